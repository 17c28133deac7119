import { describe, expect, it } from 'vitest';

import { inTurn } from './messages-in-turn.ts';

/** What was taken, and how to end it. */
function receiver() {
  const taken: string[] = [];
  const ends = new Map<string, () => void>();
  let floods = 0;
  const receive = inTurn({
    flooded: () => (floods += 1),
    async take(text) {
      taken.push(text);
      if (text.startsWith('subscribe')) await new Promise<void>((resolve) => ends.set(text, resolve));
    },
  });
  return {
    taken,
    floods: () => floods,
    say: (type: string, id: string, name = '') => {
      receive(`${type} ${id}${name}`, { type, id });
    },
    end: async (text: string) => {
      ends.get(text)?.();
      await new Promise(setImmediate);
    },
  };
}

describe('Messages', () => {
  it('are taken as they come while no id is used again', () => {
    const { taken, say } = receiver();
    say('subscribe', 'a');
    say('subscribe', 'b');
    say('ping', 'a');
    say('complete', 'a');
    say('complete', 'x');
    say('subscribe', 'c');
    expect(taken).toEqual([
      'subscribe a',
      'subscribe b',
      'ping a',
      'complete a',
      'complete x',
      'subscribe c',
    ]);
  });

  it('of an id that the client completed wait until its operation is over, then come in order', async () => {
    const { taken, say, end } = receiver();
    say('subscribe', 'a');
    say('complete', 'a');
    for (const name of ['2', '3']) {
      say('subscribe', 'a', name);
      say('complete', 'a', name);
    }
    expect(taken).toEqual(['subscribe a', 'complete a']);
    await end('subscribe a');
    expect(taken.slice(2)).toEqual(['subscribe a2', 'complete a2']);
    await end('subscribe a2');
    expect(taken.slice(4)).toEqual(['subscribe a3', 'complete a3']);
  });

  it('of an id that still runs are taken, for whoever reads them to refuse', () => {
    const { taken, say } = receiver();
    say('subscribe', 'a');
    say('subscribe', 'a', '2');
    expect(taken).toEqual(['subscribe a', 'subscribe a2']);
  });

  it('of an id whose operation is over do not wait', async () => {
    const { taken, say, end } = receiver();
    say('subscribe', 'a');
    await end('subscribe a');
    say('complete', 'a');
    say('subscribe', 'a', '2');
    expect(taken).toEqual(['subscribe a', 'complete a', 'subscribe a2']);
  });

  it('wait for one id up to a hundred', () => {
    const { say, floods } = receiver();
    say('subscribe', 'a');
    say('complete', 'a');
    for (let n = 0; n < 100; n++) say('complete', 'a');
    expect(floods()).toBe(0);
    say('complete', 'a');
    expect(floods()).toBe(1);
  });
});
