import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import pack from '../../../assets/public/packs/new-year-calls-2022.json';
import { parsePack } from '../../../lib/knowledge/parse-pack';

const ARTICLES = process.env.SIDELIGHT_ARTICLES ?? '../shared/articles';
const LONGEST_RUN = 12;

const articles = new Map(
  pack.sources.flatMap(({ id, identifier }) => {
    const file = join(ARTICLES, `${identifier}.txt`);
    return identifier !== undefined && existsSync(file) ? [[id, paragraphsOf(readFileSync(file, 'utf8'))] as const] : [];
  }),
);

/** The non-empty lines of a text: paragraph 1 is the first of them. */
function paragraphsOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

type Found = { readonly path: string; readonly value: string };
type Cited = { readonly path: string; readonly sourceId: string; readonly paragraph: number; readonly quoted: string };

/** Every string of the pack that is our own: not a quote. */
function* ownTexts(value: unknown, path = '$'): Generator<Found> {
  if (typeof value === 'string') yield { path, value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) if (key !== 'quote') yield* ownTexts(item, `${path}.${key}`);
  }
}

function* citations(value: unknown, path = '$'): Generator<Cited> {
  if (typeof value !== 'object' || value === null) return;
  const { sourceId, paragraph, quote } = value as { sourceId?: string; paragraph?: number; quote?: { exact: string; prefix?: string; suffix?: string } };
  if (sourceId !== undefined && paragraph !== undefined && quote)
    yield { path, sourceId, paragraph, quoted: `${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}` };
  for (const [key, item] of Object.entries(value)) yield* citations(item, `${path}.${key}`);
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('The bundled pack', () => {
  test('is a valid pack', () => {
    expect(parsePack(pack)).toEqual({ ok: true, pack });
  });

  test('is as full as the two articles are', () => {
    const of = (kind: string) => pack.comparisons.filter((comparison) => comparison.kind === kind).length;
    expect(pack.claims.length).toBeGreaterThanOrEqual(65);
    expect(pack.entities.length).toBeGreaterThanOrEqual(45);
    expect(pack.events.length).toBeGreaterThanOrEqual(15);
    expect(of('agree')).toBeGreaterThanOrEqual(15);
    expect(of('differ')).toBeGreaterThanOrEqual(20);
  });

  test('has the five names marked, and no other', () => {
    expect(pack.entities.filter((entity) => entity.marked !== false).map((entity) => entity.label)).toEqual([
      'Joe Biden',
      'Vladimir Putin',
      'Volodymyr Zelensky',
      'NATO',
      'OSCE',
    ]);
  });

  test('every claim of one source that another tells too is compared', () => {
    const compared = new Set(pack.comparisons.flatMap((comparison) => comparison.sides.map((side) => side.claimId)));
    expect(compared.size).toBeGreaterThan(40);
  });

  test('no name belongs to two entities', () => {
    const bearers = new Map<string, Set<string>>();
    // A given name names nobody alone.
    const names = pack.entities.map(({ id, aliases }) => ({ id, aliases: aliases.filter((alias) => alias.kind !== 'given') }));
    for (const { id, aliases } of names) for (const { text } of aliases) bearers.set(text, (bearers.get(text) ?? new Set()).add(id));
    expect([...bearers].filter(([, ids]) => ids.size > 1).map(([text]) => text)).toEqual([]);
  });
});

// The articles are not ours to ship: where they are not at hand, this is left out and said so.
describe.skipIf(articles.size === 0)(`The bundled pack against the articles (left out without ${ARTICLES}, or the folder in SIDELIGHT_ARTICLES)`, () => {
  test('every quote stands in the paragraph that it cites', () => {
    const all = [...citations(pack)];
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter(({ sourceId, paragraph, quoted }) => !articles.get(sourceId)?.[paragraph - 1]?.includes(quoted))).toEqual([]);
  });

  test(`no text of ours shares more than ${LONGEST_RUN} words in a row with an article`, () => {
    const runs = new Set<string>();
    for (const paragraphs of articles.values()) {
      const words = wordsIn(paragraphs.join(' '));
      for (let i = 0; i + LONGEST_RUN < words.length; i++) runs.add(words.slice(i, i + LONGEST_RUN + 1).join(' '));
    }
    const copied = [...ownTexts(pack)].filter(({ value }) => {
      const words = wordsIn(value);
      return words.some((_, i) => i + LONGEST_RUN < words.length && runs.has(words.slice(i, i + LONGEST_RUN + 1).join(' ')));
    });
    expect(copied).toEqual([]);
  });
});
