import { useMemo } from 'preact/hooks';
import type { PageDate } from '../lib/answers';
import { createDateFormat } from '../lib/format';
import { Switch } from './switch';

type Props = {
  /** The article's date; absent when the page names none, `unread` when its text could not be read. */
  readonly date: PageDate | 'unread' | undefined;
  /** A sentence on what speaks against that date. */
  readonly contradiction?: string | undefined;
  /** How many entries became known after it. */
  readonly later: number;
  readonly showsLater: boolean;
  readonly onLater: (shows: boolean) => void;
  readonly locale: string;
};

const FROM: Readonly<Record<PageDate['from'], string>> = {
  'json-ld': 'from the page’s structured data',
  meta: 'from the page’s metadata',
  time: 'from a time marked on the page',
  dateline: 'from a dateline in the text',
};
const CONFIDENCE: Readonly<Record<PageDate['confidence'], string>> = { high: 'reliable', medium: 'probably right', low: 'uncertain' };

/** As of which day the timeline stands, how that day was found, and the switch to what came later. */
export function TimelineAsOf({ date, contradiction, later, showsLater, onLater, locale }: Props) {
  const format = useMemo(() => createDateFormat(locale, 'long'), [locale]);
  if (date === undefined) return <p class="as-of">This page names no date: everything that is known is shown.</p>;
  if (date === 'unread') return <p class="as-of">The date of this page could not be read: everything that is known is shown.</p>;
  const day = <time dateTime={date.day}>{format(date.day)}</time>;
  return (
    <div class="as-of">
      <p>{showsLater && later > 0 ? <>Everything known, also after {day}, the date of this article.</> : <>Known up to {day}, the date of this article.</>}</p>
      <p class="note">
        Date {FROM[date.from]}, {CONFIDENCE[date.confidence]}.
      </p>
      {contradiction !== undefined && <p class="contradiction">{contradiction}</p>}
      {later > 0 && <Switch label={`What came later (${later.toLocaleString(locale)})`} on={showsLater} onChange={onLater} />}
    </div>
  );
}
