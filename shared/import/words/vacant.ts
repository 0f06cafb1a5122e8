import { wordSet } from '../../text/word-set.ts';

/** What stands in the place of a name when nobody holds the post. */
export const vacantWords = wordSet(
  `vacant|vacancy|vacant position|vacant post|vacant role|vacant seat|position vacant|post vacant|currently vacant|open|open position|open role|open post|open seat|open headcount|open req|open requisition|open vacancy|opening|job opening
  |unfilled|unfilled position|unoccupied|unassigned|not filled|not yet filled|to be filled|to be hired|to be recruited|to be appointed|to be announced|to be confirmed|to be decided|to be defined|to be determined|to be named|to be nominated
  |tbd|tba|tbc|tbh|tbn|tbr|tbf|nn|n.n.|nomen nescio|new hire|new hire tbd|new position|new role|future hire|planned hire|planned position|hiring|recruiting|in recruitment|placeholder|position|open hc|backfill|hire pending|pending hire`,
  'vakant|vakanz|vakante stelle|vakante position|unbesetzt|nicht besetzt|derzeit unbesetzt|zur zeit unbesetzt|z zt unbesetzt|offen|offene stelle|offene position|zu besetzen|neu zu besetzen|noch zu besetzen|wird besetzt|in besetzung|ausgeschrieben|stelle ausgeschrieben|freie stelle|neueinstellung|nachbesetzung|noch offen|nachfolge offen|nachfolger gesucht|nachfolge gesucht|nachfolge in klärung|stelle offen|position offen|derzeit offen',
  'vacante|poste vacant|poste à pourvoir|à pourvoir|poste ouvert|non pourvu|poste non pourvu|à recruter|en recrutement|recrutement en cours|à définir|à déterminer|à nommer|à confirmer|vacant(e)|vacante',
  'puesto vacante|posición vacante|plaza vacante|vacantes|por cubrir|sin cubrir|por definir|por contratar|por asignar|por confirmar|abierto|abierta|puesto abierto|posición abierta|a contratar|en contratación|en selección',
  'ledig|ledig stilling|ubesatt|ubesat|obesatt|vakant stilling|åpen stilling|åben stilling|ledig tjänst|vakant tjänst|öppen tjänst|ikke besatt|ikke besat|ej tillsatt|ikke ansatt|utlyst|rekrutteres|under ansettelse|under rekruttering|under rekrytering|tillsätts|kommer|nyansettelse|nyansættelse|nyanställning',
  'posizione vacante|posto vacante|posizione aperta|da assegnare|da coprire|da definire|da assumere|da nominare|scoperto|posizione scoperta|in selezione|in ricerca',
  'vacature|open vacature|vacante positie|openstaand|openstaande vacature|niet ingevuld|nog in te vullen|in te vullen|nader te bepalen|n.t.b.|ntb|nog te benoemen',
  'vago|vaga|vaga aberta|vaga em aberto|posição aberta|posição vaga|em aberto|a contratar|a definir|a preencher|por preencher|em recrutamento|em seleção',
  'position not filled|post not filled|role not filled|seat not filled|position unfilled|stilling ledig|stillingen er ledig|stilling ubesatt|stilling ubesat|tjänsten ledig|rekrytering pågår|rekruttering pågår|rekruttering i gang|nueva incorporación|nuevo ingreso|nouvelle recrue|recrutement à venir|neuzugang',
  'avoin|avoin paikka|avoinna|täyttämättä|rekrytointi käynnissä',
  'вакансия|вакантно|вакантна|вакантная должность|вакантная позиция|вакантна посада|вакансія|открыта|открытая вакансия|не занято|свободно|незает|вакантно място|упражњено|празно',
  'betöltetlen|üres állás|nyitott pozíció|neobsazeno|neobsazená pozice|volné místo|neobsadené|neobsadená pozícia|voľné miesto|nezasedeno|upražnjeno|nepopunjeno|slobodno|vacant post|post vacant|funcție vacantă|neocupat|κενή θέση|κενή|προς πλήρωση|laisva|laisva vieta|neužimta|vakants|brīva vieta|vakantne|vaba koht',
  'boş|boş pozisyon|açık pozisyon|kosong|lowong|jabatan kosong|ว่าง|ตำแหน่งว่าง|trống|vị trí trống|đang tuyển|bakante',
  '空缺|空席|空岗|空崗|待聘|待定|未定|待补|待補|招聘中|缺员|缺員|欠員|募集中|採用中|採用予定|공석|채용중|채용 중|미정|결원',
  'شاغر|شاغرة|وظيفة شاغرة|منصب شاغر|خالی|بلاتصدی|פנוי|פנויה|משרה פנויה|תקן פנוי|रिक्त|रिक्त पद|খালি|शून्य पद',
  'wakat|nieobsadzone|nieobsadzony|stanowisko wolne|wolne stanowisko|wolny etat|wolne|do obsadzenia|w trakcie rekrutacji|rekrutacja|do ustalenia',
);

/** Of these words, the ones that mean it even when the post follows without any sign, as in `Vacant Sales Director`. */
export const vacantBefore = wordSet(
  'vacant|vacancy|unfilled|tbd|tbh|tba|vakant|unbesetzt|vacante|ledig|ubesatt|ubesat|obesatt|wakat|vacature|open position|open role|open req|open requisition|offene stelle|poste vacant|ledig stilling|to be hired|to be filled|new hire',
);
