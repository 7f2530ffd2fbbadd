/** Styles of the tree on paper: quiet, and made for A4. */
export const styles = `
  body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; font: 1rem/1.5 system-ui, sans-serif; color: #16202c; background: #fff; }
  h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
  h2 { margin-top: 3rem; border-bottom: 3px solid #0b5280; padding-bottom: .3rem; }
  h4 { margin: 1rem 0 .25rem; font-size: 1rem; }
  p, ul, ol { margin: .35rem 0; }
  code { font-size: .8em; font-weight: 400; color: #4a5663; }
  a { color: #0b5280; }
  article { margin: 1.5rem 0; padding: 1rem 1.25rem; border: 1px solid #d5dde4; border-radius: 8px; break-inside: avoid-page; }
  .quiet { color: #4a5663; font-size: .92rem; }
  table { width: 100%; border-collapse: collapse; margin: .75rem 0; }
  caption { text-align: start; font-weight: 600; padding-bottom: .25rem; }
  th, td { border: 1px solid #71808e; padding: .35rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
  th { min-width: 5.5rem; hyphens: auto; }
  th[scope='row'] { min-width: 9rem; }
  .sign td { height: 2.5rem; }
  .figures td:last-child { text-align: end; font-variant-numeric: tabular-nums; }
  .diagram { width: 100%; height: auto; font: 10px/1 system-ui, sans-serif; }
  .diagram path { fill: none; stroke: #71808e; }
  .diagram rect { fill: #fff; stroke: #0b5280; stroke-width: 1.5; }
  .diagram .question rect { fill: #f1f5f8; }
  .diagram .elsewhere rect { stroke-dasharray: 4 3; stroke: #71808e; }
  .diagram .id { font-weight: 700; fill: #0b5280; }
  .sign, tr, li { break-inside: avoid; }
  h2, h3, h4, caption { break-after: avoid; }
  @page { size: A4; margin: 14mm; }
  @media print {
    html { font-size: 8.7pt; }
    .diagram { max-height: 235mm; }
    body { padding: 0; max-width: none; line-height: 1.4; }
    h2 { break-before: page; }
    h4 { margin-top: .6rem; }
    article { padding: .5rem .8rem; margin: .8rem 0; }
    a { color: inherit; }
  }
`;
