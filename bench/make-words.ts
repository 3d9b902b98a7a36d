import real from '../assets/public/packs/new-year-calls-2022.json' with { type: 'json' };
import { between, pick, type Random } from './random.ts';

const ONSETS = 'b bl br c ch cl cr d dr f fl fr g gl gr h j k kl l m n p pl pr qu r s sh sk sl sp st str t th tr v w y z'.split(' ');
const VOWELS = 'a a e e i i o o u ai ea ee ia io ou'.split(' ');
const CODAS = ['', '', '', '', 'b', 'ck', 'd', 'l', 'll', 'm', 'n', 'nd', 'nt', 'r', 'rd', 'rn', 's', 'st', 't', 'th', 'x'];

/** What stands at the top of every English word count; a search leaves most of it out. */
const FUNCTION_WORDS = (
  'the of and to a in that is was he for it with as his on be at by had not are but from or have an they which one you were all her she there would ' +
  'their we him been has when who will no more if out so said what up its about than into them can only other'
).split(' ');

// The bundled pack's words stand among the commoner ones: one of every six.
const REAL_EVERY = 6;

/** A word that no language has, of two to four syllables. */
export function makeWord(random: Random): string {
  const syllables = Array.from({ length: between(random, 2, random() < 0.25 ? 4 : 3) }, () => pick(random, ONSETS) + pick(random, VOWELS));
  return syllables.join('') + pick(random, CODAS);
}

/** Different made-up words. */
export function makeWords(random: Random, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(makeWord(random));
  return [...words];
}

/** Words by falling frequency: function words, then made-up ones with those of the bundled pack among them. */
export function makeVocabulary(random: Random, size: number): string[] {
  const known = realWords();
  const words = new Set(FUNCTION_WORDS);
  for (const [i, made] of makeWords(random, size).entries()) {
    const word = i % REAL_EVERY === 0 ? known[i / REAL_EVERY] : undefined;
    if (word !== undefined) words.add(word);
    words.add(made);
  }
  return [...words];
}

/** The words of the bundled pack in small letters, each once. */
function realWords(): string[] {
  const texts = [
    ...real.claims.flatMap(({ text, citations }) => [text, ...citations.map(({ quote }) => quote.exact)]),
    ...real.entities.flatMap(({ label, description, background }) => [label, description.text, ...background.map((line) => line.text)]),
    ...real.events.map(({ label }) => label),
  ];
  return [
    ...new Set(
      texts
        .join(' ')
        .toLowerCase()
        .match(/\p{L}{2,}/gu),
    ),
  ];
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
