/** Joins the digit groups of large numbers, however they are parted: `100,000`, `100 000` and `100.000` become `100000`. */
export function joinDigits(text: string): string {
  return text.replace(/(?<=\d)[,.\u0020\u00a0\u202f\u2009'’](?=\d{3}(?!\d))/g, '');
}
