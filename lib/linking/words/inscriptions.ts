/** What is written on things: verbs and nouns that stand before it, and the things. In small letters. */
import { once } from '../../text/once';
import { setOf, WordSet } from './set-of';

/** Words for what a thing has on it, right before the name, or before "only" and the name: "reads", "steht", "pone", «написано». */
export const WRITTEN = setOf(
  'write writes wrote schreiben schrieb malte pinselte peindre peint inscrire écrivit escribir escribió pintó pintar scrivere dipingere escrever escreveu pintou schrijven schreef schilderde skriva skrive skrev malede malte napisać написать написати',
  'reads read says said saying reading spelling spells spelled printed painted displays displayed stood stands word words letters lettering',
  'steht stand stehen lautet lautete prangt prangte las liest gedruckt aufgedruckt gestickt wort',
  'lit lisait dit disait indique indiquait affiche affichait porte portait inscrit écrit écrire marqué lire mot',
  'pone ponía dice decía lee leía reza rezaba escrito palabra diz dizia lê lia se parola parole palavra',
  'scritto scritta legge leggeva diceva recita recitava campeggia',
  'staat stond prijkt prijkte luidt gedrukt geschreven woord står stod lyder löd läser säger sade sa siger sagde sier lyste ordet ord',
  'scrie scria scris spune spunea cuvântul',
  'napis widnieje widniał widniało głosi głosił głosiła namazał nabazgrał napisane napisano stoi słowo',
  'stojí stálo stál nápis hlásí hlásal hlásala hlásá hlása napsáno napsané napsal napísané napísal slovo piše pisalo pisala stoji stajalo riječ reč пише писало стоји стајало реч',
  'пише пишеше написано написал вышито выведено вывел вывели значится значилось красуется красовалось гласит гласила гласил слово намалёвано нарисовано',
  'написано написав вишито виведено вивів вивели значиться значилося красується красувалося',
  'γράφει έγραφε γράφουν λέει έλεγε αναγράφεται γραμμένο λέξη yazan yazısı yazılı',
  'lukee luki sana seisoo kirjas seisab seisis kirjutatud parašyta užrašyta užrašas rakstīts uzrakstīts lasāms tertulis bertuliskan bertulisan tulisan kata chữ ghi viết',
  'مكتوب مكتوبا كتب كتبت تقول يقول كلمة נוشته כתוב כתובה נכתב נכתבה המילה המילים نوشته نوشته‌اند کلمه',
);

/** Small words between those and the name. */
const ONLY = setOf(
  'only just simply merely the a det der there es c’est nur bloß bloss schlicht einfach da simplement juste seulement solo sólo simplemente solamente soltanto semplicemente apenas só somente simplesmente alleen slechts gewoon simpelweg er bara endast rätt bare kun blot kort doar numai simplu',
  'tylko po prostu zwyczajnie jen pouze prostě len iba jednoducho samo naprosto само просто једноставно только лишь лише тільки απλώς μόνο απλά yalnızca sadece vain lihtsalt ainult csak annyi tiesiog tik vienkārši tikai hanya cuma chỉ فقط רק فقط',
);

/** Both: one look tells nearly every word. */
export const AHEAD_OF_WRITING = new WordSet(() => new Set([...WRITTEN, ...ONLY]));

/** Of those what people do, too: behind a comma it is whoever is named. */
export const SAID = setOf(
  'say says said saying sa sade siger sagde sier säger dit disait dice decía diz dizia diceva spune spunea λέει έλεγε läser las lit lee legge leggeva تقول يقول كتب كتبت כתבה כתב',
);

/** After these the sentence may go on. */
export const WORD_OF = setOf(
  'reading spelling word words letters lettering wort mot palabra palavra parola woord ordet ord cuvântul slovo słowo слово riječ reč реч λέξη sana kata chữ كلمة המילה המילים کلمه',
);

