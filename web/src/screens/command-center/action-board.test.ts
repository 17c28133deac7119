import { describe, expect, it, vi } from 'vitest';
import { ActionBoard, free } from './action-board';

const waiting = { missing: null, soon: true };
const closed = { missing: 'Buka laporan dulu.', soon: false };

describe('what is asked of the screen', () => {
  it('is done by the part that offers it', () => {
    const board = new ActionBoard();
    const run = vi.fn();
    board.put({ help: { run } });
    expect(board.ask('help')).toBeNull();
    expect(run).toHaveBeenCalledOnce();
  });

  it('is told when something is missing', () => {
    const board = new ActionBoard();
    const run = vi.fn();
    board.put({ note: { run, missing: 'Sudah selesai.' } });
    expect(board.ask('note')).toBe('Sudah selesai.');
    expect(run).not.toHaveBeenCalled();
  });

  it('of the open report is told while none is open', () => {
    const board = new ActionBoard();
    board.setSituation({ acts: free, report: closed });
    expect(board.ask('route')).toBe('Buka laporan dulu.');
  });

  it('is nothing when no part has it', () => {
    expect(new ActionBoard().ask('reconnect')).toBeNull();
  });

  it('rests while the link is down, whatever is offered', () => {
    const board = new ActionBoard();
    const run = vi.fn();
    board.put({ route: { run }, toMap: { run } });
    board.setSituation({ acts: { missing: 'Terputus.', soon: false }, report: free });
    expect(board.ask('route')).toBe('Terputus.');
    expect(run).not.toHaveBeenCalled();
    board.ask('toMap');
    expect(run).toHaveBeenCalledOnce();
  });

  it('goes with the part that offered it', () => {
    const board = new ActionBoard();
    const run = vi.fn();
    board.put({ help: { run } })();
    board.ask('help');
    expect(run).not.toHaveBeenCalled();
  });

  it('stays when the part that offers it anew takes the earlier offer away', () => {
    const board = new ActionBoard();
    const run = vi.fn();
    const leave = board.put({ help: { run: vi.fn() } });
    board.put({ help: { run } });
    leave();
    board.ask('help');
    expect(run).toHaveBeenCalledOnce();
  });
});

describe('what is asked a moment too early', () => {
  it('is done as soon as the report offers it', () => {
    const board = new ActionBoard();
    const run = vi.fn();
    board.setSituation({ acts: free, report: waiting });
    expect(board.ask('route')).toBeNull();
    board.put({ route: { run } });
    expect(run).toHaveBeenCalledOnce();
  });

  it('waits for the change that is being saved', () => {
    const board = new ActionBoard();
    const run = vi.fn();
    board.put({ route: { run } });
    board.setSituation({ acts: waiting, report: free });
    board.ask('route');
    expect(run).not.toHaveBeenCalled();
    board.setSituation({ acts: free, report: free });
    expect(run).toHaveBeenCalledOnce();
  });

  it('is done once', () => {
    const board = new ActionBoard();
    const run = vi.fn();
    board.setSituation({ acts: free, report: waiting });
    board.ask('note');
    board.put({ note: { run } });
    board.put({ note: { run } });
    expect(run).toHaveBeenCalledOnce();
  });

  it('gives way to what is asked next', () => {
    const board = new ActionBoard();
    const [route, note] = [vi.fn(), vi.fn()];
    board.setSituation({ acts: free, report: waiting });
    board.ask('route');
    board.ask('note');
    board.put({ route: { run: route }, note: { run: note } });
    expect(route).not.toHaveBeenCalled();
    expect(note).toHaveBeenCalledOnce();
  });

  it('is forgotten with the report that it was meant for', () => {
    const board = new ActionBoard();
    const run = vi.fn();
    board.setSituation({ acts: free, report: waiting });
    board.ask('route');
    board.forget();
    board.put({ route: { run } });
    expect(run).not.toHaveBeenCalled();
  });

  it('is forgotten after four seconds', () => {
    let now = 0;
    const board = new ActionBoard(() => now);
    const run = vi.fn();
    board.setSituation({ acts: free, report: waiting });
    board.ask('route');
    now = 4_001;
    board.put({ route: { run } });
    expect(run).not.toHaveBeenCalled();
  });
});
