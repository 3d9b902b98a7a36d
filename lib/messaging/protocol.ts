/** Every message, in both directions, with its answer. Data only: what crosses is serialised as JSON. */
import type {
  CardClaim,
  CardComparison,
  ClaimDetail,
  Completion,
  Density,
  EntityCard,
  EventDetail,
  InstalledPack,
  PageChoices,
  PageName,
  PassageMatch,
  SearchAnswer,
  SourceDetail,
  Timeline,
} from '../answers';
import type { Exclusion, Mention, PageContext, TextBlock } from '../model';

/** A sentence's surroundings: a block's text and where in it the mention stands (UTF-16). */
export type Place = { readonly text: string; readonly start: number; readonly end: number };

/**
 * `spokenOf` holds the entries of the matches; `leftOut` ids of claims, those closest to what the page speaks of first. Where the page is not
 * `comparable`, its language being one whose sentences cannot be read, nothing can be said to be absent from it.
 */
export type PageMatches = {
  readonly matches: readonly PassageMatch[];
  readonly spokenOf: Timeline;
  readonly leftOut: readonly string[];
  readonly comparable: boolean;
};

/** What pages and surfaces ask the background. */
export type Questions = {
  /**
   * Where in a page's raw text names may begin, UTF-16 offsets in their order. The text's nodes are parted by `NODE_END`, also inside words.
   * `isFirst` until the page has had an answer to `findMentions`; then `early` is what the first nodes with such places name by themselves, each
   * with its text: to be shown until that answer. Without any there is no `density`: a page in which nobody is named sees no highlight.
   */
  possibleNames: {
    args: { text: string; isFirst: boolean };
    answer: { places: readonly number[]; early: readonly (readonly [text: string, mentions: readonly Mention[]])[]; density?: Density };
  };
  /**
   * Mentions to mark, one list for each block of text; blocks in document order, for a page introduces people before it calls them by a part
   * of the name. `context` is what the page got with its last answer, for the blocks that follow; `density` is the one that the reader has chosen.
   */
  findMentions: {
    args: { blocks: readonly TextBlock[]; context?: PageContext | undefined };
    answer: { mentions: readonly (readonly Mention[])[]; context: PageContext; density: Density };
  };
  /** The card of an entity; claims are ranked for `place`, the role is the one of `pageDate` (EDTF). */
  entityCard: { args: { entityId: string; place?: Place; pageDate?: string }; answer: EntityCard };
  /** Puts the card script into the asking frame. */
  injectCard: { args: Record<string, never>; answer: null };
  /** Tells how often each entity is named in the asking frame: for the toolbar's badge. */
  countNames: { args: { counts: Readonly<Record<string, number>> }; answer: null };
  /** The facts that answer a question as people type it, best first. */
  search: { args: { query: string }; answer: SearchAnswer };
  /** What the field value at the end of a query can be completed to: `who:pu`. */
  complete: { args: { query: string }; answer: readonly Completion[] };
  claimDetail: { args: { id: string }; answer: ClaimDetail };
  eventDetail: { args: { id: string }; answer: EventDetail };
  sourceDetail: { args: { id: string }; answer: SourceDetail };
  /** Everything that the base tells about some entities, in the order of time. */
  timeline: { args: { entityIds: readonly string[] }; answer: Timeline };
  /** What the passages of a page speak of, in its order, whomever they name but for those that the reader excluded there, and the claims on the same events that none of them speaks of. */
  matchPassages: { args: { passages: readonly string[]; pageDay?: string; excluded?: readonly Exclusion[] }; answer: PageMatches };
  /** Where sources differ or agree on what they tell about some entities. */
  comparisons: { args: { entityIds: readonly string[] }; answer: readonly CardComparison[] };
  /** Claims with everything that is drawn of them, in the order of the ids; those that the base has lost are left out. */
  claims: { args: { ids: readonly string[] }; answer: readonly CardClaim[] };
  /**
   * Opens the side panel beside the page that asks, on one entity if it names one; must be asked in the very click. With a doubt the panel
   * asks the reader where that alias does not stand for the entity.
   */
  openPanel: { args: { entityId?: string; doubt?: { readonly alias: string } }; answer: null };
  /** The names of entities, for counts that a page gave. */
  nameEntities: { args: { counts: Readonly<Record<string, number>> }; answer: readonly PageName[] };
  packs: { args: Record<string, never>; answer: readonly InstalledPack[] };
};

/** Where a step led: to the mention with this number, from 1, of all that the entity has in the page. */
export type MentionPosition = { readonly entityId: string; readonly index: number; readonly total: number };

/** What the background and the surfaces ask the script in a page. */
export type PageQuestions = {
  /** How often each entity is named in the page's text; `capped` when there are more mentions than are kept. */
  pageNames: { args: Record<string, never>; answer: { counts: Readonly<Record<string, number>>; capped?: number } };
  /** Goes to the next or previous mention, of one entity or of any, scrolls to it and rings it. */
  stepToMention: { args: { direction: 1 | -1; entityId?: string }; answer: MentionPosition };
  /** Has a screen reader say where the last step led. */
  sayPosition: { args: Record<string, never>; answer: null };
  /** Opens the card of the mention that was stepped to, with the focus in it. */
  openCard: { args: Record<string, never>; answer: null };
};

/** What the background asks side panels that are open. */
export type PanelQuestions = {
  /** Shows where a keyboard command led in a tab's page, and has a screen reader say it; the panel that is beside that tab answers. */
  showPosition: { args: MentionPosition & { readonly tabId: number }; answer: null };
};

/** What the background asks the scripts in all frames of a page. */
export type FrameQuestions = {
  /** Finds the names in the page's text anew, with every mention that it has: other ones are meant now. */
  readAgain: { args: Record<string, never>; answer: null };
  /** Goes on as the reader has chosen now; ends where the frame's site is to be left alone. */
  applyChoices: { args: PageChoices; answer: null };
};
