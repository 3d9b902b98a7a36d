/** What somebody is to others, where it makes the last name after it another bearer's: "Grandma Biden", "Bröderna Putin". In small letters. */
import { WordMap } from './set-of';

export const KIN: readonly string[] = [
  'opa tante onkel omi uroma großmutter großvater witwe witwer zwillinge drillinge schwestern brüder nachbar nachbarin rentner rentnerin schüler schülerin azubi gebroeders tweeling weduwe buurman buurvrouw juf neef oom opoe zusjes broers gezusters oudtante kleuter scholier scholiere gepensioneerde',
  'mormor morfar farmor farfar mormor farbror moster faster morbror bröderna systrarna tvillingarna syskonen paret änkan änkefru grannen mormoren bestemor bestefar bestemoren bedstemor bedstefar oldemor brødrene søstrene tvillingene tvillingerne søsknene søskendeparret parret ekteparret ægteparret enken naboen onkel tante fætter kusine kusinen',
  'mamie papi papy tata tonton mémé pépé jumeaux jumelles frérots veuve veuf nièce grand-mère grand-père beau-père écolier écolière retraité retraitée',
  'abuela abuelo tía tío gemelos gemelas mellizos mellizas viuda viudo sobrino sobrina nonna nonno zia zio gemelli gemelle vedova vedovo cugino cugina nipote pensionata',
  'avó avô vovó vovô tia tio titia titio gêmeos gêmeas gémeos gémeas viúva viúvo sobrinho sobrinha compadre comadre',
  'bunica bunicul mătușa unchiul nenea tanti gemenii gemenele frații surorile văduva văduvul verișorul verișoara nepotul nepoata vecina micuța micuțul elevul eleva studenta studentul soții bulă moș',
  'babcia dziadek ciocia ciotka wujek wuj stryj stryjek bliźniaki bliźniacy bliźniaczki bracia siostry rodzeństwo wdowa wdowiec kuzyn kuzynka sąsiad sąsiadka emeryt emerytka rencista uczeń uczennica studentka siostrzenica siostrzeniec bratanek bratanica teściowa',
  'babička děda dědeček dědek babka strýc strýček teta tetička dvojčata bratři sestry vdova vdovec sestřenice bratranec soused sousedka důchodce důchodkyně žák žákyně školák strýko ujo dedko starká bratia dvojičky sused suseda susedka dôchodca dôchodkyňa žiačka žiak',
  'baka baba djed deda đed stric ujak tetka teta strina ujna braća blizanci blizanke sestre udovica udovac susjed susjeda komšija komšinica umirovljenica penzioner penzionerka đak učenica učenik rođak rođaka šogor',
  'бабушка дедушка дед тётя тетя тётка тетка дядя близнецы близняшки братья сёстры сестры вдова вдовец кузен кузина племянник племянница сосед соседка пенсионерка школьник школьница студент студентка внучка внук тёща теща свекровь теть дядь баба бабуля одноклассник одноклассница однокурсник',
  'бабуся дідусь дід тітка дядько дядя близнюки близнята брати сестри удова вдова вдівець кузен кузина племінник племінниця сусід сусідка пенсіонерка школяр школярка студент студентка внучка онук онука теща свекруха баба',
  'сестра медсестра баба дядо леля чичо вуйчо близнаците братята сестрите вдовицата вдовицата братовчедът братовчедката съседът съседката съсед съседка пенсионерката ученичката ученикът студентката студентът дама бака дека деда чика стриц ујак тетка браћа близанци сестре удовица комшија комшиница пензионер пензионерка ђак ученица ученик сусед сусетка',
  'γιαγιά παππούς θεία θείος μπάρμπα μπαρμπα θεια αδέλφια αδέρφια αδελφοί αδελφές δίδυμα δίδυμοι δίδυμες χήρα χήρος ξάδελφος ξαδέλφη ανιψιός ανιψιά γειτόνισσα γείτονας μαθητής μαθήτρια φοιτητής φοιτήτρια κυρα κυρά γέρο',
  'babaanne anneanne büyükanne büyükbaba dede nene teyze amca dayı yenge abla ağabey kardeşler ikizler ikizleri komşu komşusu emekli öğrenci hacı',
  'mummo mummi vaari ukki täti setä eno isoäiti isoisä veljekset sisarukset siskokset kaksoset leski naapuri naapurin eläkeläinen koululainen opiskelija serkku močiutė senelis teta dėdė broliai seserys dvyniai dvynės našlė našlys kaimynas kaimynė pensininkas pensininkė mokinys mokinė pusbrolis',
  'vecmāmiņa vectēvs tante tēvocis onkulis brāļi māsas dvīņi dvīnes atraitne kaimiņš kaimiņiene pensionārs pensionāre skolnieks skolniece māsīca vanaema vanaisa tädi vennad õed kaksikud lesk naaber pensionär õpilane',
  'nenek kakek mbah mbak bibi emak bunda',
  'الجدة الجد العم العمة الخال الخالة الأخوان الأخوين الأخوة الإخوة الشقيقان الشقيقتان الشقيقين الأشقاء التوأمان التوأم التوأمين الأرملة أرملة الجار الجارة الابن الابنة الحفيد الحفيدة الطالب الطالبة التلميذ التلميذة الطفل الطفلة خالتي خالي عمتي عمي جدتي جدي أخي أختي صديقي صديقتي جارتي جارنا جارتنا الفتى الفتاة الشاب الشابة المتقاعد المتقاعدة',
  'סבתא סבא אבא אמא אחותי אחי דודתי בעלי אשתי חברתי השכנים בן-דודי דודה הדודה האחים האחיות התאומים התאומות התאום האלמנה אלמנת השכנה השכן הסבתא הסבא הפנסיונר הפנסיונרית התלמיד התלמידה הסטודנט הסטודנטית הילד הילדה הנער הנערה הגמלאי הגמלאית',
  'مادربزرگ پدربزرگ عمو عمه دایی خاله برادران خواهران دوقلوها دوقلوهای همسایه بیوه خواهرزاده برادرزاده',
  '할머니 할아버지 이웃 이모 고모 삼촌 쌍둥이 자매 형제 영부인 미망인 초등학생 여고생 대학생',
];

