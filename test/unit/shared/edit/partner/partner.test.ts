import { describe, expect, it } from 'vitest';
import {
  archivePartner,
  createPartner,
  deletePartner,
  editPartner,
  renamePartner,
} from '#shared/edit/partner/edit-partner.ts';
import { editColleague } from '#shared/edit/colleagues/edit-colleague.ts';
import { addTeamMember, editTeamMember, removeTeamMember } from '#shared/edit/colleagues/team.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { colleagueId, company, partnerId, write } from '../fixture.ts';

describe('partners', () => {
  it('are created with a name only, without outer spaces', () => {
    expect(createPartner(partnerId, { name: '  ' })).toEqual([]);
    const state = applyChanges(
      emptyState(),
      createPartner(partnerId, { name: ' Nordwind ', kind: 'referral' }),
    );
    expect(state.partner.get(partnerId)).toMatchObject({
      name: 'Nordwind',
      kind: 'referral',
      archivedAt: null,
    });
  });

  it('write only what differs, and never an empty name', () => {
    const state = applyChanges(emptyState(), createPartner(partnerId, { name: 'Nordwind' }));
    expect(editPartner(state, partnerId, { name: 'Nordwind', tier: 'potential' })).toEqual([
      { entity: 'partner', row: partnerId, fields: { tier: 'potential' } },
    ]);
    expect(editPartner(state, partnerId, { name: ' ' })).toEqual([]);
    expect(renamePartner(partnerId, ' ')).toEqual([]);
  });

  it('go into the archive and come back', () => {
    const made = applyChanges(emptyState(), createPartner(partnerId, { name: 'Nordwind' }));
    const archived = applyChanges(made, archivePartner(partnerId, 7));
    expect(archived.partner.get(partnerId)?.archivedAt).toBe(7);
    const back = applyChanges(archived, archivePartner(partnerId, null));
    expect(back.partner.get(partnerId)?.archivedAt).toBeNull();
  });

  it('are deleted by a tombstone', () => {
    const made = applyChanges(emptyState(), createPartner(partnerId, { name: 'Nordwind' }));
    expect(applyChanges(made, deletePartner(partnerId)).partner.size).toBe(0);
  });
});

it('changes facts of a colleague, and never to an empty name', () => {
  const kim = colleagueId('kim');
  const state = write(company(), editColleague(company(), kim, { title: 'Partner manager' }));
  expect(state.colleague.get(kim)).toMatchObject({ title: 'Partner manager', leftOn: null });
  expect(editColleague(state, kim, { title: 'Partner manager' })).toEqual([]);
  expect(editColleague(state, kim, { name: ' ' })).toEqual([]);
});

describe('our team', () => {
  const member = { partnerId, memberId: 'm1', newColleagueId: colleagueId('new') };

  it('takes a known colleague by name, and makes an unknown one', () => {
    const known = write(company(), addTeamMember(company(), { ...member, colleagueName: ' kim lund ' }));
    expect(known.team_member.get('m1')?.colleagueId).toBe(colleagueId('kim'));
    const unknown = write(company(), addTeamMember(company(), { ...member, colleagueName: 'Sol' }));
    expect(unknown.colleague.get(colleagueId('new'))?.name).toBe('Sol');
  });

  it('has nobody twice', () => {
    const once = write(company(), addTeamMember(company(), { ...member, colleagueName: 'Kim Lund' }));
    expect(addTeamMember(once, { ...member, memberId: 'm2', colleagueName: 'Kim Lund' })).toEqual([]);
  });

  it('changes a role and lets somebody go', () => {
    const state = write(company(), addTeamMember(company(), { ...member, colleagueName: 'Kim Lund' }));
    expect(editTeamMember(state, 'm1', { role: '' })).toEqual([]);
    const lead = write(state, editTeamMember(state, 'm1', { role: 'Lead' }));
    expect(lead.team_member.get('m1')?.role).toBe('Lead');
    expect(write(lead, removeTeamMember('m1')).team_member.size).toBe(0);
  });
});
