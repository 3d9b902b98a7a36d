/**
 * Case endings of names, one short table for each language. A rule says of words with a certain ending what they end in instead, case by case
 * (`|` parts variants); the cases of one table have one order, so that the words of a name stand in the same case:
 *
 *   uk: Володимир Зеленський -> Володимира Зеленського, Володимиру|Володимирові Зеленському …
 *
 * Where an apostrophe or a hyphen stands before the ending, as after Turkish names, the name is a word of its own and needs none.
 */
import type { Alias } from '../../model';

/** Which ending, what it becomes in each case (`.` is the name as it is), written `ending -> case case …`. The first that fits is taken. */
type Rule = { readonly ending: RegExp; readonly cut: number; readonly cases: readonly string[] };

const NO_RULES: readonly Rule[] = [];

/** Reads `[ending pattern, letters cut off, cases]`. */
const rules = (...table: readonly (readonly [string, number, string])[]): readonly Rule[] =>
  table.map(([ending, cut, cases]) => ({ ending: new RegExp(`(?:${ending})$`, 'u'), cut, cases: cases.split(' ') }));

const CYRILLIC_CONSONANT = '[бвгґджзклмнпрстфхцчшщ]';
const LATIN_CONSONANT = '[bcčdfghjklłmnprsštvwxzž]';

// Genitive, dative, accusative, instrumental, locative.
const RUSSIAN = rules(
  ['[сц]кий|ный', 2, 'ого ому ого|. им|ым ом'],
  ['(?<!е)ич', 0, 'а у а ем е'],
  ['[иыоеё][нв]', 0, 'а у а ым|ом е'],
  [CYRILLIC_CONSONANT, 0, 'а у а|. ом е'],
  ['й', 1, 'я ю я ем е|и'],
  ['ия', 1, 'и и ю ей и'],
  ['[гкхжчшщ]а', 1, 'и е у ой|ей е'],
  ['а', 1, 'ы е у ой е'],
);
const UKRAINIAN = rules(
  ['[сц]ький|ний', 2, 'ого ому ого|. им ому|ім'],
  ['ич', 0, 'а у|еві а ем у|еві|і'],
  ['[иіїоеє][нв]', 0, 'а у|ові а им|ом у|ові|і е'],
  [CYRILLIC_CONSONANT, 0, 'а|у у|ові а|. ом у|ові|і е|.'],
  ['й', 1, 'я ю|єві я єм ї|єві'],
  ['ія', 1, 'ї ї ю єю ї'],
  ['а', 1, 'и і у ою і'],
);
const BELARUSIAN = rules(['[сц]кі', 1, 'ага аму ага ім ім'], [CYRILLIC_CONSONANT, 0, 'а у а ам|ым е|у']);
const SERBIAN = rules(
  ['[сц]ки', 1, 'ог|ога ом|оме|ому ог|ога им ом|оме'],
  ['[ое]', 0, 'а у а ом у'],
  [CYRILLIC_CONSONANT, 0, 'а у а ом|ем у е'],
  ['ија', 1, 'е и у ом и'],
);
const CROATIAN = rules(
  ['[sc]ki', 1, 'og|oga om|ome|omu og|oga im om|ome'],
  ['[oe]', 0, 'a u a om|m u'],
  ['ija', 1, 'e i u om i'],
  [LATIN_CONSONANT, 0, 'a u a om|em u e'],
);
const SLOVENE = rules(
  ['[sc]ki', 1, 'ega emu ega im em'],
  ['o', 1, 'a u o om u'],
  ['e', 0, 'a|ja u|ju a|ja om|jem u|ju'],
  ['ija', 1, 'e i o o i'],
  ['den', 2, 'na|ena nu|enu na|ena nom|enom nu|enu'],
  ['r', 0, 'ja|a ju|u ja|a jem|om ju|u'],
  [LATIN_CONSONANT, 0, 'a u a om|em u'],
);
const POLISH = rules(
  ['[sc]ki', 0, 'ego emu ego m m'],
  ['ny', 1, 'ego emu ego ym ym'],
  ['e', 0, '.|go .|mu .|go .|m .|m'],
  ['cja', 1, 'i i ę ą i'],
  ['sz|kt', 0, 'u owi . em u|cie'],
  ['r', 0, 'a owi a em ze'],
  ['cz', 0, 'a owi a em u'],
  [LATIN_CONSONANT, 0, 'a owi a em ie'],
);
const CZECH = rules(
  ['sk[yý]j', 2, 'ého|yje ému|yji ého|yje ým|yjem ém|yji'],
  ['ský', 1, 'ého ému ého ým ém'],
  ['e(?<=Joe)', 0, '.|a .|ovi|u .|a .|m .|ovi|u'],
  ['ce', 1, 'e i i í i'],
  ['č', 0, 'e i|ovi e em i|ovi i'],
  [LATIN_CONSONANT, 0, 'a u|ovi a em u|ovi e'],
);
const SLOVAK = rules(
  ['sk[yý]j', 2, 'ého ému ého ým om'],
  ['ský', 1, 'ého ému ého ým om'],
  ['e(?<=Joe)', 0, '.|a .|ovi|mu .|a .|om|m .|ovi'],
  ['cia', 1, 'e i u ou i'],
  ['č', 0, 'a ovi a om ovi'],
  [LATIN_CONSONANT, 0, 'a ovi|u a om ovi|e'],
);
// Genitive, dative, accusative, instrumental, locative, vocative.
const LITHUANIAN = rules(['as', 2, 'o ui ą u e ai'], ['is', 2, 'io iui į iu yje i'], ['us', 2, 'aus ui ų umi uje au'], ['ija', 1, 'os ai ą a oje a']);
const LATVIAN = rules(
  ['is', 2, 'a im i i ī i'],
  ['[^aeiou]s', 1, 'a am u u ā .'],
  ['ija', 1, 'as ai u u ā a'],
  ['a', 1, 'as ai u u ā a'],
  ['se', 1, 'es ei i i ē e'],
);
const GREEK = rules(['ός', 2, 'ού ό'], ['ος', 2, 'ου ο'], ['ή', 1, 'ής ή'], ['ία', 2, 'ίας ία']);
// Each language's own order; a name's last word alone changes.
const GENITIVE_S = rules(['[^sxzß]', 0, 's']);
const FINNISH = rules(
  ['[bcdfgjklmnprstvwxzJ]', 0, 'in ia|iä iin issa|issä ista|istä illa|illä ilta|iltä ille ina|inä iksi'],
  ['tto', 3, 'ton ttoa ttoon tossa tosta tolla tolta tolle ttona toksi'],
  ['y', 0, 'n ä yn ssä stä llä ltä lle nä ksi'],
  ['[oöO]', 0, 'n a|ä on ssa|ssä sta|stä lla|llä lta|ltä lle na|nä ksi'],
  ['i', 0, 'n a|ä|tä in|hin ssa|ssä sta|stä lla|llä lta|ltä lle na|nä ksi'],
);
const ESTONIAN = rules(
  ['[bcdfgjklmnprstvwxz]', 0, 'i it isse is ist ile il ilt iks iga ini ita'],
  ['(?:õ|y)i', 0, '. d|t sse s st le l lt ks ga ni ta'],
  ['[aeiouõäöüAEIOU]', 0, '. t sse s st le l lt ks ga ni ta'],
);
const HUNGARIAN = rules(
  ['n', 0, 't|ot|et nak|nek nal|nel ban|ben ba|be ból|ből ra|re ról|ről on|en hoz|hez tól|től nál|nél ért ig ként'],
  ['j', 0, 't nak|nek jal|jel ban|ben ba|be ból|ből ra|re ról|ről on|en hoz|hez tól|től nál|nél ért ig ként'],
  ['t', 0, 'et|ot nak|nek tal|tel ban|ben be|ba ből|ból re|ra ről|ról en|on hez|hoz től|tól nél|nál ért ig ként'],
  ['ség', 0, 'et nek gel ben be ből re ről en hez től nél ért ig ként'],
  ['e', 1, 'ét ének ével ében ébe éből ére éről én éhez étől énél éért éig eként'],
);

