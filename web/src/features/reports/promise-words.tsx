import { Trans } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { ageWords } from '../../ui/age.rules';
import { momentWords } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { StatusGlyph } from '../../ui/status-glyph';
import { useShownTime } from '../../ui/ticker';
import { isLate } from './late.rules';
import { promiseOf } from './promise.rules';

export const PromiseWordsFragment = graphql(/* GraphQL */ `
  fragment PromiseWords on Report {
    id
    status
    publicStatus
    audience
    lateAt
    receivedAt
    acknowledgedAt
    respondDueAt
    resolveDueAt
    resolvedAt
    expiresAt
  }
`);

interface PromiseWordsProps {
  report: FragmentType<typeof PromiseWordsFragment>;
  timeZone: string;
}

/** What the city promised and until when, in one line. */
export function PromiseWords({ report: masked, timeZone }: PromiseWordsProps) {
  const report = readFragment(PromiseWordsFragment, masked);
  const { language } = useLanguage();
  const late = useShownTime((now) => isLate(report, now));
  const promise = promiseOf(report, late);
  const at = promise.kind === 'none' ? report.receivedAt : promise.at;
  const moment = useShownTime((now) => momentWords(at, now, timeZone, language));
  const passed = useShownTime((now) => now > Date.parse(at));
  const since = useShownTime((now) => ageWords((now - Date.parse(at)) / 1000, language));
  const took = ageWords((Date.parse(at) - Date.parse(report.receivedAt)) / 1000, language);
  switch (promise.kind) {
    case 'late':
      return (
        <b className="promise promise--late">
          <StatusGlyph name="late" size={14} /> <Trans>Terlambat {since}</Trans>
        </b>
      );
    case 'respond':
      return (
        <span className="promise">
          {passed ? (
            <Trans>tenggat tanggapan {moment} terlewat</Trans>
          ) : (
            <Trans>ditanggapi paling lambat {moment}</Trans>
          )}
        </span>
      );
    case 'resolve':
      return (
        <span className="promise">
          {passed ? <Trans>target selesai {moment} terlewat</Trans> : <Trans>target selesai {moment}</Trans>}
        </span>
      );
    case 'done':
      return (
        <span className="promise">
          <Trans>selesai dalam {took}</Trans>
        </span>
      );
    case 'expires':
      return (
        <span className="promise">
          <Trans>berlaku sampai {moment}</Trans>
        </span>
      );
    case 'none':
      return null;
  }
}
