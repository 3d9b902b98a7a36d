/** What was read from IndexedDB: how many requests, and about how many bytes they brought (text as JSON, typed arrays by their length). */
export type Reads = { readonly requests: number; readonly bytes: number };

const READERS = ['get', 'getAll', 'getKey', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const;

/** Runs something and counts what it reads. The requests are slower meanwhile: not for timing. */
export async function countReads(run: () => Promise<unknown>): Promise<Reads> {
  let requests = 0;
  let bytes = 0;
  const count = (request: IDBRequest) => {
    requests++;
    request.addEventListener('success', () => {
      bytes += bytesOf(request.result instanceof IDBCursor ? (request.result as IDBCursorWithValue).value : request.result);
    });
    return request;
  };
  const restore = [IDBObjectStore.prototype, IDBIndex.prototype].map((prototype) => watch(prototype as never, count));
  try {
    await run();
  } finally {
    for (const undo of restore) undo();
  }
  return { requests, bytes };
}

type Readers = Record<(typeof READERS)[number], (...args: unknown[]) => IDBRequest>;

function watch(prototype: Readers, count: (request: IDBRequest) => IDBRequest): () => void {
  const originals = READERS.map((name) => [name, prototype[name]] as const);
  for (const [name, original] of originals) {
    prototype[name] = function (this: unknown, ...args: unknown[]) {
      return count(original.apply(this, args));
    };
  }
  return () => {
    for (const [name, original] of originals) prototype[name] = original;
  };
}

function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + bytesOf(item), 0);
  if (typeof value === 'object' && value !== null) return Object.entries(value).reduce((sum, [name, item]) => sum + name.length + bytesOf(item), 0);
  return value === undefined ? 0 : 8;
}
