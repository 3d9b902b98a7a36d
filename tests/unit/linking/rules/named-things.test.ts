import { describe, expect, test } from 'vitest';
import pack from '../../../../assets/public/packs/new-year-calls-2022.json';
import { parsePack } from '../../../../lib/knowledge/parse-pack';
import { findPageMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';

const parsed = parsePack(pack);
if (!parsed.ok) throw new Error('The bundled pack is refused');
const gazetteer = buildGazetteer(parsed.pack.entities);

const marksIn = (text: string, language: string) =>
  (findPageMentions([{ text, language }], gazetteer, { markedOnly: true }).mentions[0] ?? []).map(({ start, end }) => text.slice(start, end));

/** Each thing (by `/`) in each way in which it may bear the name, `_` for the thing, within a sentence and as a headline in capitals. */
const marksOfAll = (language: string, things: string, ways: string, sentence: string) =>
  things.split('/').flatMap((thing) =>
    ways.split('/').flatMap((way) => {
      const text = sentence.replace('…', way.replace('_', thing));
      return [text, text.toLocaleUpperCase(language)].flatMap((line) => (marksIn(line, language).length > 0 ? [line] : []));
    }),
  );

describe('a thing that bears a name is not its bearer', () => {
  test.each([
    ['en', 'Roundabout/Footbridge/Library', 'Zelensky _/Joe Biden _/President Putin _', 'The bus does not stop at the … until the gas main is mended.'],
    ['de', 'Prospekt/Kreisel/Realschule', 'Putin-_/Präsident-Selenskyj-_/Joe-Biden-_', 'Die Linie 4 hält wegen Bauarbeiten nicht mehr vor der …, heißt es.'],
    ['fr', 'allée/rond-point/gymnase/collège', '_ Zelensky/_ Joe-Biden/_ du Président-Poutine', 'Les riverains de la … se plaignent du bruit.'],
    ['es', 'rotonda/piscina/liceo', '_ Biden/_ Volodímir Zelenski/_ Presidente Putin', 'Un coche volcó anoche junto a la … de Cuenca.'],
    ['it', 'piazzale/rotatoria/palazzetto', '_ Biden/_ Volodymyr Zelensky/_ «Putin»', 'Un incidente si è verificato ieri sera vicino alla … di Bari.'],
    ['pl', 'ronda/skweru/wiaduktu/liceum', '_ Putina/_ im. Joego Bidena/_ Prezydenta Zełenskiego', 'Dwie osoby zostały ranne w wypadku koło … w Kielcach.'],
    ['cs', 'náměstí/objezdu/stadionu', '_ Putina/_ Volodymyra Zelenského', 'Při nehodě u … v Brně se včera zranili dva lidé.'],
    ['ru', 'сквере/бульваре/гимназии', '_ Путина/_ имени Зеленского/_ Джо Байдена', 'Жители жалуются на шум в … уже второй год.'],
    ['ru', 'яхты/водки/клуба', '_ «Путин»', 'Жители жалуются на шум у … уже второй год.'],
    ['uk', 'сквері/провулку/гімназії', '_ Путіна/_ імені Зеленського/_ Джо Байдена', 'Мешканці скаржаться на шум у … вже другий рік.'],
    ['lt', 'gatvėje/alėjoje/mokykloje', 'Putino _/Joe Bideno _/Prezidento Zelenskio _', 'Vakar įvyko avarija … prie Šiaulių.'],
    ['fi', 'kadulla/aukiolla/sillalla', 'Putinin _/Joe Bidenin _', 'Kaksi ihmistä loukkaantui eilen … Porissa.'],
    ['hu', 'utcában/téren/iskola', 'Putyin _/Joe Biden _', 'Ketten megsérültek tegnap este a … mellett Pécsett.'],
    ['tr', 'Caddesi/Kavşağı/Meydanı', 'Putin _/Joe Biden _', 'Dün akşam … çevresinde iki kişi yaralandı.'],
    ['el', 'οδό/πλατεία/λυκείου', '_ Μπάιντεν/_ Βλαντίμιρ Πούτιν', 'Οι κάτοικοι κοντά στην … παραπονιούνται για τον θόρυβο.'],
  ])('%s: %s', (language, things, ways, sentence) => {
    expect(marksOfAll(language, things, ways, sentence)).toEqual([]);
  });

  test.each([
    ['en', 'roundabout', 'NATO _/Nato _/OSCE _', 'The bus does not stop at the … until the gas main is mended.'],
    ['de', 'Kreisel/Ring/Allee', 'NATO-_/Nato-_/OSZE-_', 'Die Linie 4 hält wegen Bauarbeiten nicht mehr am …, heißt es.'],
    ['fr', 'rue/rond-point/square', "_ de l'OTAN/_ OTAN/_ de l'Otan", 'Les riverains de la … se plaignent du bruit.'],
    ['es', 'calle/rotonda/plaza', '_ de la OTAN/_ OTAN', 'Un coche volcó anoche junto a la … de Cuenca.'],
    ['pl', 'rondo/skwer/most', '_ NATO/_ im. NATO/_ „OBWE”', 'Autobusy linii 14 nie wjadą na … od strony torów.'],
    ['cs', 'most/objezd/náměstí', '_ NATO/_ „NATO“', 'Řidič vjel do protisměru na … v Brně.'],
    ['ru', 'развязке/улице/площади', '_ НАТО/_ имени НАТО/_ «НАТО»', 'Жители жалуются на шум на … уже второй год.'],
    ['hu', 'körforgalom/utca/híd', 'NATO _/NATO-_', 'Ketten megsérültek tegnap este a … mellett Pécsett.'],
  ])('%s: an organisation’s %s', (language, things, ways, sentence) => {
    expect(marksOfAll(language, things, ways, sentence)).toEqual([]);
  });

  test.each([
    ['en', 'THE PARLIAMENTARY ASSEMBLY OF THE OSCE ELECTED A PRESIDENT'],
    ['nl', 'DE PARLEMENTAIRE ASSEMBLEE VAN DE NAVO KOMT BIJEEN'],
    ['ro', 'A PREDAT LA COLEGIUL DE APĂRARE NATO DIN ROMA'],
    ['pt', 'A AP da OSCE elegeu o seu presidente.'],
    ['el', 'Η ΚΟΙΝΟΒΟΥΛΕΥΤΙΚΗ ΣΥΝΕΛΕΥΣΗ ΤΟΥ ΝΑΤΟ ΣΥΝΕΔΡΙΑΖΕΙ'],
  ])('%s: a body with a name of its own: %s', (language, text) => {
    expect(marksIn(text, language)).toEqual([]);
  });
});

describe('beside such words a name is its bearer’s', () => {
  test.each([
    ['pl', 'Na moście Putin wysiadł z ciężarówki.', 'Putin'],
    ['ru', 'В больнице Байден обнял раненых.', 'Байден'],
    ['ru', 'В лице Путина он видит врага.', 'Путина'],
    ['ru', 'Кольцо НАТО вокруг России сжимается.', 'НАТО'],
    ['pl', 'Zespół Bidena przygotował oświadczenie.', 'Bidena'],
    ['fr', "La place de l'Otan dans la défense européenne fait débat.", 'Otan'],
    ['fi', 'Suomen Nato-tie oli lyhyt.', 'Nato'],
    ['fi', 'Biden sairaalassa: lääkäri kertoo voinnista.', 'Biden'],
    ['hu', 'Zelenszkij díjat kapott Aachenben.', 'Zelenszkij'],
    ['hu', 'Putyin úton van Peking felé.', 'Putyin'],
    ['sv', 'Natos väg framåt är oklar.', 'Natos'],
    ['ar', 'موقف بوتين يقلق بروكسل.', 'بوتين'],
    ['he', 'אולם פוטין סירב להצעה.', 'פוטין'],
    ['en', 'The AP and NATO disagree.', 'NATO'],
    ['en', 'The institute called Putin a war criminal in its report.', 'Putin'],
  ])('%s: %s', (language, text, name) => {
    expect(marksIn(text, language)).toEqual([name]);
  });
});
