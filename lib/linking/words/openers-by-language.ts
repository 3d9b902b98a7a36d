/** Words that open a sentence before a name in one language, and are names or unknown in others. In small letters. */
import type { Languages } from '../languages';
import { byLanguage } from './by-language';

const WORDS: Readonly<Record<string, string>> = {
  // Letters to somebody.
  it: 'caro cara gentile egregio stimato illustre',
  pt: 'caro prezado querido estimado',
  es: 'querido estimado respetado apreciado',
  fr: 'cher',
  tr: 'seçimi seçimleri yarışı zaferi başkanlığı koltuğu ödülü',
  de: 'lieber verehrter werter geschätzter',
  nl: 'beste geachte lieve',
  pl: 'drogi szanowny kochany',
  'cs sk': 'milý drahý vážený',
  ru: 'дорогой уважаемый многоуважаемый',
  uk: 'дорогий шановний вельмишановний',
  el: 'αγαπητέ κύριε',
  id:
    'rezim invasi pidato kunjungan pernyataan tuntutan ancaman keputusan kebijakan pemerintahan kabinet perintah kritik menurut kepada bersama tanpa surat tim kampanye kemenangan usulan rencana ' +
    'strategi ambisi permintaan janji peringatan langkah serangan sekutu lawan penasihat jubir utusan tentara pasukan era foto video wawancara telepon pertemuan pembicaraan kehadiran kepergian ' +
    'sebelum sesudah sejak meski meskipun walau kenapa mengapa saat ketika kata soal terkait demi melawan lewat usai jelang sindir tolak dukung sebut minta desak bantah kecam temui jumpai hadapi ' +
    'ajak undang puji peringatkan tuding serang ancam bela kritik balas jawab respons tanggapi bahas umumkan klaim akui sambut tunggu nilai ingatkan perang duel drama skandal kesehatan gaya ' +
    'hubungan kedekatan dukungan sikap pesan ucapan sambutan tanggapan reaksi laporan dokumen pesawat istana kantor pengacara kuasa pendukung loyalis kritikus pengganti pendahulu citra popularitas ' +
    'usia umur nasib masa awal akhir akibat karena sebab agar supaya kalau apabila bila jika andai sambil selain selama hingga sampai seperti ibarat bak tak tidak bukan belum jangan bagi oleh pada dengan dari ' +
    'akankah benarkah bisakah mampukah haruskah apakah giliran begini ini itu lagi kini dulu baik antara termasuk tetapi tapi namun sementara setelah bahkan hanya cuma justru kendati malam pagi siang senin selasa rabu kamis jumat sabtu minggu',
  ro:
    'dragă stimate regimul administrația campania oferta invazia discursul planul deși înaintea dosarul efectul scenariul doctrina declarația propunerea formula dialogul duelul cazul cuplul tandemul generația ' +
    'guvernul cabinetul clanul mandatul strategia politica reforma victoria înfrângerea reacția mesajul scrisoarea decretul ordinul ultimatumul amenințarea războiul pacea fenomenul epoca era metoda jocul ' +
    'pariul dilema problema chestiunea opțiunea varianta retorica propaganda mașinăria armata trupele oamenii apropiații aliații adversarii consilierii avocatul cancelaria delegația summitul întâlnirea întrevederea ' +
    'convorbirea discuția negocierile acordul pactul înțelegerea vizita turneul apelul solicitarea cererea criticile acuzațiile laudele sancțiunile legea proiectul bugetul pachetul ajutorul imaginea popularitatea sănătatea vârsta ' +
    'numai dacă când cum cât până fără lângă după contra potrivit conform totuși însă chiar doar nici apoi acum astăzi ieri atunci aici acolo oare poate sigur desigur firește așadar prin peste sub despre dinspre către între împotriva asupra datorită',
  'da nb':
    'kjære kære hvis dengang måske kanskje trods tross før etter efter mens imens selv alligevel likevel nå nu bare også kun hvorfor hvordan når hvor hva hvad hvem fordi siden skønt selvom skjønt dersom såfremt ' +
    'imidlertid derimod derimot dessuten desuden derefter deretter deri dermed derved derfor altså dog men og eller enten verken hverken både samtidig tidligere senere først nylig nylig igår imorgen ' +
    'regimet krigen planen talen besøget besøket brevet møtet mødet truslen trusselen angrebet angrepet invasjonen invasionen politikken propagandaen ifølge ifølgje ' +
    'vil kan skal må bør kunne ville skulle måtte har er var blev ble sa sier siger mener tror vet ved hos mot mod uten uden under over om til fra av af med for på i etter gjennom gennem mellem mellom ' +
    'mandag tirsdag onsdag torsdag fredag lørdag søndag april mai maj juni juli august',
  sv:
    'kära käre bäste om nu kanske trots före efter medan själv ändå bara också även varför hur när var vad vem eftersom sedan fastän däremot dessutom därefter därmed därför alltså dock men och eller varken både samtidigt tidigare senare först nyligen igår ' +
    'regimen kriget planen talet besöket brevet mötet hotet attacken invasionen politiken propagandan enligt vill kan ska måste bör kunde ville skulle har är var blev sade säger menar tror vet hos mot utan under över till från av med för på i genom mellan',
  fi:
    'silti mikäli viime kun jos mutta eilen tänään huomenna lopulta sitten miksi miten ehkä myös vain nyt tuolloin lisäksi samalla vaikka kuitenkin koska missä mitä kuka siksi niin näin siis toki tosin ennen jälkeen ' +
    'keväällä syksyllä kesällä talvella aiemmin myöhemmin vasta jo yhä edelleen taas jälleen pian heti joskus usein aina harvoin tuskin varmasti ilmeisesti tietysti toisaalta toistaiseksi sittemmin puolestaan muun ' +
    'hallinto sota suunnitelma puhe vierailu kirje tapaaminen uhkaus hyökkäys hinta valta voiko onko aikooko saako tietääkö haluaako uskooko',
  et:
    'kui aga eile täna homme lõpuks siis siiski miks kuidas võib-olla ka ainult nüüd lisaks samas kuigi ent kas ometi hiljem ehkki kuna sest et vaid veel juba alles jälle taas varem pärast enne praegu peagi ilmselt kindlasti muidugi seega niisiis ' +
    'esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval jaanuaris veebruaris märtsis aprillis mais juunis juulis augustis septembris oktoobris novembris detsembris kevadel suvel sügisel talvel ' +
    'režiim sõda plaan kõne visiit kiri kohtumine ähvardus rünnak hind võim isegi samal mullu tänavu homseks kunagi alati harva vaevalt kus mida kes millal',
  hu: 'míg mára majd mint így úgy bár ma ha de és vagy sem ez az itt ott már még is nem csak mit ki hol mi az azt ezt most végre sőt hisz noha óta után szerda kedd hétfő csütörtök péntek szombat vasárnap tavaly idén múlt jövő',
  lt:
    'visiems visi visus jam kai jei jeigu bet vakar šiandien rytoj galiausiai tada vis kodėl kaip galbūt ir tik dabar be nors tačiau ar vėliau pasak anot todėl juk tuomet taigi beje taip pat net kadangi nes kol kuomet kur ką kas kam ' +
    'pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį sausį vasarį kovą balandį gegužę birželį liepą rugpjūtį rugsėjį spalį lapkritį gruodį pavasarį vasarą rudenį žiemą ' +
    'anksčiau neseniai netrukus jau dar vėl irgi esą neva matyt turbūt tikriausiai žinoma aišku deja nuo po prieš prie per su iki dėl už pagal tarp anot ' +
    'režimas karas planas kalba vizitas laiškas susitikimas grasinimas puolimas kaina valdžia',
  lv:
    'visiem visi visus viņam viņi kad ja bet vakar šodien rīt beidzot tad tomēr kāpēc kā varbūt arī tikai tagad turklāt lai taču vai vēlāk tāpēc jo kaut lūk proti savukārt pat jau vēl atkal drīz reiz toreiz kur ko kas kam ' +
    'pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī pavasarī vasarā rudenī ziemā ' +
    'agrāk nesen iepriekš acīmredzot protams diemžēl iespējams pēc pirms pie ar bez no par uz līdz starp kopš karš režīms plāns runa vizīte vēstule tikšanās draudi uzbrukums cena vara',
};

