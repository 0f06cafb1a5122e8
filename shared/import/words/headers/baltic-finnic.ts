import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in Finnish, Estonian, Latvian and Lithuanian. */
export const balticFinnic: HeaderWords = {
  name: `nimi|koko nimi|työntekijä|työntekijän nimi|henkilö|henkilön nimi|yhteyshenkilö|täisnimi|ees ja perekonnanimi|töötaja|töötaja nimi|kontaktisik|vārds uzvārds|vārds un uzvārds|pilns vārds|darbinieks|darbinieka vārds
    |kontaktpersona|vardas pavardė|vardas ir pavardė|pavardė vardas|pavardė ir vardas|darbuotojas|darbuotojo vardas|pilnas vardas|kontaktinis asmuo`,
  firstName: `etunimi|kutsumanimi|eesnimi|vārds|vardas`,
  lastName: `sukunimi|perekonnanimi|perenimi|uzvārds|pavardė`,
  title: `titteli|tehtävänimike|nimike|asema|tehtävä|rooli|ametikoht|ametinimetus|amet|tiitel|roll|amats|amata nosaukums|pozīcija|loma|pareigos|pareigybė|pareigų pavadinimas`,
  department: `osasto|yksikkö|tiimi|toiminto|osakond|üksus|meeskond|struktuuriüksus|nodaļa|struktūrvienība|departaments|komanda|skyrius|padalinys|departamentas`,
  email: `sähköposti|sähköpostiosoite|työsähköposti|e post|e posti aadress|meiliaadress|meil|e pasts|e pasta adrese|epasts|el paštas|e paštas|elektroninis paštas|el pašto adresas`,
  phone: `puhelin|puhelinnumero|matkapuhelin|työpuhelin|telefon|telefoni number|mobiiltelefon|mobiil|tālrunis|tālruņa numurs|mobilais tālrunis|mobilais|telefonas|telefono numeris|mobilus telefonas|tel nr`,
  location: `toimipaikka|toimipiste|kaupunki|paikkakunta|asukoht|linn|kontor|töökoht|atrašanās vieta|pilsēta|birojs|darba vieta|vieta|miestas|biuras|darbo vieta`,
  externalId: `henkilönumero|työntekijänumero|henkilöstönumero|henkilötunniste|töötaja number|töötaja id|töötaja kood|isikunumber|darbinieka numurs|darbinieka id|darbinieka kods|personāla numurs|tabeles numurs
    |tabelio numeris|tabelio nr|darbuotojo numeris|darbuotojo nr|darbuotojo id|darbuotojo kodas`,
  positionId: `vakanssinumero|ametikoha kood|amata kods|pareigybės kodas`,
  manager: `esimies|esihenkilö|lähiesimies|lähiesihenkilö|esimiehen nimi|esihenkilön nimi|raportoi|juht|otsene juht|vahetu juht|ülemus|otsene ülemus|juhi nimi|vadītājs|tiešais vadītājs|tiešā vadītāja|vadītāja|priekšnieks|pakļauts
    |vadovas|tiesioginis vadovas|vadovė|tiesioginė vadovė|vadovo vardas|vadovo vardas pavardė|viršininkas|pavaldus`,
  dottedManager: `funktionaalinen esimies|funktionaalinen esihenkilö|funktsionaalne juht|funkcionālais vadītājs|funkcinis vadovas`,
  leftOn: `päättymispäivä|työsuhteen päättymispäivä|viimeinen työpäivä|lahkumise kuupäev|töösuhte lõpp|aiziešanas datums|darba beigu datums|atleidimo data|išėjimo data`,
  status: `tila|työsuhteen tila|staatus|olek|statuss|statusas|būsena`,
  notes: `huomautus|huomautukset|muistiinpanot|märkus|märkused|piezīmes|piezīme|pastabos|pastaba`,
  none: `yritys|yrityksen nimi|organisaatio|asiakas|ettevõte|ettevõtte nimi|klient|uzņēmums|uzņēmuma nosaukums|klients|įmonė|įmonės pavadinimas|klientas|syntymäaika|sünniaeg|dzimšanas datums|gimimo data|sukupuoli|sugu|dzimums|lytis`,
};
