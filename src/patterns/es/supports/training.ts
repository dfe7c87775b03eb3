import type { training as en } from '../../supports/training.ts'
import type { Said } from '../said.ts'

export const training: Said<typeof en> = {
  'greeting-practice': [
    'Práctica para saludar con cariño y decir bien los nombres',
    'Un nombre mal dicho duele cada día, y a pocos nos enseñaron a preguntar.',
  ],
  'circle-training': ['Formación para guiar círculos', 'Un círculo se siente seguro si el adulto sabe sostenerlo.'],
  'restorative-training': ['Formación en charlas que reparan el daño', 'Sin práctica, la charla se vuelve regaño.'],
  'discussion-training': [
    'Formación para guiar conversaciones de estudiantes',
    'Casi todos hablamos más de lo que creemos; callar también se practica.',
  ],
  'station-training': [
    'Un día para planear estaciones y grupos',
    'Las estaciones funcionan si cada una enseña algo por sí sola.',
  ],
  'project-training': [
    'Un taller para diseñar buenos proyectos',
    'Un buen proyecto parte de lo que vale la pena saber.',
  ],
  'critique-training': ['Práctica en críticas amables y claras', 'Los estudiantes copian cómo comentan los adultos.'],
  'conferring-training': [
    'Práctica en charlas breves de uno a uno',
    'Cinco buenos minutos piden escuchar, elegir una cosa y enseñarla.',
  ],
  'recess-training': ['Formación para guiar juegos y resolver peleas', 'Vigilar no es lo mismo que ayudar a jugar.'],
  'calming-training': ['Formación para calmar una crisis', 'Una voz tranquila puede evitar que un mal momento crezca.'],
  'language-training': [
    'Formación para enseñar contenido e idioma a la vez',
    'Quien aprende el idioma no puede esperar el contenido.',
  ],
  'reading-training': [
    'Formación para enseñar a leer paso a paso',
    'A leer se enseña, y hay que saber cómo funciona el código.',
  ],
  'results-practice': [
    'Práctica en pasar de los resultados al siguiente paso',
    'Los números no cambian nada hasta que alguien decide qué enseñar.',
  ],
  'mentor-briefing': [
    'Dos horas de preparación para los mentores',
    'Quien hace bien su trabajo no siempre sabe guiar a un joven.',
  ],
  'tutor-training': [
    'Formación para dar refuerzo, con apoyo cada semana',
    'Se mejora cuando alguien observa y ayuda cada semana.',
  ],
  'privacy-training': [
    'Una formación breve sobre privacidad de los estudiantes',
    'Se comparte menos por error si se conocen las pocas reglas que cuentan.',
  ],
  'allergy-training': [
    'Formación en alergias y primeros auxilios para el comedor',
    'Una comida segura depende del adulto que está más cerca.',
  ],
  'sensory-training': [
    'Formación en necesidades sensoriales y pausas',
    'Lo que parece rebeldía puede ser ruido, luz o tacto.',
  ],
  'platform-practice': [
    'Tres horas con la plataforma antes que los estudiantes',
    'Quien ya la usó como estudiante puede ayudar sin enredos.',
  ],
  'modeling-practice': [
    'Práctica para mostrar ejemplos y revisar al momento',
    'Un buen ejemplo se prepara, y una revisión rápida dice si sirvió.',
  ],
  'advisor-training': [
    'Dos días de formación para tutores antes del curso',
    'Cuidar de un grupo es un saber propio, y pocos lo aprendieron.',
  ],
}
