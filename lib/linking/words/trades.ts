/** Trades that no politician of the news has been in: behind a name they tell that it is a namesake's. In the first case and small letters. */
import { byLanguage } from './by-language';

const WORDS: Readonly<Record<string, string>> = {
  en: 'beekeeper baker plumber carpenter electrician hairdresser barber florist gardener postman milkman blacksmith cobbler shoemaker tailor roofer locksmith welder joiner bricklayer nurse midwife shepherd grocer greengrocer waiter waitress potter trucker cabbie pharmacist librarian',
  de: 'imker imkerin bäcker bäckerin klempner tischler schreiner elektriker friseur friseurin gärtner gärtnerin postbote schmied schuster schneider dachdecker schlosser schweißer maurer krankenpfleger hebamme schäfer kellner töpfer apotheker landwirt winzer',
  fr: 'apiculteur apicultrice boulanger boulangère plombier menuisier électricien coiffeur coiffeuse fleuriste jardinier facteur forgeron cordonnier couturière couvreur serrurier soudeur maçon infirmier infirmière berger épicier serveur potier pharmacien agriculteur vigneron',
  es: 'apicultor apicultora panadero panadera fontanero carpintero electricista peluquero peluquera florista jardinero cartero herrero zapatero sastre cerrajero soldador albañil enfermero enfermera pastor tendero camarero alfarero farmacéutico agricultor ganadero',
  it: 'apicoltore apicoltrice fornaio panettiere idraulico falegname elettricista parrucchiere parrucchiera fiorista giardiniere postino fabbro calzolaio sarto saldatore muratore infermiere infermiera pastore droghiere cameriere vasaio farmacista agricoltore',
  pt: 'apicultor apicultora padeiro padeira canalizador encanador carpinteiro eletricista cabeleireiro cabeleireira florista jardineiro carteiro ferreiro sapateiro alfaiate serralheiro soldador pedreiro enfermeiro enfermeira pastor merceeiro oleiro agricultor',
  nl: 'imker bakker loodgieter timmerman elektricien kapper kapster bloemist tuinman hovenier postbode smid schoenmaker kleermaker dakdekker lasser metselaar verpleegkundige herder kruidenier ober pottenbakker apotheker',
  sv: 'biodlare bagare rörmokare snickare elektriker frisör florist trädgårdsmästare brevbärare smed skomakare skräddare plåtslagare svetsare murare sjuksköterska barnmorska kypare krukmakare lantbrukare',
  'da nb':
    'biavler birøkter bager baker blikkenslager rørlegger snedker snekker elektriker frisør gartner postbud smed skomager skomaker skrædder murer sygeplejerske sykepleier landmand',
  pl: 'pszczelarz pszczelarka piekarz hydraulik stolarz elektryk fryzjer fryzjerka kwiaciarka ogrodnik listonosz kowal szewc krawiec dekarz ślusarz spawacz murarz pielęgniarz pielęgniarka pasterz kelner garncarz aptekarz rolnik',
  'cs sk':
    'včelař včelár pekař pekár instalatér inštalatér truhlář stolár elektrikář elektrikár kadeřník kaderník květinář zahradník záhradník pošťák poštár kovář kováč švec obuvník krejčí krajčír pokrývač zámečník svářeč zedník murár pastýř číšník čašník hrnčíř lékárník zemědělec',
  ro: 'apicultor apicultorul brutar brutarul instalator tâmplar tâmplarul electrician frizer frizerul coafeză florar grădinar poștaș poștașul fierar cizmar croitor sudor zidar asistent cioban ciobanul chelner olar farmacist fermier',
  'ru bg':
    'пчеловод пчеларь пчелар пекарь хлебар сантехник плотник столяр электрик парикмахер флорист садовник почтальон кузнец сапожник портной кровельщик слесарь сварщик каменщик медбрат медсестра пастух официант гончар аптекарь фермер',
  uk: 'пасічник бджоляр пекар сантехнік тесляр столяр електрик перукар садівник листоноша коваль швець кравець слюсар зварювальник муляр пастух офіціант гончар аптекар фермер',
  hr: 'pčelar pekar vodoinstalater stolar električar frizer vrtlar poštar kovač postolar krojač bravar zavarivač zidar pastir konobar lončar ljekarnik',
  tr: 'arıcı fırıncı tesisatçı marangoz elektrikçi berber kuaför çiçekçi bahçıvan postacı demirci ayakkabıcı terzi çilingir kaynakçı hemşire çoban bakkal garson çömlekçi eczacı çiftçi',
  fi: 'mehiläishoitaja leipuri putkimies puuseppä sähkömies kampaaja kukkakauppias puutarhuri postinkantaja seppä suutari räätäli hitsaaja muurari sairaanhoitaja paimen tarjoilija',
  hu: 'méhész pék ács asztalos villanyszerelő fodrász virágárus kertész postás kovács cipész szabó lakatos hegesztő kőműves ápoló pásztor pincér fazekas',
  '': 'μελισσοκόμος φούρναρης υδραυλικός ξυλουργός ηλεκτρολόγος κομμωτής κουρέας ανθοπώλης κηπουρός ταχυδρόμος σιδεράς τσαγκάρης ράφτης οξυγονοκολλητής χτίστης νοσοκόμος βοσκός μπακάλης σερβιτόρος نحال خباز سباك نجار كهربائي حلاق بستاني حداد إسكافي خياط لحام راعي بقال نادل דבוראי אופה שרברב נגר חשמלאי גנן דוור סנדלר חייט רתך רועה מלצר רוקח',
};

/** The languages in which a word is one; 0: whichever are written so. */
export const TRADES = byLanguage(WORDS);
