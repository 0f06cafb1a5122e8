import { beforeEach, describe, expect, it } from 'vitest';
import { commit, finishCommits, inOrder, redo, undo } from '#renderer/document/commit.ts';
import { currentState, pauseEdits, useDocument } from '#renderer/document/document-store.ts';
import { EditsPausedError } from '#renderer/document/edits-paused.ts';
import { hasPendingEdits, notePendingEdit } from '#renderer/document/pending-edits.ts';
import type { Work } from '#renderer/document/work.ts';
import { several } from '#shared/edit/edit.ts';
import { change, type Change } from '#shared/model/change.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import {
  addPartnerWith,
  openNewPartner,
  storedName,
  windowOnProfile,
  type TestWindow,
} from './window-on-profile.ts';

let app: TestWindow;
let partnerId: PartnerId;
let personId: PersonId;

beforeEach(() => {
  app = windowOnProfile();
  ({ partnerId, personId } = openNewPartner(app, 'Fjordline'));
});

const rename = (name: string): readonly Change[] => [change('person', personId, { name })];
const shown = (): string | undefined => currentState().person.get(personId)?.name;
const stored = (): string | undefined => storedName(app.store, partnerId, personId);

/** A step of undo that renames the person; `said` is what the window calls it while it is not saved. */
function work(
  said: string,
  changes: readonly Change[] | (() => readonly Change[]),
  of: PartnerId = partnerId,
): Work {
  const prepare = () => ({
    name: 'person.edit',
    parameters: { people: several([personId]), fields: ['name'] },
    label: () => said,
    changes: typeof changes === 'function' ? changes() : changes,
  });
  return { partnerId: of, prepare };
}

/** An edit that waits to be saved until it is asked for, or given up. */
function waitingEdit(name: string): { readonly end: () => void; readonly saved: () => boolean } {
  let waiting = true;
  const save = (): void => {
    if (!waiting) return;
    waiting = false;
    commit(work(`Rename to ${name}`, rename(name))).catch(() => undefined); // told by `finishCommits`
  };
  return { end: notePendingEdit({ isWaiting: () => waiting, save }), saved: () => !waiting };
}

describe('a commit', () => {
  it('is shown once the database has it, and not before', async () => {
    const release = app.holdAnswers();
    const done = commit(work('Rename', rename('Ada')));
    await Promise.resolve();
    expect(shown()).toBe('Somebody at Fjordline');
    release();
    await expect(done).resolves.toMatchObject({ command: { label: 'Change the name of Ada' } });
    expect([shown(), stored()]).toEqual(['Ada', 'Ada']);
    expect(useDocument.getState()).toMatchObject({
      revision: 1,
      undoState: { undo: { label: 'Change the name of Ada' } },
    });
  });

  it('sees what was queued before it', async () => {
    const first = commit(work('First', rename('Ada')));
    const second = commit(work('Second', () => rename(`${shown() ?? ''} Berg`)));
    await Promise.all([first, second]);
    expect([shown(), stored()]).toEqual(['Ada Berg', 'Ada Berg']);
  });

  it('that is prepared is read when its turn comes', async () => {
    const first = commit(work('First', rename('Ada')));
    const second = commit({
      ...work('Second', []),
      prepare: async () => {
        const read = await Promise.resolve(`${stored() ?? ''} Berg`);
        return work('Second', rename(read)).prepare();
      },
    });
    await Promise.all([first, second]);
    expect(stored()).toBe('Ada Berg');
  });

  it('without changes asks nothing of the database', async () => {
    await expect(commit(work('Nothing', []))).resolves.toBeNull();
    expect(app.calls).toEqual([]);
    expect(useDocument.getState().revision).toBe(0);
  });

  it('that fails changes nothing that is shown, and those behind it go on', async () => {
    app.failNext('data.commit', 'disk-full');
    const failing = commit(work('Failing', rename('Lost')));
    const next = commit(work('Next', () => rename(`${shown() ?? ''}, kept`)));
    await expect(failing).rejects.toMatchObject({ code: 'disk-full' });
    await next;
    expect([shown(), stored()]).toEqual(['Somebody at Fjordline, kept', 'Somebody at Fjordline, kept']);
  });

  it('at a partner that is not open leaves the open one as it is, and can be undone', async () => {
    const other = addPartnerWith(app.store, 'Havgard');
    const before = currentState();
    const changes = [change('person', other.personId, { name: 'Bo' })];
    await commit(work('Elsewhere', changes, other.partnerId));
    expect(storedName(app.store, other.partnerId, other.personId)).toBe('Bo');
    expect(currentState()).toBe(before);
    await undo();
    expect(storedName(app.store, other.partnerId, other.personId)).toBe('Somebody at Havgard');
    expect(currentState()).toBe(before);
  });

  it('of what all partners share is shown although another partner is meant', async () => {
    const other = addPartnerWith(app.store, 'Havgard');
    const changes = [change('colleague', 'mara', { name: 'Mara Lind' })];
    await commit(work('Add a colleague', changes, other.partnerId));
    expect([...currentState().colleague.values()].map(({ name }) => name)).toEqual(['Mara Lind']);
  });
});

