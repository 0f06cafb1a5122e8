import { foldWords } from '../text/fold.ts';
import { managerParts, relationParts } from './words/manager-words.ts';

/** A column whose cells say what the cells of another one are, as address books write `E-mail 1 - Label` beside `E-mail 1 - Value`. */
export type LabelledColumn = { readonly value: number; readonly label: number };

const VALUE =
  /^(.+?)[\s\-–—:_]+(value|wert|valeur|valor|valore|waarde|wartosc|wartość|verdi|vaerdi|værdi|värde)$/iu;
const LABEL =
  /^(.+?)[\s\-–—:_]+(label|type|typ|kind|etikett|bezeichnung|libelle|libellé|étiquette|tipo|etiqueta|etichetta|etykieta|soort|rótulo)$/iu;

/** The columns of values that have a column of labels, by their headers. */
export function labelledColumns(headers: readonly string[]): readonly LabelledColumn[] {
  const labels = new Map<string, number>();
  headers.forEach((header, column) => {
    const stem = LABEL.exec(header.trim())?.[1];
    if (stem !== undefined) labels.set(foldWords(stem), column);
  });
  if (labels.size === 0) return [];
  return headers.flatMap((header, value) => {
    const stem = VALUE.exec(header.trim())?.[1] ?? header;
    const label = labels.get(foldWords(stem));
    return label === undefined || label === value ? [] : [{ value, label }];
  });
}

/** Whether a header is one of a relation: who that is, its label tells row by row. */
export function isRelation(header: string): boolean {
  return relationParts.test(foldWords(header));
}

/** Whether a label says that the person named beside it is the manager. */
export function labelsManager(label: string): boolean {
  return managerParts.test(foldWords(label));
}

const WORK =
  /(^| )(work|business|office|company|arbeit|geschaftlich|dienstlich|firma|buro|travail|bureau|professionnel|pro|trabajo|laboral|oficina|jobb|job|arbeid|arbejde|arbete|lavoro|ufficio|werk|zakelijk|trabalho|comercial|praca|sluzbowy|sluzbowe|main)( |$)/;
const HOME =
  /(^| )(home|private|personal|privat|domicile|prive|personnel|casa|particular|hjem|hjemme|hem|abitazione|personale|thuis|pessoal|residencial|domowy|prywatny)( |$)/;

/** 1 for what belongs to the work, -1 for what is private, 0 for the rest. */
export function placeOfLabel(label: string): -1 | 0 | 1 {
  const words = foldWords(label);
  return WORK.test(words) ? 1 : HOME.test(words) ? -1 : 0;
}
