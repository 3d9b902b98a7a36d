import type { Correction } from '../lib/answers';

type Props = { readonly correction: Correction; readonly isNew?: boolean };

/** What a correction says: `Biden does not stand for Joe Biden on example.org`; a new one that it `no longer stands`. */
export function CorrectionSentence({ correction: { alias, label, scope, where }, isNew = false }: Props) {
  const place = { page: 'on this page', site: `on ${where}`, always: 'anywhere' }[scope];
  return alias === undefined ? (
    <>
      No name stands for <bdi>{label}</bdi> {place}
    </>
  ) : (
    <>
      <bdi>{alias}</bdi> {isNew ? 'no longer stands' : 'does not stand'} for <bdi>{label}</bdi> {place}
    </>
  );
}
