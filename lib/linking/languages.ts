import { isApostrophe, isDigit, KIND, kindOf } from '../text/letters';
import { once } from '../text/once';
import { finish, HASH_PRIME, HASH_START } from './gazetteer/hash';

/** The languages that rules tell apart, each a bit of a mask. Others have no rules, and names in them count everywhere. */
const CODES = 'en de fr es it pt nl sv da nb pl cs sk sl hr ro tr fi hu lt lv et sr ru uk bg ar fa he id vi'.split(' ');
const BITS: ReadonlyMap<string, number> = new Map(CODES.map((code, i) => [code, 1 << i]));
// Codes that are written for others: Bosnian and Croatian share their endings, Macedonian and Bulgarian have none.
const ALSO: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', bs: 'hr', sh: 'hr', mk: 'bg', be: 'ru', iw: 'he', ms: 'id', in: 'id', gl: 'pt', ca: 'es' };

/** A set of languages as a mask. */
export type Languages = number;

/** The mask of BCP 47 tags; 0 for languages without rules. Serbian in Latin letters is read as Croatian, too. */
export function languagesOf(...tags: readonly string[]): Languages {
  let mask = 0;
  for (const tag of tags) {
    const [code = ''] = tag.toLowerCase().split('-');
    mask |= BITS.get(ALSO[code] ?? code) ?? 0;
    if (code === 'sr') mask |= BITS.get('hr') ?? 0;
  }
  return mask;
}

// Small words that a text of the language can hardly do without.
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in for on is was that with by at from his its has have as will be said an it after he who their this which would into than out up',
  de: 'der die das und den dem des von mit zu im ist nicht ein eine einen auf für sich als bei nach am wird hat aus zum zur er sie dass wie auch an es wurde vor nur noch bis über gegen seine seinen',
  fr: "de sans le la les des et du un une dans est pour que qui sur au aux avec par son il elle ne pas d' l' s' est été qu' n' en a à sa ses ce cette mais ont leur où après",
  es: 'el la los las a de y en del que o un una por con para se al su no es lo como más según pero sus ha han fue sobre tras entre desde hasta',
  it: "il la di che e in un una per non con del della dell' nel nell' sono alla dei gli lo le è da si ha al i d' l' all' dall' ne a o più anche dopo alle nelle dal dalla dai ai stato",
  pt: 'nem o a os as de que e do da em um uma para com não no na dos por ao à se foi é pelo pela mas também pelos às são está lhe sua seu ou',
  nl: 'de het een van en in op dat is met voor te zijn aan niet door om bij heeft naar ook na zich uit maar wordt over nog werd dan dit tot hij ze',
  sv: 'och att det som en ett på är av för med till den inte har om från i vid sig ska de hans',
  da: 'og at det som en et på er af for med til den ikke har om fra i ved sig skal de han',
  nb: 'og at det som en et på er av for med til den ikke har om fra i ved seg skal de han',
  pl: 'w i z na do się nie że jest o po od za przez ze dla jak został była był oraz a ale przed tym tego który przy go jej jego',
  cs: 'v a na se že je s z do o pro při podle po za od ve k si byl však den už ale ho mu jeho které který ke nebo také ze tak',
  sk: 'v a na sa že je s z do o pre pri podľa po za od vo k si bol deň už ale ho jeho ktorý ktoré ku alebo tiež zo tak',
  sl: 'v in na se je za da so s z pri od po ki bil',
  hr: 'u i na je se da za od su s o nije iz koji nakon do',
  ro: 'și de în la cu pe nu că din un o al a care pentru s fi este lui prin mai au sa său cel dar lor după ar fost îl își',
  tr: 've bir bu ile için da de olarak en çok olan dedi ne daha göre',
  fi: 'ja on ei että oli myös se hän joka mutta kun sanoi ovat nyt ennen',
  hu: 'a az és hogy nem egy is meg volt csak két már ha el',
  lt: 'ir į kad su iš buvo per apie nuo po tai bei jau o prie',
  lv: 'un ir ka ar no par uz bija pie pēc ko jau kas',
  et: 'ja on ei et oli ning ka kui ta see oma pärast',
  sr: 'и у је да се на за од су са није из који после',
  ru: 'и в на не что с по из к о за от это для был как его сказал но а до у же при или так они он её',
  uk: 'і в на не що з у та до про за від це для був як його із й',
  bg: 'и в на да се от за е с по не че са',
  id: 'dan yang di dengan untuk ini itu dari pada akan tidak ke adalah dalam telah',
  vi: 'và của là có với cho trong không một được các tại này ông',
};
/** Whether a word, in small letters, is one of the small words of one of some languages. */
export function isSmallWordOf(word: string, languages: Languages): boolean {
  return ((marks().get(word) ?? 0) & languages) !== 0;
}

const marks = once(collectMarks);

// Letters that only these languages have.
const LETTERS: readonly (readonly [RegExp, Languages])[] = [
  [/[łżźćśńąę]/i, languagesOf('pl') | languagesOf('lt') | languagesOf('hr')],
  [/[ěřů]/i, languagesOf('cs')],
  [/[şğı]/i, languagesOf('tr', 'ro')],
  [/[іїєґ]/i, languagesOf('uk')],
  [/[ыэё]/i, languagesOf('ru')],
  [/[јљњћђџ]/i, languagesOf('sr')],
  [/[پچژگیک]/, languagesOf('fa')],
  [/ß/, languagesOf('de')],
  [/[șț]/, languagesOf('ro')],
  [/[őű]/, languagesOf('hu')],
  [/[ėįų]/, languagesOf('lt')],
  [/[ģķļņ]/, languagesOf('lv')],
  [/[ľĺŕ]/, languagesOf('sk')],
];

