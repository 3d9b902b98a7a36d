import type { Token } from './read-tokens';

/** An act of saying in a sentence: who, and to whom. */
export type Speech = { readonly speaker: Party | undefined; readonly addressee: Party | undefined; readonly negated: boolean };
/** A name in a sentence by its folded word; `entityId` is absent for one that the base does not know. */
export type Party = { readonly entityId?: string; readonly surface: string };

const SAYING = new Set(
  (
    'say says said saying tell tells told telling warn warns warned warning caution cautions cautioned threaten threatens threatened promise promises promised ' +
    'pledge pledges pledged vow vows vowed assure assures assured demand demands demanded insist insists insisted deny denies denied reject rejects rejected ' +
    'announce announces announced write writes wrote tweet tweets tweeted ask asks asked urge urges urged state states stated stress stresses stressed ' +
    'reaffirm reaffirms reaffirmed reiterate reiterates reiterated accuse accuses accused praise praises praised thank thanks thanked describe describes described ' +
    'reply replies replied add adds added note notes noted claim claims claimed declare declares declared want wants wanted refuse refuses refused ' +
    'express expressed expresses voice voiced voices confirm confirms confirmed argue argues argued seek seeks sought request requests requested ' +
    'emphasise emphasised emphasises emphasize emphasized emphasizes underline underlined underlines'
  ).split(' '),
);
// These may follow what was said, with their speaker after them.
const INVERTIBLE = new Set(['say', 'says', 'said', 'write', 'wrote', 'writes', 'warned', 'added', 'replied', 'tweeted']);
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);
// Between a speaker and the verb: "has also repeatedly warned".
const LIGHT = new Set('has had have also then later again repeatedly already reportedly once who that would will on did does not never'.split(' '));
const OBJECT_REACH = 6;

/** Each act of saying in an English sentence, as far as it can be told who says it. */
export function speechesIn(tokens: readonly Token[], text: string): Speech[] {
  return tokens.flatMap((token, i) => {
    if (token.folded === 'according' && tokens[i + 1]?.folded === 'to') return speechOf(token, partyAfter(tokens, text, i + 2), undefined);
    if (!SAYING.has(token.folded) || token.entityId !== undefined || isNoun(tokens, i)) return [];
    const passive = PASSIVE.has(tokens[i - 1]?.folded ?? '');
    const by = passive ? tokens.findIndex((other, k) => k > i && k < i + 4 && other.folded === 'by') : -1;
    if (passive) return speechOf(token, by < 0 ? undefined : partyAfter(tokens, text, by + 1), partyBefore(tokens, text, i - 1));
    const before = partyBefore(tokens, text, i);
    const inverted = INVERTIBLE.has(token.folded) && before === undefined;
    return inverted ? speechOf(token, partyAfter(tokens, text, i + 1), undefined) : speechOf(token, before, partyAfter(tokens, text, i + 1));
  });
}

function speechOf({ negated }: Token, speaker: Party | undefined, addressee: Party | undefined): Speech[] {
  return speaker === undefined && addressee === undefined ? [] : [{ speaker, addressee, negated }];
}

/** "the warning", "its demands", "his threat": no act of saying with a subject of its own. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.clause === tokens[i]?.clause && /^(?:the|a|an|its|his|her|their|these|those|some|such|of|for|no|any|new|this|s)$/.test(before?.folded ?? '');
}

/** The subject before a verb: the name right before it, or before the insertion that stands there ("Psaki, the White House aide, said"). */
function partyBefore(tokens: readonly Token[], text: string, verb: number): Party | undefined {
  const at = tokens[verb]?.clause;
  let i = skipLight(tokens, verb - 1);
  const clause = tokens[i]?.clause;
  // A comma right before the verb closes an insertion; the subject stands before the comma that opened it.
  if (clause !== at) i = skipLight(tokens, tokens.findIndex((token) => token.clause === clause) - 1);
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.entityId !== undefined) return isOwner(tokens, text, i) ? undefined : { entityId: token.entityId, surface: token.folded };
  return isUnknownName(tokens, i) ? { surface: token.folded } : undefined;
}

function skipLight(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i >= 0 && (LIGHT.has(tokens[i]?.folded ?? '') || CALENDAR.test(tokens[i]?.folded ?? ''))) i--;
  return i;
}

function partyAfter(tokens: readonly Token[], text: string, from: number): Party | undefined {
  const clause = tokens[from]?.clause;
  for (let k = from; k < from + OBJECT_REACH; k++) {
    const token = tokens[k];
    if (token === undefined || token.clause !== clause) return undefined;
    if (token.entityId !== undefined) return isOwner(tokens, text, k) ? undefined : { entityId: token.entityId, surface: token.folded };
    if (isUnknownName(tokens, k)) return { surface: token.folded };
    if (/^(?:that|to|of|for|about|over|with|on|in|whether|if|how)$/.test(token.folded)) return undefined;
  }
  return undefined;
}

/** `Vladimir Putin’s` owns what follows. */
function isOwner(tokens: readonly Token[], text: string, i: number): boolean {
  let last = i;
  while (tokens[last + 1]?.entityId !== undefined && tokens[last + 1]?.entityId === tokens[i]?.entityId) last++;
  return /^[’']s?(?![\p{L}\p{N}])/u.test(text.slice(tokens[last]?.end ?? 0, (tokens[last]?.end ?? 0) + 3));
}

const CALENDAR = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const TITLES =
  /^(?:mr|mrs|ms|dr|president|minister|secretary|chancellor|king|queen|prince|senator|general|foreign|defence|defense|prime|deputy|press|state|he|she|it|they|we|i|his|her|its|their)$/;

/** Names that the base does not know and that stand beside one that it does, as its equals: "Biden and Xi", "Macron and Putin". */
export function unknownPartners(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, i) => {
    if (token.folded !== 'and' && token.folded !== 'with') return [];
    const [left, right] = [tokens[i - 1], tokens[i + 1]];
    if (left?.entityId !== undefined && right !== undefined && isUnknownName(tokens, i + 1)) return [right.folded];
    return right?.entityId !== undefined && left?.capital && left.entityId === undefined && left.term !== undefined ? [left.folded] : [];
  });
}

/** Whether a word with a capital names somebody whom the base does not know. */
export function isUnknownName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !token.capital || token.entityId !== undefined) return false;
  // What opens a sentence has a capital anyway: "Officials said", but "Macron said".
  if (i === 0 && token.folded.endsWith('s')) return false;
  return token.term !== undefined && !CALENDAR.test(token.folded) && !TITLES.test(token.folded);
}

/** The words before the first verb of saying, and those after it; all are after where there is none. */
export function headOf(tokens: readonly Token[]): { readonly head: ReadonlySet<string>; readonly tail: ReadonlySet<string> } {
  const verb = tokens.findIndex((token, i) => SAYING.has(token.folded) && !isNoun(tokens, i));
  const folded = tokens.map((token) => token.folded);
  return { head: new Set(folded.slice(0, Math.max(0, verb))), tail: new Set(folded.slice(verb + 1)) };
}
