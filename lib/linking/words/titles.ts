/** Titles and forms of address that may stand before a last name. In small letters; a hyphen's last part counts ("US-Präsident"). */
import { setOfPlain, WordSet } from './set-of';

/** Forms of address: they say that a person follows, not which bearer of the name. */
export const ADDRESSES = setOfPlain(
  'mr mister messrs sir m mm monsieur messieurs herr herrn heer meneer mijnheer dhr hr herra señor sr sres don signor signore sig senhor pan pana panu panem pane panie pán pánů herren',
  'domnul domnului domnule dl senhores signori señores panowie panów pánové bay beyefendi sayın ông ponas gospodin gospodine gospodina господин господина господину г-н пан пана пану господине пане панове добродію мистер мсье товарищ товарищу гражданин panovia páni κύριος κύριε κ السيد מר bapak pak ph mssr',
);

/** Offices and roles: they tell the bearer who holds one from relatives who do not. The first letters of a word suffice in `OFFICE_STEMS`. */
export const OFFICES = setOfPlain(
  'president presidents president-elect vice-president pres premier premiers chancellor minister ministers secretary senator senators sen governor gov leader',
  'leaders chief boss head candidate nominee democrat republican incumbent strongman ruler autocrat dictator tsar czar potus comrade commander-in-chief',
  'präsident präsidenten staatspräsident staatschef staatschefs kremlchef kremlherrscher kremlherr machthaber machthabers regierungschef kanzler amtsinhaber',
  'amtskollege amtskollegen kollege kollegen amtsvorgänger nachfolger vorgänger vizepräsident demokrat demokraten herrscher diktator despot autokrat kreml-chef',
  'président présidents sénateur chef ministre candidat démocrate dirigeant mandataire',
  'presidente presidentes expresidente mandatario líder senador candidato ministro jefe primer primeiro mandatário chefe demócrata democrata leader premier capo',
  'voorzitter minister-president presidenten regeringsleider premier senator president leider kandidaat regering-',
  'præsident præsidenten præsidents præsidenterne gastgeber oberbefehlshaber staatsmann herausforderer parteichef presidenten presidenterna presidentens präsidentin statsminister president kollega ledare kandidaten premiärminister',
  'președinte președintele președintelui președinților președintelor premierul liderul președinții senatorul candidatul șeful',
  'prezydent prezydenta prezydentem prezydentowi prezydencie prezydenci prezydentów prezydentami premier senator przywódca lider kandydat wiceprezydent',
  'prezident prezidenta prezidentovi prezidentem prezidente prezidenti prezidentů prezidenty premiér senátor lídr kandidát vůdce viceprezident',
  'prezidentom prezidentov prezidentovia predsednik predsednika predsjednik predsjednika predsedniku predsjedniku predsednikom predsjednikom predsednici premijer lider',
  'başkanı başkan cumhurbaşkanı lideri senatör başbakan başkanları başkanı’nın devlet liderleri presidentti presidentin presidentille pääministeri senaattori',
  'elnök elnököt elnökkel elnöknek miniszterelnök szenátor prezidentas prezidento prezidentui prezidentą prezidentu prezidentai prezidents prezidenta premjers',
  'presidendid presidentide presidentit presidenttien riigipead johtajat başkanlar cumhurbaşkanları president presidendi peaminister tổng thống tt presiden presidennya wapres',
  'президент президента президенту президентом президенте президенты президентов президентами президенты глава лидер лидера лидеру лидером премьер сенатор вождь',
  'президенти президентів президентами президентові президентам прем’єр сенатор лідер лідера лідером кандидат голова главнокомандующий вице-президент експрезидент экс-президент віцепрезидент',
  'председник председника председнику председником председници президентът президентите премиер лидерът',
  'πρόεδρος πρόεδρο προέδρου πρόεδροι προέδρων προέδρους ηγέτης ηγέτη υποψήφιος πρωθυπουργός αντιπρόεδρος',
  // Several together, and those who are spoken to.
  'predsjednici predsjednike predsjednicima predsedniče predsjedniče predsednike predsednicima premijeri lideri lidere liderima lidera čelnik čelnici čelnike čelnicima čelnika državnici vođe državnika voditelji',
  'председнике председницима председниче лидери лидере лидерима вође президенти лидерите лидери премиерите ръководителите ръководители държавници',
  'лидеры лидеров лидерам лидерами лидерах главы глав президентах премьеры премьеров лідери лідерів лідерам лідерами лідерах глави очільник очільники очільників президентах прэзідэнт прэзідэнты прэзідэнта лідары',
  'przywódcy przywódców przywódcom przywódcami prezydentom prezydentach liderzy liderów politycy prezydencie prezidentům prezidenty prezidentech lídři lídrů lídrům vůdci státníci prezidentmi prezidentoch lídri lídrov štátnici',
  'başkanlar başkanların başkanlara başkanları cumhurbaşkanları liderler liderlerin liderleri elnökök elnökei presidentit johtajat prezidentai vadovai lyderiai prezidenti līderi presidendid riigijuhid',
  'mandatarios líderes dirigentes gobernantes estadistas mandatários governantes estadistas dirigenti capi dirigeants dirigeant chefs liderii liderilor liderilor statscheferna ledarna lederne statslederne statsoverhovedene',
  'staatschefs staatsmänner staats- amtskollegen kontrahenten regierungschefs leiders regeringsleiders staatshoofden leaders πρόεδρε ηγέτες ηγετών αρχηγοί',
  'الرئيس للرئيس والرئيس رئيس الرئيسان الرئيسين الزعيم המנהיג הנשיא נשיא לנשיא והנשיא הנשיאים הסנאטור المرشح السيناتور',
);

