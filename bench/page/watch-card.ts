export type SeenCard = { readonly since: number; readonly shown: number };

/**
 * Runs in the extension's own world of a page, as text: it may use nothing from outside. Waits for the next card and gives the time of the last
 * pointer move before it, and the time of the task after the frame that has the card's content, both in the page's milliseconds.
 */
export function watchCard(): void {
  type Api = { dom?: { openOrClosedShadowRoot: (host: Element) => ShadowRoot } };
  const scope = globalThis as typeof globalThis & { chrome?: Api; benchCard?: SeenCard | undefined };
  scope.benchCard = undefined;
  const whenPainted = (then: (now: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  // Gone with the card that is waited for: what moves cost is measured in the same page.
  const watching = new AbortController();
  let since = Number.NaN;
  document.addEventListener('pointermove', ({ timeStamp }) => (since = timeStamp), { capture: true, passive: true, signal: watching.signal });
  const hosts = new MutationObserver(() => {
    const host = document.querySelector('sidelight-card');
    const root = host && scope.chrome?.dom?.openOrClosedShadowRoot(host);
    if (!root) return;
    hosts.disconnect();
    const look = () => {
      if (!root.querySelector('.claim, .background, .failure')) return;
      contents.disconnect();
      whenPainted((shown) => {
        watching.abort();
        scope.benchCard = { since, shown };
      });
    };
    const contents = new MutationObserver(look);
    contents.observe(root, { childList: true, subtree: true });
    look();
  });
  hosts.observe(document.documentElement, { childList: true });
}

export function seenCard(): SeenCard | undefined {
  return (globalThis as typeof globalThis & { benchCard?: SeenCard }).benchCard;
}
