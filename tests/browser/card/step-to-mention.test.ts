import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStepper } from '../../../entrypoints/card/step-to-mention';
import type { Mention } from '../../../lib/model';
import { createPageIndex } from '../../../lib/page/page-index';
import { createBlockReader } from '../../../lib/page/read-blocks';

const LINES = 'A line of text.<br>'.repeat(300);

let ending = new AbortController();
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
  scrollTo({ top: 0, behavior: 'instant' });
});

/** A stepper over a page of one element with these words far apart, each a mention of an entity of the same name. */
function stepperOver(words: Readonly<Record<string, Mention['mark'] | undefined>>) {
  document.body.innerHTML = `<div>${LINES}${Object.keys(words).join(`<br>${LINES}`)}<br>${LINES}</div>`;
  const index = createPageIndex({ add: () => {}, remove: () => {}, ring: () => {} });
  const read = createBlockReader();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const block = read(node, 0);
    const found = Object.entries(words).flatMap(([word, mark]): Mention[] => {
      const start = block?.text.indexOf(word) ?? -1;
      return start < 0 ? [] : [{ start, end: start + word.length, entityId: word, alias: word, why: { rule: 'name' }, ...(mark && { mark }) }];
    });
    if (block && found.length > 0) index.add(block, found);
  }
  return createStepper(index, ending.signal);
}

/** Every text in the page's registry of highlights, and whether it is in view. */
function highlighted(): [string, boolean][] {
  return [...CSS.highlights.values()].flatMap((ranges) =>
    [...ranges].map((range): [string, boolean] => {
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return [(range as Range).toString(), top >= 0 && bottom <= innerHeight];
    }),
  );
}

describe('A step to a mention', () => {
  test('brings it into view and rings it, also deep in one element', () => {
    const { step } = stepperOver({ NATO: undefined, OSCE: 'faint' });
    expect([step(1)?.entityId, highlighted()]).toEqual(['NATO', [['NATO', true]]]);
    expect([step(1)?.entityId, highlighted()]).toEqual(['OSCE', [['OSCE', true]]]);
    expect([step(1)?.entityId, highlighted()]).toEqual(['NATO', [['NATO', true]]]);
  });

  test('tells the page nothing of a name that is kept from it', () => {
    const { step } = stepperOver({ NATO: undefined, Mine: 'none' });
    step(1);
    const before = scrollY;
    expect([step(1)?.entityId, highlighted()]).toEqual(['Mine', []]);
    expect(scrollY).toBeGreaterThan(before + innerHeight);
  });
});
