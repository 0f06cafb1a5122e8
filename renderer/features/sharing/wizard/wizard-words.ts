import type { PartnerSummary } from '#shared/ipc/types.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { MIN_PASSPHRASE, passphraseProblem, plainPassphrase } from '#shared/sharing/passphrase.ts';

/** What is asked in the second step, as the user typed it. */
export type Access = {
  readonly workspaceName: string;
  readonly passphrase: string;
  readonly userName: string;
};

/** What is wrong, by field; empty when nothing is. */
export type AccessProblems = Partial<Record<keyof Access, string>>;

/** Checks what was typed, before anything is asked of the folder. */
export function accessProblems(
  { passphrase, userName, workspaceName }: Access,
  joins: boolean,
): AccessProblems {
  const typed = plainPassphrase(passphrase);
  const isShort = !joins && passphraseProblem(passphrase) !== null;
  return {
    ...(joins || workspaceName.trim() !== ''
      ? {}
      : { workspaceName: 'Give it a name that your colleagues recognise, such as “Partner team North”.' }),
    ...(typed === '' ? { passphrase: 'Enter the passphrase; whoever made the shared folder knows it.' } : {}),
    ...(isShort
      ? {
          passphrase: `At least ${String(MIN_PASSPHRASE)} characters, please. Add some words, or use the six that are proposed.`,
        }
      : {}),
    ...(userName.trim() === ''
      ? { userName: 'Your colleagues see it beside what you change. Your first name will do.' }
      : {}),
  };
}

/** The last part of a path, for a sentence. */
export function folderName(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? path;
}

/** What a colleague needs to know to join, without the passphrase. */
export function invitation(workspaceName: string, path: string, userName: string): string {
  return [
    `Join “${workspaceName}” in Rapport:`,
    `1. Make sure that you have the folder “${folderName(path)}” on your computer (I share it with you).`,
    '2. In Rapport choose File > Share through a folder … and choose that folder.',
    '3. Enter the passphrase. You get it from me separately, not in this message.',
    userName.trim(),
  ].join('\n');
}

/**
 * Which partner is chosen before the user says anything: who shares while they look at one mean that one, else the only one. The invented one is
 * nobody's business.
 */
export function sharedAtFirst(
  inView: PartnerId | null,
  partners: readonly Pick<PartnerSummary, 'id' | 'sample' | 'archived'>[],
): PartnerId | null {
  const own = partners.filter(({ sample, archived }) => !sample && !archived);
  if (inView !== null) return partners.some(({ id, sample }) => id === inView && sample) ? null : inView;
  return own.length === 1 ? (own[0]?.id ?? null) : null;
}
