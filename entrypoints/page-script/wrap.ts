/**
 * Replacing a function of the page by one that watches. The wrapper is a Proxy, so name, length, prototype, own
 * properties, `this` errors and everything thrown are the original's; and it prints as the original does.
 */

type Callable = (...args: never[]) => unknown;
/** What a wrapper does instead: it must call `target` itself, once, and give back what that gave. */
export type Apply = (target: Callable, self: unknown, args: unknown[]) => unknown;

const originals = new WeakMap<object, object>();
const { apply } = Reflect;

/** Calls the original; captured before the page could replace `Reflect.apply`. */
export function call(target: Callable, self: unknown, args: unknown[]): unknown {
  return apply(target, self, args);
}

/** Replaces `owner[name]`, keeping its property flags; does nothing where there is no such function. */
export function wrap(owner: object, name: string, handler: Apply): void {
  const holder = owner as Record<string, unknown>;
  const original = holder[name];
  if (typeof original !== 'function') return;
  const wrapper = new Proxy(original as Callable, { apply: handler });
  originals.set(wrapper, original);
  holder[name] = wrapper;
}

/** Makes `Function.prototype.toString` answer for a wrapper, and for itself, what it answers for the original. */
export function disguise(): void {
  wrap(Function.prototype, 'toString', (target, self, args) =>
    apply(target, (typeof self === 'function' && originals.get(self)) || self, args),
  );
}

/** Runs watching code: whatever goes wrong in it stays in it. */
export function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
