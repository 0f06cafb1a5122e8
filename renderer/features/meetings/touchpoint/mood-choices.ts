import type { RowChoice } from '#renderer/ui/ChoiceRow.tsx';
import { moodLabels, moods, moodSigns } from '#shared/model/touchpoint.ts';

/** The moods as a row of choices, worst first, each with its sign. */
export const moodChoices: readonly RowChoice[] = moods.map((mood) => ({
  value: String(mood),
  label: moodLabels[mood],
  mark: moodSigns[mood],
}));
