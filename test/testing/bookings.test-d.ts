import {createArbitrary} from 'messages-openapi/fast-check'
import {createMatchers, type BoundMatchers} from 'messages-openapi/testing'
import {createValidator} from 'messages-openapi/validator'
import {expectTypeOf, test} from 'vitest'

interface NewBooking {
  room_id: string
  guests: {name: string}[]
}

interface Booking extends NewBooking {
  id: string
}

/** As openapi-typescript makes them of a description. */
interface operations {
  createBooking: {
    requestBody: {content: {'application/json': NewBooking}}
    responses: {
      201: {content: {'application/json': Booking}}
      400: {content: {'application/problem+json': {title: string}}}
    }
  }
  listBookings: {requestBody?: never; responses: {200: {content: {'application/json': Booking[]}}}}
}

interface Schemas {
  NewBooking: NewBooking
  Booking: Booking
}

type ValueOf<Arbitrary> = Arbitrary extends {generate: (...given: never) => {readonly value: infer Value}}
  ? Value
  : never

const contract = {title: 'Bookings', version: '1', operations: {}, schemas: {}}
const validator = createValidator<operations>(contract)

test('the values of valid results have the types of the description', () => {
  const request = validator.validateRequest('createBooking', {})
  if (request.valid) expectTypeOf(request.value).toEqualTypeOf<NewBooking>()
  const created = validator.validateResponse('createBooking', 201, {})
  if (created.valid) expectTypeOf(created.value).toEqualTypeOf<Booking>()
  const refused = validator.validateResponse('createBooking', 400, {})
  if (refused.valid) expectTypeOf(refused.value).toEqualTypeOf<{title: string}>()
})

test('matchers complete the ids of operations', () => {
  const matchers = createMatchers(validator)
  expectTypeOf(matchers).toEqualTypeOf<BoundMatchers<operations>>()
  type Id = Parameters<typeof matchers.toBeValidResponse>[1]
  expectTypeOf<'createBooking'>().toExtend<Id>()
  // Completion needs a union with the ids, which a plain string is not.
  expectTypeOf<Id>().not.toEqualTypeOf<string>()
})

test('arbitraries have the types of schemas and of request bodies', () => {
  const _arbitrary = createArbitrary<operations, Schemas>(contract)
  expectTypeOf<Parameters<typeof _arbitrary>[0]>().toEqualTypeOf<
    'NewBooking' | 'Booking' | 'createBooking' | 'listBookings'
  >()
  expectTypeOf<ValueOf<ReturnType<typeof _arbitrary<'Booking'>>>>().toEqualTypeOf<Booking>()
  expectTypeOf<ValueOf<ReturnType<typeof _arbitrary<'createBooking'>>>>().toEqualTypeOf<NewBooking>()
})
