import { describe, expect, test } from 'vitest';
import type { HoverState } from '../../../lib/hover/hover-machine';
import { log, run } from './harness';

/** `script`: what happens when; `expected`: what a surface is told when. */
type Sequence = { readonly name: string; readonly script: readonly string[]; readonly expected: readonly string[]; readonly delay?: number };

const check = ({ script, expected, delay }: Sequence) => {
  expect(log(run(script, delay).seen())).toEqual(expected);
};

// Rests on A until its card is open.
const A_OPENS = ['100 lookUp A', '400 open A'];

describe('opening', () => {
  test.each<Sequence>([
    { name: 'after 400 ms', script: ['0 rest A', '400 wait'], expected: A_OPENS },
    { name: 'not at 399 ms', script: ['0 rest A', '399 wait'], expected: ['100 lookUp A'] },
    { name: 'looks up after 100 ms', script: ['0 rest A', '100 wait'], expected: ['100 lookUp A'] },
    { name: 'looks nothing up at 99 ms', script: ['0 rest A', '99 wait'], expected: [] },
    { name: 'leaving at 99 ms asks for nothing', script: ['0 rest A', '99 leave', '9999 wait'], expected: [] },
    { name: 'leaving at 399 ms never opens', script: ['0 rest A', '399 leave', '9999 wait'], expected: ['100 lookUp A'] },
    { name: 'rest on none at 399 ms never opens', script: ['0 rest A', '399 rest none', '9999 wait'], expected: ['100 lookUp A'] },
    { name: 'a second rest on the same word does not start anew', script: ['0 rest A', '300 rest A', '400 wait'], expected: A_OPENS },
    { name: 'another word starts anew', script: ['0 rest A', '300 rest B', '699 wait', '700 wait'], expected: ['100 lookUp A', '400 lookUp B', '700 open B'] },
    {
      name: 'leaving and coming again starts anew',
      script: ['0 rest A', '300 leave', '350 rest A', '750 wait'],
      expected: ['100 lookUp A', '450 lookUp A', '750 open A'],
    },
    { name: 'return says nothing before the card is open', script: ['0 rest A', '200 return', '400 wait'], expected: A_OPENS },
    { name: 'return after leaving does not arm again', script: ['0 rest A', '200 leave', '250 return', '9999 wait'], expected: ['100 lookUp A'] },
    {
      name: 'a pin has nothing to pin before the card is open',
      script: ['0 rest A', '200 pin', '400 wait', '500 leave', '9999 wait'],
      expected: [...A_OPENS, '800 close A'],
    },
    { name: 'a delay of 0', delay: 0, script: ['0 rest A', '0 wait'], expected: ['0 lookUp A', '0 open A'] },
    { name: 'a delay of 50: the look-up does not come later', delay: 50, script: ['0 rest A', '50 wait'], expected: ['50 lookUp A', '50 open A'] },
    { name: 'a delay of 1000', delay: 1000, script: ['0 rest A', '999 wait', '1000 wait'], expected: ['100 lookUp A', '1000 open A'] },
    { name: 'a delay of 1000, left at 999', delay: 1000, script: ['0 rest A', '999 leave', '9999 wait'], expected: ['100 lookUp A'] },
  ])('$name', check);
});

describe('leaving and coming back', () => {
  test.each<Sequence>([
    { name: 'closes 300 ms after leaving', script: ['0 rest A', '500 leave', '800 wait'], expected: [...A_OPENS, '800 close A'] },
    { name: 'not at 299 ms', script: ['0 rest A', '500 leave', '799 wait'], expected: A_OPENS },
    { name: 'rest on none is leaving', script: ['0 rest A', '500 rest none', '800 wait'], expected: [...A_OPENS, '800 close A'] },
    { name: 'back at the card in time keeps it open', script: ['0 rest A', '500 leave', '799 return', '9999 wait'], expected: A_OPENS },
    { name: 'back at the word in time keeps it open', script: ['0 rest A', '500 leave', '799 rest A', '9999 wait'], expected: A_OPENS },
    { name: 'leaving twice does not grant more time', script: ['0 rest A', '500 leave', '700 leave', '800 wait'], expected: [...A_OPENS, '800 close A'] },
    {
      name: 'leaving again after coming back grants the time anew',
      script: ['0 rest A', '500 leave', '700 return', '900 leave', '1199 wait', '1200 wait'],
      expected: [...A_OPENS, '1200 close A'],
    },
    { name: 'resting on the open word changes nothing', script: ['0 rest A', '500 rest A', '600 rest A', '9999 wait'], expected: A_OPENS },
    { name: 'coming back too late does not open again', script: ['0 rest A', '500 leave', '800 return', '9999 wait'], expected: [...A_OPENS, '800 close A'] },
  ])('$name', check);
});

