/** What a benchmark is made of. A suite is a file `bench/<name>.ts` that exports `suite`; everything here is data that `scripts/bench.ts` prints. */
export type Samples = readonly number[];
export type Statistic = 'median' | 'p95' | 'max';

/** What must hold: a statistic is at most (or at least) so much, or so many times that of a peer. */
export type Budget = { readonly of: Statistic; readonly timesPeer?: string } & ({ readonly atMost: number } | { readonly atLeast: number });

/** `x` is a ratio, `count` a number of things. */
export type Unit = 'ms' | 'µs' | 'MB' | 'kB' | '%' | 'x' | 'count';

/** One thing that was measured, with what else was measured beside it in the same run. A single sample is shown as it is. */
export type Figure = {
  readonly what: string;
  readonly unit: Unit;
  readonly samples: Samples;
  readonly peers?: readonly { readonly name: string; readonly samples: Samples }[];
  readonly budgets?: readonly Budget[];
};

export type Group = { readonly title: string; readonly figures: readonly Figure[] };

export type SuiteResult = {
  /** Name and version of the browser in which it was measured. */
  readonly browser: string;
  readonly groups: readonly Group[];
  /** How it was measured, and what happened in the run; no claims. */
  readonly notes: readonly string[];
};

/** `say` tells whoever waits what is being done; `quick` asks for a try-out of the suite itself, whose figures mean nothing. */
export type Suite = (say: (line: string) => void, quick: boolean) => Promise<SuiteResult>;

export function statistic(samples: Samples, of: Statistic): number {
  const sorted = [...samples].sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  if (of === 'max') return sorted.at(-1) ?? Number.NaN;
  if (of === 'p95') return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** Whether a budget is kept, and what was measured against it; NaN (nothing measured) keeps none. */
export function judge({ samples, peers = [] }: Figure, budget: Budget): { within: boolean; measured: number } {
  const { of, timesPeer } = budget;
  const own = statistic(samples, of);
  const measured = timesPeer === undefined ? own : own / statistic(peers.find(({ name }) => name === timesPeer)?.samples ?? [], of);
  return { within: 'atMost' in budget ? measured <= budget.atMost : measured >= budget.atLeast, measured };
}
