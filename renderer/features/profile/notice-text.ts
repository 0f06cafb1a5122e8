import type { ProfileNotice } from '#shared/ipc/types.ts';

/** What the user reads after an opening about which there is something to say. */
export const noticeTexts: Readonly<
  Record<ProfileNotice, { readonly title: string; readonly description: string }>
> = {
  'last-change-unsure': {
    title: 'The very last change may be missing',
    description:
      'Rapport or the computer stopped while it was being saved. Everything before it is safe. Please check what you did last.',
  },
  'restore-finished': {
    title: 'Your data was restored',
    description:
      'Rapport closed before it had finished restoring, so it finished now. The file from before is kept in the folder “set-aside”.',
  },
};
