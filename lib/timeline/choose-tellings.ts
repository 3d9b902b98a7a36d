import type { Telling } from './read-tellings';
import { type Evidence, isEnough } from './weigh-evidence';

export type Weighed = { readonly telling: Telling; readonly evidence: Evidence };

// A sentence that tells one claim best may tell others nearly as well, such as the same one of another source.
const NEARLY_AS_WELL = 0.65;
// What tells it must otherwise be mostly words that tell nothing better: one sentence may tell several things.
const OWN_SHARE = 0.6;
// So many that all fit no more than so well are about what many sentences are about.
const MOST_WEAK = 4;
const WEAK = 3;

/** What a sentence tells, best first: what is told clearly enough, without what only borrows the words of something told better. */
export function chooseTellings(weighed: readonly Weighed[]): Telling[] {
  const events = weighed.filter(({ telling, evidence }) => telling.kind === 'event' && isEnough(evidence));
  const eventIds = new Set(events.map(({ telling }) => telling.id));
  const enough = weighed
    // What a source reports of an event is told with it sooner than what somebody said in it.
    .filter(({ telling, evidence }) => isEnough(evidence, telling.claimant === undefined && telling.eventIds.some((id) => eventIds.has(id))))
    .sort((a, b) => b.evidence.score - a.evidence.score || (a.telling.id < b.telling.id ? -1 : 1));
  const best = enough[0]?.evidence.score ?? 0;
  const explained = new Set<string>();
  const chosen = enough.filter(({ evidence: { score, told } }) => {
    const own = total([...told].filter(([term]) => !explained.has(term)));
    const kept = score >= best * NEARLY_AS_WELL || own >= OWN_SHARE * total(told);
    if (kept) for (const term of told.keys()) explained.add(term);
    return kept;
  });
  const claims = chosen.filter(({ telling }) => telling.kind === 'claim');
  const undecided = claims.length > MOST_WEAK && best < WEAK;
  return chosen.filter(({ telling }) => !undecided || telling.kind === 'event').map(({ telling }) => telling);
}

function total(told: Iterable<readonly [string, number]>): number {
  let sum = 0;
  for (const [, weight] of told) sum += weight;
  return sum;
}
