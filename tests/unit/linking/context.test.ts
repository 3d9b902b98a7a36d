import { describe, expect, test } from 'vitest';
import { isContinued, isInAddress, isSomebodyElse, isTitleCase, type Surroundings } from '../../../lib/linking/context';
import { wordsOf } from '../../../lib/text/words';

const wordsIn = (text: string) => [...wordsOf(text)];

describe('isTitleCase', () => {
  test.each([
    ['a headline', 'Biden Tells Putin That Russia Will Pay', true],
    ['a headline with small joining words', 'Putin Warns of a New Cold War in the East', true],
    ['a headline with a long word in small letters', 'Biden and Putin Talk Through Tensions over Ukraine Border', true],
    ['capitals throughout', 'BIDEN WARNS PUTIN OVER UKRAINE', true],
    ['a sentence', 'Biden told Putin that Russia would pay a price for it', false],
    ['a headline in sentence case', 'Biden warns Putin over troops near Ukraine', false],
    ['a headline with an apostrophe and numbers', 'Putin Doesn’t Trust NATO After 30 Years', true],
    ['a headline with a word of mixed case', 'Biden Uses iPhone to Call Putin', true],
    ['a short sentence with names', 'They met Emma Putin, a teacher.', false],
    ['a short sentence of names nearly', 'This is Emma Putin.', false],
    ['a name alone', 'Anna Maria Putin', false],
    ['too short to tell', 'Joe Biden', false],
    ['a script without capitals', '拜登 普京 北约 欧安 组织', false],
    ['nothing', '', false],
  ])('%s', (_name, text, expected) => {
    expect(isTitleCase(wordsIn(text))).toBe(expected);
  });
});

describe('isInAddress, for the X', () => {
  test.each([
    ['X@example.org', true],
    ['mail a@X.org now', true],
    ['#X', true],
    ['(#X)', true],
    ['@X', true],
    ['“@X”', true],
    ['https://example.org/X', true],
    ['www.X.org', true],
    ['www.X.org, too', true],
    ['example.org/X', true],
    ['/wiki/X', true],
    ['a_X_b', true],
    ['[#X]', true],
    ['«#X»', true],
    ['‘#X’', true],
    ['this,#X', true],
    ['X.int', true],
    ['See X.int.', true],
    ['(www.X.org)', true],
    ['example.com?q=X', true],
    ['example.com:80#X', true],
    ['(/wiki/X)', true],
    ['_X_', false],
    ['_X_,', false],
    ['left.X', false],
    ['X.He left', false],
    ['Mr.X', false],
    ['3.5-X', false],
    ['X', false],
    ['(X)', false],
    ['X, example.org', false],
    ['see X: https://example.org', false],
    ['a-X', false],
    ['Y/X', false],
    ['X.', false],
    ['# X', false],
    ['U.S.-X', false],
  ])('%j: %s', (text, expected) => {
    const start = text.indexOf('X');
    expect(isInAddress(text, start, start + 1)).toBe(expected);
  });

  test('looks no further than a hundred characters, so that a script without spaces stays quick', () => {
    expect(isInAddress(`https://example.org/${'拜'.repeat(500)}X`, 520, 521)).toBe(false);
  });
});

/** The surroundings of the last name Cole in a text. */
function around(text: string, given: Partial<Surroundings> = {}): Surroundings {
  const words = wordsIn(text);
  const at = words.findIndex((word) => word.text.toLowerCase() === 'cole');
  return { text, words, first: at, last: at, afterName: false, idleCapitals: 'none', ...given };
}

