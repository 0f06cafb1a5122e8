import { beforeEach, describe, expect, it } from 'vitest';
import { undo } from '#renderer/document/commit.ts';
import {
  closePartner,
  currentState,
  pauseEdits,
  showPartner,
  useDocument,
} from '#renderer/document/document-store.ts';
import { draftsOfCommits } from '#renderer/document/drafts-of-commits.ts';
import { lostTexts } from '#renderer/document/lost-texts.ts';
import { run, runOrThrow } from '#renderer/edits/run.ts';
import { useToasts } from '#renderer/ui/toast.ts';
import { newPartner } from '#shared/edit/partner/partner-edits.ts';
import { changePeople } from '#shared/edit/people/person-edits.ts';
import { newTactic } from '#shared/edit/tactics/tactic-edits.ts';
import { change } from '#shared/model/change.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import {
  addPartnerWith,
  openNewPartner,
  storedName,
  windowOnProfile,
  type TestWindow,
} from '../document/window-on-profile.ts';

let app: TestWindow;
let partnerId: PartnerId;
let personId: PersonId;

beforeEach(() => {
  app = windowOnProfile();
  ({ partnerId, personId } = openNewPartner(app, 'Fjordline'));
  useToasts.setState({ shown: [] });
  lostTexts.forget(['draft-1']);
});

const named = (name: string) => ({ personIds: [personId], facts: { name } });
const stored = (): string | undefined => storedName(app.store, partnerId, personId);
const told = () => useToasts.getState().shown.map(({ title, description }) => ({ title, description }));
const wordless = {
  id: 'tactic-1',
  texts: { strategy: 'leverage', text: ' ', applies: {}, why: '', source: '' },
} as const;

/** Keeps a text as it is typed, and runs an edit that saves it. */
function saveTyped(text: string, save: () => Promise<boolean>) {
  const place = { entity: 'person', row: personId, field: 'name', personIds: [] };
  app.store.keepDraft({ id: 'draft-1', ...place, partnerId, label: 'Name', text, form: null });
  return draftsOfCommits.during('draft-1', save);
}

describe('an edit', () => {
  it('is written as one step of undo under its own name, and tells nothing', async () => {
    await expect(run(changePeople, named('Ada'))).resolves.toBe(true);
    expect([stored(), currentState().person.get(personId)?.name]).toEqual(['Ada', 'Ada']);
    expect(useDocument.getState().undoState.undo?.label).toBe('Change the name of Ada');
    expect(told()).toEqual([]);
    await undo();
    expect(stored()).toBe('Somebody at Fjordline');
  });

  it('is made from what was saved before it, also when both are asked for at once', async () => {
    const before: (string | undefined)[] = [];
    const first = run(changePeople, named('Ada'));
    const second = run(changePeople, named('Ada Berg'), {
      onChanges: (state, changes) => before.push(state.person.get(personId)?.name, String(changes.length)),
    });
    await expect(Promise.all([first, second])).resolves.toEqual([true, true]);
    expect(before).toEqual(['Ada', '1']);
    expect(stored()).toBe('Ada Berg');
  });

  it('that changes nothing asks nothing of the database, and is no failure', async () => {
    await expect(run(changePeople, named('Somebody at Fjordline'))).resolves.toBe(false);
    expect([app.calls, told()]).toEqual([[], []]);
  });

  it('of a partner asks nothing while none is open; one that all partners share is written', async () => {
    closePartner();
    await expect(run(changePeople, named('Ada'))).resolves.toBe(false);
    expect(app.calls).toEqual([]);
    const texts = { ...wordless.texts, text: 'Call {person}.' };
    await expect(run(newTactic, { id: 'tactic-1', texts })).resolves.toBe(true);
    expect(app.store.partnerRows(partnerId).own_tactic.map(({ text }) => text)).toEqual(['Call {person}.']);
  });

  it('of another partner is made from its rows as they are stored, and leaves the open one as it is', async () => {
    const other = addPartnerWith(app.store, 'Havgard');
    const open = currentState();
    const input = { personIds: [other.personId], facts: { name: 'Bo' } };
    await expect(run(changePeople, input, { of: other.partnerId })).resolves.toBe(true);
    expect(app.calls).toEqual(['partner.open', 'data.commit']);
    expect(storedName(app.store, other.partnerId, other.personId)).toBe('Bo');
    expect(currentState()).toBe(open);
  });

  it('about a partner that is not there yet reads nothing', async () => {
    const about = 'partner-new' as PartnerId; // an id of the test's own
    const input = { partnerId: about, facts: { name: 'Havgard' } };
    await expect(run(newPartner, input, { about })).resolves.toBe(true);
    expect(app.calls).toEqual(['data.commit']);
    expect(app.store.partnerRows(about).partner.map(({ name }) => name)).toEqual(['Havgard']);
  });
});

