import type { CSSProperties, ReactElement } from 'react';
import type { Paragraph, SlideBox, SlideLine, SlidePart, SlideTable } from '#shared/print/slides/slide.ts';
import styles from './Shapes.module.css';

type Props = { readonly parts: readonly SlidePart[]; readonly width: number; readonly height: number };

/** The shapes of a slide or of a map as they are written into a deck, in points. */
export function Shapes({ parts, width, height }: Props): ReactElement {
  return (
    <div className={styles.sheet} style={{ width: pt(width), height: pt(height) }}>
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { readonly part: SlidePart }): ReactElement {
  switch (part.kind) {
    case 'box':
      return <Box part={part} />;
    case 'line':
      return <Line part={part} />;
    case 'table':
      return <Table part={part} />;
  }
}

function Box({ part }: { readonly part: SlideBox }): ReactElement {
  const { x, y, width, height, fill, stroke, strokeWidth, dashed, radius, padding } = part;
  const look: CSSProperties = {
    left: pt(x),
    top: pt(y),
    width: pt(width),
    height: pt(height),
    padding: `0 ${pt(padding)}`,
    borderRadius: pt(radius),
    background: fill ?? undefined,
    border: stroke === null ? undefined : `${pt(strokeWidth)} ${dashed ? 'dashed' : 'solid'} ${stroke}`,
    color: part.color,
    fontSize: pt(part.size),
    textAlign: part.align,
    justifyContent: part.valign === 'middle' ? 'center' : 'flex-start',
  };
  return (
    <div className={styles.box} style={look}>
      {part.paragraphs.map((paragraph, index) => (
        <div key={index} dir="auto" style={{ textAlign: part.align }}>
          <Runs runs={paragraph} />
        </div>
      ))}
    </div>
  );
}

function Runs({ runs }: { readonly runs: Paragraph }): ReactElement {
  return (
    <>
      {runs.map(({ text, bold, color, size, fill }, index) =>
        text === '\n' ? (
          <br key={index} />
        ) : (
          <span
            key={index}
            style={{
              fontWeight: bold === true ? 600 : undefined,
              color,
              background: fill,
              fontSize: size === undefined ? undefined : pt(size),
            }}
          >
            {text}
          </span>
        ),
      )}
    </>
  );
}

function Line({ part }: { readonly part: SlideLine }): ReactElement {
  const { points, color, width, dashed, arrow } = part;
  const id = `arrow-${color.slice(1)}`;
  const d = points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
  return (
    <svg className={styles.line} viewBox="0 0 1 1" aria-hidden="true">
      {arrow && (
        <marker id={id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="5" markerHeight="5" orient="auto">
          <path d="M0 0L8 4L0 8Z" fill={color} />
        </marker>
      )}
      <path
        d={d}
        fill="none"
        stroke={color}
        strokeWidth={width}
        strokeDasharray={dashed ? '4 3' : undefined}
        markerEnd={arrow ? `url(#${id})` : undefined}
      />
    </svg>
  );
}

function Table({ part }: { readonly part: SlideTable }): ReactElement {
  const { x, y, widths, head, rows, heights, size } = part;
  return (
    <table className={styles.table} style={{ left: pt(x), top: pt(y), fontSize: pt(size) }}>
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} style={{ width: pt(width) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {head.map((text, index) => (
            <th key={index} scope="col" style={{ fontSize: pt(size - 1) }}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} style={{ height: pt(heights[index] ?? 0) }}>
            {row.map((runs, column) => (
              <td key={column} dir="auto">
                <Runs runs={runs} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function pt(points: number): string {
  return `${String(Math.round(points * 100) / 100)}pt`;
}
