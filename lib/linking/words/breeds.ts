/** Breeds of dogs, cats, horses and cattle; none that is a people's, a trade's or a common thing's name, too. */
import { byLanguage } from './by-language';
import { WordMap } from './set-of';

/** As they begin in several languages, whatever their ending: "labradoren", "labradorinnoutaja". At least four letters each. */
const STEMS =
  'labrador beagl cocker collie kolie spaniel španěl španiel spanjel spanijel épagneul retriever retrívr retriver retriiver retrīver terrier teriér terier terjer foxterrier bullterrier rottweil rotvajl rotweil doberm weimaran weimarán vizsla chihuahu čivav čiuau schnauzer knírač sznaucer šnaucer pinscher pinčer malamut malinois borzoi barzoi greyhound whippet podenco bloodhound samojed samoyed samojéd amstaf tollaren jämthund jamthund goldendoodle labradoodle dackel rauhaardackel tervueren boerboel bolonk shihtzu berghund älghund elghund gravhund vorstehhund shetlandspon shetlandpon islandshäst islandshest islandpferd haflinger hafling trakehner lipizzan lipican lipicán lipicanac percheron percherón clydesdale achaltek knabstrup fjordhest dølahest gotlandsruss fullblod fullblut vollblut folblut plnokrevn telivér purosangue täysveri lämminveri suomenhevo perserkat siamkatz birmakat ragdoll charolais brevduv brevdu brieftaube kirjekyyhky zuchtbulle fleckviehbulle zuchtrüde zuchthengst deckhengst fokstier dekhengst tjurkalv tyrekalv kalvkviga skogkatt norskskogkatt lapinkoira karjalankarhukoir pystykorva mäyräkoir villakoir suomenajokoir ajokoir ' +
  'λαμπραντόρ μπιγκλ κόκερ ροτβάιλερ τσιουάουα μαλτέζ κόλεϊ καθαρόαιμ ντόμπερμαν χάσκι';

const HEAD = 4;

/** The breeds by their first four letters. */
const BY_HEAD = new WordMap(() => {
  const heads = new Map<string, string[]>();
  for (const stem of STEMS.split(' ')) heads.set(stem.slice(0, HEAD), [...(heads.get(stem.slice(0, HEAD)) ?? []), stem]);
  return heads;
});

/** Whether a word, in small letters, begins as a breed does in many languages; in another case than the first it is no word for the name behind it. */
export function isBreed(word: string): boolean {
  if (word.length < HEAD) return false;
  const stem = BY_HEAD.get(word.slice(0, HEAD))?.find((begins) => word.startsWith(begins));
  return stem !== undefined && !OBLIQUE.test(word.slice(stem.length));
}

// "Labradora Putin pohladil", "a labradort Putyin megsimogatta".
const OBLIQUE = /^(?:a|u|e?m|om|ow[ia]|ov[ia]|e?t|ot|nak|in|ia|i|ą|em|ów|ů)$/;

/** Those that are so short, or so much like another word, that they are one in their language alone. */
export const BREEDS = byLanguage({
  en: 'pug thoroughbred siamese kelpie sheltie',
  de: 'rennmaus taube brieftaube pudel beagle setter islandpferd shetlandpony perserkater siamkater stier deckbulle',
  nl: 'hamster cavia duif poedel beagle setter stabij kooiker stamboekstier shetlander',
  sv: 'stoet siamesen ardenner pudeln setter settern pudel tollare mopsen schäfern taxen jämten ardennern varmblodet fullblodet birman kviga kvigan korna coonen spetsen vorsteh',
  da: 'puddel puddelen schæfer schæferen mops mopsen setter setteren kvie kvien islænderen',
  nb: 'schäfer puddel puddelen schäferen setter setteren dachs dachsen mops mopsen kvige kviga',
  fr: 'hamster gerbille beagle comtois camarguais pottok siamois setter berger-allemand',
  es: 'hámster cobaya beagle pointer siamés setter percherón semental',
  it: 'criceto criceta cavia porcellino beagle setter avelignese siamese murgese lipizzano',
  pt: 'hamster beagle setter garrano siamês percherão',
  pl: 'pudel pudla wyżeł wyżła ogar seter setera kucyk buhaj byk labradorka jamniczka wyżlica',
  cs: 'ohař ohaře pudl pudla bígl bígla setr setra ryzák peršan býk býka hafling',
  sk: 'stavač stavača pudel pudla bígl bígla seter setra jazvečík býk býka',
  hu: 'kuvasz uszkár mudi komondor agár nóniusz bika lipicai',
  ro: 'pudel pudelul seterul seter copoi copoiul lipițan lipițanul ciobănescul pechinez pechinezul teckel teckelul tauraș caniș canișul',
  'hr sl': 'ptičar pudl pudelj bigl seter hrt tornjak posavac jazavčar jazbečar bik bernardinac',
  sr: 'јазавичар птичар овчар пудл пудла бигл сетер хрт бик бернардинац',
  bg: 'дакел дакелът пудел пуделът сетер сетерът гонче гончето бик бикът бигъл',
  ru: 'пудель сеттер лайка корги рысак дончак бычок хряк дог колли болонка кун',
  uk: 'пудель сетер лайка корги рисак гуцулик бик бичок кнур дог колі болонка кун такса',
  tr: 'pointer kangal kangalı setter boğası tayı güvercini buldoğu',
  fi: 'setteri shetlanninponi bokseri mopsi rottweileri sakemanni',
  et: 'taks puudel hagijas setter bokser beagle bigl pull',
  lt: 'taksas pudelis skalikas seteris biglis žemaitukas ristūnas bulius',
  lv: 'pūdelis seters bīgls rikšotājs bullis',
  '': 'лабрадор лабрадорът спаниель спаніель спанієль ретривер терьер териер териерът теријер ротвейлер ротвајлер доберман бигль бігль шнауцер пинчер пінчер маламут чихуахуа самоед ахалтекинец липицанер тяжеловоз дворняжка алабай волкодав шарпланинац каракачанка каракачанката ротвайлер ньюфаундленд сенбернар σέτερ πόνι κόλι μπίγκλ הלברדור הסוסה השור الهامستر الثور البقرة ταύρος ταύρο 마 암말 수말 젖소 황소 לברדור הפודל פודל הביגל ביגל הדוברמן דוברמן הרוטוויילר רוטוויילר הקוקר קוקר ההאסקי האסקי لابرادور اللابرادور 풍산개 삽살개 리트리버 비글 시바견 몰티즈 말티즈 포메라니안 보더콜리 웰시코기 허스키 닥스훈트 시츄 비숑 코기 씨수소 종마 경찰견 구조견 사냥개 들개 길냥이',
});

/** In scripts without spaces. */
export const BREEDS_UNSPACED =
  '[牝牡]馬|[雄乳]牛|[母公]马|[母公奶]牛|仓鼠|倉鼠|ハムスター|ラブラドール|レトリバー|プードル|チワワ|コーギー|ビーグル|ダックスフント?|ハスキー|ポメラニアン|拉布拉多|金毛|泰迪|柯基|哈士奇|贵宾犬|貴賓犬|边牧|雪纳瑞|比熊|斗牛犬';
