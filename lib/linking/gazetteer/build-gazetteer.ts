import type { Alias, Entity } from '../../model';
import { foldText, isCapitalised, KIND, kindOf } from '../../text/letters';
import { tidy } from '../../text/tidy';
import { languagesOf } from '../languages';
import {
  bucketOf,
  type Details,
  type EntityWords,
  FLAG,
  type FormLanguages,
  GAZETTEER_VERSION,
  type Gazetteer,
  idsOf,
  LONG_NAME_WORDS,
  rowsOf,
} from './gazetteer';
import { hashOf, secondWordHash } from './hash';
import { formsOf } from './inflect';

/** What linking needs of an entity. */
export type NamedEntity = Pick<Entity, 'id' | 'type' | 'aliases' | 'notNames' | 'notBeside' | 'born' | 'roles' | 'marked'>;

/** A surface form on its way into the table. */
type Form = { text: string; alias: string; entity: number; flags: number; languages: number; ordinaryIn: number; language: string; details?: Details };

/** What the forms of an alias and of a description are made from. */
type Declinable = Pick<Alias, 'text' | 'language' | 'inflection' | 'ordinaryWord' | 'notNear' | 'notBeside'>;

/** A generation that a name ends in ("Jr."); the name is marked without it. */
const GENERATION = /,? (Jr|Sr)\.?$/;
const BARE_KINDS: ReadonlySet<Alias['kind']> = new Set(['surname', 'transliteration', 'inflection', 'misspelling', 'name']);

/** A gazetteer of which all that few names have can be listed. */
export type BuiltGazetteer = Gazetteer & { readonly words: ReadonlyMap<number, EntityWords>; readonly details: ReadonlyMap<number, Details> };

/** Puts the names of entities into the form in which they are stored and searched. Names of no letters are left out. */
export function buildGazetteer(entities: Iterable<NamedEntity>): BuiltGazetteer {
  const forms = new Map<string, Form>();
  const ids: string[] = [];
  const words = new Map<number, EntityWords>();
  for (const entity of entities) {
    const n = ids.push(entity.id) - 1;
    const own = wordsOfEntity(entity);
    if (own) words.set(n, own);
    const flags = (entity.marked === false ? 0 : FLAG.marked) | (own ? FLAG.worded : 0);
    for (const form of formsOfEntity(entity, n)) addForm(forms, { ...form, flags: form.flags | flags });
  }
  return { ...idsOf(ids), words, ...pack([...forms.values()]) };
}

/** Whether a name is that of somebody with one of the last names, in any case: "Mykolaičio-Putino". */
function isBearer(name: string, surnames: readonly string[]): boolean {
  const last = name.split(/[\s-]/).at(-1) ?? '';
  return surnames.some((surname) => name.endsWith(surname) || last.startsWith(surname));
}

function* formsOfEntity({ type, aliases, notNames = [], roles = [] }: NamedEntity, entity: number): Generator<Form> {
  const person = type === 'person' ? FLAG.person : 0;
  const surnames = aliases.filter((alias) => isBare(alias)).map((alias) => alias.text);
  for (const alias of aliases) {
    if (alias.kind === 'given' || (alias.kind === 'title' && titleOf(alias.text, surnames) !== undefined)) continue;
    const text = alias.text.replace(GENERATION, '');
    yield* withForms({ ...alias, text }, entity, person | flagsOf(alias, type));
  }
  for (const text of notNames) {
    const stranger = person !== 0 && isBearer(text, surnames) ? FLAG.stranger : 0;
    yield { text, alias: text, entity, flags: FLAG.notName | FLAG.anyCase | person | stranger, languages: 0, ordinaryIn: 0, language: '' };
  }
  for (const { descriptions = [], from, until } of roles) {
    for (const description of descriptions) {
      const details = { held: [{ ...(from !== undefined && { from }), ...(until !== undefined && { until }) }] };
      const flags = FLAG.description | FLAG.anyCase | (description.afterName ? FLAG.afterName : 0);
      yield* withForms(description, entity, flags, details);
    }
  }
}

