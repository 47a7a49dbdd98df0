// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

import type {Route} from 'messages-openapi/contract'

export declare const routes: Readonly<Record<string, Route>>
declare const route0: Route
export {route0 as createMessage}
declare const route1: Route
export {route1 as countMessageTokens}
declare const route2: Route
export {route2 as listMessageBatches}
declare const route3: Route
export {route3 as createMessageBatch}
declare const route4: Route
export {route4 as getMessageBatch}
declare const route5: Route
export {route5 as deleteMessageBatch}
declare const route6: Route
export {route6 as cancelMessageBatch}
declare const route7: Route
export {route7 as getMessageBatchResults}
declare const route8: Route
export {route8 as listModels}
declare const route9: Route
export {route9 as getModel}
//# sourceMappingURL=routes.d.ts.map
