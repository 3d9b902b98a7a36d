import { changeValue, readValue, type StoredValue, type ValueStorage, watchValue } from './stored-value';

type Storage = ValueStorage<'session'>;
/** What is left for the panel beside a tab. */
type Left = { readonly tabId: number };

/**
 * Hands things of a kind over from a card to the side panel beside its tab. They wait in the session's memory: until the panel is open, on no
 * disk, and also in a private window. `parse` takes whatever fields are there, and gives `null` where they are not enough.
 */
export function createHandover<T extends Left>(key: string, parse: (given: Partial<Record<keyof T, unknown>>) => T | null) {
  const value: StoredValue<T | null, 'session'> = {
    area: 'session',
    key,
    parse: (stored) => parse(typeof stored === 'object' && stored !== null ? (stored as Partial<Record<keyof T, unknown>>) : {}),
  };
  /** Leaves something for the panel, or takes back what was left (`null`). */
  const leave = async (storage: Storage, left: T | null): Promise<void> => {
    await changeValue(storage, value, () => left);
  };
  return {
    leave,
    /** Takes what was left for a tab's panel, if there is anything: it is given once. */
    async take(storage: Storage, tabId: number): Promise<T | undefined> {
      const left = await readValue(storage, value);
      if (left?.tabId !== tabId) return undefined;
      await leave(storage, null);
      return left;
    },
    /** Calls back whenever something was left, until the signal ends it. */
    watch(storage: Storage, onLeft: () => void, signal?: AbortSignal): void {
      watchValue(storage, value, (left) => left && onLeft(), signal);
    },
  };
}
