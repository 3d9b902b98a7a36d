import { once } from '../text/once';
import { termsOf } from '../text/terms';
import { datesIn, type WrittenDate } from './dates-in-text';
import { type CountedThing, numbersIn } from './numbers-in-text';
import { NAME_STEM, tokensIn } from './read-tellings';
import type { Token } from './read-tokens';
import { sameMeaning } from './same-meaning';
import { isUnknownName, type Speech, speechesIn, unknownPartners } from './speakers-in-text';

/** How surely a term is meant (0 to 1), the term that the sentence itself has for it, and under which polarities it stands. */
export type SentenceTerm = { readonly weight: number; readonly from: string; readonly affirmed: boolean; readonly negated: boolean };

/** What finding candidates needs of a sentence. */
export type Wording = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Its terms and those of the same meaning; dates and numbers are kept apart. */
  readonly terms: ReadonlyMap<string, SentenceTerm>;
  readonly numbers: readonly CountedThing[];
  readonly dates: readonly WrittenDate[];
};

/** Whom a passage names, with the beginnings (`NAME_STEM` letters) of the words that do. */
export type Nearby = ReadonlyMap<string, ReadonlySet<string>>;

/** A sentence as matching reads it. */
export type Sentence = Wording & {
  readonly quoted: ReadonlySet<string>;
  /** 0 for Sunday. */
  readonly weekdays: ReadonlySet<number>;
  readonly speeches: readonly Speech[];
  readonly entityIds: ReadonlySet<string>;
  readonly nearby: Nearby;
  /** The beginnings of its words with a capital, and of the names in its passage. */
  readonly names: ReadonlySet<string>;
  /** Words with a capital that name nobody whom the base knows. */
  readonly unknownNames: ReadonlySet<string>;
  /** Those of them that stand where a party stands: beside one, or as the one who is spoken to. */
  readonly unknownParties: readonly string[];
  /** Whether it says that something is not so, or not to be. */
  readonly denies: boolean;
};

const SAME_MEANING_WEIGHT = 0.75;
const denials = once(() => new Set(termsOf('deny denial reject refuse rule dismiss exclude unacceptable impossible')));
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Reads what is written: words, numbers, dates. */
export function readWording(text: string, tokens: readonly Token[]): Wording {
  const dates = datesIn(text);
  const inDate = tokensIn(tokens, dates);
  const numbers = numbersIn(tokens, text, inDate);
  const terms = new Map<string, SentenceTerm>();
  const add = (term: string, from: string, negated: boolean) => {
    const weight = term === from ? 1 : SAME_MEANING_WEIGHT;
    const known = terms.get(term);
    if (known === undefined) terms.set(term, { weight, from, affirmed: !negated, negated });
    else terms.set(term, { ...(weight > known.weight ? { weight, from } : known), affirmed: known.affirmed || !negated, negated: known.negated || negated });
  };
  for (const [i, { term, negated }] of tokens.entries()) {
    if (term === undefined || inDate.has(i) || numbers.tokens.has(i)) continue;
    add(term, term, negated);
    for (const other of sameMeaning(term)) add(other, term, negated);
  }
  return { text, tokens, terms, numbers: numbers.counted, dates };
}

/** Reads on, where there is something to compare with: who is named, who speaks, and to whom. */
export function readSentence(wording: Wording, nearby: Nearby): Sentence {
  const { text, tokens, dates } = wording;
  const inDate = tokensIn(tokens, dates);
  const speeches = speechesIn(tokens, text);
  return {
    ...wording,
    quoted: new Set(tokens.flatMap(({ quoted, term }) => (quoted && term !== undefined ? [term] : []))),
    weekdays: new Set(tokens.map(({ folded }) => WEEKDAYS.indexOf(folded)).filter((weekday) => weekday >= 0)),
    speeches,
    entityIds: new Set(tokens.flatMap(({ entityId }) => entityId ?? [])),
    nearby,
    names: new Set([
      ...tokens.filter(({ capital }) => capital).map(({ folded }) => folded.slice(0, NAME_STEM)),
      ...[...nearby.values()].flatMap((stems) => [...stems]),
    ]),
    unknownNames: new Set(tokens.filter((_, i) => !inDate.has(i) && isUnknownName(tokens, i)).map(({ folded }) => folded)),
    unknownParties: [
      ...unknownPartners(tokens),
      ...speeches.flatMap(({ addressee }) => (addressee !== undefined && addressee.entityId === undefined ? [addressee.surface] : [])),
    ],
    denies: tokens.some(({ negated, term }) => negated || denials().has(term ?? '')),
  };
}

/** Whom the words of a passage name. */
export function nearbyIn(tokens: Iterable<Token>): Map<string, Set<string>> {
  const nearby = new Map<string, Set<string>>();
  for (const { entityId, folded } of tokens) {
    if (entityId === undefined) continue;
    const stems = nearby.get(entityId);
    if (stems) stems.add(folded.slice(0, NAME_STEM));
    else nearby.set(entityId, new Set([folded.slice(0, NAME_STEM)]));
  }
  return nearby;
}
