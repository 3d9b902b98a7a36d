import { type PageMention, staticRange } from './page-index';

export const MARKS = 'sidelight';
export const FAINT_MARKS = 'sidelight-faint';
export const ACTIVE_MARK = 'sidelight-active';

export type Marks = ReturnType<typeof createMarks>;

/** The marks that are drawn: CSS highlights over static ranges, which the page's own changes do not pay for. */
export function createMarks() {
  const marks = new Highlight();
  const faint = new Highlight();
  const active = new Highlight();
  const drawn = new Map<PageMention, StaticRange>();

  const layerOf = ({ mark }: PageMention) => (mark ? faint : marks);

  const erase = (mentions: Iterable<PageMention>) => {
    for (const mention of mentions) {
      const range = drawn.get(mention);
      if (range && drawn.delete(mention)) layerOf(mention).delete(range);
    }
  };
  return {
    erase,

    /** Also where no marks are shown: it tells which name the card belongs to. */
    ring(mention: PageMention | undefined): void {
      active.clear();
      // The page can read what is ringed as well as what is marked.
      const isSeen = mention !== undefined && mention.mark !== 'none';
      if (isSeen) active.add(staticRange(mention));
      register(ACTIVE_MARK, active, isSeen);
    },

    /** Has these marks drawn and no others. */
    draw(mentions: readonly PageMention[]): void {
      const wanted = new Set(mentions);
      erase([...drawn.keys()].filter((mention) => !wanted.has(mention)));
      for (const mention of mentions) {
        if (drawn.has(mention)) continue;
        const range = staticRange(mention);
        drawn.set(mention, range);
        layerOf(mention).add(range);
      }
    },

    show(visible: boolean): void {
      register(MARKS, marks, visible);
      register(FAINT_MARKS, faint, visible);
    },
  };
}

function register(name: string, highlight: Highlight, visible: boolean): void {
  if (visible) CSS.highlights.set(name, highlight);
  // After an update the new script's marks stand under the same names: those are not ours to take away.
  else if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}
