/**
 * What readers type into quick facts, and what must come first for the pack `new-year-calls-2022`. Drawn up from the pack
 * alone, by what an editor would call the right answer; `first` lists every id accepted as the first result, as `kind:id`.
 */
export type Query = { readonly query: string; readonly first: readonly string[]; readonly why?: string };

const DECISIVE_RESPONSE = [
  'claim:biden-pledges-response-to-zelensky-site',
  'claim:psaki-respond-decisively-site',
  'claim:biden-allies-partners-respond-decisively-cnw',
  'claim:headline-respond-decisively-site',
];
const PUTIN_ON_SANCTIONS = ['claim:putin-sanctions-grave-mistake-cnw', 'claim:putin-warns-complete-severance-cnw', 'claim:putin-warns-complete-rupture-site'];
const PUTIN_WARNS = [...PUTIN_ON_SANCTIONS, 'claim:putin-warns-west-relations-undermined-site', 'claim:putin-positive-result-needed-cnw'];
const DEMANDS = [
  'event:russia-sets-out-demands',
  'claim:russia-demands-no-nato-expansion-cnw',
  'claim:russia-demands-no-us-bases-cnw',
  'claim:russia-demands-weapons-withdrawal-site',
  'claim:kremlin-wants-nato-to-exclude-ukraine-site',
];
const TWITTER_CLAIMS = [
  'claim:zelensky-impatient-for-talk-cnw',
  'claim:zelensky-coordinating-peace-efforts-cnw',
  'claim:zelensky-joint-actions-for-peace-site',
  'claim:zelensky-prevent-further-escalation-site',
  'claim:zelensky-first-talk-of-year-site',
  'claim:zelensky-special-relationship-site',
  'claim:zelensky-reforms-discussed-site',
  'claim:zelensky-deoligarchisation-discussed-site',
  'claim:zelensky-thanks-for-support-site',
];
const CALL_WITH_PUTIN = ['event:biden-putin-call', 'claim:biden-putin-call-fifty-minutes-cnw'];
const CALL_WITH_ZELENSKY = ['event:biden-zelensky-call', 'claim:biden-zelensky-spoke-on-sunday-site'];
const NATO_MEETING = ['event:nato-russia-council-meeting', 'claim:nato-russia-meeting-12-january-cnw'];
const OSCE_MEETING = ['event:osce-meeting', 'claim:osce-meeting-13-january-cnw'];
const CRIMEA_ANNEXED = ['event:crimea-annexation', 'claim:crimea-annexed-2014-cnw'];
const CRIMEA = [...CRIMEA_ANNEXED, 'entity:crimea'];
const SANCTIONS_IN_FORCE = ['event:sanctions-on-russia', 'claim:sanctions-already-on-russia-cnw'];
const SOLDIERS = ['claim:nearly-100000-russian-soldiers-site'];
const ADVISER = ['entity:yuri-ushakov', 'claim:adviser-told-reporters-last-week-site'];
const WITH_ZELENSKY = ['event:blinken-zelensky-talk', 'claim:blinken-spoke-with-zelensky-cnw'];
const WITH_EUROPEANS = ['event:blinken-european-talks', 'claim:blinken-spoke-with-european-counterparts-cnw'];

