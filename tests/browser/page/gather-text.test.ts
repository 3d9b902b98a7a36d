import { afterEach, expect, test } from 'vitest';
import { gatherText, type Jump, type RawText } from '../../../lib/page/gather-text';

afterEach(() => {
  document.body.replaceChildren();
});

async function gather(roots: readonly Node[], jump?: Jump): Promise<RawText[]> {
  const batches: RawText[] = [];
  for await (const batch of gatherText(roots, 'soon', jump)) batches.push(batch);
  return batches;
}

/** What of each node's data stands where the batch says that it begins. */
function inNodes({ nodes, texts, offset }: RawText): string[] {
  return nodes.map((node, i) => node.data.slice(i === 0 ? offset : 0).slice(0, texts[i]?.length));
}

test('the data of text nodes, without white space and long scripts', async () => {
  document.body.innerHTML = `<p>Joe <b>Bi</b>den</p>\n  <p>spoke</p><script>${'const biden = 1;'.repeat(100)}</script><script>short</script>`;
  const [batch] = await gather([document.body]);
  expect(batch?.texts).toEqual(['Joe ', 'Bi', 'den', 'spoke', 'short']);
  expect(batch && inNodes(batch)).toEqual(batch?.texts);
});

test('several roots, and texts as roots, come in one batch', async () => {
  document.body.innerHTML = '<p>One</p><p>Two</p>three';
  const [one, two, three] = document.body.childNodes;
  expect((await gather([two, three, one] as Node[])).map(({ texts }) => texts)).toEqual([['Two', 'three', 'One']]);
});

test('much text comes in batches; a text that is too long for one is cut with an overlap', async () => {
  const long = `${'word '.repeat(60_000)}Vladimir Putin`;
  document.body.innerHTML = `<p>${long}</p><p>end</p>`;
  const batches = await gather([document.body]);
  expect(batches.length).toBe(4);
  expect(batches.every(({ texts }) => texts.join('').length < 101_000)).toBe(true);
  expect(batches.flatMap(inNodes)).toEqual(batches.flatMap(({ texts }) => texts));
  expect(batches.at(-1)?.texts.join('|').endsWith('Vladimir Putin|end')).toBe(true);
});

test('a jump begins where the reader is; what stands before comes at the end, once', async () => {
  document.body.innerHTML = Array.from({ length: 40 }, (_, i) => `<p>${i} ${'x'.repeat(9990)}</p>`).join('');
  const target = document.querySelectorAll('p')[25]?.firstChild as Text;
  const batches = await gather([document.body], async () => target);
  const order = batches.flatMap(({ nodes }) => nodes.map(({ data }) => Number.parseInt(data, 10)));
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i));
  expect([order[0], order[14], order[15], order.at(-1)]).toEqual([25, 39, 0, 24]);
});

test('a jump out of the middle of a long text reads all of where it leads to', async () => {
  document.body.innerHTML = `<p>${'word '.repeat(60_000)}</p><p>${'view '.repeat(500)}</p>`;
  const target = document.querySelectorAll('p')[1]?.firstChild as Text;
  const batches = await gather([document.body], async () => target);
  expect(batches.flatMap(inNodes)).toEqual(batches.flatMap(({ texts }) => texts));
  expect(batches[0]?.texts[0]).toBe(target.data);
});
