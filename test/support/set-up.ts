import fc from 'fast-check'
import nock from 'nock'

/** No test may leave this machine: every request to another host fails at once, whatever library makes it. */
nock.disableNetConnect()
nock.enableNetConnect(/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/)

/** Property tests try the same examples every time: a run that fails can be run again. */
fc.configureGlobal({ seed: 2_611 })
