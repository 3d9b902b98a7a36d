import { foldOf, isShouted, isSmall, KIND, kindOf } from '../../text/letters';
import { FLAG, type Gazetteer, has, LONG_NAME_WORDS, textOf, textStartOf } from './gazetteer';
import { endOfNameInRun } from './katakana';

// Marks that are written for one another, between the words of a name.
const INTERCHANGEABLE = ['-‐‑‒–—־－', "'’‘ʼ`´", '"”“„״″', '·•‧・･.=＝'];
// White space collapses on a page: a source's line break with its indentation is one space.
const LONGEST_GAP = 100;

/** Where a form that begins at an offset of a tidy text ends; -1 when it does not stand there as whole words, in its capitals. */
export function matchForm(text: string, start: number, gazetteer: Gazetteer, form: number): number {
  const { texts } = gazetteer;
  const from = textStartOf(gazetteer, form);
  const to = textStartOf(gazetteer, form + 1);
  // Nearly every name is written as it is known, or has a capital where an ordinary word has none.
  let same = from;
  while (same < to && text.charCodeAt(start + same - from) === texts.charCodeAt(same)) same++;
  if (same === from && isSmall(text.charCodeAt(start)) && !isSmall(texts.charCodeAt(from)) && !has(gazetteer, form, MAY_BEGIN_SMALL)) return -1;
  const end = same === to ? start + to - from : matchLoosely(text, start, texts, from, to);
  return end > 0 && isWordEnd(text, end) && (same === to || isSpelled(text.slice(start, end), gazetteer, form)) ? end : -1;
}

const MAY_BEGIN_SMALL = FLAG.anyCase | FLAG.looseCase | FLAG.description;

/** Where a form ends, whatever its capitals and accents, and with other white space and marks between its words; -1 when it does not stand there. */
function matchLoosely(text: string, start: number, texts: string, from: number, to: number): number {
  let at = start;
  for (let i = from; i < to; ) {
    const expected = texts.charCodeAt(i);
    if (kindOf(expected) === KIND.none) {
      const gapEnd = endOfGap(texts, i);
      at = skipGap(text, at, texts.slice(i, gapEnd));
      if (at < 0) return -1;
      i = gapEnd;
    } else {
      if (foldOf(text.charCodeAt(at)) !== foldOf(expected)) return -1;
      at++;
      i++;
    }
  }
  return at;
}

function endOfGap(text: string, start: number): number {
  let end = start;
  while (kindOf(text.charCodeAt(end)) === KIND.none) end++;
  return end;
}

/** Where the gap between two words ends, if it holds white space or the marks that the name has there; -1 if it holds more, or is none. */
function skipGap(text: string, start: number, written: string): number {
  let at = start;
  let marks = 0;
  while (at < text.length && at - start <= LONGEST_GAP && kindOf(text.charCodeAt(at)) === KIND.none) {
    const mark = text.charAt(at);
    if (!/\s/.test(mark)) {
      if (++marks > 2 || !allows(written, mark)) return -1;
    }
    at++;
  }
  return at === start || at - start > LONGEST_GAP ? -1 : at;
}

function allows(written: string, mark: string): boolean {
  return written.includes(mark) || INTERCHANGEABLE.some((family) => family.includes(mark) && [...written].some((other) => family.includes(other)));
}

// Case endings of Korean nouns, and what may stand between them and a name.
const PARTICLES =
  /^(?:씨|님|동지|각하|측|군|발|식|호|당|계|파|시대|정부|정권|대통령)?(?:에게서|에게선|에겐|에게까지|에게까지도|에게만은|에선|에까지|으론|까지만|에게도|에게는|에게|에게만|으로부터|로부터|으로서는|으로서도|으로서의|로서는|로서도|로서의|으로서|로서|으로써|으로는|으로도|으로|로는|로도|로|에서는|에서도|에서의|에서|에는|에도|에|과의|와의|과는|와는|과도|와도|과|와|이나|나|이라고|라고|이라는|라는|이라며|라며|이란|란|이다|다|이며|며|이고|고|이든|든|이여|여|이시여|이야|야|까지는|까지도|까지|부터|보다는|보다|처럼|만큼|마저|조차|만이|만은|만을|만의|만도|만|만으로는|만으로도|만으론|만으로|만큼은|만큼도|만큼의|께서는|께서|께|한테서|한테|하고|의|은|는|이|가|을|를|도|들은|들이|들|뿐|뿐이다|뿐만|뿐인|밖에|더러|보고|(?:이?었|였)[가-힣]{1,4}|인지[가-힣]{0,2}|인데|인데도|인가|인들|일까|일지|일지도|임을|임은|임이|이라면|라면|이니|이니까|니까|이야말로|야말로|이자|이지만|지만|이거나|이랑|랑)?$/;

