<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AddHosts</name>
    <message>
        <source>Add 1 host</source>
        <translation>Añadir 1 host</translation>
    </message>
    <message>
        <source>Add {} hosts</source>
        <translation>Añadir {} hosts</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{} como {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} con {}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>{}, there after {}</source>
        <translation>{}, disponibles tras {}</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{} core</source>
        <translation>{} núcleo</translation>
    </message>
    <message>
        <source>{} cores</source>
        <translation>{} núcleos</translation>
    </message>
    <message>
        <source>{} GPU</source>
        <translation>{} GPU</translation>
    </message>
    <message>
        <source>{} GPUs</source>
        <translation>{} GPU</translation>
    </message>
</context>
<context>
    <name>ApplyTemplate</name>
    <message>
        <source>Apply a change template</source>
        <translation>Aplicar una plantilla de cambio</translation>
    </message>
    <message>
        <source>Apply {}: {}</source>
        <translation>Aplicar {}: {}</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>{:.4g} call a request</source>
        <translation>{:.4g} llamada por petición</translation>
    </message>
    <message>
        <source>{:.4g} calls a request</source>
        <translation>{:.4g} llamadas por petición</translation>
    </message>
    <message>
        <source>{:.3g} % from a cache</source>
        <translation>{:.3g} % desde una caché</translation>
    </message>
    <message>
        <source>up to {} attempt</source>
        <translation>hasta {} intento</translation>
    </message>
    <message>
        <source>up to {} attempts</source>
        <translation>hasta {} intentos</translation>
    </message>
    <message>
        <source>timeout {:.4g} s</source>
        <translation>tiempo límite de {:.4g} s</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>en paralelo</translation>
    </message>
    <message>
        <source>in sequence</source>
        <translation>en secuencia</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not between {} and {}.</source>
        <translation>«{}» no está entre {} y {}, sin incluir ambos.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not from {} and {}.</source>
        <translation>«{}» no está entre {} y {}.</translation>
    </message>
</context>
<context>
    <name>CandidateWords</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Error (MASE)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>one replica of {}</source>
        <translation>una réplica de {}</translation>
    </message>
    <message>
        <source>{} replicas of {}</source>
        <translation>{} réplicas de {}</translation>
    </message>
    <message>
        <source>{} belongs to a rack that has few of its group</source>
        <translation>{} pertenece a un rack con pocas de su grupo</translation>
    </message>
    <message>
        <source>{} belongs to a zone that has few of its group</source>
        <translation>{} pertenece a una zona con pocas de su grupo</translation>
    </message>
    <message>
        <source>{} leaves {}</source>
        <translation>{} sale de {}</translation>
    </message>
    <message>
        <source>{} leave {}</source>
        <translation>{} salen de {}</translation>
    </message>
    <message>
        <source>the taint {} of {} is tolerated</source>
        <translation>se tolera el taint {} de {}</translation>
    </message>
    <message>
        <source>it may run on {}, too</source>
        <translation>también puede ejecutarse en {}</translation>
    </message>
    <message>
        <source>{} has the label {}={}</source>
        <translation>{} tiene la etiqueta {}={}</translation>
    </message>
    <message>
        <source>it is no longer kept off {}</source>
        <translation>ya no se excluye de {}</translation>
    </message>
    <message>
        <source>{} loses the label {}</source>
        <translation>{} pierde la etiqueta {}</translation>
    </message>
    <message>
        <source>{} has the label {}</source>
        <translation>{} tiene la etiqueta {}</translation>
    </message>
    <message>
        <source>one of the group {} runs in {}</source>
        <translation>una del grupo {} se ejecuta en {}</translation>
    </message>
    <message>
        <source>a replica of {} runs in {}</source>
        <translation>una réplica de {} se ejecuta en {}</translation>
    </message>
    <message>
        <source>the licence {} covers {} host more, for {}</source>
        <translation>la licencia {} cubre {} host más, para {}</translation>
    </message>
    <message>
        <source>the licence {} covers {} hosts more, for {}</source>
        <translation>la licencia {} cubre {} hosts más, para {}</translation>
    </message>
    <message>
        <source>the licence {} covers {} core more, for {}</source>
        <translation>la licencia {} cubre {} núcleo más, para {}</translation>
    </message>
    <message>
        <source>the licence {} covers {} cores more, for {}</source>
        <translation>la licencia {} cubre {} núcleos más, para {}</translation>
    </message>
    <message>
        <source>{} exists then</source>
        <translation>{} existe entonces</translation>
    </message>
    <message>
        <source>{} is up again</source>
        <translation>{} vuelve a estar activo</translation>
    </message>
    <message>
        <source>{} is not drained</source>
        <translation>{} no está drenado</translation>
    </message>
    <message>
        <source>{} is uncordoned</source>
        <translation>{} se desacordona</translation>
    </message>
    <message>
        <source>{} has {} more</source>
        <translation>{} tiene {} más</translation>
    </message>
    <message>
        <source>{} is freed on {}</source>
        <translation>se libera {} en {}</translation>
    </message>
    <message>
        <source>{} are freed on {}</source>
        <translation>se liberan {} en {}</translation>
    </message>
    <message>
        <source>the drain of {}</source>
        <translation>el drenaje de {}</translation>
    </message>
    <message>
        <source>the cordon of {}</source>
        <translation>el acordonado de {}</translation>
    </message>
    <message>
        <source>the failure of {}</source>
        <translation>el fallo de {}</translation>
    </message>
    <message>
        <source>the smaller capacity of {}</source>
        <translation>la menor capacidad de {}</translation>
    </message>
    <message>
        <source>the removal of {}</source>
        <translation>la retirada de {}</translation>
    </message>
    <message>
        <source>{} more replica of {}</source>
        <translation>{} réplica más de {}</translation>
    </message>
    <message>
        <source>{} more replicas of {}</source>
        <translation>{} réplicas más de {}</translation>
    </message>
    <message>
        <source>{} fewer replica of {}</source>
        <translation>{} réplica menos de {}</translation>
    </message>
    <message>
        <source>{} fewer replicas of {}</source>
        <translation>{} réplicas menos de {}</translation>
    </message>
    <message>
        <source>the move of {} to {}</source>
        <translation>el traslado de {} a {}</translation>
    </message>
    <message>
        <source>{:.3g} times the demand of {}</source>
        <translation>{:.3g} veces la demanda de {}</translation>
    </message>
    <message>
        <source>{:.3g} times the {} of {}</source>
        <translation>{:.3g} veces la demanda de {} de {}</translation>
    </message>
    <message>
        <source>{} stopped replica of {}</source>
        <translation>{} réplica detenida de {}</translation>
    </message>
    <message>
        <source>{} stopped replicas of {}</source>
        <translation>{} réplicas detenidas de {}</translation>
    </message>
    <message>
        <source>the outage of {}</source>
        <translation>la interrupción de {}</translation>
    </message>
    <message>
        <source>{} resized replica of {}</source>
        <translation>{} réplica redimensionada de {}</translation>
    </message>
    <message>
        <source>{} resized replicas of {}</source>
        <translation>{} réplicas redimensionadas de {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>zona {}</translation>
    </message>
    <message>
        <source>rack {}</source>
        <translation>rack {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} o {}</translation>
    </message>
</context>
<context>
    <name>ChangeDemand</name>
    <message>
        <source>Demand of {} times {}</source>
        <translation>Demanda de {} × {}</translation>
    </message>
    <message>
        <source>Demand of {} in {} times {}</source>
        <translation>Demanda de {} en {} × {}</translation>
    </message>
    <message>
        <source>Demand of every workload times {}</source>
        <translation>Demanda de todas las cargas de trabajo × {}</translation>
    </message>
    <message>
        <source>Demand of every workload in {} times {}</source>
        <translation>Demanda de todas las cargas de trabajo en {} × {}</translation>
    </message>
    <message>
        <source>{} and of what it calls</source>
        <translation>{} y de los servicios a los que llama</translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation>{} a lo largo de {}</translation>
    </message>
    <message>
        <source>{} and back over {}</source>
        <translation>{} y de vuelta a lo largo de {}</translation>
    </message>
    <message>
        <source>{}, as use</source>
        <translation>{}, como uso</translation>
    </message>
    <message>
        <source>{}, what it stores as before</source>
        <translation>{}, lo almacenado como antes</translation>
    </message>
</context>
<context>
    <name>ChangeDependency</name>
    <message>
        <source>{} no longer needs {}</source>
        <translation>{} ya no necesita {}</translation>
    </message>
    <message>
        <source>{} fails with {}</source>
        <translation>{} falla con {}</translation>
    </message>
    <message>
        <source>{} is degraded without {}</source>
        <translation>{} se degrada sin {}</translation>
    </message>
</context>
<context>
    <name>ChangeRules</name>
    <message>
        <source>no longer spread</source>
        <translation>ya no se reparte</translation>
    </message>
    <message>
        <source>no longer apart</source>
        <translation>ya no se separa</translation>
    </message>
    <message>
        <source>no longer gathered</source>
        <translation>ya no se agrupa</translation>
    </message>
    <message>
        <source>kept on {}</source>
        <translation>solo en {}</translation>
    </message>
    <message>
        <source>kept off {}</source>
        <translation>fuera de {}</translation>
    </message>
    <message>
        <source>alone on {}</source>
        <translation>en exclusiva en {}</translation>
    </message>
    <message>
        <source>priority {}</source>
        <translation>prioridad {}</translation>
    </message>
    <message>
        <source>preempting</source>
        <translation>con desplazamiento</translation>
    </message>
    <message>
        <source>not preempting</source>
        <translation>sin desplazamiento</translation>
    </message>
    <message>
        <source>Rules of {}: {}</source>
        <translation>Reglas de {}: {}</translation>
    </message>
    <message>
        <source>spread over hosts</source>
        <translation>repartir por hosts</translation>
    </message>
    <message>
        <source>spread over racks</source>
        <translation>repartir por racks</translation>
    </message>
    <message>
        <source>spread over zones</source>
        <translation>repartir por zonas</translation>
    </message>
    <message>
        <source>one in a host at most</source>
        <translation>una por host como máximo</translation>
    </message>
    <message>
        <source>one in a rack at most</source>
        <translation>una por rack como máximo</translation>
    </message>
    <message>
        <source>one in a zone at most</source>
        <translation>una por zona como máximo</translation>
    </message>
    <message>
        <source>gathered in one host</source>
        <translation>agrupadas en un mismo host</translation>
    </message>
    <message>
        <source>gathered in one rack</source>
        <translation>agrupadas en un mismo rack</translation>
    </message>
    <message>
        <source>gathered in one zone</source>
        <translation>agrupadas en una misma zona</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>coming</source>
        <translation>próximo</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparado</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>sin línea base</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>Inicio, UTC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>the resource itself</source>
        <translation>el propio recurso</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1: no value</source>
        <translation>%1: sin valor</translation>
    </message>
    <message>
        <source>%1: %2 at %3, the last value</source>
        <translation>%1: %2 en %3, el último valor</translation>
    </message>
    <message>
        <source>%1 above %2 from %3</source>
        <translation>%1 por encima de %2 desde %3</translation>
    </message>
    <message>
        <source>Nothing that is drawn lies above %1</source>
        <translation>Nada de lo dibujado supera %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClearWords</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>CordonHost</name>
    <message>
        <source>Cordon host {}</source>
        <translation>Acordonar el host {}</translation>
    </message>
</context>
<context>
    <name>CordonHosts</name>
    <message>
        <source>Cordon {}</source>
        <translation>Acordonar {}</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>day has</source>
        <translation>día tiene</translation>
    </message>
    <message>
        <source>days have</source>
        <translation>días tienen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>scheduled event lies</source>
        <translation>evento programado queda</translation>
    </message>
    <message>
        <source>scheduled events lie</source>
        <translation>eventos programados quedan</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>moments</source>
        <translation>momentos</translation>
    </message>
    <message>
        <source>calm sample</source>
        <translation>muestra estable</translation>
    </message>
    <message>
        <source>calm samples</source>
        <translation>muestras estables</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>pair of resources</source>
        <translation>par de recursos</translation>
    </message>
    <message>
        <source>pairs of resources</source>
        <translation>pares de recursos</translation>
    </message>
    <message>
        <source>move</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>movimientos</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>ofertas</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hosts</translation>
    </message>
    <message>
        <source>breach that stays</source>
        <translation>incumplimiento que permanece</translation>
    </message>
    <message>
        <source>breaches that stay</source>
        <translation>incumplimientos que permanecen</translation>
    </message>
    <message>
        <source>finding that stays</source>
        <translation>hallazgo que permanece</translation>
    </message>
    <message>
        <source>findings that stay</source>
        <translation>hallazgos que permanecen</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>réplica</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>réplicas</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>oleada</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>oleadas</translation>
    </message>
    <message>
        <source>finding stands</source>
        <translation>hallazgo ya existe</translation>
    </message>
    <message>
        <source>findings stand</source>
        <translation>hallazgos ya existen</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>carga de trabajo</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>cargas de trabajo</translation>
    </message>
    <message>
        <source>resource within it</source>
        <translation>recurso en su interior</translation>
    </message>
    <message>
        <source>resources within it</source>
        <translation>recursos en su interior</translation>
    </message>
    <message>
        <source>series</source>
        <translation>series</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zonas</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>rack</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>racks</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>services</source>
        <translation>servicios</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>almacén de datos</translation>
    </message>
    <message>
        <source>datastores</source>
        <translation>almacenes de datos</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>redes</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>configuration item</source>
        <translation>elemento de configuración</translation>
    </message>
    <message>
        <source>configuration items</source>
        <translation>elementos de configuración</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>advisories</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>time</source>
        <translation>marca de tiempo</translation>
    </message>
    <message>
        <source>times</source>
        <translation>marcas de tiempo</translation>
    </message>
</context>
<context>
    <name>DegradeHosts</name>
    <message>
        <source>Degrade {} to {}</source>
        <translation>Degradar {} a {}</translation>
    </message>
    <message>
        <source>{:g} % of {}</source>
        <translation>{:g} % de {}</translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message>
        <source>The series {} began after {}, so the workload takes what it requests. Its samples count when their step has ended, at {}.</source>
        <translation>La serie {} empezó después de {}, así que la carga de trabajo toma lo que solicita. Sus muestras cuentan cuando su paso ha terminado, el {}.</translation>
    </message>
    <message>
        <source>The series {} began after {}, so nothing is known of what it takes. Its samples count when their step has ended, at {}.</source>
        <translation>La serie {} empezó después de {}, así que no se sabe nada de lo que toma. Sus muestras cuentan cuando su paso ha terminado, el {}.</translation>
    </message>
    <message>
        <source>The series {} has no sample between {} and {}, so the workload takes what it requests.</source>
        <translation>La serie {} no tiene ninguna muestra entre {} y {}, así que la carga de trabajo toma lo que solicita.</translation>
    </message>
    <message>
        <source>The series {} has no sample between {} and {}, so nothing is known of what it takes.</source>
        <translation>La serie {} no tiene ninguna muestra entre {} y {}, así que no se sabe nada de lo que toma.</translation>
    </message>
    <message>
        <source>The series {} is in {}, while the dimension {} is in {}, so it fills no host. Import it in {}.</source>
        <translation>La serie {} está en {}, mientras que la dimensión {} está en {}, así que no ocupa ningún host. Impórtela en {}.</translation>
    </message>
    <message>
        <source>The forecast of {}: {}</source>
        <translation>La previsión de {}: {}</translation>
    </message>
    <message>
        <source>The same goes for {} more of {} series.</source>
        <translation>Lo mismo vale para {} más de {} series.</translation>
    </message>
</context>
<context>
    <name>Deploy</name>
    <message>
        <source>Deploy {} of {}</source>
        <translation>Desplegar {} de {}</translation>
    </message>
    <message>
        <source>{} with {} each</source>
        <translation>{} con {} cada una</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{} como {}</translation>
    </message>
</context>
<context>
    <name>DeployManifest</name>
    <message>
        <source>Deploy from a manifest</source>
        <translation>Desplegar desde un manifiesto</translation>
    </message>
    <message>
        <source>Deploy from a manifest: {}</source>
        <translation>Desplegar desde un manifiesto: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>cpu</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>gpu</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>pods</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>DrainHost</name>
    <message>
        <source>Drain host {}</source>
        <translation>Drenar el host {}</translation>
    </message>
</context>
<context>
    <name>DrainHosts</name>
    <message>
        <source>Drain {}</source>
        <translation>Drenar {}</translation>
    </message>
</context>
<context>
    <name>Driver</name>
    <message>
        <source>A forecast of the load needs lines of one length, one for each probability. Give at least its median.</source>
        <translation>Una previsión de la carga necesita líneas de la misma longitud, una por cada probabilidad. Indique al menos su mediana.</translation>
    </message>
    <message>
        <source>{} of load and response are beyond 1e100 and were left out. Check where they come from.</source>
        <translation>{} de carga y respuesta superan 1e100 y se han omitido. Compruebe de dónde proceden.</translation>
    </message>
    <message>
        <source>Load and response are known together at {} moments only; nothing can be measured from fewer than {}, so the answer is what was seen.</source>
        <translation>La carga y la respuesta solo se conocen juntas en {} momentos; con menos de {} no se puede medir nada, así que la respuesta es lo observado.</translation>
    </message>
    <message>
        <source>The load was always the same, so nothing tells what another one would do.</source>
        <translation>La carga fue siempre la misma, por lo que nada indica qué haría otra distinta.</translation>
    </message>
    <message>
        <source>The load explains nothing: in time held out, knowing it makes the error {:.0f} % smaller. The response is taken as independent of it.</source>
        <translation>La carga no explica nada: en el tiempo reservado para validación, conocerla reduce el error un {:.0f} %. La respuesta se considera independiente de ella.</translation>
    </message>
    <message>
        <source>The response trails the load by {}.</source>
        <translation>La respuesta va por detrás de la carga en {}.</translation>
    </message>
    <message>
        <source>Load and response are never known at the same moment. Give both series over the same time.</source>
        <translation>La carga y la respuesta no se conocen nunca en el mismo momento. Indique ambas series para el mismo periodo.</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>{} and its load were never measured at the same moment of the history that was looked at.</source>
        <translation>{} y su carga no se midieron nunca en el mismo momento del historial consultado.</translation>
    </message>
    <message>
        <source>1 series has no load series: none of the resource, its service or their neighbours, such as requests in 1/s or a queue depth. The first is {}.</source>
        <translation>1 serie no tiene serie de carga: ninguna del recurso, de su servicio ni de sus vecinos, como peticiones en 1/s o la profundidad de una cola. La primera es {}.</translation>
    </message>
    <message>
        <source>{} series have no load series: none of the resource, its service or their neighbours, such as requests in 1/s or a queue depth. The first is {}.</source>
        <translation>{} series no tienen serie de carga: ninguna del recurso, de su servicio ni de sus vecinos, como peticiones en 1/s o la profundidad de una cola. La primera es {}.</translation>
    </message>
    <message>
        <source>There is no {} in this revision.</source>
        <translation>No existe {} en esta revisión.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} day</source>
        <translation>{} día</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} días</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>It begins at {}, not before the end of what is looked at, {}, so it changes nothing there. Look further ahead: --horizon {}d.</source>
        <translation>Empieza el {}, no antes del final de lo que se examina, {}, así que no cambia nada ahí. Mire más adelante: --horizon {}d.</translation>
    </message>
    <message>
        <source>It ends at {}, before the first moment looked at, {}, and changes nothing from there on. Give it later hours, e.g. from=+1d, or look from an earlier moment on: --now.</source>
        <translation>Termina el {}, antes del primer momento que se examina, {}, y no cambia nada a partir de ahí. Indique horas posteriores, p. ej. from=+1d, o mire desde un momento anterior: --now.</translation>
    </message>
    <message>
        <source>Say what each host offers: cpu and memory, or a host that it is like.</source>
        <translation>Indique qué ofrece cada host: CPU y memoria, o un host de referencia.</translation>
    </message>
    <message>
        <source>The lead time counts from the edit&apos;s begin. Say from when.</source>
        <translation>El plazo de entrega cuenta desde el inicio de la edición. Indique desde cuándo.</translation>
    </message>
    <message>
        <source>The window ends before the hosts are there.</source>
        <translation>La ventana termina antes de que los hosts estén disponibles.</translation>
    </message>
    <message>
        <source>There is no action &apos;{}&apos;.{}</source>
        <translation>No existe la acción «{}».{}</translation>
    </message>
    <message>
        <source>A template cannot apply another one.</source>
        <translation>Una plantilla no puede aplicar otra.</translation>
    </message>
    <message>
        <source>Its hours count from the begin of the edit. Say from when.</source>
        <translation>Sus horas cuentan desde el inicio de la edición. Indique desde cuándo.</translation>
    </message>
    <message>
        <source>It begins after the end of the edit&apos;s window.</source>
        <translation>Empieza después del final de la ventana de la edición.</translation>
    </message>
    <message>
        <source>Change {} of the template &apos;{}&apos;, {}: {}</source>
        <translation>Cambio {} de la plantilla «{}», {}: {}</translation>
    </message>
    <message>
        <source>The ramp must not be negative.</source>
        <translation>La rampa no puede ser negativa.</translation>
    </message>
    <message>
        <source>A ramp begins with the edit&apos;s window. Say from when the demand changes.</source>
        <translation>Una rampa empieza con la ventana de la edición. Indique desde cuándo cambia la demanda.</translation>
    </message>
    <message>
        <source>A ramp back ends with the edit&apos;s window. Say until when the demand changes.</source>
        <translation>Una rampa de vuelta termina con la ventana de la edición. Indique hasta cuándo cambia la demanda.</translation>
    </message>
    <message>
        <source>The ramps take {} together and the window is {} long. Make it longer or them shorter.</source>
        <translation>Las rampas ocupan {} en total y la ventana dura {}. Alargue la ventana o acorte las rampas.</translation>
    </message>
    <message>
        <source>Only the requests of a service flow on to what it calls. Name the service.</source>
        <translation>Solo las peticiones de un servicio se propagan a aquello a lo que llama. Indique el servicio.</translation>
    </message>
    <message>
        <source>More {} does not come from more requests, so nothing flows on to what the service calls. Leave out callees=follow.</source>
        <translation>El aumento de {} no procede de más peticiones, así que nada se propaga a aquello a lo que llama el servicio. Omita callees=follow.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; cannot depend on itself.</source>
        <translation>El servicio «{}» no puede depender de sí mismo.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; does not depend on &apos;{}&apos; in that window.</source>
        <translation>El servicio «{}» no depende de «{}» en esa ventana.</translation>
    </message>
    <message>
        <source>Say which rule changes: spread, apart, gather, keep-on, keep-off, fence, priority or preempt.</source>
        <translation>Indique qué regla cambia: spread, apart, gather, keep-on, keep-off, fence, priority o preempt.</translation>
    </message>
    <message>
        <source>A fence keeps its workloads on its hosts already. Give either keep-on or fence.</source>
        <translation>Una reserva exclusiva (fence) ya mantiene sus cargas de trabajo en sus hosts. Indique keep-on o fence, no ambos.</translation>
    </message>
    <message>
        <source>keep-off takes names of hosts or one label, e.g. h1,h2 or &apos;disk in (slow, tape)&apos;.</source>
        <translation>keep-off acepta nombres de hosts o una etiqueta, p. ej. h1,h2 o &apos;disk in (slow, tape)&apos;.</translation>
    </message>
    <message>
        <source>Say what share is left of at least one of cpu, memory, disk, network and gpu, below 1.</source>
        <translation>Indique qué parte queda de al menos una de cpu, memory, disk, network y gpu, por debajo de 1.</translation>
    </message>
    <message>
        <source>Say what each replica takes: cpu, memory or gpu, or a workload that it is like.</source>
        <translation>Indique qué toma cada réplica: cpu, memory o gpu, o una carga de trabajo de referencia.</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is not there in that window.</source>
        <translation>La carga de trabajo «{}» no existe en esa ventana.</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is bound to its host and cannot be placed again.</source>
        <translation>La carga de trabajo «{}» está ligada a su host y no se puede volver a colocar.</translation>
    </message>
    <message>
        <source>No workload keeps its data on the datastore &apos;{}&apos; in that window.</source>
        <translation>Ninguna carga de trabajo guarda sus datos en el almacén de datos «{}» en esa ventana.</translation>
    </message>
    <message>
        <source>The licence &apos;{0}&apos; is counted by the {1} in another edit. Give per={1} here too, or another name.</source>
        <translation>La licencia «{0}» se cuenta por {1} en otra edición. Indique también aquí per={1}, u otro nombre.</translation>
    </message>
    <message>
        <source>The licence &apos;{}&apos; covers {} at that time by another edit. Give most={} here too, or another time.</source>
        <translation>La licencia «{}» cubre {} en ese momento según otra edición. Indique también aquí most={}, u otro momento.</translation>
    </message>
    <message>
        <source>The replica &apos;{}&apos; is bound to its host and cannot move.</source>
        <translation>La réplica «{}» está ligada a su host y no se puede mover.</translation>
    </message>
    <message>
        <source>No replica of &apos;{}&apos; has to move to {}{}.</source>
        <translation>Ninguna réplica de «{}» tiene que moverse a {}{}.</translation>
    </message>
    <message>
        <source>A migration begins with the edit&apos;s window. Say from when.</source>
        <translation>Una migración empieza con la ventana de la edición. Indique desde cuándo.</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is bound to its host and cannot move.</source>
        <translation>La carga de trabajo «{}» está ligada a su host y no se puede mover.</translation>
    </message>
    <message>
        <source>Nothing is known against the software of {} that is still open then, so a patch mends nothing. A vulnerability comes in as the attribute security.cvss of a host.</source>
        <translation>No se conoce nada contra el software de {} que siga abierto entonces, así que un parche no corrige nada. Una vulnerabilidad se introduce como el atributo security.cvss de un host.</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; is gone already by then.</source>
        <translation>El host «{}» ya no existe para entonces.</translation>
    </message>
    <message>
        <source>The waves begin with the edit&apos;s window. Say from when.</source>
        <translation>Las oleadas empiezan con la ventana de la edición. Indique desde cuándo.</translation>
    </message>
    <message>
        <source>Say how much is held: cpu, memory or gpu.</source>
        <translation>Indique cuánto se reserva: cpu, memory o gpu.</translation>
    </message>
    <message>
        <source>Give at least one of cpu, memory and gpu.</source>
        <translation>Indique al menos una de cpu, memory y gpu.</translation>
    </message>
    <message>
        <source>With surge 0 and unavailable 0 no replica can change. Allow one of them.</source>
        <translation>Con surge 0 y unavailable 0 no puede cambiar ninguna réplica. Permita uno de los dos.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica then. Deploy one.</source>
        <translation>El servicio «{}» no tiene ninguna réplica entonces. Despliegue una.</translation>
    </message>
    <message>
        <source>The replica &apos;{}&apos; is bound to its host, so no new one can stand beside it.</source>
        <translation>La réplica «{}» está ligada a su host, así que no puede haber una nueva junto a ella.</translation>
    </message>
    <message>
        <source>A rollout begins with the edit&apos;s window. Say from when.</source>
        <translation>Una implantación empieza con la ventana de la edición. Indique desde cuándo.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica in that window that could be copied. Deploy one.</source>
        <translation>El servicio «{}» no tiene en esa ventana ninguna réplica que se pueda copiar. Despliegue una.</translation>
    </message>
    <message>
        <source>Say what the service promises: latency=300ms, availability=99.9%, or both.</source>
        <translation>Indique a qué se compromete el servicio: latency=300ms, availability=99.9%, o ambos.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes from {}, so it is called off there: the next import or gathering from it says so here.</source>
        <translation>«{}» procede de {}, así que se cancela allí: la próxima importación o recopilación de esa fuente lo indicará aquí.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is called off already.</source>
        <translation>«{}» ya está cancelado.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}, so nothing of it is still to come: the inventory is what there is. Import what is there now where it does not show that.</source>
        <translation>«{}» debía estar hecho el {}, así que no queda nada pendiente: el inventario es lo que hay. Importe lo que hay ahora si no lo muestra.</translation>
    </message>
    <message>
        <source>There is no planned change &apos;{}&apos;.{}</source>
        <translation>No existe el cambio previsto «{}».{}</translation>
    </message>
    <message>
        <source>{} planned changes are called &apos;{}&apos;. Say which by its id: {}.</source>
        <translation>{} cambios previstos se llaman «{}». Indique cuál por su id: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no step of a canary. Write a share and how long it is held, e.g. 5%:1h.</source>
        <translation>«{}» no es un paso de un canary. Escriba una parte y cuánto se mantiene, p. ej. 5%:1h.</translation>
    </message>
    <message>
        <source>The step &apos;{}&apos; must be held between 0s and ten years.</source>
        <translation>El paso «{}» debe mantenerse entre 0s y diez años.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a number of replicas nor a share such as 25%.</source>
        <translation>«{}» no es ni un número de réplicas ni una parte como 25%.</translation>
    </message>
    <message>
        <source>The shares of a canary must grow from step to step.</source>
        <translation>Las partes de un canary deben crecer de paso en paso.</translation>
    </message>
    <message>
        <source>This version does not know the action &apos;{}&apos;. It is kept and has no effect.</source>
        <translation>Esta versión no conoce la acción «{}». Se conserva y no tiene efecto.</translation>
    </message>
    <message>
        <source>Its window ends before it begins.</source>
        <translation>Su ventana termina antes de empezar.</translation>
    </message>
    <message>
        <source>{} from {} to {} UTC</source>
        <translation>{} desde {} hasta {} UTC</translation>
    </message>
    <message>
        <source>{} from {} UTC</source>
        <translation>{} desde {} UTC</translation>
    </message>
    <message>
        <source>{} to {} UTC</source>
        <translation>{} hasta {} UTC</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}, but the live inventory does not show: {}. It is not counted on. Import what is there now, or the plan again with the time at which it will be done.</source>
        <translation>«{}» debía estar hecho el {}, pero el inventario en vivo no muestra: {}. No se cuenta con ello. Importe lo que hay ahora, o de nuevo el plan con el momento en que se hará.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no selector. Write key=value, key!=value, key in (a, b), key notin (a, b), key or !key, with commas between.</source>
        <translation>«{}» no es un selector. Escriba key=value, key!=value, key in (a, b), key notin (a, b), key o !key, separados por comas.</translation>
    </message>
    <message>
        <source>No host meets &apos;{}&apos;.</source>
        <translation>Ningún host cumple «{}».</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not go with the rest. Give names of hosts or labels, e.g. h1,h2 or disk=fast.</source>
        <translation>«{}» no es compatible con el resto. Indique nombres de hosts o etiquetas, p. ej. h1,h2 o disk=fast.</translation>
    </message>
    <message>
        <source>Both a service and a workload are named. Name one of them.</source>
        <translation>Se ha indicado un servicio y también una carga de trabajo. Indique solo uno de los dos.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica in that window.</source>
        <translation>El servicio «{}» no tiene ninguna réplica en esa ventana.</translation>
    </message>
    <message>
        <source>Name a service or a workload.</source>
        <translation>Indique un servicio o una carga de trabajo.</translation>
    </message>
    <message>
        <source>There is no dimension &apos;{}&apos;.{}</source>
        <translation>No existe la dimensión «{}».{}</translation>
    </message>
    <message>
        <source>No dimension is named. Write e.g. dimensions=cpu,network.</source>
        <translation>No se ha indicado ninguna dimensión. Escriba p. ej. dimensions=cpu,network.</translation>
    </message>
    <message>
        <source>Say which hosts: a host, a rack, a zone or a label.</source>
        <translation>Indique qué hosts: un host, un rack, una zona o una etiqueta.</translation>
    </message>
    <message>
        <source>None of the {} hosts is meant by {} in that window.</source>
        <translation>Ninguno de los {} hosts corresponde a {} en esa ventana.</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos;. {}</source>
        <translation>No existe {} «{}». {}</translation>
    </message>
    <message>
        <source>The {}s are {}{}.</source>
        <translation>Valores posibles de {}: {}{}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a time between 0s and a hundred years, not {}.</source>
        <translation>«{}» debe ser un tiempo entre 0s y cien años, no {}.</translation>
    </message>
</context>
<context>
    <name>Evict</name>
    <message>
        <source>Evict {}</source>
        <translation>Desalojar {}</translation>
    </message>
</context>
<context>
    <name>FailDatastore</name>
    <message>
        <source>Fail datastore {}</source>
        <translation>Fallo del almacén de datos {}</translation>
    </message>
</context>
<context>
    <name>FailHost</name>
    <message>
        <source>Fail host {}</source>
        <translation>Fallo del host {}</translation>
    </message>
