import type { ReactElement } from 'react';
import {
  runsRightToLeft,
  type Drawing,
  type DrawnText,
  type Paint,
  type Primitive,
} from '#shared/print/map/primitive.ts';

type Props = {
  readonly drawing: Drawing;
  /** Points on paper for one unit of the drawing. */
  readonly scale: number;
  /** What the drawing shows, for screen readers. */
  readonly label: string;
};

/** A drawing as vector graphics with real text. */
export function DrawingSvg({ drawing, scale, label }: Props): ReactElement {
  const { width, height, parts } = drawing;
  return (
    <svg
      role="img"
      aria-label={label}
      width={`${width * scale}pt`}
      height={`${height * scale}pt`}
      viewBox={`0 0 ${width} ${height}`}
    >
      {parts.map((part, index) => (
        // The list of parts never changes while it is shown.
        <Part key={index} part={part} />
      ))}
    </svg>
  );
}

function Part({ part }: { readonly part: Primitive }): ReactElement {
  switch (part.kind) {
    case 'rect':
      return (
        <rect
          x={part.x}
          y={part.y}
          width={part.width}
          height={part.height}
          rx={part.radius}
          {...paintOf(part.paint)}
        />
      );
    case 'path':
      return <path d={part.d} {...paintOf(part.paint)} />;
    case 'text':
      return part.page === undefined ? (
        <TextPart text={part} />
      ) : (
        <a href={`#map-${part.page}`}>
          <TextPart text={part} />
        </a>
      );
  }
}

function TextPart({ text }: { readonly text: DrawnText }): ReactElement {
  const rtl = runsRightToLeft(text.text);
  const anchor = text.align === 'middle' ? 'middle' : rtl ? 'end' : undefined;
  return (
    <text
      x={text.x}
      y={text.y}
      fontSize={text.size}
      fontWeight={text.weight}
      fill={text.fill}
      textAnchor={anchor}
      direction={rtl ? 'rtl' : undefined}
    >
      {text.text}
    </text>
  );
}

function paintOf(paint: Paint): {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
} {
  const fill = paint.fill ?? 'none';
  if (paint.stroke === null) return { fill };
  const line = { fill, stroke: paint.stroke, strokeWidth: paint.width };
  return paint.dash.length === 0 ? line : { ...line, strokeDasharray: paint.dash.join(' ') };
}
