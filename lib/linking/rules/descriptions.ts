/** Names behind descriptions: "the US president" is whoever held the role on the article's day, and nobody where anything speaks against it. */
import { parseEdtf } from '../../edtf';
import { isCapitalised, KIND, kindOf } from '../../text/letters';
import { once } from '../../text/once';
import { sentenceAt } from '../../text/sentences';
import { detailsOf, FLAG, type Gazetteer, has, languagesOfForm } from '../gazetteer/gazetteer';
import { type Languages, languagesOf } from '../languages';
import type { Scene } from '../scene';
import { isSpace, wordAfter, wordBefore } from '../surroundings';

/** Where a description that a form matched begins, its article included; `undefined` when it describes nobody here. */
export function judgeDescription(scene: Scene, start: number, end: number, form: number, date: string): number | undefined {
  const { text, gazetteer } = scene;
  if (!heldAt(gazetteer, form, date) || speaksOfOtherYear(scene, start, end, date) || !endsHere(text, start, end, has(gazetteer, form, FLAG.afterName)))
    return undefined;
  const articles = articlesOf(languagesOfForm(gazetteer, form));
  const before = wordBefore(text, start);
  if (articles.length === 0) return before && isQualified(before.lower, before.gap) ? undefined : start;
  if (!before || !articles.some((words) => words.has(before.lower)) || !/^(?:\s+|['’])$/.test(before.gap)) return undefined;
  const second = wordBefore(text, before.start);
  return second && OFFICE_OF.test(second.lower) && officeBefore(text, second.start) ? undefined : before.start;
}

/** The definite articles of those languages that have them before a noun. */
function articlesOf(languages: Languages): ReadonlySet<string>[] {
  return Object.entries(ARTICLES).flatMap(([code, articles]) => ((languagesOf(code) & languages) === 0 ? [] : [articles]));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The definite articles of languages that have them before a noun: without one, "US president" is any. */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the'),
  de: words('der die das den dem des'),
  fr: words('le la l les au du'),
  es: words('el la al del'),
  it: words('il lo la l al allo alla all del dello della dell dal dallo dalla dall'),
  pt: words('o a ao à do da pelo pela'),
  nl: words('de het'),
  hu: words('a az'),
};

// "the office of the US president": whoever holds it.
const OFFICE_OF = /^(?:of|as|for)$/;

function officeBefore(text: string, at: number): boolean {
  return /^(?:office|role|post|powers?|position|job|term|institution|title|election|candidates?|run|running|bid|race|campaign)$/.test(
    wordBefore(text, at)?.lower ?? '',
  );
}

// Former, next, acting, deputy; a hyphen joins the like ("вице-президент").
const qualifiers = once(
  () =>
    /^(?:быв\w*|бывш\p{L}*|экс|вице|будущ\p{L}*|следующ\p{L}*|тогдашн\p{L}*|колишн\p{L}*|екс|віце|майбутн\p{L}*|наступн\p{L}*|тодішн\p{L}*|był\p{L}*|przyszł\p{L}*|następn\p{L}*|ówczesn\p{L}*|byly|býval\p{L}*|budouc\p{L}*|eski|bivš\p{L}*|бивш\p{L}*|前|wice)$/u,
);

function isQualified(before: string, gap: string): boolean {
  return /^[-‐‑]$/.test(gap) || (qualifiers().test(before) && (isSpace(gap) || gap === '')) || before.endsWith('前');
}

// "the alliance of three parties" is another one.
const OF = /^(?:of|between|with|von|der|des|zwischen|aus|de|des|du|entre|del|della|di|tra|fra|из|между|між|з)$/;

/** Whether the words are not part of a longer expression: an office yet to be held, another's name beside them, a compound. */
function endsHere(text: string, start: number, end: number, general: boolean): boolean {
  if (/^[-‐‑]/.test(text.slice(end)) || (/\sof\s/.test(text.slice(start, end)) && /^['’]s/.test(text.slice(end)))) return false;
  if (kindOf(text.charCodeAt(end - 1)) === KIND.unspaced)
    return end >= text.length || GOES_ON.test(text.charAt(end)) || kindOf(text.charCodeAt(end)) === KIND.none;
  const next = wordAfter(text, end);
  if (general && next && isSpace(next.gap) && OF.test(next.lower)) return false;
  return !next || !/^(?:\s+|,\s+)$/.test(next.gap) || !isCapitalised(next.text);
}

// What follows a noun in Chinese and Japanese that is no name and no part of a longer word.
const GOES_ON = /[与與和及同将將会會说說称稱在对對向表感要已未于於的也通告宣呼访訪出抵签簽则則はがをにもの]/;

/** Whether the role was held all through the date (EDTF). */
function heldAt(gazetteer: Gazetteer, form: number, date: string): boolean {
  const span = parseEdtf(date);
  if (!span) return false;
  const held = detailsOf(gazetteer, form)?.held ?? [];
  return held.some(({ from = '', until = '' }) => (parseEdtf(from)?.first ?? '') <= span.first && span.last <= (parseEdtf(until)?.last ?? '9999'));
}

/** "In 2014 the US president …" in an article of another year. */
function speaksOfOtherYear({ text }: Scene, start: number, end: number, date: string): boolean {
  const sentence = sentenceAt(text, start, end);
  const years = text.slice(sentence.start, sentence.end).match(/(?<![\p{L}\p{N}])(?:19|20)\d{2}(?![\p{L}\p{N}])/gu) ?? [];
  return years.some((year) => !date.includes(year));
}
