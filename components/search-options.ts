import type { Completion, Party, SearchAnswer, SearchResult } from '../lib/answers';
import { messageOf, type Result } from '../lib/result';

/** What a question came to: what was found, and what its last field can be completed to. */
export type Found = { readonly answer: Result<SearchAnswer>; readonly completions: readonly Completion[] };

/** A line that arrows go to and Enter takes. */
export type Option =
  | { readonly kind: 'completion'; readonly completion: Completion }
  | { readonly kind: 'result'; readonly result: SearchResult; readonly first: boolean }
  | { readonly kind: 'nearest'; readonly party: Party };

// The value at the end, with or without its opening quotation mark; `:` in an address is no field.
const LAST_FIELD = /(^|\s)\p{L}+:(?!\/\/)(?:"[^"]*|[^\s"]*)$/u;

/** Whether a query ends in a field whose value is being typed. */
export function endsInField(query: string): boolean {
  return LAST_FIELD.test(query);
}

/** The query with the field value at its end completed, ready for the next word. */
export function takeCompletion(query: string, { field, value }: Completion): string {
  const whole = /\s/.test(value) && !value.startsWith('"') ? `"${value}"` : value;
  return query.replace(LAST_FIELD, (_, before: string) => `${before}${field}:${whole} `);
}

/** The lines below the box: completions, then what was found or else the nearest names. */
export function optionsOf({ answer, completions }: Found): Option[] {
  const { results, nearest } = answer.ok ? answer.value : { results: [], nearest: [] };
  return [
    ...completions.map((completion): Option => ({ kind: 'completion', completion })),
    ...results.map((result, i): Option => ({ kind: 'result', result, first: i === 0 })),
    ...(results.length === 0 ? nearest.map((party): Option => ({ kind: 'nearest', party })) : []),
  ];
}

/** The line that is chosen at first: a completion or the answer, but no name that was only guessed. */
export function firstActive(options: readonly Option[]): number {
  return options[0] === undefined || options[0].kind === 'nearest' ? -1 : 0;
}

/** What is announced: `2 suggestions, 20 of 34 results`. */
export function statusOf({ answer, completions }: Found): string {
  if (!answer.ok) return messageOf(answer);
  const { results, total, nearest } = answer.value;
  const suggestions = completions.length === 0 ? [] : [counted(completions.length, 'suggestion')];
  if (results.length > 0)
    return [...suggestions, total > results.length ? `${results.length} of ${total} results` : counted(results.length, 'result')].join(', ');
  if (suggestions.length > 0) return suggestions.join();
  return nearest.length === 0 ? 'Nothing found' : `Nothing found, ${counted(nearest.length, 'near name')}`;
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
