import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = 'lib/page';
// The names under which scripts in pages register highlights are the only texts there that begin so.
const NAMES = new Set(
  readdirSync(FOLDER).flatMap((file) =>
    [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/'(sidelight(?:-[a-z]+)*)'/g)].flatMap(([, name]) => name ?? []),
  ),
);
const STYLE = readFileSync('assets/public/marks.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
/** The rules of an at-rule, and those that stand in none. */
const block = (condition: string) => STYLE.split(`@media ${condition} {`)[1]?.split('\n}')[0] ?? '';
const base = STYLE.replace(/@media[^{]*\{.*?\n\}/gs, '');

/** The names that the rules with a declaration of a property are for. */
function namesWith(property: string, rules: string): string[] {
  const found = [...rules.matchAll(/([^{}]+)\{([^}]*)\}/g)].filter(([, , declarations]) => declarations?.includes(`${property}:`));
  return found.flatMap(([, selectors]) => [...(selectors ?? '').matchAll(/::highlight\(([\w-]+)\)/g)].flatMap(([, name]) => name ?? [])).sort();
}

describe('Each highlight of the page scripts has a style', () => {
  test('of its own', () => {
    expect(NAMES.size).toBeGreaterThan(3);
    expect(namesWith('text-decoration', base)).toEqual([...NAMES].sort());
  });

  test('in forced colours, where it has a background', () => {
    const filled = namesWith('background-color', base);
    expect(filled.length).toBeGreaterThan(1);
    expect(namesWith('background-color', block('(forced-colors: active)'))).toEqual(filled);
    expect(namesWith('color', block('(forced-colors: active)'))).toEqual(filled);
  });

  test('on paper, where nothing of it is printed', () => {
    expect(namesWith('text-decoration', block('print'))).toEqual([...NAMES].sort());
    expect(namesWith('background-color', block('print'))).toEqual([...NAMES].sort());
  });
});
