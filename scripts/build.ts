import { spawnSync } from 'node:child_process';
import type { BrowserName } from './find-browser.ts';

/** Builds the extension for a browser into `.output/`; throws what the builder said when it fails. */
export function buildExtension(name: BrowserName): void {
  const args = name === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  const { status, stdout, stderr } = spawnSync('wxt', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
}
