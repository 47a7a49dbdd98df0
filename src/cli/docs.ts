import type {Arguments, Command} from './command.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import {requireValue, resolveFile} from './file-options.ts'
import type {Io} from './io.ts'
import {loadCodegen} from './load-codegen.ts'

/** Makes a page of any OpenAPI description. */
export const docs: Command = {
  name: 'docs',
  summary: 'Build one page of documentation that works without a network.',
  usage: '--spec FILE --out FILE [--overlay FILE …]',
  options: {
    spec: {type: 'string', value: 'FILE', summary: 'The description, OpenAPI 3.0 or 3.1 in YAML or JSON.'},
    overlay: {type: 'string', value: 'FILE', multiple: true, summary: 'An OpenAPI Overlay to apply; several are applied in order.'},
    out: {type: 'string', value: 'FILE', summary: 'The HTML file to write.'},
  },
  operands: {max: 0},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const spec = resolveFile(requireValue(given, 'spec', docs), io)
  const out = resolveFile(requireValue(given, 'out', docs), io)
  const codegen = await loadCodegen()
  await codegen.buildDocs({spec, overlays: given.values('overlay').map((file) => resolveFile(file, io)), out})
  await io.stdout.write(`${out}\n`)
  return exitCode.ok
}
