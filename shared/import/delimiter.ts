/** What can stand between cells; `none` reads every line as one cell. */
export const delimiters = ['comma', 'semicolon', 'tab', 'pipe', 'caret', 'tilde', 'colon', 'none'] as const;
export type Delimiter = (typeof delimiters)[number];
export const delimiterLabels: Readonly<Record<Delimiter, string>> = {
  comma: 'Comma ( , )',
  semicolon: 'Semicolon ( ; )',
  tab: 'Tab',
  pipe: 'Bar ( | )',
  caret: 'Caret ( ^ )',
  tilde: 'Tilde ( ~ )',
  colon: 'Colon ( : )',
  none: 'None (one column)',
};
/** The character of each; `none` uses one that stands in no text. */
export const delimiterCharacters: Readonly<Record<Delimiter, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
  caret: '^',
  tilde: '~',
  colon: ':',
  none: '\u001f',
};