/** The same in Vietnamese, where accents tell words apart. */
export const KIN_VIETNAMESE = 'chị cô dì chú cậu mợ bé cụ nhà';

/** What two words say, each by its last word: "First Lady", "huấn luyện viên". */
export const PAIRS_BEFORE = collectPairs(
  'first:lady bračni:par bračnog:para si:kembar phu:nhân gia:đình thủ:môn bác:sĩ võ:sĩ ca:sĩ họa:sĩ nhạc:sĩ nha:sĩ nghệ:sĩ binh:sĩ luật:sư giáo:sư kỹ:sư mục:sư luyện:viên giáo:viên diễn:viên nhân:viên sinh:viên tiền:đạo hậu:vệ tiền:vệ nông:dân tài:xế',
  'cháu:trai em:trai anh:trai con:trai cháu:gái em:gái chị:gái con:gái thẩm:phán kiểm:viên cô:giáo thầy:giáo lợp:mái sơn:nhà meclis:üyesi encümen:üyesi חבר:המועצה חברת:המועצה חבר:מועצת المجلس:البلدي депутат:гордумы депутат:облдумы депутат:райсовета депутат:горсовета депутат:міськради депутат:облради депутат:райради депутатка:міськради z:domu',
  'làm:bánh cắt:tóc làm:móng chủ:quán chủ:tiệm chủ:xưởng chủ:trại kế:toán giúp:việc làm:vườn sửa:xe sửa:khóa thợ:nước thợ:rèn thợ:máy thợ:ảnh chụp:ảnh thợ:mỏ thợ:giày thợ:săn tạp:vụ trúc:sư trưởng:thôn lái:xe chèo:đò bán:hàng bán:báo giao:hàng đưa:thư ảnh:gia bảo:mẫu hộ:lý y:sĩ nhạc:công tiểu:thương doanh:nhân phụ:hồ đánh:giày nghệ:nhân võ:sư hạ:sĩ binh:nhất',
  'đại:úy trung:úy thiếu:tá trung:sĩ thượng:sĩ đầu:bếp học:sinh ngư:dân y:tá đội:trưởng hiệu:trưởng thuyền:trưởng công:nhân động:viên cầu:thủ tuyển:thủ kỳ:thủ tay:vợt phi:công bảo:vệ lao:công trọng:tài thợ:may thợ:hàn thợ:xây thợ:lặn cảnh:sát hàng:xóm sư:thầy linh:mục tu:sĩ dược:sĩ tiến:sĩ thạc:sĩ nhà:văn nhà:thơ thợ:mộc thợ:điện ensimmäinen:nainen pirmoji:ponia pirmā:lēdija esimene:leedi teknik:direktör polis:memuru',
  'diberi:nama dinamai:nama chú:chó chú:mèo chú:lợn chú:hổ chú:voi chú:ngựa bé:mèo bé:chó juru:masak juru:kamera tukang:ledeng tukang:kayu tukang:cukur kepala:desa kepala:sekolah pemain:bola pesepak:bola ibu:negara السيدة:الأولى للسيدة:الأولى والسيدة:الأولى הגברת:הראשונה بانوی:اول خانم:اول',
);

function collectPairs(...lines: readonly string[]): WordMap<readonly string[]> {
  return new WordMap(() => {
    const pairs = new Map<string, string[]>();
    for (const pair of lines.join(' ').split(' ')) {
      const [first = '', last = ''] = pair.split(':');
      pairs.set(last, [...(pairs.get(last) ?? []), first]);
    }
    return pairs;
  });
}
