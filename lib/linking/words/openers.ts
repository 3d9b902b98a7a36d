/** Words that may stand before a bare last name, capitalised, without being a given name. In small letters. */
import { setOf } from './set-of';

/** Dotted abbreviations of places: what looks like an initial before a last name is their last letter ("the U.S. Putin"). */
export const DOTTED = setOf('us usa uk un eu uae ussr dc ny nj la');

/** Pronouns for whom one speaks to, which some languages write with a capital anywhere: "Glauben Sie Putin?" */
export const POLITE = setOf(
  'sie ihnen ihr ihre ihren ihrem ihrer euch lei loro usted ustedes vd ud uds вы вас вам вами ваш ваша ви вие vy vás vám ön önök te teitä',
);

/** Never a given name, wherever they stand. Months that people are named after are left out. */
export const CALENDAR = setOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december christmas easter',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz juli oktober dezember',
);

/** Open a sentence: function words, sentence adverbs, and what news says of a name. */
export const OPENERS = setOf(
  // English: determiners, pronouns, numbers.
  'a an the this that these those some any no none every each all both half either neither another other such many most more much few fewer several',
  'i he she it we you they him her them his its our their your my who whom whose what which whatever whichever whoever one two three four five six',
  'seven eight nine ten',
  // Prepositions, also those that are participles.
  'about above according across after against ahead along alongside amid among apart around as aside at before behind below beneath beside besides',
  'between beyond but by concerning considering despite down during except excluding following for from given in including inside instead into like near of',
  'off on onto opposite out outside over past per regarding round since than through throughout till to toward towards under underneath unlike until up upon',
  'versus vs via with within without post pre counter re',
  // Conjunctions and question words.
  'and or nor yet so because although though unless while whereas whether if once lest provided when whenever where wherever why how however',
  // Auxiliaries; "May" and "June" may be a Biden's given name.
  'am is are was were be been being do does did done has have had having can could must shall should will would might ought',
  // Sentence adverbs and answers.
  'again almost already also always anyway even ever far finally first firstly furthermore hence here indeed just last later lately maybe meanwhile',
  'moreover never nevertheless next nonetheless not now often only otherwise perhaps quite rather second sometimes soon still then there thereafter',
  'therefore third thus today together tomorrow tonight too twice usually yes yesterday well no oh',
  'actually apparently certainly clearly consequently currently earlier early eventually evidently formerly fortunately frequently hopefully',
  'immediately increasingly initially ironically likely mostly naturally notably obviously occasionally officially originally possibly presumably previously',
  'privately probably publicly rarely reportedly recently repeatedly seemingly separately shortly similarly simply specifically subsequently suddenly',
  'supposedly surely surprisingly traditionally typically ultimately undoubtedly unfortunately unsurprisingly',
  // Calls to do something, verbs of saying, adjectives before a name that stands for an office, and what news writes before a colon.
  'ask call did dear forget give keep let make meet remember see stop take tell thank vote watch added asked replied said say says told',
  'anti pro ex former current new old top senior key leading longtime exclusive live breaking opinion analysis photo video editorial comment update team',
  'russian american ukrainian european western soviet democratic presidential',
  // Days.
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina pondělí úterý středa čtvrtek pátek',
  // Nouns that a name goes with.
  'administration government regierung gouvernement gobierno administración governo amministrazione administração regering regeringen κυβέρνηση διοίκηση администрация адміністрація hükümeti yönetimi rząd vláda vlada влада',
  'administrația guvernul echipa kabinet gabinet kabinett cabinet gabinete gabinetto otoczenie entourage umfeld regimen régime regime reżim režim режим rząd hallitus valitsus kormány vyriausybė valdība правительство уряд кабинет кабінет',
  'окружение оточення армия армія война війна guerre krieg guerra oorlog krig wojna válka vojna savaş sota háború команда komanda ekipa tým drużyna политика політика polityka politika слова słowa slova речь промова discours discurso discorso rede toespraak tal przemówienie projev',
  'camp lager équipe equipo equipa tandem duo doctrine doktrin plan effect effekt efecto effetto era ära époque epoka época époka gipfel treffen gespräch telefonat appel llamada telefonata chamada rozmowa hovor rozhovor',
  'разговор разговорът разговоры розмова переговоры переговори встреча зустріч среща spotkanie setkání schůzka wywiad interviu intervista entrevista samtal samtalet samtale möte mötet møte møde convorbirea convorbire întâlnirea',
  'discuția summitul συνάντηση συνομιλία επικοινωνία τηλεφώνημα τηλεδιάσκεψη görüşmesi zirvesi sommet vertice cumbre cimeira cúpula szczyt samit саммит саміт самит razgovor разговор sastanak susret сусрет találkozó csúcs pokalbis saruna vestlus puhelu',
  // German.
  'weder noch und oder auch nur selbst sogar ob wenn als wie weil da dass damit während bevor nachdem seit seitdem bis wer was wo wohin woher warum wieso',
  'weshalb kann könnte muss soll sollte will wollte wird würde hat hatte ist war sind laut nach vor bei mit ohne gegen für über unter zwischen um an auf aus',
  'von zu zum zur im am statt trotz wegen dank heute gestern morgen jetzt nun dann danach zuvor später schließlich doch aber denn sondern dagegen vielleicht',
  'offenbar angeblich zudem außerdem dennoch trotzdem allerdings inzwischen mittlerweile zuletzt bald so hier dort dies dieser diese dieses jener sein seine',
  'ihr ihre kein keine alle alles viele wenige mehr wieder immer nie niemals kaum fast bereits schon erst noch einst damals früher der die das den dem des ein eine einen einem eines ihm ihn er sie es wir man ich pro kontra',
  'sagte sagt erklärte erklärt warnt droht fordert exklusiv kommentar analyse liveticker',
  // French.
  'ni et ou mais donc or car selon pour contre avec sans sous sur dans chez par vers entre depuis pendant après avant dès malgré quand lorsque comme si que qui',
  'quoi où pourquoi comment quel quelle aussi alors ainsi hier demain aujourd’hui enfin puis ensuite cependant pourtant toutefois néanmoins bref même seul',
  'voici voilà non oui merci le la les un une des du de au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon mes il elle ils elles on nous vous je tu en y à face outre hormis sauf quant',
  // Spanish, Portuguese, Italian.
  'según para por con sin sobre tras ante bajo contra desde hacia hasta entre durante mediante cuando donde como cómo cuándo dónde qué quién cuál si que aunque',
  'mientras porque pero sino también tampoco además así entonces luego después antes ahora hoy ayer mañana ya aún todavía siempre nunca jamás quizá quizás sólo',
  'solo incluso el los las una unos unas lo al del su sus mi este esta estos estas ese esa eso aquel ni sí no y o e u puede debe dijo dice afirma afirmó asegura',
  'segundo sob sem após até desde quando onde porque mas também ainda já hoje ontem amanhã agora então depois antes sempre nunca talvez apenas mesmo os as um',
  'uma uns umas no na nos nas do da dos das ao aos à às seu sua seus suas este esta esse essa isto isso ele ela eles não sim se e ou nem porém contudo diz disse',
  'secondo per con senza su sotto sopra tra fra contro dopo prima durante verso presso fino quando dove come perché chi che cosa se ma anche né e o ed oppure però',
  'quindi dunque allora così poi ora oggi ieri domani ancora già sempre mai forse solo persino invece infatti intanto il lo gli un uno una dei del della delle al',
  'alla ai alle dal dalla nel nella sul sulla suo sua suoi sue questo questa quello quella non sì ecco da di in a i le l’ dell’ all’ d’ dice afferma parla',
  // Dutch and the Scandinavian languages.
  'volgens met zonder voor tegen over onder tussen naar van bij uit tot sinds tijdens na door om op aan als dat wanneer waar waarom hoe wie wat welke maar en of',
  'want dus ook nog al nu toen dan daarna eerder later gisteren vandaag morgen misschien toch echter zelfs alleen noch het een de hij zij wij ze zijn haar hun dit deze die geen niet ja nee binnen buiten',
  'enligt med utan för mot över under mellan till från hos vid av om att när där varför hur vem vad vilken men och eller också ännu nu då sedan igår idag imorgon',
  'kanske dock även bara varken inte ja nej den det de en ett han hon vi ni hans hennes deras detta denna dessa i på efter före inom utom samt så ingen nya fler medan som på från inden efter ifølge hverken også men ikke når hvor hvorfor hvordan hvem hva hvad',
  // Polish, Czech, Slovak, Croatian, Slovene, Romanian.
  'według z ze bez dla o przeciw nad pod przed po między do od u przy w we na za przez oraz i a ale lub albo ani też także jednak więc gdy kiedy gdzie dlaczego',
  'jak kto co czy że żeby bo ponieważ choć jeśli jeżeli dziś dzisiaj wczoraj jutro teraz potem następnie wcześniej później już jeszcze nawet tylko nie tak ten ta',
  'to te ci jego jej ich nasz gdzie skąd dokąd podle s se bez pro proti nad pod před po mezi do od u při v ve na za přes a ale nebo ani také však tedy když kdy',
  'kde proč jak kdo co zda že aby protože ačkoli jestli dnes včera zítra teď potom dříve později už ještě dokonce jen ne ano ten ta to ti jeho její jejich nový',
  'podľa so bez pre proti pred medzi pri cez alebo tiež však teda keď kedy prečo ako kto čo či dnes včera zajtra teraz prema bez za protiv nad pod pred nakon',
  'između do od kod pri u na kroz ali ili niti također stoga kad kada gdje zašto kako tko ko što šta li danas jučer juče sutra sada zatim ranije kasnije već još čak samo ne da taj ta to ti njegov njezin dok jer ako po uz sa s iz k kao',
  'potrivit pentru fără contra despre sub peste între spre la din de cu în prin după înainte până când unde de ce cum cine dacă dar sau și nici însă deci azi ieri',
  'mâine acum apoi mai deja încă chiar doar nu da un o acest această acel lui ei lor noul noua către față',
  // Turkish, Finnish, Estonian, Hungarian, Lithuanian, Latvian, Indonesian, Vietnamese.
  've ile veya ya da ama fakat ancak çünkü için göre karşı kadar sonra önce bugün dün yarın şimdi bu şu o ne nasıl neden niçin kim hangi daha en çok bile sadece hem ise eğer',
  'ja tai mutta sekä myös kun jos että koska miksi miten kuka mikä missä nyt eilen tänään huomenna sitten vielä jo vain ei kuten ilman ennen jälkeen mukaan se tämä',
  'ja või aga ka kui et sest miks kuidas kes mis kus nüüd eile täna homme siis veel juba ainult ei és vagy de hogy ha mert miért hogyan ki mi hol most ma tegnap holnap',
  'aztán még már csak nem a az egy szerint után előtt ellen ir arba bet kad jei nes kodėl kaip kas kur dabar vakar šiandien rytoj tada dar jau tik ne pasak po prieš su be iš į nuo',
  'un vai bet ka ja jo kāpēc kā kas kur tagad vakar šodien rīt tad vēl jau tikai ne pēc pirms ar bez no uz par dan atau tetapi namun karena jika ketika apa siapa mengapa bagaimana kini',
  'kremls moskaus moskvas aggressor onu bunu ona kantor penasihat juru дори än',
  'pemerintahan menurut và hoặc nhưng vì nếu khi tại sao ai gì theo chính quyền hôm nay ông',
  // Russian, Ukrainian, Bulgarian, Serbian.
  'и а но или либо ни также тоже однако же когда где куда откуда почему зачем как кто что чего кому чем ли чтобы потому если хотя пока сегодня вчера завтра теперь',
  'сейчас потом затем раньше позже уже ещё еще даже только не нет да это этот эта эти тот та те его её ее их наш в во на с со к ко о об обо от до из у за под над',
  'перед при про для без через между после против ради кроме вместо благодаря вопреки согласно по так здесь там тут весь все всё сам новый бывший сказал заявил позвонит ответил',
  'і й та але чи або ні також теж проте однак коли де куди звідки чому навіщо як хто що щоб тому якщо хоча поки сьогодні вчора завтра тепер зараз потім раніше',
  'пізніше вже ще навіть тільки лише не так це цей ця ці той його її їх їхній в у на з із зі до від о об про за під над перед при для без через між після проти',
  'крім замість завдяки всупереч згідно по там тут сам новий колишній чи троє щодо біля разом поруч натомість',
  'според със без за против над под пред след между при към от до из в във на с или но обаче когато къде защо как кой какво че ако днес вчера утре сега после по-късно',
  'већ још чак само не да тај та то ти његов њен док јер ако по уз са из к као према без за против над под пред након између од код при кроз али или нити такође када где зашто како ко шта ли данас јуче сутра сада затим после',
  // Greek.
  'και ή αλλά όμως όταν όπου πού γιατί πώς ποιος τι αν ότι πως σύμφωνα με χωρίς για κατά υπέρ από έως μέχρι πριν μετά στον στην στο στους στις στα του της των τον την το τους τις οι ο η ένας μια ένα σήμερα χθες αύριο τώρα τότε ακόμη ακόμα ήδη μόνο όχι ναι δεν θα να ούτε προς',
);

