import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';
import { entityIdOf, FLAG, type Gazetteer, has, keyHashOf, secondOf, textOf } from '../../../../lib/linking/gazetteer/gazetteer';
import type { Alias, Entity } from '../../../../lib/model';
import { makeEntity } from '../../builders';

const named = (id: string, aliases: readonly Partial<Alias>[], notNames: string[] = []) =>
  makeEntity({ id, aliases: aliases.map((alias) => ({ text: 'X', kind: 'name', ...alias })), notNames });

/** The numbers of a gazetteer's forms. */
const numbersIn = ({ buckets }: Gazetteer) => Array.from({ length: buckets.at(-1) ?? 0 }, (_, form) => form);

/** The forms of a gazetteer in its order, each with its entity; `-` before a not-name. */
const formsIn = (gazetteer: Gazetteer) =>
  numbersIn(gazetteer).map((form) => `${has(gazetteer, form, FLAG.notName) ? '-' : ''}${textOf(gazetteer, form)}=${entityIdOf(gazetteer, form)}`);

describe('buildGazetteer', () => {
  test('files names under their first word, and there by their second; one word alone comes first', () => {
    const gazetteer = buildGazetteer([named('ann', [{ text: 'Ann' }, { text: 'Ann B. Cole' }, { text: 'Ann Cole' }], ['Ann Cole Street'])]);
    expect(formsIn(gazetteer)[0]).toBe('Ann=ann');
    expect(formsIn(gazetteer).sort()).toEqual(['-Ann Cole Street=ann', 'Ann B. Cole=ann', 'Ann Cole=ann', 'Ann=ann']);
    expect(new Set(numbersIn(gazetteer).map((form) => keyHashOf(gazetteer, form))).size).toBe(1);
    const seconds = numbersIn(gazetteer).map((form) => secondOf(gazetteer, form));
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
  });

  test('leaves out marks at the edges, generations, and what names nobody alone', () => {
    const gazetteer = buildGazetteer([
      named('ann', [{ text: 'Ann Cole Jr.' }, { text: 'Ann', kind: 'given' }, { text: 'Cole', kind: 'surname' }, { text: 'Dr. Cole', kind: 'title' }]),
    ]);
    expect(formsIn(gazetteer).sort()).toEqual(['Ann Cole=ann', 'Cole=ann']);
    expect(gazetteer.words.get(0)).toEqual({ givens: ['Ann'], titles: ['Dr.'], generations: ['jr'] });
  });

  test('of the same name in several languages makes one, which counts in all of them', () => {
    const gazetteer = buildGazetteer([
      named('ann', [
        { text: 'Cole', language: 'en' },
        { text: 'Cole', language: 'de', inflection: 'name' },
      ]),
    ]);
    expect(formsIn(gazetteer).sort()).toEqual(['Cole=ann', 'Coles=ann']);
  });

  test('survives being stored', () => {
    const gazetteer = buildGazetteer([named('ann', [{ text: 'Ann Cole' }], ['Ann Cole Street'])]);
    expect(findMentions('Ann Cole in Ann Cole Street', structuredClone(gazetteer))).toEqual(findMentions('Ann Cole in Ann Cole Street', gazetteer));
    expect(structuredClone(gazetteer)).toEqual(gazetteer);
  });

  test('of nobody finds nobody', () => {
    expect(findMentions('Ann Cole', buildGazetteer([]))).toEqual([]);
  });
});

describe('marks between the words of a name', () => {
  test.each([
    ['A-B c.d', ['A-B c.d', 'A‑B c.d', 'A – B c.d', 'A B c.d']],
    ['Ab — Bc’s', ["Ab-Bc's", 'Ab — Bc’s']],
    ['Ab, Bc/Cd', ['Ab, Bc/Cd']],
  ])('of %s', (text, written) => {
    const gazetteer = buildGazetteer([{ ...named('x', [{ text }]), type: 'organization' }]);
    for (const form of written) expect([form, findMentions(`so ${form} it is`, gazetteer).length]).toEqual([form, 1]);
    expect(findMentions('so A/B c,d it is', gazetteer)).toEqual([]);
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
