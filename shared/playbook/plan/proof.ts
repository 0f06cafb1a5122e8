import type { Adaptability } from '../../model/rating.ts';

/** The traits of an attitude to change, and what convinces people who have it (method, section 3). */
export type AdaptabilityGuide = { readonly traits: string; readonly convinces: string };

/** Adaptability: traits and what convinces (method, section 3). */
export const adaptabilityGuide: Readonly<Record<Adaptability, AdaptabilityGuide>> = {
  innovator: {
    traits: 'tries things for their own sake, wants to be first, tolerates rough edges, seldom leads others',
    convinces: 'early access, a pilot, a direct line to product people; do not count on them to carry others',
  },
  visionary: {
    traits: 'sees the advantage early, wants a clear break, decides on intuition, others follow',
    convinces:
      'the big outcome, being its face, executive access, a quick win to show; watch for over-promising',
  },
  pragmatist: {
    traits: 'evolution, little disruption, wants proof from people like them',
    convinces: 'comparable references, figures, a step plan with effort and risk stated',
  },
  conservative: {
    traits: 'moves when it is the standard, fears it gets worse, listens to peers and not to vendors',
    convinces: 'reassurance, support and training, the standard package, a peer who tells it, time to watch',
  },
  laggard: {
    traits: 'attached to the past, status quo',
    convinces: 'no persuasion effort; keep informed, embed the change in something familiar',
  },
};

/** What convinces people of an attitude, as a sentence; for laggards with the exception that a veto makes (method, section 3). */
export function convincesText(adaptability: Adaptability): string {
  const { convinces } = adaptabilityGuide[adaptability];
  const text =
    adaptability === 'laggard'
      ? convinces.replace('no persuasion effort', 'no persuasion effort unless they hold a veto')
      : convinces;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Said of our conduct alone: the texts about a person can be read by that person. */
const INNOVATOR =
  'early access, a pilot, a direct line to product people; the decision is for others to carry';
const LAGGARD = 'keep informed, embed the change in something familiar';
const LAGGARD_WITH_VETO = 'embed the change in something familiar, keep informed, press for nothing';

/**
 * The proof for a person (method, section 3); `veto` says whether the person approves, decides or keeps the gate, for whom
 * a laggard is shown what stays. Not rated is said plainly, with what to do about it.
 */
export function proofFor(adaptability: Adaptability | null, veto: boolean): string {
  if (adaptability === null) return 'Not known yet: listen for the first question, then rate adaptability.';
  const ours: Readonly<Partial<Record<Adaptability, string>>> = {
    innovator: INNOVATOR,
    laggard: veto ? LAGGARD_WITH_VETO : LAGGARD,
  };
  const text = ours[adaptability] ?? adaptabilityGuide[adaptability].convinces;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What convinces somebody in the words of the map: what they have seen of our work, and how change has come about before, else what is `usual`. */
export function seenProof({
  seen,
  shown,
  usual,
}: {
  readonly seen: string;
  readonly shown: string;
  readonly usual: string;
}): string {
  const before = seen === '' ? usual : `Noted on change: “${seen}”.`;
  return shown === '' ? before : `Seen of our work: “${shown}”. ${before}`;
}
