/**
 * The floors of each top folder, from the ground up. A file imports its own folder and what is on a floor below; never a floor above,
 * and never another folder of its own floor. `*` stands for any folder: each one is a folder of its own. What is not named
 * belongs to the nearest folder above it that is; `.` is the top folder itself. `docs/architecture.md` draws them.
 */
export const floors: Readonly<Record<string, readonly (readonly string[])[]>> = {
  renderer: [
    ['ui', 'bridge'],
    ['document', 'print'],
    ['session'],
    ['commands'],
    ['edits'],
    ['parts'],
    ['features/*'],
    ['app'],
  ],
  shared: [
    ['text', 'commands'],
    ['model'],
    ['reading'],
    ['graph'],
    ['playbook'],
    ['rules'],
    ['edit'],
    ['import', 'layout'],
    ['print'],
    ['export'],
    ['ipc'],
    ['sample'],
  ],
  electron: [
    ['files'],
    ['db/engine', 'menu', 'preload', 'security', 'services/log'],
    ['db/file', 'db/reads', 'db/damage'],
    ['db/commits', 'db/backups'],
    ['db/migrations'],
    ['db/profile'],
    ['db/thread'],
    ['ipc', 'windows'],
    ['services'],
    ['services/dialogs', 'services/settings'],
    ['services/pdf'],
    ['ipc/calls'],
    ['.'],
  ],
  build: [['shell'], ['vite'], ['packaging'], ['scripts']],
};

/** Imports against the floors that are still there, and how many: they may only become fewer. An entry without any has to go. */
export const stillAgainst: Readonly<Record<string, number>> = {};

/** Folders that still lean on each other, however indirectly. A knot may only lose folders; one that is undone has to go. */
export const stillKnotted: readonly (readonly string[])[] = [
  ['build/shell', 'build/shell/api', 'build/shell/browser', 'build/shell/host', 'build/shell/page'],
  ['build/scripts', 'build/scripts/check'],
];
