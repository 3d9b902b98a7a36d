import { useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DEFAULT_PANEL_VIEW, fromQuery, keepPanelView, openPanelView, type PanelView, readPanelView, withQuery } from '../../lib/panel-view';

/**
 * The view in the panel's address, else as it was left; each change goes into both, of a private window's panel into the address alone.
 * `undefined` until it is known.
 */
export function usePanelView(isPrivate: boolean): readonly [PanelView | undefined, (change: Partial<PanelView>) => void] {
  const [view, setView] = useState<PanelView>();
  const isKept = useRef(true);
  isKept.current = !isPrivate && !browser.extension.inIncognitoContext;
  const change = useMemo(
    () =>
      openPanelView({
        read: async () => {
          const isAddressed = withQuery(location.href, DEFAULT_PANEL_VIEW) !== location.href;
          return isAddressed ? fromQuery(location.search) : readPanelView(browser.storage);
        },
        show: (next) => {
          setView(next);
          history.replaceState(null, '', withQuery(location.href, next));
        },
        keep: (next) => {
          if (isKept.current) keepPanelView(browser.storage, next).catch(console.error);
        },
      }),
    [],
  );
  return [view, change];
}
