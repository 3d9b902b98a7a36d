/** Cartridges bear their calibre and a name: "7,62 × 51 NATO", "9 mm Luger". Those of guns are none: "155 mm NATO shells". */

const UNIT = /[-\s]?(?:mm|мм|ｍｍ|㎜|ミリ|毫米|公厘|公釐|밀리|ملم|مم|ملي|מ["״]מ|מילימ|milim|millim|миллим|мілім|χιλ)[^\s\d]{0,9}/.source;
const SMALL_ARMS = /(?:4[.,]6|5[.,]56|7[.,]62|12[.,]7|\.(?:223|308|338|50))/.source;
const AHEAD = new RegExp(`(?:(?:\\d\\s?[×xхX*]\\s?\\d{2,3}|(?<![\\d.,])${SMALL_ARMS})(?:${UNIT})?(?:-(?:os|ös|es))?|(?<![\\d.,])9${UNIT})[-\\s]{0,2}$`);
const NOUN = /(?:patron|cart|kalib|calib|muni|nábo|патрон|набо|калиб)[^\s]*\s(?:(?:i|in|im|de|da|w|v|в)\s)?/.source;
const BEHIND = new RegExp(`^[-\\s]{1,3}(?:${NOUN}){0,2}(?:${SMALL_ARMS}|9\\s?[×xх])`, 'i');
const REACH = 30;
const DIGIT = /\d/;

/** Whether a range is the name of a cartridge: a calibre stands on one side of it. */
export function isCartridge(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  // Nearly every name stands without a number beside it.
  if (!DIGIT.test(text.slice(from, end + REACH))) return false;
  return AHEAD.test(text.slice(from, start)) || BEHIND.test(text.slice(end, end + REACH));
}