function* withForms(alias: Declinable, entity: number, flags: number, given?: Details): Generator<Form> {
  const { text, language = '', ordinaryWord, notNear, notBeside } = alias;
  const languages = languagesOf(language);
  const details = given ?? ((notNear || notBeside) && { ...(notNear && { notNear }), ...(notBeside && { notBeside }) });
  const form = { alias: text, entity, languages, ordinaryIn: ordinaryWord ? languages : 0, language, ...(details && { details }) };
  yield { ...form, text, flags };
  for (const inflected of formsOf(alias)) yield { ...form, text: inflected, flags: flags | FLAG.inflected | boundToLanguage(inflected) };
  // Arabic writes "to the" with two l: للناتو. What follows them is the name without its article.
  if (text.startsWith('ال')) yield { ...form, text: text.slice(2), flags: flags | FLAG.afterLam };
}

function flagsOf({ kind, text, caseSensitive = true, onlyInLanguage }: Alias, type: Entity['type']): number {
  const several = /[\s-]/.test(text);
  const loose = type !== 'person' && several ? FLAG.looseCase : 0;
  return (
    (type === 'person' && isBare({ kind, text }) ? FLAG.bare : 0) |
    (kind === 'acronym' ? FLAG.acronym : loose) |
    (kind === 'inflection' ? FLAG.inflected | boundToLanguage(text) : 0) |
    (caseSensitive ? 0 : FLAG.anyCase) |
    (onlyInLanguage ? FLAG.onlyInLanguage : 0)
  );
}

/**
 * Case endings in Latin letters count where the text may be in their language: `Putins` is a genitive in German and a family in English,
 * `Putina` a genitive in Polish and elsewhere his wife.
 */
function boundToLanguage(form: string): number {
  return form.charCodeAt(form.length - 1) < END_OF_LATIN ? FLAG.onlyInLanguage : 0;
}

const END_OF_LATIN = 0x250;

/** Whether an alias is a last name or another single word, which others may bear, too. */
function isBare({ kind, text }: Pick<Alias, 'kind' | 'text'>): boolean {
  return kind === 'surname' || (BARE_KINDS.has(kind) && !/[\s·・]/.test(text));
}

function wordsOfEntity({ aliases, notBeside = [], born }: NamedEntity): EntityWords | undefined {
  const surnames = aliases.filter((alias) => isBare(alias)).map((alias) => alias.text);
  const givens = new Set(aliases.filter(({ kind }) => kind === 'given').flatMap((alias) => [alias.text, ...formsOf(alias)]));
  const titles = new Set(aliases.filter(({ kind }) => kind === 'title').flatMap(({ text }) => titleOf(text, surnames) ?? []));
  const generations = new Set(aliases.flatMap(({ text }) => GENERATION.exec(text)?.[1]?.toLowerCase() ?? []));
  if (givens.size + titles.size + generations.size + notBeside.length === 0 && born === undefined) return undefined;
  return {
    givens: [...givens],
    titles: [...titles],
    generations: [...generations],
    ...(notBeside.length > 0 && { notBeside }),
    ...(born !== undefined && { born: Number.parseInt(born, 10) }),
  };
}

/** The title in a form of address: "Vice President" of "Vice President Biden"; `undefined` when it ends in no last name alone. */
function titleOf(address: string, surnames: readonly string[]): string | undefined {
  const surname = surnames.find((name) => address.endsWith(` ${name}`));
  return surname === undefined ? undefined : address.slice(0, -surname.length).trim();
}

/** One form stands once for an entity, in all languages that have it; where one of them has it without a condition, it has none. */
function addForm(forms: Map<string, Form>, form: Form): void {
  const text = withoutEdges(tidy(form.text).text);
  if (text === '') return;
  const key = `${form.entity} ${form.flags & (FLAG.notName | FLAG.description | FLAG.afterLam)} ${text}`;
  const known = forms.get(key);
  if (!known) {
    forms.set(key, { ...form, text });
    return;
  }
  const conditions = FLAG.inflected | FLAG.onlyInLanguage;
  known.flags = (known.flags & ~conditions) | (known.flags & form.flags & conditions) | (form.flags & FLAG.anyCase);
  known.languages = known.languages === 0 || form.languages === 0 ? 0 : known.languages | form.languages;
  known.ordinaryIn |= form.ordinaryIn;
  if (form.details) known.details = mergeDetails(known.details, form.details);
}

function mergeDetails(a: Details = {}, b: Details): Details {
  const notNear = [...(a.notNear ?? []), ...(b.notNear ?? [])];
  const notBeside = [...(a.notBeside ?? []), ...(b.notBeside ?? [])];
  const held = [...(a.held ?? []), ...(b.held ?? [])];
  return { ...(notNear.length > 0 && { notNear }), ...(notBeside.length > 0 && { notBeside }), ...(held.length > 0 && { held }) };
}

