/** Words that make a person's name a part of the name of a place, a body or a ship. In small letters. */
import { type Languages, languagesOf } from './languages';
import { setOf } from './words/set-of';

/** After a name, with a capital: "Biden Foundation", "Putin-Straße". */
export const THINGS_AFTER = setOf(
  'avenue ave street road boulevard blvd lane drive highway square place plaza bridge airport station stadium arena school university college academy institute',
  'library museum memorial theater theatre hall palace foundation center centre hospital church park peak mount mountain island prize award medal court close',
  'scholarship act house-museum crescent gardens terrace row way bakery ltd inc llc plc gmbh ag co corp & company brothers sons daughters bros fund trust society',
  'orchestra quartet gallery clinic pharmacy hotel inn restaurant café cafe bar kitchen railroad terminal tower tunnel dam pier harbor harbour cup trophy fellowship',
  'club bowl lecture chair initiative elementary area expressway freeway turnpike trail dome estate village district garden greenhouse observatory laboratory plantation',
  'straße strasse str platz allee weg gasse brücke ufer ring schule gymnasium universität institut stiftung bibliothek museum flughafen bahnhof park preis klinik',
  'apotheke metzgerei gaststätte gasthof gasthaus kneipe werkstatt autohaus mühle brauerei reederei klause kita turnhalle kaserne denkmal stadion halle haus gesellschaft verein bäckerei straat laan plein weg brug school stichting instituut gracht',
  'gatan gata torg torget väg vägen plats platsen skola skolan stiftelse stiftelsen gade vej plads gate vei skole universitet bro bron park parken',
  'katu tie aukio koulu silta yliopisto säätiö puisto tänav väljak kool sild ülikool utca út tér híd iskola egyetem alapítvány liget sétány',
  'gatvė gatvės gatvėje aikštė alėja mokykla universitetas fondas iela laukums skola universitāte fonds tilts caddesi sokağı sokak bulvarı meydanı köprüsü okulu',
  'üniversitesi vakfı havalimanı parkı enstitüsü merkezi улица проспект площадь мост школа улицасы',
);

/** The same, also where they are written small. */
export const THINGS_AFTER_SMALL = setOf(
  'gata väg torg plats gate gade vei vej plads katu tie aukio tänav utca út tér híd gatvė gatvėje gatvės aikštė iela laukums caddesi sokağı bulvarı meydanı',
  'street avenue road boulevard lane square bridge peak foundation straße strasse platz straat plein laan mount airport caddesinde sokağında bulvarında meydanında',
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
  'pizza pizzeria diner grill deli bistro pub tavern bakery café cafe bar kitchen restaurant salon bookstore bookshop garage motors brewery inn barbershop butchers florists plumbing gym bbq barbecue donuts burgers tacos market pharmacy',
);

/** Of those the ones that are verbs, too ("Will Biden Act?"). */
export const VERBS = setOf(
  'act award bridge center centre drive park peak mount place school square station court close row way chair hotel fund trust project cup welcome bar',
);

/** Words after which a verb stands in its bare form. */
export const AUXILIARIES = setOf('will would shall should can could may might must do does did let lets make makes see sees watch help helps');

const before = (tags: string, ...lines: readonly string[]) => [languagesOf(...tags.split(' ')), lines.join(' ').split(' ')] as const;

function collect(...lists: readonly (readonly [languages: Languages, words: readonly string[]])[]): Map<string, Languages> {
  const things = new Map<string, Languages>();
  for (const [languages, words] of lists) for (const word of words) things.set(word, languages === 0 ? 0 : (things.get(word) ?? 0) | languages);
  return things;
}

