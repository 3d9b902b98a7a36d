import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

type Candidates = { readonly commands: readonly string[]; readonly paths: readonly string[]; readonly debian: string; readonly advice: string };

const home = process.env.LOCALAPPDATA ?? '';
const programs = [process.env.PROGRAMFILES ?? '', process.env['PROGRAMFILES(X86)'] ?? '', home].filter((folder) => folder !== '');

const BROWSERS: Record<BrowserName, Candidates> = {
  chromium: {
    // Debian's wrapper adds an empty --load-extension of its own: the program behind it comes first.
    commands: ['/usr/lib/chromium/chromium', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programs.flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
    ],
    debian: 'chromium',
    advice: 'Install Chrome, Chromium or Edge (https://www.google.com/chrome), then run this again.',
  },
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'))],
    debian: 'firefox-esr',
    advice: 'Install Firefox 142 or later (https://www.mozilla.org/firefox), then run this again.',
  },
};

/** The program of an installed browser; `undefined` when there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  const { commands, paths } = BROWSERS[name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => (command.startsWith('/') ? [command] : folders.map((folder) => join(folder, command))));
  return [...onPath, ...paths].find((path) => existsSync(path));
}

/** The program of a browser, installed from Debian's packages where that is possible; throws one sentence that says what to do. */
export function findOrInstallBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { debian, advice } = BROWSERS[name];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${debian} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    spawnSync('apt-get', ['install', '-y', '-qq', debian], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(`No ${name === 'chromium' ? 'Chrome or Chromium' : 'Firefox'} was found. ${advice}`);
}
