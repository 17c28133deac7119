import { Trans } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { showCode } from '../../ui/report-code';
import './linked-reports.css';

export const LinkedReportsFragment = graphql(/* GraphQL */ `
  fragment LinkedReports on Report {
    id
    mergedInto {
      id
      code
    }
    mergedReports {
      id
      code
    }
    partOf {
      id
      code
    }
    parts {
      id
      code
      agency {
        id
        abbreviation
      }
    }
  }
`);

interface LinkedReportsProps {
  report: FragmentType<typeof LinkedReportsFragment>;
  onOpen: (code: string) => void;
}

interface Linked {
  readonly id: string;
  readonly code: string;
  readonly agency?: { readonly abbreviation: string };
}

function Codes({ reports, onOpen }: { reports: readonly Linked[]; onOpen: (code: string) => void }) {
  return reports.map(({ id, code, agency }) => (
    <span key={id}>
      {' '}
      <button type="button" onClick={() => onOpen(showCode(code))}>
        {showCode(code)}
      </button>
      {agency ? ` (${agency.abbreviation})` : null}
    </span>
  ));
}

/** What a report was merged into, took over, or is a part of: only what the viewer may see. */
export function LinkedReports({ report, onOpen }: LinkedReportsProps) {
  const { mergedInto, mergedReports, partOf, parts } = readFragment(LinkedReportsFragment, report);
  if (!mergedInto && !partOf && mergedReports.length === 0 && parts.length === 0) return null;
  return (
    <ul className="linked-reports">
      {mergedInto ? (
        <li>
          <Trans>Digabung ke laporan</Trans>
          <Codes reports={[mergedInto]} onOpen={onOpen} />
        </li>
      ) : null}
      {mergedReports.length > 0 ? (
        <li>
          <Trans>Digabung ke sini:</Trans>
          <Codes reports={mergedReports} onOpen={onOpen} />
        </li>
      ) : null}
      {partOf ? (
        <li>
          <Trans>Bagian dari laporan</Trans>
          <Codes reports={[partOf]} onOpen={onOpen} />
        </li>
      ) : null}
      {parts.length > 0 ? (
        <li>
          <Trans>Dibagi menjadi:</Trans>
          <Codes reports={parts} onOpen={onOpen} />
        </li>
      ) : null}
    </ul>
  );
}
