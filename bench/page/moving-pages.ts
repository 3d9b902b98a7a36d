import { document } from './furniture.ts';
import { pageWithNames } from './pages.ts';
import { createWriter } from './write-text.ts';

export const TICKER_NAMES = 40;
export const EDITED_NAMES = 5000;

/** Pages that change by themselves or have a function to change them with. Their scripts use no promises: microtasks are then the extension's. */
export type MovingPages = Readonly<Record<'ticker' | 'storm' | 'edited' | 'feed' | 'views', string>>;

export function movingPages(): MovingPages {
  return {
    // A line above a report says something else in every frame.
    ticker: pageWithNames(TICKER_NAMES, 2700, {
      before: '<p id="ticker" style="position:sticky;top:0;margin:0;background:#ffd">0</p>',
      head: scriptOf(`let count = 0;
        const tick = () => {
          const ticker = document.getElementById('ticker');
          if (ticker) ticker.textContent = 'rates ' + ++count;
          requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);`),
    }),
    // A thousand texts a second change, some to a known name, without end.
    storm: pageWithNames(TICKER_NAMES, 2700, {
      before: `<ul id="storm">${'<li>nothing yet</li>'.repeat(200)}</ul>`,
      head: scriptOf(`addEventListener('DOMContentLoaded', () => {
          const texts = [...document.querySelectorAll('#storm li')].map((item) => item.firstChild);
          const start = performance.now();
          let changed = 0;
          setInterval(() => {
            for (; changed < performance.now() - start; changed++) {
              texts[changed % texts.length].data = changed % 50 === 0 ? 'Vladimir Putin said ' + changed : 'the rates are at ' + changed;
            }
          }, 4);
        });`),
    }),
    // Adds and removes a paragraph so many times and tells how many microseconds each time took.
    edited: pageWithNames(EDITED_NAMES, 60_000, {
      head: scriptOf(`const edit = (times) => {
          const main = document.querySelector('main');
          const start = performance.now();
          for (let i = 0; i < times; i++) {
            const added = document.createElement('p');
            added.textContent = 'one more line';
            main.append(added);
            added.remove();
          }
          return (performance.now() - start) * 1000 / times;
        };`),
    }),
    feed: feed(),
    views: views(),
  };
}

/** Adds ten posts (50 nodes) at the end; like many feeds it keeps the last ones alone. */
function feed(): string {
  const writer = createWriter({ seed: 401 });
  const posts = Array.from({ length: 200 }, () => `<article><h2>${writer.headline()}</h2><p>${writer.paragraph(30)}</p></article>`);
  return document('<main id="feed"></main>', {
    head: scriptOf(`const posts = ${JSON.stringify(posts)};
      let batch = 0;
      const addBatch = () => {
        const feed = document.getElementById('feed');
        const added = document.createElement('section');
        added.innerHTML = Array.from({ length: 10 }, (_, i) => posts[(batch * 10 + i) % posts.length]).join('');
        feed.append(added);
        batch++;
        if (feed.childElementCount > 20) feed.firstElementChild.remove();
      };`),
  });
}

/** Goes to another view of a site that is one page: title, address and content change, nothing is loaded. */
function views(): string {
  const writer = createWriter({ seed: 402 });
  const paragraphs = () => writer.paragraphs(300).map((text) => `<p>${text}</p>`);
  const all = Array.from({ length: 20 }, () => `<article><h1>${writer.headline()}</h1>${paragraphs().join('')}</article>`);
  return document('<main id="view"></main>', {
    head: scriptOf(`const views = ${JSON.stringify(all)};
      const goTo = (view) => {
        history.replaceState(null, '', '?view=' + view);
        document.title = 'View ' + view;
        document.getElementById('view').innerHTML = views[view % views.length];
      };`),
  });
}

function scriptOf(code: string): string {
  return `<script>${code.replaceAll('</', '<\\/')}</script>`;
}
