import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in Greek and Turkish. */
export const greekTurkish: HeaderWords = {
  name: `ονοματεπωνυμο|ονομα και επωνυμο|πλήρες όνομα|όνομα|εργαζόμενος|υπάλληλος|ονοματεπώνυμο εργαζομένου|πρόσωπο επαφής|υπεύθυνος επικοινωνίας|ad soyad|adı soyadı|ad soyadı|isim soyisim|isim soyad|tam ad|çalışan|çalışan adı
    |çalışan adı soyadı|personel|personel adı|personel adı soyadı|isim|ilgili kişi|yetkili kişi|irtibat kişisi`,
  firstName: `ad|adı|όνομα μικρό|μικρό όνομα`,
  lastName: `soyad|soyadı|soyisim|soy isim|επώνυμο`,
  title: `θέση|θέση εργασίας|τίτλος|τίτλος θέσης|τίτλος εργασίας|ιδιότητα|ρόλος|ειδικότητα|unvan|unvanı|pozisyon|pozisyonu|görev|görevi|görev unvanı|iş unvanı|meslek|rol`,
  department: `τμήμα|διεύθυνση τμήμα|μονάδα|ομάδα|οργανωτική μονάδα|departman|departmanı|bölüm|bölümü|birim|birimi|müdürlük|ekip|takım`,
  email: `ηλεκτρονικό ταχυδρομείο|ηλεκτρονική διεύθυνση|διεύθυνση email|διεύθυνση ηλεκτρονικού ταχυδρομείου|ηλ ταχυδρομείο|e posta|eposta|e posta adresi|e mail adresi|iş e postası|mail adresi`,
  phone: `τηλέφωνο|κινητό|κινητό τηλέφωνο|αριθμός τηλεφώνου|εσωτερικό|telefon|cep telefonu|cep|telefon numarası|iş telefonu|dahili`,
  location: `τοποθεσία|πόλη|γραφείο|έδρα|lokasyon|şehir|ofis|il|şube|çalışma yeri`,
  externalId: `αριθμός μητρώου|κωδικός|κωδικός εργαζομένου|κωδικός υπαλλήλου|αρ μητρώου|α μ|sicil|sicil no|sicil numarası|personel no|personel numarası|çalışan no|çalışan numarası|çalışan id|personel id`,
  positionId: `κωδικός θέσης|pozisyon no|pozisyon kodu|pozisyon id`,
  manager: `προϊστάμενος|άμεσος προϊστάμενος|διευθυντής|άμεσος διευθυντής|μάνατζερ|αναφέρεται σε|αναφέρεται στον|ανώτερος|yönetici|yöneticisi|amir|amiri|ilk amir|bağlı olduğu yönetici|bağlı olduğu kişi|bağlı olduğu|müdür|müdürü
    |üst yönetici|direkt yönetici|doğrudan yönetici|raporladığı kişi|raporladığı yönetici|yönetici adı|yönetici adı soyadı|birinci yönetici`,
  dottedManager: `λειτουργικός προϊστάμενος|fonksiyonel yönetici|fonksiyonel yöneticisi|ikinci yönetici|matris yönetici`,
  leftOn: `ημερομηνία αποχώρησης|ημερομηνία λήξης|ημ αποχώρησης|işten ayrılma tarihi|ayrılma tarihi|çıkış tarihi|işten çıkış tarihi`,
  status: `κατάσταση|κατάσταση εργαζομένου|durum|durumu|çalışma durumu|personel durumu`,
  notes: `σημειώσεις|σχόλια|παρατηρήσεις|not|notlar|açıklama|açıklamalar`,
  none: `εταιρεία|επωνυμία|όνομα εταιρείας|πελάτης|οργανισμός|şirket|şirket adı|firma|firma adı|kurum|müşteri|müşteri adı|hitap|προσφώνηση|cinsiyet|φύλο|doğum tarihi|ημερομηνία γέννησης|işe giriş tarihi|ημερομηνία πρόσληψης`,
};