</context>
<context>
    <name>FailHosts</name>
    <message>
        <source>Fail {}</source>
        <translation>Fallo de {}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>zone {}</source>
        <translation>zona {}</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>toda la flota</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>se pierde</translation>
    </message>
    <message>
        <source>has a replica without a host</source>
        <translation>tiene una réplica sin host</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>runs out of {} in {} of the paths</source>
        <translation>se queda sin {} en {} de las trayectorias</translation>
    </message>
    <message>
        <source>{} cannot place every replica</source>
        <translation>No se pueden colocar todas las réplicas de {}</translation>
    </message>
    <message>
        <source>{} cannot go on</source>
        <translation>No se puede mantener en funcionamiento {}</translation>
    </message>
    <message>
        <source>{} runs out</source>
        <translation>{} se agota</translation>
    </message>
    <message>
        <source>{} run out</source>
        <translation>{} se agotan</translation>
    </message>
    <message>
        <source>{} {}, because {} changes meet</source>
        <translation>{} {}, porque coinciden {} cambios</translation>
    </message>
    <message>
        <source>{}: {}. Without either of them it would not happen.</source>
        <translation>{}: {}. Sin cualquiera de los dos no ocurriría.</translation>
    </message>
    <message>
        <source>{}: {}. Without any one of them it would not happen.</source>
        <translation>{}: {}. Sin cualquiera de ellos no ocurriría.</translation>
    </message>
    <message>
        <source>Collisions of planned changes were searched for only until {}: so many changes meet there that {} placements did not tell them apart. Collisions from then on may be missing; plan fewer changes for the same hours or shorten the horizon to see them.</source>
        <translation>Las colisiones de cambios previstos solo se buscaron hasta {}: ahí coinciden tantos cambios que {} colocaciones no bastaron para distinguirlos. Pueden faltar colisiones a partir de entonces; para verlas, prevea menos cambios en las mismas horas o acorte el horizonte.</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} may run out of {} by {}</source>
        <translation>{} puede quedarse sin {} antes de {}</translation>
    </message>
    <message>
        <source>{}: the probability is {}. If it does, expect it around {}.</source>
        <translation>{}: la probabilidad es de {}. Si ocurre, cabe esperarlo hacia {}.</translation>
    </message>
    <message>
        <source>{} is likely to run out of {} by {}</source>
        <translation>{} se quedará probablemente sin {} antes de {}</translation>
    </message>
    <message>
        <source>{}: the probability is {}, the median date {}.</source>
        <translation>{}: la probabilidad es de {}, la fecha mediana {}.</translation>
    </message>
    <message>
        <source>{} runs out of {} at {}</source>
        <translation>{} se queda sin {} el {}</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <source>{} runs out of {} around {}</source>
        <translation>{} se queda sin {} hacia {}</translation>
    </message>
    <message>
        <source>{}, nine times in ten between {} and {}.</source>
        <translation>{}, nueve de cada diez veces entre {} y {}.</translation>
    </message>
    <message>
        <source>{}; this is a guess, for the history is too short to forecast from.</source>
        <translation>{}; es una conjetura, porque el historial es demasiado corto para hacer una previsión.</translation>
    </message>
    <message>
        <source>{}; dates later than {} are a guess, for the history supports no more.</source>
        <translation>{}; las fechas posteriores a {} son una conjetura, porque el historial no permite más.</translation>
    </message>
    <message>
        <source>{} of {} simulated paths lie above the capacity of {} at some step, each step being a mean over {}</source>
        <translation>{} de {} trayectorias simuladas superan la capacidad de {} en algún paso; cada paso es una media de {}</translation>
    </message>
    <message>
        <source>is drained</source>
        <translation>está drenado</translation>
    </message>
    <message>
        <source>has to stay there</source>
        <translation>tiene que quedarse ahí</translation>
    </message>
    <message>
        <source>runs {} of the {} replicas that its budget {} asks for</source>
        <translation>ejecuta {} de las {} réplicas que exige su presupuesto {}</translation>
    </message>
    <message>
        <source>The drain of {} cannot end {}</source>
        <translation>El drenaje de {} no puede terminar {}</translation>
    </message>
    <message>
        <source>{}: {} of {} has to stay, because the disruption budget {} asks for {} of the {} that run.</source>
        <translation>{}: {} de {} tiene que quedarse, porque el presupuesto de interrupciones {} exige {} de las {} en ejecución.</translation>
    </message>
    <message>
        <source>{}: {} of {} have to stay, because the disruption budget {} asks for {} of the {} that run.</source>
        <translation>{}: {} de {} tienen que quedarse, porque el presupuesto de interrupciones {} exige {} de las {} en ejecución.</translation>
    </message>
    <message>
        <source>{} has no host {}, since it made room for {} of priority {}</source>
        <translation>{} no tiene host {}, porque dejó espacio a {} con prioridad {}</translation>
    </message>
    <message>
        <source>{} has no host {}</source>
        <translation>{} no tiene host {}</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>no host takes it: {}</source>
        <translation>ningún host la acepta: {}</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>has no other host: {}</source>
        <translation>no tiene otro host: {}</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>{} has no host</source>
        <translation>{} no tiene host</translation>
    </message>
    <message>
        <source>{} have no host</source>
        <translation>{} no tienen host</translation>
    </message>
    <message>
        <source>{} is lost</source>
        <translation>{} se pierde</translation>
    </message>
    <message>
        <source>{} are lost</source>
        <translation>{} se pierden</translation>
    </message>
    <message>
        <source>If {} fails {}, {}</source>
        <translation>Si {} falla {}, {}</translation>
    </message>
    <message>
        <source>{} services further on: {}</source>
        <translation>{} servicios más allá: {}</translation>
    </message>
    <message>
        <source>{} is lost {}</source>
        <translation>{} se pierde {}</translation>
    </message>
    <message>
        <source>{} is degraded {}</source>
        <translation>{} se degrada {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}; it starts at {}</source>
        <translation>{}; se origina en {}</translation>
    </message>
    <message>
        <source>{}. Also hit: {}</source>
        <translation>{}. También afectados: {}</translation>
    </message>
    <message>
        <source>{}, and {} service behind them</source>
        <translation>{}, y {} servicio detrás de ellos</translation>
    </message>
    <message>
        <source>{}, and {} services behind them</source>
        <translation>{}, y {} servicios detrás de ellos</translation>
    </message>
    <message>
        <source>{:.6g} %</source>
        <translation>{:.6g} %</translation>
    </message>
    <message>
        <source>asked for {:.0f} % more than it can do</source>
        <translation>recibe un {:.0f} % más de lo que puede atender</translation>
    </message>
    <message>
        <source>{:.0f} % busy</source>
        <translation>ocupado al {:.0f} %</translation>
    </message>
    <message>
        <source>{} of its requests answered</source>
        <translation>{} de sus peticiones respondidas</translation>
    </message>
    <message>
        <source>{} of its requests within {}</source>
        <translation>{} de sus peticiones en {} como máximo</translation>
    </message>
    <message>
        <source>{:.4g} requests/s</source>
        <translation>{:.4g} peticiones/s</translation>
    </message>
    <message>
        <source>{} of {} replicas run</source>
        <translation>{} de {} réplicas en ejecución</translation>
    </message>
    <message>
        <source>{} on average</source>
        <translation>{} de media</translation>
    </message>
    <message>
        <source>{} of it in its own queue</source>
        <translation>{} de ese tiempo en su propia cola</translation>
    </message>
    <message>
        <source>{} fail</source>
        <translation>{} de fallos</translation>
    </message>
    <message>
        <source>{} may break its promise of {} by {}</source>
        <translation>{} puede incumplir su compromiso de {} antes de {}</translation>
    </message>
    <message>
        <source>{}: the probability is {}</source>
        <translation>{}: la probabilidad es de {}</translation>
    </message>
    <message>
        <source>{} breaks its promise of {} at {}</source>
        <translation>{} incumple su compromiso de {} el {}</translation>
    </message>
    <message>
        <source>{} breaks its promise of {} around {}</source>
        <translation>{} incumple su compromiso de {} hacia {}</translation>
    </message>
    <message>
        <source>{}: the probability until {} is {}</source>
        <translation>{}: la probabilidad hasta {} es de {}</translation>
    </message>
    <message>
        <source>{}, nine times in ten between {} and {}</source>
        <translation>{}, nueve de cada diez veces entre {} y {}</translation>
    </message>
    <message>
        <source>{}; it breaks at {} ({}).</source>
        <translation>{}; se incumple en {} ({}).</translation>
    </message>
    <message>
        <source>the service itself</source>
        <translation>el propio servicio</translation>
    </message>
    <message>
        <source>The latency of {} leaves out what {} takes: nobody knows how long a request takes there. State the attribute service-time, or measure requests and CPU.</source>
        <translation>La latencia de {} no incluye lo que tarda {}: no se sabe cuánto dura allí una petición. Indique el atributo service-time o mida las peticiones y la CPU.</translation>
    </message>
    <message>
        <source>The latency of {} leaves out what {} take: nobody knows how long a request takes there. State the attribute service-time, or measure requests and CPU.</source>
        <translation>La latencia de {} no incluye lo que tardan {}: no se sabe cuánto dura allí una petición. Indique el atributo service-time o mida las peticiones y la CPU.</translation>
    </message>
    <message>
        <source>Behind {} one relation is taken as one call for each request: nobody states the calls, and the requests of both ends are not measured.</source>
        <translation>Detrás de {}, una relación se considera una llamada por petición: nadie indica las llamadas y no se miden las peticiones de ambos extremos.</translation>
    </message>
    <message>
        <source>Behind {} {} relations are taken as one call for each request: nobody states the calls, and the requests of both ends are not measured.</source>
        <translation>Detrás de {}, {} relaciones se consideran una llamada por petición: nadie indica las llamadas y no se miden las peticiones de ambos extremos.</translation>
    </message>
    <message>
        <source>{} calls {}</source>
        <translation>{} llama a {}</translation>
    </message>
    <message>
        <source>Behind {} services call one another in a circle: {}. Their requests are followed until they change no more.</source>
        <translation>Detrás de {} hay servicios que se llaman en círculo: {}. Sus peticiones se siguen hasta que dejan de cambiar.</translation>
    </message>
    <message>
        <source>The promise of {} was looked at on {} of {} paths, for its services are many.</source>
        <translation>El compromiso de {} se examinó en {} de {} trayectorias, porque sus servicios son muchos.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>▲ Runs out</source>
        <translation>▲ Se agota</translation>
    </message>
    <message>
        <source>▲ Homeless</source>
        <translation>▲ Sin host</translation>
    </message>
    <message>
        <source>◆ Cannot be lost</source>
        <translation>◆ No se puede perder</translation>
    </message>
    <message>
        <source>▲ Service lost</source>
        <translation>▲ Servicio perdido</translation>
    </message>
    <message>
        <source>◆ Degraded</source>
        <translation>◆ Degradado</translation>
    </message>
    <message>
        <source>▲ Breaks its promise</source>
        <translation>▲ Incumple su compromiso</translation>
    </message>
    <message>
        <source>▲ Collision</source>
        <translation>▲ Colisión</translation>
    </message>
    <message>
        <source>◆ Drain held</source>
        <translation>◆ Drenaje retenido</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>si falla</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Procede</translation>
    </message>
    <message>
        <source>Go if</source>
        <translation>Procede si</translation>
    </message>
    <message>
        <source>No go</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>la flota</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation>este escenario</translation>
    </message>
    <message>
        <source>sooner, was %1</source>
        <translation>antes, era el %1</translation>
    </message>
    <message>
        <source>there before</source>
        <translation>ya existía</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>All {} samples have the same value.</source>
        <translation>Las {} muestras tienen el mismo valor.</translation>
    </message>
    <message>
        <source>The history supports 1 step; the bands of the later ones are extrapolated.</source>
        <translation>El historial permite 1 paso; las bandas de los posteriores son extrapoladas.</translation>
    </message>
    <message>
        <source>The history supports {} steps; the bands of the later ones are extrapolated.</source>
        <translation>El historial permite {} pasos; las bandas de los posteriores son extrapoladas.</translation>
    </message>
    <message>
        <source>With 1 sample nothing can be measured; the band is a guess from the changes seen.</source>
        <translation>Con 1 muestra no se puede medir nada; la banda es una conjetura a partir de los cambios observados.</translation>
    </message>
    <message>
        <source>With {} samples nothing can be measured; the band is a guess from the changes seen.</source>
        <translation>Con {} muestras no se puede medir nada; la banda es una conjetura a partir de los cambios observados.</translation>
    </message>
    <message>
        <source>The load keeps its local hours across clock changes, so that days and weeks were counted by the clock.</source>
        <translation>La carga mantiene sus horas locales en los cambios de hora, por lo que los días y las semanas se contaron según el reloj.</translation>
    </message>
    <message>
        <source>No clock change in the history shows whether the load keeps its local hours; it was taken to.</source>
        <translation>Ningún cambio de hora del historial muestra si la carga mantiene sus horas locales; se ha supuesto que sí.</translation>
    </message>
    <message>
        <source>A horizon of {} cannot be forecast; give 1 to {}.</source>
        <translation>Un horizonte de {} no se puede prever; indique de 1 a {}.</translation>
    </message>
    <message>
        <source>A series with a step of {} has no daily figures; the step must be a day or less.</source>
        <translation>Una serie con un paso de {} no tiene valores diarios; el paso debe ser de un día o menos.</translation>
    </message>
    <message>
        <source>{} less than {:.0f} % of the samples and counted as missing.</source>
        <translation>{} menos del {:.0f} % de las muestras: datos considerados faltantes.</translation>
    </message>
    <message>
        <source>No day has {:.0f} % of its samples; what there is was taken for whole days.</source>
        <translation>Ningún día tiene el {:.0f} % de sus muestras; las que hay se tomaron como días completos.</translation>
    </message>
    <message>
        <source>The history supports {}; the bands of the later ones are extrapolated.</source>
        <translation>El historial permite {}; las bandas de los posteriores son extrapoladas.</translation>
    </message>
    <message>
        <source>There is not one sample in the series, so nothing can be said of it.</source>
        <translation>La serie no contiene ninguna muestra, así que no se puede decir nada de ella.</translation>
    </message>
    <message>
        <source>by {:+.3g}</source>
        <translation>en {:+.3g}</translation>
    </message>
    <message>
        <source>by {:+.0f} %</source>
        <translation>en un {:+.0f} %</translation>
    </message>
    <message>
        <source>{} within the horizon; what {} of the kinds did in the past is part of the forecast.</source>
        <translation>{} dentro del horizonte; el efecto pasado de {} de esos tipos forma parte de la previsión.</translation>
    </message>
    <message>
        <source>The deployment {} before the end changed the level {}; what lies before was brought to the new level.</source>
        <translation>El despliegue realizado {} antes del final cambió el nivel {}; lo anterior se ha llevado al nuevo nivel.</translation>
    </message>
    <message>
        <source>For {} it has been changing steadily, by {:+.3g} a step; the forecast lets that go on.</source>
        <translation>Desde hace {} la serie cambia de forma constante, en {:+.3g} por paso; la previsión lo prolonga.</translation>
    </message>
    <message>
        <source>The level changed for good {} before the end ({}); what lies before was brought to the new level.</source>
        <translation>El nivel cambió de forma permanente {} antes del final ({}); lo anterior se ha llevado al nuevo nivel.</translation>
    </message>
    <message>
        <source>The history holds fewer than two cycles of {} steps, so that cycle was left out.</source>
        <translation>El historial contiene menos de dos ciclos de {} pasos, así que ese ciclo se ha omitido.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot forecast this series: its history is too short for it, has no cycle, or no network was trained on the fleet. The backtest chose instead.</source>
        <translation>«{}» no puede prever esta serie: su historial es demasiado corto para ese modelo o no tiene ciclo, o no se ha entrenado ninguna red con la flota. En su lugar ha elegido el backtest.</translation>
    </message>
    <message>
        <source>Only the newest {} samples were looked at.</source>
        <translation>Solo se han examinado las {} muestras más recientes.</translation>
    </message>
    <message>
        <source>Infinite values were treated as missing.</source>
        <translation>Los valores infinitos se han tratado como faltantes.</translation>
    </message>
    <message>
        <source>Only {} of {} samples is there; the rest is missing.</source>
        <translation>Solo hay {} de {} muestras; falta el resto.</translation>
    </message>
    <message>
        <source>Only {} of {} samples are there; the rest is missing.</source>
        <translation>Solo hay {} de {} muestras; falta el resto.</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>{} {:.3g} times ({:.3g} to {:.3g})</source>
        <translation>{} {:.3g} veces (de {:.3g} a {:.3g})</translation>
    </message>
    <message>
        <source>{:.3g} times the requests of {} come to {}, as its history ties them together; in brackets 95 % of resampled fits, which the bands do not hold.</source>
        <translation>{:.3g} veces las peticiones de {} suponen {}, según las relaciona su historial; entre paréntesis, el 95 % de los ajustes remuestreados, que las bandas no incluyen.</translation>
    </message>
    <message>
        <source>What is stored ({}) does not grow with the demand: it keeps its own trend. Name dimensions={} for more of it.</source>
        <translation>Lo que se almacena ({}) no crece con la demanda: mantiene su propia tendencia. Indique dimensions={} para aumentarlo.</translation>
    </message>
    <message>
        <source>The {} of hosts is measured as a whole and of none of the workloads on them, so it does not grow with their demand.</source>
        <translation>El uso de {} de los hosts se mide en conjunto y no por cada una de sus cargas de trabajo, así que no crece con la demanda de estas.</translation>
    </message>
    <message>
        <source>So do {} more services grow as their history ties their use to their requests.</source>
        <translation>También {} servicios más crecen según relaciona su historial el uso con las peticiones.</translation>
    </message>
    <message>
        <source>No history ties the use of {} to requests, so what grows there grows in proportion to them.</source>
        <translation>Ningún historial relaciona el uso de {} con las peticiones, así que lo que crece ahí crece en proporción a ellas.</translation>
    </message>
    <message>
        <source>All else that follows the load grows in proportion.</source>
        <translation>Todo lo demás que sigue a la carga crece en proporción.</translation>
    </message>
    <message>
        <source>It is extrapolated: at most {:.3g} requests a second were seen, these are up to {:.3g}.</source>
        <translation>Es una extrapolación: se observaron como máximo {:.3g} peticiones por segundo y estas llegan a {:.3g}.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>Did you mean &apos;{}&apos;?</source>
        <translation>¿Quería decir «{}»?</translation>
    </message>
    <message>
        <source>Known is {}.</source>
        <translation>Se conoce: {}.</translation>
    </message>
    <message>
        <source>Known are {}.</source>
        <translation>Se conocen: {}.</translation>
    </message>
</context>
<context>
    <name>HourWords</name>
    <message>
        <source>▲ %1.</source>
        <translation>▲ %1.</translation>
    </message>
    <message>
        <source>◆ %1, with the expected demand.</source>
        <translation>◆ %1, con la demanda esperada.</translation>
    </message>
    <message>
        <source>◆ %1, with the demand of P90.</source>
        <translation>◆ %1, con la demanda del P90.</translation>
    </message>
    <message>
        <source>◆ %1, with the demand of P95.</source>
        <translation>◆ %1, con la demanda del P95.</translation>
    </message>
    <message>
        <source>Every single rack can be lost.</source>
        <translation>Se puede perder cualquier rack.</translation>
    </message>
    <message>
        <source>Every single zone can be lost.</source>
        <translation>Se puede perder cualquier zona.</translation>
    </message>
    <message>
        <source>Every single host can be lost.</source>
        <translation>Se puede perder cualquier host.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>▲ %1 h</source>
        <translation>▲ %1 h</translation>
    </message>
    <message>
        <source>✓ all hours</source>
        <translation>✓ todas las horas</translation>
    </message>
    <message>
        <source>◆ %1 h</source>
        <translation>◆ %1 h</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>And %1 more that cannot be lost.</source>
        <translation>Y %1 más que no se pueden perder.</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>{} of {} replicas run, it needs {}.</source>
        <translation>{} de {} réplicas en ejecución; necesita {}.</translation>
    </message>
    <message>
        <source>{} of {} replicas run.</source>
        <translation>{} de {} réplicas en ejecución.</translation>
    </message>
    <message>
        <source>It depends on {}, which is lost.</source>
        <translation>Depende de {}, que se pierde.</translation>
    </message>
    <message>
        <source>It depends on {}, which is degraded.</source>
        <translation>Depende de {}, que se degrada.</translation>
    </message>
    <message>
        <source>It uses {}, which is lost.</source>
        <translation>Usa {}, que se pierde.</translation>
    </message>
    <message>
        <source>It uses {}, which is degraded.</source>
        <translation>Usa {}, que se degrada.</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Penumbra speaks</source>
        <translation>Penumbra habla</translation>
    </message>
    <message>
        <source>The window is made anew for it. What was edited comes back with it.</source>
        <translation>La ventana se vuelve a crear para ello. Lo editado vuelve con ella.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>En el próximo inicio</translation>
    </message>
</context>
<context>
    <name>Likely</name>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {}{}. Nothing was joined; Match asks which are one and which are two.</source>
        <translation>{}: puede tratarse de lo mismo con dos nombres, de modo que lo que tienen cuenta doble: {}{}. No se ha unido nada; Cotejo pregunta cuáles son uno y cuáles son dos.</translation>
    </message>
    <message>
        <source>; and {} more</source>
        <translation>; y {} más</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>The attribute {} of {} is left out: &apos;{}&apos; is no amount above zero.</source>
        <translation>El atributo {} de {} se omite: «{}» no es una cantidad mayor que cero.</translation>
    </message>
    <message>
        <source>{} is killed for lack of memory (OOM) when it exceeds its limit of {}: the probability is {}, the median date {}, P95 of the peak is {}.</source>
        <translation>{} se termina por falta de memoria (OOM) cuando supera su límite de {}: la probabilidad es de {}, la fecha mediana {}, el P95 del pico es {}.</translation>
    </message>
    <message>
        <source>{} is killed for lack of memory (OOM) when it exceeds its limit of {}: the probability is {}, P95 of the peak is {}.</source>
        <translation>{} se termina por falta de memoria (OOM) cuando supera su límite de {}: la probabilidad es de {}, el P95 del pico es {}.</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {}, the median date {}, P95 of the peak is {}.</source>
        <translation>{} se limita cuando su CPU superaría su límite de {}: la probabilidad es de {}, la fecha mediana {}, el P95 del pico es {}.</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {}, P95 of the peak is {}.</source>
        <translation>{} se limita cuando su CPU superaría su límite de {}: la probabilidad es de {}, el P95 del pico es {}.</translation>
    </message>
</context>
<context>
    <name>LimitLicence</name>
    <message>
        <source>{} runs on at most {} cores licensed by {}</source>
        <translation>{} se ejecuta en {} núcleos como máximo con la licencia {}</translation>
    </message>
    <message>
        <source>{} runs on at most {} hosts licensed by {}</source>
        <translation>{} se ejecuta en {} hosts como máximo con la licencia {}</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>{}; and {} more</source>
        <translation>{}; y {} más</translation>
    </message>
</context>
<context>
    <name>Little</name>
    <message>
        <source>Little&apos;s law</source>
        <translation>La ley de Little</translation>
    </message>
    <message>
        <source>what is in flight</source>
        <translation>lo que está en curso</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>The utilisation law</source>
        <translation>La ley de utilización</translation>
    </message>
    <message>
        <source>what is busy</source>
        <translation>lo que está ocupado</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>tiempo de servicio</translation>
    </message>
    <message>
        <source>The rate looks like one a minute taken for one a second; divide it by 60 where it is gathered.</source>
        <translation>La tasa parece ser por minuto y haberse tomado por segundo; divídala entre 60 donde se recopila.</translation>
    </message>
    <message>
        <source>The rate looks sixty times too small, as if it had been divided by 60 twice; gather it as one a second.</source>
        <translation>La tasa parece sesenta veces menor de lo debido, como si se hubiera dividido dos veces entre 60; recopílela por segundo.</translation>
    </message>
    <message>
        <source>That is the number of its replicas ({}): one series is of a single replica, another of all of them. Gather both for the same.</source>
        <translation>Es el número de sus réplicas ({}): una serie es de una sola réplica y otra de todas. Recopile ambas para lo mismo.</translation>
    </message>
    <message>
        <source>Check the units of the three series and that they are of the same requests.</source>
        <translation>Compruebe las unidades de las tres series y que sean de las mismas peticiones.</translation>
    </message>
    <message>
        <source>Check that the three series are of the same requests.</source>
        <translation>Compruebe que las tres series sean de las mismas peticiones.</translation>
    </message>
    <message>
        <source>{} could not be checked for {}: its three series are known together and above zero at {} only; {} are needed.</source>
        <translation>{} no se ha podido comprobar para {}: sus tres series solo se conocen juntas y por encima de cero en {}; se necesitan {}.</translation>
    </message>
    <message>
        <source>{} does not hold for {}: {} and rate x {} have no relation. {}</source>
        <translation>{} no se cumple para {}: {} y tasa x {} no guardan relación. {}</translation>
    </message>
    <message>
        <source>{} does not hold for {}: rate x {} is {} times {}. {}</source>
        <translation>{} no se cumple para {}: tasa x {} es {} veces {}. {}</translation>
    </message>
    <message>
        <source>{} does not hold for {}: {} is {} times rate x {}. {}</source>
        <translation>{} no se cumple para {}: {} es {} veces tasa x {}. {}</translation>
    </message>
    <message>
        <source>The latency looks like milliseconds taken for seconds; import it as seconds.</source>
        <translation>La latencia parece estar en milisegundos tomados por segundos; impórtela en segundos.</translation>
    </message>
    <message>
        <source>The latency looks a thousand times too small, as if it had been divided by 1000 twice; import it as seconds.</source>
        <translation>La latencia parece mil veces menor de lo debido, como si se hubiera dividido dos veces entre 1000; impórtela en segundos.</translation>
    </message>
    <message>
        <source>The service time looks like milliseconds taken for seconds; import it as seconds.</source>
        <translation>El tiempo de servicio parece estar en milisegundos tomados por segundos; impórtelo en segundos.</translation>
    </message>
    <message>
        <source>The service time looks a thousand times too small, as if it had been divided by 1000 twice; import it as seconds.</source>
        <translation>El tiempo de servicio parece mil veces menor de lo debido, como si se hubiera dividido dos veces entre 1000; impórtelo en segundos.</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>&apos;{}&apos; is {}</source>
        <translation>«{}» es {}</translation>
    </message>
    <message>
        <source>{} resources are called &apos;{}&apos;, so what is said of it was not taken. Write the kind in front, e.g. {}.</source>
        <translation>{} recursos se llaman «{}», así que no se ha tenido en cuenta lo que se dice con ese nombre. Anteponga el tipo, p. ej. {}.</translation>
    </message>
    <message>
        <source>Names without a kind were looked up: {}.</source>
        <translation>Se han buscado los nombres sin tipo: {}.</translation>
    </message>
    <message>
        <source>{} stands in this source by its name alone, too. What is said by the name alone was not taken; write one name throughout.</source>
        <translation>{} figura en esta fuente también solo por su nombre. Lo que se dice solo por el nombre no se ha tenido en cuenta; escriba siempre el mismo nombre.</translation>
    </message>
    <message>
        <source>{} stands in this source under two names that are one thing. What is said under the second was not taken.</source>
        <translation>{} figura en esta fuente con dos nombres que son lo mismo. Lo que se dice con el segundo no se ha tenido en cuenta.</translation>
    </message>
    <message>
        <source>{} and {} both say {} {}, as copies do. It tells neither of them from the other and was not used to recognise them.</source>
        <translation>{} y {} indican ambos {} {}, como hacen las copias. Ese dato no permite distinguirlos y no se ha usado para reconocerlos.</translation>
    </message>
    <message>
        <source>{} says {} {}, and so do {} and {}. Say by hand which of them it is.</source>
        <translation>{} indica {} {}, al igual que {} y {}. Indique a mano cuál de ellos es.</translation>
    </message>
    <message>
        <source>{} is another machine than the one that is known by this name: its {} is {}, not {}. It is kept as {}.</source>
        <translation>{} es una máquina distinta de la que se conoce por este nombre: su {} es {}, no {}. Se conserva como {}.</translation>
    </message>
    <message>
        <source>1 resource is known under another name already and joined: {} is {}, by {}.</source>
        <translation>1 recurso ya se conoce con otro nombre y se ha unido: {} es {}, por {}.</translation>
    </message>
    <message>
        <source>{} resources are known under another name already and joined: {} is {}, by {}, for example.</source>
        <translation>{} recursos ya se conocen con otro nombre y se han unido: por ejemplo, {} es {}, por {}.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Whether another source stated capacities or requests otherwise is not known: {}</source>
        <translation>No se sabe si otra fuente indicó capacidades o solicitudes distintas: {}</translation>
    </message>
    <message>
        <source>{} of {} is &apos;{:.60}&apos; now and was &apos;{:.60}&apos; by {}</source>
        <translation>{} de {} es ahora «{:.60}» y era «{:.60}» según {}</translation>
    </message>
    <message>
        <source>{}; who stated the amounts of 1 other changed resource before was not looked up</source>
        <translation>{}; no se ha consultado quién indicó antes las cantidades de 1 recurso modificado más</translation>
    </message>
    <message>
        <source>{}; who stated the amounts of {} other changed resources before was not looked up</source>
        <translation>{}; no se ha consultado quién indicó antes las cantidades de {} recursos modificados más</translation>
    </message>
    <message>
        <source>1 fact is otherwise than another source said; what came last holds: {}.</source>
        <translation>1 dato difiere de lo que dijo otra fuente; vale lo último recibido: {}.</translation>
    </message>
    <message>
        <source>{} facts are otherwise than another source said; what came last holds: {}.</source>
        <translation>{} datos difieren de lo que dijo otra fuente; vale lo último recibido: {}.</translation>
    </message>
    <message>
        <source>{} that {} named before</source>
        <translation>{} que {} nombró antes</translation>
    </message>
    <message>
        <source>{} is not in it any more, so it ends at {}.</source>
        <translation>{} ya no figura en la fuente, así que termina el {}.</translation>
    </message>
    <message>
        <source>{} are not in it any more, so they end at {}.</source>
        <translation>{} ya no figuran en la fuente, así que terminan el {}.</translation>
    </message>
    <message>
        <source>{} is not in it any more; it was kept, since the file may be a part of a larger list. Where it lists everything, import it as complete and it ends.</source>
        <translation>{} ya no figura en la fuente; se ha conservado, porque el archivo puede ser parte de una lista mayor. Si la lista está completa, impórtela como completa y terminará.</translation>
    </message>
    <message>
        <source>{} are not in it any more; they were kept, since the file may be a part of a larger list. Where it lists everything, import it as complete and they end.</source>
        <translation>{} ya no figuran en la fuente; se han conservado, porque el archivo puede ser parte de una lista mayor. Si la lista está completa, impórtela como completa y terminarán.</translation>
    </message>
    <message>
        <source>&apos;{} {} {}&apos; was not stored: a {} cannot stand in this relation to a {}.</source>
        <translation>«{} {} {}» no se ha almacenado: un recurso de tipo {} no puede tener esta relación con uno de tipo {}.</translation>
    </message>
    <message>
        <source>1 relation that {} said before is not in it any more and was taken back.</source>
        <translation>1 relación que {} indicó antes ya no figura en la fuente y se ha revertido.</translation>
    </message>
    <message>
        <source>{} relations that {} said before are not in it any more and were taken back.</source>
        <translation>{} relaciones que {} indicó antes ya no figuran en la fuente y se han revertido.</translation>
    </message>
    <message>
        <source>1 event that {} named before is not in it any more, so it ends or never begins.</source>
        <translation>1 evento que {} nombró antes ya no figura en la fuente, así que termina o no llega a empezar.</translation>
    </message>
    <message>
        <source>{} events that {} named before are not in it any more, so they end or never begin.</source>
        <translation>{} eventos que {} nombró antes ya no figuran en la fuente, así que terminan o no llegan a empezar.</translation>
    </message>
    <message>
        <source>The amount of &apos;{}&apos; of {} was left out: a fleet has at most {} dimensions.</source>
        <translation>La cantidad de «{}» de {} se ha omitido: una flota tiene como máximo {} dimensiones.</translation>
    </message>
    <message>
        <source>capacity and requests of {} are not taken: it is a {}, and {} a {}</source>
        <translation>no se toman la capacidad ni las solicitudes de {}: es de tipo {}, y {} de tipo {}</translation>
    </message>
    <message>
        <source>{} of {} is &apos;{:.60}&apos;, not &apos;{:.60}&apos;</source>
        <translation>{} de {} es «{:.60}», no «{:.60}»</translation>
    </message>
    <message>
        <source>{} of {} stay as they are</source>
        <translation>{} de {} se mantienen sin cambios</translation>
    </message>
    <message>
        <source>{} {} {}, not {}</source>
        <translation>{} {} {}, no {}</translation>
    </message>
    <message>
        <source>&apos;{} {} {}&apos; cannot be and goes</source>
        <translation>«{} {} {}» no es posible y se elimina</translation>
    </message>
    <message>
        <source>1 fact was said otherwise by the two that were joined: {}.</source>
        <translation>1 dato difería entre los dos que se han unido: {}.</translation>
    </message>
    <message>
        <source>{} facts were said otherwise by the two that were joined: {}.</source>
        <translation>{} datos diferían entre los dos que se han unido: {}.</translation>
    </message>
    <message>
        <source>The series {} came with {} but {}, so none was stored.</source>
        <translation>La serie {} llegó con {} pero {}, así que no se ha almacenado ninguna muestra.</translation>
    </message>
    <message>
        <source>The series {} is kept in {} but came in {}, so 1 sample was not stored.</source>
        <translation>La serie {} se guarda en {} pero llegó en {}, así que 1 muestra no se ha almacenado.</translation>
    </message>
    <message>
        <source>The series {} is kept in {} but came in {}, so {} samples were not stored.</source>
        <translation>La serie {} se guarda en {} pero llegó en {}, así que {} muestras no se han almacenado.</translation>
    </message>
    <message>
        <source>Of the series {} 1 sample was not stored: no finite number.</source>
        <translation>De la serie {}, 1 muestra no se ha almacenado: no es un número finito.</translation>
    </message>
    <message>
        <source>Of the series {} {} samples were not stored: no finite number.</source>
        <translation>De la serie {}, {} muestras no se han almacenado: no son números finitos.</translation>
    </message>
    <message>
        <source>Of the series {} 1 sample was not stored: outside the years 1 to 9999.</source>
        <translation>De la serie {}, 1 muestra no se ha almacenado: queda fuera de los años 1 a 9999.</translation>
    </message>
    <message>
        <source>Of the series {} {} samples were not stored: outside the years 1 to 9999.</source>
        <translation>De la serie {}, {} muestras no se han almacenado: quedan fuera de los años 1 a 9999.</translation>
    </message>
</context>
<context>
    <name>MigrateService</name>
    <message>
        <source>Migrate {}</source>
        <translation>Migrar {}</translation>
    </message>
    <message>
        <source>{} from zone {}</source>
        <translation>{} desde la zona {}</translation>
    </message>
    <message>
        <source>{} to zone {}, {} at once</source>
        <translation>{} a la zona {}, {} a la vez</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Move {} to {}</source>
        <translation>Mover {} a {}</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>depende de</translation>
    </message>
    <message>
        <source>is needed by</source>
        <translation>lo necesita</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>usa</translation>
    </message>
    <message>
        <source>is used by</source>
        <translation>lo usa</translation>
    </message>
    <message>
        <source>has the replica</source>
        <translation>tiene la réplica</translation>
    </message>
    <message>
        <source>is a replica of</source>
        <translation>es réplica de</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>se ejecuta en</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>aloja</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>no</source>
        <translation>ningún</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The scenario that was saved as &quot;%1&quot; cannot be read: %2 It is kept as it is. </source>
        <translation>El escenario guardado como «%1» no se puede leer: %2 Se conserva tal cual. </translation>
    </message>
    <message>
        <source>What you edit now is saved as &quot;%1&quot;.</source>
        <translation>Lo que edite ahora se guarda como «%1».</translation>
    </message>
    <message>
        <source>%1 was not made anew: another program has it open, or it cannot be written. Close it there, or open the sample fleet as it is.</source>
        <translation>%1 no se ha vuelto a crear: otro programa lo tiene abierto o no se puede escribir en él. Ciérrelo allí o abra la flota de ejemplo tal como está.</translation>
    </message>
    <message>
        <source>The price book of this workspace cannot be read: %1 Plans go by default prices until another one is saved.</source>
        <translation>No se puede leer el libro de precios de este espacio de trabajo: %1 Los planes usan precios predeterminados hasta que se guarde otro.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {} and {}.</source>
        <translation>{}: puede tratarse de lo mismo con dos nombres, de modo que lo que tienen cuenta doble: {} y {}.</translation>
    </message>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {} and {}, for example.</source>
        <translation>{}: puede tratarse de lo mismo con dos nombres, de modo que lo que tienen cuenta doble: {} y {}, por ejemplo.</translation>
    </message>
    <message>
        <source>1 name that your sources use has no resource, so that what is said to be there stands nowhere: {}.</source>
        <translation>1 nombre que usan sus fuentes no tiene recurso, de modo que lo que se dice que hay ahí no figura en ninguna parte: {}.</translation>
    </message>
    <message>
        <source>{} names that your sources use have no resource, so that what is said to be there stands nowhere: {}, for example.</source>
        <translation>{} nombres que usan sus fuentes no tienen recurso, de modo que lo que se dice que hay ahí no figura en ninguna parte: {}, por ejemplo.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>la flota</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Earliest (5 %)</source>
        <translation>Como pronto (5 %)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Latest (95 %)</source>
        <translation>Como tarde (95 %)</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Error (MASE)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1, %2, de %3</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Perhaps because</source>
        <translation>Posible causa</translation>
    </message>
    <message>
        <source>%1 of %2 steps since %3 lay outside of the 95 % band; furthest off at %4.</source>
        <translation>%1 de %2 pasos desde %3 quedaron fuera de la banda del 95 %; la mayor desviación, en %4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>◆ older data</source>
        <translation>◆ datos anteriores</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation>datos más recientes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>◆ Paused</source>
        <translation>◆ En pausa</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>aún no ha llegado nada</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>New edit</source>
        <translation>Nueva edición</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
