import { wordSet } from '../../text/word-set.ts';

/** Said of people who no longer work there, in brackets behind a name or in a column of their state. */
export const goneWords = wordSet(
  'terminated|inactive|left|left company|former|ex employee|former employee|departed|resigned|retired|deceased|leaver|dismissed|separated|offboarded|disabled|deactivated|terminated employee|no longer with company|no longer employed|voluntarily terminated|involuntarily terminated|terminated for cause|terminated voluntarily|terminated involuntarily|voluntary termination|involuntary termination|quit|laid off|made redundant|redundant|employment ended|ended|ex|past employee|previous employee|off boarded|exited|deprovisioned|archived|do not use|do not contact|dnu|obsolete',
  'ausgeschieden|ausgetreten|inaktiv|gekündigt|ehemalig|ehemalige|ehemaliger|pensioniert|im ruhestand|verstorben|deaktiviert|gesperrt',
  'inactif|parti|partie|sorti|sortie|ancien|ancienne|retraité|retraitée|licencié|démissionné|désactivé',
  'inactivo|inactiva|baja|dado de baja|dada de baja|exempleado|ex empleado|jubilado|jubilada|cesado|despedido|desactivado',
  'sluttet|fratrådt|tidligere ansatt|tidligere|pensjonert|pensioneret|slutat|avslutad|pensionerad|deaktivert',
  'inattivo|inattiva|cessato|cessata|dimesso|licenziato|pensionato|ex dipendente',
  'inactief|uit dienst|vertrokken|oud medewerker|gepensioneerd',
  'inativo|inativa|desligado|desligada|demitido|aposentado|ex funcionário',
  'уволен|уволена|неактивен|неактивна|звільнений|звільнена|напуснал|напуснала',
  'irtisanottu|poistunut|kilépett|odešel|odešla|neaktivní|neaktívny|odišiel|plecat|demisionat|αποχώρησε|ανενεργός|ayrıldı|pasif',
  'beendet|arbeitsverhältnis beendet|contrat terminé|terminé|fin de contrat|sorti des effectifs|finalizado|terminado|contrato terminado|extinguido|rescindido|encerrado|terminato|rapporto cessato|ontslagen|beëindigd|avsluttet|ophørt|opsagt|zakończony|zakończona|umowa rozwiązana',
  'ukončen|ukončený|ukončená|megszűnt|încetat|contract încetat|prestao|otišao|otišla|bivši zaposlenik|lõpetatud|lahkunud|atbrīvots|aizgājis|atleistas|atleista|išėjęs|darbo sutartis nutraukta|işten ayrıldı|resign|keluar|sudah keluar|berhenti|ลาออก|ลาออกแล้ว|พ้นสภาพ|đã nghỉ việc|nghỉ việc|thôi việc|đã thôi việc|استقال|مستقيل|منتهية خدماته|ترک کار|قطع همکاری|सेवामुक्त|त्यागपत्र',
  '离职|已离职|離職|退職|退職済|退社|퇴사|퇴직|غادر|غير نشط|עזב|עזבה|לא פעיל',
  'nieaktywny|nieaktywna|zwolniony|były|była|emeryt|odszedł',
);

/** Headers of columns that say yes where somebody is no longer there, beside the words for that themselves. */
export const goneHeaders = wordSet(
  `deleted|is deleted|deleted flag|is terminated|is inactive|is disabled|account disabled|disabled account|is archived|is deactivated|is blocked|blocked|block credential|block credentials|block sign in|sign in blocked
  |has left|left the company|is leaver|no longer at company|no longer there|no longer works here|is former employee|termed|is termed|login disabled|user disabled|suspended account
  |gelöscht|ist ausgeschieden|ist inaktiv|nicht mehr da|supprimé|désactivé|eliminado|borrado|sletta|slettet|borttagen|eliminato|verwijderd|excluído|usunięty|удален|видалено|已删除|削除済み`,
);

/** Said of people who are away, or of the kind of their work; both are no part of a name. */
export const besideNames = wordSet(
  `on leave|leave|loa|ooo|out of office|on loa|leave of absence|parental leave|maternity leave|maternity|paternity leave|paternity|sick leave|long term leave|unpaid leave|sabbatical|on sabbatical|garden leave|away|absent|suspended
  |c|cw|e|fte|pt|ft|contractor|contingent|contingent worker|contract|consultant|external|ext|extern|guest|vendor|supplier|temp|temporary|agency|agency worker|freelance|freelancer|intern|internship|trainee|apprentice|student|working student|part time|full time|fixed term|permanent|remote|hybrid|hourly|seasonal|acting|interim|ad interim|a i|deputy acting|secondee|secondment|on secondment|new|new hire|active|employee|internal
  |m w d|w m d|m f d|f m d|m f|w m|m w|h f|f h|m v|v m|k m|m k|f m x|m f x|all genders
  |she her|he him|they them|she her hers|he him his|they them theirs|she they|he they|her|him|she|he|they|prehire|pre hire|rehire|hired|open to work|opentowork|hiring|we re hiring|we are hiring|hiring now|now hiring`,
  'in elternzeit|elternzeit|mutterschutz|in mutterschutz|beurlaubt|abwesend|krank|langzeitkrank|altersteilzeit|externe|externer|freier mitarbeiter|freie mitarbeiterin|werkstudent|werkstudentin|praktikant|praktikantin|azubi|auszubildende|auszubildender|leiharbeiter|zeitarbeit|befristet|unbefristet|teilzeit|vollzeit|kommissarisch|i v|komm|aktiv|sie ihr|er ihm',
  'en congé|congé|congé maternité|congé parental|congé maladie|absente|arrêt maladie|interne|prestataire|intérimaire|stagiaire|alternant|alternante|apprenti|apprentie|cdd|cdi|temps partiel|temps plein|par intérim|actif|elle|il|iel',
  'de baja médica|baja maternal|baja paternal|de permiso|permiso|excedencia|en excedencia|de vacaciones|externo|externa|interno|interna|contratista|temporal|becario|becaria|prácticas|en prácticas|autónomo|media jornada|en funciones|activo|activa|ella|él',
  'permisjon|i permisjon|foreldrepermisjon|på orlov|orlov|barselsorlov|barsel|föräldraledig|tjänstledig|sykmeldt|sygemeldt|sjukskriven|ekstern|innleid|konsulent|vikar|lærling|deltid|heltid|midlertidig|konstituert|fungerende|tillförordnad|tf|t f|hun|han|hen',
  'in congedo|congedo|maternità|in maternità|aspettativa|in aspettativa|esterno|esterna|consulente|stagista|tirocinante|tempo determinato|facente funzione|attivo|attiva',
  'met verlof|verlof|zwangerschapsverlof|ouderschapsverlof|ziek|inhuur|ingehuurd|stagiair|uitzendkracht|zzp|deeltijd|waarnemend|actief',
  'de licença|licença|licença maternidade|em licença|afastado|afastada|férias|terceirizado|terceirizada|terceiro|estagiário|estagiária|temporário|interino|interina|ativo|ativa',
  'urlop|na urlopie|urlop macierzyński|urlop wychowawczy|zwolnienie lekarskie|zewnętrzny|zewnętrzna|kontraktor|stażysta|stażystka|praktykant|pełniący obowiązki|p o|aktywny|aktywna',
);
