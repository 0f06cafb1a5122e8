import { foldWords } from '../../text/fold.ts';

/* Parts of headers, folded, that tell whom a column names. Each is looked for as whole words; stems anywhere, in scripts that put no blanks between words. */

function stems(words: string): RegExp {
  return new RegExp(words.split('|').map(foldWords).join('|'), 'u');
}

/** The one who leads. */
export const managerParts =
  /(^| )(managers?|reports to|reportsto|reporting to|supervisors?|boss|superior|vorgesetzte[rns]?|fuhrungskraft|berichtet an|responsables?|superieur|manageur|encadrant|n 1|jefe|jefa|reporta a|gestor|gerente|chefe|superiore|responsabile|leidinggevende|rapporteert aan|leders?|naermeste leder|nermeste leder|naermeste chef|narmaste chef|rapporterer til|rapporterar till|overordnet|sjefs?|sjefens?|chefs?|chefens?|przelozony|przelozonego|kierownik|raportuje do|podlega|felettes|felettese|vezeto|vezetoje|nadrizeny|nadrizeneho|nadrizena|nadriadeny|nadriadeneho|nadriadena|superiorul|superiorului|sefului|managerul|managerului|esimies|esimiehen|esihenkilo|esihenkilon|lahiesimies|lahiesihenkilo|yonetici|yoneticisi|yoneticinin|amir|amiri|nadredeni|nadredenog|nadredena|nadredene|nadrejeni|nadrejenega|nadrejena|rukovodilac|rukovodioca|rukovoditelj|rukovoditelja|vodja|vodje|voditelj|voditelja|pretpostavljeni|juht|juhi|ulemus|ulemuse|vaditajs|vaditaja|prieksnieks|vadovas|vadovo|vadove|vadoves|virsininkas|atasan|atasannya|penyelia|manajer|quan ly|cap tren|менеджер|менеджера|руководитель|руководителя|руководителю|руководителем|начальник|начальника|керівник|керівника|ръководител|ръководителя|мениджър|руководилац|руководиоца|раководител|надређени|надређеног|προισταμενοσ|προισταμενου|προισταμενη|διευθυντησ|διευθυντη|प्रबंधक|मैनेजर|पर्यवेक्षक|reporting officer|supv|supvr|rpts to|mgr)( |$)/;

/** The same in scripts that put no blanks between words, or grow them together with the article. */
export const managerStems = stems(
  '上司|上長|经理|經理|マネージャ|上级|上級|直属领导|直接领导|领导工号|领导姓名|主管|长官|長官|汇报对象|汇报给|匯報對象|報告先|상사|상급자|관리자|매니저|팀장|보고대상|보고 대상|หัวหน้า|ผู้บังคับบัญชา|ผู้จัดการ|מנהל|ממונה|כפופ ל|כפופ אל|مدير|مدیر|مشرف|الرئيس المباشر|رئيس مباشر|سرپرست|مافوق',
);

/** Leads as well, but not in the line: a second one, or one for the work alone. */
export const dottedParts =
  /(^| )(dotted|matrix|functional|secondary|second|2nd|additional|indirect|co|other|2|fachliche[rns]?|funktionale[rns]?|gestrichelt|zweite[rns]?|indirekte[rns]?|fonctionnelle?|matriciel|secondaire|pointille|pointillee|deuxieme|funcional|matricial|secundario|segundo|punteada|faglig|funksjonell|funktionell|funktionel|prikket|stiplet|streckad|sekundaer|funzionale|tratteggiata|secondario|matrice|functioneel|functionele|stippellijn|tweede|pontilhada|funkcjonalny|merytoryczny|matrycowy|drugi|posredni)( |$)/;

/** Further up than the manager. */
export const beyondManager =
  /(^| )(skip|grand|(second|2nd|third|3rd|next|higher|two) level|level [2-9]|n [2-9]|manager s manager|managers manager|zweite ebene|ubernachster|ubernachste)( |$)/;