</context>
<context>
    <name>PatchHosts</name>
    <message>
        <source>Patch {}</source>
        <translation>Parchear {}</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>SVG drawings (*.svg);;PDF documents (*.pdf);;PNG pictures (*.png)</source>
        <translation>Dibujos SVG (*.svg);;Documentos PDF (*.pdf);;Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose a place that can be written to.</source>
        <translation>No se puede escribir %1: %2. Elija un lugar en el que se pueda escribir.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>no finding goes away by its moves: they make some less probable, or shorter</source>
        <translation>ningún hallazgo desaparece con sus movimientos: hacen algunos menos probables o más breves</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts; no bound is known, because the cheapest were not searched for.</source>
        <translation>{:.2f} {} al mes en hosts; no se conoce ninguna cota, porque no se buscaron los más baratos.</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts: as little as possible, proven.</source>
        <translation>{:.2f} {} al mes en hosts: lo mínimo posible, demostrado.</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts; at least {:.2f} is needed (gap {:.2f}).</source>
        <translation>{:.2f} {} al mes en hosts; se necesitan al menos {:.2f} (diferencia {:.2f}).</translation>
    </message>
    <message>
        <source>{}; no bound is known, because {}.</source>
        <translation>{}; no se conoce ninguna cota, porque {}.</translation>
    </message>
    <message>
        <source>{}: as few as possible, proven.</source>
        <translation>{}: el mínimo posible, demostrado.</translation>
    </message>
    <message>
        <source>{}; at least {} is needed (gap {})</source>
        <translation>{}; se necesita al menos {} (diferencia {})</translation>
    </message>
    <message>
        <source>{}; at least {} are needed (gap {})</source>
        <translation>{}; se necesitan al menos {} (diferencia {})</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <source>{}; no more is known, because {}.</source>
        <translation>{}; no se sabe más, porque {}.</translation>
    </message>
    <message>
        <source>{}, for a while: step {} moves it on.</source>
        <translation>{}, por un tiempo: el paso {} la vuelve a mover.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not fit ({})</source>
        <translation>«{}» no encaja ({})</translation>
    </message>
    <message>
        <source>{} would refuse {} at {} ({})</source>
        <translation>{} rechazaría {} el {} ({})</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>el host</translation>
    </message>
    <message>
        <source>the {} of {}</source>
        <translation>la escasez de {} en {}</translation>
    </message>
    <message>
        <source>the host that {} lacks</source>
        <translation>el host que le falta a {}</translation>
    </message>
    <message>
        <source>the loss of {}</source>
        <translation>la pérdida de {}</translation>
    </message>
    <message>
        <source>the replicas of {}</source>
        <translation>las réplicas de {}</translation>
    </message>
    <message>
        <source>the latency that {} promises</source>
        <translation>la latencia comprometida de {}</translation>
    </message>
    <message>
        <source>the availability that {} promises</source>
        <translation>la disponibilidad comprometida de {}</translation>
    </message>
    <message>
        <source>the changes that collide at {}</source>
        <translation>los cambios que chocan en {}</translation>
    </message>
    <message>
        <source>the disruption budget of {}</source>
        <translation>el presupuesto de interrupciones de {}</translation>
    </message>
    <message>
        <source>the case is too large to be solved exactly ({} pairs of a workload and a host that it may run on; {} are the limit)</source>
        <translation>el caso es demasiado grande para resolverlo de forma exacta ({} pares de una carga de trabajo y un host en el que puede ejecutarse; el límite es {})</translation>
    </message>
    <message>
        <source>no exact solver was asked when the plan was made</source>
        <translation>no se consultó ningún solucionador exacto al hacer el plan</translation>
    </message>
    <message>
        <source>the exact solver gave no answer ({})</source>
        <translation>el solucionador exacto no dio respuesta ({})</translation>
    </message>
    <message>
        <source>There is nothing that it could mend.</source>
        <translation>No hay nada que pueda corregir.</translation>
    </message>
    <message>
        <source>Its steps have no order in which every rule holds all the way.</source>
        <translation>Sus pasos no tienen un orden en el que se cumplan siempre todas las reglas.</translation>
    </message>
    <message>
        <source>Carried out in a safe order, its steps mend nothing.</source>
        <translation>Ejecutados en un orden seguro, sus pasos no corrigen nada.</translation>
    </message>
    <message>
        <source>There is no strategy &apos;{}&apos;. Use one of {}.</source>
        <translation>No existe la estrategia «{}». Use una de {}.</translation>
    </message>
    <message>
        <source>It comes to the same steps as {}.</source>
        <translation>Lleva a los mismos pasos que {}.</translation>
    </message>
    <message>
        <source>{} is as good in every respect and better in one. {}</source>
        <translation>{} es igual de bueno en todo y mejor en un aspecto. {}</translation>
    </message>
    <message>
        <source>{} alone ranks before it. {}</source>
        <translation>{} por sí solo queda por delante. {}</translation>
    </message>
    <message>
        <source>{} ranks before it and leaves fewer findings than there are. {}</source>
        <translation>{} queda por delante y deja menos hallazgos de los que hay. {}</translation>
    </message>
    <message>
        <source>More hosts do not mend {}.</source>
        <translation>Más hosts no corrigen {}.</translation>
    </message>
    <message>
        <source>New hosts arrive at {}, too late for {}.</source>
        <translation>Los hosts nuevos llegan el {}, demasiado tarde para {}.</translation>
    </message>
    <message>
        <source>Nothing is wrong that more hosts could mend.</source>
        <translation>No hay ningún problema que más hosts pudieran corregir.</translation>
    </message>
    <message>
        <source>That is {:.2f} {} a month, of {}</source>
        <translation>Son {:.2f} {} al mes, entre {}</translation>
    </message>
    <message>
        <source>{}; nothing cheaper holds it, by an exact search (by volume alone, at least {:.2f}).</source>
        <translation>{}; nada más barato lo aloja, según una búsqueda exacta (solo por volumen, al menos {:.2f}).</translation>
    </message>
    <message>
        <source>{}; the least that it could be is {:.2f}, so at most {:.1f} % too much.</source>
        <translation>{}; lo mínimo que podría ser es {:.2f}, así que sobra como máximo un {:.1f} %.</translation>
    </message>
    <message>
        <source>services would be lost for longer</source>
        <translation>habría servicios perdidos durante más tiempo</translation>
    </message>
    <message>
        <source>workloads would be without a host for longer</source>
        <translation>habría cargas de trabajo sin host durante más tiempo</translation>
    </message>
    <message>
        <source>no less would run out</source>
        <translation>no se agotaría menos</translation>
    </message>
    <message>
        <source>Hosts that are ordered now come too late for {}.</source>
        <translation>Los hosts que se pidan ahora llegan demasiado tarde para {}.</translation>
    </message>
    <message>
        <source>No host of the fleet&apos;s kinds can help with {}.</source>
        <translation>Ningún host de los tipos de la flota puede ayudar con {}.</translation>
    </message>
    <message>
        <source>No host of the catalogue can help with {}.</source>
        <translation>Ningún host del catálogo puede ayudar con {}.</translation>
    </message>
    <message>
        <source>Nothing waits for a host or runs out, so no host is needed.</source>
        <translation>Nada espera un host ni se agota, así que no se necesita ningún host.</translation>
    </message>
    <message>
        <source>What holds it by size does not by the rules: {}, whether hosts that are there take some of it or not.</source>
        <translation>Lo que lo aloja por tamaño no lo hace según las reglas: {}, tanto si los hosts existentes asumen una parte como si no.</translation>
    </message>
    <message>
        <source>No purchase from this catalogue mends it: no combination of its hosts may hold what needs room.</source>
        <translation>Ninguna compra de este catálogo lo corrige: ninguna combinación de sus hosts puede alojar lo que necesita espacio.</translation>
    </message>
    <message>
        <source>The hosts that are there have room for it once workloads move, so none need be bought.</source>
        <translation>Los hosts existentes tienen espacio para ello en cuanto se muevan cargas de trabajo, así que no hace falta comprar ninguno.</translation>
    </message>
    <message>
        <source>None of the moves tried, alone or two together, makes room for {}.</source>
        <translation>Ninguno de los movimientos probados, por separado o de dos en dos, hace espacio para {}.</translation>
    </message>
    <message>
        <source>Moves within {} free nothing of its {}.</source>
        <translation>Los movimientos dentro de {} no liberan nada de {}.</translation>
    </message>
    <message>
        <source>{}: what uses it is bound to this host.</source>
        <translation>{}: lo que usa ese recurso está ligado a este host.</translation>
    </message>
    <message>
        <source>{}: none of the moves tried brings it under its capacity.</source>
        <translation>{}: ninguno de los movimientos probados reduce el uso por debajo de la capacidad.</translation>
    </message>
    <message>
        <source>{}: no other host that may run what is there has room for it.</source>
        <translation>{}: ningún otro host que pueda ejecutar lo que hay ahí tiene espacio para ello.</translation>
    </message>
    <message>
        <source>Nothing runs out or waits for a host, so no move is needed.</source>
        <translation>Nada se agota ni espera un host, así que no se necesita ningún movimiento.</translation>
    </message>
    <message>
        <source>Nothing waits for room, so no request needs to shrink.</source>
        <translation>Nada espera espacio, así que no hace falta reducir ninguna solicitud.</translation>
    </message>
    <message>
        <source>No service requests much more than it uses.</source>
        <translation>Ningún servicio solicita mucho más de lo que usa.</translation>
    </message>
    <message>
        <source>Smaller requests mend nothing: no workload and no failed host waits for CPU or memory that is reserved and not used.</source>
        <translation>Unas solicitudes menores no corrigen nada: ninguna carga de trabajo ni ningún host fallado espera CPU o memoria reservada y sin usar.</translation>
    </message>
    <message>
        <source>No workload waits for a host and no service is lost, so nothing needs to shift.</source>
        <translation>Ninguna carga de trabajo espera un host y no se pierde ningún servicio, así que no hace falta desplazar nada.</translation>
    </message>
    <message>
        <source>No other time of a planned change leaves less harm than there is.</source>
        <translation>Ningún otro momento de un cambio previsto causa menos daño del que hay.</translation>
    </message>
    <message>
        <source>The offer &apos;{}&apos; is left out. {}</source>
        <translation>La oferta «{}» se omite. {}</translation>
    </message>
    <message>
        <source>{} of &apos;{}&apos;</source>
        <translation>{} de «{}»</translation>
    </message>
    <message>
        <source>{}, {} after the order.</source>
        <translation>{}, {} después del pedido.</translation>
    </message>
    <message>
        <source>needed from {}</source>
        <translation>se necesitan desde {}</translation>
    </message>
    <message>
        <source>needed from {} with a chance of 5 %, from {} with one of 50 %</source>
        <translation>se necesitan desde {} con una probabilidad del 5 %, desde {} con una del 50 %</translation>
    </message>
    <message>
        <source>Order {} by {}: {}, and they take {}.</source>
        <translation>Pedir {} antes de {}: {}, y tardan {}.</translation>
    </message>
    <message>
        <source>Order {} now, {} late: {}, and they take {}.</source>
        <translation>Pedir {} ahora, con {} de retraso: {}, y tardan {}.</translation>
    </message>
    <message>
        <source>{:.1f} points of the chance of a breach</source>
        <translation>{:.1f} puntos de probabilidad de incumplimiento</translation>
    </message>
    <message>
        <source>{} of downtime</source>
        <translation>{} de inactividad</translation>
    </message>
    <message>
        <source>{:.4g} workload-days of exposure</source>
        <translation>{:.4g} días-carga de trabajo de exposición</translation>
    </message>
    <message>
        <source>{:.0f} {} in a year</source>
        <translation>{:.0f} {} al año</translation>
    </message>
    <message>
        <source>{} of duration (P90)</source>
        <translation>{} de duración (P90)</translation>
    </message>
    <message>
        <source>{} against {}</source>
        <translation>{} frente a {}</translation>
    </message>
    <message>
        <source>Gives up nothing: no other plan is better in anything.</source>
        <translation>No cede nada: ningún otro plan es mejor en nada.</translation>
    </message>
    <message>
        <source>Gives up {}.</source>
        <translation>Cede {}.</translation>
    </message>
    <message>
        <source>the shifted change would have begun</source>
        <translation>el cambio desplazado habría empezado</translation>
    </message>
    <message>
        <source>{} may run out of {} then</source>
        <translation>{} puede quedarse entonces sin {}</translation>
    </message>
    <message>
        <source>from then on {}, for what changes in the fleet at that time</source>
        <translation>a partir de entonces {}, debido a los cambios de la flota en ese momento</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}), until {} at least: the forecast looks no further.</source>
        <translation>Todos los pasos se pueden deshacer, el último primero, en unos {} (P95 {}), al menos hasta {}: la previsión no va más allá.</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}). The point of no return is {}: {}.</source>
        <translation>Todos los pasos se pueden deshacer, el último primero, en unos {} (P95 {}). El punto de no retorno es {}: {}.</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}). Going back later than {} takes a risk: {}.</source>
        <translation>Todos los pasos se pueden deshacer, el último primero, en unos {} (P95 {}). Volver atrás después de {} supone un riesgo: {}.</translation>
    </message>
    <message>
        <source>there is nothing that takes it back</source>
        <translation>no hay nada que lo deshaga</translation>
    </message>
    <message>
        <source>It had no host before, so it keeps this one</source>
        <translation>Antes no tenía host, así que conserva este</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>{}; takes about {}.</source>
        <translation>{}; tarda unos {}.</translation>
    </message>
    <message>
        <source>{}: not possible after the plan, for {}.</source>
        <translation>{}: no es posible después del plan, porque {}.</translation>
    </message>
    <message>
        <source>step {} cannot be taken back</source>
        <translation>el paso {} no se puede deshacer</translation>
    </message>
    <message>
        <source>steps {} cannot be taken back</source>
        <translation>los pasos {} no se pueden deshacer</translation>
    </message>
    <message>
        <source>Step {} cannot be taken back once the plan is done, see there.</source>
        <translation>El paso {} no se puede deshacer una vez ejecutado el plan; consulte ese paso.</translation>
    </message>
    <message>
        <source>Steps {} cannot be taken back once the plan is done, see there.</source>
        <translation>Los pasos {} no se pueden deshacer una vez ejecutado el plan; consulte esos pasos.</translation>
    </message>
    <message>
        <source>{}: hold {} by {}, {} more than the median demand needs, for {:.0f} {} a month; {} of them warm.</source>
        <translation>{}: mantener {} según {}, {} más de los que necesita la demanda mediana, por {:.0f} {} al mes; {} de ellos en caliente.</translation>
    </message>
    <message>
        <source>That is what is there.</source>
        <translation>Es lo que hay.</translation>
    </message>
    <message>
        <source>There are {}: {} too few.</source>
        <translation>Hay {}: faltan {}.</translation>
    </message>
    <message>
        <source>There are {}: {} more than the rule asks for.</source>
        <translation>Hay {}: {} más de los que pide la regla.</translation>
    </message>
    <message>
        <source>{} is not counted: it fails or leaves within the horizon.</source>
        <translation>{} no se cuenta: falla o sale dentro del horizonte.</translation>
    </message>
    <message>
        <source>{} are not counted: they fail or leave within the horizon.</source>
        <translation>{} no se cuentan: fallan o salen dentro del horizonte.</translation>
    </message>
    <message>
        <source>The demand stays under it in {:.2f} % of all hours and paths, the share at which a host more costs what a shortage would ({:.2f} against {:.2f} {} an hour).</source>
        <translation>La demanda queda por debajo en el {:.2f} % de todas las horas y trayectorias, la proporción a la que un host más cuesta lo mismo que costaría una escasez ({:.2f} frente a {:.2f} {} por hora).</translation>
    </message>
    <message>
        <source>{} would have no host</source>
        <translation>{} se quedaría sin host</translation>
    </message>
    <message>
        <source>{} would hold up a drain</source>
        <translation>{} retendría un drenaje</translation>
    </message>
    <message>
        <source>a host would hold more than it has</source>
        <translation>un host alojaría más de lo que tiene</translation>
    </message>
    <message>
        <source>a service would be lost for longer</source>
        <translation>se perdería un servicio durante más tiempo</translation>
    </message>
    <message>
        <source>{}; {} is left</source>
        <translation>{}; queda {}</translation>
    </message>
    <message>
        <source>{}; {} are left</source>
        <translation>{}; quedan {}</translation>
    </message>
    <message>
        <source>{}, {} of them new</source>
        <translation>{}, {} de ellos nuevos</translation>
    </message>
    <message>
        <source>{}, {} of them only until {}</source>
        <translation>{}, {} de ellos solo hasta {}</translation>
    </message>
    <message>
        <source>{}, all of them only until {}</source>
        <translation>{}, todos solo hasta {}</translation>
    </message>
    <message>
        <source>{}, but only until {}</source>
        <translation>{}, pero solo hasta {}</translation>
    </message>
    <message>
        <source>There was nothing to mend.</source>
        <translation>No había nada que corregir.</translation>
    </message>
    <message>
        <source>Mends all {}.</source>
        <translation>Corrige todo: {}.</translation>
    </message>
    <message>
        <source>Mends all {}</source>
        <translation>Corrige todo: {}</translation>
    </message>
    <message>
        <source>Mends {} of {}</source>
        <translation>Corrige {} de {}</translation>
    </message>
    <message>
        <source>Mends none of the {}</source>
        <translation>No corrige ninguno de {}</translation>
    </message>
    <message>
        <source>{}, for fewer hours or with a lower probability.</source>
        <translation>{}, durante menos horas o con menor probabilidad.</translation>
    </message>
    <message>
        <source>{} runs {} and needs {}, so none of them may be evicted</source>
        <translation>{} ejecuta {} y necesita {}, así que no se puede desalojar ninguna</translation>
    </message>
    <message>
        <source>{} could not be lost meanwhile</source>
        <translation>{} no podría perderse mientras tanto</translation>
    </message>
    <message>
        <source>the forecast does not reach so far</source>
        <translation>la previsión no llega tan lejos</translation>
    </message>
    <message>
        <source>it would take until {} (P95), and its window ends at {}</source>
        <translation>duraría hasta {} (P95), y su ventana termina el {}</translation>
    </message>
    <message>
        <source>The schedule takes {} out already, {}.</source>
        <translation>El calendario ya retira {}, {}.</translation>
    </message>
    <message>
        <source>{} has no host then, with this wave or without it.</source>
        <translation>{} no tiene host entonces, con esta oleada o sin ella.</translation>
    </message>
    <message>
        <source>{} have no host then, with this wave or without it.</source>
        <translation>{} no tienen host entonces, con esta oleada o sin ella.</translation>
    </message>
    <message>
        <source>None of the {} can be maintained in its window.</source>
        <translation>No se puede dar mantenimiento en su ventana a ninguno de {}.</translation>
    </message>
    <message>
        <source>It will finish: all {} in {}, at most {} at once, done at {} (P50) or {} (P95).</source>
        <translation>Terminará por completo: {} en {}, como máximo {} a la vez, finalizado el {} (P50) o el {} (P95).</translation>
    </message>
    <message>
        <source>It will not finish: {} of {} in {}, at most {} at once, done at {} (P50) or {} (P95).</source>
        <translation>No terminará por completo: {} de {} en {}, como máximo {} a la vez, finalizado el {} (P50) o el {} (P95).</translation>
    </message>
    <message>
        <source>But 1 wave falls in hours that the schedule troubles already.</source>
        <translation>Pero 1 oleada cae en horas en las que el calendario ya causa problemas.</translation>
    </message>
    <message>
        <source>But {} waves fall in hours that the schedule troubles already.</source>
        <translation>Pero {} oleadas caen en horas en las que el calendario ya causa problemas.</translation>
    </message>
    <message>
        <source>{} stays behind.</source>
        <translation>{} queda pendiente.</translation>
    </message>
    <message>
        <source>{} stay behind.</source>
        <translation>{} quedan pendientes.</translation>
    </message>
    <message>
        <source>{} stays behind: its window is over before its turn comes.</source>
        <translation>{} queda pendiente: su ventana termina antes de que llegue su turno.</translation>
    </message>
    <message>
        <source>{} stays behind: {}.</source>
        <translation>{} queda pendiente: {}.</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{} como {}</translation>
    </message>
    <message>
        <source>{} &apos;{}&apos;</source>
        <translation>{} «{}»</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>from {} to {} UTC</source>
        <translation>desde {} hasta {} UTC</translation>
    </message>
    <message>
        <source>shift {}</source>
        <translation>desplazar {}</translation>
    </message>
    <message>
        <source>move {} workloads</source>
        <translation>mover {} cargas de trabajo</translation>
    </message>
    <message>
        <source>move {}</source>
        <translation>mover {}</translation>
    </message>
    <message>
        <source>resize {}</source>
        <translation>redimensionar {}</translation>
    </message>
    <message>
        <source>add {}</source>
        <translation>añadir {}</translation>
    </message>
    <message>
        <source>{} until {}</source>
        <translation>{} hasta {}</translation>
    </message>
    <message>
        <source>Left: {}.</source>
        <translation>Queda: {}.</translation>
    </message>
    <message>
        <source>{} {} instead of {}.</source>
        <translation>{} {} en lugar de {}.</translation>
    </message>
    <message>
        <source>{} {} instead of {}, for {}.</source>
        <translation>{} {} en lugar de {}, para {}.</translation>
    </message>
    <message>
        <source>Move {} to {} at {}.</source>
        <translation>Mover {} a {} el {}.</translation>
    </message>
    <message>
        <source>Move {} from {} to {} at {}.</source>
        <translation>Mover {} de {} a {} el {}.</translation>
    </message>
    <message>
        <source>Order {} now, to be in service from {} on.</source>
        <translation>Pedir {} ahora, para tener en servicio desde {}.</translation>
    </message>
</context>
<context>
    <name>PlannedChange</name>
    <message>
        <source>&apos;{}&apos; (from {})</source>
        <translation>«{}» (desde {})</translation>
    </message>
    <message>
        <source>the number of replicas of {}</source>
        <translation>el número de réplicas de {}</translation>
    </message>
    <message>
        <source>what is requested by each of {}</source>
        <translation>la solicitud de cada réplica de {}</translation>
    </message>
    <message>
        <source>{} and {} both bring {}: what each of them brings is counted, so it adds up. Where they are one change, call one of them off, and give both one name the next time.</source>
        <translation>{} y {} aportan ambos {}: se cuenta lo que aporta cada uno, así que se suma. Si son un mismo cambio, cancele uno de ellos y dé a ambos el mismo nombre la próxima vez.</translation>
    </message>
    <message>
        <source>{} and {} both set {}: to different values, of which one is applied on top of the other. Where they are one change, call one of them off, and give both one name the next time.</source>
        <translation>{} y {} fijan ambos {}, con valores distintos, de los que uno se aplica sobre el otro. Si son un mismo cambio, cancele uno de ellos y dé a ambos el mismo nombre la próxima vez.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} con {}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>takes nothing new</source>
        <translation>no acepta nada nuevo</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>drenado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con fallo</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>no reservation</source>
        <translation>sin reserva</translation>
    </message>
    <message>
        <source>{}, each {}</source>
        <translation>{}, cada una {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>× {}: {}</translation>
    </message>
    <message>
        <source>new {}</source>
        <translation>× nuevo: {}</translation>
    </message>
    <message>
        <source>What these do to a fleet is not known here, so they are not part of &apos;{}&apos;: {}.</source>
        <translation>Aquí no se sabe qué efecto tienen estos elementos en una flota, así que no forman parte de «{}»: {}.</translation>
    </message>
    <message>
        <source>It replaces &apos;{}&apos;, which {} planned for {}: what it asks for now is there already, so nothing of that name is planned any more.</source>
        <translation>Sustituye a «{}», que {} tenía previsto para {}: lo que pide ahora ya existe, así que ya no hay nada previsto con ese nombre.</translation>
    </message>
    <message>
        <source>It replaces &apos;{}&apos;, which {} planned for {}. Give it another name where both are meant.</source>
        <translation>Sustituye a «{}», que {} tenía previsto para {}. Dele otro nombre si se quieren ambos.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for nothing but what is there already.</source>
        <translation>«{}» solo pide lo que ya existe.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not stored: nothing of it changes what a plan here counts with. What was planned under that name before stays.</source>
        <translation>«{}» no se ha almacenado: nada de ello cambia lo que un plan tiene en cuenta aquí. Lo que estaba previsto antes con ese nombre se mantiene.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not stored: nothing of it changes what a plan here counts with.</source>
        <translation>«{}» no se ha almacenado: nada de ello cambia lo que un plan tiene en cuenta aquí.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}: the inventory is taken to show it already, and nothing of it is applied. Give it the time that is meant.</source>
        <translation>«{}» debía estar hecho para {}: se supone que el inventario ya lo refleja y no se aplica nada de ello. Indique la hora correcta.</translation>
    </message>
    <message>
        <source>{} is to stand in the zone {}, which the inventory does not have; it is planned without a zone.</source>
        <translation>{} debe estar en la zona {}, que el inventario no tiene; se planifica sin zona.</translation>
    </message>
    <message>
        <source>{} is to be made, but how many cores and how much memory it has is not known, so it is not part of the change. Add it with an edit of your own: add-hosts.</source>
        <translation>Está previsto crear {}, pero no se sabe cuántos núcleos ni cuánta memoria tiene, así que no forma parte del cambio. Añádalo con una edición propia: add-hosts.</translation>
    </message>
    <message>
        <source>{} is to be made, but how many cores and how much memory it has is not known (its type is {}), so it is not part of the change. Add it with an edit of your own: add-hosts.</source>
        <translation>Está previsto crear {}, pero no se sabe cuántos núcleos ni cuánta memoria tiene (su tipo es {}), así que no forma parte del cambio. Añádalo con una edición propia: add-hosts.</translation>
    </message>
    <message>
        <source>{} is to be removed, but the inventory does not have it, so that is not part of the change. Import what describes it, or match its name.</source>
        <translation>Está previsto eliminar {}, pero el inventario no lo tiene, así que eso no forma parte del cambio. Importe lo que lo describe o coteje su nombre.</translation>
    </message>
    <message>
        <source>{} is to be {}, but the inventory does not have it, so that is not part of the change. Import what describes it, or match its name.</source>
        <translation>Para {} está prevista la acción «{}», pero el inventario no lo tiene, así que eso no forma parte del cambio. Importe lo que lo describe o coteje su nombre.</translation>
    </message>
    <message>
        <source>{} of a {}</source>
        <translation>× {} ({})</translation>
    </message>
    <message>
        <source>other {} of a host that is there</source>
        <translation>× otro valor de {} para un host existente</translation>
    </message>
    <message>
        <source>host to update without another size</source>
        <translation>× host que actualizar sin otro tamaño</translation>
    </message>
    <message>
        <source>{} gets another size; that is planned as a host that takes its place.</source>
        <translation>{} cambia de tamaño; se planifica como un host que ocupa su lugar.</translation>
    </message>
    <message>
        <source>{} is to be made, but what it takes is not known: it takes no room.</source>
        <translation>Está previsto crear {}, pero no se sabe cuánto necesita: no ocupa espacio.</translation>
    </message>
    <message>
        <source>workload to {} without another size</source>
        <translation>× carga de trabajo con la acción «{}» sin otro tamaño</translation>
    </message>
    <message>
        <source>Of services that are there, the number of replicas and what each of them reserves are planned; other versions, limits, rules and volumes are not. Their load stays what it is and is spread over their replicas.</source>
        <translation>De los servicios existentes se planifican el número de réplicas y lo que reserva cada una; otras versiones, límites, reglas y volúmenes, no. Su carga sigue siendo la misma y se reparte entre sus réplicas.</translation>
    </message>
    <message>
        <source>{} reserves nothing, so it takes no room and no load of it is known.</source>
        <translation>{} no reserva nada, así que no ocupa espacio y no se conoce su carga.</translation>
    </message>
    <message>
        <source>The replicas of {} are to have several sizes, for which there is no edit: they keep those that they have.</source>
        <translation>Las réplicas de {} deberían tener varios tamaños, para lo que no hay ninguna edición: conservan los que tienen.</translation>
    </message>
    <message>
        <source>new DaemonSet</source>
        <translation>× nuevo DaemonSet</translation>
    </message>
    <message>
        <source>dependency on what has no replicas</source>
        <translation>× dependencia de algo sin réplicas</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Best fit</source>
        <translation>Mejor ajuste (best fit)</translation>
    </message>
    <message>
        <source>The largest first, each on the host that has the least left.</source>
        <translation>Primero las mayores, cada una en el host al que menos le queda.</translation>
    </message>
    <message>
        <source>First fit</source>
        <translation>Primer ajuste (first fit)</translation>
    </message>
    <message>
        <source>The largest first, each on the first host of the inventory that takes it.</source>
        <translation>Primero las mayores, cada una en el primer host del inventario que la acepta.</translation>
    </message>
    <message>
        <source>Worst fit</source>
        <translation>Peor ajuste (worst fit)</translation>
    </message>
    <message>
        <source>The largest first, each on the host that has the most left.</source>
        <translation>Primero las mayores, cada una en el host al que más le queda.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>In order, each where the kube-scheduler scores highest: little requested, and CPU and memory in balance.</source>
        <translation>En orden, cada una donde kube-scheduler puntúa más alto: poco solicitado, CPU y memoria en equilibrio.</translation>
    </message>
    <message>
        <source>vSphere HA</source>
        <translation>vSphere HA</translation>
    </message>
    <message>
        <source>By restart priority, each on the host with the most unreserved CPU and memory.</source>
        <translation>Por prioridad de reinicio, cada una en el host con más CPU y memoria sin reservar.</translation>
    </message>
    <message>
        <source>Fragmentation-aware</source>
        <translation>Con atención a la fragmentación</translation>
    </message>
    <message>
        <source>In order, each where the least of the free GPUs becomes useless to a typical workload.</source>
        <translation>En orden, cada una donde menos GPU libres quedan inútiles para una carga típica.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No host is named.</source>
        <translation>No se ha indicado ningún host.</translation>
    </message>
    <message>
        <source>{} does not exist then.</source>
        <translation>{} no existe entonces.</translation>
    </message>
    <message>
        <source>{} has failed.</source>
        <translation>{} ha fallado.</translation>
    </message>
    <message>
        <source>{} is drained.</source>
        <translation>{} está drenado.</translation>
    </message>
    <message>
        <source>{} is cordoned.</source>
        <translation>{} está acordonado.</translation>
    </message>
    <message>
        <source>{} has a taint that it does not tolerate.</source>
        <translation>{} tiene un taint que no tolera.</translation>
    </message>
    <message>
        <source>{} has not the labels that it asks for.</source>
        <translation>{} no tiene las etiquetas que pide.</translation>
    </message>
    <message>
        <source>{} would put two of its group in one place.</source>
        <translation>{} pondría a dos de su grupo en un mismo lugar.</translation>
    </message>
    <message>
        <source>{} would spread its group too unevenly.</source>
        <translation>{} repartiría su grupo de forma demasiado desigual.</translation>
    </message>
    <message>
        <source>{} has none of the group that it goes with.</source>
        <translation>{} no tiene ninguna del grupo al que acompaña.</translation>
    </message>
    <message>
        <source>{} is more than its licence covers.</source>
        <translation>{} excede lo que cubre su licencia.</translation>
    </message>
    <message>
        <source>{} has no room for it.</source>
        <translation>{} no tiene espacio para ella.</translation>
    </message>
    <message>
        <source>{} lacks {} of {}.</source>
        <translation>A {} le faltan {} de {}.</translation>
    </message>
    <message>
        <source>one host does not exist then</source>
        <translation>un host no existe entonces</translation>
    </message>
    <message>
        <source>{} hosts do not exist then</source>
        <translation>{} hosts no existen entonces</translation>
    </message>
    <message>
        <source>one host has failed</source>
        <translation>un host ha fallado</translation>
    </message>
    <message>
        <source>{} hosts have failed</source>
        <translation>{} hosts han fallado</translation>
    </message>
    <message>
        <source>one host is drained</source>
        <translation>un host está drenado</translation>
    </message>
    <message>
        <source>{} hosts are drained</source>
        <translation>{} hosts están drenados</translation>
    </message>
    <message>
        <source>one host is cordoned</source>
        <translation>un host está acordonado</translation>
    </message>
    <message>
        <source>{} hosts are cordoned</source>
        <translation>{} hosts están acordonados</translation>
    </message>
    <message>
        <source>one host has a taint that it does not tolerate</source>
        <translation>un host tiene un taint que no tolera</translation>
    </message>
    <message>
        <source>{} hosts have a taint that it does not tolerate</source>
        <translation>{} hosts tienen un taint que no tolera</translation>
    </message>
    <message>
        <source>one host has not the labels that it asks for</source>
        <translation>un host no tiene las etiquetas que pide</translation>
    </message>
    <message>
        <source>{} hosts have not the labels that it asks for</source>
        <translation>{} hosts no tienen las etiquetas que pide</translation>
    </message>
    <message>
        <source>one host would put two of its group in one place</source>
        <translation>un host pondría a dos de su grupo en un mismo lugar</translation>
    </message>
    <message>
        <source>{} hosts would put two of its group in one place</source>
        <translation>{} hosts pondrían a dos de su grupo en un mismo lugar</translation>
    </message>
    <message>
        <source>one host would spread its group too unevenly</source>
        <translation>un host repartiría su grupo de forma demasiado desigual</translation>
    </message>
    <message>
        <source>{} hosts would spread its group too unevenly</source>
        <translation>{} hosts repartirían su grupo de forma demasiado desigual</translation>
    </message>
    <message>
        <source>one host has none of the group that it goes with</source>
        <translation>un host no tiene ninguna del grupo al que acompaña</translation>
    </message>
    <message>
        <source>{} hosts have none of the group that it goes with</source>
        <translation>{} hosts no tienen ninguna del grupo al que acompaña</translation>
    </message>
    <message>
        <source>one host is more than its licence covers</source>
        <translation>un host excede lo que cubre su licencia</translation>
    </message>
    <message>
        <source>{} hosts are more than its licence covers</source>
        <translation>{} hosts exceden lo que cubre su licencia</translation>
    </message>
    <message>
        <source>one host has too little {1} left</source>
        <translation>un host no tiene suficiente {1}</translation>
    </message>
    <message>
        <source>{0} hosts have too little {1} left</source>
        <translation>{0} hosts no tienen suficiente {1}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>the only host is not there</source>
        <translation>el único host no existe</translation>
    </message>
    <message>
        <source>{} is not there</source>
        <translation>{} no existe</translation>
    </message>
    <message>
        <source>{} are not there</source>
        <translation>{} no existen</translation>
    </message>
    <message>
        <source>the only host has failed</source>
        <translation>el único host ha fallado</translation>
    </message>
    <message>
        <source>{} has failed</source>
        <translation>{} ha fallado</translation>
    </message>
    <message>
        <source>{} have failed</source>
        <translation>{} han fallado</translation>
    </message>
    <message>
        <source>the only host is drained</source>
        <translation>el único host está drenado</translation>
    </message>
    <message>
        <source>{} is drained</source>
        <translation>{} está drenado</translation>
    </message>
    <message>
        <source>{} are drained</source>
        <translation>{} están drenados</translation>
    </message>
    <message>
        <source>the only host is cordoned</source>
        <translation>el único host está acordonado</translation>
    </message>
    <message>
        <source>{} is cordoned</source>
        <translation>{} está acordonado</translation>
    </message>
    <message>
        <source>{} are cordoned</source>
        <translation>{} están acordonados</translation>
    </message>
    <message>
        <source>the only host is tainted against it</source>
        <translation>el único host tiene un taint que no tolera</translation>
    </message>
    <message>
        <source>{} is tainted against it</source>
        <translation>{} tiene un taint que no tolera</translation>
    </message>
    <message>
        <source>{} are tainted against it</source>
        <translation>{} tienen un taint que no tolera</translation>
    </message>
    <message>
        <source>the only host lacks the labels it asks for</source>
        <translation>el único host no tiene las etiquetas que pide</translation>
    </message>
    <message>
        <source>{} lacks the labels it asks for</source>
        <translation>{} no tiene las etiquetas que pide</translation>
    </message>
    <message>
        <source>{} lack the labels it asks for</source>
        <translation>{} no tienen las etiquetas que pide</translation>
    </message>
    <message>
        <source>the only host already runs one of its group</source>
        <translation>el único host ya ejecuta una de su grupo</translation>
    </message>
    <message>
        <source>{} already runs one of its group</source>
        <translation>{} ya ejecuta una de su grupo</translation>
    </message>
    <message>
        <source>{} already run one of its group</source>
        <translation>{} ya ejecutan una de su grupo</translation>
    </message>
    <message>
        <source>the only host would spread its group too unevenly</source>
        <translation>el único host repartiría su grupo de forma demasiado desigual</translation>
    </message>
    <message>
        <source>{} would spread its group too unevenly</source>
        <translation>con {} su grupo se repartiría de forma demasiado desigual</translation>
    </message>
    <message>
        <source>the only host has none of the group it goes with</source>
        <translation>el único host no tiene ninguna del grupo al que acompaña</translation>
    </message>
    <message>
        <source>{} has none of the group it goes with</source>
        <translation>{} no tiene ninguna del grupo al que acompaña</translation>
    </message>
    <message>
        <source>{} have none of the group it goes with</source>
        <translation>{} no tienen ninguna del grupo al que acompaña</translation>
    </message>
    <message>
        <source>the only host is more than its licence covers</source>
        <translation>el único host excede lo que cubre su licencia</translation>
    </message>
    <message>
        <source>{} is more than its licence covers</source>
        <translation>{} excede lo que cubre su licencia</translation>
    </message>
    <message>
        <source>{} are more than its licence covers</source>
        <translation>{} exceden lo que cubre su licencia</translation>
    </message>
    <message>
        <source>the only host has too little {1} left</source>
        <translation>el único host no tiene suficiente {1}</translation>
    </message>
    <message>
        <source>{0} has too little {1} left</source>
        <translation>{0} no tiene suficiente {1}</translation>
    </message>
    <message>
        <source>{0} have too little {1} left</source>
        <translation>{0} no tienen suficiente {1}</translation>
    </message>
    <message>
        <source>{} comes nearest and lacks {}</source>
        <translation>{} es el más cercano y le falta {}</translation>
    </message>
    <message>
        <source>{} comes nearest and lacks {} of {}</source>
        <translation>{} es el más cercano y le faltan {} de {}</translation>
    </message>
    <message>
        <source>there is no host</source>
        <translation>no hay ningún host</translation>
    </message>
    <message>
        <source>of {} hosts {}</source>
        <translation>de {} hosts, {}</translation>
    </message>
    <message>
        <source>{}; it fits if {}</source>
        <translation>{}; cabe si {}</translation>
    </message>
    <message>
        <source>it is bound to its host</source>
        <translation>está ligada a su host</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>It brings {}; which of them are known already is told when they are stored.</source>
        <translation>Contiene {}; cuáles de ellos ya se conocen se indica al almacenarlos.</translation>
    </message>
    <message>
        <source>New: {}.</source>
        <translation>Nuevo: {}.</translation>
    </message>
    <message>
        <source>Changed: {}.</source>
        <translation>Cambiado: {}.</translation>
    </message>
    <message>
        <source>Not named by this source any more: {}.</source>
        <translation>Ya no lo nombra esta fuente: {}.</translation>
    </message>
    <message>
        <source>Known under another name: {}.</source>
        <translation>Conocido con otro nombre: {}.</translation>
    </message>
    <message>
        <source>Perhaps known under another name: {}.</source>
        <translation>Quizá conocido con otro nombre: {}.</translation>
    </message>
    <message>
        <source>Nothing that the inventory does not know already.</source>
        <translation>Nada que el inventario no conozca ya.</translation>
    </message>
    <message>
        <source>adds {}</source>
        <translation>añade {}</translation>
    </message>
    <message>
        <source>changes {}</source>
        <translation>cambia {}</translation>
    </message>
    <message>
        <source>removes {}</source>
        <translation>elimina {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos;, planned for {} to {}, {}.</source>
        <translation>«{}», previsto de {} a {}, {}.</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>no cambia nada</translation>
    </message>
    <message>
        <source>Its {} does not fit: {}</source>
        <translation>Su edición {} no encaja: {}</translation>
    </message>
</context>
<context>
    <name>RemoveHost</name>
    <message>
        <source>Remove host {}</source>
        <translation>Retirar el host {}</translation>
    </message>
</context>
<context>
    <name>RemoveHosts</name>
    <message>
        <source>Remove {}</source>
        <translation>Retirar {}</translation>
    </message>
</context>
<context>
    <name>ReplaceHosts</name>
    <message>
        <source>Replace {}, {} at once</source>
        <translation>Sustituir {}, {} a la vez</translation>
    </message>
    <message>
        <source>{}, by ones like {}</source>
        <translation>{}, por otros como {}</translation>
    </message>
    <message>
        <source>{}, by ones with {}</source>
        <translation>{}, por otros con {}</translation>
    </message>
    <message>
        <source>{}, one new for {} old</source>
        <translation>{}, uno nuevo por cada {} antiguos</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{} brings a go: nothing runs out, loses its host or collides with it within the horizon.</source>
        <translation>{} da un go: nada se agota, pierde su host ni choca con él dentro del horizonte.</translation>
    </message>
    <message>
        <source>{} bring a go: nothing runs out, loses its host or collides with them within the horizon.</source>
        <translation>{} dan un go: nada se agota, pierde su host ni choca con ellos dentro del horizonte.</translation>
    </message>
    <message>
        <source>No plan brings a go. {} comes nearest, with a {}: {} against a go, {} of them by the edits. The gravest of these: {}</source>
        <translation>Ningún plan da un go. El que más se acerca es {} ({}): {} en contra, {} de ellos por las ediciones. El más grave de estos: {}</translation>
    </message>
    <message>
        <source>No plan brings a go. {} comes nearest, with a {}: {} against a go, all of them without the edits, too. The gravest: {}</source>
        <translation>Ningún plan da un go. El que más se acerca es {} ({}): {} en contra, todos también sin las ediciones. El más grave: {}</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>Hold {} for {}</source>
        <translation>Reservar {} para {}</translation>
    </message>
    <message>
        <source>Hold {} times {} for {}</source>
        <translation>Reservar {} veces {} para {}</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} en {}</translation>
    </message>
