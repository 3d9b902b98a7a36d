/** Children and calves that are given somebody's name: "Das Baby heißt Putin", "named his son Putin", «Новорождённого назвали Байден». */
import { isSpace, type Place } from '../surroundings';
import { setOf, WordSet } from '../words/set-of';
import { QUOTED_ANIMALS } from './animals';

// Right before the name; those that are something else, too, with a child before them alone.
const NAMING = setOf(
  'named called christened baptised baptized name heißt heisst namen getauft nannten tauften heet naam noemden gedoopt heter döptes namnet hedder navnet døbt døpt appelle prénommé prénommée nom baptisé llama llamaron chamaram llamará llamado nombre como',
  'chiama chiamato chiamerà nome battezzato chama se chamado till til imię nazwali nazwano nazwany jméno meno pojmenovali pomenovali ime nazvali dali nume numele numit numită ονόμασαν βάφτισαν botezat назвали назван названа зовут имя імя звати нарекли кръстиха името име назвали',
  'adını ismini adı ismi nimi nimeksi nevet nimeks vārdu vardą اسم سماه سمته السم בשם שם השם 이름을 이름은 tên',
);
const SONS = setOf(
  'son daughter sons twins sohn tochter sohnes zoon dochter dotter søn sønn datter fils fille hijo hija figlio figlia filho filha syna córkę syn сына дочь сина дочку ابنه ابنته مولوده',
);
// One look tells nearly every word.
const AHEAD = new WordSet(() => new Set([...NAMING, ...SONS, ...QUOTED_ANIMALS, 'de', 'di']));
const REACH = 60;
const CHILD =
  /(?:^|[\s'’"«“(])(?:bab(?:y|ies)|newborn|infants? |twins|calf|foal|cubs? |pups? |kittens? |puppy |puppies |neugeboren|säugling|kalb|fohlen|[a-zäöüß]+baby|welpe|bébé|nouveau-né|veau|poulain|chiot|chaton|phoque|bebé|recién nacid|terner[oa]|potro|cría|cachorr|niñ[oa] (?:fue|nació|se)|neonat|vitell|cucciol|puledr|recém-nascid|bezerr|cria de|filhote|menin[oa] foi|kalf|veulen|(?:zee)?honden?pup|pup |welpje|bebis|kalven|kalv|sälung|sälen |φωκ|σκυλάκι|γατάκι|λιονταράκι|kattung|valpen|fölet|barnet|baba|vauva|csecsemő|noworod|cielę|fok[aęi] |foczk|szczeni|kocię|źrebi|mládě|tuleň|štěn|koťat|miminko|tele |bábätko|novorođen|beba|viței?|pui(?:ul)? de|cățeluș|mânz|bebeluș|nou-născut|новорожд|новонарод|младен|малыш|мальчик|девочк|хлопчик|телён|тюлен|медвежо|львён|тигрён|слонён|котён|щен|тюлень|кошен|цуцен|ведмеж|лев[её]н|немовля|бебе|новороден|مولود|صغير |شبل |رضيع|תינוק|גור |아기|아들|딸|송아지|em bé)/i;
const SON =
  /(?:^|[\s'’"«“(])(?:sons?|daughters?|sohn|tochter|zoon|dochter|dotter|søn|sønn|datter|fils|fille|hij[oa]|figli[oa]|filh[oa]|syna|córk|сына|дочь|сина|дочку|oğlunun|kızının)[\s,]/i;
const GIVEN =
  /(?:^|[\s'’"«“(])(?:call|nam|christen|baptis|appel|prénomm|nomm|baptis|llam|bautiz|pus|chiam|battezz|batiz|cham|nann|nenn|tauf|noem|doop|döp|døb|døp|kall|kald|nazw|nazv|назв|نادى|سم[ىت]|أطلق|קרא)/i;
// "Her son called Biden" has a telephone.
const AMBIGUOUS = /^(?:named|called|appelle|till?|se|como|name|nome|nom)$/;
const BEHIND = /^[」』"”]?(?:と名(?:付|づ)け|と命名|(?:이라|라)고 (?:지|이름)|으?로 (?:지었|지은|정했)| (?:adını|ismini|adı|ismi) (?:ver|koy))/;
const AHEAD_UNSPACED = /(?:取名|起名|命名[为為])[「『“"]?$|(?:赤ちゃん|長男|長女|次男|息子|娘|子[牛馬犬猫])の名(?:前)?は[「『]?$/;
const LONGEST = 10;

export function isChristened(text: string, { start, end, before }: Place): boolean {
  if (before === undefined) return false;
  if (isSpace(before.gap) && isNamedAhead(text, start, before.lower)) return true;
  if (!mayBeBehind(text, end)) return false;
  return BEHIND.test(text.slice(end, end + LONGEST)) || AHEAD_UNSPACED.test(text.slice(Math.max(0, start - LONGEST), start));
}

/** A look at two units tells most names apart. */
function mayBeBehind(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit !== SPACE) return !(unit <= FIRST_MARK) || unit === QUOTE;
  const next = text.charCodeAt(end + 1);
  return next === SMALL_A || next === SMALL_I;
}

const [SPACE, QUOTE, SMALL_A, SMALL_I, FIRST_MARK] = [0x20, 0x22, 0x61, 0x69, 0x2000];

function isNamedAhead(text: string, start: number, word: string): boolean {
  if (!AHEAD.has(word)) return false;
  const isNaming = NAMING.has(word) || (/^d[ei]$/.test(word) && NAME_OF.test(text.slice(Math.max(0, start - LONGEST_NAMING), start)));
  if (!isNaming && !SONS.has(word) && !QUOTED_ANIMALS.has(word)) return false;
  const ahead =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?;:]/)
      .at(-1) ?? '';
  if (!isNaming) return GIVEN.test(ahead);
  return CHILD.test(ahead) || (SON.test(ahead) && (!AMBIGUOUS.test(word) || NAME_OF.test(ahead)));
}

const LONGEST_NAMING = 40;
const NAME_OF = /(?:nombre de|the name|s['’]appelle|nome d[ei]|döpte .+ till|døbte .+ til|llaman?|se|nom de)\s$/i;
