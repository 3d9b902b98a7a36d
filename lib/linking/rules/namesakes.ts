/** Who else bears a person's last name, by the words beside it: another order of names, a title behind it, a job two words ahead. */

import { isCapitalised, isShouted, isSmall, KIND, kindOf } from '../../text/letters';
import { languagesOf } from '../languages';
import { isPlace, languageOf, type Scene } from '../scene';
import { endOfWord, isHyphen, isSpace, type Neighbour, wordAfter, wordBefore } from '../surroundings';
import { PAIRS_BEFORE } from '../words/kin';
import { LAST_NAMES, SAID_AFTER } from '../words/last-names';
import { setOf } from '../words/set-of';
import { isGivenName, isHungarianGivenName } from './given-name';
import { isJobOfAny } from './profession';

type Own = { readonly givens: readonly string[] } | undefined;

/** Whether what stands behind a last name alone makes it somebody else's: "Biden néni", "Putin Hanım", "Biden-Müller", «Путин Игорь Александрович». */
export function isNamesakeBehind(scene: Scene, next: Neighbour, own: Own, inflected: boolean): boolean {
  const { gap, text, lower } = next;
  if (isHyphen(gap)) return isCapitalised(text) && LAST_NAMES.has(lower);
  if (!isSpace(gap)) return false;
  const said = SAID_AFTER.get(lower);
  if (said !== undefined) return (languagesOf(...said.split(' ')) & languageOf(scene).languages) !== 0 && !isRuling(scene.text, next.end);
  if (!isCapitalised(text) || own?.givens.includes(text)) return false;
  if (text.length === 1) return isInitialBehind(scene.text, next, own);
  if (inflected) return isCyrillicGiven(scene, next);
  return isHungarianName(scene, lower, own) || hasPatronymic(scene.text, next);
}

// Of a last name and of a given name in one case: «Путина Олега», «Зеленскому Игорю», «Байденом Павлом».
const SAME_CASE: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:а|ого)$/, /[ая]$/],
  [/[уі]$/, /(?:[ую]|[оеє]ві)$/],
  [/м$/, /[оеє]м$/],
];

/** A given name behind a last name in the same case, and no last name behind it: «Суд оштрафовал Путина Олега». */
function isCyrillicGiven({ text, declared }: Scene, { start, end, lower, text: word }: Neighbour): boolean {
  if (lower.charCodeAt(0) < FIRST_CYRILLIC || isShouted(word) || declared?.startsWith('bg')) return false;
  const last = text.slice(Math.max(0, start - LONGEST_CASE), start - 1);
  if (!SAME_CASE.some(([ofLast, ofGiven]) => ofLast.test(last) && ofGiven.test(lower)) || !isGivenName(lower)) return false;
  const after = wordAfter(text, end);
  return !after || !isSpace(after.gap) || !isCapitalised(after.text);
}

const LONGEST_CASE = 4;

const LONGEST_LINK = 8;

