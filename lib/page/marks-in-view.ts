import type { Density } from '../answers';
import { chooseMentions } from './density';
import { blockAround, parentOf } from './elements';
import { listenUntil } from './listen';
import { createMarks } from './marks';
import type { Marker, PageMention, ReadBlock } from './page-index';
import type { Block } from './read-blocks';
import { createSections } from './sections';
import { afterMost } from './slices';
import { isOnScreen, mentionsNearView } from './view';

// How far beyond the view there are marks.
const MARGIN = '10%';
const MOST_MARKS = 64;
/** So many may be drawn before it is known what is in view. */
const FIRST_MARKS = 16;
// To watch an element costs about a microsecond in each frame in which the page scrolls.
const MOST_WATCHED = 200;
const LOOK_SOON_MS = 100;
const LOOK_LATER_MS = 500;

export type MarksInView = {
  readonly marker: Marker;
  /** The index changed: what is in view is drawn anew. */
  readonly update: () => void;
  /** `undefined` leaves it as it is. */
  readonly setDensity: (density: Density | undefined) => void;
};

/**
 * Keeps those marks drawn that can be seen, as the page scrolls and changes. A mark that is alive costs the page something in every frame
 * that it paints, hence:
 *
 *   at most 200 mentions, 64 in view: the elements with mentions, watched -> those in view   \
 *   more: points in the view -> the mentions around them                                      > those that the density wants -> at most 64 marks
 */
export function createMarksInView(signal: AbortSignal, blocks: () => readonly ReadBlock[]): MarksInView {
  const marks = createMarks();
  const elements = new Map<ReadBlock, Element>();
  /** The elements that are watched, and whether they are in view; `undefined` until the observer has told. */
  const watched = new Map<Element, boolean | undefined>();
  let observed = false;
  let total = 0;
  let density: Density = 'none';
  let chosen: ReadonlySet<PageMention> | undefined;
  /** Whether the observer alone does not tell what is on the screen: too many mentions, or too many in the elements that are. */
  let crowded = false;
  let drawing = false;

  const observer = new IntersectionObserver(
    (entries) => {
      observed = true;
      for (const { target, isIntersecting } of entries) if (watched.has(target)) watched.set(target, isIntersecting);
      renew();
    },
    { rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit,
  );
  const watch = (element: Element) => {
    if (watched.has(element)) return;
    watched.set(element, undefined);
    observer.observe(element);
  };
  const draw = (near: readonly PageMention[]) => {
    if (signal.aborted || density === 'none') return;
    if (density !== 'every') chosen ??= new Set(choose(density, blocks()));
    const wanted = near.filter((mention) => mention.mark !== 'none' && (chosen?.has(mention) ?? true));
    if (!observed) wanted.splice(FIRST_MARKS);
    const shown = wanted.filter(isShown);
    marks.draw(shown.length > MOST_MARKS ? [...shown.values().filter(isOnScreen).take(MOST_MARKS)] : shown);
    // The observer does not tell when what is in view becomes visible.
    if (shown.length < wanted.length) lookLater();
  };
  /** Draws what the observer told of. Before it has told of anything the first marks are drawn: where the page begins, or was read first. */
  const drawWatched = () => {
    drawing = false;
    const near = [...elements].flatMap(([{ mentions }, element]) => ((watched.get(element) ?? !observed) ? mentions : []));
    const wasCrowded = crowded;
    crowded = observed && (total > MOST_WATCHED || near.length > MOST_MARKS);
    if (!crowded) draw(near);
    else if (wasCrowded) lookLater();
    else lookSoon();
  };
  const look = () => (crowded ? draw(mentionsNearView(blocks())) : drawWatched());
  const lookLater = afterMost(LOOK_LATER_MS, look);
  const lookSoon = afterMost(LOOK_SOON_MS, look);
  const renew = () => (crowded ? lookSoon() : drawWatched());

  for (const type of ['scroll', 'resize'] as const) listenUntil(signal)(type, () => crowded && lookSoon());
  signal.addEventListener('abort', () => {
    observer.disconnect();
    marks.show(false);
  });
  return {
    marker: {
      add(read) {
        const element = blockAround(nodeOf(read)) ?? document.documentElement;
        elements.set(read, element);
        total += read.mentions.length;
        if (total <= MOST_WATCHED) watch(element);
        if (drawing || density !== 'every' || watched.get(element) === false) return;
        // Once, when all that is read together was added.
        drawing = true;
        queueMicrotask(drawWatched);
      },
      remove(read) {
        const element = elements.get(read);
        if (!element) return;
        marks.erase(read.mentions);
        elements.delete(read);
        total -= read.mentions.length;
        if (!watched.has(element) || [...elements.values()].includes(element)) return;
        watched.delete(element);
        observer.unobserve(element);
      },
      ring: marks.ring,
    },
    update() {
      chosen = undefined;
      if (total <= MOST_WATCHED) for (const element of elements.values()) watch(element);
      if (density !== 'every' || crowded) drawWatched();
    },
    setDensity(wanted = density) {
      if (wanted === density) return;
      density = wanted;
      chosen = undefined;
      marks.show(wanted !== 'none');
      renew();
    },
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
