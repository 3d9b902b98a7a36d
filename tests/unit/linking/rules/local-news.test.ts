import { expect, test } from 'vitest';
import { isOfLocalNews } from '../../../../lib/linking/rules/local-news';
import { placeAt } from '../../../../lib/linking/surroundings';

const isLocal = (text: string) => {
  const start = text.indexOf('Putin');
  return isOfLocalNews(text, placeAt(text, start, start + 'Putin'.length));
};

test.each([
  'Goals: Putin (12), Hughes (90).',
  "Reti: 12' Putin, 80' Rossi.",
  'Tore: 1:0 Putin (12.), 2:0 Yilmaz (80.).',
  'Putin, of Mill Lane, Otley, admitted theft.',
  'Putin, vecino de Getafe, fue multado.',
])('a namesake: %s', (text) => {
  expect(isLocal(text)).toBe(true);
});

test.each(['Goals: Putin sets out his plan.', 'Putin (71) has ruled for long.', 'At 10 Putin spoke.', 'Putin, of course, knew.'])('open: %s', (text) => {
  expect(isLocal(text)).toBe(false);
});
