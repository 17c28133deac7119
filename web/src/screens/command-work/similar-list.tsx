import { useId, useState, type SubmitEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { categoryName } from '../../features/reports/category-name';
import { StatusWords } from '../../features/reports/status-words';
import type { MergeSuggestionsQuery } from '../../gql/desk/graphql';
import { Button } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { readCode, showCode } from '../../ui/report-code';
import { Apart } from './apart';

export type Suggestion = MergeSuggestionsQuery['duplicateSuggestions'][number];

function Row({ suggestion, onChoose }: { suggestion: Suggestion; onChoose: (code: string) => void }) {
  const { language } = useLanguage();
  const { report, distanceMeters, minutesApart, sharedWords } = suggestion;
  const meters = Math.round(distanceMeters);
  const said = sharedWords.join(', ');
  const thumb = report.photos[0]?.thumbUrl;
  return (
    <li>
      <button type="button" className="similar__row" onClick={() => onChoose(showCode(report.code))}>
        {thumb ? <img src={thumb} alt="" width={56} height={56} /> : <i aria-hidden="true" />}
        <span>
          <b>{categoryName(report.category, language)}</b>
          <small>
            {showCode(report.code)} · <StatusWords report={report} />
          </small>
          <small>
            {`${meters} m, `}
            <Apart minutes={minutesApart} />
            {said ? (
              <>
                {' · '}
                <Trans>kata sama: {said}</Trans>
              </>
            ) : null}
          </small>
        </span>
      </button>
    </li>
  );
}

interface SimilarListProps {
  /** Undefined while they are looked for. */
  suggestions: readonly Suggestion[] | undefined;
  failed: boolean;
  mine: string;
  typed: string;
  onType: (typed: string) => void;
  onChoose: (code: string) => void;
}

/** Reports that may tell of the same thing, and a field for the code of any other. */
export function SimilarList({ suggestions, failed, mine, typed, onType, onChoose }: SimilarListProps) {
  const { t } = useLingui();
  const field = useId();
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = readCode(typed);
    if (code === null) setWrong(t`Kode laporan berisi 6 huruf dan angka, misalnya 7KQ-4M2.`);
    else if (code === mine) setWrong(t`Itu kode laporan ini sendiri.`);
    else onChoose(code);
  };
  return (
    <div className="similar">
      <div role="status">
        {failed ? (
          <p>
            <Trans>Daftar laporan mirip belum termuat. Kode tetap dapat diketik.</Trans>
          </p>
        ) : suggestions === undefined ? (
          <p>
            <Trans>Mencari laporan mirip…</Trans>
          </p>
        ) : suggestions.length === 0 ? (
          <p>
            <Trans>Tidak ada laporan terbuka yang mirip dalam 250 m.</Trans>
          </p>
        ) : null}
      </div>
      {suggestions && suggestions.length > 0 ? (
        <ul className="similar__list">
          {suggestions.map((suggestion) => (
            <Row key={suggestion.report.id} suggestion={suggestion} onChoose={onChoose} />
          ))}
        </ul>
      ) : null}
      <form className="similar__code" onSubmit={submit}>
        <label htmlFor={field}>
          <Trans>Atau kode laporan lain</Trans>
        </label>
        <input
          id={field}
          value={typed}
          autoComplete="off"
          aria-describedby={wrong ? `${field}-wrong` : undefined}
          onChange={({ currentTarget }) => {
            setWrong(null);
            onType(currentTarget.value);
          }}
        />
        <Button type="submit">
          <Trans>Bandingkan</Trans>
        </Button>
        <p id={`${field}-wrong`} role="alert">
          {wrong}
        </p>
      </form>
    </div>
  );
}
