/**
 * Matches every name of a credential that `isCredentialName` knows, and other names too: its words are cut short. Small enough for the client, which rather
 * hides too much in its messages. Names in addresses and in JSON may be encoded, which begins with `%` or `\u`.
 */
export const credentialNameSign =
  /pass|pwd|secret|cred|token|key|auth|bearer|jwt|cookie|assert|otp|[cx]srf|mnem|sig|code|hmac|sid|sess|dpop|wsse|connect|verif|phrase|oidc|art.?api|%|\\u/i
