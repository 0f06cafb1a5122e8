import { wordSet } from '../../text/word-set.ts';

/** What stands in the manager's cell of those whom nobody leads. Numbers, and the person's own id, are rules of `top-of-chart.ts`. */
export const topWords = wordSet(
  `no manager|nomanager|no supervisor|no boss|no reporting manager|without manager|none|nobody|no one|self|him self|her self|top|top level|toplevel|top of org
  |top of organization|top of organisation|top of chart|root|root node|rootnode|head of company|highest level|tlm|top node|board|the board|board of directors|supervisory board|shareholders|owner|owners|n/a no manager`,
  'kein vorgesetzter|keine vorgesetzte|keine führungskraft|kein manager|ohne vorgesetzten|ohne führungskraft|niemand|selbst|oberste ebene|oberste führungsebene|spitze|wurzel|aufsichtsrat|verwaltungsrat|gesellschafter|gesellschafterversammlung',
  "pas de responsable|sans responsable|aucun responsable|pas de manager|sans manager|aucun supérieur|personne|racine|sommet|conseil d'administration|conseil de surveillance|actionnaires",
  'sin jefe|sin responsable|sin gerente|sin supervisor|nadie|raíz|nivel superior|consejo de administración|junta directiva|directorio|accionistas',
  'ingen leder|ingen nærmeste leder|uten leder|uden leder|ingen chef|utan chef|toppnivå|topniveau|toppnivån|styret|styre|bestyrelsen|bestyrelse|styrelsen|styrelse|rot|eierne|ejerne',
  'nessun responsabile|senza responsabile|nessun manager|nessun superiore|vertice|radice|consiglio di amministrazione|cda',
  'geen manager|geen leidinggevende|zonder manager|hoogste niveau|raad van bestuur|raad van commissarissen|aandeelhouders',
  'sem gestor|sem gerente|sem chefe|sem responsável|nenhum gestor|ninguém|topo|conselho de administração|acionistas',
  'brak przełożonego|bez przełożonego|brak menedżera|nikt|najwyższy poziom|rada nadzorcza|zarząd|udziałowcy',
);
