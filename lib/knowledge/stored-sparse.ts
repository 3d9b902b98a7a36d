import type { Sparse } from '../linking/gazetteer/gazetteer';

/** Values under numbers, in their order: each is a part of one text (JSON), up to its end. */
export type StoredSparse = { readonly keys: Int32Array; readonly ends: Int32Array; readonly texts: string };

export function toStoredSparse(values: ReadonlyMap<number, unknown>): StoredSparse {
  const sorted = [...values].sort(([a], [b]) => a - b);
  const texts = sorted.map(([, value]) => JSON.stringify(value));
  let end = 0;
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    ends: Int32Array.from(texts, (text) => {
      end += text.length;
      return end;
    }),
    texts: texts.join(''),
  };
}

/** Reads each value when it is first asked for, and keeps it. */
export function asSparse<T>({ keys, ends, texts }: StoredSparse): Sparse<T> {
  const known = new Map<number, T | undefined>();
  const read = (n: number): T | undefined => {
    const at = indexOf(keys, n);
    return at < 0 ? undefined : (JSON.parse(texts.slice(at === 0 ? 0 : ends[at - 1], ends[at])) as T);
  };
  return {
    get(n) {
      const value = known.get(n);
      if (value !== undefined || known.has(n)) return value;
      const first = read(n);
      known.set(n, first);
      return first;
    },
  };
}

/** Where a number stands in a sorted list; -1 where it does not. */
function indexOf(sorted: Int32Array, n: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) < n) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === n ? from : -1;
}
