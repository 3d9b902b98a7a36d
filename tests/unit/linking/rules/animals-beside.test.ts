import { expect, test } from 'vitest';
import { isRaceWinner } from '../../../../lib/linking/rules/animal-races';
import { placeAt } from '../../../../lib/linking/surroundings';

const wins = (text: string) => {
  const start = text.indexOf('Putin');
  return isRaceWinner(text, placeAt(text, start, start + 'Putin'.length));
};

test.each(['Putin won the donkey derby.', 'Il palio degli asini lo ha vinto Putin.', 'Das Eselrennen gewann Putin.', 'Utrku magaraca dobio je Putin.'])(
  'wins: %s',
  (text) => {
    expect(wins(text)).toBe(true);
  },
);

test.each(['Putin won the race for the Kremlin.', 'Putin saw the donkey derby.', 'The donkey derby is over. Putin won the vote.'])('does not: %s', (text) => {
  expect(wins(text)).toBe(false);
});
