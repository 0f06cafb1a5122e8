import { beforeEach, describe, expect, it } from 'vitest';
import { finishCommits, undo } from '#renderer/document/commit.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { addColleague } from '#renderer/edits/add-colleague.ts';
import { addPerson, personComesBack } from '#renderer/edits/add-person.ts';
import { deleteFormerPerson, deletePeople } from '#renderer/edits/delete-people.ts';
import { run } from '#renderer/edits/run.ts';
import { useToasts } from '#renderer/ui/toast.ts';
import { acceptLine, resetLine, writeLine } from '#shared/edit/plan/plan-edits.ts';
import { personLeaves } from '#shared/edit/seats/seat-edits.ts';
import type { PartnerId, PersonId, SeatId } from '#shared/model/id.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { openNewPartner, windowOnProfile, type TestWindow } from '../document/window-on-profile.ts';

let app: TestWindow;
let partnerId: PartnerId;

beforeEach(() => {
  app = windowOnProfile();
  ({ partnerId } = openNewPartner(app, 'Fjordline'));
  useToasts.setState({ shown: [] });
});

const rows = () => app.store.partnerRows(partnerId);
const titles = () => useToasts.getState().shown.map(({ title }) => title);

/** Adds somebody at the top, who is then there. */
async function seated(name: string): Promise<SeatId> {
  const seatId = await addPerson({ at: 'top' }, name);
  if (seatId === null) throw new Error('could not be added');
  return seatId;
}

/** Who sits there; fails where nobody does. */
function holderOf(seatId: SeatId): PersonId {
  const holder = currentState().seat.get(seatId)?.personId ?? null;
  if (holder === null) throw new Error('nobody sits there');
  return holder;
}

describe('adding', () => {
  it('a person resolves to the seat, which has the person; without a name it is vacant', async () => {
    const seatId = await seated('Ada Berg');
    const vacant = await addPerson({ under: seatId }, null);
    const seats = new Map(rows().seat.map((seat) => [seat.id, seat]));
    const holder = seats.get(seatId)?.personId ?? null;
    expect(rows().person.find(({ id }) => id === holder)?.name).toBe('Ada Berg');
    expect(seats.get(vacant ?? seatId)).toMatchObject({ personId: null, reportsToSeatId: seatId });
  });

  it('a person that could not be written resolves to null, and is told', async () => {
    app.failNext('data.commit', 'disk-full');
    await expect(addPerson({ at: 'tray' }, 'Ada')).resolves.toBeNull();
    expect([rows().seat, titles()]).toEqual([[], ['The disk is full']]);
  });

  it('a colleague of a name that is there resolves to the one who is there', async () => {
    const mara = await addColleague(' Mara Lind ');
    await expect(addColleague('mara lind')).resolves.toBe(mara);
    expect(rows().colleague.map(({ id, name }) => [id, name])).toEqual([[mara, 'Mara Lind']]);
    await expect(addColleague('  ')).resolves.toBeNull();
    app.failNext('data.commit', 'disk-full');
    await expect(addColleague('Bo Holm')).resolves.toBeNull();
    expect(rows().colleague).toHaveLength(1);
  });
});

describe('deleting', () => {
  it('people tells who and offers the way back, which brings everything back', async () => {
    const seatId = await seated('Ada Berg');
    const before = rows();
    await expect(deletePeople([seatId])).resolves.toBe(true);
    expect([rows().seat, titles()]).toEqual([[], ['Ada Berg deleted']]);
    useToasts.getState().shown[0]?.action?.onSelect();
    await finishCommits(() => undefined);
    expect(rows()).toEqual(before);
    expect(currentState().seat.has(seatId)).toBe(true);
  });

  it('that fails tells of the failure alone', async () => {
    const seatId = await seated('Ada Berg');
    app.failNext('data.commit', 'disk-failed');
    await expect(deletePeople([seatId])).resolves.toBe(false);
    expect(titles()).toEqual(['The disk reported an error']);
    expect(rows().seat).toHaveLength(1);
  });

  it('takes somebody who left, who can come back before', async () => {
    const seatId = await seated('Ada Berg');
    const ada = holderOf(seatId);
    await run(personLeaves, { seatId });
    const tray = await personComesBack(ada);
    expect(rows().seat.find(({ id }) => id === tray)).toMatchObject({ personId: ada, onMap: false });
    await deletePeople([tray ?? seatId]);
    expect(rows().person.some(({ id }) => id === ada)).toBe(false);
  });

  it('a person without a seat takes along what is said about them', async () => {
    const seatId = await seated('Ada Berg');
    const ada = holderOf(seatId);
    await run(personLeaves, { seatId });
    await expect(deleteFormerPerson(ada)).resolves.toBe(true);
    expect(rows().person.some(({ id }) => id === ada)).toBe(false);
    expect(titles()).toEqual(['Ada Berg deleted']);
  });
});

describe('deciding about a plan line', () => {
  it('writes one row, which goes when the decision is taken back, and comes anew with the next one', async () => {
    const personId = holderOf(await seated('Ada Berg'));
    const line = { personId, slot: MAIN_SLOT };
    app.failNext('data.commit', 'disk-full');
    await expect(run(acceptLine, line)).resolves.toBe(false);
    expect(rows().plan_line).toEqual([]);
    await run(writeLine, { ...line, texts: { pace: 'Slow', reason: 'She asked for it.' } });
    expect(rows().plan_line).toMatchObject([{ id: `${personId}.plan`, state: 'edited', pace: 'Slow' }]);
    await run(resetLine, line);
    expect(rows().plan_line).toEqual([]);
    await expect(run(acceptLine, line)).resolves.toBe(true);
    const [again] = rows().plan_line;
    expect(again).toMatchObject({ state: 'accepted', reason: '' });
    expect(again?.pace).not.toBe('Slow');
    expect(rows().plan).toHaveLength(1);
    await undo();
    expect(rows().plan_line).toEqual([]);
  });
});
