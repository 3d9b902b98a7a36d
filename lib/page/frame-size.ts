// The sizes in which advertisements are sold (width x height in CSS pixels), as far as a frame that is large enough may have them.
const AD_SIZES = '240x400 250x250 300x250 300x600 300x1050 336x280 580x400 970x250'.split(' ');
// A card is as wide as this at least, and must leave the line that it belongs to in sight.
const LEAST_WIDTH = 240;
const LEAST_HEIGHT = 150;

/** Whether a frame of this size, in CSS pixels, holds text to read rather than an advertisement, a button or nothing; a site's own frames have any size. */
export function isWorthReading(width: number, height: number, ownSite: boolean): boolean {
  return width >= LEAST_WIDTH && height >= LEAST_HEIGHT && (ownSite || !AD_SIZES.includes(`${width}x${height}`));
}
