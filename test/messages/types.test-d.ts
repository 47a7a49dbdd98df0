import {expectTypeOf, test} from 'vitest'
import type {Message, MessageParam} from '#generated/documented/types.js'
import type {Message as NativeMessage, MessageParam as NativeMessageParam} from '#generated/native/types.js'

test('what the model answered can be sent back as it is', () => {
  expectTypeOf<Message['content']>().toExtend<Exclude<MessageParam['content'], string>>()
  expectTypeOf<NativeMessage['content']>().toExtend<Exclude<NativeMessageParam['content'], string>>()
})
