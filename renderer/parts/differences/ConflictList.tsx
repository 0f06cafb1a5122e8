import type { ReactElement } from 'react';
import { EditArea } from '#renderer/parts/EditArea.tsx';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import type { PartnerId } from '#shared/model/id.ts';
import type { Difference } from '#shared/reading/difference-words.ts';
import { ConflictItem } from './ConflictItem.tsx';

type Props = {
  /** As `openDifferences` gives them, or the call `differences.list` for all partners. */
  readonly differences: readonly Difference[];
  /** Whose they are, where that partner is not the open one. */
  readonly of?: PartnerId;
};

/** What colleagues say differently, each to be settled where it stands. */
export function ConflictList({ differences, of }: Props): ReactElement {
  return (
    <EditArea>
      <JoinedCards roomy>
        {differences.map((difference) => (
          <li key={difference.id}>
            <ConflictItem difference={difference} {...(of === undefined ? {} : { of })} />
          </li>
        ))}
      </JoinedCards>
    </EditArea>
  );
}
