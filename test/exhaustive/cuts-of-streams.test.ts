// The checker of streams, with each transcript cut at each byte.
import '../messages/stream/mutants.test.ts'
