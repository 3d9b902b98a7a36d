/** Words for what somebody is called beside the name of his own, and for calling somebody so. In small letters. */
import { setOf } from './set-of';

/** Before a name: a nickname, a pseudonym, who writes under it. */
export const NICKNAMES = setOf(
  'nickname nicknamed nicknames username user moniker pseudonym alias aka dubbed genannt spitzname spitznamen künstlername künstlernamen deckname decknamen kosename rufname nickname nutzer nutzerin userin nutzername benutzer benutzerin benutzername benutzernamen forenmitglied',
  'surnom surnommé surnommée surnommait surnomment surnomme surnommaient pseudonyme pseudo internaute utilisateur utilisatrice sobriquet apodo apodado apodada apodan apodaban apodaron apodó mote sobrenombre pseudónimo seudónimo usuario usuaria internauta forero',
  'soprannome soprannominato soprannominata soprannominavano soprannominano soprannominarono nomignolo pseudonimo utente alcunha alcunhado alcunhada apelido apelidado apelidada apelidaram apelidavam apelidam pseudônimo vulgo utilizador utilizadora usuário usuária',
  'bijnaam bijgenaamd schuilnaam pseudoniem gebruiker gebruikster gebruikersnaam koosnaam roepnaam smeknamn smeknamnet öknamn öknamnet pseudonymen signaturen användaren användarnamnet kallad øgenavn øgenavnet kælenavn kælenavnet tilnavn tilnavnet pseudonymet brugeren brugernavnet kaldet økenavn økenavnet oppnavn oppnavnet kallenavn kallenavnet klengenavn brukeren brukernavnet kalt',
  'ksywa ksywę ksywą ksywka ksywkę ksywką ksywce pseudonim pseudonimem przezwisko przezwiskiem przydomek przydomkiem przezywany przezywana przezywali zwany zwanego użytkownik użytkowniczka internautka nick nickiem',
  'přezdívka přezdívku přezdívkou přezdívce přezdívaný přezdívaná přezdívali pseudonymem zvaný zvaná uživatel uživatelka prezývka prezývku prezývkou prezývaný prezývaná prezývali pseudonymom používateľ používateľka užívateľ',
  'nadimak nadimka nadimkom pseudonimom zvani zvana zvan korisnik korisnica prozvali prozvan vzdevek vzdevkom psevdonim psevdonimom imenovan uporabnik uporabnica poreclă porecla poreclit poreclită supranumit supranumele pseudonimul utilizatorul utilizatoarea',
  'lakabı lakabıyla rumuzu lempinimi lempinimensä lempinimeltään lempinimellä lempinimekseen liikanimi liikanimeltään liikanimellä pseudonyymi pseudonyymillä käyttäjä nimimerkki nimimerkillä salanimellä taiteilijanimi taiteilijanimellä kutsumanimi becenevén beceneve csúfneve gúnyneve álneve művészneve',
  'pravarde pravardė pravardžiuojamas pravardžiuoja slapyvardis slapyvardžiu vartotojas vartotoja naudotojas iesauka iesauku iesaukts iesaukta pseidonīms pseidonīmu lietotājs lietotāja saukts saukta hüüdnimi hüüdnimega hüüdnime pseudonüüm varjunimi varjunime kasutaja',
  'прозвище прозвищем прозвищу кличка кличкой кличку кличке псевдоним псевдонимом погоняло ник ником никнейм никнеймом пользователь пользовательница юзер прозвали прозвал прозванный прізвисько прізвиськом прізвищко кличкою псевдонім псевдонімом нік ніком користувач користувачка прозвав прозваний',
  'прякор прякорът прякора псевдонима псевдонимът потребител потребителят потребителката наричан надимак надимком псеудоним псеудонимом корисник корисница звани звана παρατσούκλι παρατσουκλι ψευδώνυμο χρήστης χρήστη χρήστρια επονομαζόμενος αποκαλούμενος προσωνύμιο αναγνώστης',
  'apellida preziva презива inteso disapa المدعو المدعوة لقب بلقبه בכינויו בכינויה',
  'الملقب الملقبة ملقب ملقبا لقبه لقبها بلقب المستخدم المستخدمة كنيته المكنى المستعار ملقب لقبش کاربر مستعار מכונה המכונה הכינוי כינויו כינוי שכינויו בכינוי הגולש הגולשת המשתמש המשתמשת בפסבדונים julukan julukannya berjuluk dijuluki pengguna samaran',
);

