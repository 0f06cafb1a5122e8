import { Parser } from 'htmlparser2';

const silent = new Set(['style', 'script', 'head', 'title', 'template', 'noscript', 'svg', 'blockquote']);
const blocks = new Set([
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'table',
  'hr',
]);
/** Deeper than any mail; the parser's work grows with the square of it. */
const MOST_DEPTH = 1_000;

/** The words of a mail that is written as a page, a paragraph a line, without what it quotes. */
export function textOfPage(html: string): string {
  let text = '';
  let depth = 0;
  let muted = 0;
  const parser = new Parser({
    onopentag: (name) => {
      depth += 1;
      if (silent.has(name)) muted += 1;
      if (depth > MOST_DEPTH) parser.pause();
      else if (muted === 0 && (name === 'br' || blocks.has(name)) && !text.endsWith('\n\n')) text += '\n';
    },
    onclosetag: (name) => {
      depth -= 1;
      if (silent.has(name)) muted -= 1;
      else if (muted === 0 && name === 'p') text += '\n';
    },
    ontext: (words) => {
      if (muted === 0 && depth <= MOST_DEPTH) text += words.replaceAll(/\s+/gu, ' ');
    },
  });
  parser.end(html.slice(0, 1_000_000));
  return text;
}