const QUESTIONS: readonly Query[] = [
  { query: 'when do russia and nato meet', first: NATO_MEETING, why: 'The other article’s claim has no day, so it does not say when.' },
  { query: 'when is the osce meeting', first: OSCE_MEETING },
  { query: 'what did biden promise zelensky', first: ['claim:biden-pledges-response-to-zelensky-site'], why: 'The one promise; addressed to Zelensky.' },
  {
    query: 'who briefed reporters',
    first: ['event:ushakov-briefing', 'entity:yuri-ushakov', 'claim:adviser-told-reporters-last-week-site'],
    why: 'Not the entity Reporters: the reader asks who spoke to them.',
  },
  { query: 'how many soldiers', first: SOLDIERS },
  { query: 'how many troops are at the border', first: SOLDIERS, why: 'Only this one has a number; the claim itself says soldiers.' },
  { query: 'when did biden call putin', first: CALL_WITH_PUTIN },
  { query: 'When did Biden and Zelensky speak?', first: CALL_WITH_ZELENSKY },
  { query: 'how long was the call', first: CALL_WITH_PUTIN, why: 'Both say 50 minutes; no length is known for the other call.' },
  {
    query: 'who leads the talks',
    first: ['claim:sherman-and-ryabkov-to-lead-talks-cnw'],
    why: 'Not Sherman’s entity, whose background has her lead the talks with Iran.',
  },
  {
    query: 'who is sherman’s counterpart',
    first: ['claim:sherman-and-ryabkov-to-lead-talks-cnw', 'entity:sergei-ryabkov'],
    why: 'Not Sherman. Typed with a curly apostrophe.',
  },
  { query: 'what does russia demand', first: DEMANDS },
  { query: 'which russian demands are unacceptable', first: ['claim:us-calls-some-demands-unacceptable-cnw'] },
  {
    query: 'where are the talks',
    first: ['event:us-russia-talks-geneva', 'entity:geneva', 'claim:us-russia-talks-9-10-january-site', 'claim:geneva-talks-on-ukraine-and-stability-cnw'],
  },
  { query: 'what are the geneva talks about', first: ['claim:geneva-talks-on-ukraine-and-stability-cnw'] },
  { query: 'when was crimea annexed', first: CRIMEA, why: 'The entity’s description gives the year too.' },
  { query: 'did moscow deny threatening ukraine', first: ['claim:moscow-denies-threatening-ukraine-cnw'] },
  { query: 'what did lavrov say about concessions', first: ['claim:lavrov-rejects-concessions-cnw'] },
  { query: 'what caused the crisis', first: ['claim:crisis-from-invasion-threat-cnw'], why: 'The only claim that gives a cause.' },
  {
    query: 'why does moscow see western support for ukraine as a threat',
    first: ['claim:moscow-sees-western-support-as-threat-cnw'],
    why: 'Not “Moscow denies that it is threatening Ukraine”.',
  },
  { query: 'why is russia under sanctions', first: SANCTIONS_IN_FORCE, why: 'The claim says “economic measures”; the event says sanctions.' },
  { query: 'did western measures change the kremlins attitude', first: ['claim:sanctions-changed-nothing-cnw'] },
  {
    query: 'what will the us do if russia invades ukraine',
    first: [...DECISIVE_RESPONSE, 'claim:biden-warns-firm-response-cnw', 'claim:biden-threatens-retaliation-headline-cnw'],
    why: 'Both articles’ versions of one statement.',
  },
  { query: 'what did psaki say', first: ['claim:psaki-respond-decisively-site', 'event:psaki-statement'], why: 'What she said, not who she is.' },
  { query: 'what did putin warn about', first: PUTIN_WARNS, why: 'All his claims are warnings.' },
  { query: 'did biden threaten sanctions', first: ['claim:biden-warns-tough-sanctions-cnw'], why: 'Not the retaliation of the headline.' },
  { query: 'was putin satisfied with the call', first: ['claim:putin-generally-satisfied-cnw'] },
  { query: 'what was the tone of the call', first: ['claim:us-official-tone-serious-cnw', 'event:us-official-on-tone'] },
  { query: 'what did zelensky say on twitter', first: ['event:zelensky-tweets-after-call', 'event:zelensky-tweet-before-call', ...TWITTER_CLAIMS] },
  { query: 'what did zelensky say about oligarchs', first: ['claim:zelensky-deoligarchisation-discussed-site'] },
  { query: 'who did blinken speak to', first: [...WITH_ZELENSKY, ...WITH_EUROPEANS] },
  { query: 'did blinken speak with france and germany', first: WITH_EUROPEANS, why: 'Not the entities France and Germany, whose background repeats it.' },
  {
    query: 'who commands the separatists',
    first: ['claim:separatists-suspected-under-kremlin-command-cnw', 'claim:russian-leaders-deny-commanding-separatists-cnw'],
    why: 'A suspicion and its denial; the pack does not decide.',
  },
  { query: 'does the us consult its allies', first: ['claim:us-accused-of-little-consultation-cnw'] },
  { query: 'did the west rule out a military answer', first: ['claim:west-rejects-military-answer-cnw'] },
  {
    query: 'is the ukrainian government pro-western',
    first: ['claim:ukraine-government-pro-western-cnw', 'entity:ukrainian-government'],
    why: 'The entity’s description says so.',
  },
  { query: 'what is nato', first: ['entity:nato'] },
  { query: 'who is ryabkov', first: ['entity:sergei-ryabkov'] },
];

