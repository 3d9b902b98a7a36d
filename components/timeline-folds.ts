import type { TimelineEntry, TimelineGroup } from '../lib/answers';

/** What stands in the list: a group with the entries that are shown and how many are not, or a run of groups behind one button. */
export type Fold =
  | { readonly kind: 'group'; readonly key: string; readonly entries: readonly TimelineEntry[]; readonly more: number }
  | { readonly kind: 'run'; readonly keys: readonly string[]; readonly count: number };

/** What the reader wants shown: `opened` is how many entries of a group were asked for, `forced` are entries that are never folded away. */
export type Wanted = { readonly opened: ReadonlyMap<string, number>; readonly forced: ReadonlySet<string> };

/** How many rows the list has at first: some screens full, for they are drawn anew with each letter of a filter. */
const ROWS_AT_FIRST = 40;
/** How many entries one press of a button brings. */
export const ROWS_MORE = 120;
const LONG_GROUP = 12;
const OF_LONG_GROUP = 8;

/** Folds a timeline so that about 40 rows are drawn: the latest groups are shown, long ones in part; earlier ones stand in runs. */
export function foldGroups(groups: readonly TimelineGroup[], { opened, forced }: Wanted): readonly Fold[] {
  const cut = groups.length - lastThatFit(groups, ROWS_AT_FIRST);
  const folds: Fold[] = [];
  let run: TimelineGroup[] = [];
  const endRun = () => {
    if (run.length > 0) folds.push({ kind: 'run', keys: run.map(({ key }) => key), count: sum(run.map(({ entries }) => entries.length)) });
    run = [];
  };
  groups.forEach((group, i) => {
    const wanted = opened.get(group.key) ?? (i < cut ? 0 : rowsAtFirst(group));
    const entries = group.entries.filter(({ id }, place) => place < wanted || forced.has(id));
    if (entries.length === 0) {
      run.push(group);
      return;
    }
    endRun();
    folds.push({ kind: 'group', key: group.key, entries, more: group.entries.length - entries.length });
  });
  endRun();
  return folds;
}

/** What is opened when a run is: its latest groups, as many as fit. */
export function openLatest(groups: readonly TimelineGroup[], keys: readonly string[], opened: Wanted['opened']): Wanted['opened'] {
  const inRun = new Set(keys);
  const run = groups.filter(({ key }) => inRun.has(key));
  return new Map([...opened, ...run.slice(-lastThatFit(run, ROWS_MORE)).map((group): [string, number] => [group.key, rowsAtFirst(group)])]);
}

/** How many groups at the end fit into so many rows; one always does. */
function lastThatFit(groups: readonly TimelineGroup[], most: number): number {
  let rows = 0;
  const beyond = groups.findLastIndex((group) => {
    rows += rowsAtFirst(group);
    return rows > most;
  });
  return Math.max(1, groups.length - 1 - beyond);
}

function rowsAtFirst({ entries }: TimelineGroup): number {
  return entries.length > LONG_GROUP ? OF_LONG_GROUP : entries.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
