// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

import type {CompiledSchema} from 'messages-openapi/contract'

export declare const schemas: Readonly<Record<string, CompiledSchema>>
