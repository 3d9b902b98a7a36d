/** Every message, in both directions, with its answer. Data only: what crosses is serialised as JSON. */
import type { ClaimDetail, Completion, EntityCard, EventDetail, PageName, SearchAnswer, SourceDetail } from '../answers';
import type { Mention, PageContext, TextBlock } from '../model';

/** A sentence's surroundings: a block's text and where in it the mention stands (UTF-16). */
export type Place = { readonly text: string; readonly start: number; readonly end: number };

/** What pages and surfaces ask the background. */
export type Questions = {
  /** Mentions to mark, one list for each block of text. `context` is what the page got with its last answer, for the blocks that follow. */
  findMentions: {
    args: { blocks: readonly TextBlock[]; context?: PageContext };
    answer: { mentions: readonly (readonly Mention[])[]; context: PageContext };
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
  /** The names of entities, for counts that a page gave. */
  nameEntities: { args: { counts: Readonly<Record<string, number>> }; answer: readonly PageName[] };
};

/** What the background and the surfaces ask the script in a page. */
export type PageQuestions = {
  /** How often each entity is named in the page's text. */
  pageNames: { args: Record<string, never>; answer: { counts: Readonly<Record<string, number>> } };
  /** Goes to the next or previous mention, of one entity or of any, scrolls to it and rings it. */
  stepToMention: { args: { direction: 1 | -1; entityId?: string }; answer: { index: number; total: number } };
  /** Opens the card of the mention that was stepped to, with the focus in it. */
  openCard: { args: Record<string, never>; answer: null };
  /** Ends the script: its marks, listeners and card go. */
  leaveAlone: { args: Record<string, never>; answer: null };
};
