interface MapMoves {
  pan(x: number, y: number): void;
  zoomAround(factor: number, x: number, y: number): void;
  /** A gesture is over and the middle lies elsewhere. */
  moved(): void;
}

const KEY_STEP = 40;
const KEY_PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
  ArrowUp: [0, -KEY_STEP],
  ArrowDown: [0, KEY_STEP],
};

/** One finger or the mouse pans, two fingers pinch, the wheel and the keys do both. Answers how to stop. */
export function followGestures(canvas: HTMLCanvasElement, moves: MapMoves): () => void {
  const stop = new AbortController();
  const listen = { signal: stop.signal };
  followPointers(canvas, moves, listen);
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      moves.zoomAround(2 ** (-event.deltaY / 300), event.offsetX, event.offsetY);
      moves.moved();
    },
    { ...listen, passive: false },
  );
  canvas.addEventListener(
    'keydown',
    (event) => {
      const pan = KEY_PANS[event.key];
      const factor = event.key === '+' || event.key === '=' ? 1.5 : event.key === '-' ? 1 / 1.5 : 0;
      if (pan) moves.pan(...pan);
      else if (factor) moves.zoomAround(factor, canvas.clientWidth / 2, canvas.clientHeight / 2);
      else return;
      event.preventDefault();
      if (pan) moves.moved();
    },
    listen,
  );
  return () => {
    stop.abort();
  };
}

function followPointers(canvas: HTMLCanvasElement, moves: MapMoves, listen: AddEventListenerOptions): void {
  const fingers = new Map<number, { x: number; y: number }>();
  let dragged = false;
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      canvas.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
    },
    listen,
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      const finger = fingers.get(event.pointerId);
      if (!finger) return;
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      const next = { x: event.offsetX, y: event.offsetY };
      const share = other ? 0.5 : 1;
      moves.pan((finger.x - next.x) * share, (finger.y - next.y) * share);
      if (other) {
        const before = Math.hypot(finger.x - other.x, finger.y - other.y);
        const after = Math.hypot(next.x - other.x, next.y - other.y);
        if (before > 0) moves.zoomAround(after / before, (next.x + other.x) / 2, (next.y + other.y) / 2);
      }
      fingers.set(event.pointerId, next);
      dragged = true;
    },
    listen,
  );
  const lift = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (fingers.size > 0 || !dragged) return;
    dragged = false;
    moves.moved();
  };
  canvas.addEventListener('pointerup', lift, listen);
  canvas.addEventListener('pointercancel', lift, listen);
}
