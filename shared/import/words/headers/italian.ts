import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in Italian. */
export const italian: HeaderWords = {
  name: `nome completo|nome e cognome|cognome e nome|cognome nome|nome cognome|nominativo|dipendente|nome dipendente|nome visualizzato|nome del dipendente
    |collaboratore|contatto|nome contatto|referente|titolare della posizione|risorsa|nome
    |persona di contatto|nome referente|riferimento|contatto principale`,
  firstName: `nome di battesimo|primo nome`,
  middleName: `secondo nome`,
  lastName: `cognome|cognomi`,
  nameSuffix: `suffisso`,
  title: `qualifica|mansione|ruolo|posizione|titolo professionale|titolo di lavoro|posizione lavorativa|ruolo aziendale|funzione|incarico|titolo della posizione
    |professione|titolo|posizione attuale|inquadramento`,
  department: `reparto|dipartimento|ufficio reparto|area|direzione|unita organizzativa|divisione|settore|funzione aziendale|business unit|servizio|gruppo|unita
    |centro di costo|ufficio`,
  email: `e mail|posta elettronica|indirizzo e mail|indirizzo email|indirizzo di posta elettronica|email aziendale|e mail aziendale|e mail lavoro|email lavoro
    |mail|email|posta|e mail ufficio|email personale|e mail personale|email privata|indirizzo posta elettronica 2|e mail 2`,
  phone: `telefono|numero di telefono|telefono ufficio|telefono aziendale|cellulare|numero di cellulare|tel|telefono cellulare|cellulare aziendale|telefono fisso
    |interno|recapito telefonico|telefono lavoro|telefono diretto|telefono abitazione|cell`,
  location: `sede|sede di lavoro|luogo|luogo di lavoro|citta|paese|regione|localita|filiale|stabilimento|provincia|nazione`,
  externalId: `matricola|numero matricola|id dipendente|codice dipendente|numero dipendente|codice|identificativo|id contatto|id univoco|non modificare contatto
    |codice risorsa|id persona|id utente|cid|numero`,
  positionId: `id posizione|codice posizione|numero posizione|id della posizione|codice ruolo`,
  manager: `responsabile|responsabile diretto|superiore|superiore diretto|capo|capo diretto|manager diretto|riporta a|supervisore|responsabile gerarchico
    |superiore gerarchico|nome responsabile|nome del responsabile|matricola responsabile|id responsabile|email responsabile|dirigente responsabile
    |diretto superiore|posizione superiore|responsabile di linea|riporta alla posizione|capo ufficio|dipende da|referente gerarchico`,
  dottedManager: `responsabile funzionale|superiore funzionale|manager funzionale|linea tratteggiata|responsabile secondario|secondo responsabile|manager di matrice
    |riporto funzionale|capo funzionale`,
  leftOn: `data di cessazione|data cessazione|data di uscita|ultimo giorno|data uscita|fine rapporto`,
  profileUrl: `profilo linkedin|link profilo|profilo|sito web`,
  notes: `note|nota|annotazioni|commenti|osservazioni|commento|descrizione`,
  status: `stato|stato del dipendente|stato lavorativo|attivo|stato impiego`,
  none: `azienda|nome azienda|societa|nome societa|ragione sociale|impresa|organizzazione|nome organizzazione|account|nome account|cliente|nome cliente|ditta
    |datore di lavoro|titolo di cortesia|appellativo|formula di cortesia|prefisso|soprannome|iniziali|referente hr|responsabile hr
    |responsabile risorse umane|tutor|mentore|assistente|segretaria|fax|non modificare checksum riga|non modificare data modifica|proprietario|nome utente
    |compleanno|sesso|categorie|contatto di emergenza`,
};
