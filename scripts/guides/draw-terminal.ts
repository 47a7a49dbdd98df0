import {Html, html} from '../../src/codegen/docs/html.ts'

/** A command with what it printed. */
export interface TerminalStep {
  readonly line: string
  readonly output: string
}

const [lineHeight, charWidth, margin, top] = [19, 7.83, 20, 48]

const style = `
  .window { fill: #ffffff; stroke: #d0d7de }
  .dots { fill: #d0d7de }
  text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; fill: #1f2328; white-space: pre }
  .command { font-weight: 600 }
  .prompt { fill: #1a7f37 }
  .bad { fill: #cf222e }
  @media (prefers-color-scheme: dark) {
    .window { fill: #0d1117; stroke: #30363d }
    .dots { fill: #30363d }
    text { fill: #e6edf3 }
    .prompt { fill: #3fb950 }
    .bad { fill: #ff7b72 }
  }
`

/** A picture of a terminal as SVG, for light and for dark pages, whose text can be selected. */
export function drawTerminal(steps: readonly TerminalStep[]): string {
  const rows = steps.flatMap(({line, output}) => [
    {text: line, kind: 'command'},
    ...(output === '' ? [] : output.trimEnd().split('\n')).map((text) => ({
      text,
      kind: / error /.test(text) ? 'bad' : 'plain',
    })),
    {text: '', kind: 'plain'},
  ])
  const width = Math.ceil(Math.max(...rows.map(({text}) => text.length + 2)) * charWidth + 2 * margin)
  const height = top + rows.length * lineHeight
  const lines = rows.map(({text, kind}, index) => {
    const content = kind === 'command' ? html`<tspan class="prompt">$</tspan> ${text}` : html`${text}`
    return html`<text x="${margin}" y="${top + index * lineHeight}" class="${kind}" xml:space="preserve">${content}</text>\n`
  })
  const size = html`viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`
  return html`<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">
<title>messages-openapi in a terminal</title>
<style>${new Html(style)}</style>
<rect class="window" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
<g class="dots"><circle cx="20" cy="18" r="5"/><circle cx="38" cy="18" r="5"/><circle cx="56" cy="18" r="5"/></g>
${lines}</svg>
`.text
}