</context>
<context>
    <name>Resize</name>
    <message>
        <source>Resize {} to {}</source>
        <translation>Redimensionar {} a {}</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>The edits bring it forward by {}: the median date was {}, now it is {}.</source>
        <translation>Las ediciones lo adelantan {}: la fecha mediana era {} y ahora es {}.</translation>
    </message>
    <message>
        <source>The edits bring it forward by {}: the date that one path in twenty comes to was {}, now it is {}.</source>
        <translation>Las ediciones lo adelantan {}: la fecha a la que llega una de cada veinte trayectorias era {} y ahora es {}.</translation>
    </message>
    <message>
        <source>Without the edits the probability was {}.</source>
        <translation>Sin las ediciones la probabilidad era de {}.</translation>
    </message>
    <message>
        <source>the end of time</source>
        <translation>el fin de los tiempos</translation>
    </message>
    <message>
        <source>{} UTC</source>
        <translation>{} UTC</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>en todo el periodo</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>from {} to {}</source>
        <translation>desde {} hasta {}</translation>
    </message>
    <message>
        <source>{:.3g} ms</source>
        <translation>{:.3g} ms</translation>
    </message>
    <message>
        <source>{:.3g} s</source>
        <translation>{:.3g} s</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>más del 99 %</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>{:.0f} %</source>
        <translation>{:.0f} %</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <source>There is no placement to fail. Import a fleet first.</source>
        <translation>No hay ninguna colocación que hacer fallar. Importe primero una flota.</translation>
    </message>
    <message>
        <source>Ask for one path at least.</source>
        <translation>Pida al menos una trayectoria.</translation>
    </message>
    <message>
        <source>No host has the labels &apos;{}&apos;. Look them up with &apos;show&apos;.</source>
        <translation>Ningún host tiene las etiquetas «{}». Consúltelas con &apos;show&apos;.</translation>
    </message>
    <message>
        <source>Nothing breaks until {} in {} of {} joint paths of demand, failures and repairs ({}); in {} failures leave somebody without a host. Assumed: hosts fail as {}, {:.4g} h up and {:.3g} h to repair in the mean.</source>
        <translation>Nada se incumple hasta {} en {} de {} trayectorias conjuntas de demanda, fallos y reparaciones ({}); en {} los fallos dejan algo sin host. Supuesto: los hosts fallan como {}, con {:.4g} h de actividad y {:.3g} h de reparación de media.</translation>
    </message>
    <message>
        <source>So many services were looked at on the first {} of {} demand paths, which the joint paths repeat.</source>
        <translation>Al ser tantos los servicios, se examinaron en las primeras {} de {} trayectorias de demanda, que las trayectorias conjuntas repiten.</translation>
    </message>
    <message>
        <source>Those of {} fail as {}, {:.4g} h up and {:.3g} h to repair.</source>
        <translation>Los de {} fallan como {}, con {:.4g} h de actividad y {:.3g} h de reparación.</translation>
    </message>
    <message>
        <source>rack {}</source>
        <translation>rack {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>zona {}</translation>
    </message>
    <message>
        <source>Without {}, {} has no host. For {}: {}.</source>
        <translation>Sin {}, {} no tiene host. Para {}: {}.</translation>
    </message>
    <message>
        <source>Without {}, {} have no host. For {}: {}.</source>
        <translation>Sin {}, {} no tienen host. Para {}: {}.</translation>
    </message>
    <message>
        <source>Lost: {}.</source>
        <translation>Perdidos: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of sweep. Use hosts, pairs, racks or zones.</source>
        <translation>«{}» no es un tipo de barrido. Use hosts, pairs, racks o zones.</translation>
    </message>
    <message>
        <source>There is no placement to sweep. Import a fleet first.</source>
        <translation>No hay ninguna colocación que recorrer. Importe primero una flota.</translation>
    </message>
    <message>
        <source>losing {} leaves {} without a host</source>
        <translation>la pérdida de {} deja sin host {}</translation>
    </message>
    <message>
        <source>losing {} leaves {} without a host and {} lost</source>
        <translation>la pérdida de {} deja sin host {} y hace perder {}</translation>
    </message>
    <message>
        <source>losing {} overloads {}, which takes over: its {} runs out in {} of the paths</source>
        <translation>la pérdida de {} sobrecarga {}, que asume su carga: su {} se agota en {} de las trayectorias</translation>
    </message>
    <message>
        <source>Hour by hour, hosts, racks or zones can be lost, no pairs. Use one of them.</source>
        <translation>Hora a hora se pueden perder hosts, racks o zonas, no pares. Use una de esas opciones.</translation>
    </message>
    <message>
        <source>These hours lie outside the computed future. Ask for a longer horizon.</source>
        <translation>Estas horas quedan fuera del futuro calculado. Pida un horizonte más largo.</translation>
    </message>
    <message>
        <source>Sunday {}</source>
        <translation>domingo {}</translation>
    </message>
    <message>
        <source>Monday {}</source>
        <translation>lunes {}</translation>
    </message>
    <message>
        <source>Tuesday {}</source>
        <translation>martes {}</translation>
    </message>
    <message>
        <source>Wednesday {}</source>
        <translation>miércoles {}</translation>
    </message>
    <message>
        <source>Thursday {}</source>
        <translation>jueves {}</translation>
    </message>
    <message>
        <source>Friday {}</source>
        <translation>viernes {}</translation>
    </message>
    <message>
        <source>Saturday {}</source>
        <translation>sábado {}</translation>
    </message>
    <message>
        <source>from {} UTC on</source>
        <translation>desde {} UTC</translation>
    </message>
    <message>
        <source>from {} to {} UTC</source>
        <translation>desde {} hasta {} UTC</translation>
    </message>
    <message>
        <source>N-1</source>
        <translation>N-1</translation>
    </message>
    <message>
        <source>N-1 for racks</source>
        <translation>N-1 para racks</translation>
    </message>
    <message>
        <source>N-1 for zones</source>
        <translation>N-1 para zonas</translation>
    </message>
    <message>
        <source>{} does not hold {}: {}.</source>
        <translation>{} no se cumple {}: {}.</translation>
    </message>
    <message>
        <source>{} does not hold {} even with the expected demand: {}.</source>
        <translation>{} no se cumple {} ni siquiera con la demanda esperada: {}.</translation>
    </message>
    <message>
        <source>{} does not hold {} with the demand of P90: {}.</source>
        <translation>{} no se cumple {} con la demanda del P90: {}.</translation>
    </message>
    <message>
        <source>{} does not hold {} with the demand of P95: {}.</source>
        <translation>{} no se cumple {} con la demanda del P95: {}.</translation>
    </message>
    <message>
        <source>{} with the schedule as it is, and nothing is added, but the edits bring {} forward. The gravest: {}</source>
        <translation>{} con el calendario tal como está, y no se añade ninguno, pero las ediciones adelantan {}. El más grave: {}</translation>
    </message>
    <message>
        <source>{} with the schedule as it is, and nothing is added. The gravest: {}</source>
        <translation>{} con el calendario tal como está, y no se añade ninguno. El más grave: {}</translation>
    </message>
    <message>
        <source>Nothing runs out, loses its host or collides within the horizon.</source>
        <translation>Nada se agota, pierde su host ni choca dentro del horizonte.</translation>
    </message>
    <message>
        <source>{} set placed again, {} proven survivable</source>
        <translation>{} conjunto colocado de nuevo, {} con supervivencia demostrada</translation>
    </message>
    <message>
        <source>{} sets placed again, {} proven survivable</source>
        <translation>{} conjuntos colocados de nuevo, {} con supervivencia demostrada</translation>
    </message>
    <message>
        <source>The weakest host at {}: {}.</source>
        <translation>El host más débil el {}: {}.</translation>
    </message>
    <message>
        <source>The weakest set of {} hosts at {}: {}.</source>
        <translation>El conjunto más débil de {} hosts el {}: {}.</translation>
    </message>
    <message>
        <source>{} set of that size is fatal ({}).</source>
        <translation>{} conjunto de ese tamaño es fatal ({}).</translation>
    </message>
    <message>
        <source>{} sets of that size are fatal ({}).</source>
        <translation>{} conjuntos de ese tamaño son fatales ({}).</translation>
    </message>
    <message>
        <source>Any {} of {} can be lost at {} ({}).</source>
        <translation>Se puede perder cualquier combinación de {} entre {} el {} ({}).</translation>
    </message>
    <message>
        <source>Larger sets were too many to be placed again.</source>
        <translation>Los conjuntos mayores eran demasiados para volver a colocarlos.</translation>
    </message>
    <message>
        <source>There is no placement to search. Import a fleet first.</source>
        <translation>No hay ninguna colocación en la que buscar. Importe primero una flota.</translation>
    </message>
    <message>
        <source>Ask for sets of 1 to 4 hosts.</source>
        <translation>Pida conjuntos de 1 a 4 hosts.</translation>
    </message>
    <message>
        <source>1 workload stands on a name that has no resource, so what it uses is counted nowhere: say on Match what the name is, or import what is missing.</source>
        <translation>1 carga de trabajo está en un nombre sin recurso, así que lo que usa no se cuenta en ninguna parte: indique en Cotejo qué es ese nombre o importe lo que falta.</translation>
    </message>
    <message>
        <source>{} workloads stand on names that have no resource, so what they use is counted nowhere: say on Match what the names are, or import what is missing.</source>
        <translation>{} cargas de trabajo están en nombres sin recurso, así que lo que usan no se cuenta en ninguna parte: indique en Cotejo qué son esos nombres o importe lo que falta.</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Roll out a new version of {}</source>
        <translation>Implantar una nueva versión de {}</translation>
    </message>
    <message>
        <source>{} with {} each</source>
        <translation>{} con {} cada una</translation>
    </message>
    <message>
        <source>{}, demand times {}</source>
        <translation>{}, demanda × {}</translation>
    </message>
    <message>
        <source>{} in canary steps {}</source>
        <translation>{} en pasos canary {}</translation>
    </message>
    <message>
        <source>{}, at most {} more and {} unavailable</source>
        <translation>{}, como máximo {} más y {} no disponibles</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>It failed; it is tried again.</source>
        <translation>Ha fallado; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>It failed {} times in a row; it is tried again.</source>
        <translation>Ha fallado {} veces seguidas; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Every {}: it changed the last time.</source>
        <translation>Cada {}: cambió la última vez.</translation>
    </message>
    <message>
        <source>Every {}: nothing changed the last 1 time.</source>
        <translation>Cada {}: nada cambió la última vez.</translation>
    </message>
    <message>
        <source>Every {}: nothing changed the last {} times.</source>
        <translation>Cada {}: nada cambió las últimas {} veces.</translation>
    </message>
    <message>
        <source>It comes with everything, every {}; of {} a value for every {}.</source>
        <translation>Llega junto con todo lo demás, cada {}; de {}, un valor por cada {}.</translation>
    </message>
    <message>
        <source>1 other series comes along, since less rests on it.</source>
        <translation>1 serie más se recopila a la vez, porque de ella depende menos.</translation>
    </message>
    <message>
        <source>{} other series come along, since less rests on them.</source>
        <translation>{} series más se recopilan a la vez, porque de ellas depende menos.</translation>
    </message>
    <message>
        <source>Every {}: {} is scheduled from {} to {}.</source>
        <translation>Cada {}: {} está programado desde {} hasta {}.</translation>
    </message>
    <message>
        <source>Every {}: it is being learnt ({} of {} samples).</source>
        <translation>Cada {}: en aprendizaje ({} de {} muestras).</translation>
    </message>
    <message>
        <source>Every {}: a value was {:.0f} times further off than usual. It waits for {} before it slows down again.</source>
        <translation>Cada {}: un valor se desvió {:.0f} veces más de lo habitual. Espera {} antes de volver a espaciarse.</translation>
    </message>
    <message>
        <source>Every {}: too little is known of it yet. It waits for more samples.</source>
        <translation>Cada {}: aún se sabe demasiado poco. Espera más muestras.</translation>
    </message>
    <message>
        <source>Every {}, which is the longest: hourly means are off by {:.1f} % then.</source>
        <translation>Cada {}, que es el intervalo más largo: las medias horarias se desvían entonces un {:.1f} %.</translation>
    </message>
    <message>
        <source>Every {}: hourly means are off by {:.1f} % then. It waits for {} before it goes on to every {}, which the {:.1f} % that are allowed leave room for.</source>
        <translation>Cada {}: las medias horarias se desvían entonces un {:.1f} %. Espera {} antes de pasar a cada {}, para lo que deja margen el {:.1f} % admitido.</translation>
    </message>
    <message>
        <source>Every {}: hourly means are off by {:.1f} % then, every {} by {:.1f} %; {:.1f} % are allowed.</source>
        <translation>Cada {}: las medias horarias se desvían entonces un {:.1f} %; cada {}, un {:.1f} %; se admite un {:.1f} %.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale {} to 1 replica</source>
        <translation>Escalar {} a 1 réplica</translation>
    </message>
    <message>
        <source>Scale {} to {} replicas</source>
        <translation>Escalar {} a {} réplicas</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing added</source>
        <translation>Nada añadido</translation>
    </message>
    <message>
        <source>The edits now</source>
        <translation>Las ediciones actuales</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Se agota</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>Sin host</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste mensual</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Arrepentimiento</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>No gathering was made for it before it began; what was known at {} stands in.</source>
        <translation>No se hizo ninguna recopilación para él antes de que empezara; en su lugar se usa lo que se sabía el {}.</translation>
    </message>
    <message>
        <source>The baseline was gathered at {}, before it began.</source>
        <translation>La línea base se recopiló el {}, antes de que empezara.</translation>
    </message>
    <message>
        <source>It is compared with what is known now, at {}.</source>
        <translation>Se compara con lo que se sabe ahora, el {}.</translation>
    </message>
    <message>
        <source>It is compared with what was gathered after it, at {}.</source>
        <translation>Se compara con lo que se recopiló después, el {}.</translation>
    </message>
    <message>
        <source>Nothing was gathered for an event &apos;{}&apos;. &apos;compare&apos; without one lists those for which there is something.</source>
        <translation>No se recopiló nada para un evento «{}». &apos;compare&apos; sin evento enumera aquellos para los que hay algo.</translation>
    </message>
    <message>
        <source>The workspace {} has no revision {}.</source>
        <translation>El espacio de trabajo {} no tiene la revisión {}.</translation>
    </message>
    <message>
        <source>The step must be at least one second.</source>
        <translation>El paso debe ser de al menos un segundo.</translation>
    </message>
    <message>
        <source>The horizon must be at least one step long.</source>
        <translation>El horizonte debe durar al menos un paso.</translation>
    </message>
    <message>
        <source>The training history must be at least one step long.</source>
        <translation>El historial de entrenamiento debe durar al menos un paso.</translation>
    </message>
    <message>
        <source>The horizon has more than 100,000 steps. Take a longer step or a shorter horizon.</source>
        <translation>El horizonte tiene más de 100,000 pasos. Use un paso más largo o un horizonte más corto.</translation>
    </message>
    <message>
        <source>Ask for 1 to 100,000 paths.</source>
        <translation>Pida de 1 a 100,000 trayectorias.</translation>
    </message>
    <message>
        <source>{} paths over {} steps are more than {} values for every series. Ask for fewer paths, a longer step or a shorter horizon.</source>
        <translation>{} trayectorias en {} pasos son más de {} valores por cada serie. Pida menos trayectorias, un paso más largo o un horizonte más corto.</translation>
    </message>
    <message>
        <source>The threshold is a probability between 0 and 1.</source>
        <translation>El umbral es una probabilidad entre 0 y 1.</translation>
    </message>
    <message>
        <source>The scheduled change {} is left out: {}</source>
        <translation>El cambio programado {} se omite: {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>zona {}</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>la flota</translation>
    </message>
    <message>
        <source>Nothing measured {} of {}. Import or gather that series first.</source>
        <translation>Nada midió {} de {}. Importe o recopile primero esa serie.</translation>
    </message>
    <message>
        <source>{} has no sample before {}. Let the forecast begin later.</source>
        <translation>{} no tiene ninguna muestra antes de {}. Haga que la previsión empiece más tarde.</translation>
    </message>
    <message>
        <source>The newest sample of {} is of {}, longer before {} than the {} of history that a forecast looks at. Gather or import newer ones, or let the forecast begin then.</source>
        <translation>La muestra más reciente de {} es de {}, más anterior a {} que los {} de historial que examina una previsión. Recopile o importe otras más recientes, o haga que la previsión empiece entonces.</translation>
    </message>
    <message>
        <source>1 series was fitted.</source>
        <translation>Se ajustó 1 serie.</translation>
    </message>
    <message>
        <source>{} series were fitted.</source>
        <translation>Se ajustaron {} series.</translation>
    </message>
    <message>
        <source>{} series went on with the models that are kept.</source>
        <translation>{} series continuaron con los modelos conservados.</translation>
    </message>
    <message>
        <source>{} of {} series went on with the models that are kept, 1 was fitted.</source>
        <translation>{} de {} series continuaron con los modelos conservados, se ajustó 1.</translation>
    </message>
    <message>
        <source>{} of {} series went on with the models that are kept, {} were fitted.</source>
        <translation>{} de {} series continuaron con los modelos conservados, se ajustaron {}.</translation>
    </message>
    <message>
        <source>The future begins at {}: samples count by the whole hour. What was measured since, up to {}, counts when its hour has ended, at {}.</source>
        <translation>El futuro empieza el {}: las muestras cuentan por horas enteras. Lo medido desde entonces, hasta {}, cuenta cuando su hora ha terminado, el {}.</translation>
    </message>
    <message>
        <source>The future begins at {}: samples count by the whole step of {}. What was measured since, up to {}, counts when its step has ended, at {}.</source>
        <translation>El futuro empieza el {}: las muestras cuentan por pasos enteros de {}. Lo medido desde entonces, hasta {}, cuenta cuando su paso ha terminado, el {}.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample. That is later than its import at {}: check its time, or say when the future begins.</source>
        <translation>El futuro empieza el {}, después de la muestra más reciente. Eso es posterior a su importación, el {}: compruebe su hora o indique cuándo empieza el futuro.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample.</source>
        <translation>El futuro empieza el {}, después de la muestra más reciente.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample up to {}. There is a series with later ones; check their times.</source>
        <translation>El futuro empieza el {}, después de la muestra más reciente hasta {}. Hay una serie con muestras posteriores; compruebe sus horas.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample up to {}. There are {} series with later ones; check their times.</source>
        <translation>El futuro empieza el {}, después de la muestra más reciente hasta {}. Hay {} series con muestras posteriores; compruebe sus horas.</translation>
    </message>
    <message>
        <source>Nothing is measured, so the future begins at {}, after revision {}.</source>
        <translation>No hay nada medido, así que el futuro empieza el {}, después de la revisión {}.</translation>
    </message>
    <message>
        <source>Every workload has ended by {}, so the future begins at {}, when most of them were alive.</source>
        <translation>Todas las cargas de trabajo han terminado antes de {}, así que el futuro empieza el {}, cuando la mayoría estaban activas.</translation>
    </message>
    <message>
        <source>The future begins at {}, as asked.</source>
        <translation>El futuro empieza el {}, como se pidió.</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; the values with | between them follow no parameter. Write key=1|2, or &apos; | &apos; with blanks between whole values of the axis.</source>
        <translation>En «{}», los valores separados por | no siguen a ningún parámetro. Escriba key=1|2, o &apos; | &apos; con espacios entre valores completos del eje.</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; two parameters have several values. Make them two axes.</source>
        <translation>En «{}», dos parámetros tienen varios valores. Conviértalos en dos ejes.</translation>
    </message>
    <message>
        <source>The label of &apos;{}&apos; has no ] at its end.</source>
        <translation>La etiqueta de «{}» no tiene ] al final.</translation>
    </message>
    <message>
        <source>In &apos;{}&apos;: {}</source>
        <translation>En «{}»: {}</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has no name. Write &apos;growth: none | change-demand factor=1.2|1.5&apos;.</source>
        <translation>El eje «{}» no tiene nombre. Escriba &apos;growth: none | change-demand factor=1.2|1.5&apos;.</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos;: {}</source>
        <translation>El eje «{}»: {}</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has two values called &apos;{}&apos;. Put a label in brackets in front of them, e.g. [more] scale service=web replicas=9.</source>
        <translation>El eje «{}» tiene dos valores llamados «{}». Ponga delante una etiqueta entre corchetes, p. ej. [more] scale service=web replicas=9.</translation>
    </message>
    <message>
        <source>This version does not know the action &apos;{}&apos;.</source>
        <translation>Esta versión no conoce la acción «{}».</translation>
    </message>
    <message>
        <source>The action {} takes no parameter &apos;{}&apos;.</source>
        <translation>La acción {} no admite el parámetro «{}».</translation>
    </message>
    <message>
        <source>A value is missing. Write e.g. &apos;none | 1.2 | 1.5&apos;, with | between.</source>
        <translation>Falta un valor. Escriba p. ej. &apos;none | 1.2 | 1.5&apos;, separados por |.</translation>
    </message>
    <message>
        <source>The value &apos;{}&apos; stands there twice.</source>
        <translation>El valor «{}» figura dos veces.</translation>
    </message>
    <message>
        <source>The edit that the axis &apos;{}&apos; varies is not in the scenario.</source>
        <translation>La edición que varía el eje «{}» no está en el escenario.</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; varies an edit that another axis varies already. Take one of them away.</source>
        <translation>El eje «{}» varía una edición que otro eje ya varía. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>A matrix needs at least one axis.</source>
        <translation>Una matriz necesita al menos un eje.</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has no value.</source>
        <translation>El eje «{}» no tiene ningún valor.</translation>
    </message>
    <message>
        <source>Two axes are called &apos;{}&apos;. Give each a name of its own.</source>
        <translation>Dos ejes se llaman «{}». Dé a cada uno su propio nombre.</translation>
    </message>
    <message>
        <source>The axes have more than {} combinations. Take fewer values.</source>
        <translation>Los ejes tienen más de {} combinaciones. Use menos valores.</translation>
    </message>
    <message>
        <source>nothing that is known</source>
        <translation>nada conocido</translation>
    </message>
    <message>
        <source>1 stored name was joined: {} is {}. Undo takes that back, before anything is gathered.</source>
        <translation>Se unió 1 nombre guardado: {} es {}. Deshacer lo revierte, antes de que se recopile algo.</translation>
    </message>
    <message>
        <source>{} stored names were joined: {} is {}, for example. Undo takes that back, before anything is gathered.</source>
        <translation>Se unieron {} nombres guardados: {} es {}, por ejemplo. Deshacer lo revierte, antes de que se recopile algo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;{}&apos; are {} both.</source>
        <translation>«{}» y «{}» son ambos {}.</translation>
    </message>
    <message>
        <source>There is no scheduled event &apos;{}&apos;.</source>
        <translation>No existe el evento programado «{}».</translation>
    </message>
    <message>
        <source>No baseline was taken because the change names no resource, so it is not known what to look at.</source>
        <translation>No se tomó ninguna línea base porque el cambio no indica ningún recurso, así que no se sabe qué examinar.</translation>
    </message>
    <message>
        <source>No baseline was taken because there is no live source. Add one, and it is asked before the next change.</source>
        <translation>No se tomó ninguna línea base porque no hay ninguna fuente en vivo. Añada una y se consultará antes del próximo cambio.</translation>
    </message>
    <message>
        <source>No baseline was taken because the change was not known before it began.</source>
        <translation>No se tomó ninguna línea base porque el cambio no se conocía antes de que empezara.</translation>
    </message>
    <message>
        <source>No baseline was taken because every live source is paused.</source>
        <translation>No se tomó ninguna línea base porque todas las fuentes en vivo están en pausa.</translation>
    </message>
    <message>
        <source>No baseline was taken because no live source was asked in the time before it began. Keep Penumbra open then, or run &apos;penumbra-cli watch&apos;.</source>
        <translation>No se tomó ninguna línea base porque no se consultó ninguna fuente en vivo en el tiempo previo a su inicio. Mantenga entonces Penumbra abierto o ejecute &apos;penumbra-cli watch&apos;.</translation>
    </message>
    <message>
        <source>means of an hour; usually within {}</source>
        <translation>medias de una hora; normalmente dentro de {}</translation>
    </message>
    <message>
        <source>There is no forecaster called &apos;{}&apos;. Choose one of:{}.</source>
        <translation>No existe ningún pronosticador llamado «{}». Elija uno de:{}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no dimension of this fleet. Use one of {}.</source>
        <translation>«{}» no es una dimensión de esta flota. Use una de {}.</translation>
    </message>
    <message>
        <source>{} offers no {}, so there is nothing to predict.</source>
        <translation>{} no ofrece {}, así que no hay nada que predecir.</translation>
    </message>
    <message>
        <source>{} lies outside the computed future from {} to {}. Ask for a longer horizon.</source>
        <translation>{} queda fuera del futuro calculado, de {} a {}. Pida un horizonte más largo.</translation>
    </message>
    <message>
        <source>There is no series {} in this revision.</source>
        <translation>No existe la serie {} en esta revisión.</translation>
    </message>
    <message>
        <source>{} is to reserve {} and is forecast to use up to {} (95 %)</source>
        <translation>{} debe reservar {} y se prevé que use hasta {} (95 %)</translation>
    </message>
    <message>
        <source>Resized below its {} use: {}. The room that this frees for placement is in use.</source>
        <translation>Redimensionado por debajo de su uso de {}: {}. El espacio que esto libera para la colocación está en uso.</translation>
    </message>
    <message>
        <source>Resized below its {} use: {}. So are {} more. The room that this frees for placement is in use.</source>
        <translation>Redimensionado por debajo de su uso de {}: {}. También lo están {} más. El espacio que esto libera para la colocación está en uso.</translation>
    </message>
</context>
<context>
    <name>SetPolicy</name>
    <message>
        <source>Place by the policy {}</source>
        <translation>Colocar según la política {}</translation>
    </message>
    <message>
        <source>{}, moving others to make room</source>
        <translation>{}, moviendo otras para hacer espacio</translation>
    </message>
</context>
<context>
    <name>SetSlo</name>
    <message>
        <source>no latency</source>
        <translation>sin latencia</translation>
    </message>
    <message>
        <source>an answer within {:.4g} s</source>
        <translation>una respuesta en {:.4g} s</translation>
    </message>
    <message>
        <source>its latency for {:.6g} %</source>
        <translation>su latencia en el {:.6g} %</translation>
    </message>
    <message>
        <source>no availability</source>
        <translation>sin disponibilidad</translation>
    </message>
    <message>
        <source>{:.6g} % answered</source>
        <translation>{:.6g} % respondido</translation>
    </message>
    <message>
        <source>{} promises {}</source>
        <translation>Compromiso de {}: {}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>the joining of names</source>
        <translation>la unión de nombres</translation>
    </message>
    <message>
        <source>the call-off of {}</source>
        <translation>la cancelación de {}</translation>
    </message>
    <message>
        <source>the import of {}</source>
        <translation>la importación de {}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: there is no import in {} yet.</source>
        <translation>No se puede deshacer nada: todavía no hay ninguna importación en {}.</translation>
    </message>
    <message>
        <source>Only the newest imports can be taken back, up to five, and only while nothing was gathered or answered after them. Go back to a copy of the file where you have one.</source>
        <translation>Solo se pueden deshacer las importaciones más recientes, cinco como máximo, y solo mientras no se haya recopilado ni respondido nada después de ellas. Vuelva a una copia del archivo si la tiene.</translation>
    </message>
    <message>
        <source>Nothing more can be taken back: what came before the {} is not kept for it. {}</source>
        <translation>No se puede deshacer nada más: lo anterior a «{}» no se conserva para ello. {}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: {} changed the inventory (revision {}, {}). {}</source>
        <translation>No se puede deshacer nada: «{}» cambió el inventario (revisión {}, {}). {}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: since {} (revision {}) {} changed the inventory (revision {}, {}). {}</source>
        <translation>No se puede deshacer nada: desde {} (revisión {}), «{}» cambió el inventario (revisión {}, {}). {}</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 of the fleet</source>
        <translation>%1 de la flota</translation>
    </message>