/** Words for a last name, before "is". */
export const SURNAMES = setOf(
  'surname nachname nachnamen achternaam efternamn efternamnet efternavn efternavnet etternavn etternavnet nazwisko příjmení priezvisko prezime apellido cognome sobrenome фамилия прізвище фамилията презиме επώνυμο επίθετο soyadı sukunimi vezetékneve pavardė uzvārds perekonnanimi',
);

/** The same where it is the second of two words ("pen name"), with the first. */
export const NICKNAMES_OF_TWO: ReadonlyMap<string, RegExp> = new Map([
  ['name', /^(?:pen|stage|screen|user|ring|street)$/],
  ['pena', /^nama$/],
  ['arte', /^in$/],
  ['by', /^(?:goes|going|go)$/],
  ['zis', /^(?!(?:a|au|am|ai|ați|fi|fost|mai|și|tot|fie)$)/],
  ['danh', /^(?:biệt|bút|nghệ)$/],
  ['dùng', /^người$/],
  ['העט', /^ב?שם$/],
  ['diğer', /^(?:ı|nam)$/],
  ['же', /^(?:он|він)$/],
  ['به', /^(?:ملقب|معروف)$/],
]);

/** "By the name of", of people alone, with the word before it where there must be one: "vid namn Putin", «по фамилии Путин»; not "namens Poetin", for him. */
export const NAMED: ReadonlyMap<string, RegExp> = new Map([
  ...['imieniem', 'nazwisku', 'nazwiskiem', 'jménem', 'menom', 'ονόματι', 'vardu', 'vārdā', 'nimega', 'nimeltä', 'nimeltään', 'bernama'].map(
    (word) => [word, /(?:)/] as const,
  ),
  ['namn', /^vid$/],
  ['namnet', /^under$/],
  ['navnet', /^under$/],
  ['nimen', /^(?:antoi|antoivat|annettiin|annettu|sai|saanut)$/],
  ['navn', /^ved$/],
  ['имени', /^по$/],
  ['фамилии', /^по$/],
  ['име', /^на$/],
  ['имену', /^по$/],
  ['прізвище', /^на$/],
  ['я', /^ім$/],
  ['imenu', /^po$/],
  ['nombre', /^de$/],
  ['apellido', /^de$/],
  ['nome', /^d[ie]$/],
  ['cognome', /^di$/],
  ['nume', /^pe$/],
  ['tên', /^(?!cái$|vì$|nêu$|có$)/],
]);

/** Said of somebody between commas, behind his two names: "Didier Kunz, dit Poutine, …". */
export const SAID = setOf('dit dite detto detta zis');

/** Before "as", for people alone: "known to his mates as Putin". */
export const KNOWN = setOf(
  'known bekannt conocido conocida conhecido conhecida conocidos connu connue noto nota conosciuto conosciuta bekend känd kendt kjent znany znana známý známá známy známa poznat poznata poznan cunoscut cunoscută tunnettu tunnetaan žinomas pazīstams tuntud известный известная известен відомий відома известна познат позната γνωστός γνωστή المعروف معروف dikenal המוכר',
);
export const AS = setOf('as als como por come باسم som jako kao kot ca drept nimellä kaip kā как як като као ως بـ sebagai');

/** Verbs of calling, of which a pronoun or "everybody" close by tells that a name follows. */
export const CALLING = setOf(
  'يلقب يلقبون تلقب קראו call calls kallas kaldes kalles nennen nennt nannten rufen ruft appelle appellent appelait appelaient llaman llama llamaban dicen chiamano chiama chiamavano chamam chama chamavam chamava noemt noemen noemde noemden kallar kallade kalder kaldte kaller kalte',
  'nazywają nazywa nazywali mówią wołają woła říkají říká říkali volají hovoria volajú volali zovu zove zvali kličejo pravijo spun spune zic zice cheamă numesc strigă kutsuvat kutsuu kutsutaan vadina vadino šaukia sauc sauca hüüavad hüüab kutsuvad',
  'зовут зовёт звали называют кличут величают звуть кличуть називають називали величають наричат викат викаха зову зове φωνάζουν φωνάζει λένε αποκαλούν ينادي ينادونه ينادي يسمونه يلقبونه يلقبه می‌گویند میگویند می‌نامند קוראים קוראת קורא מכנים memanggil memanggilnya panggil dipanggil gọi',
);

