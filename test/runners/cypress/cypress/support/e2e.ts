import {createCypressCommands, type CypressCommands} from 'messages-openapi/testing'
import {assertions, type operations} from '../../their-api/index.js'

declare global {
  namespace Cypress {
    interface Chainable<Subject> extends CypressCommands<Chainable<Subject>, operations> {}
  }
}

Cypress.Commands.addAll({prevSubject: true}, createCypressCommands(assertions))
