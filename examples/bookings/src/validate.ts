import {honoValidator} from 'messages-openapi/server'
import {contract, type operations} from './api/index.js'

/** Refuses requests without the credentials of the description, and those that are not as it says. A response that is not becomes a 500. */
export const validate = honoValidator<operations>(contract, {responses: 'throw'})

/** Problem details, as the description has them. */
export function problem(status: 400 | 404, title: string): Response {
  return new Response(JSON.stringify({title, status}), {status, headers: {'content-type': 'application/problem+json'}})
}
