import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimeRange } from '../../features/filters/time-range.rules';
import { dragged, instantUnder, keyed, toRange, withEdge, type Edge, type Span } from './brush.rules';
import type { Bars } from './use-histogram';

interface BrushInput {
  bars: Bars;
  span: Span;
  /** The range as it is in force. */
  shown: Span;
  timeZone: string;
  onRange: (range: TimeRange) => void;
}

interface Drag {
  what: Edge | 'new';
  start: number;
  x: number;
}

/** A finger or pointer that moved less than this meant the one bar under it. */
const clickPixels = 4;
/** Keys come in a row: the list is asked for once the hand rests. */
const restMs = 350;

/** Drawing a range with a pointer, a finger or the keys; what is drawn counts when the hand lets go. */
export function useBrush({ bars, span, shown, timeZone, onRange }: BrushInput) {
  const plot = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag>(null);
  const [draft, setDraft] = useState<Span | null>(null);
  const { unit, reach } = bars;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (drawnNow: Span) => {
    clearTimeout(timer.current);
    setDraft(null);
    onRange(toRange(drawnNow, span, reach === 'all'));
  };
  const under = (event: PointerEvent): { at: number; x: number } => {
    const box = plot.current?.getBoundingClientRect();
    const x = event.clientX - (box?.left ?? 0);
    return { x, at: instantUnder(x, box?.width ?? 1, span) };
  };
  const begin = (what: Drag['what']) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    plot.current?.setPointerCapture(event.pointerId);
    const { at, x } = under(event);
    drag.current = { what, start: at, x };
  };
  const drawnTo = (event: PointerEvent, { what, start, x }: Drag): Span => {
    const here = under(event);
    if (what !== 'new') return withEdge(shown, what, here.at, span, unit, timeZone);
    const bar = bars.bars.find(({ from, to }) => start >= from && start < to);
    if (Math.abs(here.x - x) < clickPixels && bar) return { from: bar.from, to: Math.min(bar.to, span.to) };
    return dragged(start, here.at, span, unit, timeZone);
  };
  const move = (event: PointerEvent) => {
    if (drag.current) setDraft(drawnTo(event, drag.current));
  };
  const end = (event: PointerEvent) => {
    if (!drag.current) return;
    const drawnNow = drawnTo(event, drag.current);
    drag.current = null;
    settle(drawnNow);
  };
  const cancel = () => {
    drag.current = null;
    setDraft(null);
  };
  const key = (edge: Edge) => (event: KeyboardEvent) => {
    const before = draft ?? shown;
    if (event.key === 'Escape' && draft) {
      event.stopPropagation();
      clearTimeout(timer.current);
      cancel();
      return;
    }
    const at = keyed(event.key, before[edge], span, unit, timeZone);
    if (at === null) return;
    event.preventDefault();
    event.stopPropagation();
    const drawnNow = withEdge(before, edge, at, span, unit, timeZone);
    setDraft(drawnNow);
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, restMs, drawnNow);
  };
  const pointer = {
    onPointerDown: begin('new'),
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: cancel,
  };
  return { plot, range: draft ?? shown, drawing: draft !== null, pointer, begin, key };
}
