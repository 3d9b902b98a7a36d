/** Somebody else who is called like a person: "the Putin of parish politics", "un Poutine de banlieue", «наш местный Путин». */
import { isCapitalised, KIND, kindOf } from '../../text/letters';
import { languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import { isHyphen, isSpace, type Neighbour, opensSentence, type Place, SMALL_WORDS, wordAfter, wordBefore } from '../surroundings';
import * as words from '../words/epithets';
import { setOf, WordSet } from '../words/set-of';
import { ADDRESSES } from '../words/titles';

export function isEpithet(scene: Scene, { start, end, before, after }: Place): boolean {
  const { text } = scene;
  const kind = kindOf(text.charCodeAt(start));
  if (kind === KIND.unspaced || kind === KIND.katakana) return isSmallSortUnspaced(text, start);
  if (isHyphen(text.charAt(end))) return false;
  if (after && after.gap === ' ' && words.SMALL_SORT_BEHIND.has(after.lower) && (languageOf(scene).languages & NO_BEHIND) === 0) return true;
  if (after?.gap === ' ' && BALLOT.test(after.lower) && isOnBallot(scene, start, before, after)) return true;
  return before !== undefined && (isOfSmallSort(scene.text, before, after) || isOfSomething(scene, before, start, end, after));
}

/** "Putin do Sertão promete", "Biden da Saúde", "o candidato Putin do Povo": as Brazilians stand for election. */
function isOnBallot(scene: Scene, start: number, before: Neighbour | undefined, of: Neighbour): boolean {
  const ruled = before !== undefined && isSpace(before.gap) && CANDIDATES.has(before.lower);
  if (!ruled && !opensSentence(scene.text, { start })) return false;
  const thing = wordAfter(scene.text, of.end);
  if (!thing || !isSpace(thing.gap) || !isCapitalised(thing.text) || THEIR_OWN.has(thing.lower)) return false;
  const next = wordAfter(scene.text, thing.end);
  const stands = ruled || (next !== undefined && (isSpace(next.gap) ? !isCapitalised(next.text) : /^,\s$/.test(next.gap) && CANDIDATES.has(next.lower)));
  return stands && languageOf(scene).languages === PORTUGUESE;
}

const CANDIDATES = setOf('como candidato candidata vereador vereadora urna urnas será prefeito prefeita deputado deputada suplente eleito eleita');

const BALLOT = /^d[ao]s?$/;
const PORTUGUESE = languagesOf('pt');
const THEIR_OWN = setOf(
  'rússia eua estados américa kremlin ucrânia casa delaware irlanda europa china síria crimeia donbass crimeia coreia ásia áfrica itália alemanha frança polónia polônia israel japão nato otan presidência',
);

const UNSPACED = /(?:[村镇鎮区區]里?的?|民[间間]|[山草]寨|版|小さな|(?:町内会|職場|社内|村|業界|近所|永田町)の|和製|ミニ|リトル)["“「『]?$/;
const LONGEST_UNSPACED = 6;

/** 村里的普京, 町内会のプーチン. */
function isSmallSortUnspaced(text: string, start: number): boolean {
  return UNSPACED.test(text.slice(Math.max(0, start - LONGEST_UNSPACED), start));
}

// One look tells nearly every word.
const SORTS = new WordSet(() => new Set([...ADDRESSES, ...words.CERTAIN, ...words.SMALL_SORT, ...words.SMALL_SORT_RULED]));

function isOfSmallSort(text: string, before: Neighbour, after: Neighbour | undefined): boolean {
  const { gap, lower } = before;
  if (!SORTS.has(lower)) return false;
  if (isHyphen(gap)) return words.SMALL_SORT_RULED.has(lower);
  if (ADDRESSES.has(lower) || words.CERTAIN.has(lower)) return isIndefinite(wordBefore(text, before.start));
  if (!isSpace(gap)) return false;
  return words.SMALL_SORT.has(lower) || (words.SMALL_SORT_RULED.has(lower) && isRuled(text, before, after));
}

/** "a Mr Biden from Leith", "un tal Putin". */
function isIndefinite(article: Neighbour | undefined): boolean {
  return (
    article !== undefined &&
    isSpace(article.gap) &&
    /^(?:an?|eine?|une?|um|een|en|et|pewien|pewnego|jakiś|nějaký|nejaký|neki|некий|якийсь|някакъв)$/.test(article.lower)
  );
}

// Adjectives stand before their noun.
const NO_BEHIND = languagesOf('en', 'de', 'nl', 'sv', 'da', 'nb');

/** "our village Putin"; after "a" a noun may follow whose name it is: "a local Biden supporter". */
function isRuled(text: string, { start }: Neighbour, after: Neighbour | undefined): boolean {
  const first = wordBefore(text, start);
  const ruler = first && isHyphen(first.gap) ? wordBefore(text, first.start) : first;
  if (!ruler || !isSpace(ruler.gap)) return false;
  if (words.RULERS.has(ruler.lower)) return true;
  return /^an?$/.test(ruler.lower) && (!after || !isSpace(after.gap) || SMALL_WORDS.has(after.lower) || after.lower === 'who');
}

const OF = setOf('of de del do da dos das du des della dello dei degli di vom von van från fra din z ze iz из з од от');
const ARTICLES_BEFORE = setOf('the el il le o der den dem de ο del al du au ein a un um');
const ARTICLE_OF_PLACE = /^(?:the|la|los|las|el|les|l|le|der|den|de)$/;
const TIME = /^(?:\d|jahr|nuller|siebziger|achtziger|neunziger)/;
const NICKNAME =
  /nicknam|dubbed|known as|styled|(?:standing|stands|stood|ran|runs|running) as|genannt|gilt als|surnomm|['’]appelle|apod[ao]|llaman|soprannom|chiamano|apelid|conhecid|chamado |urnas|bijnaam|noem|kallas|kaldes|kalles|nazyw| zwan|přezdív|říkají|říká se|prezýv|прозва|называ|прозив|назива|se spune|poreclit/;
const REACH = 40;
// Before what is written small an article must be no other word, nor "of" what the verb before it needs: "acusó a Putin de mentir".
const SMALL_THINGS: readonly (readonly [of: RegExp, article: RegExp])[] = [
  [/^of$/, /^(?:the|an?)$/],
  [/^van$/, /^(?:de|een)$/],
  [/^vo[nm]$/, /^(?:der|einen?)$/],
  [/^(?:från|fra)$/, /^en$/],
  [/^d[aeiou]/, /^(?:el|il|le|un|um|del|au|du|notre|nuestro|nosso|nostro)$/],
  [/^d(?:a|as|o|os)$/, /^o$/],
];

/** "the Putin of the Balkans", "El Putin de los Andes", "un Poutine de banlieue"; without an article behind a word for nicknames: "apelidado Putin do Agreste". */
function isOfSomething(scene: Scene, before: Neighbour, start: number, end: number, of: Neighbour | undefined): boolean {
  const { text } = scene;
  if (of?.gap !== ' ') return false;
  if (OTHERWISE.has(of.lower)) return isOtherwise(scene, before, end, of);
  if (!'odvfzиоі'.includes(of.text.charAt(0)) || !OF.has(of.lower)) return POLITICS.test(text.slice(end, end + REACH));
  let thing = wordAfter(text, of.end);
  if (thing && isSpace(thing.gap) && ARTICLE_OF_PLACE.test(thing.lower)) thing = wordAfter(text, thing.end);
  if (!thing || !/^[\s'’]+$/.test(thing.gap) || TIME.test(thing.lower) || words.OTHER_TIMES.has(thing.lower)) return false;
  const ruled = /^\s*["“„«»]?\s*$/.test(before.gap);
  if (!isCapitalised(thing.text)) return ruled && SMALL_THINGS.some(([link, article]) => link.test(of.lower) && article.test(before.lower));
  return (ruled && ARTICLES_BEFORE.has(before.lower)) || NICKNAME.test(text.slice(Math.max(0, start - REACH), start).toLowerCase());
}

// A local adjective and politics, as Slavic languages have it without an article: «Путин районной политики», «Путин на общинската политика».
const POLITICS =
  /^ (?:на )?(?!(?:s?przed|od|do|z|ze|bez|wobec|dla|poza|před|pred|vůči|kvůli|mimo|iz|izvan|до|из|от|без|для|вне|ради|про|від|з|із|поза|заради|против|проти|извън|против) )[^\s.,;:]+ (?:политик[иае]|політики|politik[yei]|polityki)/;
const OTHERWISE = setOf('der für im i en in w του της των al của');
const MINIATURE = /^ (?:für Arme|im Taschenformat|i (?:fick|lomme)format|i miniatyr|en miniature|in miniatura|en miniatura|w wersji mini)/;

/** "der Putin der Lokalpolitik", "ein Putin für Arme", «ένας Πούτιν της γειτονιάς», "un Putin al blocului". */
const ROMANIAN = languagesOf('ro');

function isOtherwise(scene: Scene, before: Neighbour, end: number, of: Neighbour): boolean {
  const { text } = scene;
  const second = isSpace(before.gap) ? wordBefore(text, before.start) : undefined;
  if (of.lower === 'der') return /^(?:der|einen?)$/.test(before.lower) && second !== undefined && isSpace(second.gap) && isOther(text, of);
  if (of.lower === 'al') return /^(?:un|este)$/.test(before.lower) && languageOf(scene).languages === ROMANIAN;
  if (of.lower === 'của') return /^(?:là|một)$/.test(before.lower) && !/^ của (?:Nga|Mỹ|Hoa|Ukraine)/.test(text.slice(end, end + REACH));
  if (/^τ/.test(of.lower)) return /^(?:ένα[ςν]?|μας)$/.test(before.lower) || (before.lower === 'ο' && /^(?:είναι|ως|σαν)$/.test(second?.lower ?? ''));
  return MINIATURE.test(text.slice(end, end + REACH));
}

function isOther(text: string, of: Neighbour): boolean {
  const thing = wordAfter(text, of.end);
  return thing !== undefined && isSpace(thing.gap) && isCapitalised(thing.text) && !TIME.test(thing.lower) && !words.OTHER_TIMES.has(thing.lower);
}
