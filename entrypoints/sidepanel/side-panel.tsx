import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CorrectionList } from '../../components/correction-list';
import { PageNames } from '../../components/page-names';
import { PageStatus } from '../../components/page-status';
import { correctionsAt, removeCorrection } from '../../lib/corrections';
import { askPage } from '../../lib/messaging/ask-page';
import { useActivePage } from '../surfaces/use-active-page';
import { DoubtPart } from './doubt-part';
import { OpenedName } from './opened-name';
import { PageParts } from './page-parts';
import { useCorrections, useExclusions } from './use-corrections';
import { usePageTimeline } from './use-page-timeline';
import { usePanelView } from './use-panel-view';
import { usePosition } from './use-position';
import { useReading } from './use-reading';
import { useWantedTimeline } from './use-wanted-timeline';

const NAMES_AT_FIRST = 6;

/** Names on the page in the active tab, and the timeline of what the base tells about them, tied to what is being read. */
export function SidePanel() {
  const fixedTab = Number(new URLSearchParams(location.search).get('tab')) || undefined;
  const { page, entityIds, namingTabId, looks } = useActivePage(fixedTab);
  const { tabId, state } = page;
  const names = state.name === 'names' ? state.names : undefined;
  const { reading, link } = useReading(namingTabId, looks);
  const [view, change] = usePanelView(page.isPrivate);
  const [position, setPosition] = usePosition(tabId);
  const [opened, setOpened] = useState<string>();
  const corrections = useCorrections();
  const excluded = useExclusions(corrections, page.url);
  const pageTimeline = usePageTimeline({ entityIds, only: view?.filter.entityId, reading, link, excluded });
  useWantedTimeline(tabId, (entityId) => change({ part: 'timeline', filter: { entityId } }));

  const step = async (entityId: string, direction: 1 | -1) => {
    if (tabId === undefined) return;
    // Beside the page, its tab is in front already; where the view is a tab itself, the page's is brought there.
    void browser.tabs.update(tabId, { active: true });
    const reached = await askPage(tabId, 'stepToMention', { direction, entityId });
    if (reached.ok) setPosition(reached.value);
  };
  const choose = (entityId: string) => view && change({ filter: { ...view.filter, entityId: view.filter.entityId === entityId ? undefined : entityId } });
  return (
    <>
      <h1>On this page</h1>
      <DoubtPart page={page} corrections={corrections} />
      <section aria-label="Names on this page">
        <PageStatus state={state} />
        {names && view && (
          <PageNames
            names={names}
            capped={state.name === 'names' ? state.capped : undefined}
            onStep={(entityId, direction) => void step(entityId, direction)}
            onChoose={choose}
            onOpen={setOpened}
            selected={view.filter.entityId ?? null}
            position={position}
            locale={navigator.language}
            atFirst={NAMES_AT_FIRST}
          />
        )}
        <CorrectionList
          key={page.url}
          corrections={correctionsAt(corrections, [page.url])}
          onUndo={(id) => void removeCorrection(browser.storage, id)}
          locale={navigator.language}
        />
      </section>
      {opened !== undefined && (
        <OpenedName entityId={opened} page={page} day={typeof reading === 'object' ? reading.date?.day : undefined} onClose={() => setOpened(undefined)} />
      )}
      {/* Where the reader was in it stays. */}
      <div hidden={opened !== undefined}>
        {names && view && <PageParts reading={reading} page={pageTimeline} view={view} link={link} onView={change} onEntity={setOpened} />}
      </div>
    </>
  );
}
