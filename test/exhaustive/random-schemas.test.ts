// Schemas made at random, against Ajv.
import '../differential/random-schemas.test.ts'
