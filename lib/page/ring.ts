import { listenUntil } from './listen';

const RING = 'sidelight-passage';

/** Rings a sentence of the page after it was scrolled to; the reader's next click or key in the page takes the ring away. */
export function createRing(signal: AbortSignal) {
  const highlight = new Highlight();
  const clear = () => {
    highlight.clear();
    if (CSS.highlights.get(RING) === highlight) CSS.highlights.delete(RING);
  };
  const listen = listenUntil(signal);
  listen('pointerdown', clear);
  listen('keydown', clear);
  signal.addEventListener('abort', clear);

  return {
    /** Scrolls a range to the middle of the view and rings it; `false` when it is not drawn. */
    show(range: Range): boolean {
      const element = range.startContainer.parentElement;
      if (range.getClientRects().length === 0 || !element) return false;
      highlight.clear();
      highlight.add(new StaticRange(range));
      CSS.highlights.set(RING, highlight);
      // A page in a tab behind others draws nothing, and a smooth scroll would never begin.
      const calm = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
      return true;
    },
  };
}
