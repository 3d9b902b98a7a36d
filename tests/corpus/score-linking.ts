import { findPageMentions } from '../../lib/linking/find-mentions';
import type { Gazetteer } from '../../lib/linking/gazetteer/gazetteer';
import type { Label, Page, Passage } from './read-corpus';

/** The entities that labels name. */
export const ENTITIES: Readonly<Record<string, string>> = {
  'joe-biden': 'biden',
  'vladimir-putin': 'putin',
  'volodymyr-zelensky': 'zelensky',
  nato: 'nato',
  osce: 'osce',
};

/** What a way of finding names gives for a page: the labels of each passage. */
export type Finder = (page: Page) => readonly (readonly Label[])[];

/** Counts of spans that were found and should have been, should not have been, and were not though they should; `wrongPassages` have a wrong span. */
export type Score = { right: number; wrong: number; missed: number; passages: number; wrongPassages: number };

export type Fault = { readonly page: Page; readonly passage: Passage; readonly wrong: readonly Label[]; readonly missed: readonly Label[] };

/** Our own linking, as the page script asks for it. */
export function linkingFinder(gazetteer: Gazetteer): Finder {
  return ({ passages, date }) => {
    const descriptions = date === undefined ? undefined : { date };
    const blocks = passages.map(({ text, language }) => ({ text, ...(language !== undefined && { language }) }));
    const { mentions } = findPageMentions(blocks, gazetteer, { descriptions, markedOnly: true });
    return mentions.map((found) => found.map(({ start, end, entityId }) => ({ start, end, name: ENTITIES[entityId] ?? entityId })));
  };
}

/** Scores pages by groups: each page counts in every group that it is given. A span is right when it is the same to the letter. */
export function score(pages: readonly Page[], find: Finder, groupsOf: (page: Page) => readonly string[]): { groups: Map<string, Score>; faults: Fault[] } {
  const groups = new Map<string, Score>();
  const faults: Fault[] = [];
  for (const page of pages) {
    const found = find(page);
    for (const [i, passage] of page.passages.entries()) {
      const wrong = (found[i] ?? []).filter((label) => !passage.labels.some((other) => isSame(label, other)));
      const missed = passage.labels.filter((label) => !(found[i] ?? []).some((other) => isSame(label, other)));
      if (wrong.length + missed.length > 0) faults.push({ page, passage, wrong, missed });
      for (const group of groupsOf(page)) {
        const counts = groups.get(group) ?? { right: 0, wrong: 0, missed: 0, passages: 0, wrongPassages: 0 };
        counts.right += passage.labels.length - missed.length;
        counts.wrong += wrong.length;
        counts.missed += missed.length;
        counts.passages++;
        if (wrong.length > 0) counts.wrongPassages++;
        groups.set(group, counts);
      }
    }
  }
  return { groups, faults };
}

export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

function isSame(a: Label, b: Label): boolean {
  return a.start === b.start && a.end === b.end && a.name === b.name;
}
