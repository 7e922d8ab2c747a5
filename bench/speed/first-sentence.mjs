import { loadModels } from '../../dist/engine/load-models.js'
import { readWords } from '../../dist/language/index.js'

const { tokens } = readWords('Mara Ilves said the quay was closed.', [], await loadModels())
if (tokens.some((t) => t.deprel === '')) throw new Error('not parsed')
