import { setOfPlain } from './set-of';

// In languages that write them small before a last name.
const PROFESSIONS = setOfPlain(
  'doctora docteur docteure docteurs professeur professeure professore professoressa professora profesor profesora profesorka profesorul maestro maestra abogado abogada avvocato avvocata avocat avocate',
  'capitán capitano capitaine coronel colonnello sargento sergente sergent padre père pater pastor pfarrer pfarrerin lehrer lehrerin trainer trainerin dirigent dirigentin regisseur regisseurin schauspieler',
  'schauspielerin leraar lerares bakker dokter rechter lärare läraren läkare läkaren opettaja lääkäri tandläkare aktor aktorka reżyser trener lekarz nauczyciel dyrygent tancerz režisér herec trenér lékař učitel',
  'tanečník profesorul doctorul regizorul actorul antrenorul profesör doktor öğretmen avukat hakem tanár orvos edző karmester professor профессор академик доктор инженер тренер режиссёр режиссер актёр актер артист',
  'танцор танцовщик хореограф художник писатель журналист адвокат судья капитан майор полковник сержант учитель врач слесарь водитель футболист теннисист спортсмен священник протоиерей певец композитор',
  'bakker slager timmerman loodgieter keeper boer visser leraar huisarts tandarts agent burgemeester wethouder voetballer wielrenner schaatser zanger schrijver dichter schilder fotograaf pastoor dominee',
  'bagaren slaktaren snickaren målaren målvakten läraren bonden fiskaren borgmästaren prästen polisen fotbollsspelaren författaren poeten sångaren fotografen bageren læreren maleren målmanden borgmesteren præsten bakeren ordføreren keeperen',
  'burmistrz wójt sołtys rzeźnik hydraulik rolnik strażak policjant proboszcz ksiądz wikary poeta pisarz malarz stolarz ogrodnik rybak górnik aptekarz',
  'starosta hasič policista řezník truhlář zedník řidič farář kněz básník malíř soudce útočník obránce záložník zpěvák brankář pekař učiteľ policajt mäsiar stolár murár vodič farár kňaz básnik maliar lekár brankár pekár',
  'мясник плотник сантехник электрик фермер нападающий полузащитник мэр депутат пенсионер повар парикмахер садовник рыбак лесник пчеловод полицейский участковый голкипер',
  'воротар пекар столяр слюсар маляр кухар різник сантехнік водій мер депутат пенсіонер фермер нападник півзахисник рибалка бджоляр голкіпер',
  'вратар кмет учител лекар шофьор полицай пенсионер голман учитељ возач пензионер градоначелник vratar golman pekar liječnik učitelj vozač umirovljenik gradonačelnik mesar stolar',
  'portarul brutarul măcelarul fierarul pompierul fotbalistul tâmplarul primarul preotul medicul polițistul pictorul pensionarul scriitorul poetul vecinul',
  'δήμαρχος τερματοφύλακας φούρναρης κρεοπώλης δάσκαλος γιατρός αστυνομικός συνταξιούχος ψαράς κηπουρός ποδοσφαιριστής καθηγητής γείτονας ταξιτζής δικηγόρος ζωγράφος',
  'kaleci fırıncı balıkçı taksici çiftçi kasap muhtar bakkal berber terzi marangoz şoför futbolcu golcü forvet pék kapus hentes polgármester asztalos nyugdíjas rendőr szakács bognár kovács fazekas ács takács juhász halász plébános tűzoltó méhész pincér szabó cipész bíró állatorvos fodrász könyvtáros szerelő sofőr eczacı aşçı garson tamirci veteriner avukat hakem antrenör kuaför muhasebeci postacı çoban arıcı csatár',
  'kadeřník kadernik kaderník holič knihovník stolař zámečník kovář švec mlynár kováč záhradník stolar krojač frizer pekara bravar vodoinstalater šumar ribar мајстор пекар столар шнајдер фризер молер рибар шумар',
  'слюсарь кондуктор токарь шахтёр машинист кочегар пекарь столяр маляр комбайнёр тракторист доярка сталевар кузнец сапожник портной кондитер дворник грузчик почтальон библиотекарь ветеринар хирург стоматолог',
  'коваль кравець шахтар тракторист двірник кондитер листоноша бібліотекар ветеринар хірург стоматолог пасічник лісник садівник кондуктор',
  'kelloseppä suutari kampaaja lääkäri poliisi palomies kalakauppias metsuri pankkiiri leipuri maalivahti pormestari kalastaja kirjailija kepėjas vartininkas mokytojas meras maiznieks vārtsargs skolotājs mērs',
  'الخباز المدرب الطبيب اللاعب العداء المصور الحارس السباح الجزار النجار الحداد السائق المزارع الصياد الرسام الممثل المغني الكاتب الشاعر الصحفي القاضي الشرطي المهندس الصيدلي البروفيسور الدكتور المحامي الفنان النحات الطباخ العقيد الملازم המאמן השוער האופה הרופא המורה הצלם השחיין הקצב הנגר השרברב החשמלאי האינסטלטור החקלאי הדייג הכדורגלן הזמר הסופר המשורר הצייר הפסל העיתונאי השופט הרב הנהג הטבח הספר הגנן הווטרינר המהנדס האדריכל הפרופסור הכבאי השוטר החייט הסנדלר הרוקח השכן הטייס השחיין הרקדן הרקדנית הזמרת הסופרת הציירת המאמנת הרופאה המורה השכנה האופה הכוורן 골키퍼 제빵사 요리사',
  'дирижёр дирижер професор академік інженер режисер актор артист танцівник письменник журналіст суддя капітан лікар вчитель футболіст співак диригент професорка наставник глумац редитељ',
);

