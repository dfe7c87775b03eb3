import type { hosting as en } from '../en/hosting.ts'
import type { Translation } from '../say.ts'

export const hosting: Translation<typeof en> = {
  'hosting.title': 'Backmap en la red de su escuela',
  'hosting.lead': 'Una página para quienes cuidan la red: qué se ejecuta, qué se guarda y cómo se borra.',
  'hosting.print': 'Imprimir esta página',
  'hosting.what': 'Qué es',
  'hosting.what.page':
    'Una página que se abre en el navegador. No hay cuentas, cookies ni estadísticas, y ni la página ni su servidor piden nada a otro sitio.',
  'hosting.what.server':
    'Un solo programa sirve la página y, si alguien comparte planes, los guarda. Necesita una computadora, un puerto, una carpeta y Node 20.19 o más nuevo. Sesenta personas en un plan ocupan más o menos un tercio de un núcleo del procesador y 250 MB.',
  'hosting.what.static':
    'Sin compartir, la carpeta dist/ que escribe npm run build puede estar en cualquier servidor web. Los planes pasan entonces de mano en mano como archivos.',
  'hosting.start': 'Ponerlo en marcha',
  'hosting.start.help':
    'Descomprímalo en una carpeta propia, abra ahí una terminal y ejecute esto. El programa muestra sus direcciones. El puerto habitual es 4210; PORT, HOST y DATA_DIR ponen otros.',
  'hosting.start.service': 'Para que empiece con la computadora, con systemd:',
  'hosting.start.update':
    'Para actualizar, ponga la versión nueva en lugar de la anterior, conserve la carpeta de datos, ejecute npm ci y vuelva a iniciarlo. Las páginas abiertas avisan cuando hay una versión nueva, y mientras tanto no se pierde nada.',
  'hosting.network': 'La red',
  'hosting.network.one':
    'Los navegadores usan un solo servidor y un solo puerto, por http o https y por un WebSocket en /sync. Donde un filtro corta los WebSockets, la página sigue con peticiones sencillas a la misma dirección.',
  'hosting.network.tls':
    'Use https donde pueda. Con http sencillo la página no puede volver a abrirse mientras su servidor no está, y lo que se envía se puede leer en la red. TLS_CERT y TLS_KEY indican los archivos de un certificado; o ponga un proxy delante. Tiene que pasar Host y WebSockets. Con nginx:',
  'hosting.network.health':
    'En /sync/health dice que está ahí; en /sync/metrics cuenta lo que pasa, para Prometheus. Si la dirección es pública, deje la segunda solo para adentro con su proxy.',
  'hosting.kept': 'Qué se guarda y dónde',
  'hosting.kept.device':
    'En cada dispositivo: los planes que alguien abrió ahí, en el almacenamiento del navegador para esta dirección (IndexedDB), y un apodo, el idioma, qué planes tienen otra copia y, hasta que el plan se vuelve a abrir, lo que se cambió justo antes de cerrar la página (localStorage).',
  'hosting.kept.server':
    'En el servidor: solo los planes que alguien compartió, en DATA_DIR/plans.sqlite, con huellas de sus enlaces (SHA-256), huellas de dispositivos a los que se pidió salir, y los días del primer y del último uso. Los enlaces mismos no se guardan. Quien puede leer ese archivo puede leer los planes.',
  'hosting.kept.not':
    'No se guardan en ningún lugar: contraseñas, direcciones de dispositivos ni un registro de visitas. Los planes piden solo nombres inventados; aun así, alguien puede escribir uno real o firmar un comentario.',
  'hosting.delete': 'Cómo borrar',
  'hosting.delete.device':
    'En un dispositivo: «Borrar» en el menú de un plan, o borrar los datos del sitio en el navegador.',
  'hosting.delete.server':
    'En el servidor: quien dirige un plan elige Compartir y luego «Dejar de compartir». O detenga el servidor y use esto: mostrar todos, terminar uno por su nombre (la parte del enlace entre #/p/ y el primer punto), terminar los que nadie usó en 400 días. Lo terminado se sobrescribe en el disco.',
  'hosting.backup': 'Copias',
  'hosting.backup.help':
    'La primera hace una copia mientras la gente trabaja; la segunda la devuelve, con el servidor detenido. Las copias contienen lo que se borró después: borre también las viejas.',
}
