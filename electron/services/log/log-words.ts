import { calls } from '#shared/ipc/contract.ts';
import { errorCodes } from '#shared/ipc/errors.ts';

/** Everything that the log tells of; a new one is added here, so that no text of a user can stand in its place. */
const logEvents = [
  'started',
  'call-slow',
  'call-failed',
  'backup-failed',
  'page-crashed',
  'tables-and-log-differ',
  'comparison-failed',
  'file-lost',
  'sharing-failed',
] as const;
export type LogEvent = (typeof logEvents)[number];

/** What a line may say about its event. */
const detailNames = [
  'name',
  'code',
  'milliseconds',
  'version',
  // How many differences between tables and log there are, by kind.
  'total',
  'value',
  'missing',
  'reference',
  'clock',
  'log',
] as const;
/** Details of a log line. A text is kept only when it is a name of a call, a code or a version. */
export type LogDetails = Readonly<Partial<Record<(typeof detailNames)[number], string | number | boolean>>>;

/** Stands for everything that is kept out of the log. */
export const HIDDEN = '‹hidden›';

const knownTexts: ReadonlySet<string> = new Set<string>([
  ...logEvents,
  ...errorCodes,
  ...Object.keys(calls),
  'unknown',
]);
const knownDetails: ReadonlySet<string> = new Set(detailNames);

/** The text when it is one of ours, or a version such as `0.1.0`; else the sign for hidden text. */
export function knownText(text: string): string {
  return knownTexts.has(text) || /^\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(text) ? text : HIDDEN;
}

/** The details with what is not known hidden, name or value. */
export function knownDetailsOf(details: LogDetails): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    Object.entries(details).map(([name, detail]) => [
      knownDetails.has(name) ? name : HIDDEN,
      typeof detail === 'string' ? knownText(detail) : detail,
    ]),
  );
}
