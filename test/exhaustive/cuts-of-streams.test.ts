// The checker of streams: each mutant of each transcript, which is also cut at each byte.
import '../messages/stream/mutants.test.ts'
import '../testing/mutate/mutate-stream.test.ts'