/** Whom they call so, or who does: "him", "everybody". */
export const CALLED_SO = setOf(
  'zich sich allen fans him everyone everybody regulars locals mates friends colleagues classmates teammates ihn alle stammgäste freunde kollegen nachbarn jeder le l tous monde amis collègues habitués voisins todos lo amigos compañeros vecinos parroquianos tutti amici colleghi clienti vicini lhe lhes amigos colegas vizinhos fregueses',
  'hem iedereen vrienden collega buren stamgasten honom alla vänner kollegor grannar stamgästerna stamgäster ham alle venner kolleger naboer stamgæsterne stamgjestene wszyscy niego go jego bywalcy koledzy sąsiedzi kumple mu všichni kamarádi kolegové štamgasti sousedé ho všetci kamaráti kolegovia susedia ga svi prijatelji kolege susjedi gosti vsi prijatelji îi toți i prietenii colegii vecinii clienții herkes herkesin ona',
  'nimellä nimega par kaikki häntä kaverit kantaasiakkaat asiakkaat visi jį draugai kaimynai viņu draugi kaimiņi kõik teda sõbrad naabrid его все друзья коллеги соседи завсегдатаи його усі всі друзі колеги сусіди завсідники го всички приятелите колегите му га сви пријатељи колеге комшије τον όλοι φίλοι θαμώνες γείτονες الجميع أصدقاؤه زملاؤه جيرانه همه او دوستانش כולם לו אותו חבריו השכנים semua orang teman',
  'mọi anh ông',
);

/** Those of them that can be nothing but whom. */
export const HIM = setOf(
  'him ihn l le lo lhe lhes hem honom ham niego go jego mu ho ga îi ona häntä nimellä nimega par jį viņu teda его його го му га τον לו אותו او anh ông',
);

/** Before "everybody": "whom everybody calls". */
export const WHOM = setOf('whom som którego któremu kterého kterému ktorého ktorému kojeg kojega которого которому якого якому којег когото');

/** Behind a name where the verb stands last: "den alle Putin nennen", "herkesin Putin dediği". */
export const CALLING_BEHIND = setOf(
  'nennen nennt nannten rufen noemt noemen noemde noemden diyor der dediği derler derdi diyordu deniyor gerufen genannt genoemd gerufene gerufener gerufenen genannte genannter genannten genoemde',
);
/** The same of a verb that needs a relative pronoun alone: "ein Kater, der Putin heißt". */
export const BEING_CALLED_BEHIND = setOf('heißt heisst hieß heet heette');
export const RELATIVES = setOf('der die das dat');

/** Behind a name, with nothing else: "Putin lakaplı", "{Putyin} becenevű". */
export const NICKNAMED_BEHIND = setOf(
  'nevű gúnynevű csúfnevű álnevű fedőnevű művésznevű lakaplı lakabıyla lakabını takma mahlaslı mahlasıyla rumuzlu rumuzuyla becenevű becenéven becenevén álnéven művésznéven becenevet hívja hívják hívnak hívtak becézik slapyvardžiu pravarde iesauku nimimerkillä',
);

/** Between a word for a nickname and the name. */
export const IS = setOf(
  'was is war ist est était es era è foi é fue was is var är er jest był byl je bio oli on buvo bija oli היה беше ήταν είναι είχε було был є byl bol este e adalah là كان بود',
);

