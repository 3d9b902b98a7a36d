/** Words that make a last name what somebody else is called for being like its bearer. In small letters. */
import { setOf } from './set-of';

const ADJECTIVES = 'местн карманн доморощенн районн сельск деревенск дворов локальн мелк маленьк місцев кишеньков доморощен сільськ районн дворов містечков';
const CASES = 'ый ий ого ому ым им ом ім ої ой'.split(' ');

/** Of a place or a size, before the name: «наш местный Путин», "unser kleiner Putin", "mahallenin Putin'i". */
export const SMALL_SORT = setOf(
  'kleiner kleinen kleinem lokaler lokalen örtlicher hiesiger möchtegern- kleine plaatselijke lokale lokal lille liten lokalpolitikens kommunpolitikens kommunens byns bygdens',
  'mały małego lokalny lokalnego gminny gminnego powiatowy powiatowego kieszonkowy kieszonkowego malý malého místní místního vesnický vesnického domácí miestny miestneho dedinský dedinského domáci obecný obecného obecní obecního okresní okresného okresný okresního krajský krajského sídliskový sídlištní mestský městský vidiecky',
  'mjesni mjesnog mesni mesnog lokalni lokalnog seoski seoskog domaći domaćeg mali malog месни месног локални локалног сеоски сеоског домаћи домаћег мали малог местен местният местния нашенски нашенският джобен селски малкият малкия',
  'gewisser gewissen niejaki niejakiego niejakim jistý jistého istý istého некий некоего некоему якийсь якогось якомусь малий малого малому',
  'mic micul mititel mititelul micuț μικρός μικρό τοπικός τοπικό ντόπιος ντόπιο küçük yerel mahallenin köyün kasabanın ilçenin siyasetinin belediyenin derneğin sitenin apartmanın',
  '동네 시골 골목 한국판 학교 마을 미니 짝퉁',
  ...ADJECTIVES.split(' ').map((stem) => CASES.map((ending) => `${stem}${ending}`).join(' ')),
);

/** The same behind "a", "our" or "own", or written as one with a hyphen: "our village Putin", "Dorf-Putin". */
export const SMALL_SORT_RULED = setOf(
  'village local pocket shop tinpot wannabe homegrown armchair mini aspiring suburban parish little miniature provincial backyard small-town town',
  'dorf möchtegern westentaschen hobby taschen provinz vereins lokal billig freizeit kiez polder dorps by fick',
);
/** The same behind "a" in languages where they mean something else without: "un certain Poutine". */
export const CERTAIN = setOf('certain certo tal viss vis zekere');
export const RULERS = setOf('our my your own every');

/** Behind the name, in languages that have adjectives there. */
export const SMALL_SORT_BEHIND = setOf(
  'local municipal provincial tropical criollo nostrano locale comunale paroissial départemental caipira tupiniquim miniature miniatura vecinal rural barrial المحلي الصغير الحارة המקומי השכונתי הקטן הכפרי kampung',
);

/** What follows "of" where the bearer himself at another time or in another state is meant: "the Biden of last year", "un Biden de más de 80 años". */
export const OTHER_TIMES = setOf(
  'last this early earlier late later old that those these today yesterday yore all course years recent his her their its then now past future first second next former campaign war pre post',
  'primeros primeras últimos últimas hoy ayer siempre antes ahora años año hace guerra campaña más entonces sus estos aquellos pie buen mal visita regreso vuelta antaño mayo enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre',
  'plus mais più débuts début avant jadis toujours aujourd hier années guerre campagne demain maintenant ces ses retour bonne mauvaise visite esordi oggi ieri sempre prima anni ora inizi quei questi suoi ritorno buon allora',
  'cartapesta sorvete cartón papel cera cire carton papier plástico bronce plastilina goma trapo cartone gesso papelão nieve neve neige mazapán chocolate chocolat cioccolato madera bois legno bronze wax wood nuevo nouveau novo nuovo vez',
  'seus começo início hoje ontem anos agora primeiros últimos campanha volta bom mau vroeger nu toen vandaag gisteren jaren eerste laatste jahre nuller frühen späten ersten letzten anfangsjahre kriegsjahre gegenwart vergangenheit zukunft',
);
