import { browser } from 'wxt/browser';
import type { SearchResult } from '../../lib/answers';
import { formatDate } from '../../lib/format';
import type { Knowledge } from './knowledge';

const SUGGESTIONS = 5;

type Omnibox = Pick<typeof browser.omnibox, 'setDefaultSuggestion' | 'onInputChanged' | 'onInputEntered'>;

/** The address bar's keyword `sl`: suggestions as typed, none where the base cannot answer, and the search page for the rest. */
export function answerOmnibox(omnibox: Omnibox, knowledge: Pick<Knowledge, 'ready'>): void {
  omnibox.setDefaultSuggestion({ description: 'Look up in Sidelight' });
  omnibox.onInputChanged.addListener((text, suggest) => {
    suggestionsFor(text, knowledge).then(suggest, (error: unknown) => {
      console.error(error);
      suggest([]);
    });
  });
  omnibox.onInputEntered.addListener((text, disposition) => void openSearch(text, disposition === 'currentTab'));
}

async function suggestionsFor(text: string, knowledge: Pick<Knowledge, 'ready'>) {
  const { searcher } = await knowledge.ready();
  const { results } = await searcher.search(text);
  const write = import.meta.env.FIREFOX ? describe : (result: SearchResult) => escapeXml(describe(result));
  return results.slice(0, SUGGESTIONS).map((result) => ({ content: plainText(result), description: write(result) }));
}

/** Opens the search page with a query, in the current tab or in a new one. */
export async function openSearch(query: string, here: boolean): Promise<void> {
  const url = `${browser.runtime.getURL('/search.html')}?q=${encodeURIComponent(query)}`;
  if (here) await browser.tabs.update({ url });
  else await browser.tabs.create({ url });
}

function plainText({ text }: SearchResult): string {
  return text.map((run) => run.text).join('');
}

function describe(result: SearchResult): string {
  const parts = [plainText(result), result.detail, result.speaker, result.date && formatDate(result.date, navigator.language), result.sources.join(', ')];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

// Chromium reads a suggestion as XML.
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}
