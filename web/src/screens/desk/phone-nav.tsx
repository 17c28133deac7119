import { Trans, useLingui } from '@lingui/react/macro';
import { IconHistory, IconListCheck, IconMap2 } from '@tabler/icons-react';

export type PhoneTab = 'tasks' | 'map' | 'sent';

interface PhoneNavProps {
  tab: PhoneTab;
  waiting: number;
  onTab: (tab: PhoneTab) => void;
}

const size = { size: 26, stroke: 1.75, 'aria-hidden': true } as const;

export function PhoneNav({ tab, waiting, onTab }: PhoneNavProps) {
  const { t } = useLingui();
  const tabs = [
    ['tasks', <IconListCheck key="i" {...size} />, <Trans key="w">Tugas</Trans>],
    ['map', <IconMap2 key="i" {...size} />, <Trans key="w">Peta</Trans>],
    ['sent', <IconHistory key="i" {...size} />, <Trans key="w">Terkirim</Trans>],
  ] as const;
  return (
    <nav className="phone-nav" aria-label={t`Bagian`}>
      {tabs.map(([name, icon, words]) => (
        <button
          key={name}
          type="button"
          aria-current={name === tab ? 'page' : undefined}
          onClick={() => onTab(name)}
        >
          {icon}
          <span>{words}</span>
          {name === 'sent' && waiting > 0 ? <b className="num">{waiting}</b> : null}
        </button>
      ))}
    </nav>
  );
}
