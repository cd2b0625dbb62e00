// Reads a CSV with a third-party parser by its CSVW metadata, and prints the table as JSON. Each row maps the names of
// columns to the cells that are not null. A cell has a value and a datatype.
// Usage: node read.mjs CSV METADATA

import { createReadStream, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { Store } from 'n3'
import CsvwParser from 'rdf-parser-csvw'

const CONTEXT = 'http://www.w3.org/ns/csvw'
const DESCRIBES = 'http://www.w3.org/ns/csvw#describes'

const [csv, metadata] = process.argv.slice(2)

// The parser bundles the W3C context, so no request is made.
const context = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('rdf-parser-csvw/test/support/csvw.json'), 'utf8'))
const documentLoader = {
  async load (url) {
    if (url !== CONTEXT) {
      throw new Error(`unexpected context ${url}`)
    }
    return context
  }
}

function quads (stream) {
  return new Promise((resolve, reject) => {
    const all = []
    stream.on('data', quad => all.push(quad)).on('error', reject).on('end', () => resolve(all))
  })
}

const described = new Store(await quads(
  createReadStream(metadata).pipe(new JsonLdParser({ documentLoader, baseIRI: 'file:///' + basename(metadata) }))))
const table = await quads(
  new CsvwParser({ metadata: described, baseIRI: basename(csv) }).import(createReadStream(csv)))

// A derived datatype is a nested node.
const name = node => typeof node.value === 'string' ? node.value : name(node.value)

const rows = new Map()
for (const { predicate, object } of table) {
  if (predicate.value === DESCRIBES) {
    rows.set(object.value, {})
  }
}
for (const { subject, predicate, object } of table) {
  const row = rows.get(subject.value)
  if (row) {
    const column = decodeURI(predicate.value.split('#')[1])
    row[column] = { value: object.value, datatype: name(object.datatype).split('#')[1] }
  }
}
console.log(JSON.stringify([...rows.values()]))
