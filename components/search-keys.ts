import type { RefObject } from 'preact';
import type { Search } from './use-search';

type Keys = {
  readonly search: Search;
  readonly box: RefObject<HTMLInputElement | null>;
  readonly root: RefObject<HTMLElement | null>;
  readonly clear: () => void;
  readonly onClose: (() => void) | undefined;
};

/** The keys of the whole view. What is not taken here does what it always does. */
export function onKey(event: KeyboardEvent, keys: Keys): void {
  if (event.defaultPrevented || event.isComposing) return;
  const done = globalKey(event, keys) || (keys.search.opened === undefined && listKey(event, keys));
  if (done) event.preventDefault();
}

function globalKey(event: KeyboardEvent, keys: Keys): boolean {
  const { search } = keys;
  if (event.key === 'Escape' && !hasModifier(event)) return stepOut(keys);
  if (search.opened && goesBack(event, keys)) {
    search.back();
    return true;
  }
  if (copies(event) && (search.opened || search.options.length > 0) && !isTextSelected(keys)) {
    void search.copy();
    return true;
  }
  return false;
}

/** One step at a time: what was opened, the query, the view. */
function stepOut({ search, clear, onClose }: Keys): boolean {
  if (search.opened) search.leave();
  else if (search.query !== '') clear();
  else onClose?.();
  return search.opened !== undefined || search.query !== '' || onClose !== undefined;
}

function goesBack(event: KeyboardEvent, { search, box }: Keys): boolean {
  const erases = event.target === box.current && search.query !== '';
  if (event.key === 'Backspace') return !erases && !hasModifier(event);
  return event.key === 'ArrowLeft' && event.altKey && !event.ctrlKey && !event.metaKey;
}

function copies({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'c' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

function listKey(event: KeyboardEvent, { search, box, root }: Keys): boolean {
  if (hasModifier(event) || (event.target !== box.current && event.target !== root.current)) return false;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (search.options.length === 0) return false;
      search.move(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    case 'Enter':
      search.take();
      return true;
    case 'Tab':
      if (search.options[search.active]?.kind !== 'completion') return false;
      search.take();
      return true;
    default:
      return false;
  }
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** Whether there is something that the browser itself would copy. */
function isTextSelected({ box: { current: box }, root: { current: root } }: Keys): boolean {
  if (box && box === box.ownerDocument.activeElement && box.selectionStart !== box.selectionEnd) return true;
  return root?.ownerDocument.getSelection()?.toString() !== '';
}
