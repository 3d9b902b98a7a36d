/** Words that stand before a name in headlines, where a capital tells nothing: none of them is a given name. */
import { once } from '../../text/once';
import { setOf } from './set-of';

/** Verbs by their first form; endings are taken off by `isHeadlineWord`. */
const VERBS = setOf(
  'enter exit hush blame pity pass review announce unveil sign launch delay cancel extend end begin start set seek hail decry probe subpoena audit rate rank list cost cheat beat boo salute scrap sell share shape shock stall stir study support suspend swear tease time top tour trace track trail trust vindicate wed worship',
  'accuse address admit advise aid allow anger answer appeal applaud approve arm assail assure attack back ban bar beat beg blame blast block bolster boost brief bring',
  'call calm cast caution challenge charge cheer cite claim confirm confront congratulate contact contradict convince corner correct counter court cover criticize criticise curb cut',
  'dare defend defy demand denounce deny deride describe despise detain discuss dismiss divide doubt draw drop echo embarrass embolden embrace encourage endanger endorse enrage expect expose',
  'face fault fear fight find flank follow force free frustrate get give goad greet grill halt hand hear help hit hold host hound hug humiliate ignore impeach implicate implore include',
  'infuriate insult interview invite irk isolate join jolt judge keep kill know lambast lambaste laud lead leave let lift like link lobby lock look love make meet mention mock name need nominate nudge',
  'offer open oppose order oust outrage outwit pardon pay persuade phone photograph plan please pledge portray praise press pressure prod prompt protect provoke punish push put quash query question quiz quote',
  'rally rattle reach rebuff rebuke receive reject remind remember replace request rescue resist restrain reveal ridicule rile rip roast save say scold scorn see send shield show shun sink slam slap snub',
  'spare spurn squeeze stop strengthen strike stun sue suggest summon support surprise suspect sway tackle take target taunt tell test thank threaten thwart tie toast topple toss trap trouble trust try',
  'undercut undermine unite unsettle urge use value veto vex view visit vow wait want warn watch weaken weigh welcome will win woo worry write expel elect inspire arrest investigate indict pick tap vote back sanction fund shake await escort arrive return speak talk',
);

/** Adjectives, nouns and participles that no rule of endings tells. */
const OTHERS = setOf(
  'angry able afraid alone anxious bitter blunt bold brave brief broken busy calm candid cautious clear coy cruel curt daring deaf dead defiant desperate eager elusive empty evil fierce final firm frail frank full furious',
  'gaunt gloomy grim guilty happy harsh hopeful hostile humble ill irate isolated keen lame late lonely loud loyal mad mute nervous numb odd patient proud quiet ready real resolute sad safe secret shaken sharp shrewd shy sick silent',
  'sly small smug sober sole solemn somber sombre sorry stern stiff strong stubborn sullen sure surly tearful tense thankful tired tough triumphant true unbowed uneasy upbeat vague vain wary weak weary wild wise young younger older elder unhinged',
  'allies ally aide aides army analyst analysts ambassador audience bank big biggest board book border bid budget cabinet call calls caucus chief china city coalition congress court courts crisis critic critics crowd deal debate diplomat diplomats donor donors',
  'economy election embassy envoy envoys europe expert experts fact factbox fans film france germany g7 government general governors hard hawk hawks house independent insiders interview iran israel judge jury kremlin kyiv kiev laws lawmaker lawmakers leader leaders letter london media meeting',
  'memo ministers moscow nation nations north officials opposition paris parliament party peace people police poll polls pope power press protester protesters public quotes radio rebels report reports reporter reporters resistance review rival rivals russia ruling scientists senate senators south speech spy star state states',
  'strategy street summit supporters supreme survey syria talks tehran text timeline top transcript troops turkey turks ukraine us uk eu u.s veterans voter voters voice vs war washington west white why world youth berlin beijing brussels warsaw ankara geneva',
  'anti pro ex mr president post-war cold hot dirty dark inside new old special secretary profile explainer explained fewer another behind against after under around back beyond grand private public secure joint',
);

const SUFFIXES = /(?:ing|ous|ful|less|able|ible|ish|ary|ity|tion|sion|ment|ness|ship|ical|ive|ists?|ism|ers|ors|ians|ese|ward|wide)$/;

