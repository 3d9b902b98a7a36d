import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../lib/linking/gazetteer/build-gazetteer';
import { firstNodes, possibleNames } from '../../../lib/linking/possible-names';
import { shippedEntities } from '../builders';

const gazetteer = buildGazetteer(shippedEntities());

describe('possibleNames', () => {
  test.each([
    ['Then Zelensky spoke', [5]],
    ['Z\felensky spoke', [0]],
    ['then Zelen\fskyy spoke', [5]],
    ['then Ze\flen\fskyy spoke', [5]],
    ['of more parts: Z\fe\fl\fenskyy', []],
    ['the end of a line\fBiden', [18]],
    ['Zele\u0301n\fsky with an accent', [0]],
    ['Bi\u00adden\fPutin', [0, 7]],
    ['', []],
    ['\f\f', []],
    ['Zelen\f skyy', []],
  ])('%j', (text, places) => expect(possibleNames(text, gazetteer)).toEqual(places));
});

describe('firstNodes', () => {
  test.each([
    ['', []],
    ['Nobody\f here', []],
    ['Biden', ['Biden']],
    ['Then\fBiden and Putin\f\fsaw NATO', ['Biden and Putin', 'saw NATO']],
    ['Zelen\fskyy\n spoke', ['Zelen']],
    ['Nobody\fBiden', ['Biden']],
    [`Biden${' said so'.repeat(1000)}\fPutin`, ['Putin']],
  ])('%j', (text, nodes) => expect(firstNodes(text, possibleNames(text, gazetteer))).toEqual(nodes));

  test('are few, however many there are', () => {
    const text = Array.from({ length: 40 }, () => 'Biden').join('\f');
    expect(firstNodes(text, possibleNames(text, gazetteer))).toHaveLength(8);
  });
});
