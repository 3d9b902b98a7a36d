/** Animals that people give names to, in the first case and the singular, as they stand beside the name. In small letters. */
import { KIND, kindOf } from '../../text/letters';
import { languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import { byLanguage, isListed, type LanguagesOf } from '../words/by-language';
import { setOf } from '../words/set-of';

/** The languages in which a word is an animal; 0: whichever are written so. */
export const ANIMALS = byLanguage({
  en: 'bulldog husky rottweiler pug chihuahua whippet dog tabby racehorse rooster cockerel cock hen duckling swan piggy guinea puppy pup cat kitten tomcat tom horse pony colt filly mare stallion gelding foal hamster rabbit parrot cockatoo tortoise donkey goat ram bull labrador retriever spaniel terrier beagle poodle greyhound collie dachshund mongrel moggy budgie alpaca llama dogs cats kittens puppies hamsters parrots horses goats donkeys rabbits piglet lamb wolfhound hedgehog parakeet budgerigar canary macaw walrus iguana peacock mule reindeer otter meerkat wolfdog sheepdog bloodhound dalmatian schnauzer pomeranian corgi setter mastiff doberman malamute heifer ewe gander lovebird degu chinchilla cockatiel labradoodle cockapoo lurcher tortoiseshell',
  de: 'bulldogge mops rottweiler husky chihuahua schäferhund windhund zwergpudel straßenhund jagdhund kaninchenbock hund faultier wellensittich kalb kanarienvogel alpaka frettchen meerschweinchen huhn eselhengst rennpferd hahn gockel ganter schwan ferkel hündin welpe kater katze kätzchen pferd pony wallach hengst stute fohlen hamster kaninchen papagei schildkröte esel ziegenbock stier bulle rüde dackel pudel mischling labrador katzen hunde tier dackelmischling wolfshund igel graupapagei walross leguan pfau maultier rentier erdmännchen dalmatiner dobermann schäferhündin nymphensittich kakadu schaf lamm hängebauchschwein minischwein ziege zwergziege kuh gans uhu chinchilla rauhaardackel jagdhündin straßenkater waschbär fischotter lamahengst dromedar pinscher spitz zwerghahn',
  fr: 'bouledogue carlin husky rottweiler teckel coq veau ânesse perruche oie cochon pur-sang sang pouliche chien chienne chiot chat chatte chaton cheval jument étalon poulain hongre perroquet lapin tortue âne bouc taureau labrador épagneul caniche teckel chats chiens chatons hérisson iguane paon furet mulet renne autruche loutre suricate dalmatien mouton brebis chèvre chevreau vache poule canari dromadaire cochonnet chatounet loulou minou matou cocker setter dogue',
  es: 'bulldog caniche husky chihuahua gallo perrita ternero ternera cerdita lorito cerdo cordero perro perra perrito cachorro gato gata gatito caballo yegua potro semental loro conejo tortuga burro toro mestizo galgo mastín erizo periquito guacamayo morsa iguana hurón mula reno avestruz nutria suricata dálmata cabra oveja vaca gallina lechón podenco canario minino gatazo perrazo dóberman gorrino camaleón jilguero carlino',
  it: 'bulldog carlino husky micio micia gattone bassotto levriero capra vitello vitellino asinello gallo maiale agnello cane cagnolino cagnolina cucciolo gatto gatta gattino cavallo cavalla puledro stallone pappagallo coniglio tartaruga asino toro meticcio bassotto riccio parrocchetto cocorita canarino tricheco iguana pavone furetto mulo renna struzzo lontra suricato dalmata capretta pecora mucca gallina cagnone maremmano segugio porcellino dobermann',
  pt: 'buldogue husky galo porco cordeiro cão cadela cachorro cachorra cachorrinho gato gata gatinho cavalo égua potro papagaio coelho tartaruga burro touro ouriço periquito canário morsa iguana pavão furão mula rena avestruz lontra suricata dálmata cabra ovelha vaca galinha podengo rafeiro vira-lata bezerro leitão bode jabuti',
  nl: 'bulldog mopshond rottweiler husky chihuahua teckel haan cavia geit varken renpaard hond teef kat poes katje kitten paard merrie hengst ruin veulen papegaai konijn schildpad ezel stier herder teckel kruising asieldier dier kater wolfshond egel parkiet kanarie walrus leguaan pauw fret muildier rendier otter stokstaartje dalmatiër schaap koe kip zwerfkater zwerfhond wasbeer dobermann papegaaitje cockerspaniël',
  sv: 'tax bulldogg bulldoggen mops rottweiler husky tupp åsnan sköldpaddan hönan kaninen papegojan tax taxen dvärgpudel labrador tuppen grisen galten katten hunden hästen katt kattunge valp hankatt häst hingst valack föl kanin papegoja sköldpadda åsna tjur hund blandras varghund varghunden igelkott igelkotten undulat undulaten kanariefågel kanariefågeln valross valrossen leguan leguanen påfågel påfågeln illern utter uttern surikat dalmatin schäfer schäfern laman get geten bagge baggen får fåret höna gås gåsen jakopapegoja strykarkatt marsvin marsvinet alpacka alpackan',
  da: 'væddeløbshest katten hunden hesten kat hund hest killing hvalp hingst hoppe vallak føl papegøje skildpadde æsel tyr ulvehund pindsvin pindsvinet undulat undulaten kanariefugl kanariefuglen hvalros hvalrossen leguan leguanen påfugl påfuglen ilder ilderen muldyr odder odderen surikat dalmatiner lamaen ged geden får fåret høne hønen gås gåsen papegøjen jakopapegøje hankat hunkat hankatten marsvin marsvinet alpakaen hane hanen kylling vædder',
  nb: 'veddeløpshest katten hunden hesten katt hund hest hannkatt kattunge valp hingst hoppe føl papegøye skilpadde esel ulvehund pinnsvin pinnsvinet undulat undulaten kanarifugl hvalross hvalrossen leguan leguanen påfugl påfuglen ilder muldyr oter oteren surikat dalmatiner lamaen geit geita sau sauen høne høna gås gåsa papegøyen jakopapegøye marsvin marsvinet alpakkaen huskyen hane hanen kylling',
  pl: 'buldog mops husky rottweiler kogut knur cielak pies suka szczeniak kot kotka kocur kociak koń klacz ogier wałach źrebak papuga królik żółw osioł chomik kundel mieszaniec jamnik wilczur wilczurka jeż jeżyk papużka kanarek mors iguana fretka muł renifer wydra surykatka dalmatyńczyk lama alpaka koza owca krowa kura gęś żako kotek piesek szop baran doberman owczarek',
  cs: 'buldok mops husky rotvajler kohout kozel beran pes fena štěně kocour kočka kotě kůň klisna hřebec valach papoušek králík želva osel křeček kříženec jezevčík vlčák ježek andulka kanárek mrož leguán páv fretka vydra surikata dalmatin lama alpaka koza ovce kráva slepice husa žako mýval pejsek kocourek ovčák doberman koťátko',
  sk: 'pes suka sučka šteňa kocúr mačka mačiatko kôň kobyla žrebec papagáj zajac korytnačka škrečok kríženec vlčiak ježko jež andulka kanárik mrož leguán páv fretka vydra surikata dalmatín lama alpaka koza ovca krava sliepka hus žako medvedík psík kocúrik ovčiak doberman kohút baran',
  sl: 'volčjak jež papiga kanarček mrož legvan pav vidra lama alpaka koza ovca krava kokoš petelin pes psička maček mačka mucek muca konj kobila žrebec kuža kužek kunec zajec želva osel hrček',
  hr: 'pijetao pijetlić jarac pas kuja štene mačak mačka mače konj kobila ždrijebac papiga kornjača magarac hrčak vučjak jež tigrica kanarinac morž iguana paun vidra merkat dalmatiner ljama alpaka koza ovca krava kokoš lutalica psić mačić ovčar doberman zec kunić',
  sr: 'пас куја штене мачак мачка маче коњ кобила ждребац папагај магарац хрчак јеж вучјак канаринац морж игуана паун видра лама алпака коза овца крава кокошка луталица петао кучић мачор зец',
  ro: 'buldog buldogul cocoșul cocoș calul berbecul porcul câine câinele cățel cățelul cățea pisică pisica motan motanul pisoi calul iapă iapa armăsar armăsarul papagal papagalul iepure măgarul taurul arici ariciul peruș perușul canar canarul morsă morsa iguană iguana păun păunul dihor dihorul catâr vidră vidra dalmațian lama alpaca capră capra oaie oaia vacă găină găina cotoi cotoiul căluț ponei poneiul hamster hamsterul',
  ru: 'бульдог мопс хаски ротвейлер петух козёл козел баран боров пёс пес собака собачка щенок кот кошка котёнок котенок конь лошадь кобыла жеребец мерин попугай кролик черепаха осёл бык хомяк лабрадор овчарка такса дворняга волкодав ёж еж ёжик ежик попугайчик канарейка морж игуана павлин хорёк хорек мул выдра сурикат лама альпака коза овца корова курица жако дворняжка пёсик песик котик енот козлёнок телёнок пони алабай доберман',
  uk: 'бульдог мопс хаскі ротвейлер півень баран козел осел пес собака цуценя кіт кішка кошеня кінь кобила жеребець папуга кролик черепаха віслюк хом’як лабрадор вівчарка такса вовкодав їжак їжачок папужка канарка морж ігуана павич тхір видра сурикат лама альпака коза вівця корова курка жако песик котик єнот поні алабай доберман козеня теля',
  bg: 'куче кучето котка котката котарак котаракът коте котето конят кобила жребец папагал магаре хамстер таралеж таралежът вълкодав папагалче канарче канарчето морж моржът игуана игуаната паун паунът пор порът видра видрата лама ламата алпака алпаката коза козата овца крава кокошка петел петелът заек заекът пони',
  tr: 'buldog eşeği köpeği horozu atı papağanı horoz koç aygır köpek köpeği kedi kedisi yavru kısrak papağan tavşan kaplumbağa eşek boğa hamster safkan kirpi kirpisi kanarya kanaryası mors morsu iguana iguanası gelincik katır lama alpaka keçi keçisi koyun koyunu inek ineği tavuk kuşu kuşumuz köpeğimiz kedimiz tavşanı midilli',
  hu: 'versenyló kakas kos ló kecske kutya kutyus macska kandúr cica kanca csődör papagáj nyúl teknős szamár hörcsög tacskó sün sündisznó hullámospapagáj kanári rozmár leguán páva vadászgörény öszvér vidra láma alpaka birka juh tehén tyúk farkaskutya jákópapagáj puli vizsla juhászkutya keverék póni malac',
  fi: 'ravihevonen kilpahevonen kukko pukki koira pentu kissa kissanpentu kolli hevonen tamma ruuna papukaija kani kilpikonna aasi sonni hamsteri siili undulaatti undulaattimme kanarialintu mursu iguaani riikinkukko fretti muuli poro saukko laama alpakka vuohi lammas lehmä kana hanhi kulkukoira susikoira harmaapapukaija kulkukissa pesukarhu poni labradorinnoutaja rescuekoira',
  et: 'koer kutsikas kass kassipoeg hobune täkk papagoi küülik kilpkonn eesel hamster siil hundikoer viirpapagoi kanaarilind morsk iguaan paabulind tuhkur muul saarmas laama alpaka kits sikk lammas lehm kana hallpapagoi kukk poni kiisu',
  lt: 'šuo kalė šuniukas katinas katė kačiukas arklys žirgas kumelė papūga triušis vėžlys asilas ežys ežiukas vilkšunis papūgėlė kanarėlė vėplys iguana povas šeškas ūdra lama alpaka ožka ožys avis karvė višta gaidys jūrų',
  lv: 'suns kucēns kaķis kaķēns runcis zirgs ķēve papagailis trusis bruņurupucis ēzelis ezis ezītis vilksuns papagailītis kanārijputniņš valzirgs iguāna pāvs sesks ūdrs lama alpaka kaza āzis aita govs vista gailis ponijs',
  '': 'λυκόσκυλο σκαντζόχοιρος παπαγαλάκι καναρίνι ιγκουάνα παγώνι κουνάβι μουλάρι τάρανδος βίδρα λάμα αλπακά κατσίκα κατσίκι πρόβατο αγελάδα κότα χήνα αδέσποτο κανίς ημίαιμο ημίαιμος πόνυ القنفذ قنفذ اللاما الفظ קיפוד הקיפוד אוגר האוגר שרקן התוכי 유기견 유기묘 길고양이 고슴도치 바다코끼리 펭귄 수달 판다 염소 송골매 μπουλντόγκ בולדוג הבולדוג 불도그 불독 치와와 푸들 σκύλος σκύλα κόκορας κριάρι σκυλί μοσχάρι σκυλάκι κουτάβι γάτος γάτα γατούλα γατάκι άλογο φοράδα παπαγάλος κουνέλι χελώνα γάιδαρος χάμστερ الكلب القط القطة الحصان الفرس الحمار الببغاء الأرنب الديك العجل الخروف העגל הכלב הכלבה כלב כלבה גור החתול החתול חתול חתולה החתולה סוס הסוס סוסה תוכי החמור חמור התוכי התרנגול התרנגולת הברווז 강아지 고양이 고양이가 경주마 송아지 앵무새 토끼 거북이 당나귀 햄스터 반려견 반려묘 진돗개',
});

/** The same where the name behind it would be its owner's: Arabic كلب بوتين is Putin's dog. */
export const OWNED_ANIMALS = byLanguage({
  '': 'فظ لاما غزال جمل ديك حمار ديك خروف عجل ثور ماعز بطة كلب كلبة قط قطة حصان فرس مهر ببغاء أرنب سلحفاة جرو سگ سگی گربه گربهای اسب طوطی خرگوش الاغ',
  ru: 'кота кошку собаку пса щенка коня попугая',
  uk: 'кота кішку собаку пса цуценя коня папугу',
  id: 'landak burung beo kelinci hamster anjing kucing kuda sapi kambing',
  hu: 'kutyát kutyáját macskát macskáját kandúrt lovat lovát kakast cicát',
  fa: 'جوجه‌تیغی خرگوش سگ گربه',
  vi: 'chó mèo ngựa thỏ nhím vẹt',
});

/**
 * Those of zoos, and house animals in other cases: they are animals only before a name in quotation marks or "called", where no list of languages
 * is needed ("the Russian bear Putin" is somebody).
 */
export const QUOTED_ANIMALS = setOf(
  'петуха козла барана осла хомяка кролика ежа ёжика попугая телёнка телка півня хом’яка їжака їжачка папугу koguta kozła barana osła chomika królika jeża papugę kohouta kozla berana osla křečka králíka ježka papouška kohúta zajaca papagája pijetla ovna magarca zeca papigu петла јарца магарца kakasunk kakasunkat kutyánk kutyánkat macskánk macskánkat kecskénk lovunkat koiramme kissamme kukkomme hevosemme horozumuz horozumuzun kedimizin köpeğimizin keçimiz eşeğimiz κόκοράς γάτα γάτας σκύλου לתרנגול לכלב לכלבה לחתול לחתולה לסוס ديكنا كلبنا قطنا قطتنا خروس 수탉 닭 오리',
  'tiger walrus fawn tigress lion lioness bear cub elephant penguin wolf fox giraffe rhino hippo gorilla chimpanzee monkey leopard cheetah lynx seal walrus crocodile python eagle owl falcon camel deer stag bison cow calf pig sheep goose turkey chicken ferret gerbil snake lizard otter panda koala kangaroo',
  'löwe löwin bär bärin eisbär elefant elefantenbulle pinguin fuchs nashorn nilpferd affe luchs robbe seehund walross krokodil schlange adler eule falke kamel hirsch wisent kuh kalb schwein schaf gans truthahn frettchen tierheimhund straßenhund wachhund suchhund spürhund polizeihund rassehund huskie husky ziege eber',
  'tigre tigresse lion lionne lionceau ours ourse ourson éléphant manchot pingouin loup louve renard girafe rhinocéros hippopotame gorille singe léopard guépard phoque morse serpent aigle hibou faucon chameau cerf bison vache veau mouton dindon dinde furet polaire brun',
  'tigresa león leona oso osa osezno elefante pingüino lobo loba zorro jirafa rinoceronte hipopótamo gorila mono leopardo foca morsa cocodrilo serpiente águila búho halcón camello ciervo vaca ternero novillo oveja pavo ganso hurón perros gatos',
  'leone leonessa orso orsa orsetto pinguino lupo lupa volpe giraffa ippopotamo scimmia ghepardo coccodrillo serpente aquila gufo falco cammello cervo mucca vitello pecora tacchino oca leão leoa urso ursa pinguim raposa girafa macaco cobra coruja falcão camelo vaca bezerro ovelha peru ganso',
  'tijger tijgerin leeuw leeuwin beer berin ijsbeer olifant pinguïn vos neushoorn nijlpaard aap zeehond slang arend uil valk kameel hert koe kalf schaap kip gans kalkoen speurhond politiehond asielhond asielkat straathond',
  'tigern tiger lejonet lejon lejoninnan björnen björn isbjörn isbjörnen elefanten elefant pingvinen pingvin vargen varg räven noshörningen sälen krokodilen ormen örnen ugglan kamelen älgen kon kalven grisen tjuren katten hunden løven løve bjørnen bjørn isbjørn isbjørnen pingvinen ulven ulv ræven reven sælen selen krokodille ørnen uglen elgen koen kua okse tyren oksen tigeren tigerungen',
  'tygrys tygrysica lew lwica niedźwiedź niedźwiedzica słoń pingwin wilk lis żyrafa nosorożec hipopotam goryl małpa foka krokodyl wąż orzeł sowa sokół wielbłąd jeleń żubr krowa byk owca gęś indyk świnia kotek kotkę kota psa konia tygrysa tygr tygřice lev lvice medvěd medvědice ledního slon tučňák vlk liška žirafa nosorožec hroch gorila opice tuleň krokodýl had orel sova sokol velbloud jelen zubr kráva býk ovce husa krocan prase kocoura psa koně tiger medveď slon tučniak líška opica',
  'tigar tigrica lav lavica medvjed medved slon pingvin vuk lisica žirafa nosorog majmun tuljan krokodil zmija orao sova soko deva jelen krava bik ovca guska svinja tigrul leul leoaica ursul ursoaica elefantul pinguinul lupul vulpea girafa maimuța foca crocodilul șarpele vulturul cămila cerbul vaca vițelul oaia gâsca tigru leu urs elefant motanului câinelui',
  'тигр тигрица тигрёнок тигренок лев львица медведь медведица медвежонок слон слоненок пингвин волк волчица лиса лис жираф носорог бегемот горилла обезьяна леопард рысь тюлень морж крокодил змея орёл орел сова сокол верблюд олень зубр бизон корова бык телёнок овца гусь индюк свинья кота котика кошку собаку пса щенка коня тигра медведя хряк',
  'тигриця тигреня левиця ведмідь ведмедиця ведмежа пінгвін вовк вовчиця лисиця жирафа носоріг мавпа тюлень крокодил змія сокіл віслюк зубр бик теля вівця гуска індик свиня песик котик кошеня тигър тигърът лъв лъвът мечка мечката мечок слонът пингвинът вълк вълкът лисицата маймуна орелът сокол кравата бикът овцата кучето котката котаракът тигар лав медвед вук лисица мајмун крава бик гуска свиња',
  'τίγρης τίγρη λιοντάρι λέαινα αρκούδα αρκουδάκι ελέφαντας πιγκουίνος λύκος αλεπού καμηλοπάρδαλη ρινόκερος ιπποπόταμος γορίλας μαϊμού πίθηκος φώκια κροκόδειλος φίδι αετός κουκουβάγια γεράκι καμήλα ελάφι αγελάδα ταύρος μοσχάρι πρόβατο χήνα γουρούνι γάτο σκύλο ταύρο αδέσποτος',
  'kaplan kaplanı aslan aslanı ayı ayısı fil penguen kurt tilki zürafa gergedan maymun fok timsah yılan kartal baykuş şahin deve geyik inek dana koyun kaz hindi domuz tigris oroszlán medve jegesmedve elefánt pingvin farkas róka zsiráf majom fóka krokodil kígyó sas bagoly teve szarvas tehén bika borjú juh liba malac',
  'tiikeri leijona karhu jääkarhu norsu pingviini susi kettu kirahvi apina hylje krokotiili käärme kotka pöllö kameli hirvi lehmä vasikka lammas hanhi sika härkä tiigrid tiiger lõvi karu jääkaru elevant hunt rebane ahv hüljes madu öökull lehm lammas hani siga tigras liūtas lokys dramblys pingvinas vilkas lapė beždžionė ruonis krokodilas gyvatė erelis pelėda elnias karvė bulius avis žąsis kiaulė tīģeris lauva lācis zilonis pingvīns vilks lapsa pērtiķis ronis čūska ērglis pūce govs bullis aita zoss cūka',
  'harimau singa beruang gajah penguin serigala rubah monyet buaya ular elang unta rusa sapi banteng kambing domba angsa babi kucing anjing kuda burung hổ sư tử gấu voi cáo khỉ rắn bò dê lợn heo chó mèo ngựa vẹt',
  'النمر الأسد اللبؤة الدب الفيل البطريق الذئب الثعلب الزرافة القرد الفقمة التمساح الثعبان النسر البومة الصقر الجمل الغزال البقرة الثور العجل الخروف كلب كلبة قط قطة حصان فرس نمر أسد دب فيل جمل ثور خروف ديك القطط الكلاب ببر شیر خرس فیل پنگوئن گرگ روباه میمون تمساح عقاب شتر گاو گوسفند خروس سگ گربه اسب',
  'הנמר הנמרה נמר האריה הלביאה אריה הדוב הדובה דוב הפיל פיל הפינגווין הזאב זאב השועל הקוף קוף התנין הנחש העיט הינשוף הגמל האייל הפרה השור העגל הכבש האווז הגור גור הארנב הארנבת התרנגול',
  '호랑이 사자 곰 북극곰 반달곰 불곰 코끼리 펭귄 늑대 여우 기린 코뿔소 하마 고릴라 원숭이 표범 물개 바다사자 악어 뱀 독수리 부엉이 매 낙타 사슴 소 황소 싸움소 송아지 양 염소 돼지 거위 칠면조 유기견 유기묘 길고양이 탐지견 안내견 군견 판다 고슴도치 강아지가 반려묘 애완견 애완묘 푸들 진도개 새끼',
);

/** In scripts without spaces; beside a name in quotation marks also those of zoos. */
export const ANIMAL_QUOTED_UNSPACED =
  '(?:[猫貓狗犬马馬兔驴驢虎熊狮獅象狼狐猴豹牛羊豬猪鹿鶴鹤鷹鹰龟龜鹅鵝鸭鴨鸡雞鳥鸟]|猩猩|企鹅|企鵝|熊猫|熊貓|海豹|海狮|海獅|骆驼|駱駝|长颈鹿|長頸鹿|鹦鹉|鸚鵡|仓鼠|倉鼠|[猫狗犬马馬]咪|貓咪|ハムスター|インコ|ネコ|イヌ|オウム|ロバ|ウサギ|ライオン|トラ|クマ|グマ|ゾウ|ペンギン|パンダ|キリン|カピバラ|サル|ザル|ゴリラ|チンパンジー|オオカミ|キツネ|ヒョウ|アザラシ|アシカ|ラッコ|ワニ|ヘビ|ワシ|タカ|フクロウ|ラクダ|シカ|ウシ|ウマ|ブタ|ヒツジ|ヤギ|アルパカ|ブルドッグ|パグ|プードル|ダックスフント|チワワ|レトリバー|ペット|雄|雌)';

/** In scripts without spaces. */
export const ANIMAL_UNSPACED = '(?:猫|貓|狗|犬|马|馬|鹦鹉|鸚鵡|兔|仓鼠|倉鼠|ハムスター|インコ|ネコ|イヌ|オウム|ロバ|驴|驢|ウサギ)';

/** Whether a word, in small letters, is an animal in every language that the text may be in; Korean words with their particle. */
export function isAnimal(scene: Scene, word: string, animals: LanguagesOf = ANIMALS): boolean {
  const languages = () => languageOf(scene).languages;
  if (isListed(animals, word, languages)) return true;
  if (word.length > SHORTEST_COMPOUND && COMPOUND.test(word) && (languages() & ~GERMANIC) === 0) return true;
  return kindOf(word.charCodeAt(0)) === KIND.hangul && isListed(animals, word.replace(PARTICLE, ''), languages);
}

// "Straßenkater", "roodstaartpapegaai", "dvergkanin"; horses are figures of speech ("Zugpferd").
const COMPOUND = /(?:hund|hündin|katze|kater|kaninchen|papagei|sittich|hond|papegaai|konijn|parkiet|katt|kanin|papegoja|papegøje|papegøye)$/;
const GERMANIC = languagesOf('de', 'nl', 'sv', 'da', 'nb');
const SHORTEST_COMPOUND = 7;
const PARTICLE = /[은는이가을를도의와과]$/;

/** The same of those that are told by quotation marks or by a word for naming, too. */
export function isQuotedAnimal(scene: Scene, word: string): boolean {
  return isAnimal(scene, word) || isAnimal(scene, word, OWNED_ANIMALS) || QUOTED_ANIMALS.has(word);
}

/** What may stand behind an animal that makes it no longer one: "Biden, a dog lover". */
export const NO_ANIMAL_BEHIND = /^(?:[’'‘]|[\s-](?:lover|owner|person|fan|breeder|walker|trainer|man|turned)(?![a-z]))/;
