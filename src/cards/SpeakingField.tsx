import { voices } from '../domain/studentDay.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { show, useScreen } from '../store/screen.ts'
import { SelectField } from '../ui/Field.tsx'

/** Who speaks at this screen just now: new cards carry their voice, so that a workshop need not say it of each one. */
export function SpeakingField({ short = false }: { short?: boolean }) {
  const say = useEveryWord()
  const speaking = useScreen(screen => screen.speaking)
  return (
    <SelectField
      label={say('talk.voices.speaking')}
      {...(!short && { help: say('talk.voices.speaking.help') })}
      value={speaking ?? ''}
      onChange={event => show({ speaking: voices.find(voice => voice === event.target.value) ?? null })}
    >
      <option value="">{say('talk.voices.speaking.none')}</option>
      {voices.map(voice => (
        <option key={voice} value={voice}>
          {say(`card.voice.${voice}`)}
        </option>
      ))}
    </SelectField>
  )
}
