import type { people as en } from '../../supports/people.ts'
import type { Said } from '../said.ts'

export const people: Said<typeof en> = {
  'second-adult': ['Otro adulto en el salón', 'Dos adultos pueden enseñar a un grupo y ver a todos.'],
  interpreters: ['Intérpretes por teléfono o en persona', 'Un niño no debería traducir para su mamá o su papá.'],
  'greeter-posts': [
    'Adultos con un puesto para saludar en cada puerta',
    'Un puesto que tiene nombre se cubre cada día.',
  ],
  'play-leader': ['Un adulto preparado que guíe el juego', 'Quien inicia juegos atrae a los que están solos.'],
  'site-coordinator': [
    'Una persona que coordine lugares y pasantías',
    'Buscar y cuidar lugares es un trabajo, no un favor.',
  ],
  'counselor-load': [
    'Una carga de orientación que deje tiempo para grupos',
    'Con 500 estudiantes, orientación solo atiende crisis.',
  ],
  'tutor-team': [
    'Docentes de refuerzo para grupos de tres o menos',
    'La ayuda sirve más en grupos muy pequeños, a menudo y con la misma persona.',
  ],
  'language-hours': [
    'Horas semanales de un especialista bilingüe en clase',
    'La ayuda con el idioma va donde se enseña el contenido.',
  ],
  'aide-hours': [
    'Horas de asistente en los momentos de más gente',
    'La llegada, el almuerzo y la salida piden más ojos.',
  ],
  'meal-staff': ['Suficiente personal para vaciar la fila en diez minutos', 'Una fila larga quita el tiempo de comer.'],
  'librarian-hours': [
    'Alguien a cargo de la biblioteca todo el día',
    'Los libros llegan a sus lectores por medio de una persona.',
  ],
  'social-work-hours': [
    'Trabajo social en la escuela cada día',
    'El hambre, la vivienda y el miedo también llegan a la escuela.',
  ],
  'device-helper': [
    'Alguien que arregle los equipos durante la clase',
    'El docente no debería parar por una contraseña.',
  ],
  'family-speaker': [
    'Una persona en la oficina que hable el idioma de las familias',
    'La primera voz que oye una familia marca el tono.',
  ],
  'floating-adult': [
    'Un adulto libre que pueda entrar diez minutos',
    'El docente puede atender a uno solo si alguien cubre a los demás.',
  ],
  'project-lead': [
    'Un docente con tiempo para guiar los proyectos',
    'Lo nuevo necesita a alguien cuyo trabajo sea ese.',
  ],
}
