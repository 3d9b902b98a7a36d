/** Verbs of the news that stand before their subject ("Habla Zelenski", "Komt Biden?"), where no ending tells them from a given name. In small letters. */
import { type Languages, languagesOf } from '../languages';
import { WordMap } from '../words/set-of';

/** Whether a word, in small letters, is such a verb in each of the languages that a text may be in. */
export function isVerbAhead(word: string, languages: () => Languages): boolean {
  const of = VERBS_AHEAD.get(word);
  return of !== undefined && (languages() & ~of) === 0;
}

/** The languages in which a word is one. */
const VERBS_AHEAD = collect({
  es: [
    'habla viaja llega visita responde advierte anuncia niega acusa amenaza critica insiste promete ofrece pide exige rechaza acepta defiende celebra lamenta condena vuelve regresa gana pierde cae sube baja sale entra llama recibe',
    'felicita saluda agradece cede duda calla miente ríe sonríe sigue aparece reaparece comparece asiste participa propone ordena prohíbe firma veta aprueba busca quiere puede debe sabe tiene va viene cree espera teme prepara planea',
    'convoca suspende cancela aplaza inaugura despide destituye nombra interviene cierra abre rompe presiona avisa recuerda reitera admite reconoce confirma desmiente explica aclara aterriza despega parte queda muere vive juega mueve pone hace da ve cumple celebra estudia evalúa baraja medita plantea sopesa frena logra consigue arremete estalla descarta evita pisa abraza viajará vuela despacha elogia envía manda cambia estrecha repite culpa',
    'culpo odio apoyo admiro amo detesto respeto comparo acuso critico defiendo prefiero entiendo conozco veo temo imagino recuerdo cito considero vi conocí entrevisté paren detengan ayuden escuchen dejen voten',
  ],
  pt: [
    'fala viaja chega visita responde alerta adverte anuncia nega acusa ameaça critica insiste promete oferece pede exige rejeita aceita defende celebra lamenta condena volta regressa ganha perde cai sobe desce sai entra liga recebe',
    'felicita saúda agradece cede duvida mente ri sorri segue aparece reaparece comparece participa propõe ordena proíbe assina veta aprova procura quer pode deve sabe tem vai vem crê acredita espera teme prepara planeia planeja convoca',
    'suspende cancela adia inaugura demite nomeia intervém fecha abre rompe pressiona avisa lembra reitera admite reconhece confirma desmente explica esclarece fica parte cala aterra pousa descola morre vive joga põe faz dá vê completa avalia pondera estuda consegue descarta evita abraça voa elogia envia manda muda repete culpa discursa',
    'culpo odeio apoio admiro amo detesto respeito comparo acuso critico defendo prefiro entendo conheço vejo temo imagino lembro cito considero ouvi vi conheci entrevistei parem detenham ajudem ouçam deixem votem',
  ],
  it: [
    'parla viaggia arriva visita risponde avverte annuncia nega accusa minaccia critica insiste promette offre chiede esige rifiuta accetta difende celebra condanna torna vince perde cade sale scende esce entra chiama riceve saluta ringrazia',
    'incontra sente contatta elogia deride blocca isola provoca cede dubita tace mente ride sorride segue appare riappare partecipa propone ordina vieta firma approva cerca vuole può deve sa ha va viene assicura crede spera aspetta teme prepara convoca sospende annulla rinvia inaugura licenzia nomina',
    'interviene chiude apre rompe preme avvisa ricorda ribadisce ammette riconosce conferma smentisce spiega chiarisce resta rimane parte atterra decolla vola telefona scrive attacca muore vive gioca mette fa dà vede ferma gela spiazza compie valuta medita incassa riparte sbarca approda replica sfida tuona attende ottiene punta scommette alza ritira invia manda cambia perdona apprezza esulta trema frena rilancia',
    'incolpo odio appoggio ammiro amo detesto rispetto paragono accuso critico difendo preferisco capisco conosco vedo temo immagino ricordo cito considero sostengo ringrazio fermate aiutate ascoltate lasciate votate fermiamo vede',
  ],
  ro: [
    'vorbea vine spune cere are vrea poate știe pleacă ajunge sosește refuză acceptă tace minte amenință',
    'promis anunțat reacția anunțul apariția vizita discursul mesajul',
    'opriți ajutați lăsați întrebați susțineți',
  ],
  fr: [
    'rencontre accuse menace appelle critique félicite attaque invite provoque défie soutient accueille exclut exit fini adieu bonjour bravo vive gare parle arrive vient reste tient répond',
    'arrêtez aidez stoppez écoutez laissez votez soutenez chassez oubliez remerciez jugez stop merci',
  ],
  de: [
    'geht kann will muss soll wird hat ist war kam sprach traf ging sah gab nahm blieb rief schwieg log flog darf mag sollen reist lädt tritt hält lässt weiß weicht gibt nimmt sagt meint siegt verliert',
    'frag fragt fragen stopp stoppt stoppen hört helft gebt lasst schickt dankt danke wählt vergesst verhaftet glaubt vertraut hasst liebt ruft',
  ],
  nl: [
    'komt gaat staat slaat krijgt kan wil zal mag moet had werd kwam ging sprak zei zag kreeg nam gaf stond ligt zit reist wint zegt denkt weet vindt doet neemt',
    'vraag geef laat stop steun noem help vergeet kijk zie volg geloof vertrouw dank bedank bel haat zet stuur hoor vergelijk kies stem lees wantrouw waarschuw verdedig neem weg',
  ],
  sv: [
    'kommer går får kan vill ska skall bör måste reser flyger åker talar ljuger vinner förlorar tänker menar hotar avgår stannar vågar lyckas klarar blir har är var hade fick tog gav sa säger kräver håller möter tiger svarar lovar varnar vägrar',
    'fråga stoppa låt hjälp ge följ tacka stöd glöm rösta skicka lyssna jämför tack',
  ],
  da: [
    'kommer går får kan vil skal bør må rejser flyver taler lyver vinder taber tænker mener truer bliver har er var havde fik tog gav sagde siger kræver holder møder tier svarer lover advarer nægter',
    'spørg stop lad hjælp giv følg tak støt glem stem send sammenlign',
  ],
  nb: [
    'kommer går får kan vil skal bør må reiser flyr taler lyver vinner taper tenker mener truer blir har er var hadde fikk tok ga sa sier krever holder møter tier svarer lover advarer nekter',
    'spør stopp la hjelp gi følg takk støtt glem stem send sammenlign',
  ],
  pl: ['mówi leci wraca gra milczy kłamie jest był chce może musi wie ma idzie odpowiada leży siedzi ucieka wygrywa przegrywa rządzi pyta'],
  cs: ['mluví letí mlčí lže je byl chce může musí ví má jde odpovídá prohrává vyhrává vládne může přijede přiletí řekl'],
  sk: ['hovorí letí mlčí klame je bol chce môže musí vie má ide odpovedá prehráva vyhráva vládne príde priletí'],
  hr: [
    'govori stiže prijeti preti odgovara traži poziva čeka želi hoće može mora kaže tvrdi dolazi odlazi šuti ćuti laže ide ima zna leti bijesan besan ljut umoran nervozan zabrinut iznenađen odlučan spreman zadovoljan sretan srećan tužan ozbiljan oprezan uvjeren uveren miran vidno raspoložen razočaran ogorčen',
  ],
  sr: [
    'стиже тражи позива чека зна лаже иде има одговара каже жели хоће може мора ћути бесан љут уморан нервозан забринут изненађен одлучан спреман задовољан срећан тужан озбиљан опрезан уверен миран видно расположен разочаран огорчен',
  ],
  bg: ['каза иска кани посети замина кацна призова нареди подписа лъже мълчи може трябва знае говори идва лети отхвърли обеща прие'],
  lt: ['kalba atvyksta skrenda laukia grasina žada nori gali turi sako teigia tyli meluoja vyksta lanko priima žino skrido'],
  lv: ['runā ierodas brauc lido gaida draud sola grib var saka apgalvo klusē melo dodas atbild sveic zina'],
  fi: ['menee tulee tietää voi pitää sanoo lähtee palaa uhkaa valehtelee vaikenee häviää voittaa vie saa antaa ottaa lupaa'],
  id: ['kata ujar akankah apakah'],
});

function collect(lists: Readonly<Record<string, readonly string[]>>): WordMap<Languages> {
  return new WordMap(() => {
    const verbs = new Map<string, Languages>();
    for (const [language, lines] of Object.entries(lists)) {
      for (const word of lines.join(' ').split(' ')) verbs.set(word, (verbs.get(word) ?? 0) | languagesOf(language));
    }
    return verbs;
  });
}
