import type { PassageMatch } from '../answers';
import type { Day } from '../edtf';
import { sentencesOf } from '../text/sentences';
import { readSentence, type Sentence } from './read-sentence';
import { type MatchableClaim, type MatchableEvent, readTellings, type Telling } from './read-tellings';
import { createTokenReader, type NamedRange } from './read-tokens';
import { indexTellings, runsOf, type TellingIndex } from './telling-index';
import { type Evidence, isEnough, weigh } from './weigh-evidence';

/** A run of a page's text; `mentions` are the names of everyone in it whom the base knows. */
export type Passage = { readonly text: string; readonly mentions: readonly NamedRange[]; readonly pageDay?: Day };

/** A sentence of a passage, and what it tells. */
export type SentenceMatch = Omit<PassageMatch, 'passage'>;

export function createPassageMatcher(base: { readonly claims: readonly MatchableClaim[]; readonly events: readonly MatchableEvent[] }) {
  const read = createTokenReader();
  const index = indexTellings(readTellings(base.claims, base.events, read));
  return ({ text, mentions, pageDay }: Passage): SentenceMatch[] => {
    const matches: SentenceMatch[] = [];
    const nearby = mentions.map(({ start, end, entityId }) => ({ entityId, words: read(text.slice(start, end)).map(({ folded }) => folded) }));
    for (const { start, end } of sentencesOf(text)) {
      const names = mentions.map((mention) => ({ start: mention.start - start, end: mention.end - start, entityId: mention.entityId }));
      const sentence = readSentence(text.slice(start, end), names, nearby, read);
      const found = choose(findCandidates(sentence, index), sentence, index, pageDay);
      const claimIds = found.filter(({ telling }) => telling.kind === 'claim').map(({ telling }) => telling.id);
      const eventIds = [...new Set(found.flatMap(({ telling }) => telling.eventIds))];
      if (found.length > 0) matches.push({ start, end, claimIds, eventIds });
    }
    return matches;
  };
}

const LEAST_SHARED = 0.7;
const COMMON = 0.25;
const EVENT_TOLD = 0.5;

function findCandidates({ terms, tokens, numbers, dates }: Sentence, { byTerm, byRun, byNumber, byDay, rarity, weights }: TellingIndex): number[] {
  const shared = new Map<number, number>();
  for (const [term, { weight }] of terms) {
    const rare = rarity(term);
    if (rare < COMMON) continue;
    for (const i of byTerm.get(term) ?? []) shared.set(i, (shared.get(i) ?? 0) + rare * weight);
  }
  for (const { value } of numbers) for (const i of byNumber.get(value) ?? []) shared.set(i, LEAST_SHARED);
  for (const { month, day } of dates) for (const i of byDay.get(`${two(month)}-${two(day)}`) ?? []) shared.set(i, LEAST_SHARED);
  for (const run of runsOf(tokens.map(({ folded }) => folded))) for (const i of byRun.get(run) ?? []) shared.set(i, LEAST_SHARED);
  return [...shared].filter(([i, weight]) => weight >= Math.min(LEAST_SHARED, 0.6 * (weights[i] ?? 0))).map(([i]) => i);
}

function two(number: number | undefined): string {
  return String(number ?? '').padStart(2, '0');
}

type Found = { readonly telling: Telling; readonly evidence: Evidence };

function choose(candidates: readonly number[], sentence: Sentence, index: TellingIndex, pageDay: Day | undefined): Found[] {
  const weighed = candidates.flatMap((i): Found[] => {
    const telling = index.tellings[i];
    const evidence = telling && weigh(sentence, telling, index, pageDay);
    return telling && evidence ? [{ telling, evidence }] : [];
  });
  const eventIds = new Set(weighed.filter(({ telling, evidence }) => telling.kind === 'event' && isEnough(evidence)).map(({ telling }) => telling.id));
  // What a source reports of an event is told with it sooner than what somebody said in it.
  const found = weighed.filter(({ telling, evidence }) =>
    isEnough(evidence, telling.claimant === undefined && telling.eventIds.some((id) => eventIds.has(id)) ? EVENT_TOLD : 0),
  );
  found.sort((a, b) => b.evidence.score - a.evidence.score);
  const best = found[0]?.evidence.score ?? 0;
  const explained = new Set<string>();
  return found.filter(({ evidence: { score, told } }) => {
    let [whole, own] = [0, 0];
    for (const [term, weight] of told) {
      whole += weight;
      if (!explained.has(term)) own += weight;
    }
    const kept = score >= best * 0.65 || own >= whole * 0.6;
    if (kept) for (const term of told.keys()) explained.add(term);
    return kept;
  });
}
