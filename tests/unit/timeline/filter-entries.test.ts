import { describe, expect, test } from 'vitest';
import type { TimelineFilter } from '../../../lib/answers';
import { createEntryFilter } from '../../../lib/timeline/filter-entries';
import { makeEntry } from './make-entry';

const NAMES = [
  { entityId: 'ann', label: 'Ann Müller' },
  { entityId: 'bob', label: 'Bob Stone' },
];
const ENTRIES = [
  makeEntry({ id: 'call', text: 'Phone call on the U.S. invasion plans, 50 minutes long', entityIds: ['ann', 'bob'], sourceIds: ['paper'], acts: ['warn'] }),
  makeEntry({ id: 'denial', text: 'Nothing of the kind was planned.', speaker: 'bob', entityIds: ['bob'], sourceIds: ['wire'], acts: ['deny'] }),
  makeEntry({ id: 'praise', text: 'The talks were praised', speaker: 'ann', entityIds: ['ann'], sourceIds: ['paper', 'wire'], acts: ['praise', 'state'] }),
  makeEntry({ id: 'unnamed', text: 'A café reopened', speaker: 'cy', entityIds: ['cy'], sourceIds: [], acts: [] }),
];

describe('a filter', () => {
  test.each<[string, TimelineFilter, string[]]>([
    ['asks for nothing', {}, ['call', 'denial', 'praise', 'unnamed']],
    ['asks for nothing, in empty fields', { entityId: '', sourceId: '', text: '' }, ['call', 'denial', 'praise', 'unnamed']],
    ['asks for spaces', { text: '  ' }, ['call', 'denial', 'praise', 'unnamed']],
    ['by name', { entityId: 'bob' }, ['call', 'denial']],
    ['by a name that nobody has', { entityId: 'dee' }, []],
    ['by source', { sourceId: 'wire' }, ['denial', 'praise']],
    ['by act', { act: 'state' }, ['praise']],
    ['by name and source', { entityId: 'bob', sourceId: 'wire' }, ['denial']],
    ['by a word', { text: 'talks' }, ['praise']],
    ['by the beginning of a word', { text: 'minu' }, ['call']],
    ['not by the middle of a word', { text: 'nutes' }, []],
    ['by a capital or an accent more or less', { text: 'CAFE' }, ['unnamed']],
    ['by another form of a word', { text: 'praising planning' }, []],
    ['by a word with another ending', { text: 'planning' }, ['call', 'denial']],
    ['not by a short stem', { text: 'alls' }, []],
    ['by a common beginning', { text: 'pra' }, ['praise']],
    ['by two words in any order', { text: 'long phone' }, ['call']],
    ['by two words of which one is missing', { text: 'phone denial' }, []],
    ['by the speaker', { text: 'stone' }, ['denial']],
    ['by the speaker and a word', { text: 'muller talks' }, ['praise']],
    ['by a speaker whose name is not known', { text: 'cy' }, []],
    ['by letters with full stops', { text: 'U.S.' }, ['call']],
    ['by letters without', { text: 'us' }, ['call']],
    ['by a number', { text: '50' }, ['call']],
    ['by marks alone', { text: '|' }, ['call', 'denial', 'praise', 'unnamed']],
    ['by what a pattern would be elsewhere', { text: '.*' }, ['call', 'denial', 'praise', 'unnamed']],
    ['by everything at once', { entityId: 'ann', sourceId: 'paper', act: 'warn', text: 'phone' }, ['call']],
  ])('%s', (_name, filter, expected) => {
    expect(createEntryFilter(ENTRIES, NAMES)(filter).map(({ id }) => id)).toEqual(expected);
  });

  test('is asked again without being made again', () => {
    const filter = createEntryFilter(ENTRIES, NAMES);
    expect([filter({ text: 'phone' }), filter({ text: 'stone' }), filter({})].map((found) => found.length)).toEqual([1, 1, 4]);
  });
});