// As they are written, and with an ending or two.
const THINGS = setOf(
  't-shirt jersey sweatshirt hoodie signboard sign mug tattoo graffito graffiti baseball nametag doorbell mailbox letterbox numberplate sticker shirt',
  'trikot schild ladenschild namensschild klingelschild mütze klingel briefkasten hemd pullover aufkleber tasse becher halsband kennzeichen etikett',
  'maillot enseigne casquette vitrine sonnette tatouage tee-shirt étiquette badge panneau ardoise pancarte interphone autocollant bonnet',
  'camiseta letrero gorra buzón pintada timbre placa taza tatuaje tatuado etiqueta collar rótulo telefonillo pegatina dorsal maglia maglietta insegna cappello cappellino citofono campanello scritta targa tazza tatuaggio etichetta collare targhetta adesivo',
  'camisola letreiro boné grafiti pichação tatuagem coleira caneca tabuleta campainha crachá autocolante',
  'trui uithangbord halsband deurbel brievenbus tatoeage mok naambord naambordje gevel muts pet tröja tröjan skylt keps kepsen brevlåda brevlådan mugg tatuering etikett klotter mössa trøje trøjen skilt kasket postkasse krus tatovering drakt trøye skjorte',
  'tricou tricoul șapcă șapca sonerie cutia cană cana tatuaj etichetă plăcuță ecuson interfon firma',
  'formanın formasının tişörtünde tişörtün tabelada tabelasında zilde şapkada şapkasında kupada dövmede etikette tasmada paidassa kyltissä ovikellossa lippalakissa mukissa etiketissä postilaatikossa särgil särgi särk sildil silt uksekella mütsil tassil kleebisel postkastil',
  'kaus kausnya papan topi topinya bel cangkir tato stiker áo mũ chuông cốc xăm nhãn',
);
// Of languages with many cases, by their beginnings.
const STEMS = setOf(
  'koszulc koszulk szyld czapc czapk domofon skrzync tatuaż etykiet tabliczc tabliczk obroż naklejc naklejk plakietc dresu drese dresov tričk štít štítu čepic čiapk zvonk zvonč zvonek schránk tetován tetovan etiket visačc visačk cedul obojk nálepc nálepk samolepc',
  'majic zvonu sandučić šalic šolj tetovaž naljepnic nalepnic дресу мајиц звону сандуч шољ тетоваж налепниц фланелк звънец табел шапк татуир етикет тениск стикер футболк вывеск кепк звонк бирк кружк татуировк этикетк табличк ошейник бейдж наклейк бейсболк свитшот',
  'футболц вивіск вивісц кепц дзвінк кухл татуюв татуйов етикет табличц таблич ошийник скриньц наліпц бейсболц φανέλ μπλούζα ταμπέλα πινακίδα κουδούνι κούπα τατουάζ ετικέτα γραμματοκιβώτιο θυροτηλέφωνο',
  'mezen mezén csengő cégér sapká bögré tetoválás címk pólón matric marškinėl skambut iškab kepur puodel tatuiruot lipduk krekl zvana cepur krūz izkārtn tetovējum',
);
const SEMITIC = once(() => /قميص|لافت|قبع|الجرس|الكوب|وشم|ملصق|חולצ|שלט|כובע|פעמון|אינטרקום|ספל|קעקוע|מדבק|גופי|پیراهن|تابلو|کلاه|زنگ|لیوان|خالکوب|برچسب/);

const LONGEST_ENDING = 4;

/** Whether a word, in small letters, is such a thing. */
export function isThingWithWriting(word: string): boolean {
  if (isSemitic(word)) return SEMITIC().test(word);
  if (THINGS.has(word) || THINGS.has(word.replace(/[enst]$/, '')) || THINGS.has(word.replace(/e[nrst]$/, ''))) return true;
  for (let length = word.length; length > 0 && length >= word.length - LONGEST_ENDING; length--) if (STEMS.has(word.slice(0, length))) return true;
  return false;
}

function isSemitic(word: string): boolean {
  return word.charCodeAt(0) >= 0x590 && word.charCodeAt(0) < 0x700;
}

/** What begins such words, right behind the name. */
export const BEFORE_LETTERS = setOf(
  'in en a em i med cu wielkimi dużymi drukowanymi velkými tiskacími veľkými velikim великим большими крупными заглавными великими печатными με',
);

/** How large or in what letters something is written, right behind it. */
export const inLetters = () =>
  /^ (?:in (?:(?:big|large|huge|giant|block|bold|red|blue|white|black|gold|foot-high) )*(?:letters|capitals|caps)|in (?:\p{Ll}+en )*(?:Groß|Druck|Block|Riesen)?(?:[Bb]uchstaben|[Ll]ettern)|en (?:très )?(?:grand|gros|lettres|majuscules|mayúsculas|letras|grande)(?!\p{L})|in (?:maiuscol|stampatello)|a (?:grandi )?lettere|a caratteri|em (?:letras|maiúsculas|grande(?!\p{L}))|in (?:\p{Ll}+ )?(?:hoofd|koeien|blok|reuzen)?letters|(?:i|med) (?:stora |store )?(?:versaler|bokst|bogst|blokkbokst|blokbogst)|cu (?:litere|majuscule)|(?:wielkimi|dużymi|drukowanymi) literami|(?:velkými|tiskacími|veľkými) písmen|(?:velikim|великим) слов|velikim slov|(?:большими|крупными|заглавными|великими|печатными) (?:буквами|літерами)|με (?:μεγάλα|κεφαλαία))/u;

/** The puzzle in which words are guessed by their letters. */
export const namesPuzzle = () =>
  /crossword|kreuzwort|mots croisés|crucigrama|cruciverba|parole crociate|palavras cruzadas|kruiswoord|puzzle solution|crossword|korsord|kryds(?:og|ord)|kryssord|kryds og tværs|cuvinte încrucișate|integram|krzyżówk|křížovk|krížovk|križaljk|križank|ukrštenic|укрштениц|кръстословиц|кроссворд|кросворд|σταυρόλεξ|bulmaca|ristikko|ristikon|ristsõna|keresztrejtvény|kryžiažod|krustvārd|teka-teki|ô chữ|كلمات متقاطعة|תשבץ|جدول کلمات|クロスワード|십자말|填字/i;
