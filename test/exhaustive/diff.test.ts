// All single changes, with the class and the proof of each.
import '../diff/diff.test.ts'
// Their sentences in the language of the docs.
import '../diff/sentences.test.ts'
