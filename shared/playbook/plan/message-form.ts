import { upperFirst, withoutPoint } from '../../text/wording.ts';
import type { Orientation } from '../../model/rating.ts';

/** What somebody listens to and asks, and which form and proof fit (method, section 4). */
export type OrientationGuide = {
  readonly listensTo: string;
  readonly question: string;
  readonly form: string;
  readonly proof: string;
};

/** Decision orientation: message and proof (method, section 4). */
export const orientationGuide: Readonly<Record<Orientation, OrientationGuide>> = {
  financial: {
    listensTo: 'margin, cash, payback, rebates',
    question: 'What does it earn us, and when?',
    form: 'one page, numbers first',
    proof: 'margin calculation, joint profit and loss',
  },
  technical: {
    listensTo: 'function, fit, effort, risk',
    question: 'Does it work with what we have?',
    form: 'demo, lab, specification',
    proof: 'reference architecture, pilot, certified engineers',
  },
  business: {
    listensTo: 'market, growth, position',
    question: 'Where does this take us?',
    form: 'joint plan, market view',
    proof: 'business case, a similar partner’s success',
  },
  relationship: {
    listensTo: 'people, trust, fairness, continuity',
    question: 'Who stands behind this?',
    form: 'personal talk, introductions, visits',
    proof: 'named contacts, promises kept, peers',
  },
};

/** The form of the message for a first and an optional second orientation (method, section 4); none = not rated, said plainly. `guess` = the orientation is one; `convinced` = the person argues for us and asks no such question; `wished` = the form that the person has asked for, which stands for that of the orientation; `seen` = a note on how they decide, which stands for the usual question and proof. */
export function messageFormFor(
  orientations: readonly Orientation[],
  {
    guess = false,
    convinced = false,
    wished = '',
    seen = '',
  }: {
    readonly guess?: boolean;
    readonly convinced?: boolean;
    readonly wished?: string;
    readonly seen?: string;
  } = {},
): string {
  const [first, second] = orientations;
  if (first === undefined)
    return 'Not known yet: ask what a decision is judged by, then rate the orientation.';
  const { form, question, proof } = orientationGuide[first];
  const begin =
    wished !== ''
      ? `As wished: ${withoutPoint(wished)}.`
      : guess
        ? `Probably ${form}.`
        : `${upperFirst(form)}.`;
  if (seen !== '') return `${begin} What counts there: “${seen}”.`;
  const sentence = convinced
    ? `${begin} Have ready: ${proof}.`
    : guess
      ? `${begin} The question may be “${question}”; have ready: ${proof}.`
      : `${begin} Expect “${question}”; have ready: ${proof}.`;
  return second === undefined || wished !== ''
    ? sentence
    : `${sentence} Also: ${orientationGuide[second].form}.`;
}
