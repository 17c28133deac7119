import { describe, expect, it } from 'vitest';

import { createRegistry } from './city-registry.ts';

/** A source whose reads end when told, and a channel that a test rings. */
function source() {
  let value = 0;
  const waiting: (() => void)[] = [];
  let ring: () => void = () => undefined;
  let open = true;
  return {
    set: (next: number) => {
      value = next;
    },
    finishReads: () => {
      for (const finish of waiting.splice(0)) finish();
    },
    hold: false,
    reads: 0,
    async read(this: { hold: boolean; reads: number }) {
      this.reads += 1;
      const seen = value;
      if (this.hold) await new Promise<void>((resolve) => waiting.push(resolve));
      return seen;
    },
    notify: () => {
      if (open) ring();
    },
    database: {
      listen: (_: string, handler: (payload: string) => void) => {
        ring = () => {
          handler('');
        };
        return () => {
          open = false;
        };
      },
    },
  };
}

describe('a registry', () => {
  it('answers with what it read until a notice comes', async () => {
    const from = source();
    const registry = await createRegistry(from.database, async () => from.read());
    from.set(1);
    expect(registry.current()).toBe(0);
    from.notify();
    await expect.poll(() => registry.current()).toBe(1);
  });

  it('reads once more when a notice comes while it reads, however many come', async () => {
    const from = source();
    const registry = await createRegistry(from.database, async () => from.read());
    from.hold = true;
    from.notify();
    from.set(2); // too late for the read under way
    for (let count = 0; count < 10; count++) from.notify();
    from.hold = false;
    from.finishReads();
    await expect.poll(() => registry.current()).toBe(2);
    expect(from.reads).toBe(3);
  });

  it('keeps what it has when reading fails, and reads again at the next notice', async () => {
    const from = source();
    let fails = false;
    const registry = await createRegistry(from.database, async () => {
      if (fails) throw new Error('the database is away');
      return from.read();
    });
    fails = true;
    from.set(3);
    from.notify();
    await expect(registry.reload()).rejects.toThrow('away');
    expect(registry.current()).toBe(0);
    fails = false;
    from.notify();
    await expect.poll(() => registry.current()).toBe(3);
  });

  it('hears nothing once it is closed', async () => {
    const from = source();
    const registry = await createRegistry(from.database, async () => from.read());
    registry.close();
    from.set(4);
    from.notify();
    expect(from.reads).toBe(1);
  });
});
