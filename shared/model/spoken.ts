import type { EntityName } from './registry.ts';

/** What one row of an entity is called in a sentence, with its article. */
const rowWords: Readonly<Record<EntityName, string>> = {
  initiative: 'an initiative',
  colleague: 'a colleague',
  own_tactic: 'a tactic',
  channel_owner: 'our own company',
  owner_respondent: 'somebody who answered about our company',
  owner_answer: 'an answer about our company',
  partner: 'a partner',
  person: 'a person',
  seat: 'a seat',
  rating: 'a rating',
  line: 'a line',
  acquaintance: 'an acquaintance',
  touchpoint: 'a contact',
  competency: 'a competency',
  other_vendor: 'another vendor',
  priority: 'a priority',
  team_member: 'a member of our team',
  plan: 'a plan',
  plan_line: 'a line of the plan',
  plan_target: 'a target of the plan',
  decision_window: 'a decision window',
  action: 'an action',
  objective: 'an objective',
  tactic_outcome: 'an outcome of a tactic',
  champion_test: 'a test of a champion',
  finding_decision: 'a decision about a finding',
  culture_respondent: 'somebody who answered the questionnaire',
  culture_answer: 'an answer to the questionnaire',
  culture_note: 'a note on the culture',
  validation: 'a test of the culture',
  process_step: 'a step of a process',
  adjustment: 'an adjustment',
  promise: 'a promise',
  meeting_brief: 'a meeting',
  version: 'a version',
  only_for_me: 'the switch “Only for me”',
  private_note: 'a private note',
};

/** Fields whose name is no word of the screen. */
const fieldWords: Readonly<Record<string, string>> = {
  on: 'day',
  x: 'place',
  y: 'place',
  until: 'day',
  now: 'knows now',
  ownerColleagueId: 'in charge',
  aimDate: 'date of the aim',
  chosen: 'needed for the aim',
  sponsor: 'executive sponsor',
  slot: 'which line of the person',
  waitsFor: 'waits for',
  deputyColleagueId: 'deputy',
  cadenceDays: 'contact every (days)',
  reviewIntervalDays: 'review ratings every (days)',
  reviewEveryDays: 'review every (days)',
  nextReviewOn: 'next review',
  tierReason: 'why this tier',
  strategyOverride: 'strategy',
  strategyReason: 'reason for the strategy',
  planAskedFor: 'a plan was requested',
  valueToday: 'value that we provide today',
  valueToBuild: 'how we can build more',
  communicationPlan: 'how we will communicate the value',
  responsibilities: 'position and formal responsibilities',
  businessObjectives: 'their business objectives',
  personalAgenda: 'their personal agenda',
  externalId: 'number in another system',
  profileUrl: 'profile on the web',
  lastCommand: 'moment',
  rowId: 'what is only for me',
  onMap: 'on the map',
  because: 'reasons',
  edits: 'changed texts of the brief',
  generatedAt: 'made on',
  generatedOn: 'made on',
  archivedAt: 'archived on',
  relationshipToReach: 'relationship to reach',
  dontKnow: 'don’t know',
  doneOn: 'done on',
  touchesUs: 'touches us',
  touchNote: 'how it touches us',
  effect: 'observed effect',
  difference: 'the difference behind it',
  evidence: 'how do you know',
  starterId: 'starter',
  touchpointId: 'contact',
  reportsToSeatId: 'manager',
  personIds: 'people',
  colleagueIds: 'colleagues',
  otherPlanPersonIds: 'other people who need a plan',
  fromPersonId: 'first person',
  toPersonId: 'second person',
  fromSeatId: 'first seat',
  toSeatId: 'second seat',
};

/** What one row of an entity is called in a sentence, such as `a contact`. */
export function rowText(entity: EntityName): string {
  return rowWords[entity];
}

/** What a field is called in a sentence, such as `left on` or `day`. */
export function fieldText(field: string): string {
  const known = Object.hasOwn(fieldWords, field) ? fieldWords[field] : undefined;
  if (known !== undefined) return known;
  const words = field.replace(/Ids$/, 's').replace(/Id$/, '');
  return words.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