/** In scripts without spaces and in Korean, at the end of what stands before a name. */
export const NICKNAMED_UNSPACED =
  /(?:(?:あだ名|愛称|通称|異名|ニックネーム|ペンネーム|ハンドルネーム|ユーザー名?|筆名|芸名|源氏名|偽名|自称)[はのがを]?|(?:별명|필명|닉네임|애칭|예명)[은이]? |(?:일명|사용자|아이디|이용자|누리꾼) |(?:绰号|化名|諢名|诨名|綽號|外号|外號|昵称|暱稱|笔名|筆名|网名|網名|用户|用戶|网友|網友|人称|人稱|花名|艺名|藝名|诨号|諢號)[是为為叫]?做?|(?:[师師员員农農工民]|司[机機])名叫|(?:主人|店主|男性|女性|職人|さん)の名前?は|(?:주인|남성|여성|기사|직원)의 이름은 |(?:大家|人们|人們|街坊|邻居|鄰居|同学|同學|同事|朋友)们?都?(?:叫[做他她]?|称[为他]|稱[為他]|喊[他她]?))[「『“"‘']?$/;
/** The same at the beginning of what stands behind it. */
export const NICKNAMED_UNSPACED_BEHIND =
  /^[」』”"’']?(?:と(?:呼ばれ|呼ばせ|あだ名|名乗る)|の(?:筆名|ペンネーム|愛称|あだ名|異名|通称)|(?:という|って)(?:あだ名|愛称|筆名|異名)|(?:이?라는|이?란) (?:이름의|별명|필명|닉네임|애칭|예명|아이디)|(?:이?라고|으?로) (?:부르|불리|불린|부른|불렸|불렀)|[为為做](?:笔名|筆名|昵称|暱稱|网名|網名|艺名|藝名))/;

/** Before "all" or a friend in "Ernesto Sala, per tutti Putin, …" and "Frank Dunne, Putin to everyone, …". */
export const FOR = setOf('to for für fur pour para per voor för dla pro pre za pentru для за για');

/** "Everybody", friends and the like: for whom somebody is called so, in the cases that go with it. */
export const ALL = setOf(
  'everyone everybody all friends mates alle allen freunde freunden kollegen tous amis habitués todos amigos vecinos conocidos tutti amici clienti os iedereen vrienden alla vänner venner wszystkich przyjaciół kolegów znajomych všechny kamarády přátele všetkých kamarátov priateľov',
  'vse prijatelje sve prijatelje toți prieteni prietenii kaikille ystäville ystävilleen mindenkinek barátainak visiems draugams visiem draugiem kõigile sõpradele всех друзей своих знакомых всіх друзів знайомих всички приятелите све пријатеље όλους φίλους φίλοι',
);

/** The same in the dative, which needs no "for". */
export const TO_ALL = setOf('kaikille ystäville ystävilleen mindenkinek barátainak visiems draugams visiem draugiem kõigile sõpradele');

/** Between "all" and the name. */
export const JUST = setOf(
  'just only simply nur bloß einfach simplement juste solo simplemente semplicemente só simplesmente gewoon bara bare kun po prostu tylko prostě jen jednoducho len jednostavno preprosto doar pur simplu vain csak egyszerűen tiesiog vienkārši lihtsalt просто απλά απλώς',
);

/** Participles of christening, before a name that ends its clause or has "by" behind it; and behind a name. */
export const CHRISTENED = setOf(
  'christened baptised baptized getauft gedoopt baptisé baptisée bautizado bautizada battezzato battezzata batizado batizada döpt døbt døpt nazwany nazwana nazwane ochrzczony ochrzczona ochrzczone pokřtěn pokřtěný pokřtěná pokřtěné nazvaný nazvaná nazvané pokrstený pokrstená pokrstené krščen krščena kršten krštena',
  'botezat botezată названный названная названий названа назване охрещений охрещена кръстен кръстена кръстено наречен наречена крштен крштена ristitud kristīts kristīta',
);
export const CHRISTENED_BEHIND = setOf('getauft gedoopt ristitty keresztelt');
/** Who does it, behind the name. */
export const BY = setOf('by von par por pelos pelas pelo pela da dai dagli dalla dal dalle av af przez od de door από от від од');

/** What something answers to: its name, behind a verb. */
export const NAME_OF_ITS_OWN = setOf(
  'name nom nombre nome numele namen naam namnet navnet imię jméno meno ime nimeä vardu vārdu nime имя кличку имʼя ім’я име името όνομα',
);
export const ANSWERING =
  /(?:answer\S* to|răspund\S* la|hör\S+ auf|répond\S* au|respond\S* (?:al|pelo|ao)|rispond\S* al|luister\S* naar|lyssna\S* (?:på|till)|lyder(?: på)?|reaguj\S* na|slyší na|počúva na|sliši na|odaziva na|tottelee|atsiliepia|atsaucas uz|kuulab|отзывается на|відгукується на|отзовава на|одазива на|ακούει στο) (?:the |den |de |doux |o )?$/;
