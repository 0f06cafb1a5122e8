import { lowerFirst } from '../text/wording.ts';

/** The verbs with which the sentences of edits begin, and how they are told afterwards. */
const past: Readonly<Record<string, string>> = {
  Accept: 'accepted',
  Add: 'added',
  Answer: 'answered',
  Archive: 'archived',
  Break: 'broke',
  Bring: 'brought',
  Change: 'changed',
  Choose: 'chose',
  Clear: 'cleared',
  Complete: 'completed',
  Confirm: 'confirmed',
  Correct: 'corrected',
  Create: 'created',
  Cut: 'cut',
  Delete: 'deleted',
  Draw: 'drew',
  Empty: 'emptied',
  Erase: 'erased',
  Fill: 'filled',
  Follow: 'followed',
  Generate: 'generated',
  Go: 'went',
  Hide: 'hid',
  Import: 'imported',
  Keep: 'kept',
  Leave: 'left',
  Let: 'let',
  Log: 'logged',
  Make: 'made',
  Mark: 'marked',
  Merge: 'merged',
  Move: 'moved',
  Name: 'named',
  'No longer request': 'no longer requested',
  Note: 'noted',
  Plan: 'planned',
  Put: 'put',
  Rate: 'rated',
  Record: 'recorded',
  Reject: 'rejected',
  Remove: 'removed',
  Rename: 'renamed',
  Reopen: 'reopened',
  Request: 'requested',
  Restore: 'restored',
  Save: 'saved',
  Set: 'set',
  Settle: 'settled',
  Show: 'showed',
  Split: 'split',
  Swap: 'swapped',
  Switch: 'switched',
  Take: 'took',
  Tidy: 'tidied',
  Update: 'updated',
  Write: 'wrote',
};

const verbs = Object.keys(past).toSorted((a, b) => b.length - a.length);

/** What an edit's sentence says it does, told afterwards: `rated support of Ada Berg`; null where it is no command but a statement. */
export function toldAfterwards(label: string): string | null {
  const verb = verbs.find((each) => label === each || label.startsWith(`${each} `));
  return verb === undefined ? null : `${past[verb] ?? lowerFirst(verb)}${label.slice(verb.length)}`;
}
