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
    <name>Chance</name>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
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
        <translation>{} (almacenamiento sin cambios)</translation>
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
        <translation>%1 por encima de %2 desde el %3</translation>
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
        <translation>traslado</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>traslados</translation>
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
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>findings stand</source>
        <translation>hallazgos</translation>
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
    <message>
        <source>event names</source>
        <translation>evento nombra</translation>
    </message>
    <message>
        <source>events name</source>
        <translation>eventos nombran</translation>
    </message>
    <message>
        <source>further problem is</source>
        <translation>problema más queda</translation>
    </message>
    <message>
        <source>further problems are</source>
        <translation>problemas más quedan</translation>
    </message>
    <message>
        <source>sample was</source>
        <translation>muestra se ha</translation>
    </message>
    <message>
        <source>samples were</source>
        <translation>muestras se han</translation>
    </message>
    <message>
        <source>stopped instance offers</source>
        <translation>instancia detenida no ofrece</translation>
    </message>
    <message>
        <source>stopped instances offer</source>
        <translation>instancias detenidas no ofrecen</translation>
    </message>
    <message>
        <source>run was</source>
        <translation>ejecución se ha</translation>
    </message>
    <message>
        <source>runs were</source>
        <translation>ejecuciones se han</translation>
    </message>
    <message>
        <source>reference was</source>
        <translation>referencia se ha</translation>
    </message>
    <message>
        <source>references were</source>
        <translation>referencias se han</translation>
    </message>
    <message>
        <source>other file is</source>
        <translation>archivo más se incluye</translation>
    </message>
    <message>
        <source>other files are</source>
        <translation>archivos más se incluyen</translation>
    </message>
    <message>
        <source>replica was added</source>
        <translation>réplica se ha añadido</translation>
    </message>
    <message>
        <source>replicas were added</source>
        <translation>réplicas se han añadido</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>device has</source>
        <translation>dispositivo tiene</translation>
    </message>
    <message>
        <source>devices have</source>
        <translation>dispositivos tienen</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>máquina virtual</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>máquinas virtuales</translation>
    </message>
    <message>
        <source>hypervisor does</source>
        <translation>hipervisor no indica</translation>
    </message>
    <message>
        <source>hypervisors do</source>
        <translation>hipervisores no indican</translation>
    </message>
    <message>
        <source>server does</source>
        <translation>servidor no indica</translation>
    </message>
    <message>
        <source>servers do</source>
        <translation>servidores no indican</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>servidores</translation>
    </message>
    <message>
        <source>variable was</source>
        <translation>variable se ha</translation>
    </message>
    <message>
        <source>variables were</source>
        <translation>variables se han</translation>
    </message>
    <message>
        <source>virtual machine runs</source>
        <translation>máquina virtual en ejecución</translation>
    </message>
    <message>
        <source>virtual machines run</source>
        <translation>máquinas virtuales en ejecución</translation>
    </message>
    <message>
        <source>reference is a key</source>
        <translation>referencia es una clave</translation>
    </message>
    <message>
        <source>references are keys</source>
        <translation>referencias son claves</translation>
    </message>
    <message>
        <source>host is</source>
        <translation>host está</translation>
    </message>
    <message>
        <source>hosts are</source>
        <translation>hosts están</translation>
    </message>
    <message>
        <source>such reference was</source>
        <translation>referencia de este tipo se ha</translation>
    </message>
    <message>
        <source>such references were</source>
        <translation>referencias de este tipo se han</translation>
    </message>
    <message>
        <source>other reference was</source>
        <translation>referencia más se ha</translation>
    </message>
    <message>
        <source>other references were</source>
        <translation>referencias más se han</translation>
    </message>
    <message>
        <source>release</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>step of it stands as an edit</source>
        <translation>paso suyo ya figura como modificación</translation>
    </message>
    <message>
        <source>steps of it stand as edits</source>
        <translation>pasos suyos ya figuran como modificaciones</translation>
    </message>
    <message>
        <source>edit was added</source>
        <translation>modificación se ha añadido</translation>
    </message>
    <message>
        <source>edits were added</source>
        <translation>modificaciones se han añadido</translation>
    </message>
    <message>
        <source>edit was put in place of what was there</source>
        <translation>modificación se ha puesto en lugar de lo que había</translation>
    </message>
    <message>
        <source>edits were put in place of what was there</source>
        <translation>modificaciones se han puesto en lugar de lo que había</translation>
    </message>
    <message>
        <source>step was there already</source>
        <translation>paso ya existía</translation>
    </message>
    <message>
        <source>steps were there already</source>
        <translation>pasos ya existían</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>dimension of a host</source>
        <translation>dimensión de un host</translation>
    </message>
    <message>
        <source>dimensions of hosts</source>
        <translation>dimensiones de hosts</translation>
    </message>
    <message>
        <source>other host</source>
        <translation>host más</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>hosts más</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>kept answer</source>
        <translation>respuesta conservada</translation>
    </message>
    <message>
        <source>resource appears</source>
        <translation>recurso aparece</translation>
    </message>
    <message>
        <source>resources appear</source>
        <translation>recursos aparecen</translation>
    </message>
    <message>
        <source>resource goes</source>
        <translation>recurso desaparece</translation>
    </message>
    <message>
        <source>resources go</source>
        <translation>recursos desaparecen</translation>
    </message>
    <message>
        <source>change of status</source>
        <translation>cambio de estado</translation>
    </message>
    <message>
        <source>changes of status</source>
        <translation>cambios de estado</translation>
    </message>
    <message>
        <source>workload stands elsewhere</source>
        <translation>carga de trabajo está en otro lugar</translation>
    </message>
    <message>
        <source>workloads stand elsewhere</source>
        <translation>cargas de trabajo están en otro lugar</translation>
    </message>
    <message>
        <source>service has other replicas</source>
        <translation>servicio tiene otras réplicas</translation>
    </message>
    <message>
        <source>services have other replicas</source>
        <translation>servicios tienen otras réplicas</translation>
    </message>
    <message>
        <source>other request</source>
        <translation>solicitud distinta</translation>
    </message>
    <message>
        <source>other requests</source>
        <translation>solicitudes distintas</translation>
    </message>
    <message>
        <source>other capacity</source>
        <translation>capacidad distinta</translation>
    </message>
    <message>
        <source>other capacities</source>
        <translation>capacidades distintas</translation>
    </message>
    <message>
        <source>other attribute</source>
        <translation>atributo distinto</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>atributos distintos</translation>
    </message>
    <message>
        <source>use differs</source>
        <translation>uso difiere</translation>
    </message>
    <message>
        <source>uses differ</source>
        <translation>usos difieren</translation>
    </message>
    <message>
        <source>use of a host</source>
        <translation>uso de un host</translation>
    </message>
    <message>
        <source>uses of hosts</source>
        <translation>usos de hosts</translation>
    </message>
    <message>
        <source>workload that has no host</source>
        <translation>carga de trabajo sin host</translation>
    </message>
    <message>
        <source>workloads that have no host</source>
        <translation>cargas de trabajo sin host</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>recursos</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>combinación</translation>
    </message>
    <message>
        <source>combinations</source>
        <translation>combinaciones</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>evaluaciones</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>kept answers</source>
        <translation>respuestas conservadas</translation>
    </message>
    <message>
        <source>host of its rack is</source>
        <translation>host de su rack está</translation>
    </message>
    <message>
        <source>hosts of its rack are</source>
        <translation>hosts de su rack están</translation>
    </message>
    <message>
        <source>step begins</source>
        <translation>paso empieza</translation>
    </message>
    <message>
        <source>steps begin</source>
        <translation>pasos empiezan</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reinicio</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>reinicios</translation>
    </message>
    <message>
        <source>pair of changes</source>
        <translation>par de cambios</translation>
    </message>
    <message>
        <source>pairs of changes</source>
        <translation>pares de cambios</translation>
    </message>
    <message>
        <source>host runs out</source>
        <translation>host se agota</translation>
    </message>
    <message>
        <source>hosts run out</source>
        <translation>hosts se agotan</translation>
    </message>
    <message>
        <source>host cannot be lost</source>
        <translation>host no se puede perder</translation>
    </message>
    <message>
        <source>hosts cannot be lost</source>
        <translation>hosts no se pueden perder</translation>
    </message>
    <message>
        <source>workload of the fleet waits for a host</source>
        <translation>carga de trabajo de la flota espera un host</translation>
    </message>
    <message>
        <source>workloads of the fleet wait for a host</source>
        <translation>cargas de trabajo de la flota esperan un host</translation>
    </message>
    <message>
        <source>step of the plan</source>
        <translation>paso del plan</translation>
    </message>
    <message>
        <source>steps of the plan</source>
        <translation>pasos del plan</translation>
    </message>
    <message>
        <source>change that is asked for</source>
        <translation>cambio que se solicita</translation>
    </message>
    <message>
        <source>changes that are asked for</source>
        <translation>cambios que se solicitan</translation>
    </message>
    <message>
        <source>thing only assumed</source>
        <translation>elemento solo supuesto</translation>
    </message>
    <message>
        <source>things only assumed</source>
        <translation>elementos solo supuestos</translation>
    </message>
    <message>
        <source>collision</source>
        <translation>colisión</translation>
    </message>
    <message>
        <source>collisions</source>
        <translation>colisiones</translation>
    </message>
    <message>
        <source>workload stays</source>
        <translation>carga de trabajo se queda</translation>
    </message>
    <message>
        <source>workloads stay</source>
        <translation>cargas de trabajo se quedan</translation>
    </message>
    <message>
        <source>other begin</source>
        <translation>otro inicio</translation>
    </message>
    <message>
        <source>other begins</source>
        <translation>otros inicios</translation>
    </message>
    <message>
        <source>more host whose loss leaves workloads without a host</source>
        <translation>host más cuya pérdida deja cargas sin host</translation>
    </message>
    <message>
        <source>more hosts whose loss leaves workloads without a host</source>
        <translation>hosts más cuya pérdida deja cargas sin host</translation>
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
        <translation>La serie {} empezó después del {}, así que la carga de trabajo toma lo que solicita. Sus muestras cuentan cuando su paso ha terminado, el {}.</translation>
    </message>
    <message>
        <source>The series {} began after {}, so nothing is known of what it takes. Its samples count when their step has ended, at {}.</source>
        <translation>La serie {} empezó después del {}, así que no se sabe nada de lo que toma. Sus muestras cuentan cuando su paso ha terminado, el {}.</translation>
    </message>
    <message>
        <source>The series {} has no sample between {} and {}, so the workload takes what it requests.</source>
        <translation>La serie {} no tiene ninguna muestra entre el {} y el {}, así que la carga de trabajo toma lo que solicita.</translation>
    </message>
    <message>
        <source>The series {} has no sample between {} and {}, so nothing is known of what it takes.</source>
        <translation>La serie {} no tiene ninguna muestra entre el {} y el {}, así que no se sabe nada de lo que toma.</translation>
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
    <name>Diff</name>
    <message>
        <source>{} does not hold then</source>
        <translation>{} no está vigente entonces</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>sin {}</translation>
    </message>
    <message>
        <source>it makes room for {}</source>
        <translation>deja espacio a {}</translation>
    </message>
    <message>
        <source>it is placed anew at {}</source>
        <translation>se vuelve a colocar el {}</translation>
    </message>
    <message>
        <source>before: {}</source>
        <translation>antes: {}</translation>
    </message>
    <message>
        <source>reported between revision {} and revision {}</source>
        <translation>informado entre la revisión {} y la revisión {}</translation>
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
        <source>under maintenance</source>
        <translation>en mantenimiento</translation>
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
        <source>no host</source>
        <translation>ningún host</translation>
    </message>
    <message>
        <source>its lifetime is stated</source>
        <translation>su periodo de existencia está indicado</translation>
    </message>
    <message>
        <source>nothing grave is open</source>
        <translation>no hay nada grave abierto</translation>
    </message>
    <message>
        <source>vulnerability (CVSS)</source>
        <translation>vulnerabilidad (CVSS)</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>en {}</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>placement rules</source>
        <translation>reglas de colocación</translation>
    </message>
    <message>
        <source>scheduled: {}</source>
        <translation>programado: {}</translation>
    </message>
    <message>
        <source>edit: {}</source>
        <translation>modificación: {}</translation>
    </message>
    <message>
        <source>Nothing differs between {} and {}.</source>
        <translation>Nada difiere entre {} y {}.</translation>
    </message>
    <message>
        <source>From {} to {}: {}.</source>
        <translation>Desde {} hasta {}: {}.</translation>
    </message>
    <message>
        <source>Not compared, for lack of a value: {}.</source>
        <translation>Sin comparar, por falta de un valor: {}.</translation>
    </message>
    <message>
        <source>{}, {} without a host</source>
        <translation>{}, {} sin host</translation>
    </message>
    <message>
        <source>{:g} % within {:g} s</source>
        <translation>{:g} % en {:g} s como máximo</translation>
    </message>
    <message>
        <source>{:g} % answered</source>
        <translation>{:g} % respondidas</translation>
    </message>
    <message>
        <source>fails without it</source>
        <translation>falla sin ella</translation>
    </message>
    <message>
        <source>is degraded without it</source>
        <translation>se degrada sin ella</translation>
    </message>
    <message>
        <source>dependency on {}</source>
        <translation>dependencia de {}</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>replicas it needs</source>
        <translation>réplicas que necesita</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>la flota</translation>
    </message>
    <message>
        <source>placement policy</source>
        <translation>política de colocación</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>licencia {}</translation>
    </message>
    <message>
        <source>No scenario is kept as &apos;{}&apos;. Say live, shadow, scenario or the name of a kept one.</source>
        <translation>No se conserva ningún escenario como «{}». Indique live, shadow, scenario o el nombre de uno conservado.</translation>
    </message>
    <message>
        <source>{} lies outside the computed future from {} to {}. Choose a moment in it, ask for a longer horizon, or look at live.</source>
        <translation>{} queda fuera del futuro calculado, del {} al {}. Elija un momento dentro de él, pida un horizonte más largo o mire el inventario en vivo (live).</translation>
    </message>
    <message>
        <source>Nothing is reported of {} yet: live goes up to {}. Look at the shadow for later moments.</source>
        <translation>Todavía no se ha informado de nada de {}: el inventario en vivo llega hasta {}. Para momentos posteriores, mire la sombra.</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Todavía no se ha informado de nada.</translation>
    </message>
    <message>
        <source>Nothing was reported by {}: the first inventory is of {}.</source>
        <translation>Hasta el {} no se había informado de nada: el primer inventario es del {}.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>el inventario en vivo</translation>
    </message>
    <message>
        <source>the shadow</source>
        <translation>la sombra</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>el escenario</translation>
    </message>
    <message>
        <source>&apos;{}&apos;</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} el {}</translation>
    </message>
    <message>
        <source>{} ({} to {})</source>
        <translation>{} ({} a {})</translation>
    </message>
    <message>
        <source>comes: {}</source>
        <translation>llega: {}</translation>
    </message>
    <message>
        <source>leaves: {}</source>
        <translation>sale: {}</translation>
    </message>
    <message>
        <source>measured at another time</source>
        <translation>medido en otro momento</translation>
    </message>
    <message>
        <source>measured on one side, forecast on the other</source>
        <translation>medido en un lado, previsto en el otro</translation>
    </message>
    <message>
        <source>forecast of another time</source>
        <translation>previsión de otro momento</translation>
    </message>
    <message>
        <source>Use is listed where the 80 % bands of both sides do not overlap, or where its median changes by more than {:g} % of what the host offers.</source>
        <translation>El uso figura donde las bandas del 80 % de ambos lados no se solapan, o donde su mediana cambia en más del {:g} % de lo que ofrece el host.</translation>
    </message>
</context>
<context>
    <name>DiffWords</name>
    <message>
        <source>+ appears</source>
        <translation>+ aparece</translation>
    </message>
    <message>
        <source>− goes</source>
        <translation>− desaparece</translation>
    </message>
    <message>
        <source>◆ status</source>
        <translation>◆ estado</translation>
    </message>
    <message>
        <source>→ moves</source>
        <translation>→ se mueve</translation>
    </message>
    <message>
        <source>± replicas</source>
        <translation>± réplicas</translation>
    </message>
    <message>
        <source>± request</source>
        <translation>± solicitud</translation>
    </message>
    <message>
        <source>± capacity</source>
        <translation>± capacidad</translation>
    </message>
    <message>
        <source>≠ attribute</source>
        <translation>≠ atributo</translation>
    </message>
    <message>
        <source>▲ more use</source>
        <translation>▲ más uso</translation>
    </message>
    <message>
        <source>▼ less use</source>
        <translation>▼ menos uso</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>bands apart</source>
        <translation>bandas separadas</translation>
    </message>
    <message>
        <source>bands overlap</source>
        <translation>bandas solapadas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Elemento</translation>
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
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The engine cannot tell why.</source>
        <translation>El motor no puede indicar por qué.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Shadow, nothing added</source>
        <translation>Sombra, sin añadir nada</translation>
    </message>
    <message>
        <source>Shadow with the edits</source>
        <translation>Sombra con las modificaciones</translation>
    </message>
    <message>
        <source>The median changes by %1 of what is offered, or of the larger median where nothing is stated.</source>
        <translation>La mediana cambia en %1 de lo ofrecido, o de la mediana mayor si no se indica nada.</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
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
        <translation>{} y {}</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Say what each host offers: cpu and memory, or a host that it is like.</source>
        <translation>Indique qué ofrece cada host: CPU y memoria, o un host de referencia.</translation>
    </message>
    <message>
        <source>The lead time counts from the edit&apos;s begin. Say from when.</source>
        <translation>El plazo de entrega cuenta desde el inicio de la modificación. Indique desde cuándo.</translation>
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
        <translation>Sus horas cuentan desde el inicio de la modificación. Indique desde cuándo.</translation>
    </message>
    <message>
        <source>It begins after the end of the edit&apos;s window.</source>
        <translation>Empieza después del final de la ventana de la modificación.</translation>
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
        <translation>Una rampa empieza con la ventana de la modificación. Indique desde cuándo cambia la demanda.</translation>
    </message>
    <message>
        <source>A ramp back ends with the edit&apos;s window. Say until when the demand changes.</source>
        <translation>Una rampa de vuelta termina con la ventana de la modificación. Indique hasta cuándo cambia la demanda.</translation>
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
        <translation>La licencia «{0}» se cuenta por {1} en otra modificación. Indique también aquí per={1}, u otro nombre.</translation>
    </message>
    <message>
        <source>The licence &apos;{}&apos; covers {} at that time by another edit. Give most={} here too, or another time.</source>
        <translation>La licencia «{}» cubre {} en ese momento según otra modificación. Indique también aquí most={}, u otro momento.</translation>
    </message>
    <message>
        <source>The replica &apos;{}&apos; is bound to its host and cannot move.</source>
        <translation>La réplica «{}» está ligada a su host y no se puede mover.</translation>
    </message>
    <message>
        <source>A migration begins with the edit&apos;s window. Say from when.</source>
        <translation>Una migración empieza con la ventana de la modificación. Indique desde cuándo.</translation>
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
        <translation>Las oleadas empiezan con la ventana de la modificación. Indique desde cuándo.</translation>
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
        <translation>Una implantación empieza con la ventana de la modificación. Indique desde cuándo.</translation>
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
        <translation>{} desde el {} hasta el {} UTC</translation>
    </message>
    <message>
        <source>{} from {} UTC</source>
        <translation>{} desde el {} UTC</translation>
    </message>
    <message>
        <source>{} to {} UTC</source>
        <translation>{} hasta el {} UTC</translation>
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
        <source>&apos;{}&apos; must be a time between 0s and a hundred years, not {}.</source>
        <translation>«{}» debe ser un tiempo entre 0s y cien años, no {}.</translation>
    </message>
    <message>
        <source>No replica of &apos;{}&apos; has to move to {}.</source>
        <translation>Ninguna réplica de «{}» tiene que moverse a {}.</translation>
    </message>
    <message>
        <source>No replica of &apos;{}&apos; has to move from {} to {}.</source>
        <translation>Ninguna réplica de «{}» tiene que moverse de {} a {}.</translation>
    </message>
    <message>
        <source>The fleet has none.</source>
        <translation>La flota no tiene ninguno.</translation>
    </message>
    <message>
        <source>It begins at {}, not before the end of what is looked at, {}, so it changes nothing there. Look {} days ahead, or give it earlier hours.</source>
        <translation>Empieza el {}, no antes del final de lo que se examina, el {}, así que no cambia nada ahí. Mire {} días adelante o indique horas anteriores.</translation>
    </message>
    <message>
        <source>It ends at {}, before the first moment looked at, {}, and changes nothing from there on. Give it later hours, or look from an earlier moment on.</source>
        <translation>Termina el {}, antes del primer momento que se examina, el {}, y no cambia nada a partir de ahí. Indique horas posteriores o mire desde un momento anterior.</translation>
    </message>
    <message>
        <source>A surge of {} is more than the {} replicas that give way: write {}% for a share, or at most {}.</source>
        <translation>Un excedente de {} supera las {} réplicas que se sustituyen: escriba {}% para una parte, o {} como máximo.</translation>
    </message>
</context>
<context>
    <name>EmptyHosts</name>
    <message>
        <source>{} of the {} new hosts stay empty</source>
        <translation>{} de los {} hosts nuevos quedan vacíos</translation>
    </message>
    <message>
        <source>The new host stays empty</source>
        <translation>El host nuevo queda vacío</translation>
    </message>
    <message>
        <source>The {} new hosts stay empty</source>
        <translation>Los {} hosts nuevos quedan vacíos</translation>
    </message>
    <message>
        <source>{}: what waits for a host does not fit there, and what runs stays where it is. Move workloads there, let set-policy with make-room=true move what runs for what waits, or ask for plans.</source>
        <translation>{}: lo que espera un host no cabe ahí, y lo que se ejecuta se queda donde está. Mueva cargas de trabajo ahí, deje que set-policy con make-room=true mueva lo que se ejecuta en favor de lo que espera, o pida planes.</translation>
    </message>
    <message>
        <source>{}: nothing waits for a host, and what runs stays where it is. Move workloads there, or ask for plans.</source>
        <translation>{}: nada espera un host, y lo que se ejecuta se queda donde está. Mueva cargas de trabajo ahí, o pida planes.</translation>
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
    <name>Evidence</name>
    <message>
        <source>What would turn it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}; {} of them stood before the scenario&apos;s edits.</source>
        <translation>{}; {} de ellos existían antes de las modificaciones del escenario.</translation>
    </message>
    <message>
        <source>GO: nothing is found. NO GO: the edits add a lost service, a workload without a host, or something more likely than not to run out or to break its promise. GO IF: anything else.</source>
        <translation>APTO: no se encuentra nada. NO APTO: las modificaciones añaden un servicio perdido, una carga de trabajo sin host o algo que probablemente se agotará o incumplirá su compromiso (más de la mitad de los casos). APTO CON CONDICIONES: cualquier otro caso.</translation>
    </message>
    <message>
        <source>The most probable breach has a chance of {}.</source>
        <translation>El incumplimiento más probable tiene una probabilidad del {}.</translation>
    </message>
    <message>
        <source>the verdict becomes {}.</source>
        <translation>el dictamen pasa a ser {}.</translation>
    </message>
    <message>
        <source>the verdict becomes {}: {}.</source>
        <translation>el dictamen pasa a ser {}: {}.</translation>
    </message>
    <message>
        <source>No single change was found that makes it milder.</source>
        <translation>No se ha encontrado ningún cambio único que lo suavice.</translation>
    </message>
    <message>
        <source>Nothing was found that makes it worse.</source>
        <translation>No se ha encontrado nada que lo empeore.</translation>
    </message>
    <message>
        <source>later than the horizon</source>
        <translation>después del horizonte</translation>
    </message>
    <message>
        <source>When 5, 50 and 95 % of the paths have run out: {}; {}; {}.</source>
        <translation>Momentos en los que se ha agotado en el 5, 50 y 95 % de las trayectorias: {}; {}; {}.</translation>
    </message>
    <message>
        <source>Its chance is {}; less than {} would not be told.</source>
        <translation>Su probabilidad es del {}; por debajo del {} no se informaría.</translation>
    </message>
    <message>
        <source>Why the hosts refuse it: {}.</source>
        <translation>Por qué lo rechazan los hosts: {}.</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>It stood before the scenario&apos;s edits.</source>
        <translation>Existía antes de las modificaciones del escenario.</translation>
    </message>
    <message>
        <source>The scenario&apos;s edits bring it.</source>
        <translation>Lo causan las modificaciones del escenario.</translation>
    </message>
    <message>
        <source>it is no longer found, and nothing new breaks.</source>
        <translation>ya no se encuentra, y no se rompe nada nuevo.</translation>
    </message>
    <message>
        <source>No single change was found that mends it and breaks nothing new.</source>
        <translation>No se ha encontrado ningún cambio único que lo corrija sin romper nada nuevo.</translation>
    </message>
    <message>
        <source>{} is predicted to use {} of {} at {}, 95 % band {} to {}.</source>
        <translation>Se prevé que {} use {} de {} el {}, banda del 95 % de {} a {}.</translation>
    </message>
    <message>
        <source>No capacity or request is stated, so nothing limits it.</source>
        <translation>No se indica capacidad ni solicitud, así que nada lo limita.</translation>
    </message>
    <message>
        <source>It is above {} with a chance of {}.</source>
        <translation>Está por encima de {} con una probabilidad del {}.</translation>
    </message>
    <message>
        <source>the chance to be above it is {} or less.</source>
        <translation>la probabilidad de superarlo es del {} o menos.</translation>
    </message>
    <message>
        <source>the chance to be above it is more than {}.</source>
        <translation>la probabilidad de superarlo es de más de {}.</translation>
    </message>
    <message>
        <source>No single change was found that brings that chance to the other side of {}.</source>
        <translation>No se ha encontrado ningún cambio único que lleve esa probabilidad al otro lado de {}.</translation>
    </message>
    <message>
        <source>demand up to 4 times or down to a tenth</source>
        <translation>demanda de hasta 4 veces o de hasta una décima parte</translation>
    </message>
    <message>
        <source>up to 32 more hosts</source>
        <translation>hasta 32 hosts más</translation>
    </message>
    <message>
        <source>up to 32 more replicas</source>
        <translation>hasta 32 réplicas más</translation>
    </message>
    <message>
        <source>changes at that time up to 7 days earlier or later</source>
        <translation>cambios de ese momento hasta 7 días antes o después</translation>
    </message>
    <message>
        <source>each edit left out</source>
        <translation>omitir cada modificación</translation>
    </message>
    <message>
        <source>each edit larger or smaller</source>
        <translation>cada modificación mayor o menor</translation>
    </message>
    <message>
        <source>a request down to a tenth</source>
        <translation>una solicitud reducida hasta una décima parte</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Cómo se ha calculado</translation>
    </message>
    <message>
        <source>There is no change to try.</source>
        <translation>No hay ningún cambio que probar.</translation>
    </message>
    <message>
        <source>Looked at, one at a time: {}; {}.</source>
        <translation>Examinado, de uno en uno: {}; {}.</translation>
    </message>
    <message>
        <source>No capacity is stated, so nothing limits it.</source>
        <translation>No se indica capacidad, así que nada lo limita.</translation>
    </message>
    <message>
        <source>Reserved are {} of {}, so {} are left.</source>
        <translation>Están reservados {} de {}, así que quedan {}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No forecast stands behind it: nothing there was measured.</source>
        <translation>No se basa en ninguna previsión: allí no se ha medido nada.</translation>
    </message>
    <message>
        <source>Forecasts by: {}.</source>
        <translation>Previsiones según: {}.</translation>
    </message>
    <message>
        <source>Each was chosen, or weighed with others, by its error in the backtest.</source>
        <translation>Cada uno se ha elegido, o ponderado con otros, por su error en la validación histórica.</translation>
    </message>
    <message>
        <source>Chosen by hand: {}. The others were chosen by the backtest.</source>
        <translation>Elegidos a mano: {}. Los demás los ha elegido la validación histórica.</translation>
    </message>
    <message>
        <source>The history is too short for a backtest: the bands are a guess.</source>
        <translation>El historial es demasiado corto para una validación histórica: las bandas son una conjetura.</translation>
    </message>
    <message>
        <source>Backtest error: {:.2f} on average, from {} origins or more; {} of {} series stay below 1, the error of repeating the cycle before within the history.</source>
        <translation>Error de la validación histórica: {:.2f} de media, con {} orígenes o más; {} de {} series quedan por debajo de 1, el error de repetir el ciclo anterior dentro del historial.</translation>
    </message>
    <message>
        <source>Bands: the 80 % band held {} of what came, the 95 % band {}.</source>
        <translation>Bandas: la banda del 80 % contuvo {} de lo ocurrido; la del 95 %, {}.</translation>
    </message>
    <message>
        <source>The history supports the bands until {}; later ones are extrapolated.</source>
        <translation>El historial respalda las bandas hasta el {}; las posteriores son extrapoladas.</translation>
    </message>
    <message>
        <source>Forecast by {}, chosen by hand.</source>
        <translation>Previsión según {}, elegido a mano.</translation>
    </message>
    <message>
        <source>Forecast by {}, chosen or weighed by the error in the backtest.</source>
        <translation>Previsión según {}, elegido o ponderado por el error en la validación histórica.</translation>
    </message>
    <message>
        <source>Backtest error: {:.2f}, from {} origins; 1 is the error of repeating the cycle before within the history.</source>
        <translation>Error de la validación histórica: {:.2f}, con {} orígenes; 1 es el error de repetir el ciclo anterior dentro del historial.</translation>
    </message>
    <message>
        <source>{} {:.2f} (weight {})</source>
        <translation>{} {:.2f} (peso {})</translation>
    </message>
    <message>
        <source>Candidates and their errors, best first: {}.</source>
        <translation>Candidatos y sus errores, primero el mejor: {}.</translation>
    </message>
    <message>
        <source>The band of {} held {} of what came.</source>
        <translation>La banda del {} contuvo {} de lo ocurrido.</translation>
    </message>
    <message>
        <source>Predicted use at {}: median {}, 95 % band {} to {}.</source>
        <translation>Uso previsto el {}: mediana {}, banda del 95 % de {} a {}.</translation>
    </message>
    <message>
        <source>Capacity then: {}; {} of the paths lie above it.</source>
        <translation>Capacidad entonces: {}; {} de las trayectorias la superan.</translation>
    </message>
    <message>
        <source>Nothing that was measured stands behind it.</source>
        <translation>No se basa en nada medido.</translation>
    </message>
    <message>
        <source>{} of {}: {}. Together {} samples from {} to {}.</source>
        <translation>{} de {}: {}. En total, {} muestras del {} al {}.</translation>
    </message>
    <message>
        <source>The oldest of them ends {} before the future begins: {}.</source>
        <translation>La más antigua termina {} antes de que empiece el futuro: {}.</translation>
    </message>
    <message>
        <source>All of them reach the begin of the future.</source>
        <translation>Todas llegan hasta el inicio del futuro.</translation>
    </message>
    <message>
        <source>No sample is missing between the first and the last.</source>
        <translation>No falta ninguna muestra entre la primera y la última.</translation>
    </message>
    <message>
        <source>Gaps: {} of the samples between the first and the last are missing.</source>
        <translation>Huecos: faltan {} de las muestras entre la primera y la última.</translation>
    </message>
    <message>
        <source>{} is not in the inventory: an edit or a scheduled change adds it.</source>
        <translation>{} no está en el inventario: lo añade una modificación o un cambio programado.</translation>
    </message>
    <message>
        <source>Request of {}: {}, stated by &apos;{}&apos; at {}.</source>
        <translation>Solicitud de {}: {}, indicada por «{}» el {}.</translation>
    </message>
    <message>
        <source>Capacity of {}: {}, stated by &apos;{}&apos; at {}.</source>
        <translation>Capacidad de {}: {}, indicada por «{}» el {}.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Inventory of revision {}, taken in from &apos;{}&apos; at {}. The future begins at {}.</source>
        <translation>Inventario de la revisión {}, importado de «{}» el {}. El futuro empieza el {}.</translation>
    </message>
    <message>
        <source>Not measured, so that what is requested stands in: {}.</source>
        <translation>Sin medir, así que en su lugar cuenta lo solicitado: {}.</translation>
    </message>
    <message>
        <source>Neither measured nor requesting any are {}: they count as nothing.</source>
        <translation>Sin mmodificación ni solicitud están {}: cuentan como nada.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Workloads are placed by the policy {} at {}.</source>
        <translation>Las cargas de trabajo se colocan según la política {} el {}.</translation>
    </message>
    <message>
        <source>{} joint paths of {} in steps of {}; what is less probable than {} is not told.</source>
        <translation>{} trayectorias conjuntas de {} en pasos de {}; no se informa de lo que es menos probable que {}.</translation>
    </message>
    <message>
        <source>{} may be reserved to {} of what {} offers.</source>
        <translation>{} se puede reservar hasta {} de lo que ofrece {}.</translation>
    </message>
    <message>
        <source>Nobody answered anything about names: what sources call the same is one.</source>
        <translation>Nadie ha respondido nada sobre los nombres: lo que las fuentes llaman igual es lo mismo.</translation>
    </message>
    <message>
        <source>Names are joined by {}.</source>
        <translation>Los nombres se unen según {}.</translation>
    </message>
    <message>
        <source>Left out is the edit {}: {}</source>
        <translation>Se omite la modificación {}: {}</translation>
    </message>
    <message>
        <source>No edit of the scenario counts.</source>
        <translation>No cuenta ninguna modificación del escenario.</translation>
    </message>
    <message>
        <source>Edits that count: {}.</source>
        <translation>Modificaciones que cuentan: {}.</translation>
    </message>
    <message>
        <source>No scheduled change holds at that time.</source>
        <translation>En ese momento no está vigente ningún cambio programado.</translation>
    </message>
    <message>
        <source>Scheduled changes that hold at that time: {}.</source>
        <translation>Cambios programados vigentes en ese momento: {}.</translation>
    </message>
    <message>
        <source>Not enough: {}.</source>
        <translation>No basta: {}.</translation>
    </message>
    <message>
        <source>Without &apos;{}&apos;</source>
        <translation>Sin «{}»</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {} later</source>
        <translation>«{}» {} más tarde</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {} earlier</source>
        <translation>«{}» {} antes</translation>
    </message>
    <message>
        <source>one of the 8 largest workloads moved away</source>
        <translation>sacar una de las 8 mayores cargas de trabajo</translation>
    </message>
    <message>
        <source>Reckoned with the steps of the plans as they are; with another price book others may be found.</source>
        <translation>Calculado con los pasos de los planes tal como están; con otro libro de precios podrían encontrarse otros.</translation>
    </message>
    <message>
        <source>{} ({:.2f} to {:.2f})</source>
        <translation>{} ({:.2f} a {:.2f})</translation>
    </message>
    <message>
        <source>&apos;{}&apos; costs {} once and {} a month.</source>
        <translation>«{}» cuesta {} una vez y {} al mes.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes services down for {} in all.</source>
        <translation>«{}» deja servicios inactivos durante {} en total.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes no service down.</source>
        <translation>«{}» no deja inactivo ningún servicio.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes {} (P90 {}).</source>
        <translation>«{}» tarda {} (P90 {}).</translation>
    </message>
    <message>
        <source>{} (P90 {})</source>
        <translation>{} (P90 {})</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step {}, {}: {}.</source>
        <translation>Paso {}, {}: {}.</translation>
    </message>
    <message>
        <source>The same of {} more.</source>
        <translation>Lo mismo, de {} más.</translation>
    </message>
    <message>
        <source>Nothing comes from {}.</source>
        <translation>Nada procede de {}.</translation>
    </message>
    <message>
        <source>It has no step.</source>
        <translation>No tiene ningún paso.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>It takes nothing that the price book has a price for.</source>
        <translation>No requiere nada que tenga precio en el libro de precios.</translation>
    </message>
    <message>
        <source>The prices are the default ones: nobody has stated any.</source>
        <translation>Los precios son los predeterminados: nadie ha indicado ninguno.</translation>
    </message>
    <message>
        <source>The prices are those of the price book as somebody stated it.</source>
        <translation>Los precios son los del libro de precios tal como se han indicado.</translation>
    </message>
    <message>
        <source>Nobody knows what {} cost: they count as nothing.</source>
        <translation>No se conoce el coste de {}: cuenta como cero.</translation>
    </message>
    <message>
        <source>Of a month, new hosts are paid for as soon as they are there, and for good; what the present hosts cost is in no plan.</source>
        <translation>En el coste mensual, los hosts nuevos se pagan desde que están disponibles y de forma permanente; lo que cuestan los hosts actuales no figura en ningún plan.</translation>
    </message>
    <message>
        <source>A change that is only done at another time was paid for by whoever planned it.</source>
        <translation>Un cambio que solo se pasa a otro momento ya lo pagó quien lo planificó.</translation>
    </message>
    <message>
        <source>An engineer works as long as the steps take (P50, at most P90); waiting for hosts is nobody&apos;s work.</source>
        <translation>Un ingeniero trabaja lo que duran los pasos (P50, como máximo P90); la espera de hosts no es trabajo de nadie.</translation>
    </message>
    <message>
        <source>A service goes on while more of its replicas run than it needs; else a move takes it down for {}, and resizing for {} a replica.</source>
        <translation>Un servicio sigue activo mientras se ejecuten más réplicas de las que necesita; si no, un traslado lo deja inactivo {}, y un redimensionamiento, {} por réplica.</translation>
    </message>
    <message>
        <source>The time of each service counts alike, whoever uses it.</source>
        <translation>El tiempo de cada servicio cuenta igual, lo use quien lo use.</translation>
    </message>
    <message>
        <source>A move takes {} to prepare and to switch over, and its memory is copied at {} a second, its data at {} a second.</source>
        <translation>Un traslado requiere {} de preparación y conmutación; su memoria se copia a {} por segundo y sus datos, a {} por segundo.</translation>
    </message>
    <message>
        <source>How much is copied is the highest that it is forecast to use.</source>
        <translation>La cantidad copiada es el uso máximo que se le prevé.</translation>
    </message>
    <message>
        <source>Resizing restarts replica after replica, {} each; a change is put at another time within {}. P90 is twice that.</source>
        <translation>Redimensionar reinicia las réplicas una tras otra, {} cada una; un cambio se pasa a otro momento en {}. P90 es el doble.</translation>
    </message>
    <message>
        <source>Hosts come after the lead time of the price book, at P90 half as late again; several orders wait side by side.</source>
        <translation>Los hosts llegan tras el plazo de entrega del libro de precios, en el P90 con un plazo la mitad mayor; varios pedidos esperan en paralelo.</translation>
    </message>
    <message>
        <source>All other steps are done one after the other.</source>
        <translation>Los demás pasos se realizan uno tras otro.</translation>
    </message>
    <message>
        <source>The fleet is that of revision {}, as seen from {}.</source>
        <translation>La flota es la de la revisión {}, vista desde el {}.</translation>
    </message>
    <message>
        <source>Plans are weighed by a year, what is paid once and twelve months: {}.</source>
        <translation>Los planes se ponderan por un año, lo que se paga una vez más doce meses: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes to {} in a year.</source>
        <translation>«{}» asciende a {} al año.</translation>
    </message>
    <message>
        <source>It is the sum over the steps, {} s.</source>
        <translation>Es la suma de los pasos, {} s.</translation>
    </message>
    <message>
        <source>{} of work, and {} of waiting for hosts; it is done at {}.</source>
        <translation>{} de trabajo y {} de espera de hosts; termina el {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes {}.</source>
        <translation>«{}» tarda {}.</translation>
    </message>
    <message>
        <source>one is to spare, so its steps take nothing down.</source>
        <translation>sobra una, así que sus pasos no interrumpen nada.</translation>
    </message>
    <message>
        <source>No number of replicas was found with which {} goes on.</source>
        <translation>No se ha encontrado ningún número de réplicas con el que {} siga activo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no figure of a plan. Use one of cost, downtime, duration.</source>
        <translation>«{}» no es una cifra de un plan. Use una de cost, downtime, duration.</translation>
    </message>
    <message>
        <source>The plan was found for another state of the scenario. Find plans again, then ask.</source>
        <translation>El plan se encontró para otro estado del escenario. Busque planes de nuevo y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>{} at {} instead of {}: &apos;{}&apos; and &apos;{}&apos; cost the same in a year; below it the first costs less, above it the second.</source>
        <translation>{} a {} en lugar de {}: «{}» y «{}» cuestan lo mismo al año; por debajo, el primero cuesta menos; por encima, el segundo.</translation>
    </message>
    <message>
        <source>{} at {} instead of {}: &apos;{}&apos; and &apos;{}&apos; cost the same in a year; above it the first costs less, below it the second.</source>
        <translation>{} a {} en lugar de {}: «{}» y «{}» cuestan lo mismo al año; por encima, el primero cuesta menos; por debajo, el segundo.</translation>
    </message>
    <message>
        <source>A lead time of {} instead of {} (step {}): &apos;{}&apos; takes as long as &apos;{}&apos;; a shorter one makes it the quicker of the two.</source>
        <translation>Un plazo de entrega de {} en lugar de {} (paso {}): «{}» tarda lo mismo que «{}»; uno más corto lo convierte en el más rápido de los dos.</translation>
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
        <translation>Las colisiones de cambios previstos solo se buscaron hasta el {}: ahí coinciden tantos cambios que {} colocaciones no bastaron para distinguirlos. Pueden faltar colisiones a partir de entonces; para verlas, prevea menos cambios en las mismas horas o acorte el horizonte.</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} may run out of {} by {}</source>
        <translation>{} puede quedarse sin {} antes del {}</translation>
    </message>
    <message>
        <source>{}: the probability is {}. If it does, expect it around {}.</source>
        <translation>{}: la probabilidad es del {}. Si ocurre, cabe esperarlo hacia el {}.</translation>
    </message>
    <message>
        <source>{} is likely to run out of {} by {}</source>
        <translation>{} se quedará probablemente sin {} antes del {}</translation>
    </message>
    <message>
        <source>{}: the probability is {}, the median date {}.</source>
        <translation>{}: la probabilidad es del {}; la fecha mediana, el {}.</translation>
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
        <translation>{} se queda sin {} hacia el {}</translation>
    </message>
    <message>
        <source>{}, nine times in ten between {} and {}.</source>
        <translation>{}, nueve de cada diez veces entre el {} y el {}.</translation>
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
        <translation>{} puede incumplir su compromiso de {} antes del {}</translation>
    </message>
    <message>
        <source>{}: the probability is {}</source>
        <translation>{}: la probabilidad es del {}</translation>
    </message>
    <message>
        <source>{} breaks its promise of {} at {}</source>
        <translation>{} incumple su compromiso de {} el {}</translation>
    </message>
    <message>
        <source>{} breaks its promise of {} around {}</source>
        <translation>{} incumple su compromiso de {} hacia el {}</translation>
    </message>
    <message>
        <source>{}: the probability until {} is {}</source>
        <translation>{}: la probabilidad hasta el {} es del {}</translation>
    </message>
    <message>
        <source>{}, nine times in ten between {} and {}</source>
        <translation>{}, nueve de cada diez veces entre el {} y el {}</translation>
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
    <message>
        <source>The drain of {} until {} brought {} there, which does not move back.</source>
        <translation>El drenaje de {} hasta el {} llevó allí {}, que no vuelve a su lugar.</translation>
    </message>
    <message>
        <source>The drain of {} until {} brought {} there, which do not move back.</source>
        <translation>El drenaje de {} hasta el {} llevó allí {}, que no vuelven a su lugar.</translation>
    </message>
    <message>
        <source>{} requests/s</source>
        <translation>{} peticiones/s</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
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
        <translation>◆ Imprescindible</translation>
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
        <translation>Apto</translation>
    </message>
    <message>
        <source>Go if</source>
        <translation>Apto con condiciones</translation>
    </message>
    <message>
        <source>No go</source>
        <translation>No apto</translation>
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
        <translation>Prob.</translation>
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
        <translation>El historial respalda {}; las bandas de los posteriores son extrapoladas.</translation>
    </message>
    <message>
        <source>There is not one sample in the series, so nothing can be said of it.</source>
        <translation>La serie no contiene ninguna muestra, así que no se puede decir nada de ella.</translation>
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
        <source>The level changed for good {} before the end ({}); what lies before was brought to the new level.</source>
        <translation>El nivel cambió de forma permanente {} antes del final ({}); lo anterior se ha llevado al nuevo nivel.</translation>
    </message>
    <message>
        <source>The history holds fewer than two cycles of {} steps, so that cycle was left out.</source>
        <translation>El historial contiene menos de dos ciclos de {} pasos, así que ese ciclo se ha omitido.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot forecast this series: its history is too short for it, has no cycle, or no network was trained on the fleet. The backtest chose instead.</source>
        <translation>«{}» no puede prever esta serie: su historial es demasiado corto para ese modelo o no tiene ciclo, o no se ha entrenado ninguna red con la flota. En su lugar ha elegido la validación histórica.</translation>
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
    <message>
        <source>The history supports {}; the bands of what is later are extrapolated.</source>
        <translation>El historial respalda {}; las bandas de lo posterior son extrapoladas.</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>en {}</translation>
    </message>
    <message>
        <source>For {} it has been changing steadily, by {} a step; the forecast lets that go on.</source>
        <translation>Desde hace {} cambia de forma constante, en {} por paso; la previsión prolonga ese cambio.</translation>
    </message>
    <message>
        <source>For {} it has been changing steadily, by {} a day; the forecast lets that go on.</source>
        <translation>Desde hace {} cambia de forma constante, en {} al día; la previsión prolonga ese cambio.</translation>
    </message>
</context>
<context>
    <name>Growth</name>
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
        <source>Whole devices ({}) are asked for as before: their measured use does not follow the requests, or is not known. Name dimensions={} for more of them.</source>
        <translation>Los dispositivos enteros ({}) se solicitan como antes: su uso medido no sigue a las peticiones, o no se conoce. Indique dimensions={} para aumentarlos.</translation>
    </message>
    <message>
        <source>It is extrapolated: at most {} requests a second were seen, these are up to {}.</source>
        <translation>Es una extrapolación: se han visto como máximo {} peticiones por segundo; estas son hasta {}.</translation>
    </message>
    <message>
        <source>{} {} times</source>
        <translation>{} {} veces</translation>
    </message>
    <message>
        <source>{} {} times ({} to {})</source>
        <translation>{} {} veces (de {} a {})</translation>
    </message>
    <message>
        <source>{:.3g} times the requests of {} come to {}, as its history ties them together.</source>
        <translation>{:.3g} veces las peticiones de {} suponen {}, según las relaciona su historial.</translation>
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
    <message>
        <source> Did you mean capacity.{0}, what a host offers, or request.{0}, what a workload asks for?</source>
        <translation> ¿Quería decir capacity.{0}, lo que ofrece un host, o request.{0}, lo que pide una carga de trabajo?</translation>
    </message>
    <message>
        <source> Begin it with attribute. to keep it.</source>
        <translation> Anteponga attribute. para conservarlo.</translation>
    </message>
    <message>
        <source> Did you mean &apos;{}&apos;? Begin it with attribute. to keep it.</source>
        <translation> ¿Quería decir «{}»? Anteponga attribute. para conservarlo.</translation>
    </message>
    <message>
        <source> None is kept.</source>
        <translation> No se conserva ninguno.</translation>
    </message>
    <message>
        <source> Nothing is planned.</source>
        <translation> No hay nada previsto.</translation>
    </message>
    <message>
        <source>Known are {} and more.</source>
        <translation>Se conocen: {} y más.</translation>
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
        <source>◆ 1 overloads who takes over, at P95</source>
        <translation>◆ 1 sobrecarga a los que asumen su carga, en P95</translation>
    </message>
    <message>
        <source>◆ %1 overload who takes over, at P95</source>
        <translation>◆ %1 sobrecargan a los que asumen su carga, en P95</translation>
    </message>
    <message>
        <source>Any two hosts can be lost, by what is reserved.</source>
        <translation>Se pueden perder dos hosts cualesquiera, según lo reservado.</translation>
    </message>
    <message>
        <source>Two hosts</source>
        <translation>Dos hosts</translation>
    </message>
    <message>
        <source>▲ what is reserved</source>
        <translation>▲ lo reservado</translation>
    </message>
    <message>
        <source>◆ the expected demand</source>
        <translation>◆ la demanda esperada</translation>
    </message>
    <message>
        <source>◆ the demand of P90</source>
        <translation>◆ la demanda del P90</translation>
    </message>
    <message>
        <source>◆ the demand of P95</source>
        <translation>◆ la demanda del P95</translation>
    </message>
    <message>
        <source>And %1 more: a double click or Return lists them all.</source>
        <translation>Y %1 más: un doble clic o Intro los muestra todos.</translation>
    </message>
    <message>
        <source>And %1 more. A double click or Return lists the first %2.</source>
        <translation>Y %1 más. Un doble clic o Intro muestra los primeros %2.</translation>
    </message>
    <message>
        <source>▲ 1 leaves a workload without a host</source>
        <translation>▲ 1 deja una carga de trabajo sin host</translation>
    </message>
    <message>
        <source>▲ %1 leave a workload without a host</source>
        <translation>▲ %1 dejan una carga de trabajo sin host</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 h: %2</source>
        <translation>%1 h: %2</translation>
    </message>
    <message>
        <source>Cannot be lost in this hour: %1 (%2).</source>
        <translation>No se pueden perder en esta hora: %1 (%2).</translation>
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
    <name>KeptPlansDialog</name>
    <message>
        <source>waits for a decision</source>
        <translation>espera una decisión</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Kept, UTC</source>
        <translation>Guardado, UTC</translation>
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
</context>
<context>
    <name>Kind</name>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>alert that names no resource</source>
        <translation>alerta que no nombra ningún recurso</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerta</translation>
    </message>
    <message>
        <source>time interval</source>
        <translation>intervalo de tiempo</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>notification without an item</source>
        <translation>notificación sin elemento</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>older capture</source>
        <translation>captura anterior</translation>
    </message>
    <message>
        <source>deleted resource</source>
        <translation>recurso eliminado</translation>
    </message>
    <message>
        <source>past event</source>
        <translation>evento pasado</translation>
    </message>
    <message>
        <source>instance type</source>
        <translation>tipo de instancia</translation>
    </message>
    <message>
        <source>released host</source>
        <translation>host liberado</translation>
    </message>
    <message>
        <source>dedicated host</source>
        <translation>host dedicado</translation>
    </message>
    <message>
        <source>value without an instance</source>
        <translation>valor sin instancia</translation>
    </message>
    <message>
        <source>auto scaling group</source>
        <translation>grupo de autoescalado</translation>
    </message>
    <message>
        <source>terminated instance</source>
        <translation>instancia terminada</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instancia</translation>
    </message>
    <message>
        <source>release</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>workflow_run</source>
        <translation>workflow_run</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>workflow</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programación</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>despliegue</translation>
    </message>
    <message>
        <source>freeze period</source>
        <translation>periodo de congelación</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>pipeline</translation>
    </message>
    <message>
        <source>job</source>
        <translation>job</translation>
    </message>
    <message>
        <source>test report</source>
        <translation>informe de pruebas</translation>
    </message>
    <message>
        <source>change set</source>
        <translation>change set</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>bucle</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>flag</translation>
    </message>
    <message>
        <source>flag change</source>
        <translation>cambio de flag</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>listener</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hipervisor</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>log record of an error</source>
        <translation>registro de un error</translation>
    </message>
    <message>
        <source>log record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>NaN or infinite value</source>
        <translation>valor NaN o infinito</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>máquina virtual</translation>
    </message>
    <message>
        <source>server of a hypervisor</source>
        <translation>servidor de un hipervisor</translation>
    </message>
    <message>
        <source>nova-compute</source>
        <translation>nova-compute</translation>
    </message>
    <message>
        <source>zone without computes</source>
        <translation>zona sin nodos de cómputo</translation>
    </message>
    <message>
        <source>availability zone</source>
        <translation>zona de disponibilidad</translation>
    </message>
    <message>
        <source>deleted aggregate</source>
        <translation>agregado eliminado</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>flavor</source>
        <translation>flavor</translation>
    </message>
    <message>
        <source>deleted server</source>
        <translation>servidor eliminado</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>sum over hypervisors</source>
        <translation>suma de hipervisores</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>play</source>
        <translation>play</translation>
    </message>
    <message>
        <source>configuration of an inventory plugin</source>
        <translation>configuración de un plugin de inventario</translation>
    </message>
    <message>
        <source>file of variables</source>
        <translation>archivo de variables</translation>
    </message>
    <message>
        <source>encrypted vault</source>
        <translation>vault cifrado</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <source>package that is not installed</source>
        <translation>paquete no instalado</translation>
    </message>
    <message>
        <source>line without a time</source>
        <translation>línea sin hora</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>spans</translation>
    </message>
    <message>
        <source>span</source>
        <translation>span</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>series</source>
        <translation>series</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>native histogram</source>
        <translation>histograma nativo</translation>
    </message>
    <message>
        <source>target</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>dropped target</source>
        <translation>destino descartado</translation>
    </message>
    <message>
        <source>description of a metric</source>
        <translation>descripción de una métrica</translation>
    </message>
    <message>
        <source>part of the server&apos;s status</source>
        <translation>parte del estado del servidor</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>answer without a list</source>
        <translation>respuesta sin lista</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>vMemory row</source>
        <translation>fila de vMemory</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>almacén de datos</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>clúster</translation>
    </message>
    <message>
        <source>record without a class</source>
        <translation>registro sin clase</translation>
    </message>
    <message>
        <source>retired item</source>
        <translation>elemento retirado</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>cancelled change</source>
        <translation>cambio cancelado</translation>
    </message>
    <message>
        <source>change without a window</source>
        <translation>cambio sin ventana</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>desviación</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>value that is text</source>
        <translation>valor de texto</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>an advisory</source>
        <translation>un aviso</translation>
    </message>
    <message>
        <source>an affected range</source>
        <translation>un intervalo afectado</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un evento</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>un cambio</translation>
    </message>
    <message>
        <source>a time window</source>
        <translation>una ventana de tiempo</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>una llamada</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>un recurso</translation>
    </message>
    <message>
        <source>an affinity</source>
        <translation>una afinidad</translation>
    </message>
    <message>
        <source>a topology spread</source>
        <translation>un reparto por topología</translation>
    </message>
    <message>
        <source>an anti-affinity</source>
        <translation>una antiafinidad</translation>
    </message>
    <message>
        <source>a toleration</source>
        <translation>una tolerancia</translation>
    </message>
    <message>
        <source>a selector</source>
        <translation>un selector</translation>
    </message>
    <message>
        <source>placement rules</source>
        <translation>reglas de colocación</translation>
    </message>
    <message>
        <source>a taint</source>
        <translation>un taint</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>una relación</translation>
    </message>
    <message>
        <source>a dimension</source>
        <translation>una dimensión</translation>
    </message>
    <message>
        <source>the edit</source>
        <translation>la modificación</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>la plantilla</translation>
    </message>
    <message>
        <source>a part of the manifest</source>
        <translation>una parte del manifiesto</translation>
    </message>
    <message>
        <source>a cell</source>
        <translation>una celda</translation>
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
        <translation>{} se termina por falta de memoria (OOM) cuando supera su límite de {}: la probabilidad es del {}; la fecha mediana, el {}; el P95 del pico es {}.</translation>
    </message>
    <message>
        <source>{} is killed for lack of memory (OOM) when it exceeds its limit of {}: the probability is {}, P95 of the peak is {}.</source>
        <translation>{} se termina por falta de memoria (OOM) cuando supera su límite de {}: la probabilidad es del {}, el P95 del pico es {}.</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {}, the median date {}, P95 of the peak is {}.</source>
        <translation>{} se limita cuando su CPU superaría su límite de {}: la probabilidad es del {}; la fecha mediana, el {}; el P95 del pico es {}.</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {}, P95 of the peak is {}.</source>
        <translation>{} se limita cuando su CPU superaría su límite de {}: la probabilidad es del {}, el P95 del pico es {}.</translation>
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
    <message>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
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
    <message>
        <source>name and site</source>
        <translation>nombre y sitio</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>su respuesta</translation>
    </message>
    <message>
        <source>your rules for names</source>
        <translation>sus reglas de nombres</translation>
    </message>
    <message>
        <source>its full name or address</source>
        <translation>su nombre completo o dirección</translation>
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
    <message>
        <source>request {}</source>
        <translation>solicitud de {}</translation>
    </message>
    <message>
        <source>capacity {}</source>
        <translation>capacidad de {}</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>taints</translation>
    </message>
    <message>
        <source>placement rules</source>
        <translation>reglas de colocación</translation>
    </message>
    <message>
        <source>least replicas</source>
        <translation>mínimo de réplicas</translation>
    </message>
    <message>
        <source>the tier</source>
        <translation>el nivel</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el inicio</translation>
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
    <name>MomentEdit</name>
    <message>
        <source>&quot;%1&quot; is no date with a time, so nothing was changed. Write it like &quot;%2&quot; or &quot;2026-03-01 02:00&quot;.</source>
        <translation>«%1» no es una fecha con hora, así que no se ha cambiado nada. Escríbala como «%2» o «2026-03-01 02:00».</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>1 {}</source>
        <translation>1 {}</translation>
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
    <message>
        <source>The saved scenario</source>
        <translation>El escenario guardado</translation>
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
        <source>Chance</source>
        <translation>Prob.</translation>
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
        <source>Change</source>
        <translation>Cambio</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
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
    <message>
        <source>Expect it</source>
        <translation>Cabe esperarlo</translation>
    </message>
    <message>
        <source>Of the %2 steps looked at %1 lay outside of the 95 % band, the first of them at %3; furthest off at %4.</source>
        <translation>De los %2 pasos examinados, %1 quedaron fuera de la banda del 95 %, el primero en %3; la mayor desviación, en %4.</translation>
    </message>
    <message>
        <source>The band is that of a forecast over these steps alone. Forecast draws one over the whole horizon, so it may count other steps.</source>
        <translation>La banda es la de una previsión solo para estos pasos. Previsión dibuja una para todo el horizonte, así que puede contar otros pasos.</translation>
    </message>
    <message>
        <source>When, UTC</source>
        <translation>Cuándo, UTC</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>Inicio, UTC</translation>
    </message>
    <message>
        <source>Since, UTC</source>
        <translation>Desde, UTC</translation>
    </message>
    <message>
        <source>Kept, UTC</source>
        <translation>Guardado, UTC</translation>
    </message>
    <message>
        <source>5 % by</source>
        <translation>5 % hasta</translation>
    </message>
    <message>
        <source>50 % by</source>
        <translation>50 % hasta</translation>
    </message>
    <message>
        <source>95 % by</source>
        <translation>95 % hasta</translation>
    </message>
    <message>
        <source>no known cause</source>
        <translation>sin causa conocida</translation>
    </message>
    <message>
        <source>if it does: %1</source>
        <translation>si ocurre: %1</translation>
    </message>
    <message>
        <source>%L1 series</source>
        <translation>%L1 series</translation>
    </message>
    <message>
        <source>Press Return or double-click to list these series or to fold them.</source>
        <translation>Intro o doble clic despliega o pliega la lista de estas series.</translation>
    </message>
    <message>
        <source>not the same for all</source>
        <translation>no es la misma para todas</translation>
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
        <translation>Nueva modificación</translation>
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
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>ningún hallazgo desaparece con sus traslados: hacen algunos menos probables o más breves</translation>
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
        <translation>los cambios que chocan el {}</translation>
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
        <translation>no se consultó ningún optimizador exacto al hacer el plan</translation>
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
        <translation>Ninguno de los traslados probados, por separado o de dos en dos, hace espacio para {}.</translation>
    </message>
    <message>
        <source>Moves within {} free nothing of its {}.</source>
        <translation>Los traslados dentro de {} no liberan nada de {}.</translation>
    </message>
    <message>
        <source>{}: what uses it is bound to this host.</source>
        <translation>{}: lo que usa ese recurso está ligado a este host.</translation>
    </message>
    <message>
        <source>{}: none of the moves tried brings it under its capacity.</source>
        <translation>{}: ninguno de los traslados probados reduce el uso por debajo de la capacidad.</translation>
    </message>
    <message>
        <source>{}: no other host that may run what is there has room for it.</source>
        <translation>{}: ningún otro host que pueda ejecutar lo que hay ahí tiene espacio para ello.</translation>
    </message>
    <message>
        <source>Nothing runs out or waits for a host, so no move is needed.</source>
        <translation>Nada se agota ni espera un host, así que no se necesita ningún traslado.</translation>
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
        <translation>se necesitan desde el {}</translation>
    </message>
    <message>
        <source>needed from {} with a chance of 5 %, from {} with one of 50 %</source>
        <translation>se necesitan desde el {} con una probabilidad del 5 %, desde el {} con una del 50 %</translation>
    </message>
    <message>
        <source>Order {} by {}: {}, and they take {}.</source>
        <translation>Pedir {} antes del {}: {}, y tardan {}.</translation>
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
        <translation>Todos los pasos se pueden deshacer, el último primero, en unos {} (P95 {}), al menos hasta el {}: la previsión no va más allá.</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}). The point of no return is {}: {}.</source>
        <translation>Todos los pasos se pueden deshacer, el último primero, en unos {} (P95 {}). El punto de no retorno es el {}: {}.</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}). Going back later than {} takes a risk: {}.</source>
        <translation>Todos los pasos se pueden deshacer, el último primero, en unos {} (P95 {}). Volver atrás después del {} supone un riesgo: {}.</translation>
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
        <source>{}: not possible after the plan, because {}.</source>
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
        <source>{}, {} of them only until {}</source>
        <translation>{}, {} de ellos solo hasta el {}</translation>
    </message>
    <message>
        <source>{}, all of them only until {}</source>
        <translation>{}, todos solo hasta el {}</translation>
    </message>
    <message>
        <source>{}, but only until {}</source>
        <translation>{}, pero solo hasta el {}</translation>
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
        <translation>duraría hasta el {} (P95), y su ventana termina el {}</translation>
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
        <source>Order {} now, to be in service from {} on.</source>
        <translation>Pedir {} ahora, para tenerlo en servicio desde el {}.</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>el escenario</translation>
    </message>
    <message>
        <source>&apos;{}&apos;</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no steps, so nothing came to {}.</source>
        <translation>«{}» no tiene pasos, así que no ha llegado nada a {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is adopted already: {} in {}. Nothing was changed.</source>
        <translation>«{}» ya está adoptado: {} en {}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is adopted into {}: {}.</source>
        <translation>«{}» se ha adoptado en {}: {}.</translation>
    </message>
    <message>
        <source>The price book has no price for a host, so the cheapest cannot be looked for.</source>
        <translation>El libro de precios no tiene precio para un host, así que no se pueden buscar los más baratos.</translation>
    </message>
    <message>
        <source>The price book has no price for the offer &apos;{}&apos;, so the cheapest cannot be looked for.</source>
        <translation>El libro de precios no tiene precio para la oferta «{}», así que no se pueden buscar los más baratos.</translation>
    </message>
    <message>
        <source>step {}</source>
        <translation>el paso {}</translation>
    </message>
    <message>
        <source>steps {} to {}</source>
        <translation>los pasos {} a {}</translation>
    </message>
    <message>
        <source>An order of this plan names each of its steps 1 to {} once.</source>
        <translation>Un orden de este plan nombra una vez cada uno de sus pasos, del 1 al {}.</translation>
    </message>
    <message>
        <source>{} shift one change together, so no other step comes between them.</source>
        <translation>{} desplazan juntos un mismo cambio, así que entre ellos no va ningún otro paso.</translation>
    </message>
    <message>
        <source>{} must come before {}: it moves the same workload, which goes on from there.</source>
        <translation>Hay que ejecutar {} antes que {}: mueve la misma carga de trabajo, que continúa desde ahí.</translation>
    </message>
    <message>
        <source>a host has no room for a workload at that moment</source>
        <translation>un host no tiene espacio para una carga de trabajo en ese momento</translation>
    </message>
    <message>
        <source>{} must come before {}: without it {}.</source>
        <translation>Hay que ejecutar {} antes que {}: sin él, {}.</translation>
    </message>
    <message>
        <source>{} cannot come there: {}.</source>
        <translation>No es posible poner ahí {}: {}.</translation>
    </message>
    <message>
        <source>{} must come before {}: without them {}.</source>
        <translation>Hay que ejecutar {} antes que {}: sin ellos, {}.</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>toda la flota</translation>
    </message>
    <message>
        <source>steps {}</source>
        <translation>pasos {}</translation>
    </message>
    <message>
        <source>{} × {}: no price is known ({}).</source>
        <translation>{} × {}: no se conoce ningún precio ({}).</translation>
    </message>
    <message>
        <source>{} ({:.2f} to {:.2f})</source>
        <translation>{} ({:.2f} a {:.2f})</translation>
    </message>
    <message>
        <source>{} × {}, at {}: {} a month ({}).</source>
        <translation>{} × {}, a {}: {} al mes ({}).</translation>
    </message>
    <message>
        <source>{} × {}, at {}: {} once ({}).</source>
        <translation>{} × {}, a {}: {} una vez ({}).</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;: say which hosts are of it, by label, cpu, memory or gpu.</source>
        <translation>La clase «{}» del libro de precios: indique qué hosts son de ella, por label, cpu, memory o gpu.</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;: {}</source>
        <translation>La clase «{}» del libro de precios: {}</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;: {}: {}</source>
        <translation>La clase «{}» del libro de precios: {}: {}</translation>
    </message>
    <message>
        <source>{} {} in a year</source>
        <translation>{} {} al año</translation>
    </message>
    <message>
        <source>{}: hold {} by {}, {} more than the median demand needs, for {} {} a month; {} of them warm.</source>
        <translation>{}: mantener {} según {}, {} más de los que necesita la demanda mediana, por {} {} al mes; {} de ellos en caliente.</translation>
    </message>
    <message>
        <source>{} down then already, and at most {} may be</source>
        <translation>{} ya fuera de servicio en ese momento, y como máximo puede haber {}</translation>
    </message>
    <message>
        <source>{} times in a row it could not be done, the last at {} because {}; moments after that were passed over</source>
        <translation>{} veces seguidas no se pudo hacer, la última el {} porque {}; los momentos posteriores se han pasado por alto</translation>
    </message>
    <message>
        <source>Step {} cannot be taken back once the plan is done; the step says why.</source>
        <translation>El paso {} no se puede deshacer una vez ejecutado el plan; el propio paso indica por qué.</translation>
    </message>
    <message>
        <source>Steps {} cannot be taken back once the plan is done; each step says why.</source>
        <translation>Los pasos {} no se pueden deshacer una vez ejecutado el plan; cada paso indica por qué.</translation>
    </message>
    <message>
        <source>No service is lost, nobody waits for a host, nothing runs out and any host can be lost, so nothing needs to shift.</source>
        <translation>No se pierde ningún servicio, nadie espera un host, nada se agota y se puede perder cualquier host, así que no hace falta desplazar nada.</translation>
    </message>
    <message>
        <source>{} workload-days of exposure</source>
        <translation>{} días de carga de trabajo expuestos</translation>
    </message>
    <message>
        <source>Plans may add hosts all the same: this rule weighs the sum of the use alone, and {}, for which a host of the right kind and place is missing, not room in all.</source>
        <translation>Aun así, los planes pueden añadir hosts: esta regla pondera solo la suma del uso, y {}; para ello falta un host del tipo y lugar adecuados, no espacio en total.</translation>
    </message>
    <message>
        <source>No mend on the whole, a trade: findings rise from {} to {}; {} ended, {} left, {} new</source>
        <translation>En conjunto no corrige nada, es un intercambio: los hallazgos suben de {} a {}; corregidos: {}, restantes: {}, nuevos: {}</translation>
    </message>
    <message>
        <source>then {}</source>
        <translation>entonces {}</translation>
    </message>
    <message>
        <source>the exact solver gave no answer. {}</source>
        <translation>el optimizador exacto no dio respuesta. {}</translation>
    </message>
    <message>
        <source>Move {} to {}</source>
        <translation>Mover {} a {}</translation>
    </message>
    <message>
        <source>Move {} from {} to {}</source>
        <translation>Mover {} de {} a {}</translation>
    </message>
    <message>
        <source>{} at {}.</source>
        <translation>{} el {}.</translation>
    </message>
    <message>
        <source>{}; {} new</source>
        <translation>{}; {} nuevos</translation>
    </message>
    <message>
        <source>{}; {} left, {} new</source>
        <translation>{}; quedan {} y hay {} nuevos</translation>
    </message>
    <message>
        <source>the room that is made fills again or another host fills instead, so no less would run out</source>
        <translation>el espacio que se libera vuelve a llenarse o se llena otro host en su lugar, así que no se agotaría menos</translation>
    </message>
    <message>
        <source>{} alone comes to {} of {} with a chance of {}, and no host that it may run on has more than {}: it needs a larger kind of host, leave to run on one, or to be split.</source>
        <translation>{} por sí solo llega a {} de {} con una probabilidad de {}, y ningún host en el que pueda ejecutarse tiene más de {}: necesita un tipo de host mayor, permiso para ejecutarse en uno, o que se divida.</translation>
    </message>
    <message>
        <source>It will not finish: {} of {} in {}, at most {} at once, these by {} (P50) or {} (P95).</source>
        <translation>No terminará por completo: {} de {} en {}, como máximo {} a la vez, estos antes del {} (P50) o el {} (P95).</translation>
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
        <translation>Está previsto crear {}, pero no se sabe cuántos núcleos ni cuánta memoria tiene, así que no forma parte del cambio. Añádalo con una modificación propia: add-hosts.</translation>
    </message>
    <message>
        <source>{} is to be made, but how many cores and how much memory it has is not known (its type is {}), so it is not part of the change. Add it with an edit of your own: add-hosts.</source>
        <translation>Está previsto crear {}, pero no se sabe cuántos núcleos ni cuánta memoria tiene (su tipo es {}), así que no forma parte del cambio. Añádalo con una modificación propia: add-hosts.</translation>
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
        <translation>Las réplicas de {} deberían tener varios tamaños, para lo que no hay ninguna modificación: conservan los que tienen.</translation>
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
    <name>PrintWords</name>
    <message>
        <source>offers nothing</source>
        <translation>no ofrece nada</translation>
    </message>
    <message>
        <source>nothing runs here</source>
        <translation>aquí no se ejecuta nada</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>capacidad %1</translation>
    </message>
    <message>
        <source>No plan was asked for.</source>
        <translation>No se pidió ningún plan.</translation>
    </message>
    <message>
        <source>(in full on the pages behind)</source>
        <translation>(completo en las páginas siguientes)</translation>
    </message>
    <message>
        <source>and %1 more, on the pages behind.</source>
        <translation>y %1 más, en las páginas siguientes.</translation>
    </message>
    <message>
        <source>and %1 more, in the plan&apos;s JSON.</source>
        <translation>y %1 más, en el JSON del plan.</translation>
    </message>
    <message>
        <source>What was found, the gravest first</source>
        <translation>Qué se ha encontrado, primero lo más grave</translation>
    </message>
    <message>
        <source>What is left with this plan</source>
        <translation>Qué queda con este plan</translation>
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
        <source>Way back</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>The PDF could not be started.</source>
        <translation>No se ha podido iniciar el PDF.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>(more behind)</source>
        <translation>(más detrás)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>and %1 more changes, on the pages behind</source>
        <translation>y %1 cambios más, en las páginas siguientes</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no program {} that may be run. Install it, or name its path.</source>
        <translation>No hay ningún programa {} que se pueda ejecutar. Instálelo o indique su ruta.</translation>
    </message>
    <message>
        <source>{} was not run: no pipe for it ({}).</source>
        <translation>{} no se ha ejecutado: no hay tubería (pipe) para él ({}).</translation>
    </message>
    <message>
        <source>{} cannot be started ({}).</source>
        <translation>{} no se puede iniciar ({}).</translation>
    </message>
    <message>
        <source>{} was ended after {} without an end of its own.</source>
        <translation>{} se ha terminado después de {} sin que acabara por sí solo.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>{} no se puede escribir: {}.</translation>
    </message>
    <message>
        <source>The file {} cannot be opened: {}.</source>
        <translation>El archivo {} no se puede abrir: {}.</translation>
    </message>
    <message>
        <source>{} is a folder. Name a file in it.</source>
        <translation>{} es una carpeta. Indique un archivo que esté en ella.</translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation>El archivo {} no se puede leer: {}.</translation>
    </message>
    <message>
        <source>The file {} is larger than the limit of {} bytes.</source>
        <translation>El archivo {} supera el límite de {} bytes.</translation>
    </message>
    <message>
        <source>{} cannot be written ({}): {}. What was there before is untouched.</source>
        <translation>{} no se puede escribir ({}): {}. Lo que había antes queda intacto.</translation>
    </message>
    <message>
        <source>The gzip decoder could not be started.</source>
        <translation>No se ha podido iniciar el descompresor gzip.</translation>
    </message>
    <message>
        <source>The compressed data grows beyond the limit of {} bytes.</source>
        <translation>Los datos comprimidos superan el límite de {} bytes.</translation>
    </message>
    <message>
        <source>The gzip data is cut off or damaged.</source>
        <translation>Los datos gzip están cortados o dañados.</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in one object</source>
        <translation>la clave «{}» figura dos veces en un mismo objeto</translation>
    </message>
    <message>
        <source>it nests deeper than {} levels</source>
        <translation>tiene más de {} niveles de anidamiento</translation>
    </message>
    <message>
        <source>{} is empty, so there is no JSON to read.</source>
        <translation>{} está vacío, así que no hay JSON que leer.</translation>
    </message>
    <message>
        <source>{} cannot be read safely: {}.</source>
        <translation>{} no se puede leer de forma segura: {}.</translation>
    </message>
    <message>
        <source>{} is not valid JSON: {}.</source>
        <translation>{} no es JSON válido: {}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no moment. Write it as a date, or as +3d for so long after the future begins.</source>
        <translation>«{0}» no es un momento. Escríbalo como fecha, o como +3d para ese tiempo después del inicio del futuro.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no moment. Write 2026-03-01T02:00:00Z, or +3d for three days after the future begins.</source>
        <translation>«{}» no es un momento. Escriba 2026-03-01T02:00:00Z, o +3d para tres días después del inicio del futuro.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; counts from a begin that is not known here. Write a date.</source>
        <translation>«{}» cuenta desde un inicio que aquí no se conoce. Escriba una fecha.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; lies beyond the year 9999.</source>
        <translation>«{}» queda después del año 9999.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number.</source>
        <translation>«{}» no es un número.</translation>
    </message>
    <message>
        <source>{} must lie between {} and {}.</source>
        <translation>{} debe estar entre {} y {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither true nor false.</source>
        <translation>«{}» no es ni true ni false.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no whole number.</source>
        <translation>«{}» no es un número entero.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is none of {}.</source>
        <translation>«{}» no es ninguno de {}.</translation>
    </message>
    <message>
        <source>{} takes no parameter &apos;{}&apos;.{}</source>
        <translation>{} no admite el parámetro «{}».{}</translation>
    </message>
    <message>
        <source>{} needs the parameter &apos;{}&apos; ({}).</source>
        <translation>{} necesita el parámetro «{}» ({}).</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of {}: {}</source>
        <translation>El parámetro «{}» de {}: {}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can be a date or epoch seconds. Write {1}-{2}-{3}, or {0}.0 for seconds.</source>
        <translation>«{0}» puede ser una fecha o segundos desde la época Unix. Escriba {1}-{2}-{3}, o {0}.0 para segundos.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time. Write 2026-03-01T02:00:00Z or epoch seconds.</source>
        <translation>«{}» no es una hora. Escriba 2026-03-01T02:00:00Z o segundos desde la época Unix.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time. Write 2026-03-01T02:00:00Z.</source>
        <translation>«{}» no es una hora. Escriba 2026-03-01T02:00:00Z.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no duration. Write 90s, 15m, 6h or 14d.</source>
        <translation>«{}» no es una duración. Escriba 90s, 15m, 6h o 14d.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no unit that Penumbra knows. Use one of count, millicores, bytes, bytes/s, milligpu, ratio, 1/s, s, currency.</source>
        <translation>«{}» no es una unidad que Penumbra conozca. Use una de count, millicores, bytes, bytes/s, milligpu, ratio, 1/s, s, currency.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount. {}</source>
        <translation>«{}» no es una cantidad. {}</translation>
    </message>
    <message>
        <source>Its comma can mean thousands or a decimal; write 1500 or 1.500 for what you mean.</source>
        <translation>Su coma puede significar millares o decimales; escriba 1500 o 1.500 según lo que quiera decir.</translation>
    </message>
    <message>
        <source>Write a number, and a unit after it.</source>
        <translation>Escriba un número y, a continuación, una unidad.</translation>
    </message>
    <message>
        <source>Use a unit such as MiB, GB or Gi.</source>
        <translation>Use una unidad como MiB, GB o Gi.</translation>
    </message>
    <message>
        <source>Use whole cores, or thousandths with an m, e.g. 500m.</source>
        <translation>Use núcleos enteros, o milésimas con una m, p. ej. 500m.</translation>
    </message>
    <message>
        <source>This number takes no such unit.</source>
        <translation>Este número no admite esa unidad.</translation>
    </message>
    <message>
        <source>{} is empty: it has no row with column names.</source>
        <translation>{} está vacío: no tiene ninguna fila con nombres de columnas.</translation>
    </message>
    <message>
        <source>{}:{}: two columns are called &apos;{}&apos;. Rename one of them.</source>
        <translation>{}:{}: dos columnas se llaman «{}». Cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>the row that begins here has a cell of more than {} bytes.</source>
        <translation>la fila que empieza aquí tiene una celda de más de {} bytes.</translation>
    </message>
    <message>
        <source>the row that begins here has more than {} columns.</source>
        <translation>la fila que empieza aquí tiene más de {} columnas.</translation>
    </message>
    <message>
        <source>the row that begins here is beyond the limit of {} rows.</source>
        <translation>la fila que empieza aquí supera el límite de {} filas.</translation>
    </message>
    <message>
        <source>the row that begins here has a quote in the wrong place or one that is never closed; double a quote that belongs to the text.</source>
        <translation>la fila que empieza aquí tiene unas comillas mal colocadas o que no se cierran; duplique las comillas que formen parte del texto.</translation>
    </message>
    <message>
        <source>the row that begins here is too large to be held in memory.</source>
        <translation>la fila que empieza aquí es demasiado grande para guardarla en memoria.</translation>
    </message>
    <message>
        <source>the row that begins here cannot be parsed.</source>
        <translation>la fila que empieza aquí no se puede interpretar.</translation>
    </message>
    <message>
        <source>The CSV parser could not be started.</source>
        <translation>No se ha podido iniciar el analizador de CSV.</translation>
    </message>
    <message>
        <source>the row that begins here has a cell of more than {} bytes or a quote that is never closed.</source>
        <translation>la fila que empieza aquí tiene una celda de más de {} bytes o unas comillas que no se cierran.</translation>
    </message>
    <message>
        <source>{} is no text: byte {} is zero. Export it again as text in UTF-8.</source>
        <translation>{} no es texto: el byte {} es cero. Expórtelo de nuevo como texto en UTF-8.</translation>
    </message>
    <message>
        <source>{} is empty, so there is nothing to read.</source>
        <translation>{} está vacío, así que no hay nada que leer.</translation>
    </message>
    <message>
        <source>{} is no workbook that can be opened, it may be cut off: {}.</source>
        <translation>{} no es un libro que se pueda abrir; puede estar cortado: {}.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; is missing or cannot be opened.</source>
        <translation>{}: su parte «{}» falta o no se puede abrir.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; is damaged.</source>
        <translation>{}: su parte «{}» está dañada.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; grows beyond {} MiB.</source>
        <translation>{}: su parte «{}» supera {} MiB.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; grows to more than {} times its packed size, as no honest workbook does.</source>
        <translation>{}: su parte «{}» ocupa más de {} veces su tamaño comprimido, cosa que no ocurre en ningún libro legítimo.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; is not valid XML at byte {}: {}.</source>
        <translation>{}: su parte «{}» no es XML válido en el byte {}: {}.</translation>
    </message>
    <message>
        <source>{} has more than {} parts.</source>
        <translation>{} tiene más de {} partes.</translation>
    </message>
    <message>
        <source>{} is a zip file, but no workbook: it has no part &apos;xl/workbook.xml&apos;.</source>
        <translation>{} es un archivo zip, pero no un libro: no tiene la parte &apos;xl/workbook.xml&apos;.</translation>
    </message>
    <message>
        <source>{}: row {} of sheet &apos;{}&apos; has more than {} columns.</source>
        <translation>{}: la fila {} de la hoja «{}» tiene más de {} columnas.</translation>
    </message>
    <message>
        <source>{} has no sheet &apos;{}&apos;.</source>
        <translation>{} no tiene la hoja «{}».</translation>
    </message>
    <message>
        <source>{}: sheet &apos;{}&apos; has more than {} rows.</source>
        <translation>{}: la hoja «{}» tiene más de {} filas.</translation>
    </message>
    <message>
        <source>it grows beyond {} values</source>
        <translation>supera {} valores</translation>
    </message>
    <message>
        <source>it has a key that is no text</source>
        <translation>tiene una clave que no es texto</translation>
    </message>
    <message>
        <source>there is a comma where a value should begin</source>
        <translation>hay una coma donde debería empezar un valor</translation>
    </message>
    <message>
        <source>{}:{}: the YAML cannot be read safely: {}.</source>
        <translation>{}:{}: el YAML no se puede leer de forma segura: {}.</translation>
    </message>
    <message>
        <source>{}:{}: this is not valid YAML (column {}): {}.</source>
        <translation>{}:{}: esto no es YAML válido (columna {}): {}.</translation>
    </message>
    <message>
        <source>{} answers with a web page, perhaps of a login, and not as a {}. Check the address and the credentials.</source>
        <translation>{} responde con una página web, quizá de inicio de sesión, y no como {}. Compruebe la dirección y las credenciales.</translation>
    </message>
    <message>
        <source>The source redirects to {}, which asks for credentials and is not given those of another server. Put that address into the parameter &apos;url&apos;.</source>
        <translation>La fuente redirige a {}, que pide credenciales y no recibe las de otro servidor. Ponga esa dirección en el parámetro &apos;url&apos;.</translation>
    </message>
    <message>
        <source>{} refuses the credentials (status {}). Check them in the source&apos;s parameters, and what they are allowed to read.</source>
        <translation>{} rechaza las credenciales (estado {}). Compruébelas en los parámetros de la fuente, así como lo que tienen permitido leer.</translation>
    </message>
    <message>
        <source>{} has no {} (status 404). Check the address and its path.</source>
        <translation>{} no tiene {} (estado 404). Compruebe la dirección y su ruta.</translation>
    </message>
    <message>
        <source>{} is too busy (status {}) and stayed so. Gather again later.</source>
        <translation>{} está demasiado ocupado (estado {}) y ha seguido así. Recopile de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{} answered with status {}.</source>
        <translation>{} ha respondido con el estado {}.</translation>
    </message>
    <message>
        <source>The parameter &apos;targets&apos; has a wrong address. {}</source>
        <translation>El parámetro &apos;targets&apos; tiene una dirección incorrecta. {}</translation>
    </message>
    <message>
        <source>The parameter &apos;targets&apos; names no address, e.g. web-01:9100.</source>
        <translation>El parámetro &apos;targets&apos; no indica ninguna dirección, p. ej. web-01:9100.</translation>
    </message>
    <message>
        <source>There is no gatherer &apos;{}&apos;. There are: {}.</source>
        <translation>No existe el recopilador «{}». Existen: {}.</translation>
    </message>
    <message>
        <source>The gatherer {}</source>
        <translation>El recopilador {}</translation>
    </message>
    <message>
        <source>API of an Alertmanager</source>
        <translation>API de un Alertmanager</translation>
    </message>
    <message>
        <source>{} is no answer of an Alertmanager. Check the address and its path.</source>
        <translation>{} no es una respuesta de un Alertmanager. Compruebe la dirección y su ruta.</translation>
    </message>
    <message>
        <source>The list of hosts cannot be written to {}. Make room in /tmp.</source>
        <translation>La lista de hosts no se puede escribir en {}. Libere espacio en /tmp.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not asked: Ansible would read the name as a pattern.</source>
        <translation>«{}» no se ha consultado: Ansible leería el nombre como un patrón.</translation>
    </message>
    <message>
        <source>None of these hosts is in the inventory: {}.</source>
        <translation>Ninguno de estos hosts está en el inventario: {}.</translation>
    </message>
    <message>
        <source>Ansible wrote more than 64 MiB. Ask fewer hosts at once with &apos;pattern&apos;.</source>
        <translation>Ansible ha escrito más de 64 MiB. Consulte menos hosts a la vez con &apos;pattern&apos;.</translation>
    </message>
    <message>
        <source>There is no program {}. Install ansible-core, or name its path in &apos;program&apos;.</source>
        <translation>No existe el programa {}. Instale ansible-core o indique su ruta en &apos;program&apos;.</translation>
    </message>
    <message>
        <source>No host of the inventory {} fits &apos;{}&apos;. {}</source>
        <translation>Ningún host del inventario {} coincide con «{}». {}</translation>
    </message>
    <message>
        <source>Ansible ended with status {}: {}</source>
        <translation>Ansible ha terminado con el estado {}: {}</translation>
    </message>
    <message>
        <source>None of the {} targets could be read. {}</source>
        <translation>No se ha podido leer ninguno de los {} destinos. {}</translation>
    </message>
    <message>
        <source>{} targets call their host {}. They are named by their addresses; give each a name of its own: NAME={}.</source>
        <translation>{} destinos llaman {} a su host. Se nombran por sus direcciones; dé a cada uno un nombre propio: NAME={}.</translation>
    </message>
    <message>
        <source>The answer of {} may be cut off: nothing proves its end. Check what stands between, e.g. a proxy.</source>
        <translation>La respuesta de {} puede estar cortada: nada demuestra que haya llegado al final. Compruebe lo que hay en medio, p. ej. un proxy.</translation>
    </message>
    <message>
        <source>{} It has no values now; the other targets have.</source>
        <translation>{} Ahora no tiene valores; los demás destinos sí.</translation>
    </message>
    <message>
        <source>{} holds no metric. Check the address and its path.</source>
        <translation>{} no contiene ninguna métrica. Compruebe la dirección y su ruta.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is another machine for each that asks. Put the host&apos;s name before the target: NAME={}.</source>
        <translation>«{}» es una máquina distinta para cada uno que pregunta. Ponga el nombre del host delante del destino: NAME={}.</translation>
    </message>
    <message>
        <source>page of HAProxy&apos;s statistics</source>
        <translation>página de estadísticas de HAProxy</translation>
    </message>
    <message>
        <source>{} is no table of HAProxy&apos;s statistics. Check the address: it is what &apos;stats uri&apos; says, without &apos;;csv&apos;.</source>
        <translation>{} no es una tabla de estadísticas de HAProxy. Compruebe la dirección: es la que indica &apos;stats uri&apos;, sin &apos;;csv&apos;.</translation>
    </message>
    <message>
        <source>The answer of {} is cut off.</source>
        <translation>La respuesta de {} está cortada.</translation>
    </message>
    <message>
        <source>The API server does not let the source read {}. The rest was taken; give its account a role that may list and watch them.</source>
        <translation>El servidor de API no permite que la fuente lea {}. Lo demás se ha tomado; dé a su cuenta un rol que pueda listarlos y observarlos.</translation>
    </message>
    <message>
        <source>The API server lets the source list {}, but not watch them, so they are listed at each gathering. Give its account a role that may watch them.</source>
        <translation>El servidor de API permite que la fuente liste {}, pero no que los observe, así que se listan en cada recopilación. Dé a su cuenta un rol que pueda observarlos.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;{}&apos;.</source>
        <translation>No existe la zona horaria «{}».</translation>
    </message>
    <message>
        <source>API of NetBox</source>
        <translation>API de NetBox</translation>
    </message>
    <message>
        <source>{} is no list of the API of NetBox. Check the address.</source>
        <translation>{} no es una lista de la API de NetBox. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{} has {} objects but listed {} of them; perhaps some came or went meanwhile. Gather again.</source>
        <translation>{} tiene {} objetos, pero ha listado {}; quizá algunos han llegado o desaparecido entretanto. Recopile de nuevo.</translation>
    </message>
    <message>
        <source>{} has no last page.</source>
        <translation>{} no tiene última página.</translation>
    </message>
    <message>
        <source>The parameter &apos;compute-url&apos; is wrong. {}</source>
        <translation>El parámetro &apos;compute-url&apos; es incorrecto. {}</translation>
    </message>
    <message>
        <source>OpenStack gives out tokens by itself. Give &apos;username&apos;, &apos;password&apos; and &apos;project&apos;, or &apos;credential-id&apos; and &apos;credential-secret&apos;, instead of &apos;bearer&apos;.</source>
        <translation>OpenStack emite él mismo los tokens. Indique &apos;username&apos;, &apos;password&apos; y &apos;project&apos;, o &apos;credential-id&apos; y &apos;credential-secret&apos;, en lugar de &apos;bearer&apos;.</translation>
    </message>
    <message>
        <source>OpenStack answers nobody without a name. Give &apos;username&apos;, &apos;password&apos; and &apos;project&apos;, or &apos;credential-id&apos; and &apos;credential-secret&apos;.</source>
        <translation>OpenStack no responde a nadie sin nombre. Indique &apos;username&apos;, &apos;password&apos; y &apos;project&apos;, o &apos;credential-id&apos; y &apos;credential-secret&apos;.</translation>
    </message>
    <message>
        <source>The account may ask for hypervisors no longer, so what is missing cannot be told from what is gone. Give it back its role, or make a new source.</source>
        <translation>La cuenta ya no puede consultar los hipervisores, así que no se puede distinguir lo que falta de lo que ha desaparecido. Devuélvale su rol o cree una fuente nueva.</translation>
    </message>
    <message>
        <source>The account may not ask for hypervisors, so only the servers of its project were gathered. An administrator&apos;s account sees all.</source>
        <translation>La cuenta no puede consultar los hipervisores, así que solo se han recopilado los servidores de su proyecto. La cuenta de un administrador lo ve todo.</translation>
    </message>
    <message>
        <source>The catalog of {} has no {} compute API{}. Check &apos;region&apos;, &apos;interface&apos; and &apos;project&apos;, or give &apos;compute-url&apos;.</source>
        <translation>El catálogo de {} no tiene ninguna API de cómputo {}{}. Compruebe &apos;region&apos;, &apos;interface&apos; y &apos;project&apos;, o indique &apos;compute-url&apos;.</translation>
    </message>
    <message>
        <source> in {}</source>
        <translation> en {}</translation>
    </message>
    <message>
        <source>The catalog leads from https to plain http ({}), where the token would be read by others. Give &apos;compute-url&apos; if that is meant.</source>
        <translation>El catálogo lleva de https a http sin cifrar ({}), donde otros podrían leer el token. Indique &apos;compute-url&apos; si es lo que desea.</translation>
    </message>
    <message>
        <source>compute API of OpenStack</source>
        <translation>API de cómputo de OpenStack</translation>
    </message>
    <message>
        <source>{} lists no {}. Check the address.</source>
        <translation>{} no lista {}. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The list of {} of OpenStack has no end.</source>
        <translation>La lista de {} de OpenStack no tiene fin.</translation>
    </message>
    <message>
        <source>Give either &apos;file&apos; or &apos;admindir&apos;, not both.</source>
        <translation>Indique &apos;file&apos; o &apos;admindir&apos;, no ambos.</translation>
    </message>
    <message>
        <source>There is no installed package in {}. Check the path.</source>
        <translation>No hay ningún paquete instalado en {}. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>dpkg&apos;s books</source>
        <translation>los datos de dpkg</translation>
    </message>
    <message>
        <source>dpkg-query ended with status {}: {:.300}</source>
        <translation>dpkg-query ha terminado con el estado {}: {:.300}</translation>
    </message>
    <message>
        <source>The query answers with more than {} MiB. Ask for less, or name a growing column and fewer rows.</source>
        <translation>La consulta responde con más de {} MiB. Pida menos, o indique una columna creciente y menos filas.</translation>
    </message>
    <message>
        <source>The query answers with more than {} rows. Ask for less, or raise &apos;rows&apos;.</source>
        <translation>La consulta responde con más de {} filas. Pida menos, o aumente &apos;rows&apos;.</translation>
    </message>
    <message>
        <source>Its cursor &apos;{:.40}&apos; cannot be read, so where to go on is not known. Remove the source&apos;s cursor to gather its whole history again.</source>
        <translation>Su cursor «{:.40}» no se puede leer, así que no se sabe dónde continuar. Quite el cursor de la fuente para recopilar de nuevo todo su historial.</translation>
    </message>
    <message>
        <source>The history holds more than 10 million steps. Choose a longer &apos;step&apos; or a shorter &apos;history&apos;.</source>
        <translation>El historial contiene más de 10 millones de pasos. Elija un &apos;step&apos; más largo o un &apos;history&apos; más corto.</translation>
    </message>
    <message>
        <source>A &apos;username&apos; needs a &apos;password&apos;.</source>
        <translation>Un &apos;username&apos; necesita un &apos;password&apos;.</translation>
    </message>
    <message>
        <source>The parameter &apos;timeout&apos; must lie between 0.1s and 1h.</source>
        <translation>El parámetro &apos;timeout&apos; debe estar entre 0.1s y 1h.</translation>
    </message>
    <message>
        <source>It is not known which host it runs on, so no failure of a host touches it. Give the parameter &apos;host&apos;, as the inventory calls it.</source>
        <translation>No se sabe en qué host se ejecuta, así que ningún fallo de un host lo afecta. Indique el parámetro &apos;host&apos;, como lo llama el inventario.</translation>
    </message>
    <message>
        <source>There is no reader &apos;{}&apos;; &apos;schema&apos; lists them.</source>
        <translation>No existe el lector «{}»; &apos;schema&apos; los enumera.</translation>
    </message>
    <message>
        <source>The folder {} cannot be read: {}.</source>
        <translation>La carpeta {} no se puede leer: {}.</translation>
    </message>
    <message>
        <source>The folder {} holds more than {} files. Move away what was read.</source>
        <translation>La carpeta {} contiene más de {} archivos. Mueva a otro lugar los ya leídos.</translation>
    </message>
    <message>
        <source>Whether {}{} is there cannot be seen: {}. The file is read once it can.</source>
        <translation>No se puede ver si existe {}{}: {}. El archivo se leerá en cuanto se pueda.</translation>
    </message>
    <message>
        <source>It was a planned change, and {}{} is not beside it any more: it is not taken for what is there already. Under another name it is.</source>
        <translation>Era un cambio previsto, y {}{} ya no está a su lado: no se toma por algo que ya existe. Con otro nombre, sí.</translation>
    </message>
    <message>
        <source>{} It is read again when it changes.</source>
        <translation>{} Se lee de nuevo cuando cambie.</translation>
    </message>
    <message>
        <source>The parameter &apos;history&apos; must lie between 1m and 3660d.</source>
        <translation>El parámetro &apos;history&apos; debe estar entre 1m y 3660d.</translation>
    </message>
    <message>
        <source>Zabbix answers nobody without a name. Give &apos;username&apos; and &apos;password&apos;, or an API token as &apos;bearer&apos;.</source>
        <translation>Zabbix no responde a nadie sin nombre. Indique &apos;username&apos; y &apos;password&apos;, o un token de API como &apos;bearer&apos;.</translation>
    </message>
    <message>
        <source>The HTTP client could not be started.</source>
        <translation>No se ha podido iniciar el cliente HTTP.</translation>
    </message>
    <message>
        <source>{} was redirected more than {} times. Check the address.</source>
        <translation>{} ha redirigido más de {} veces. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{} redirects to an address that is not followed. {}</source>
        <translation>{} redirige a una dirección que no se sigue. {}</translation>
    </message>
    <message>
        <source>{} redirects from https to plain http ({}). That is refused.</source>
        <translation>{} redirige de https a http sin cifrar ({}). Se rechaza.</translation>
    </message>
    <message>
        <source>{} redirects to {}, which is not given the credentials of another server. Put that address into the parameter &apos;url&apos;.</source>
        <translation>{} redirige a {}, que no recibe las credenciales de otro servidor. Ponga esa dirección en el parámetro &apos;url&apos;.</translation>
    </message>
    <message>
        <source>{} did not answer in full within {}.</source>
        <translation>{} no ha respondido por completo en {}.</translation>
    </message>
    <message>
        <source>The file of the parameter &apos;{}&apos; is empty.</source>
        <translation>El archivo del parámetro «{}» está vacío.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; stands in the desktop&apos;s keychain, which only the program with a window opens. Use file:PATH of a file that holds it.</source>
        <translation>El parámetro «{}» está en el llavero del escritorio, que solo abre el programa con ventana. Use file:PATH de un archivo que lo contenga.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; holds a line break or a control character.</source>
        <translation>El parámetro «{}» contiene un salto de línea o un carácter de control.</translation>
    </message>
    <message>
        <source>Give either &apos;username&apos; and &apos;password&apos; or &apos;bearer&apos;, not both.</source>
        <translation>Indique &apos;username&apos; y &apos;password&apos;, o bien &apos;bearer&apos;, no ambos.</translation>
    </message>
    <message>
        <source>A &apos;password&apos; needs a &apos;username&apos;.</source>
        <translation>Un &apos;password&apos; necesita un &apos;username&apos;.</translation>
    </message>
    <message>
        <source>The parameter &apos;proxy&apos; holds a user. A proxy that asks for one is not supported.</source>
        <translation>El parámetro &apos;proxy&apos; contiene un usuario. No se admite un proxy que lo pida.</translation>
    </message>
    <message>
        <source>The parameter &apos;timeout&apos; must lie between 1s and 1h.</source>
        <translation>El parámetro &apos;timeout&apos; debe estar entre 1s y 1h.</translation>
    </message>
    <message>
        <source>The parameter &apos;url&apos; is wrong. {}</source>
        <translation>El parámetro &apos;url&apos; es incorrecto. {}</translation>
    </message>
    <message>
        <source>The parameter &apos;url&apos; has a part after &apos;?&apos;. Leave it out: only the path counts.</source>
        <translation>El parámetro &apos;url&apos; tiene una parte después de &apos;?&apos;. Omítala: solo cuenta la ruta.</translation>
    </message>
    <message>
        <source>The parameter &apos;namespaces&apos; names &apos;{}&apos;, which is no namespace.</source>
        <translation>El parámetro &apos;namespaces&apos; indica «{}», que no es un espacio de nombres.</translation>
    </message>
    <message>
        <source>The user of {} gets a token by running &apos;{}&apos;, and Penumbra runs no program. Give the token of a service account in the parameter &apos;bearer&apos;.</source>
        <translation>El usuario de {} obtiene un token ejecutando «{}», y Penumbra no ejecuta ningún programa. Indique el token de una cuenta de servicio en el parámetro &apos;bearer&apos;.</translation>
    </message>
    <message>
        <source>The server of {} cannot be used. {}</source>
        <translation>El servidor de {} no se puede usar. {}</translation>
    </message>
    <message>
        <source>{} tells clients not to verify the server&apos;s certificate, which Penumbra always does. Name the file of its authority in the parameter &apos;ca&apos;.</source>
        <translation>{} indica a los clientes que no verifiquen el certificado del servidor, cosa que Penumbra hace siempre. Indique el archivo de su autoridad en el parámetro &apos;ca&apos;.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address in &apos;url&apos;, or the path of a kubeconfig in &apos;kubeconfig&apos;.</source>
        <translation>Indique la dirección del servidor en &apos;url&apos;, o la ruta de un kubeconfig en &apos;kubeconfig&apos;.</translation>
    </message>
    <message>
        <source>{} lists {} without an end: more than {} pages or {} MiB. Choose a larger &apos;page&apos;, or name the namespaces that are wanted.</source>
        <translation>{} lista {} sin fin: más de {} páginas o {} MiB. Elija un &apos;page&apos; mayor o indique los espacios de nombres que desea.</translation>
    </message>
    <message>
        <source>Kubernetes API</source>
        <translation>API de Kubernetes</translation>
    </message>
    <message>
        <source>{} forgets a list of {} before all of its pages are fetched. Choose a larger &apos;page&apos;.</source>
        <translation>{} olvida una lista de {} antes de que se hayan obtenido todas sus páginas. Elija un &apos;page&apos; mayor.</translation>
    </message>
    <message>
        <source>What nodes and pods use was not taken. {}</source>
        <translation>No se ha tomado lo que usan los nodos y los pods. {}</translation>
    </message>
    <message>
        <source>metrics API</source>
        <translation>API de métricas</translation>
    </message>
    <message>
        <source>There are {} more problems of this kind.</source>
        <translation>Hay {} problemas más de este tipo.</translation>
    </message>
    <message>
        <source>{} has none of the Kubernetes API&apos;s lists. Check the address and its path.</source>
        <translation>{} no tiene ninguna de las listas de la API de Kubernetes. Compruebe la dirección y su ruta.</translation>
    </message>
    <message>
        <source>{} forbids the source to read anything. Give its account a role that may list and watch nodes, pods and what makes pods.</source>
        <translation>{} prohíbe a la fuente leer nada. Dé a su cuenta un rol que pueda listar y observar los nodos, los pods y lo que crea pods.</translation>
    </message>
    <message>
        <source>{} answers a watch on {} with status {}.</source>
        <translation>{} responde a la observación (watch) de {} con el estado {}.</translation>
    </message>
    <message>
        <source>{} ends each watch on {} at once.</source>
        <translation>{} termina de inmediato cada observación (watch) de {}.</translation>
    </message>
    <message>
        <source>{} sends a change of {} that is longer than {} MiB. Check what answers there: no cluster has an object of that size.</source>
        <translation>{} envía un cambio de {} de más de {} MiB. Compruebe qué responde allí: ningún clúster tiene un objeto de ese tamaño.</translation>
    </message>
    <message>
        <source>{} broke off a watch on {}: {:.200}</source>
        <translation>{} ha interrumpido la observación (watch) de {}: {:.200}</translation>
    </message>
    <message>
        <source>libvirt does not open {}: {}. Check the address, and that its service runs and lets this user read.</source>
        <translation>libvirt no abre {}: {}. Compruebe la dirección, y que su servicio se ejecute y permita leer a este usuario.</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>no indica por qué</translation>
    </message>
    <message>
        <source>The parameter &apos;files&apos; holds &apos;{:.100}&apos;, which is no path that begins with &apos;/&apos;.</source>
        <translation>El parámetro &apos;files&apos; contiene «{:.100}», que no es una ruta que empiece por &apos;/&apos;.</translation>
    </message>
    <message>
        <source>A line of a kind that was not there before: {:.200}</source>
        <translation>Una línea de un tipo que no existía antes: {:.200}</translation>
    </message>
    <message>
        <source>And {} more.</source>
        <translation>Y {} más.</translation>
    </message>
    <message>
        <source>Its cursor cannot be read, so where to go on is not known. Remove the source&apos;s cursor to read its logs again.</source>
        <translation>Su cursor no se puede leer, así que no se sabe dónde continuar. Quite el cursor de la fuente para leer de nuevo sus registros.</translation>
    </message>
    <message>
        <source>journalctl ended with status {}: {:.300} Check that there is a journal and who may read it.</source>
        <translation>journalctl ha terminado con el estado {}: {:.300} Compruebe que haya un journal y quién puede leerlo.</translation>
    </message>
    <message>
        <source>{} cannot be read ({}). Check the path, and who may read it.</source>
        <translation>{} no se puede leer ({}). Compruebe la ruta y quién puede leerlo.</translation>
    </message>
    <message>
        <source>{} is no file that can be followed.</source>
        <translation>{} no es un archivo que se pueda seguir.</translation>
    </message>
    <message>
        <source>{} was replaced and what it was is gone: lines between may be missing.</source>
        <translation>{} se ha sustituido y el anterior ya no existe: pueden faltar líneas intermedias.</translation>
    </message>
    <message>
        <source>{} was cut and is written anew: lines between may be missing.</source>
        <translation>{} se ha truncado y se escribe de nuevo: pueden faltar líneas intermedias.</translation>
    </message>
    <message>
        <source>{} was rotated away before it was read, and it is compressed: its lines are missing.</source>
        <translation>{} se ha rotado antes de leerlo y está comprimido: faltan sus líneas.</translation>
    </message>
    <message>
        <source>{} was rotated away before it was read, and it cannot be read: its lines are missing.</source>
        <translation>{} se ha rotado antes de leerlo y no se puede leer: faltan sus líneas.</translation>
    </message>
    <message>
        <source>{} hosts call themselves {} ({}, {}...). They are named by the label {} instead; give them names of their own.</source>
        <translation>{} hosts se llaman a sí mismos {} ({}, {}...). En su lugar se nombran por la etiqueta {}; deles nombres propios.</translation>
    </message>
    <message>
        <source>identity API of OpenStack</source>
        <translation>API de identidad de OpenStack</translation>
    </message>
    <message>
        <source>{} gave no token. Check that the address is that of the identity API.</source>
        <translation>{} no ha dado ningún token. Compruebe que la dirección sea la de la API de identidad.</translation>
    </message>
    <message>
        <source>The catalog of {} has a compute API whose address is wrong. {}</source>
        <translation>El catálogo de {} tiene una API de cómputo cuya dirección es incorrecta. {}</translation>
    </message>
    <message>
        <source>{} settings that may hold a password or the like were left out.</source>
        <translation>Se han omitido {} ajustes que pueden contener una contraseña o algo similar.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} does not answer within {}.</source>
        <translation>PostgreSQL en {} no responde en {}.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} refuses the connection: {}. Check user, password and database in the source&apos;s parameters, and pg_hba.conf.</source>
        <translation>PostgreSQL en {} rechaza la conexión: {}. Compruebe el usuario, la contraseña y la base de datos en los parámetros de la fuente, y pg_hba.conf.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} cannot be reached: {}. Check the address, and whether the server runs.</source>
        <translation>No se puede acceder a PostgreSQL en {}: {}. Compruebe la dirección y si el servidor se ejecuta.</translation>
    </message>
    <message>
        <source>There is no memory for a connection to PostgreSQL.</source>
        <translation>No hay memoria para una conexión con PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} broke off its answer: {}.</source>
        <translation>PostgreSQL en {} ha interrumpido su respuesta: {}.</translation>
    </message>
    <message>
        <source>To check the server&apos;s certificate &apos;sslmode&apos; needs the parameter &apos;ca&apos;.</source>
        <translation>Para comprobar el certificado del servidor, &apos;sslmode&apos; necesita el parámetro &apos;ca&apos;.</translation>
    </message>
    <message>
        <source>COPY is no question that can be asked here. Give a SELECT.</source>
        <translation>COPY no es una consulta que se pueda hacer aquí. Indique un SELECT.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} refuses a statement: {}.</source>
        <translation>PostgreSQL en {} rechaza una sentencia: {}.</translation>
    </message>
    <message>
        <source>The answer of the reading process is damaged.</source>
        <translation>La respuesta del proceso de lectura está dañada.</translation>
    </message>
    <message>
        <source>{} left out: no finite number, out of order, or of no single host.</source>
        <translation>{} omitido: sin número finito, fuera de orden o sin un único host.</translation>
    </message>
    <message>
        <source>Some of the samples were not asked for.</source>
        <translation>No se han pedido algunas de las muestras.</translation>
    </message>
    <message>
        <source>The own query &apos;{:.120}&apos; cannot be read. {} Write for example: service/shop orders (1/s) = sum(rate(orders_total[5m]))</source>
        <translation>La consulta propia «{:.120}» no se puede leer. {} Escriba, por ejemplo: service/shop orders (1/s) = sum(rate(orders_total[5m]))</translation>
    </message>
    <message>
        <source>It names no resource, or has no &apos;=&apos;.</source>
        <translation>No nombra ningún recurso o no tiene &apos;=&apos;.</translation>
    </message>
    <message>
        <source>It has nothing behind its &apos;=&apos;.</source>
        <translation>No tiene nada después de su &apos;=&apos;.</translation>
    </message>
    <message>
        <source>It has a &apos;)&apos; too many.</source>
        <translation>Le sobra un &apos;)&apos;.</translation>
    </message>
    <message>
        <source>It has no name for its metric.</source>
        <translation>No tiene nombre para su métrica.</translation>
    </message>
    <message>
        <source>It has no name for its resource.</source>
        <translation>No tiene nombre para su recurso.</translation>
    </message>
    <message>
        <source>No series fits {} between {} and {}. Check the parameters &apos;series&apos; and &apos;match&apos;.</source>
        <translation>Ninguna serie coincide con {} entre el {} y el {}. Compruebe los parámetros &apos;series&apos; y &apos;match&apos;.</translation>
    </message>
    <message>
        <source>There is no remote read.</source>
        <translation>No hay lectura remota.</translation>
    </message>
    <message>
        <source>Nothing of the answer of {} to remote read can be used. {}</source>
        <translation>No se puede usar nada de la respuesta de {} a la lectura remota. {}</translation>
    </message>
    <message>
        <source>It holds a damaged chunk.</source>
        <translation>Contiene un fragmento (chunk) dañado.</translation>
    </message>
    <message>
        <source>It is cut off or damaged: its check sum is wrong.</source>
        <translation>Está cortada o dañada: su suma de comprobación es incorrecta.</translation>
    </message>
    <message>
        <source>It is not compressed as it should be, or too large.</source>
        <translation>No está comprimida como debería, o es demasiado grande.</translation>
    </message>
    <message>
        <source>It holds no samples.</source>
        <translation>No contiene muestras.</translation>
    </message>
    <message>
        <source>It is of another type than chunks or samples.</source>
        <translation>Es de un tipo distinto de fragmentos (chunks) o muestras.</translation>
    </message>
    <message>
        <source>&apos;{:.200}&apos; is no selector of series. Write for example queue_depth{{job=&quot;shop&quot;}} or {{__name__=~&quot;queue_depth|in_flight&quot;}}.</source>
        <translation>«{:.200}» no es un selector de series. Escriba, por ejemplo, queue_depth{{job=&quot;shop&quot;}} o {{__name__=~&quot;queue_depth|in_flight&quot;}}.</translation>
    </message>
    <message>
        <source>The answer of {} is JSON, but not that of a Prometheus API.</source>
        <translation>La respuesta de {} es JSON, pero no de una API de Prometheus.</translation>
    </message>
    <message>
        <source>Prometheus API</source>
        <translation>API de Prometheus</translation>
    </message>
    <message>
        <source>{} refuses the query ({}): {}</source>
        <translation>{} rechaza la consulta ({}): {}</translation>
    </message>
    <message>
        <source>The server says that its answer may be incomplete: {}</source>
        <translation>El servidor indica que su respuesta puede estar incompleta: {}</translation>
    </message>
    <message>
        <source>There is no {} here, because the server has no {}.</source>
        <translation>Aquí no hay {}, porque el servidor no tiene {}.</translation>
    </message>
    <message>
        <source>{} has no metrics of node_exporter between {} and {}. Check that it scrapes node_exporter, and the parameter &apos;match&apos;.</source>
        <translation>{} no tiene métricas de node_exporter entre el {} y el {}. Compruebe que consulte node_exporter, y el parámetro &apos;match&apos;.</translation>
    </message>
    <message>
        <source>The capacity {} of {} is {}; it was left out.</source>
        <translation>La capacidad {} de {} es {}; se ha omitido.</translation>
    </message>
    <message>
        <source>CPU and network are averages over {}, since the hosts are scraped only every {} or so.</source>
        <translation>La CPU y la red son medias de {}, ya que los hosts solo se consultan cada {} aproximadamente.</translation>
    </message>
    <message>
        <source>Of {} {} left out: no finite number, out of order, or of no single host.</source>
        <translation>De {}, {} omitido: sin número finito, fuera de orden o sin un único host.</translation>
    </message>
    <message>
        <source>Of the own series {} left out: no finite number, out of order, a native histogram, or of no resource.</source>
        <translation>De las series propias, {} omitido: sin número finito, fuera de orden, histograma nativo o sin recurso.</translation>
    </message>
    <message>
        <source>Of the own queries {} left out: no finite number, of a second row where one is meant, or without the label that names its resource. Put sum(...) around a query with many rows.</source>
        <translation>De las consultas propias, {} omitido: sin número finito, de una segunda fila donde se espera una, o sin la etiqueta que nombra su recurso. Rodee con sum(...) una consulta de muchas filas.</translation>
    </message>
    <message>
        <source>The parameter &apos;step&apos; must lie between 1s and 1d.</source>
        <translation>El parámetro &apos;step&apos; debe estar entre 1s y 1d.</translation>
    </message>
    <message>
        <source>The parameter &apos;history&apos; must lie between one step and 3660d.</source>
        <translation>El parámetro &apos;history&apos; debe estar entre un paso y 3660d.</translation>
    </message>
    <message>
        <source>The parameter &apos;delay&apos; must lie between 0s and 1d.</source>
        <translation>El parámetro &apos;delay&apos; debe estar entre 0s y 1d.</translation>
    </message>
    <message>
        <source>The parameter &apos;window&apos; must lie between 1s and 1d.</source>
        <translation>El parámetro &apos;window&apos; debe estar entre 1s y 1d.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; is wrong. {}</source>
        <translation>El parámetro «{}» es incorrecto. {}</translation>
    </message>
    <message>
        <source>The parameter &apos;host-label&apos; must be a label&apos;s name: letters, digits and underscores.</source>
        <translation>El parámetro &apos;host-label&apos; debe ser el nombre de una etiqueta: letras, dígitos y guiones bajos.</translation>
    </message>
    <message>
        <source>The answer to INFO names no version of Redis, so nothing of it is taken.</source>
        <translation>La respuesta a INFO no indica ninguna versión de Redis, así que no se toma nada de ella.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Redis ({}). Check the address.</source>
        <translation>Lo que responde no habla el protocolo de Redis ({}). Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Redis refuses the credentials. Check &apos;username&apos; and &apos;password&apos; in the source&apos;s parameters.</source>
        <translation>Redis rechaza las credenciales. Compruebe &apos;username&apos; y &apos;password&apos; en los parámetros de la fuente.</translation>
    </message>
    <message>
        <source>Redis refuses {} ({:.200}). Allow it to the source&apos;s user.</source>
        <translation>Redis rechaza {} ({:.200}). Permítaselo al usuario de la fuente.</translation>
    </message>
    <message>
        <source>The configuration is not known, because CONFIG GET is refused ({:.200}).</source>
        <translation>No se conoce la configuración, porque CONFIG GET se rechaza ({:.200}).</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>Redis broke off its answer. Gather again, and look into its log where that stays so.</source>
        <translation>Redis ha interrumpido su respuesta. Recopile de nuevo y, si se repite, consulte su registro.</translation>
    </message>
    <message>
        <source>Redis answers to INFO with something that is no text.</source>
        <translation>Redis responde a INFO con algo que no es texto.</translation>
    </message>
    <message>
        <source>its name cannot be looked up now: too many are being looked up already</source>
        <translation>su nombre no se puede consultar ahora: ya se están consultando demasiados</translation>
    </message>
    <message>
        <source>its name is not found in time</source>
        <translation>su nombre no se encuentra a tiempo</translation>
    </message>
    <message>
        <source>The source {} failed within Penumbra ({}). Please report it.</source>
        <translation>La fuente {} ha fallado dentro de Penumbra ({}). Le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of the source must be a text, a number or true or false.</source>
        <translation>El parámetro «{}» de la fuente debe ser un texto, un número o true o false.</translation>
    </message>
    <message>
        <source>This is no source: it must be an object with &quot;penumbra&quot;: &quot;source&quot;.</source>
        <translation>Esto no es una fuente: debe ser un objeto con &quot;penumbra&quot;: &quot;source&quot;.</translation>
    </message>
    <message>
        <source>The source is of format {}; this version reads format {}.</source>
        <translation>La fuente tiene el formato {}; esta versión lee el formato {}.</translation>
    </message>
    <message>
        <source>The source has no &quot;name&quot;. Give it one: values are shown with it.</source>
        <translation>La fuente no tiene &quot;name&quot;. Dele uno: los valores se muestran con él.</translation>
    </message>
    <message>
        <source>The source has no &quot;gatherer&quot;, e.g. &quot;prometheus&quot;.</source>
        <translation>La fuente no tiene &quot;gatherer&quot;, p. ej. &quot;prometheus&quot;.</translation>
    </message>
    <message>
        <source>The &quot;params&quot; of the source must be an object.</source>
        <translation>El &quot;params&quot; de la fuente debe ser un objeto.</translation>
    </message>
    <message>
        <source>Nothing answers at {} ({}). Check the address, and whether the server runs.</source>
        <translation>Nada responde en {} ({}). Compruebe la dirección y si el servidor se ejecuta.</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>sin conexión a tiempo</translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation>la ruta es demasiado larga</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>{} does not take the question in time.</source>
        <translation>{} no acepta la consulta a tiempo.</translation>
    </message>
    <message>
        <source>{} does not answer to its end within {}.</source>
        <translation>{} no termina su respuesta en {}.</translation>
    </message>
    <message>
        <source>{} broke off before its answer was complete ({}).</source>
        <translation>{} se ha interrumpido antes de completar su respuesta ({}).</translation>
    </message>
    <message>
        <source>{} answers with more than {} MiB.</source>
        <translation>{} responde con más de {} MiB.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; is no address. Write it as HOST:PORT, or as the path of a socket.</source>
        <translation>El parámetro «{}» no es una dirección. Escríbalo como HOST:PORT, o como la ruta de un socket.</translation>
    </message>
    <message>
        <source>{} sends more than {} MiB at once.</source>
        <translation>{} envía más de {} MiB de una vez.</translation>
    </message>
    <message>
        <source>The certificate of {} is for another name. Use the name that stands in it, or give the server a certificate for this one.</source>
        <translation>El certificado de {} es para otro nombre. Use el nombre que figura en él, o dé al servidor un certificado para este.</translation>
    </message>
    <message>
        <source>The certificate of {}, or of who signed it, has expired. The server needs a new one.</source>
        <translation>El certificado de {}, o el de quien lo firmó, ha caducado. El servidor necesita uno nuevo.</translation>
    </message>
    <message>
        <source>The certificate of {} is not yet valid. Check the clocks of both machines.</source>
        <translation>El certificado de {} aún no es válido. Compruebe los relojes de ambas máquinas.</translation>
    </message>
    <message>
        <source>The certificate of {} was revoked. The server needs a new one.</source>
        <translation>El certificado de {} se ha revocado. El servidor necesita uno nuevo.</translation>
    </message>
    <message>
        <source>The certificate of {} is signed by itself and not known here. If it is the right one, name its file in the parameter &apos;ca&apos;.</source>
        <translation>El certificado de {} está firmado por sí mismo y aquí no se conoce. Si es el correcto, indique su archivo en el parámetro &apos;ca&apos;.</translation>
    </message>
    <message>
        <source>The certificate of {} is signed by an authority that is not trusted here. If it is your own, name that authority&apos;s file in the parameter &apos;ca&apos;.</source>
        <translation>El certificado de {} está firmado por una autoridad en la que aquí no se confía. Si es la suya propia, indique el archivo de esa autoridad en el parámetro &apos;ca&apos;.</translation>
    </message>
    <message>
        <source>{} asks for a client certificate. Name its file and that of its key in the parameters &apos;certificate&apos; and &apos;key&apos;.</source>
        <translation>{} pide un certificado de cliente. Indique su archivo y el de su clave en los parámetros &apos;certificate&apos; y &apos;key&apos;.</translation>
    </message>
    <message>
        <source>{} does not accept the client certificate {}. Check who signed it, and until when it is valid.</source>
        <translation>{} no acepta el certificado de cliente {}. Compruebe quién lo firmó y hasta cuándo es válido.</translation>
    </message>
    <message>
        <source>{} ended the secure connection before it answered. If it asks for a client certificate, name its file and that of its key in the parameters &apos;certificate&apos; and &apos;key&apos;.</source>
        <translation>{} ha terminado la conexión segura antes de responder. Si pide un certificado de cliente, indique su archivo y el de su clave en los parámetros &apos;certificate&apos; y &apos;key&apos;.</translation>
    </message>
    <message>
        <source>{} ended the secure connection before it answered. Perhaps it does not accept the client certificate {}.</source>
        <translation>{} ha terminado la conexión segura antes de responder. Quizá no acepta el certificado de cliente {}.</translation>
    </message>
    <message>
        <source>No secure connection to {} came about. Does the server speak TLS there?</source>
        <translation>No se ha establecido una conexión segura con {}. ¿Habla TLS el servidor allí?</translation>
    </message>
    <message>
        <source>The connection to {} broke before the answer was complete ({}).</source>
        <translation>La conexión con {} se ha cortado antes de completarse la respuesta ({}).</translation>
    </message>
    <message>
        <source>{} answers in the encoding &apos;{:.40}&apos;, which was not asked for.</source>
        <translation>{} responde con la codificación «{:.40}», que no se había pedido.</translation>
    </message>
    <message>
        <source>The answer of {} is not whole. {}</source>
        <translation>La respuesta de {} no está completa. {}</translation>
    </message>
    <message>
        <source>The name {} cannot be resolved. Check the address and the network.</source>
        <translation>El nombre {} no se puede resolver. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be resolved. Check the parameter &apos;proxy&apos;.</source>
        <translation>El nombre del proxy no se puede resolver. Compruebe el parámetro &apos;proxy&apos;.</translation>
    </message>
    <message>
        <source>{} answers too slowly: no connection within {}, or fewer than {} bytes a second for {}.</source>
        <translation>{} responde con demasiada lentitud: sin conexión en {}, o menos de {} bytes por segundo durante {}.</translation>
    </message>
    <message>
        <source>What is given as such holds no readable CA certificate.</source>
        <translation>Lo que se indica como tal no contiene ningún certificado de CA legible.</translation>
    </message>
    <message>
        <source>The file {} holds no readable CA certificate.</source>
        <translation>El archivo {} no contiene ningún certificado de CA legible.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used.</source>
        <translation>El certificado de cliente o su clave no se pueden usar.</translation>
    </message>
    <message>
        <source>The client certificate {} or its key cannot be used.</source>
        <translation>El certificado de cliente {} o su clave no se pueden usar.</translation>
    </message>
    <message>
        <source>The answer of {} is larger than the limit of {} MiB (its header: {} KiB).</source>
        <translation>La respuesta de {} supera el límite de {} MiB (su cabecera: {} KiB).</translation>
    </message>
    <message>
        <source>The address could not be read: memory ran out.</source>
        <translation>No se ha podido leer la dirección: se ha agotado la memoria.</translation>
    </message>
    <message>
        <source>The address cannot be read. Write it like http://prometheus.example:9090.</source>
        <translation>La dirección no se puede leer. Escríbala como http://prometheus.example:9090.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be gathered from.</source>
        <translation>Solo se puede recopilar de direcciones que empiecen por http:// o https://.</translation>
    </message>
    <message>
        <source>The address holds a user or a password. Leave them out and use the parameters &apos;username&apos; and &apos;password&apos;, so that they are not shown.</source>
        <translation>La dirección contiene un usuario o una contraseña. Omítalos y use los parámetros &apos;username&apos; y &apos;password&apos;, para que no se muestren.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>La dirección no indica ningún servidor.</translation>
    </message>
    <message>
        <source>{} is no answer of the API of Zabbix. Check the address: it is that of the frontend, e.g. https://zabbix.example/zabbix.</source>
        <translation>{} no es una respuesta de la API de Zabbix. Compruebe la dirección: es la del frontend, p. ej. https://zabbix.example/zabbix.</translation>
    </message>
    <message>
        <source>API of Zabbix</source>
        <translation>API de Zabbix</translation>
    </message>
    <message>
        <source>Zabbix at {} refused {}: {} {}</source>
        <translation>Zabbix en {} ha rechazado {}: {} {}</translation>
    </message>
    <message>
        <source>Zabbix answered {} with something else than a list.</source>
        <translation>Zabbix ha respondido a {} con algo que no es una lista.</translation>
    </message>
    <message>
        <source>Zabbix has more than {} values in one second at {}, which cannot be asked for in parts. Name fewer &apos;keys&apos;.</source>
        <translation>Zabbix tiene más de {} valores en un segundo, el {}, que no se pueden pedir por partes. Indique menos &apos;keys&apos;.</translation>
    </message>
    <message>
        <source>The calls among {} services feed themselves without end; the first of them is number {}.</source>
        <translation>Las llamadas entre {} servicios se alimentan a sí mismas sin fin; el primero de ellos es el número {}.</translation>
    </message>
    <message>
        <source>The graph could not be made for drawing.</source>
        <translation>No se ha podido crear el grafo para dibujarlo.</translation>
    </message>
    <message>
        <source>The graph could not be laid out.</source>
        <translation>No se ha podido disponer el grafo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is for whatever matches {}, which names no resource by itself. Add the resources to the event where it is a maintenance of theirs.</source>
        <translation>«{}» es para todo lo que coincida con {}, que por sí mismo no nombra ningún recurso. Añada los recursos al evento si es un mantenimiento de ellos.</translation>
    </message>
    <message>
        <source>This silence has no &apos;id&apos;, or &apos;startsAt&apos; and &apos;endsAt&apos; cannot be read.</source>
        <translation>Este silencio no tiene &apos;id&apos;, o &apos;startsAt&apos; y &apos;endsAt&apos; no se pueden leer.</translation>
    </message>
    <message>
        <source>The matchers of this silence cannot be read.</source>
        <translation>Los filtros (matchers) de este silencio no se pueden leer.</translation>
    </message>
    <message>
        <source>This alert has no labels, or &apos;startsAt&apos; and &apos;endsAt&apos; cannot be read.</source>
        <translation>Esta alerta no tiene etiquetas, o &apos;startsAt&apos; y &apos;endsAt&apos; no se pueden leer.</translation>
    </message>
    <message>
        <source>This is neither a silence nor an alert.</source>
        <translation>Esto no es ni un silencio ni una alerta.</translation>
    </message>
    <message>
        <source>This configuration holds nothing.</source>
        <translation>Esta configuración no contiene nada.</translation>
    </message>
    <message>
        <source>A matcher of this route cannot be read.</source>
        <translation>Un filtro (matcher) de esta ruta no se puede leer.</translation>
    </message>
    <message>
        <source>This time interval has no name.</source>
        <translation>Este intervalo de tiempo no tiene nombre.</translation>
    </message>
    <message>
        <source>The time interval &apos;{}&apos; was not taken. {}</source>
        <translation>El intervalo de tiempo «{}» no se ha tomado. {}</translation>
    </message>
    <message>
        <source>The muted time &apos;{}&apos; is defined nowhere here, so it was left out.</source>
        <translation>El periodo silenciado «{}» no está definido aquí en ninguna parte, así que se ha omitido.</translation>
    </message>
    <message>
        <source>Only the first {} times of &apos;{}&apos; were taken.</source>
        <translation>Solo se han tomado los primeros {} periodos de «{}».</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says when this route notifies, and so is no maintenance.</source>
        <translation>«{}» indica cuándo notifica esta ruta, así que no es un mantenimiento.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read in its &apos;{}&apos;.</source>
        <translation>«{}» no se puede leer en su «{}».</translation>
    </message>
    <message>
        <source>Its &apos;times&apos; from &apos;{}&apos; to &apos;{}&apos; cannot be read.</source>
        <translation>Sus &apos;times&apos; de «{}» a «{}» no se pueden leer.</translation>
    </message>
    <message>
        <source>Its &apos;location&apos; is Local: the clock of the server, whose zone nothing here tells.</source>
        <translation>Su &apos;location&apos; es Local: el reloj del servidor, cuya zona aquí no indica nada.</translation>
    </message>
    <message>
        <source>Its &apos;location&apos;, &apos;{}&apos;, is no known zone.</source>
        <translation>Su &apos;location&apos;, «{}», no es una zona conocida.</translation>
    </message>
    <message>
        <source>Ansible has no facts of &apos;{}&apos;: {}</source>
        <translation>Ansible no tiene facts de «{}»: {}</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>el host</translation>
    </message>
    <message>
        <source>These facts name no host. The name of the file, &apos;{}&apos;, was taken for it, as ansible --tree names its files.</source>
        <translation>Estos facts no nombran ningún host. En su lugar se ha tomado el nombre del archivo, «{}», tal como ansible --tree nombra sus archivos.</translation>
    </message>
    <message>
        <source>The facts of &apos;{}&apos; do not state its {}; it stays unknown until another source says.</source>
        <translation>Los facts de «{}» no indican: {}. Sigue sin conocerse hasta que lo indique otra fuente.</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>procesadores</translation>
    </message>
    <message>
        <source>processors and memory</source>
        <translation>procesadores y memoria</translation>
    </message>
    <message>
        <source>These packages are of no host that is named, so they were left out.</source>
        <translation>Estos paquetes no son de ningún host nombrado, así que se han omitido.</translation>
    </message>
    <message>
        <source>The line has a quote that does not end, so it was not taken.</source>
        <translation>La línea tiene unas comillas que no terminan, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>&apos;[{}:{}]&apos; is no section of an inventory; [NAME], [NAME:children] and [NAME:vars] are.</source>
        <translation>&apos;[{}:{}]&apos; no es una sección de un inventario; sí lo son [NAME], [NAME:children] y [NAME:vars].</translation>
    </message>
    <message>
        <source>A group below &apos;{}&apos; has nothing but its name; what follows &apos;{}&apos; was passed over.</source>
        <translation>Un grupo situado debajo de «{}» no tiene más que su nombre; lo que sigue a «{}» se ha pasado por alto.</translation>
    </message>
    <message>
        <source>The line has something behind its host that is no variable such as key=value, so it was not taken.</source>
        <translation>La línea tiene después de su host algo que no es una variable como key=value, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>The line is a variable, but its section is one of hosts; variables belong to [NAME:vars], so it was not taken.</source>
        <translation>La línea es una variable, pero su sección es de hosts; las variables van en [NAME:vars], así que no se ha tomado.</translation>
    </message>
    <message>
        <source>The line has a bracket that does not end, so it was not taken.</source>
        <translation>La línea tiene un corchete que no termina, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>{} holds no facts.</source>
        <translation>{} no contiene facts.</translation>
    </message>
    <message>
        <source>&apos;[{}]&apos; is no range such as [01:20] or [a:f].</source>
        <translation>&apos;[{}]&apos; no es un intervalo como [01:20] o [a:f].</translation>
    </message>
    <message>
        <source>&apos;[{}]&apos; stands for more than {} hosts.</source>
        <translation>&apos;[{}]&apos; representa más de {} hosts.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands for more than {} hosts.</source>
        <translation>«{}» representa más de {} hosts.</translation>
    </message>
    <message>
        <source>The group &apos;{}&apos; is no mapping with hosts, children or vars.</source>
        <translation>El grupo «{}» no es un mapa con hosts, children o vars.</translation>
    </message>
    <message>
        <source>The hosts of the group &apos;{}&apos; are no mapping, so they were not taken. Write each as a key that ends in a colon.</source>
        <translation>Los hosts del grupo «{}» no son un mapa, así que no se han tomado. Escriba cada uno como una clave que termine en dos puntos.</translation>
    </message>
    <message>
        <source>The name of a host is a text, but this is none.</source>
        <translation>El nombre de un host es un texto, pero este no lo es.</translation>
    </message>
    <message>
        <source>A configuration item is an object, but this is none.</source>
        <translation>Un elemento de configuración es un objeto, pero este no lo es.</translation>
    </message>
    <message>
        <source>This configuration item has no resourceType or no resourceId.</source>
        <translation>Este elemento de configuración no tiene resourceType o no tiene resourceId.</translation>
    </message>
    <message>
        <source>The time of capture cannot be read, so it is not known which state is the newest.</source>
        <translation>La hora de la captura no se puede leer, así que no se sabe qué estado es el más reciente.</translation>
    </message>
    <message>
        <source>The configuration is no JSON object, so only the head of the item was taken.</source>
        <translation>La configuración no es un objeto JSON, así que solo se ha tomado la cabecera del elemento.</translation>
    </message>
    <message>
        <source>This instance has no InstanceId such as i-0abc.</source>
        <translation>Esta instancia no tiene un InstanceId como i-0abc.</translation>
    </message>
    <message>
        <source>The event &apos;{}&apos; states no end; an hour was taken for it.</source>
        <translation>El evento «{}» no indica ningún final; se le ha supuesto una hora de duración.</translation>
    </message>
    <message>
        <source>This dedicated host has no HostId.</source>
        <translation>Este host dedicado no tiene HostId.</translation>
    </message>
    <message>
        <source>This is one page of the answer; ask for the next one too and import it.</source>
        <translation>Esta es una página de la respuesta; pida también la siguiente e impórtela.</translation>
    </message>
    <message>
        <source>The vCPUs and memory of these instances are those that AWS documents for their type, for the file does not state them: {}.</source>
        <translation>Las vCPU y la memoria de estas instancias son las que AWS documenta para su tipo, porque el archivo no las indica: {}.</translation>
    </message>
    <message>
        <source>The size of these instances is not known: {}. Import `aws ec2 describe-instance-types` of them in the same file, or state their capacity in resources.csv.</source>
        <translation>No se conoce el tamaño de estas instancias: {}. Importe `aws ec2 describe-instance-types` de ellas en el mismo archivo, o indique su capacidad en resources.csv.</translation>
    </message>
    <message>
        <source>{} nothing while off.</source>
        <translation>{} nada mientras tanto.</translation>
    </message>
    <message>
        <source>{} could not be read: its reader failed on it ({}).</source>
        <translation>{} no se ha podido leer: su lector ha fallado con él ({}).</translation>
    </message>
    <message>
        <source>{} takes longer to be read than the limit of {}. Split the file, or raise the limit.</source>
        <translation>{} tarda en leerse más que el límite de {}. Divida el archivo o aumente el límite.</translation>
    </message>
    <message>
        <source>{} holds more than the limit of {} MiB.</source>
        <translation>{} contiene más que el límite de {} MiB.</translation>
    </message>
    <message>
        <source>{} could not be read: the reading process broke off its answer.</source>
        <translation>{} no se ha podido leer: el proceso de lectura ha interrumpido su respuesta.</translation>
    </message>
    <message>
        <source>{} was not read: its process went silent.</source>
        <translation>{} no se ha leído: su proceso ha dejado de responder.</translation>
    </message>
    <message>
        <source>{} needs more memory to be read than the limit of {} MiB. Split the file, or raise the limit.</source>
        <translation>{} necesita para leerse más memoria que el límite de {} MiB. Divida el archivo o aumente el límite.</translation>
    </message>
    <message>
        <source>{} takes more processor time to be read than the limit of {}. Split the file, or raise the limit.</source>
        <translation>{} necesita para leerse más tiempo de procesador que el límite de {}. Divida el archivo o aumente el límite.</translation>
    </message>
    <message>
        <source>{} made the reading process crash (signal {}). Nothing of it was taken; check that the file is whole.</source>
        <translation>{} ha hecho que el proceso de lectura se bloquee (señal {}). No se ha tomado nada de él; compruebe que el archivo esté completo.</translation>
    </message>
    <message>
        <source>{} could not be read: its reader failed on it.</source>
        <translation>{} no se ha podido leer: su lector ha fallado con él.</translation>
    </message>
    <message>
        <source>{} was not read: its process could not be confined.</source>
        <translation>{} no se ha leído: no se ha podido confinar su proceso.</translation>
    </message>
    <message>
        <source>{} made the reading process end early (status {}). Nothing of it was taken.</source>
        <translation>{} ha hecho que el proceso de lectura termine antes de tiempo (estado {}). No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>{} was not read: no pipe ({}).</source>
        <translation>{} no se ha leído: sin tubería (pipe) ({}).</translation>
    </message>
    <message>
        <source>{} was not read: no process for it ({}).</source>
        <translation>{} no se ha leído: sin proceso para él ({}).</translation>
    </message>
    <message>
        <source>{} was not read: there is no process for it.</source>
        <translation>{} no se ha leído: no hay ningún proceso para él.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no schedule. Write five fields: minute, hour, day, month, weekday.</source>
        <translation>«{}» no es una programación. Escriba cinco campos: minuto, hora, día, mes, día de la semana.</translation>
    </message>
    <message>
        <source>When this ended is not said, or it is its begin; it and others like it were taken to last a minute.</source>
        <translation>No se indica cuándo terminó, o coincide con su inicio; a este y a otros similares se les ha supuesto un minuto de duración.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time zone that this system knows.</source>
        <translation>«{}» no es una zona horaria que este sistema conozca.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; goes on without an end; {} taken, up to {}.</source>
        <translation>«{}» continúa sin fin; {} tomado, hasta {}.</translation>
    </message>
    <message>
        <source>This deployment has no id or does not say when it was made.</source>
        <translation>Este despliegue no tiene id o no indica cuándo se creó.</translation>
    </message>
    <message>
        <source>This run of a workflow does not say when it began.</source>
        <translation>Esta ejecución de un workflow no indica cuándo empezó.</translation>
    </message>
    <message>
        <source>This deployment does not say when it began.</source>
        <translation>Este despliegue no indica cuándo empezó.</translation>
    </message>
    <message>
        <source>This deployment does not say when its state changed.</source>
        <translation>Este despliegue no indica cuándo cambió su estado.</translation>
    </message>
    <message>
        <source>This pipeline does not say when it began.</source>
        <translation>Este pipeline no indica cuándo empezó.</translation>
    </message>
    <message>
        <source>{} is the same thing as {}, by its id.</source>
        <translation>{} es lo mismo que {}, según su id.</translation>
    </message>
    <message>
        <source>{} does not run, so it offers and takes nothing.</source>
        <translation>{} no está en ejecución, así que no ofrece ni consume nada.</translation>
    </message>
    <message>
        <source>How many cores and how much memory {} has is not in this file, and its instance type is not among those that are known.</source>
        <translation>Cuántos núcleos y cuánta memoria tiene {} no figura en este archivo, y su tipo de instancia no está entre los conocidos.</translation>
    </message>
    <message>
        <source>How many cores and how much memory {} has is not in this file.</source>
        <translation>Cuántos núcleos y cuánta memoria tiene {} no figura en este archivo.</translation>
    </message>
    <message>
        <source>This resource has no ResourceType, so it cannot be read.</source>
        <translation>Este recurso no tiene ResourceType, así que no se puede leer.</translation>
    </message>
    <message>
        <source>This change set could not be made: {}</source>
        <translation>Este change set no se ha podido crear: {}</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>no se indica ningún motivo.</translation>
    </message>
    <message>
        <source>This change has no Action, so it cannot be read.</source>
        <translation>Este cambio no tiene Action, así que no se puede leer.</translation>
    </message>
    <message>
        <source>{} is to be removed. Plan with --edit &apos;remove-host host={}&apos;.</source>
        <translation>{} se va a quitar. Planifíquelo con --edit &apos;remove-host host={}&apos;.</translation>
    </message>
    <message>
        <source>{} left out: no relation that a plan knows.</source>
        <translation>{} omitido: no es una relación que un plan conozca.</translation>
    </message>
    <message>
        <source>{} taken as relations between services: a service is taken to fail with what it refers to.</source>
        <translation>{} tomado como relación entre servicios: se supone que un servicio falla con aquello a lo que hace referencia.</translation>
    </message>
    <message>
        <source>The resource &apos;{}&apos; has no Type, so it cannot be read.</source>
        <translation>El recurso «{}» no tiene Type, así que no se puede leer.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is taken to be &apos;{}&apos;, the default of its parameter.</source>
        <translation>«{}» se toma como «{}», el valor predeterminado de su parámetro.</translation>
    </message>
    <message>
        <source>The template makes the machine &apos;{}&apos; of the type {}.</source>
        <translation>La plantilla crea la máquina «{}» del tipo {}.</translation>
    </message>
    <message>
        <source>The template makes the machine &apos;{}&apos;.</source>
        <translation>La plantilla crea la máquina «{}».</translation>
    </message>
    <message>
        <source>{} A template does not say that it was made, so it is no host yet; plan with --edit &apos;add-hosts count=1 cpu={}m memory={} name={}&apos;.</source>
        <translation>{} Una plantilla no indica que se haya creado, así que todavía no es un host; planifíquelo con --edit &apos;add-hosts count=1 cpu={}m memory={} name={}&apos;.</translation>
    </message>
    <message>
        <source>{} A template does not say that it was made, so it is no host yet; how large it is is not known here.</source>
        <translation>{} Una plantilla no indica que se haya creado, así que todavía no es un host; aquí no se conoce su tamaño.</translation>
    </message>
    <message>
        <source>The condition &apos;{}&apos; is asked for here, but this template does not define it.</source>
        <translation>Aquí se pide la condición «{}», pero esta plantilla no la define.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; extends &apos;{}&apos;, which is not in this file.</source>
        <translation>«{}» extiende «{}», que no está en este archivo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; extends itself by way of &apos;{}&apos;; Compose refuses that. Its own lines were taken alone.</source>
        <translation>«{}» se extiende a sí mismo a través de «{}»; Compose lo rechaza. Solo se han tomado sus propias líneas.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; extends the service &apos;{}&apos; of {}, which is another file. What that one says is missing here; import the output of `docker compose config` to have all of it.</source>
        <translation>«{}» extiende el servicio «{}» de {}, que es otro archivo. Lo que este indica falta aquí; importe la salida de `docker compose config` para tenerlo todo.</translation>
    </message>
    <message>
        <source>{} included here and not read. Import the output of `docker compose config` to have all of the project.</source>
        <translation>{} aquí, sin leer su contenido. Importe la salida de `docker compose config` para tener todo el proyecto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;{}&apos; is &apos;{}&apos;, and no default says what that is. It is not known here; import the output of `docker compose config`.</source>
        <translation>«{}» de «{}» es «{}», y ningún valor predeterminado indica qué es. Aquí no se conoce; importe la salida de `docker compose config`.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;{}&apos; is taken to be &apos;{}&apos;, the default of its variable.</source>
        <translation>«{}» de «{}» se toma como «{}», el valor predeterminado de su variable.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;{}&apos; cannot be read: {}</source>
        <translation>«{}» de «{}» no se puede leer: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes every GPU of its host; how many these are is not known here.</source>
        <translation>«{}» toma todas las GPU de su host; aquí no se sabe cuántas son.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for {} GPUs, which is no number of GPUs, so they were not counted.</source>
        <translation>«{}» pide {} GPU, que no es un número de GPU, así que no se han contado.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; runs once on every host. The hosts are not in this file, so it has no replicas here.</source>
        <translation>«{}» se ejecuta una vez en cada host. Los hosts no están en este archivo, así que aquí no tiene réplicas.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for &apos;{}&apos; replicas; a number from 0 to {} is needed.</source>
        <translation>«{}» pide «{}» réplicas; se necesita un número de 0 a {}.</translation>
    </message>
    <message>
        <source>How many replicas &apos;{}&apos; has is not known, so one was taken.</source>
        <translation>No se sabe cuántas réplicas tiene «{}», así que se ha supuesto una.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; only runs with a profile ({}), so its replicas were not added.</source>
        <translation>«{}» solo se ejecuta con un perfil ({}), así que sus réplicas no se han añadido.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; depends on itself. Compose refuses that; take the line out.</source>
        <translation>«{}» depende de sí mismo. Compose lo rechaza; quite la línea.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; may have {} replicas on one host; only a limit of one can be kept.</source>
        <translation>«{}» puede tener {} réplicas en un host; solo se puede aplicar un límite de una.</translation>
    </message>
    <message>
        <source>The placement constraint &apos;{}&apos; of &apos;{}&apos; is about something that is not known of hosts here, so it was left out.</source>
        <translation>La restricción de colocación «{}» de «{}» se refiere a algo que aquí no se conoce de los hosts, así que se ha omitido.</translation>
    </message>
    <message>
        <source>These services depend on one another in a circle: {}{}. Compose refuses to start them.</source>
        <translation>Estos servicios dependen unos de otros en círculo: {}{}. Compose se niega a iniciarlos.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount.</source>
        <translation>«{}» no es una cantidad.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount of memory.</source>
        <translation>«{}» no es una cantidad de memoria.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount of memory: write it as 512m or 2g.</source>
        <translation>«{}» no es una cantidad de memoria: escríbala como 512m o 2g.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is more memory than there can be.</source>
        <translation>«{}» es más memoria de la que puede haber.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of cores.</source>
        <translation>«{}» no es un número de núcleos.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is more cores than there can be.</source>
        <translation>«{}» son más núcleos de los que puede haber.</translation>
    </message>
    <message>
        <source>{} has no line {} any more: it was changed since it was read.</source>
        <translation>{} ya no tiene la línea {}: se ha modificado desde que se leyó.</translation>
    </message>
    <message>
        <source>{} has no row {} in the sheet &apos;{}&apos; any more.</source>
        <translation>{} ya no tiene la fila {} en la hoja «{}».</translation>
    </message>
    <message>
        <source>{} cannot be read any more, or is empty.</source>
        <translation>{} ya no se puede leer, o está vacío.</translation>
    </message>
    <message>
        <source>{} is packed; what the sentence says is all there is to show.</source>
        <translation>{} está comprimido; lo que dice la frase es todo lo que se puede mostrar.</translation>
    </message>
    <message>
        <source>Something stands behind the line &apos;# EOF&apos;.</source>
        <translation>Hay algo después de la línea &apos;# EOF&apos;.</translation>
    </message>
    <message>
        <source>The line &apos;# EOF&apos; at the end is missing.</source>
        <translation>Falta la línea &apos;# EOF&apos; al final.</translation>
    </message>
    <message>
        <source>{}: this is no OpenMetrics, so nothing was taken. {}</source>
        <translation>{}: esto no es OpenMetrics, así que no se ha tomado nada. {}</translation>
    </message>
    <message>
        <source>A line with # must be &apos;# TYPE&apos;, &apos;# UNIT&apos; or &apos;# HELP&apos; with a name and a text.</source>
        <translation>Una línea con # debe ser &apos;# TYPE&apos;, &apos;# UNIT&apos; o &apos;# HELP&apos; con un nombre y un texto.</translation>
    </message>
    <message>
        <source>The line # {} stands behind a sample.</source>
        <translation>La línea # {} está después de una muestra.</translation>
    </message>
    <message>
        <source>The line # {} {} stands twice.</source>
        <translation>La línea # {} {} figura dos veces.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no type of a metric.</source>
        <translation>«{}» no es un tipo de métrica.</translation>
    </message>
    <message>
        <source>The samples of one metric do not stand together.</source>
        <translation>Las muestras de una misma métrica no están juntas.</translation>
    </message>
    <message>
        <source>Of the samples of one metric some have a time and some have none.</source>
        <translation>De las muestras de una misma métrica, unas tienen hora y otras no.</translation>
    </message>
    <message>
        <source>The times of a metric go back.</source>
        <translation>Las horas de una métrica retroceden.</translation>
    </message>
    <message>
        <source>The name &apos;{}&apos; does not end with its unit &apos;{}&apos;.</source>
        <translation>El nombre «{}» no termina en su unidad «{}».</translation>
    </message>
    <message>
        <source>The {} &apos;{}&apos; may have no unit.</source>
        <translation>El tipo {} de «{}» no puede tener unidad.</translation>
    </message>
    <message>
        <source>The name &apos;{}&apos; belongs to two metrics.</source>
        <translation>El nombre «{}» pertenece a dos métricas.</translation>
    </message>
    <message>
        <source>The {} &apos;{}&apos; breaks the rules of OpenMetrics, so its metric was not taken. {}.</source>
        <translation>El tipo {} de «{}» incumple las reglas de OpenMetrics, así que su métrica no se ha tomado. {}.</translation>
    </message>
    <message>
        <source>{}: this is OpenMetrics, whose last line must be &apos;# EOF&apos;. The file was cut off; fetch it again.</source>
        <translation>{}: esto es OpenMetrics, cuya última línea debe ser &apos;# EOF&apos;. El archivo está cortado; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>This line was not taken. {}</source>
        <translation>Esta línea no se ha tomado. {}</translation>
    </message>
    <message>
        <source>By this format times are in milliseconds, and this one lies before 1974. If it is in seconds, the file is OpenMetrics whose end, &apos;# EOF&apos;, is missing: fetch it again.</source>
        <translation>Según este formato, las horas están en milisegundos, y esta es anterior a 1974. Si está en segundos, el archivo es OpenMetrics y le falta el final, &apos;# EOF&apos;: obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The time of its creation is no time</source>
        <translation>La hora de su creación no es una hora</translation>
    </message>
    <message>
        <source>A counter is neither negative nor NaN</source>
        <translation>Un contador no es negativo ni NaN</translation>
    </message>
    <message>
        <source>A count is a whole number and not negative</source>
        <translation>Un recuento es un número entero no negativo</translation>
    </message>
    <message>
        <source>A sum is neither negative nor NaN</source>
        <translation>Una suma no es negativa ni NaN</translation>
    </message>
    <message>
        <source>A sum is not NaN</source>
        <translation>Una suma no es NaN</translation>
    </message>
    <message>
        <source>A quantile is not negative</source>
        <translation>Un cuantil no es negativo</translation>
    </message>
    <message>
        <source>The value of an info is 1</source>
        <translation>El valor de un info es 1</translation>
    </message>
    <message>
        <source>The value of a state is 0 or 1</source>
        <translation>El valor de un estado es 0 o 1</translation>
    </message>
    <message>
        <source>The buckets do not stand in order</source>
        <translation>Los intervalos (buckets) no están en orden</translation>
    </message>
    <message>
        <source>A bucket holds less than the one before it</source>
        <translation>Un intervalo (bucket) contiene menos que el anterior</translation>
    </message>
    <message>
        <source>It has no bucket for +Inf</source>
        <translation>No tiene ningún intervalo (bucket) para +Inf</translation>
    </message>
    <message>
        <source>Its count is not what its bucket for +Inf holds</source>
        <translation>Su recuento no es lo que contiene su intervalo (bucket) para +Inf</translation>
    </message>
    <message>
        <source>It has a sum or a count without the other</source>
        <translation>Tiene una suma o un recuento sin el otro</translation>
    </message>
    <message>
        <source>With negative buckets it may have no sum</source>
        <translation>Con intervalos (buckets) negativos no puede tener suma</translation>
    </message>
    <message>
        <source>Its sum is negative and none of its buckets is</source>
        <translation>Su suma es negativa y ninguno de sus intervalos (buckets) lo es</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no sample of the {} &apos;{}&apos;.</source>
        <translation>«{}» no es una muestra del tipo {} de «{}».</translation>
    </message>
    <message>
        <source>Only a bucket and the total of a counter may have an exemplar.</source>
        <translation>Solo pueden tener un exemplar un intervalo (bucket) y el total de un contador.</translation>
    </message>
    <message>
        <source>A bucket needs the label &apos;le&apos; with a number.</source>
        <translation>Un intervalo (bucket) necesita la etiqueta &apos;le&apos; con un número.</translation>
    </message>
    <message>
        <source>A quantile needs the label &apos;quantile&apos; with a number from 0 to 1.</source>
        <translation>Un cuantil necesita la etiqueta &apos;quantile&apos; con un número de 0 a 1.</translation>
    </message>
    <message>
        <source>A state needs the label &apos;{}&apos;.</source>
        <translation>Un estado necesita la etiqueta «{}».</translation>
    </message>
    <message>
        <source>It begins with no metric name.</source>
        <translation>No empieza por el nombre de una métrica.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name of a metric.</source>
        <translation>«{}» no es el nombre de una métrica.</translation>
    </message>
    <message>
        <source>A quote of a label is never closed.</source>
        <translation>Las comillas de una etiqueta no se cierran.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name of a label.</source>
        <translation>«{}» no es el nombre de una etiqueta.</translation>
    </message>
    <message>
        <source>Between two labels stands no comma.</source>
        <translation>Entre dos etiquetas falta una coma.</translation>
    </message>
    <message>
        <source>The label &apos;{}&apos; has no value.</source>
        <translation>La etiqueta «{}» no tiene valor.</translation>
    </message>
    <message>
        <source>The value of the label &apos;{}&apos; is not in quotes.</source>
        <translation>El valor de la etiqueta «{}» no está entre comillas.</translation>
    </message>
    <message>
        <source>The label &apos;{}&apos; stands twice.</source>
        <translation>La etiqueta «{}» figura dos veces.</translation>
    </message>
    <message>
        <source>One blank must stand before the value.</source>
        <translation>Antes del valor debe haber un espacio.</translation>
    </message>
    <message>
        <source>Behind the value stands something that is no blank.</source>
        <translation>Después del valor hay algo que no es un espacio.</translation>
    </message>
    <message>
        <source>Behind the time stands something that is no blank.</source>
        <translation>Después de la hora hay algo que no es un espacio.</translation>
    </message>
    <message>
        <source>Something stands behind the time.</source>
        <translation>Hay algo después de la hora.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time.</source>
        <translation>«{}» no es una hora.</translation>
    </message>
    <message>
        <source>Its exemplar has no labels in braces.</source>
        <translation>Su exemplar no tiene etiquetas entre llaves.</translation>
    </message>
    <message>
        <source>The labels of its exemplar have over 128 letters.</source>
        <translation>Las etiquetas de su exemplar tienen más de 128 letras.</translation>
    </message>
    <message>
        <source>Its exemplar has no value.</source>
        <translation>Su exemplar no tiene valor.</translation>
    </message>
    <message>
        <source>The value &apos;{}&apos; of its exemplar is no number.</source>
        <translation>El valor «{}» de su exemplar no es un número.</translation>
    </message>
    <message>
        <source>Behind its exemplar stands something that is no time.</source>
        <translation>Después de su exemplar hay algo que no es una hora.</translation>
    </message>
    <message>
        <source>Something stands behind its exemplar.</source>
        <translation>Hay algo después de su exemplar.</translation>
    </message>
    <message>
        <source>The flag &apos;{}&apos; is &apos;{}&apos;; flagd knows ENABLED and DISABLED.</source>
        <translation>El flag «{}» es «{}»; flagd conoce ENABLED y DISABLED.</translation>
    </message>
    <message>
        <source>The default of &apos;{}&apos; is &apos;{}&apos;, which is none of its variants.</source>
        <translation>El valor predeterminado de «{}» es «{}», que no es ninguna de sus variantes.</translation>
    </message>
    <message>
        <source>This entry has no date in milliseconds.</source>
        <translation>Esta entrada no tiene fecha en milisegundos.</translation>
    </message>
    <message>
        <source>This flag has no key, so it cannot be told from others.</source>
        <translation>Este flag no tiene clave, así que no se puede distinguir de otros.</translation>
    </message>
    <message>
        <source>This flag has no name, so it cannot be told from others.</source>
        <translation>Este flag no tiene nombre, así que no se puede distinguir de otros.</translation>
    </message>
    <message>
        <source>This event has no type.</source>
        <translation>Este evento no tiene tipo.</translation>
    </message>
    <message>
        <source>1 resource is referred to but described nowhere in this file, so only the name was kept, as a placeholder without any fact: {}. Import the file that describes what is meant, or match the names.</source>
        <translation>Se hace referencia a 1 recurso que no se describe en ninguna parte de este archivo, así que solo se ha conservado el nombre, como marcador sin ningún dato: {}. Importe el archivo que describe lo que se quiere decir, o coteje los nombres.</translation>
    </message>
    <message>
        <source>{} resources are referred to but described nowhere in this file, so only the names were kept, as placeholders without any fact: {}. Import the file that describes what is meant, or match the names.</source>
        <translation>Se hace referencia a {} recursos que no se describen en ninguna parte de este archivo, así que solo se han conservado los nombres, como marcadores sin ningún dato: {}. Importe el archivo que describe lo que se quiere decir, o coteje los nombres.</translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation>{} y más</translation>
    </message>
    <message>
        <source>&apos;{}&apos; should be a number that is not below zero, but it is {}. The record was not taken.</source>
        <translation>«{}» debería ser un número no inferior a cero, pero es {}. El registro no se ha tomado.</translation>
    </message>
    <message>
        <source>This row has no &apos;pxname&apos;, &apos;svname&apos; or &apos;status&apos;, so it was not taken.</source>
        <translation>Esta fila no tiene &apos;pxname&apos;, &apos;svname&apos; o &apos;status&apos;, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>{}: the statistics of HAProxy lack the column &apos;{}&apos;.</source>
        <translation>{}: a las estadísticas de HAProxy les falta la columna «{}».</translation>
    </message>
    <message>
        <source>It has no readable time.</source>
        <translation>No tiene una hora legible.</translation>
    </message>
    <message>
        <source>Its time is not valid.</source>
        <translation>Su hora no es válida.</translation>
    </message>
    <message>
        <source>The time zone &apos;{}&apos; is neither known to this system nor described in the file.</source>
        <translation>La zona horaria «{}» no la conoce este sistema ni se describe en el archivo.</translation>
    </message>
    <message>
        <source>Its DTEND cannot be read. {}</source>
        <translation>Su DTEND no se puede leer. {}</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>Its DURATION is negative.</source>
        <translation>Su DURATION es negativa.</translation>
    </message>
    <message>
        <source>This event is cancelled, so it was passed over.</source>
        <translation>Este evento está cancelado, así que se ha pasado por alto.</translation>
    </message>
    <message>
        <source>The event &apos;{}&apos; was not taken. {}</source>
        <translation>El evento «{}» no se ha tomado. {}</translation>
    </message>
    <message>
        <source>Its RECURRENCE-ID is no time.</source>
        <translation>Su RECURRENCE-ID no es una hora.</translation>
    </message>
    <message>
        <source>It has no readable DTSTART.</source>
        <translation>No tiene un DTSTART legible.</translation>
    </message>
    <message>
        <source>No occurrence of this event lies within two years of the capture time.</source>
        <translation>Ninguna repetición de este evento cae a menos de dos años de la hora de la captura.</translation>
    </message>
    <message>
        <source>This event has no UID, so a later version of it cannot be told from another event.</source>
        <translation>Este evento no tiene UID, así que una versión posterior de él no se puede distinguir de otro evento.</translation>
    </message>
    <message>
        <source>A carriage return stands inside this line; the text may be damaged here.</source>
        <translation>Hay un retorno de carro dentro de esta línea; el texto puede estar dañado aquí.</translation>
    </message>
    <message>
        <source>A calendar has no blank lines; this one was passed over.</source>
        <translation>Un calendario no tiene líneas en blanco; esta se ha pasado por alto.</translation>
    </message>
    <message>
        <source>This line is longer than {} KiB; it was passed over.</source>
        <translation>Esta línea tiene más de {} KiB; se ha pasado por alto.</translation>
    </message>
    <message>
        <source>This is no calendar line, because it has no name and colon; it was passed over.</source>
        <translation>Esta no es una línea de calendario, porque no tiene nombre y dos puntos; se ha pasado por alto.</translation>
    </message>
    <message>
        <source>This line stands outside of every component; it was passed over.</source>
        <translation>Esta línea está fuera de todo componente; se ha pasado por alto.</translation>
    </message>
    <message>
        <source>The {} that begins here is never closed; the file may be cut off.</source>
        <translation>El {} que empieza aquí no se cierra; el archivo puede estar cortado.</translation>
    </message>
    <message>
        <source>The file ends before the event does.</source>
        <translation>El archivo termina antes que el evento.</translation>
    </message>
    <message>
        <source>This {} stands outside of a calendar (BEGIN:VCALENDAR); the file may be a part of one.</source>
        <translation>Este {} está fuera de un calendario (BEGIN:VCALENDAR); el archivo puede ser parte de uno.</translation>
    </message>
    <message>
        <source>The {} that ends here was never begun.</source>
        <translation>El {} que termina aquí no había empezado.</translation>
    </message>
    <message>
        <source>The {} that begins here is not closed before the {} around it.</source>
        <translation>El {} que empieza aquí no se cierra antes que el {} que lo rodea.</translation>
    </message>
    <message>
        <source>The calendar does not name its VERSION and PRODID, as every calendar has to.</source>
        <translation>El calendario no indica VERSION ni PRODID, como debe hacer todo calendario.</translation>
    </message>
    <message>
        <source>The calendar holds nothing.</source>
        <translation>El calendario no contiene nada.</translation>
    </message>
    <message>
        <source>A rule that repeats by the second or minute, by the hour of certain days, or faster than monthly in a time zone, is refused: it might never end. Write certain hours as FREQ=DAILY with BYHOUR.</source>
        <translation>Se rechaza una regla que se repite cada segundo o cada minuto, a cada hora de determinados días, o con una frecuencia mayor que mensual en una zona horaria: podría no terminar nunca. Escriba horas determinadas como FREQ=DAILY con BYHOUR.</translation>
    </message>
    <message>
        <source>Its rule repeats too often for a plan to hold.</source>
        <translation>Su regla se repite con demasiada frecuencia para que la contenga un plan.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no distance from UTC; write e.g. +0100.</source>
        <translation>«{}» no es una diferencia respecto a UTC; escriba p. ej. +0100.</translation>
    </message>
    <message>
        <source>It repeats beyond {}; later occurrences were left out. Import the calendar again later to see them.</source>
        <translation>Se repite más allá de {}; las repeticiones posteriores se han omitido. Importe de nuevo el calendario más adelante para verlas.</translation>
    </message>
    <message>
        <source>Its rule cannot be followed; only its first time was taken.</source>
        <translation>Su regla no se puede seguir; solo se ha tomado su primera vez.</translation>
    </message>
    <message>
        <source>It repeats more often than {} times; the later ones were left out.</source>
        <translation>Se repite más de {} veces; las posteriores se han omitido.</translation>
    </message>
    <message>
        <source>Its rule has too many occurrences to be followed to its end.</source>
        <translation>Su regla tiene demasiadas repeticiones para seguirla hasta el final.</translation>
    </message>
    <message>
        <source>One of its RDATEs is no date or time, so that occurrence was left out.</source>
        <translation>Uno de sus RDATE no es una fecha ni una hora, así que esa repetición se ha omitido.</translation>
    </message>
    <message>
        <source>One of its EXDATEs is no date or time, so it takes no occurrence out.</source>
        <translation>Uno de sus EXDATE no es una fecha ni una hora, así que no excluye ninguna repetición.</translation>
    </message>
    <message>
        <source>It has no DTSTART.</source>
        <translation>No tiene DTSTART.</translation>
    </message>
    <message>
        <source>Its DTSTART cannot be read. {}</source>
        <translation>Su DTSTART no se puede leer. {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is described more than once in this file, with different values. The later value counts; give the two things different names if they are two.</source>
        <translation>«{}» se describe más de una vez en este archivo, con valores distintos. Cuenta el valor posterior; dé nombres distintos a las dos cosas si son dos.</translation>
    </message>
    <message>
        <source>The event &apos;{}&apos; stands more than once in this file. The later one counts.</source>
        <translation>El evento «{}» figura más de una vez en este archivo. Cuenta el posterior.</translation>
    </message>
    <message>
        <source>The series {} has {} whose time already has another value, the first at {}. The value that stands first in the file was kept; remove the wrong one.</source>
        <translation>La serie {} tiene {} cuya hora ya tiene otro valor, la primera el {}. Se ha conservado el valor que figura primero en el archivo; quite el incorrecto.</translation>
    </message>
    <message>
        <source>These objects were read: {}.</source>
        <translation>Se han leído estos objetos: {}.</translation>
    </message>
    <message>
        <source>1 object says nothing about capacity and was passed over: {}.</source>
        <translation>1 objeto no indica nada sobre la capacidad y se ha pasado por alto: {}.</translation>
    </message>
    <message>
        <source>{} objects say nothing about capacity and were passed over: {}.</source>
        <translation>{} objetos no indican nada sobre la capacidad y se han pasado por alto: {}.</translation>
    </message>
    <message>
        <source>A sample lies in the future, the last at {}. Check the year and the clock; they were kept.</source>
        <translation>Una muestra está en el futuro, la última el {}. Compruebe el año y el reloj; se ha conservado.</translation>
    </message>
    <message>
        <source>{} samples lie in the future, the last at {}. Check the year and the clock; they were kept.</source>
        <translation>{} muestras están en el futuro, la última el {}. Compruebe el año y el reloj; se han conservado.</translation>
    </message>
    <message>
        <source>The disruption budget &apos;{}&apos; covers no service in this file.</source>
        <translation>El presupuesto de interrupciones «{}» no cubre ningún servicio de este archivo.</translation>
    </message>
    <message>
        <source>The disruption budget &apos;{}&apos; needs a whole number or a share such as 50%.</source>
        <translation>El presupuesto de interrupciones «{}» necesita un número entero o una proporción como 50%.</translation>
    </message>
    <message>
        <source>{} was not read: the answer of the reading process is damaged.</source>
        <translation>{} no se ha leído: la respuesta del proceso de lectura está dañada.</translation>
    </message>
    <message>
        <source>{} cannot be read safely: it nests deeper than 64 levels.</source>
        <translation>{} no se puede leer de forma segura: tiene más de 64 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>{} is no list of a Kubernetes API: it has no resourceVersion. Check the address and its path.</source>
        <translation>{} no es una lista de una API de Kubernetes: no tiene resourceVersion. Compruebe la dirección y su ruta.</translation>
    </message>
    <message>
        <source>{} is no watch of a Kubernetes API: a line of it has no type or no object.</source>
        <translation>{} no es una observación (watch) de una API de Kubernetes: una línea no tiene tipo u objeto.</translation>
    </message>
    <message>
        <source>{} has no context &apos;{}&apos;. Name one of its contexts in the parameter &apos;context&apos;.</source>
        <translation>{} no tiene el contexto «{}». Indique uno de sus contextos en el parámetro &apos;context&apos;.</translation>
    </message>
    <message>
        <source>The context &apos;{}&apos; of {} names no server: its cluster is missing.</source>
        <translation>El contexto «{}» de {} no indica ningún servidor: falta su clúster.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} is no base64 text, so it cannot be used.</source>
        <translation>«{}» de {} no es texto base64, así que no se puede usar.</translation>
    </message>
    <message>
        <source>{} is no kubeconfig: it is neither YAML nor JSON.</source>
        <translation>{} no es un kubeconfig: no es ni YAML ni JSON.</translation>
    </message>
    <message>
        <source>The measured use of &apos;{}&apos; has no time or no quantity that can be read.</source>
        <translation>El uso medido de «{}» no tiene hora, o no tiene una cantidad que se pueda leer.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no effect of a taint; it was taken as NoSchedule.</source>
        <translation>«{}» no es un efecto de un taint; se ha tomado como NoSchedule.</translation>
    </message>
    <message>
        <source>The node &apos;{}&apos; is not ready. Its capacity is counted all the same; fail the host in a scenario if it will stay away.</source>
        <translation>El nodo «{}» no está listo. Su capacidad se cuenta de todos modos; haga fallar el host en un escenario si va a seguir ausente.</translation>
    </message>
    <message>
        <source>The node &apos;{}&apos; does not say what is allocatable; its whole capacity was taken, which is more.</source>
        <translation>El nodo «{}» no indica qué se puede asignar; se ha tomado toda su capacidad, que es más.</translation>
    </message>
    <message>
        <source>The node &apos;{}&apos; states no capacity, so nothing fits on it until one is given.</source>
        <translation>El nodo «{}» no indica capacidad, así que nada cabe en él hasta que se indique una.</translation>
    </message>
    <message>
        <source>{} holds no Kubernetes object: there is no &apos;kind&apos;. Export it with kubectl get -o json or yaml.</source>
        <translation>{} no contiene ningún objeto de Kubernetes: no hay &apos;kind&apos;. Expórtelo con kubectl get -o json o yaml.</translation>
    </message>
    <message>
        <source>Nothing here says which deployment the replica set &apos;{}&apos; of the pod &apos;{}&apos; belongs to, so its service is called after the replica set. Export the replica sets too.</source>
        <translation>Aquí no se indica a qué despliegue pertenece el replica set «{}» del pod «{}», así que su servicio se llama como el replica set. Exporte también los replica sets.</translation>
    </message>
    <message>
        <source>The pod &apos;{}&apos; runs on the node &apos;{}&apos;, which is not in this file. Import the nodes too.</source>
        <translation>El pod «{}» se ejecuta en el nodo «{}», que no está en este archivo. Importe también los nodos.</translation>
    </message>
    <message>
        <source>The pod &apos;{}&apos; lists no container, so it asks for nothing.</source>
        <translation>El pod «{}» no lista ningún contenedor, así que no pide nada.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no Kubernetes quantity: {}</source>
        <translation>«{}» no es una cantidad de Kubernetes: {}</translation>
    </message>
    <message>
        <source>write a number such as 500m, 2, 128Mi or 1Gi.</source>
        <translation>escriba un número como 500m, 2, 128Mi o 1Gi.</translation>
    </message>
    <message>
        <source>K is not legal; write k for 1000 or Ki for 1024.</source>
        <translation>K no es válida; escriba k para 1000 o Ki para 1024.</translation>
    </message>
    <message>
        <source>the suffix &apos;{}&apos; is unknown.</source>
        <translation>el sufijo «{}» es desconocido.</translation>
    </message>
    <message>
        <source>it is too large or has too many digits.</source>
        <translation>es demasiado grande o tiene demasiados dígitos.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>es demasiado grande.</translation>
    </message>
    <message>
        <source>it is negative, and an amount cannot be.</source>
        <translation>es negativa, y una cantidad no puede serlo.</translation>
    </message>
    <message>
        <source>Kubernetes has no resource &apos;{}&apos;, so it was left out. Is it misspelled?</source>
        <translation>Kubernetes no tiene el recurso «{}», así que se ha omitido. ¿Está mal escrito?</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was left out: a fleet has at most {} dimensions.</source>
        <translation>«{}» se ha omitido: una flota tiene como máximo {} dimensiones.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} means thousandths; this is usually a mistake for Mi or M.</source>
        <translation>«{}» de {} significa milésimas; suele ser un error por Mi o M.</translation>
    </message>
    <message>
        <source>The node affinity on &apos;{}&apos; uses the operator &apos;{}&apos;, which Penumbra does not follow; it was left out.</source>
        <translation>La afinidad de nodo sobre «{}» usa el operador «{}», que Penumbra no sigue; se ha omitido.</translation>
    </message>
    <message>
        <source>The node affinity allows one of several terms; Penumbra keeps only the first one.</source>
        <translation>La afinidad de nodo permite uno de varios términos; Penumbra conserva solo el primero.</translation>
    </message>
    <message>
        <source>The pod anti-affinity over &apos;{}&apos; is about other pods or an unknown topology; Penumbra follows rules among pods of one kind per host, rack and zone only, so it was left out.</source>
        <translation>La antiafinidad de pods sobre «{}» se refiere a otros pods o a una topología desconocida; Penumbra solo sigue reglas entre pods de un mismo tipo por host, rack y zona, así que se ha omitido.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no effect of a taint.</source>
        <translation>«{}» no es un efecto de un taint.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for {} replicas; the limit is {}.</source>
        <translation>«{}» pide {} réplicas; el límite es {}.</translation>
    </message>
    <message>
        <source>No pod of &apos;{}&apos; is in this file, so {} as waiting workloads.</source>
        <translation>En este archivo no hay ningún pod de «{}», así que {} como cargas de trabajo en espera.</translation>
    </message>
    <message>
        <source>A {} and a {} are both called &apos;{}&apos;; only the first one became a service.</source>
        <translation>Un {} y un {} se llaman ambos «{}»; solo el primero se ha convertido en servicio.</translation>
    </message>
    <message>
        <source>No pod of the DaemonSet &apos;{}&apos; is in this file; {} were added, one on each node in it that fits.</source>
        <translation>En este archivo no hay ningún pod del DaemonSet «{}»; se han añadido {}, uno en cada nodo del archivo en el que encaja.</translation>
    </message>
    <message>
        <source>The {} over &apos;{}&apos; is about pods of several services, of none in this file or over an unknown topology; Penumbra follows rules among the pods of one service per host, rack and zone, so it was left out.</source>
        <translation>La regla ({}) sobre «{}» se refiere a pods de varios servicios, de ninguno de este archivo o a una topología desconocida; Penumbra sigue reglas entre los pods de un mismo servicio por host, rack y zona, así que se ha omitido.</translation>
    </message>
    <message>
        <source>topology spread</source>
        <translation>reparto por topología</translation>
    </message>
    <message>
        <source>The topology spread over &apos;{}&apos; is followed without its minDomains and nodeTaintsPolicy.</source>
        <translation>El reparto por topología sobre «{}» se sigue sin su minDomains ni su nodeTaintsPolicy.</translation>
    </message>
    <message>
        <source>pod affinity</source>
        <translation>afinidad de pods</translation>
    </message>
    <message>
        <source>The priority class &apos;{}&apos; is not in this file, so its pods were taken with priority 0. Export the priority classes too.</source>
        <translation>La clase de prioridad «{}» no está en este archivo, así que sus pods se han tomado con prioridad 0. Exporte también las clases de prioridad.</translation>
    </message>
    <message>
        <source>A domain has no name.</source>
        <translation>Un dominio no tiene nombre.</translation>
    </message>
    <message>
        <source>The domain stands here twice.</source>
        <translation>El dominio figura aquí dos veces.</translation>
    </message>
    <message>
        <source>The domain &apos;{}&apos; has no memory or processors that can be read.</source>
        <translation>El dominio «{}» no tiene memoria o procesadores que se puedan leer.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too far away to be a time.</source>
        <translation>«{}» está demasiado lejos para ser una hora.</translation>
    </message>
    <message>
        <source>The column mapping is wrong at /columns/{}/unit: &apos;{}&apos; is no unit for it.</source>
        <translation>La asignación de columnas es incorrecta en /columns/{}/unit: «{}» no es una unidad para ello.</translation>
    </message>
    <message>
        <source>{}:1: the column mapping needs a column &apos;{}&apos;, which this file does not have. Choose another mapping or another file.</source>
        <translation>{}:1: la asignación de columnas necesita una columna «{}», que este archivo no tiene. Elija otra asignación u otro archivo.</translation>
    </message>
    <message>
        <source>The row was not taken because its &apos;{}&apos; is empty, and the mapping says only what these mean: {}.</source>
        <translation>La fila no se ha tomado porque su «{}» está vacío, y la asignación solo indica qué significan estos: {}.</translation>
    </message>
    <message>
        <source>The row was not taken because its &apos;{}&apos; is &apos;{}&apos;, and the mapping says only what these mean: {}.</source>
        <translation>La fila no se ha tomado porque su «{}» es «{}», y la asignación solo indica qué significan estos: {}.</translation>
    </message>
    <message>
        <source>The mapping does not say what &apos;{}&apos; means.</source>
        <translation>La asignación no indica qué significa «{}».</translation>
    </message>
    <message>
        <source>The column mapping is wrong at {}: {}</source>
        <translation>La asignación de columnas es incorrecta en {}: {}</translation>
    </message>
    <message>
        <source>its root</source>
        <translation>su raíz</translation>
    </message>
    <message>
        <source>an object is needed there.</source>
        <translation>ahí se necesita un objeto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is unknown there.{}</source>
        <translation>«{}» es desconocido ahí.{}</translation>
    </message>
    <message>
        <source>a text is needed there.</source>
        <translation>ahí se necesita un texto.</translation>
    </message>
    <message>
        <source>a list of texts is needed there.</source>
        <translation>ahí se necesita una lista de textos.</translation>
    </message>
    <message>
        <source>a number is needed there.</source>
        <translation>ahí se necesita un número.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is nothing that a record of this kind has.{}</source>
        <translation>«{}» no es algo que tenga un registro de este tipo.{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not mapped, and every record of this kind needs it.</source>
        <translation>«{}» no está asignado, y todo registro de este tipo lo necesita.</translation>
    </message>
    <message>
        <source>its members belong to another kind of record.</source>
        <translation>sus miembros pertenecen a otro tipo de registro.</translation>
    </message>
    <message>
        <source>&apos;to&apos; must be a text such as service/{{column}}.</source>
        <translation>&apos;to&apos; debe ser un texto como service/{{column}}.</translation>
    </message>
    <message>
        <source>A brace is not closed.</source>
        <translation>Una llave no se cierra.</translation>
    </message>
    <message>
        <source>The column mapping</source>
        <translation>La asignación de columnas</translation>
    </message>
    <message>
        <source>it must be &apos;mapping&apos;, or this is another kind of document.</source>
        <translation>debe ser &apos;mapping&apos;, o esto es otro tipo de documento.</translation>
    </message>
    <message>
        <source>only format 1 is known; a newer version of Penumbra may read it.</source>
        <translation>solo se conoce el formato 1; una versión más reciente de Penumbra quizá lo lea.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a kind of resource nor relation, sample, event or config.</source>
        <translation>«{}» no es ni un tipo de recurso ni relation, sample, event o config.</translation>
    </message>
    <message>
        <source>it must name a kind of resource for at least one word.</source>
        <translation>debe indicar un tipo de recurso para al menos una palabra.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of resource. There are {}.</source>
        <translation>«{}» no es un tipo de recurso. Existen {}.</translation>
    </message>
    <message>
        <source>it needs either &apos;column&apos; (or &apos;columns&apos;) or &apos;template&apos;.</source>
        <translation>necesita &apos;column&apos; (o &apos;columns&apos;) o bien &apos;template&apos;.</translation>
    </message>
    <message>
        <source>a list is needed there.</source>
        <translation>ahí se necesita una lista.</translation>
    </message>
    <message>
        <source>it must name the column that says what a row is.</source>
        <translation>debe indicar la columna que dice qué es una fila.</translation>
    </message>
    <message>
        <source>a selector needs a &apos;key&apos;.</source>
        <translation>un selector necesita &apos;key&apos;.</translation>
    </message>
    <message>
        <source>{}: the lines {} and {} both hold line {} of {}, in two versions. Delete one of them.</source>
        <translation>{}: las líneas {} y {} contienen ambas la línea {} de {}, en dos versiones. Elimine una de ellas.</translation>
    </message>
    <message>
        <source>{} holds no rejected row of a table. Mend what it tells of in the files themselves and import those.</source>
        <translation>{} no contiene ninguna fila rechazada de una tabla. Corrija lo que indica en los propios archivos e impórtelos.</translation>
    </message>
    <message>
        <source>{} holds rows of {} and of {}. Leave the rows of one file in it, or write the rejects of each file on its own.</source>
        <translation>{} contiene filas de {} y de {}. Deje en él las filas de un solo archivo, o escriba por separado los rechazos de cada archivo.</translation>
    </message>
    <message>
        <source>{}: the row with the code &apos;{}&apos;, which holds the headings, stands below rows that need them. Sort the sheet by file and line again.</source>
        <translation>{}: la fila con el código «{}», que contiene los encabezados, está debajo de filas que los necesitan. Ordene de nuevo la hoja por archivo y línea.</translation>
    </message>
    <message>
        <source>The answer to a query that computes something names no metric; its series are called &apos;{}&apos; after the file.</source>
        <translation>La respuesta a una consulta que calcula algo no nombra ninguna métrica; sus series se llaman «{}» por el archivo.</translation>
    </message>
    <message>
        <source>The time of this sample lies beyond the year 9999, so it was not taken. Check its unit.</source>
        <translation>La hora de esta muestra queda después del año 9999, así que no se ha tomado. Compruebe su unidad.</translation>
    </message>
    <message>
        <source>{} of the series are counters, which only rise until they begin again. They were stored as they are and fill no host; let the server compute rate() and import that.</source>
        <translation>{} de las series son contadores, que solo aumentan hasta que vuelven a empezar. Se han almacenado tal cual y no llenan ningún host; haga que el servidor calcule rate() e importe el resultado.</translation>
    </message>
    <message>
        <source>The labels of {} of the series do not say what they were measured on; they belong to &apos;{}&apos;, named after the file. Rename the file, or import what a server scraped.</source>
        <translation>Las etiquetas de {} de las series no indican en qué se midieron; pertenecen a «{}», llamado así por el archivo. Cambie el nombre del archivo, o importe lo que obtuvo un servidor.</translation>
    </message>
    <message>
        <source>{} of the series were measured on &apos;{}&apos;, which is another machine for each server that says so. Give the target its name.</source>
        <translation>{} de las series se midieron en «{}», que es una máquina distinta para cada servidor que lo dice. Dé al destino su nombre.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Unas comillas no se cierran.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no parameter; write key=value.</source>
        <translation>«{}» no es un parámetro; escriba key=value.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time zone. Write e.g. Europe/Berlin.</source>
        <translation>«{}» no es una zona horaria. Escriba p. ej. Europe/Berlin.</translation>
    </message>
    <message>
        <source>The event ends before it begins.</source>
        <translation>El evento termina antes de empezar.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no change. {}</source>
        <translation>«{}» no es un cambio. {}</translation>
    </message>
    <message>
        <source>The column &apos;{}&apos; makes &apos;{}&apos; a dimension of its own. Did you mean {}.{}? Then rename the column and import it into a new workspace.</source>
        <translation>La columna «{}» convierte «{}» en una dimensión propia. ¿Quería decir {}.{}? En ese caso, cambie el nombre de la columna e impórtela en un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>The unit in its heading is unknown.</source>
        <translation>La unidad de su encabezado es desconocida.</translation>
    </message>
    <message>
        <source>A fleet has at most {} dimensions, and this one would be another.</source>
        <translation>Una flota tiene como máximo {} dimensiones, y esta sería una más.</translation>
    </message>
    <message>
        <source>An amount cannot be negative. Leave the cell empty if it is unknown.</source>
        <translation>Una cantidad no puede ser negativa. Deje la celda vacía si se desconoce.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>La cantidad es demasiado grande.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no dimension of this table. Write e.g. overcommit.cpu.</source>
        <translation>«{}» no es una dimensión de esta tabla. Escriba p. ej. overcommit.cpu.</translation>
    </message>
    <message>
        <source>The factor must be from 0.001 to 1000; 16 is sixteen times.</source>
        <translation>El factor debe estar entre 0.001 y 1000; 16 es dieciséis veces.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in the column &apos;{}&apos; is nothing that one machine alone has, so it tells no other source&apos;s machine from this one and was left out.</source>
        <translation>«{}» en la columna «{}» no es algo que tenga una sola máquina, así que no distingue de esta la máquina de otra fuente y se ha omitido.</translation>
    </message>
    <message>
        <source>The {1} of &apos;{0}&apos; was read as {2} bytes, for a plain number is bytes. Write e.g. {2}Gi if you mean GiB.</source>
        <translation>La magnitud {1} de «{0}» se ha leído como {2} bytes, porque un número sin unidad son bytes. Escriba p. ej. {2}Gi si quiere decir GiB.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; ends when it begins, so it never exists. Check exists_from and exists_until.</source>
        <translation>«{}» termina cuando empieza, así que nunca existe. Compruebe exists_from y exists_until.</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; has a {} capacity of zero, so nothing that asks for any fits on it. Leave the cell empty if it is unknown.</source>
        <translation>El host «{}» tiene una capacidad de {} de cero, así que no cabe en él nada que la pida. Deje la celda vacía si se desconoce.</translation>
    </message>
    <message>
        <source>Only what has a priority can make others leave. Fill priority, too.</source>
        <translation>Solo lo que tiene prioridad puede hacer salir a otros. Rellene también priority.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no taint. Write key=value:NoSchedule; the effect is NoSchedule, PreferNoSchedule or NoExecute.</source>
        <translation>«{}» no es un taint. Escriba key=value:NoSchedule; el efecto es NoSchedule, PreferNoSchedule o NoExecute.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no selector. Write &apos;label=value&apos;, &apos;label in a|b&apos;, &apos;label not-in a|b&apos;, &apos;label exists&apos; or &apos;label absent&apos;.</source>
        <translation>«{}» no es un selector. Escriba &apos;label=value&apos;, &apos;label in a|b&apos;, &apos;label not-in a|b&apos;, &apos;label exists&apos; o &apos;label absent&apos;.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no toleration. Write key=value:NoSchedule, a key alone, or * for every taint.</source>
        <translation>«{}» no es una tolerancia. Escriba key=value:NoSchedule, una clave sola, o * para todos los taints.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no rule. Write host, rack or zone, then &apos;of GROUP&apos; and &apos;soft&apos; if wanted.</source>
        <translation>«{}» no es una regla. Escriba host, rack o zone y, si lo desea, &apos;of GROUP&apos; y &apos;soft&apos;.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no rule. Write host, rack or zone, then &apos;max 2&apos;, &apos;of GROUP&apos; and &apos;soft&apos; if wanted.</source>
        <translation>«{}» no es una regla. Escriba host, rack o zone y, si lo desea, &apos;max 2&apos;, &apos;of GROUP&apos; y &apos;soft&apos;.</translation>
    </message>
    <message>
        <source>The metric &apos;{}&apos; is no dimension, so it is kept, but fills no host. Did you mean {}?</source>
        <translation>La métrica «{}» no es una dimensión, así que se conserva, pero no llena ningún host. ¿Quería decir {}?</translation>
    </message>
    <message>
        <source>The value is empty: this is kept as a gap, not as zero.</source>
        <translation>El valor está vacío: se conserva como un hueco, no como cero.</translation>
    </message>
    <message>
        <source>The use of {} cannot be negative.</source>
        <translation>El uso de {} no puede ser negativo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not {}.</source>
        <translation>«{}» no es {}.</translation>
    </message>
    <message>
        <source>a number of calls for each request, e.g. 2 or 0.3</source>
        <translation>un número de llamadas por cada petición, p. ej. 2 o 0.3</translation>
    </message>
    <message>
        <source>a share from 0 to 1, or 0 % to 100 %</source>
        <translation>una proporción de 0 a 1, o de 0 % a 100 %</translation>
    </message>
    <message>
        <source>a time such as 250ms or 2s</source>
        <translation>un tiempo como 250ms o 2s</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no call from one service to another, so what is said of its calls changes nothing.</source>
        <translation>«{}» no es una llamada de un servicio a otro, así que lo que se dice de sus llamadas no cambia nada.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot stand in a relation to itself.</source>
        <translation>«{}» no puede estar en relación consigo mismo.</translation>
    </message>
    <message>
        <source>An object of NetBox should stand here.</source>
        <translation>Aquí debería haber un objeto de NetBox.</translation>
    </message>
    <message>
        <source>This is one page of a list of {}; ask for the others too and import them.</source>
        <translation>Esta es una página de una lista de {}; pida también las demás e impórtelas.</translation>
    </message>
    <message>
        <source>{} holds no object of NetBox: it has neither &apos;results&apos; nor an &apos;id&apos;.</source>
        <translation>{} no contiene ningún objeto de NetBox: no tiene ni &apos;results&apos; ni un &apos;id&apos;.</translation>
    </message>
    <message>
        <source>This device has neither a name nor an id.</source>
        <translation>Este dispositivo no tiene ni nombre ni id.</translation>
    </message>
    <message>
        <source>This virtual machine has no name.</source>
        <translation>Esta máquina virtual no tiene nombre.</translation>
    </message>
    <message>
        <source>This {} has no name.</source>
        <translation>Este elemento de tipo {} no tiene nombre.</translation>
    </message>
    <message>
        <source>NetBox does not say what its {} offer, and not each of them runs workloads. Import their facts, or cordon what is no server.</source>
        <translation>NetBox no indica qué ofrecen sus {}, y no en todos se ejecutan cargas de trabajo. Importe sus facts, o acordone lo que no sea un servidor.</translation>
    </message>
    <message>
        <source>{} no name: the id is taken for it, such as device-12.</source>
        <translation>{} el nombre vacío: en su lugar se toma el id, como device-12.</translation>
    </message>
    <message>
        <source>The disks of {} were read in GB, as releases up to 4.0 write them; from 4.1 on they are in MB.</source>
        <translation>Los discos de {} se han leído en GB, como los escriben las versiones hasta la 4.0; desde la 4.1 están en MB.</translation>
    </message>
    <message>
        <source>{} has the columns of no table of NetBox that Penumbra knows: devices, virtual machines, racks and sites.</source>
        <translation>{} no tiene las columnas de ninguna tabla de NetBox que Penumbra conozca: dispositivos, máquinas virtuales, racks y sitios.</translation>
    </message>
    <message>
        <source>This hypervisor has no &apos;hypervisor_hostname&apos;.</source>
        <translation>Este hipervisor no tiene &apos;hypervisor_hostname&apos;.</translation>
    </message>
    <message>
        <source>The hypervisor &apos;{}&apos; is down. Its capacity is counted all the same; fail the host in a scenario if it will stay away.</source>
        <translation>El hipervisor «{}» está caído. Su capacidad se cuenta de todos modos; haga fallar el host en un escenario si va a seguir ausente.</translation>
    </message>
    <message>
        <source>This server has neither a name nor a UUID.</source>
        <translation>Este servidor no tiene ni nombre ni UUID.</translation>
    </message>
    <message>
        <source>This compute service names no host.</source>
        <translation>Este servicio de cómputo no nombra ningún host.</translation>
    </message>
    <message>
        <source>This availability zone has no &apos;zoneName&apos;.</source>
        <translation>Esta zona de disponibilidad no tiene &apos;zoneName&apos;.</translation>
    </message>
    <message>
        <source>This server has neither a name nor an id.</source>
        <translation>Este servidor no tiene ni nombre ni id.</translation>
    </message>
    <message>
        <source>An object should stand here.</source>
        <translation>Aquí debería haber un objeto.</translation>
    </message>
    <message>
        <source>This is one page of the {}; ask for the next one too and import it.</source>
        <translation>Esta es una página de {}; pida también la siguiente e impórtela.</translation>
    </message>
    <message>
        <source>{} not state what is offered. The compute API leaves that out of lists and from version 2.88 on; ask for details with OpenStack-API-Version: compute 2.53.</source>
        <translation>{} lo que se ofrece. La API de cómputo lo omite en las listas y a partir de la versión 2.88; pida los detalles con OpenStack-API-Version: compute 2.53.</translation>
    </message>
    <message>
        <source>{} hypervisors state the same {} GiB of disk. If that is one shared storage, it was counted {} times.</source>
        <translation>{} hipervisores indican los mismos {} GiB de disco. Si se trata de un único almacenamiento compartido, se ha contado {} veces.</translation>
    </message>
    <message>
        <source>{} not say the hypervisor, so each was taken as a host of its own. An administrator&apos;s list says it.</source>
        <translation>{} el hipervisor, así que cada uno se ha tomado como un host propio. La lista de un administrador lo indica.</translation>
    </message>
    <message>
        <source>The size of {} is not known: the flavor is neither there nor in this file.</source>
        <translation>No se conoce el tamaño de {}: el flavor no está ahí ni en este archivo.</translation>
    </message>
    <message>
        <source>It does not say at what time the change begins, e.g. 2026-12-01T02:00Z.</source>
        <translation>No indica a qué hora empieza el cambio, p. ej. 2026-12-01T02:00Z.</translation>
    </message>
    <message>
        <source>{} Give the time with its offset from UTC.</source>
        <translation>{} Indique la hora con su diferencia respecto a UTC.</translation>
    </message>
    <message>
        <source>A change takes from 1s to {}, not &apos;{}&apos;.</source>
        <translation>Un cambio dura de 1s a {}, no «{}».</translation>
    </message>
    <message>
        <source>{} is no planned change: it must begin with &quot;penumbra&quot;: &quot;planned-change&quot;, &quot;format&quot;: 1.</source>
        <translation>{} no es un cambio previsto: debe empezar por &quot;penumbra&quot;: &quot;planned-change&quot;, &quot;format&quot;: 1.</translation>
    </message>
    <message>
        <source>{} has a member &apos;{}&apos;, which a planned change does not take.{}</source>
        <translation>{} tiene un miembro «{}», que un cambio previsto no admite.{}</translation>
    </message>
    <message>
        <source>The member &apos;{}&apos; of {} must be a text.</source>
        <translation>El miembro «{}» de {} debe ser un texto.</translation>
    </message>
    <message>
        <source>A planned change needs the time at which it begins.</source>
        <translation>Un cambio previsto necesita la hora a la que empieza.</translation>
    </message>
    <message>
        <source>A planned change ends after it begins.</source>
        <translation>Un cambio previsto termina después de empezar.</translation>
    </message>
    <message>
        <source>{} describes nothing that a plan could change: no host, workload or service. It can only be imported as what is there.</source>
        <translation>{} no describe nada que un plan pueda cambiar: ningún host, carga de trabajo ni servicio. Solo se puede importar como lo que hay.</translation>
    </message>
    <message>
        <source>These take part in no plan here, so they are left out of the change: {}.</source>
        <translation>Estos no intervienen aquí en ningún plan, así que se omiten del cambio: {}.</translation>
    </message>
    <message>
        <source>The {} of {} is known only after the plan is applied, so it is not part of the change.</source>
        <translation>El valor {} de {} solo se conoce después de aplicar el plan, así que no forma parte del cambio.</translation>
    </message>
    <message>
        <source>There is no reader &apos;{}&apos;. Use one of {}.</source>
        <translation>No existe el lector «{}». Use uno de {}.</translation>
    </message>
    <message>
        <source>{} is in no format that Penumbra knows. It reads {}; name one to insist on it.</source>
        <translation>{} no está en ningún formato que Penumbra conozca. Lee {}; indique uno para insistir en él.</translation>
    </message>
    <message>
        <source>{} holds neither silences or alerts nor a configuration of an Alertmanager.</source>
        <translation>{} no contiene ni silencios o alertas ni una configuración de un Alertmanager.</translation>
    </message>
    <message>
        <source>Facts are an object, but this is none.</source>
        <translation>Los facts son un objeto, pero esto no lo es.</translation>
    </message>
    <message>
        <source>{} left out, because any of them may be a secret. Import the facts of the hosts for what they are like.</source>
        <translation>{} omitido, porque cualquiera puede ser un secreto. Importe los facts de los hosts para saber cómo son.</translation>
    </message>
    <message>
        <source>This looks like a {} of Ansible, which names no host; nothing came in. Import the inventory itself, or what `ansible-inventory --list` prints.</source>
        <translation>Esto parece ser de Ansible ({}), que no nombra ningún host; no se ha importado nada. Importe el propio inventario, o lo que muestra `ansible-inventory --list`.</translation>
    </message>
    <message>
        <source>An inventory is a mapping of groups, but this is none.</source>
        <translation>Un inventario es un mapa de grupos, pero esto no lo es.</translation>
    </message>
    <message>
        <source>{} holds no configuration item of AWS Config.</source>
        <translation>{} no contiene ningún elemento de configuración de AWS Config.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name of a {}: it has 1 to 63 letters, digits and - _ . only.</source>
        <translation>«{}» no es un nombre de {}: solo tiene de 1 a 63 letras, dígitos y - _ .</translation>
    </message>
    <message>
        <source>&apos;{}:{}/{}&apos; is no component, API, resource or system that can be named. Write it as kind:namespace/name.</source>
        <translation>&apos;{}:{}/{}&apos; no es un componente, API, recurso o sistema que se pueda nombrar. Escríbalo como kind:namespace/name.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is said to depend on itself.</source>
        <translation>Se indica que «{}» depende de sí mismo.</translation>
    </message>
    <message>
        <source>This is no deployment, run or schedule of GitHub or GitLab.</source>
        <translation>Esto no es un despliegue, una ejecución ni una programación de GitHub o GitLab.</translation>
    </message>
    <message>
        <source>A template has Resources by their names; this document has none.</source>
        <translation>Una plantilla tiene Resources por sus nombres; este documento no tiene ninguno.</translation>
    </message>
    <message>
        <source>This template has no Resources, which each must have.</source>
        <translation>Esta plantilla no tiene Resources, que toda plantilla debe tener.</translation>
    </message>
    <message>
        <source>A Compose file has &apos;services&apos; by their names at its top; this document has none.</source>
        <translation>Un archivo Compose tiene &apos;services&apos; por sus nombres en el nivel superior; este documento no tiene ninguno.</translation>
    </message>
    <message>
        <source>1 row was passed over because the mapping&apos;s filter does not keep it.</source>
        <translation>1 fila se ha pasado por alto porque el filtro de la asignación no la conserva.</translation>
    </message>
    <message>
        <source>{} rows were passed over because the mapping&apos;s filter does not keep them.</source>
        <translation>{} filas se han pasado por alto porque el filtro de la asignación no las conserva.</translation>
    </message>
    <message>
        <source>The row was not taken because its &apos;{}&apos; cannot be read. {}</source>
        <translation>La fila no se ha tomado porque su «{}» no se puede leer. {}</translation>
    </message>
    <message>
        <source>{} seems to hold series. To keep them here, name its columns resource, metric, time and value, or give a column mapping with &quot;record&quot;: &quot;sample&quot;. `penumbra-cli forecast --csv` reads it as it is, without a workspace.</source>
        <translation>{} parece contener series. Para conservarlas aquí, llame a sus columnas resource, metric, time y value, o indique una asignación de columnas con &quot;record&quot;: &quot;sample&quot;. `penumbra-cli forecast --csv` lo lee tal cual, sin espacio de trabajo.</translation>
    </message>
    <message>
        <source>{} is a CSV file whose columns ({}) belong to no table of Penumbra: {}. Name its columns so, or give a column mapping, a JSON file that says what they mean (on the command line: --map FILE; `penumbra-cli schema mapping` describes it).</source>
        <translation>{} es un archivo CSV cuyas columnas ({}) no pertenecen a ninguna tabla de Penumbra: {}. Llame así a sus columnas, o indique una asignación de columnas, un archivo JSON que dice qué significan (en la línea de comandos: --map FILE; `penumbra-cli schema mapping` lo describe).</translation>
    </message>
    <message>
        <source>This line is no package with a version behind a tab, so it was not taken.</source>
        <translation>Esta línea no es un paquete con una versión después de una tabulación, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>This package has no good name or version.</source>
        <translation>Este paquete no tiene un nombre o una versión correctos.</translation>
    </message>
    <message>
        <source>Lines without a time were taken as measured at {}, {}.</source>
        <translation>Las líneas sin hora se han tomado como medidas el {}, {}.</translation>
    </message>
    <message>
        <source>as node_time_seconds says</source>
        <translation>como indica node_time_seconds</translation>
    </message>
    <message>
        <source>when the file was last changed</source>
        <translation>cuando se modificó el archivo por última vez</translation>
    </message>
    <message>
        <source>when it was read</source>
        <translation>cuando se leyó</translation>
    </message>
    <message>
        <source>The file describes metrics, but holds no value of any.</source>
        <translation>El archivo describe métricas, pero no contiene ningún valor.</translation>
    </message>
    <message>
        <source>These are no flags of flagd, Unleash or LaunchDarkly.</source>
        <translation>Estos no son flags de flagd, Unleash o LaunchDarkly.</translation>
    </message>
    <message>
        <source>{}: this is no table of HAProxy&apos;s statistics, which begins with &apos;{}&apos;. Fetch the page with &apos;;csv&apos; at its end, or say &apos;show stat&apos; to the socket.</source>
        <translation>{}: esto no es una tabla de estadísticas de HAProxy, que empieza por «{}». Obtenga la página con &apos;;csv&apos; al final, o envíe &apos;show stat&apos; al socket.</translation>
    </message>
    <message>
        <source>A line of this part cannot be read: {}.</source>
        <translation>Una línea de esta parte no se puede leer: {}.</translation>
    </message>
    <message>
        <source>{}: this is no calendar that can be read. {}</source>
        <translation>{}: esto no es un calendario que se pueda leer. {}</translation>
    </message>
    <message>
        <source>It holds no component.</source>
        <translation>No contiene ningún componente.</translation>
    </message>
    <message>
        <source>The calendar holds no event that can be planned with.</source>
        <translation>El calendario no contiene ningún evento con el que se pueda planificar.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time in __REALTIME_TIMESTAMP, so this entry was not taken.</source>
        <translation>«{}» no es una hora en __REALTIME_TIMESTAMP, así que esta entrada no se ha tomado.</translation>
    </message>
    <message>
        <source>This entry is no object, so it was not taken.</source>
        <translation>Esta entrada no es un objeto, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>This entry was not taken. {}</source>
        <translation>Esta entrada no se ha tomado. {}</translation>
    </message>
    <message>
        <source>This line does not begin with a time, a host and a program, so it was not taken.</source>
        <translation>Esta línea no empieza por una hora, un host y un programa, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>This {} of Kustomize describes how objects are made, not what there is. Import the output of `kubectl kustomize` instead.</source>
        <translation>Este {} de Kustomize describe cómo se crean los objetos, no lo que hay. Importe en su lugar la salida de `kubectl kustomize`.</translation>
    </message>
    <message>
        <source>This object has no &apos;kind&apos;, so it cannot be read.</source>
        <translation>Este objeto no tiene &apos;kind&apos;, así que no se puede leer.</translation>
    </message>
    <message>
        <source>The {} &apos;{}&apos; is a hook of a chart: it runs at a release only and was passed over.</source>
        <translation>El {} «{}» es un hook de un chart: solo se ejecuta en una release y se ha pasado por alto.</translation>
    </message>
    <message>
        <source>This {} has no name, so it cannot be told from others.</source>
        <translation>Este {} no tiene nombre, así que no se puede distinguir de otros.</translation>
    </message>
    <message>
        <source>{}:{}: this is no well-formed XML: {}.</source>
        <translation>{}:{}: esto no es XML bien formado: {}.</translation>
    </message>
    <message>
        <source>{} defines no domain of libvirt.</source>
        <translation>{} no define ningún dominio de libvirt.</translation>
    </message>
    <message>
        <source>{}: its description is no object.</source>
        <translation>{}: su descripción no es un objeto.</translation>
    </message>
    <message>
        <source>The times do not say their zone and were taken as UTC. Name the zone of the log.</source>
        <translation>Las horas no indican su zona y se han tomado como UTC. Indique la zona del registro.</translation>
    </message>
    <message>
        <source>{}:1: these columns belong to no table of Penumbra. Each needs some: {}. Use a column mapping for other tables.</source>
        <translation>{}:1: estas columnas no pertenecen a ninguna tabla de Penumbra. Cada una necesita algunas: {}. Use una asignación de columnas para otras tablas.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {}.</source>
        <translation>El archivo no indica su codificación; se ha leído como {}.</translation>
    </message>
    <message>
        <source>The column &apos;{}&apos; is unknown here and was left out.{}</source>
        <translation>La columna «{}» es desconocida aquí y se ha omitido.{}</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns; the extra ones were left out.</source>
        <translation>La fila tiene más celdas que columnas hay; las sobrantes se han omitido.</translation>
    </message>
    <message>
        <source>{} holds no answer of the compute API of OpenStack, such as hypervisors or servers.</source>
        <translation>{} no contiene ninguna respuesta de la API de cómputo de OpenStack, como hipervisores o servidores.</translation>
    </message>
    <message>
        <source>This object holds no logs, spans or metrics.</source>
        <translation>Este objeto no contiene registros (logs), spans ni métricas.</translation>
    </message>
    <message>
        <source>This record has no time, so it was not taken.</source>
        <translation>Este registro no tiene hora, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>{} must hold the plan either as JSON in &quot;content&quot; or as &quot;text&quot;, e.g. a manifest in YAML.</source>
        <translation>{} debe contener el plan como JSON en &quot;content&quot; o como &quot;text&quot;, p. ej. un manifiesto en YAML.</translation>
    </message>
    <message>
        <source>{}: There is no reader &apos;{}&apos;; &apos;schema&apos; lists them.</source>
        <translation>{}: No existe el lector «{}»; &apos;schema&apos; los enumera.</translation>
    </message>
    <message>
        <source>What {} holds is in no format that a change can be read from.</source>
        <translation>Lo que contiene {} no está en ningún formato del que se pueda leer un cambio.</translation>
    </message>
    <message>
        <source>The server says: {}</source>
        <translation>El servidor indica: {}</translation>
    </message>
    <message>
        <source>The server refused the query ({}): {}. Mend the query and ask again.</source>
        <translation>El servidor ha rechazado la consulta ({}): {}. Corrija la consulta y hágala de nuevo.</translation>
    </message>
    <message>
        <source>These labels name no metric.</source>
        <translation>Estas etiquetas no nombran ninguna métrica.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no type of a result that is known here.</source>
        <translation>«{}» no es un tipo de resultado que se conozca aquí.</translation>
    </message>
    <message>
        <source>The result is no list.</source>
        <translation>El resultado no es una lista.</translation>
    </message>
    <message>
        <source>This row has no labels under &apos;metric&apos;, so it was not taken.</source>
        <translation>Esta fila no tiene etiquetas en &apos;metric&apos;, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>This is no pair of a time and a value in quotes, so it was not taken.</source>
        <translation>Esto no es un par de una hora y un valor entre comillas, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>{} values have {} times.</source>
        <translation>{} valores tienen {} horas.</translation>
    </message>
    <message>
        <source>This value or its time is no number.</source>
        <translation>Este valor o su hora no es un número.</translation>
    </message>
    <message>
        <source>The server cannot scrape this target: {}</source>
        <translation>El servidor no puede consultar este destino: {}</translation>
    </message>
    <message>
        <source>The answer holds no data.</source>
        <translation>La respuesta no contiene datos.</translation>
    </message>
    <message>
        <source>{} is a web page and no answer of a Prometheus server: a proxy or a login page stood in between.</source>
        <translation>{} es una página web y no una respuesta de un servidor Prometheus: se ha interpuesto un proxy o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>This is no answer of a Prometheus server.</source>
        <translation>Esto no es una respuesta de un servidor Prometheus.</translation>
    </message>
    <message>
        <source>The answer holds no series.</source>
        <translation>La respuesta no contiene series.</translation>
    </message>
    <message>
        <source>this is no block of snappy, as an answer to remote read is.</source>
        <translation>esto no es un bloque de snappy, como lo es una respuesta a la lectura remota.</translation>
    </message>
    <message>
        <source>its content is larger than 256 MiB. Ask for less time at once.</source>
        <translation>su contenido supera 256 MiB. Pida menos tiempo de una vez.</translation>
    </message>
    <message>
        <source>its compression is damaged or cut off. Fetch it again.</source>
        <translation>su compresión está dañada o cortada. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>its content is no answer to remote read. Fetch it again.</source>
        <translation>su contenido no es una respuesta a la lectura remota. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{}: it holds no host, so it is no export of sadf.</source>
        <translation>{}: no contiene ningún host, así que no es una exportación de sadf.</translation>
    </message>
    <message>
        <source>{} holds no object, as Terraform writes one.</source>
        <translation>{} no contiene un objeto como los que escribe Terraform.</translation>
    </message>
    <message>
        <source>{} is a Terraform plan in format &apos;{}&apos;; formats 0 and 1 can be read.</source>
        <translation>{} es un plan de Terraform en el formato «{}»; se pueden leer los formatos 0 y 1.</translation>
    </message>
    <message>
        <source>This is no advisory of OSV, CVE, NVD, Anchore or Debian&apos;s tracker.</source>
        <translation>Esto no es un aviso de OSV, CVE, NVD, Anchore ni del rastreador de Debian.</translation>
    </message>
    <message>
        <source>Zabbix refused the request: {} {} Mend it and ask again.</source>
        <translation>Zabbix ha rechazado la petición: {} {} Corríjala y hágala de nuevo.</translation>
    </message>
    <message>
        <source>This is neither an export of Zabbix nor an answer of its API.</source>
        <translation>Esto no es ni una exportación de Zabbix ni una respuesta de su API.</translation>
    </message>
    <message>
        <source>This export of Zabbix holds nothing that can be read.</source>
        <translation>Esta exportación de Zabbix no contiene nada que se pueda leer.</translation>
    </message>
    <message>
        <source>1 thing is named here but described elsewhere, for example &apos;{}&apos;. Only the name was added; import what describes what is meant.</source>
        <translation>1 cosa se nombra aquí, pero se describe en otro sitio, por ejemplo «{}». Solo se ha añadido el nombre; importe lo que describe lo que se quiere decir.</translation>
    </message>
    <message>
        <source>{} things are named here but described elsewhere, for example &apos;{}&apos;. Only the names were added; import what describes what is meant.</source>
        <translation>{} cosas se nombran aquí, pero se describen en otro sitio, por ejemplo «{}». Solo se han añadido los nombres; importe lo que describe lo que se quiere decir.</translation>
    </message>
    <message>
        <source>A comma in a number can mean thousands or a decimal; write the number with a point.</source>
        <translation>Una coma en un número puede significar millares o decimales; escriba el número con un punto.</translation>
    </message>
    <message>
        <source>Write the number without a sign for thousands.</source>
        <translation>Escriba el número sin separador de millares.</translation>
    </message>
    <message>
        <source>It is empty, and this row needs it.</source>
        <translation>Está vacío, y esta fila lo necesita.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is ambiguous. {}</source>
        <translation>«{}» es ambiguo. {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no whole number from {} to {}.</source>
        <translation>«{}» no es un número entero de {} a {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither yes nor no.</source>
        <translation>«{}» no es ni yes ni no.</translation>
    </message>
    <message>
        <source>The row was not taken because of its column &apos;{}&apos;. {}</source>
        <translation>La fila no se ha tomado por su columna «{}». {}</translation>
    </message>
    <message>
        <source>{} virtual machines share their name with another one; their VM ID was added to the name.</source>
        <translation>{} máquinas virtuales comparten su nombre con otra; se ha añadido su VM ID al nombre.</translation>
    </message>
    <message>
        <source>{} virtual machines share their UUID with another one, as clones do, so it was not taken as their identity.</source>
        <translation>{} máquinas virtuales comparten su UUID con otra, como hacen los clones, así que no se ha tomado como su identidad.</translation>
    </message>
    <message>
        <source>The virtual machine &apos;{}&apos; of vMemory stands not, or more than once, in vInfo; its row was passed over.</source>
        <translation>La máquina virtual «{}» de vMemory no figura en vInfo, o figura más de una vez; su fila se ha pasado por alto.</translation>
    </message>
    <message>
        <source>Of {} vInfo and vMemory state different memory sizes. The one in vInfo was taken.</source>
        <translation>De {}, vInfo y vMemory indican tamaños de memoria distintos. Se ha tomado el de vInfo.</translation>
    </message>
    <message>
        <source>A vCPU counts as one core ({}), and hyperthreads are no cores; give a host an overcommit.cpu where more may be reserved than it has.</source>
        <translation>Una vCPU cuenta como un núcleo ({}), y los hyperthreads no son núcleos; dé a un host un overcommit.cpu si se puede reservar más de lo que tiene.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is below zero.</source>
        <translation>«{}» es inferior a cero.</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; does not state its {}; it stays unknown until another source says.</source>
        <translation>El host «{}» no indica: {}. Sigue sin conocerse hasta que lo indique otra fuente.</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>núcleos</translation>
    </message>
    <message>
        <source>cores and memory</source>
        <translation>núcleos y memoria</translation>
    </message>
    <message>
        <source>{} is a workbook without a tab of RVTools, such as vInfo or vHost.</source>
        <translation>{} es un libro sin ninguna hoja de RVTools, como vInfo o vHost.</translation>
    </message>
    <message>
        <source>{} has the columns of no tab of RVTools that Penumbra knows.</source>
        <translation>{} no tiene las columnas de ninguna hoja de RVTools que Penumbra conozca.</translation>
    </message>
    <message>
        <source>{} has the columns of no table of ServiceNow that Penumbra knows.</source>
        <translation>{} no tiene las columnas de ninguna tabla de ServiceNow que Penumbra conozca.</translation>
    </message>
    <message>
        <source>The export has exactly 10,000 rows, where ServiceNow cuts exports off. Check that nothing is missing.</source>
        <translation>La exportación tiene exactamente 10,000 filas, el número en el que ServiceNow corta las exportaciones. Compruebe que no falte nada.</translation>
    </message>
    <message>
        <source>{} holds no answer of ServiceNow&apos;s Table API: there is no &apos;result&apos;.</source>
        <translation>{} no contiene ninguna respuesta de la Table API de ServiceNow: no hay &apos;result&apos;.</translation>
    </message>
    <message>
        <source>A record should stand here.</source>
        <translation>Aquí debería haber un registro.</translation>
    </message>
    <message>
        <source>The answer has exactly 10,000 records, where ServiceNow cuts it off. Ask for the rest with sysparm_offset.</source>
        <translation>La respuesta tiene exactamente 10,000 registros, el número en el que ServiceNow la corta. Pida el resto con sysparm_offset.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not say which is the day and which the month. Export the values, not what is displayed (sysparm_display_value=false), or dates as 2026-01-31.</source>
        <translation>«{}» no indica cuál es el día y cuál el mes. Exporte los valores, no lo que se muestra (sysparm_display_value=false), o las fechas como 2026-01-31.</translation>
    </message>
    <message>
        <source>This configuration item has no name.</source>
        <translation>Este elemento de configuración no tiene nombre.</translation>
    </message>
    <message>
        <source>This relation has no parent or no child.</source>
        <translation>Esta relación no tiene padre o no tiene hijo.</translation>
    </message>
    <message>
        <source>This change has no number.</source>
        <translation>Este cambio no tiene número.</translation>
    </message>
    <message>
        <source>This change ends before it begins.</source>
        <translation>Este cambio termina antes de empezar.</translation>
    </message>
    <message>
        <source>Sizes of memory in MB and of disks in GB were read as MiB and GiB, as the discovery counts them; the CPU count is that of sockets, each with the core count where it is stated.</source>
        <translation>Los tamaños de memoria en MB y de discos en GB se han leído como MiB y GiB, tal como los cuenta el descubrimiento; el número de CPU es el de zócalos, cada uno con el número de núcleos si se indica.</translation>
    </message>
    <message>
        <source>{} (sys_id) of what is not in this file, so nothing is found by it. Ask for names too, with sysparm_display_value=all.</source>
        <translation>{} (sys_id) de algo que no está en este archivo, así que no se encuentra nada por esa vía. Pida también los nombres, con sysparm_display_value=all.</translation>
    </message>
    <message>
        <source>Nothing says how many processors &apos;{}&apos; has, so their use is known as a share only. Export with sadf -j, which says it.</source>
        <translation>Nada indica cuántos procesadores tiene «{}», así que su uso solo se conoce como proporción. Exporte con sadf -j, que lo indica.</translation>
    </message>
    <message>
        <source>These times are local ones of the zone &apos;{}&apos;, which is not known here; they were taken as UTC. Export with sadf -j without -T.</source>
        <translation>Estas horas son locales de la zona «{}», que aquí no se conoce; se han tomado como UTC. Exporte con sadf -j sin -T.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no date and time, so what was measured then was not taken.</source>
        <translation>«{}» no es una fecha y hora, así que lo medido entonces no se ha tomado.</translation>
    </message>
    <message>
        <source>This host has no &apos;nodename&apos;, so it was not taken.</source>
        <translation>Este host no tiene &apos;nodename&apos;, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>This heading does not begin with &apos;# hostname;interval;timestamp&apos;.</source>
        <translation>Este encabezado no empieza por &apos;# hostname;interval;timestamp&apos;.</translation>
    </message>
    <message>
        <source>This row has no host, time and values.</source>
        <translation>Esta fila no tiene host, hora y valores.</translation>
    </message>
    <message>
        <source>No heading stands above this row.</source>
        <translation>No hay ningún encabezado encima de esta fila.</translation>
    </message>
    <message>
        <source>This row has {} cells, its heading {}.</source>
        <translation>Esta fila tiene {} celdas; su encabezado, {}.</translation>
    </message>
    <message>
        <source>These times are local ones and the file names no zone; they were taken as UTC. Export with sadf -d without -T.</source>
        <translation>Estas horas son locales y el archivo no indica ninguna zona; se han tomado como UTC. Exporte con sadf -d sin -T.</translation>
    </message>
    <message>
        <source>This plan ended in an error, so it may lack changes.</source>
        <translation>Este plan terminó con un error, así que pueden faltarle cambios.</translation>
    </message>
    <message>
        <source>{} is to be deleted. Plan with --edit &apos;remove-host host={}&apos;.</source>
        <translation>{} se va a eliminar. Planifíquelo con --edit &apos;remove-host host={}&apos;.</translation>
    </message>
    <message>
        <source>{} of {} and {} to be made: what is not there yet was not added; plan with --edit &apos;add-hosts count={} cpu={}m memory={}&apos;.</source>
        <translation>{} de {} y {} por crear: lo que todavía no existe no se ha añadido; planifíquelo con --edit &apos;add-hosts count={} cpu={}m memory={}&apos;.</translation>
    </message>
    <message>
        <source>{} to be made whose size this plan does not say.</source>
        <translation>{} por crear y este plan no indica su tamaño.</translation>
    </message>
    <message>
        <source>This resource has no type or no name, so it cannot be told from others.</source>
        <translation>Este recurso no tiene tipo o no tiene nombre, así que no se puede distinguir de otros.</translation>
    </message>
    <message>
        <source>Terraform notes what was made from what. {} taken as relations, between services or of a machine to its disk: a service is taken to fail with what it refers to.</source>
        <translation>Terraform anota qué se ha creado a partir de qué. {} tomado como relación, entre servicios o de una máquina con su disco: se supone que un servicio falla con aquello a lo que hace referencia.</translation>
    </message>
    <message>
        <source>{} has no id, so it was never made or its state is damaged. Refresh the state, or remove it there.</source>
        <translation>{} no tiene id, así que nunca se creó o su estado está dañado. Actualice el estado, o quítelo allí.</translation>
    </message>
    <message>
        <source>{} is a Terraform state of version {}; versions 1 to 4 can be read.</source>
        <translation>{} es un estado de Terraform de la versión {}; se pueden leer las versiones 1 a 4.</translation>
    </message>
    <message>
        <source>{} of {} does not say how releases stand.</source>
        <translation>{} de {} no indica la situación de las versiones.</translation>
    </message>
    <message>
        <source>Of {} it is not known yet whether it is affected; that was left out. It does not mean that it is safe.</source>
        <translation>De {} todavía no se sabe si está afectado; se ha omitido. Eso no significa que sea seguro.</translation>
    </message>
    <message>
        <source>This advisory has no id, so it cannot be told from others.</source>
        <translation>Este aviso no tiene id, así que no se puede distinguir de otros.</translation>
    </message>
    <message>
        <source>This is the format 1.1 of NVD, which is no longer kept. Download it in format 2.0.</source>
        <translation>Este es el formato 1.1 de NVD, que ya no se mantiene. Descárguelo en el formato 2.0.</translation>
    </message>
    <message>
        <source>This host has no name under &apos;host&apos;.</source>
        <translation>Este host no tiene nombre en &apos;host&apos;.</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; is disabled in Zabbix, so it has no new values; it may be gone.</source>
        <translation>El host «{}» está desactivado en Zabbix, así que no tiene valores nuevos; puede que ya no exista.</translation>
    </message>
    <message>
        <source>The maintenance &apos;{}&apos; is for the group &apos;{}&apos;, whose hosts are not in this answer. Add them to its events.</source>
        <translation>El mantenimiento «{}» es para el grupo «{}», cuyos hosts no están en esta respuesta. Añádalos a sus eventos.</translation>
    </message>
    <message>
        <source>This maintenance has no &apos;maintenanceid&apos;, or &apos;active_till&apos; is not after &apos;active_since&apos;.</source>
        <translation>Este mantenimiento no tiene &apos;maintenanceid&apos;, o &apos;active_till&apos; no es posterior a &apos;active_since&apos;.</translation>
    </message>
    <message>
        <source>Zabbix keeps repeating maintenances by the clock of its server, whose zone no answer tells; they were taken as UTC.</source>
        <translation>Zabbix guarda los mantenimientos periódicos según el reloj de su servidor, cuya zona no indica ninguna respuesta; se han tomado como UTC.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time, so this value was not taken.</source>
        <translation>«{}» no es una hora, así que este valor no se ha tomado.</translation>
    </message>
    <message>
        <source>This record has no value, so it was not taken.</source>
        <translation>Este registro no tiene valor, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>Zabbix cannot collect &apos;{}&apos; of this host: {}</source>
        <translation>Zabbix no puede recopilar «{}» de este host: {}</translation>
    </message>
    <message>
        <source>Nothing here says what {} measure and on which host; their values belong to &apos;{}&apos;, in no unit. Put the answer of item.get into one list with this one.</source>
        <translation>Nada indica aquí qué miden {} ni en qué host; sus valores pertenecen a «{}», sin unidad. Ponga la respuesta de item.get en una misma lista con esta.</translation>
    </message>
    <message>
        <source>{} known by the number in Zabbix alone. Ask item.get for selectHosts, or put the answer of host.get into one list with this one.</source>
        <translation>{} aquí solo con su número de Zabbix. Pida selectHosts a item.get, o ponga la respuesta de host.get en una misma lista con esta.</translation>
    </message>
    <message>
        <source>{}: it nests deeper than 64 levels.</source>
        <translation>{}: tiene más de 64 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time zone that this system knows. Write e.g. Europe/Berlin.</source>
        <translation>«{}» no es una zona horaria que este sistema conozca. Escriba p. ej. Europe/Berlin.</translation>
    </message>
    <message>
        <source>{} happens twice in {} because the clock is set back; the first one was taken ({}).</source>
        <translation>{} ocurre dos veces en {} porque el reloj se atrasa; se ha tomado la primera ({}).</translation>
    </message>
    <message>
        <source>{} does not exist in {} because the clock is set forward; it was moved forward to {}.</source>
        <translation>{} no existe en {} porque el reloj se adelanta; se ha movido hacia delante a {}.</translation>
    </message>
    <message>
        <source>it must name the advisory.</source>
        <translation>debe indicar el aviso.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of event. Use maintenance, release, campaign, freeze, incident or other.</source>
        <translation>«{}» no es un tipo de evento. Use maintenance, release, campaign, freeze, incident u other.</translation>
    </message>
    <message>
        <source>it must name an action.</source>
        <translation>debe indicar una acción.</translation>
    </message>
    <message>
        <source>it must name the event.</source>
        <translation>debe indicar el evento.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known.</source>
        <translation>«{}» no se conoce.</translation>
    </message>
    <message>
        <source>it must be a whole number.</source>
        <translation>debe ser un número entero.</translation>
    </message>
    <message>
        <source>a fleet has at most {} dimensions.</source>
        <translation>una flota tiene como máximo {} dimensiones.</translation>
    </message>
    <message>
        <source>it must name the resource, e.g. host/db-01.</source>
        <translation>debe indicar el recurso, p. ej. host/db-01.</translation>
    </message>
    <message>
        <source>{} is no JSON object.</source>
        <translation>{} no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The member &apos;{}&apos; of {}: {}</source>
        <translation>El miembro «{}» de {}: {}</translation>
    </message>
    <message>
        <source>it must be {}.</source>
        <translation>debe ser {}.</translation>
    </message>
    <message>
        <source>it must be a whole number of 32 bits.</source>
        <translation>debe ser un número entero de 32 bits.</translation>
    </message>
    <message>
        <source>it must be a time such as 2026-03-01T02:00:00Z.</source>
        <translation>debe ser una hora como 2026-03-01T02:00:00Z.</translation>
    </message>
    <message>
        <source>it must be text.</source>
        <translation>debe ser texto.</translation>
    </message>
    <message>
        <source>every entry must be text.</source>
        <translation>cada entrada debe ser texto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a text that is not empty.</source>
        <translation>«{}» debe ser un texto no vacío.</translation>
    </message>
    <message>
        <source>Rules for names are a JSON object.</source>
        <translation>Las reglas de nombres son un objeto JSON.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no regular expression: {}.</source>
        <translation>«{}» no es una expresión regular: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a list of two texts.</source>
        <translation>«{}» debe ser una lista de dos textos.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no {}. Use one of {}.</source>
        <translation>«{}» no es {}. Use uno de {}.</translation>
    </message>
    <message>
        <source>The row {} stands there twice.</source>
        <translation>La fila {} figura dos veces.</translation>
    </message>
    <message>
        <source>A price book has one currency. {} is in {}, a row above it in {}.</source>
        <translation>Un libro de precios tiene una sola moneda. {} está en {}; una fila anterior, en {}.</translation>
    </message>
    <message>
        <source>{} has no column &apos;{}&apos; to read prices from. Known are {}.</source>
        <translation>{} no tiene la columna «{}» de la que leer los precios. Se conocen {}.</translation>
    </message>
    <message>
        <source>{} has more than {} rows, which is no price book.</source>
        <translation>{} tiene más de {} filas, que no es un libro de precios.</translation>
    </message>
    <message>
        <source>These are the columns. Rows mended in their last cell are imported again with this table.</source>
        <translation>Estas son las columnas. Las filas corregidas en su última celda se importan de nuevo con esta tabla.</translation>
    </message>
    <message>
        <source>The folder {} cannot be written: {}.</source>
        <translation>La carpeta {} no se puede escribir: {}.</translation>
    </message>
    <message>
        <source>The folder {} holds {}, which no export wrote there. Name a new or an empty folder.</source>
        <translation>La carpeta {} contiene {}, que no escribió allí ninguna exportación. Indique una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>{} is a file, and this format is a folder of several files. Name a folder.</source>
        <translation>{} es un archivo, y este formato es una carpeta con varios archivos. Indique una carpeta.</translation>
    </message>
    <message>
        <source>{} is there already, perhaps from an export that was cut off. Look into it and delete it, or name another folder.</source>
        <translation>{} ya existe, quizá de una exportación interrumpida. Revíselo y elimínelo, o indique otra carpeta.</translation>
    </message>
    <message>
        <source>{} is there already; it may be all that is left of an earlier export. Move it away, or name another folder.</source>
        <translation>{} ya existe; puede ser todo lo que queda de una exportación anterior. Muévalo a otro lugar, o indique otra carpeta.</translation>
    </message>
    <message>
        <source>entry {} of the audit log</source>
        <translation>entrada {} del registro de auditoría</translation>
    </message>
    <message>
        <source>{} without an id was not stored.</source>
        <translation>{} sin id no se ha almacenado.</translation>
    </message>
    <message>
        <source>{} holds text that is not UTF-8, so it was not stored.</source>
        <translation>{} contiene texto que no es UTF-8, así que no se ha almacenado.</translation>
    </message>
    <message>
        <source>The relations of {} are of no use, for nothing describes it yet. Import what does, or mend the name.</source>
        <translation>Las relaciones de {} no sirven, porque todavía nada lo describe. Importe lo que lo describa, o corrija el nombre.</translation>
    </message>
    <message>
        <source>The relations of {} are of no use, for nothing describes them yet. Import what does, or mend the names.</source>
        <translation>Las relaciones de {} no sirven, porque todavía nada los describe. Importe lo que los describa, o corrija los nombres.</translation>
    </message>
    <message>
        <source>What is said of {} is of no use, for nothing describes it yet. Import what does, or mend the name.</source>
        <translation>Lo que se dice de {} no sirve, porque todavía nada lo describe. Importe lo que lo describa, o corrija el nombre.</translation>
    </message>
    <message>
        <source>What is said of {} is of no use, for nothing describes them yet. Import what does, or mend the names.</source>
        <translation>Lo que se dice de {} no sirve, porque todavía nada los describe. Importe lo que los describa, o corrija los nombres.</translation>
    </message>
    <message>
        <source>A block of samples has an impossible length.</source>
        <translation>Un bloque de muestras tiene una longitud imposible.</translation>
    </message>
    <message>
        <source>A block of samples cannot be unpacked.</source>
        <translation>Un bloque de muestras no se puede descomprimir.</translation>
    </message>
    <message>
        <source>A block of samples does not match its checksum.</source>
        <translation>Un bloque de muestras no coincide con su suma de comprobación.</translation>
    </message>
    <message>
        <source>the configuration history of {}</source>
        <translation>el historial de configuración de {}</translation>
    </message>
    <message>
        <source>{} is no Penumbra workspace: it is shorter than 100 bytes or cannot be read. Choose a .penumbra file.</source>
        <translation>{} no es un espacio de trabajo de Penumbra: tiene menos de 100 bytes o no se puede leer. Elija un archivo .penumbra.</translation>
    </message>
    <message>
        <source>{} (SQLite says: {})</source>
        <translation>{} (SQLite indica: {})</translation>
    </message>
    <message>
        <source>The workspace {} is damaged; go back to a copy of it.</source>
        <translation>El espacio de trabajo {} está dañado; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The workspace {} is no Penumbra workspace; choose a .penumbra file.</source>
        <translation>{} no es un espacio de trabajo de Penumbra; elija un archivo .penumbra.</translation>
    </message>
    <message>
        <source>The workspace {} does not fit on the disk; free some space and try again.</source>
        <translation>El espacio de trabajo {} no cabe en el disco; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace {} cannot be written; check who may write it.</source>
        <translation>El espacio de trabajo {} no se puede escribir; compruebe quién puede escribir en él.</translation>
    </message>
    <message>
        <source>The workspace {} cannot be opened; check that it is there and who may read it.</source>
        <translation>El espacio de trabajo {} no se puede abrir; compruebe que exista y quién puede leerlo.</translation>
    </message>
    <message>
        <source>The workspace {} could not be read or written; check the disk.</source>
        <translation>El espacio de trabajo {} no se ha podido leer o escribir; compruebe el disco.</translation>
    </message>
    <message>
        <source>The workspace {} is held by another program; close that and try again.</source>
        <translation>El espacio de trabajo {} lo retiene otro programa; ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace {} refused a statement.</source>
        <translation>El espacio de trabajo {} ha rechazado una sentencia.</translation>
    </message>
    <message>
        <source>the {} &apos;{}&apos;</source>
        <translation>el documento ({} «{}»)</translation>
    </message>
    <message>
        <source>the list of documents of the kind &apos;{}&apos;</source>
        <translation>la lista de documentos del tipo «{}»</translation>
    </message>
    <message>
        <source>the cursor of the source &apos;{}&apos;</source>
        <translation>el cursor de la fuente «{}»</translation>
    </message>
    <message>
        <source>the fleet has too many dimensions.</source>
        <translation>la flota tiene demasiadas dimensiones.</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>revisión {}</translation>
    </message>
    <message>
        <source>the inventory at revision {}</source>
        <translation>el inventario en la revisión {}</translation>
    </message>
    <message>
        <source>what {} joined</source>
        <translation>lo que unió {}</translation>
    </message>
    <message>
        <source>The {} of {} is kept as &apos;{}&apos; of {}, for that has its {} in {}.</source>
        <translation>{} de {} se conserva como «{}» de {}, porque este tiene {} en {}.</translation>
    </message>
    <message>
        <source>Another program holds {}, so it is open for reading only.</source>
        <translation>Otro programa retiene {}, así que está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>{} on {} holds {} (process {} {}, since {}), so it is open for reading only. End that program to change the file here. A file to import can go into the folder of a &apos;spool&apos; source of the workspace instead: while &apos;watch&apos; or the window has it open, they take it from there.</source>
        <translation>{} en {} retiene {} (proceso {} {}, desde {}), así que está abierto solo para lectura. Termine ese programa para cambiar aquí el archivo. Un archivo que se quiera importar puede ir en su lugar a la carpeta de una fuente &apos;spool&apos; del espacio de trabajo: mientras &apos;watch&apos; o la ventana lo tengan abierto, lo toman de ahí.</translation>
    </message>
    <message>
        <source>{} cannot be locked for writing ({}), so it is open for reading only.</source>
        <translation>{} no se puede bloquear para escritura ({}), así que está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>{} cannot be locked for writing, so it is open for reading only.</source>
        <translation>{} no se puede bloquear para escritura, así que está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>the mark &apos;{}&apos;</source>
        <translation>la marca «{}»</translation>
    </message>
    <message>
        <source>The rules for names</source>
        <translation>Las reglas de nombres</translation>
    </message>
    <message>
        <source>The rules for names were not used: {}</source>
        <translation>Las reglas de nombres no se han usado: {}</translation>
    </message>
    <message>
        <source>{} could not be brought from format {} to {} and is as it was: {}</source>
        <translation>{} no se ha podido pasar del formato {} al {} y queda como estaba: {}</translation>
    </message>
    <message>
        <source>{} exists already. Open it, or choose another name.</source>
        <translation>{} ya existe. Ábralo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The workspace {} could not be created: {}</source>
        <translation>El espacio de trabajo {} no se ha podido crear: {}</translation>
    </message>
    <message>
        <source>{} is no Penumbra workspace. Choose a .penumbra file, or import this file into a workspace.</source>
        <translation>{} no es un espacio de trabajo de Penumbra. Elija un archivo .penumbra, o importe este archivo en un espacio de trabajo.</translation>
    </message>
    <message>
        <source>The tables of {} are not those of a Penumbra workspace of format {}. The file is damaged or was changed by another program; go back to a copy of it.</source>
        <translation>Las tablas de {} no son las de un espacio de trabajo de Penumbra del formato {}. El archivo está dañado o lo ha modificado otro programa; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>You may not write {}, so it is open for reading only.</source>
        <translation>Usted no puede escribir en {}, así que está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>A newer Penumbra made {} (format {}, this one knows {}). It is open for reading only and stays as it is; update Penumbra to change it.</source>
        <translation>Una versión más reciente de Penumbra creó {} (formato {}, esta conoce el {}). Está abierto solo para lectura y se queda como está; actualice Penumbra para modificarlo.</translation>
    </message>
    <message>
        <source>{} has the older format {}. Open it once for writing to bring it up to date.</source>
        <translation>{} tiene el formato anterior {}. Ábralo una vez para escritura para actualizarlo.</translation>
    </message>
    <message>
        <source>{} cannot be opened: {}. Check the name, or create a new workspace.</source>
        <translation>{} no se puede abrir: {}. Compruebe el nombre, o cree un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>{} is no file, so it is no workspace. Choose a .penumbra file.</source>
        <translation>{} no es un archivo, así que no es un espacio de trabajo. Elija un archivo .penumbra.</translation>
    </message>
    <message>
        <source>{} could not be written: {}.</source>
        <translation>{} no se ha podido escribir: {}.</translation>
    </message>
    <message>
        <source>the order of the blocks of {}</source>
        <translation>el orden de los bloques de {}</translation>
    </message>
    <message>
        <source>the list of blocks of the series {}</source>
        <translation>la lista de bloques de la serie {}</translation>
    </message>
    <message>
        <source>the entry of the series {}</source>
        <translation>la entrada de la serie {}</translation>
    </message>
    <message>
        <source>what is kept to take back revision {}</source>
        <translation>lo que se conserva para deshacer la revisión {}</translation>
    </message>
    <message>
        <source>The configuration history of {} is damaged.</source>
        <translation>El historial de configuración de {} está dañado.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own check says: {}.</source>
        <translation>La comprobación propia de SQLite indica: {}.</translation>
    </message>
    <message>
        <source>The inventory at revision {} is damaged.</source>
        <translation>El inventario en la revisión {} está dañado.</translation>
    </message>
    <message>
        <source>There are rows of revisions that do not exist.</source>
        <translation>Hay filas de revisiones que no existen.</translation>
    </message>
    <message>
        <source>Row {} of {} from revision {} is damaged.</source>
        <translation>La fila {} de {} de la revisión {} está dañada.</translation>
    </message>
    <message>
        <source>There are blocks of samples that belong to no series.</source>
        <translation>Hay bloques de muestras que no pertenecen a ninguna serie.</translation>
    </message>
    <message>
        <source>The kept forecast model of {} is damaged; it is fitted anew.</source>
        <translation>El modelo de previsión conservado de {} está dañado; se ajusta de nuevo.</translation>
    </message>
    <message>
        <source>It was opened for reading.</source>
        <translation>Se ha abierto para lectura.</translation>
    </message>
    <message>
        <source>{} cannot be changed here. {}</source>
        <translation>{} no se puede cambiar aquí. {}</translation>
    </message>
    <message>
        <source>There is no revision {} in {}.</source>
        <translation>No existe la revisión {} en {}.</translation>
    </message>
    <message>
        <source>The reader says that it read {}, but it delivered {}, rejected {} and met {} twice. Please report this.</source>
        <translation>El lector indica que ha leído {}, pero ha entregado {}, ha rechazado {} y ha encontrado {} dos veces. Le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>{} grew to {} MB because another program keeps the workspace open. Close it there for a moment.</source>
        <translation>{} ha crecido hasta {} MB porque otro programa mantiene abierto el espacio de trabajo. Ciérrelo allí un momento.</translation>
    </message>
    <message>
        <source>{} exists already, so the copy was not made. Choose another name.</source>
        <translation>{} ya existe, así que no se ha hecho la copia. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The copy {} was not made: {}</source>
        <translation>La copia {} no se ha hecho: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not of the form key=value.</source>
        <translation>«{}» no tiene la forma key=value.</translation>
    </message>
    <message>
        <source>The template takes no parameter &apos;{}&apos;.{}</source>
        <translation>La plantilla no admite el parámetro «{}».{}</translation>
    </message>
    <message>
        <source>The template needs &apos;{}&apos;: with={}=...</source>
        <translation>La plantilla necesita «{}»: with={}=...</translation>
    </message>
    <message>
        <source>&apos;{{{}}}&apos; is none of the template&apos;s parameters.</source>
        <translation>&apos;{{{}}}&apos; no es ninguno de los parámetros de la plantilla.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; must lie between 0s and a hundred years.</source>
        <translation>&quot;{}&quot; debe estar entre 0s y cien años.</translation>
    </message>
    <message>
        <source>it has a member &apos;{}&apos;; write &quot;action&quot;, &quot;params&quot;, &quot;after&quot; and &quot;for&quot;.</source>
        <translation>tiene un miembro «{}»; escriba &quot;action&quot;, &quot;params&quot;, &quot;after&quot; y &quot;for&quot;.</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>La plantilla</translation>
    </message>
    <message>
        <source>This is no template: the member &quot;penumbra&quot; does not say &quot;change-template&quot;.</source>
        <translation>Esto no es una plantilla: el miembro &quot;penumbra&quot; no indica &quot;change-template&quot;.</translation>
    </message>
    <message>
        <source>The template has format {}; this version reads format 1.</source>
        <translation>La plantilla tiene el formato {}; esta versión lee el formato 1.</translation>
    </message>
    <message>
        <source>The template needs a list &quot;changes&quot; of 1 to {} changes.</source>
        <translation>La plantilla necesita una lista &quot;changes&quot; de 1 a {} cambios.</translation>
    </message>
    <message>
        <source>Change {} of the template: {}</source>
        <translation>Cambio {} de la plantilla: {}</translation>
    </message>
    <message>
        <source>its window has a member &apos;{}&apos;; write &quot;begin&quot; and &quot;end&quot;.</source>
        <translation>su ventana tiene un miembro «{}»; escriba &quot;begin&quot; y &quot;end&quot;.</translation>
    </message>
    <message>
        <source>Two edits of the scenario have the key &apos;{}&apos;. Give each a key of its own.</source>
        <translation>Dos modificaciones del escenario tienen la clave «{}». Dé a cada una su propia clave.</translation>
    </message>
    <message>
        <source>This is no scenario: the member &quot;penumbra&quot; does not say &quot;scenario&quot;.</source>
        <translation>Esto no es un escenario: el miembro &quot;penumbra&quot; no indica &quot;scenario&quot;.</translation>
    </message>
    <message>
        <source>The scenario has format {}; this version reads format 1.</source>
        <translation>El escenario tiene el formato {}; esta versión lee el formato 1.</translation>
    </message>
    <message>
        <source>The scenario has no list &quot;edits&quot;.</source>
        <translation>El escenario no tiene la lista &quot;edits&quot;.</translation>
    </message>
    <message>
        <source>Edit {} of the scenario: {}</source>
        <translation>Modificación {} del escenario: {}</translation>
    </message>
    <message>
        <source>A scenario needs a name to be committed under.</source>
        <translation>Un escenario necesita un nombre con el que confirmarlo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is left out: a failure is tried, not planned.</source>
        <translation>«{}» se omite: un fallo se prueba, no se planifica.</translation>
    </message>
    <message>
        <source>Nothing of the scenario &apos;{}&apos; is left to be planned: it has no edit that is switched on, still to come and no failure.</source>
        <translation>Del escenario «{}» no queda nada que planificar: no tiene ninguna modificación activada, aún por venir y que no sea un fallo.</translation>
    </message>
    <message>
        <source>it must name a service.</source>
        <translation>debe indicar un servicio.</translation>
    </message>
    <message>
        <source>it must lie between 1 and {}.</source>
        <translation>debe estar entre 1 y {}.</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>El manifiesto</translation>
    </message>
    <message>
        <source>This is no manifest in the form that edits carry. On the command line say manifest=FILE.</source>
        <translation>Esto no es un manifiesto en la forma que llevan las modificaciones. En la línea de comandos, indique manifest=FILE.</translation>
    </message>
    <message>
        <source>The manifest needs a list &quot;parts&quot; of 1 to {} parts.</source>
        <translation>El manifiesto necesita una lista &quot;parts&quot; de 1 a {} partes.</translation>
    </message>
    <message>
        <source>{} asks for {}, which the fleet does not have.</source>
        <translation>{} pide {}, que la flota no tiene.</translation>
    </message>
    <message>
        <source>The quote {} before &apos;{}&apos; is not closed.</source>
        <translation>La comilla {} delante de «{}» no se cierra.</translation>
    </message>
    <message>
        <source>An edit has either to= or for=, not both.</source>
        <translation>Una modificación tiene to= o for=, no ambos.</translation>
    </message>
    <message>
        <source>for= needs from=.</source>
        <translation>for= necesita from=.</translation>
    </message>
    <message>
        <source>The window of the edit ends before it begins.</source>
        <translation>La ventana de la modificación termina antes de empezar.</translation>
    </message>
    <message>
        <source>The action {} takes no parameter &apos;{}&apos;.{}</source>
        <translation>La acción {} no admite el parámetro «{}».{}</translation>
    </message>
    <message>
        <source>The edit is empty. Begin with one of {}.</source>
        <translation>La modificación está vacía. Empiece por uno de {}.</translation>
    </message>
    <message>
        <source>There is no action &apos;{}&apos;.{}</source>
        <translation>No existe la acción «{}».{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is given twice.</source>
        <translation>«{}» se indica dos veces.</translation>
    </message>
    <message>
        <source>the action {}</source>
        <translation>la acción {}</translation>
    </message>
    <message>
        <source>No workspace is open. Open one, or make a new one first.</source>
        <translation>No hay ningún espacio de trabajo abierto. Abra uno, o cree antes uno nuevo.</translation>
    </message>
    <message>
        <source>What was gathered could not be stored. Please report it.</source>
        <translation>Lo recopilado no se ha podido almacenar. Le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>There is no export format {}.</source>
        <translation>No existe el formato de exportación {}.</translation>
    </message>
    <message>
        <source>the gatherer {}</source>
        <translation>el recopilador {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says how much more, and this takes the amount itself: write what it is then, e.g. {}.</source>
        <translation>«{}» dice cuánto más, y aquí va la cantidad misma: escriba cuánto será, por ejemplo {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says how much less, and this takes the amount itself: write what it is then, e.g. {}.</source>
        <translation>«{}» dice cuánto menos, y aquí va la cantidad misma: escriba cuánto será, por ejemplo {}.</translation>
    </message>
    <message>
        <source>The row {} has no {}.</source>
        <translation>La fila {} no tiene {}.</translation>
    </message>
    <message>
        <source>Nothing answers at {}: the connection was refused or there is no route to it. Check that the server runs and that the address is right.</source>
        <translation>Nada responde en {}: se rechazó la conexión o no hay ruta hasta allí. Compruebe que el servidor esté en marcha y que la dirección sea correcta.</translation>
    </message>
    <message>
        <source>The source {} failed. {} Nothing was stored.</source>
        <translation>La fuente {} ha fallado. {} No se ha almacenado nada.</translation>
    </message>
    <message>
        <source>There is no solver at {}; Debian&apos;s package is coinor-cbc.</source>
        <translation>No hay ningún optimizador en {}; el paquete de Debian es coinor-cbc.</translation>
    </message>
    <message>
        <source>No directory for the solver&apos;s files can be made in {}. Name another one.</source>
        <translation>No se puede crear en {} un directorio para los archivos del optimizador. Indique otro.</translation>
    </message>
    <message>
        <source>{} cannot be started.</source>
        <translation>No se puede iniciar {}.</translation>
    </message>
    <message>
        <source>{} was ended after {} seconds without an answer.</source>
        <translation>{} se detuvo tras {} segundos sin respuesta.</translation>
    </message>
    <message>
        <source>{} wrote no solution: {}</source>
        <translation>{} no escribió ninguna solución: {}</translation>
    </message>
    <message>
        <source>{} wrote no solution.</source>
        <translation>{} no escribió ninguna solución.</translation>
    </message>
    <message>
        <source>The workspace {} is damaged: {} does not match its checksum. Restore a copy of the file; &apos;penumbra-cli verify&apos; lists everything that is damaged.</source>
        <translation>El espacio de trabajo {} está dañado: {} no coincide con su suma de comprobación. Restaure una copia del archivo; &apos;penumbra-cli verify&apos; muestra todo lo que está dañado.</translation>
    </message>
    <message>
        <source>a block of the series of {} of {} from {} to {}</source>
        <translation>un bloque de la serie de {} de {}, del {} al {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; are a few bytes: write the unit, e.g. {}GiB.</source>
        <translation>«{}» son unos pocos bytes: indique la unidad, p. ej. {}GiB.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>forecast</source>
        <translation>previsión</translation>
    </message>
    <message>
        <source>Asking NetBox</source>
        <translation>Consultando NetBox</translation>
    </message>
    <message>
        <source>Asking OpenStack</source>
        <translation>Consultando OpenStack</translation>
    </message>
    <message>
        <source>Reading samples</source>
        <translation>Leyendo muestras</translation>
    </message>
    <message>
        <source>Finding metrics</source>
        <translation>Buscando métricas</translation>
    </message>
    <message>
        <source>Asking Zabbix for values</source>
        <translation>Pidiendo valores a Zabbix</translation>
    </message>
    <message>
        <source>failing hosts</source>
        <translation>haciendo fallar hosts</translation>
    </message>
    <message>
        <source>failing pairs of hosts</source>
        <translation>haciendo fallar pares de hosts</translation>
    </message>
    <message>
        <source>making the sample fleet</source>
        <translation>creando la flota de ejemplo</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>judging other hours</source>
        <translation>evaluando otras horas</translation>
    </message>
    <message>
        <source>with more hosts</source>
        <translation>con más hosts</translation>
    </message>
    <message>
        <source>the cheapest mix</source>
        <translation>la combinación más barata</translation>
    </message>
    <message>
        <source>spare hosts</source>
        <translation>hosts de reserva</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>From {} to {} there is no other begin for it.</source>
        <translation>Entre {} y {} no hay ningún otro inicio posible.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>no host carries more</source>
        <translation>ningún host lleva más carga</translation>
    </message>
    <message>
        <source>none: the {} of {} may be {:.0f} % short at {}</source>
        <translation>nada: en {} de {} puede faltar un {:.0f} % el {}</translation>
    </message>
    <message>
        <source>{:.0f} % of the {} of {} at {}</source>
        <translation>{:.0f} % de {} en {} el {}</translation>
    </message>
    <message>
        <source>as without it</source>
        <translation>igual que sin el cambio</translation>
    </message>
    <message>
        <source>As good as planned.</source>
        <translation>Tan bueno como lo previsto.</translation>
    </message>
    <message>
        <source>Better: it does not come to this: {}. New is: {}.</source>
        <translation>Mejor: no se llega a esto: {}. Es nuevo: {}.</translation>
    </message>
    <message>
        <source>Better: it does not come to this: {}.</source>
        <translation>Mejor: no se llega a esto: {}.</translation>
    </message>
    <message>
        <source>Better: {} % instead of {} % are free at the worst hour.</source>
        <translation>Mejor: en la peor hora queda libre un {} % en vez de un {} %.</translation>
    </message>
    <message>
        <source>Better: what it adds holds shorter or is less probable.</source>
        <translation>Mejor: lo que añade dura menos o es menos probable.</translation>
    </message>
    <message>
        <source>Worse: {}.</source>
        <translation>Peor: {}.</translation>
    </message>
    <message>
        <source>Worse: what it adds holds longer or is more probable.</source>
        <translation>Peor: lo que añade dura más o es más probable.</translation>
    </message>
    <message>
        <source>Worse: {} % instead of {} % are free at the worst hour.</source>
        <translation>Peor: en la peor hora queda libre un {} % en vez de un {} %.</translation>
    </message>
    <message>
        <source>This is what is planned.</source>
        <translation>Es lo previsto.</translation>
    </message>
    <message>
        <source>As planned, from {}: {}.</source>
        <translation>Según lo previsto, desde el {}: {}.</translation>
    </message>
    <message>
        <source>It adds nothing to what stands anyway.</source>
        <translation>No añade nada a lo que ya existe de todos modos.</translation>
    </message>
    <message>
        <source>One more failure: {}.</source>
        <translation>Un fallo más: {}.</translation>
    </message>
    <message>
        <source>One more failure is survived as without it.</source>
        <translation>Un fallo más se supera igual que sin el cambio.</translation>
    </message>
    <message>
        <source>Free at the worst hour: {}.</source>
        <translation>Libre en la peor hora: {}.</translation>
    </message>
    <message>
        <source>None of the {} begins that were judged is better.</source>
        <translation>Ninguno de los {} inicios evaluados es mejor.</translation>
    </message>
    <message>
        <source>The begins are a minute apart at least.</source>
        <translation>Entre dos inicios hay al menos un minuto.</translation>
    </message>
    <message>
        <source>When it may begin, the best first</source>
        <translation>Cuándo puede empezar, primero lo mejor</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>It adds</source>
        <translation>Añade</translation>
    </message>
    <message>
        <source>One more failure</source>
        <translation>Un fallo más</translation>
    </message>
    <message>
        <source>Free at the worst hour</source>
        <translation>Libre en la peor hora</translation>
    </message>
    <message>
        <source>Against what is planned</source>
        <translation>Frente a lo previsto</translation>
    </message>
    <message>
        <source>The scenario has no edit to ask about. Add one, or switch one on.</source>
        <translation>El escenario no tiene ninguna modificación sobre la que preguntar. Añada una o active una.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of an edit. The scenario has the edits 1 to {}, e.g. 1,2.</source>
        <translation>«{}» no es el número de una modificación. El escenario tiene las modificaciones 1 a {}, p. ej. 1,2.</translation>
    </message>
    <message>
        <source>Edit {} is switched off or left out, so it changes nothing.</source>
        <translation>La modificación {} está desactivada u omitida, así que no cambia nada.</translation>
    </message>
    <message>
        <source>They share hours and nothing else.</source>
        <translation>Comparten horas y nada más.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ningún</translation>
    </message>
    <message>
        <source>The point of no return is past.</source>
        <translation>El punto de no retorno ya ha pasado.</translation>
    </message>
    <message>
        <source>The point of no return is {}: from then on {}.</source>
        <translation>El punto de no retorno es {}: a partir de entonces, {}.</translation>
    </message>
    <message>
        <source>No point of no return was found until {}; later moments were not tried.</source>
        <translation>No se ha encontrado ningún punto de no retorno hasta el {}; no se probaron momentos posteriores.</translation>
    </message>
    <message>
        <source>No point of no return was found within the computed future.</source>
        <translation>No se ha encontrado ningún punto de no retorno dentro del futuro calculado.</translation>
    </message>
    <message>
        <source>There is no point of no return before it ends by itself at {}; to be done before that at P95, begin by {}.</source>
        <translation>No hay ningún punto de no retorno antes de que termine por sí mismo el {}; para acabar antes en el P95, empiece a más tardar el {}.</translation>
    </message>
    <message>
        <source>At {} nothing of it has begun: it is called off and costs nothing.</source>
        <translation>El {} todavía no ha empezado nada: se anula y no cuesta nada.</translation>
    </message>
    <message>
        <source>Yes: at {} it can go back, in {} (P95 {}): {} and {}.</source>
        <translation>Sí: el {} se puede volver atrás, en {} (P95 {}): {} y {}.</translation>
    </message>
    <message>
        <source>No: at {} it cannot go back: {}.</source>
        <translation>No: el {} no se puede volver atrás: {}.</translation>
    </message>
    <message>
        <source>Taken back: {}.</source>
        <translation>Se deshace: {}.</translation>
    </message>
    <message>
        <source>Not begun by then, called off: {}.</source>
        <translation>Sin empezar para entonces, se anula: {}.</translation>
    </message>
    <message>
        <source>Over by then, it stays done: {}.</source>
        <translation>Terminado para entonces, queda hecho: {}.</translation>
    </message>
    <message>
        <source>Nothing stays of it: the verdict is then {}.</source>
        <translation>No queda nada de ello: el dictamen es entonces {}.</translation>
    </message>
    <message>
        <source>After that the verdict is {}; of the scenario stays: {}</source>
        <translation>Después, el dictamen es {}; del escenario queda: {}</translation>
    </message>
    <message>
        <source>Reckoned with 120 s a restart, 30 s and 1 GiB a second a move; what the change writes, such as a new form of data, is not known here.</source>
        <translation>Calculado con 120 s por reinicio y, por traslado, 30 s y 1 GiB por segundo; lo que escribe el cambio, como un formato de datos nuevo, no se conoce aquí.</translation>
    </message>
    <message>
        <source>Going back then, and at each later change of the fleet</source>
        <translation>Volver atrás entonces y en cada cambio posterior de la flota</translation>
    </message>
    <message>
        <source>It goes wrong at</source>
        <translation>Falla el</translation>
    </message>
    <message>
        <source>Can go back</source>
        <translation>Se puede volver</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Done by, P95</source>
        <translation>Listo, P95</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Traslados</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>dependencia</translation>
    </message>
    <message>
        <source>calendar only</source>
        <translation>solo calendario</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>{} (your edit)</source>
        <translation>{} (su modificación)</translation>
    </message>
    <message>
        <source>Changes that meet</source>
        <translation>Cambios que coinciden</translation>
    </message>
    <message>
        <source>They collide in</source>
        <translation>Chocan en</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>instead of from</source>
        <translation>en vez de</translation>
    </message>
    <message>
        <source>In capacity: {}; by dependency: {}; in the calendar and no more: {}.</source>
        <translation>En capacidad: {}; por dependencia: {}; solo en el calendario: {}.</translation>
    </message>
    <message>
        <source>Between {} and {} lies nothing. Ask for later hours.</source>
        <translation>Entre {} y {} no hay nada. Pida horas posteriores.</translation>
    </message>
    <message>
        <source>Nothing of it is both limited and used.</source>
        <translation>Nada de ello está a la vez limitado y en uso.</translation>
    </message>
    <message>
        <source>The pool has no dimension &apos;{}&apos; that is both limited and used.</source>
        <translation>El conjunto no tiene ninguna dimensión «{}» que esté a la vez limitada y en uso.</translation>
    </message>
    <message>
        <source>No host is there that new ones could be like.</source>
        <translation>No hay ningún host que pueda servir de referencia para los nuevos.</translation>
    </message>
    <message>
        <source>the {} of zone {}</source>
        <translation>la capacidad de {} de la zona {}</translation>
    </message>
    <message>
        <source>the {} of the fleet</source>
        <translation>la capacidad de {} de la flota</translation>
    </message>
    <message>
        <source>Day, UTC</source>
        <translation>Día, UTC</translation>
    </message>
    <message>
        <source>With so many more hosts like {}</source>
        <translation>Según cuántos hosts más como {}</translation>
    </message>
    <message>
        <source>More hosts</source>
        <translation>Hosts más</translation>
    </message>
    <message>
        <source>with 5 % by</source>
        <translation>con 5 % hasta</translation>
    </message>
    <message>
        <source>One path in twenty is full by {}; with a lead time of {} an order now comes too late for it.</source>
        <translation>Una de cada veinte trayectorias está saturada para el {}; con un plazo de entrega de {}, un pedido hecho ahora llega demasiado tarde.</translation>
    </message>
    <message>
        <source>Order by {}: one path in twenty is full by {}, and hosts take {}.</source>
        <translation>Haga el pedido a más tardar el {}: una de cada veinte trayectorias está saturada para el {}, y los hosts tardan {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is for good</source>
        <translation>«{}» es definitivo</translation>
    </message>
    <message>
        <source>{} would be lost</source>
        <translation>se perdería {}</translation>
    </message>
    <message>
        <source>{} would have no host</source>
        <translation>{} se quedaría sin host</translation>
    </message>
    <message>
        <source>a host would hold more than it has</source>
        <translation>un host alojaría más de lo que tiene</translation>
    </message>
    <message>
        <source>{} lies outside of the computed future, {} to {}.</source>
        <translation>{} queda fuera del futuro calculado, del {} al {}.</translation>
    </message>
    <message>
        <source>The scenario with the waves is {}, as it is without them.</source>
        <translation>El escenario con las oleadas da {}, igual que sin ellas.</translation>
    </message>
    <message>
        <source>The scenario with the waves is {}; without them it is {}.</source>
        <translation>El escenario con las oleadas da {}; sin ellas da {}.</translation>
    </message>
    <message>
        <source>They add nothing to what is found.</source>
        <translation>No añaden nada a lo encontrado.</translation>
    </message>
    <message>
        <source>They add {}, the gravest: {}</source>
        <translation>Añaden {}; lo más grave: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; begins at once or has begun, so it has no other hours. Give it a begin that is ahead, or leave it out with &apos;which&apos;.</source>
        <translation>«{}» empieza de inmediato o ya ha empezado, así que no tiene otras horas. Dele un inicio futuro o exclúyala con &apos;which&apos;.</translation>
    </message>
    <message>
        <source>There are {} begins to judge; {} are the most. Ask for fewer hours or a longer step.</source>
        <translation>Habría que evaluar {} inicios; {} es el máximo. Pida menos horas o un paso más largo.</translation>
    </message>
    <message>
        <source>The best of {} begins: {}, {}.</source>
        <translation>El mejor de {} inicios: {}, {}.</translation>
    </message>
    <message>
        <source>At {} an edit does not fit, so they are left out.</source>
        <translation>Descartados porque allí una modificación no encaja: {}.</translation>
    </message>
    <message>
        <source>From {} on it can again.</source>
        <translation>A partir de {} vuelve a ser posible.</translation>
    </message>
    <message>
        <source>From {} on it cannot for a while: {}; from {} on it can again.</source>
        <translation>A partir del {} no es posible durante un tiempo: {}; a partir del {} vuelve a serlo.</translation>
    </message>
    <message>
        <source>Left out near the end of the computed future, for the change and its way back, {} at P95, would not be over by then: {}.</source>
        <translation>Descartados hacia el final del futuro calculado, porque el cambio y su vuelta atrás ({} en P95) no habrían terminado para entonces: {}.</translation>
    </message>
    <message>
        <source>In the worst minute of the change, {}, the {} of {} may be {:.0f} % short.</source>
        <translation>En el peor minuto del cambio, {}, a {} de {} le puede faltar un {:.0f} %.</translation>
    </message>
    <message>
        <source>In the worst minute of the change, {}, {:.0f} % of the {} of {} is free.</source>
        <translation>En el peor minuto del cambio, {}, queda libre un {:.0f} % de {} en {}.</translation>
    </message>
    <message>
        <source>While it is carried out no host carries more than without it.</source>
        <translation>Mientras se realiza, ningún host lleva más carga que sin el cambio.</translation>
    </message>
    <message>
        <source>Any one host may be lost then.</source>
        <translation>Entonces se puede perder cualquier host.</translation>
    </message>
    <message>
        <source>like {}</source>
        <translation>como {}</translation>
    </message>
    <message>
        <source>Order by {}.</source>
        <translation>Haga el pedido a más tardar el {}.</translation>
    </message>
    <message>
        <source>Order now: the date for it, {}, is past by {}.</source>
        <translation>Haga el pedido ya: la fecha para ello, {}, pasó hace {}.</translation>
    </message>
    <message>
        <source>now, {} late</source>
        <translation>ya, {} tarde</translation>
    </message>
    <message>
        <source>Kind of host</source>
        <translation>Tipo de host</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Plazo de entrega</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Pedir antes de</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Con eso basta.</translation>
    </message>
    <message>
        <source>Hosts alone are not enough.</source>
        <translation>Los hosts por sí solos no bastan.</translation>
    </message>
    <message>
        <source>Sum full</source>
        <translation>Suma saturada</translation>
    </message>
    <message>
        <source>And yet the scenario is a no go: {}</source>
        <translation>Y aun así el escenario es NO APTO: {}</translation>
    </message>
    <message>
        <source>For the sum alone {} like {} bring it under {}.</source>
        <translation>Solo para la suma, {} como {} la bajan del {}.</translation>
    </message>
    <message>
        <source>So many are not enough for {}: ask for more.</source>
        <translation>Tantos no bastan para el {}: pregunte por más.</translation>
    </message>
    <message>
        <source>N+2: any two hosts</source>
        <translation>N+2: sin dos cualesquiera</translation>
    </message>
    <message>
        <source>N+1 and any rack</source>
        <translation>N+1 y cualquier rack</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>sin zona</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>The fleet has too many pairs of hosts to lose every one.</source>
        <translation>La flota tiene demasiados pares de hosts para perder cada uno.</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{} como {}</translation>
    </message>
    <message>
        <source>To add: {}.</source>
        <translation>Por añadir: {}.</translation>
    </message>
    <message>
        <source>No host more helps {}.</source>
        <translation>Ningún host más ayuda a {}.</translation>
    </message>
    <message>
        <source>What each level costs, over all zones, and what risk is left</source>
        <translation>Qué cuesta cada nivel, sumando todas las zonas, y qué riesgo queda</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Risk left</source>
        <translation>Riesgo restante</translation>
    </message>
    <message>
        <source>Spare hosts by the demand: a host more against a shortage</source>
        <translation>Hosts de reserva según la demanda: un host más frente a una escasez</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Hay</translation>
    </message>
    <message>
        <source>N, the median demand</source>
        <translation>N, demanda mediana</translation>
    </message>
    <message>
        <source>Spare, advised</source>
        <translation>Reserva, aconsejada</translation>
    </message>
    <message>
        <source>Of them warm</source>
        <translation>De ellos en caliente</translation>
    </message>
    <message>
        <source>The chance that failures leave a workload without a host within the computed future is {} with N+0, {} with N+1 and {} with N+2.</source>
        <translation>La probabilidad de que los fallos dejen una carga de trabajo sin host dentro del futuro calculado es del {} con N+0, {} con N+1 y {} con N+2.</translation>
    </message>
    <message>
        <source>Warm spare hosts are not weighed: that needs a price of a host a month and of an hour of downtime (host_per_month, downtime_per_service_hour), under Plan, Prices, or with &apos;penumbra-cli prices&apos;.</source>
        <translation>No se ponderan los hosts de reserva en caliente: hace falta un precio de un host al mes y de una hora de interrupción (host_per_month, downtime_per_service_hour), en Plan, Precios, o con «penumbra-cli prices».</translation>
    </message>
    <message>
        <source>Warm spares by the demand, which are needed before an ordered host could come: {}, for {} a month.</source>
        <translation>Reserva en caliente según la demanda, necesaria antes de que pudiera llegar un host pedido: {}, por {} al mes.</translation>
    </message>
    <message>
        <source>{} may still be left without a host: more than {} hosts are not tried for a level.</source>
        <translation>Aún pueden quedarse sin host: {}. No se prueban más de {} hosts para un nivel.</translation>
    </message>
    <message>
        <source>{} takes {} more, for {} a month.</source>
        <translation>{} requiere {} más, por {} al mes.</translation>
    </message>
    <message>
        <source>{} is not reached with {} more, for {} a month.</source>
        <translation>{} no se alcanza con {} más, por {} al mes.</translation>
    </message>
    <message>
        <source>N+2 is {} above N+1.</source>
        <translation>N+2 cuesta {} más que N+1.</translation>
    </message>
    <message>
        <source>It does not hold in {} of the computed future as it is, and in {} with the hosts added.</source>
        <translation>No se cumple durante {} del futuro calculado tal como está, y durante {} con los hosts añadidos.</translation>
    </message>
    <message>
        <source>No number of hosts in service from {} brings it under {}: it is full before with a chance of {}.</source>
        <translation>Ningún número de hosts en servicio desde el {} la baja del {}: antes está llena con una probabilidad del {}.</translation>
    </message>
    <message>
        <source>So many are not enough for {}, and more are not tried.</source>
        <translation>Tantos no bastan para el {}, y no se prueban más.</translation>
    </message>
    <message>
        <source>At {} there is nothing to take back: failures and loads are not taken back, and all else is over.</source>
        <translation>El {} no hay nada que revertir: los fallos y las cargas no se revierten, y todo lo demás ha terminado.</translation>
    </message>
    <message>
        <source>{} a month for a host without a price of its own</source>
        <translation>{} al mes por un host sin precio propio</translation>
    </message>
    <message>
        <source>a lead time of {}</source>
        <translation>un plazo de entrega de {}</translation>
    </message>
    <message>
        <source>{} an hour of a service&apos;s downtime</source>
        <translation>{} por hora de interrupción de un servicio</translation>
    </message>
    <message>
        <source>Left out of them, for hosts there have no price: {}.</source>
        <translation>No incluidas, porque hay hosts allí sin precio: {}.</translation>
    </message>
    <message>
        <source>There is no other begin that could be judged.</source>
        <translation>No hay ningún otro inicio que se pueda evaluar.</translation>
    </message>
    <message>
        <source>What is planned and its way back, {} at P95, would not be over within the computed future.</source>
        <translation>Lo planificado y su vuelta atrás ({} en P95) no habrían terminado dentro del futuro calculado.</translation>
    </message>
    <message>
        <source>What does not end is seen up to the end of the computed future: harm that goes on beyond it counts as long wherever it begins; of all else a later begin shows fewer hours.</source>
        <translation>Lo que no termina se observa hasta el final del futuro calculado: el daño que continúa más allá cuenta con la misma duración, empiece cuando empiece; de todo lo demás, un inicio más tardío muestra menos horas.</translation>
    </message>
    <message>
        <source>This is about the fleet as it is, for the scenario has no edit: for a campaign add &apos;Change demand&apos; with its factor and its date.</source>
        <translation>Esto se refiere a la flota tal como está, pues el escenario no tiene ninguna modificación: para una campaña añada «Cambiar demanda» con su factor y su fecha.</translation>
    </message>
    <message>
        <source>A level is about who is left without a host, by what workloads request: a host with more to carry may still run short of what is used (◆ on the What-if page).</source>
        <translation>Un nivel indica quién quedaría sin host según lo que solicitan las cargas: un host que las asume puede aun así quedarse corto en el uso (◆ en la página «¿Y si?»).</translation>
    </message>
    <message>
        <source>N+0: all have a host</source>
        <translation>N+0: todos con host</translation>
    </message>
    <message>
        <source>N+1: any one host</source>
        <translation>N+1: sin un host</translation>
    </message>
    <message>
        <source>Short now</source>
        <translation>Falta ahora</translation>
    </message>
    <message>
        <source>Short then</source>
        <translation>Falta luego</translation>
    </message>
    <message>
        <source>{} earlier</source>
        <translation>{} antes</translation>
    </message>
    <message>
        <source>{} later</source>
        <translation>{} después</translation>
    </message>
    <message>
        <source>Proposed hours, one after the other</source>
        <translation>Horas propuestas, una tras otra</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Collisions left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>The scenario with this row and those above it.</source>
        <translation>El escenario con esta fila y las anteriores.</translation>
    </message>
    <message>
        <source>What no other hours end</source>
        <translation>Lo que ninguna otra hora resuelve</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Lo que lo impide</translation>
    </message>
    <message>
        <source>No two changes collide in capacity or by dependency.</source>
        <translation>No hay dos cambios que choquen en capacidad o por dependencia.</translation>
    </message>
    <message>
        <source>Moved so, {} of {} remain: {} at other hours, by {} in all.</source>
        <translation>Con estos desplazamientos quedan {} de {}: {} a otras horas, {} en total.</translation>
    </message>
    <message>
        <source>Nothing comes that does not stand at the present hours.</source>
        <translation>No se añade nada que no exista ya a las horas actuales.</translation>
    </message>
    <message>
        <source>That adds {}: {}</source>
        <translation>Eso añade {}: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; begins at once or has begun, so it has no other hours.</source>
        <translation>«{}» empieza de inmediato o ya ha empezado, así que no tiene otras horas.</translation>
    </message>
    <message>
        <source>For &apos;{}&apos; no other hours within three days were found at which less collides.</source>
        <translation>Para «{}» no se encontraron, en un plazo de tres días, otras horas con menos colisiones.</translation>
    </message>
    <message>
        <source>With &apos;{}&apos; from {} less would collide, but that adds: {}</source>
        <translation>Con «{}» desde {} habría menos colisiones, pero eso añade: {}</translation>
    </message>
    <message>
        <source>{} has a replica on {} and none to spare.</source>
        <translation>{} tiene una réplica en {} y ninguna de sobra.</translation>
    </message>
    <message>
        <source>{} needs {}.</source>
        <translation>{} necesita {}.</translation>
    </message>
    <message>
        <source>{} needs {} by way of {}.</source>
        <translation>{} necesita {} a través de {}.</translation>
    </message>
    <message>
        <source>Both change {}.</source>
        <translation>Ambos cambian {}.</translation>
    </message>
    <message>
        <source>No other hours were found, within three days, that end a collision and add nothing. Left: {}.</source>
        <translation>No se encontraron, en un plazo de tres días, otras horas que pongan fin a una colisión sin añadir nada. Quedan: {}.</translation>
    </message>
    <message>
        <source>Before any host is there that is ordered now ({}) comes: {}.</source>
        <translation>Antes de que llegue un host pedido ahora ({}) ocurre: {}.</translation>
    </message>
    <message>
        <source>Hosts to buy, by the price book</source>
        <translation>Hosts que comprar, según el libro de precios</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>your edits</source>
        <translation>sus modificaciones</translation>
    </message>
    <message>
        <source>what stands anyway</source>
        <translation>lo que existe de todos modos</translation>
    </message>
    <message>
        <source>Your edits need no more hosts: because of them nothing waits for a host and nothing runs out with a chance above {} that would not without them.</source>
        <translation>Sus modificaciones no necesitan más hosts: por ellas nada espera un host y nada se agota con una probabilidad superior al {} que no lo haría sin ellas.</translation>
    </message>
    <message>
        <source>something waits for a host, or runs out with a chance above {}</source>
        <translation>algo espera un host o se agota con una probabilidad superior al {}</translation>
    </message>
    <message>
        <source>Nothing cheaper holds it.</source>
        <translation>Nada más barato lo sostiene.</translation>
    </message>
    <message>
        <source>It is the cheapest that was found; at least {} a month is needed.</source>
        <translation>Es lo más barato que se encontró; se necesitan al menos {} al mes.</translation>
    </message>
    <message>
        <source>It is the cheapest that was found.</source>
        <translation>Es lo más barato que se encontró.</translation>
    </message>
    <message>
        <source>Without your edits no host is needed.</source>
        <translation>Sin sus modificaciones no se necesita ningún host.</translation>
    </message>
    <message>
        <source>Without your edits: {}</source>
        <translation>Sin sus modificaciones: {}</translation>
    </message>
    <message>
        <source>Nobody said what a host costs: set its price, or offers with their lead times, under Plan, Prices, or with &apos;penumbra-cli prices&apos;.</source>
        <translation>Nadie ha dicho cuánto cuesta un host: indique su precio, u ofertas con sus plazos de entrega, en Plan, Precios, o con «penumbra-cli prices».</translation>
    </message>
    <message>
        <source>Reckoned with defaults: {}. Where they are not yours, set them under Plan, Prices, or with &apos;penumbra-cli prices&apos;.</source>
        <translation>Calculado con valores predeterminados: {}. Si no son los suyos, indíquelos en Plan, Precios, o con «penumbra-cli prices».</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>zona {}</translation>
    </message>
    <message>
        <source>Chance by day that your edits fill a host{}</source>
        <translation>Sus modificaciones llenan un host, por día{}</translation>
    </message>
    <message>
        <source>Chance by day that some host is full{}</source>
        <translation>Algún host está lleno, por día{}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>The sum, as it is</source>
        <translation>Suma, tal como está</translation>
    </message>
    <message>
        <source>Without and with the mix</source>
        <translation>Sin y con la combinación</translation>
    </message>
    <message>
        <source>{} as it is</source>
        <translation>{} tal como está</translation>
    </message>
    <message>
        <source>The chance that your edits fill a host that has room without them: {}.</source>
        <translation>La probabilidad de que sus modificaciones llenen un host que tiene sitio sin ellas: {}.</translation>
    </message>
    <message>
        <source>The chance that some host is full: {}.</source>
        <translation>La probabilidad de que algún host esté lleno: {}.</translation>
    </message>
    <message>
        <source>The sum has room enough: {} is exceeded with a chance of {}.</source>
        <translation>La suma tiene sitio suficiente: {} se supera con una probabilidad del {}.</translation>
    </message>
    <message>
        <source>The sum, {}, is exceeded with a chance of {} as it is, and of {} with {} more.</source>
        <translation>La suma, {}, se supera con una probabilidad del {} tal como está, y del {} con {} más.</translation>
    </message>
    <message>
        <source>The sum, {}, is exceeded with a chance of {} as it is.</source>
        <translation>La suma, {}, se supera con una probabilidad del {} tal como está.</translation>
    </message>
    <message>
        <source>Zone, like and in service from are not for these hosts, only for what follows.</source>
        <translation>La zona, el modelo y la puesta en servicio no se aplican a estos hosts, solo a lo que sigue.</translation>
    </message>
    <message>
        <source>No hosts were found that end one of {} that your edits bring ({}). {}</source>
        <translation>No se encontraron hosts que pongan fin a lo que traen sus modificaciones: {} ({}). {}</translation>
    </message>
    <message>
        <source>Needed from, 5 %</source>
        <translation>Necesario desde, 5 %</translation>
    </message>
    <message>
        <source>Without your edits the fleet takes {} anyway, {}, for {} a month. {}</source>
        <translation>Sin sus modificaciones la flota necesita de todos modos {}, {}, por {} al mes. {}</translation>
    </message>
    <message>
        <source>Host full</source>
        <translation>Host lleno</translation>
    </message>
    <message>
        <source>Cannot be lost then, by the change: {}. Any other host may.</source>
        <translation>Imprescindibles entonces, por el cambio: {}. Cualquier otro host se puede perder.</translation>
    </message>
    <message>
        <source>Cannot be lost then, as without the change: {}. Any other host may.</source>
        <translation>Imprescindibles entonces, como sin el cambio: {}. Cualquier otro host se puede perder.</translation>
    </message>
    <message>
        <source>Cannot be lost then, by the change: {}; as without it: {}. Any other host may.</source>
        <translation>Imprescindibles entonces, por el cambio: {}; como sin él: {}. Cualquier otro host se puede perder.</translation>
    </message>
    <message>
        <source>With {} more, {}, for {} a month, the findings that your edits bring go from {} to {} ({}).</source>
        <translation>Con {} más, {}, por {} al mes, los hallazgos que traen sus modificaciones pasan de {} a {} ({}).</translation>
    </message>
    <message>
        <source>With {} more, {}, for {} a month, the findings go from {} to {} ({}).</source>
        <translation>Con {} más, {}, por {} al mes, los hallazgos pasan de {} a {} ({}).</translation>
    </message>
    <message>
        <source>Not all hours were tried: the search ends after {} evaluations.</source>
        <translation>No se probaron todas las horas: la búsqueda termina tras {} evaluaciones.</translation>
    </message>
    <message>
        <source>For &apos;{}&apos; not all hours within three days were tried.</source>
        <translation>Para «{}» no se probaron todas las horas en un plazo de tres días.</translation>
    </message>
    <message>
        <source>{}, one of the new hosts</source>
        <translation>{}, uno de los hosts nuevos</translation>
    </message>
    <message>
        <source>What hosts alone do not end: {}. Plans also move, shift and resize: find plans.</source>
        <translation>Lo que los hosts por sí solos no resuelven: {}. Los planes también mueven, desplazan en el tiempo y redimensionan: busque planes.</translation>
    </message>
    <message>
        <source>{} and moves</source>
        <translation>{} y traslados</translation>
    </message>
    <message>
        <source>The gravest that is left with it: {}</source>
        <translation>Lo más grave que queda con ello: {}</translation>
    </message>
    <message>
        <source>{} more, no moves</source>
        <translation>{} más, sin traslados</translation>
    </message>
    <message>
        <source>The mix, {}</source>
        <translation>La mezcla, {}</translation>
    </message>
    <message>
        <source>{}, no moves</source>
        <translation>{}, sin traslados</translation>
    </message>
    <message>
        <source>{} with the mix ({})</source>
        <translation>{} con la mezcla ({})</translation>
    </message>
    <message>
        <source>{} with {} more like {} and no moves</source>
        <translation>{} con {} más como {} y sin traslados</translation>
    </message>
    <message>
        <source>It is single hosts that run full, for load is not spread evenly over them.</source>
        <translation>Son hosts sueltos los que se llenan, porque la carga no está repartida por igual entre ellos.</translation>
    </message>
    <message>
        <source>Findings that your edits bring and that need no second change are no collisions: {} of them under What if.</source>
        <translation>Los hallazgos que traen sus ediciones y que no necesitan un segundo cambio no son colisiones: {} de ellos en ¿Y si?.</translation>
    </message>
    <message>
        <source>{} more cannot be lost</source>
        <translation>{} más imprescindibles</translation>
    </message>
    <message>
        <source>{} short</source>
        <translation>faltan {}</translation>
    </message>
    <message>
        <source>Best begin</source>
        <translation>Mejor comienzo</translation>
    </message>
    <message>
        <source>Nothing breaks</source>
        <translation>Nada falla</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>Igual desde</translation>
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
        <translation>el único host aún no existe</translation>
    </message>
    <message>
        <source>{} is not there</source>
        <translation>{} aún no existe</translation>
    </message>
    <message>
        <source>{} are not there</source>
        <translation>{} aún no existen</translation>
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
        <source>the only host lacks the labels asked for</source>
        <translation>el único host no tiene las etiquetas que pide</translation>
    </message>
    <message>
        <source>{} lacks the labels asked for</source>
        <translation>{} no tiene las etiquetas que pide</translation>
    </message>
    <message>
        <source>{} lack the labels asked for</source>
        <translation>{} no tienen las etiquetas que pide</translation>
    </message>
    <message>
        <source>the only host already runs one of its group</source>
        <translation>el único host ya ejecuta otra de su grupo</translation>
    </message>
    <message>
        <source>{} already runs one of its group</source>
        <translation>{} ya ejecuta otra de su grupo</translation>
    </message>
    <message>
        <source>{} already run one of its group</source>
        <translation>{} ya ejecutan otra de su grupo</translation>
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
        <translation>Su modificación {} no encaja: {}</translation>
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
        <translation>{} resulta apto: nada se agota, pierde su host ni choca con él dentro del horizonte.</translation>
    </message>
    <message>
        <source>{} bring a go: nothing runs out, loses its host or collides with them within the horizon.</source>
        <translation>{} resultan aptos: nada se agota, pierde su host ni choca con ellos dentro del horizonte.</translation>
    </message>
    <message>
        <source>No plan brings a go. {} comes nearest, with a {}: {} against a go, {} of them by the edits. The gravest of these: {}</source>
        <translation>Ningún plan resulta apto. El que más se acerca es {} ({}): hay {} en contra, {} de ellos por las modificaciones. El más grave de estos: {}</translation>
    </message>
    <message>
        <source>No plan brings a go. {} comes nearest, with a {}: {} against a go, all of them without the edits, too. The gravest: {}</source>
        <translation>Ningún plan resulta apto. El que más se acerca es {} ({}): hay {} en contra, todos también sin las modificaciones. El más grave: {}</translation>
    </message>
    <message>
        <source>nothing is measured or limited</source>
        <translation>no hay nada medido ni limitado</translation>
    </message>
    <message>
        <source>{:.0f} % of the {} of {}, {}</source>
        <translation>{:.0f} % de la capacidad de {} de {}, {}</translation>
    </message>
    <message>
        <source>not within the horizon</source>
        <translation>no dentro del horizonte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Chance of a breach</source>
        <translation>Probabilidad de incumplimiento</translation>
    </message>
    <message>
        <source>Host nearest to its capacity, upper end of the 95 % band</source>
        <translation>Host más próximo a su capacidad, extremo superior de la banda del 95 %</translation>
    </message>
    <message>
        <source>Workloads without a host</source>
        <translation>Cargas de trabajo sin host</translation>
    </message>
    <message>
        <source>Lost services</source>
        <translation>Servicios perdidos</translation>
    </message>
    <message>
        <source>First runs out, at the median</source>
        <translation>Primero que se agota, en la mediana</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Without a plan nothing says how it is taken back.</source>
        <translation>Sin un plan, nada indica cómo se deshace.</translation>
    </message>
    <message>
        <source>{} with it.</source>
        <translation>Con el plan: {}.</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>After {} it cannot be taken back without a risk.</source>
        <translation>Después de {} no se puede deshacer sin riesgo.</translation>
    </message>
    <message>
        <source>Something is down meanwhile.</source>
        <translation>Mientras tanto hay algo caído.</translation>
    </message>
    <message>
        <source>It falls into a freeze.</source>
        <translation>Cae en una congelación.</translation>
    </message>
    <message>
        <source>It mends what is more likely than not to break within a day: {}</source>
        <translation>Corrige lo que es más probable que improbable que se rompa en el plazo de un día: {}</translation>
    </message>
    <message>
        <source>Nothing above the threshold of {} is left with it, it can be taken back all the time, nothing is down and no freeze is meanwhile.</source>
        <translation>Con él no queda nada por encima del umbral de {}, se puede deshacer en todo momento, no hay nada caído y no hay ninguna congelación mientras tanto.</translation>
    </message>
    <message>
        <source>Without it: {}</source>
        <translation>Sin él: {}</translation>
    </message>
    <message>
        <source>Without it nothing above the threshold of {} was found.</source>
        <translation>Sin él no se ha encontrado nada por encima del umbral de {}.</translation>
    </message>
    <message>
        <source>Without it nothing is more likely than not to break, and {}.</source>
        <translation>Sin él no hay nada que sea más probable que improbable que se rompa, y hay {}.</translation>
    </message>
    <message>
        <source>Standard change</source>
        <translation>Cambio estándar</translation>
    </message>
    <message>
        <source>Emergency change</source>
        <translation>Cambio de emergencia</translation>
    </message>
    <message>
        <source>Normal change</source>
        <translation>Cambio normal</translation>
    </message>
    <message>
        <source>It falls into a freeze: {}</source>
        <translation>Cae en una congelación: {}</translation>
    </message>
    <message>
        <source>No freeze meanwhile.</source>
        <translation>Ninguna congelación mientras tanto.</translation>
    </message>
    <message>
        <source>No freeze is known.</source>
        <translation>No se conoce ninguna congelación.</translation>
    </message>
    <message>
        <source>{}, priority {} of 4.</source>
        <translation>{}, prioridad {} de 4.</translation>
    </message>
    <message>
        <source>Nobody carries anything out.</source>
        <translation>Nadie ejecuta nada.</translation>
    </message>
    <message>
        <source>Planned {}.</source>
        <translation>Previsto: {}.</translation>
    </message>
    <message>
        <source>{}, {}.</source>
        <translation>{}, {}.</translation>
    </message>
    <message>
        <source>There are {} plans, so number {} cannot be chosen.</source>
        <translation>Hay {} planes, así que no se puede elegir el número {}.</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Advertencia:</translation>
    </message>
    <message>
        <source>The limiting resource</source>
        <translation>El recurso limitante</translation>
    </message>
    <message>
        <source>{}. Thin line: history; dashed: the median of the forecast; shaded: its 80 and 95 per cent bands; thick: the capacity. The numbers above are those of the list below.</source>
        <translation>{}. Línea fina: historial; discontinua: la mediana de la previsión; sombreado: sus bandas del 80 y 95 por ciento; gruesa: la capacidad. Los números de arriba son los de la lista de abajo.</translation>
    </message>
    <message>
        <source>The forecast of the chart at a few moments</source>
        <translation>La previsión del gráfico en algunos momentos</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Planes comparados</translation>
    </message>
    <message>
        <source>What each plan leaves, costs and takes; the row of this document is bold</source>
        <translation>Qué deja, cuesta y tarda cada plan; la fila de este documento está en negrita</translation>
    </message>
    <message>
        <source>What was found, in short</source>
        <translation>Qué se ha encontrado, en resumen</translation>
    </message>
    <message>
        <source>What is left with this plan, in short</source>
        <translation>Qué queda con este plan, en resumen</translation>
    </message>
    <message>
        <source>Steps, in short</source>
        <translation>Pasos, en resumen</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Step {}: {}</source>
        <translation>Paso {}: {}</translation>
    </message>
    <message>
        <source>Back-out: {}</source>
        <translation>Reversión: {}</translation>
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
        <source>{} With the edits {} sooner.</source>
        <translation>{} Con las modificaciones, {} antes.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>P(breach)</source>
        <translation>Prob. de incumplim.</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corregidos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>Sin host</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Inactividad</translation>
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
        <source>Done, P90</source>
        <translation>Listo (P90)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The way back of each step stands beside it in the table of the steps.</source>
        <translation>La reversión de cada paso figura junto a él en la tabla de pasos.</translation>
    </message>
    <message>
        <source>sample of {}</source>
        <translation>muestra del {}</translation>
    </message>
    <message>
        <source>nothing is measured</source>
        <translation>no hay nada medido</translation>
    </message>
    <message>
        <source>{}, {} (revision {})</source>
        <translation>{}, {} (revisión {})</translation>
    </message>
    <message>
        <source>Forecast backtest</source>
        <translation>Validación histórica de la previsión</translation>
    </message>
    <message>
        <source>none: nothing is measured</source>
        <translation>ninguno: no hay nada medido</translation>
    </message>
    <message>
        <source>none: no series is long enough for one</source>
        <translation>ninguno: ninguna serie es lo bastante larga</translation>
    </message>
    <message>
        <source>{} series</source>
        <translation>{} series</translation>
    </message>
    <message>
        <source>80 % band held {:.0f} %, 95 % band {:.0f} %</source>
        <translation>la banda del 80 % contuvo el {:.0f} %; la del 95 %, el {:.0f} %</translation>
    </message>
    <message>
        <source>too few origins to measure the bands</source>
        <translation>demasiado pocos orígenes para medir las bandas</translation>
    </message>
    <message>
        <source>Newest data</source>
        <translation>Datos más recientes</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>{}, {} steps, {} joint paths, seed {}</source>
        <translation>{}, {} pasos, {} trayectorias conjuntas, semilla {}</translation>
    </message>
    <message>
        <source>Security exposure</source>
        <translation>Exposición de seguridad</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>{} without an effect: not for this revision, or outside of the horizon</source>
        <translation>{} sin efecto: no para esta revisión, o fuera del horizonte</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>P(breach) {}</source>
        <translation>Probabilidad de incumplimiento: {}</translation>
    </message>
    <message>
        <source>{} P(breach) leaves such a failure out.</source>
        <translation>{} La probabilidad de incumplimiento no incluye un fallo así.</translation>
    </message>
    <message>
        <source>Added by the changes: {} P(breach) also counts what stands without them.</source>
        <translation>Añadido por los cambios: {} La probabilidad de incumplimiento cuenta también lo que existe sin ellos.</translation>
    </message>
    <message>
        <source>With this plan</source>
        <translation>Con este plan</translation>
    </message>
    <message>
        <source>No way back. {}</source>
        <translation>Sin reversión. {}</translation>
    </message>
    <message>
        <source>Fewest moves</source>
        <translation>Mínimo de traslados</translation>
    </message>
    <message>
        <source>Cheapest hosts</source>
        <translation>Hosts más baratos</translation>
    </message>
    <message>
        <source>Not priced</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Chosen by hand; checked like that of {}, which was found.</source>
        <translation>Elegido a mano; comprobado como el de {}, que es el que se encontró.</translation>
    </message>
    <message>
        <source>Plan {}. State of {}, revision {}. Hash {}.</source>
        <translation>Plan {}. Estado del {}, revisión {}. Huella {}.</translation>
    </message>
    <message>
        <source>Plan {}, owner {}. State of {}, revision {}. Hash {}.</source>
        <translation>Plan {}, responsable {}. Estado del {}, revisión {}. Huella {}.</translation>
    </message>
    <message>
        <source>Plan {}, revision {}, hash {}</source>
        <translation>Plan {}, revisión {}, huella {}</translation>
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
        <source>Nothing within the horizon.</source>
        <translation>Nada dentro del horizonte.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>{} to {}, by the time of day</source>
        <translation>{} a {}, según la hora del día</translation>
    </message>
    <message>
        <source>no number is rare enough</source>
        <translation>ningún número es lo bastante infrecuente</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no contado</translation>
    </message>
    <message>
        <source>step {}</source>
        <translation>el paso {}</translation>
    </message>
    <message>
        <source>change {}</source>
        <translation>cambio {}</translation>
    </message>
    <message>
        <source>Stop, and take back {}.</source>
        <translation>Pare y deshaga {}.</translation>
    </message>
    <message>
        <source>{}, {} above {} in {} of {} in a row: stop, and take back {}.</source>
        <translation>{}, {} por encima de {} en {} de {} seguidas: pare y deshaga {}.</translation>
    </message>
    <message>
        <source>{}, {} above {} in samples of {} ({}): ask before you take back {}.</source>
        <translation>{}, {} por encima de {} en muestras de {} ({}): pregunte antes de deshacer {}.</translation>
    </message>
    <message>
        <source>There is nothing to watch: the work touches no host whose use is measured.</source>
        <translation>No hay nada que vigilar: el trabajo no toca ningún host cuyo uso se mida.</translation>
    </message>
    <message>
        <source>Nothing that the work touches is measured, so that there is no threshold.</source>
        <translation>No se mide nada de lo que toca el trabajo, así que no hay ningún umbral.</translation>
    </message>
    <message>
        <source>How many samples in a row mean a failure cannot be counted: that takes at least 100 joint paths with past errors.</source>
        <translation>No se puede contar cuántas muestras seguidas significan un fallo: para ello hacen falta al menos 100 trayectorias conjuntas con errores pasados.</translation>
    </message>
    <message>
        <source>If all goes as predicted, {} of the {} joint paths trip any of them; each was chosen so that at most {} do. The thresholds are the upper ends of the 95 % bands.</source>
        <translation>Si todo va según lo previsto, {} de las {} trayectorias conjuntas activan alguno de ellos; cada uno se eligió de modo que lo hagan como máximo {}. Los umbrales son los extremos superiores de las bandas del 95 %.</translation>
    </message>
    <message>
        <source>Not measured, and without a threshold: {}.</source>
        <translation>Sin medir y sin umbral: {}.</translation>
    </message>
    <message>
        <source>Less tight and left out: {}.</source>
        <translation>Menos ajustados y omitidos: {}.</translation>
    </message>
    <message>
        <source>When to stop and go back</source>
        <translation>Cuándo parar y volver atrás</translation>
    </message>
    <message>
        <source>When to stop: abort criteria</source>
        <translation>Cuándo parar: criterios de interrupción</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>Seguidas</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilado</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Falsa alarma</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>objeto del trabajo</translation>
    </message>
    <message>
        <source>by a hard dependency</source>
        <translation>por una dependencia dura</translation>
    </message>
    <message>
        <source>by a soft dependency</source>
        <translation>por una dependencia blanda</translation>
    </message>
    <message>
        <source>at risk itself</source>
        <translation>en riesgo por sí mismo</translation>
    </message>
    <message>
        <source>hit by a risk</source>
        <translation>alcanzado por un riesgo</translation>
    </message>
    <message>
        <source>Nobody said who owns these services.</source>
        <translation>Nadie ha indicado quién es responsable de estos servicios.</translation>
    </message>
    <message>
        <source>Owners to ask: {}.</source>
        <translation>Responsables a los que preguntar: {}.</translation>
    </message>
    <message>
        <source>Without a known owner: {}.</source>
        <translation>Sin responsable conocido: {}.</translation>
    </message>
    <message>
        <source>Touched: {}, {}.</source>
        <translation>Objeto del trabajo: {}, {}.</translation>
    </message>
    <message>
        <source>By a hard dependency: {}; by a soft one: {}.</source>
        <translation>Por una dependencia dura: {}; por una blanda: {}.</translation>
    </message>
    <message>
        <source>Who is hit</source>
        <translation>A quién alcanza</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Quién se ve afectado</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>The point of no return is {}.</source>
        <translation>El punto de no retorno es {}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Restored when</source>
        <translation>Restaurado cuando</translation>
    </message>
    <message>
        <source>Before it begins</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>It is done when</source>
        <translation>Está hecho cuando</translation>
    </message>
    <message>
        <source>Seen by, when</source>
        <translation>Visto por, cuándo</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>{}, without the plan</source>
        <translation>{}, sin el plan</translation>
    </message>
    <message>
        <source>{}, with it</source>
        <translation>{}, con el plan</translation>
    </message>
    <message>
        <source>{} of {} is between {} and {}, most likely near {}.</source>
        <translation>{} de {} está entre {} y {}, lo más probable cerca de {}.</translation>
    </message>
    <message>
        <source>Capacity of the hosts that are touched, before and after</source>
        <translation>Capacidad de los hosts objeto del trabajo, antes y después</translation>
    </message>
    <message>
        <source>Where the upper end of the 95 % band comes nearest to the capacity. In the charts: the median of the forecast with its 80 and 95 % bands, and the capacity above.</source>
        <translation>Donde el extremo superior de la banda del 95 % más se acerca a la capacidad. En los gráficos: la mediana de la previsión con sus bandas del 80 y 95 %, y arriba la capacidad.</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Con el plan</translation>
    </message>
    <message>
        <source>The {} nearest of {} have charts.</source>
        <translation>Los {} más próximos de {} tienen gráfico.</translation>
    </message>
    <message>
        <source>What to look at after the work</source>
        <translation>Qué comprobar después del trabajo</translation>
    </message>
    <message>
        <source>If all went as predicted, 8 of 10 of these hold a day after the end of the work.</source>
        <translation>Si todo fue según lo previsto, 8 de cada 10 de estas previsiones se cumplen un día después del final del trabajo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <translation>Qué se prevé</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Step {}</source>
        <translation>Paso {}</translation>
    </message>
    <message>
        <source>Steps {} to {}</source>
        <translation>Pasos {} a {}</translation>
    </message>
    <message>
        <source>At now the forecast leaves the history because of the scenario: from {} without it to {}.</source>
        <translation>En el momento actual, la previsión se aparta del historial a causa del escenario: de {} sin él a {}.</translation>
    </message>
    <message>
        <source>At now the forecast leaves the history because of the scenario ({}): from {} without it to {}.</source>
        <translation>En el momento actual, la previsión se aparta del historial a causa del escenario ({}): de {} sin él a {}.</translation>
    </message>
    <message>
        <source>{} (requested, not measured)</source>
        <translation>{} (solicitado, no medido)</translation>
    </message>
    <message>
        <source>Nothing is known against the hosts&apos; software.</source>
        <translation>No se conoce nada en contra del software de los hosts.</translation>
    </message>
    <message>
        <source>{} hosts have a known high vulnerability; the highest score is {:.1f}.</source>
        <translation>{} hosts tienen una vulnerabilidad alta conocida; la puntuación más alta es {:.1f}.</translation>
    </message>
    <message>
        <source>Type, priority, calendar and vulnerabilities</source>
        <translation>Tipo, prioridad, calendario y vulnerabilidades</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Type: {}</source>
        <translation>Tipo: {}</translation>
    </message>
    <message>
        <source>Priority: {}</source>
        <translation>Prioridad: {}</translation>
    </message>
    <message>
        <source>Freeze meanwhile</source>
        <translation>Congelación mientras tanto</translation>
    </message>
    <message>
        <source>Meanwhile in the calendar</source>
        <translation>Mientras tanto en el calendario</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>Colisión</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>Alternatives, and doing nothing</source>
        <translation>Alternativas, y no hacer nada</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>{}, at most {}</source>
        <translation>{}, como máximo {}</translation>
    </message>
    <message>
        <source>Every step, in the order in which it is carried out</source>
        <translation>Todos los pasos, en el orden en que se ejecutan</translation>
    </message>
    <message>
        <source>Takes: the median, and what is not exceeded in 9 of 10 cases.</source>
        <translation>Dura: la mediana, y lo que no se supera en 9 de cada 10 casos.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Over the whole horizon, without the plan and with it.</source>
        <translation>En todo el horizonte, sin el plan y con él.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se ha decidido</translation>
    </message>
    <message>
        <source>The last one holds.</source>
        <translation>Vale la última.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>Condiciones o motivos</translation>
    </message>
    <message>
        <source>On the hash</source>
        <translation>Sobre la huella</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan los términos</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>The changes lose a service, leave a workload without a host, or make something more likely than not to run out.</source>
        <translation>Los cambios hacen perder un servicio, dejan una carga de trabajo sin host o hacen más probable que improbable que algo se agote.</translation>
    </message>
    <message>
        <source>Something above the threshold of {} stands that a board must accept, also where it stood before the changes.</source>
        <translation>Hay algo por encima del umbral de {} que un comité de cambios debe aceptar, también si ya existía antes de los cambios.</translation>
    </message>
    <message>
        <source>Nothing above the threshold of {} was found.</source>
        <translation>No se ha encontrado nada por encima del umbral de {}.</translation>
    </message>
    <message>
        <source>The chance of the most probable lost service, homeless workload or exhausted resource within the horizon: at least so probable is any of them.</source>
        <translation>La probabilidad del servicio perdido, la carga de trabajo sin host o el recurso agotado más probable dentro del horizonte: que ocurra alguno de ellos es al menos así de probable.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>A risk with a subject, a time and a chance above the threshold.</source>
        <translation>Un riesgo con un sujeto, un momento y una probabilidad por encima del umbral.</translation>
    </message>
    <message>
        <source>Mended, left, new</source>
        <translation>Corregidos, restantes, nuevos</translation>
    </message>
    <message>
        <source>Findings that stood before and do not with the plan; that stand with it too; that stand only with it. Over the whole horizon, also before the plan is done.</source>
        <translation>Hallazgos que existían antes y no existen con el plan; que existen también con él; que solo existen con él. En todo el horizonte, también antes de que termine el plan.</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Si falla</translation>
    </message>
    <message>
        <source>What one more failure would cost. Nobody foretells the failure: this finding has no chance of its own, and P(breach) leaves it out.</source>
        <translation>Qué costaría un fallo más. Nadie predice el fallo: este hallazgo no tiene probabilidad propia, y la probabilidad de incumplimiento no lo incluye.</translation>
    </message>
    <message>
        <source>A workload that no host takes.</source>
        <translation>Una carga de trabajo que ningún host acepta.</translation>
    </message>
    <message>
        <source>Not exceeded in half, in 9 of 10 cases.</source>
        <translation>Lo que no se supera en la mitad o en 9 de cada 10 casos, respectivamente.</translation>
    </message>
    <message>
        <source>{} to {}. Shift &apos;{}&apos; to {}: {}.</source>
        <translation>{} a {}. Desplazar «{}» a {}: {}.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Everything that was found, without the plan</source>
        <translation>Todo lo que se ha encontrado, sin el plan</translation>
    </message>
    <message>
        <source>Everything that was found</source>
        <translation>Todo lo que se ha encontrado</translation>
    </message>
    <message>
        <source>What is left with this plan</source>
        <translation>Qué queda con este plan</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>What the computation took for granted, and what it left out.</source>
        <translation>Qué dio por supuesto el cálculo y qué omitió.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Fuentes de datos</translation>
    </message>
    <message>
        <source>The digest of everything that was taken in, by the audit chain of the workspace: {}.</source>
        <translation>El resumen criptográfico de todo lo importado, según la cadena de auditoría del espacio de trabajo: {}.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Whoever signs decides on the plan with the hash {}.</source>
        <translation>Quien firma decide sobre el plan con la huella {}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Fecha y firma</translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation>Gestor de cambios</translation>
    </message>
    <message>
        <source>Owner of the services</source>
        <translation>Responsable de los servicios</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Revision history</source>
        <translation>Historial de revisiones</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Put into another order; it was found as {}.</source>
        <translation>Puesto en otro orden; se encontró como {}.</translation>
    </message>
    <message>
        <source>This document, from the state of revision {}.</source>
        <translation>Este documento, del estado de la revisión {}.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{}, {} of them of tier 1,</source>
        <translation>{}, {} de nivel 1,</translation>
    </message>
    <message>
        <source>The worst loss that is survived at {}: {}; nothing has to move.</source>
        <translation>La peor pérdida a la que se sobrevive el {}: {}; nada tiene que moverse.</translation>
    </message>
    <message>
        <source>The worst loss that is survived at {}: {}; {} find another host.</source>
        <translation>La peor pérdida a la que se sobrevive el {}: {}; {} encuentran otro host.</translation>
    </message>
    <message>
        <source>The worst loss that is not survived: {}, {}; services are lost.</source>
        <translation>La peor pérdida a la que no se sobrevive: {}, {}; se pierden servicios.</translation>
    </message>
    <message>
        <source>The worst loss that is not survived: {}, {}; {} are left without a host.</source>
        <translation>La peor pérdida a la que no se sobrevive: {}, {}; {} se quedan sin host.</translation>
    </message>
    <message>
        <source>Every loss that was tried is survived at any time.</source>
        <translation>Se sobrevive en todo momento a todas las pérdidas que se probaron.</translation>
    </message>
    <message>
        <source>survived</source>
        <translation>se sobrevive</translation>
    </message>
    <message>
        <source>not survived</source>
        <translation>no se sobrevive</translation>
    </message>
    <message>
        <source>What may fail while the plan is carried out</source>
        <translation>Qué puede fallar mientras se ejecuta el plan</translation>
    </message>
    <message>
        <source>What may fail meanwhile</source>
        <translation>Qué puede fallar mientras tanto</translation>
    </message>
    <message>
        <source>No loss was tried: nothing is placed in these hours.</source>
        <translation>No se probó ninguna pérdida: no hay nada colocado en estas horas.</translation>
    </message>
    <message>
        <source>any one host</source>
        <translation>un host cualquiera</translation>
    </message>
    <message>
        <source>any two hosts</source>
        <translation>dos hosts cualesquiera</translation>
    </message>
    <message>
        <source>any one rack</source>
        <translation>un rack cualquiera</translation>
    </message>
    <message>
        <source>One field is {}.</source>
        <translation>Cada casilla es {}.</translation>
    </message>
    <message>
        <source>One field is {}: it holds where it does all the time.</source>
        <translation>Cada casilla es {}: se cumple donde se cumple todo el tiempo.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Step {} is done.</source>
        <translation>El paso {} está hecho.</translation>
    </message>
    <message>
        <source>It is {} or later.</source>
        <translation>Es {} o más tarde.</translation>
    </message>
    <message>
        <source>{} runs on {}.</source>
        <translation>{} se ejecuta en {}.</translation>
    </message>
    <message>
        <source>Nothing that can move runs on {}.</source>
        <translation>En {} no se ejecuta nada que se pueda mover.</translation>
    </message>
    <message>
        <source>{} takes nothing new.</source>
        <translation>{} no acepta nada nuevo.</translation>
    </message>
    <message>
        <source>{} is out of the fleet, and nothing runs on it.</source>
        <translation>{} está fuera de la flota y no se ejecuta nada en él.</translation>
    </message>
    <message>
        <source>{} has {} replicas, and all of them are ready.</source>
        <translation>{} tiene {} réplicas y todas están listas.</translation>
    </message>
    <message>
        <source>{} more hosts are up and take workloads.</source>
        <translation>{} hosts más están activos y aceptan cargas de trabajo.</translation>
    </message>
    <message>
        <source>Every replica of {}</source>
        <translation>Cada réplica de {}</translation>
    </message>
    <message>
        <source>{} requests {} and is ready.</source>
        <translation>{} solicita {} y está lista.</translation>
    </message>
    <message>
        <source>a host, for a month</source>
        <translation>un host, durante un mes</translation>
    </message>
    <message>
        <source>an hour of a service&apos;s downtime</source>
        <translation>una hora de inactividad de un servicio</translation>
    </message>
    <message>
        <source>moving or resizing one workload</source>
        <translation>mover o redimensionar una carga de trabajo</translation>
    </message>
    <message>
        <source>{:.0f} % left</source>
        <translation>queda un {:.0f} %</translation>
    </message>
    <message>
        <source>{:.0f} % over</source>
        <translation>un {:.0f} % por encima</translation>
    </message>
    <message>
        <source>more than ten times over</source>
        <translation>más de diez veces por encima</translation>
    </message>
    <message>
        <source>{:.6g} % within {}</source>
        <translation>{:.6g} % en {} como máximo</translation>
    </message>
    <message>
        <source>{:.6g} % answered</source>
        <translation>{:.6g} % respondido</translation>
    </message>
    <message>
        <source>{} promises {}: {} in the median (P5 {}, P95 {}), tightest around {} at {}.</source>
        <translation>{} se compromete a {}: {} en la mediana (P5 {}, P95 {}), lo más ajustado hacia el {} en {}.</translation>
    </message>
    <message>
        <source>the service itself</source>
        <translation>el propio servicio</translation>
    </message>
    <message>
        <source>the {} of {}</source>
        <translation>uso de {} en {}</translation>
    </message>
    <message>
        <source>Any one rack can be lost at any time of the next {}.</source>
        <translation>Se puede perder cualquier rack en cualquier momento de los próximos {}.</translation>
    </message>
    <message>
        <source>Any one host can be lost at any time of the next {}.</source>
        <translation>Se puede perder cualquier host en cualquier momento de los próximos {}.</translation>
    </message>
    <message>
        <source>{} does not exist then.</source>
        <translation>{} no existe entonces.</translation>
    </message>
    <message>
        <source>{} is bound to {}, which is not up.</source>
        <translation>{} está ligada a {}, que no está activo.</translation>
    </message>
    <message>
        <source>{} has no host.</source>
        <translation>{} no tiene host.</translation>
    </message>
    <message>
        <source>{} has no host yet; {} would take it.</source>
        <translation>{} todavía no tiene host; cabría en {}.</translation>
    </message>
    <message>
        <source>{} would take it, too.</source>
        <translation>También cabría en {}.</translation>
    </message>
    <message>
        <source>It fits if {}.</source>
        <translation>Encaja si {}.</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>sin solicitud</translation>
    </message>
    <message>
        <source>{} runs on {}, to which it is bound.</source>
        <translation>{} se ejecuta en {}, al que está ligada.</translation>
    </message>
    <message>
        <source>{} runs on {}, which is drained: without it its service has fewer than its budget asks for.</source>
        <translation>{} se ejecuta en {}, que está drenado: sin ella, su servicio tiene menos réplicas de las que exige su presupuesto.</translation>
    </message>
    <message>
        <source>It offers nothing {}.</source>
        <translation>No ofrece nada {}.</translation>
    </message>
    <message>
        <source>Use from {} to {}: history as a solid line, then the median of the forecast as a dashed line within its 80 and 95 per cent bands, and the capacity above. The table below the chart has the numbers.</source>
        <translation>Uso del {} al {}: el historial como línea continua; después, la mediana de la previsión como línea discontinua dentro de sus bandas del 80 y 95 por ciento, y arriba la capacidad. La tabla situada debajo del gráfico contiene los números.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>si falla</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>{} to {} UTC</source>
        <translation>{} hasta {} UTC</translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation>desde el {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>hasta el {}</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>default prices</source>
        <translation>precios predeterminados</translation>
    </message>
    <message>
        <source>prices as given</source>
        <translation>precios indicados</translation>
    </message>
    <message>
        <source>{} and hosts of {}</source>
        <translation>{} y hosts de {}</translation>
    </message>
    <message>
        <source>{}: {} a month for a host, {} for an hour of a service&apos;s downtime, {} for a move</source>
        <translation>{}: {} al mes por un host, {} por una hora de inactividad de un servicio, {} por un traslado</translation>
    </message>
    <message>
        <source>{} to {} {}</source>
        <translation>{} a {} {}</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>al menos {}</translation>
    </message>
    <message>
        <source>No price is known for {}, so the costs leave it out.</source>
        <translation>No se conoce ningún precio para {}, así que los costes no lo incluyen.</translation>
    </message>
    <message>
        <source>No price is known for {}, so the costs leave them out.</source>
        <translation>No se conoce ningún precio para {}, así que los costes no los incluyen.</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>APTO</translation>
    </message>
    <message>
        <source>GO IF</source>
        <translation>APTO CON CONDICIONES</translation>
    </message>
    <message>
        <source>NO GO</source>
        <translation>NO APTO</translation>
    </message>
    <message>
        <source>☐ yes   ☐ with conditions   ☐ no</source>
        <translation>☐ sí   ☐ con condiciones   ☐ no</translation>
    </message>
    <message>
        <source>an hour of an engineer&apos;s work on the steps</source>
        <translation>una hora de trabajo de un ingeniero en los pasos</translation>
    </message>
    <message>
        <source>a core of a host without a price of its own, for a month</source>
        <translation>un núcleo de un host sin precio propio, durante un mes</translation>
    </message>
    <message>
        <source>a GiB of memory of a host without a price of its own, for a month</source>
        <translation>un GiB de memoria de un host sin precio propio, durante un mes</translation>
    </message>
    <message>
        <source>a GiB of storage of a host without a price of its own, for a month</source>
        <translation>un GiB de almacenamiento de un host sin precio propio, durante un mes</translation>
    </message>
    <message>
        <source>the licences of a host, for a month</source>
        <translation>las licencias de un host, durante un mes</translation>
    </message>
    <message>
        <source>the licences of a core, for a month</source>
        <translation>las licencias de un núcleo, durante un mes</translation>
    </message>
    <message>
        <source>the licences of a socket, for a month</source>
        <translation>las licencias de un zócalo, durante un mes</translation>
    </message>
    <message>
        <source>a host of the class &apos;{}&apos;, for a month</source>
        <translation>un host de la clase «{}», durante un mes</translation>
    </message>
    <message>
        <source>a host of the offer &apos;{}&apos;, for a month</source>
        <translation>un host de la oferta «{}», durante un mes</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interna</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Estrictamente confidencial</translation>
    </message>
    <message>
        <source>The classification has {} letters, and a page&apos;s head has room for {}: shorten it.</source>
        <translation>La clasificación tiene {} caracteres y en la cabecera de una página caben {}: acórtela.</translation>
    </message>
    <message>
        <source>{} before this page was made, the first at {}: find plans again.</source>
        <translation>{} antes de que se hiciera esta página, el primero el {}: busque planes de nuevo.</translation>
    </message>
    <message>
        <source>Classification:</source>
        <translation>Clasificación:</translation>
    </message>
    <message>
        <source>The work touches no host whose use is measured.</source>
        <translation>El trabajo no toca ningún host cuyo uso se mida.</translation>
    </message>
    <message>
        <source>No number of samples in a row is rare enough in these hours to mean a failure: ask before anything is taken back. The thresholds are the upper ends of the 95 % bands.</source>
        <translation>Ningún número de muestras seguidas es lo bastante raro en estas horas para significar un fallo: pregunte antes de deshacer nada. Los umbrales son los extremos superiores de las bandas del 95 %.</translation>
    </message>
    <message>
        <source>Host or service</source>
        <translation>Host o servicio</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>above {}</source>
        <translation>por encima de {}</translation>
    </message>
    <message>
        <source>{:.4g} s for {:.4g} % of the requests</source>
        <translation>{:.4g} s para el {:.4g} % de las peticiones</translation>
    </message>
    <message>
        <source>below {}</source>
        <translation>por debajo de {}</translation>
    </message>
    <message>
        <source>{} {} in {} of {} in a row: stop, and take back {}.</source>
        <translation>{} {} en {} de {} seguidas: pare y deshaga {}.</translation>
    </message>
    <message>
        <source>{} {} in samples of {} ({}): ask before you take back {}.</source>
        <translation>{} {} en muestras de {} ({}): pregunte antes de deshacer {}.</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>réplicas</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>Capacity of the hosts that are touched</source>
        <translation>Capacidad de los hosts afectados</translation>
    </message>
    <message>
        <source>Where the upper end of the 95 % band comes nearest to the capacity.</source>
        <translation>Donde el extremo superior de la banda del 95 % se acerca más a la capacidad.</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Who depends on what is touched: touched services are filled, a solid line is a hard dependency, a dashed one a soft one; what is hit lies to the right.</source>
        <translation>Quién depende de lo que se toca: los servicios objeto del trabajo van rellenos; una línea continua es una dependencia dura y una discontinua, una blanda; lo afectado queda a la derecha.</translation>
    </message>
    <message>
        <source>Drawn are {} of {}; the table has all.</source>
        <translation>Se dibujan {} de {}; la tabla los contiene todos.</translation>
    </message>
    <message>
        <source>{} depends on {}</source>
        <translation>{} depende de {}</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Radio de impacto</translation>
    </message>
    <message>
        <source>{}, the rest not tried</source>
        <translation>{}, el resto sin probar</translation>
    </message>
    <message>
        <source>Any one host or rack can be lost at any time; not any two hosts.</source>
        <translation>Se puede perder cualquier host o rack en todo momento; no dos hosts cualesquiera.</translation>
    </message>
    <message>
        <source>Any one host can be lost at any time; not any two hosts.</source>
        <translation>Se puede perder cualquier host en todo momento; no dos hosts cualesquiera.</translation>
    </message>
    <message>
        <source>Left out: {}. {}</source>
        <translation>Omitido: {}. {}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} por {}</translation>
    </message>
    <message>
        <source>The decision on one page</source>
        <translation>La decisión en una página</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Way back, and when to take it</source>
        <translation>Reversión y cuándo recurrir a ella</translation>
    </message>
    <message>
        <source>Risks, calendar and vulnerabilities</source>
        <translation>Riesgos, calendario y vulnerabilidades</translation>
    </message>
    <message>
        <source>Tests, and what to look at afterwards</source>
        <translation>Pruebas y qué observar después</translation>
    </message>
    <message>
        <source>What the numbers rest on</source>
        <translation>En qué se basan las cifras</translation>
    </message>
    <message>
        <source>Approvals and history</source>
        <translation>Aprobaciones e historial</translation>
    </message>
    <message>
        <source>The gravest first.</source>
        <translation>Primero lo más grave.</translation>
    </message>
    <message>
        <source>Change {}</source>
        <translation>Cambio {}</translation>
    </message>
    <message>
        <source>from now on, for good</source>
        <translation>desde ahora, sin fin</translation>
    </message>
    <message>
        <source>The changes that are asked for</source>
        <translation>Los cambios que se solicitan</translation>
    </message>
    <message>
        <source>What the scenario holds. What is only assumed nobody carries out.</source>
        <translation>Lo que contiene el escenario. Lo que solo se supone no lo ejecuta nadie.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>se ejecuta</translation>
    </message>
    <message>
        <source>shifted by the plan</source>
        <translation>desplazado por el plan</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>None: this is the fleet as it is, with what is in the calendar.</source>
        <translation>Ninguno: es la flota tal como está, con lo que figura en el calendario.</translation>
    </message>
    <message>
        <source>Back-out, the last work first</source>
        <translation>Reversión, el último trabajo primero</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Tests: by what each work is seen to be done</source>
        <translation>Pruebas: en qué se ve que cada trabajo está hecho</translation>
    </message>
    <message>
        <source>Whoever carried it out signs for what was seen.</source>
        <translation>Quien lo ejecutó firma lo que observó.</translation>
    </message>
    <message>
        <source>Its hours end at {}: end it then, or before.</source>
        <translation>Sus horas terminan el {}: termínelo entonces o antes.</translation>
    </message>
    <message>
        <source>It is a trade and no mend: findings rise from {} to {} by {}.</source>
        <translation>Es un intercambio y no una corrección: los hallazgos suben de {} a {} con {}.</translation>
    </message>
    <message>
        <source>The fleet as it is</source>
        <translation>La flota tal como está</translation>
    </message>
    <message>
        <source>error {:.2f} of that of repeating the last cycle</source>
        <translation>error de {:.2f} veces el de repetir el último ciclo</translation>
    </message>
    <message>
        <source>{}, {} with this plan</source>
        <translation>{}, {} con este plan</translation>
    </message>
    <message>
        <source>{}: what is less probable is left out</source>
        <translation>{}: se omite lo menos probable</translation>
    </message>
    <message>
        <source>Digest of the data</source>
        <translation>Resumen criptográfico de los datos</translation>
    </message>
    <message>
        <source>No plan. State of {}, revision {}. Hash {}.</source>
        <translation>Sin plan. Estado del {}, revisión {}. Huella {}.</translation>
    </message>
    <message>
        <source>No plan, revision {}, hash {}</source>
        <translation>Sin plan, revisión {}, huella {}</translation>
    </message>
    <message>
        <source>{} requests a second</source>
        <translation>{} peticiones por segundo</translation>
    </message>
    <message>
        <source>What the work touches, everyone who depends on it, and whom the risks that were found hit; the way leads there from where it begins. Who is hit in one way stands together.</source>
        <translation>Lo que toca el trabajo, todos los que dependen de ello y a quién alcanzan los riesgos encontrados; el camino lleva hasta allí desde donde empieza. Los alcanzados de una misma forma figuran juntos.</translation>
    </message>
    <message>
        <source>Nothing is carried out.</source>
        <translation>No se ejecuta nada.</translation>
    </message>
    <message>
        <source>{}; part 3 has all of them.</source>
        <translation>{}; la parte 3 lo contiene todo.</translation>
    </message>
    <message>
        <source>{}; the steps are done by {} (P90)</source>
        <translation>{}; los pasos están listos el {} (P90)</translation>
    </message>
    <message>
        <source>{} if it happens</source>
        <translation>{}, si ocurre</translation>
    </message>
    <message>
        <source>{} at the median, nine times in ten between {} and {}</source>
        <translation>{} en la mediana, nueve de cada diez veces entre el {} y el {}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>later than the horizon</source>
        <translation>después del horizonte</translation>
    </message>
    <message>
        <source>Nothing above the threshold happens within the horizon.</source>
        <translation>No ocurre nada por encima del umbral dentro del horizonte.</translation>
    </message>
    <message>
        <source>First to run out, with {}: {} ({}).</source>
        <translation>Lo primero en agotarse, con una probabilidad del {}: {} ({}).</translation>
    </message>
    <message>
        <source>When: {}.</source>
        <translation>Cuándo: {}.</translation>
    </message>
    <message>
        <source>No plan, so no costs were reckoned.</source>
        <translation>Sin plan, así que no se han calculado costes.</translation>
    </message>
    <message>
        <source>{} once, {} a month; downtime: {}</source>
        <translation>{} una vez, {} al mes; inactividad: {}</translation>
    </message>
    <message>
        <source>Nothing else is in the calendar.</source>
        <translation>No hay nada más en el calendario.</translation>
    </message>
    <message>
        <source>In the calendar: {}.</source>
        <translation>En el calendario: {}.</translation>
    </message>
    <message>
        <source>No collision was found.</source>
        <translation>No se ha encontrado ninguna colisión.</translation>
    </message>
    <message>
        <source>Part 7 has {}.</source>
        <translation>La parte 7 contiene {}.</translation>
    </message>
    <message>
        <source>Cost, downtime</source>
        <translation>Coste, inactividad</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Si no se hace nada</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Mientras tanto</translation>
    </message>
    <message>
        <source>{:.0f} %: {} of {}</source>
        <translation>{:.0f} %: {} de {}</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Workload-days exposed to it: {} without the plan, {} with it.</source>
        <translation>Días de carga de trabajo expuestos a ello: {} sin el plan, {} con él.</translation>
    </message>
    <message>
        <source>P(breach) {}. {} once, {} a month. Downtime: {}. Done by {} (P90).</source>
        <translation>Probabilidad de incumplimiento: {}. {} una vez, {} al mes. Inactividad: {}. Listo el {} (P90).</translation>
    </message>
    <message>
        <source>Risk, cost and time</source>
        <translation>Riesgo, coste y tiempo</translation>
    </message>
    <message>
        <source>What it mends and leaves</source>
        <translation>Qué corrige y qué deja</translation>
    </message>
    <message>
        <source>What it gives up</source>
        <translation>A qué renuncia</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>P(breach) {}.</source>
        <translation>Probabilidad de incumplimiento: {}.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Where the forecast puts what is to come: in the 80 % band 8 times of 10, in the 95 % band 19 of 20. Part 9 says how often that was so.</source>
        <translation>Dónde sitúa la previsión lo que está por venir: en la banda del 80 %, 8 de cada 10 veces; en la del 95 %, 19 de cada 20. La parte 9 indica con qué frecuencia ha sido así.</translation>
    </message>
    <message>
        <source>Joint path</source>
        <translation>Trayectoria conjunta</translation>
    </message>
    <message>
        <source>One possible future of everything at once. A chance is the share of them in which something happens.</source>
        <translation>Un futuro posible de todo a la vez. Una probabilidad es la proporción de ellas en las que algo ocurre.</translation>
    </message>
    <message>
        <source>Way back, point of no return</source>
        <translation>Reversión, punto de no retorno</translation>
    </message>
    <message>
        <source>How what was done is undone, and until when that is safe.</source>
        <translation>Cómo se deshace lo hecho y hasta cuándo es seguro hacerlo.</translation>
    </message>
    <message>
        <source>Touched, hard, soft</source>
        <translation>Objeto del trabajo, dura, blanda</translation>
    </message>
    <message>
        <source>The work is done on it; it stops without what is touched; it does worse without.</source>
        <translation>El trabajo se realiza en él; se detiene sin el objeto del trabajo; funciona peor sin él.</translation>
    </message>
    <message>
        <source>Tainted, drained</source>
        <translation>Con taint, drenado</translation>
    </message>
    <message>
        <source>A host that takes only some workloads; a host that is emptied.</source>
        <translation>Un host que solo acepta algunas cargas de trabajo; un host que se vacía.</translation>
    </message>
    <message>
        <source>The fingerprint of this plan with all its numbers: who signs, signs that one. It stands on every page and in the plan&apos;s JSON.</source>
        <translation>La huella de este plan con todas sus cifras: quien firma, firma esa. Figura en cada página y en el JSON del plan.</translation>
    </message>
    <message>
        <source>To be written in by hand</source>
        <translation>Para rellenar a mano</translation>
    </message>
    <message>
        <source>What only people know; what is known already stands there.</source>
        <translation>Lo que solo saben las personas; lo que ya se conoce figura aquí.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>proposed {}</source>
        <translation>propuesto el {}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Number in the change system, related changes</source>
        <translation>Número en el sistema de cambios, cambios relacionados</translation>
    </message>
    <message>
        <source>Date of the board, its recommendation</source>
        <translation>Fecha del comité, su recomendación</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Ejecutado por</translation>
    </message>
    <message>
        <source>Begun and ended in fact</source>
        <translation>Inicio y fin reales</translation>
    </message>
    <message>
        <source>Reviewed on, by, with which result</source>
        <translation>Revisado el, por, con qué resultado</translation>
    </message>
    <message>
        <source>1 more host is up and takes workloads.</source>
        <translation>1 host más está activo y acepta cargas de trabajo.</translation>
    </message>
    <message>
        <source>{} workload-days on hosts with a known high vulnerability (CVSS 7 or more)</source>
        <translation>{} días de carga de trabajo en hosts con una vulnerabilidad alta conocida (CVSS 7 o más)</translation>
    </message>
    <message>
        <source>Take it back by hand.</source>
        <translation>Deshágalo a mano.</translation>
    </message>
    <message>
        <source>{} ({} new)</source>
        <translation>{} (nuevos: {})</translation>
    </message>
    <message>
        <source>Back, P95</source>
        <translation>Reversión, P95</translation>
    </message>
    <message>
        <source>Throughout the next {} there is a rack that cannot be lost.</source>
        <translation>Durante los próximos {} hay siempre algún rack que no se puede perder.</translation>
    </message>
    <message>
        <source>Throughout the next {} there is a host that cannot be lost.</source>
        <translation>Durante los próximos {} hay siempre algún host que no se puede perder.</translation>
    </message>
    <message>
        <source>For {} in all, within the next {}, there is a rack that cannot be lost; the first stretch follows.</source>
        <translation>Durante {} en total, dentro de los próximos {}, hay un rack que no se puede perder; este es el primer intervalo.</translation>
    </message>
    <message>
        <source>For {} in all, within the next {}, there is a host that cannot be lost; the first stretch follows.</source>
        <translation>Durante {} en total, dentro de los próximos {}, hay un host que no se puede perder; este es el primer intervalo.</translation>
    </message>
    <message>
        <source>{} more are in the plan as JSON.</source>
        <translation>{} más están en el plan en JSON.</translation>
    </message>
    <message>
        <source>{} Evidence that stands in the section before is not repeated.</source>
        <translation>{} La evidencia que ya figura en la sección anterior no se repite.</translation>
    </message>
    <message>
        <source>Raised above that: {} of {}, which would otherwise take longer than {} to tell a failure.</source>
        <translation>Elevados por encima de eso: {} de {}, que si no tardarían más de {} en revelar un fallo.</translation>
    </message>
    <message>
        <source>Way back incomplete. {}</source>
        <translation>Reversión incompleta. {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} ({} left, {} new); {} ended</source>
        <translation>{} (quedan {}, {} nuevos); {} resueltos</translation>
    </message>
    <message>
        <source>Hosts whose loss leaves a workload without a host (N-1)</source>
        <translation>Hosts cuya pérdida deja una carga sin host (N-1)</translation>
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
    <message>
        <source>Resize {}: {} each</source>
        <translation>Redimensionar {}: {} cada una</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>The edits bring it forward by {}: the median date was {}, now it is {}.</source>
        <translation>Las modificaciones lo adelantan {}: la fecha mediana era el {} y ahora es el {}.</translation>
    </message>
    <message>
        <source>The edits bring it forward by {}: the date that one path in twenty comes to was {}, now it is {}.</source>
        <translation>Las modificaciones lo adelantan {}: la fecha a la que llega una de cada veinte trayectorias era el {} y ahora es el {}.</translation>
    </message>
    <message>
        <source>Without the edits the probability was {}.</source>
        <translation>Sin las modificaciones la probabilidad era de {}.</translation>
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
        <translation>hasta el {}</translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation>desde el {}</translation>
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
        <translation>&gt;99 %</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>&lt;1 %</translation>
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
        <translation>Nada se incumple hasta el {} en {} de {} trayectorias conjuntas de demanda, fallos y reparaciones ({}); en {} los fallos dejan algo sin host. Supuesto: los hosts fallan como {}, con {:.4g} h de actividad y {:.3g} h de reparación de media.</translation>
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
        <translation>el rack {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>la zona {}</translation>
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
        <translation>perder {} deja sin host {}</translation>
    </message>
    <message>
        <source>losing {} leaves {} without a host and {} lost</source>
        <translation>perder {} deja sin host {} y hace perder {}</translation>
    </message>
    <message>
        <source>losing {} overloads {}, which takes over: its {} runs out in {} of the paths</source>
        <translation>perder {} sobrecarga {}, que asume su carga: su {} se agota en {} de las trayectorias</translation>
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
        <source>from {} UTC on</source>
        <translation>desde el {} UTC</translation>
    </message>
    <message>
        <source>from {} to {} UTC</source>
        <translation>desde el {} hasta {} UTC</translation>
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
    <message>
        <source>{}, with or without the edits</source>
        <translation>{}, con o sin las modificaciones</translation>
    </message>
    <message>
        <source>{} This is so with or without the edits.</source>
        <translation>{} Es así con o sin las modificaciones.</translation>
    </message>
    <message>
        <source>{} with or without the edits, a breach with a chance of {}. The gravest: {}</source>
        <translation>Hay {} con o sin las modificaciones, con un incumplimiento cuya probabilidad es del {}. El más grave: {}</translation>
    </message>
    <message>
        <source>{} with or without the edits, and no breach is among them. The gravest: {}</source>
        <translation>Hay {} con o sin las modificaciones, y ninguno es un incumplimiento. El más grave: {}</translation>
    </message>
    <message>
        <source>The edits bring {} forward.</source>
        <translation>Las modificaciones adelantan {}.</translation>
    </message>
    <message>
        <source>{} That is the gravest of {}.</source>
        <translation>{} Es el más grave de {}.</translation>
    </message>
    <message>
        <source>The weakest pair of hosts that can each be lost alone: {}</source>
        <translation>La pareja más débil de hosts que por separado sí se pueden perder: {}</translation>
    </message>
    <message>
        <source>The weakest set of {} hosts that holds none of these: {}</source>
        <translation>El conjunto más débil de {} hosts que no contiene ninguno de estos: {}</translation>
    </message>
    <message>
        <source>{}; it is the only one.</source>
        <translation>{}; es el único caso.</translation>
    </message>
    <message>
        <source>{}; there are {} such.</source>
        <translation>{}; hay {} casos así.</translation>
    </message>
    <message>
        <source>Sets of {} hosts beside them were too many to be placed again.</source>
        <translation>Los demás conjuntos de {} hosts eran demasiados para volver a colocarlos.</translation>
    </message>
    <message>
        <source>Any two hosts that can each be lost alone can be lost together.</source>
        <translation>Dos hosts cualesquiera que se pueden perder por separado también se pueden perder juntos.</translation>
    </message>
    <message>
        <source>Any {} hosts that hold none of these can be lost.</source>
        <translation>Se pueden perder {} hosts cualesquiera que no contengan ninguno de estos.</translation>
    </message>
    <message>
        <source>Sunday {} {}</source>
        <translation>el domingo {} {}</translation>
    </message>
    <message>
        <source>Monday {} {}</source>
        <translation>el lunes {} {}</translation>
    </message>
    <message>
        <source>Tuesday {} {}</source>
        <translation>el martes {} {}</translation>
    </message>
    <message>
        <source>Wednesday {} {}</source>
        <translation>el miércoles {} {}</translation>
    </message>
    <message>
        <source>Thursday {} {}</source>
        <translation>el jueves {} {}</translation>
    </message>
    <message>
        <source>Friday {} {}</source>
        <translation>el viernes {} {}</translation>
    </message>
    <message>
        <source>Saturday {} {}</source>
        <translation>el sábado {} {}</translation>
    </message>
    <message>
        <source>{}, a breach with a chance of {}. The gravest: {}</source>
        <translation>Hay {}, con un incumplimiento cuya probabilidad es del {}. El más grave: {}</translation>
    </message>
    <message>
        <source>{}, and no breach is among them. The gravest: {}</source>
        <translation>Hay {}, y ninguno es un incumplimiento. El más grave: {}</translation>
    </message>
    <message>
        <source>Cannot be lost: without it a workload has no host (▲), or a host that takes over runs out on more paths than one in twenty (◆).</source>
        <translation>No se puede perder: sin él, una carga se queda sin host (▲), o un host que asume su carga se agota en más de una de cada veinte trayectorias (◆).</translation>
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
    <name>Ruling</name>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>approved with conditions</source>
        <translation>aprobado con condiciones</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>{} by {} at {}.</source>
        <translation>{} por {} el {}.</translation>
    </message>
    <message>
        <source>{} by {} at {}: {}.</source>
        <translation>{} por {} el {}: {}.</translation>
    </message>
    <message>
        <source>{} That was on another state of the plan (hash {}).</source>
        <translation>{} Fue sobre otro estado del plan (huella {}).</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>It failed; it is tried again.</source>
        <translation>Ha fallado; se volverá a intentar.</translation>
    </message>
    <message>
        <source>It failed {} times in a row; it is tried again.</source>
        <translation>Ha fallado {} veces seguidas; se volverá a intentar.</translation>
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
        <translation>Cada {}: {} está programado desde el {} hasta el {}.</translation>
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
        <source>Nothing added</source>
        <translation>Nada añadido</translation>
    </message>
    <message>
        <source>The edits now</source>
        <translation>Las modificaciones actuales</translation>
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
        <translation>Perd.</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste/mes</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>First shortage</source>
        <translation>Primera escasez</translation>
    </message>
    <message>
        <source>By when whatever is first runs out in half of the possible futures: at the latest when the first of the findings does, for not every future begins with the same one.</source>
        <translation>Cuándo se ha agotado lo primero, sea lo que sea, en la mitad de los futuros posibles: a más tardar con el primero de los hallazgos, pues no todos los futuros empiezan por el mismo.</translation>
    </message>
    <message>
        <source>Regret is the gap to the best scenario where a scenario does worst: 0 % is the best of all in everything, 100 % the worst of all in something.</source>
        <translation>La brecha es la distancia al mejor escenario en aquello en lo que un escenario queda peor: 0 % es el mejor de todos en todo; 100 %, el peor de todos en algo.</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>{:.1f} points of the chance of a breach</source>
        <translation>{:.1f} puntos de probabilidad de incumplimiento</translation>
    </message>
    <message>
        <source>{:.1f} points of the chance that something runs out</source>
        <translation>{:.1f} puntos de probabilidad de que algo se agote</translation>
    </message>
    <message>
        <source>{} until something runs out</source>
        <translation>{} hasta que algo se agota</translation>
    </message>
    <message>
        <source>Gives up nothing: no other scenario is better in anything.</source>
        <translation>No cede nada: ningún otro escenario es mejor en nada.</translation>
    </message>
    <message>
        <source>Gives up {} against the best.</source>
        <translation>Cede {} frente al mejor.</translation>
    </message>
    <message>
        <source>{} {} in a year</source>
        <translation>{} {} al año</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
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
        <translation>{} no tiene ninguna muestra antes del {}. Haga que la previsión empiece más tarde.</translation>
    </message>
    <message>
        <source>The newest sample of {} is of {}, longer before {} than the {} of history that a forecast looks at. Gather or import newer ones, or let the forecast begin then.</source>
        <translation>La muestra más reciente de {} es del {}, más anterior al {} que los {} de historial que examina una previsión. Recopile o importe otras más recientes, o haga que la previsión empiece entonces.</translation>
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
        <translation>El futuro empieza el {}: las muestras cuentan por horas enteras. Lo medido desde entonces, hasta el {}, cuenta cuando su hora ha terminado, el {}.</translation>
    </message>
    <message>
        <source>The future begins at {}: samples count by the whole step of {}. What was measured since, up to {}, counts when its step has ended, at {}.</source>
        <translation>El futuro empieza el {}: las muestras cuentan por pasos enteros de {}. Lo medido desde entonces, hasta el {}, cuenta cuando su paso ha terminado, el {}.</translation>
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
        <translation>El futuro empieza el {}, después de la muestra más reciente hasta el {}. Hay una serie con muestras posteriores; compruebe sus horas.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample up to {}. There are {} series with later ones; check their times.</source>
        <translation>El futuro empieza el {}, después de la muestra más reciente hasta el {}. Hay {} series con muestras posteriores; compruebe sus horas.</translation>
    </message>
    <message>
        <source>Nothing is measured, so the future begins at {}, after revision {}.</source>
        <translation>No hay nada medido, así que el futuro empieza el {}, después de la revisión {}.</translation>
    </message>
    <message>
        <source>Every workload has ended by {}, so the future begins at {}, when most of them were alive.</source>
        <translation>Todas las cargas de trabajo han terminado antes del {}, así que el futuro empieza el {}, cuando la mayoría estaban activas.</translation>
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
        <source>The axis &apos;{}&apos; has no name. Write &apos;growth: none | change-demand factor=1.2|1.5&apos;.</source>
        <translation>El eje «{}» no tiene nombre. Escriba &apos;growth: none | change-demand factor=1.2|1.5&apos;.</translation>
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
        <translation>La modificación que varía el eje «{}» no está en el escenario.</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; varies an edit that another axis varies already. Take one of them away.</source>
        <translation>El eje «{}» varía una modificación que otro eje ya varía. Quite uno de los dos.</translation>
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
        <translation>{} queda fuera del futuro calculado, del {} al {}. Pida un horizonte más largo.</translation>
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
    <message>
        <source>the baseline {}</source>
        <translation>la línea base {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a file nor a column mapping that the workspace keeps.</source>
        <translation>«{}» no es ni un archivo ni una asignación de columnas que conserve el espacio de trabajo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a file nor a column mapping that the workspace keeps. It keeps &apos;{}&apos;.</source>
        <translation>«{}» no es ni un archivo ni una asignación de columnas que conserve el espacio de trabajo. Conserva «{}».</translation>
    </message>
    <message>
        <source>{} deploys nothing: it holds no Deployment, StatefulSet, ReplicaSet or Pod that can be placed.</source>
        <translation>{} no despliega nada: no contiene ningún Deployment, StatefulSet, ReplicaSet ni Pod que se pueda colocar.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no key of a cell.</source>
        <translation>«{}» no es la clave de una celda.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no verdict.</source>
        <translation>«{}» no es un dictamen.</translation>
    </message>
    <message>
        <source>the pinned models</source>
        <translation>los modelos fijados</translation>
    </message>
    <message>
        <source>{} must be a number from 0 to 1,000,000,000, null where nobody knows it, or {{&quot;expected&quot;: 400, &quot;low&quot;: 350, &quot;high&quot;: 500}} with low &lt;= expected &lt;= high.</source>
        <translation>{} debe ser un número de 0 a 1,000,000,000, null si nadie lo sabe, o {{&quot;expected&quot;: 400, &quot;low&quot;: 350, &quot;high&quot;: 500}} con low &lt;= expected &lt;= high.</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is no property of a host, such as cpu, memory, gpu, like or zone, each a text or a number.</source>
        <translation>{}: «{}» no es una propiedad de un host, como cpu, memory, gpu, like o zone, cada una un texto o un número.</translation>
    </message>
    <message>
        <source>{}: say what a host of it has, cpu and memory, or which host it is like.</source>
        <translation>{}: indique qué tiene un host de esta oferta, cpu y memory, o a qué host se parece.</translation>
    </message>
    <message>
        <source>The price book&apos;s catalogue: offer {} is an object with a name.</source>
        <translation>El catálogo del libro de precios: la oferta {} es un objeto con nombre.</translation>
    </message>
    <message>
        <source>The price book&apos;s offer &apos;{}&apos;</source>
        <translation>La oferta «{}» del libro de precios</translation>
    </message>
    <message>
        <source>{}: a name has no blank, quote or slash, for hosts are called by it.</source>
        <translation>{}: un nombre no tiene espacios, comillas ni barras, porque los hosts se llaman así.</translation>
    </message>
    <message>
        <source>{}: say what a month of it costs with price_per_month; null: nobody knows.</source>
        <translation>{}: indique cuánto cuesta un mes con price_per_month; null: nadie lo sabe.</translation>
    </message>
    <message>
        <source>{}: price_per_month</source>
        <translation>{}: price_per_month</translation>
    </message>
    <message>
        <source>{}: say how long it takes from the order to the rack, e.g. &quot;lead_time&quot;: &quot;7d&quot;.</source>
        <translation>{}: indique cuánto tarda del pedido al rack, p. ej. &quot;lead_time&quot;: &quot;7d&quot;.</translation>
    </message>
    <message>
        <source>{}: lead_time: {}</source>
        <translation>{}: lead_time: {}</translation>
    </message>
    <message>
        <source>The price book&apos;s catalogue is a list of at most {} offers.</source>
        <translation>El catálogo del libro de precios es una lista de {} ofertas como máximo.</translation>
    </message>
    <message>
        <source>The price book has two offers called &apos;{}&apos;.</source>
        <translation>El libro de precios tiene dos ofertas llamadas «{}».</translation>
    </message>
    <message>
        <source>The price book has no &apos;{}&apos;. Known are {}.</source>
        <translation>El libro de precios no tiene «{}». Se conocen {}.</translation>
    </message>
    <message>
        <source>A price book is a JSON object.</source>
        <translation>Un libro de precios es un objeto JSON.</translation>
    </message>
    <message>
        <source>The price book&apos;s {}</source>
        <translation>{} del libro de precios</translation>
    </message>
    <message>
        <source>The price book&apos;s host_lead_time: {}</source>
        <translation>host_lead_time del libro de precios: {}</translation>
    </message>
    <message>
        <source>the price book of the workspace</source>
        <translation>el libro de precios del espacio de trabajo</translation>
    </message>
    <message>
        <source>The plan {} cannot be computed again from this workspace: it comes out differently now. Make the plans anew with &apos;plan&apos;.</source>
        <translation>El plan {} no se puede calcular de nuevo a partir de este espacio de trabajo: ahora resulta distinto. Haga de nuevo los planes con &apos;plan&apos;.</translation>
    </message>
    <message>
        <source>The steps of {} can no longer be carried out in the order that was chosen. {}</source>
        <translation>Los pasos de {} ya no se pueden ejecutar en el orden elegido. {}</translation>
    </message>
    <message>
        <source>Say who decides: a decision needs a name.</source>
        <translation>Indique quién decide: una decisión necesita un nombre.</translation>
    </message>
    <message>
        <source>Say on which conditions it is approved, or approve it without any.</source>
        <translation>Indique con qué condiciones se aprueba, o apruébelo sin ninguna.</translation>
    </message>
    <message>
        <source>A name has at most {} letters, conditions have at most {}.</source>
        <translation>Un nombre tiene como máximo {} letras; las condiciones, como máximo {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no decision. Use one of approved, approved-with-conditions, rejected, deferred.</source>
        <translation>«{}» no es una decisión. Use una de approved, approved-with-conditions, rejected, deferred.</translation>
    </message>
    <message>
        <source>A scenario needs a name to be kept under.</source>
        <translation>Un escenario necesita un nombre con el que conservarlo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is the name of what is being edited. Give the scenario a name of its own.</source>
        <translation>«{}» es el nombre de lo que se está editando. Dé al escenario un nombre propio.</translation>
    </message>
    <message>
        <source>No scenario is kept as &apos;{}&apos;.{}</source>
        <translation>No se conserva ningún escenario como «{}».{}</translation>
    </message>
    <message>
        <source>The &quot;{}&quot; of the source&apos;s sampling must be a duration such as &quot;30s&quot; or &quot;1h&quot;.</source>
        <translation>El &quot;{}&quot; del muestreo de la fuente debe ser una duración como &quot;30s&quot; o &quot;1h&quot;.</translation>
    </message>
    <message>
        <source>The shortest interval of a source must lie between 1s and 1d.</source>
        <translation>El intervalo más corto de una fuente debe estar entre 1s y 1d.</translation>
    </message>
    <message>
        <source>The longest interval of a source must lie between its shortest one and 1d.</source>
        <translation>El intervalo más largo de una fuente debe estar entre el más corto y 1d.</translation>
    </message>
    <message>
        <source>The accuracy of a source must lie between 0.001 and 0.5, e.g. 0.02 for 2 %.</source>
        <translation>La precisión de una fuente debe estar entre 0.001 y 0.5, p. ej. 0.02 para un 2 %.</translation>
    </message>
    <message>
        <source>The budget of a source is in requests a minute, between 1 and 100000; 0 sets no limit.</source>
        <translation>El presupuesto de una fuente se indica en peticiones por minuto, entre 1 y 100000; 0 no fija ningún límite.</translation>
    </message>
    <message>
        <source>The lead of a source, which is how long before a change its baseline is gathered, must lie between 0s and 7d.</source>
        <translation>La antelación (lead) de una fuente, es decir, cuánto antes de un cambio se recopila su línea base, debe estar entre 0s y 7d.</translation>
    </message>
    <message>
        <source>The source&apos;s sampling has no &quot;{}&quot;. It knows shortest, longest, accuracy, budget and lead.</source>
        <translation>El muestreo de la fuente no tiene &quot;{}&quot;. Conoce shortest, longest, accuracy, budget y lead.</translation>
    </message>
    <message>
        <source>the source {}</source>
        <translation>la fuente {}</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of the source {} is a secret, which a workspace does not keep. Put it into a file that only you can read and write file:PATH.</source>
        <translation>El parámetro «{}» de la fuente {} es un secreto, que un espacio de trabajo no guarda. Póngalo en un archivo que solo usted pueda leer y escriba file:PATH.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of the source {} names its file by a relative path, which is another one elsewhere. Write file:/ and the whole path.</source>
        <translation>El parámetro «{}» de la fuente {} indica su archivo con una ruta relativa, que en otro lugar es otra. Escriba file:/ y la ruta completa.</translation>
    </message>
    <message>
        <source>The workspace has no source &apos;{}&apos;.</source>
        <translation>El espacio de trabajo no tiene la fuente «{}».</translation>
    </message>
    <message>
        <source>The plan&apos;s options/now: {}</source>
        <translation>options/now del plan: {}</translation>
    </message>
    <message>
        <source>The plan&apos;s options/{}: {}</source>
        <translation>options/{} del plan: {}</translation>
    </message>
    <message>
        <source>This document is no stored plan of format 1. A newer Penumbra may have made it.</source>
        <translation>Este documento no es un plan guardado del formato 1. Puede haberlo creado una versión más reciente de Penumbra.</translation>
    </message>
    <message>
        <source>No step can begin at {}: the horizon ends at {}. Look further ahead, or begin sooner.</source>
        <translation>Ningún paso puede empezar el {}: el horizonte termina el {}. Amplíe el horizonte, o empiece antes.</translation>
    </message>
    <message>
        <source>{}: {} must be a whole number from 1 to {}.</source>
        <translation>{}: {} debe ser un número entero de 1 a {}.</translation>
    </message>
    <message>
        <source>The price book&apos;s host_classes: class {} is an object with a name without blank, quote or slash.</source>
        <translation>host_classes del libro de precios: la clase {} es un objeto con un nombre sin espacios, comillas ni barras.</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;</source>
        <translation>La clase «{}» del libro de precios</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; says nothing about which hosts are of it. It has label, cpu, memory, gpu and sockets.</source>
        <translation>{}: «{}» no indica qué hosts son de ella. Tiene label, cpu, memory, gpu y sockets.</translation>
    </message>
    <message>
        <source>The price book&apos;s host_classes is a list of at most {} classes.</source>
        <translation>host_classes del libro de precios es una lista de {} clases como máximo.</translation>
    </message>
    <message>
        <source>The price book has two classes called &apos;{}&apos;.</source>
        <translation>El libro de precios tiene dos clases llamadas «{}».</translation>
    </message>
    <message>
        <source>The price book</source>
        <translation>El libro de precios</translation>
    </message>
    <message>
        <source>What the drain of {} moves does not move back when it ends at {}: {} where it went, so findings after it may differ too.</source>
        <translation>Lo que mueve el drenaje de {} no vuelve a su lugar cuando este termina el {}: {} donde acabó, así que los hallazgos posteriores también pueden ser distintos.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an edit. {}</source>
        <translation>«{}» no es una modificación. {}</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; cannot be read. {}</source>
        <translation>El eje «{}» no se puede leer. {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
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
    <name>SpareWords</name>
    <message>
        <source>◆ advised, %1 of them warm</source>
        <translation>◆ aconsejado, %1 de ellos en caliente</translation>
    </message>
    <message>
        <source>✓ there now</source>
        <translation>✓ los que hay ahora</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Mantenidos</translation>
    </message>
    <message>
        <source>N+%1</source>
        <translation>N+%1</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Spare, a month</source>
        <translation>Repuesto, al mes</translation>
    </message>
    <message>
        <source>Too few in</source>
        <translation>Insuficientes en</translation>
    </message>
    <message>
        <source>%1 of hours</source>
        <translation>%1 de las horas</translation>
    </message>
    <message>
        <source>Shortage, a month</source>
        <translation>Escasez, al mes</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>N−%1</source>
        <translation>N−%1</translation>
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
        <translation>Solo se pueden deshacer las importaciones más recientes, cinco como máximo, y solo mientras no se haya recopilado ni respondido nada después de ellas. Restaure una copia de seguridad del archivo si la tiene.</translation>
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
    <name>Strip</name>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
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
    <name>Tally</name>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
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
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>from %1, for good</source>
        <translation>desde el %1, sin fin</translation>
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
        <translation>{} de {}, mínimo {}</translation>
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
    <name>Unpriced</name>
    <message>
        <source>moves</source>
        <translation>traslados</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>inactividad</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hosts</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>núcleos</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>licencias</translation>
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
        <translation>Mediana sin las modificaciones</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>go</source>
        <translation>apto</translation>
    </message>
    <message>
        <source>go-if</source>
        <translation>apto con condiciones</translation>
    </message>
    <message>
        <source>no-go</source>
        <translation>no apto</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
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
    <name>Whereabouts</name>
    <message>
        <source>{} without a host</source>
        <translation>{} sin host</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ninguno</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>replaced ({})</source>
        <translation>sustituida ({})</translation>
    </message>
    <message>
        <source>replaced by {} ({})</source>
        <translation>sustituida por {} ({})</translation>
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
        <translation>ETS de mejor ajuste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>capacidad %1</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>atributo %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>solicitud %1</translation>
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
    <message>
        <source>{} are called &apos;{}&apos;. Use the full id, e.g. {}.</source>
        <translation>{} se llaman «{}». Use el id completo, p. ej. {}.</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos; in the inventory.</source>
        <translation>En el inventario no existe {} «{}».</translation>
    </message>
    <message>
        <source>{} Did you mean one of {}?</source>
        <translation>{} ¿Quería decir uno de {}?</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos;.</source>
        <translation>No existe {} «{}».</translation>
    </message>
    <message>
        <source>{} Did you mean {}?</source>
        <translation>{} ¿Quería decir {}?</translation>
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
        <translation>La demanda de un servicio, de una carga de trabajo o de todo se multiplica por un factor: lo que sigue a la carga o las dimensiones que se indiquen.</translation>
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
        <translation>Dónde puede ejecutarse una carga de trabajo o cada réplica de un servicio; lo que se ejecuta donde ya no puede se mueve al inicio de la modificación.</translation>
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
        <source>Drain rack or zone</source>
        <translation>Drenar rack o zona</translation>
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
        <translation>Cómo se llama. Varios servicios pueden compartir una: una modificación para cada uno.</translation>
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
        <translation>Lo que necesita la licencia no se ejecuta en más núcleos o hosts de los que cubre; lo que se ejecuta en más se reúne al inicio de la modificación, salvo que esté fijado.</translation>
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
        <translation>Las vulnerabilidades conocidas del software de los hosts quedan corregidas desde el inicio de la modificación. Un drenaje para el trabajo es una modificación aparte.</translation>
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
    <message>
        <source>Workloads and services</source>
        <translation>Cargas de trabajo y servicios</translation>
    </message>
    <message>
        <source>Load and promises</source>
        <translation>Carga y compromisos</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los hosts</translation>
    </message>
    <message>
        <source>Every host of the fleet is maintained.</source>
        <translation>Se da mantenimiento a todos los hosts de la flota.</translation>
    </message>
    <message>
        <source>All hosts of a rack.</source>
        <translation>Todos los hosts de un rack.</translation>
    </message>
    <message>
        <source>All hosts of a zone.</source>
        <translation>Todos los hosts de una zona.</translation>
    </message>
    <message>
        <source>Hosts or labels</source>
        <translation>Hosts o etiquetas</translation>
    </message>
    <message>
        <source>Which hosts to maintain, e.g. a1-01,a1-02 or labels such as &apos;disk in (fast, ssd)&apos;.</source>
        <translation>A qué hosts dar mantenimiento, p. ej. a1-01,a1-02 o etiquetas como &apos;disk in (fast, ssd)&apos;.</translation>
    </message>
    <message>
        <source>Window opens</source>
        <translation>Apertura de la ventana</translation>
    </message>
    <message>
        <source>When the first window opens, e.g. +1d; without it now.</source>
        <translation>Cuándo se abre la primera ventana, p. ej. +1d; sin indicarlo, ahora.</translation>
    </message>
    <message>
        <source>Window closes</source>
        <translation>Cierre de la ventana</translation>
    </message>
    <message>
        <source>When the first window closes; without it at the end of the computed future.</source>
        <translation>Cuándo se cierra la primera ventana; sin indicarlo, al final del futuro calculado.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>How many such windows there are, one after the other.</source>
        <translation>Cuántas ventanas como esta hay, una tras otra.</translation>
    </message>
    <message>
        <source>One window every</source>
        <translation>Una ventana cada</translation>
    </message>
    <message>
        <source>How long after the opening of one window the next one opens.</source>
        <translation>Cuánto después de la apertura de una ventana se abre la siguiente.</translation>
    </message>
    <message>
        <source>Most of one rack</source>
        <translation>Máximo por rack</translation>
    </message>
    <message>
        <source>At most so many hosts of one rack down together; 0: what the rules allow.</source>
        <translation>Como máximo tantos hosts de un mismo rack inactivos a la vez; 0: lo que permitan las reglas.</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Máximo a la vez</translation>
    </message>
    <message>
        <source>At most so many hosts down together; 0: what the rules allow.</source>
        <translation>Como máximo tantos hosts inactivos a la vez; 0: lo que permitan las reglas.</translation>
    </message>
    <message>
        <source>Work on a host</source>
        <translation>Trabajo en un host</translation>
    </message>
    <message>
        <source>How long the work on an empty host takes.</source>
        <translation>Cuánto dura el trabajo en un host vacío.</translation>
    </message>
    <message>
        <source>Work, slow</source>
        <translation>Trabajo, lento</translation>
    </message>
    <message>
        <source>The same in the slowest of twenty cases; without it half as long again.</source>
        <translation>Lo mismo en el más lento de veinte casos; sin indicarlo, la mitad más.</translation>
    </message>
    <message>
        <source>Without a spare</source>
        <translation>Sin repuesto</translation>
    </message>
    <message>
        <source>Do not ask that every other host could still be lost meanwhile.</source>
        <translation>No exigir que, mientras tanto, se pueda perder aún cualquier otro host.</translation>
    </message>
    <message>
        <source>What grows, with commas between: cpu,network. load is all that follows the load: CPU, memory and network, and GPUs only where their measured use does. What is stored keeps its own trend until disk is named, and as many GPUs are asked for until gpu is.</source>
        <translation>Qué crece, separado por comas: cpu,network. load es todo lo que sigue a la carga: CPU, memoria y red, y las GPU solo donde su uso medido lo hace. Lo almacenado mantiene su propia tendencia hasta que se indique disk, y se solicitan las mismas GPU hasta que se indique gpu.</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores, or with + or - how much more or less. Not given: as before.</source>
        <translation>Qué CPU reserva cada una, p. ej. 500m o 2 cores, o con + o - cuánto más o menos. Si no se indica: como antes.</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB, or with + or - how much more or less, e.g. +1.5GiB. Not given: as before.</source>
        <translation>Qué memoria reserva cada una, p. ej. 4 GiB, o con + o - cuánto más o menos, p. ej. +1.5GiB. Si no se indica: como antes.</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m, or with + or - how much more or less. Not given: as before.</source>
        <translation>Qué GPU reserva cada una, p. ej. 1 o 500m, o con + o - cuánto más o menos. Si no se indica: como antes.</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of CPU, or with + or - how much more or less, e.g. 2 or +500m. Not given: as before.</source>
        <translation>Qué CPU reserva una réplica de la nueva versión, o con + o - cuánto más o menos, p. ej. 2 o +500m. Si no se indica: como antes.</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of memory, or with + or - how much more or less, e.g. 4GiB or +1.5GiB. Not given: as before.</source>
        <translation>Qué memoria reserva una réplica de la nueva versión, o con + o - cuánto más o menos, p. ej. 4GiB o +1.5GiB. Si no se indica: como antes.</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of GPUs, or with + or - how much more or less, e.g. 1 or +500m. Not given: as before.</source>
        <translation>Qué GPU reserva una réplica de la nueva versión, o con + o - cuánto más o menos, p. ej. 1 o +500m. Si no se indica: como antes.</translation>
    </message>
    <message>
        <source>Which edits</source>
        <translation>Qué modificaciones</translation>
    </message>
    <message>
        <source>Their numbers in the scenario, e.g. 1,3; they keep their distances. Without it all edits move together.</source>
        <translation>Sus números en el escenario, p. ej. 1,3; mantienen sus distancias. Sin indicarlo, todas las modificaciones se desplazan juntas.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de…</translation>
    </message>
    <message>
        <source>The earliest begin, e.g. +1d; without it any begin that is ahead.</source>
        <translation>El primer inicio posible, p. ej. +1d; sin indicarlo, cualquier inicio futuro.</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>Terminado antes de</translation>
    </message>
    <message>
        <source>When all of it must be over; without it the end of the computed future.</source>
        <translation>Cuándo debe haber terminado todo; sin indicarlo, al final del futuro calculado.</translation>
    </message>
    <message>
        <source>A begin every</source>
        <translation>Un inicio cada</translation>
    </message>
    <message>
        <source>How far apart the begins are that are judged, each by a whole evaluation.</source>
        <translation>La separación entre los inicios que se evalúan, cada uno con una evaluación completa.</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Otras horas</translation>
    </message>
    <message>
        <source>When the edits could take place instead: every begin judged by the verdict, what runs out, the loss of one more host and the margin, ranked.</source>
        <translation>Cuándo podrían realizarse las modificaciones en su lugar: cada inicio evaluado según el dictamen, lo que se agota, la pérdida de un host más y el margen, por orden.</translation>
    </message>
    <message>
        <source>It goes wrong at</source>
        <translation>Falla el</translation>
    </message>
    <message>
        <source>The numbers of the edits that are taken back, e.g. 1,3; without it all of them.</source>
        <translation>Los números de las modificaciones que se deshacen, p. ej. 1,3; sin indicarlo, todas.</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>If it goes wrong at some minute: can the edits be taken back then, how long does that take, and until when.</source>
        <translation>Si falla en un minuto dado: si las modificaciones se pueden deshacer entonces, cuánto se tarda y hasta cuándo.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Only what meets from then on, e.g. +1d; without it from now.</source>
        <translation>Solo lo que coincide a partir de entonces, p. ej. +1d; sin indicarlo, desde ahora.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Only what meets before then; without it the end of the computed future.</source>
        <translation>Solo lo que coincide antes de entonces; sin indicarlo, hasta el final del futuro calculado.</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según lo previsto</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Colisiones</translation>
    </message>
    <message>
        <source>More hosts</source>
        <translation>Hosts más</translation>
    </message>
    <message>
        <source>Which host they are like; without it the largest of the pool.</source>
        <translation>A qué host se parecen; sin indicarlo, al mayor del conjunto.</translation>
    </message>
    <message>
        <source>Whose capacity is looked at; without it that of the whole fleet.</source>
        <translation>De quién se examina la capacidad; sin indicarlo, de toda la flota.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>In service from</source>
        <translation>En servicio desde</translation>
    </message>
    <message>
        <source>When they are there, e.g. +5d; without it from now on.</source>
        <translation>Cuándo están disponibles, p. ej. +5d; sin indicarlo, desde ahora.</translation>
    </message>
    <message>
        <source>Everything that can move leaves the host for the window, as for maintenance. What left stays where it went when the window ends.</source>
        <translation>Todo lo que se puede mover deja el host durante la ventana, como en un mantenimiento. Lo que salió se queda donde acabó cuando la ventana termina.</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is emptied for the window, as for maintenance. What left stays where it went when the window ends.</source>
        <translation>Todos los hosts de un rack, de una zona o con una etiqueta se vacían durante la ventana, como en un mantenimiento. Lo que salió se queda donde acabó cuando la ventana termina.</translation>
    </message>
    <message>
        <source>The minute at which going back begins, e.g. 2026-03-03T02:40:00Z or +2d; without it the middle of the first edit&apos;s hours.</source>
        <translation>El minuto en que empieza la reversión, p. ej. 2026-03-03T02:40:00Z o +2d; sin él, la mitad de las horas de la primera modificación.</translation>
    </message>
    <message>
        <source>How many hosts more it is held against; without it as few as are enough.</source>
        <translation>Con cuántos hosts más se compara; si no se indica, tan pocos como basten.</translation>
    </message>
    <message>
        <source>From the order to the first workload on a host, for the date to order by; without it that of the price book.</source>
        <translation>Desde el pedido hasta la primera carga de trabajo en un host, para la fecha límite de pedido; si no se indica, el del libro de precios.</translation>
    </message>
    <message>
        <source>How much kit</source>
        <translation>Cuántos hosts</translation>
    </message>
    <message>
        <source>How many hosts more it takes, the cheapest mix of them, the date to order by, and how likely the fleet or a zone is full by each day with and without them.</source>
        <translation>Cuántos hosts más hacen falta, su combinación más barata, la fecha límite de pedido y la probabilidad de que la flota o una zona esté saturada cada día, con ellos y sin ellos.</translation>
    </message>
    <message>
        <source>Failures as of</source>
        <translation>Fallos como en</translation>
    </message>
    <message>
        <source>How often hosts fail and how long repairs take, by which published record.</source>
        <translation>Con qué frecuencia fallan los hosts y cuánto duran las reparaciones, según qué registro publicado.</translation>
    </message>
    <message>
        <source>N+1 against N+2</source>
        <translation>N+1 frente a N+2</translation>
    </message>
    <message>
        <source>What it costs that one host, two or a rack can be lost, over all zones, which risk is left, the date to order by, and what warm spare hosts cost.</source>
        <translation>Qué cuesta, sumando todas las zonas, que se puedan perder un host, dos o un rack, qué riesgo queda, la fecha límite de pedido y qué cuestan los hosts de reserva en caliente.</translation>
    </message>
    <message>
        <source>Only list what meets; look for no other hours.</source>
        <translation>Solo listar lo que coincide; no buscar otras horas.</translation>
    </message>
    <message>
        <source>Which changes, your edits and what is scheduled, collide in capacity or by dependency and not only in the calendar, and the fewest of them to move so that none does.</source>
        <translation>Qué cambios, sus modificaciones y lo programado, chocan en capacidad o por dependencia y no solo en el calendario, y cuáles, los menos posibles, desplazar para que ninguno lo haga.</translation>
    </message>
    <message>
        <source>cpu, memory, ...; without it every one of single hosts, and of the sum the one that is likeliest to be full.</source>
        <translation>cpu, memory, ...; sin ella todas en los hosts, y en la suma la que con más probabilidad se llena.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Changes that collide</source>
        <translation>Cambios que chocan</translation>
    </message>
    <message>
        <source>What runs out</source>
        <translation>Qué se agota</translation>
    </message>
    <message>
        <source>Drains that a budget holds up</source>
        <translation>Drenajes que retiene un presupuesto</translation>
    </message>
    <message>
        <source>Workloads without a host</source>
        <translation>Cargas de trabajo sin host</translation>
    </message>
    <message>
        <source>Hosts that cannot be lost</source>
        <translation>Hosts que no se pueden perder</translation>
    </message>
    <message>
        <source>Services hit</source>
        <translation>Servicios afectados</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Compromisos incumplidos</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Cada una</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interna</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Preferir</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Exigir</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Blanda</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Permanecer</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Recta</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Verify ca</source>
        <translation>Verificar CA</translation>
    </message>
    <message>
        <source>Verify full</source>
        <translation>Verificar todo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Grid nodes (Grid&apos;5000)</source>
        <translation>Nodos de malla (Grid&apos;5000)</translation>
    </message>
    <message>
        <source>HPC nodes (LANL 2005, exponential)</source>
        <translation>Nodos HPC (LANL 2005, exponencial)</translation>
    </message>
    <message>
        <source>HPC nodes (LANL 2005, Weibull)</source>
        <translation>Nodos HPC (LANL 2005, Weibull)</translation>
    </message>
    <message>
        <source>Desktops (Microsoft 1999)</source>
        <translation>Equipos de escritorio (Microsoft 1999)</translation>
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
        <translation>Una carpeta con un inventario, un playbook con un play por paso y otro para la reversión. Lo que Ansible no puede hacer espera a una persona.</translation>
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
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>ddd d MMM HH:mm</translation>
    </message>
    <message>
        <source>0: many</source>
        <translation>0: many</translation>
    </message>
    <message>
        <source>&apos;1&apos; MMM</source>
        <extracomment>The first of a month in Qt&apos;s date format, where it is written otherwise: &apos;1er&apos; MMM.</extracomment>
        <translation>&apos;1&apos; MMM</translation>
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
        <translation>Añada una modificación o abra un escenario como Black Friday. Arrastre su bloque en la cronología: el dictamen, el gráfico y los hallazgos se actualizan. Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>What would mend it?</source>
        <translation>¿Qué lo corregiría?</translation>
    </message>
    <message>
        <source>Find plans: several ways with their downtime, cost and way back. One that is adopted becomes edits; it leaves as PDF for the board and as JSON for operations.</source>
        <translation>Buscar planes: varios caminos con su inactividad, coste y reversión. El que se adopta se convierte en modificaciones; se exporta como PDF para el comité de cambios y como JSON para operaciones.</translation>
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
    <name>members</name>
    <message>
        <source>cordoned</source>
        <translation>acordonado</translation>
    </message>
    <message>
        <source>depends-on</source>
        <translation>depende de</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>periodo de existencia</translation>
    </message>
    <message>
        <source>minimum replicas</source>
        <translation>mínimo de réplicas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>overcommit</source>
        <translation>sobreasignación</translation>
    </message>
    <message>
        <source>part-of</source>
        <translation>parte de</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>réplicas</translation>
    </message>
    <message>
        <source>request of each</source>
        <translation>solicitud de cada una</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>runs-on</source>
        <translation>se ejecuta en</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>taints</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>usa</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro de</translation>
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
        <translation>Deshacer la última modificación</translation>
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
        <translation>Importar de nuevo lo que se deshizo</translation>
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
        <translation>Comandos, páginas, modificaciones y recursos por su nombre</translation>
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
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>What the chosen finding or number, or the verdict, rests on, and what would turn it</source>
        <translation>En qué se basa el hallazgo o el número elegido, o el dictamen, y qué lo cambiaría</translation>
    </message>
    <message>
        <source>The weakest hosts…</source>
        <translation>Los hosts más débiles…</translation>
    </message>
    <message>
        <source>The smallest sets of hosts that cannot be lost, and who is left without one</source>
        <translation>Los conjuntos más pequeños de hosts que no se pueden perder y qué queda sin host</translation>
    </message>
    <message>
        <source>Maintenance in waves…</source>
        <translation>Mantenimiento por oleadas…</translation>
    </message>
    <message>
        <source>Many hosts within windows: how many at once, and whether it will finish</source>
        <translation>Muchos hosts dentro de ventanas: cuántos a la vez y si terminará</translation>
    </message>
    <message>
        <source>Kept plans…</source>
        <translation>Planes conservados…</translation>
    </message>
    <message>
        <source>Plans that the workspace keeps, with what was decided, to open one again</source>
        <translation>Planes que conserva el espacio de trabajo, con lo que se decidió, para abrir uno de nuevo</translation>
    </message>
    <message>
        <source>Scheduled changes…</source>
        <translation>Cambios programados…</translation>
    </message>
    <message>
        <source>What each of them changes, and calling a planned one off</source>
        <translation>Qué cambia cada uno de ellos, y anular uno previsto</translation>
    </message>
    <message>
        <source>Ask about the scenario…</source>
        <translation>Preguntar sobre el escenario…</translation>
    </message>
    <message>
        <source>When else, what collides, the way back, how much kit: each judged alike</source>
        <translation>Cuándo si no, qué choca, la reversión, cuánto equipo: todo evaluado por igual</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>Exportar el plan…</translation>
    </message>
    <message>
        <source>Write the chosen plan for the board, for ops, for a calendar or a ticket</source>
        <translation>Escribir el plan elegido para el comité, operaciones, un calendario o un tique</translation>
    </message>
    <message>
        <source>Other hours for the change…</source>
        <translation>Otras horas para el cambio…</translation>
    </message>
    <message>
        <source>When the edits could take place instead, the best hours first</source>
        <translation>Cuándo podrían hacerse las modificaciones en su lugar, las mejores horas primero</translation>
    </message>
    <message>
        <source>How much kit…</source>
        <translation>Cuántos hosts…</translation>
    </message>
    <message>
        <source>How many hosts more the scenario takes, the cheapest mix, the date to order by</source>
        <translation>Cuántos hosts más requiere el escenario, la combinación más barata y la fecha límite de pedido</translation>
    </message>
    <message>
        <source>Spare hosts: N+1 against N+2…</source>
        <translation>Hosts de reserva: N+1 frente a N+2…</translation>
    </message>
    <message>
        <source>What it costs that one host, two or a rack can be lost, and the risk left</source>
        <translation>Qué cuesta que se puedan perder un host, dos o un rack, y el riesgo que queda</translation>
    </message>
    <message>
        <source>Remove all edits</source>
        <translation>Quitar todas las modificaciones</translation>
    </message>
    <message>
        <source>The fleet as it is, with what is scheduled and no more; Undo brings them back</source>
        <translation>La flota tal como está, solo con lo programado; Deshacer las recupera</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Additive</source>
        <translation>Aditivo</translation>
    </message>
    <message>
        <source>Autoregression</source>
        <translation>Autorregresión</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Combinación</translation>
    </message>
    <message>
        <source>Croston</source>
        <translation>Croston</translation>
    </message>
    <message>
        <source>Difference autoregression</source>
        <translation>Autorregresión en diferencias</translation>
    </message>
    <message>
        <source>Double seasonal</source>
        <translation>Doble estacional</translation>
    </message>
    <message>
        <source>Dynamic theta</source>
        <translation>Theta dinámico</translation>
    </message>
    <message>
        <source>Global linear</source>
        <translation>Lineal global</translation>
    </message>
    <message>
        <source>Harmonic regression</source>
        <translation>Regresión armónica</translation>
    </message>
    <message>
        <source>Holt</source>
        <translation>Holt</translation>
    </message>
    <message>
        <source>Log autoregression</source>
        <translation>Autorregresión logarítmica</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Ingenuo</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nada conocido</translation>
    </message>
    <message>
        <source>Optimised theta</source>
        <translation>Theta optimizado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Seasonal autoregression</source>
        <translation>Autorregresión estacional</translation>
    </message>
    <message>
        <source>Seasonal median</source>
        <translation>Mediana estacional</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Ingenuo estacional</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Week level</source>
        <translation>Nivel semanal</translation>
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
        <translation>Modificaciones de la sombra con sus hallazgos y cifras antes y después.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Document</name>
    <message>
        <source>%1 was written.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
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
        <translation>No se ha deshecho nada: se canceló. La importación permanece.</translation>
    </message>
    <message>
        <source>%1 was taken back: the inventory, the samples and what was answered are what they were before it.</source>
        <translation>%1: deshecho. El inventario, las muestras y lo respondido están como antes.</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>Recuperar modificaciones</translation>
    </message>
    <message>
        <source>Penumbra ended before the last edits were saved. They are back; Undo takes them away.</source>
        <translation>Penumbra se cerró antes de guardar las últimas modificaciones. Se han recuperado; Deshacer las retira.</translation>
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
    <message>
        <source>Remove all edits</source>
        <translation>Quitar todas las modificaciones</translation>
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
    <name>penumbra::bridge::EvidenceWatch</name>
    <message>
        <source>Looking for what would turn it</source>
        <translation>Buscando qué lo cambiaría</translation>
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
    <name>penumbra::bridge::MaintenanceRun</name>
    <message>
        <source>Planning maintenance in waves</source>
        <translation>Planificando el mantenimiento por oleadas</translation>
    </message>
    <message>
        <source>Maintenance in waves</source>
        <translation>Mantenimiento por oleadas</translation>
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
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
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
        <translation>%1 Los pasos son ahora modificaciones en la página ¿Y si?. Deshacer (Ctrl+Z) los revierte todos a la vez.</translation>
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
    <message>
        <source>Kept in the workspace as %1. The command line&apos;s export writes the same documents from it.</source>
        <translation>Se conserva en el espacio de trabajo como %1. El comando export de la línea de comandos genera de él los mismos documentos.</translation>
    </message>
    <message>
        <source>Computing %1 again</source>
        <translation>Calculando de nuevo %1</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Ptr</name>
    <message>
        <source>It was cancelled. Evaluate again (F5) to have it computed.</source>
        <translation>Se ha cancelado. Evalúe de nuevo (F5) para calcularlo.</translation>
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
        <source>Failing every two hosts</source>
        <translation>Haciendo fallar cada par de hosts</translation>
    </message>
    <message>
        <source>Looking for the weakest hosts</source>
        <translation>Buscando los hosts más débiles</translation>
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
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>CVSS score</source>
        <translation>Valor CVSS</translation>
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
        <translation>Esta modificación no encaja y no cambia nada: %1</translation>
    </message>
    <message>
        <source>%1
▲ Does nothing yet: choose what it is about (%2).</source>
        <translation>%1
▲ Aún no hace nada: elija a qué se refiere (%2).</translation>
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
    <message>
        <source>planned, %1</source>
        <translation>previsto, %1</translation>
    </message>
    <message>
        <source>✚ %1</source>
        <translation>✚ %1</translation>
    </message>
    <message>
        <source>%1
Planned: an edit or an event brings it; no source has reported it.</source>
        <translation>%1
Previsto: lo aporta una modificación o un evento; ninguna fuente ha informado de ello.</translation>
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
        <translation>Apariciones</translation>
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
    <message>
        <source>◆ new hosts stay empty</source>
        <translation>◆ hosts nuevos vacíos</translation>
    </message>
    <message>
        <source>shortage %1</source>
        <translation>escasez %1</translation>
    </message>
    <message>
        <source>shortage perhaps %1</source>
        <translation>posible escasez %1</translation>
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
        <translation>Corresponde a</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PlanModel</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
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
        <translation>Prob. de incumplim.</translation>
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
        <source>When its last step has ended, in half of all cases.</source>
        <translation>Cuándo ha terminado su último paso, en la mitad de los casos.</translation>
    </message>
    <message>
        <source>Work and downtime, by the price book.</source>
        <translation>Trabajo e inactividad, según el libro de precios.</translation>
    </message>
    <message>
        <source>Hosts that are added, by the price book.</source>
        <translation>Hosts que se añaden, según el libro de precios.</translation>
    </message>
    <message>
        <source>▲ incomplete</source>
        <translation>▲ incompleta</translation>
    </message>
    <message>
        <source>Done by, P50</source>
        <translation>Listo (P50)</translation>
    </message>
    <message>
        <source>Way back, P95</source>
        <translation>Reversión, P95</translation>
    </message>
    <message>
        <source>How long it takes at most to undo everything, in 95 of 100 cases.</source>
        <translation>Cuánto se tarda como máximo en deshacerlo todo, en 95 de cada 100 casos.</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PriceModel</name>
    <message>
        <source>Price of</source>
        <translation>Precio de</translation>
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
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
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
    <message>
        <source>What it is for, or the name of an offer of hosts, or class/NAME of hosts with a price of their own.</source>
        <translation>Para qué es, o el nombre de una oferta de hosts, o class/NOMBRE de hosts con precio propio.</translation>
    </message>
    <message>
        <source>What a host of the offer has, or of the class at least, e.g. 64.</source>
        <translation>Lo que tiene un host de la oferta, o como mínimo uno de la clase, p. ej. 64.</translation>
    </message>
    <message>
        <source>What a host of the offer has, or of the class at least, e.g. 256GiB.</source>
        <translation>Lo que tiene un host de la oferta, o como mínimo uno de la clase, p. ej. 256GiB.</translation>
    </message>
    <message>
        <source>What a host of the offer has, or of the class at least, e.g. 4.</source>
        <translation>Lo que tiene un host de la oferta, o como mínimo uno de la clase, p. ej. 4.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The labels that hosts of the class have, e.g. flavour=memory.</source>
        <translation>Las etiquetas que tienen los hosts de la clase, p. ej. flavour=memory.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Zócalos</translation>
    </message>
    <message>
        <source>How many a host has, for licences by the socket.</source>
        <translation>Cuántos tiene un host, para licencias por zócalo.</translation>
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
        <translation>Reversión</translation>
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
        <translation>Con el plan</translation>
    </message>
    <message>
        <source>✓ possible</source>
        <translation>✓ posible</translation>
    </message>
    <message>
        <source>▲ not possible</source>
        <translation>▲ no posible</translation>
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
    <name>penumbra::pages::AskDialog</name>
    <message>
        <source>Ask about the scenario</source>
        <translation>Preguntar sobre el escenario</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Make it the scenario</source>
        <translation>Usar como escenario</translation>
    </message>
    <message>
        <source>What the chosen row proposes becomes the scenario, as one step that undo takes back.</source>
        <translation>Lo que propone la fila elegida pasa a ser el escenario, en un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>No hay respuesta</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Se ha cancelado</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; ask again for the present one.</source>
        <translation>◆ para un estado anterior del escenario; pregunte de nuevo para el actual.</translation>
    </message>
    <message>
        <source>Say at the left what you want to know, and press Ask.</source>
        <translation>Indique a la izquierda qué quiere saber y pulse Preguntar.</translation>
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
        <translation>Un nombre, dos puntos y los valores separados por |: modificaciones como para --edit, o none.</translation>
    </message>
    <message>
        <source>e.g. none | 1.2 | 1.5</source>
        <translation>p. ej. none | 1.2 | 1.5</translation>
    </message>
    <message>
        <source>The values with | between; none stands for the scenario without this edit.</source>
        <translation>Los valores separados por |; none representa el escenario sin esta modificación.</translation>
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
        <translation>Esta modificación ya no está en el escenario. Deshaga o quite este eje.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin</translation>
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
    <message>
        <source>The workspace is open for reading only, so nothing can be called off.</source>
        <translation>El espacio de trabajo está abierto solo para lectura, así que no se puede anular nada.</translation>
    </message>
    <message>
        <source>Only what a planned import made can be called off here. This change comes from another source: call it off there, and it is gone here after the next import or gathering.</source>
        <translation>Aquí solo se puede anular lo que creó una importación prevista. Este cambio procede de otra fuente: anúlelo allí y desaparecerá de aquí tras la próxima importación o recopilación.</translation>
    </message>
    <message>
        <source>It is over, so there is nothing to call off.</source>
        <translation>Ya ha terminado, así que no hay nada que anular.</translation>
    </message>
    <message>
        <source>It does this while it lasts: %1</source>
        <translation>Mientras dura, hace esto: %1</translation>
    </message>
    <message>
        <source>Planned for %1, UTC. Nothing of the inventory stays different.</source>
        <translation>Previsto para %1, UTC. Nada del inventario queda distinto.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::DependenciesPage</name>
    <message>
        <source>How</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Salto</translation>
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
        <translation>Servicio o host</translation>
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
        <translation>Todos los hosts</translation>
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
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>What it is tied to</source>
        <translation>Con qué está vinculado</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <translation>Simular fallo</translation>
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
        <translation>perdidos: %1, degradados: %2, de inmediato, antes de recolocar nada</translation>
    </message>
    <message>
        <source>%L1 shown, %L2 more are not: look at one of them, or draw racks or zones</source>
        <translation>%L1 a la vista, %L2 más no: examine uno de ellos o dibuje racks o zonas</translation>
    </message>
    <message>
        <source>an arrow leads from who needs to what is needed; dashed where it can do without</source>
        <translation>la flecha va de quien necesita a lo que necesita; discontinua si puede prescindir de ello</translation>
    </message>
    <message>
        <source>End the failure</source>
        <translation>Terminar la simulación</translation>
    </message>
    <message>
        <source>Click a box, or walk with the arrow keys.</source>
        <translation>Haga clic en un cuadro o recórralos con las teclas de flecha.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::DiffPanel</name>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Reads it the other way round.</source>
        <translation>Lo lee en sentido inverso.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Show in the fleet</source>
        <translation>Mostrar en la flota</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>Comparando ambos lados</translation>
    </message>
    <message>
        <source>These sides cannot be compared</source>
        <translation>Estos lados no se pueden comparar</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nada difiere</translation>
    </message>
    <message>
        <source>%1 %2 Choose another moment or another side above.</source>
        <translation>%1 %2 Elija arriba otro momento u otro lado.</translation>
    </message>
    <message>
        <source>It is not in the live inventory, so the fleet&apos;s lists do not have it.</source>
        <translation>No está en el inventario en vivo, así que no figura en las listas de la flota.</translation>
    </message>
    <message>
        <source>Chooses it in the tree, with its chart.</source>
        <translation>Lo elige en el árbol, con su gráfico.</translation>
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
        <translation>Mostrar esta serie con su modelo, validación histórica y candidatos.</translation>
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
        <translation>sombra el %1</translation>
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
        <translation>Cargas</translation>
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
    <message>
        <source>nowhere</source>
        <translation>en ninguno</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>This is not measured itself: it is what the workloads use together. Choose one of them for its model and backtest.</source>
        <translation>Esto no se mide por sí mismo: es lo que usan en conjunto las cargas de trabajo. Elija una de ellas para ver su modelo y su validación histórica.</translation>
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
        <translation>Hosts el</translation>
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
    <message>
        <source>Tree, table or comparison</source>
        <translation>Árbol, tabla o comparación</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>In the shadow alone, at %1: %2</source>
        <translation>Solo en la sombra, en %1: %2</translation>
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
        <translation>Series</translation>
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
        <translation>Por pasos para los próximos días, o una cifra por día para meses</translation>
    </message>
    <message>
        <source>What is forecast</source>
        <translation>Qué se prevé</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Por pasos</translation>
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
        <translation>Según validación hist.</translation>
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
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>As the shadow forecasts it: all history, from now on, model by backtest</source>
        <translation>Como la prevé la sombra: todo el historial, desde ahora, modelo según validación histórica</translation>
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
        <source>Pinned: %1</source>
        <translation>Fijado: %1</translation>
    </message>
    <message>
        <source>Unpin model</source>
        <translation>Soltar modelo</translation>
    </message>
    <message>
        <source>no backtest: too little history</source>
        <translation>sin validación histórica: poco historial</translation>
    </message>
    <message>
        <source>of %1 models in the backtest</source>
        <translation>de %1 modelos</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elegido a mano</translation>
    </message>
    <message>
        <source>Backtest error (MASE)</source>
        <translation>Validación (MASE)</translation>
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
        <translation>Frente a lo medido desde que empezó la previsión, en la misma escala que el error de la validación histórica.</translation>
    </message>
    <message>
        <source>%1 band held</source>
        <translation>Acierto, banda del %1</translation>
    </message>
    <message>
        <source>since it began: %1</source>
        <translation>desde el inicio: %1</translation>
    </message>
    <message>
        <source>of the time, in the backtest</source>
        <translation>del tiempo, en validación</translation>
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
        <translation>previsto desde aquí</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Forecasting from %1, these together were more accurate than any alone: %2.</source>
        <translation>Al prever desde %1, estos modelos combinados fueron más precisos que cualquiera por separado: %2.</translation>
    </message>
    <message>
        <source>Forecasting from %1, these together were hardly less accurate than the best alone, which nobody knows beforehand: %2.</source>
        <translation>Al prever desde %1, estos modelos combinados fueron apenas menos precisos que el mejor por separado, que nadie conoce de antemano: %2.</translation>
    </message>
    <message>
        <source>Trained on %1 of history, from %2 to %3.</source>
        <translation>Entrenado con %1 de historial, de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::HourPanel</name>
    <message>
        <source>Failing every host, rack and zone in turn</source>
        <translation>Haciendo fallar uno tras otro cada host, rack y zona</translation>
    </message>
    <message>
        <source>All that cannot be lost in the chosen hour, to search and to copy</source>
        <translation>Todo lo que no se puede perder en la hora elegida, para buscar y copiar</translation>
    </message>
    <message>
        <source>Weakest: none of up to %1 hosts</source>
        <translation>Más débiles: ninguno de hasta %1 hosts</translation>
    </message>
    <message>
        <source>Weakest: %1</source>
        <translation>Más débiles: %1</translation>
    </message>
    <message>
        <source>The weakest hosts</source>
        <translation>Los hosts más débiles</translation>
    </message>
    <message>
        <source>Fail every two hosts…</source>
        <translation>Hacer fallar cada dos hosts…</translation>
    </message>
    <message>
        <source>%1 losses to try: this takes minutes and can be cancelled</source>
        <translation>%1 pérdidas por probar: tarda minutos y se puede cancelar</translation>
    </message>
    <message>
        <source>Weakest: %1; pair %2</source>
        <translation>Más débiles: %1; pareja %2</translation>
    </message>
    <message>
        <source>Weakest: %1; then %2</source>
        <translation>Más débiles: %1; después %2</translation>
    </message>
    <message>
        <source>The hosts, racks and zones that cannot be lost, and for which hours that is so</source>
        <translation>Los hosts, racks y zonas que no se pueden perder, y durante qué horas</translation>
    </message>
    <message>
        <source>How many cannot be lost, hour by hour:  ▲ a workload is left without a host   ◆ overload at P95</source>
        <translation>Cuántos no se pueden perder, hora a hora:  ▲ cargas sin host   ◆ sobrecarga en P95</translation>
    </message>
    <message>
        <source>What cannot be lost</source>
        <translation>Lo que no se puede perder</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::KeptPlansDialog</name>
    <message>
        <source>Kept plans</source>
        <translation>Planes conservados</translation>
    </message>
    <message>
        <source>A plan that is opened is computed again from what it was made of, to be reviewed and exported. The scenario stays as it is.</source>
        <translation>Un plan que se abre se calcula de nuevo a partir de aquello con lo que se hizo, para revisarlo y exportarlo. El escenario se queda como está.</translation>
    </message>
    <message>
        <source>This workspace keeps no plan yet. Find plans, choose one, and press Keep.</source>
        <translation>Este espacio de trabajo todavía no conserva ningún plan. Busque planes, elija uno y pulse Conservar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::LossesDialog</name>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
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
        <source>e.g. (.*)-old</source>
        <translation>p. ej. (.*)-old</translation>
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
        <translation>Un eje es una modificación del escenario con los valores que toma, p. ej. un factor de 1.2, 1.5 y 2. Cada combinación de todos los ejes es una celda más abajo. Añada un eje para empezar.</translation>
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
        <source>What runs out first, what was unexpected since yesterday, and what waits for you</source>
        <translation>Qué se agota primero, qué ha sorprendido desde ayer y qué le espera</translation>
    </message>
    <message>
        <source>What runs out first</source>
        <translation>Qué se agota primero</translation>
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
    <message>
        <source>when to expect it, and by when 5, 50 and 95 % of all paths have run out; later: beyond the horizon</source>
        <translation>cuándo cabe esperarlo y para cuándo se ha agotado en el 5, 50 y 95 % de las trayectorias; más tarde: después del horizonte</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>What each scheduled change will change, and calling a planned one off</source>
        <translation>Qué cambiará cada cambio programado, y anular uno previsto</translation>
    </message>
    <message>
        <source>What runs out first is told with 1 edit of the What-if page added</source>
        <translation>Lo que se agota primero se indica con 1 modificación de la página ¿Y si? añadida</translation>
    </message>
    <message>
        <source>What runs out first is told with %L1 edits of the What-if page added</source>
        <translation>Lo que se agota primero se indica con %L1 modificaciones de la página ¿Y si? añadidas</translation>
    </message>
    <message>
        <source>What else was found</source>
        <translation>Qué más se ha encontrado</translation>
    </message>
    <message>
        <source>after the newest sample</source>
        <translation>después de la muestra más reciente</translation>
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
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>Evaluar de nuevo</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>Calculando la sombra</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>What this rests on, and what would turn it; with nothing chosen, of the verdict</source>
        <translation>En qué se basa esto y qué lo cambiaría; si no hay nada elegido, el dictamen</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>¿Por qué? %1</translation>
    </message>
    <message>
        <source>What these figures rest on, and what would turn them</source>
        <translation>En qué se basan estas cifras y qué las cambiaría</translation>
    </message>
    <message>
        <source>Import an export of your CMDB, vCenter, cluster, cloud or spreadsheet; its format is recognised. You will see what would be imported before anything is stored.</source>
        <translation>Importe una exportación de su CMDB, vCenter, clúster, nube u hoja de cálculo; el formato se reconoce. Verá qué se importaría antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>The evaluation failed</source>
        <translation>La evaluación ha fallado</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Abrir otro espacio de trabajo…</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>No se puede abrir el espacio de trabajo</translation>
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
        <translation>Formas de corregir lo que rompe el escenario y su coste</translation>
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
        <source>every step can be taken back</source>
        <translation>todo se puede deshacer</translation>
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
        <translation>✔ el plan elegido está adoptado: sus pasos son modificaciones en ¿Y si?; busque planes de nuevo para continuar desde ahí</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Según %1.</translation>
    </message>
    <message>
        <source>Keeps the chosen plan in the workspace, for later and for the command line.</source>
        <translation>Conserva el plan elegido en el espacio de trabajo, para más tarde y para la línea de comandos.</translation>
    </message>
    <message>
        <source>Spare hosts</source>
        <translation>Hosts de repuesto</translation>
    </message>
    <message>
        <source>What N+1 and N+2 cost against how often they would not do, zone by zone; N is what the median demand needs.</source>
        <translation>Lo que cuestan N+1 y N+2 frente a la frecuencia con que no bastarían, zona por zona; N es lo que necesita la demanda mediana.</translation>
    </message>
    <message>
        <source>and %1 a month, by default prices</source>
        <translation>y %1 al mes, a precios predeterminados</translation>
    </message>
    <message>
        <source>A label for the head of every page: PDF, web page, Markdown and JSON.</source>
        <translation>Un rótulo para la cabecera de cada página: PDF, página web, Markdown y JSON.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de…</translation>
    </message>
    <message>
        <source>When the steps of a plan may begin at the earliest. Left out, they begin with notice: at the second full hour from now on.</source>
        <translation>Cuándo pueden empezar como pronto los pasos de un plan. Si se omite, empiezan con preaviso: en la segunda hora en punto a partir de ahora.</translation>
    </message>
    <message>
        <source>When steps may begin at the earliest, UTC</source>
        <translation>Cuándo pueden empezar los pasos como pronto, UTC</translation>
    </message>
    <message>
        <source>Why does it cost so much?</source>
        <translation>¿Por qué cuesta tanto?</translation>
    </message>
    <message>
        <source>Where does the downtime come from?</source>
        <translation>¿De dónde viene la inactividad?</translation>
    </message>
    <message>
        <source>Why does it take so long?</source>
        <translation>¿Por qué tarda tanto?</translation>
    </message>
    <message>
        <source>Reading the kept plans</source>
        <translation>Leyendo los planes conservados</translation>
    </message>
    <message>
        <source>◆ found for another begin of the steps; find plans again for this one</source>
        <translation>◆ encontrados para otro inicio de los pasos; busque planes de nuevo para este</translation>
    </message>
    <message>
        <source>Penumbra tries to shift changes, to move and resize workloads and to add hosts, checks every step, and shows what each way costs and what it leaves. Plans that were kept are opened from the menu: Plan, Kept plans.</source>
        <translation>Penumbra prueba a desplazar cambios, a mover y redimensionar cargas de trabajo y a añadir hosts, comprueba cada paso y muestra qué cuesta y qué deja sin resolver cada opción. Los planes conservados se abren en el menú Plan &gt; Planes conservados.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Label for the head of every page; empty for none:</source>
        <translation>Rótulo para la cabecera de cada página; vacío para ninguno:</translation>
    </message>
    <message>
        <source>Classification: none…</source>
        <translation>Clasificación: ninguna…</translation>
    </message>
    <message>
        <source>Classification: %1…</source>
        <translation>Clasificación: %1…</translation>
    </message>
    <message>
        <source>not every step can be taken back</source>
        <translation>no todo se puede deshacer</translation>
    </message>
    <message>
        <source>Done by, P50</source>
        <translation>Listo (P50)</translation>
    </message>
    <message>
        <source>Way back, P95</source>
        <translation>Reversión, P95</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Find plans first, and choose one.</source>
        <translation>Aún no hay nada que exportar. Primero busque planes y elija uno.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Click a row to choose; sorted by chance of a breach, then breaches left, findings, downtime, cost.</source>
        <translation>Haga clic en una fila para elegirla; orden: probabilidad de incumplimiento, incumplimientos restantes, hallazgos, inactividad, coste.</translation>
    </message>
    <message>
        <source>Nothing is found within the horizon, so there is nothing to mend.</source>
        <translation>No se ha encontrado nada dentro del horizonte, así que no hay nada que corregir.</translation>
    </message>
    <message>
        <source>No strategy can mend what is found.</source>
        <translation>Ninguna estrategia puede corregir lo encontrado.</translation>
    </message>
    <message>
        <source>What the plan mends and leaves, how it is taken back, how little would do, and what it cannot mend.</source>
        <translation>Lo que el plan corrige y deja, cómo se deshace, lo poco que bastaría y lo que no puede corregir.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PriceDialog</name>
    <message>
        <source>Price book</source>
        <translation>Libro de precios</translation>
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
    <message>
        <source>What plans of this workspace cost. A low and a high price make a band; a price that is left empty is told with every plan that needs it. What is not counted comes on top where it has a price.</source>
        <translation>Lo que cuestan los planes de este espacio de trabajo. Un precio bajo y uno alto forman una banda; un precio que se deja vacío se indica en cada plan que lo necesita. Lo que no se cuenta se suma si tiene precio.</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Hosts of the fleet with a price of their own, such as those with GPUs: by label or by size.</source>
        <translation>Hosts de la flota con precio propio, como los que tienen GPU: por etiqueta o por tamaño.</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>The chosen offer or class.</source>
        <translation>La oferta o clase elegida.</translation>
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
        <source>Nothing that is measured or limited is to be shown here.</source>
        <translation>No hay nada medido ni limitado que mostrar aquí.</translation>
    </message>
    <message>
        <source>The scenario against the baseline: %1</source>
        <translation>Con y sin las modificaciones: %1</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Tal como está: %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Sin las modificaciones</translation>
    </message>
    <message>
        <source>With and without the plan: %1</source>
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
        <source>Decided by</source>
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
        <translation>Con y sin las modificaciones</translation>
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
        <translation>Pasos y reversión</translation>
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
    <message>
        <source>%1
Plan %2 · hash %3</source>
        <translation>%1
Plan %2 · huella %3</translation>
    </message>
    <message>
        <source>What is left with the plan, to accept or to mend</source>
        <translation>Qué queda con el plan: acepte o corrija</translation>
    </message>
    <message>
        <source>▲ a workload is left without a host   ◆ overload at P95</source>
        <translation>▲ cargas de trabajo sin host   ◆ sobrecarga en P95</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>y %L1 más</translation>
    </message>
    <message>
        <source>This is not recorded yet. Escape once more leaves without it.</source>
        <translation>Esto aún no está registrado. Escape otra vez sale sin registrarlo.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ScenariosPanel</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Escenarios comparados</translation>
    </message>
    <message>
        <source>Keep the edits as…</source>
        <translation>Conservar las modificaciones como…</translation>
    </message>
    <message>
        <source>Keeps a copy of the edits under a name; what is edited then is another scenario.</source>
        <translation>Conserva una copia de las modificaciones con un nombre; lo que se edite después es otro escenario.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Puts it in place of the edits, as one step.</source>
        <translation>Lo pone en lugar de las modificaciones, como un solo paso.</translation>
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
        <translation>Conservar las modificaciones</translation>
    </message>
    <message>
        <source>Nothing is edited yet. Add an edit at the left first.</source>
        <translation>Todavía no hay nada editado. Añada primero una modificación a la izquierda.</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>There is a scenario %1 already. Put the edits in its place?</source>
        <translation>Ya existe un escenario %1. ¿Poner las modificaciones en su lugar?</translation>
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
    <message>
        <source>in brackets: the difference from nothing added</source>
        <translation>entre paréntesis: frente a nada añadido</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SideChooser</name>
    <message>
        <source>%1: whose fleet</source>
        <translation>%1: la flota de quién</translation>
    </message>
    <message>
        <source>%1: at which moment, UTC</source>
        <translation>%1: en qué momento, UTC</translation>
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
        <translation>Las fuentes en vivo se consultan con la mínima frecuencia que permiten sus series, y siempre antes de un cambio programado</translation>
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
        <translation>Conecte la monitorización, el clúster, el proxy o la base de datos que utilice. Su inventario y sus series llegan y se mantienen al día, con la menor carga que permite previsiones fiables.</translation>
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
    <message>
        <source>Reading the sources</source>
        <translation>Leyendo las fuentes</translation>
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
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Carries the chosen step out before the one above it (Alt+Up).</source>
        <translation>Ejecuta el paso elegido antes del que está encima (Alt+Arriba).</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Retrasar</translation>
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
        <translation>%1. %2 Reversión: %3</translation>
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
    <message>
        <source>What it changes, and calling it off…</source>
        <translation>Qué cambia, y anularlo…</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>Otras horas…</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WavesDialog</name>
    <message>
        <source>Begin, UTC</source>
        <translation>Inicio, UTC</translation>
    </message>
    <message>
        <source>Done, P95</source>
        <translation>Listo, P95</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Workloads that leave</source>
        <translation>Cargas de trabajo que salen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Maintenance in waves</source>
        <translation>Mantenimiento por oleadas</translation>
    </message>
    <message>
        <source>What is to be maintained</source>
        <translation>Qué se va a mantener</translation>
    </message>
    <message>
        <source>The waves in time</source>
        <translation>Las oleadas en el tiempo</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Oleadas</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Queda pendiente</translation>
    </message>
    <message>
        <source>Add to the scenario</source>
        <translation>Añadir al escenario</translation>
    </message>
    <message>
        <source>Every wave&apos;s drains become edits, as one step that undo takes back.</source>
        <translation>Los drenajes de cada oleada pasan a ser modificaciones, como un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Plan the waves</source>
        <translation>Planificar las oleadas</translation>
    </message>
    <message>
        <source>No waves yet</source>
        <translation>Aún no hay oleadas</translation>
    </message>
    <message>
        <source>Say which hosts, and in which windows. Penumbra plays each wave through with all earlier ones: capacity, rules and the loss of one more host hold at every state.</source>
        <translation>Indique qué hosts y en qué ventanas. Penumbra recorre cada oleada con todas las anteriores: la capacidad, las reglas y la pérdida de un host más se sostienen en cada estado.</translation>
    </message>
    <message>
        <source>Planning the waves</source>
        <translation>Planificando las oleadas</translation>
    </message>
    <message>
        <source>No waves could be planned</source>
        <translation>No se ha podido planificar ninguna oleada</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Se ha cancelado</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; plan again for the present one.</source>
        <translation>◆ para un estado anterior del escenario; planifique de nuevo para el actual.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stays behind (%1)</source>
        <translation>Queda pendiente (%1)</translation>
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
        <translation>Pone un escenario conservado en este espacio de trabajo en lugar de las modificaciones, como un solo paso.</translation>
    </message>
    <message>
        <source>Add edit</source>
        <translation>Añadir modificación</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Add an edit: fail or drain a host, deploy, scale, grow demand. The figures beside this follow at once, and undo takes everything back.</source>
        <translation>Aún no se ha cambiado nada. Añada una modificación: fallo o drenaje de un host, despliegue, escalado, aumento de la demanda. Las cifras de al lado se actualizan al instante, y Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modificaciones</translation>
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
        <translation>Todas las combinaciones de los valores de varias modificaciones, en una tabla</translation>
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
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Se agotan</translation>
    </message>
    <message>
        <source>Homeless workloads</source>
        <translation>Sin host</translation>
    </message>
    <message>
        <source>Services lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Cannot be lost</source>
        <translation>Imprescindibles</translation>
    </message>
    <message>
        <source>The chosen edit</source>
        <translation>La modificación elegida</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The scenarios that are kept, side by side</source>
        <translation>Los escenarios conservados, comparados</translation>
    </message>
    <message>
        <source>Maintenance in waves…</source>
        <translation>Mantenimiento por oleadas…</translation>
    </message>
    <message>
        <source>Many hosts within windows: how many at once, in which order, and whether it will finish.</source>
        <translation>Muchos hosts dentro de ventanas: cuántos a la vez, en qué orden y si terminará.</translation>
    </message>
    <message>
        <source>without the edits: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Questions about the scenario; each is computed once it is asked.</source>
        <translation>Preguntas sobre el escenario; cada una se calcula cuando se hace.</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>Otras horas…</translation>
    </message>
    <message>
        <source>All changes that collide, and at which hours yours would not</source>
        <translation>Todos los cambios que chocan y a qué horas no chocarían los suyos</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>se está calculando</translation>
    </message>
    <message>
        <source>Remove all edits</source>
        <translation>Quitar todas las modificaciones</translation>
    </message>
    <message>
        <source>Hosts that cannot be lost in at least one of the coming hours, of 14 days at most. In the hours in which a host is drained or has failed it is none of them.</source>
        <translation>Hosts que no se pueden perder en al menos una de las próximas horas, de 14 días como máximo. En las horas en que un host está vaciado o ha fallado no es uno de ellos.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WhyDialog</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>What it rests on, and what would turn it</source>
        <translation>En qué se basa y qué lo cambiaría</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is no longer found</source>
        <translation>Ya no se encuentra</translation>
    </message>
    <message>
        <source>The scenario as it is now does not have this finding. Undo (Ctrl+Z) brings back what was before.</source>
        <translation>El escenario, tal como está ahora, no tiene este hallazgo. Deshacer (Ctrl+Z) recupera lo que había antes.</translation>
    </message>
    <message>
        <source>Ask about the verdict</source>
        <translation>Preguntar por el dictamen</translation>
    </message>
    <message>
        <source>This cannot be answered</source>
        <translation>Esto no se puede responder</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Se ha cancelado</translation>
    </message>
    <message>
        <source>Press “Search on” to have it answered.</source>
        <translation>Pulse «Seguir buscando» para obtener la respuesta.</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>The search was stopped at %1 %.</source>
        <translation>La búsqueda se ha detenido al %1 %.</translation>
    </message>
    <message>
        <source>Trying changes… %1 %</source>
        <translation>Probando cambios… %1 %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Put this change into the scenario, as one step that can be undone</source>
        <translation>Poner este cambio en el escenario, como un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Add to the scenario: %1</source>
        <translation>Añadir al escenario: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>The plan is of another state</source>
        <translation>El plan es de otro estado</translation>
    </message>
    <message>
        <source>The scenario has changed since the plan was found. Find plans again, then ask.</source>
        <translation>El escenario ha cambiado desde que se encontró el plan. Busque planes de nuevo y vuelva a preguntar.</translation>
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
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why is this the verdict?</source>
        <translation>¿Por qué es este el dictamen?</translation>
    </message>
    <message>
        <source>What the verdict rests on, and what would turn it</source>
        <translation>En qué se basa el dictamen y qué lo cambiaría</translation>
    </message>
    <message>
        <source>Accept or mend this: %1</source>
        <translation>acepte o corrija: %1</translation>
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
    <message>
        <source>The mapping</source>
        <translation>La asignación</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>siempre %1</translation>
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
        <translation>Un comando, página, modificación o recurso</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>No command, page or resource has a name like that.</source>
        <translation>Ningún comando, página o recurso tiene un nombre así.</translation>
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
    <name>penumbra::shell::StaleNotice</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Where newer samples come from</source>
        <translation>De dónde vienen muestras más recientes</translation>
    </message>
    <message>
        <source>The newest sample is of %1, %2 ago. Every answer counts from that moment on: what it calls coming may be past.</source>
        <translation>La muestra más reciente es del %1, hace %2. Todas las respuestas cuentan desde ese momento: lo que anuncian como próximo puede haber pasado ya.</translation>
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
        <translation>Planifique la flota antes de que ella decida por usted</translation>
    </message>
    <message>
        <source>Penumbra keeps your live inventory beside a shadow of it: what every host and service will look like at any later moment, with honest bands. Change the shadow, see what runs out, when and how surely, and hand out the plan that mends it.</source>
        <translation>Penumbra mantiene su inventario en vivo junto a una sombra de él: cómo estarán todos los hosts y servicios en cualquier momento posterior, con bandas realistas. Cambie la sombra, vea qué se agota, cuándo y con qué certeza, y entregue el plan que lo corrige.</translation>
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
        <translation>CSV, JSON de kubectl o iCalendar: arrástrelos aquí; antes de guardar nada se muestra una vista previa.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>One file holds the whole workspace: NAME.penumbra.</source>
        <translation>Un archivo contiene todo el espacio de trabajo: NOMBRE.penumbra.</translation>
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
        <source>Recent workspaces</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation>Abrir el último espacio de trabajo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartCanvas</name>
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
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the future begins</source>
        <translation>empieza el futuro</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartLegend</name>
    <message>
        <source>Event or edit</source>
        <translation>Evento o modificación</translation>
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
        <source>e.g. 512MiB or 8GiB</source>
        <translation>p. ej. 512MiB o 8GiB</translation>
    </message>
    <message>
        <source>cores, e.g. 2 or 500m</source>
        <translation>núcleos, p. ej. 2 o 500m</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>Choose one: until then this does nothing.</source>
        <translation>Elija uno: hasta entonces esto no hace nada.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
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
    <message>
        <source>The one row does not fit what is searched or filtered. Clear that to see it.</source>
        <translation>La única fila no coincide con lo que se busca o filtra. Bórrelo para verla.</translation>
    </message>
    <message>
        <source>None of the %L1 rows fits what is searched or filtered. Clear that to see them.</source>
        <translation>Ninguna de las %L1 filas coincide con lo que se busca o filtra. Bórrelo para verlas.</translation>
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
<context>
    <name>synonyms</name>
    <message>
        <source>morning triage drift changed overnight surprises runs out first</source>
        <translation>mañana triaje deriva cambió cambios noche sorpresas se agota primero</translation>
    </message>
    <message>
        <source>inventory hosts compare drift difference configuration</source>
        <translation>inventario hosts comparar deriva diferencia configuración</translation>
    </message>
    <message>
        <source>prediction outcome backtest accuracy trend season model</source>
        <translation>predicción previsión resultado backtest precisión tendencia estacionalidad modelo</translation>
    </message>
    <message>
        <source>scenario lose loss n-1 n-2 weakest failure tolerance resilience</source>
        <translation>escenario perder pérdida n-1 n-2 débil fallo tolerancia resiliencia</translation>
    </message>
    <message>
        <source>rollback way back mend spare remedy cost steps</source>
        <translation>rollback reversión corregir repuesto remedio coste pasos</translation>
    </message>
    <message>
        <source>impact blast radius map graph who needs whom</source>
        <translation>impacto alcance radio mapa grafo quién necesita a quién</translation>
    </message>
    <message>
        <source>gather live outcome changes baseline drift prometheus</source>
        <translation>recopilar en vivo resultado cambios línea base deriva prometheus</translation>
    </message>
    <message>
        <source>mend remedy solve fix rollback optimise</source>
        <translation>corregir remedio resolver arreglar rollback optimizar</translation>
    </message>
    <message>
        <source>accept take over apply</source>
        <translation>aceptar asumir aplicar</translation>
    </message>
    <message>
        <source>cab change board decision approve sign rollback</source>
        <translation>cab cambio comité decisión aprobar firmar rollback reversión</translation>
    </message>
    <message>
        <source>evidence reason explain turn verdict</source>
        <translation>evidencia prueba motivo razón explicar giro dictamen</translation>
    </message>
    <message>
        <source>lose loss n-1 n-2 pair two hosts failure tolerance homeless</source>
        <translation>perder pérdida n-1 n-2 par dos hosts fallo tolerancia sin host</translation>
    </message>
    <message>
        <source>warm standby reserve n+1 n+2 newsvendor cost risk</source>
        <translation>caliente standby reserva repuesto n+1 n+2 newsvendor coste riesgo</translation>
    </message>
    <message>
        <source>wave drain reboot patch rolling window weekend firmware</source>
        <translation>oleada drenar drenaje reiniciar reinicio parche rolling ventana fin de semana firmware</translation>
    </message>
    <message>
        <source>cost money budget catalogue currency</source>
        <translation>coste dinero presupuesto catálogo moneda divisa</translation>
    </message>
    <message>
        <source>refresh compute again outcome</source>
        <translation>actualizar refrescar calcular de nuevo recalcular resultado</translation>
    </message>
    <message>
        <source>rollback take back revert</source>
        <translation>rollback reversión deshacer revertir</translation>
    </message>
    <message>
        <source>lose loss outage break crash down</source>
        <translation>perder pérdida interrupción romper avería caída caído</translation>
    </message>
    <message>
        <source>lose loss outage break storage disk</source>
        <translation>perder pérdida interrupción avería almacenamiento disco</translation>
    </message>
    <message>
        <source>maintenance empty reboot evacuate</source>
        <translation>mantenimiento vaciar reiniciar reinicio evacuar</translation>
    </message>
    <message>
        <source>maintenance empty reboot evacuate wave</source>
        <translation>mantenimiento vaciar reiniciar reinicio evacuar oleada</translation>
    </message>
    <message>
        <source>maintenance unschedulable close</source>
        <translation>mantenimiento unschedulable no programable cerrar</translation>
    </message>
    <message>
        <source>maintenance wave security update cve vulnerability</source>
        <translation>mantenimiento oleada seguridad actualización cve vulnerabilidad parche</translation>
    </message>
    <message>
        <source>maintenance refresh generation hardware</source>
        <translation>mantenimiento renovar renovación generación hardware</translation>
    </message>
    <message>
        <source>release version canary surge wave rollback</source>
        <translation>release versión canary canario surge oleada rollback</translation>
    </message>
    <message>
        <source>release new service replicas</source>
        <translation>release versión nuevo servicio réplicas</translation>
    </message>
    <message>
        <source>campaign growth load traffic orders</source>
        <translation>campaña crecimiento carga tráfico pedidos</translation>
    </message>
    <message>
        <source>buy purchase kit order capacity spare</source>
        <translation>comprar compra equipo hardware pedido capacidad repuesto</translation>
    </message>
    <message>
        <source>spare hold headroom standby</source>
        <translation>repuesto mantener reserva margen holgura standby</translation>
    </message>
    <message>
        <source>stored saved approved decided plan open load</source>
        <translation>almacenado guardado conservado aprobado decidido decisión plan abrir cargar</translation>
    </message>
    <message>
        <source>call off cancel event calendar committed planned window baseline</source>
        <translation>anular cancelar evento calendario confirmado previsto programado ventana línea base</translation>
    </message>
    <message>
        <source>pdf print json html markdown ansible terraform jira servicenow save</source>
        <translation>pdf imprimir json html markdown ansible terraform jira servicenow guardar</translation>
    </message>
    <message>
        <source>when release surge deploy window alternative reschedule begin go no-go</source>
        <translation>cuándo versión despliegue surge ventana alternativa reprogramar inicio go no-go</translation>
    </message>
    <message>
        <source>rollback way back collision</source>
        <translation>rollback reversión vuelta atrás colisión</translation>
    </message>
    <message>
        <source>campaign growth how many hosts order by lead time buy purchase full by day saturation capacity</source>
        <translation>campaña crecimiento cuántos hosts pedir plazo de entrega comprar compra kit hardware saturación capacidad</translation>
    </message>
</context>
</TS>
