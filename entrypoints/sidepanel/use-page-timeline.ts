import { useEffect, useMemo } from 'preact/hooks';
import type { ComparisonState, Timeline } from '../../lib/answers';
import type { PageMatches } from '../../lib/messaging/protocol';
import type { PagePassage } from '../../lib/messaging/reading-port';
import type { Exclusion } from '../../lib/model';
import type { Result } from '../../lib/result';
import { checkPageDate, type DateContradiction } from '../../lib/timeline/date-check';
import { mergeTimelines } from '../../lib/timeline/merge-timelines';
import { litEntries, placesOf } from '../../lib/timeline/places';
import { ask } from '../surfaces/ask-background';
import type { Reading, ReadingLink, ReadingState } from './reading-link';
import { useAnswer } from './use-answer';

type MatchQuestion = { readonly passages: readonly PagePassage[]; readonly pageDay: string | undefined; readonly excluded: readonly Exclusion[] };

const askTimeline = (args: { entityIds: readonly string[] }) => ask('timeline', args);
const askMatches = ({ passages, pageDay, excluded }: MatchQuestion) =>
  ask('matchPassages', { passages: passages.map(({ text }) => text), excluded, ...(pageDay !== undefined && { pageDay }) });

/** Where in the page an entry is spoken of first: the passage's number and the sentence in it. */
export type Place = { readonly id: number; readonly start: number; readonly end: number };

/** The timeline of the names on a page, and how the page's text is tied to it. */
export type PageTimeline = {
  readonly entityIds: readonly string[];
  readonly timeline: Result<Timeline> | undefined;
  readonly again: () => void;
  /** Absent until the page was compared, and when that failed. */
  readonly places: ReadonlyMap<string, Place> | undefined;
  readonly comparison: ComparisonState;
  /** Compares once more. */
  readonly compareAgain: () => void;
  /** Ids of the entries that what is before the reader speaks of. */
  readonly lit: ReadonlySet<string>;
  /** What the page speaks of that its date contradicts. */
  readonly contradiction: DateContradiction | undefined;
  /** Ids of claims on the same events of which no sentence speaks; absent where that cannot be said. */
  readonly leftOut: readonly string[] | undefined;
};

type Options = {
  /** Whom the page names. */
  readonly entityIds: readonly string[];
  /** Of a timeline that is too long, what is told of this entity alone. */
  readonly only: string | undefined;
  readonly reading: ReadingState;
  readonly link: ReadingLink;
  /** What the reader said is not meant there. */
  readonly excluded: readonly Exclusion[];
};

export function usePageTimeline({ entityIds, only, reading, link, excluded }: Options): PageTimeline {
  const { answered: whole, again } = useAnswer(
    useMemo(() => (entityIds.length === 0 ? undefined : { entityIds }), [entityIds]),
    askTimeline,
  );
  const narrowed = whole?.result.ok && whole.result.value.isCut ? only : undefined;
  const { answered: part } = useAnswer(
    useMemo(() => (narrowed === undefined ? undefined : { entityIds: [narrowed] }), [narrowed]),
    askTimeline,
  );
  const answered = (narrowed !== undefined && part) || whole;
  const { passages, date, inView } = typeof reading === 'object' ? reading : ({} as Partial<Reading>);
  const pageDay = date?.day;
  const { answered: compared, again: compareAgain } = useAnswer(
    // After the timeline, which would have to wait for it: both are worked out in one worker.
    useMemo(() => (answered && passages ? { passages, pageDay, excluded } : undefined), [answered !== undefined, passages, pageDay, excluded]),
    askMatches,
  );
  // What a sentence speaks of belongs to the timeline, also where nobody who is marked has a part in it.
  const timeline = useMemo((): Result<Timeline> | undefined => {
    if (!answered?.result.ok || !compared?.result.ok) return answered?.result;
    return { ok: true, value: mergeTimelines(answered.result.value, compared.result.value.spokenOf) };
  }, [answered, compared]);

  const tie = useMemo(() => {
    const matches = compared?.result.ok ? compared.result.value.matches : [];
    const numbered = matches.flatMap((match) => {
      const passage = compared?.args.passages[match.passage];
      // From here on passages go by their own numbers, not by their place in one answer.
      return passage ? { ...match, passage: passage.id } : [];
    });
    return placesOf(timeline?.ok ? timeline.value.entries : [], numbered);
  }, [timeline, compared]);

  useEffect(() => link.watch([...new Set([...tie.values()].flat().map(({ passage }) => passage))]), [tie, link]);
  const places = useMemo(
    () =>
      compared?.result.ok
        ? new Map([...tie].flatMap(([id, [match]]) => (match ? [[id, { id: match.passage, start: match.start, end: match.end }]] : [])))
        : undefined,
    [tie, compared],
  );
  const lit = useMemo(() => litEntries(tie, new Set(inView)), [tie, inView]);

  const contradiction = useMemo(() => {
    if (pageDay === undefined || !timeline?.ok) return undefined;
    const texts = new Map(compared?.args.passages.map(({ id, text }) => [id, text]));
    const told = timeline.value.entries.flatMap((entry) =>
      (tie.get(entry.id) ?? []).map(({ passage, start, end }) => ({ entry, sentence: texts.get(passage)?.slice(start, end) ?? '' })),
    );
    return checkPageDate(pageDay, told);
  }, [pageDay, timeline, compared, tie]);

  const comparison = reading === 'unread' ? 'unread' : comparisonOf(compared?.result);
  const leftOut = compared?.result.ok && comparison === 'done' ? compared.result.value.leftOut : undefined;
  return { entityIds, timeline, again, places, comparison, compareAgain, lit, contradiction, leftOut };
}

function comparisonOf(matches: Result<PageMatches> | undefined): ComparisonState {
  if (!matches) return 'pending';
  if (!matches.ok) return 'failed';
  return matches.value.comparable ? 'done' : 'other-language';
}