/**
 * Titles of somebody else, unless the pack gives the entity this title; their abbreviations' full stop ends no sentence ("Mrs. Biden").
 * Those of professions and ranks count with a capital alone: "the general Putin trusts" is none.
 */
export const RANKS = setOfPlain(
  'dj mc pc wpc cllr sgt dr prof professor rev reverend fr father st saint hon msgr bishop sister brother aunt uncle baby little sgt cpl pvt lt capt maj col gen adm cmdr sergeant corporal',
  'private lieutenant captain major colonel general admiral commander officer constable detective inspector judge justice doctor nurse coach rabbi lord doktor richter',
);

/** Titles of women, and of somebody's wife. */
export const TITLES_OF_WOMEN = setOfPlain(
  'mrs ms mx miss missus mme mmes mlle madame mesdames lady dame doña señora señorita sra srta dama',
  'frau fräulein witwe schwester mevrouw mevr mej fru fröken dona senhora sra primeira-dama signora signorina sig.ra prima-dama doamna doamnei dna',
  'pani panią panny paní slečna pierwsza-dama gospođa gospođe gospođi gospođu gospođica gospa bayan hanım hanımefendi rouva neiti asszony',
  'ponia ponios ponią kundze kundzes proua nyonya ibu bu ny nainen 영부인 госпожа госпожи госпоже госпожу г-жа пані леді дама госпођа госпође госпођица госпожица леди мадам',
  'κυρία κυρίας السيدة الدكتورة الآنسة גברת הגברת ד"ר خانم بانو',
);

/** Articles that no single person's last name has before it, and the languages in which: "les Biden", "la Poutine". `the` and `de` only before a plural. */
export const PLURAL_ARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['les', ['fr']],
  ['la', ['fr', 'es', 'it']],
  ['une', ['fr']],
  ['cette', ['fr']],
  ['sa', ['fr']],
  ['ma', ['fr']],
  ['ta', ['fr']],
  ['notre', ['fr']],
  ['votre', ['fr']],
  ['los', ['es']],
  ['una', ['es', 'it']],
  ['os', ['pt']],
  ['uma', ['pt']],
  ['i', ['it']],
  ['die', ['de']],
  ['den', []],
  ['de', []],
  ['der', []],
  ['di', []],
  ['the', []],
]);

/** Words for families and couples, by their first letters: the name is not one person's ("familia Biden"). */
const FAMILY =
  /^(?:famil|famigli|famíl|фамили|семь[яиею]|сім[’']?[яїюе]|родин|rodin|rodzin|perhe|šeim(?!inink)|ģimen|család|obitelj|porodic|породиц|οικογένει|عائلة|أسرة|משפח|keluarga|gia đình|ailes|clan$|klan$|brothers?$|sisters?$|siblings$|twins$|couple$|makarna|gebroeders|gebrüder|hermanos|hermanas|frères|sœurs|fratelli|irmãos|братья|братів|household$|dynasty$|çift|ζε[υύ]γ|pariskun|házasp|sutuokti)/u;
const COUPLE =
  /^(?:ehepaars?$|echtpaar$|ægtepar|ektepar|casal$|coppia$|pareja$|cuplul|geschwister$|manžel[éůi]|małżonkow|małżeńst|супруги$|супругов|подружж|eheleute|matrimonio|coniugi|époux$)/u;

/** Whether a word, in small letters, is one for a married couple: it makes the name both their names in any case. */
export function isCouple(word: string): boolean {
  return COUPLE.test(word);
}

/** Whether a word, in small letters, is one for a family or a couple. */
export function isFamily(word: string): boolean {
  return FAMILY.test(word);
}

/** Every word that is anything to a name after it, but for endings and families: one look tells most words of a text apart. */
export const TELLING = new WordSet(
  () => new Set([...ADDRESSES, ...OFFICES, ...RANKS, ...TITLES_OF_WOMEN, ...PLURAL_ARTICLES.keys(), 'younger', 'youngest', 'elder', 'eldest']),
);
