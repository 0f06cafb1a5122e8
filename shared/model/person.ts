import { defineEntity, type RecordOf } from './entity.ts';
import {
  flag,
  idList,
  longText,
  optionalDate,
  optionalNumber,
  optionalOneOf,
  optionalRef,
  picture,
  ref,
  shortText,
} from './field.ts';
import { strategies } from './strategy.ts';

/** Larger files are not even read: no photo of a person is larger than 40 MB. */
export const MAX_PICTURE_BYTES = 40_000_000;

/** The model keeps pictures up to 64 KiB, before they are encoded. */
export const MAX_STORED_PICTURE_BYTES = 64 * 1024;

/** Somebody who works at a partner. Ratings, influence, ally and conflict lines go with the person, not with the seat. */
export const person = defineEntity(
  'person',
  'partner',
  {
    partnerId: ref('partner'),
    name: shortText(),
    email: shortText(),
    phone: shortText(),
    location: shortText(),
    /** The id of this person in the system that the list came from; matched first when a list is imported again. */
    externalId: shortText(),
    profileUrl: shortText(),
    photo: picture(),
    notes: longText(),
    leftOn: optionalDate(),
    /** Colleague in charge of this person. */
    ownerColleagueId: optionalRef('colleague'),
    /** The user's own strategy; null follows the rule. The reason is required with an override. */
    strategyOverride: optionalOneOf(strategies),
    strategyReason: longText(),
    /** Planned days between touches; null when nothing is planned. */
    cadenceDays: optionalNumber('integer', { min: 1, max: 3_650 }),
    decidesAlone: longText(),
    canInfluence: longText(),
    responsibilities: longText(),
    businessObjectives: longText(),
    personalAgenda: longText(),
    valueToday: longText(),
    valueToBuild: longText(),
    communicationPlan: longText(),
    /** Somebody asked for an individual plan for this person. */
    planAskedFor: flag(false),
    /** Other people who need a plan, as this person's individual plan says (method, section 5, point 6). */
    otherPlanPersonIds: idList('person'),
    /** Since when somebody is in their present role; null = not said. The first 30 days make a newcomer. */
    inRoleSince: optionalDate(),
  },
  {
    sharing: {
      facts: ['partnerId', 'name', 'email', 'phone', 'location', 'profileUrl', 'leftOn', 'inRoleSince'],
      everything: [
        'externalId',
        'photo',
        'notes',
        'ownerColleagueId',
        ['strategyOverride', 'strategyReason'],
        'cadenceDays',
        'decidesAlone',
        'canInfluence',
        'responsibilities',
        'businessObjectives',
        'personalAgenda',
        'valueToday',
        'valueToBuild',
        'communicationPlan',
        'planAskedFor',
        'otherPlanPersonIds',
      ],
    },
    names: {
      name: 'name',
      email: 'contact',
      phone: 'contact',
      location: 'text',
      externalId: 'contact',
      profileUrl: 'contact',
      photo: 'picture',
      notes: 'text',
      strategyReason: 'text',
      decidesAlone: 'text',
      canInfluence: 'text',
      responsibilities: 'text',
      businessObjectives: 'text',
      personalAgenda: 'text',
      valueToday: 'text',
      valueToBuild: 'text',
      communicationPlan: 'text',
    },
  },
);
export type Person = RecordOf<typeof person>;

/** What stands in place of a person's name while nobody gave one, on cards and in sentences alike. */
export const noName = 'Unnamed person';
