import { expect, test } from 'vitest';
import { findMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';
import { markedEntities } from '../../builders';

const gazetteer = buildGazetteer(markedEntities());
const found = (text: string) => findMentions(text, gazetteer).map(({ start, end }) => text.slice(start, end));

test.each([
  'El vecino Joe Biden Castaño, de 54 años, regenta una ferretería en Albacete.',
  'Putin Herrero, de 67 años, da clases de ajedrez en el centro.',
  'Vladimir Putin Esposito, 67 anni, di Avellino, colleziona francobolli.',
  'O pedreiro Joe Biden Nascimento foi eleito síndico do prédio.',
])('another last name: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  'Con Biden Estados Unidos volvió al acuerdo de París.',
  'Según Putin, de 69 años, la guerra terminará pronto.',
  'Con Vladimir Putin Gazprom ganó poder en el mercado.',
  'El presidente de EEUU, Joe Biden Foto: AP',
])('the name, and then something else: %s', (text) => {
  expect(found(text)).toHaveLength(1);
});
