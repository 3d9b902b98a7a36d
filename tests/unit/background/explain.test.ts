import { expect, test } from 'vitest';
import { explainMention } from '../../../entrypoints/background/explain';
import { buildGazetteer } from '../../../lib/linking/gazetteer';
import type { Alias } from '../../../lib/model';

const ALIASES: readonly Alias[] = [
  { text: 'Ann Example', kind: 'name' },
  { text: 'Example', kind: 'surname' },
  { text: 'Examplem', kind: 'inflection', language: 'cs' },
  { text: 'Exampel', kind: 'misspelling' },
  { text: 'President Example', kind: 'title', language: 'en' },
];
const gazetteer = buildGazetteer([
  { id: 'pack/ann', type: 'person', aliases: [...ALIASES] },
  { id: 'pack/league', type: 'organization', aliases: [{ text: 'LEX', kind: 'acronym' }] },
]);

function explain(text: string, name: string, entityId = 'pack/ann') {
  const start = text.indexOf(name);
  return explainMention({ text, start, end: start + name.length }, entityId, gazetteer);
}

test.each([
  ['They met Ann Example there.', 'Ann Example', /as a whole/, 'Ann Example', undefined],
  ['Then Example spoke.', 'Example', /last name .* alone/, 'Example', undefined],
  ['Hovor s Examplem skončil.', 'Examplem', /grammatical case/, 'Examplem', 'cs'],
  ['Then Exampel spoke.', 'Exampel', /misspelling/, 'Exampel', undefined],
  ['Then President Example spoke.', 'President Example', /with a title/, 'President Example', 'en'],
])('in “%s”, %s: %s', (text, name, rule, alias, language) => {
  const reason = explain(text, name);
  expect(reason).toEqual({ rule: expect.stringMatching(rule), alias, words: [], ...(language !== undefined && { language }) });
  expect(reason?.rule).toMatch(/^[A-Z][^.]*\.$/);
});

test('an acronym', () => {
  expect(explain('The LEX met.', 'LEX', 'pack/league')).toMatchObject({ alias: 'LEX', rule: expect.stringContaining('acronym') });
});

test.each([
  ['Then Hunter Example spoke.', 'Example', 'pack/ann'],
  ['Nobody spoke.', 'Nobody', 'pack/ann'],
  ['Then Example spoke.', 'Example', 'pack/league'],
  ['They met Ann Example there.', 'Example', 'pack/ann'],
])('what is no mention of it has no reason: “%s”, %s, %s', (text, name, entityId) => {
  expect(explain(text, name, entityId)).toBeUndefined();
});
