import { parseEdtf } from '../edtf';
import type { Role } from '../model';

/** The role held at an EDTF date; of several the one that began last, then the one that ended first; `undefined` when none was held then. */
export function roleAt(roles: readonly Role[], date: string): Role | undefined {
  const span = parseEdtf(date);
  if (span === undefined) return undefined;
  return roles
    .map((role) => ({ role, begin: dayOf(role.from, 'first', ''), end: dayOf(role.until, 'last', '9999') }))
    .filter(({ begin, end }) => begin <= span.last && span.first <= end)
    .sort((a, b) => compare(b.begin, a.begin) || compare(a.end, b.end) || compare(a.role.label, b.role.label))[0]?.role;
}

/** The day that an end of a role stands for; `open` where it has none. */
function dayOf(date: string | undefined, end: 'first' | 'last', open: string): string {
  return (date === undefined ? undefined : parseEdtf(date)?.[end]) ?? open;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
