/** Other ways of finding the same names, on the same passages: what a reader would get without our rules. */
import nlp from 'compromise';
import type { Entity } from '../../lib/model';
import type { Label, Page } from '../../tests/corpus/read-corpus';
import { ENTITIES, type Finder } from '../../tests/corpus/score-linking';

/** One regular expression of all aliases, whole words, the longest first. */
export function regExpFinder(entities: readonly Entity[]): Finder {
  const nameOf = new Map(
    entities.flatMap(({ id, aliases }) => aliases.filter(({ kind }) => kind !== 'given' && kind !== 'title').map(({ text }) => [text, ENTITIES[id]] as const)),
  );
  const texts = [...nameOf.keys()].sort((a, b) => b.length - a.length).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${texts.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return each((text) => [...text.matchAll(pattern)].flatMap((match) => label(match.index, match[0], nameOf.get(match[0]))));
}

/** compromise (English): what it takes for a person or an organisation, where its last word or the whole of it is an alias. */
export function compromiseFinder(entities: readonly Entity[]): Finder {
  const nameOf = new Map(entities.flatMap(({ id, aliases }) => aliases.map(({ text }) => [text.toLowerCase(), ENTITIES[id]] as const)));
  return each((text) => {
    const found = nlp(text);
    const terms = [...found.people().json({ offset: true }), ...found.organizations().json({ offset: true })] as { text: string; offset: { start: number } }[];
    return terms.flatMap(({ text: raw, offset }) => {
      const written = raw.replace(/[^\p{L}\p{N}]+$/u, '').replace(/['’]s$/, '');
      const name = nameOf.get(written.toLowerCase()) ?? nameOf.get(written.split(/\s+/).at(-1)?.toLowerCase() ?? '');
      return label(text.indexOf(written, offset.start), written, name);
    });
  });
}

function label(start: number, written: string, name: string | undefined): Label[] {
  return name === undefined || start < 0 ? [] : [{ start, end: start + written.length, name }];
}

function each(find: (text: string) => readonly Label[]): Finder {
  return ({ passages }: Page) => passages.map(({ text }) => find(text));
}
