/** The words that tell titles of works: their sets and expressions are made when a name between quotation marks is first looked at. */
import { once } from '../../text/once';
import * as words from '../words/works';

const whole = once(words.wholeWorks);
const byStem = once(words.worksByStem);
export const meansOtherwise = once(words.otherwise);
export const appositions = once(words.appositionWords);
export const named = once(words.namingWords);
export const saying = once(words.sayingWords);
export const workBeforeMark = once(words.workBeforeMark);
export const workAfterMark = once(words.workAfterMark);

/** Whether a word, in small letters, is one for a work that has a title, or for where such are sold or shown. */
export function isWork(word: string): boolean {
  return whole().has(word) || byStem().test(word) || words.COMPOUND.test(word);
}
