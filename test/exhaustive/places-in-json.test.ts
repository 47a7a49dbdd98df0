// Pointers into JSON of 100,000 levels and 20,000 items.
import '../json/text.test.ts'
