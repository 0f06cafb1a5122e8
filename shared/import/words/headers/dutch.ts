import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in Dutch. */
export const dutch: HeaderWords = {
  name: `volledige naam|naam|weergavenaam|naam medewerker|medewerker|medewerkersnaam|werknemer|naam werknemer|contactpersoon|contact|roepnaam en achternaam
    |voor en achternaam|voornaam en achternaam|personeelslid|functiehouder|persoon|naam contactpersoon`,
  firstName: `voornaam|roepnaam|voornamen`,
  middleName: `tussenvoegsel|tussenvoegsels|voorvoegsel|tweede voornaam|voorvoegsels|middelste naam`,
  lastName: `achternaam|familienaam|geslachtsnaam`,
  nameSuffix: `achtervoegsel`,
  title: `functie|functietitel|functienaam|functieomschrijving|functiebenaming|rol|titel functie|positie|beroep|huidige functie|titel`,
  department: `afdeling|afdelingsnaam|team|organisatieonderdeel|organisatie eenheid|organisatorische eenheid|divisie|sector|dienst|directie|business unit|kostenplaats
    |bedrijfsonderdeel|eenheid|groep`,
  email: `e mail|e mailadres|emailadres|mailadres|zakelijk e mailadres|zakelijke e mail|e mail werk|werk e mail|zakelijk emailadres|mail|email|prive e mail
    |prive e mailadres|e mail prive|e mailadres 2|e mail 2`,
  phone: `telefoon|telefoonnummer|tel|telnr|zakelijk telefoonnummer|telefoon werk|werktelefoon|mobiel|mobiel nummer|mobiele telefoon|gsm|doorkiesnummer
    |toestelnummer|telefoon zakelijk|telefoon op werk|06 nummer|vast nummer|telefoon thuis|mobiel zakelijk`,
  location: `locatie|plaats|standplaats|vestiging|werklocatie|werkplek|kantoor|stad|land|regio|woonplaats werk|provincie|gebouw`,
  externalId: `personeelsnummer|medewerkersnummer|medewerkernummer|werknemersnummer|werknemernummer|personeelsnr|medewerker id|personeels id|contact id|uniek id
    |niet wijzigen contactpersoon|niet wijzigen contact|stamnummer|nummer|registratienummer|persoonsnummer|gebruikers id|medewerkercode|personeelscode`,
  positionId: `functie id|functienummer|positie id|positienummer|functiecode|formatieplaats|formatieplaatsnummer|plaatsnummer`,
  manager: `leidinggevende|direct leidinggevende|directe leidinggevende|naam leidinggevende|manager|lijnmanager|rapporteert aan|chef|teamleider|afdelingshoofd
    |teammanager|hierarchisch leidinggevende|naam manager|personeelsnummer leidinggevende|leidinggevende id|leidinggevende e mail|meerdere|valt onder
    |bovenliggende functie|bovenliggende positie|hoofd|leidinggevende naam|direct leidinggevende naam`,
  dottedManager: `functioneel leidinggevende|functionele leidinggevende|operationeel leidinggevende|stippellijn|tweede leidinggevende|matrixmanager
    |indirect leidinggevende|functioneel manager|vaktechnisch leidinggevende`,
  leftOn: `datum uit dienst|uit dienst|laatste werkdag|datum uitdiensttreding|uitdienstdatum|einddatum dienstverband`,
  profileUrl: `linkedin profiel|profiel|profiellink|website`,
  notes: `notities|notitie|opmerkingen|opmerking|toelichting|omschrijving|beschrijving|commentaar`,
  status: `status|dienstverband status|status medewerker|actief`,
  none: `bedrijf|bedrijfsnaam|organisatie|organisatienaam|onderneming|account|accountnaam|klant|klantnaam|werkgever|aanhef|titulatuur|aanspreekvorm|bijnaam
    |voorletters|initialen|hr contactpersoon|hr adviseur|p o adviseur|mentor|buddy|assistent|secretaresse|plaatsvervanger|fax|faxnummer
    |niet wijzigen controlesom rij|niet wijzigen gewijzigd op|eigenaar|gebruikersnaam|geboortedatum|geslacht|categorieen|contactpersoon noodgevallen`,
};
