import { isCapitalised, isShouted } from '../text/letters';
import type { Gazetteer } from './gazetteer/gazetteer';
import type { Places } from './gazetteer/scan';
import { type LanguageEvidence, readLanguage } from './languages';
import { type LineStyle, lineStyleAt } from './surroundings';

/** A block of text while names are looked for in it. What costs time is worked out when a rule first asks. */
export type Scene = {
  /** Tidy. */
  readonly text: string;
  readonly gazetteer: Gazetteer;
  /** The language that the page gives the block. */
  readonly declared: string | undefined;
  readonly places: Places;
  /** Where the last name of the base ended; -1 before there was any. */
  lastEnd: number;
  language: LanguageEvidence | undefined;
  line: { readonly start: number; readonly end: number; readonly style: LineStyle } | undefined;
};

export function createScene(text: string, gazetteer: Gazetteer, declared: string | undefined, places: Places): Scene {
  return { text, gazetteer, declared, places, lastEnd: -1, language: undefined, line: undefined };
}

/** The languages that the block may be in. */
export function languageOf(scene: Scene): LanguageEvidence {
  scene.language ??= readLanguage(scene.text, scene.declared);
  return scene.language;
}

/** How the line at an offset uses capitals. */
export function styleAt(scene: Scene, at: number): LineStyle {
  const { text } = scene;
  if (!scene.line || at < scene.line.start || at > scene.line.end) {
    const start = text.lastIndexOf('\u2028', at) + 1;
    const next = text.indexOf('\u2028', at);
    scene.line = { start, end: next < 0 ? text.length : next, style: lineStyleAt(text, at) };
  }
  return scene.line.style;
}

/** Whether a word's capital is its own, and not that of a line in capitals. */
export function isCapitalOf(scene: Scene, { text, start }: { readonly text: string; readonly start: number }): boolean {
  return isCapitalised(text) && !(isShouted(text) && styleAt(scene, start) === 'capitals');
}

/** Whether nothing but an opening bracket stands between the last name of the base and an offset. */
export function isBracketedAfterName({ text, lastEnd }: Scene, offset: number): boolean {
  return lastEnd >= 0 && lastEnd < offset && /^["”»]?\s*[(（]\s*["“«]?$/.test(text.slice(lastEnd, offset));
}

/** Whether a name may begin at an offset. */
export function isPlace({ places }: Scene, offset: number): boolean {
  const i = places.starts.indexOf(offset);
  return i >= 0 && i < places.count;
}

const LONGEST_NAME = 60;

/** Whether a dash and another possible name follow the name at an offset: "the Biden–Putin call". */
export function isPair(scene: Scene, start: number): boolean {
  const { text } = scene;
  const end = start + (/^[\p{L}\p{M}]+/u.exec(text.slice(start, start + LONGEST_NAME))?.[0].length ?? 0);
  const dash = /^\s*[-‐‑–—]\s*/.exec(text.slice(end, end + 5))?.[0];
  return dash !== undefined && isPlace(scene, end + dash.length);
}
