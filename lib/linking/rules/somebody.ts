/** Whether the word before a last name is somebody's given name. */
import { isApostrophe, isCapitalised, isShouted, isSmall } from '../../text/letters';
import { FLAG, has } from '../gazetteer/gazetteer';
import { isSmallWordOf, type Languages, languagesOf } from '../languages';
import { isPair, languageOf, type Scene, styleAt } from '../scene';
import { endOfWord, isHyphen, isSpace, type Neighbour, opensSentence, SMALL_WORDS, wordAfter, wordBefore } from '../surroundings';
import { isGreekHeadlineWord, isHeadlineWord } from '../words/headlines';
import { CALENDAR, FEMININE_NOUNS, OPENERS, POLITE } from '../words/openers';
import { opensIn } from '../words/openers-by-language';
import { setOf } from '../words/set-of';
import { isGivenName, isGivenNameIn } from './given-name';
import { isHungarianPerson, isNamedWithoutCapital } from './namesakes';
import { isOffice } from './office';
import { isOpeningWord } from './opening-words';
import { isPlaceBefore } from './place-before';
import { isPlaceInCase } from './place-in-case';
import { isVerbOf } from './verb-before';
import { isVerbAhead } from './verbs-ahead';

/** Whether a capitalised word before a last name is a given name, or a part of another name; without capitals only known given names are. */
export function isSomebody(scene: Scene, form: number, before: Neighbour, start: number): boolean {
  const { text } = scene;
  const { lower } = before;
  if (isGivenNameIn(lower, () => languageOf(scene).languages, scene.declared)) return true;
  if (!isCapitalised(before.text)) return isNamedWithoutCapital(scene.text, before);
  if (isHungarianPerson(scene, before)) return false;
  if (CALENDAR.has(lower) || POLITE.has(lower) || POWER.test(lower) || (lower.length > 1 && SMALL_WORDS.has(lower))) return false;
  const opens = opensSentence(text, before);
  if (opens && opensIn(lower, () => languageOf(scene).languages)) return false;
  if (isGivenName(lower)) return true;
  const style = styleAt(scene, before.start);
  if (opens && opensOtherwise(scene, form, lower, start)) return false;
  if (style !== 'text') return !isOrdinaryInHeadline(scene, form, lower, start) && !isPair(scene, start) && !isElseInHeadline(scene, form, before, start);
  if (isShouted(before.text) && before.text.length > 1) return false;
  return !isNounOrPlace(scene, form, before, start) && !isPair(scene, start) && !disagrees(scene, form, before, start);
}

const BEFORE_VERBS = setOf('mai s a va až si se sa się nie ne не ni n donde dove où onde to zde се ще да pas y le la les lo li te en em');
const QUESTIONS = setOf(
  'what where when why how warum wieso wann wie was wo wohin worauf womit que qu quoi où quand comment pourquoi combien jusqu qué cómo cuándo dónde hasta adónde quién che cosa come quando dove perché fin quanto o quê onde aonde porquê até wat waar wanneer waarom hoe waarop waarmee vad när var varför hur hva hvad når hvor hvorfor hvordan',
  'co czego czemu czym gdzie kiedy jak dlaczego dokąd kogo čo čeho čemu čím kde kdy kedy jak ako proč prečo kam koho což kaj kje kdaj kako zakaj kam što šta gdje gde kada zašto kuda koga шта где када како зашто куда чему ce unde când cum cât cui что чего чему чем где когда как почему зачем куда кого кому сколько що чого чому чим де коли як навіщо куди кого кому скільки',
  'какво къде кога как защо докъде кого τι πότε πού πώς γιατί που πως γιατι ne nereye neden niçin nasıl mit mire mi hol hova mikor miért hogyan kit mitä mihin missä milloin miksi miten mida mis kuhu kus millal miks kuidas ko kur kada kaip kodėl ką kas kad kāpēc kā apa mana kapan kenapa mengapa bagaimana',
);

// Who governs has a capital within a sentence, too: "la Administración Biden".
const POWER = /^(?:administra[cçtț]|amministrazion|gobierno|governo|gouvernement|gabinet|cabinet|ejecutivo|executivo)/;

/** Whether a word opens its sentence as something else than a given name. */
function opensOtherwise(scene: Scene, form: number, word: string, start: number): boolean {
  const languages = () => languageOf(scene).languages;
  if (OPENERS.has(word) || isOpeningWord(word, languages) || isSmallWordOf(word, languages())) return true;
  return isNounInOpening(scene, form, word, start) || isLithuanianVerb(scene, word, start) || isVerbOf(scene, word, start);
}

