/** Rises when what is stored changes or is made otherwise: older ones are made anew. */
export const GAZETTEER_VERSION = 6;

/** An organisation's name of so many words is known by them, however they are capitalised. */
export const LONG_NAME_WORDS = 4;

/** What is known of a surface form. */
export const FLAG = {
  /** Belongs to somebody or something else, and swallows the words it is made of. */
  notName: 1,
  person: 2,
  /** A last name or another single word of a person. */
  bare: 4,
  acronym: 8,
  anyCase: 16,
  /** A name of several words, of which only the first must have its capital. */
  looseCase: 32,
  inflected: 64,
  onlyInLanguage: 128,
  description: 256,
  afterName: 512,
  /** Stands only after an Arabic لل. */
  afterLam: 1024,
  /** A not-name that is a person who bears the last name. */
  stranger: 2048,
  /** Has `details`. */
  detailed: 4096,
  /** Its entity is marked on pages; the others keep those from being mistaken, and are linked in cards. */
  marked: 8192,
  /** Its entity has `words`. */
  worded: 16384,
} as const;

/** What few forms have. */
export type Details = {
  /** The form that is the alias of which this is a case ending. */
  readonly alias?: number;
  /** The languages in which it is an ordinary word as well. */
  readonly ordinaryIn?: number;
  /** Words that speak against it. */
  readonly notNear?: readonly string[];
  /** The same, within its phrase. */
  readonly notBeside?: readonly string[];
  /** When a description held. */
  readonly held?: readonly Period[];
};

/** When a role was held (EDTF); an open end has not ended. */
export type Period = { readonly from?: string; readonly until?: string };

/** The words that go with an entity's last name, and those that go with none of its names. */
export type EntityWords = {
  readonly givens: readonly string[];
  readonly titles: readonly string[];
  readonly generations: readonly string[];
  readonly notBeside?: readonly string[];
  /** The year. */
  readonly born?: number;
};

/** What stands in a form's row of `forms`, side by side: a name that is looked at costs the memory that has to be fetched for it. */
const COLUMN = {
  /** The hash of its key. */
  key: 0,
  /** Flags, and above them a short hash of the second word; 0 where there is none to compare. */
  second: 1,
  /** Where it begins in `texts`; it ends where the next one begins. */
  text: 2,
  /** The number of its entity, and above it which of the base's `languages` it has. */
  entity: 3,
} as const;
const COLUMNS = 4;
const FLAG_BITS = 16;
const ENTITY_BITS = 22;
const ENTITY = (1 << ENTITY_BITS) - 1;

/** What stands in an entity's row of `entities`. */
const ENTITY_COLUMN = {
  /** Which head its id has. */
  head: 0,
  /** Where the rest of its id begins in `idTails`; it ends where the next one begins. */
  tail: 1,
} as const;
const ENTITY_COLUMNS = 2;

/** The language tag of an alias ('' for none), and the languages in which its form is a name (0: any). */
export type FormLanguages = { readonly tag: string; readonly mask: number };

/** What few numbers have; of most of them nobody ever asks. */
export type Sparse<T> = { readonly get: (n: number) => T | undefined };

/**
 * All names of the base in typed arrays, as they are stored and searched: loading is a copy, and 100,000 names take a few megabytes. Forms are
 * sorted by the bucket that the hash of their key belongs in, then by the hash, and under one key by the hash of their second word.
 */
export type Gazetteer = {
  readonly version: number;
  /** What ids begin with, up to a slash: as a rule their pack, which thousands have in common. */
  readonly idHeads: readonly string[];
  readonly idTails: string;
  /** A row for each entity, and one after the last. */
  readonly entities: Int32Array;
  readonly words: Sparse<EntityWords>;
  readonly texts: string;
  /** A row for each form, and one after the last. */
  readonly forms: Int32Array;
  readonly languages: readonly FormLanguages[];
  readonly details: Sparse<Details>;
  /** For each bucket the first of its forms: the next bucket's is the one after its last. */
  readonly buckets: Uint32Array;
  readonly filter: Uint32Array;
  readonly smallFilter: Uint32Array;
};

/** The rows of forms that are sorted, and one after the last. */
export function rowsOf(forms: readonly Row[]): Int32Array {
  const rows = new Int32Array((forms.length + 1) * COLUMNS);
  let text = 0;
  for (const [i, form] of forms.entries()) {
    rows.set([form.key, (form.second << FLAG_BITS) | form.flags, text, form.entity | (form.languages << ENTITY_BITS)], i * COLUMNS);
    text += form.text.length;
  }
  // The key of no form.
  rows.set([-1, 0, text], forms.length * COLUMNS);
  return rows;
}

type Row = {
  readonly key: number;
  readonly second: number;
  readonly flags: number;
  readonly text: string;
  readonly entity: number;
  readonly languages: number;
};

