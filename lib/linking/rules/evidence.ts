/** Conditions that a pack sets to a form: its language, its case endings, words that speak against it, ordinary words like it. */
import { isShouted } from '../../text/letters';
import { type Details, detailsOf, FLAG, has, languagesOfForm, wordsOfEntity } from '../gazetteer/gazetteer';
import { LATIN, languagesOf } from '../languages';
import { holdsAny, phraseAround } from '../phrase';
import { isBracketedAfterName, isPlace, languageOf, type Scene, styleAt } from '../scene';
import { isSpace, opensSentence, wordAfter, wordBefore } from '../surroundings';
import { cutsWord } from '../unspaced-words';
import { INSTITUTIONS } from '../words/institutions';
import { setOf } from '../words/set-of';
import { isGivenName } from './given-name';
import { givenNamesBefore } from './given-names-before';

const CONDITIONS = FLAG.detailed | FLAG.onlyInLanguage | FLAG.afterLam;

/** Whether a form that stands in a text may count there. */
export function isPossible(scene: Scene, form: number, start: number, end: number): boolean {
  const { gazetteer, text } = scene;
  if (has(gazetteer, form, FLAG.notName)) return true;
  if (cutsWord(text, start, end)) return false;
  if (!has(gazetteer, form, CONDITIONS)) return true;
  if (has(gazetteer, form, FLAG.afterLam) && text.slice(start - 2, start) !== 'لل') return false;
  const details = detailsOf(gazetteer, form);
  if (isInItsLanguage(scene, form, start, end) && !(details?.ordinaryIn && mayBeWord(scene, details, start, end))) return true;
  return (has(gazetteer, form, FLAG.acronym) && isBracketedAfterName(scene, start)) || hasGivenName(scene, form, start);
}

/** Whether words close by tell that a form means something else. */
export function isDenied(scene: Scene, form: number, start: number, end: number): boolean {
  const { text, gazetteer } = scene;
  const words = wordsOfEntity(gazetteer, form);
  if (words?.notBeside === undefined && !has(gazetteer, form, FLAG.detailed)) return false;
  const { notNear, notBeside, ordinaryIn } = detailsOf(gazetteer, form) ?? NO_DETAILS;
  const denied =
    (notNear !== undefined && holdsAny(text.slice(Math.max(0, start - NEAR), end + NEAR), notNear)) ||
    (notBeside !== undefined && ordinaryIn === undefined && isBeside(text, start, end, notBeside)) ||
    isBeside(text, start, end, words?.notBeside);
  // "(OSCE), who spoke to nurses": its own long form stands beside it.
  return denied && !hasGivenName(scene, form, start) && !(has(gazetteer, form, FLAG.acronym) && isBracketedAfterName(scene, start));
}

const NO_DETAILS: Details = {};
const NEAR = 100;

/** Whether one of the words begins in the phrase of a name: between the marks around it. */
function isBeside(text: string, start: number, end: number, words: readonly string[] | undefined): boolean {
  return words !== undefined && holdsAny(phraseAround(text, start, end), words);
}

/** With its bearer's given name a last name is unambiguous in any language. */
function hasGivenName(scene: Scene, form: number, start: number): boolean {
  const { gazetteer } = scene;
  const givens = has(gazetteer, form, FLAG.bare) ? wordsOfEntity(gazetteer, form)?.givens : undefined;
  const found = givens && givenNamesBefore(scene, start, givens);
  return found !== undefined && found !== 'others';
}

/** Whether a form that is bound to its languages may count in this text; where nothing tells the text's language, one that may be a woman's name does not. */
function isInItsLanguage(scene: Scene, form: number, start: number, end: number): boolean {
  const { gazetteer, text } = scene;
  const languages = languagesOfForm(gazetteer, form);
  if (languages === 0 || !has(gazetteer, form, FLAG.onlyInLanguage)) return true;
  const evidence = languageOf(scene);
  if ((evidence.languages & languages) === 0) return isAmongOtherLetters(scene, form, start, end);
  return evidence.told || !(has(gazetteer, form, FLAG.inflected) && /a$/i.test(text.slice(start, end)));
}

/** Among letters of another script, capitals are no word; but medical schools everywhere examine in English. */
function isAmongOtherLetters(scene: Scene, form: number, start: number, end: number): boolean {
  const { text } = scene;
  if ((languageOf(scene).languages & (LATIN | PERSIAN)) !== 0 || !has(scene.gazetteer, form, FLAG.acronym) || !isShouted(text.slice(start, end))) return false;
  return !EXAM.test(text.slice(Math.max(0, start - LONGEST_EXAM), start));
}

const PERSIAN = languagesOf('fa');
const EXAM = /(?:ختبار|متحان|מבחנ|מבחן|בחינ|экзамен|іспит|изпит|испит)/i;
const LONGEST_EXAM = 20;

