/** The prompts that the scenarios know, and one that they leave to the mock. */
export const prompts = {
  text: 'Greet me.',
  tools: 'How is the weather in Geneva?',
  structured: 'Invent a person.',
  retry: 'Persist until you answer.',
  drop: 'Break off.',
}

export const model = 'claude-sonnet-4-5'
