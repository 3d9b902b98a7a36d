import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CorrectionList } from '../../components/correction-list';
import { type Detail, DetailView } from '../../components/detail-view';
import { PageNames } from '../../components/page-names';
import { PageStatus } from '../../components/page-status';
import { correctionsAt, removeCorrection } from '../../lib/corrections';
import { askPage } from '../../lib/messaging/ask-page';
import type { Result } from '../../lib/result';
import { searchTools } from '../search/ask-background';
import { DoubtPart } from './doubt-part';
import { PageParts } from './page-parts';
import { useActivePage } from './use-active-page';
import { useCorrections } from './use-corrections';
import { usePageTimeline } from './use-page-timeline';
import { usePanelView } from './use-panel-view';
import { usePosition } from './use-position';
import { useReading } from './use-reading';
import { useWantedTimeline } from './use-wanted-timeline';

const NAMES_AT_FIRST = 6;

/** Names on the page in the active tab, and the timeline of what the base tells about them, tied to what is being read. */
export function SidePanel() {
  const fixedTab = Number(new URLSearchParams(location.search).get('tab')) || undefined;
  const { page, entityIds, looks } = useActivePage(fixedTab);
  const { tabId, state } = page;
  const names = state.name === 'names' ? state.names : undefined;
  const { reading, link } = useReading(names ? tabId : undefined, looks);
  const [view, change] = usePanelView(page.isPrivate);
  const pageTimeline = usePageTimeline(entityIds, view?.filter.entityId, reading, link);
  const [position, setPosition] = usePosition(tabId);
  const [opened, setOpened] = useState<Result<Detail>>();
  const corrections = useCorrections();
  useWantedTimeline(tabId, (entityId) => change({ part: 'timeline', filter: { entityId } }));

  const step = async (entityId: string, direction: 1 | -1) => {
    if (tabId === undefined) return;
    // Beside the page, its tab is in front already; where the view is a tab itself, the page's is brought there.
    void browser.tabs.update(tabId, { active: true });
    const reached = await askPage(tabId, 'stepToMention', { direction, entityId });
    if (reached.ok) setPosition(reached.value);
  };
  const open = (entityId: string) => void searchTools.open('entity', entityId).then(setOpened);
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
      {opened && (
        <DetailView
          key={opened.ok && opened.value.kind === 'entity' ? opened.value.value.entityId : ''}
          detail={opened}
          locale={navigator.language}
          onBack={() => setOpened(undefined)}
          onCopy={() => void (opened.ok && searchTools.copy(opened.value))}
          onEntity={open}
        />
      )}
      {names && view && !opened && <PageParts reading={reading} page={pageTimeline} view={view} link={link} onView={change} onEntity={open} />}
    </>
  );
}
