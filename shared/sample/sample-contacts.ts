import type { Coverage } from '../model/rating.ts';
import type { TouchpointKind } from '../model/touchpoint.ts';
import type { ColleagueKey } from './sample-person.ts';

/** One touchpoint of the sample; days before today, one at most for each number; one on a weekend is put on the Friday before. */
export type SampleTouchpoint = {
  readonly daysAgo: number;
  readonly kind: TouchpointKind;
  readonly people: readonly string[];
  readonly ours: readonly ColleagueKey[];
  readonly summary: string;
  readonly mood: number | null;
};

/** The latest touchpoints of the sample with everybody. */
export const sampleTouchpoints: readonly SampleTouchpoint[] = [
  {
    daysAgo: 12,
    kind: 'call',
    people: ['mei'],
    ours: ['hannah'],
    summary: 'Fortnightly call. Score of vendor programmes comes out next month; we lead in training.',
    mood: 2,
  },
  {
    daysAgo: 16,
    kind: 'meeting',
    people: ['aiko', 'olena'],
    ours: ['diego'],
    summary: 'Whiteboard on the edge gateway. Promised her early access to the next version.',
    mood: 2,
  },
  {
    daysAgo: 18,
    kind: 'meeting',
    people: ['tomasz'],
    ours: ['hannah'],
    summary:
      'Quarterly working session. Pipeline of nine joint deals; asked us for an offer that sells without us.',
    mood: 2,
  },
  {
    daysAgo: 22,
    kind: 'meeting',
    people: ['luca'],
    ours: ['oskar'],
    summary: 'Joint visit at a valve maker in Brescia. Customer wants a price by the end of the month.',
    mood: 1,
  },
  {
    daysAgo: 24,
    kind: 'meeting',
    people: ['karin'],
    ours: ['hannah'],
    summary: 'Half an hour alone with Karin. She asked who stays with her account for three years.',
    mood: 1,
  },
  {
    daysAgo: 30,
    kind: 'meeting',
    people: ['marguerite', 'declan', 'tomasz'],
    ours: ['hannah', 'wen'],
    summary: 'Quarterly review. Payment terms again; margin sheet without service revenue on the table.',
    mood: -1,
  },
  {
    daysAgo: 35,
    kind: 'meeting',
    people: ['priya', 'tomasz'],
    ours: ['diego'],
    summary: 'Migration backlog is down to four projects. Two more move to us.',
    mood: 2,
  },
  {
    daysAgo: 40,
    kind: 'meeting',
    people: ['yusuf', 'aiko'],
    ours: ['diego'],
    summary: 'Lab review. Yusuf wants effort figures from a company of the same size.',
    mood: 0,
  },
  {
    daysAgo: 45,
    kind: 'training',
    people: ['olena', 'samuel'],
    ours: ['diego'],
    summary: 'Certification day; both passed.',
    mood: 1,
  },
  {
    daysAgo: 48,
    kind: 'training',
    people: ['henrik'],
    ours: ['oskar'],
    summary: 'Quote tool training for his team of six.',
    mood: 1,
  },
  {
    daysAgo: 50,
    kind: 'call',
    people: ['declan', 'bram'],
    ours: ['wen'],
    summary: 'About two orders that were held back. Released the next day, no explanation.',
    mood: -2,
  },
  {
    daysAgo: 55,
    kind: 'event',
    people: ['giulia', 'luca'],
    ours: ['wen'],
    summary: 'Autumn fair. Giulia said openly what she misses in our console; gave us four points.',
    mood: 0,
  },
  {
    daysAgo: 65,
    kind: 'meeting',
    people: ['mateus', 'samuel'],
    ours: ['diego'],
    summary: 'Service review in Lisbon. Night shift wants one number to call.',
    mood: 0,
  },
  {
    daysAgo: 70,
    kind: 'training',
    people: ['signe', 'henrik'],
    ours: ['oskar'],
    summary: 'Training day; Signe asked about mentors for career changers.',
    mood: 1,
  },
  {
    daysAgo: 75,
    kind: 'call',
    people: ['nadia'],
    ours: ['oskar'],
    summary: 'Tender of a water authority; lost on price.',
    mood: -1,
  },
  {
    daysAgo: 80,
    kind: 'meeting',
    people: ['ruben'],
    ours: ['diego'],
    summary: 'Visit in Valencia. Two joint offers planned, none signed.',
    mood: 1,
  },
  {
    daysAgo: 100,
    kind: 'event',
    people: ['chloe'],
    ours: ['oskar'],
    summary: 'Customer day; we had the keynote.',
    mood: 1,
  },
  {
    daysAgo: 110,
    kind: 'call',
    people: ['fatima'],
    ours: ['wen'],
    summary: 'Went through her margin sheet line by line.',
    mood: 0,
  },
  {
    daysAgo: 120,
    kind: 'meeting',
    people: ['marguerite', 'karin'],
    ours: ['hannah'],
    summary: 'Quarterly review in a larger group.',
    mood: 0,
  },
  {
    daysAgo: 150,
    kind: 'meeting',
    people: ['karin', 'tomasz'],
    ours: ['hannah', 'oskar'],
    summary: 'Kick-off of the year; managed edge service named as goal.',
    mood: 2,
  },
  {
    daysAgo: 260,
    kind: 'meeting',
    people: ['walter'],
    ours: ['hannah'],
    summary: 'Renewal of the agreement.',
    mood: 2,
  },
];

