import type { PersonId } from '../model/id.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import { fold, foldWords } from '../text/fold.ts';
import { derive2 } from './derive.ts';

/** Two people who look like the same, and by what. */
export type Lookalike = {
  readonly kept: PersonId;
  readonly other: PersonId;
  readonly by: 'email' | 'name-and-title' | 'name';
};

const find = derive2((people: Table<'person'>, seats: Table<'seat'>): readonly Lookalike[] => {
  const titles = new Map<string, string>();
  for (const { personId, title } of seats.values())
    if (personId !== null && !titles.has(personId)) titles.set(personId, foldWords(title));
  const byEmail = new Map<string, PersonId[]>();
  const byTitle = new Map<string, PersonId[]>();
  const byName = new Map<string, PersonId[]>();
  const put = (groups: Map<string, PersonId[]>, key: string, id: PersonId): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
  };
  for (const { id, name, email } of people.values()) {
    const address = fold(email.trim());
    if (address !== '') put(byEmail, address, id);
    const [called, title] = [foldWords(name), titles.get(id) ?? ''];
    if (called !== '' && title !== '') put(byTitle, `${called}\n${title}`, id);
    if (called.includes(' ')) put(byName, called, id); // a first name alone says too little
  }
  const found = new Map<string, Lookalike>();
  const note = (groups: Map<string, PersonId[]>, by: Lookalike['by']): void => {
    for (const ids of groups.values()) {
      if (ids.length < 2) continue;
      const [kept, ...others] = ids.toSorted();
      for (const other of others)
        if (
          kept !== undefined &&
          !found.has(other) &&
          (by === 'email' || !haveTwoAddresses(people, kept, other))
        )
          found.set(other, { kept, other, by });
    }
  };
  note(byEmail, 'email');
  note(byTitle, 'name-and-title');
  for (const ids of byName.values()) {
    const sorted = ids.toSorted();
    for (const [index, other] of sorted.entries()) {
      if (found.has(other)) continue;
      const kept = sorted
        .slice(0, index)
        .find((id) => !haveTwoAddresses(people, id, other) && !haveTwoTitles(titles, id, other));
      if (kept !== undefined) found.set(other, { kept, other, by: 'name' });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.kept + a.other < b.kept + b.other ? -1 : 1));
});

/** Whoever has another address each is somebody else, even under one name. */
function haveTwoAddresses(people: Table<'person'>, one: PersonId, other: PersonId): boolean {
  const [a, b] = [one, other].map((id) => fold(people.get(id)?.email.trim() ?? ''));
  return a !== '' && b !== '' && a !== b;
}

function haveTwoTitles(titles: ReadonlyMap<string, string>, one: PersonId, other: PersonId): boolean {
  const [a, b] = [titles.get(one) ?? '', titles.get(other) ?? ''];
  return a !== '' && b !== '' && a !== b;
}

/** Two people with one e-mail address, or else with one name and one title, or with one full name and nothing that differs, the smaller id first; each at most once as the other. */
export function lookalikes(state: PartnerState): readonly Lookalike[] {
  return find(state.person, state.seat);
}
