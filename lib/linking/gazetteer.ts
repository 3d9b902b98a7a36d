/** Rises when what is stored changes or is made otherwise: older ones are made anew. */
export const GAZETTEER_VERSION = 3;

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
};

/**
 * All names of the base in typed arrays, as they are stored and searched: loading is a copy, and 100,000 names take a few megabytes.
 * Form i is `texts` from `textStarts[i]` to `textStarts[i + 1]`; forms are sorted by the hash of their key, and under one key by that of their second word.
 */
export type Gazetteer = {
  readonly version: number;
  /** What ids begin with, up to a slash: as a rule their pack, which thousands have in common. */
  readonly idHeads: readonly string[];
  /** For each entity: which head its id has, and where in `idTails` the rest of it begins. */
  readonly heads: Uint16Array;
  readonly idTails: string;
  readonly tailStarts: Uint32Array;
  /** For each entity: 1 when its mentions are marked, 2 when it is a person. */
  readonly kinds: Uint8Array;
  readonly words: Readonly<Record<number, EntityWords>>;
  readonly texts: string;
  readonly textStarts: Uint32Array;
  readonly hashes: Uint32Array;
  /** A short hash of the second word; 0 where there is none to compare. */
  readonly seconds: Uint16Array;
  readonly entities: Uint32Array;
  readonly flags: Uint16Array;
  /** The languages in which it is a name; 0: any. */
  readonly languages: Int32Array;
  /** Which of the language tags its alias has. */
  readonly tags: Uint8Array;
  readonly languageTags: readonly string[];
  readonly details: Readonly<Record<number, Details>>;
  readonly slots: Uint32Array;
  readonly filter: Uint32Array;
  readonly smallFilter: Uint32Array;
};

/** The text of a form. */
export function textOf(gazetteer: Gazetteer, form: number): string {
  return gazetteer.texts.slice(gazetteer.textStarts[form], gazetteer.textStarts[form + 1]);
}

/** The form that is a form's alias: most often itself. */
export function aliasOf(gazetteer: Gazetteer, form: number): number {
  return detailsOf(gazetteer, form)?.alias ?? form;
}

/** What few forms have: a look into `details` costs more than one at the flags. */
export function detailsOf(gazetteer: Gazetteer, form: number): Details | undefined {
  return has(gazetteer, form, FLAG.detailed) ? gazetteer.details[form] : undefined;
}

/** The id of the entity that a form names. */
export function entityIdOf(gazetteer: Gazetteer, form: number): string {
  return entityIdAt(gazetteer, gazetteer.entities[form] ?? 0);
}

/** The id of an entity by its number. */
export function entityIdAt({ idHeads, heads, idTails, tailStarts }: Gazetteer, entity: number): string {
  return `${idHeads[heads[entity] ?? 0]}${idTails.slice(tailStarts[entity], tailStarts[entity + 1])}`;
}

export function has({ flags }: Gazetteer, form: number, flag: number): boolean {
  return ((flags[form] ?? 0) & flag) !== 0;
}

const MARKED = 1;

/** Whether mentions of a form's entity are marked on pages; the others keep those from being mistaken, and are linked in cards. */
export function isMarked({ kinds, entities }: Gazetteer, form: number): boolean {
  return ((kinds[entities[form] ?? 0] ?? 0) & MARKED) !== 0;
}

/** The words that go with the last name of a form's entity. */
export function wordsOfEntity({ words, entities }: Gazetteer, form: number): EntityWords | undefined {
  return words[entities[form] ?? 0];
}
