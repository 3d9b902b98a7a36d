import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ComparisonState, TimelineEntry as Entry, Timeline, TimelineGroup } from '../lib/answers';
import { createDateFormat, formatCount } from '../lib/format';
import type { Result } from '../lib/result';
import { type EntryDetails, TimelineEntry } from './timeline-entry';
import { type Fold, foldGroups, openLatest, ROWS_MORE, type Wanted } from './timeline-folds';
import { useChosen } from './use-chosen';
import { entryElement, useLitInView } from './use-lit-in-view';

type Group = Extract<Fold, { kind: 'group' }>;
type Run = Extract<Fold, { kind: 'run' }>;

export type Props = {
  readonly groups: readonly TimelineGroup[];
  readonly names: Timeline['names'];
  readonly sources: Timeline['sources'];
  /** Ids of the entries that the paragraph in view speaks of. */
  readonly lit: ReadonlySet<string>;
  /** Ids of the entries that the page speaks of; absent until the page was compared. */
  readonly places: ReadonlyMap<string, unknown> | undefined;
  readonly comparison: ComparisonState;
  /** Each new object scrolls to its entry. */
  readonly target?: { readonly entryId: string } | undefined;
  /** Nothing is folded away, as for printing. */
  readonly unfolded?: boolean;
  /** Asked once for each entry, when it is first opened, and again after a failure. */
  readonly load: (entry: Entry) => Promise<Result<EntryDetails>>;
  /** Goes to the place of an entry; gives whether the sentence was still there. */
  readonly onGo: (entry: Entry) => Promise<boolean>;
  readonly onEntity: (entityId: string) => void;
  readonly locale: string;
};

/** The timeline: entries under the dates that they share; long groups and all that lies far back are folded. */
export function TimelineList(props: Props) {
  const { groups, names, sources, lit, places, target, unfolded = false, load, onEntity, locale } = props;
  const list = useRef<HTMLDivElement>(null);
  const { outcome, choose } = useChosen(props);
  const forced = useForced(lit, target);
  const { folds, openGroup, openRun } = useFolds(list, groups, forced, unfolded);
  const litShown = entriesOf(folds).filter(({ id }) => lit.has(id));
  const { isAway, bring } = useLitInView(list, litShown[0]?.id);
  const [shortDate, longDate] = useMemo(() => [createDateFormat(locale), createDateFormat(locale, 'long')], [locale]);
  const called = useMemo(
    () => new Map([...names.map(({ entityId, label }) => [entityId, label] as const), ...sources.map(({ sourceId, name }) => [sourceId, name] as const)]),
    [names, sources],
  );
  const stable = {
    load: useStable(load),
    onGo: useStable(choose),
    onEntity: useStable(onEntity),
  };
  useLayoutEffect(() => {
    if (target) entryElement(list.current, target.entryId)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [target]);

  const draw = (entry: Entry, day: string) => {
    const of = { lit: lit.has(entry.id), inArticle: places?.has(entry.id) ?? false, said: outcome?.entry === entry ? outcome.words : undefined };
    return <TimelineEntry key={entry.id} entry={entry} day={day} names={called} formatDate={shortDate} locale={locale} {...of} {...stable} />;
  };
  return (
    <div class="timeline" ref={list}>
      <p class="visually-hidden" role="status">
        {outcome && `${outcome.words}: ${outcome.entry.text}`}
      </p>
      {folds.map((fold, i) =>
        fold.kind === 'run' ? (
          <Unfold key={`to ${fold.keys.at(-1)}`} label={runLabel(fold, i === 0, locale)} onUnfold={() => openRun(fold)} />
        ) : (
          <section key={fold.key}>
            <h3>
              <time dateTime={fold.key}>{longDate(fold.key)}</time>
            </h3>
            <ol class="entries">{fold.entries.map((entry) => draw(entry, fold.key))}</ol>
            {fold.more > 0 && <Unfold label={`${fold.more.toLocaleString(locale)} more in ${longDate(fold.key)}`} onUnfold={() => openGroup(fold)} />}
          </section>
        ),
      )}
      {isAway && !unfolded && (
        <button type="button" class="plain lit-line" onClick={bring}>
          {formatCount(litShown.length, 'entry', 'entries', locale)} on this paragraph
        </button>
      )}
    </div>
  );
}

/** What is lit or was asked for, and all that was before: a row that goes from above the view would move what the reader looks at. */
function useForced(lit: ReadonlySet<string>, target: Props['target']): ReadonlySet<string> {
  const kept = useRef<ReadonlySet<string>>(new Set());
  return useMemo(() => {
    const fresh = [...lit, ...(target ? [target.entryId] : [])].filter((id) => !kept.current.has(id));
    if (fresh.length > 0) kept.current = new Set([...kept.current, ...fresh]);
    return kept.current;
  }, [lit, target]);
}

function Unfold({ label, onUnfold }: { readonly label: string; readonly onUnfold: () => void }) {
  return (
    <button type="button" class="plain fold" onClick={onUnfold}>
      {label}
    </button>
  );
}

/** What is folded, and how the reader unfolds it. The first of what a button brought gets the focus, for the button may be gone. */
function useFolds(list: { readonly current: HTMLElement | null }, groups: readonly TimelineGroup[], forced: ReadonlySet<string>, unfolded: boolean) {
  const [opened, setOpened] = useState<Wanted['opened']>(new Map());
  const before = useRef<ReadonlySet<string> | undefined>(undefined);
  const folds = useMemo(() => {
    const everything = new Map(groups.map(({ key }) => [key, Number.POSITIVE_INFINITY]));
    return foldGroups(groups, { opened: unfolded ? everything : opened, forced });
  }, [groups, forced, opened, unfolded]);

  useLayoutEffect(() => {
    const known = before.current;
    before.current = undefined;
    const first = known && entriesOf(folds).find(({ id }) => !known.has(id));
    if (first) entryElement(list.current, first.id)?.querySelector('button')?.focus();
  }, [folds, list]);
  const open = (wanted: Wanted['opened']) => {
    before.current = new Set(entriesOf(folds).map(({ id }) => id));
    setOpened(wanted);
  };
  return {
    folds,
    openGroup: ({ key, entries }: Group) => open(new Map(opened).set(key, Math.max(opened.get(key) ?? 0, entries.length) + ROWS_MORE)),
    openRun: ({ keys }: Run) => open(openLatest(groups, keys, opened)),
  };
}

/** The same function at each drawing, which does what the newest one does. */
function useStable<Args extends unknown[], R>(newest: (...args: Args) => R): (...args: Args) => R {
  const latest = useRef(newest);
  latest.current = newest;
  return useCallback((...args: Args) => latest.current(...args), []);
}

function entriesOf(folds: readonly Fold[]): Entry[] {
  return folds.flatMap((fold) => (fold.kind === 'group' ? fold.entries : []));
}

/** `Earlier: 1,240 entries, 2014 to 2020`; between two groups that are shown it is not the earliest that is folded. */
function runLabel({ keys, count }: Run, first: boolean, locale: string): string {
  const [from = '', until = from] = [keys[0], keys.at(-1)].map((key) => key?.slice(0, 4));
  const years = from === until ? from : `${from} to ${until}`;
  return `${first ? 'Earlier' : 'Between'}: ${formatCount(count, 'entry', 'entries', locale)}, ${years}`;
}
