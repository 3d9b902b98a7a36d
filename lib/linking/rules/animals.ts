/** Animals that people give names to, in the first case and the singular, as they stand beside the name. In small letters. */
import { type Languages, languagesOf } from '../languages';
import { WordMap } from '../words/set-of';

/** The languages in which a word is an animal; 0: whichever are written so. */
export const ANIMALS = collect({
  en: 'dog tabby racehorse rooster cockerel cock hen duckling swan piggy guinea puppy pup cat kitten tomcat tom horse pony colt filly mare stallion gelding foal hamster rabbit parrot cockatoo tortoise donkey goat ram bull labrador retriever spaniel terrier beagle poodle greyhound collie dachshund mongrel moggy budgie alpaca llama dogs cats kittens puppies hamsters parrots horses goats donkeys rabbits piglet lamb',
  de: 'hund rennpferd hahn gockel ganter schwan ferkel hündin welpe kater katze kätzchen pferd pony wallach hengst stute fohlen hamster kaninchen papagei schildkröte esel ziegenbock stier bulle rüde dackel pudel mischling labrador katzen hunde tier dackelmischling',
  fr: 'coq oie cochon pur-sang sang pouliche chien chienne chiot chat chatte chaton cheval jument étalon poulain hongre perroquet lapin tortue âne bouc taureau labrador épagneul caniche teckel chats chiens chatons',
  es: 'gallo cerdo cordero perro perra perrito cachorro gato gata gatito caballo yegua potro semental loro conejo tortuga burro toro mestizo galgo mastín',
  it: 'capra gallo maiale agnello cane cagnolino cagnolina cucciolo gatto gatta gattino cavallo cavalla puledro stallone pappagallo coniglio tartaruga asino toro meticcio bassotto',
  pt: 'galo porco cordeiro cão cadela cachorro cachorra cachorrinho gato gata gatinho cavalo égua potro papagaio coelho tartaruga burro touro',
  nl: 'haan cavia geit varken renpaard hond teef kat poes katje kitten paard merrie hengst ruin veulen papegaai konijn schildpad ezel stier herder teckel kruising asieldier dier kater',
  sv: 'tuppen grisen galten katten hunden hästen katt kattunge valp hankatt häst hingst valack föl kanin papegoja sköldpadda åsna tjur hund blandras',
  da: 'væddeløbshest katten hunden hesten kat hund hest killing hvalp hingst hoppe vallak føl papegøje skildpadde æsel tyr',
  nb: 'veddeløpshest katten hunden hesten katt hund hest hannkatt kattunge valp hingst hoppe føl papegøye skilpadde esel',
  pl: 'kogut knur cielak pies suka szczeniak kot kotka kocur kociak koń klacz ogier wałach źrebak papuga królik żółw osioł chomik kundel mieszaniec jamnik',
  cs: 'kohout kozel beran pes fena štěně kocour kočka kotě kůň klisna hřebec valach papoušek králík želva osel křeček kříženec jezevčík',
  sk: 'pes suka sučka šteňa kocúr mačka mačiatko kôň kobyla žrebec papagáj zajac korytnačka škrečok kríženec',
  hr: 'pijetao pijetlić jarac pas kuja štene mačak mačka mače konj kobila ždrijebac papiga kornjača magarac hrčak',
  sr: 'пас куја штене мачак мачка маче коњ кобила ждребац папагај магарац хрчак',
  ro: 'cocoșul cocoș calul berbecul porcul câine câinele cățel cățelul cățea pisică pisica motan motanul pisoi calul iapă iapa armăsar armăsarul papagal papagalul iepure măgarul taurul',
  ru: 'петух козёл козел баран боров пёс пес собака собачка щенок кот кошка котёнок котенок конь лошадь кобыла жеребец мерин попугай кролик черепаха осёл бык хомяк лабрадор овчарка такса дворняга',
  uk: 'пес собака цуценя кіт кішка кошеня кінь кобила жеребець папуга кролик черепаха віслюк хом’як лабрадор вівчарка такса',
  bg: 'куче кучето котка котката котарак котаракът коте котето конят кобила жребец папагал магаре хамстер',
  tr: 'horoz koç aygır köpek köpeği kedi kedisi yavru kısrak papağan tavşan kaplumbağa eşek boğa hamster safkan',
  hu: 'versenyló kakas kos ló kecske kutya kutyus macska kandúr cica kanca csődör papagáj nyúl teknős szamár hörcsög tacskó',
  fi: 'ravihevonen kilpahevonen kukko pukki koira pentu kissa kissanpentu kolli hevonen tamma ruuna papukaija kani kilpikonna aasi sonni hamsteri',
  et: 'koer kutsikas kass kassipoeg hobune täkk papagoi küülik kilpkonn eesel hamster',
  lt: 'šuo kalė šuniukas katinas katė kačiukas arklys žirgas kumelė papūga triušis vėžlys asilas',
  lv: 'suns kucēns kaķis kaķēns runcis zirgs ķēve papagailis trusis bruņurupucis ēzelis',
  '': 'σκύλος σκύλα κόκορας κριάρι σκυλί σκυλάκι κουτάβι γάτος γάτα γατούλα γατάκι άλογο φοράδα παπαγάλος κουνέλι χελώνα γάιδαρος χάμστερ الكلب القط القطة الحصان الفرس الحمار الببغاء الأرنب الديك הכלב הכלבה כלב כלבה גור החתול החתול חתול חתולה החתולה סוס הסוס סוסה תוכי החמור חמור התוכי 강아지 고양이 고양이가 경주마 앵무새 토끼 거북이 당나귀 햄스터 반려견 반려묘 진돗개',
});

/** The same where the name behind it would be its owner's: Arabic كلب بوتين is Putin's dog. */
export const OWNED_ANIMALS = collect({
  '': 'كلب كلبة قط قطة حصان فرس مهر ببغاء أرنب سلحفاة جرو سگ سگی گربه گربهای اسب طوطی خرگوش الاغ',
  ru: 'кота кошку собаку пса щенка коня попугая',
  uk: 'кота кішку собаку пса цуценя коня папугу',
  id: 'anjing kucing kuda',
  vi: 'chó mèo ngựa',
});

/** In scripts without spaces. */
export const ANIMAL_UNSPACED = '(?:猫|貓|狗|犬|马|馬|鹦鹉|鸚鵡|兔|仓鼠|倉鼠|ハムスター|インコ|ネコ|イヌ|オウム|ロバ|驴|驢|ウサギ)';

function collect(lists: Readonly<Record<string, string>>): WordMap<Languages> {
  return new WordMap(() => {
    const animals = new Map<string, Languages>();
    for (const [language, words] of Object.entries(lists)) {
      for (const word of words.split(' ')) animals.set(word, language === '' ? 0 : (animals.get(word) ?? 0) | languagesOf(language));
    }
    return animals;
  });
}
