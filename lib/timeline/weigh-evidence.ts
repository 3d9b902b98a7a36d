import type { Day } from '../edtf';
import type { Sentence } from './read-sentence';
import type { Telling } from './read-tellings';
import type { TellingIndex } from './telling-index';
import { isSameDate, weighDates, weighNumbers } from './weigh-dates';
import { weighNames, weighSpeech } from './weigh-names';
import { namesOf, type WordEvidence, weighWords } from './weigh-words';

/** What speaks for a sentence telling a claim or an event. */
export type Evidence = {
  readonly score: number;
  /** How much of it the sentence has, 0 to 1; `isWhole` where that is most of it, with every name. */
  readonly coverage: number;
  readonly isWhole: boolean;
  /** For words in the order of a quote. */
  readonly run: number;
  /** The sentence's terms that tell it, with how much each tells. */
  readonly told: ReadonlyMap<string, number>;
};

// Calls and talks recur: an event is meant where so much of its own wording stands, or less with a date.
const EVENT_WORDS = 1.2;
const DATED_EVENT_WORDS = 0.3;
const NAME_IN_TEXT = 0.3;
const DATE_TOLD = 0.9;
const NUMBER_MISSING = 0.4;
const MOST_OPPOSED = 0.25;
const OPPOSED_FACTOR = 2;
const MOSTLY = 0.6;

/** Weighs a claim or an event against a sentence; `undefined` where something speaks clearly against it, or next to nothing for it. */
export function weigh(sentence: Sentence, telling: Telling, index: TellingIndex, pageDay: Day | undefined): Evidence | undefined {
  if (telling.denies && !sentence.denies) return undefined;
  // Most candidates are about others altogether: names are looked at first.
  const names = weighNames(sentence, telling, index);
  if (names === undefined) return undefined;
  const words = weighWords(sentence, telling, index);
  const numbers = weighNumbers(sentence, telling);
  const dates = weighDates(sentence, telling, pageDay);
  const speech = weighSpeech(sentence, telling, index);
  if (numbers === undefined || dates === undefined || speech === undefined || words.opposed > MOST_OPPOSED * words.shared) return undefined;
  const { written, missing, here } = namesOf(sentence, telling);
  const evidence = { words, names, dates, numbers: numbers.shared, written, missing, here };
  if (isThin(evidence) || (telling.kind === 'event' && !isThatEvent(evidence))) return undefined;

  const day = isSameDate(sentence, telling) ? DATE_TOLD : 0;
  const shared = words.shared + numbers.shared + day + NAME_IN_TEXT * written;
  const whole = words.whole + numbers.whole + day + NAME_IN_TEXT * (written + missing);
  const coverage = Math.min(1, Math.max(shared / whole, words.quoteCoverage));
  const against = OPPOSED_FACTOR * words.opposed + NUMBER_MISSING * (numbers.whole - numbers.shared);
  return {
    score: words.shared + words.run + words.quoted + numbers.shared + dates + names + speech - against,
    coverage,
    isWhole: coverage >= MOSTLY && missing === 0,
    run: words.run,
    told: words.told,
  };
}

type Parts = {
  readonly words: WordEvidence;
  readonly names: number;
  readonly dates: number;
  readonly numbers: number;
  readonly written: number;
  readonly missing: number;
  readonly here: number;
};

const HALF = 0.48;
const FEWEST_KINDS = 2;
const FEWEST_WORDS = 0.25;
const MANY_NAMES = 3;
const HARDLY_A_NAME = 0.25;
const MANY_WORDS = 2.2;

/** One word, or a few with hardly a name, stand in sentences on anything. */
function isThin({ words, names, dates, numbers, here }: Parts): boolean {
  if (words.shared < FEWEST_WORDS * words.whole && numbers === 0 && words.quoteCoverage < HALF && words.run === 0) return true;
  const kinds = words.told.size + numbers + (dates > 0 ? 1 : 0) + (here >= MANY_NAMES ? 1 : 0);
  return kinds < FEWEST_KINDS || (names < HARDLY_A_NAME && words.shared < MANY_WORDS && dates <= 0 && numbers === 0);
}

function isThatEvent({ words, dates, written, missing }: Parts): boolean {
  if (missing > 0 && missing >= written) return false;
  return words.shared >= EVENT_WORDS || (dates > 0 && words.shared >= DATED_EVENT_WORDS);
}

const ENOUGH = 2.5;
const WHOLE_CLAIM_BONUS = 0.8;
const LESS_THAN_HALF = 0.4;
const STRONG = 2.6;
const STRONG_RUN = 0.6;
const WITH_ITS_EVENT = 0.5;

/**
 * Whether the evidence will do: the less of a claim is told, the more must speak for it; where less than half is, much must, or a run of its
 * quoted words. What is told whole needs less when the sentence speaks of its event anyway.
 */
export function isEnough({ score, coverage, run, isWhole }: Evidence, eventIsTold = false): boolean {
  if (score < ENOUGH - WHOLE_CLAIM_BONUS * coverage - (eventIsTold && isWhole ? WITH_ITS_EVENT : 0)) return false;
  return coverage >= HALF || run >= STRONG_RUN || (coverage >= LESS_THAN_HALF && score >= STRONG);
}
