import { describe, expect, test } from 'vitest';
import { roleAt } from '../../../lib/claims/role-at';
import { makeRole } from '../builders';

const senator = makeRole({ label: 'Senator', from: '1973-01-03', until: '2009-01-15' });
const vice = makeRole({ label: 'Vice President', from: '2009-01-20', until: '2017-01-20' });
const president = makeRole({ label: 'President', from: '2021-01-20', until: '2025-01-20' });
const author = makeRole({ label: 'Author' });
const patron = makeRole({ label: 'Patron', until: '2010' });
const acting = makeRole({ label: 'Acting President', from: '2021-01-20', until: '2021-02' });
const member = makeRole({ label: 'Member', from: '2021-01-20', until: '2025-01-20' });
const januaryHost = makeRole({ label: 'Host', from: '2021-01' });
const chair = makeRole({ label: 'Chair', from: '2019' });

describe('roleAt', () => {
  test.each([
    ['within a term', [senator, vice, president], '2022-01-02', 'President'],
    ['whatever the order', [president, vice, senator], '2010-06', 'Vice President'],
    ['the first day', [vice, president], '2021-01-20', 'President'],
    ['the day before the first', [vice, president], '2021-01-19', undefined],
    ['the last day', [vice], '2017-01-20', 'Vice President'],
    ['the day after the last', [vice], '2017-01-21', undefined],
    ['between two terms', [senator, vice, president], '2019', undefined],
    ['before all', [senator, vice, president], '1960', undefined],
    ['after all', [senator, vice, president], '2030', undefined],
    ['a year that a term begins in', [vice, president], '2021', 'President'],
    ['a month that a term ends in', [vice, president], '2017-01', 'Vice President'],
    ['a year with two terms: the later', [senator, vice], '2009', 'Vice President'],
    ['a year with two terms, the other way round', [vice, senator], '2009', 'Vice President'],
    ['an interval over several terms: the last', [senator, vice, president], '2000/2022', 'President'],
    ['open at both ends', [author], '1900', 'Author'],
    ['open at the start', [patron], '1900', 'Patron'],
    ['open at the start, in its last year', [patron], '2010-12-31', 'Patron'],
    ['open at the start, over', [patron], '2011', undefined],
    ['open at the end', [chair], '2199-12-31', 'Chair'],
    ['open at the end, in its first year', [chair], '2019-01-01', 'Chair'],
    ['one that began beside one without a beginning', [author, chair], '2020', 'Chair'],
    ['the same, the other way round', [chair, author], '2020', 'Chair'],
    ['two that began alike: the one that ended first', [president, acting], '2021-02-01', 'Acting President'],
    ['the same, the other way round', [acting, president], '2021-02-01', 'Acting President'],
    ['two alike but for their label', [president, member], '2022', 'Member'],
    ['two alike, the other way round', [member, president], '2022', 'Member'],
    ['a beginning written less precisely', [januaryHost, president], '2022', 'President'],
    ['a date that is none', [author], 'Thursday', undefined],
    ['no roles', [], '2022', undefined],
  ])('%s', (_name, roles, date, expected) => {
    expect(roleAt(roles, date)?.label).toBe(expected);
  });

  test('leaves the list as it was', () => {
    const roles = [senator, vice, president];
    roleAt(roles, '2000/2022');
    expect(roles).toEqual([senator, vice, president]);
  });
});
