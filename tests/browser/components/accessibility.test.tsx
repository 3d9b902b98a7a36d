import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import tokens from '../../../assets/tokens.css?inline';
import { CardFrame } from '../../../components/card';
import style from '../../../components/card.css?inline';
import { EntityCard } from '../../../components/entity-card';
import { PageNames } from '../../../components/page-names';
import { PageStatus } from '../../../components/page-status';
import surface from '../../../components/surface.css?inline';
import { Switch } from '../../../components/switch';
import { failure } from '../../../lib/result';
import { CARD } from './sample-card';
import { sampleFrame } from './sample-frame';

let root: HTMLElement;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Test';
  root = document.body.appendChild(document.createElement('main'));
  const sheet = root.appendChild(document.createElement('style'));
  sheet.textContent = tokens + style + surface;
  root = root.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  document.body.replaceChildren();
});

async function draw(child: ComponentChild): Promise<HTMLElement> {
  await act(async () => {
    render(child, root);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  return root;
}

const nothing = () => {};
const frame = (answer: Parameters<typeof sampleFrame>[0]['answer']) => sampleFrame({ answer });

test.each<[string, () => ComponentChild]>([
  ['card', () => frame(Promise.resolve({ ok: true, value: CARD }))],
  ['card while loading', () => frame(new Promise(nothing))],
  ['card that failed', () => frame(Promise.resolve(failure('base-unavailable')))],
  ['card without claims', () => frame(Promise.resolve({ ok: true, value: { ...CARD, claims: [], closest: 0 } }))],
  ['names of a page', () => <PageNames names={[{ entityId: 'a', label: 'Joe Biden', count: 3 }]} onStep={nothing} onChoose={nothing} />],
  ['a page without names', () => <PageStatus state={{ name: 'none' }} />],
  ['switch', () => <Switch label="On example.org" on onChange={nothing} />],
])('%s has no accessibility fault that axe can find', async (_name, child) => {
  await draw(child());
  const { violations } = await axe.run(root, { rules: { region: { enabled: false }, 'heading-order': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

test('comparison and source open one at a time, and say so', async () => {
  await draw(<EntityCard card={CARD} locale="en-GB" onEntity={nothing} />);
  const [source, compare] = root.querySelectorAll<HTMLButtonElement>('.meta > button');
  await act(() => compare?.click());
  expect([source?.ariaExpanded, compare?.ariaExpanded]).toEqual(['false', 'true']);
  expect(root.querySelector('caption')?.textContent).toContain('The wording differs');
  expect([...root.querySelectorAll('strong')].map((word) => word.textContent)).toEqual(['rupture']);
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  expect(violations).toEqual([]);
  await act(() => source?.click());
  expect([source?.ariaExpanded, compare?.ariaExpanded]).toEqual(['true', 'false']);
  expect(root.querySelector('.details:not([hidden])')?.textContent).toContain('Note: The name is misspelt.');
});

test('three claims at first, the others on demand', async () => {
  const claims = Array.from({ length: 7 }, (_, i) => ({ ...CARD.claims[0], id: `c${i}` })) as typeof CARD.claims;
  await draw(<EntityCard card={{ ...CARD, claims }} locale="en-GB" onEntity={nothing} />);
  expect(root.querySelectorAll('.claim').length).toBe(3);
  await act(() => root.querySelector<HTMLButtonElement>('.more')?.click());
  expect(root.querySelectorAll('.claim').length).toBe(7);
  expect(root.querySelector('.more')).toBeNull();
});

test.each([
  ['javascript:alert(1)', 0],
  ['data:text/html,x', 0],
  ['https://www.wikidata.org/wiki/Q7747', 1],
])('a source at %s gives %i links', async (url, links) => {
  const description = { ...CARD.description, sources: [{ sourceId: 's', name: 'Source', headline: 'Source', general: true, item: 'X', url, notes: [] }] };
  await draw(
    <EntityCard card={{ entityId: 'x', type: 'person', label: 'X', description, background: [], claims: [], closest: 0 }} locale="en-GB" onEntity={nothing} />,
  );
  expect(root.querySelectorAll('a').length).toBe(links);
  for (const link of root.querySelectorAll('a')) expect(link.rel).toBe('noopener noreferrer');
});

test('markup in a text is shown, never run', async () => {
  const text = '<img src=x onerror="globalThis.harmed = true"> {{x}} &amp;';
  await draw(<EntityCard card={{ ...CARD, description: { ...CARD.description, text: [{ text }] } }} locale="en-GB" onEntity={nothing} />);
  expect(root.querySelector('.background')?.textContent).toContain(text);
  expect([root.querySelector('img'), 'harmed' in globalThis]).toEqual([null, false]);
});

test('an answer that comes after its card was replaced is not heard', async () => {
  let late: (answer: { ok: true; value: typeof CARD }) => void = nothing;
  const slow = new Promise<{ ok: true; value: typeof CARD }>((resolve) => {
    late = resolve;
  });
  const props = { locale: 'en-GB', focus: false, pinned: false, onTimeline: nothing, onPin: nothing, onClose: nothing, onDrawn: nothing };
  await draw(<CardFrame key="a" answer={slow} load={() => slow} {...props} />);
  await draw(<CardFrame key="b" answer={Promise.resolve({ ok: true, value: { ...CARD, label: 'Second' } })} load={() => slow} {...props} />);
  await act(async () => late({ ok: true, value: { ...CARD, label: 'First' } }));
  expect(root.querySelector('h2')?.textContent).toBe('Second');
});
