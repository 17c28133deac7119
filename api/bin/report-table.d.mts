/** The lines, from 1, at which a source names the table of reports. */
export function namesReportTable(source: string): { readonly line: number; readonly text: string }[];
