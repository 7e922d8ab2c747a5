import { render } from 'preact'
import address from '../worker/main.ts?worker&url'
import { App } from './app.tsx'
import { workerBackend } from './backend.ts'
import { isServed, serverBackend } from './server-backend.ts'
import { scriptAddress } from './trusted.ts'

const place = document.getElementById('app')
if (place !== null) {
  const backend = isServed() ? serverBackend() : workerBackend(new Worker(scriptAddress(address), { type: 'module' }))
  render(<App backend={backend} />, place)
}
