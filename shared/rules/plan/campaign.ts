import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import { MAIN_SLOT, planLineIdFor, type LineKey } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { withKeepersFirst } from './calendar-keepers.ts';
import { keptLines } from './kept-lines.ts';
import { afterMandate } from './mandate.ts';
import { afterWaits } from './after-waits.ts';
import { playLines } from '../plays/play-lines.ts';
import type { Addition } from '../plays/play-steps.ts';
import { favourSlots } from '../../playbook/plays/plays.ts';
import { teamChannels } from '../../playbook/plays/play.ts';
import type { Draft } from '../campaign/draft.ts';
import { SPOKEN } from '../../playbook/plan/guarded-channels.ts';
import { ownChannel } from '../campaign/known.ts';
import { asks } from '../campaign/give-out.ts';
import { moveText } from '../campaign/line-text.ts';
import { lowerFirst } from '../../text/wording.ts';
import { actionText } from '../campaign/action-text.ts';
import { groupWith } from '../campaign/against.ts';
import { becauseOfLine } from '../campaign/because.ts';
import { convinces } from '../campaign/convinces.ts';
import { fieldOf, type Field } from '../campaign/field.ts';
import type { Drafted } from '../campaign/drafts.ts';
import { linesAboutGone } from '../campaign/gone.ts';
import { guardedOf, personParts } from '../campaign/person-parts.ts';
import { namedOnce } from '../campaign/named-once.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { leadOf, ownerOn, type Ground } from '../campaign/subject.ts';
import { timetableOf, type Timetable } from '../campaign/timetable.ts';
import { draftsThatUse } from '../campaign/uses.ts';

/** The campaign of a partner as the rules propose it (campaign.md of the method). */
export type Campaign = {
  /** By priority; the lines that somebody has beside the main one come right behind it. */
  readonly lines: readonly PlannedLine[];
  /** The main lines by person. */
  readonly main: ReadonlyMap<PersonId, PlannedLine>;
  readonly ground: Ground;
  readonly drafted: Drafted;
};

const latest = new WeakMap<PartnerState, { readonly today: IsoDate; readonly campaign: Campaign }>();

/** The campaign of a partner on a day. Deterministic: the same rows in any order and the same day give the same. Cached by state. */
export function campaignOf(state: PartnerState, today: IsoDate): Campaign {
  const known = latest.get(state);
  if (known?.today === today) return known.campaign;
  const campaign = plan(state, today);
  latest.set(state, { today, campaign });
  return campaign;
}

function plan(state: PartnerState, today: IsoDate): Campaign {
  const field = fieldOf(state, today);
  const { ground, calendar, subjects } = field;
  const lead = leadOf(state, today);
  const { drafted, rows } = timetableOf(state, { subjects, ground, calendar, lead });
  const using = draftsThatUse(state, rows, ground);
  const lines = rows.map((row) => lineOf(state, row, ground, using.has(row.draft)));
  const gone = linesAboutGone(state, ground, calendar, lead);
  const played = withKeepersFirst(state, afterMandate(withPlays(state, lines, drafted, field)), field);
  const planned = byPriority(played, gone);
  const all = keptLines(
    state,
    planned.map((line) => namedOnce(state, line)),
  );
  const main = new Map(all.filter(({ slot }) => slot === MAIN_SLOT).map((line) => [line.personId, line]));
  return { lines: all, main, ground, drafted };
}

/** Puts what plays ask into the lines in which it is asked, and their own lines behind those of their people. */
function withPlays(
  state: PartnerState,
  lines: readonly PlannedLine[],
  { favours }: Drafted,
  { ground: { today }, calendar }: Field,
): readonly PlannedLine[] {
  const { lines: added, additions } = playLines(state, today, { lines, favours });
  if (added.length === 0 && additions.size === 0) return lines;
  const byPerson = Map.groupBy(added, ({ personId }) => personId);
  const played = lines.flatMap((line, index) => {
    const said = withAdditions(state, line, additions.get(planLineIdFor(line)) ?? []);
    return lines[index + 1]?.personId === line.personId
      ? [said]
      : [
          said,
          ...(byPerson.get(line.personId) ?? []).map((one) =>
            withAdditions(state, one, additions.get(planLineIdFor(one)) ?? []),
          ),
        ];
  });
  return afterWaits(played, new Set(added.map((line) => planLineIdFor(line))), calendar);
}