describe('warm', () => {
  const A_CLOSED = ['0 rest A', '500 leave', '800 wait'];
  const A_SEEN = [...A_OPENS, '800 close A'];

  test.each<Sequence>([
    { name: 'opens after 120 ms', script: [...A_CLOSED, '900 rest B', '1019 wait', '1020 wait'], expected: [...A_SEEN, '1000 lookUp B', '1020 open B'] },
    { name: 'the same word too', script: [...A_CLOSED, '900 rest A', '1020 wait'], expected: [...A_SEEN, '1000 lookUp A', '1020 open A'] },
    { name: 'still at 599 ms', script: [...A_CLOSED, '1399 rest B', '1519 wait'], expected: [...A_SEEN, '1499 lookUp B', '1519 open B'] },
    { name: 'no more at 600 ms', script: [...A_CLOSED, '1400 rest B', '1799 wait', '1800 wait'], expected: [...A_SEEN, '1500 lookUp B', '1800 open B'] },
    {
      name: 'from word to word, each left early',
      script: [...A_CLOSED, '900 rest B', '1000 leave', '1100 rest C', '1220 wait'],
      expected: [...A_SEEN, '1000 lookUp B', '1200 lookUp C', '1220 open C'],
    },
    {
      name: 'also when the card closed while another word was armed',
      script: ['0 rest A', '500 rest B', '600 rest C', '710 rest D', '805 leave', '900 rest E', '1020 wait'],
      expected: [...A_OPENS, '600 lookUp B', '700 lookUp C', '800 close A', '1000 lookUp E', '1020 open E'],
    },
    { name: 'a card that never opened warms nothing', script: ['0 rest A', '300 leave', '350 rest B', '749 wait'], expected: ['100 lookUp A', '450 lookUp B'] },
    {
      name: 'a dismissed card warms',
      script: ['0 rest A', '500 dismiss', '600 rest B', '720 wait'],
      expected: [...A_OPENS, '500 close A', '700 lookUp B', '720 open B'],
    },
    {
      name: 'dismissing a closed card does not warm anew',
      script: [...A_CLOSED, '1300 dismiss', '1500 rest B', '1899 wait'],
      expected: [...A_SEEN, '1600 lookUp B'],
    },
    {
      name: 'no slower than the reader’s own delay',
      delay: 50,
      script: ['0 rest A', '100 dismiss', '200 rest B', '250 wait'],
      expected: ['50 lookUp A', '50 open A', '100 close A', '250 lookUp B', '250 open B'],
    },
    {
      name: 'quick also for who likes to wait',
      delay: 1000,
      script: ['0 rest A', '1100 dismiss', '1200 rest B', '1320 wait'],
      expected: ['100 lookUp A', '1000 open A', '1100 close A', '1300 lookUp B', '1320 open B'],
    },
  ])('$name', check);
});

