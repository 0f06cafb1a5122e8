import { after, type Action } from './action.ts';
import { OPENING, type Line } from './line.ts';
import { difference, type View } from './rows.ts';
import { emptyWorld, viewOfWorld, type World } from './world.ts';

type UnderWay = { readonly action: Action; readonly file: string | null };

/** What must be in a profile folder, moved on by what the process that writes it said. */
export class Expectation {
  /** The world of the last acknowledgement. */
  world: World;
  userName = '';
  /** What is in each backup that was acknowledged or found. */
  readonly backups: Map<string, World>;
  /** Worlds before this one in the course of the last life, to tell loss from a state that never was. */
  earlier: World[] = [];
  #underWay: UnderWay | null = null;

  constructor(world: World = emptyWorld, backups: ReadonlyMap<string, World> = new Map()) {
    this.world = world;
    this.backups = new Map(backups);
  }

  /** The same expectation, to be settled apart from this one. */
  copy(): Expectation {
    const copy = new Expectation(this.world, this.backups);
    copy.userName = this.userName;
    copy.earlier = [...this.earlier];
    copy.#underWay = this.#underWay;
    return copy;
  }

  /** The world of what was begun and not acknowledged, where that would be another one. */
  get worldUnderWay(): World | null {
    if (this.#underWay === null) return null;
    const next = this.#worldAfter(this.#underWay);
    return next === this.world ? null : next;
  }

  /** The name in the settings that was begun and not acknowledged. */
  get userNameUnderWay(): string | null {
    const action = this.#underWay?.action;
    return action?.kind === 'settings' ? action.userName : null;
  }

  /** Every world that may be or was there, the likeliest first. */
  get worlds(): readonly World[] {
    const next = this.worldUnderWay;
    return [this.world, ...this.earlier.toReversed(), ...(next === null ? [] : [next])];
  }

  /** Moves on by one line; `actions` gives the action for each that begins. Returns the backups that the line acknowledges. */
  take(line: Line, actions: Iterator<Action, unknown>): readonly string[] {
    if (line.number === OPENING) return this.#opened(line);
    if (line.say === 'begin') {
      const next = actions.next();
      if (next.done === true) throw new Error('an action began that nobody knows');
      this.#underWay = { action: next.value, file: line.file };
      return [];
    }
    const done = this.#underWay;
    if (done === null) throw new Error('an action ended that had not begun');
    for (const name of line.made) this.backups.set(name, this.world);
    const world = this.#worldAfter(done);
    this.earlier.push(this.world);
    this.world = world;
    if (done.action.kind === 'settings') this.userName = done.action.userName;
    this.#underWay = null;
    return line.made;
  }

  /** Whether a view is one of those that may be there; the world that it shows becomes the expected one. */
  settle(view: View): boolean {
    const next = this.worldUnderWay;
    const candidates = next === null ? [this.world] : [this.world, next];
    const found = candidates.find((world) => difference(view, viewOfWorld(world)) === null);
    if (found === undefined) return false;
    this.world = found;
    return true;
  }

  /** The life is over: what was under way is on the disk or never will be. */
  endLife(): void {
    this.#underWay = null;
    this.earlier = [];
  }

  /** A backup that is there after opening was made before the migration, unless it is known. */
  #opened(line: Line): readonly string[] {
    const made = line.say === 'done' ? line.made.filter((name) => !this.backups.has(name)) : [];
    for (const name of made) this.backups.set(name, this.world);
    return made;
  }

  #worldAfter({ action, file }: UnderWay): World {
    if (action.kind !== 'restore' || file === null) return after(this.world, action);
    const world = this.backups.get(file);
    if (world === undefined) throw new Error(`nobody knows what is in ${file}`);
    return world;
  }
}
