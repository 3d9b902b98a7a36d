import { describe, expect, test, vi } from 'vitest';
import { changeSettings, DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../../lib/settings';
import { fakeStorage } from './fake-storage';

const chosen: Settings = {
  marks: false,
  density: 'section',
  markOwnNames: true,
  descriptions: true,
  tags: true,
  sitesLeftAlone: ['example.org'],
  openAfterMs: 700,
};

describe('readSettings', () => {
  test.each<[string, unknown, Settings]>([
    ['nothing stored', undefined, DEFAULT_SETTINGS],
    ['all stored', chosen, chosen],
    ['one stored', { openAfterMs: 100 }, { ...DEFAULT_SETTINGS, openAfterMs: 100 }],
    ['null', null, DEFAULT_SETTINGS],
    ['a string', 'off', DEFAULT_SETTINGS],
    ['a number', 1, DEFAULT_SETTINGS],
    ['a list', [false], DEFAULT_SETTINGS],
    [
      'wrong types throughout',
      { marks: 'no', density: 3, markOwnNames: 1, descriptions: 'yes', tags: 'yes', sitesLeftAlone: 'example.org', openAfterMs: '100' },
      DEFAULT_SETTINGS,
    ],
    ['one of a wrong type', { ...chosen, marks: 0 }, { ...chosen, marks: DEFAULT_SETTINGS.marks }],
    [
      'sites of a wrong type among others',
      { sitesLeftAlone: ['example.org', 7, null, 'example.com'] },
      { ...DEFAULT_SETTINGS, sitesLeftAlone: ['example.org', 'example.com'] },
    ],
    ['too long a delay', { openAfterMs: 5000 }, { ...DEFAULT_SETTINGS, openAfterMs: 1000 }],
    ['too short a delay', { openAfterMs: -1 }, { ...DEFAULT_SETTINGS, openAfterMs: 0 }],
    ['the longest and the shortest delay', { openAfterMs: 1000, marks: false }, { ...DEFAULT_SETTINGS, openAfterMs: 1000, marks: false }],
    ['a delay that is no number', { openAfterMs: Number.NaN }, DEFAULT_SETTINGS],
    ['an endless delay', { openAfterMs: Number.POSITIVE_INFINITY }, { ...DEFAULT_SETTINGS, openAfterMs: 1000 }],
    ['a density that there is not', { ...chosen, density: 'compact' }, { ...chosen, density: 'every' }],
    ['fields of another version', { ...chosen, theme: 'dark' }, chosen],
  ])('%s', async (_name, stored, expected) => {
    expect(await readSettings(fakeStorage({ settings: stored }).storage)).toEqual(expected);
  });
});

describe('changeSettings', () => {
  test.each<[string, unknown, Partial<Settings>, Settings]>([
    ['the first change', undefined, { marks: false }, { ...DEFAULT_SETTINGS, marks: false }],
    ['one of several', chosen, { openAfterMs: 100 }, { ...chosen, openAfterMs: 100 }],
    ['a list is replaced, not merged', chosen, { sitesLeftAlone: ['example.com'] }, { ...chosen, sitesLeftAlone: ['example.com'] }],
    ['nothing', chosen, {}, chosen],
    ['too long a delay', chosen, { openAfterMs: 5000 }, { ...chosen, openAfterMs: 1000 }],
    ['a delay that is no number', chosen, { openAfterMs: Number.NaN }, { ...chosen, openAfterMs: DEFAULT_SETTINGS.openAfterMs }],
    ['over what was of a wrong shape', 'off', { marks: false }, { ...DEFAULT_SETTINGS, marks: false }],
  ])('%s', async (_name, stored, change, expected) => {
    const { storage } = fakeStorage({ settings: stored });
    expect(await changeSettings(storage, change)).toEqual(expected);
    expect(await readSettings(storage)).toEqual(expected);
  });
});

describe('changes at the same time', () => {
  test('a switch that is turned twice is as it was', async () => {
    const { storage } = fakeStorage();
    const turn = ({ marks }: Settings) => ({ marks: !marks });
    await Promise.all([changeSettings(storage, turn), changeSettings(storage, turn), changeSettings(storage, { openAfterMs: 100 })]);
    expect(await readSettings(storage)).toEqual({ ...DEFAULT_SETTINGS, openAfterMs: 100 });
  });

  test('all stand in the end', async () => {
    const { storage } = fakeStorage();
    await Promise.all([
      changeSettings(storage, { marks: false }),
      changeSettings(storage, { openAfterMs: 100 }),
      changeSettings(storage, { sitesLeftAlone: ['a'] }),
    ]);
    expect(await readSettings(storage)).toEqual({ ...DEFAULT_SETTINGS, marks: false, openAfterMs: 100, sitesLeftAlone: ['a'] });
  });

  test('one that fails does not keep the next one back', async () => {
    const { storage } = fakeStorage();
    vi.spyOn(storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const lost = changeSettings(storage, { marks: false });
    const kept = changeSettings(storage, { openAfterMs: 100 });
    await expect(lost).rejects.toThrow('full');
    expect(await kept).toEqual({ ...DEFAULT_SETTINGS, openAfterMs: 100 });
  });
});

describe('watchSettings', () => {
  test('does not begin when its signal has ended', () => {
    const { storage, listeners } = fakeStorage();
    watchSettings(storage, () => {}, AbortSignal.abort());
    expect(listeners.size).toBe(0);
  });

  test('reports each change, read as carefully as what is stored', async () => {
    const { storage, report } = fakeStorage();
    const seen: Settings[] = [];
    watchSettings(storage, (settings) => seen.push(settings));
    await changeSettings(storage, { marks: false });
    report({ settings: { newValue: { marks: 'no', openAfterMs: 5000 } } }, 'local');
    report({ settings: {} }, 'local');
    expect(seen).toEqual([{ ...DEFAULT_SETTINGS, marks: false }, { ...DEFAULT_SETTINGS, openAfterMs: 1000 }, DEFAULT_SETTINGS]);
  });

  test('reports what it was before', async () => {
    const { storage } = fakeStorage({ settings: chosen });
    const seen: unknown[] = [];
    watchSettings(storage, (settings, before) => seen.push([settings.markOwnNames, before.markOwnNames]));
    await changeSettings(storage, { markOwnNames: false });
    expect(seen).toEqual([[false, true]]);
  });

  test.each([
    ['another key', { badge: { newValue: 3 } }, 'local'],
    ['another area', { settings: { newValue: chosen } }, 'sync'],
    ['no change', {}, 'local'],
  ])('says nothing of %s', (_name, changes, area) => {
    const { storage, report } = fakeStorage();
    const seen: Settings[] = [];
    watchSettings(storage, (settings) => seen.push(settings));
    report(changes, area);
    expect(seen).toEqual([]);
  });

  test('stops with the signal', async () => {
    const { storage, listeners } = fakeStorage();
    const seen: Settings[] = [];
    const controller = new AbortController();
    watchSettings(storage, (settings) => seen.push(settings), controller.signal);
    await changeSettings(storage, { marks: false });
    controller.abort();
    await changeSettings(storage, { marks: true });
    expect([seen.length, listeners.size]).toEqual([1, 0]);
  });
});