describe('undo', () => {
  it('takes back and does again', async () => {
    await commit(work('Rename', rename('Ada')));
    await undo();
    expect([shown(), stored()]).toEqual(['Somebody at Fjordline', 'Somebody at Fjordline']);
    await redo();
    expect([shown(), stored()]).toEqual(['Ada', 'Ada']);
  });

  it('takes back an edit that waited to be saved, not the one before it', async () => {
    await commit(work('First', rename('Ada')));
    const edit = waitingEdit('Ada Berg');
    expect(hasPendingEdits()).toBe(true);
    await expect(undo()).resolves.toMatchObject({ command: { label: 'Change the name of Ada' } });
    expect([shown(), stored()]).toEqual(['Ada', 'Ada']);
    expect(hasPendingEdits()).toBe(false);
    edit.end();
  });

  it('resolves to null where there is nothing to do again', async () => {
    await expect(redo()).resolves.toBeNull();
    expect(useDocument.getState().revision).toBe(0);
  });
});

describe('an edit that waits', () => {
  it('is saved when its place goes away', async () => {
    waitingEdit('Ada').end();
    await inOrder(() => Promise.resolve());
    expect(stored()).toBe('Ada');
  });
});

describe('leaving', () => {
  it('gives the commits that failed since, with what they came to, and nothing of before', async () => {
    app.failNext('data.commit', 'disk-full');
    await expect(commit(work('Before', rename('Before')))).rejects.toMatchObject({ code: 'disk-full' });
    app.failNext('data.commit', 'disk-failed');
    const lost = await finishCommits(() => {
      commit(work('Last words', () => rename('Last words'))).catch(() => undefined); // is among the lost ones
    });
    expect(lost.map(({ prepared }) => [prepared.label(), prepared.changes])).toEqual([
      ['Last words', rename('Last words')],
    ]);
    expect(lost[0]?.failure).toMatchObject({ code: 'disk-failed' });
    expect(stored()).toBe('Somebody at Fjordline');
  });

  it('waits for everything that is queued, edits that waited included', async () => {
    const edit = waitingEdit('Ada Berg');
    const lost = await finishCommits(() => {
      commit(work('Last words', rename('Ada'))).catch(() => undefined); // none is expected to fail
    });
    expect([lost, stored(), edit.saved()]).toEqual([[], 'Ada Berg', true]);
    edit.end();
  });

  it('gives a commit that is tried again and fails again, and lets it be written when there is room', async () => {
    app.failNext('data.commit', 'disk-full');
    const [first] = await finishCommits(
      () => void commit(work('Words', rename('Ada'))).catch(() => undefined),
    );
    expect(first).toBeDefined();
    const again = first?.work ?? work('', []);
    const left = await finishCommits(() => void commit(again).catch(() => undefined));
    expect([left, stored()]).toEqual([[], 'Ada']);
  });
});

describe('while edits rest', () => {
  it('every change is refused, and what was asked for before is still written', async () => {
    const before = commit(work('Before', rename('Ada')));
    const resume = pauseEdits();
    const refused = [
      commit(work('Now', rename('Bo'))),
      commit({ ...work('Read', []), prepare: () => Promise.reject(new Error()) }),
      undo(),
    ];
    for (const result of [...refused, redo()]) await expect(result).rejects.toBeInstanceOf(EditsPausedError);
    await before;
    expect([shown(), stored()]).toEqual(['Ada', 'Ada']);
    expect(useDocument.getState()).toMatchObject({ readOnly: true, paused: true });
    resume();
    await commit(work('After', rename('Cai')));
    expect(stored()).toBe('Cai');
  });

  it('an edit that waited is saved first', async () => {
    const edit = waitingEdit('Ada');
    const resume = pauseEdits();
    await inOrder(() => Promise.resolve());
    expect(stored()).toBe('Ada');
    resume();
    edit.end();
  });

  it('a profile that can only be read stays so afterwards', () => {
    useDocument.setState({ readOnly: true });
    pauseEdits()();
    expect(useDocument.getState()).toMatchObject({ readOnly: true, paused: false });
  });
});
