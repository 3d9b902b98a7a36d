import { fold, termsOf } from '../text/terms';
import { wordsOf } from '../text/words';

/** A word of a sentence as matching sees it. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Small letters without accents. */
  readonly folded: string;
  /** Absent for words that tell nothing ("the", "would"). */
  readonly term: string | undefined;
  readonly capital: boolean;
  /** Whom it names. */
  readonly entityId: string | undefined;
  /** Number of its clause: commas, dashes, brackets and "but" part them. */
  readonly clause: number;
  /** Whether it stands under "not", "never", "deny" and their like. */
  readonly negated: boolean;
  /** Whether it is one of a few words in quotation marks. */
  readonly quoted: boolean;
};

/** A name in a text; offsets in UTF-16 units. */
export type NamedRange = { readonly start: number; readonly end: number; readonly entityId: string };

export type TokenReader = (text: string, names?: readonly NamedRange[]) => Token[];

const CLAUSE_END = /[,;:()—–]|\s-\s/;
const CLAUSE_WORDS = new Set(['but', 'while', 'although', 'though', 'whereas', 'because', 'however']);
const NEGATIONS = new Set(['not', 'no', 'never', 'nor', 'neither', 'without', 'cannot', 'none', 'nobody', 'nothing']);
// Whatever follows such a verb in its clause is what is said not to be.
const DENIALS = new Set(['deny', 'denied', 'denies', 'denying', 'denial', 'denials', 'refuse', 'refused', 'refuses', 'reject', 'rejected', 'rejects']);
const NEGATED_VERBS = /^(?:do|does|did|is|was|are|were|wo|would|ca|could|have|has|had|should|need)n?$/;
const IDIOMS = new Set(['only', 'doubt', 'least']);
// "who did not want to be named" says nothing about what was said.
const UNNAMED = new Set(['named', 'identified']);
// "not" reaches about as far as this many telling words, names not counted.
const NEGATION_REACH = 3;
const MOST_QUOTED_WORDS = 8;

/** Reads texts word by word; words met once are remembered for as long as the reader lives. */
export function createTokenReader(): TokenReader {
  const terms = new Map<string, string | undefined>();
  const termOf = (folded: string) => {
    if (!terms.has(folded)) terms.set(folded, folded.length > 1 ? termsOf(folded)[0] : undefined);
    return terms.get(folded);
  };
  return (text, names = []) => {
    const quotes = shortQuotes(text);
    let clause = 0;
    let end = 0;
    let next = 0;
    const words = [...wordsOf(text)].map((word) => {
      const folded = fold(word.text);
      if (CLAUSE_END.test(text.slice(end, word.start)) || CLAUSE_WORDS.has(folded)) clause++;
      end = word.end;
      while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
      const name = names[next];
      return {
        ...word,
        folded,
        term: termOf(folded),
        capital: /^\p{Lu}/u.test(word.text),
        entityId: name !== undefined && name.start <= word.start && word.end <= name.end ? name.entityId : undefined,
        clause,
        quoted: quotes.some((quote) => quote.start <= word.start && word.end <= quote.end),
      };
    });
    const negated = negatedIn(words);
    return words.map((word, i) => ({ ...word, negated: negated[i] ?? false }));
  };
}

function negatedIn(words: readonly Pick<Token, 'folded' | 'term' | 'clause' | 'capital'>[]): boolean[] {
  let reach = 0;
  let clause = -1;
  return words.map((word, i) => {
    if (word.clause !== clause || word.folded === 'and') reach = 0;
    clause = word.clause;
    const negated = reach > 0 && word.term !== undefined;
    if (negated && !word.capital) reach--;
    if (DENIALS.has(word.folded)) reach = Number.POSITIVE_INFINITY;
    else if (isNegation(words, i)) reach = Math.max(reach, NEGATION_REACH);
    return negated;
  });
}

function isNegation(words: readonly Pick<Token, 'folded'>[], i: number): boolean {
  const word = words[i]?.folded ?? '';
  if (IDIOMS.has(words[i + 1]?.folded ?? '') || words.slice(i, i + 5).some((other) => UNNAMED.has(other.folded))) return false;
  return NEGATIONS.has(word) || (word === 't' && NEGATED_VERBS.test(words[i - 1]?.folded ?? ''));
}

/** A few words in double quotation marks; a whole sentence in them is told, not stressed. */
function shortQuotes(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/“([^“”]*)”|"([^"]*)"|«([^«»]*)»/g)]
    .filter(([quote]) => quote.split(/\s+/).length <= MOST_QUOTED_WORDS)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
