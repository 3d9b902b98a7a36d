import type { Exclusion, MatchReason, Mention, PageContext, TextBlock } from '../model';
import { asTidy, type TidyText, tidy } from '../text/tidy';
import { type Draft, type Finding, findNames, type Introduced, type NameOptions } from './find-names';
import { aliasOf, entityIdAt, entityIdOf, FLAG, type Gazetteer, has, isMarked, textOf } from './gazetteer';
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
  const mentions = read.map(({ tidied, findings }, i) => {
    introductions.enter(tidied.text);
    // A sentence has introduced whom it names; a headline leaves that to the text.
    const next = (key: number) => (SENTENCE.test(tidied.text.slice(-LONGEST_END)) ? undefined : upcoming(read, i, key));
    const found: Mention[] = [];
    for (const finding of findings) {
      const draft = resolve(finding, introductions, next);
      if (draft && (!named.markedOnly || isMarked(gazetteer, draft.form))) found.push(toMention(gazetteer, tidied, draft));
    }
    return found;
  });
  return { mentions, context: introductions.context() };
}

/** What a key stands for, for a context that outlives the gazetteer: an entity, or one of its acronyms. */
function nameOfKey(gazetteer: Gazetteer, key: number): string {
  if (key >= 0) return entityIdAt(gazetteer, key);
  const form = -1 - key;
  return `${entityIdOf(gazetteer, form)} ${textOf(gazetteer, form)}`;
}

const LONGEST_END = 6;
const SENTENCE = /[.!?…。！？؟]['"’”»)\]]*\s*$/;

// A headline, its summary, a byline, a caption: the paragraph that introduces whom they name is not far.
const LOOK_AHEAD = 8;

/** Who is the first that the blocks after one introduce by a name; nobody is known if that block does so itself. */
function upcoming(read: readonly { readonly findings: readonly Finding[] }[], block: number, key: number): 'own' | 'other' | undefined {
  for (let i = block; i < Math.min(read.length, block + LOOK_AHEAD); i++) {
    for (const { introduces = NOBODY } of read[i]?.findings ?? []) {
      for (const introduced of introduces) if (introduced.key === key) return i === block ? undefined : introduced.bearer;
    }
  }
  return undefined;
}

const NOBODY: readonly Introduced[] = [];

/** A finding as the page's introductions have it, which it may add to; `undefined` when it names nobody after all. */
function resolve(finding: Finding, introductions: Introductions, next: (key: number) => string | undefined): Draft | undefined {
  const at = finding.is === 'sure' ? finding.draft.start : finding.start;
  for (const { key, bearer } of finding.introduces ?? []) introductions.introduce(key, bearer, at);
  if (finding.is === 'sure') return finding.draft;
  if (finding.is === 'after-name') return introductions.of(finding.key) === 'own' ? finding.draft : undefined;
  if (finding.is !== 'open') return undefined;
  const { choices } = finding;
  const [only] = choices;
  const meant = introductions.latest(choices);
  if (!meant) return choices.length === 1 && only && next(only.key) !== 'other' ? only.draft : undefined;
  if (introductions.of(meant.key) !== 'own') {
    // Organisations are introduced with their acronym, never in passing.
    if (meant.draft.rule === 'last-name') introductions.refer(meant.key);
    return undefined;
  }
  return meant.draft.rule === 'last-name' ? { ...meant.draft, rule: 'introduced' } : meant.draft;
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
  const language = gazetteer.languageTags[gazetteer.tags[form] ?? 0] ?? '';
  const inflected = has(gazetteer, form, FLAG.inflected);
  if (!inflected && words.length === 0) return language === '' ? { rule } : { rule, language };
  return {
    rule,
    ...(language !== '' && { language }),
    ...(inflected && { inflected: true as const }),
    ...(words.length > 0 && { words: words.map((word) => ({ start: startOf(word.start), end: endOf(word.end) })) }),
  };
}