const TURKISH = rules(
  ['[aı]', 0, 'nın nı na nda ndan yla'],
  ['[ei]', 0, 'nin ni ne nde nden yle'],
  ['[ou]', 0, 'nun nu na nda ndan yla'],
  ['[öü]', 0, 'nün nü ne nde nden yle'],
);

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  ru: RUSSIAN,
  uk: UKRAINIAN,
  be: BELARUSIAN,
  sr: SERBIAN,
  hr: CROATIAN,
  bs: CROATIAN,
  'sr-Latn': CROATIAN,
  sl: SLOVENE,
  pl: POLISH,
  cs: CZECH,
  sk: SLOVAK,
  lt: LITHUANIAN,
  lv: LATVIAN,
  el: GREEK,
  de: GENITIVE_S,
  nl: GENITIVE_S,
  sv: GENITIVE_S,
  da: GENITIVE_S,
  nb: GENITIVE_S,
  fi: FINNISH,
  et: ESTONIAN,
  hu: HUNGARIAN,
  tr: TURKISH,
};

/** Languages in which the last word of a name bears the ending for all of it. */
const LAST_WORD_ALONE: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'nb', 'fi', 'et', 'hu']);

// A name of several words in a language with many variants: enough for all of them, and a bound.
const MOST_FORMS = 60;

/**
 * The forms of an alias other than itself, by the class that the pack gives it: `name` declines each word, `head` the first word alone
 * ("Organizacji Bezpieczeństwa …"), `tail` the last ("… organizācijas").
 */
export function formsOf({ text, inflection, language = '' }: Pick<Alias, 'text' | 'inflection' | 'language'>): string[] {
  const table = RULES[language] ?? RULES[language.split('-')[0] ?? ''] ?? NO_RULES;
  if (inflection === undefined || table.length === 0) return [];
  const words = text.split(' ');
  const lastAlone = inflection === 'tail' || (inflection === 'name' && LAST_WORD_ALONE.has(language));
  const declined = words.map((word, i) => {
    const fixed = (inflection === 'head' && i > 0) || (lastAlone && i < words.length - 1);
    return fixed ? undefined : table.find((rule) => rule.ending.test(word));
  });
  const caseCount = Math.max(0, ...declined.map((rule) => rule?.cases.length ?? 0));
  const forms = new Set<string>();
  for (let i = 0; i < caseCount; i++) {
    let made = [''];
    for (const [k, word] of words.entries()) {
      const variants = variantsOf(word, declined[k], i);
      made = made.flatMap((start) => variants.map((variant) => (start === '' ? variant : `${start} ${variant}`)));
    }
    for (const form of made) if (form !== text && forms.size < MOST_FORMS) forms.add(form);
  }
  return [...forms];
}

function variantsOf(word: string, rule: Rule | undefined, i: number): string[] {
  const endings = rule?.cases[i]?.split('|');
  if (!rule || !endings) return [word];
  const stem = word.slice(0, word.length - rule.cut);
  return endings.map((ending) => (ending === '.' ? word : stem + ending));
}
