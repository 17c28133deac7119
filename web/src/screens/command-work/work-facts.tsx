import type { ReactNode } from 'react';
import { ReporterContact } from '../../features/casework/reporter-contact';
import { SupportTasks } from '../../features/casework/support-tasks';
import { deskWords } from '../desk/desk-words';
import { useWorkFacts } from './use-work-facts';

/** Resolves once the sentences of this part can be said. */
export const words = deskWords;

interface WorkFactsProps {
  code: string;
  version: number;
  timeZone: string;
  /** In their place until they are read. */
  children: ReactNode;
}

/** What only those who handle a report learn of it in the command center: its support, and how to reach the reporter. */
export function WorkFacts({ code, version, timeZone, children }: WorkFactsProps) {
  const { report, isCommand } = useWorkFacts(code, version);
  if (!report) return children;
  return (
    <>
      <SupportTasks report={report} timeZone={timeZone} own={null} />
      {isCommand && report.hasContact ? <ReporterContact key={report.id} reportId={report.id} /> : null}
    </>
  );
}
