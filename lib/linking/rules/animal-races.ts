/** Animals that win races of animals: "won the donkey derby", "il palio degli asini lo ha vinto Putin". */
import { isSpace, type Place, sentenceAround, wordBefore } from '../surroundings';
import { setOf, WordSet } from '../words/set-of';

// Beside the name, or before what links it to the verb ("won by", "dobio je", «κέρδισε ο»).
const WON = setOf(
  'won wins win winning triumphed gewann gewinnt gewonnen siegte siegt holte remporte remporté remportée gagné gagnée gagne ganó gana ganada ganado ganaron venció vinto vinta vince ganha ganhou ganho venceu vencida gewonnen wint won vann vinner vunnits vanns vandt vinder vundet vant vinner vunnet',
  'wygrał wygrała wygrywa zwyciężył vyhrál vyhrála vyhral vyhrala zvítězil zvíťazil dobio dobila pobijedio zmagal dobil osvojil osvojio добио победио освојио câștigat câștigată câștigă învins выиграл выиграла победил виграв виграла переміг спечели спечелил победи печели κέρδισε νίκησε κερδίζει',
  'kazandı birinci nyerte nyert megnyerte győzött voitti võitis laimėjo uzvarēja menang dimenangkan memenangkan thắng فاز ניצח זכה برنده',
);
const LINKS = setOf('by von par por da do door av af de je е је ο de către oleh przez от від από');
const BEFORE = new WordSet(() => new Set([...WON, ...LINKS]));
const REACH = 110;
const RACES =
  /(?:donkey|sheep|pig|camel|pony|snail|duck|ostrich|greyhound|goat|hamster|rabbit)[ -](?:derby|race|races|racing|grand prix|stakes)|sheepdog trial|(?:esel|schweine|hunde|windhund|schnecken|kamel|schaf|pony|trab|galopp|pferde|ziegen|dackel|enten)-?rennen|courses? (?:d['’]|de |aux |des )(?:ânes|cochons|chameaux|lévriers|escargots|chiens|poneys|chevaux|chèvres|canards)|hippodrom|hipódrom|ippodrom|carreras? de (?:burros|galgos|camellos|cerdos|caracoles|perros|ponis|caballos|cabras|patos)|(?:palio|corsa|gara) (?:de(?:gli|i|lle) )(?:asini|asinelli|maiali|cani|levrieri|cammelli|lumache|oche|capre|pony|cavalli|ciuchi|muli)|corridas? de (?:burros|galgos|camelos|porcos|caracóis|cães|cabras|cavalos)|(?:ezel|varkens|honden|windhonden|kamelen|slakken|schapen|pony|paarden|drafs?|geiten|eenden)(?:race|ren|koers)|(?:åsne|gris|hund|vinthund|kamel|häst|trav|galopp|ponny|snigel)(?:race|lopp|tävling)|(?:æsel|esel|grise|hunde|heste|trav|galop|galopp|pony|snegle|saue|fåre)(?:vædde|vedde)?l[øo]b|(?:esel|grise|hunde|heste|trav|galopp|ponni|snegle|saue)(?:vedde)?løp|(?:wyścig|gonitw)[a-ząęó]* (?:osł|świń|psów|chart|wielbłąd|ślimak|koni|kóz|kuc)|(?:závod|dostih|pretek)[a-zyů]* (?:osl|prasat|prasiat|ps[ůo]|chrt|velbloud|tiav|šnek|slimák|kon|koz|kôz)|(?:utrk|dirk)[aeuio]?m?a? (?:magar|svinj|pas|hrt|dev|puž|konj|koz|osl|praš|kamel|polž)|трк[аеуи]м?а? (?:магар|свињ|пас|хрт|камил|пуж|коњ|коз)|curs[aeă]i? de (?:măgari|porci|câini|ogari|cămile|melci|cai|capre)|(?:забег|скачк|гонк|бег)[а-я]* (?:на )?(?:осл|ишак|свин|собак|борз|верблю|улит|лошад|коз|пони)|(?:перегон|забіг|скачк|гонк)[а-яії]* (?:на )?(?:віслюк|осл|свин|собак|хорт|верблюд|равлик|коней|кіз|поні)|(?:надбягван|състезани)[а-я]* (?:с |на )?(?:магар|прасе|кучет|хрът|камил|охлюв|кон|коз)|(?:αγών|κούρσα)[α-ω]* (?:γαϊδ|γάιδ|σκύλ|αλόγ|καμηλ|γουρουν|σαλιγκ)|γαϊδουροδρομ|(?:eşek|at|deve|köpek|tazı|koyun|keçi|salyangoz) yarış|(?:szamár|malac|disznó|kutya|agár|teve|csiga|ló|kecske)(?:futtatás|verseny|futam)|(?:aasi|sika|koira|kameli|etana|hevos|poni|vinttikoira|poro)(?:ravi|kilpailu|juoksu|kisa|laukka)|(?:eesli|sigade|koerte|kaameli|tigude|hobuste|kitsede) ?(?:võidujooks|võiduajami|võistlus)|(?:asil|žirg|šun)[a-zųū]+ lenktyn|(?:ēzeļu|suņu|zirgu|cūku) (?:skriešan|skrējien|sacīkst)|(?:balap|pacuan|karapan|lomba) (?:keledai|anjing|kuda|sapi|unta|babi)|đua (?:lừa|chó|ngựa|lợn|lạc đà)|سباق (?:ال)?(?:حمير|كلاب|هجن|خيول|إبل|ماعز)|(?:מירוץ|מרוץ|תחרות) ה?(?:חמור|כלב|סוס|גמל|חזיר|חלזונ)|مسابقه (?:الاغ|سگ|اسب|شتر)/i;

export function isRaceWinner(text: string, { start, end, before, after }: Place): boolean {
  const won = (after?.gap === ' ' && WON.has(after.lower)) || (before?.gap === ' ' && BEFORE.has(before.lower) && isWonBefore(text, before));
  if (!won) return false;
  const { ahead, behind } = sentenceAround(text, start, end, REACH);
  return RACES.test(ahead) || RACES.test(behind);
}

function isWonBefore(text: string, { lower, start }: { readonly lower: string; readonly start: number }): boolean {
  if (WON.has(lower)) return true;
  const verb = wordBefore(text, start);
  return verb !== undefined && isSpace(verb.gap) && WON.has(verb.lower);
}