/** The heads and tails of entities' ids, and a row for each entity with one after the last. */
export function idsOf(ids: readonly string[]): Pick<Gazetteer, 'idHeads' | 'idTails' | 'entities'> {
  const headOf = (id: string) => id.slice(0, id.lastIndexOf('/') + 1);
  const idHeads = [...new Set(ids.map(headOf))];
  const indexOf = new Map(idHeads.map((head, i) => [head, i]));
  const rows = new Int32Array((ids.length + 1) * ENTITY_COLUMNS);
  let idTails = '';
  for (const [i, id] of ids.entries()) {
    const head = headOf(id);
    rows.set([indexOf.get(head) ?? 0, idTails.length], i * ENTITY_COLUMNS);
    idTails += id.slice(head.length);
  }
  rows.set([0, idTails.length], ids.length * ENTITY_COLUMNS);
  return { idHeads, idTails, entities: rows };
}

/** The bucket of a key: there is one for each of its lowest bits, and an end after the last. */
export function bucketOf(key: number, { length }: Gazetteer['buckets']): number {
  return key & (length - 2);
}

/** The first form that may be filed under a key, and the one after the last. */
export function startOfBucket({ buckets }: Gazetteer, key: number): number {
  return buckets[bucketOf(key, buckets)] as number;
}
export function endOfBucket({ buckets }: Gazetteer, key: number): number {
  return buckets[bucketOf(key, buckets) + 1] as number;
}

/** The hash of the key under which a form is filed; that of no key after the last form. */
export function keyHashOf({ forms }: Gazetteer, form: number): number {
  return forms[form * COLUMNS + COLUMN.key] as number;
}

/** The short hash of a form's second word; 0 where there is none to compare. */
export function secondOf({ forms }: Gazetteer, form: number): number {
  return (forms[form * COLUMNS + COLUMN.second] as number) >>> FLAG_BITS;
}

/** Where a form's text begins in `texts`; for the next form, where it ends. */
export function textStartOf({ forms }: Gazetteer, form: number): number {
  return forms[form * COLUMNS + COLUMN.text] as number;
}

/** The text of a form. */
export function textOf(gazetteer: Gazetteer, form: number): string {
  return gazetteer.texts.slice(textStartOf(gazetteer, form), textStartOf(gazetteer, form + 1));
}

/** The number of the entity that a form names. */
export function entityOf({ forms }: Gazetteer, form: number): number {
  return (forms[form * COLUMNS + COLUMN.entity] as number) & ENTITY;
}

/** The language tag of a form's alias; '' where it has none. */
export function languageTagOf(gazetteer: Gazetteer, form: number): string {
  return gazetteer.languages[languagesAt(gazetteer, form)]?.tag ?? '';
}

/** The languages in which a form is a name; 0: any. */
export function languagesOfForm(gazetteer: Gazetteer, form: number): number {
  return gazetteer.languages[languagesAt(gazetteer, form)]?.mask ?? 0;
}

function languagesAt({ forms }: Gazetteer, form: number): number {
  return (forms[form * COLUMNS + COLUMN.entity] as number) >>> ENTITY_BITS;
}

/** The form that is a form's alias: most often itself. */
export function aliasOf(gazetteer: Gazetteer, form: number): number {
  return detailsOf(gazetteer, form)?.alias ?? form;
}

/** What few forms have: a look into `details` costs more than one at the flags. */
export function detailsOf(gazetteer: Gazetteer, form: number): Details | undefined {
  return has(gazetteer, form, FLAG.detailed) ? gazetteer.details.get(form) : undefined;
}

/** The id of the entity that a form names. */
export function entityIdOf(gazetteer: Gazetteer, form: number): string {
  return entityIdAt(gazetteer, entityOf(gazetteer, form));
}

/** The id of an entity by its number. */
export function entityIdAt({ idHeads, idTails, entities }: Gazetteer, entity: number): string {
  const row = entity * ENTITY_COLUMNS;
  const head = idHeads[entities[row + ENTITY_COLUMN.head] as number] ?? '';
  return head + idTails.slice(entities[row + ENTITY_COLUMN.tail], entities[row + ENTITY_COLUMNS + ENTITY_COLUMN.tail]);
}

export function has({ forms }: Gazetteer, form: number, flag: number): boolean {
  return ((forms[form * COLUMNS + COLUMN.second] as number) & flag) !== 0;
}

/** The words that go with the last name of a form's entity: few have any, and a look at the flags costs less than one into `words`. */
export function wordsOfEntity(gazetteer: Gazetteer, form: number): EntityWords | undefined {
  return has(gazetteer, form, FLAG.worded) ? gazetteer.words.get(entityOf(gazetteer, form)) : undefined;
}
