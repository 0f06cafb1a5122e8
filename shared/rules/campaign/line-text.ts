import { moves, type Move } from '../../playbook/plan/moves.ts';
import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { decisionWindowKindLabels, type DecisionWindow } from '../../model/decision-window.ts';
import { dateText } from '../../reading/calendar.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { isPresent, nameOf } from '../../reading/people.ts';
import { seatOf } from '../../reading/seats.ts';
import { managerOf } from '../people/introducers.ts';
import { listed, upperFirst } from '../../text/wording.ts';
import { remembering } from '../../text/remembering.ts';
import { matterOf, objectivesOf } from './known.ts';
import { objectionOf } from './objection.ts';
import { pageOf } from './page.ts';
import { wishOf } from './wish.ts';

/** Whom and what the text of a tactic may name. */
export type Named = {
  /** The people on the way in, from our side to the one who introduces us; empty without one. */
  readonly via: readonly PersonId[];
  /** 0-100, of the way in; 100 where one of us knows the person. */
  readonly weight: number;
  readonly colleagueId: ColleagueId | null;
  readonly championId: PersonId | null;
  readonly listenerIds: readonly PersonId[];
  /** Whom to ask about the person where no way in is good; null = nobody. */
  readonly aboutId: PersonId | null;
  /** That one is asked in a talk of their own before; else at the next occasion. */
  readonly waitsForAbout: boolean;
  /** Where no way in is good and nobody can be asked: over whom one could be built; null = nobody. */
  readonly buildId: PersonId | null;
  /** Who is in the meeting too and can introduce us to the person; null = nobody. */
  readonly alongId: PersonId | null;
  readonly window: DecisionWindow | undefined;
  /** The line comes after what is decided. */
  readonly after: boolean;
  readonly today: IsoDate;
};

/** Texts by mark, without the braces. */
export type Marks = Readonly<Record<string, string>>;

/** A text cut at its marks: every second part is the name of one. */
const parts = remembering((text: string): readonly string[] => text.split(/\{([a-z]+)\}/));

/** A text with its marks filled in; it begins with a capital letter. A mark without a text stays as it is. */
export function filled(text: string, marks: Marks): string {
  return filledWith(text, (mark) => marks[mark]);
}

function filledWith(text: string, textOf: (mark: string) => string | undefined): string {
  let result = '';
  parts(text).forEach((part, index) => {
    result += index % 2 === 0 ? part : (textOf(part) ?? `{${part}}`);
  });
  return upperFirst(result);
}

/** A sentence of `moves`, filled in. */
export function moveText(move: Move, marks: Marks): string {
  return filled(moves[move], marks);
}

/** One of us by name, else “one of us”. */
export function colleagueText(state: PartnerState, colleagueId: string | null): string {
  const name = colleagueNameOf(state, colleagueId);
  return name === '' ? 'one of us' : name;
}

/** What is decided or held and when, such as `the decision “Default supplier” on 14 Jan 2027`. */
export function windowText({ kind, what, on }: DecisionWindow): string {
  const named = what.trim() === '' ? '' : ` “${what.trim()}”`;
  return `the ${decisionWindowKindLabels[kind].toLowerCase()}${named}${on === null ? '' : ` on ${dateText(on)}`}`;
}

/** Whom a text is about, and whom and what it names. */
type Naming = { readonly state: PartnerState; readonly personId: PersonId; readonly named: Named };

/** What the marks in the text of a tactic stand for. */
const tacticMarks: Readonly<Record<string, (naming: Naming) => string>> = {
  person: ({ state, personId }) => nameOf(state, personId),
  via: ({ state, named }) => lastOf(state, named, 'somebody who knows both sides'),
  decider: ({ state, named }) => lastOf(state, named, 'the one who decides'),
  colleague: ({ state, named }) => colleagueText(state, named.colleagueId),
  champion: ({ state, named: { championId } }) =>
    championId === null ? 'our champion' : nameOf(state, championId),
  department: ({ state, personId }) => seatOf(state, personId)?.department.trim() || 'the team',
  manager: ({ state, personId, named }) => {
    const managerId = managerOf(state, personId);
    return managerId === null || !isPresent(state, managerId, named.today)
      ? 'the manager'
      : nameOf(state, managerId);
  },
  listeners: ({ state, named }) =>
    listed(
      named.listenerIds.map((id) => nameOf(state, id)),
      3,
    ),
  agenda: ({ state, personId }) => `“${objectivesOf(state, personId)}”`,
  objection: ({ state, personId, named }) => `“${objectionOf(state, personId, named.today)}”`,
  page: ({ state, personId }) => `“${pageOf(state, personId)}”`,
  wish: ({ state, personId, named }) => `“${wishOf(state, personId, named.today)?.text ?? ''}”`,
  matter: ({ state, personId, named }) =>
    matterOf(state, personId, named.today, !named.after) || 'one open question',
  window: ({ named: { window } }) => (window === undefined ? 'the next decision' : windowText(window)),
};

/** Who is last on the way in. */
function lastOf(state: PartnerState, { via }: Named, nobody: string): string {
  const last = via.at(-1);
  return last === undefined ? nobody : nameOf(state, last);
}

/** The text of a tactic, or of what it asks, with its names. */
export function filledFor(state: PartnerState, personId: PersonId, text: string, named: Named): string {
  const naming = { state, personId, named };
  return filledWith(text, (mark) => tacticMarks[mark]?.(naming));
}

/** The text of a tactic with its names; over more than one go-between the whole way is named, since each of them has to be asked. */
export function fillTactic(state: PartnerState, personId: PersonId, text: string, named: Named): string {
  const sentence = filledFor(state, personId, text, named);
  if (!text.includes('{via}') || named.via.length < 2) return sentence;
  return `${sentence} The path in: ${named.via.map((id) => nameOf(state, id)).join(', then ')}.`;
}

/** Favours as they go on behind a name: `to introduce us to Ada; to …`. */
export function favoursText(favours: readonly string[]): string {
  const parts = favours.map((text) => `to ${text}`);
  // A request that has a comma of its own ends before the next begins.
  const long = parts.length > 2 || parts.slice(0, -1).some((part) => part.includes(','));
  return long ? `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1) ?? ''}` : listed(parts);
}
