import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { putSection, putSummary, toSection, toSummary, toText } from '../bench/report.ts';
import type { Suite } from '../bench/suite.ts';
import { buildExtension } from './build.ts';

const FOLDER = 'bench';
const RESULTS = `${FOLDER}/results.md`;
const README = 'README.md';
// Tries out the suites: little is measured, nothing is written.
const QUICK = '--quick';
const INTRO = [
  '# What was measured',
  '',
  'Written by `npm run bench`; not by hand. Absolute times drift from machine to machine and from hour to hour: compare the figures of one row, which come from one run.',
  '',
  '',
].join('\n');

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}

/** Runs the named suites, or all; the measurement fails only when it could not be made, not when a budget is exceeded. */
async function main(args: readonly string[]): Promise<void> {
  const names = args.filter((arg) => arg !== QUICK);
  const quick = args.includes(QUICK);
  const suites = await findSuites();
  const unknown = names.find((name) => !suites.has(name));
  if (unknown !== undefined) throw new Error(`There is no suite "${unknown}". There are: ${[...suites.keys()].join(', ')}.`);
  console.log('Building Sidelight for chromium …');
  buildExtension('chromium');
  for (const [name, suite] of suites) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n${name}`);
    const before = load();
    const result = await suite((line) => console.log(`  ${line} …`), quick);
    console.log(toText(result));
    if (quick) continue;
    const results = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : INTRO;
    const section = toSection(name, result, {
      date: new Date().toISOString().slice(0, 10),
      cores: availableParallelism(),
      load: `${before} before, ${load()} after`,
    });
    writeFileSync(RESULTS, putSection(results, name, section));
    writeFileSync(README, putSummary(readFileSync(README, 'utf8'), name, toSummary(name, result)));
    console.log(`Written to ${RESULTS}.`);
  }
}

/** How busy the machine is with this and everything else, as the mean of the last minute. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

/** Every file of the folder that exports a suite, by name. */
async function findSuites(): Promise<Map<string, Suite>> {
  const suites = new Map<string, Suite>();
  for (const file of readdirSync(FOLDER).sort()) {
    if (!file.endsWith('.ts')) continue;
    const { suite } = (await import(resolve(FOLDER, file))) as { suite?: Suite };
    if (suite) suites.set(file.slice(0, -'.ts'.length), suite);
  }
  return suites;
}
