import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type ActivePage, NO_PAGE, readActivePage } from '../../lib/messaging/active-page';
import { readSettings } from '../../lib/settings';
import { ask } from './ask-background';

type Seen = {
  readonly page: ActivePage;
  /** How often it was looked at. */
  readonly looks: number;
  /** Whom it names, sorted: known before their names are, and the same array as long as they are the same. */
  readonly entityIds: readonly string[];
  /** The tab whose page names them; absent while nobody is named. */
  readonly namingTabId: number | undefined;
};

const LOOK_AGAIN_MS = 500;

/** The page in the active tab of this window, or in the one tab that is given, as it changes. */
export function useActivePage(tabId: number | undefined): Seen {
  const [seen, setSeen] = useState({ page: NO_PAGE, looks: 0 });
  const [named, setNamed] = useState('');
  const [namingTabId, setNamingTabId] = useState<number>();
  const entityIds = useMemo(() => (named === '' ? [] : named.split(' ')), [named]);
  const latest = useRef(0);

  // Not after the frame is painted: everything that the panel shows begins here.
  useLayoutEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const turn = ++latest.current;
      clearTimeout(again);
      // A slow answer about a page that was left meanwhile is no news.
      const isNews = () => turn === latest.current;
      const sitesLeftAlone = readSettings(browser.storage).then((settings) => settings.sitesLeftAlone);
      const onEntities = (ids: readonly string[], namingTab: number | undefined) => {
        if (!isNews()) return;
        setNamed(ids.toSorted().join(' '));
        setNamingTabId(ids.length === 0 ? undefined : namingTab);
      };
      const page = await readActivePage(ask, sitesLeftAlone, { tabId, onEntities });
      if (!isNews()) return;
      setSeen({ page, looks: turn });
      // Of some tabs, such as one with a PDF file, Chromium never tells that they are loaded.
      if (page.state.name === 'looking') again = setTimeout(() => void look(), LOOK_AGAIN_MS);
      if (page.state.name === 'names') return;
      setNamed('');
      setNamingTabId(undefined);
    };
    const onUpdated = (updated: number, change: { status?: string | undefined; url?: string | undefined }) => {
      const tells = change.status !== undefined || change.url !== undefined;
      if (tells && (tabId === undefined || updated === tabId)) void look();
    };
    // Pages tell the background when their names change; this page hears it too.
    const onMessage = (message: unknown) => {
      if (typeof message === 'object' && message !== null && 'question' in message && message.question === 'countNames') void look();
    };
    const onActivated = () => void look();
    const onStored = (changes: Record<string, unknown>) => {
      if ('settings' in changes || 'corrections' in changes) void look();
    };
    void look();
    browser.tabs.onActivated.addListener(onActivated);
    browser.permissions.onAdded.addListener(onActivated);
    browser.permissions.onRemoved.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.runtime.onMessage.addListener(onMessage);
    browser.storage.onChanged.addListener(onStored);
    return () => {
      latest.current++;
      clearTimeout(again);
      browser.tabs.onActivated.removeListener(onActivated);
      browser.permissions.onAdded.removeListener(onActivated);
      browser.permissions.onRemoved.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.runtime.onMessage.removeListener(onMessage);
      browser.storage.onChanged.removeListener(onStored);
    };
  }, [tabId]);
  return { ...seen, entityIds, namingTabId };
}
