import type { PageDate } from '../answers';
import { findDay, monthNamesOf } from '../text/find-day';

type Candidate = PageDate;

const META: readonly (readonly [selector: string, confidence: PageDate['confidence']])[] = [
  ['meta[property="article:published_time"]', 'high'],
  ['meta[itemprop="datePublished"]', 'high'],
  ['meta[name="parsely-pub-date"],meta[name="sailthru.date"],meta[name="publish-date"],meta[name="pubdate"]', 'medium'],
  ['meta[name="date"],meta[name="dc.date" i],meta[name="dc.date.issued" i],meta[name="dcterms.issued" i],meta[name="dcterms.date" i]', 'medium'],
];
// Times of comments, of other articles and of "last changed" tell nothing of when this one was published.
const NOT_ITS_OWN = 'aside, nav, footer, [class*="comment" i], [id*="comment" i], [class*="related" i], [itemprop="dateModified"], .updated';
const BODY = 'article, main, [role="main"]';
/** A dateline stands in a line of its own, near the top. */
const LONGEST_DATELINE = 120;
const LINES_FROM_TOP = 60;
const SAME_DAYS = 2;

/**
 * The day on which the page says that it was published: its JSON-LD, meta elements, a `<time>`, or a visible dateline, in this order.
 * Where two of them contradict each other, the first counts with less confidence; `undefined` when there is none.
 */
export function readPageDate(): PageDate | undefined {
  const candidates = [fromJsonLd(), fromMeta(), fromTime(), fromDateline()].filter((candidate) => candidate !== undefined);
  const [first, ...others] = candidates;
  if (!first) return undefined;
  const contradicted = others.some(({ day }) => Math.abs(Date.parse(day) - Date.parse(first.day)) > SAME_DAYS * 86_400_000);
  return contradicted ? { ...first, confidence: first.confidence === 'high' ? 'medium' : 'low' } : first;
}

function fromJsonLd(): Candidate | undefined {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => thingsIn(script.textContent ?? ''));
  const isArticle = (thing: Thing) => [thing['@type']].flat().some((type) => typeof type === 'string' && /Article|Posting|Report/.test(type));
  for (const [confidence, list] of [['high', things.filter(isArticle)] as const, ['medium', things] as const]) {
    for (const { datePublished } of list) {
      const day = dayOf(datePublished);
      if (day !== undefined) return { day, from: 'json-ld', confidence };
    }
  }
  return undefined;
}

type Thing = Readonly<Record<string, unknown>>;

/** Every object in a JSON-LD script, at whatever depth; nothing when it does not parse. */
function thingsIn(json: string): Thing[] {
  const things: Thing[] = [];
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) things.push(value as Thing);
      return value;
    });
  } catch {
    // Broken JSON-LD is common; the page has other ways to say it.
  }
  return things;
}

function fromMeta(): Candidate | undefined {
  for (const [selector, confidence] of META) {
    const day = dayOf(document.querySelector(selector)?.getAttribute('content'));
    if (day !== undefined) return { day, from: 'meta', confidence };
  }
  return undefined;
}

function fromTime(): Candidate | undefined {
  const times = [...document.querySelectorAll('time[datetime]')].filter((time) => !time.closest(NOT_ITS_OWN));
  const time = times.find((element) => element.matches('[pubdate], [itemprop="datePublished"]')) ?? times.find((element) => element.closest(BODY)) ?? times[0];
  const day = dayOf(time?.getAttribute('datetime'));
  if (!time || day === undefined) return undefined;
  return { day, from: 'time', confidence: time.matches('[pubdate], [itemprop="datePublished"]') ? 'high' : 'medium' };
}

/** The first short line of the article, from its top, that has a whole date in it. */
function fromDateline(): Candidate | undefined {
  const body = document.querySelector(BODY) ?? document.body;
  if (!body) return undefined;
  const months = monthNamesOf(document.documentElement.lang);
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let line = 0; line < LINES_FROM_TOP && walker.nextNode(); ) {
    const { nodeValue, parentElement } = walker.currentNode;
    const text = nodeValue?.trim() ?? '';
    if (text === '' || parentElement?.closest(`script, style, ${NOT_ITS_OWN}`)) continue;
    line++;
    const day = text.length <= LONGEST_DATELINE ? findDay(text, months) : undefined;
    if (day !== undefined) return { day, from: 'dateline', confidence: 'low' };
  }
  return undefined;
}

/** The day that a machine-readable date begins with; `undefined` when it is no real one. */
function dayOf(written: unknown): string | undefined {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}/.exec(typeof written === 'string' ? written.trim() : '') ?? [];
  return day !== '' && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
