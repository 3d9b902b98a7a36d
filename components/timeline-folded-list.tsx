import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Props<T> = {
  readonly items: readonly T[];
  readonly atFirst: number;
  /** Nothing is folded away, as for printing. */
  readonly unfolded?: boolean | undefined;
  readonly name: string;
  /** The button's words for what is not shown. */
  readonly more: (count: number) => string;
  /** Draws an `li`. */
  readonly children: (item: T) => ComponentChild;
};

const STEP = 20;

/** A list whose end is folded behind a button; the first of what the button brings gets the focus. */
export function FoldedList<T>({ items, atFirst, unfolded = false, name, more, children }: Props<T>) {
  const [wanted, setWanted] = useState(atFirst);
  const list = useRef<HTMLOListElement>(null);
  const shown = unfolded ? items : items.slice(0, wanted);
  useLayoutEffect(() => {
    if (wanted === atFirst) return;
    const first = list.current?.children[wanted - STEP];
    if (!(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus();
  }, [wanted, atFirst]);
  return (
    <>
      <ol class={name} ref={list}>
        {shown.map(children)}
      </ol>
      {shown.length < items.length && (
        <button type="button" class="plain fold" onClick={() => setWanted(wanted + STEP)}>
          {more(items.length - shown.length)}
        </button>
      )}
    </>
  );
}
