import type { MatchedText } from '../answers';
import { termsOf } from '../text/terms';
import { wordsOf } from '../text/words';

/** Cuts a text into runs of words that were looked for (their terms are in `terms`) and the rest. */
export function markMatches(text: string, terms: ReadonlySet<string>): MatchedText {
  const runs: { text: string; match: boolean }[] = [];
  const push = (piece: string, match: boolean) => {
    if (piece !== '') runs.push({ text: piece, match });
  };
  let end = 0;
  for (const word of wordsOf(text)) {
    if (!termsOf(word.text).some((term) => terms.has(term))) continue;
    push(text.slice(end, word.start), false);
    push(text.slice(word.start, word.end), true);
    end = word.end;
  }
  push(text.slice(end), false);
  return runs;
}
