// The worker has other questions to answer meanwhile: a card must not wait for a long page.
const SLICE_MS = 10;

/** Takes steps to their end, with a pause for other work whenever some milliseconds are over. */
export async function takeInSlices<R>(steps: Iterator<void, R>): Promise<R> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE_MS;
  }
}

/** Does something with each item, a step each. */
export function inSlices<T, R>(items: Iterable<T>, run: (item: T) => R): Promise<R[]> {
  return takeInSlices(runEach(items, run));
}

function* runEach<T, R>(items: Iterable<T>, run: (item: T) => R): Generator<void, R[]> {
  const results: R[] = [];
  for (const item of items) {
    results.push(run(item));
    yield;
  }
  return results;
}
