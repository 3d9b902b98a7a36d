/** Whether a name stands within the title of a book, a film, a song …, as quotation marks and the words beside them tell. */
import { KIND, kindOf } from '../../text/letters';
import { languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import { isSpace, opensSentence, SMALL_WORDS, wordAfter, wordBefore } from '../surroundings';
import { APPOSITIONS, MEANS_OTHERWISE, NAMING, SAYING } from '../words/works';
import { hasParticulars, isInBookData } from './book-data';
import { isWork, workAfterMark, workBeforeMark } from './works';

// How far from a name the marks may stand, and from the marks the words that tell.
const REACH = 80;
const LONGEST_UNSPACED = 30;
const MOST_WORDS = 9;
const WORDS_BEFORE = 6;
const CLOSE = 2;
const WORDS_AFTER = 5;
const ENGLISH_WORDS = 12;

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”',
  "'": "'’",
  '“': '”"“',
  '”': '”',
  '„': '“”"',
  '‘': '’',
  '’': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '<': '>',
  '《': '》',
  '〈': '〉',
  '『': '』',
  '「': '」',
};
const MARKS = `${Object.keys(CLOSERS).join('')}》〉』」>`;
const MARK = new RegExp(`[${MARKS}]`);
const ENGLISH = languagesOf('en');

type Quotation = { readonly open: number; readonly close: number; readonly mark: string; readonly words: string };

export function isInTitle(scene: Scene, start: number, end: number): boolean {
  const open = openingMark(scene.text, start);
  const quotation = open < 0 ? undefined : quotationAt(scene.text, open, end);
  if (!quotation) return isInBookData(scene.text, start, end);
  const { mark, words } = quotation;
  if (mark >= FIRST_EAST_ASIAN || kindOf(words.charCodeAt(0)) > KIND.letter) return isTitleUnspaced(scene.text, quotation);
  const { text } = scene;
  const next = wordAfter(text, quotation.close + 1);
  if (next && NAMING.has(next.lower)) return true;
  if (!beginsAsTitle(words)) return false;
  if (isRightBehindWork(scene, quotation)) return true;
  if (next && SAYING.has(next.lower)) return false;
  return isDescribedBehind(text, quotation) || (!hasSentenceEnd(words) && (isEnglishTitle(scene, quotation) || isNamedTitle(scene, quotation)));
}

const FIRST_EAST_ASIAN = '\u3000';

/** Where the quotation opens that a name stands in; -1 when it stands in none. */
function openingMark(text: string, start: number): number {
  // Most names have no mark near them: an expression tells sooner than a look at each character.
  if (!MARK.test(text.slice(Math.max(0, start - REACH), start))) return -1;
  for (let at = start - 1; at >= 0 && start - at <= REACH; at--) {
    if (text.charCodeAt(at) === HARD_BREAK) return -1;
    if (!MARKS.includes(text.charAt(at)) || isApostrophe(text, at)) continue;
    return opens(text, at) ? at : -1;
  }
  return -1;
}

const HARD_BREAK = 0x2028;

function isLetter(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === KIND.letter;
}

