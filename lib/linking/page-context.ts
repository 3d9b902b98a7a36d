import type { PageContext } from '../model';
import { SENTENCE_END, sentenceAround } from './surroundings';

/** Whose a name was when it was last introduced: its bearer's, somebody else's, or both in one sentence. */
export type Bearer = 'own' | 'other' | 'both';

/** Who has been introduced so far, the latest last. */
export type Introductions = {
  /** What follows is introduced in this text. */
  readonly enter: (text: string) => void;
  readonly of: (key: number) => Bearer | undefined;
  /** The name stood alone, for whom it was introduced. */
  readonly refer: (key: number) => void;
  /** The one of several that was introduced last. */
  readonly latest: <T extends { readonly key: number }>(choices: readonly T[]) => T | undefined;
  /** `at` is where in the text. */
  readonly introduce: (key: number, bearer: Bearer, at: number) => void;
  readonly context: () => PageContext;
};

// What a page hands back with each question stays small.
const MOST_BEARERS = 200;
// A relative who is named in passing is soon out of the reader's mind, where the page is about the name's own bearer.
const PASSING_BLOCKS = 4;

type State = { readonly bearer: Bearer; readonly order: number; readonly block: number; readonly at: number; readonly memory?: Memory | undefined };

/**
 * What came before, where it counts: somebody else `after` the bearer may be named in passing; somebody else who is `named` by the name alone is
 * whom the page is about; and the bearer `beside` him is named in passing, unless his name leads its sentence.
 */
type Memory = 'after' | 'named' | 'beside';

export const NOBODY_INTRODUCED: PageContext = { bearers: [] };

/** `nameOf` gives a key's name in a context. */
export function createIntroductions({ bearers }: PageContext, nameOf: (key: number) => string): Introductions {
  let block = -1;
  let text = '';
  let order = 0;
  const former = new Map<string, State>(bearers.map(([name, bearer, blocksAgo]) => [name, restore(bearer, -blocksAgo, order++)]));
  const known = new Map<number, State>();
  const stateOf = (key: number) => known.get(key) ?? (former.size > 0 ? former.get(nameOf(key)) : undefined);
  return {
    enter: (entered) => {
      block++;
      text = entered;
    },
    of: (key) => {
      const state = stateOf(key);
      if (state?.memory === 'after' && block - state.block > PASSING_BLOCKS) return 'own';
      return state?.memory === 'beside' && block > state.block ? 'both' : state?.bearer;
    },
    refer: (key) => {
      const state = stateOf(key);
      if (state?.bearer === 'other' && state.memory === undefined) known.set(key, { ...state, memory: 'named' });
    },
    latest: (choices) => {
      let latest: (typeof choices)[number] | undefined;
      let last = -1;
      for (const choice of choices) {
        const at = stateOf(choice.key)?.order ?? -1;
        if (at <= last) continue;
        latest = choice;
        last = at;
      }
      return latest;
    },
    introduce: (key, bearer, at) => {
      const before = stateOf(key);
      const together = before !== undefined && before.bearer !== bearer && before.block === block && !SENTENCE_END.test(text.slice(before.at, at));
      if (before?.bearer === 'other' && bearer === 'own' && isKinOnly(text, at)) return;
      const memory = before && (bearer === 'own' ? memoryOfOwn(before, block, () => leadsSentence(text, at)) : memoryOfOther(before));
      // The latest last: they are nearly sorted then.
      known.delete(key);
      known.set(key, { bearer: together ? 'both' : bearer, order: order++, block, at, memory });
    },
    context: () => {
      // Nearly in their order: who was introduced anew was put at the end.
      const newest = lastOf(known, MOST_BEARERS).sort((a, b) => a[1].order - b[1].order);
      const latest = new Map(newest.map(([key, state]) => [nameOf(key), state]));
      const before = [...former].filter(([name]) => !latest.has(name));
      const bearers = [...before, ...latest].slice(-MOST_BEARERS);
      return { bearers: bearers.map(([name, state]) => [name, wordsOf(state), block + 1 - state.block] as const) };
    },
  };
}

/** The last entries of a map, without a list of all that a long page has. */
function lastOf<K, V>(map: ReadonlyMap<K, V>, most: number): [K, V][] {
  const last: [K, V][] = [];
  let left = map.size;
  for (const [key, value] of map) if (left-- <= most) last.push([key, value]);
  return last;
}

const REACH = 80;
const KIN =
  /(?<!\p{L})(?:no relation|unrelated|not (?:\p{L}+ )?related|relatives? of|namesake|verwandt|verwandtschaft|namensvetter|parenté|apparenté|homonyme|pariente|parentesco|tocayo|emparentad|parentado|parente|imparentat|omonimo|parentela|aparentad|xará|homónimo|familie|verwant|naamgenoot|släkt|besläktad|namne|rude cu|înrudit|rudă|spokrewnion|krewn|imiennik|příbuzn|jmenovec|jmenovk|príbuzn|menovec|menovk|rođak|rodbin|imenjak|prezimenjak|akraba|adaş|sukua|sukulai|kaima|rokon|névrokon|giminait|giminė|bendrapavard|radinieks|uzvārda brālis|родственн|однофамил|тёзк|тезк|родич|родств|съименни|родбин|имењак|презимењак|συγγεν|συνονόματ|قريب|قرابة|سميّ?|קרוב משפחה|קשר משפחתי)|親戚|親族|血縁|同姓|無関係|亲戚|亲属|同名|친척|인척|혈연|동명이인/iu;

/** "He is no relation to Vladimir Putin": says of somebody else that the name is his, too. */
function isKinOnly(text: string, at: number): boolean {
  const { ahead, behind } = sentenceAround(text, at, at, REACH);
  return KIN.test(ahead) || KIN.test(behind);
}

// "On Tuesday Joe Biden", "Jo tėvas Joe Bidenas".
const MOST_WORDS_AHEAD = 2;

// "Asked about Vladimir Putin": whom a sentence is about has no preposition before him.
const OBLIQUE =
  /(?<!\p{L})(?:about|of|to|with|by|from|for|like|against|über|von|mit|zu|an|gegen|für|sur|de|à|avec|contre|sobre|con|a|por|di|su|da|com|van|over|met|om|med|till|av|mot|despre|cu|la|o|z|od|do|na|s|про|за|від|с|о|об|от|у|для|για|με|από|hakkında)$/iu;

/** Whether hardly anything stands before an offset in its sentence. */
function leadsSentence(text: string, at: number): boolean {
  const ahead = text.slice(0, at).split(SENTENCE_END).at(-1)?.trim() ?? '';
  return !/[,"“„«»]/.test(ahead) && !OBLIQUE.test(ahead) && ahead.split(/\s+/).length <= MOST_WORDS_AHEAD;
}

/** The bearer who is named again in another block is no passing mention. */
function memoryOfOwn({ memory, block: last }: State, block: number, leads: () => boolean): Memory | undefined {
  return (memory === 'named' || (memory === 'beside' && last === block)) && !leads() ? 'beside' : undefined;
}

function memoryOfOther({ bearer, memory }: State): Memory | undefined {
  if (memory === 'beside') return 'named';
  return bearer === 'own' ? 'after' : memory;
}

function wordsOf({ bearer, memory }: State): string {
  return memory === undefined ? bearer : `${bearer} ${memory}`;
}

function restore(words: string, block: number, order: number): State {
  const [bearer, memory] = words.split(' ');
  return { bearer: bearer as Bearer, order, block, at: 0, memory: memory as Memory | undefined };
}
