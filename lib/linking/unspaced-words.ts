/** Where words begin and end in Chinese and in Japanese ideographs, by the dictionary that every JavaScript engine has. */
import { KIND, kindOf } from '../text/letters';
import { once } from '../text/once';

// The dictionary takes a browser ten milliseconds to load.
const words = once(() => new Intl.Segmenter('zh', { granularity: 'word' }));
// As much of a run beside a name as tells its words.
const REACH = 16;

/** Whether a range begins or ends within a word of the dictionary: 拜登 in 崇拜登山, 普丁 in 科普丁坝. Names that are in no dictionary are letters to it. */
export function cutsWord(text: string, start: number, end: number): boolean {
  if (kindOf(text.charCodeAt(start)) !== KIND.unspaced) return false;
  const from = edgeOfRun(text, start, -1);
  const to = edgeOfRun(text, end - 1, 1) + 1;
  for (const { index, segment } of words().segment(text.slice(from, to))) {
    const word = from + index;
    if (isWithin(start, word, word + segment.length)) return true;
    // 连普京都笑了: "even" behind a name is no Kyoto.
    if (isWithin(end, word, word + segment.length) && text.charAt(end) !== '都') return true;
  }
  return false;
}

function isWithin(at: number, start: number, end: number): boolean {
  return start < at && at < end;
}

function edgeOfRun(text: string, at: number, step: 1 | -1): number {
  let edge = at;
  while (Math.abs(edge - at) < REACH && kindOf(text.charCodeAt(edge + step)) === KIND.unspaced) edge += step;
  return edge;
}
