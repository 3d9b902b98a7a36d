import type { Exclusion, Mention, PageContext, TextBlock } from '../model';
import { tidy } from '../text/tidy';
import { type Finding, findNames, type NameOptions } from './find-names';
import type { Gazetteer } from './gazetteer';
import { createIntroductions, type Introductions, NOBODY_INTRODUCED } from './page-context';

/** `context` is what the last answer for the same page gave. `descriptions` finds names behind descriptions, for the article's date (EDTF). */
export type LinkingOptions = {
  readonly context?: PageContext | undefined;
  readonly descriptions?: { readonly date: string } | undefined;
  readonly excluded?: readonly Exclusion[];
  /** Whether hashtags and handles are names. */
  readonly tags?: boolean;
  /** Whether only entities that are marked on pages are looked for; the others' names keep them from being mistaken in either case. */
  readonly markedOnly?: boolean;
};

export type PageMentions = { readonly mentions: readonly (readonly Mention[])[]; readonly context: PageContext };

/** The entities named in one text by itself, in their order, never overlapping. Where the evidence does not decide, no mention. */
export function findMentions(text: string, gazetteer: Gazetteer, options: LinkingOptions = {}): Mention[] {
  return [...(findPageMentions([{ text }], gazetteer, options).mentions[0] ?? [])];
}

/**
 * The entities named in blocks of a page, in the page's order. Names alone are given to whoever the page introduced by them last; what a page
 * has introduced goes on in `context`.
 */
export function findPageMentions(blocks: readonly TextBlock[], gazetteer: Gazetteer, options: LinkingOptions = {}): PageMentions {
  const introductions = createIntroductions(options.context ?? NOBODY_INTRODUCED);
  const named: NameOptions = {
    tags: options.tags ?? false,
    date: options.descriptions?.date,
    excluded: options.excluded ?? [],
    markedOnly: options.markedOnly ?? false,
  };
  const read = blocks.map(({ text, language }) => {
    const tidied = tidy(text);
    return { tidied, findings: findNames(tidied.text, language, gazetteer, named) };
  });
  const firstFrom = indexIntroductions(read.map(({ findings }) => findings));
  const mentions = read.map(({ tidied, findings }, i) => {
    introductions.enter(tidied.text);
    const found = findings.flatMap((finding) => resolve(finding, introductions, (key) => firstFrom(key, i)) ?? []);
    return tidied.text === blocks[i]?.text ? found : found.map((mention) => moved(mention, tidied.startOf, tidied.endOf));
  });
  return { mentions, context: introductions.context() };
}

// A headline, its summary, a byline, a caption: the paragraph that introduces whom they name is not far.
const LOOK_AHEAD = 8;

/** Tells who is the first that the blocks after one introduce by a name; nobody is known if that block does so itself. */
function indexIntroductions(read: readonly (readonly Finding[])[]): (key: string, block: number) => 'own' | 'other' | undefined {
  const introduced = new Map<string, { readonly block: number; readonly bearer: 'own' | 'other' }[]>();
  for (const [block, findings] of read.entries()) {
    for (const { introduces = [] } of findings) {
      for (const { key, bearer } of introduces) {
        const known = introduced.get(key);
        if (!known) introduced.set(key, [{ block, bearer }]);
        else if (known.at(-1)?.block !== block) known.push({ block, bearer });
      }
    }
  }
  return (key, block) => {
    const first = introduced.get(key)?.find((introduction) => introduction.block >= block);
    return first && first.block > block && first.block < block + LOOK_AHEAD ? first.bearer : undefined;
  };
}

/** A finding as the page's introductions have it, which it may add to; `undefined` when it names nobody after all. */
function resolve(finding: Finding, introductions: Introductions, upcoming: (key: string) => string | undefined): Mention | undefined {
  for (const { key, bearer } of finding.introduces ?? []) introductions.introduce(key, bearer, finding.start);
  if (finding.is === 'sure') return finding.mention;
  if (finding.is === 'after-name') return introductions.of(finding.key) === 'own' ? finding.mention : undefined;
  if (finding.is !== 'open') return undefined;
  const key = introductions.latest(finding.choices.map((choice) => choice.key));
  const [only] = finding.choices;
  if (key === undefined) return finding.choices.length === 1 && only && upcoming(only.key) !== 'other' ? only.mention : undefined;
  const meant = finding.choices.find((choice) => choice.key === key);
  if (introductions.of(key) !== 'own' || !meant) return undefined;
  return { ...meant.mention, why: { ...meant.mention.why, rule: meant.mention.why.rule === 'last-name' ? 'introduced' : meant.mention.why.rule } };
}

function moved(mention: Mention, startOf: (offset: number) => number, endOf: (offset: number) => number): Mention {
  const range = ({ start, end }: { start: number; end: number }) => ({ start: startOf(start), end: endOf(end) });
  const { words } = mention.why;
  return { ...mention, ...range(mention), why: { ...mention.why, ...(words && { words: words.map(range) }) } };
}
