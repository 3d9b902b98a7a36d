import { describe, expect, test, vi } from 'vitest';
import type { Correction, CorrectionScope } from '../../lib/answers';
import { addCorrection, addressOf, correctionsAt, makeCorrection, readCorrections, removeCorrection, scopesAt, watchCorrections } from '../../lib/corrections';
import { fakeStorage } from './fake-storage';

const PAGE = 'https://news.example.org/world/calls';
const BIDEN = { entityId: 'pack/joe-biden', label: 'Joe Biden', at: '2026-11-22' };

/** With `null` for an alias every name is meant. */
function make(scope: CorrectionScope, url = PAGE, alias: string | null = 'Biden'): Correction {
  const correction = makeCorrection({ ...BIDEN, scope, ...(alias !== null && { alias }) }, url);
  if (!correction) throw new Error(`No correction can be made at ${url}.`);
  return correction;
}

describe('What is kept of an address', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['credentials, query and fragment go', 'https://me:secret@news.example.org/a/b?token=1&q=x#part', 'https://news.example.org/a/b'],
    ['a port and the path stay', 'http://localhost:8080/a//b/', 'http://localhost:8080/a//b/'],
    ['a host alone', 'https://example.org', 'https://example.org/'],
    ['other alphabets', 'https://пример.example/Київ', 'https://xn--e1afmkfd.example/%D0%9A%D0%B8%D1%97%D0%B2'],
    ['a file', 'file:///home/article.html', undefined],
    ['a page of the browser', 'about:blank', undefined],
    ['data', 'data:text/html,Biden', undefined],
    ['what is no address', 'Biden', undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_name, url, expected) => {
    expect(addressOf(url)).toBe(expected);
  });

  test.each<[CorrectionScope, string | undefined, string | undefined]>([
    ['page', 'https://me:secret@news.example.org:8080/a?token=1#x', 'https://news.example.org:8080/a'],
    ['site', 'https://me:secret@news.example.org:8080/a?token=1#x', 'news.example.org'],
    ['always', 'https://me:secret@news.example.org/a?token=1#x', undefined],
    ['always', undefined, undefined],
  ])('%s of %s', (scope, url, where) => {
    const correction = makeCorrection({ ...BIDEN, scope }, url);
    expect(correction?.where).toBe(where);
    expect(JSON.stringify(correction)).not.toMatch(/secret|token/);
  });

  test.each<[CorrectionScope, string | undefined]>([
    ['page', undefined],
    ['page', 'file:///home/article.html'],
    ['site', 'about:blank'],
  ])('%s of %s cannot be made', (scope, url) => {
    expect(makeCorrection({ ...BIDEN, scope }, url)).toBeUndefined();
  });
});

test.each<[string, string | undefined, boolean, readonly CorrectionScope[]]>([
  ['a web page', PAGE, false, ['page', 'site', 'always']],
  ['a web page in a private window', PAGE, true, ['always']],
  ['a file', 'file:///home/article.html', false, ['always']],
  ['no page', undefined, false, ['always']],
])('what may be chosen on %s', (_name, url, isPrivate, expected) => {
  expect(scopesAt(url, isPrivate)).toEqual(expected);
});

test.each<[string, Correction, readonly (string | undefined)[], boolean]>([
  ['on its page', make('page'), [PAGE], true],
  ['on its page with another query and fragment', make('page'), [`${PAGE}?from=mail#end`], true],
  ['not on another page of the site', make('page'), ['https://news.example.org/world/talks'], false],
  ['not on a page below it', make('page'), [`${PAGE}/comments`], false],
  ['not under another scheme', make('page'), ['http://news.example.org/world/calls'], false],
  ['in a frame of its page', make('page'), ['about:srcdoc', PAGE], true],
  ['on its site', make('site'), ['http://news.example.org:8080/?id=7'], true],
  ['in a frame of its site on another', make('site'), [PAGE, 'https://other.example/'], true],
  ['not on a neighbouring host', make('site'), ['https://example.org/world/calls'], false],
  ['not on a host that ends alike', make('site'), ['https://fakenews.example.org/'], false],
  ['everywhere', make('always'), ['https://other.example/'], true],
  ['everywhere, also where there is no address', make('always'), [undefined], true],
  ['not on a page of the browser', make('page'), ['about:blank'], false],
])('a correction holds %s', (_name, correction, urls, expected) => {
  expect(correctionsAt([correction], urls)).toEqual(expected ? [correction] : []);
});

test('those that hold at an address are told from the others', () => {
  const [page, site, always, other] = [make('page'), make('site'), make('always'), make('site', 'https://other.example/')];
  expect(correctionsAt([page, site, always, other], [PAGE])).toEqual([page, site, always]);
  expect(correctionsAt([page, site, always, other], ['https://other.example/x', 'https://news.example.org/'])).toEqual([site, always, other]);
  expect(correctionsAt([page, site, always, other], [undefined])).toEqual([always]);
});

