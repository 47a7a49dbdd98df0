// Faults in every schema, through the views in other versions of OpenAPI.
import '../scripts/views/views.test.ts'
