import { Trans } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { readFragment } from '../../gql/desk';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { showCode } from '../../ui/report-code';
import { Empty, Failed, Loading } from '../../ui/state-views';
import { MergeSide, Pair, Suggestions } from './merge-documents';
import { useMergeDraft } from './merge-draft';
import { SideBySide } from './side-by-side';
import { SimilarList } from './similar-list';
import { useMerge } from './use-merge';
import type { WorkSubject } from './work-subject';
import './similar-dialog.css';

interface SimilarDialogProps {
  subject: WorkSubject;
  onClose: () => void;
}

/** From what looks alike to one report: a list, the two side by side, the merge. */
export function SimilarDialog({ subject, onClose }: SimilarDialogProps) {
  const { live, timeZone, onOpen } = subject;
  const code = showCode(live.code);
  const { draft, change, forget } = useMergeDraft(live.id);
  const { merge } = useMerge(subject);
  const [similar] = useQuery({
    query: Suggestions,
    variables: { reportId: live.id },
    requestPolicy: 'cache-and-network',
  });
  const [pair, readPair] = useQuery({
    query: Pair,
    variables: { mine: code, other: draft.other ?? '' },
    pause: draft.other === null,
    requestPolicy: 'cache-and-network',
  });
  const suggestions = similar.data?.duplicateSuggestions;
  const mine = readFragment(MergeSide, pair.data?.mine);
  const other = readFragment(MergeSide, pair.data?.other);
  const back = () => change({ other: null, stays: null });
  const backButton = (
    <Button onClick={back}>
      <Trans>Pilih laporan lain</Trans>
    </Button>
  );
  return (
    <Dialog
      wide={draft.other !== null}
      title={draft.other === null ? <Trans>Laporan mirip</Trans> : <Trans>Gabungkan dua laporan</Trans>}
      onClose={onClose}
    >
      {draft.other === null ? (
        <SimilarList
          suggestions={suggestions}
          failed={similar.error !== undefined && !suggestions}
          mine={code}
          typed={draft.typed}
          onType={(typed) => change({ typed })}
          onChoose={(chosen) => change({ other: chosen, stays: null })}
        />
      ) : mine && other && showCode(other.code) === draft.other ? (
        <SideBySide
          mine={mine}
          other={other}
          suggestion={suggestions?.find(({ report }) => report.id === other.id)}
          draft={draft}
          onDraft={change}
          timeZone={timeZone}
          onBack={back}
          send={async (gone, into) => {
            const outcome = await merge(gone, { ...into, code: showCode(into.code) }, draft.reason.trim());
            if (outcome.kind === 'refused') readPair({ requestPolicy: 'network-only' });
            if (outcome.kind !== 'changed') return outcome;
            forget();
            onClose();
            onOpen(showCode(into.code));
            return outcome;
          }}
        />
      ) : pair.error ? (
        <Failed title={<Trans>Laporan belum termuat</Trans>} action={backButton} />
      ) : pair.data && !pair.fetching && !pair.stale ? (
        <Empty title={<Trans>Tidak ada laporan {draft.other}</Trans>} action={backButton}>
          <Trans>Periksa kodenya. Laporan yang tidak boleh Anda lihat juga tampak seperti ini.</Trans>
        </Empty>
      ) : (
        <Loading rows={6} />
      )}
    </Dialog>
  );
}
