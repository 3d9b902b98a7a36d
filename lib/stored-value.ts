type AreaName = 'local' | 'session';
type Area = { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> };
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** The part of `browser.storage` that a value needs; both the native API and the polyfill fit. */
export type ValueStorage<A extends AreaName = 'local'> = { readonly [area in A]: Area } & {
  readonly onChanged: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
};

/** A value under one key of `browser.storage`. `parse` takes whatever is stored there: damaged, of another version, or nothing. */
export type StoredValue<T, A extends AreaName = 'local'> = { readonly area: A; readonly key: string; readonly parse: (stored: unknown) => T };

export async function readValue<T, A extends AreaName>(storage: ValueStorage<A>, { area, key, parse }: StoredValue<T, A>): Promise<T> {
  return parse((await storage[area].get(key))[key]);
}

// The last change under way in each storage: the next one waits for it, so that neither is lost.
const changing = new WeakMap<object, Promise<unknown>>();

/** Replaces a value by what is made of it, and gives that. */
export function changeValue<T, A extends AreaName>(storage: ValueStorage<A>, value: StoredValue<T, A>, make: (before: T) => unknown): Promise<T> {
  const { area, key, parse } = value;
  const apply = async () => {
    const changed = parse(make(await readValue(storage, value)));
    await storage[area].set({ [key]: changed });
    return changed;
  };
  const changed = (changing.get(storage) ?? Promise.resolve()).then(apply, apply);
  changing.set(storage, changed);
  return changed;
}

/** Calls back with a value, and what it was before, whenever it changes, until the signal ends it. */
export function watchValue<T, A extends AreaName>(
  storage: ValueStorage<A>,
  { area, key, parse }: StoredValue<T, A>,
  onChange: (value: T, before: T) => void,
  signal?: AbortSignal,
): void {
  if (signal?.aborted) return;
  const listener: Listener = (changes, changedArea) => {
    const change = changes[key];
    if (area === changedArea && change) onChange(parse(change.newValue), parse(change.oldValue));
  };
  storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => storage.onChanged.removeListener(listener));
}
