import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import { MAIN_SLOT, planLineIdFor, type LineKey } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { isWithUs } from '../../reading/people.ts';
import { keptLines } from './kept-lines.ts';
import { playLines, type Addition } from '../plays/play-lines.ts';
import { actionText } from '../campaign/action-text.ts';
import { becauseOfLine, type Timing } from '../campaign/because.ts';
import { debtsTo } from '../campaign/debts.ts';
import { fieldOf } from '../campaign/field.ts';
import { contactDate, type ContactDate } from '../campaign/contact-date.ts';
import { FIRST_PEOPLE, placeLines, type Undated } from '../campaign/dates.ts';
import { draftLines, type Drafted } from '../campaign/drafts.ts';
import { keyOf, type Draft } from '../campaign/draft.ts';
import { notBefore } from '../campaign/not-before.ts';
import { guardedOf, personParts } from '../campaign/person-parts.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { stageRank } from '../campaign/stage.ts';
import { leadDaysIn } from '../campaign/lead-days.ts';
import { ownChannel } from '../campaign/known.ts';
import { leadOf, ownerOf, type Ground, type Subject } from '../campaign/subject.ts';
import type { WorkingCalendar } from '../campaign/working-calendar.ts';

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
  const { ground, calendar, subjects } = fieldOf(state, today);
  const drafted = draftLines(state, subjects, ground, calendar);
  const ranks = new Map(subjects.slice(0, FIRST_PEOPLE).map(({ personId }, rank) => [personId, rank]));
  const lead = leadOf(state, today);
  const undated = drafted.drafts.map((draft) => undatedOf(state, draft, ground, calendar, ranks, lead));
  const places = placeLines(
    undated.map(({ line }) => line),
    calendar,
  );
  const lines = drafted.drafts.map((draft, index): PlannedLine => {
    const { line, contact } = undated[index] ?? fail();
    const date = calendar.at(places.get(line.key) ?? 0);
    return lineOf(state, draft, { ground, line, contact, date });
  });
  const all = keptLines(state, withPlays(state, lines, drafted.drafts, today));
  const main = new Map(all.filter(({ slot }) => slot === MAIN_SLOT).map((line) => [line.personId, line]));
  return { lines: all, main, ground, drafted };
}

/** Puts what plays ask into the lines in which it is asked, and their own lines behind those of their people. */
function withPlays(
  state: PartnerState,
  lines: readonly PlannedLine[],
  drafts: readonly Draft[],
  today: IsoDate,
): readonly PlannedLine[] {
  const { lines: added, additions } = playLines(state, today, lines, askedIn(drafts));
  if (added.length === 0 && additions.size === 0) return lines;
  const byPerson = Map.groupBy(added, ({ personId }) => personId);
  return lines.flatMap((line, index) => {
    const said = withAdditions(line, additions.get(planLineIdFor(line)) ?? []);
    return lines[index + 1]?.personId === line.personId
      ? [said]
      : [
          said,
          ...(byPerson.get(line.personId) ?? []).map((one) =>
            withAdditions(one, additions.get(planLineIdFor(one)) ?? []),
          ),
        ];
  });
}

function withAdditions(line: PlannedLine, additions: readonly Addition[]): PlannedLine {
  if (additions.length === 0) return line;
  const [first, ...others] = line.because;
  return {
    ...line,
    firstAction: [line.firstAction, ...additions.map(({ text }) => text)].join(' '),
    waitsFor: [...line.waitsFor, ...additions.flatMap(({ waitsFor }) => waitsFor)],
    because: [...(first === undefined ? [] : [first]), ...additions.map(({ because }) => because), ...others],
  };
}

/** The questions for one person only that a tactic of the plan asks, with the line that asks. */
function askedIn(drafts: readonly Draft[]): ReadonlyMap<string, LineKey> {
  const asked = new Map<string, LineKey>();
  for (const { given, subject, slot } of drafts)
    if (given?.tactic?.topic !== undefined)
      asked.set(given.tactic.topic, { personId: subject.personId, slot });
  return asked;
}

function fail(): never {
  throw new Error('a line without its draft');
}

type Dating = { readonly line: Undated; readonly contact: ContactDate };

