// Comfort only: n and p walk through the findings, citations can be copied, a finding inside a folded stretch opens it. The page works without this file.
const findings = [...document.querySelectorAll('.finding')].filter((finding) => !finding.closest('.folded:not([open])'))
const hint = document.querySelector('.hint')
const remembered = 'mandate-watch-keys'
let at = -1

const stored = () => {
  try {
    return localStorage.getItem(remembered)
  } catch {
    return null
  }
}
let keysOn = stored() !== 'off'

function go(step) {
  if (findings.length === 0) return
  const here = findings.indexOf(document.activeElement?.closest('.finding'))
  at = ((here >= 0 ? here : at) + step + findings.length) % findings.length
  show(findings[at])
}

function show(finding) {
  open(finding)
  finding.focus({ preventScroll: true })
  finding.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
}

function open(element) {
  for (let inside = element.closest('details'); inside; inside = inside.parentElement.closest('details')) inside.open = true
}

document.addEventListener('keydown', (event) => {
  if (!keysOn || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return
  if (event.key === 'n') go(1)
  if (event.key === 'p') go(at < 0 ? 0 : -1)
})

function reach() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  open(target)
  target.scrollIntoView({ block: 'center' })
  if (target.matches('.finding')) {
    at = findings.indexOf(target)
    target.focus({ preventScroll: true })
  }
}
addEventListener('hashchange', reach)
reach()

if (hint) {
  const [off, on] = hint.dataset.keys.split('|')
  const toggle = document.createElement('button')
  toggle.type = 'button'
  toggle.className = 'plain'
  const name = () => {
    toggle.textContent = keysOn ? off : on
  }
  toggle.addEventListener('click', () => {
    keysOn = !keysOn
    try {
      localStorage.setItem(remembered, keysOn ? 'on' : 'off')
    } catch {}
    name()
  })
  name()
  hint.append(' ', toggle)

  const [copy, copied] = hint.dataset.copy.split('|')
  for (const citation of document.querySelectorAll('.citation')) {
    if (!navigator.clipboard) break
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = copy
    button.addEventListener('click', async () => {
      const address = `${location.origin}${location.pathname}${location.search}#${citation.closest('.finding').id}`
      await navigator.clipboard.writeText(`${citation.querySelector('p').textContent} ${address}`)
      button.textContent = copied
      setTimeout(() => {
        button.textContent = copy
      }, 2000)
    })
    citation.append(button)
  }
}

// Printing shows everything: what is folded away opens for it.
const print = document.querySelector('.print')
if (print) {
  print.hidden = false
  print.querySelector('button').addEventListener('click', () => window.print())
}
let closed = []
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll('details.folded:not([open])')]
  for (const details of closed) details.open = true
})
addEventListener('afterprint', () => {
  for (const details of closed) details.open = false
})
