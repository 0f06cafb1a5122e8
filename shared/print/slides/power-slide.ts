import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import {
  influenceLabels,
  influences,
  supportLabels,
  supports,
  type Influence,
  type Support,
} from '../../model/rating.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { priorityTotal } from '../../rules/priority/priority.ts';
import { countText } from '../../text/wording.ts';
import { ellipsised, type MeasureText } from '../fit-text.ts';
import { supportTints } from '../map/palette.ts';
import { byName } from '../phrase.ts';
import { box, CONTENT, type Slide, type SlidePart } from './slide.ts';

const LABEL_X = 92;
const HEAD = 22;
const PAD = 4;
/** Cards of the five who matter most, of other key players, and of everybody else: height and type. */
const sizes = [
  { height: 28, size: 13 },
  { height: 22, size: 11.5 },
  { height: 17, size: 10 },
] as const;
const MOST_LARGE = 5;

type Placed = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * Influence upwards, support to the right: who stands where, the card the larger the more they matter. With `before`, the state at an
 * earlier moment, whoever moved has an arrow from where they stood. Those who are not rated are counted.
 */
export function powerSlide(
  state: PartnerState,
  before: PartnerState | null,
  today: IsoDate,
  measure: MeasureText,
): Slide {
  const rated = presentPeople(state, today)
    .map((person) => ({
      person,
      id: person.id,
      influence: valueOf(state, person.id, 'influence'),
      support: valueOf(state, person.id, 'support'),
      priority: priorityTotal(state, person.id, today),
    }))
    .sort((a, b) => b.priority - a.priority || byName(a.person, b.person));
  const shown = rated.filter(({ influence, support }) => influence !== null && support !== null);
  const large = new Set(
    shown
      .filter(({ influence }) => influence !== 'outside')
      .slice(0, MOST_LARGE)
      .map(({ id }) => id),
  );
  const places = new Map<PersonId, Placed>();
  const cards: SlidePart[] = [];
  for (const row of influences)
    for (const column of supports) {
      const cell = cellOf(row, column);
      let y = cell.y + PAD;
      const here = shown.filter(({ influence, support }) => influence === row && support === column);
      for (const [index, { id }] of here.entries()) {
        const { height, size } = sizes[large.has(id) ? 0 : row === 'outside' ? 2 : 1];
        const rest = here.length - index;
        const place = { x: cell.x + PAD, y, width: cell.width - 2 * PAD, height };
        // The last line of a full cell counts who has no room.
        if (y + height + (rest > 1 ? 16 : 0) > cell.y + cell.height) {
          cards.push(card({ ...place, height: 15 }, `and ${String(rest)} more`, 9, null));
          break;
        }
        places.set(id, place);
        cards.push(
          card(place, ellipsised(nameOf(state, id), place.width - 12, size, 600, measure), size, column),
        );
        y += height + 3;
      }
    }
  const unrated = rated.length - shown.length;
  return {
    title: 'Power view',
    subtitle: [
      'Influence upwards, support to the right',
      unrated === 0 ? '' : `${countText(unrated, 'person', 'people')} not rated yet`,
    ]
      .filter((text) => text !== '')
      .join(' · '),
    parts: [...grid(), ...cards, ...(before === null ? [] : moves(state, before, places))],
  };
}

function cellOf(influence: Influence, support: Support): Placed {
  const width = (CONTENT.width - LABEL_X) / supports.length;
  const height = (CONTENT.height - HEAD) / influences.length;
  return {
    x: CONTENT.x + LABEL_X + supports.indexOf(support) * width,
    y: CONTENT.y + (influences.length - 1 - influences.indexOf(influence)) * height,
    width,
    height,
  };
}

function grid(): readonly SlidePart[] {
  const cells = influences.flatMap((influence) =>
    supports.map((support) =>
      box({
        ...cellOf(influence, support),
        fill: '#ffffff',
        stroke: '#c9ccd3',
        strokeWidth: 0.75,
        name: `${influenceLabels[influence]}, ${supportLabels[support]}`,
      }),
    ),
  );
  const rows = influences.map((influence) => {
    const { y, height } = cellOf(influence, 'neutral');
    return box({
      x: CONTENT.x,
      y,
      width: LABEL_X - 6,
      height,
      paragraphs: [[{ text: influenceLabels[influence], bold: true }]],
      size: 11,
      align: 'right',
      valign: 'middle',
      name: influenceLabels[influence],
    });
  });
  const columns = supports.map((support) => {
    const { x, width } = cellOf('outside', support);
    return box({
      x,
      y: CONTENT.y + CONTENT.height - HEAD + 2,
      width,
      height: HEAD - 2,
      paragraphs: [[{ text: supportLabels[support], bold: true }]],
      size: 11,
      align: 'center',
      name: supportLabels[support],
    });
  });
  return [...cells, ...rows, ...columns];
}

function card(place: Placed, text: string, size: number, support: Support | null): SlidePart {
  const tint = support === null ? null : supportTints[support];
  return box({
    ...place,
    radius: 3,
    fill: tint?.fill ?? null,
    paragraphs: [[{ text, bold: size > 10 }]],
    size,
    color: tint?.text ?? '#4b4e57',
    valign: 'middle',
    name: text,
  });
}

function moves(
  state: PartnerState,
  before: PartnerState,
  places: ReadonlyMap<PersonId, Placed>,
): readonly SlidePart[] {
  return [...places].flatMap(([id, place]): readonly SlidePart[] => {
    const support = valueOf(before, id, 'support');
    const influence = valueOf(before, id, 'influence');
    if (support === null || influence === null) return [];
    if (support === valueOf(state, id, 'support') && influence === valueOf(state, id, 'influence')) return [];
    const from = cellOf(influence, support);
    const start = {
      x: from.x + from.width / 2 + Math.sign(place.x - from.x) * (from.width / 2 - 24),
      y: place.y + place.height / 2,
    };
    const inRow = influence === valueOf(state, id, 'influence');
    const end = {
      x:
        start.x < place.x
          ? place.x
          : start.x > place.x + place.width
            ? place.x + place.width
            : place.x + place.width / 2,
      y: place.y + place.height / 2,
    };
    return [
      {
        kind: 'line',
        points: [inRow ? start : { x: start.x, y: from.y + from.height / 2 }, end],
        color: '#4b4e57',
        width: 1.5,
        dashed: true,
        arrow: true,
        name: `${nameOf(state, id)} moved`,
      },
    ];
  });
}
