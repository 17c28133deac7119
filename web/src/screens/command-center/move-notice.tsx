import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { MoveNotice as Told } from './use-report-moves';

function Words({ told }: { told: Told }) {
  switch (told.kind) {
    case 'acknowledged':
      return <Trans>{told.title} diakui.</Trans>;
    case 'corrected':
      return <Trans>Kelurahan dibetulkan ke {told.area}.</Trans>;
    case 'taken-down':
      return <Trans>Info warga diturunkan.</Trans>;
    case 'merged':
      return <Trans>Digabung ke {told.into}.</Trans>;
    case 'said':
      return told.words;
    case 'refused':
      return <Trans>Belum tersimpan. {told.message}</Trans>;
    case 'unsent':
      return <Trans>Belum terkirim: server tidak menjawab. Coba lagi.</Trans>;
  }
}

/** The word after an action, with the way back where there is one. */
export function MoveNotice({ told, onEnd }: { told: Told; onEnd: () => void }) {
  const undo = told.kind === 'corrected' || told.kind === 'merged' ? told.undo : null;
  return (
    <Notice
      about={told}
      onEnd={onEnd}
      action={
        undo ? (
          <Button size="small" onClick={undo}>
            {told.kind === 'merged' ? <Trans>Batalkan gabungan</Trans> : <Trans>Kembalikan</Trans>}
          </Button>
        ) : undefined
      }
    >
      <Words told={told} />
    </Notice>
  );
}
