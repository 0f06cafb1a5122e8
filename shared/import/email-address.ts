import { privateMail } from './words/private-mail.ts';

const IN_BRACKETS = /<([^<>\s]+@[^<>\s]+)>/;
const VALID = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()#]+\.[^\s@<>,;:"()#]{2,}$/u;
/** `ada.berg_example.com#EXT#@tenant.onmicrosoft.com`, the name of a guest in a directory: the last `_` is the sign of an address. */
const GUEST = /^(.+)_([^_@#]+\.[^_@#]+)#EXT#@/i;
const SEPARATORS = /\s*(?::::|[;,|\n]|\s\/\s|\s)\s*/u;

/** An address without brackets, `mailto:` and `smtp:` around it; a guest's name in a directory as the address that it was made from. */
export function bareAddress(text: string): string {
  const inBrackets = IN_BRACKETS.exec(text)?.[1];
  const bare = (inBrackets ?? spelt(text) ?? text.trim())
    .replace(/^(mailto|smtp|sip):/i, '')
    .replace(/(?<=@\S+)(?:\s*[([][^()[\]]*[)\]]|\.)$/u, '')
    .trim();
  const guest = GUEST.exec(bare);
  return guest === null ? bare : `${guest[1] ?? ''}@${guest[2] ?? ''}`;
}

/** `ada (at) example (dot) com`, as pages write addresses that no program should read; null for every other text. */
function spelt(text: string): string | null {
  if (text.includes('@') || !/[\s([]at[\s)\]]/iu.test(text)) return null;
  const address = text
    .trim()
    .replace(/\s*(?:[([]\s*at\s*[)\]]|\sat\s)\s*/iu, '@')
    .replaceAll(/\s*(?:[([]\s*(?:dot|punkt|point)\s*[)\]]|\s(?:dot|punkt|point)\s)\s*/giu, '.');
  return isAddress(address) ? address : null;
}

/** Whether a text is an address, and not something that only stands in its place. */
export function isAddress(text: string): boolean {
  return VALID.test(text);
}

/** Whether a cell holds nothing but addresses, one or several. */
export function holdsAddresses(cell: string): boolean {
  return cell.split(/\s*(?::::|[;,|\n])\s*/u).every((part) => part === '' || isAddress(bareAddress(part)));
}

/** How two addresses are compared. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** All addresses of a cell, in their order; the cell as it stands when it holds none. */
export function addressesIn(cell: string): readonly string[] {
  if (!/@.*@|:::/su.test(cell)) return [bareAddress(cell)];
  const parts = cell.includes('<') ? cell.split(/\s*(?::::|[;,|\n])\s*/u) : cell.split(SEPARATORS);
  // Exchange writes the first address with SMTP in capitals.
  const first = parts.toSorted((a, b) => Number(b.startsWith('SMTP:')) - Number(a.startsWith('SMTP:')));
  const found = first.map(bareAddress).filter(isAddress);
  return found.length === 0 ? [bareAddress(cell)] : [...new Set(found)];
}

/** An address with what speaks for it: where its label places it (1 work, -1 private), and whether the list calls it the first. */
export type EmailCandidate = { readonly address: string; readonly place: number };

/** The one of several addresses under which the company knows somebody: real ones first, then the company's, then the earlier. Null for none. */
export function bestAddress(candidates: readonly EmailCandidate[]): string | null {
  let best: EmailCandidate | null = null;
  for (const candidate of candidates) if (best === null || worth(candidate) > worth(best)) best = candidate;
  return best === null ? null : best.address;
}

function worth({ address, place }: EmailCandidate): number {
  if (!isAddress(address)) return -10;
  const domain = address.slice(address.indexOf('@') + 1);
  const tenant = /\.onmicrosoft\.com$/i.test(domain) ? -1 : 0;
  return place * 2 + (privateMail.test(domain) ? -3 : 0) + tenant;
}
