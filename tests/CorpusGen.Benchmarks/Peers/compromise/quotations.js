// Finds quotations and people with compromise: node quotations.js FOLDER ARTICLES RUNS. Who said what it leaves to the reader, so
// this is the lesser task.
import fs from 'node:fs'
import path from 'node:path'
import nlp from 'compromise'

const [folder, articles, runs] = process.argv.slice(2)
const files = fs.readdirSync(folder).filter(name => name.endsWith('.txt')).sort().slice(0, Number(articles))
const texts = files.map(name => fs.readFileSync(path.join(folder, name), 'utf8'))

let quotes = 0
const pass = () => {
  quotes = 0
  for (const text of texts) {
    const article = nlp(text)
    quotes += article.quotations().out('array').length
    article.people().out('array')
  }
}
const time = () => {
  const start = process.cpuUsage()
  pass()
  const used = process.cpuUsage(start)
  return (used.user + used.system) / 1e6
}

pass()
const seconds = Array.from({ length: Number(runs) }, time).sort((a, b) => a - b)
console.log(`bytes=${texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)}`)
console.log(`quotes=${quotes}`)
console.log(`seconds=${seconds[Math.floor(seconds.length / 2)]}`)
