import { setOfPlain } from './set-of';

// In languages that write them small before a last name.
const PROFESSIONS = setOfPlain(
  'doctora docteur docteure docteurs professeur professeure professore professoressa professora profesor profesora profesorka profesorul maestro maestra abogado abogada avvocato avvocata avocat avocate',
  'capitán capitano capitaine coronel colonnello sargento sergente sergent padre père pater pastor pfarrer pfarrerin lehrer lehrerin trainer trainerin dirigent dirigentin regisseur regisseurin schauspieler',
  'schauspielerin leraar lerares bakker dokter rechter lärare läraren läkare läkaren opettaja lääkäri tandläkare aktor aktorka reżyser trener lekarz nauczyciel dyrygent tancerz režisér herec trenér lékař učitel',
  'tanečník profesorul doctorul regizorul actorul antrenorul profesör doktor öğretmen avukat hakem tanár orvos edző karmester professor профессор академик доктор инженер тренер режиссёр режиссер актёр актер артист',
  'танцор танцовщик хореограф художник писатель журналист адвокат судья капитан майор полковник сержант учитель врач слесарь водитель футболист теннисист спортсмен священник протоиерей певец композитор',
  'дирижёр дирижер професор академік інженер режисер актор артист танцівник письменник журналіст суддя капітан лікар вчитель футболіст співак диригент професорка наставник глумац редитељ',
);

// "El portero Zelenski", «вратарь Зеленский»: endings of those who do something, in Romance and Slavic languages.
const ROMANCE = /(?:ero|era|ista|dor|dora|tor|tora|sor|sora|ier|ière|iere|iera|eur|euse|iste|ore|trice|aio|aia|eiro|eira|redes|ien|ienne)$/;
const SLAVIC = /^(?:[а-яёіїєґ]{3,}(?:ист|лог|арь)|\p{Ll}{3,}karz)$/u;
// The same endings on things, ranks of rulers, and what comes and goes.
const OTHERS = new Set(
  (
    'factor error terror motor sector valor autor dossier dernier premier chantier courrier calendrier quartier papier terrier facteur erreur peur valeur moteur secteur fattore errore terrore settore motore valore ' +
    'fator erro setor quartiere cantiere mestiere dinero enero febrero primero tercero dinheiro primeiro janeiro fevereiro terceiro roteiro guerra era lista vista revista entrevista conquista intervista rivista pista carrera frontera ' +
    'manera espera primera tercera bandera quimera cerchia ore ancora allora ora pandora invasor invasore invasion dictador ditador dittatore dictateur agresor agressor aggressore agresseur usurpador gobernador governador governatore gouverneur ' +
    'senador senatore senateur sénateur vencedor vencitore vincitore vainqueur ganador perdedor perdant interlocutor interlocutore interlocuteur vicepresidente predecesor predecessor predecessore prédécesseur sucesor sucessor successore successeur ' +
    'ainda hier mier dar car par царь dziś ciekawostka'
  ).split(' '),
);

/** Whether a word, in small letters, says what somebody else does for a living; `isRuled` tells whether an article stands before it. */
export function isProfession(word: string, isRuled: () => boolean): boolean {
  if (PROFESSIONS.has(word)) return true;
  if (word.length < 5) return false;
  const end = word.slice(-2);
  if (SLAVIC_END.has(end)) return SLAVIC.test(word) && !OTHERS.has(word);
  return ROMANCE_END.has(end) && ROMANCE.test(word) && !OTHERS.has(word) && isRuled();
}

// Most words end in none of these.
const SLAVIC_END = new Set(['ст', 'ог', 'рь', 'rz']);
const ROMANCE_END = new Set(['ro', 'ra', 'ta', 'or', 'er', 're', 'ur', 'se', 'te', 'ce', 'io', 'ia', 'es', 'en', 'ne']);
