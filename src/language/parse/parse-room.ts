import { mixHashes } from '../../models/index.ts'

/** Numbers of the transitions of the arc-hybrid system (Kuhlmann and others 2011). */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** Fields of a node in `ParseRoom.nodes`: a word and the dependents that it has so far. Words are 1-based, 0 is none. */
export const WORD = 0
/** Leftmost dependent, its relation plus one, and the dependent right of it. */
export const LEFTMOST = 1
export const LEFTMOST_RELATION = 2
export const SECOND_LEFT = 3
/** Rightmost dependent, its relation plus one, and the dependent left of it. */
export const RIGHTMOST = 4
export const RIGHTMOST_RELATION = 5
export const SECOND_RIGHT = 6
/** How many dependents there are on either side. */
export const LEFT_COUNT = 7
export const RIGHT_COUNT = 8
/** Hashes of the sequence of relations on either side. */
export const LEFT_RELATIONS = 9
export const RIGHT_RELATIONS = 10
export const NODE = 11

/**
 * States of a parser at work. Nothing in it changes once written: a transition makes a new node, a new stack cell and a
 * new state, so that the states of a beam share what they have in common. One room serves all sentences of a reader.
 */
export interface ParseRoom {
  /** Node `w` is word `w` without dependents; those with dependents follow. */
  nodes: Int32Array
  nodeCount: number
  /** Attachments made in this sentence, so that equal nodes are mostly one: see `attach`. */
  readonly attached: Int32Array
  /** Stack cells: node, cell below; cell 0 is the empty stack. */
  cells: Int32Array
  cellCount: number
  states: Int32Array
  stateCount: number
}

/** Slots of `ParseRoom.attached`, each of four numbers: node, dependent, relation with side, the node made. */
const ATTACHED = 1 << 10

/** Fields of a state: top cell of the stack, first word of the buffer, its node, and how it was reached. */
export const TOP = 0
export const BUFFER = 1
export const BUFFER_NODE = 2
export const PREVIOUS = 3
export const TRANSITION = 4
/** The arc that the transition made. */
export const HEAD = 5
export const DEPENDENT = 6
export const RELATION = 7
export const SCORE = 8
export const STATE = 9

/** An empty room. */
export function parseRoom(): ParseRoom {
  return {
    nodes: new Int32Array(0),
    nodeCount: 0,
    attached: new Int32Array(4 * ATTACHED),
    cells: new Int32Array(0),
    cellCount: 0,
    states: new Int32Array(0),
    stateCount: 0,
  }
}

/** Clears the room for a sentence of `length` words of which at most `states` are made; returns the first state. */
export function startSentence(room: ParseRoom, length: number, states: number): number {
  if (room.states.length < states * STATE) {
    room.states = new Int32Array(states * STATE)
    room.cells = new Int32Array((states + 1) * 2)
    room.nodes = new Int32Array((states + length + 2) * NODE)
  }
  room.nodeCount = length + 2
  room.nodes.fill(0, 0, room.nodeCount * NODE)
  for (let word = 1; word < room.nodeCount; word++) room.nodes[word * NODE] = word
  room.attached.fill(0)
  room.cellCount = 1
  room.stateCount = 1
  room.states.fill(0, 0, STATE)
  room.states[BUFFER] = 1
  room.states[BUFFER_NODE] = 1
  room.states[PREVIOUS] = -1
  return 0
}

/** A field of a state. */
export function stateField(room: ParseRoom, state: number, field: number): number {
  return room.states[state * STATE + field] ?? 0
}

/** The node on top of the stack, and the one below it; 0 where there is none. */
export function topNode(room: ParseRoom, state: number): number {
  return room.cells[stateField(room, state, TOP) * 2] ?? 0
}

export function secondNode(room: ParseRoom, state: number): number {
  const below = room.cells[stateField(room, state, TOP) * 2 + 1] ?? 0
  return room.cells[below * 2] ?? 0
}

