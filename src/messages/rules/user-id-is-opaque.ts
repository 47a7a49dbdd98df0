import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

const address = /^[^\s@"]+@[^\s@"]+\.[A-Za-z]{2,}$/

export const userIdIsOpaque = conversationRule({
  code: 'user-id-is-opaque',
  summary: 'The user_id of metadata is no email address.',
  severity: 'error',
  source: documentation.messages,
  needs: ['metadata'],
  check({request: {metadata}}) {
    const {user_id: id} = metadata
    if (id == null || !address.test(id)) return []
    return [
      {path: '/metadata/user_id', message: 'Found an email address, expected a UUID, a hash or another opaque id.'},
    ]
  },
})
