import {expect, test} from 'vitest'
import {parsePrefer} from '../../src/mock/index.ts'

test.each([
  ['code=429', {status: 429, delivery: {}}],
  ['code=99', {delivery: {}}],
  ['code=999, respond-async', {delivery: {}}],
  ['Code="404"; example="not found"', {status: 404, example: 'not found', delivery: {}}],
  ['delay=10, pace=20, split=7', {delivery: {delay: 10, pace: 20, splitAt: 7}}],
  ['split=0, pace=-1, delay=soon', {delivery: {}}],
  ['half-character=0', {delivery: {cut: {after: 0, by: 'half-character'}}}],
  ['example="a, code=404; b", code=201', {status: 201, example: 'a, code=404; b', delivery: {}}],
  ['example="say \\"hi\\""', {example: 'say "hi"', delivery: {}}],
  ['example="left open, code=404', {example: 'left open, code=404', delivery: {}}],
  ['example=a=b; code = 404', {status: 404, example: 'a=b', delivery: {}}],
  ['code=404, code=200', {status: 404, delivery: {}}],
  ['error=3', {errorAfter: 3, delivery: {}}],
  ['', {delivery: {}}],
])('%s', (prefer, preference) => {
  expect(parsePrefer(new Headers({prefer}))).toEqual(preference)
})
