import { expect, test } from 'vitest';
import type { ListedAction } from '#renderer/features/plan/actions/find-actions.ts';
import { groupActions } from '#renderer/features/plan/actions/group-actions.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { blankRecord } from '#shared/model/registry.ts';
import { TODAY } from '../../../../../fixtures/partner-map.ts';

function action(id: string, due: string | null, doneOn: string | null = null): ListedAction {
  const row = {
    ...blankRecord('action', id),
    due: due as IsoDate | null,
    done: doneOn !== null,
    doneOn: doneOn as IsoDate | null,
  };
  return { kind: 'action', row };
}

test('actions are grouped by what has to be known first', () => {
  const groups = groupActions(
    [
      action('later', '2026-06-01'),
      action('today', TODAY),
      action('late', '2026-05-11'),
      action('very late', '2026-01-11'),
      action('open', null),
      action('done long ago', '2026-01-01', '2026-01-02'),
      action('done', null, '2026-05-02'),
      { kind: 'adjustment', row: { ...blankRecord('adjustment', 'terms'), due: '2026-05-20' as IsoDate } },
    ],
    TODAY,
  );
  const ids = Object.entries(groups).map(([name, list]) => [name, list.map(({ row }) => row.id)]);
  expect(Object.fromEntries(ids)).toEqual({
    overdue: ['very late', 'late'],
    coming: ['today', 'terms', 'later'],
    undated: ['open'],
    done: ['done', 'done long ago'],
  });
});

test('an entry stands where the given date puts it, and shows its own', () => {
  const dated = action('dated', '2026-06-01');
  // Its date was just set: it stays among those without one until the user leaves it.
  const groups = groupActions([dated, action('open', null)], TODAY, ({ id, due }) =>
    id === 'dated' ? null : due,
  );
  expect(groups.coming).toEqual([]);
  expect(groups.undated.map(({ row }) => [row.id, row.due])).toEqual([
    ['dated', '2026-06-01'],
    ['open', null],
  ]);
});
