import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in Hungarian, Czech, Slovak, Finnish, Turkish, Russian, Ukrainian, Romanian, Greek, Japanese, Chinese and Korean. */
export const others: HeaderWords = {
  name: `teljes név|név|munkatárs neve|dolgozó neve|munkatárs|jméno a příjmení|celé jméno|zaměstnanec|jméno zaměstnance|meno a priezvisko|nimi|koko nimi
    |työntekijä|henkilö|фио|ф и о|имя|полное имя|сотрудник|фамилия имя отчество|пiб|піб|ад соyad|ad soyad|adı soyadı|adi soyadi|çalışan|personel|isim|氏名|名前
    |社員名|従業員名|姓名|名字|员工姓名|員工姓名|이름|성명|직원명|nume complet|nume și prenume|angajat|ονοματεπωνυμο|ονομα|όνομα`,
  firstName: `keresztnév|utónév|křestní jméno|jméno|krstné meno|meno|etunimi|ad|имя отчество|prenume|名`,
  middleName: `отчество`,
  lastName: `vezetéknév|családnév|családi név|příjmení|priezvisko|sukunimi|soyad|soyadı|фамилия|прізвище|nume de familie|姓|苗字|επώνυμο|επωνυμο`,
  title: `beosztás|munkakör|pozíció|pozice|pracovní pozice|funkce|pracovná pozícia|pozícia|funkcia|titteli|tehtävänimike|nimike|asema|unvan|pozisyon|görev
    |должность|посада|役職|職位|役職名|肩書き|职位|职务|職稱|職務|직책|직위|직함|funcție|funcția|post ocupat|θέση|τίτλος`,
  department: `osztály|részleg|szervezeti egység|oddělení|útvar|odbor|oddelenie|osasto|yksikkö|departman|bölüm|birim|отдел|подразделение|департамент|відділ|部署|部門|所属
    |部门|부서|departament|compartiment|τμήμα`,
  email: `email cím|e mail cím|e mailová adresa|mailová adresa|sähköposti|sähköpostiosoite|e posta|eposta|e posta adresi|электронная почта|почта
    |адрес электронной почты|эл почта|електронна пошта|メール|メールアドレス|电子邮件|邮箱|電子郵件|이메일|adresa de email|adresă e mail|ηλεκτρονικό ταχυδρομείο`,
  phone: `telefonszám|mobilszám|telefonní číslo|telefón|puhelin|puhelinnumero|matkapuhelin|cep telefonu|telefon numarası|телефон|мобильный|мобильный телефон
    |рабочий телефон|номер телефона|電話|電話番号|携帯電話|电话|手机|電話號碼|전화|전화번호|휴대폰|τηλέφωνο|κινητό`,
  location: `telephely|város|iroda|pracoviště|město|pobočka|pracovisko|mesto|toimipaikka|toimipiste|kaupunki|lokasyon|şehir|ofis|город|офис|местоположение|місто|勤務地
    |拠点|所在地|地点|城市|办公地点|근무지|지역|locație|oraș|τοποθεσία|πόλη`,
  externalId: `törzsszám|dolgozói azonosító|munkavállalói azonosító|azonosító|osobní číslo|číslo zaměstnance|id zaměstnance|osobné číslo|henkilönumero
    |työntekijänumero|henkilöstönumero|sicil no|sicil numarası|personel no|çalışan no|табельный номер|таб номер|id сотрудника|идентификатор|社員番号|従業員番号|社員id
    |员工编号|工号|員工編號|사번|직원번호|marcă|număr marcă|αριθμός μητρώου`,
  positionId: `pozíció azonosító|id pozice|číslo pozice|vakanssinumero|pozisyon no|код должности|ポジションid|职位编号`,
  manager: `felettes|közvetlen felettes|vezető|közvetlen vezető|főnök|nadřízený|přímý nadřízený|vedoucí|nadriadený|priamy nadriadený|vedúci|esimies|esihenkilö
    |lähiesimies|lähiesihenkilö|yönetici|amir|yöneticisi|bağlı olduğu yönetici|müdür|руководитель|непосредственный руководитель|начальник|керівник
    |подчиняется|上司|直属上司|上長|マネージャー|直属领导|上级|直接上级|经理|汇报对象|主管|直屬主管|상사|직속상사|관리자|manager direct|superior ierarhic|șef direct|προϊστάμενος|διευθυντής`,
  dottedManager: `funkcionális vezető|szakmai felettes|funkční nadřízený|odborný nadřízený|funktionaalinen esimies|fonksiyonel yönetici|функциональный руководитель|虚线上级
    |虚线汇报`,
  notes: `megjegyzés|poznámka|poznámky|huomautus|huomautukset|muistiinpanot|not|notlar|açıklama|примечание|примечания|комментарий|заметки|備考|メモ|备注|備註|비고|메모
    |observații`,
  none: `cég|cégnév|vállalat|firma|společnost|název společnosti|spoločnosť|yritys|yrityksen nimi|organisaatio|şirket|şirket adı|kurum|компания|название компании
    |организация|компанія|会社|会社名|公司|公司名称|单位|회사|회사명|companie|firmă|εταιρεία|megszólítás|oslovení|hitap|обращение`,
};
