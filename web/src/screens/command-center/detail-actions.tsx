import { lazy, Suspense, useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCheck, IconLink } from '@tabler/icons-react';
import type { Agency } from '../../features/catalogue/use-catalogue';
import type { LiveReportFragment } from '../../gql/graphql';
import { Boundary } from '../../ui/boundary';
import { isOpen } from '../../ui/status-glyph.rules';
import { Button } from '../../ui/button';
import { showCode } from '../../ui/report-code';
import { useCopy } from '../../ui/use-copy';
import type { Detailed } from './detailed';
import { hasPublicPage } from './public-page.rules';
import { TakeDownDialog } from './take-down-dialog';
import type { WorkTold } from './use-report-moves';

const WorkTools = lazy(async () => {
  const { WorkTools: Tools, words } = await import('../command-work/work-tools');
  await words;
  return { default: Tools };
});

interface DetailActionsProps {
  report: Detailed;
  live: LiveReportFragment;
  /** Why nothing can be changed now; null when it can. */
  locked: string | null;
  onAcknowledge: () => void;
  onTakeDown: (reason: string) => void;
  version: number;
  timeZone: string;
  agencies: readonly Agency[];
  mayWork: boolean;
  onOpen: (code: string) => void;
  onTold: (told: WorkTold) => void;
  onChanged: () => void;
}

function CopyLink({ code }: { code: string }) {
  const { state, copy } = useCopy();
  const url = `${location.origin}/?r=${code}`;
  const Icon = state === 'copied' ? IconCheck : IconLink;
  return (
    <>
      <Button icon={<Icon size={16} aria-hidden="true" />} onClick={() => void copy(url)}>
        <span role="status">
          {state === 'copied' ? <Trans>Tersalin</Trans> : <Trans>Salin tautan publik</Trans>}
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

function DeskLink({ code }: { code: string }) {
  return (
    <a className="detail__desk" href={`/desk?r=${code}`}>
      <Trans>Buka di meja kerja</Trans>
    </a>
  );
}

/** Only what this person can do to this report now. */
export function DetailActions(props: DetailActionsProps) {
  const { report, live, locked, onAcknowledge, onTakeDown, mayWork } = props;
  const { version, timeZone, agencies, onOpen, onTold, onChanged } = props;
  const { t } = useLingui();
  const [takingDown, setTakingDown] = useState(false);
  const open = isOpen(live.publicStatus);
  const canAcknowledge = report.handled && open && live.acknowledgedAt === null;
  const canTakeDown = report.handled && open && live.audience === 'NEIGHBOURS';
  const isPublic = hasPublicPage(live.audience, report.visibility);
  return (
    <footer className="detail__actions">
      {canAcknowledge ? (
        <Button
          wide
          variant="primary"
          shortcut="A"
          missing={locked}
          title={t`Menyatakan bahwa pusat komando sudah melihatnya`}
          onClick={onAcknowledge}
        >
          <Trans>Akui laporan</Trans>
        </Button>
      ) : null}
      {canTakeDown ? (
        <Button wide missing={locked} onClick={() => setTakingDown(true)}>
          <Trans>Turunkan info ini</Trans>
        </Button>
      ) : null}
      {mayWork ? (
        <Boundary fallback={<DeskLink code={showCode(report.code)} />}>
          <Suspense fallback={<DeskLink code={showCode(report.code)} />}>
            <WorkTools {...{ live, version, timeZone, agencies, locked, onOpen, onTold, onChanged }} />
          </Suspense>
        </Boundary>
      ) : null}
      {isPublic ? <CopyLink code={showCode(report.code)} /> : null}
      {takingDown ? (
        <TakeDownDialog
          onClose={() => setTakingDown(false)}
          onTakeDown={(reason) => {
            setTakingDown(false);
            onTakeDown(reason);
          }}
        />
      ) : null}
    </footer>
  );
}
