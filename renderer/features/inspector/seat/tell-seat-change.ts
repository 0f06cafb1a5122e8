import { vacateSeats, personLeaves, putIntoTray, swapPeople } from '#shared/edit/seats/seat-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import { nameOfSeat, namesOfSeats } from '#shared/reading/names.ts';
import type { SeatId } from '#shared/model/id.ts';

/** Swaps the people of two seats and says so, with the way back; resolves to whether it was done. */
export async function swapAndTell(a: SeatId, b: SeatId): Promise<boolean> {
  const title = `${nameOfSeat(currentState(), a)} and ${nameOfSeat(currentState(), b)} swapped seats`;
  return tell(await run(swapPeople, { one: a, other: b }), title);
}

/** Makes seats vacant and says where their people are now, with the way back. */
export async function vacateAndTell(seatIds: readonly SeatId[]): Promise<boolean> {
  const [only] = seatIds;
  const title =
    seatIds.length === 1 && only !== undefined
      ? `The seat of ${nameOfSeat(currentState(), only)} is vacant`
      : `${String(seatIds.length)} seats are vacant`;
  const where = seatIds.length === 1 ? 'The person waits in the tray.' : 'Their people wait in the tray.';
  return tell(await run(vacateSeats, { seatIds, of: 'staying' }), title, where);
}

/** Notes that the person of a seat left today and says what is kept, with the way back. */
export async function leaveAndTell(seatId: SeatId): Promise<boolean> {
  const title = `${nameOfSeat(currentState(), seatId)} left the partner`;
  return tell(
    await run(personLeaves, { seatId }),
    title,
    'The seat is vacant. Ratings and history are kept.',
  );
}

/** Puts seats into the tray and says so, with the way back. */
export async function putIntoTrayAndTell(seatIds: readonly SeatId[]): Promise<boolean> {
  const now = currentState();
  const moving = seatIds.filter((id) => now.seat.get(id)?.onMap === true);
  const inTray = moving.length === 1 ? 'is in the tray' : 'are in the tray';
  return tell(await run(putIntoTray, { seatIds: moving }), `${namesOfSeats(now, moving)} ${inTray}`);
}

function tell(done: boolean, title: string, description = ''): boolean {
  if (done)
    toast({
      title,
      ...(description === '' ? {} : { description }),
      action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') },
      key: 'seat-change',
    });
  return done;
}
