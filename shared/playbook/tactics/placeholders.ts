import type { Applies, Tactic } from './tactic.ts';

/** A mark in the text of a tactic that the plan fills with a name. */
export type Placeholder = {
  readonly mark: string;
  /** How the mark is read where there is no name, as in the library. */
  readonly label: string;
  readonly explanation: string;
  /** What the tactic has to be restricted to, so that there is somebody to name; null when there always is. */
  readonly needs: Applies | null;
  /** Says what is missing. */
  readonly lacking: string;
};

/** The marks that a tactic may use. */
export const placeholders: readonly Placeholder[] = [
  {
    mark: '{person}',
    label: 'the person',
    explanation: 'The person whom the plan line is about.',
    needs: null,
    lacking: '',
  },
  {
    mark: '{via}',
    label: 'the go-between',
    explanation:
      'Somebody at the partner who can introduce us. Only for “Path in: through a person at the partner”.',
    needs: { path: ['person'] },
    lacking:
      'The text names {via}, so the path in has to be “Through a person at the partner” and nothing else.',
  },
  {
    mark: '{colleague}',
    label: 'our colleague',
    explanation:
      'Who of us begins: the colleague who knows the person or the go-between; “one of us” where nobody does.',
    needs: null,
    lacking: '',
  },
  {
    mark: '{champion}',
    label: 'our champion',
    explanation: 'The champion to ask about the person. Only for “Champion: somebody else”.',
    needs: { champion: ['other'] },
    lacking: 'The text names {champion}, so the champion has to be “Somebody else” and nothing else.',
  },
  {
    mark: '{decider}',
    label: 'the decision maker who supports us',
    explanation:
      'A supporting decision maker below the person, asked first whether and how. Only for “Path in: a supporting decision maker is asked first”.',
    needs: { path: ['decider'] },
    lacking:
      'The text names {decider}, so the path in has to be “A supporting decision maker is asked first” and nothing else.',
  },
  {
    mark: '{department}',
    label: 'the department',
    explanation: 'The department of the person; “the team” where the chart has none.',
    needs: null,
    lacking: '',
  },
  {
    mark: '{manager}',
    label: 'the manager',
    explanation: 'Whom the person reports to; “the manager” where the chart has nobody.',
    needs: null,
    lacking: '',
  },
  {
    mark: '{listeners}',
    label: 'those who listen',
    explanation:
      'Up to three people whom the person influences and who can be talked to. Only for “Somebody listens: yes”.',
    needs: { listeners: ['yes'] },
    lacking: 'The text names {listeners}, so “Somebody listens” has to be “Yes” and nothing else.',
  },
  {
    mark: '{agenda}',
    label: 'what is known of the agenda',
    explanation:
      'The objectives of the person in the words of the map, in quotation marks; never the personal agenda. Only for “Agenda: known”.',
    needs: { agenda: ['known'] },
    lacking: 'The text names {agenda}, so the agenda has to be “Known” and nothing else.',
  },
  {
    mark: '{matter}',
    label: 'one open question',
    explanation:
      'What to talk about: the person’s last objection or objectives, else an open objective with them, else the aim of the plan, in the words of the map; “one open question” where the map knows none.',
    needs: null,
    lacking: '',
  },
  {
    mark: '{objection}',
    label: 'what was said against us',
    explanation:
      'What the person has against it in the words of the map, in quotation marks. Only for “Objection: stated”, “a no to taking part” or “answered”.',
    needs: { objection: ['stated', 'refused', 'answered'] },
    lacking:
      'The text names {objection}, so the objection has to be “Stated”, “A no to taking part” or “Answered” and nothing else.',
  },
  {
    mark: '{wish}',
    label: 'what was asked or is wanted',
    explanation:
      'The newest question or wish of the person in the words of the map, in quotation marks. Only for “Question or wish: a question is open” or “something is wanted”.',
    needs: { wish: ['question', 'wanted'] },
    lacking:
      'The text names {wish}, so the question or wish has to be “A question is open” or “Something is wanted” and nothing else.',
  },
  {
    mark: '{page}',
    label: 'the page of the decision',
    explanation:
      'Which page the person writes or collects, in the words of the map, in quotation marks. Only for “Writes a page of the decision: yes”.',
    needs: { page: ['open'] },
    lacking:
      'The text names {page}, so “Writes a page of the decision” has to be “Yes, and it is not closed” and nothing else.',
  },
  {
    mark: '{window}',
    label: 'the decision, meeting or event',
    explanation: 'What is near, with its date. Only for “Event: a decision, meeting or event is near”.',
    needs: { event: ['window'] },
    lacking:
      'The text names {window}, so the event has to be “A decision, meeting or event is near” and nothing else.',
  },
];

const marks: ReadonlySet<string> = new Set(placeholders.map(({ mark }) => mark));

/** Longest text, reason or source of a tactic, in UTF-16 units. */
export const MAX_TACTIC_TEXT = 2_000;

/** Why a tactic cannot be kept as it is, in one sentence; null when it can. */
export function problemOfTactic({
  text,
  why,
  source,
  applies,
}: Omit<Tactic, 'id' | 'strategy'>): string | null {
  if (text.trim() === '') return 'Write what to do.';
  if (Math.max(text.length, why.length, source.length) > MAX_TACTIC_TEXT)
    return `Keep each text under ${MAX_TACTIC_TEXT.toLocaleString('en-US')} characters.`;
  for (const [mark] of text.matchAll(/\{[^{}]*\}/g))
    if (!marks.has(mark))
      return `${mark.slice(0, 40)} is not known. Use ${[...marks].join(', ')}, or write it without braces.`;
  if (/[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, '')))
    return 'A brace is open: names are written like {person}.';
  if (/[{}]/.test(`${why}${source}`))
    return 'Names in braces are filled in the text only, not in reason and source.';
  for (const { mark, needs, lacking } of placeholders)
    if (needs !== null && text.includes(mark) && !isRestrictedTo(applies, needs)) return lacking;
  return null;
}

function isRestrictedTo(applies: Applies, needs: Applies): boolean {
  const given: Readonly<Record<string, readonly string[] | undefined>> = applies;
  return Object.entries(needs).every(([input, values]) => {
    const allowed = given[input] ?? [];
    return allowed.length > 0 && allowed.every((value) => (values as readonly string[]).includes(value));
  });
}

/** The text of a tactic cut into plain parts and marks, for showing it without names. */
export function partsOfText(
  text: string,
): readonly { readonly text: string; readonly mark: Placeholder | null }[] {
  return text
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, mark: placeholders.find(({ mark }) => mark === part) ?? null }));
}

/** The text of a tactic with words in place of the marks, such as `Ask the go-between to introduce …`. */
export function readableText(text: string): string {
  const words = partsOfText(text)
    .map((part) => part.mark?.label ?? part.text)
    .join('');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
