import { wordSet } from '../../text/word-set.ts';

/** What people write into a cell for "the same as above". */
export const dittoWords = wordSet(
  'ditto|same as above|see above|same|as above|dito|siehe oben|wie oben|ebenso|idem|voir ci dessus|même|igual que arriba|ver arriba|lo mismo|samme|se over|som over|samma|se ovan|come sopra|vedi sopra|zie boven|hetzelfde|mesmo|ver acima|jw|j w|jak wyżej|viz výše|kuten yllä|lásd fent|то же|там же|тот же|см выше|同上|위와 같음|상동',
);

/** Signs for the same: two strokes, alone or between dashes. */
export const dittoSigns = /^[-–—\s]*(?:["″〃〞”“„]|'')[-–—\s]*$/u;
