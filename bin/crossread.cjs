#!/usr/bin/env node
// The launcher: in a checkout it runs the sources, installed it runs what was built from them.
require('./check-node.cjs')
var fs = require('node:fs')
var path = require('node:path')
var url = require('node:url')
var source = path.join(__dirname, '..', 'src', 'cli', 'main.ts')
var built = path.join(__dirname, '..', 'dist', 'cli', 'main.js')
import(url.pathToFileURL(fs.existsSync(source) ? source : built).href).then(function (cli) {
  return cli.main(process.argv.slice(2))
})
