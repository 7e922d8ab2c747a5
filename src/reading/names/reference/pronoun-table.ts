import type { Gender } from './reference.ts'
import type { Kind } from './tables.ts'

/** What a pronoun shows of what it stands for. */
interface Pronoun {
  readonly kind: Kind | null
  readonly gender: Gender | null
  readonly plural: boolean | null
}

const he: Pronoun = { kind: 'person', gender: 'M', plural: false }
const she: Pronoun = { kind: 'person', gender: 'F', plural: false }
const it: Pronoun = { kind: null, gender: null, plural: false }
const they: Pronoun = { kind: null, gender: null, plural: true }
const i: Pronoun = { kind: 'person', gender: null, plural: false }
const we: Pronoun = { kind: null, gender: null, plural: true }
const you: Pronoun = { kind: null, gender: null, plural: null }
const who: Pronoun = { kind: 'person', gender: null, plural: null }

/** By lower-case form. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ...['he', 'him', 'his', 'himself'].map((w): [string, Pronoun] => [w, he]),
  ...['she', 'her', 'hers', 'herself'].map((w): [string, Pronoun] => [w, she]),
  ...['it', 'its', 'itself', 'this', 'that', 'one'].map((w): [string, Pronoun] => [w, it]),
  ...['they', 'them', 'their', 'theirs', 'themselves', 'these', 'those'].map((w): [string, Pronoun] => [w, they]),
  ...['i', 'me', 'my', 'mine', 'myself'].map((w): [string, Pronoun] => [w, i]),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((w): [string, Pronoun] => [w, we]),
  ...['you', 'your', 'yours', 'yourself', 'yourselves'].map((w): [string, Pronoun] => [w, you]),
  ...['who', 'whom'].map((w): [string, Pronoun] => [w, who]),
  ...['which', 'whose', 'own'].map((w): [string, Pronoun] => [w, you]),
])
