import { createHandover } from './handover';

/** A mention that the reader doubts, on its way from a card to the side panel: an entity, the alias that was taken for it, and the page's tab. */
export type Doubt = { readonly tabId: number; readonly entityId: string; readonly alias: string };

export const {
  leave: leaveDoubt,
  take: takeDoubt,
  watch: watchDoubts,
} = createHandover<Doubt>('doubt', ({ tabId, entityId, alias }) =>
  typeof tabId === 'number' && typeof entityId === 'string' && typeof alias === 'string' ? { tabId, entityId, alias } : null,
);
