/**
 * A vCard 2.1 (what Outlook and old telephones write) in the form of 3.0: bare words become `TYPE=`, quoted-printable text is
 * decoded in the charset that it names. `decode` turns bytes of that charset into text.
 */
export function asVcard3(card: string, decode: (bytes: Uint8Array, charset: string) => string): string {
  return joinSoftBreaks(card)
    .split('\n')
    .map((line) => (/^\s/.test(line) ? line : modern(line, decode)))
    .join('\n');
}

/** A quoted-printable line that ends in `=` goes on in the next, which does not begin with a blank. */
function joinSoftBreaks(card: string): string {
  const lines: string[] = [];
  let goesOn = false;
  for (const line of card.split('\n')) {
    if (goesOn) lines[lines.length - 1] = `${lines.at(-1)?.slice(0, -1) ?? ''}${line}`;
    else lines.push(line);
    const now = lines.at(-1) ?? '';
    goesOn = now.endsWith('=') && /^[^:]*QUOTED-PRINTABLE/i.test(now);
  }
  return lines.join('\n');
}

const named = /^(ENCODING|CHARSET|TYPE|VALUE|LANGUAGE|PREF)=/i;
const encodings = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT']);

function modern(line: string, decode: (bytes: Uint8Array, charset: string) => string): string {
  const colon = line.indexOf(':');
  if (colon < 1) return line;
  const [name = '', ...given] = line.slice(0, colon).split(';');
  if (/^VERSION$/i.test(name)) return 'VERSION:3.0';
  const parameter = (key: string): string =>
    given.find((one) => one.toUpperCase().startsWith(`${key}=`))?.slice(key.length + 1) ?? '';
  const encoding = (
    parameter('ENCODING') ||
    given.find((one) => encodings.has(one.toUpperCase())) ||
    ''
  ).toUpperCase();
  if (encoding === 'BASE64') return ''; // pictures and keys
  const types = given.filter((one) => !named.test(one) && !encodings.has(one.toUpperCase()) && one !== '');
  const kept = [...given.filter((one) => /^(TYPE|PREF)=/i.test(one)), ...types.map((one) => `TYPE=${one}`)];
  const value = line.slice(colon + 1);
  const text =
    encoding === 'QUOTED-PRINTABLE' ? fromQuotedPrintable(value, parameter('CHARSET'), decode) : value;
  return `${[name, ...kept].join(';')}:${text.replace(/\r?\n/g, '\\n').replace(/([^\\]),/g, '$1\\,')}`;
}

function fromQuotedPrintable(
  value: string,
  charset: string,
  decode: (bytes: Uint8Array, charset: string) => string,
): string {
  const bytes: number[] = [];
  const letters = Array.from(value);
  for (let i = 0; i < letters.length; i += 1) {
    const hex = letters[i] === '=' ? letters.slice(i + 1, i + 3).join('') : '';
    if (/^[\da-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    } else bytes.push(...new TextEncoder().encode(letters[i]));
  }
  return decode(Uint8Array.from(bytes), charset || 'utf-8');
}
