import { Trans } from '@lingui/react/macro';
import type { LiveReportFragment } from '../../gql/graphql';
import { stopwatch } from '../../ui/age.rules';
import { Button } from '../../ui/button';
import { clockTimeSeconds } from '../../ui/city-time';
import { showCode } from '../../ui/report-code';
import { StatusGlyph } from '../../ui/status-glyph';
import { reportGlyph } from '../../ui/status-glyph.rules';
import { useTicking } from '../../ui/ticker';
import type { Failure } from './use-acknowledge-each';

interface AlarmListRowProps {
  report: LiveReportFragment;
  timeZone: string;
  waits: boolean;
  sending: boolean;
  failure: Failure | undefined;
  /** Null for who may only look. */
  onAcknowledge: (() => void) | null;
  onLook: () => void;
}

function Waiting({ since }: { since: string }) {
  const at = Date.parse(since);
  return <time>{useTicking((now) => stopwatch((now - at) / 1000))}</time>;
}

function FailureWords({ failure }: { failure: Failure }) {
  if (failure.kind === 'unsent') return <Trans>Belum terkirim, coba lagi.</Trans>;
  return failure.message;
}

/** What became of it, or how long it waits. */
function State({ report, timeZone, waits }: Pick<AlarmListRowProps, 'report' | 'timeZone' | 'waits'>) {
  const person = report.acknowledgedBy;
  if (report.acknowledgedAt !== null) {
    const at = clockTimeSeconds(report.acknowledgedAt, timeZone);
    return person ? (
      <Trans>
        diakui {person} {at}
      </Trans>
    ) : (
      <Trans>diakui petugas {at}</Trans>
    );
  }
  if (!waits) return <Trans>tidak lagi menunggu</Trans>;
  return <Waiting since={report.receivedAt} />;
}

/** One alarm of an open list: which, whose, since when; and its own acknowledgement. */
export function AlarmListRow(props: AlarmListRowProps) {
  const { report, timeZone, waits, sending, failure, onAcknowledge, onLook } = props;
  const code = showCode(report.code);
  return (
    <li className="alarm-list__row">
      <StatusGlyph name={reportGlyph(report)} size={18} />
      <div className="alarm-list__words">
        <button type="button" className="alarm-list__code" onClick={onLook}>
          {code}
          <span className="hidden-visually">
            {' '}
            <Trans>Lihat</Trans>
          </span>
        </button>
        <span>
          {report.landmark ? `${report.landmark} · ` : null}
          {report.agency.abbreviation} · <State report={report} timeZone={timeZone} waits={waits} />
        </span>
        {failure && waits ? (
          <b className="alarm-list__failure" role="alert">
            <Trans>Belum diakui:</Trans> <FailureWords failure={failure} />
          </b>
        ) : null}
      </div>
      {waits && onAcknowledge ? (
        <Button size="small" disabled={sending} onClick={onAcknowledge}>
          <Trans>Akui</Trans>
          <span className="hidden-visually"> {code}</span>
        </Button>
      ) : null}
    </li>
  );
}
