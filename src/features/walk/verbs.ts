/**
 * What a sentence about one learner may begin with, so that it can follow their name: “Diego arrives …”. A text that
 * begins in another way stands by itself.
 */
const verbs: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`acts adds agrees aims answers arrives asks attends begins books brainstorms breathes brings browses builds
    calls catches celebrates checks chooses circles circulates cleans closes collects combines comes compares completes
    composes connects considers continues copies counts creates critiques dances debates decides describes designs
    discovers discusses does draws drinks drives drops eats edits ends enjoys enters examines exercises explains explores
    feels fills finds finishes fixes follows gathers gets gives goes greets grows hears helps hikes imagines improves
    interviews introduces investigates is joins jumps keeps knows lays leads leaves lets lines listens lives looks makes
    maps measures meditates meets mentors moves names notes notices observes offers opens organises organizes packs
    paints participates picks plans plants plays practices practises prepares presents puts queues reads receives
    records reflects rehearses relaxes researches rests returns reviews revises rides rotates runs says sees selects
    sends serves sets shares shows signs sings sits sketches sleeps solves speaks spends stands starts stays steps stops
    stretches studies takes talks teaches tells tests thanks thinks tries turns types unpacks updates uses visits
    volunteers waits wakes walks warms washes watches wears welcomes works writes`),
  es: words(`abre acaba agradece almuerza anota aprende arma avanza ayuda baila baja bebe busca camina canta celebra cena
    cierra colabora come comenta comienza comparte compara completa conoce construye contesta conversa copia corre crea
    cuenta da debate decide deja desayuna descansa descubre dibuja dice diseña edita elige empieza encuentra ensaya
    entra entrega entrevista envía escoge escribe escucha espera está estira estudia evalúa explica explora forma
    guarda habla hace imagina intenta investiga invita juega lee levanta llega lleva mejora mide mira muestra nombra
    observa ofrece organiza participa pasa pide piensa pinta planea planifica practica pregunta prepara presenta propone
    prueba recibe recoge reflexiona regresa repasa resuelve respira responde revisa rota sale saluda se siembra sigue
    sirve sube tiene termina toca toma trabaja trae usa va viaja visita vuelve`),
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

const joining: ReadonlySet<string> = new Set(['and', 'or', 'y', 'o', 'e', 'u'])

/** A text that can follow a name, its first letter small; undefined when it begins in another way. */
export function afterName(text: string, language: string): string | undefined {
  const known = verbs[language]
  const [first = '', second = '', third = ''] = text.trim().split(/\s+/).map(bare)
  if (!known?.has(first)) return undefined
  if (joining.has(second) && third !== '' && !known.has(third)) return undefined // “Plays and music” is no sentence
  const trimmed = text.trim()
  return trimmed.charAt(0).toLowerCase() + trimmed.slice(1)
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{M}’'-]/gu, '')
}
