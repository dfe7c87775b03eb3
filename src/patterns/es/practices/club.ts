import type { club as en } from '../../practices/club.ts'
import type { Said } from '../said.ts'

export const club: Said<typeof en> = {
  'start-from-interest': [
    'Abrir clubes a partir de lo que les gusta a los estudiantes',
    'Se vuelve a lo que uno eligió.',
  ],
  'student-officers': [
    'Dejar que los estudiantes lleven la reunión y el dinero',
    'Un cargo real enseña más que una charla sobre liderazgo.',
  ],
  'invite-in-person': ['Invitar en persona a quien no está en ningún club', 'Un cartel les habla a los que ya vienen.'],
  'artist-course': [
    'Dar junto a un artista un curso de seis semanas',
    'Se conoce un oficio y a la persona que vive de él.',
  ],
  'try-it-days': ['Hacer días de prueba antes de inscribirse', 'Probar ayuda a elegir a quien es tímido.'],
  'club-show': ['Cerrar cada club con algo que mostrar', 'Una fecha a la cual llegar convierte el gusto en destreza.'],
  'adapt-clubs': [
    'Adaptar cada club a quien necesita ayuda para estar',
    'Un club no está abierto si alguien no puede entrar.',
  ],
  'match-adults': [
    'Juntar a cada adulto con el club que le importa',
    'Se nota cuando un adulto quisiera estar en otro lado.',
  ],
  'fair-seats': [
    'Ver a quién nunca le toca su primera opción y corregirlo',
    'Si nadie revisa, siempre ganan los mismos.',
  ],
  'few-good-choices': [
    'Ofrecer pocas opciones buenas y cambiarlas cada semana',
    'Con demasiado para elegir, uno solo da vueltas.',
  ],
  'choose-and-stay': [
    'Ayudar a cada quien a elegir y a quedarse en eso un rato',
    'Quedarse con algo cuesta más que escogerlo.',
  ],
  'join-their-work': [
    'Sentarse junto a alguien y hacer con él lo que hace',
    'El adulto que juega oye lo que ninguna prueba muestra.',
  ],
  'who-chose-what': [
    'Anotar quién eligió qué y qué ofrecer después',
    'Un vistazo a la semana muestra quién escoge siempre lo mismo.',
  ],
}
