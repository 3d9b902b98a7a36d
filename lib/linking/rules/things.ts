/** Words that make a person's name a part of the name of a place, a body or a ship. In small letters. */
import { once } from '../../text/once';
import { type Languages, languagesOf } from '../languages';
import { setOf, WordMap, WordSet } from '../words/set-of';
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
  'fonden fondet toppen fondi szálló embankment promenade quay kahvila ravintola hotelli museo kafé kafe restaurang hotell hotel café pokal insel schiff kupa',
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
  'causeway bypass overpass underpass marina wharf shipyard barracks forest woods meadow meadows springs junction corners township county zoo aquarium planetarium barbershop bakers florists butchers plumbing roofing realty records',
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

type Things = readonly [languages: Languages, words: readonly string[]];

const before =
  (tags: string, ...lines: readonly string[]) =>
  (): Things => [languagesOf(...tags.split(' ')), lines.join(' ').split(' ')];

const collect = (...lists: readonly (() => Things)[]) =>
  new WordMap((): ReadonlyMap<string, Languages> => {
    const things = new Map<string, Languages>();
    for (const list of lists) {
      const [languages, words] = list();
      for (const word of words) things.set(word, languages === 0 ? 0 : (things.get(word) ?? 0) | languages);
    }
    return things;
  });

