/** So many lanes can be told apart in a slim chart. */
export const MOST_LANES = 5;
