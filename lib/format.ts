import type { CardClaim, CardComparison, SourceNote } from './answers';
import { type Precision, parseEdtf } from './edtf';

const fields = (month: 'short' | 'long'): Readonly<Record<Precision, Intl.DateTimeFormatOptions>> => ({
  year: { year: 'numeric' },
  month: { year: 'numeric', month },
  day: { year: 'numeric', month, day: 'numeric' },
});

/**
 * An EDTF date as people of a locale write it, each end no more precise than it is: `9 – 10 Jan 2022`, `Dec 2021`, `2014 – 2021`. A `long`
 * month is written out.
 */
export function formatDate(edtf: string, locale?: string, month: 'short' | 'long' = 'short'): string {
  return createDateFormat(locale, month)(edtf);
}

/** What the `datetime` of a `<time>` can hold of an EDTF date: of an interval, which HTML has no form for, its beginning. */
export function machineDate(edtf: string): string {
  return edtf.split('/', 1)[0] ?? edtf;
}

/** `formatDate` for many dates: what the browser makes for a locale takes longer to make than to use. */
export function createDateFormat(locale?: string, month: 'short' | 'long' = 'short'): (edtf: string) => string {
  const formats = new Map<Precision, Intl.DateTimeFormat>();
  const formatFor = (precision: Precision) => {
    const format = formats.get(precision) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...fields(month)[precision] });
    formats.set(precision, format);
    return format;
  };
  return (edtf) => {
    const span = parseEdtf(edtf);
    if (!span) return edtf;
    const [from, until] = span.precision;
    const [first, last] = [toDate(span.first), toDate(span.last)];
    // A range takes the browser ten times as long.
    if (!edtf.includes('/')) return formatFor(from).format(first);
    // A range whose ends read alike is written once.
    return from === until ? formatFor(from).formatRange(first, last) : `${formatFor(from).format(first)} – ${formatFor(until).format(last)}`;
  };
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** What the sources make of a claim, in a word or two: `2 sources, wording and date differ`, `2 sources agree`; empty for one source alone. */
export function formatAgreement({ comparisons, sourceCount }: Pick<CardClaim, 'comparisons' | 'sourceCount'>): string {
  if (comparisons.length === 0) return '';
  const differing = differences(comparisons);
  if (differing.length > 0) return formatDifferences(differing, sourceCount);
  return sourceCount > 1 ? `${sourceCount} sources agree` : 'Same source agrees';
}

/** On what some sources differ: `2 sources, date and wording differ`; empty where they do not. */
export function formatDifferences(differsOn: readonly string[], sourceCount: number): string {
  if (differsOn.length === 0) return '';
  const who = sourceCount > 1 ? `${sourceCount} sources` : 'Same source';
  return `${who}, ${listWords(differsOn)} ${differsOn.length === 1 ? 'differs' : 'differ'}`;
}

/** A number of things: `1 entry`, `1,240 entries`. */
export function formatCount(count: number, one: string, many: string, locale?: string): string {
  return `${count.toLocaleString(locale)} ${count === 1 ? one : many}`;
}

/** A language by its BCP 47 tag, as people of a locale call it: `Ukrainian`; the tag itself where it is none. */
export function formatLanguage(tag: string, locale?: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Sources with their paragraphs, each source once: `Complete News World ¶ 4, 5`. */
export function formatSources(sources: readonly SourceNote[]): string {
  const paragraphs = new Map<string, number[]>();
  for (const { name, paragraph } of sources) paragraphs.set(name, [...(paragraphs.get(name) ?? []), ...(paragraph === undefined ? [] : [paragraph])]);
  return [...paragraphs]
    .map(([name, numbers]) => (numbers.length === 0 ? name : `${name} ¶ ${[...new Set(numbers)].sort((a, b) => a - b).join(', ')}`))
    .join('; ');
}

/** What the versions differ on, each word once. */
export function differences(comparisons: readonly CardComparison[]): string[] {
  return [...new Set(comparisons.filter((comparison) => comparison.kind === 'differ').map((comparison) => comparison.on))];
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The address when it is an http(s) one, else `undefined`: nothing else becomes a link. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}
