import { afterEach, describe, expect, test } from 'vitest';
import { readBlocks } from '../../../lib/page/read-blocks';

afterEach(() => {
  document.body.replaceChildren();
});

function blocksOf(html: string): string[] {
  document.body.innerHTML = html;
  return [...readBlocks(document.body)].map((block) => block.text.trim());
}

describe('Blocks of text', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', '<p>One two.</p><p>Three.</p>', ['One two.', 'Three.']],
    ['inline elements joined', '<p>Presi<b>dent</b> <i>Bi<u>de</u>n</i></p>', ['President Biden']],
    ['a hard break', '<p>Joe<br>Biden</p>', ['Joe\u2028Biden']],
    ['a line break of the source', '<p>Joe\n  Biden</p>', ['Joe\n  Biden']],
    ['text around a block', '<div>Before <p>inside</p> after</div>', ['Before', 'inside', 'after']],
    [
      'spans laid out as blocks are apart',
      '<p><span style="display:block">Joe Biden</span><span style="display:block">President</span></p>',
      ['Joe Biden\u2028President'],
    ],
    [
      'headings, lists, tables, links',
      '<h1>A title</h1><ul><li>Item</li></ul><table><tr><td>Cell <a href="#">link</a></td></tr></table>',
      ['A title', 'Item', 'Cell link'],
    ],
    ['an image does not part a sentence', '<p>Joe <img alt=""> Biden</p>', ['Joe  Biden']],
    [
      'left out',
      '<p>Yes<code>no</code></p><pre>no</pre><nav>no</nav><div aria-hidden="true">no</div><div role="menu">no</div><div contenteditable>no</div>',
      ['Yes'],
    ],
    ['contenteditable=false is read', '<div contenteditable="false">Yes</div>', ['Yes']],
    ['custom elements by their style', '<p>Joe <x-name>Biden</x-name> spoke</p>', ['Joe Biden spoke']],
    ['nothing worth reading', '<p>1 2 3</p><p> </p><hr>', []],
  ])('%s', (_name, html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  test('pieces give the place of each text node, in UTF-16 units', () => {
    document.body.innerHTML = '<p>𠮷 Jo<b>e Bi</b>den</p>';
    const [block] = [...readBlocks(document.body)];
    expect(block?.pieces.map(({ node, start, end }) => [node.data, start, end])).toEqual([
      ['𠮷 Jo', 0, 5],
      ['e Bi', 5, 9],
      ['den', 9, 12],
    ]);
    for (const { node, start, end } of block?.pieces ?? []) expect(block?.text.slice(start, end)).toBe(node.data);
  });

  test('a document 20,000 elements deep is read', () => {
    let innermost: Element = document.body;
    for (let i = 0; i < 20_000; i++) innermost = innermost.appendChild(document.createElement('span'));
    innermost.textContent = 'Deep down.';
    document.body.hidden = true;
    expect([...readBlocks(document.body)].map((block) => block.text)).toEqual(['Deep down.']);
    document.body.hidden = false;
  });

  test('a part of the page, or a text alone, can be read', () => {
    document.body.innerHTML = '<p>One</p><div id="part">Two <b>three</b><p>Four</p></div><p>Five</p>';
    const part = document.getElementById('part');
    if (!part?.firstChild) throw new Error('No part');
    expect([...readBlocks(part)].map((block) => block.text)).toEqual(['Two three', 'Four']);
    expect([...readBlocks(part.firstChild)].map((block) => block.text)).toEqual(['Two ']);
  });
});
