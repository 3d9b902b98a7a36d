/** Reads the labelled passages in `tests/corpus/linking`: what must be found in them, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A marked span of a passage's text, and whom it names: `biden`, `nato` … */
export type Label = { readonly start: number; readonly end: number; readonly name: string };

export type Passage = { readonly text: string; readonly language?: string; readonly labels: readonly Label[]; readonly line: number };

export type Kind = 'surface' | 'inflection' | 'trap' | 'page' | 'description';

/** Passages that are read as one page, in order; outside `@page` sections each is a page of its own. */
export type Page = { readonly file: string; readonly kind: Kind; readonly passages: readonly Passage[]; readonly date?: string };

const FOLDER = new URL('./linking/', import.meta.url).pathname;

/** Characters that are hard to see in a file. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  NBSP: '\u00a0',
  NNBSP: '\u202f',
  THIN: '\u2009',
  SHY: '\u00ad',
  ZWSP: '\u200b',
  ZWNJ: '\u200c',
  ZWJ: '\u200d',
  WJ: '\u2060',
  RLM: '\u200f',
  LRM: '\u200e',
};

/** The pages of every file, or of some by their names without `.txt`. A file's name is its language, where it is a tag. */
export function readCorpus(names?: readonly string[]): Page[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt') && (names === undefined || names.includes(file.slice(0, -'.txt'.length))));
  return files.sort().flatMap((file) => readFile(file.slice(0, -'.txt'.length)));
}

function readFile(file: string): Page[] {
  const language = /^[a-z]{2,3}$/.test(file) ? file : 'en';
  const pages: Page[] = [];
  let kind: Kind = 'surface';
  let page: Passage[] = [];
  const endPage = () => {
    if (page.length > 0) pages.push({ file, kind: 'page', passages: page });
    page = [];
  };
  for (const [i, line] of readFileSync(join(FOLDER, `${file}.txt`), 'utf8')
    .split('\n')
    .entries()) {
    if (line.startsWith('@') || line.trim() === '---') {
      endPage();
      if (line.startsWith('@')) kind = line.slice(1).trim() as Kind;
    } else if (line.trim() !== '' && !/^#(?: |$)/.test(line)) {
      const { date, ...passage } = readPassage(line, language, i + 1);
      if (kind === 'page') page.push(passage);
      else pages.push({ file, kind, passages: [passage], ...(date !== undefined && { date }) });
    }
  }
  endPage();
  return pages;
}

const SETTINGS = /^(?:\{(?:lang|date)=[^}]*\})*/;

function readPassage(line: string, fileLanguage: string, number: number): Passage & { readonly date?: string } {
  const [settings = ''] = SETTINGS.exec(line) ?? [];
  const setting = (name: string) => new RegExp(`\\{${name}=([^}]*)\\}`).exec(settings)?.[1];
  const language = setting('lang') ?? fileLanguage;
  const date = setting('date');
  let marked = line
    .slice(settings.length)
    .replace(/^ (?=\S)/, '')
    .replace(/\{\{([A-Z]+)\}\}/g, (whole, name: string) => PLACEHOLDERS[name] ?? whole);
  if (marked.startsWith('{{NFD}}')) marked = marked.slice('{{NFD}}'.length).normalize('NFD');
  return { ...readLabels(marked), line: number, ...(language !== '' && { language }), ...(date !== undefined && { date }) };
}

/** Takes `[Joe Biden|biden]` out of a passage: its text without the marks, and where they stood. */
function readLabels(marked: string): { text: string; labels: Label[] } {
  let text = '';
  let end = 0;
  const labels: Label[] = [];
  for (const match of marked.matchAll(/\[([^|[\]]+)\|([a-z]+)\]/g)) {
    text += marked.slice(end, match.index);
    labels.push({ start: text.length, end: text.length + (match[1]?.length ?? 0), name: match[2] ?? '' });
    text += match[1];
    end = match.index + match[0].length;
  }
  return { text: text + marked.slice(end), labels };
}
