import type { Ref } from 'preact';

type Props = {
  readonly box: Ref<HTMLInputElement>;
  readonly query: string;
  readonly listId: string;
  readonly expanded: boolean;
  /** The id of the chosen line. */
  readonly activeId: string | undefined;
  readonly describedBy: string | undefined;
  readonly onType: (query: string) => void;
  readonly onClear: () => void;
};

/** Where a question is typed: a combobox over the list of results. */
export function SearchBox({ box, query, listId, expanded, activeId, describedBy, onType, onClear }: Props) {
  return (
    <div class="search-box">
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label="Search"
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-describedby={describedBy}
        placeholder="Who, what, when …"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        dir="auto"
        value={query}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {query !== '' && (
        <button type="button" class="icon" aria-label="Clear" title="Clear" onClick={onClear}>
          ×
        </button>
      )}
    </div>
  );
}
