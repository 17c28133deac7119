import { useState } from 'react';
import { Plural, Trans } from '@lingui/react/macro';
import { IconThumbUp } from '@tabler/icons-react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Button } from '../../ui/button';
import { useSupport } from './change-report';
import { hasSupported, rememberSupport, supporterId } from './supporter';

export const SupportButtonFragment = graphql(/* GraphQL */ `
  fragment SupportButton on Report {
    id
    code
    supportCount
  }
`);

/** "It bothers me too", once per browser. */
export function SupportButton({ report: masked }: { report: FragmentType<typeof SupportButtonFragment> }) {
  const { id, code, supportCount } = readFragment(SupportButtonFragment, masked);
  const support = useSupport();
  const [state, setState] = useState<'idle' | 'sending' | 'given' | 'refused' | 'unsent'>(
    hasSupported(code) ? 'given' : 'idle',
  );
  const [refusal, setRefusal] = useState('');
  const send = async () => {
    setState('sending');
    const outcome = await support(id, supporterId());
    if (outcome.kind === 'changed') {
      rememberSupport(code);
      setState('given');
    } else if (outcome.kind === 'refused') {
      setRefusal(outcome.message);
      setState('refused');
    } else setState('unsent');
  };
  return (
    <div className="support">
      <Button
        wide
        size="field"
        variant={state === 'given' ? 'secondary' : 'primary'}
        disabled={state === 'sending' || state === 'given'}
        icon={<IconThumbUp size={20} stroke={1.75} aria-hidden="true" />}
        onClick={() => void send()}
      >
        {state === 'given' ? <Trans>Anda mendukung</Trans> : <Trans>Saya juga terganggu</Trans>}
      </Button>
      <p role="status">
        {state === 'refused' ? (
          refusal
        ) : state === 'unsent' ? (
          <Trans>Belum terkirim. Periksa jaringan, lalu tekan lagi.</Trans>
        ) : (
          <Plural value={supportCount} _0="Belum ada warga lain yang mendukung" other="# warga mendukung" />
        )}
      </p>
    </div>
  );
}
