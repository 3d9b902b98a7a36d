import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CorrectionList } from '../../components/correction-list';
import { type MentionPosition, PageNames } from '../../components/page-names';
import { PageStatus } from '../../components/page-status';
import { correctionsAt, removeCorrection } from '../../lib/corrections';
import { askPage } from '../../lib/messaging/ask-page';
import { DoubtPart } from './doubt-part';
import { OpenedName } from './opened-name';
import { PageParts } from './page-parts';
import { useActivePage } from './use-active-page';
import { useCorrections, useExclusions } from './use-corrections';
import { usePageTimeline } from './use-page-timeline';
import { usePanelView } from './use-panel-view';
import { useReading } from './use-reading';

const NAMES_AT_FIRST = 6;

/** Names on the page in the active tab, and the timeline of what the base tells about them, tied to what is being read. */
export function SidePanel() {
  const fixedTab = Number(new URLSearchParams(location.search).get('tab')) || undefined;
  const { page, entityIds, namingTabId, looks } = useActivePage(fixedTab);
  const { tabId, state } = page;
  const names = state.name === 'names' ? state.names : undefined;
  const { reading, link } = useReading(namingTabId, looks);
  const [view, change] = usePanelView();
  const [position, setPosition] = useState<MentionPosition>();
  const [opened, setOpened] = useState<string>();
  const corrections = useCorrections();
  const excluded = useExclusions(corrections, page.url);
  const pageTimeline = usePageTimeline({ entityIds, only: view?.filter.entityId, reading, link, excluded });
  useTimelineRequests(tabId, (entityId) => change({ part: 'timeline', filter: { entityId } }));

  const step = async (entityId: string, direction: 1 | -1) => {
    if (tabId === undefined) return;
    const reached = await askPage(tabId, 'stepToMention', { direction, entityId });
    if (reached.ok) setPosition({ entityId, ...reached.value });
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

/** A card in the page that is followed was asked for its timeline while the panel is open: the panel hears the page's question too. */
function useTimelineRequests(tabId: number | undefined, onRequest: (entityId: string) => void): void {
  useEffect(() => {
    const onMessage = (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
      if (sender.tab?.id !== tabId || typeof message !== 'object' || message === null) return;
      const { question, args } = message as { question?: unknown; args?: { entityId?: unknown; doubt?: unknown } };
      if (question === 'openPanel' && typeof args?.entityId === 'string' && args.doubt === undefined) onRequest(args.entityId);
    };
    browser.runtime.onMessage.addListener(onMessage);
    return () => browser.runtime.onMessage.removeListener(onMessage);
  });
}
