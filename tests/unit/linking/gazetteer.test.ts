import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../lib/linking/gazetteer';
import type { Alias, Entity } from '../../../lib/model';
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

  test.each([
    ['A-B c.d', ['-‐‑‒–—', '', '.']],
    ['A — B’s', ['-‐‑‒–—', "'’‘ʼ"]],
    ['A, B/C', [',', '/']],
    ['A B. Cole Jr.', ['', '.', ',']],
  ])('knows which marks may stand between the words of %s', (text, joints) => {
    expect(buildGazetteer([named('x', [{ text }])]).get('a')?.[0]?.joints).toEqual(joints);
  });

  test('of nobody is empty', () => {
    expect(buildGazetteer([]).size).toBe(0);
  });
});

describe('names in a gazetteer', () => {
  const ann = named('ann', [{ text: 'Ann Cole' }, { text: 'Cole', kind: 'surname' }], ['Cole Slaw']);
  const bob = named('bob', [{ text: 'Bob Cole' }, { text: 'Cole', kind: 'surname' }]);
  const doctor = named('doctor', [{ text: 'Doctor Cole' }]);
  const bare = named('ann', [{ text: 'Colen', kind: 'inflection' }]);
  const firm: Entity = { ...named('firm', [{ text: 'Colen' }]), type: 'organization' };
  const moscow: Entity = { ...named('moscow', [{ text: 'Moscow' }]), type: 'place' };
  const club = named('club', [{ text: 'Ann Cole Club' }, { text: 'ACC', kind: 'acronym' }, { text: 'the club', caseSensitive: false }]);

  test.each([
    ['one bearer', [ann], 'We met Cole.', ['Cole ann']],
    ['two bearers of a name: nobody', [ann, bob], 'We met Cole.', []],
    ['two bearers of a longer name: nor is a part of it anybody’s', [doctor, ann, named('other', [{ text: 'Doctor Cole' }])], 'We met Doctor Cole.', []],
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
    ['a not-name with a comma', [named('ann', [{ text: 'Ann Cole' }], ['Ann Cole, Inc.'])], 'at Ann Cole, Inc.', []],
    ['a name with a comma', [named('firm', [{ text: 'Cole, Inc.' }])], 'at Cole, Inc. today', ['Cole, Inc firm']],
    ['a comma where the name has none', [ann], 'Ann, Cole', ['Cole ann']],
    ['a dash between spaces', [named('pact', [{ text: 'Ann-Cole Pact' }])], 'the Ann — Cole Pact', ['Ann — Cole Pact pact']],
    ['a hundred spaces', [ann], `Ann${' '.repeat(100)}Cole`, [`Ann${' '.repeat(100)}Cole ann`]],
    ['a bare name of any kind, of a relative', [bare], 'We met Eve Colen.', []],
    ['a bare name of any kind, of the person', [bare], 'We met Colen.', ['Colen ann']],
    ['a bare name of an organisation', [firm], 'The New Colen', ['Colen firm']],
    ['a thing named after a person', [ann], 'on Ann Cole Avenue', []],
    ['a thing of an organisation', [firm], 'the Colen Library', ['Colen firm']],
    ['a place before a bare name', [ann, moscow], 'when in Moscow Cole said', ['Moscow moscow', 'Cole ann']],
    ['two short words in capitals', [named('bo', [{ text: 'Bo of Ys' }])], 'THE BO OF YS', ['BO OF YS bo']],
    ['one short word in capitals', [named('bo', [{ text: 'Bo' }])], 'THE BO', []],
    ['nobody in the base', [], 'Ann Cole', []],
  ])('%s', (_name, entities, text, expected) => {
    const found = findMentions(text, buildGazetteer(entities));
    expect(found.map(({ start, end, entityId }) => `${text.slice(start, end)} ${entityId}`)).toEqual(expected);
  });
});