describe('isSomebodyElse, for the last name Cole', () => {
  test.each([
    ['a given name', 'then Ann Cole came', true],
    ['a given name across a line', 'then Ann\nCole came', true],
    ['a given name across a hard break', 'then Ann\u2028Cole came', true],
    ['an uncommon given name', 'then Ximene Cole came', true],
    ['an uncommon given name first', 'Ximene Cole came', true],
    ['an initial', 'then A. Cole came', true],
    ['initials', 'then H.R. Cole came', true],
    ['an initial without a full stop', 'then A Cole came', true],
    ['a title', 'then President Cole came', false],
    ['a title with a full stop', 'then Sen. Cole came', false],
    ['a title of others', 'then Mrs. Cole came', true],
    ['a title of others without a full stop', 'then Mrs Cole came', true],
    ['a title of others in capitals', 'MRS COLE CAME', true],
    ['a rank', 'then Sgt. Cole came', true],
    ['a profession', 'then Prof. Cole came', true],
    ['a first word that is no name', 'Yesterday Cole came', false],
    ['a first word after a full stop', 'So it was. Yesterday Cole came', false],
    ['a first word after a footnote', 'So it was.[1] Yesterday Cole came', false],
    ['a first word after a hard break', 'A headline\u2028Yesterday Cole came', false],
    ['a first word after a far indented line', `So it was.\n${' '.repeat(40)}Yesterday Cole came`, false],
    ['a first word in quotes', 'he said “Perhaps Cole knows”', false],
    ['a first word after an abbreviated title', 'It was Mr. Will Cole', true],
    ['a modal verb first', 'Will Cole come?', false],
    ['the same word as a given name', 'his cousin Will Cole', true],
    ['a day', 'On Thursday Cole came', false],
    ['a month', 'Since last December Cole came', false],
    ['a month that people are named after', 'the teacher April Cole', true],
    ['a place after In', 'In Moscow Cole came', false],
    ['a given name after In', 'In Emma Cole we trust', true],
    ['an acronym', 'the USA Cole spoke of', false],
    ['a dotted acronym', 'the U.S. Cole spoke of', false],
    ['a dotted acronym after a comma', 'in Washington, D.C. Cole spoke', false],
    ['a comma', 'with Ann, Cole came', false],
    ['a full stop', 'with Ann. Cole came', false],
    ['a small letter', 'then ann Cole came', false],
    ['a hyphen', 'the Ann-Cole talks', false],
    ['the start', 'Cole came', false],
    ['capitals throughout', 'ANGRY COLE CAME', false],
    ['capitals throughout, and a given name', 'EMMA COLE CAME', true],
    ['capitals for the last name', 'then Ximene COLE came', true],
  ])('%s: %j', (_name, text, expected) => {
    expect(isSomebodyElse(around(text))).toBe(expected);
  });

  test.each('Perhaps Against About Are According Because Despite Apparently Should What Former Two Their Stop'.split(' '))('%s opens a sentence', (word) => {
    expect(isSomebodyElse(around(`${word} Cole came`))).toBe(false);
  });

  test.each<[string, string, Partial<Surroundings>, boolean]>([
    ['in a headline', 'Defiant Cole Warns Everyone', { idleCapitals: 'all' }, false],
    ['in a headline, but for given names', 'Elizabeth Cole Opens New Museum', { idleCapitals: 'all' }, true],
    ['in a headline, but for initials', 'Museum Opened By S. Cole', { idleCapitals: 'all' }, true],
    ['where a sentence opens', 'Talks Cole had', { idleCapitals: 'openings' }, false],
    ['where a sentence opens, but within it', 'then Ximene Cole came', { idleCapitals: 'openings' }, true],
    ['after another name of the base', 'with Ukraine Cole must talk', { afterName: true }, false],
  ])('a capital before it says nothing %s', (_name, text, given, expected) => {
    expect(isSomebodyElse(around(text, given))).toBe(expected);
  });

  test.each(['Людмила', 'Людмилу', 'Людмилой', 'Сергеем', 'Наоми'])('%s is a given name in any case ending', (name) => {
    expect(isSomebodyElse(around(`${name} Cole`, { idleCapitals: 'all' }))).toBe(true);
  });
});

describe('isContinued, for the last name Cole', () => {
  test.each([
    ['a thing', 'near Cole Avenue', true],
    ['a thing, in a headline', 'Fire On Cole Avenue', true],
    ['a thing in capitals', 'FIRE ON COLE AVENUE', true],
    ['a thing that could be a verb', 'the Cole Act of 1990', true],
    ['a verb', 'Will Cole Act on It?', false],
    ['a verb after another auxiliary', 'Did Cole Award Medals?', false],
    ['a thing after an auxiliary', 'Will Cole Avenue Close?', true],
    ['a street in small letters', 'on Cole street', false],
    ['a thing after a comma', 'to Cole, Avenue of hope', false],
    ['a thing after a full stop', 'to Cole. School was out', false],
    ['a possession', 'Cole’s School', false],
    ['another generation', 'then Cole III came', true],
    ['another generation after a comma', 'then Cole, Jr. came', true],
    ['nothing', 'then Cole', false],
  ])('%s: %j', (_name, text, expected) => {
    expect(isContinued(around(text))).toBe(expected);
  });

  test('a thing may follow the full stop of a suffix', () => {
    const text = 'the Ann Cole Jr. Library';
    expect(isContinued(around(text, { first: 1, last: 3 }))).toBe(true);
  });
});
