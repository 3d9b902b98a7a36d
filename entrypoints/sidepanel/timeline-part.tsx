import { useEffect, useMemo, useState } from 'preact/hooks';
import { TimelineActions } from '../../components/timeline-actions';
import { TimelineAsOf } from '../../components/timeline-as-of';
import type { EntryDetails } from '../../components/timeline-entry';
import { isFiltered, TimelineFilters } from '../../components/timeline-filters';
import { TimelineList } from '../../components/timeline-list';
import { TimelineOverview } from '../../components/timeline-overview';
import { TimelineStatus } from '../../components/timeline-status';
import { ACTS } from '../../lib/acts';
import type { Timeline, TimelineEntry } from '../../lib/answers';
import { createDateFormat } from '../../lib/format';
import { messageOf, type Result } from '../../lib/result';
import { describeContradiction } from '../../lib/timeline/date-check';
import { createEntryFilter } from '../../lib/timeline/filter-entries';
import { groupEntries } from '../../lib/timeline/group-entries';
import { splitByDay } from '../../lib/timeline/known-by';
import { MOST_LANES } from '../../lib/timeline/most-lanes';
import { ask } from '../surfaces/ask-background';
import type { drawOverview as DrawOverview } from './draw-overview';
import type { PartProps } from './page-parts';

type Props = PartProps & {
  /** Everything is drawn, for paper. */
  readonly printing: boolean;
  readonly onPrint: () => void;
};

const locale = navigator.language;
const PATIENCE_MS = 200;
const format = createDateFormat(locale);
const formatLong = createDateFormat(locale, 'long');

/** The timeline with its overview and filters, or why there is none. */
export function TimelinePart(props: Props) {
  const { timeline, again } = props.page;
  useReadyFormats();
  // Before the page's date is known, what came later than it would be shown, and go again.
  if (!timeline || props.reading === 'awaited') return <TimelineStatus state={{ name: 'loading' }} />;
  if (!timeline.ok) return <TimelineStatus state={{ name: 'failed', message: messageOf(timeline), onAgain: again }} />;
  if (timeline.value.entries.length === 0) return <TimelineStatus state={{ name: 'empty' }} />;
  return <Entries {...props} timeline={timeline.value} />;
}

function Entries({ timeline, page, reading, link, view, onView, onEntity, printing, onPrint }: Props & { readonly timeline: Timeline }) {
  const { names, sources } = timeline;
  const { places, comparison, lit, contradiction } = page;
  const date = typeof reading === 'object' ? reading.date : undefined;
  const day = date?.day;
  const [target, setTarget] = useState<{ readonly entryId: string }>();

  const { known, later } = useMemo(() => splitByDay(timeline.entries, day), [timeline, day]);
  const entries = view.later ? timeline.entries : known;
  const filterBy = useMemo(() => createEntryFilter(entries, names), [entries, names]);
  const shown = useMemo(() => filterBy(view.filter), [filterBy, view.filter]);
  const groups = useMemo(() => groupEntries(shown), [shown]);
  const acts = useMemo(() => ACTS.filter((act) => timeline.entries.some((entry) => entry.acts.includes(act))), [timeline]);
  const onPage = useMemo(() => names.filter(({ entityId }) => page.entityIds.includes(entityId)), [names, page.entityIds]);
  // The list is what a reader who opens the panel waits for; the picture of it joins it.
  const drawOverview = useOverview();
  const drawn = useMemo(() => {
    if (!drawOverview) return { overview: { lanes: onPage.slice(0, MOST_LANES), dots: [], folds: [], ticks: [] }, description: '' };
    return drawOverview(shown, { names: onPage, articleDay: day }, formatLong);
  }, [drawOverview, shown, onPage, day]);

  const go = async (entry: TimelineEntry) => {
    const place = places?.get(entry.id);
    return place !== undefined && link.show(place.id, place.start, place.end);
  };
  const copy = async () => (await import('./copy-timeline')).copyTimeline(shown, timeline, format);
  const move = ([entryId]: readonly string[]) => entryId !== undefined && setTarget({ entryId });
  return (
    <>
      <TimelineAsOf
        date={reading === 'unread' ? 'unread' : date}
        contradiction={day !== undefined && contradiction ? describeContradiction(day, contradiction, formatLong) : undefined}
        later={later.length}
        showsLater={view.later}
        onLater={(shows) => onView({ later: shows })}
        locale={locale}
      />
      {timeline.isCut && (
        <p class="note">
          The base tells more of these names than can be shown at once. This is a part of it, whatever its date. Choose a name above to see more of that one.
        </p>
      )}
      <TimelineOverview {...drawn} lit={lit} onMove={move} locale={locale} />
      <TimelineFilters
        filter={view.filter}
        names={onPage}
        sources={sources}
        acts={acts}
        shown={shown.length}
        total={entries.length}
        onFilter={(filter) => onView({ filter })}
        locale={locale}
      />
      {shown.length === 0 ? (
        <TimelineStatus
          state={
            isFiltered(view.filter) ? { name: 'filtered', onReset: () => onView({ filter: {} }) } : { name: 'later', onLater: () => onView({ later: true }) }
          }
        />
      ) : (
        <TimelineList
          groups={groups}
          names={names}
          sources={sources}
          lit={lit}
          places={places}
          comparison={comparison}
          target={target}
          unfolded={printing}
          load={loadEntry}
          onGo={go}
          onEntity={onEntity}
          locale={locale}
        />
      )}
      {shown.length > 0 && <TimelineActions onCopy={copy} onPrint={onPrint} />}
    </>
  );
}

/** The browser loads how a locale writes dates and numbers when it first does, in some ten milliseconds: it has them while the timeline is awaited. */
function useReadyFormats(): void {
  useEffect(() => {
    for (const date of ['2022', '2022-01', '2022-01-01']) formatLong(date);
    (1000).toLocaleString(locale);
  }, []);
}

/** What draws the overview, once the first frame was painted and the browser had nothing else to do. */
function useOverview(): typeof DrawOverview | undefined {
  const [draw, setDraw] = useState<typeof DrawOverview>();
  useEffect(() => {
    const load = async () => {
      const { drawOverview } = await import('./draw-overview');
      setDraw(() => drawOverview);
    };
    const asked = requestIdleCallback(load, { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(asked);
  }, []);
  return draw;
}

/** An event with everything that is told of it; a claim with its versions. */
async function loadEntry({ kind, id, claimIds }: TimelineEntry): Promise<Result<EntryDetails>> {
  if (kind === 'event') return ask('eventDetail', { id });
  const claims = await ask('claims', { ids: claimIds });
  return claims.ok ? { ok: true, value: { claims: claims.value } } : claims;
}
