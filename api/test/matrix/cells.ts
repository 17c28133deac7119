import { agencyIdOf, type TestApp } from '../app.ts';
import { submit } from '../submissions.ts';
import { type Relation, RELATIONS, type Row, type Visibility, VISIBILITIES } from './table.ts';

/** One report for each relation and visibility. */
export interface Cell {
  readonly relation: Relation;
  readonly visibility: Visibility;
  readonly reportId: string;
  readonly token: string;
  readonly code: string;
}

export interface Ground {
  readonly cells: readonly Cell[];
  readonly survivorId: string;
  /** Puts every report into the state that a row of the table begins with. */
  reset(row: Row): Promise<void>;
}

export async function layGround(app: TestApp): Promise<Ground> {
  const survivor = await submit(app.anyone);
  const cells: Cell[] = [];
  for (const visibility of VISIBILITIES)
    for (const relation of RELATIONS) {
      const { report, trackingToken } = await submit(app.anyone);
      const code = report.code.replace('-', '');
      cells.push({ relation, visibility, reportId: report.id, token: trackingToken, code });
    }
  const idOf = async (slug: string) => agencyIdOf(app.database, slug);
  const [own, other, third] = [await idOf('pupr'), await idOf('dlhk'), await idOf('bpbd')];
  const survivorCode = survivor.report.code.replace('-', '');
  const states = (row: Row) =>
    cells.map(({ code, visibility, relation }) => ({
      code,
      visibility,
      agency: relation === 'own' ? own : other,
      support: relation === 'supporting' ? [own] : [],
      offered: relation === 'offered' ? own : row.state === 'on offer' ? third : null,
      handlers: visibility === 'SEALED' ? namedFor(relation, own, other) : [],
    }));
  return {
    cells,
    survivorId: survivor.report.id,
    async reset(row) {
      const survive =
        "status = 'ASSIGNED', visibility = 'PUBLIC', own_visibility = null, handlers = '{}', version = 1";
      await app.database.query(`update report set parent_id = null, merged_into_id = null`);
      // Nobody has resolved what they now verify.
      await app.database.query(`update report_event set actor_id = null where kind = 'RESOLVED'`);
      await app.database.query(
        `update report set ${survive}, public_longitude = longitude, public_latitude = latitude, public_key = place_key
         where code = $1`,
        [survivorCode],
      );
      await app.database.query(RESET, [
        JSON.stringify(states(row)),
        row.state === 'merged' ? 'MERGED' : (row.status ?? 'ASSIGNED'),
        row.state === 'information' ? 'NEIGHBOURS' : 'GOVERNMENT',
        row.state === 'merged' ? survivorCode : null,
      ]);
    },
  };
}

function namedFor(relation: Relation, own: number, other: number): string[] {
  if (relation === 'own') return [`head:${String(own)}`];
  return relation === 'offered'
    ? [`head:${String(other)}`, `head:${String(own)}`]
    : [`head:${String(other)}`];
}

const RESET = `update report r set agency_id = s.agency, support_agency_ids = s.support, offered_agency_id = s.offered,
    visibility = s.visibility, own_visibility = null, handlers = s.handlers, status = $2, status_before = 'ASSIGNED',
    audience = $3, expires_at = now() + interval '3 days', version = 1, assignee_id = null, acknowledged_at = null,
    offer_count = 0, rating = null, merged_into_id = (select id from report where code = $4),
    place_check = 'BORDER',
    public_longitude = case when s.visibility in ('PUBLIC', 'COARSE') then longitude end,
    public_latitude = case when s.visibility in ('PUBLIC', 'COARSE') then latitude end,
    public_key = case when s.visibility in ('PUBLIC', 'COARSE') then place_key end
  from jsonb_to_recordset($1::jsonb) as s
    (code text, visibility text, agency integer, support integer[], offered integer, handlers text[])
  where r.code = s.code`;
