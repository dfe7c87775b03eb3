import type { meal as en } from '../../practices/meal.ts'
import type { Said } from '../said.ts'

export const meal: Said<typeof en> = {
  'sit-and-eat': [
    'Comer cada día en otra mesa de estudiantes',
    'Una charla fácil al comer crea una confianza que la clase no puede dar.',
  ],
  'friend-table': ['Tener una mesa donde cualquiera se pueda sentar', 'Nadie debería tener que buscar un lugar.'],
  seconds: ['Dejar que repita quien se quedó con hambre', 'Nadie debería volver a clase con hambre.'],
  'fast-line': ['Servir en dos puntos para que la fila sea corta', 'El tiempo en la fila es tiempo sin comer.'],
  'quiet-lunch': ['Abrir un salón pequeño y tranquilo para comer', 'Un comedor con mucho ruido no deja descansar.'],
  'home-food': ['Servir platos que se comen en casa', 'Un sabor conocido dice que este también es tu lugar.'],
  'teach-tables': ['Enseñar a los pequeños a llevar, abrir y recoger', 'A las manos pequeñas hay que mostrarles cómo.'],
  'allergy-check': ['Revisar la lista de alergias antes de cada comida', 'Una lista revisada puede salvar una vida.'],
  'weekend-bags': [
    'Preparar bolsas de comida para el fin de semana y darlas en privado',
    'La necesidad nunca debe quedar a la vista.',
  ],
  'lunch-cover': [
    'Rotar la guardia del almuerzo para que los adultos coman',
    'Un adulto cansado tiene poca paciencia.',
  ],
}
