import { afterEach, describe, expect, test } from 'vitest';
import { nodesBelow } from '../../../lib/page/elements';
import { type Block, createBlockReader, LONGEST_BLOCK } from '../../../lib/page/read-blocks';

afterEach(() => {
  document.body.replaceChildren();
});

/** The blocks around all text below a node, as far as it is not left out. */
function readBlocks(root: Node): Block[] {
  const read = createBlockReader();
  const texts = [...nodesBelow(root, NodeFilter.SHOW_TEXT)] as Text[];
  return texts.filter((text) => /\S/.test(text.data)).flatMap((text) => read(text, 0) ?? []);
}

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
      '<p>Yes<code>no</code></p><pre>no</pre><nav>no</nav><div aria-hidden="true">no</div><div role="menu">no</div><div role="code">no</div><div contenteditable>no</div>',
      ['Yes'],
    ],
    ['contenteditable=false is read', '<div contenteditable="false">Yes</div>', ['Yes']],
    ['custom elements by their style', '<p>Joe <x-name>Biden</x-name> spoke</p>', ['Joe Biden spoke']],
    ['ruby without its reading', '<p><ruby>北京<rt>Běijīng</rt></ruby>市</p>', ['北京市']],
    ['white space alone is no text', '<p> </p><hr>', []],
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

  test('each text of a block leads to the whole of it, and only once', () => {
    document.body.innerHTML = '<p>One</p><div>Two <b>three</b> <i>fo<u>ur</u></i><p>Five</p>six</div>';
    const texts = ([...nodesBelow(document.body, NodeFilter.SHOW_TEXT)] as Text[]).filter((text) => /\S/.test(text.data));
    expect(texts.map((text) => createBlockReader()(text, 0)?.text)).toEqual(['One', ...Array(4).fill('Two three four'), 'Five', 'six']);
    expect(readBlocks(document.body).map(({ text }) => text)).toEqual(['One', 'Two three four', 'Five', 'six']);
  });

  test('a shadow root ends a block, on either side', () => {
    document.body.innerHTML = '<p>Joe <span id="host">Biden</span> spoke</p>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('No host');
    root.innerHTML = 'Inside <b>it</b>';
    expect(readBlocks(root).map(({ text }) => text)).toEqual(['Inside it']);
  });

  test.each([
    ['one text', (word: string) => word.repeat(20_000)],
    ['many texts with line breaks', (word: string) => `${word}<br>`.repeat(20_000)],
  ])('of %s as long as a book no more is read than is needed, and no word is cut', (_name, html) => {
    document.body.innerHTML = html('word ');
    const texts = [...nodesBelow(document.body, NodeFilter.SHOW_TEXT)] as Text[];
    const read = createBlockReader();
    const at = (place: number): [Text, number] => {
      const [first] = texts;
      if (first && texts.length === 1) return [first, place];
      return [texts[Math.floor(place / 5)] as Text, place % 5];
    };
    let blocks = 0;
    for (const place of [0, 5, 40_000, 40_005, 60_000, 99_990]) {
      const block = read(...at(place));
      if (!block) continue;
      blocks++;
      const [node, offset] = at(place);
      const piece = block.pieces.find((candidate) => candidate.node === node && candidate.offset <= offset);
      expect(piece && piece.start + offset - piece.offset).toBeLessThan(block.text.length);
      expect(block.text.length).toBeLessThanOrEqual(LONGEST_BLOCK + 1);
      expect(block.text.match(/\w+/g)?.every((word) => word === 'word')).toBe(true);
    }
    expect(blocks).toBe(4);
  });
});
