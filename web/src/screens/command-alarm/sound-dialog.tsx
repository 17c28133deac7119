import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { playPattern } from '../../features/live/alarm-sound';
import type { AlarmSound } from '../../features/live/use-alarm-sound';
import { Button } from '../../ui/button';
import { clockTime } from '../../ui/city-time';
import { Dialog } from '../../ui/dialog';
import './sound-dialog.css';

interface SoundDialogProps {
  sound: AlarmSound;
  timeZone: string;
  onClose: () => void;
}

function State({ sound, timeZone }: Omit<SoundDialogProps, 'onClose'>) {
  const until = clockTime(sound.mutedUntil ?? 0, timeZone);
  switch (sound.sound) {
    case 'on':
      return <Trans>Alarm KRITIS berbunyi di layar ini, juga saat tab lain di depan.</Trans>;
    case 'muted':
      return <Trans>Dibisukan sampai {until}, lalu berbunyi lagi sendiri. Alarm tetap tampak.</Trans>;
    case 'blocked':
      return <Trans>Peramban menahan bunyi sampai Anda menekan sesuatu di halaman ini.</Trans>;
  }
}

/** How alarms are heard on this screen: try them, how loud, and silence that names its end. */
export function SoundDialog({ sound, timeZone, onClose }: SoundDialogProps) {
  const { t } = useLingui();
  const [tried, setTried] = useState(false);
  const percent = Math.round(sound.volume * 100);
  return (
    <Dialog title={<Trans>Bunyi alarm</Trans>} onClose={onClose}>
      <div className="sound">
        <p role="status">
          <State sound={sound} timeZone={timeZone} />
        </p>
        <label className="sound__volume">
          <span>
            <Trans>Keras bunyi</Trans> <b>{percent} %</b>
          </span>
          <input
            type="range"
            min={20}
            max={100}
            step={10}
            value={percent}
            aria-valuetext={t`${percent} persen`}
            onChange={({ currentTarget }) => sound.setVolume(Number(currentTarget.value) / 100)}
          />
        </label>
        <div className="sound__actions">
          <Button
            data-first
            disabled={sound.sound === 'blocked'}
            onClick={() => {
              playPattern('fresh', sound.volume);
              setTried(true);
            }}
          >
            <Trans>Coba bunyi</Trans>
          </Button>
          {sound.sound === 'muted' ? (
            <Button variant="primary" onClick={sound.unmute}>
              <Trans>Bunyikan lagi sekarang</Trans>
            </Button>
          ) : (
            <Button onClick={sound.mute}>
              <Trans>Bisukan 10 menit</Trans>
            </Button>
          )}
        </div>
        {tried ? (
          <p className="sound__hint" role="status">
            <Trans>Tidak terdengar? Periksa pelantang perangkat dan suara tab ini.</Trans>
          </p>
        ) : null}
        <p className="sound__hint">
          <Trans>
            Nada berubah pada 60 dan 120 dtk. Saat banjir alarm, tiap KRITIS baru berbunyi singkat sekali.
          </Trans>
        </p>
      </div>
    </Dialog>
  );
}
