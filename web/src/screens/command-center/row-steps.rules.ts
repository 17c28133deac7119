/**
 * The row that one step leads to. A report may have left the list while somebody worked on it: `before` is the order
 * in which it last stood there, so that the step goes on from its place and not from the top.
 */
export function neighbourOf(
  order: readonly string[],
  current: string | null,
  by: 1 | -1,
  before: readonly string[] = order,
): string | null {
  const at = current === null ? -1 : order.indexOf(current);
  if (at >= 0) return order[Math.min(order.length - 1, Math.max(0, at + by))] ?? null;
  const was = current === null ? -1 : before.indexOf(current);
  if (was < 0) return order[0] ?? null;
  const still = new Set(order);
  const after = before.slice(was + 1).find((code) => still.has(code));
  const earlier = before.slice(0, was).findLast((code) => still.has(code));
  return (by === 1 ? (after ?? earlier) : (earlier ?? after)) ?? order[0] ?? null;
}
