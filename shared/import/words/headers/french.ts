import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in French. */
export const french: HeaderWords = {
  name: `nom complet|nom et prenom|nom prenom|prenom et nom|prenom nom|collaborateur|salarie|employe|interlocuteur|nom|titulaire|titulaire du poste|occupant
    |occupant du poste|nom du salarie|nom du collaborateur|nom de l employe|nom affiche|nom d affichage|nom du contact|nom entier|agent|personne
    |classer sous
    |personne a contacter|contact principal|contact|interlocuteur principal`,
  title: `intitule du poste|intitule de poste|poste|fonction|titre|titre du poste|emploi|metier|intitule|libelle du poste|libelle poste|libelle emploi
    |intitule emploi|intitule de l emploi|poste occupe|fonction occupee|titre de poste|titre professionnel|fonction actuelle|role|qualification`,
  department: `departement|service|direction|pole|unite|equipe|entite|service affectation|unite organisationnelle|entite organisationnelle|departement service|secteur
    |division|affectation|rattachement|centre de cout|business unit|nom du service|branche`,
  email: `courriel|adresse e mail|adresse email|adresse mail|adresse electronique|mel|adresse courriel|e mail professionnel|e mail|adresse de messagerie
    |adresse de courriel|messagerie|email professionnel|e mail pro|email pro|courriel professionnel|adresse courriel professionnelle|email principal
    |adresse de messagerie 2|email 2|autre e mail|e mail personnel|email personnel|email prive|email secondaire|adresse e mail principale
    |mail professionnel|mail pro`,
  phone: `telephone fixe|numero de telephone|telephone portable|portable|telephone mobile|tel portable|ligne directe|telephone bureau|telephone professionnel
    |tel bureau|tel mobile|tel pro|tel fixe|numero de mobile|numero mobile|mobile|gsm|poste telephonique|telephone 1|telephone 2|telephone principal
    |telephone domicile|telephone bureau 1|telephone mobile professionnel|mobile pro|tel`,
  location: `lieu|lieu de travail|site de travail|bureau|ville|pays|localisation|implantation|site|etablissement|agence|ville bureau|ville professionnelle
    |lieu d affectation|region|commune|batiment|pays region`,
  externalId: `matricule|identifiant|numero employe|numero d employe|n employe|no employe|id employe|numero de matricule|id salarie|matricule salarie
    |ne pas modifier contact|id contact|identifiant contact|identifiant unique|identifiant externe|numero matricule|id personne|id utilisateur
    |identifiant salarie|identifiant employe|code employe|numero de salarie|numero|id unique|identifiant de l employe|cle`,
  manager: `responsable|responsable hierarchique|superieur|superieur hierarchique|manageur|n 1|rattache a|rattachement hierarchique|rapporte a|superieur direct
    |chef d equipe|hierarchique|manager direct|nom du manager|nom du responsable|responsable direct|responsable n 1|superieur hierarchique direct
    |superieur immediat|matricule du responsable|matricule manager|matricule n 1|matricule du superieur|poste superieur|poste hierarchique|poste parent
    |rattache au poste|rend compte a|depend de|poste de rattachement|encadrant|chef|chef de service|responsable de service|id manager
    |id du responsable|email du manager|email du responsable|dirigeant`,
  notes: `remarque|remarques|commentaire|commentaires|observations|observation`,
  firstName: `prenom|prenoms|prenom usuel`,
  middleName: `deuxieme prenom`,
  lastName: `nom de famille|nom usuel|nom d usage`,
  profileUrl: `lien linkedin|profil linkedin|lien du profil`,
  nameSuffix: `suffixe|suffixe du nom`,
  positionId: `id poste|id du poste|identifiant poste|identifiant du poste|numero de poste|numero du poste|code poste|n poste|no poste|ref poste|reference du poste`,
  dottedManager: `responsable fonctionnel|responsable fonctionnelle|superieur fonctionnel|manager fonctionnel|rattachement fonctionnel|manager matriciel
    |second responsable|responsable secondaire|lien pointille|ligne pointillee|manager secondaire|deuxieme manager`,
  leftOn: `date de sortie|date de depart|dernier jour|fin de contrat|parti le|date de fin de contrat
    |date sortie|dernier jour travaille|date fin contrat`,
  status: `statut|statut d emploi|statut salarie|etat|situation|actif|statut du collaborateur
    |statut du salarie|statut de l employe|statut employe|situation du salarie|statut contractuel`,
  none: `societe|nom de la societe|nom societe|entreprise|nom de l entreprise|nom entreprise|compte|nom du compte|organisation|organisme|client|nom du client
    |employeur|raison sociale|civilite|formule de politesse|titre de civilite|prefixe|surnom|initiales|nom de naissance|nom de jeune fille|responsable rh
    |referent rh|gestionnaire rh|contact rh|tuteur|assistant|assistante|secretaire|fax|telecopie|telecopie bureau
    |ne pas modifier somme de controle de la ligne|ne pas modifier modifie le|somme de controle|modifie le|cree le|proprietaire|nom d utilisateur
    |anniversaire|sexe|categories|contact d urgence`,
};
