import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import tokens from '../../../assets/tokens.css?inline';
import card from '../../../components/card.css?inline';
import opened from '../../../components/opened.css?inline';
import style from '../../../components/search.css?inline';
import { type Props, SearchView } from '../../../components/search-view';
import surface from '../../../components/surface.css?inline';
import type { SearchTools } from '../../../components/use-search';
import type { SearchAnswer } from '../../../lib/answers';
import type { Result } from '../../../lib/result';
import { CARD } from './sample-card';
import { answerTo, CLAIM, EVENT, RESULTS, SOURCE } from './sample-search';

export let root: HTMLElement;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Test';
  document.body.className = 'popup';
  const main = document.body.appendChild(document.createElement('main'));
  main.appendChild(document.createElement('style')).textContent = tokens + card + surface + style + opened;
  root = main.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

export const found = (given: Partial<SearchAnswer> = {}) =>
  vi.fn(async (query: string): Promise<Result<SearchAnswer>> => ({ ok: true, value: answerTo(query, given) }));
export const TOOLS: SearchTools = {
  search: found(),
  complete: async () => ({ ok: true, value: [] }),
  open: async (kind) => {
    switch (kind) {
      case 'entity':
        return { ok: true, value: { kind, value: CARD } };
      case 'claim':
        return { ok: true, value: { kind, value: { claim: CLAIM } } };
      case 'event':
        return { ok: true, value: { kind, value: EVENT } };
      case 'source':
        return { ok: true, value: { kind, value: SOURCE } };
    }
  },
  copy: async () => true,
};

/** Draws the view; what is not given finds the sample. */
export async function draw(given: Partial<Props> = {}): Promise<void> {
  await act(() => render(<SearchView {...TOOLS} locale="en-GB" {...given} />, root));
}
export const box = () => root.querySelector('input') as HTMLInputElement;
export const rows = () => [...root.querySelectorAll('[role=option]')];
export const active = () => rows().findIndex((row) => row.ariaSelected === 'true');
export const heading = () => root.querySelector('h2')?.textContent;
export const status = () => root.querySelector('[role=status]')?.textContent;
export const waitFor = (check: () => void) => vi.waitFor(check, { timeout: 2000, interval: 10 });
export const rowCount = (count: number) => waitFor(() => expect(rows().length).toBe(count));
export const keys = (text: string) => userEvent.keyboard(text);

/** Everything that axe finds at fault. */
export async function faults(): Promise<unknown> {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}

/** Types and waits for the four results of the sample. */
export async function drawResults(given: Partial<Props> = {}): Promise<void> {
  await draw(given);
  await keys('geneva');
  await rowCount(RESULTS.length);
}
