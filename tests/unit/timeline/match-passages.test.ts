import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRecords } from '../../../lib/knowledge/records';
import { findMentions } from '../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../lib/linking/gazetteer/build-gazetteer';
import type { Pack } from '../../../lib/model';
import type { SentenceMatch } from '../../../lib/timeline/match-passages';
import { makeClaim, makeEvent, readShippedPack } from '../builders';
import { makeMatcher } from './make-matcher';
import { TELLS, TELLS_NOT } from './passage-cases';

const pack = readShippedPack() as Pack;
const gazetteer = buildGazetteer(pack.entities);
const { claims, events } = unqualified(pack);
const match = makeMatcher({ claims, events });

/** The bundled pack's claims with everyone who has a part in each, under their own ids. */
function unqualified({ claims, events, ...rest }: Pack) {
  const records = toRecords({ ...rest, claims, events }, 'bundled').claims;
  const own = (id: string) => id.slice(id.indexOf('/') + 1);
  return { claims: claims.map((claim, i) => ({ ...claim, entityIds: records[i]?.entityIds.map(own) ?? [] })), events };
}

const ask = (text: string, pageDay?: string) => match({ text, mentions: findMentions(text, gazetteer), ...(pageDay !== undefined && { pageDay }) });
const idsOf = (matches: readonly SentenceMatch[]) => matches.flatMap(({ claimIds, eventIds }) => [...claimIds, ...eventIds]);

describe('a sentence tells', () => {
  test.each(TELLS.map(([passage, ...ids]) => [passage, ids] as const))('%s', (passage, ids) => {
    const [before = '', sentence] = passage.split(' || ');
    const text = sentence === undefined ? before : `${before} ${sentence}`;
    const found = ask(text).filter(({ start }) => sentence === undefined || start > before.length);
    expect(idsOf(found)).toEqual(expect.arrayContaining(ids));
  });
});

describe('a sentence does not tell', () => {
  test.each(TELLS_NOT.map(([passage, ...ids]) => [passage, ids] as const))('%s', (passage, ids) => {
    const found = idsOf(ask(passage));
    expect(ids.length === 0 ? found : found.filter((id) => ids.includes(id))).toEqual([]);
  });
});

test('there are enough of both', () => {
  expect(TELLS.length).toBeGreaterThan(60);
  expect(TELLS_NOT.length).toBeGreaterThan(60);
});

describe('a match', () => {
  test('is of its sentence in the passage, with the claim’s events', () => {
    const text = 'It snowed. Western countries agreed. Antony Blinken spoke with Zelensky on Wednesday. It thawed.';
    expect(ask(text).map(({ start, end, ...rest }) => [text.slice(start, end), rest])).toEqual([
      ['Antony Blinken spoke with Zelensky on Wednesday.', { claimIds: ['blinken-spoke-with-zelensky-cnw'], eventIds: ['blinken-zelensky-talk'] }],
    ]);
  });

  test('may be of an event alone', () => {
    expect(ask('The OSCE meets on 13 January.')).toEqual([{ start: 0, end: 29, claimIds: [], eventIds: ['osce-meeting'] }]);
  });

  test('may be of two claims of one sentence', () => {
    const text = 'Lavrov has ruled out any concessions, and the United States has called some of the demands of Russia unacceptable.';
    expect(ask(text).flatMap(({ claimIds }) => claimIds)).toEqual(
      expect.arrayContaining(['lavrov-rejects-concessions-cnw', 'us-calls-some-demands-unacceptable-cnw']),
    );
  });
});

describe('the page’s day', () => {
  const WEAK = 'Antony Blinken spoke with Zelensky on Wednesday.';
  const DATED = 'Antony Blinken spoke with Zelensky on Wednesday, 29 December 2021.';
  test.each<[string, string, string | undefined, boolean]>([
    ['unknown', WEAK, undefined, true],
    ['soon after', WEAK, '2021-12-30', true],
    ['months after: there are other talks on other Wednesdays', WEAK, '2022-05-05', false],
    ['long before', WEAK, '2021-06-01', false],
    ['months after, the sentence giving the day', DATED, '2022-05-05', true],
    ['that is none', WEAK, 'Thursday', true],
  ])('%s', (_name, text, day, expected) => {
    expect(idsOf(ask(text, day)).includes('blinken-spoke-with-zelensky-cnw')).toBe(expected);
  });
});

describe('the base', () => {
  test('may be empty', () => {
    expect(makeMatcher({ claims: [], events: [] })({ text: 'Ann spoke.', mentions: [{ start: 0, end: 3, entityId: 'ann' }] })).toEqual([]);
  });

  test('may be one claim', () => {
    const only = makeMatcher({
      claims: [{ ...makeClaim({ text: 'Ann praised the harvest of 300 turnips.' }), entityIds: ['ann'] }],
      events: [makeEvent()],
    });
    const mentions = [{ start: 0, end: 3, entityId: 'ann' }];
    expect(idsOf(only({ text: 'Ann lauded a harvest of 300 turnips.', mentions }))).toContain('claim');
    expect(idsOf(only({ text: 'Ann lauded a harvest of 400 turnips.', mentions }))).toEqual([]);
  });

  test('may have dates that are none', () => {
    const bad = makeMatcher({
      claims: claims.map((claim) => ({ ...claim, date: 'Thursday' })),
      events: events.map((event) => ({ ...event, date: '' })),
    });
    expect(() => bad({ text: 'On 30 December Biden warned Putin.', mentions: [], pageDay: '2022-01-03' })).not.toThrow();
  });
});

describe('for any text', () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...TELLS.flatMap(([passage]) => passage.split(' '))), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 60 })
    .map((words) => words.join(' '));

  test('matches are ranges within it that do not overlap, and name what the base has', () => {
    const known = new Set([...claims, ...events].map(({ id }) => id));
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, claimIds, eventIds } of ask(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
          expect([...claimIds, ...eventIds].filter((id) => !known.has(id))).toEqual([]);
          expect(new Set([...claimIds, ...eventIds]).size).toBe(claimIds.length + eventIds.length);
        }
      }),
    );
  });

  test('the order of the base makes no difference, nor what was asked before', () => {
    const reversed = makeMatcher({ claims: [...claims].reverse(), events: [...events].reverse() });
    const sorted = (matches: readonly SentenceMatch[]) =>
      matches.map((one) => ({ ...one, claimIds: [...one.claimIds].sort(), eventIds: [...one.eventIds].sort() }));
    for (const [passage] of TELLS) {
      const mentions = findMentions(passage, gazetteer);
      expect(sorted(reversed({ text: passage, mentions }))).toEqual(sorted(makeMatcher({ claims, events })({ text: passage, mentions })));
      expect(sorted(match({ text: passage, mentions }))).toEqual(sorted(reversed({ text: passage, mentions })));
    }
  }, 60_000);
});
