import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';
import { markedEntities } from '../../builders';

const gazetteer = buildGazetteer(markedEntities());
const found = (text: string) => findMentions(text, gazetteer).map(({ start, end }) => text.slice(start, end));

describe('somebody else who is called so', () => {
  test.each([
    'She is the Putin of parish politics, says a rival.',
    'Our village Putin runs the allotments.',
    'A pound-shop Putin in a tracksuit chaired the meeting.',
    'A Mr Biden from Leith refused to comment.',
    'Er ist der Putin der Lokalpolitik, sagt die Opposition.',
    'Ein Putin für Arme, spottet sie.',
    'C’est un Poutine de banlieue, raille l’opposition.',
    'Un tal Putin llamó a la puerta del vecino.',
    'Наш местный Путин опять запретил шашлыки.',
    'הוא הפוטין של הפוליטיקה המקומית.',
    '他是村里的普京，说一不二。',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('himself at another time, in another state', () => {
  test.each([
    'The Putin of the early years was another man.',
    'Un Biden de más de ochenta años aspira a la reelección.',
    'El presidente acusó a Putin de mentir a los ucranianos.',
    'Der Kanzler, der Putin der Lüge bezichtigte, reist ab.',
    'A local Biden supporter waved a flag.',
    'Путин местных чиновников отчитал.',
  ])('%s', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});
