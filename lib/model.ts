/**
 * The vocabulary. Each thing is a validator, and its type is derived from it, so what compiles and what parses cannot
 * drift apart. Everyone imports the types alone; only `lib/knowledge` runs the validators.
 */
import * as v from 'valibot';
import { ACTS } from './acts';
import { parseEdtf } from './edtf';

export { ACTS };

/** Plain text as it may stand in a card: no control or bidi-override characters, 1 to `max` UTF-16 units. */
const text = (max: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(max, `must not be longer than ${max} characters`),
    v.regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]+$/u, 'must not contain control characters'),
    v.check((value) => value.trim() === value, 'must not begin or end with a space'),
  );

/** Unique among the things of its kind in one pack. */
const Id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be words of a-z and 0-9 joined by hyphens'));

const WebUrl = v.pipe(text(2000), v.url('must be a URL'), v.regex(/^https?:\/\//i, 'must begin with http:// or https://'));

/** EDTF level 0: `2014`, `2021-12`, `2021-12-30`, `2022-01-09/2022-01-10`. Keeps its precision; never invented. */
const EdtfDate = v.pipe(
  v.string(),
  v.check((value) => parseEdtf(value) !== undefined, 'must be an EDTF date such as 2021-12-30, 2021-12, 2014 or 2022-01-09/2022-01-10'),
);

const words = (value: string) => value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A few words of a source, and what stands around them where they are not unique (W3C TextQuoteSelector). */
const Quote = v.strictObject({
  exact: v.pipe(
    text(160),
    v.check((value) => words(value) <= 12, 'must quote at most twelve words'),
  ),
  prefix: v.optional(text(60)),
  suffix: v.optional(text(60)),
});

/** Provenance in an article: `paragraph` counts the source's non-empty lines from 1, headline and page furniture included. */
export const Citation = v.strictObject({
  sourceId: Id,
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  quote: Quote,
});
export type Citation = v.InferOutput<typeof Citation>;

/** Provenance in a work of general reference: which of its items (a Wikidata id, an encyclopedia's title). */
export const Reference = v.strictObject({ sourceId: Id, item: text(120), url: v.optional(WebUrl) });
export type Reference = v.InferOutput<typeof Reference>;

const Citations = v.tupleWithRest([Citation], Citation);
const Support = v.union([Citation, Reference], 'must be a citation { sourceId, paragraph, quote } or a reference { sourceId, item, url? }');

/** One line of background, in our own words, and where it comes from. */
export const Statement = v.strictObject({ text: text(400), support: v.tupleWithRest([Support], Support) });
export type Statement = v.InferOutput<typeof Statement>;

const LanguageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 tag such as en or zh-Hans'));

/** Which words of a name take case endings by the rules of its language (`lib/linking/inflect.ts`): all, the first, the last. */
const Inflection = v.picklist(['name', 'head', 'tail']);

/** Words that stand for whoever holds a role, without an article: `US president`, `Kremlin leader`. */
export const Description = v.strictObject({
  text: text(120),
  language: LanguageTag,
  inflection: v.optional(Inflection),
  /** Whether it stands for many and counts only where its bearer was named before: `alliance`. */
  afterName: v.optional(v.boolean()),
});
export type Description = v.InferOutput<typeof Description>;

/** An office or function, and when it was held; an open end has not ended as far as the pack knows. */
export const Role = v.strictObject({
  label: text(120),
  from: v.optional(EdtfDate),
  until: v.optional(EdtfDate),
  descriptions: v.optional(v.array(Description)),
  support: v.tupleWithRest([Support], Support),
});
export type Role = v.InferOutput<typeof Role>;

/**
 * A surface form that may name an entity. A `given` name names nobody alone, but tells with a last name who is meant; a `title` is a form of
 * address with a name, and tells which titles go with it. `caseSensitive` defaults to true.
 */
export const Alias = v.strictObject({
  text: v.pipe(text(120), v.minLength(2, 'must have at least two characters')),
  kind: v.picklist(['name', 'surname', 'given', 'acronym', 'title', 'transliteration', 'inflection', 'misspelling']),
  language: v.optional(LanguageTag),
  caseSensitive: v.optional(v.boolean()),
  inflection: v.optional(Inflection),
  /** Whether it names nobody in texts of other languages: French `Poutine`. */
  onlyInLanguage: v.optional(v.boolean()),
  /** Whether its language has an ordinary word like it, so that a capital which any word would have there proves nothing: Italian `Nato`. */
  ordinaryWord: v.optional(v.boolean()),
  /** Beginnings of words that, close by, tell that something else is meant: `gravy`. */
  notNear: v.optional(v.array(text(60))),
  /**
   * The same within its phrase, between two marks, where a full stop is the mark behind it (`удачная.`); of an ordinary word those that go with
   * that word: `стартовала` with Russian `Путина`.
   */
  notBeside: v.optional(v.array(text(60))),
});
export type Alias = v.InferOutput<typeof Alias>;

/** A person, organisation or place that the base knows. */
export const Entity = v.strictObject({
  id: Id,
  type: v.picklist(['person', 'organization', 'place']),
  label: text(120),
  description: Statement,
  background: v.array(Statement),
  roles: v.optional(v.array(Role)),
  aliases: v.array(Alias),
  /** Longer names that contain an alias but name somebody or something else ("Hunter Biden"). */
  notNames: v.optional(v.array(text(120))),
  /** Beginnings of words that, in one phrase with any of its aliases, tell that a thing called after it is meant: `strap`. */
  notBeside: v.optional(v.array(text(60))),
  /** When a person was born: somebody of another age who bears the name is another. */
  born: v.optional(EdtfDate),
  /** Whether mentions of it are marked on pages; the others answer inside cards and in search. */
  marked: v.optional(v.boolean()),
  sameAs: v.optional(v.array(WebUrl)),
  notes: v.optional(v.array(text(600))),
});
export type Entity = v.InferOutput<typeof Entity>;

/** What somebody said, or, without `claimant`, what the source itself reports. `about` holds every entity it concerns. */
export const Claim = v.strictObject({
  id: Id,
  about: v.tupleWithRest([Id], Id),
  text: text(400),
  claimant: v.optional(Id),
  addressee: v.optional(v.array(Id)),
  relayedBy: v.optional(v.array(Id)),
  /** How it was said, in a word or two: `by phone`, `on Twitter`. */
  medium: v.optional(text(40)),
  act: v.picklist(ACTS),
  /** When it was said, or, for a report, the time it speaks of. */
  date: EdtfDate,
  dateNote: v.optional(text(400)),
  citations: Citations,
  notes: v.optional(v.array(text(600))),
});
export type Claim = v.InferOutput<typeof Claim>;

/** Something that happened or, when the sources wrote, was planned. */
export const Event = v.strictObject({
  id: Id,
  label: text(160),
  about: v.tupleWithRest([Id], Id),
  date: EdtfDate,
  dateNote: v.optional(text(400)),
  status: v.picklist(['happened', 'planned']),
  place: v.optional(Id),
  claims: v.array(Id),
  citations: Citations,
});
export type Event = v.InferOutput<typeof Event>;

/** Where something was published, or a work of general reference (`Dataset`). `notes` keeps its oddities. */
export const Source = v.strictObject({
  id: Id,
  type: v.picklist(['NewsArticle', 'Dataset']),
  headline: text(200),
  /** A few words that tell it from the others in a card. */
  shortName: text(40),
  /** The id under which its text was handed to the pack's author. */
  identifier: v.optional(text(80)),
  publisher: v.optional(text(120)),
  author: v.optional(text(120)),
  agency: v.optional(text(120)),
  url: v.optional(WebUrl),
  datePublished: v.optional(EdtfDate),
  dateInferred: v.optional(EdtfDate),
  dateNote: v.optional(text(600)),
  notes: v.array(text(600)),
});
export type Source = v.InferOutput<typeof Source>;

/** Two or more claims side by side: what they agree or differ on, and each one's version of it in a few words. */
export const Comparison = v.strictObject({
  id: Id,
  kind: v.picklist(['agree', 'differ']),
  on: v.picklist(['substance', 'wording', 'date', 'number', 'role', 'scope', 'certainty']),
  sides: v.tupleWithRest(
    [v.strictObject({ claimId: Id, says: text(160) }), v.strictObject({ claimId: Id, says: text(160) })],
    v.strictObject({ claimId: Id, says: text(160) }),
  ),
  note: text(400),
});
export type Comparison = v.InferOutput<typeof Comparison>;

/** A unit of knowledge that ships, imports and exports. `version` counts up from 1. */
export const Pack = v.strictObject({
  $schema: v.optional(v.string()),
  formatVersion: v.literal(1, 'needs another version of Sidelight: this one reads format version 1'),
  id: Id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: text(120),
  language: text(20),
  license: text(60),
  entities: v.array(Entity),
  claims: v.array(Claim),
  events: v.array(Event),
  sources: v.array(Source),
  comparisons: v.array(Comparison),
});
export type Pack = v.InferOutput<typeof Pack>;

/** A part of a text; offsets in UTF-16 code units, `end` exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

/**
 * By what right a mention is one: a name as a whole, a last name with a given name, with a title, alone, or alone after its bearer was
 * introduced; an acronym; an acronym that was introduced with its long form; words that stand for whoever holds a role (drawn fainter).
 */
export type MatchRule = 'name' | 'given-name' | 'title' | 'last-name' | 'introduced' | 'acronym' | 'description';

/** Why a mention is one. `language` is the alias's; `words` are those beside it in its text that decided; `inflected` is a case ending. */
export type MatchReason = {
  readonly rule: MatchRule;
  readonly language?: string;
  readonly inflected?: true;
  readonly words?: readonly TextRange[];
};

/**
 * An entity named in a text. `mark` tells how it is marked, if not as names are: `none` answers, but is not to be seen; `faint` is for what is
 * no name but a description.
 */
export type Mention = TextRange & { readonly entityId: string; readonly alias: string; readonly why: MatchReason; readonly mark?: 'none' | 'faint' };

/** A block of text as it stands on a page, with the language that the page gives it (BCP 47), if any. */
export type TextBlock = { readonly text: string; readonly language?: string | undefined };

/** Who has been introduced in a page so far. Whoever asks hands it back with the next blocks and looks into it no further. */
export type PageContext = { readonly bearers: readonly (readonly [key: string, bearer: string, blocksAgo: number])[] };

/** What the reader said is not meant: an entity, or one alias of it. */
export type Exclusion = { readonly entityId: string; readonly alias?: string };
