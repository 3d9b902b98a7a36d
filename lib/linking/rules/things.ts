/** Words that make a person's name a part of the name of a place, a body or a ship. In small letters. */
import { once } from '../../text/once';
import type { Languages } from '../languages';
import { BODIES, QUOTED } from '../words/bodies';
import { byLanguage, byLanguageInCapitals, either } from '../words/by-language';
import { NATURE, NATURE_BEHIND, NATURE_BEHIND_IN_CAPITALS, NATURE_JOINED } from '../words/nature';
import { setOf, setOfPlain, WordSet } from '../words/set-of';
import { STREETS, STREETS_IN_CAPITALS, STREETS_OF } from '../words/streets';
import { THINGS } from '../words/things-before';
import { BEHIND_CAPITAL, BEHIND_JOINED, BEHIND_SMALL, STREETS_BEHIND } from '../words/things-behind';
import { OFFICES } from '../words/titles';

/** After a name, with a capital: "Biden Foundation", "Putin-Straße". */
export const THINGS_AFTER = setOf(
  'avenue ave street road boulevard blvd lane drive highway square place plaza bridge airport station stadium arena school university college academy institute',
  'library museum memorial theater theatre hall palace foundation center centre hospital church park peak mount mountain island prize award medal court close',
  'scholarship act house-museum crescent gardens terrace row way bakery ltd inc llc plc gmbh ag co corp & company brothers sons daughters bros fund trust society',
  'orchestra quartet gallery clinic pharmacy hotel inn restaurant café cafe bar kitchen railroad terminal tower tunnel dam pier harbor harbour cup trophy fellowship',
  'club bowl lecture chair initiative elementary area expressway freeway turnpike trail dome estate village district garden greenhouse observatory laboratory plantation',
  'zwillinge brüder schwestern geschwister eheleute drillinge straße strasse str platz allee weg gasse brücke ufer ring schule gymnasium universität institut stiftung bibliothek museum flughafen bahnhof park preis klinik',
  'apotheke metzgerei gaststätte gasthof gasthaus kneipe werkstatt autohaus mühle brauerei reederei klause kita turnhalle kaserne denkmal stadion halle haus gesellschaft verein bäckerei straat laan plein weg brug school stichting instituut gracht',
  'gatan gata torg torget väg vägen plats platsen skola skolan stiftelse stiftelsen gade vej plads gate vei skole universitet bro bron park parken',
  'katu tie aukio koulu silta yliopisto säätiö puisto tänav väljak kool sild ülikool utca út tér híd iskola egyetem alapítvány liget sétány',
  'gatvė gatvės gatvėje aikštė alėja mokykla universitetas fondas iela laukums skola universitāte fonds tilts caddesi sokağı sokak bulvarı meydanı köprüsü okulu',
  'fırını eczanesi kasabı pastanesi lokantası matbaası berberi kuaförü kırtasiyesi marketi çiftliği turizm mobilya kuyumculuk emlak tekstil',
  'üniversitesi vakfı havalimanı parkı enstitüsü merkezi kafe kafesi restoranı oteli ilkokulu ortaokulu lisesi stadı stadyumu adası kupası müzesi kütüphanesi улица проспект площадь мост школа улицасы',
  'fonden fondet toppen fondi szálló embankment promenade quay roundabout viaduct footbridge marathon regatta kahvila ravintola hotelli museo kafé kafe restaurang hotell hotel café pokal insel schiff kupa',
);

/** The same, also where they are written small. */
export const THINGS_AFTER_SMALL = setOf(
  'gata väg torg plats gate gade vei vej plads katu tie aukio tänav utca út tér híd gatvė gatvėje gatvės aikštė iela laukums caddesi sokağı bulvarı meydanı',
  'street avenue road boulevard lane square bridge peak foundation straße strasse platz straat plein laan mount airport caddesinde sokağında bulvarında meydanında',
  'park parkas parke parkis skveras skvere skvero skvērs skvērā skvēra puisto puistossa puistoon dzimta dzimtas suguvõsa giminė',
  'fondas fondo fondui fondą fonds fonda fondu fond fondi säätiö säätiön viršūnė viršūnėje smailė virsotne virsotnē tipp huippu huipulla hadihajó hadihajót cirkáló',
  'pizzeria pizzerian pizzeriassa leipomo parturi kampaamo ravintola ravintolan baari',
  'cica cicája macska kutyus kávézó kávéház étterem szálloda jégtörő kupa könyvtár múzeum kavinė restoranas ledlaužis taurė muziejus kafejnīca restorāns ledlauzis kauss muzejs kohvik restoran jäämurdja muuseum buzkıranı gemisi römorkörü teknesi feribotu yatı',
  'sugárút sugárúton sugárútján sugárútra körút körúton utcai puiestee puiesteel puiesteele tänavas tänaval tänavale tänavat väljaku väljakul väljakule prospekt prospekti prospektil kadun kadulle kadulta aukiolla aukiolle bulevardi bulevardilla bulevardille',
  'prospekts prospekta prospektā prospektu ielas ielu laukumā laukuma bulvārī bulvāra prospektas prospekte prospekto prospektą gatvę aikštėje aikštės alėjoje alėjos bulvaras bulvare bulvaro',
  'ліцей ліцею ліцеї ліцеєм округ округу окрузі округом заказник заказнику сільради сельсовет сельсовета сельсовете сельсовету округе',
  'bulvāris ielā utcában utcán téren kadulla tornis tiltas családja család family clan household dynasty ailesi perhe šeima ģimene 家族 brothers sisters twins',
);

