import { describe, expect, test } from 'vitest';
import { fieldOfHeader } from '#shared/import/header-words.ts';
import { headerLanguages } from '#shared/import/words/headers/all.ts';
import { foldWords } from '#shared/text/fold.ts';
import { bosses, bringIn, lines } from './importing.ts';

const meanings = [
  'externalId',
  'firstName',
  'lastName',
  'title',
  'department',
  'email',
  'manager',
  'manager',
];

/** Headers of each language: id, first name, last name, title, department, address, manager, id or address of the manager; then two people. */
const languages: readonly (readonly [string, string, string])[] = [
  ['Hebrew', 'מספר עובד|שם פרטי|שם משפחה|תפקיד|מחלקה|דוא"ל|מנהל ישיר|מספר עובד של המנהל', 'גיל ברק|דנה שקד'],
  [
    'Arabic',
    'الرقم الوظيفي|الاسم الأول|اسم العائلة|المسمى الوظيفي|القسم|البريد الإلكتروني|المدير المباشر|رقم المدير',
    'ياسر حمدان|هدى منصور',
  ],
  [
    'Persian',
    'شماره پرسنلی|نام|نام خانوادگی|سمت|واحد سازمانی|ایمیل|سرپرست|کد پرسنلی سرپرست',
    'کاوه بهرامی|لاله سلیمی',
  ],
  ['Hindi', 'कर्मचारी कोड|पहला नाम|उपनाम|पदनाम|विभाग|ईमेल|प्रबंधक|प्रबंधक आईडी', 'अजय मेहता|नेहा जोशी'],
  ['Thai', 'รหัสพนักงาน|ชื่อ|นามสกุล|ตำแหน่ง|ฝ่าย|อีเมล|ผู้บังคับบัญชา|รหัสผู้บังคับบัญชา', 'อนันต์ ศรีสุข|พิมพ์ วงศ์ดี'],
  [
    'Vietnamese',
    'Mã nhân viên|Tên|Họ|Chức vụ|Phòng ban|Thư điện tử|Cấp trên|Mã số cấp trên',
    'Minh Đỗ|Lan Hồ',
  ],
  [
    'Indonesian',
    'Nomor Induk Karyawan|Nama Depan|Nama Belakang|Posisi|Divisi|Surel|Atasan Langsung|NIK Atasan',
    'Joko Susilo|Rina Utami',
  ],
  [
    'Malay',
    'No. Pekerja|Nama Pertama|Nama Keluarga|Jawatan|Bahagian|E-mel|Penyelia|No. Pekerja Penyelia',
    'Zaid Rahim|Sofia Karim',
  ],
  [
    'Croatian',
    'Broj zaposlenika|Ime|Prezime|Naziv radnog mjesta|Odjel|E-pošta|Neposredno nadređeni|Broj nadređenog',
    'Šime Vuković|Đurđa Bašić',
  ],
  [
    'Slovene',
    'Matična številka|Ime|Priimek|Delovno mesto|Oddelek|E-naslov|Nadrejeni|E-pošta nadrejenega',
    'Rok Žagar|Neža Čeh',
  ],
  [
    'Serbian',
    'Матични број|Име|Презиме|Радно место|Одељење|Е-пошта|Непосредни руководилац|Матични број руководиоца',
    'Вук Ћосић|Јана Бркић',
  ],
  [
    'Bulgarian',
    'Служебен номер|Име|Фамилия|Длъжност|Звено|Имейл|Пряк ръководител|Имейл на ръководителя',
    'Ясен Чобанов|Гергана Бонева',
  ],
  [
    'Ukrainian',
    "Табельний номер|Ім'я|Прізвище|Посада|Підрозділ|Ел. пошта|Безпосередній керівник|Табельний номер керівника",
    'Тарас Гнатюк|Леся Дзюба',
  ],
  [
    'Russian',
    'Табельный номер|Имя|Фамилия|Должность|Структурное подразделение|Рабочая почта|Прямой руководитель|Почта руководителя',
    'Глеб Жуков|Вера Щукина',
  ],
  [
    'Greek',
    'Κωδικός εργαζομένου|Μικρό όνομα|Επώνυμο|Θέση εργασίας|Τμήμα|Ηλ. ταχυδρομείο|Προϊστάμενος|Κωδικός προϊσταμένου',
    'Γιάννης Βλάχος|Σοφία Ζέρβα',
  ],
  ['Turkish', 'Sicil No|Adı|Soyadı|Görevi|Birimi|E-posta|İlk Amir|Amir Sicil No', 'Çağla İnce|Şule Ünal'],
  [
    'Romanian',
    'Număr marcă|Prenume|Nume|Funcția ocupată|Compartimentul|Adresă e-mail|Superior ierarhic|Marca șefului',
    'Vlad Țurcanu|Anca Șerban',
  ],
  [
    'Slovak',
    'Číslo zamestnanca|Meno|Priezvisko|Názov pozície|Útvar|E-mail|Nadriadený|Číslo nadriadeného',
    'Ján Ťažký|Ľudmila Ďurčová',
  ],
  [
    'Czech',
    'Osobní číslo|Křestní jméno|Příjmení|Název pozice|Úsek|E-mailová adresa|Nadřízený|E-mail nadřízeného',
    'Řehoř Šťáva|Žofie Krátká',
  ],
  [
    'Finnish',
    'Työntekijänumero|Etunimi|Sukunimi|Nimike|Yksikkö|Sähköpostiosoite|Lähiesihenkilö|Esihenkilön sähköposti',
    'Pekka Hämäläinen|Tuuli Öster',
  ],
  [
    'Estonian',
    'Töötaja kood|Eesnimi|Perekonnanimi|Ametinimetus|Üksus|E-posti aadress|Vahetu juht|Juhi kood',
    'Rein Jõgi|Õie Mägi',
  ],
  [
    'Latvian',
    'Darbinieka kods|Vārds|Uzvārds|Amata nosaukums|Struktūrvienība|E-pasts|Tiešais vadītājs|Vadītāja kods',
    'Uldis Kļaviņš|Zane Šmite',
  ],
  [
    'Lithuanian',
    'Darbuotojo kodas|Vardas|Pavardė|Pareigų pavadinimas|Padalinys|El. paštas|Vadovas|Vadovo darbuotojo kodas',
    'Šarūnas Čepas|Ugnė Žilytė',
  ],
  ['Chinese', '工号|名|姓|职位|部门|邮箱|直属上级|上级工号', '子涵 周|欣怡 吴'],
  ['Chinese (traditional)', '員工代號|名字|姓氏|職銜|單位|電子信箱|直屬主管|主管員工代號', '家豪 鄭|怡君 蔡'],
  ['Japanese', '従業員番号|名|姓|役職名|所属部署|メール|直属上長|上長の従業員番号', '陽菜 中村|蓮 小林'],
  ['Korean', '사원번호|이름|성|직위|소속팀|회사 이메일|직속 상급자|상급자 사원번호', '서준 윤|하은 임'],
];

