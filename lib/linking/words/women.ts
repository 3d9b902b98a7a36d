/** Given names of women before a last name that would be a man's in another case: "Olena Zelenska", «Людмила Путина». In small letters. */
import { setOf } from './set-of';

export const WOMEN = setOf(
  'olena jeļena helena elena ludmila ljudmila liudmila ludmiła anna marija maria katerina kateryna oleksandra aleksandra natalja natālija olga irina iryna svetlana tatjana jekaterina vera larisa ljubova',
  'олена елена людмила анна ганна мария марія катерина екатерина александра олександра наталья наталія наталия ольга ирина ірина светлана світлана татьяна тетяна вера віра лариса любовь',
);
