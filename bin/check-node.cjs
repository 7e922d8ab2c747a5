// Runs on any Node, however old: say plainly what is needed, before newer syntax makes it fail with a stack trace.
var major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    'crossread needs Node 24 or newer, and this is Node ' +
      process.versions.node +
      ': run "npm i node@24" in this folder (allowing its install script), then start it with npx or npm run.\n',
  )
  process.exit(2)
}
