import { expect, test } from 'vitest';
import { isChristened } from '../../../../lib/linking/rules/christened';
import { isInscription } from '../../../../lib/linking/rules/inscription';
import { placeAt } from '../../../../lib/linking/surroundings';

const asks =
  (rule: typeof isChristened, ...names: readonly string[]) =>
  (text: string) => {
    const name = names.find((candidate) => text.includes(candidate)) ?? '';
    const start = text.indexOf(name);
    return rule(text, placeAt(text, start, start + name.length));
  };
const christened = asks(isChristened, 'Putin', 'Путин', 'プーチン', '普京');
const inscription = asks(isInscription, 'Putin', 'Путин', 'プーチン', '普京');

test.each([
  'Das Baby heißt Putin.',
  'A farmer named his son Putin.',
  'El bebé se llama Putin.',
  'Сына назвали Путин в честь деда.',
  '息子をプーチンと名付けた。',
  '给儿子取名普京。',
])('a child: %s', (text) => {
  expect(christened(text)).toBe(true);
});

test.each(['Her son called Putin a tyrant.', 'Das Problem heißt Putin.', 'The infantry officer named Putin.', 'Sa fille appelle Putin un tyran.'])(
  'no child: %s',
  (text) => {
    expect(christened(text)).toBe(false);
  },
);

test.each([
  '"Putin" yazılı bir tişört',
  'футболка с надписью «Путин»',
  'ein Hemd mit der Aufschrift „Putin“',
  '「プーチン」と書かれたシャツ',
  '印着“普京”的T恤',
])('written on something: %s', (text) => {
  expect(inscription(text)).toBe(true);
});

test.each(['ein Hemd mit der Aufschrift Putin', 'Газета «Известия»: «Путин едет»', '「プーチン」を名指しした'])('not written: %s', (text) => {
  expect(inscription(text)).toBe(false);
});
