import type { ReactElement } from 'react';
import { colleagueOf } from '#renderer/edits/add-colleague.ts';
import type { RunOptions } from '#renderer/edits/run.ts';
import type { ColleagueId } from '#shared/model/id.ts';
import { ColleaguePicker } from '../people/ColleaguePicker.tsx';

type Props = {
  /** Name of the present owner, or empty. */
  readonly owner: string;
  readonly onOwner: (colleagueId: ColleagueId | null, options?: RunOptions) => Promise<unknown>;
};

/** The colleague who does an action or owns an objective. */
export function OwnerOfWork({ owner, onOwner }: Props): ReactElement {
  return (
    <ColleaguePicker
      label="Owner"
      text={owner}
      placeholder="Nobody yet"
      onChoose={(id) => void onOwner(id)}
      onClear={() => void onOwner(null)}
      onCreate={(name) => {
        const colleague = colleagueOf(name);
        if (colleague !== null) void onOwner(colleague.id, { first: colleague.first });
      }}
    />
  );
}
