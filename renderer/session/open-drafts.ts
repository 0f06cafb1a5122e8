/** Something that the user began to write and that is saved only as a whole, such as a contact. */
export type OpenDraft = {
  readonly title: string;
  /** Why it is not saved, and what is missing. */
  readonly because: string;
  /** What was typed. */
  readonly text: string;
  /** Shows it again. */
  readonly goOn: () => void;
};

/** How a feature answers for its draft when the app is about to quit. */
export type DraftKeeper = {
  /** Saves it if it is in front of the user and complete; a failure is told like that of any commit. */
  readonly save: () => Promise<unknown>;
  /** What is still not saved; null when there is nothing. */
  readonly left: () => OpenDraft | null;
};
