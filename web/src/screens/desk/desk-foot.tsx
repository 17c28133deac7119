import { Trans } from '@lingui/react/macro';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useLink } from '../../features/live/live-context';
import { LostWords } from '../../features/live/lost-words';
import { ageWords } from '../../ui/age.rules';
import { Kbd } from '../../ui/kbd';
import { useLanguage } from '../../ui/language';
import { useTicking } from '../../ui/ticker';
import './desk-foot.css';

/** Whether what is shown is the present, and where the keys are listed. */
export function DeskFoot({ timeZone }: { timeZone: string }) {
  const link = useLink();
  const { language } = useLanguage();
  const since = link.lastEventAt;
  const age = useTicking((now) => (since === null ? '' : ageWords((now - since) / 1000, language)));
  return (
    <footer className="desk-foot">
      {link.phase === 'live' ? (
        <>
          <b className="desk-foot__live">
            <i aria-hidden="true" />
            <Trans>Langsung</Trans>
          </b>
          {since === null ? (
            <span>
              <Trans>belum ada peristiwa sejak layar dibuka</Trans>
            </span>
          ) : (
            <span>
              <Trans>
                peristiwa terakhir <b>{age}</b> lalu
              </Trans>
            </span>
          )}
        </>
      ) : (
        <b className="desk-foot__live">
          <IconPlugConnectedX size={16} aria-hidden="true" /> <LostWords timeZone={timeZone} />
        </b>
      )}
      <span className="desk-foot__keys" aria-hidden="true">
        <Kbd>J</Kbd> <Kbd>K</Kbd> <Trans>pilih</Trans> <Kbd>↵</Kbd> <Trans>langkah berikutnya</Trans>{' '}
        <Kbd>?</Kbd> <Trans>semua tombol</Trans>
      </span>
    </footer>
  );
}
