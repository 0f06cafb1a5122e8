import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in Spanish. */
export const spanish: HeaderWords = {
  name: `nombre completo|nombre y apellidos|nombre y apellido|apellidos y nombre|empleado|contacto|persona|nombre|ocupante|titular|titular del puesto
    |nombre del empleado|nombre empleado|nombre del colaborador|colaborador|colaboradora|trabajador|trabajadora|nombre para mostrar|nombre del contacto
    |nombre de contacto|nombre y apellidos del empleado|apellidos nombre|archivar como|integrante
    |persona de contacto|contacto principal`,
  title: `puesto de trabajo|puesto|cargo|titulo del puesto|titulo|funcion|ocupacion|rol|nombre del puesto|titulo profesional|cargo actual|puesto actual
    |denominacion del puesto|cargo empresa|posicion|categoria profesional|nombre del cargo|titulo de trabajo|titulo laboral`,
  department: `departamento|area|division|unidad|seccion|equipo|depto|dpto|departamento area|gerencia|direccion area|unidad organizativa|unidad de negocio|sector
    |nombre del departamento|centro de costo|centro de coste|grupo|subarea`,
  email: `correo electronico|correo|direccion de correo|direccion de correo electronico|e mail corporativo|correo corporativo|e mail|email|correo de trabajo
    |correo laboral|correo empresarial|correo principal|correo electronico principal|direccion de correo electronico 2|correo 2|correo personal
    |correo privado|correo electronico personal|email corporativo|email trabajo|mail|email personal|correo secundario|email laboral`,
  phone: `telefono|numero de telefono|telefono movil|movil|celular|telefono fijo|tel movil|telefono del trabajo|telefono trabajo|telefono oficina
    |telefono de oficina|telefono de trabajo|telefono laboral|telefono corporativo|movil corporativo|telefono celular|numero de celular|numero de movil
    |telefono principal|telefono 1|telefono 2|telefono directo|interno telefonico|telefono particular|tel|tfno|tlfno`,
  location: `ubicacion|ciudad|pais|sede|oficina|localidad|provincia|centro de trabajo|lugar de trabajo|ciudad trabajo|lugar|localizacion|region|delegacion|sucursal
    |planta|pais o region|municipio`,
  externalId: `id de empleado|id empleado|numero de empleado|no de empleado|n de empleado|codigo de empleado|codigo|legajo|matricula|identificador|id de contacto
    |no modificar contacto|numero de legajo|no empleado|num empleado|clave de empleado|clave|id trabajador|codigo de trabajador|codigo trabajador
    |id persona|id usuario|id unico|identificador unico|nomina|numero de nomina|id colaborador|numero|no empleado nomina`,
  manager: `jefe|jefe directo|jefe inmediato|jefa|superior directo|superior jerarquico|reporta a|responsable directo|supervisor directo|gerente|lider|mando
    |nombre del jefe|nombre jefe|jefe inmediato superior|superior inmediato|superior|jefatura|jefe id|id jefe|id del jefe|id de jefe|correo del jefe
    |responsable inmediato|responsable jerarquico|supervisor inmediato|gerente directo|nombre del supervisor|nombre del responsable|depende de
    |puesto superior|puesto al que reporta|reporta al puesto|posicion superior|reporta|linea de reporte|lider directo|encargado|manager directo
    |gerente inmediato|mando directo|puesto padre|codigo jefe`,
  notes: `notas|nota|comentario|comentarios|observaciones|observacion|descripcion`,
  firstName: `primer nombre|nombres|nombre de pila`,
  middleName: `segundo nombre`,
  lastName: `apellidos|apellido|primer apellido|apellido paterno|apellido 1`,
  secondLastName: `segundo apellido|apellido materno|apellido 2|2 apellido`,
  profileUrl: `perfil|perfil de linkedin|url del perfil`,
  nameSuffix: `sufijo`,
  positionId: `id de puesto|id puesto|id del puesto|id de posicion|id posicion|codigo de puesto|codigo puesto|codigo de posicion|numero de puesto|numero de posicion
    |clave de puesto|id de plaza|numero de plaza|codigo de cargo`,
  dottedManager: `jefe funcional|responsable funcional|superior funcional|gerente funcional|jefe matricial|segundo jefe|jefe secundario|linea punteada|reporte funcional
    |reporta funcionalmente a|supervisor funcional|responsable secundario|linea discontinua`,
  leftOn: `fecha de baja|fecha baja|fecha de salida|ultimo dia|fecha de egreso|fecha de termino
    |fecha fin de contrato|fecha de cese|fecha fin contrato|fin de contrato`,
  status: `estado|estado laboral|estado del empleado|estatus|situacion|activo|situacion laboral`,
  none: `empresa|nombre de la empresa|nombre empresa|compania|nombre de la compania|organizacion|nombre de organizacion|cuenta|nombre de la cuenta
    |nombre de cuenta|cliente|nombre del cliente|razon social|sociedad|empleador|tratamiento|saludo|prefijo|apodo|alias|iniciales|responsable rrhh
    |responsable de rrhh|contacto de rrhh|socio de rrhh|mentor|tutor|asistente|secretaria|fax|no modificar suma de comprobacion de fila
    |no modificar fecha de modificacion|suma de comprobacion|modificado el|fecha de modificacion|fecha de creacion|propietario|propietario del contacto
    |nombre de usuario|usuario|cumpleanos|sexo|categorias|contacto de emergencia`,
};
