import { describe, expect, test } from 'vitest';
import { findDay, monthNamesOf } from '../../../lib/text/find-day';

describe('findDay', () => {
  test.each([
    ['en', 'Published 30 December 2021, 14:05 GMT', '2021-12-30'],
    ['en', 'December 30, 2021', '2021-12-30'],
    ['en', 'Dec. 30, 2021 at 4:02 p.m.', '2021-12-30'],
    ['en', 'Dec 30th 2021', '2021-12-30'],
    ['en', 'Thursday 30th December 2021', '2021-12-30'],
    ['en', 'Updated: 2022-01-02T10:00', '2022-01-02'],
    ['en', '2022/1/2', '2022-01-02'],
    ['en', '13/01/2022 10:00', '2022-01-13'],
    ['en', '01/13/2022 10:00', '2022-01-13'],
    ['en', '03/04/2022', undefined],
    ['en', '04/04/2022', '2022-04-04'],
    ['de', 'Stand: 03.04.2022, 10:00 Uhr', '2022-04-03'],
    ['de', '30. Dezember 2021', '2021-12-30'],
    ['de', '2. März 2022', '2022-03-02'],
    ['fr', 'Publié le 1er février 2022 à 10h', '2022-02-01'],
    ['es', '30 de diciembre de 2021', '2021-12-30'],
    ['pt', '30 de dezembro de 2021', '2021-12-30'],
    ['ru', '30 декабря 2021, 10:00', '2021-12-30'],
    ['uk', '2 січня 2022', '2022-01-02'],
    ['pl', '2 stycznia 2022', '2022-01-02'],
    ['cs', '2. ledna 2022', '2022-01-02'],
    ['ja', '2022年1月2日 10時', '2022-01-02'],
    ['zh', '2022年01月02日', '2022-01-02'],
    ['ko', '2022년 1월 2일', '2022-01-02'],
    ['xx-bad-tag!', 'January 2, 2022', '2022-01-02'],
    ['', '2 January 2022', '2022-01-02'],
    ['en', '30 February 2022', undefined],
    ['en', '2021-13-40', undefined],
    ['en', 'In 2014 Moscow took the peninsula', undefined],
    ['en', 'December 2021', undefined],
    ['en', 'Marching 30, 2021', undefined],
    ['en', 'Call 555-2021-12-301', undefined],
    ['en', '', undefined],
  ])('%s: %s', (language, text, day) => {
    expect(findDay(text, monthNamesOf(language))).toBe(day);
  });

  test('the first of two dates counts', () => {
    expect(findDay('2 January 2022 (updated 2022-01-05)', monthNamesOf('en'))).toBe('2022-01-02');
    expect(findDay('2022-01-05, first published 2 January 2022', monthNamesOf('en'))).toBe('2022-01-05');
  });
});