</context>
<context>
    <name>Surprises</name>
    <message>
        <source>{} of {} changed from {} to {}.</source>
        <translation>{} de {} cambió de {} a {}.</translation>
    </message>
    <message>
        <source>Look back at least {}: fewer than {} steps of {} say nothing.</source>
        <translation>Mire atrás al menos {}: menos de {} pasos de {} no dicen nada.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>from the start, for good</source>
        <translation>desde el inicio, sin fin</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1, for good</source>
        <translation>desde %1, sin fin</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>There is no service, workload, host, rack or zone &apos;{}&apos; in the shadow.</source>
        <translation>No existe ningún servicio, carga de trabajo, host, rack o zona «{}» en la sombra.</translation>
    </message>
    <message>
        <source>{} of {} run, {} needed</source>
        <translation>{} de {} en ejecución, se necesitan {}</translation>
    </message>
    <message>
        <source>no replica is known</source>
        <translation>no se conoce ninguna réplica</translation>
    </message>
    <message>
        <source>{} has failed.</source>
        <translation>{} ha fallado.</translation>
    </message>
    <message>
        <source>{} is drained.</source>
        <translation>{} está drenado.</translation>
    </message>
    <message>
        <source>{} takes nothing new.</source>
        <translation>{} no acepta nada nuevo.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} has no host.</source>
        <translation>{} no tiene host.</translation>
    </message>
    <message>
        <source>All {} of them fail.</source>
        <translation>Fallan todos ({}).</translation>
    </message>
    <message>
        <source>{} of {} fail.</source>
        <translation>Fallan {} de {}.</translation>
    </message>
    <message>
        <source>{} fails.</source>
        <translation>{} falla.</translation>
    </message>
    <message>
        <source>{} runs on {}, which fails.</source>
        <translation>{} se ejecuta en {}, que falla.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known. Choose one of none, rack and zone.</source>
        <translation>«{}» no se conoce. Elija none, rack o zone.</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>Banda del 95 %</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>Banda del 80 %</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Median without the edits</source>
        <translation>Mediana sin las ediciones</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>hosts</source>
        <translation>hosts</translation>
    </message>
    <message>
        <source>{} of rack {}</source>
        <translation>{} del rack {}</translation>
    </message>
    <message>
        <source>{} of zone {}</source>
        <translation>{} de la zona {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} con {}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Almacén de datos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zonas</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>racks</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hosts</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>cargas de trabajo</translation>
    </message>
    <message>
        <source>services</source>
        <translation>servicios</translation>
    </message>
    <message>
        <source>datastores</source>
        <translation>almacenes de datos</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>redes</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelación</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>ETS, best form</source>
        <translation>ETS, mejor forma</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>The attribute {} of {} is left out: &apos;{}&apos; is no CVSS score. Give a number from 0 to 10.</source>
        <translation>El atributo {} de {} se omite: «{}» no es una puntuación CVSS. Indique un número de 0 a 10.</translation>
    </message>
    <message>
        <source>The attribute {} of {} is left out: {}</source>
        <translation>El atributo {} de {} se omite: {}</translation>
    </message>
    <message>
        <source>The service {} depends on itself. The dependency is left out.</source>
        <translation>El servicio {} depende de sí mismo. La dependencia se omite.</translation>
    </message>
    <message>
        <source>{} {} {}, but there is no {} in the inventory. The relation is left out; import what is missing.</source>
        <translation>{} {} {}, pero no existe {} en el inventario. La relación se omite; importe lo que falta.</translation>
    </message>
    <message>
        <source>One measured host, {}, carries load that no workload accounts for. A movable workload, &apos;load of HOST&apos;, stands for it.</source>
        <translation>Un host medido, {}, soporta una carga que no explica ninguna carga de trabajo. La representa una carga de trabajo que se puede mover, &apos;load of HOST&apos;.</translation>
    </message>
    <message>
        <source>{} measured hosts, {} among them, carry load that no workload accounts for. A movable workload, &apos;load of HOST&apos;, stands for it.</source>
        <translation>{} hosts medidos, entre ellos {}, soportan una carga que no explica ninguna carga de trabajo. La representa una carga de trabajo que se puede mover, &apos;load of HOST&apos;.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many hosts are added.</source>
        <translation>Cuántos hosts se añaden.</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>A host whose capacity, labels, taints and zone each new one copies.</source>
        <translation>Un host cuya capacidad, etiquetas, taints y zona copia cada host nuevo.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>What each offers of CPU, e.g. 32 cores. Replaces that of the host it is like.</source>
        <translation>Qué CPU ofrece cada uno, p. ej. 32 cores. Sustituye a la del host de referencia.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>What each offers of memory, e.g. 128 GiB.</source>
        <translation>Qué memoria ofrece cada uno, p. ej. 128 GiB.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>What each offers of GPUs, e.g. 4.</source>
        <translation>Cuántas GPU ofrece cada uno, p. ej. 4.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>The zone they stand in. Not given: that of the host they are like.</source>
        <translation>La zona en la que están. Si no se indica: la del host de referencia.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Plazo de entrega</translation>
    </message>
    <message>
        <source>How long after the window&apos;s begin, when they are ordered, they are there.</source>
        <translation>Cuánto después del inicio de la ventana, cuando se piden, están disponibles.</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>Prefijo del nombre</translation>
    </message>
    <message>
        <source>They are called PREFIX-1, PREFIX-2 and so on.</source>
        <translation>Se llaman PREFIX-1, PREFIX-2, etc.</translation>
    </message>
    <message>
        <source>Add hosts</source>
        <translation>Añadir hosts</translation>
    </message>
    <message>
        <source>New hosts join at the window&apos;s begin, like one of the fleet or of a size of their own.</source>
        <translation>Al inicio de la ventana se incorporan hosts nuevos, como uno de la flota o de tamaño propio.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The change template as JSON. On the command line @FILE reads it from a file.</source>
        <translation>La plantilla de cambio en JSON. En la línea de comandos, @FILE la lee de un archivo.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values for its parameters, e.g. host=db-01,factor=2.</source>
        <translation>Valores para sus parámetros, p. ej. host=db-01,factor=2.</translation>
    </message>
    <message>
        <source>Apply template</source>
        <translation>Aplicar plantilla</translation>
    </message>
    <message>
        <source>Every change of a reusable template happens, each at its hours from the begin of the window on; if one does not fit, none happens.</source>
        <translation>Se realizan todos los cambios de una plantilla reutilizable, cada uno a sus horas desde el inicio de la ventana; si uno no encaja, no se realiza ninguno.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Every replica of this service changes. Without a service and a workload, everything does.</source>
        <translation>Cambian todas las réplicas de este servicio. Sin servicio ni carga de trabajo, cambia todo.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Only this workload changes.</source>
        <translation>Solo cambia esta carga de trabajo.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>What the demand is multiplied by: 1.2 is a fifth more, 0.5 is half.</source>
        <translation>Por cuánto se multiplica la demanda: 1.2 es una quinta parte más, 0.5 es la mitad.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>How long the demand takes from what it was to the factor, from the window&apos;s begin on.</source>
        <translation>Cuánto tarda la demanda en pasar de su valor al factor, desde el inicio de la ventana.</translation>
    </message>
    <message>
        <source>Ramp back</source>
        <translation>Rampa de vuelta</translation>
    </message>
    <message>
        <source>How long the demand takes back to what it was, up to the window&apos;s end: a campaign rises, stays and falls.</source>
        <translation>Cuánto tarda la demanda en volver a su valor, hasta el final de la ventana: una campaña sube, se mantiene y baja.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>straight: both ramps are straight lines. smooth: they begin and end slowly.</source>
        <translation>straight: ambas rampas son rectas. smooth: empiezan y terminan despacio.</translation>
    </message>
    <message>
        <source>Callees</source>
        <translation>Llamados</translation>
    </message>
    <message>
        <source>follow: its requests flow on, so what the service calls gets its share of the change too. stay: only the service itself changes.</source>
        <translation>follow: sus peticiones siguen adelante, así que lo que llama el servicio también recibe su parte del cambio. stay: solo el propio servicio cambia.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>What grows, with commas between: cpu,network. Without it all that follows the load: CPU, memory, network and GPUs; what is stored keeps its own trend until disk is named.</source>
        <translation>Qué crece, separado por comas: cpu,network. Sin indicarlo, todo lo que sigue a la carga: CPU, memoria, red y GPU; lo almacenado mantiene su propia tendencia hasta que se indique disk.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>requests: so many times the requests; where their history says what they do to the CPU or another dimension, that grows by so much, else in proportion. use: the use itself is multiplied.</source>
        <translation>requests: tantas veces las peticiones; donde su historial dice cómo afectan a la CPU u otra dimensión, esta crece en esa medida; si no, en proporción. use: se multiplica el propio uso.</translation>
    </message>
    <message>
        <source>Change demand</source>
        <translation>Cambiar demanda</translation>
    </message>
    <message>
        <source>The demand of a service, a workload or everything grows or shrinks by a factor: what follows the load, or the dimensions that are named.</source>
        <translation>La demanda de un servicio, de una carga de trabajo o de todo crece o disminuye por un factor: lo que sigue a la carga o las dimensiones que se indiquen.</translation>
    </message>
    <message>
        <source>The service that calls.</source>
        <translation>El servicio que llama.</translation>
    </message>
    <message>
        <source>On service</source>
        <translation>Al servicio</translation>
    </message>
    <message>
        <source>The service that it calls.</source>
        <translation>El servicio al que llama.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>hard: it fails with the other. soft: it is degraded without the other. none: it does not need the other.</source>
        <translation>hard: falla con el otro. soft: se degrada sin el otro. none: no necesita el otro.</translation>
    </message>
    <message>
        <source>Change dependency</source>
        <translation>Cambiar dependencia</translation>
    </message>
    <message>
        <source>A service depends on another one, hard or soft, or no longer.</source>
        <translation>Un servicio depende de otro, de forma dura o blanda, o deja de depender de él.</translation>
    </message>
    <message>
        <source>The rules of every replica of this service change. Name a service or a workload.</source>
        <translation>Cambian las reglas de todas las réplicas de este servicio. Indique un servicio o una carga de trabajo.</translation>
    </message>
    <message>
        <source>Only the rules of this workload change.</source>
        <translation>Solo cambian las reglas de esta carga de trabajo.</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Repartir por</translation>
    </message>
    <message>
        <source>Replicas are spread evenly over these places. none: they are no longer spread.</source>
        <translation>Las réplicas se reparten por igual entre estos lugares. none: ya no se reparten.</translation>
    </message>
    <message>
        <source>Largest skew</source>
        <translation>Desvío máximo</translation>
    </message>
    <message>
        <source>How many more a place may have than the one with the fewest.</source>
        <translation>Cuántas más puede tener un lugar que el que menos tiene.</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>No two replicas are in one of these places. none: they may be.</source>
        <translation>Nunca hay dos réplicas en uno de estos lugares. none: puede haberlas.</translation>
    </message>
    <message>
        <source>Gather in one</source>
        <translation>Agrupar en uno</translation>
    </message>
    <message>
        <source>All replicas are in one of these places. none: they need not be.</source>
        <translation>Todas las réplicas están en uno de estos lugares. none: no es necesario.</translation>
    </message>
    <message>
        <source>As a wish</source>
        <translation>Como preferencia</translation>
    </message>
    <message>
        <source>Spread, apart and gather are kept where that is possible, and broken where it is not.</source>
        <translation>Repartir, separar y agrupar se cumplen donde es posible y se incumplen donde no lo es.</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>Solo en</translation>
    </message>
    <message>
        <source>The only hosts that are allowed: names such as h1,h2 or labels as Kubernetes selects, such as disk=fast or disk in (fast, ssd).</source>
        <translation>Los únicos hosts permitidos: nombres como h1,h2 o etiquetas como las selecciona Kubernetes, p. ej. disk=fast o disk in (fast, ssd).</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Fuera de</translation>
    </message>
    <message>
        <source>Hosts that are not allowed: names or one label.</source>
        <translation>Hosts no permitidos: nombres o una etiqueta.</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>En exclusiva</translation>
    </message>
    <message>
        <source>The only hosts that are allowed, names or labels, and nothing else may run there but what is bound to them.</source>
        <translation>Los únicos hosts permitidos, por nombres o etiquetas; nada más puede ejecutarse allí salvo lo que esté vinculado a ellos.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Higher ones are placed first.</source>
        <translation>Las más altas se colocan primero.</translation>
    </message>
    <message>
        <source>Preempt</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Where they fit nowhere, workloads of lower priority make room.</source>
        <translation>Si no caben en ningún sitio, las cargas de trabajo de menor prioridad hacen espacio.</translation>
    </message>
    <message>
        <source>Change placement rules</source>
        <translation>Cambiar reglas de colocación</translation>
    </message>
    <message>
        <source>Where a workload or every replica of a service may run; what runs where it no longer may moves at the edit&apos;s begin.</source>
        <translation>Dónde puede ejecutarse una carga de trabajo o cada réplica de un servicio; lo que se ejecuta donde ya no puede se mueve al inicio de la edición.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The host that takes nothing new.</source>
        <translation>El host que no acepta nada nuevo.</translation>
    </message>
    <message>
        <source>Cordon host</source>
        <translation>Acordonar host</translation>
    </message>
    <message>
        <source>What runs on the host stays; nothing new is placed there.</source>
        <translation>Lo que se ejecuta en el host permanece; no se coloca nada nuevo en él.</translation>
    </message>
    <message>
        <source>Cordon rack or zone</source>
        <translation>Acordonar rack o zona</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label keeps what it runs and takes nothing new.</source>
        <translation>Todos los hosts de un rack, de una zona o con una etiqueta conservan lo que ejecutan y no aceptan nada nuevo.</translation>
    </message>
    <message>
        <source>CPU left</source>
        <translation>CPU restante</translation>
    </message>
    <message>
        <source>The share of its CPU that each still offers: 0.5 is half.</source>
        <translation>La parte de su CPU que cada uno sigue ofreciendo: 0.5 es la mitad.</translation>
    </message>
    <message>
        <source>Memory left</source>
        <translation>Memoria restante</translation>
    </message>
    <message>
        <source>The share of its memory that each still offers.</source>
        <translation>La parte de su memoria que cada uno sigue ofreciendo.</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>Disco restante</translation>
    </message>
    <message>
        <source>The share of its disk that each still offers.</source>
        <translation>La parte de su disco que cada uno sigue ofreciendo.</translation>
    </message>
    <message>
        <source>Network left</source>
        <translation>Red restante</translation>
    </message>
    <message>
        <source>The share of its network that each still offers.</source>
        <translation>La parte de su red que cada uno sigue ofreciendo.</translation>
    </message>
    <message>
        <source>GPUs left</source>
        <translation>GPU restantes</translation>
    </message>
    <message>
        <source>The share of its GPUs that each still offers.</source>
        <translation>La parte de sus GPU que cada uno sigue ofreciendo.</translation>
    </message>
    <message>
        <source>Degrade hosts</source>
        <translation>Degradar hosts</translation>
    </message>
    <message>
        <source>Hosts offer a share of what they have: what runs there stays, and takes nothing new where there is no room.</source>
        <translation>Los hosts ofrecen una parte de lo que tienen: lo que se ejecuta en ellos permanece y no aceptan nada nuevo donde no hay espacio.</translation>
    </message>
    <message>
        <source>A service of the fleet, which gets more replicas, or the name of a new one.</source>
        <translation>Un servicio de la flota, que recibe más réplicas, o el nombre de uno nuevo.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>How many are added.</source>
        <translation>Cuántas se añaden.</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>Solicitud de CPU</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores.</source>
        <translation>Qué CPU reserva cada una, p. ej. 500m o 2 cores.</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>Solicitud de memoria</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB.</source>
        <translation>Qué memoria reserva cada una, p. ej. 4 GiB.</translation>
    </message>
    <message>
        <source>GPU request</source>
        <translation>Solicitud de GPU</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m.</source>
        <translation>Qué GPU reserva cada una, p. ej. 1 o 500m.</translation>
    </message>
    <message>
        <source>A workload whose requests, placement rules and demand each replica copies; amounts given here replace its own.</source>
        <translation>Una carga de trabajo cuyas solicitudes, reglas de colocación y demanda copia cada réplica; las cantidades indicadas aquí sustituyen a las suyas.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <source>No two replicas on one host.</source>
        <translation>Nunca dos réplicas en un mismo host.</translation>
    </message>
    <message>
        <source>Higher ones are placed first. Not given: that of the workload it is like, or 0.</source>
        <translation>Las más altas se colocan primero. Si no se indica: la de la carga de trabajo de referencia, o 0.</translation>
    </message>
    <message>
        <source>Deploy workload</source>
        <translation>Desplegar carga de trabajo</translation>
    </message>
    <message>
        <source>New replicas of a service, known or new, are placed for the window.</source>
        <translation>Se colocan durante la ventana nuevas réplicas de un servicio, conocido o nuevo.</translation>
    </message>
    <message>
        <source>Deploy manifest</source>
        <translation>Desplegar manifiesto</translation>
    </message>
    <message>
        <source>Everything that a Kubernetes manifest asks for is placed for the window, with its requests and rules.</source>
        <translation>Todo lo que pide un manifiesto de Kubernetes se coloca durante la ventana, con sus solicitudes y reglas.</translation>
    </message>
    <message>
        <source>The host that is emptied.</source>
        <translation>El host que se vacía.</translation>
    </message>
    <message>
        <source>Drain host</source>
        <translation>Drenar host</translation>
    </message>
    <message>
        <source>Everything that can move leaves the host for the window, as for maintenance.</source>
        <translation>Todo lo que puede moverse sale del host durante la ventana, como para un mantenimiento.</translation>
    </message>
    <message>
        <source>Drain rack or zone</source>
        <translation>Drenar rack o zona</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is emptied for the window, as for maintenance.</source>
        <translation>Todos los hosts de un rack, de una zona o con una etiqueta se vacían durante la ventana, como para un mantenimiento.</translation>
    </message>
    <message>
        <source>What stops. After the window it is placed again, wherever there is room.</source>
        <translation>Lo que se detiene. Tras la ventana se vuelve a colocar donde haya espacio.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>shared: the other replicas of its service carry its demand meanwhile. lost: nobody does.</source>
        <translation>shared: las demás réplicas de su servicio asumen su demanda mientras tanto. lost: nadie la asume.</translation>
    </message>
    <message>
        <source>Evict workload</source>
        <translation>Desalojar carga de trabajo</translation>
    </message>
    <message>
        <source>One workload stops for the window and frees its room.</source>
        <translation>Una carga de trabajo se detiene durante la ventana y libera su espacio.</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Almacén de datos</translation>
    </message>
    <message>
        <source>The datastore that fails.</source>
        <translation>El almacén de datos que falla.</translation>
    </message>
    <message>
        <source>Fail datastore</source>
        <translation>Fallo de almacén de datos</translation>
    </message>
    <message>
        <source>Every workload that keeps its data there stops, keeps its room on its host and goes on after the window.</source>
        <translation>Todas las cargas de trabajo que guardan allí sus datos se detienen, conservan su espacio en el host y continúan tras la ventana.</translation>
    </message>
    <message>
        <source>The host that fails.</source>
        <translation>El host que falla.</translation>
    </message>
    <message>
        <source>Fail host</source>
        <translation>Fallo de host</translation>
    </message>
    <message>
        <source>The host is gone at once; what ran there is placed again on the hosts that are left.</source>
        <translation>El host desaparece de golpe; lo que se ejecutaba en él se vuelve a colocar en los hosts restantes.</translation>
    </message>
    <message>
        <source>Fail rack or zone</source>
        <translation>Fallo de rack o zona</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is gone at once; what ran there is placed again.</source>
        <translation>Todos los hosts de un rack, de una zona o con una etiqueta desaparecen de golpe; lo que se ejecutaba en ellos se vuelve a colocar.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>What it is called. Several services may share one: an edit for each.</source>
        <translation>Cómo se llama. Varios servicios pueden compartir una: una edición para cada uno.</translation>
    </message>
    <message>
        <source>Every replica of this service needs the licence. Name a service or a workload.</source>
        <translation>Todas las réplicas de este servicio necesitan la licencia. Indique un servicio o una carga de trabajo.</translation>
    </message>
    <message>
        <source>Only this workload needs it.</source>
        <translation>Solo esta carga de trabajo la necesita.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>How many cores, or hosts, it covers.</source>
        <translation>Cuántos núcleos o hosts cubre.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Se cuenta por</translation>
    </message>
    <message>
        <source>core: a host counts with all its cores as soon as one that needs the licence runs there. host: it counts once.</source>
        <translation>core: un host cuenta con todos sus núcleos en cuanto ejecuta algo que necesita la licencia. host: cuenta una vez.</translation>
    </message>
    <message>
        <source>Limit a licence</source>
        <translation>Limitar una licencia</translation>
    </message>
    <message>
        <source>What needs the licence runs on no more cores, or hosts, than it covers; what runs on more moves together at the edit&apos;s begin, unless it is pinned.</source>
        <translation>Lo que necesita la licencia no se ejecuta en más núcleos o hosts de los que cubre; lo que se ejecuta en más se reúne al inicio de la edición, salvo que esté fijado.</translation>
    </message>
    <message>
        <source>The service whose replicas move.</source>
        <translation>El servicio cuyas réplicas se mueven.</translation>
    </message>
    <message>
        <source>To zone</source>
        <translation>A la zona</translation>
    </message>
    <message>
        <source>Where they go, each to the best host there.</source>
        <translation>Adónde van, cada una al mejor host de allí.</translation>
    </message>
    <message>
        <source>From zone</source>
        <translation>Desde la zona</translation>
    </message>
    <message>
        <source>Only those that run in this zone now. Not given: all that are not there yet.</source>
        <translation>Solo las que ahora se ejecutan en esta zona. Si no se indica: todas las que aún no están allí.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>How many move at once.</source>
        <translation>Cuántas se mueven a la vez.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>From one batch to the next.</source>
        <translation>De un lote al siguiente.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>How long both stand side by side until the new one is ready and the old one ends.</source>
        <translation>Cuánto tiempo conviven ambas hasta que la nueva está lista y la antigua termina.</translation>
    </message>
    <message>
        <source>Migrate service</source>
        <translation>Migrar servicio</translation>
    </message>
    <message>
        <source>The replicas of a service move to another zone, batch after batch, and back at the end of the window.</source>
        <translation>Las réplicas de un servicio se mueven a otra zona, lote a lote, y vuelven al final de la ventana.</translation>
    </message>
    <message>
        <source>What moves.</source>
        <translation>Lo que se mueve.</translation>
    </message>
    <message>
        <source>To host</source>
        <translation>Al host</translation>
    </message>
    <message>
        <source>Where it goes at the window&apos;s begin. When the host does not take it then, it stays and the refusal is shown.</source>
        <translation>Adónde va al inicio de la ventana. Si el host no la acepta entonces, se queda y se muestra el rechazo.</translation>
    </message>
    <message>
        <source>Move workload</source>
        <translation>Mover carga de trabajo</translation>
    </message>
    <message>
        <source>A workload moves to a named host and stays there.</source>
        <translation>Una carga de trabajo se mueve a un host indicado y se queda allí.</translation>
    </message>
    <message>
        <source>Patch hosts</source>
        <translation>Parchear hosts</translation>
    </message>
    <message>
        <source>What is known against the hosts&apos; software is mended from the edit&apos;s begin on. A drain for the work is an edit of its own.</source>
        <translation>Las vulnerabilidades conocidas del software de los hosts quedan corregidas desde el inicio de la edición. Un drenaje para el trabajo es una edición aparte.</translation>
    </message>
    <message>
        <source>The host that is taken away for good at the window&apos;s begin.</source>
        <translation>El host que se retira definitivamente al inicio de la ventana.</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>Retirar host</translation>
    </message>
    <message>
        <source>The host leaves the fleet for good; what ran there is placed again.</source>
        <translation>El host deja la flota definitivamente; lo que se ejecutaba en él se vuelve a colocar.</translation>
    </message>
    <message>
        <source>Remove hosts</source>
        <translation>Retirar hosts</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label leaves the fleet for good.</source>
        <translation>Todos los hosts de un rack, de una zona o con una etiqueta dejan la flota definitivamente.</translation>
    </message>
    <message>
        <source>A host whose capacity and labels each new one copies. Not given: that of the host that leaves.</source>
        <translation>Un host cuya capacidad y etiquetas copia cada host nuevo. Si no se indica: las del host que se retira.</translation>
    </message>
    <message>
        <source>What each new one offers of CPU, e.g. 64 cores.</source>
        <translation>Qué CPU ofrece cada uno nuevo, p. ej. 64 cores.</translation>
    </message>
    <message>
        <source>What each new one offers of memory, e.g. 512 GiB.</source>
        <translation>Qué memoria ofrece cada uno nuevo, p. ej. 512 GiB.</translation>
    </message>
    <message>
        <source>What each new one offers of GPUs, e.g. 8.</source>
        <translation>Cuántas GPU ofrece cada uno nuevo, p. ej. 8.</translation>
    </message>
    <message>
        <source>Old per new</source>
        <translation>Antiguos por nuevo</translation>
    </message>
    <message>
        <source>How many old hosts leave for each new one.</source>
        <translation>Cuántos hosts antiguos se retiran por cada uno nuevo.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Oleada</translation>
    </message>
    <message>
        <source>How many old hosts leave at once.</source>
        <translation>Cuántos hosts antiguos se retiran a la vez.</translation>
    </message>
    <message>
        <source>From one wave to the next.</source>
        <translation>De una oleada a la siguiente.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Drenaje</translation>
    </message>
    <message>
        <source>How long an old host stands empty before it leaves.</source>
        <translation>Cuánto tiempo queda vacío un host antiguo antes de retirarse.</translation>
    </message>
    <message>
        <source>The new ones are called PREFIX-1, PREFIX-2 and so on.</source>
        <translation>Los nuevos se llaman PREFIX-1, PREFIX-2, etc.</translation>
    </message>
    <message>
        <source>Replace generation</source>
        <translation>Sustituir generación</translation>
    </message>
    <message>
        <source>Hosts leave wave after wave as new ones come in their place; what ran there moves.</source>
        <translation>Los hosts se retiran oleada a oleada mientras otros nuevos ocupan su lugar; lo que se ejecutaba en ellos se mueve.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>What the room is held for; the reservations are called PURPOSE-1, PURPOSE-2.</source>
        <translation>Para qué se reserva el espacio; las reservas se llaman PURPOSE-1, PURPOSE-2.</translation>
    </message>
    <message>
        <source>How many pieces of that size, each on one host.</source>
        <translation>Cuántas piezas de ese tamaño, cada una en un host.</translation>
    </message>
    <message>
        <source>What each piece holds of CPU, e.g. 4 cores.</source>
        <translation>Qué CPU reserva cada pieza, p. ej. 4 cores.</translation>
    </message>
    <message>
        <source>What each piece holds of memory, e.g. 16 GiB.</source>
        <translation>Qué memoria reserva cada pieza, p. ej. 16 GiB.</translation>
    </message>
    <message>
        <source>What each piece holds of GPUs, e.g. 1.</source>
        <translation>Cuántas GPU reserva cada pieza, p. ej. 1.</translation>
    </message>
    <message>
        <source>On this host. Without a host, rack, zone and label anywhere in the fleet.</source>
        <translation>En este host. Sin host, rack, zona ni etiqueta, en cualquier parte de la flota.</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>On hosts of this rack.</source>
        <translation>En hosts de este rack.</translation>
    </message>
    <message>
        <source>On hosts of this zone.</source>
        <translation>En hosts de esta zona.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>On hosts with these labels, e.g. gpu=a100.</source>
        <translation>En hosts con estas etiquetas, p. ej. gpu=a100.</translation>
    </message>
    <message>
        <source>Reserve capacity</source>
        <translation>Reservar capacidad</translation>
    </message>
    <message>
        <source>Room is held for a purpose on a host, in a rack or zone, or anywhere: nothing runs in it and nothing else gets it.</source>
        <translation>Se reserva espacio para un fin en un host, en un rack o zona, o en cualquier parte: nada se ejecuta en él y nadie más lo obtiene.</translation>
    </message>
    <message>
        <source>Every replica of this service is resized. Name a service or a workload.</source>
        <translation>Se redimensionan todas las réplicas de este servicio. Indique un servicio o una carga de trabajo.</translation>
    </message>
    <message>
        <source>Only this workload is resized.</source>
        <translation>Solo se redimensiona esta carga de trabajo.</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores. Not given: as before.</source>
        <translation>Qué CPU reserva cada una, p. ej. 500m o 2 cores. Si no se indica: como antes.</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB. Not given: as before.</source>
        <translation>Qué memoria reserva cada una, p. ej. 4 GiB. Si no se indica: como antes.</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m. Not given: as before.</source>
        <translation>Qué GPU reserva cada una, p. ej. 1 o 500m. Si no se indica: como antes.</translation>
    </message>
    <message>
        <source>Resize workload</source>
        <translation>Redimensionar carga de trabajo</translation>
    </message>
    <message>
        <source>A workload or every replica of a service requests another amount; what no longer fits moves.</source>
        <translation>Una carga de trabajo o todas las réplicas de un servicio solicitan otra cantidad; lo que ya no cabe se mueve.</translation>
    </message>
    <message>
        <source>The service whose replicas give way to a new version.</source>
        <translation>El servicio cuyas réplicas dan paso a una nueva versión.</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Exceso</translation>
    </message>
    <message>
        <source>How many replicas more there may be meanwhile, e.g. 1 or 25% rounded up (maxSurge).</source>
        <translation>Cuántas réplicas más puede haber mientras tanto, p. ej. 1 o 25% redondeado hacia arriba (maxSurge).</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>No disponibles</translation>
    </message>
    <message>
        <source>How many fewer may be ready meanwhile, e.g. 0 or 25% rounded down (maxUnavailable).</source>
        <translation>Cuántas menos pueden estar listas mientras tanto, p. ej. 0 o 25% redondeado hacia abajo (maxUnavailable).</translation>
    </message>
    <message>
        <source>How long a new replica takes until it is ready.</source>
        <translation>Cuánto tarda una réplica nueva en estar lista.</translation>
    </message>
    <message>
        <source>Canary steps</source>
        <translation>Pasos canary</translation>
    </message>
    <message>
        <source>Shares of the new version and how long each is held, e.g. 5%:1h,25%:2h,100%. Without steps all of it at once.</source>
        <translation>Partes de la nueva versión y cuánto se mantiene cada una, p. ej. 5%:1h,25%:2h,100%. Sin pasos, toda a la vez.</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of CPU. Not given: as before.</source>
        <translation>Qué CPU reserva una réplica de la nueva versión. Si no se indica: como antes.</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of memory. Not given: as before.</source>
        <translation>Qué memoria reserva una réplica de la nueva versión. Si no se indica: como antes.</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of GPUs. Not given: as before.</source>
        <translation>Qué GPU reserva una réplica de la nueva versión. Si no se indica: como antes.</translation>
    </message>
    <message>
        <source>Demand factor</source>
        <translation>Factor de demanda</translation>
    </message>
    <message>
        <source>What the new version takes for the same work: 1.1 is a tenth more of all that follows the load, not of what is stored.</source>
        <translation>Lo que consume la nueva versión para el mismo trabajo: 1.1 es una décima parte más de todo lo que sigue a la carga, no de lo que se almacena.</translation>
    </message>
    <message>
        <source>Roll out version</source>
        <translation>Implantar versión</translation>
    </message>
    <message>
        <source>New replicas come and old ones leave, as a rolling update or in canary steps; whoever is ready carries the demand of all. The end of the window takes it back at once.</source>
        <translation>Llegan réplicas nuevas y se retiran las antiguas, como actualización gradual o en pasos canary; las que están listas asumen la demanda de todas. El final de la ventana lo revierte de golpe.</translation>
    </message>
    <message>
        <source>The service that gets more or fewer replicas.</source>
        <translation>El servicio que recibe más o menos réplicas.</translation>
    </message>
    <message>
        <source>How many there are in the window.</source>
        <translation>Cuántas hay durante la ventana.</translation>
    </message>
    <message>
        <source>each: a new replica brings as much demand as the last one has. shared: the demand of the service stays what it is and is spread over all replicas.</source>
        <translation>each: una réplica nueva trae tanta demanda como tiene la última. shared: la demanda del servicio no cambia y se reparte entre todas las réplicas.</translation>
    </message>
    <message>
        <source>Scale service</source>
        <translation>Escalar servicio</translation>
    </message>
    <message>
        <source>A service runs with another number of replicas: copies of its last one, or fewer of them.</source>
        <translation>Un servicio se ejecuta con otro número de réplicas: copias de la última, o menos.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Who is placed first, and on which of the hosts that take it.</source>
        <translation>Qué se coloca primero y en cuál de los hosts que lo aceptan.</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Hacer espacio</translation>
    </message>
    <message>
        <source>Workloads that run are moved where that lets one in that finds no host.</source>
        <translation>Las cargas de trabajo en ejecución se mueven si con ello cabe una que no encuentra host.</translation>
    </message>
    <message>
        <source>Set placement policy</source>
        <translation>Fijar política de colocación</translation>
    </message>
    <message>
        <source>Whatever needs a host finds it by another policy; what runs stays, unless room is made.</source>
        <translation>Todo lo que necesita un host lo encuentra con otra política; lo que se ejecuta permanece, salvo que se haga espacio.</translation>
    </message>
    <message>
        <source>The service that makes the promise.</source>
        <translation>El servicio que adquiere el compromiso.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>The time within which its requests are answered, e.g. 300ms; 0 takes it back.</source>
        <translation>El tiempo en que se responden sus peticiones, p. ej. 300ms; 0 lo retira.</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Cuantil</translation>
    </message>
    <message>
        <source>The share of the requests that is answered within the latency; 99 % unless it is stated.</source>
        <translation>La parte de las peticiones que se responde dentro de la latencia; 99 % si no se indica.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>The share of all requests that is answered well, e.g. 99.9 %; 0 takes it back.</source>
        <translation>La parte de todas las peticiones que se responde bien, p. ej. 99.9 %; 0 lo retira.</translation>
    </message>
    <message>
        <source>Set promise</source>
        <translation>Fijar compromiso</translation>
    </message>
    <message>
        <source>A service promises its callers a latency, an availability, or both (its SLO).</source>
        <translation>Un servicio se compromete ante quienes lo llaman a una latencia, una disponibilidad o ambas (su SLO).</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>What a Kubernetes manifest deploys. On the command line manifest=FILE reads YAML or JSON with Deployments, StatefulSets or Pods.</source>
        <translation>Lo que despliega un manifiesto de Kubernetes. En la línea de comandos, manifest=FILE lee YAML o JSON con Deployments, StatefulSets o Pods.</translation>
    </message>
    <message>
        <source>Only this host.</source>
        <translation>Solo este host.</translation>
    </message>
    <message>
        <source>The hosts of this rack.</source>
        <translation>Los hosts de este rack.</translation>
    </message>
    <message>
        <source>The hosts of this zone.</source>
        <translation>Los hosts de esta zona.</translation>
    </message>
    <message>
        <source>The hosts with these labels, as Kubernetes selects: gpu=a100, generation!=g9, disk in (nvme, ssd), edge, !edge; with commas between.</source>
        <translation>Los hosts con estas etiquetas, como las selecciona Kubernetes: gpu=a100, generation!=g9, disk in (nvme, ssd), edge, !edge; separadas por comas.</translation>
    </message>
