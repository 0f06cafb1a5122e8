import { join } from 'node:path';
import type { Profile } from '#electron/db/profile/profile.ts';
import type { ProfileProblem } from '#shared/ipc/types.ts';
import { openSettings, type SettingsFile } from '#electron/services/settings/settings-file.ts';
import { draftOf, rowOf, type Action } from './action.ts';

/** An opening or a restore that ended in a problem: the app shows it, and goes on without the profile. */
export class RefusedProfile extends Error {
  override readonly name = 'RefusedProfile';
  readonly problem: ProfileProblem;

  constructor(problem: ProfileProblem) {
    super(`the profile answered ${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }
}

/** Where the settings of a profile folder are. */
export function settingsPath(folder: string): string {
  return join(folder, 'settings.json');
}

/** The parts of the app that an action needs. */
export type Actor = { readonly profile: Profile; readonly settings: SettingsFile };

/** The profile that was opened on a folder, with its settings. */
export function actorOn(folder: string, profile: Profile): Actor {
  return { profile, settings: openSettings(settingsPath(folder)) };
}

/** The file that a restore will put back; null while there is none. */
export function backupFor(profile: Profile, which: number): string | null {
  const list = profile.backups();
  return list[Math.min(which, list.length - 1)]?.file ?? null;
}

/** Carries an action out through the product. Resolves once the product has acknowledged it, throws what the product throws. */
export async function perform({ profile, settings }: Actor, action: Action): Promise<void> {
  switch (action.kind) {
    case 'commit':
    case 'import': {
      const { command, changes, draftOf: typed } = action;
      const drafts = typed === null ? [] : [rowOf(typed)];
      profile.store.commit(command, changes, { drafts });
      return;
    }
    case 'draft':
      profile.store.keepDraft(draftOf(action.person, action.text));
      return;
    case 'undo':
      profile.store.undo();
      return;
    case 'redo':
      profile.store.redo();
      return;
    case 'backup':
      profile.backUp('quit');
      return;
    case 'restore': {
      const file = backupFor(profile, action.which);
      if (file !== null) refuse(profile.restore(file));
      return;
    }
    case 'tidy':
      profile.tidy();
      return;
    case 'reopen':
      refuse(profile.open());
      return;
    case 'settings':
      await settings.change({ userName: action.userName });
  }
}

function refuse(problem: ProfileProblem | null): void {
  if (problem !== null) throw new RefusedProfile(problem);
}
