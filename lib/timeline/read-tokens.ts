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
const RULES = new Set(['rule', 'rules', 'ruled', 'ruling']);
const NEGATED_VERBS = /^(?:do|does|did|is|was|are|were|wo|would|ca|could|have|has|had|should|need)n?$/;
const IDIOMS = new Set(['only', 'doubt', 'least']);
// "who did not want to be named" says nothing about what was said.
const UNNAMED = new Set(['named', 'identified']);
// "not" reaches about as far as this many telling words, names not counted.
const NEGATION_REACH = 3;
const MOST_QUOTED_WORDS = 8;

/** Reads texts word by word; words met once are remembered for as long as the reader lives. */
export function createTokenReader(): TokenReader {
  const forms = new Map<string, Pick<Token, 'folded' | 'term' | 'capital'>>();
  const formsOf = (word: string) => {
    const known = forms.get(word);
    if (known) return known;
    const folded = fold(word);
    const read = { folded, term: folded.length > 1 ? termsOf(folded)[0] : undefined, capital: /^\p{Lu}/u.test(word) };
    forms.set(word, read);
    return read;
  };
  return (text, names = []) => {
    const quotes = shortQuotes(text);
    const tokens: Draft[] = [];
    let [clause, end, next] = [0, 0, 0];
    for (const word of wordsOf(text)) {
      const { folded, term, capital } = formsOf(word.text);
      const gap = text.slice(end, word.start);
      if ((gap !== ' ' && CLAUSE_END.test(gap)) || CLAUSE_WORDS.has(folded)) clause++;
      end = word.end;
      while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
      const name = names[next];
      const entityId = name !== undefined && name.start <= word.start && word.end <= name.end ? name.entityId : undefined;
      const quoted = quotes.some((quote) => quote.start <= word.start && word.end <= quote.end);
      tokens.push({ start: word.start, end: word.end, text: word.text, folded, term, capital, entityId, clause, quoted, negated: false });
    }
    markNegated(tokens);
    return tokens;
  };
}

type Draft = { -readonly [K in keyof Token]: Token[K] };

function markNegated(tokens: readonly Draft[]): void {
  let reach = 0;
  let clause = -1;
  for (const [i, token] of tokens.entries()) {
    if (token.clause !== clause || token.folded === 'and') reach = 0;
    clause = token.clause;
    token.negated = reach > 0 && token.term !== undefined;
    if (token.negated && !token.capital) reach--;
    // "has not denied" leaves what follows as it is.
    if (isDenial(tokens, i)) reach = token.negated ? 0 : Number.POSITIVE_INFINITY;
    else if (isNegation(tokens, i)) reach = Math.max(reach, NEGATION_REACH);
  }
}

function isDenial(tokens: readonly Draft[], i: number): boolean {
  const word = tokens[i]?.folded ?? '';
  return DENIALS.has(word) || (RULES.has(word) && tokens[i + 1]?.folded === 'out');
}

function isNegation(tokens: readonly Draft[], i: number): boolean {
  const word = tokens[i]?.folded ?? '';
  if (!NEGATIONS.has(word) && !(word === 't' && NEGATED_VERBS.test(tokens[i - 1]?.folded ?? ''))) return false;
  return !IDIOMS.has(tokens[i + 1]?.folded ?? '') && !tokens.slice(i, i + 5).some((other) => UNNAMED.has(other.folded));
}

/** A few words in double quotation marks; a whole sentence in them is told, not stressed. */
function shortQuotes(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/“([^“”]*)”|"([^"]*)"|«([^«»]*)»/g)]
    .filter(([quote]) => quote.split(/\s+/).length <= MOST_QUOTED_WORDS)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
