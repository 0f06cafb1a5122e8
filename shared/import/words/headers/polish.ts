import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in Polish. */
export const polish: HeaderWords = {
  name: `imię i nazwisko|nazwisko i imię|nazwisko imię|imię nazwisko|pełna nazwa|pełne imię i nazwisko|pracownik|nazwa wyświetlana|osoba kontaktowa|kontakt
    |osoba|imię i nazwisko pracownika|nazwa kontaktu|pracownica`,
  firstName: `imię|imiona|pierwsze imię`,
  middleName: `drugie imię`,
  lastName: `nazwisko|nazwisko rodowe pracownika`,
  nameSuffix: `sufiks`,
  title: `stanowisko|stanowisko pracy|nazwa stanowiska|funkcja|tytuł służbowy|rola|pozycja|zawód|tytuł stanowiska|tytuł`,
  department: `dział|departament|wydział|jednostka organizacyjna|zespół|komórka organizacyjna|pion|biuro dział|oddział dział|nazwa działu|grupa|centrum kosztów|mpk
    |obszar`,
  email: `e mail|email|adres e mail|adres email|adres poczty elektronicznej|poczta elektroniczna|e mail służbowy|email służbowy|mail|służbowy adres e mail
    |e mail prywatny|email prywatny|adres e mail 2|poczta`,
  phone: `telefon|numer telefonu|telefon służbowy|nr telefonu|tel|tel kom|telefon komórkowy|komórka|telefon stacjonarny|numer komórkowy|tel służbowy
    |telefon kontaktowy|telefon prywatny|numer wewnętrzny`,
  location: `lokalizacja|miasto|miejsce pracy|miejscowość|biuro|oddział|kraj|siedziba|region|województwo|zakład`,
  externalId: `numer pracownika|nr pracownika|id pracownika|numer ewidencyjny|nr ewidencyjny|identyfikator|identyfikator pracownika|numer kadrowy|nr kadrowy
    |numer osobowy|nr osobowy|id kontaktu|nie modyfikować kontakt|nie modyfikuj kontakt|numer|kod pracownika`,
  positionId: `id stanowiska|numer stanowiska|kod stanowiska|nr stanowiska|id etatu|numer etatu|identyfikator stanowiska`,
  manager: `przełożony|przełożona|bezpośredni przełożony|kierownik|menedżer|manager|podlega|podległość|raportuje do|imię i nazwisko przełożonego
    |przełożony bezpośredni|kierownik działu|id przełożonego|numer przełożonego|nr przełożonego|e mail przełożonego|szef|lider|lider zespołu|zwierzchnik
    |stanowisko nadrzędne|jednostka nadrzędna stanowisko|przełożony id|nadrzędny|menadżer|podlega stanowisku|bezpośredni zwierzchnik`,
  dottedManager: `przełożony funkcjonalny|kierownik funkcjonalny|przełożony merytoryczny|przełożony matrycowy|linia przerywana|drugi przełożony|menedżer funkcjonalny
    |przełożony pośredni`,
  leftOn: `data zwolnienia|data zakończenia|data odejścia|ostatni dzień pracy|data rozwiązania umowy|data ustania zatrudnienia`,
  profileUrl: `profil linkedin|link do profilu|profil`,
  notes: `uwagi|uwaga|notatki|notatka|komentarz|komentarze|opis`,
  status: `status|status pracownika|status zatrudnienia|aktywny`,
  none: `firma|nazwa firmy|przedsiębiorstwo|spółka|organizacja|nazwa organizacji|klient|nazwa klienta|konto|nazwa konta|pracodawca|kontrahent
    |zwrot grzecznościowy|forma grzecznościowa|inicjały|opiekun hr|hr partner|opiekun|mentor|asystent|asystentka|zastępca|faks|fax
    |nie modyfikować suma kontrolna wiersza|nie modyfikować zmodyfikowano|właściciel|nazwa użytkownika|data urodzenia|płeć|kategorie`,
};
