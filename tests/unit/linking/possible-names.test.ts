import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../lib/linking/gazetteer/build-gazetteer';
import { possibleNames } from '../../../lib/linking/possible-names';
import { shippedEntities } from '../builders';

const gazetteer = buildGazetteer(shippedEntities());

describe('possibleNames', () => {
  test.each([
    ['Then Zelensky spoke', [5]],
    ['Z\nelensky spoke', [0]],
    ['then Zelen\nskyy spoke', [5]],
    ['then Ze\nlen\nskyy spoke', [5]],
    ['of more parts: Z\ne\nl\nenskyy', []],
    ['the end of a line\nBiden', [18]],
    ['Zele\u0301n\nsky with an accent', [0]],
    ['Bi\u00adden\nPutin', [0, 7]],
    ['', []],
    ['\n\n', []],
    ['Zelen\n skyy', []],
  ])('%j', (text, places) => expect(possibleNames(text, gazetteer)).toEqual(places));
});
