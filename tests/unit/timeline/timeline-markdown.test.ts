import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../../lib/answers';
import { escapeMarkdown } from '../../../lib/timeline/escape-markdown';
import { timelineAsMarkdown } from '../../../lib/timeline/timeline-markdown';
import { makeEntry } from './make-entry';

const format = (edtf: string) => edtf.replaceAll('/', ' – ');
const TIMELINE = {
  names: [{ entityId: 'ann', label: 'Ann Example' }],
  sources: [
    { sourceId: 'paper', name: 'The Paper' },
    { sourceId: 'wire', name: 'The *Wire*' },
  ],
};
const line = (given: Partial<TimelineEntry>) => timelineAsMarkdown([makeEntry(given)], TIMELINE, { format, title: 'T' }).split('\n')[4];

describe('timelineAsMarkdown', () => {
  test.each<[string, Partial<TimelineEntry>, string]>([
    ['an event', {}, '- **2022-01-02** A meeting. Happened. Source: The Paper.'],
    ['a plan', { status: 'planned' }, '- **2022-01-02** A meeting. Planned. Source: The Paper.'],
    [
      'a claim',
      { kind: 'claim', status: 'said', speaker: 'ann', text: 'All is well.' },
      '- **2022-01-02** All is well. Said by Ann Example. Source: The Paper.',
    ],
    ['a claim of nobody', { kind: 'claim', status: 'said' }, '- **2022-01-02** A meeting. Reported. Source: The Paper.'],
    ['a planning claim', { kind: 'claim', status: 'planned', speaker: 'ann' }, '- **2022-01-02** A meeting. Planned, said by Ann Example. Source: The Paper.'],
    ['several sources', { sourceIds: ['paper', 'wire'] }, '- **2022-01-02** A meeting. Happened. Sources: The Paper; The \\*Wire\\*.'],
    ['a source without a name', { sourceIds: ['lost'] }, '- **2022-01-02** A meeting. Happened.'],
    [
      'sources that differ',
      { differsOn: ['wording', 'date', 'number'] },
      '- **2022-01-02** A meeting. Happened. Source: The Paper. Sources differ on wording, date and number.',
    ],
    ['an interval', { date: '2022-01-09/2022-01-10' }, '- **2022-01-09 – 2022-01-10** A meeting. Happened. Source: The Paper.'],
    ['marks in the text', { text: '[x](javascript:y) <b>' }, '- **2022-01-02** \\[x\\](javascript:y) \\<b\\>. Happened. Source: The Paper.'],
  ])('%s', (_name, given, expected) => {
    expect(line(given)).toBe(expected);
  });

  test('a list under headings', () => {
    const entries = [makeEntry({ id: 'a', date: '2014' }), makeEntry({ id: 'b', date: '2022-01-02' }), makeEntry({ id: 'c', date: '2022-01-03' })];
    expect(timelineAsMarkdown(entries, TIMELINE, { format, title: 'Ann & *others*' })).toBe(
      [
        '# Ann \\& \\*others\\*',
        '',
        '## 2014',
        '',
        '- **2014** A meeting. Happened. Source: The Paper.',
        '',
        '## 2022',
        '',
        '- **2022-01-02** A meeting. Happened. Source: The Paper.',
        '- **2022-01-03** A meeting. Happened. Source: The Paper.',
        '',
      ].join('\n'),
    );
  });

  test('no entries', () => {
    expect(timelineAsMarkdown([], TIMELINE, { format, title: 'T' })).toBe('# T\n\nNo entries.\n');
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['plain words', 'A meeting, 9 to 10', 'A meeting, 9 to 10'],
    ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['code and backslashes', '`a` \\', '\\`a\\` \\\\'],
    ['a link and an image', '![a](b)', '!\\[a\\](b)'],
    ['HTML and entities', '<b>&amp;', '\\<b\\>\\&amp;'],
    ['formulas', '$100 and $200', '\\$100 and \\$200'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['another list', '+ a', '\\+ a'],
    ['a numbered list', '12. a', '12\\. a'],
    ['a number that opens no list', '12 a', '12 a'],
    ['a table', 'a | b', 'a \\| b'],
    ['line breaks', 'a\n\n# b', 'a \\# b'],
    ['an address', 'see https://example.org/a_b.', 'see <https://example.org/a_b>.'],
    ['an address in brackets', '(https://example.org/a_b)', '(<https://example.org/a_b>)'],
    ['no address', 'javascript:alert(1)', 'javascript:alert(1)'],
  ])('%s', (_name, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
