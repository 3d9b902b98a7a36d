/**
 * The panel as it would be without thought for its speed, to measure against: the same questions, the same components, every entry of the
 * timeline drawn at once, no overview. It stands in the panel's own page in place of the panel's script.
 */
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageNames } from '../../components/page-names';
import { TimelineFilters } from '../../components/timeline-filters';
import { TimelineList } from '../../components/timeline-list';
import type { PageName, Timeline, TimelineFilter } from '../../lib/answers';
import { createAsk } from '../../lib/messaging/ask';
import { askPage } from '../../lib/messaging/ask-page';
import type { Questions } from '../../lib/messaging/protocol';
import { failure, type Result } from '../../lib/result';
import { createEntryFilter } from '../../lib/timeline/filter-entries';
import { groupEntries } from '../../lib/timeline/group-entries';

type Known = { readonly names: readonly PageName[]; readonly timeline: Timeline };

const NOTHING = new Map<string, unknown>();
const NOBODY = new Set<string>();
const ask = createAsk<Questions>((message) => browser.runtime.sendMessage(message));

function NaivePanel() {
  const [known, setKnown] = useState<Known>();
  useEffect(() => void read().then(setKnown), []);
  return known ? <Everything {...known} /> : <p>Reading the timeline …</p>;
}

function Everything({ names, timeline }: Known) {
  const [filter, setFilter] = useState<TimelineFilter>({});
  const filterBy = useMemo(() => createEntryFilter(timeline.entries, timeline.names), [timeline]);
  const shown = filterBy(filter);
  const choose = (entityId: string) => setFilter({ ...filter, entityId: filter.entityId === entityId ? undefined : entityId });
  return (
    <>
      <PageNames names={names} onStep={() => {}} onChoose={choose} selected={filter.entityId ?? null} atFirst={6} />
      <TimelineFilters
        filter={filter}
        names={names}
        sources={timeline.sources}
        acts={[]}
        shown={shown.length}
        total={timeline.entries.length}
        onFilter={setFilter}
        locale={navigator.language}
      />
      <TimelineList
        groups={groupEntries(shown)}
        names={timeline.names}
        sources={timeline.sources}
        lit={NOBODY}
        places={NOTHING}
        comparison="done"
        unfolded
        load={async () => failure('unknown')}
        onGo={async () => true}
        onEntity={() => {}}
        locale={navigator.language}
      />
    </>
  );
}

async function read(): Promise<Known> {
  const tabId = Number(new URLSearchParams(location.search).get('tab'));
  const names = get(await ask('nameEntities', get(await askPage(tabId, 'pageNames', {}))));
  const timeline = get(await ask('timeline', { entityIds: names.map(({ entityId }) => entityId).sort() }));
  return { names, timeline };
}

function get<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure);
  return result.value;
}

document.addEventListener('DOMContentLoaded', () => {
  const root = document.getElementById('root');
  if (root) render(<NaivePanel />, root);
});
