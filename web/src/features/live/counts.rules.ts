/** As many as were counted; more where the server stopped counting. */
export interface Count {
  count: number;
  more: boolean;
}

export const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce((sum, each) => ({ count: sum.count + each.count, more: sum.more || each.more }), {
    count: 0,
    more: false,
  });
