import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Completion, SearchAnswer } from '../lib/answers';
import { messageOf, type Result } from '../lib/result';
import type { Detail } from './detail-view';
import { endsInField, type Found, firstActive, type Option, optionsOf, statusOf, takeCompletion } from './search-options';
import { type Answered, useLatest } from './use-latest';

export type Kind = Detail['kind'];

/** Whom a search asks; nothing here rejects. */
export type SearchTools = {
  readonly search: (query: string) => Promise<Result<SearchAnswer>>;
  /** Asked only when the query ends in a field's value. */
  readonly complete: (query: string) => Promise<Result<readonly Completion[]>>;
  readonly open: (kind: Kind, id: string) => Promise<Result<Detail>>;
  /** Puts what was opened on the clipboard, as text; tells whether that worked. */
  readonly copy: (detail: Detail) => Promise<boolean>;
};

/** Something opened; the number tells one opening from the next. */
type Opened = { readonly number: number; readonly detail: Result<Detail> };

/** Everything that a search view shows, and what can be done with it. */
export type Search = {
  readonly query: string;
  readonly found: Found | undefined;
  readonly options: readonly Option[];
  readonly active: number;
  readonly opened: Opened | undefined;
  readonly status: string;
  readonly type: (query: string) => void;
  readonly move: (by: 1 | -1) => void;
  /** Takes a line, or the chosen one. */
  readonly take: (index?: number) => void;
  readonly open: (kind: Kind, id: string) => Promise<void>;
  readonly back: () => void;
  /** Leaves everything that was opened. */
  readonly leave: () => void;
  readonly copy: () => Promise<void>;
  readonly again: () => void;
};

const SLOW_AFTER_MS = 1000;
const SLOW = 'Still looking. A base that was just installed or updated is set up first; then the answer comes by itself.';

/** The state of a search: the query, what was found, the chosen line, and the trail of what was opened. */
export function useSearch(tools: SearchTools, initialQuery: string): Search {
  const [query, setQuery] = useState(initialQuery);
  const [chosen, setChosen] = useState<{ readonly of: Answered<Found> | undefined; readonly index: number }>();
  const [trail, setTrail] = useState<readonly Opened[]>([]);
  const [said, setSaid] = useState('');
  const count = useRef(0);
  const takesAnswer = useRef(false);

  const question = questionIn(query);
  const { answered, pose, again } = useLatest<Found>(async (asked) => {
    const [answer, completions] = await Promise.all([tools.search(asked), endsInField(asked) ? tools.complete(asked) : undefined]);
    return { answer, completions: completions?.ok ? completions.value : [] };
  });
  const found = question === undefined ? undefined : answered?.answer;
  const fresh = answered?.question === question;
  const options = found ? optionsOf(found) : [];
  // A choice belongs to the answer that it was made in.
  const active = chosen && chosen.of === answered ? chosen.index : firstActive(options);
  const choose = (index: number) => setChosen({ of: answered, index });
  const slow = useSlow(question !== undefined && !fresh, question);

  /** Whatever was under way for what is no longer wanted is dropped. */
  const begin = () => {
    takesAnswer.current = false;
    setSaid('');
    return ++count.current;
  };
  const type = (typed: string) => {
    begin();
    pose(questionIn(typed));
    setQuery(typed);
    setChosen(undefined);
    setTrail([]);
  };
  const open = async (kind: Kind, id: string) => {
    const number = begin();
    const detail = await tools.open(kind, id);
    if (number === count.current) setTrail((before) => [...before, { number, detail }]);
  };
  const take = (index?: number) => {
    // What is drawn belongs to another question: Enter waits for the answer, a choice among the old lines means nothing.
    takesAnswer.current = !fresh && index === undefined && chosen === undefined;
    const option = options[index ?? active];
    if (!fresh || !option) return;
    choose(index ?? active);
    if (option.kind === 'completion') type(takeCompletion(query, option.completion));
    else if (option.kind === 'nearest') void open('entity', option.party.entityId);
    else void open(option.result.kind, option.result.id);
  };
  const copy = async () => {
    const option = options[active];
    const shown = trail.at(-1)?.detail ?? (fresh && option?.kind === 'result' ? await tools.open(option.result.kind, option.result.id) : undefined);
    if (!shown) return;
    if (shown.ok) setSaid((await tools.copy(shown.value)) ? 'Copied' : 'The browser did not let Sidelight copy.');
    else setSaid(messageOf(shown));
  };

  useLayoutEffect(() => pose(questionIn(initialQuery)), []);
  useLayoutEffect(() => {
    if (fresh && takesAnswer.current) take();
  }, [answered]);

  return {
    query,
    found,
    options,
    active,
    opened: trail.at(-1),
    status: said || (slow ? SLOW : found && trail.length === 0 ? statusOf(found) : ''),
    type,
    move: (by) => {
      begin();
      choose(active < 0 && by < 0 ? options.length - 1 : (active + by + options.length) % options.length);
    },
    take,
    open,
    back: () => {
      begin();
      setTrail(trail.slice(0, -1));
    },
    leave: () => {
      begin();
      setTrail([]);
    },
    copy,
    again,
  };
}

/** What a query asks; nothing when there is nothing in it. */
function questionIn(query: string): string | undefined {
  return query.trim() === '' ? undefined : query;
}

/** Whether something has been waited for, for long. */
function useSlow(waiting: boolean, what: string | undefined): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!waiting) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [waiting, what]);
  return waiting && slow;
}