function undatedOf(
  state: PartnerState,
  draft: Draft,
  ground: Ground,
  calendar: WorkingCalendar,
  ranks: ReadonlyMap<PersonId, number>,
  lead: Parameters<typeof ownerOf>[3],
): Dating {
  const { subject, slot, kind, stage, on, waitsFor } = draft;
  const { personId } = subject;
  const { today } = ground;
  const contact = contactDate(state, personId, subject.strategy.strategy, today);
  const wanted = notBefore(state, personId, today);
  return {
    contact,
    line: {
      key: keyOf(personId, slot),
      waitsFor,
      fixed: fixedPlace(state, draft, calendar),
      doneAt: kind === 'meeting' && on !== null ? calendar.onOrAfter(on) : null,
      rank: slot === MAIN_SLOT ? (ranks.get(personId) ?? null) : null,
      stage: stageRank[stage],
      latest: latestPlace(draft, ground, calendar),
      earliest: wanted === null ? 0 : calendar.onOrAfter(wanted),
      due: contact.due === null ? null : calendar.onOrAfter(contact.due),
      promised: contact.planned,
      owner:
        (kind === 'debt' ? debtorOf(state, personId, today) : null) ??
        ownerOf(state, subject, today, lead) ??
        '',
    },
  };
}

/** Who of us promised what is owed to a person the longest; null when that is not known, or they are not with us any more. */
function debtorOf(state: PartnerState, personId: PersonId, today: IsoDate): ColleagueId | null {
  for (const { colleagueId } of debtsTo(state, personId, today))
    if (isWithUs(state, colleagueId, today)) return colleagueId;
  return null;
}

/** How many working days before a meeting the person wants to have what we bring. */
function leadOfMeeting(state: PartnerState, { personId }: Subject): number {
  return leadDaysIn(ownChannel(state, personId));
}

/** Where a line has to stand: a debt on the next working day, a meeting on the one before or as early as the person wishes, a hand-over within three and before the last one. */
function fixedPlace(
  state: PartnerState,
  { kind, on, slot, subject }: Draft,
  calendar: WorkingCalendar,
): number | null {
  const { next } = calendar;
  switch (kind) {
    case 'debt':
      return next;
    case 'meeting':
      return on === null
        ? null
        : Math.max(
            calendar.before(on) - leadOfMeeting(state, subject) + 1,
            Math.min(next, calendar.before(on)),
            0,
          );
    case 'leaving': {
      const wanted = slot === MAIN_SLOT ? next : next + 1;
      return on === null ? wanted : Math.max(0, Math.min(wanted, calendar.before(on)));
    }
    case 'tactic':
    case 'favours':
      return null;
  }
}

/**
 * The last place at which a line is of use before something is decided: questions to those with a say and all others who have to be met
 * come in the first third of the time until then, answers in the second; the last fifth is for last words. Null where nothing is decided,
 * and for whom we only keep an eye on.
 */
function latestPlace(
  { subject, kind, given }: Draft,
  { deadline }: Ground,
  calendar: WorkingCalendar,
): number | null {
  if (kind !== 'tactic' || deadline === null || subject.strategy.strategy === 'monitor') return null;
  const { target, facts } = subject;
  const hasSay = target || facts.veto === 'yes' || facts.role === 'evaluator';
  const share = hasSay && given?.tactic?.answers !== true ? 1 / 3 : 2 / 3;
  const time = calendar.before(deadline) - calendar.next;
  return calendar.next + Math.max(Math.floor(time * share), 0);
}

type LineParts = {
  readonly ground: Ground;
  readonly line: Undated;
  readonly contact: ContactDate;
  readonly date: IsoDate;
};

function lineOf(state: PartnerState, draft: Draft, { ground, line, contact, date }: LineParts): PlannedLine {
  const { subject, slot, stage, given } = draft;
  return {
    ...personParts(state, subject),
    slot,
    stage,
    ownerColleagueId: line.owner === '' ? null : (line.owner as PlannedLine['ownerColleagueId']), // from `ownerOf`
    waitsFor: line.waitsFor.map(lineKey),
    tacticId: given?.tactic?.id ?? '',
    firstAction: actionText(state, draft, ground),
    date,
    because: becauseOfLine(state, draft, {
      date: contact.because,
      ...timingOf(state, draft, line, ground),
      guarded: guardedOf(subject),
      askedFor: draft.askedFor,
    }),
  };
}

function timingOf(
  state: PartnerState,
  { kind, on, subject }: Draft,
  { rank, latest: last, earliest }: Undated,
  { deadline }: Ground,
): { readonly timing: Timing; readonly day: IsoDate | null } {
  if (kind === 'debt') return { timing: 'debt', day: null };
  if (kind === 'meeting' && leadOfMeeting(state, subject) > 1) return { timing: 'meeting-lead', day: on };
  if (kind === 'meeting' || kind === 'leaving') return { timing: kind, day: on };
  if (earliest > 0) return { timing: 'not-before', day: null };
  if (last !== null) return { timing: 'window', day: deadline };
  return { timing: rank === null ? 'week' : 'first', day: null };
}

function lineKey(key: string): LineKey {
  const at = key.lastIndexOf(' ');
  return { personId: key.slice(0, at) as PersonId, slot: key.slice(at + 1) }; // put together by `keyOf`
}
