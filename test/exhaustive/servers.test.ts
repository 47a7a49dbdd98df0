// Each case in each framework.
import '../server/frameworks.test.ts'
