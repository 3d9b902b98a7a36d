/** Trades that no politician of the news has been in: behind a name they tell that it is a namesake's. In the first case and small letters. */
import { type Languages, languagesOf } from '../languages';
import { WordMap } from './set-of';

const WORDS: Readonly<Record<string, string>> = {
  en: 'beekeeper baker butcher plumber carpenter electrician hairdresser barber florist gardener fisherman postman milkman blacksmith cobbler shoemaker tailor roofer locksmith welder joiner bricklayer nurse midwife shepherd grocer greengrocer waiter waitress potter trucker cabbie pensioner pharmacist librarian',
  de: 'imker imkerin bäcker bäckerin metzger fleischer klempner tischler schreiner elektriker friseur friseurin gärtner gärtnerin fischer postbote schmied schuster schneider dachdecker schlosser schweißer maurer krankenpfleger hebamme schäfer kellner töpfer rentner apotheker landwirt winzer',
  fr: 'apiculteur apicultrice boulanger boulangère boucher plombier menuisier électricien coiffeur coiffeuse fleuriste jardinier pêcheur facteur forgeron cordonnier couturière couvreur serrurier soudeur maçon infirmier infirmière berger épicier serveur potier retraité pharmacien agriculteur vigneron',
  es: 'apicultor apicultora panadero panadera carnicero fontanero carpintero electricista peluquero peluquera florista jardinero pescador cartero herrero zapatero sastre cerrajero soldador albañil enfermero enfermera pastor tendero camarero alfarero jubilado farmacéutico agricultor ganadero',
  it: 'apicoltore apicoltrice fornaio panettiere macellaio idraulico falegname elettricista parrucchiere parrucchiera fiorista giardiniere pescatore postino fabbro calzolaio sarto saldatore muratore infermiere infermiera pastore droghiere cameriere vasaio pensionato farmacista agricoltore',
  pt: 'apicultor apicultora padeiro padeira talhante açougueiro canalizador encanador carpinteiro eletricista cabeleireiro cabeleireira florista jardineiro pescador carteiro ferreiro sapateiro alfaiate serralheiro soldador pedreiro enfermeiro enfermeira pastor merceeiro oleiro reformado aposentado agricultor',
  nl: 'imker bakker slager loodgieter timmerman elektricien kapper kapster bloemist tuinman hovenier visser postbode smid schoenmaker kleermaker dakdekker lasser metselaar verpleegkundige herder kruidenier ober pottenbakker gepensioneerde apotheker',
  sv: 'biodlare bagare slaktare rörmokare snickare elektriker frisör florist trädgårdsmästare fiskare brevbärare smed skomakare skräddare plåtslagare svetsare murare sjuksköterska barnmorska kypare krukmakare pensionär bonde lantbrukare',
  'da nb':
    'biavler birøkter bager baker slagter slakter blikkenslager rørlegger snedker snekker elektriker frisør gartner fisker postbud smed skomager skomaker skrædder murer sygeplejerske sykepleier pensionist landmand',
  pl: 'pszczelarz pszczelarka piekarz rzeźnik hydraulik stolarz elektryk fryzjer fryzjerka kwiaciarka ogrodnik rybak listonosz kowal szewc krawiec dekarz ślusarz spawacz murarz pielęgniarz pielęgniarka pasterz kelner garncarz emeryt aptekarz rolnik',
  'cs sk':
    'včelař včelár pekař pekár řezník mäsiar instalatér inštalatér truhlář stolár elektrikář elektrikár kadeřník kaderník květinář zahradník záhradník rybář rybár pošťák poštár kovář kováč švec obuvník krejčí krajčír pokrývač zámečník svářeč zedník murár pastýř číšník čašník hrnčíř důchodce dôchodca lékárník zemědělec',
  ro: 'apicultor apicultorul brutar brutarul măcelar măcelarul instalator tâmplar tâmplarul electrician frizer frizerul coafeză florar grădinar pescar pescarul poștaș poștașul fierar cizmar croitor sudor zidar asistent cioban ciobanul chelner olar pensionar pensionarul farmacist fermier',
  'ru bg':
    'пчеловод пчеларь пчелар пекарь хлебар мясник сантехник плотник столяр электрик парикмахер флорист садовник рыбак почтальон кузнец сапожник портной кровельщик слесарь сварщик каменщик медбрат медсестра пастух официант гончар пенсионер аптекарь фермер',
  uk: 'пасічник бджоляр пекар м’ясник сантехнік тесляр столяр електрик перукар садівник рибалка листоноша коваль швець кравець слюсар зварювальник муляр пастух офіціант гончар пенсіонер аптекар фермер',
  hr: 'pčelar pekar mesar vodoinstalater stolar električar frizer vrtlar ribar poštar kovač postolar krojač bravar zavarivač zidar pastir konobar lončar umirovljenik ljekarnik',
  tr: 'arıcı fırıncı kasap tesisatçı marangoz elektrikçi berber kuaför çiçekçi bahçıvan balıkçı postacı demirci ayakkabıcı terzi çilingir kaynakçı hemşire çoban bakkal garson çömlekçi emekli eczacı çiftçi',
  fi: 'mehiläishoitaja leipuri teurastaja putkimies puuseppä sähkömies kampaaja kukkakauppias puutarhuri kalastaja postinkantaja seppä suutari räätäli hitsaaja muurari sairaanhoitaja paimen tarjoilija eläkeläinen',
  hu: 'méhész pék hentes ács asztalos villanyszerelő fodrász virágárus kertész halász postás kovács cipész szabó lakatos hegesztő kőműves ápoló pásztor pincér fazekas nyugdíjas',
  '': 'μελισσοκόμος φούρναρης κρεοπώλης υδραυλικός ξυλουργός ηλεκτρολόγος κομμωτής κουρέας ανθοπώλης κηπουρός ψαράς ταχυδρόμος σιδεράς τσαγκάρης ράφτης οξυγονοκολλητής χτίστης νοσοκόμος βοσκός μπακάλης σερβιτόρος συνταξιούχος نحال خباز جزار سباك نجار كهربائي حلاق بستاني صياد حداد إسكافي خياط لحام راعي بقال نادل متقاعد דבוראי אופה קצב שרברב נגר חשמלאי גנן דייג דוור סנדלר חייט רתך רועה מלצר פנסיונר רוקח',
};

/** The languages in which a word is one; 0: whichever are written so. */
export const TRADES = new WordMap<Languages>(() => {
  const trades = new Map<string, Languages>();
  for (const [tags, words] of Object.entries(WORDS)) {
    const languages = tags === '' ? 0 : languagesOf(...tags.split(' '));
    for (const word of words.split(' ')) trades.set(word, tags === '' ? 0 : (trades.get(word) ?? 0) | languages);
  }
  return trades;
});
