/**
 * Streets, squares, bridges and parks as they stand before the name that they bear, a person's or an organisation's. Left out is what speaks of
 * somebody's way, place or ring as well ("la voie", "droga", «кольцо»). Words are written as in `byLanguage`, and as texts part them: "язка" is what
 * stands behind the apostrophe of «розв’язка».
 */
export const STREETS: Readonly<Record<string, string>> = {
  fr: 'rond-point ronds-points rue/s avenue/s boulevard/s square/s giratoire/s quai/s esplanade/s parc/s pont/s passerelle/s viaduc/s promenade/s impasse/s ruelle/s venelle/s allée/s parvis faubourg sentier/s carrefour/s échangeur/s rocade',
  es: 'calle/s avenida/s plaza/s plazuela plazoleta paseo/s rotonda/s glorieta/s redoma bulevar parque/s puente/s viaducto pasarela alameda pasaje callejón jirón autopista intercambiador',
  it: 'viale/i piazz/a/ale/etta/e rotonda/e rotatori/a/e lungomare parco ponte cavalcavia viadotto sottopasso sottovia passerella giardini lungofiume lungolago belvedere svincolo',
  pt: 'rua/s avenida/s praç/a/as/eta rotunda/s rotatória parque/s ponte/s viaduto/s passarela alameda jardim travessa beco viela calçada marginal',
  ro: 'strad/a/ă străzi/i/le bulevard/ul/ului alee/a/i pieței piața splai/ul/ului podul/ui pasajul/ui viaductul/ui parcul/ui scuarul/ui giratoriul/ui șose/aua/lei fundătura',
  pl: 'pik/u/iem prospek/t/tu/cie/tem przystan/ek/ku/kiem dwor/ca/cu/cem dworzec ulic/a/y/ę/ą alej/a/i/ę/ą/e alejach plac/u/em rond/o/a/u/em/zie skwer/u/ze/em bulwar/u/ze/em/y/ów/ach most/u/em/em mości/e moście wiadukt/u/em/cie park/u/iem estakad/a/y/ę/zie kładk/a/i/ę kładce deptak/u/iem promenad/a/y/ę/zie zaułek zaułku węzeł węzł/a/em węźle ul al pl osiedl/e/a/u/em tunel/u/em',
  'cs sk':
    'prospekt/u/em/e/om pik/u/em/om promenád/a/y/u/ou/ě/e zastávk/a/y/u/ou zastávce zastávke ulic/e/i/í/a/u/ou tříd/a/y/u/ou třídě tried/a/y/e/u/ou náměst/í/ím/íčko/íčku námest/ie/ia/í/iu/ím nábřeží/m nábrež/ie/ia/í most/u/em/om/ě/e lávk/a/y/u lávce lávke lávka park/u/em/om alej/e/í/i bulvár/u/em/om/e sad/y/ech/och rondel/u/em objezd/u/em/ě objazd/u/om/e esplanád/a/y/ě/e',
  'hr sl sr':
    'prospekt/a/u/om postaj/a/e/i/u/o kolodvor/a/u/om ulic/a/e/i/u/om/o trg/a/u/om bulevar/a/u/om avenij/a/e/i/u/o most/a/u/om park/a/u/om perivoj/a/u šetališt/e/a/u/em rotor/a/u/om rond/o/a/u krožišč/e/a/u/em nabrežj/e/a/u sprehajališč/e/a/u vijadukt/a/u viadukt/a/u nadvožnjak/a/u podvoz/a/u riv/a/e/i/u kej/a/u',
  ru: 'улиц/а/ы/е/у/ей проспект/а/е/у/ом площад/ь/и/ью бульвар/а/е/у/ом переул/ок/ка/ке/ку/ком набережн/ая/ой/ую мост/а/у/ом/е сквер/а/е/у/ом парк/а/е/у/ом алле/я/и/е/ю/ей шоссе развязк/а/и/е/у/ой путепровод/а/е/у/ом эстакад/а/ы/е/у/ой виадук/а/е/у туннел/ь/я/е тоннел/ь/я/е ул пр пл наб пер просп',
  uk: 'язка язки язку язці вулиц/я/і/ю/ею проспект/у/і/ом площ/а/і/у/ею майдан/у/і/ом бульвар/у/і/ом провул/ок/ку/ком набережн/а/ої/ій/у міст мост/у/ом/і сквер/у/і/ом парк/у/ом але/я/ї/ю/єю шосе розв’язк/а/и/у/ою розв’язці шляхопровід шляхопровод/у/і естакад/а/и/і/у вул просп пл',
  'bg sr':
    'бул ул пл улиц/а/ата/и/е/у/ом/ите площад/а/ът булевард/а/ът булевар/а/у/ом мост/а/ът/у/ом парк/а/ът/у/ом кръстовищ/е/ето але/я/ята надлез/а подлез/а квартал/а/ът градинк/а/ата трг/а/у/ом шеталишт/е/а/у кеј/а/у авениј/а/е/и/у раскрсниц/а/е/и/у градина/та',
  '': 'οδό/ς οδού οδούς λεωφόρο/ς/υ λεωφόρων πλατεία/ς πλατείες πεζόδρομο/ς πεζοδρόμου κόμβο/ς/υ γέφυρα/ς πάρκο/υ άλσος άλσους πάροδο/ς παρόδου γεφύρι شارع ميدان ساحة حديقة میدان کوچه پل پارک جادة دوار الدوار جسر كورنيش بلوار خیابان بزرگراه بوستان رחוב רחוב שדרות שדרת כיכר סמטת גשר גן פארק מחלף צומת טיילת',
  id: 'bundaran jembatan alun-alun jl jln gang',
};

/** Of those the ones that are an organisation's also with an article between: "rue de l'OTAN", "plaza de la OTAN". */
export const STREETS_OF =
  'rue avenue boulevard square rond-point giratoire esplanade quai allée calle avenida plaza rotonda glorieta bulevar alameda viale piazza piazzale rotatoria rua praça rotunda rotatória travessa οδός οδό οδού λεωφόρος λεωφόρο λεωφόρου πλατεία πλατείας улица улицата площад площада булевард ulica ulici ulicu trg trgu trga bulevar bulevaru улици улицу трг тргу трга булевар булевару شارع دوار جسر';

/** Streets whose word means something else without a capital: "Via NATO", "Place de l'OTAN". */
export const STREETS_IN_CAPITALS =
  'place via largo corso route chemin cours camino ronda caminho strada contrada jalan taman đường cesta calea jardin jardins jardín jardim';
