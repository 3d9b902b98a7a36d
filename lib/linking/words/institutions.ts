import { setOf } from './set-of';

/** Words that follow an organisation's acronym with a capital of their own ("Nato Secretary General"): no last name. In small letters. */
export const INSTITUTIONS = setOf(
  'secretary general deputy response force forces allied ally allies command council summit chief alliance membership member members ministers leaders headquarters hq commander supreme mission',
  'article treaty charter troops battlegroup battlegroups parliamentary assembly ambassador ambassadors official officials eastern western northern southern rapid joint air days defence defense',
  'generalsekretär generalsekretärin gipfel mitglied mitglieder staaten staat partner bündnis truppen soldaten außenminister verteidigungsminister oberbefehlshaber beitritt osterweiterung land länder ostflanke einsatz rat hauptquartier',
  'allargamento adesione ingresso espansione ministri comando flotta accordo ampliación adhesión ingreso alargamento adesão reunião riunione reunión',
  'segretario generale consiglio vertice alleanza paesi response allied command truppe soldati base basi missione esercitazione forze caccia aerei ombrello sede ambito sedi quartier targato area zona países tropas bases misión soldados cumbre cimeira jenderal sekjen',
);
