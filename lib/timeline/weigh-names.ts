import type { Sentence } from './read-sentence';
import type { Telling } from './read-tellings';
import type { Party } from './speakers-in-text';
import type { TellingIndex } from './telling-index';
import { namesOf } from './weigh-words';

// A party named in the sentence, and one named near it; somebody else in the sentence. Each counts more the rarer it is in the base.
const HERE = 0.5;
const NEARBY = 0.25;
const OTHER = 0.25;
const AT_LEAST = 0.4;
// A name that the claim's text has and that nobody linked.
const WRITTEN = 0.15;
const MOST = 1.5;
const MISSING = 0.15;
// Against it: another name in the place of one.
const SUBSTITUTE = 1;
const MOST_SUBSTITUTES = 2;

/** What the names in a sentence and around it say for a claim; `undefined` where none of its parties is named. */
export function weighNames(sentence: Sentence, telling: Telling, index: TellingIndex): number | undefined {
  const { entityIds, nearby, unknownNames, unknownParties } = sentence;
  let weight = 0;
  let shared = 0;
  let others = 0;
  let unwritten = 0;
  for (const [id, stems] of nearby) {
    const telltale = AT_LEAST + index.entityRarity(id);
    if (telling.entityIds.has(id)) {
      weight += (entityIds.has(id) ? HERE : NEARBY) * telltale;
      shared++;
      if (!index.knowsName(stems)) unwritten++;
    } else if (entityIds.has(id)) {
      weight -= OTHER * telltale;
      others++;
    }
  }
  const { written } = namesOf(sentence, telling);
  if (shared === 0 && written === 0) return undefined;
  // "Russian" names Russia, and an unknown "President Biden" Biden.
  weight += WRITTEN * Math.max(0, written - shared);
  others += [...unknownNames, ...unknownParties].filter((name) => !index.capitals.has(name)).length;
  // One name in the place of another: the same is told of somebody else.
  const missing = Math.max(0, telling.named.size - written - unwritten);
  const substitutes = Math.min(MOST_SUBSTITUTES, others, missing);
  return Math.max(-1, Math.min(weight, MOST)) - SUBSTITUTE * substitutes - (telling.kind === 'claim' ? MISSING * missing : 0);
}

// Who speaks is the claim's speaker; stands for it; is not known; is not told, but named near; is not named at all.
const OWN_WORDS = 0.4;
const STANDS_FOR = -0.2;
const UNKNOWN_SPEAKER = -0.9;
const SPEAKER_NEARBY = 0.1;
const NO_SPEAKER = -0.4;

/** What it says for a claim who speaks in a sentence, and to whom; `undefined` where somebody else does. */
export function weighSpeech({ speeches, entityIds, nearby }: Sentence, telling: Telling, index: TellingIndex): number | undefined {
  const { claimant, sayers } = telling;
  if (claimant === undefined) return 0;
  const told = speeches.flatMap(({ speaker, negated }) => (speaker === undefined || isAdjective(speaker, index) ? [] : [{ ...speaker, negated }]));
  const own = told.filter(({ entityId }) => entityId !== undefined && sayers.has(entityId));
  if (own.length > 0)
    return own.every(({ negated }) => negated) || speeches.some(({ addressee }) => isOther(addressee, telling, index)) ? undefined : OWN_WORDS;
  const known = told.filter(({ entityId }) => entityId !== undefined);
  if (known.length > 0) return entityIds.has(claimant) ? undefined : weighStandIns(known, telling, index);
  if (told.length > 0) return UNKNOWN_SPEAKER;
  return nearby.has(claimant) ? SPEAKER_NEARBY : NO_SPEAKER;
}

/** A place or a people may stand for who speaks ("Moscow"), unless the claim has it as the one to whom or of whom something is said. */
function weighStandIns(speakers: readonly Party[], { claimant = '', addressees, entityIds, head, tail }: Telling, index: TellingIndex): number | undefined {
  const fitting = speakers.filter(({ entityId = '', surface }) => {
    if (addressees.has(entityId)) return false;
    if (head.has(surface)) return true;
    return entityIds.has(entityId) ? !tail.has(surface) : !index.speaking.has(entityId) && index.standsFor(entityId, claimant);
  });
  if (fitting.length === 0) return undefined;
  return fitting.some(({ entityId = '' }) => entityIds.has(entityId)) ? 0 : STANDS_FOR;
}

/** Whether it is said to somebody who has no part in the claim. */
function isOther(addressee: Party | undefined, { addressees, entityIds }: Telling, index: TellingIndex): boolean {
  if (addressee === undefined || addressees.size === 0 || isAdjective(addressee, index)) return false;
  return addressee.entityId === undefined || (!addressees.has(addressee.entityId) && !entityIds.has(addressee.entityId));
}

/** "Russian officials": a word with a capital that the base's own texts have, and that is nobody's name. */
function isAdjective({ entityId, surface }: Party, { capitals }: TellingIndex): boolean {
  return entityId === undefined && capitals.has(surface);
}
