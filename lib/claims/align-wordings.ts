import { fold } from '../text/terms';
import { wordsOf } from '../text/words';

/** A run of a wording, and whether the other wording has it too. */
export type WordingRun = { readonly text: string; readonly shared: boolean };

/** Lays two wordings side by side: the longest common sequence of words is shared, the rest differs. Joined, the runs give the text back. */
export function alignWordings(left: string, right: string): { left: WordingRun[]; right: WordingRun[] } {
  const a = [...wordsOf(left)];
  const b = [...wordsOf(right)];
  const same = commonSequence(
    a.map((word) => fold(word.text)),
    b.map((word) => fold(word.text)),
  );
  return {
    left: toRuns(
      left,
      a.map((word, i) => ({ ...word, shared: same.left.has(i) })),
    ),
    right: toRuns(
      right,
      b.map((word, i) => ({ ...word, shared: same.right.has(i) })),
    ),
  };
}

/** Which indices of each list belong to their longest common subsequence. Quadratic: quotes have at most a dozen words. */
function commonSequence(a: readonly string[], b: readonly string[]): { left: Set<number>; right: Set<number> } {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, k: number) => lengths[i]?.[k] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let k = b.length - 1; k >= 0; k--) {
      const row = lengths[i];
      if (row) row[k] = a[i] === b[k] ? at(i + 1, k + 1) + 1 : Math.max(at(i + 1, k), at(i, k + 1));
    }
  }
  const left = new Set<number>();
  const right = new Set<number>();
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    if (a[i] === b[k]) {
      left.add(i++);
      right.add(k++);
    } else if (at(i + 1, k) >= at(i, k + 1)) i++;
    else k++;
  }
  return { left, right };
}

/** Words and what stands between them; a gap differs only between two words that differ. */
function toRuns(text: string, words: readonly { start: number; end: number; shared: boolean }[]): WordingRun[] {
  const runs: { text: string; shared: boolean }[] = [];
  const push = (piece: string, shared: boolean) => {
    const last = runs.at(-1);
    if (piece === '') return;
    if (last?.shared === shared) last.text += piece;
    else runs.push({ text: piece, shared });
  };
  let end = 0;
  words.forEach((word, i) => {
    const before = words[i - 1];
    push(text.slice(end, word.start), before ? before.shared || word.shared : word.shared);
    push(text.slice(word.start, word.end), word.shared);
    end = word.end;
  });
  push(text.slice(end), words.at(-1)?.shared ?? true);
  return runs;
}
