import { describe, expect, test } from 'vitest';
import { fold, termsOf } from '../../../lib/text/terms';

describe('termsOf', () => {
  test.each([
    ['stop words go', 'He said that the talks were about it', ['talk']],
    ['capitals go', 'NATO Nato nato', ['nato', 'nato', 'nato']],
    ['accents go', 'Żółć, café', ['zołc', 'caf']],
    ['accents go, decomposed or not', 'cafe\u0301 café', ['caf', 'caf']],
    ['repeats stay', 'war war', ['war', 'war']],
    ['numbers stay as they are', 'in 2014, 100,000 troops', ['2014', '100', '000', 'troop']],
    ['soft hyphens go', 'Zelens\u00adky', ['zelensky']],
    ['zero-width characters go', 'Pu\u200btin', ['putin']],
    ['a possessive loses its s', "Putin’s Putin's", ['putin', 'putin']],
    ['contractions are stop words', "we’ll they’re I've", []],
    ['short words are not cut', 'red bed his use', ['red', 'bed', 'use']],
    ['dotted letters are one word', 'the U.S., J.K. Rowling, U.S.-led', ['us', 'jk', 'rowl', 'us', 'led']],
    ['letters after a full stop are not', 'Plan B.Then C', ['plan', 'b', 'c']],
    ['long words lose no more than their ending', 'nation nations station union', ['nation', 'nation', 'station', 'union']],
    ['Cyrillic is folded, not cut', 'Россия и НАТО', ['россия', 'и', 'нато']],
    ['nothing', '', []],
  ])('%s: %j', (_name, text, expected) => {
    expect(termsOf(text)).toEqual(expected);
  });

  test.each([
    ['talks', 'talk', 'talked', 'talking'],
    ['warned', 'warns', 'warning', 'warn'],
    ['easing', 'ease', 'eased', 'eases'],
    ['countries', 'country'],
    ['allies', 'ally', 'allied'],
    ['sanctions', 'sanction'],
    ['passes', 'pass', 'passed', 'passing'],
    ['planned', 'plan', 'planning', 'plans'],
    ['stopped', 'stop', 'stopping'],
    ['threatens', 'threaten', 'threatened', 'threatening'],
    ['promises', 'promised', 'promise', 'promising'],
    ['responses', 'response'],
    ['deployed', 'deploying', 'deploys'],
    ['speeches', 'speech'],
    ['invasion', 'invasions', 'invade', 'invaded'],
    ['decision', 'decide', 'decided'],
    ['negotiations', 'negotiate', 'negotiating'],
    ['use', 'uses', 'used', 'using'],
    ['ties', 'tie', 'tied'],
    ['sanctions', 'sanctioned'],
    ['demands', 'demanded'],
    ['meets', 'meeting'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['invitation', 'invite', 'invited'],
    ['escalation', 'escalate', 'escalating'],
    ['Zelensky', 'Zelenskyy'],
    ['U.S.', 'US'],
  ])('the forms of %s meet', (...forms) => {
    expect(new Set(termsOf(forms.join(' '))).size).toBe(1);
  });

  test.each([
    ['peace', 'war'],
    ['warn', 'war'],
    ['talk', 'tall'],
    ['Putin', 'put'],
    ['2014', '2015'],
    ['troop', 'trip'],
    ['nation', 'union'],
    ['station', 'state'],
    ['national', 'international'],
    ['severance', 'severe'],
    ['severe', 'several'],
    ['use', 'US'],
    ['king', 'kin'],
  ])('%s and %s do not meet', (one, other) => {
    expect(termsOf(one)).not.toEqual(termsOf(other));
  });
});

test.each([
  ['Żółć', 'zołc'],
  ['ÉCOLE', 'ecole'],
  ['e\u0301cole', 'ecole'],
  ['Straße', 'straße'],
  ['БАЙДЕН', 'баиден'],
  ['Biden', 'biden'],
])('fold %s: %s', (word, expected) => {
  expect(fold(word)).toBe(expected);
});
