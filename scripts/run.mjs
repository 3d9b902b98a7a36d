// Runs a task of this folder from a bare machine: plain JavaScript without packages, because nothing is installed yet and the
// system's Node may be as old as 18. It installs what the lock file says, then hands over to the Node that the project pins.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TASKS = ['start', 'test', 'bench'];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const stamp = join(root, 'node_modules', '.installed');
const [task, ...args] = process.argv.slice(2);

if (!TASKS.includes(task)) fail(`There is no task "${task}". There are: ${TASKS.join(', ')}.`);
install();
const bin = join(root, 'node_modules', '.bin');
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
const done = spawnSync(node, ['--disable-warning=ExperimentalWarning', join(root, 'scripts', `${task}.ts`), ...args], { cwd: root, env, stdio: 'inherit' });
if (done.error) fail(`The project's own Node could not be started (${done.error.message}). Delete the folder node_modules and try again.`);
process.exit(done.status ?? 1);

/** Installs the packages when they are missing or the lock file has changed since. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  const npm = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: windows });
  if (npm.status !== 0) fail('The packages could not be installed. Check the connection to the npm registry and try again.');
  writeFileSync(stamp, lock);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
