/** Who keeps a shop: "Putin, who runs a bakery in Otley, …", "Biden, der in Fürth eine Bäckerei betreibt, …". No politician of the news is told of so. */

const REACH = 64;
const WHO =
  /^, (?:who |der |die |qui |que |quien |che |som |który |która |který |která |ktorý |ktorá |koji |koja |ki |care |joka |aki |kes |kuris |turint|\S+ turint|kurš |kuram |котор|владел|який |яка |власни|който |която |који |која |που )/;
const KEEPS =
  /(?:^| )(?:runs|owns|keeps|betreibt|führt|tient|possède|gère|exploite|regenta|tiene|lleva|gestisce|tem|gere|explora|runt|heeft|uitbaat|driver|äger|har|prowadzi|má|vede|vlastní|drži|vodi|ține|are|deține|pitää|omistaa|vezet|peab|turi|turintis|ir|держит|владе|владел|тримає|має|власник|държи|држи|води|έχει|διατηρεί)/;
const SHOP =
  /(?:baker|pub|café|cafe|kafe|shop|farm|garage|salon|bäckerei|kneipe|imbiss|werkstatt|laden|gärtnerei|boulangerie|épicerie|ferme|brasserie|panadería|taller|granja|peluquería|panifici|officina|trattoria|padaria|tasca|oficina|bakkerij|kroeg|winkel|boerderij|bageri|krog|butik|verkstad|værksted|verksted|piekarni|warsztat|sklep|pekárn|pekáreň|hospod|dílnu|krčm|dielň|pekar|kafić|radionic|brutări|atelier|leipomo|kahvila|pékség|műhely|kocsm|kepykl|dirbtuv|maiznīc|darbnīc|pagari|töökod|пекарн|лавк|мастерск|майстерн|крамниц|фурна|дюкян|пекар|радиониц|φούρνο|ταβέρνα|καφενείο|συνεργείο)/i;

/** Whether what follows a name at an offset says so. */
export function keepsShop(text: string, end: number): boolean {
  if (text.charAt(end) !== ',') return false;
  const behind = text.slice(end, end + REACH);
  if (!WHO.test(behind)) return false;
  const clause = behind.slice(2).split(/[,.;]/, 1)[0] ?? '';
  return SHOP.test(clause) && KEEPS.test(clause);
}
