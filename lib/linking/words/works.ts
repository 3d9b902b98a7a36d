/**
 * Words for works that have titles (books, films, plays, songs, exhibitions, podcasts, columns) and for where such are sold or shown, by their
 * beginnings; after them a case ending may follow, not another word ("film", not "filmmaker"). In small letters.
 */
import { setOf } from './set-of';

const stems = (...lines: readonly string[]) => lines.join(' ').split(' ').join('|');

const LATIN = stems(
  // Many languages.
  'saga opérette operett operet film thriller bestseller detectiv detektiv detektyv detektīv krimi comic komiks kolumn rubrik rubric rubryk hit podcast musical album albumi single video comic mémoires memoir memorie memuár',
  // English
  'book paperback hardback audiobook novel novella biograph autobiograph documentar movie drama comed sitcom song anthem ballad miniseries episode exhibition exhibit poem painting satire antholog trilog essay sequel cartoon screening cabaret strip number',
  // German, Dutch, Scandinavian
  'buch bücher hörbuch krimi doku dokumentation komödie lied gedicht bildband biografi autobiografi ausstellung hörspiel theaterstück kolumne kino mediathek buchhandlung buchhandel verlag gemälde ölbild aquarell schlager erzählung staffel folge glosse lesung vorführung',
  'boek boeken documentaire toneelstuk tentoonstelling expositie gedicht liedje luisterboek bioscoop boekhandel uitgeverij schilderij voorstelling',
  'boken boka böcker bøker bogen bøger dokumentär dokumentar pjäs skådespel skuespil utställning udstilling utstilling föreställning forestilling podd krönika kåseri förlag forlag målning tavlan maleri klumme dekkar deckar seriealbum tegneserie novell visan låten sången sangen visan',
  // French, Spanish, Italian, Portuguese, Romanian
  'livre essai documentaire série chanson exposition expo poème biographie ouvrage polar comédie opéra librairie cinéma éditions tableau tableaux téléfilm spectacle épisode chronique feuilleton dessinée tube métrage projection séance bouquin album',
  'libro novela ensayo película documental serie canción canciones disco pódcast exposición videojuego poema biografía comedia librería cortometraje cuadro lienzo editorial ediciones edizioni dipint quadri largometraje columna cómic historieta sencillo proyección tira',
  'libri romanz saggi documentari docufilm spettacol canzon brano brani mostra videogioc poesia commedia libreria fumett giallo gialli lungometraggi cortometraggi rubrica audiolibr',
  'livro ensaio filme documentári minissérie canção canções exposição biografia comédia livraria crónica crônica metragem policial desenhada tira sessão',
  'cartea cărții cărți documentar serial cântec melodi expoziți poezi spectacol librări volumul piesa piesei scurtmetraj lungmetraj rubrica benzi',
  // Slavic in Latin letters, Baltic
  'książ powieś powieści seria serii serię dokument spektakl sztuce sztuka sztuki sztukę piosen utwór utworze utworu wystaw wiersz reporta komedi księgar felieton wydawnictw nakladatel vydavate gramofon metraż kryminał seans',
  'knih kniž román seriál píseň písni písn píseň výstav představen báseň básni sbírk knihkupectv povíd pieseň pesnič predstaven kníhkupectv básni sloupek sloupk stĺpček detektívk',
  'knjig dokumentar seriji serija seriju seriji predstav pjesm pesm izložb razstav podkast drami komedij krimić krimi strip',
  'knyg serial daina dainą dainos dainoje spektakl parod tinklalaid pjes grāmat romān seriāl dziesm izrād izstād raidierakst lugas luga īsfilm komiks',
  // Finnish, Estonian, Hungarian, Turkish, Indonesian, Vietnamese
  'kirja kirjan kirjass romaani elokuv dokumentti dokumentin näytelm laulu kappale näyttely runo elämäkerta lyhytelokuv dekkari sarjakuv raamat romaan dokumentaal laul näitus näidend lavastus taskuhääling',
  'könyv regény sorozat színdarab kiállítás előadás életrajz verse dala dalát című krimi képregény rovat kitab kitap belgesel dizisi oyunu oyunun köşesi tablosu yayınev yayınlar köşeyazısı çizgi şarkı albüm sergi şiir biyografi buku lagu sách phim cuốn',
);

const OTHERS = stems(
  'издательств видавництв издателств стихотворен вірша полотн оперетт мюзикл книг книж фильм сериал короткометраж полнометраж комикс колонк колумн рубрик хит сеанс картин спектакл пьес песн альбом подкаст выставк стих поэм биограф мемуар комеди детектив мультфильм кинотеатр документальн',
  'фільм серіал документальн короткометраж комікс рубрик комикс късометраж кримић стрип криминал детектив вистав пісн вірш біограф повіст комеді кіно кинo кино филм документарн документалн пиес песен албум изложб постановк спектакъл сериј представ песм',
  'βιβλί μυθιστόρ μυθιστορ ταινί ντοκιμαντέρ τραγούδ τραγουδ άλμπουμ παράστασ έκθεσ ποίημα ποιήμα βιογραφ κωμωδί κινηματογρ σινεμά θεατρικ κόμικ στήλη στήλης στήλες',
);

