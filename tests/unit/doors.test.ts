import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** What the linter says of a text as if it stood in that file. */
function lint(file: string, text: string): string {
  const { stdout, stderr } = spawnSync('biome', ['lint', `--stdin-file-path=${file}`], { input: text, encoding: 'utf8' });
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
    expect(lint(file, text)).toContain(rule);
  });

  test('an open door is no fault', () => {
    expect(
      lint(
        'lib/linking/x.ts',
        "import type { Claim } from '../model';\nimport { wordsOf } from '../text/words';\nexport const x = (claim: Claim) => [...wordsOf(claim.text)];\n",
      ),
    ).not.toContain('lint/');
  });
});
