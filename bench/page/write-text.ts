import { capital, makeVocabulary, makeWords } from '../make-words.ts';
import { between, createRandom, pick, type Random, zipf } from '../random.ts';
import { givenNames } from './names.ts';

/** Writes made-up prose of one language, with known names in it about as often as a report on them has. */
export type Writer = {
  readonly random: Random;
  /** One sentence of so many words. */
  readonly sentence: (words?: number) => string;
  /** Sentences until there are so many words. */
  readonly paragraph: (words?: number) => string;
  /** Paragraphs of a news report's length until there are so many words. */
  readonly paragraphs: (words: number) => string[];
  readonly headline: () => string;
  /** Somebody whom no base knows. */
  readonly stranger: () => string;
};

export type WriterOptions = {
  readonly seed: number;
  readonly language?: 'en' | 'he' | 'zh';
  /** One word of how many begins a known name; 0 for a text without any. */
  readonly nameEvery?: number;
};

/** The five names that the bundled pack marks, in the forms of English news, the commoner ones more than once. */
export const KNOWN_NAMES = [
  ...['Biden', 'Biden', 'Joe Biden', 'President Biden', 'Putin', 'Putin', 'Vladimir Putin', 'Mr. Putin', 'Zelensky', 'Zelensky', 'Zelenskyy'],
  ...['Volodymyr Zelensky', 'President Zelensky', 'NATO', 'NATO', 'North Atlantic Treaty Organization', 'OSCE'],
  'Organization for Security and Co-operation in Europe',
];

// A saved report on these five had 29 marks in 2,700 words; every 25th word begins the name of somebody else.
const NAME_EVERY = 90;
const STRANGER_EVERY = 25;
const VOCABULARY = 20_000;
const HEBREW = [...'אבגדהוזחטיכלמנסעפצקרשת'];
// The ideographs from here on stand for any.
const FIRST_IDEOGRAPH = 0x4e00;
const IDEOGRAPHS = 3000;

export function createWriter({ seed, language = 'en', nameEvery = NAME_EVERY }: WriterOptions): Writer {
  const random = createRandom(seed);
  const given = givenNames();
  const family = makeWords(random, 600).map(capital);
  const plain = language === 'en' ? zipf(random, makeVocabulary(random, VOCABULARY)) : () => foreignWord(random, language);
  const stranger = () => `${pick(random, given)} ${pick(random, family)}`;

  const word = () => {
    if (nameEvery > 0 && random() < 1 / nameEvery) return pick(random, KNOWN_NAMES);
    return language === 'en' && random() < 1 / STRANGER_EVERY ? (random() < 0.4 ? stranger() : pick(random, family)) : plain();
  };
  const [space, stop] = language === 'zh' ? ['', '。'] : [' ', '.'];
  const sentence = (words = between(random, 8, 28)) => {
    const said = Array.from({ length: words }, (_, i) => (i > 0 && i < words - 1 && random() < 0.08 ? `${word()},` : word()));
    return `${capital(said.join(space))}${stop}`;
  };
  const paragraph = (words = between(random, 25, 90)) => {
    const sentences: string[] = [];
    for (let left = words; left > 0; ) {
      const next = Math.min(left, between(random, 8, 28));
      sentences.push(sentence(next));
      left -= next;
    }
    return sentences.join(' ');
  };
  const paragraphs = (words: number) => {
    const all: string[] = [];
    for (let left = words; left > 0; ) {
      const next = Math.min(left, between(random, 25, 90));
      all.push(paragraph(next));
      left -= next;
    }
    return all;
  };
  const headline = () => sentence(between(random, 5, 11)).slice(0, -1);
  return { random, sentence, paragraph, paragraphs, headline, stranger };
}

function foreignWord(random: Random, language: 'he' | 'zh'): string {
  if (language === 'zh')
    return Array.from({ length: between(random, 1, 3) }, () => String.fromCodePoint(FIRST_IDEOGRAPH + between(random, 0, IDEOGRAPHS))).join('');
  return Array.from({ length: between(random, 2, 7) }, () => pick(random, HEBREW)).join('');
}
