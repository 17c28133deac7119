import { Plural, Trans } from '@lingui/react/macro';
import { IconAlertTriangle, IconCloudOff, IconCloudUpload } from '@tabler/icons-react';
import type { UnsentCount } from '../../features/casework/unsent.rules';
import { LostWords } from '../../features/live/lost-words';

interface UnsentBannerProps {
  count: UnsentCount;
  offline: boolean;
  timeZone: string;
  onLook: () => void;
}

/** Names what this phone still holds, and that nobody has to do anything for it to be sent. */
export function UnsentBanner({ count, offline, timeZone, onLook }: UnsentBannerProps) {
  const { photos, changes, refused } = count;
  const held = changes > 0;
  if (!offline && !held && refused === 0) return null;
  const Icon = refused > 0 ? IconAlertTriangle : offline ? IconCloudOff : IconCloudUpload;
  return (
    <div className="unsent-banner" role="status">
      <Icon size={22} aria-hidden="true" />
      <p>
        {offline ? (
          <b className="unsent-banner__lost">
            <LostWords timeZone={timeZone} />
          </b>
        ) : null}
        {held ? (
          <Trans>
            {photos > 0 ? <Plural value={photos} other="# foto dan " /> : null}
            <Plural value={changes} other="# perubahan" /> <b>tersimpan di HP ini</b>, dikirim sendiri nanti.
          </Trans>
        ) : offline && refused === 0 ? (
          <Trans>Yang Anda kerjakan disimpan di HP ini dan dikirim sendiri nanti.</Trans>
        ) : null}{' '}
        {refused > 0 ? <Plural value={refused} other="# perubahan perlu Anda periksa." /> : null}
      </p>
      {held || refused > 0 ? (
        <button type="button" onClick={onLook}>
          <Trans>Lihat</Trans>
        </button>
      ) : null}
    </div>
  );
}
