import type { permissions as en } from '../permissions.ts'
import type { Said } from './said.ts'

/** What is asked, then of whom. */
export const permissions: Said<typeof en> = {
  'bell-schedule': ['¿Podemos cambiar el horario de estos estudiantes?', 'Dirección'],
  'duty-hours': ['¿Se pueden mover o pagar horas del personal para esta guardia?', 'Sindicato docente y dirección'],
  'staff-budget': ['¿Podemos usar dinero de personal para esto?', 'Oficina de finanzas del distrito'],
  'school-budget': ['¿Puede salir esto del presupuesto de la escuela?', 'Dirección'],
  'training-days': ['¿Podemos usar días de formación para esto?', 'Autoridad del distrito'],
  'new-post': ['¿Podemos agregar o cambiar este puesto?', 'Recursos humanos del distrito'],
  'room-use': ['¿Podemos usar este salón de esta manera?', 'Dirección'],
  'building-work': ['¿Podemos cambiar paredes, puertas o patio?', 'Oficina de edificios del distrito'],
  'fire-safety': ['¿Deja este plan libres todas las salidas?', 'Bomberos'],
  'off-site': ['¿Pueden salir los estudiantes de la escuela para esto?', 'Oficina de riesgos del distrito'],
  'family-consent': ['¿Dan permiso las familias para sus hijos?', 'Familias'],
  'partner-agreement': ['¿Podemos firmar con este aliado?', 'Autoridad del distrito'],
  'visitor-check': [
    '¿Se puede autorizar a estos adultos a trabajar con estudiantes?',
    'Oficina de seguridad del distrito',
  ],
  'app-check': ['¿Cumple esta aplicación nuestras reglas de privacidad?', 'Oficina de informática del distrito'],
  'take-home': ['¿Pueden llevarse los estudiantes estos equipos a casa?', 'Oficina de informática del distrito'],
  'grading-policy': ['¿Podemos calificar de esta manera?', 'Junta escolar'],
  'conduct-policy': ['¿Podemos cambiar esta parte del reglamento de conducta?', 'Junta escolar'],
  'school-rule': ['¿Puede ser esta una regla para toda la escuela?', 'Dirección'],
  'attendance-code': ['¿Se puede registrar así la llegada tarde?', 'Oficina de asistencia del distrito'],
  'meal-program': ['¿Podemos servir las comidas de esta manera?', 'Oficina de alimentos del distrito'],
  'course-credit': ['¿Puede esto contar como crédito?', 'Oficina de currículo del distrito'],
  'pacing-guide': ['¿Podemos apartarnos del calendario de temas?', 'Oficina de currículo del distrito'],
  'material-choice': ['¿Podemos enseñar con estos materiales?', 'Oficina de currículo del distrito'],
  'bus-times': ['¿Pueden pasar los autobuses a estas horas?', 'Oficina de transporte del distrito'],
  'data-access': ['¿Puede este equipo ver estos datos de estudiantes?', 'Dirección y coordinación de datos'],
  'clinic-referral': ['¿Puede la clínica atender a estudiantes durante el día?', 'Junta escolar y familias'],
}