/** Without the marks before its first and after its last letter. */
function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && kindOf(text.charCodeAt(start)) === KIND.none) start++;
  while (end > start && kindOf(text.charCodeAt(end - 1)) === KIND.none) end--;
  return text.slice(start, end);
}

function pack(forms: readonly Form[]): Omit<BuiltGazetteer, 'idHeads' | 'idTails' | 'entities' | 'words'> {
  const keyed = forms.map((form) => ({ ...form, key: hashOf(form.text), second: secondWordHash(form.text, 0) }));
  const buckets = new Uint32Array(powerOfTwo(2 * new Set(keyed.map(({ key }) => key)).size) + 1);
  keyed.sort(
    (a, b) =>
      bucketOf(a.key, buckets) - bucketOf(b.key, buckets) ||
      a.key - b.key ||
      a.second - b.second ||
      (a.text < b.text ? -1 : a.text > b.text ? 1 : a.entity - b.entity),
  );
  const indexOf = new Map(keyed.map(({ entity, text, flags }, i) => [`${entity} ${flags & FLAG.notName} ${text}`, i]));
  const languageKeys = [...new Set(keyed.map(keyOfLanguages))];
  const languagesIndex = new Map(languageKeys.map((key, i) => [key, i]));
  const languages = languageKeys.map((key): FormLanguages => {
    const [mask, tag = ''] = key.split(' ');
    return { tag, mask: Number(mask) };
  });
  const details = new Map<number, Details>();
  for (const [i, { entity, alias, ordinaryIn, details: given }] of keyed.entries()) {
    const own = indexOf.get(`${entity} 0 ${withoutEdges(alias)}`) ?? i;
    if (given || own !== i || ordinaryIn !== 0) details.set(i, { ...given, ...(own !== i && { alias: own }), ...(ordinaryIn !== 0 && { ordinaryIn }) });
  }
  return {
    version: GAZETTEER_VERSION,
    texts: keyed.map(({ text }) => text).join(''),
    forms: rowsOf(
      keyed.map((form, i) => ({ ...form, languages: languagesIndex.get(keyOfLanguages(form)) ?? 0, flags: form.flags | (details.has(i) ? FLAG.detailed : 0) })),
    ),
    languages,
    details,
    buckets: filled(buckets, keyed),
    filter: filterOf(new Set(keyed.map(({ key }) => key)), FILTER_BITS),
    smallFilter: filterOf(new Set(keyed.flatMap(({ key, text, flags }) => (mayBeginSmall(text, flags) ? key : []))), SMALL_FILTER_BITS),
  };
}

function keyOfLanguages({ languages, language }: Form): string {
  return `${languages} ${language}`;
}

/** Writes into each bucket the first of its forms. */
function filled(buckets: Uint32Array, sorted: readonly { readonly key: number }[]): Uint32Array {
  for (const { key } of sorted) {
    const after = bucketOf(key, buckets) + 1;
    buckets[after] = (buckets[after] ?? 0) + 1;
  }
  for (let i = 1; i < buckets.length; i++) buckets[i] = (buckets[i] ?? 0) + (buckets[i - 1] ?? 0);
  return buckets;
}

// Bits for each key: nearly every word of a text that begins small is none, and one in twenty of those would be a look into the buckets.
const FILTER_BITS = 16;
const SMALL_FILTER_BITS = 64;

/** Tells with one bit, most often, that there is no name under a key. */
function filterOf(keys: ReadonlySet<number>, bits: number): Uint32Array {
  const filter = new Uint32Array(powerOfTwo(keys.size * bits) / 32);
  for (const key of keys) {
    const bit = key & (filter.length * 32 - 1);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return filter;
}

/** Whether a name is found in a word that begins with a small letter: its first capital may be left out, or it has none. */
function mayBeginSmall(text: string, flags: number): boolean {
  if ((flags & (FLAG.anyCase | FLAG.description)) !== 0 || !isCapitalised(text)) return true;
  const words = text.split(' ');
  // Vietnamese "Tổ" is no English "to": a first word with an accent would make another word's every place one to look at.
  return (flags & FLAG.looseCase) !== 0 && words.length >= LONG_NAME_WORDS && foldText(words[0] ?? '') === words[0]?.toLowerCase();
}

function powerOfTwo(atLeast: number): number {
  let size = 1024;
  while (size < atLeast) size *= 2;
  return size;
}