// Most texts have none of these.
const TELLING_LETTER = /[ßșț\u0100-\u017f\u0400-\u06ff]/;

const CYRILLIC = languagesOf('ru', 'uk', 'bg') | (BITS.get('sr') ?? 0);
const ARABIC = languagesOf('ar', 'fa');
/** The languages in Latin letters. */
export const LATIN: Languages = CODES.reduce((mask, code) => mask | (BITS.get(code) ?? 0), 0) & ~languagesOf('ru', 'uk', 'bg') & ~ARABIC & ~languagesOf('he');

/** What a text reads as: the languages that it may be in, and whether anything but its script told so. */
export type LanguageEvidence = { readonly languages: Languages; readonly told: boolean };

// As much of a text as tells its language.
const ENOUGH_CHARS = 600;

/**
 * The languages that a text may be in, from its script and its small words; the declared one decides between those that fit nearly alike.
 * A page says `en` of anything, so a tag alone is only believed when the words do not contradict it.
 */
export function readLanguage(text: string, declared: string | undefined): LanguageEvidence {
  const sample = text.slice(0, ENOUGH_CHARS);
  const possible = scriptLanguages(sample);
  const tag = declared === undefined ? 0 : languagesOf(declared) & possible;
  const { best, atLeast } = countMarks(sample, possible);
  if (best === 0) return tag === 0 ? { languages: possible, told: false } : { languages: tag, told: true };
  // One small word more or less is chance: a near second that the page names is as good, and nearer where it names no default.
  const margin = declared === undefined || /^en\b/i.test(declared) ? 1 : 2;
  if (tag !== 0 && (atLeast(Math.max(1, best - margin)) & tag) !== 0) return { languages: tag, told: true };
  return { languages: best === 1 ? atLeast(best) | tag : atLeast(best), told: true };
}

function scriptLanguages(text: string): Languages {
  const latin = /[A-Za-z]/.test(text) ? LATIN : 0;
  if (/[\u0400-\u04FF]/.test(text)) return CYRILLIC | latin;
  return /[\u0600-\u06FF]/.test(text) ? ARABIC : latin;
}

function countMarks(text: string, possible: Languages): { best: number; atLeast: (least: number) => Languages } {
  const counts = new Array<number>(CODES.length).fill(0);
  const count = (mask: Languages, weight: number) => {
    for (let rest = mask & possible; rest !== 0; rest &= rest - 1) {
      const i = 31 - Math.clz32(rest & -rest);
      counts[i] = (counts[i] ?? 0) + weight;
    }
  };
  countSmallWords(text.toLowerCase(), (languages) => count(languages, 1));
  if (TELLING_LETTER.test(text)) for (const [letters, mask] of LETTERS) if (letters.test(text)) count(mask, 2);
  const best = Math.max(...counts);
  return { best, atLeast: (least) => counts.reduce((mask, n, i) => (n >= least && n > 0 ? mask | (1 << i) : mask), 0) };
}

/**
 * Gives the languages of each small word of a text, with the apostrophe that it ends in ("d'"); parts of a name with full stops are none, nor what
 * an apostrophe parts from another word. A regular expression would take as long as all rules about names together, and so would a string of each.
 */
function countSmallWords(text: string, count: (languages: Languages) => void): void {
  const { byHash, longest } = hashedMarks();
  for (let start = 0; start < text.length; start++) {
    if (!isLetter(text.charCodeAt(start))) continue;
    let hash = HASH_START;
    let end = start;
    do hash = hashWith(hash, text.charCodeAt(end++));
    while (isLetter(text.charCodeAt(end)));
    if (end - start <= longest && !isJoint(text.charCodeAt(start - 1)) && !(text.charCodeAt(end) === STOP && isLetter(text.charCodeAt(end + 1)))) {
      const languages = byHash.get(finish(isApostrophe(text.charCodeAt(end)) ? hashWith(hash, APOSTROPHE) : hash));
      if (languages !== undefined) count(languages);
    }
    start = end;
  }
}

function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

function hashOfMark(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i));
  return finish(hash);
}

const APOSTROPHE = 0x27;
// Of thirty bits: other words have one in a few million times.
const hashedMarks = once(() => ({
  byHash: new Map(Array.from(marks(), ([word, languages]) => [hashOfMark(word), languages])),
  longest: Math.max(...Array.from(marks().keys(), (word) => word.length)),
}));
const STOP = 0x2e;

function isLetter(unit: number): boolean {
  return kindOf(unit) !== KIND.none && !isDigit(unit);
}

function isJoint(unit: number): boolean {
  return unit === STOP || isApostrophe(unit);
}

function collectMarks(): Map<string, Languages> {
  const marks = new Map<string, Languages>();
  for (const [code, words] of Object.entries(COMMON)) for (const word of words.split(' ')) marks.set(word, (marks.get(word) ?? 0) | languagesOf(code));
  return marks;
}
