import { expect, test } from 'vitest';
import { FAILURE_MESSAGES, type Failure, failure, messageOf } from '../../lib/result';

test.each(Object.keys(FAILURE_MESSAGES) as Failure[])('the failure "%s" says one or two plain sentences to the reader', (kind) => {
  const made = failure(kind);
  expect(made).toEqual({ ok: false, failure: kind });
  expect(messageOf(made)).toMatch(/^\p{Lu}.*\.$/u);
});
