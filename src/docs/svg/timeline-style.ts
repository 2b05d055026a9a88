/**
 * Type and color of the plot. Each mark has a shape of its own as well, for those who do not see the colors; text and marks
 * have a contrast of 4.5 to 1 at least on either background (WCAG 2.2, 1.4.3 and 1.4.11). No custom properties: librsvg,
 * and so every program that draws with it, leaves what has one black.
 */
interface Palette {
  readonly paper: string;
  readonly lane: string;
  readonly line: string;
  readonly ink: string;
  readonly quiet: string;
  readonly attempt: string;
  readonly warning: string;
  readonly end: string;
}

const LIGHT: Palette = {
  paper: '#ffffff',
  lane: '#f5f7fa',
  line: '#dde3ea',
  ink: '#1b2330',
  quiet: '#5b6676',
  attempt: '#2f62c4',
  warning: '#9a5b00',
  end: '#bd2a38',
};
const DARK: Palette = {
  paper: '#12161d',
  lane: '#1a2029',
  line: '#2c3440',
  ink: '#e4e9f0',
  quiet: '#9aa6b6',
  attempt: '#86adf5',
  warning: '#e5b25c',
  end: '#f58a93',
};

/** The style sheet of the plot. */
export const TIMELINE_STYLE = `
.timelines text { font: 13px system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif }
.timelines .title { font-size: 17px; font-weight: 600 }
.timelines .quiet { font-size: 12px }
.timelines .name { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace }
.timelines .number { text-anchor: end; font-variant-numeric: tabular-nums }
.timelines .tick { text-anchor: middle }
.timelines .line, .timelines .attempt, .timelines .end { fill: none; stroke-linecap: round }
.timelines .attempt { stroke-width: 7 }
.timelines .end { stroke-width: 2 }
${toColors(LIGHT)}@media (prefers-color-scheme: dark) {
${toColors(DARK)}}
`;

function toColors({ paper, lane, line, ink, quiet, attempt, warning, end }: Palette): string {
  return `.timelines text { fill: ${ink} }
.timelines .quiet { fill: ${quiet} }
.timelines .paper { fill: ${paper} }
.timelines .lane { fill: ${lane} }
.timelines .line { stroke: ${line} }
.timelines .attempt { stroke: ${attempt} }
.timelines .warning { fill: ${warning} }
.timelines .end { stroke: ${end} }
`;
}
