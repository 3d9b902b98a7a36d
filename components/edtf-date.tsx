import { formatDate, machineDate } from '../lib/format';

/** An EDTF date as people of a locale write it, in an element that says it to machines. */
export function EdtfDate({ date, locale }: { readonly date: string; readonly locale: string | undefined }) {
  return <time dateTime={machineDate(date)}>{formatDate(date, locale)}</time>;
}
