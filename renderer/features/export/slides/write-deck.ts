import PptxGenJS from 'pptxgenjs';
import type { Deck, Paragraph, Slide, SlideBox, SlideLine, SlideTable } from '#shared/print/slides/slide.ts';
import { SLIDE } from '#shared/print/slides/slide.ts';
import { tidyDeck } from './tidy-deck.ts';

/** Inter is on few machines; every slide program has this one, and it is hardly wider. */
const FONT = 'Arial';
const INCH = 72;
/** A shape through points; the list of the library's types lacks its name. */
const FREEFORM = 'custGeom' as PptxGenJS.SHAPE_NAME;
const INK = '#17181c';
const QUIET = '#4b4e57';
const HAIR = '#c9ccd3';
/** Of a cell, in points: top, right, bottom, left. */
const MARGIN: [number, number, number, number] = [3, 6, 3, 6];

/** A deck as a .pptx file of native shapes, texts and tables. Loads with the first deck: the library is large. */
export async function writeDeck(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS();
  file.defineLayout({ name: 'wide', width: SLIDE.width / INCH, height: SLIDE.height / INCH });
  file.layout = 'wide';
  file.title = deck.title;
  file.company = '';
  file.author = '';
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  deck.slides.forEach((slide, index) => writeSlide(file, deck, slide, index + 1));
  const bytes = await file.write({ outputType: 'arraybuffer', compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('asked for an array buffer');
  return tidyDeck(new Uint8Array(bytes));
}

function writeSlide(file: PptxGenJS, deck: Deck, slide: Slide, number: number): void {
  const page = file.addSlide();
  page.addText(slide.title, {
    ...inches({ x: 36, y: 18, width: 700, height: 34 }),
    fontFace: FONT,
    fontSize: 24,
    bold: true,
    color: hex(INK),
    margin: 0,
    valign: 'middle',
    objectName: 'Title',
  });
  if (slide.subtitle !== '')
    page.addText(slide.subtitle, {
      ...inches({ x: 36, y: 52, width: 888, height: 24 }),
      fontFace: FONT,
      fontSize: 12,
      color: hex(QUIET),
      margin: 0,
      valign: 'middle',
      objectName: 'Subtitle',
    });
  for (const part of slide.parts) {
    if (part.kind === 'box') addBox(file, page, part);
    else if (part.kind === 'line') addLine(file, page, part);
    else addTable(page, part);
  }
  const foot = { fontFace: FONT, fontSize: 9, color: hex(QUIET), margin: 0, valign: 'middle' } as const;
  page.addText(deck.foot, {
    ...inches({ x: 36, y: 512, width: 700, height: 18 }),
    ...foot,
    objectName: 'Foot',
  });
  page.addText(`${String(number)} of ${String(deck.slides.length)}`, {
    ...inches({ x: 804, y: 512, width: 120, height: 18 }),
    ...foot,
    align: 'right',
    objectName: 'Page',
  });
}

type TableBorder = NonNullable<Extract<PptxGenJS.TableCellProps['border'], readonly unknown[]>>;
type Page = ReturnType<PptxGenJS['addSlide']>;

function addBox(file: PptxGenJS, page: Page, part: SlideBox): void {
  const options = {
    ...inches(part),
    shape: part.radius > 0 ? file.ShapeType.roundRect : file.ShapeType.rect,
    ...(part.radius > 0 ? { rectRadius: part.radius / INCH } : {}),
    ...(part.fill === null ? {} : { fill: { color: hex(part.fill) } }),
    ...(part.stroke === null
      ? {}
      : {
          line: {
            color: hex(part.stroke),
            width: part.strokeWidth,
            dashType: part.dashed ? ('dash' as const) : ('solid' as const),
          },
        }),
    objectName: part.name,
  };
  page.addText(textOf(part.paragraphs, part.size), {
    ...options,
    fontFace: FONT,
    fontSize: points(part.size),
    color: hex(part.color),
    align: part.align,
    valign: part.valign,
    margin: part.paragraphs.length === 0 ? 0 : [part.padding, part.padding, 1, 1],
    fit: 'none',
    wrap: true,
  });
}

function addLine(file: PptxGenJS, page: Page, part: SlideLine): void {
  const { points: corners } = part;
  const x = Math.min(...corners.map((point) => point.x));
  const y = Math.min(...corners.map((point) => point.y));
  const width = Math.max(...corners.map((point) => point.x)) - x;
  const height = Math.max(...corners.map((point) => point.y)) - y;
  page.addShape(FREEFORM, {
    ...inches({ x, y, width, height }),
    points: corners.map((point, index) => ({
      x: (point.x - x) / INCH,
      y: (point.y - y) / INCH,
      ...(index === 0 ? { moveTo: true } : {}),
    })),
    line: {
      color: hex(part.color),
      width: part.width,
      dashType: part.dashed ? 'sysDash' : 'solid',
      ...(part.arrow ? { endArrowType: 'triangle' as const } : {}),
    },
    objectName: part.name,
  });
}

function addTable(page: Page, part: SlideTable): void {
  const border = { type: 'solid', pt: 0.75, color: hex(HAIR) } as const;
  const none = { type: 'none' } as const;
  const cell = { fontFace: FONT, fontSize: points(part.size), valign: 'top', margin: MARGIN } as const;
  const edges: TableBorder = [none, none, border, none];
  page.addTable(
    [
      part.head.map((text) => ({
        text,
        options: { ...cell, fontSize: points(part.size - 1), color: hex(QUIET), border: edges },
      })),
      ...part.rows.map((row) =>
        row.map((runs) => ({
          text: textOf([runs], part.size),
          options: { ...cell, color: hex(INK), border: edges },
        })),
      ),
    ],
    {
      x: part.x / INCH,
      y: part.y / INCH,
      w: part.widths.reduce((sum, width) => sum + width, 0) / INCH,
      colW: part.widths.map((width) => width / INCH),
      rowH: [24, ...part.heights].map((height) => height / INCH),
      objectName: part.name,
    },
  );
}

/** Runs of a text; a run of a line break ends its paragraph. */
function textOf(paragraphs: readonly Paragraph[], size: number): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((paragraph, at) =>
    paragraph
      .filter(({ text }) => text !== '\n')
      .map((run, index, all): PptxGenJS.TextProps => ({
        text: run.text,
        options: {
          fontFace: FONT,
          fontSize: points(run.size ?? size),
          bold: run.bold ?? false,
          ...(run.color === undefined ? {} : { color: hex(run.color) }),
          ...(run.fill === undefined ? {} : { highlight: hex(run.fill) }),
          ...(endsLine(paragraph, run) || (index === all.length - 1 && at < paragraphs.length - 1)
            ? { breakLine: true }
            : {}),
        },
      })),
  );
}

function endsLine(paragraph: Paragraph, run: Paragraph[number]): boolean {
  return paragraph[paragraph.indexOf(run) + 1]?.text === '\n';
}

function inches({ x, y, width, height }: Pick<SlideBox, 'x' | 'y' | 'width' | 'height'>): {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
} {
  return { x: x / INCH, y: y / INCH, w: width / INCH, h: height / INCH };
}

/** Half points at the finest, which is what slide programs know. */
function points(size: number): number {
  return Math.round(size * 2) / 2;
}

/** Without its number sign. */
function hex(color: string): string {
  return color.replace('#', '').toUpperCase();
}
