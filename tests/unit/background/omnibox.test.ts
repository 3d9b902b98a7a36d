import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerOmnibox } from '../../../entrypoints/background/omnibox';

type Omnibox = Parameters<typeof answerOmnibox>[0];
type Knowledge = Parameters<typeof answerOmnibox>[1];
type OnInput = Parameters<Omnibox['onInputChanged']['addListener']>[0];

const rejected: unknown[] = [];
const note = (reason: unknown) => void rejected.push(reason);
beforeEach(() => {
  process.on('unhandledRejection', note);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  process.off('unhandledRejection', note);
  vi.restoreAllMocks();
});

/** What the address bar is given for a text. */
async function suggestions(knowledge: Knowledge, text: string): Promise<unknown> {
  const onInput: OnInput[] = [];
  const omnibox = {
    setDefaultSuggestion: () => {},
    onInputChanged: { addListener: (listener: OnInput) => onInput.push(listener) },
    onInputEntered: { addListener: () => {} },
  };
  answerOmnibox(omnibox as unknown as Omnibox, knowledge);
  const given = new Promise((resolve) => onInput[0]?.(text, resolve));
  const silence = new Promise((resolve) => setTimeout(resolve, 200, 'nothing'));
  return Promise.race([given, silence]);
}

const ANSWER = {
  results: [{ text: [{ text: 'NATO' }], detail: 'Alliance <of 30>', speaker: undefined, date: '2022-01', sources: ['A & B'] }],
};
const found = { ready: async () => ({ searcher: { search: async () => ANSWER } }) } as unknown as Knowledge;

test('What is found is suggested, written as the address bar reads it', async () => {
  expect(await suggestions(found, 'nato')).toEqual([
    { content: 'NATO', description: expect.stringMatching(/^NATO · Alliance &lt;of 30&gt; · .*2022 · A &amp; B$/) },
  ]);
});

test.each<[string, Knowledge]>([
  ['the base cannot be opened', { ready: () => Promise.reject(new Error('The base is broken.')) }],
  ['the search fails', { ready: async () => ({ searcher: { search: () => Promise.reject(new Error('A record is broken.')) } }) } as unknown as Knowledge],
])('Nothing is suggested, and no fault is left unhandled, when %s', async (_name, knowledge) => {
  expect(await suggestions(knowledge, 'nato')).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(rejected).toEqual([]);
});
