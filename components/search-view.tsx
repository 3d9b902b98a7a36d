import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { SearchAnswer } from '../lib/answers';
import { DetailView } from './detail-view';
import { SearchBox } from './search-box';
import { onKey } from './search-keys';
import { optionId, SearchResults } from './search-results';
import { type SearchTools, useSearch } from './use-search';

export type Props = SearchTools & {
  readonly locale: string;
  readonly initialQuery?: string;
  /** Called with each query that is typed. */
  readonly onQuery?: (query: string) => void;
  /** Escape in an empty box. */
  readonly onClose?: () => void;
  /** Offers the same view in a tab. */
  readonly onTab?: (query: string) => void;
  /** What stands below the box while it is empty; gets the way to open an entity. */
  readonly children?: (open: (entityId: string) => void) => ComponentChildren;
};

/** Quick facts: a box, an answer with what else was found, and what was opened. */
export function SearchView({ locale, initialQuery = '', onQuery, onClose, onTab, children, ...tools }: Props) {
  const search = useSearch(tools, initialQuery);
  const { query, found, options, active, opened, status } = search;
  const box = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLElement>(null);
  const listId = useId();
  const hintId = useId();

  useEffect(() => onQuery?.(query), [query]);
  useLayoutEffect(() => {
    // What was opened takes the focus itself.
    if (!opened) box.current?.focus();
  }, [opened === undefined]);

  const clear = () => {
    search.type('');
    box.current?.focus();
  };
  const openEntity = (entityId: string) => void search.open('entity', entityId);
  const expanded = options.length > 0 && !opened;
  const answer = found?.answer.ok ? found.answer.value : undefined;
  return (
    // Focusable, so that keys are still heard after a click beside everything.
    <search ref={root} class="search" tabIndex={-1} onKeyDown={(event) => onKey(event, { search, box, root, clear, onClose })}>
      <SearchBox
        box={box}
        query={query}
        listId={listId}
        expanded={expanded}
        activeId={expanded && active >= 0 ? optionId(listId, active) : undefined}
        describedBy={query === '' && !opened ? hintId : undefined}
        onType={search.type}
        onClear={clear}
      />
      <div class="search-bar">
        <p class="status" role="status">
          {status}
        </p>
        {query === '' && !opened && (
          <p id={hintId} class="hint">
            Narrow it with <b>who:</b> <b>to:</b> <b>about:</b> <b>source:</b> <b>act:</b> <b>before:</b> <b>after:</b> <b>on:</b> or <b>“exact words”</b>.
          </p>
        )}
        {found?.answer.ok === false && !opened && (
          <button type="button" class="plain" onClick={search.again}>
            Try again
          </button>
        )}
        {onTab && (
          <button type="button" class="plain" onClick={() => onTab(query)}>
            Open in a tab
          </button>
        )}
      </div>
      {answer && !opened && <Understanding answer={answer} />}
      <SearchResults id={listId} options={options} active={active} locale={locale} hidden={!expanded} onTake={search.take} />
      {opened && (
        <DetailView key={opened.number} detail={opened.detail} locale={locale} onBack={search.back} onCopy={() => void search.copy()} onEntity={openEntity} />
      )}
      {query === '' && !opened && <div class="below">{children?.(openEntity)}</div>}
    </search>
  );
}

/** How the question was read, and what in it makes no sense. */
function Understanding({ answer }: { readonly answer: SearchAnswer }) {
  const { understood, problems, results, nearest } = answer;
  return (
    <>
      {problems.map((problem) => (
        <p key={problem} class="problem">
          <bdi>{problem}</bdi>
        </p>
      ))}
      {understood.length > 0 && (
        <p class="understood">
          Understood as: <bdi>{understood.join(', ')}</bdi>
        </p>
      )}
      {results.length === 0 && nearest.length > 0 && <p class="label">Nearest names</p>}
    </>
  );
}
