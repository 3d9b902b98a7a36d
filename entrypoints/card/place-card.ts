import { computePosition, flip, offset, type Platform, platform, shift, size } from '@floating-ui/dom';

const GAP = 10;
const GUTTER = 8;
const LEAST_HEIGHT = 120;
const MOST_HEIGHT = 360;

/** All is in coordinates of the viewport; on pages that scroll to the left (vertical writing) the library's own are not. */
const inViewport: Platform = {
  ...platform,
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
};

/** Places a card's frame below or above a line box, within what can be seen of the viewport that `view` covers. */
export async function placeBeside(box: DOMRect, frame: HTMLElement, view: Element): Promise<void> {
  const rootBoundary = self === top ? view.getBoundingClientRect() : await visiblePart(view);
  const room = { padding: GUTTER, rootBoundary };
  const limitHeight = ({ availableHeight }: { readonly availableHeight: number }) =>
    frame.style.setProperty('max-height', `${Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, innerHeight * 0.6, availableHeight))}px`);
  const { x, y } = await computePosition({ getBoundingClientRect: () => box }, frame, {
    strategy: 'fixed',
    platform: inViewport,
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ ...room, fallbackPlacements: ['top-start'] }),
      // Where there is room neither below nor above, the card rather covers the line than leaves the view.
      shift({ ...room, crossAxis: true }),
      size({ ...room, apply: limitHeight }),
    ],
  });
  frame.style.setProperty('left', `${Math.round(x)}px`);
  frame.style.setProperty('top', `${Math.round(y)}px`);
}

/** The part of a frame's viewport that the window shows: the frame may be longer than the window, or half scrolled out of it. */
function visiblePart(view: Element): Promise<DOMRectReadOnly> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      if (entry) resolve(entry.intersectionRect);
    });
    observer.observe(view);
  });
}
