import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { isTyping } from './typing.ts'

const KEYS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Everywhere',
    [
      ['/', 'search'],
      ['?', 'these keys'],
      ['Tab Enter', 'from link to link, follow'],
    ],
  ],
  [
    'Review',
    [
      ['s d u', 'same, different, unsure'],
      ['1 … 9', 'the answer with that number'],
      ['a r', 'accept as it is, reject'],
      ['j k', 'skip, back'],
      ['e', 'edit the line'],
      ['z', 'take the last answer back'],
    ],
  ],
  [
    'Document',
    [
      ['n p', 'next mark, the one before'],
      ['Enter', 'open what is marked'],
    ],
  ],
  [
    'Timeline drawing',
    [
      ['+ −', 'zoom'],
      ['← →', 'move'],
    ],
  ],
]

/** The keys, shown by `?` from anywhere and by the button; Escape closes them. */
export function KeysHelp(): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      event.preventDefault()
      dialog.current?.showModal()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
  return (
    <>
      <button type="button" class="small keys" aria-label="Keys (key: ?)" onClick={() => dialog.current?.showModal()}>
        ?
      </button>
      <dialog ref={dialog} aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        {KEYS.map(([place, keys]) => (
          <section key={place}>
            <h3>{place}</h3>
            <dl>
              {keys.map(([key, words]) => (
                <div key={key}>
                  <dt>
                    {key.split(' ').map((part) => (
                      <kbd key={part}>{part}</kbd>
                    ))}
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p class="buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </p>
      </dialog>
    </>
  )
}