/** The same in running text; in a headline with capitals they may be what the name is about ("Biden Farm Bill"). */
export const THINGS_AFTER_IN_TEXT = setOf(
  'creek river lake brook falls canyon valley ridge hill hills bay beach cove pond glacier peninsula heights ranch farm farms vineyard winery brewery pizza pizzeria diner grill deli bistro pub tavern salon bookstore bookshop garage',
  'motors logistics holdings ventures consulting associates industries lodge manor castle cottage chapel cathedral temple mosque cemetery wing pavilion auditorium courthouse marathon regatta invitational speedway raceway parkway',
  'causeway bypass overpass underpass marina wharf shipyard barracks woods meadow meadows springs junction corners township county zoo aquarium planetarium crater pass range reef reefs strait point butte bluff bluffs gulch hollow landing locks reserve preserve refuge sanctuary forest cave caves caverns spring glen fjord sound shoal headland promontory waterfall rapids wetlands barbershop bakers florists butchers plumbing roofing realty records',
);

/** After the possessive of a name, with a capital: "Putin's Pizza". */
export const BUSINESSES = setOf(
  'hardware pizza pizzeria diner grill deli bistro pub tavern bakery café cafe bar kitchen restaurant salon bookstore bookshop garage motors brewery inn barbershop butchers florists plumbing gym bbq barbecue donuts burgers tacos market pharmacy',
);

/** Of those the ones that are verbs, too ("Will Biden Act?"). */
export const VERBS = setOf(
  'act award bridge center centre drive park peak mount place school square station court close row way chair hotel fund trust project cup welcome bar',
);

/** Words after which a verb stands in its bare form. */
export const AUXILIARIES = setOf('will would shall should can could may might must do does did let lets make makes see sees watch help helps');

// "Rue Biden", "улица Путина", "Université Joe-Biden"; streets apart, which are named after organisations, too.
const thingsBefore = byLanguageInCapitals(THINGS, BODIES, NATURE);
const streetsBefore = byLanguageInCapitals(STREETS);

/** Houses where one drinks: an organisation's name behind one is theirs. */
export const BARS = setOf(
  'bar baru barul barului pub café cafe kafe kafić kafiću kafana kafani restaurant restaurante ristorante restaurantul hotelul bistro pizzeria pizzería',
);

const quotedThings = byLanguage(QUOTED);

/** The languages in which a word before quotation marks makes the name in them a thing's; `undefined` when in none, 0 in any. */
export function quotedThingBeforeIn(word: string): Languages | undefined {
  return quotedThings.get(word);
}

/** Of streets those that are an organisation's with an article between as well, and those that need a capital to be one. */
export const STREETS_WITH_ARTICLE = setOfPlain(STREETS_OF);
export const STREETS_WITH_CAPITAL = setOf(STREETS_IN_CAPITALS);

const smallBehind = byLanguageInCapitals(BEHIND_SMALL, NATURE_BEHIND);
const joinedBehind = byLanguageInCapitals(BEHIND_JOINED, NATURE_JOINED);
const capitalsBehind = byLanguageInCapitals(BEHIND_CAPITAL, NATURE_BEHIND_IN_CAPITALS);
const streetsBehind = byLanguageInCapitals(STREETS_BEHIND);

/** The languages in which a word (in small letters) behind a name and a space makes it a thing's; `undefined` when in none, 0 in any. */
export function thingBehindIn(word: string): Languages | undefined {
  return either(smallBehind.get(word), capitalsBehind.get(word));
}

/** The same of those that need a capital. */
export function capitalThingBehindIn(word: string): Languages | undefined {
  return capitalsBehind.get(word);
}

