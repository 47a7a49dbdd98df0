import {execFileSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {commands} from '../../../src/cli/command-list.ts'
import {runMain} from '../run-main.ts'

test('bash completes commands, options and their values', async () => {
  const {stdout: script} = await runMain(['completion', 'bash'])
  const asked = [
    'va',
    'validate --form',
    'validate --format s',
    'validate --as s',
    'generate --out ',
    'rules --strict ',
    'mock --contract n',
    'completion z',
  ]
  const program = asked.map((line) => {
    const words = `messages-openapi ${line}`.split(' ').map((word) => `'${word}'`)
    return `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _messages_openapi; echo "\${COMPREPLY[*]}"`
  })
  const output = execFileSync('bash', ['-c', [script, ...program].join('\n')], {encoding: 'utf8'})
  expect(output.split('\n')).toEqual(['validate', '--format', 'sarif', 'sse', '', '', 'native', 'zsh', ''])
})

test.each(['zsh', 'fish'])('%s is told of each command', async (shell) => {
  const {code, stdout} = await runMain(['completion', shell])
  expect(code).toBe(0)
  for (const name of Object.keys(commands)) expect(stdout).toContain(name)
})