describe('headers of other languages', () => {
  test.each(languages)('%s', (_, headers) => {
    const [id, first, last, title, department, email, manager, managerId] = headers.split('|');
    // Half a name means the whole one where it stands alone.
    const said = [id, title, department, email, manager, managerId].map((h) => fieldOfHeader(h ?? '')?.field);
    expect(said).toEqual([0, 3, 4, 5, 6, 7].map((at) => meanings[at]));
    expect([first, last].every((header) => fieldOfHeader(header ?? '') !== null)).toBe(true);
  });

  test.each(languages)(
    '%s: names in two columns are joined, and the manager is found',
    (_, headers, people) => {
      const [id, first, last, title, , , manager, managerId] = headers.split('|');
      const [[topFirst = '', topLast = ''], [ownFirst = '', ownLast = '']] = people
        .split('|')
        .map((name) => name.split(' ')) as [string[], string[]];
      const inFront = /\p{Script=Han}|\p{Script=Hangul}/u.test(people);
      const whole = (a: string, b: string): string => (inFront ? `${b} ${a}` : `${a} ${b}`);
      for (const [said, boss] of [
        [manager, whole(topFirst, topLast)],
        [managerId, 'K-107'],
      ]) {
        const { state } = bringIn(
          lines(
            [id, first, last, title, said].join(';'),
            ['K-107', topFirst, topLast, 'A', ''].join(';'),
            ['K-108', ownFirst, ownLast, 'B', boss].join(';'),
          ),
        );
        expect(bosses(state)).toEqual({
          [whole(topFirst, topLast)]: '',
          [whole(ownFirst, ownLast)]: whole(topFirst, topLast),
        });
      }
    },
  );

  test.each([
    [null, 'Должность руководителя|Менеджер проекта|HR менеджер|Телефон керівника|Заместитель руководителя'],
    [
      null,
      '上司の役職|上级部门|人事主管|客户经理|項目主管|プロジェクトマネージャー|상급자 직급|관리자 여부|인사 관리자',
    ],
    [null, 'מנהל פרויקט|טלפון מנהל|مدير المشروع|مدير الموارد البشرية|مدیریت پروژه|ตำแหน่งหัวหน้า|เบอร์หัวหน้า'],
    [
      null,
      'Projektni vodja projekta|Telefon nadređenog|Proje Yöneticisi|Yönetici Unvanı|Jabatan Atasan|Vadovo pareigos',
    ],
    [
      null,
      'Second level manager|2nd level manager|Manager of|Manager of people?|People manager (Y/N)|Site manager',
    ],
    [null, 'Reports (count)|Direct reports|Number of direct reports|Span of control|Management level|Deputy'],
    [
      'manager',
      'Reports To (Personnel No)|Manager (Employee No.)|Supervisor personnel number|Mgr Emp #|Supv|Rpts To',
    ],
    ['dottedManager', 'Dotted|Dotted line report'],
  ] as const)('not everything called so is the manager: %s: %s', (field, headers) => {
    for (const header of headers.split('|'))
      expect([header, fieldOfHeader(header)?.field]).toEqual([header, field]);
  });
});

describe('what stands behind or in front of a header', () => {
  test.each([
    ['Job Title Description', 'title'],
    ['Home Department Description', 'department'],
    ['Location Description', 'location'],
    ['Bezeichnung Planstelle', 'title'],
    ['Bezeichnung Organisationseinheit', 'department'],
    ['profile.title', 'title'],
    ['Legal Name - First Name', 'firstName'],
    ['Employee Display Name', 'name'],
    ['Reports To Job Title Description', null],
    ['Primary Department', 'department'],
    ['DateofTermination', 'leftOn'],
    ['Work - Reports to email', 'manager'],
  ])('%s is %s', (header, field) => {
    expect(fieldOfHeader(header)?.field).toBe(field);
  });
});

test('each word stands once in its language: a second one would never be asked', () => {
  const twice = headerLanguages.flatMap((language) => {
    const words = Object.values(language).flatMap((list) => list.split('|').map(foldWords));
    return words.filter((word, at) => word === '' || words.indexOf(word) !== at);
  });
  expect(twice).toEqual([]);
});
