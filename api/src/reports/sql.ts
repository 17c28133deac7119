/** Collects values while SQL text is put together: `p.add(5)` answers `$1`, and so on. */
export interface Parameters {
  readonly values: unknown[];
  add(value: unknown): string;
}

export function parameters(): Parameters {
  const values: unknown[] = [];
  return {
    values,
    add(value) {
      values.push(value);
      return `$${String(values.length)}`;
    },
  };
}
