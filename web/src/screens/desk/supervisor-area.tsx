import { lazy, Suspense } from 'react';
import { Boundary } from '../../ui/boundary';
import type { DeskState } from './use-desk';

const SupervisorCall = lazy(async () => {
  const { SupervisorCall: Call, words } = await import('../command-alarm/supervisor-call');
  await words;
  return { default: Call };
});

/** Where supervisors are told of alarms that nobody acknowledged; for nobody else. */
export function SupervisorArea({ desk }: { desk: DeskState }) {
  if (desk.viewer.role !== 'SUPERVISOR') return null;
  return (
    <Boundary fallback={null}>
      <Suspense fallback={null}>
        <SupervisorCall city={desk.city.slug} timeZone={desk.timeZone} />
      </Suspense>
    </Boundary>
  );
}
