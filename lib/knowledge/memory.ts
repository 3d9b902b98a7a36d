/** Remembers what was read last, up to a weight in all; the oldest goes first. Each letter of a query reads the same words again. */
export function createMemory<T>(most: number, weigh: (value: T) => number) {
  const values = new Map<string, T>();
  let weight = 0;
  const forget = (key: string) => {
    const value = values.get(key);
    if (value === undefined) return;
    values.delete(key);
    weight -= weigh(value);
  };
  return {
    clear: () => {
      values.clear();
      weight = 0;
    },
    /** What is remembered under a key, or else what `read` gives. */
    recall: async (key: string, read: () => Promise<T | undefined>): Promise<T | undefined> => {
      const known = values.get(key);
      if (known !== undefined) return known;
      const value = await read();
      if (value === undefined) return undefined;
      forget(key);
      values.set(key, value);
      weight += weigh(value);
      for (const oldest of values.keys()) {
        if (weight <= most) break;
        forget(oldest);
      }
      return value;
    },
  };
}
