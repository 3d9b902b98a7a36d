import { readdirSync, readFileSync } from 'node:fs';
import { parsePack } from '../lib/knowledge/parse-pack';

const PACKS = 'assets/public/packs';

/** Fails the build with path and reason when a pack that ships is broken. */
export function checkPacks(folder = PACKS): void {
  for (const name of readdirSync(folder)) {
    const file = `${folder}/${name}`;
    const result = parsePack(readJson(file));
    if (result.ok) continue;
    const list = result.problems.map(({ path, reason }) => `  ${path} ${reason}`).join('\n');
    throw new Error(`${file} is not a valid pack:\n${list}`);
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not valid JSON: ${error instanceof Error ? error.message : error}`);
  }
}
