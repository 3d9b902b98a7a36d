import type { MatchReason } from '../../lib/answers';
import { findMentions } from '../../lib/linking/find-mentions';
import { firstWordKey, type Gazetteer, type Name } from '../../lib/linking/gazetteer';
import type { Place } from '../../lib/messaging/protocol';
import { wordsOf } from '../../lib/text/words';

const RULES: Readonly<Record<Exclude<Name['kind'], 'not-name'>, string>> = {
  name: 'The name stands here as a whole.',
  surname: 'The last name stands here alone, and nobody else in the base bears it.',
  acronym: 'The acronym stands here as it is written.',
  title: 'The name stands here with a title.',
  transliteration: 'The name stands here as another alphabet or language writes it.',
  inflection: 'The name stands here in another grammatical case.',
  misspelling: 'The name stands here in a common misspelling.',
};

/** Why the name at a place stands for an entity; `undefined` when, read by itself, it does not. */
export function explainMention({ text, start, end }: Place, entityId: string, gazetteer: Gazetteer): MatchReason | undefined {
  const mention = findMentions(text, gazetteer).find((found) => found.start === start && found.end === end && found.entityId === entityId);
  if (!mention) return undefined;
  const [first] = wordsOf(mention.alias);
  const name = gazetteer.get(firstWordKey(first?.text ?? ''))?.find(({ alias, entityId: bearer }) => alias === mention.alias && bearer === entityId);
  if (!name || name.kind === 'not-name') return undefined;
  return { rule: RULES[name.kind], alias: name.alias, words: [], ...(name.language !== undefined && { language: name.language }) };
}
