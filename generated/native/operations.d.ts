// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

import type {Operation} from 'messages-openapi/contract'

export declare const operations: Readonly<Record<string, Operation>>
