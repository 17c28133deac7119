import { describe, expect, it } from 'vitest';

import { PhotoGate } from './photo-gate.ts';

const limits = { uploads: 8, bytes: 80, perAddress: { uploads: 2, bytes: 20 } };

/** How many uploads of one address get in, one after the other, and stay. */
function enterAll(gate: PhotoGate, address: string, tries = 20): number {
  let entered = 0;
  for (let n = 0; n < tries; n++) {
    try {
      gate.enter(address);
      entered += 1;
    } catch {
      return entered;
    }
  }
  return entered;
}

describe('the gate of photos', () => {
  it('lets one address take half of the places, and leaves the other half to others', () => {
    const gate = new PhotoGate(limits);
    expect(['one', 'two', 'three', 'four'].map((address) => enterAll(gate, address))).toEqual([4, 2, 2, 0]);
  });

  it('lets one address hold half of the bytes, and leaves the other half to others', () => {
    const gate = new PhotoGate(limits);
    const [greedy, other] = [gate.enter('one'), gate.enter('two')];
    greedy.hold(40);
    expect(() => {
      greedy.hold(1);
    }).toThrow('Many photos');
    other.hold(20);
    expect(() => {
      other.hold(1);
    }).toThrow('Many photos');
  });

  it('gives back what an upload held, once', () => {
    const gate = new PhotoGate(limits);
    const turns = [1, 2, 3, 4].map(() => gate.enter('one'));
    turns[0]?.hold(40);
    turns[0]?.leave();
    turns[0]?.leave();
    const next = gate.enter('one');
    next.hold(40);
    expect(() => gate.enter('one')).toThrow('Many photos');
  });
});
