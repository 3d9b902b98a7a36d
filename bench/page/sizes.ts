import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Budget, Group } from '../suite.ts';

const BUILT = '.output/chrome-mv3';
// [what, the file it begins with, most kB, most kB gzipped]
const SCRIPTS = [
  ['page script', 'reader.js', 20, 8],
  ['card script', 'card.js', 70, 25],
  ['popup', 'popup.html', 90, undefined],
  ['side panel', 'sidepanel.html', 90, undefined],
  ['search page', 'search.html', undefined, undefined],
] as const;

/** What is loaded before something can be painted, as it is built. */
export function sizesGroup(): Group {
  const budgets = (most: number | undefined): { budgets?: readonly Budget[] } => (most === undefined ? {} : { budgets: [{ of: 'median', atMost: most }] });
  return {
    title: 'Sizes of scripts (1 kB = 1000 bytes)',
    figures: SCRIPTS.flatMap(([what, file, minified, zipped]) => {
      const scripts = scriptsOf(file).map((path) => readFileSync(join(BUILT, path)));
      const kilobytes = (list: readonly Buffer[]) => [list.reduce((all, { length }) => all + length, 0) / 1000];
      return [
        { what: `${what}, minified`, unit: 'kB' as const, samples: kilobytes(scripts), ...budgets(minified) },
        { what: `${what}, gzipped`, unit: 'kB' as const, samples: kilobytes(scripts.map((script) => gzipSync(script))), ...budgets(zipped) },
      ];
    }),
  };
}

/** A script, or every script that a page imports at once, over all of them. */
function scriptsOf(file: string): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    if (path.endsWith('.js')) found.add(path);
    const text = readFileSync(join(BUILT, path), 'utf8');
    const named = path.endsWith('.html') ? /<script[^>]*\ssrc="([^"]+)"/g : /(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g;
    for (const [, target = ''] of text.matchAll(named)) follow(target.startsWith('/') ? target.slice(1) : join(dirname(path), target));
  };
  follow(file);
  return [...found];
}
