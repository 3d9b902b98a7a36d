import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';

export type Tab<Id extends string> = {
  readonly id: Id;
  /** A word or two for the row of tabs. */
  readonly label: string;
  /** What its part is called in full. */
  readonly heading: string;
  readonly count?: number | undefined;
  readonly content: ComponentChildren;
};

type Props<Id extends string> = {
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  readonly locale: string;
};

/** The parts of the panel, one at a time; on paper one after the other. Arrows, Home and End go from tab to tab. */
export function TimelineTabs<Id extends string>({ tabs, selected, onSelect, locale }: Props<Id>) {
  const prefix = useId();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const row = event.currentTarget;
    const backward = getComputedStyle(row).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const place = nextPlace(
      event.key,
      backward,
      tabs.findIndex(({ id }) => id === selected),
      tabs.length,
    );
    const tab = place === undefined ? undefined : tabs[place];
    if (place === undefined || !tab) return;
    event.preventDefault();
    onSelect(tab.id);
    row.querySelectorAll('button')[place]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label="Parts of the panel" onKeyDown={onKeyDown}>
        {tabs.map(({ id, label, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}-${id}-tab`}
            aria-selected={id === selected}
            aria-controls={`${prefix}-${id}`}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {label}
            {count !== undefined && ' '}
            {count !== undefined && <span class="count">{count.toLocaleString(locale)}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ id, heading, content }) => (
        <div key={id} class="part" role="tabpanel" id={`${prefix}-${id}`} aria-labelledby={`${prefix}-${id}-tab`} hidden={id !== selected}>
          <h2 class="part-name">{heading}</h2>
          {content}
        </div>
      ))}
    </>
  );
}

function nextPlace(key: string, backward: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'ArrowLeft':
    case 'ArrowRight':
      return (place + (key === backward ? -1 : 1) + count) % count;
    default:
      return undefined;
  }
}
