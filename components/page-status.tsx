import type { PageState } from '../lib/answers';

const SENTENCES: Record<Exclude<PageState['name'], 'names' | 'failed'>, string> = {
  looking: 'Looking at the page …',
  unreadable:
    'Sidelight cannot read this page. It reads web pages, not text, data, image or PDF files, and the browser keeps extensions out of its own pages and its store.',
  'no-permission': 'Sidelight may not read web pages yet.',
  'left-alone': 'Sidelight leaves this site alone.',
  none: 'No known names on this page.',
};

/** Why there are no names to show, in one sentence. */
export function PageStatus({ state }: { readonly state: PageState }) {
  return state.name === 'names' ? null : <p class="failure">{state.name === 'failed' ? state.message : SENTENCES[state.name]}</p>;
}
