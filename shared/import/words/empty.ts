import { wordSet } from '../../text/word-set.ts';

/** What exports write into a cell that holds nothing, as programs write it: never a name or a word of a language. */
export const emptyCodes =
  wordSet(`null|nil|undefined|nan|n/a|not available|not applicable|not assigned|not set
  |not specified|not provided|not defined|no value|no data|no entry|unspecified|empty|blank|missing|unassigned|#nv|#valor`);

/** Words for "nothing" that people type into a list. */
export const emptyWords = wordSet(
  'none|unknown|tbc|no info|no information',
  'keine|keiner|keines|kein|leer|k.a.|keine angabe|keine angaben|nicht vorhanden|nicht zugewiesen|nicht zugeordnet|nicht gepflegt|nicht bekannt|unbekannt|entfällt|ohne angabe|o.a.',
  'aucun|aucune|néant|vide|non renseigné|non renseignée|non défini|non définie|non disponible|non attribué|non affecté|sans objet|s/o|inconnu|inconnue|n.c.',
  'ninguno|ninguna|vacío|vacía|no aplica|no disponible|sin asignar|sin datos|sin definir|no asignado|no especificado|desconocido|s/d',
  'ingen|ikke oppgitt|ikke satt|ikke angitt|ikke tilgjengelig|ikke angivet|ej angivet|saknas|inget|inga|okänd|ukjent|ukendt',
  'nessuno|nessuna|vuoto|vuota|non assegnato|non specificato|non applicabile|sconosciuto|n.d.',
  'geen|leeg|n.v.t.|niet van toepassing|niet ingevuld|niet toegewezen|onbekend|niet beschikbaar',
  'nenhum|nenhuma|vazio|não se aplica|não informado|não definido|não disponível|sem informação|desconhecido',
  'brak|brak danych|puste|nie dotyczy|nieznany|nieprzypisany|nie podano',
);

/** Empty almost everywhere, but North America or Namibia where a list says where people are. */
export const emptyOutsidePlaces = wordSet('na');
