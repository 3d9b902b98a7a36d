import type { MatchRule, Mention } from '../model';

/** Why a mention is one, as data: `written` is what the page has, `words` are the page's words that decided. */
export type Explanation = {
  readonly rule: MatchRule;
  readonly written: string;
  readonly alias: string;
  /** BCP 47; absent where the alias belongs to no language. */
  readonly language?: string;
  readonly inflected: boolean;
  readonly words: readonly string[];
};

/** Explains a mention of a block's text. */
export function explainMention(text: string, { start, end, alias, why }: Mention): Explanation {
  return {
    rule: why.rule,
    written: text.slice(start, end),
    alias,
    ...(why.language !== undefined && { language: why.language }),
    inflected: why.inflected === true,
    words: (why.words ?? []).map((word) => text.slice(word.start, word.end)),
  };
}
