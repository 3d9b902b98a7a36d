import { SearchView } from '../../components/search-view';
import { searchTools } from '../surfaces/ask-background';

/** The query stands in the address: a reload, a bookmark and the way back find it again. */
function keepQuery(query: string): void {
  const address = new URL(location.href);
  if (query.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== location.href) history.replaceState(null, '', address);
  document.title = query.trim() === '' ? 'Search · Sidelight' : `${query} · Sidelight`;
}

/** The search as a full page in a tab, for long reading. */
export function SearchPage() {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  return (
    <>
      <h1 class="visually-hidden">Sidelight</h1>
      <SearchView {...searchTools} locale={navigator.language} initialQuery={query} onQuery={keepQuery} />
    </>
  );
}
