import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DEFAULT_PANEL_VIEW, fromQuery, keepPanelView, type PanelView, readPanelView, withQuery } from '../../lib/panel-view';

/** The view in the panel's address, else as it was left; each change goes into both. `undefined` until it is known. */
export function usePanelView(): readonly [PanelView | undefined, (change: Partial<PanelView>) => void] {
  const [view, setView] = useState<PanelView>();
  const show = (next: PanelView) => {
    history.replaceState(null, '', withQuery(location.href, next));
    setView(next);
  };
  useLayoutEffect(() => {
    const addressed = fromQuery(location.search);
    const isAddressed = withQuery(location.href, DEFAULT_PANEL_VIEW) !== location.href;
    if (isAddressed) show(addressed);
    else void readPanelView(browser.storage).then(show);
  }, []);

  const change = useCallback(
    (part: Partial<PanelView>) => {
      const next = { ...(view ?? DEFAULT_PANEL_VIEW), ...part };
      show(next);
      void keepPanelView(browser.storage, next);
    },
    [view],
  );
  return [view, change];
}