describe('another word while a card is open', () => {
  test.each<Sequence>([
    {
      name: 'swaps after 120 ms, with no gap',
      script: ['0 rest A', '500 rest B', '619 wait', '620 wait', '9999 wait'],
      expected: [...A_OPENS, '600 lookUp B', '620 open B'],
    },
    { name: 'the first stays until then', script: ['0 rest A', '500 rest B', '619 wait'], expected: [...A_OPENS, '600 lookUp B'] },
    {
      name: 'swaps from a card that is being left',
      script: ['0 rest A', '500 leave', '600 rest B', '720 wait', '9999 wait'],
      expected: [...A_OPENS, '700 lookUp B', '720 open B'],
    },
    {
      name: 'the first closes at its grace, and the other opens after it',
      script: ['0 rest A', '500 leave', '750 rest B', '870 wait'],
      expected: [...A_OPENS, '800 close A', '850 lookUp B', '870 open B'],
    },
    {
      name: 'passing over words closes the first 300 ms after it was left',
      script: ['0 rest A', '500 rest B', '600 rest C', '700 rest D', '790 leave', '9999 wait'],
      expected: [...A_OPENS, '600 lookUp B', '700 lookUp C', '800 close A'],
    },
    { name: 'leaving the other leaves both', script: ['0 rest A', '500 rest B', '550 leave', '9999 wait'], expected: [...A_OPENS, '800 close A'] },
    { name: 'back at the card: the other is forgotten', script: ['0 rest A', '500 rest B', '550 return', '9999 wait'], expected: A_OPENS },
    {
      name: 'the other, left and rested on again',
      script: ['0 rest A', '500 rest B', '550 leave', '600 rest B', '720 wait'],
      expected: [...A_OPENS, '700 lookUp B', '720 open B'],
    },
    { name: 'back at the first word: the other is forgotten', script: ['0 rest A', '500 rest B', '550 rest A', '9999 wait'], expected: A_OPENS },
    {
      name: 'back at the first word, and left again',
      script: ['0 rest A', '500 rest B', '550 rest A', '600 leave', '899 wait', '900 wait'],
      expected: [...A_OPENS, '900 close A'],
    },
    { name: 'a pin keeps the card that is seen', script: ['0 rest A', '500 rest B', '550 pin', '9999 wait'], expected: A_OPENS },
    { name: 'dismiss forgets both', script: ['0 rest A', '500 rest B', '550 dismiss', '9999 wait'], expected: [...A_OPENS, '550 close A'] },
    {
      name: 'after the swap the new card has its own grace',
      script: ['0 rest A', '500 rest B', '620 wait', '700 leave', '999 wait', '1000 wait'],
      expected: [...A_OPENS, '600 lookUp B', '620 open B', '1000 close B'],
    },
  ])('$name', check);
});

describe('keyboard, tap and pin', () => {
  test.each<Sequence>([
    { name: 'opens at once', script: ['0 openNow A', '9999 wait'], expected: ['0 lookUp A', '0 open A'] },
    { name: 'leaving does not close it', script: ['0 openNow A', '50 leave', '9999 wait'], expected: ['0 lookUp A', '0 open A'] },
    { name: 'resting elsewhere does not swap it', script: ['0 openNow A', '50 rest B', '90 rest none', '9999 wait'], expected: ['0 lookUp A', '0 open A'] },
    { name: 'another one replaces it', script: ['0 openNow A', '50 openNow B', '9999 wait'], expected: ['0 lookUp A', '0 open A', '50 lookUp B', '50 open B'] },
    { name: 'takes over from a word that is armed', script: ['0 rest A', '50 openNow B', '9999 wait'], expected: ['50 lookUp B', '50 open B'] },
    {
      name: 'takes over from a card that is being left',
      script: ['0 rest A', '500 leave', '600 openNow B', '9999 wait'],
      expected: [...A_OPENS, '600 lookUp B', '600 open B'],
    },
    { name: 'a pinned card stays', script: ['0 rest A', '500 pin', '550 leave', '9999 wait'], expected: A_OPENS },
    { name: 'a pin in the grace stops it', script: ['0 rest A', '500 leave', '600 pin', '9999 wait'], expected: A_OPENS },
    {
      name: 'unpinned, it closes when it is left',
      script: ['0 rest A', '500 pin', '900 unpin', '1000 leave', '1300 wait'],
      expected: [...A_OPENS, '1300 close A'],
    },
    {
      name: 'unpinned while the pointer is away, it closes after the grace',
      script: ['0 openNow A', '900 unpin', '900 leave', '1199 wait', '1200 wait'],
      expected: ['0 lookUp A', '0 open A', '1200 close A'],
    },
    { name: 'unpinned and not left, it stays', script: ['0 openNow A', '900 unpin', '9999 wait'], expected: ['0 lookUp A', '0 open A'] },
    { name: 'a pin with no card does nothing', script: ['0 pin', '10 unpin', '9999 wait'], expected: [] },
  ])('$name', check);

  test.each([
    ['rest', ['0 rest A', '400 wait'], false],
    ['openNow', ['0 openNow A'], true],
  ])('%s: the focus goes into the card: %s', (_name, script, focus) => {
    const harness = run(script);
    expect(harness.seen().find((effect) => effect.type === 'open')?.focus).toBe(focus);
  });
});

