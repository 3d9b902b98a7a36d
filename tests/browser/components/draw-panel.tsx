import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import tokens from '../../../assets/tokens.css?inline';
import card from '../../../components/card.css?inline';
import panel from '../../../components/panel.css?inline';
import surface from '../../../components/surface.css?inline';

/** Where a test draws: the panel's page with its style sheets. */
export let root: HTMLElement;

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Test';
  document.body.className = 'panel';
  await page.viewport(360, 800);
  const sheet = document.body.appendChild(document.createElement('style'));
  sheet.textContent = tokens + card + surface + panel;
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  document.body.replaceChildren();
  document.body.removeAttribute('class');
  document.documentElement.removeAttribute('dir');
});

/** Draws, and waits for what follows from it. */
export const draw = (child: ComponentChild) => act(async () => render(child, root));
export const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
export const button = (text: string, within: Element = root) =>
  [...within.querySelectorAll('button')].find((one) => one.textContent === text) as HTMLButtonElement;
export const click = (element: HTMLElement | undefined) => act(async () => element?.click());
export const status = (within: Element = root) => within.querySelector('[role=status]')?.textContent;
export const waitFor = (check: () => void) => vi.waitFor(check, { timeout: 2000, interval: 10 });
/** Text with every kind of space and dash alike: which of them stand in dates differs between releases of ICU. */
export const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').replace(/ ?– ?/g, '–');

/** Everything that axe finds at fault. */
export async function faults(): Promise<unknown> {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false }, 'heading-order': { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}

/** Has the browser show the page as on paper, in the dark and so on, until called without anything. */
export async function emulate(media: { readonly media?: string; readonly features?: readonly { name: string; value: string }[] } = {}): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', { media: '', features: [], ...media });
}
