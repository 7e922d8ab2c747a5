import type { DroppedFile } from './backend.ts'

/** Everything that was dropped, folders with all their files, in order of path. */
export async function filesOfDrop(drop: DataTransfer): Promise<readonly DroppedFile[]> {
  // All handles are taken at once: they are gone when the event is over.
  const held = [...drop.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const found = await Promise.all(
    held.map(async ({ entry, file }): Promise<readonly DroppedFile[]> => {
      if (entry !== null) return filesUnder(entry, '')
      return file === null ? [] : [{ name: file.name, bytes: await file.arrayBuffer() }]
    }),
  )
  return found.flat().toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The files a reader picked, with their path when a folder was picked. */
export async function filesPicked(list: FileList): Promise<readonly DroppedFile[]> {
  const files = await Promise.all(
    [...list].map(async (file) => ({
      name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
      bytes: await file.arrayBuffer(),
    })),
  )
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

async function filesUnder(entry: FileSystemEntry, folder: string): Promise<readonly DroppedFile[]> {
  const name = folder + entry.name
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return entry.name.startsWith('.') ? [] : [{ name, bytes: await file.arrayBuffer() }]
  }
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const inside: FileSystemEntry[] = []
  // A reader gives a folder in parts, and an empty part at its end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (part.length === 0) break
    inside.push(...part)
  }
  return (await Promise.all(inside.map((inner) => filesUnder(inner, `${name}/`)))).flat()
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
