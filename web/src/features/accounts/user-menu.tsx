import type { ReactNode } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconUserCircle } from '@tabler/icons-react';
import { roleWords } from './role-words';
import { signOut } from './session';
import type { Viewer } from './use-session';
import { useKeysOn } from '../../ui/keys';
import { useLanguage } from '../../ui/language';
import { useTheme } from '../../ui/theme';
import './user-menu.css';

const menuId = 'user-menu';

const close = () => document.getElementById(menuId)?.hidePopover();

function Choice({ children, lang, onChoose }: { children: ReactNode; lang?: string; onChoose: () => void }) {
  return (
    <li>
      <button
        type="button"
        className="menu__item"
        lang={lang}
        onClick={() => {
          close();
          onChoose();
        }}
      >
        {children}
      </button>
    </li>
  );
}

/** Who is signed in, and what they choose for themselves. A popover of the browser: Esc and a press outside close it. */
export function UserMenu({ viewer, onHelp }: { viewer: Viewer; onHelp: () => void }) {
  const { i18n } = useLingui();
  const { language, setLanguage } = useLanguage();
  const { theme, toggleTheme } = useTheme();
  const { keysOn, setKeysOn } = useKeysOn();
  const other = language === 'id' ? 'en' : 'id';
  return (
    <div className="user-menu">
      <button type="button" className="user-menu__button" popoverTarget={menuId} aria-label={viewer.name}>
        <IconUserCircle size={20} stroke={1.75} aria-hidden="true" />
        <span>{viewer.name}</span>
      </button>
      <div id={menuId} popover="auto" className="menu">
        <p className="menu__label">
          {i18n._(roleWords[viewer.role])} · {viewer.agency?.abbreviation ?? viewer.email}
        </p>
        <ul>
          <Choice onChoose={toggleTheme}>
            {theme === 'dark' ? <Trans>Tampilan terang</Trans> : <Trans>Tampilan gelap</Trans>}
          </Choice>
          <Choice lang={other} onChoose={() => setLanguage(other)}>
            {other === 'en' ? 'English' : 'Bahasa Indonesia'}
          </Choice>
          <Choice onChoose={() => setKeysOn(!keysOn)}>
            {keysOn ? <Trans>Matikan tombol pintas</Trans> : <Trans>Nyalakan tombol pintas</Trans>}
          </Choice>
          <Choice onChoose={onHelp}>
            <Trans>Daftar tombol pintas</Trans>
          </Choice>
          <li>
            <a className="menu__item" href="/account">
              <Trans>Akun dan keamanan</Trans>
            </a>
          </li>
          <li>
            <a className="menu__item" href="/">
              <Trans>Peta laporan warga</Trans>
            </a>
          </li>
          <Choice onChoose={() => void signOut()}>
            <Trans>Keluar</Trans>
          </Choice>
        </ul>
      </div>
    </div>
  );
}
