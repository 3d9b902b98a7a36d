/** What happened in a panel's page; milliseconds from the start of its navigation, or from the reader's key or click. */
export type PanelSeen = {
  /** The frame with the first entry of the timeline. */
  firstEntry?: number;
  /** The frame that tells how many claims the page leaves out: the page's text has been compared. */
  compared?: number;
  changes: Change[];
  /** Ids of entries and the time since 1970 of the first frame in which each was lit. */
  lit: Record<string, number>;
  /** When the document changed last, or the reader asked for a change. */
  lastMutation: number;
};

/** A key in the box or a click on a name. `drawn` is the frame after the last change of the page that it brought; absent when it brought none. */
export type Change = { readonly by: 'key' | 'name'; readonly shown: string; drawn?: number };

/** Put into a panel's page, before its own scripts or later, as text: it may use nothing from outside. */
export function watchPanel(): void {
  const seen: PanelSeen = { changes: [], lit: {}, lastMutation: performance.now() };
  (globalThis as typeof globalThis & { panelSeen: PanelSeen }).panelSeen = seen;
  let current: { readonly start: number; readonly change: Change } | undefined;
  const found = new Set<string>();

  const whenPainted = (then: (now: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  const once = (selector: string, then: (now: number) => void) => {
    if (found.has(selector) || !document.querySelector(selector)) return;
    found.add(selector);
    whenPainted(then);
  };
  // What is written as it stood is no change.
  const isChange = ({ type, target, oldValue, attributeName }: MutationRecord) =>
    type === 'childList' || oldValue !== (target instanceof Element ? target.getAttribute(attributeName ?? '') : target.nodeValue);
  const look = () => {
    seen.lastMutation = performance.now();
    once('.entry', (now) => {
      seen.firstEntry = now;
    });
    once('[role=tab] .count', (now) => {
      seen.compared = now;
    });
    const lit = [...document.querySelectorAll<HTMLElement>('.entry[aria-current]')].flatMap((entry) => entry.dataset.entry ?? []);
    const fresh = lit.filter((id) => !(id in seen.lit));
    if (fresh.length > 0)
      whenPainted((now) => {
        for (const id of fresh) seen.lit[id] ??= performance.timeOrigin + now;
      });
    const moment = current;
    if (moment)
      whenPainted((now) => {
        moment.change.drawn = now - moment.start;
      });
  };
  new MutationObserver((records) => {
    if (records.some(isChange)) look();
  }).observe(document, { childList: true, subtree: true, attributeOldValue: true, characterDataOldValue: true });
  look();

  const begin = (by: Change['by'], start: number, shown: string) => {
    current = { start, change: { by, shown } };
    seen.changes.push(current.change);
    seen.lastMutation = performance.now();
  };
  const options = { capture: true };
  addEventListener('keydown', (event) => begin('key', event.timeStamp, event.key), options);
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      const name = target instanceof Element ? target.closest('button.name') : null;
      if (name) begin('name', timeStamp, name.textContent ?? '');
    },
    options,
  );
}
