import type { News } from './backend.ts'

/** Passes news on to whoever listens; who comes late is told the last of each kind first, for news may be faster than the page. */
export interface NewsDesk {
  tell(news: News): void
  listen(hear: (news: News) => void): () => void
}

export function newsDesk(): NewsDesk {
  const hearers = new Set<(news: News) => void>()
  const last = new Map<News['told'], News>()
  return {
    tell: (news) => {
      last.set(news.told, news)
      // What was under way is over with a new state of the case.
      if (news.told === 'case') last.delete('progress')
      for (const hear of hearers) hear(news)
    },
    listen: (hear) => {
      hearers.add(hear)
      for (const news of last.values()) hear(news)
      return () => hearers.delete(hear)
    },
  }
}
