import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForLeaving, quitWithoutSaving, saveAndQuit } from '#renderer/app/leaving/leave-app.ts';
import { useLeaving } from '#renderer/app/leaving/leave-store.ts';
import { keepDrafts } from '#renderer/app/draft-keeping.ts';
import { tellFailure } from '#renderer/session/tell-failure.ts';
import { useToasts } from '#renderer/ui/toast.ts';
import { commit } from '#renderer/document/commit.ts';
import {
  discardDrafts,
  dropTypedDrafts,
  findDraft,
  keepAllDrafts,
  offerAgain,
  openDraft,
  takeDraft,
  useDrafts,
} from '#renderer/document/drafts.ts';
import { currentState, showPartner } from '#renderer/document/document-store.ts';
import type { LostCommit } from '#renderer/document/work.ts';
import type { ErrorCode } from '#shared/ipc/errors.ts';
import { several } from '#shared/edit/edit.ts';
import { change } from '#shared/model/change.ts';
import { fieldDraft, otherDraft } from '#shared/model/draft.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import {
  addPartnerWith,
  openNewPartner,
  storedName,
  windowOnProfile,
  type TestWindow,
} from './window-on-profile.ts';

// Looked at as the module of the colours is read.
vi.hoisted(() => {
  const matchMedia = () => ({ matches: false, addEventListener: () => undefined });
  Object.assign(globalThis, { window: { matchMedia } });
});

let app: TestWindow;
let partnerId: PartnerId;
let personId: PersonId;
/** Why nothing can be written just now; null when everything can. */
let trouble: ErrorCode | null;
/** What the main process heard of leaving. */
let heard: string[];
let stop: () => void = () => undefined;
let askToLeave: () => void;

beforeEach(() => {
  stop();
  app = windowOnProfile();
  ({ partnerId, personId } = openNewPartner(app, 'Fjordline'));
  [trouble, heard] = [null, []];
  useLeaving.setState(useLeaving.getInitialState(), true);
  dropTypedDrafts();
  const { call } = window.api;
  Object.assign(globalThis, { document: { activeElement: null }, HTMLElement: class {} });
  Object.assign(window.api, {
    call: (...[name, request]: Parameters<typeof call>) => {
      if (name === 'app.left' || name === 'app.quit') {
        const state = name === 'app.quit' ? 'quit' : (request as { readonly state: string }).state; // by the contract
        heard.push(state);
        return Promise.resolve({ ok: true, value: null });
      }
      if (trouble !== null && (name === 'data.commit' || name === 'drafts.keep')) app.failNext(name, trouble);
      return call(name, request);
    },
    on: (_name: string, listener: () => void) => {
      askToLeave = listener;
      return () => undefined;
    },
  });
  stop = listenForLeaving();
});

/** Asks the window as the main process does, and waits for its word. */
async function leave(): Promise<string | undefined> {
  heard = [];
  askToLeave();
  await expect.poll(() => heard.at(-1)).toMatch(/^(saved|unsaved)$/);
  return heard.at(-1);
}

const place = () => fieldDraft('person', personId, 'name');

/** Types a name into its field and leaves it. */
async function typeName(name: string, at = place()): Promise<string> {
  const draft = openDraft(at, 'Name');
  draft.keep(name);
  const changes = [change('person', personId, { name })];
  await draft
    .settle(() =>
      commit({
        partnerId,
        prepare: () => ({
          name: 'person.edit',
          parameters: { people: several([personId]), fields: ['name'] },
          label: () => `Name of ${name}`,
          // As edits do, which find nothing to change in the state of another partner.
          changes: currentState().person.has(personId) ? changes : [],
        }),
      }),
    )
    .catch(tellFailure); // as the last listener for failures does
  return draft.id;
}

const asked = (): readonly string[] =>
  useLeaving.getState().lost.map(({ prepared }: LostCommit) => prepared.label());
const unkept = (): readonly string[] => useLeaving.getState().unkept.map(({ draft }) => draft.text);
const stored = (): string | undefined => storedName(app.store, partnerId, personId);
const keptTexts = (): readonly string[] => app.store.drafts().map(({ text }) => text);

