import { wordsOf } from './words';

// English words that tell nothing about what a sentence is about.
const STOP_WORDS = new Set(
  (
    'a about after again against all also an and any are as at be because been before being between both but by can could did do does ' +
    'during each few for from had has have he her him his how i if in into is it its just may me might more most must my no nor not of off ' +
    'on once only or other our out over own said same say says she should so some such tell than that the their them then there these they ' +
    'this those through to told too under until up very was we were what when where which while who whom whose why will with would you your ' +
    'mr mrs ms s t re ve ll'
  ).split(' '),
);

/** The telling words of a text: small letters, accents off, common English endings cut, stop words left out. Repeats are kept. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const word of wordsOf(text)) {
    const folded = fold(word.text);
    if (!STOP_WORDS.has(folded)) terms.push(stem(folded));
  }
  return terms;
}

/** Small letters without accents: `Żółć` → `zołc` (letters that have no accent to lose stay). */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

// Light on purpose: `talks`/`talk`, `warned`/`warns`, `easing`/`ease` must meet; a wrong meeting costs a little rank, never a wrong fact.
function stem(word: string): string {
  if (word.length < 4 || /^\d/.test(word)) return word;
  const base = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?:ations?|ions?)$/, '')
    .replace(/(?<=\w{3})(?:ings?|edly|ed|es|s)$/, '')
    .replace(/(\w)\1$/, '$1');
  return base.replace(/e$/, '');
}
