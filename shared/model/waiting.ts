/** How many rows of a partner came and have no place yet, whole or in part; they are kept and passed on. */
export type WaitingRows = {
  /** Rows that wait for somebody or something that has not come. */
  readonly references: number;
  /** Who wrote these, by name, as far as it is known. */
  readonly by: readonly string[];
  /** Other rows: a later version wrote what this one cannot hold. */
  readonly later: number;
};

export const nothingWaits: WaitingRows = { references: 0, by: [], later: 0 };
