import { useId, useState, type SubmitEvent } from 'react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ProblemWords } from '../../features/casework/problem-words';
import { stricterOf } from '../../features/casework/visibility.rules';
import { visibilityWords } from '../../features/casework/visibility-words';
import type { Outcome } from '../../features/reports/change-report';
import type { MergeSideFragment } from '../../gql/desk/graphql';
import { Button } from '../../ui/button';
import { distanceMeters } from '../../ui/distance';
import { showCode } from '../../ui/report-code';
import { isOpen } from '../../ui/status-glyph.rules';
import { Apart } from './apart';
import type { MergeDraft } from './merge-draft';
import { commonWords, minutesBetween, staysByDefault } from './merge.rules';
import { MergeSide } from './merge-side';
import type { Suggestion } from './similar-list';

interface SideBySideProps {
  mine: MergeSideFragment;
  other: MergeSideFragment;
  /** How the server compared the two, where it did. */
  suggestion: Suggestion | undefined;
  draft: MergeDraft;
  onDraft: (part: Partial<MergeDraft>) => void;
  timeZone: string;
  onBack: () => void;
  send: (gone: MergeSideFragment, into: MergeSideFragment) => Promise<Outcome>;
}

const asMergeable = (report: MergeSideFragment) => ({ ...report, open: isOpen(report.publicStatus) });

/** How far apart the two are, in metres and minutes. */
function Between({ mine, other, suggestion }: Pick<SideBySideProps, 'mine' | 'other' | 'suggestion'>) {
  const between = mine.place && other.place ? distanceMeters(mine.place, other.place) : null;
  const far = suggestion?.distanceMeters ?? between;
  const meters = far === null ? null : Math.round(far);
  return (
    <p className="merge__apart">
      {meters === null ? <Trans>Jarak tidak diketahui</Trans> : <Trans>Berjarak {meters} m</Trans>} ·{' '}
      <Apart minutes={minutesBetween(mine.receivedAt, other.receivedAt)} />
    </p>
  );
}

function Consequences({ gone, into }: { gone: MergeSideFragment; into: MergeSideFragment }) {
  const { i18n } = useLingui();
  const [from, to] = [showCode(gone.code), showCode(into.code)];
  const seen = i18n._(visibilityWords[stricterOf(gone.visibility, into.visibility)]);
  return (
    <ul className="merge__then">
      <li>
        <Trans>
          {from} digabung ke <b>{to}</b>, yang diteruskan.
        </Trans>
      </li>
      <li>
        <Plural
          value={gone.supportCount + 1}
          other="# dukungan pindah, termasuk pelapornya; siapa mendukung keduanya dihitung sekali."
        />
      </li>
      <li>
        {gone.visibility === into.visibility ? (
          <Trans>Keduanya tetap terlihat sebagai: {seen}.</Trans>
        ) : (
          <Trans>
            Yang lebih ketat berlaku untuk keduanya: <b>{seen}</b>.
          </Trans>
        )}
      </li>
      <li>
        <Trans>Gabungan dapat dibatalkan.</Trans>
      </li>
    </ul>
  );
}

/** Two reports next to each other: which stays, why, and what will happen. */
export function SideBySide(props: SideBySideProps) {
  const { mine, other, suggestion, draft, onDraft, timeZone, onBack, send } = props;
  const { t } = useLingui();
  const field = useId();
  const [problem, setProblem] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const usual = staysByDefault(asMergeable(mine), asMergeable(other)).id;
  const into = (draft.stays ?? usual) === other.id ? other : mine;
  const gone = into === other ? mine : other;
  const stems = suggestion?.sharedStems ?? commonWords(mine.description, other.description);
  const ready = draft.reason.trim() !== '' && !busy;
  const missing = ready ? null : busy ? t`Sedang disimpan.` : t`Isi alasannya dulu.`;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!ready) return;
    setBusy(true);
    const outcome = await send(gone, into);
    setBusy(false);
    setProblem(outcome);
  };
  const conflict = problem?.kind === 'refused' && problem.code === 'CONFLICT';
  return (
    <form className="merge" onSubmit={(event) => void submit(event)}>
      <Between mine={mine} other={other} suggestion={suggestion} />
      <div className="merge__sides" role="radiogroup" aria-labelledby={`${field}-which`}>
        <span id={`${field}-which`} className="hidden-visually">
          <Trans>Laporan mana yang tetap?</Trans>
        </span>
        {[mine, other].map((report) => (
          <MergeSide
            key={report.id}
            report={report}
            stays={report === into}
            choice={`${field}-stays`}
            onStay={() => onDraft({ stays: report.id })}
            stems={stems}
            timeZone={timeZone}
          />
        ))}
      </div>
      <Consequences gone={gone} into={into} />
      <p className="merge__reason">
        <label htmlFor={field}>
          <Trans>Alasan, dibaca petugas</Trans>
        </label>
        <textarea
          id={field}
          rows={2}
          maxLength={500}
          value={draft.reason}
          onChange={({ currentTarget }) => onDraft({ reason: currentTarget.value })}
        />
      </p>
      <p className="merge__problem" role="alert">
        <ProblemWords outcome={problem} />
      </p>
      <div className="merge__buttons">
        {missing ? <p className="dialog__missing">{missing}</p> : null}
        <Button onClick={onBack}>
          <Trans>Pilih laporan lain</Trans>
        </Button>
        <Button type="submit" variant="primary" missing={missing}>
          {conflict ? (
            <Trans>Ulangi dengan yang terbaru</Trans>
          ) : (
            <Trans>Gabungkan ke {showCode(into.code)}</Trans>
          )}
        </Button>
      </div>
    </form>
  );
}
