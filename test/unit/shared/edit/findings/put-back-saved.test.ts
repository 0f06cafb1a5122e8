import { expect, it } from 'vitest';
import { canPutBack, putBackChanges } from '#shared/edit/findings/put-back-saved.ts';

const of = (entity: string, row: string, field: string, value: unknown) => ({ entity, row, field, value });

it('writes saved values again, one change for each row, and leaves out what cannot be written', () => {
  expect(
    putBackChanges([
      of('action', 'a', 'due', '2026-12-05'),
      of('action', 'a', 'text', 'Call Ada'),
      of('person', 'ada', 'deleted', false),
      of('action', 'b', 'due', '2026-02-31'),
      of('action', 'a', 'partnerId', 'other'),
      of('action', 'a', 'fromLater', 1),
      of('from_later', 'x', 'name', 'x'),
    ]),
  ).toEqual([
    { entity: 'action', row: 'a', fields: { due: '2026-12-05', text: 'Call Ada' } },
    { entity: 'person', row: 'ada', fields: { deleted: false } },
  ]);
});

it('offers only what this version knows, and moves no row to another partner', () => {
  const can = (entity: string, field: string): boolean => canPutBack({ entity, row: 'x', field });
  expect([can('action', 'due'), can('action', 'deleted')]).toEqual([true, true]);
  expect([can('action', 'partnerId'), can('action', 'motto'), can('later', 'due')]).toEqual([
    false,
    false,
    false,
  ]);
});
