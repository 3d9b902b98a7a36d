/** What stands behind a last name and makes it somebody else's: forms of address, kin, a second last name. In small letters. */
import { setOf, WordMap } from './set-of';

const after = (tags: string, words: string) => words.split(' ').map((word) => [word, tags] as const);

/** Words behind a last name, and the languages that say them there: "Biden néni", "Putin Hanım", "Baidena kundze", "Poutine fils". */
export const SAID_AFTER = new WordMap(
  () =>
    new Map([
      ...after(
        'hu',
        'néni bácsi bá nagyi nagypapa nagymama tanár tanárnő doktor doktornő polgármester testvérek fivérek nővérek ikrek asszony kisasszony edző plébános atya professzor professzorasszony házaspár őrmester százados kapitány főorvos jegyző kapus',
      ),
      ...after('tr', 'hanım hanımefendi kardeşler ikizler ikizleri teyze amca dede nine abla abi ağabey hoca öğretmen usta çifti yenge dayı'),
      ...after('lv lt', 'kundze kundzes kundzei dvīņi brāļi ponia'),
      ...after('de nl sv da nb fr es pt it pl cs sk', 'junior júnior'),
      ...after('de', 'senior zwillinge brüder jun sen'),
      ...after('fr', 'fils père'),
      ...after('es pt it', 'hijo padre nieto filho pai neto figlio'),
      ...after('cs sk pl', 'ml starší mladší młodszy starszy'),
      ...after('fa', 'خانم'),
      ...after('ar', 'الابن'),
    ]),
);

/** Behind a hyphen: "Biden-Müller". Names of politicians whom somebody may have met are left out. */
export const LAST_NAMES = setOf(
  'müller mueller schmidt schmitt schneider fischer weber meyer meier maier becker schulz schulze hoffmann bauer koch richter klein schröder neumann zimmermann braun krüger hartmann lange krause lehmann köhler',
  'smith jones taylor miller davis anderson thompson robinson walker evans edwards hughes green wood cooper hall kowalska nowak wiśniewska kamińska lewandowska zielińska nováková svobodová dvořáková kovács szabó tóth nagy horvat',
  'hansen andersen nielsen jensen pedersen nilsson johansson karlsson larsson olsson jansen bakker visser mulder dupont durand bernard moreau rossi bianchi korhonen virtanen',
);

/** Behind a space, in Spanish and Portuguese; those that end so as well. */
export const HISPANIC_NAMES = setOf(
  'garcía ruiz martín moreno romero navarro torres ramos serrano molina suárez ortega delgado rubio silva ferreira pereira oliveira rodrigues martins sousa fernandes gonçalves almeida carvalho ribeiro teixeira',
);
export const HISPANIC_ENDING = /^(?!sánchez$|suez$|diez$|vez$).{3,}ez$/;

/** What may stand behind a name in those languages without being a second last name: countries, others of the news, who took a photograph. */
export const NO_LAST_NAMES = setOf(
  'estados eeuu ucrania rusia china europa alemania francia españa irán israel moscú kiev kyiv washington bruselas pekín occidente estado unidos ucrânia rússia brasil portugal moscovo moscou pequim bruxelas ocidente stati ucraina russia italia mosca pechino bruxelles occidente germania francia usa',
  'trump obama harris kamala xi macron scholz merkel putin biden zelenski zelensky lula sánchez bolsonaro milei maduro petro erdogan netanyahu stoltenberg rutte meloni draghi johnson sunak starmer vance rubio clinton bush ellos',
  'getty reuters afp ap efe foto fotos imagen imagem immagine archivo arquivo archivio europa ansa lusa twitter instagram telegram vídeo video presidente presidenta casa kremlin congreso senado ejército papa francisco dios navidad',
  'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre jr sr junior ii iii',
);
