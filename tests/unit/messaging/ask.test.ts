import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAsk } from '../../../lib/messaging/ask';
import { failure } from '../../../lib/result';

type Catalogue = { double: { args: { n: number }; answer: number } };

/** A way to send that behaves as told, one reaction for each time; the last one is kept up. */
function scripted(...reactions: readonly (() => unknown)[]) {
  const sent: { message: unknown; at: number }[] = [];
  const start = Date.now();
  const send = async (message: unknown) => {
    const react = reactions[Math.min(sent.length, reactions.length - 1)];
    sent.push({ message, at: Date.now() - start });
    return react?.();
  };
  return { send, sent };
}

const answers = (answer: unknown) => () => answer;
const rejects = (error: unknown) => () => Promise.reject(error);

const nobody = answers(undefined);
const noReceiver = rejects(new Error('Could not establish connection. Receiving end does not exist.'));
const portClosed = rejects(new Error('The message port closed before a response was received.'));
const channelClosed = rejects(
  new Error('A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received'),
);
const eight = { ok: true, value: 8 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('ask', () => {
  test.each([
    ['at once', [answers(eight)], [0]],
    ['after nobody answered', [nobody, answers(eight)], [0, 30]],
    ['after nobody received it', [noReceiver, answers(eight)], [0, 30]],
    ['after the port closed', [portClosed, answers(eight)], [0, 30]],
    ['after the channel closed', [channelClosed, answers(eight)], [0, 30]],
    ['at the third try', [nobody, portClosed, answers(eight)], [0, 30, 180]],
    ['at the last try', [noReceiver, nobody, portClosed, answers(eight)], [0, 30, 180, 780]],
    ['after an answer that is no result', [answers('pong'), answers(null), answers({ value: 8 }), answers(eight)], [0, 30, 180, 780]],
  ])('gives the answer %s', async (_name, reactions, times) => {
    const { send, sent } = scripted(...reactions);
    const answer = createAsk<Catalogue>(send)('double', { n: 4 });
    await vi.runAllTimersAsync();
    expect(await answer).toEqual(eight);
    expect(sent).toEqual(times.map((at) => ({ message: { question: 'double', args: { n: 4 } }, at })));
  });

  test.each([
    ['nobody ever answers', [nobody]],
    ['nobody ever receives it', [noReceiver]],
    ['the port closes every time', [portClosed]],
    ['all of them in turn', [nobody, noReceiver, portClosed, channelClosed]],
    ['what comes is never a result', [answers('pong')]],
    ['what is thrown is no error', [rejects('no'), rejects(undefined)]],
  ])('is silent after four tries when %s', async (_name, reactions) => {
    const { send, sent } = scripted(...reactions);
    const answer = createAsk<Catalogue>(send)('double', { n: 4 });
    await vi.runAllTimersAsync();
    expect(await answer).toEqual(failure('silent'));
    expect(sent.map(({ at }) => at)).toEqual([0, 30, 180, 780]);
  });

  test('knows at once that the extension is gone', async () => {
    const { send, sent } = scripted(rejects(new Error('Extension context invalidated.')));
    expect(await createAsk<Catalogue>(send, { isConnected: () => false })('double', { n: 4 })).toEqual(failure('gone'));
    expect(sent).toHaveLength(1);
  });

  test('knows it also when sending throws before it gives a promise', async () => {
    const send = () => {
      throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
    };
    expect(await createAsk<Catalogue>(send, { isConnected: () => false })('double', { n: 4 })).toEqual(failure('gone'));
  });

  test('knows it at a later try, too', async () => {
    const { send, sent } = scripted(nobody, rejects(new Error('Extension context invalidated.')));
    const answer = createAsk<Catalogue>(send, { isConnected: () => sent.length < 2 })('double', { n: 4 });
    await vi.runAllTimersAsync();
    expect(await answer).toEqual(failure('gone'));
    expect(sent).toHaveLength(2);
  });

  test('hands a failure on, and does not ask again', async () => {
    const { send, sent } = scripted(answers(failure('unknown')));
    expect(await createAsk<Catalogue>(send)('double', { n: 4 })).toEqual(failure('unknown'));
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['nobody answers', nobody],
    ['nobody receives it', noReceiver],
    ['the port closes', portClosed],
  ])('asks once, without times to ask again, when %s', async (_name, reaction) => {
    const { send, sent } = scripted(reaction, answers(eight));
    expect(await createAsk<Catalogue>(send, { retryAfterMs: [] })('double', { n: 4 })).toEqual(failure('silent'));
    expect([sent.length, vi.getTimerCount()]).toEqual([1, 0]);
  });

  test('leaves no timer behind after an answer', async () => {
    await createAsk<Catalogue>(scripted(answers(eight)).send)('double', { n: 4 });
    expect(vi.getTimerCount()).toBe(0);
  });
});
