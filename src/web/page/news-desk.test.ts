import { expect, it } from 'vitest'
import type { News } from './backend.ts'
import { newsDesk } from './news-desk.ts'

it('tells who comes late what the page must know', () => {
  const desk = newsDesk()
  desk.tell({ told: 'ready', kept: false })
  desk.tell({ told: 'progress', done: 1, total: 2, step: 'reading' })
  const heard: News['told'][] = []
  desk.listen(({ told }) => heard.push(told))
  const state = { revision: 1, documents: 2, refused: [], decisions: 0, pending: 0, reviewed: false, keeps: true }
  desk.tell({ told: 'case', state })
  const late: News['told'][] = []
  desk.listen(({ told }) => late.push(told))
  expect([heard, late]).toEqual([
    ['ready', 'progress', 'case'],
    ['ready', 'case'],
  ])
})