/** Who of us knows whom, and how well. */
export const sampleAcquaintances: readonly {
  readonly colleague: ColleagueKey;
  readonly person: string;
  readonly now: Coverage;
  readonly wanted: Coverage | null;
}[] = [
  { colleague: 'hannah', person: 'karin', now: 'multiple', wanted: 'in-depth' },
  { colleague: 'hannah', person: 'tomasz', now: 'in-depth', wanted: null },
  { colleague: 'hannah', person: 'mei', now: 'in-depth', wanted: null },
  { colleague: 'hannah', person: 'leila', now: 'in-depth', wanted: null },
  { colleague: 'hannah', person: 'marguerite', now: 'brief', wanted: 'multiple' },
  { colleague: 'hannah', person: 'declan', now: 'brief', wanted: null },
  { colleague: 'hannah', person: 'walter', now: 'in-depth', wanted: null },
  { colleague: 'diego', person: 'aiko', now: 'in-depth', wanted: null },
  { colleague: 'diego', person: 'yusuf', now: 'brief', wanted: 'multiple' },
  { colleague: 'diego', person: 'priya', now: 'multiple', wanted: 'in-depth' },
  { colleague: 'diego', person: 'olena', now: 'multiple', wanted: null },
  { colleague: 'diego', person: 'mateus', now: 'multiple', wanted: null },
  { colleague: 'diego', person: 'ruben', now: 'brief', wanted: 'multiple' },
  { colleague: 'diego', person: 'tomasz', now: 'brief', wanted: null },
  { colleague: 'diego', person: 'samuel', now: 'brief', wanted: null },
  { colleague: 'oskar', person: 'karin', now: 'brief', wanted: null },
  { colleague: 'oskar', person: 'tomasz', now: 'brief', wanted: null },
  { colleague: 'oskar', person: 'nadia', now: 'brief', wanted: 'multiple' },
  { colleague: 'oskar', person: 'luca', now: 'multiple', wanted: null },
  { colleague: 'oskar', person: 'henrik', now: 'multiple', wanted: null },
  { colleague: 'oskar', person: 'chloe', now: 'multiple', wanted: null },
  { colleague: 'oskar', person: 'signe', now: 'brief', wanted: 'multiple' },
  { colleague: 'wen', person: 'marguerite', now: 'brief', wanted: 'multiple' },
  { colleague: 'wen', person: 'tomasz', now: 'brief', wanted: null },
  { colleague: 'wen', person: 'bram', now: 'brief', wanted: null },
  { colleague: 'wen', person: 'luca', now: 'brief', wanted: null },
  { colleague: 'wen', person: 'giulia', now: 'brief', wanted: 'multiple' },
  { colleague: 'wen', person: 'declan', now: 'brief', wanted: null },
  { colleague: 'wen', person: 'fatima', now: 'brief', wanted: 'multiple' },
];
