// The types of the native contract as they are, against those of the SDK.
import '../../scripts/drift/reasons.test.ts'
