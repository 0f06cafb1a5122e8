import type { FieldValue } from '../model/change.ts';
import type { PersonId } from '../model/id.ts';
import type { RatingKind } from '../model/rating.ts';
import { entityNames, type EntityName } from '../model/registry.ts';

/** What a command was about, by which the history is filtered. */
export const historyTopics = [
  'people',
  'ratings',
  'lines',
  'plan',
  'meetings',
  'culture',
  'company',
  'versions',
] as const;
export type HistoryTopic = (typeof historyTopics)[number];
export const historyTopicLabels: Readonly<Record<HistoryTopic, string>> = {
  people: 'People and seats',
  ratings: 'Ratings',
  lines: 'Lines and who knows whom',
  plan: 'Plan',
  meetings: 'Conversations and meetings',
  culture: 'Culture',
  company: 'Company',
  versions: 'Versions',
};

const topics: Readonly<Record<EntityName, HistoryTopic>> = {
  person: 'people',
  seat: 'people',
  rating: 'ratings',
  champion_test: 'ratings',
  line: 'lines',
  acquaintance: 'lines',
  plan: 'plan',
  plan_line: 'plan',
  plan_target: 'plan',
  decision_window: 'plan',
  action: 'plan',
  objective: 'plan',
  tactic_outcome: 'plan',
  own_tactic: 'plan',
  finding_decision: 'plan',
  touchpoint: 'meetings',
  promise: 'meetings',
  meeting_brief: 'meetings',
  culture_respondent: 'culture',
  culture_answer: 'culture',
  culture_note: 'culture',
  validation: 'culture',
  process_step: 'culture',
  adjustment: 'culture',
  channel_owner: 'culture',
  owner_respondent: 'culture',
  owner_answer: 'culture',
  partner: 'company',
  competency: 'company',
  other_vendor: 'company',
  priority: 'company',
  team_member: 'company',
  colleague: 'company',
  initiative: 'company',
  version: 'versions',
  only_for_me: 'people',
  private_note: 'people',
  conflict: 'ratings',
  erasure_receipt: 'people',
  same_person: 'people',
};

/** The entities that a topic is about. */
export function entitiesOf(topic: HistoryTopic): readonly EntityName[] {
  return entityNames.filter((name) => topics[name] === topic);
}

/** The value that a rating had before a command took it away. */
export type FormerRating = {
  readonly personId: PersonId;
  readonly kind: RatingKind;
  /** Ids of its value set, at least one. */
  readonly values: readonly string[];
};

/** One command of a partner's history, in the user's words. */
export type HistoryItem = {
  /** Its number in the log, by which its moment is named. */
  readonly command: number;
  /** `merge`: a colleague's work was taken over. */
  readonly kind: 'do' | 'undo' | 'redo' | 'merge';
  /** Empty when the user's name was not set. */
  readonly who: string;
  /** When it was written here, in ms since 1970. */
  readonly at: number;
  /** What was done, to stand behind the author's name: `rated Ada Berg: support neutral → supporter`. Empty where a merge says no more. */
  readonly did: string;
  /** What spoke for it: confidence and evidence, or what was said; empty where nothing was written. */
  readonly reason: string;
  /** What became different, one line each, where `did` does not say it. */
  readonly details: readonly string[];
  /** How many rows became different that `details` does not tell. */
  readonly more: number;
  /** Whom it is about, as far as it names few. */
  readonly people: readonly PersonId[];
  /** What a single rating was before, which can be restored; null for everything else. */
  readonly former: FormerRating | null;
};

/** Which part of the history is asked for; null = all of it. */
export type HistoryFilter = {
  readonly personId: string | null;
  readonly topic: HistoryTopic | null;
  readonly who: string | null;
};

/** A part of a partner's history, newest first. */
export type HistoryPage = {
  readonly items: readonly HistoryItem[];
  /** There are older ones. */
  readonly more: boolean;
  /** Everybody who wrote something of the partner, by name; the empty name is somebody who had none. */
  readonly authors: readonly string[];
};

/** One row that a command wrote; a value is undefined when the log no longer has it. */
export type LoggedRow = {
  readonly entity: string;
  readonly row: string;
  readonly what: 'added' | 'gone' | 'changed';
  readonly fields: readonly {
    readonly field: string;
    readonly from: FieldValue | undefined;
    readonly to: FieldValue | undefined;
  }[];
};
