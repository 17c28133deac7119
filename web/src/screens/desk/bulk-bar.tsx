import { useState } from 'react';
import { useClient } from 'urql';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { stepFields, type Move, type Step } from '../../features/casework/move';
import { runBulk, type BulkItem, type BulkResult } from '../../features/casework/run-bulk';
import { stepWords } from '../../features/casework/step-words';
import { categoryName } from '../../features/reports/category-name';
import { Button } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { BulkResults } from './bulk-results';
import { useChoices } from './open-step';
import { StepDialog } from './step-dialog';
import type { DeskState } from './use-desk';
import type { Picked } from './use-picked';
import './bulk-bar.css';

const bulkSteps = ['accept', 'start', 'assign', 'note'] as const satisfies readonly Step[];

interface BulkBarProps {
  desk: DeskState;
  picked: Picked;
  may: (step: Step) => boolean;
}

/** One step for all ticked reports, with a result for each. */
export function BulkBar({ desk, picked, may }: BulkBarProps) {
  const { i18n, t } = useLingui();
  const { language } = useLanguage();
  const client = useClient();
  const choices = useChoices(desk, desk.detail.live);
  const [asking, setAsking] = useState<Step | null>(null);
  const [run, setRun] = useState<{ move: Move; results: readonly BulkResult[]; total: number } | null>(null);
  const items = picked.ids.flatMap((id): BulkItem[] => {
    const report = desk.queue.known.get(id);
    if (!report) return [];
    const title = categoryName(report.category, language);
    return [{ id, version: report.version, code: showCode(report.code), title }];
  });
  const count = items.length;
  const start = async (move: Move, wanted: readonly BulkItem[]) => {
    let results: readonly BulkResult[] = [];
    setRun({ move, results, total: wanted.length });
    await runBulk(client, wanted, move, (result) => {
      const before = desk.queue.known.get(result.item.id);
      if (before && result.outcome?.kind === 'changed') desk.learn(before, result.outcome.report);
      results = [...results, result];
      setRun({ move, results, total: wanted.length });
    });
    desk.detail.retry();
  };
  const begin = (step: (typeof bulkSteps)[number]) => {
    if (step === 'accept' || step === 'start') void start({ step }, items);
    else setAsking(step);
  };
  const retry = (failed: readonly BulkItem[], move: Move) => {
    const newest = failed.map((item) => ({
      ...item,
      version: desk.queue.known.get(item.id)?.version ?? item.version,
    }));
    void start(move, newest);
  };
  return (
    <section className="bulk-bar" aria-label={t`Tindakan bersama`}>
      <b role="status">
        <Plural value={count} other="# ditandai" />
      </b>
      {bulkSteps.map((step) => (
        <Button key={step} disabled={!may(step)} onClick={() => begin(step)}>
          {i18n._(stepWords[step])}
        </Button>
      ))}
      <Button variant="quiet" shortcut="Esc" onClick={picked.clear}>
        <Trans>Lepas tanda</Trans>
      </Button>
      {asking && stepFields[asking].length > 0 ? (
        <StepDialog
          step={asking}
          subject={t`${count} laporan`}
          draftKey={`bulk:${asking}`}
          {...choices}
          timeZone={desk.timeZone}
          send={(move) => {
            setAsking(null);
            void start(move, items);
            return Promise.resolve({ kind: 'kept' });
          }}
          onDone={() => setAsking(null)}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {run ? (
        <BulkResults
          results={run.results}
          total={run.total}
          onRetry={(failed) => retry(failed, run.move)}
          onClose={() => {
            setRun(null);
            picked.clear();
          }}
        />
      ) : null}
    </section>
  );
}