/** The same of those joined with a hyphen. */
export function thingJoinedIn(word: string): Languages | undefined {
  return either(smallBehind.get(word), joinedBehind.get(word));
}

/** The same of an organisation's streets. */
export function streetBehindIn(word: string): Languages | undefined {
  return streetsBehind.get(word);
}

// What may stand between a school or an airport and whom it is named after; so may an office.
const KINDS_OF_THINGS = setOf(
  'comprensivo primaire élémentaire maternelle international primaria elementare media superiore básica secundaria secundária internazionale podstawowa internacional municipal municipale communal communale comunale estadual départementale départemental regional régional régionale regionale nacional national nationale nazionale público pública pubblica publique profesional professionale professionnel técnica técnico tecnico deportivo desportivo sportivo sportif polivalente universitario universitário universitaire científico scientifico superior provincial olímpica olímpico couvert couverte cubierto cubierta básico preparatória gimnazială teoretic tehnologic județean județeană municipală sportivă',
  'podstawowej średniej ogólnokształcące ogólnokształcącego miejski miejska miejskiego miejskiej sportowa sportowy sportowej základní základnej mateřská materská střední stredná městský mestský městská mestská sportovní športový športová osnovna osnovne osnovnoj srednja srednje gradska gradski основна основне основној средња градски градска средняя средней городской городская городского городском середня середній міський міська міського',
  'قطار القطار רכבת الرئيس رئيس הנשיא رئیس جمهور رئیسجمهور',
);

// "A ship named Putin", «судно под названием «Путин»»; and what makes a thing somebody's in memory ("im.", «імені»).
const CALLING = setOf(
  'named called dubbed christened namens genannt benannt getauft nommé nommée appelé appelée baptisé baptisée dénommé dénommée llamado llamada bautizado bautizada denominado denominada chiamato chiamata battezzato battezzata denominato intitolata chamado chamada batizado batizada denominada',
  'genaamd gedoopt geheten kallad kallat kallet kaldet kalt døpt döpt navngivet im imienia imieniem nazwie nazwą nazwany nazwana jménem názvem názvom menom zvaný zvaná imenom imenu nazivom nazivu imenovan numit numită denumit denumită botezat nimega nimelise nimeltä nimeltään nimisen nosaukumu vārdā pavadinimu bernama tên mang',
  'имени имя им імені ім под названием названием назвою названою назвами имени имену името наречен наречена именем именуван назвом названием',
  'όνομα ονόματι ονομασία باسم اسم يحمل تحمل نام بنام בשם שם שמו ע"ש',
);

export function isCalling(word: string): boolean {
  return CALLING.has(word);
}

const LOOKED_THROUGH = new WordSet(() => new Set([...KINDS_OF_THINGS, ...CALLING, ...OFFICES]));

export function isLookedThrough(word: string): boolean {
  return LOOKED_THROUGH.has(word);
}

/** Hebrew and Arabic write prepositions and "and" as one word with the next: "ברחוב". */
function withoutPrefix(word: string): string {
  if (word.charCodeAt(0) < FIRST_SEMITIC || thingIn(word) !== undefined) return word;
  // 一艘渔船: words are not parted.
  if (word.charCodeAt(0) > FIRST_UNSPACED) return SHIPS_UNSPACED.test(word) ? '砕氷船' : word;
  for (let cut = 1; cut <= 2 && word.length > cut + 1 && PREFIXES.includes(word.charAt(cut - 1)); cut++) {
    if (thingIn(word.slice(cut)) !== undefined) return word.slice(cut);
  }
  return word;
}

const PREFIXES = 'ובלמהשכوفبلك';

const FIRST_SEMITIC = 0x5d0;
const FIRST_UNSPACED = 0x3000;
const SHIPS_UNSPACED = /(?:船|艦|舰|艇|游轮)$/;

/** The languages in which a word (in small letters) before a name makes it a street's; `undefined` when in none, 0 in any. */
export function streetBeforeIn(word: string): Languages | undefined {
  return streetsBefore.get(withoutPrefix(word));
}

/** After a name, with a capital: "NATO Street". */
export const STREETS_AFTER = setOf(
  'street avenue ave road boulevard lane straße strasse platz straat laan plein gatan gata vägen väg utca út tér caddesi caddesinde sokağı bulvarı yolu',
);

/** The languages in which a word (in small letters) before a name makes it a street's, a school's, a ship's …; `undefined` when in none, 0 in any. */
export function thingBeforeIn(word: string): Languages | undefined {
  return thingIn(withoutPrefix(word));
}

