/** A `fetch` that gives the responses in order, and keeps the requests. Runs out with a rejection, as a dead network would. */
export function fakeFetch(...responses: readonly (Response | Error)[]) {
  const requests: Request[] = []
  const rest = [...responses]
  const fetch = (request: Request): Promise<Response> => {
    requests.push(request.clone())
    const response = rest.shift() ?? new TypeError('no response left')
    return response instanceof Error ? Promise.reject(response) : Promise.resolve(response)
  }
  return {fetch, requests}
}
