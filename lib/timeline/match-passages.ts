import type { PassageMatch } from '../answers';
import type { Day } from '../edtf';
import { sentencesOf } from '../text/sentences';
import { chooseTellings } from './choose-tellings';
import { createCandidateFinder } from './find-candidates';
import { nearbyIn, readSentence, readWording } from './read-sentence';
import { type MatchableClaim, type MatchableEvent, readTellings } from './read-tellings';
import { createTokenReader, type NamedRange } from './read-tokens';
import { indexTellings } from './telling-index';
import { weigh } from './weigh-evidence';

/** A run of a page's text; `mentions` are all names in it that the base knows, in their order, also of those that are not marked on pages. */
export type Passage = { readonly text: string; readonly mentions: readonly NamedRange[]; readonly pageDay?: Day };

/** A sentence of a passage, and what it tells; with a claim its events. */
export type SentenceMatch = Omit<PassageMatch, 'passage'>;

export type PassageMatcher = (passage: Passage) => SentenceMatch[];

type Matchable = { readonly claims: readonly MatchableClaim[]; readonly events: readonly MatchableEvent[] };

/**
 * Makes a function that finds which claims and events the sentences of a passage tell, in other words than the base's or the same:
 *
 *   passage -> sentences -> candidates (rare words, numbers, days, by inverted index)
 *           -> evidence for each (words, names, numbers, dates, who speaks to whom, quotes) -> what is told clearly enough
 *
 * Another name, number, date, speaker or a "not" in the way rules a claim out. English sentences; made once for a base, in many
 * small steps, asked often.
 */
export function* makePassageMatcher({ claims, events }: Matchable): Generator<void, PassageMatcher> {
  const read = createTokenReader();
  const tellings = yield* readTellings(claims, events, read);
  const index = yield* indexTellings(tellings);
  const findCandidates = createCandidateFinder(index);
  return ({ text, mentions, pageDay }) => {
    const sentences = [...sentencesOf(text)].map((range) => ({ ...range, tokens: read(text.slice(range.start, range.end), namesWithin(mentions, range)) }));
    const nearby = nearbyIn(sentences.flatMap(({ tokens }) => tokens));
    return sentences.flatMap(({ start, end, tokens }): SentenceMatch[] => {
      const wording = readWording(text.slice(start, end), tokens);
      const candidates = [...findCandidates(wording)].flatMap((i) => index.tellings[i] ?? []);
      if (candidates.length === 0) return [];
      const sentence = readSentence(wording, nearby);
      const weighed = candidates.flatMap((telling) => {
        const evidence = weigh(sentence, telling, index, pageDay);
        return evidence ? [{ telling, evidence }] : [];
      });
      const told = chooseTellings(weighed);
      const claimIds = told.filter(({ kind }) => kind === 'claim').map(({ id }) => id);
      return told.length === 0 ? [] : [{ start, end, claimIds, eventIds: [...new Set(told.flatMap(({ eventIds }) => eventIds))] }];
    });
  };
}

/** The names in a sentence, their offsets counted from its start. */
function namesWithin(names: readonly NamedRange[], { start, end }: { readonly start: number; readonly end: number }): NamedRange[] {
  const within = names.filter((name) => name.start >= start && name.end <= end);
  return within.map((name) => ({ start: name.start - start, end: name.end - start, entityId: name.entityId }));
}
