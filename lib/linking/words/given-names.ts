/** Whether a word is a common given name, in any case ending: for places where a capital says nothing, and for scripts without capitals. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) || (word.charCodeAt(0) >= 0x400 && GIVEN_NAMES.has(withoutEnding(word)));
}

/** Cyrillic case endings off: `людмилу`, `людмилой` and `людмила` are one name. */
function withoutEnding(name: string): string {
  return name.replace(/(?<=\p{L}{3})[аеёиоуыэюяіїєйьм]+$/u, '');
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
    // Of other languages.
    'adele agnes agnieszka albrecht alejandro alessandro alfred alicja alina alois amos ana andras andrzej angelo anja annette antoine antonio arne astrid',
    'audrey august aurora axel barbora bart beatrice beatriz benedikt bernard bernd birgit björn bogdan brigitte bruno camille carla carlos carmen catarina',
    'cecilia celine chiara chloe christian christophe clara claudia claire claude constance cristina dagmar damian dariusz denise diego dieter dirk dominik dora',
    'eduardo eero elif elin elisa emil emilia emilio enrique erika ernst ester eva ewa fabio fatma federico felix fernando filip florian francesca francesco',
    'francisco françois frederic friedrich gabriel gabriela gerrit giovanni giorgio giulia giuseppe gerd gunnar gustav hans hanna harald heike heinrich helena',
    'helga henri henrik hugo ilan ilse ines ingrid isabel isabelle jacek jacques jakub jan jana jaroslav javier jens jerzy joana johan johannes jorge josé josef',
    'józef jozef juliette jürgen jutta karel karin karl karol katarina katarzyna katharina kirsten klaus krzysztof lars lena leo leszek linnea lorenzo louise luca',
    'lucia lucie luigi luis luise luka lukas maciej magda magdalena manfred manuel manuela marc marcel marcin marco marcus marek margit mariana marie-claire marianne',
    'mario marko marta mateusz matteo mattias max mehmet mette michał miguel miloš mirek mirjam miroslav monika mustafa nadia natasha niels nikola nikolaj nora odile',
    'olav olivier ondřej oscar otto pablo paolo paola pascal pavel pedro petr petra philippe pierre piotr radek rafael ramon renate rita roberto rolf rosa ruben rudolf',
    'sabine salvatore sandro sebastian sergio silvia simon simone sofie solveig stanislav stefan stefania sven sylvie tadeusz tatjana thérèse thierry thorsten tomas',
    'tomasz tomáš toni torsten ulrich ulrike ursula uwe václav valeria vasile vera véronique vicente vincenzo vít vojtěch werner wilfred wilhelm wojciech wolfgang',
    'yves yvonne zbigniew zdeněk zofia zuzana élodie',
    'ludmiła ljudmila liudmila ļudmila lioudmila liudmyla ljoedmila ljudmyla ludmyla jekaterina jekatierina kateryna marija mariia marie svetlana svitlana tatiana tatyana tetiana julija yuliya iuliia ołena oļena elizaveta yelizaveta',
    'nataliia natalja natálie natália anastasija anastazija aleksandra alexandr aleksandr aleksander alexander igors igoris romans mihails mykhailo mychajlo michaił michail michaił oleksandr andrij andrejs sergej sergejs sergejus siergiej',
    'hanters hantera hanteris džila džilas džil džilė bo beau ashley ešli eshli spyrydon hanter hunteris hunterio džilos natalka halina galyna oxana oksana ksenia polina daria darja lidia lidija valentyna walentyna wiktoria viktorija',
    'исаак яков семен семён аркадий леонид лев григорій геннадий вадим валерий валерій станислав эдуард артем артём денис егор илья ілля матвей тимофей федор захар марк ефим лука савелий родион филипп ян лидия зинаида нина',
    'тетяна юлія галина зоя інна інга лариса віра надія любов ніна раїса соломія христина уляна леся маринa џил џилл хантер џејмс људмила марија јекатерина катарина олена игор николај александар петар милан јован ана јелена',
    // Relatives' and common names as other scripts have them: these have no capitals that would tell.
    'هانتر جيل بو آشلي اشلي جيمس نعومي فاليري فرانك روبرت إيغور ايغور إيجور ليودميلا لودميلا ماريا كاترينا أولينا اولينا ألكسندر الكسندر رومان ميخائيل سبيريدون',
    'جون ديفيد مايكل توماس سارة إليزابيث آنا أنا إيلينا سيرغي سيرجي دميتري أندريه بافيل إيفان أولغا ناتاليا إيما توم بيتر ويليام جورج دانيال أليكس صوفيا كيريلو',
    'هانتر جیل اولنا لیودمیلا ایگور الکساندر جیمز',
    'האנטר הנטר בו אשלי נעמי ולרי פרנק רוברט איגור לודמילה ליודמילה מריה קתרינה אולנה אלכסנדר רומן מיכאיל מיכאל ספירידון דוד תומאס שרה אליזבת',
    'אנה אנא ילנה סרגיי דמיטרי אנדריי פאבל איוואן אולגה נטליה אמה פיטר וויליאם דניאל אלכס סופיה קירילו ראובן יוסף משה יעקב',
    '헌터 질 보 애슐리 제임스 나오미 발레리 프랭크 로버트 이고르 류드밀라 마리아 카테리나 올레나 알렉산드르 로만 미하일 존 데이비드 마이클 토머스 사라 엘리자베스 안나 옐레나 세르게이 드미트리 안드레이 이반 올가 엠마 피터',
    'χάντερ τζιλ μπο άσλεϊ άσλι τζέιμς ναόμι ίγκορ λουντμίλα μαρία ολένα αλέξανδρος ιγκόρ ελένη γιώργος γιάννης κώστας νίκος',
  ].flatMap((line) => line.split(' ').map(withoutEnding)),
);
