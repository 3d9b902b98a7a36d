/**
 * Peaks, capes, bays and other places of nature, and where trains and ships stop, that bear somebody's name; left out is what is said of a meeting
 * at the top, too ("szczyt", "cumbre", «κορυφής»). Words are written as in `byLanguage`.
 */
export const NATURE: Readonly<Record<string, string>> = {
  fr: 'baie/s golfe piton détroit volcan/s lagune péninsule presqu archipel gorges falaise/s cascade/s grotte/s calanque/s ruisseau',
  es: 'bahía golfo volcán embalse laguna estrecho península peñón ensenada cascada gruta cordillera quebrada arroyo puerto caleta',
  it: 'baia golfo vulcano laguna stretto penisola cascata grotta valico torrente scoglio altopiano',
  pt: 'geleira glaciar baía golfo lagoa vulcão morro estreito península cascata cachoeira gruta enseada albufeira ribeira',
  'de nl':
    'pik berg bahnhof haltepunkt haltestelle berghütte hütte bucht gletscher vulkan krater halbinsel nationalpark naturpark naturschutzgebiet wasserfall ' +
    'höhle talsperre stausee meerenge kaap gletsjer station treinstation baai vulkaan schiereiland waterval grot stuwmeer',
  'sv da nb':
    'berget fjället sjön ön udden glaciären viken kratern vulkanen floden älven grottan halvön vattenfallet stationen bjerget søen øen gletsjeren bugten krateret ' +
    'floden halvøen vandfaldet fjellet innsjøen øya breen bukta elva elven grotta halvøya fossen stasjonen',
  pl:
    'zatok/a/i/ę/ą zatoce przyląd/ek/ka/ku/kiem przełęcz/y/ą wulkan/u/em/ie turni/a/i/ę/ą wysp/ę/ą jezior/em/u jeziorze jaskini/a/i/ę/ą wodospad/u/em półwys/ep/pu ' +
    'cieśnin/a/y/ę/ą lodow/iec/ca/cu/cem dolin/a/y/ę/ą dolinie krater/u/ze/em stacj/a/i/ę/ą',
  'cs sk':
    'mys/u/e/em/om záliv/u/em/om zátok/a/y/u/ou zátoce zátoke sedl/o/a/e/em/om sopk/a/y/u/ou sopce sopke vrch/u/em/om průsmyk/u/em priesmyk/u/om ples/o/a/e/om ' +
    'jeskyn/ě/i/í jaskyň/a/e/i vodopád/u/em/om poloostrov/a/ě/em/om průliv/u/em prieliv/u/om ledov/ec/ce/ci/cem ľadov/ec/ca/ci/com kráter/u/e/em/om',
  'hr sl sr':
    'gor/a/e/i/o/u rt/a/u/om zaliv/a/u/om zaljev/a/u/om sedl/o/a/u/om vulkan/a/u/om prijevoj/a/u prelaz/a/u prevoj/a/u slap/a/u/om špilj/a/e/i/u pećin/a/e/i/u jam/a/e/i/o ' +
    'poluotok/a/u poluostrv/o/a/u polotok/a/u tjesnac/a/u moreuz/a/u ledenj/ak/aka/aku ledenik/a/u glečer/a/u',
  sr: 'рт/а/у/ом залив/а/у/ом седл/о/а/у/ом вулкан/а/у/ом превој/а/у/ем водопад/а/у пећин/а/е/и/у полуострв/о/а/у мореуз/а/у глечер/а/у',
  ro: 'golful/ui pasul/ui vulcanul/ui râul/ui peșter/a/ii cascad/a/ei strâmtoar/ea peninsul/a/ei ghețarul/ui capul/ui craterul/ui',
  ru:
    'мыс/а/у/ом/е мысу залив/а/у/ом/е бухт/а/ы/е/у/ой вершин/а/ы/е/у/ой перевал/а/у/ом/е вулкан/а/у/ом/е утёс/а/у/ом/е утес/а/у/ом/е скал/а/ы/е/у/ой пещер/а/ы/е/у/ой ' +
    'полуостров/а/у/ом/е водопад/а/у/ом/е пролив/а/у/ом/е ущель/е/я/ю/ем плато пик/а/у/ом/е ледник/а/у/ом/е кратер/а/у/ом/е разъезд/а/у/ом/е',
  uk:
    'мис/у/ом/і заток/а/и/у/ою затоці бухт/а/и/у/ою бухті вершин/а/и/і/у/ою перевал/у/ом/і вулкан/а/у/ом/і скел/я/і/ю/ею печер/а/и/і/у/ою півостр/ів/ова/ові/овом ' +
    'водоспад/у/ом/і проток/а/и/у/ою протоці ущелин/а/и/і/у/ою плато пік/а/у/ом льодовик/а/у/ом/у кратер/а/у/ом/і остр/ові/ову/овом',
  bg: 'нос/а/ът залив/а/ът проход/а/ът вулкан/а/ът язовир/а/ът пещера/та скала/та водопад/а/ът полуостров/а/ът проток/а/ът ждрело/то циркус/а/ът',
  '': 'ακρωτήρι ακρωτήριο ακρωτηρίου κόλπος κόλπο κόλπου ηφαίστειο ηφαιστείου νήσος νήσο νήσου χερσόνησος χερσόνησο χερσονήσου σπήλαιο σπηλαίου φαράγγι خليج مضيق بركان شلال رودخانه یخچال دماغه מפרץ מצר מצרי פיק מערת קרחון',
  id: 'teluk tanjung sungai gletser selat kawah waduk pelabuhan goa gua bukit lembah semenanjung',
  vi: 'vịnh mũi sông hang đèo ga thác',
};

