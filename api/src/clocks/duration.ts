/** An ISO 8601 duration in days and below; what a day means depends on the clock. */
export interface Duration {
  readonly days: number;
  readonly milliseconds: number;
}

const DURATION = /^P(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;

/**
 * Reads `P3D`, `PT4H`, `P1DT30M` … Weeks, months, years and fractions are refused: on working time they
 * would be a matter of opinion.
 *
 * @throws RangeError when the text is no such duration, or has no length.
 */
export function parseDuration(text: string): Duration {
  const match = DURATION.exec(text);
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = match ?? [];
  if (match === null) {
    throw new RangeError(`Not an ISO 8601 duration of days, hours, minutes and seconds: ${text}`);
  }
  const milliseconds = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  if (Number(days) === 0 && milliseconds === 0) throw new RangeError(`A duration without length: ${text}`);
  return { days: Number(days), milliseconds };
}

/** The duration `factor` times as long, a whole number. */
export function times(factor: number, { days, milliseconds }: Duration): Duration {
  return { days: days * factor, milliseconds: milliseconds * factor };
}
