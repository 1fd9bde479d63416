/** Kinds of messages between a pane and Excel on the web. */
export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, register: 1, unregister: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;

/** What the pane posts, as JSON text. */
export interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const SERIALIZER = 1;

/** The text that answers a message. */
export const answerText = (message: PaneMessage, origin: string, data: unknown): string =>
  JSON.stringify({
    _messageType: MessageType.response,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: ResponseType.answer,
    _serializerVersion: SERIALIZER,
  });

/** The text that tells the pane of an event it registered for. */
export const eventText = (actionName: string, conversation: string, origin: string, data: unknown): string =>
  JSON.stringify({
    _messageType: MessageType.response,
    _actionName: actionName,
    _conversationId: conversation,
    _correlationId: -1,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: ResponseType.event,
    _serializerVersion: SERIALIZER,
  });
