export * from './guard.ts'
export * from './handler.ts'
export * from './served-room.ts'
export * from './sorted-drop.ts'
