it('the API and the page speak as described', () => {
  cy.request('/books/b-1').assertValidResponse('getBook').its('body.title').should('equal', 'Emma')

  cy.intercept('POST', '/books').as('added')
  cy.get('button').click()
  cy.wait('@added').its('request').assertValidRequest('addBook')
  cy.get('@added').its('response').assertValidResponse('addBook')
  // @ts-expect-error: no operation has this name.
  const misspelt = () => cy.request('/books/b-1').assertValidResponse('getBok')
})
