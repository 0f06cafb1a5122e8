import { beforeEach, describe, expect, it } from 'vitest';
import { showPartner, useDocument } from '#renderer/document/document-store.ts';
import { putBackText } from '#renderer/edits/put-back.ts';
import { useToasts } from '#renderer/ui/toast.ts';
import { change } from '#shared/model/change.ts';
import { championTestId } from '#shared/model/champion-test.ts';
import { answerId } from '#shared/model/culture-answer.ts';
import { cultureNoteId } from '#shared/model/culture-note.ts';
import { fieldDraft, otherDraft, type DraftPlace } from '#shared/model/draft.ts';
import type { ColleagueId, PartnerId, PersonId } from '#shared/model/id.ts';
import { ratingId } from '#shared/model/rating.ts';
import { openNewPartner, windowOnProfile, type TestWindow } from '../document/window-on-profile.ts';

let app: TestWindow;
let partnerId: PartnerId;
let personId: PersonId;

const WORDS = 'Asks for figures, twice';
const OWNER = 'colleague-mara' as ColleagueId; // an id of the test's own

beforeEach(() => {
  app = windowOnProfile();
  ({ partnerId, personId } = openNewPartner(app, 'Fjordline'));
  app.store.commit({ name: 'test', label: 'What texts belong to', partnerId }, [
    change('colleague', OWNER, { name: 'Mara Lind' }),
    change('person', personId, { ownerColleagueId: OWNER }),
    change('culture_respondent', 'respondent', { partnerId, name: 'Karin' }),
    change('owner_respondent', 'ours', { name: 'Mara' }),
    change('meeting_brief', 'brief', { partnerId, title: 'Kick-off', personIds: [personId] }),
  ]);
  showPartner(partnerId, app.store.partnerRows(partnerId));
  useToasts.setState({ shown: [] });
});

/** What a crash left of a text in its place. */
function left(place: DraftPlace, text = ` ${WORDS}\n`) {
  const saved = { saved: null, at: 0, partnerName: 'Fjordline', personName: '' };
  return { ...place, ...saved, id: 'draft-1', partnerId, label: 'Text', text, form: null };
}

/** Where words stand in the stored rows of the partner, as `entity.field`; lists as their parts. */
function standsIn(words: string): readonly string[] {
  return Object.entries(app.store.partnerRows(partnerId)).flatMap(([entity, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([, value]) => value === words || (Array.isArray(value) && value.join(', ') === words))
        .map(([field]) => `${entity}.${field}`),
    ),
  );
}