/** Such places with a capital alone: small the word means something else ("llevar a cabo", "meer", "..., pointe Poutine"). */
export const NATURE_IN_CAPITALS = 'Glacier Pik Piz Jebel Djebel Kap Kapp Cabo Cap Pointe Punta Passo Puncak Štít Bahía Cerro Monte Mont Pico Picco Lago Lac';

/** Behind a name and a space. */
export const NATURE_BEHIND: Readonly<Record<string, string>> = {
  fi: 'laht/i/ea lahde/n/lla/ssa niem/i/en/eä/estä/een/ellä/essä rautatieasema/n/lla vuore/n/lle/lla/sta vuorta järve/n/ä/en/llä/lle/ssä saare/n/en/lla/lle saarta jäätikö/n/llä vesiputou/s/ksen luola/n/ssa',
  et: 'neem/e/el laht lahe/s raudteejaam/a/as mäetipp/u mäetipu/l kos/k kose koopa/s saare/l/le liustiku/l',
  lt:
    'kyšul/ys/io/yje/į sal/oje/ą įlank/a/os/oje/ą viršukaln/ę/ės/ėje kaln/ą/o/e ežer/e/o/ą ledyn/o/e/ą stot/į/ies/yje krioklys krioklio urvas olos ' +
    'pusiasal/is/io/yje sąsiaur/is/io/yje',
  lv: 'rag/s/a/ā sal/a/as/ā/u līc/is/ī līča virsotn/i/es/ē kaln/a/ā/u ezer/a/ā/u ledāj/a/ā stacij/as/ā/u ūdenskritum/s/a al/a/as pussal/a/ā',
  hu: 'vasútállomás/on/ra/ról vízesés/nél barlang/ban/ja',
};

/** The same with a hyphen, where such nouns are joined. */
export const NATURE_JOINED: Readonly<Record<string, string>> = {
  de: 'see/s berg/es/s bucht kap/s hütte horn wasserfall höhle talsperre stausee/s halbinsel gipfelhütte spitze',
  nl: 'meer berg baai piek kaap waterval grot stuwmeer station',
  'sv da nb': 'berget fjället sjön ön viken stationen udden floden grottan bjerget søen øen bugten bugt sø fjellet innsjøen øya bukta stasjonen elva',
  hu: 'tó fok/nál/ot öböl barlang vízesés',
};

/** Behind a space, with a capital. */
export const NATURE_BEHIND_IN_CAPITALS: Readonly<Record<string, string>> = {
  tr:
    'burnu/nda nehri/nde/ne/nin körfezi/nde/ne/nin limanı/nda/na/nın havaalanı/nda/na/nın havalimanı/nda/na/nın vadisi/nde/ne mağarası/nda ormanı/nda yanardağı/nda plajı/nda/na koyu/nda/na ' +
    'dağı/nda/na/nın gölü/nde/ne/nün tepesi/nde/ne adası/nda/na/nın geçidi/nde/ne barajı/nda/na buzulu/nda/na istasyonu/na/nın garı/na/nın şelalesi/nde yarımadası/nda',
};
