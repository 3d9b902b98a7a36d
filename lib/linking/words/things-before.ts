/** What is named after a person by a noun before the name, by languages (under '' whichever are written so): streets, schools, ships, shops. */
export const THINGS: Readonly<Record<string, string>> = {
  '':
    'uss hms rms hmcs οδός οδό οδού λεωφόρος λεωφόρο λεωφόρου πλατεία πλατείας σταθμός σταθμό σταθμού ίδρυμα ιδρύματος γέφυρα πανεπιστήμιο κέντρο κέντρου ' +
    'قرية بلدة υδραυλικά ηλεκτρολογικά αλουμίνια επιπλοποιία אינסטלציית شارع جادة ميدان ساحة جسر مؤسسة مدرسة جامعة مطار معهد مستشفى سفينة مركز خیابان بنیاد پل دانشگاه فرودگاه بلوار هتل ورزشگاه بزرگراه موزه مدرسه دبستان ' +
    'بیمارستان کتابخانه ناو یخشکن شکن جزیره قله پارک آرایشگاه باشگاه רחוב שדרות שדרת כיכר גשר קרן συγκρότημα להקת אוניברסיטת מכון מרכז פרס תחנת ρυμουλκό القاطرة גוררת ' +
    'הגוררת αλιευτικό τάνκερ قارب ناقلة ספינת סירת הספר הקרח הצי الصيد الجليد καφέ καφετέρια εστιατόριο ταβέρνα ξενοδοχείο μπαρ παγοθραυστικό πλοίο κορυφή ' +
    'νησί κύπελλο μουσείο βιβλιοθήκη αεροδρόμιο στάδιο مقهى مطعم فندق جزيرة ملعب مسرح متحف مكتبة كلية أكاديمية حديقة كأس مسجد کافه رستوران קפה מסעדת מלון ' +
    'בר גן אצטדיון ספריית מוזיאון אקדמיית מכללת אי שכונת כביש 예인선 쇄빙선 유조선 화물선 여객선 잠수함 구축함 요트 어선 砕氷船 φούρνος φούρνο φούρνου ζαχαροπλαστείο φαρμακείο ' +
    'κρεοπωλείο τυπογραφείο συνεργείο ανθοπωλείο οινοποιείο πιτσαρία κομμωτήριο ψησταριά μηχανότρατα مخبز صيدلية ملحمة صالون مغسلة محلات مطبعة متجر عيادة ' +
    'מאפיית מספרת פיצריית קצביית גלידריית חוות מכבסת נגריית מחלבת יקב ποταμός ποταμού نهر نهري נהר penn بن פן',
  'en de nl': 'punkband rockband coverband schülerband jazzband',
  en: 'mv mt vessel frigate destroyer icebreaker tug barge locomotive tanker submarine yacht trawler ferry warship steamer',
  fr:
    'rue avenue boulevard place pont école lycée collège université fondation institut aéroport gare stade navire quai allée chemin impasse parc prix musée ' +
    'café bar restaurant hôtel brasserie boulangerie pizzeria pic mont glace coupe centre île esplanade théâtre bibliothèque hôpital académie chalutier ' +
    'voilier bateau paquebot péniche cargo pétrolier boucherie pharmacie librairie épicerie fromagerie pâtisserie charcuterie quincaillerie poissonnerie ' +
    'clinique cordonnerie garage imprimerie auto-école menuiserie pressing cave scierie blanchisserie droguerie mercerie crêperie jardinerie',
  es:
    'calle avenida plaza paseo puente escuela colegio universidad fundación instituto aeropuerto estadio barco parque carretera glorieta camino fragata ' +
    'premio museo pico cima café bar restaurante hotel cafetería pizzería rompehielos copa centro isla monte cerro teatro biblioteca hospital academia ' +
    'panadería carnicería farmacia ferretería pescadería peluquería librería taquería zapatería heladería pastelería clínica taller bodega funeraria ' +
    'floristería gestoría confitería tintorería quesería marmolería autoescuela imprenta lavandería papelería joyería mueblería marisquería arrastrero',
  pt:
    'rua praça ponte escola universidade fundação aeroporto estádio navio avenida largo travessa alameda jardim instituto prémio prêmio museu pico café bar ' +
    'restaurante hotel padaria gelo copa taça ilha centro monte teatro biblioteca hospital academia farmácia pastelaria peixaria talho livraria sapataria ' +
    'oficina clínica adega mercearia churrascaria tipografia ourivesaria lavandaria serralharia marcenaria papelaria florista autoescola carpintaria ' +
    'drogaria arrastão traineira',
  it:
    'via viale piazza corso ponte scuola università fondazione aeroporto stadio nave istituto largo vicolo piazzale lungomare parco premio museo ' +
    'peschereccio traghetto petroliera veliero rimorchiatore vetta picco monte cima bar caffè ristorante pizzeria hotel albergo trattoria osteria ' +
    'rompighiaccio coppa trofeo isola centro teatro biblioteca accademia panificio farmacia macelleria libreria ferramenta pasticceria gelateria officina ' +
    'clinica cantina salumeria autofficina autoscuola tipografia caseificio falegnameria lavanderia fioreria profumeria carrozzeria mobilificio pastificio ' +
    'salumificio motopesca',
  'de nl':
    'straße platz allee stiftung universität schule straat laan plein stichting universiteit schip museum bäckerei metzgerei apotheke gärtnerei schreinerei ' +
    'brauerei spedition fahrschule bakkerij slagerij apotheek autohaus gartencenter möbelhaus weingut kanzlei schuhhaus baufirma druckerei molkerei ' +
    'konditorei eisdiele zimmerei wäscherei tankstelle pension autobedrijf tuincentrum meubelzaak garage rijschool reisbureau drukkerij kwekerij kapsalon ' +
    'sanitär malerbetrieb dachdeckerei klempnerei heizungsbau elektrobetrieb loodgietersbedrijf installatiebedrijf schildersbedrijf bloemenzaak bouwbedrijf fietsenzaak transportbedrijf schlepper sleepboot',
  'sv da nb':
    'gatan torget stiftelsen fartyget skolan universitetet gaden vejen pladsen fonden gata bageri bageriet konditori tryckeriet snickeriet åkeriet mejeriet ' +
    'bryggeriet bilfirman plantskolan bakeriet trykkeriet tømrerfirmaet krigsskibet krigsskipet krigsfartyget fregatten ubåten',
  pl:
    'ulica ulicy ulicę ulicą ul aleja alei aleje aleję al plac placu most moście szkoła szkole szkoły im imienia uniwersytet fundacja fundacji fundację ' +
    'rondo rondzie skwer bulwar kuter prom trawler okręt kawiarnia kawiarni kawiarnię restauracja restauracji restaurację pub hotel hotelu lodołamacz ' +
    'lodołamacza statek stadion stadionie wyspa wyspie puchar pensjonat centrum lotnisko lotnisku muzeum biblioteka biblioteki instytut instytucie akademia ' +
    'akademii drukarnia masarnia kwiaciarnia winiarnia stolarnia pralnia hurtownia lodziarnia palarnia autokomis ubojnia',
  'cs sk':
    'ulice ulici ulicí náměstí třída třídě třídu most nadace nadaci nadací univerzita univerzitě škola škole nábřeží ulica ulicu námestie námestí nadácia ' +
    'nadácie cesta kavárna kavárně kavárnu kavárny restaurace restauraci hospoda hospodě hotel ledoborec loď vrchol ostrov pohár letiště muzeum kaviareň ' +
    'kaviarni reštaurácia reštaurácii krčma krčme ľadoborec centrum ústav akademie řeznictví květinářství vinařství truhlářství zahradnictví železářství ' +
    'autosalon autoškola prádelna tiskárna kvetinárstvo mäsiarstvo vinárstvo stolárstvo',
  'hr sl sr':
    'ulica ulici ulice ulicu ulicom trg trgu trga most cesta zaklada zaklade fondacija fondacije sveučilište univerzitet bulevar bulevaru bulevara škola ' +
    'škole kafić kafiću kafana kafani kavarna kavarni restoran restoranu gostilna ledolomac brod otok ostrvo kup centar hotel muzej vrh',
  ro:
    'strada străzii bulevardul bulevardului piața pieței podul școala universitatea fundația fundației aleea calea cafeneaua restaurantul hotelul barul ' +
    'gheață vârful insula cupa centrul aeroportul institutul biblioteca stadionul parcul muzeul nava brutăria cofetăria tipografia măcelăria florăria crama ' +
    'tâmplăria spălătoria autoservice pensiunea farmacia berăria patiseria librăria',
  ru:
    'улица улицы улице улицу улицей ул проспект проспекта проспекте проспекту пр площадь площади пл мост моста школа школы школе университет университета ' +
    'фонд фонда фонде фондом ледокол ледокола крейсер корабль эсминец фрегат пароход пик пика пику академия академии имени им бульвар бульвара бульваре ' +
    'институт института аэропорт аэропорту набережная набережной переулок переулке сквер сквере парк парке стадион аллея аллее премия премии кафе ресторан ' +
    'ресторана ресторане бар бара баре кофейня кофейню кофейне отель отеля гостиница кубок кубка кубке турнир турнира гимназия гимназии лицей остров ' +
    'острова острове центр центра центре центру театр театра музей музея музее библиотека библиотеки мечеть мечети теплоход судно танкер кондитерская ' +
    'парикмахерская прачечная мастерская булочная шашлычная чебуречная типография автошкола сыроварня пиццерия автомойка',
  uk:
    'вулиця вулиці вулицю вулицею вул проспект проспекту проспекті проспектом площа площі площу майдан майдану міст мосту фонд фонду корабель університет ' +
    'університету криголам фрегат інститут імені бульвар бульварі провулок алея парк парку школа школи пік піку премія премії кафе ярня ярні ярню ресторан ' +
    'ресторану ресторані бар бару барі кубок кубка турнір гімназія ліцей готель острів острова центр музей музею судно кондитерська перукарня друкарня ' +
    'автошкола пральня майстерня сироварня піцерія автомийка пекарня',
  'bg sr':
    'улица улицата улици улице площад площада булевард булевардът мост мостът фондация фондацията трг тргу трга фондација фондације булевар булевару кафе ' +
    'кафене кафенето кафана кафани кафић ресторант ресторантът ресторан ресторану бар хотел кораб корабът ледоразбивач ледоразбивача ледоразбивачът ' +
    'ледоломац брод връх връхът врх купа остров островът острво купата куп центар центърът музеј',
  'es pt': 'pesquero pesqueiro buque velero remolcador petrolero petroleiro rebocador río rio arroyo laguna quebrada provincia distrito isla',
  'de nl sv da nb':
    'kutter fischkutter trawler trawlern frachter fähre kotter viskotter veerboot trålaren tråleren kutteren färjan færgen fergen café cafe kafé hotel ' +
    'hotell hotellet restaurant restaurang restaurangen krogen gasthaus kneipe eisbrecher tanker fregatte ijsbreker isbrytaren isbryderen isbryteren skipet ' +
    'skibet båten insel toppen piek pokal',
  bg: 'институтът института университетът университета центърът центъра фондацията летището училището площадът площада мостът моста хотелът хотела',
  'ru uk bg sr':
    'траулер сейнер паром пором судно катер буксир сухогруз ферибот брод пекарня пекарни пекарне аптека аптеки клиника клиники пекарні аптеці клініка ' +
    'клініки пекарна пекара апотека река реки реке реку рекой річка річки річці річку річкою рекa реката провинция провинции провинцию провінція провінції ' +
    'провінцію деревня деревни деревне село села селе селі поселок посёлок поселке посёлке смт хутор станица',
  'tr fi hu lt lv et': 'gemi jäänmurtaja kahvila ravintola kávézó étterem kavinė restoranas ledlaužis ledlauzis kafejnīca restorāns kohvik jäämurdja laev',
  'pl cs sk':
    'instalatérství inštalatérstvo vodoinstalatérství topenářství klempířství pokrývačství stolařství stavebniny kadeřnictví pekařství cukrářství lahůdky autoservis pneuservis hydraulika instalacje blacharstwo stolarstwo dekarstwo autoserwis wulkanizacja piekarnia piekarni apteka apteki cukiernia cukierni pekárna pekárny lékárna lékárny cukrárna cukrárny pekáreň lekáreň',
  'en de fr it nl': 'river mount flusses fluss rivière fleuve fiume rivier',
  'pl cs sk hr sl sr':
    'rzeka rzeki rzece rzekę rzeką řeka řeky řece řeku rieka rieky rieke rijeka rijeke rijeci reka reke reci prowincja prowincji provincie provincii',
  id: 'es hotel restoran kafe stadion bandara taman jl masjid',
  'lt lv et fi': 'sõjalaev sõjalaeva fregatt karakuģis kuģis kuģi fregate laivas laivą fregata sotalaiva sotalaivan laiva fregatti',
  'lt lv et': 'viešbutis viešbutyje viešbutį viešbučio viesnīca viesnīcā viesnīcas hotell hotelli hotellis',
  'id vi': 'jalan yayasan sekolah universitas jembatan đường phố quỹ trường cầu',
};
