import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in Croatian, Bosnian, Serbian in Latin letters, and Slovene. */
export const southSlavic: HeaderWords = {
  name: `ime i prezime|prezime i ime|puno ime|ime zaposlenika|ime zaposlenog|zaposlenik|zaposleni|djelatnik|radnik|suradnik|saradnik|ime in priimek|priimek in ime|polno ime|zaposleni ime|delavec|sodelavec
    |kontakt osoba|osoba za kontakt|kontaktna osoba|kontaktna oseba`,
  firstName: `ime`,
  lastName: `prezime|priimek`,
  title: `radno mjesto|radno mesto|naziv radnog mjesta|naziv radnog mesta|pozicija|funkcija|titula|uloga|delovno mesto|naziv delovnega mesta|naziv pozicije|položaj|vloga`,
  department: `odjel|odjeljenje|odeljenje|sektor|služba|organizacijska jedinica|organizaciona jedinica|tim|odsjek|oddelek|organizacijska enota|enota|ekipa|područje`,
  email: `e pošta|epošta|elektronska pošta|elektronička pošta|email adresa|e mail adresa|adresa e pošte|e naslov|elektronski naslov|mejl|imejl`,
  phone: `telefon|broj telefona|mobitel|mobilni|mobilni telefon|broj mobitela|telefonska številka|mobilna številka|gsm`,
  location: `lokacija|grad|ured|kancelarija|mjesto rada|mesto rada|poslovnica|mesto|kraj|pisarna|kraj dela`,
  externalId: `matični broj|šifra zaposlenog|šifra zaposlenika|id zaposlenika|id zaposlenog|broj zaposlenika|broj zaposlenog|šifra radnika|personalni broj|šifra zaposlenega|id zaposlenega|kadrovska številka|matična številka|številka zaposlenega`,
  positionId: `šifra radnog mjesta|šifra radnog mesta|id pozicije|šifra delovnega mesta`,
  manager: `nadređeni|neposredno nadređeni|izravni nadređeni|nadređena osoba|voditelj|izravni voditelj|neposredni voditelj|rukovoditelj|rukovodilac|direktni rukovodilac|neposredni rukovodilac|pretpostavljeni|šef|menadžer|menadžerica
    |odgovara|izvještava|izveštava|nadrejeni|neposredni nadrejeni|neposredni vodja|vodja|direktni vodja|poroča`,
  dottedManager: `funkcionalni rukovoditelj|funkcionalni rukovodilac|funkcionalni voditelj|funkcijski vodja|funkcionalni vodja|strokovni vodja`,
  leftOn: `datum odlaska|datum prestanka|datum prestanka radnog odnosa|datum odhoda|datum prenehanja`,
  status: `status|status zaposlenika|status zaposlenog|status zaposlenega`,
  notes: `napomena|napomene|bilješka|bilješke|beleška|komentar|opomba|opombe`,
  none: `tvrtka|naziv tvrtke|poduzeće|preduzeće|kompanija|firma|naziv firme|naziv|klijent|kupac|podjetje|naziv podjetja|družba|stranka|datum rođenja|datum rojstva|spol|pol|datum zaposlenja|datum zaposlitve`,
};