const NAMES: readonly Query[] = [
  { query: 'putin', first: ['entity:vladimir-putin'] },
  { query: 'joe biden', first: ['entity:joe-biden'] },
  { query: 'путин', first: ['entity:vladimir-putin'] },
  { query: 'байден', first: ['entity:joe-biden'] },
  { query: 'Зеленский', first: ['entity:volodymyr-zelensky'] },
  { query: 'зеленським', first: ['entity:volodymyr-zelensky'], why: 'Ukrainian, instrumental case.' },
  { query: 'Selenskyj', first: ['entity:volodymyr-zelensky'] },
  { query: 'zelenskiy', first: ['entity:volodymyr-zelensky'] },
  { query: 'zhelensky', first: ['entity:volodymyr-zelensky'], why: 'As the first article spells it.' },
  { query: 'zelenski', first: ['entity:volodymyr-zelensky'] },
  { query: 'poutine', first: ['entity:vladimir-putin'], why: 'An alias only within “Vladimir Poutine” and “président Poutine”.' },
  { query: 'lawrow', first: ['entity:sergei-lavrov'] },
  { query: 'sherman', first: ['entity:wendy-sherman'], why: 'The bare surname is deliberately no alias for pages, but in search it can mean nobody else.' },
  { query: 'обсе', first: ['entity:osce'] },
  { query: 'otan', first: ['entity:nato'] },
  { query: 'organisation for security and cooperation in europe', first: ['entity:osce'] },
  { query: 'organization for security and co-operation in europe', first: ['entity:osce'] },
  { query: 'nato russia council', first: ['entity:nato-russia-council'] },
  { query: 'kiev', first: ['entity:kyiv'] },
  { query: 'geneve', first: ['entity:geneva'], why: 'Genève typed without its accent.' },
  { query: 'u.s.', first: ['entity:united-states'] },
  { query: 'uk', first: ['entity:united-kingdom'] },
  { query: 'afp', first: ['entity:agence-france-presse'] },
  { query: 'former soviet states', first: ['entity:former-soviet-states'] },
  { query: 'russian troops', first: ['entity:russian-armed-forces', 'event:russian-troop-build-up'], why: 'An alias, and the words of an event’s label.' },
];

const ROLES_AND_SOURCES: readonly Query[] = [
  { query: 'white house press secretary', first: ['entity:jen-psaki'], why: 'Not the White House.' },
  { query: 'us secretary of state', first: ['entity:antony-blinken'], why: 'Not his deputy.' },
  { query: 'deputy secretary of state', first: ['entity:wendy-sherman'], why: 'Blinken held the office too, but until 2017.' },
  { query: 'russian foreign minister', first: ['entity:sergei-lavrov'], why: 'Neither his deputy nor the ministry.' },
  { query: 'deputy foreign minister of russia', first: ['entity:sergei-ryabkov'] },
  { query: 'president of ukraine', first: ['entity:volodymyr-zelensky'] },
  { query: 'state department', first: ['entity:us-state-department'] },
  { query: 'complete news world', first: ['entity:complete-news-world', 'source:cnw-biden-putin'], why: 'The site and the article on it bear one name.' },
  { query: 'unnamed news site', first: ['source:site-biden-zelensky'] },
  { query: 'lucas moreno', first: ['source:site-biden-zelensky'], why: 'The byline.' },
  { query: 'wikidata', first: ['source:wikidata'] },
];