/** Whether a word of an English headline is an ordinary one, in any of its forms: `Warns`, `Pressing`, `Defiant`. In small letters. */
export function isHeadlineWord(word: string): boolean {
  if (VERBS.has(word) || OTHERS.has(word)) return true;
  const stems = [
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/ed$/, ''),
    word.replace(/d$/, ''),
    word.replace(/ied$/, 'y'),
  ];
  const gerund = word.replace(/ing$/, '');
  const doubled = word.replace(/(.)\1(?:ed|ing)$/, '$1');
  if ([...stems, gerund, `${gerund}e`, doubled].some((stem) => stem !== word && VERBS.has(stem))) return true;
  return IRREGULAR.has(word) || (word.length > 6 && SUFFIXES.test(word));
}

const IRREGULAR = setOf(
  'said told met gave took made left lost won held kept led sent saw knew thought found felt fought bought brought caught taught wrote spoke chose broke drove drew threw shook struck stood rebuffs hits hit put let cut beset outdid overcame withdrew flew sought',
);

/** Nouns and adjectives of Greek headlines by the endings of their cases, as capitals have them: without accents. */
const GREEK: readonly (readonly [endings: string, stems: string])[] = [
  [
    'μα ματα ματος ματων',
    'μηνυ μυνη τηλεφωνη διαγγελ σχολιο σχη θε θυ γευ βη στιγ κινη ρη πραγ προβλη αποτελεσ ζητη αιτη ψευτισ στρατευ συντα κι αξιω φραγ χτυπη πληγ ρευ συμπερασ τραυ επιχειρη δειγ βλεμ κυ φαντασ προσ διλημ ποιη',
  ],
  [
    'η ης εις εων εως ες',
    'συναντησ επισκεψ εκκλησ επιθεσ δηλωσ ανακοινωσ απαντησ κυβερνησ αποφασ προτασ προειδοποιησ προκλησ διαπραγματευσ εισβολ απειλ πιεσ κρισ επιστολ στρατηγικ πολιτικ συνεντευξ παρεμβασ εμφανισ ' +
      'αντιδρασ δεσμευσ υποσχεσ παραιτησ εκλογ νικ ηττ επανεκλογ επιστροφ αφιξ αναχωρησ μεταβασ οργ ντροπ επιβεβαιωσ διαψευσ καταδικ συλληψ κινησ διαταγ εντολ γραμμ αυλ συσκεψ εξαφανισ επανεμφανισ αλλαγ αναβολ ακυρωσ κλησ ' +
      'στασ τακτικ αποστολ ευχ ερωτησ εξηγησ αναλυσ παραδοχ παραβιασ κλιμακωσ αποκλιμακωσ επιστρατευσ κινητοποιησ αμφισβητησ διελκυστινδ δημοσκοπησ διεκδικησ αποχωρησ υποστηριξ στηριξ εγκρισ αρνησ συγκρουσ ρηξ υποδοχ επιλογ',
  ],
  [
    'α ας ες ων',
    'ομιλι συνομιλι επικοινωνι συμφωνι κατηγορι υγει απειλ προθεσμι εξουσι παγιδ μπλοφ φρουρ ομαδ μερα ημερ θητει ενεδρ ατζεντ φημ τραγωδι τιμωρι οικονομι ιστορι κληρονομι μανι νοσταλγι σκι ωρ δημοκρατι πρωτοβουλι λιστ ντροπ αγωνι εταιρει περιουσι φαντασι προεδρι παρουσι απουσι',
  ],
  [
    'ος ου ο οι ων ους',
    'πολεμ προεδρ λογ στοχ ορ εκβιασμ χαρακτηρισμ ισχυρισμ φοβ υπουργ συμβουλ εκπροσωπ διαλογ συμμαχ εχθρ στρατ αντιπαλ ρολ δρομ θυμ χρον νομ σταθμ τροπ μονολογ αφορισμ διχασμ προϋπολογισμ προυπολογισμ γιατρ δικηγορ θανατ τραυματισμ χορ θρον κυκλ ανθρωπ',
  ],
  [
    'ο ου α ων',
    'σχεδι τελεσιγραφ σχολι πακετ νομοσχεδι εγγραφ οπλ ταξιδ σεναρι βετ μετρ επιτελει υπουργει αεροπλαν παλατ μυστικ συνεδρι δωρ τηλεγραφ φιασκ προσωπ αρθρ χαρτ κοστ κρατ',
  ],
  ['ι ια ιου ιων', 'χαρτ ταξιδ παιχνιδ καρφ χατιρ μπλοκ παλατ παζαρ τραπεζ ποδ νησ χερ καλοκαιρ'],
  [
    'ος η ο οι ες α ου ης ων',
    'νε μεγαλ σκληρ μυστικ ιστορικ κρισιμ αιχμηρ σφοδρ τελικ πρωτ δευτερ ρωσικ αμερικανικ ουκρανικ νεα αποκλειστικ εκτακτ ηχηρ ωμ παλι δημοσι απολυτ ξαφνικ αιφνιδι φιλ ανοιχτ νεκρ',
  ],
];
const GREEK_OTHERS =
  'γενεθλια ονειρο ονειρα ποινη ποινες ειρωνεια χαμογελα χαμογελο φορος φοροι εγκλημα βιασυνη ανασα σιωπη φωνη μαχη μαχες σφαγη τρομος πανικος αγκαλια αγκαλιες χειραψια φιλι χαστουκι χαστουκια σφαλιαρα βομβα βομβες πυρα πυραυλοι χρημα χρηματα δισεκατομμυρια δολαρια πετρελαιο αεριο φρενο γκαζι μπρος πισω δεξι χερι χερια στυλ κλικ ρεκορ ' +
  'τετραωρη διωρη πολυωρη κορυφη συνοδος τετ νατο ηπα οηε ρωσια ουκρανια δυση κρεμλινο μοσχα κιεβο ουασινγκτον λευκος οικος ευρωπη τουρκια κινα γερμανια γαλλια ελλαδα αθηνα κρεμλινου μοσχας ρωσιας ουκρανιας ' +
  'θριλερ σοκ μπλοκο καψονι ντιλ μπρα-ντε-φερ βελος βελη καθεστως καθεστωτος λαθος λαθη παθος τελος μελλον παρελθον φως νεα βαρια μετωπο ποσο γιατι πως ποτε που τι οταν αν και η ο το τα οι τις τους των του της τον την για με σε στο στη στην στον στα στους στις προς κατα υπερ απο ως μετα πριν χωρις οπως εναντιον περι αλλα ομως τωρα σημερα αυριο χθες ξανα παλι ' +
  'πρωην αντι φιλο- αλα τετ-α-τετ βιντεο τηλεδιασκεψη tweet live πανω κατω μονο ολοι λεει ειπε θελει ζητα απειλει προειδοποιει απαντα καλει δινει βαζει παιρνει παει ερχεται φευγει βλεπει στελνει μιλα μιλαει δηλωνει καταγγελλει συναντα υποδεχεται επιστρεφει εκβιαζει υπογραφει αναβαλλει ακυρωνει τελος στοπ οχι ναι';

const greekWords = once(() => {
  const words = new Set(GREEK_OTHERS.split(' '));
  for (const [endings, stems] of GREEK) for (const stem of stems.split(' ')) for (const ending of endings.split(' ')) words.add(stem + ending);
  return words;
});

/** Whether a word of a Greek headline in capitals is an ordinary one. In small letters, without accents. */
export function isGreekHeadlineWord(word: string): boolean {
  return (
    word.charCodeAt(0) >= FIRST_GREEK &&
    word.charCodeAt(0) < FIRST_CYRILLIC &&
    (greekWords().has(word) || (word.length > SHORTEST_NOUN && GREEK_NOUN.test(word)))
  );
}

const SHORTEST_NOUN = 5;
// No given name ends so.
const GREEK_NOUN = /(?:μα|ματα|ματος|[ηιωε]ση|σεις|τητα|τητας|ισμο[ςυι]?|τηρι[αο]|ονται|εται|ουν)$/;

const [FIRST_GREEK, FIRST_CYRILLIC] = [0x370, 0x400];
