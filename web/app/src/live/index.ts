export type { ConnectionStatus } from './connection.ts';
export { isBlank, type DraftSummary } from './draft-copy.ts';
export * from './hooks.ts';
export { Live, type LiveOptions, type SendOptions } from './live.ts';
export { newOp } from './op.ts';
export type { Pending } from './outbox.ts';
export type { ItemOf, ShelfSummary, TopicSummary } from './topic-copy.ts';
export * from './use-many.ts';
export { useKnocking } from './use-knocking.ts';
