import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { PromiseRecord } from '../../model/promise.ts';
import { coverageLabels, coverages } from '../../model/rating.ts';
import { touchpointKindLabels } from '../../model/touchpoint.ts';
import { agoText, dateText, daysText, everyDays } from '../../reading/calendar.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { isWithUs, nameOf } from '../../reading/people.ts';
import { ratingOf } from '../../reading/ratings.ts';
import { acquaintancesThatCount } from '../../reading/team.ts';
import { touchesOf } from '../../reading/touchpoints.ts';
import { firstSentence, sentence } from '../../text/wording.ts';
import { actionsFor } from '../individual-plan/has-plan.ts';
import { stanceText } from '../people/stance-text.ts';
import { nextLineOf } from '../plan/view.ts';
import { cadenceOf } from '../touchpoints/cadence.ts';
import { isPromiseOverdue, openPromises } from '../touchpoints/promises.ts';

/** The questions that a person's record answers, in the one order in which every screen and every page answers them. */
export const dossierParts = ['strategy', 'next', 'last', 'promises', 'known'] as const;
export type DossierPartId = (typeof dossierParts)[number];

export const dossierLabels: Readonly<Record<DossierPartId, string>> = {
  strategy: 'Strategy',
  next: 'Next step',
  last: 'Last conversation',
  promises: 'Promises',
  known: 'Who knows them',
};

/** One line of an answer. */
export type DossierLine = {
  readonly text: string;
  /** `lead` is the answer itself, `more` is what stands beside it, `late` is overdue, `none` says that nothing is known. */
  readonly tone: 'lead' | 'more' | 'late' | 'none';
};

export type DossierPart = {
  readonly id: DossierPartId;
  readonly label: string;
  /** At least one; what answers the question comes first. */
  readonly lines: readonly DossierLine[];
};

/** A person in five answers: strategy with its reasons, next step, last conversation, promises, who knows them. */
export function dossierOf(state: PartnerState, personId: PersonId, today: IsoDate): readonly DossierPart[] {
  const lines: Readonly<Record<DossierPartId, readonly DossierLine[]>> = {
    strategy: strategyLines(state, personId, today),
    next: nextLines(state, personId, today),
    last: lastLines(state, personId, today),
    promises: promiseLines(state, personId, today),
    known: [knownLine(state, personId, today)],
  };
  return dossierParts.map((id) => ({ id, label: dossierLabels[id], lines: saidOnce(lines[id]) }));
}

/** Two promises of the same words and day are one line. */
function saidOnce(lines: readonly DossierLine[]): readonly DossierLine[] {
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}

function strategyLines(state: PartnerState, personId: PersonId, today: IsoDate): readonly DossierLine[] {
  const planned = nextLineOf(state, personId, today)?.strategy ?? null;
  const proofs = (['support', 'influence'] as const)
    .map((kind) => ratingOf(state, personId, kind))
    .flatMap((rating) =>
      rating === undefined || rating.values.length === 0 ? [] : inOneLine(rating.evidence),
    )
    .filter((text) => text !== '');
  return [
    lead(`${stanceText(state, personId, today, planned)}.`),
    ...[...new Set(proofs)].map((text) => more(sentence(text))),
  ];
}

/** The first move of the plan; where there is none the open action that is due first. */
function nextLines(state: PartnerState, personId: PersonId, today: IsoDate): readonly DossierLine[] {
  const line = nextLineOf(state, personId, today);
  if (line !== null && line.firstAction.trim() !== '') {
    const [first, rest] = firstSentence(inOneLine(line.firstAction));
    return [
      lead(first),
      ...byWhen(line.date, colleagueNameOf(state, line.ownerColleagueId), today),
      ...(rest === '' ? [] : [more(rest)]),
    ];
  }
  const action = actionsFor(state, personId).find(({ done, text }) => !done && text.trim() !== '');
  if (action === undefined) return [none('Nothing is planned.')];
  return [
    lead(sentence(inOneLine(action.text))),
    ...byWhen(action.due, colleagueNameOf(state, action.ownerColleagueId), today),
  ];
}