/** Before a name, in texts of these languages (0: any): "rue Biden", "улица Путина", "Université Joe-Biden". */
const thingsBefore = collect(
  before('', 'uss hms rms hmcs'),
  before('en', 'mv mt vessel frigate destroyer icebreaker tug barge locomotive tanker submarine yacht trawler ferry warship steamer'),
  before(
    'fr',
    'rue avenue boulevard place pont école lycée collège université fondation institut aéroport gare stade navire quai allée chemin impasse parc prix musée',
  ),
  before(
    'es',
    'calle avenida plaza paseo puente escuela colegio universidad fundación instituto aeropuerto estadio barco parque carretera glorieta camino fragata premio museo',
  ),
  before('pt', 'rua praça ponte escola universidade fundação aeroporto estádio navio avenida largo travessa alameda jardim instituto prémio prêmio museu'),
  before('it', 'via viale piazza corso ponte scuola università fondazione aeroporto stadio nave istituto largo vicolo piazzale lungomare parco premio museo'),
  before('de nl', 'straße platz allee stiftung universität schule straat laan plein stichting universiteit schip museum'),
  before('sv da nb', 'gatan torget stiftelsen fartyget skolan universitetet gaden vejen pladsen fonden gata'),
  before(
    'pl',
    'ulica ulicy ulicę ulicą ul aleja alei aleje aleję al plac placu most moście szkoła szkole szkoły im imienia uniwersytet fundacja fundacji fundację rondo rondzie skwer bulwar',
  ),
  before(
    'cs sk',
    'ulice ulici ulicí náměstí třída třídě třídu most nadace nadaci nadací univerzita univerzitě škola škole nábřeží ulica ulicu námestie námestí nadácia nadácie cesta',
  ),
  before(
    'hr sl sr',
    'ulica ulici ulice ulicu ulicom trg trgu trga most cesta zaklada zaklade fondacija fondacije sveučilište univerzitet bulevar bulevaru bulevara škola škole',
  ),
  before('ro', 'strada străzii bulevardul bulevardului piața pieței podul școala universitatea fundația fundației aleea calea'),
  before(
    'ru',
    'улица улицы улице улицу улицей ул проспект проспекта проспекте проспекту пр площадь площади пл мост моста школа школы школе университет университета фонд фонда',
    'фонде фондом ледокол ледокола крейсер корабль эсминец фрегат пароход пик пика пику академия академии имени им бульвар бульвара бульваре институт института',
    'аэропорт аэропорту набережная набережной переулок переулке сквер сквере парк парке стадион аллея аллее премия премии',
  ),
  before(
    'uk',
    'вулиця вулиці вулицю вулицею вул проспект проспекту проспекті проспектом площа площі площу майдан майдану міст мосту фонд фонду корабель університет університету криголам',
    'фрегат інститут імені бульвар бульварі провулок алея парк парку школа школи пік піку премія премії',
  ),
  before(
    'bg sr',
    'улица улицата улици улице площад площада булевард булевардът мост мостът фондация фондацията трг тргу трга фондација фондације булевар булевару',
  ),
  before('', 'οδός οδό οδού λεωφόρος λεωφόρο λεωφόρου πλατεία πλατείας σταθμός σταθμό σταθμού ίδρυμα ιδρύματος γέφυρα πανεπιστήμιο κέντρο κέντρου'),
  before(
    '',
    'شارع جادة ميدان ساحة جسر مؤسسة مدرسة جامعة مطار معهد مستشفى سفينة مركز',
    'خیابان بنیاد پل دانشگاه فرودگاه بلوار هتل ورزشگاه بزرگراه موزه مدرسه دبستان بیمارستان کتابخانه ناو یخشکن شکن جزیره قله پارک آرایشگاه باشگاه',
  ),
  before('', 'רחוב שדרות שדרת כיכר גשר קרן אוניברסיטת מכון מרכז פרס תחנת'),
  before('fr', 'café bar restaurant hôtel brasserie boulangerie pizzeria pic mont glace coupe centre île esplanade théâtre bibliothèque hôpital académie'),
  before('fr', 'chalutier voilier bateau paquebot péniche cargo pétrolier'),
  before('es pt', 'pesquero pesqueiro buque velero remolcador petrolero petroleiro rebocador'),
  before('it', 'peschereccio traghetto petroliera veliero rimorchiatore'),
  before('de nl sv da nb', 'kutter fischkutter trawler trawlern frachter fähre kotter viskotter veerboot trålaren tråleren kutteren färjan færgen fergen'),
  before('pl', 'kuter prom trawler okręt'),
  before('bg', 'институтът института университетът университета центърът центъра фондацията летището училището площадът площада мостът моста хотелът хотела'),
  before('ru uk bg sr', 'траулер сейнер паром пором судно катер буксир сухогруз ферибот брод'),
  before('', 'ρυμουλκό القاطرة גוררת הגוררת αλιευτικό τάνκερ قارب ناقلة ספינת סירת הספר הקרח הצי الصيد الجليد'),
  before('es', 'pico cima café bar restaurante hotel cafetería pizzería rompehielos copa centro isla monte cerro teatro biblioteca hospital academia'),
  before('pt', 'pico café bar restaurante hotel padaria gelo copa taça ilha centro monte teatro biblioteca hospital academia navio'),
  before(
    'it',
    'vetta picco monte cima bar caffè ristorante pizzeria hotel albergo trattoria osteria rompighiaccio coppa trofeo isola centro teatro biblioteca accademia',
  ),
  before('de nl sv da nb', 'café cafe kafé hotel hotell hotellet restaurant restaurang restaurangen krogen gasthaus kneipe'),
  before('de nl sv da nb', 'eisbrecher tanker frachter fregatte ijsbreker isbrytaren isbryderen isbryteren skipet skibet båten insel toppen piek pokal'),
  before(
    'pl',
    'kawiarnia kawiarni kawiarnię restauracja restauracji restaurację pub hotel hotelu lodołamacz lodołamacza statek stadion stadionie wyspa wyspie puchar pensjonat',
  ),
  before('pl', 'centrum lotnisko lotnisku muzeum biblioteka biblioteki instytut instytucie akademia akademii'),
  before(
    'cs sk',
    'kavárna kavárně kavárnu kavárny restaurace restauraci hospoda hospodě hotel ledoborec loď vrchol ostrov pohár letiště muzeum kaviareň kaviarni',
  ),
  before('cs sk', 'reštaurácia reštaurácii krčma krčme ľadoborec centrum ústav akademie'),
  before('hr sl sr', 'kafić kafiću kafana kafani kavarna kavarni restoran restoranu gostilna ledolomac brod otok ostrvo kup centar hotel muzej vrh'),
  before('ro', 'cafeneaua restaurantul hotelul barul gheață vârful insula cupa centrul aeroportul institutul biblioteca stadionul parcul muzeul nava'),
  before(
    'ru',
    'кафе ресторан ресторана ресторане бар бара баре кофейня кофейню кофейне отель отеля гостиница кубок кубка кубке турнир турнира гимназия гимназии лицей',
  ),
  before('ru', 'остров острова острове центр центра центре центру театр театра музей музея музее библиотека библиотеки мечеть мечети теплоход судно танкер'),
  before(
    'uk',
    'кафе ярня ярні ярню ресторан ресторану ресторані бар бару барі кубок кубка турнір гімназія ліцей готель острів острова центр музей музею судно',
  ),
  before('bg sr', 'кафе кафене кафенето кафана кафани кафић ресторант ресторантът ресторан ресторану бар хотел кораб корабът ледоразбивач ледоразбивача'),
  before('bg sr', 'ледоразбивачът ледоломац брод връх връхът врх купа остров островът острво купата куп центар центърът музеј'),
  before('', 'καφέ καφετέρια εστιατόριο ταβέρνα ξενοδοχείο μπαρ παγοθραυστικό πλοίο κορυφή νησί κύπελλο μουσείο βιβλιοθήκη αεροδρόμιο στάδιο'),
  before('', 'مقهى مطعم فندق جزيرة ملعب مسرح متحف مكتبة كلية أكاديمية حديقة مستشفى كأس مسجد کافه رستوران'),
  before('', 'קפה מסעדת מלון בר גן אצטדיון ספריית מוזיאון אקדמיית מכללת אי שכונת כביש'),
  before(
    'tr fi hu lt lv et',
    'gemi jäänmurtaja kahvila ravintola kávézó étterem kavinė restoranas ledlaužis ledlauzis kafejnīca restorāns kohvik jäämurdja laev',
  ),
  before('', '예인선 쇄빙선 유조선 화물선 여객선 잠수함 구축함 요트 어선 砕氷船'),
  before('es pt', 'río rio arroyo laguna quebrada provincia distrito isla'),
  before(
    'es',
    'panadería carnicería farmacia ferretería pescadería peluquería librería taquería zapatería heladería pastelería clínica taller bodega funeraria',
  ),
  before('pt', 'padaria farmácia pastelaria peixaria talho livraria sapataria oficina clínica adega mercearia churrascaria'),
  before('it', 'panificio farmacia macelleria libreria ferramenta pasticceria gelateria officina clinica cantina salumeria'),
  before('fr', 'boucherie pharmacie librairie épicerie fromagerie pâtisserie charcuterie quincaillerie poissonnerie clinique cordonnerie'),
  before('de nl', 'bäckerei metzgerei apotheke gärtnerei schreinerei brauerei spedition fahrschule bakkerij slagerij apotheek'),
  before('pl cs sk', 'piekarnia piekarni apteka apteki cukiernia cukierni pekárna pekárny lékárna lékárny cukrárna cukrárny pekáreň lekáreň'),
  before('ru uk bg sr', 'пекарня пекарни пекарне аптека аптеки клиника клиники пекарні аптеці клініка клініки пекарна пекара апотека'),
  before(
    'de nl',
    'autohaus gartencenter möbelhaus weingut kanzlei schuhhaus baufirma druckerei molkerei konditorei eisdiele zimmerei wäscherei tankstelle pension',
  ),
  before(
    'de nl',
    'autobedrijf tuincentrum meubelzaak garage rijschool reisbureau drukkerij kwekerij kapsalon bloemenzaak bouwbedrijf fietsenzaak transportbedrijf',
  ),
  before(
    'sv da nb',
    'bageri bageriet konditori tryckeriet snickeriet åkeriet mejeriet bryggeriet bilfirman plantskolan bakeriet bryggeriet trykkeriet tømrerfirmaet',
  ),
  before('fr', 'garage imprimerie auto-école menuiserie pressing cave scierie blanchisserie droguerie mercerie crêperie jardinerie'),
  before(
    'es',
    'floristería gestoría confitería tintorería quesería marmolería autoescuela imprenta lavandería papelería joyería mueblería marisquería arrastrero',
  ),
  before(
    'it',
    'autofficina autoscuola tipografia caseificio falegnameria lavanderia fioreria profumeria carrozzeria mobilificio pastificio salumificio motopesca',
  ),
  before('pt', 'tipografia ourivesaria lavandaria serralharia marcenaria papelaria florista autoescola carpintaria drogaria arrastão traineira'),
  before('pl', 'drukarnia masarnia kwiaciarnia winiarnia stolarnia pralnia hurtownia lodziarnia palarnia autokomis ubojnia'),
  before(
    'cs sk',
    'řeznictví květinářství vinařství truhlářství zahradnictví železářství autosalon autoškola prádelna tiskárna kvetinárstvo mäsiarstvo vinárstvo stolárstvo',
  ),
  before('ro', 'brutăria cofetăria tipografia măcelăria florăria crama tâmplăria spălătoria autoservice pensiunea farmacia berăria patiseria librăria'),
  before('ru', 'кондитерская парикмахерская прачечная мастерская булочная шашлычная чебуречная типография автошкола сыроварня пиццерия автомойка'),
  before('uk', 'кондитерська перукарня друкарня автошкола пральня майстерня сироварня піцерія автомийка пекарня'),
  before('', 'φούρνος φούρνο φούρνου ζαχαροπλαστείο φαρμακείο κρεοπωλείο τυπογραφείο συνεργείο ανθοπωλείο οινοποιείο πιτσαρία κομμωτήριο ψησταριά μηχανότρατα'),
  before('', 'مخبز صيدلية ملحمة صالون مغسلة محلات مطبعة متجر عيادة מאפיית מספרת פיצריית קצביית גלידריית חוות מכבסת נגריית מחלבת יקב'),
  before('de nl', 'schlepper sleepboot'),
  before('en de fr it nl', 'river mount flusses fluss rivière fleuve fiume rivier'),
  before(
    'pl cs sk hr sl sr',
    'rzeka rzeki rzece rzekę rzeką řeka řeky řece řeku rieka rieky rieke rijeka rijeke rijeci reka reke reci prowincja prowincji provincie provincii',
  ),
  before(
    'ru uk bg sr',
    'река реки реке реку рекой річка річки річці річку річкою рекa реката провинция провинции провинцию провінція провінції провінцію деревня деревни деревне село села селе селі поселок посёлок поселке посёлке смт хутор станица',
  ),
  before('', 'ποταμός ποταμού نهر نهري נהר'),
  before('', 'penn بن פן'),
  before('id', 'es hotel restoran kafe stadion bandara taman jl masjid'),
  before('sv da nb', 'krigsskibet krigsskipet krigsfartyget fregatten ubåten'),
  before('lt lv et fi', 'sõjalaev sõjalaeva fregatt karakuģis kuģis kuģi fregate laivas laivą fregata sotalaiva sotalaivan laiva fregatti'),
  before('lt lv et', 'viešbutis viešbutyje viešbutį viešbučio viesnīca viesnīcā viesnīcas hotell hotelli hotellis'),
  before('id vi', 'jalan yayasan sekolah universitas jembatan đường phố quỹ trường cầu'),
);