const SEMITIC = stems(
  'كتاب كتب عمود رواي فيلم وثائقي مسلسل مسرحي أغني ألبوم بودكاست معرض قصيد ديوان لوح سير کتاب فیلم مستند رمان سریال نمایش تئاتر ترانه',
  'סרט תיעודי דוקומנטרי רומן סדר מחז הצג שיר אלבום פודקאסט הסכת תערוכ ביוגרפי קומדי מותחן טורו טור קומיקס',
);

/** Words by their beginnings; Arabic and Hebrew write prepositions and articles as one with them. */
export const worksByStem = () =>
  new RegExp(`^(?:(?:${LATIN})[^\\s]{0,4}|(?:${OTHERS})[^\\s]{0,4}|(?:وال|بال|كال|لل|ال|[وبلكفهה]|[ובלמשכ]ה?)?(?:${SEMITIC})[^\\s]{0,3})$`);
/** The last part of a compound: "Dokumentarfilm". */
export const COMPOUND =
  /(?:buchs?|bücher|filme?n?s?|romane?n?s?|stücks?|serien?|lied(?:er|es)?|dokus?|boeken|boek|filmen|filmi|romanen|serien|bogen|boken|boek|regény[^\s]{0,4}|könyv[^\s]{0,4}|romāns?|romaan[^\s]{0,2}|romaani[^\s]{0,4}|elokuva[^\s]{0,3})$/;

/** Words that are too short, or too like others, to be told by their beginnings. */
export const WHOLE_WORKS = setOf(
  'play plays show series game track opera copy copies column short title roman romans romane romanen romanul romanului romanu romană romance band stück stücke song songs serie serien spiel',
  'reeks spel column bok bog roman romaner romanen serie serien bio sang sangen låt sång stycket stykket stykke dikt digt spillet spil spel spelet krim jeu jeux pièce pièces récit bd',
  'obra obras muestra juego cine musical música peça peças filme jogo mostra cinema coluna opera fiction volume gioco teatro gra grze grę obraz obrazu obrazie quadro tela kino kina kinie kinach kinu dramat hra hru hry hře kině',
  'sarja sarjan sarjassa peli pelissä romaninsa kirjassaan kirjansa kirjailijan romaaninsa romaanissaan romanı romanını romanında romanının dizi dizide oyun sari film filmi drama dráma vers',
  'серия серии серию серія серії роман романа роману романе романом романы романах романі романът книгата повесть повести повестью игра игру игре игры гра гру грі гри опера опере оперу лента ленту ленте стрічка стрічку стрічці песен драма драме драму',
  'έργο έργου σειρά σειράς όπερα δίσκος δίσκο ספר ספרו ספרה ספרי ספרים ספרם הספר בספר בספרו בספרה לספר בספרי ספרם',
);

/** Of those the ones that mean much else: they count close before a title alone. */
export const MEANS_OTHERWISE = setOf(
  'quadro quadri cuadro tableau tableaux obraz obrazu show shows play plays column hit hits folge band reihe stück editorial tira strip title strips number numbers game track single copy short drama lied',
  'serie série séries series seriei serii serija seriju seriji seria serię dizi sarja obra obras peça pièce pièces sztuka sztuki sztukę opera opéra muestra mostra jogo juego gioco jeu gra grę hra hru',
  'картина картине картину картины лента ленту стрічка серия серии серию игра игру игры гра гру έκθεση έκθεσης έργο έργου σειρά σειράς معرض سلسلة سيرة',
);

/** What begins an apposition behind a title ("..., his third novel", "adlı romanı"): articles, possessives, "new", "third". */
export const APPOSITIONS = setOf(
  'a an the his her their its my our this that one-man one-woman first second third fourth new latest',
  'ein eine einem einer eines der die das dem den sein seine seinem seinen ihr ihre ihrem ihren neue neuer neues erster zweiter dritter',
  'un une le la les l son sa ses leur leurs premier première deuxième troisième nouveau nouvelle dernier el los las su sus una primera segunda tercera nueva nuevo tercer último última',
  'il lo gli suo sua primo secondo terzo nuovo nuova ultimo ultima o os um uma seu sua meu primeiro segundo terceiro terceira novo nova',
  'een het de zijn haar hun nieuwe derde tweede en ett et den det hans hennes hendes deres sin sitt sit nya nye tredje andre andra første första',
  'jego jej ich swojej swoim swoją nowa nowy nowym trzecia trzeci jeho její jejich svém své svou nový nová třetí první jej nové njegov njegova njegov njen nova novi treći',
  'al lui ei său sa său noul noua primul prima treilea treia hänen hänet uusi kolmas ensimmäinen tema uus kolmas egy az ez a szerző harmadik első adlı isimli başlıklı yeni',
  'jo jos naujas nauja trečias trečioji viņa viņas jaunā jaunais trešais его её их новый новая новое третий третья первый первая последний його її їхній новий нова третій третя перший перша',
  'неговата неговият нейната новата новият третият његов његова њен нова нови трећи το τη την του της ένα μια μία το τρίτο νέο νέα πρώτο',
);

