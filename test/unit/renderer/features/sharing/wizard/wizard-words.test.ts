import { describe, expect, it } from 'vitest';
import type { PartnerId } from '#shared/model/id.ts';
import {
  accessProblems,
  folderName,
  invitation,
  sharedAtFirst,
} from '#renderer/features/sharing/wizard/wizard-words.ts';

const access = { workspaceName: 'North', passphrase: 'six words of somebody at all', userName: 'Anna' };

describe('what is asked when a folder is connected', () => {
  it('lets a whole answer pass', () => {
    expect(accessProblems(access, false)).toEqual({});
    expect(accessProblems({ ...access, workspaceName: '' }, true)).toEqual({});
  });

  it('names each field that lacks something', () => {
    const nothing = { workspaceName: ' ', passphrase: ' ', userName: '' };
    expect(Object.keys(accessProblems(nothing, false)).toSorted()).toEqual([
      'passphrase',
      'userName',
      'workspaceName',
    ]);
    expect(Object.keys(accessProblems(nothing, true)).toSorted()).toEqual(['passphrase', 'userName']);
  });

  it('asks for twelve characters of a new passphrase, and of nobody who joins', () => {
    const short = { ...access, passphrase: 'elevenchars' };
    expect(accessProblems(short, false).passphrase).toContain('At least 12 characters');
    expect(accessProblems(short, true)).toEqual({});
  });

  it('invites with the name of the folder alone, and never with the passphrase', () => {
    expect(folderName('C:\\Users\\anna\\OneDrive\\Team North\\')).toBe('Team North');
    expect(folderName('/home/anna/Dropbox/Team North')).toBe('Team North');
    const text = invitation('North', '/home/anna/Dropbox/Team North', ' Anna ');
    expect(text).toContain('“Team North”');
    expect(text).toContain('Share through a folder …');
    expect(text).not.toContain('/home/anna');
    expect(text.endsWith('\nAnna')).toBe(true);
  });
});

describe('which partner is chosen at first', () => {
  const of = (id: string, also: { readonly sample?: boolean; readonly archived?: boolean } = {}) => ({
    id: id as PartnerId,
    sample: false,
    archived: false,
    ...also,
  });
  it('is the open one, else the only one, and never the sample', () => {
    const [acme, north, sample] = [of('acme'), of('north'), of('sample', { sample: true })];
    expect(sharedAtFirst(acme.id, [acme, north])).toBe('acme');
    expect(sharedAtFirst(null, [acme, sample, of('old', { archived: true })])).toBe('acme');
    expect(sharedAtFirst(null, [acme, north])).toBeNull();
    expect(sharedAtFirst(null, [sample])).toBeNull();
    expect(sharedAtFirst(sample.id, [acme, sample])).toBeNull();
  });
});