</context>
<context>
    <name>exporters</name>
    <message>
        <source>Ansible playbooks</source>
        <translation>Playbooks de Ansible</translation>
    </message>
    <message>
        <source>A folder with an inventory, a playbook of one play per step and one for the way back. What Ansible cannot do waits for a person.</source>
        <translation>Una carpeta con un inventario, un playbook con un play por paso y otro para la vuelta atrás. Lo que Ansible no puede hacer espera a una persona.</translation>
    </message>
    <message>
        <source>Steps as a table</source>
        <translation>Pasos como tabla</translation>
    </message>
    <message>
        <source>One row per change of the scenario and per step of the plan, safe to open in a spreadsheet.</source>
        <translation>Una fila por cada cambio del escenario y cada paso del plan; se puede abrir sin riesgo en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Board&apos;s document as a web page</source>
        <translation>Documento del comité como página web</translation>
    </message>
    <message>
        <source>The board&apos;s document as one page for any browser and screen reader: no script, nothing is loaded from elsewhere.</source>
        <translation>El documento del comité en una sola página para cualquier navegador y lector de pantalla: sin scripts y sin cargar nada de otro sitio.</translation>
    </message>
    <message>
        <source>Steps as a calendar</source>
        <translation>Pasos como calendario</translation>
    </message>
    <message>
        <source>One calendar event per change of the scenario and per step of the plan, for the forward schedule of change.</source>
        <translation>Un evento de calendario por cada cambio del escenario y cada paso del plan, para el calendario de cambios previstos.</translation>
    </message>
    <message>
        <source>Jira issues</source>
        <translation>Incidencias de Jira</translation>
    </message>
    <message>
        <source>A folder with one issue for the change and a sub-task for each step, as CSV for the import and as bodies for the REST API.</source>
        <translation>Una carpeta con una incidencia para el cambio y una subtarea para cada paso, en CSV para la importación y como cuerpos para la API REST.</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>Plan en JSON</translation>
    </message>
    <message>
        <source>The whole plan with its evidence, by the schema penumbra-plan/1; what every other format is made from.</source>
        <translation>El plan completo con sus evidencias, según el esquema penumbra-plan/1; de él se generan todos los demás formatos.</translation>
    </message>
    <message>
        <source>Kubernetes commands and manifests</source>
        <translation>Comandos y manifiestos de Kubernetes</translation>
    </message>
    <message>
        <source>A folder with the cordons and drains in their order, manifests of the fields that change and a kustomization; each line is asked of the server first.</source>
        <translation>Una carpeta con los acordonamientos y drenajes en su orden, manifiestos de los campos que cambian y una kustomization; cada línea se consulta antes al servidor.</translation>
    </message>
    <message>
        <source>Board&apos;s document as Markdown</source>
        <translation>Documento del comité en Markdown</translation>
    </message>
    <message>
        <source>The words, tables and numbers of the board&apos;s document, for a mail, a wiki or a ticket.</source>
        <translation>Los textos, tablas y cifras del documento del comité, para un correo, una wiki o un ticket.</translation>
    </message>
    <message>
        <source>ServiceNow change request</source>
        <translation>Solicitud de cambio de ServiceNow</translation>
    </message>
    <message>
        <source>A folder with the change request, a change task for each step and the affected items, as bodies for the Table API and as CSV for import sets.</source>
        <translation>Una carpeta con la solicitud de cambio, una tarea de cambio para cada paso y los elementos afectados, como cuerpos para la Table API y en CSV para conjuntos de importación.</translation>
    </message>
    <message>
        <source>Terraform variables and targets</source>
        <translation>Variables y destinos de Terraform</translation>
    </message>
    <message>
        <source>A folder with the values that the plan changes as variables, the addresses it touches and the line that plans it.</source>
        <translation>Una carpeta con los valores que el plan cambia como variables, las direcciones que toca y la línea que lo planifica.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, e.g. de: names of days and months are taken from it.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>gather</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the server, with the path before /api/v2 where it has one.</source>
        <translation>Dirección del servidor, con la ruta anterior a /api/v2 si la tiene.</translation>
    </message>
    <message>
        <source>Alerts too</source>
        <translation>También alertas</translation>
    </message>
    <message>
        <source>Alerts that name a resource become incidents.</source>
        <translation>Las alertas que nombran un recurso se convierten en incidentes.</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences and muted times as maintenances, alerts as incidents.</source>
        <translation>Silencios y periodos silenciados como mantenimientos, alertas como incidentes.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Path of the inventory. Ansible runs it where it is a program.</source>
        <translation>Ruta del inventario. Ansible lo ejecuta si es un programa.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Which hosts of the inventory are asked, as Ansible&apos;s patterns say it.</source>
        <translation>A qué hosts del inventario se consulta, según los patrones de Ansible.</translation>
    </message>
    <message>
        <source>Packages too</source>
        <translation>También paquetes</translation>
    </message>
    <message>
        <source>Versions of installed packages become configuration items.</source>
        <translation>Las versiones de los paquetes instalados se convierten en elementos de configuración.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Who logs in there.</source>
        <translation>Quién inicia sesión allí.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Path of the key that ssh uses.</source>
        <translation>Ruta de la clave que usa ssh.</translation>
    </message>
    <message>
        <source>Vault password</source>
        <translation>Contraseña de vault</translation>
    </message>
    <message>
        <source>Path of the file with it, where the inventory has vaults.</source>
        <translation>Ruta del archivo que la contiene, si el inventario tiene vaults.</translation>
    </message>
    <message>
        <source>As root</source>
        <translation>Como root</translation>
    </message>
    <message>
        <source>Serial numbers of the hardware are told to root alone.</source>
        <translation>Los números de serie del hardware solo se muestran a root.</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>Agente SSH</translation>
    </message>
    <message>
        <source>Path of its socket. The environment is not asked for it.</source>
        <translation>Ruta de su socket. No se toma del entorno.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Path of an ansible.cfg. Without it: the usual ones.</source>
        <translation>Ruta de un ansible.cfg. Sin ella: los habituales.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Name or path of it.</source>
        <translation>Su nombre o ruta.</translation>
    </message>
    <message>
        <source>Hosts at once</source>
        <translation>Hosts a la vez</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Tiempo de conexión</translation>
    </message>
    <message>
        <source>How long one host may take to answer.</source>
        <translation>Cuánto puede tardar un host en responder.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>How long all of it may take.</source>
        <translation>Cuánto puede tardar todo.</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>Facts of hosts, and their packages where wanted, through Ansible&apos;s modules.</source>
        <translation>Datos (facts) de los hosts y, si se desea, sus paquetes, mediante los módulos de Ansible.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Addresses of exporters with commas between them, e.g. web-01:9100. A name of the host may stand before each: web-01=http://10.0.0.5:9100/metrics.</source>
        <translation>Direcciones de exportadores separadas por comas, p. ej. web-01:9100. Delante de cada una puede ir un nombre del host: web-01=http://10.0.0.5:9100/metrics.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>All that the exporters tell, or only the use of CPU, memory, disk and network.</source>
        <translation>Todo lo que ofrecen los exportadores o solo el uso de CPU, memoria, disco y red.</translation>
    </message>
    <message>
        <source>Exporters</source>
        <translation>Exportadores</translation>
    </message>
    <message>
        <source>Scrapes node_exporter and other exporters of Prometheus metrics directly, without a Prometheus server.</source>
        <translation>Consulta directamente node_exporter y otros exportadores de métricas de Prometheus, sin servidor Prometheus.</translation>
    </message>
    <message>
        <source>Page of statistics</source>
        <translation>Página de estadísticas</translation>
    </message>
    <message>
        <source>Address of the page of statistics (&apos;stats uri&apos;), e.g. http://lb-01:8404/stats.</source>
        <translation>Dirección de la página de estadísticas (&apos;stats uri&apos;), p. ej. http://lb-01:8404/stats.</translation>
    </message>
    <message>
        <source>Admin socket</source>
        <translation>Socket de admin.</translation>
    </message>
    <message>
        <source>Path of the socket (&apos;stats socket&apos;), or HOST:PORT of it. It is asked where no page is named.</source>
        <translation>Ruta del socket (&apos;stats socket&apos;) o su HOST:PORT. Se consulta si no se indica ninguna página.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the proxy is called in the inventory. Without it: as the source.</source>
        <translation>Cómo se llama el proxy en el inventario. Sin él: como la fuente.</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Backends and servers with state, weight and load, and reloads, from HAProxy&apos;s page of statistics or its admin socket.</source>
        <translation>Backends y servidores con estado, peso y carga, y recargas, de la página de estadísticas de HAProxy o de su socket de administración.</translation>
    </message>
    <message>
        <source>Address of the API server, e.g. https://cluster.example:6443.</source>
        <translation>Dirección del servidor de API, p. ej. https://cluster.example:6443.</translation>
    </message>
    <message>
        <source>Kubeconfig</source>
        <translation>Kubeconfig</translation>
    </message>
    <message>
        <source>Path of a kubeconfig that names the server, its authority and the user. The other parameters go before what it says.</source>
        <translation>Ruta de un kubeconfig que indica el servidor, su autoridad y el usuario. Los demás parámetros prevalecen sobre lo que dice.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>A context of the kubeconfig; without it, its current one.</source>
        <translation>Un contexto del kubeconfig; sin él, el actual.</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espacios de nombres</translation>
    </message>
    <message>
        <source>Only these, with commas between; without them, all.</source>
        <translation>Solo estos, separados por comas; sin ellos, todos.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>How many objects one answer may hold.</source>
        <translation>Cuántos objetos puede contener una respuesta.</translation>
    </message>
    <message>
        <source>Take what nodes and pods use, where the cluster has the metrics API.</source>
        <translation>Toma lo que usan los nodos y los pods, si el clúster tiene la API de métricas.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Nodes, pods, what makes pods, and disruption budgets of a Kubernetes cluster, listed once and then watched.</source>
        <translation>Nodos, pods, lo que crea pods y presupuestos de interrupciones de un clúster de Kubernetes; se listan una vez y después se observan.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Address of the libvirt, e.g. qemu:///system or qemu+ssh://user@host/system.</source>
        <translation>Dirección de libvirt, p. ej. qemu:///system o qemu+ssh://user@host/system.</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>A hypervisor, its virtual machines with what they use, and its pools.</source>
        <translation>Un hipervisor, sus máquinas virtuales con lo que usan y sus pools.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Paths of log files with commas between them. The program that writes one may stand before it: haproxy=/var/log/haproxy.log. Without any the journal of systemd is read.</source>
        <translation>Rutas de archivos de registro separadas por comas. Delante puede ir el programa que lo escribe: haproxy=/var/log/haproxy.log. Sin ninguna se lee el journal de systemd.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The host that the logs are of, where their lines do not say it.</source>
        <translation>El host del que son los registros, si sus líneas no lo indican.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>What else the events are about, e.g. service/shop/cart, with commas between.</source>
        <translation>De qué más tratan los eventos, p. ej. service/shop/cart, separados por comas.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Of times without a zone, e.g. Europe/Berlin. Without it: UTC.</source>
        <translation>De las horas sin zona, p. ej. Europe/Berlin. Sin ella: UTC.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Whether the first gathering reads what is there (of each file its last 16 MiB, of the journal the history) or only what comes from then on.</source>
        <translation>Si la primera recopilación lee lo que hay (los últimos 16 MiB de cada archivo, el historial del journal) o solo lo que llegue a partir de entonces.</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>Carpeta del journal</translation>
    </message>
    <message>
        <source>Where the journal lies, if it is not the machine&apos;s own.</source>
        <translation>Dónde está el journal, si no es el de la propia máquina.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Only these units of the journal, with commas between them.</source>
        <translation>Solo estas unidades del journal, separadas por comas.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How far back the first gathering reads the journal.</source>
        <translation>Hasta dónde se remonta la primera recopilación en el journal.</translation>
    </message>
    <message>
        <source>Learning time</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Once so much of a file was read, a line of a kind that it never had is noted; 0s: never.</source>
        <translation>Una vez leído tanto de un archivo, se anota toda línea de un tipo que nunca había tenido; 0s: nunca.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Follows log files or the journal of systemd and tells of reloads, restarts, new versions, changed settings and deployments, each with its lines.</source>
        <translation>Sigue archivos de registro o el journal de systemd e informa de recargas, reinicios, versiones nuevas, ajustes cambiados y despliegues, cada uno con sus líneas.</translation>
    </message>
    <message>
        <source>Address of NetBox, with the path before /api where it has one. Its API token is the bearer token.</source>
        <translation>Dirección de NetBox, con la ruta anterior a /api si la tiene. Su token de API es el token de portador.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Slugs of the sites that are gathered, separated by commas. Without them: all.</source>
        <translation>Slugs de los sitios que se recopilan, separados por comas. Sin ellos: todos.</translation>
    </message>
    <message>
        <source>NetBox</source>
        <translation>NetBox</translation>
    </message>
    <message>
        <source>Devices, virtual machines, clusters, racks and sites from the REST API.</source>
        <translation>Dispositivos, máquinas virtuales, clústeres, racks y sitios de la API REST.</translation>
    </message>
    <message>
        <source>Address of the identity API (Keystone), e.g. https://cloud.example:5000/v3.</source>
        <translation>Dirección de la API de identidad (Keystone), p. ej. https://cloud.example:5000/v3.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>The project that the user name is for. An administrator&apos;s sees all servers.</source>
        <translation>El proyecto al que corresponde el nombre de usuario. El de un administrador ve todos los servidores.</translation>
    </message>
    <message>
        <source>Domain of the user</source>
        <translation>Dominio del usuario</translation>
    </message>
    <message>
        <source>Domain of the project</source>
        <translation>Dominio del proyecto</translation>
    </message>
    <message>
        <source>Application credential</source>
        <translation>Credencial de aplicación</translation>
    </message>
    <message>
        <source>Its id, instead of a user name and a project.</source>
        <translation>Su id, en lugar de un nombre de usuario y un proyecto.</translation>
    </message>
    <message>
        <source>Secret of it</source>
        <translation>Su secreto</translation>
    </message>
    <message>
        <source>The secret, or file:PATH of a file that holds it.</source>
        <translation>El secreto, o file:PATH de un archivo que lo contiene.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Without one: the first of the catalog.</source>
        <translation>Sin ella: la primera del catálogo.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Which of the addresses in the catalog is used.</source>
        <translation>Cuál de las direcciones del catálogo se usa.</translation>
    </message>
    <message>
        <source>Compute API</source>
        <translation>API de cómputo</translation>
    </message>
    <message>
        <source>Address of the compute API (Nova), where that of the catalog is not to be used.</source>
        <translation>Dirección de la API de cómputo (Nova), si no debe usarse la del catálogo.</translation>
    </message>
    <message>
        <source>OpenStack</source>
        <translation>OpenStack</translation>
    </message>
    <message>
        <source>Hypervisors, servers and flavors from the compute API.</source>
        <translation>Hipervisores, servidores y flavors de la API de cómputo.</translation>
    </message>
    <message>
        <source>The host whose packages these are, as the inventory calls it.</source>
        <translation>El host al que pertenecen estos paquetes, como lo llama el inventario.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A file with what &apos;dpkg-query -W&apos; printed on the host, or a copy of its /var/lib/dpkg/status. Without it the machine itself is asked.</source>
        <translation>Un archivo con lo que &apos;dpkg-query -W&apos; mostró en el host, o una copia de su /var/lib/dpkg/status. Sin él se consulta a la propia máquina.</translation>
    </message>
    <message>
        <source>Folder of dpkg</source>
        <translation>Carpeta de dpkg</translation>
    </message>
    <message>
        <source>Where dpkg keeps its books, if not in /var/lib/dpkg: e.g. of a mounted image.</source>
        <translation>Dónde guarda dpkg sus datos, si no es en /var/lib/dpkg: p. ej. de una imagen montada.</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Paquetes Debian</translation>
    </message>
    <message>
        <source>The installed packages of a host with their versions as configuration items, so that upgrades are seen and advisories can be matched.</source>
        <translation>Los paquetes instalados de un host con sus versiones como elementos de configuración, para ver las actualizaciones y cotejar los avisos.</translation>
    </message>
    <message>
        <source>What the service is called that the server and its standbys are. Without it: as the source.</source>
        <translation>Cómo se llama el servicio que forman el servidor y sus réplicas en espera. Sin él: como la fuente.</translation>
    </message>
    <message>
        <source>The host that it runs on, as the inventory calls it.</source>
        <translation>El host en el que se ejecuta, como lo llama el inventario.</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Sizes and load of the databases, standbys, settings and what was changed in them, from a server of PostgreSQL.</source>
        <translation>Tamaños y carga de las bases de datos, servidores en espera, ajustes y lo que cambió en ellos, de un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>A SELECT, or the name of a table or view. Its columns are named as in the native CSV set (resources, relations, samples, events, config), or as the mapping says.</source>
        <translation>Un SELECT, o el nombre de una tabla o vista. Sus columnas se llaman como en el conjunto CSV nativo (resources, relations, samples, events, config) o como dice la asignación.</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>Asignación de columnas</translation>
    </message>
    <message>
        <source>File of a saved column mapping, where the columns have other names.</source>
        <translation>Archivo de una asignación de columnas guardada, si las columnas tienen otros nombres.</translation>
    </message>
    <message>
        <source>Growing column</source>
        <translation>Columna creciente</translation>
    </message>
    <message>
        <source>A column whose values only rise, e.g. a time or a number: each gathering asks only for rows above those that came before.</source>
        <translation>Una columna cuyos valores solo aumentan, p. ej. una hora o un número: cada recopilación pide solo las filas por encima de las anteriores.</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>Máximo de filas</translation>
    </message>
    <message>
        <source>More rows in one gathering are an error; with a growing column they wait for the next one.</source>
        <translation>Más filas en una recopilación son un error; con una columna creciente esperan a la siguiente.</translation>
    </message>
    <message>
        <source>Table in PostgreSQL</source>
        <translation>Tabla en PostgreSQL</translation>
    </message>
    <message>
        <source>Rows of a table, a view or a SELECT in PostgreSQL, whose columns are named like those of the native CSV tables or mapped to them.</source>
        <translation>Filas de una tabla, una vista o un SELECT en PostgreSQL, cuyas columnas se llaman como las de las tablas CSV nativas o se asignan a ellas.</translation>
    </message>
    <message>
        <source>Address of the server, with the path before /api/v1 where it has one.</source>
        <translation>Dirección del servidor, con la ruta anterior a /api/v1 si la tiene.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Distance between two samples.</source>
        <translation>Distancia entre dos muestras.</translation>
    </message>
    <message>
        <source>How far back the first gathering looks.</source>
        <translation>Hasta dónde se remonta la primera recopilación.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>How old a moment must be before it is asked for, so that its samples are all in.</source>
        <translation>Qué antigüedad debe tener un momento antes de pedirlo, para que estén todas sus muestras.</translation>
    </message>
    <message>
        <source>Rate window</source>
        <translation>Ventana de tasa</translation>
    </message>
    <message>
        <source>What rates are averaged over. Without it: the step, or three scrape intervals where that is more.</source>
        <translation>Sobre qué periodo se promedian las tasas. Sin ella: el paso, o tres intervalos de consulta si es más.</translation>
    </message>
    <message>
        <source>Label matchers</source>
        <translation>Filtros de etiqueta</translation>
    </message>
    <message>
        <source>Only series with these labels, e.g. env=&quot;prod&quot;,job=&quot;node&quot;.</source>
        <translation>Solo series con estas etiquetas, p. ej. env=&quot;prod&quot;,job=&quot;node&quot;.</translation>
    </message>
    <message>
        <source>Host label</source>
        <translation>Etiqueta de host</translation>
    </message>
    <message>
        <source>The label that tells hosts apart.</source>
        <translation>La etiqueta que distingue los hosts.</translation>
    </message>
    <message>
        <source>Query for CPU</source>
        <translation>Consulta de CPU</translation>
    </message>
    <message>
        <source>Own PromQL in millicores with one row per host, or &apos;none&apos;.</source>
        <translation>PromQL propio en milicores con una fila por host, o &apos;none&apos;.</translation>
    </message>
    <message>
        <source>Query for memory</source>
        <translation>Consulta de memoria</translation>
    </message>
    <message>
        <source>Own PromQL in bytes with one row per host, or &apos;none&apos;.</source>
        <translation>PromQL propio en bytes con una fila por host, o &apos;none&apos;.</translation>
    </message>
    <message>
        <source>Query for disk</source>
        <translation>Consulta de disco</translation>
    </message>
    <message>
        <source>Query for network</source>
        <translation>Consulta de red</translation>
    </message>
    <message>
        <source>Own PromQL in bytes a second with one row per host, or &apos;none&apos;.</source>
        <translation>PromQL propio en bytes por segundo con una fila por host, o &apos;none&apos;.</translation>
    </message>
    <message>
        <source>Own series</source>
        <translation>Series propias</translation>
    </message>
    <message>
        <source>A selector of more series, e.g. {__name__=~&quot;queue_depth|in_flight&quot;}. Gauges are taken as they are, counters as their rate.</source>
        <translation>Un selector de más series, p. ej. {__name__=~&quot;queue_depth|in_flight&quot;}. Los gauges se toman como son; los contadores, como tasa.</translation>
    </message>
    <message>
        <source>Own queries</source>
        <translation>Consultas propias</translation>
    </message>
    <message>
        <source>PromQL for single series of resources, between semicolons, e.g. service/shop orders (1/s) = sum(rate(orders_total[5m])).</source>
        <translation>PromQL para series concretas de recursos, separadas por punto y coma, p. ej. service/shop orders (1/s) = sum(rate(orders_total[5m])).</translation>
    </message>
    <message>
        <source>Remote read</source>
        <translation>Lectura remota</translation>
    </message>
    <message>
        <source>Whether own series come by remote read where the server has it: it is faster.</source>
        <translation>Si las series propias llegan por lectura remota cuando el servidor la ofrece: es más rápida.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Whether answers are asked for in gzip, which saves a slow line work and costs the server time. Without it: unless the server is on this machine.</source>
        <translation>Si las respuestas se piden en gzip, lo que alivia una línea lenta y cuesta tiempo al servidor. Sin indicarlo: sí, salvo que el servidor esté en esta máquina.</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>CPU, memory, disk and network of every host that node_exporter reports to a Prometheus server or one that speaks its API.</source>
        <translation>CPU, memoria, disco y red de cada host sobre el que node_exporter informa a un servidor Prometheus o a uno que hable su API.</translation>
    </message>
    <message>
        <source>HOST:PORT, or the path of a unix socket.</source>
        <translation>HOST:PORT, o la ruta de un socket unix.</translation>
    </message>
    <message>
        <source>A user of Redis&apos; access control lists; it needs INFO and CONFIG GET.</source>
        <translation>Un usuario de las listas de control de acceso de Redis; necesita INFO y CONFIG GET.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password, or file:PATH of a file that holds it.</source>
        <translation>La contraseña, o file:PATH de un archivo que la contiene.</translation>
    </message>
    <message>
        <source>What the service is called that the instance and its replicas are. Without it: as the source.</source>
        <translation>Cómo se llama el servicio que forman la instancia y sus réplicas. Sin él: como la fuente.</translation>
    </message>
    <message>
        <source>The host that it runs on, as the inventory calls it. Without it, no failure of a host touches it.</source>
        <translation>El host en el que se ejecuta, como lo llama el inventario. Sin él, ningún fallo de un host lo afecta.</translation>
    </message>
    <message>
        <source>How long one gathering may take in all.</source>
        <translation>Cuánto puede durar en total una recopilación.</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Memory, clients, operations, settings and replicas of a Redis server, and what was changed in its settings.</source>
        <translation>Memoria, clientes, operaciones, ajustes y réplicas de un servidor Redis, y lo que cambió en sus ajustes.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Where pipelines put files, of any kind that &apos;import&apos; reads. They are left where they are; one that changes is read again.</source>
        <translation>Dónde dejan los pipelines archivos de cualquier tipo que lea &apos;import&apos;. Se dejan donde están; si uno cambia, se lee de nuevo.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Id of the reader for every file. Without it each file&apos;s content says what it is.</source>
        <translation>Id del lector para todos los archivos. Sin él, el contenido de cada archivo indica qué es.</translation>
    </message>
    <message>
        <source>Spool folder</source>
        <translation>Carpeta de entrada</translation>
    </message>
    <message>
        <source>A folder into which pipelines write files of any kind that can be imported.</source>
        <translation>Una carpeta en la que los pipelines escriben archivos de cualquier tipo importable.</translation>
    </message>
    <message>
        <source>Address of the frontend, e.g. https://zabbix.example/zabbix. The user name with its password, or the API token as bearer token, are those of Zabbix.</source>
        <translation>Dirección del frontend, p. ej. https://zabbix.example/zabbix. El nombre de usuario con su contraseña, o el token de API como token de portador, son los de Zabbix.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys of the items whose values are gathered, with * for any text; * alone is all.</source>
        <translation>Claves de los elementos cuyos valores se recopilan, con * para cualquier texto; solo * significa todas.</translation>
    </message>
    <message>
        <source>How far back the first gathering looks. What Zabbix keeps no more as values is taken from its trends.</source>
        <translation>Hasta dónde se remonta la primera recopilación. Lo que Zabbix ya no guarda como valores se toma de sus tendencias.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>How late values may come in, e.g. through a proxy. So much is asked for again.</source>
        <translation>Con cuánto retraso pueden llegar los valores, p. ej. a través de un proxy. Ese tramo se vuelve a pedir.</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Hosts, the values of their items, and maintenances, through the API of the frontend.</source>
        <translation>Hosts, los valores de sus elementos y mantenimientos, mediante la API del frontend.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token de portador</translation>
    </message>
    <message>
        <source>The token, or file:PATH of a file that holds it.</source>
        <translation>El token, o file:PATH de un archivo que lo contiene.</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de CA</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the server&apos;s certificate.</source>
        <translation>Archivo PEM de la autoridad que firmó el certificado del servidor.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>PEM file, where the server asks for one.</source>
        <translation>Archivo PEM, si el servidor pide uno.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>PEM file of the client certificate&apos;s key.</source>
        <translation>Archivo PEM de la clave del certificado de cliente.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of a proxy. The environment&apos;s proxy is not used.</source>
        <translation>Dirección de un proxy. No se usa el proxy del entorno.</translation>
    </message>
    <message>
        <source>How long one request may take in all.</source>
        <translation>Cuánto puede durar en total una petición.</translation>
    </message>
    <message>
        <source>HOST:PORT, or the folder of its socket, e.g. /run/postgresql.</source>
        <translation>HOST:PORT, o la carpeta de su socket, p. ej. /run/postgresql.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>A role of its own with pg_monitor is enough.</source>
        <translation>Basta un rol propio con pg_monitor.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Whether the connection is encrypted and the server&apos;s certificate is checked.</source>
        <translation>Si la conexión se cifra y se comprueba el certificado del servidor.</translation>
    </message>
    <message>
        <source>How long one statement may take; the server is told to end it then.</source>
        <translation>Cuánto puede durar una sentencia; después se pide al servidor que la termine.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>What runs out first?</source>
        <translation>¿Qué se agota primero?</translation>
    </message>
    <message>
        <source>The day begins here: what runs out, by which date and how surely, what left the band of yesterday&apos;s forecast, and which changes come. A double click leads to the resource.</source>
        <translation>El día empieza aquí: qué se agota, en qué fecha y con qué certeza, qué salió de la banda de la previsión de ayer y qué cambios vienen. Un doble clic lleva al recurso.</translation>
    </message>
    <message>
        <source>Live and shadow</source>
        <translation>En vivo y sombra</translation>
    </message>
    <message>
        <source>Every host, as it is and as it will be. Drag the slider above the map: the colours and the Live and Shadow columns follow the moment.</source>
        <translation>Cada host, como es y como será. Arrastre el control deslizante sobre el mapa: los colores y las columnas En vivo y Sombra siguen el momento elegido.</translation>
    </message>
    <message>
        <source>Who is hit?</source>
        <translation>¿A quién afecta?</translation>
    </message>
    <message>
        <source>Choose a host and let it fail: the map shows hop by hop what that reaches, and why.</source>
        <translation>Elija un host y hágalo fallar: el mapa muestra salto a salto a qué llega y por qué.</translation>
    </message>
    <message>
        <source>How far can a forecast be trusted?</source>
        <translation>¿Hasta dónde se puede confiar en una previsión?</translation>
    </message>
    <message>
        <source>The figures above the chart are measured on this series&apos; own past. Let the forecast begin 7 days ago to see how it would have done.</source>
        <translation>Las cifras sobre el gráfico se miden en el propio pasado de esta serie. Haga que la previsión empiece hace 7 días para ver cómo habría resultado.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>¿Y si?</translation>
    </message>
    <message>
        <source>Add an edit, or open a scenario such as Black Friday. Drag its block on the timeline: verdict, chart and findings follow. Undo takes everything back.</source>
        <translation>Añada una edición o abra un escenario como Black Friday. Arrastre su bloque en la cronología: el dictamen, el gráfico y los hallazgos se actualizan. Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>What would mend it?</source>
        <translation>¿Qué lo corregiría?</translation>
    </message>
    <message>
        <source>Find plans: several ways with their downtime, cost and way back. One that is adopted becomes edits; it leaves as PDF for the board and as JSON for operations.</source>
        <translation>Buscar planes: varios caminos con su inactividad, coste y vuelta atrás. El que se adopta se convierte en ediciones; se exporta como PDF para el comité de cambios y como JSON para operaciones.</translation>
    </message>
    <message>
        <source>Your own fleet</source>
        <translation>Su propia flota</translation>
    </message>
    <message>
        <source>Drop an export of your inventory or your monitoring on the window, or connect a live source here. Ctrl+Shift+P finds every command.</source>
        <translation>Suelte una exportación de su inventario o de su monitorización en la ventana, o conecte aquí una fuente en vivo. Ctrl+Mayús+P encuentra todos los comandos.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What-if planner for a fleet: live and shadow inventory.</source>
        <translation>Planificador «¿y si?» para una flota: inventario en vivo e inventario sombra.</translation>
    </message>
    <message>
        <source>Open the sample fleet.</source>
        <translation>Abre la flota de ejemplo.</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Hablar este idioma: %1.</translation>
    </message>
    <message>
        <source>Workspaces to open or files to import.</source>
        <translation>Espacios de trabajo que abrir o archivos que importar.</translation>
    </message>
    <message>
        <source>There is no language %1. There are %2.</source>
        <translation>No existe el idioma %1. Existen %2.</translation>
    </message>
    <message>
        <source>A tour shows the sample fleet, so %1 was not opened. Leave the file out, or leave out --tour.</source>
        <translation>Un recorrido muestra la flota de ejemplo, así que %1 no se ha abierto. Omita el archivo u omita --tour.</translation>
    </message>
    <message>
        <source>Render every page in every state, on the sample fleet, to PNG files in &lt;folder&gt;.</source>
        <translation>Genera imágenes PNG de todas las páginas en todos sus estados, con la flota de ejemplo, en &lt;folder&gt;.</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>In the rack</source>
        <translation>En el rack</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>En la zona</translation>
    </message>
    <message>
        <source>Runs on the host</source>
        <translation>Se ejecuta en el host</translation>
    </message>
    <message>
        <source>Part of the service</source>
        <translation>Parte del servicio</translation>
    </message>
    <message>
        <source>Uses the datastore</source>
        <translation>Usa el almacén de datos</translation>
    </message>
    <message>
        <source>Depends on the service</source>
        <translation>Depende del servicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Existe desde</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>Existe hasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>CPU capacity</source>
        <translation>Capacidad de CPU</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>Capacidad de memoria</translation>
    </message>
    <message>
        <source>Disk capacity</source>
        <translation>Capacidad de disco</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>Capacidad de red</translation>
    </message>
    <message>
        <source>GPU capacity</source>
        <translation>Capacidad de GPU</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>Solicitud de CPU</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>Solicitud de memoria</translation>
    </message>
    <message>
        <source>Disk request</source>
        <translation>Solicitud de disco</translation>
    </message>
    <message>
        <source>Network request</source>
        <translation>Solicitud de red</translation>
    </message>
    <message>
        <source>GPU request</source>
        <translation>Solicitud de GPU</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Make an empty workspace file</source>
        <translation>Crear un archivo de espacio de trabajo vacío</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a workspace, or import a file of another format</source>
        <translation>Abrir un espacio de trabajo o importar un archivo de otro formato</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Read files into this workspace, after a preview</source>
        <translation>Leer archivos en este espacio de trabajo, tras una vista previa</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Abrir la flota de ejemplo</translation>
    </message>
    <message>
        <source>Make a fleet with problems worth finding, to look around</source>
        <translation>Crear una flota con problemas que merece la pena encontrar, para explorar</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Cerrar espacio de trabajo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Deshacer la última edición</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Volver a hacerla</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer importación</translation>
    </message>
    <message>
        <source>Take the newest import back: everything is as it was before it</source>
        <translation>Revertir la importación más reciente: todo queda como antes de ella</translation>
    </message>
    <message>
        <source>Redo import</source>
        <translation>Rehacer importación</translation>
    </message>
    <message>
        <source>Import again what was taken back</source>
        <translation>Importar de nuevo lo que se revirtió</translation>
    </message>
    <message>
        <source>Cancel the computation</source>
        <translation>Cancelar el cálculo</translation>
    </message>
    <message>
        <source>Stop what is being computed; what was there stays</source>
        <translation>Detener lo que se está calculando; lo que había permanece</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>Evaluar de nuevo</translation>
    </message>
    <message>
        <source>Compute the shadow of the present scenario once more</source>
        <translation>Calcular una vez más la sombra del escenario actual</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Switch between the light and the dark theme</source>
        <translation>Cambiar entre el tema claro y el oscuro</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Idioma…</translation>
    </message>
    <message>
        <source>Choose what the window speaks</source>
        <translation>Elegir el idioma de la ventana</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Commands, pages, edits and resources by their names</source>
        <translation>Comandos, páginas, ediciones y recursos por su nombre</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Atajos…</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>Elegir las teclas de cada comando</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>About Penumbra</source>
        <translation>Acerca de Penumbra</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>Buscar planes</translation>
    </message>
    <message>
        <source>Look for ways to mend what the scenario breaks</source>
        <translation>Buscar formas de corregir lo que el escenario incumple</translation>
    </message>
    <message>
        <source>Adopt the chosen plan</source>
        <translation>Adoptar el plan elegido</translation>
    </message>
    <message>
        <source>Put its steps into the scenario, as one step that can be undone</source>
        <translation>Llevar sus pasos al escenario, como un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Review before a board</source>
        <translation>Revisar ante un comité de cambios</translation>
    </message>
    <message>
        <source>The chosen plan on the whole screen, with the decision recorded at the end</source>
        <translation>El plan elegido a pantalla completa, con el registro de la decisión al final</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Precios…</translation>
    </message>
    <message>
        <source>What plans cost, as a table to edit, import and export</source>
        <translation>Lo que cuestan los planes, en una tabla para editar, importar y exportar</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Give the parts of every page the room that they had at first</source>
        <translation>Devolver a las partes de cada página el espacio que tenían al principio</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>A walk through the pages: what each answers</source>
        <translation>Un recorrido por las páginas: a qué responde cada una</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
    <message>
        <source>Services, workloads and hosts with what they need, and what a failure reaches.</source>
        <translation>Servicios, cargas de trabajo y hosts con lo que necesitan, y hasta dónde llega un fallo.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Every host and workload, live beside its shadow, and a map of all hosts over time.</source>
        <translation>Todos los hosts y cargas de trabajo, en vivo junto a su sombra, y un mapa de todos los hosts en el tiempo.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>One series with its forecast, its bands and how well they held in the past.</source>
        <translation>Una serie con su previsión, sus bandas y lo bien que se cumplieron en el pasado.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>Which names of several sources are one resource, and what was answered about names.</source>
        <translation>Qué nombres de varias fuentes son un mismo recurso, y qué se ha respondido sobre nombres.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What runs out first and what else is found, what left its band, which changes come, which plans wait and how old the data is.</source>
        <translation>Qué se agota primero y qué más se ha encontrado, qué salió de su banda, qué cambios vienen, qué planes esperan y qué antigüedad tienen los datos.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans that mend what the scenario breaks: compare, choose, adopt, export.</source>
        <translation>Planes que corrigen lo que rompe el escenario: comparar, elegir, adoptar, exportar.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Live sources: how each does, how often it is asked and why.</source>
        <translation>Fuentes en vivo: cómo está cada una, con qué frecuencia se consulta y por qué.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si?</translation>
    </message>
    <message>
        <source>Edits of the shadow with their findings and figures before and after.</source>
        <translation>Ediciones de la sombra con sus hallazgos y cifras antes y después.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Document</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Creando %1</translation>
    </message>
    <message>
        <source>Making the sample fleet</source>
        <translation>Creando la flota de ejemplo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Almacenando %1</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was stored.</source>
        <translation>La importación se ha cancelado. No se ha almacenado nada.</translation>
    </message>
    <message>
        <source>%1: %2 read, %L3 stored, %L4 known already, %L5 rejected.</source>
        <translation>%1: %2 leídos, %L3 almacenados, %L4 ya conocidos, %L5 rechazados.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>%L1 records</source>
        <translation>%L1 registros</translation>
    </message>
    <message>
        <source>And %L1 more of this kind.</source>
        <translation>Y %L1 más de este tipo.</translation>
    </message>
    <message>
        <source>Edit &gt; Undo import takes it back.</source>
        <translation>Edición &gt; Deshacer importación lo revierte.</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Revirtiendo la importación</translation>
    </message>
    <message>
        <source>Nothing was taken back: it was cancelled. The import stays.</source>
        <translation>No se ha revertido nada: se canceló. La importación permanece.</translation>
    </message>
    <message>
        <source>%1 was taken back: the inventory, the samples and what was answered are what they were before it.</source>
        <translation>%1: revertido. El inventario, las muestras y lo respondido están como antes.</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>Recuperar ediciones</translation>
    </message>
    <message>
        <source>Penumbra ended before the last edits were saved. They are back; Undo takes them away.</source>
        <translation>Penumbra se cerró antes de guardar las últimas ediciones. Se han recuperado; Deshacer las retira.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>Calculando la sombra</translation>
    </message>
    <message>
        <source>Looking for what was gathered</source>
        <translation>Buscando lo recopilado</translation>
    </message>
    <message>
        <source>The computation was cancelled. Change something or choose Evaluate again to go on.</source>
        <translation>El cálculo se ha cancelado. Cambie algo o elija Evaluar de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Saving the scenario</source>
        <translation>Guardando el escenario</translation>
    </message>
    <message>
        <source>Keeping the model</source>
        <translation>Conservando el modelo</translation>
    </message>
    <message>
        <source>Keeping what was answered about names</source>
        <translation>Conservando lo respondido sobre nombres</translation>
    </message>
    <message>
        <source>Keeping the price book</source>
        <translation>Guardando el libro de precios</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Engine</name>
    <message>
        <source>There was not enough memory for this: %1. Choose fewer paths, a coarser step or a shorter horizon, or close other programs.</source>
        <translation>No ha habido memoria suficiente para esto: %1. Elija menos trayectorias, un paso más grueso o un horizonte más corto, o cierre otros programas.</translation>
    </message>
    <message>
        <source>Penumbra made an error and gave up on this: %1 (%2). What you edited is kept. Please report it.</source>
        <translation>Penumbra ha cometido un error y ha abandonado esto: %1 (%2). Lo que ha editado se conserva. Le rogamos que lo notifique.</translation>
    </message>
    <message>
        <source>Penumbra made an error and gave up on this: %1. What you edited is kept. Please report it.</source>
        <translation>Penumbra ha cometido un error y ha abandonado esto: %1. Lo que ha editado se conserva. Le rogamos que lo notifique.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Gathering</name>
    <message>
        <source>Reading the sources</source>
        <translation>Leyendo las fuentes</translation>
    </message>
    <message>
        <source>Keeping the source</source>
        <translation>Conservando la fuente</translation>
    </message>
    <message>
        <source>Removing the source</source>
        <translation>Quitando la fuente</translation>
    </message>
    <message>
        <source>Storing what was gathered</source>
        <translation>Almacenando lo recopilado</translation>
    </message>
    <message>
        <source>Keeping when the sources are due</source>
        <translation>Conservando cuándo toca consultar las fuentes</translation>
    </message>
    <message>
        <source>It came with the workspace and was not approved on this machine. It asks nobody before you looked at what it would ask, and approved it.</source>
        <translation>Llegó con el espacio de trabajo y no se ha aprobado en esta máquina. No consulta a nadie hasta que usted vea qué consultaría y lo apruebe.</translation>
    </message>
    <message>
        <source>It answers: %1, %2, %3. Nothing was stored.</source>
        <translation>Responde: %1, %2, %3. No se ha almacenado nada.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::MatrixRun</name>
    <message>
        <source>Evaluating every combination</source>
        <translation>Evaluando todas las combinaciones</translation>
    </message>
    <message>
        <source>Take the combination: %1</source>
        <translation>Tomar la combinación: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::OverviewWatch</name>
    <message>
        <source>Looking for what runs out first</source>
        <translation>Buscando lo que se agota primero</translation>
    </message>
    <message>
        <source>Holding yesterday&apos;s forecast against what came</source>
        <translation>Comparando la previsión de ayer con lo ocurrido</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Planner</name>
    <message>
        <source>Finding plans</source>
        <translation>Buscando planes</translation>
    </message>
    <message>
        <source>Adopt: %1</source>
        <translation>Adoptar: %1</translation>
    </message>
    <message>
        <source>Keeping the plans</source>
        <translation>Conservando los planes</translation>
    </message>
    <message>
        <source>Kept in the workspace: %1 and the scenario as it is. The command line&apos;s export writes the same documents from them.</source>
        <translation>Se conserva en el espacio de trabajo: %1 y el escenario tal como está. El comando export de la línea de comandos genera de ellos los mismos documentos.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>There is no plan to adopt. Find plans, and choose one.</source>
        <translation>No hay ningún plan que adoptar. Busque planes y elija uno.</translation>
    </message>
    <message>
        <source>The scenario or the inventory has changed since these plans were found, so nothing was adopted. Find plans again for the present state.</source>
        <translation>El escenario o el inventario ha cambiado desde que se encontraron estos planes, así que no se ha adoptado nada. Busque planes de nuevo para el estado actual.</translation>
    </message>
    <message>
        <source>%1 The steps are edits on the page What if now. Undo (Ctrl+Z) takes all of them back at once.</source>
        <translation>%1 Los pasos son ahora ediciones en la página ¿Y si?. Deshacer (Ctrl+Z) los revierte todos a la vez.</translation>
    </message>
    <message>
        <source>Checking another order of the steps</source>
        <translation>Comprobando otro orden de los pasos</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Find plans first, and choose one.</source>
        <translation>Todavía no hay nada que revisar. Busque planes primero y elija uno.</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>Preparando la revisión</translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <translation>Registrando la decisión</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Secrets</name>
    <message>
        <source>There is no keychain here (%1), so the secret is kept until the program ends.</source>
        <translation>Aquí no hay llavero (%1), así que el secreto se conserva hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is not in the keychain (%2). Edit the source and enter it again.</source>
        <translation>El secreto &apos;%1&apos; no está en el llavero (%2). Edite la fuente e introdúzcalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::ToleranceWatch</name>
    <message>
        <source>Failing every host, rack and zone</source>
        <translation>Haciendo fallar cada host, rack y zona</translation>
    </message>
    <message>
        <source>It was cancelled. Evaluate again (F5) to have it computed.</source>
        <translation>Se ha cancelado. Evalúe de nuevo (F5) para calcularlo.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::TopologyWatch</name>
    <message>
        <source>Drawing dependencies</source>
        <translation>Dibujando las dependencias</translation>
    </message>
</context>
<context>
    <name>penumbra::models::AttributeModel</name>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>Ofrece %1</translation>
    </message>
    <message>
        <source>Reserves %1</source>
        <translation>Reserva %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>taint %1</source>
        <translation>taint %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Replicas it needs</source>
        <translation>Réplicas que necesita</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>penumbra::models::BatchRowsModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2 any more</source>
        <translation>%1: ya no %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>%L1 samples in %2</source>
        <translation>%L1 muestras en %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nuevo: %1</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>se retira: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What would be stored</source>
        <translation>Lo que se almacenaría</translation>
    </message>
    <message>
        <source>Against what is known</source>
        <translation>Frente a lo conocido</translation>
    </message>
</context>
<context>
    <name>penumbra::models::EditModel</name>
    <message>
        <source>%1
▲ Skipped: %2</source>
        <translation>%1
▲ Omitida: %2</translation>
    </message>
    <message>
        <source>This edit does not fit and changes nothing: %1</source>
        <translation>Esta edición no encaja y no cambia nada: %1</translation>
    </message>
</context>
<context>
    <name>penumbra::models::FleetTable</name>
    <message>
        <source>up</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>acordonado</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>drenado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con fallo</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>▲ waiting</source>
        <translation>▲ en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>aún no conocido</translation>
    </message>
    <message>
        <source>The median of the predicted use at the chosen moment, of what the host offers then.</source>
        <translation>La mediana del uso previsto en el momento elegido, respecto a lo que el host ofrece entonces.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU usada</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Memoria usada</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>Estado entonces</translation>
    </message>
</context>
<context>
    <name>penumbra::models::FleetTree</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Zone, rack, host, workload</source>
        <translation>Zona, rack, host, carga de trabajo</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU usada</translation>
    </message>
</context>
<context>
    <name>penumbra::models::LiveShadowModel</name>
    <message>
        <source>How probably the shadow wants more than there is.</source>
        <translation>Con qué probabilidad la sombra quiere más de lo que hay.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Exceso</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>Banda del 95 %</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
</context>
<context>
    <name>penumbra::models::LooseNameModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Citado</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Puede ser</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>El otro</translation>
    </message>