describe('dismiss', () => {
  test.each<[HoverState<string>['name'], string[], string | undefined]>([
    ['idle', [], undefined],
    ['arming', ['0 rest A'], undefined],
    ['arming', ['0 rest A', '500 rest B'], 'A'],
    ['open', ['0 rest A', '500 wait'], 'A'],
    ['leaving', ['0 rest A', '500 leave'], 'A'],
    ['pinned', ['0 openNow A'], 'A'],
  ])('from %s after %j closes what is open', (name, script, card) => {
    const harness = run(script);
    expect([harness.state().name, harness.card()]).toEqual([name, card]);
    const before = harness.seen().length;
    harness.dispatch({ type: 'dismiss', now: 600 });
    harness.passTo(9999);
    const after = harness.seen().slice(before);
    expect(after.map((effect) => [effect.type, effect.target])).toEqual(card === undefined ? [] : [['close', card]]);
    expect([harness.state().name, harness.card(), harness.pending()]).toEqual(['idle', undefined, []]);
  });
});

describe('tokens', () => {
  const tokens = (...script: string[]) =>
    run(script)
      .seen()
      .flatMap(({ token }) => token ?? []);

  test('looking up and opening one word bear one token', () => {
    expect(new Set(tokens('0 rest A', '400 wait')).size).toBe(1);
  });

  test.each([
    ['another word', ['0 rest A', '150 rest B', '250 wait']],
    ['the same word again', ['0 rest A', '150 leave', '200 rest A', '300 wait']],
    ['the same word after a dismissal', ['0 rest A', '150 dismiss', '200 rest A', '300 wait']],
  ])('%s bears a new one, so that a late answer to the first is told apart', (_name, script) => {
    const [first, second, ...more] = tokens(...script);
    expect([first === undefined, second === undefined, more]).toEqual([false, false, []]);
    expect(second).toBeGreaterThan(first ?? Number.POSITIVE_INFINITY);
  });

  test.each([
    ['return', ['550 return']],
    ['another rest on it', ['550 rest A']],
    ['leaving the other', ['550 leave']],
    ['a pin', ['550 pin']],
    ['nothing more', []],
  ])('after another word was armed and %s, the open card has its own token still', (_name, then) => {
    const harness = run(['0 rest A', '500 rest B', ...then]);
    const [lookUp] = harness.seen();
    expect(harness.state().card).toEqual({ target: 'A', token: lookUp?.token });
  });

  test('a word armed a second time bears a new token', () => {
    const harness = run(['0 rest A', '500 rest B', '610 return', '700 rest B', '820 wait']);
    const [a, b, again, opened] = harness.seen().filter(({ type, target }) => type === 'lookUp' || target === 'B');
    expect([a?.target, b?.target, again?.target, opened?.type]).toEqual(['A', 'B', 'B', 'open']);
    expect([(again?.token ?? 0) > (b?.token ?? 0), opened?.token === again?.token]).toEqual([true, true]);
  });

  test.each([
    ['dismissed', ['0 rest A', '150 dismiss']],
    ['closed', ['0 rest A', '500 leave', '800 wait']],
    ['replaced by the keyboard', ['0 rest A', '150 openNow B']],
    ['passed over for another word', ['0 rest A', '150 rest B']],
  ])('when a word was %s, its token is no longer the machine’s', (_name, script) => {
    const harness = run(script);
    expect(harness.state().token).toBeGreaterThan(harness.seen()[0]?.token ?? Number.POSITIVE_INFINITY);
  });
});
