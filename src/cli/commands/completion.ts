import {InputError} from '../../errors.ts'
import {ownValue} from '../../json/own.ts'
import {type Arguments, type Command, type ExitCode, exitCode, type ListedCommand, type Option} from '../command.ts'
import {didYouMean} from '../did-you-mean.ts'
import type {Io} from '../io.ts'
import {commonOptions} from '../parse-arguments.ts'

type Commands = Readonly<Record<string, ListedCommand>>

/** The command that prints what makes a shell complete these commands, their options and the values of options. */
export function createCompletionCommand(commands: Commands): Command {
  return {...completion, run: (given, io) => run(given, io, commands)}
}

const completion: Omit<Command, 'run'> = {
  name: 'completion',
  usage: 'bash|zsh|fish',
  notes: [
    [
      'Add one of these lines to the start-up file of your shell:',
      '  source <(messages-openapi completion bash)    in ~/.bashrc',
      '  source <(messages-openapi completion zsh)     in ~/.zshrc',
      '  messages-openapi completion fish | source     in ~/.config/fish/config.fish',
    ].join('\n'),
  ],
  options: {},
  operands: {max: 1, suggestions: ['bash', 'zsh', 'fish']},
}

async function run(given: Arguments, io: Io, commands: Commands): Promise<ExitCode> {
  const [shell] = given.operands
  const names = Object.keys(writers)
  if (shell === undefined) throw new InputError(`The name of a shell is missing, expected ${names.join(', ')}.`)
  const write = ownValue(writers, shell)
  if (write === undefined)
    throw new InputError(`Unknown shell "${shell}"${didYouMean(shell, names, `, expected ${names.join(', ')}.`)}`)
  await io.stdout.write(write(await Promise.all(Object.entries(commands).map(readCommand))))
  return exitCode.ok
}

interface Completed {
  readonly name: string
  readonly summary: string
  readonly options: readonly (readonly [name: string, option: Option])[]
  /** The words that its arguments may be, besides files. */
  readonly operands: readonly string[]
}

async function readCommand([name, {summary, load}]: [string, ListedCommand]): Promise<Completed> {
  const {options, operands} = await load()
  return {
    name,
    summary,
    options: Object.entries({...options, ...commonOptions}),
    operands: operands.suggestions ?? [],
  }
}

const writers: Readonly<Record<string, (commands: readonly Completed[]) => string>> = {
  bash,
  zsh: (commands) => `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`,
  fish,
}

/** A function that looks at the command and at the word before. Where a value is expected that is none of a few, file names are completed. */
function bash(commands: readonly Completed[]): string {
  const names = commands.map(({name}) => name)
  const values = commands.flatMap(({name, options}) =>
    options.flatMap(([option, {type, choices = [], suggestions = choices}]) =>
      type === 'string' ? [`    '${name} --${option}') words='${suggestions.join(' ')}' ;;`] : [],
    ),
  )
  const flags = commands.map(
    ({name, options}) => `    ${name}) words='${options.map(([option]) => `--${option}`).join(' ')}' ;;`,
  )
  const operands = commands.flatMap(({name, operands: words}) =>
    words.length > 0 ? [`    '${name} ${name}') words='${words.join(' ')}' ;;`] : [],
  )
  return `_messages_openapi() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names.join(' ')} --help --version' -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD-1]}" in
${[...values, ...operands].join('\n')}
    *) case "$current" in -*) case "\${COMP_WORDS[1]}" in
${flags.map((line) => `  ${line}`).join('\n')}
    esac ;; esac ;;
  esac
  [ -z "$words" ] || COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _messages_openapi messages-openapi
`
}

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({name, summary, options, operands}) => [
    `complete -c messages-openapi -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`,
    ...(operands.length > 0
      ? [`complete -c messages-openapi -n '__fish_seen_subcommand_from ${name}' -a ${quote(operands.join(' '))}`]
      : []),
    ...options.map(([option, {type, choices, suggestions = choices, summary: text}]) => {
      const value =
        type === 'boolean'
          ? ''
          : `${choices === undefined ? ' -r' : ' -x'}${suggestions === undefined ? '' : ` -a ${quote(suggestions.join(' '))}`}`
      return `complete -c messages-openapi -n '__fish_seen_subcommand_from ${name}' -l ${option}${value} -d ${quote(text)}`
    }),
  ])
  return `${lines.join('\n')}\n`
}

function quote(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`
}
