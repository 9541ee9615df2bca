import { english } from './english.ts'
export const spanish: typeof english = { ...english, locale: 'es', ownName: 'Español' }
