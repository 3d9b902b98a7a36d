import { expect, test } from 'vitest';
import { agrees } from '../../../../lib/linking/rules/place-adjective';
import { wordAfter } from '../../../../lib/linking/surroundings';

const agreesIn = (text: string) => {
  const start = text.search(/Зеленс/);
  const end = start + (/^\p{L}+/u.exec(text.slice(start))?.[0].length ?? 0);
  const next = wordAfter(text, end);
  return next !== undefined && agrees(text, start, end, next);
};

test.each(['У Зеленському ліцеї', 'Учні Зеленського ліцею', 'Під Зеленським перевалом', 'В Зеленском сельсовете', 'Зеленский сельсовет получил автобус'])(
  'a place: %s',
  (text) => {
    expect(agreesIn(text)).toBe(true);
  },
);

test.each(['Зеленському ліцей присвятив виставу', 'При Зеленському райони укрупнили', 'Зеленский район посетил дважды', 'До Зеленського ліцеїсти звернулися'])(
  'a person: %s',
  (text) => {
    expect(agreesIn(text)).toBe(false);
  },
);
