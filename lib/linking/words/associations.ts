/** Beginnings of words for bodies that are no alliance and no state: one that is called so has the acronym in the bracket behind it. In small letters. */
export const ASSOCIATIONS: readonly string[] = [
  'associa asocia asoci assozia asosiasi verband vereinigung vereniging förening forening stowarzysz zrzesz sdruž združenie združenia združení združenj udruž udrug ассоциац асоціац асоциац удруж сдружен',
  'σύνδεσμ συνδέσμ σωματεί σύλλογ dernek derneğ egyesület yhdisty asociacij asociācij asociați biedrīb draugij selts ühing',
  'societ gesellschaft genossenschaft institut academ академ инстит университет universit universität',
  'club klub klubb клуб kerho seura seuran choir chor chœur coro хор orchest orkest orquest orkiest оркестр orchestr theatr theater théâtr teater teatr teatro театр θέατρ tiyatro színház toneel operet student étudiant estudiant öğrenc diák opiskelij',
  'football fußball voetbal futbol fútbol futebol calcio tifosi sport спорт athlet atlet športn chess schach schaak ajedrez scacchi šach szach шахов cinema kino кино кіно beekeep bienen imker bijen apicult apicol včelař pszczel пчел бджоляр gymnast kennel anglers angelverein брокер туроператор όμιλος όμιλο σύλλογο izci amatör amatööri amatoor amateur amatorsk amatérsk amador ochotnic аматор любител самодеят ερασιτεχν studenț',
  'رابطة الجمعية جمعية نقابة איגוד התאחדות עמותת אגודת انجمن',
  '协会 協會 協会 学会 學會 商会 商會 公会 公會 研究所 聯合會 联合会 連合会 협회 학회 연합회 조합',
].flatMap((line) => line.split(' '));
