import type {RuleSettings} from '../validate/index.ts'

/** The rules in which the service is more lenient than its document, as recorded traffic shows. */
export const nativeSettings: RuleSettings = {
  'roles-alternate': 'off',
}
