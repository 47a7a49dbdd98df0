// Every schema of both contracts: its values, what covers it, and its negatives.
import '../testing/generate/contract.test.ts'
import '../testing/generate/fast-check.test.ts'
