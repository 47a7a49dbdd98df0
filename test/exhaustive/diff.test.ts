// All single changes, with the class and the proof of each.
import '../diff/diff.test.ts'
