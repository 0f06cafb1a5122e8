import type { Because, PlanLine } from '../../model/plan-line.ts';
import { ratingDefinitions, ratingKinds } from '../../model/rating.ts';
import { cultureTypeLabels } from '../../model/culture-type.ts';
import { strategyLabels } from '../../model/strategy.ts';
import { dateText } from '../../reading/calendar.ts';
import { becauseLabels } from './because.ts';
import type { PlannedLine } from './planned-line.ts';

/** An input of a line that has another value than at the last generation. */
export type ChangedInput = { readonly input: string; readonly sentence: string };

/** The inputs that changed between two lists of reasons. The chosen tactic is a result, not an input. */
export function changedInputs(before: readonly Because[], now: readonly Because[]): readonly ChangedInput[] {
  const old = new Map(before.map((because) => [because.input, because]));
  const fresh = new Map(now.map((because) => [because.input, because]));
  return Object.keys(becauseLabels).flatMap((input) => {
    if (input === 'tactic') return [];
    const was = old.get(input);
    const is = fresh.get(input);
    // An input that only one of the two used came or went with the tactic; the other changes say why.
    const comparable = alwaysTold.has(input) || (was !== undefined && is !== undefined);
    if (!comparable || was?.value === is?.value) return [];
    return [{ input, sentence: sentenceFor(input, was, is) }];
  });
}

/** Inputs that are news also when they come or go. */
const alwaysTold: ReadonlySet<string> = new Set(['override', 'outcome']);

/** Inputs whose values are ids or dates: their own sentence says more than the values. */
const toldByText: ReadonlySet<string> = new Set([
  'freshness',
  'path',
  'champion',
  'reach',
  'veto',
  'influence-lines',
  'outcome',
]);

function sentenceFor(input: string, was: Because | undefined, is: Because | undefined): string {
  const label = becauseLabels[input] ?? input;
  if (toldByText.has(input)) return is === undefined ? `${label}: no longer counts.` : `${label}: ${is.text}`;
  return `${label}: ${valueText(input, was?.value)} → ${valueText(input, is?.value)}.`;
}

function valueText(input: string, value: string | undefined): string {
  if (value === undefined) return 'the rule';
  if (value === '') return input === 'culture' ? 'not known' : 'not rated';
  if (input === 'override') return strategyName(value);
  if (input === 'culture') return labelFrom(cultureTypeLabels, value);
  const kind = ratingKinds.find((known) => known === input);
  if (kind === undefined) return value;
  return value
    .split(' ')
    .map((part) => labelFrom(ratingDefinitions[kind].labels, part))
    .join(', then ');
}

function labelFrom(labels: Readonly<Record<string, string>>, value: string): string {
  return labels[value] ?? value;
}

function strategyName(value: string): string {
  return labelFrom(strategyLabels, value);
}

const outputs = ['firstAction', 'proof', 'messageForm', 'channel', 'pace'] as const;
const outputLabels: Readonly<Record<(typeof outputs)[number], string>> = {
  firstAction: 'First action',
  proof: 'Proof',
  messageForm: 'Message',
  channel: 'Channel',
  pace: 'Pace',
};

/** What the rules would now say differently from a line that the user keeps, sentence by sentence. */
export function changedOutputs(line: PlanLine, now: PlannedLine): readonly string[] {
  const sentences: string[] = [];
  if (line.strategy !== now.strategy)
    sentences.push(
      `Strategy would now be ${strategyLabels[now.strategy]} instead of ${strategyLabels[line.strategy]}.`,
    );
  for (const field of outputs) {
    if (line[field] !== now[field]) sentences.push(`${outputLabels[field]} would now be: ${now[field]}`);
  }
  return sentences;
}

/** The sentence for a date that moved because the last touch or the cadence changed. */
export function changedDate(line: PlanLine, now: PlannedLine): readonly string[] {
  if (line.date === now.date || now.date === null) return [];
  return [`Date would now be ${dateText(now.date)}.`];
}
