export type {Contract, CompiledSchema, JsonType, Schema, SchemaNode} from '../contract.ts'
export type {ErrorPlaces, EventSequence, EventStream, MediaType, ReportedError, ResponseBy} from '../contract.ts'
export type {
  Header,
  HttpMethod,
  Operation,
  OperationResponse,
  SecurityScheme,
  Server,
  ServerVariable,
} from '../contract.ts'
export type {Encoding, Parameter, ParameterLocation, ParameterStyle, Serialization} from '../contract.ts'
export type {
  EncodedRequest,
  GivenRequest,
  RequestParameters,
  Route,
  RouteEncoding,
  RouteEvents,
  RouteParameter,
} from '../route.ts'
export type {Examples, OperationExamples} from '../contract.ts'
