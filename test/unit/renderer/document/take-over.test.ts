import { beforeEach, expect, it } from 'vitest';
import {
  pauseEdits,
  showPartner,
  showSnapshotRows,
  takeOver,
  useDocument,
} from '#renderer/document/document-store.ts';
import type { Change } from '#shared/model/change.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { emptyState, type PartnerRows } from '#shared/model/partner-state.ts';
import { blankRecord, entityNames } from '#shared/model/registry.ts';

const p = 'p' as PartnerId;

function done(partnerId: PartnerId | null, changes: readonly Change[]): void {
  const undoState = { undo: null, redo: null };
  takeOver({ commandId: 'c', command: { name: 'x', label: 'X', partnerId }, changes, at: 0, undoState });
}

const person = (row: string, fields: Change['fields']): Change => ({ entity: 'person', row, fields });

beforeEach(() => {
  useDocument.setState({ partnerId: p, state: emptyState() });
  done(p, [person('ada', { partnerId: 'p', name: 'Ada' })]);
});

it('takes over of a command over several partners only what is of the open one', () => {
  done(null, [
    person('ada', { name: 'Ada Berg' }),
    person('back', { partnerId: 'p', name: 'Back' }),
    person('stranger', { name: 'Elsewhere' }),
    person('other', { partnerId: 'q', name: 'Elsewhere' }),
    { entity: 'colleague', row: 'col', fields: { name: 'Cora' } },
  ]);
  const { state } = useDocument.getState();
  expect([...state.person.values()].map(({ name }) => name)).toEqual(['Ada Berg', 'Back']);
  expect(state.colleague.size).toBe(1);
});

it('takes over of a command of another partner only what all share', () => {
  done('q' as PartnerId, [
    person('ada', { name: 'Ada Q' }),
    { entity: 'colleague', row: 'col', fields: { name: 'Cora' } },
  ]);
  const { state } = useDocument.getState();
  expect(state.person.get('ada' as never)?.name).toBe('Ada');
  expect(state.colleague.size).toBe(1);
});

it('takes nothing over into a snapshot that is looked at, and shows what is kept again afterwards', () => {
  const rows = (name: string) =>
    ({
      ...Object.fromEntries(entityNames.map((entity) => [entity, []])),
      person: [{ ...blankRecord('person', 'ada'), partnerId: p, name }],
    }) as unknown as PartnerRows; // one list for each entity
  showSnapshotRows(p, rows('Ada of then'));
  done(p, [person('ada', { name: 'Ada Berg' })]);
  expect(useDocument.getState().state.person.get('ada' as never)?.name).toBe('Ada of then');
  showPartner(p, rows('Ada Berg'));
  expect(useDocument.getState()).toMatchObject({ isSnapshot: false });
  done(p, [person('ada', { name: 'Ada B.' })]);
  expect(useDocument.getState().state.person.get('ada' as never)?.name).toBe('Ada B.');
});

it('lets edits go on only when nobody wants them to rest any more', () => {
  const [first, second] = [pauseEdits(), pauseEdits()];
  first();
  first();
  expect(useDocument.getState()).toMatchObject({ readOnly: true, paused: true });
  second();
  expect(useDocument.getState()).toMatchObject({ readOnly: false, paused: false });
});
