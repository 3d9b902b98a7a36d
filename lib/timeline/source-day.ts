import { type Day, parseEdtf } from '../edtf';
import type { Source } from '../model';

/** What dating needs of a source. */
export type DatedSource = Pick<Source, 'datePublished' | 'dateInferred'>;

/** The first day on which a source can have been read; what was inferred from its text goes before what its page says. */
export function firstDayOf({ dateInferred, datePublished }: DatedSource): Day | undefined {
  const date = dateInferred ?? datePublished;
  return date === undefined ? undefined : parseEdtf(date)?.first;
}
