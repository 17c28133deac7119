import { Trans, useLingui } from '@lingui/react/macro';
import { legalSteps } from '../../features/casework/desk-steps.rules';
import type { Step } from '../../features/casework/move';
import type { Proof } from '../../features/casework/proof';
import { ReportClock } from '../../features/casework/report-clock';
import { subjectOf } from '../../features/casework/step-subject';
import { statusAfter, type Unsent } from '../../features/casework/unsent.rules';
import { categoryName } from '../../features/reports/category-name';
import type { LiveReportFragment } from '../../gql/graphql';
import { useLanguage } from '../../ui/language';
import { numberWords } from '../../ui/number-words';
import { showCode } from '../../ui/report-code';
import { StatusGlyph } from '../../ui/status-glyph';
import { reportGlyph } from '../../ui/status-glyph.rules';
import { DueMoment } from './due-moment';
import { PhoneSteps } from './phone-steps';
import { StageWords } from './stage-words';
import type { DeskState } from './use-desk';

interface TaskCardProps {
  desk: DeskState;
  report: LiveReportFragment;
  unsent: readonly Unsent[];
  meters: number | null;
  onStep: (step: Step, proofs?: readonly Proof[]) => void;
}

/** Metres below a kilometre, else kilometres with one decimal. */
function Distance({ meters }: { meters: number }) {
  const { language } = useLanguage();
  const words =
    meters < 1_000
      ? `${Math.round(meters / 10) * 10} m`
      : `${numberWords(meters / 1_000, language, { maximumFractionDigits: 1 })} km`;
  return <span className="task-card__far">{words}</span>;
}

/** One task in the hand: what it looks like, where it is, how much time, and the one next step. */
export function TaskCard({ desk, report, unsent, meters, onStep }: TaskCardProps) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const waiting = unsent.filter(({ state, reportId }) => state === 'WAITING' && reportId === report.id);
  const status = statusAfter(
    report.status,
    waiting.map(({ move }) => move),
  );
  const shown = { ...report, status };
  const extra = desk.queue.extras.get(report.id);
  const told = extra ? { supportTasks: extra.supportTasks } : null;
  const subject = subjectOf(shown, told, desk.viewer, desk.office);
  const steps = legalSteps(subject);
  const photo = extra?.photo;
  const task = extra?.supportTasks.find(({ agency }) => agency.slug === desk.office.agency)?.task;
  const title = categoryName(report.category, language);
  const photos = waiting.some(({ photoKeys }) => photoKeys.length > 0);
  return (
    <article className="task-card" aria-label={title}>
      <button type="button" className="task-card__open" onClick={() => desk.select(showCode(report.code))}>
        {photo ? <img src={photo} alt={t`Foto dari pelapor`} loading="lazy" /> : null}
        <span className="task-card__line">
          <StatusGlyph name={reportGlyph(shown)} size={20} />
          <span>
            <StageWords status={status} />
          </span>
          {meters === null ? (
            <span className="task-card__far">{showCode(report.code)}</span>
          ) : (
            <Distance meters={meters} />
          )}
        </span>
        <b className="task-card__title">{title}</b>
        <span className="task-card__place">
          {[report.landmark, report.subdistrict?.name].filter(Boolean).join(', ') || t`tempat belum pasti`}
        </span>
        {extra?.description ? <span className="task-card__words">“{extra.description}”</span> : null}
        {subject.ofSupport ? (
          <span className="task-card__support">
            {subject.supportDone ? (
              <>
                <StatusGlyph name="resolved" size={14} /> <Trans>Bagian kami selesai</Trans>
              </>
            ) : (
              <>
                <StatusGlyph name="assigned" size={14} /> {task ?? <Trans>Dukungan, belum diminta</Trans>}
              </>
            )}
          </span>
        ) : null}
        <span className="task-card__clock">
          <ReportClock report={report} timeZone={desk.timeZone} bar={false} />
          {waiting.length > 0 ? (
            <span className="task-card__waiting">
              <StatusGlyph name="queued" size={16} />{' '}
              {photos ? <Trans>foto sesudah belum terkirim</Trans> : <Trans>belum terkirim</Trans>}
            </span>
          ) : (
            <DueMoment report={report} timeZone={desk.timeZone} />
          )}
        </span>
      </button>
      <PhoneSteps report={report} steps={steps} onStep={onStep} />
    </article>
  );
}
