import '../messages/jest.ts'
