import type { ComparisonState } from '../lib/answers';

/** Why nothing can be said of what a page does not speak of. */
export const COMPARISON_WORDS: Readonly<Record<Exclude<ComparisonState, 'done'>, string>> = {
  pending: 'Comparing the page with the base …',
  unread: 'The text of this page could not be read.',
  failed: 'The page could not be compared.',
  'other-language': 'This page is not in English: sentences cannot be compared yet.',
};
