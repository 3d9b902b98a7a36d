import { NAME_STEM, type Telling } from './read-tellings';

/** Where terms and runs of quoted words stand: numbers of tellings. */
export type TellingIndex = {
  readonly tellings: readonly Telling[];
  /** 0 to 1: 1 for a term that one claim alone has. */
  readonly rarity: (term: string) => number;
  readonly entityRarity: (entityId: string) => number;
  /** Who says something in the base, or is told it; places and peoples, for whom others speak, are not among them. */
  readonly speaking: ReadonlySet<string>;
  /** Whether most of what the base has of a place or a people is of one who speaks for it: Moscow, and its government. */
  readonly standsFor: (entityId: string, speaker: string) => boolean;
  /** Whether a name is written in the base's texts, by the beginnings of its words; `POTUS` may be written Biden there. */
  readonly knowsName: (stems: ReadonlySet<string>) => boolean;
  /** Every word with a capital in the base's texts. */
  readonly capitals: ReadonlySet<string>;
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
  /** How much each telling's words weigh together. */
  readonly weights: readonly number[];
  /** Runs of `RUN` folded words, joined by spaces. */
  /** By a number that it has, and by a day (of few) that it is of. */
  readonly byNumber: ReadonlyMap<number, readonly number[]>;
  readonly byDay: ReadonlyMap<string, readonly number[]>;
  readonly byRun: ReadonlyMap<string, readonly number[]>;
};

/** So many of the same words in the same order are no chance. */
export const RUN = 4;

export function indexTellings(tellings: readonly Telling[]): TellingIndex {
  const byTerm = new Map<string, number[]>();
  const byRun = new Map<string, number[]>();
  const byNumber = new Map<number, number[]>();
  const byDay = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const [i, { words, quotes, entityIds, numbers, span }] of tellings.entries()) {
    for (const term of new Set([...words.keys(), ...quotes.flatMap((quote) => [...quote.terms])])) push(byTerm, term, i);
    for (const run of new Set(quotes.flatMap((quote) => runsOf(quote.words)))) push(byRun, run, i);
    for (const value of new Set(numbers.map((number) => number.value))) push(byNumber, value, i);
    if (span !== undefined) for (const day of new Set([span.first.slice(5), span.last.slice(5)])) push(byDay, day, i);
    for (const id of entityIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const whole = Math.log(1 + tellings.length);
  const rarityOf = (count: number) => (count === 0 || whole === 0 ? 1 : Math.log(1 + tellings.length / count) / whole);
  const capitals = new Set(tellings.flatMap((telling) => [...telling.capitals]));
  const capitalStems = new Set([...capitals].map((word) => word.slice(0, NAME_STEM)));
  const rarity = (term: string) => rarityOf(byTerm.get(term)?.length ?? 0);
  return {
    tellings,
    rarity,
    weights: tellings.map(({ words }) => [...words.keys()].reduce((sum, term) => sum + rarity(term), 0)),
    entityRarity: (id) => rarityOf(counts.get(id) ?? 0),
    speaking: new Set(tellings.flatMap(({ sayers, addressees }) => [...sayers, ...addressees])),
    standsFor: (entityId, speaker) => {
      const both = tellings.filter(({ entityIds }) => entityIds.has(entityId) && entityIds.has(speaker)).length;
      return both >= 0.5 * (counts.get(entityId) ?? 0) && both > 1;
    },
    knowsName: (stems) => [...stems].some((stem) => capitalStems.has(stem)),
    capitals,
    byTerm,
    byNumber,
    byDay,
    byRun,
  };
}

export function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
