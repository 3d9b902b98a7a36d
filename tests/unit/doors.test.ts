import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doors-'));
  cpSync('biome.json', join(folder, 'biome.json'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the linter says of files at these places of a project with the same rules. */
function lint(files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { stdout, stderr } = spawnSync('biome', ['lint', '.'], { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
}

describe('The linter keeps the doors between the rooms', () => {
  test.each([
    [
      'a pure room imports the database’s',
      'lib/linking/x.ts',
      "import { openKnowledgeBase } from '../knowledge/database';\nexport const x = openKnowledgeBase;\n",
      'noRestrictedImports',
    ],
    [
      'a folder of a pure room imports the database’s',
      'lib/linking/rules/x.ts',
      "import { openKnowledgeBase } from '../../knowledge/database';\nexport const x = openKnowledgeBase;\n",
      'noRestrictedImports',
    ],
    ['lib/text imports anything', 'lib/text/x.ts', "import type { Claim } from '../model';\nexport type X = Claim;\n", 'noRestrictedImports'],
    ['lib/page imports messaging', 'lib/page/x.ts', "import { createAsk } from '../messaging/ask';\nexport const x = createAsk;\n", 'noRestrictedImports'],
    [
      'a component imports settings',
      'components/x.tsx',
      "import { readSettings } from '../lib/settings';\nexport const x = readSettings;\n",
      'noRestrictedImports',
    ],
    ['a component imports the browser', 'components/x.tsx', "import { browser } from 'wxt/browser';\nexport const x = browser;\n", 'noRestrictedImports'],
    ['an entrypoint opens a database', 'entrypoints/popup/x.ts', "import { openDB } from 'idb';\nexport const x = openDB;\n", 'noRestrictedImports'],
    ['document in a pure room', 'lib/claims/x.ts', 'export const x = () => document.title;\n', 'noRestrictedGlobals'],
    ['a clock in a pure room', 'lib/hover/x.ts', 'export const x = () => setTimeout(() => {}, 1);\n', 'noRestrictedGlobals'],
    ['the network in a page script’s room', 'lib/page/x.ts', "export const x = () => fetch('/');\n", 'noRestrictedGlobals'],
    ['any', 'lib/text/x.ts', 'export const x = (value: any) => value;\n', 'noExplicitAny'],
    ['over 300 lines', 'lib/text/x.ts', Array.from({ length: 301 }, (_, i) => `export const x${i} = ${i};\n`).join(''), 'noExcessiveLinesPerFile'],
  ])('%s', (_name, file, text, rule) => {
    expect(rulesIn(lint({ [file]: text }))).toContain(rule);
  });

  test('a circle of imports', () => {
    const files = { 'lib/text/a.ts': "import { b } from './b';\nexport const a = b;\n", 'lib/text/b.ts': "import { a } from './a';\nexport const b = a;\n" };
    expect(rulesIn(lint(files))).toContain('noImportCycles');
  });

  test('an open door is no fault', () => {
    const text =
      "import type { Claim } from '../model';\nimport { wordsOf } from '../text/words';\nexport const x = (claim: Claim) => [...wordsOf(claim.text)];\n";
    const further = "import type { Claim } from '../../model';\nimport type { Scene } from '../scene';\nexport type X = Claim | Scene;\n";
    expect(rulesIn(lint({ 'lib/linking/x.ts': text, 'lib/linking/rules/x.ts': further }))).toEqual([]);
  });
});

function rulesIn(said: string): string[] {
  return [...said.matchAll(/lint\/\w+\/(\w+)/g)].flatMap((match) => match[1] ?? []);
}
