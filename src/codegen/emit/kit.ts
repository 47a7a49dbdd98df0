import {describesXml} from '../../http/describes-xml.ts'
import {banner, code, joinCode, type Code} from './code.ts'
import type {Emitter} from './emitter.ts'

/** The module of a contract. Where bodies in XML are described, it binds what reads them. */
const moduleFor = (isOfXml: boolean): readonly Code[] => [
  // Deno reads no declarations beside a module unless it is told.
  code`// @ts-self-types="./index.d.ts"`,
  code`import {createClient as createClientOf} from 'messages-openapi/client'`,
  code`import {createAssertions, createContractHandlers, createCoverage as createCoverageOf, createGenerator, createMatchers} from 'messages-openapi/kit'`,
  code`import {createMock as createMockOf, createRunCoverage, sendWebhook as sendWebhookOf, validatingFetch as validatingFetchOf} from 'messages-openapi/kit'`,
  code`import {createValidator} from 'messages-openapi/validator'`,
  ...(isOfXml
    ? [code`import {withXml} from 'messages-openapi/xml'`, code`import {contract as described} from './contract.js'`]
    : [code`import {contract} from './contract.js'`]),
  code`import {examples} from './examples.js'`,
  code`import {routes} from './routes.js'`,
  code``,
  code`export * from './validators.js'`,
  isOfXml ? code`export const contract = /* @__PURE__ */ withXml(described)` : code`export {contract}`,
  code`export const createClient = (options) => createClientOf({routes, ...options})`,
  code`export const client = /* @__PURE__ */ createClient()`,
  code`export const validator = /* @__PURE__ */ createValidator(contract)`,
  code`export const coverage = /* @__PURE__ */ createRunCoverage(contract)`,
  code`export const matchers = /* @__PURE__ */ createMatchers(validator, {coverage})`,
  code`export const assertions = /* @__PURE__ */ createAssertions(validator, {coverage})`,
  code`export const validatingFetch = (fetch, options) => validatingFetchOf(fetch, {validator, coverage, ...options})`,
  code`export const createMock = (options) => createMockOf({contract, validator, examples, coverage, ...options})`,
  code`export const mock = /* @__PURE__ */ createMock()`,
  code`export const createHandlers = (http, {baseUrl, mock = createMock()} = {}) => createContractHandlers(http, {contract, mock, baseUrl})`,
  code`export const sendWebhook = (name, options) => sendWebhookOf(name, {contract, examples, ...options})`,
  code`export const generator = /* @__PURE__ */ createGenerator(contract)`,
  code`export const createCoverage = () => createCoverageOf(contract)`,
]

/** The declarations. Of the operations of a contract, clients have methods for `operations` alone: a webhook is sent to them. */
const declarationsFor = (operations: Code): readonly Code[] => [
  code`import type {Client, ClientOptions} from 'messages-openapi/client'`,
  code`import type {Assertions, BoundMatchers, Coverage, Mock, MockOptions, MswHttp, RunCoverage} from 'messages-openapi/kit'`,
  code`import type {SendWebhookOptions, TapOptions, ValueGenerator} from 'messages-openapi/kit'`,
  code`import type {TypedContract} from 'messages-openapi/server'`,
  code`import type {TypedValidator} from 'messages-openapi/validator'`,
  code`import type {operations, paths} from './types.d.ts'`,
  code``,
  code`export type * from './types.d.ts'`,
  code`export * from './validators.js'`,
  code`/** The contract, from which servers take the types of its operations. */`,
  code`export declare const contract: TypedContract<operations>`,
  code`/** A client of the service. Defaults: the first server of the description, and no credentials. */`,
  code`export declare const createClient: (options?: Partial<ClientOptions>) => Client<${operations}, paths>`,
  code`/** The client with all defaults. */`,
  code`export declare const client: Client<${operations}, paths>`,
  code`export declare const validator: TypedValidator<operations>`,
  code`/** Counts what the tests use of the description where the reporter of \`messages-openapi/vitest-coverage\` runs: \`afterAll(coverage.leave)\`. */`,
  code`export declare const coverage: RunCoverage`,
  code`/** Matchers for expect.extend of vitest, jest, Bun or Playwright. */`,
  code`export declare const matchers: BoundMatchers<operations>`,
  code`/** The same as functions that throw, for node:test, Deno, Cypress and other runners without matchers. */`,
  code`export declare const assertions: Assertions<operations>`,
  code`/** A fetch for a client that checks its requests and the responses to them. */`,
  code`export declare const validatingFetch: (inner: typeof fetch, options: Partial<TapOptions> & Pick<TapOptions, 'onIssue'>) => typeof fetch`,
  code`/** A mock of the service. Defaults: the examples of the description, else generated values. */`,
  code`export declare const createMock: (options?: Partial<MockOptions>) => Mock`,
  code`/** The mock with all defaults. */`,
  code`export declare const mock: Mock`,
  code`/** Handlers for msw, given its \`http\`. Defaults: the mock with all defaults, at each server of the description. */`,
  code`export declare const createHandlers: <Handler>(http: MswHttp<Handler>, options?: {mock?: Mock; baseUrl?: string | URL}) => Handler[]`,
  code`/** Sends a webhook or a callback, by its operationId or its name, as the service would. Defaults of the body: an example, else a generated value. */`,
  code`export declare const sendWebhook: (name: string, options: Omit<SendWebhookOptions, 'contract'>) => Promise<Response>`,
  code`/** Valid values and one-fault negatives of each schema. */`,
  code`export declare const generator: ValueGenerator`,
  code`/** Counts what tests use of the description. */`,
  code`export declare const createCoverage: () => Coverage`,
]

/**
 * The module that binds all that the package makes of a contract, so that a user imports it from one place. Whatever is not used leaves no code in a
 * bundle.
 */
export const emitKit: Emitter = (model) => {
  const {webhooks} = model
  const ids = Object.keys(webhooks).map((id) => code`${id}`)
  const operations = ids.length === 0 ? code`operations` : code`Omit<operations, ${joinCode(ids, ' | ')}>`
  return {
    'index.js': code`${banner}${joinCode(moduleFor(describesXml(model)), '\n')}\n`,
    'index.d.ts': code`${banner}${joinCode(declarationsFor(operations), '\n')}\n`,
  }
}