const MISSPELLED_AND_BENT: readonly Query[] = [
  {
    query: 'ukrane independance',
    first: ['claim:official-call-to-reaffirm-us-support-cnw', 'entity:ukraine'],
    why: 'The claim names Ukraine’s independence; the entity’s description says since when.',
  },
  { query: 'zelenzky', first: ['entity:volodymyr-zelensky'] },
  { query: 'ushakof', first: ['entity:yuri-ushakov'] },
  { query: 'blinkin', first: ['entity:antony-blinken'] },
  { query: 'psaky', first: ['entity:jen-psaki'] },
  { query: 'sanctons on russia', first: SANCTIONS_IN_FORCE },
  { query: 'crimia annexed', first: CRIMEA },
  { query: 'lavrof concesions', first: ['claim:lavrov-rejects-concessions-cnw'] },
  { query: 'territorial integrety', first: ['claim:us-commitment-to-sovereignty-site', 'claim:official-call-to-reaffirm-us-support-cnw'] },
  { query: 'putins adviser', first: ADVISER, why: 'The entity’s description says aide. Not Putin.' },
  { query: 'putin’s foreign policy advisor', first: ADVISER, why: 'American spelling.' },
  {
    query: 'sanctions threatened',
    first: ['claim:biden-warns-tough-sanctions-cnw', 'claim:kremlin-little-heed-to-sanctions-threats-cnw'],
    why: 'Not the sanctions already in force.',
  },
  { query: 'bidens promise', first: ['claim:biden-pledges-response-to-zelensky-site'], why: 'Not the talks that “promise to be tense”.' },
  { query: 'zelenskys call with biden', first: CALL_WITH_ZELENSKY },
  { query: 'russias demands', first: DEMANDS, why: 'Not the claim that calls “Russia’s demands” unacceptable.' },
  { query: 'russian leaders denied commanding separatist', first: ['claim:russian-leaders-deny-commanding-separatists-cnw'] },
];

const WORDS_AND_TOPICS: readonly Query[] = [
  { query: 'complete rupture', first: ['claim:putin-warns-complete-rupture-site'] },
  { query: 'severance', first: ['claim:putin-warns-complete-severance-cnw'], why: 'Only in the quotation; the claim’s text says break off.' },
  { query: 'grave mistake', first: ['claim:putin-sanctions-grave-mistake-cnw'] },
  { query: 'big mistake', first: ['claim:ushakov-sanctions-big-mistake-cnw'] },
  { query: 'serious consequences', first: ['claim:ushakov-very-serious-consequences-cnw'] },
  { query: 'respond decisively', first: DECISIVE_RESPONSE },
  { query: 'respond firmly', first: ['claim:biden-warns-firm-response-cnw'] },
  { query: 'second call in three weeks', first: ['claim:biden-putin-second-call-three-weeks-cnw'], why: 'The other article says a month.' },
  { query: 'oligarchs', first: ['entity:ukrainian-oligarchs', 'claim:zelensky-deoligarchisation-discussed-site'] },
  { query: 'offensive weapons', first: ['claim:russia-demands-weapons-withdrawal-site'] },
  { query: 'strategic stability', first: ['claim:geneva-talks-on-ukraine-and-stability-cnw'] },
  { query: 'special relationship', first: ['claim:zelensky-special-relationship-site'] },
  { query: 'prevent further escalation', first: ['claim:zelensky-prevent-further-escalation-site'] },
  { query: 'peace in europe', first: ['claim:zelensky-joint-actions-for-peace-site', 'claim:zelensky-coordinating-peace-efforts-cnw'] },
  { query: 'full us support', first: ['claim:zelensky-guaranteed-full-us-support-cnw'] },
  { query: 'lecture with potus', first: ['claim:zelensky-first-talk-of-year-site'], why: 'Only in the quotation, a slip of translation a reader may paste.' },
  { query: 'nearly 100000', first: SOLDIERS },
  { query: '100,000', first: SOLDIERS },
  { query: '100 000 soldiers', first: SOLDIERS },
  { query: 'crimea 2014', first: CRIMEA },
  {
    query: 'geneva talks',
    first: [
      'event:us-russia-talks-geneva',
      'claim:us-russia-talks-9-10-january-site',
      'claim:geneva-talks-on-ukraine-and-stability-cnw',
      'claim:geneva-talks-expected-tense-cnw',
    ],
    why: 'Not the city, nor the meeting of June 2021 in its background.',
  },
  {
    query: 'nato expansion',
    first: ['claim:russia-demands-no-nato-expansion-cnw', 'claim:kremlin-wants-nato-to-exclude-ukraine-site'],
    why: 'Quoted as “expand”; not the “expansion” in Biden’s warning of sanctions.',
  },
  { query: 'military bases', first: ['claim:russia-demands-no-us-bases-cnw'] },
  { query: 'territorial integrity', first: ['claim:us-commitment-to-sovereignty-site', 'claim:official-call-to-reaffirm-us-support-cnw'] },
  { query: 'sphere of influence', first: ['claim:russia-sphere-of-influence-cnw'] },
];