function withAdditions(state: PartnerState, line: PlannedLine, additions: readonly Addition[]): PlannedLine {
  if (additions.length === 0) return line;
  const [first, ...others] = line.because;
  const asks = additions.some(({ slot }) => favourSlots.has(slot));
  return {
    ...line,
    ...(asks && ownChannel(state, line.personId) === '' ? { channel: SPOKEN } : {}),
    firstAction: [
      additions.reduce(
        (text, one) =>
          one.leads
            ? moveText('that-talk', { move: one.text, text: lowerFirst(text) })
            : `${text} ${one.text}`,
        line.firstAction,
      ),
      ...additions.map(({ closing }) => closing),
    ]
      .filter((text) => text !== '')
      .join(' '),
    date: additions.find(({ date }) => date !== null)?.date ?? line.date,
    waitsFor: [...line.waitsFor, ...additions.flatMap(({ waitsFor }) => waitsFor)],
    because: [...(first === undefined ? [] : [first]), ...additions.map(({ because }) => because), ...others],
  };
}

/** Puts lines of others, by priority too, between those of the people; nobody's lines are torn apart. */
function byPriority(lines: readonly PlannedLine[], others: readonly PlannedLine[]): readonly PlannedLine[] {
  if (others.length === 0) return lines;
  const left = [...others];
  const merged: PlannedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const begins = lines[index - 1]?.personId !== line.personId;
    while (begins && (left[0]?.priority ?? -1) > line.priority) merged.push(...left.splice(0, 1));
    merged.push(line);
  }
  return [...merged, ...left];
}

/** Whether a line is done among ourselves and asks nobody at the partner: it has no channel. */
function isInside({ kind, given, favours }: Draft): boolean {
  const tactic = kind === 'tactic' ? given?.tactic : undefined;
  return tactic?.internal === true && asks(tactic) === null && favours.length === 0;
}

function lineOf(
  state: PartnerState,
  { draft, dating, date, why }: Timetable['rows'][number],
  ground: Ground,
  uses: boolean,
): PlannedLine {
  const { subject, slot, stage, given } = draft;
  const { line, contact } = dating;
  const owner = line.owner === '' ? null : (line.owner as ColleagueId); // from `ownerOf`
  const by = subject.known ? undefined : given?.named.via.at(-1);
  return {
    ...personParts(state, subject, by === undefined ? null : { by, today: ground.today }),
    ...(draft.favours.length > 0 && ownChannel(state, subject.personId) === '' ? { channel: SPOKEN } : {}),
    ...(isInside(draft) ? { channel: teamChannels.inside } : {}),
    ...(convinces(draft) ? {} : { proof: '', messageForm: '' }),
    slot,
    stage,
    ownerColleagueId: ownerOn(state, subject, date, owner),
    waitsFor: line.waitsFor.map(lineKey),
    tacticId: given?.tactic?.id ?? '',
    firstAction: actionText(state, draft, ground, { uses, date }),
    date,
    because: becauseOfLine(state, draft, {
      date: contact.because,
      ...why,
      guarded: guardedOf(subject),
      beginWith: groupWith(ground.groups, subject.personId)?.firstId ?? null,
      askedFor: draft.askedFor,
    }),
  };
}

function lineKey(key: string): LineKey {
  const at = key.lastIndexOf(' ');
  return { personId: key.slice(0, at) as PersonId, slot: key.slice(at + 1) }; // put together by `keyOf`
}
