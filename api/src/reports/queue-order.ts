/** Critical, and nobody has taken notice: before everything else. */
export const ALARM_AT = '1969-01-01T00:00:00.000000Z';
/** To be worked on, and due at no time: after whatever is due. */
export const UNTIMED_AT = '9999-12-30T00:00:00.000000Z';
/** At rest without a date, or ended: after everything else. */
export const NEVER = '9999-12-31T00:00:00.000000Z';

/**
 * The order in which an office works, as one instant: alarms, what is urgent and has no target, then what is due, by when it
 * is due, then what has no target, then what rests without a date. `row` is the report's name in the statement, with
 * its dot. Indexes hold this expression: they serve the order only while it is the same, letter for letter.
 */
export const queueAtSql = (row: '' | 'r.'): string => `(case
  when ${row}urgency = 'CRITICAL' and ${row}acknowledged_at is null
    and ${row}status in ('RECEIVED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS') then '1969-01-01T00:00:00Z'::timestamptz
  when ${row}due_at < '9999-12-31T00:00:00Z'::timestamptz then ${row}due_at
  when ${row}status not in ('RECEIVED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS') then '9999-12-31T00:00:00Z'::timestamptz
  when ${row}urgency = 'CRITICAL' then '1970-01-01T00:00:00Z'::timestamptz
  else '9999-12-30T00:00:00Z'::timestamptz end)`;
