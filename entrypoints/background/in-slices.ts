// The worker has other questions to answer meanwhile: a card must not wait for a long page.
const SLICE_MS = 10;

/** Does something with each item, with a pause for other work whenever some milliseconds are over. */
export async function inSlices<T, R>(items: Iterable<T>, run: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  let end = performance.now() + SLICE_MS;
  for (const item of items) {
    results.push(run(item));
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE_MS;
  }
  return results;
}
