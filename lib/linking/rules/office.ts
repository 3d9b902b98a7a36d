import { withoutAccents } from '../words/set-of';
import { OFFICES } from '../words/titles';

// German and Dutch make one word of a country or a seat and an office.
const OFFICE_ENDING =
  /(?:präsident(?:en)?|chefs?|herr|fürst|lenker|autokrat|diktator|despot|herrscher|machthaber|minister|kanzler|kandidat(?:en)?|president(?:en)?|leider|ledaren?|leder(?:en)?|chefen|sjefen?)$/;

const ACCENTED = /[^ -~]/;

/** Whether a word in small letters is an office that people hold. */
export function isOffice(word: string): boolean {
  return OFFICES.has(word) || isOfficeByForm(word);
}

/** Written with accents that the list does not have, or a word made of an office and something else. */
export function isOfficeByForm(word: string): boolean {
  return (ACCENTED.test(word) && OFFICES.has(withoutAccents(word))) || (word.length > 6 && OFFICE_ENDING.test(word));
}
