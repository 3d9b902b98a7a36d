/** A box in viewport coordinates, CSS pixels. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

// Half of 120 degrees: for each pixel towards the card the pointer may stray this far aside.
const SPREAD = Math.tan(Math.PI / 3);

/** Whether a point lies on the way from a word to the card above or below it: a cone that opens at the word, as wide as both at most. */
export function isInCorridor(x: number, y: number, word: Box, card: Box): boolean {
  if (x < Math.min(word.left, card.left) || x > Math.max(word.right, card.right)) return false;
  const below = card.top >= word.bottom;
  const [near, far] = below ? [word.bottom, card.top] : [card.bottom, word.top];
  if (y < near || y > far) return false;
  const aside = SPREAD * (below ? y - word.bottom : word.top - y);
  return x >= word.left - aside && x <= word.right + aside;
}
