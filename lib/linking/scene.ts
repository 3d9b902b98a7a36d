import type { Gazetteer } from './gazetteer';
import { type LanguageEvidence, readLanguage } from './languages';
import { type LineStyle, lineStyleAt } from './surroundings';

/** A block of text while names are looked for in it. What costs time is worked out when a rule first asks. */
export type Scene = {
  /** Tidy. */
  readonly text: string;
  readonly gazetteer: Gazetteer;
  readonly language: () => LanguageEvidence;
  /** How the line at an offset uses capitals. */
  readonly style: (at: number) => LineStyle;
  /** Whether a name of the base ends at an offset. */
  readonly nameEndsAt: (offset: number) => boolean;
  /** Whether nothing but an opening bracket stands between a name and an offset. */
  readonly nameEndsBefore: (offset: number) => boolean;
  readonly nameEnded: (offset: number) => void;
  /** Whether a dash and another possible name follow the name at an offset, or stand before it: "the Biden–Putin call". */
  readonly isPair: (start: number) => boolean;
};

const LONGEST_NAME = 60;

/** `places` are the offsets where names may begin, as `possibleNames` gives them. */
export function createScene(text: string, gazetteer: Gazetteer, declared: string | undefined, places: readonly number[]): Scene {
  let language: LanguageEvidence | undefined;
  let line: { readonly start: number; readonly end: number; readonly style: LineStyle } | undefined;
  let lastEnd = -1;
  return {
    text,
    gazetteer,
    language: () => {
      language ??= readLanguage(text, declared);
      return language;
    },
    style: (at) => {
      if (!line || at < line.start || at > line.end) {
        const start = text.lastIndexOf('\u2028', at) + 1;
        const next = text.indexOf('\u2028', at);
        line = { start, end: next < 0 ? text.length : next, style: lineStyleAt(text, at) };
      }
      return line.style;
    },
    nameEndsAt: (offset) => offset === lastEnd,
    nameEndsBefore: (offset) => lastEnd >= 0 && lastEnd < offset && /^["”»]?\s*[(（]\s*["“«]?$/.test(text.slice(lastEnd, offset)),
    nameEnded: (offset) => {
      lastEnd = offset;
    },
    isPair: (start) => {
      const end = /^[\p{L}\p{M}]+/u.exec(text.slice(start, start + LONGEST_NAME))?.[0].length ?? 0;
      const dash = /^\s*[-‐‑–—]\s*/.exec(text.slice(start + end, start + end + 5))?.[0];
      return dash !== undefined && places.includes(start + end + dash.length);
    },
  };
}
