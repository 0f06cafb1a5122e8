import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in Hindi, Thai, Vietnamese, Indonesian and Malay. */
export const southAsian: HeaderWords = {
  name: `पूरा नाम|नाम|कर्मचारी का नाम|कर्मचारी नाम|कर्मचारी|संपर्क व्यक्ति|ชื่อ นามสกุล|ชื่อ สกุล|ชื่อและนามสกุล|ชื่อเต็ม|ชื่อพนักงาน|ชื่อ นามสกุลพนักงาน|พนักงาน|ผู้ติดต่อ|ชื่อผู้ติดต่อ|họ và tên|họ tên|tên đầy đủ|tên nhân viên|họ tên nhân viên|nhân viên|người liên hệ
    |nama|nama karyawan|nama lengkap|nama pegawai|karyawan|pegawai|nama penuh|nama pekerja|nama kakitangan|kakitangan|pekerja|narahubung|kontak person|nama kontak|orang hubungan`,
  firstName: `पहला नाम|प्रथम नाम|ชื่อ|ชื่อจริง|ชื่อต้น|tên|nama depan|nama pertama`,
  middleName: `मध्य नाम|ชื่อกลาง|tên đệm|tên lót|nama tengah`,
  lastName: `उपनाम|अंतिम नाम|कुलनाम|सरनेम|นามสกุล|สกุล|ชื่อสกุล|họ|họ đệm|họ và tên đệm|nama belakang|nama keluarga|nama akhir`,
  title: `पदनाम|पद|पद का नाम|जॉब टाइटल|ตำแหน่ง|ตำแหน่งงาน|ชื่อตำแหน่ง|chức danh|chức vụ|vị trí|vị trí công việc|tên chức danh|jabatan pekerjaan|nama jabatan|posisi|jawatan|nama jawatan|gelaran jawatan|jabatan`,
  department: `विभाग|विभाग का नाम|अनुभाग|टीम|แผนก|ฝ่าย|หน่วยงาน|ส่วนงาน|ทีม|สังกัด|phòng ban|phòng|bộ phận|đơn vị|ban|nhóm|departemen|divisi|bagian|unit kerja|tim|bahagian|pasukan|nama departemen`,
  email: `ईमेल|ईमेल पता|ई मेल|อีเมล|อีเมล์|อีเมลที่ทำงาน|ที่อยู่อีเมล|địa chỉ email|thư điện tử|hộp thư|alamat email|surel|e mel|emel|alamat e mel|alamat emel`,
  phone: `फ़ोन|फोन|फ़ोन नंबर|मोबाइल|मोबाइल नंबर|दूरभाष|โทรศัพท์|เบอร์โทร|เบอร์โทรศัพท์|มือถือ|เบอร์มือถือ|điện thoại|số điện thoại|di động|sđt|telepon|nomor telepon|no telepon|no hp|nomor hp|ponsel|telefon|no telefon|nombor telefon|telefon bimbit`,
  location: `स्थान|शहर|कार्यालय|สถานที่|สถานที่ทำงาน|สาขา|จังหวัด|สำนักงาน|địa điểm|nơi làm việc|thành phố|chi nhánh|văn phòng|lokasi|kota|kantor|lokasi kerja|cabang|bandar|pejabat|cawangan|tempat kerja`,
  externalId: `कर्मचारी आईडी|कर्मचारी संख्या|कर्मचारी कोड|रหัสพนักงาน|รหัสพนักงาน|เลขที่พนักงาน|รหัสประจำตัว|รหัส|mã nhân viên|mã nv|mã số nhân viên|mã số|msnv|nik|nip|id karyawan|nomor induk karyawan|nomor induk pegawai|no karyawan|kode karyawan|no pekerja
    |nombor pekerja|id pekerja|no kakitangan|id kakitangan`,
  positionId: `रหัสตำแหน่ง|รหัสตำแหน่ง|mã vị trí|mã chức danh|kode jabatan|kod jawatan`,
  manager: `प्रबंधक|रिपोर्टिंग मैनेजर|मैनेजर|रिपोर्टिंग अधिकारी|पर्यवेक्षक|वरिष्ठ अधिकारी|रिपोर्ट करता है|หัวหน้า|หัวหน้างาน|ผู้บังคับบัญชา|ผู้จัดการ|หัวหน้าโดยตรง|ผู้บังคับบัญชาโดยตรง|รายงานต่อ|ชื่อหัวหน้า|ชื่อหัวหน้างาน|quản lý|quản lý trực tiếp|người quản lý|cấp trên
    |cấp trên trực tiếp|báo cáo cho|trưởng nhóm|sếp|người quản lý trực tiếp|atasan|atasan langsung|nama atasan|manajer|manajer langsung|supervisor langsung|melapor kepada|melapor ke|lapor ke|penyelia|penyelia langsung|pengurus|ketua|nama penyelia`,
  dottedManager: `कार्यात्मक प्रबंधक|หัวหน้าสายงาน|ผู้บังคับบัญชาตามสายงาน|quản lý chức năng|atasan fungsional|atasan tidak langsung|penyelia fungsian`,
  leftOn: `छोड़ने की तिथि|वันที่ลาออก|วันที่สิ้นสุด|วันที่ลาออก|ngày nghỉ việc|ngày thôi việc|tanggal keluar|tanggal resign|tanggal berhenti|tarikh berhenti`,
  status: `स्थिति|कर्मचारी स्थिति|สถานะ|สถานะพนักงาน|trạng thái|tình trạng|status karyawan|status pekerja`,
  notes: `टिप्पणी|टिप्पणियाँ|หมายเหตุ|บันทึก|ghi chú|nhận xét|catatan|keterangan|nota`,
  none: `कंपनी|कंपनी का नाम|संगठन|ग्राहक|บริษัท|ชื่อบริษัท|องค์กร|ลูกค้า|công ty|tên công ty|tổ chức|khách hàng|perusahaan|nama perusahaan|organisasi|pelanggan|syarikat|nama syarikat|लिंग|जन्म तिथि|เพศ|วันเกิด|คำนำหน้า|คำนำหน้าชื่อ|ชื่อเล่น|giới tính|ngày sinh
    |jenis kelamin|tanggal lahir|jantina|tarikh lahir`,
};
