import { deleteDB } from 'idb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import bundled from '../../../assets/public/packs/new-year-calls-2022.json';
import { type Database, openKnowledgeBase } from '../../../lib/knowledge/database';
import { installPack } from '../../../lib/knowledge/install-pack';
import { createSearcher, type Searcher } from '../../../lib/knowledge/search';
import { ODD } from './odd-queries';
import { QUERIES } from './queries';

const NAME = 'sidelight-search';
let db: Database;
let searcher: Searcher;

beforeAll(async () => {
  db = await openKnowledgeBase(() => {}, NAME);
  await installPack(db, bundled, 'bundled');
  searcher = createSearcher(db);
});
afterAll(async () => {
  db.close();
  await deleteDB(NAME);
});

const name = (kind: string, id: string) => `${kind}:${id.slice(bundled.id.length + 1)}`;

describe('The first result is the answer', () => {
  test.each(QUERIES)('$query', async ({ query, first }) => {
    const { results } = await searcher.search(query);
    const found = results.slice(0, 3).map(({ kind, id }) => name(kind, id));
    expect(first, `found first: ${found.join(', ')}`).toContain(found[0]);
  });
});

test('a misspelt word is the first question that a new searcher is asked', async () => {
  const { results } = await createSearcher(db).search('ukrane independance');
  expect(results[0]?.text.map((run) => run.text).join('')).toContain('independence');
});

describe('Odd input is answered calmly', () => {
  test.each(ODD.map((query) => [query.slice(0, 60), query] as const))('%j', async (_shown, query) => {
    const answer = await searcher.search(query);
    expect(answer.results.length).toBeLessThanOrEqual(20);
    expect(answer.problems.every((problem) => problem.length < 200)).toBe(true);
    await searcher.complete(query);
  });
});
