import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, type Handlers, Unanswerable } from '../../../lib/messaging/answer';
import { type Failure, failure } from '../../../lib/result';

type Catalogue = {
  double: { args: { n: number }; answer: number };
  fail: { args: { how: Failure }; answer: null };
  crash: { args: { how: 'throw' | 'reject' | 'string' }; answer: null };
  whoAsks: { args: Record<string, never>; answer: string };
};

const handlers: Handlers<Catalogue, string> = {
  double: async ({ n }) => n * 2,
  fail: async ({ how }) => {
    throw new Unanswerable(how);
  },
  crash: ({ how }) => {
    if (how === 'throw') throw new Error('broken');
    return Promise.reject(how === 'string' ? 'broken' : new Error('broken'));
  },
  whoAsks: async (_args, sender) => sender,
};

const ask = (message: unknown) => answer<Catalogue, string>(handlers, message, 'tab 7');

const complain = vi.spyOn(console, 'error');
beforeEach(() => {
  complain.mockReset().mockImplementation(() => {});
});
afterEach(() => {
  complain.mockReset();
});

describe('answer', () => {
  test.each([
    ['a value', { question: 'double', args: { n: 4 } }, { ok: true, value: 8 }],
    ['who asks', { question: 'whoAsks', args: {} }, { ok: true, value: 'tab 7' }],
    ['what a handler cannot answer: unknown', { question: 'fail', args: { how: 'unknown' } }, failure('unknown')],
    ['what a handler cannot answer: base', { question: 'fail', args: { how: 'base-unavailable' } }, failure('base-unavailable')],
    ['what a handler refuses', { question: 'fail', args: { how: 'refused' } }, failure('refused')],
  ])('%s', async (_name, message, expected) => {
    expect(await ask(message)).toEqual(expected);
    expect(complain).not.toHaveBeenCalled();
  });

  test.each(['throw', 'reject', 'string'])('refuses when a handler breaks (%s), says so in the console, and never rejects', async (how) => {
    expect(await ask({ question: 'crash', args: { how } })).toEqual(failure('refused'));
    expect(complain).toHaveBeenCalledOnce();
  });

  test.each([
    ['none', undefined],
    ['null', null],
    ['a string', 'n=4'],
    ['a number', 4],
    ['true', true],
  ])('refuses arguments that are no object: %s', async (_name, args) => {
    expect(await ask({ question: 'double', args })).toEqual(failure('refused'));
    // The handler was not even tried.
    expect(complain).not.toHaveBeenCalled();
  });

  test.each([
    ['an unknown question', { question: 'triple', args: {} }],
    ['constructor', { question: 'constructor', args: {} }],
    ['__proto__', { question: '__proto__', args: {} }],
    ['toString', { question: 'toString', args: {} }],
    ['hasOwnProperty', { question: 'hasOwnProperty', args: {} }],
    ['an empty question', { question: '', args: {} }],
    ['no question', { args: {} }],
    ['a question that is a number', { question: 1, args: {} }],
    ['a question in a list', { question: ['double'], args: { n: 4 } }],
    ['a message of another extension', { type: 'ping' }],
    ['a string', 'double'],
    ['null', null],
    ['nothing', undefined],
    ['a list', []],
  ])('leaves to others what is none of its questions: %s', (_name, message) => {
    expect(ask(message)).toBeUndefined();
  });
});
