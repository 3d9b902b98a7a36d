import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ACTIVE_MARK, createMarks } from '../../../lib/page/marks';
import type { PageMention } from '../../../lib/page/page-index';

const marks = createMarks();
beforeEach(() => {
  document.body.innerHTML = '<p>Joe Biden met Ann Example</p>';
});
afterEach(() => {
  marks.ring(undefined);
  marks.draw([]);
  marks.show(false);
});

/** A mention of a word in the page's paragraph. */
function mentionOf(word: string, mark?: PageMention['mark']): PageMention {
  const node = document.querySelector('p')?.firstChild as Text;
  const start = node.data.indexOf(word);
  const block = { text: node.data, pieces: [{ node, offset: 0, start: 0, end: node.length }] };
  return { start, end: start + word.length, entityId: word, alias: word, why: { rule: 'name' }, block, ...(mark && { mark }) };
}

/** What a page finds in its registry: the texts under each name. */
function inRegistry(): Record<string, string[]> {
  return Object.fromEntries(
    [...CSS.highlights].map(([name, ranges]) => [
      name,
      [...ranges].map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset)),
    ]),
  );
}

describe('The ring', () => {
  test.each<[string, PageMention['mark'], readonly string[]]>([
    ['a name', undefined, ['Ann Example']],
    ['a description', 'faint', ['Ann Example']],
    ['a name that is kept from the page', 'none', []],
  ])('of %s', (_name, mark, ringed) => {
    marks.show(true);
    marks.ring(mentionOf('Ann Example', mark));
    expect(inRegistry()[ACTIVE_MARK] ?? []).toEqual(ringed);
  });

  test('of one name does not stay when a name that is kept from the page has its turn', () => {
    marks.show(true);
    marks.ring(mentionOf('Joe Biden'));
    marks.ring(mentionOf('Ann Example', 'none'));
    expect(Object.values(inRegistry()).flat()).toEqual([]);
  });
});

test('The ring is there where no marks are shown, and in the registry only as long as there is one', () => {
  marks.draw([mentionOf('Joe Biden')]);
  marks.show(false);
  expect(inRegistry()).toEqual({});
  marks.ring(mentionOf('Joe Biden'));
  expect(inRegistry()).toEqual({ [ACTIVE_MARK]: ['Joe Biden'] });
  marks.ring(undefined);
  expect(inRegistry()).toEqual({});
});
