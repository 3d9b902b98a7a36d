import { afterEach, expect, test } from 'vitest';
import { gatherText } from '../../../lib/page/gather-text';
import type { Block } from '../../../lib/page/read-blocks';

afterEach(() => {
  document.body.replaceChildren();
});

async function gather(roots: readonly Node[], jump?: (next: Node) => Text | undefined): Promise<Block[]> {
  const batches: Block[] = [];
  for await (const batch of gatherText(roots, 'soon', jump)) batches.push(batch);
  return batches;
}

test('text nodes are parted by line breaks, white space and long scripts left out', async () => {
  document.body.innerHTML = `<p>Joe <b>Bi</b>den</p>\n  <p>spoke</p><script>${'const biden = 1;'.repeat(100)}</script><script>short</script>`;
  const [batch] = await gather([document.body]);
  expect(batch?.text).toBe('Joe \nBi\nden\nspoke\nshort\n');
  for (const { node, offset, start, end } of batch?.pieces ?? []) expect(batch?.text.slice(start, end)).toBe(node.data.slice(offset, offset + end - start));
});

test('several roots, and texts as roots, come in one batch', async () => {
  document.body.innerHTML = '<p>One</p><p>Two</p>three';
  const [one, two, three] = document.body.childNodes;
  expect((await gather([two, three, one] as Node[])).map(({ text }) => text)).toEqual(['Two\nthree\nOne\n']);
});

test('much text comes in batches; a text that is too long for one is cut with an overlap', async () => {
  const long = `${'word '.repeat(60_000)}Vladimir Putin`;
  document.body.innerHTML = `<p>${long}</p><p>end</p>`;
  const batches = await gather([document.body]);
  expect(batches.length).toBe(4);
  expect(batches.every(({ text }) => text.length < 101_000)).toBe(true);
  const pieces = batches.flatMap(({ text, pieces }) =>
    pieces.map(({ node, offset, start, end }) => [node.data.slice(offset, offset + end - start), text.slice(start, end)]),
  );
  expect(pieces.every(([inNode, inText]) => inNode === inText)).toBe(true);
  expect(batches.at(-1)?.text.endsWith('Vladimir Putin\nend\n')).toBe(true);
});

test('a jump goes on from where the reader is; what was jumped over comes at the end, once', async () => {
  document.body.innerHTML = Array.from({ length: 40 }, (_, i) => `<p>${i} ${'x'.repeat(9990)}</p>`).join('');
  const target = document.querySelectorAll('p')[25]?.firstChild as Text;
  const batches = await gather([document.body], () => target);
  const order = batches.flatMap(({ pieces }) => pieces.map(({ node }) => Number.parseInt(node.data, 10)));
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i));
  expect(order.indexOf(25)).toBe(order.indexOf(9) + 2);
  expect(order.at(-1)).toBe(24);
});
