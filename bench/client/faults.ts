import Anthropic from '@anthropic-ai/sdk'
import {createMessagesClient} from 'messages-openapi'
import {startFaultServer, unusedBaseUrl} from '../../test/messages/client/fault-server.ts'
import {type Fault, faults} from '../../test/messages/client/fault-table.ts'
import {printTable} from '../measure.ts'

const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const patience = 8_000

type Call = (baseUrl: string, fault: Fault) => Promise<unknown>

const ours: Call = (baseUrl, {streams = false}) => {
  const timeout = {connect: 2_000, firstByte: 2_000, idle: 2_000}
  const client = createMessagesClient({baseUrl, apiKey: 'example-key', timeout, random: () => 1})
  return client.createMessage({...body, stream: streams})
}

const theirs: Call = (baseURL, {streams = false}) => {
  const client = new Anthropic({baseURL, apiKey: 'example-key', timeout: 2_000})
  return client.messages.create({...body, stream: streams})
}

// All at once, since most of the time passes with waiting.
const rows = await Promise.all(
  faults.map(async (fault) => [fault.given, ...(await outcomeOf(ours, fault)), ...(await outcomeOf(theirs, fault))]),
)
printTable('What becomes of a fault', ['', 'ours', 'requests', '@anthropic-ai/sdk', 'requests'], rows)
// Clients that wait for a day are left to it.
process.exit()

async function outcomeOf(call: Call, fault: Fault): Promise<[outcome: string, requests: number]> {
  const server = fault.serve && (await startFaultServer(fault.serve))
  const outcome = await Promise.race([
    ending(call, server?.baseUrl ?? (await unusedBaseUrl()), fault),
    later(patience, `still waiting after ${patience} ms`),
  ])
  const requests = server?.requests() ?? 0
  await server?.close()
  return [outcome, requests]
}

async function ending(call: Call, baseUrl: string, fault: Fault): Promise<string> {
  try {
    const result = await call(baseUrl, fault)
    let events = 0
    if (isStream(result)) for await (const _ of result) events += 1
    return isStream(result) ? `a stream of ${events} events, and no error` : `${typeof result}, and no error`
  } catch (error) {
    return error instanceof Error ? error.constructor.name : String(error)
  }
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

function later<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds))
}
