import type { DirectorOverview } from '../plan/director-document.ts';
import { box, CONTENT, type Paragraph, type Slide, type SlidePart } from './slide.ts';

const lights = { grey: '#8a8d96', red: '#c9321f', amber: '#8a5a00', green: '#1c6b41' } as const;
const QUIET = '#4b4e57';
const GAP = 24;

/** Where we stand: the light in a sentence, the goal, who carries it, the figures, and three risks. */
export function statusSlide(overview: DirectorOverview): Slide {
  const { light, lightText, status, goal, story, figures, risks } = overview;
  const half = (CONTENT.width - GAP) / 2;
  const right = CONTENT.x + half + GAP;
  const bar = box({
    x: CONTENT.x,
    y: CONTENT.y,
    width: CONTENT.width,
    height: 66,
    radius: 6,
    fill: '#f3f4f7',
    paragraphs: [[{ text: `${lightText}. `, bold: true, color: lights[light] }, { text: status }]],
    size: 15,
    valign: 'middle',
    name: 'Status',
  });
  const wide = CONTENT.width / figures.length;
  const counts: readonly SlidePart[] = figures.map(({ label, text }, index) =>
    box({
      x: CONTENT.x + index * wide,
      y: CONTENT.y + 78,
      width: wide,
      height: 52,
      paragraphs: [[{ text, bold: true, size: 22 }], [{ text: label, color: QUIET, size: 11 }]],
      name: label,
    }),
  );
  return {
    title: 'Where we stand',
    subtitle: '',
    parts: [
      bar,
      ...counts,
      words(CONTENT.x, half, 'Goal', [
        [{ text: goal === '' ? 'Not written yet.' : goal }],
        ...story.map(asParagraph),
      ]),
      words(
        right,
        half,
        'Risks',
        risks.length === 0
          ? [[{ text: 'Nothing on the map speaks of a risk.' }]]
          : risks.flatMap(({ title, because }, index): readonly Paragraph[] => [
              [{ text: `${String(index + 1)}  ${title}`, bold: true }],
              [{ text: because, color: QUIET }],
            ]),
      ),
    ],
  };
}

function asParagraph(text: string): Paragraph {
  return [{ text }];
}

function words(x: number, width: number, title: string, paragraphs: readonly Paragraph[]): SlidePart {
  return box({
    x,
    y: CONTENT.y + 142,
    width,
    height: CONTENT.height - 142,
    paragraphs: [[{ text: title, bold: true, size: 15 }], ...paragraphs],
    size: 12.5,
    name: title,
  });
}
