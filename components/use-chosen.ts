import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComparisonState, TimelineEntry } from '../lib/answers';
import { COMPARISON_WORDS } from './comparison-words';

type Options = {
  readonly places: ReadonlyMap<string, unknown> | undefined;
  readonly comparison: ComparisonState;
  readonly onGo: (entry: TimelineEntry) => Promise<boolean>;
};

/** An entry that was chosen, and why that did not lead to the page. */
type Outcome = { readonly entry: TimelineEntry; readonly why: Exclude<ComparisonState, 'done'> | 'absent' | 'gone' };

const WORDS: Readonly<Record<Outcome['why'], string>> = {
  ...COMPARISON_WORDS,
  absent: 'Not in this article',
  gone: 'The sentence is no longer on the page',
};

/** Goes to where the page speaks of the chosen entry; waits for the first comparison, and for none after it. Else tells in words why it did not. */
export function useChosen({ places, comparison, onGo }: Options) {
  const [outcome, setOutcome] = useState<Outcome>();
  const latest = useRef<TimelineEntry | undefined>(undefined);
  const choose = async (entry: TimelineEntry) => {
    latest.current = entry;
    if (!places?.has(entry.id)) return setOutcome({ entry, why: comparison === 'done' ? 'absent' : comparison });
    setOutcome(undefined);
    const found = await onGo(entry);
    if (!found && latest.current === entry) setOutcome({ entry, why: 'gone' });
  };
  useLayoutEffect(() => {
    if (outcome?.why === 'pending' && comparison !== 'pending') void choose(outcome.entry);
  }, [comparison]);
  // Where the page speaks of it by now, the row leads there.
  const holds = outcome && (outcome.why === 'gone' || !places?.has(outcome.entry.id));
  return { outcome: holds ? { entry: outcome.entry, words: WORDS[outcome.why] } : undefined, choose };
}
