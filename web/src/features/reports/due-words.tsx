import { Trans } from '@lingui/react/macro';
import { spanWords } from '../../ui/age.rules';
import { momentWords } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { serverNow } from '../../ui/server-time';
import { StatusGlyph } from '../../ui/status-glyph';
import { useShownTime } from '../../ui/ticker';
import type { Due } from './due.rules';

const day = 86_400_000;

function Deadline({ at, response, timeZone }: { at: string; response: boolean; timeZone: string }) {
  const { language } = useLanguage();
  const due = Date.parse(at);
  const late = useShownTime((now) => now > due);
  const far = useShownTime((now) => due - now > day);
  const span = useShownTime((now) => spanWords(Math.abs(due - now) / 1000, language));
  if (late) {
    return (
      <span className="due due--late">
        <StatusGlyph name="late" size={12} />
        {response ? <Trans>tanggapan +{span}</Trans> : <>+{span}</>}
      </span>
    );
  }
  const moment = momentWords(at, serverNow(), timeZone, language);
  return <span className="due">{far ? <Trans>s.d. {moment}</Trans> : <Trans>sisa {span}</Trans>}</span>;
}

function DoneAt({ at, timeZone }: { at: string; timeZone: string }) {
  const { language } = useLanguage();
  const moment = momentWords(at, serverNow(), timeZone, language);
  return (
    <span className="due">
      <Trans>selesai {moment}</Trans>
    </span>
  );
}

/** The row's right-hand words: who is waited for, and until when. */
export function DueWords({ due, timeZone }: { due: Due; timeZone: string }) {
  switch (due.kind) {
    case 'unacknowledged':
      return (
        <b className="due due--now">
          <Trans>belum diakui</Trans>
        </b>
      );
    case 'needs-agency':
      return (
        <span className="due">
          <Trans>perlu lembaga</Trans>
        </span>
      );
    case 'waiting-for-reporter':
      return (
        <span className="due">
          <Trans>tunggu pelapor</Trans>
        </span>
      );
    case 'held':
      return (
        <span className="due">
          <Trans>ditahan</Trans>
        </span>
      );
    case 'done':
      return <DoneAt at={due.at} timeZone={timeZone} />;
    case 'respond':
    case 'resolve':
    case 'expires':
      return <Deadline at={due.at} response={due.kind === 'respond'} timeZone={timeZone} />;
    case 'ended':
    case 'none':
      return null;
  }
}
