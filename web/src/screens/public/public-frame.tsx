import type { ReactNode } from 'react';
import { reportFormAddress } from '../../ui/report-form-address';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCamera, IconMoon, IconSun } from '@tabler/icons-react';
import type { City } from '../../features/catalogue/use-catalogue';
import { IconButton } from '../../ui/icon-button';
import { useLanguage } from '../../ui/language';
import { Mark } from '../../ui/mark';
import { useTheme } from '../../ui/theme';
import { CodeSearch } from './code-search';
import './public-frame.css';

function Switches() {
  const { t } = useLingui();
  const { theme, toggleTheme } = useTheme();
  const { language, setLanguage } = useLanguage();
  const other = language === 'id' ? 'en' : 'id';
  return (
    <div className="switches">
      <button
        type="button"
        className="switches__language"
        lang={other}
        title={other === 'en' ? 'English' : 'Bahasa Indonesia'}
        onClick={() => setLanguage(other)}
      >
        <span aria-hidden="true">{other.toUpperCase()}</span>
        <span className="hidden-visually">{other === 'en' ? 'English' : 'Bahasa Indonesia'}</span>
      </button>
      <IconButton
        size={40}
        label={theme === 'dark' ? t`Tampilan terang` : t`Tampilan gelap`}
        icon={theme === 'dark' ? <IconSun size={20} stroke={1.75} /> : <IconMoon size={20} stroke={1.75} />}
        onClick={toggleTheme}
      />
    </div>
  );
}

/** What stays on every public view: who speaks, the search for a code, and the way to report. */
export function PublicFrame({ city, children }: { city: City | null; children: ReactNode }) {
  const { language } = useLanguage();
  return (
    <div className="public">
      <a className="skip-link" href="#laporan">
        <Trans>Ke daftar laporan</Trans>
      </a>
      <header className="public__header">
        <a className="public__mark" href="/">
          <Mark size={26} />
          <b>Tanggap</b> <span>{city?.name}</span>
        </a>
        <nav>
          <a href="/" aria-current="page">
            <Trans>Peta laporan</Trans>
          </a>
          <a href="/command">
            <Trans>Untuk petugas</Trans>
          </a>
        </nav>
        <CodeSearch />
        <Switches />
        <a className="button button--primary button--field public__report" href={reportFormAddress(language)}>
          <IconCamera size={22} stroke={1.75} aria-hidden="true" />
          <Trans>Lapor</Trans>
        </a>
      </header>
      <div className="public__weave" aria-hidden="true" />
      {city?.demonstration ? (
        <p className="public__demonstration" role="note">
          <Trans>Peragaan: laporan di sini dibuat oleh program, bukan oleh warga.</Trans>
        </p>
      ) : null}
      {children}
    </div>
  );
}
