/** The words that tell titles of works: their expressions are made when a name between quotation marks is first looked at. */
import { once } from '../../text/once';
import * as words from '../words/works';

const byStem = once(words.worksByStem);
export const workBeforeMark = once(words.workBeforeMark);
export const workAfterMark = once(words.workAfterMark);

/** Whether a word, in small letters, is one for a work that has a title, or for where such are sold or shown. */
export function isWork(word: string): boolean {
  return words.WHOLE_WORKS.has(word) || byStem().test(word) || words.COMPOUND.test(word);
}
