import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';

import { createDocumentReader } from './document-reader.ts';

const schema = buildSchema('type Query { word: String }');
const text = (number: number): string => `query Q${String(number).padStart(4, '0')} { word }`;
const LENGTH = text(0).length;

describe('Documents that come by socket', () => {
  it('are kept up to a number of characters, however many strangers send one each', () => {
    const reader = createDocumentReader(schema, 10 * LENGTH);
    for (let n = 0; n < 1_000; n++) reader.read(text(n));
    expect(reader.kept).toBe(10 * LENGTH);
  });

  it('are parsed once while they are used', () => {
    const reader = createDocumentReader(schema, 3 * LENGTH);
    const first = reader.read(text(0));
    for (let n = 1; n < 50; n++) {
      reader.read(text(n));
      expect(reader.read(text(0)).document).toBe(first.document);
    }
  });

  it('that are longer than all that is kept are read, and not kept', () => {
    const reader = createDocumentReader(schema, LENGTH - 1);
    expect(reader.read(text(0)).errors).toBeNull();
    expect(reader.kept).toBe(0);
  });

  it('that are wrong are not kept', () => {
    const reader = createDocumentReader(schema);
    expect(reader.read('{ nonsense }').errors).toHaveLength(1);
    expect(reader.kept).toBe(0);
  });

  it('are kept without the places of their words', () => {
    expect(createDocumentReader(schema).read('{ word }').document?.loc).toBeUndefined();
  });
});
