// The corpus in Spanish.

import { corpusLanguage } from '../language';

export const spanish = corpusLanguage(
  'es',
  `
h.id: N.º | Clave | Código | ID | Ref. | Nº | Clave de incidencia
h.name: Resumen | Título | Nombre | Asunto | Elemento
h.goal: Objetivo | Objetivo estratégico | Objetivos | Objetivo anual
h.milestone: Hito | Hitos | Resultado clave | Hito principal
h.task: Tarea | Nombre de tarea | Actividad | Acción | Actividades | Qué hacer | Acción a realizar
h.owner: Responsable | Asignado a | Encargado | Persona asignada | Nombres de los recursos | ¿Quién? | Persona responsable | A cargo de | Propietario
h.unit: Área responsable | Unidad responsable | Departamento responsable
h.start: Inicio | Fecha de inicio | Comienzo | Inicio previsto | Fecha inicio
h.due: Fecha límite | Fin | Fecha de fin | Fecha de vencimiento | Vencimiento | Plazo | Fecha de entrega | ¿Para cuándo? | Fecha fin | Fecha compromiso
h.status: Estado | Estatus | Situación | Estado actual
h.progress: % completado | Avance | Progreso | % de avance | Porcentaje de avance
h.metric: Indicador | Métrica | KPI | Cómo se mide
h.baseline: Línea base | Valor inicial | Punto de partida | Valor de partida
h.target: Valor objetivo | Meta | Valor meta
h.current: Valor actual | Actual | Resultado actual | Real
h.parent: Tarea principal | Objetivo superior | Pertenece a | Elemento padre
h.note: Observaciones | Comentarios | Notas | Descripción
h.type: Tipo | Tipo de Incidencia | Nivel | Clase
h.phase: Fase | Etapa | Eje | Categoría | Frente
h.creator: Creado por | Creador | Autor
h.reporter: Informador | Solicitante | Solicitado por
h.team: Equipo | Departamento | Área
h.reviewer: Revisado por | Aprobador | Aprobado por
h.priority: Prioridad | Urgencia | Importancia
h.created: Creada | Fecha de creación | Creado el | Fecha de alta
h.updated: Actualizada | Última modificación | Última actualización
h.finished: Fecha de cierre | Completado el | Cerrada el | Terminado el
h.actualStart: Inicio real | Fecha real de inicio
h.actualEnd: Fin real | Fecha real de fin | Fecha fin real
h.predecessor: Predecesoras | Depende de | Dependencias
h.effort: Esfuerzo (h) | Estimación | Horas | Puntos de historia
h.duration: Duración | Duración (días) | Días
h.budget: Presupuesto | Costo | Coste previsto
h.sprint: Sprint | Iteración | Semana
h.stateGroup: Categoría de estado
h.projectKey: Clave del proyecto
h.link: Enlace | URL
s.planned: Por hacer | Pendiente | Sin iniciar | No iniciado | Planificado
s.active: En curso | En progreso | En proceso | En marcha
s.blocked: Bloqueado
s.done: Hecho | Terminado | Completado | Finalizado
s.dropped: Cancelado | Descartado
l.goal: Objetivo
l.milestone: Hito
l.task: Tarea | Actividad
t.goal: Ganar el mercado del norte | Ser el proveedor más fácil de tratar | Reducir a la mitad el plazo de facturación | Retener a los mejores ingenieros
t.milestone: Tarifas aprobadas por la junta | Diez pilotos en funcionamiento | Portal de soporte publicado | Sistema de cobro antiguo apagado | Contrato firmado con el transportista | Formación impartida en todas las sedes
t.task: Entrevistar a doce compradores | Redactar la lista de precios | Escribir la guía de migración | Montar el entorno de pruebas | Reservar la sala | Comparar tres proveedores | Limpiar los datos de direcciones | Publicar la oferta de empleo | Rehacer el correo de bienvenida | Grabar la demostración | Revisar las cláusulas del contrato | Pedir los nuevos lectores | Preparar la semana piloto | Traducir las páginas de ayuda
notes: a la espera del área legal | ver acta del 3 de marzo | presupuesto pendiente de confirmar con finanzas | viene del trimestre anterior
metrics: Ingresos mensuales | Tasa de bajas | Días hasta la factura | Índice de recomendación
people: Lucía Herrera | Andrés Molina | Carmen Ruiz | Pablo Navarro | Elena Castillo | Diego Fuentes | Marta Iglesias | Javier Soto
teams: Equipo de marketing | Departamento de TI | Área de finanzas
everyone: todos | Todo el equipo
nobody: por definir | ? | N/D | sin asignar | —
sections: Preparación | Ejecución | Despliegue | Cierre
total: Total | Total general
lines: Plan | Real
above: Plan de trabajo 2026 | Leyenda: verde = a tiempo, rojo = tarde | Elaborado por L. Herrera
priorities: Alta | Media | Baja
months: enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
day: D/M/Y
named: D de N de Y
quarter: TX Y
decimal: ,
`,
);