/** The node below these two. */
export function thirdNode(room: ParseRoom, state: number): number {
  const below = room.cells[stateField(room, state, TOP) * 2 + 1] ?? 0
  const under = room.cells[below * 2 + 1] ?? 0
  return room.cells[under * 2] ?? 0
}

/** The word of a node. */
export function wordOf(room: ParseRoom, node: number): number {
  return room.nodes[node * NODE] ?? 0
}

/** Whether a transition may be taken in a state; the root, word `length + 1`, takes one dependent only. */
export function isLegal(room: ParseRoom, state: number, transition: number, length: number): boolean {
  const top = stateField(room, state, TOP)
  const shifts = stateField(room, state, BUFFER) <= length
  if (transition === SHIFT) return shifts
  if (top === 0) return false
  const two = (room.cells[top * 2 + 1] ?? 0) !== 0
  return transition === RIGHT ? two : shifts || !two
}

/** The state after a transition; `relation` is that of the arc it makes. */
export function takeTransition(
  room: ParseRoom,
  state: number,
  transition: number,
  relation: number,
  score: number,
): number {
  const { cells, states } = room
  const next = room.stateCount++
  const to = next * STATE
  const top = stateField(room, state, TOP)
  const buffer = stateField(room, state, BUFFER)
  const bufferNode = stateField(room, state, BUFFER_NODE)
  states[to + PREVIOUS] = state
  states[to + TRANSITION] = transition
  states[to + SCORE] = score
  if (transition === SHIFT) {
    states[to + TOP] = pushCell(room, bufferNode, top)
    states[to + BUFFER] = buffer + 1
    states[to + BUFFER_NODE] = buffer + 1
    return next
  }
  const dependent = wordOf(room, cells[top * 2] ?? 0)
  const below = cells[top * 2 + 1] ?? 0
  states[to + BUFFER] = buffer
  states[to + DEPENDENT] = dependent
  states[to + RELATION] = relation
  if (transition === LEFT) {
    states[to + HEAD] = buffer
    states[to + TOP] = below
    states[to + BUFFER_NODE] = attach(room, bufferNode, dependent, relation, LEFTMOST)
    return next
  }
  const head = cells[below * 2] ?? 0
  states[to + HEAD] = wordOf(room, head)
  states[to + BUFFER_NODE] = bufferNode
  states[to + TOP] = pushCell(room, attach(room, head, dependent, relation, RIGHTMOST), cells[below * 2 + 1] ?? 0)
  return next
}

function pushCell(room: ParseRoom, node: number, below: number): number {
  const cell = room.cellCount++
  room.cells[cell * 2] = node
  room.cells[cell * 2 + 1] = below
  return cell
}

/**
 * A node with one more dependent, on the side of `outermost` (`LEFTMOST` or `RIGHTMOST`): the one made of the same before,
 * else a copy.
 */
function attach(room: ParseRoom, node: number, dependent: number, relation: number, outermost: number): number {
  const { nodes, attached } = room
  const side = outermost === LEFTMOST ? 0 : 1
  const kind = relation * 2 + side
  const slot = (mixHashes(mixHashes(node, dependent), kind) & (ATTACHED - 1)) * 4
  if (attached[slot] === node && attached[slot + 1] === dependent && attached[slot + 2] === kind) {
    return attached[slot + 3] ?? 0
  }
  const made = room.nodeCount++
  attached[slot] = node
  attached[slot + 1] = dependent
  attached[slot + 2] = kind
  attached[slot + 3] = made
  const at = made * NODE
  nodes.copyWithin(at, node * NODE, node * NODE + NODE)
  nodes[at + outermost + 2] = nodes[at + outermost] ?? 0
  nodes[at + outermost] = dependent
  nodes[at + outermost + 1] = relation + 1
  nodes[at + LEFT_COUNT + side] = (nodes[at + LEFT_COUNT + side] ?? 0) + 1
  nodes[at + LEFT_RELATIONS + side] = mixHashes(nodes[at + LEFT_RELATIONS + side] ?? 0, relation)
  return made
}
