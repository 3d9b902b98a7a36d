import type { ComponentChild } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { TimelineEntry as Entry, EventDetail } from '../lib/answers';
import { formatDifferences, machineDate } from '../lib/format';
import { messageOf, type Result } from '../lib/result';
import { ClaimRow, Parties } from './claim-row';

/** What an entry opens to. */
export type EntryDetails = Pick<EventDetail, 'claims' | 'dateNote' | 'place'>;

type Props = {
  readonly entry: Entry;
  /** The EDTF date of the heading that it stands under. */
  readonly day: string;
  /** Labels of entities and names of sources by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly lit: boolean;
  readonly inArticle: boolean;
  /** Why choosing it did not lead to the article, once the reader did. */
  readonly said: string | undefined;
  readonly load: (entry: Entry) => Promise<Result<EntryDetails>>;
  readonly onGo: (entry: Entry) => void;
  readonly onEntity: (entityId: string) => void;
  readonly formatDate: (edtf: string) => string;
  readonly locale: string;
};

/**
 * One line of the timeline: what, when, who says so; it opens to its claims and leads to the sentence of the page that speaks of it. Drawn
 * anew only when what it is given changes, for there are many of them and what is lit changes with each step of the reader.
 */
export function TimelineEntry(props: Props) {
  const { entry, day, names, lit, inArticle, said, load, onGo, onEntity, formatDate, locale } = props;
  return useMemo(() => <Row {...props} />, [entry, day, names, lit, inArticle, said, load, onGo, onEntity, formatDate, locale]);
}

function Row({ entry, day, names, lit, inArticle, said, load, onGo, onEntity, formatDate, locale }: Props) {
  const { asked, details, opened, read, toggle } = useDetails(() => load(entry));
  const id = useId();
  return (
    <li class={`entry ${entry.status}`} aria-current={lit ? 'true' : undefined} data-entry={entry.id}>
      <p class="says">
        {lit && <span class="visually-hidden">In the paragraph before you: </span>}
        <button type="button" id={`${id}-text`} class="title" onClick={() => onGo(entry)}>
          <bdi>{entry.text}</bdi>
        </button>
      </p>
      <Facts entry={entry} day={day} names={names} formatDate={formatDate} />
      <p class="meta">
        <button type="button" class="plain" aria-expanded={opened} aria-controls={id} aria-describedby={`${id}-text`} onClick={toggle}>
          {opener(entry)}
        </button>
        {entry.differsOn.length > 0 && <strong>{formatDifferences(entry.differsOn, entry.sourceIds.length)}</strong>}
        {inArticle && (
          <button type="button" class="plain" aria-describedby={`${id}-text`} onClick={() => onGo(entry)}>
            Show in the article
          </button>
        )}
        {said !== undefined && <span>{said}</span>}
      </p>
      <div id={id} class="details" hidden={!opened}>
        {asked && <Details details={details} onAgain={read} onEntity={onEntity} locale={locale} />}
      </div>
    </li>
  );
}

/** Loads when first opened. */
function useDetails(load: () => Promise<Result<EntryDetails>>) {
  const [opened, setOpened] = useState(false);
  const [asked, setAsked] = useState(false);
  const [details, setDetails] = useState<Result<EntryDetails>>();
  const read = async () => {
    setAsked(true);
    setDetails(undefined);
    setDetails(await load());
  };
  const toggle = () => {
    setOpened(!opened);
    if (!asked) void read();
  };
  return { asked, details, opened, read, toggle };
}

/** `9–10 Jan 2022 · planned · Paper A, Paper B`; the date is not shown where it is the heading's day. */
function Facts({ entry, day, names, formatDate }: Pick<Props, 'entry' | 'day' | 'names' | 'formatDate'>) {
  const { status, speaker, sourceIds } = entry;
  const sameDay = entry.date === day && day.length === 'YYYY-MM-DD'.length;
  const parts: ComponentChild[] = [
    ...(status === 'planned' ? ['planned'] : []),
    ...(status === 'said' ? [saidBy(speaker && (names.get(speaker) ?? speaker))] : []),
    ...(sourceIds.length > 0 ? [<SourceList key="sources" names={sourceIds.map((id) => names.get(id) ?? id)} />] : []),
  ];
  return (
    <p class="attribution">
      <time dateTime={machineDate(entry.date)} class={sameDay ? 'visually-hidden' : undefined}>
        {formatDate(entry.date)}
      </time>
      {parts.map((part, i) => (
        <span key={i} class="fact">
          {(i > 0 || !sameDay) && ' · '}
          {part}
        </span>
      ))}
    </p>
  );
}

const NAMES_AT_MOST = 3;

function SourceList({ names }: { readonly names: readonly string[] }) {
  const more = names.length - NAMES_AT_MOST;
  return (
    <>
      {names.slice(0, NAMES_AT_MOST).map((name, i) => [i > 0 && ', ', <bdi key={name}>{name}</bdi>])}
      {more > 0 && ` and ${more} more`}
    </>
  );
}

function saidBy(speaker: string | undefined): ComponentChild {
  return speaker === undefined ? (
    'reported'
  ) : (
    <>
      said by <bdi>{speaker}</bdi>
    </>
  );
}

function opener({ kind, claimIds: { length } }: Entry): string {
  if (kind === 'claim') return length > 1 ? `${length} versions` : 'Quote and source';
  return length === 0 ? 'More' : length === 1 ? '1 claim' : `${length} claims`;
}

type DetailsProps = { readonly details: Result<EntryDetails> | undefined; readonly onAgain: () => void } & Pick<Props, 'onEntity' | 'locale'>;

/** The claims of an entry, or why they are not there. */
function Details({ details, onAgain, onEntity, locale }: DetailsProps) {
  if (details === undefined) return <p class="loading">Looking it up …</p>;
  if (!details.ok)
    return (
      <p class="failure" role="alert">
        {messageOf(details)}{' '}
        <button type="button" class="plain" onClick={onAgain}>
          Try again
        </button>
      </p>
    );
  const { claims, dateNote, place } = details.value;
  return (
    <>
      {place && (
        <p class="attribution">
          In <Parties parties={[place]} onEntity={onEntity} />
        </p>
      )}
      {dateNote !== undefined && <p class="note">On the date: {dateNote}</p>}
      {claims.length === 0 && <p class="note">No claims about this event yet</p>}
      <ol class="claims">
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} locale={locale} onEntity={onEntity} />
        ))}
      </ol>
    </>
  );
}
