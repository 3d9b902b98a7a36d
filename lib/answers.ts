/**
 * What the background answers: shapes made for a surface to draw. They stand here, not beside their queries, because the query, the
 * protocol and the components all need them and may not know each other.
 */
import type { Claim, Comparison, Entity } from './model';

/** Text in runs; a run with an entity names it and opens its card. */
export type LinkedText = readonly { readonly text: string; readonly entityId?: string }[];

/** Where a line comes from: an article's paragraph with its quoted words, or an item of a work of general reference. */
export type SourceNote = {
  readonly sourceId: string;
  readonly name: string;
  readonly headline: string;
  readonly general: boolean;
  readonly paragraph?: number;
  readonly quote?: string;
  readonly item?: string;
  /** Always http(s). */
  readonly url?: string;
  readonly notes: readonly string[];
};

export type SourcedLine = { readonly text: LinkedText; readonly sources: readonly SourceNote[] };

export type Party = { readonly entityId: string; readonly label: string };

/** One claim in a card, with its chain of attribution and what other sources make of it. */
export type CardClaim = {
  readonly id: string;
  readonly text: LinkedText;
  readonly act: Claim['act'];
  readonly claimant?: Party;
  readonly addressee: readonly Party[];
  readonly relayedBy: readonly Party[];
  readonly medium?: string;
  /** EDTF. */
  readonly date: string;
  readonly dateNote?: string;
  readonly sources: readonly SourceNote[];
  readonly notes: readonly string[];
  /** How many different sources have this claim or its counterpart. */
  readonly sourceCount: number;
  readonly comparisons: readonly CardComparison[];
};

/** Two or more versions of one claim side by side. */
export type CardComparison = {
  readonly id: string;
  readonly kind: Comparison['kind'];
  readonly on: Comparison['on'];
  readonly note: string;
  readonly sides: readonly ComparedSide[];
};

export type ComparedSide = {
  readonly claimId: string;
  readonly source: SourceNote;
  readonly says: string;
  readonly text: string;
  readonly date: string;
  /** The quoted words in runs; `shared` tells whether the first side's quote has them too. */
  readonly quote: readonly { readonly text: string; readonly shared: boolean }[];
};

/** Everything about one entity that a card shows: `claims` are ranked for the sentence, `closest` of them have something to do with it. */
export type EntityCard = {
  readonly entityId: string;
  readonly type: Entity['type'];
  readonly label: string;
  readonly description: SourcedLine;
  readonly background: readonly SourcedLine[];
  readonly role?: SourcedRole;
  readonly claims: readonly CardClaim[];
  readonly closest: number;
};

/** A role with the day (EDTF) for which it was looked up, and when it was held. */
export type SourcedRole = {
  readonly label: string;
  readonly asOf: string;
  readonly from?: string;
  readonly until?: string;
  readonly sources: readonly SourceNote[];
};

/** A name found on a page, with how often. */
export type PageName = { readonly entityId: string; readonly label: string; readonly count: number };

/** What a surface knows of the page in the active tab. */
export type PageState =
  | { readonly name: 'looking' | 'unreadable' | 'no-permission' | 'left-alone' | 'none' }
  | { readonly name: 'failed'; readonly message: string }
  /** `capped`: how many mentions are kept, when the page has more. */
  | { readonly name: 'names'; readonly names: readonly PageName[]; readonly capped?: number | undefined };

/** Text in runs; `match` marks the words that were looked for. */
export type MatchedText = readonly { readonly text: string; readonly match: boolean }[];

/** One version of a fact where sources differ: `10 January` (Complete News World). */
export type Version = { readonly says: string; readonly source: string };

/** Something found. What is drawn first is the answer: the same thing with more room. */
export type SearchResult = {
  readonly kind: 'entity' | 'claim' | 'event' | 'source';
  readonly id: string;
  /** The fact, name or headline. */
  readonly text: MatchedText;
  /** An entity's description, a source's kind; empty for claims and events. */
  readonly detail: string;
  /** EDTF. */
  readonly date?: string;
  readonly status?: 'happened' | 'planned';
  readonly speaker?: string;
  /** Names of the sources, each once. */
  readonly sources: readonly string[];
  /** Both values where sources differ; empty where they do not. */
  readonly versions: readonly Version[];
};

/** What a search found, and how the question was understood. */
export type SearchAnswer = {
  readonly query: string;
  /** In words, such as `said by Vladimir Putin` or `before 1 January 2022`; empty for plain words. */
  readonly understood: readonly string[];
  /** Fields that do not exist and values that mean nothing, each in one sentence. */
  readonly problems: readonly string[];
  /** Best first; the first one is the answer. */
  readonly results: readonly SearchResult[];
  /** How many there are in all, as far as was looked. */
  readonly total: number;
  /** Names close to what was typed, when nothing was found. */
  readonly nearest: readonly Party[];
};

/** A value that a field's beginning can be completed to. */
export type Completion = { readonly field: string; readonly value: string; readonly label: string };

/** A claim as a page of its own. */
export type ClaimDetail = { readonly claim: CardClaim };

/** An event as a page of its own, with the claims that speak of it. */
export type EventDetail = {
  readonly id: string;
  readonly label: string;
  readonly date: string;
  readonly dateNote?: string;
  readonly status: 'happened' | 'planned';
  readonly place?: Party;
  readonly about: readonly Party[];
  readonly sources: readonly SourceNote[];
  readonly claims: readonly CardClaim[];
};

/** A source as a page of its own, with its oddities. */
export type SourceDetail = {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly agency?: string;
  readonly url?: string;
  readonly datePublished?: string;
  readonly dateInferred?: string;
  readonly dateNote?: string;
  readonly notes: readonly string[];
};
