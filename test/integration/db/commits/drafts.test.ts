import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { databasePath } from '#electron/db/file/profile-files.ts';
import type { Profile } from '#electron/db/profile/profile.ts';
import type { Store } from '#electron/db/commits/store.ts';
import { change, removal } from '#shared/model/change.ts';
import { fieldDraft, MAX_DRAFTS, otherDraft, type Draft, type DraftPlace } from '#shared/model/draft.ts';
import type { PartnerId, PlanId } from '#shared/model/id.ts';
import { addPartner, addPerson, command, newFolder, openedIn } from '../profile-folder.ts';

const WORDS = 'Unmistakable words about nobody';

type Given = { readonly folder: string; readonly profile: Profile; readonly store: Store };

function given(): Given {
  const folder = newFolder();
  const profile = openedIn(folder);
  return { folder, profile, store: profile.store };
}

function draft(id: string, place: DraftPlace, partnerId: PartnerId | null, text = WORDS): Draft {
  return { ...place, id, partnerId, label: 'Notes', text, form: null };
}

/** Whether the words are anywhere in the file, once the log is folded into it. */
function isInFile({ folder, profile }: Given): boolean {
  profile.tidy();
  return readFileSync(databasePath(folder)).includes(WORDS);
}

const idsOf = (store: Store): readonly string[] => store.drafts().map(({ id }) => id);

describe('what is being typed', () => {
  it('is there after the file was opened anew, with whom it is about and what is saved there', () => {
    let time = 1_000;
    const folder = newFolder();
    const profile = openedIn(folder, { now: () => time });
    const { store } = profile;
    const partnerId = addPartner(store, 'Fjordline');
    const person = addPerson(store, partnerId, 'Ada Berg');
    store.commit(command('seat'), [change('seat', 'seat', { partnerId, personId: person, title: 'Buyer' })]);
    time = 5_000;
    store.keepDraft(draft('one', fieldDraft('seat', 'seat', 'title'), partnerId, 'Head of'));
    time = 6_000;
    store.keepDraft(draft('one', fieldDraft('seat', 'seat', 'title'), partnerId, 'Head of buying'));
    profile.close();
    expect(openedIn(folder).store.drafts()).toEqual([
      expect.objectContaining({
        id: 'one',
        text: 'Head of buying',
        saved: 'Buyer',
        at: 6_000,
        partnerName: 'Fjordline',
        personName: 'Ada Berg',
      }),
    ]);
  });

  it('is no step of undo, in no log, and no reason for a backup', () => {
    const { profile, store } = given();
    const partnerId = addPartner(store, 'Fjordline');
    profile.backUp('quit');
    const [seq, history] = [store.lastSeq, store.history('partner', partnerId)];
    store.keepDraft(draft('one', fieldDraft('partner', partnerId, 'notes'), partnerId));
    expect(store.lastSeq).toBe(seq);
    expect(store.undoState().undo?.name).toBe('Add Fjordline');
    expect(store.history('partner', partnerId)).toEqual(history);
    expect(profile.backUp('quit')).toBeNull();
  });

  it('does not take the place of what was left there before', () => {
    const { store } = given();
    const partnerId = addPartner(store, 'Fjordline');
    const place = fieldDraft('partner', partnerId, 'notes');
    store.keepDraft(draft('left', place, partnerId, 'Before'));
    store.keepDraft(draft('now', place, partnerId, 'Now'));
    expect(idsOf(store).toSorted()).toEqual(['left', 'now']);
  });

  it('goes with the commit that saves it, and stays when that fails', () => {
    const { store } = given();
    const partnerId = addPartner(store, 'Fjordline');
    const place = otherDraft('partner', partnerId, '+action');
    store.keepDraft(draft('one', place, partnerId));
    const save = (owner: string) =>
      store.commit(command('add'), [change('action', 'a', { partnerId: owner as PartnerId, text: WORDS })], {
        drafts: ['one'],
      });
    expect(() => save('nowhere')).toThrow(/not-found/);
    expect(idsOf(store)).toEqual(['one']);
    save(partnerId);
    expect(idsOf(store)).toEqual([]);
  });

  it('is not offered when it says what is saved, and is removed then', () => {
    const { store } = given();
    const partnerId = addPartner(store, 'Fjordline');
    store.keepDraft(draft('one', fieldDraft('partner', partnerId, 'notes'), partnerId, 'Said so \n'));
    expect(idsOf(store)).toEqual(['one']);
    store.commit(command('notes'), [change('partner', partnerId, { notes: 'Said so' })]);
    expect(idsOf(store)).toEqual([]);
    store.commit(command('notes'), [change('partner', partnerId, { notes: 'Else' })]);
    expect(idsOf(store)).toEqual([]);
  });

  it('is offered beside the goal of the plan, and beside the texts of a line, as they are saved', () => {
    const { store } = given();
    const partnerId = addPartner(store, 'Fjordline');
    const person = addPerson(store, partnerId, 'Ada Berg');
    store.keepDraft(draft('goal', otherDraft('partner', partnerId, 'plan.goal'), partnerId, 'More'));
    store.keepDraft(draft('pace', otherDraft('person', person, 'plan.pace'), partnerId, 'Weekly'));
    store.keepDraft(draft('proof', otherDraft('person', person, 'plan.proof'), partnerId, 'Figures'));
    const saved = () => Object.fromEntries(store.drafts().map((each) => [each.id, each.saved]));
    expect(saved()).toEqual({ goal: '', pace: '', proof: '' });
    const planId = 'plan' as PlanId;
    store.commit(command('plan'), [
      change('plan', planId, { partnerId, goal: 'Ten new projects' }),
      change('plan_line', `${person}.plan`, {
        partnerId,
        planId,
        personId: person,
        state: 'edited',
        pace: 'Monthly',
        proof: 'Figures',
      }),
    ]);
    expect(saved()).toEqual({ goal: 'Ten new projects', pace: 'Monthly' });
  });

  it('is offered beside a list, a text of a brief and a question, as they are saved', () => {
    const { store } = given();
    const partnerId = addPartner(store, 'Fjordline');
    const on = (entity: 'partner' | 'meeting_brief', row: string, field: string) =>
      otherDraft(entity, row, field);
    store.commit(command('lists'), [
      change('partner', partnerId, { verticals: ['Retail', 'Energy'] }),
      change('meeting_brief', 'b1', {
        partnerId,
        title: 'QBR',
        edits: { purpose: 'Plan the year' },
        questions: ['Who decides?'],
      }),
    ]);
    store.keepDraft(draft('list', on('partner', partnerId, 'verticals'), partnerId, 'Retail, Ener'));
    store.keepDraft(draft('none', on('partner', partnerId, 'territories'), partnerId, 'Norway'));
    store.keepDraft(draft('text', on('meeting_brief', 'b1', 'edits.purpose'), partnerId, 'Plan'));
    store.keepDraft(draft('map', on('meeting_brief', 'b1', 'edits.where'), partnerId, 'Oslo'));
    store.keepDraft(draft('question', on('meeting_brief', 'b1', 'question.0'), partnerId, 'Who?'));
    store.keepDraft(draft('second', on('meeting_brief', 'b1', 'question.1'), partnerId, 'When?'));
    const saved = Object.fromEntries(store.drafts().map((each) => [each.id, each.saved]));
    expect(saved).toEqual({
      list: 'Retail, Energy',
      none: '',
      text: 'Plan the year',
      map: '',
      question: 'Who decides?',
      second: '',
    });
  });

  it('keeps no more than so many, the newest', () => {
    let time = 1;
    const profile = openedIn(newFolder(), { now: () => time });
    const { store } = profile;
    const partnerId = addPartner(store, 'Fjordline');
    for (let n = 0; n < MAX_DRAFTS + 2; n += 1) {
      time += 1;
      store.keepDraft(draft(`d${n}`, otherDraft('partner', partnerId, `+${n}`), partnerId));
    }
    const ids = idsOf(store);
    expect(ids).toHaveLength(MAX_DRAFTS);
    expect(ids[0]).toBe(`d${MAX_DRAFTS + 1}`);
    expect(ids).not.toContain('d1');
  });
});

