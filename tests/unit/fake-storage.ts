import type { ValueStorage } from '../../lib/stored-value';

type Storage = ValueStorage<'local' | 'session'>;
export type Listener = Parameters<Storage['onChanged']['addListener']>[0];

/** Storage areas in memory that report their changes, as the browser's do; `stored` is what the local one begins with. */
export function fakeStorage(stored: Readonly<Record<string, unknown>> = {}) {
  const listeners = new Set<Listener>();
  const report: Listener = (changes, area) => {
    for (const listener of listeners) listener(changes, area);
  };
  const makeArea = (name: string, items: Map<string, unknown>) => ({
    get: async (key: string) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
    set: async (changed: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(changed)) {
        const oldValue = items.get(key);
        // What crosses to the browser is a copy, as JSON.
        const newValue: unknown = JSON.parse(JSON.stringify(value));
        items.set(key, newValue);
        report({ [key]: { oldValue, newValue } }, name);
      }
    },
  });
  const items = new Map(Object.entries(stored));
  const storage: Storage = {
    local: makeArea('local', items),
    session: makeArea('session', new Map()),
    onChanged: { addListener: (listener) => listeners.add(listener), removeListener: (listener) => listeners.delete(listener) },
  };
  return { storage, report, listeners, items };
}
