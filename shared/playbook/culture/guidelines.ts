import type { CultureType } from '../../model/culture-type.ts';

/** How a company of one culture gets along with a partner of another one (method, section 6: assimilation guidelines). */
export type Guideline = {
  /** What both sides have in common and can build on. */
  readonly common: string;
  /** What goes wrong easily. */
  readonly watch: string;
  /** What we do differently with this partner. */
  readonly adapt: readonly string[];
};

/** The guidelines by our own culture, then by the partner's (method, section 6: the 4×4 table). */
export const guidelines: Readonly<Record<CultureType, Readonly<Record<CultureType, Guideline>>>> = {
  bureaucratic: {
    bureaucratic: {
      common: 'Both like order and written agreements.',
      watch: 'Two slow processes add up.',
      adapt: [
        'Map both approval paths and lay them side by side.',
        'Align the calendars of committees and budgets.',
        'Name one owner on each side.',
        'Agree when and to whom something is escalated.',
      ],
    },
    collaborative: {
      common: 'Both are patient.',
      watch: 'We send papers where they want to talk.',
      adapt: [
        'Hold a joint workshop before the paper is written.',
        'Accept that a team signs off, not one person.',
        'Put the consensus in writing once it is there.',
      ],
    },
    entrepreneurial: {
      common: 'Both want results.',
      watch: 'Our steps kill their speed, and they promise more than the contract holds.',
      adapt: [
        'Open a fast lane with limits that are approved in advance.',
        'Give them a single contact.',
        'Keep the terms to one page.',
      ],
    },
    individualistic: {
      common: 'Both respect competence.',
      watch: 'We look for the responsible person, and there is none.',
      adapt: [
        'Treat each of their experts as an account of its own.',
        'Keep one central register on our side of who was told what.',
      ],
    },
  },
  collaborative: {
    bureaucratic: {
      common: 'Both take the long view.',
      watch: 'Our openness goes past their line of command.',
      adapt: [
        'Follow their hierarchy.',
        'Send an agenda before and minutes after.',
        'Let one of us speak for all.',
      ],
    },
    collaborative: {
      common: 'Both work by trust and in teams.',
      watch: 'Nobody decides.',
      adapt: ['Set a date for each decision.', 'Name who decides.', 'Keep the groups small.'],
    },
    entrepreneurial: {
      common: 'Both are informal.',
      watch: 'Our rounds of alignment cost them their patience.',
      adapt: [
        'Agree among ourselves before the meeting.',
        'Bring the one of us who can decide.',
        'Propose short pilots.',
      ],
    },
    individualistic: {
      common: 'Both value expertise.',
      watch: 'Team events find no echo.',
      adapt: [
        'Begin with what the individual gains.',
        'Bring experts together one to one, theirs with ours.',
      ],
    },
  },
  entrepreneurial: {
    bureaucratic: {
      common: 'Both have the will to sell.',
      watch: 'Our changes alarm them, and deals by word of mouth count for nothing.',
      adapt: [
        'Put offers in writing.',
        'Keep the terms stable for a year.',
        'Send the forecast early.',
        'Spring no surprises at the end of a quarter.',
      ],
    },
    collaborative: {
      common: 'Both prefer few levels.',
      watch: 'We push one person and pass over the group.',
      adapt: [
        'Allow time for their agreement.',
        'Talk to everybody who is concerned.',
        'Make no deal that hangs on one hero.',
      ],
    },
    entrepreneurial: {
      common: 'Both like speed and take risks.',
      watch: 'Nobody follows through: neither side sees the need for process.',
      adapt: [
        'Agree a few rules in writing.',
        'Split territory and margin clearly.',
        'Build a second contact beside the founder.',
      ],
    },
    individualistic: {
      common: 'Both want freedom.',
      watch: 'Targets leave their experts cold.',
      adapt: ['Sell on craft and reputation.', 'Bring leads for the person, not for the firm.'],
    },
  },
  individualistic: {
    bureaucratic: {
      common: 'Both hold professional standards high.',
      watch: 'They expect one voice from us.',
      adapt: [
        'Name one of us as the lead.',
        'Use one price list for all.',
        'Promise times by which we answer, and keep them.',
      ],
    },
    collaborative: {
      common: 'Both value knowledge.',
      watch: 'They expect a team, and we send soloists.',
      adapt: ['Form a small team that stays the same.', 'Share what we know without being asked.'],
    },
    entrepreneurial: {
      common: 'Both want autonomy.',
      watch: 'Nobody drives the joint business.',
      adapt: ['Give one of us the mandate for it.', 'Set simple goals.'],
    },
    individualistic: {
      common: 'Both speak as expert to expert.',
      watch: 'Everything depends on two people.',
      adapt: ['Write down what was agreed.', 'Name deputies on both sides.'],
    },
  },
};