describe('what is being typed is erased', () => {
  it('with its person, and with the last of several', () => {
    const all = given();
    const { store } = all;
    const partnerId = addPartner(store, 'Fjordline');
    const [ada, bo] = [addPerson(store, partnerId, 'Ada'), addPerson(store, partnerId, 'Bo')];
    store.keepDraft(draft('notes', fieldDraft('person', ada, 'notes'), partnerId));
    // Not rated yet: there is no row of the rating.
    store.keepDraft(draft('proof', fieldDraft('rating', `${ada}.support`, 'evidence', [ada]), partnerId));
    store.keepDraft(draft('contact', otherDraft('touchpoint', 't', 'form', [ada, bo]), partnerId));
    expect(isInFile(all)).toBe(true);
    store.commit(command('delete'), [removal('person', ada)]);
    expect(idsOf(store)).toEqual(['contact']);
    store.commit(command('delete'), [removal('person', bo)]);
    expect(idsOf(store)).toEqual([]);
    expect(isInFile(all)).toBe(false);
  });

  it('with its partner, also by undoing that it was made', () => {
    const all = given();
    const { store } = all;
    const partnerId = addPartner(store, 'Fjordline');
    store.keepDraft(draft('one', otherDraft('partner', partnerId, '+action'), partnerId));
    store.keepDraft(draft('two', otherDraft('plan', 'none-yet', 'goal'), partnerId));
    store.undo();
    expect(isInFile(all)).toBe(false);
    store.redo();
    expect(idsOf(store)).toEqual([]);
  });

  it('when it comes only after that was deleted', () => {
    const all = given();
    const { store } = all;
    const partnerId = addPartner(store, 'Fjordline');
    const ada = addPerson(store, partnerId, 'Ada');
    store.keepDraft(draft('notes', fieldDraft('person', ada, 'notes'), partnerId));
    store.commit(command('delete'), [removal('person', ada)]);
    store.keepDraft(draft('notes', fieldDraft('person', ada, 'notes'), partnerId));
    expect(isInFile(all)).toBe(false);
  });

  it('when it is dropped', () => {
    const all = given();
    const { store } = all;
    store.keepDraft(draft('one', otherDraft('settings', 'settings', 'userName'), null));
    store.dropDrafts(['one', 'unknown']);
    expect(isInFile(all)).toBe(false);
  });
});