/** Whether an ordinary word would be written so here: in capitals like its line, or with the capital of a sentence that goes on. */
function mayBeWord(scene: Scene, { ordinaryIn = 0, notBeside }: Details, start: number, end: number): boolean {
  const { text } = scene;
  // Of a word that others tell, capitals alone say nothing.
  const byCapitals = notBeside === undefined && isShouted(text.slice(start, end));
  if (!byCapitals && !opensSentence(text, { start })) return false;
  const { languages, told } = languageOf(scene);
  if (!told || (languages & ordinaryIn) === 0) return false;
  if (byCapitals) return isAmongCapitals(scene, start, end) && !isJoined(scene, end) && !isNounAmongCapitals(scene, ordinaryIn, start, end);
  const next = wordAfter(text, end);
  // An elided article makes a noun of it, and so does another before a dash: "l'Osce", "Baidena–Putina".
  if (/\p{L}['’–-]$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (next === undefined || !/^,?\s+$/.test(next.gap)) return false;
  const style = next.text === next.lower ? 'text' : styleAt(scene, start);
  if (notBeside === undefined) return style === 'text' ? next.text === next.lower : style === 'title' && isBorn(scene, end);
  return (next.text === next.lower || style === 'capitals') && isBeside(text, start, end, notBeside);
}

/** In a line of capitals, or in the kicker of one: "GOLEADOR NATO: a sus 19 años", "NATO A BARI, CRESCIUTO A TORINO: l'attore". */
function isAmongCapitals(scene: Scene, start: number, end: number): boolean {
  const { text } = scene;
  if (styleAt(scene, start) === 'capitals') return true;
  const before = opensSentence(text, { start }) ? undefined : wordBefore(text, start);
  if (before) return isSpace(before.gap) && before.text.length >= LONG_WORD && isShouted(before.text);
  const next = wordAfter(text, end);
  return next !== undefined && isShouted(next.text) && isShouted(wordAfter(text, next.end)?.text ?? '');
}

const LONG_WORD = 5;

/**
 * "PUMA ZA MILIARDY: NATO KUPUJE": a participle has something before it, or what it was born into behind it; Czech "thereupon" has a verb behind it
 * that does not go with a neuter. "VERTICE NATO", "DELLA NATO": what stands before a noun.
 */
function isNounAmongCapitals(scene: Scene, ordinaryIn: number, start: number, end: number): boolean {
  const { text } = scene;
  // "I take", which Finnish papers have no organisation for.
  if ((languageOf(scene).languages & ordinaryIn & ~FINNISH) === 0) return false;
  const behind = text.slice(end, end + LONGEST_LINK);
  if (opensSentence(text, { start })) return !isBorn(scene, end) && !((languageOf(scene).languages & CZECH) !== 0 && NO_NEUTER.test(behind));
  const before = wordBefore(text, start);
  if (before === undefined || !isSpace(before.gap)) return false;
  // "Shortly thereupon": within a clause the Czech word has the time before it.
  if ((languageOf(scene).languages & ordinaryIn & ~SLAVIC) === 0) return !SOON.test(before.lower);
  return INSTITUTIONS.has(before.lower) || FEMININE_ARTICLE.test(before.lower);
}

const FINNISH = languagesOf('fi');
const CZECH = languagesOf('cs', 'sk');
const SLAVIC = CZECH | languagesOf('sl');
const SOON =
  /^(?:krátce|krátko|brz[yo]|skoro|hned|hneď|ihned|chvíl[ieu]|chvíľu|vzápětí|vzápätí|den|deň|dny|dní|dni|rok|roky|let|rokov|týden|týdny|týždeň|týždne|měsíc[eů]?|mesiac|mesiace|hodinu|hodiny|hodin|minut[uy]?|minút|jako|ako|a|i)$/;
const NO_NEUTER = /^\s+\p{Lu}{2,}L[AIY]?(?!\p{L})/u;
const FEMININE_ARTICLE = /^(?:la|alla|della|dalla|nella|sulla|a|da|na|à|pela)$/;
// What somebody or something is born into, when, where and as what; an alliance stands before few of these.
const BEHIND_BORN = setOf(
  'in a ad ai al all alla alle allo agli nel nella negli nelle nell da di dal dalla dalle dai dall con senza per sotto fra tra il lo la un uno una sul sull sulla sui durante mentre dopo prima quando come',
  'vicino lontano già quasi oggi ieri stanotte stamattina due tre morto vivo sano cresciuto prematuro em no na nos nas num numa de com sem para antes depois quando entre en el sin tras mientras cuando bajo se si',
  'je so smo jsou by ve v do mi ti jsem som pak pa še bo',
);
const AND = /^[ey]$/;
const GROWN = /^(?:cresciut|mort|vissut|allevat|criad|crecid|educad|muert)/;
const NO_ADJECTIVE = /^(?:contro|verso|dentro|intervengo|dico)$/;
const POOR = /^(?:male?$|bene$|bem$|mal$|campi|\d|pover|ricc|orfan|sord|settimin|ciec|stanc|prematur)/;

/** "NATO DURANTE IL BLACKOUT", "NATO CIECO", "NATO E CRESCIUTO", "NATO LUCA". */
function isBorn(scene: Scene, end: number): boolean {
  const { text } = scene;
  const next = wordAfter(text, end);
  if (!next || !/^[\s,]+$/.test(next.gap)) return false;
  if (BEHIND_BORN.has(next.lower) || isMasculine(scene, next.lower) || POOR.test(next.lower) || isGivenName(next.lower)) return true;
  return AND.test(next.lower) && GROWN.test(wordAfter(text, next.end)?.lower ?? '');
}

/** "NATO LIBERO", "NATO STANCO": an alliance is feminine, and no verb with it ends so; but Czech has it neuter. */
function isMasculine(scene: Scene, word: string): boolean {
  return word.endsWith('o') && !NO_ADJECTIVE.test(word) && (languageOf(scene).languages & CZECH) === 0;
}

const LONGEST_LINK = 16;

/** Whether "and" and another possible name follow: "NATO E OSCE" are no newborns. */
function isJoined(scene: Scene, end: number): boolean {
  const joint = /^\s+(?:e|ed|y|a|und|et|ja)\s+/i.exec(scene.text.slice(end, end + LONGEST_JOINT))?.[0];
  return joint !== undefined && isPlace(scene, end + joint.length);
}

const LONGEST_JOINT = 8;