/** "Pasirašė Putinas", "Prabilo Putinas": a word that ends as no man's name does, before a man's last name. */
function isLithuanianVerb(scene: Scene, word: string, start: number): boolean {
  if (!/.{3}[ėoai]$/.test(word) || !scene.text.startsWith('as', endOfWord(scene.text, start) - 2)) return false;
  return word.endsWith('ė') || languageOf(scene).languages === LITHUANIAN;
}

const LITHUANIAN = languagesOf('lt');

/** A verb, or a place behind its preposition. */
function isElseInHeadline(scene: Scene, form: number, before: Neighbour, start: number): boolean {
  return isVerbAmongCapitals(scene, before) || isPlaceBefore(scene, form, before, start) || isVerbOfQuestion(scene.text, before);
}

/** «ЧЕГО ЖДЁТ ЗЕЛЕНСКИЙ», "CÂT MAI REZISTĂ PUTIN": what stands between a question's word and a name is a verb. */
function isVerbOfQuestion(text: string, { start }: Neighbour): boolean {
  let word = wordBefore(text, start);
  if (word && !QUESTIONS.has(word.lower) && BEFORE_VERBS.has(word.lower)) word = wordBefore(text, word.start);
  return word !== undefined && QUESTIONS.has(word.lower) && /^(?:\s+|['’])$/.test(wordAfter(text, word.end)?.gap ?? '');
}

/** Whether a word of a headline with capitals would be written so in any case. */
function isOrdinaryInHeadline(scene: Scene, form: number, word: string, start: number): boolean {
  if (isHeadlineWord(word) || isGreekHeadlineWord(word) || OPENERS.has(word) || isSmallWordOf(word, languageOf(scene).languages)) return true;
  if (opensIn(word, () => languageOf(scene).languages)) return true;
  return isOblique(scene, form, start) || isPastTense(scene, word) || isVerbAhead(word, () => languageOf(scene).languages);
}

/** «Письмо Макрона Путину», "Dla Macrona Putin", "zmęczyć Europę Zełenskim": a Slavic name in one case is no given name of one in another. */
function disagrees({ text, gazetteer }: Scene, form: number, before: Neighbour, start: number): boolean {
  if (ACCUSATIVE.test(before.text)) return has(gazetteer, form, FLAG.inflected) && INSTRUMENTAL.test(text.slice(start, endOfWord(text, start)));
  if (!GENITIVE.test(before.text)) return false;
  if (has(gazetteer, form, FLAG.inflected)) return DATIVE.test(text.slice(start, endOfWord(text, start)));
  return RULES_GENITIVE.test(wordBefore(text, before.start)?.lower ?? '');
}

const GENITIVE = /(?:[^aeiouyаеёиоуыюяіїє]a|ego|[^аеёиоуыюяіїє]а|ого)$/i;
// Of a woman or a country; Czech "Petrou" is an instrumental.
const ACCUSATIVE = /(?:ę|[^oо][uу]|[^аеёиоуыэюяіїє]ю)$/i;
const INSTRUMENTAL = /(?:[iy]m|ým|em|om|[оеё]м|[ыиі]м)$/;
const RULES_GENITIVE =
  /^(?:dla|według|wobec|bez|od|do|oprócz|zdaniem|podle|podľa|vedle|kromě|okrem|prema|kod|для|от|до|без|против|вместо|согласно|кроме|від|проти|замість|крім|окрім|код|од)$/;
const DATIVE = /(?:owi|ovi|emu|ému|у|ові|ому|em|om|ом|ем|ым|им|ým|ym)$/;

/** In capitals Slavic and Greek verbs of the past are told by their endings: «ЧТО СКАЗАЛ ПУТИН». */
function isPastTense(scene: Scene, word: string): boolean {
  return PAST_TENSE.test(word) && (languageOf(scene).languages & languagesOf('en')) === 0;
}

/** "BIDEN WAARSCHUWT POETIN", "MACRON REÇOIT ZELENSKY", "LÖFVEN RINGER PUTIN": a verb of the present, behind its subject. */
function isVerbAmongCapitals(scene: Scene, { lower, start }: Neighbour): boolean {
  const { languages } = languageOf(scene);
  // Some capitals tell little of their language: of those that they may be in, the page's.
  const own = languages & languagesOf(scene.declared ?? '') || languages;
  if (!PRESENT.some(([ending, of]) => own !== 0 && (own & ~of) === 0 && ending.test(lower))) return false;
  const subject = wordBefore(scene.text, start);
  return subject !== undefined && isSpace(subject.gap) && !isSmallWordOf(subject.lower, languages);
}

const PRESENT: readonly (readonly [RegExp, Languages])[] = [
  [/.{3}t$/, languagesOf('de', 'nl')],
  [/.{2}(?:[iu]t|nd)$/, languagesOf('fr')],
  [/.{3}r$/, languagesOf('sv', 'da', 'nb')],
  [/.{3}(?:ește|ează|ăște)$/, languagesOf('ro')],
  [/.{3}(?:uje|ouje|ává|[jžz]í)$/, languagesOf('cs', 'sk', 'pl', 'hr')],
];

const PAST_TENSE = /(?:[aeiyouáéíýě]l[aio]?|[aeiyouąęó]ł[aoy]?|[аеиоуыяіїє]л[аио]?|[аеиоуіїє]в|σαν|σε)$/;

/** What opens a sentence before a name in another case than the first is a noun that rules it ("Rzecznik Putina"); so is one before a pair. */
function isNounInOpening(scene: Scene, form: number, word: string, start: number): boolean {
  return (
    (isOblique(scene, form, start) && !mayBeWoman(scene, word, start)) ||
    isPair(scene, start) ||
    (SCANDINAVIAN_NOUN.test(word) && (languageOf(scene).languages & SCANDINAVIAN) !== 0)
  );
}

/** "Irena Putina", «Мария Путина»: a woman's given name and the last name as women have it, where the same form is the man's genitive. */
function mayBeWoman(scene: Scene, word: string, start: number): boolean {
  if (!/[aаяė]$/.test(word) || FEMININE_NOUN.test(word) || FEMININE_NOUNS.has(word)) return false;
  return /^\p{L}+(?:[иiіїuūy]н|in|ov|ов|ев)[aа](?!\p{L})/iu.test(scene.text.slice(start, start + LONGEST_NAME));
}

const LONGEST_NAME = 60;
const FEMININE_NOUN = /(?:cja|sja|ция|сия|ція|сія|cija|cia|zia|ость|ота|ьба|ba|еча|мя)$/;

const SCANDINAVIAN = languagesOf('sv', 'da', 'nb');
const SCANDINAVIAN_NOUN = /(?:et|arna|erna|orna|erne|ene)$/;

/** Whether a name stands in another case than the first, by its ending or by the one that Turkish writes after an apostrophe. */
export function isOblique(scene: Scene, form: number, start: number): boolean {
  if (has(scene.gazetteer, form, FLAG.inflected)) return true;
  const end = endOfWord(scene.text, start);
  if (!isApostrophe(scene.text.charCodeAt(end))) return false;
  return (isSmall(scene.text.charCodeAt(end + 1)) || isShouted(scene.text.slice(start, end))) && (languageOf(scene).languages & languagesOf('tr')) !== 0;
}

/** Within a sentence: a place after its preposition, a country after an office ("prezydent Rosji Putin"), a German noun after its article. */
function isNounOrPlace(scene: Scene, form: number, before: Neighbour, start: number): boolean {
  const { text } = scene;
  if (isPlaceInCase(scene, before) || isPlaceBefore(scene, form, before, start)) return true;
  const second = wordBefore(text, before.start);
  if (second && isHyphen(second.gap) && (PREFIX.test(second.lower) || (languageOf(scene).languages & languagesOf('de')) !== 0)) return true;
  if (!second || !isSpace(second.gap)) return false;
  const { languages } = languageOf(scene);
  if ((languages & languagesOf('de')) !== 0 && GERMAN_ARTICLE.test(second.lower)) return true;
  return isOffice(second.lower) && (languages & NO_GENITIVE) === 0;
}

// "Ex-KGB-Mann Putin": a compound, where both parts are no given names.
const PREFIX = /^(?:ex|anti|pro|us|eu)$/;

// Languages that do not put the country between the office and the name.
const NO_GENITIVE = languagesOf('en', 'de', 'nl', 'sv', 'da', 'nb', 'fi', 'et', 'hu', 'tr', 'lt', 'lv');

const GERMAN_ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|zum|zur|beim|vom|im|am)$/;
