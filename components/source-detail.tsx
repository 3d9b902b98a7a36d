import type { SourceDetail as Source } from '../lib/answers';
import { formatDate, safeUrl } from '../lib/format';

type Props = { readonly source: Source; readonly locale: string };

/** One source: who published what and when, as far as is known, and what is odd about it. */
export function SourceDetail({ source, locale }: Props) {
  const { headline, publisher, author, agency, datePublished, dateInferred, dateNote, notes } = source;
  const url = safeUrl(source.url);
  const facts: [string, string | undefined][] = [
    ['Publisher', publisher],
    ['Author', author],
    ['Agency', agency],
    ['Published', datePublished && formatDate(datePublished, locale)],
    ['Date worked out', dateInferred && formatDate(dateInferred, locale)],
  ];
  return (
    <>
      <p class="says">
        <bdi>{headline}</bdi>
      </p>
      <dl class="facts-of-source">
        {facts.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      {url !== undefined && (
        <p class="attribution">
          <cite>
            <a href={url} target="_blank" rel="noopener noreferrer">
              <bdi>{url}</bdi>
            </a>
          </cite>
        </p>
      )}
      {dateNote !== undefined && <p class="note">On the date: {dateNote}</p>}
      {notes.map((note) => (
        <p key={note} class="note">
          Note: {note}
        </p>
      ))}
    </>
  );
}
