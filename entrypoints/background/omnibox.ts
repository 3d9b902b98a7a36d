import { browser } from 'wxt/browser';
import type { SearchResult } from '../../lib/answers';
import { formatDate } from '../../lib/format';
import type { Knowledge } from './knowledge';

const SUGGESTIONS = 5;

/** The address bar's keyword `sl`: suggestions as typed, and the search page for the rest. */
export function answerOmnibox(knowledge: Knowledge): void {
  browser.omnibox.setDefaultSuggestion({ description: 'Look up in Sidelight' });
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const { searcher } = await knowledge.ready();
    const { results } = await searcher.search(text);
    suggest(
      results
        .slice(0, SUGGESTIONS)
        .map((result) => ({ content: plainText(result), description: import.meta.env.FIREFOX ? describe(result) : escapeXml(describe(result)) })),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void openSearch(text, disposition === 'currentTab'));
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
