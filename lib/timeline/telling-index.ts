import { NAME_STEM, type Telling } from './read-tellings';

/** Which tellings (by number) have a term, a number, a day, and how rare it is among them. */
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
  /** By a number in its text; by the first and last day, as `12-30`, that it is of. */
  readonly byNumber: ReadonlyMap<number, readonly number[]>;
  readonly byDay: ReadonlyMap<string, readonly number[]>;
};

const MOSTLY = 0.5;

/** Indexes tellings by what a sentence may share with them, in many small steps. */
export function* indexTellings(tellings: readonly Telling[]): Generator<void, TellingIndex> {
  const byTerm = new Map<string, number[]>();
  const byNumber = new Map<number, number[]>();
  const byDay = new Map<string, number[]>();
  const byEntity = new Map<string, number[]>();
  for (const [i, { words, quotes, entityIds, numbers, span }] of tellings.entries()) {
    for (const term of new Set([...words.keys(), ...quotes.flatMap((quote) => [...quote.terms])])) push(byTerm, term, i);
    for (const value of new Set(numbers.map((number) => number.value))) push(byNumber, value, i);
    if (span?.precision[0] === 'day') for (const day of new Set([span.first.slice(5), span.last.slice(5)])) push(byDay, day, i);
    for (const id of entityIds) push(byEntity, id, i);
    yield;
  }
  const whole = Math.log(1 + tellings.length);
  const rarityOf = (count: number) => (count === 0 || whole === 0 ? 1 : Math.log(1 + tellings.length / count) / whole);
  const capitals = new Set(tellings.flatMap((telling) => [...telling.capitals]));
  const capitalStems = new Set([...capitals].map((word) => word.slice(0, NAME_STEM)));
  const rarities = new Map([...byTerm].map(([term, list]) => [term, rarityOf(list.length)]));
  const rarity = (term: string) => rarities.get(term) ?? 1;
  return {
    tellings,
    rarity,
    weights: tellings.map(({ words }) => [...words.keys()].reduce((sum, term) => sum + rarity(term), 0)),
    entityRarity: (id) => rarityOf(byEntity.get(id)?.length ?? 0),
    speaking: new Set(tellings.flatMap(({ sayers, addressees }) => [...sayers, ...addressees])),
    standsFor: (entityId, speaker) => {
      const of = byEntity.get(entityId) ?? [];
      const both = of.filter((i) => tellings[i]?.entityIds.has(speaker)).length;
      return both > 1 && both >= MOSTLY * of.length;
    },
    knowsName: (stems) => [...stems].some((stem) => capitalStems.has(stem)),
    capitals,
    byTerm,
    byNumber,
    byDay,
  };
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