/** "Putin padre de la patria". */
function isRuling(text: string, at: number): boolean {
  return /^\s(?:d['’]|(?:de|del|di|du|da|do|des|della|dos)\s)/.test(text.slice(at, at + LONGEST_LINK));
}

/** «Путин И. А.», where those are not the bearer's initials. */
function isInitialBehind(text: string, next: Neighbour, own: Own): boolean {
  return /^\.\s?\p{Lu}\.(?!\p{L})/u.test(text.slice(next.end, next.end + LONGEST_LINK)) && !own?.givens.some((name) => name.startsWith(next.text));
}

const HUNGARIAN = languagesOf('hu');
const INDONESIAN = languagesOf('id');

/** "Zelenszkij Pál", also with an ending: "Putyin Gyuláné", "Biden Annának". */
function isHungarianName(scene: Scene, word: string, own: Own): boolean {
  const { languages } = languageOf(scene);
  if (languages === INDONESIAN) return isGivenName(word);
  if (languages !== HUNGARIAN) return false;
  if (own?.givens.some((name) => word.startsWith(name.toLowerCase()))) return false;
  if (isHungarianGivenName(word)) return true;
  const stem = HUNGARIAN_ENDING.exec(word)?.[1];
  return stem !== undefined && (isHungarianGivenName(stem) || isHungarianGivenName(stem.replace(/á$/, 'a').replace(/é$/, 'e')));
}

/** "Sulyok Tamás Bidennel találkozott": a Hungarian given name behind a last name of its own is none of the next one. */
export function isHungarianPerson(scene: Scene, { lower, start }: Neighbour): boolean {
  if (!OF_HUNGARIANS.test(lower) || (languageOf(scene).languages & HUNGARIAN) === 0 || !isHungarianGivenName(lower)) return false;
  const last = wordBefore(scene.text, start);
  return last !== undefined && isSpace(last.gap) && isCapitalised(last.text) && last.text.length > 2;
}

const OF_HUNGARIANS = /[áéíóöőúüű]|^(?:viktor|attila|csaba|tibor|judit|ferenc|katalin|gergely|erika|edit|gyula|vilmos|norbert)$/;

const HUNGARIAN_ENDING =
  /^(.{3,}?)(?:n[ae]k|[bv][ae]l|.?[bcdfghjklmnprstvz]?[ae]l|[oeöa]?t|n[eé]|né(?:nak|t|val)?|h[oeö]z|t[oóöő]l|r[oóöő]l|r[ae]|b[ae]n?|ék|ért|é)$/;

/** A patronymic behind a given name: «Зеленський Петро Іванович». Among capitals adjectives end alike: «ПУТИН ОБЯВИ ЧАСТИЧНА МОБИЛИЗАЦИЯ». */
function hasPatronymic(text: string, given: Neighbour): boolean {
  if (given.text.charCodeAt(0) < FIRST_CYRILLIC) return false;
  const after = wordAfter(text, given.end);
  return after !== undefined && isSpace(after.gap) && isCapitalised(after.text) && !isShouted(after.text) && /(?:вич|[вч]на|ьич|мич)$/.test(after.lower);
}

const FIRST_CYRILLIC = 0x400;

/** Whether two words before a name say whose it is: "Teknik direktör Putin", "Phu nhân Biden". */
export function isPairBefore(text: string, before: Neighbour): boolean {
  const firsts = PAIRS_BEFORE.get(before.lower);
  if (firsts === undefined) return false;
  const first = wordBefore(text, before.start);
  return first !== undefined && isSpace(first.gap) && firsts.includes(first.lower);
}

/** Hebrew abbreviations of titles: ד"ר, עו"ד, סמ"ר. */
export function isHebrewTitle(text: string, { start, end, lower }: Neighbour): boolean {
  if (lower.length !== 1 || lower < 'א' || lower > 'ת') return false;
  return /(?:^|[^\u05d0-\u05ea])[והלבמש]?(?:ד["”״'׳]{1,2}ר|עו["”״'׳]{1,2}ד|ס[מג]["”״'׳]{1,2}[רנ]|ר[סנב]["”״'׳]{1,2}[ןלטר]|פרו["”״'׳]{1,2}פ|רו["”״'׳]{1,2}ח)$/.test(
    text.slice(Math.max(0, start - LONGEST_TITLE), end),
  );
}

const LONGEST_TITLE = 6;

// Hebrew and Arabic write "and", "to" and "by" with the next word.
const JOINED = /^(?:[וو]|[הלבفلب](?=.{4}))/;
// Sounds of other languages: ג'ורג', ויאצ'סלב; "in" and "from" are before places.
const FOREIGN_HEBREW = /(?:^|[^א-ת])(?![במ])[א-ת]*[גזצת]['׳’][א-ת]*['׳’]?\s$/;
const LONGEST_HEBREW = 14;

/** Whether the word with an apostrophe before a last name is spelled as only foreign names are. */
export function isForeignInHebrew(text: string, start: number): boolean {
  return FOREIGN_HEBREW.test(text.slice(Math.max(0, start - LONGEST_HEBREW), start));
}

/** Known given names, those with an apostrophe («Лук’ян»), and what can be nothing else. */
export function isNamedWithoutCapital(text: string, before: Neighbour): boolean {
  const { start, end, lower } = before;
  if (lower >= 'א' && /['׳’]/.test(text.charAt(start - 1)) && isForeignInHebrew(text, end + 1)) return true;
  if (!isSmall(before.text.charCodeAt(0))) return isGivenName(lower) || (JOINED.test(lower) && isGivenName(lower.slice(1))) || isNameAfterJob(text, before);
  const head = lower >= 'а' && /['’ʼ]/.test(text.charAt(start - 1)) ? wordBefore(text, start) : undefined;
  return head !== undefined && isCapitalised(head.text) && isGivenName(`${head.lower}’${text.slice(start, end)}`);
}

/** A word that no list has between a job and a last name, where neither Hebrew nor Korean would have anything but a given name: "הזמרת עדן זלנסקי". */
function isNameAfterJob(text: string, before: Neighbour): boolean {
  const kind = kindOf(before.text.charCodeAt(0));
  const hebrew = before.text >= 'א' && before.text < '؀';
  if (before.text.length < 2) return false;
  if (hebrew) {
    if (!HEBREW_WORDS.has(before.text) && NO_HEBREW_NAME.test(before.text)) return false;
  } else if (kind === KIND.hangul ? NO_KOREAN_NAME.test(before.text) : !ARABIC_WORDS.has(before.text)) return false;
  const second = wordBefore(text, before.start);
  if (!second || !isSpace(second.gap)) return false;
  if (isJobOfAny(second.lower)) return true;
  // "המורה לפיזיקה גליה זלנסקי".
  const third = hebrew && /^[להב]/.test(second.lower) ? wordBefore(text, second.start) : undefined;
  return third !== undefined && isSpace(third.gap) && isJobOfAny(third.lower);
}

// Arabic names that are everyday words without a job before them: age, approval, hope, birth.
const ARABIC_WORDS = setOf('نجاة وفاء أشرف أكرم عمر رضا صالح أمل سلام خليل صادق فرح نصر آمال بيان ميلاد سلطان نضال تغريد إيمان جمال كمال وعد حياة');
const HEBREW_WORDS = setOf('נתן לב אדם שיר שני שלי שמחה שקד שחף שחר שלו מתן מור מזל ברק בר כרם לי לוטם שלום');
// What begins with a preposition, and words that go between a job and somebody else's name.
const NO_HEBREW_NAME =
  /^(?:[ובלמשכה].*|את|אל|על|עם|אך|אבל|אם|בין|נגד|אצל|אחרי|לפני|כמו|גם|כי|של|לא|איש|אנשי|יועץ|יריב|ידיד|חבר|תומך|תומכי|אוהד|עוזר|נאום|צבא|ממשלת|ממשל|דובר|נציג|שליח|אמר|טען|אומר|טוען|תקף|ציטט|זכר|ראה|הנשיא|נשיא|הרוסי|האמריקאי|האמריקני|האוקראיני|לשעבר)$/;
const NO_KOREAN_NAME = /(?:[은는을를의에와과도로]|출신|출신의|대통령|에서|에게|이자|겸|전|현|당시|측|같은|보다|만난|맡은|했던|하던|였던|이던)$/;

// Behind a name at once: who it is, in scripts without spaces and in Korean.
const JAPANESE =
  /^(?:先生|教授|監督|選手|コーチ|牧師|神父|巡査|刑事|警部|警官|看護師|教師|美容師|料理人|園長|校長|院長|店長|館長|町長|村長|船長|機長|社長|主将|青年|生徒|教諭|講師|研究員|消防士|保育士|運転手|嬢|さん[（(][0-9０-９]|少年|少女|くん|ちゃん|おばさん|おじさん|おばあ|おじい|医師(?!団)|弁護士|容疑者|裁判長|裁判官|判事|検事|被告(?!国)|受刑者|投手|捕手|騎手|棋士|兄弟|姉妹|姉弟|双子|家(?=[のはがをにとで、。]|$)|・ジュニア)/;
const CHINESE =
  /^(?:教授|教练|教練|选手|選手|球员|球員|老师|老師|女士|小姐|太太|奶奶|爷爷|爺爺|大妈|大媽|大爷|大爺|阿姨|叔叔|大叔|大婶|大嬸|师傅|師傅|护士|護士|店长|店長|法官|检察官|檢察官|校长|校長|队长|隊長|警官|同学|同學|医师|醫師|兄弟(?!国|國)|姐妹|姊妹|双胞胎|雙胞胎|牧师|牧師|神父|修女)/;
const KOREAN =
  /^ (?:판사|검사|여사|부인|영부인|할머니|할아버지|양|교수|박사|감독|선수|코치|목사|신부|수녀|순경|경장|경사|경위|소령|중령|대령|대위|중위|병장|상병|하사|중사|변호사|간호사|교사|선생님?|사장|원장|교장|점장|선장|기장|이장|아주머니|아저씨|이모|삼촌|형제|자매|남매|쌍둥이)(?=(?:[은는이가을를의에와과도로]|에서|에는|에도|에게|으로|까지|부터|이다|였다)?(?![가-힣]))/;
// Before a name at once, in Chinese.
const CHINESE_JOB =
  /(?:[兽獸]医|獸醫|[渔漁农農居村市]民|[厨廚]师|廚師|司机|司機|教师|教師|[护護]士[长長]?|工人|水管工|木匠|裁缝|裁縫|面包师|麵包師|店主|店员|店員|保安|消防员|消防員|邮递员|郵差|理发师|理髮師|画家|畫家|歌手|门将|門將|守[门門][员員]|前[锋鋒]|[后後][卫衛]|运动员|運動員|学生|學生|老师|老師|[邻鄰]居|市[议議][员員]|[縣县區区][议議][员員]|面包[师師]|[里镇鎮][长長]|侄[子女]|外甥女?|表[弟妹哥姐]|[孙孫][子女]|清[洁潔]工|快[递遞][员員]|程序员|工程[师師]|寡[妇婦]|夫人)$/;
const LONGEST_JOB = 3;
// Before it in Japanese, with a particle or without.
const JAPANESE_JOB =
  /(?<!元[^、。]{0,8})(?:教師|職人|[市町村区県]議|農家|運転手|会社員|主婦|学生|[高中小]校生|大工|店主|住民|看護師|保育士|料理人|漁師|画家|美容師|理容師|写真家|陶芸家|消防士|住職|牧師|神父|捕手|選手|監督|無職|自営業|庭師|仕立屋|[甥姪娘弟妹姉孫]|息子|叔父|叔母|いとこ)の?$/;
const LONGEST_JAPANESE_JOB = 16;
const LONGEST_UNSPACED = 8;

/** Whether a name in a script without spaces, or in Korean, is followed by what makes it somebody else's: プーチン先生, 普京小姐, 푸틴 순경. */
export function isNamesakeUnspaced(scene: Scene, start: number, end: number): boolean {
  const { text } = scene;
  const kind = kindOf(text.charCodeAt(end - 1));
  const rest = text.slice(end, end + LONGEST_UNSPACED);
  if (kind === KIND.katakana) return JAPANESE.test(rest) || JAPANESE_JOB.test(text.slice(Math.max(0, start - LONGEST_JAPANESE_JOB), start));
  if (kind === KIND.hangul) return KOREAN.test(rest);
  if (kind !== KIND.unspaced) return false;
  if (CHINESE.test(rest) || (/^[·•‧・．][\u4e00-\u9fff]/.test(rest) && !isPlace(scene, end + 1))) return true;
  if (CHINESE_JOB.test(text.slice(Math.max(0, start - LONGEST_JOB), start))) return true;
  if (start > 0 && CHINESE_LAST_NAMES.includes(text.charAt(start - 1)) && isLastNameHere(text, start - 1)) return true;
  // 小普京: the little one, where 小 ends no other word.
  return text.charAt(start - 1) === '小' && kindOf(text.charCodeAt(start - 2)) !== KIND.unspaced;
}

// Those that are no other word before a name, as "and", "toward" or "even" are.
const CHINESE_LAST_NAMES =
  '陳陈林黃黄張张李王吳吴劉刘蔡楊杨許许鄭郑謝谢郭洪邱曾廖賴赖徐周葉叶蘇苏莊庄呂吕羅罗蕭萧潘簡简朱鍾钟彭詹胡施沈趙赵盧卢梁顏颜柯孫孙魏翁范宋鄧邓杜傅侯曹薛蔣蒋唐卓馮冯姚董歐欧程湯汤姜邹鄒崔袁韓韩戴';

/** 陳普丁, 烘焙師陳普丁: a family name that begins its sentence or stands behind a job. */
function isLastNameHere(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at - 1)) !== KIND.unspaced || CHINESE_PERSON.test(text.slice(Math.max(0, at - LONGEST_JOB), at));
}

const CHINESE_PERSON =
  /(?:[师師员員长長][傅]?|[老教]师|教授|[选選球歌棋骑騎射水鼓]手|司[机機]|[护護]士|[医醫]生|博士|男子|女子|民[众眾]|居民|村民|市民|[渔漁農农]民|[学學]生|同[学學]|工人|[业業店屋事]主|老[板闆]|青年|作家|[画畫]家|[专專]家|法官|[检檢]察官|警官|[记記]者|店[长長]|患者|乘客|嫌犯|被告|里[长長])$/;

/** "Sen. Putin of Idaho", "Gov. Biden (R-Ohio)": an office that many hold, with where. */
export function isOfficeElsewhere(text: string, office: string, end: number): boolean {
  return /^(?:sen|senator|rep|gov|governor)$/.test(office) && /^(?: of \p{Lu}|,? \(?[RD](?:-|,))/u.test(text.slice(end, end + LONGEST_LINK));
}

/** Slavic words for jobs and kin in the case of a name beside them: «Соседу Путину», "Trenera Zełenskiego". */
export function isJobInCase(scene: Scene, before: string, start: number): boolean {
  const { text } = scene;
  const name = text.slice(start, endOfWord(text, start));
  // Latvian and Lithuanian have what somebody is to another behind the name; "Putinovi" may be several.
  if (/(?:a|ai)$/.test(name) && isJobOfAny(before) && languageOf(scene).languages !== 0 && (languageOf(scene).languages & ~BALTIC) === 0) return true;
  if (name.endsWith('ovi') && SEVERAL.test(before)) return true;
  return CASES.some(([ending, ofName]) => {
    if (!ending.test(before) || !ofName.test(name)) return false;
    const stem = before.replace(ending, '');
    return isJobOfAny(stem) || isJobOfAny(`${stem}ь`) || isJobOfAny(`${stem}ec`);
  });
}

// Dative, instrumental, genitive: of nouns, and of last names.
const CASES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:ові|еві|у|ю|owi|ovi|u)$/, /(?:ові|у|ю|owi|ovi|emu|ému|u)$/],
  [/(?:ом|ем|єм|em|om)$/, /(?:[ыиоі]м|ем|[eoiyý]m)$/],
  [/(?:а|я|a)$/, /(?:а|я|ого|его|a|ego|ého|og)$/],
];
const BALTIC = languagesOf('lt', 'lv');
const SEVERAL = /^(?:bratři|bratia|sestry|dvojčata|sourozenci|súrodenci|manželé|manželia)$/;
