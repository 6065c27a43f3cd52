import { severityOf } from './report.ts';
import type { Finding, Report, WorkspaceReport } from './report.ts';

const shownFindings = 200;

/** The report for a reader of a terminal. */
export const describeReport = (report: Report): string => {
  const files = Object.entries(report.files).map(
    ([kind, { count, bytes }]) => `  ${kind.padEnd(10)} ${count} files, ${bytes} bytes`,
  );
  const findings = report.findings.slice(0, shownFindings).map(describeFinding);
  const more = report.findings.length - findings.length;
  return [
    ...['Files', ...files],
    ...report.workspaces.flatMap(describeWorkspace),
    ...(findings.length === 0 ? [] : ['Found', ...findings]),
    ...(more > 0 ? [`  and ${more} more: use --json`] : []),
    `Verdict: ${report.verdict}`,
  ].join('\n');
};

const describeWorkspace = (one: WorkspaceReport): readonly string[] => [
  `Workspace ${one.workspace}, ${one.isLocked ? 'encrypted' : 'not encrypted'}`,
  ...one.actors.map(
    ({ actor, devices, files, reached, last }) =>
      `  actor ${actor} of ${devices.join(', ')}: ${files} files, read to ${reached} of ${last}`,
  ),
  ...one.bases.map(
    ({ device, generation, isComplete, records }) =>
      `  base ${generation} of ${device}: ${isComplete ? `whole, ${records} records` : 'not whole'}`,
  ),
  ...Object.entries(one.records).map(
    ([kind, { shown, deleted }]) => `  ${kind}: ${shown} records, ${deleted} deleted`,
  ),
  `  erased: ${one.erased}`,
  `  state ${one.state}`,
];

const describeFinding = ({ path, kind, why }: Finding): string => {
  const because = why === undefined ? '' : ` (${why})`;
  return `  ${severityOf(kind).padEnd(8)} ${kind}${because}: ${JSON.stringify(path)}`;
};
