import type { PlanTextField } from './has-plan.ts';

/** The questions of the individual relationship plan, one field each, in the order of the method (section 5, point 6). */
export const planQuestions = [
  'position',
  'business-objectives',
  'personal-agenda',
  'value-today',
  'value-to-build',
  'decides-alone',
  'can-influence',
  'relationship',
  'frequency',
  'communication',
  'other-people',
  'objectives',
  'actions',
] as const;
export type PlanQuestion = (typeof planQuestions)[number];

type QuestionWords = {
  readonly label: string;
  /** What an answer looks like; stands in the empty field. */
  readonly hint: string;
  /** How the person is asked in the next talk while nobody knows; empty where it is ours to say. */
  readonly ask: string;
  /** How it is put to somebody at the top, to whom the other words would be below their rank; left out = the same. */
  readonly askAtTop?: string;
  /** The field of the person that holds the user's own words; null where the map alone or rows of their own answer. */
  readonly field: PlanTextField | null;
};

/** How each question is put, and where its answer is kept (method, section 5, point 6). */
export const questionWords: Readonly<Record<PlanQuestion, QuestionWords>> = {
  position: {
    label: 'Position and formal responsibilities',
    hint: 'What is this person answerable for, and to whom?',
    ask: 'What are you answerable for, and to whom?',
    askAtTop: 'Which part of the business do you look after yourself?',
    field: 'responsibilities',
  },
  'business-objectives': {
    label: 'Their business objectives',
    hint: 'What has to be reached this year, and how is it measured?',
    ask: 'What has to happen in the next twelve months for you to call it a good year?',
    field: 'businessObjectives',
  },
  'personal-agenda': {
    label: 'Their personal agenda',
    hint: 'What do they want for themselves?',
    ask: 'What would you like to be known for when this is done?',
    field: 'personalAgenda',
  },
  'value-today': {
    label: 'Value that we provide today',
    hint: 'What would they miss without us?',
    ask: 'What would you miss if we were not there tomorrow?',
    field: 'valueToday',
  },
  'value-to-build': {
    label: 'How we can build more',
    hint: 'What could we do for them that nobody does yet?',
    ask: 'What could we do for you that nobody does yet?',
    field: 'valueToBuild',
  },
  'decides-alone': {
    label: 'What they decide alone',
    hint: 'Which decisions need nobody else, up to what sum?',
    ask: 'What can you decide without asking anybody, and up to what sum?',
    askAtTop: 'Which decisions do you keep for yourself, and which do your people take?',
    field: 'decidesAlone',
  },
  'can-influence': {
    label: 'What they can influence',
    hint: 'Which decisions of others do they shape?',
    ask: 'Whose decisions do you prepare or look at beforehand?',
    askAtTop: 'Whom do you hear before you decide?',
    field: 'canInfluence',
  },
  relationship: { label: 'Relationship, strategy and why', hint: '', ask: '', field: null },
  frequency: {
    label: 'How often we communicate',
    hint: '',
    ask: 'How often is it useful for you to hear from us?',
    field: null,
  },
  communication: {
    label: 'How we will communicate the value from now on',
    hint: 'Which channel, and what do we say first?',
    ask: 'How should something new reach you: on paper, by phone or in person?',
    field: 'communicationPlan',
  },
  'other-people': { label: 'Other people who need a plan', hint: '', ask: '', field: null },
  objectives: { label: 'Objectives', hint: '', ask: '', field: null },
  actions: { label: 'Actions', hint: '', ask: '', field: null },
};
