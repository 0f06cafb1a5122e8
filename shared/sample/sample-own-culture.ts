import type { CulturePoints } from '../model/culture-answer.ts';
import type { CultureItem } from '../model/culture-item.ts';

/** An invented channel owner: a vendor of some size, by rule and level, with teams that like to agree. */
export const exampleAnswers: Readonly<
  Record<CultureItem, readonly [points: CulturePoints, evidence?: string]>
> = {
  'decision-making.values': [[5, 4, 1, 0], 'A special price is argued with the last special price.'],
  'decision-making.behaviours': [[6, 3, 1, 0], 'Anything new about a partner goes to the channel board.'],
  'decision-making.practices': [[7, 2, 1, 0], 'Discounts above 8 % need two signatures and a form.'],
  'decision-making.symbols': [[5, 4, 1, 0]],
  'work-structure.values': [[5, 4, 0, 1]],
  'work-structure.behaviours': [[4, 5, 1, 0], 'A task force within a week, a result within a quarter.'],
  'work-structure.practices': [[6, 3, 1, 0], 'Region, product line and function, each with a grade.'],
  'work-structure.symbols': [[4, 4, 0, 2]],
  'communication.values': [[3, 6, 1, 0]],
  'communication.behaviours': [[4, 5, 1, 0], 'Eight people in the weekly call about one partner.'],
  'communication.practices': [[5, 4, 1, 0]],
  'communication.symbols': [[5, 3, 2, 0], 'Case numbers, programme names, three-letter words.'],
  'control-mechanisms.values': [[5, 3, 2, 0]],
  'control-mechanisms.behaviours': [[6, 2, 2, 0], 'A missed quarter is three slides for the region.'],
  'control-mechanisms.practices': [[6, 2, 2, 0], 'Programme audit each spring, figures each month.'],
  'control-mechanisms.symbols': [[3, 4, 3, 0]],
  'source-of-power.values': [[5, 4, 1, 0]],
  'source-of-power.behaviours': [[7, 2, 1, 0], 'The most senior opens and closes each review.'],
  'source-of-power.practices': [[5, 4, 1, 0]],
  'source-of-power.symbols': [[6, 3, 1, 0]],
};
