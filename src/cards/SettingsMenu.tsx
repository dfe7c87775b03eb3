import { useWord } from '../store/language.tsx'
import { chooseLanguage, chooseTheme, type Theme, useScreen } from '../store/screen.ts'
import { Menu, type MenuPart } from '../ui/Menu.tsx'
import { languages } from '../words/languages.ts'

const themes: readonly Theme[] = ['light', 'projector']

/** Language and look of this screen. */
export function SettingsMenu() {
  const say = useWord()
  return <Menu look="plain" label={say('app.settings')} sections={useSettings()} />
}

/** The choices of language and look, for a menu. */
export function useSettings(): readonly MenuPart[] {
  const say = useWord()
  const language = useScreen(screen => screen.language)
  const theme = useScreen(screen => screen.theme)
  return [
    {
      title: say('app.language'),
      choices: languages
        .filter(name => import.meta.env.DEV || name !== 'ar-XB' || language === 'ar-XB')
        .map(name => ({
          id: name,
          label: say(`app.language.${name}`),
          chosen: name === language,
          onChoose: () => chooseLanguage(name),
        })),
    },
    {
      title: say('app.theme'),
      choices: themes.map(name => ({
        id: name,
        label: say(`app.theme.${name}`),
        chosen: name === theme,
        onChoose: () => chooseTheme(name),
      })),
    },
  ]
}