</context>
<context>
    <name>penumbra::models::MatrixModel</name>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>%1 M %2</source>
        <translation>%1 M %2</translation>
    </message>
    <message>
        <source>runs out %1</source>
        <translation>se agota %1</translation>
    </message>
    <message>
        <source>may run out %1</source>
        <translation>puede agotarse %1</translation>
    </message>
    <message>
        <source>nothing runs out</source>
        <translation>nada se agota</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 una vez</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>sin coste</translation>
    </message>
    <message>
        <source>◆ %1 left out</source>
        <translation>◆ Omitido: %1</translation>
    </message>
    <message>
        <source>%1 without a host</source>
        <translation>%1 sin host</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>Perdido: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>Aún no calculado.</translation>
    </message>
</context>
<context>
    <name>penumbra::models::NameRuleModel</name>
    <message>
        <source>names ending in %1</source>
        <translation>nombres que acaban en %1</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>sin esa parte</translation>
    </message>
    <message>
        <source>another than %1</source>
        <translation>distinto de %1</translation>
    </message>
    <message>
        <source>Name or expression</source>
        <translation>Nombre o expresión</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PlanModel</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>▲ none</source>
        <translation>▲ ninguna</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>The scenario without any plan.</source>
        <translation>El escenario sin ningún plan.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Click a row to choose it.</source>
        <translation>Haga clic en una fila para elegirla.</translation>
    </message>
    <message>
        <source>P(breach)</source>
        <translation>P(incumplim.)</translation>
    </message>
    <message>
        <source>Chance that something breaks within the horizon, before and after.</source>
        <translation>Probabilidad de que algo se rompa dentro del horizonte, antes y después.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What stands within the horizon, before and with the plan.</source>
        <translation>Lo que queda dentro del horizonte, antes y con el plan.</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>Sin host</translation>
    </message>
    <message>
        <source>Workloads that no host takes, before and after.</source>
        <translation>Cargas de trabajo que ningún host acepta, antes y después.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Traslados</translation>
    </message>
    <message>
        <source>Workloads that change their host.</source>
        <translation>Cargas de trabajo que cambian de host.</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Expuestas</translation>
    </message>
    <message>
        <source>Workload-days on hosts with a known high vulnerability (CVSS 7 or more), before and after.</source>
        <translation>Días de carga de trabajo en hosts con una vulnerabilidad alta conocida (CVSS 7 o más), antes y después.</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Of all services together, while the plan is carried out.</source>
        <translation>De todos los servicios juntos, mientras se ejecuta el plan.</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Coste único</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Listo el</translation>
    </message>
    <message>
        <source>When its last step has ended, in half of all cases.</source>
        <translation>Cuándo ha terminado su último paso, en la mitad de los casos.</translation>
    </message>
    <message>
        <source>Way back, P90</source>
        <translation>Vuelta atrás, P90</translation>
    </message>
    <message>
        <source>How long it takes to undo everything, in nine of ten cases.</source>
        <translation>Cuánto se tarda en deshacerlo todo, en nueve de cada diez casos.</translation>
    </message>
    <message>
        <source>Work and downtime, by the price book.</source>
        <translation>Trabajo e inactividad, según el libro de precios.</translation>
    </message>
    <message>
        <source>Hosts that are added, by the price book.</source>
        <translation>Hosts que se añaden, según el libro de precios.</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PriceModel</name>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Precio de</translation>
    </message>
    <message>
        <source>What it is for, or the name of an offer of hosts.</source>
        <translation>Para qué es, o el nombre de una oferta de hosts.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>As low as it may be; empty: as expected.</source>
        <translation>Lo más bajo que puede ser; vacío: como lo esperado.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>What is reckoned with; empty: nobody knows, and plans that need it say so.</source>
        <translation>Con lo que se calcula; vacío: no se sabe, y los planes que lo necesitan lo indican.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>As high as it may be; empty: as expected.</source>
        <translation>Lo más alto que puede ser; vacío: como lo esperado.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Plazo de entrega</translation>
    </message>
    <message>
        <source>From the order to the first workload on it, e.g. 7d.</source>
        <translation>Desde el pedido hasta la primera carga de trabajo en él, p. ej. 7d.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>What a host of the offer has, e.g. 64.</source>
        <translation>Lo que tiene un host de la oferta, p. ej. 64.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>What a host of the offer has, e.g. 256GiB.</source>
        <translation>Lo que tiene un host de la oferta, p. ej. 256GiB.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>What a host of the offer has, e.g. 4.</source>
        <translation>Lo que tiene un host de la oferta, p. ej. 4.</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>A host of the fleet that each is like.</source>
        <translation>Un host de la flota como el que es cada uno.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Where they would stand.</source>
        <translation>Dónde se instalarían.</translation>
    </message>
</context>
<context>
    <name>penumbra::models::ProblemModel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>◆ Warning</source>
        <translation>◆ Advertencia</translation>
    </message>
    <message>
        <source>▲ Rejected</source>
        <translation>▲ Rechazado</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>Qué está mal y qué hacer</translation>
    </message>
</context>
<context>
    <name>penumbra::models::SeriesModel</name>
    <message>
        <source>on click</source>
        <translation>al hacer clic</translation>
    </message>
    <message>
        <source>Error in the joint forecast of all series, at origins that they share: what findings, plans and their JSON rest on. The series you choose is also tried alone, at origins of its own.</source>
        <translation>Error en la previsión conjunta de todas las series, en orígenes que comparten: en él se basan los hallazgos, los planes y su JSON. La serie que elija se prueba además por separado, en orígenes propios.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Joint MASE</source>
        <translation>MASE conjunto</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
</context>
<context>
    <name>penumbra::models::SourceModel</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>Recopilando</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waits for your approval</source>
        <translation>Espera su aprobación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Último dato</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
</context>
<context>
    <name>penumbra::models::StepModel</name>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>%1, at most %2 in nine of ten cases</source>
        <translation>%1; %2 como máximo en nueve de cada diez casos</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Vuelta atrás</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>Sin el plan</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Con él</translation>
    </message>
