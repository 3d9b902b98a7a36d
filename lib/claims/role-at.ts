import { parseEdtf } from '../edtf';
import type { Role } from '../model';

/** The role held at an EDTF date; of several the one that began last; `undefined` when none was held then. */
export function roleAt(roles: readonly Role[], date: string): Role | undefined {
  const span = parseEdtf(date);
  if (span === undefined) return undefined;
  return roles
    .filter(({ from, until }) => {
      const begin = from === undefined ? '' : (parseEdtf(from)?.first ?? '');
      const end = until === undefined ? '9999' : (parseEdtf(until)?.last ?? '9999');
      return begin <= span.last && span.first <= end;
    })
    .sort((a, b) => ((b.from ?? '') < (a.from ?? '') ? -1 : 1))[0];
}
