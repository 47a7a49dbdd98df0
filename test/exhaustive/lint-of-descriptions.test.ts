// The lint of the published descriptions, with all that they describe.
import '../description/bundles.test.ts'
