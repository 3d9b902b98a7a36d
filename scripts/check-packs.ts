import { readdirSync, readFileSync } from 'node:fs';
import { parsePack } from '../lib/knowledge/parse-pack';

const PACKS = 'assets/public/packs';

/** Fails the build with path and reason when a pack that ships is broken. */
export function checkPacks(): void {
  for (const file of readdirSync(PACKS)) {
    const result = parsePack(JSON.parse(readFileSync(`${PACKS}/${file}`, 'utf8')));
    if (result.ok) continue;
    const list = result.problems.map(({ path, reason }) => `  ${path} ${reason}`).join('\n');
    throw new Error(`${PACKS}/${file} is not a valid pack:\n${list}`);
  }
}
