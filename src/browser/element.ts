/** An element with attributes and children; text is text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** A button that is called as what it does. */
export function textButton(text: string, act: () => void): HTMLButtonElement {
  const button = element('button', {type: 'button'}, text)
  button.addEventListener('click', act)
  return button
}

const loaded = new Map<string, Promise<void>>()

/** Loads a script of the site once. Scripts, unlike other requests, work in pages that were opened from a file. */
export function loadScript(address: string): Promise<void> {
  const known = loaded.get(address)
  if (known !== undefined) return known
  const loading = new Promise<void>((resolve, reject) => {
    const script = element('script', {src: address})
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`The script ${address} could not be loaded.`)))
    document.head.append(script)
  })
  loaded.set(address, loading)
  return loading
}