describe('an edit that is refused', () => {
  const refusal = { title: 'This cannot be done', description: 'Write what to do.' };

  it('is told with its reason, asks nothing of the database, and resolves to false', async () => {
    await expect(run(newTactic, wordless)).resolves.toBe(false);
    expect([app.calls, told()]).toEqual([[], [refusal]]);
  });

  it('is told also to callers that tell of failures themselves', async () => {
    await expect(runOrThrow(newTactic, wordless)).resolves.toBe(false);
    expect(told()).toEqual([refusal]);
  });

  it('keeps the text that it was to save', async () => {
    const saving = saveTyped('Ada', () => run(newTactic, wordless));
    await saving.result;
    expect(saving.hasFailed()).toBe(true);
    expect(app.store.drafts().map(({ text }) => text)).toEqual(['Ada']);
  });

  it('while edits rest says so, and one later is written', async () => {
    const resume = pauseEdits();
    await expect(run(changePeople, named('Ada'))).resolves.toBe(false);
    expect([stored(), app.calls, told().length]).toEqual(['Somebody at Fjordline', [], 1]);
    resume();
    await expect(run(changePeople, named('Bo'))).resolves.toBe(true);
    expect(stored()).toBe('Bo');
  });
});

describe('a save that fails', () => {
  it('is told once, changes nothing that is shown, and the next one is written', async () => {
    app.failNext('data.commit', 'disk-full');
    await expect(run(changePeople, named('Lost'))).resolves.toBe(false);
    expect(told().map(({ title }) => title)).toEqual(['The disk is full']);
    expect([stored(), currentState().person.get(personId)?.name]).toEqual([
      'Somebody at Fjordline',
      'Somebody at Fjordline',
    ]);
    await expect(run(changePeople, named('Ada'))).resolves.toBe(true);
    expect(stored()).toBe('Ada');
  });

  it('is left to callers that tell of it themselves', async () => {
    app.failNext('data.commit', 'disk-full');
    await expect(runOrThrow(changePeople, named('Lost'))).rejects.toMatchObject({ code: 'disk-full' });
    expect(told()).toEqual([]);
  });

  it('as the rows of another partner are read is told too', async () => {
    const other = addPartnerWith(app.store, 'Havgard');
    app.failNext('partner.open', 'disk-failed');
    await expect(run(changePeople, named('Lost'), { of: other.partnerId })).resolves.toBe(false);
    expect([app.calls, told().length]).toEqual([['partner.open'], 1]);
  });

  it('keeps the text that was typed and says where; a save that goes well takes it along', async () => {
    app.failNext('data.commit', 'disk-full');
    await saveTyped('Ada', () => run(changePeople, named('Ada'))).result;
    expect(told()[0]?.description).toContain('What you typed is kept');
    expect(app.store.drafts().map(({ text }) => text)).toEqual(['Ada']);
    const again = saveTyped('Ada', () => run(changePeople, named('Ada')));
    await again.result;
    expect([again.hasFailed(), stored(), app.store.drafts()]).toEqual([false, 'Ada', []]);
  });
});

describe('a job', () => {
  const CROWD = 200;
  const crowd = () => Array.from({ length: CROWD }, (_, index) => `person-${index}` as PersonId); // ids of the test
  const leaveAll = (jobId: string): Promise<boolean> =>
    run(changePeople, { personIds: crowd(), facts: { location: 'Bergen' } }, { jobId });
  const inBergen = (): number =>
    app.store.partnerRows(partnerId).person.filter(({ location }) => location === 'Bergen').length;

  beforeEach(() => {
    const people = crowd().map((id) => change('person', id, { partnerId, name: id }));
    app.store.commit({ name: 'test', label: 'A crowd', partnerId }, people);
    showPartner(partnerId, app.store.partnerRows(partnerId));
  });

  it('tells under its id how far it has come, up to the end', async () => {
    await expect(leaveAll('job-1')).resolves.toBe(true);
    expect(app.progress.length).toBeGreaterThan(2);
    expect(new Set(app.progress.map(({ jobId, total }) => `${jobId} of ${total}`))).toEqual(
      new Set([`job-1 of ${CROWD}`]),
    );
    const done = app.progress.map((each) => each.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(inBergen()).toBe(CROWD);
  });

  it('that is cancelled halfway has written nothing and says so', async () => {
    app.cancelJob('job-1', CROWD / 2);
    await expect(leaveAll('job-1')).resolves.toBe(false);
    expect(app.progress.at(-1)?.done).toBeGreaterThanOrEqual(CROWD / 2);
    expect([inBergen(), told()]).toEqual([0, [{ title: 'Cancelled', description: 'Nothing was changed.' }]]);
    await expect(leaveAll('job-2')).resolves.toBe(true);
    expect(inBergen()).toBe(CROWD);
  });
});
