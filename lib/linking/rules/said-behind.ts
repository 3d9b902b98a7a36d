/** Somebody else or an animal, as the words behind a name that opens its sentence tell: "Putin, our old rooster, …", "Putin heißt der Kater, …", "Zelensky, a beekeeper from Lviv". */
import { isDigit } from '../../text/letters';
import { isSmallWordOf, languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import { isSpace, type Neighbour, opensSentence, type Place, wordAfter, wordBefore } from '../surroundings';
import { isListed } from '../words/by-language';
import { setOf, WordSet } from '../words/set-of';
import { RETIRED, TRADES } from '../words/trades';
import { isNeutered } from './animal-behind';
import { isAnimal, isQuotedAnimal, NO_ANIMAL_BEHIND, OWNED_ANIMALS } from './animals';
import { keepsShop } from './keeps-shop';

// "Is", "this is", and in Slavic a dash.
const BEING = setOf('is was ist war was est était es era è é är var er este era je byl byla jest to это це є está είναι ήταν הוא היא هو c ce');
// "Is called", with what stands before the verb; and "the name of" behind "is".
const CALLED = setOf(
  'heißt heisst nennen heet heette noemen heter hette kallas hedder kaldes heiter llama llaman chiama chama chamam appelle appellent nazywa wabi zwie numește cheamă jmenuje říkají volá зовут звать назвали называют звати звуть кличуть назвали λένε λέγεται φωνάζουν adında',
);
// Without a verb before it.
const NEUTERED = setOf('кастрирован стерилизован кастрований стерилізований ivartalanított kısırlaştırılmış kısırlaştırıldı מסורס מעוקר مخصي');
const PRONOUNS = setOf('se si s sa îl');
const NAME_OF = setOf('name nom nome nombre naam namn namnet navn navnet imię jméno meno imya имя кличка імʼя ім кличка numele nume όνομα adı שמו שמה اسم');
const RULERS = setOf(
  'the a an my our your his her their that ein eine mein meine unser unsere sein seine ihr der die das un une notre mon ma son sa leur votre l le la el una nuestro nuestra mi su il lo uno mio mia nostro nostra um uma o os meu minha nosso nossa een de het onze ons mijn zijn haar hun en ett vår mitt min hans hennes deras et vores nasz nasza mój moja náš naše můj moje мой моя наш наша мій ο η το ένας μια ένα μας bir c est це это',
);
const MOST_WORDS = 5;
const MOST_BEHIND_VERB = 6;
const LONGEST_LINK = 12;

export function isSaidToBeOther(scene: Scene, { start, end, before, after }: Place): boolean {
  // Nearly every name stands behind one space and a word that is no article: no sentence opens there.
  if (!after || (before?.gap === ' ' && !AHEAD.has(before.lower))) return false;
  const { gap, lower } = after;
  const aged = behindAge(scene.text, after);
  if (aged) return opens(scene, start, before) && describes(scene, aged);
  const kind = gap === ' ' ? kindOfVerb(lower) : kindOfMarks(gap);
  if (kind === undefined || !opens(scene, start, before)) return false;
  if (kind === 'apposition') return describes(scene, after) || isOfZoo(scene, after) || keepsShop(scene.text, end);
  const next = wordAfter(scene.text, after.end);
  if (kind === 'pronoun') return next !== undefined && CALLED.has(next.lower) && holdsAnimal(scene, next.end);
  if (kind === 'called') return holdsAnimal(scene, after.end);
  if (!next || (!isSpace(next.gap) && !/^['’]$/.test(next.gap))) return false;
  return describes(scene, next, false) || (isNameOf(scene, next) && holdsAnimal(scene, next.end));
}

/** "Putin, 54, a plumber", "Biden (54), loodgieter", "Putin, de 54 años, fontanero": the word behind an age and its comma. */
function behindAge(text: string, { start, text: word, lower, gap }: Neighbour): Neighbour | undefined {
  if (gap === ' ' || !(isDigit(word.charCodeAt(0)) || lower === 'de')) return undefined;
  const age = /^(?:,\s|\s\()$/.test(gap) ? AGE.exec(text.slice(start, start + LONGEST_AGE))?.[0] : undefined;
  return age === undefined ? undefined : wordAfter(text, start + age.length);
}

const AGE = /^(?:de )?\d{1,3}[^\d,.;!?]{0,14}?,\s/;
const LONGEST_AGE = 22;

function kindOfVerb(word: string): 'being' | 'called' | 'pronoun' | 'apposition' | undefined {
  if (BEING.has(word)) return 'being';
  if (CALLED.has(word)) return 'called';
  if (PRONOUNS.has(word)) return 'pronoun';
  return word === 'the' || NEUTERED.has(word) ? 'apposition' : undefined;
}

function kindOfMarks(gap: string): 'apposition' | undefined {
  return /^(?:[,،]\s|\s[—–-]\s)$/.test(gap) ? 'apposition' : undefined;
}

/** At the beginning of a sentence, or behind an article that is. */
function opens({ text }: Scene, start: number, before: Neighbour | undefined): boolean {
  if (before === undefined || opensSentence(text, { start })) return true;
  if (isLost(text, before)) return true;
  return isSpace(before.gap) && ARTICLE_AHEAD.test(before.lower) && opensSentence(text, before);
}

// "Zaginął Putin, papuga żako": who looks for an animal.
const LOST = setOf(
  'zaginął zaginęła ztratil ztratila stratil stratila nestao nestala изчезна изгубен изгубена пропал пропала потерялся потерялась зник зникла загубився dingo pazudis pazudusi elveszett kayıp hilang kadonnut kadunud vermisst busca procura smarrito pierdut dispărut dispărută försvunnen bortsprungen savnet χάθηκε فقد אבד אבדה нестао нестала',
);
function isLost(text: string, { lower, start }: Neighbour): boolean {
  return LOST.has(lower) || (REFLEXIVE.test(lower) && LOST.has(wordBefore(text, start)?.lower ?? ''));
}

const REFLEXIVE = /^(?:se|sa|je|е|је|ο|a|wird)$/;
const AHEAD = new WordSet(() => new Set([...LOST, ...'ο o der il el se sa je е је a wird'.split(' ')]));
const ARTICLE_AHEAD = /^(?:ο|o|der|il|el)$/;

/** Whether an animal or somebody with a humble trade follows, with no more than adjectives before it. */
function describes(scene: Scene, first: Neighbour, appositive = true): boolean {
  const { text } = scene;
  const { languages } = languageOf(scene);
  let word: Neighbour | undefined = first;
  let described = false;
  if (WHOSE.test(first.lower)) return false;
  for (let i = 0; i <= MOST_WORDS && word; i++) {
    if (i > 0 && !/^(?:\s+|-|['’])$/.test(word.gap)) return false;
    if (isNeutered(text, word)) return true;
    if (isAnimal(scene, word.lower) || isOwned(scene, word.lower) || isListed(TRADES, word.lower, () => languages) || (appositive && RETIRED.has(word.lower)))
      return !NO_ANIMAL_BEHIND.test(text.slice(word.end, word.end + LONGEST_LINK));
    const rules = RULERS.has(word.lower);
    // "Biden, walking his dog, …".
    if (rules ? described && word.lower !== 'bir' : isSmallWordOf(word.lower, languages)) return false;
    described ||= !rules;
    word = wordAfter(text, word.end);
  }
  return false;
}

// "Biden, whose dog bit an agent".
const WHOSE =
  /^(?:whose|dont|deren|dessen|cuy[oa]s?|cui|cuj[oa]s?|wiens|vars|hvis|którego|jehož|ktorého|čij[ai]|ч[еи][йя]|τ(?:ου|ης) οποί|jonka|akinek|kurio|kura|kelle|with|mit|avec|con|com|med|met|cu|z|s|с|з|με)$/;

/** "Putin, con mèo"; in the accusative it is what he does something to («Путин, гладя кота»). */
function isOwned(scene: Scene, word: string): boolean {
  return (languageOf(scene).languages & WITH_CASES) === 0 && isAnimal(scene, word, OWNED_ANIMALS);
}

const WITH_CASES = languagesOf('ru', 'uk', 'hu');

/** "Putin, cea mai bătrână morsă din grădina zoologică, …": an animal of a zoo or a shelter, but for one that somebody does something to. */
function isOfZoo(scene: Scene, first: Neighbour): boolean {
  const clause = scene.text.slice(first.start, first.start + LONGEST_CLAUSE).split(/[,.;،]/, 1)[0] ?? '';
  return ZOO.test(clause) && !RELATIVE.test(first.lower) && holdsAnimal(scene, first.start);
}

const LONGEST_CLAUSE = 70;
const ZOO =
  /zoo|tierpark|tierheim|tierg[aä]rt|shelter|refuge|refugio|rifugio|canile|canil|abrigo de animais|perrera|protectora|asiel|dieren|djurpark|djurhem|dyrepark|internat|schronisk|útul|adăpost|зоопарк|зоологи|приют|притул|ζωολογικ|καταφυγ|hayvanat|barına|eläintarh|löytöeläin|állatkert|menhely|loomaa|varjupaig|patvers|prieglaud|kebun binatang|vườn thú|حديقة الحيوان|باغ وحش|גן החיות/i;
const RELATIVE = /^(?:who|der|die|qui|que|quien|che|który|jenž|který|ktorý|который|який|ο|som|care|koji|kurš|kuris|joka|kes|aki|ing|en|al)$/;

/** "The name of": with its article. */
function isNameOf({ text }: Scene, first: Neighbour): boolean {
  return NAME_OF.has(first.lower) || NAME_OF.has(wordAfter(text, first.end)?.lower ?? '');
}

/** Whether an animal in any case stands in the rest of the clause. */
function holdsAnimal(scene: Scene, at: number): boolean {
  let word = wordAfter(scene.text, at);
  for (let i = 0; i < MOST_BEHIND_VERB && word && /^[\s'’-]+$/.test(word.gap); i++) {
    if (isQuotedAnimal(scene, word.lower)) return true;
    word = wordAfter(scene.text, word.end);
  }
  return false;
}