function byWhen(day: IsoDate | null, owner: string, today: IsoDate): readonly DossierLine[] {
  const late = day !== null && day < today;
  const when = day === null ? '' : late ? `Overdue since ${dateText(day)}` : dateText(day);
  const text = [when, owner].filter((part) => part !== '').join(' · ');
  return text === '' ? [] : [late ? { text, tone: 'late' } : more(text)];
}

function lastLines(state: PartnerState, personId: PersonId, today: IsoDate): readonly DossierLine[] {
  const { lateDays, arrangedOn, cadenceDays } = cadenceOf(state, personId, today);
  const last = touchesOf(state, personId).find(({ on }) => on !== null && on <= today);
  const next: readonly DossierLine[] =
    arrangedOn !== null
      ? [more(`The next one is arranged for ${dateText(arrangedOn)}.`)]
      : lateDays > 0
        ? [
            {
              text: `The next one is ${daysText(lateDays)} overdue (planned ${everyDays(cadenceDays ?? 0)}).`,
              tone: 'late',
            },
          ]
        : [];
  if (last === undefined || last.on === null) return [none('No conversation is noted yet.'), ...next];
  const summary = inOneLine(last.summary);
  return [
    lead(`${touchpointKindLabels[last.kind]}, ${dateText(last.on)} (${agoText(last.on, today)}).`),
    ...(summary === '' ? [] : [more(sentence(summary))]),
    ...next,
  ];
}

function promiseLines(state: PartnerState, personId: PersonId, today: IsoDate): readonly DossierLine[] {
  const open = openPromises(state, personId);
  if (open.length === 0) return [none('None is open.')];
  return open.map((promise) => ({
    text: promiseLine(state, personId, promise, today),
    tone: isPromiseOverdue(promise, today) ? 'late' : 'lead',
  }));
}

/** Such as `We: stock figures by product, overdue since 25 Nov 2026`. */
function promiseLine(
  state: PartnerState,
  personId: PersonId,
  promise: PromiseRecord,
  today: IsoDate,
): string {
  const { side, text, due } = promise;
  const ours = colleagueNameOf(state, promise.colleagueId) || 'We';
  const theirs =
    promise.personId === null || promise.personId === personId ? 'They' : nameOf(state, promise.personId);
  const when =
    due === null ? 'no day agreed' : due < today ? `overdue since ${dateText(due)}` : `by ${dateText(due)}`;
  return `${side === 'ours' ? ours : theirs}: ${inOneLine(text)}, ${when}`;
}

/** Who of us knows the person, best first, such as `Hannah in depth · Diego, Oskar briefly`. */
function knownLine(state: PartnerState, personId: PersonId, today: IsoDate): DossierLine {
  const rows = [...acquaintancesThatCount(state.acquaintance).values()].filter(
    (row) => row.personId === personId && isWithUs(state, row.colleagueId, today),
  );
  const groups = coverages
    .toReversed()
    .filter((level) => level !== 'none')
    .map((level) => {
      const names = rows
        .filter(({ now }) => now === level)
        .map(({ colleagueId }) => colleagueNameOf(state, colleagueId))
        .filter((name) => name !== '')
        .toSorted((a, b) => a.localeCompare(b));
      return names.length === 0 ? '' : `${names.join(', ')} (${coverageLabels[level].toLowerCase()})`;
    })
    .filter((text) => text !== '');
  return groups.length === 0 ? none('Nobody on our team knows them yet.') : lead(groups.join(' · '));
}

function lead(text: string): DossierLine {
  return { text, tone: 'lead' };
}

function more(text: string): DossierLine {
  return { text, tone: 'more' };
}

function none(text: string): DossierLine {
  return { text, tone: 'none' };
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
