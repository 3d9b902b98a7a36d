import type { Exclusion, MatchReason, Mention, PageContext, TextBlock } from '../model';
import { asTidy, type TidyText, tidy } from '../text/tidy';
import { type Draft, FIRST_WOMAN, type Finding, findNames, type NameOptions, womanKeyOf } from './find-names';
import { aliasOf, entityIdAt, entityIdOf, FLAG, type Gazetteer, has, languageTagOf, textOf } from './gazetteer/gazetteer';
import { createPlaces, type Places, scanForNames } from './gazetteer/scan';
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
  const introductions = createIntroductions(options.context ?? NOBODY_INTRODUCED, (key) => nameOfKey(gazetteer, key));
  const named: NameOptions = {
    tags: options.tags ?? false,
    date: options.descriptions?.date,
    excluded: options.excluded ?? [],
    markedOnly: options.markedOnly ?? false,
  };
  // A block is read when its turn comes, or sooner for the sake of a name before it: what is used at once is still in the processor's cache.
  const read: ReadBlock[] = [];
  const places = createPlaces();
  const blockAt = (i: number): ReadBlock => {
    read[i] ??= readBlock(blocks[i], gazetteer, named, places);
    return read[i];
  };
  const all: Mention[] = [];
  const mentions = blocks.map((_, i) => {
    const { tidied, findings } = blockAt(i);
    const first = all.length;
    introductions.enter(tidied.text);
    for (const finding of findings) {
      const draft = resolve(finding, introductions, blockAt, i, gazetteer);
      if (draft && (!named.markedOnly || has(gazetteer, draft.form, FLAG.marked))) all.push(toMention(gazetteer, tidied, draft));
    }
    read[i] = NOTHING;
    return all.slice(first);
  });
  return { mentions, context: introductions.context() };
}

type ReadBlock = { readonly tidied: TidyText; readonly findings: readonly Finding[] };
const NOTHING: ReadBlock = { tidied: asTidy(''), findings: [] };

/** A block by itself; nothing after the last. */
function readBlock(block: TextBlock | undefined, gazetteer: Gazetteer, options: NameOptions, places: Places): ReadBlock {
  if (!block) return NOTHING;
  const { text, language } = block;
  const isTidy = scanForNames(text, gazetteer, places) !== undefined;
  const tidied = isTidy ? asTidy(text) : tidy(text);
  if (!isTidy) scanForNames(tidied.text, gazetteer, places);
  return { tidied, findings: places.count === 0 ? NOTHING.findings : findNames(tidied.text, places, language, gazetteer, options) };
}

/** What a key stands for, for a context that outlives the gazetteer: an entity, or one of its acronyms. */
function nameOfKey(gazetteer: Gazetteer, key: number): string {
  if (key >= FIRST_WOMAN) return `${entityIdAt(gazetteer, key - FIRST_WOMAN)} woman`;
  if (key >= 0) return entityIdAt(gazetteer, key);
  const form = -1 - key;
  return `${entityIdOf(gazetteer, form)} ${textOf(gazetteer, form)}`;
}

const LONGEST_END = 6;
const SENTENCE = /[.!?…。！？؟]['"’”»)\]]*\s*$/;

// A headline, its summary, a byline, a caption: the paragraph that introduces whom they name is not far.
const LOOK_AHEAD = 8;

/**
 * Who is the first that the blocks after one introduce by a name; nobody is known if it does so itself. A sentence has introduced whom it names;
 * a headline leaves that to the text.
 */
function upcoming(blockAt: (i: number) => ReadBlock, block: number, { key, form }: Draft, gazetteer: Gazetteer): 'own' | 'other' | undefined {
  if (SENTENCE.test(blockAt(block).tidied.text.slice(-LONGEST_END))) return undefined;
  const woman = womanKeyOf(gazetteer, form);
  for (let i = block; i < block + LOOK_AHEAD; i++) {
    for (const { introduces } of blockAt(i).findings) {
      for (const introduced of introduces) if (introduced.key === key || introduced.key === woman) return i === block ? undefined : introduced.bearer;
    }
  }
  return undefined;
}

function introduceAll(introduced: Finding['introduces'], introductions: Introductions, at: number): void {
  for (const { key, bearer, alone } of introduced) {
    introductions.introduce(key, bearer, at);
    if (alone) introductions.refer(key);
  }
}

/** A finding as the page's introductions have it, which it may add to; `undefined` when it names nobody after all. */
function resolve(finding: Finding, introductions: Introductions, blockAt: (i: number) => ReadBlock, block: number, gazetteer: Gazetteer): Draft | undefined {
  const at = finding.is === 'sure' ? finding.draft.start : finding.start;
  introduceAll(finding.introduces, introductions, at);
  if (finding.is === 'sure') return finding.draft;
  if (finding.is === 'after-name') return introductions.of(finding.draft.key) === 'own' ? finding.draft : undefined;
  if (finding.is !== 'open') return undefined;
  const { choices } = finding;
  const only = choices[0];
  const meant = introductions.latest(choices);
  if (isWomans(meant ?? only, introductions, gazetteer)) return undefined;
  if (!meant) return choices.length === 1 && only && upcoming(blockAt, block, only, gazetteer) !== 'other' ? only : undefined;
  if (introductions.of(meant.key) !== 'own') {
    // Organisations are introduced with their acronym, never in passing.
    if (meant.rule === 'last-name') introductions.refer(meant.key);
    return undefined;
  }
  return meant.rule === 'last-name' ? { ...meant, rule: 'introduced' } : meant;
}

/** Whether a woman was introduced last of those whose name a form would be. */
function isWomans(draft: Draft | undefined, introductions: Introductions, gazetteer: Gazetteer): boolean {
  if (!draft) return false;
  const woman = womanKeyOf(gazetteer, draft.form);
  return woman !== undefined && introductions.latest([draft, { key: woman }])?.key === woman;
}

function toMention(gazetteer: Gazetteer, { startOf, endOf }: TidyText, draft: Draft): Mention {
  const { start, end, form } = draft;
  return {
    start: startOf(start),
    end: endOf(end),
    entityId: entityIdOf(gazetteer, form),
    alias: textOf(gazetteer, aliasOf(gazetteer, form)),
    why: reasonOf(gazetteer, draft, startOf, endOf),
  };
}

function reasonOf(gazetteer: Gazetteer, { form, rule, words }: Draft, startOf: TidyText['startOf'], endOf: TidyText['endOf']): MatchReason {
  const language = languageTagOf(gazetteer, form);
  const inflected = has(gazetteer, form, FLAG.inflected);
  if (!inflected && words.length === 0) return language === '' ? { rule } : { rule, language };
  return {
    rule,
    ...(language !== '' && { language }),
    ...(inflected && { inflected: true as const }),
    ...(words.length > 0 && { words: words.map((word) => ({ start: startOf(word.start), end: endOf(word.end) })) }),
  };
}
