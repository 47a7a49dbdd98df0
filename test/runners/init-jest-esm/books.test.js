test('matchers of the contract are set up', () => {
  expect({title: 'Emma'}).toBeValidRequest('addBook')
  expect(() => expect({titel: 'Emma'}).toBeValidRequest('addBook')).toThrow(/> {3}"titel": "Emma"/)
})
