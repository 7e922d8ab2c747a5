/** The floors of the house: a file imports only from its own folder or a lower number, through that folder's `index.ts`. */
export const FLOORS: Readonly<Record<string, { readonly floor: number; readonly zone: 'pure' | 'portable' | 'host' }>> =
  {
    document: { floor: 0, zone: 'pure' },
    models: { floor: 1, zone: 'pure' },
    language: { floor: 2, zone: 'pure' },
    reading: { floor: 3, zone: 'pure' },
    review: { floor: 4, zone: 'pure' },
    link: { floor: 5, zone: 'pure' },
    dossier: { floor: 6, zone: 'pure' },
    protect: { floor: 6, zone: 'pure' },
    intake: { floor: 1, zone: 'portable' },
    store: { floor: 6, zone: 'portable' },
    views: { floor: 7, zone: 'pure' },
    engine: { floor: 7, zone: 'portable' },
    server: { floor: 8, zone: 'portable' },
    cli: { floor: 9, zone: 'host' },
    web: { floor: 9, zone: 'host' },
  }
