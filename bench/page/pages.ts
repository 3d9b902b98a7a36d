import { between, pick } from '../random.ts';
import { article, document, inlined, withFurniture } from './furniture.ts';
import { createWriter, KNOWN_NAMES, type Writer, type WriterOptions } from './write-text.ts';

/** A page of the set. `ordinary` ones have the shape and size of what people read; the others are there to break things. None runs a script of its own after it was parsed. */
export type BenchPage = { readonly name: string; readonly words: number; readonly ordinary: boolean; readonly html: string };

type Body = (writer: Writer, words: number) => string;
type Recipe = readonly [name: string, words: number, body: Body, more?: Omit<WriterOptions, 'seed'>];

const plain: Body = (writer, words) => `<div class="page single"><main>${article(writer, words)}</main></div>`;
const furnished: Body = (writer, words) => withFurniture(writer, article(writer, words));
const list = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const nest = (depth: number, inner: string, tag = 'div') => `<${tag}>`.repeat(depth) + inner + `</${tag}>`.repeat(depth);

const ORDINARY: readonly Recipe[] = [
  ['note', 500, plain],
  ['brief', 800, furnished],
  ['report', 1200, furnished],
  ['report, bare', 2000, plain],
  ['report, the median', 2700, furnished],
  ['analysis', 4000, furnished],
  ['long read', 8000, furnished],
  ['front page', 2500, frontPage],
  ['search results', 1500, searchResults],
  ['magazine in columns', 6000, (writer, words) => `<div class="columns">${article(writer, words)}</div>`],
  ['live blog', 15_000, liveBlog],
  ['table of results', 3000, (writer, words) => withFurniture(writer, table(writer, words))],
  ['nested lists', 3000, nestedLists],
  ['questions and answers, folded', 4000, folded],
  [
    'inline elements everywhere',
    3000,
    (writer, words) =>
      writer
        .paragraphs(words)
        .map((text) => `<p>${inlineSoup(text)}</p>`)
        .join(''),
  ],
  ['report with comments', 6000, (writer, words) => withFurniture(writer, article(writer, words / 3) + comments(writer, 90))],
  ['encyclopedia', 10_000, (writer, words) => withFurniture(writer, article(writer, words) + table(writer, 600) + footnotes(writer, 120))],
  ['right to left', 2700, furnished, { language: 'he' }],
  ['ideographs', 2700, furnished, { language: 'zh' }],
  ['no known name', 2700, furnished, { nameEvery: 0 }],
  ['shadow roots', 3000, shadowRoots],
  ['frames of the same origin', 4000, frames],
  ['form with editors', 1500, editors],
  ['manual with code', 5000, manual],
];

const EXTREME: readonly Recipe[] = [
  ['20,000 nodes of comments', 40_000, (writer) => comments(writer, 1430)],
  ['10,000 short paragraphs', 60_000, (writer) => list(10_000, () => `<p>${writer.sentence(6)}</p>`).join('')],
  ['depth 500', 5000, (writer, words) => nest(500, article(writer, words))],
  ['depth 2,000', 2700, (writer, words) => deepen(article(writer, words), 2000)],
  [
    'each word an element',
    10_000,
    (writer, words) =>
      `<p>${writer
        .paragraph(words)
        .split(' ')
        .map((word) => `<span>${word}</span>`)
        .join(' ')}</p>`,
  ],
  ['great table', 20_000, table],
  [
    'transcript',
    50_000,
    (writer, words) =>
      writer
        .paragraphs(words)
        .map((text) => `<p><b>${writer.stranger()}:</b> ${text}</p>`)
        .join(''),
  ],
  ['one text node', 100_000, (writer, words) => `<pre-wrapped style="white-space:pre-wrap">${writer.paragraphs(words).join('\n\n')}</pre-wrapped>`],
  ['book in paragraphs', 200_000, plain],
  ['book in chapters', 200_000, (writer, words) => list(40, () => `<section>${article(writer, words / 40)}</section>`).join('')],
];

/** The whole set, the same one each time; `most` leaves out the rest, for trying the benchmark itself. */
export function generatePages(most = Number.POSITIVE_INFINITY): BenchPage[] {
  const make = (recipes: readonly Recipe[], ordinary: boolean, seed: number) =>
    recipes.slice(0, most).map(([name, words, body, more = {}], i): BenchPage => {
      const writer = createWriter({ seed: seed + i, ...more });
      return { name, words, ordinary, html: document(body(writer, words), { lang: more.language ?? 'en' }) };
    });
  return [...make(ORDINARY, true, 100), ...make(EXTREME, false, 200)];
}

/** Puts HTML under so many elements. A parser stops at 512: the last script does it. */
function deepen(html: string, depth: number): string {
  return `${html}<script>
    const inner = document.body.firstElementChild;
    let outer = inner;
    for (let i = 0; i < ${depth}; i++) {
      const around = document.createElement('div');
      around.append(outer);
      outer = around;
    }
    document.body.append(outer);
  </script>`;
}

/** A report in which known names stand at exactly so many places. */
export function pageWithNames(names: number, words: number, more: { head?: string; before?: string } = {}): string {
  const writer = createWriter({ seed: 300 + names, nameEvery: 0 });
  const texts = writer.paragraphs(words);
  const every = texts.length / names;
  const named = list(names, (i) => [Math.floor(i * every), pick(writer.random, KNOWN_NAMES)] as const);
  const body = texts.map((text, i) => {
    const here = named
      .filter(([at]) => at === i)
      .map(([, name]) => `${writer.sentence(5).slice(0, -1).toLowerCase()} ${name} ${writer.sentence(4).toLowerCase()}`);
    return `<p>${[text, ...here].join(' ')}</p>`;
  });
  return document(`${more.before ?? ''}<div class="page single"><main>${body.join('\n')}</main></div>`, { head: more.head ?? '' });
}

