import { foldWords } from '../text/fold.ts';
import { fieldInfo, importFields, type ImportField } from './import-field.ts';

/**
 * Headers of exports by their meaning: Salesforce, HubSpot, Dynamics, LinkedIn, Entra, and HR systems, in English, German,
 * French, Spanish and Norwegian (with the Danish and Swedish words that come along). Folded as by `fold`; the earlier in its
 * list, the better the match when two columns would mean the same.
 */
const words: Partial<Record<ImportField, string>> = {
  name: `full name|name|display name|contact name|person name|employee name|worker name|complete name|preferred name|contact|employee|person|worker|team member|resource name|member name
    |vollstandiger name|voller name|anzeigename|mitarbeiter|mitarbeitername|ansprechpartner|kontakt|kontaktname|name vorname|nachname vorname|vor und nachname
    |nom complet|nom et prenom|nom prenom|prenom et nom|prenom nom|collaborateur|salarie|employe|interlocuteur|nom
    |nombre completo|nombre y apellidos|nombre y apellido|apellidos y nombre|empleado|contacto|persona|nombre
    |fullt navn|navn|visningsnavn|ansatt|medarbeider|kontaktperson|fulde navn|medarbejder|namn|fullstandigt namn|medarbetare`,
  firstName: `first name|firstname|given name|givenname|forename|legal first name|preferred first name|fname|first
    |vorname|rufname|prenom|primer nombre|nombres|nombre de pila|fornavn|fornamn`,
  middleName: `middle name|middlename|second name|middle initial|middle|zweiter vorname|deuxieme prenom|segundo nombre|mellomnavn|mellemnavn`,
  lastName: `last name|lastname|surname|family name|familyname|legal last name|lname|sn|last
    |nachname|familienname|zuname|nom de famille|apellidos|apellido|primer apellido|etternavn|efternavn|efternamn`,
  title: `job title|jobtitle|title|business title|position title|position|job|job name|job position|designation|role title|occupation|job role|headline|work title|current title|role|job profile|job function
    |stellenbezeichnung|jobtitel|berufsbezeichnung|positionsbezeichnung|stelle|funktion|funktionsbezeichnung|tatigkeit|rolle|titel|beruf
    |intitule du poste|intitule de poste|poste|fonction|titre|titre du poste|emploi|metier
    |puesto de trabajo|puesto|cargo|titulo del puesto|titulo|funcion|ocupacion|rol
    |stillingstittel|stillingsbetegnelse|stilling|tittel|arbeidstittel|befattning|yrke`,
  department: `department|dept|department name|division|business unit|team|org unit|organizational unit|organisation unit|organization unit|function|group|practice|cost center name
    |abteilung|abteilungsname|bereich|organisationseinheit|geschaftsbereich|ressort|abt
    |departement|service|direction|pole|unite|equipe|entite
    |departamento|area|division|unidad|seccion|equipo
    |avdeling|avdelingsnavn|enhet|seksjon|afdeling|avdelning`,
  email: `email|e mail|email address|e mail address|work email|business email|work email address|mail|primary email|email 1|email1|emailaddress1|user principal name|userprincipalname|upn|primary work email|smtp
    |e mail adresse|email adresse|mailadresse|geschaftliche e mail|e mail geschaftlich|dienstliche e mail
    |courriel|adresse e mail|adresse email|adresse mail|adresse electronique|mel|adresse courriel|e mail professionnel
    |correo electronico|correo|direccion de correo|direccion de correo electronico|e mail corporativo|correo corporativo
    |e post|epost|e postadresse|epostadresse|e post adresse|e postadress|jobb e post`,
  phone: `phone|phone number|business phone|work phone|telephone|telephone number|phone 1|office phone|direct phone|direct dial|mobile phone|mobile|mobile phone number|mobile number|cell|cell phone|cellphone|main phone|telephone1|business phone 1|work phone number
    |telefon|telefonnummer|tel|tel nr|rufnummer|durchwahl|telefon geschaftlich|festnetz|mobil|mobiltelefon|mobilnummer|handy|handynummer
    |telephone fixe|numero de telephone|telephone portable|portable|telephone mobile|tel portable|ligne directe
    |telefono|numero de telefono|telefono movil|movil|celular|telefono fijo|tel movil
    |tlf|tlf nr|telefonnr|mobilnr|mobiltlf`,
  location: `location|office|office location|work location|site|city|mailing city|address 1 city|address1 city|town|state|state province|mailing state province|mailing state|state region|region|country|country region|mailing country|address 1 country region|country name|based in|place|office city|workplace
    |standort|ort|stadt|buro|arbeitsort|niederlassung|land|bundesland
    |lieu|lieu de travail|site de travail|bureau|ville|pays|localisation|implantation
    |ubicacion|ciudad|pais|sede|oficina|localidad|provincia|centro de trabajo|lugar de trabajo
    |lokasjon|sted|arbeidssted|kontor|by|lokation|ort`,
  externalId: `external id|id in the list|employee id|employeeid|contact id|contactid|record id|record id contact|person id|worker id|user id|staff id|member id|employee number|employee no|employee nr|personnel number|personnel no|person number|staff number|badge number|user employee id|hubspot id|object id|objectid|do not modify contact|id|uid|key|emp id|empid|emp no|empno|employee|vid|no|nr|number
    |personalnummer|personal nr|personalnr|personal id|pers nr|persnr|mitarbeiternummer|mitarbeiter nr|mitarbeiternr|mitarbeiter id|kontakt id|pnr
    |matricule|identifiant|numero employe|numero d employe|n employe|no employe|id employe|numero de matricule|id salarie|matricule salarie
    |id de empleado|id empleado|numero de empleado|no de empleado|n de empleado|codigo de empleado|codigo|legajo|matricula|identificador|id de contacto
    |ansattnummer|ansattnr|ansatt nr|ansatt id|ansattid|medarbeidernummer|medarbejdernummer|anstallningsnummer`,
  manager: `manager|reports to|reportsto|reports to id|reportstoid|supervisor|line manager|direct manager|reporting manager|boss|superior|people manager|reports to full name|managed by|mgr|team lead|team leader|parent|parent id|reporting to|leader|solid line manager
    |vorgesetzter|vorgesetzte|vorgesetzte r|vorgesetzte person|fuhrungskraft|direkter vorgesetzter|disziplinarischer vorgesetzter|berichtet an|leiter|leitung|leiterin|chef|teamleiter|abteilungsleiter
    |responsable|responsable hierarchique|superieur|superieur hierarchique|manageur|n 1|rattache a|rattachement hierarchique|rapporte a|superieur direct|chef d equipe|hierarchique
    |jefe|jefe directo|jefe inmediato|jefa|superior directo|superior jerarquico|reporta a|responsable directo|supervisor directo|gerente|lider|mando
    |leder|naermeste leder|rapporterer til|overordnet|sjef|personalleder|linjeleder|nermeste leder|naermeste overordnede|narmaste chef|narmsta chef|rapporterar till|refererer til`,
  profileUrl: `profile link|profile url|linkedin url|linkedin|linkedin profile|linkedin profile url|linkedin bio|linkedin member profile url|url|profile|public profile url|person linkedin url|web page|website|contact linkedin url
    |profil|profil url|linkedin profil|lien linkedin|profil linkedin|perfil|perfil de linkedin|url del perfil|linkedin lenke|profillenke`,
  notes: `notes|note|description|comment|comments|remarks|remark|background|memo|about
    |notiz|notizen|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|beschreibung
    |remarque|remarques|commentaire|commentaires|observations|observation
    |notas|nota|comentario|comentarios|observaciones|observacion|descripcion
    |notat|notater|merknad|merknader|kommentarer|beskrivelse|bemaerkninger|anteckningar`,
};

