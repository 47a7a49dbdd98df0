/**
 * The list of cabins as HTML.
 *
 * @param {(url: string) => Promise<Response>} fetch
 * @param {string} base The URL of the service.
 */
export async function cabinsPage(fetch, base) {
  const response = await fetch(`${base}/cabins?limit=10`)
  if (!response.ok) return `<p>The cabins could not be loaded: ${response.status}.</p>`
  const {items} = await response.json()
  const rows = items.map(({name, beds, view}) => `<li>${escape(name)}: ${beds} beds, with a view of the ${view}</li>`)
  return `<ul>${rows.join('')}</ul>`
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
