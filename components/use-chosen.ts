import { useLayoutEffect, useState } from 'preact/hooks';
import type { ComparisonState, TimelineEntry } from '../lib/answers';
import { COMPARISON_WORDS } from './comparison-words';

type Options = {
  readonly places: ReadonlyMap<string, unknown> | undefined;
  readonly comparison: ComparisonState;
  readonly onGo: (entry: TimelineEntry) => void;
};

/** An entry that was chosen, and why that did not lead to the page. */
type Outcome = { readonly entry: TimelineEntry; readonly why: Exclude<ComparisonState, 'done'> | 'absent' };

const WORDS: Readonly<Record<Outcome['why'], string>> = { ...COMPARISON_WORDS, absent: 'Not in this article' };

/** Goes to where the page speaks of the chosen entry; waits for the first comparison, and for none after it. Else tells in words why it did not. */
export function useChosen({ places, comparison, onGo }: Options) {
  const [outcome, setOutcome] = useState<Outcome>();
  const choose = (entry: TimelineEntry) => {
    const isThere = places?.has(entry.id) === true;
    setOutcome(isThere ? undefined : { entry, why: comparison === 'done' ? 'absent' : comparison });
    if (isThere) onGo(entry);
  };
  useLayoutEffect(() => {
    if (outcome?.why === 'pending' && comparison !== 'pending') choose(outcome.entry);
  }, [comparison]);
  return { outcome: outcome && !places?.has(outcome.entry.id) ? { entry: outcome.entry, words: WORDS[outcome.why] } : undefined, choose };
}
