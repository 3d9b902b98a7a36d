import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Option } from './search-options';
import { CompletionRow, NearestRow, ResultRow } from './search-result-row';

type Props = {
  readonly id: string;
  readonly options: readonly Option[];
  /** The chosen line; -1 for none. */
  readonly active: number;
  readonly locale: string;
  readonly hidden: boolean;
  readonly onTake: (index: number) => void;
};

/** The id of a line, for the box to point at. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What a search came to, line under line; the focus stays in the box. */
export function SearchResults({ id, options, active, locale, hidden, onTake }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const row = list.current?.children[Math.max(0, active)];
    if (!hidden) row?.scrollIntoView({ block: 'nearest' });
  }, [active, options, hidden]);
  // Who marks words with the mouse to copy them does not want to open the line.
  const take = (index: number) => {
    if (list.current?.ownerDocument.getSelection()?.isCollapsed !== false) onTake(index);
  };
  const label = options.some((option) => option.kind !== 'nearest') ? 'Results' : 'Nearest names';
  return (
    <div id={id} ref={list} class="results" role="listbox" aria-label={label} hidden={hidden}>
      {options.map((option, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys are pressed in the box, which keeps the focus
        <div key={i} id={optionId(id, i)} class={`result ${option.kind}`} role="option" aria-selected={i === active} onClick={() => take(i)}>
          <OptionRow option={option} locale={locale} />
        </div>
      ))}
    </div>
  );
}

function OptionRow({ option, locale }: { readonly option: Option; readonly locale: string }) {
  switch (option.kind) {
    case 'completion':
      return <CompletionRow completion={option.completion} />;
    case 'nearest':
      return <NearestRow party={option.party} />;
    case 'result':
      return <ResultRow result={option.result} first={option.first} locale={locale} />;
  }
}
