import { makeVocabulary } from '../make-words.ts';
import { between, createRandom, pick, zipf } from '../random.ts';

const VOCABULARY = 30_000;
// As in saved news pages: about thirty names of the base in sixteen thousand characters.
const CHARS_BETWEEN_NAMES = 550;
const PARAGRAPH_CHARS = 400;

/** Paragraphs of made-up news with the names of a base in them, `chars` in all: each name once in full, then by its last word. */
export function makePages(seed: number, names: readonly string[], chars: number): string[] {
  const random = createRandom(seed);
  const word = zipf(random, makeVocabulary(random, VOCABULARY));
  const paragraphs: string[] = [];
  let paragraph = '';
  let total = 0;
  let sinceName = between(random, 0, CHARS_BETWEEN_NAMES);
  let last: string | undefined;
  while (total < chars) {
    const sentence: string[] = [];
    for (let length = between(random, 8, 24); length > 0; length--) {
      if (sinceName > CHARS_BETWEEN_NAMES) {
        const name = last === undefined ? pick(random, names) : undefined;
        sentence.push(name ?? last ?? '');
        last = name?.split(' ').at(-1);
        sinceName = 0;
      } else sentence.push(word());
      sinceName += (sentence.at(-1)?.length ?? 0) + 1;
    }
    const text = `${sentence.join(' ')}. `;
    paragraph += text.charAt(0).toUpperCase() + text.slice(1);
    if (paragraph.length > PARAGRAPH_CHARS) {
      paragraphs.push(paragraph.trim());
      total += paragraph.length;
      paragraph = '';
    }
  }
  return paragraphs;
}
