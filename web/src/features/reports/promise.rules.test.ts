import { expect, it } from 'vitest';
import { promiseOf, type PromiseSubject } from './promise.rules';

const tree: PromiseSubject = {
  status: 'ASSIGNED',
  publicStatus: 'COORDINATION',
  audience: 'GOVERNMENT',
  acknowledgedAt: null,
  respondDueAt: '2026-11-23T06:49:00Z',
  resolveDueAt: '2026-11-24T05:49:00Z',
  resolvedAt: null,
  expiresAt: null,
};

it('a new report promises an answer, an answered one its end', () => {
  expect(promiseOf(tree, false)).toEqual({ kind: 'respond', at: tree.respondDueAt });
  expect(promiseOf({ ...tree, acknowledgedAt: '2026-11-23T06:00:00Z' }, false)).toEqual({
    kind: 'resolve',
    at: tree.resolveDueAt,
  });
});

it('residents read "late" only once the server says so', () => {
  expect(promiseOf({ ...tree, respondDueAt: '2020-01-01T00:00:00Z' }, false).kind).toBe('respond');
  expect(promiseOf(tree, true).kind).toBe('late');
});

it('nothing is promised while work is held or the report has ended', () => {
  expect(promiseOf({ ...tree, status: 'ON_HOLD', publicStatus: 'IN_PROGRESS' }, false).kind).toBe('none');
  expect(promiseOf({ ...tree, publicStatus: 'REJECTED', status: 'REJECTED' }, false).kind).toBe('none');
});

it('news among neighbours says how long it holds', () => {
  expect(promiseOf({ ...tree, audience: 'NEIGHBOURS', expiresAt: '2026-11-26T00:00:00Z' }, false).kind).toBe(
    'expires',
  );
});