/** The same, of streets alone: those are named after organisations, too. */
const streetsBefore = collect(
  before('fr es pt it', 'rue avenue boulevard calle avenida plaza rua praça viale piazza'),
  before('ro pl cs sk hr', 'strada străzii bulevardul bulevardului ulica ulicy ulicę ulicą ulice ulici ulicí ulicu'),
  before('ru uk bg sr', 'улица улицы улице улицу улицей улицата улици проспект проспекта проспекте вулиця вулиці вулицю вулицею булевард'),
  before('', 'οδός οδό οδού λεωφόρος λεωφόρο λεωφόρου شارع רחוב'),
);

// What may stand between a school or an airport and whom it is named after; so may an office.
const KINDS_OF_THINGS = setOf(
  'primaire élémentaire maternelle international primaria elementare media superiore básica secundaria internazionale podstawowa internacional',
  'رئيس الرئيس הנשיא',
);

const LOOKED_THROUGH = new WordSet(() => new Set([...KINDS_OF_THINGS, ...OFFICES]));

export function isLookedThrough(word: string): boolean {
  return LOOKED_THROUGH.has(word);
}

/** Hebrew and Arabic write prepositions and "and" as one word with the next: "ברחוב". */
function withoutPrefix(word: string): string {
  if (word.charCodeAt(0) < FIRST_SEMITIC || thingsBefore.get(word) !== undefined) return word;
  // 一艘渔船: words are not parted.
  if (word.charCodeAt(0) > FIRST_UNSPACED) return SHIPS_UNSPACED.test(word) ? '砕氷船' : word;
  return word.replace(/^(?:[ובלמהשכ]{1,2}|[وفبلك]{1,2})(?=.{2})/u, '');
}

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
  return thingsBefore.get(withoutPrefix(word));
}