/** Words for a manager inside longer headers, such as `Vorgesetzter (E-Mail)` or `Manager ID`. */
const managerWord =
  /(^| )(manager|reports to|reportsto|supervisor|line manager|boss|vorgesetzter?|vorgesetzten?|vorgesetzte r|fuhrungskraft|berichtet an|responsable|superieur|superior|jefe|jefa|n 1|reporta a|leders?|naermeste leder|nermeste leder|rapporterer til|overordnet|sjefs?|chefs?)( |$)/;
/** Our own people at this partner, flags and levels are no manager. */
const notManager =
  /(^| )(account|relationship|partner|channel|contact|owner|project|customer|success|is|level|count|flag|y n|since|title|titel|phone|telefon|department|abteilung|assistant|salary|grade|type|status|date)( |$)/;
const firstNameWord = /(^| )(first name|firstname|given name|vorname|prenom|nombre|fornavn)( |$)/;
const lastNameWord =
  /(^| )(last name|lastname|surname|family name|nachname|nom de famille|apellidos?|etternavn)( |$)/;
const prefix =
  /^(contact|employee|person|primary|work|business|worker|current|official|company|user|geschaftliche?|mitarbeiter|ansattes?|professionnel|contacto) /;

const byWord = new Map<string, HeaderMatch>();
for (const [field, list] of Object.entries(words)) {
  list.split('|').forEach((word, index) => {
    const folded = foldWords(word);
    if (!byWord.has(folded)) byWord.set(folded, { field: field as ImportField, rank: index }); // keys of a record of fields
  });
}
// The headers of our own CSV always mean what they say.
const byLabel = new Map(importFields.map((field) => [fieldInfo(field).label.toLowerCase(), field]));

/** The meaning of a header and how good the match is; a smaller rank is better. */
export type HeaderMatch = { readonly field: ImportField; readonly rank: number };

/** What a header means, or null when it is no word that we know. */
export function fieldOfHeader(header: string): HeaderMatch | null {
  const label = byLabel.get(header.trim().toLowerCase());
  if (label !== undefined) return { field: label, rank: -1 };
  const words = foldWords(splitCamelCase(header));
  if (words === '' || words.length > 80) return null;
  return byWord.get(words) ?? byWord.get(foldWords(header)) ?? managerHeader(words) ?? withoutPrefix(words);
}

function managerHeader(words: string): HeaderMatch | null {
  const found = managerWord.exec(words);
  if (found === null || notManager.test(words)) return null;
  if (firstNameWord.test(words)) return { field: 'managerFirstName', rank: 500 };
  if (lastNameWord.test(words)) return { field: 'managerLastName', rank: 500 };
  return { field: 'manager', rank: 500 };
}

function withoutPrefix(words: string): HeaderMatch | null {
  const shorter = words.replace(prefix, '');
  const found = shorter === words ? undefined : byWord.get(shorter);
  return found === undefined ? null : { field: found.field, rank: found.rank + 200 };
}

/** `ReportsToId` and `jobTitle` in separate words; `ID` and `URL` stay whole. */
function splitCamelCase(header: string): string {
  return header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}
