import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in Norwegian, Danish and Swedish. */
export const nordic: HeaderWords = {
  name: `fullt navn|navn|visningsnavn|ansatt|medarbeider|kontaktperson|fulde navn|medarbejder|namn|fullstandigt namn|medarbetare|stillingsinnehaver
    |stillingsindehaver|innehavare|fullstendig navn|hele navnet|navn pa ansatt|ansattnavn|medarbejdernavn|medarbetarnamn|anstalld|anstallds namn
    |visningsnamn|vist navn|for og etternavn|for og efternavn|for och efternamn|fornavn og etternavn|fornavn og efternavn|kontakt|kontaktnavn|kontaktnamn
    |lagre som|person
    |kontaktpersonens navn|primaer kontakt|hovedkontakt`,
  title: `stillingstittel|stillingsbetegnelse|stilling|tittel|arbeidstittel|befattning|yrke|titel|jobbtittel|jobbtitel|jobtitel|stillingsnavn|stillings tittel
    |rolle|roll|stillingsbenevnelse|stillingskode tekst|tjanst|tjanstetitel|tjanstebenamning|arbejdstitel|nuvaerende stilling|stillingsbeskrivelse|funksjon
    |funktion|arbetstitel`,
  department: `avdeling|avdelingsnavn|enhet|seksjon|afdeling|avdelning|avdelningsnamn|afdelingsnavn|organisasjonsenhet|organisationsenhet|organisatorisk enhet
    |forretningsomrade|forretningsenhed|affarsomrade|gruppe|grupp|team|sektion|kostnadssted|kostnadsstalle|omkostningssted|virksomhetsomrade|divisjon
    |division|enhed|omrade`,
  email: `e post|epost|e postadresse|epostadresse|e post adresse|e postadress|jobb e post|e mail|mail|email|e mailadresse|mailadresse|arbeidse post
    |jobb e postadresse|arbejdsmail|arbejds e mail|arbets e post|jobbmail|e post arbeid|e post jobb|e post arbete|firmamail|primaer e post|privat e post
    |privat e postadresse|privat e mail|privat mail|e postadress 2|e postadresse 2|e mail 2|e mailadresse 2|e post 2`,
  phone: `tlf|tlf nr|telefonnr|mobilnr|mobiltlf|telefon arbeid|telefon jobb|telefon arbejde|telefon arbete|arbejdstelefon|arbetstelefon|jobbtelefon|kontortelefon
    |direktenummer|direktnummer|mobilnummer|mobiltelefon|mobil jobb|telefon 1|telefon 2|telefonnummer arbeid|arbeidstelefon|direkte telefon|privattelefon
    |hjemmetelefon|mobil|telefon|tel`,
  location: `lokasjon|sted|arbeidssted|kontor|by|lokation|ort|arbejdssted|arbetsplats|arbetsort|arbeidsplass|stad|land|kontorsted|poststed|ort arbete|sted arbeid
    |land region|region|lokalitet|plats|byggnad|bygg`,
  externalId: `ansattnummer|ansattnr|ansatt nr|ansatt id|ansattid|medarbeidernummer|medarbejdernummer|anstallningsnummer|ma ikke endres kontakt|ikke endre kontakt
    |andra inte kontakt|rediger ikke kontakt|medarbejder id|medarbejdernr|medarbeider id|medarbeidernr|ansattkode|anstallningsnr|anstallnings id|anstallnr
    |anstalld id|personnummer internt|lonnsnummer|lonnummer|lonenummer|kontakt id|bruker id|bruger id|anvandar id|ekstern id|unik id|nummer|ressursnummer`,
  manager: `leder|naermeste leder|rapporterer til|overordnet|sjef|personalleder|linjeleder|nermeste leder|naermeste overordnede|narmaste chef|narmsta chef
    |rapporterar till|refererer til|leders navn|navn pa leder|leder navn|ledernavn|leder id|leders ansattnummer|leder ansattnr|leders e post|leders mail
    |direkte leder|overste leder|overordnet leder|overordnet stilling|rapporterer til stilling|naermeste leders navn|naermeste chef|teamleder|teamledare
    |avdelingsleder|afdelingsleder|avdelningschef|chefens namn|chef namn|chefens anstallningsnummer|narmaste chefs namn|overordnad|overordnad position
    |narmaste ledare|ledare|sjefens navn|refererer til stilling|personaleleder|arbetsledare|personalchef narmaste|rapporterer`,
  notes: `notat|notater|merknad|merknader|kommentarer|beskrivelse|bemaerkninger|anteckningar`,
  firstName: `fornavn|fornamn|tilltalsnamn`,
  middleName: `mellomnavn|mellemnavn|mellannamn`,
  lastName: `etternavn|efternavn|efternamn|slektsnavn|familienavn`,
  profileUrl: `linkedin lenke|profillenke|linkedin profil`,
  nameSuffix: `suffiks|suffix|navnesuffiks`,
  positionId: `stillings id|stillingsid|stilling id|stillingsnummer|stillingsnr|stilling nr|stillings nr|posisjons id|position id|positionsnummer|positions id
    |befattnings id|befattningsnummer|tjanst id|tjanstenummer`,
  dottedManager: `faglig leder|fagleder|funksjonell leder|funktionel leder|funktionell chef|prikket linje|stiplet linje|streckad linje|matriseleder|matrixleder
    |matrischef|indirekte leder|sekundaer leder|andre leder|andra chef|faglig chef|rapporterer faglig til`,
  leftOn: `sluttdato|siste arbeidsdag|sidste arbejdsdag|sista arbetsdag|fratredelsesdato|fratraedelsesdato|avslutningsdatum|sluttet den|opphorsdato|slutade`,
  status: `status|ansettelsesstatus|ansaettelsesstatus|anstallningsstatus|aktiv|medarbeiderstatus`,
  none: `firma|firmanavn|foretag|foretagsnamn|selskap|selskapsnavn|bedrift|bedriftsnavn|virksomhed|virksomhedsnavn|virksomhet|organisasjon|organisation
    |organisasjonsnavn|organisationsnamn|kunde|kundenavn|kund|kundnamn|konto|kontonavn|kontonamn|arbeidsgiver|arbejdsgiver|arbetsgivare|tiltale
    |tittel tiltale|hilsen|kallenavn|smeknamn|initialer|hr kontakt|hr partner|hr ansvarlig|hr ansvarig|mentor|fadder|sekretaer|assistent|stedfortreder
    |stedfortraeder|fax|faks|ma ikke endres radkontrollsum|ma ikke endres endret|endret|aendret|andrad|opprettet|oprettet|skapad|eier|ejer|agare|brukernavn
    |brugernavn|anvandarnamn|fodselsdag|kjonn|kategorier|nodkontakt`,
};
