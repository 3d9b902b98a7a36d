import { describe, expect, test } from 'vitest';
import { DEFAULT_PANEL_VIEW, fromQuery, keepPanelView, openPanelView, type PanelView, readPanelView, withQuery } from '../../lib/panel-view';
import { fakeStorage } from './fake-storage';

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
  const { text, ...chosen } = FULL.filter;

  test('is read again, without what was typed', async () => {
    const { storage, items } = fakeStorage();
    expect(await readPanelView(storage)).toEqual(DEFAULT_PANEL_VIEW);
    await keepPanelView(storage, FULL);
    expect(await readPanelView(storage)).toEqual({ ...FULL, filter: chosen });
    expect(JSON.stringify([...items])).not.toContain('sanctions');
    await keepPanelView(storage, DEFAULT_PANEL_VIEW);
    expect(await readPanelView(storage)).toEqual(DEFAULT_PANEL_VIEW);
  });

  test.each<[string, unknown, PanelView]>([
    ['nothing', undefined, DEFAULT_PANEL_VIEW],
    ['a string', '?part=differences', DEFAULT_PANEL_VIEW],
    ['wrong types', { part: 7, later: 'yes', filter: 'nato' }, DEFAULT_PANEL_VIEW],
    ['wrong types in the filter', { part: 'differences', filter: { entityId: 7, sourceId: '', act: 'sing' } }, { ...DEFAULT_PANEL_VIEW, part: 'differences' }],
    ['a text of another version', { filter: { text: 'sanctions', act: 'warn' } }, { ...DEFAULT_PANEL_VIEW, filter: { act: 'warn' } }],
  ])('falls back field by field: %s', async (_name, panelView, expected) => {
    expect(await readPanelView(fakeStorage({ panelView }).storage)).toEqual(expected);
  });
});

describe('A view that is opened', () => {
  const LATER: PanelView = { ...DEFAULT_PANEL_VIEW, later: true, filter: { act: 'warn' } };

  /** Opens a view that is read when `arrive` is called, and notes what is shown and kept. */
  function open() {
    const { promise, resolve, reject } = Promise.withResolvers<PanelView>();
    const shown: PanelView[] = [];
    const kept: PanelView[] = [];
    const change = openPanelView({ read: () => promise, show: (view) => shown.push(view), keep: (view) => kept.push(view) });
    const arrive = async (view?: PanelView) => {
      if (view) resolve(view);
      else reject(new Error('The storage is broken.'));
      await promise.catch(() => {});
    };
    return { change, arrive, shown, kept };
  }

  test('is shown when it is read, and not kept anew', async () => {
    const { arrive, shown, kept } = open();
    expect(shown).toEqual([]);
    await arrive(LATER);
    expect([shown, kept]).toEqual([[LATER], []]);
  });

  test('is the default where it cannot be read, and takes changes all the same', async () => {
    const { change, arrive, shown, kept } = open();
    await arrive();
    change({ later: true });
    expect([shown, kept]).toEqual([[DEFAULT_PANEL_VIEW, { ...DEFAULT_PANEL_VIEW, later: true }], [{ ...DEFAULT_PANEL_VIEW, later: true }]]);
  });

  test('has what was changed before it was read', async () => {
    const { change, arrive, shown, kept } = open();
    change({ part: 'differences' });
    change({ filter: { entityId: 'pack/nato' } });
    await arrive(LATER);
    const both: PanelView = { part: 'differences', later: true, filter: { entityId: 'pack/nato' } };
    expect([shown, kept]).toEqual([[both], [both]]);
  });

  test('has both of two changes in a row', async () => {
    const { change, arrive, shown, kept } = open();
    await arrive(DEFAULT_PANEL_VIEW);
    change({ part: 'left-out' });
    change({ later: true });
    expect(shown.at(-1)).toEqual({ part: 'left-out', later: true, filter: {} });
    expect(kept.at(-1)).toEqual(shown.at(-1));
  });
});
