import type { SourceNote } from '../lib/answers';
import { safeUrl } from '../lib/format';

/** A source in a few words: `Complete News World ¶ 22`, `Wikidata`; a link where it has an http(s) address. */
export function SourceName({ source }: { readonly source: SourceNote }) {
  const url = safeUrl(source.url);
  const label = <bdi>{source.paragraph === undefined ? source.name : `${source.name} ¶ ${source.paragraph}`}</bdi>;
  const title = source.general ? `General reference: ${source.headline}, ${source.item}` : source.headline;
  return url === undefined ? (
    <cite title={title}>{label}</cite>
  ) : (
    <cite title={title}>
      <a href={url} target="_blank" rel="noopener noreferrer">
        {label}
      </a>
    </cite>
  );
}

/** The sources of a line, one after the other. */
export function SourceNames({ sources }: { readonly sources: readonly SourceNote[] }) {
  return (
    <span class="sources">
      {sources.map((source, i) => (
        <>
          {i > 0 && ', '}
          <SourceName key={i} source={source} />
        </>
      ))}
    </span>
  );
}
