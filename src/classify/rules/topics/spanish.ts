/** Spanish: what servers of Spain and Latin America say. */
import { inLanguage } from '../in-language.ts';

/** The rules of this topic. */
export const spanish = /* @__PURE__ */ inLanguage({
  virus: ['contiene un virus', 'virus detectado', 'mensaje infectado'],
  listed: ['lista(s|) negra(s|)', 'ip bloqueada', 'mala reputacion', 'servidor bloqueado'],
  greylisted: ['lista gris', 'listas grises', 'intente(lo|) de nuevo en'],
  rate: ['demasiados (mensajes|correos)', 'limite de envio', 'exceso de mensajes'],
  connections: ['demasiadas conexiones'],
  'too-large': ['mensaje demasiado grande', 'tamano (del mensaje|maximo)', 'excede el tamano'],
  sender: [
    'remitente (rechazado|desconocido|invalido|bloqueado|no valido|no permitido)',
    '(direccion|dominio) del remitente',
  ],
  relay: ['relay (denegado|no permitido)', 'no se permite el relay', 'reenvio no permitido', 'retransmision'],
  moving: ['trasladando', 'migra(ndo|cion)'],
  full: [
    'buzon ... lleno',
    '(casilla|bandeja) ... llena',
    'cuota (excedida|superada)',
    '(excedido|excedio) su cuota',
    'superado la cuota',
    'espacio insuficiente',
    'sin espacio',
  ],
  disabled: [
    '(cuenta|direccion|casilla) ... (desactivada|deshabilitada|suspendida|bloqueada|inactiva|cerrada|cancelada|eliminada|retirada|dada de baja)',
    'buzon ... (desactivado|eliminado|cerrado|cancelado|suspendido)',
    'usuario (deshabilitado|inactivo)',
  ],
  moved: ['ya no trabaja', 'ya no (pertenece|labora)', '(dejo|ha dejado) la empresa'],
  unknown: [
    '(usuario|destinatario|direccion|buzon|cuenta|casilla) ... (no|ya no) existe',
    '(cuenta|direccion|buzon|casilla) (de correo|) (no encontrad(o|a)|no valid(o|a)|inexistente)',
    'no existe (el|la|ese|esa|tal|un|una) (usuario|cuenta|buzon|direccion|destinatario)',
    'no se (encontro|ha encontrado) (el|la) (usuario|cuenta|buzon|direccion|destinatario)',
    '(no hay|no tenemos|no existe) (ningun|ninguna) (usuario|buzon|cuenta|destinatario|direccion)',
    '(usuario|destinatario|direccion|buzon|cuenta|casilla) (inexistente|desconocid(o|a))',
    'direccion (de destinatario|) (invalida|no valida)',
    'direccion ya no es valida',
    '(usuario|destinatario) (no encontrado|no valido|invalido)',
  ],
  missing: ['no existe'],
  domain: ['dominio (desconocido|inexistente|no existe|no encontrado)', 'no existe el dominio'],
  'log-in': [
    'autenticacion requerida',
    'requiere autenticacion',
    'debe autenticarse',
    'fallo de autenticacion',
    'contrasena incorrecta',
  ],
  spam: ['considerado spam', '(considerado|detectado|identificado) como spam', '(correo|mensaje) no deseado'],
  trouble: ['(servicio|temporalmente) no disponible', '(error|problema) temporal', 'error interno'],
  refused: ['rechazado', 'denegado', 'no permitido', 'politicas de seguridad'],
});
