/** The closed classes of words that decide whether a capital beside a last name belongs to a longer name. All in small letters. */

const setOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** May stand before a bare last name without making it somebody else's ("President Biden"). */
export const TITLES = setOf(
  'president vice-president presidents chancellor premier minister secretary senator governor leader chief mr mister messrs herr monsieur señor sr',
  'sen gov pres sec candidate nominee democrat republican presidente président präsident',
);

/** Abbreviated titles of somebody else: their full stop ends no sentence ("Mrs. Biden", "Lt. Putin"). */
export const TITLES_OF_OTHERS = setOf('mrs ms mx mme mlle dr prof rev fr st hon msgr sgt cpl pvt lt capt maj col gen adm cmdr');

/** Dotted abbreviations of places: what looks like an initial before a last name is their last letter ("the U.S. Putin"). */
export const DOTTED = setOf('us usa uk un eu uae ussr dc ny nj la');

/** Never a given name, wherever they stand. Months that people are named after are left out. */
export const CALENDAR = setOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december christmas easter',
);

/** Open an English sentence without being a given name: function words, sentence adverbs, and what news says of a name. */
export const OPENERS = setOf(
  // Determiners, pronouns, numbers.
  'a an the this that these those some any no none every each all both half either neither another other such many most more much few fewer several',
  'i he she it we you they him her them his its our their your my who whom whose what which whatever whichever whoever one two three four five six',
  'seven eight nine ten',
  // Prepositions, also those that are participles.
  'about above according across after against ahead along alongside amid among apart around as aside at before behind below beneath beside besides',
  'between beyond but by concerning considering despite down during except excluding following for from given in including inside instead into like near of',
  'off on onto opposite out outside over past per regarding round since than through throughout till to toward towards under underneath unlike until up upon',
  'versus via with within without',
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
  // Calls to do something, verbs of saying, and adjectives before a name that stands for an office.
  'ask call did dear forget give keep let make meet remember see stop take tell thank vote watch added asked replied said say says told',
  'anti pro ex former current new old top senior key leading longtime',
);

/** Make what stands before them the name of a thing ("Biden Foundation"). */
export const THINGS = setOf(
  'avenue street road boulevard lane drive highway square place plaza bridge airport station stadium arena school university college academy institute',
  'library museum memorial theater theatre hall palace foundation center centre hospital church park peak mount mountain island prize award medal',
  'scholarship act',
);

/** Of those the ones that are verbs, too ("Will Biden Act?"). */
export const VERBS = setOf('act award bridge center centre drive park peak mount place school square station');

/** Words after which a verb stands in its bare form. */
export const AUXILIARIES = setOf('will would shall should can could may might must do does did let lets make makes see sees watch help helps');

/** Tell a person from a namesake of another generation. */
export const GENERATIONS = setOf('jr sr ii iii iv');

/** Words that a headline with capitals leaves small: articles, conjunctions, prepositions, and what follows an apostrophe. */
export const SMALL = setOf(
  'a an the and but or nor so yet as if than that when while once till until about above across after against along amid among around at before behind',
  'below beneath beside between beyond by down during for from in inside into like near of off on onto out outside over past per since through',
  'throughout to toward towards under up upon via vs with within without s t d m re ll ve',
);

/** Whether a word is a common given name, in any case ending: for places where a capital says nothing. English, Russian, Ukrainian. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(withoutEnding(word));
}

/** Cyrillic case endings off: `людмилу`, `людмилой` and `людмила` are one name. */
function withoutEnding(name: string): string {
  return name.replace(/(?<=\p{L}{2})[аеёиоуыэюяіїєйьм]+$/u, '');
}

const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    'aaron abigail adam alan albert alex alexander alexandra alexei alexey alice alina allison amanda amelia amy anastasia anatoly andrea andrei andrew',
    'andrey andriy angela anita ann anna anne anthony anton arthur ashley barbara beau benjamin betty boris brandon brenda brian bruce bryan carl',
    'carol caroline catherine charles charlotte cheryl christina christine christopher cynthia daniel daria david deborah dennis diana diane dmitri',
    'dmitriy dmitry dmytro donald donna doris dorothy douglas edward ekaterina elena elizabeth ella ellen emily emma eric ethan eugene evan evgeny',
    'evelyn fedor finnegan frances francis galina gary george gerald gloria gregory hallie hannah harold harry heather helen henry howard hunter igor',
    'inna irina isabella ivan jack jacob jacqueline james jane janet jason jean jeffrey jennifer jeremy jerry jesse jessica jill jim joan john jonathan',
    'joseph joshua joyce juan judith judy julia julie justin karen katerina katherine kathleen kathryn katie keith kelly kenneth kevin kim kimberly',
    'konstantin kyle kyrylo larisa larry laura lauren lawrence leonid lily linda lisa logan louis lucas lucy ludmila lyudmila madison maisy margaret',
    'maria marie marilyn marina martha martin mary matthew megan melissa mia michael michelle mikhail mykola nancy naomi natalia natalie natalya nathan',
    'neilia nicholas nicole nikita nikolai nina noah oksana oleg oleh oleksandr oleksandra oleksiy olena olga olha olivia pamela patricia patrick paul',
    'peter petro philip pyotr rachel ralph randy raymond rebecca richard robert roger roman ronald ruslan russell ruth ryan samantha samuel sandra sara',
    'sarah scott sean sergei sergey serhiy sharon shirley sofia sophia spiridon stacy stephanie stephen steven susan svetlana tamara tatiana tatyana',
    'teresa terry thomas tiffany timothy tyler valentina valerie valery vasily vera veronica viktor viktoria victoria vincent vitaliy vitaly vladimir',
    'volodymyr walter wayne william yaroslav yulia yuri yury zachary zoe',
    'александр александра алексей алина алла анастасия анатолий андрей андрій анна антон богдан борис василий василь вера виктор виктория віктор вікторія',
    'виталий віталій владимир володимир галина георгий григорий дарья дарина джеймс джилл джілл джозеф дмитрий дмитро евгений евгения екатерина елена',
    'елизавета жанна иван іван игорь ігор ирина ірина катерина кирилл кирило константин ксения лариса людмила людмило максим марина мария марія михаил',
    'михайло микола надежда наоми наомі наталья наталія никита николай оксана олег олександр олександра олексій олена ольга павел павло петр пётр петро',
    'полина раиса роман светлана світлана сергей сергій софия софія спиридон степан тамара татьяна тетяна фёдор хантер гантер элизабет эмма эшли юлия юлія',
    'юрий юрій ярослав',
  ].flatMap((line) => line.split(' ').map(withoutEnding)),
);