</context>
<context>
    <name>penumbra::models::TargetModel</name>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::AxisRow</name>
    <message>
        <source>As on the command line</source>
        <translation>Como en la línea de comandos</translation>
    </message>
    <message>
        <source>Remove this axis</source>
        <translation>Quitar este eje</translation>
    </message>
    <message>
        <source>Values of the axis</source>
        <translation>Valores del eje</translation>
    </message>
    <message>
        <source>A name, a colon, and the values with | between: edits as for --edit, or none.</source>
        <translation>Un nombre, dos puntos y los valores separados por |: ediciones como para --edit, o none.</translation>
    </message>
    <message>
        <source>e.g. none | 1.2 | 1.5</source>
        <translation>p. ej. none | 1.2 | 1.5</translation>
    </message>
    <message>
        <source>The values with | between; none stands for the scenario without this edit.</source>
        <translation>Los valores separados por |; none representa el escenario sin esta edición.</translation>
    </message>
    <message>
        <source>without | with</source>
        <translation>sin | con</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Adds the value at the left to the axis</source>
        <translation>Añade al eje el valor de la izquierda</translation>
    </message>
    <message>
        <source>This edit is not in the scenario any more. Undo, or remove this axis.</source>
        <translation>Esta edición ya no está en el escenario. Deshaga o quite este eje.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ChangesDialog</name>
    <message>
        <source>Scheduled changes</source>
        <translation>Cambios programados</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>The planned change will not be: nothing of it is counted on any more. The audit log says so, and Edit &gt; Undo import takes it back.</source>
        <translation>El cambio previsto no se realizará: ya no se cuenta nada de él. El registro de auditoría lo refleja, y Edición &gt; Deshacer importación lo revierte.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Looking for scheduled changes</source>
        <translation>Buscando cambios programados</translation>
    </message>
    <message>
        <source>The scheduled changes cannot be read</source>
        <translation>No se pueden leer los cambios programados</translation>
    </message>
    <message>
        <source>No change is scheduled</source>
        <translation>No hay ningún cambio programado</translation>
    </message>
    <message>
        <source>Changes come from calendars, pipelines and planned imports. Here you see what a planned one will change. Before each of them the live sources are asked for a baseline, and afterwards you see here what is different.</source>
        <translation>Los cambios proceden de calendarios, pipelines e importaciones previstas. Aquí ve qué cambiará uno previsto. Antes de cada uno se consulta una línea base a las fuentes en vivo, y después ve aquí qué es distinto.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>No se puede comparar %1</translation>
    </message>
    <message>
        <source>Planned for %1, UTC. This is what it will change.</source>
        <translation>Previsto para %1, UTC. Esto es lo que cambiará.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>It changes nothing of the inventory</source>
        <translation>No cambia nada del inventario</translation>
    </message>
    <message>
        <source>Planned for %1, UTC.</source>
        <translation>Previsto para %1, UTC.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No ha cambiado nada</translation>
    </message>
    <message>
        <source>What %1 touches is as it was before. %2</source>
        <translation>Lo que toca %1 está como antes. %2</translation>
    </message>
    <message>
        <source>Calling %1 off</source>
        <translation>Anulando %1</translation>
    </message>
    <message>
        <source>%1 is being called off. Edit &gt; Undo takes that back.</source>
        <translation>Se está anulando %1. Edición &gt; Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::DependenciesPage</name>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Salto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
    <message>
        <source>Who needs whom, and what a failure reaches</source>
        <translation>Quién necesita a quién y hasta dónde llega un fallo</translation>
    </message>
    <message>
        <source>The resource to look at</source>
        <translation>El recurso que se examina</translation>
    </message>
    <message>
        <source>Look at a service or host</source>
        <translation>Examinar un servicio o host</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 salto</translation>
    </message>
    <message>
        <source>%1 hops</source>
        <translation>%1 saltos</translation>
    </message>
    <message>
        <source>How far from it</source>
        <translation>A qué distancia</translation>
    </message>
    <message>
        <source>How many hops around the resource are shown</source>
        <translation>Cuántos saltos alrededor del recurso se muestran</translation>
    </message>
    <message>
        <source>What is drawn as one</source>
        <translation>Qué se dibuja como uno</translation>
    </message>
    <message>
        <source>Every host</source>
        <translation>Cada host</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Hosts of one rack or zone, and the workloads of one service there, as one</source>
        <translation>Los hosts de un rack o una zona, y las cargas de trabajo de un servicio en ellos, como uno</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Shows the whole map</source>
        <translation>Muestra todo el mapa</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>What it is tied to</source>
        <translation>Con qué está vinculado</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <translation>Hacer que falle</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinarlo</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Shows it on the Fleet page</source>
        <translation>Lo muestra en la página Flota</translation>
    </message>
    <message>
        <source>What the failure reaches</source>
        <translation>Hasta dónde llega el fallo</translation>
    </message>
    <message>
        <source>at once, before anything is placed again: %1 lost, %2 degraded</source>
        <translation>de golpe, antes de recolocar nada: %1 perdidos, %2 degradados</translation>
    </message>
    <message>
        <source>%L1 shown, %L2 more are not: look at one of them, or draw racks or zones</source>
        <translation>%L1 a la vista, %L2 más no: examine uno de ellos o dibuje racks o zonas</translation>
    </message>
    <message>
        <source>an arrow leads from who needs to what is needed; dashed where it can do without</source>
        <translation>una flecha va de quien necesita a lo necesitado; discontinua si puede prescindir de ello</translation>
    </message>
    <message>
        <source>End the failure</source>
        <translation>Terminar el fallo</translation>
    </message>
    <message>
        <source>Click a box, or walk with the arrow keys.</source>
        <translation>Haga clic en un cuadro o recórralos con las teclas de flecha.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::FleetDetails</name>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Show this series with its model, backtest and candidates.</source>
        <translation>Mostrar esta serie con su modelo, backtest y candidatos.</translation>
    </message>
    <message>
        <source>Live and shadow</source>
        <translation>En vivo y sombra</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se conoce</translation>
    </message>
    <message>
        <source>Nothing is measured here</source>
        <translation>Aquí no se mide nada</translation>
    </message>
    <message>
        <source>A service has no use of its own. Choose one of its workloads or hosts.</source>
        <translation>Un servicio no tiene uso propio. Elija una de sus cargas de trabajo o uno de sus hosts.</translation>
    </message>
    <message>
        <source>No series of this resource was imported or gathered.</source>
        <translation>No se ha importado ni recopilado ninguna serie de este recurso.</translation>
    </message>
    <message>
        <source>Reading the history of %1</source>
        <translation>Leyendo el historial de %1</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>Banda del %1</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>the look-up was cancelled</source>
        <translation>la consulta se ha cancelado</translation>
    </message>
    <message>
        <source>shadow at %1</source>
        <translation>sombra en %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>acordonado</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Cargas de trabajo</translation>
    </message>
    <message>
        <source>▲ nowhere</source>
        <translation>▲ en ninguno</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Search by name, kind or place</source>
        <translation>Buscar por nombre, tipo o lugar</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Hosts at</source>
        <translation>Hosts en</translation>
    </message>
    <message>
        <source>Which use colours the map: its median, of what each host offers then.</source>
        <translation>Qué uso colorea el mapa: su mediana, respecto a lo que cada host ofrece entonces.</translation>
    </message>
    <message>
        <source>Busiest dimension</source>
        <translation>Dimensión más usada</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>sin zona</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>mediana de %1</translation>
    </message>
    <message>
        <source>Tree or table</source>
        <translation>Árbol o tabla</translation>
    </message>
    <message>
        <source>Tree of the fleet</source>
        <translation>Árbol de la flota</translation>
    </message>
    <message>
        <source>Table of the fleet</source>
        <translation>Tabla de la flota</translation>
    </message>
    <message>
        <source>Which use colours the map</source>
        <translation>Qué uso da color al mapa</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>One series: what was measured, what is expected, and how far that can be trusted</source>
        <translation>Una serie: qué se midió, qué se espera y hasta qué punto es fiable</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Search by resource or metric</source>
        <translation>Buscar por recurso o métrica</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>pick one to compare</source>
        <translation>elija uno para comparar</translation>
    </message>
    <message>
        <source>Pin model</source>
        <translation>Fijar modelo</translation>
    </message>
    <message>
        <source>Let the shadow use the model chosen here for this series, kept in the workspace</source>
        <translation>Hacer que la sombra use para esta serie el modelo elegido aquí, conservado en el espacio de trabajo</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Step by step for the days ahead, or a figure of each day for months</source>
        <translation>Paso a paso para los próximos días, o una cifra por día para meses</translation>
    </message>
    <message>
        <source>What is forecast</source>
        <translation>Qué se prevé</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Daily P95</source>
        <translation>P95 diario</translation>
    </message>
    <message>
        <source>Daily peak</source>
        <translation>Pico diario</translation>
    </message>
    <message>
        <source>Which model forecasts this series here</source>
        <translation>Qué modelo prevé aquí esta serie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model by backtest</source>
        <translation>Modelo por backtest</translation>
    </message>
    <message>
        <source>Let the forecast begin in the past, to see how it would have done</source>
        <translation>Hacer que la previsión empiece en el pasado, para ver cómo habría resultado</translation>
    </message>
    <message>
        <source>Where the forecast begins</source>
        <translation>Dónde empieza la previsión</translation>
    </message>
    <message>
        <source>Begins now</source>
        <translation>Empieza ahora</translation>
    </message>
    <message>
        <source>Began 1 day ago</source>
        <translation>Empezó hace 1 día</translation>
    </message>
    <message>
        <source>Began %1 days ago</source>
        <translation>Empezó hace %1 días</translation>
    </message>
    <message>
        <source>Began earlier</source>
        <translation>Empezó antes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>As the shadow forecasts it: all history, from now on, model by backtest</source>
        <translation>Como la prevé la sombra: todo el historial, desde ahora, modelo por backtest</translation>
    </message>
    <message>
        <source>Forecasting with %1</source>
        <translation>Calculando la previsión con %1</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>Aún no se ha medido nada</translation>
    </message>
    <message>
        <source>This fleet has no series. Import samples.csv or gather from Prometheus to forecast.</source>
        <translation>Esta flota no tiene series. Importe samples.csv o recopile de Prometheus para prever.</translation>
    </message>
    <message>
        <source>Forecasting %1</source>
        <translation>Calculando la previsión de %1</translation>
    </message>
    <message>
        <source>The forecast was cancelled</source>
        <translation>La previsión se ha cancelado</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it again when it suits.</source>
        <translation>No ha cambiado nada. Vuelva a pedirla cuando le convenga.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Prever de nuevo</translation>
    </message>
    <message>
        <source>This series cannot be forecast like that</source>
        <translation>Esta serie no se puede prever así</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 muestra</translation>
    </message>
    <message>
        <source>%L1 samples</source>
        <translation>%L1 muestras</translation>
    </message>
    <message>
        <source>No model could be compared: the history is too short.</source>
        <translation>No se ha podido comparar ningún modelo: el historial es demasiado corto.</translation>
    </message>
    <message>
        <source>%1 past moments</source>
        <translation>%1 momentos pasados</translation>
    </message>
    <message>
        <source>%1 was chosen by hand; its errors and bands are from %2.</source>
        <translation>%1 se eligió a mano; sus errores y bandas proceden de %2.</translation>
    </message>
    <message>
        <source>%1 had the least error of %2 models, forecasting from %3.</source>
        <translation>%1 tuvo el menor error de %2 modelos, al prever desde %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Together they came nearer to what was measured than any alone, forecasting from %1: %2.</source>
        <translation>Juntos se acercaron más a lo medido que cualquiera por separado, al prever desde %1: %2.</translation>
    </message>
    <message>
        <source>Together they err little more than the best alone, which nobody knows beforehand, forecasting from %1: %2.</source>
        <translation>Juntos yerran poco más que el mejor por separado, que nadie conoce de antemano, al prever desde %1: %2.</translation>
    </message>
    <message>
        <source>It saw %1 of history, from %2 to %3.</source>
        <translation>Ha visto %1 de historial, desde %2 hasta %3.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Fijado: %1</translation>
    </message>
    <message>
        <source>Unpin model</source>
        <translation>Soltar modelo</translation>
    </message>
    <message>
        <source>no backtest: too little history</source>
        <translation>sin backtest: poco historial</translation>
    </message>
    <message>
        <source>of %1 models in the backtest</source>
        <translation>de %1 modelos en el backtest</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elegido a mano</translation>
    </message>
    <message>
        <source>Backtest error (MASE)</source>
        <translation>Error de backtest (MASE)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>repeating the past: %1</source>
        <translation>repitiendo el pasado: %1</translation>
    </message>
    <message>
        <source>nothing to measure it on</source>
        <translation>nada con lo que medirlo</translation>
    </message>
    <message>
        <source>Mean absolute error over %1 origins of this series alone, scaled by that of the seasonal naive. The list has the error in the joint forecast of all series.</source>
        <translation>Error absoluto medio en %1 orígenes de esta serie por separado, en proporción al del modelo ingenuo estacional. La lista muestra el error en la previsión conjunta de todas las series.</translation>
    </message>
    <message>
        <source>Error since it began</source>
        <translation>Error desde el inicio</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>Against what was measured after the forecast began, scaled like the backtest&apos;s error.</source>
        <translation>Frente a lo medido desde que empezó la previsión, en la misma escala que el error de backtest.</translation>
    </message>
    <message>
        <source>%1 band held</source>
        <translation>Acierto banda %1</translation>
    </message>
    <message>
        <source>since it began: %1</source>
        <translation>desde el inicio: %1</translation>
    </message>
    <message>
        <source>of the time, in the backtest</source>
        <translation>del tiempo, en el backtest</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>Banda del %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>trained from here</source>
        <translation>entrenado desde aquí</translation>
    </message>
    <message>
        <source>forecast from here</source>
        <translation>prevista desde aquí</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::HourPanel</name>
    <message>
        <source>What can be lost, 14 days:  ▲ left without a host   ◆ overload at P95</source>
        <translation>Qué se puede perder, 14 días:  ▲ quedan sin host   ◆ sobrecarga en P95</translation>
    </message>
    <message>
        <source>Failing every host, rack and zone in turn</source>
        <translation>Haciendo fallar uno tras otro cada host, rack y zona</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::MatchPage</name>
    <message>
        <source>Match</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>Which names of your sources are one resource; what you answer here holds for every later import</source>
        <translation>Qué nombres de sus fuentes son un mismo recurso; lo que responda aquí vale para todas las importaciones posteriores</translation>
    </message>
    <message>
        <source>Perhaps one under two names</source>
        <translation>Quizá uno con dos nombres</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Son dos</translation>
    </message>
    <message>
        <source>Names without a resource</source>
        <translation>Nombres sin recurso</translation>
    </message>
    <message>
        <source>The resource that the chosen name is</source>
        <translation>El recurso al que corresponde el nombre elegido</translation>
    </message>
    <message>
        <source>the resource that it is</source>
        <translation>el recurso al que corresponde</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es este</translation>
    </message>
    <message>
        <source>Rules and answers</source>
        <translation>Reglas y respuestas</translation>
    </message>
    <message>
        <source>a suffix to take off, e.g. .example.com</source>
        <translation>un sufijo que quitar, p. ej. .example.com</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>an expression, e.g. (.*)-old</source>
        <translation>una expresión, p. ej. (.*)-old</translation>
    </message>
    <message>
        <source>becomes, e.g. $1</source>
        <translation>se convierte en, p. ej. $1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Looking for names that may be one resource</source>
        <translation>Buscando nombres que puedan ser un mismo recurso</translation>
    </message>
    <message>
        <source>1 pair; what they have counts twice until you say that they are one</source>
        <translation>1 par; lo que tienen cuenta doble hasta que diga que son uno</translation>
    </message>
    <message>
        <source>%L1 pairs; what they have counts twice until you say that they are one</source>
        <translation>%L1 pares; lo que tienen cuenta doble hasta que diga que son uno</translation>
    </message>
    <message>
        <source>; the first %L1 are shown</source>
        <translation>; se muestran los primeros %L1</translation>
    </message>
    <message>
        <source>Every name that is used has its resource.</source>
        <translation>Todos los nombres usados tienen su recurso.</translation>
    </message>
    <message>
        <source>%L1 to match</source>
        <translation>%L1 por cotejar</translation>
    </message>
    <message>
        <source>Both are %1</source>
        <translation>Ambos son %1</translation>
    </message>
    <message>
        <source>Both are the left one</source>
        <translation>Ambos son el de la izquierda</translation>
    </message>
    <message>
        <source>Both are the right one</source>
        <translation>Ambos son el de la derecha</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::MatrixPanel</name>
    <message>
        <source>Axes</source>
        <translation>Ejes</translation>
    </message>
    <message>
        <source>Add axis</source>
        <translation>Añadir eje</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>An axis is an edit of the scenario with the values that it takes, e.g. a factor of 1.2, 1.5 and 2. Every combination of all axes becomes one cell below. Add an axis to begin.</source>
        <translation>Un eje es una edición del escenario con los valores que toma, p. ej. un factor de 1.2, 1.5 y 2. Cada combinación de todos los ejes es una celda más abajo. Añada un eje para empezar.</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinaciones</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes every combination that is done, as the command line&apos;s matrix does.</source>
        <translation>Escribe todas las combinaciones calculadas, como hace el comando matrix de la línea de comandos.</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por comas</translation>
    </message>
    <message>
        <source>Document (JSON)…</source>
        <translation>Documento (JSON)…</translation>
    </message>
    <message>
        <source>JSON documents</source>
        <translation>Documentos JSON</translation>
    </message>
    <message>
        <source>As on the command line</source>
        <translation>Como en la línea de comandos</translation>
    </message>
    <message>
        <source>Without and with it</source>
        <translation>Sin ella y con ella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 de %L2 hechas</translation>
    </message>
    <message>
        <source>%1; Run goes on from there</source>
        <translation>%1; Ejecutar continúa desde ahí</translation>
    </message>
    <message>
        <source>of an earlier scenario; Run computes them for this one</source>
        <translation>de un escenario anterior; Ejecutar las calcula para este</translation>
    </message>
    <message>
        <source>a click makes one the scenario</source>
        <translation>un clic convierte una en el escenario</translation>
    </message>
    <message>
        <source>To the right: %1.</source>
        <translation>Hacia la derecha: %1.</translation>
    </message>
    <message>
        <source>Down: %1. %2</source>
        <translation>Hacia abajo: %1. %2</translation>
    </message>
    <message>
        <source>The scenario was changed since these combinations were computed. Run the matrix again, then choose one.</source>
        <translation>El escenario ha cambiado desde que se calcularon estas combinaciones. Ejecute de nuevo la matriz y elija una.</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Exportar la matriz</translation>
    </message>
    <message>
        <source>Combinations computed</source>
        <translation>Combinaciones calculadas</translation>
    </message>
    <message>
        <source>What is wrong with the axes</source>
        <translation>Qué está mal en los ejes</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What runs out first, what surprised since yesterday, and what waits for you</source>
        <translation>Qué se agota primero, qué ha sorprendido desde ayer y qué le espera</translation>
    </message>
    <message>
        <source>What runs out first</source>
        <translation>Qué se agota primero</translation>
    </message>
    <message>
        <source>What else is found</source>
        <translation>Qué más se ha encontrado</translation>
    </message>
    <message>
        <source>What left its band since yesterday</source>
        <translation>Qué salió de su banda desde ayer</translation>
    </message>
    <message>
        <source>Changes of the next 7 days</source>
        <translation>Cambios de los próximos 7 días</translation>
    </message>
    <message>
        <source>Plans waiting for a decision</source>
        <translation>Planes pendientes de decisión</translation>
    </message>
    <message>
        <source>How old the data is</source>
        <translation>Antigüedad de los datos</translation>
    </message>
    <message>
        <source>Open Match</source>
        <translation>Abrir Cotejo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>with the date by which 5, 50 and 95 % of the paths have run out</source>
        <translation>con la fecha en la que se ha agotado en el 5, 50 y 95 % de las trayectorias</translation>
    </message>
    <message>
        <source>Nothing runs out within the horizon.</source>
        <translation>Nada se agota dentro del horizonte.</translation>
    </message>
    <message>
        <source>Nothing of another kind is found.</source>
        <translation>No se ha encontrado nada de otro tipo.</translation>
    </message>
    <message>
        <source>None is scheduled. Changes come from calendars, pipelines and planned imports.</source>
        <translation>No hay ninguno programado. Los cambios proceden de calendarios, pipelines e importaciones previstas.</translation>
    </message>
    <message>
        <source>%L1 of %L2 series</source>
        <translation>%L1 de %L2 series</translation>
    </message>
    <message>
        <source>Every series stayed within what was expected of it.</source>
        <translation>Todas las series se mantuvieron dentro de lo esperado.</translation>
    </message>
    <message>
        <source>Nothing was measured since yesterday that had a forecast.</source>
        <translation>Desde ayer no se ha medido nada que tuviera previsión.</translation>
    </message>
    <message>
        <source>None. Plans that you keep on the Plan page wait here for the board.</source>
        <translation>Ninguno. Los planes que conserva en la página Plan esperan aquí al comité.</translation>
    </message>
    <message>
        <source>No source has brought anything yet.</source>
        <translation>Ninguna fuente ha aportado nada todavía.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PageWidget</name>
    <message>
        <source>No workspace is open</source>
        <translation>No hay espacio de trabajo abierto</translation>
    </message>
    <message>
        <source>Open a workspace, drop a file on this window, or make the sample fleet to look around.</source>
        <translation>Abra un espacio de trabajo, suelte un archivo en esta ventana o cree la flota de ejemplo para explorar.</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Abriendo el espacio de trabajo</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>Este espacio de trabajo está vacío</translation>
    </message>
    <message>
        <source>Import what your CMDB, vCenter, cluster, cloud or spreadsheet gave out; its content says what it is. You will see what would be imported before anything is stored.</source>
        <translation>Importe lo que exporta su CMDB, vCenter, clúster, nube u hoja de cálculo; el contenido indica qué es. Verá qué se importaría antes de almacenar nada.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>Evaluar de nuevo</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>Calculando la sombra</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ways to mend what the scenario breaks, with what each costs and leaves</source>
        <translation>Formas de corregir lo que rompe el escenario, con lo que cuesta y deja cada una</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>Buscar planes</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Puts the chosen plan&apos;s steps into the scenario, as one step that can be undone.</source>
        <translation>Incorpora los pasos del plan elegido al escenario, como un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keeps all these plans in the workspace, for later and for the command line.</source>
        <translation>Conserva todos estos planes en el espacio de trabajo, para más tarde y para la línea de comandos.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes the chosen plan for the change board, for ops or for a calendar.</source>
        <translation>Escribe el plan elegido para el comité de cambios, para operaciones o para un calendario.</translation>
    </message>
    <message>
        <source>For the board (PDF)…</source>
        <translation>Para el comité (PDF)…</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Planes comparados</translation>
    </message>
    <message>
        <source>The chosen plan</source>
        <translation>El plan elegido</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strategies without a plan (%1)</source>
        <translation>Estrategias sin plan (%1)</translation>
    </message>
    <message>
        <source>Steps (%1)</source>
        <translation>Pasos (%1)</translation>
    </message>
    <message>
        <source>What is left (%1)</source>
        <translation>Lo que queda (%1)</translation>
    </message>
    <message>
        <source>The most probable first.</source>
        <translation>Lo más probable primero.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; find plans again for the present one</source>
        <translation>◆ para un estado anterior del escenario; busque de nuevo planes para el actual</translation>
    </message>
    <message>
        <source>click a row to choose; sorted by chance of a breach, then breaches left, findings, downtime, cost</source>
        <translation>haga clic en una fila para elegirla; orden: probabilidad de incumplimiento, incumplimientos restantes, hallazgos, inactividad, coste</translation>
    </message>
    <message>
        <source>nothing is found within the horizon, so there is nothing to mend</source>
        <translation>no se ha encontrado nada dentro del horizonte, así que no hay nada que corregir</translation>
    </message>
    <message>
        <source>no strategy can mend what is found</source>
        <translation>ninguna estrategia puede corregir lo encontrado</translation>
    </message>
    <message>
        <source>Finding plans</source>
        <translation>Buscando planes</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>No se ha podido elaborar ningún plan</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Aún no hay planes</translation>
    </message>
    <message>
        <source>Penumbra tries to shift changes, to move and resize workloads and to add hosts, checks every step, and shows what each way costs and what it leaves.</source>
        <translation>Penumbra prueba a desplazar cambios, a mover y redimensionar cargas de trabajo y a añadir hosts, comprueba cada paso y muestra qué cuesta y qué deja cada opción.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>no plan is chosen</source>
        <translation>no hay ningún plan elegido</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>homeless workloads %1</source>
        <translation>cargas de trabajo sin host: %1</translation>
    </message>
    <message>
        <source>Chance of a breach</source>
        <translation>Probabilidad de incumplimiento</translation>
    </message>
    <message>
        <source>within the horizon</source>
        <translation>dentro del horizonte</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Listo el</translation>
    </message>
    <message>
        <source>P90 %1</source>
        <translation>P90 %1</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>1 move</source>
        <translation>1 traslado</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>%1 traslados</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>and %1 a month</source>
        <translation>y %1 al mes</translation>
    </message>
    <message>
        <source>Way back, P90</source>
        <translation>Vuelta atrás, P90</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>every step can be taken back</source>
        <translation>todos los pasos se pueden revertir</translation>
    </message>
    <message>
        <source>not every step</source>
        <translation>no todos los pasos</translation>
    </message>
    <message>
        <source>as-is</source>
        <translation>tal-cual</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exportar el plan</translation>
    </message>
    <message>
        <source>%1: the folder to make it in</source>
        <translation>%1: la carpeta en la que crearlo</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Precios…</translation>
    </message>
    <message>
        <source>What things cost, as a table to edit; plans are found again when it changes.</source>
        <translation>Lo que cuestan las cosas, en una tabla para editar; los planes se buscan de nuevo cuando cambia.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>The chosen plan before a board, on the whole screen, with the decision recorded at the end.</source>
        <translation>El plan elegido ante un comité de cambios, a pantalla completa, con el registro de la decisión al final.</translation>
    </message>
    <message>
        <source>This order is not possible. %1</source>
        <translation>Este orden no es posible. %1</translation>
    </message>
    <message>
        <source>Every rule holds in this order. Evaluated anew: %1, chance of a breach %2, downtime %3, done by %4.</source>
        <translation>En este orden se cumplen todas las reglas. Evaluado de nuevo: %1, probabilidad de incumplimiento %2, inactividad %3, finalizado el %4.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Strategies without a plan</source>
        <translation>Estrategias sin plan</translation>
    </message>
    <message>
        <source>✔ the chosen plan is adopted: its steps are edits on What if; find plans again to go on from there</source>
        <translation>✔ el plan elegido está adoptado: sus pasos son ediciones en ¿Y si?; busque planes de nuevo para continuar desde ahí</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PriceDialog</name>
    <message>
        <source>Price book</source>
        <translation>Libro de precios</translation>
    </message>
    <message>
        <source>What plans of this workspace cost. A low and a high price make a band; a price that is left empty is told with every plan that needs it.</source>
        <translation>Lo que cuestan los planes de este espacio de trabajo. Un precio bajo y uno alto forman una banda; un precio que se deja vacío se indica en cada plan que lo necesita.</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Añadir una oferta</translation>
    </message>
    <message>
        <source>A kind of host that can be bought; with offers, only those are bought.</source>
        <translation>Un tipo de host que se puede comprar; si hay ofertas, solo se compran esas.</translation>
    </message>
    <message>
        <source>Remove the offer</source>
        <translation>Quitar la oferta</translation>
    </message>
    <message>
        <source>Default prices</source>
        <translation>Precios predeterminados</translation>
    </message>
    <message>
        <source>Puts the prices that Penumbra comes with into the table.</source>
        <translation>Pone en la tabla los precios que incluye Penumbra.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Reads the table from a CSV file, or a price book in JSON.</source>
        <translation>Lee la tabla de un archivo CSV, o un libro de precios en JSON.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the table as a CSV file.</source>
        <translation>Escribe la tabla como archivo CSV.</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>Price books (*.csv *.json);;All files (*)</source>
        <translation>Libros de precios (*.csv *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export prices</source>
        <translation>Exportar precios</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ProblemDialog</name>
    <message>
        <source>Looking into %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>The place cannot be shown</source>
        <translation>No se puede mostrar el lugar</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Plan %1 · hash %2
%3</source>
        <translation>Plan %1 · hash %2
%3</translation>
    </message>
    <message>
        <source>Nothing that is measured or limited is to be shown here.</source>
        <translation>No hay nada medido ni limitado que mostrar aquí.</translation>
    </message>
    <message>
        <source>The scenario against the baseline: %1</source>
        <translation>El escenario frente a la línea base: %1</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Tal como está: %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>With the plan, against without it: %1</source>
        <translation>Comparación con y sin el plan: %1</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>Sin el plan</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Con el plan</translation>
    </message>
    <message>
        <source>▲ somebody is left without a host   ◆ those that take over are overloaded at P95</source>
        <translation>▲ quedan cargas de trabajo sin host   ◆ los que las asumen se sobrecargan en P95</translation>
    </message>
    <message>
        <source>What the plan changes</source>
        <translation>Qué cambia el plan</translation>
    </message>
    <message>
        <source>No plan is chosen, so nothing is changed.</source>
        <translation>No hay ningún plan elegido, así que no cambia nada.</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Planes comparados</translation>
    </message>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>Pasos del plan elegido</translation>
    </message>
    <message>
        <source>No plan is chosen, so there are no steps.</source>
        <translation>No hay ningún plan elegido, así que no hay pasos.</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>&amp;Aprobado</translation>
    </message>
    <message>
        <source>Approved with &amp;conditions</source>
        <translation>Aprobado con &amp;condiciones</translation>
    </message>
    <message>
        <source>&amp;Rejected</source>
        <translation>&amp;Rechazado</translation>
    </message>
    <message>
        <source>&amp;Deferred</source>
        <translation>Ap&amp;lazado</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>Condiciones o motivos</translation>
    </message>
    <message>
        <source>Name of who decides</source>
        <translation>Nombre de quien decide</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Registrar la decisión</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Decisiones hasta ahora</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Choose a decision.</source>
        <translation>Elija una decisión.</translation>
    </message>
    <message>
        <source>Say on which conditions.</source>
        <translation>Indique con qué condiciones.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Indique quién decide.</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Recorded in the workspace; every export of this plan carries it from now on.</source>
        <translation>Registrada en el espacio de trabajo; a partir de ahora figura en todas las exportaciones de este plan.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Scenario against baseline</source>
        <translation>Escenario frente a línea base</translation>
    </message>
    <message>
        <source>What can be lost</source>
        <translation>Qué se puede perder</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Steps and their way back</source>
        <translation>Pasos y vuelta atrás</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Review, %1, screen %2 of %3</source>
        <translation>Revisión, %1, pantalla %2 de %3</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ScenariosPanel</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Escenarios en paralelo</translation>
    </message>
    <message>
        <source>in brackets the difference to nothing added</source>
        <translation>entre paréntesis, la diferencia respecto a no añadir nada</translation>
    </message>
    <message>
        <source>Keep the edits as…</source>
        <translation>Conservar las ediciones como…</translation>
    </message>
    <message>
        <source>Keeps a copy of the edits under a name; what is edited then is another scenario.</source>
        <translation>Conserva una copia de las ediciones con un nombre; lo que se edite después es otro escenario.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Puts it in place of the edits, as one step.</source>
        <translation>Lo pone en lugar de las ediciones, como un solo paso.</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Schedules what it changes: whatever is asked from then on counts with it.</source>
        <translation>Programa lo que cambia: todo lo que se consulte a partir de entonces cuenta con ello.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Comparing the scenarios</source>
        <translation>Comparando los escenarios</translation>
    </message>
    <message>
        <source>The scenarios cannot be compared</source>
        <translation>No se pueden comparar los escenarios</translation>
    </message>
    <message>
        <source>Choose one to read what limits it and what it gives up.</source>
        <translation>Elija uno para leer qué lo limita y qué cede.</translation>
    </message>
    <message>
        <source>Keep the edits</source>
        <translation>Conservar las ediciones</translation>
    </message>
    <message>
        <source>Nothing is edited yet. Add an edit at the left first.</source>
        <translation>Todavía no hay nada editado. Añada primero una edición a la izquierda.</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>There is a scenario %1 already. Put the edits in its place?</source>
        <translation>Ya existe un escenario %1. ¿Poner las ediciones en su lugar?</translation>
    </message>
    <message>
        <source>Keeping the scenario</source>
        <translation>Conservando el escenario</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Conservado como %1.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Confirmar %1</translation>
    </message>
    <message>
        <source>From then on everything is counted with it. It stands on the Overview as a scheduled change and can be called off, and Edit &gt; Undo import takes it back.</source>
        <translation>A partir de entonces todo se calcula contando con él. Figura en el Resumen como cambio programado y se puede cancelar, y Edición &gt; Deshacer importación lo revierte.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>It cannot be taken back. What was committed from it stays.</source>
        <translation>No se puede deshacer. Lo que se haya confirmado de él permanece.</translation>
    </message>
    <message>
        <source>Deleting the scenario</source>
        <translation>Eliminando el escenario</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SourceDialog</name>
    <message>
        <source>Add a live source</source>
        <translation>Añadir una fuente en vivo</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>shown beside every value, e.g. production</source>
        <translation>se muestra junto a cada valor, p. ej. production</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>No series is sampled more often, e.g. 30s.</source>
        <translation>Ninguna serie se muestrea con más frecuencia, p. ej. 30s.</translation>
    </message>
    <message>
        <source>Every series is sampled at least so often, e.g. 1h.</source>
        <translation>Todas las series se muestrean al menos con esta frecuencia, p. ej. 1h.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far the mean of an hour may be off; between the two bounds the interval follows.</source>
        <translation>Cuánto puede desviarse la media de una hora; el intervalo se ajusta entre los dos límites.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> requests a minute</source>
        <translation> peticiones por minuto</translation>
    </message>
    <message>
        <source>How long before a scheduled change its baseline is gathered.</source>
        <translation>Cuánto antes de un cambio programado se recopila su línea base.</translation>
    </message>
    <message>
        <source>&amp;Shortest interval</source>
        <translation>Intervalo más &amp;corto</translation>
    </message>
    <message>
        <source>&amp;Longest interval</source>
        <translation>Intervalo más &amp;largo</translation>
    </message>
    <message>
        <source>Hourly means within</source>
        <translation>Medias horarias dentro de</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Presupuesto</translation>
    </message>
    <message>
        <source>Before a change</source>
        <translation>Antes de un cambio</translation>
    </message>
    <message>
        <source>There is a source of that name already. Choose another name, or edit that one.</source>
        <translation>Ya existe una fuente con ese nombre. Elija otro nombre o edite esa fuente.</translation>
    </message>
    <message>
        <source>Parameters of the source</source>
        <translation>Parámetros de la fuente</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Live sources are asked as rarely as their series allow, and always before a scheduled change</source>
        <translation>Las fuentes en vivo se consultan tan poco como permiten sus series, y siempre antes de un cambio programado</translation>
    </message>
    <message>
        <source>What a scheduled change will change, and what is different after it from the baseline before it.</source>
        <translation>Qué cambiará un cambio programado y qué es distinto tras él respecto a la línea base anterior.</translation>
    </message>
    <message>
        <source>Live sources</source>
        <translation>Fuentes en vivo</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>What is wrong with what it brought</source>
        <translation>Qué está mal en lo que ha aportado</translation>
    </message>
    <message>
        <source>A double click shows the resource or the line that a problem speaks of.</source>
        <translation>Un doble clic muestra el recurso o la línea a que se refiere un problema.</translation>
    </message>
    <message>
        <source>How often each resource is asked for</source>
        <translation>Con qué frecuencia se consulta cada recurso</translation>
    </message>
    <message>
        <source>Gather now</source>
        <translation>Recopilar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No live source yet</source>
        <translation>Aún no hay fuentes en vivo</translation>
    </message>
    <message>
        <source>Connect the monitoring, cluster, proxy or database that you run. Its inventory and its series come in and stay fresh, at the least load that keeps the forecasts true.</source>
        <translation>Conecte la monitorización, el clúster, el proxy o la base de datos que utilice. Su inventario y sus series llegan y se mantienen al día, con la menor carga que permite previsiones fieles.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Está en pausa.</translation>
    </message>
    <message>
        <source>Gathered %1 with %2, %3 received; the last one took %4 at %5.</source>
        <translation>Recopilada %1 con %2, %3 recibidos; la última tardó %4, el %5.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>%L1 times</source>
        <translation>%L1 veces</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 petición</translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation>%L1 peticiones</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>This source came with the workspace. Once it is approved, this machine asks what stands below whenever the workspace is open, with your files and your rights.</source>
        <translation>Esta fuente llegó con el espacio de trabajo. Una vez aprobada, esta máquina consulta lo que se indica abajo siempre que el espacio de trabajo esté abierto, con sus archivos y sus permisos.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Añadir fuente…</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Cambios…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::StepPanel</name>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>Pasos del plan elegido</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the chosen step, if every rule still holds.</source>
        <translation>Alt+Arriba y Alt+Abajo mueven el paso elegido, si se siguen cumpliendo todas las reglas.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Carries the chosen step out before the one above it (Alt+Up).</source>
        <translation>Ejecuta el paso elegido antes del que está encima (Alt+Arriba).</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Carries the chosen step out after the one below it (Alt+Down).</source>
        <translation>Ejecuta el paso elegido después del que está debajo (Alt+Abajo).</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Como se encontró</translation>
    </message>
    <message>
        <source>Puts the steps back into the order in which the plan was found.</source>
        <translation>Devuelve los pasos al orden en que se encontró el plan.</translation>
    </message>
    <message>
        <source>%1. %2 Way back: %3</source>
        <translation>%1. %2 Vuelta atrás: %3</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::TimelinePanel</name>
    <message>
        <source>drag a block to move it, its ends to stretch it, with Ctrl to copy it</source>
        <translation>arrastre un bloque para moverlo, sus extremos para estirarlo, con Ctrl para copiarlo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>¿Y si?</translation>
    </message>
    <message>
        <source>Change the future and read at once what breaks, when, and how surely</source>
        <translation>Cambie el futuro y vea al instante qué se rompe, cuándo y con qué certeza</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Abrir escenario</translation>
    </message>
    <message>
        <source>Puts a scenario that is kept in this workspace in place of the edits, as one step.</source>
        <translation>Pone un escenario conservado en este espacio de trabajo en lugar de las ediciones, como un solo paso.</translation>
    </message>
    <message>
        <source>Edits of the shadow</source>
        <translation>Ediciones de la sombra</translation>
    </message>
    <message>
        <source>Add edit</source>
        <translation>Añadir edición</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Add an edit: fail or drain a host, deploy, scale, grow demand. The figures beside this follow at once, and undo takes everything back.</source>
        <translation>Aún no se ha cambiado nada. Añada una edición: fallo o drenaje de un host, despliegue, escalado, aumento de la demanda. Las cifras de al lado se actualizan al instante, y Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>nothing that is looked for happens within the horizon</source>
        <translation>dentro del horizonte no ocurre nada de lo que se busca</translation>
    </message>
    <message>
        <source>%1 in all, %2 from this scenario</source>
        <translation>%1 en total, %2 de este escenario</translation>
    </message>
    <message>
        <source>Because: %1.</source>
        <translation>Porque: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>What is shown of the scenario</source>
        <translation>Qué se muestra del escenario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Every combination of the values of several edits, in one table</source>
        <translation>Todas las combinaciones de los valores de varias ediciones, en una tabla</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Hora a hora</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Show more hours</source>
        <translation>Mostrar más horas</translation>
    </message>
    <message>
        <source>Show fewer hours</source>
        <translation>Mostrar menos horas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show all hours</source>
        <translation>Mostrar todas las horas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>%1 without the edits</source>
        <translation>%1 sin las ediciones</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Se agotan</translation>
    </message>
    <message>
        <source>Homeless workloads</source>
        <translation>Cargas sin host</translation>
    </message>
    <message>
        <source>Services lost</source>
        <translation>Servicios perdidos</translation>
    </message>
    <message>
        <source>Cannot be lost</source>
        <translation>No se pueden perder</translation>
    </message>
    <message>
        <source>The chosen edit</source>
        <translation>La edición elegida</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The scenarios that are kept, side by side</source>
        <translation>Los escenarios conservados, en paralelo</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Guide</name>
    <message>
        <source>Guide</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End the guide</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Found by content</source>
        <translation>Según el contenido</translation>
    </message>
    <message>
        <source>Open mapping…</source>
        <translation>Abrir asignación…</translation>
    </message>
    <message>
        <source>A JSON file that says what each column of a CSV means.</source>
        <translation>Un archivo JSON que indica qué significa cada columna de un CSV.</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Asignar columnas</translation>
    </message>
    <message>
        <source>Say by hand which column means what; the preview follows.</source>
        <translation>Indique a mano qué significa cada columna; la vista previa se actualiza.</translation>
    </message>
    <message>
        <source>no mapping</source>
        <translation>sin asignación</translation>
    </message>
    <message>
        <source>Mappings that the workspace keeps</source>
        <translation>Asignaciones que conserva el espacio de trabajo</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>mapped by hand</source>
        <translation>asignado a mano</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
    </message>
    <message>
        <source>Shows the line of the file that the chosen problem speaks of; so does a double click.</source>
        <translation>Muestra la línea del archivo a que se refiere el problema elegido; un doble clic también.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Every rejected row and problem with its place, its reason and its text.</source>
        <translation>Todas las filas rechazadas y los problemas con su lugar, su motivo y su texto.</translation>
    </message>
    <message>
        <source>Things to know</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation>Guardar los problemas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the problems</source>
        <translation>Guardando los problemas</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>Asignación de columnas</translation>
    </message>
    <message>
        <source>Column mappings (*.json)</source>
        <translation>Asignaciones de columnas (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a mapping.</source>
        <translation>%1 no se puede leer como asignación.</translation>
    </message>
    <message>
        <source>no kept mapping</source>
        <translation>ninguna conservada</translation>
    </message>
    <message>
        <source>Kept for exactly these columns, used last %1</source>
        <translation>Conservada para exactamente estas columnas, usada por última vez el %1</translation>
    </message>
    <message>
        <source>Kept for other columns; those that it needs are all there</source>
        <translation>Conservada para otras columnas; las que necesita están todas</translation>
    </message>
    <message>
        <source>kept in the workspace</source>
        <translation>conservada en el espacio de trabajo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the column mapping</source>
        <translation>Guardar la asignación de columnas</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>kept for these columns</source>
        <translation>conservada para estas columnas</translation>
    </message>
    <message>
        <source>It cannot be planned like that</source>
        <translation>No se puede planificar así</translation>
    </message>
    <message>
        <source>Reading the beginning of %1</source>
        <translation>Leyendo el principio de %1</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relaciones</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>planned changes</source>
        <translation>cambios previstos</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>Say what the columns mean</source>
        <translation>Indique qué significan las columnas</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Este archivo no se puede importar</translation>
    </message>
    <message>
        <source>The first %1 of %2 were looked at. The rest is being read; what is shown here is not all.</source>
        <translation>Se han examinado los primeros %1 de %2. El resto se está leyendo; lo que se muestra aquí no es todo.</translation>
    </message>
    <message>
        <source>1 thing to know</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <source>%L1 things to know</source>
        <translation>%L1 avisos</translation>
    </message>
    <message>
        <source>As what the file is read</source>
        <translation>Cómo se lee el archivo</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Lo que se importaría</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::MainWindow</name>
    <message>
        <source>Penumbra</source>
        <translation>Penumbra</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>%1 – Penumbra</source>
        <translation>%1 – Penumbra</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>Why no import can be undone</source>
        <translation>Por qué no hay importación que deshacer</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>PROCEDE</translation>
    </message>
    <message>
        <source>GO IF</source>
        <translation>PROCEDE SI</translation>
    </message>
    <message>
        <source>NO GO</source>
        <translation>NO PROCEDE</translation>
    </message>
    <message>
        <source>Computing… (before: %1)</source>
        <translation>Calculando… (antes: %1)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Workspaces (*.penumbra)</source>
        <translation>Espacios de trabajo (*.penumbra)</translation>
    </message>
    <message>
        <source>Sample fleet</source>
        <translation>Flota de ejemplo</translation>
    </message>
    <message>
        <source>There is a sample fleet already, of %1.</source>
        <translation>Ya existe una flota de ejemplo, del %1.</translation>
    </message>
    <message>
        <source>Made anew, it begins at this hour, and what was edited and kept in it is gone.</source>
        <translation>Si se crea de nuevo, empieza en esta hora y se pierde lo editado y conservado en ella.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Crearla de nuevo</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Abrir o importar</translation>
    </message>
    <message>
        <source>Everything Penumbra reads (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;All files (*)</source>
        <translation>Todo lo que lee Penumbra (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where should the new workspace be kept?</source>
        <translation>¿Dónde desea guardar el nuevo espacio de trabajo?</translation>
    </message>
    <message>
        <source>Keeping the column mapping</source>
        <translation>Conservando la asignación de columnas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>About Penumbra</source>
        <translation>Acerca de Penumbra</translation>
    </message>
    <message>
        <source>&lt;b&gt;Penumbra %1&lt;/b&gt;&lt;p&gt;A what-if planner that keeps a live and a shadow inventory of a fleet.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Penumbra %1&lt;/b&gt;&lt;p&gt;Un planificador «¿y si?» que mantiene un inventario en vivo y un inventario sombra de una flota.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::MappingForm</name>
    <message>
        <source>The unit of the numbers in that column; empty: whole cores, bytes, or as written.</source>
        <translation>La unidad de los números de esa columna; vacío: núcleos enteros, bytes o como esté escrito.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>what a column says</source>
        <translation>lo que indica una columna</translation>
    </message>
    <message>
        <source>The column that says what a row is</source>
        <translation>La columna que indica qué es una fila</translation>
    </message>
    <message>
        <source>One row is a</source>
        <translation>Cada fila es:</translation>
    </message>
    <message>
        <source>The whole mapping; labels, filters and constants are said here</source>
        <translation>La asignación completa; aquí se indican etiquetas, filtros y constantes</translation>
    </message>
    <message>
        <source>The whole mapping as text</source>
        <translation>La asignación completa como texto</translation>
    </message>
    <message>
        <source>Name, to find it again</source>
        <translation>Nombre, para volver a encontrarla</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nombre de la asignación</translation>
    </message>
    <message>
        <source>The workspace keeps the mapping under this name for later files with the same columns.</source>
        <translation>El espacio de trabajo conserva la asignación con este nombre para futuros archivos con las mismas columnas.</translation>
    </message>
    <message>
        <source>Save mapping as…</source>
        <translation>Guardar asignación como…</translation>
    </message>
    <message>
        <source>As a file for `penumbra-cli import --map` and for others.</source>
        <translation>Como archivo para `penumbra-cli import --map` y para otras personas.</translation>
    </message>
    <message>
        <source>“%1” is a</source>
        <translation>«%1» es:</translation>
    </message>
    <message>
        <source>(nothing: rejected)</source>
        <translation>(nada: se rechaza)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>(as the text says)</source>
        <translation>(como dice el texto)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Qué es cada columna</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>A command, page, edit or resource</source>
        <translation>Un comando, página, edición o recurso</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::PlannedRow</name>
    <message>
        <source>This is planned for</source>
        <translation>Esto está previsto para</translation>
    </message>
    <message>
        <source>The file says what will be: it becomes a scheduled change, and nothing of it is taken as what is there.</source>
        <translation>El archivo indica lo que habrá: se convierte en un cambio programado y nada de él se toma como lo existente.</translation>
    </message>
    <message>
        <source>Planned for, UTC</source>
        <translation>Previsto para, UTC</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>How long it takes to carry it out, e.g. 30m or 2h. What it changes stays so.</source>
        <translation>Cuánto se tarda en llevarlo a cabo, p. ej. 30m o 2h. Lo que cambia permanece así.</translation>
    </message>
    <message>
        <source>as the file calls itself</source>
        <translation>como se llama el archivo</translation>
    </message>
    <message>
        <source>Name of the change</source>
        <translation>Nombre del cambio</translation>
    </message>
    <message>
        <source>What the change is called. The same name again replaces it.</source>
        <translation>Cómo se llama el cambio. El mismo nombre de nuevo lo sustituye.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>dura</translation>
    </message>
    <message>
        <source>called</source>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Teclas de %1</translation>
    </message>
    <message>
        <source>Click into a field and press the keys.</source>
        <translation>Haga clic en un campo y pulse las teclas.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Every command has its own keys again.</source>
        <translation>Todos los comandos vuelven a tener sus propias teclas.</translation>
    </message>
    <message>
        <source>%1 has new keys.</source>
        <translation>%1 tiene teclas nuevas.</translation>
    </message>
    <message>
        <source>%1 has the keys that %2 had, which has none now.</source>
        <translation>%1 tiene las teclas que tenía %2, que ahora no tiene ninguna.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Status</name>
    <message>
        <source>Stop this; what was there stays (Ctrl+.)</source>
        <translation>Detener esto; lo que había permanece (Ctrl+.)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Sin espacio de trabajo</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>revision %L1: %2</source>
        <translation>revisión %L1: %2</translation>
    </message>
    <message>
        <source>revision %L1 from %2</source>
        <translation>revisión %L1 de %2</translation>
    </message>
    <message>
        <source>data of %1, %2 old</source>
        <translation>datos del %1, hace %2</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>datos del %1</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>Progreso del cálculo</translation>
    </message>
    <message>
        <source>Cancel the computation</source>
        <translation>Cancelar el cálculo</translation>
    </message>
    <message>
        <source>Penumbra is done</source>
        <translation>Penumbra ha terminado</translation>
    </message>
    <message>
        <source>%1 (about %2 left)</source>
        <translation>%1 (quedan unos %2)</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Welcome</name>
    <message>
        <source>Plan the fleet before it plans for you</source>
        <translation>Planifique la flota antes de que ella planifique por usted</translation>
    </message>
    <message>
        <source>Penumbra keeps your live inventory beside a shadow of it: what every host and service will look like at any later moment, with honest bands. Change the shadow, see what runs out, when and how surely, and hand out the plan that mends it.</source>
        <translation>Penumbra mantiene su inventario en vivo junto a una sombra de él: cómo estarán todos los hosts y servicios en cualquier momento posterior, con bandas fieles. Cambie la sombra, vea qué se agota, cuándo y con qué certeza, y entregue el plan que lo corrige.</translation>
    </message>
    <message>
        <source>Look around with the sample fleet</source>
        <translation>Explorar con la flota de ejemplo</translation>
    </message>
    <message>
        <source>36 hosts with eight weeks of history and a few problems worth finding.</source>
        <translation>36 hosts con ocho semanas de historial y algunos problemas que merece la pena encontrar.</translation>
    </message>
    <message>
        <source>Import your own fleet</source>
        <translation>Importar su propia flota</translation>
    </message>
    <message>
        <source>CSV, kubectl&apos;s JSON or iCalendar, dropped here; a preview comes before anything is stored.</source>
        <translation>CSV, JSON de kubectl o iCalendar, soltados aquí; una vista previa precede a todo almacenamiento.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>One file holds the whole workspace: NAME.penumbra.</source>
        <translation>Un archivo contiene todo el espacio de trabajo: NAME.penumbra.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearla</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartCanvas</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 a %3</translation>
    </message>
    <message>
        <source>No value here: not measured, or down then.</source>
        <translation>Ningún valor aquí: sin medir, o caído entonces.</translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>Gráfico en el tiempo</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>%1. %2. Left and right read the values.</source>
        <translation>%1. %2. Izquierda y derecha leen los valores.</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartLegend</name>
    <message>
        <source>Event or edit</source>
        <translation>Evento o edición</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartView</name>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy data as table</source>
        <translation>Copiar datos como tabla</translation>
    </message>
    <message>
        <source>, low</source>
        <translation>, inferior</translation>
    </message>
    <message>
        <source>, high</source>
        <translation>, superior</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>Valores logarítmicos</translation>
    </message>
    <message>
        <source>Values from zero</source>
        <translation>Valores desde cero</translation>
    </message>
    <message>
        <source>Bytes in steps of 1000</source>
        <translation>Bytes en pasos de 1000</translation>
    </message>
    <message>
        <source>Show all hours</source>
        <translation>Mostrar todas las horas</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
</context>
<context>
    <name>penumbra::views::EditForm</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>Inicio, UTC</translation>
    </message>
    <message>
        <source>End, UTC</source>
        <translation>Fin, UTC</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This version does not know the action &quot;%1&quot;. It is kept as it is.</source>
        <translation>Esta versión no conoce la acción «%1». Se conserva tal cual.</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ExcerptView</name>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>Celdas de la fila</translation>
    </message>
</context>
<context>
    <name>penumbra::views::FilterRow</name>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filtro de %1</translation>
    </message>
    <message>
        <source>%1: a text that it holds; =text is it, !text does not hold it; &gt;80 %, &lt;=16, &gt;64 GiB compare</source>
        <translation>%1: un texto que contiene; =texto es igual, !texto no lo contiene; &gt;80 %, &lt;=16, &gt;64 GiB comparan</translation>
    </message>
</context>
<context>
    <name>penumbra::views::GraphView</name>
    <message>
        <source>Map of dependencies</source>
        <translation>Mapa de dependencias</translation>
    </message>
    <message>
        <source>Boxes: %L1. The arrow keys walk along the ties, Return opens.</source>
        <translation>Cuadros: %L1. Las teclas de flecha recorren las relaciones, Intro abre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>penumbra::views::HeatMap</name>
    <message>
        <source>Map of all hosts by use</source>
        <translation>Mapa de todos los hosts por uso</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>◆ 80 % and more</source>
        <translation>◆ 80 % y más</translation>
    </message>
    <message>
        <source>▲ beyond capacity</source>
        <translation>▲ supera la capacidad</translation>
    </message>
    <message>
        <source>   ✕ offers nothing then</source>
        <translation>   ✕ no ofrece nada entonces</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nada conocido</translation>
    </message>
    <message>
        <source>Hosts: %L1. Beyond capacity: %L2. At 80 % or more: %L3. Offering nothing: %L4.</source>
        <translation>Hosts: %L1. Por encima de la capacidad: %L2. Al 80 % o más: %L3. Sin ofrecer nada: %L4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>penumbra::views::HourStrip</name>
    <message>
        <source>Hours in which one loss is not survived</source>
        <translation>Horas en las que no se sobrevive a una pérdida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Until %2.</source>
        <translation>%1 Hasta %2.</translation>
    </message>
</context>
<context>
    <name>penumbra::views::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ParamForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>e.g. 90m, 6h or 2d</source>
        <translation>p. ej. 90m, 6h o 2d</translation>
    </message>
    <message>
        <source>e.g. 2026-03-01T02:00:00Z</source>
        <translation>p. ej. 2026-03-01T02:00:00Z</translation>
    </message>
    <message>
        <source>e.g. 512MiB or 8GiB</source>
        <translation>p. ej. 512MiB o 8GiB</translation>
    </message>
    <message>
        <source>cores, e.g. 2 or 500m</source>
        <translation>núcleos, p. ej. 2 o 500m</translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>elija o escriba</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>penumbra::views::Table</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir el archivo %1: %2. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>penumbra::views::TimeSlider</name>
    <message>
        <source>Moment of the shadow</source>
        <translation>Momento de la sombra</translation>
    </message>
</context>
<context>
    <name>penumbra::views::Timeline</name>
    <message>
        <source>Timeline of changes</source>
        <translation>Cronología de cambios</translation>
    </message>
    <message>
        <source>Scheduled in the live inventory; it is changed there.</source>
        <translation>Programado en el inventario en vivo; se cambia allí.</translation>
    </message>
    <message>
        <source>It does not count: switched off, or it does not fit.</source>
        <translation>No cuenta: está desactivada o no encaja.</translation>
    </message>
    <message>
        <source>Changes: %L1. Meetings of them that do harm: %L2. Up and down choose, left and right move, with Shift the end, Ctrl+D copies, Delete removes, Space switches.</source>
        <translation>Cambios: %L1. Coincidencias perjudiciales: %L2. Arriba y abajo eligen, izquierda y derecha mueven, con Mayús el final, Ctrl+D copia, Supr elimina, Espacio activa o desactiva.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>planners</name>
    <message>
        <source>Add hosts</source>
        <translation>Añadir hosts</translation>
    </message>
    <message>
        <source>The fewest hosts like one that is there which mend what hosts can mend.</source>
        <translation>El menor número de hosts como uno existente que corrigen lo que los hosts pueden corregir.</translation>
    </message>
    <message>
        <source>Buy hosts</source>
        <translation>Comprar hosts</translation>
    </message>
    <message>
        <source>The cheapest hosts of a catalogue that hold what runs out or waits, with the date to order them by.</source>
        <translation>Los hosts más baratos de un catálogo que acogen lo que se agota o espera, con la fecha límite para pedirlos.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>Shifts, moves, resizes and adds hosts, in this order, each for what the others leave.</source>
        <translation>Desplaza, mueve, redimensiona y añade hosts, en este orden, cada medida para lo que dejan las demás.</translation>
    </message>
    <message>
        <source>Move workloads</source>
        <translation>Mover cargas de trabajo</translation>
    </message>
    <message>
        <source>Moves workloads off what runs out, and makes room for those without a host.</source>
        <translation>Saca cargas de trabajo de donde se agota la capacidad y hace espacio para las que no tienen host.</translation>
    </message>
    <message>
        <source>Resize services</source>
        <translation>Redimensionar servicios</translation>
    </message>
    <message>
        <source>Shrinks requests far above the measured use to its 95 % peak and a quarter more.</source>
        <translation>Reduce las solicitudes muy superiores al uso medido a su pico del 95 % más una cuarta parte.</translation>
    </message>
    <message>
        <source>Shift in time</source>
        <translation>Desplazar en el tiempo</translation>
    </message>
    <message>
        <source>Moves a planned change to the nearest hours in which nothing breaks.</source>
        <translation>Mueve un cambio previsto a las horas más próximas en las que no se rompe nada.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences and alerts as amtool or the API write them, and muted times of a configuration.</source>
        <translation>Silencios y alertas como los escriben amtool o la API, y periodos silenciados de una configuración.</translation>
    </message>
    <message>
        <source>Ansible facts</source>
        <translation>Datos (facts) de Ansible</translation>
    </message>
    <message>
        <source>What ansible -m setup printed or wrote with --tree, or a file of the fact cache.</source>
        <translation>Lo que ansible -m setup mostró o escribió con --tree, o un archivo de la caché de facts.</translation>
    </message>
    <message>
        <source>Ansible inventory</source>
        <translation>Inventario de Ansible</translation>
    </message>
    <message>
        <source>An inventory in INI or YAML, or what ansible-inventory --list printed.</source>
        <translation>Un inventario en INI o YAML, o lo que mostró ansible-inventory --list.</translation>
    </message>
    <message>
        <source>AWS Config</source>
        <translation>AWS Config</translation>
    </message>
    <message>
        <source>Snapshots, histories and notifications of AWS Config, and lists of discovered resources.</source>
        <translation>Instantáneas, historiales y notificaciones de AWS Config, y listas de recursos descubiertos.</translation>
    </message>
    <message>
        <source>AWS EC2</source>
        <translation>AWS EC2</translation>
    </message>
    <message>
        <source>What aws ec2 describe-instances, describe-instance-status, describe-hosts and aws autoscaling describe-auto-scaling-groups print as JSON.</source>
        <translation>Lo que aws ec2 describe-instances, describe-instance-status, describe-hosts y aws autoscaling describe-auto-scaling-groups muestran en JSON.</translation>
    </message>
    <message>
        <source>Backstage catalogue</source>
        <translation>Catálogo de Backstage</translation>
    </message>
    <message>
        <source>catalog-info.yaml: components, APIs, resources, systems and what depends on what.</source>
        <translation>catalog-info.yaml: componentes, API, recursos, sistemas y qué depende de qué.</translation>
    </message>
    <message>
        <source>Deployments and pipelines</source>
        <translation>Despliegues y pipelines</translation>
    </message>
    <message>
        <source>Hooks and answers of GitHub and GitLab: deployments, releases, runs, schedules, freezes.</source>
        <translation>Hooks y respuestas de GitHub y GitLab: despliegues, versiones, ejecuciones, programaciones, congelaciones.</translation>
    </message>
    <message>
        <source>CloudFormation</source>
        <translation>CloudFormation</translation>
    </message>
    <message>
        <source>Templates, change sets, resources of stacks and their drift.</source>
        <translation>Plantillas, change sets, recursos de stacks y su desviación (drift).</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Archivo Compose</translation>
    </message>
    <message>
        <source>compose.yaml, or `docker compose config`: services, replicas, limits, dependencies.</source>
        <translation>compose.yaml, o `docker compose config`: servicios, réplicas, límites, dependencias.</translation>
    </message>
    <message>
        <source>CSV with a column mapping</source>
        <translation>CSV con una asignación de columnas</translation>
    </message>
    <message>
        <source>Any CSV file, through a saved mapping of its columns.</source>
        <translation>Cualquier archivo CSV, mediante una asignación guardada de sus columnas.</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Paquetes Debian</translation>
    </message>
    <message>
        <source>What &apos;dpkg-query -W&apos; prints, or dpkg&apos;s status file: each installed package is a configuration item of the host that the file is named after.</source>
        <translation>Lo que muestra &apos;dpkg-query -W&apos;, o el archivo de estado de dpkg: cada paquete instalado es un elemento de configuración del host que da nombre al archivo.</translation>
    </message>
    <message>
        <source>Prometheus and OpenMetrics text</source>
        <translation>Texto de Prometheus y OpenMetrics</translation>
    </message>
    <message>
        <source>What an exporter answers to a scrape: metrics with labels, one sample a line.</source>
        <translation>Lo que un exportador responde a una consulta: métricas con etiquetas, una muestra por línea.</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>Indicadores de función</translation>
    </message>
    <message>
        <source>Flags of flagd, Unleash and LaunchDarkly as configuration, their dated changes as events.</source>
        <translation>Flags de flagd, Unleash y LaunchDarkly como configuración; sus cambios con fecha, como eventos.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s statistics</source>
        <translation>Estadísticas de HAProxy</translation>
    </message>
    <message>
        <source>The table of statistics (;csv or &apos;show stat&apos;), with &apos;show info&apos; before it: backends and servers with their state, weight and load.</source>
        <translation>La tabla de estadísticas (;csv o &apos;show stat&apos;), precedida de &apos;show info&apos;: backends y servidores con su estado, peso y carga.</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>Maintenance windows, releases, campaigns and freezes from a calendar file.</source>
        <translation>Ventanas de mantenimiento, versiones, campañas y congelaciones de un archivo de calendario.</translation>
    </message>
    <message>
        <source>systemd journal</source>
        <translation>journal de systemd</translation>
    </message>
    <message>
        <source>journalctl -o json or short-iso: reloads, restarts, versions, flags and deployments.</source>
        <translation>journalctl -o json o short-iso: recargas, reinicios, versiones, flags y despliegues.</translation>
    </message>
    <message>
        <source>Kubernetes objects</source>
        <translation>Objetos de Kubernetes</translation>
    </message>
    <message>
        <source>kubectl get -o json or yaml: nodes, pods, controllers, disruption budgets.</source>
        <translation>kubectl get -o json o yaml: nodos, pods, controladores, presupuestos de interrupciones.</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>Definitions of virtual machines, as virsh dumpxml prints them.</source>
        <translation>Definiciones de máquinas virtuales, como las muestra virsh dumpxml.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>Lines of syslog, nginx, HAProxy, Redis, PostgreSQL and others with a time: reloads, restarts, versions, flags and deployments.</source>
        <translation>Líneas de syslog, nginx, HAProxy, Redis, PostgreSQL y otros con una hora: recargas, reinicios, versiones, flags y despliegues.</translation>
    </message>
    <message>
        <source>Penumbra&apos;s own CSV tables</source>
        <translation>Tablas CSV propias de Penumbra</translation>
    </message>
    <message>
        <source>resources.csv, relations.csv, samples.csv, events.csv and config.csv, told apart by their column names.</source>
        <translation>resources.csv, relations.csv, samples.csv, events.csv y config.csv, que se distinguen por los nombres de sus columnas.</translation>
    </message>
    <message>
        <source>NetBox</source>
        <translation>NetBox</translation>
    </message>
    <message>
        <source>Answers of the REST API, exported tables of devices, machines, racks and sites, and dumps.</source>
        <translation>Respuestas de la API REST, tablas exportadas de dispositivos, máquinas, racks y sitios, y volcados.</translation>
    </message>
    <message>
        <source>OpenStack compute API</source>
        <translation>API de cómputo de OpenStack</translation>
    </message>
    <message>
        <source>Answers with hypervisors, servers, flavors, services, aggregates and availability zones.</source>
        <translation>Respuestas con hipervisores, servidores, flavors, servicios, agregados y zonas de disponibilidad.</translation>
    </message>
    <message>
        <source>OpenTelemetry in JSON</source>
        <translation>OpenTelemetry en JSON</translation>
    </message>
    <message>
        <source>Log records of OTLP: reloads, restarts, versions, flags and deployments.</source>
        <translation>Registros de OTLP: recargas, reinicios, versiones, flags y despliegues.</translation>
    </message>
    <message>
        <source>Planned change</source>
        <translation>Cambio previsto</translation>
    </message>
    <message>
        <source>A Terraform plan, manifest, compose file or change set with the time at which it will be applied.</source>
        <translation>Un plan de Terraform, un manifiesto, un archivo Compose o un change set, con la hora a la que se aplicará.</translation>
    </message>
    <message>
        <source>Answers of a Prometheus server</source>
        <translation>Respuestas de un servidor Prometheus</translation>
    </message>
    <message>
        <source>What /api/v1 of Prometheus, Thanos, Mimir or VictoriaMetrics answers: queries, series, targets.</source>
        <translation>Lo que responde /api/v1 de Prometheus, Thanos, Mimir o VictoriaMetrics: consultas, series, destinos.</translation>
    </message>
    <message>
        <source>Prometheus remote read</source>
        <translation>Lectura remota de Prometheus</translation>
    </message>
    <message>
        <source>Raw samples as /api/v1/read answers them: a ReadResponse compressed with snappy.</source>
        <translation>Muestras sin procesar como las responde /api/v1/read: un ReadResponse comprimido con snappy.</translation>
    </message>
    <message>
        <source>RVTools</source>
        <translation>RVTools</translation>
    </message>
    <message>
        <source>An RVTools workbook, or one of its tabs as CSV: vInfo, vMemory, vHost, vDatastore, vCluster.</source>
        <translation>Un libro de RVTools, o una de sus hojas en CSV: vInfo, vMemory, vHost, vDatastore, vCluster.</translation>
    </message>
    <message>
        <source>ServiceNow</source>
        <translation>ServiceNow</translation>
    </message>
    <message>
        <source>Configuration items, their relations and changes, from the Table API or exported as CSV.</source>
        <translation>Elementos de configuración, sus relaciones y cambios, de la Table API o exportados en CSV.</translation>
    </message>
    <message>
        <source>sysstat (sar)</source>
        <translation>sysstat (sar)</translation>
    </message>
    <message>
        <source>sadf -j or sadf -d: use of processors, memory, disks and network of a host.</source>
        <translation>sadf -j o sadf -d: uso de procesadores, memoria, discos y red de un host.</translation>
    </message>
    <message>
        <source>Terraform plan</source>
        <translation>Plan de Terraform</translation>
    </message>
    <message>
        <source>`terraform show -json PLAN`: what stands, what is planned for it, and what drifted.</source>
        <translation>`terraform show -json PLAN`: qué existe, qué está previsto para ello y qué se ha desviado.</translation>
    </message>
    <message>
        <source>Terraform state</source>
        <translation>Estado de Terraform</translation>
    </message>
    <message>
        <source>terraform.tfstate or `terraform show -json`: machines with their sizes, disks, services.</source>
        <translation>terraform.tfstate o `terraform show -json`: máquinas con sus tamaños, discos y servicios.</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>Advisories of OSV, CVE 5, NVD 2.0, Anchore and Debian&apos;s security tracker.</source>
        <translation>Avisos de OSV, CVE 5, NVD 2.0, Anchore y el rastreador de seguridad de Debian.</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Exported hosts, and answers of the API: hosts, items, history, trends, maintenances.</source>
        <translation>Hosts exportados y respuestas de la API: hosts, elementos, historial, tendencias, mantenimientos.</translation>
    </message>
</context>
</TS>
