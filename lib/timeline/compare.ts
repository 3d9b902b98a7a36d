/** The order of two texts by their code units: days as `YYYY-MM-DD` come in the order of time. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
