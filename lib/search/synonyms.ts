import { termsOf } from '../text/terms';

// Words that readers and reports use for the same thing. English, and few: each one blurs.
const GROUPS = [
  'russia russian',
  'threaten threat warn warning',
  'ukraine ukrainian',
  'america american us',
  'adviser advisor aide',
  'promise pledge assure vow',
  'guarantee assurance',
  'meet meeting talk talks negotiation',
  'call phone telephone conversation ring talk speak',
  'soldier troop force army',
  'reporter journalist',
  'tell brief',
  'rupture severance break breakdown',
  'pull withdraw remove',
  'want demand ask',
  'refuse reject rule',
  'lead head chair',
  'near almost close',
  'expand expansion enlarge grow',
  'long minute hour',
  'spokeswoman spokesperson spokesman press',
];

/** Other terms for a term; none for most. The groups are read when they are asked for: a worker seldom starts for a search. */
export function synonymsOf(term: string): readonly string[] {
  const groups = GROUPS.map(termsOf).filter((terms) => terms.includes(term));
  return [...new Set(groups.flat())].filter((other) => other !== term);
}
