import { supportSigns } from '../../model/rating.ts';
import { ellipsised, type MeasureText } from '../fit-text.ts';
import { supportTints } from '../map/palette.ts';
import type { DirectorMove, KeyPlayerRow } from '../plan/director-document.ts';
import type { PartnerSafePlan, PrintedChanges } from '../plan/plan-document.ts';
import { CONTENT, type Paragraph, type Run, type Slide } from './slide.ts';
import { oneTableSlide, tableSlides } from './slide-tables.ts';

const QUIET = '#4b4e57';
/** A position stands on one line of its column. */
const POSITION_ROOM = 0.22 * CONTENT.width - 24;

function said(text: string): readonly Paragraph[] {
  return [[{ text }]];
}

function withQuiet(text: string, quiet: string): readonly Paragraph[] {
  return [[{ text, bold: true }], [{ text: quiet, color: QUIET }]];
}

/** The key players, one row each, by priority. */
export function keyPlayerSlides(rows: readonly KeyPlayerRow[], measure: MeasureText): readonly Slide[] {
  return tableSlides(
    {
      title: 'Key players',
      subtitle: 'By priority: who they are, where they stand, what is next',
      head: ['#', 'Person', 'Stance', 'Influence', 'Last talk', 'Next step', 'Who, when'],
      shares: [0.04, 0.22, 0.17, 0.12, 0.11, 0.2, 0.14],
      rows: rows.map((row) => [
        said(String(row.rank)),
        withQuiet(
          row.marks === '' ? row.name : `${row.name} · ${row.marks}`,
          ellipsised(row.position, POSITION_ROOM, 10.5, 400, measure),
        ),
        [[...stance(row), { text: row.supportText }], [{ text: row.strategy, color: QUIET }]],
        said(row.influence),
        said(row.lastContact === '' ? 'not yet' : row.lastContact),
        said(row.next),
        [[{ text: row.owner }], [{ text: row.nextDate, color: QUIET }]],
      ]),
      size: 10.5,
      empty: 'Nobody is rated as a key player yet.',
    },
    measure,
  );
}

/** A slide says what is done; the plan says it in full. */
const LONGEST = 210;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s.,;:–-]+$/u, '')}…`;
}

function stance({ support }: KeyPlayerRow): readonly Run[] {
  if (support === null) return [];
  const { fill, text } = supportTints[support];
  return [{ text: ` ${supportSigns[support]} `, bold: true, color: text, fill }, { text: ' ' }];
}

/** The next moves: what, why, by whom, when. */
export function moveSlides(moves: readonly DirectorMove[], measure: MeasureText): readonly Slide[] {
  return tableSlides(
    {
      title: 'Next moves',
      subtitle: '',
      head: ['#', 'What', 'Why', 'Who', 'When'],
      shares: [0.04, 0.42, 0.28, 0.14, 0.12],
      rows: moves.map(({ what, how, why, owner, date }, index) => [
        said(String(index + 1)),
        withQuiet(what, shortened(how)),
        said(why),
        said(owner),
        said(date),
      ]),
      size: 11,
      empty: 'No move is planned yet.',
    },
    measure,
  );
}

/** What changed since the last deck: what matters most and something of every kind, and how much more of each there is. */
export function changesSlide(changes: PrintedChanges, measure: MeasureText): Slide {
  const groups = [{ label: 'Most important', lines: changes.first }, ...changes.groups];
  const lines = groups.flatMap(({ label, lines: own }, group) =>
    own.map((line, round) => ({ ...line, label, group, round })),
  );
  // All of the most important, then the first of each other group, then the second ones.
  const round = (at: number): number => (lines[at]?.group === 0 ? -1 : (lines[at]?.round ?? 0));
  const order = [...lines.keys()].sort((a, b) => round(a) - round(b) || a - b);
  return oneTableSlide(
    {
      title: 'What changed',
      subtitle: changes.title,
      head: ['', 'What', 'Why', 'Who said so'],
      shares: [0.16, 0.46, 0.22, 0.16],
      rows: lines.map(({ label, round: place, text, reason, source }) => [
        [[{ text: place === 0 ? label : '', bold: true }]],
        said(text),
        said(reason),
        [[{ text: source, color: QUIET }]],
      ]),
      size: 11,
      empty: 'Nothing that matters changed.',
    },
    order,
    (left) => {
      const byLabel = Map.groupBy(left, (at) => lines[at]?.label ?? '');
      const counts = [...byLabel].map(([label, some]) => `${label}: ${String(some.length)}`);
      return [[[{ text: `${String(left.length)} more`, bold: true }]], said(counts.join(' · ')), [], []];
    },
    measure,
  );
}

/** The two tables of the joint plan. */
export function jointSlides(plan: PartnerSafePlan, measure: MeasureText): readonly Slide[] {
  return [
    ...tableSlides(
      {
        title: 'Who works with whom',
        subtitle: plan.forOthers === '' ? '' : `Everybody else is welcome to turn to ${plan.forOthers}`,
        head: ['On our side', 'On your side'],
        shares: [0.32, 0.68],
        rows: plan.pairs.map(({ name, title, people }) => [
          withQuiet(name, title),
          people.map((person): Paragraph => [
            { text: person.name, bold: true },
            { text: person.position === '' ? '' : `  ${person.position}`, color: QUIET },
          ]),
        ]),
        size: 11,
        empty: 'Nobody of us has been named yet.',
      },
      measure,
    ),
    ...tableSlides(
      {
        title: 'Agreed steps',
        subtitle: '',
        head: ['When', 'What', 'Who of us', 'With'],
        shares: [0.14, 0.5, 0.18, 0.18],
        rows: plan.steps.map(({ date, text, owner, person }) => [
          said(date === '' ? 'to be agreed' : date),
          said(text),
          said(owner),
          said(person),
        ]),
        size: 12,
        empty: 'No step has been agreed yet.',
      },
      measure,
    ),
  ];
}
