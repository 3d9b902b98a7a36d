import type { Overview, TimelineEntry } from '../answers';
import { parseEdtf } from '../edtf';

/** Writes an EDTF date for the reader. */
export type FormatDate = (edtf: string) => string;

/**
 * What the overview shows, in English sentences for who does not see it: how many entries from when to when, where most of them stand, which
 * gaps are folded, where the article stands among them.
 */
export function describeOverview(entries: readonly TimelineEntry[], { folds, article }: Pick<Overview, 'folds' | 'article'>, format: FormatDate): string {
  const dated = entries.flatMap(({ date }) => {
    const span = parseEdtf(date);
    return span ? [{ date, ...span }] : [];
  });
  const [first] = dated;
  if (first === undefined) return entries.length === 0 ? 'The timeline has no entries.' : `${counted(entries.length)} without a date.`;
  return [whole(dated, format), gaps(folds, format), place(dated, article, format)].filter((sentence) => sentence !== '').join(' ');
}

type Dated = { readonly date: string; readonly first: string; readonly last: string };

function whole(dated: readonly [Dated, ...Dated[]] | readonly Dated[], format: FormatDate): string {
  const earliest = dated.reduce((a, b) => (b.first < a.first ? b : a));
  const latest = dated.reduce((a, b) => (b.last >= a.last ? b : a));
  if (dated.every(({ date }) => date === earliest.date)) return `${counted(dated.length)}, ${format(earliest.date)}.`;
  const [from = ''] = earliest.date.split('/');
  const until = latest.date.split('/').at(-1) ?? '';
  const span = from === until ? `${counted(dated.length)} in ${format(from)}` : `${counted(dated.length)} from ${format(from)} to ${format(until)}`;
  const dense = densest(dated);
  return dense ? `${span}, most of them (${dense.count.toLocaleString('en')}) in ${format(dense.key)}.` : `${span}.`;
}

/** The month with at least half of the entries, else the year; none where there is no such year or where it has them all. */
function densest(dated: readonly Dated[]): { key: string; count: number } | undefined {
  for (const length of ['YYYY-MM'.length, 'YYYY'.length]) {
    const counts = new Map<string, number>();
    // What lasts longer than a month or a year lies in none of them.
    for (const { first, last } of dated) if (first.slice(0, length) === last.slice(0, length)) add(counts, first.slice(0, length));
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (best && best[1] * 2 >= dated.length && best[1] > 1) return best[1] === dated.length ? undefined : { key: best[0], count: best[1] };
  }
  return undefined;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function gaps(folds: Overview['folds'], format: FormatDate): string {
  const month = (day: string) => format(day.slice(0, 'YYYY-MM'.length));
  const between = folds.map(({ from, until }) => `between ${month(from)} and ${month(until)}`);
  return between.length === 0 ? '' : `Nothing stands ${between.join(', nor ')}.`;
}

function place(dated: readonly Dated[], article: Overview['article'], format: FormatDate): string {
  if (!article) return '';
  const before = dated.filter(({ first }) => first <= article.day).length;
  const them = dated.length === 1 ? 'it' : before === 0 ? 'all of them' : before === dated.length ? 'the last of them' : `${ordinal(before)} of them`;
  return `The article, of ${format(article.day)}, stands ${before === 0 ? 'before' : before === dated.length ? 'at or after' : 'after'} ${them}.`;
}

function ordinal(count: number): string {
  return count === 1 ? 'the first' : `the first ${count.toLocaleString('en')}`;
}

function counted(count: number): string {
  return count === 1 ? 'One entry' : `${count.toLocaleString('en')} entries`;
}
