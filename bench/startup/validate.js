import {validateRequest} from 'messages-openapi/validate'

validateRequest('createMessage', {})
