import { changeValue, type StoredValue, type ValueStorage, watchValue } from './stored-value';

// How often packs were installed or removed since the browser started. A change of it also wakes a background that was stopped.
const PACK_CHANGES: StoredValue<number, 'session'> = { area: 'session', key: 'packChanges', parse: (stored) => (typeof stored === 'number' ? stored : 0) };

/** Says that packs were installed or removed; for whoever did it, in whichever of the extension's pages, once it is done. */
export async function tellPacksChanged(storage: ValueStorage<'session'>): Promise<void> {
  await changeValue(storage, PACK_CHANGES, (changes) => changes + 1);
}

/** Calls back whenever packs were installed or removed, until the signal ends it. */
export function watchPacks(storage: ValueStorage<'session'>, onChange: () => void, signal?: AbortSignal): void {
  watchValue(storage, PACK_CHANGES, onChange, signal);
}
