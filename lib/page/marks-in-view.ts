import type { Density } from '../answers';
import { chooseMentions } from './density';
import { blockAround, parentOf } from './elements';
import { createMarks } from './marks';
import type { Marker, PageMention, ReadBlock } from './page-index';
import type { Block } from './read-blocks';
import { createSections } from './sections';
import { afterFrame } from './slices';
import { isOnScreen, mentionsNearView } from './view';

// How far beyond the view there are marks.
const MARGIN = '25%';
const MOST_MARKS = 64;
// To watch an element costs about a microsecond in each frame in which the page scrolls.
const MOST_WATCHED = 200;
const LOOK_AFTER_SCROLL_MS = 100;
const LOOK_AFTER_CHANGE_MS = 1000;

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
 *   at most 200 mentions: the elements with mentions, watched -> those in view   \
 *   more: points in the view -> the mentions around them                          > those that the density wants -> at most 64 marks
 */
export function createMarksInView(signal: AbortSignal, blocks: () => readonly ReadBlock[]): MarksInView {
  const marks = createMarks();
  const blocksIn = new Map<Element, Set<ReadBlock>>();
  const elementOf = new WeakMap<ReadBlock, Element>();
  /** The elements that are watched, and whether they are in view; `undefined` until the observer has told. */
  const watched = new Map<Element, boolean | undefined>();
  let observed = false;
  let total = 0;
  let density: Density = 'none';
  let chosen: ReadonlySet<PageMention> | undefined;
  /** Whether the observer alone does not tell what is on the screen. */
  let crowded = false;

  const observer = new IntersectionObserver(
    (entries) => {
      observed = true;
      for (const { target, isIntersecting } of entries) if (watched.has(target)) watched.set(target, isIntersecting);
      if (total <= MOST_WATCHED) draw();
    },
    { rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit,
  );
  const watch = (element: Element) => {
    if (watched.has(element)) return;
    watched.set(element, undefined);
    observer.observe(element);
  };
  const draw = () => {
    drawing = false;
    if (signal.aborted || density === 'none') return;
    if (density !== 'every') chosen ??= new Set(choose(density, blocks()));
    // What the observer has not told of yet may be in view: the first marks do not wait for it.
    const inView = () => [...watched].flatMap(([element, isIn]) => ((isIn ?? !observed) ? [...(blocksIn.get(element) ?? [])] : []));
    const near = total > MOST_WATCHED ? mentionsNearView(blocks()) : inView().flatMap(({ mentions }) => mentions);
    const wanted = near.filter((mention) => mention.mark !== 'none' && (chosen?.has(mention) ?? true));
    const shown = wanted.filter(isShown);
    const many = shown.length > MOST_MARKS && observed;
    crowded = many || total > MOST_WATCHED;
    marks.draw((many ? shown.filter(isOnScreen) : shown).slice(0, MOST_MARKS));
    // The observer does not tell when what is in view becomes visible.
    if (shown.length < wanted.length) lookAfterChange();
  };
  const lookAfterChange = afterMost(LOOK_AFTER_CHANGE_MS, draw);
  const lookAfterScroll = afterMost(LOOK_AFTER_SCROLL_MS, draw);
  let drawing = false;
  /** Draws once when all that is read together was added. */
  const drawSoon = () => {
    if (!drawing) queueMicrotask(draw);
    drawing = true;
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
        total += read.mentions.length;
        if (total <= MOST_WATCHED) watch(element);
        if (density === 'every' && total <= MOST_WATCHED && watched.get(element) !== false) drawSoon();
      },
      remove(read) {
        marks.erase(read.mentions);
        const element = elementOf.get(read);
        const reads = element && blocksIn.get(element);
        if (!element || !reads?.delete(read)) return;
        total -= read.mentions.length;
        if (reads.size > 0) return;
        blocksIn.delete(element);
        if (watched.delete(element)) observer.unobserve(element);
      },
      ring: marks.ring,
    },
    update() {
      chosen = undefined;
      if (total > MOST_WATCHED) return lookAfterScroll();
      for (const element of blocksIn.keys()) watch(element);
      if (density !== 'every') draw();
      else if (crowded) lookAfterChange();
    },
    setDensity(wanted) {
      if (wanted === density) return;
      density = wanted;
      chosen = undefined;
      marks.show(wanted !== 'none');
      draw();
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

function choose(density: 'section' | 'page', blocks: readonly ReadBlock[]): readonly PageMention[] {
  const sectionOf = createSections();
  return chooseMentions(density, {
    mentions: blocks.flatMap(({ mentions }) => mentions),
    sectionOf: (mention) => sectionOf(nodeOf(mention)),
    isShown,
  });
}

function isShown(mention: PageMention): boolean {
  return parentOf(nodeOf(mention))?.checkVisibility({ visibilityProperty: true }) ?? false;
}

function nodeOf({ block }: { readonly block: Block }): Node {
  return block.pieces[0]?.node ?? document;
}
