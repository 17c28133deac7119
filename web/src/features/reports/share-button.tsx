import { Trans } from '@lingui/react/macro';
import { IconCheck, IconShare } from '@tabler/icons-react';
import { Button } from '../../ui/button';
import { useCopy } from '../../ui/use-copy';

/** Hands the public link to the phone's own sharing, or copies it where there is none. */
export function ShareButton({ code, title }: { code: string; title: string }) {
  const { state, copy } = useCopy();
  const url = `${location.origin}/?r=${code}`;
  const share = async () => {
    if (typeof navigator.share === 'function') await navigator.share({ title, url }).catch(() => undefined);
    else await copy(url);
  };
  const Icon = state === 'copied' ? IconCheck : IconShare;
  return (
    <>
      <Button
        size="field"
        icon={<Icon size={20} stroke={1.75} aria-hidden="true" />}
        onClick={() => void share()}
      >
        <span role="status">
          {state === 'copied' ? <Trans>Tautan tersalin</Trans> : <Trans>Bagikan</Trans>}
        </span>
      </Button>
      {state === 'refused' ? (
        <p role="status">
          <Trans>Salin tautan ini:</Trans> <a href={url}>{url}</a>
        </p>
      ) : null}
    </>
  );
}
