/** What stands behind a name in obituaries and registers: when somebody was born, of whom, and when he died. In small letters. */
import { setOf } from './set-of';

export const BORN = setOf(
  'né née nés nee born died aged late passed beloved formerly geb geborene geborener gest gestorben verst verstorben witwe épouse veuve veuf décédé décédée nacido nacida viuda viudo falleció fallecido fallecida nato nata vedova ved nascido nascida viúva viúvo faleceu falecido falecida',
  'geboren weduwe weduwnaar echtgenote overleden född f født død døde ur urodzony urodzona domu zm zmarł zmarła roz rozená rozený nar narozen narozena narozený narozená zemřel zemřela rod rodená rodený narodený narodená zomrel zomrela roj rojen rojena rođ rođen rođena umro umrla născut născută decedat decedată',
  'doğ doğumlu vefat syntynyt kuollut szül született elhunyt gim gimęs gimusi mirė dz dzim dzimis dzimusi miris mirusi sünd sündinud snd neiuna surnud lahir kelahiran almarhum almarhumah sinh',
  'род рожд рождения рожденная рождённая урожд урожденная урождённая родился родилась умер умерла скончался скончалась нар народження народилася народився уроджена помер померла рођ рођен рођена умро умрла роден родена почина починала починал',
  'γεν γεννήθηκε γεννηθείς γεννηθείσα γένος θανών θανούσα χήρα χήρος ילידת יליד נולד נולדה לבית ז مواليد متولد توفي توفيت',
);
