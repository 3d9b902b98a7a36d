import { afterEach, describe, expect, test } from 'vitest';
import { createPassages } from '../../../lib/page/passages';

const { signal } = new AbortController();
const FIRST = 'First comes a sentence of the page itself.';
const SECOND = 'Second comes one of a shadow root in it.';
const THIRD = 'Third comes one of a root in that root.';
const FOURTH = 'Fourth comes a sentence of the page again.';

afterEach(() => {
  document.body.replaceChildren();
});

/** A root in an element, open or closed. */
function attach(host: Element | null | undefined, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  if (!host) throw new Error('There is no host.');
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

describe('The passages of a page', () => {
  test('are in the order of the page, those of open shadow roots where their hosts stand', async () => {
    document.body.innerHTML = `<p>${FIRST}</p><div id="host"></div><p>${FOURTH}</p><div id="closed"></div>`;
    const root = attach(document.getElementById('host'), `<p>${SECOND}</p><section></section>`);
    attach(root.querySelector('section'), `<p>${THIRD}</p>`);
    attach(document.getElementById('closed'), '<p>Of a closed root nothing is read by anybody.</p>', 'closed');
    const roots: ShadowRoot[] = [];
    const passages = createPassages((found) => roots.push(found));
    const { passages: found } = await passages.read(signal);
    expect(found.map(({ text }) => text)).toEqual([FIRST, SECOND, THIRD, FOURTH]);
    expect(roots).toEqual([root, root.querySelector('section')?.shadowRoot]);
    const second = found[1]?.id ?? 0;
    expect(passages.elementOf(second)?.getRootNode()).toBe(root);
    expect(`${passages.rangeOf(second, 0, 6)}`).toBe('Second');
    // The numbers stay.
    expect((await passages.read(signal)).passages).toEqual(found);
  });

  test('are not misled by a form’s field of that name', async () => {
    document.body.innerHTML = `<form><input name="shadowRoot"><p>${FIRST}</p></form>`;
    expect((await createPassages(() => {}).read(signal)).passages.map(({ text }) => text)).toEqual([FIRST]);
  });
});