/** What follows a name that is given to something: "'Joe Biden' adlı tekne". */
export const NAMING = setOf('adlı isimli nevű című');

/** Words between a work's word and a quotation mark that make the quotation one of speech. */
export const SAYING = setOf(
  'read reads reading stood stand steht lisait lit leía lee leggeva legge lia stond staat stod står stało stoi napisano napisane napsáno stálo stoji pisalo scria scrie luki написано стояло написане пишеше γραμμένο yazıyordu yazılıydı',
  'that who said says saying writes wrote claims claimed told asked shouted sagt sagte sagen schreibt schrieb heißt hieß nennt nannte erklärte erklärt meint meinte dass ruft rief',
  'dit dire disait écrit écrivait affirme affirmait explique que lance lancé déclaré raconte dijo dice escribe escribió afirma afirmó explica declaró llama llamó asegura que',
  'detto dice scrive scrisse afferma spiega racconta che chiama diz disse escreve escreveu afirma afirmou explica chama que zegt zei schrijft schreef noemt dat säger sade skriver skrev kallar att siger sagde sier kaller',
  'mówi powiedział powiedziała pisze pisał napisał twierdzi że iż říká řekl řekla píše napsal tvrdí že hovorí povedal povedala píše tvrdí kaže rekao rekla piše tvrdi spune spus scrie scris afirmă că',
  'sanoo sanoi kirjoittaa kirjoitti väittää että ütleb ütles kirjutab kirjutas mondja mondta írja írta szerint hogy sako sakė rašo teigia kad saka teica raksta ka diyor dedi yazıyor',
  'говорит сказал сказала пишет писал написал называет назвал заявил заявила что каже сказав сказала пише писав назвав заявив що казва каза пише нарича че рекао рекла каже да λέει είπε γράφει έγραψε ότι πως που',
  'قال قالت يقول تقول كتب كتبت أن إن אמר אמרה אומר אומרת כתב כותב כותבת כי טען',
);

const UNSPACED_WORKS =
  '书|書|书籍|書籍|著書|著作|新刊|新著|近著|新書|小说|小說|小説|传记|傳記|自传|自傳|自伝|伝記|回忆录|回憶錄|回顧録|电影|電影|影片|片|映画|作品|ドキュメンタリー|剧|劇|话剧|歌剧|戏|戲|ドラマ|舞台|戯曲|歌曲|歌|曲|楽曲|专辑|專輯|アルバム|シングル|播客|ポッドキャスト|展|展览|展覽|展覧会|游戏|遊戲|ゲーム|绘本|絵本|漫画|マンガ|本|番組|节目|節目|专栏|專欄|コラム|連載|詩集|诗集|诗作?|詩作?|油?画|油畫|絵画?';
const KOREAN_WORKS =
  '그림|저서|신간|번역서|소설|장편|자서전|회고록|전기|평전|영화|다큐|다큐멘터리|드라마|시리즈|연극|뮤지컬|오페라|노래|신곡|앨범|팟캐스트|전시|전시회|기획전|게임|만화|웹툰|칼럼|연재|시집|에세이|산문집|단행본|애니메이션|공연|예능|프로그램';

/** A work's word right before an opening mark, in scripts without spaces and in Korean. */
export const workBeforeMark = () => new RegExp(`(?:${UNSPACED_WORKS}|(?:^|[\\s·‘'"])(?:책|곡|시|[가-힣]{0,3}(?:${KOREAN_WORKS}))\\s?)$`);
/** The same right behind a closing mark: 一书, という本, 의 저자, 라는 책. */
export const workAfterMark = () =>
  new RegExp(
    `^(?:[一这這该該]?[本部首]?(?:${UNSPACED_WORKS})|的?(?:作者|译者|譯者|导演|導演)|(?:という|と題(?:した|する)|など)の?.{0,6}?(?:${UNSPACED_WORKS})|の(?:著者|作者|訳者|翻訳|邦訳|続編|監督|上映|舞台)|[をが](?:刊行|出版|上映|公開|翻訳|発売|配信)|의 ?(?:저자|작가|감독|번역)|(?:(?:이?라는|이란) )?(?:제목의 )?(?:책|곡|시|[가-힣]{0,3}(?:${KOREAN_WORKS}))(?:[은는이가을를의에]|$|\\s))`,
  );
