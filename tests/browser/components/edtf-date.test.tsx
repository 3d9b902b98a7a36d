import { expect, test } from 'vitest';
import { EdtfDate } from '../../../components/edtf-date';
import { draw, root } from './draw-panel';

// What HTML takes as a year, a month or a day.
const VALID = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

test.each([
  ['2014', '2014', '2014'],
  ['2021-12', '2021-12', 'Dec 2021'],
  ['2021-12-30', '2021-12-30', '30 Dec 2021'],
  ['2022-01-09/2022-01-10', '2022-01-09', '9 – 10 Jan 2022'],
  ['2014/2021', '2014', '2014 – 2021'],
])('%s: the element says %s, the reader reads %s', async (date, machine, text) => {
  await draw(<EdtfDate date={date} locale="en-GB" />);
  const time = root.querySelector('time');
  expect([time?.dateTime, time?.textContent.replace(/\s*–\s*/, ' – ')]).toEqual([machine, text]);
  expect(time?.dateTime).toMatch(VALID);
});
