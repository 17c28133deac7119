import { useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { IconCheck, IconShare } from '@tabler/icons-react';
import { Button } from '../../ui/button';

/** Hands the public link to the phone's own sharing, or copies it where there is none. */
export function ShareButton({ code, title }: { code: string; title: string }) {
  const [copied, setCopied] = useState(false);
  const share = async () => {
    const url = `${location.origin}/?r=${code}`;
    if (typeof navigator.share === 'function') {
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    await navigator.clipboard.writeText(url);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <Button
      size="field"
      icon={
        copied ? (
          <IconCheck size={20} aria-hidden="true" />
        ) : (
          <IconShare size={20} stroke={1.75} aria-hidden="true" />
        )
      }
      onClick={() => void share()}
    >
      <span role="status">{copied ? <Trans>Tautan tersalin</Trans> : <Trans>Bagikan</Trans>}</span>
    </Button>
  );
}
