import { listenUntil } from './listen';
import { scrollToRange } from './scroll-to-range';

export const RING = 'sidelight-passage';

// Held on the way to the next step.
const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']);

/**
 * Rings a part of the page that the reader is led to. The reader's next click or key in the page takes the ring away, and so does the end of the
 * text: a live range does not outlast what it stands in.
 */
export function createRing(signal: AbortSignal) {
  const highlight = new Highlight();
  const clear = () => {
    highlight.clear();
    if (CSS.highlights.get(RING) === highlight) CSS.highlights.delete(RING);
  };
  const listen = listenUntil(signal);
  listen('pointerdown', clear);
  listen('keydown', ({ key }) => MODIFIERS.has(key) || clear());
  signal.addEventListener('abort', clear);

  return {
    /** Scrolls a range to the middle of the view and rings it; `false` when it is not drawn. */
    show(range: Range, smooth = false): boolean {
      // A page in a tab behind others draws nothing, and a smooth scroll would never begin.
      const calm = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (!scrollToRange(range, smooth && !calm)) return false;
      highlight.clear();
      highlight.add(range);
      CSS.highlights.set(RING, highlight);
      return true;
    },
    clear,
  };
}
