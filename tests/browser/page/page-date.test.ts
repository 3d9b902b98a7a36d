import { afterEach, describe, expect, test } from 'vitest';
import { readPageDate } from '../../../lib/page/page-date';

const added: Element[] = [];
afterEach(() => {
  for (const element of added.splice(0)) element.remove();
  document.documentElement.lang = 'en';
});

function add(html: string): void {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  document.body.append(holder);
  added.push(holder);
}

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const ARTICLE = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '2021-12-31T01:00:00+01:00' };

describe('readPageDate', () => {
  test.each<[string, string, ReturnType<typeof readPageDate>]>([
    ['nothing at all', '<p>Hello</p>', undefined],
    ['an article in JSON-LD, its own day and not UTC’s', jsonLd(ARTICLE), { day: '2021-12-31', from: 'json-ld', confidence: 'high' }],
    ['a graph in JSON-LD', jsonLd({ '@graph': [{ '@type': 'WebSite' }, ARTICLE] }), { day: '2021-12-31', from: 'json-ld', confidence: 'high' }],
    ['several types', jsonLd({ ...ARTICLE, '@type': ['Thing', 'BlogPosting'] }), { day: '2021-12-31', from: 'json-ld', confidence: 'high' }],
    [
      'the article before the page around it',
      jsonLd([{ '@type': 'WebPage', datePublished: '2010-01-01' }, ARTICLE]),
      { day: '2021-12-31', from: 'json-ld', confidence: 'high' },
    ],
    ['a page in JSON-LD', jsonLd({ '@type': 'WebPage', datePublished: '2021-12-31' }), { day: '2021-12-31', from: 'json-ld', confidence: 'medium' }],
    [
      'broken JSON-LD, and a meta element',
      '<script type="application/ld+json">{"datePublished": "2021-12-31",</script><meta name="date" content="2022-01-02">',
      { day: '2022-01-02', from: 'meta', confidence: 'medium' },
    ],
    ['JSON-LD with a date that is none', jsonLd({ ...ARTICLE, datePublished: '2021-13-45' }), undefined],
    ['JSON-LD with a number for a date', jsonLd({ ...ARTICLE, datePublished: 20211231 }), undefined],
    ['Open Graph', '<meta property="article:published_time" content="2022-01-02T10:00:00Z">', { day: '2022-01-02', from: 'meta', confidence: 'high' }],
    ['Dublin Core in capitals', '<meta name="DC.date.issued" content="2022-01-02">', { day: '2022-01-02', from: 'meta', confidence: 'medium' }],
    ['a time in the article', '<article><time datetime="2022-01-02">Sunday</time></article>', { day: '2022-01-02', from: 'time', confidence: 'medium' }],
    [
      'the time of a comment is not the article’s',
      '<div class="Comments"><time datetime="2023-05-05">now</time></div><main><time datetime="2022-01-02T08:00">Sunday</time></main>',
      { day: '2022-01-02', from: 'time', confidence: 'medium' },
    ],
    [
      'a time that says so itself',
      '<time datetime="2020-01-01">x</time><time itemprop="datePublished" datetime="2022-01-02">x</time>',
      { day: '2022-01-02', from: 'time', confidence: 'high' },
    ],
    ['a time of the day alone', '<article><time datetime="10:30">half past ten</time></article>', undefined],
    [
      'a dateline',
      '<article><h1>Talks</h1><p>By our desk, 2 January 2022</p><p>Long ago, on 1 May 2014, …</p></article>',
      { day: '2022-01-02', from: 'dateline', confidence: 'low' },
    ],
    ['a date in running text is no dateline', `<article><p>${'Talks went on. '.repeat(12)} They began on 2 January 2022.</p></article>`, undefined],
    [
      'two that agree but for the time zone',
      `${jsonLd(ARTICLE)}<meta property="article:published_time" content="2021-12-30T23:00:00Z">`,
      { day: '2021-12-31', from: 'json-ld', confidence: 'high' },
    ],
    [
      'two that contradict each other',
      `${jsonLd(ARTICLE)}<article><p>Published 2 July 2022</p></article>`,
      { day: '2021-12-31', from: 'json-ld', confidence: 'medium' },
    ],
    [
      'what was doubtful is more so',
      '<meta name="date" content="2022-07-02"><article><time datetime="2022-01-02">x</time></article>',
      { day: '2022-07-02', from: 'meta', confidence: 'low' },
    ],
  ])('%s', (_name, html, expected) => {
    add(html);
    expect(readPageDate()).toEqual(expected);
  });

  test.each([
    ['de', '<article><p>Stand: 2. Januar 2022, 10:00 Uhr</p></article>', '2022-01-02'],
    ['pt-BR', '<article><p>Domingo, 2 de janeiro de 2022</p></article>', '2022-01-02'],
    ['uk', '<article><p>2 січня 2022, 10:00</p></article>', '2022-01-02'],
    ['ja', '<article><p>2022年1月2日</p></article>', '2022-01-02'],
    ['not a language', '<article><p>January 2, 2022</p></article>', '2022-01-02'],
  ])('a dateline in %s', (language, html, day) => {
    document.documentElement.lang = language;
    add(html);
    expect(readPageDate()).toEqual({ day, from: 'dateline', confidence: 'low' });
  });
});