const DATES: readonly Query[] = [
  { query: '12 january', first: NATO_MEETING },
  { query: 'january 13', first: OSCE_MEETING },
  { query: '9 january', first: ['event:us-russia-talks-geneva', 'claim:us-russia-talks-9-10-january-site'], why: 'The first article knows only the 10th.' },
  { query: '30 december', first: CALL_WITH_PUTIN },
  { query: '2 january', first: CALL_WITH_ZELENSKY, why: 'Not 12 January.' },
  { query: 'what happened on 29 december', first: [...WITH_ZELENSKY, ...WITH_EUROPEANS] },
];

const FIELDS: readonly Query[] = [
  { query: 'who:putin sanctions', first: PUTIN_ON_SANCTIONS },
  { query: 'who:путин severance', first: ['claim:putin-warns-complete-severance-cnw'], why: 'An alias in another script.' },
  { query: 'who:zelensky', first: [...TWITTER_CLAIMS, 'claim:zelensky-guaranteed-full-us-support-cnw'], why: 'All that he said; not he himself.' },
  { query: 'who:zelensky oligarchs', first: ['claim:zelensky-deoligarchisation-discussed-site'] },
  { query: 'who:lavrov', first: ['claim:lavrov-rejects-concessions-cnw'] },
  { query: 'who:"white house"', first: ['claim:biden-zelensky-discussed-preparations-site'] },
  { query: 'who:ushakov act:warn', first: ['claim:ushakov-very-serious-consequences-cnw'], why: 'The warnings he relays are Putin’s and Biden’s.' },
  { query: 'who:ushakov mistake', first: ['claim:ushakov-sanctions-big-mistake-cnw'] },
  { query: 'to:zelensky', first: ['claim:biden-pledges-response-to-zelensky-site'] },
  { query: 'to:nato', first: ['claim:russia-demands-weapons-withdrawal-site'] },
  { query: 'about:osce', first: [...OSCE_MEETING, 'claim:osce-meeting-follows-site'] },
  { query: 'about:crimea', first: CRIMEA_ANNEXED },
  {
    query: 'source:"complete news world" talks',
    first: [
      'event:us-russia-talks-geneva',
      'claim:security-talks-set-for-10-january-cnw',
      'claim:geneva-talks-on-ukraine-and-stability-cnw',
      'claim:geneva-talks-expected-tense-cnw',
      'claim:sherman-and-ryabkov-to-lead-talks-cnw',
    ],
    why: 'Not the other article’s claim of 9 and 10 January.',
  },
  { query: 'source:"unnamed news site" soldiers', first: SOLDIERS },
  { query: 'act:deny', first: ['claim:moscow-denies-threatening-ukraine-cnw', 'claim:russian-leaders-deny-commanding-separatists-cnw'] },
  { query: 'act:deny separatists', first: ['claim:russian-leaders-deny-commanding-separatists-cnw'] },
  { query: 'act:promise', first: ['claim:biden-pledges-response-to-zelensky-site'] },
  { query: 'before:2022-01-01 who:putin', first: PUTIN_WARNS },
  { query: 'before:2015-01-01', first: CRIMEA_ANNEXED },
  {
    query: 'after:2022-01-01 who:biden',
    first: [
      'claim:headline-respond-decisively-site',
      'claim:biden-pledges-response-to-zelensky-site',
      'claim:psaki-respond-decisively-site',
      'claim:biden-supports-diplomacy-site',
      'claim:us-commitment-to-sovereignty-site',
    ],
    why: 'All of 2 January; what he said between 30 December and 2 January is only perhaps after the 1st.',
  },
  { query: 'on:2022-01-12', first: NATO_MEETING, why: 'What is dated only January 2022 is less exact.' },
  { query: '"complete rupture"', first: ['claim:putin-warns-complete-rupture-site'], why: 'A note of the other source has the phrase too.' },
  { query: 'who:putin "complete severance"', first: ['claim:putin-warns-complete-severance-cnw'] },
];

export const QUERIES: readonly Query[] = [...QUESTIONS, ...NAMES, ...ROLES_AND_SOURCES, ...MISSPELLED_AND_BENT, ...WORDS_AND_TOPICS, ...DATES, ...FIELDS];
