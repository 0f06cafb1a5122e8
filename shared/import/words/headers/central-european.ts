import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in Hungarian, Czech, Slovak and Romanian. */
export const centralEuropean: HeaderWords = {
  name: `teljes név|név|munkatárs neve|dolgozó neve|munkavállaló neve|munkatárs|munkavállaló|dolgozó|jméno a příjmení|příjmení a jméno|celé jméno|zaměstnanec
    |jméno zaměstnance|pracovník|meno a priezvisko|priezvisko a meno|celé meno|meno zamestnanca|nume complet|nume și prenume|numele și prenumele
    |nume angajat|numele angajatului|angajat|salariat|kapcsolattartó|kapcsolattartó neve|kontaktní osoba|kontaktná osoba|persoană de contact|nume|numele`,
  firstName: `keresztnév|utónév|křestní jméno|jméno|krstné meno|meno|prenume|prenumele`,
  lastName: `vezetéknév|családnév|családi név|příjmení|priezvisko|nume de familie|numele de familie`,
  title: `beosztás|munkakör|munkakör megnevezése|pozíció|titulus|pozice|pracovní pozice|pracovní zařazení|funkce|název pozice|pracovná pozícia|pozícia|funkcia|pracovné zaradenie
    |názov pozície|funcție|funcția|funcția ocupată|post|postul|post ocupat|titlul postului|denumire post|rol|rolul`,
  department: `osztály|részleg|szervezeti egység|terület|igazgatóság|csoport|oddělení|útvar|odbor|středisko|úsek|tým|oddelenie|tím|departament
    |departamentul|compartiment|compartimentul|direcția|echipa|secția|unitatea organizațională`,
  email: `email cím|e mail cím|e mail címe|e mailová adresa|emailová adresa|mailová adresa|adresa de email|adresă de e mail|adresă e mail|poștă electronică`,
  phone: `telefonszám|mobilszám|mobiltelefon|telefonní číslo|telefón|telefónne číslo|mobilný telefón|număr de telefon|nr telefon|telefon mobil`,
  location: `telephely|város|iroda|munkavégzés helye|pracoviště|místo výkonu práce|město|pobočka|pracovisko|miesto výkonu práce|locație|locația|oraș|orașul|localitate|punct de lucru|sediu`,
  externalId: `törzsszám|dolgozói azonosító|munkavállalói azonosító|dolgozó azonosító|azonosító|osobní číslo|číslo zaměstnance|id zaměstnance|osobné číslo|číslo zamestnanca|id zamestnanca
    |marcă|marca angajat|număr marcă|nr marcă|id angajat|cod angajat`,
  positionId: `pozíció azonosító|munkakör azonosító|id pozice|číslo pozice|kód pozice|id pozície|číslo pozície|cod post|id post`,
  manager: `felettes|közvetlen felettes|vezető|közvetlen vezető|főnök|nadřízený|přímý nadřízený|vedoucí|nadriadený|priamy nadriadený|vedúci|manager direct
    |superior ierarhic|șef direct|șef ierarhic|șeful direct|șef|superior direct|raportează către|raportează la|jméno nadřízeného|meno nadriadeného|vezető neve|felettes neve`,
  dottedManager: `funkcionális vezető|szakmai felettes|szakmai vezető|funkční nadřízený|odborný nadřízený|metodický nadřízený|funkčný nadriadený|manager funcțional|șef funcțional`,
  leftOn: `kilépés dátuma|kilépés napja|datum odchodu|datum ukončení|dátum ukončenia|data plecării|data încetării|data plecare`,
  status: `státusz|állapot|stav|stav zaměstnance|stav zamestnanca|stare|statut|stare angajat`,
  notes: `megjegyzés|poznámka|poznámky|observații|mențiuni`,
  none: `cég|cégnév|vállalat|společnost|název společnosti|spoločnosť|názov spoločnosti|companie|firmă|nume companie|denumire firmă|megszólítás|oslovení|oslovenie|nem|pohlaví|pohlavie|sex
    |születési dátum|datum narození|dátum narodenia|data nașterii|datum nástupu|data angajării|belépés dátuma`,
};
