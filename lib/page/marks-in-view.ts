import { caretAt } from './caret';
import { chooseMentions, type Density } from './density';
import { placeOf } from './document-order';
import { blockAround, parentOf } from './elements';
import type { Marks } from './marks';
import { rectsOf } from './mention-at-point';
import type { PageIndex, PageMention } from './page-index';
import { createSections } from './sections';
import { afterFrame } from './slices';

// How far beyond the view there are marks.
const MARGIN = '25%';
const MOST_MARKS = 64;
// Each costs about a microsecond in each frame in which the page scrolls.
const MOST_WATCHED = 200;
const LOOK_AFTER_SCROLL_MS = 100;
// Where to look for what is in view, as parts of its width and height.
const SAMPLES = [0.2, 0.5, 0.8].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y] as const));

/**
 * Keeps those marks drawn that can be seen, as the page scrolls and changes; gives what sets the density. A mark that is alive costs the
 * page something in every frame that it paints, hence:
 *
 *   all mentions -> those that the density wants -> in at most 200 watched elements -> in those in view -> at most 64 marks
 */
export function drawMarksInView(index: PageIndex, marks: Marks, signal: AbortSignal): (density: Density) => void {
  let density: Density = 'none';
  /** The elements that have mentions to mark, in document order. */
  let mentionsIn = new Map<Element, PageMention[]>();
  /** Those of the elements that are watched, and whether they are in view. */
  const watched = new Map<Element, boolean>();
  let crowded = false;
  let looking = false;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (watched.has(target)) watched.set(target, isIntersecting);
      draw();
    },
    { rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit,
  );
  const draw = () => {
    const near = [...mentionsIn].flatMap(([element, mentions]) => (watched.get(element) ? mentions : []));
    crowded = near.length > MOST_MARKS || mentionsIn.size > MOST_WATCHED;
    marks.draw((near.length > MOST_MARKS ? near.filter(isOnScreen) : near).slice(0, MOST_MARKS));
  };
  const watch = () => {
    const elements = [...mentionsIn.keys()];
    const wanted = new Set(elements.length > MOST_WATCHED ? nearView(elements) : elements);
    for (const element of watched.keys()) if (!wanted.has(element) && watched.delete(element)) observer.unobserve(element);
    for (const element of wanted) {
      if (watched.has(element)) continue;
      watched.set(element, false);
      observer.observe(element);
    }
    draw();
  };
  /** Looks anew what is in view, where the observer alone cannot tell. */
  const look = () => {
    if (looking || !crowded) return;
    looking = true;
    setTimeout(
      () =>
        afterFrame(() => {
          looking = false;
          if (!signal.aborted) watch();
        }),
      LOOK_AFTER_SCROLL_MS,
    );
  };
  const update = () => {
    const sectionOf = createSections();
    const chosen = chooseMentions(density, { mentions: index.all(), sectionOf: (mention) => sectionOf(nodeOf(mention)), isShown });
    mentionsIn = Map.groupBy(chosen, (mention) => blockAround(nodeOf(mention)) ?? document.documentElement);
    if (mentionsIn.size <= MOST_WATCHED) return watch();
    crowded = true;
    look();
  };

  for (const type of ['scroll', 'resize']) addEventListener(type, look, { capture: true, passive: true, signal });
  const stop = index.subscribe(update);
  signal.addEventListener('abort', () => {
    stop();
    observer.disconnect();
    marks.show(false);
  });
  return (wanted) => {
    density = wanted;
    marks.show(wanted !== 'none');
    update();
  };
}

/** The elements around what the viewport shows; they are in document order, which need not be the order on screen. */
function nearView(elements: readonly Element[]): Element[] {
  const places = new Set<number>();
  for (const [x, y] of SAMPLES) {
    const caret = caretAt(innerWidth * x, innerHeight * y);
    if (caret) places.add(placeOf(caret.node, elements));
  }
  const reach = Math.floor(MOST_WATCHED / 2 / Math.max(1, places.size));
  return [...places].flatMap((place) => elements.slice(Math.max(0, place - reach), place + reach));
}

function isOnScreen(mention: PageMention): boolean {
  return rectsOf(mention).some(({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth);
}

function isShown(mention: PageMention): boolean {
  return parentOf(nodeOf(mention))?.checkVisibility() ?? false;
}

function nodeOf({ block }: PageMention): Node {
  return block.pieces[0]?.node ?? document;
}