// What a school, an institute or a centre is for, in ideographs.
const SUBJECTS = '公共政策与與和及管理国國际際外交法律治行经經济濟关關系係战戰略防务務卫衛医醫商科技研究高级級安全军軍事业業平展発发学學民主领領導导力全球参參';

/** What makes a longer name in scripts without spaces: follows the name at once, or in Korean after a space. */
export const thingsUnspaced = once(
  () =>
    new RegExp(
      '^(?:(?:总统|總統|大統領)?(?:大道|大街|街|大?通り|高速(?:道路)?|广场|廣場|広場|机场|機場|空港)|[小中]学校?(?![时時者])|[小中]學(?![時者])|高校|大道|大街|大桥|大橋|大学|大學|大楼|街道|街|路(?![线線过過上经經程透])|巷|峰(?!会|會)|广场|廣場|[”」』]?(?:主义|主義|[经經][济濟][学學])|中心(?![思任議议目内環环地城])|机场|機場|公园|公園|号(?![召称令])|號(?![召稱令])|[奖獎](?![励勵])|娜|大?通り' +
        '|広場|空港|賞(?![賛讃])|記念|橋|家族|一家|教授|教练|教練|选手|選手|球员|球員|老师|老師|医生|醫生|夫人|夫妻|夫妇|夫婦|[咖餐饭飯酒](?:啡[馆館厅廳店]|[厅廳馆館店吧])|杯(?![中葛])|[岛島](?![国國内內])' +
        '|・?(?:センター|カフェ|レストラン|ホテル|アカデミー|スクール|バー(?![ァ-ヴー]))' +
        `|(?![与與和及])[${SUBJECTS}]{0,12}(?:大学院|大学|大學|研究所|研究院|学院|學院|学校|學校|財団|财团|財團|基金会|基金會|学部|[图圖][书書][馆館]|図書館|博物[馆館]|[体體]育[馆館场場]|競技場|スタジアム|[纪紀]念[馆館]|医院|醫院|病院)` +
        `|[${SUBJECTS}]{2,12}(?:中心(?![思任议議目内環环地])|センター|賞|奖|獎)` +
        '| (?:대통령 (?=거리|광장|공항|다리|도서관|센터|재단|기념관|[초중고]등))?(?:감독|선수|교수|코치|박사|거리|재단|(?:국제)?공항|대학교|광장|다리|센터|도서관|가족|일가|여사|부부|카페|식당|호텔|박물관|경기장|기념관|연구소|(?:초등|중|고등)?학교|병원|[가-힣]{0,6}대학원)' +
        '(?=(?:[은는이가을를의에와과도로]|에서|에는|에도|에게|으로|까지|부터|이든|이나|이라는|이란)?(?![가-힣]| (?:도착|방문|연설|등장|출발|시찰|찾|들))))',
    ),
);

/** Tell a person from a namesake of another generation. */
export const GENERATIONS = setOf('jr sr ii iii iv junior senior');
