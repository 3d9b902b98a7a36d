import { createHandover } from './handover';

/** A timeline that the reader asked a card for, on its way to the side panel: of an entity, beside the page's tab. */
export type WantedTimeline = { readonly tabId: number; readonly entityId: string };

export const {
  leave: leaveWantedTimeline,
  take: takeWantedTimeline,
  watch: watchWantedTimelines,
} = createHandover<WantedTimeline>('wantedTimeline', ({ tabId, entityId }) =>
  typeof tabId === 'number' && typeof entityId === 'string' ? { tabId, entityId } : null,
);
