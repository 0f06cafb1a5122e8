import type { ProfileNotice, ProfileProblem } from '#shared/ipc/types.ts';

/** The folder with everything that the user has, and what is wrong with it right now. */
export type Profile = {
  readonly folder: string;
  /** Waits for the opening that is under way; null when the profile is open for writing. */
  readonly problem: () => Promise<ProfileProblem | null>;
  /** Takes over the outcome of a new try to open it. */
  readonly setProblem: (problem: ProfileProblem | null) => void;
  /** Keeps what the window has to tell at its next start. */
  readonly setNotice: (notice: ProfileNotice) => void;
  /** Gives the notice once. */
  readonly takeNotice: () => ProfileNotice | null;
};

/** Keeps track of the profile in `folder` while `opening` is under way and after it. */
export function trackProfile(folder: string, opening: Promise<ProfileProblem | null>): Profile {
  let current = opening;
  let kept: ProfileNotice | null = null;
  return {
    folder,
    problem: () => current,
    setProblem: (problem) => {
      current = Promise.resolve(problem);
    },
    setNotice: (notice) => {
      kept = notice;
    },
    takeNotice: () => {
      const notice = kept;
      kept = null;
      return notice;
    },
  };
}
