// Which places of a source name the table of reports; see check-report-table.mjs.

const table = String.raw`(?:only\s+)?(?:public\.)?"?report"?(?![\w."-])`;
const before = String.raw`\b(?:from|join|into|update|table|only|references|truncate|copy|using|lock)`;
/** After `from photo p` the list goes on with commas: `from photo p, report r`; brackets hold a whole select. */
const listed = String.raw`\b(?:from|using|truncate|lock|table)\s+[\w."]+(?:\s+(?:as\s+)?\w+)?(?:\s*,\s*[\w."]+(?:\s+(?:as\s+)?\w+)?)*?\s*,`;
const naming = new RegExp(`(?:${before}\\s+|${listed}\\s*)${table}`, 'gi');

/** @returns {{ line: number, text: string }[]} The lines, from 1, at which the table is named. */
export function namesReportTable(source) {
  const code = withoutComments(source);
  return [...code.matchAll(naming)].map((match) => {
    const line = code.slice(0, match.index + match[0].length).split('\n').length;
    return { line, text: source.split('\n')[line - 1].trim() };
  });
}

/** Line breaks stay, so that lines keep their numbers. */
function withoutComments(source) {
  return source
    .replace(/^\s*\/\*[\s\S]*?\*\//gm, (comment) => comment.replace(/[^\n]/g, ' '))
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\/\/|--).*|\s(?:\/\/|--)\s.*/, ''))
    .join('\n');
}
