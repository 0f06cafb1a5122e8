/** The draft whose text is being saved: null while nobody saves one. */
let saving: { readonly id: string; failed: boolean } | null = null;

/** What a commit says of the drafts that it saves. */
export type DraftsOfCommit = {
  /** Ids for the data thread, which removes them in the same transaction. */
  readonly ids: readonly string[];
  /** The commit could not be written. */
  readonly fail: () => void;
};

/**
 * Ties commits to the draft whose text they save. A field does not know what its owner makes of the text; so whatever is
 * committed while the owner is called belongs to the draft.
 */
export const draftsOfCommits = {
  /** Calls the owner; commits that begin before it returns (or before its first `await`) are of the draft. */
  during<T>(id: string, save: () => T): { readonly result: T; readonly hasFailed: () => boolean } {
    const before = saving;
    const now = { id, failed: false };
    saving = now;
    try {
      return { result: save(), hasFailed: () => now.failed };
    } finally {
      saving = before;
    }
  },

  /** For a commit that begins now. */
  now(): DraftsOfCommit {
    const draft = saving;
    return draft === null
      ? { ids: [], fail: () => undefined }
      : {
          ids: [draft.id],
          fail: () => {
            draft.failed = true;
          },
        };
  },
};
