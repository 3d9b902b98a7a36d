/** Conditions that a pack sets to a form: its language, its case endings, words that speak against it, ordinary words like it. */
import { isShouted, KIND, kindOf } from '../text/letters';
import { detailsOf, FLAG, type Gazetteer, has, languagesOfForm, wordsOfEntity } from './gazetteer';
import { givenNamesBefore } from './given-names-before';
import { isBracketedAfterName, isPlace, languageOf, type Scene, styleAt } from './scene';
import { opensSentence, wordAfter } from './surroundings';
import { cutsWord } from './unspaced-words';

const CONDITIONS = FLAG.detailed | FLAG.onlyInLanguage | FLAG.afterLam;

/** Whether a form that stands in a text may count there. */
export function isPossible(scene: Scene, form: number, start: number, end: number): boolean {
  const { gazetteer, text } = scene;
  if (has(gazetteer, form, FLAG.notName)) return true;
  if (cutsWord(text, start, end)) return false;
  if (!has(gazetteer, form, CONDITIONS)) return true;
  if (has(gazetteer, form, FLAG.afterLam) && text.slice(start - 2, start) !== 'لل') return false;
  const ordinary = detailsOf(gazetteer, form)?.ordinaryIn ?? 0;
  if (isInItsLanguage(scene, form, start, end) && !(ordinary !== 0 && mayBeWord(scene, ordinary, start, end))) return true;
  return (has(gazetteer, form, FLAG.acronym) && isBracketedAfterName(scene, start)) || hasGivenName(text, gazetteer, form, start);
}

/** Whether words close by tell that a form means something else. */
export function isDenied({ text, gazetteer }: Scene, form: number, start: number, end: number): boolean {
  const notNear = detailsOf(gazetteer, form)?.notNear;
  return notNear !== undefined && isNear(text, start, end, notNear) && !hasGivenName(text, gazetteer, form, start);
}

/** With its bearer's given name a last name is unambiguous in any language. */
function hasGivenName(text: string, gazetteer: Gazetteer, form: number, start: number): boolean {
  const givens = has(gazetteer, form, FLAG.bare) ? wordsOfEntity(gazetteer, form)?.givens : undefined;
  const found = givens && givenNamesBefore(text, start, givens);
  return found !== undefined && found !== 'others';
}

/** Whether a form that is bound to its languages may count in this text; where nothing tells the text's language, one that may be a woman's name does not. */
function isInItsLanguage(scene: Scene, form: number, start: number, end: number): boolean {
  const { gazetteer, text } = scene;
  const languages = languagesOfForm(gazetteer, form);
  if (languages === 0 || !has(gazetteer, form, FLAG.onlyInLanguage)) return true;
  const evidence = languageOf(scene);
  if ((evidence.languages & languages) === 0) return false;
  return evidence.told || !(has(gazetteer, form, FLAG.inflected) && /a$/i.test(text.slice(start, end)));
}

/** Whether an ordinary word would be written so here: in capitals like its line, or with the capital of a sentence that goes on. */
function mayBeWord(scene: Scene, ordinaryIn: number, start: number, end: number): boolean {
  const { text } = scene;
  const { languages, told } = languageOf(scene);
  if (!told || (languages & ordinaryIn) === 0) return false;
  const style = styleAt(scene, start);
  if (isShouted(text.slice(start, end))) return style === 'capitals' && !isJoined(scene, end) && !leadsClause(scene, start, end);
  const next = wordAfter(text, end);
  // An elided article makes a noun of it: "l'Osce".
  if (/\p{L}['’]$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  return opensSentence(text, { start }) && next !== undefined && /^,?\s+$/.test(next.gap) && next.text === next.lower;
}

/** "PUMA ZA MILIARDY: NATO KUPUJE": a participle has something before it, or what it was born into behind it. */
function leadsClause({ text }: Scene, start: number, end: number): boolean {
  return opensSentence(text, { start }) && !AFTER_BORN.test(text.slice(end, end + LONGEST_LINK));
}

const AFTER_BORN =
  /^[\s,]+(?:\d|(?:IN|A|AD|NEL|NELLA|NEGLI|NELLE|NELL|DA|DI|DAL|DALLA|CON|SENZA|PER|SOTTO|FRA|TRA|IL|LO|LA|MORTO|CRESCIUTO|PREMATURO|EM|NO|NA|NOS|NAS|DE|COM|SEM|PARA|EN|EL|CON|SIN|SE|SI|JE|SO|SMO|JSOU|BY|VE|V|DO|MI|TI|JSEM|SOM|PAK)(?!\p{L}))/u;
const LONGEST_LINK = 12;

/** Whether "and" and another possible name follow: "NATO E OSCE" are no newborns. */
function isJoined(scene: Scene, end: number): boolean {
  const joint = /^\s+(?:e|ed|y|a|und|et|ja)\s+/i.exec(scene.text.slice(end, end + LONGEST_JOINT))?.[0];
  return joint !== undefined && isPlace(scene, end + joint.length);
}

const LONGEST_JOINT = 8;
const NEAR = 100;

/** Whether one of the words begins within reach of a name; in scripts without spaces they may stand anywhere. */
function isNear(text: string, start: number, end: number, words: readonly string[]): boolean {
  const around = ` ${text.slice(Math.max(0, start - NEAR), end + NEAR).toLowerCase()}`;
  return words.some((word) => {
    const loose = kindOf(word.charCodeAt(0)) >= KIND.katakana;
    for (let at = around.indexOf(word); at >= 0; at = around.indexOf(word, at + 1)) {
      if (loose || kindOf(around.charCodeAt(at - 1)) !== kindOf(word.charCodeAt(0)) || /[\u05d0-\u06ff]/.test(word.charAt(0))) return true;
    }
    return false;
  });
}
