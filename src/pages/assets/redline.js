// Comfort only: n and p walk through the findings; a finding inside a folded stretch opens it. The page works without this file.
const findings = [...document.querySelectorAll('.finding')]
let at = -1

function go(step) {
  if (findings.length === 0) return
  at = (at + step + findings.length) % findings.length
  const finding = findings[at]
  finding.closest('details')?.setAttribute('open', '')
  finding.focus({ preventScroll: true })
  finding.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return
  if (event.key === 'n') go(1)
  if (event.key === 'p') go(at < 0 ? 0 : -1)
})

const target = location.hash && document.getElementById(location.hash.slice(1))
target?.closest('details')?.setAttribute('open', '')
target?.scrollIntoView({ block: 'center' })
