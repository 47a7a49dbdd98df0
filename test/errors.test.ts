import {expect, test} from 'vitest'
import {ConnectionError, InputError, MessagesError, ToolkitError, ValidationError} from '../src/entries/index.ts'

test.each([
  {error: new ToolkitError('No.'), name: 'ToolkitError'},
  {error: new InputError('No.'), name: 'InputError'},
  {error: new ValidationError('No.', []), name: 'ValidationError'},
])('$name is told by its name, and by its class under the former name of the base too', ({error, name}) => {
  expect(error.name).toBe(name)
  expect(error).toBeInstanceOf(ToolkitError)
  expect(error).toBeInstanceOf(MessagesError)
})

test('an error that is no error of the toolkit is none under its former name either', () => {
  expect(new Error('No.')).not.toBeInstanceOf(MessagesError)
  expect(ConnectionError.prototype).toBeInstanceOf(MessagesError)
})

test('classes of its own may extend the base by its former name', () => {
  class OwnError extends MessagesError {}
  const error: MessagesError = new OwnError('No.')
  expect(error).toBeInstanceOf(ToolkitError)
})

test('an unreadable input says where it is', () => {
  expect(new InputError('No.', {file: 'a.yaml', position: {line: 2, column: 3}}).message).toBe('a.yaml:2:3: No.')
  expect(new InputError('No.', {file: 'a.yaml'}).message).toBe('a.yaml: No.')
})
