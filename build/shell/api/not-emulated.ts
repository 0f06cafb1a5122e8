import { EventEmitter } from 'node:events';

/** Thrown for every part of Electron that the shell does not stand in for; the message names the part. */
class NotEmulated extends Error {
  override readonly name = 'NotEmulated';

  constructor(what: string) {
    super(`The Chromium shell does not emulate ${what}.`);
  }
}

/** Says by name that something is not emulated. */
export function notEmulated(what: string): never {
  throw new NotEmulated(what);
}

/** Throws by name when options have a key, or a value of a key, that the shell does not honour. */
export function onlyOptions(what: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) if (!known.includes(key)) notEmulated(`the option ${what}.${key}`);
}

/** Members that JavaScript itself asks every object for; their absence means nothing. */
const asked = new Set([
  'then',
  'toJSON',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  'constructor',
  '$$typeof',
]);

/**
 * Makes reading or writing a member that `target` does not have throw by name. Methods run on `target` itself, so that it may
 * have private members.
 */
export function guarded<T extends object>(name: string, target: T): T {
  const bound = new Map<string | symbol, unknown>();
  const proxy: T = new Proxy(target, {
    get(_target, key) {
      if (!Reflect.has(target, key)) {
        if (typeof key === 'symbol' || asked.has(key)) return undefined;
        notEmulated(`${name}.${key}`);
      }
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function' || key === 'constructor') return value;
      const known = bound.get(key);
      if (known !== undefined) return known;
      const method = (...args: unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, target, args);
        return result === target ? proxy : result;
      };
      bound.set(key, method);
      return method;
    },
    set(_target, key, value) {
      if (typeof key === 'string' && !Reflect.has(target, key)) notEmulated(`setting ${name}.${key}`);
      return Reflect.set(target, key, value);
    },
  });
  return proxy;
}

/** An emitter that knows which events it sends; listening to any other one throws by name. */
export class KnownEvents extends EventEmitter {
  readonly #name: string;
  readonly #events: readonly string[];

  constructor(name: string, events: readonly string[]) {
    super();
    this.#name = name;
    this.#events = events;
  }

  override on(event: string | symbol, listener: (...args: never[]) => void): this {
    return super.on(this.#known(event), listener as (...args: unknown[]) => void); // the emitter passes what the event has
  }

  override once(event: string | symbol, listener: (...args: never[]) => void): this {
    return super.once(this.#known(event), listener as (...args: unknown[]) => void); // as above
  }

  override addListener(event: string | symbol, listener: (...args: never[]) => void): this {
    return this.on(event, listener);
  }

  override prependListener(event: string | symbol, _listener: (...args: never[]) => void): this {
    return notEmulated(`${this.#name}.prependListener('${String(event)}')`);
  }

  #known(event: string | symbol): string {
    if (typeof event === 'string' && this.#events.includes(event)) return event;
    return notEmulated(`the event '${String(event)}' of ${this.#name}`);
  }
}

/** The first argument of an event that a listener can prevent. */
export type PreventableEvent = { readonly defaultPrevented: boolean; preventDefault(): void };

/** Makes an event for one round of listeners. */
export function preventable(): PreventableEvent {
  let prevented = false;
  return {
    get defaultPrevented() {
      return prevented;
    },
    preventDefault: () => {
      prevented = true;
    },
  };
}
