import type { Exclusion, MatchReason, Mention, PageContext, TextBlock, TextRange } from '../model';
import { asTidy, type TidyText, tidy } from '../text/tidy';
import { type Draft, type Finding, findNames, type NameOptions } from './find-names';
import { entityIdAt, entityIdOf, FLAG, type Gazetteer, has, isMarked, textOf } from './gazetteer';
import { createIntroductions, type Introductions, NOBODY_INTRODUCED } from './page-context';
import { scanForNames } from './scan';

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
  const introductions = createIntroductions(options.context ?? NOBODY_INTRODUCED, (key) => nameOfKey(gazetteer, key));
  const named: NameOptions = {
    tags: options.tags ?? false,
    date: options.descriptions?.date,
    excluded: options.excluded ?? [],
    markedOnly: options.markedOnly ?? false,
  };
  const read = blocks.map(({ text, language }) => {
    const asItIs = scanForNames(text, gazetteer);
    const tidied = asItIs ? asTidy(text) : tidy(text);
    const places = asItIs ?? scanForNames(tidied.text, gazetteer) ?? [];
    return { tidied, findings: places.length === 0 ? [] : findNames(tidied.text, places, language, gazetteer, named) };
  });
  const firstFrom = indexIntroductions(read.map(({ findings }) => findings));
  const mentions = read.map(({ tidied, findings }, i) => {
    introductions.enter(tidied.text);
    if (findings.length === 0) return [];
    const drafts = findings.flatMap((finding) => resolve(finding, introductions, (key) => firstFrom(key, i)) ?? []);
    const wanted = named.markedOnly ? drafts.filter(({ form }) => isMarked(gazetteer, form)) : drafts;
    return wanted.map((draft) => toMention(gazetteer, tidied, draft));
  });
  return { mentions, context: introductions.context() };
}

/** What a key stands for, for a context that outlives the gazetteer: an entity, or one of its acronyms. */
function nameOfKey(gazetteer: Gazetteer, key: number): string {
  if (key >= 0) return entityIdAt(gazetteer, key);
  const form = -1 - key;
  return `${entityIdOf(gazetteer, form)} ${textOf(gazetteer, form)}`;
}

// A headline, its summary, a byline, a caption: the paragraph that introduces whom they name is not far.
const LOOK_AHEAD = 8;

/** Tells who is the first that the blocks after one introduce by a name; nobody is known if that block does so itself. */
function indexIntroductions(read: readonly (readonly Finding[])[]): (key: number, block: number) => 'own' | 'other' | undefined {
  const introduced = new Map<number, { readonly block: number; readonly bearer: 'own' | 'other' }[]>();
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
function resolve(finding: Finding, introductions: Introductions, upcoming: (key: number) => string | undefined): Draft | undefined {
  for (const { key, bearer } of finding.introduces ?? []) introductions.introduce(key, bearer, finding.start);
  if (finding.is === 'sure') return finding.draft;
  if (finding.is === 'after-name') return introductions.of(finding.key) === 'own' ? finding.draft : undefined;
  if (finding.is !== 'open') return undefined;
  const { choices } = finding;
  const [only] = choices;
  const meant = introductions.latest(choices);
  if (!meant) return choices.length === 1 && only && upcoming(only.key) !== 'other' ? only.draft : undefined;
  if (introductions.of(meant.key) !== 'own') return undefined;
  return meant.draft.rule === 'last-name' ? { ...meant.draft, rule: 'introduced' } : meant.draft;
}

function toMention(gazetteer: Gazetteer, { startOf, endOf }: TidyText, { start, end, form, rule, words }: Draft): Mention {
  const language = gazetteer.languageTags[gazetteer.tags[form] ?? 0] ?? '';
  const range = (found: TextRange) => ({ start: startOf(found.start), end: endOf(found.end) });
  const why: MatchReason = {
    rule,
    ...(language !== '' && { language }),
    ...(has(gazetteer, form, FLAG.inflected) && { inflected: true as const }),
    ...(words.length > 0 && { words: words.map(range) }),
  };
  return { start: startOf(start), end: endOf(end), entityId: entityIdOf(gazetteer, form), alias: textOf(gazetteer, gazetteer.aliases[form] ?? form), why };
}
