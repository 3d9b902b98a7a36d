import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../lib/linking/gazetteer';
import type { Alias } from '../../../lib/model';
import { makeEntity } from '../builders';

const named = (id: string, aliases: readonly Partial<Alias>[], notNames: string[] = []) =>
  makeEntity({ id, aliases: aliases.map((alias) => ({ text: 'X', kind: 'name', ...alias })), notNames });

describe('buildGazetteer', () => {
  test('files names under their first word in small letters, longest first', () => {
    const gazetteer = buildGazetteer([named('ann', [{ text: 'Ann' }, { text: 'Ann B. Cole' }, { text: 'Ann Cole' }], ['Ann Cole Street'])]);
    expect([...gazetteer.keys()]).toEqual(['ann']);
    expect(gazetteer.get('ann')?.map((name) => [name.alias, name.words.length, name.entityId])).toEqual([
      ['Ann B. Cole', 3, 'ann'],
      ['Ann Cole Street', 3, undefined],
      ['Ann Cole', 2, 'ann'],
      ['Ann', 1, 'ann'],
    ]);
  });

  test('knows where a name has more than a space between two words', () => {
    const gazetteer = buildGazetteer([named('x', [{ text: 'A-B c.d' }])]);
    expect(gazetteer.get('a')?.[0]?.joints).toEqual([true, false, true]);
  });

  test('of nobody is empty', () => {
    expect(buildGazetteer([]).size).toBe(0);
  });
});

describe('names in a gazetteer', () => {
  const ann = named('ann', [{ text: 'Ann Cole' }, { text: 'Cole', kind: 'surname' }], ['Cole Slaw']);
  const bob = named('bob', [{ text: 'Bob Cole' }, { text: 'Cole', kind: 'surname' }]);
  const club = named('club', [{ text: 'Ann Cole Club' }, { text: 'ACC', kind: 'acronym' }, { text: 'the club', caseSensitive: false }]);

  test.each([
    ['one bearer', [ann], 'We met Cole.', ['Cole ann']],
    ['two bearers of a name: nobody', [ann, bob], 'We met Cole.', []],
    ['two bearers, told apart by the full name', [ann, bob], 'Ann Cole met Bob Cole.', ['Ann Cole ann', 'Bob Cole bob']],
    ['a longer name of another entity', [ann, club], 'the Ann Cole Club', ['Ann Cole Club club']],
    ['a not-name', [ann], 'We ate Cole Slaw.', []],
    ['a not-name in capitals', [ann], 'WE ATE COLE SLAW', []],
    ['an acronym as it is', [club], 'the ACC', ['ACC club']],
    ['an acronym in small letters', [club], 'the Acc', []],
    ['an acronym of mixed case, in capitals', [named('ministry', [{ text: 'MoD', kind: 'acronym' }])], 'the MoD, the MOD', ['MoD ministry']],
    ['a name that is a not-name of another', [ann, named('bar', [{ text: 'Cole Slaw' }])], 'at Cole Slaw', ['Cole Slaw bar']],
    ['a name whose case does not matter', [club], 'The Club, the club, THE CLUB', ['The Club club', 'the club club', 'THE CLUB club']],
    ['a name whose case matters', [ann], 'ann cole', []],
    ['a hyphen where the name has a space', [ann], 'We met Ann-Cole.', ['Cole ann']],
    ['nobody in the base', [], 'Ann Cole', []],
  ])('%s', (_name, entities, text, expected) => {
    const found = findMentions(text, buildGazetteer(entities));
    expect(found.map(({ start, end, entityId }) => `${text.slice(start, end)} ${entityId}`)).toEqual(expected);
  });
});
