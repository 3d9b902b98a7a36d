import type { Completion, MatchedText, Party, SearchResult } from '../lib/answers';
import { EdtfDate } from './edtf-date';

type Props = { readonly result: SearchResult; readonly first: boolean; readonly locale: string };

/** Something found: the fact, when, who said it, which sources, and both values where they differ. The first is the answer and has more room. */
export function ResultRow({ result, first, locale }: Props) {
  const { kind, text, detail, date, status, speaker, sources, versions } = result;
  const what = kind === 'event' ? (status === 'planned' ? 'Planned' : 'Event') : kind === 'source' ? 'Source' : undefined;
  return (
    <div class={first ? 'answer' : undefined}>
      <p class="fact">
        <Matched runs={text} />
      </p>
      {detail !== '' && (
        <p class="detail">
          <bdi>{detail}</bdi>
        </p>
      )}
      <p class="facts">
        {what !== undefined && <span>{what}</span>}
        {date !== undefined && <EdtfDate date={date} locale={locale} />}
        {speaker !== undefined && <bdi>{speaker}</bdi>}
        {sources.length > 0 && <span>{sources.map((source, i) => [i > 0 && '; ', <bdi key={source}>{source}</bdi>])}</span>}
      </p>
      {versions.length > 0 && (
        <p class="versions">
          <span>Sources differ: </span>
          {versions.map(({ says, source }, i) => (
            <span key={i} class="version">
              {i > 0 && ' · '}
              <bdi>{says}</bdi>
              {source !== '' && (
                <span class="by">
                  {' '}
                  (<bdi>{source}</bdi>)
                </span>
              )}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Text in which the words that were looked for are marked. */
function Matched({ runs }: { readonly runs: MatchedText }) {
  return <bdi>{runs.map(({ text, match }, i) => (match ? <mark key={i}>{text}</mark> : text))}</bdi>;
}

/** A value for the field that is being typed. */
export function CompletionRow({ completion }: { readonly completion: Completion }) {
  return (
    <p class="fact">
      <span class="field">{completion.field}:</span> <bdi>{completion.label}</bdi>
    </p>
  );
}

/** A name that is close to what was typed. */
export function NearestRow({ party }: { readonly party: Party }) {
  return (
    <p class="fact">
      <bdi>{party.label}</bdi>
    </p>
  );
}
