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

/** Where a correction holds: on one page, on all of a host, everywhere. */
export type CorrectionScope = 'page' | 'site' | 'always';

/** What the reader said is not meant: an alias, or without one any name, does not stand for an entity. */
export type Correction = {
  readonly id: string;
  readonly entityId: string;
  readonly alias?: string;
  readonly scope: CorrectionScope;
  /** The page's address without credentials, query and fragment, or the site's host; absent for `always`. */
  readonly where?: string;
  /** The entity's, as it was. */
  readonly label: string;
  /** Since when, `YYYY-MM-DD`. */
  readonly at: string;
};

/** A pack in the base, and whether it ships with the extension or was added by the reader. */
export type InstalledPack = { readonly id: string; readonly title: string; readonly origin: 'bundled' | 'reader' };

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

/** One line of the timeline: an event, or a claim that belongs to none; told by one source or by several, it is one line. */
export type TimelineEntry = {
  readonly kind: 'event' | 'claim';
  /** The event's or the claim's. */
  readonly id: string;
  readonly text: string;
  /** EDTF. */
  readonly date: string;
  readonly status: 'happened' | 'planned' | 'said';
  /** Everyone who has a part in it. */
  readonly entityIds: readonly string[];
  /** The claims that it opens to, counterparts in other sources included. */
  readonly claimIds: readonly string[];
  readonly sourceIds: readonly string[];
  readonly acts: readonly Claim['act'][];
  /** Who said it, for a claim. */
  readonly speaker?: string;
  /** On what its sources differ. */
  readonly differsOn: readonly Comparison['on'][];
  /** The first day (`YYYY-MM-DD`) on which a source that tells it can have been read; absent when no source has a date. */
  readonly knownSince?: string;
};

/** What the base tells about some entities, in the order of time, with the names of everyone and of every source in it. */
export type Timeline = {
  readonly entries: readonly TimelineEntry[];
  readonly names: readonly Party[];
  readonly sources: readonly { readonly sourceId: string; readonly name: string }[];
  /** Whether the base tells more than this. */
  readonly isCut: boolean;
};

/** Entries under one heading: `key` is the EDTF day, month or year that they share. */
export type TimelineGroup = { readonly key: string; readonly entries: readonly TimelineEntry[] };

/** Which entries are shown; an empty field asks for nothing. */
export type TimelineFilter = {
  readonly entityId?: string | undefined;
  readonly sourceId?: string | undefined;
  readonly act?: Claim['act'] | undefined;
  readonly text?: string | undefined;
};

/** The timeline drawn small: positions are 0 to 1 along the span, with the gaps of years folded. */
export type Overview = {
  readonly lanes: readonly Party[];
  readonly dots: readonly OverviewDot[];
  /** Where the axis is folded. */
  readonly folds: readonly { readonly at: number; readonly from: string; readonly until: string }[];
  /** EDTF dates that are written on the axis. */
  readonly ticks: readonly { readonly at: number; readonly date: string }[];
  /** Where the article that is read stands; absent when its date is not known. */
  readonly article?: { readonly at: number; readonly day: string };
};

/** Entries of one lane that fall together. `until` is where a span ends; `weight` is 0 to 1, the densest dot having 1. */
export type OverviewDot = {
  readonly lane: number;
  readonly at: number;
  readonly until: number;
  readonly weight: number;
  readonly entryIds: readonly string[];
};

/** The day of the page that is read: where it was found, and how far it can be trusted. */
export type PageDate = {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly from: 'json-ld' | 'meta' | 'time' | 'dateline';
  readonly confidence: 'high' | 'medium' | 'low';
};

/** What a sentence of the page speaks of: `start` and `end` are UTF-16 offsets in the passage (an index into those that were asked about). */
export type PassageMatch = {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly claimIds: readonly string[];
  readonly eventIds: readonly string[];
};

/**
 * How far a page was compared with the base: `unread` when its text could not be read, `other-language` when it is in one whose sentences
 * cannot be compared. What is not found in it is absent only when this is `done`.
 */
export type ComparisonState = 'pending' | 'unread' | 'failed' | 'other-language' | 'done';

/** Which mentions are marked: each one, the first of an entity in each section or on the page, or none. All of them answer. */
export type Density = 'every' | 'section' | 'page' | 'none';

/** What of the reader's settings the pages must know; `sitesLeftAlone` are hosts. */
export type PageChoices = { readonly density: Density; readonly sitesLeftAlone: readonly string[] };