/** Prepositions, conjunctions and calls, what pity or scorn says before a name, and what prefers it: "Hinter Putin", "Poor Biden", "Hellre Nato än …". */
const BEFORE_ANYBODY: Readonly<Record<string, string>> = {
  en: 'better poor thanks hello hi hey goodbye bye ah alas bravo congratulations sorry enough beware behold amidst atop beyond onto lest',
  de: 'alter außer samt nebst entgegen gegenüber gemäß mangels angesichts anhand anlässlich ach oh hallo tschüss adieu danke bravo tja ausgerechnet freilich halt',
  fr: 'vieux sacré cher devant outre parmi hormis excepté envers ah oh hélas bravo adieu bonjour salut merci vive gare fichu',
  es: 'viejo tras cabe ay ah oh hola adiós gracias bravo detrás junto frente delante maldito',
  it: 'meglio vecchio dietro accanto davanti presso oltre ah oh ahi ahimè ciao addio grazie bravo maledetto',
  pt: 'melhor coitado velho atrás junto perante diante ai ah oh olá adeus obrigado bravo maldito',
  nl: 'liever beter bij langs rond rondom jegens ach oh hallo dag bedankt dank bravo oude goede vaarwel uitgerekend',
  sv: 'hellre snarare bättre bakom bredvid invid kring runt gentemot ack åh hej hejdå tack adjö bravo gamle självaste',
  'da nb': 'hellere heller snarere bedre ved siden omkring rundt foran overfor åh å hej hei farvel farvell tak takk bravo gamle selveste',
  pl: 'raczej lepiej prędzej sam sama biedny nieszczęsny biedaczek obok koło wokół wokoło wobec ponad poza pomimo mimo zamiast naprzeciw ach och cześć witaj żegnaj dzięki brawo stary nad pod za przed',
  'cs sk':
    'raději radši radšej spíš spíše skôr lépe lepšie sám sama samotný chudák ubohý úbohý nebohý starý vedle vedľa kolem okolo kolo místo namiesto kvůli kvôli vůči voči vedla naproti oproti mimo uprostřed uprostred ach och ahoj vítej vitaj zbohom díky ďaka vďaka bravo nad pod za',
  hr: 'radije bolje sam sâm jadni siroti stari kraj pokraj pored iznad ispod iza ispred oko umjesto umesto usred nasuprot unatoč zahvaljujući ah oh bok zbogom hvala bravo nad pod',
  sr: 'радије боље сам јадни сироти стари крај поред изнад испод иза испред око уместо усред насупрот упркос захваљујући ах ох збогом хвала браво над под',
  ro: 'sarmanul bietul săracul saracul bătrânul alături deasupra dedesubtul dinaintea ah oh vai adio salut mulțumim mulțumesc multumim bravo însuși',
  ru: 'лучше скорее бедный несчастный бедняга старый рядом возле подле около вокруг вместо среди мимо сквозь напротив внутри позади впереди ах ох эх увы привет прощай спасибо браво ай над под за исчез помог замолк умолк смолк охрип принёс привёз увёз полез погиб привык достиг поник возник проник утих притих затих окреп ослаб лёг мог смог вырос умер замёрз воскрес спас потряс унёс вывез влез отрёкся сберёг зажёг поджёг отверг подверг',
  uk: 'краще радше скоріше бідний бідолашний нещасний старий поряд поруч біля коло навколо довкола замість серед посеред повз крізь напроти навпроти позаду попереду ах ох ех привіт прощавай дякую браво над під за понад поза попри зник помог допоміг замовк змовк охрип приніс привіз вивіз поліз загинув звик досяг притих затих зміцнів ослаб ліг міг зміг виріс помер замерз воскрес врятував зріс вліз підвіз відніс спік зберіг підпалив обріс набрид остобісів стих утік втік вилетів',
  bg: 'горкият клетият старият бедният над край около вместо сред насред покрай отвъд срещу спрямо ах ох уви здравей сбогом благодаря браво дори и освен изчезна помогна млъкна донесе отиде дойде излезе влезе падна стана седна легна тръгна замина пристигна настина кимна махна потъна загина вдигна хвана стигна измъкна скочи удари реши подари забрави закъсня остана изпрати прочете написа разказа отрече нападна',
  tr: 'yerine keşke ah ey eyvah vah zavallı sağol merhaba hoşçakal elveda hoşgeldin sevgili yaşlı peki haydi yuh bravo',
  fi: 'mieluummin pikemmin parempi voi ah oi raukka parka hei kiitos näkemiin moi vanha hyvästi takana vieressä luona itse jopa',
  et: 'pigem parem vaene oh ah hei tere aitäh hüvasti vana ise koguni',
  lt: 'geriau verčiau vargšas vargšelis ak deja sveikas ačiū sudie labas senasis šalia net pats būtent aplink greta',
  lv: 'drīzāk labāk nabaga ak diemžēl sveiks paldies ardievu vecais blakus aiz pats tieši ap apkārt zem virs gaidīja pazuda nozuda klusēja atteicās ieradās aizbrauca atbrauca zvanīja',
  id: 'ah oh wahai halo hai selamat belakang sebelah samping depan tentang kepada percaya mana tinggi oleh terhadap atas bawah',
};

const OPENERS = byLanguage(WORDS);
const OTHERS = byLanguage(BEFORE_ANYBODY);

/** Whether a word opens sentences in every language that a text may be in. */
export function opensIn(word: string, languages: () => Languages): boolean {
  const own = (OPENERS.get(word) ?? 0) | (OTHERS.get(word) ?? 0);
  return own !== 0 && languages() !== 0 && (languages() & ~own) === 0;
}
