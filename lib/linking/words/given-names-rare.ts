/** Given names that are seldom heard where the press is read that names them, and of other parts of the world. In small letters. */
export const RARE_NAMES =
  'jeanne johanna janez petras slamet jože alojz knud poul wilhelmina ethel ' +
  'norman thandiwe oluwaseun bjarki siobhán kwame ngozi tadhg priyanka casimir dashiell ignatius wendeline fatoumata hyacinth odalys leontien gunvor ' +
  'bolesław radoslav ozan lorcan zinedine makoa tevita sunniva nandini jhonatan wanderson kelechi anouk philomena barnaby chinedu emeka obinna babajide ' +
  'folake adaeze kofi kojo abena akosua kwaku aminata mariama ousmane mamadou moussa cheikh ibrahima seydou idrissa souleymane boubacar abdoulaye ' +
  'fatou aïssatou oumar modibo lamine sadio youssouf tendai tatenda farai rutendo nomvula sipho thabo themba lindiwe zanele siyabonga bongani nkosana ' +
  'lerato kagiso tshepo rajesh suresh ramesh mahesh anjali deepa deepak sanjay vijay arjun lakshmi meera kavita sunita anil ashok manoj vikram rohit ' +
  'shreya ananya aditya ishaan aarav rohan nikhil pooja neha divya swati geeta harpreet gurpreet manpreet jaspreet simran amrit balwinder sukhdeep imran ' +
  'shahid wasim junaid faisal bilal usman zainab fatima ayesha saira rukhsana parveen tahira hiroshi kenji takeshi yuki haruka sakura akira naoki ' +
  'daisuke kazuo satoshi yoko keiko noriko ayumi misaki haruto sota minjun jisoo seojun hyunwoo minho jiyoung eunji soojin xiaoming linh thuy huong ' +
  'trang phuong minh quang thanh lachlan callum fergus ruaridh eilidh mairi catriona niamh aoife ciara caoimhe orla saoirse róisín gráinne ' +
  'oisín cillian cormac diarmuid eoghan fionn padraig séamus rhys dafydd gethin ieuan emyr carwyn angharad bronwen cerys ffion sioned nerys gwilym owain ' +
  'tegan kieran declan brendan conor liam darragh barnabas cuthbert cedric percival peregrine rupert jasper tarquin crispin humphrey algernon ' +
  'bartholomew lysander ptolemy inigo ezekiel jebediah zebulon thaddeus cornelius phineas ephraim gideon enoch elijah isaiah jeremiah hezekiah obadiah ' +
  'lemuel delroy tyrone jamal darnell deshawn latoya keisha shanice tanisha ansgar balthasar benedikta cosima degenhard diethelm ekkehard engelbert ' +
  'eckart friedhelm gangolf gisbert gottlieb hartwig heidrun hiltrud isolde kunigunde leberecht leopoldine notburga roswitha sieglinde tassilo waldtraut ' +
  'wendelin xaver ottmar clotilde cunégonde ernestine eudes évariste firmin gaëtan ghislaine gontran gwenaël gwendoline hippolyte honorine hortense ' +
  'isaure ludivine maëlle maëlys marceline mathurin maxence mélisande nolwenn ombeline philibert quitterie sidonie solène sixtine tancrède yolande ' +
  'zéphyrin kylian barthélémy eutimio fulgencio genoveva gervasio hilario ildefonso leocadia melquíades nicanor obdulia olegario primitiva restituto ' +
  'robustiano salomé telesforo tiburcio wenceslao zacarías yerai ainhoa aitor unai leire nerea itziar maialen oihane gorka jokin beñat yadira ' +
  'yuridia dayanara yesenia lisandro nahuel agostino amerigo benvenuto calogero carmelo ciriaco crocifissa ermenegildo eufemia fiorenzo gesualdo ' +
  'immacolata luchino nunzia pasquale gianluigi rosolino teodolinda ubaldo venanzio vito zaccaria ludovica ginevra adelino adozinda albertino anacleto ' +
  'berenice crisóstomo delfim deolinda felismina firmino florbela hermenegildo idalina isaltino jacinta leopoldina leonilde ludgero madalena olímpio ' +
  'policarpo quitéria rosalina serafim umbelina zulmira jhon kauã gleison cleiton edivaldo bartolomeus diederik dieuwke douwe egbert elske evert feike ' +
  'floortje foppe gijsbert hilde jacomijn jelmer jorrit klaartje lammert lysbeth machteld nynke petronella reinier rixt sietske siebren tjitske wiebe ' +
  'wubbo ysbrand alfhild asbjörn borghild dagny egil einar eskil folke frej gunnhild gustaf hedvig hjalmar ingvar ivar kjerstin knut leif magnhild ' +
  'petter ragnar ragnhild rasmus runa sigvard sverre tindra torborg torgny torvald ulrika valborg vidar viggo yngve örjan øystein øyvind trond terje ' +
  'håkon halvard gudmund bergljot ása björk guðrún sigríður þórunn aulikki eerikki irja kalervo kyllikki martta orvokki otso soile tauno tyyne väinö ' +
  'apolonia bożydar bronisława dobromir eustachy felicja gertruda gniewko hieronim ignacja jarema kazimiera klementyna ludomiła mścisław nepomucen ' +
  'oktawia pelagia salomea sławomira świętosława władysława zdzisława zenobia bohdana ctirad drahomíra hedvika horymír kazimír lubor mojmír přemysl ' +
  'soběslav svatopluk vavřinec vendulka věroslav vojtěška zdislava žofie bystrík cyprián dobroslav gorazd hviezdoslav kvetoslava ľubomír ľudmila ' +
  'svetozár vavrinec želmíra abdülkadir alparslan aybüke bahadır begüm cemalettin çağlar dilruba emrullah erdal fikret gökçe haluk hüsnü koray mahmut ' +
  'mukaddes necati nilüfer nurettin rabia rüstem sabiha selçuk şebnem şükrü taner tuğba yiğit zübeyde aurica casian cezarina costin doinița dorel ' +
  'eusebiu filofteia gavril gheorghița horațiu ilinca iustin lucreția neculai paraschiva pantelimon petronela romulus smaranda teodora toader tudora ' +
  'vlăduț zaharia zamfira aurimas deividas gintautas laimutė saulius vaidotas žygimantas ainārs dzintars inguna jēkabs jurģis laimdota miķelis sarmīte ' +
  'zigmārs anneli eerik heiki jaanus liivia maarika margus reet siiri valdur veiko ' +
  'норман тандиве химена бьярки кваме нгози казимир лавиния квентин игнатий фату одалис озан зинедин тевита суннива нандини дашиэль барнаби елисей ' +
  'ефросинья варлам агата тибор анук келечи аристарх архип афанасий вавила варфоломей вениамин викентий вилен всеволод гавриил галактион герасим гордей ' +
  'гурий демьян дементий евдоким евстигней елизар емельян епифан еремей ермолай ерофей зиновий ильдар илларион иннокентий ираклий капитон касьян ' +
  'кондратий ксенофонт кузьма лаврентий леонтий лукьян максимилиан мефодий митрофан модест мстислав наум никифор никодим никон онуфрий парфений ' +
  'пахом пимен поликарп порфирий потап прокопий ростислав самсон севастьян селиван серафим сильвестр созон сысой терентий тихон трифон трофим устин ' +
  'фаддей федот феликс феодосий феофан филимон флор фома христофор эмиль эммануил эраст аглая агния агриппина акулина алевтина анисья анфиса антонина ' +
  'апполинария василиса виталина глафира дорофея евлалия евпраксия капитолина лукерья луиза марфа нонна октябрина пелагея прасковья римма степанида ' +
  'устинья фёкла феодора фотиния харитина элеонора юнона панас пантелеймон юхим явдоха явтух горпина мотря оришка палажка параска пріська текля хівря ' +
  'богуслав всеслав гнат дорофій зіновій івга килина лаврін левко мусій нечипір оверко омелян охрім пилип прокіп северин сидір тиміш трохим хома юстина ' +
  'ярема благовест величко гергина делян дончо златка иваничка кольо костадин лазар лозан маринчо мильо ненчо ночо панайот парашкев пенчо ' +
  'рангел стамен тодорка тотка цвятко цонка щилян богољуб велимир вукашин гвозден дамњан десанка драгутин дражен ђурђица живадин живорад исидора ' +
  'јаворка јелисавета јованка косара лепосава љубинка љубомир мијат милисав милунка миодраг олгица петрија радивоје ружица савка сретен тадија тијана ' +
  'цвијета чедомир ' +
  'νόρμαν ξιμένα βησσαρίων κάσιμιρ ευσταθία πολυχρόνης λαβίνια κουέντιν θάντιουε αγησίλαος αθηνόδωρος αλκιβιάδης αμαλία ανδρονίκη ανέστης αριστοτέλης ' +
  'ασημίνα βαλάντης βαρβάρα βικέντιος γαρυφαλλιά δαμιανός διαμαντής διονυσία δωροθέα ελπινίκη επαμεινώνδας ερμιόνη ευδοξία ευριπίδης ζαφείρης ζηνοβία ' +
  'ηλιάνα θεμιστοκλής θεόκλητος θρασύβουλος ιάκωβος ισμήνη καλλιόπη κλεάνθης κλεονίκη κοσμάς κυριακούλα μακάριος μαλαματένια μαρίνος μάρκελλος μενέλαος ' +
  'μερόπη μιλτιάδης νεκταρία νικηφόρος ξενοφών ορέστης παρθένα περικλής πολυξένη πρόδρομος ροδάνθη σοφοκλής σπυριδούλα στέργιος τηλέμαχος ' +
  'τιμόθεος τριαντάφυλλος υπατία φιλαρέτη χαραλαμπία χαρίλαος χρυσάνθη ωραιοζήλη ' +
  'نورمان قيس لطيفة عفاف فدوى لمياء ميرنا وجدي لجين تيم ليث مصعب باسل جواد خلدون داوود زاهر صبحي ظافر ' +
  'عاطف غيث فراس قتيبة كنان لؤي ناصيف همام وسيم يامن نورمن کیوان بهروز فرزانه پروانه داریوش سیاوش کوروش پریسا مهرداد فرهاد نوشین شاپور خسرو بیژن ' +
  'منیژه تهمینه گلناز سهراب کامبیز ' +
  'נורמן קסניה אביגדור שירלי אלישבע בצלאל גרשון יחזקאל ישעיהו אלימלך זליג פייגה רייזל צילה יוכבד מנשה נפתלי צדוק שמעיה תמרה אינגריד ';
