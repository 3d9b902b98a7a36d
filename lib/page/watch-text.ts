import { dueAt, FIRST_WAIT_MS, type Pace, paceOf } from './back-off';

const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true, attributeFilter: ['contenteditable', 'aria-hidden'] };

/** What changed: elements and texts that are new or differ, and what now stands beside something else. Some may have gone meanwhile. */
export type Change = { readonly added: ReadonlySet<Node>; readonly beside: ReadonlySet<Node> };

type Watching = {
  readonly signal: AbortSignal;
  /** A text differs: what was found in it holds no longer. Called at once. */
  readonly onGone: (text: Text) => void;
  /** What is to be read now. */
  readonly onChange: (change: Change) => void;
  /** The document has another root: all that was known of it is of no use. */
  readonly onNewDocument: () => void;
};

/** An element whose children changed, or a text that did. What the browser recorded is looked at when it is due: much of it has gone by then. */
type Part = { readonly pace: Pace; readonly records: MutationRecord[] };

/** Watches the text of the document, and of the shadow roots that it is given. Hands on each part at its own pace, and all when the page rests. */
export function watchText({ signal, onGone, onChange, onNewDocument }: Watching) {
  const { documentElement } = document;
  const paces = new WeakMap<Node, Pace>();
  const parts = new Map<Node, Part>();
  let lastChange = 0;
  let restUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = () => {
    if (parts.size > 0) timer ??= setTimeout(flush, Math.max(FIRST_WAIT_MS, restUntil - performance.now()));
  };
  const flush = () => {
    timer = undefined;
    const now = performance.now();
    const due = now < restUntil ? [] : [...parts].filter(([, { pace }]) => now - lastChange >= FIRST_WAIT_MS || dueAt(pace) <= now);
    for (const [target, { pace }] of due) {
      parts.delete(target);
      paces.set(target, { ...pace, readAt: now });
    }
    if (due.length > 0) onChange(toChange(due.flatMap(([, { records }]) => records)));
    schedule();
  };
  const observer = new MutationObserver((records) => {
    if (document.documentElement !== documentElement) {
      // Between the old root and the new one there may be none.
      if (document.documentElement) onNewDocument();
      return;
    }
    lastChange = performance.now();
    for (const record of records) {
      const { target } = record;
      const part = parts.get(target) ?? { pace: paceOf(paces.get(target), lastChange), records: [] };
      parts.set(target, part);
      part.records.push(record);
      if (target instanceof Text) onGone(target);
    }
    schedule();
  });
  observer.observe(document, CHANGES);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    watch: (root: ShadowRoot): void => observer.observe(root, CHANGES),
    /** Keeps still for so many milliseconds. */
    rest(ms: number): void {
      restUntil = performance.now() + ms;
    },
  };
}

function toChange(records: readonly MutationRecord[]): Change {
  const [added, beside] = [new Set<Node>(), new Set<Node>()];
  for (const { type, target, addedNodes, previousSibling, nextSibling } of records) {
    if (type !== 'childList') added.add(target);
    for (const node of addedNodes) added.add(node);
    for (const node of [previousSibling, nextSibling]) if (node) beside.add(node);
  }
  return { added, beside };
}