describe('a text that a crash left', () => {
  const places: Readonly<Record<string, () => DraftPlace>> = {
    'person.notes': () => fieldDraft('person', personId, 'notes'),
    'partner.tierReason': () => fieldDraft('partner', partnerId, 'tierReason'),
    'partner.verticals': () => fieldDraft('partner', partnerId, 'verticals'),
    'partner.territories': () => fieldDraft('partner', partnerId, 'territories'),
    'channel_owner.name': () => fieldDraft('channel_owner', 'us', 'name'),
    'rating.evidence': () => fieldDraft('rating', ratingId(personId, 'support'), 'evidence'),
    'champion_test.evidence': () =>
      fieldDraft('champion_test', championTestId(personId, 'power'), 'evidence'),
    'culture_answer.evidence': () =>
      fieldDraft('culture_answer', answerId('respondent', 'communication.practices'), 'evidence'),
    'owner_answer.evidence': () =>
      fieldDraft('owner_answer', answerId('ours', 'communication.practices'), 'evidence'),
    'culture_note.text': () => fieldDraft('culture_note', cultureNoteId(partnerId, 'communication'), 'text'),
    'plan.goal': () => otherDraft('partner', partnerId, 'plan.goal'),
    'action.text': () => otherDraft('partner', partnerId, '+action'),
    'priority.text': () => otherDraft('partner', partnerId, '+priority'),
    'decision_window.what': () => otherDraft('partner', partnerId, '+decision_window'),
    'competency.name': () => otherDraft('partner', partnerId, '+competency'),
    'other_vendor.name': () => otherDraft('partner', partnerId, '+other_vendor'),
    'adjustment.change': () => otherDraft('partner', partnerId, '+adjustment'),
    'validation.test': () => otherDraft('partner', partnerId, '+validation.communication'),
    'process_step.text': () => otherDraft('partner', partnerId, '+process_step.approval'),
    'objective.text': () => otherDraft('person', personId, '+objective.value-for-us'),
    'plan_line.firstAction': () => otherDraft('person', personId, 'plan.firstAction'),
    'plan_line.reason': () => otherDraft('person', personId, 'plan.reason'),
  };

  it.each(Object.entries(places))('is saved where its field saves it: %s', async (where, place) => {
    await expect(putBackText(left(place()))).resolves.toBe(true);
    expect(standsIn(WORDS)).toEqual([where]);
    expect(useToasts.getState().shown).toEqual([]);
  });

  it('is one step of undo', async () => {
    await putBackText(left(fieldDraft('person', personId, 'notes')));
    expect(useDocument.getState().undoState.undo?.label).toBe('Put back “notes” of Somebody at Fjordline');
    app.store.undo();
    expect(standsIn(WORDS)).toEqual([]);
  });

  it('makes an action or an objective of a person as their field does, owned by the colleague in charge', async () => {
    await putBackText(left(otherDraft('person', personId, '+action')));
    await putBackText(left(otherDraft('person', personId, '+objective.relationship')));
    const { action, objective } = app.store.partnerRows(partnerId);
    for (const made of [...action, ...objective])
      expect([made.text, made.personId, made.ownerColleagueId]).toEqual([WORDS, personId, OWNER]);
    expect([action.length, objective.length]).toEqual([1, 1]);
  });

  it('of a meeting goes into the text or the question that it replaces', async () => {
    const shown = left(otherDraft('meeting_brief', 'brief', 'question.1'));
    await expect(putBackText(shown)).resolves.toBe(true);
    await expect(putBackText(left(otherDraft('meeting_brief', 'brief', 'edits.stakes')))).resolves.toBe(true);
    const [brief] = app.store.partnerRows(partnerId).meeting_brief;
    expect(brief?.questions[1]).toBe(WORDS);
    expect(brief?.edits).toMatchObject({ stakes: WORDS });
  });

  it('that cannot be saved is told and resolves to false', async () => {
    app.failNext('data.commit', 'disk-full');
    await expect(putBackText(left(fieldDraft('person', personId, 'notes')))).resolves.toBe(false);
    expect(useToasts.getState().shown.map(({ title }) => title)).toEqual(['The disk is full']);
    expect(standsIn(WORDS)).toEqual([]);
  });
});

describe('a text is not put back by itself', () => {
  it.each([
    ['of a form', () => otherDraft('person', personId, 'form.reject')],
    ['of a row that is not there', () => fieldDraft('person', 'nobody', 'notes')],
    ['of something that is no field', () => otherDraft('person', personId, 'nothing')],
    ['of a field that is no text', () => otherDraft('person', personId, 'photoId')],
    ['of a setting', () => otherDraft('settings', 'settings', 'userName')],
  ])('%s', (_, place) => {
    expect(putBackText(left(place()))).toBeNull();
    expect(app.calls).toEqual([]);
  });

  it.each([
    ['a kind of rating that there is none of', () => otherDraft('rating', 'somebody.charm', 'evidence')],
    ['a part of objectives that there is none of', () => otherDraft('person', 'x', '+objective.everyone')],
    ['a meeting that was deleted', () => otherDraft('meeting_brief', 'gone', 'question.0')],
  ])('of %s', async (_, place) => {
    await expect(putBackText(left(place()))).resolves.toBe(false);
    expect(app.calls).toEqual([]);
  });
});
