import { once } from '../text/once';
import { termsOf } from '../text/terms';

// Words that reports use for one another when they tell the same thing. English; a word may stand in several groups.
const GROUPS = [
  'warn caution threaten threat',
  'respond react answer reply retaliate response reaction retaliation',
  'firm firmly decisive decisively resolute forceful',
  'invade invasion attack incursion aggression',
  'soldier troop force army military',
  'mass amass gather concentrate deploy deployment assemble',
  'mistake error blunder',
  'grave serious severe big colossal',
  'tough heavy severe harsh sweeping',
  'rupture severance sever break breakdown',
  'relation relationship tie link',
  'want demand seek ask insist require request',
  'guarantee assurance pledge promise assure vow',
  'expand expansion enlarge enlargement grow growth close closer further eastward',
  'withdraw withdrawal pull take remove removal',
  'weapon arm missile',
  'annex seize annexation',
  'reject refuse rule dismiss',
  'deny denial',
  'lead head chair',
  'delegation representative diplomat official team negotiator envoy',
  'meet meeting talk negotiation session summit met convene',
  'call phone telephone conversation talk speak spoke spoken rang exchange',
  'satisfied content pleased',
  'result outcome decision',
  'tone mood atmosphere',
  'adviser advisor aide consultant',
  'spokeswoman spokesperson spokesman',
  'reporter journalist',
  'support backing back assistance',
  'ease easing calm defuse reduce lower',
  'tension crisis escalation situation',
  'diplomacy diplomatic',
  'twitter tweet',
  'write wrote written tweet',
  'oligarch oligarchy',
  'special unique particular',
  'thank grateful appreciate gratitude thankful',
  'steadfast unwavering',
  'separatist rebel',
  'command order control',
  'discuss talk raise spoke spoken',
  'impose slap introduce',
  'undermine damage harm',
  'last take took long duration',
  'change alter',
  'announce announcement',
  'eager impatient keen',
  'prevent avoid avert',
  'stress emphasise emphasize underline reaffirm reiterate',
  'voice express',
  'accuse accusation',
  'praise laud welcome',
  'minister counterpart',
  'new fresh',
  'country state nation republic',
  'likely expected',
  'schedule plan set due',
];

const synonyms = once(listSynonyms);

function listSynonyms(): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = new Map<string, Set<string>>();
  for (const group of GROUPS) {
    const terms = termsOf(group);
    for (const term of terms) listed.set(term, new Set([...(listed.get(term) ?? []), ...terms.filter((other) => other !== term)]));
  }
  return listed;
}

/** Other terms (as `termsOf` gives them) under which the same may be told; none for most. */
export function sameMeaning(term: string): Iterable<string> {
  return synonyms().get(term) ?? [];
}
