/** Words before a last name that make it a family's, a woman's or a dish's: "les Biden", "familia Biden", "la Poutine". */
import { FLAG, has } from '../gazetteer/gazetteer';
import { languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import { endOfWord, isSpace, type Neighbour, wordBefore } from '../surroundings';
import { setOf, WordMap } from '../words/set-of';
import { isCouple, isFamily, PLURAL_ARTICLES } from '../words/titles';
import { isOblique } from './somebody';

/** A family's, or somebody else's: what has a woman's article is a woman or a dish, and so are those that the page names after it. */
export function kindOfOthers(scene: Scene, form: number, before: Neighbour, start: number): 'family' | 'other' | undefined {
  const { lower } = before;
  if (isCouple(lower) || (isFamily(lower) && !isOblique(scene, form, start))) return 'family';
  if (isArticleOfOthers(scene, lower, form, start)) return ONE_FEMININE.has(lower) ? 'other' : 'family';
  return isFeminineAhead(scene, before, form, start) ? 'other' : undefined;
}

const ONE_FEMININE = setOf('la une cette una');

/** "La meilleure Poutine": an article of others and a French adjective for a woman or a thing. */
function isFeminineAhead(scene: Scene, { lower, start: at }: Neighbour, form: number, start: number): boolean {
  if (!FRENCH_ADJECTIVES.has(lower)) return false;
  const article = wordBefore(scene.text, at);
  return article !== undefined && isSpace(article.gap) && (FRENCH_RULERS.has(article.lower) || isArticleOfOthers(scene, article.lower, form, start));
}

const FRENCH_ADJECTIVES = setOf(
  'meilleure grande petite bonne vraie vieille belle grosse première dernière fameuse célèbre délicieuse généreuse savoureuse excellente parfaite véritable authentique traditionnelle classique simple copieuse énorme',
  'légendaire incontournable succulente nouvelle seconde deuxième troisième moindre pire sacro-sainte sainte populaire mythique jeune chère pauvre autre seule nationale',
);
const FRENCH_RULERS = setOf('cette sa ma ta notre votre leur quelle chaque aucune');

/** "Les Biden", "die Bidens", "la Poutine": an article that makes the name a family's, a woman's or a dish's, in the languages that have it. */
function isArticleOfOthers(scene: Scene, word: string, form: number, start: number): boolean {
  const of = ARTICLES.get(word);
  if (of === undefined) return false;
  const mayBePlural = has(scene.gazetteer, form, FLAG.onlyInLanguage);
  if (of === 0 && !mayBePlural) return false;
  const end = endOfWord(scene.text, start);
  if (/[-‐‑–]/.test(scene.text.charAt(end))) return false;
  if (mayBePlural && /s$/i.test(scene.text.slice(start, end))) return /^(?:the|die|den|de|der|di)$/.test(word);
  if (of === 0) return false;
  const { languages, told } = languageOf(scene);
  return told && (languages & ~of) === 0;
}

/** The languages in which a word is such an article; 0 where it is one before a plural alone. */
const ARTICLES = new WordMap(() => new Map(Array.from(PLURAL_ARTICLES, ([word, tags]) => [word, languagesOf(...tags)])));
