import type { ObjectivePart } from '../model/objective.ts';
import type { RelationshipLevel } from '../model/rating.ts';
import type { VendorRelation } from '../model/other-vendor.ts';
import type { ColleagueKey } from './sample-person.ts';

/** Our colleagues in the sample, and their place in the team. Everybody is invented. */
export const sampleColleagues: readonly {
  readonly key: ColleagueKey;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly role: string;
  readonly deputy: ColleagueKey | null;
  readonly toReach: RelationshipLevel;
  readonly sponsor?: true;
}[] = [
  {
    key: 'hannah',
    name: 'Hannah Sørensen',
    email: 'hannah.sorensen@example.com',
    title: 'Partner account manager',
    role: 'Leads the account',
    deputy: 'oskar',
    toReach: 'trusted-advisor',
  },
  {
    key: 'diego',
    name: 'Diego Fuentes',
    email: 'diego.fuentes@example.com',
    title: 'Partner solution architect',
    role: 'Technology and projects',
    deputy: null,
    toReach: 'problem-solver',
  },
  {
    key: 'oskar',
    name: 'Oskar Lehtinen',
    email: 'oskar.lehtinen@example.com',
    title: 'Channel marketing manager',
    role: 'Campaigns and training',
    deputy: 'hannah',
    toReach: 'credible-source',
  },
  {
    key: 'wen',
    name: 'Wen Jiayi',
    email: 'wen.jiayi@example.com',
    title: 'Partner finance and operations',
    role: 'Orders, terms, margin',
    deputy: null,
    toReach: 'credible-source',
  },
  {
    key: 'vera',
    name: 'Vera Kallas',
    email: 'vera.kallas@example.com',
    title: 'Vice president, partners',
    role: 'Meets their management',
    deputy: null,
    toReach: 'credible-source',
    sponsor: true,
  },
];

export const sampleInitiatives: readonly {
  readonly key: string;
  readonly name: string;
  readonly note: string;
}[] = [
  {
    key: 'managed',
    name: 'Managed edge service',
    note: 'Partners sell our platform as a monthly service under their own name.',
  },
  { key: 'academy', name: 'Partner academy', note: 'Two certified engineers in each practice.' },
];

/** What the partner wants, in its own order. */
export const samplePriorities: readonly {
  readonly text: string;
  readonly saidBy: string;
  readonly daysAgo: number;
  readonly initiative: string | null;
}[] = [
  {
    text: 'Half of the revenue from recurring services within three years',
    saidBy: 'karin',
    daysAgo: 150,
    initiative: 'managed',
  },
  { text: 'Fewer platforms: from seven to four', saidBy: 'yusuf', daysAgo: 40, initiative: null },
  { text: 'Cash tied up in stock down by a third', saidBy: 'marguerite', daysAgo: 120, initiative: null },
  { text: 'Twenty career changers trained each year', saidBy: 'signe', daysAgo: 70, initiative: 'academy' },
];

/** What the partner is good at, and who holds it. */
export const sampleCompetencies: readonly {
  readonly name: string;
  readonly level: number;
  readonly people: readonly string[];
}[] = [
  { name: 'Industrial networks', level: 3, people: ['aiko', 'olena'] },
  { name: 'Managed services', level: 2, people: ['priya', 'mateus', 'samuel'] },
  { name: 'Cloud migration', level: 3, people: ['giulia', 'pavel'] },
  { name: 'Security design', level: 1, people: ['arjun'] },
];

/** Their names are invented. */
export const sampleOtherVendors: readonly {
  readonly name: string;
  readonly relation: VendorRelation;
  readonly note: string;
}[] = [
  {
    name: 'Veltrano Networks',
    relation: 'competing',
    note: 'Default on Declan’s score card; pays a rebate each half-year.',
  },
  { name: 'Corvid Cloud', relation: 'complementary', note: 'Runs under our platform in five customers.' },
  { name: 'Halden Sensors', relation: 'complementary', note: 'Sold together with us in manufacturing.' },
];

/** Actions by days until due, negative = in the past. `doneDaysAgo` set = done. */
export const sampleActions: readonly {
  readonly person: string | null;
  readonly text: string;
  readonly owner: ColleagueKey;
  readonly dueIn: number;
  readonly doneDaysAgo?: number;
  readonly outcome?: string;
  /** Released for the joint plan, which the partner reads. */
  readonly shareable?: true;
}[] = [
  {
    person: 'karin',
    text: 'Bring Karin a three-year view of who works on her account',
    owner: 'hannah',
    dueIn: 6,
    shareable: true,
  },
  {
    person: 'yusuf',
    text: 'Send Yusuf effort figures of two comparable migrations',
    owner: 'diego',
    dueIn: -9,
  },
  {
    person: 'marguerite',
    text: 'Rebuild the margin sheet with service revenue, together with Fatima',
    owner: 'wen',
    dueIn: 12,
    shareable: true,
  },
  { person: 'tomasz', text: 'Write the services offer on one page', owner: 'hannah', dueIn: -3 },
  {
    person: 'aiko',
    text: 'Open early access to the next version for Aiko',
    owner: 'diego',
    dueIn: 4,
    shareable: true,
  },
  {
    person: 'giulia',
    text: 'Answer the four points about the console in writing',
    owner: 'wen',
    dueIn: 15,
    shareable: true,
  },
  {
    person: 'mateus',
    text: 'Name one number for the night shift',
    owner: 'diego',
    dueIn: -20,
    doneDaysAgo: 22,
    outcome: 'Number works since the first of the month; he thanked us in the review.',
  },
  {
    person: 'declan',
    text: 'Ask Priya how the held orders were settled',
    owner: 'hannah',
    dueIn: -40,
    doneDaysAgo: 44,
    outcome: 'Price was the pretext; he fears for his score card.',
  },
  {
    person: null,
    text: 'Agree the agenda of the next management round',
    owner: 'hannah',
    dueIn: 25,
    shareable: true,
  },
];

/** Objectives in the three parts of the individual plan. */
export const sampleObjectives: readonly {
  readonly person: string;
  readonly part: ObjectivePart;
  readonly text: string;
  readonly measure: string;
  readonly dueIn: number;
  readonly owner: ColleagueKey;
}[] = [
  {
    person: 'karin',
    part: 'relationship',
    text: 'Karin talks through her three-year plan with us',
    measure: 'One session a quarter on her plan, not on ours',
    dueIn: 120,
    owner: 'hannah',
  },
  {
    person: 'karin',
    part: 'value-for-partner',
    text: 'First managed edge customers under their own name',
    measure: 'Three signed contracts',
    dueIn: 160,
    owner: 'hannah',
  },
  {
    person: 'karin',
    part: 'value-for-us',
    text: 'Lead vendor for edge in the agreement',
    measure: 'Named in the renewal',
    dueIn: 200,
    owner: 'hannah',
  },
  {
    person: 'yusuf',
    part: 'relationship',
    text: 'Yusuf asks us before he sets a standard',
    measure: 'We are heard in the platform round',
    dueIn: 24,
    owner: 'diego',
  },
  {
    person: 'marguerite',
    part: 'value-for-partner',
    text: 'Less cash in stock through direct delivery',
    measure: 'Stock of our products below 30 days',
    dueIn: 150,
    owner: 'wen',
  },
  {
    person: 'tomasz',
    part: 'value-for-us',
    text: 'Joint pipeline grows',
    measure: 'Nine to fifteen deals',
    dueIn: 100,
    owner: 'hannah',
  },
];
