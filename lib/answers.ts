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
  | { readonly name: 'names'; readonly names: readonly PageName[] };