describe('leaving after a text could not be saved', () => {
  for (const code of ['disk-full', 'file-lost', 'read-only', 'disk-failed'] as const)
    it(`asks about it once, also when asked again (${code})`, async () => {
      trouble = code;
      await typeName('Ada Berg');
      expect(await leave()).toBe('unsaved');
      expect(asked()).toEqual(['Name of Ada Berg']);
      await saveAndQuit();
      expect(heard).not.toContain('quit');
      expect(await leave()).toBe('unsaved');
      expect([asked(), unkept()]).toEqual([['Name of Ada Berg'], []]);
      expect(useLeaving.getState().lost[0]?.failure).toMatchObject({ code });
    });

  it('saves it when it is tried again and there is room, and offers it no more', async () => {
    trouble = 'disk-full';
    await typeName('Ada Berg', otherDraft('person', personId, '+action'));
    await leave();
    trouble = null;
    await saveAndQuit();
    expect([heard.at(-1), stored(), keptTexts()]).toEqual(['quit', 'Ada Berg', []]);
  });

  it('asks although the words are kept for the next start, and lets them go when the user does', async () => {
    app.failNext('data.commit', 'disk-failed');
    await typeName('Ada Berg');
    await expect.poll(keptTexts).toEqual(['Ada Berg']);
    expect(await leave()).toBe('unsaved');
    await quitWithoutSaving();
    await expect.poll(keptTexts).toEqual([]);
    expect(heard.at(-1)).toBe('quit');
  });

  it('saves it at its own partner when another one is open by now', async () => {
    trouble = 'disk-full';
    await typeName('Ada Berg');
    const other = addPartnerWith(app.store, 'Another');
    showPartner(other.partnerId, app.store.partnerRows(other.partnerId));
    await leave();
    trouble = null;
    await saveAndQuit();
    expect([heard.at(-1), stored()]).toEqual(['quit', 'Ada Berg']);
  });

  it('asks nothing about what was discarded, taken back into the field, or saved', async () => {
    trouble = 'disk-full';
    const discarded = await typeName('Ada');
    const taken = await typeName('Ada Berg');
    discardDrafts([discarded]);
    takeDraft(taken);
    trouble = null;
    expect(await leave()).toBe('saved');
    await typeName('Bo');
    expect([await leave(), stored()]).toEqual(['saved', 'Bo']);
  });

  it('asks about what was discarded and taken back', async () => {
    trouble = 'disk-full';
    const id = await typeName('Ada Berg');
    const draft = findDraft(id);
    discardDrafts([id]);
    expect([await leave(), findDraft(id)]).toEqual(['saved', null]);
    if (draft !== null) offerAgain(draft);
    expect([await leave(), unkept()]).toEqual(['unsaved', ['Ada Berg']]);
    trouble = null;
    await saveAndQuit();
    expect([heard.at(-1), keptTexts()]).toEqual(['quit', ['Ada Berg']]);
    await quitWithoutSaving();
    await expect.poll(keptTexts).toEqual([]);
  });

  it('never writes an older text over one that was saved in its place later, but keeps it', async () => {
    trouble = 'disk-full';
    await typeName('Older');
    trouble = null;
    await typeName('Newer');
    expect([await leave(), stored(), keptTexts()]).toEqual(['saved', 'Newer', ['Older']]);
  });
});

describe('leaving after something else was added in the same place', () => {
  it('still asks about what could not be added', async () => {
    const adding = otherDraft('person', personId, '+action');
    trouble = 'disk-full';
    await typeName('First', adding);
    trouble = null;
    await typeName('Second', adding);
    expect([await leave(), asked(), stored()]).toEqual(['unsaved', ['Name of First'], 'Second']);
  });
});

describe('a text that can be neither kept nor saved', () => {
  it('is told in one message, which says where the words are', async () => {
    trouble = 'disk-full';
    const ignored = () => undefined;
    Object.assign(globalThis.document, { addEventListener: ignored, removeEventListener: ignored });
    Object.assign(globalThis.window, { addEventListener: ignored, removeEventListener: ignored });
    useDrafts.setState({ failure: null });
    useToasts.setState({ shown: [] });
    const stopKeeping = keepDrafts();
    const titles = (): readonly string[] => useToasts.getState().shown.map(({ title }) => title);
    openDraft(place(), 'Name').keep('Ada');
    await keepAllDrafts();
    expect(titles()).toEqual(['What you type is only saved when you leave the field']);
    await typeName('Ada Berg');
    await keepAllDrafts();
    expect(titles()).toEqual(['The disk is full']);
    expect(useToasts.getState().shown[0]?.description).toContain(
      'What you typed is kept: it is offered where you typed it',
    );
    useDrafts.setState({ failure: null });
    await keepAllDrafts();
    expect(titles()).toEqual(['The disk is full']);
    stopKeeping();
  });
});

describe('leaving while what is typed cannot be kept', () => {
  it('asks about a form that is still open, and about nothing once it is kept or given up', async () => {
    trouble = 'disk-full';
    const form = openDraft(otherDraft('settings', 'settings', 'form.partner'), 'Name of the new partner');
    form.keep('Nordwind');
    expect(await leave()).toBe('unsaved');
    expect([asked(), unkept()]).toEqual([[], ['Nordwind']]);
    await saveAndQuit();
    expect([heard.includes('quit'), unkept()]).toEqual([false, ['Nordwind']]);
    trouble = null;
    await saveAndQuit();
    expect([heard.at(-1), keptTexts()]).toEqual(['quit', ['Nordwind']]);
    trouble = 'disk-full';
    form.keep('Nordwind AS');
    form.drop();
    expect(await leave()).toBe('saved');
  });

  it('asks about the words of a field that went away with them', async () => {
    trouble = 'file-lost';
    const field = openDraft(place(), 'Name');
    field.keep('Half a name');
    field.leave();
    expect([await leave(), unkept()]).toEqual(['unsaved', ['Half a name']]);
  });

  it('asks nothing where everything is kept', async () => {
    const field = openDraft(place(), 'Name');
    field.keep('Half a name');
    expect([await leave(), keptTexts()]).toEqual(['saved', ['Half a name']]);
    field.drop();
  });
});
