// All that is generated, and not the description alone.
import '../generated.test.ts'