// In English where no article stands before them: "the baker Putin met" is another thing. With a capital in any case ("Coach Zelensky").
const ENGLISH = setOfPlain(
  'baker butcher plumber electrician carpenter farmer goalkeeper striker midfielder winger pitcher quarterback linebacker violinist pianist cellist guitarist drummer singer rapper novelist poet painter',
  'sculptor photographer columnist teacher headteacher headmaster librarian nurse doctor surgeon dentist vet veterinarian midwife pharmacist firefighter paramedic constable detective sheriff mayor councillor councilman',
  'alderman pastor priest vicar reverend coach referee umpire jockey boxer wrestler cyclist swimmer skater gymnast sprinter cabbie postman mailman gardener florist barber hairdresser waiter landlord fisherman beekeeper',
  'shepherd astronaut botanist zoologist biologist physicist chemist geologist astronomer architect blogger vlogger pensioner neighbour neighbor',
);

// Where an article stands before them, in Romance languages.
const ROMANCE_NOUNS = setOfPlain(
  'facteur tennisman rugbyman barman éboueur caviste fleuriste cordonnier plombier maçon paysan curé imam rabbin chirurgien dentiste vétérinaire pharmacien libraire chauffeur routier arbitre gardien capitaine skipper maire juge guide pilote soldat prêtre prof voisin voisine député retraité notaire poète peintre architecte ingénieur médecin boulanger berger horloger vigneron apprenti pâtissier gendarme',
  'árbitro cirujano dentista veterinario farmacéutico librero taxista albañil fontanero mecánico maestro ganadero agricultor zapatero peluquero cartero sacristán rabino imán capitán delantero defensa centrocampista lateral alcalde juez cura vecino vecina piloto policía soldado médico atleta obispo diputado jubilado notario poeta pintor arquitecto ingeniero herrero sastre guardia bombero',
  'arbitro chirurgo dentista veterinario farmacista libraio tassista muratore fabbro meccanico maestro contadina calzolaio parrucchiere postino sacrestano rabbino imam capitano attaccante difensore centrocampista terzino sindaco giudice medico pilota soldato prete pensionato notaio poeta architetto ingegnere idraulico vicino panettiere contadino atleta',
  'árbitro cirurgião dentista veterinário farmacêutico livreiro taxista canalizador mecânico mestre agricultor sapateiro cabeleireiro carteiro sacristão rabino imã capitão avançado defesa médio lateral guarda prefeito juiz padre vizinho bispo delegado deputado aposentado reformado notário arquiteto engenheiro autarca',
);

