import type { ReactElement } from 'react';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { influenceStrengthLabels } from '#shared/model/line.ts';
import { upperFirst } from '#shared/text/wording.ts';

type Strength = 1 | 2 | 3;
type Props = {
  readonly label: string;
  readonly strength: number;
  readonly onStrength: (strength: Strength) => void;
};

const choices = [
  { value: '1', label: '1', meaning: upperFirst(influenceStrengthLabels[1]) },
  { value: '2', label: '2', meaning: upperFirst(influenceStrengthLabels[2]) },
  { value: '3', label: '3', meaning: upperFirst(influenceStrengthLabels[3]) },
] as const;

/** How strong an influence is, 1 to 3. */
export function StrengthChoice({ label, strength, onStrength }: Props): ReactElement {
  return (
    <ChoiceRow
      label={label}
      size="s"
      choices={choices}
      values={[String(strength)]}
      onChoose={(value) => onStrength(value === '1' ? 1 : value === '2' ? 2 : 3)}
    />
  );
}
