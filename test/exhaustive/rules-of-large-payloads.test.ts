// The rules, with 100,000 of each.
import '../messages/rules-hostile.test.ts'
