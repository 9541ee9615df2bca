import { english } from './english.ts'
export const french: typeof english = { ...english, locale: 'fr', ownName: 'Français' }