describe('readCorrections', () => {
  const sound = make('page');
  const { at: _at, ...undated } = sound;
  test.each<[string, unknown, readonly Correction[]]>([
    ['nothing stored', undefined, []],
    ['null', null, []],
    ['an object', { corrections: [sound] }, []],
    ['a string', 'Biden', []],
    ['sound ones', [sound, make('site'), make('always')], [sound, make('site'), make('always')]],
    ['a sound one among others', [7, null, 'x', [], {}, sound], [sound]],
    ['without a day', [undated], []],
    ['with a damaged day', [{ ...sound, at: '22 November' }], []],
    ['with a scope of another version', [{ ...sound, scope: 'path' }], []],
    ['a page without an address', [{ ...sound, where: undefined }], []],
    ['a page with a damaged address', [{ ...sound, where: 'news' }], []],
    ['a site with a damaged host', [{ ...make('site'), where: ':' }], []],
    ['a site with more than a host', [{ ...make('site'), where: 'me:secret@news.example.org/x' }], []],
    ['a site at a number', [make('site', 'http://[::1]:8080/')], [make('site', 'http://[::1]/x')]],
    ['without an entity', [{ ...sound, entityId: '' }], []],
    ['with an alias of a wrong type', [{ ...sound, alias: 7 }], []],
    ['with an address that says too much', [{ ...sound, where: `${PAGE}?token=1` }], [sound]],
    ['always with a place', [{ ...make('always'), where: PAGE }], [make('always')]],
    ['with a damaged id', [{ ...sound, id: 7 }], [sound]],
    ['one that stands there twice', [sound, make('always'), { ...sound, at: '2026-11-23' }], [{ ...sound, at: '2026-11-23' }, make('always')]],
  ])('%s', async (_name, stored, expected) => {
    expect(await readCorrections(fakeStorage({ corrections: stored }).storage)).toEqual(expected);
  });
});

describe('A correction', () => {
  test('is kept until it is undone', async () => {
    const { storage } = fakeStorage();
    await addCorrection(storage, make('page'));
    await addCorrection(storage, make('always'));
    expect(await readCorrections(storage)).toEqual([make('page'), make('always')]);
    await removeCorrection(storage, make('page').id);
    expect(await readCorrections(storage)).toEqual([make('always')]);
    await removeCorrection(storage, make('page').id);
    expect(await readCorrections(storage)).toEqual([make('always')]);
  });

  test('is there once, however often it is made; others differ from it', async () => {
    const { storage } = fakeStorage();
    for (const correction of [make('page'), make('page'), make('site'), make('page', PAGE, 'Joe'), make('page', PAGE, null), make('page', `${PAGE}?again`)]) {
      await addCorrection(storage, correction);
    }
    expect((await readCorrections(storage)).map(({ alias, scope }) => [alias, scope])).toEqual([
      ['Biden', 'page'],
      ['Biden', 'site'],
      ['Joe', 'page'],
      [undefined, 'page'],
    ]);
  });

  test('that says too much is cut before it is stored', async () => {
    const { storage, items } = fakeStorage();
    await addCorrection(storage, { ...make('page'), where: 'https://me:secret@news.example.org/world/calls?token=1#x' });
    expect(items.get('corrections')).toEqual([make('page')]);
  });

  test('is not lost by another one at the same time', async () => {
    const { storage } = fakeStorage();
    await Promise.all([addCorrection(storage, make('page')), addCorrection(storage, make('site')), removeCorrection(storage, make('page').id)]);
    expect(await readCorrections(storage)).toEqual([make('site')]);
  });

  test('that cannot be stored does not keep the next one back', async () => {
    const { storage } = fakeStorage();
    vi.spyOn(storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const lost = addCorrection(storage, make('page'));
    const kept = addCorrection(storage, make('site'));
    await expect(lost).rejects.toThrow('full');
    expect(await kept).toEqual([make('site')]);
  });
});

test('watchCorrections tells what is and what was, read as carefully as what is stored, until its signal', async () => {
  const { storage, report, listeners } = fakeStorage();
  const seen: unknown[] = [];
  const ending = new AbortController();
  watchCorrections(storage, (corrections, before) => seen.push([corrections, before]), ending.signal);
  await addCorrection(storage, make('page'));
  await removeCorrection(storage, make('page').id);
  report({ corrections: { newValue: [7, make('always')], oldValue: 'damaged' } }, 'local');
  report({ settings: { newValue: {} } }, 'local');
  report({ corrections: { newValue: [] } }, 'sync');
  ending.abort();
  await addCorrection(storage, make('page'));
  expect(seen).toEqual([
    [[make('page')], []],
    [[], [make('page')]],
    [[make('always')], []],
  ]);
  expect(listeners.size).toBe(0);
});
