import { defineEntity, type RecordOf } from './entity.ts';
import { flag, integer, optionalNumber, optionalRef, ref, shortText } from './field.ts';

/** A position in the partner's chart. It is the card on the map; a seat without a person is vacant. */
export const seat = defineEntity(
  'seat',
  'partner',
  {
    partnerId: ref('partner'),
    title: shortText(),
    department: shortText(),
    personId: optionalRef('person'),
    /** The solid reporting line: one per seat; null at the top. */
    reportsToSeatId: optionalRef('seat'),
    /** False while the seat waits in the tray of unplaced people. */
    onMap: flag(true),
    /** Centre of the card in map units when the user placed it by hand; both null = placed automatically. */
    x: optionalNumber('real', { min: -10_000_000, max: 10_000_000 }),
    y: optionalNumber('real', { min: -10_000_000, max: 10_000_000 }),
    /** Order among the reports of one manager; ties are broken by title, name, id. */
    order: integer(0, { min: -1_000_000, max: 1_000_000 }),
  },
  {
    sharing: {
      facts: [
        'partnerId',
        'title',
        'department',
        'personId',
        'reportsToSeatId',
        'onMap',
        ['x', 'y'],
        'order',
      ],
    },
    names: { title: 'text', department: 'text' },
  },
  {
    rules: [
      {
        fields: ['reportsToSeatId'],
        complaint: ({ id, reportsToSeatId }) =>
          id === reportsToSeatId ? 'A seat cannot report to itself.' : null,
      },
      {
        fields: ['x', 'y'],
        complaint: ({ x, y }) =>
          (x === null) === (y === null) ? null : 'A place on the map needs both of its numbers.',
      },
    ],
  },
);
export type Seat = RecordOf<typeof seat>;
