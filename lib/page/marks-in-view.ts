import { caretAt } from './caret';
import { chooseMentions, type Density } from './density';
import { blockAround, parentOf } from './elements';
import { createMarks } from './marks';
import { rectsOf } from './mention-at-point';
import type { Marker, PageMention, ReadBlock } from './page-index';
import type { Block } from './read-blocks';
import { createSections } from './sections';
import { afterFrame } from './slices';

// How far beyond the view there are marks.
const MARGIN = '25%';
const MOST_MARKS = 64;
// Each costs about a microsecond in each frame in which the page scrolls.
const MOST_WATCHED = 200;
const LOOK_AFTER_SCROLL_MS = 100;
const LOOK_AFTER_CHANGE_MS = 1000;
// Where to look for what is in view, as parts of its width and height.
const SAMPLES = [
  [0.5, 0.2],
  [0.2, 0.5],
  [0.8, 0.5],
  [0.5, 0.8],
] as const;
// How many elements to go through to either side of what is in view.
const MOST_STEPS = 400;

export type MarksInView = {
  readonly marker: Marker;
  /** The index changed: what is in view is drawn anew. */
  readonly update: () => void;
  readonly setDensity: (density: Density) => void;
};

/**
 * Keeps those marks drawn that can be seen, as the page scrolls and changes. A mark that is alive costs the page something in every frame
 * that it paints, hence:
 *
 *   elements with mentions -> at most 200 watched ones -> those in view -> the mentions that the density wants -> at most 64 marks
 */
export function createMarksInView(signal: AbortSignal, blocks: () => readonly ReadBlock[]): MarksInView {
  const marks = createMarks();
  const blocksIn = new Map<Element, Set<ReadBlock>>();
  const elementOf = new WeakMap<ReadBlock, Element>();
  /** The elements that are watched, and whether they are in view. */
  const watched = new Map<Element, boolean>();
  let density: Density = 'none';
  let chosen: ReadonlySet<PageMention> | undefined;
  let crowded = false;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (watched.has(target)) watched.set(target, isIntersecting);
      draw();
    },
    { rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit,
  );
  const watch = (element: Element) => {
    if (watched.has(element)) return;
    watched.set(element, false);
    observer.observe(element);
  };
  const unwatch = (element: Element) => {
    if (watched.delete(element)) observer.unobserve(element);
  };
  const draw = () => {
    const reads = [...watched].flatMap(([element, inView]) => (inView ? [...(blocksIn.get(element) ?? [])] : []));
    const near = reads.flatMap(({ mentions }) => mentions);
    if (density !== 'every') chosen ??= new Set(choose(density, blocks()));
    const wanted = near.filter((mention) => mention.mark !== 'none' && (chosen?.has(mention) ?? true));
    const shown = wanted.filter(isShown);
    crowded = shown.length > MOST_MARKS || blocksIn.size > MOST_WATCHED;
    marks.draw((shown.length > MOST_MARKS ? shown.filter(isOnScreen) : shown).slice(0, MOST_MARKS));
    // The observer does not tell when what is in view becomes visible.
    if (shown.length < wanted.length) lookAfterChange();
  };
  /** Looks anew what is in view, where the observer alone cannot tell. */
  const look = () => {
    if (signal.aborted) return;
    if (blocksIn.size > MOST_WATCHED) {
      const near = nearView(blocksIn);
      for (const element of watched.keys()) if (near.size > 0 && !near.has(element)) unwatch(element);
      for (const element of near) watch(element);
    }
    draw();
  };
  const lookAfterChange = afterMost(LOOK_AFTER_CHANGE_MS, look);
  const lookAfterScroll = afterMost(LOOK_AFTER_SCROLL_MS, look);
  const update = () => {
    chosen = undefined;
    draw();
    if (crowded) lookAfterChange();
  };

  for (const type of ['scroll', 'resize']) addEventListener(type, () => crowded && lookAfterScroll(), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    marks.show(false);
  });
  return {
    marker: {
      add(read) {
        const element = blockAround(nodeOf(read)) ?? document.documentElement;
        elementOf.set(read, element);
        const reads = blocksIn.get(element) ?? new Set();
        blocksIn.set(element, reads.add(read));
        if (watched.size < MOST_WATCHED) watch(element);
      },
      remove(read) {
        marks.erase(read.mentions);
        const element = elementOf.get(read);
        const reads = element && blocksIn.get(element);
        if (!element || !reads?.delete(read) || reads.size > 0) return;
        blocksIn.delete(element);
        unwatch(element);
      },
      ring: marks.ring,
    },
    update,
    setDensity(wanted) {
      density = wanted;
      marks.show(wanted !== 'none');
      update();
    },
  };
}

/** Runs after so many milliseconds and a frame, however often it is called until then. */
function afterMost(ms: number, run: () => void): () => void {
  let waiting = false;
  const runNow = () => {
    waiting = false;
    run();
  };
  return () => {
    if (!waiting) setTimeout(() => afterFrame(runNow), ms);
    waiting = true;
  };
}

function choose(density: Density, blocks: readonly ReadBlock[]): readonly PageMention[] {
  const sectionOf = createSections();
  return chooseMentions(density, {
    mentions: blocks.flatMap(({ mentions }) => mentions),
    sectionOf: (mention) => sectionOf(nodeOf(mention)),
    isShown,
  });
}

/** The elements around what the viewport shows, some to either side. Forces layout. */
function nearView(elements: ReadonlyMap<Element, unknown>): ReadonlySet<Element> {
  const near = new Set<Element>();
  for (const [x, y] of SAMPLES) {
    const start = caretAt(innerWidth * x, innerHeight * y)?.node;
    if (!start) continue;
    const walker = document.createTreeWalker(start.getRootNode(), NodeFilter.SHOW_ELEMENT);
    for (const step of [() => walker.nextNode(), () => walker.previousNode()]) {
      walker.currentNode = start;
      let node = step();
      for (let steps = 0; node instanceof Element && steps < MOST_STEPS && near.size < MOST_WATCHED; steps++) {
        if (elements.has(node)) near.add(node);
        node = step();
      }
    }
  }
  return near;
}

function isShown(mention: PageMention): boolean {
  return parentOf(nodeOf(mention))?.checkVisibility({ visibilityProperty: true }) ?? false;
}

function isOnScreen(mention: PageMention): boolean {
  return rectsOf(mention).some(({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth);
}

function nodeOf({ block }: { readonly block: Block }): Node {
  return block.pieces[0]?.node ?? document;
}
