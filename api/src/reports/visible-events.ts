import { INTERNAL_KINDS } from './report-life.rules.ts';
import type { Parameters } from './sql.ts';
import type { Reader } from './viewer-rights.ts';

/** Whether a facet is one that strangers may see. Asked of `was` and `became` alone, which an index is made of. */
const shown = (facet: string): string => `${facet} ->> 'vis' in ('PUBLIC', 'COARSE')`;

/** Events that strangers may hear of, letter for letter as in their partial index. */
export const STRANGERS_HEAR = `(kind not in (${INTERNAL_KINDS.map((kind) => `'${kind}'`).join(', ')})
  and (${shown('became')} or ${shown('was')}))`;

/**
 * A condition on rows of the log: those of which a reader may hear at all. Only they count towards the limit of a
 * reading, so that neither pages nor their number tell how much was passed over. What exactly is told of a row, and
 * with which filter, is decided in memory (facet.ts).
 */
export function visibleEvents(reader: Reader, p: Parameters): string {
  switch (reader.kind) {
    case 'stranger':
      return STRANGERS_HEAR;
    case 'reporter':
      return `(${STRANGERS_HEAR} or report_id = ${p.add(reader.reportId)}::bigint)`;
    case 'command': {
      const named = `${p.add(reader.keys)}::text[]`;
      const city = reader.cityId === null ? '' : `city_id = ${p.add(reader.cityId)}::integer and `;
      return either((facet) => `(${city}(${unsealed(facet)} or ${facet} -> 'handlers' ?| ${named}))`);
    }
    case 'auditor':
      return reader.cityId === null
        ? 'true'
        : `(${STRANGERS_HEAR} or city_id = ${p.add(reader.cityId)}::integer)`;
    case 'agency':
      return either(agencyHandles(reader, p));
  }
}

type OfFacet = (facet: string) => string;

function either(handled: OfFacet): string {
  return `(${STRANGERS_HEAR} or ${handled('became')} or ${handled('was')})`;
}

function unsealed(facet: string): string {
  return `${facet} ->> 'vis' <> 'SEALED'`;
}

function agencyHandles(reader: Extract<Reader, { kind: 'agency' }>, p: Parameters): OfFacet {
  const agency = `to_jsonb(${p.add(reader.agencyId)}::integer)`;
  const named = `${p.add(reader.keys)}::text[]`;
  const area = reader.areaId === null ? null : `to_jsonb(${p.add(reader.areaId)}::integer)`;
  return (facet) => {
    const own = [
      `${facet} -> 'agency' = ${agency}`,
      `${facet} -> 'offer' = ${agency}`,
      `${facet} -> 'support' @> ${agency}`,
    ];
    if (area !== null) own.push(`${facet} -> 'sub' = ${area}`, `${facet} -> 'dis' = ${area}`);
    return `((${unsealed(facet)} and (${own.join(' or ')})) or ${facet} -> 'handlers' ?| ${named})`;
  };
}