/** Before a name, in texts of these languages (0: any): "rue Biden", "улица Путина", "Université Joe-Biden". */
const THINGS_BEFORE: ReadonlyMap<string, Languages> = collect(
  before('', 'uss hms rms hmcs'),
  before('en', 'mv mt vessel frigate destroyer icebreaker tanker submarine yacht trawler ferry warship steamer'),
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
  before('', 'οδός οδό οδού λεωφόρος λεωφόρο λεωφόρου πλατεία πλατείας σταθμός σταθμό σταθμού ίδρυμα ιδρύματος γέφυρα πανεπιστήμιο'),
  before('', 'شارع جادة ميدان ساحة جسر مؤسسة مدرسة جامعة مطار معهد مستشفى سفينة مركز', 'خیابان بنیاد پل دانشگاه فرودگاه بلوار'),
  before('', 'רחוב שדרות שדרת כיכר גשר קרן אוניברסיטת מכון מרכז פרס'),
  before('id vi', 'jalan yayasan sekolah universitas jembatan đường phố quỹ trường cầu'),
);

/** The same, of streets alone: those are named after organisations, too. */
const STREETS_BEFORE: ReadonlyMap<string, Languages> = collect(
  before('fr es pt it', 'rue avenue boulevard calle avenida plaza rua praça viale piazza'),
  before('ro pl cs sk hr', 'strada străzii bulevardul bulevardului ulica ulicy ulicę ulicą ulice ulici ulicí ulicu'),
  before('ru uk bg sr', 'улица улицы улице улицу улицей улицата улици проспект проспекта проспекте вулиця вулиці вулицю вулицею булевард'),
  before('', 'οδός οδό οδού λεωφόρος λεωφόρο λεωφόρου شارع רחוב'),
);

/** Hebrew and Arabic write prepositions and "and" as one word with the next: "ברחוב". */
function withoutPrefix(word: string): string {
  if (word.charCodeAt(0) < FIRST_SEMITIC || THINGS_BEFORE.has(word)) return word;
  return word.replace(/^(?:[ובלמהשכ]{1,2}|[وفبلك]{1,2})(?=.{2})/u, '');
}

const FIRST_SEMITIC = 0x5d0;

/** The languages in which a word (in small letters) before a name makes it a street's; `undefined` when in none, 0 in any. */
export function streetBeforeIn(word: string): Languages | undefined {
  return STREETS_BEFORE.get(withoutPrefix(word));
}

/** After a name, with a capital: "NATO Street". */
export const STREETS_AFTER = setOf(
  'street avenue ave road boulevard lane straße strasse platz straat laan plein gatan gata vägen väg utca út tér caddesi caddesinde sokağı bulvarı',
);

/** The languages in which a word (in small letters) before a name makes it a street's, a school's, a ship's …; `undefined` when in none, 0 in any. */
export function thingBeforeIn(word: string): Languages | undefined {
  return THINGS_BEFORE.get(withoutPrefix(word));
}

/** What makes a longer name in scripts without spaces: follows the name at once, or in Korean after a space. */
export const THINGS_UNSPACED =
  /^(?:大道|大街|大桥|大橋|大学|大學|大楼|街道|街|路(?!线|線)|巷|峰(?!会|會)|广场|廣場|基金会|基金會|财团|財團|主义|主義|中心|学院|學院|学校|學校|机场|機場|公园|公園|号(?!召|称)|號(?!召|稱)|奖|獎|娜|通り|財団|広場|空港|センター|賞|記念|橋|家族|一家|教授|教练|教練|选手|選手|球员|球員|老师|老師|医生|醫生|夫人|夫妻|夫妇|夫婦| (?:감독|선수|교수|코치|박사|거리|재단|공항|대학교|광장|다리|센터|도서관|가족|일가|여사|부부)(?=(?:[은는이가을를의에와과도로]|에서|에는|에도|에게|으로|까지|부터)?(?![가-힣]))|(?!大統領|政権|総統|总统|總統|首相|政府)[\u4e00-\u9fff]{2,6}(?:大学院|大学|研究所|研究院|学院|学校|財団|学部))/u;

/** Tell a person from a namesake of another generation. */
export const GENERATIONS = setOf('jr sr ii iii iv junior senior');
