import type { Day } from '../edtf';
import type { Sentence } from './read-sentence';
import type { Telling } from './read-tellings';
import type { TellingIndex } from './telling-index';
import { SAME_DAY, weighDates, weighNumbers } from './weigh-dates';
import { weighNames, weighSpeech } from './weigh-names';
import { namesOf, type WordEvidence, weighWords } from './weigh-words';

/** What speaks for a sentence telling a claim or an event: `coverage` is how much of it the sentence has, `told` are its terms that do. */
export type Evidence = { readonly score: number; readonly coverage: number; readonly run: number; readonly told: ReadonlyMap<string, number> };

const NAME_IN_TEXT = 0.3;
const MOST_OPPOSED = 0.25;

/** Weighs a claim or an event against a sentence; `undefined` where something speaks clearly against it. */
export function weigh(sentence: Sentence, telling: Telling, index: TellingIndex, pageDay: Day | undefined): Evidence | undefined {
  if (telling.denies && !sentence.denies) return undefined;
  const words = weighWords(sentence, telling, index);
  if (words.opposed > MOST_OPPOSED * words.shared) return undefined;
  const numbers = weighNumbers(sentence, telling);
  const dates = weighDates(sentence, telling, pageDay);
  const names = weighNames(sentence, telling, index);
  const speech = weighSpeech(sentence, telling, index);
  if (numbers === undefined || dates === undefined || names === undefined || speech === undefined) return undefined;
  if (telling.kind === 'event' && !isThatEvent(sentence, telling, words, dates)) return undefined;
  const score = words.shared - 2 * words.opposed + words.run + words.quoted + numbers.shared + dates + names + speech;
  const { written, missing } = namesOf(sentence, telling);
  const day = dates >= SAME_DAY ? SAME_DAY : 0;
  const shared = words.shared + numbers.shared + day + NAME_IN_TEXT * written;
  const whole = words.whole + numbers.whole + day + NAME_IN_TEXT * (written + missing);
  const coverage = Math.max(shared / whole, words.quoteCoverage);
  (globalThis as any).DBG?.(telling.id, {
    score,
    coverage,
    words: words.shared,
    numbers: numbers.shared,
    dates,
    names,
    speech,
    run: words.run,
    quoted: words.quoted,
    opposed: words.opposed,
  });
  return { score, coverage, run: words.run, told: words.told };
}

/** Calls and talks recur: an event is meant where its day is given, or more than one word of its own; and most of its names. */
function isThatEvent(sentence: Sentence, telling: Telling, { shared }: WordEvidence, dates: number): boolean {
  const { missing } = namesOf(sentence, telling);
  if (missing > 0 && missing * 2 >= telling.named.size) return false;
  return shared >= 1.2 || (dates > 0 && shared >= 0.3);
}

const ENOUGH = 2.5;
const WHOLE_CLAIM_BONUS = 0.8;

/** The less of a claim is told, the more must speak for it; where less than half is, many of its words, or a run of them. */
export function isEnough({ score, coverage, run }: Evidence, lenience = 0): boolean {
  if (score < ENOUGH - WHOLE_CLAIM_BONUS * Math.min(1, coverage) - lenience) return false;
  return coverage >= 0.48 || run >= 0.6 || (coverage >= 0.4 && score >= 2.6 - lenience);
}
