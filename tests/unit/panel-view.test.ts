import { describe, expect, test } from 'vitest';
import { DEFAULT_PANEL_VIEW, fromQuery, keepPanelView, type PanelView, readPanelView, withQuery } from '../../lib/panel-view';

const PAGE = 'chrome-extension://abc/sidepanel.html';
const FULL: PanelView = {
  part: 'left-out',
  later: true,
  filter: { entityId: 'new-year-calls-2022/nato', sourceId: 'new-year-calls-2022/wikidata', act: 'warn', text: 'sanctions & “talks” 100%' },
};

describe('A view in an address', () => {
  test.each<[string, PanelView]>([
    ['the default', DEFAULT_PANEL_VIEW],
    ['everything', FULL],
    ['a part alone', { ...DEFAULT_PANEL_VIEW, part: 'differences' }],
    ['a search alone', { ...DEFAULT_PANEL_VIEW, filter: { text: 'Київ' } }],
  ])('%s comes back as it went', (_name, view) => {
    expect(fromQuery(new URL(withQuery(PAGE, view)).search)).toEqual(view);
  });

  test('the default leaves the address as it is', () => {
    expect(withQuery(PAGE, DEFAULT_PANEL_VIEW)).toBe(PAGE);
    expect(withQuery(`${PAGE}?tab=7`, DEFAULT_PANEL_VIEW)).toBe(`${PAGE}?tab=7`);
    expect(withQuery(withQuery(`${PAGE}?tab=7`, FULL), DEFAULT_PANEL_VIEW)).toBe(`${PAGE}?tab=7`);
  });

  test.each([
    ['nothing', ''],
    ['what is not known', '?part=bogus&act=sing&later=maybe&name=&colour=red'],
  ])('%s is the default', (_name, query) => {
    expect(fromQuery(query)).toEqual(DEFAULT_PANEL_VIEW);
  });
});

describe('A view that is kept', () => {
  function makeStorage(stored: Record<string, unknown>) {
    return {
      local: { get: async (key: string) => ({ [key]: stored[key] }), set: async (items: Record<string, unknown>) => void Object.assign(stored, items) },
    };
  }

  test('is read again', async () => {
    const storage = makeStorage({});
    expect(await readPanelView(storage)).toEqual(DEFAULT_PANEL_VIEW);
    await keepPanelView(storage, FULL);
    expect(await readPanelView(storage)).toEqual(FULL);
    await keepPanelView(storage, DEFAULT_PANEL_VIEW);
    expect(await readPanelView(storage)).toEqual(DEFAULT_PANEL_VIEW);
  });

  test('is the default when it is damaged', async () => {
    expect(await readPanelView(makeStorage({ panelView: { part: 7 } }))).toEqual(DEFAULT_PANEL_VIEW);
  });
});