/** Somebody else who is called a manager, a person of ours, or one of another time. */
export const otherPeople =
  /(^| )(account|relationship|partner|partnership|channel|contact|owner|project|projekt|program|programme|product|produkt|customer|kunden|client|success|hr|hrbp|human|resources|personnel(?! (?:no|nr|num|number|id))|people partner|talent|hiring|recruiting|recruiter|payroll|benefits|office|case|property|it|system|asset|contract|contrat|vendor|supplier|budget|finance|risk|territory|campaign|event|community|facility|building|store|branch|regional|area|delivery|engagement|service|support|sales|category|brand|key|former|previous|old|past|prior|ex|deputy|vice|assistant|assistent|assistenz|delegate|proxy|substitute|backup|mentor|buddy|coach|sponsor|approver|reviewer|stellvertreter|stellvertretung|stellvertretender|ehemaliger?|fruherer?|ancien|precedent|adjoint|suppleant|rh|rrhh|anterior|antiguo|adjunto|suplente|tidligere|forrige|stedfortreder|nestleder|precedente|vorige|plaatsvervangend|poprzedni|byly|zastepca|kadr|site|country|plant|general|shift|floor|hotel|location|studio|warehouse|lease|loan|fund|portfolio|incident|release|test|training|compliance|проекта|проектов|кадров|кадры|персонала|аккаунт|клиента|клиентов|заместитель|бывший|предыдущий|проекту|проєкту|персоналу|клієнта|заступник|колишній|човешки ресурси|зам|projekta|projekti|kadrova|kadrovi|kadrovska|ljudskih|zamjenik|zamenik|namestnik|bivsi|prejsnji|projektove|projektovy|projektu|personalni|personalny|zastupce|zastupca|helyettes|elozo|projektmenedzser|proiectului|proiect|resurse umane|adjunct|fost|projektin|henkilosto|sijainen|entinen|personali|asetaitja|personala|vietnieks|projekto|personalo|pavaduotojas|proje|ik|insan kaynaklari|musteri|eski|vekil|εργου|ανθρωπινου|αναπληρωτησ|προηγουμενοσ|du an|nhan su|proyek|projek|sdm|personalia|परियोजना|मानव संसाधन)( |$)/;

/** The same where scripts put no blanks between words. */
export const otherStems = stems(
  '人事|人力|项目|項目|專案|客户|客戶|営業|採用|プロジェクト|인사|프로젝트|영업|고객|โครงการ|บุคคล|פרויקט|משאבי אנוש|לקוח|סגנ|المشروع|الموارد البشريه|الحساب|نايب|پروژه|منابع انساني|معاونت|虚线|虛線',
);

/** Said about the manager, or a mark whether somebody is one: no name of anybody. */
export const aboutManager =
  /(^| )(is|has|level|count|number of|manager of(?! record)|flag|y n|yes no|since|from date|title|titel|job|phone|telefon|telephone|telefono|mobile|department|abteilung|departement|avdeling|salary|grade|type|typ|status|date|datum|comment|comments|notes|feedback|rating|location|city|country|salutation|anrede|ist|seit|est|es|er|должность|должности|телефон|отдел|посада|відділ|длъжност|радно место|radno mjesto|radno mesto|delovno mesto|odjel|oddelek|pozicija|beosztas|beosztasa|osztalya|pozice|pozicia|functia|functie|tehtavanimike|nimike|osasto|puhelin|ametikoht|osakond|amats|talrunis|pareigos|telefonas|skyrius|unvani|unvan|gorevi|telefonu|departmani|θεση|τηλεφωνο|τμημα|jabatan|jawatan|telepon|chuc danh|chuc vu|dien thoai|phong ban|पदनाम|फोन|विभाग)( |$)/;

/** The same where scripts put no blanks between words. */
export const aboutStems = stems(
  '役職|職位|职位|职务|電話|电话|手机|部門|部门|是否|직급|직책|전화|부서|여부|ตำแหน่ง|แผนก|เบอร์|طلفون|هاتف|قسم|مسمي|سمت|טלפון|מחלקה|תפקיד',
);

/** Columns of relations in address books: who this person has beside them is told by a label. */
export const relationParts =
  /(^| )(relation|related person|related people|relationship|beziehung|verwandte person|relacion|relazione|relatie|relacao|relacja|relasjon)( |$)/;

export const firstNameParts =
  /(^| )(first name|firstname|given name|vorname|prenom|nombre|fornavn|fornamn|nome|voornaam|imie)( |$)/;
export const lastNameParts =
  /(^| )(last name|lastname|surname|family name|nachname|nom de famille|apellidos?|etternavn|efternavn|efternamn|cognome|achternaam|sobrenome|nazwisko)( |$)/;