/** Slavic nouns that look like a woman's given name and go with the name of a man in power. In small letters. */
export const FEMININE_NOUNS = setOf(
  'rada doradca rzeczniczka decyzja wizyta rozmowa polityka wojna armia ekipa partia doktryna oferta mowa kampania strategia władza rosja era epoka żona matka córka siostra babka gra siła maszyna machina twarz',
  'команда партия политика армия речь статья встреча поездка инициатива стратегия власть россия эпоха эра жена мать дочь сестра бабка игра сила машина пропаганда система страна воля логика клика война ставка',
  'промова війна армія партія політика заява поїздка ініціатива стратегія влада росія доба дружина мати дочка сестра гра система країна воля логіка пропаганда ставка',
  'hovorca poradca zástupca správca predseda vláda politika válka vojna armáda slova návštěva návšteva nabídka ponuka hrozba strategie éra doba manželka matka dcera sestra hra propaganda strana řeč',
  'politika vojska poseta posjeta izjava ponuda stranka supruga žena majka kći sestra igra propaganda era epoha riječ reč slova влада политика војска посета изјава понуда странка супруга жена мајка сестра игра',
  'охрана карикатура пародия фигура угроза атака победа ошибка шутка улыбка поддержка отставка оценка уловка поездка повестка собака кошка рука нога голова спина книга газета цитата беседа вертикаль тактика критика риторика поза маска борода идея затея',
  'империя энергия биография автобиография фотография хроника психология идеология родня вотчина дача вилла яхта квартира зарплата подпись болезнь догма судьба карьера мечта тайна загадка правда ложь клевета месть ярость обида воля проблема забота свита охота',
  'подруга любовница дружба вражда партийка ракета бомба тюрьма казна цена плата сделка уступка просьба жалоба трубка прическа причёска рубашка куртка шуба походка пресс-конференция прямая линия записка телеграмма реплика фраза строка глава эпопея легенда икона статуя кукла копия тень слава',
  'охорона карикатура пародія фігура загроза атака перемога помилка посмішка усмішка підтримка відставка оцінка хитрість поїздка рука нога голова спина книга газета цитата бесіда вертикаль тактика критика риторика поза маска борода ідея витівка шкода',
  'імперія енергія біографія фотографія хроніка психологія ідеологія родина рідня дача вілла яхта квартира зарплата хвороба доля карʼєра карєра мрія таємниця загадка правда помста лють образа проблема турбота подруга коханка дружба ракета бомба вʼязниця ціна угода поступка',
  'подія скарга відповідь зустріч розмова вимога пропозиція фраза репліка глава легенда ікона статуя лялька копія тінь записка вистава відозва присяга',
  'ochrona karykatura parodia szkoda postawa groźba grozba atrapa porażka pomyłka wpadka uśmieszka podróż książka gazeta kariera tajemnica zagadka prawda zemsta wiara nadzieja sprawa troska przyjaciółka kochanka przyjaźń rakieta bomba cena umowa propozycja odpowiedź reakcja fraza legenda ikona',
  'statua kukła lalka kopia taktyka krytyka retoryka poza maska broda idea biografia fotografia kronika ideologia rodzina willa daczka dacza pensja choroba śmierć gwardia obrona pomoc zgoda odmowa zdrada pogarda duma postać sylwetka twarz ręka noga głowa pułapka zagrywka gierka zapowiedź rezydencja limuzyna fortuna wyprawa obsesja',
  'ochranka karikatura karikatúra parodie paródia škoda figura hrozba výhra prohra prehra chyba vtipka podpora rezignace ruka noha hlava kniha beseda taktika kritika rétorika rétorika póza maska brada idea biografie kronika ideologie vila dača jachta nemoc choroba kariéra kariera záhada pravda lež pomsta naděje nádej cena dohoda žádost fráze legenda ikona socha panenka kopie kópia limuzína obrana pomoc zrada pýcha postava tvář pasca past armada odpověď odpoveď reakce reakcia',
  'karikatura parodija šteta figura prijetnja pretnja pobjeda pobeda greška šala podrška ostavka ocjena ocena ruka noga glava knjiga taktika kritika retorika poza maska brada ideja biografija hronika kronika ideologija vila jahta bolest karijera sudbina tajna zagonetka istina laž osveta cijena cena molba poruka rečenica fraza legenda ikona kopija limuzina obrana odbrana pomoć izdaja',
  'карикатура пародија штета фигура претња победа грешка шала подршка оставка оцена рука нога глава књига тактика критика реторика поза маска брада идеја биографија хроника идеологија вила јахта болест каријера судбина тајна загонетка истина лаж освета цена молба порука реченица фраза легенда икона копија лимузина одбрана помоћ издаја',
  'karikatūra parodija apsauga karikatūra figūra grasinimas pergalė klaida kelionė ranka koja galva knyga taktika kritika retorika kaukė idėja biografija ideologija vila jachta liga karjera paslaptis tiesa viltis kaina žinutė frazė legenda',
  'apsardze karikatūra parodija figūra uzvara kļūda roka kāja galva grāmata taktika kritika retorika maska ideja biogrāfija ideoloģija villa jahta slimība karjera patiesība cerība cena frāze leģenda armija komanda',
  'partija politika kalba žmona motina duktė era propaganda partijos runa sieva māte meita politika',
);

/** Words with a capital that follow a name in English without making a longer name of it. In small letters. */
export const AFTER_NAMES = setOf(
  'white administration justice treasury pentagon department democrats democrat republicans republican camp cabinet doctrine presidency campaign government regime',
  'russia russians ukraine ukrainians america americans europe europeans chinese crimea donbas kharkiv kherson mariupol trump macron scholz sunak johnson erdogan obama merkel poland britain',
  'western congress photo photograph picture image credit reuters getty may june april august bidens putins loyalist loyalists appointee appointees official officials inc jr sr and',
);