// "El portero Zelenski", «вратарь Зеленский»: endings of those who do something, in Romance and Slavic languages.
const ROMANCE = /(?:ero|era|ista|dor|dora|tor|tora|sor|sora|ier|ière|iere|iera|eur|euse|iste|ore|trice|aio|aia|eiro|eira|redes|ien|ienne)$/;
const GREEK = /(?:ποιός|[^άόο]λόγος|γράφος|ιστής|άρης|τζής|ίατρος|παίκτης|φύλακας|κόμος|πώλης|οδηγός)$/;
const SLAVIC = /^(?:[а-яёіїєґ]{3,}(?:ист|лог|арь)|\p{Ll}{3,}karz)$/u;
// The same endings on things, ranks of rulers, and what comes and goes.
const OTHERS = new Set(
  (
    'factor error terror motor sector valor autor dossier dernier premier chantier courrier calendrier quartier papier terrier facteur erreur peur valeur moteur secteur fattore errore terrore settore motore valore ' +
    'fator erro setor quartiere cantiere mestiere dinero enero febrero primero tercero dinheiro primeiro janeiro fevereiro terceiro roteiro guerra era lista vista revista entrevista conquista intervista rivista pista carrera frontera ' +
    'manera espera primera tercera bandera quimera cerchia ore ancora allora ora pandora invasor invasore invasion dictador ditador dittatore dictateur agresor agressor aggressore agresseur usurpador gobernador governador governatore gouverneur ' +
    'senador senatore senateur sénateur vencedor vencitore vincitore vainqueur ganador perdedor perdant interlocutor interlocutore interlocuteur vicepresidente predecesor predecessor predecessore prédécesseur sucesor sucessor successore successeur ' +
    'ainda hier mier dar car par царь dziś ciekawostka'
  ).split(' '),
);

/** Where a word says what somebody else does for a living: anywhere, where no English article stands before it, after a Romance one. */
export const PROFESSION = { anywhere: 1, lone: 2, ruled: 4 } as const;

/** In which of these cases a word, in small letters, is a profession; 0 for none. */
export function professionOf(word: string): number {
  return (KNOWN.get(word) ?? 0) | (word.length < SHORTEST_WITH_ENDING ? 0 : professionByEnding(word));
}

const KNOWN = new Map<string, number>();
for (const [words, where] of [
  [PROFESSIONS, PROFESSION.anywhere],
  [ENGLISH, PROFESSION.lone],
  [ROMANCE_NOUNS, PROFESSION.ruled],
] as const) {
  for (const word of words) KNOWN.set(word, (KNOWN.get(word) ?? 0) | where);
}

const SHORTEST_WITH_ENDING = 5;

function professionByEnding(word: string): number {
  const ending = ENDINGS.get(endOf(word));
  if (ending === undefined || !ending.test(word)) return 0;
  if (ending === GREEK) return PROFESSION.anywhere;
  if (OTHERS.has(word)) return 0;
  return ending === SLAVIC ? PROFESSION.anywhere : PROFESSION.ruled;
}

/** The last two letters of a word as a number: no string is made of them. */
function endOf(word: string): number {
  return (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1);
}

// Most words end in none of these.
const ENDINGS: ReadonlyMap<number, RegExp> = new Map(
  [
    { ends: 'ός ος ής ης ας', ending: GREEK },
    { ends: 'ст ог рь rz', ending: SLAVIC },
    { ends: 'ro ra ta or er re ur se te ce io ia es en ne', ending: ROMANCE },
  ].flatMap(({ ends, ending }) => ends.split(' ').map((end) => [endOf(end), ending] as const)),
);
