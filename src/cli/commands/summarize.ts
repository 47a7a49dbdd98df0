import {InputError} from '../../errors.ts'
import {ownValue} from '../../json/own.ts'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import {expandGlob} from '../input/expand-glob.ts'
import {readTextFile} from '../input/read-text-file.ts'
import type {Io} from '../io.ts'
import {formatHtml, formatText} from '../summary/format.ts'
import {parseSummary} from '../summary/parse-summary.ts'
import {type TrafficSummary, SummaryCounter} from '../summary/summary.ts'
import {formatTrafficSummary} from '../summary/write-summary.ts'

const formats: Readonly<Record<string, (summary: TrafficSummary) => string>> = {
  text: formatText,
  json: formatTrafficSummary,
  html: formatHtml,
}

/** Merges summaries of recorded traffic. */
export const summarizeCommand: Command = {
  name: 'summarize',
  usage: 'FILE|PATTERN … [--format FORMAT]',
  notes: [
    [
      'Adds up the files that "validate --summary" wrote, in any order: of parts of the traffic, or of parts that were added up before.',
      'The format "json" is such a file again.',
    ].join('\n'),
  ],
  options: {
    format: {
      type: 'string',
      choices: Object.keys(formats),
      summary: 'Print the summary in this format. Default: text.',
    },
  },
  operands: {max: Infinity},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  if (given.operands.length === 0)
    throw new InputError('No file is given, expected at least one that "validate --summary" wrote.')
  const counter = new SummaryCounter()
  for (const operand of given.operands) {
    for (const file of await expandGlob(operand, io.cwd))
      counter.merge(parseSummary(await readTextFile(file, io.cwd), file))
  }
  await io.stdout.write(ownValue(formats, given.value('format') ?? 'text')!(counter.toSummary()))
  return exitCode.ok
}