function thingIn(word: string): Languages | undefined {
  return either(thingsBefore.get(word), streetsBefore.get(word));
}

// What a school, an institute or a centre is for, in ideographs.
const SUBJECTS = '公共政策与與和及管理国國际際外交法律治行经經济濟关關系係战戰略防务務卫衛医醫商科技研究高级級安全军軍事业業平展発发学學民主领領導导力全球参參';

/** What makes a longer name in scripts without spaces: follows the name at once, or in Korean after a space. */
export const thingsUnspaced = once(
  () =>
    new RegExp(
      `^[”」』’']?(?:(?:总统|總統|大統領)(?![夫一家]))?(?:大道|大街|大?通り|高速(?:道路)?|广场|廣場|広場|机场|機場|空港|环岛|環島|路口|立交[桥橋]|地[铁鐵]站|公[园園]|[桥橋](?!接)|[小中]学校?(?![时時者])|[小中]學(?![時者])|高校|大学|大學|大楼|大樓|大[厦廈]|街道|街|路(?![线線过過上经經程透])|巷|峰(?!会|會)` +
        '|中心(?![思任議议目内環环地城])|号(?![召称令])|號(?![召称令])|[奖獎](?:学金|學金|(?![励勵]))|賞(?![賛讃])|[岛島](?![国國内內])|橋|冰川|陨石坑|隕石坑|小行星|小惑星|氷河|清真寺|教堂|教会|教會|幼[儿兒]园|幼稚[园園]|保育園|奨学[金生]|马拉松|馬拉松|マラソン|[锦錦][标標][赛賽]|杯(?![中葛])|啤酒|伏特加|[汉漢]堡' +
        '|[”」』]?(?:主义|主義|[经經][济濟][学學])|娜|記念|家族|一家|教授|教练|教練|选手|選手|球员|球員|老师|老師|医生|醫生|夫人|夫妻|夫妇|夫婦|[咖餐饭飯酒](?:啡[馆館厅廳店]|[厅廳馆館店吧])|面包店|药店|藥店|薬局' +
        '|・?(?:センター|カフェ|レストラン|ホテル|アカデミー|スクール|バー(?![ァ-ヴー])|ロータリー|ストリート|アベニュー|スクエア|パーク|タワー|ビル(?![ァ-ヴー])|カップ|クレーター|ベーカリー|バーガー|ビール|ウォッカ|カクテル|トンネル)' +
        '|俱[乐樂]部|クラブ|火?[车車]站|交差点|団地|協会|大隊|プール|モスク|转盘|轉盤|小[区區]|游泳[馆館]|协会|協會|湖|山(?!庄)|駅(?!伝)|停留所|体育館|岬|海峡|海峽|火山|瀑布|半[岛島]|高原|角(?![色度逐力落球])|湾(?![岸仔])|灣(?![岸仔])' +
        `|(?![与與和及])[${SUBJECTS}]{0,12}(?:大学院|大学|大學|研究所|研究院|学院|學院|学校|學校|財団|财团|財團|基金会|基金會|学部|[图圖][书書][馆館]|図書館|博物[馆館]|[体體]育[馆館场場]|競技場|スタジアム|[纪紀]念[馆館]|医院|醫院|病院)` +
        `|[${SUBJECTS}]{2,12}(?:中心(?![思任議议目内環环地])|センター|賞|奖|獎)` +
        "|['’]? ?(?:대통령 ?(?=거리|광장|공항|다리|도서관|센터|재단|기념관|대로|대교|로터리|공원|교차로|[초중고]등))?(?:감독|선수|교수|코치|박사|거리|재단|(?:국제)?공항|대학교|광장|다리|센터|도서관|가족|일가|여사|부부|카페|클럽|식당|호텔|박물관|경기장|기념관|연구소|(?:초등|중|고등)?학교|병원|대로|로터리|대교|교차로|터널|공원|아파트|정류장|체육관|수영장|유치원|어린이집|장학금|장학생|협회|컵|마라톤|빌딩|타워|빙하|분화구|소행성|섬|호수|곶|해협|화산|폭포|국립공원|성당|교회|버거|보드카|맥주|칵테일|약국|빵집|레스토랑|[가-힣]{0,6}대학원)" +
        '(?=(?:[은는이가을를의에와과도로]|에서|에는|에도|에게|으로|까지|부터|이든|이나|이라는|이란)?(?![가-힣]| (?:도착|방문|연설|등장|출발|시찰|찾|들))))',
    ),
);

/** Tell a person from a namesake of another generation. */
export const GENERATIONS = setOf('jr sr ii iii iv junior senior');
