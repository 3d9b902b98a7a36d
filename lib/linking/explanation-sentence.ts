import type { MatchRule } from '../model';
import type { Explanation } from './explain-mention';

const REASONS: Readonly<Record<MatchRule, string>> = {
  name: 'it is a full name that nobody else in the knowledge base has',
  'given-name': 'a given name of this person stands before the last name',
  title: 'a title stands before the last name',
  'last-name': 'it is a last name, and nothing on the page gives it to anybody else',
  introduced: 'it is a name alone, and the page introduced its bearer before',
  acronym: 'it is the acronym of this organisation',
  description: 'it describes whoever held this role on the day of the article',
};

/** One plain English sentence for the reader; `languageName` gives a tag's name (`Polish` for `pl`), or the tag itself. */
export function explanationSentence({ rule, alias, written, language, inflected, words }: Explanation, languageName: (tag: string) => string): string {
  const of = language === undefined ? '' : ` in ${languageName(language)}`;
  const form = inflected ? `a case ending of “${alias}”${of}` : written === alias ? `a known name${of}` : `a spelling of “${alias}”${of}`;
  const beside = words.length === 0 ? '' : ` (${words.map((word) => `“${word}”`).join(', ')})`;
  return rule === 'description' ? `“${written}”: ${REASONS[rule]}.` : `“${written}” is ${form}; ${REASONS[rule]}${beside}.`;
}
