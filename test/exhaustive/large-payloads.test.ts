// 100,000 messages, 100,000 levels, and a string of 100 MB.
import '../validate/hostile.test.ts'
// A large value by a schema that comes in a payload.
import '../schema/budget.test.ts'
