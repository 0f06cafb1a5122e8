import { edit, nothingLogged } from '../edit.ts';
import { ofRow } from '../of-row.ts';
import { editRow, removeRow } from '../one-row.ts';
import { refused } from '../outcome.ts';
import { addVersion, versionBefore, type VersionFacts } from './versions.ts';

const version = <Rest>(words: (name: string) => string) =>
  ofRow<Rest>('version', 'name', words, 'without a name');

/** Gives a moment of the history a name. */
export const nameVersion = edit('version.add', {
  ...version<VersionFacts>((name) => `Name the version ${name}`),
  changes: ({ partnerId }, { id, ...facts }) => addVersion(partnerId, id, facts),
});

/** How earlier versions of the app kept the moment before a merge; now the version is part of the merge. Logs still tell of it. */
export const keepBeforeMerging = edit('version.beforeMerge', {
  ...nothingLogged,
  label: () => 'Keep the version before merging',
  changes: (setting) => versionBefore(setting, 'merge'),
});

/** Changes name or note of a version; its moment never changes. */
export const changeVersion = edit('version.edit', {
  ...version<{ readonly name?: string; readonly note?: string }>((name) => `Change the version ${name}`),
  changes: ({ state }, { id, name, note }) =>
    name?.trim() === ''
      ? refused('A version needs a name.')
      : editRow(state, 'version', id, {
          ...(name === undefined ? {} : { name: name.trim() }),
          ...(note === undefined ? {} : { note: note.trim() }),
        }),
});

/** Deletes a version; what happened stays in the history. */
export const removeVersion = edit('version.remove', {
  ...version((name) => `Delete the version ${name}`),
  changes: ({ state }, { id }) => removeRow(state, 'version', id),
});
