import { termsOf } from '../text/terms';
import { datesIn, type WrittenDate } from './dates-in-text';
import { type CountedThing, numbersIn } from './numbers-in-text';
import { NAME_STEM, tokensOfDates } from './read-tellings';
import type { NamedRange, Token, TokenReader } from './read-tokens';
import { sameMeaning } from './same-meaning';
import { isUnknownName, type Speech, speechesIn, unknownPartners } from './speakers-in-text';

/** How surely a term is meant (0 to 1), the term that the sentence itself has for it, and under which polarities it stands. */
export type SentenceTerm = { readonly weight: number; readonly from: string; readonly affirmed: boolean; readonly negated: boolean };

/** Whom a passage names somewhere, by the folded words of the name. */
export type NearbyName = { readonly entityId: string; readonly words: readonly string[] };

/** A sentence as matching reads it. */
export type Sentence = {
  readonly tokens: readonly Token[];
  /** Its terms and those of the same meaning. */
  readonly terms: ReadonlyMap<string, SentenceTerm>;
  readonly quoted: ReadonlySet<string>;
  readonly numbers: readonly CountedThing[];
  readonly dates: readonly WrittenDate[];
  /** 0 for Sunday. */
  readonly weekdays: ReadonlySet<number>;
  readonly speeches: readonly Speech[];
  /** Whom it names, and whom its passage names, with the beginnings of the words that do. */
  readonly entityIds: ReadonlySet<string>;
  readonly nearby: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words with a capital that name nobody whom the base knows. */
  /** The beginnings (`NAME_STEM` letters) of its words, and of the names in its passage. */
  readonly names: ReadonlySet<string>;
  readonly unknownNames: ReadonlySet<string>;
  /** Those of them that stand where a party stands: beside one, or as the one who is spoken to. */
  readonly unknownParties: readonly string[];
  /** Whether it says that something is not so, or not to be. */
  readonly denies: boolean;
};

const SAME_MEANING_WEIGHT = 0.75;
const DENIALS = new Set(termsOf('deny denial reject refuse rule dismiss exclude unacceptable impossible'));
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Reads a sentence; `names` are the passage's, their offsets counted from the sentence's start, `nearby` their words. */
export function readSentence(text: string, names: readonly NamedRange[], nearby: readonly NearbyName[], read: TokenReader): Sentence {
  const within = names.filter(({ start, end }) => start >= 0 && end <= text.length);
  const tokens = read(text, within);
  const inDate = tokensOfDates(text, tokens);
  const speeches = speechesIn(tokens, text);
  const numbers = numbersIn(tokens, text, inDate);
  const terms = new Map<string, SentenceTerm>();
  const add = (term: string, from: string, negated: boolean) => {
    const weight = term === from ? 1 : SAME_MEANING_WEIGHT;
    const known = terms.get(term);
    terms.set(term, {
      ...(known === undefined || weight > known.weight ? { weight, from } : { weight: known.weight, from: known.from }),
      affirmed: !negated || (known?.affirmed ?? false),
      negated: negated || (known?.negated ?? false),
    });
  };
  for (const [i, { term, negated }] of tokens.entries()) {
    if (term === undefined || inDate.has(i) || numbers.tokens.has(i)) continue;
    add(term, term, negated);
    for (const other of sameMeaning(term)) add(other, term, negated);
  }
  return {
    tokens,
    terms,
    quoted: new Set(tokens.flatMap(({ quoted, term }) => (quoted && term !== undefined ? [term] : []))),
    numbers: numbers.counted,
    dates: datesIn(text),
    weekdays: new Set(tokens.map(({ folded }) => WEEKDAYS.indexOf(folded)).filter((weekday) => weekday >= 0)),
    speeches,
    unknownParties: [
      ...unknownPartners(tokens),
      ...speeches.flatMap(({ addressee }) => (addressee !== undefined && addressee.entityId === undefined ? [addressee.surface] : [])),
    ],
    denies: tokens.some(({ negated, term }) => negated || DENIALS.has(term ?? '')),
    names: new Set([...tokens.map(({ folded }) => folded), ...nearby.flatMap(({ words }) => words)].map((word) => word.slice(0, NAME_STEM))),
    entityIds: new Set(within.map(({ entityId }) => entityId)),
    nearby: stemsByEntity(nearby),
    unknownNames: new Set(tokens.filter((_, i) => !inDate.has(i) && isUnknownName(tokens, i)).map(({ folded }) => folded)),
  };
}

function stemsByEntity(names: readonly NearbyName[]): Map<string, Set<string>> {
  const stems = new Map<string, Set<string>>();
  for (const { entityId, words } of names) {
    const known = stems.get(entityId) ?? new Set();
    for (const word of words) known.add(word.slice(0, NAME_STEM));
    stems.set(entityId, known);
  }
  return stems;
}
