/** Animals that are called after somebody: "a dog called Putin", "Cat of the week: Biden". */
import { KIND, kindOf } from '../../text/letters';
import { languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import { isSpace, type Neighbour, type Place, wordAfter, wordBefore } from '../surroundings';
import { BREEDS_UNSPACED } from '../words/breeds';
import { setOf, WordSet } from '../words/set-of';
import { TRADES } from '../words/trades';
import { isAnimalInApposition } from './animal-behind';
import { isRaceWinner } from './animal-races';
import { ANIMAL_QUOTED_UNSPACED, ANIMAL_UNSPACED, isAnimal, isQuotedAnimal, NO_ANIMAL_BEHIND, OWNED_ANIMALS } from './animals';
import { isJobOfAny } from './profession';

/** Whether a person's name is an animal's. */
export function isAnimalsName(scene: Scene, place: Place, inflected = false): boolean {
  const { text } = scene;
  const { start, end, before, after } = place;
  if (after && (isRunner(text, start, end) || isAnimalBehind(scene, end, after) || isAnimalInApposition(scene, after, inflected))) return true;
  if (isRaceWinner(text, place)) return true;
  const kind = kindOf(text.charCodeAt(start));
  if (kind === KIND.unspaced || kind === KIND.katakana) return isAnimalUnspaced(text, start, end);
  if (!before) return false;
  const call = isSpace(before.gap) || QUOTE.test(before.gap) ? wordOfNaming(scene, before) : undefined;
  if (call) return hasAnimalBefore(scene, call, 4) || (!text.slice(start, end).includes(' ') && isPersonBefore(text, call));
  return before.gap !== ' ' && isAnimalAcrossMarks(scene, before, end);
}

/** What stands in quotation marks, behind a colon or between commas behind an animal. */
function isAnimalAcrossMarks(scene: Scene, before: Neighbour, end: number): boolean {
  const { text } = scene;
  if (QUOTE_AHEAD.test(before.gap) && QUOTE_BEHIND.test(text.charAt(end))) return isQuotedAnimal(scene, before.lower);
  const gap = before.gap.trim();
  // "Cat of the week: Putin", "the cat, Putin, was found".
  if (gap === ':') return PERIODS.has(before.lower) && (hasAnimalBefore(scene, before, MOST_WORDS) || hasAnimalSoon(scene, end));
  return gap === ',' && text.charAt(end) === ',' && (isAnimal(scene, before.lower) || isAnimal(scene, before.lower, OWNED_ANIMALS));
}

/** The word for naming before a name, or before another name and "and": "named Biden and Putin", "by the name of Putin". */
function wordOfNaming({ text, lastEnd }: Scene, before: Neighbour): Neighbour | undefined {
  if (!NAMING.has(before.lower)) return undefined;
  let word: Neighbour | undefined = before;
  if (AND.has(word.lower)) {
    const other = wordBefore(text, word.start);
    word = other?.end === lastEnd ? wordBefore(text, other.start) : undefined;
  }
  if (word && LINKS.has(word.lower)) word = wordBefore(text, word.start);
  return word && CALLED.has(word.lower) ? word : undefined;
}

const QUOTE = /^\s*["“”„«»'‘]\s*$/;
// The cat "Putin"; French sets spaces within its quotation marks, which other text has none of.
const QUOTE_AHEAD = /^,?\s["“”„«»'‘’]\s?$/;
const QUOTE_BEHIND = /["“”»«'’‘\s]/;
const AND = setOf('and und et y e en och og i a și и та й ja és ir un και ve');
const LINKS = setOf('of de di da się se si sa som on là je är er is');

/** Whether the word before a name says that it is an animal's: "Kater Putin", «кот Путин». */
export function isAnimalAhead(scene: Scene, { lower, start }: Neighbour, end: number): boolean {
  if (!isAnimal(scene, lower)) return false;
  // "The dog Putin gave him".
  if ((languageOf(scene).languages & RELATIVE_ALONE) === 0) return true;
  const next = wordAfter(scene.text, end);
  const article = wordBefore(scene.text, start);
  return !(article && isSpace(article.gap) && !PETS.has(article.lower) && next && isSpace(next.gap) && next.text === next.lower);
}

// Before whose animal no relative clause is left out: "our budgerigar Putin can whistle".
const PETS = setOf('our my your rescue rescued stray missing therapy pet zoo family office escaped runaway adopted beloved police sniffer');
const RELATIVE_ALONE = languagesOf('en');

/** "1 Zelensky (R. Dunmore) 7-2": a runner of a race, with its rider. */
function isRunner(text: string, start: number, end: number): boolean {
  if (text.charAt(end + 1) !== '(') return false;
  const isNumbered = /(?:^|[^\d.,])\d{1,2}[.)]?\s$/.test(text.slice(Math.max(0, start - 5), start));
  return isNumbered && /^\s\((?:\p{Lu}\p{Ll}?\.[\s-]?)+\p{Lu}/u.test(text.slice(end, end + LONGEST_RIDER));
}

const LONGEST_RIDER = 12;

// Between an animal and its name, and between the name and its animal ("Putin adlı kedi").
const CALLED = setOf(
  'called named name nom heißt numește neve зовут appelle llama chiama chama wabi звати звуть зовуть dubbed namens genannt nommé nommée appelé appelée baptisé baptisée prénommé llamado llamada nombre bautizado chiamato chiamata nome battezzato chamado chamada batizado genaamd heet geheten heter hete kallad navn navnet ved hedder',
  'nazywa jmenuje volá zove numește cheamă казва отговаря namen naam namnet meno nimi nimeä nime vārdu името име לשם لاسم λέγεται ονομάζεται dipanggil',
  'imieniu wabi imię zwany jménem menom jméno imenom imenu imena ime nume numit кличке клички имени именем имя прозвищу прізвисько імені ім’я име имену зове όνομα λένε λέγεται nimeltä nimega vardu vārdā bernama nama tên اسمه اسمها يدعى تدعى سماه نام בשם ששמו ששמה tên يُدعى',
);
const NAMING = new WordSet(() => new Set([...CALLED, ...AND, ...LINKS]));
const NAMED_BEHIND = /^\s?(?:-niminen|-nimeline|adlı|adında|isimli|ismindeki|nevű|이라는|라는|이란|란)/;
const PERIODS = setOf(
  'se sa busca procura vermist gefunden zugelaufen trouvé retrouvé encontrado hallado ritrovato trovato achado gevonden gezocht upphittad bortsprungen försvunnen fundet bortløbet funnet savnet znaleziono zaginął nalezen ztratil nájdený stratil pronađen nestao пронађен нестао найден найдена пропал потерялся пропала знайдено зник намерен изгубен βρέθηκε χάθηκε bulundu kayıp elveszett löytynyt kadonnut leitud kadunud rastas dingo atrasts pazudis ditemukan hilang pierdut găsit אבד נמצא مفقود wanted stolen reward',
  'adopción adoption adozione adoção vermisst gesucht entlaufen perdu perdido smarrito missing lost found week month woche monats monat semaine mois semana mes mês settimana mese maand veckan månaden ugen måneden uken tygodnia miesiąca týdne měsíce týždňa mesiaca tjedna mjeseca недели месяца тижня місяця седмицата săptămânii lunii εβδομάδας μήνα',
);
const MOST_WORDS = 5;

// "A man named Putin": he needs no such introduction, but by his whole name.
const PEOPLE = setOf(
  'old driver passenger suspect resident customer caller motorist jähriger jährige jährigen fahrer fahrerin anwohner kunde anrufer conducteur habitant client conductor cliente conducente automobilista condutor bestuurder klant åring årig årige chaufför latek letni letý ročný ročník летний летняя річний річна водитель водій житель мешканець годишен κάτοικος οδηγός',
  'man woman boy girl guy lad pupil child mann frau junge mädchen homme femme garçon hombre mujer niño niña chico homem mulher menino rapaz uomo donna ragazzo ragazza vrouw jongen meisje kvinna pojke flicka kvinde dreng gutt mężczyzna mężczyznę kobieta chłopiec muž muže žena chlapec muškarac čovjek čovek dječak bărbat băiat',
  'мужчина мужчину человек человека женщина мальчик чоловік чоловіка жінка хлопець хлопчик човек мъж момче мушкарац дечак άνδρας άντρας άνδρα γυναίκα αγόρι رجل شاب شابا رجلا امرأة طفل אדם איש גבר אישה ילד בחור người pria adam biri kişi 남자 남자가 남성 여자 사람 청년 kullanıcı kullanıcısı üye okur okuru felhasználó',
);

// Men and things that are introduced as called so.
const THINGS = setOf(
  'gemi gemisi tekne teknesi yat yatı film filmi kitap kitabı roman oyun şarkı dizi belgesel kafe restoran lokanta dükkan hajó hajót étterem kávézó film filmet könyv dal laiva vene kahvila ravintola laev paat kohvik',
);
const NAMED_ALIKE = new WordSet(() => new Set([...PEOPLE, ...THINGS]));

/** "A beekeeper named Putin", "un apicultor de nombre Putin", "un homme de 43 ans nommé Poutine". */
function isPersonBefore(text: string, call: Neighbour): boolean {
  const word = wordBefore(text, call.start);
  const who = word && NAMING_LINKS.has(word.lower) ? wordBefore(text, word.start) : word;
  if (who === undefined || !isSpace(who.gap)) return false;
  return isPerson(who.lower) || (YEARS.test(who.lower) && AGED.test(text.slice(Math.max(0, who.start - LONGEST_AGED), who.start)));
}

const YEARS = /^(?:ans|años|anni|anos)$/;
const AGED = /(?:homme|hombre|uomo|homem|mujer|femme|donna|mulher)(?: de| di)? \d+ $/;
const LONGEST_AGED = 16;
const NAMING_LINKS = setOf('de di se sa si се por par pe vid ved by με по на о z a im mit met die som der який которого што');

function isNamedAlike(word: string): boolean {
  return NAMED_ALIKE.has(word) || isPerson(word);
}

function isPerson(word: string): boolean {
  return PEOPLE.has(word) || isTrade(word) || (ACCUSATIVE.test(word) && (isTrade(word.slice(0, -1)) || isTrade(`${word.slice(0, -1)}ь`)));
}

// «Пекаря зовут Путин».
const ACCUSATIVE = /[а-яіїє]{3}[ая]$/;

function isTrade(word: string): boolean {
  return TRADES.get(word) !== undefined || isJobOfAny(word);
}

function hasAnimalBefore(scene: Scene, from: Neighbour, most: number): boolean {
  let word = wordBefore(scene.text, from.start);
  for (let i = 0; i < most && word; i++) {
    if (isQuotedAnimal(scene, word.lower)) return true;
    if (/[.!?;,]/.test(word.gap) && i > 0) return false;
    word = wordBefore(scene.text, word.start);
  }
  return false;
}

/** "Missing: Putin. The grey tom was last seen …". */
function hasAnimalSoon(scene: Scene, end: number): boolean {
  let word = wordAfter(scene.text, end);
  for (let i = 0; i < MOST_WORDS_OF_ADVERT && word; i++) {
    if (isAnimal(scene, word.lower)) return true;
    word = wordAfter(scene.text, word.end);
  }
  return false;
}

const MOST_WORDS_OF_ADVERT = 10;

/** "Putin adlı kedi". */
function isAnimalBehind(scene: Scene, end: number, after: Neighbour): boolean {
  const { text } = scene;
  if (!mayBeNaming(text, end) || !NAMED_BEHIND.test(text.slice(end, end + LONGEST_LINK))) return false;
  let word: Neighbour | undefined = after;
  for (let i = 0; i <= MOST_WORDS && word; i++) {
    if (i > 0 && !/^[\s-]+$/.test(word.gap)) return false;
    if (isNamedAlike(word.lower)) return true;
    if (isAnimal(scene, word.lower)) return !NO_ANIMAL_BEHIND.test(text.slice(word.end, word.end + LONGEST_LINK));
    word = wordAfter(text, word.end);
  }
  return false;
}

/** A look at two units tells most names apart. */
function mayBeNaming(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit !== SPACE && unit !== HYPHEN) return kindOf(unit) === KIND.hangul;
  const next = text.charCodeAt(end + 1);
  return next === SMALL_A || next === SMALL_I || next === SMALL_N;
}

const [SPACE, HYPHEN, SMALL_A, SMALL_I, SMALL_N] = [0x20, 0x2d, 0x61, 0x69, 0x6e];
const LONGEST_LINK = 12;
const ANIMAL_CALLED = new RegExp(
  `(?:${BREEDS_UNSPACED}|[猫貓狗犬兔]|[猫貓狗]咪|\\d[号號][马馬]|\\d番人気|[公母雄雌][鸡雞鶏]|ニワトリ|刺猬|刺蝟|海象|羊[驼駝]|水[獭獺]|企[鹅鵝]|熊[猫貓]|ハリネズミ|セイウチ|アルパカ|カワウソ|フェレット|ウサギ|モルモット|レッサーパンダ|アザラシ|子牛|子馬|小[牛马馬猪豬]|鹦鹉|鸚鵡|驴子?|驢子?|インコ|オウム|ロバ|ハムスター)の?$|${ANIMAL_UNSPACED}.{0,4}(?:名叫|名为|名為|叫做?|取名|名前は|名は)$|(?:[公母雄雌][鸡雞鶏]|ニワトリ)(?:的名字)?(?:名叫|名为|叫做?|の名前は|是)$|${ANIMAL_QUOTED_UNSPACED}の?(?:名前?は)?[「『“《〈"]$`,
);
// プーチンは保護猫で: said of the name's bearer.
const ANIMAL_SAID = new RegExp(`^は(?:[^、。]{0,8}|、?[^。]{0,8}(?:去勢|避妊)[^。]{0,10})${ANIMAL_UNSPACED}(?:で|だ|。|、|$)`);
// 寻猫：拜登, プーチン、去勢済み.
const ADVERT = /(?:[寻尋找][猫貓狗犬]|走失|失踪|失蹤|领养|領養|认养|認養|迷(?:子の?|い)[猫犬]|里親募集)(?:启事|啟事)?中?[：:]\s?$/;
const NEUTERED_BEHIND = /^[，、,（(].{0,8}(?:绝育|絕育|去[势勢]|[结結][扎紮]|避妊)/;
const IT = new RegExp(`^[^。！？]{0,14}，[它牠][^。！？，]{0,10}(?:${ANIMAL_UNSPACED}|${ANIMAL_QUOTED_UNSPACED})`);
const CALLED_AHEAD = /(?:名叫|名为|名為|叫做?|取名)[「『“《〈"]?$/;
const PERSON_BEHIND = /^(?:的|と名乗る|という(?:名(?:前)?の)?).{0,2}(?:[男女]|青年|老人|人物)/;
const ANIMAL_BEHIND = new RegExp(`^[」』”》〉"]?(?:的|と名付けられた|という(?:名(?:前)?の)?).{0,4}(?:${ANIMAL_UNSPACED}|${ANIMAL_QUOTED_UNSPACED})`);

/** 普京…，它是一只灰猫: "it" is nobody. */
function isIt(text: string, end: number): boolean {
  const rest = text.slice(end, end + 2 * LONGEST_LINK + 4);
  return /[它牠]/.test(rest) && IT.test(rest);
}

/** 名叫普京的猫, 犬のプーチン, プーチンという名の猫. */
function isAnimalUnspaced(text: string, start: number, end: number): boolean {
  const ahead = text.slice(Math.max(0, start - LONGEST_LINK), start);
  if (ANIMAL_CALLED.test(ahead)) return true;
  const behind = text.slice(end, end + LONGEST_LINK);
  if (behind.startsWith('は') && ANIMAL_SAID.test(text.slice(end, end + LONGEST_LINK + 14))) return true;
  if (ADVERT.test(ahead) || NEUTERED_BEHIND.test(behind) || isIt(text, end)) return true;
  if (/^[的と]/.test(behind) && PERSON_BEHIND.test(behind) && (behind.startsWith('と') || /(?:名?叫|名为|名為)$/.test(ahead))) return true;
  return (/^[」』]?と(?:いう|名付)/.test(behind) || CALLED_AHEAD.test(ahead)) && ANIMAL_BEHIND.test(behind);
}
