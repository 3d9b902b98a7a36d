/** Bodies with a name of their own that contains an organisation's: its academy, its defence college, its council with a country. */
import { isCapitalised, KIND, kindOf } from '../../text/letters';
import { isCapitalOf, type Scene, styleAt } from '../scene';
import { isHyphen, isSpace, type Neighbour, type Place, wordAfter, wordBefore } from '../surroundings';

const ACADEMY =
  /(?:academ(?:y|ies)$|ac?cad[eè]mi(?:as?|ei?)$|académi(?![cq])|akad[eé]mi(?!sy|[ck])|akadėmij|akadēmij|akadeemia|akatemia|академ[иі](?![кч])|ακαδημ[ίι]|أكاديمية|آکادمی|[בלמוש]?ה?אקדמי[יהת]|^college|^coll[eè]ge|^colegio|^colégio|^colegiu|^collegio|college$|^koled[žzż]|kolled[žz]|^kolegium|^koleji|колледж|^коле[дж]?ж(?!к)|^κολ[έε]γι|^[وبلك]?(?:ال)?كلية|^(?:کالج|دانشکده|دانشگاه)|^ב?ה?מכלל[תה]|högskola|høgskole|høyskole|korkeakoul|főiskol|^kolese$|^школы?$|^школа)/;
const DEFENCE = /^(?:d[eé]fen[sc]|difesa|defesa|apărare|obro[nň]|obran|оборон|отбран|[άα]μυνας|(?:ال)?دفاع|(?:ال)?تابعة?$|ה?הגנה|obramben|védelm|pertahanan)/;
// Behind the name with a capital.
const BODY = /^(?:association|foundation|institute|university|school|innovation|schule|koleji|merkezi)$/;
const COUNCIL =
  /(?:^council|^commission|^founding|(?:^|-)rat(?:e?s)?$|kommi(?:ssi|sj)on|grundakte|^conseil|^acte$|^consejo|^comisi[óo]n|^acta$|^consiglio|^commissione|^atto$|^conselho|^comissão|^at?c?to$|raad$|råde?t?s?$|^rad[aeyuęěou]$|^radą$|^radzie$|^komis|^akt[uem]?$|^vije[ćc]|^sa?vj?et|^consiliul|^actul|^comisia|^konsey|^komisyon|^kurucu|neuvosto|^tanács|^bizottság|^dewan$|^komisi$|^taryb|^padome|^nõukogu|^совет|^рад[аиіуою]$|^комис|^коміс|^акта?$|^савет|^съвет|^συμβο[ύυ]λι|^επιτροπ|^مجلس|^لجنة|^شورا|^کمیسیون|^ב?מועצ|^ב?ועד[תה]|이사회|위원회)/;
const COUNTRY =
  /^و?(?:rus[isky]|r[uú]ss|ryss|rosj|oroszor|venäj|venem|kriev|oekra|ukra|ucrai?n|ucrâ|g[eé][oó]rg|gruz|росс|росі|рус|укра|груз|ρωσ|ουκραν|γεωργ|ال?روسي|رو[سص]|أوكران|اوکراین|گرجستان|جورجي|רוסי|אוקראינ|גאורגי|러시아|우크라이나|조지아)/;
const UNSPACED =
  /^\s?(?:[防国國务務卫衛]{1,4}(?:学院|學院|大学|大學)|学院|學院|アカデミー|大?通り|大道|大街|街(?![头頭])|广场|廣場|広場|环岛|環島|路口|立交[桥橋]|公[园園]|大[桥橋]|橋|交差点|ロータリー|ストリート|スクエア|(?:로터리|광장|대로|대교|교차로|공원|거리(?! ?[두를가]))(?=[은는이가을를의에와과도로]|[^가-힣]|$)|[-－—–・·・]?(?:俄罗斯|俄羅斯|ロシア|乌克兰|烏克蘭|ウクライナ|格鲁吉亚|喬治亞|ジョージア|俄|乌|烏)(?:理事会|理事會|委员会|委員会|委員會)|\s?(?:국방대|아카데미|방위대))/;

const MOST_BETWEEN = 2;
const LONGEST_LINK = 5;
const LONGEST_UNSPACED = 16;

export function isMemberBody(scene: Scene, { end, before, after }: Place): boolean {
  const { text } = scene;
  if (after && kindOf(after.text.charCodeAt(0)) > KIND.letter && UNSPACED.test(text.slice(end, end + LONGEST_UNSPACED))) return true;
  return isAcademyBehind(scene, after) || isAcademyAhead(scene, before) || isCouncilWith(text, before, after);
}

/** "OSCE Academy", "Nato-Verteidigungsakademie", "NATO gynybos koledžas", "NATO Association of Canada". */
function isAcademyBehind(scene: Scene, after: Neighbour | undefined): boolean {
  let word = after;
  if (word && isCapitalised(word.text) && (isSpace(word.gap) || isHyphen(word.gap)) && BODY.test(word.lower) && styleAt(scene, word.start) === 'text')
    return true;
  for (let i = 0; i < MOST_BETWEEN && word && (isSpace(word.gap) || (i === 0 && isHyphen(word.gap))); i++) {
    if (ACADEMY.test(word.lower)) return true;
    word = wordAfter(scene.text, word.end);
  }
  return false;
}

/** "Collège de défense de l'OTAN", "Академия ОБСЕ". */
function isAcademyAhead(scene: Scene, before: Neighbour | undefined): boolean {
  let word = before;
  for (let links = 0; links <= MOST_BETWEEN * 2 && word && (isSpace(word.gap) || word.gap === '' || /^['’]$/.test(word.gap)); links++) {
    if (ACADEMY.test(word.lower)) return true;
    if (!DEFENCE.test(word.lower) && (word.lower.length > LONGEST_LINK || isCapitalOf(scene, word))) return false;
    word = wordBefore(scene.text, word.start);
  }
  return false;
}

/** "NATO-Ukraine Council", «Совет Россия — НАТО», "Acte fondateur OTAN-Russie". */
function isCouncilWith(text: string, before: Neighbour | undefined, after: Neighbour | undefined): boolean {
  const country = after && isSpace(after.gap) && AND.test(after.lower) ? wordAfter(text, after.end) : after;
  if (country && (country !== after || isJoint(country)) && COUNTRY.test(country.lower)) {
    if (COUNCIL.test(country.lower) || isCouncil(before) || isCouncil(before && wordBefore(text, before.start))) return true;
    const next = wordAfter(text, country.end);
    return isCouncil(next) || (next !== undefined && isCapitalised(next.text) && isCouncil(wordAfter(text, next.end)));
  }
  if (!before || !isJoint(before) || !COUNTRY.test(before.lower)) return false;
  const first = wordBefore(text, before.start);
  return isCouncil(first) || isCouncil(after) || isCouncil(first && wordBefore(text, first.start));
}

function isCouncil(word: Neighbour | undefined): boolean {
  return word !== undefined && /^[\s'’-]+$/.test(word.gap) && COUNCIL.test(word.lower);
}

// Where a council of two is written so: "NATO ir Rusijos taryba".
const AND = /^(?:ir|un|و)$/;

/** A dash, or in Arabic "and", which is written as one with the next word. */
function isJoint({ gap, lower }: Neighbour): boolean {
  return gap === ' ' ? lower.startsWith('و') : /^\s*[-‐‑–—·・]\s*$/.test(gap);
}