/** "Putin's", נאט"ו. */
function isApostrophe(text: string, at: number): boolean {
  return /['’"]/.test(text.charAt(at)) && isLetter(text, at - 1) && isLetter(text, at + 1);
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (/[》〉』」>]/.test(mark) || (mark !== '«' && /\s/.test(text.charAt(at + 1)))) return false;
  const before = kindOf(text.charCodeAt(at - 1));
  return at === 0 || /[„‚《〈『「]/.test(mark) || before === KIND.none || (before !== KIND.letter && /[“‘«<]/.test(mark));
}

function quotationAt(text: string, open: number, end: number): Quotation | undefined {
  const mark = text.charAt(open);
  const closers = CLOSERS[mark] ?? '';
  for (let at = end; at < text.length && at - end <= REACH && text.charCodeAt(at) !== HARD_BREAK; at++) {
    if (!closers.includes(text.charAt(at)) || isApostrophe(text, at)) continue;
    return { open, close: at, mark, words: text.slice(open + 1, at).trim() };
  }
  return undefined;
}

/** 《》 are marks of titles; so are 『』 but within 「」 or before a verb of speech; others need a work's word beside them. */
function isTitleUnspaced(text: string, { open, close, mark, words }: Quotation): boolean {
  if (words.length > LONGEST_UNSPACED || /[。？?]|[，、,]$/.test(words)) return false;
  const after = text.slice(close + 1, close + 1 + LONGEST_UNSPACED);
  if (mark === '《' || mark === '〈') return !/^と/.test(after);
  if (mark === '『' && !/^と/.test(after) && text.lastIndexOf('「', open) <= text.lastIndexOf('」', open)) return true;
  return workBeforeMark().test(text.slice(Math.max(0, open - LONGEST_WORK), open)) || workAfterMark().test(after);
}

const LONGEST_WORK = 12;

/** A capital first, where the script has any. */
function beginsAsTitle(words: string): boolean {
  const [first = ''] = /[^\s¿¡([]/.exec(words) ?? [];
  return first === first.toUpperCase();
}

/** "… (Grasset, 280 pages)", "… (subtitled)", "… von Catherine Belton"; but "das „…“ von Olaf Scholz". */
function isDescribedBehind(text: string, { open, close }: Quotation): boolean {
  const after = text.slice(close + 1, close + 1 + REACH);
  if (hasParticulars(after)) return true;
  if (!AUTHOR.test(after)) return false;
  const before = wordBefore(text, open);
  return !(before && isSpace(before.gap) && ARTICLE.test(before.lower));
}

const AUTHOR = /^,?\s(?:by|von|van|de|di|av|af|d['’])\s?[A-ZÀ-Þ][^\s.,]*\s[A-ZÀ-Þ]/;
const ARTICLE = /^(?:das|dem|der|le|du|el|del|il|dal|o|do|het|ein|un|um|een|this|that|the)$/;

/** "The musical “Biden! A Comedy”", "her novel “Putin is dead”"; but "she told the podcast “Putin is …”". */
function isRightBehindWork(scene: Scene, { open, words }: Quotation): boolean {
  const { text } = scene;
  const before = wordBefore(text, open);
  if (!before || !isSpace(before.gap) || !isWork(before.lower) || /[.,]$/.test(words) || words.split(/\s+/).length > MOST_WORDS) return false;
  const { languages, told } = languageOf(scene);
  if (!told || languages !== ENGLISH) return true;
  let word = wordBefore(text, before.start);
  for (let i = 0; i < WORDS_BEFORE && word && !endsSentence(word.gap); i++) {
    if (SAYING.has(word.lower)) return false;
    word = wordBefore(text, word.start);
  }
  return true;
}

function hasSentenceEnd(words: string): boolean {
  return /[.!?…]\s/.test(words.replace(/\b(?:Mrs?|Dr|vs|St)\.\s/g, ''));
}

/** English gives a title its capitals, and speech none: "in her book", "a play by", anywhere in the sentence. */
function isEnglishTitle(scene: Scene, { open, close, words }: Quotation): boolean {
  if (!hasCapitals(words) || (languageOf(scene).languages & ENGLISH) === 0) return false;
  const { text } = scene;
  let word = wordAfter(text, close + 1);
  for (let i = 0; i < WORDS_AFTER * 2 && word && !endsSentence(word.gap); i++) {
    if (isWork(word.lower)) return true;
    word = wordAfter(text, word.end);
  }
  return hasWorkBefore(text, open, ENGLISH_WORDS);
}

function hasCapitals(words: string): boolean {
  const all = words.match(/[^\s,:;"“”—–-]+/g) ?? [];
  return all.every((word) => !/^[a-z]/.test(word) || SMALL_WORDS.has(word.replace(/[.,!?]+$/, '')));
}

/** In any other language a work's word stands close before the title, or in the apposition behind it. */
function isNamedTitle(scene: Scene, { open, close, words }: Quotation): boolean {
  if (/[,.]$/.test(words) || words.split(/\s+/).length > MOST_WORDS) return false;
  if (!hasWorkBefore(scene.text, open, WORDS_BEFORE) && !hasWorkBehind(scene.text, close + 1)) return false;
  const { languages, told } = languageOf(scene);
  return !told || languages !== ENGLISH;
}

function hasWorkBefore(text: string, open: number, most: number): boolean {
  let word = wordBefore(text, open);
  // "Kino: „…“", and not "in his book: '…'".
  if (word && /:\s*$/.test(word.gap)) return isWork(word.lower) && opensSentence(text, word);
  for (let i = 0; i < most && word; i++) {
    if (endsSentence(word.gap) || SAYING.has(word.lower)) return false;
    if (isWork(word.lower)) return i < CLOSE || !MEANS_OTHERWISE.has(word.lower);
    word = wordBefore(text, word.start);
  }
  return false;
}

function hasWorkBehind(text: string, close: number): boolean {
  let word = wordAfter(text, close);
  if (!word || endsSentence(word.gap)) return false;
  if (isWork(word.lower)) return true;
  if (!APPOSITIONS.has(word.lower)) return false;
  for (let i = 0; i < WORDS_AFTER && word && !endsSentence(word.gap); i++) {
    if (isWork(word.lower)) return true;
    word = wordAfter(text, word.end);
  }
  return false;
}

function endsSentence(gap: string): boolean {
  return !isSpace(gap) && /[.!?…;]/.test(gap);
}
