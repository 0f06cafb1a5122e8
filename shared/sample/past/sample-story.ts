import { change, type Change, type FieldValue } from '../../model/change.ts';
import type { IsoDate, NewId, PartnerId } from '../../model/id.ts';
import type { EntityName } from '../../model/registry.ts';
import { SAMPLE_AUTHOR, samplePartner } from '../sample-partner.ts';
import type { KnownShared } from '../sample-traces.ts';
import { namedMoments } from './earlier-values.ts';
import type { PastStep } from './past-step.ts';
import { firstPlaces } from './first-places.ts';
import { laterValues, type Later } from './later-values.ts';
import { ratingSteps } from './rating-steps.ts';
import { storySetting, type Place } from './story-setting.ts';
import { sampleRows, type SampleRow } from './sample-rows.ts';

/** The sample partner with how it came to be so. */
export type SampleStory = {
  readonly partnerId: PartnerId;
  /** What was done to it in the months before, oldest first. */
  readonly past: readonly PastStep[];
  /** What is left to write today: what the user keeps to themselves. */
  readonly now: readonly Change[];
};

/** When the first thing of a day was written, and how far its things lie apart, in minutes. */
const FIRST_MINUTE = 9 * 60;
const MINUTES_APART = 7;

type Placed = SampleRow & { place: Place };

/**
 * The sample partner as half a year made it: all that has a day of its own was written on that day, earlier ratings stood before the last
 * ones, and what has none was there from the beginning. Its last state is that of `samplePartner`, and two named moments.
 */
export function sampleStory(newId: NewId, today: IsoDate, known?: KnownShared): SampleStory {
  const rows = sampleRows(samplePartner(newId, today, SAMPLE_AUTHOR, known));
  const partnerId = rows.find(({ entity }) => entity === 'partner')?.row as PartnerId; // it has one
  const versions = namedMoments.map(({ name, note }) => ({
    entity: 'version' as const,
    row: newId(),
    fields: { partnerId, name, note },
  }));
  const setting = storySetting([...rows, ...versions], today);
  const ratings = ratingSteps(setting);
  const placeOf = firstPlaces(setting, ratings);
  const laterOf = laterValues(setting, ratings, placeOf);
  const placed: Placed[] = [];
  const later: (Later & { readonly entity: EntityName; readonly row: string })[] = [];
  const now: Change[] = [];
  for (const row of [...rows, ...versions]) {
    const place = placeOf(row);
    if (place === null) {
      now.push(row);
      continue;
    }
    const { first, more } = laterOf(row, place);
    placed.push({ ...row, fields: first.fields, place: first.place });
    for (const each of more) later.push({ ...each, entity: row.entity, row: row.row });
  }
  afterWhatTheyName(placed);
  const writes = [
    ...placed.map(({ place, ...row }) => ({ place, row })),
    ...later.map(({ place, fields, entity, row }) => ({ place, row: { entity, row, fields } })),
  ];
  return { partnerId, past: stepsOf(writes), now };
}

/** A row that names another one is written with it where that came later. */
function afterWhatTheyName(placed: readonly Placed[]): void {
  const byId = new Map(placed.map((row) => [row.row, row]));
  for (let moved = true; moved;) {
    moved = false;
    for (const row of placed)
      for (const id of idsIn(row.fields)) {
        const named = byId.get(id);
        if (named === undefined || named.place.on <= row.place.on) continue;
        row.place = named.place;
        moved = true;
      }
  }
}

function idsIn(fields: Change['fields']): readonly string[] {
  return Object.values(fields).flatMap((value: FieldValue) =>
    typeof value === 'string'
      ? [value]
      : Array.isArray(value)
        ? value.filter((id) => typeof id === 'string')
        : [],
  );
}

function stepsOf(writes: readonly { readonly place: Place; readonly row: Change }[]): readonly PastStep[] {
  const steps = new Map<string, { readonly place: Place; readonly changes: Change[] }>();
  for (const { place, row } of writes) {
    const step = steps.get(place.key) ?? { place, changes: [] };
    steps.set(place.key, step);
    step.changes.push(change(row.entity, row.row, row.fields));
  }
  const sorted = [...steps.values()].sort(({ place: a }, { place: b }) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : a.rank - b.rank,
  );
  const made = new Map<IsoDate, number>();
  return sorted.map(({ place: { on, who, edit }, changes }) => {
    const before = made.get(on) ?? 0;
    made.set(on, before + 1);
    return { on, minute: FIRST_MINUTE + before * MINUTES_APART, who, edit, changes };
  });
}
