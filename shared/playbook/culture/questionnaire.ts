import {
  cultureItems,
  cultureLensLabels,
  type CultureComponent,
  type CultureItem,
  type CultureLens,
} from '../../model/culture-item.ts';
import { type CultureType } from '../../model/culture-type.ts';

/** One thing that may be true of a company, and the culture type that it speaks for. The type is not shown while somebody answers. */
export type CultureStatement = readonly [type: CultureType, text: string];

/** One item of the questionnaire: a question, and four statements in the order in which everybody sees them. */
export type QuestionnaireItem = {
  readonly question: string;
  readonly statements: readonly [CultureStatement, CultureStatement, CultureStatement, CultureStatement];
};

/**
 * The 20 items (method, section 6). Worded so that they fit a partner and our own company alike. The order within an item is the
 * shuffle, the same for everybody; over all items each type stands in each place five times, so that no place gives it away.
 */
export const questionnaire: Readonly<Record<CultureItem, QuestionnaireItem>> = {
  'decision-making.values': {
    question: 'What counts when two options compete?',
    statements: [
      ['entrepreneurial', 'It wins quickly, even at some risk.'],
      ['bureaucratic', 'It follows the rules, and there is a precedent.'],
      ['individualistic', 'Whoever is responsible finds it right.'],
      ['collaborative', 'Everyone concerned can live with it.'],
    ],
  },
  'decision-making.behaviours': {
    question: 'What happens after a proposal?',
    statements: [
      ['collaborative', 'Colleagues are called in to talk it over.'],
      ['individualistic', 'Whoever received it decides, for their own area only.'],
      ['bureaucratic', 'It is sent up, or to a committee.'],
      ['entrepreneurial', 'The boss says yes or no in the room.'],
    ],
  },
  'decision-making.practices': {
    question: 'How is a commitment approved?',
    statements: [
      ['bureaucratic', 'In steps, with limits and signatures.'],
      ['collaborative', 'In a joint meeting, with agreed minutes.'],
      ['entrepreneurial', 'The word comes first, the paper later.'],
      ['individualistic', 'Each from their own budget.'],
    ],
  },
  'decision-making.symbols': {
    question: 'What is shown with pride?',
    statements: [
      ['individualistic', 'Names on doors, and personal awards.'],
      ['entrepreneurial', 'Growth charts, and launch dates.'],
      ['collaborative', 'Team boards, and workshop walls.'],
      ['bureaucratic', 'Certificates, and the approval matrix.'],
    ],
  },
  'work-structure.values': {
    question: 'What is good work?',
    statements: [
      ['collaborative', 'Helping the team to reach the goal.'],
      ['entrepreneurial', 'Seeing a chance and running with it.'],
      ['bureaucratic', 'Doing the defined job properly.'],
      ['individualistic', 'Mastering one’s own craft.'],
    ],
  },
  'work-structure.behaviours': {
    question: 'What happens to a problem between departments?',
    statements: [
      ['individualistic', 'The expert solves it alone.'],
      ['bureaucratic', 'It is passed along the line.'],
      ['entrepreneurial', 'Whoever is near drops everything for it.'],
      ['collaborative', 'A mixed group forms around it.'],
    ],
  },
  'work-structure.practices': {
    question: 'How is work organised?',
    statements: [
      ['entrepreneurial', 'Around a small core of people whose roles change.'],
      ['individualistic', 'As practices of their own, side by side.'],
      ['collaborative', 'In projects and a matrix.'],
      ['bureaucratic', 'In departments and grades.'],
    ],
  },
  'work-structure.symbols': {
    question: 'What does the office look like?',
    statements: [
      ['bureaucratic', 'Floors by department, titles on the doors.'],
      ['collaborative', 'Shared rooms.'],
      ['individualistic', 'Private rooms, or people work remotely.'],
      ['entrepreneurial', 'Improvised, with the founder in the middle.'],
    ],
  },
  'communication.values': {
    question: 'What is information?',
    statements: [
      ['individualistic', 'A personal asset.'],
      ['collaborative', 'Something to share.'],
      ['bureaucratic', 'Something for those who are entitled to it.'],
      ['entrepreneurial', 'Something that is needed now.'],
    ],
  },
  'communication.behaviours': {
    question: 'How do people get in touch?',
    statements: [
      ['bureaucratic', 'By formal mail, with superiors on copy.'],
      ['individualistic', 'One to one.'],
      ['entrepreneurial', 'By phone or message, at any hour.'],
      ['collaborative', 'In calls with many people.'],
    ],
  },
  'communication.practices': {
    question: 'What are meetings like?',
    statements: [
      ['collaborative', 'Frequent, like workshops.'],
      ['entrepreneurial', 'Short and unplanned.'],
      ['individualistic', 'Rare and voluntary.'],
      ['bureaucratic', 'Fixed, with agenda and minutes.'],
    ],
  },
  'communication.symbols': {
    question: 'How do people talk?',
    statements: [
      ['entrepreneurial', 'In slogans, targets and stories of wins.'],
      ['bureaucratic', 'In official terms and reference numbers.'],
      ['collaborative', 'They say “we”, use first names and have a jargon of their own.'],
      ['individualistic', 'In the vocabulary of their profession.'],
    ],
  },
  'control-mechanisms.values': {
    question: 'What do people put their trust in?',
    statements: [
      ['bureaucratic', 'Rules and audits.'],
      ['entrepreneurial', 'Results.'],
      ['collaborative', 'The judgement of peers.'],
      ['individualistic', 'Professional standards.'],
    ],
  },
  'control-mechanisms.behaviours': {
    question: 'What happens when a target is missed?',
    statements: [
      ['individualistic', 'It is the business of that person alone.'],
      ['collaborative', 'The team reviews it together.'],
      ['entrepreneurial', 'The boss steps in.'],
      ['bureaucratic', 'A report with an explanation goes upwards.'],
    ],
  },
  'control-mechanisms.practices': {
    question: 'How is work followed up?',
    statements: [
      ['collaborative', 'By joint reviews.'],
      ['bureaucratic', 'By indicators, audits and quarterly reports.'],
      ['individualistic', 'By the fees that each person earns.'],
      ['entrepreneurial', 'By sales figures and the bonus.'],
    ],
  },
  'control-mechanisms.symbols': {
    question: 'What is celebrated?',
    statements: [
      ['entrepreneurial', 'The big deal, and the top seller.'],
      ['individualistic', 'Personal reputation, and publications.'],
      ['bureaucratic', 'Years of service, and the next grade.'],
      ['collaborative', 'Awards for whole teams.'],
    ],
  },
  'source-of-power.values': {
    question: 'Who is respected?',
    statements: [
      ['entrepreneurial', 'Those whose bets pay off.'],
      ['collaborative', 'Those who bring others along.'],
      ['bureaucratic', 'Those who hold the rank.'],
      ['individualistic', 'The best expert, who owns the client.'],
    ],
  },
  'source-of-power.behaviours': {
    question: 'Who speaks for the firm?',
    statements: [
      ['bureaucratic', 'The most senior in the room.'],
      ['entrepreneurial', 'The founder, or whoever brings in the business.'],
      ['individualistic', 'Each for himself or herself.'],
      ['collaborative', 'Several people in turn.'],
    ],
  },
  'source-of-power.practices': {
    question: 'How is power gained?',
    statements: [
      ['individualistic', 'By one’s own clients and skill.'],
      ['bureaucratic', 'By promotion.'],
      ['collaborative', 'By being trusted by many.'],
      ['entrepreneurial', 'By being close to the founder.'],
    ],
  },
  'source-of-power.symbols': {
    question: 'What is a sign of power?',
    statements: [
      ['collaborative', 'Being asked everywhere.'],
      ['individualistic', 'A brand and a team of one’s own.'],
      ['entrepreneurial', 'Access to the founder, or shares.'],
      ['bureaucratic', 'The title, and a seat at the table.'],
    ],
  },
};

export function componentOf(item: CultureItem): CultureComponent {
  return item.slice(0, item.indexOf('.')) as CultureComponent; // items are named component.lens
}

/** Through which lens an item looks at its component. */
export function lensOf(item: CultureItem): CultureLens {
  return item.slice(item.indexOf('.') + 1) as CultureLens; // items are named component.lens
}

/** The four items of a component, in the order of the lenses. */
export function itemsOf(component: CultureComponent): readonly CultureItem[] {
  return cultureItems.filter((item) => componentOf(item) === component);
}

/** The lens in one or two words that say what to look at. */
export const lensHints: Readonly<Record<CultureLens, string>> = {
  values: `${cultureLensLabels.values}: what people hold to be right`,
  behaviours: `${cultureLensLabels.behaviours}: what people do`,
  practices: `${cultureLensLabels.practices}: how it is organised`,
  symbols: `${cultureLensLabels.symbols}: what can be seen and heard`,
};
