import { readAgenda } from '#electron/db/reads/agenda.ts';
import { expect, test } from 'vitest';
import { acceptPlanLine, editPlanLine } from '#shared/edit/plan/plan-lines.ts';
import { calendarFile } from '#shared/export/calendar-file.ts';
import { peopleCsv } from '#shared/export/people-csv.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { workedPartners } from '../../../fixtures/worked/worked-partners.ts';
import { command, newFolder, openedIn } from '../profile-folder.ts';

const DAYS = 60;

/** The text of a calendar file with its folded lines put together and its marks taken away. */
function unfolded(file: string): string {
  return file.replaceAll(/\r\n[ \t]/g, '').replaceAll(/\\([,;\\])/g, '$1');
}

test.each(workedPartners().map((partner) => [partner.name, partner] as const))(
  'Today and the calendar file say the lines of %s as its plan says them, on the same day',
  (_name, { changes, state: before, today }) => {
    const { store } = openedIn(newFolder());
    store.commit(command('worked'), changes);
    let state = before;
    for (const [index, { shown }] of planView(state, today).rows.entries()) {
      const made =
        index % 3 === 0
          ? acceptPlanLine(state, shown)
          : index % 3 === 1
            ? editPlanLine(state, shown, { firstAction: `Ring them, number ${String(index)}.` })
            : [];
      if (made.length === 0) continue;
      store.commit(command('decide'), made);
      state = applyChanges(state, made);
    }
    const partnerId = [...state.partner.keys()][0] as PartnerId;
    const items = readAgenda(store.reader, today, { partnerId, days: DAYS });
    const steps = new Map(items.filter(({ kind }) => kind === 'step').map((item) => [item.id, item]));
    const file = unfolded(calendarFile(items, 'Dates', 0, today));
    let told = 0;
    for (const { id, shown, state: decided, planned } of planView(state, today).rows) {
      const step = steps.get(`step ${id}`);
      const isDebt = decided === 'accepted' && shown.because[0]?.code === 'debt';
      const isNear = shown.date !== null && shown.date <= addDays(today, DAYS);
      const isAgreed = decided === 'accepted' || decided === 'edited';
      const hasAction = [...state.action.values()].some(({ planLineId }) => planLineId === id);
      expect(step !== undefined, `${id} ${decided}`).toBe(
        isAgreed && isNear && !isDebt && !hasAction && planned !== null,
      );
      if (step === undefined) continue;
      expect(step.text).toBe(`First action: ${shown.firstAction}`);
      expect(step.due).toBe(shown.date);
      expect(file).toContain(shown.firstAction);
      told += 1;
    }
    expect(told).toBeGreaterThan(5);
    // A list of people is for other programs: nothing of the plan goes with it.
    const csv = peopleCsv(state);
    for (const { shown } of planView(state, today).rows) expect(csv).not.toContain(shown.firstAction);
  },
);
