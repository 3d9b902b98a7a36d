import { between } from '../random.ts';
import type { Writer } from './write-text.ts';

const STYLE = `
  body { font: 17px/1.6 Georgia, serif; margin: 0; color: #222; background: #fff; }
  header.site, footer.site { font-family: sans-serif; padding: 12px 24px; border-bottom: 1px solid #ddd; }
  nav ul { display: flex; flex-wrap: wrap; gap: 16px; list-style: none; padding: 0; }
  .page { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 32px; max-width: 1160px; margin: 0 auto; padding: 24px; }
  .page.single { grid-template-columns: minmax(0, 720px); justify-content: center; }
  h1 { font-size: 38px; line-height: 1.15; } h2 { font-size: 24px; } a { color: #0645ad; }
  aside { font: 14px/1.4 sans-serif; } aside li { margin-bottom: 12px; }
  figure { margin: 24px 0; } figcaption, .meta { font: 13px/1.4 sans-serif; color: #555; }
  table { border-collapse: collapse; width: 100%; font: 14px/1.4 sans-serif; } td, th { border: 1px solid #ccc; padding: 4px 8px; text-align: start; }
  .comment { border-inline-start: 2px solid #ddd; margin: 12px 0; padding-inline-start: 12px; font: 15px/1.45 sans-serif; }
  button { font: inherit; } pre { overflow: auto; background: #f6f6f6; padding: 12px; }
  .cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 24px; } .columns { columns: 3; column-gap: 32px; }
`;
const PICTURE =
  '<svg width="640" height="360" viewBox="0 0 64 36" role="img"><rect width="64" height="36" fill="#cdd"/><circle cx="32" cy="18" r="9" fill="#788"/></svg>';

/** A whole document. */
export function document(body: string, { lang = 'en', head = '' } = {}): string {
  const direction = lang === 'he' ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="${lang}"${direction}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><style>${STYLE}</style>${head}</head><body>${body}</body></html>`;
}

/** What stands around an article on a news site: navigation, teasers, a newsletter form, a footer. */
export function withFurniture(writer: Writer, main: string): string {
  const { random, headline, sentence } = writer;
  const links = (count: number, text: () => string) => Array.from({ length: count }, (_, i) => `<li><a href="#${i}">${text()}</a></li>`).join('');
  const published = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-12-30"}</script>`;
  return `${published}<header class="site"><nav><ul>${links(14, () => sentence(2))}</ul></nav></header>
    <div class="page"><main>${main}</main>
    <aside><h2>${headline()}</h2><ul>${links(between(random, 10, 20), headline)}</ul>
    <form><label>${sentence(6)} <input type="email"></label><button>${sentence(2)}</button></form></aside></div>
    <footer class="site"><ul>${links(24, () => sentence(3))}</ul><p>${sentence(30)}</p></footer>`;
}

/** A report with headline, byline, picture, links and headings in it. */
export function article(writer: Writer, words: number): string {
  const { headline, stranger, sentence, paragraphs, random } = writer;
  const body = paragraphs(words).map((text, i) => {
    const heading = i > 0 && i % 8 === 0 ? `<h2>${headline()}</h2>` : '';
    const figure = i % 12 === 5 ? `<figure>${PICTURE}<figcaption>${sentence(12)}</figcaption></figure>` : '';
    return `${heading}${figure}<p>${random() < 0.4 ? inlined(text) : text}</p>`;
  });
  return `<article><h1>${headline()}</h1><p class="meta">By <a href="#who">${stranger()}</a> · <time datetime="2021-12-30">30 December 2021</time></p>${body.join('\n')}</article>`;
}

/** A text with a link, stressed words and a line break in it. */
export function inlined(text: string): string {
  const words = text.split(' ');
  const wrap = (from: number, count: number, tag: string) => {
    if (words.length < from + count) return;
    words[from] = `<${tag}>${words[from]}`;
    words[from + count - 1] += `</${tag.split(' ')[0]}>`;
  };
  wrap(3, 3, 'a href="#to"');
  wrap(9, 1, 'em');
  wrap(14, 2, 'strong');
  if (words.length > 24) words[22] += '<br>';
  return words.join(' ');
}
