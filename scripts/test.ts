import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './find-browser.ts';

/** Everything that must hold, from types to real browsers. Ends with `N passed, N failed`. */
const CHECKS = [
  { name: 'types', command: 'tsc', args: [] },
  { name: 'lint and format', command: 'biome', args: ['check', '--error-on-warnings'] },
  { name: 'build for Chromium', command: 'wxt', args: ['build'] },
  { name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] },
] as const;

try {
  findOrInstallBrowser('chromium');
  findOrInstallBrowser('firefox');
  process.exitCode = await testAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

async function testAll(): Promise<number> {
  // The types of the framework's own modules are generated.
  await run('wxt', ['prepare'], false);
  let passed = 0;
  for (const { name, command, args } of CHECKS) {
    const ok = await run(command, args, false);
    console.log(`${ok ? '✓' : '×'} ${name}`);
    if (ok) passed++;
  }
  const tests = await runTests(process.argv.slice(2));
  const failed = CHECKS.length - passed + tests.failed;
  const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
  console.log(`${passed + tests.passed} passed, ${failed} failed${skipped}`);
  return failed === 0 ? 0 : 1;
}

/** Runs the tests and counts them; a run that breaks off counts as one failure. */
async function runTests(args: readonly string[]): Promise<{ passed: number; failed: number; skipped: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-test-'));
  const report = join(folder, 'report.json');
  try {
    const ok = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], true);
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that could not be loaded has no tests to fail.
    const failed = numFailedTests > 0 ? numFailedTests : ok ? 0 : Math.max(1, numFailedTestSuites);
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a command of the project; what it says is shown at once, or only when it fails. */
function run(command: string, args: readonly string[], shown: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: shown ? 'inherit' : 'pipe', shell: process.platform === 'win32' });
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk;
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(false);
    });
    child.once('close', (code) => {
      if (code !== 0 && !shown) console.error(said);
      resolve(code === 0);
    });
  });
}
