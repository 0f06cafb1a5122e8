/* Parts of headers, folded, that tell whom a column names. Each is looked for as whole words. */

/** The one who leads. */
export const managerParts =
  /(^| )(managers?|reports to|reportsto|reporting to|supervisors?|boss|superior|vorgesetzte[rns]?|fuhrungskraft|berichtet an|responsables?|superieur|manageur|encadrant|n 1|jefe|jefa|reporta a|gestor|gerente|chefe|superiore|responsabile|leidinggevende|rapporteert aan|leders?|naermeste leder|nermeste leder|naermeste chef|narmaste chef|rapporterer til|rapporterar till|overordnet|sjefs?|sjefens?|chefs?|chefens?|przełożony|przełozony|przelozony|przełozonego|przelozonego|kierownik|raportuje do|podlega|felettes|nadrizeny|esimies|esihenkilo|yonetici|руководитель)( |$)/;

/** Leads as well, but not in the line: a second one, or one for the work alone. */
export const dottedParts =
  /(^| )(dotted|matrix|functional|secondary|second|2nd|additional|indirect|co|other|2|fachliche[rns]?|funktionale[rns]?|gestrichelt|zweite[rns]?|indirekte[rns]?|fonctionnelle?|matriciel|secondaire|pointille|pointillee|deuxieme|funcional|matricial|secundario|segundo|punteada|faglig|funksjonell|funktionell|funktionel|prikket|stiplet|streckad|sekundaer|funzionale|tratteggiata|secondario|matrice|functioneel|functionele|stippellijn|tweede|pontilhada|funkcjonalny|merytoryczny|matrycowy|drugi|posredni)( |$)/;

/** Somebody else who is called a manager, a person of ours, or one of another time. */
export const otherPeople =
  /(^| )(account|relationship|partner|partnership|channel|contact|owner|project|projekt|program|programme|product|produkt|customer|kunden|client|success|hr|hrbp|human|resources|personnel|people partner|talent|hiring|recruiting|recruiter|payroll|benefits|office|case|property|it|system|asset|contract|contrat|vendor|supplier|budget|finance|risk|territory|campaign|event|community|facility|building|store|branch|regional|area|delivery|engagement|service|support|sales|category|brand|key|former|previous|old|past|prior|ex|deputy|vice|assistant|assistent|assistenz|delegate|proxy|substitute|backup|mentor|buddy|coach|sponsor|approver|reviewer|skip|second level|2nd level|level 2|level 3|level 4|level 5|grand|manager s manager|managers manager|stellvertreter|stellvertretung|stellvertretender|ehemaliger?|fruherer?|ancien|precedent|adjoint|suppleant|rh|rrhh|anterior|antiguo|adjunto|suplente|tidligere|forrige|stedfortreder|nestleder|vice|precedente|vorige|plaatsvervangend|poprzedni|byly|zastepca|kadr)( |$)/;

/** Said about the manager, or a mark whether somebody is one: no name of anybody. */
export const aboutManager =
  /(^| )(is|has|level|count|number of|flag|y n|yes no|since|from date|title|titel|job|phone|telefon|telephone|telefono|mobile|department|abteilung|departement|avdeling|salary|grade|type|typ|status|date|datum|comment|comments|notes|feedback|rating|location|city|country|salutation|anrede|ist|seit|est|es|er)( |$)/;

/** Columns of relations in address books: who this person has beside them is told by a label. */
export const relationParts =
  /(^| )(relation|related person|related people|relationship|beziehung|verwandte person|relacion|relazione|relatie|relacao|relacja|relasjon|relation)( |$)/;

export const firstNameParts =
  /(^| )(first name|firstname|given name|vorname|prenom|nombre|fornavn|fornamn|nome|voornaam|imie)( |$)/;
export const lastNameParts =
  /(^| )(last name|lastname|surname|family name|nachname|nom de famille|apellidos?|etternavn|efternavn|efternamn|cognome|achternaam|sobrenome|nazwisko)( |$)/;
