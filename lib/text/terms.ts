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

/** The telling words of a text: small letters, accents off, common English endings cut, stop words left out; `U.S.` is `us`. Repeats are kept. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const word of wordsOf(joinLetters(text))) {
    const folded = fold(word.text);
    if (!STOP_WORDS.has(folded)) terms.push(stem(folded));
  }
  return terms;
}

/** Takes the full stops out of dotted letters: `U.S.-led` → `US.-led`. */
export function joinLetters(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu, (letters) => letters.replaceAll('.', ''));
}

/** Small letters without accents: `Żółć` → `zołc` (letters that have no accent to lose stay). */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

// Each in turn, where it fits. Light on purpose, and no Porter, to whom severe, several and severance are one: a wrong meeting costs rank.
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^\w\w?)ie[sd]$/, 'ie'], // ties: tie
  [/ie[sd]$/, 'y'], // allies, allied: ally
  [/(?<=s|x|z|ch|sh)es$|(?<![su])s$/, ''], // speeches: speech; talks: talk
  [/(?<=[aeiouy]\w*)(?:ing|edly|(?<!e)ed)$/, ''], // warned, warning: warn
  [/(?<=\w{3})eed$/, 'ee'], // agreed: agree
  [/([^aeiou])\1$/, '$1'], // stopp(ed): stop
  [/(?<=[aeiou])sion$/, 'd'], // invasion: invad(e)
  [/(?<=\w{4})at(?:ion|e)?$/, ''], // negotiation, negotiat(ing): negoti; not nation
  [/(?<=\w{4}[st])ion$/, ''], // sanction; not station
  [/(?<=\w{3})e$/, ''], // eas(ing): ease
  [/^[a-z]{2}$/, '$&e'], // us(ing): use
];

function stem(word: string): string {
  if (word.length < 4 || /^\d/.test(word)) return word;
  return ENDINGS.reduce((form, [ending, rest]) => form.replace(ending, rest), word);
}
