/** What is dear to make and not always needed: made when it is first asked for, and kept. A worker waits at each start for what is made before. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
