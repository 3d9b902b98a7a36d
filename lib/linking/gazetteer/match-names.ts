import { endOfBucket, type Gazetteer, has, keyHashOf, secondOf } from './gazetteer';
import { secondWordHash } from './hash';
import { matchForm } from './match-form';
import type { Places } from './scan';

/** Which forms count as names: none with one of some flags, and only where the text around one lets it. */
export type Counting = { readonly without: number; readonly mayCount: (form: number, start: number, end: number) => boolean };

/** The longest names at one place: where they end, and the forms that stand there. */
type Longest = { end: number; forms: readonly number[] };

/** Gives the longest names at each place of a tidy text where one stands, in their order. What a name covers is no other name. */
export function matchNames(
  text: string,
  { count, starts, forms }: Places,
  gazetteer: Gazetteer,
  counting: Counting,
  found: (start: number, end: number, forms: readonly number[]) => void,
): void {
  let done = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    if (start < done) continue;
    const longest = longestAt(text, start, gazetteer, forms[i] as number, counting);
    if (longest.end === 0) continue;
    found(start, longest.end, longest.forms);
    done = longest.end;
  }
}

const NONE: readonly number[] = [];

/** The longest names at a place, from the first form that is filed under the key there. */
function longestAt(text: string, start: number, gazetteer: Gazetteer, first: number, counting: Counting): Longest {
  const longest: Longest = { end: 0, forms: NONE };
  const key = keyHashOf(gazetteer, first);
  const several = matchThose(text, start, gazetteer, { key, second: 0, first }, counting, longest);
  if (keyHashOf(gazetteer, several) !== key) return longest;
  const second = secondWordHash(text, start);
  if (second !== 0) matchThose(text, start, gazetteer, { key, second, first: firstWith(gazetteer, several, second) }, counting, longest);
  return longest;
}

/** Forms that are filed side by side under a key, with the same second word (0: without one to compare). */
type Those = { readonly key: number; readonly second: number; readonly first: number };

/** Keeps the longest of what was found and of some forms; gives the form after these. */
function matchThose(text: string, start: number, gazetteer: Gazetteer, { key, second, first }: Those, counting: Counting, longest: Longest): number {
  let form = first;
  for (; keyHashOf(gazetteer, form) === key && secondOf(gazetteer, form) === second; form++) {
    if (has(gazetteer, form, counting.without)) continue;
    const end = matchForm(text, start, gazetteer, form);
    if (end < 1 || end < longest.end || !counting.mayCount(form, start, end)) continue;
    longest.forms = end === longest.end ? [...longest.forms, form] : [form];
    longest.end = end;
  }
  return form;
}

/** The first form from one on, under its key, whose second word is one or comes after it: thousands may be filed under a common given name. */
function firstWith(gazetteer: Gazetteer, form: number, second: number): number {
  const key = keyHashOf(gazetteer, form);
  let low = form;
  let high = endOfBucket(gazetteer, key);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = keyHashOf(gazetteer, middle);
    if (other < key || (other === key && secondOf(gazetteer, middle) < second)) low = middle + 1;
    else high = middle;
  }
  return low;
}
