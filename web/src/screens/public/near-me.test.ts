import { describe, expect, it, vi } from 'vitest';
import { openNearMe, type AskPlace } from './near-me';

const oebufu = { longitude: 123.62, latitude: -10.17 };

/** A phone that answers when the test says so. */
function slowPhone() {
  const answers: Parameters<AskPlace>[] = [];
  const state = vi.fn();
  const spot = vi.fn();
  const near = openNearMe((...answer) => answers.push(answer), { state, spot });
  return { near, answers, state, spot };
}

describe('reports near me', () => {
  it('show once the phone knows where it is', () => {
    const { near, answers, state, spot } = slowPhone();
    near.ask();
    expect(state).toHaveBeenLastCalledWith('asking');
    answers[0]?.[0](oebufu);
    expect(state).toHaveBeenLastCalledWith('on');
    expect(spot).toHaveBeenLastCalledWith(oebufu);
  });

  it('do not come back when the place is found after "Terbaru" was chosen', () => {
    const { near, answers, state, spot } = slowPhone();
    near.ask();
    near.leave();
    answers[0]?.[0](oebufu);
    expect(state).toHaveBeenLastCalledWith('off');
    expect(spot).not.toHaveBeenCalledWith(oebufu);
  });

  it('say so where a browser tells no place on plain http', () => {
    const state = vi.fn();
    openNearMe(null, { state, spot: vi.fn() }).ask();
    expect(state).toHaveBeenLastCalledWith('insecure');
  });
});
