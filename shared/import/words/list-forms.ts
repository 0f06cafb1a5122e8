import { wordSet } from '../../text/word-set.ts';

/** Headers of the columns of a chart that is drawn by levels; a number may follow: `Level 2`. */
export const levelWords = wordSet(
  'level|ebene|stufe|niveau|nivel|livello|poziom|nivå|taso|seviye|l|lvl|tier|layer|уровень|рівень|階層|层级|層級|级别|레벨',
);

/** The header above the groups of a pivot table, as spreadsheets write it. */
export const pivotLabels = wordSet(
  'row labels|zeilenbeschriftungen|étiquettes de lignes|etiquetas de fila|radetiketter|etichette di riga|rijlabels|rótulos de linha|etykiety wierszy|radoverskrifter|rækkenavne|riviotsikot|названия строк|行ラベル|行标签',
);

/** How the header of its counts begins: `Count of Name`. */
export const countWords = wordSet(
  'count|anzahl|nombre|cuenta|recuento|antall|antal|conteggio|aantal|contagem|liczba|количество|計数|计数',
);