function frontPage({ headline, sentence, ...rest }: Writer, words: number): string {
  const writer = { headline, sentence, ...rest };
  const teaser = () => `<article><h2><a href="#story">${headline()}</a></h2><p>${sentence(18)}</p><p class="meta">${sentence(2)}</p></article>`;
  return withFurniture(writer, `<div class="cards">${list(Math.round(words / 28), teaser).join('')}</div>`);
}

function searchResults(writer: Writer, words: number): string {
  const result = () =>
    `<li><a href="#hit"><h3>${writer.headline()}</h3></a><cite>www.site › page</cite><p>${writer.sentence(14)} … ${writer.sentence(12)}</p></li>`;
  return `<form role="search"><input type="search" value="Joe Biden"></form><ol>${list(Math.round(words / 34), result).join('')}</ol>`;
}

function liveBlog(writer: Writer, words: number): string {
  const post = (i: number) =>
    `<article><h2><time datetime="2021-12-30T12:00">${i % 24}:00</time> ${writer.headline()}</h2>${writer
      .paragraphs(60)
      .map((text) => `<p>${inlined(text)}</p>`)
      .join('')}</article>`;
  return withFurniture(writer, list(Math.round(words / 70), post).join(''));
}

function table({ sentence, stranger, random }: Writer, words: number): string {
  const row = (i: number) => `<tr><th>${i}</th><td>${stranger()}</td><td>${sentence(5)}</td><td>${between(random, 1, 9999)}</td></tr>`;
  return `<table><thead><tr><th>#</th><th>Who</th><th>What</th><th>Votes</th></tr></thead><tbody>${list(Math.round(words / 8), row).join('')}</tbody></table>`;
}

function nestedLists(writer: Writer, words: number): string {
  const items = (depth: number): string => `<ul>${list(4, () => `<li>${writer.sentence(9)}${depth > 1 ? items(depth - 1) : ''}</li>`).join('')}</ul>`;
  return list(Math.max(1, Math.round(words / 756)), () => items(3)).join('');
}

function folded(writer: Writer, words: number): string {
  return list(
    Math.round(words / 100),
    (i) => `<details${i % 4 === 0 ? ' open' : ''}><summary>${writer.headline()}</summary><p>${writer.paragraph(90)}</p></details>`,
  ).join('');
}

function inlineSoup(text: string): string {
  const tags = ['a', 'em', 'span', 'b', 'cite'];
  return text
    .split(' ')
    .map((word, i) => (i % 3 === 0 ? `<${tags[(i / 3) % 5]}>${word}</${tags[(i / 3) % 5]}>` : word))
    .join(' ');
}

/** Comments and answers to them, four deep; 14 nodes each. */
function comments(writer: Writer, count: number): string {
  const comment = (i: number): string =>
    `<div class="comment"><p class="meta"><b>${writer.stranger()}</b> <time>${i % 60} min</time></p><p>${writer.paragraph(between(writer.random, 8, 45))}</p><button>Like</button><button>Reply</button>`;
  const threads: string[] = [];
  for (let i = 0; i < count; i += 4) threads.push(list(4, (k) => comment(i + k)).join('') + '</div>'.repeat(4));
  return `<section><h2>${count} comments</h2>${threads.join('')}</section>`;
}

function footnotes(writer: Writer, count: number): string {
  return `<ol>${list(count, (i) => `<li id="n${i}"><a href="#r${i}">^</a> ${writer.stranger()}, <i>${writer.headline()}</i>, ${writer.sentence(4)}</li>`).join('')}</ol>`;
}

function shadowRoots(writer: Writer, words: number): string {
  const inner = (text: string) =>
    `<news-part><template shadowrootmode="open"><style>p { margin: 1em 0 }</style><p>${text}</p><slot></slot></template></news-part>`;
  const outer = (text: string, i: number) =>
    i % 5 === 0 ? `<news-box><template shadowrootmode="open"><div>${inner(text)}</div></template></news-box>` : inner(text);
  return withFurniture(writer, writer.paragraphs(words).map(outer).join(''));
}

function frames(writer: Writer, words: number): string {
  const frame = () =>
    `<iframe width="700" height="600" srcdoc="${document(article(writer, words / 4))
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')}"></iframe>`;
  return withFurniture(writer, article(writer, words / 2) + frame() + frame());
}

function editors(writer: Writer, words: number): string {
  const text = writer.paragraph(Math.round(words / 5));
  return withFurniture(
    writer,
    `<textarea rows="12" cols="60">${text}</textarea><div contenteditable="true">${writer.paragraphs(words / 5).join('<br>')}</div>
    <select>${list(60, () => `<option>${writer.sentence(3)}</option>`).join('')}</select>${article(writer, (words * 3) / 5)}`,
  );
}

function manual(writer: Writer, words: number): string {
  const code = () =>
    `<pre><code>${list(12, () => `const ${writer.sentence(2).replaceAll(/\W/g, '')} = ${between(writer.random, 0, 99)};`).join('\n')}</code></pre>`;
  return withFurniture(
    writer,
    writer
      .paragraphs(words)
      .map((text, i) => `<h3>${writer.headline()}</h3><p>${inlined(text)}</p>${i % 2 === 0 ? code() : ''}`)
      .join(''),
  );
}
