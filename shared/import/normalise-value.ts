import { cleanCell, cleanKept, type CleanCell } from './clean-cell.ts';
import { fieldInfo, type ImportField } from './import-field.ts';

const ADDRESS = /<([^<>\s]+@[^<>\s]+)>/;

/** A cell of a list in the form in which it is kept and compared. */
export function normaliseCell(field: ImportField, raw: string): CleanCell {
  const clean = cleanCell(raw, fieldInfo(field).long);
  return field === 'email' && clean.text !== '' ? { ...clean, text: bareAddress(clean.text) } : clean;
}

/** What the partner already has, in the same form, so that a value that went out and came back is seen to be the same. */
export function normaliseKept(field: ImportField, text: string): string {
  const clean = cleanKept(text, fieldInfo(field).long);
  return field === 'email' ? bareAddress(clean) : clean;
}

function bareAddress(text: string): string {
  const inBrackets = ADDRESS.exec(text)?.[1];
  return (inBrackets ?? text).replace(/^mailto:/i, '');
}

/** How two addresses are compared. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** The forms in which a manager may be written, most exact first: as it stands, without brackets, the part in brackets, the name in a directory path, a number without `.0`. */
export function managerForms(text: string): readonly string[] {
  const forms = [text];
  const path = /^CN=((?:\\.|[^,\\])+)/i.exec(text)?.[1]?.replace(/\\(.)/g, '$1');
  if (path !== undefined) forms.push(path);
  const bracket = /^(.*?)\s*[([<]([^()[\]<>]+)[)\]>]\s*$/.exec(text);
  if (bracket !== null) forms.push(bracket[2] ?? '', bracket[1] ?? '');
  const whole = /^(\d+)\.0+$/.exec(text)?.[1];
  if (whole !== undefined) forms.push(whole);
  return forms.filter((form) => form.trim() !== '');
}