/** Whether a word ends here. In Korean particles may follow, in Japanese a country before an office, in Chinese anything. */
function isWordEnd(text: string, end: number): boolean {
  const kind = kindOf(text.charCodeAt(end - 1));
  if (kind === KIND.unspaced || end >= text.length) return true;
  if (kindOf(text.charCodeAt(end)) !== kind) return true;
  if (kind !== KIND.hangul && kind !== KIND.katakana) return false;
  let rest = end;
  while (rest < text.length && kindOf(text.charCodeAt(rest)) === kind) rest++;
  if (kind === KIND.katakana) return endOfNameInRun(text, end - 1, rest) === end;
  return PARTICLES.test(text.slice(end, rest)) || COPULA.test(text.slice(end, rest + LONGEST_BOUND));
}

// "To be" before a noun that cannot stand alone: 나토인 줄, 푸틴일 것.
const COPULA = /^(?:인|일) ?(?:줄|지|만큼|것|게|데|듯|셈|채|양|수|리|뿐|터|이상|경우|점|탓)/;
const LONGEST_BOUND = 3;

/** Whether capitals and accents are those of the name: as it is written, or in capitals throughout as in some headlines. */
function isSpelled(written: string, gazetteer: Gazetteer, form: number): boolean {
  const expected = textOf(gazetteer, form);
  const letters = lettersOf(written);
  if (letters === lettersOf(expected)) return true;
  const whole = isShouted(letters);
  // A case ending may differ from another by its accent alone (Latvian Putina, Putinā).
  if (!hasSameAccents(written, expected, whole || !has(gazetteer, form, FLAG.inflected))) return false;
  // A description may open a sentence; a title with capitals ("The American President") is another thing.
  if (has(gazetteer, form, FLAG.description)) return sameCase(written.slice(1), expected.slice(1));
  if (has(gazetteer, form, FLAG.anyCase)) return true;
  if (has(gazetteer, form, FLAG.looseCase) && mayHaveOtherCapitals(written, expected)) return true;
  const acronym = has(gazetteer, form, FLAG.acronym);
  // "NATOA" is "NATOa" among capitals.
  if (whole && (!acronym || has(gazetteer, form, FLAG.inflected)) && (written.length > 2 || /\s/.test(written))) return true;
  return sameWords(written, expected, acronym);
}

/** A name of several words is known by its first capital, one of many words by any: papers differ in "Treaty" and "treaty". */
function mayHaveOtherCapitals(written: string, expected: string): boolean {
  if (written.charAt(0) === expected.charAt(0)) return true;
  return expected.split(' ').length >= LONG_NAME_WORDS && written !== written.toLowerCase();
}

/** Word for word as the name has it, or a word of it in capitals ("Vladimir POUTINE"). */
function sameWords(written: string, expected: string, acronym: boolean): boolean {
  const ours = written.split(/[^\p{L}\p{N}]+/u);
  return expected.split(/[^\p{L}\p{N}]+/u).every((word, i) => {
    const own = ours[i] ?? '';
    if (own.length !== word.length) return false;
    if (sameCase(own, word)) return true;
    return !acronym && own.length > 2 && isShouted(own);
  });
}

function sameCase(written: string, expected: string): boolean {
  for (let i = 0; i < written.length; i++) if (isLower(written.charAt(i)) !== isLower(expected.charAt(i))) return false;
  return true;
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** Accents may be left out, as capitals often do; one that the name does not have makes another word (`puțin`). */
function hasSameAccents(written: string, expected: string, mayLack: boolean): boolean {
  if (written.length !== expected.length) {
    const [own, other] = [lettersOf(written), lettersOf(expected)];
    return own.length === other.length && hasSameAccents(own, other, mayLack);
  }
  for (let i = 0; i < written.length; i++) {
    const [own, other] = [written.charAt(i).toLowerCase(), expected.charAt(i).toLowerCase()];
    if (own === other || FREE.test(own) || TURKISH_I.has(written.charAt(i)) || (GREEK.test(own) && own !== written.charAt(i))) continue;
    if (isAccented(own) ? !isAccented(other) : !mayLack && isAccented(other)) return false;
  }
  return true;
}

const TURKISH_I = new Set('İıI');

// Arabic letters are written for one another; Greek capitals lose their accents and get others.
const FREE = /[\u0600-\u077f]/;
const GREEK = /[\u0370-\u03ff]/;

function isAccented(letter: string): boolean {
  return foldOf(letter.charCodeAt(0)) !== letter.charCodeAt(0);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
