import { plainLine } from '#shared/text/plain-line.ts';
import { runsRightToLeft, type Drawing, type Paint, type Primitive } from './primitive.ts';

/** Fonts by name, the bundled one first; the reader's system supplies the others and every script that Inter lacks. */
export const FONT_FAMILY =
  "Inter, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, 'Noto Sans Arabic', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** The drawing as a file that stands alone: real text, fonts by name, no script, nothing loaded from elsewhere. */
export function svgText(drawing: Drawing, title: string): string {
  const { width, height, parts } = drawing;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}" font-family="${escapeXml(FONT_FAMILY)}" role="img">`,
    `<title>${escapeXml(plainLine(title))}</title>`,
    ...parts.map(partText),
    '</svg>',
    '',
  ].join('\n');
}

function partText(part: Primitive): string {
  switch (part.kind) {
    case 'rect':
      return `<rect x="${num(part.x)}" y="${num(part.y)}" width="${num(part.width)}" height="${num(part.height)}" rx="${num(part.radius)}"${paintText(part.paint)}/>`;
    case 'path':
      return `<path d="${part.d}"${paintText(part.paint)}/>`;
    case 'text': {
      const rtl = runsRightToLeft(part.text);
      const anchor = part.align === 'middle' ? ' text-anchor="middle"' : rtl ? ' text-anchor="end"' : '';
      const direction = rtl ? ' direction="rtl"' : '';
      const weight = part.weight === 400 ? '' : ` font-weight="${part.weight}"`;
      return `<text x="${num(part.x)}" y="${num(part.y)}" font-size="${num(part.size)}"${weight}${anchor}${direction} fill="${part.fill}">${escapeXml(part.text)}</text>`;
    }
  }
}

function paintText(paint: Paint): string {
  const fill = ` fill="${paint.fill ?? 'none'}"`;
  if (paint.stroke === null) return fill;
  const dash = paint.dash.length === 0 ? '' : ` stroke-dasharray="${paint.dash.join(' ')}"`;
  return `${fill} stroke="${paint.stroke}" stroke-width="${num(paint.width)}"${dash}`;
}

function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

// Control characters are not allowed in XML at all, not even escaped; lone surrogates would make the file unreadable.
// eslint-disable-next-line no-control-regex -- they are what has to be found
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
