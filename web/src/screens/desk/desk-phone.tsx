import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { UserMenu } from '../../features/accounts/user-menu';
import { mayReadContact } from '../../features/casework/desk-steps.rules';
import { useUnsent } from '../../features/casework/use-unsent';
import { LinkReturned } from '../../features/live/link-returned';
import { useLinkPhase } from '../../features/live/live-context';
import { useLost } from '../../features/live/use-lost';
import { useAddress } from '../../platform/address';
import { IconButton } from '../../ui/icon-button';
import { IconArrowLeft } from '@tabler/icons-react';
import { CasePanel } from './case-panel';
import { DeskHelp } from './desk-help';
import { DeskMap } from './desk-map';
import { PhoneNav, type PhoneTab } from './phone-nav';
import { PhoneSteps } from './phone-steps';
import { PhoneTasks } from './phone-tasks';
import { printSheet } from './print';
import { SupervisorArea } from './supervisor-area';
import { UnsentBanner } from './unsent-banner';
import { UnsentList } from './unsent-list';
import { usePhoneSteps } from './use-phone-steps';
import { PhoneStep } from './phone-step';
import type { DeskState } from './use-desk';
import './desk-phone.css';

/** The desk in the hand: own tasks, the map, and what this phone has sent or still holds. */
export function DeskPhone({ desk }: { desk: DeskState }) {
  const { t } = useLingui();
  const { address, patch } = useAddress();
  const unsent = useUnsent(desk.viewer.email, desk.viewer.name);
  const steps = usePhoneSteps(unsent);
  const down = useLinkPhase() === 'down';
  const lost = useLost();
  const [help, setHelp] = useState(false);
  const tab: PhoneTab = address['show'] === 'map' ? 'map' : address['show'] === 'sent' ? 'sent' : 'tasks';
  const { report, live } = desk.detail;
  const code = desk.selected;
  const close = () => desk.select(null);
  return (
    <div className="desk-phone" data-link={down ? 'down' : 'up'}>
      <UnsentBanner
        count={unsent.count}
        offline={lost}
        timeZone={desk.timeZone}
        onLook={() => patch({ show: 'sent', r: undefined })}
      />
      <LinkReturned />
      <SupervisorArea desk={desk} />
      {desk.selected && report && live ? (
        <main className="desk-phone__case">
          <h1 className="hidden-visually">
            <Trans>Laporan {code}</Trans>
          </h1>
          <IconButton
            className="desk-phone__back"
            label={t`Kembali ke tugas`}
            icon={<IconArrowLeft size={22} />}
            size={48}
            onClick={close}
          />
          <CasePanel
            report={report}
            live={live}
            city={desk.city}
            office={desk.office.agency}
            mayReadContact={desk.subject !== null && mayReadContact(desk.subject)}
            onClose={close}
            onPrint={() => printSheet('case')}
            onOpen={desk.select}
          >
            <PhoneSteps report={live} steps={desk.steps} onStep={(step) => steps.begin(step, live)} />
          </CasePanel>
        </main>
      ) : tab === 'map' ? (
        <main className="desk-phone__map">
          <h1 className="hidden-visually">
            <Trans>Peta tugas</Trans>
          </h1>
          <DeskMap desk={desk} />
        </main>
      ) : tab === 'sent' ? (
        <UnsentList desk={desk} unsent={unsent} />
      ) : (
        <PhoneTasks
          desk={desk}
          unsent={unsent}
          steps={steps}
          menu={<UserMenu viewer={desk.viewer} onHelp={() => setHelp(true)} />}
        />
      )}
      <PhoneNav
        tab={tab}
        waiting={unsent.count.changes + unsent.count.refused}
        onTab={(next) => patch({ show: next === 'tasks' ? undefined : next, r: undefined })}
      />
      {steps.open ? <PhoneStep desk={desk} steps={steps} /> : null}
      {help ? <DeskHelp onClose={() => setHelp(false)} /> : null}
    </div>
  );
}
