import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in German. */
export const german: HeaderWords = {
  name: `vollstandiger name|voller name|anzeigename|mitarbeiter|mitarbeitername|ansprechpartner|kontakt|kontaktname|name vorname|nachname vorname
    |vor und nachname|stelleninhaber|stelleninhaberin|inhaber|inhaber der stelle|name des mitarbeiters|name mitarbeiter|mitarbeitende|mitarbeitende r
    |mitarbeiterin|person|beschaftigter|kollege|name komplett|kompletter name|voller name des mitarbeiters|speichern unter|planstelleninhaber
    |mitarbeiter in|mitarbeiter innen|name des mitarbeiters bzw bewerbers|kontaktperson|kontaktname person|ansprechperson|ansprechpartner in|beschaftigte|beschaftigte r|name des beschaftigten`,
  title: `stellenbezeichnung|jobtitel|berufsbezeichnung|positionsbezeichnung|stelle|funktion|funktionsbezeichnung|tatigkeit|rolle|titel|beruf|position
    |jobbezeichnung|job titel|planstellenbezeichnung|dienststellung|amtsbezeichnung|position im unternehmen|position in der firma|aktuelle position
    |berufstitel|rolle im unternehmen|funktion im unternehmen|stellentitel|dienstbezeichnung|arbeitsplatz
    |bezeichnung planstelle|planstelle text|text planstelle|planstelle bezeichnung|bezeichnung der planstelle|bezeichnung stelle|stelle bezeichnung|bezeichnung position|stellenname|positionstitel|bezeichnung der stelle|text stelle|funktion titel|geschaftstitel|geschaftsbezeichnung|stellenprofil`,
  department: `abteilung|abteilungsname|bereich|organisationseinheit|geschaftsbereich|ressort|abt|orgeinheit|organisationseinheit bezeichnung|abteilungsbezeichnung
    |fachbereich|unternehmensbereich|team|gruppe|sparte|referat|kostenstelle|kostenstellenbezeichnung|einheit|bereichsname
    |bezeichnung organisationseinheit|text organisationseinheit|organisationseinheit text|bezeichnung der organisationseinheit|bezeichnung orgeinheit|orgeinheit text|org einheit|oe|oe bezeichnung|kostenstelle text|bezeichnung kostenstelle|abteilung text|bezeichnung abteilung|vorgesetztenorganisation|aufsichtsorganisation`,
  email: `e mail adresse|email adresse|mailadresse|geschaftliche e mail|e mail geschaftlich|dienstliche e mail|e mail|geschaftliche e mail adresse|e mail arbeit
    |e mail dienstlich|e mail firma|firmen e mail|primare e mail|e mail 1|e mail 2|e mail 2 adresse|e mail 3 adresse|private e mail|e mail privat
    |e mail private|weitere e mail|zweite e mail|alternative e mail|mail`,
  phone: `telefon|telefonnummer|tel|tel nr|rufnummer|durchwahl|telefon geschaftlich|festnetz|mobil|mobiltelefon|mobilnummer|handy|handynummer
    |telefon geschaftlich 1|telefon firma|telefon arbeit|telefon dienstlich|geschaftstelefon|geschaftliche telefonnummer|dienstlich telefon|telefon 1
    |telefon 2|telefon buro|telefon mobil|mobiltelefonnummer|telefon zentrale|dienstnummer|diensthandy|telefon privat|private telefonnummer
    |mobil dienstlich|handy geschaftlich|mobilfunk|nebenstelle`,
  location: `standort|ort|stadt|buro|arbeitsort|niederlassung|land|bundesland|ort geschaftlich|geschaftlich ort|arbeitsstatte|dienstort|dienstsitz|werk|land region
    |land region geschaftlich|standortname|burostandort|adresse 1 ort|adresse 1 stadt
    |personalbereich|personalteilbereich|bezeichnung personalbereich|standort text`,
  externalId: `personalnummer|personal nr|personalnr|personal id|pers nr|persnr|mitarbeiternummer|mitarbeiter nr|mitarbeiternr|mitarbeiter id|kontakt id|pnr
    |personalnummer id|nicht andern kontakt|nicht andern lead|nicht andern benutzer|datensatz id|mitarbeiter nummer|mitarbeiterkennung
    |mitarbeiterkennzeichen|personen id|personennummer|kontaktnummer|stammnummer|benutzer id|objekt id|eindeutige id|kennung|schlussel|nummer
    |personalkennziffer|contact id kontakt|externe id`,
  manager: `vorgesetzter|vorgesetzte|vorgesetzte r|vorgesetzte person|fuhrungskraft|direkter vorgesetzter|disziplinarischer vorgesetzter|berichtet an|leiter
    |leitung|leiterin|chef|teamleiter|teamleiterin|abteilungsleiter|vorgesetzter name|name des vorgesetzten|name vorgesetzter|vorgesetztennummer
    |personalnummer vorgesetzter|personalnummer des vorgesetzten|direkte fuhrungskraft|disziplinarische fuhrungskraft|vorgesetzte stelle
    |ubergeordnete planstelle|ubergeordnete position|ubergeordnete stelle|ubergeordnet|ubergeordnete id|unterstellt|berichtslinie|berichtet an position
    |linienvorgesetzter|linienmanager|direkter vorgesetzter name|fuhrungskraft name|teamleitung|teamlead|untersteht|ubergeordnete person|leitende person
    |leiterin leiter|chefin
    |direkte r vorgesetzte r|direkter vorgesetzter in|vorgesetzte r name|direktvorgesetzter|direktvorgesetzte|fachvorgesetzte r disziplinarisch|nachsthohere stelle|pers nr vorgesetzter|vorgesetzter pers nr|e mail vorgesetzter|leitungsperson|berichtet an name`,
  notes: `notiz|notizen|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|beschreibung`,
  firstName: `vorname|rufname|vornamen`,
  middleName: `zweiter vorname|weitere vornamen|namenszusatz`,
  lastName: `nachname|familienname|zuname`,
  profileUrl: `profil|profil url|linkedin profil|xing profil|webseite`,
  nameSuffix: `suffix|namenssuffix|zusatz`,
  positionId: `positions id|positionsnummer|positionskennung|planstelle|planstellennummer|planstellen nr|planstellen id|stellennummer|stellen nr|stellen id
    |stellenkennung|stellenkennziffer|posten nr`,
  dottedManager: `fachlicher vorgesetzter|fachliche fuhrungskraft|fachliche vorgesetzte|fachvorgesetzter|funktionaler vorgesetzter|funktionale fuhrungskraft
    |matrix vorgesetzter|matrixvorgesetzter|zweiter vorgesetzter|indirekter vorgesetzter|gestrichelte linie|berichtet fachlich an|weitere fuhrungskraft`,
  leftOn: `austrittsdatum|austritt|letzter arbeitstag|ausgeschieden am|ausscheidedatum|vertragsende|austritt am
    |letzter tag|datum austritt|beschaftigt bis|ausscheiden am|kundigungsdatum|datum des austritts|befristet bis|vertrag bis`,
  status: `status|beschaftigungsstatus|mitarbeiterstatus|anstellungsstatus|aktiv|personalstatus
    |statusbezeichnung|mitarbeiter status|beschaftigungsstatus bezeichnung|zustand`,
  none: `firma|firmenname|firma name|unternehmen|unternehmensname|gesellschaft|organisation|organisationsname|kunde|kundenname|account|accountname|arbeitgeber
    |konzern|mandant|ubergeordnete firma|ubergeordneter account|anrede|briefanrede|titel anrede|namensprafix|akademischer titel|akad titel|titel akademisch
    |geburtsname|spitzname|initialen|hr ansprechpartner|personalreferent|personalreferentin|personalbetreuer|hr manager|mentor|assistenz|assistent
    |sekretariat|stellvertreter|stellvertretung|notfallkontakt|fax|telefax|fax geschaftlich|nicht andern zeilenprufsumme|nicht andern geandert am
    |zeilenprufsumme|geandert am|erstellt am|besitzer|eigentumer|zustandig|kontaktinhaber|benutzername|anmeldename|geburtstag|geschlecht|kategorien
    |lfd nr|laufende nummer|mitarbeitergruppe|mitarbeiterkreis|beschaftigungsart|kundigungsart|kundigungsgrund|eintrittsdatum|eintritt|hr business partner|hr partner|ebene|hierarchieebene|anzahl mitarbeiter|fuhrungsspanne|stellv|vertretung|tochtergesellschaft|buchungskreis|kunde name|firma organisation`,
};
