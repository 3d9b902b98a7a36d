import { changeValue, readValue, type StoredValue, type ValueStorage, watchValue } from './stored-value';

/** A mention that the reader doubts, on its way from a card to the side panel: an entity, the alias that was taken for it, and the page's tab. */
export type Doubt = { readonly tabId: number; readonly entityId: string; readonly alias: string };

// In the session's memory: it lasts until the panel is open, and is worth no disk.
const DOUBT: StoredValue<Doubt | null, 'session'> = { area: 'session', key: 'doubt', parse: toDoubt };

/** Leaves a doubt for the panel beside its tab, or takes back what was left (`null`). */
export async function leaveDoubt(storage: ValueStorage<'session'>, doubt: Doubt | null): Promise<void> {
  await changeValue(storage, DOUBT, () => doubt);
}

/** Takes the doubt that was left for a tab's panel, if there is one: it is given once. */
export async function takeDoubt(storage: ValueStorage<'session'>, tabId: number): Promise<Doubt | undefined> {
  const doubt = await readValue(storage, DOUBT);
  if (doubt?.tabId !== tabId) return undefined;
  await leaveDoubt(storage, null);
  return doubt;
}

/** Calls back whenever a doubt was left, until the signal ends it. */
export function watchDoubts(storage: ValueStorage<'session'>, onDoubt: () => void, signal?: AbortSignal): void {
  watchValue(storage, DOUBT, (doubt) => doubt && onDoubt(), signal);
}

function toDoubt(stored: unknown): Doubt | null {
  const given: Partial<Record<keyof Doubt, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const { tabId, entityId, alias } = given;
  return typeof tabId === 'number' && typeof entityId === 'string' && typeof alias === 'string' ? { tabId, entityId, alias } : null;
}
