<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AddHosts</name>
    <message>
        <source>Add 1 host</source>
        <translation>1 neuer Host</translation>
    </message>
    <message>
        <source>Add {} hosts</source>
        <translation>{} neue Hosts</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{} wie {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>{}, there after {}</source>
        <translation>{}, Lieferzeit {}</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{} core</source>
        <translation>{} Kern</translation>
    </message>
    <message>
        <source>{} cores</source>
        <translation>{} Kerne</translation>
    </message>
    <message>
        <source>{} GPU</source>
        <translation>{} GPU</translation>
    </message>
    <message>
        <source>{} GPUs</source>
        <translation>{} GPUs</translation>
    </message>
</context>
<context>
    <name>ApplyTemplate</name>
    <message>
        <source>Apply a change template</source>
        <translation>Änderungsvorlage anwenden</translation>
    </message>
    <message>
        <source>Apply {}: {}</source>
        <translation>{} anwenden: {}</translation>
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
        <translation>{:.4g} Aufruf je Anfrage</translation>
    </message>
    <message>
        <source>{:.4g} calls a request</source>
        <translation>{:.4g} Aufrufe je Anfrage</translation>
    </message>
    <message>
        <source>{:.3g} % from a cache</source>
        <translation>{:.3g} % aus einem Cache</translation>
    </message>
    <message>
        <source>up to {} attempt</source>
        <translation>bis zu {} Versuch</translation>
    </message>
    <message>
        <source>up to {} attempts</source>
        <translation>bis zu {} Versuche</translation>
    </message>
    <message>
        <source>timeout {:.4g} s</source>
        <translation>Timeout {:.4g} s</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>parallel</translation>
    </message>
    <message>
        <source>in sequence</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not between {} and {}.</source>
        <translation>„{}“ liegt nicht zwischen {} und {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not from {} and {}.</source>
        <translation>„{}“ liegt nicht im Bereich von {} bis {}.</translation>
    </message>
</context>
<context>
    <name>CandidateWords</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Fehler (MASE)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
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
        <translation>{} {}</translation>
    </message>
    <message>
        <source>one replica of {}</source>
        <translation>ein Replikat von {}</translation>
    </message>
    <message>
        <source>{} replicas of {}</source>
        <translation>{} Replikate von {}</translation>
    </message>
    <message>
        <source>{} belongs to a rack that has few of its group</source>
        <translation>{} gehört zu einem Rack mit wenigen aus dieser Gruppe</translation>
    </message>
    <message>
        <source>{} belongs to a zone that has few of its group</source>
        <translation>{} gehört zu einer Zone mit wenigen aus dieser Gruppe</translation>
    </message>
    <message>
        <source>{} leaves {}</source>
        <translation>{} verlässt {}</translation>
    </message>
    <message>
        <source>{} leave {}</source>
        <translation>{} verlassen {}</translation>
    </message>
    <message>
        <source>the taint {} of {} is tolerated</source>
        <translation>der Taint {} von {} wird toleriert</translation>
    </message>
    <message>
        <source>it may run on {}, too</source>
        <translation>er darf auch auf {} laufen</translation>
    </message>
    <message>
        <source>{} has the label {}={}</source>
        <translation>{} hat das Label {}={}</translation>
    </message>
    <message>
        <source>it is no longer kept off {}</source>
        <translation>er wird von {} nicht mehr ferngehalten</translation>
    </message>
    <message>
        <source>{} loses the label {}</source>
        <translation>{} verliert das Label {}</translation>
    </message>
    <message>
        <source>{} has the label {}</source>
        <translation>{} hat das Label {}</translation>
    </message>
    <message>
        <source>one of the group {} runs in {}</source>
        <translation>ein Mitglied der Gruppe {} läuft in {}</translation>
    </message>
    <message>
        <source>a replica of {} runs in {}</source>
        <translation>ein Replikat von {} läuft in {}</translation>
    </message>
    <message>
        <source>the licence {} covers {} host more, for {}</source>
        <translation>die Lizenz {} deckt {} weiteren Host für {} ab</translation>
    </message>
    <message>
        <source>the licence {} covers {} hosts more, for {}</source>
        <translation>die Lizenz {} deckt {} weitere Hosts für {} ab</translation>
    </message>
    <message>
        <source>the licence {} covers {} core more, for {}</source>
        <translation>die Lizenz {} deckt {} weiteren Kern für {} ab</translation>
    </message>
    <message>
        <source>the licence {} covers {} cores more, for {}</source>
        <translation>die Lizenz {} deckt {} weitere Kerne für {} ab</translation>
    </message>
    <message>
        <source>{} exists then</source>
        <translation>{} existiert dann</translation>
    </message>
    <message>
        <source>{} is up again</source>
        <translation>{} ist wieder aktiv</translation>
    </message>
    <message>
        <source>{} is not drained</source>
        <translation>{} ist nicht geleert</translation>
    </message>
    <message>
        <source>{} is uncordoned</source>
        <translation>{} ist entsperrt</translation>
    </message>
    <message>
        <source>{} has {} more</source>
        <translation>{} hat {} mehr</translation>
    </message>
    <message>
        <source>{} is freed on {}</source>
        <translation>{} wird auf {} frei</translation>
    </message>
    <message>
        <source>{} are freed on {}</source>
        <translation>{} werden auf {} frei</translation>
    </message>
    <message>
        <source>the drain of {}</source>
        <translation>das Leeren von {}</translation>
    </message>
    <message>
        <source>the cordon of {}</source>
        <translation>die Sperrung von {}</translation>
    </message>
    <message>
        <source>the failure of {}</source>
        <translation>der Ausfall von {}</translation>
    </message>
    <message>
        <source>the smaller capacity of {}</source>
        <translation>die geringere Kapazität von {}</translation>
    </message>
    <message>
        <source>the removal of {}</source>
        <translation>die Entfernung von {}</translation>
    </message>
    <message>
        <source>{} more replica of {}</source>
        <translation>{} zusätzliches Replikat von {}</translation>
    </message>
    <message>
        <source>{} more replicas of {}</source>
        <translation>{} zusätzliche Replikate von {}</translation>
    </message>
    <message>
        <source>{} fewer replica of {}</source>
        <translation>{} Replikat von {} weniger</translation>
    </message>
    <message>
        <source>{} fewer replicas of {}</source>
        <translation>{} Replikate von {} weniger</translation>
    </message>
    <message>
        <source>the move of {} to {}</source>
        <translation>die Verlegung von {} auf {}</translation>
    </message>
    <message>
        <source>{:.3g} times the demand of {}</source>
        <translation>der {:.3g}-fache Bedarf von {}</translation>
    </message>
    <message>
        <source>{:.3g} times the {} of {}</source>
        <translation>{:.3g}-mal {} von {}</translation>
    </message>
    <message>
        <source>{} stopped replica of {}</source>
        <translation>{} angehaltenes Replikat von {}</translation>
    </message>
    <message>
        <source>{} stopped replicas of {}</source>
        <translation>{} angehaltene Replikate von {}</translation>
    </message>
    <message>
        <source>the outage of {}</source>
        <translation>der Stillstand von {}</translation>
    </message>
    <message>
        <source>{} resized replica of {}</source>
        <translation>{} in der Größe geändertes Replikat von {}</translation>
    </message>
    <message>
        <source>{} resized replicas of {}</source>
        <translation>{} in der Größe geänderte Replikate von {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>Zone {}</translation>
    </message>
    <message>
        <source>rack {}</source>
        <translation>Rack {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} oder {}</translation>
    </message>
</context>
<context>
    <name>ChangeDemand</name>
    <message>
        <source>Demand of {} times {}</source>
        <translation>Bedarf von {} mal {}</translation>
    </message>
    <message>
        <source>Demand of {} in {} times {}</source>
        <translation>Bedarf von {} an {} mal {}</translation>
    </message>
    <message>
        <source>Demand of every workload times {}</source>
        <translation>Bedarf jedes Workloads mal {}</translation>
    </message>
    <message>
        <source>Demand of every workload in {} times {}</source>
        <translation>Bedarf jedes Workloads an {} mal {}</translation>
    </message>
    <message>
        <source>{} and of what it calls</source>
        <translation>{} samt aufgerufenen Diensten</translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation>{} binnen {}</translation>
    </message>
    <message>
        <source>{} and back over {}</source>
        <translation>{} und zurück binnen {}</translation>
    </message>
    <message>
        <source>{}, as use</source>
        <translation>{}, als Nutzung</translation>
    </message>
    <message>
        <source>{}, what it stores as before</source>
        <translation>{}, belegter Speicher unverändert</translation>
    </message>
</context>
<context>
    <name>ChangeDependency</name>
    <message>
        <source>{} no longer needs {}</source>
        <translation>{} braucht {} nicht mehr</translation>
    </message>
    <message>
        <source>{} fails with {}</source>
        <translation>{} fällt mit {} aus</translation>
    </message>
    <message>
        <source>{} is degraded without {}</source>
        <translation>{} ist ohne {} beeinträchtigt</translation>
    </message>
</context>
<context>
    <name>ChangeRules</name>
    <message>
        <source>no longer spread</source>
        <translation>nicht mehr verteilt</translation>
    </message>
    <message>
        <source>no longer apart</source>
        <translation>nicht mehr getrennt</translation>
    </message>
    <message>
        <source>no longer gathered</source>
        <translation>nicht mehr gebündelt</translation>
    </message>
    <message>
        <source>kept on {}</source>
        <translation>nur auf {}</translation>
    </message>
    <message>
        <source>kept off {}</source>
        <translation>nicht auf {}</translation>
    </message>
    <message>
        <source>alone on {}</source>
        <translation>allein auf {}</translation>
    </message>
    <message>
        <source>priority {}</source>
        <translation>Priorität {}</translation>
    </message>
    <message>
        <source>preempting</source>
        <translation>verdrängend</translation>
    </message>
    <message>
        <source>not preempting</source>
        <translation>verdrängt nicht</translation>
    </message>
    <message>
        <source>Rules of {}: {}</source>
        <translation>Regeln von {}: {}</translation>
    </message>
    <message>
        <source>spread over hosts</source>
        <translation>über Hosts verteilt</translation>
    </message>
    <message>
        <source>spread over racks</source>
        <translation>über Racks verteilt</translation>
    </message>
    <message>
        <source>spread over zones</source>
        <translation>über Zonen verteilt</translation>
    </message>
    <message>
        <source>one in a host at most</source>
        <translation>höchstens eines je Host</translation>
    </message>
    <message>
        <source>one in a rack at most</source>
        <translation>höchstens eines je Rack</translation>
    </message>
    <message>
        <source>one in a zone at most</source>
        <translation>höchstens eines je Zone</translation>
    </message>
    <message>
        <source>gathered in one host</source>
        <translation>auf einem Host gebündelt</translation>
    </message>
    <message>
        <source>gathered in one rack</source>
        <translation>in einem Rack gebündelt</translation>
    </message>
    <message>
        <source>gathered in one zone</source>
        <translation>in einer Zone gebündelt</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>coming</source>
        <translation>bevorstehend</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>ohne Referenz</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>Beginn, UTC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>the resource itself</source>
        <translation>die Ressource selbst</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1: no value</source>
        <translation>%1: kein Wert</translation>
    </message>
    <message>
        <source>%1: %2 at %3, the last value</source>
        <translation>%1: %2 zum Zeitpunkt %3, der letzte Wert</translation>
    </message>
    <message>
        <source>%1 above %2 from %3</source>
        <translation>%1 über %2 ab %3</translation>
    </message>
    <message>
        <source>Nothing that is drawn lies above %1</source>
        <translation>Nichts Dargestelltes liegt über %1</translation>
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
        <translation>Eingabe löschen</translation>
    </message>
</context>
<context>
    <name>CordonHost</name>
    <message>
        <source>Cordon host {}</source>
        <translation>Host {} sperren</translation>
    </message>
</context>
<context>
    <name>CordonHosts</name>
    <message>
        <source>Cordon {}</source>
        <translation>{} sperren</translation>
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
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>day has</source>
        <translation>Tag hat</translation>
    </message>
    <message>
        <source>days have</source>
        <translation>Tage haben</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>scheduled event lies</source>
        <translation>geplantes Ereignis liegt</translation>
    </message>
    <message>
        <source>scheduled events lie</source>
        <translation>geplante Ereignisse liegen</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>moments</source>
        <translation>Zeitpunkten</translation>
    </message>
    <message>
        <source>calm sample</source>
        <translation>ruhiger Messwert</translation>
    </message>
    <message>
        <source>calm samples</source>
        <translation>ruhige Messwerte</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>pair of resources</source>
        <translation>Ressourcenpaar</translation>
    </message>
    <message>
        <source>pairs of resources</source>
        <translation>Ressourcenpaare</translation>
    </message>
    <message>
        <source>move</source>
        <translation>Verlegung</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>Verlegungen</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>breach that stays</source>
        <translation>verbleibender Schaden</translation>
    </message>
    <message>
        <source>breaches that stay</source>
        <translation>verbleibende Schäden</translation>
    </message>
    <message>
        <source>finding that stays</source>
        <translation>verbleibender Befund</translation>
    </message>
    <message>
        <source>findings that stay</source>
        <translation>verbleibende Befunde</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>Replikat</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>finding stands</source>
        <translation>Befund besteht</translation>
    </message>
    <message>
        <source>findings stand</source>
        <translation>Befunde bestehen</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>resource within it</source>
        <translation>Ressource darin</translation>
    </message>
    <message>
        <source>resources within it</source>
        <translation>Ressourcen darin</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Zeitreihe(n)</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>datastores</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>configuration item</source>
        <translation>Konfigurationselement</translation>
    </message>
    <message>
        <source>configuration items</source>
        <translation>Konfigurationselemente</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>Sicherheitshinweis</translation>
    </message>
    <message>
        <source>advisories</source>
        <translation>Sicherheitshinweise</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>event names</source>
        <translation>Ereignis nennt</translation>
    </message>
    <message>
        <source>events name</source>
        <translation>Ereignisse nennen</translation>
    </message>
    <message>
        <source>further problem is</source>
        <translation>weiteres Problem ist</translation>
    </message>
    <message>
        <source>further problems are</source>
        <translation>weitere Probleme sind</translation>
    </message>
    <message>
        <source>sample was</source>
        <translation>Messwert wurde</translation>
    </message>
    <message>
        <source>samples were</source>
        <translation>Messwerte wurden</translation>
    </message>
    <message>
        <source>stopped instance offers</source>
        <translation>angehaltene Instanz bietet</translation>
    </message>
    <message>
        <source>stopped instances offer</source>
        <translation>angehaltene Instanzen bieten</translation>
    </message>
    <message>
        <source>run was</source>
        <translation>Lauf wurde</translation>
    </message>
    <message>
        <source>runs were</source>
        <translation>Läufe wurden</translation>
    </message>
    <message>
        <source>reference was</source>
        <translation>Verweis wurde</translation>
    </message>
    <message>
        <source>references were</source>
        <translation>Verweise wurden</translation>
    </message>
    <message>
        <source>other file is</source>
        <translation>andere Datei ist</translation>
    </message>
    <message>
        <source>other files are</source>
        <translation>andere Dateien sind</translation>
    </message>
    <message>
        <source>replica was added</source>
        <translation>Replikat wurde</translation>
    </message>
    <message>
        <source>replicas were added</source>
        <translation>Replikate wurden</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>device has</source>
        <translation>Gerät hat</translation>
    </message>
    <message>
        <source>devices have</source>
        <translation>Geräte haben</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>virtuelle Maschinen</translation>
    </message>
    <message>
        <source>hypervisor does</source>
        <translation>Hypervisor gibt</translation>
    </message>
    <message>
        <source>hypervisors do</source>
        <translation>Hypervisoren geben</translation>
    </message>
    <message>
        <source>server does</source>
        <translation>Server nennt</translation>
    </message>
    <message>
        <source>servers do</source>
        <translation>Server nennen</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>variable was</source>
        <translation>Variable wurde</translation>
    </message>
    <message>
        <source>variables were</source>
        <translation>Variablen wurden</translation>
    </message>
    <message>
        <source>virtual machine runs</source>
        <translation>virtuelle Maschine läuft</translation>
    </message>
    <message>
        <source>virtual machines run</source>
        <translation>virtuelle Maschinen laufen</translation>
    </message>
    <message>
        <source>reference is a key</source>
        <translation>Verweis ist ein Schlüssel</translation>
    </message>
    <message>
        <source>references are keys</source>
        <translation>Verweise sind Schlüssel</translation>
    </message>
    <message>
        <source>host is</source>
        <translation>Host ist</translation>
    </message>
    <message>
        <source>hosts are</source>
        <translation>Hosts sind</translation>
    </message>
    <message>
        <source>such reference was</source>
        <translation>solcher Verweis wurde</translation>
    </message>
    <message>
        <source>such references were</source>
        <translation>solche Verweise wurden</translation>
    </message>
    <message>
        <source>other reference was</source>
        <translation>anderer Verweis wurde</translation>
    </message>
    <message>
        <source>other references were</source>
        <translation>andere Verweise wurden</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>step of it stands as an edit</source>
        <translation>Schritt davon steht als Eingriff</translation>
    </message>
    <message>
        <source>steps of it stand as edits</source>
        <translation>Schritte davon stehen als Eingriffe</translation>
    </message>
    <message>
        <source>edit was added</source>
        <translation>Eingriff wurde hinzugefügt</translation>
    </message>
    <message>
        <source>edits were added</source>
        <translation>Eingriffe wurden hinzugefügt</translation>
    </message>
    <message>
        <source>edit was put in place of what was there</source>
        <translation>Eingriff ersetzt, was da war</translation>
    </message>
    <message>
        <source>edits were put in place of what was there</source>
        <translation>Eingriffe ersetzen, was da war</translation>
    </message>
    <message>
        <source>step was there already</source>
        <translation>Schritt war schon da</translation>
    </message>
    <message>
        <source>steps were there already</source>
        <translation>Schritte waren schon da</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>dimension of a host</source>
        <translation>Dimension eines Hosts</translation>
    </message>
    <message>
        <source>dimensions of hosts</source>
        <translation>Dimensionen von Hosts</translation>
    </message>
    <message>
        <source>other host</source>
        <translation>anderer Host</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>andere Hosts</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>kept answer</source>
        <translation>abgelegte Antwort</translation>
    </message>
    <message>
        <source>resource appears</source>
        <translation>Ressource kommt hinzu</translation>
    </message>
    <message>
        <source>resources appear</source>
        <translation>Ressourcen kommen hinzu</translation>
    </message>
    <message>
        <source>resource goes</source>
        <translation>Ressource entfällt</translation>
    </message>
    <message>
        <source>resources go</source>
        <translation>Ressourcen entfallen</translation>
    </message>
    <message>
        <source>change of status</source>
        <translation>Statuswechsel</translation>
    </message>
    <message>
        <source>changes of status</source>
        <translation>Statuswechsel</translation>
    </message>
    <message>
        <source>workload stands elsewhere</source>
        <translation>Workload steht anderswo</translation>
    </message>
    <message>
        <source>workloads stand elsewhere</source>
        <translation>Workloads laufen anderswo</translation>
    </message>
    <message>
        <source>service has other replicas</source>
        <translation>Dienst hat andere Replikate</translation>
    </message>
    <message>
        <source>services have other replicas</source>
        <translation>Dienste haben andere Replikate</translation>
    </message>
    <message>
        <source>other request</source>
        <translation>andere Anforderung</translation>
    </message>
    <message>
        <source>other requests</source>
        <translation>andere Anforderungen</translation>
    </message>
    <message>
        <source>other capacity</source>
        <translation>andere Kapazität</translation>
    </message>
    <message>
        <source>other capacities</source>
        <translation>andere Kapazitäten</translation>
    </message>
    <message>
        <source>other attribute</source>
        <translation>anderes Attribut</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>andere Attribute</translation>
    </message>
    <message>
        <source>use differs</source>
        <translation>Nutzung weicht ab</translation>
    </message>
    <message>
        <source>uses differ</source>
        <translation>Auslastungen weichen ab</translation>
    </message>
    <message>
        <source>use of a host</source>
        <translation>Nutzung eines Hosts</translation>
    </message>
    <message>
        <source>uses of hosts</source>
        <translation>Nutzungen von Hosts</translation>
    </message>
    <message>
        <source>workload that has no host</source>
        <translation>Workload ohne Host</translation>
    </message>
    <message>
        <source>workloads that have no host</source>
        <translation>Workloads ohne Host</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>combinations</source>
        <translation>Kombinationen</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>kept answers</source>
        <translation>abgelegte Antworten</translation>
    </message>
    <message>
        <source>host of its rack is</source>
        <translation>Host seines Racks ist</translation>
    </message>
    <message>
        <source>hosts of its rack are</source>
        <translation>Hosts seines Racks sind</translation>
    </message>
    <message>
        <source>step begins</source>
        <translation>Schritt beginnt</translation>
    </message>
    <message>
        <source>steps begin</source>
        <translation>Schritte beginnen</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>pair of changes</source>
        <translation>Änderungspaar</translation>
    </message>
    <message>
        <source>pairs of changes</source>
        <translation>Änderungspaare</translation>
    </message>
    <message>
        <source>host runs out</source>
        <translation>Host ist erschöpft</translation>
    </message>
    <message>
        <source>hosts run out</source>
        <translation>Hosts sind erschöpft</translation>
    </message>
    <message>
        <source>host cannot be lost</source>
        <translation>Host ist unverzichtbar</translation>
    </message>
    <message>
        <source>hosts cannot be lost</source>
        <translation>Hosts sind unverzichtbar</translation>
    </message>
    <message>
        <source>workload of the fleet waits for a host</source>
        <translation>Workload der Flotte wartet auf einen Host</translation>
    </message>
    <message>
        <source>workloads of the fleet wait for a host</source>
        <translation>Workloads der Flotte warten auf einen Host</translation>
    </message>
    <message>
        <source>step of the plan</source>
        <translation>Schritt des Plans</translation>
    </message>
    <message>
        <source>steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>change that is asked for</source>
        <translation>beantragte Änderung</translation>
    </message>
    <message>
        <source>changes that are asked for</source>
        <translation>beantragte Änderungen</translation>
    </message>
    <message>
        <source>thing only assumed</source>
        <translation>bloße Annahme</translation>
    </message>
    <message>
        <source>things only assumed</source>
        <translation>bloße Annahmen</translation>
    </message>
    <message>
        <source>collision</source>
        <translation>Kollision</translation>
    </message>
    <message>
        <source>collisions</source>
        <translation>Kollisionen</translation>
    </message>
    <message>
        <source>workload stays</source>
        <translation>Workload bleibt</translation>
    </message>
    <message>
        <source>workloads stay</source>
        <translation>Workloads bleiben</translation>
    </message>
    <message>
        <source>other begin</source>
        <translation>weitere Anfangszeit</translation>
    </message>
    <message>
        <source>other begins</source>
        <translation>weitere Anfangszeiten</translation>
    </message>
    <message>
        <source>more host whose loss leaves workloads without a host</source>
        <translation>weiterer Host, dessen Ausfall Workloads ohne Host lässt</translation>
    </message>
    <message>
        <source>more hosts whose loss leaves workloads without a host</source>
        <translation>weitere Hosts, deren Ausfall Workloads ohne Host lässt</translation>
    </message>
</context>
<context>
    <name>DegradeHosts</name>
    <message>
        <source>Degrade {} to {}</source>
        <translation>{} beeinträchtigen: noch {}</translation>
    </message>
    <message>
        <source>{:g} % of {}</source>
        <translation>{:g} % {}</translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message>
        <source>The series {} began after {}, so the workload takes what it requests. Its samples count when their step has ended, at {}.</source>
        <translation>Die Zeitreihe {} begann nach {}, daher gilt für den Workload, was er anfordert. Ihre Messwerte zählen, sobald ihr Schritt beendet ist, am {}.</translation>
    </message>
    <message>
        <source>The series {} began after {}, so nothing is known of what it takes. Its samples count when their step has ended, at {}.</source>
        <translation>Die Zeitreihe {} begann nach {}, daher ist über die Nutzung nichts bekannt. Ihre Messwerte zählen, sobald ihr Schritt beendet ist, am {}.</translation>
    </message>
    <message>
        <source>The series {} has no sample between {} and {}, so the workload takes what it requests.</source>
        <translation>Die Zeitreihe {} hat zwischen {} und {} keinen Messwert, daher gilt für den Workload, was er anfordert.</translation>
    </message>
    <message>
        <source>The series {} has no sample between {} and {}, so nothing is known of what it takes.</source>
        <translation>Die Zeitreihe {} hat zwischen {} und {} keinen Messwert, daher ist über die Nutzung nichts bekannt.</translation>
    </message>
    <message>
        <source>The series {} is in {}, while the dimension {} is in {}, so it fills no host. Import it in {}.</source>
        <translation>Die Zeitreihe {} hat die Einheit {}, die Dimension {} dagegen die Einheit {}; daher belegt die Zeitreihe keinen Host. Bitte in der Einheit {} importieren.</translation>
    </message>
    <message>
        <source>The forecast of {}: {}</source>
        <translation>Die Prognose von {}: {}</translation>
    </message>
    <message>
        <source>The same goes for {} more of {} series.</source>
        <translation>Dasselbe gilt für {} weitere von {} Zeitreihen.</translation>
    </message>
</context>
<context>
    <name>Deploy</name>
    <message>
        <source>Deploy {} of {}</source>
        <translation>{} × {} bereitstellen</translation>
    </message>
    <message>
        <source>{} with {} each</source>
        <translation>{} (je {})</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{} wie {}</translation>
    </message>
</context>
<context>
    <name>DeployManifest</name>
    <message>
        <source>Deploy from a manifest</source>
        <translation>Aus einem Manifest bereitstellen</translation>
    </message>
    <message>
        <source>Deploy from a manifest: {}</source>
        <translation>Aus einem Manifest bereitstellen: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} × {}</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>{} does not hold then</source>
        <translation>{} gilt dann nicht</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>ohne {}</translation>
    </message>
    <message>
        <source>it makes room for {}</source>
        <translation>macht Platz für {}</translation>
    </message>
    <message>
        <source>it is placed anew at {}</source>
        <translation>wird am {} neu platziert</translation>
    </message>
    <message>
        <source>before: {}</source>
        <translation>vorher: {}</translation>
    </message>
    <message>
        <source>reported between revision {} and revision {}</source>
        <translation>gemeldet zwischen Revision {} und Revision {}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>takes nothing new</source>
        <translation>nimmt nichts Neues auf</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>in Wartung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>kein Host</translation>
    </message>
    <message>
        <source>its lifetime is stated</source>
        <translation>laut angegebener Lebensdauer</translation>
    </message>
    <message>
        <source>nothing grave is open</source>
        <translation>nichts Schwerwiegendes offen</translation>
    </message>
    <message>
        <source>vulnerability (CVSS)</source>
        <translation>Schwachstelle (CVSS)</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>auf {}</translation>
    </message>
    <message>
        <source>works</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>placement rules</source>
        <translation>Platzierungsregeln</translation>
    </message>
    <message>
        <source>scheduled: {}</source>
        <translation>geplant: {}</translation>
    </message>
    <message>
        <source>edit: {}</source>
        <translation>Eingriff: {}</translation>
    </message>
    <message>
        <source>Nothing differs between {} and {}.</source>
        <translation>Kein Unterschied zwischen {} und {}.</translation>
    </message>
    <message>
        <source>From {} to {}: {}.</source>
        <translation>{} → {}: {}.</translation>
    </message>
    <message>
        <source>Not compared, for lack of a value: {}.</source>
        <translation>Mangels Wert nicht verglichen: {}.</translation>
    </message>
    <message>
        <source>{}, {} without a host</source>
        <translation>{}, {} ohne Host</translation>
    </message>
    <message>
        <source>{:g} % within {:g} s</source>
        <translation>{:g} % binnen {:g} s</translation>
    </message>
    <message>
        <source>{:g} % answered</source>
        <translation>{:g} % beantwortet</translation>
    </message>
    <message>
        <source>fails without it</source>
        <translation>fällt ohne ihn aus</translation>
    </message>
    <message>
        <source>is degraded without it</source>
        <translation>ist ohne ihn beeinträchtigt</translation>
    </message>
    <message>
        <source>dependency on {}</source>
        <translation>Abhängigkeit von {}</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>replicas it needs</source>
        <translation>benötigte Replikate</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>die Flotte</translation>
    </message>
    <message>
        <source>placement policy</source>
        <translation>Platzierungsrichtlinie</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>Lizenz {}</translation>
    </message>
    <message>
        <source>No scenario is kept as &apos;{}&apos;. Say live, shadow, scenario or the name of a kept one.</source>
        <translation>Ein Szenario „{}“ ist nicht abgelegt. Geben Sie live, shadow, scenario oder den Namen eines abgelegten an.</translation>
    </message>
    <message>
        <source>{} lies outside the computed future from {} to {}. Choose a moment in it, ask for a longer horizon, or look at live.</source>
        <translation>{} liegt außerhalb der berechneten Zukunft von {} bis {}. Wählen Sie einen Zeitpunkt darin, verlangen Sie einen längeren Horizont, oder betrachten Sie live.</translation>
    </message>
    <message>
        <source>Nothing is reported of {} yet: live goes up to {}. Look at the shadow for later moments.</source>
        <translation>Für {} ist noch nichts gemeldet: live reicht bis {}. Betrachten Sie für spätere Zeitpunkte den Schatten.</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Noch ist nichts gemeldet.</translation>
    </message>
    <message>
        <source>Nothing was reported by {}: the first inventory is of {}.</source>
        <translation>Bis {} war nichts gemeldet: Der erste Bestand ist vom {}.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>Live-Bestand</translation>
    </message>
    <message>
        <source>the shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>&apos;{}&apos;</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} ({} to {})</source>
        <translation>{} ({} bis {})</translation>
    </message>
    <message>
        <source>comes: {}</source>
        <translation>kommt: {}</translation>
    </message>
    <message>
        <source>leaves: {}</source>
        <translation>geht: {}</translation>
    </message>
    <message>
        <source>measured at another time</source>
        <translation>zu einer anderen Zeit gemessen</translation>
    </message>
    <message>
        <source>measured on one side, forecast on the other</source>
        <translation>auf einer Seite gemessen, auf der anderen prognostiziert</translation>
    </message>
    <message>
        <source>forecast of another time</source>
        <translation>Prognose für eine andere Zeit</translation>
    </message>
    <message>
        <source>Use is listed where the 80 % bands of both sides do not overlap, or where its median changes by more than {:g} % of what the host offers.</source>
        <translation>Nutzung ist aufgeführt, wo sich die 80-%-Bänder beider Seiten nicht überlappen oder wo sich ihr Median um mehr als {:g} % der Kapazität des Hosts ändert.</translation>
    </message>
</context>
<context>
    <name>DiffWords</name>
    <message>
        <source>+ appears</source>
        <translation>+ kommt hinzu</translation>
    </message>
    <message>
        <source>− goes</source>
        <translation>− entfällt</translation>
    </message>
    <message>
        <source>◆ status</source>
        <translation>◆ Status</translation>
    </message>
    <message>
        <source>→ moves</source>
        <translation>→ verlegt</translation>
    </message>
    <message>
        <source>± replicas</source>
        <translation>± Replikate</translation>
    </message>
    <message>
        <source>± request</source>
        <translation>± Anforderung</translation>
    </message>
    <message>
        <source>± capacity</source>
        <translation>± Kapazität</translation>
    </message>
    <message>
        <source>≠ attribute</source>
        <translation>≠ Attribut</translation>
    </message>
    <message>
        <source>▲ more use</source>
        <translation>▲ mehr Nutzung</translation>
    </message>
    <message>
        <source>▼ less use</source>
        <translation>▼ weniger Nutzung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>bands apart</source>
        <translation>Bänder getrennt</translation>
    </message>
    <message>
        <source>bands overlap</source>
        <translation>Bänder überlappen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The engine cannot tell why.</source>
        <translation>Die Ursache lässt sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Shadow, nothing added</source>
        <translation>Schatten ohne die Eingriffe</translation>
    </message>
    <message>
        <source>Shadow with the edits</source>
        <translation>Schatten mit den Eingriffen</translation>
    </message>
    <message>
        <source>The median changes by %1 of what is offered, or of the larger median where nothing is stated.</source>
        <translation>Der Median ändert sich um %1 dessen, was geboten wird, oder des größeren Medians, wo nichts angegeben ist.</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>Pods</translation>
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
        <translation>Host {} leeren</translation>
    </message>
</context>
<context>
    <name>DrainHosts</name>
    <message>
        <source>Drain {}</source>
        <translation>{} leeren</translation>
    </message>
</context>
<context>
    <name>Driver</name>
    <message>
        <source>A forecast of the load needs lines of one length, one for each probability. Give at least its median.</source>
        <translation>Eine Prognose der Last braucht gleich lange Zeilen, eine je Wahrscheinlichkeit. Mindestens der Median ist anzugeben.</translation>
    </message>
    <message>
        <source>{} of load and response are beyond 1e100 and were left out. Check where they come from.</source>
        <translation>{} von Last und Zielgröße liegen jenseits von 1e100 und wurden weggelassen. Bitte prüfen, woher das kommt.</translation>
    </message>
    <message>
        <source>Load and response are known together at {} moments only; nothing can be measured from fewer than {}, so the answer is what was seen.</source>
        <translation>Last und Zielgröße sind nur zu {} Zeitpunkten gemeinsam bekannt; aus weniger als {} lässt sich nichts messen, daher ist die Antwort das bisher Beobachtete.</translation>
    </message>
    <message>
        <source>The load was always the same, so nothing tells what another one would do.</source>
        <translation>Die Last war immer gleich, daher lässt sich nichts über eine andere Last sagen.</translation>
    </message>
    <message>
        <source>The load explains nothing: in time held out, knowing it makes the error {:.0f} % smaller. The response is taken as independent of it.</source>
        <translation>Die Last erklärt nichts: In zurückgehaltener Zeit verkleinert ihre Kenntnis den Fehler um {:.0f} %. Die Zielgröße gilt als unabhängig von ihr.</translation>
    </message>
    <message>
        <source>The response trails the load by {}.</source>
        <translation>Die Zielgröße folgt der Last, Verzögerung: {}.</translation>
    </message>
    <message>
        <source>Load and response are never known at the same moment. Give both series over the same time.</source>
        <translation>Last und Zielgröße sind nie zum selben Zeitpunkt bekannt. Bitte beide Zeitreihen für denselben Zeitraum angeben.</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>{} and its load were never measured at the same moment of the history that was looked at.</source>
        <translation>{} und die zugehörige Last wurden in der betrachteten Historie nie zum selben Zeitpunkt gemessen.</translation>
    </message>
    <message>
        <source>1 series has no load series: none of the resource, its service or their neighbours, such as requests in 1/s or a queue depth. The first is {}.</source>
        <translation>1 Zeitreihe hat keine Lastreihe: Weder die Ressource noch ihr Dienst noch deren Nachbarn bieten eine, etwa Anfragen in 1/s oder die Länge einer Warteschlange. Die erste ist {}.</translation>
    </message>
    <message>
        <source>{} series have no load series: none of the resource, its service or their neighbours, such as requests in 1/s or a queue depth. The first is {}.</source>
        <translation>{} Zeitreihen haben keine Lastreihe: Weder die Ressource noch ihr Dienst noch deren Nachbarn bieten eine, etwa Anfragen in 1/s oder die Länge einer Warteschlange. Die erste ist {}.</translation>
    </message>
    <message>
        <source>There is no {} in this revision.</source>
        <translation>{} gibt es in dieser Revision nicht.</translation>
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
        <translation>{} Tag</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} Tage</translation>
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
        <source>Say what each host offers: cpu and memory, or a host that it is like.</source>
        <translation>Geben Sie an, was jeder Host bietet: CPU und RAM oder einen Host, dem er gleicht.</translation>
    </message>
    <message>
        <source>The lead time counts from the edit&apos;s begin. Say from when.</source>
        <translation>Die Lieferzeit zählt ab Beginn des Eingriffs. Geben Sie an, ab wann er gilt.</translation>
    </message>
    <message>
        <source>The window ends before the hosts are there.</source>
        <translation>Der Zeitraum endet, bevor die Hosts da sind.</translation>
    </message>
    <message>
        <source>There is no action &apos;{}&apos;.{}</source>
        <translation>Die Aktion „{}“ gibt es nicht.{}</translation>
    </message>
    <message>
        <source>A template cannot apply another one.</source>
        <translation>Eine Vorlage kann keine andere anwenden.</translation>
    </message>
    <message>
        <source>Its hours count from the begin of the edit. Say from when.</source>
        <translation>Die Stunden der Vorlage zählen ab Beginn des Eingriffs. Geben Sie an, ab wann er gilt.</translation>
    </message>
    <message>
        <source>It begins after the end of the edit&apos;s window.</source>
        <translation>Der Beginn liegt nach dem Ende des Zeitraums des Eingriffs.</translation>
    </message>
    <message>
        <source>Change {} of the template &apos;{}&apos;, {}: {}</source>
        <translation>Änderung {} der Vorlage „{}“, {}: {}</translation>
    </message>
    <message>
        <source>The ramp must not be negative.</source>
        <translation>Die Rampe darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>A ramp begins with the edit&apos;s window. Say from when the demand changes.</source>
        <translation>Eine Rampe beginnt mit dem Zeitraum des Eingriffs. Geben Sie an, ab wann sich der Bedarf ändert.</translation>
    </message>
    <message>
        <source>A ramp back ends with the edit&apos;s window. Say until when the demand changes.</source>
        <translation>Eine Rampe zurück endet mit dem Zeitraum des Eingriffs. Geben Sie an, bis wann sich der Bedarf ändert.</translation>
    </message>
    <message>
        <source>The ramps take {} together and the window is {} long. Make it longer or them shorter.</source>
        <translation>Die Rampen dauern zusammen {}, der Zeitraum ist {} lang. Verlängern Sie ihn oder kürzen Sie die Rampen.</translation>
    </message>
    <message>
        <source>Only the requests of a service flow on to what it calls. Name the service.</source>
        <translation>Nur die Anfragen eines Dienstes laufen weiter zu dem, was er aufruft. Nennen Sie den Dienst.</translation>
    </message>
    <message>
        <source>More {} does not come from more requests, so nothing flows on to what the service calls. Leave out callees=follow.</source>
        <translation>Mehr {} kommt nicht von mehr Anfragen, daher läuft nichts weiter zu dem, was der Dienst aufruft. Lassen Sie callees=follow weg.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; cannot depend on itself.</source>
        <translation>Der Dienst „{}“ kann nicht von sich selbst abhängen.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; does not depend on &apos;{}&apos; in that window.</source>
        <translation>Der Dienst „{}“ hängt in diesem Zeitraum nicht von „{}“ ab.</translation>
    </message>
    <message>
        <source>Say which rule changes: spread, apart, gather, keep-on, keep-off, fence, priority or preempt.</source>
        <translation>Geben Sie an, welche Regel sich ändert: spread, apart, gather, keep-on, keep-off, fence, priority oder preempt.</translation>
    </message>
    <message>
        <source>A fence keeps its workloads on its hosts already. Give either keep-on or fence.</source>
        <translation>Ein Zaun hält seine Workloads bereits auf seinen Hosts. Geben Sie entweder keep-on oder fence an.</translation>
    </message>
    <message>
        <source>keep-off takes names of hosts or one label, e.g. h1,h2 or &apos;disk in (slow, tape)&apos;.</source>
        <translation>keep-off erwartet Namen von Hosts oder ein Label, z. B. h1,h2 oder „disk in (slow, tape)“.</translation>
    </message>
    <message>
        <source>Say what share is left of at least one of cpu, memory, disk, network and gpu, below 1.</source>
        <translation>Geben Sie an, welcher Anteil von cpu, memory, disk, network oder gpu übrig ist: mindestens einer davon, kleiner als 1.</translation>
    </message>
    <message>
        <source>Say what each replica takes: cpu, memory or gpu, or a workload that it is like.</source>
        <translation>Geben Sie an, was jedes Replikat belegt: cpu, memory oder gpu, oder einen Workload, dem es gleicht.</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is not there in that window.</source>
        <translation>Der Workload „{}“ ist in diesem Zeitraum nicht vorhanden.</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is bound to its host and cannot be placed again.</source>
        <translation>Der Workload „{}“ ist an seinen Host gebunden und kann nicht neu platziert werden.</translation>
    </message>
    <message>
        <source>No workload keeps its data on the datastore &apos;{}&apos; in that window.</source>
        <translation>Kein Workload hält seine Daten in diesem Zeitraum auf dem Datenspeicher „{}“.</translation>
    </message>
    <message>
        <source>The licence &apos;{0}&apos; is counted by the {1} in another edit. Give per={1} here too, or another name.</source>
        <translation>Die Lizenz „{0}“ wird in einem anderen Eingriff nach {1} gezählt. Geben Sie auch hier per={1} an oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>The licence &apos;{}&apos; covers {} at that time by another edit. Give most={} here too, or another time.</source>
        <translation>Die Lizenz „{}“ deckt durch einen anderen Eingriff zu dieser Zeit {} ab. Geben Sie auch hier most={} an oder eine andere Zeit.</translation>
    </message>
    <message>
        <source>The replica &apos;{}&apos; is bound to its host and cannot move.</source>
        <translation>Das Replikat „{}“ ist an seinen Host gebunden und kann nicht verlegt werden.</translation>
    </message>
    <message>
        <source>A migration begins with the edit&apos;s window. Say from when.</source>
        <translation>Eine Migration beginnt mit dem Zeitraum des Eingriffs. Geben Sie an, ab wann er gilt.</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is bound to its host and cannot move.</source>
        <translation>Der Workload „{}“ ist an seinen Host gebunden und kann nicht verlegt werden.</translation>
    </message>
    <message>
        <source>Nothing is known against the software of {} that is still open then, so a patch mends nothing. A vulnerability comes in as the attribute security.cvss of a host.</source>
        <translation>Gegen die Software ({}) ist nichts bekannt, was dann noch offen wäre; ein Patch behebt daher nichts. Eine Schwachstelle wird als Attribut security.cvss eines Hosts erfasst.</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; is gone already by then.</source>
        <translation>Der Host „{}“ ist bis dahin bereits weg.</translation>
    </message>
    <message>
        <source>The waves begin with the edit&apos;s window. Say from when.</source>
        <translation>Die Wellen beginnen mit dem Zeitraum des Eingriffs. Geben Sie an, ab wann er gilt.</translation>
    </message>
    <message>
        <source>Say how much is held: cpu, memory or gpu.</source>
        <translation>Geben Sie an, wie viel freigehalten wird: cpu, memory oder gpu.</translation>
    </message>
    <message>
        <source>Give at least one of cpu, memory and gpu.</source>
        <translation>Geben Sie cpu, memory oder gpu an, mindestens eines davon.</translation>
    </message>
    <message>
        <source>With surge 0 and unavailable 0 no replica can change. Allow one of them.</source>
        <translation>Mit surge 0 und unavailable 0 kann sich kein Replikat ändern. Lassen Sie eines davon zu.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica then. Deploy one.</source>
        <translation>Der Dienst „{}“ hat dann kein Replikat. Stellen Sie eines bereit.</translation>
    </message>
    <message>
        <source>The replica &apos;{}&apos; is bound to its host, so no new one can stand beside it.</source>
        <translation>Das Replikat „{}“ ist an seinen Host gebunden, daher kann kein neues daneben stehen.</translation>
    </message>
    <message>
        <source>A rollout begins with the edit&apos;s window. Say from when.</source>
        <translation>Ein Rollout beginnt mit dem Zeitraum des Eingriffs. Geben Sie an, ab wann er gilt.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica in that window that could be copied. Deploy one.</source>
        <translation>Der Dienst „{}“ hat in diesem Zeitraum kein Replikat, das sich kopieren ließe. Stellen Sie eines bereit.</translation>
    </message>
    <message>
        <source>Say what the service promises: latency=300ms, availability=99.9%, or both.</source>
        <translation>Geben Sie an, was der Dienst zusagt: latency=300ms, availability=99.9% oder beides.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes from {}, so it is called off there: the next import or gathering from it says so here.</source>
        <translation>„{}“ stammt aus {} und wird daher dort abgesagt: Der nächste Import oder die nächste Erfassung von dort meldet es hier.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is called off already.</source>
        <translation>„{}“ ist bereits abgesagt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}, so nothing of it is still to come: the inventory is what there is. Import what is there now where it does not show that.</source>
        <translation>„{}“ sollte bis {} erledigt sein, daher steht nichts mehr davon aus: Der Bestand ist, was da ist. Wo er das nicht zeigt, importieren Sie, was jetzt da ist.</translation>
    </message>
    <message>
        <source>There is no planned change &apos;{}&apos;.{}</source>
        <translation>Die geplante Änderung „{}“ gibt es nicht.{}</translation>
    </message>
    <message>
        <source>{} planned changes are called &apos;{}&apos;. Say which by its id: {}.</source>
        <translation>{} geplante Änderungen heißen „{}“. Geben Sie durch ihre Kennung an, welche gemeint ist: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no step of a canary. Write a share and how long it is held, e.g. 5%:1h.</source>
        <translation>„{}“ ist kein Canary-Schritt. Schreiben Sie einen Anteil und wie lange er gehalten wird, z. B. 5%:1h.</translation>
    </message>
    <message>
        <source>The step &apos;{}&apos; must be held between 0s and ten years.</source>
        <translation>Der Schritt „{}“ muss zwischen 0s und zehn Jahren gehalten werden.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a number of replicas nor a share such as 25%.</source>
        <translation>„{}“ ist weder eine Anzahl von Replikaten noch ein Anteil wie 25%.</translation>
    </message>
    <message>
        <source>The shares of a canary must grow from step to step.</source>
        <translation>Die Anteile eines Canary müssen von Schritt zu Schritt wachsen.</translation>
    </message>
    <message>
        <source>This version does not know the action &apos;{}&apos;. It is kept and has no effect.</source>
        <translation>Diese Version kennt die Aktion „{}“ nicht. Sie bleibt erhalten und hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Its window ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>{} from {} to {} UTC</source>
        <translation>{}, von {} bis {} UTC</translation>
    </message>
    <message>
        <source>{} from {} UTC</source>
        <translation>{}, ab {} UTC</translation>
    </message>
    <message>
        <source>{} to {} UTC</source>
        <translation>{}, bis {} UTC</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}, but the live inventory does not show: {}. It is not counted on. Import what is there now, or the plan again with the time at which it will be done.</source>
        <translation>„{}“ sollte bis {} erledigt sein, doch im Live-Bestand fehlt: {}. Damit wird nicht gerechnet. Importieren Sie, was jetzt da ist, oder den Plan erneut mit der Zeit, zu der es erledigt sein wird.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no selector. Write key=value, key!=value, key in (a, b), key notin (a, b), key or !key, with commas between.</source>
        <translation>„{}“ ist kein Selektor. Schreiben Sie key=value, key!=value, key in (a, b), key notin (a, b), key oder !key, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>No host meets &apos;{}&apos;.</source>
        <translation>Kein Host erfüllt „{}“.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not go with the rest. Give names of hosts or labels, e.g. h1,h2 or disk=fast.</source>
        <translation>„{}“ passt nicht zum Rest. Geben Sie Namen von Hosts oder Labels an, z. B. h1,h2 oder disk=fast.</translation>
    </message>
    <message>
        <source>Both a service and a workload are named. Name one of them.</source>
        <translation>Es sind sowohl ein Dienst als auch ein Workload genannt. Nennen Sie nur eines davon.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica in that window.</source>
        <translation>Der Dienst „{}“ hat in diesem Zeitraum kein Replikat.</translation>
    </message>
    <message>
        <source>Name a service or a workload.</source>
        <translation>Nennen Sie einen Dienst oder einen Workload.</translation>
    </message>
    <message>
        <source>There is no dimension &apos;{}&apos;.{}</source>
        <translation>Die Dimension „{}“ gibt es nicht.{}</translation>
    </message>
    <message>
        <source>No dimension is named. Write e.g. dimensions=cpu,network.</source>
        <translation>Es ist keine Dimension genannt. Schreiben Sie z. B. dimensions=cpu,network.</translation>
    </message>
    <message>
        <source>Say which hosts: a host, a rack, a zone or a label.</source>
        <translation>Geben Sie an, welche Hosts gemeint sind: ein Host, ein Rack, eine Zone oder ein Label.</translation>
    </message>
    <message>
        <source>None of the {} hosts is meant by {} in that window.</source>
        <translation>Keiner der {} Hosts ist in diesem Zeitraum gemeint mit: {}.</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos;. {}</source>
        <translation>Nicht vorhanden: {} „{}“. {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a time between 0s and a hundred years, not {}.</source>
        <translation>„{}“ muss eine Dauer zwischen 0s und hundert Jahren sein, nicht {}.</translation>
    </message>
    <message>
        <source>No replica of &apos;{}&apos; has to move to {}.</source>
        <translation>Kein Replikat von „{}“ muss nach {} verlegt werden.</translation>
    </message>
    <message>
        <source>No replica of &apos;{}&apos; has to move from {} to {}.</source>
        <translation>Kein Replikat von „{}“ muss von {} nach {} verlegt werden.</translation>
    </message>
    <message>
        <source>The fleet has none.</source>
        <translation>Die Flotte hat nichts davon.</translation>
    </message>
    <message>
        <source>It begins at {}, not before the end of what is looked at, {}, so it changes nothing there. Look {} days ahead, or give it earlier hours.</source>
        <translation>Der Beginn {} liegt nicht vor dem Ende des betrachteten Zeitraums, {}, daher ändert sich dort nichts. Blicken Sie {} Tage voraus, oder geben Sie frühere Stunden an.</translation>
    </message>
    <message>
        <source>It ends at {}, before the first moment looked at, {}, and changes nothing from there on. Give it later hours, or look from an earlier moment on.</source>
        <translation>Das Ende {} liegt vor dem ersten betrachteten Zeitpunkt, {}, daher ändert sich ab dort nichts. Geben Sie spätere Stunden an, oder blicken Sie von einem früheren Zeitpunkt aus.</translation>
    </message>
    <message>
        <source>A surge of {} is more than the {} replicas that give way: write {}% for a share, or at most {}.</source>
        <translation>Ein Überhang von {} ist mehr als die {} Replikate, die weichen: {}% für einen Anteil schreiben oder höchstens {}.</translation>
    </message>
</context>
<context>
    <name>EmptyHosts</name>
    <message>
        <source>{} of the {} new hosts stay empty</source>
        <translation>{} der {} neuen Hosts bleiben leer</translation>
    </message>
    <message>
        <source>The new host stays empty</source>
        <translation>Der neue Host bleibt leer</translation>
    </message>
    <message>
        <source>The {} new hosts stay empty</source>
        <translation>Die {} neuen Hosts bleiben leer</translation>
    </message>
    <message>
        <source>{}: what waits for a host does not fit there, and what runs stays where it is. Move workloads there, let set-policy with make-room=true move what runs for what waits, or ask for plans.</source>
        <translation>{}: Was auf einen Host wartet, passt dort nicht hin, und was läuft, bleibt, wo es ist. Verlegen Sie Workloads dorthin, lassen Sie set-policy mit make-room=true verlegen, was läuft, um für Wartendes Platz zu schaffen, oder lassen Sie Pläne suchen.</translation>
    </message>
    <message>
        <source>{}: nothing waits for a host, and what runs stays where it is. Move workloads there, or ask for plans.</source>
        <translation>{}: Nichts wartet auf einen Host, und was läuft, bleibt, wo es ist. Verlegen Sie Workloads dorthin oder lassen Sie Pläne suchen.</translation>
    </message>
</context>
<context>
    <name>Evict</name>
    <message>
        <source>Evict {}</source>
        <translation>{} anhalten</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>What would turn it</source>
        <translation>Was es kippen würde</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}; {} of them stood before the scenario&apos;s edits.</source>
        <translation>{}; davon bestanden {} schon vor den Eingriffen des Szenarios.</translation>
    </message>
    <message>
        <source>GO: nothing is found. NO GO: the edits add a lost service, a workload without a host, or something more likely than not to run out or to break its promise. GO IF: anything else.</source>
        <translation>GO: Es gibt keinen Befund. NO-GO: Durch die Eingriffe geht ein Dienst verloren, bleibt ein Workload ohne Host, oder etwas geht mit mehr als 50 % Wahrscheinlichkeit aus oder verletzt seine Zusage. BEDINGTES GO: alles andere.</translation>
    </message>
    <message>
        <source>The most probable breach has a chance of {}.</source>
        <translation>Das Schadensrisiko, also die Wahrscheinlichkeit des wahrscheinlichsten Schadens, ist {}.</translation>
    </message>
    <message>
        <source>the verdict becomes {}.</source>
        <translation>das Urteil lautet dann {}.</translation>
    </message>
    <message>
        <source>the verdict becomes {}: {}.</source>
        <translation>das Urteil lautet dann {}: {}.</translation>
    </message>
    <message>
        <source>No single change was found that makes it milder.</source>
        <translation>Keine einzelne Änderung wurde gefunden, die es mildert.</translation>
    </message>
    <message>
        <source>Nothing was found that makes it worse.</source>
        <translation>Nichts wurde gefunden, was es verschlechtert.</translation>
    </message>
    <message>
        <source>later than the horizon</source>
        <translation>später als der Horizont</translation>
    </message>
    <message>
        <source>When 5, 50 and 95 % of the paths have run out: {}; {}; {}.</source>
        <translation>Wann es in 5, 50 und 95 % der Pfade ausgeht: {}; {}; {}.</translation>
    </message>
    <message>
        <source>Its chance is {}; less than {} would not be told.</source>
        <translation>Die Wahrscheinlichkeit ist {}; weniger als {} würde nicht gemeldet.</translation>
    </message>
    <message>
        <source>Why the hosts refuse it: {}.</source>
        <translation>Warum die Hosts den Workload ablehnen: {}.</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>It stood before the scenario&apos;s edits.</source>
        <translation>Der Befund bestand schon vor den Eingriffen des Szenarios.</translation>
    </message>
    <message>
        <source>The scenario&apos;s edits bring it.</source>
        <translation>Der Befund entsteht durch die Eingriffe des Szenarios.</translation>
    </message>
    <message>
        <source>it is no longer found, and nothing new breaks.</source>
        <translation>der Befund entfällt, und nichts Neues nimmt Schaden.</translation>
    </message>
    <message>
        <source>No single change was found that mends it and breaks nothing new.</source>
        <translation>Keine einzelne Änderung wurde gefunden, die es behebt und nichts Neues beschädigt.</translation>
    </message>
    <message>
        <source>{} is predicted to use {} of {} at {}, 95 % band {} to {}.</source>
        <translation>{}: laut Prognose {} ({}) am {}, 95-%-Band {} bis {}.</translation>
    </message>
    <message>
        <source>No capacity or request is stated, so nothing limits it.</source>
        <translation>Weder Kapazität noch Anforderung ist angegeben, daher ist nichts begrenzt.</translation>
    </message>
    <message>
        <source>It is above {} with a chance of {}.</source>
        <translation>Der Wert liegt über {} mit einer Wahrscheinlichkeit von {}.</translation>
    </message>
    <message>
        <source>the chance to be above it is {} or less.</source>
        <translation>die Wahrscheinlichkeit, darüber zu liegen, ist höchstens {}.</translation>
    </message>
    <message>
        <source>the chance to be above it is more than {}.</source>
        <translation>die Wahrscheinlichkeit, darüber zu liegen, ist größer als {}.</translation>
    </message>
    <message>
        <source>No single change was found that brings that chance to the other side of {}.</source>
        <translation>Keine einzelne Änderung wurde gefunden, die diese Wahrscheinlichkeit auf die andere Seite von {} bringt.</translation>
    </message>
    <message>
        <source>demand up to 4 times or down to a tenth</source>
        <translation>Bedarf bis zum 4-Fachen oder bis auf ein Zehntel</translation>
    </message>
    <message>
        <source>up to 32 more hosts</source>
        <translation>bis zu 32 weitere Hosts</translation>
    </message>
    <message>
        <source>up to 32 more replicas</source>
        <translation>bis zu 32 weitere Replikate</translation>
    </message>
    <message>
        <source>changes at that time up to 7 days earlier or later</source>
        <translation>Änderungen zu dieser Zeit bis zu 7 Tage früher oder später</translation>
    </message>
    <message>
        <source>each edit left out</source>
        <translation>jeder Eingriff weggelassen</translation>
    </message>
    <message>
        <source>each edit larger or smaller</source>
        <translation>jeder Eingriff größer oder kleiner</translation>
    </message>
    <message>
        <source>a request down to a tenth</source>
        <translation>eine Anforderung bis auf ein Zehntel</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Wie gezählt wurde</translation>
    </message>
    <message>
        <source>There is no change to try.</source>
        <translation>Es gibt keine Änderung zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Looked at, one at a time: {}; {}.</source>
        <translation>Jeweils einzeln betrachtet: {}; {}.</translation>
    </message>
    <message>
        <source>No capacity is stated, so nothing limits it.</source>
        <translation>Es ist keine Kapazität angegeben, daher ist nichts begrenzt.</translation>
    </message>
    <message>
        <source>Reserved are {} of {}, so {} are left.</source>
        <translation>Reserviert sind {} von {}, es bleiben also {}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No forecast stands behind it: nothing there was measured.</source>
        <translation>Keine Prognose steht dahinter: Dort wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Forecasts by: {}.</source>
        <translation>Prognosen durch: {}.</translation>
    </message>
    <message>
        <source>Each was chosen, or weighed with others, by its error in the backtest.</source>
        <translation>Jedes Modell wurde nach seinem Fehler im Backtest gewählt oder mit anderen gewichtet.</translation>
    </message>
    <message>
        <source>Chosen by hand: {}. The others were chosen by the backtest.</source>
        <translation>Von Hand gewählt: {}. Die anderen wählte der Backtest.</translation>
    </message>
    <message>
        <source>The history is too short for a backtest: the bands are a guess.</source>
        <translation>Die Historie ist zu kurz für einen Backtest: Die Bänder sind eine grobe Schätzung.</translation>
    </message>
    <message>
        <source>Backtest error: {:.2f} on average, from {} origins or more; {} of {} series stay below 1, the error of repeating the cycle before within the history.</source>
        <translation>Backtest-Fehler: im Mittel {:.2f}, aus mindestens {} Startpunkten; {} von {} Zeitreihen bleiben unter 1, dem Fehler, der beim Wiederholen des vorigen Zyklus innerhalb der Historie entsteht.</translation>
    </message>
    <message>
        <source>Bands: the 80 % band held {} of what came, the 95 % band {}.</source>
        <translation>Bänder: Das 80-%-Band enthielt {} dessen, was kam, das 95-%-Band {}.</translation>
    </message>
    <message>
        <source>The history supports the bands until {}; later ones are extrapolated.</source>
        <translation>Die Historie trägt die Bänder bis {}; spätere sind extrapoliert.</translation>
    </message>
    <message>
        <source>Forecast by {}, chosen by hand.</source>
        <translation>Prognose durch {}, von Hand gewählt.</translation>
    </message>
    <message>
        <source>Forecast by {}, chosen or weighed by the error in the backtest.</source>
        <translation>Prognose durch {}, gewählt oder gewichtet nach dem Fehler im Backtest.</translation>
    </message>
    <message>
        <source>Backtest error: {:.2f}, from {} origins; 1 is the error of repeating the cycle before within the history.</source>
        <translation>Backtest-Fehler: {:.2f}, aus {} Startpunkten; 1 ist der Fehler, der beim Wiederholen des vorigen Zyklus innerhalb der Historie entsteht.</translation>
    </message>
    <message>
        <source>{} {:.2f} (weight {})</source>
        <translation>{} {:.2f} (Gewicht {})</translation>
    </message>
    <message>
        <source>Candidates and their errors, best first: {}.</source>
        <translation>Kandidaten und ihre Fehler, die besten zuerst: {}.</translation>
    </message>
    <message>
        <source>The band of {} held {} of what came.</source>
        <translation>Das Band von {} enthielt {} dessen, was kam.</translation>
    </message>
    <message>
        <source>Predicted use at {}: median {}, 95 % band {} to {}.</source>
        <translation>Nutzung laut Prognose am {}: Median {}, 95-%-Band {} bis {}.</translation>
    </message>
    <message>
        <source>Capacity then: {}; {} of the paths lie above it.</source>
        <translation>Kapazität dann: {}; {} der Pfade liegen darüber.</translation>
    </message>
    <message>
        <source>Nothing that was measured stands behind it.</source>
        <translation>Nichts Gemessenes steht dahinter.</translation>
    </message>
    <message>
        <source>{} of {}: {}. Together {} samples from {} to {}.</source>
        <translation>{} von {}: {}. Zusammen {} Messwerte von {} bis {}.</translation>
    </message>
    <message>
        <source>The oldest of them ends {} before the future begins: {}.</source>
        <translation>Die älteste davon endet {} vor Beginn der Zukunft: {}.</translation>
    </message>
    <message>
        <source>All of them reach the begin of the future.</source>
        <translation>Alle reichen bis zum Beginn der Zukunft.</translation>
    </message>
    <message>
        <source>No sample is missing between the first and the last.</source>
        <translation>Zwischen dem ersten und dem letzten fehlt kein Messwert.</translation>
    </message>
    <message>
        <source>Gaps: {} of the samples between the first and the last are missing.</source>
        <translation>Lücken: {} der Messwerte zwischen dem ersten und dem letzten fehlen.</translation>
    </message>
    <message>
        <source>{} is not in the inventory: an edit or a scheduled change adds it.</source>
        <translation>{} ist nicht im Bestand: Ein Eingriff oder eine geplante Änderung fügt es hinzu.</translation>
    </message>
    <message>
        <source>Request of {}: {}, stated by &apos;{}&apos; at {}.</source>
        <translation>Anforderung von {}: {}, angegeben von „{}“ am {}.</translation>
    </message>
    <message>
        <source>Capacity of {}: {}, stated by &apos;{}&apos; at {}.</source>
        <translation>Kapazität von {}: {}, angegeben von „{}“ am {}.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Inventory of revision {}, taken in from &apos;{}&apos; at {}. The future begins at {}.</source>
        <translation>Bestand der Revision {}, übernommen aus „{}“ am {}. Die Zukunft beginnt am {}.</translation>
    </message>
    <message>
        <source>Not measured, so that what is requested stands in: {}.</source>
        <translation>Nicht gemessen, ersatzweise gilt das Angeforderte: {}.</translation>
    </message>
    <message>
        <source>Neither measured nor requesting any are {}: they count as nothing.</source>
        <translation>Weder gemessen noch mit einer Anforderung: {}. Das zählt als nichts.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Workloads are placed by the policy {} at {}.</source>
        <translation>Workloads werden nach der Richtlinie {} platziert, am {}.</translation>
    </message>
    <message>
        <source>{} joint paths of {} in steps of {}; what is less probable than {} is not told.</source>
        <translation>{} gemeinsame Pfade über {}, Schrittweite {}; was weniger wahrscheinlich ist als {}, wird nicht gemeldet.</translation>
    </message>
    <message>
        <source>{} may be reserved to {} of what {} offers.</source>
        <translation>{} darf bis zu {} dessen reserviert werden, was {} bietet.</translation>
    </message>
    <message>
        <source>Nobody answered anything about names: what sources call the same is one.</source>
        <translation>Niemand hat etwas zu Namen beantwortet: Was Quellen gleich nennen, ist eins.</translation>
    </message>
    <message>
        <source>Names are joined by {}.</source>
        <translation>Namen werden zusammengeführt nach: {}.</translation>
    </message>
    <message>
        <source>Left out is the edit {}: {}</source>
        <translation>Weggelassen wird der Eingriff {}: {}</translation>
    </message>
    <message>
        <source>No edit of the scenario counts.</source>
        <translation>Kein Eingriff des Szenarios zählt.</translation>
    </message>
    <message>
        <source>Edits that count: {}.</source>
        <translation>Eingriffe, die zählen: {}.</translation>
    </message>
    <message>
        <source>No scheduled change holds at that time.</source>
        <translation>Zu dieser Zeit gilt keine geplante Änderung.</translation>
    </message>
    <message>
        <source>Scheduled changes that hold at that time: {}.</source>
        <translation>Geplante Änderungen, die zu dieser Zeit gelten: {}.</translation>
    </message>
    <message>
        <source>Not enough: {}.</source>
        <translation>Nicht ausreichend: {}.</translation>
    </message>
    <message>
        <source>Without &apos;{}&apos;</source>
        <translation>Ohne „{}“</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {} later</source>
        <translation>„{}“ {} später</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {} earlier</source>
        <translation>„{}“ {} früher</translation>
    </message>
    <message>
        <source>one of the 8 largest workloads moved away</source>
        <translation>einer der 8 größten Workloads verlegt</translation>
    </message>
    <message>
        <source>Reckoned with the steps of the plans as they are; with another price book others may be found.</source>
        <translation>Gerechnet mit den Schritten der Pläne, wie sie sind; mit einem anderen Preisbuch werden vielleicht andere gefunden.</translation>
    </message>
    <message>
        <source>{} ({:.2f} to {:.2f})</source>
        <translation>{} ({:.2f} bis {:.2f})</translation>
    </message>
    <message>
        <source>&apos;{}&apos; costs {} once and {} a month.</source>
        <translation>„{}“ kostet {} einmalig und {} im Monat.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes services down for {} in all.</source>
        <translation>„{}“ verursacht insgesamt {} Ausfallzeit von Diensten.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes no service down.</source>
        <translation>„{}“ verursacht keine Ausfallzeit von Diensten.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes {} (P90 {}).</source>
        <translation>„{}“ dauert {} (P90 {}).</translation>
    </message>
    <message>
        <source>{} (P90 {})</source>
        <translation>{} (P90 {})</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step {}, {}: {}.</source>
        <translation>Schritt {}, {}: {}.</translation>
    </message>
    <message>
        <source>The same of {} more.</source>
        <translation>Ebenso tragen bei: {}.</translation>
    </message>
    <message>
        <source>Nothing comes from {}.</source>
        <translation>Ohne Anteil: {}.</translation>
    </message>
    <message>
        <source>It has no step.</source>
        <translation>Der Plan hat keinen Schritt.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>It takes nothing that the price book has a price for.</source>
        <translation>Der Plan braucht nichts, wofür das Preisbuch einen Preis hat.</translation>
    </message>
    <message>
        <source>The prices are the default ones: nobody has stated any.</source>
        <translation>Die Preise sind die Standardpreise: Niemand hat andere angegeben.</translation>
    </message>
    <message>
        <source>The prices are those of the price book as somebody stated it.</source>
        <translation>Die Preise sind die des Preisbuchs, wie sie dort angegeben wurden.</translation>
    </message>
    <message>
        <source>Nobody knows what {} cost: they count as nothing.</source>
        <translation>Nicht bekannt sind die Kosten für {}: Sie zählen als null.</translation>
    </message>
    <message>
        <source>Of a month, new hosts are paid for as soon as they are there, and for good; what the present hosts cost is in no plan.</source>
        <translation>Zu den Monatskosten: Neue Hosts werden bezahlt, sobald sie da sind, und dann dauerhaft; was die vorhandenen Hosts kosten, steht in keinem Plan.</translation>
    </message>
    <message>
        <source>A change that is only done at another time was paid for by whoever planned it.</source>
        <translation>Eine Änderung, die nur zu einer anderen Zeit erfolgt, hat bezahlt, wer sie geplant hat.</translation>
    </message>
    <message>
        <source>An engineer works as long as the steps take (P50, at most P90); waiting for hosts is nobody&apos;s work.</source>
        <translation>Eine Fachkraft arbeitet so lange, wie die Schritte dauern (P50, höchstens P90); das Warten auf Hosts ist keine Arbeitszeit.</translation>
    </message>
    <message>
        <source>A service goes on while more of its replicas run than it needs; else a move takes it down for {}, and resizing for {} a replica.</source>
        <translation>Ein Dienst läuft weiter, solange mehr seiner Replikate laufen, als er braucht; sonst fällt er bei einer Verlegung {} aus, bei einer Größenänderung {} je Replikat.</translation>
    </message>
    <message>
        <source>The time of each service counts alike, whoever uses it.</source>
        <translation>Die Zeit jedes Dienstes zählt gleich, egal wer ihn nutzt.</translation>
    </message>
    <message>
        <source>A move takes {} to prepare and to switch over, and its memory is copied at {} a second, its data at {} a second.</source>
        <translation>Eine Verlegung braucht {} für Vorbereitung und Umschaltung; der RAM wird mit {} pro Sekunde kopiert, die Daten mit {} pro Sekunde.</translation>
    </message>
    <message>
        <source>How much is copied is the highest that it is forecast to use.</source>
        <translation>Kopiert wird so viel, wie laut Prognose höchstens genutzt wird.</translation>
    </message>
    <message>
        <source>Resizing restarts replica after replica, {} each; a change is put at another time within {}. P90 is twice that.</source>
        <translation>Eine Größenänderung startet ein Replikat nach dem anderen neu, je {}; eine Änderung auf eine andere Zeit zu legen, dauert höchstens {}. P90 ist das Doppelte.</translation>
    </message>
    <message>
        <source>Hosts come after the lead time of the price book, at P90 half as late again; several orders wait side by side.</source>
        <translation>Hosts kommen nach der Lieferzeit des Preisbuchs, bei P90 um die Hälfte später; auf mehrere Bestellungen wird gleichzeitig gewartet.</translation>
    </message>
    <message>
        <source>All other steps are done one after the other.</source>
        <translation>Alle anderen Schritte erfolgen nacheinander.</translation>
    </message>
    <message>
        <source>The fleet is that of revision {}, as seen from {}.</source>
        <translation>Die Flotte ist die von Revision {}, aus Sicht vom {}.</translation>
    </message>
    <message>
        <source>Plans are weighed by a year, what is paid once and twelve months: {}.</source>
        <translation>Pläne werden nach den Kosten eines Jahres abgewogen, einmalige Kosten und zwölf Monate: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes to {} in a year.</source>
        <translation>„{}“ kommt auf {} im Jahr.</translation>
    </message>
    <message>
        <source>It is the sum over the steps, {} s.</source>
        <translation>Das ist die Summe über die Schritte, {} s.</translation>
    </message>
    <message>
        <source>{} of work, and {} of waiting for hosts; it is done at {}.</source>
        <translation>{} Arbeit und {} Warten auf Hosts; fertig am {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes {}.</source>
        <translation>„{}“ dauert {}.</translation>
    </message>
    <message>
        <source>one is to spare, so its steps take nothing down.</source>
        <translation>eines ist entbehrlich, daher verursachen die Schritte daran keine Ausfallzeit.</translation>
    </message>
    <message>
        <source>No number of replicas was found with which {} goes on.</source>
        <translation>Es wurde keine Anzahl von Replikaten gefunden, mit der {} weiterläuft.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no figure of a plan. Use one of cost, downtime, duration.</source>
        <translation>„{}“ ist keine Kennzahl eines Plans. Verwenden Sie cost, downtime oder duration.</translation>
    </message>
    <message>
        <source>The plan was found for another state of the scenario. Find plans again, then ask.</source>
        <translation>Der Plan wurde für einen anderen Stand des Szenarios gefunden. Suchen Sie erneut Pläne, und fragen Sie dann.</translation>
    </message>
    <message>
        <source>{} at {} instead of {}: &apos;{}&apos; and &apos;{}&apos; cost the same in a year; below it the first costs less, above it the second.</source>
        <translation>{}: Bei {} statt {} kosten „{}“ und „{}“ im Jahr gleich viel; darunter kostet der erste weniger, darüber der zweite.</translation>
    </message>
    <message>
        <source>{} at {} instead of {}: &apos;{}&apos; and &apos;{}&apos; cost the same in a year; above it the first costs less, below it the second.</source>
        <translation>{}: Bei {} statt {} kosten „{}“ und „{}“ im Jahr gleich viel; darüber kostet der erste weniger, darunter der zweite.</translation>
    </message>
    <message>
        <source>A lead time of {} instead of {} (step {}): &apos;{}&apos; takes as long as &apos;{}&apos;; a shorter one makes it the quicker of the two.</source>
        <translation>Lieferzeit {} statt {} (Schritt {}): „{}“ dauert dann so lange wie „{}“; eine kürzere macht ihn zum schnelleren der beiden.</translation>
    </message>
</context>
<context>
    <name>FailDatastore</name>
    <message>
        <source>Fail datastore {}</source>
        <translation>Ausfall des Datenspeichers {}</translation>
    </message>
</context>
<context>
    <name>FailHost</name>
    <message>
        <source>Fail host {}</source>
        <translation>Ausfall des Hosts {}</translation>
    </message>
</context>
<context>
    <name>FailHosts</name>
    <message>
        <source>Fail {}</source>
        <translation>Ausfall: {}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>zone {}</source>
        <translation>Zone {}</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>die gesamte Flotte</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>ist verloren</translation>
    </message>
    <message>
        <source>has a replica without a host</source>
        <translation>hat ein Replikat ohne Host</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>runs out of {} in {} of the paths</source>
        <translation>{} in {} der Pfade erschöpft</translation>
    </message>
    <message>
        <source>{} cannot place every replica</source>
        <translation>Für {} lässt sich nicht jedes Replikat platzieren</translation>
    </message>
    <message>
        <source>{} cannot go on</source>
        <translation>Für {} geht es nicht weiter</translation>
    </message>
    <message>
        <source>{} runs out</source>
        <translation>{} ist erschöpft</translation>
    </message>
    <message>
        <source>{} run out</source>
        <translation>{} sind erschöpft</translation>
    </message>
    <message>
        <source>{} {}, because {} changes meet</source>
        <translation>{} ({}), weil {} Änderungen zusammentreffen</translation>
    </message>
    <message>
        <source>{}: {}. Without either of them it would not happen.</source>
        <translation>{}: {}. Ohne eine der beiden geschähe das nicht.</translation>
    </message>
    <message>
        <source>{}: {}. Without any one of them it would not happen.</source>
        <translation>{}: {}. Ohne eine davon geschähe das nicht.</translation>
    </message>
    <message>
        <source>Collisions of planned changes were searched for only until {}: so many changes meet there that {} placements did not tell them apart. Collisions from then on may be missing; plan fewer changes for the same hours or shorten the horizon to see them.</source>
        <translation>Kollisionen geplanter Änderungen wurden nur bis {} gesucht: So viele Änderungen treffen dort zusammen, dass {} Platzierungen sie nicht auseinanderhalten konnten. Spätere Kollisionen können fehlen; planen Sie weniger Änderungen für dieselben Stunden oder verkürzen Sie den Horizont, um sie zu sehen.</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} may run out of {} by {}</source>
        <translation>{}: {} ist bis {} möglicherweise erschöpft</translation>
    </message>
    <message>
        <source>{}: the probability is {}. If it does, expect it around {}.</source>
        <translation>{}; die Wahrscheinlichkeit ist {}. Falls es geschieht, dann etwa am {}.</translation>
    </message>
    <message>
        <source>{} is likely to run out of {} by {}</source>
        <translation>{}: {} ist bis {} wahrscheinlich erschöpft</translation>
    </message>
    <message>
        <source>{}: the probability is {}, the median date {}.</source>
        <translation>{}; die Wahrscheinlichkeit ist {}, das Datum im Median {}.</translation>
    </message>
    <message>
        <source>{} runs out of {} at {}</source>
        <translation>{}: {} ist am {} erschöpft</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <source>{} runs out of {} around {}</source>
        <translation>{}: {} ist etwa am {} erschöpft</translation>
    </message>
    <message>
        <source>{}, nine times in ten between {} and {}.</source>
        <translation>{}, in neun von zehn Fällen zwischen {} und {}.</translation>
    </message>
    <message>
        <source>{}; this is a guess, for the history is too short to forecast from.</source>
        <translation>{}; das ist eine grobe Schätzung, denn die Historie ist für eine Prognose zu kurz.</translation>
    </message>
    <message>
        <source>{}; dates later than {} are a guess, for the history supports no more.</source>
        <translation>{}; Daten nach {} sind eine grobe Schätzung, denn weiter trägt die Historie nicht.</translation>
    </message>
    <message>
        <source>{} of {} simulated paths lie above the capacity of {} at some step, each step being a mean over {}</source>
        <translation>{} von {} simulierten Pfaden liegen in mindestens einem Schritt über der Kapazität ({}), jeder Schritt ein Mittel über {}</translation>
    </message>
    <message>
        <source>is drained</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <source>has to stay there</source>
        <translation>muss dort bleiben</translation>
    </message>
    <message>
        <source>runs {} of the {} replicas that its budget {} asks for</source>
        <translation>führt {} der {} Replikate aus, die das Disruption Budget {} verlangt</translation>
    </message>
    <message>
        <source>The drain of {} cannot end {}</source>
        <translation>Das Leeren von {} kann nicht enden ({})</translation>
    </message>
    <message>
        <source>{}: {} of {} has to stay, because the disruption budget {} asks for {} of the {} that run.</source>
        <translation>{}: {} von {} muss bleiben, weil das Disruption Budget {} {} der {} laufenden Replikate verlangt.</translation>
    </message>
    <message>
        <source>{}: {} of {} have to stay, because the disruption budget {} asks for {} of the {} that run.</source>
        <translation>{}: {} von {} müssen bleiben, weil das Disruption Budget {} {} der {} laufenden Replikate verlangt.</translation>
    </message>
    <message>
        <source>{} has no host {}, since it made room for {} of priority {}</source>
        <translation>{} hat keinen Host ({}), weil der Platz an {} mit Priorität {} ging</translation>
    </message>
    <message>
        <source>{} has no host {}</source>
        <translation>{} hat keinen Host ({})</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>no host takes it: {}</source>
        <translation>kein Host nimmt den Workload auf: {}</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fällt aus</translation>
    </message>
    <message>
        <source>has no other host: {}</source>
        <translation>hat keinen anderen Host: {}</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>zu jeder Zeit</translation>
    </message>
    <message>
        <source>{} has no host</source>
        <translation>{} hat keinen Host</translation>
    </message>
    <message>
        <source>{} have no host</source>
        <translation>{} haben keinen Host</translation>
    </message>
    <message>
        <source>{} is lost</source>
        <translation>{} ist verloren</translation>
    </message>
    <message>
        <source>{} are lost</source>
        <translation>{} sind verloren</translation>
    </message>
    <message>
        <source>If {} fails {}, {}</source>
        <translation>Bei Ausfall von {} ({}): {}</translation>
    </message>
    <message>
        <source>{} services further on: {}</source>
        <translation>{} Dienste weiter: {}</translation>
    </message>
    <message>
        <source>{} is lost {}</source>
        <translation>{} ist verloren ({})</translation>
    </message>
    <message>
        <source>{} is degraded {}</source>
        <translation>{} ist beeinträchtigt ({})</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}; it starts at {}</source>
        <translation>{}; der Ursprung ist {}</translation>
    </message>
    <message>
        <source>{}. Also hit: {}</source>
        <translation>{}. Ebenfalls betroffen: {}</translation>
    </message>
    <message>
        <source>{}, and {} service behind them</source>
        <translation>{} und {} Dienst dahinter</translation>
    </message>
    <message>
        <source>{}, and {} services behind them</source>
        <translation>{} und {} Dienste dahinter</translation>
    </message>
    <message>
        <source>{:.6g} %</source>
        <translation>{:.6g} %</translation>
    </message>
    <message>
        <source>asked for {:.0f} % more than it can do</source>
        <translation>um {:.0f} % überfordert</translation>
    </message>
    <message>
        <source>{:.0f} % busy</source>
        <translation>zu {:.0f} % ausgelastet</translation>
    </message>
    <message>
        <source>{} of its requests answered</source>
        <translation>{} der Anfragen beantwortet</translation>
    </message>
    <message>
        <source>{} of its requests within {}</source>
        <translation>{} der Anfragen binnen {}</translation>
    </message>
    <message>
        <source>{} of {} replicas run</source>
        <translation>{} von {} Replikaten in Betrieb</translation>
    </message>
    <message>
        <source>{} on average</source>
        <translation>im Mittel {}</translation>
    </message>
    <message>
        <source>{} of it in its own queue</source>
        <translation>davon {} in der eigenen Warteschlange</translation>
    </message>
    <message>
        <source>{} fail</source>
        <translation>{} schlagen fehl</translation>
    </message>
    <message>
        <source>{} may break its promise of {} by {}</source>
        <translation>{0} verletzt bis {2} möglicherweise die Zusage ({1})</translation>
    </message>
    <message>
        <source>{}: the probability is {}</source>
        <translation>{}: Die Wahrscheinlichkeit ist {}</translation>
    </message>
    <message>
        <source>{} breaks its promise of {} at {}</source>
        <translation>{} verletzt die Zusage ({}) am {}</translation>
    </message>
    <message>
        <source>{} breaks its promise of {} around {}</source>
        <translation>{} verletzt die Zusage ({}) etwa am {}</translation>
    </message>
    <message>
        <source>{}: the probability until {} is {}</source>
        <translation>{}: Die Wahrscheinlichkeit bis {} ist {}</translation>
    </message>
    <message>
        <source>{}, nine times in ten between {} and {}</source>
        <translation>{}, in neun von zehn Fällen zwischen {} und {}</translation>
    </message>
    <message>
        <source>{}; it breaks at {} ({}).</source>
        <translation>{}; die Ursache liegt bei {} ({}).</translation>
    </message>
    <message>
        <source>the service itself</source>
        <translation>dem Dienst selbst</translation>
    </message>
    <message>
        <source>The latency of {} leaves out what {} takes: nobody knows how long a request takes there. State the attribute service-time, or measure requests and CPU.</source>
        <translation>In der Latenz von {} fehlt der Anteil von {}: Niemand weiß, wie lange eine Anfrage dort dauert. Geben Sie das Attribut service-time an oder messen Sie Anfragen und CPU.</translation>
    </message>
    <message>
        <source>The latency of {} leaves out what {} take: nobody knows how long a request takes there. State the attribute service-time, or measure requests and CPU.</source>
        <translation>In der Latenz von {} fehlen die Anteile von {}: Niemand weiß, wie lange eine Anfrage dort dauert. Geben Sie das Attribut service-time an oder messen Sie Anfragen und CPU.</translation>
    </message>
    <message>
        <source>Behind {} one relation is taken as one call for each request: nobody states the calls, and the requests of both ends are not measured.</source>
        <translation>Hinter {} gilt eine Beziehung als ein Aufruf je Anfrage: Niemand gibt die Aufrufe an, und die Anfragen beider Enden sind nicht gemessen.</translation>
    </message>
    <message>
        <source>Behind {} {} relations are taken as one call for each request: nobody states the calls, and the requests of both ends are not measured.</source>
        <translation>Hinter {} gelten {} Beziehungen als ein Aufruf je Anfrage: Niemand gibt die Aufrufe an, und die Anfragen beider Enden sind nicht gemessen.</translation>
    </message>
    <message>
        <source>{} calls {}</source>
        <translation>{} ruft {} auf</translation>
    </message>
    <message>
        <source>Behind {} services call one another in a circle: {}. Their requests are followed until they change no more.</source>
        <translation>Hinter {} rufen Dienste einander im Kreis auf: {}. Ihre Anfragen werden verfolgt, bis sie sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The promise of {} was looked at on {} of {} paths, for its services are many.</source>
        <translation>Die Zusage von {} wurde auf {} von {} Pfaden betrachtet, denn der Dienst hängt von vielen anderen ab.</translation>
    </message>
    <message>
        <source>The drain of {} until {} brought {} there, which does not move back.</source>
        <translation>Durch das Leeren von {} bis {} kam {} dorthin und kehrt nicht zurück.</translation>
    </message>
    <message>
        <source>The drain of {} until {} brought {} there, which do not move back.</source>
        <translation>Durch das Leeren von {} bis {} kamen {} dorthin und kehren nicht zurück.</translation>
    </message>
    <message>
        <source>{} requests/s</source>
        <translation>{} Anfragen/s</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>▲ Runs out</source>
        <translation>▲ Erschöpft</translation>
    </message>
    <message>
        <source>▲ Homeless</source>
        <translation>▲ Ohne Host</translation>
    </message>
    <message>
        <source>◆ Cannot be lost</source>
        <translation>◆ Unverzichtbar</translation>
    </message>
    <message>
        <source>▲ Service lost</source>
        <translation>▲ Dienst verloren</translation>
    </message>
    <message>
        <source>◆ Degraded</source>
        <translation>◆ Beeinträchtigt</translation>
    </message>
    <message>
        <source>▲ Breaks its promise</source>
        <translation>▲ Verletzt die Zusage</translation>
    </message>
    <message>
        <source>▲ Collision</source>
        <translation>▲ Kollision</translation>
    </message>
    <message>
        <source>◆ Drain held</source>
        <translation>◆ Leeren blockiert</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>bei Ausfall</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Go if</source>
        <translation>Bedingtes Go</translation>
    </message>
    <message>
        <source>No go</source>
        <translation>No-Go</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>die Flotte</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation>dieses Szenario</translation>
    </message>
    <message>
        <source>sooner, was %1</source>
        <translation>früher, vorher %1</translation>
    </message>
    <message>
        <source>there before</source>
        <translation>schon vorher</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>All {} samples have the same value.</source>
        <translation>Alle {} Messwerte haben denselben Wert.</translation>
    </message>
    <message>
        <source>With 1 sample nothing can be measured; the band is a guess from the changes seen.</source>
        <translation>Mit 1 Messwert lässt sich nichts messen; das Band ist eine grobe Schätzung aus den beobachteten Änderungen.</translation>
    </message>
    <message>
        <source>With {} samples nothing can be measured; the band is a guess from the changes seen.</source>
        <translation>Mit {} Messwerten lässt sich nichts messen; das Band ist eine grobe Schätzung aus den beobachteten Änderungen.</translation>
    </message>
    <message>
        <source>The load keeps its local hours across clock changes, so that days and weeks were counted by the clock.</source>
        <translation>Die Last behält über Zeitumstellungen hinweg ihre Ortszeit bei, daher wurden Tage und Wochen nach der Uhr gezählt.</translation>
    </message>
    <message>
        <source>No clock change in the history shows whether the load keeps its local hours; it was taken to.</source>
        <translation>Keine Zeitumstellung in der Historie zeigt, ob die Last ihre Ortszeit beibehält; es wurde angenommen.</translation>
    </message>
    <message>
        <source>A horizon of {} cannot be forecast; give 1 to {}.</source>
        <translation>Ein Horizont über {} lässt sich nicht prognostizieren; bitte 1 bis {} angeben.</translation>
    </message>
    <message>
        <source>A series with a step of {} has no daily figures; the step must be a day or less.</source>
        <translation>Eine Zeitreihe mit der Schrittweite {} hat keine Tageswerte; der Schritt darf höchstens einen Tag betragen.</translation>
    </message>
    <message>
        <source>{} less than {:.0f} % of the samples and counted as missing.</source>
        <translation>{} weniger als {:.0f} % der Messwerte: als fehlend gewertet.</translation>
    </message>
    <message>
        <source>No day has {:.0f} % of its samples; what there is was taken for whole days.</source>
        <translation>Kein Tag hat {:.0f} % seiner Messwerte; was vorhanden ist, wurde als ganze Tage gewertet.</translation>
    </message>
    <message>
        <source>The history supports {}; the bands of the later ones are extrapolated.</source>
        <translation>Die Historie trägt {}; die Bänder der späteren sind extrapoliert.</translation>
    </message>
    <message>
        <source>There is not one sample in the series, so nothing can be said of it.</source>
        <translation>Die Zeitreihe enthält keinen einzigen Messwert, daher lässt sich nichts über sie sagen.</translation>
    </message>
    <message>
        <source>by {:+.0f} %</source>
        <translation>um {:+.0f} %</translation>
    </message>
    <message>
        <source>{} within the horizon; what {} of the kinds did in the past is part of the forecast.</source>
        <translation>{} innerhalb des Horizonts; die frühere Wirkung von {} der Arten ist Teil der Prognose.</translation>
    </message>
    <message>
        <source>The deployment {} before the end changed the level {}; what lies before was brought to the new level.</source>
        <translation>Die Bereitstellung {} vor dem Ende hat das Niveau {} verändert; was davor liegt, wurde auf das neue Niveau gebracht.</translation>
    </message>
    <message>
        <source>The level changed for good {} before the end ({}); what lies before was brought to the new level.</source>
        <translation>Das Niveau hat sich {} vor dem Ende dauerhaft geändert ({}); was davor liegt, wurde auf das neue Niveau gebracht.</translation>
    </message>
    <message>
        <source>The history holds fewer than two cycles of {} steps, so that cycle was left out.</source>
        <translation>Die Historie umfasst weniger als zwei Zyklen von {} Schritten, daher wurde dieser Zyklus weggelassen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot forecast this series: its history is too short for it, has no cycle, or no network was trained on the fleet. The backtest chose instead.</source>
        <translation>„{}“ kann diese Zeitreihe nicht prognostizieren: Die Historie ist dafür zu kurz oder hat keinen Zyklus, oder es wurde kein Netz mit der Flotte trainiert. Stattdessen hat der Backtest gewählt.</translation>
    </message>
    <message>
        <source>Only the newest {} samples were looked at.</source>
        <translation>Nur die neuesten {} Messwerte wurden betrachtet.</translation>
    </message>
    <message>
        <source>Infinite values were treated as missing.</source>
        <translation>Unendliche Werte wurden als fehlend behandelt.</translation>
    </message>
    <message>
        <source>Only {} of {} samples is there; the rest is missing.</source>
        <translation>Nur {} von {} Messwerten ist vorhanden; der Rest fehlt.</translation>
    </message>
    <message>
        <source>Only {} of {} samples are there; the rest is missing.</source>
        <translation>Nur {} von {} Messwerten sind vorhanden; der Rest fehlt.</translation>
    </message>
    <message>
        <source>The history supports {}; the bands of what is later are extrapolated.</source>
        <translation>Die Historie trägt {}; die Bänder für alles Spätere sind extrapoliert.</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>um {}</translation>
    </message>
    <message>
        <source>For {} it has been changing steadily, by {} a step; the forecast lets that go on.</source>
        <translation>Die Zeitreihe ändert sich schon {} lang stetig, um {} je Schritt; die Prognose setzt das fort.</translation>
    </message>
    <message>
        <source>For {} it has been changing steadily, by {} a day; the forecast lets that go on.</source>
        <translation>Die Zeitreihe ändert sich schon {} lang stetig, um {} je Tag; die Prognose setzt das fort.</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>{:.3g} times the requests of {} come to {}, as its history ties them together; in brackets 95 % of resampled fits, which the bands do not hold.</source>
        <translation>{:.3g}-mal so viele Anfragen an {} ergeben {}, wie die Historie sie verknüpft; in Klammern 95 % der Anpassungen an Stichproben, die in den Bändern nicht enthalten sind.</translation>
    </message>
    <message>
        <source>What is stored ({}) does not grow with the demand: it keeps its own trend. Name dimensions={} for more of it.</source>
        <translation>Gespeichertes ({}) wächst nicht mit dem Bedarf: Es behält seinen eigenen Trend. Mit dimensions={} wächst es mit.</translation>
    </message>
    <message>
        <source>The {} of hosts is measured as a whole and of none of the workloads on them, so it does not grow with their demand.</source>
        <translation>Für Hosts wird {} nur insgesamt gemessen und für keinen ihrer Workloads, wächst also nicht mit deren Bedarf.</translation>
    </message>
    <message>
        <source>So do {} more services grow as their history ties their use to their requests.</source>
        <translation>Ebenso wachsen {} weitere Dienste so, wie ihre Historie Nutzung und Anfragen verknüpft.</translation>
    </message>
    <message>
        <source>No history ties the use of {} to requests, so what grows there grows in proportion to them.</source>
        <translation>Keine Historie verknüpft die Nutzung von {} mit Anfragen, daher wächst das, was dort wächst, proportional zu ihnen.</translation>
    </message>
    <message>
        <source>All else that follows the load grows in proportion.</source>
        <translation>Alles andere, was der Last folgt, wächst proportional.</translation>
    </message>
    <message>
        <source>Whole devices ({}) are asked for as before: their measured use does not follow the requests, or is not known. Name dimensions={} for more of them.</source>
        <translation>Ganze Geräte ({}) werden wie bisher angefordert: Ihre gemessene Nutzung folgt den Anfragen nicht oder ist nicht bekannt. Mit dimensions={} werden es mehr.</translation>
    </message>
    <message>
        <source>It is extrapolated: at most {} requests a second were seen, these are up to {}.</source>
        <translation>Das ist extrapoliert: Beobachtet wurden höchstens {} Anfragen je Sekunde, hier sind es bis zu {}.</translation>
    </message>
    <message>
        <source>{} {} times</source>
        <translation>{} {}-mal</translation>
    </message>
    <message>
        <source>{} {} times ({} to {})</source>
        <translation>{} {}-mal ({} bis {})</translation>
    </message>
    <message>
        <source>{:.3g} times the requests of {} come to {}, as its history ties them together.</source>
        <translation>{:.3g}-mal so viele Anfragen an {} ergeben {}, wie die Historie sie verknüpft.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>There is none.</source>
        <translation>Es ist nichts vorhanden.</translation>
    </message>
    <message>
        <source>Did you mean &apos;{}&apos;?</source>
        <translation>Meinten Sie „{}“?</translation>
    </message>
    <message>
        <source>Known is {}.</source>
        <translation>Bekannt ist {}.</translation>
    </message>
    <message>
        <source>Known are {}.</source>
        <translation>Bekannt sind {}.</translation>
    </message>
    <message>
        <source> Did you mean capacity.{0}, what a host offers, or request.{0}, what a workload asks for?</source>
        <translation> Meinten Sie capacity.{0}, was ein Host bietet, oder request.{0}, was ein Workload verlangt?</translation>
    </message>
    <message>
        <source> Begin it with attribute. to keep it.</source>
        <translation> Beginnen Sie mit attribute., um es zu behalten.</translation>
    </message>
    <message>
        <source> Did you mean &apos;{}&apos;? Begin it with attribute. to keep it.</source>
        <translation> Meinten Sie „{}“? Beginnen Sie mit attribute., um es zu behalten.</translation>
    </message>
    <message>
        <source> None is kept.</source>
        <translation> Es ist keins abgelegt.</translation>
    </message>
    <message>
        <source> Nothing is planned.</source>
        <translation> Es ist nichts geplant.</translation>
    </message>
    <message>
        <source>Known are {} and more.</source>
        <translation>Bekannt sind {} und weitere.</translation>
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
        <translation>◆ %1, beim erwarteten Bedarf.</translation>
    </message>
    <message>
        <source>◆ %1, with the demand of P90.</source>
        <translation>◆ %1, beim Bedarf P90.</translation>
    </message>
    <message>
        <source>◆ %1, with the demand of P95.</source>
        <translation>◆ %1, beim Bedarf P95.</translation>
    </message>
    <message>
        <source>Every single rack can be lost.</source>
        <translation>Jedes einzelne Rack ist verzichtbar.</translation>
    </message>
    <message>
        <source>Every single zone can be lost.</source>
        <translation>Jede einzelne Zone ist verzichtbar.</translation>
    </message>
    <message>
        <source>Every single host can be lost.</source>
        <translation>Jeder einzelne Host ist verzichtbar.</translation>
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
        <translation>Zonen</translation>
    </message>
    <message>
        <source>▲ %1 h</source>
        <translation>▲ %1 h</translation>
    </message>
    <message>
        <source>✓ all hours</source>
        <translation>✓ alle Stunden</translation>
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
        <translation>◆ 1 überlastet die übernehmenden Hosts, bei P95</translation>
    </message>
    <message>
        <source>◆ %1 overload who takes over, at P95</source>
        <translation>◆ %1 überlasten die übernehmenden Hosts, bei P95</translation>
    </message>
    <message>
        <source>Any two hosts can be lost, by what is reserved.</source>
        <translation>Je zwei beliebige Hosts sind verzichtbar, gemessen am Reservierten.</translation>
    </message>
    <message>
        <source>Two hosts</source>
        <translation>Zwei Hosts</translation>
    </message>
    <message>
        <source>▲ what is reserved</source>
        <translation>▲ das Reservierte</translation>
    </message>
    <message>
        <source>◆ the expected demand</source>
        <translation>◆ der erwartete Bedarf</translation>
    </message>
    <message>
        <source>◆ the demand of P90</source>
        <translation>◆ der Bedarf P90</translation>
    </message>
    <message>
        <source>◆ the demand of P95</source>
        <translation>◆ der Bedarf P95</translation>
    </message>
    <message>
        <source>And %1 more: a double click or Return lists them all.</source>
        <translation>Und %1 weitere: Ein Doppelklick oder die Eingabetaste listet alle auf.</translation>
    </message>
    <message>
        <source>And %1 more. A double click or Return lists the first %2.</source>
        <translation>Und %1 weitere. Ein Doppelklick oder die Eingabetaste listet die ersten %2 auf.</translation>
    </message>
    <message>
        <source>▲ 1 leaves a workload without a host</source>
        <translation>▲ 1 lässt einen Workload ohne Host</translation>
    </message>
    <message>
        <source>▲ %1 leave a workload without a host</source>
        <translation>▲ %1 lassen einen Workload ohne Host</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 h: %2</source>
        <translation>%1 h: %2</translation>
    </message>
    <message>
        <source>Cannot be lost in this hour: %1 (%2).</source>
        <translation>Unverzichtbar in dieser Stunde: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>{} of {} replicas run, it needs {}.</source>
        <translation>{} von {} Replikaten in Betrieb, nötig sind {}.</translation>
    </message>
    <message>
        <source>{} of {} replicas run.</source>
        <translation>{} von {} Replikaten in Betrieb.</translation>
    </message>
    <message>
        <source>It depends on {}, which is lost.</source>
        <translation>Der Dienst hängt von {} ab (verloren).</translation>
    </message>
    <message>
        <source>It depends on {}, which is degraded.</source>
        <translation>Der Dienst hängt von {} ab (beeinträchtigt).</translation>
    </message>
    <message>
        <source>It uses {}, which is lost.</source>
        <translation>Der Dienst nutzt {} (verloren).</translation>
    </message>
    <message>
        <source>It uses {}, which is degraded.</source>
        <translation>Der Dienst nutzt {} (beeinträchtigt).</translation>
    </message>
</context>
<context>
    <name>KeptPlansDialog</name>
    <message>
        <source>waits for a decision</source>
        <translation>wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Kept, UTC</source>
        <translation>Abgelegt, UTC</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>◆ older data</source>
        <translation>◆ ältere Daten</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation>neueste Daten</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>silence</source>
        <translation>Stummschaltung</translation>
    </message>
    <message>
        <source>alert that names no resource</source>
        <translation>Alarm ohne Ressource</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>time interval</source>
        <translation>Zeitintervall</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>notification without an item</source>
        <translation>Benachrichtigung ohne Element</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>older capture</source>
        <translation>ältere Aufnahme</translation>
    </message>
    <message>
        <source>deleted resource</source>
        <translation>gelöschte Ressource</translation>
    </message>
    <message>
        <source>past event</source>
        <translation>vergangenes Ereignis</translation>
    </message>
    <message>
        <source>instance type</source>
        <translation>Instanztyp</translation>
    </message>
    <message>
        <source>released host</source>
        <translation>freigegebener Host</translation>
    </message>
    <message>
        <source>dedicated host</source>
        <translation>dedizierter Host</translation>
    </message>
    <message>
        <source>value without an instance</source>
        <translation>Wert ohne Instanz</translation>
    </message>
    <message>
        <source>auto scaling group</source>
        <translation>Auto-Scaling-Gruppe</translation>
    </message>
    <message>
        <source>terminated instance</source>
        <translation>beendete Instanz</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>workflow_run</source>
        <translation>workflow_run</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>freeze period</source>
        <translation>Änderungsstopp</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>test report</source>
        <translation>Testbericht</translation>
    </message>
    <message>
        <source>change set</source>
        <translation>Change Set</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>flag change</source>
        <translation>Flag-Änderung</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>log record of an error</source>
        <translation>Log-Eintrag eines Fehlers</translation>
    </message>
    <message>
        <source>log record</source>
        <translation>Log-Eintrag</translation>
    </message>
    <message>
        <source>NaN or infinite value</source>
        <translation>NaN oder unendlicher Wert</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>server of a hypervisor</source>
        <translation>Server eines Hypervisors</translation>
    </message>
    <message>
        <source>nova-compute</source>
        <translation>nova-compute</translation>
    </message>
    <message>
        <source>zone without computes</source>
        <translation>Zone ohne Computes</translation>
    </message>
    <message>
        <source>availability zone</source>
        <translation>Verfügbarkeitszone</translation>
    </message>
    <message>
        <source>deleted aggregate</source>
        <translation>gelöschtes Aggregat</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>Aggregat</translation>
    </message>
    <message>
        <source>flavor</source>
        <translation>Flavor</translation>
    </message>
    <message>
        <source>deleted server</source>
        <translation>gelöschter Server</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>sum over hypervisors</source>
        <translation>Summe über Hypervisoren</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>configuration of an inventory plugin</source>
        <translation>Konfiguration eines Inventar-Plugins</translation>
    </message>
    <message>
        <source>file of variables</source>
        <translation>Variablendatei</translation>
    </message>
    <message>
        <source>encrypted vault</source>
        <translation>verschlüsselter Vault</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>package that is not installed</source>
        <translation>nicht installiertes Paket</translation>
    </message>
    <message>
        <source>line without a time</source>
        <translation>Zeile ohne Zeit</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Zeitreihe(n)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>native histogram</source>
        <translation>natives Histogramm</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>dropped target</source>
        <translation>verworfenes Ziel</translation>
    </message>
    <message>
        <source>description of a metric</source>
        <translation>Beschreibung einer Metrik</translation>
    </message>
    <message>
        <source>part of the server&apos;s status</source>
        <translation>Teil des Serverstatus</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>answer without a list</source>
        <translation>Antwort ohne Liste</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>vMemory row</source>
        <translation>vMemory-Zeile</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>record without a class</source>
        <translation>Datensatz ohne Klasse</translation>
    </message>
    <message>
        <source>retired item</source>
        <translation>ausgemustertes Element</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>cancelled change</source>
        <translation>abgesagte Änderung</translation>
    </message>
    <message>
        <source>change without a window</source>
        <translation>Änderung ohne Zeitraum</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>Sicherheitshinweis</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>value that is text</source>
        <translation>Wert, der Text ist</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an advisory</source>
        <translation>ein Sicherheitshinweis</translation>
    </message>
    <message>
        <source>an affected range</source>
        <translation>ein betroffener Bereich</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>eine Änderung</translation>
    </message>
    <message>
        <source>a time window</source>
        <translation>ein Zeitfenster</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>ein Aufruf</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>eine Ressource</translation>
    </message>
    <message>
        <source>an affinity</source>
        <translation>eine Affinität</translation>
    </message>
    <message>
        <source>a topology spread</source>
        <translation>eine Topologieverteilung</translation>
    </message>
    <message>
        <source>an anti-affinity</source>
        <translation>eine Anti-Affinität</translation>
    </message>
    <message>
        <source>a toleration</source>
        <translation>eine Toleration</translation>
    </message>
    <message>
        <source>a selector</source>
        <translation>ein Selektor</translation>
    </message>
    <message>
        <source>placement rules</source>
        <translation>Platzierungsregeln</translation>
    </message>
    <message>
        <source>a taint</source>
        <translation>ein Taint</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>eine Beziehung</translation>
    </message>
    <message>
        <source>a dimension</source>
        <translation>eine Dimension</translation>
    </message>
    <message>
        <source>the edit</source>
        <translation>der Eingriff</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>die Vorlage</translation>
    </message>
    <message>
        <source>a part of the manifest</source>
        <translation>ein Teil des Manifests</translation>
    </message>
    <message>
        <source>a cell</source>
        <translation>eine Zelle</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Penumbra speaks</source>
        <translation>Penumbra spricht</translation>
    </message>
    <message>
        <source>The window is made anew for it. What was edited comes back with it.</source>
        <translation>Das Fenster wird dafür neu aufgebaut. Was bearbeitet wurde, ist danach wieder da.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Beim nächsten Start</translation>
    </message>
</context>
<context>
    <name>Likely</name>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {}{}. Nothing was joined; Match asks which are one and which are two.</source>
        <translation>{} könnten jeweils dieselbe Ressource unter zwei Namen sein, sodass doppelt zählt, was sie haben: {}{}. Nichts wurde zusammengeführt; der Abgleich fragt, welche eine und welche zwei sind.</translation>
    </message>
    <message>
        <source>; and {} more</source>
        <translation>; und {} weitere</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>The attribute {} of {} is left out: &apos;{}&apos; is no amount above zero.</source>
        <translation>Das Attribut {} von {} wird weggelassen: „{}“ ist keine Menge über null.</translation>
    </message>
    <message>
        <source>{} is killed for lack of memory (OOM) when it exceeds its limit of {}: the probability is {}, the median date {}, P95 of the peak is {}.</source>
        <translation>{} wird wegen RAM-Mangels beendet (OOM), wenn das Limit ({}) überschritten wird: Die Wahrscheinlichkeit ist {}, das Datum im Median {}, P95 der Spitze ist {}.</translation>
    </message>
    <message>
        <source>{} is killed for lack of memory (OOM) when it exceeds its limit of {}: the probability is {}, P95 of the peak is {}.</source>
        <translation>{} wird wegen RAM-Mangels beendet (OOM), wenn das Limit ({}) überschritten wird: Die Wahrscheinlichkeit ist {}, P95 der Spitze ist {}.</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {}, the median date {}, P95 of the peak is {}.</source>
        <translation>{} wird gedrosselt, wenn die CPU-Nutzung das Limit ({}) überschreiten würde: Die Wahrscheinlichkeit ist {}, das Datum im Median {}, P95 der Spitze ist {}.</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {}, P95 of the peak is {}.</source>
        <translation>{} wird gedrosselt, wenn die CPU-Nutzung das Limit ({}) überschreiten würde: Die Wahrscheinlichkeit ist {}, P95 der Spitze ist {}.</translation>
    </message>
</context>
<context>
    <name>LimitLicence</name>
    <message>
        <source>{} runs on at most {} cores licensed by {}</source>
        <translation>{} läuft auf höchstens {} Kernen mit der Lizenz {}</translation>
    </message>
    <message>
        <source>{} runs on at most {} hosts licensed by {}</source>
        <translation>{} läuft auf höchstens {} Hosts mit der Lizenz {}</translation>
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
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} weitere</translation>
    </message>
    <message>
        <source>{}; and {} more</source>
        <translation>{}; und {} weitere</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
</context>
<context>
    <name>Little</name>
    <message>
        <source>Little&apos;s law</source>
        <translation>Littles Gesetz</translation>
    </message>
    <message>
        <source>what is in flight</source>
        <translation>die Anzahl in Bearbeitung</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>The utilisation law</source>
        <translation>Das Auslastungsgesetz</translation>
    </message>
    <message>
        <source>what is busy</source>
        <translation>die Belegung</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>The rate looks like one a minute taken for one a second; divide it by 60 where it is gathered.</source>
        <translation>Die Rate sieht nach einem Wert pro Minute aus, der als Wert pro Sekunde gilt; bitte bei der Erfassung durch 60 teilen.</translation>
    </message>
    <message>
        <source>The rate looks sixty times too small, as if it had been divided by 60 twice; gather it as one a second.</source>
        <translation>Die Rate wirkt sechzigmal zu klein, als wäre zweimal durch 60 geteilt worden; bitte als Wert pro Sekunde erfassen.</translation>
    </message>
    <message>
        <source>That is the number of its replicas ({}): one series is of a single replica, another of all of them. Gather both for the same.</source>
        <translation>Das ist die Anzahl der Replikate ({}): Eine Zeitreihe gilt für ein einzelnes Replikat, eine andere für alle. Bitte beide für dasselbe erfassen.</translation>
    </message>
    <message>
        <source>Check the units of the three series and that they are of the same requests.</source>
        <translation>Bitte prüfen, ob die Einheiten der drei Zeitreihen stimmen und ob sie dieselben Anfragen betreffen.</translation>
    </message>
    <message>
        <source>Check that the three series are of the same requests.</source>
        <translation>Bitte prüfen, ob die drei Zeitreihen dieselben Anfragen betreffen.</translation>
    </message>
    <message>
        <source>{} could not be checked for {}: its three series are known together and above zero at {} only; {} are needed.</source>
        <translation>{} ließ sich nicht prüfen für {}: Die drei Zeitreihen sind gemeinsam bekannt und über null nur zu {}; {} sind nötig.</translation>
    </message>
    <message>
        <source>{} does not hold for {}: {} and rate x {} have no relation. {}</source>
        <translation>{} gilt nicht für {}: {} und Rate x {} hängen nicht zusammen. {}</translation>
    </message>
    <message>
        <source>{} does not hold for {}: rate x {} is {} times {}. {}</source>
        <translation>{} gilt nicht für {}: Rate x {} ist {}-mal {}. {}</translation>
    </message>
    <message>
        <source>{} does not hold for {}: {} is {} times rate x {}. {}</source>
        <translation>{} gilt nicht für {}: {} ist {}-mal Rate x {}. {}</translation>
    </message>
    <message>
        <source>The latency looks like milliseconds taken for seconds; import it as seconds.</source>
        <translation>Die Latenz sieht nach Millisekunden aus, die für Sekunden gehalten wurden; bitte als Sekunden importieren.</translation>
    </message>
    <message>
        <source>The latency looks a thousand times too small, as if it had been divided by 1000 twice; import it as seconds.</source>
        <translation>Die Latenz wirkt tausendmal zu klein, als wäre zweimal durch 1000 geteilt worden; bitte als Sekunden importieren.</translation>
    </message>
    <message>
        <source>The service time looks like milliseconds taken for seconds; import it as seconds.</source>
        <translation>Die Bedienzeit sieht nach Millisekunden aus, die für Sekunden gehalten wurden; bitte als Sekunden importieren.</translation>
    </message>
    <message>
        <source>The service time looks a thousand times too small, as if it had been divided by 1000 twice; import it as seconds.</source>
        <translation>Die Bedienzeit wirkt tausendmal zu klein, als wäre zweimal durch 1000 geteilt worden; bitte als Sekunden importieren.</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>&apos;{}&apos; is {}</source>
        <translation>„{}“ ist {}</translation>
    </message>
    <message>
        <source>{} resources are called &apos;{}&apos;, so what is said of it was not taken. Write the kind in front, e.g. {}.</source>
        <translation>{} Ressourcen heißen „{}“, daher wurde nicht übernommen, was darüber gesagt wird. Stellen Sie die Art voran, z. B. {}.</translation>
    </message>
    <message>
        <source>Names without a kind were looked up: {}.</source>
        <translation>Namen ohne Art wurden nachgeschlagen: {}.</translation>
    </message>
    <message>
        <source>{} stands in this source by its name alone, too. What is said by the name alone was not taken; write one name throughout.</source>
        <translation>{} steht in dieser Quelle auch unter dem bloßen Namen. Was unter dem bloßen Namen gesagt wird, wurde nicht übernommen; verwenden Sie durchgehend einen Namen.</translation>
    </message>
    <message>
        <source>{} stands in this source under two names that are one thing. What is said under the second was not taken.</source>
        <translation>{} steht in dieser Quelle unter zwei Namen, die dasselbe bezeichnen. Was unter dem zweiten gesagt wird, wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>{} and {} both say {} {}, as copies do. It tells neither of them from the other and was not used to recognise them.</source>
        <translation>{} und {} geben beide {} {} an, wie es Kopien tun. Das unterscheidet sie nicht voneinander und wurde nicht zum Erkennen verwendet.</translation>
    </message>
    <message>
        <source>{} says {} {}, and so do {} and {}. Say by hand which of them it is.</source>
        <translation>{} gibt {} {} an, ebenso {} und {}. Geben Sie von Hand an, welche davon gemeint ist.</translation>
    </message>
    <message>
        <source>{} is another machine than the one that is known by this name: its {} is {}, not {}. It is kept as {}.</source>
        <translation>{} ist eine andere Maschine als die unter diesem Namen bekannte: {} ist {}, nicht {}. Sie wird als {} geführt.</translation>
    </message>
    <message>
        <source>1 resource is known under another name already and joined: {} is {}, by {}.</source>
        <translation>1 Ressource ist schon unter anderem Namen bekannt und wurde zusammengeführt: {} ist {} (Grundlage: {}).</translation>
    </message>
    <message>
        <source>{} resources are known under another name already and joined: {} is {}, by {}, for example.</source>
        <translation>{} Ressourcen sind schon unter anderem Namen bekannt und wurden zusammengeführt: {} ist {} (Grundlage: {}), zum Beispiel.</translation>
    </message>
    <message>
        <source>name and site</source>
        <translation>Name und Standort</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>your rules for names</source>
        <translation>Ihre Namensregeln</translation>
    </message>
    <message>
        <source>its full name or address</source>
        <translation>voller Name oder Adresse</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Whether another source stated capacities or requests otherwise is not known: {}</source>
        <translation>Ob eine andere Quelle Kapazitäten oder Anforderungen anders angegeben hat, ist nicht bekannt: {}</translation>
    </message>
    <message>
        <source>{} of {} is &apos;{:.60}&apos; now and was &apos;{:.60}&apos; by {}</source>
        <translation>{} von {} ist jetzt „{:.60}“ und war „{:.60}“ laut {}</translation>
    </message>
    <message>
        <source>{}; who stated the amounts of 1 other changed resource before was not looked up</source>
        <translation>{}; wer die Mengen einer weiteren geänderten Ressource zuvor angegeben hatte, wurde nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>{}; who stated the amounts of {} other changed resources before was not looked up</source>
        <translation>{}; wer die Mengen von {} weiteren geänderten Ressourcen zuvor angegeben hatte, wurde nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>1 fact is otherwise than another source said; what came last holds: {}.</source>
        <translation>1 Angabe weicht von der einer anderen Quelle ab; es gilt die zuletzt eingetroffene: {}.</translation>
    </message>
    <message>
        <source>{} facts are otherwise than another source said; what came last holds: {}.</source>
        <translation>{} Angaben weichen von denen einer anderen Quelle ab; es gelten die zuletzt eingetroffenen: {}.</translation>
    </message>
    <message>
        <source>{} that {} named before</source>
        <translation>{} (zuvor von {} genannt)</translation>
    </message>
    <message>
        <source>{} is not in it any more, so it ends at {}.</source>
        <translation>{} ist dort nicht mehr enthalten und endet daher am {}.</translation>
    </message>
    <message>
        <source>{} are not in it any more, so they end at {}.</source>
        <translation>{} sind dort nicht mehr enthalten und enden daher am {}.</translation>
    </message>
    <message>
        <source>{} is not in it any more; it was kept, since the file may be a part of a larger list. Where it lists everything, import it as complete and it ends.</source>
        <translation>{} ist dort nicht mehr enthalten, wurde aber beibehalten, da die Datei Teil einer größeren Liste sein kann. Führt sie alles auf, importieren Sie sie als vollständig; dann endet der Eintrag.</translation>
    </message>
    <message>
        <source>{} are not in it any more; they were kept, since the file may be a part of a larger list. Where it lists everything, import it as complete and they end.</source>
        <translation>{} sind dort nicht mehr enthalten, wurden aber beibehalten, da die Datei Teil einer größeren Liste sein kann. Führt sie alles auf, importieren Sie sie als vollständig; dann enden die Einträge.</translation>
    </message>
    <message>
        <source>&apos;{} {} {}&apos; was not stored: a {} cannot stand in this relation to a {}.</source>
        <translation>„{} {} {}“ wurde nicht gespeichert: {} kann nicht in dieser Beziehung zu {} stehen.</translation>
    </message>
    <message>
        <source>1 relation that {} said before is not in it any more and was taken back.</source>
        <translation>1 Beziehung, die {} zuvor nannte, ist dort nicht mehr enthalten und wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>{} relations that {} said before are not in it any more and were taken back.</source>
        <translation>{} Beziehungen, die {} zuvor nannte, sind dort nicht mehr enthalten und wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>1 event that {} named before is not in it any more, so it ends or never begins.</source>
        <translation>1 Ereignis, das {} zuvor nannte, ist dort nicht mehr enthalten; es endet daher oder beginnt nie.</translation>
    </message>
    <message>
        <source>{} events that {} named before are not in it any more, so they end or never begin.</source>
        <translation>{} Ereignisse, die {} zuvor nannte, sind dort nicht mehr enthalten; sie enden daher oder beginnen nie.</translation>
    </message>
    <message>
        <source>The amount of &apos;{}&apos; of {} was left out: a fleet has at most {} dimensions.</source>
        <translation>Die Menge „{}“ von {} wurde weggelassen: Eine Flotte hat höchstens {} Dimensionen.</translation>
    </message>
    <message>
        <source>capacity and requests of {} are not taken: it is a {}, and {} a {}</source>
        <translation>Kapazität und Anforderungen von {} werden nicht übernommen: Die Art ist {}, bei {} dagegen {}</translation>
    </message>
    <message>
        <source>{} of {} is &apos;{:.60}&apos;, not &apos;{:.60}&apos;</source>
        <translation>{} von {} ist „{:.60}“, nicht „{:.60}“</translation>
    </message>
    <message>
        <source>{} of {} stay as they are</source>
        <translation>unverändert bleibt: {} von {}</translation>
    </message>
    <message>
        <source>{} {} {}, not {}</source>
        <translation>{} {} {}, nicht {}</translation>
    </message>
    <message>
        <source>&apos;{} {} {}&apos; cannot be and goes</source>
        <translation>„{} {} {}“ ist nicht möglich und entfällt</translation>
    </message>
    <message>
        <source>1 fact was said otherwise by the two that were joined: {}.</source>
        <translation>1 Angabe war bei den beiden Zusammengeführten verschieden: {}.</translation>
    </message>
    <message>
        <source>{} facts were said otherwise by the two that were joined: {}.</source>
        <translation>{} Angaben waren bei den beiden Zusammengeführten verschieden: {}.</translation>
    </message>
    <message>
        <source>The series {} came with {} but {}, so none was stored.</source>
        <translation>Die Zeitreihe {} ist unstimmig ({}, aber {}), daher wurde nichts davon gespeichert.</translation>
    </message>
    <message>
        <source>The series {} is kept in {} but came in {}, so 1 sample was not stored.</source>
        <translation>Die Zeitreihe {} wird in der Einheit {} geführt, kam aber in der Einheit {}; daher wurde 1 Messwert nicht gespeichert.</translation>
    </message>
    <message>
        <source>The series {} is kept in {} but came in {}, so {} samples were not stored.</source>
        <translation>Die Zeitreihe {} wird in der Einheit {} geführt, kam aber in der Einheit {}; daher wurden {} Messwerte nicht gespeichert.</translation>
    </message>
    <message>
        <source>Of the series {} 1 sample was not stored: no finite number.</source>
        <translation>Von der Zeitreihe {} wurde 1 Messwert nicht gespeichert: keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Of the series {} {} samples were not stored: no finite number.</source>
        <translation>Von der Zeitreihe {} wurden {} Messwerte nicht gespeichert: keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Of the series {} 1 sample was not stored: outside the years 1 to 9999.</source>
        <translation>Von der Zeitreihe {} wurde 1 Messwert nicht gespeichert: außerhalb der Jahre 1 bis 9999.</translation>
    </message>
    <message>
        <source>Of the series {} {} samples were not stored: outside the years 1 to 9999.</source>
        <translation>Von der Zeitreihe {} wurden {} Messwerte nicht gespeichert: außerhalb der Jahre 1 bis 9999.</translation>
    </message>
    <message>
        <source>request {}</source>
        <translation>Anforderung {}</translation>
    </message>
    <message>
        <source>capacity {}</source>
        <translation>Kapazität {}</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>Taints</translation>
    </message>
    <message>
        <source>placement rules</source>
        <translation>Platzierungsregeln</translation>
    </message>
    <message>
        <source>least replicas</source>
        <translation>Mindestreplikate</translation>
    </message>
    <message>
        <source>the tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>MigrateService</name>
    <message>
        <source>Migrate {}</source>
        <translation>{} migrieren</translation>
    </message>
    <message>
        <source>{} from zone {}</source>
        <translation>{} aus Zone {}</translation>
    </message>
    <message>
        <source>{} to zone {}, {} at once</source>
        <translation>{} in Zone {}, {} auf einmal</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>&quot;%1&quot; is no date with a time, so nothing was changed. Write it like &quot;%2&quot; or &quot;2026-03-01 02:00&quot;.</source>
        <translation>„%1“ ist kein Datum mit Uhrzeit, daher wurde nichts geändert. Schreibweise wie „%2“ oder „2026-03-01 02:00“.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>1 {}</source>
        <translation>1. {}</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Move {} to {}</source>
        <translation>{} auf {} verlegen</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
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
        <translation>Zone</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>hängt ab von</translation>
    </message>
    <message>
        <source>is needed by</source>
        <translation>wird gebraucht von</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>nutzt</translation>
    </message>
    <message>
        <source>is used by</source>
        <translation>wird genutzt von</translation>
    </message>
    <message>
        <source>has the replica</source>
        <translation>hat das Replikat</translation>
    </message>
    <message>
        <source>is a replica of</source>
        <translation>ist Replikat von</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>läuft auf</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>trägt</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The scenario that was saved as &quot;%1&quot; cannot be read: %2 It is kept as it is. </source>
        <translation>Das als „%1“ gespeicherte Szenario kann nicht gelesen werden: %2 Es bleibt, wie es ist. </translation>
    </message>
    <message>
        <source>What you edit now is saved as &quot;%1&quot;.</source>
        <translation>Neue Eingriffe werden als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>%1 was not made anew: another program has it open, or it cannot be written. Close it there, or open the sample fleet as it is.</source>
        <translation>%1 wurde nicht neu angelegt: Die Datei ist in einem anderen Programm geöffnet oder kann nicht geschrieben werden. Bitte dort schließen oder die Beispielflotte öffnen, wie sie ist.</translation>
    </message>
    <message>
        <source>The price book of this workspace cannot be read: %1 Plans go by default prices until another one is saved.</source>
        <translation>Das Preisbuch dieses Arbeitsbereichs lässt sich nicht lesen: %1 Pläne gehen von den Standardpreisen aus, bis ein anderes gespeichert wird.</translation>
    </message>
    <message>
        <source>The saved scenario</source>
        <translation>Das gespeicherte Szenario</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {} and {}.</source>
        <translation>{} könnte dieselbe Ressource unter zwei Namen sein, sodass doppelt zählt, was beide haben: {} und {}.</translation>
    </message>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {} and {}, for example.</source>
        <translation>{} könnten jeweils dieselbe Ressource unter zwei Namen sein, sodass doppelt zählt, was sie haben: zum Beispiel {} und {}.</translation>
    </message>
    <message>
        <source>1 name that your sources use has no resource, so that what is said to be there stands nowhere: {}.</source>
        <translation>1 Name, den Ihre Quellen verwenden, hat keine Ressource, sodass das dort Gemeldete nirgends steht: {}.</translation>
    </message>
    <message>
        <source>{} names that your sources use have no resource, so that what is said to be there stands nowhere: {}, for example.</source>
        <translation>{} Namen, die Ihre Quellen verwenden, haben keine Ressource, sodass das dort Gemeldete nirgends steht: zum Beispiel {}.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>die Flotte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Fehler (MASE)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1, %2, aus %3</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Perhaps because</source>
        <translation>Mögliche Ursache</translation>
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
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>◆ older data</source>
        <translation>◆ ältere Daten</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation>neueste Daten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>◆ Paused</source>
        <translation>◆ Pausiert</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>noch nichts eingegangen</translation>
    </message>
    <message>
        <source>Expect it</source>
        <translation>Zu erwarten</translation>
    </message>
    <message>
        <source>Of the %2 steps looked at %1 lay outside of the 95 % band, the first of them at %3; furthest off at %4.</source>
        <translation>Von den %2 betrachteten Schritten lagen %1 außerhalb des 95-%-Bands, der erste davon am %3; die größte Abweichung am %4.</translation>
    </message>
    <message>
        <source>The band is that of a forecast over these steps alone. Forecast draws one over the whole horizon, so it may count other steps.</source>
        <translation>Das Band ist das einer Prognose nur über diese Schritte. Die Seite „Prognose“ zeichnet eines über den ganzen Horizont und zählt daher womöglich andere Schritte.</translation>
    </message>
    <message>
        <source>When, UTC</source>
        <translation>Wann, UTC</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>Beginn, UTC</translation>
    </message>
    <message>
        <source>Since, UTC</source>
        <translation>Seit, UTC</translation>
    </message>
    <message>
        <source>Kept, UTC</source>
        <translation>Abgelegt, UTC</translation>
    </message>
    <message>
        <source>5 % by</source>
        <translation>5 % bis</translation>
    </message>
    <message>
        <source>50 % by</source>
        <translation>50 % bis</translation>
    </message>
    <message>
        <source>95 % by</source>
        <translation>95 % bis</translation>
    </message>
    <message>
        <source>no known cause</source>
        <translation>keine bekannte Ursache</translation>
    </message>
    <message>
        <source>if it does: %1</source>
        <translation>falls doch: %1</translation>
    </message>
    <message>
        <source>%L1 series</source>
        <translation>%L1 Zeitreihen</translation>
    </message>
    <message>
        <source>Press Return or double-click to list these series or to fold them.</source>
        <translation>Eingabetaste oder Doppelklick zeigt diese Reihen einzeln oder klappt sie zu.</translation>
    </message>
    <message>
        <source>not the same for all</source>
        <translation>nicht für alle dasselbe</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>New edit</source>
        <translation>Neuer Eingriff</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
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
        <translation>{} patchen</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>SVG drawings (*.svg);;PDF documents (*.pdf);;PNG pictures (*.png)</source>
        <translation>SVG-Zeichnungen (*.svg);;PDF-Dokumente (*.pdf);;PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose a place that can be written to.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen beschreibbaren Ort.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>no finding goes away by its moves: they make some less probable, or shorter</source>
        <translation>durch seine Verlegungen verschwindet kein Befund: Sie machen manche weniger wahrscheinlich oder kürzer</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts; no bound is known, because the cheapest were not searched for.</source>
        <translation>{:.2f} {} im Monat für Hosts; eine Schranke ist nicht bekannt, weil die günstigsten nicht gesucht wurden.</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts: as little as possible, proven.</source>
        <translation>{:.2f} {} im Monat für Hosts: so wenig wie möglich, bewiesen.</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts; at least {:.2f} is needed (gap {:.2f}).</source>
        <translation>{:.2f} {} im Monat für Hosts; mindestens {:.2f} wären nötig ({:.2f} über der unteren Schranke).</translation>
    </message>
    <message>
        <source>{}; no bound is known, because {}.</source>
        <translation>{}; eine Schranke ist nicht bekannt; Grund: {}.</translation>
    </message>
    <message>
        <source>{}: as few as possible, proven.</source>
        <translation>{}: so wenige wie möglich, bewiesen.</translation>
    </message>
    <message>
        <source>{}; at least {} is needed (gap {})</source>
        <translation>{}; mindestens {} wäre nötig ({} über der unteren Schranke)</translation>
    </message>
    <message>
        <source>{}; at least {} are needed (gap {})</source>
        <translation>{}; mindestens {} wären nötig ({} über der unteren Schranke)</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <source>{}; no more is known, because {}.</source>
        <translation>{}; mehr ist nicht bekannt; Grund: {}.</translation>
    </message>
    <message>
        <source>{}, for a while: step {} moves it on.</source>
        <translation>{}, vorübergehend: Schritt {} verlegt ihn weiter.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not fit ({})</source>
        <translation>„{}“ passt nicht ({})</translation>
    </message>
    <message>
        <source>{} would refuse {} at {} ({})</source>
        <translation>{} würde {} am {} ablehnen ({})</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>der Host</translation>
    </message>
    <message>
        <source>the {} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>the host that {} lacks</source>
        <translation>der fehlende Host für {}</translation>
    </message>
    <message>
        <source>the loss of {}</source>
        <translation>der Verlust von {}</translation>
    </message>
    <message>
        <source>the replicas of {}</source>
        <translation>die Replikate von {}</translation>
    </message>
    <message>
        <source>the latency that {} promises</source>
        <translation>die von {} zugesagte Latenz</translation>
    </message>
    <message>
        <source>the availability that {} promises</source>
        <translation>die von {} zugesagte Verfügbarkeit</translation>
    </message>
    <message>
        <source>the changes that collide at {}</source>
        <translation>die bei {} kollidierenden Änderungen</translation>
    </message>
    <message>
        <source>the disruption budget of {}</source>
        <translation>das Disruption Budget von {}</translation>
    </message>
    <message>
        <source>the case is too large to be solved exactly ({} pairs of a workload and a host that it may run on; {} are the limit)</source>
        <translation>der Fall ist zu groß für eine exakte Lösung ({} Paare aus einem Workload und einem möglichen Host; die Grenze sind {})</translation>
    </message>
    <message>
        <source>no exact solver was asked when the plan was made</source>
        <translation>bei der Erstellung des Plans wurde kein exakter Löser gefragt</translation>
    </message>
    <message>
        <source>There is nothing that it could mend.</source>
        <translation>Es gibt nichts, was sich damit beheben ließe.</translation>
    </message>
    <message>
        <source>Its steps have no order in which every rule holds all the way.</source>
        <translation>Für die Schritte gibt es keine Reihenfolge, in der durchgehend jede Regel eingehalten wird.</translation>
    </message>
    <message>
        <source>Carried out in a safe order, its steps mend nothing.</source>
        <translation>In einer sicheren Reihenfolge ausgeführt, beheben die Schritte nichts.</translation>
    </message>
    <message>
        <source>There is no strategy &apos;{}&apos;. Use one of {}.</source>
        <translation>Die Strategie „{}“ gibt es nicht. Verwenden Sie eine von: {}.</translation>
    </message>
    <message>
        <source>It comes to the same steps as {}.</source>
        <translation>Es ergeben sich dieselben Schritte wie bei {}.</translation>
    </message>
    <message>
        <source>{} is as good in every respect and better in one. {}</source>
        <translation>{} ist in jeder Hinsicht gleich gut und in einer besser. {}</translation>
    </message>
    <message>
        <source>{} alone ranks before it. {}</source>
        <translation>{} allein liegt davor. {}</translation>
    </message>
    <message>
        <source>{} ranks before it and leaves fewer findings than there are. {}</source>
        <translation>{} liegt davor und lässt weniger Befunde übrig, als es gibt. {}</translation>
    </message>
    <message>
        <source>More hosts do not mend {}.</source>
        <translation>Mehr Hosts beheben dies nicht: {}.</translation>
    </message>
    <message>
        <source>New hosts arrive at {}, too late for {}.</source>
        <translation>Neue Hosts treffen am {} ein, zu spät für: {}.</translation>
    </message>
    <message>
        <source>Nothing is wrong that more hosts could mend.</source>
        <translation>Es gibt nichts, was mehr Hosts beheben könnten.</translation>
    </message>
    <message>
        <source>That is {:.2f} {} a month, of {}</source>
        <translation>Das sind {:.2f} {} im Monat, Auswahl: {}</translation>
    </message>
    <message>
        <source>{}; nothing cheaper holds it, by an exact search (by volume alone, at least {:.2f}).</source>
        <translation>{}; nichts Günstigeres reicht aus, nach exakter Suche (allein dem Volumen nach mindestens {:.2f}).</translation>
    </message>
    <message>
        <source>{}; the least that it could be is {:.2f}, so at most {:.1f} % too much.</source>
        <translation>{}; das Geringstmögliche wäre {:.2f}, also höchstens {:.1f} % zu viel.</translation>
    </message>
    <message>
        <source>services would be lost for longer</source>
        <translation>Dienste wären länger verloren</translation>
    </message>
    <message>
        <source>workloads would be without a host for longer</source>
        <translation>Workloads wären länger ohne Host</translation>
    </message>
    <message>
        <source>Hosts that are ordered now come too late for {}.</source>
        <translation>Jetzt bestellte Hosts kommen zu spät für: {}.</translation>
    </message>
    <message>
        <source>No host of the fleet&apos;s kinds can help with {}.</source>
        <translation>Kein Host von den Arten der Flotte kann hier helfen: {}.</translation>
    </message>
    <message>
        <source>No host of the catalogue can help with {}.</source>
        <translation>Kein Host des Katalogs kann hier helfen: {}.</translation>
    </message>
    <message>
        <source>Nothing waits for a host or runs out, so no host is needed.</source>
        <translation>Nichts wartet auf einen Host, und nichts geht aus, daher ist kein Host nötig.</translation>
    </message>
    <message>
        <source>What holds it by size does not by the rules: {}, whether hosts that are there take some of it or not.</source>
        <translation>Was der Größe nach ausreicht, reicht nach den Regeln nicht: {}, ob vorhandene Hosts einen Teil davon aufnehmen oder nicht.</translation>
    </message>
    <message>
        <source>No purchase from this catalogue mends it: no combination of its hosts may hold what needs room.</source>
        <translation>Kein Kauf aus diesem Katalog behebt es: Keine Kombination seiner Hosts darf fassen, was Platz braucht.</translation>
    </message>
    <message>
        <source>The hosts that are there have room for it once workloads move, so none need be bought.</source>
        <translation>Die vorhandenen Hosts haben Platz dafür, sobald Workloads verlegt sind; es muss also keiner gekauft werden.</translation>
    </message>
    <message>
        <source>None of the moves tried, alone or two together, makes room for {}.</source>
        <translation>Keine der versuchten Verlegungen, weder einzeln noch zu zweit, schafft Platz für {}.</translation>
    </message>
    <message>
        <source>Moves within {} free nothing of its {}.</source>
        <translation>Verlegungen innerhalb von {} machen dort nichts frei von: {}.</translation>
    </message>
    <message>
        <source>{}: what uses it is bound to this host.</source>
        <translation>{}: Was das nutzt, ist an diesen Host gebunden.</translation>
    </message>
    <message>
        <source>{}: none of the moves tried brings it under its capacity.</source>
        <translation>{}: Keine der versuchten Verlegungen bringt die Nutzung unter die Kapazität.</translation>
    </message>
    <message>
        <source>{}: no other host that may run what is there has room for it.</source>
        <translation>{}: Kein anderer Host, auf dem laufen darf, was dort ist, hat Platz dafür.</translation>
    </message>
    <message>
        <source>Nothing runs out or waits for a host, so no move is needed.</source>
        <translation>Nichts geht aus, und nichts wartet auf einen Host, daher ist keine Verlegung nötig.</translation>
    </message>
    <message>
        <source>Nothing waits for room, so no request needs to shrink.</source>
        <translation>Nichts wartet auf Platz, daher muss keine Anforderung kleiner werden.</translation>
    </message>
    <message>
        <source>No service requests much more than it uses.</source>
        <translation>Kein Dienst fordert viel mehr an, als er nutzt.</translation>
    </message>
    <message>
        <source>Smaller requests mend nothing: no workload and no failed host waits for CPU or memory that is reserved and not used.</source>
        <translation>Kleinere Anforderungen beheben nichts: Kein Workload und kein ausgefallener Host wartet auf CPU oder RAM, die reserviert sind und nicht genutzt werden.</translation>
    </message>
    <message>
        <source>No other time of a planned change leaves less harm than there is.</source>
        <translation>Keine andere Zeit einer geplanten Änderung lässt weniger Schaden übrig, als es gibt.</translation>
    </message>
    <message>
        <source>The offer &apos;{}&apos; is left out. {}</source>
        <translation>Das Angebot „{}“ wird weggelassen. {}</translation>
    </message>
    <message>
        <source>{} of &apos;{}&apos;</source>
        <translation>{} „{}“</translation>
    </message>
    <message>
        <source>{}, {} after the order.</source>
        <translation>{}, {} nach der Bestellung.</translation>
    </message>
    <message>
        <source>needed from {}</source>
        <translation>benötigt ab {}</translation>
    </message>
    <message>
        <source>needed from {} with a chance of 5 %, from {} with one of 50 %</source>
        <translation>benötigt ab {} mit einer Wahrscheinlichkeit von 5 %, ab {} mit einer von 50 %</translation>
    </message>
    <message>
        <source>Order {} by {}: {}, and they take {}.</source>
        <translation>{} bis {} bestellen: {}, Lieferzeit {}.</translation>
    </message>
    <message>
        <source>Order {} now, {} late: {}, and they take {}.</source>
        <translation>{} jetzt bestellen, Verspätung {}: {}, Lieferzeit {}.</translation>
    </message>
    <message>
        <source>{:.1f} points of the chance of a breach</source>
        <translation>{:.1f} Punkte Schadensrisiko</translation>
    </message>
    <message>
        <source>{} of downtime</source>
        <translation>{} Ausfallzeit</translation>
    </message>
    <message>
        <source>{} of duration (P90)</source>
        <translation>{} Dauer (P90)</translation>
    </message>
    <message>
        <source>{} against {}</source>
        <translation>{} gegenüber {}</translation>
    </message>
    <message>
        <source>Gives up nothing: no other plan is better in anything.</source>
        <translation>Kein Nachteil: Kein anderer Plan ist in irgendeinem Punkt besser.</translation>
    </message>
    <message>
        <source>Gives up {}.</source>
        <translation>Nachteil: {}.</translation>
    </message>
    <message>
        <source>the shifted change would have begun</source>
        <translation>die verschobene Änderung hätte begonnen</translation>
    </message>
    <message>
        <source>{} may run out of {} then</source>
        <translation>bei {} ist {} dann möglicherweise erschöpft</translation>
    </message>
    <message>
        <source>from then on {}, for what changes in the fleet at that time</source>
        <translation>ab dann gilt: {}, wegen der Änderungen der Flotte zu dieser Zeit</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}), until {} at least: the forecast looks no further.</source>
        <translation>Jeder Schritt lässt sich zurücknehmen, der letzte zuerst; Dauer etwa {} (P95 {}), mindestens bis {}: Weiter blickt die Prognose nicht.</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}). The point of no return is {}: {}.</source>
        <translation>Jeder Schritt lässt sich zurücknehmen, der letzte zuerst; Dauer etwa {} (P95 {}). Danach gibt es kein Zurück mehr: {} – {}.</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}). Going back later than {} takes a risk: {}.</source>
        <translation>Jeder Schritt lässt sich zurücknehmen, der letzte zuerst; Dauer etwa {} (P95 {}). Ein Rückweg nach {} birgt ein Risiko: {}.</translation>
    </message>
    <message>
        <source>there is nothing that takes it back</source>
        <translation>es gibt nichts, was das zurücknimmt</translation>
    </message>
    <message>
        <source>It had no host before, so it keeps this one</source>
        <translation>Hatte zuvor keinen Host und behält daher diesen</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>{}; takes about {}.</source>
        <translation>{}; dauert etwa {}.</translation>
    </message>
    <message>
        <source>{}: not possible after the plan, because {}.</source>
        <translation>{}: nach dem Plan nicht möglich; Grund: {}.</translation>
    </message>
    <message>
        <source>step {} cannot be taken back</source>
        <translation>Schritt {} lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>steps {} cannot be taken back</source>
        <translation>die Schritte {} lassen sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>That is what is there.</source>
        <translation>Das ist, was vorhanden ist.</translation>
    </message>
    <message>
        <source>There are {}: {} too few.</source>
        <translation>Vorhanden sind {}: {} zu wenig.</translation>
    </message>
    <message>
        <source>There are {}: {} more than the rule asks for.</source>
        <translation>Vorhanden sind {}: {} mehr, als die Regel verlangt.</translation>
    </message>
    <message>
        <source>{} is not counted: it fails or leaves within the horizon.</source>
        <translation>{} zählt nicht mit: fällt innerhalb des Horizonts aus oder geht.</translation>
    </message>
    <message>
        <source>{} are not counted: they fail or leave within the horizon.</source>
        <translation>{} zählen nicht mit: Sie fallen innerhalb des Horizonts aus oder gehen.</translation>
    </message>
    <message>
        <source>The demand stays under it in {:.2f} % of all hours and paths, the share at which a host more costs what a shortage would ({:.2f} against {:.2f} {} an hour).</source>
        <translation>Der Bedarf bleibt in {:.2f} % aller Stunden und Pfade darunter, dem Anteil, bei dem ein Host mehr so viel kostet, wie ein Mangel kosten würde ({:.2f} gegenüber {:.2f} {} je Stunde).</translation>
    </message>
    <message>
        <source>{} would have no host</source>
        <translation>{} hätte keinen Host</translation>
    </message>
    <message>
        <source>{} would hold up a drain</source>
        <translation>{} würde ein Leeren aufhalten</translation>
    </message>
    <message>
        <source>a host would hold more than it has</source>
        <translation>ein Host würde mehr tragen, als er hat</translation>
    </message>
    <message>
        <source>a service would be lost for longer</source>
        <translation>ein Dienst wäre länger verloren</translation>
    </message>
    <message>
        <source>{}; {} is left</source>
        <translation>{}; {} bleibt</translation>
    </message>
    <message>
        <source>{}; {} are left</source>
        <translation>{}; {} bleiben</translation>
    </message>
    <message>
        <source>{}, {} of them only until {}</source>
        <translation>{}, {} davon nur bis {}</translation>
    </message>
    <message>
        <source>{}, all of them only until {}</source>
        <translation>{}, alle nur bis {}</translation>
    </message>
    <message>
        <source>{}, but only until {}</source>
        <translation>{}, aber nur bis {}</translation>
    </message>
    <message>
        <source>There was nothing to mend.</source>
        <translation>Es gab nichts zu beheben.</translation>
    </message>
    <message>
        <source>Mends all {}.</source>
        <translation>Behebt alles ({}).</translation>
    </message>
    <message>
        <source>Mends all {}</source>
        <translation>Behebt alles ({})</translation>
    </message>
    <message>
        <source>Mends {} of {}</source>
        <translation>Behebt {} (insgesamt {})</translation>
    </message>
    <message>
        <source>Mends none of the {}</source>
        <translation>Behebt nichts ({})</translation>
    </message>
    <message>
        <source>{}, for fewer hours or with a lower probability.</source>
        <translation>{}, für weniger Stunden oder mit geringerer Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>{} runs {} and needs {}, so none of them may be evicted</source>
        <translation>{} betreibt {} und braucht {}, daher darf keines angehalten werden</translation>
    </message>
    <message>
        <source>{} could not be lost meanwhile</source>
        <translation>{} wäre währenddessen unverzichtbar</translation>
    </message>
    <message>
        <source>the forecast does not reach so far</source>
        <translation>die Prognose reicht nicht so weit</translation>
    </message>
    <message>
        <source>it would take until {} (P95), and its window ends at {}</source>
        <translation>die Arbeit würde bis {} dauern (P95), das Fenster endet aber am {}</translation>
    </message>
    <message>
        <source>The schedule takes {} out already, {}.</source>
        <translation>Der Zeitplan nimmt {} bereits außer Betrieb ({}).</translation>
    </message>
    <message>
        <source>{} has no host then, with this wave or without it.</source>
        <translation>{} hat dann keinen Host, mit dieser Welle oder ohne sie.</translation>
    </message>
    <message>
        <source>{} have no host then, with this wave or without it.</source>
        <translation>{} haben dann keinen Host, mit dieser Welle oder ohne sie.</translation>
    </message>
    <message>
        <source>None of the {} can be maintained in its window.</source>
        <translation>Keiner von {} kann in seinem Fenster gewartet werden.</translation>
    </message>
    <message>
        <source>It will finish: all {} in {}, at most {} at once, done at {} (P50) or {} (P95).</source>
        <translation>Die Wartung wird fertig: alle {} in {}, höchstens {} gleichzeitig, fertig am {} (P50) oder {} (P95).</translation>
    </message>
    <message>
        <source>But 1 wave falls in hours that the schedule troubles already.</source>
        <translation>Doch 1 Welle fällt in Stunden, die der Zeitplan bereits belastet.</translation>
    </message>
    <message>
        <source>But {} waves fall in hours that the schedule troubles already.</source>
        <translation>Doch {} Wellen fallen in Stunden, die der Zeitplan bereits belastet.</translation>
    </message>
    <message>
        <source>{} stays behind.</source>
        <translation>{} bleibt zurück.</translation>
    </message>
    <message>
        <source>{} stay behind.</source>
        <translation>{} bleiben zurück.</translation>
    </message>
    <message>
        <source>{} stays behind: its window is over before its turn comes.</source>
        <translation>{} bleibt zurück: Das Fenster ist vorbei, bevor die Reihe daran kommt.</translation>
    </message>
    <message>
        <source>{} stays behind: {}.</source>
        <translation>{} bleibt zurück: {}.</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{} wie {}</translation>
    </message>
    <message>
        <source>{} &apos;{}&apos;</source>
        <translation>{} „{}“</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>shift {}</source>
        <translation>{} verschieben</translation>
    </message>
    <message>
        <source>move {} workloads</source>
        <translation>{} Workloads verlegen</translation>
    </message>
    <message>
        <source>move {}</source>
        <translation>verlegen: {}</translation>
    </message>
    <message>
        <source>resize {}</source>
        <translation>Größe von {} ändern</translation>
    </message>
    <message>
        <source>add {}</source>
        <translation>{} hinzufügen</translation>
    </message>
    <message>
        <source>{} until {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source>Left: {}.</source>
        <translation>Übrig: {}.</translation>
    </message>
    <message>
        <source>{} {} instead of {}.</source>
        <translation>{} {} statt {}.</translation>
    </message>
    <message>
        <source>{} {} instead of {}, for {}.</source>
        <translation>{} {} statt {}, für {}.</translation>
    </message>
    <message>
        <source>Order {} now, to be in service from {} on.</source>
        <translation>{} jetzt bestellen, in Betrieb ab {}.</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>das Szenario</translation>
    </message>
    <message>
        <source>&apos;{}&apos;</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no steps, so nothing came to {}.</source>
        <translation>„{}“ hat keine Schritte, daher ging nichts in {} ein.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is adopted already: {} in {}. Nothing was changed.</source>
        <translation>„{0}“ ist bereits in {2} übernommen: {1}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is adopted into {}: {}.</source>
        <translation>„{}“ ist in {} übernommen: {}.</translation>
    </message>
    <message>
        <source>The price book has no price for a host, so the cheapest cannot be looked for.</source>
        <translation>Das Preisbuch hat keinen Preis für einen Host, daher lässt sich das Günstigste nicht suchen.</translation>
    </message>
    <message>
        <source>The price book has no price for the offer &apos;{}&apos;, so the cheapest cannot be looked for.</source>
        <translation>Das Preisbuch hat keinen Preis für das Angebot „{}“, daher lässt sich das Günstigste nicht suchen.</translation>
    </message>
    <message>
        <source>step {}</source>
        <translation>Schritt {}</translation>
    </message>
    <message>
        <source>steps {} to {}</source>
        <translation>Schritte {} bis {}</translation>
    </message>
    <message>
        <source>An order of this plan names each of its steps 1 to {} once.</source>
        <translation>Eine Reihenfolge dieses Plans nennt jeden seiner Schritte 1 bis {} einmal.</translation>
    </message>
    <message>
        <source>{} shift one change together, so no other step comes between them.</source>
        <translation>{} verschieben gemeinsam eine Änderung, daher kommt kein anderer Schritt dazwischen.</translation>
    </message>
    <message>
        <source>{} must come before {}: it moves the same workload, which goes on from there.</source>
        <translation>Reihenfolge: erst {}, dann {}. Beide verlegen denselben Workload, der von dort weiterzieht.</translation>
    </message>
    <message>
        <source>a host has no room for a workload at that moment</source>
        <translation>ein Host hat in diesem Moment keinen Platz für einen Workload</translation>
    </message>
    <message>
        <source>{} must come before {}: without it {}.</source>
        <translation>Reihenfolge: erst {}, dann {}. Andernfalls gilt: {}.</translation>
    </message>
    <message>
        <source>{} cannot come there: {}.</source>
        <translation>Unmöglich an dieser Stelle: {}. Grund: {}.</translation>
    </message>
    <message>
        <source>{} must come before {}: without them {}.</source>
        <translation>Reihenfolge: erst {}, dann {}. Andernfalls gilt: {}.</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>die gesamte Flotte</translation>
    </message>
    <message>
        <source>steps {}</source>
        <translation>Schritte {}</translation>
    </message>
    <message>
        <source>{} × {}: no price is known ({}).</source>
        <translation>{} × {}: kein Preis bekannt ({}).</translation>
    </message>
    <message>
        <source>{} ({:.2f} to {:.2f})</source>
        <translation>{} ({:.2f} bis {:.2f})</translation>
    </message>
    <message>
        <source>{} × {}, at {}: {} a month ({}).</source>
        <translation>{} × {}, zu je {}: {} im Monat ({}).</translation>
    </message>
    <message>
        <source>{} × {}, at {}: {} once ({}).</source>
        <translation>{} × {}, zu je {}: {} einmalig ({}).</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;: say which hosts are of it, by label, cpu, memory or gpu.</source>
        <translation>Die Klasse „{}“ des Preisbuchs: Geben Sie an, welche Hosts dazugehören, nach label, cpu, memory oder gpu.</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;: {}</source>
        <translation>Die Klasse „{}“ des Preisbuchs: {}</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;: {}: {}</source>
        <translation>Die Klasse „{}“ des Preisbuchs: {}: {}</translation>
    </message>
    <message>
        <source>{} {} in a year</source>
        <translation>{} {} im Jahr</translation>
    </message>
    <message>
        <source>{}: hold {} by {}, {} more than the median demand needs, for {} {} a month; {} of them warm.</source>
        <translation>{}: {} vorhalten (nach {}), {} mehr, als der mediane Bedarf braucht, für {} {} im Monat; davon {} in Warmreserve.</translation>
    </message>
    <message>
        <source>{} down then already, and at most {} may be</source>
        <translation>{} dann schon außer Betrieb, erlaubt: höchstens {}</translation>
    </message>
    <message>
        <source>{} times in a row it could not be done, the last at {} because {}; moments after that were passed over</source>
        <translation>{}-mal in Folge nicht möglich, zuletzt am {} (Grund: {}); Zeitpunkte danach wurden übergangen</translation>
    </message>
    <message>
        <source>Step {} cannot be taken back once the plan is done; the step says why.</source>
        <translation>Schritt {} lässt sich nach Abschluss des Plans nicht zurücknehmen; beim Schritt steht, warum.</translation>
    </message>
    <message>
        <source>Steps {} cannot be taken back once the plan is done; each step says why.</source>
        <translation>Die Schritte {} lassen sich nach Abschluss des Plans nicht zurücknehmen; bei jedem steht, warum.</translation>
    </message>
    <message>
        <source>No service is lost, nobody waits for a host, nothing runs out and any host can be lost, so nothing needs to shift.</source>
        <translation>Kein Dienst geht verloren, niemand wartet auf einen Host, nichts geht aus, und jeder einzelne Host ist verzichtbar, daher muss nichts verschoben werden.</translation>
    </message>
    <message>
        <source>{} workload-days of exposure</source>
        <translation>{} Workload-Tage Exposition</translation>
    </message>
    <message>
        <source>Plans may add hosts all the same: this rule weighs the sum of the use alone, and {}, for which a host of the right kind and place is missing, not room in all.</source>
        <translation>Pläne fügen vielleicht trotzdem Hosts hinzu: Diese Regel berücksichtigt nur die Summe der Nutzung; {}, und dafür fehlt ein Host der richtigen Art am richtigen Ort, nicht Platz insgesamt.</translation>
    </message>
    <message>
        <source>No mend on the whole, a trade: findings rise from {} to {}; {} ended, {} left, {} new</source>
        <translation>Insgesamt keine Behebung, sondern ein Tausch: Die Zahl der Befunde steigt von {} auf {}; {} beendet, {} übrig, {} neu</translation>
    </message>
    <message>
        <source>then {}</source>
        <translation>dann gilt: {}</translation>
    </message>
    <message>
        <source>the exact solver gave no answer. {}</source>
        <translation>der exakte Löser gab keine Antwort. {}</translation>
    </message>
    <message>
        <source>Move {} to {}</source>
        <translation>{} auf {} verlegen</translation>
    </message>
    <message>
        <source>Move {} from {} to {}</source>
        <translation>{0} von {1} auf {2} verlegen</translation>
    </message>
    <message>
        <source>{} at {}.</source>
        <translation>{} (am {}).</translation>
    </message>
    <message>
        <source>{}; {} new</source>
        <translation>{}; {} neu</translation>
    </message>
    <message>
        <source>{}; {} left, {} new</source>
        <translation>{}; {} bleiben, {} neu</translation>
    </message>
    <message>
        <source>the room that is made fills again or another host fills instead, so no less would run out</source>
        <translation>der geschaffene Platz füllt sich wieder oder statt dessen ein anderer Host, so dass nicht weniger erschöpft wäre</translation>
    </message>
    <message>
        <source>{} alone comes to {} of {} with a chance of {}, and no host that it may run on has more than {}: it needs a larger kind of host, leave to run on one, or to be split.</source>
        <translation>{} allein kommt auf {} {} mit einer Wahrscheinlichkeit von {}, und kein Host, auf dem es laufen darf, hat mehr als {}: Es braucht eine größere Art von Host, die Erlaubnis, auf einem zu laufen, oder muss geteilt werden.</translation>
    </message>
    <message>
        <source>It will not finish: {} of {} in {}, at most {} at once, these by {} (P50) or {} (P95).</source>
        <translation>Die Wartung wird nicht fertig: {} von {} in {}, höchstens {} gleichzeitig, diese bis {} (P50) oder {} (P95).</translation>
    </message>
</context>
<context>
    <name>PlannedChange</name>
    <message>
        <source>&apos;{}&apos; (from {})</source>
        <translation>„{}“ (ab {})</translation>
    </message>
    <message>
        <source>the number of replicas of {}</source>
        <translation>die Anzahl der Replikate von {}</translation>
    </message>
    <message>
        <source>what is requested by each of {}</source>
        <translation>die Anforderung je Replikat von {}</translation>
    </message>
    <message>
        <source>{} and {} both bring {}: what each of them brings is counted, so it adds up. Where they are one change, call one of them off, and give both one name the next time.</source>
        <translation>{} und {} bringen beide {}: Gezählt wird, was jede von beiden bringt, also die Summe. Ist es ein und dieselbe Änderung, sagen Sie eine davon ab, und geben Sie beiden das nächste Mal denselben Namen.</translation>
    </message>
    <message>
        <source>{} and {} both set {}: to different values, of which one is applied on top of the other. Where they are one change, call one of them off, and give both one name the next time.</source>
        <translation>{} und {} setzen beide {}, und zwar auf verschiedene Werte, von denen einer nach dem anderen angewendet wird. Ist es ein und dieselbe Änderung, sagen Sie eine davon ab, und geben Sie beiden das nächste Mal denselben Namen.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>takes nothing new</source>
        <translation>nimmt nichts Neues auf</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>geleert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>no reservation</source>
        <translation>keine Reservierung</translation>
    </message>
    <message>
        <source>{}, each {}</source>
        <translation>{}, je {}</translation>
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
        <translation>× neu: {}</translation>
    </message>
    <message>
        <source>What these do to a fleet is not known here, so they are not part of &apos;{}&apos;: {}.</source>
        <translation>Was Folgendes in einer Flotte bewirkt, ist hier nicht bekannt, daher ist es nicht Teil von „{}“: {}.</translation>
    </message>
    <message>
        <source>It replaces &apos;{}&apos;, which {} planned for {}: what it asks for now is there already, so nothing of that name is planned any more.</source>
        <translation>Dies ersetzt „{}“, von {} geplant für {}: Was nun verlangt wird, ist bereits vorhanden, daher ist unter diesem Namen nichts mehr geplant.</translation>
    </message>
    <message>
        <source>It replaces &apos;{}&apos;, which {} planned for {}. Give it another name where both are meant.</source>
        <translation>Dies ersetzt „{}“, von {} geplant für {}. Vergeben Sie einen anderen Namen, wenn beide gemeint sind.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for nothing but what is there already.</source>
        <translation>„{}“ verlangt nur, was bereits vorhanden ist.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not stored: nothing of it changes what a plan here counts with. What was planned under that name before stays.</source>
        <translation>„{}“ wurde nicht gespeichert: Nichts davon ändert etwas, womit ein Plan hier rechnet. Was zuvor unter diesem Namen geplant war, bleibt bestehen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not stored: nothing of it changes what a plan here counts with.</source>
        <translation>„{}“ wurde nicht gespeichert: Nichts davon ändert etwas, womit ein Plan hier rechnet.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}: the inventory is taken to show it already, and nothing of it is applied. Give it the time that is meant.</source>
        <translation>„{}“ sollte bis {} erledigt sein: Es wird angenommen, dass der Bestand es bereits zeigt, und nichts davon wird angewendet. Geben Sie die gemeinte Zeit an.</translation>
    </message>
    <message>
        <source>{} is to stand in the zone {}, which the inventory does not have; it is planned without a zone.</source>
        <translation>{} soll in der Zone {} stehen, die der Bestand nicht enthält; geplant wird ohne Zone.</translation>
    </message>
    <message>
        <source>{} is to be made, but how many cores and how much memory it has is not known, so it is not part of the change. Add it with an edit of your own: add-hosts.</source>
        <translation>{} soll angelegt werden, aber die Anzahl der Kerne und die Größe des RAM sind nicht bekannt, daher ist das nicht Teil der Änderung. Ergänzen Sie es mit einem eigenen Eingriff: add-hosts.</translation>
    </message>
    <message>
        <source>{} is to be made, but how many cores and how much memory it has is not known (its type is {}), so it is not part of the change. Add it with an edit of your own: add-hosts.</source>
        <translation>{} soll angelegt werden, aber die Anzahl der Kerne und die Größe des RAM sind nicht bekannt (der Typ ist {}), daher ist das nicht Teil der Änderung. Ergänzen Sie es mit einem eigenen Eingriff: add-hosts.</translation>
    </message>
    <message>
        <source>{} is to be removed, but the inventory does not have it, so that is not part of the change. Import what describes it, or match its name.</source>
        <translation>{} soll entfernt werden, fehlt aber im Bestand, daher ist das nicht Teil der Änderung. Importieren Sie eine Beschreibung davon, oder gleichen Sie den Namen ab.</translation>
    </message>
    <message>
        <source>{} is to be {}, but the inventory does not have it, so that is not part of the change. Import what describes it, or match its name.</source>
        <translation>Für {} ist „{}“ vorgesehen, im Bestand fehlt dies aber, daher ist das nicht Teil der Änderung. Importieren Sie eine Beschreibung davon, oder gleichen Sie den Namen ab.</translation>
    </message>
    <message>
        <source>{} of a {}</source>
        <translation>× {} ({})</translation>
    </message>
    <message>
        <source>other {} of a host that is there</source>
        <translation>× anderer Wert für {} eines vorhandenen Hosts</translation>
    </message>
    <message>
        <source>host to update without another size</source>
        <translation>× zu aktualisierender Host ohne andere Größe</translation>
    </message>
    <message>
        <source>{} gets another size; that is planned as a host that takes its place.</source>
        <translation>{} erhält eine andere Größe; das wird als Host geplant, der an die Stelle des bisherigen tritt.</translation>
    </message>
    <message>
        <source>{} is to be made, but what it takes is not known: it takes no room.</source>
        <translation>{} soll angelegt werden, aber der Bedarf ist nicht bekannt: Es wird kein Platz belegt.</translation>
    </message>
    <message>
        <source>workload to {} without another size</source>
        <translation>× Workload mit „{}“ ohne andere Größe</translation>
    </message>
    <message>
        <source>Of services that are there, the number of replicas and what each of them reserves are planned; other versions, limits, rules and volumes are not. Their load stays what it is and is spread over their replicas.</source>
        <translation>Bei vorhandenen Diensten werden die Anzahl der Replikate und die Reservierung je Replikat geplant; andere Versionen, Limits, Regeln und Volumes nicht. Ihre Last bleibt, wie sie ist, und verteilt sich auf ihre Replikate.</translation>
    </message>
    <message>
        <source>{} reserves nothing, so it takes no room and no load of it is known.</source>
        <translation>{} reserviert nichts, daher wird kein Platz belegt, und eine Last ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The replicas of {} are to have several sizes, for which there is no edit: they keep those that they have.</source>
        <translation>Die Replikate von {} sollen verschiedene Größen haben, wofür es keinen Eingriff gibt: Sie behalten ihre bisherigen.</translation>
    </message>
    <message>
        <source>new DaemonSet</source>
        <translation>× neues DaemonSet</translation>
    </message>
    <message>
        <source>dependency on what has no replicas</source>
        <translation>× Abhängigkeit von etwas ohne Replikate</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Best fit</source>
        <translation>Best Fit</translation>
    </message>
    <message>
        <source>The largest first, each on the host that has the least left.</source>
        <translation>Die größten zuerst, jeder auf dem Host, dem am wenigsten übrig bleibt.</translation>
    </message>
    <message>
        <source>First fit</source>
        <translation>First Fit</translation>
    </message>
    <message>
        <source>The largest first, each on the first host of the inventory that takes it.</source>
        <translation>Die größten zuerst, jeder auf dem ersten Host des Bestands, der ihn aufnimmt.</translation>
    </message>
    <message>
        <source>Worst fit</source>
        <translation>Worst Fit</translation>
    </message>
    <message>
        <source>The largest first, each on the host that has the most left.</source>
        <translation>Die größten zuerst, jeder auf dem Host, dem am meisten übrig bleibt.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>In order, each where the kube-scheduler scores highest: little requested, and CPU and memory in balance.</source>
        <translation>Der Reihe nach, jeder dort, wo der kube-scheduler am höchsten bewertet: wenig angefordert, CPU und RAM im Gleichgewicht.</translation>
    </message>
    <message>
        <source>vSphere HA</source>
        <translation>vSphere HA</translation>
    </message>
    <message>
        <source>By restart priority, each on the host with the most unreserved CPU and memory.</source>
        <translation>Nach Neustartpriorität, jeder auf dem Host, auf dem am meisten CPU und RAM nicht reserviert sind.</translation>
    </message>
    <message>
        <source>Fragmentation-aware</source>
        <translation>Fragmentierungsvermeidend</translation>
    </message>
    <message>
        <source>In order, each where the least of the free GPUs becomes useless to a typical workload.</source>
        <translation>Der Reihe nach, jeder dort, wo am wenigsten der freien GPUs für einen typischen Workload unbrauchbar wird.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>offers nothing</source>
        <translation>bietet nichts</translation>
    </message>
    <message>
        <source>nothing runs here</source>
        <translation>hier läuft nichts</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>Kapazität %1</translation>
    </message>
    <message>
        <source>No plan was asked for.</source>
        <translation>Es wurde kein Plan verlangt.</translation>
    </message>
    <message>
        <source>(in full on the pages behind)</source>
        <translation>(vollständig auf den folgenden Seiten)</translation>
    </message>
    <message>
        <source>and %1 more, on the pages behind.</source>
        <translation>und %1 weitere, auf den folgenden Seiten.</translation>
    </message>
    <message>
        <source>and %1 more, in the plan&apos;s JSON.</source>
        <translation>und %1 weitere, im JSON des Plans.</translation>
    </message>
    <message>
        <source>What was found, the gravest first</source>
        <translation>Was gefunden wurde, das Schwerwiegendste zuerst</translation>
    </message>
    <message>
        <source>What is left with this plan</source>
        <translation>Was mit diesem Plan übrig bleibt</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Pläne im Vergleich</translation>
    </message>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>Schritte des gewählten Plans</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>The PDF could not be started.</source>
        <translation>Das PDF konnte nicht begonnen werden.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>(more behind)</source>
        <translation>(mehr weiter hinten)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>and %1 more changes, on the pages behind</source>
        <translation>und %1 weitere Änderungen, auf den folgenden Seiten</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no program {} that may be run. Install it, or name its path.</source>
        <translation>Es gibt kein Programm {}, das ausgeführt werden darf. Installieren Sie es, oder nennen Sie seinen Pfad.</translation>
    </message>
    <message>
        <source>{} was not run: no pipe for it ({}).</source>
        <translation>{} wurde nicht ausgeführt: keine Pipe dafür ({}).</translation>
    </message>
    <message>
        <source>{} cannot be started ({}).</source>
        <translation>{} kann nicht gestartet werden ({}).</translation>
    </message>
    <message>
        <source>{} was ended after {} without an end of its own.</source>
        <translation>{} wurde beendet (Laufzeit {}), ohne von selbst zu enden.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>{} kann nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>The file {} cannot be opened: {}.</source>
        <translation>Die Datei {} kann nicht geöffnet werden: {}.</translation>
    </message>
    <message>
        <source>{} is a folder. Name a file in it.</source>
        <translation>{} ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation>Die Datei {} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>The file {} is larger than the limit of {} bytes.</source>
        <translation>Die Datei {} überschreitet die Grenze von {} Bytes.</translation>
    </message>
    <message>
        <source>{} cannot be written ({}): {}. What was there before is untouched.</source>
        <translation>{} kann nicht geschrieben werden ({}): {}. Was vorher da war, ist unberührt.</translation>
    </message>
    <message>
        <source>The gzip decoder could not be started.</source>
        <translation>Der gzip-Decoder konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The compressed data grows beyond the limit of {} bytes.</source>
        <translation>Die komprimierten Daten wachsen über die Grenze von {} Bytes hinaus.</translation>
    </message>
    <message>
        <source>The gzip data is cut off or damaged.</source>
        <translation>Die gzip-Daten sind abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in one object</source>
        <translation>der Schlüssel „{}“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>it nests deeper than {} levels</source>
        <translation>die Verschachtelung ist tiefer als {} Ebenen</translation>
    </message>
    <message>
        <source>{} is empty, so there is no JSON to read.</source>
        <translation>{} ist leer, daher gibt es kein JSON zu lesen.</translation>
    </message>
    <message>
        <source>{} cannot be read safely: {}.</source>
        <translation>{} kann nicht sicher gelesen werden: {}.</translation>
    </message>
    <message>
        <source>{} is not valid JSON: {}.</source>
        <translation>{} ist kein gültiges JSON: {}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no moment. Write it as a date, or as +3d for so long after the future begins.</source>
        <translation>„{0}“ ist kein Zeitpunkt. Schreiben Sie ein Datum oder +3d für so lange nach Beginn der Zukunft.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no moment. Write 2026-03-01T02:00:00Z, or +3d for three days after the future begins.</source>
        <translation>„{}“ ist kein Zeitpunkt. Schreiben Sie 2026-03-01T02:00:00Z oder +3d für drei Tage nach Beginn der Zukunft.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; counts from a begin that is not known here. Write a date.</source>
        <translation>„{}“ zählt ab einem Beginn, der hier nicht bekannt ist. Schreiben Sie ein Datum.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; lies beyond the year 9999.</source>
        <translation>„{}“ liegt jenseits des Jahres 9999.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number.</source>
        <translation>„{}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{} must lie between {} and {}.</source>
        <translation>{} muss zwischen {} und {} liegen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither true nor false.</source>
        <translation>„{}“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no whole number.</source>
        <translation>„{}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is none of {}.</source>
        <translation>„{}“ ist nichts davon: {}.</translation>
    </message>
    <message>
        <source>{} takes no parameter &apos;{}&apos;.{}</source>
        <translation>{} kennt keinen Parameter „{}“.{}</translation>
    </message>
    <message>
        <source>{} needs the parameter &apos;{}&apos; ({}).</source>
        <translation>{} braucht den Parameter „{}“ ({}).</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of {}: {}</source>
        <translation>Der Parameter „{}“ ({}): {}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can be a date or epoch seconds. Write {1}-{2}-{3}, or {0}.0 for seconds.</source>
        <translation>„{0}“ kann ein Datum oder Epochensekunden sein. Schreiben Sie {1}-{2}-{3} oder {0}.0 für Sekunden.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time. Write 2026-03-01T02:00:00Z or epoch seconds.</source>
        <translation>„{}“ ist keine Zeit. Schreiben Sie 2026-03-01T02:00:00Z oder Epochensekunden.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time. Write 2026-03-01T02:00:00Z.</source>
        <translation>„{}“ ist keine Zeit. Schreiben Sie 2026-03-01T02:00:00Z.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no duration. Write 90s, 15m, 6h or 14d.</source>
        <translation>„{}“ ist keine Dauer. Schreiben Sie 90s, 15m, 6h oder 14d.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no unit that Penumbra knows. Use one of count, millicores, bytes, bytes/s, milligpu, ratio, 1/s, s, currency.</source>
        <translation>„{}“ ist keine Einheit, die Penumbra kennt. Verwenden Sie eine von count, millicores, bytes, bytes/s, milligpu, ratio, 1/s, s, currency.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount. {}</source>
        <translation>„{}“ ist keine Menge. {}</translation>
    </message>
    <message>
        <source>Its comma can mean thousands or a decimal; write 1500 or 1.500 for what you mean.</source>
        <translation>Das Komma darin kann Tausender oder Dezimalstellen bedeuten; schreiben Sie 1500 oder 1.500, je nachdem, was gemeint ist.</translation>
    </message>
    <message>
        <source>Write a number, and a unit after it.</source>
        <translation>Schreiben Sie eine Zahl und dahinter eine Einheit.</translation>
    </message>
    <message>
        <source>Use a unit such as MiB, GB or Gi.</source>
        <translation>Verwenden Sie eine Einheit wie MiB, GB oder Gi.</translation>
    </message>
    <message>
        <source>Use whole cores, or thousandths with an m, e.g. 500m.</source>
        <translation>Verwenden Sie ganze Kerne oder Tausendstel mit einem m, z. B. 500m.</translation>
    </message>
    <message>
        <source>This number takes no such unit.</source>
        <translation>Diese Zahl nimmt keine solche Einheit.</translation>
    </message>
    <message>
        <source>{} is empty: it has no row with column names.</source>
        <translation>{} ist leer: Es gibt keine Zeile mit Spaltennamen.</translation>
    </message>
    <message>
        <source>{}:{}: two columns are called &apos;{}&apos;. Rename one of them.</source>
        <translation>{}:{}: Zwei Spalten heißen „{}“. Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>the row that begins here has a cell of more than {} bytes.</source>
        <translation>die hier beginnende Zeile hat eine Zelle von mehr als {} Bytes.</translation>
    </message>
    <message>
        <source>the row that begins here has more than {} columns.</source>
        <translation>die hier beginnende Zeile hat mehr als {} Spalten.</translation>
    </message>
    <message>
        <source>the row that begins here is beyond the limit of {} rows.</source>
        <translation>die hier beginnende Zeile liegt jenseits der Grenze von {} Zeilen.</translation>
    </message>
    <message>
        <source>the row that begins here has a quote in the wrong place or one that is never closed; double a quote that belongs to the text.</source>
        <translation>die hier beginnende Zeile hat ein Anführungszeichen an falscher Stelle oder eines, das nie geschlossen wird; verdoppeln Sie Anführungszeichen, die zum Text gehören.</translation>
    </message>
    <message>
        <source>the row that begins here is too large to be held in memory.</source>
        <translation>die hier beginnende Zeile ist zu groß für den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>the row that begins here cannot be parsed.</source>
        <translation>die hier beginnende Zeile kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The CSV parser could not be started.</source>
        <translation>Der CSV-Parser konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>the row that begins here has a cell of more than {} bytes or a quote that is never closed.</source>
        <translation>die hier beginnende Zeile hat eine Zelle von mehr als {} Bytes oder ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>{} is no text: byte {} is zero. Export it again as text in UTF-8.</source>
        <translation>{} ist kein Text: Byte {} ist null. Exportieren Sie es erneut als Text in UTF-8.</translation>
    </message>
    <message>
        <source>{} is empty, so there is nothing to read.</source>
        <translation>{} ist leer, daher gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>{} is no workbook that can be opened, it may be cut off: {}.</source>
        <translation>{} ist keine Arbeitsmappe, die sich öffnen lässt, vielleicht ist sie abgeschnitten: {}.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; is missing or cannot be opened.</source>
        <translation>{}: Der Teil „{}“ fehlt oder lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; is damaged.</source>
        <translation>{}: Der Teil „{}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; grows beyond {} MiB.</source>
        <translation>{}: Der Teil „{}“ wächst über {} MiB hinaus.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; grows to more than {} times its packed size, as no honest workbook does.</source>
        <translation>{}: Der Teil „{}“ wächst auf mehr als das {}-Fache seiner gepackten Größe, was bei keiner echten Arbeitsmappe vorkommt.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; is not valid XML at byte {}: {}.</source>
        <translation>{}: Der Teil „{}“ ist bei Byte {} kein gültiges XML: {}.</translation>
    </message>
    <message>
        <source>{} has more than {} parts.</source>
        <translation>{} hat mehr als {} Teile.</translation>
    </message>
    <message>
        <source>{} is a zip file, but no workbook: it has no part &apos;xl/workbook.xml&apos;.</source>
        <translation>{} ist eine Zip-Datei, aber keine Arbeitsmappe: Der Teil „xl/workbook.xml“ fehlt.</translation>
    </message>
    <message>
        <source>{}: row {} of sheet &apos;{}&apos; has more than {} columns.</source>
        <translation>{}: Zeile {} des Blatts „{}“ hat mehr als {} Spalten.</translation>
    </message>
    <message>
        <source>{} has no sheet &apos;{}&apos;.</source>
        <translation>{} hat kein Blatt „{}“.</translation>
    </message>
    <message>
        <source>{}: sheet &apos;{}&apos; has more than {} rows.</source>
        <translation>{}: Das Blatt „{}“ hat mehr als {} Zeilen.</translation>
    </message>
    <message>
        <source>it grows beyond {} values</source>
        <translation>es wächst über {} Werte hinaus</translation>
    </message>
    <message>
        <source>it has a key that is no text</source>
        <translation>es hat einen Schlüssel, der kein Text ist</translation>
    </message>
    <message>
        <source>there is a comma where a value should begin</source>
        <translation>da steht ein Komma, wo ein Wert beginnen sollte</translation>
    </message>
    <message>
        <source>{}:{}: the YAML cannot be read safely: {}.</source>
        <translation>{}:{}: Das YAML kann nicht sicher gelesen werden: {}.</translation>
    </message>
    <message>
        <source>{}:{}: this is not valid YAML (column {}): {}.</source>
        <translation>{}:{}: Das ist kein gültiges YAML (Spalte {}): {}.</translation>
    </message>
    <message>
        <source>{} answers with a web page, perhaps of a login, and not as a {}. Check the address and the credentials.</source>
        <translation>{} antwortet mit einer Webseite, vielleicht einer Anmeldung, und nicht so: {}. Prüfen Sie die Adresse und die Zugangsdaten.</translation>
    </message>
    <message>
        <source>The source redirects to {}, which asks for credentials and is not given those of another server. Put that address into the parameter &apos;url&apos;.</source>
        <translation>Die Quelle leitet um auf {}; dort werden Zugangsdaten verlangt, und die eines anderen Servers werden nicht weitergegeben. Setzen Sie diese Adresse in den Parameter „url“.</translation>
    </message>
    <message>
        <source>{} refuses the credentials (status {}). Check them in the source&apos;s parameters, and what they are allowed to read.</source>
        <translation>{} weist die Zugangsdaten zurück (Status {}). Prüfen Sie sie in den Parametern der Quelle und was sie lesen dürfen.</translation>
    </message>
    <message>
        <source>{} has no {} (status 404). Check the address and its path.</source>
        <translation>{} bietet nicht: {} (Status 404). Prüfen Sie die Adresse und ihren Pfad.</translation>
    </message>
    <message>
        <source>{} is too busy (status {}) and stayed so. Gather again later.</source>
        <translation>{} ist überlastet (Status {}) und blieb es. Erfassen Sie später erneut.</translation>
    </message>
    <message>
        <source>{} answered with status {}.</source>
        <translation>{} antwortete mit Status {}.</translation>
    </message>
    <message>
        <source>The parameter &apos;targets&apos; has a wrong address. {}</source>
        <translation>Der Parameter „targets“ hat eine falsche Adresse. {}</translation>
    </message>
    <message>
        <source>The parameter &apos;targets&apos; names no address, e.g. web-01:9100.</source>
        <translation>Der Parameter „targets“ nennt keine Adresse, z. B. web-01:9100.</translation>
    </message>
    <message>
        <source>There is no gatherer &apos;{}&apos;. There are: {}.</source>
        <translation>Einen Erfasser „{}“ gibt es nicht. Vorhanden sind: {}.</translation>
    </message>
    <message>
        <source>The gatherer {}</source>
        <translation>Der Erfasser {}</translation>
    </message>
    <message>
        <source>API of an Alertmanager</source>
        <translation>API eines Alertmanagers</translation>
    </message>
    <message>
        <source>{} is no answer of an Alertmanager. Check the address and its path.</source>
        <translation>{} ist keine Antwort eines Alertmanagers. Prüfen Sie die Adresse und ihren Pfad.</translation>
    </message>
    <message>
        <source>The list of hosts cannot be written to {}. Make room in /tmp.</source>
        <translation>Die Liste der Hosts kann nicht nach {} geschrieben werden. Schaffen Sie Platz in /tmp.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not asked: Ansible would read the name as a pattern.</source>
        <translation>„{}“ wurde nicht befragt: Ansible würde den Namen als Muster lesen.</translation>
    </message>
    <message>
        <source>None of these hosts is in the inventory: {}.</source>
        <translation>Keiner dieser Hosts ist im Inventar: {}.</translation>
    </message>
    <message>
        <source>Ansible wrote more than 64 MiB. Ask fewer hosts at once with &apos;pattern&apos;.</source>
        <translation>Ansible schrieb mehr als 64 MiB. Befragen Sie mit „pattern“ weniger Hosts auf einmal.</translation>
    </message>
    <message>
        <source>There is no program {}. Install ansible-core, or name its path in &apos;program&apos;.</source>
        <translation>Es gibt kein Programm {}. Installieren Sie ansible-core, oder nennen Sie seinen Pfad in „program“.</translation>
    </message>
    <message>
        <source>No host of the inventory {} fits &apos;{}&apos;. {}</source>
        <translation>Kein Host des Inventars {} passt zu „{}“. {}</translation>
    </message>
    <message>
        <source>Ansible ended with status {}: {}</source>
        <translation>Ansible endete mit Status {}: {}</translation>
    </message>
    <message>
        <source>None of the {} targets could be read. {}</source>
        <translation>Keines der {} Ziele konnte gelesen werden. {}</translation>
    </message>
    <message>
        <source>{} targets call their host {}. They are named by their addresses; give each a name of its own: NAME={}.</source>
        <translation>{} Ziele nennen ihren Host {}. Sie werden nach ihren Adressen benannt; geben Sie jedem einen eigenen Namen: NAME={}.</translation>
    </message>
    <message>
        <source>The answer of {} may be cut off: nothing proves its end. Check what stands between, e.g. a proxy.</source>
        <translation>Die Antwort von {} ist vielleicht abgeschnitten: Nichts belegt ihr Ende. Prüfen Sie, was dazwischen steht, z. B. einen Proxy.</translation>
    </message>
    <message>
        <source>{} It has no values now; the other targets have.</source>
        <translation>{} Von dort gibt es jetzt keine Werte; von den anderen Zielen schon.</translation>
    </message>
    <message>
        <source>{} holds no metric. Check the address and its path.</source>
        <translation>{} enthält keine Metrik. Prüfen Sie die Adresse und ihren Pfad.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is another machine for each that asks. Put the host&apos;s name before the target: NAME={}.</source>
        <translation>„{}“ ist für jeden, der fragt, eine andere Maschine. Setzen Sie den Namen des Hosts vor das Ziel: NAME={}.</translation>
    </message>
    <message>
        <source>page of HAProxy&apos;s statistics</source>
        <translation>Statistikseite von HAProxy</translation>
    </message>
    <message>
        <source>{} is no table of HAProxy&apos;s statistics. Check the address: it is what &apos;stats uri&apos; says, without &apos;;csv&apos;.</source>
        <translation>{} ist keine Tabelle der HAProxy-Statistik. Prüfen Sie die Adresse: Es ist die, die „stats uri“ nennt, ohne „;csv“.</translation>
    </message>
    <message>
        <source>The answer of {} is cut off.</source>
        <translation>Die Antwort von {} ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The API server does not let the source read {}. The rest was taken; give its account a role that may list and watch them.</source>
        <translation>Der API-Server lässt die Quelle nicht lesen: {}. Der Rest wurde übernommen; geben Sie dem Konto der Quelle eine Rolle, die das auflisten und beobachten darf.</translation>
    </message>
    <message>
        <source>The API server lets the source list {}, but not watch them, so they are listed at each gathering. Give its account a role that may watch them.</source>
        <translation>Der API-Server lässt die Quelle {} auflisten, aber nicht beobachten; daher wird bei jeder Erfassung aufgelistet. Geben Sie dem Konto der Quelle eine Rolle, die das beobachten darf.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;{}&apos;.</source>
        <translation>Eine Zeitzone „{}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>API of NetBox</source>
        <translation>API von NetBox</translation>
    </message>
    <message>
        <source>{} is no list of the API of NetBox. Check the address.</source>
        <translation>{} ist keine Liste der API von NetBox. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{} has {} objects but listed {} of them; perhaps some came or went meanwhile. Gather again.</source>
        <translation>{} hat {} Objekte, hat aber {} davon aufgelistet; vielleicht sind währenddessen welche hinzugekommen oder weggefallen. Erfassen Sie erneut.</translation>
    </message>
    <message>
        <source>{} has no last page.</source>
        <translation>{} hat keine letzte Seite.</translation>
    </message>
    <message>
        <source>The parameter &apos;compute-url&apos; is wrong. {}</source>
        <translation>Der Parameter „compute-url“ ist falsch. {}</translation>
    </message>
    <message>
        <source>OpenStack gives out tokens by itself. Give &apos;username&apos;, &apos;password&apos; and &apos;project&apos;, or &apos;credential-id&apos; and &apos;credential-secret&apos;, instead of &apos;bearer&apos;.</source>
        <translation>OpenStack gibt Token selbst aus. Geben Sie „username“, „password“ und „project“ an oder „credential-id“ und „credential-secret“ statt „bearer“.</translation>
    </message>
    <message>
        <source>OpenStack answers nobody without a name. Give &apos;username&apos;, &apos;password&apos; and &apos;project&apos;, or &apos;credential-id&apos; and &apos;credential-secret&apos;.</source>
        <translation>OpenStack antwortet niemandem ohne Namen. Geben Sie „username“, „password“ und „project“ an oder „credential-id“ und „credential-secret“.</translation>
    </message>
    <message>
        <source>The account may ask for hypervisors no longer, so what is missing cannot be told from what is gone. Give it back its role, or make a new source.</source>
        <translation>Das Konto darf nicht mehr nach Hypervisoren fragen, daher lässt sich Fehlendes nicht von Weggefallenem unterscheiden. Geben Sie ihm seine Rolle zurück, oder legen Sie eine neue Quelle an.</translation>
    </message>
    <message>
        <source>The account may not ask for hypervisors, so only the servers of its project were gathered. An administrator&apos;s account sees all.</source>
        <translation>Das Konto darf nicht nach Hypervisoren fragen, daher wurden nur die Server seines Projekts erfasst. Das Konto eines Administrators sieht alle.</translation>
    </message>
    <message>
        <source>The catalog of {} has no {} compute API{}. Check &apos;region&apos;, &apos;interface&apos; and &apos;project&apos;, or give &apos;compute-url&apos;.</source>
        <translation>Der Katalog von {} hat keine Compute-API der Schnittstelle {}{}. Prüfen Sie „region“, „interface“ und „project“, oder geben Sie „compute-url“ an.</translation>
    </message>
    <message>
        <source> in {}</source>
        <translation> in {}</translation>
    </message>
    <message>
        <source>The catalog leads from https to plain http ({}), where the token would be read by others. Give &apos;compute-url&apos; if that is meant.</source>
        <translation>Der Katalog führt von https zu unverschlüsseltem http ({}), wo andere das Token lesen könnten. Geben Sie „compute-url“ an, wenn das gewollt ist.</translation>
    </message>
    <message>
        <source>compute API of OpenStack</source>
        <translation>Compute-API von OpenStack</translation>
    </message>
    <message>
        <source>{} lists no {}. Check the address.</source>
        <translation>{} listet nicht auf: {}. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The list of {} of OpenStack has no end.</source>
        <translation>Die Liste ({}) von OpenStack hat kein Ende.</translation>
    </message>
    <message>
        <source>Give either &apos;file&apos; or &apos;admindir&apos;, not both.</source>
        <translation>Geben Sie entweder „file“ oder „admindir“ an, nicht beides.</translation>
    </message>
    <message>
        <source>There is no installed package in {}. Check the path.</source>
        <translation>In {} gibt es kein installiertes Paket. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>dpkg&apos;s books</source>
        <translation>Bücher von dpkg</translation>
    </message>
    <message>
        <source>dpkg-query ended with status {}: {:.300}</source>
        <translation>dpkg-query endete mit Status {}: {:.300}</translation>
    </message>
    <message>
        <source>The query answers with more than {} MiB. Ask for less, or name a growing column and fewer rows.</source>
        <translation>Die Abfrage antwortet mit mehr als {} MiB. Fragen Sie weniger ab, oder nennen Sie eine wachsende Spalte und weniger Zeilen.</translation>
    </message>
    <message>
        <source>The query answers with more than {} rows. Ask for less, or raise &apos;rows&apos;.</source>
        <translation>Die Abfrage antwortet mit mehr als {} Zeilen. Fragen Sie weniger ab, oder erhöhen Sie „rows“.</translation>
    </message>
    <message>
        <source>Its cursor &apos;{:.40}&apos; cannot be read, so where to go on is not known. Remove the source&apos;s cursor to gather its whole history again.</source>
        <translation>Der Cursor „{:.40}“ kann nicht gelesen werden, daher ist nicht bekannt, wo es weitergeht. Entfernen Sie den Cursor der Quelle, um ihre ganze Historie erneut zu erfassen.</translation>
    </message>
    <message>
        <source>The history holds more than 10 million steps. Choose a longer &apos;step&apos; or a shorter &apos;history&apos;.</source>
        <translation>Die Historie hat mehr als 10 Millionen Schritte. Wählen Sie einen längeren „step“ oder eine kürzere „history“.</translation>
    </message>
    <message>
        <source>A &apos;username&apos; needs a &apos;password&apos;.</source>
        <translation>Zu „username“ gehört ein „password“.</translation>
    </message>
    <message>
        <source>The parameter &apos;timeout&apos; must lie between 0.1s and 1h.</source>
        <translation>Der Parameter „timeout“ muss zwischen 0.1s und 1h liegen.</translation>
    </message>
    <message>
        <source>It is not known which host it runs on, so no failure of a host touches it. Give the parameter &apos;host&apos;, as the inventory calls it.</source>
        <translation>Der Host, auf dem er läuft, ist nicht bekannt, daher berührt ihn kein Ausfall eines Hosts. Geben Sie den Parameter „host“ an, so wie der Bestand ihn nennt.</translation>
    </message>
    <message>
        <source>There is no reader &apos;{}&apos;; &apos;schema&apos; lists them.</source>
        <translation>Einen Leser „{}“ gibt es nicht; „schema“ listet sie auf.</translation>
    </message>
    <message>
        <source>The folder {} cannot be read: {}.</source>
        <translation>Der Ordner {} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>The folder {} holds more than {} files. Move away what was read.</source>
        <translation>Der Ordner {} enthält mehr als {} Dateien. Verschieben Sie, was gelesen ist.</translation>
    </message>
    <message>
        <source>Whether {}{} is there cannot be seen: {}. The file is read once it can.</source>
        <translation>Ob {}{} da ist, lässt sich nicht sehen: {}. Die Datei wird gelesen, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>It was a planned change, and {}{} is not beside it any more: it is not taken for what is there already. Under another name it is.</source>
        <translation>Es war eine geplante Änderung, und {}{} liegt nicht mehr daneben: Sie gilt nicht als schon vorhanden. Unter einem anderen Namen schon.</translation>
    </message>
    <message>
        <source>{} It is read again when it changes.</source>
        <translation>{} Die Datei wird erneut gelesen, wenn sie sich ändert.</translation>
    </message>
    <message>
        <source>The parameter &apos;history&apos; must lie between 1m and 3660d.</source>
        <translation>Der Parameter „history“ muss zwischen 1m und 3660d liegen.</translation>
    </message>
    <message>
        <source>Zabbix answers nobody without a name. Give &apos;username&apos; and &apos;password&apos;, or an API token as &apos;bearer&apos;.</source>
        <translation>Zabbix antwortet niemandem ohne Namen. Geben Sie „username“ und „password“ an oder ein API-Token als „bearer“.</translation>
    </message>
    <message>
        <source>The HTTP client could not be started.</source>
        <translation>Der HTTP-Client konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>{} was redirected more than {} times. Check the address.</source>
        <translation>{} wurde mehr als {}-mal umgeleitet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{} redirects to an address that is not followed. {}</source>
        <translation>{} leitet auf eine Adresse um, der nicht gefolgt wird. {}</translation>
    </message>
    <message>
        <source>{} redirects from https to plain http ({}). That is refused.</source>
        <translation>{} leitet von https auf unverschlüsseltes http um ({}). Das wird verweigert.</translation>
    </message>
    <message>
        <source>{} redirects to {}, which is not given the credentials of another server. Put that address into the parameter &apos;url&apos;.</source>
        <translation>{} leitet auf {} um; dorthin werden die Zugangsdaten eines anderen Servers nicht gegeben. Setzen Sie diese Adresse in den Parameter „url“.</translation>
    </message>
    <message>
        <source>{} did not answer in full within {}.</source>
        <translation>{} antwortete nicht vollständig innerhalb von {}.</translation>
    </message>
    <message>
        <source>The file of the parameter &apos;{}&apos; is empty.</source>
        <translation>Die Datei des Parameters „{}“ ist leer.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; stands in the desktop&apos;s keychain, which only the program with a window opens. Use file:PATH of a file that holds it.</source>
        <translation>Der Parameter „{}“ steht im Schlüsselbund des Desktops, den nur das Programm mit Fenster öffnet. Verwenden Sie file:PATH einer Datei, die ihn enthält.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; holds a line break or a control character.</source>
        <translation>Der Parameter „{}“ enthält einen Zeilenumbruch oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Give either &apos;username&apos; and &apos;password&apos; or &apos;bearer&apos;, not both.</source>
        <translation>Geben Sie entweder „username“ und „password“ oder „bearer“ an, nicht beides.</translation>
    </message>
    <message>
        <source>A &apos;password&apos; needs a &apos;username&apos;.</source>
        <translation>Zu „password“ gehört ein „username“.</translation>
    </message>
    <message>
        <source>The parameter &apos;proxy&apos; holds a user. A proxy that asks for one is not supported.</source>
        <translation>Der Parameter „proxy“ enthält einen Benutzer. Ein Proxy, der einen verlangt, wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The parameter &apos;timeout&apos; must lie between 1s and 1h.</source>
        <translation>Der Parameter „timeout“ muss zwischen 1s und 1h liegen.</translation>
    </message>
    <message>
        <source>The parameter &apos;url&apos; is wrong. {}</source>
        <translation>Der Parameter „url“ ist falsch. {}</translation>
    </message>
    <message>
        <source>The parameter &apos;url&apos; has a part after &apos;?&apos;. Leave it out: only the path counts.</source>
        <translation>Der Parameter „url“ hat einen Teil nach „?“. Lassen Sie ihn weg: Nur der Pfad zählt.</translation>
    </message>
    <message>
        <source>The parameter &apos;namespaces&apos; names &apos;{}&apos;, which is no namespace.</source>
        <translation>Der Parameter „namespaces“ nennt „{}“, was kein Namespace ist.</translation>
    </message>
    <message>
        <source>The user of {} gets a token by running &apos;{}&apos;, and Penumbra runs no program. Give the token of a service account in the parameter &apos;bearer&apos;.</source>
        <translation>Der Benutzer von {} erhält ein Token, indem „{}“ ausgeführt wird, und Penumbra führt kein Programm aus. Geben Sie das Token eines Dienstkontos im Parameter „bearer“ an.</translation>
    </message>
    <message>
        <source>The server of {} cannot be used. {}</source>
        <translation>Der Server von {} kann nicht verwendet werden. {}</translation>
    </message>
    <message>
        <source>{} tells clients not to verify the server&apos;s certificate, which Penumbra always does. Name the file of its authority in the parameter &apos;ca&apos;.</source>
        <translation>{} weist Clients an, das Zertifikat des Servers nicht zu prüfen, was Penumbra immer tut. Nennen Sie die Datei seiner Zertifizierungsstelle im Parameter „ca“.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address in &apos;url&apos;, or the path of a kubeconfig in &apos;kubeconfig&apos;.</source>
        <translation>Geben Sie die Adresse des Servers in „url“ an oder den Pfad einer Kubeconfig in „kubeconfig“.</translation>
    </message>
    <message>
        <source>{} lists {} without an end: more than {} pages or {} MiB. Choose a larger &apos;page&apos;, or name the namespaces that are wanted.</source>
        <translation>{} listet {} ohne Ende auf: mehr als {} Seiten oder {} MiB. Wählen Sie eine größere „page“, oder nennen Sie die gewünschten Namespaces.</translation>
    </message>
    <message>
        <source>Kubernetes API</source>
        <translation>Kubernetes-API</translation>
    </message>
    <message>
        <source>{} forgets a list of {} before all of its pages are fetched. Choose a larger &apos;page&apos;.</source>
        <translation>{} vergisst eine Liste ({}), bevor alle ihre Seiten abgerufen sind. Wählen Sie eine größere „page“.</translation>
    </message>
    <message>
        <source>What nodes and pods use was not taken. {}</source>
        <translation>Was Knoten und Pods nutzen, wurde nicht übernommen. {}</translation>
    </message>
    <message>
        <source>metrics API</source>
        <translation>Metrik-API</translation>
    </message>
    <message>
        <source>There are {} more problems of this kind.</source>
        <translation>Es gibt {} weitere Probleme dieser Art.</translation>
    </message>
    <message>
        <source>{} has none of the Kubernetes API&apos;s lists. Check the address and its path.</source>
        <translation>{} hat keine der Listen der Kubernetes-API. Prüfen Sie die Adresse und ihren Pfad.</translation>
    </message>
    <message>
        <source>{} forbids the source to read anything. Give its account a role that may list and watch nodes, pods and what makes pods.</source>
        <translation>{} verbietet der Quelle, irgendetwas zu lesen. Geben Sie ihrem Konto eine Rolle, die Knoten, Pods und deren Controller auflisten und beobachten darf.</translation>
    </message>
    <message>
        <source>{} answers a watch on {} with status {}.</source>
        <translation>{} antwortet auf das Beobachten von {} mit Status {}.</translation>
    </message>
    <message>
        <source>{} ends each watch on {} at once.</source>
        <translation>{} beendet jedes Beobachten von {} sofort.</translation>
    </message>
    <message>
        <source>{} sends a change of {} that is longer than {} MiB. Check what answers there: no cluster has an object of that size.</source>
        <translation>{} sendet eine Änderung an {}, die länger als {} MiB ist. Prüfen Sie, was dort antwortet: Kein Cluster hat ein Objekt dieser Größe.</translation>
    </message>
    <message>
        <source>{} broke off a watch on {}: {:.200}</source>
        <translation>{} brach das Beobachten von {} ab: {:.200}</translation>
    </message>
    <message>
        <source>libvirt does not open {}: {}. Check the address, and that its service runs and lets this user read.</source>
        <translation>libvirt öffnet {} nicht: {}. Prüfen Sie die Adresse und ob der Dienst läuft und diesen Benutzer lesen lässt.</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>ein Grund wird nicht genannt</translation>
    </message>
    <message>
        <source>The parameter &apos;files&apos; holds &apos;{:.100}&apos;, which is no path that begins with &apos;/&apos;.</source>
        <translation>Der Parameter „files“ enthält „{:.100}“, was kein Pfad ist, der mit „/“ beginnt.</translation>
    </message>
    <message>
        <source>A line of a kind that was not there before: {:.200}</source>
        <translation>Eine Zeile einer Art, die es zuvor nicht gab: {:.200}</translation>
    </message>
    <message>
        <source>And {} more.</source>
        <translation>Und {} weitere.</translation>
    </message>
    <message>
        <source>Its cursor cannot be read, so where to go on is not known. Remove the source&apos;s cursor to read its logs again.</source>
        <translation>Der Cursor kann nicht gelesen werden, daher ist nicht bekannt, wo es weitergeht. Entfernen Sie den Cursor der Quelle, um ihre Logs erneut zu lesen.</translation>
    </message>
    <message>
        <source>journalctl ended with status {}: {:.300} Check that there is a journal and who may read it.</source>
        <translation>journalctl endete mit Status {}: {:.300} Prüfen Sie, ob es ein Journal gibt und wer es lesen darf.</translation>
    </message>
    <message>
        <source>{} cannot be read ({}). Check the path, and who may read it.</source>
        <translation>{} kann nicht gelesen werden ({}). Prüfen Sie den Pfad und wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>{} is no file that can be followed.</source>
        <translation>{} ist keine Datei, der sich folgen lässt.</translation>
    </message>
    <message>
        <source>{} was replaced and what it was is gone: lines between may be missing.</source>
        <translation>{} wurde ersetzt, und der frühere Inhalt ist weg: Zeilen dazwischen fehlen vielleicht.</translation>
    </message>
    <message>
        <source>{} was cut and is written anew: lines between may be missing.</source>
        <translation>{} wurde gekürzt und wird neu geschrieben: Zeilen dazwischen fehlen vielleicht.</translation>
    </message>
    <message>
        <source>{} was rotated away before it was read, and it is compressed: its lines are missing.</source>
        <translation>{} wurde wegrotiert, bevor die Datei gelesen war, und ist komprimiert: Ihre Zeilen fehlen.</translation>
    </message>
    <message>
        <source>{} was rotated away before it was read, and it cannot be read: its lines are missing.</source>
        <translation>{} wurde wegrotiert, bevor die Datei gelesen war, und kann nicht gelesen werden: Ihre Zeilen fehlen.</translation>
    </message>
    <message>
        <source>{} hosts call themselves {} ({}, {}...). They are named by the label {} instead; give them names of their own.</source>
        <translation>{} Hosts nennen sich {} ({}, {}...). Stattdessen werden sie nach dem Label {} benannt; geben Sie ihnen eigene Namen.</translation>
    </message>
    <message>
        <source>identity API of OpenStack</source>
        <translation>Identitäts-API von OpenStack</translation>
    </message>
    <message>
        <source>{} gave no token. Check that the address is that of the identity API.</source>
        <translation>{} gab kein Token. Prüfen Sie, ob die Adresse die der Identitäts-API ist.</translation>
    </message>
    <message>
        <source>The catalog of {} has a compute API whose address is wrong. {}</source>
        <translation>Der Katalog von {} hat eine Compute-API mit falscher Adresse. {}</translation>
    </message>
    <message>
        <source>{} settings that may hold a password or the like were left out.</source>
        <translation>{} Einstellungen, die ein Passwort oder Ähnliches enthalten können, wurden weggelassen.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} does not answer within {}.</source>
        <translation>PostgreSQL unter {} antwortet nicht innerhalb von {}.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} refuses the connection: {}. Check user, password and database in the source&apos;s parameters, and pg_hba.conf.</source>
        <translation>PostgreSQL unter {} lehnt die Verbindung ab: {}. Prüfen Sie Benutzer, Passwort und Datenbank in den Parametern der Quelle sowie pg_hba.conf.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} cannot be reached: {}. Check the address, and whether the server runs.</source>
        <translation>PostgreSQL unter {} ist nicht erreichbar: {}. Prüfen Sie die Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>There is no memory for a connection to PostgreSQL.</source>
        <translation>Für eine Verbindung zu PostgreSQL fehlt Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} broke off its answer: {}.</source>
        <translation>PostgreSQL unter {} brach seine Antwort ab: {}.</translation>
    </message>
    <message>
        <source>To check the server&apos;s certificate &apos;sslmode&apos; needs the parameter &apos;ca&apos;.</source>
        <translation>Um das Zertifikat des Servers zu prüfen, braucht „sslmode“ den Parameter „ca“.</translation>
    </message>
    <message>
        <source>COPY is no question that can be asked here. Give a SELECT.</source>
        <translation>COPY ist keine Abfrage, die hier gestellt werden kann. Geben Sie ein SELECT an.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} refuses a statement: {}.</source>
        <translation>PostgreSQL unter {} lehnt eine Anweisung ab: {}.</translation>
    </message>
    <message>
        <source>The answer of the reading process is damaged.</source>
        <translation>Die Antwort des lesenden Prozesses ist beschädigt.</translation>
    </message>
    <message>
        <source>{} left out: no finite number, out of order, or of no single host.</source>
        <translation>{} weggelassen: keine endliche Zahl, nicht in zeitlicher Reihenfolge oder nicht von genau einem Host.</translation>
    </message>
    <message>
        <source>Some of the samples were not asked for.</source>
        <translation>Einige der Messwerte wurden nicht verlangt.</translation>
    </message>
    <message>
        <source>The own query &apos;{:.120}&apos; cannot be read. {} Write for example: service/shop orders (1/s) = sum(rate(orders_total[5m]))</source>
        <translation>Die eigene Abfrage „{:.120}“ kann nicht gelesen werden. {} Schreiben Sie zum Beispiel: service/shop orders (1/s) = sum(rate(orders_total[5m]))</translation>
    </message>
    <message>
        <source>It names no resource, or has no &apos;=&apos;.</source>
        <translation>Sie nennt keine Ressource oder hat kein „=“.</translation>
    </message>
    <message>
        <source>It has nothing behind its &apos;=&apos;.</source>
        <translation>Hinter dem „=“ steht nichts.</translation>
    </message>
    <message>
        <source>It has a &apos;)&apos; too many.</source>
        <translation>Sie hat eine „)“ zu viel.</translation>
    </message>
    <message>
        <source>It has no name for its metric.</source>
        <translation>Sie hat keinen Namen für ihre Metrik.</translation>
    </message>
    <message>
        <source>It has no name for its resource.</source>
        <translation>Sie hat keinen Namen für ihre Ressource.</translation>
    </message>
    <message>
        <source>No series fits {} between {} and {}. Check the parameters &apos;series&apos; and &apos;match&apos;.</source>
        <translation>Keine Zeitreihe passt zu {} zwischen {} und {}. Prüfen Sie die Parameter „series“ und „match“.</translation>
    </message>
    <message>
        <source>There is no remote read.</source>
        <translation>Es gibt kein Remote Read.</translation>
    </message>
    <message>
        <source>Nothing of the answer of {} to remote read can be used. {}</source>
        <translation>Nichts in der Antwort von {} auf Remote Read ist verwendbar. {}</translation>
    </message>
    <message>
        <source>It holds a damaged chunk.</source>
        <translation>Sie enthält einen beschädigten Chunk.</translation>
    </message>
    <message>
        <source>It is cut off or damaged: its check sum is wrong.</source>
        <translation>Sie ist abgeschnitten oder beschädigt: Ihre Prüfsumme ist falsch.</translation>
    </message>
    <message>
        <source>It is not compressed as it should be, or too large.</source>
        <translation>Sie ist nicht komprimiert, wie sie sollte, oder zu groß.</translation>
    </message>
    <message>
        <source>It holds no samples.</source>
        <translation>Sie enthält keine Messwerte.</translation>
    </message>
    <message>
        <source>It is of another type than chunks or samples.</source>
        <translation>Sie ist von anderer Art als Chunks oder Messwerte.</translation>
    </message>
    <message>
        <source>&apos;{:.200}&apos; is no selector of series. Write for example queue_depth{{job=&quot;shop&quot;}} or {{__name__=~&quot;queue_depth|in_flight&quot;}}.</source>
        <translation>„{:.200}“ ist kein Selektor für Zeitreihen. Schreiben Sie zum Beispiel queue_depth{{job=&quot;shop&quot;}} oder {{__name__=~&quot;queue_depth|in_flight&quot;}}.</translation>
    </message>
    <message>
        <source>The answer of {} is JSON, but not that of a Prometheus API.</source>
        <translation>Die Antwort von {} ist JSON, aber nicht das einer Prometheus-API.</translation>
    </message>
    <message>
        <source>Prometheus API</source>
        <translation>Prometheus-API</translation>
    </message>
    <message>
        <source>{} refuses the query ({}): {}</source>
        <translation>{} lehnt die Abfrage ab ({}): {}</translation>
    </message>
    <message>
        <source>The server says that its answer may be incomplete: {}</source>
        <translation>Der Server sagt, dass seine Antwort unvollständig sein kann: {}</translation>
    </message>
    <message>
        <source>There is no {} here, because the server has no {}.</source>
        <translation>{} gibt es hier nicht, weil dem Server {} fehlt.</translation>
    </message>
    <message>
        <source>{} has no metrics of node_exporter between {} and {}. Check that it scrapes node_exporter, and the parameter &apos;match&apos;.</source>
        <translation>{} hat keine Metriken von node_exporter zwischen {} und {}. Prüfen Sie, ob node_exporter dort abgefragt wird, und den Parameter „match“.</translation>
    </message>
    <message>
        <source>The capacity {} of {} is {}; it was left out.</source>
        <translation>Die Kapazität {} von {} ist {}; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>CPU and network are averages over {}, since the hosts are scraped only every {} or so.</source>
        <translation>CPU und Netzwerk sind Mittel über {}, da die Hosts nur etwa alle {} abgefragt werden.</translation>
    </message>
    <message>
        <source>Of {} {} left out: no finite number, out of order, or of no single host.</source>
        <translation>Zu {}: {} weggelassen, weil keine endliche Zahl, nicht in zeitlicher Reihenfolge oder nicht von genau einem Host.</translation>
    </message>
    <message>
        <source>Of the own series {} left out: no finite number, out of order, a native histogram, or of no resource.</source>
        <translation>Zu den eigenen Zeitreihen: {} weggelassen, weil keine endliche Zahl, nicht in zeitlicher Reihenfolge, ein natives Histogramm oder ohne Ressource.</translation>
    </message>
    <message>
        <source>Of the own queries {} left out: no finite number, of a second row where one is meant, or without the label that names its resource. Put sum(...) around a query with many rows.</source>
        <translation>Zu den eigenen Abfragen: {} weggelassen, weil keine endliche Zahl, aus einer zweiten Zeile, wo eine gemeint ist, oder ohne das Label, das die Ressource nennt. Setzen Sie sum(...) um eine Abfrage mit vielen Zeilen.</translation>
    </message>
    <message>
        <source>The parameter &apos;step&apos; must lie between 1s and 1d.</source>
        <translation>Der Parameter „step“ muss zwischen 1s und 1d liegen.</translation>
    </message>
    <message>
        <source>The parameter &apos;history&apos; must lie between one step and 3660d.</source>
        <translation>Der Parameter „history“ muss zwischen einem Schritt und 3660d liegen.</translation>
    </message>
    <message>
        <source>The parameter &apos;delay&apos; must lie between 0s and 1d.</source>
        <translation>Der Parameter „delay“ muss zwischen 0s und 1d liegen.</translation>
    </message>
    <message>
        <source>The parameter &apos;window&apos; must lie between 1s and 1d.</source>
        <translation>Der Parameter „window“ muss zwischen 1s und 1d liegen.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; is wrong. {}</source>
        <translation>Der Parameter „{}“ ist falsch. {}</translation>
    </message>
    <message>
        <source>The parameter &apos;host-label&apos; must be a label&apos;s name: letters, digits and underscores.</source>
        <translation>Der Parameter „host-label“ muss der Name eines Labels sein: Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>The answer to INFO names no version of Redis, so nothing of it is taken.</source>
        <translation>Die Antwort auf INFO nennt keine Version von Redis, daher wird nichts davon übernommen.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Redis ({}). Check the address.</source>
        <translation>Was antwortet, spricht nicht das Protokoll von Redis ({}). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Redis refuses the credentials. Check &apos;username&apos; and &apos;password&apos; in the source&apos;s parameters.</source>
        <translation>Redis weist die Zugangsdaten zurück. Prüfen Sie „username“ und „password“ in den Parametern der Quelle.</translation>
    </message>
    <message>
        <source>Redis refuses {} ({:.200}). Allow it to the source&apos;s user.</source>
        <translation>Redis verweigert {} ({:.200}). Erlauben Sie es dem Benutzer der Quelle.</translation>
    </message>
    <message>
        <source>The configuration is not known, because CONFIG GET is refused ({:.200}).</source>
        <translation>Die Konfiguration ist nicht bekannt, weil CONFIG GET verweigert wird ({:.200}).</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>Redis broke off its answer. Gather again, and look into its log where that stays so.</source>
        <translation>Redis brach seine Antwort ab. Erfassen Sie erneut, und sehen Sie in sein Log, falls es dabei bleibt.</translation>
    </message>
    <message>
        <source>Redis answers to INFO with something that is no text.</source>
        <translation>Redis antwortet auf INFO mit etwas, das kein Text ist.</translation>
    </message>
    <message>
        <source>its name cannot be looked up now: too many are being looked up already</source>
        <translation>sein Name kann jetzt nicht aufgelöst werden: Zu viele werden gerade aufgelöst</translation>
    </message>
    <message>
        <source>its name is not found in time</source>
        <translation>sein Name wird nicht rechtzeitig gefunden</translation>
    </message>
    <message>
        <source>The source {} failed within Penumbra ({}). Please report it.</source>
        <translation>Die Quelle {} scheiterte innerhalb von Penumbra ({}). Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of the source must be a text, a number or true or false.</source>
        <translation>Der Parameter „{}“ der Quelle muss ein Text, eine Zahl oder true oder false sein.</translation>
    </message>
    <message>
        <source>This is no source: it must be an object with &quot;penumbra&quot;: &quot;source&quot;.</source>
        <translation>Das ist keine Quelle: Sie muss ein Objekt mit &quot;penumbra&quot;: &quot;source&quot; sein.</translation>
    </message>
    <message>
        <source>The source is of format {}; this version reads format {}.</source>
        <translation>Die Quelle hat das Format {}; diese Version liest Format {}.</translation>
    </message>
    <message>
        <source>The source has no &quot;name&quot;. Give it one: values are shown with it.</source>
        <translation>Die Quelle hat kein &quot;name&quot;. Geben Sie ihr eines: Werte werden damit angezeigt.</translation>
    </message>
    <message>
        <source>The source has no &quot;gatherer&quot;, e.g. &quot;prometheus&quot;.</source>
        <translation>Die Quelle hat kein &quot;gatherer&quot;, z. B. &quot;prometheus&quot;.</translation>
    </message>
    <message>
        <source>The &quot;params&quot; of the source must be an object.</source>
        <translation>Die &quot;params&quot; der Quelle müssen ein Objekt sein.</translation>
    </message>
    <message>
        <source>Nothing answers at {} ({}). Check the address, and whether the server runs.</source>
        <translation>Unter {} antwortet nichts ({}). Prüfen Sie die Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>keine rechtzeitige Verbindung</translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation>der Pfad ist zu lang</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>{} does not take the question in time.</source>
        <translation>{} nimmt die Frage nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>{} does not answer to its end within {}.</source>
        <translation>{} antwortet nicht zu Ende innerhalb von {}.</translation>
    </message>
    <message>
        <source>{} broke off before its answer was complete ({}).</source>
        <translation>{} brach ab, bevor die Antwort vollständig war ({}).</translation>
    </message>
    <message>
        <source>{} answers with more than {} MiB.</source>
        <translation>{} antwortet mit mehr als {} MiB.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; is no address. Write it as HOST:PORT, or as the path of a socket.</source>
        <translation>Der Parameter „{}“ ist keine Adresse. Schreiben Sie HOST:PORT oder den Pfad eines Sockets.</translation>
    </message>
    <message>
        <source>{} sends more than {} MiB at once.</source>
        <translation>{} sendet mehr als {} MiB auf einmal.</translation>
    </message>
    <message>
        <source>The certificate of {} is for another name. Use the name that stands in it, or give the server a certificate for this one.</source>
        <translation>Das Zertifikat von {} gilt für einen anderen Namen. Verwenden Sie den Namen, der darin steht, oder geben Sie dem Server ein Zertifikat für diesen.</translation>
    </message>
    <message>
        <source>The certificate of {}, or of who signed it, has expired. The server needs a new one.</source>
        <translation>Das Zertifikat von {} oder das der ausstellenden Stelle ist abgelaufen. Der Server braucht ein neues.</translation>
    </message>
    <message>
        <source>The certificate of {} is not yet valid. Check the clocks of both machines.</source>
        <translation>Das Zertifikat von {} ist noch nicht gültig. Prüfen Sie die Uhren beider Maschinen.</translation>
    </message>
    <message>
        <source>The certificate of {} was revoked. The server needs a new one.</source>
        <translation>Das Zertifikat von {} wurde widerrufen. Der Server braucht ein neues.</translation>
    </message>
    <message>
        <source>The certificate of {} is signed by itself and not known here. If it is the right one, name its file in the parameter &apos;ca&apos;.</source>
        <translation>Das Zertifikat von {} ist selbst signiert und hier nicht bekannt. Ist es das richtige, nennen Sie seine Datei im Parameter „ca“.</translation>
    </message>
    <message>
        <source>The certificate of {} is signed by an authority that is not trusted here. If it is your own, name that authority&apos;s file in the parameter &apos;ca&apos;.</source>
        <translation>Das Zertifikat von {} ist von einer Zertifizierungsstelle signiert, der hier nicht vertraut wird. Ist es Ihre eigene, nennen Sie deren Datei im Parameter „ca“.</translation>
    </message>
    <message>
        <source>{} asks for a client certificate. Name its file and that of its key in the parameters &apos;certificate&apos; and &apos;key&apos;.</source>
        <translation>{} verlangt ein Client-Zertifikat. Nennen Sie seine Datei und die seines Schlüssels in den Parametern „certificate“ und „key“.</translation>
    </message>
    <message>
        <source>{} does not accept the client certificate {}. Check who signed it, and until when it is valid.</source>
        <translation>{} akzeptiert das Client-Zertifikat {} nicht. Prüfen Sie, wer es signiert hat und bis wann es gültig ist.</translation>
    </message>
    <message>
        <source>{} ended the secure connection before it answered. If it asks for a client certificate, name its file and that of its key in the parameters &apos;certificate&apos; and &apos;key&apos;.</source>
        <translation>{} beendete die sichere Verbindung vor der Antwort. Wird ein Client-Zertifikat verlangt, nennen Sie seine Datei und die seines Schlüssels in den Parametern „certificate“ und „key“.</translation>
    </message>
    <message>
        <source>{} ended the secure connection before it answered. Perhaps it does not accept the client certificate {}.</source>
        <translation>{} beendete die sichere Verbindung vor der Antwort. Vielleicht wird das Client-Zertifikat {} nicht akzeptiert.</translation>
    </message>
    <message>
        <source>No secure connection to {} came about. Does the server speak TLS there?</source>
        <translation>Es kam keine sichere Verbindung zu {} zustande. Spricht der Server dort TLS?</translation>
    </message>
    <message>
        <source>The connection to {} broke before the answer was complete ({}).</source>
        <translation>Die Verbindung zu {} brach ab, bevor die Antwort vollständig war ({}).</translation>
    </message>
    <message>
        <source>{} answers in the encoding &apos;{:.40}&apos;, which was not asked for.</source>
        <translation>{} antwortet in der Kodierung „{:.40}“, die nicht verlangt wurde.</translation>
    </message>
    <message>
        <source>The answer of {} is not whole. {}</source>
        <translation>Die Antwort von {} ist nicht vollständig. {}</translation>
    </message>
    <message>
        <source>The name {} cannot be resolved. Check the address and the network.</source>
        <translation>Der Name {} kann nicht aufgelöst werden. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be resolved. Check the parameter &apos;proxy&apos;.</source>
        <translation>Der Name des Proxys kann nicht aufgelöst werden. Prüfen Sie den Parameter „proxy“.</translation>
    </message>
    <message>
        <source>{} answers too slowly: no connection within {}, or fewer than {} bytes a second for {}.</source>
        <translation>{} antwortet zu langsam: keine Verbindung innerhalb von {} oder weniger als {} Bytes pro Sekunde über {}.</translation>
    </message>
    <message>
        <source>What is given as such holds no readable CA certificate.</source>
        <translation>Was als solches angegeben ist, enthält kein lesbares CA-Zertifikat.</translation>
    </message>
    <message>
        <source>The file {} holds no readable CA certificate.</source>
        <translation>Die Datei {} enthält kein lesbares CA-Zertifikat.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used.</source>
        <translation>Das Client-Zertifikat oder sein Schlüssel kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The client certificate {} or its key cannot be used.</source>
        <translation>Das Client-Zertifikat {} oder sein Schlüssel kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The answer of {} is larger than the limit of {} MiB (its header: {} KiB).</source>
        <translation>Die Antwort von {} überschreitet die Grenze von {} MiB (Kopf: {} KiB).</translation>
    </message>
    <message>
        <source>The address could not be read: memory ran out.</source>
        <translation>Die Adresse konnte nicht gelesen werden: Der Arbeitsspeicher reichte nicht.</translation>
    </message>
    <message>
        <source>The address cannot be read. Write it like http://prometheus.example:9090.</source>
        <translation>Die Adresse kann nicht gelesen werden. Schreiben Sie sie wie http://prometheus.example:9090.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be gathered from.</source>
        <translation>Nur von Adressen, die mit http:// oder https:// beginnen, lässt sich erfassen.</translation>
    </message>
    <message>
        <source>The address holds a user or a password. Leave them out and use the parameters &apos;username&apos; and &apos;password&apos;, so that they are not shown.</source>
        <translation>Die Adresse enthält einen Benutzer oder ein Passwort. Lassen Sie beides weg, und verwenden Sie die Parameter „username“ und „password“, damit es nicht angezeigt wird.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>Die Adresse nennt keinen Server.</translation>
    </message>
    <message>
        <source>{} is no answer of the API of Zabbix. Check the address: it is that of the frontend, e.g. https://zabbix.example/zabbix.</source>
        <translation>{} ist keine Antwort der API von Zabbix. Prüfen Sie die Adresse: Es ist die des Frontends, z. B. https://zabbix.example/zabbix.</translation>
    </message>
    <message>
        <source>API of Zabbix</source>
        <translation>API von Zabbix</translation>
    </message>
    <message>
        <source>Zabbix at {} refused {}: {} {}</source>
        <translation>Zabbix unter {} verweigerte {}: {} {}</translation>
    </message>
    <message>
        <source>Zabbix answered {} with something else than a list.</source>
        <translation>Zabbix antwortete auf {} mit etwas anderem als einer Liste.</translation>
    </message>
    <message>
        <source>Zabbix has more than {} values in one second at {}, which cannot be asked for in parts. Name fewer &apos;keys&apos;.</source>
        <translation>Zabbix hat mehr als {} Werte in einer Sekunde am {}, die sich nicht in Teilen abfragen lassen. Nennen Sie weniger „keys“.</translation>
    </message>
    <message>
        <source>The calls among {} services feed themselves without end; the first of them is number {}.</source>
        <translation>Die Aufrufe unter {} Diensten speisen sich endlos selbst; der erste davon ist Nummer {}.</translation>
    </message>
    <message>
        <source>The graph could not be made for drawing.</source>
        <translation>Der Graph konnte nicht zum Zeichnen erstellt werden.</translation>
    </message>
    <message>
        <source>The graph could not be laid out.</source>
        <translation>Der Graph konnte nicht angeordnet werden.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is for whatever matches {}, which names no resource by itself. Add the resources to the event where it is a maintenance of theirs.</source>
        <translation>„{}“ gilt für alles, was zu {} passt; das nennt von sich aus keine Ressource. Fügen Sie dem Ereignis die Ressourcen hinzu, wenn es eine Wartung dieser Ressourcen ist.</translation>
    </message>
    <message>
        <source>This silence has no &apos;id&apos;, or &apos;startsAt&apos; and &apos;endsAt&apos; cannot be read.</source>
        <translation>Diese Stummschaltung hat kein „id“, oder „startsAt“ und „endsAt“ sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The matchers of this silence cannot be read.</source>
        <translation>Die Matcher dieser Stummschaltung sind nicht lesbar.</translation>
    </message>
    <message>
        <source>This alert has no labels, or &apos;startsAt&apos; and &apos;endsAt&apos; cannot be read.</source>
        <translation>Dieser Alarm hat keine Labels, oder „startsAt“ und „endsAt“ sind nicht lesbar.</translation>
    </message>
    <message>
        <source>This is neither a silence nor an alert.</source>
        <translation>Das ist weder eine Stummschaltung noch ein Alarm.</translation>
    </message>
    <message>
        <source>This configuration holds nothing.</source>
        <translation>Diese Konfiguration enthält nichts.</translation>
    </message>
    <message>
        <source>A matcher of this route cannot be read.</source>
        <translation>Ein Matcher dieser Route ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This time interval has no name.</source>
        <translation>Dieses Zeitintervall hat keinen Namen.</translation>
    </message>
    <message>
        <source>The time interval &apos;{}&apos; was not taken. {}</source>
        <translation>Das Zeitintervall „{}“ wurde nicht übernommen. {}</translation>
    </message>
    <message>
        <source>The muted time &apos;{}&apos; is defined nowhere here, so it was left out.</source>
        <translation>Die stumme Zeit „{}“ ist hier nirgends definiert, daher wurde sie weggelassen.</translation>
    </message>
    <message>
        <source>Only the first {} times of &apos;{}&apos; were taken.</source>
        <translation>Nur die ersten {} Zeiten von „{}“ wurden übernommen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says when this route notifies, and so is no maintenance.</source>
        <translation>„{}“ sagt, wann diese Route benachrichtigt, und ist daher keine Wartung.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read in its &apos;{}&apos;.</source>
        <translation>„{}“ ist in „{}“ nicht lesbar.</translation>
    </message>
    <message>
        <source>Its &apos;times&apos; from &apos;{}&apos; to &apos;{}&apos; cannot be read.</source>
        <translation>Die „times“ von „{}“ bis „{}“ sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Its &apos;location&apos; is Local: the clock of the server, whose zone nothing here tells.</source>
        <translation>„location“ ist Local: die Uhr des Servers, deren Zone hier nichts nennt.</translation>
    </message>
    <message>
        <source>Its &apos;location&apos;, &apos;{}&apos;, is no known zone.</source>
        <translation>„location“ ist „{}“, keine bekannte Zone.</translation>
    </message>
    <message>
        <source>Ansible has no facts of &apos;{}&apos;: {}</source>
        <translation>Ansible hat keine Fakten zu „{}“: {}</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>der Host</translation>
    </message>
    <message>
        <source>These facts name no host. The name of the file, &apos;{}&apos;, was taken for it, as ansible --tree names its files.</source>
        <translation>Diese Fakten nennen keinen Host. Ersatzweise gilt der Name der Datei, „{}“, da ansible --tree seine Dateien so benennt.</translation>
    </message>
    <message>
        <source>The facts of &apos;{}&apos; do not state its {}; it stays unknown until another source says.</source>
        <translation>Die Fakten von „{}“ nennen dies nicht: {}. Es bleibt unbekannt, bis eine andere Quelle es sagt.</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>processors and memory</source>
        <translation>Prozessoren und RAM</translation>
    </message>
    <message>
        <source>These packages are of no host that is named, so they were left out.</source>
        <translation>Diese Pakete gehören zu keinem genannten Host, daher wurden sie weggelassen.</translation>
    </message>
    <message>
        <source>The line has a quote that does not end, so it was not taken.</source>
        <translation>Die Zeile hat ein Anführungszeichen ohne Ende, daher wurde sie nicht übernommen.</translation>
    </message>
    <message>
        <source>&apos;[{}:{}]&apos; is no section of an inventory; [NAME], [NAME:children] and [NAME:vars] are.</source>
        <translation>„[{}:{}]“ ist kein Abschnitt eines Inventars; [NAME], [NAME:children] und [NAME:vars] sind welche.</translation>
    </message>
    <message>
        <source>A group below &apos;{}&apos; has nothing but its name; what follows &apos;{}&apos; was passed over.</source>
        <translation>Eine Gruppe unter „{}“ hat nichts als ihren Namen; was auf „{}“ folgt, wurde übergangen.</translation>
    </message>
    <message>
        <source>The line has something behind its host that is no variable such as key=value, so it was not taken.</source>
        <translation>Die Zeile hat hinter ihrem Host etwas, das keine Variable wie key=value ist, daher wurde sie nicht übernommen.</translation>
    </message>
    <message>
        <source>The line is a variable, but its section is one of hosts; variables belong to [NAME:vars], so it was not taken.</source>
        <translation>Die Zeile ist eine Variable, ihr Abschnitt aber einer für Hosts; Variablen gehören in [NAME:vars], daher wurde sie nicht übernommen.</translation>
    </message>
    <message>
        <source>The line has a bracket that does not end, so it was not taken.</source>
        <translation>Die Zeile hat eine Klammer ohne Ende, daher wurde sie nicht übernommen.</translation>
    </message>
    <message>
        <source>{} holds no facts.</source>
        <translation>{} enthält keine Fakten.</translation>
    </message>
    <message>
        <source>&apos;[{}]&apos; is no range such as [01:20] or [a:f].</source>
        <translation>„[{}]“ ist kein Bereich wie [01:20] oder [a:f].</translation>
    </message>
    <message>
        <source>&apos;[{}]&apos; stands for more than {} hosts.</source>
        <translation>„[{}]“ steht für mehr als {} Hosts.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands for more than {} hosts.</source>
        <translation>„{}“ steht für mehr als {} Hosts.</translation>
    </message>
    <message>
        <source>The group &apos;{}&apos; is no mapping with hosts, children or vars.</source>
        <translation>Die Gruppe „{}“ ist kein Mapping mit hosts, children oder vars.</translation>
    </message>
    <message>
        <source>The hosts of the group &apos;{}&apos; are no mapping, so they were not taken. Write each as a key that ends in a colon.</source>
        <translation>Die Hosts der Gruppe „{}“ sind kein Mapping, daher wurden sie nicht übernommen. Schreiben Sie jeden als Schlüssel, der auf einen Doppelpunkt endet.</translation>
    </message>
    <message>
        <source>The name of a host is a text, but this is none.</source>
        <translation>Der Name eines Hosts ist ein Text, dies aber nicht.</translation>
    </message>
    <message>
        <source>A configuration item is an object, but this is none.</source>
        <translation>Ein Konfigurationselement ist ein Objekt, dies aber nicht.</translation>
    </message>
    <message>
        <source>This configuration item has no resourceType or no resourceId.</source>
        <translation>Dieses Konfigurationselement hat keinen resourceType oder keine resourceId.</translation>
    </message>
    <message>
        <source>The time of capture cannot be read, so it is not known which state is the newest.</source>
        <translation>Der Zeitpunkt der Aufnahme ist nicht lesbar, daher ist nicht bekannt, welcher Stand der neueste ist.</translation>
    </message>
    <message>
        <source>The configuration is no JSON object, so only the head of the item was taken.</source>
        <translation>Die Konfiguration ist kein JSON-Objekt, daher wurde nur der Kopf des Elements übernommen.</translation>
    </message>
    <message>
        <source>This instance has no InstanceId such as i-0abc.</source>
        <translation>Diese Instanz hat keine InstanceId wie i-0abc.</translation>
    </message>
    <message>
        <source>The event &apos;{}&apos; states no end; an hour was taken for it.</source>
        <translation>Das Ereignis „{}“ nennt kein Ende; angenommen wurde eine Stunde.</translation>
    </message>
    <message>
        <source>This dedicated host has no HostId.</source>
        <translation>Dieser dedizierte Host hat keine HostId.</translation>
    </message>
    <message>
        <source>This is one page of the answer; ask for the next one too and import it.</source>
        <translation>Das ist eine Seite der Antwort; fragen Sie auch die nächste ab, und importieren Sie sie.</translation>
    </message>
    <message>
        <source>The vCPUs and memory of these instances are those that AWS documents for their type, for the file does not state them: {}.</source>
        <translation>vCPUs und RAM dieser Instanzen sind die, die AWS für ihren Typ dokumentiert, denn die Datei nennt sie nicht: {}.</translation>
    </message>
    <message>
        <source>The size of these instances is not known: {}. Import `aws ec2 describe-instance-types` of them in the same file, or state their capacity in resources.csv.</source>
        <translation>Die Größe dieser Instanzen ist nicht bekannt: {}. Importieren Sie `aws ec2 describe-instance-types` dazu in derselben Datei, oder geben Sie ihre Kapazität in resources.csv an.</translation>
    </message>
    <message>
        <source>{} nothing while off.</source>
        <translation>{} im ausgeschalteten Zustand nichts.</translation>
    </message>
    <message>
        <source>{} could not be read: its reader failed on it ({}).</source>
        <translation>{} konnte nicht gelesen werden: Der Leser scheiterte daran ({}).</translation>
    </message>
    <message>
        <source>{} takes longer to be read than the limit of {}. Split the file, or raise the limit.</source>
        <translation>Das Lesen von {} dauert länger als die Grenze von {}. Teilen Sie die Datei, oder heben Sie die Grenze an.</translation>
    </message>
    <message>
        <source>{} holds more than the limit of {} MiB.</source>
        <translation>{} überschreitet die Grenze von {} MiB.</translation>
    </message>
    <message>
        <source>{} could not be read: the reading process broke off its answer.</source>
        <translation>{} konnte nicht gelesen werden: Der lesende Prozess brach seine Antwort ab.</translation>
    </message>
    <message>
        <source>{} was not read: its process went silent.</source>
        <translation>{} wurde nicht gelesen: Der Prozess verstummte.</translation>
    </message>
    <message>
        <source>{} needs more memory to be read than the limit of {} MiB. Split the file, or raise the limit.</source>
        <translation>Das Lesen von {} braucht mehr Speicher als die Grenze von {} MiB. Teilen Sie die Datei, oder heben Sie die Grenze an.</translation>
    </message>
    <message>
        <source>{} takes more processor time to be read than the limit of {}. Split the file, or raise the limit.</source>
        <translation>Das Lesen von {} braucht mehr Prozessorzeit als die Grenze von {}. Teilen Sie die Datei, oder heben Sie die Grenze an.</translation>
    </message>
    <message>
        <source>{} made the reading process crash (signal {}). Nothing of it was taken; check that the file is whole.</source>
        <translation>{} brachte den lesenden Prozess zum Absturz (Signal {}). Nichts davon wurde übernommen; prüfen Sie, ob die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>{} could not be read: its reader failed on it.</source>
        <translation>{} konnte nicht gelesen werden: Der Leser scheiterte daran.</translation>
    </message>
    <message>
        <source>{} was not read: its process could not be confined.</source>
        <translation>{} wurde nicht gelesen: Der Prozess konnte nicht eingeschränkt werden.</translation>
    </message>
    <message>
        <source>{} made the reading process end early (status {}). Nothing of it was taken.</source>
        <translation>{} ließ den lesenden Prozess vorzeitig enden (Status {}). Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>{} was not read: no pipe ({}).</source>
        <translation>{} wurde nicht gelesen: keine Pipe ({}).</translation>
    </message>
    <message>
        <source>{} was not read: no process for it ({}).</source>
        <translation>{} wurde nicht gelesen: kein Prozess dafür ({}).</translation>
    </message>
    <message>
        <source>{} was not read: there is no process for it.</source>
        <translation>{} wurde nicht gelesen: Es gibt keinen Prozess dafür.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no schedule. Write five fields: minute, hour, day, month, weekday.</source>
        <translation>„{}“ ist kein Zeitplan. Schreiben Sie fünf Felder: Minute, Stunde, Tag, Monat, Wochentag.</translation>
    </message>
    <message>
        <source>When this ended is not said, or it is its begin; it and others like it were taken to last a minute.</source>
        <translation>Wann dies endete, ist nicht angegeben oder gleich dem Beginn; für dies und Ähnliches wurde eine Dauer von einer Minute angenommen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time zone that this system knows.</source>
        <translation>„{}“ ist keine Zeitzone, die dieses System kennt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; goes on without an end; {} taken, up to {}.</source>
        <translation>„{}“ läuft ohne Ende weiter; {} übernommen, bis {}.</translation>
    </message>
    <message>
        <source>This deployment has no id or does not say when it was made.</source>
        <translation>Diese Bereitstellung hat keine Id oder nennt nicht, wann sie erstellt wurde.</translation>
    </message>
    <message>
        <source>This run of a workflow does not say when it began.</source>
        <translation>Dieser Lauf eines Workflows nennt seinen Beginn nicht.</translation>
    </message>
    <message>
        <source>This deployment does not say when it began.</source>
        <translation>Diese Bereitstellung nennt ihren Beginn nicht.</translation>
    </message>
    <message>
        <source>This deployment does not say when its state changed.</source>
        <translation>Diese Bereitstellung nennt nicht, wann sich ihr Status änderte.</translation>
    </message>
    <message>
        <source>This pipeline does not say when it began.</source>
        <translation>Diese Pipeline nennt ihren Beginn nicht.</translation>
    </message>
    <message>
        <source>{} is the same thing as {}, by its id.</source>
        <translation>{} ist nach der Id dasselbe wie {}.</translation>
    </message>
    <message>
        <source>{} does not run, so it offers and takes nothing.</source>
        <translation>{} läuft nicht, bietet und belegt daher nichts.</translation>
    </message>
    <message>
        <source>How many cores and how much memory {} has is not in this file, and its instance type is not among those that are known.</source>
        <translation>Wie viele Kerne und wie viel RAM {} hat, steht nicht in dieser Datei, und der Instanztyp gehört nicht zu den bekannten.</translation>
    </message>
    <message>
        <source>How many cores and how much memory {} has is not in this file.</source>
        <translation>Wie viele Kerne und wie viel RAM {} hat, steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>This resource has no ResourceType, so it cannot be read.</source>
        <translation>Diese Ressource hat keinen ResourceType, daher ist sie nicht lesbar.</translation>
    </message>
    <message>
        <source>This change set could not be made: {}</source>
        <translation>Dieses Change Set konnte nicht erstellt werden: {}</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>ein Grund ist nicht angegeben.</translation>
    </message>
    <message>
        <source>This change has no Action, so it cannot be read.</source>
        <translation>Diese Änderung hat keine Action, daher ist sie nicht lesbar.</translation>
    </message>
    <message>
        <source>{} is to be removed. Plan with --edit &apos;remove-host host={}&apos;.</source>
        <translation>{} soll entfernt werden. Planen Sie mit --edit &apos;remove-host host={}&apos;.</translation>
    </message>
    <message>
        <source>{} left out: no relation that a plan knows.</source>
        <translation>{} weggelassen: keine Beziehung, die ein Plan kennt.</translation>
    </message>
    <message>
        <source>{} taken as relations between services: a service is taken to fail with what it refers to.</source>
        <translation>{} als Beziehung zwischen Diensten übernommen: Es gilt, dass ein Dienst mit dem ausfällt, worauf er verweist.</translation>
    </message>
    <message>
        <source>The resource &apos;{}&apos; has no Type, so it cannot be read.</source>
        <translation>Die Ressource „{}“ hat keinen Type, daher ist sie nicht lesbar.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is taken to be &apos;{}&apos;, the default of its parameter.</source>
        <translation>Für „{}“ gilt „{}“, der Standardwert des Parameters.</translation>
    </message>
    <message>
        <source>The template makes the machine &apos;{}&apos; of the type {}.</source>
        <translation>Die Vorlage erstellt die Maschine „{}“ vom Typ {}.</translation>
    </message>
    <message>
        <source>The template makes the machine &apos;{}&apos;.</source>
        <translation>Die Vorlage erstellt die Maschine „{}“.</translation>
    </message>
    <message>
        <source>{} A template does not say that it was made, so it is no host yet; plan with --edit &apos;add-hosts count=1 cpu={}m memory={} name={}&apos;.</source>
        <translation>{} Eine Vorlage sagt nicht, dass sie erstellt wurde, daher ist sie noch kein Host; planen Sie mit --edit &apos;add-hosts count=1 cpu={}m memory={} name={}&apos;.</translation>
    </message>
    <message>
        <source>{} A template does not say that it was made, so it is no host yet; how large it is is not known here.</source>
        <translation>{} Eine Vorlage sagt nicht, dass sie erstellt wurde, daher ist sie noch kein Host; wie groß sie ist, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The condition &apos;{}&apos; is asked for here, but this template does not define it.</source>
        <translation>Die Bedingung „{}“ wird hier verlangt, diese Vorlage definiert sie aber nicht.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; extends &apos;{}&apos;, which is not in this file.</source>
        <translation>„{}“ erweitert „{}“, was nicht in dieser Datei steht.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; extends itself by way of &apos;{}&apos;; Compose refuses that. Its own lines were taken alone.</source>
        <translation>„{}“ erweitert sich selbst über „{}“; Compose lehnt das ab. Nur die eigenen Zeilen wurden übernommen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; extends the service &apos;{}&apos; of {}, which is another file. What that one says is missing here; import the output of `docker compose config` to have all of it.</source>
        <translation>„{}“ erweitert den Dienst „{}“ aus {}, einer anderen Datei. Was jene sagt, fehlt hier; importieren Sie die Ausgabe von `docker compose config`, um alles davon zu erhalten.</translation>
    </message>
    <message>
        <source>{} included here and not read. Import the output of `docker compose config` to have all of the project.</source>
        <translation>{} hier eingebunden und nicht gelesen. Importieren Sie die Ausgabe von `docker compose config`, um das ganze Projekt zu erhalten.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;{}&apos; is &apos;{}&apos;, and no default says what that is. It is not known here; import the output of `docker compose config`.</source>
        <translation>„{}“ von „{}“ ist „{}“, und kein Standardwert sagt, was das ist. Es ist hier nicht bekannt; importieren Sie die Ausgabe von `docker compose config`.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;{}&apos; is taken to be &apos;{}&apos;, the default of its variable.</source>
        <translation>Für „{}“ von „{}“ gilt „{}“, der Standardwert der Variablen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;{}&apos; cannot be read: {}</source>
        <translation>„{}“ von „{}“ ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes every GPU of its host; how many these are is not known here.</source>
        <translation>„{}“ nimmt jede GPU seines Hosts; wie viele das sind, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for {} GPUs, which is no number of GPUs, so they were not counted.</source>
        <translation>„{}“ verlangt {} GPUs, was keine Anzahl von GPUs ist, daher wurden sie nicht gezählt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; runs once on every host. The hosts are not in this file, so it has no replicas here.</source>
        <translation>„{}“ läuft einmal auf jedem Host. Die Hosts stehen nicht in dieser Datei, daher gibt es hier keine Replikate.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for &apos;{}&apos; replicas; a number from 0 to {} is needed.</source>
        <translation>„{}“ verlangt „{}“ Replikate; nötig ist eine Zahl von 0 bis {}.</translation>
    </message>
    <message>
        <source>How many replicas &apos;{}&apos; has is not known, so one was taken.</source>
        <translation>Wie viele Replikate „{}“ hat, ist nicht bekannt, daher wurde eines angenommen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; only runs with a profile ({}), so its replicas were not added.</source>
        <translation>„{}“ läuft nur mit einem Profil ({}), daher wurden die Replikate nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; depends on itself. Compose refuses that; take the line out.</source>
        <translation>„{}“ hängt von sich selbst ab. Compose lehnt das ab; entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; may have {} replicas on one host; only a limit of one can be kept.</source>
        <translation>„{}“ darf {} Replikate auf einem Host haben; nur eine Grenze von einem lässt sich führen.</translation>
    </message>
    <message>
        <source>The placement constraint &apos;{}&apos; of &apos;{}&apos; is about something that is not known of hosts here, so it was left out.</source>
        <translation>Die Platzierungsbedingung „{}“ von „{}“ betrifft etwas, das hier von Hosts nicht bekannt ist, daher wurde sie weggelassen.</translation>
    </message>
    <message>
        <source>These services depend on one another in a circle: {}{}. Compose refuses to start them.</source>
        <translation>Diese Dienste hängen im Kreis voneinander ab: {}{}. Compose lehnt es ab, sie zu starten.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount.</source>
        <translation>„{}“ ist keine Menge.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount of memory.</source>
        <translation>„{}“ ist keine Speichermenge.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount of memory: write it as 512m or 2g.</source>
        <translation>„{}“ ist keine Speichermenge: Schreiben Sie 512m oder 2g.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is more memory than there can be.</source>
        <translation>„{}“ ist mehr Speicher, als es geben kann.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of cores.</source>
        <translation>„{}“ ist keine Anzahl von Kernen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is more cores than there can be.</source>
        <translation>„{}“ ist mehr Kerne, als es geben kann.</translation>
    </message>
    <message>
        <source>{} has no line {} any more: it was changed since it was read.</source>
        <translation>{} hat keine Zeile {} mehr: Die Datei wurde seit dem Lesen geändert.</translation>
    </message>
    <message>
        <source>{} has no row {} in the sheet &apos;{}&apos; any more.</source>
        <translation>{} hat keine Zeile {} im Blatt „{}“ mehr.</translation>
    </message>
    <message>
        <source>{} cannot be read any more, or is empty.</source>
        <translation>{} ist nicht mehr lesbar oder leer.</translation>
    </message>
    <message>
        <source>{} is packed; what the sentence says is all there is to show.</source>
        <translation>{} ist gepackt; mehr als das, was der Satz sagt, lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Something stands behind the line &apos;# EOF&apos;.</source>
        <translation>Hinter der Zeile „# EOF“ steht noch etwas.</translation>
    </message>
    <message>
        <source>The line &apos;# EOF&apos; at the end is missing.</source>
        <translation>Die Zeile „# EOF“ am Ende fehlt.</translation>
    </message>
    <message>
        <source>{}: this is no OpenMetrics, so nothing was taken. {}</source>
        <translation>{}: Das ist kein OpenMetrics, daher wurde nichts übernommen. {}</translation>
    </message>
    <message>
        <source>A line with # must be &apos;# TYPE&apos;, &apos;# UNIT&apos; or &apos;# HELP&apos; with a name and a text.</source>
        <translation>Eine Zeile mit # muss „# TYPE“, „# UNIT“ oder „# HELP“ mit einem Namen und einem Text sein.</translation>
    </message>
    <message>
        <source>The line # {} stands behind a sample.</source>
        <translation>Die Zeile # {} steht hinter einem Messwert.</translation>
    </message>
    <message>
        <source>The line # {} {} stands twice.</source>
        <translation>Die Zeile # {} {} steht zweimal.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no type of a metric.</source>
        <translation>„{}“ ist kein Typ einer Metrik.</translation>
    </message>
    <message>
        <source>The samples of one metric do not stand together.</source>
        <translation>Die Messwerte einer Metrik stehen nicht beisammen.</translation>
    </message>
    <message>
        <source>Of the samples of one metric some have a time and some have none.</source>
        <translation>Von den Messwerten einer Metrik haben manche eine Zeit und manche keine.</translation>
    </message>
    <message>
        <source>The times of a metric go back.</source>
        <translation>Die Zeiten einer Metrik gehen rückwärts.</translation>
    </message>
    <message>
        <source>The name &apos;{}&apos; does not end with its unit &apos;{}&apos;.</source>
        <translation>Der Name „{}“ endet nicht mit seiner Einheit „{}“.</translation>
    </message>
    <message>
        <source>The {} &apos;{}&apos; may have no unit.</source>
        <translation>Für {} „{}“ ist keine Einheit erlaubt.</translation>
    </message>
    <message>
        <source>The name &apos;{}&apos; belongs to two metrics.</source>
        <translation>Der Name „{}“ gehört zu zwei Metriken.</translation>
    </message>
    <message>
        <source>The {} &apos;{}&apos; breaks the rules of OpenMetrics, so its metric was not taken. {}.</source>
        <translation>{} „{}“ verletzt die Regeln von OpenMetrics, daher wurde die Metrik nicht übernommen. {}.</translation>
    </message>
    <message>
        <source>{}: this is OpenMetrics, whose last line must be &apos;# EOF&apos;. The file was cut off; fetch it again.</source>
        <translation>{}: Das ist OpenMetrics, dessen letzte Zeile „# EOF“ sein muss. Die Datei wurde abgeschnitten; rufen Sie sie erneut ab.</translation>
    </message>
    <message>
        <source>This line was not taken. {}</source>
        <translation>Diese Zeile wurde nicht übernommen. {}</translation>
    </message>
    <message>
        <source>By this format times are in milliseconds, and this one lies before 1974. If it is in seconds, the file is OpenMetrics whose end, &apos;# EOF&apos;, is missing: fetch it again.</source>
        <translation>Nach diesem Format sind Zeiten in Millisekunden, und diese liegt vor 1974. Ist sie in Sekunden, dann ist die Datei OpenMetrics, dessen Ende „# EOF“ fehlt: Rufen Sie sie erneut ab.</translation>
    </message>
    <message>
        <source>The time of its creation is no time</source>
        <translation>Die Zeit der Erstellung ist keine Zeit</translation>
    </message>
    <message>
        <source>A counter is neither negative nor NaN</source>
        <translation>Ein Zähler ist weder negativ noch NaN</translation>
    </message>
    <message>
        <source>A count is a whole number and not negative</source>
        <translation>Eine Anzahl ist eine ganze Zahl und nicht negativ</translation>
    </message>
    <message>
        <source>A sum is neither negative nor NaN</source>
        <translation>Eine Summe ist weder negativ noch NaN</translation>
    </message>
    <message>
        <source>A sum is not NaN</source>
        <translation>Eine Summe ist nicht NaN</translation>
    </message>
    <message>
        <source>A quantile is not negative</source>
        <translation>Ein Quantil ist nicht negativ</translation>
    </message>
    <message>
        <source>The value of an info is 1</source>
        <translation>Der Wert einer Info ist 1</translation>
    </message>
    <message>
        <source>The value of a state is 0 or 1</source>
        <translation>Der Wert eines Zustands ist 0 oder 1</translation>
    </message>
    <message>
        <source>The buckets do not stand in order</source>
        <translation>Die Buckets stehen nicht der Reihe nach</translation>
    </message>
    <message>
        <source>A bucket holds less than the one before it</source>
        <translation>Ein Bucket enthält weniger als der davor</translation>
    </message>
    <message>
        <source>It has no bucket for +Inf</source>
        <translation>Es fehlt der Bucket für +Inf</translation>
    </message>
    <message>
        <source>Its count is not what its bucket for +Inf holds</source>
        <translation>Die Anzahl ist nicht das, was der Bucket für +Inf enthält</translation>
    </message>
    <message>
        <source>It has a sum or a count without the other</source>
        <translation>Es gibt eine Summe oder eine Anzahl ohne das jeweils andere</translation>
    </message>
    <message>
        <source>With negative buckets it may have no sum</source>
        <translation>Bei negativen Buckets darf es keine Summe geben</translation>
    </message>
    <message>
        <source>Its sum is negative and none of its buckets is</source>
        <translation>Die Summe ist negativ, aber keiner der Buckets ist es</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no sample of the {} &apos;{}&apos;.</source>
        <translation>„{}“ ist kein Messwert von {} „{}“.</translation>
    </message>
    <message>
        <source>Only a bucket and the total of a counter may have an exemplar.</source>
        <translation>Nur ein Bucket und die Gesamtsumme eines Zählers dürfen ein Exemplar haben.</translation>
    </message>
    <message>
        <source>A bucket needs the label &apos;le&apos; with a number.</source>
        <translation>Ein Bucket braucht das Label „le“ mit einer Zahl.</translation>
    </message>
    <message>
        <source>A quantile needs the label &apos;quantile&apos; with a number from 0 to 1.</source>
        <translation>Ein Quantil braucht das Label „quantile“ mit einer Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>A state needs the label &apos;{}&apos;.</source>
        <translation>Ein Zustand braucht das Label „{}“.</translation>
    </message>
    <message>
        <source>It begins with no metric name.</source>
        <translation>Am Anfang steht kein Metrikname.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name of a metric.</source>
        <translation>„{}“ ist kein Name einer Metrik.</translation>
    </message>
    <message>
        <source>A quote of a label is never closed.</source>
        <translation>Ein Anführungszeichen eines Labels wird nie geschlossen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name of a label.</source>
        <translation>„{}“ ist kein Name eines Labels.</translation>
    </message>
    <message>
        <source>Between two labels stands no comma.</source>
        <translation>Zwischen zwei Labels steht kein Komma.</translation>
    </message>
    <message>
        <source>The label &apos;{}&apos; has no value.</source>
        <translation>Das Label „{}“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>The value of the label &apos;{}&apos; is not in quotes.</source>
        <translation>Der Wert des Labels „{}“ steht nicht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The label &apos;{}&apos; stands twice.</source>
        <translation>Das Label „{}“ steht zweimal.</translation>
    </message>
    <message>
        <source>One blank must stand before the value.</source>
        <translation>Vor dem Wert muss ein Leerzeichen stehen.</translation>
    </message>
    <message>
        <source>Behind the value stands something that is no blank.</source>
        <translation>Hinter dem Wert steht etwas, das kein Leerzeichen ist.</translation>
    </message>
    <message>
        <source>Behind the time stands something that is no blank.</source>
        <translation>Hinter der Zeit steht etwas, das kein Leerzeichen ist.</translation>
    </message>
    <message>
        <source>Something stands behind the time.</source>
        <translation>Hinter der Zeit steht noch etwas.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time.</source>
        <translation>„{}“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>Its exemplar has no labels in braces.</source>
        <translation>Das Exemplar hat keine Labels in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>The labels of its exemplar have over 128 letters.</source>
        <translation>Die Labels des Exemplars haben über 128 Zeichen.</translation>
    </message>
    <message>
        <source>Its exemplar has no value.</source>
        <translation>Das Exemplar hat keinen Wert.</translation>
    </message>
    <message>
        <source>The value &apos;{}&apos; of its exemplar is no number.</source>
        <translation>Der Wert „{}“ des Exemplars ist keine Zahl.</translation>
    </message>
    <message>
        <source>Behind its exemplar stands something that is no time.</source>
        <translation>Hinter dem Exemplar steht etwas, das keine Zeit ist.</translation>
    </message>
    <message>
        <source>Something stands behind its exemplar.</source>
        <translation>Hinter dem Exemplar steht noch etwas.</translation>
    </message>
    <message>
        <source>The flag &apos;{}&apos; is &apos;{}&apos;; flagd knows ENABLED and DISABLED.</source>
        <translation>Das Flag „{}“ ist „{}“; flagd kennt ENABLED und DISABLED.</translation>
    </message>
    <message>
        <source>The default of &apos;{}&apos; is &apos;{}&apos;, which is none of its variants.</source>
        <translation>Der Standardwert von „{}“ ist „{}“, was keine der Varianten ist.</translation>
    </message>
    <message>
        <source>This entry has no date in milliseconds.</source>
        <translation>Dieser Eintrag hat kein Datum in Millisekunden.</translation>
    </message>
    <message>
        <source>This flag has no key, so it cannot be told from others.</source>
        <translation>Dieses Flag hat keinen Schlüssel und lässt sich daher nicht von anderen unterscheiden.</translation>
    </message>
    <message>
        <source>This flag has no name, so it cannot be told from others.</source>
        <translation>Dieses Flag hat keinen Namen und lässt sich daher nicht von anderen unterscheiden.</translation>
    </message>
    <message>
        <source>This event has no type.</source>
        <translation>Dieses Ereignis hat keinen Typ.</translation>
    </message>
    <message>
        <source>1 resource is referred to but described nowhere in this file, so only the name was kept, as a placeholder without any fact: {}. Import the file that describes what is meant, or match the names.</source>
        <translation>Auf 1 Ressource wird verwiesen, sie ist aber nirgends in dieser Datei beschrieben; daher wurde nur der Name behalten, als Platzhalter ohne jede Angabe: {}. Importieren Sie die Datei, die das Gemeinte beschreibt, oder gleichen Sie die Namen ab.</translation>
    </message>
    <message>
        <source>{} resources are referred to but described nowhere in this file, so only the names were kept, as placeholders without any fact: {}. Import the file that describes what is meant, or match the names.</source>
        <translation>Auf {} Ressourcen wird verwiesen, sie sind aber nirgends in dieser Datei beschrieben; daher wurden nur die Namen behalten, als Platzhalter ohne jede Angabe: {}. Importieren Sie die Datei, die das Gemeinte beschreibt, oder gleichen Sie die Namen ab.</translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation>{} und weitere</translation>
    </message>
    <message>
        <source>&apos;{}&apos; should be a number that is not below zero, but it is {}. The record was not taken.</source>
        <translation>„{}“ sollte eine Zahl nicht unter null sein, ist aber {}. Der Datensatz wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>This row has no &apos;pxname&apos;, &apos;svname&apos; or &apos;status&apos;, so it was not taken.</source>
        <translation>Diese Zeile hat kein „pxname“, „svname“ oder „status“, daher wurde sie nicht übernommen.</translation>
    </message>
    <message>
        <source>{}: the statistics of HAProxy lack the column &apos;{}&apos;.</source>
        <translation>{}: Der HAProxy-Statistik fehlt die Spalte „{}“.</translation>
    </message>
    <message>
        <source>It has no readable time.</source>
        <translation>Es gibt keine lesbare Zeit.</translation>
    </message>
    <message>
        <source>Its time is not valid.</source>
        <translation>Die Zeit ist nicht gültig.</translation>
    </message>
    <message>
        <source>The time zone &apos;{}&apos; is neither known to this system nor described in the file.</source>
        <translation>Die Zeitzone „{}“ ist weder diesem System bekannt noch in der Datei beschrieben.</translation>
    </message>
    <message>
        <source>Its DTEND cannot be read. {}</source>
        <translation>DTEND ist nicht lesbar. {}</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>Its DURATION is negative.</source>
        <translation>DURATION ist negativ.</translation>
    </message>
    <message>
        <source>This event is cancelled, so it was passed over.</source>
        <translation>Dieses Ereignis ist abgesagt, daher wurde es übergangen.</translation>
    </message>
    <message>
        <source>The event &apos;{}&apos; was not taken. {}</source>
        <translation>Das Ereignis „{}“ wurde nicht übernommen. {}</translation>
    </message>
    <message>
        <source>Its RECURRENCE-ID is no time.</source>
        <translation>RECURRENCE-ID ist keine Zeit.</translation>
    </message>
    <message>
        <source>It has no readable DTSTART.</source>
        <translation>Es gibt kein lesbares DTSTART.</translation>
    </message>
    <message>
        <source>No occurrence of this event lies within two years of the capture time.</source>
        <translation>Kein Vorkommen dieses Ereignisses liegt innerhalb von zwei Jahren um die Aufnahmezeit.</translation>
    </message>
    <message>
        <source>This event has no UID, so a later version of it cannot be told from another event.</source>
        <translation>Dieses Ereignis hat keine UID, daher lässt sich eine spätere Fassung nicht von einem anderen Ereignis unterscheiden.</translation>
    </message>
    <message>
        <source>A carriage return stands inside this line; the text may be damaged here.</source>
        <translation>Mitten in dieser Zeile steht ein Wagenrücklauf; der Text kann hier beschädigt sein.</translation>
    </message>
    <message>
        <source>A calendar has no blank lines; this one was passed over.</source>
        <translation>Ein Kalender hat keine leeren Zeilen; diese wurde übergangen.</translation>
    </message>
    <message>
        <source>This line is longer than {} KiB; it was passed over.</source>
        <translation>Diese Zeile ist länger als {} KiB; sie wurde übergangen.</translation>
    </message>
    <message>
        <source>This is no calendar line, because it has no name and colon; it was passed over.</source>
        <translation>Das ist keine Kalenderzeile, weil Name und Doppelpunkt fehlen; sie wurde übergangen.</translation>
    </message>
    <message>
        <source>This line stands outside of every component; it was passed over.</source>
        <translation>Diese Zeile steht außerhalb jeder Komponente; sie wurde übergangen.</translation>
    </message>
    <message>
        <source>The {} that begins here is never closed; the file may be cut off.</source>
        <translation>{} beginnt hier und wird nie geschlossen; die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The file ends before the event does.</source>
        <translation>Die Datei endet vor dem Ereignis.</translation>
    </message>
    <message>
        <source>This {} stands outside of a calendar (BEGIN:VCALENDAR); the file may be a part of one.</source>
        <translation>{} steht außerhalb eines Kalenders (BEGIN:VCALENDAR); die Datei ist vielleicht ein Teil eines solchen.</translation>
    </message>
    <message>
        <source>The {} that ends here was never begun.</source>
        <translation>{} endet hier, ohne begonnen zu haben.</translation>
    </message>
    <message>
        <source>The {} that begins here is not closed before the {} around it.</source>
        <translation>{} beginnt hier und wird nicht vor dem umgebenden {} geschlossen.</translation>
    </message>
    <message>
        <source>The calendar does not name its VERSION and PRODID, as every calendar has to.</source>
        <translation>Der Kalender nennt VERSION und PRODID nicht, wie es jeder Kalender muss.</translation>
    </message>
    <message>
        <source>The calendar holds nothing.</source>
        <translation>Der Kalender enthält nichts.</translation>
    </message>
    <message>
        <source>A rule that repeats by the second or minute, by the hour of certain days, or faster than monthly in a time zone, is refused: it might never end. Write certain hours as FREQ=DAILY with BYHOUR.</source>
        <translation>Eine Regel, die sich im Sekunden- oder Minutentakt, zu Stunden bestimmter Tage oder in einer Zeitzone öfter als monatlich wiederholt, wird abgelehnt: Sie könnte nie enden. Schreiben Sie bestimmte Stunden als FREQ=DAILY mit BYHOUR.</translation>
    </message>
    <message>
        <source>Its rule repeats too often for a plan to hold.</source>
        <translation>Die Regel wiederholt sich zu oft für einen Plan.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no distance from UTC; write e.g. +0100.</source>
        <translation>„{}“ ist kein Abstand zu UTC; schreiben Sie z. B. +0100.</translation>
    </message>
    <message>
        <source>It repeats beyond {}; later occurrences were left out. Import the calendar again later to see them.</source>
        <translation>Es wiederholt sich über {} hinaus; spätere Vorkommen wurden weggelassen. Importieren Sie den Kalender später erneut, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Its rule cannot be followed; only its first time was taken.</source>
        <translation>Der Regel lässt sich nicht folgen; nur das erste Mal wurde übernommen.</translation>
    </message>
    <message>
        <source>It repeats more often than {} times; the later ones were left out.</source>
        <translation>Es wiederholt sich öfter als {}-mal; die späteren wurden weggelassen.</translation>
    </message>
    <message>
        <source>Its rule has too many occurrences to be followed to its end.</source>
        <translation>Die Regel hat zu viele Vorkommen, um ihr bis zum Ende zu folgen.</translation>
    </message>
    <message>
        <source>One of its RDATEs is no date or time, so that occurrence was left out.</source>
        <translation>Eines der RDATE ist weder Datum noch Zeit, daher wurde dieses Vorkommen weggelassen.</translation>
    </message>
    <message>
        <source>One of its EXDATEs is no date or time, so it takes no occurrence out.</source>
        <translation>Eines der EXDATE ist weder Datum noch Zeit, daher nimmt es kein Vorkommen heraus.</translation>
    </message>
    <message>
        <source>It has no DTSTART.</source>
        <translation>Es gibt kein DTSTART.</translation>
    </message>
    <message>
        <source>Its DTSTART cannot be read. {}</source>
        <translation>DTSTART ist nicht lesbar. {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is described more than once in this file, with different values. The later value counts; give the two things different names if they are two.</source>
        <translation>„{}“ ist in dieser Datei mehrmals beschrieben, mit verschiedenen Werten. Der spätere Wert zählt; geben Sie den beiden verschiedene Namen, wenn es zwei sind.</translation>
    </message>
    <message>
        <source>The event &apos;{}&apos; stands more than once in this file. The later one counts.</source>
        <translation>Das Ereignis „{}“ steht mehrmals in dieser Datei. Das spätere zählt.</translation>
    </message>
    <message>
        <source>The series {} has {} whose time already has another value, the first at {}. The value that stands first in the file was kept; remove the wrong one.</source>
        <translation>Zeitreihe {}: {} mit einer Zeit, zu der schon ein anderer Wert besteht, erstmals am {}. Behalten wurde der Wert, der in der Datei zuerst steht; entfernen Sie den falschen.</translation>
    </message>
    <message>
        <source>These objects were read: {}.</source>
        <translation>Diese Objekte wurden gelesen: {}.</translation>
    </message>
    <message>
        <source>1 object says nothing about capacity and was passed over: {}.</source>
        <translation>1 Objekt sagt nichts über Kapazität und wurde übergangen: {}.</translation>
    </message>
    <message>
        <source>{} objects say nothing about capacity and were passed over: {}.</source>
        <translation>{} Objekte sagen nichts über Kapazität und wurden übergangen: {}.</translation>
    </message>
    <message>
        <source>A sample lies in the future, the last at {}. Check the year and the clock; they were kept.</source>
        <translation>Ein Messwert liegt in der Zukunft, der letzte am {}. Prüfen Sie das Jahr und die Uhr; er wurde behalten.</translation>
    </message>
    <message>
        <source>{} samples lie in the future, the last at {}. Check the year and the clock; they were kept.</source>
        <translation>{} Messwerte liegen in der Zukunft, der letzte am {}. Prüfen Sie das Jahr und die Uhr; sie wurden behalten.</translation>
    </message>
    <message>
        <source>The disruption budget &apos;{}&apos; covers no service in this file.</source>
        <translation>Das Disruption Budget „{}“ gilt für keinen Dienst in dieser Datei.</translation>
    </message>
    <message>
        <source>The disruption budget &apos;{}&apos; needs a whole number or a share such as 50%.</source>
        <translation>Das Disruption Budget „{}“ braucht eine ganze Zahl oder einen Anteil wie 50%.</translation>
    </message>
    <message>
        <source>{} was not read: the answer of the reading process is damaged.</source>
        <translation>{} wurde nicht gelesen: Die Antwort des lesenden Prozesses ist beschädigt.</translation>
    </message>
    <message>
        <source>{} cannot be read safely: it nests deeper than 64 levels.</source>
        <translation>{} kann nicht sicher gelesen werden: Die Verschachtelung ist tiefer als 64 Ebenen.</translation>
    </message>
    <message>
        <source>{} is no list of a Kubernetes API: it has no resourceVersion. Check the address and its path.</source>
        <translation>{} ist keine Liste einer Kubernetes-API: Die resourceVersion fehlt. Prüfen Sie die Adresse und ihren Pfad.</translation>
    </message>
    <message>
        <source>{} is no watch of a Kubernetes API: a line of it has no type or no object.</source>
        <translation>{} ist keine Beobachtung (Watch) einer Kubernetes-API: Eine Zeile davon hat keinen Typ oder kein Objekt.</translation>
    </message>
    <message>
        <source>{} has no context &apos;{}&apos;. Name one of its contexts in the parameter &apos;context&apos;.</source>
        <translation>{} hat keinen Kontext „{}“. Nennen Sie einen der Kontexte im Parameter „context“.</translation>
    </message>
    <message>
        <source>The context &apos;{}&apos; of {} names no server: its cluster is missing.</source>
        <translation>Der Kontext „{}“ von {} nennt keinen Server: Der Cluster dazu fehlt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} is no base64 text, so it cannot be used.</source>
        <translation>„{}“ von {} ist kein base64-Text und kann daher nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{} is no kubeconfig: it is neither YAML nor JSON.</source>
        <translation>{} ist keine Kubeconfig: weder YAML noch JSON.</translation>
    </message>
    <message>
        <source>The measured use of &apos;{}&apos; has no time or no quantity that can be read.</source>
        <translation>Die gemessene Nutzung von „{}“ hat keine lesbare Zeit oder Menge.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no effect of a taint; it was taken as NoSchedule.</source>
        <translation>„{}“ ist keine Wirkung eines Taints; als NoSchedule übernommen.</translation>
    </message>
    <message>
        <source>The node &apos;{}&apos; is not ready. Its capacity is counted all the same; fail the host in a scenario if it will stay away.</source>
        <translation>Der Knoten „{}“ ist nicht bereit. Seine Kapazität zählt trotzdem; lassen Sie den Host in einem Szenario ausfallen, wenn er wegbleibt.</translation>
    </message>
    <message>
        <source>The node &apos;{}&apos; does not say what is allocatable; its whole capacity was taken, which is more.</source>
        <translation>Der Knoten „{}“ nennt nicht, was zuteilbar ist; übernommen wurde seine ganze Kapazität, was mehr ist.</translation>
    </message>
    <message>
        <source>The node &apos;{}&apos; states no capacity, so nothing fits on it until one is given.</source>
        <translation>Der Knoten „{}“ nennt keine Kapazität, daher passt nichts darauf, bis eine angegeben ist.</translation>
    </message>
    <message>
        <source>{} holds no Kubernetes object: there is no &apos;kind&apos;. Export it with kubectl get -o json or yaml.</source>
        <translation>{} enthält kein Kubernetes-Objekt: „kind“ fehlt. Exportieren Sie mit kubectl get -o json oder yaml.</translation>
    </message>
    <message>
        <source>Nothing here says which deployment the replica set &apos;{}&apos; of the pod &apos;{}&apos; belongs to, so its service is called after the replica set. Export the replica sets too.</source>
        <translation>Nichts hier sagt, zu welchem Deployment das Replica Set „{}“ des Pods „{}“ gehört, daher heißt sein Dienst wie das Replica Set. Exportieren Sie auch die Replica Sets.</translation>
    </message>
    <message>
        <source>The pod &apos;{}&apos; runs on the node &apos;{}&apos;, which is not in this file. Import the nodes too.</source>
        <translation>Der Pod „{}“ läuft auf dem Knoten „{}“, der nicht in dieser Datei steht. Importieren Sie auch die Knoten.</translation>
    </message>
    <message>
        <source>The pod &apos;{}&apos; lists no container, so it asks for nothing.</source>
        <translation>Der Pod „{}“ nennt keinen Container, verlangt also nichts.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no Kubernetes quantity: {}</source>
        <translation>„{}“ ist keine Kubernetes-Menge: {}</translation>
    </message>
    <message>
        <source>write a number such as 500m, 2, 128Mi or 1Gi.</source>
        <translation>schreiben Sie eine Zahl wie 500m, 2, 128Mi oder 1Gi.</translation>
    </message>
    <message>
        <source>K is not legal; write k for 1000 or Ki for 1024.</source>
        <translation>K ist nicht zulässig; schreiben Sie k für 1000 oder Ki für 1024.</translation>
    </message>
    <message>
        <source>the suffix &apos;{}&apos; is unknown.</source>
        <translation>die Endung „{}“ ist unbekannt.</translation>
    </message>
    <message>
        <source>it is too large or has too many digits.</source>
        <translation>sie ist zu groß oder hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>sie ist zu groß.</translation>
    </message>
    <message>
        <source>it is negative, and an amount cannot be.</source>
        <translation>sie ist negativ, und eine Menge kann das nicht sein.</translation>
    </message>
    <message>
        <source>Kubernetes has no resource &apos;{}&apos;, so it was left out. Is it misspelled?</source>
        <translation>Kubernetes hat keine Ressource „{}“, daher wurde sie weggelassen. Ist sie falsch geschrieben?</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was left out: a fleet has at most {} dimensions.</source>
        <translation>„{}“ wurde weggelassen: Eine Flotte hat höchstens {} Dimensionen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} means thousandths; this is usually a mistake for Mi or M.</source>
        <translation>„{}“ von {} bedeutet Tausendstel; meist ist das ein Versehen für Mi oder M.</translation>
    </message>
    <message>
        <source>The node affinity on &apos;{}&apos; uses the operator &apos;{}&apos;, which Penumbra does not follow; it was left out.</source>
        <translation>Die Knotenaffinität zu „{}“ verwendet den Operator „{}“, dem Penumbra nicht folgt; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>The node affinity allows one of several terms; Penumbra keeps only the first one.</source>
        <translation>Die Knotenaffinität lässt einen von mehreren Termen zu; Penumbra behält nur den ersten.</translation>
    </message>
    <message>
        <source>The pod anti-affinity over &apos;{}&apos; is about other pods or an unknown topology; Penumbra follows rules among pods of one kind per host, rack and zone only, so it was left out.</source>
        <translation>Die Pod-Anti-Affinität über „{}“ betrifft andere Pods oder eine unbekannte Topologie; Penumbra folgt nur Regeln unter Pods einer Art je Host, Rack und Zone, daher wurde sie weggelassen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no effect of a taint.</source>
        <translation>„{}“ ist keine Wirkung eines Taints.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for {} replicas; the limit is {}.</source>
        <translation>„{}“ verlangt {} Replikate; die Grenze ist {}.</translation>
    </message>
    <message>
        <source>No pod of &apos;{}&apos; is in this file, so {} as waiting workloads.</source>
        <translation>Kein Pod von „{}“ steht in dieser Datei; {} als wartend hinzugefügt.</translation>
    </message>
    <message>
        <source>A {} and a {} are both called &apos;{}&apos;; only the first one became a service.</source>
        <translation>Sowohl {} als auch {} heißt „{}“; nur der erste Eintrag wurde zu einem Dienst.</translation>
    </message>
    <message>
        <source>No pod of the DaemonSet &apos;{}&apos; is in this file; {} were added, one on each node in it that fits.</source>
        <translation>Kein Pod des DaemonSets „{}“ steht in dieser Datei; {} wurden hinzugefügt, einer auf jedem passenden Knoten darin.</translation>
    </message>
    <message>
        <source>The {} over &apos;{}&apos; is about pods of several services, of none in this file or over an unknown topology; Penumbra follows rules among the pods of one service per host, rack and zone, so it was left out.</source>
        <translation>Nicht übernommen: {} über „{}“ betrifft Pods mehrerer Dienste, keines Dienstes in dieser Datei oder eine unbekannte Topologie; Penumbra folgt Regeln unter den Pods eines Dienstes je Host, Rack und Zone.</translation>
    </message>
    <message>
        <source>topology spread</source>
        <translation>Topologieverteilung</translation>
    </message>
    <message>
        <source>The topology spread over &apos;{}&apos; is followed without its minDomains and nodeTaintsPolicy.</source>
        <translation>Der Topologieverteilung über „{}“ wird ohne ihr minDomains und nodeTaintsPolicy gefolgt.</translation>
    </message>
    <message>
        <source>pod affinity</source>
        <translation>Pod-Affinität</translation>
    </message>
    <message>
        <source>The priority class &apos;{}&apos; is not in this file, so its pods were taken with priority 0. Export the priority classes too.</source>
        <translation>Die Prioritätsklasse „{}“ steht nicht in dieser Datei, daher gilt für ihre Pods Priorität 0. Exportieren Sie auch die Prioritätsklassen.</translation>
    </message>
    <message>
        <source>A domain has no name.</source>
        <translation>Eine Domäne hat keinen Namen.</translation>
    </message>
    <message>
        <source>The domain stands here twice.</source>
        <translation>Die Domäne steht hier zweimal.</translation>
    </message>
    <message>
        <source>The domain &apos;{}&apos; has no memory or processors that can be read.</source>
        <translation>Die Domäne „{}“ hat keinen lesbaren Speicher oder keine lesbaren Prozessoren.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too far away to be a time.</source>
        <translation>„{}“ ist zu weit entfernt, um eine Zeit zu sein.</translation>
    </message>
    <message>
        <source>The column mapping is wrong at /columns/{}/unit: &apos;{}&apos; is no unit for it.</source>
        <translation>Die Spaltenzuordnung ist falsch bei /columns/{}/unit: „{}“ ist dafür keine Einheit.</translation>
    </message>
    <message>
        <source>{}:1: the column mapping needs a column &apos;{}&apos;, which this file does not have. Choose another mapping or another file.</source>
        <translation>{}:1: Die Spaltenzuordnung braucht eine Spalte „{}“, die diese Datei nicht hat. Wählen Sie eine andere Zuordnung oder eine andere Datei.</translation>
    </message>
    <message>
        <source>The row was not taken because its &apos;{}&apos; is empty, and the mapping says only what these mean: {}.</source>
        <translation>Die Zeile wurde nicht übernommen, weil „{}“ leer ist und die Zuordnung nur sagt, was diese bedeuten: {}.</translation>
    </message>
    <message>
        <source>The row was not taken because its &apos;{}&apos; is &apos;{}&apos;, and the mapping says only what these mean: {}.</source>
        <translation>Die Zeile wurde nicht übernommen, weil „{}“ den Wert „{}“ hat und die Zuordnung nur sagt, was diese bedeuten: {}.</translation>
    </message>
    <message>
        <source>The mapping does not say what &apos;{}&apos; means.</source>
        <translation>Die Zuordnung sagt nicht, was „{}“ bedeutet.</translation>
    </message>
    <message>
        <source>The column mapping is wrong at {}: {}</source>
        <translation>Die Spaltenzuordnung ist falsch bei {}: {}</translation>
    </message>
    <message>
        <source>its root</source>
        <translation>ihrer Wurzel</translation>
    </message>
    <message>
        <source>an object is needed there.</source>
        <translation>dort ist ein Objekt nötig.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is unknown there.{}</source>
        <translation>„{}“ ist dort unbekannt.{}</translation>
    </message>
    <message>
        <source>a text is needed there.</source>
        <translation>dort ist ein Text nötig.</translation>
    </message>
    <message>
        <source>a list of texts is needed there.</source>
        <translation>dort ist eine Liste von Texten nötig.</translation>
    </message>
    <message>
        <source>a number is needed there.</source>
        <translation>dort ist eine Zahl nötig.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is nothing that a record of this kind has.{}</source>
        <translation>„{}“ ist nichts, was ein Datensatz dieser Art hat.{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not mapped, and every record of this kind needs it.</source>
        <translation>„{}“ ist nicht zugeordnet, und jeder Datensatz dieser Art braucht es.</translation>
    </message>
    <message>
        <source>its members belong to another kind of record.</source>
        <translation>seine Felder gehören zu einer anderen Art von Datensatz.</translation>
    </message>
    <message>
        <source>&apos;to&apos; must be a text such as service/{{column}}.</source>
        <translation>„to“ muss ein Text wie service/{{column}} sein.</translation>
    </message>
    <message>
        <source>A brace is not closed.</source>
        <translation>Eine geschweifte Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The column mapping</source>
        <translation>Die Spaltenzuordnung</translation>
    </message>
    <message>
        <source>it must be &apos;mapping&apos;, or this is another kind of document.</source>
        <translation>es muss „mapping“ sein, sonst ist dies eine andere Art von Dokument.</translation>
    </message>
    <message>
        <source>only format 1 is known; a newer version of Penumbra may read it.</source>
        <translation>nur Format 1 ist bekannt; eine neuere Version von Penumbra kann es vielleicht lesen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a kind of resource nor relation, sample, event or config.</source>
        <translation>„{}“ ist weder eine Art von Ressource noch relation, sample, event oder config.</translation>
    </message>
    <message>
        <source>it must name a kind of resource for at least one word.</source>
        <translation>es muss für mindestens ein Wort eine Art von Ressource nennen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of resource. There are {}.</source>
        <translation>„{}“ ist keine Art von Ressource. Vorhanden sind {}.</translation>
    </message>
    <message>
        <source>it needs either &apos;column&apos; (or &apos;columns&apos;) or &apos;template&apos;.</source>
        <translation>es braucht entweder „column“ (oder „columns“) oder „template“.</translation>
    </message>
    <message>
        <source>a list is needed there.</source>
        <translation>dort ist eine Liste nötig.</translation>
    </message>
    <message>
        <source>it must name the column that says what a row is.</source>
        <translation>es muss die Spalte nennen, die sagt, was eine Zeile ist.</translation>
    </message>
    <message>
        <source>a selector needs a &apos;key&apos;.</source>
        <translation>ein Selektor braucht einen „key“.</translation>
    </message>
    <message>
        <source>{}: the lines {} and {} both hold line {} of {}, in two versions. Delete one of them.</source>
        <translation>{}: Die Zeilen {} und {} enthalten beide Zeile {} von {}, in zwei Fassungen. Löschen Sie eine davon.</translation>
    </message>
    <message>
        <source>{} holds no rejected row of a table. Mend what it tells of in the files themselves and import those.</source>
        <translation>{} enthält keine abgelehnte Tabellenzeile. Beheben Sie, was darin genannt ist, in den Dateien selbst, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{} holds rows of {} and of {}. Leave the rows of one file in it, or write the rejects of each file on its own.</source>
        <translation>{} enthält Zeilen von {} und von {}. Lassen Sie nur die Zeilen einer Datei darin, oder schreiben Sie die abgelehnten jeder Datei für sich.</translation>
    </message>
    <message>
        <source>{}: the row with the code &apos;{}&apos;, which holds the headings, stands below rows that need them. Sort the sheet by file and line again.</source>
        <translation>{}: Die Zeile mit dem Code „{}“, die die Überschriften enthält, steht unter Zeilen, die sie brauchen. Sortieren Sie das Blatt wieder nach Datei und Zeile.</translation>
    </message>
    <message>
        <source>The answer to a query that computes something names no metric; its series are called &apos;{}&apos; after the file.</source>
        <translation>Die Antwort auf eine Abfrage, die etwas berechnet, nennt keine Metrik; ihre Zeitreihen heißen nach der Datei „{}“.</translation>
    </message>
    <message>
        <source>The time of this sample lies beyond the year 9999, so it was not taken. Check its unit.</source>
        <translation>Die Zeit dieses Messwerts liegt jenseits des Jahres 9999, daher wurde er nicht übernommen. Prüfen Sie ihre Einheit.</translation>
    </message>
    <message>
        <source>{} of the series are counters, which only rise until they begin again. They were stored as they are and fill no host; let the server compute rate() and import that.</source>
        <translation>{} der Zeitreihen sind Zähler, die nur steigen, bis sie neu beginnen. Sie wurden unverändert gespeichert und füllen keinen Host; lassen Sie den Server rate() berechnen, und importieren Sie das.</translation>
    </message>
    <message>
        <source>The labels of {} of the series do not say what they were measured on; they belong to &apos;{}&apos;, named after the file. Rename the file, or import what a server scraped.</source>
        <translation>Die Labels von {} der Zeitreihen sagen nicht, woran sie gemessen wurden; sie gehören zu „{}“, nach der Datei benannt. Benennen Sie die Datei um, oder importieren Sie, was ein Server abgefragt hat.</translation>
    </message>
    <message>
        <source>{} of the series were measured on &apos;{}&apos;, which is another machine for each server that says so. Give the target its name.</source>
        <translation>{} der Zeitreihen wurden an „{}“ gemessen, was für jeden Server, der das sagt, eine andere Maschine ist. Geben Sie dem Ziel seinen Namen.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no parameter; write key=value.</source>
        <translation>„{}“ ist kein Parameter; schreiben Sie key=value.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time zone. Write e.g. Europe/Berlin.</source>
        <translation>„{}“ ist keine Zeitzone. Schreiben Sie z. B. Europe/Berlin.</translation>
    </message>
    <message>
        <source>The event ends before it begins.</source>
        <translation>Das Ereignis endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no change. {}</source>
        <translation>„{}“ ist keine Änderung. {}</translation>
    </message>
    <message>
        <source>The column &apos;{}&apos; makes &apos;{}&apos; a dimension of its own. Did you mean {}.{}? Then rename the column and import it into a new workspace.</source>
        <translation>Die Spalte „{}“ macht „{}“ zu einer eigenen Dimension. Meinten Sie {}.{}? Dann benennen Sie die Spalte um, und importieren Sie sie in einen neuen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The unit in its heading is unknown.</source>
        <translation>Die Einheit in ihrer Überschrift ist unbekannt.</translation>
    </message>
    <message>
        <source>A fleet has at most {} dimensions, and this one would be another.</source>
        <translation>Eine Flotte hat höchstens {} Dimensionen, und dies wäre eine weitere.</translation>
    </message>
    <message>
        <source>An amount cannot be negative. Leave the cell empty if it is unknown.</source>
        <translation>Eine Menge kann nicht negativ sein. Lassen Sie die Zelle leer, wenn sie unbekannt ist.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Die Menge ist zu groß.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no dimension of this table. Write e.g. overcommit.cpu.</source>
        <translation>„{}“ ist keine Dimension dieser Tabelle. Schreiben Sie z. B. overcommit.cpu.</translation>
    </message>
    <message>
        <source>The factor must be from 0.001 to 1000; 16 is sixteen times.</source>
        <translation>Der Faktor muss zwischen 0.001 und 1000 liegen; 16 ist das Sechzehnfache.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in the column &apos;{}&apos; is nothing that one machine alone has, so it tells no other source&apos;s machine from this one and was left out.</source>
        <translation>„{}“ in der Spalte „{}“ ist nichts, was nur eine Maschine hat; es unterscheidet daher die Maschine keiner anderen Quelle von dieser und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The {1} of &apos;{0}&apos; was read as {2} bytes, for a plain number is bytes. Write e.g. {2}Gi if you mean GiB.</source>
        <translation>{1} von „{0}“ wurde als {2} Bytes gelesen, denn eine bloße Zahl steht für Bytes. Schreiben Sie z. B. {2}Gi, wenn GiB gemeint ist.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; ends when it begins, so it never exists. Check exists_from and exists_until.</source>
        <translation>„{}“ endet, wenn es beginnt, existiert also nie. Prüfen Sie exists_from und exists_until.</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; has a {} capacity of zero, so nothing that asks for any fits on it. Leave the cell empty if it is unknown.</source>
        <translation>Der Host „{}“ hat eine Kapazität ({}) von null, daher passt nichts darauf, was welche verlangt. Lassen Sie die Zelle leer, wenn sie unbekannt ist.</translation>
    </message>
    <message>
        <source>Only what has a priority can make others leave. Fill priority, too.</source>
        <translation>Nur was eine Priorität hat, kann andere verdrängen. Füllen Sie auch priority aus.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no taint. Write key=value:NoSchedule; the effect is NoSchedule, PreferNoSchedule or NoExecute.</source>
        <translation>„{}“ ist kein Taint. Schreiben Sie key=value:NoSchedule; die Wirkung ist NoSchedule, PreferNoSchedule oder NoExecute.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no selector. Write &apos;label=value&apos;, &apos;label in a|b&apos;, &apos;label not-in a|b&apos;, &apos;label exists&apos; or &apos;label absent&apos;.</source>
        <translation>„{}“ ist kein Selektor. Schreiben Sie „label=value“, „label in a|b“, „label not-in a|b“, „label exists“ oder „label absent“.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no toleration. Write key=value:NoSchedule, a key alone, or * for every taint.</source>
        <translation>„{}“ ist keine Toleration. Schreiben Sie key=value:NoSchedule, einen bloßen Schlüssel oder * für jeden Taint.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no rule. Write host, rack or zone, then &apos;of GROUP&apos; and &apos;soft&apos; if wanted.</source>
        <translation>„{}“ ist keine Regel. Schreiben Sie host, rack oder zone, dann falls gewünscht „of GROUP“ und „soft“.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no rule. Write host, rack or zone, then &apos;max 2&apos;, &apos;of GROUP&apos; and &apos;soft&apos; if wanted.</source>
        <translation>„{}“ ist keine Regel. Schreiben Sie host, rack oder zone, dann falls gewünscht „max 2“, „of GROUP“ und „soft“.</translation>
    </message>
    <message>
        <source>The metric &apos;{}&apos; is no dimension, so it is kept, but fills no host. Did you mean {}?</source>
        <translation>Die Metrik „{}“ ist keine Dimension, daher wird sie behalten, füllt aber keinen Host. Meinten Sie {}?</translation>
    </message>
    <message>
        <source>The value is empty: this is kept as a gap, not as zero.</source>
        <translation>Der Wert ist leer: Er wird als Lücke behalten, nicht als null.</translation>
    </message>
    <message>
        <source>The use of {} cannot be negative.</source>
        <translation>Die Nutzung von {} kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not {}.</source>
        <translation>„{}“ ist nicht, was hier stehen muss: {}.</translation>
    </message>
    <message>
        <source>a number of calls for each request, e.g. 2 or 0.3</source>
        <translation>eine Anzahl von Aufrufen je Anfrage, z. B. 2 oder 0.3</translation>
    </message>
    <message>
        <source>a share from 0 to 1, or 0 % to 100 %</source>
        <translation>ein Anteil von 0 bis 1 oder 0 % bis 100 %</translation>
    </message>
    <message>
        <source>a time such as 250ms or 2s</source>
        <translation>eine Zeit wie 250ms oder 2s</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no call from one service to another, so what is said of its calls changes nothing.</source>
        <translation>„{}“ ist kein Aufruf von einem Dienst an einen anderen, daher ändert nichts, was über dessen Aufrufe gesagt wird.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot stand in a relation to itself.</source>
        <translation>„{}“ kann nicht in einer Beziehung zu sich selbst stehen.</translation>
    </message>
    <message>
        <source>An object of NetBox should stand here.</source>
        <translation>Hier sollte ein Objekt von NetBox stehen.</translation>
    </message>
    <message>
        <source>This is one page of a list of {}; ask for the others too and import them.</source>
        <translation>Das ist eine Seite einer Liste von {}; fragen Sie auch die anderen ab, und importieren Sie sie.</translation>
    </message>
    <message>
        <source>{} holds no object of NetBox: it has neither &apos;results&apos; nor an &apos;id&apos;.</source>
        <translation>{} enthält kein Objekt von NetBox: Es gibt weder „results“ noch eine „id“.</translation>
    </message>
    <message>
        <source>This device has neither a name nor an id.</source>
        <translation>Dieses Gerät hat weder Namen noch Id.</translation>
    </message>
    <message>
        <source>This virtual machine has no name.</source>
        <translation>Diese virtuelle Maschine hat keinen Namen.</translation>
    </message>
    <message>
        <source>This {} has no name.</source>
        <translation>Objekt ohne Namen: {}.</translation>
    </message>
    <message>
        <source>NetBox does not say what its {} offer, and not each of them runs workloads. Import their facts, or cordon what is no server.</source>
        <translation>NetBox sagt nicht, was seine Geräte bieten ({}), und nicht jedes davon betreibt Workloads. Importieren Sie ihre Fakten, oder sperren Sie, was kein Server ist.</translation>
    </message>
    <message>
        <source>{} no name: the id is taken for it, such as device-12.</source>
        <translation>{} keinen Namen: Als Name gilt die Id, etwa device-12.</translation>
    </message>
    <message>
        <source>The disks of {} were read in GB, as releases up to 4.0 write them; from 4.1 on they are in MB.</source>
        <translation>Die Platten ({}) wurden in GB gelesen, wie Versionen bis 4.0 sie schreiben; ab 4.1 sind es MB.</translation>
    </message>
    <message>
        <source>{} has the columns of no table of NetBox that Penumbra knows: devices, virtual machines, racks and sites.</source>
        <translation>{} hat die Spalten keiner NetBox-Tabelle, die Penumbra kennt: Geräte, virtuelle Maschinen, Racks und Standorte.</translation>
    </message>
    <message>
        <source>This hypervisor has no &apos;hypervisor_hostname&apos;.</source>
        <translation>Dieser Hypervisor hat keinen „hypervisor_hostname“.</translation>
    </message>
    <message>
        <source>The hypervisor &apos;{}&apos; is down. Its capacity is counted all the same; fail the host in a scenario if it will stay away.</source>
        <translation>Der Hypervisor „{}“ ist nicht in Betrieb. Seine Kapazität zählt trotzdem; lassen Sie den Host in einem Szenario ausfallen, wenn er wegbleibt.</translation>
    </message>
    <message>
        <source>This server has neither a name nor a UUID.</source>
        <translation>Dieser Server hat weder Namen noch UUID.</translation>
    </message>
    <message>
        <source>This compute service names no host.</source>
        <translation>Dieser Compute-Dienst nennt keinen Host.</translation>
    </message>
    <message>
        <source>This availability zone has no &apos;zoneName&apos;.</source>
        <translation>Diese Verfügbarkeitszone hat keinen „zoneName“.</translation>
    </message>
    <message>
        <source>This server has neither a name nor an id.</source>
        <translation>Dieser Server hat weder Namen noch Id.</translation>
    </message>
    <message>
        <source>An object should stand here.</source>
        <translation>Hier sollte ein Objekt stehen.</translation>
    </message>
    <message>
        <source>This is one page of the {}; ask for the next one too and import it.</source>
        <translation>Das ist eine Seite von {}; fragen Sie auch die nächste ab, und importieren Sie sie.</translation>
    </message>
    <message>
        <source>{} not state what is offered. The compute API leaves that out of lists and from version 2.88 on; ask for details with OpenStack-API-Version: compute 2.53.</source>
        <translation>{} nicht an, was geboten wird. Die Compute-API lässt das in Listen und ab Version 2.88 weg; fragen Sie Details mit OpenStack-API-Version: compute 2.53 ab.</translation>
    </message>
    <message>
        <source>{} hypervisors state the same {} GiB of disk. If that is one shared storage, it was counted {} times.</source>
        <translation>{} Hypervisoren nennen dieselben {} GiB Platte. Ist das ein gemeinsamer Speicher, wurde er {}-mal gezählt.</translation>
    </message>
    <message>
        <source>{} not say the hypervisor, so each was taken as a host of its own. An administrator&apos;s list says it.</source>
        <translation>{} den Hypervisor nicht, daher gilt jeder als eigener Host. Die Liste eines Administrators nennt ihn.</translation>
    </message>
    <message>
        <source>The size of {} is not known: the flavor is neither there nor in this file.</source>
        <translation>Die Größe ist nicht bekannt ({}): Der Flavor ist weder dort noch in dieser Datei.</translation>
    </message>
    <message>
        <source>It does not say at what time the change begins, e.g. 2026-12-01T02:00Z.</source>
        <translation>Es fehlt, zu welcher Zeit die Änderung beginnt, z. B. 2026-12-01T02:00Z.</translation>
    </message>
    <message>
        <source>{} Give the time with its offset from UTC.</source>
        <translation>{} Geben Sie die Zeit mit ihrem Abstand zu UTC an.</translation>
    </message>
    <message>
        <source>A change takes from 1s to {}, not &apos;{}&apos;.</source>
        <translation>Eine Änderung dauert von 1s bis {}, nicht „{}“.</translation>
    </message>
    <message>
        <source>{} is no planned change: it must begin with &quot;penumbra&quot;: &quot;planned-change&quot;, &quot;format&quot;: 1.</source>
        <translation>{} ist keine geplante Änderung: Am Anfang muss &quot;penumbra&quot;: &quot;planned-change&quot;, &quot;format&quot;: 1 stehen.</translation>
    </message>
    <message>
        <source>{} has a member &apos;{}&apos;, which a planned change does not take.{}</source>
        <translation>{} hat ein Feld „{}“, das eine geplante Änderung nicht kennt.{}</translation>
    </message>
    <message>
        <source>The member &apos;{}&apos; of {} must be a text.</source>
        <translation>Das Feld „{}“ von {} muss ein Text sein.</translation>
    </message>
    <message>
        <source>A planned change needs the time at which it begins.</source>
        <translation>Eine geplante Änderung braucht die Zeit, zu der sie beginnt.</translation>
    </message>
    <message>
        <source>A planned change ends after it begins.</source>
        <translation>Eine geplante Änderung endet, nachdem sie beginnt.</translation>
    </message>
    <message>
        <source>{} describes nothing that a plan could change: no host, workload or service. It can only be imported as what is there.</source>
        <translation>{} beschreibt nichts, was ein Plan ändern könnte: keinen Host, Workload oder Dienst. Es kann nur als schon Vorhandenes importiert werden.</translation>
    </message>
    <message>
        <source>These take part in no plan here, so they are left out of the change: {}.</source>
        <translation>Dies nimmt hier an keinem Plan teil und ist daher nicht Teil der Änderung: {}.</translation>
    </message>
    <message>
        <source>The {} of {} is known only after the plan is applied, so it is not part of the change.</source>
        <translation>{} von {} ist erst nach Anwendung des Plans bekannt, gehört daher nicht zur Änderung.</translation>
    </message>
    <message>
        <source>There is no reader &apos;{}&apos;. Use one of {}.</source>
        <translation>Einen Leser „{}“ gibt es nicht. Verwenden Sie einen von {}.</translation>
    </message>
    <message>
        <source>{} is in no format that Penumbra knows. It reads {}; name one to insist on it.</source>
        <translation>{} ist in keinem Format, das Penumbra kennt. Gelesen werden {}; nennen Sie eines, um darauf zu bestehen.</translation>
    </message>
    <message>
        <source>{} holds neither silences or alerts nor a configuration of an Alertmanager.</source>
        <translation>{} enthält weder Stummschaltungen oder Alarme noch eine Konfiguration eines Alertmanagers.</translation>
    </message>
    <message>
        <source>Facts are an object, but this is none.</source>
        <translation>Fakten sind ein Objekt, dies aber nicht.</translation>
    </message>
    <message>
        <source>{} left out, because any of them may be a secret. Import the facts of the hosts for what they are like.</source>
        <translation>{} weggelassen, weil jede davon ein Geheimnis sein kann. Importieren Sie die Fakten der Hosts für deren Beschaffenheit.</translation>
    </message>
    <message>
        <source>This looks like a {} of Ansible, which names no host; nothing came in. Import the inventory itself, or what `ansible-inventory --list` prints.</source>
        <translation>Das sieht aus, als käme es von Ansible ({}), und nennt keinen Host; nichts wurde übernommen. Importieren Sie das Inventar selbst oder was `ansible-inventory --list` ausgibt.</translation>
    </message>
    <message>
        <source>An inventory is a mapping of groups, but this is none.</source>
        <translation>Ein Inventar ist ein Mapping von Gruppen, dies aber nicht.</translation>
    </message>
    <message>
        <source>{} holds no configuration item of AWS Config.</source>
        <translation>{} enthält kein Konfigurationselement von AWS Config.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name of a {}: it has 1 to 63 letters, digits and - _ . only.</source>
        <translation>„{}“ ist kein Name ({}): Er hat 1 bis 63 Buchstaben, Ziffern und nur - _ . als Zeichen.</translation>
    </message>
    <message>
        <source>&apos;{}:{}/{}&apos; is no component, API, resource or system that can be named. Write it as kind:namespace/name.</source>
        <translation>„{}:{}/{}“ ist keine Komponente, keine API, keine Ressource und kein System, das sich nennen lässt. Schreiben Sie kind:namespace/name.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is said to depend on itself.</source>
        <translation>„{}“ soll von sich selbst abhängen.</translation>
    </message>
    <message>
        <source>This is no deployment, run or schedule of GitHub or GitLab.</source>
        <translation>Das ist weder Bereitstellung noch Lauf noch Zeitplan von GitHub oder GitLab.</translation>
    </message>
    <message>
        <source>A template has Resources by their names; this document has none.</source>
        <translation>Eine Vorlage hat Resources mit Namen; dieses Dokument hat keine.</translation>
    </message>
    <message>
        <source>This template has no Resources, which each must have.</source>
        <translation>Diese Vorlage hat keine Resources, die jede haben muss.</translation>
    </message>
    <message>
        <source>A Compose file has &apos;services&apos; by their names at its top; this document has none.</source>
        <translation>Eine Compose-Datei hat oben „services“ mit Namen; dieses Dokument hat keine.</translation>
    </message>
    <message>
        <source>1 row was passed over because the mapping&apos;s filter does not keep it.</source>
        <translation>1 Zeile wurde übergangen, weil der Filter der Zuordnung sie nicht behält.</translation>
    </message>
    <message>
        <source>{} rows were passed over because the mapping&apos;s filter does not keep them.</source>
        <translation>{} Zeilen wurden übergangen, weil der Filter der Zuordnung sie nicht behält.</translation>
    </message>
    <message>
        <source>The row was not taken because its &apos;{}&apos; cannot be read. {}</source>
        <translation>Die Zeile wurde nicht übernommen, weil „{}“ nicht lesbar ist. {}</translation>
    </message>
    <message>
        <source>{} seems to hold series. To keep them here, name its columns resource, metric, time and value, or give a column mapping with &quot;record&quot;: &quot;sample&quot;. `penumbra-cli forecast --csv` reads it as it is, without a workspace.</source>
        <translation>{} scheint Zeitreihen zu enthalten. Um sie hier zu behalten, nennen Sie die Spalten resource, metric, time und value, oder geben Sie eine Spaltenzuordnung mit &quot;record&quot;: &quot;sample&quot; an. `penumbra-cli forecast --csv` liest sie, wie sie ist, ohne Arbeitsbereich.</translation>
    </message>
    <message>
        <source>{} is a CSV file whose columns ({}) belong to no table of Penumbra: {}. Name its columns so, or give a column mapping, a JSON file that says what they mean (on the command line: --map FILE; `penumbra-cli schema mapping` describes it).</source>
        <translation>{} ist eine CSV-Datei, deren Spalten ({}) zu keiner Tabelle von Penumbra gehören: {}. Benennen Sie die Spalten so, oder geben Sie eine Spaltenzuordnung an, eine JSON-Datei, die ihre Bedeutung nennt (auf der Befehlszeile: --map FILE; `penumbra-cli schema mapping` beschreibt sie).</translation>
    </message>
    <message>
        <source>This line is no package with a version behind a tab, so it was not taken.</source>
        <translation>Diese Zeile ist kein Paket mit einer Version hinter einem Tabulator, daher wurde sie nicht übernommen.</translation>
    </message>
    <message>
        <source>This package has no good name or version.</source>
        <translation>Dieses Paket hat keinen brauchbaren Namen oder keine brauchbare Version.</translation>
    </message>
    <message>
        <source>Lines without a time were taken as measured at {}, {}.</source>
        <translation>Zeilen ohne Zeit gelten als gemessen am {}, {}.</translation>
    </message>
    <message>
        <source>as node_time_seconds says</source>
        <translation>laut node_time_seconds</translation>
    </message>
    <message>
        <source>when the file was last changed</source>
        <translation>als die Datei zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>when it was read</source>
        <translation>als sie gelesen wurde</translation>
    </message>
    <message>
        <source>The file describes metrics, but holds no value of any.</source>
        <translation>Die Datei beschreibt Metriken, enthält aber von keiner einen Wert.</translation>
    </message>
    <message>
        <source>These are no flags of flagd, Unleash or LaunchDarkly.</source>
        <translation>Das sind keine Flags von flagd, Unleash oder LaunchDarkly.</translation>
    </message>
    <message>
        <source>{}: this is no table of HAProxy&apos;s statistics, which begins with &apos;{}&apos;. Fetch the page with &apos;;csv&apos; at its end, or say &apos;show stat&apos; to the socket.</source>
        <translation>{}: Das ist keine Tabelle der HAProxy-Statistik, die mit „{}“ beginnt. Rufen Sie die Seite mit „;csv“ am Ende ab, oder geben Sie „show stat“ an den Socket.</translation>
    </message>
    <message>
        <source>A line of this part cannot be read: {}.</source>
        <translation>Eine Zeile dieses Teils ist nicht lesbar: {}.</translation>
    </message>
    <message>
        <source>{}: this is no calendar that can be read. {}</source>
        <translation>{}: Das ist kein lesbarer Kalender. {}</translation>
    </message>
    <message>
        <source>It holds no component.</source>
        <translation>Er enthält keine Komponente.</translation>
    </message>
    <message>
        <source>The calendar holds no event that can be planned with.</source>
        <translation>Der Kalender enthält kein Ereignis, mit dem sich planen ließe.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time in __REALTIME_TIMESTAMP, so this entry was not taken.</source>
        <translation>„{}“ ist keine Zeit in __REALTIME_TIMESTAMP, daher wurde dieser Eintrag nicht übernommen.</translation>
    </message>
    <message>
        <source>This entry is no object, so it was not taken.</source>
        <translation>Dieser Eintrag ist kein Objekt, daher wurde er nicht übernommen.</translation>
    </message>
    <message>
        <source>This entry was not taken. {}</source>
        <translation>Dieser Eintrag wurde nicht übernommen. {}</translation>
    </message>
    <message>
        <source>This line does not begin with a time, a host and a program, so it was not taken.</source>
        <translation>Diese Zeile beginnt nicht mit einer Zeit, einem Host und einem Programm, daher wurde sie nicht übernommen.</translation>
    </message>
    <message>
        <source>This {} of Kustomize describes how objects are made, not what there is. Import the output of `kubectl kustomize` instead.</source>
        <translation>{} von Kustomize beschreibt, wie Objekte erzeugt werden, nicht, was da ist. Importieren Sie stattdessen die Ausgabe von `kubectl kustomize`.</translation>
    </message>
    <message>
        <source>This object has no &apos;kind&apos;, so it cannot be read.</source>
        <translation>Dieses Objekt hat kein „kind“, daher ist es nicht lesbar.</translation>
    </message>
    <message>
        <source>The {} &apos;{}&apos; is a hook of a chart: it runs at a release only and was passed over.</source>
        <translation>{} „{}“ ist ein Hook eines Charts: Er läuft nur bei einem Release und wurde übergangen.</translation>
    </message>
    <message>
        <source>This {} has no name, so it cannot be told from others.</source>
        <translation>Ohne Namen und daher nicht von anderen unterscheidbar: {}.</translation>
    </message>
    <message>
        <source>{}:{}: this is no well-formed XML: {}.</source>
        <translation>{}:{}: Das ist kein wohlgeformtes XML: {}.</translation>
    </message>
    <message>
        <source>{} defines no domain of libvirt.</source>
        <translation>{} definiert keine Domäne von libvirt.</translation>
    </message>
    <message>
        <source>{}: its description is no object.</source>
        <translation>{}: Die Beschreibung ist kein Objekt.</translation>
    </message>
    <message>
        <source>The times do not say their zone and were taken as UTC. Name the zone of the log.</source>
        <translation>Die Zeiten nennen ihre Zone nicht und gelten als UTC. Nennen Sie die Zone des Logs.</translation>
    </message>
    <message>
        <source>{}:1: these columns belong to no table of Penumbra. Each needs some: {}. Use a column mapping for other tables.</source>
        <translation>{}:1: Diese Spalten gehören zu keiner Tabelle von Penumbra. Jede braucht einige: {}. Verwenden Sie für andere Tabellen eine Spaltenzuordnung.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {}.</source>
        <translation>Die Datei nennt ihre Kodierung nicht; sie wurde als {} gelesen.</translation>
    </message>
    <message>
        <source>The column &apos;{}&apos; is unknown here and was left out.{}</source>
        <translation>Die Spalte „{}“ ist hier unbekannt und wurde weggelassen.{}</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns; the extra ones were left out.</source>
        <translation>Die Zeile hat mehr Zellen, als es Spalten gibt; die überzähligen wurden weggelassen.</translation>
    </message>
    <message>
        <source>{} holds no answer of the compute API of OpenStack, such as hypervisors or servers.</source>
        <translation>{} enthält keine Antwort der OpenStack-Compute-API, wie Hypervisoren oder Server.</translation>
    </message>
    <message>
        <source>This object holds no logs, spans or metrics.</source>
        <translation>Dieses Objekt enthält keine Logs, Spans oder Metriken.</translation>
    </message>
    <message>
        <source>This record has no time, so it was not taken.</source>
        <translation>Dieser Datensatz hat keine Zeit, daher wurde er nicht übernommen.</translation>
    </message>
    <message>
        <source>{} must hold the plan either as JSON in &quot;content&quot; or as &quot;text&quot;, e.g. a manifest in YAML.</source>
        <translation>{} muss den Plan entweder als JSON in &quot;content&quot; oder als &quot;text&quot; enthalten, z. B. ein Manifest in YAML.</translation>
    </message>
    <message>
        <source>{}: There is no reader &apos;{}&apos;; &apos;schema&apos; lists them.</source>
        <translation>{}: Einen Leser „{}“ gibt es nicht; „schema“ listet sie auf.</translation>
    </message>
    <message>
        <source>What {} holds is in no format that a change can be read from.</source>
        <translation>Was {} enthält, ist in keinem Format, aus dem sich eine Änderung lesen lässt.</translation>
    </message>
    <message>
        <source>The server says: {}</source>
        <translation>Der Server sagt: {}</translation>
    </message>
    <message>
        <source>The server refused the query ({}): {}. Mend the query and ask again.</source>
        <translation>Der Server lehnte die Abfrage ab ({}): {}. Berichtigen Sie die Abfrage, und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>These labels name no metric.</source>
        <translation>Diese Labels nennen keine Metrik.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no type of a result that is known here.</source>
        <translation>„{}“ ist kein hier bekannter Ergebnistyp.</translation>
    </message>
    <message>
        <source>The result is no list.</source>
        <translation>Das Ergebnis ist keine Liste.</translation>
    </message>
    <message>
        <source>This row has no labels under &apos;metric&apos;, so it was not taken.</source>
        <translation>Diese Zeile hat keine Labels unter „metric“, daher wurde sie nicht übernommen.</translation>
    </message>
    <message>
        <source>This is no pair of a time and a value in quotes, so it was not taken.</source>
        <translation>Das ist kein Paar aus einer Zeit und einem Wert in Anführungszeichen, daher wurde es nicht übernommen.</translation>
    </message>
    <message>
        <source>{} values have {} times.</source>
        <translation>Zu {} Werten gibt es {} Zeiten.</translation>
    </message>
    <message>
        <source>This value or its time is no number.</source>
        <translation>Dieser Wert oder seine Zeit ist keine Zahl.</translation>
    </message>
    <message>
        <source>The server cannot scrape this target: {}</source>
        <translation>Der Server kann dieses Ziel nicht abfragen: {}</translation>
    </message>
    <message>
        <source>The answer holds no data.</source>
        <translation>Die Antwort enthält keine Daten.</translation>
    </message>
    <message>
        <source>{} is a web page and no answer of a Prometheus server: a proxy or a login page stood in between.</source>
        <translation>{} ist eine Webseite und keine Antwort eines Prometheus-Servers: Ein Proxy oder eine Anmeldeseite stand dazwischen.</translation>
    </message>
    <message>
        <source>This is no answer of a Prometheus server.</source>
        <translation>Das ist keine Antwort eines Prometheus-Servers.</translation>
    </message>
    <message>
        <source>The answer holds no series.</source>
        <translation>Die Antwort enthält keine Zeitreihe.</translation>
    </message>
    <message>
        <source>this is no block of snappy, as an answer to remote read is.</source>
        <translation>das ist kein snappy-Block, wie es eine Antwort auf Remote Read ist.</translation>
    </message>
    <message>
        <source>its content is larger than 256 MiB. Ask for less time at once.</source>
        <translation>der Inhalt ist größer als 256 MiB. Fragen Sie weniger Zeit auf einmal ab.</translation>
    </message>
    <message>
        <source>its compression is damaged or cut off. Fetch it again.</source>
        <translation>die Kompression ist beschädigt oder abgeschnitten. Rufen Sie sie erneut ab.</translation>
    </message>
    <message>
        <source>its content is no answer to remote read. Fetch it again.</source>
        <translation>der Inhalt ist keine Antwort auf Remote Read. Rufen Sie sie erneut ab.</translation>
    </message>
    <message>
        <source>{}: it holds no host, so it is no export of sadf.</source>
        <translation>{}: Es enthält keinen Host, ist also kein Export von sadf.</translation>
    </message>
    <message>
        <source>{} holds no object, as Terraform writes one.</source>
        <translation>{} enthält kein Objekt, wie Terraform eines schreibt.</translation>
    </message>
    <message>
        <source>{} is a Terraform plan in format &apos;{}&apos;; formats 0 and 1 can be read.</source>
        <translation>{} ist ein Terraform-Plan im Format „{}“; lesbar sind die Formate 0 und 1.</translation>
    </message>
    <message>
        <source>This is no advisory of OSV, CVE, NVD, Anchore or Debian&apos;s tracker.</source>
        <translation>Das ist kein Sicherheitshinweis von OSV, CVE, NVD, Anchore oder Debians Tracker.</translation>
    </message>
    <message>
        <source>Zabbix refused the request: {} {} Mend it and ask again.</source>
        <translation>Zabbix lehnte die Anfrage ab: {} {} Berichtigen Sie sie, und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>This is neither an export of Zabbix nor an answer of its API.</source>
        <translation>Das ist weder ein Export von Zabbix noch eine Antwort seiner API.</translation>
    </message>
    <message>
        <source>This export of Zabbix holds nothing that can be read.</source>
        <translation>Dieser Export von Zabbix enthält nichts Lesbares.</translation>
    </message>
    <message>
        <source>1 thing is named here but described elsewhere, for example &apos;{}&apos;. Only the name was added; import what describes what is meant.</source>
        <translation>1 Ding wird hier genannt, aber anderswo beschrieben, zum Beispiel „{}“. Nur der Name wurde hinzugefügt; importieren Sie, was das Gemeinte beschreibt.</translation>
    </message>
    <message>
        <source>{} things are named here but described elsewhere, for example &apos;{}&apos;. Only the names were added; import what describes what is meant.</source>
        <translation>{} Dinge werden hier genannt, aber anderswo beschrieben, zum Beispiel „{}“. Nur die Namen wurden hinzugefügt; importieren Sie, was das Gemeinte beschreibt.</translation>
    </message>
    <message>
        <source>A comma in a number can mean thousands or a decimal; write the number with a point.</source>
        <translation>Ein Komma in einer Zahl kann Tausender oder Dezimalstellen bedeuten; schreiben Sie die Zahl mit einem Punkt.</translation>
    </message>
    <message>
        <source>Write the number without a sign for thousands.</source>
        <translation>Schreiben Sie die Zahl ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>It is empty, and this row needs it.</source>
        <translation>Der Wert ist leer, und diese Zeile braucht ihn.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is ambiguous. {}</source>
        <translation>„{}“ ist mehrdeutig. {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no whole number from {} to {}.</source>
        <translation>„{}“ ist keine ganze Zahl von {} bis {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither yes nor no.</source>
        <translation>„{}“ ist weder yes noch no.</translation>
    </message>
    <message>
        <source>The row was not taken because of its column &apos;{}&apos;. {}</source>
        <translation>Die Zeile wurde wegen ihrer Spalte „{}“ nicht übernommen. {}</translation>
    </message>
    <message>
        <source>{} virtual machines share their name with another one; their VM ID was added to the name.</source>
        <translation>{} virtuelle Maschinen teilen ihren Namen mit einer anderen; ihre VM-ID wurde dem Namen angefügt.</translation>
    </message>
    <message>
        <source>{} virtual machines share their UUID with another one, as clones do, so it was not taken as their identity.</source>
        <translation>{} virtuelle Maschinen teilen ihre UUID mit einer anderen, wie es Klone tun; daher gilt sie nicht als ihre Identität.</translation>
    </message>
    <message>
        <source>The virtual machine &apos;{}&apos; of vMemory stands not, or more than once, in vInfo; its row was passed over.</source>
        <translation>Die virtuelle Maschine „{}“ aus vMemory steht nicht oder mehrmals in vInfo; ihre Zeile wurde übergangen.</translation>
    </message>
    <message>
        <source>Of {} vInfo and vMemory state different memory sizes. The one in vInfo was taken.</source>
        <translation>Zu {} nennen vInfo und vMemory verschiedene Speichergrößen. Übernommen wurde die aus vInfo.</translation>
    </message>
    <message>
        <source>A vCPU counts as one core ({}), and hyperthreads are no cores; give a host an overcommit.cpu where more may be reserved than it has.</source>
        <translation>Eine vCPU zählt als ein Kern ({}), und Hyperthreads sind keine Kerne; geben Sie einem Host overcommit.cpu, wo mehr reserviert werden darf, als er hat.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is below zero.</source>
        <translation>„{}“ liegt unter null.</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; does not state its {}; it stays unknown until another source says.</source>
        <translation>Der Host „{}“ nennt dies nicht: {}. Es bleibt unbekannt, bis eine andere Quelle es sagt.</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>cores and memory</source>
        <translation>Kerne und RAM</translation>
    </message>
    <message>
        <source>{} is a workbook without a tab of RVTools, such as vInfo or vHost.</source>
        <translation>{} ist eine Arbeitsmappe ohne Blatt von RVTools wie vInfo oder vHost.</translation>
    </message>
    <message>
        <source>{} has the columns of no tab of RVTools that Penumbra knows.</source>
        <translation>{} hat die Spalten keines RVTools-Blatts, das Penumbra kennt.</translation>
    </message>
    <message>
        <source>{} has the columns of no table of ServiceNow that Penumbra knows.</source>
        <translation>{} hat die Spalten keiner ServiceNow-Tabelle, die Penumbra kennt.</translation>
    </message>
    <message>
        <source>The export has exactly 10,000 rows, where ServiceNow cuts exports off. Check that nothing is missing.</source>
        <translation>Der Export hat genau 10.000 Zeilen; dort schneidet ServiceNow Exporte ab. Prüfen Sie, ob nichts fehlt.</translation>
    </message>
    <message>
        <source>{} holds no answer of ServiceNow&apos;s Table API: there is no &apos;result&apos;.</source>
        <translation>{} enthält keine Antwort der Table API von ServiceNow: „result“ fehlt.</translation>
    </message>
    <message>
        <source>A record should stand here.</source>
        <translation>Hier sollte ein Datensatz stehen.</translation>
    </message>
    <message>
        <source>The answer has exactly 10,000 records, where ServiceNow cuts it off. Ask for the rest with sysparm_offset.</source>
        <translation>Die Antwort hat genau 10.000 Datensätze; dort schneidet ServiceNow sie ab. Fragen Sie den Rest mit sysparm_offset ab.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not say which is the day and which the month. Export the values, not what is displayed (sysparm_display_value=false), or dates as 2026-01-31.</source>
        <translation>„{}“ sagt nicht, was der Tag und was der Monat ist. Exportieren Sie die Werte, nicht das Angezeigte (sysparm_display_value=false), oder Daten wie 2026-01-31.</translation>
    </message>
    <message>
        <source>This configuration item has no name.</source>
        <translation>Dieses Konfigurationselement hat keinen Namen.</translation>
    </message>
    <message>
        <source>This relation has no parent or no child.</source>
        <translation>Diese Beziehung hat kein parent oder kein child.</translation>
    </message>
    <message>
        <source>This change has no number.</source>
        <translation>Diese Änderung hat keine Nummer.</translation>
    </message>
    <message>
        <source>This change ends before it begins.</source>
        <translation>Diese Änderung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Sizes of memory in MB and of disks in GB were read as MiB and GiB, as the discovery counts them; the CPU count is that of sockets, each with the core count where it is stated.</source>
        <translation>Größen von RAM in MB und von Platten in GB wurden als MiB und GiB gelesen, wie die Discovery sie zählt; die CPU-Anzahl ist die der Sockel, jeweils mit der Kernanzahl, wo sie angegeben ist.</translation>
    </message>
    <message>
        <source>{} (sys_id) of what is not in this file, so nothing is found by it. Ask for names too, with sysparm_display_value=all.</source>
        <translation>{} (sys_id) von etwas, das nicht in dieser Datei steht; darüber wird nichts gefunden. Fragen Sie mit sysparm_display_value=all auch Namen ab.</translation>
    </message>
    <message>
        <source>Nothing says how many processors &apos;{}&apos; has, so their use is known as a share only. Export with sadf -j, which says it.</source>
        <translation>Nichts sagt, wie viele Prozessoren „{}“ hat, daher ist ihre Nutzung nur als Anteil bekannt. Exportieren Sie mit sadf -j, das die Anzahl nennt.</translation>
    </message>
    <message>
        <source>These times are local ones of the zone &apos;{}&apos;, which is not known here; they were taken as UTC. Export with sadf -j without -T.</source>
        <translation>Diese Zeiten sind lokale der Zone „{}“, die hier nicht bekannt ist; sie gelten als UTC. Exportieren Sie mit sadf -j ohne -T.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no date and time, so what was measured then was not taken.</source>
        <translation>„{}“ ist kein Datum mit Zeit, daher wurde das damals Gemessene nicht übernommen.</translation>
    </message>
    <message>
        <source>This host has no &apos;nodename&apos;, so it was not taken.</source>
        <translation>Dieser Host hat keinen „nodename“, daher wurde er nicht übernommen.</translation>
    </message>
    <message>
        <source>This heading does not begin with &apos;# hostname;interval;timestamp&apos;.</source>
        <translation>Diese Überschrift beginnt nicht mit „# hostname;interval;timestamp“.</translation>
    </message>
    <message>
        <source>This row has no host, time and values.</source>
        <translation>Diese Zeile hat keinen Host, keine Zeit oder keine Werte.</translation>
    </message>
    <message>
        <source>No heading stands above this row.</source>
        <translation>Über dieser Zeile steht keine Überschrift.</translation>
    </message>
    <message>
        <source>This row has {} cells, its heading {}.</source>
        <translation>Diese Zeile hat {} Zellen, ihre Überschrift {}.</translation>
    </message>
    <message>
        <source>These times are local ones and the file names no zone; they were taken as UTC. Export with sadf -d without -T.</source>
        <translation>Diese Zeiten sind lokale, und die Datei nennt keine Zone; sie gelten als UTC. Exportieren Sie mit sadf -d ohne -T.</translation>
    </message>
    <message>
        <source>This plan ended in an error, so it may lack changes.</source>
        <translation>Dieser Plan endete mit einem Fehler; ihm fehlen vielleicht Änderungen.</translation>
    </message>
    <message>
        <source>{} is to be deleted. Plan with --edit &apos;remove-host host={}&apos;.</source>
        <translation>{} soll gelöscht werden. Planen Sie mit --edit &apos;remove-host host={}&apos;.</translation>
    </message>
    <message>
        <source>{} of {} and {} to be made: what is not there yet was not added; plan with --edit &apos;add-hosts count={} cpu={}m memory={}&apos;.</source>
        <translation>{} mit {} und {} anzulegen: Was noch nicht da ist, wurde nicht hinzugefügt; planen Sie mit --edit &apos;add-hosts count={} cpu={}m memory={}&apos;.</translation>
    </message>
    <message>
        <source>{} to be made whose size this plan does not say.</source>
        <translation>{} anzulegen, ohne dass dieser Plan die Größe nennt.</translation>
    </message>
    <message>
        <source>This resource has no type or no name, so it cannot be told from others.</source>
        <translation>Diese Ressource hat keinen Typ oder keinen Namen und lässt sich daher nicht von anderen unterscheiden.</translation>
    </message>
    <message>
        <source>Terraform notes what was made from what. {} taken as relations, between services or of a machine to its disk: a service is taken to fail with what it refers to.</source>
        <translation>Terraform vermerkt, was woraus erstellt wurde. {} als Beziehung übernommen, zwischen Diensten oder von einer Maschine zu ihrer Platte: Es gilt, dass ein Dienst mit dem ausfällt, worauf er verweist.</translation>
    </message>
    <message>
        <source>{} has no id, so it was never made or its state is damaged. Refresh the state, or remove it there.</source>
        <translation>{} hat keine Id, wurde also nie erstellt, oder der Zustand ist beschädigt. Aktualisieren Sie den Zustand, oder entfernen Sie es dort.</translation>
    </message>
    <message>
        <source>{} is a Terraform state of version {}; versions 1 to 4 can be read.</source>
        <translation>{} ist ein Terraform-Zustand der Version {}; lesbar sind die Versionen 1 bis 4.</translation>
    </message>
    <message>
        <source>{} of {} does not say how releases stand.</source>
        <translation>{} von {} sagt nicht, wie es um die Releases steht.</translation>
    </message>
    <message>
        <source>Of {} it is not known yet whether it is affected; that was left out. It does not mean that it is safe.</source>
        <translation>Von {} ist noch nicht bekannt, ob es betroffen ist; das wurde weggelassen. Es heißt nicht, dass es sicher ist.</translation>
    </message>
    <message>
        <source>This advisory has no id, so it cannot be told from others.</source>
        <translation>Dieser Sicherheitshinweis hat keine Id und lässt sich daher nicht von anderen unterscheiden.</translation>
    </message>
    <message>
        <source>This is the format 1.1 of NVD, which is no longer kept. Download it in format 2.0.</source>
        <translation>Das ist das Format 1.1 von NVD, das nicht mehr gepflegt wird. Laden Sie es im Format 2.0 herunter.</translation>
    </message>
    <message>
        <source>This host has no name under &apos;host&apos;.</source>
        <translation>Dieser Host hat keinen Namen unter „host“.</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; is disabled in Zabbix, so it has no new values; it may be gone.</source>
        <translation>Der Host „{}“ ist in Zabbix deaktiviert und hat daher keine neuen Werte; vielleicht gibt es ihn nicht mehr.</translation>
    </message>
    <message>
        <source>The maintenance &apos;{}&apos; is for the group &apos;{}&apos;, whose hosts are not in this answer. Add them to its events.</source>
        <translation>Die Wartung „{}“ gilt für die Gruppe „{}“, deren Hosts nicht in dieser Antwort stehen. Fügen Sie sie den Ereignissen hinzu.</translation>
    </message>
    <message>
        <source>This maintenance has no &apos;maintenanceid&apos;, or &apos;active_till&apos; is not after &apos;active_since&apos;.</source>
        <translation>Diese Wartung hat keine „maintenanceid“, oder „active_till“ liegt nicht nach „active_since“.</translation>
    </message>
    <message>
        <source>Zabbix keeps repeating maintenances by the clock of its server, whose zone no answer tells; they were taken as UTC.</source>
        <translation>Zabbix führt wiederkehrende Wartungen nach der Uhr seines Servers, deren Zone keine Antwort nennt; sie gelten als UTC.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time, so this value was not taken.</source>
        <translation>„{}“ ist keine Zeit, daher wurde dieser Wert nicht übernommen.</translation>
    </message>
    <message>
        <source>This record has no value, so it was not taken.</source>
        <translation>Dieser Datensatz hat keinen Wert, daher wurde er nicht übernommen.</translation>
    </message>
    <message>
        <source>Zabbix cannot collect &apos;{}&apos; of this host: {}</source>
        <translation>Zabbix kann „{}“ dieses Hosts nicht erfassen: {}</translation>
    </message>
    <message>
        <source>Nothing here says what {} measure and on which host; their values belong to &apos;{}&apos;, in no unit. Put the answer of item.get into one list with this one.</source>
        <translation>Nichts hier sagt, was {} messen und auf welchem Host; die Werte gehören zu „{}“, ohne Einheit. Setzen Sie die Antwort von item.get mit dieser in eine Liste.</translation>
    </message>
    <message>
        <source>{} known by the number in Zabbix alone. Ask item.get for selectHosts, or put the answer of host.get into one list with this one.</source>
        <translation>{} nur unter der Nummer in Zabbix bekannt. Fragen Sie item.get nach selectHosts, oder setzen Sie die Antwort von host.get mit dieser in eine Liste.</translation>
    </message>
    <message>
        <source>{}: it nests deeper than 64 levels.</source>
        <translation>{}: Die Verschachtelung ist tiefer als 64 Ebenen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time zone that this system knows. Write e.g. Europe/Berlin.</source>
        <translation>„{}“ ist keine Zeitzone, die dieses System kennt. Schreiben Sie z. B. Europe/Berlin.</translation>
    </message>
    <message>
        <source>{} happens twice in {} because the clock is set back; the first one was taken ({}).</source>
        <translation>{} gibt es zweimal in {}, weil die Uhr zurückgestellt wird; übernommen wurde das erste Mal ({}).</translation>
    </message>
    <message>
        <source>{} does not exist in {} because the clock is set forward; it was moved forward to {}.</source>
        <translation>{} gibt es nicht in {}, weil die Uhr vorgestellt wird; verschoben auf {}.</translation>
    </message>
    <message>
        <source>it must name the advisory.</source>
        <translation>es muss den Sicherheitshinweis nennen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of event. Use maintenance, release, campaign, freeze, incident or other.</source>
        <translation>„{}“ ist keine Art von Ereignis. Verwenden Sie maintenance, release, campaign, freeze, incident oder other.</translation>
    </message>
    <message>
        <source>it must name an action.</source>
        <translation>es muss eine Aktion nennen.</translation>
    </message>
    <message>
        <source>it must name the event.</source>
        <translation>es muss das Ereignis nennen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known.</source>
        <translation>„{}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>it must be a whole number.</source>
        <translation>es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>a fleet has at most {} dimensions.</source>
        <translation>eine Flotte hat höchstens {} Dimensionen.</translation>
    </message>
    <message>
        <source>it must name the resource, e.g. host/db-01.</source>
        <translation>es muss die Ressource nennen, z. B. host/db-01.</translation>
    </message>
    <message>
        <source>{} is no JSON object.</source>
        <translation>Kein JSON-Objekt: {}.</translation>
    </message>
    <message>
        <source>The member &apos;{}&apos; of {}: {}</source>
        <translation>Das Feld „{}“ ({}): {}</translation>
    </message>
    <message>
        <source>it must be {}.</source>
        <translation>es muss {} sein.</translation>
    </message>
    <message>
        <source>it must be a whole number of 32 bits.</source>
        <translation>es muss eine ganze Zahl mit 32 Bit sein.</translation>
    </message>
    <message>
        <source>it must be a time such as 2026-03-01T02:00:00Z.</source>
        <translation>es muss eine Zeit wie 2026-03-01T02:00:00Z sein.</translation>
    </message>
    <message>
        <source>it must be text.</source>
        <translation>es muss Text sein.</translation>
    </message>
    <message>
        <source>every entry must be text.</source>
        <translation>jeder Eintrag muss Text sein.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a text that is not empty.</source>
        <translation>„{}“ muss ein nicht leerer Text sein.</translation>
    </message>
    <message>
        <source>Rules for names are a JSON object.</source>
        <translation>Namensregeln sind ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no regular expression: {}.</source>
        <translation>„{}“ ist kein regulärer Ausdruck: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a list of two texts.</source>
        <translation>„{}“ muss eine Liste aus zwei Texten sein.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no {}. Use one of {}.</source>
        <translation>„{}“ ist unbekannt ({}). Verwenden Sie eines von {}.</translation>
    </message>
    <message>
        <source>The row {} stands there twice.</source>
        <translation>Die Zeile {} steht dort zweimal.</translation>
    </message>
    <message>
        <source>A price book has one currency. {} is in {}, a row above it in {}.</source>
        <translation>Ein Preisbuch hat eine Währung. {} ist in {}, eine Zeile darüber in {}.</translation>
    </message>
    <message>
        <source>{} has no column &apos;{}&apos; to read prices from. Known are {}.</source>
        <translation>{} hat keine Spalte „{}“, aus der sich Preise lesen ließen. Bekannt sind {}.</translation>
    </message>
    <message>
        <source>{} has more than {} rows, which is no price book.</source>
        <translation>{} hat mehr als {} Zeilen; das ist kein Preisbuch.</translation>
    </message>
    <message>
        <source>These are the columns. Rows mended in their last cell are imported again with this table.</source>
        <translation>Das sind die Spalten. In der letzten Zelle berichtigte Zeilen werden mit dieser Tabelle erneut importiert.</translation>
    </message>
    <message>
        <source>The folder {} cannot be written: {}.</source>
        <translation>Der Ordner {} kann nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>The folder {} holds {}, which no export wrote there. Name a new or an empty folder.</source>
        <translation>Der Ordner {} enthält {}, was kein Export dort geschrieben hat. Nennen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>{} is a file, and this format is a folder of several files. Name a folder.</source>
        <translation>{} ist eine Datei, und dieses Format ist ein Ordner mit mehreren Dateien. Nennen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>{} is there already, perhaps from an export that was cut off. Look into it and delete it, or name another folder.</source>
        <translation>{} ist schon da, vielleicht von einem abgebrochenen Export. Sehen Sie hinein und löschen Sie es, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{} is there already; it may be all that is left of an earlier export. Move it away, or name another folder.</source>
        <translation>{} ist schon da; vielleicht ist es alles, was von einem früheren Export übrig ist. Verschieben Sie es, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>entry {} of the audit log</source>
        <translation>Eintrag {} des Audit-Logs</translation>
    </message>
    <message>
        <source>{} without an id was not stored.</source>
        <translation>Ohne Id nicht gespeichert: {}.</translation>
    </message>
    <message>
        <source>{} holds text that is not UTF-8, so it was not stored.</source>
        <translation>{} enthält Text, der kein UTF-8 ist, daher wurde es nicht gespeichert.</translation>
    </message>
    <message>
        <source>The relations of {} are of no use, for nothing describes it yet. Import what does, or mend the name.</source>
        <translation>Die Beziehungen von {} sind nutzlos, denn noch ist es nirgends beschrieben. Importieren Sie, was es beschreibt, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>The relations of {} are of no use, for nothing describes them yet. Import what does, or mend the names.</source>
        <translation>Die Beziehungen von {} sind nutzlos, denn noch sind diese nirgends beschrieben. Importieren Sie, was sie beschreibt, oder berichtigen Sie die Namen.</translation>
    </message>
    <message>
        <source>What is said of {} is of no use, for nothing describes it yet. Import what does, or mend the name.</source>
        <translation>Was über {} gesagt wird, ist nutzlos, denn noch ist es nirgends beschrieben. Importieren Sie, was es beschreibt, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>What is said of {} is of no use, for nothing describes them yet. Import what does, or mend the names.</source>
        <translation>Was über {} gesagt wird, ist nutzlos, denn noch sind diese nirgends beschrieben. Importieren Sie, was sie beschreibt, oder berichtigen Sie die Namen.</translation>
    </message>
    <message>
        <source>A block of samples has an impossible length.</source>
        <translation>Ein Block mit Messwerten hat eine unmögliche Länge.</translation>
    </message>
    <message>
        <source>A block of samples cannot be unpacked.</source>
        <translation>Ein Block mit Messwerten lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>A block of samples does not match its checksum.</source>
        <translation>Ein Block mit Messwerten passt nicht zu seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>the configuration history of {}</source>
        <translation>die Konfigurationshistorie von {}</translation>
    </message>
    <message>
        <source>{} is no Penumbra workspace: it is shorter than 100 bytes or cannot be read. Choose a .penumbra file.</source>
        <translation>{} ist kein Penumbra-Arbeitsbereich: kürzer als 100 Bytes oder nicht lesbar. Wählen Sie eine .penumbra-Datei.</translation>
    </message>
    <message>
        <source>{} (SQLite says: {})</source>
        <translation>{} (SQLite sagt: {})</translation>
    </message>
    <message>
        <source>The workspace {} is damaged; go back to a copy of it.</source>
        <translation>Der Arbeitsbereich {} ist beschädigt; stellen Sie eine Sicherungskopie wieder her.</translation>
    </message>
    <message>
        <source>The workspace {} is no Penumbra workspace; choose a .penumbra file.</source>
        <translation>Der Arbeitsbereich {} ist kein Penumbra-Arbeitsbereich; wählen Sie eine .penumbra-Datei.</translation>
    </message>
    <message>
        <source>The workspace {} does not fit on the disk; free some space and try again.</source>
        <translation>Der Arbeitsbereich {} passt nicht auf die Platte; schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace {} cannot be written; check who may write it.</source>
        <translation>Der Arbeitsbereich {} kann nicht geschrieben werden; prüfen Sie, wer ihn schreiben darf.</translation>
    </message>
    <message>
        <source>The workspace {} cannot be opened; check that it is there and who may read it.</source>
        <translation>Der Arbeitsbereich {} kann nicht geöffnet werden; prüfen Sie, ob er da ist und wer ihn lesen darf.</translation>
    </message>
    <message>
        <source>The workspace {} could not be read or written; check the disk.</source>
        <translation>Der Arbeitsbereich {} konnte nicht gelesen oder geschrieben werden; prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>The workspace {} is held by another program; close that and try again.</source>
        <translation>Der Arbeitsbereich {} wird von einem anderen Programm gehalten; schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace {} refused a statement.</source>
        <translation>Der Arbeitsbereich {} lehnte eine Anweisung ab.</translation>
    </message>
    <message>
        <source>the {} &apos;{}&apos;</source>
        <translation>{} „{}“</translation>
    </message>
    <message>
        <source>the list of documents of the kind &apos;{}&apos;</source>
        <translation>die Liste der Dokumente der Art „{}“</translation>
    </message>
    <message>
        <source>the cursor of the source &apos;{}&apos;</source>
        <translation>der Cursor der Quelle „{}“</translation>
    </message>
    <message>
        <source>the fleet has too many dimensions.</source>
        <translation>die Flotte hat zu viele Dimensionen.</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>Revision {}</translation>
    </message>
    <message>
        <source>the inventory at revision {}</source>
        <translation>der Bestand in Revision {}</translation>
    </message>
    <message>
        <source>what {} joined</source>
        <translation>die Zusammenführung durch {}</translation>
    </message>
    <message>
        <source>The {} of {} is kept as &apos;{}&apos; of {}, for that has its {} in {}.</source>
        <translation>{} von {} wird als „{}“ von {} geführt, denn dort ist {} in {}.</translation>
    </message>
    <message>
        <source>Another program holds {}, so it is open for reading only.</source>
        <translation>Ein anderes Programm hält {}, daher ist die Datei nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{} on {} holds {} (process {} {}, since {}), so it is open for reading only. End that program to change the file here. A file to import can go into the folder of a &apos;spool&apos; source of the workspace instead: while &apos;watch&apos; or the window has it open, they take it from there.</source>
        <translation>{} auf {} hält {} (Prozess {} {}, seit {}), daher ist die Datei nur zum Lesen geöffnet. Beenden Sie dieses Programm, um sie hier zu ändern. Eine zu importierende Datei kann stattdessen in den Ordner einer „spool“-Quelle des Arbeitsbereichs gelegt werden: Solange „watch“ oder das Fenster ihn geöffnet hat, wird sie von dort übernommen.</translation>
    </message>
    <message>
        <source>{} cannot be locked for writing ({}), so it is open for reading only.</source>
        <translation>{} lässt sich nicht zum Schreiben sperren ({}), daher nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{} cannot be locked for writing, so it is open for reading only.</source>
        <translation>{} lässt sich nicht zum Schreiben sperren, daher nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>the mark &apos;{}&apos;</source>
        <translation>die Markierung „{}“</translation>
    </message>
    <message>
        <source>The rules for names</source>
        <translation>Die Namensregeln</translation>
    </message>
    <message>
        <source>The rules for names were not used: {}</source>
        <translation>Die Namensregeln wurden nicht verwendet: {}</translation>
    </message>
    <message>
        <source>{} could not be brought from format {} to {} and is as it was: {}</source>
        <translation>{} konnte nicht von Format {} auf {} gebracht werden und ist unverändert: {}</translation>
    </message>
    <message>
        <source>{} exists already. Open it, or choose another name.</source>
        <translation>{} existiert bereits. Öffnen Sie die Datei, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The workspace {} could not be created: {}</source>
        <translation>Der Arbeitsbereich {} konnte nicht angelegt werden: {}</translation>
    </message>
    <message>
        <source>{} is no Penumbra workspace. Choose a .penumbra file, or import this file into a workspace.</source>
        <translation>{} ist kein Penumbra-Arbeitsbereich. Wählen Sie eine .penumbra-Datei, oder importieren Sie diese Datei in einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The tables of {} are not those of a Penumbra workspace of format {}. The file is damaged or was changed by another program; go back to a copy of it.</source>
        <translation>Die Tabellen von {} sind nicht die eines Penumbra-Arbeitsbereichs im Format {}. Die Datei ist beschädigt oder wurde von einem anderen Programm geändert; stellen Sie eine Sicherungskopie wieder her.</translation>
    </message>
    <message>
        <source>You may not write {}, so it is open for reading only.</source>
        <translation>{} dürfen Sie nicht schreiben, daher nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>A newer Penumbra made {} (format {}, this one knows {}). It is open for reading only and stays as it is; update Penumbra to change it.</source>
        <translation>Eine neuere Version von Penumbra hat {} erstellt (Format {}, diese kennt {}). Die Datei ist nur zum Lesen geöffnet und bleibt, wie sie ist; aktualisieren Sie Penumbra, um sie zu ändern.</translation>
    </message>
    <message>
        <source>{} has the older format {}. Open it once for writing to bring it up to date.</source>
        <translation>{} hat das ältere Format {}. Öffnen Sie die Datei einmal zum Schreiben, um sie auf den neuen Stand zu bringen.</translation>
    </message>
    <message>
        <source>{} cannot be opened: {}. Check the name, or create a new workspace.</source>
        <translation>{} kann nicht geöffnet werden: {}. Prüfen Sie den Namen, oder legen Sie einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>{} is no file, so it is no workspace. Choose a .penumbra file.</source>
        <translation>{} ist keine Datei, also kein Arbeitsbereich. Wählen Sie eine .penumbra-Datei.</translation>
    </message>
    <message>
        <source>{} could not be written: {}.</source>
        <translation>{} konnte nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>the order of the blocks of {}</source>
        <translation>die Reihenfolge der Blöcke von {}</translation>
    </message>
    <message>
        <source>the list of blocks of the series {}</source>
        <translation>die Liste der Blöcke der Zeitreihe {}</translation>
    </message>
    <message>
        <source>the entry of the series {}</source>
        <translation>der Eintrag der Zeitreihe {}</translation>
    </message>
    <message>
        <source>what is kept to take back revision {}</source>
        <translation>was zum Zurücknehmen von Revision {} aufbewahrt wird</translation>
    </message>
    <message>
        <source>The configuration history of {} is damaged.</source>
        <translation>Die Konfigurationshistorie von {} ist beschädigt.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own check says: {}.</source>
        <translation>Die eigene Prüfung von SQLite sagt: {}.</translation>
    </message>
    <message>
        <source>The inventory at revision {} is damaged.</source>
        <translation>Der Bestand in Revision {} ist beschädigt.</translation>
    </message>
    <message>
        <source>There are rows of revisions that do not exist.</source>
        <translation>Es gibt Zeilen zu Revisionen, die nicht existieren.</translation>
    </message>
    <message>
        <source>Row {} of {} from revision {} is damaged.</source>
        <translation>Zeile {} von {} aus Revision {} ist beschädigt.</translation>
    </message>
    <message>
        <source>There are blocks of samples that belong to no series.</source>
        <translation>Es gibt Blöcke mit Messwerten, die zu keiner Zeitreihe gehören.</translation>
    </message>
    <message>
        <source>The kept forecast model of {} is damaged; it is fitted anew.</source>
        <translation>Das abgelegte Prognosemodell von {} ist beschädigt; es wird neu angepasst.</translation>
    </message>
    <message>
        <source>It was opened for reading.</source>
        <translation>Die Datei wurde zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{} cannot be changed here. {}</source>
        <translation>{} kann hier nicht geändert werden. {}</translation>
    </message>
    <message>
        <source>There is no revision {} in {}.</source>
        <translation>Eine Revision {} gibt es in {} nicht.</translation>
    </message>
    <message>
        <source>The reader says that it read {}, but it delivered {}, rejected {} and met {} twice. Please report this.</source>
        <translation>Der Leser sagt, er habe gelesen: {}, hat aber {} geliefert, {} abgelehnt und {} doppelt angetroffen. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>{} grew to {} MB because another program keeps the workspace open. Close it there for a moment.</source>
        <translation>{} wuchs auf {} MB, weil ein anderes Programm den Arbeitsbereich geöffnet hält. Schließen Sie ihn dort für einen Moment.</translation>
    </message>
    <message>
        <source>{} exists already, so the copy was not made. Choose another name.</source>
        <translation>{} existiert bereits, daher wurde die Kopie nicht angelegt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The copy {} was not made: {}</source>
        <translation>Die Kopie {} wurde nicht angelegt: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not of the form key=value.</source>
        <translation>„{}“ hat nicht die Form key=value.</translation>
    </message>
    <message>
        <source>The template takes no parameter &apos;{}&apos;.{}</source>
        <translation>Die Vorlage kennt keinen Parameter „{}“.{}</translation>
    </message>
    <message>
        <source>The template needs &apos;{}&apos;: with={}=...</source>
        <translation>Die Vorlage braucht „{}“: with={}=...</translation>
    </message>
    <message>
        <source>&apos;{{{}}}&apos; is none of the template&apos;s parameters.</source>
        <translation>„{{{}}}“ ist keiner der Parameter der Vorlage.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; must lie between 0s and a hundred years.</source>
        <translation>&quot;{}&quot; muss zwischen 0s und hundert Jahren liegen.</translation>
    </message>
    <message>
        <source>it has a member &apos;{}&apos;; write &quot;action&quot;, &quot;params&quot;, &quot;after&quot; and &quot;for&quot;.</source>
        <translation>es hat ein Feld „{}“; schreiben Sie &quot;action&quot;, &quot;params&quot;, &quot;after&quot; und &quot;for&quot;.</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Die Vorlage</translation>
    </message>
    <message>
        <source>This is no template: the member &quot;penumbra&quot; does not say &quot;change-template&quot;.</source>
        <translation>Das ist keine Vorlage: Das Feld &quot;penumbra&quot; ist nicht &quot;change-template&quot;.</translation>
    </message>
    <message>
        <source>The template has format {}; this version reads format 1.</source>
        <translation>Die Vorlage hat Format {}; diese Version liest Format 1.</translation>
    </message>
    <message>
        <source>The template needs a list &quot;changes&quot; of 1 to {} changes.</source>
        <translation>Die Vorlage braucht eine Liste &quot;changes&quot; mit 1 bis {} Änderungen.</translation>
    </message>
    <message>
        <source>Change {} of the template: {}</source>
        <translation>Änderung {} der Vorlage: {}</translation>
    </message>
    <message>
        <source>its window has a member &apos;{}&apos;; write &quot;begin&quot; and &quot;end&quot;.</source>
        <translation>ihr Zeitraum hat ein Feld „{}“; schreiben Sie &quot;begin&quot; und &quot;end&quot;.</translation>
    </message>
    <message>
        <source>Two edits of the scenario have the key &apos;{}&apos;. Give each a key of its own.</source>
        <translation>Zwei Eingriffe des Szenarios haben den Schlüssel „{}“. Geben Sie jedem einen eigenen.</translation>
    </message>
    <message>
        <source>This is no scenario: the member &quot;penumbra&quot; does not say &quot;scenario&quot;.</source>
        <translation>Das ist kein Szenario: Das Feld &quot;penumbra&quot; ist nicht &quot;scenario&quot;.</translation>
    </message>
    <message>
        <source>The scenario has format {}; this version reads format 1.</source>
        <translation>Das Szenario hat Format {}; diese Version liest Format 1.</translation>
    </message>
    <message>
        <source>The scenario has no list &quot;edits&quot;.</source>
        <translation>Das Szenario hat keine Liste &quot;edits&quot;.</translation>
    </message>
    <message>
        <source>Edit {} of the scenario: {}</source>
        <translation>Eingriff {} des Szenarios: {}</translation>
    </message>
    <message>
        <source>A scenario needs a name to be committed under.</source>
        <translation>Ein Szenario braucht einen Namen, unter dem es festgeschrieben wird.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is left out: a failure is tried, not planned.</source>
        <translation>„{}“ wird weggelassen: Ein Ausfall wird ausprobiert, nicht geplant.</translation>
    </message>
    <message>
        <source>Nothing of the scenario &apos;{}&apos; is left to be planned: it has no edit that is switched on, still to come and no failure.</source>
        <translation>Vom Szenario „{}“ bleibt nichts zu planen: Es hat keinen Eingriff, der eingeschaltet ist, noch bevorsteht und kein Ausfall ist.</translation>
    </message>
    <message>
        <source>it must name a service.</source>
        <translation>es muss einen Dienst nennen.</translation>
    </message>
    <message>
        <source>it must lie between 1 and {}.</source>
        <translation>es muss zwischen 1 und {} liegen.</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>Das Manifest</translation>
    </message>
    <message>
        <source>This is no manifest in the form that edits carry. On the command line say manifest=FILE.</source>
        <translation>Das ist kein Manifest in der Form, die Eingriffe enthalten. Auf der Befehlszeile: manifest=FILE.</translation>
    </message>
    <message>
        <source>The manifest needs a list &quot;parts&quot; of 1 to {} parts.</source>
        <translation>Das Manifest braucht eine Liste &quot;parts&quot; mit 1 bis {} Teilen.</translation>
    </message>
    <message>
        <source>{} asks for {}, which the fleet does not have.</source>
        <translation>{} verlangt {}, was die Flotte nicht hat.</translation>
    </message>
    <message>
        <source>The quote {} before &apos;{}&apos; is not closed.</source>
        <translation>Das Anführungszeichen {} vor „{}“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>An edit has either to= or for=, not both.</source>
        <translation>Ein Eingriff hat entweder to= oder for=, nicht beides.</translation>
    </message>
    <message>
        <source>for= needs from=.</source>
        <translation>for= braucht from=.</translation>
    </message>
    <message>
        <source>The window of the edit ends before it begins.</source>
        <translation>Der Zeitraum des Eingriffs endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The action {} takes no parameter &apos;{}&apos;.{}</source>
        <translation>Die Aktion {} kennt keinen Parameter „{}“.{}</translation>
    </message>
    <message>
        <source>The edit is empty. Begin with one of {}.</source>
        <translation>Der Eingriff ist leer. Beginnen Sie mit einem von {}.</translation>
    </message>
    <message>
        <source>There is no action &apos;{}&apos;.{}</source>
        <translation>Die Aktion „{}“ gibt es nicht.{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is given twice.</source>
        <translation>„{}“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>the action {}</source>
        <translation>die Aktion {}</translation>
    </message>
    <message>
        <source>No workspace is open. Open one, or make a new one first.</source>
        <translation>Kein Arbeitsbereich ist geöffnet. Öffnen Sie zuerst einen, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>What was gathered could not be stored. Please report it.</source>
        <translation>Das Erfasste konnte nicht gespeichert werden. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>There is no export format {}.</source>
        <translation>Ein Exportformat {} gibt es nicht.</translation>
    </message>
    <message>
        <source>the gatherer {}</source>
        <translation>der Erfasser {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says how much more, and this takes the amount itself: write what it is then, e.g. {}.</source>
        <translation>„{}“ sagt, wie viel mehr es ist; hier steht die Menge selbst: Schreiben Sie, was es dann ist, z. B. {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says how much less, and this takes the amount itself: write what it is then, e.g. {}.</source>
        <translation>„{}“ sagt, wie viel weniger es ist; hier steht die Menge selbst: Schreiben Sie, was es dann ist, z. B. {}.</translation>
    </message>
    <message>
        <source>The row {} has no {}.</source>
        <translation>Die Zeile {} hat kein {}.</translation>
    </message>
    <message>
        <source>Nothing answers at {}: the connection was refused or there is no route to it. Check that the server runs and that the address is right.</source>
        <translation>Unter {} antwortet nichts: Die Verbindung wurde abgelehnt, oder es gibt keine Route dorthin. Prüfen Sie, ob der Server läuft und ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>The source {} failed. {} Nothing was stored.</source>
        <translation>Die Abfrage der Quelle {} ist fehlgeschlagen. {} Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>There is no solver at {}; Debian&apos;s package is coinor-cbc.</source>
        <translation>Unter {} gibt es keinen Löser; das Debian-Paket heißt coinor-cbc.</translation>
    </message>
    <message>
        <source>No directory for the solver&apos;s files can be made in {}. Name another one.</source>
        <translation>In {} lässt sich kein Verzeichnis für die Dateien des Lösers anlegen. Nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{} cannot be started.</source>
        <translation>{} lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>{} was ended after {} seconds without an answer.</source>
        <translation>{} wurde nach {} Sekunden ohne Antwort beendet.</translation>
    </message>
    <message>
        <source>{} wrote no solution: {}</source>
        <translation>{} schrieb keine Lösung: {}</translation>
    </message>
    <message>
        <source>{} wrote no solution.</source>
        <translation>{} schrieb keine Lösung.</translation>
    </message>
    <message>
        <source>The workspace {} is damaged: {} does not match its checksum. Restore a copy of the file; &apos;penumbra-cli verify&apos; lists everything that is damaged.</source>
        <translation>Der Arbeitsbereich {} ist beschädigt. Nicht zur Prüfsumme passt: {}. Stellen Sie eine Kopie der Datei wieder her; „penumbra-cli verify“ listet alles Beschädigte auf.</translation>
    </message>
    <message>
        <source>a block of the series of {} of {} from {} to {}</source>
        <translation>ein Block der Zeitreihe {} von {}, vom {} bis {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; are a few bytes: write the unit, e.g. {}GiB.</source>
        <translation>„{}“ wären ein paar Bytes: die Einheit angeben, z. B. {}GiB.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Asking NetBox</source>
        <translation>NetBox wird abgefragt</translation>
    </message>
    <message>
        <source>Asking OpenStack</source>
        <translation>OpenStack wird abgefragt</translation>
    </message>
    <message>
        <source>Reading samples</source>
        <translation>Messwerte werden gelesen</translation>
    </message>
    <message>
        <source>Finding metrics</source>
        <translation>Metriken werden gesucht</translation>
    </message>
    <message>
        <source>Asking Zabbix for values</source>
        <translation>Werte werden bei Zabbix abgefragt</translation>
    </message>
    <message>
        <source>failing hosts</source>
        <translation>Hostausfälle werden durchgespielt</translation>
    </message>
    <message>
        <source>failing pairs of hosts</source>
        <translation>Ausfälle von Host-Paaren werden durchgespielt</translation>
    </message>
    <message>
        <source>making the sample fleet</source>
        <translation>Beispielflotte wird angelegt</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Historie wird gelesen</translation>
    </message>
    <message>
        <source>judging other hours</source>
        <translation>andere Zeiten werden beurteilt</translation>
    </message>
    <message>
        <source>with more hosts</source>
        <translation>weitere Hosts werden durchgerechnet</translation>
    </message>
    <message>
        <source>the cheapest mix</source>
        <translation>die günstigste Mischung</translation>
    </message>
    <message>
        <source>spare hosts</source>
        <translation>Reserve-Hosts</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>From {} to {} there is no other begin for it.</source>
        <translation>Von {} bis {} gibt es dafür keinen anderen Beginn.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no host carries more</source>
        <translation>kein Host stärker belastet</translation>
    </message>
    <message>
        <source>none: the {} of {} may be {:.0f} % short at {}</source>
        <translation>nichts: Die Kapazität ({}) von {} kann um {:.0f} % überschritten werden, am {}</translation>
    </message>
    <message>
        <source>{:.0f} % of the {} of {} at {}</source>
        <translation>{:.0f} % der Kapazität ({}) von {} am {}</translation>
    </message>
    <message>
        <source>as without it</source>
        <translation>wie ohne die Eingriffe</translation>
    </message>
    <message>
        <source>As good as planned.</source>
        <translation>Genauso gut wie geplant.</translation>
    </message>
    <message>
        <source>Better: it does not come to this: {}. New is: {}.</source>
        <translation>Besser, denn dies entfällt: {}. Neu ist: {}.</translation>
    </message>
    <message>
        <source>Better: it does not come to this: {}.</source>
        <translation>Besser, denn dies entfällt: {}.</translation>
    </message>
    <message>
        <source>Better: {} % instead of {} % are free at the worst hour.</source>
        <translation>Besser: In der knappsten Stunde sind {} % statt {} % frei.</translation>
    </message>
    <message>
        <source>Better: what it adds holds shorter or is less probable.</source>
        <translation>Besser: Was hinzukommt, hält kürzer an oder ist weniger wahrscheinlich.</translation>
    </message>
    <message>
        <source>Worse: {}.</source>
        <translation>Schlechter: {}.</translation>
    </message>
    <message>
        <source>Worse: what it adds holds longer or is more probable.</source>
        <translation>Schlechter: Was hinzukommt, hält länger an oder ist wahrscheinlicher.</translation>
    </message>
    <message>
        <source>Worse: {} % instead of {} % are free at the worst hour.</source>
        <translation>Schlechter: In der knappsten Stunde sind {} % statt {} % frei.</translation>
    </message>
    <message>
        <source>This is what is planned.</source>
        <translation>So ist es geplant.</translation>
    </message>
    <message>
        <source>As planned, from {}: {}.</source>
        <translation>Wie geplant, ab {}: {}.</translation>
    </message>
    <message>
        <source>It adds nothing to what stands anyway.</source>
        <translation>Zu dem, was ohnehin besteht, kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>One more failure: {}.</source>
        <translation>Ein weiterer Ausfall: {}.</translation>
    </message>
    <message>
        <source>One more failure is survived as without it.</source>
        <translation>Ein weiterer Ausfall wird so überstanden wie ohne die Eingriffe.</translation>
    </message>
    <message>
        <source>Free at the worst hour: {}.</source>
        <translation>Frei in der knappsten Stunde: {}.</translation>
    </message>
    <message>
        <source>None of the {} begins that were judged is better.</source>
        <translation>Keine der {} beurteilten Anfangszeiten ist besser.</translation>
    </message>
    <message>
        <source>The begins are a minute apart at least.</source>
        <translation>Zwischen den Anfangszeiten muss mindestens eine Minute liegen.</translation>
    </message>
    <message>
        <source>When it may begin, the best first</source>
        <translation>Mögliche Anfangszeiten, die besten zuerst</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>It adds</source>
        <translation>Hinzu kommt</translation>
    </message>
    <message>
        <source>One more failure</source>
        <translation>Weiterer Ausfall</translation>
    </message>
    <message>
        <source>Free at the worst hour</source>
        <translation>Frei in knappster Stunde</translation>
    </message>
    <message>
        <source>Against what is planned</source>
        <translation>Gegenüber der Planung</translation>
    </message>
    <message>
        <source>The scenario has no edit to ask about. Add one, or switch one on.</source>
        <translation>Das Szenario hat keinen Eingriff, nach dem sich fragen ließe. Fügen Sie einen hinzu, oder schalten Sie einen ein.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of an edit. The scenario has the edits 1 to {}, e.g. 1,2.</source>
        <translation>„{}“ ist keine Nummer eines Eingriffs. Das Szenario hat die Eingriffe 1 bis {}; geben Sie z. B. 1,2 an.</translation>
    </message>
    <message>
        <source>Edit {} is switched off or left out, so it changes nothing.</source>
        <translation>Eingriff {} ist abgeschaltet oder ausgelassen und ändert daher nichts.</translation>
    </message>
    <message>
        <source>They share hours and nothing else.</source>
        <translation>Sie haben Stunden gemeinsam und sonst nichts.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The point of no return is past.</source>
        <translation>Ein Zurück gibt es bereits nicht mehr.</translation>
    </message>
    <message>
        <source>The point of no return is {}: from then on {}.</source>
        <translation>Kein Zurück mehr gibt es ab {}; von da an gilt: {}.</translation>
    </message>
    <message>
        <source>No point of no return was found until {}; later moments were not tried.</source>
        <translation>Bis {} wurde kein Zeitpunkt gefunden, ab dem es kein Zurück mehr gibt; spätere wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>No point of no return was found within the computed future.</source>
        <translation>Innerhalb der berechneten Zukunft wurde kein Zeitpunkt gefunden, ab dem es kein Zurück mehr gibt.</translation>
    </message>
    <message>
        <source>There is no point of no return before it ends by itself at {}; to be done before that at P95, begin by {}.</source>
        <translation>Es endet von selbst am {}, und bis dahin gibt es immer ein Zurück; um bei P95 vorher fertig zu sein, muss der Rückweg bis {} beginnen.</translation>
    </message>
    <message>
        <source>At {} nothing of it has begun: it is called off and costs nothing.</source>
        <translation>Am {} hat noch nichts davon begonnen: Es wird abgesagt und kostet nichts.</translation>
    </message>
    <message>
        <source>Yes: at {} it can go back, in {} (P95 {}): {} and {}.</source>
        <translation>Ja, am {} ist ein Zurück möglich; Dauer {} (P95 {}): {} und {}.</translation>
    </message>
    <message>
        <source>No: at {} it cannot go back: {}.</source>
        <translation>Nein, am {} ist kein Zurück möglich: {}.</translation>
    </message>
    <message>
        <source>Taken back: {}.</source>
        <translation>Zurückgenommen wird: {}.</translation>
    </message>
    <message>
        <source>Not begun by then, called off: {}.</source>
        <translation>Bis dahin nicht begonnen, wird abgesagt: {}.</translation>
    </message>
    <message>
        <source>Over by then, it stays done: {}.</source>
        <translation>Bis dahin abgeschlossen, bleibt bestehen: {}.</translation>
    </message>
    <message>
        <source>Nothing stays of it: the verdict is then {}.</source>
        <translation>Davon bleibt nichts: Das Urteil lautet dann {}.</translation>
    </message>
    <message>
        <source>After that the verdict is {}; of the scenario stays: {}</source>
        <translation>Danach lautet das Urteil {}; vom Szenario bleibt: {}</translation>
    </message>
    <message>
        <source>Reckoned with 120 s a restart, 30 s and 1 GiB a second a move; what the change writes, such as a new form of data, is not known here.</source>
        <translation>Gerechnet mit 120 s je Neustart und je Verlegung mit 30 s und 1 GiB pro Sekunde; was die Änderung schreibt, etwa eine neue Form der Daten, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Going back then, and at each later change of the fleet</source>
        <translation>Rückweg zu dieser Zeit und bei jeder späteren Änderung der Flotte</translation>
    </message>
    <message>
        <source>It goes wrong at</source>
        <translation>Es geht schief am</translation>
    </message>
    <message>
        <source>Can go back</source>
        <translation>Zurück möglich</translation>
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
        <translation>Fertig bis, P95</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verlegt</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>calendar only</source>
        <translation>nur Kalender</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>{} (your edit)</source>
        <translation>{} (Ihr Eingriff)</translation>
    </message>
    <message>
        <source>Changes that meet</source>
        <translation>Änderungen, die zusammentreffen</translation>
    </message>
    <message>
        <source>They collide in</source>
        <translation>Kollision durch</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>instead of from</source>
        <translation>statt ab</translation>
    </message>
    <message>
        <source>In capacity: {}; by dependency: {}; in the calendar and no more: {}.</source>
        <translation>Durch Kapazität: {}; durch Abhängigkeit: {}; nur im Kalender: {}.</translation>
    </message>
    <message>
        <source>Between {} and {} lies nothing. Ask for later hours.</source>
        <translation>Zwischen {} und {} liegt nichts. Verlangen Sie spätere Zeiten.</translation>
    </message>
    <message>
        <source>Nothing of it is both limited and used.</source>
        <translation>Nichts davon ist sowohl begrenzt als auch genutzt.</translation>
    </message>
    <message>
        <source>The pool has no dimension &apos;{}&apos; that is both limited and used.</source>
        <translation>Der Pool hat keine Dimension „{}“, die sowohl begrenzt als auch genutzt ist.</translation>
    </message>
    <message>
        <source>No host is there that new ones could be like.</source>
        <translation>Es ist kein Host da, dem neue gleichen könnten.</translation>
    </message>
    <message>
        <source>the {} of zone {}</source>
        <translation>{} der Zone {}</translation>
    </message>
    <message>
        <source>the {} of the fleet</source>
        <translation>{} der Flotte</translation>
    </message>
    <message>
        <source>Day, UTC</source>
        <translation>Tag, UTC</translation>
    </message>
    <message>
        <source>With so many more hosts like {}</source>
        <translation>Mit so vielen weiteren Hosts wie {}</translation>
    </message>
    <message>
        <source>More hosts</source>
        <translation>Mehr Hosts</translation>
    </message>
    <message>
        <source>with 5 % by</source>
        <translation>mit 5 % bis</translation>
    </message>
    <message>
        <source>One path in twenty is full by {}; with a lead time of {} an order now comes too late for it.</source>
        <translation>Jeder zwanzigste Pfad ist bis {} voll; die Lieferzeit ist {}, daher kommt eine Bestellung jetzt dafür zu spät.</translation>
    </message>
    <message>
        <source>Order by {}: one path in twenty is full by {}, and hosts take {}.</source>
        <translation>Bestellen bis {}: Jeder zwanzigste Pfad ist bis {} voll, und Hosts brauchen {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is for good</source>
        <translation>„{}“ ist dauerhaft</translation>
    </message>
    <message>
        <source>{} would be lost</source>
        <translation>{} ginge verloren</translation>
    </message>
    <message>
        <source>{} would have no host</source>
        <translation>{} hätte keinen Host</translation>
    </message>
    <message>
        <source>a host would hold more than it has</source>
        <translation>ein Host würde mehr tragen, als er hat</translation>
    </message>
    <message>
        <source>{} lies outside of the computed future, {} to {}.</source>
        <translation>{} liegt außerhalb der berechneten Zukunft, {} bis {}.</translation>
    </message>
    <message>
        <source>The scenario with the waves is {}, as it is without them.</source>
        <translation>Das Urteil über das Szenario mit den Wellen lautet {}, wie ohne sie.</translation>
    </message>
    <message>
        <source>The scenario with the waves is {}; without them it is {}.</source>
        <translation>Das Urteil über das Szenario mit den Wellen lautet {}; ohne sie lautet es {}.</translation>
    </message>
    <message>
        <source>They add nothing to what is found.</source>
        <translation>Zu den Befunden kommt durch sie nichts hinzu.</translation>
    </message>
    <message>
        <source>They add {}, the gravest: {}</source>
        <translation>Durch sie kommt hinzu: {}. Am schwersten wiegt: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; begins at once or has begun, so it has no other hours. Give it a begin that is ahead, or leave it out with &apos;which&apos;.</source>
        <translation>„{}“ beginnt sofort oder hat begonnen und hat daher keine anderen Zeiten. Geben Sie einen künftigen Beginn an, oder lassen Sie es mit &apos;which&apos; weg.</translation>
    </message>
    <message>
        <source>There are {} begins to judge; {} are the most. Ask for fewer hours or a longer step.</source>
        <translation>{} Anfangszeiten wären zu beurteilen; {} sind das Höchste. Fragen Sie nach weniger Stunden oder mit größerem Abstand.</translation>
    </message>
    <message>
        <source>The best of {} begins: {}, {}.</source>
        <translation>Die beste von {} Anfangszeiten: {}, {}.</translation>
    </message>
    <message>
        <source>At {} an edit does not fit, so they are left out.</source>
        <translation>Weggelassen, weil ein Eingriff dort nicht passt: {}.</translation>
    </message>
    <message>
        <source>From {} on it can again.</source>
        <translation>Ab {} geht es wieder.</translation>
    </message>
    <message>
        <source>From {} on it cannot for a while: {}; from {} on it can again.</source>
        <translation>Ab {} geht es eine Zeit lang nicht: {}; ab {} geht es wieder.</translation>
    </message>
    <message>
        <source>Left out near the end of the computed future, for the change and its way back, {} at P95, would not be over by then: {}.</source>
        <translation>Weggelassen am Ende der berechneten Zukunft, weil die Änderung samt Rückweg (P95: {}) bis dahin nicht vorbei wäre: {}.</translation>
    </message>
    <message>
        <source>In the worst minute of the change, {}, the {} of {} may be {:.0f} % short.</source>
        <translation>Knappste Minute der Änderung ({}): {} von {} kann um {:.0f} % überschritten sein.</translation>
    </message>
    <message>
        <source>In the worst minute of the change, {}, {:.0f} % of the {} of {} is free.</source>
        <translation>Knappste Minute der Änderung ({}): {:.0f} % frei ({} von {}).</translation>
    </message>
    <message>
        <source>While it is carried out no host carries more than without it.</source>
        <translation>Während der Änderung trägt kein Host mehr als ohne sie.</translation>
    </message>
    <message>
        <source>Any one host may be lost then.</source>
        <translation>Jeder einzelne Host darf dann ausfallen.</translation>
    </message>
    <message>
        <source>like {}</source>
        <translation>wie {}</translation>
    </message>
    <message>
        <source>Order by {}.</source>
        <translation>Bestellen bis {}.</translation>
    </message>
    <message>
        <source>Order now: the date for it, {}, is past by {}.</source>
        <translation>Jetzt bestellen: Der Termin dafür war {}, die Verspätung ist {}.</translation>
    </message>
    <message>
        <source>now, {} late</source>
        <translation>jetzt, {} spät</translation>
    </message>
    <message>
        <source>Kind of host</source>
        <translation>Art des Hosts</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Bestellen bis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Das reicht.</translation>
    </message>
    <message>
        <source>Hosts alone are not enough.</source>
        <translation>Hosts allein reichen nicht.</translation>
    </message>
    <message>
        <source>Sum full</source>
        <translation>Summe voll</translation>
    </message>
    <message>
        <source>And yet the scenario is a no go: {}</source>
        <translation>Trotzdem ist das Szenario ein NO GO: {}</translation>
    </message>
    <message>
        <source>For the sum alone {} like {} bring it under {}.</source>
        <translation>Für die Summe allein bringen {} wie {} sie unter {}.</translation>
    </message>
    <message>
        <source>So many are not enough for {}: ask for more.</source>
        <translation>So viele reichen nicht für {}: Fragen Sie nach mehr.</translation>
    </message>
    <message>
        <source>N+2: any two hosts</source>
        <translation>N+2: ohne zwei Hosts</translation>
    </message>
    <message>
        <source>N+1 and any rack</source>
        <translation>N+1 und jedes Rack</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>keine Zone</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>The fleet has too many pairs of hosts to lose every one.</source>
        <translation>Die Flotte hat zu viele Paare von Hosts, um jedes ausfallen zu lassen.</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{} wie {}</translation>
    </message>
    <message>
        <source>To add: {}.</source>
        <translation>Hinzuzufügen: {}.</translation>
    </message>
    <message>
        <source>No host more helps {}.</source>
        <translation>Kein weiterer Host hilft hier: {}.</translation>
    </message>
    <message>
        <source>What each level costs, over all zones, and what risk is left</source>
        <translation>Was jede Stufe über alle Zonen kostet und welches Risiko bleibt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Risk left</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>Spare hosts by the demand: a host more against a shortage</source>
        <translation>Reserve-Hosts nach dem Bedarf: ein Host mehr gegen einen Engpass</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>N, the median demand</source>
        <translation>N, medianer Bedarf</translation>
    </message>
    <message>
        <source>Spare, advised</source>
        <translation>Reserve, empfohlen</translation>
    </message>
    <message>
        <source>Of them warm</source>
        <translation>Davon warm</translation>
    </message>
    <message>
        <source>The chance that failures leave a workload without a host within the computed future is {} with N+0, {} with N+1 and {} with N+2.</source>
        <translation>Die Wahrscheinlichkeit, dass Ausfälle in der berechneten Zukunft einen Workload ohne Host lassen, ist {} mit N+0, {} mit N+1 und {} mit N+2.</translation>
    </message>
    <message>
        <source>Warm spare hosts are not weighed: that needs a price of a host a month and of an hour of downtime (host_per_month, downtime_per_service_hour), under Plan, Prices, or with &apos;penumbra-cli prices&apos;.</source>
        <translation>Warme Reserve-Hosts werden nicht abgewogen: Dafür braucht es einen Preis für einen Host im Monat und für eine Stunde Ausfallzeit (host_per_month, downtime_per_service_hour), unter Plan, Preise oder mit „penumbra-cli prices“.</translation>
    </message>
    <message>
        <source>Warm spares by the demand, which are needed before an ordered host could come: {}, for {} a month.</source>
        <translation>Warme Reserve nach dem Bedarf, die gebraucht wird, bevor ein bestellter Host kommen könnte: {}, für {} im Monat.</translation>
    </message>
    <message>
        <source>{} may still be left without a host: more than {} hosts are not tried for a level.</source>
        <translation>Weiterhin ohne Host bleiben können: {}. Mehr als {} Hosts werden für eine Stufe nicht versucht.</translation>
    </message>
    <message>
        <source>{} takes {} more, for {} a month.</source>
        <translation>{} braucht {} mehr, für {} im Monat.</translation>
    </message>
    <message>
        <source>{} is not reached with {} more, for {} a month.</source>
        <translation>{} wird auch mit {} mehr, für {} im Monat, nicht erreicht.</translation>
    </message>
    <message>
        <source>N+2 is {} above N+1.</source>
        <translation>N+2 liegt {} über N+1.</translation>
    </message>
    <message>
        <source>It does not hold in {} of the computed future as it is, and in {} with the hosts added.</source>
        <translation>So, wie es ist, gilt das in {} der berechneten Zukunft nicht, mit den weiteren Hosts in {} nicht.</translation>
    </message>
    <message>
        <source>No number of hosts in service from {} brings it under {}: it is full before with a chance of {}.</source>
        <translation>Keine Anzahl Hosts, die ab {} in Betrieb sind, bringt sie unter {}: Vorher ist sie mit einer Wahrscheinlichkeit von {} voll.</translation>
    </message>
    <message>
        <source>So many are not enough for {}, and more are not tried.</source>
        <translation>So viele reichen nicht für {}, und mehr werden nicht versucht.</translation>
    </message>
    <message>
        <source>At {} there is nothing to take back: failures and loads are not taken back, and all else is over.</source>
        <translation>Um {} gibt es nichts zurückzunehmen: Ausfälle und Lasten werden nicht zurückgenommen, und alles andere ist vorbei.</translation>
    </message>
    <message>
        <source>{} a month for a host without a price of its own</source>
        <translation>{} im Monat für einen Host ohne eigenen Preis</translation>
    </message>
    <message>
        <source>a lead time of {}</source>
        <translation>Lieferzeit {}</translation>
    </message>
    <message>
        <source>{} an hour of a service&apos;s downtime</source>
        <translation>{} für eine Stunde Ausfall eines Dienstes</translation>
    </message>
    <message>
        <source>Left out of them, for hosts there have no price: {}.</source>
        <translation>Nicht dabei, weil Hosts dort keinen Preis haben: {}.</translation>
    </message>
    <message>
        <source>There is no other begin that could be judged.</source>
        <translation>Es gibt keine andere Anfangszeit, die sich beurteilen ließe.</translation>
    </message>
    <message>
        <source>What is planned and its way back, {} at P95, would not be over within the computed future.</source>
        <translation>Was geplant ist, wäre samt Rückweg (P95: {}) innerhalb der berechneten Zukunft nicht vorbei.</translation>
    </message>
    <message>
        <source>What does not end is seen up to the end of the computed future: harm that goes on beyond it counts as long wherever it begins; of all else a later begin shows fewer hours.</source>
        <translation>Was kein Ende hat, wird bis zum Ende der berechneten Zukunft gesehen: Schaden, der darüber hinaus anhält, zählt gleich lang, wann immer er beginnt; von allem anderen zeigt ein späterer Anfang weniger Stunden.</translation>
    </message>
    <message>
        <source>This is about the fleet as it is, for the scenario has no edit: for a campaign add &apos;Change demand&apos; with its factor and its date.</source>
        <translation>Dies gilt für die Flotte, wie sie ist, denn das Szenario hat keinen Eingriff: Für eine Kampagne fügen Sie „Bedarf ändern“ mit Faktor und Datum hinzu.</translation>
    </message>
    <message>
        <source>A level is about who is left without a host, by what workloads request: a host with more to carry may still run short of what is used (◆ on the What-if page).</source>
        <translation>Eine Stufe sagt, wer ohne Host bliebe, nach dem, was Workloads anfordern: Ein Ersatzhost kann bei der Nutzung trotzdem knapp werden (◆ auf der Seite „Was-wäre-wenn“).</translation>
    </message>
    <message>
        <source>N+0: all have a host</source>
        <translation>N+0: alle mit Host</translation>
    </message>
    <message>
        <source>N+1: any one host</source>
        <translation>N+1: ohne einen Host</translation>
    </message>
    <message>
        <source>Short now</source>
        <translation>Lücke jetzt</translation>
    </message>
    <message>
        <source>Short then</source>
        <translation>Lücke dann</translation>
    </message>
    <message>
        <source>{} earlier</source>
        <translation>{} früher</translation>
    </message>
    <message>
        <source>{} later</source>
        <translation>{} später</translation>
    </message>
    <message>
        <source>Proposed hours, one after the other</source>
        <translation>Vorgeschlagene Zeiten, nacheinander</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Collisions left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>The scenario with this row and those above it.</source>
        <translation>Das Szenario mit dieser Zeile und denen darüber.</translation>
    </message>
    <message>
        <source>What no other hours end</source>
        <translation>Was keine anderen Zeiten beenden</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Wege steht</translation>
    </message>
    <message>
        <source>No two changes collide in capacity or by dependency.</source>
        <translation>Keine zwei Änderungen kollidieren durch Kapazität oder Abhängigkeit.</translation>
    </message>
    <message>
        <source>Moved so, {} of {} remain: {} at other hours, by {} in all.</source>
        <translation>So verschoben bleiben {} von {}: {} zu anderen Zeiten, insgesamt um {}.</translation>
    </message>
    <message>
        <source>Nothing comes that does not stand at the present hours.</source>
        <translation>Nichts kommt hinzu, was zu den jetzigen Zeiten nicht schon besteht.</translation>
    </message>
    <message>
        <source>That adds {}: {}</source>
        <translation>Hinzu kommen {}: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; begins at once or has begun, so it has no other hours.</source>
        <translation>„{}“ beginnt sofort oder hat begonnen und hat daher keine anderen Zeiten.</translation>
    </message>
    <message>
        <source>For &apos;{}&apos; no other hours within three days were found at which less collides.</source>
        <translation>Für „{}“ wurden binnen drei Tagen keine anderen Zeiten gefunden, zu denen weniger kollidiert.</translation>
    </message>
    <message>
        <source>With &apos;{}&apos; from {} less would collide, but that adds: {}</source>
        <translation>Mit „{}“ ab {} würde weniger kollidieren, aber dann kommt hinzu: {}</translation>
    </message>
    <message>
        <source>{} has a replica on {} and none to spare.</source>
        <translation>{} hat ein Replikat auf {} und keines übrig.</translation>
    </message>
    <message>
        <source>{} needs {}.</source>
        <translation>{} braucht {}.</translation>
    </message>
    <message>
        <source>{} needs {} by way of {}.</source>
        <translation>{} braucht {} über {}.</translation>
    </message>
    <message>
        <source>Both change {}.</source>
        <translation>Beide ändern {}.</translation>
    </message>
    <message>
        <source>No other hours were found, within three days, that end a collision and add nothing. Left: {}.</source>
        <translation>Es wurden binnen drei Tagen keine anderen Zeiten gefunden, die eine Kollision beenden und nichts hinzufügen. Übrig: {}.</translation>
    </message>
    <message>
        <source>Before any host is there that is ordered now ({}) comes: {}.</source>
        <translation>Bevor ein jetzt bestellter Host da ist ({}), kommt: {}.</translation>
    </message>
    <message>
        <source>Hosts to buy, by the price book</source>
        <translation>Zu kaufende Hosts, nach dem Preisbuch</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>your edits</source>
        <translation>Ihre Eingriffe</translation>
    </message>
    <message>
        <source>what stands anyway</source>
        <translation>was ohnehin besteht</translation>
    </message>
    <message>
        <source>Your edits need no more hosts: because of them nothing waits for a host and nothing runs out with a chance above {} that would not without them.</source>
        <translation>Ihre Eingriffe brauchen keine weiteren Hosts: Ihretwegen wartet nichts auf einen Host und geht nichts mit mehr als {} Wahrscheinlichkeit aus, was es ohne sie nicht täte.</translation>
    </message>
    <message>
        <source>something waits for a host, or runs out with a chance above {}</source>
        <translation>etwas wartet auf einen Host oder geht mit mehr als {} Wahrscheinlichkeit aus</translation>
    </message>
    <message>
        <source>Nothing cheaper holds it.</source>
        <translation>Nichts Billigeres trägt es.</translation>
    </message>
    <message>
        <source>It is the cheapest that was found; at least {} a month is needed.</source>
        <translation>Es ist das Billigste, das gefunden wurde; nötig sind mindestens {} im Monat.</translation>
    </message>
    <message>
        <source>It is the cheapest that was found.</source>
        <translation>Es ist das Billigste, das gefunden wurde.</translation>
    </message>
    <message>
        <source>Without your edits no host is needed.</source>
        <translation>Ohne Ihre Eingriffe ist kein Host nötig.</translation>
    </message>
    <message>
        <source>Without your edits: {}</source>
        <translation>Ohne Ihre Eingriffe: {}</translation>
    </message>
    <message>
        <source>Nobody said what a host costs: set its price, or offers with their lead times, under Plan, Prices, or with &apos;penumbra-cli prices&apos;.</source>
        <translation>Niemand hat gesagt, was ein Host kostet: Setzen Sie seinen Preis oder Angebote mit ihren Lieferzeiten unter Plan, Preise oder mit „penumbra-cli prices“.</translation>
    </message>
    <message>
        <source>Reckoned with defaults: {}. Where they are not yours, set them under Plan, Prices, or with &apos;penumbra-cli prices&apos;.</source>
        <translation>Gerechnet mit Vorgaben: {}. Wo das nicht Ihre sind, setzen Sie sie unter Plan, Preise oder mit „penumbra-cli prices“.</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>Zone {}</translation>
    </message>
    <message>
        <source>Chance by day that your edits fill a host{}</source>
        <translation>Ihre Eingriffe füllen einen Host, nach Tag{}</translation>
    </message>
    <message>
        <source>Chance by day that some host is full{}</source>
        <translation>Ein Host ist voll, nach Tag{}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>The sum, as it is</source>
        <translation>Summe, unverändert</translation>
    </message>
    <message>
        <source>Without and with the mix</source>
        <translation>Ohne und mit der Mischung</translation>
    </message>
    <message>
        <source>{} as it is</source>
        <translation>{} unverändert</translation>
    </message>
    <message>
        <source>The chance that your edits fill a host that has room without them: {}.</source>
        <translation>Die Wahrscheinlichkeit, dass Ihre Eingriffe einen Host füllen, der ohne sie Platz hat: {}.</translation>
    </message>
    <message>
        <source>The chance that some host is full: {}.</source>
        <translation>Die Wahrscheinlichkeit, dass ein Host voll ist: {}.</translation>
    </message>
    <message>
        <source>The sum has room enough: {} is exceeded with a chance of {}.</source>
        <translation>Die Summe hat Platz genug: {} wird mit einer Wahrscheinlichkeit von {} überschritten.</translation>
    </message>
    <message>
        <source>The sum, {}, is exceeded with a chance of {} as it is, and of {} with {} more.</source>
        <translation>Die Summe, {0}, wird so, wie es ist, mit einer Wahrscheinlichkeit von {1} überschritten, mit {3} mehr von {2}.</translation>
    </message>
    <message>
        <source>The sum, {}, is exceeded with a chance of {} as it is.</source>
        <translation>Die Summe, {}, wird so, wie es ist, mit einer Wahrscheinlichkeit von {} überschritten.</translation>
    </message>
    <message>
        <source>Zone, like and in service from are not for these hosts, only for what follows.</source>
        <translation>Zone, Vorbild und Inbetriebnahme gelten nicht für diese Hosts, nur für das Folgende.</translation>
    </message>
    <message>
        <source>No hosts were found that end one of {} that your edits bring ({}). {}</source>
        <translation>Es wurden keine Hosts gefunden, die etwas davon beenden, was Ihre Eingriffe bringen: {} ({}). {}</translation>
    </message>
    <message>
        <source>Needed from, 5 %</source>
        <translation>Benötigt ab, 5 %</translation>
    </message>
    <message>
        <source>Without your edits the fleet takes {} anyway, {}, for {} a month. {}</source>
        <translation>Ohne Ihre Eingriffe braucht die Flotte ohnehin {}, {}, für {} im Monat. {}</translation>
    </message>
    <message>
        <source>Host full</source>
        <translation>Host voll</translation>
    </message>
    <message>
        <source>Cannot be lost then, by the change: {}. Any other host may.</source>
        <translation>Dann unverzichtbar durch die Änderung: {}. Jeder andere Host darf ausfallen.</translation>
    </message>
    <message>
        <source>Cannot be lost then, as without the change: {}. Any other host may.</source>
        <translation>Dann unverzichtbar wie ohne die Änderung: {}. Jeder andere Host darf ausfallen.</translation>
    </message>
    <message>
        <source>Cannot be lost then, by the change: {}; as without it: {}. Any other host may.</source>
        <translation>Dann unverzichtbar durch die Änderung: {}; wie ohne sie: {}. Jeder andere Host darf ausfallen.</translation>
    </message>
    <message>
        <source>With {} more, {}, for {} a month, the findings that your edits bring go from {} to {} ({}).</source>
        <translation>Mit {} mehr, {}, für {} im Monat, geht die Zahl der Befunde, die Ihre Eingriffe bringen, von {} auf {} ({}).</translation>
    </message>
    <message>
        <source>With {} more, {}, for {} a month, the findings go from {} to {} ({}).</source>
        <translation>Mit {} mehr, {}, für {} im Monat, geht die Zahl der Befunde von {} auf {} ({}).</translation>
    </message>
    <message>
        <source>Not all hours were tried: the search ends after {} evaluations.</source>
        <translation>Nicht alle Zeiten wurden geprüft: Die Suche endet nach {} Auswertungen.</translation>
    </message>
    <message>
        <source>For &apos;{}&apos; not all hours within three days were tried.</source>
        <translation>Für „{}“ wurden binnen drei Tagen nicht alle Zeiten geprüft.</translation>
    </message>
    <message>
        <source>{}, one of the new hosts</source>
        <translation>{}, einem der neuen Hosts</translation>
    </message>
    <message>
        <source>What hosts alone do not end: {}. Plans also move, shift and resize: find plans.</source>
        <translation>Was Hosts allein nicht beenden: {}. Pläne verschieben auch Workloads und Termine und ändern Größen: Suchen Sie Pläne.</translation>
    </message>
    <message>
        <source>{} and moves</source>
        <translation>{} und Umzüge</translation>
    </message>
    <message>
        <source>The gravest that is left with it: {}</source>
        <translation>Das Schwerste, was damit bleibt: {}</translation>
    </message>
    <message>
        <source>{} more, no moves</source>
        <translation>{} mehr, keine Umzüge</translation>
    </message>
    <message>
        <source>The mix, {}</source>
        <translation>Die Mischung, {}</translation>
    </message>
    <message>
        <source>{}, no moves</source>
        <translation>{}, keine Umzüge</translation>
    </message>
    <message>
        <source>{} with the mix ({})</source>
        <translation>{} mit der Mischung ({})</translation>
    </message>
    <message>
        <source>{} with {} more like {} and no moves</source>
        <translation>{} mit {} mehr wie {} und ohne Umzüge</translation>
    </message>
    <message>
        <source>It is single hosts that run full, for load is not spread evenly over them.</source>
        <translation>Einzelne Hosts laufen voll, denn die Last ist nicht gleichmäßig auf sie verteilt.</translation>
    </message>
    <message>
        <source>Findings that your edits bring and that need no second change are no collisions: {} of them under What if.</source>
        <translation>Befunde, die Ihre Änderungen bringen und die keine zweite Änderung brauchen, sind keine Kollisionen: {} davon unter Was-wäre-wenn.</translation>
    </message>
    <message>
        <source>{} more cannot be lost</source>
        <translation>{} weitere unverzichtbar</translation>
    </message>
    <message>
        <source>{} short</source>
        <translation>{} fehlen</translation>
    </message>
    <message>
        <source>Best begin</source>
        <translation>Bester Beginn</translation>
    </message>
    <message>
        <source>Nothing breaks</source>
        <translation>Nichts bricht</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>Gleich ab</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No host is named.</source>
        <translation>Kein Host ist genannt.</translation>
    </message>
    <message>
        <source>{} does not exist then.</source>
        <translation>{} existiert dann nicht.</translation>
    </message>
    <message>
        <source>{} has failed.</source>
        <translation>{} ist ausgefallen.</translation>
    </message>
    <message>
        <source>{} is drained.</source>
        <translation>{} ist geleert.</translation>
    </message>
    <message>
        <source>{} is cordoned.</source>
        <translation>{} ist gesperrt.</translation>
    </message>
    <message>
        <source>{} has a taint that it does not tolerate.</source>
        <translation>{} hat einen Taint, den der Workload nicht toleriert.</translation>
    </message>
    <message>
        <source>{} has not the labels that it asks for.</source>
        <translation>{} hat nicht die Labels, die der Workload verlangt.</translation>
    </message>
    <message>
        <source>{} would put two of its group in one place.</source>
        <translation>{} brächte zwei aus der Gruppe an einen Ort.</translation>
    </message>
    <message>
        <source>{} would spread its group too unevenly.</source>
        <translation>{} würde die Gruppe zu ungleichmäßig verteilen.</translation>
    </message>
    <message>
        <source>{} has none of the group that it goes with.</source>
        <translation>{} hat kein Mitglied der Gruppe, zu der der Workload gehört.</translation>
    </message>
    <message>
        <source>{} is more than its licence covers.</source>
        <translation>{} ist mehr, als die Lizenz abdeckt.</translation>
    </message>
    <message>
        <source>{} has no room for it.</source>
        <translation>{} hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>{} lacks {} of {}.</source>
        <translation>{} fehlen {} {}.</translation>
    </message>
    <message>
        <source>one host does not exist then</source>
        <translation>ein Host existiert dann nicht</translation>
    </message>
    <message>
        <source>{} hosts do not exist then</source>
        <translation>{} Hosts existieren dann nicht</translation>
    </message>
    <message>
        <source>one host has failed</source>
        <translation>ein Host ist ausgefallen</translation>
    </message>
    <message>
        <source>{} hosts have failed</source>
        <translation>{} Hosts sind ausgefallen</translation>
    </message>
    <message>
        <source>one host is drained</source>
        <translation>ein Host ist geleert</translation>
    </message>
    <message>
        <source>{} hosts are drained</source>
        <translation>{} Hosts sind geleert</translation>
    </message>
    <message>
        <source>one host is cordoned</source>
        <translation>ein Host ist gesperrt</translation>
    </message>
    <message>
        <source>{} hosts are cordoned</source>
        <translation>{} Hosts sind gesperrt</translation>
    </message>
    <message>
        <source>one host has a taint that it does not tolerate</source>
        <translation>ein Host hat einen Taint, den der Workload nicht toleriert</translation>
    </message>
    <message>
        <source>{} hosts have a taint that it does not tolerate</source>
        <translation>{} Hosts haben einen Taint, den der Workload nicht toleriert</translation>
    </message>
    <message>
        <source>one host has not the labels that it asks for</source>
        <translation>ein Host hat nicht die Labels, die der Workload verlangt</translation>
    </message>
    <message>
        <source>{} hosts have not the labels that it asks for</source>
        <translation>{} Hosts haben nicht die Labels, die der Workload verlangt</translation>
    </message>
    <message>
        <source>one host would put two of its group in one place</source>
        <translation>ein Host brächte zwei aus der Gruppe an einen Ort</translation>
    </message>
    <message>
        <source>{} hosts would put two of its group in one place</source>
        <translation>{} Hosts brächten zwei aus der Gruppe an einen Ort</translation>
    </message>
    <message>
        <source>one host would spread its group too unevenly</source>
        <translation>ein Host würde die Gruppe zu ungleichmäßig verteilen</translation>
    </message>
    <message>
        <source>{} hosts would spread its group too unevenly</source>
        <translation>{} Hosts würden die Gruppe zu ungleichmäßig verteilen</translation>
    </message>
    <message>
        <source>one host has none of the group that it goes with</source>
        <translation>ein Host hat kein Mitglied der Gruppe, zu der der Workload gehört</translation>
    </message>
    <message>
        <source>{} hosts have none of the group that it goes with</source>
        <translation>{} Hosts haben kein Mitglied der Gruppe, zu der der Workload gehört</translation>
    </message>
    <message>
        <source>one host is more than its licence covers</source>
        <translation>ein Host ist mehr, als die Lizenz abdeckt</translation>
    </message>
    <message>
        <source>{} hosts are more than its licence covers</source>
        <translation>{} Hosts sind mehr, als die Lizenz abdeckt</translation>
    </message>
    <message>
        <source>one host has too little {1} left</source>
        <translation>ein Host hat zu wenig {1} frei</translation>
    </message>
    <message>
        <source>{0} hosts have too little {1} left</source>
        <translation>{0} Hosts haben zu wenig {1} frei</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>the only host is not there</source>
        <translation>der einzige Host ist nicht da</translation>
    </message>
    <message>
        <source>{} is not there</source>
        <translation>{} ist nicht da</translation>
    </message>
    <message>
        <source>{} are not there</source>
        <translation>{} sind noch nicht in Betrieb</translation>
    </message>
    <message>
        <source>the only host has failed</source>
        <translation>der einzige Host ist ausgefallen</translation>
    </message>
    <message>
        <source>{} has failed</source>
        <translation>{} ist ausgefallen</translation>
    </message>
    <message>
        <source>{} have failed</source>
        <translation>{} sind ausgefallen</translation>
    </message>
    <message>
        <source>the only host is drained</source>
        <translation>der einzige Host ist geleert</translation>
    </message>
    <message>
        <source>{} is drained</source>
        <translation>{} ist geleert</translation>
    </message>
    <message>
        <source>{} are drained</source>
        <translation>{} sind geleert</translation>
    </message>
    <message>
        <source>the only host is cordoned</source>
        <translation>der einzige Host ist gesperrt</translation>
    </message>
    <message>
        <source>{} is cordoned</source>
        <translation>{} ist gesperrt</translation>
    </message>
    <message>
        <source>{} are cordoned</source>
        <translation>{} sind gesperrt</translation>
    </message>
    <message>
        <source>the only host is tainted against it</source>
        <translation>der einzige Host hat einen Taint, den der Workload nicht toleriert</translation>
    </message>
    <message>
        <source>{} is tainted against it</source>
        <translation>{} hat einen Taint, den der Workload nicht toleriert</translation>
    </message>
    <message>
        <source>{} are tainted against it</source>
        <translation>{} haben einen Taint, den der Workload nicht toleriert</translation>
    </message>
    <message>
        <source>the only host lacks the labels asked for</source>
        <translation>dem einzigen Host fehlen die verlangten Labels</translation>
    </message>
    <message>
        <source>{} lacks the labels asked for</source>
        <translation>{} fehlen die verlangten Labels</translation>
    </message>
    <message>
        <source>{} lack the labels asked for</source>
        <translation>{} fehlen die verlangten Labels</translation>
    </message>
    <message>
        <source>the only host already runs one of its group</source>
        <translation>auf dem einzigen Host läuft schon ein Workload der Gruppe</translation>
    </message>
    <message>
        <source>{} already runs one of its group</source>
        <translation>auf {} läuft schon ein Workload der Gruppe</translation>
    </message>
    <message>
        <source>{} already run one of its group</source>
        <translation>auf {} läuft schon ein Workload der Gruppe</translation>
    </message>
    <message>
        <source>the only host would spread its group too unevenly</source>
        <translation>der einzige Host würde die Gruppe zu ungleichmäßig verteilen</translation>
    </message>
    <message>
        <source>{} would spread its group too unevenly</source>
        <translation>{} würde die Gruppe zu ungleichmäßig verteilen</translation>
    </message>
    <message>
        <source>the only host has none of the group it goes with</source>
        <translation>der einzige Host hat kein Mitglied der Gruppe, zu der der Workload gehört</translation>
    </message>
    <message>
        <source>{} has none of the group it goes with</source>
        <translation>{} hat kein Mitglied der Gruppe, zu der der Workload gehört</translation>
    </message>
    <message>
        <source>{} have none of the group it goes with</source>
        <translation>{} haben kein Mitglied der Gruppe, zu der der Workload gehört</translation>
    </message>
    <message>
        <source>the only host is more than its licence covers</source>
        <translation>der einzige Host ist mehr, als die Lizenz abdeckt</translation>
    </message>
    <message>
        <source>{} is more than its licence covers</source>
        <translation>{} ist mehr, als die Lizenz abdeckt</translation>
    </message>
    <message>
        <source>{} are more than its licence covers</source>
        <translation>{} sind mehr, als die Lizenz abdeckt</translation>
    </message>
    <message>
        <source>the only host has too little {1} left</source>
        <translation>der einzige Host hat zu wenig {1} frei</translation>
    </message>
    <message>
        <source>{0} has too little {1} left</source>
        <translation>{0} hat zu wenig {1} frei</translation>
    </message>
    <message>
        <source>{0} have too little {1} left</source>
        <translation>{0} haben zu wenig {1} frei</translation>
    </message>
    <message>
        <source>{} comes nearest and lacks {}</source>
        <translation>am nächsten kommt {}, Fehlmenge {}</translation>
    </message>
    <message>
        <source>{} comes nearest and lacks {} of {}</source>
        <translation>am nächsten kommt {}, Fehlmenge {} {}</translation>
    </message>
    <message>
        <source>there is no host</source>
        <translation>es gibt keinen Host</translation>
    </message>
    <message>
        <source>of {} hosts {}</source>
        <translation>{1} (von {0} Hosts)</translation>
    </message>
    <message>
        <source>{}; it fits if {}</source>
        <translation>{}; Platz wäre, wenn gälte: {}</translation>
    </message>
    <message>
        <source>it is bound to its host</source>
        <translation>er ist an seinen Host gebunden</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>It brings {}; which of them are known already is told when they are stored.</source>
        <translation>Enthalten: {}; welche davon bereits bekannt sind, zeigt sich beim Speichern.</translation>
    </message>
    <message>
        <source>New: {}.</source>
        <translation>Neu: {}.</translation>
    </message>
    <message>
        <source>Changed: {}.</source>
        <translation>Geändert: {}.</translation>
    </message>
    <message>
        <source>Not named by this source any more: {}.</source>
        <translation>Von dieser Quelle nicht mehr genannt: {}.</translation>
    </message>
    <message>
        <source>Known under another name: {}.</source>
        <translation>Unter anderem Namen bekannt: {}.</translation>
    </message>
    <message>
        <source>Perhaps known under another name: {}.</source>
        <translation>Vielleicht unter anderem Namen bekannt: {}.</translation>
    </message>
    <message>
        <source>Nothing that the inventory does not know already.</source>
        <translation>Nichts, was der Bestand nicht schon kennt.</translation>
    </message>
    <message>
        <source>adds {}</source>
        <translation>fügt {} hinzu</translation>
    </message>
    <message>
        <source>changes {}</source>
        <translation>ändert {}</translation>
    </message>
    <message>
        <source>removes {}</source>
        <translation>entfernt {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos;, planned for {} to {}, {}.</source>
        <translation>„{}“, geplant für {} bis {}, {}.</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ändert nichts</translation>
    </message>
    <message>
        <source>Its {} does not fit: {}</source>
        <translation>Der Eingriff {} darin passt nicht: {}</translation>
    </message>
</context>
<context>
    <name>RemoveHost</name>
    <message>
        <source>Remove host {}</source>
        <translation>Host {} entfernen</translation>
    </message>
</context>
<context>
    <name>RemoveHosts</name>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
</context>
<context>
    <name>ReplaceHosts</name>
    <message>
        <source>Replace {}, {} at once</source>
        <translation>{} ersetzen, {} auf einmal</translation>
    </message>
    <message>
        <source>{}, by ones like {}</source>
        <translation>{}, durch solche wie {}</translation>
    </message>
    <message>
        <source>{}, by ones with {}</source>
        <translation>{}, durch neue ({})</translation>
    </message>
    <message>
        <source>{}, one new for {} old</source>
        <translation>{}, je ein neuer für {} alte</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{} brings a go: nothing runs out, loses its host or collides with it within the horizon.</source>
        <translation>{} bringt ein Go: Innerhalb des Horizonts geht nichts aus, verliert nichts seinen Host und kollidiert nichts damit.</translation>
    </message>
    <message>
        <source>{} bring a go: nothing runs out, loses its host or collides with them within the horizon.</source>
        <translation>{} bringen ein Go: Innerhalb des Horizonts geht nichts aus, verliert nichts seinen Host und kollidiert nichts damit.</translation>
    </message>
    <message>
        <source>No plan brings a go. {} comes nearest, with a {}: {} against a go, {} of them by the edits. The gravest of these: {}</source>
        <translation>Kein Plan bringt ein Go. {} kommt am nächsten ({}). Gegen ein Go spricht: {}, davon {} durch die Eingriffe. Am schwersten wiegt davon: {}</translation>
    </message>
    <message>
        <source>No plan brings a go. {} comes nearest, with a {}: {} against a go, all of them without the edits, too. The gravest: {}</source>
        <translation>Kein Plan bringt ein Go. {} kommt am nächsten ({}). Gegen ein Go spricht: {}, alles auch ohne die Eingriffe. Am schwersten wiegt: {}</translation>
    </message>
    <message>
        <source>nothing is measured or limited</source>
        <translation>nichts ist gemessen oder begrenzt</translation>
    </message>
    <message>
        <source>{:.0f} % of the {} of {}, {}</source>
        <translation>{:.0f} % der Kapazität ({}) von {}, {}</translation>
    </message>
    <message>
        <source>not within the horizon</source>
        <translation>nicht innerhalb des Horizonts</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Chance of a breach</source>
        <translation>Schadensrisiko</translation>
    </message>
    <message>
        <source>Host nearest to its capacity, upper end of the 95 % band</source>
        <translation>Am stärksten ausgelasteter Host, oberes Ende des 95-%-Bands</translation>
    </message>
    <message>
        <source>Workloads without a host</source>
        <translation>Workloads ohne Host</translation>
    </message>
    <message>
        <source>Lost services</source>
        <translation>Verlorene Dienste</translation>
    </message>
    <message>
        <source>First runs out, at the median</source>
        <translation>Zuerst erschöpft, im Median</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Without a plan nothing says how it is taken back.</source>
        <translation>Ohne einen Plan steht nicht fest, wie es sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>{} with it.</source>
        <translation>Mit dem Plan: {}.</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>Es lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>After {} it cannot be taken back without a risk.</source>
        <translation>Nach {} lässt es sich nicht ohne Risiko zurücknehmen.</translation>
    </message>
    <message>
        <source>Something is down meanwhile.</source>
        <translation>Währenddessen fällt etwas aus.</translation>
    </message>
    <message>
        <source>It falls into a freeze.</source>
        <translation>Es fällt in einen Änderungsstopp.</translation>
    </message>
    <message>
        <source>It mends what is more likely than not to break within a day: {}</source>
        <translation>Es behebt, was innerhalb eines Tages mit mehr als 50 % Wahrscheinlichkeit Schaden nimmt: {}</translation>
    </message>
    <message>
        <source>Nothing above the threshold of {} is left with it, it can be taken back all the time, nothing is down and no freeze is meanwhile.</source>
        <translation>Nichts über der Schwelle von {} bleibt damit übrig, es lässt sich jederzeit zurücknehmen, nichts fällt aus, und währenddessen gilt kein Änderungsstopp.</translation>
    </message>
    <message>
        <source>Without it: {}</source>
        <translation>Ohne den Plan: {}</translation>
    </message>
    <message>
        <source>Without it nothing above the threshold of {} was found.</source>
        <translation>Ohne den Plan wurde nichts über der Schwelle von {} gefunden.</translation>
    </message>
    <message>
        <source>Without it nothing is more likely than not to break, and {}.</source>
        <translation>Ohne den Plan nimmt nichts mit mehr als 50 % Wahrscheinlichkeit Schaden, und {}.</translation>
    </message>
    <message>
        <source>Standard change</source>
        <translation>Standardänderung</translation>
    </message>
    <message>
        <source>Emergency change</source>
        <translation>Notfalländerung</translation>
    </message>
    <message>
        <source>Normal change</source>
        <translation>Normale Änderung</translation>
    </message>
    <message>
        <source>It falls into a freeze: {}</source>
        <translation>Es fällt in einen Änderungsstopp: {}</translation>
    </message>
    <message>
        <source>No freeze meanwhile.</source>
        <translation>Kein Änderungsstopp währenddessen.</translation>
    </message>
    <message>
        <source>No freeze is known.</source>
        <translation>Es ist kein Änderungsstopp bekannt.</translation>
    </message>
    <message>
        <source>{}, priority {} of 4.</source>
        <translation>{}, Priorität {} von 4.</translation>
    </message>
    <message>
        <source>Nobody carries anything out.</source>
        <translation>Es wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Planned {}.</source>
        <translation>Geplant: {}.</translation>
    </message>
    <message>
        <source>{}, {}.</source>
        <translation>{}, {}.</translation>
    </message>
    <message>
        <source>There are {} plans, so number {} cannot be chosen.</source>
        <translation>Es gibt {} Pläne, daher lässt sich Nummer {} nicht wählen.</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Warnung:</translation>
    </message>
    <message>
        <source>The limiting resource</source>
        <translation>Die begrenzende Ressource</translation>
    </message>
    <message>
        <source>{}. Thin line: history; dashed: the median of the forecast; shaded: its 80 and 95 per cent bands; thick: the capacity. The numbers above are those of the list below.</source>
        <translation>{}. Dünne Linie: Historie; gestrichelt: der Median der Prognose; schattiert: ihre 80- und 95-Prozent-Bänder; dick: die Kapazität. Die Zahlen darüber sind die der Liste darunter.</translation>
    </message>
    <message>
        <source>The forecast of the chart at a few moments</source>
        <translation>Die Prognose des Diagramms zu einigen Zeitpunkten</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Pläne im Vergleich</translation>
    </message>
    <message>
        <source>What each plan leaves, costs and takes; the row of this document is bold</source>
        <translation>Was jeder Plan übrig lässt, kostet und dauert; die Zeile dieses Dokuments ist fett</translation>
    </message>
    <message>
        <source>What was found, in short</source>
        <translation>Befunde in Kürze</translation>
    </message>
    <message>
        <source>What is left with this plan, in short</source>
        <translation>Was mit diesem Plan bleibt, in Kürze</translation>
    </message>
    <message>
        <source>Steps, in short</source>
        <translation>Schritte in Kürze</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Step {}: {}</source>
        <translation>Schritt {}: {}</translation>
    </message>
    <message>
        <source>Back-out: {}</source>
        <translation>Rückweg: {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>Zone {}</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>die Flotte</translation>
    </message>
    <message>
        <source>{} With the edits {} sooner.</source>
        <translation>{} Mit den Eingriffen {} früher.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>P(breach)</source>
        <translation>Schadensrisiko</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>Ohne Host</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Einmalkosten</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Done, P90</source>
        <translation>Fertig, P90</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The way back of each step stands beside it in the table of the steps.</source>
        <translation>Der Rückweg jedes Schritts steht daneben in der Tabelle der Schritte.</translation>
    </message>
    <message>
        <source>sample of {}</source>
        <translation>Messwert vom {}</translation>
    </message>
    <message>
        <source>nothing is measured</source>
        <translation>nichts ist gemessen</translation>
    </message>
    <message>
        <source>{}, {} (revision {})</source>
        <translation>{}, {} (Revision {})</translation>
    </message>
    <message>
        <source>Forecast backtest</source>
        <translation>Backtest der Prognose</translation>
    </message>
    <message>
        <source>none: nothing is measured</source>
        <translation>keiner: nichts ist gemessen</translation>
    </message>
    <message>
        <source>none: no series is long enough for one</source>
        <translation>keiner: keine Zeitreihe ist lang genug dafür</translation>
    </message>
    <message>
        <source>{} series</source>
        <translation>{} Zeitreihen</translation>
    </message>
    <message>
        <source>80 % band held {:.0f} %, 95 % band {:.0f} %</source>
        <translation>80-%-Band enthielt {:.0f} %, 95-%-Band {:.0f} %</translation>
    </message>
    <message>
        <source>too few origins to measure the bands</source>
        <translation>zu wenige Startpunkte, um die Bänder zu messen</translation>
    </message>
    <message>
        <source>Newest data</source>
        <translation>Neueste Daten</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>{}, {} steps, {} joint paths, seed {}</source>
        <translation>{}, {} Schritte, {} gemeinsame Pfade, Seed {}</translation>
    </message>
    <message>
        <source>Security exposure</source>
        <translation>Sicherheitsexposition</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>{} without an effect: not for this revision, or outside of the horizon</source>
        <translation>{} ohne Wirkung: nicht für diese Revision oder außerhalb des Horizonts</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>P(breach) {}</source>
        <translation>Schadensrisiko {}</translation>
    </message>
    <message>
        <source>{} P(breach) leaves such a failure out.</source>
        <translation>{} Das Schadensrisiko lässt einen solchen Ausfall außer Acht.</translation>
    </message>
    <message>
        <source>Added by the changes: {} P(breach) also counts what stands without them.</source>
        <translation>Durch die Änderungen hinzugekommen: {} Das Schadensrisiko schließt auch ein, was ohne die Änderungen schon besteht.</translation>
    </message>
    <message>
        <source>With this plan</source>
        <translation>Mit diesem Plan</translation>
    </message>
    <message>
        <source>No way back. {}</source>
        <translation>Kein Rückweg. {}</translation>
    </message>
    <message>
        <source>Fewest moves</source>
        <translation>Wenigste Verlegungen</translation>
    </message>
    <message>
        <source>Cheapest hosts</source>
        <translation>Günstigste Hosts</translation>
    </message>
    <message>
        <source>Not priced</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Chosen by hand; checked like that of {}, which was found.</source>
        <translation>Von Hand gewählt; geprüft wie die von {}, die gefunden wurde.</translation>
    </message>
    <message>
        <source>Plan {}. State of {}, revision {}. Hash {}.</source>
        <translation>Plan: {}. Stand vom {}, Revision {}. Hash {}.</translation>
    </message>
    <message>
        <source>Plan {}, owner {}. State of {}, revision {}. Hash {}.</source>
        <translation>Plan: {}, verantwortlich: {}. Stand vom {}, Revision {}. Hash {}.</translation>
    </message>
    <message>
        <source>Plan {}, revision {}, hash {}</source>
        <translation>Plan: {}, Revision {}, Hash {}</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>Ohne den Plan</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ohne Plan</translation>
    </message>
    <message>
        <source>Nothing within the horizon.</source>
        <translation>Nichts innerhalb des Horizonts.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>{} to {}, by the time of day</source>
        <translation>{} bis {}, je nach Tageszeit</translation>
    </message>
    <message>
        <source>no number is rare enough</source>
        <translation>keine Anzahl ist selten genug</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>step {}</source>
        <translation>Schritt {}</translation>
    </message>
    <message>
        <source>change {}</source>
        <translation>Änderung {}</translation>
    </message>
    <message>
        <source>Stop, and take back {}.</source>
        <translation>Stoppen und zurücknehmen: {}.</translation>
    </message>
    <message>
        <source>{}, {} above {} in {} of {} in a row: stop, and take back {}.</source>
        <translation>{}, {} über {}, {} (je {}) in Folge: stoppen und zurücknehmen: {}.</translation>
    </message>
    <message>
        <source>{}, {} above {} in samples of {} ({}): ask before you take back {}.</source>
        <translation>{}, {} über {} in Messwerten (je {}; {}): vor dem Zurücknehmen nachfragen: {}.</translation>
    </message>
    <message>
        <source>There is nothing to watch: the work touches no host whose use is measured.</source>
        <translation>Es gibt nichts zu überwachen: Die Arbeiten berühren keinen Host, dessen Nutzung gemessen wird.</translation>
    </message>
    <message>
        <source>Nothing that the work touches is measured, so that there is no threshold.</source>
        <translation>Nichts, was die Arbeiten berühren, wird gemessen, daher gibt es keine Schwelle.</translation>
    </message>
    <message>
        <source>How many samples in a row mean a failure cannot be counted: that takes at least 100 joint paths with past errors.</source>
        <translation>Wie viele Messwerte in Folge einen Fehlschlag bedeuten, lässt sich nicht zählen: Dazu braucht es mindestens 100 gemeinsame Pfade mit früheren Fehlern.</translation>
    </message>
    <message>
        <source>If all goes as predicted, {} of the {} joint paths trip any of them; each was chosen so that at most {} do. The thresholds are the upper ends of the 95 % bands.</source>
        <translation>Wenn alles wie vorhergesagt verläuft, lösen {} der {} gemeinsamen Pfade eine davon aus; jede wurde so gewählt, dass höchstens {} dies tun. Die Schwellen sind die oberen Enden der 95-%-Bänder.</translation>
    </message>
    <message>
        <source>Not measured, and without a threshold: {}.</source>
        <translation>Nicht gemessen und ohne Schwelle: {}.</translation>
    </message>
    <message>
        <source>Less tight and left out: {}.</source>
        <translation>Weniger knapp und weggelassen: {}.</translation>
    </message>
    <message>
        <source>When to stop and go back</source>
        <translation>Wann zu stoppen und zurückzugehen ist</translation>
    </message>
    <message>
        <source>When to stop: abort criteria</source>
        <translation>Wann zu stoppen ist: Abbruchkriterien</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>In Folge</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>direkt berührt</translation>
    </message>
    <message>
        <source>by a hard dependency</source>
        <translation>durch eine harte Abhängigkeit</translation>
    </message>
    <message>
        <source>by a soft dependency</source>
        <translation>durch eine weiche Abhängigkeit</translation>
    </message>
    <message>
        <source>at risk itself</source>
        <translation>selbst gefährdet</translation>
    </message>
    <message>
        <source>hit by a risk</source>
        <translation>von einem Risiko betroffen</translation>
    </message>
    <message>
        <source>Nobody said who owns these services.</source>
        <translation>Niemand hat angegeben, wer für diese Dienste verantwortlich ist.</translation>
    </message>
    <message>
        <source>Owners to ask: {}.</source>
        <translation>Zu fragende Verantwortliche: {}.</translation>
    </message>
    <message>
        <source>Without a known owner: {}.</source>
        <translation>Ohne bekannten Verantwortlichen: {}.</translation>
    </message>
    <message>
        <source>Touched: {}, {}.</source>
        <translation>Direkt berührt: {}, {}.</translation>
    </message>
    <message>
        <source>By a hard dependency: {}; by a soft one: {}.</source>
        <translation>Durch eine harte Abhängigkeit: {}; durch eine weiche: {}.</translation>
    </message>
    <message>
        <source>Who is hit</source>
        <translation>Wer betroffen ist</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Wer betroffen ist</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wodurch</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>The point of no return is {}.</source>
        <translation>Danach gibt es kein Zurück mehr: {}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Restored when</source>
        <translation>Wiederhergestellt, wenn</translation>
    </message>
    <message>
        <source>Before it begins</source>
        <translation>Vor Beginn</translation>
    </message>
    <message>
        <source>It is done when</source>
        <translation>Erledigt, wenn</translation>
    </message>
    <message>
        <source>Seen by, when</source>
        <translation>Gesehen von, wann</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>{}, without the plan</source>
        <translation>{}, ohne den Plan</translation>
    </message>
    <message>
        <source>{}, with it</source>
        <translation>{}, mit dem Plan</translation>
    </message>
    <message>
        <source>{} of {} is between {} and {}, most likely near {}.</source>
        <translation>{} von {} liegt zwischen {} und {}, am wahrscheinlichsten nahe {}.</translation>
    </message>
    <message>
        <source>Capacity of the hosts that are touched, before and after</source>
        <translation>Kapazität der berührten Hosts, vorher und nachher</translation>
    </message>
    <message>
        <source>Where the upper end of the 95 % band comes nearest to the capacity. In the charts: the median of the forecast with its 80 and 95 % bands, and the capacity above.</source>
        <translation>Wo das obere Ende des 95-%-Bands der Kapazität am nächsten kommt. In den Diagrammen: der Median der Prognose mit ihren 80- und 95-%-Bändern und die Kapazität darüber.</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Mit dem Plan</translation>
    </message>
    <message>
        <source>The {} nearest of {} have charts.</source>
        <translation>Die {} knappsten von {} haben Diagramme.</translation>
    </message>
    <message>
        <source>What to look at after the work</source>
        <translation>Worauf nach den Arbeiten zu achten ist</translation>
    </message>
    <message>
        <source>If all went as predicted, 8 of 10 of these hold a day after the end of the work.</source>
        <translation>Wenn alles wie vorhergesagt verlief, treffen einen Tag nach Ende der Arbeiten 8 von 10 davon zu.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <translation>Was vorhergesagt ist</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Step {}</source>
        <translation>Schritt {}</translation>
    </message>
    <message>
        <source>Steps {} to {}</source>
        <translation>Schritte {} bis {}</translation>
    </message>
    <message>
        <source>At now the forecast leaves the history because of the scenario: from {} without it to {}.</source>
        <translation>Bei „jetzt“ weicht die Prognose wegen des Szenarios von der Historie ab: von {} ohne Szenario auf {}.</translation>
    </message>
    <message>
        <source>At now the forecast leaves the history because of the scenario ({}): from {} without it to {}.</source>
        <translation>Bei „jetzt“ weicht die Prognose wegen des Szenarios ({}) von der Historie ab: von {} ohne Szenario auf {}.</translation>
    </message>
    <message>
        <source>{} (requested, not measured)</source>
        <translation>{} (angefordert, nicht gemessen)</translation>
    </message>
    <message>
        <source>Nothing is known against the hosts&apos; software.</source>
        <translation>Gegen die Software der Hosts ist nichts bekannt.</translation>
    </message>
    <message>
        <source>{} hosts have a known high vulnerability; the highest score is {:.1f}.</source>
        <translation>{} Hosts haben eine bekannte schwere Schwachstelle; die höchste Bewertung ist {:.1f}.</translation>
    </message>
    <message>
        <source>Type, priority, calendar and vulnerabilities</source>
        <translation>Typ, Priorität, Kalender und Schwachstellen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Type: {}</source>
        <translation>Typ: {}</translation>
    </message>
    <message>
        <source>Priority: {}</source>
        <translation>Priorität: {}</translation>
    </message>
    <message>
        <source>Freeze meanwhile</source>
        <translation>Änderungsstopp währenddessen</translation>
    </message>
    <message>
        <source>Meanwhile in the calendar</source>
        <translation>Währenddessen im Kalender</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>Kollision</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>Alternatives, and doing nothing</source>
        <translation>Alternativen, auch ohne Plan</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>{}, at most {}</source>
        <translation>{}, höchstens {}</translation>
    </message>
    <message>
        <source>Every step, in the order in which it is carried out</source>
        <translation>Jeder Schritt, in der Reihenfolge der Ausführung</translation>
    </message>
    <message>
        <source>Takes: the median, and what is not exceeded in 9 of 10 cases.</source>
        <translation>Dauer: der Median und was in 9 von 10 Fällen nicht überschritten wird.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Over the whole horizon, without the plan and with it.</source>
        <translation>Über den ganzen Horizont, ohne den Plan und mit dem Plan.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>The last one holds.</source>
        <translation>Die letzte gilt.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>Auflagen oder Gründe</translation>
    </message>
    <message>
        <source>On the hash</source>
        <translation>Zum Hash</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>The changes lose a service, leave a workload without a host, or make something more likely than not to run out.</source>
        <translation>Durch die Änderungen geht ein Dienst verloren, bleibt ein Workload ohne Host, oder etwas geht mit mehr als 50 % Wahrscheinlichkeit aus.</translation>
    </message>
    <message>
        <source>Something above the threshold of {} stands that a board must accept, also where it stood before the changes.</source>
        <translation>Es besteht etwas über der Schwelle von {}, was ein CAB hinnehmen muss, auch wenn es schon vor den Änderungen bestand.</translation>
    </message>
    <message>
        <source>Nothing above the threshold of {} was found.</source>
        <translation>Nichts über der Schwelle von {} wurde gefunden.</translation>
    </message>
    <message>
        <source>The chance of the most probable lost service, homeless workload or exhausted resource within the horizon: at least so probable is any of them.</source>
        <translation>Die Wahrscheinlichkeit des wahrscheinlichsten Falls innerhalb des Horizonts, ob verlorener Dienst, Workload ohne Host oder erschöpfte Ressource: Mindestens so wahrscheinlich tritt etwas davon ein.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>A risk with a subject, a time and a chance above the threshold.</source>
        <translation>Ein Risiko mit Gegenstand, Zeit und einer Wahrscheinlichkeit über der Schwelle.</translation>
    </message>
    <message>
        <source>Mended, left, new</source>
        <translation>Behoben, übrig, neu</translation>
    </message>
    <message>
        <source>Findings that stood before and do not with the plan; that stand with it too; that stand only with it. Over the whole horizon, also before the plan is done.</source>
        <translation>Befunde, die vorher bestanden und mit dem Plan nicht mehr; die auch mit ihm bestehen; die nur mit ihm bestehen. Über den ganzen Horizont, auch bevor der Plan ausgeführt ist.</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Bei Ausfall</translation>
    </message>
    <message>
        <source>What one more failure would cost. Nobody foretells the failure: this finding has no chance of its own, and P(breach) leaves it out.</source>
        <translation>Was ein weiterer Ausfall kosten würde. Niemand sagt den Ausfall voraus: Dieser Befund hat keine eigene Wahrscheinlichkeit, und das Schadensrisiko lässt ihn außer Acht.</translation>
    </message>
    <message>
        <source>A workload that no host takes.</source>
        <translation>Ein Workload, den kein Host aufnimmt.</translation>
    </message>
    <message>
        <source>Not exceeded in half, in 9 of 10 cases.</source>
        <translation>Wird in der Hälfte bzw. in 9 von 10 Fällen nicht überschritten.</translation>
    </message>
    <message>
        <source>{} to {}. Shift &apos;{}&apos; to {}: {}.</source>
        <translation>{} bis {}. „{}“ auf {} verschieben: {}.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Everything that was found, without the plan</source>
        <translation>Alles Gefundene, ohne den Plan</translation>
    </message>
    <message>
        <source>Everything that was found</source>
        <translation>Alles Gefundene</translation>
    </message>
    <message>
        <source>What is left with this plan</source>
        <translation>Was mit diesem Plan übrig bleibt</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>What the computation took for granted, and what it left out.</source>
        <translation>Was die Berechnung vorausgesetzt und was sie weggelassen hat.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Datenquellen</translation>
    </message>
    <message>
        <source>The digest of everything that was taken in, by the audit chain of the workspace: {}.</source>
        <translation>Die Prüfsumme von allem, was übernommen wurde, laut der Audit-Kette des Arbeitsbereichs: {}.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Whoever signs decides on the plan with the hash {}.</source>
        <translation>Wer unterschreibt, entscheidet über den Plan mit dem Hash {}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Datum und Unterschrift</translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation>Change-Manager</translation>
    </message>
    <message>
        <source>Owner of the services</source>
        <translation>Verantwortlich für die Dienste</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Revision history</source>
        <translation>Revisionsverlauf</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Put into another order; it was found as {}.</source>
        <translation>In eine andere Reihenfolge gebracht; gefunden wurde er als {}.</translation>
    </message>
    <message>
        <source>This document, from the state of revision {}.</source>
        <translation>Dieses Dokument, nach dem Stand von Revision {}.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht durchgespielt</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{}, {} of them of tier 1,</source>
        <translation>{}, davon {} der Stufe 1,</translation>
    </message>
    <message>
        <source>The worst loss that is survived at {}: {}; nothing has to move.</source>
        <translation>Der schwerste Verlust, der überstanden wird ({}): {}; nichts muss verlegt werden.</translation>
    </message>
    <message>
        <source>The worst loss that is survived at {}: {}; {} find another host.</source>
        <translation>Der schwerste Verlust, der überstanden wird ({}): {}; einen anderen Host finden: {}.</translation>
    </message>
    <message>
        <source>The worst loss that is not survived: {}, {}; services are lost.</source>
        <translation>Der schwerste Verlust, der nicht überstanden wird: {}, {}; Dienste gehen verloren.</translation>
    </message>
    <message>
        <source>The worst loss that is not survived: {}, {}; {} are left without a host.</source>
        <translation>Der schwerste Verlust, der nicht überstanden wird: {}, {}; ohne Host bleiben: {}.</translation>
    </message>
    <message>
        <source>Every loss that was tried is survived at any time.</source>
        <translation>Jeder durchgespielte Verlust wird jederzeit überstanden.</translation>
    </message>
    <message>
        <source>survived</source>
        <translation>überstanden</translation>
    </message>
    <message>
        <source>not survived</source>
        <translation>nicht überstanden</translation>
    </message>
    <message>
        <source>What may fail while the plan is carried out</source>
        <translation>Was ausfallen darf, während der Plan ausgeführt wird</translation>
    </message>
    <message>
        <source>What may fail meanwhile</source>
        <translation>Was währenddessen ausfallen darf</translation>
    </message>
    <message>
        <source>No loss was tried: nothing is placed in these hours.</source>
        <translation>Kein Verlust wurde durchgespielt: In diesen Stunden ist nichts platziert.</translation>
    </message>
    <message>
        <source>any one host</source>
        <translation>ein beliebiger Host</translation>
    </message>
    <message>
        <source>any two hosts</source>
        <translation>zwei beliebige Hosts</translation>
    </message>
    <message>
        <source>any one rack</source>
        <translation>ein beliebiges Rack</translation>
    </message>
    <message>
        <source>One field is {}.</source>
        <translation>Ein Feld steht für {}.</translation>
    </message>
    <message>
        <source>One field is {}: it holds where it does all the time.</source>
        <translation>Ein Feld steht für {}: überstanden nur, wenn es in dieser ganzen Zeit überstanden wird.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Step {} is done.</source>
        <translation>Schritt {} ist erledigt.</translation>
    </message>
    <message>
        <source>It is {} or later.</source>
        <translation>Es ist {} oder später.</translation>
    </message>
    <message>
        <source>{} runs on {}.</source>
        <translation>{} läuft auf {}.</translation>
    </message>
    <message>
        <source>Nothing that can move runs on {}.</source>
        <translation>Nichts, was sich verlegen lässt, läuft auf {}.</translation>
    </message>
    <message>
        <source>{} takes nothing new.</source>
        <translation>{} nimmt nichts Neues auf.</translation>
    </message>
    <message>
        <source>{} is out of the fleet, and nothing runs on it.</source>
        <translation>{} gehört nicht mehr zur Flotte, und nichts läuft darauf.</translation>
    </message>
    <message>
        <source>{} has {} replicas, and all of them are ready.</source>
        <translation>{} hat {} Replikate, und alle sind bereit.</translation>
    </message>
    <message>
        <source>{} more hosts are up and take workloads.</source>
        <translation>{} weitere Hosts sind in Betrieb und nehmen Workloads auf.</translation>
    </message>
    <message>
        <source>Every replica of {}</source>
        <translation>Jedes Replikat von {}</translation>
    </message>
    <message>
        <source>{} requests {} and is ready.</source>
        <translation>{} fordert {} an und ist bereit.</translation>
    </message>
    <message>
        <source>a host, for a month</source>
        <translation>ein Host, pro Monat</translation>
    </message>
    <message>
        <source>an hour of a service&apos;s downtime</source>
        <translation>eine Stunde Ausfallzeit eines Dienstes</translation>
    </message>
    <message>
        <source>moving or resizing one workload</source>
        <translation>Verlegen oder Größenänderung eines Workloads</translation>
    </message>
    <message>
        <source>{:.0f} % left</source>
        <translation>{:.0f} % übrig</translation>
    </message>
    <message>
        <source>{:.0f} % over</source>
        <translation>{:.0f} % darüber</translation>
    </message>
    <message>
        <source>more than ten times over</source>
        <translation>mehr als zehnfach darüber</translation>
    </message>
    <message>
        <source>{:.6g} % within {}</source>
        <translation>{:.6g} % binnen {}</translation>
    </message>
    <message>
        <source>{:.6g} % answered</source>
        <translation>{:.6g} % beantwortet</translation>
    </message>
    <message>
        <source>{} promises {}: {} in the median (P5 {}, P95 {}), tightest around {} at {}.</source>
        <translation>{} sagt {} zu: {} im Median (P5 {}, P95 {}), am knappsten etwa am {} bei {}.</translation>
    </message>
    <message>
        <source>the service itself</source>
        <translation>dem Dienst selbst</translation>
    </message>
    <message>
        <source>the {} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Any one rack can be lost at any time of the next {}.</source>
        <translation>Während der nächsten {} ist jederzeit jedes einzelne Rack verzichtbar.</translation>
    </message>
    <message>
        <source>Any one host can be lost at any time of the next {}.</source>
        <translation>Während der nächsten {} ist jederzeit jeder einzelne Host verzichtbar.</translation>
    </message>
    <message>
        <source>{} does not exist then.</source>
        <translation>{} existiert dann nicht.</translation>
    </message>
    <message>
        <source>{} is bound to {}, which is not up.</source>
        <translation>{} ist an {} gebunden, und der Host ist nicht in Betrieb.</translation>
    </message>
    <message>
        <source>{} has no host.</source>
        <translation>{} hat keinen Host.</translation>
    </message>
    <message>
        <source>{} has no host yet; {} would take it.</source>
        <translation>{} hat noch keinen Host; infrage käme: {}.</translation>
    </message>
    <message>
        <source>{} would take it, too.</source>
        <translation>Auch möglich: {}.</translation>
    </message>
    <message>
        <source>It fits if {}.</source>
        <translation>Es passt unter dieser Bedingung: {}.</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>keine Anforderung</translation>
    </message>
    <message>
        <source>{} runs on {}, to which it is bound.</source>
        <translation>{} läuft auf {} und ist dort gebunden.</translation>
    </message>
    <message>
        <source>{} runs on {}, which is drained: without it its service has fewer than its budget asks for.</source>
        <translation>{} läuft auf {}, obwohl der Host geleert wird: Ohne ihn hätte der Dienst weniger Replikate, als das Disruption Budget verlangt.</translation>
    </message>
    <message>
        <source>It offers nothing {}.</source>
        <translation>Bietet nichts: {}.</translation>
    </message>
    <message>
        <source>Use from {} to {}: history as a solid line, then the median of the forecast as a dashed line within its 80 and 95 per cent bands, and the capacity above. The table below the chart has the numbers.</source>
        <translation>Nutzung von {} bis {}: die Historie als durchgezogene Linie, dann der Median der Prognose als gestrichelte Linie innerhalb ihrer 80- und 95-Prozent-Bänder und darüber die Kapazität. Die Tabelle unter dem Diagramm enthält die Zahlen.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>bei Ausfall</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{} to {} UTC</source>
        <translation>{} bis {} UTC</translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>default prices</source>
        <translation>Standardpreise</translation>
    </message>
    <message>
        <source>prices as given</source>
        <translation>Preise wie angegeben</translation>
    </message>
    <message>
        <source>{} and hosts of {}</source>
        <translation>{} und Hosts aus dem Katalog ({})</translation>
    </message>
    <message>
        <source>{}: {} a month for a host, {} for an hour of a service&apos;s downtime, {} for a move</source>
        <translation>{}: {} im Monat für einen Host, {} für eine Stunde Ausfallzeit eines Dienstes, {} für eine Verlegung</translation>
    </message>
    <message>
        <source>{} to {} {}</source>
        <translation>{} bis {} {}</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>mindestens {}</translation>
    </message>
    <message>
        <source>No price is known for {}, so the costs leave it out.</source>
        <translation>Für {} ist kein Preis bekannt, daher bleibt das in den Kosten außer Acht.</translation>
    </message>
    <message>
        <source>No price is known for {}, so the costs leave them out.</source>
        <translation>Für {} ist kein Preis bekannt, daher bleiben sie in den Kosten außer Acht.</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO IF</source>
        <translation>BEDINGTES GO</translation>
    </message>
    <message>
        <source>NO GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>☐ yes   ☐ with conditions   ☐ no</source>
        <translation>☐ ja   ☐ mit Auflagen   ☐ nein</translation>
    </message>
    <message>
        <source>an hour of an engineer&apos;s work on the steps</source>
        <translation>eine Stunde Arbeit einer Fachkraft an den Schritten</translation>
    </message>
    <message>
        <source>a core of a host without a price of its own, for a month</source>
        <translation>ein Kern eines Hosts ohne eigenen Preis, für einen Monat</translation>
    </message>
    <message>
        <source>a GiB of memory of a host without a price of its own, for a month</source>
        <translation>ein GiB RAM eines Hosts ohne eigenen Preis, für einen Monat</translation>
    </message>
    <message>
        <source>a GiB of storage of a host without a price of its own, for a month</source>
        <translation>ein GiB Speicherplatz eines Hosts ohne eigenen Preis, für einen Monat</translation>
    </message>
    <message>
        <source>the licences of a host, for a month</source>
        <translation>die Lizenzen eines Hosts, für einen Monat</translation>
    </message>
    <message>
        <source>the licences of a core, for a month</source>
        <translation>die Lizenzen eines Kerns, für einen Monat</translation>
    </message>
    <message>
        <source>the licences of a socket, for a month</source>
        <translation>die Lizenzen eines Sockels, für einen Monat</translation>
    </message>
    <message>
        <source>a host of the class &apos;{}&apos;, for a month</source>
        <translation>ein Host der Klasse „{}“, für einen Monat</translation>
    </message>
    <message>
        <source>a host of the offer &apos;{}&apos;, for a month</source>
        <translation>ein Host des Angebots „{}“, für einen Monat</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Streng vertraulich</translation>
    </message>
    <message>
        <source>The classification has {} letters, and a page&apos;s head has room for {}: shorten it.</source>
        <translation>Die Einstufung hat {} Zeichen, im Seitenkopf ist Platz für {}: Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>{} before this page was made, the first at {}: find plans again.</source>
        <translation>{}, bevor diese Seite entstand, erstmals am {}: Suchen Sie erneut Pläne.</translation>
    </message>
    <message>
        <source>Classification:</source>
        <translation>Einstufung:</translation>
    </message>
    <message>
        <source>The work touches no host whose use is measured.</source>
        <translation>Die Arbeiten berühren keinen Host, dessen Nutzung gemessen wird.</translation>
    </message>
    <message>
        <source>No number of samples in a row is rare enough in these hours to mean a failure: ask before anything is taken back. The thresholds are the upper ends of the 95 % bands.</source>
        <translation>Keine Zahl von Messwerten in Folge ist in diesen Stunden selten genug, um einen Fehlschlag zu bedeuten: Fragen Sie, bevor etwas zurückgenommen wird. Die Schwellen sind die oberen Enden der 95-%-Bänder.</translation>
    </message>
    <message>
        <source>Host or service</source>
        <translation>Host oder Dienst</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>above {}</source>
        <translation>über {}</translation>
    </message>
    <message>
        <source>{:.4g} s for {:.4g} % of the requests</source>
        <translation>{:.4g} s bei {:.4g} % der Anfragen</translation>
    </message>
    <message>
        <source>below {}</source>
        <translation>unter {}</translation>
    </message>
    <message>
        <source>{} {} in {} of {} in a row: stop, and take back {}.</source>
        <translation>{} {}, {} (je {}) in Folge: stoppen und zurücknehmen: {}.</translation>
    </message>
    <message>
        <source>{} {} in samples of {} ({}): ask before you take back {}.</source>
        <translation>{} {} in Messwerten (je {}; {}): vor dem Zurücknehmen nachfragen: {}.</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Capacity of the hosts that are touched</source>
        <translation>Kapazität der berührten Hosts</translation>
    </message>
    <message>
        <source>Where the upper end of the 95 % band comes nearest to the capacity.</source>
        <translation>Wo das obere Ende des 95-%-Bands der Kapazität am nächsten kommt.</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Am knappsten</translation>
    </message>
    <message>
        <source>Who depends on what is touched: touched services are filled, a solid line is a hard dependency, a dashed one a soft one; what is hit lies to the right.</source>
        <translation>Wer von dem abhängt, was berührt wird: Berührte Dienste sind gefüllt, eine durchgezogene Linie ist eine harte Abhängigkeit, eine gestrichelte eine weiche; was betroffen ist, liegt rechts.</translation>
    </message>
    <message>
        <source>Drawn are {} of {}; the table has all.</source>
        <translation>Gezeichnet: {} (insgesamt {}); die Tabelle enthält alle.</translation>
    </message>
    <message>
        <source>{} depends on {}</source>
        <translation>{} hängt von {} ab</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Reichweite der Auswirkungen</translation>
    </message>
    <message>
        <source>{}, the rest not tried</source>
        <translation>{}, der Rest nicht geprüft</translation>
    </message>
    <message>
        <source>Any one host or rack can be lost at any time; not any two hosts.</source>
        <translation>Jeder einzelne Host und jedes einzelne Rack kann jederzeit ausfallen, aber nicht jede Kombination aus zwei Hosts.</translation>
    </message>
    <message>
        <source>Any one host can be lost at any time; not any two hosts.</source>
        <translation>Jeder einzelne Host kann jederzeit ausfallen, aber nicht jede Kombination aus zwei Hosts.</translation>
    </message>
    <message>
        <source>Left out: {}. {}</source>
        <translation>Weggelassen: {}. {}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} für {}</translation>
    </message>
    <message>
        <source>The decision on one page</source>
        <translation>Die Entscheidung auf einer Seite</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Way back, and when to take it</source>
        <translation>Rückweg, und wann er zu gehen ist</translation>
    </message>
    <message>
        <source>Risks, calendar and vulnerabilities</source>
        <translation>Risiken, Kalender und Schwachstellen</translation>
    </message>
    <message>
        <source>Tests, and what to look at afterwards</source>
        <translation>Tests, und worauf danach zu achten ist</translation>
    </message>
    <message>
        <source>What the numbers rest on</source>
        <translation>Worauf die Zahlen beruhen</translation>
    </message>
    <message>
        <source>Approvals and history</source>
        <translation>Genehmigungen und Verlauf</translation>
    </message>
    <message>
        <source>The gravest first.</source>
        <translation>Das Schwerwiegendste zuerst.</translation>
    </message>
    <message>
        <source>Change {}</source>
        <translation>Änderung {}</translation>
    </message>
    <message>
        <source>from now on, for good</source>
        <translation>ab jetzt, dauerhaft</translation>
    </message>
    <message>
        <source>The changes that are asked for</source>
        <translation>Die beantragten Änderungen</translation>
    </message>
    <message>
        <source>What the scenario holds. What is only assumed nobody carries out.</source>
        <translation>Der Inhalt des Szenarios. Was nur angenommen ist, führt niemand aus.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>wird ausgeführt</translation>
    </message>
    <message>
        <source>shifted by the plan</source>
        <translation>vom Plan verschoben</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>None: this is the fleet as it is, with what is in the calendar.</source>
        <translation>Keine: Das ist die Flotte, wie sie ist, mit dem, was im Kalender steht.</translation>
    </message>
    <message>
        <source>Back-out, the last work first</source>
        <translation>Rückweg, die letzte Arbeit zuerst</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Tests: by what each work is seen to be done</source>
        <translation>Tests: woran zu sehen ist, dass eine Arbeit erledigt ist</translation>
    </message>
    <message>
        <source>Whoever carried it out signs for what was seen.</source>
        <translation>Wer die Arbeit ausgeführt hat, unterschreibt für das Gesehene.</translation>
    </message>
    <message>
        <source>Its hours end at {}: end it then, or before.</source>
        <translation>Der Zeitraum endet am {}: dann oder vorher beenden.</translation>
    </message>
    <message>
        <source>It is a trade and no mend: findings rise from {} to {} by {}.</source>
        <translation>Das ist ein Tausch und keine Behebung: Die Zahl der Befunde steigt von {} auf {} ({}).</translation>
    </message>
    <message>
        <source>The fleet as it is</source>
        <translation>Die Flotte, wie sie ist</translation>
    </message>
    <message>
        <source>error {:.2f} of that of repeating the last cycle</source>
        <translation>Fehler {:.2f}-mal so groß wie beim Wiederholen des letzten Zyklus</translation>
    </message>
    <message>
        <source>{}, {} with this plan</source>
        <translation>{}, {} mit diesem Plan</translation>
    </message>
    <message>
        <source>{}: what is less probable is left out</source>
        <translation>{}: Was weniger wahrscheinlich ist, wird weggelassen</translation>
    </message>
    <message>
        <source>Digest of the data</source>
        <translation>Prüfsumme der Daten</translation>
    </message>
    <message>
        <source>No plan. State of {}, revision {}. Hash {}.</source>
        <translation>Kein Plan. Stand vom {}, Revision {}. Hash {}.</translation>
    </message>
    <message>
        <source>No plan, revision {}, hash {}</source>
        <translation>Kein Plan, Revision {}, Hash {}</translation>
    </message>
    <message>
        <source>{} requests a second</source>
        <translation>{} Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>What the work touches, everyone who depends on it, and whom the risks that were found hit; the way leads there from where it begins. Who is hit in one way stands together.</source>
        <translation>Was die Arbeiten berühren, alles, was davon abhängt, und wen die gefundenen Risiken treffen; der Weg führt vom Ausgangspunkt dorthin. Auf gleiche Weise Betroffene stehen zusammen.</translation>
    </message>
    <message>
        <source>Nothing is carried out.</source>
        <translation>Nichts wird ausgeführt.</translation>
    </message>
    <message>
        <source>{}; part 3 has all of them.</source>
        <translation>{}; Teil 3 führt alles auf.</translation>
    </message>
    <message>
        <source>{}; the steps are done by {} (P90)</source>
        <translation>{}; die Schritte sind bis {} fertig (P90)</translation>
    </message>
    <message>
        <source>{} if it happens</source>
        <translation>{}, falls es geschieht</translation>
    </message>
    <message>
        <source>{} at the median, nine times in ten between {} and {}</source>
        <translation>{} im Median, neunmal von zehn zwischen {} und {}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>later than the horizon</source>
        <translation>später als der Horizont</translation>
    </message>
    <message>
        <source>Nothing above the threshold happens within the horizon.</source>
        <translation>Innerhalb des Horizonts geschieht nichts über der Schwelle.</translation>
    </message>
    <message>
        <source>First to run out, with {}: {} ({}).</source>
        <translation>Als Erstes geht aus, mit {}: {} ({}).</translation>
    </message>
    <message>
        <source>When: {}.</source>
        <translation>Wann: {}.</translation>
    </message>
    <message>
        <source>No plan, so no costs were reckoned.</source>
        <translation>Kein Plan, daher wurden keine Kosten berechnet.</translation>
    </message>
    <message>
        <source>{} once, {} a month; downtime: {}</source>
        <translation>{} einmalig, {} im Monat; Ausfallzeit: {}</translation>
    </message>
    <message>
        <source>Nothing else is in the calendar.</source>
        <translation>Sonst steht nichts im Kalender.</translation>
    </message>
    <message>
        <source>In the calendar: {}.</source>
        <translation>Im Kalender: {}.</translation>
    </message>
    <message>
        <source>No collision was found.</source>
        <translation>Keine Kollision wurde gefunden.</translation>
    </message>
    <message>
        <source>Part 7 has {}.</source>
        <translation>Teil 7 nennt {}.</translation>
    </message>
    <message>
        <source>Cost, downtime</source>
        <translation>Kosten, Ausfallzeit</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Wenn nichts getan wird</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Unterdessen</translation>
    </message>
    <message>
        <source>{:.0f} %: {} of {}</source>
        <translation>{:.0f} %: {} von {}</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Workload-days exposed to it: {} without the plan, {} with it.</source>
        <translation>Dem ausgesetzte Workload-Tage: {} ohne den Plan, {} mit ihm.</translation>
    </message>
    <message>
        <source>P(breach) {}. {} once, {} a month. Downtime: {}. Done by {} (P90).</source>
        <translation>Schadensrisiko {}. {} einmalig, {} im Monat. Ausfallzeit: {}. Fertig bis {} (P90).</translation>
    </message>
    <message>
        <source>Risk, cost and time</source>
        <translation>Risiko, Kosten und Zeit</translation>
    </message>
    <message>
        <source>What it mends and leaves</source>
        <translation>Was behoben wird und was bleibt</translation>
    </message>
    <message>
        <source>What it gives up</source>
        <translation>Was aufgegeben wird</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>P(breach) {}.</source>
        <translation>Schadensrisiko {}.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Where the forecast puts what is to come: in the 80 % band 8 times of 10, in the 95 % band 19 of 20. Part 9 says how often that was so.</source>
        <translation>Wo laut Prognose das Kommende liegt: 8-mal von 10 im 80-%-Band, 19-mal von 20 im 95-%-Band. Teil 9 sagt, wie oft das zutraf.</translation>
    </message>
    <message>
        <source>Joint path</source>
        <translation>Gemeinsamer Pfad</translation>
    </message>
    <message>
        <source>One possible future of everything at once. A chance is the share of them in which something happens.</source>
        <translation>Eine mögliche Zukunft von allem zugleich. Eine Wahrscheinlichkeit ist der Anteil der Pfade, in denen etwas geschieht.</translation>
    </message>
    <message>
        <source>Way back, point of no return</source>
        <translation>Rückweg, kein Zurück mehr</translation>
    </message>
    <message>
        <source>How what was done is undone, and until when that is safe.</source>
        <translation>Wie das Getane rückgängig gemacht wird und bis wann das sicher ist.</translation>
    </message>
    <message>
        <source>Touched, hard, soft</source>
        <translation>Direkt berührt, hart, weich</translation>
    </message>
    <message>
        <source>The work is done on it; it stops without what is touched; it does worse without.</source>
        <translation>Daran wird gearbeitet; es steht ohne das Berührte still; es leistet ohne das Berührte weniger.</translation>
    </message>
    <message>
        <source>Tainted, drained</source>
        <translation>Mit Taint, geleert</translation>
    </message>
    <message>
        <source>A host that takes only some workloads; a host that is emptied.</source>
        <translation>Ein Host, der nur manche Workloads aufnimmt; ein Host, der geleert wird.</translation>
    </message>
    <message>
        <source>The fingerprint of this plan with all its numbers: who signs, signs that one. It stands on every page and in the plan&apos;s JSON.</source>
        <translation>Der Fingerabdruck dieses Plans mit all seinen Zahlen: Wer unterschreibt, unterschreibt diesen. Er steht auf jeder Seite und im JSON des Plans.</translation>
    </message>
    <message>
        <source>To be written in by hand</source>
        <translation>Von Hand einzutragen</translation>
    </message>
    <message>
        <source>What only people know; what is known already stands there.</source>
        <translation>Was nur Menschen wissen; was bekannt ist, steht schon da.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>proposed {}</source>
        <translation>vorgeschlagen am {}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Number in the change system, related changes</source>
        <translation>Nummer im Change-System, verwandte Änderungen</translation>
    </message>
    <message>
        <source>Date of the board, its recommendation</source>
        <translation>Datum des CAB, dessen Empfehlung</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Begun and ended in fact</source>
        <translation>Tatsächlich begonnen und beendet</translation>
    </message>
    <message>
        <source>Reviewed on, by, with which result</source>
        <translation>Geprüft am, von, mit welchem Ergebnis</translation>
    </message>
    <message>
        <source>1 more host is up and takes workloads.</source>
        <translation>1 weiterer Host ist in Betrieb und nimmt Workloads auf.</translation>
    </message>
    <message>
        <source>{} workload-days on hosts with a known high vulnerability (CVSS 7 or more)</source>
        <translation>{} Workload-Tage auf Hosts mit einer bekannten schweren Schwachstelle (CVSS ab 7)</translation>
    </message>
    <message>
        <source>Take it back by hand.</source>
        <translation>Von Hand zurücknehmen.</translation>
    </message>
    <message>
        <source>{} ({} new)</source>
        <translation>{} ({} neu)</translation>
    </message>
    <message>
        <source>Back, P95</source>
        <translation>Rückweg, P95</translation>
    </message>
    <message>
        <source>Throughout the next {} there is a rack that cannot be lost.</source>
        <translation>Innerhalb der nächsten {} gibt es durchgehend ein unverzichtbares Rack.</translation>
    </message>
    <message>
        <source>Throughout the next {} there is a host that cannot be lost.</source>
        <translation>Innerhalb der nächsten {} gibt es durchgehend einen unverzichtbaren Host.</translation>
    </message>
    <message>
        <source>For {} in all, within the next {}, there is a rack that cannot be lost; the first stretch follows.</source>
        <translation>Insgesamt für {} innerhalb der nächsten {} gibt es ein unverzichtbares Rack; hier der erste Zeitraum.</translation>
    </message>
    <message>
        <source>For {} in all, within the next {}, there is a host that cannot be lost; the first stretch follows.</source>
        <translation>Insgesamt für {} innerhalb der nächsten {} gibt es einen unverzichtbaren Host; hier der erste Zeitraum.</translation>
    </message>
    <message>
        <source>{} more are in the plan as JSON.</source>
        <translation>{} weitere stehen im Plan als JSON.</translation>
    </message>
    <message>
        <source>{} Evidence that stands in the section before is not repeated.</source>
        <translation>{} Belege, die schon im Abschnitt davor stehen, werden nicht wiederholt.</translation>
    </message>
    <message>
        <source>Raised above that: {} of {}, which would otherwise take longer than {} to tell a failure.</source>
        <translation>Darüber angehoben: {} von {}, die sonst länger als {} bräuchten, um einen Fehlschlag zu zeigen.</translation>
    </message>
    <message>
        <source>Way back incomplete. {}</source>
        <translation>Rückweg unvollständig. {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} ({} left, {} new); {} ended</source>
        <translation>{} ({} bleiben, {} neu); {} behoben</translation>
    </message>
    <message>
        <source>Hosts whose loss leaves a workload without a host (N-1)</source>
        <translation>Hosts, deren Verlust einen Workload ohne Host lässt (N-1)</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>Hold {} for {}</source>
        <translation>{} für {} freihalten</translation>
    </message>
    <message>
        <source>Hold {} times {} for {}</source>
        <translation>{}-mal {} für {} freihalten</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{}, auf {}</translation>
    </message>
</context>
<context>
    <name>Resize</name>
    <message>
        <source>Resize {} to {}</source>
        <translation>Größe von {} auf {} ändern</translation>
    </message>
    <message>
        <source>Resize {}: {} each</source>
        <translation>Größe von {} ändern: je {}</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>The edits bring it forward by {}: the median date was {}, now it is {}.</source>
        <translation>Die Eingriffe ziehen das um {} vor: Das Datum im Median war {}, jetzt ist es {}.</translation>
    </message>
    <message>
        <source>The edits bring it forward by {}: the date that one path in twenty comes to was {}, now it is {}.</source>
        <translation>Die Eingriffe ziehen das um {} vor: Das Datum, auf das einer von zwanzig Pfaden kommt, war {}, jetzt ist es {}.</translation>
    </message>
    <message>
        <source>Without the edits the probability was {}.</source>
        <translation>Ohne die Eingriffe war die Wahrscheinlichkeit {}.</translation>
    </message>
    <message>
        <source>the end of time</source>
        <translation>Ende der Zeit</translation>
    </message>
    <message>
        <source>{} UTC</source>
        <translation>{} UTC</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>die ganze Zeit</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation>ab {}</translation>
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
        <translation>über 99 %</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>{:.0f} %</source>
        <translation>{:.0f} %</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source>There is no placement to fail. Import a fleet first.</source>
        <translation>Es gibt keine Platzierung, die ausfallen könnte. Importieren Sie zuerst eine Flotte.</translation>
    </message>
    <message>
        <source>Ask for one path at least.</source>
        <translation>Verlangen Sie mindestens einen Pfad.</translation>
    </message>
    <message>
        <source>No host has the labels &apos;{}&apos;. Look them up with &apos;show&apos;.</source>
        <translation>Kein Host hat die Labels „{}“. Schlagen Sie sie mit „show“ nach.</translation>
    </message>
    <message>
        <source>Nothing breaks until {} in {} of {} joint paths of demand, failures and repairs ({}); in {} failures leave somebody without a host. Assumed: hosts fail as {}, {:.4g} h up and {:.3g} h to repair in the mean.</source>
        <translation>Bis {} geht in {} von {} gemeinsamen Pfaden aus Bedarf, Ausfällen und Reparaturen nichts schief ({}); in {} lassen Ausfälle etwas ohne Host. Annahme: Hosts fallen aus wie {}, im Mittel {:.4g} h in Betrieb und {:.3g} h in Reparatur.</translation>
    </message>
    <message>
        <source>So many services were looked at on the first {} of {} demand paths, which the joint paths repeat.</source>
        <translation>Die vielen Dienste wurden auf den ersten {} von {} Bedarfspfaden betrachtet, die sich in den gemeinsamen Pfaden wiederholen.</translation>
    </message>
    <message>
        <source>Those of {} fail as {}, {:.4g} h up and {:.3g} h to repair.</source>
        <translation>Die von {} fallen aus wie {}, im Mittel {:.4g} h in Betrieb und {:.3g} h in Reparatur.</translation>
    </message>
    <message>
        <source>rack {}</source>
        <translation>Rack {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>Zone {}</translation>
    </message>
    <message>
        <source>Without {}, {} has no host. For {}: {}.</source>
        <translation>Ohne {}: {} hat keinen Host. Für {} gilt: {}.</translation>
    </message>
    <message>
        <source>Without {}, {} have no host. For {}: {}.</source>
        <translation>Ohne {}: {} haben keinen Host. Für {} gilt: {}.</translation>
    </message>
    <message>
        <source>Lost: {}.</source>
        <translation>Verloren: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of sweep. Use hosts, pairs, racks or zones.</source>
        <translation>„{}“ ist keine Art von Durchlauf. Verwenden Sie hosts, pairs, racks oder zones.</translation>
    </message>
    <message>
        <source>There is no placement to sweep. Import a fleet first.</source>
        <translation>Es gibt keine Platzierung für einen Durchlauf. Importieren Sie zuerst eine Flotte.</translation>
    </message>
    <message>
        <source>losing {} leaves {} without a host</source>
        <translation>der Verlust von {} lässt {} ohne Host</translation>
    </message>
    <message>
        <source>losing {} leaves {} without a host and {} lost</source>
        <translation>der Verlust von {} lässt {} ohne Host (verloren: {})</translation>
    </message>
    <message>
        <source>losing {} overloads {}, which takes over: its {} runs out in {} of the paths</source>
        <translation>der Verlust von {} überlastet {} als Ersatz: {} ist dort in {} der Pfade erschöpft</translation>
    </message>
    <message>
        <source>Hour by hour, hosts, racks or zones can be lost, no pairs. Use one of them.</source>
        <translation>Stunde für Stunde lässt sich der Verlust von Hosts, Racks oder Zonen prüfen, nicht von Paaren. Verwenden Sie eines davon.</translation>
    </message>
    <message>
        <source>These hours lie outside the computed future. Ask for a longer horizon.</source>
        <translation>Diese Stunden liegen außerhalb der berechneten Zukunft. Verlangen Sie einen längeren Horizont.</translation>
    </message>
    <message>
        <source>from {} UTC on</source>
        <translation>ab {} UTC</translation>
    </message>
    <message>
        <source>from {} to {} UTC</source>
        <translation>von {} bis {} UTC</translation>
    </message>
    <message>
        <source>N-1</source>
        <translation>N-1</translation>
    </message>
    <message>
        <source>N-1 for racks</source>
        <translation>N-1 für Racks</translation>
    </message>
    <message>
        <source>N-1 for zones</source>
        <translation>N-1 für Zonen</translation>
    </message>
    <message>
        <source>{} does not hold {}: {}.</source>
        <translation>{} ist nicht erfüllt ({}): {}.</translation>
    </message>
    <message>
        <source>{} does not hold {} even with the expected demand: {}.</source>
        <translation>{} ist selbst beim erwarteten Bedarf nicht erfüllt ({}): {}.</translation>
    </message>
    <message>
        <source>{} does not hold {} with the demand of P90: {}.</source>
        <translation>{} ist beim Bedarf P90 nicht erfüllt ({}): {}.</translation>
    </message>
    <message>
        <source>{} does not hold {} with the demand of P95: {}.</source>
        <translation>{} ist beim Bedarf P95 nicht erfüllt ({}): {}.</translation>
    </message>
    <message>
        <source>Nothing runs out, loses its host or collides within the horizon.</source>
        <translation>Innerhalb des Horizonts geht nichts aus, verliert nichts seinen Host und kollidiert nichts.</translation>
    </message>
    <message>
        <source>{} set placed again, {} proven survivable</source>
        <translation>{} Kombination neu platziert, {} nachweislich verkraftbar</translation>
    </message>
    <message>
        <source>{} sets placed again, {} proven survivable</source>
        <translation>{} Kombinationen neu platziert, {} nachweislich verkraftbar</translation>
    </message>
    <message>
        <source>The weakest host at {}: {}.</source>
        <translation>Der schwächste Host am {}: {}.</translation>
    </message>
    <message>
        <source>The weakest set of {} hosts at {}: {}.</source>
        <translation>Die schwächste Kombination aus {} Hosts am {}: {}.</translation>
    </message>
    <message>
        <source>{} set of that size is fatal ({}).</source>
        <translation>{} Kombination dieser Größe ist fatal ({}).</translation>
    </message>
    <message>
        <source>{} sets of that size are fatal ({}).</source>
        <translation>{} Kombinationen dieser Größe sind fatal ({}).</translation>
    </message>
    <message>
        <source>Any {} of {} can be lost at {} ({}).</source>
        <translation>Jede Auswahl von {} aus {} ist am {} verzichtbar ({}).</translation>
    </message>
    <message>
        <source>Larger sets were too many to be placed again.</source>
        <translation>Größere Kombinationen waren zu zahlreich, um sie neu zu platzieren.</translation>
    </message>
    <message>
        <source>There is no placement to search. Import a fleet first.</source>
        <translation>Es gibt keine Platzierung zum Durchsuchen. Importieren Sie zuerst eine Flotte.</translation>
    </message>
    <message>
        <source>Ask for sets of 1 to 4 hosts.</source>
        <translation>Verlangen Sie Kombinationen von 1 bis 4 Hosts.</translation>
    </message>
    <message>
        <source>1 workload stands on a name that has no resource, so what it uses is counted nowhere: say on Match what the name is, or import what is missing.</source>
        <translation>1 Workload steht auf einem Namen ohne Ressource, daher wird seine Nutzung nirgends gezählt: Geben Sie unter „Abgleich“ an, was der Name ist, oder importieren Sie, was fehlt.</translation>
    </message>
    <message>
        <source>{} workloads stand on names that have no resource, so what they use is counted nowhere: say on Match what the names are, or import what is missing.</source>
        <translation>{} Workloads stehen auf Namen ohne Ressource, daher wird ihre Nutzung nirgends gezählt: Geben Sie unter „Abgleich“ an, was die Namen sind, oder importieren Sie, was fehlt.</translation>
    </message>
    <message>
        <source>{}, with or without the edits</source>
        <translation>{}, auch ohne die Eingriffe</translation>
    </message>
    <message>
        <source>{} This is so with or without the edits.</source>
        <translation>{} Das gilt auch ohne die Eingriffe.</translation>
    </message>
    <message>
        <source>{} with or without the edits, a breach with a chance of {}. The gravest: {}</source>
        <translation>{} auch ohne die Eingriffe, Schadensrisiko {}. Am schwersten wiegt: {}</translation>
    </message>
    <message>
        <source>{} with or without the edits, and no breach is among them. The gravest: {}</source>
        <translation>{} auch ohne die Eingriffe, und kein Schaden ist darunter. Am schwersten wiegt: {}</translation>
    </message>
    <message>
        <source>The edits bring {} forward.</source>
        <translation>Von den Eingriffen vorgezogen: {}.</translation>
    </message>
    <message>
        <source>{} That is the gravest of {}.</source>
        <translation>{} Das wiegt am schwersten (insgesamt {}).</translation>
    </message>
    <message>
        <source>The weakest pair of hosts that can each be lost alone: {}</source>
        <translation>Das schwächste Paar einzeln verzichtbarer Hosts: {}</translation>
    </message>
    <message>
        <source>The weakest set of {} hosts that holds none of these: {}</source>
        <translation>Die schwächste Kombination aus {} Hosts, die keine davon enthält: {}</translation>
    </message>
    <message>
        <source>{}; it is the only one.</source>
        <translation>{}; das ist der einzige Fall.</translation>
    </message>
    <message>
        <source>{}; there are {} such.</source>
        <translation>{}; solcher Fälle gibt es {}.</translation>
    </message>
    <message>
        <source>Sets of {} hosts beside them were too many to be placed again.</source>
        <translation>Kombinationen aus {} Hosts außer diesen waren zu viele, um sie neu zu platzieren.</translation>
    </message>
    <message>
        <source>Any two hosts that can each be lost alone can be lost together.</source>
        <translation>Je zwei Hosts, die einzeln verzichtbar sind, sind auch zusammen verzichtbar.</translation>
    </message>
    <message>
        <source>Any {} hosts that hold none of these can be lost.</source>
        <translation>Je {} Hosts, die keine davon enthalten, sind verzichtbar.</translation>
    </message>
    <message>
        <source>Sunday {} {}</source>
        <translation>Sonntag {} {}</translation>
    </message>
    <message>
        <source>Monday {} {}</source>
        <translation>Montag {} {}</translation>
    </message>
    <message>
        <source>Tuesday {} {}</source>
        <translation>Dienstag {} {}</translation>
    </message>
    <message>
        <source>Wednesday {} {}</source>
        <translation>Mittwoch {} {}</translation>
    </message>
    <message>
        <source>Thursday {} {}</source>
        <translation>Donnerstag {} {}</translation>
    </message>
    <message>
        <source>Friday {} {}</source>
        <translation>Freitag {} {}</translation>
    </message>
    <message>
        <source>Saturday {} {}</source>
        <translation>Samstag {} {}</translation>
    </message>
    <message>
        <source>{}, a breach with a chance of {}. The gravest: {}</source>
        <translation>{}, Schadensrisiko {}. Am schwersten wiegt: {}</translation>
    </message>
    <message>
        <source>{}, and no breach is among them. The gravest: {}</source>
        <translation>{}, und kein Schaden ist darunter. Am schwersten wiegt: {}</translation>
    </message>
    <message>
        <source>Cannot be lost: without it a workload has no host (▲), or a host that takes over runs out on more paths than one in twenty (◆).</source>
        <translation>Unverzichtbar: Ohne ihn hat ein Workload keinen Host (▲), oder ein Ersatzhost ist auf mehr als einem von zwanzig Pfaden erschöpft (◆).</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Roll out a new version of {}</source>
        <translation>Neue Version von {} ausrollen</translation>
    </message>
    <message>
        <source>{} with {} each</source>
        <translation>{} (je {})</translation>
    </message>
    <message>
        <source>{}, demand times {}</source>
        <translation>{}, Bedarf mal {}</translation>
    </message>
    <message>
        <source>{} in canary steps {}</source>
        <translation>{} in Canary-Schritten {}</translation>
    </message>
    <message>
        <source>{}, at most {} more and {} unavailable</source>
        <translation>{}, höchstens {} mehr und {} nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>approved with conditions</source>
        <translation>mit Auflagen genehmigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>{} by {} at {}.</source>
        <translation>{} von {} am {}.</translation>
    </message>
    <message>
        <source>{} by {} at {}: {}.</source>
        <translation>{} von {} am {}: {}.</translation>
    </message>
    <message>
        <source>{} That was on another state of the plan (hash {}).</source>
        <translation>{} Das betraf einen anderen Stand des Plans (Hash {}).</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>It failed; it is tried again.</source>
        <translation>Fehlgeschlagen; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>It failed {} times in a row; it is tried again.</source>
        <translation>{}-mal in Folge fehlgeschlagen; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Every {}: it changed the last time.</source>
        <translation>Alle {}: Beim letzten Mal gab es eine Änderung.</translation>
    </message>
    <message>
        <source>Every {}: nothing changed the last 1 time.</source>
        <translation>Alle {}: Beim letzten Mal änderte sich nichts.</translation>
    </message>
    <message>
        <source>Every {}: nothing changed the last {} times.</source>
        <translation>Alle {}: Die letzten {} Male änderte sich nichts.</translation>
    </message>
    <message>
        <source>It comes with everything, every {}; of {} a value for every {}.</source>
        <translation>Wird mit allem anderen erfasst, alle {}; von {} ein Wert je {}.</translation>
    </message>
    <message>
        <source>1 other series comes along, since less rests on it.</source>
        <translation>1 weitere Zeitreihe wird mit erfasst, da weniger auf ihr beruht.</translation>
    </message>
    <message>
        <source>{} other series come along, since less rests on them.</source>
        <translation>{} weitere Zeitreihen werden mit erfasst, da weniger auf ihnen beruht.</translation>
    </message>
    <message>
        <source>Every {}: {} is scheduled from {} to {}.</source>
        <translation>Alle {}: {} ist von {} bis {} geplant.</translation>
    </message>
    <message>
        <source>Every {}: it is being learnt ({} of {} samples).</source>
        <translation>Alle {}: Das Verhalten wird noch gelernt ({} von {} Messwerten).</translation>
    </message>
    <message>
        <source>Every {}: a value was {:.0f} times further off than usual. It waits for {} before it slows down again.</source>
        <translation>Alle {}: Ein Wert lag {:.0f}-mal so weit daneben wie üblich. Abzuwarten, bevor wieder seltener abgefragt wird: {}.</translation>
    </message>
    <message>
        <source>Every {}: too little is known of it yet. It waits for more samples.</source>
        <translation>Alle {}: Noch ist zu wenig darüber bekannt. Weitere Messwerte werden abgewartet.</translation>
    </message>
    <message>
        <source>Every {}, which is the longest: hourly means are off by {:.1f} % then.</source>
        <translation>Alle {}, das längste Intervall: Stundenmittel weichen dann um {:.1f} % ab.</translation>
    </message>
    <message>
        <source>Every {}: hourly means are off by {:.1f} % then. It waits for {} before it goes on to every {}, which the {:.1f} % that are allowed leave room for.</source>
        <translation>Alle {}: Stundenmittel weichen dann um {:.1f} % ab. Abzuwarten: {}; danach wird alle {} abgefragt, was die erlaubten {:.1f} % zulassen.</translation>
    </message>
    <message>
        <source>Every {}: hourly means are off by {:.1f} % then, every {} by {:.1f} %; {:.1f} % are allowed.</source>
        <translation>Alle {}: Stundenmittel weichen dann um {:.1f} % ab, alle {} um {:.1f} %; erlaubt sind {:.1f} %.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale {} to 1 replica</source>
        <translation>{} auf 1 Replikat skalieren</translation>
    </message>
    <message>
        <source>Scale {} to {} replicas</source>
        <translation>{} auf {} Replikate skalieren</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>Nothing added</source>
        <translation>Ohne die Eingriffe</translation>
    </message>
    <message>
        <source>The edits now</source>
        <translation>Aktuelle Eingriffe</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>Ohne Host</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Nachteil</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>First shortage</source>
        <translation>Erster Engpass</translation>
    </message>
    <message>
        <source>By when whatever is first runs out in half of the possible futures: at the latest when the first of the findings does, for not every future begins with the same one.</source>
        <translation>Bis wann in der Hälfte der möglichen Zukünfte das jeweils Erste erschöpft ist: spätestens mit dem ersten der Befunde, denn nicht jede Zukunft beginnt mit demselben.</translation>
    </message>
    <message>
        <source>Regret is the gap to the best scenario where a scenario does worst: 0 % is the best of all in everything, 100 % the worst of all in something.</source>
        <translation>Der Nachteil ist der Abstand zum besten Szenario dort, wo ein Szenario am schlechtesten abschneidet: 0 % ist in allem das beste von allen, 100 % in etwas das schlechteste von allen.</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>{:.1f} points of the chance of a breach</source>
        <translation>{:.1f} Punkte Schadensrisiko</translation>
    </message>
    <message>
        <source>{:.1f} points of the chance that something runs out</source>
        <translation>{:.1f} Punkte Erschöpfungsrisiko</translation>
    </message>
    <message>
        <source>{} until something runs out</source>
        <translation>{} bis zur Erschöpfung</translation>
    </message>
    <message>
        <source>Gives up nothing: no other scenario is better in anything.</source>
        <translation>Kein Nachteil: Kein anderes Szenario ist in irgendeinem Punkt besser.</translation>
    </message>
    <message>
        <source>Gives up {} against the best.</source>
        <translation>Nachteil gegenüber dem besten: {}.</translation>
    </message>
    <message>
        <source>{} {} in a year</source>
        <translation>{} {} im Jahr</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>{} of {}</source>
        <translation>{} {}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>No gathering was made for it before it began; what was known at {} stands in.</source>
        <translation>Vor dem Beginn wurde dafür nichts erfasst; ersatzweise gilt, was am {} bekannt war.</translation>
    </message>
    <message>
        <source>The baseline was gathered at {}, before it began.</source>
        <translation>Die Referenz wurde am {} erfasst, vor dem Beginn.</translation>
    </message>
    <message>
        <source>It is compared with what is known now, at {}.</source>
        <translation>Verglichen wird mit dem, was jetzt bekannt ist, am {}.</translation>
    </message>
    <message>
        <source>It is compared with what was gathered after it, at {}.</source>
        <translation>Verglichen wird mit dem, was danach erfasst wurde, am {}.</translation>
    </message>
    <message>
        <source>Nothing was gathered for an event &apos;{}&apos;. &apos;compare&apos; without one lists those for which there is something.</source>
        <translation>Für ein Ereignis „{}“ wurde nichts erfasst. „compare“ ohne Ereignis listet die auf, für die es etwas gibt.</translation>
    </message>
    <message>
        <source>The workspace {} has no revision {}.</source>
        <translation>Der Arbeitsbereich {} hat keine Revision {}.</translation>
    </message>
    <message>
        <source>The step must be at least one second.</source>
        <translation>Der Schritt muss mindestens eine Sekunde lang sein.</translation>
    </message>
    <message>
        <source>The horizon must be at least one step long.</source>
        <translation>Der Horizont muss mindestens einen Schritt lang sein.</translation>
    </message>
    <message>
        <source>The training history must be at least one step long.</source>
        <translation>Die Trainingshistorie muss mindestens einen Schritt lang sein.</translation>
    </message>
    <message>
        <source>The horizon has more than 100,000 steps. Take a longer step or a shorter horizon.</source>
        <translation>Der Horizont hat mehr als 100.000 Schritte. Wählen Sie einen längeren Schritt oder einen kürzeren Horizont.</translation>
    </message>
    <message>
        <source>Ask for 1 to 100,000 paths.</source>
        <translation>Verlangen Sie 1 bis 100.000 Pfade.</translation>
    </message>
    <message>
        <source>{} paths over {} steps are more than {} values for every series. Ask for fewer paths, a longer step or a shorter horizon.</source>
        <translation>{} Pfade über {} Schritte sind mehr als {} Werte für jede Zeitreihe. Verlangen Sie weniger Pfade, einen längeren Schritt oder einen kürzeren Horizont.</translation>
    </message>
    <message>
        <source>The threshold is a probability between 0 and 1.</source>
        <translation>Die Schwelle ist eine Wahrscheinlichkeit zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The scheduled change {} is left out: {}</source>
        <translation>Die geplante Änderung {} wird weggelassen: {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>Zone {}</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>die Flotte</translation>
    </message>
    <message>
        <source>Nothing measured {} of {}. Import or gather that series first.</source>
        <translation>{} wird für {} nicht gemessen. Importieren oder erfassen Sie zuerst diese Zeitreihe.</translation>
    </message>
    <message>
        <source>{} has no sample before {}. Let the forecast begin later.</source>
        <translation>{} hat keinen Messwert vor {}. Lassen Sie die Prognose später beginnen.</translation>
    </message>
    <message>
        <source>The newest sample of {} is of {}, longer before {} than the {} of history that a forecast looks at. Gather or import newer ones, or let the forecast begin then.</source>
        <translation>Der neueste Messwert von {} ist vom {}; der Abstand zu {} ist größer als die Historie ({}), die eine Prognose betrachtet. Erfassen oder importieren Sie neuere, oder lassen Sie die Prognose damals beginnen.</translation>
    </message>
    <message>
        <source>1 series was fitted.</source>
        <translation>1 Zeitreihe wurde angepasst.</translation>
    </message>
    <message>
        <source>{} series were fitted.</source>
        <translation>{} Zeitreihen wurden angepasst.</translation>
    </message>
    <message>
        <source>{} series went on with the models that are kept.</source>
        <translation>{} Zeitreihen liefen mit den gespeicherten Modellen weiter.</translation>
    </message>
    <message>
        <source>{} of {} series went on with the models that are kept, 1 was fitted.</source>
        <translation>{} von {} Zeitreihen liefen mit den gespeicherten Modellen weiter, 1 wurde angepasst.</translation>
    </message>
    <message>
        <source>{} of {} series went on with the models that are kept, {} were fitted.</source>
        <translation>{} von {} Zeitreihen liefen mit den gespeicherten Modellen weiter, {} wurden angepasst.</translation>
    </message>
    <message>
        <source>The future begins at {}: samples count by the whole hour. What was measured since, up to {}, counts when its hour has ended, at {}.</source>
        <translation>Die Zukunft beginnt am {}: Messwerte zählen stundenweise. Was seitdem gemessen wurde, bis {}, zählt, sobald seine Stunde beendet ist, am {}.</translation>
    </message>
    <message>
        <source>The future begins at {}: samples count by the whole step of {}. What was measured since, up to {}, counts when its step has ended, at {}.</source>
        <translation>Die Zukunft beginnt am {}: Messwerte zählen in ganzen Schritten ({}). Was seitdem gemessen wurde, bis {}, zählt, sobald sein Schritt beendet ist, am {}.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample. That is later than its import at {}: check its time, or say when the future begins.</source>
        <translation>Die Zukunft beginnt am {}, nach dem neuesten Messwert. Das ist später als sein Import am {}: Prüfen Sie seine Zeit, oder geben Sie an, wann die Zukunft beginnt.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample.</source>
        <translation>Die Zukunft beginnt am {}, nach dem neuesten Messwert.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample up to {}. There is a series with later ones; check their times.</source>
        <translation>Die Zukunft beginnt am {}, nach dem neuesten Messwert bis {}. Es gibt eine Zeitreihe mit späteren; prüfen Sie deren Zeiten.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample up to {}. There are {} series with later ones; check their times.</source>
        <translation>Die Zukunft beginnt am {}, nach dem neuesten Messwert bis {}. Es gibt {} Zeitreihen mit späteren; prüfen Sie deren Zeiten.</translation>
    </message>
    <message>
        <source>Nothing is measured, so the future begins at {}, after revision {}.</source>
        <translation>Nichts ist gemessen, daher beginnt die Zukunft am {}, nach Revision {}.</translation>
    </message>
    <message>
        <source>Every workload has ended by {}, so the future begins at {}, when most of them were alive.</source>
        <translation>Jeder Workload ist bis {} beendet, daher beginnt die Zukunft am {}, als die meisten von ihnen liefen.</translation>
    </message>
    <message>
        <source>The future begins at {}, as asked.</source>
        <translation>Die Zukunft beginnt am {}, wie verlangt.</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; the values with | between them follow no parameter. Write key=1|2, or &apos; | &apos; with blanks between whole values of the axis.</source>
        <translation>In „{}“ folgen die durch | getrennten Werte auf keinen Parameter. Schreiben Sie key=1|2 oder „ | “ mit Leerzeichen zwischen ganzen Werten der Achse.</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; two parameters have several values. Make them two axes.</source>
        <translation>In „{}“ haben zwei Parameter mehrere Werte. Machen Sie daraus zwei Achsen.</translation>
    </message>
    <message>
        <source>The label of &apos;{}&apos; has no ] at its end.</source>
        <translation>Dem Label von „{}“ fehlt ] am Ende.</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has no name. Write &apos;growth: none | change-demand factor=1.2|1.5&apos;.</source>
        <translation>Die Achse „{}“ hat keinen Namen. Schreiben Sie „growth: none | change-demand factor=1.2|1.5“.</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has two values called &apos;{}&apos;. Put a label in brackets in front of them, e.g. [more] scale service=web replicas=9.</source>
        <translation>Die Achse „{}“ hat zwei Werte namens „{}“. Stellen Sie ihnen ein Label in eckigen Klammern voran, z. B. [more] scale service=web replicas=9.</translation>
    </message>
    <message>
        <source>This version does not know the action &apos;{}&apos;.</source>
        <translation>Diese Version kennt die Aktion „{}“ nicht.</translation>
    </message>
    <message>
        <source>The action {} takes no parameter &apos;{}&apos;.</source>
        <translation>Die Aktion {} hat keinen Parameter „{}“.</translation>
    </message>
    <message>
        <source>A value is missing. Write e.g. &apos;none | 1.2 | 1.5&apos;, with | between.</source>
        <translation>Ein Wert fehlt. Schreiben Sie z. B. „none | 1.2 | 1.5“, mit | dazwischen.</translation>
    </message>
    <message>
        <source>The value &apos;{}&apos; stands there twice.</source>
        <translation>Der Wert „{}“ steht zweimal da.</translation>
    </message>
    <message>
        <source>The edit that the axis &apos;{}&apos; varies is not in the scenario.</source>
        <translation>Der Eingriff, den die Achse „{}“ variiert, ist nicht im Szenario.</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; varies an edit that another axis varies already. Take one of them away.</source>
        <translation>Die Achse „{}“ variiert einen Eingriff, den schon eine andere Achse variiert. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>A matrix needs at least one axis.</source>
        <translation>Eine Matrix braucht mindestens eine Achse.</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has no value.</source>
        <translation>Die Achse „{}“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>Two axes are called &apos;{}&apos;. Give each a name of its own.</source>
        <translation>Zwei Achsen heißen „{}“. Geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The axes have more than {} combinations. Take fewer values.</source>
        <translation>Die Achsen haben mehr als {} Kombinationen. Nehmen Sie weniger Werte.</translation>
    </message>
    <message>
        <source>nothing that is known</source>
        <translation>nichts Bekanntes</translation>
    </message>
    <message>
        <source>1 stored name was joined: {} is {}. Undo takes that back, before anything is gathered.</source>
        <translation>1 gespeicherter Name wurde zusammengeführt: {} ist {}. Rückgängig macht das ungeschehen, bevor etwas erfasst wird.</translation>
    </message>
    <message>
        <source>{} stored names were joined: {} is {}, for example. Undo takes that back, before anything is gathered.</source>
        <translation>{} gespeicherte Namen wurden zusammengeführt: zum Beispiel ist {} {}. Rückgängig macht das ungeschehen, bevor etwas erfasst wird.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;{}&apos; are {} both.</source>
        <translation>„{}“ und „{}“ bezeichnen beide {}.</translation>
    </message>
    <message>
        <source>There is no scheduled event &apos;{}&apos;.</source>
        <translation>Das geplante Ereignis „{}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>No baseline was taken because the change names no resource, so it is not known what to look at.</source>
        <translation>Es wurde keine Referenz erfasst, weil die Änderung keine Ressource nennt und daher nicht bekannt ist, was zu betrachten ist.</translation>
    </message>
    <message>
        <source>No baseline was taken because there is no live source. Add one, and it is asked before the next change.</source>
        <translation>Es wurde keine Referenz erfasst, weil es keine Live-Quelle gibt. Fügen Sie eine hinzu; sie wird vor der nächsten Änderung abgefragt.</translation>
    </message>
    <message>
        <source>No baseline was taken because the change was not known before it began.</source>
        <translation>Es wurde keine Referenz erfasst, weil die Änderung vor ihrem Beginn nicht bekannt war.</translation>
    </message>
    <message>
        <source>No baseline was taken because every live source is paused.</source>
        <translation>Es wurde keine Referenz erfasst, weil jede Live-Quelle pausiert ist.</translation>
    </message>
    <message>
        <source>No baseline was taken because no live source was asked in the time before it began. Keep Penumbra open then, or run &apos;penumbra-cli watch&apos;.</source>
        <translation>Es wurde keine Referenz erfasst, weil in der Zeit vor dem Beginn keine Live-Quelle abgefragt wurde. Lassen Sie Penumbra dann geöffnet, oder führen Sie „penumbra-cli watch“ aus.</translation>
    </message>
    <message>
        <source>means of an hour; usually within {}</source>
        <translation>Stundenmittel; Abweichung gewöhnlich höchstens {}</translation>
    </message>
    <message>
        <source>There is no forecaster called &apos;{}&apos;. Choose one of:{}.</source>
        <translation>Ein Prognoseverfahren „{}“ gibt es nicht. Wählen Sie eines von:{}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no dimension of this fleet. Use one of {}.</source>
        <translation>„{}“ ist keine Dimension dieser Flotte. Verwenden Sie eine von: {}.</translation>
    </message>
    <message>
        <source>{} offers no {}, so there is nothing to predict.</source>
        <translation>{} bietet nichts davon: {}. Es gibt also nichts vorherzusagen.</translation>
    </message>
    <message>
        <source>{} lies outside the computed future from {} to {}. Ask for a longer horizon.</source>
        <translation>{} liegt außerhalb der berechneten Zukunft von {} bis {}. Verlangen Sie einen längeren Horizont.</translation>
    </message>
    <message>
        <source>There is no series {} in this revision.</source>
        <translation>Die Zeitreihe {} gibt es in dieser Revision nicht.</translation>
    </message>
    <message>
        <source>{} is to reserve {} and is forecast to use up to {} (95 %)</source>
        <translation>{} soll {} reservieren und nutzt laut Prognose bis zu {} (95 %)</translation>
    </message>
    <message>
        <source>Resized below its {} use: {}. The room that this frees for placement is in use.</source>
        <translation>Kleiner gemacht als die Nutzung ({}): {}. Der Platz, den das für die Platzierung freigibt, ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Resized below its {} use: {}. So are {} more. The room that this frees for placement is in use.</source>
        <translation>Kleiner gemacht als die Nutzung ({}): {}. Für {} weitere gilt dasselbe. Der Platz, den das für die Platzierung freigibt, ist in Gebrauch.</translation>
    </message>
    <message>
        <source>the baseline {}</source>
        <translation>die Referenz {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a file nor a column mapping that the workspace keeps.</source>
        <translation>„{}“ ist weder eine Datei noch eine Spaltenzuordnung, die der Arbeitsbereich führt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a file nor a column mapping that the workspace keeps. It keeps &apos;{}&apos;.</source>
        <translation>„{}“ ist weder eine Datei noch eine Spaltenzuordnung, die der Arbeitsbereich führt. Vorhanden: „{}“.</translation>
    </message>
    <message>
        <source>{} deploys nothing: it holds no Deployment, StatefulSet, ReplicaSet or Pod that can be placed.</source>
        <translation>{} stellt nichts bereit: Es enthält kein Deployment, StatefulSet, ReplicaSet oder Pod, das sich platzieren lässt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no key of a cell.</source>
        <translation>„{}“ ist kein Schlüssel einer Zelle.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no verdict.</source>
        <translation>„{}“ ist kein Urteil.</translation>
    </message>
    <message>
        <source>the pinned models</source>
        <translation>die angehefteten Modelle</translation>
    </message>
    <message>
        <source>{} must be a number from 0 to 1,000,000,000, null where nobody knows it, or {{&quot;expected&quot;: 400, &quot;low&quot;: 350, &quot;high&quot;: 500}} with low &lt;= expected &lt;= high.</source>
        <translation>{} muss eine Zahl von 0 bis 1.000.000.000 sein, null, wo niemand sie kennt, oder {{&quot;expected&quot;: 400, &quot;low&quot;: 350, &quot;high&quot;: 500}} mit low &lt;= expected &lt;= high.</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is no property of a host, such as cpu, memory, gpu, like or zone, each a text or a number.</source>
        <translation>{}: „{}“ ist keine Eigenschaft eines Hosts wie cpu, memory, gpu, like oder zone, jeweils ein Text oder eine Zahl.</translation>
    </message>
    <message>
        <source>{}: say what a host of it has, cpu and memory, or which host it is like.</source>
        <translation>{}: Geben Sie an, was ein solcher Host hat, cpu und memory, oder welchem Host er gleicht (like).</translation>
    </message>
    <message>
        <source>The price book&apos;s catalogue: offer {} is an object with a name.</source>
        <translation>Der Katalog des Preisbuchs: Angebot {} ist ein Objekt mit einem Namen.</translation>
    </message>
    <message>
        <source>The price book&apos;s offer &apos;{}&apos;</source>
        <translation>Das Angebot „{}“ des Preisbuchs</translation>
    </message>
    <message>
        <source>{}: a name has no blank, quote or slash, for hosts are called by it.</source>
        <translation>{}: Ein Name enthält weder Leerzeichen noch Anführungszeichen noch Schrägstrich, denn Hosts heißen danach.</translation>
    </message>
    <message>
        <source>{}: say what a month of it costs with price_per_month; null: nobody knows.</source>
        <translation>{}: Geben Sie mit price_per_month an, was ein Monat davon kostet; null: niemand weiß es.</translation>
    </message>
    <message>
        <source>{}: price_per_month</source>
        <translation>{}: price_per_month</translation>
    </message>
    <message>
        <source>{}: say how long it takes from the order to the rack, e.g. &quot;lead_time&quot;: &quot;7d&quot;.</source>
        <translation>{}: Geben Sie an, wie lange es von der Bestellung bis ins Rack dauert, z. B. &quot;lead_time&quot;: &quot;7d&quot;.</translation>
    </message>
    <message>
        <source>{}: lead_time: {}</source>
        <translation>{}: lead_time: {}</translation>
    </message>
    <message>
        <source>The price book&apos;s catalogue is a list of at most {} offers.</source>
        <translation>Der Katalog des Preisbuchs ist eine Liste mit höchstens {} Angeboten.</translation>
    </message>
    <message>
        <source>The price book has two offers called &apos;{}&apos;.</source>
        <translation>Das Preisbuch hat zwei Angebote namens „{}“.</translation>
    </message>
    <message>
        <source>The price book has no &apos;{}&apos;. Known are {}.</source>
        <translation>Das Preisbuch hat kein „{}“. Bekannt sind {}.</translation>
    </message>
    <message>
        <source>A price book is a JSON object.</source>
        <translation>Ein Preisbuch ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The price book&apos;s {}</source>
        <translation>Der Eintrag {} des Preisbuchs</translation>
    </message>
    <message>
        <source>The price book&apos;s host_lead_time: {}</source>
        <translation>host_lead_time des Preisbuchs: {}</translation>
    </message>
    <message>
        <source>the price book of the workspace</source>
        <translation>das Preisbuch des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>The plan {} cannot be computed again from this workspace: it comes out differently now. Make the plans anew with &apos;plan&apos;.</source>
        <translation>Der Plan {} lässt sich aus diesem Arbeitsbereich nicht erneut berechnen: Er fällt jetzt anders aus. Erstellen Sie die Pläne neu mit „plan“.</translation>
    </message>
    <message>
        <source>The steps of {} can no longer be carried out in the order that was chosen. {}</source>
        <translation>Die Schritte von {} lassen sich nicht mehr in der gewählten Reihenfolge ausführen. {}</translation>
    </message>
    <message>
        <source>Say who decides: a decision needs a name.</source>
        <translation>Geben Sie an, wer entscheidet: Eine Entscheidung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say on which conditions it is approved, or approve it without any.</source>
        <translation>Geben Sie an, mit welchen Auflagen genehmigt wird, oder genehmigen Sie ohne.</translation>
    </message>
    <message>
        <source>A name has at most {} letters, conditions have at most {}.</source>
        <translation>Ein Name hat höchstens {} Zeichen, Auflagen haben höchstens {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no decision. Use one of approved, approved-with-conditions, rejected, deferred.</source>
        <translation>„{}“ ist keine Entscheidung. Verwenden Sie approved, approved-with-conditions, rejected oder deferred.</translation>
    </message>
    <message>
        <source>A scenario needs a name to be kept under.</source>
        <translation>Ein Szenario braucht einen Namen, unter dem es abgelegt wird.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is the name of what is being edited. Give the scenario a name of its own.</source>
        <translation>„{}“ ist der Name dessen, was gerade bearbeitet wird. Geben Sie dem Szenario einen eigenen Namen.</translation>
    </message>
    <message>
        <source>No scenario is kept as &apos;{}&apos;.{}</source>
        <translation>Ein Szenario „{}“ ist nicht abgelegt.{}</translation>
    </message>
    <message>
        <source>The &quot;{}&quot; of the source&apos;s sampling must be a duration such as &quot;30s&quot; or &quot;1h&quot;.</source>
        <translation>Das &quot;{}&quot; im Sampling der Quelle muss eine Dauer wie &quot;30s&quot; oder &quot;1h&quot; sein.</translation>
    </message>
    <message>
        <source>The shortest interval of a source must lie between 1s and 1d.</source>
        <translation>Das kürzeste Intervall einer Quelle muss zwischen 1s und 1d liegen.</translation>
    </message>
    <message>
        <source>The longest interval of a source must lie between its shortest one and 1d.</source>
        <translation>Das längste Intervall einer Quelle muss zwischen ihrem kürzesten und 1d liegen.</translation>
    </message>
    <message>
        <source>The accuracy of a source must lie between 0.001 and 0.5, e.g. 0.02 for 2 %.</source>
        <translation>Die Genauigkeit einer Quelle muss zwischen 0.001 und 0.5 liegen, z. B. 0.02 für 2 %.</translation>
    </message>
    <message>
        <source>The budget of a source is in requests a minute, between 1 and 100000; 0 sets no limit.</source>
        <translation>Das Budget einer Quelle zählt Anfragen pro Minute, zwischen 1 und 100000; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>The lead of a source, which is how long before a change its baseline is gathered, must lie between 0s and 7d.</source>
        <translation>Der Vorlauf einer Quelle, also wie lange vor einer Änderung ihre Referenz erfasst wird, muss zwischen 0s und 7d liegen.</translation>
    </message>
    <message>
        <source>The source&apos;s sampling has no &quot;{}&quot;. It knows shortest, longest, accuracy, budget and lead.</source>
        <translation>Das Sampling der Quelle kennt kein &quot;{}&quot;, nur shortest, longest, accuracy, budget und lead.</translation>
    </message>
    <message>
        <source>the source {}</source>
        <translation>die Quelle {}</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of the source {} is a secret, which a workspace does not keep. Put it into a file that only you can read and write file:PATH.</source>
        <translation>Der Parameter „{}“ der Quelle {} ist ein Geheimnis, das ein Arbeitsbereich nicht aufbewahrt. Legen Sie es in eine Datei, die nur Sie lesen können, und schreiben Sie file:PATH.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of the source {} names its file by a relative path, which is another one elsewhere. Write file:/ and the whole path.</source>
        <translation>Der Parameter „{}“ der Quelle {} nennt seine Datei mit relativem Pfad, der anderswo ein anderer ist. Schreiben Sie file:/ und den ganzen Pfad.</translation>
    </message>
    <message>
        <source>The workspace has no source &apos;{}&apos;.</source>
        <translation>Der Arbeitsbereich hat keine Quelle „{}“.</translation>
    </message>
    <message>
        <source>The plan&apos;s options/now: {}</source>
        <translation>options/now des Plans: {}</translation>
    </message>
    <message>
        <source>The plan&apos;s options/{}: {}</source>
        <translation>options/{} des Plans: {}</translation>
    </message>
    <message>
        <source>This document is no stored plan of format 1. A newer Penumbra may have made it.</source>
        <translation>Dieses Dokument ist kein gespeicherter Plan im Format 1. Vielleicht stammt es von einer neueren Version von Penumbra.</translation>
    </message>
    <message>
        <source>No step can begin at {}: the horizon ends at {}. Look further ahead, or begin sooner.</source>
        <translation>Am {} kann kein Schritt beginnen: Der Horizont endet am {}. Blicken Sie weiter voraus oder beginnen Sie früher.</translation>
    </message>
    <message>
        <source>{}: {} must be a whole number from 1 to {}.</source>
        <translation>{}: {} muss eine ganze Zahl von 1 bis {} sein.</translation>
    </message>
    <message>
        <source>The price book&apos;s host_classes: class {} is an object with a name without blank, quote or slash.</source>
        <translation>host_classes des Preisbuchs: Klasse {} ist ein Objekt mit einem Namen ohne Leerzeichen, Anführungszeichen oder Schrägstrich.</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;</source>
        <translation>Die Klasse „{}“ des Preisbuchs</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; says nothing about which hosts are of it. It has label, cpu, memory, gpu and sockets.</source>
        <translation>{}: „{}“ sagt nichts darüber, welche Hosts dazugehören. Möglich sind label, cpu, memory, gpu und sockets.</translation>
    </message>
    <message>
        <source>The price book&apos;s host_classes is a list of at most {} classes.</source>
        <translation>host_classes des Preisbuchs ist eine Liste mit höchstens {} Klassen.</translation>
    </message>
    <message>
        <source>The price book has two classes called &apos;{}&apos;.</source>
        <translation>Das Preisbuch hat zwei Klassen namens „{}“.</translation>
    </message>
    <message>
        <source>The price book</source>
        <translation>Das Preisbuch</translation>
    </message>
    <message>
        <source>What the drain of {} moves does not move back when it ends at {}: {} where it went, so findings after it may differ too.</source>
        <translation>Was das Leeren von {} verlegt, kehrt nicht zurück, wenn es am {} endet: {} am neuen Ort, daher können auch spätere Befunde anders ausfallen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an edit. {}</source>
        <translation>„{}“ ist kein Eingriff. {}</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; cannot be read. {}</source>
        <translation>Die Achse „{}“ ist nicht lesbar. {}</translation>
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
        <translation>Nach der Richtlinie {} platzieren</translation>
    </message>
    <message>
        <source>{}, moving others to make room</source>
        <translation>{}, andere werden dafür verlegt</translation>
    </message>
</context>
<context>
    <name>SetSlo</name>
    <message>
        <source>no latency</source>
        <translation>keine Latenz</translation>
    </message>
    <message>
        <source>an answer within {:.4g} s</source>
        <translation>eine Antwort binnen {:.4g} s</translation>
    </message>
    <message>
        <source>its latency for {:.6g} %</source>
        <translation>diese Latenz für {:.6g} %</translation>
    </message>
    <message>
        <source>no availability</source>
        <translation>keine Verfügbarkeit</translation>
    </message>
    <message>
        <source>{:.6g} % answered</source>
        <translation>{:.6g} % beantwortet</translation>
    </message>
    <message>
        <source>{} promises {}</source>
        <translation>{} sagt zu: {}</translation>
    </message>
</context>
<context>
    <name>SpareWords</name>
    <message>
        <source>◆ advised, %1 of them warm</source>
        <translation>◆ empfohlen, davon %1 in Warmreserve</translation>
    </message>
    <message>
        <source>✓ there now</source>
        <translation>✓ jetzt vorhanden</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorgehalten</translation>
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
        <translation>Reserve im Monat</translation>
    </message>
    <message>
        <source>Too few in</source>
        <translation>Zu wenige in</translation>
    </message>
    <message>
        <source>%1 of hours</source>
        <translation>%1 der Stunden</translation>
    </message>
    <message>
        <source>Shortage, a month</source>
        <translation>Mangel im Monat</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
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
        <translation>die Zusammenführung von Namen</translation>
    </message>
    <message>
        <source>the call-off of {}</source>
        <translation>die Absage von {}</translation>
    </message>
    <message>
        <source>the import of {}</source>
        <translation>der Import von {}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: there is no import in {} yet.</source>
        <translation>Nichts lässt sich zurücknehmen: In {} gibt es noch keinen Import.</translation>
    </message>
    <message>
        <source>Only the newest imports can be taken back, up to five, and only while nothing was gathered or answered after them. Go back to a copy of the file where you have one.</source>
        <translation>Nur die neuesten Importe lassen sich zurücknehmen, höchstens fünf, und nur solange danach nichts erfasst oder beantwortet wurde. Kehren Sie zu einer Kopie der Datei zurück, wenn Sie eine haben.</translation>
    </message>
    <message>
        <source>Nothing more can be taken back: what came before the {} is not kept for it. {}</source>
        <translation>Mehr lässt sich nicht zurücknehmen: Was vor „{}“ kam, ist dafür nicht aufbewahrt. {}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: {} changed the inventory (revision {}, {}). {}</source>
        <translation>Nichts lässt sich zurücknehmen: „{}“ hat den Bestand geändert (Revision {}, {}). {}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: since {} (revision {}) {} changed the inventory (revision {}, {}). {}</source>
        <translation>Nichts lässt sich zurücknehmen: Zuletzt kam {} (Revision {}), danach hat „{}“ den Bestand geändert (Revision {}, {}). {}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{} of {}</source>
        <translation>{} {}</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of the fleet</source>
        <translation>%1 der Flotte</translation>
    </message>
</context>
<context>
    <name>Surprises</name>
    <message>
        <source>{} of {} changed from {} to {}.</source>
        <translation>{} von {} hat sich geändert, von {} auf {}.</translation>
    </message>
    <message>
        <source>Look back at least {}: fewer than {} steps of {} say nothing.</source>
        <translation>Blicken Sie mindestens {} zurück: Weniger als {} Schritte (je {}) sagen nichts aus.</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>from the start, for good</source>
        <translation>von Anfang an, dauerhaft</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1, for good</source>
        <translation>ab %1, dauerhaft</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>There is no service, workload, host, rack or zone &apos;{}&apos; in the shadow.</source>
        <translation>Einen Dienst, einen Workload, einen Host, ein Rack oder eine Zone „{}“ gibt es im Schatten nicht.</translation>
    </message>
    <message>
        <source>{} of {} run, {} needed</source>
        <translation>{} von {}, nötig {}</translation>
    </message>
    <message>
        <source>no replica is known</source>
        <translation>kein Replikat ist bekannt</translation>
    </message>
    <message>
        <source>{} has failed.</source>
        <translation>{} ist ausgefallen.</translation>
    </message>
    <message>
        <source>{} is drained.</source>
        <translation>{} ist geleert.</translation>
    </message>
    <message>
        <source>{} takes nothing new.</source>
        <translation>{} nimmt nichts Neues auf.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} × {}</translation>
    </message>
    <message>
        <source>{} has no host.</source>
        <translation>{} hat keinen Host.</translation>
    </message>
    <message>
        <source>All {} of them fail.</source>
        <translation>Alle {} davon fallen aus.</translation>
    </message>
    <message>
        <source>{} of {} fail.</source>
        <translation>{} von {} fallen aus.</translation>
    </message>
    <message>
        <source>{} fails.</source>
        <translation>{} fällt aus.</translation>
    </message>
    <message>
        <source>{} runs on {}, which fails.</source>
        <translation>{} läuft auf {}, und dieser Host fällt aus.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known. Choose one of none, rack and zone.</source>
        <translation>„{}“ ist nicht bekannt. Wählen Sie none, rack oder zone.</translation>
    </message>
</context>
<context>
    <name>Unpriced</name>
    <message>
        <source>moves</source>
        <translation>Verlegungen</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95-%-Band</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80-%-Band</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Median without the edits</source>
        <translation>Median ohne die Eingriffe</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>go-if</source>
        <translation>bedingtes Go</translation>
    </message>
    <message>
        <source>no-go</source>
        <translation>No-Go</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>{} of rack {}</source>
        <translation>{} von Rack {}</translation>
    </message>
    <message>
        <source>{} of zone {}</source>
        <translation>{} von Zone {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} mit {}</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>{} without a host</source>
        <translation>{} ohne Host</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} auf {}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>replaced ({})</source>
        <translation>ersetzt ({})</translation>
    </message>
    <message>
        <source>replaced by {} ({})</source>
        <translation>ersetzt durch {} ({})</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
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
        <translation>Workload</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>datastores</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Änderungsstopp</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
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
        <translation>ETS, beste Form</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
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
        <translation>Kapazität %1</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>Attribut %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anforderung %1</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>The attribute {} of {} is left out: &apos;{}&apos; is no CVSS score. Give a number from 0 to 10.</source>
        <translation>Das Attribut {} von {} wird weggelassen: „{}“ ist kein CVSS-Wert. Geben Sie eine Zahl von 0 bis 10 an.</translation>
    </message>
    <message>
        <source>The attribute {} of {} is left out: {}</source>
        <translation>Das Attribut {} von {} wird weggelassen: {}</translation>
    </message>
    <message>
        <source>The service {} depends on itself. The dependency is left out.</source>
        <translation>Der Dienst {} hängt von sich selbst ab. Die Abhängigkeit wird weggelassen.</translation>
    </message>
    <message>
        <source>{} {} {}, but there is no {} in the inventory. The relation is left out; import what is missing.</source>
        <translation>{} {} {}, doch im Bestand gibt es {} nicht. Die Beziehung wird weggelassen; importieren Sie, was fehlt.</translation>
    </message>
    <message>
        <source>One measured host, {}, carries load that no workload accounts for. A movable workload, &apos;load of HOST&apos;, stands for it.</source>
        <translation>Ein gemessener Host, {}, trägt Last, die kein Workload erklärt. Ein verlegbarer Workload „load of HOST“ steht dafür.</translation>
    </message>
    <message>
        <source>{} measured hosts, {} among them, carry load that no workload accounts for. A movable workload, &apos;load of HOST&apos;, stands for it.</source>
        <translation>{} gemessene Hosts, darunter {}, tragen Last, die kein Workload erklärt. Ein verlegbarer Workload „load of HOST“ steht dafür.</translation>
    </message>
    <message>
        <source>{} are called &apos;{}&apos;. Use the full id, e.g. {}.</source>
        <translation>{} heißen „{}“. Verwenden Sie die vollständige Id, z. B. {}.</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos; in the inventory.</source>
        <translation>Nicht im Bestand: {} „{}“.</translation>
    </message>
    <message>
        <source>{} Did you mean one of {}?</source>
        <translation>{} Meinten Sie eines von {}?</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos;.</source>
        <translation>Nicht vorhanden: {} „{}“.</translation>
    </message>
    <message>
        <source>{} Did you mean {}?</source>
        <translation>{} Meinten Sie {}?</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many hosts are added.</source>
        <translation>Wie viele Hosts hinzukommen.</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>A host whose capacity, labels, taints and zone each new one copies.</source>
        <translation>Ein Host, dessen Kapazität, Labels, Taints und Zone jeder neue übernimmt.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>What each offers of CPU, e.g. 32 cores. Replaces that of the host it is like.</source>
        <translation>Was jeder an CPU bietet, z. B. 32 cores. Ersetzt die CPU des Hosts, dem er gleicht.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>What each offers of memory, e.g. 128 GiB.</source>
        <translation>Was jeder an RAM bietet, z. B. 128 GiB.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>What each offers of GPUs, e.g. 4.</source>
        <translation>Was jeder an GPUs bietet, z. B. 4.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>The zone they stand in. Not given: that of the host they are like.</source>
        <translation>Die Zone, in der sie stehen. Ohne Angabe: die des Hosts, dem sie gleichen.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>How long after the window&apos;s begin, when they are ordered, they are there.</source>
        <translation>Wie lange nach Beginn des Zeitraums, in dem sie bestellt werden, sie da sind.</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>Namenspräfix</translation>
    </message>
    <message>
        <source>They are called PREFIX-1, PREFIX-2 and so on.</source>
        <translation>Sie heißen PREFIX-1, PREFIX-2 usw.</translation>
    </message>
    <message>
        <source>Add hosts</source>
        <translation>Hosts hinzufügen</translation>
    </message>
    <message>
        <source>New hosts join at the window&apos;s begin, like one of the fleet or of a size of their own.</source>
        <translation>Neue Hosts kommen zu Beginn des Zeitraums hinzu, wie einer der Flotte oder in eigener Größe.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The change template as JSON. On the command line @FILE reads it from a file.</source>
        <translation>Die Änderungsvorlage als JSON. Auf der Befehlszeile liest @FILE sie aus einer Datei.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Values for its parameters, e.g. host=db-01,factor=2.</source>
        <translation>Werte für ihre Parameter, z. B. host=db-01,factor=2.</translation>
    </message>
    <message>
        <source>Apply template</source>
        <translation>Vorlage anwenden</translation>
    </message>
    <message>
        <source>Every change of a reusable template happens, each at its hours from the begin of the window on; if one does not fit, none happens.</source>
        <translation>Jede Änderung einer wiederverwendbaren Vorlage geschieht, jede zu ihren Stunden ab Beginn des Zeitraums; passt eine nicht, geschieht keine.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Every replica of this service changes. Without a service and a workload, everything does.</source>
        <translation>Jedes Replikat dieses Dienstes ändert sich. Ohne Dienst und Workload alles.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Only this workload changes.</source>
        <translation>Nur dieser Workload ändert sich.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What the demand is multiplied by: 1.2 is a fifth more, 0.5 is half.</source>
        <translation>Womit der Bedarf multipliziert wird: 1.2 ist ein Fünftel mehr, 0.5 die Hälfte.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>How long the demand takes from what it was to the factor, from the window&apos;s begin on.</source>
        <translation>Wie lange der Bedarf ab Beginn des Zeitraums braucht, bis der Faktor erreicht ist.</translation>
    </message>
    <message>
        <source>Ramp back</source>
        <translation>Rampe zurück</translation>
    </message>
    <message>
        <source>How long the demand takes back to what it was, up to the window&apos;s end: a campaign rises, stays and falls.</source>
        <translation>Wie lange der Bedarf bis zum Ende des Zeitraums auf den alten Stand braucht: Eine Kampagne steigt, bleibt und fällt.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>straight: both ramps are straight lines. smooth: they begin and end slowly.</source>
        <translation>straight: Beide Rampen sind Geraden. smooth: Sie beginnen und enden langsam.</translation>
    </message>
    <message>
        <source>Callees</source>
        <translation>Aufgerufene</translation>
    </message>
    <message>
        <source>follow: its requests flow on, so what the service calls gets its share of the change too. stay: only the service itself changes.</source>
        <translation>follow: Die Anfragen laufen weiter, also erhält auch das, was der Dienst aufruft, seinen Anteil. stay: Nur der Dienst selbst ändert sich.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>requests: so many times the requests; where their history says what they do to the CPU or another dimension, that grows by so much, else in proportion. use: the use itself is multiplied.</source>
        <translation>requests: so viele Mal die Anfragen; wo deren Historie sagt, wie sie auf CPU oder eine andere Dimension wirken, wächst diese entsprechend, sonst proportional. use: Die Nutzung selbst wird multipliziert.</translation>
    </message>
    <message>
        <source>Change demand</source>
        <translation>Bedarf ändern</translation>
    </message>
    <message>
        <source>The demand of a service, a workload or everything grows or shrinks by a factor: what follows the load, or the dimensions that are named.</source>
        <translation>Der Bedarf eines Dienstes, eines Workloads oder von allem wächst oder schrumpft um einen Faktor. Das betrifft alles, was der Last folgt, oder nur die genannten Dimensionen.</translation>
    </message>
    <message>
        <source>The service that calls.</source>
        <translation>Der Dienst, der aufruft.</translation>
    </message>
    <message>
        <source>On service</source>
        <translation>Von Dienst</translation>
    </message>
    <message>
        <source>The service that it calls.</source>
        <translation>Der Dienst, den er aufruft.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>hard: it fails with the other. soft: it is degraded without the other. none: it does not need the other.</source>
        <translation>hard: Er fällt mit dem anderen aus. soft: Er ist ohne den anderen beeinträchtigt. none: Er braucht den anderen nicht.</translation>
    </message>
    <message>
        <source>Change dependency</source>
        <translation>Abhängigkeit ändern</translation>
    </message>
    <message>
        <source>A service depends on another one, hard or soft, or no longer.</source>
        <translation>Ein Dienst hängt von einem anderen ab, hart oder weich, oder nicht mehr.</translation>
    </message>
    <message>
        <source>The rules of every replica of this service change. Name a service or a workload.</source>
        <translation>Die Regeln jedes Replikats dieses Dienstes ändern sich. Einen Dienst oder einen Workload nennen.</translation>
    </message>
    <message>
        <source>Only the rules of this workload change.</source>
        <translation>Nur die Regeln dieses Workloads ändern sich.</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Verteilen über</translation>
    </message>
    <message>
        <source>Replicas are spread evenly over these places. none: they are no longer spread.</source>
        <translation>Replikate werden gleichmäßig über diese Orte verteilt. none: Sie werden nicht mehr verteilt.</translation>
    </message>
    <message>
        <source>Largest skew</source>
        <translation>Größter Versatz</translation>
    </message>
    <message>
        <source>How many more a place may have than the one with the fewest.</source>
        <translation>Wie viele ein Ort mehr haben darf als der mit den wenigsten.</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>No two replicas are in one of these places. none: they may be.</source>
        <translation>Keine zwei Replikate sind an einem dieser Orte. none: Sie dürfen es sein.</translation>
    </message>
    <message>
        <source>Gather in one</source>
        <translation>Bündeln in einem</translation>
    </message>
    <message>
        <source>All replicas are in one of these places. none: they need not be.</source>
        <translation>Alle Replikate sind an einem dieser Orte. none: Sie müssen es nicht sein.</translation>
    </message>
    <message>
        <source>As a wish</source>
        <translation>Als Wunsch</translation>
    </message>
    <message>
        <source>Spread, apart and gather are kept where that is possible, and broken where it is not.</source>
        <translation>Verteilen, Trennen und Bündeln gelten, wo das möglich ist, und werden gebrochen, wo nicht.</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>Nur auf</translation>
    </message>
    <message>
        <source>The only hosts that are allowed: names such as h1,h2 or labels as Kubernetes selects, such as disk=fast or disk in (fast, ssd).</source>
        <translation>Die einzigen erlaubten Hosts: Namen wie h1,h2 oder Labels in der Auswahlsprache von Kubernetes, etwa disk=fast oder disk in (fast, ssd).</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Nicht auf</translation>
    </message>
    <message>
        <source>Hosts that are not allowed: names or one label.</source>
        <translation>Nicht erlaubte Hosts: Namen oder ein Label.</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Umzäunen</translation>
    </message>
    <message>
        <source>The only hosts that are allowed, names or labels, and nothing else may run there but what is bound to them.</source>
        <translation>Die einzigen erlaubten Hosts, als Namen oder Labels; dort darf nichts laufen, was nicht an sie gebunden ist.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Higher ones are placed first.</source>
        <translation>Höhere werden zuerst platziert.</translation>
    </message>
    <message>
        <source>Preempt</source>
        <translation>Verdrängen</translation>
    </message>
    <message>
        <source>Where they fit nowhere, workloads of lower priority make room.</source>
        <translation>Wo sie nirgends hinpassen, machen Workloads niedrigerer Priorität Platz.</translation>
    </message>
    <message>
        <source>Change placement rules</source>
        <translation>Platzierungsregeln ändern</translation>
    </message>
    <message>
        <source>Where a workload or every replica of a service may run; what runs where it no longer may moves at the edit&apos;s begin.</source>
        <translation>Wo ein Workload oder jedes Replikat eines Dienstes laufen darf; was dort läuft, wo es nicht mehr darf, wird zu Beginn des Eingriffs verlegt.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The host that takes nothing new.</source>
        <translation>Der Host, der nichts Neues aufnimmt.</translation>
    </message>
    <message>
        <source>Cordon host</source>
        <translation>Host sperren</translation>
    </message>
    <message>
        <source>What runs on the host stays; nothing new is placed there.</source>
        <translation>Was auf dem Host läuft, bleibt; Neues wird dort nicht platziert.</translation>
    </message>
    <message>
        <source>Cordon rack or zone</source>
        <translation>Rack oder Zone sperren</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label keeps what it runs and takes nothing new.</source>
        <translation>Jeder Host eines Racks, einer Zone oder mit einem Label behält, was er trägt, und nimmt nichts Neues auf.</translation>
    </message>
    <message>
        <source>CPU left</source>
        <translation>CPU übrig</translation>
    </message>
    <message>
        <source>The share of its CPU that each still offers: 0.5 is half.</source>
        <translation>Der Anteil der CPU, den jeder noch bietet: 0.5 ist die Hälfte.</translation>
    </message>
    <message>
        <source>Memory left</source>
        <translation>RAM übrig</translation>
    </message>
    <message>
        <source>The share of its memory that each still offers.</source>
        <translation>Der Anteil des RAM, den jeder noch bietet.</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>Platte übrig</translation>
    </message>
    <message>
        <source>The share of its disk that each still offers.</source>
        <translation>Der Anteil der Platte, den jeder noch bietet.</translation>
    </message>
    <message>
        <source>Network left</source>
        <translation>Netzwerk übrig</translation>
    </message>
    <message>
        <source>The share of its network that each still offers.</source>
        <translation>Der Anteil des Netzwerks, den jeder noch bietet.</translation>
    </message>
    <message>
        <source>GPUs left</source>
        <translation>GPUs übrig</translation>
    </message>
    <message>
        <source>The share of its GPUs that each still offers.</source>
        <translation>Der Anteil der GPUs, den jeder noch bietet.</translation>
    </message>
    <message>
        <source>Degrade hosts</source>
        <translation>Hosts beeinträchtigen</translation>
    </message>
    <message>
        <source>Hosts offer a share of what they have: what runs there stays, and takes nothing new where there is no room.</source>
        <translation>Hosts bieten einen Teil dessen, was sie haben: Was dort läuft, bleibt; ohne Platz kommt nichts Neues hinzu.</translation>
    </message>
    <message>
        <source>A service of the fleet, which gets more replicas, or the name of a new one.</source>
        <translation>Ein Dienst der Flotte, der mehr Replikate erhält, oder der Name eines neuen.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>How many are added.</source>
        <translation>Wie viele hinzukommen.</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>CPU-Anforderung</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores.</source>
        <translation>Was jedes an CPU reserviert, z. B. 500m oder 2 cores.</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>RAM-Anforderung</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB.</source>
        <translation>Was jedes an RAM reserviert, z. B. 4 GiB.</translation>
    </message>
    <message>
        <source>GPU request</source>
        <translation>GPU-Anforderung</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m.</source>
        <translation>Was jedes an GPUs reserviert, z. B. 1 oder 500m.</translation>
    </message>
    <message>
        <source>A workload whose requests, placement rules and demand each replica copies; amounts given here replace its own.</source>
        <translation>Ein Workload, dessen Anforderungen, Platzierungsregeln und Bedarf jedes Replikat übernimmt; hier angegebene Mengen ersetzen dessen eigene.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>No two replicas on one host.</source>
        <translation>Keine zwei Replikate auf einem Host.</translation>
    </message>
    <message>
        <source>Higher ones are placed first. Not given: that of the workload it is like, or 0.</source>
        <translation>Höhere werden zuerst platziert. Ohne Angabe: die des Workloads, dem sie gleichen, oder 0.</translation>
    </message>
    <message>
        <source>Deploy workload</source>
        <translation>Workload bereitstellen</translation>
    </message>
    <message>
        <source>New replicas of a service, known or new, are placed for the window.</source>
        <translation>Neue Replikate eines bekannten oder neuen Dienstes werden für den Zeitraum platziert.</translation>
    </message>
    <message>
        <source>Deploy manifest</source>
        <translation>Manifest bereitstellen</translation>
    </message>
    <message>
        <source>Everything that a Kubernetes manifest asks for is placed for the window, with its requests and rules.</source>
        <translation>Alles, was ein Kubernetes-Manifest verlangt, wird für den Zeitraum platziert, mit seinen Anforderungen und Regeln.</translation>
    </message>
    <message>
        <source>The host that is emptied.</source>
        <translation>Der Host, der geleert wird.</translation>
    </message>
    <message>
        <source>Drain host</source>
        <translation>Host leeren</translation>
    </message>
    <message>
        <source>Drain rack or zone</source>
        <translation>Rack oder Zone leeren</translation>
    </message>
    <message>
        <source>What stops. After the window it is placed again, wherever there is room.</source>
        <translation>Was angehalten wird. Nach dem Zeitraum wird es wieder platziert, wo immer Platz ist.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>shared: the other replicas of its service carry its demand meanwhile. lost: nobody does.</source>
        <translation>shared: Die anderen Replikate des Dienstes tragen den Bedarf inzwischen. lost: Niemand trägt ihn.</translation>
    </message>
    <message>
        <source>Evict workload</source>
        <translation>Workload anhalten</translation>
    </message>
    <message>
        <source>One workload stops for the window and frees its room.</source>
        <translation>Ein Workload wird für den Zeitraum angehalten und gibt seinen Platz frei.</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>The datastore that fails.</source>
        <translation>Der Datenspeicher, der ausfällt.</translation>
    </message>
    <message>
        <source>Fail datastore</source>
        <translation>Datenspeicher ausfallen lassen</translation>
    </message>
    <message>
        <source>Every workload that keeps its data there stops, keeps its room on its host and goes on after the window.</source>
        <translation>Jeder Workload, dessen Daten dort liegen, steht still, behält seinen Platz auf dem Host und läuft nach dem Zeitraum weiter.</translation>
    </message>
    <message>
        <source>The host that fails.</source>
        <translation>Der Host, der ausfällt.</translation>
    </message>
    <message>
        <source>Fail host</source>
        <translation>Host ausfallen lassen</translation>
    </message>
    <message>
        <source>The host is gone at once; what ran there is placed again on the hosts that are left.</source>
        <translation>Der Host ist sofort weg; was dort lief, wird auf den übrigen Hosts neu platziert.</translation>
    </message>
    <message>
        <source>Fail rack or zone</source>
        <translation>Rack oder Zone ausfallen lassen</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is gone at once; what ran there is placed again.</source>
        <translation>Jeder Host eines Racks, einer Zone oder mit einem Label ist sofort weg; was dort lief, wird neu platziert.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What it is called. Several services may share one: an edit for each.</source>
        <translation>Wie sie heißt. Mehrere Dienste können sich eine teilen: je Dienst ein Eingriff.</translation>
    </message>
    <message>
        <source>Every replica of this service needs the licence. Name a service or a workload.</source>
        <translation>Jedes Replikat dieses Dienstes braucht die Lizenz. Einen Dienst oder einen Workload nennen.</translation>
    </message>
    <message>
        <source>Only this workload needs it.</source>
        <translation>Nur dieser Workload braucht sie.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How many cores, or hosts, it covers.</source>
        <translation>Wie viele Kerne oder Hosts sie abdeckt.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Gezählt nach</translation>
    </message>
    <message>
        <source>core: a host counts with all its cores as soon as one that needs the licence runs there. host: it counts once.</source>
        <translation>core: Ein Host zählt mit all seinen Kernen, sobald dort einer läuft, der die Lizenz braucht. host: Er zählt einmal.</translation>
    </message>
    <message>
        <source>Limit a licence</source>
        <translation>Lizenz begrenzen</translation>
    </message>
    <message>
        <source>What needs the licence runs on no more cores, or hosts, than it covers; what runs on more moves together at the edit&apos;s begin, unless it is pinned.</source>
        <translation>Was die Lizenz braucht, läuft auf nicht mehr Kernen oder Hosts, als sie abdeckt; was auf mehr läuft, rückt zu Beginn des Eingriffs zusammen, sofern es nicht fest gebunden ist.</translation>
    </message>
    <message>
        <source>The service whose replicas move.</source>
        <translation>Der Dienst, dessen Replikate verlegt werden.</translation>
    </message>
    <message>
        <source>To zone</source>
        <translation>In Zone</translation>
    </message>
    <message>
        <source>Where they go, each to the best host there.</source>
        <translation>Wohin sie gehen, jedes auf den besten Host dort.</translation>
    </message>
    <message>
        <source>From zone</source>
        <translation>Aus Zone</translation>
    </message>
    <message>
        <source>Only those that run in this zone now. Not given: all that are not there yet.</source>
        <translation>Nur die, die jetzt in dieser Zone laufen. Ohne Angabe: alle, die noch nicht dort sind.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>How many move at once.</source>
        <translation>Wie viele auf einmal verlegt werden.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>From one batch to the next.</source>
        <translation>Von einem Schub zum nächsten.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Anlaufzeit</translation>
    </message>
    <message>
        <source>How long both stand side by side until the new one is ready and the old one ends.</source>
        <translation>Wie lange beide nebeneinander stehen, bis das neue bereit ist und das alte endet.</translation>
    </message>
    <message>
        <source>Migrate service</source>
        <translation>Dienst migrieren</translation>
    </message>
    <message>
        <source>The replicas of a service move to another zone, batch after batch, and back at the end of the window.</source>
        <translation>Die Replikate eines Dienstes werden Schub um Schub in eine andere Zone verlegt und am Ende des Zeitraums zurück.</translation>
    </message>
    <message>
        <source>What moves.</source>
        <translation>Was verlegt wird.</translation>
    </message>
    <message>
        <source>To host</source>
        <translation>Auf Host</translation>
    </message>
    <message>
        <source>Where it goes at the window&apos;s begin. When the host does not take it then, it stays and the refusal is shown.</source>
        <translation>Wohin es zu Beginn des Zeitraums geht. Nimmt der Host es dann nicht auf, bleibt es, und die Ablehnung wird angezeigt.</translation>
    </message>
    <message>
        <source>Move workload</source>
        <translation>Workload verlegen</translation>
    </message>
    <message>
        <source>A workload moves to a named host and stays there.</source>
        <translation>Ein Workload wird auf einen genannten Host verlegt und bleibt dort.</translation>
    </message>
    <message>
        <source>Patch hosts</source>
        <translation>Hosts patchen</translation>
    </message>
    <message>
        <source>What is known against the hosts&apos; software is mended from the edit&apos;s begin on. A drain for the work is an edit of its own.</source>
        <translation>Was gegen die Software der Hosts bekannt ist, gilt ab Beginn des Eingriffs als behoben. Das Leeren für die Arbeiten ist ein eigener Eingriff.</translation>
    </message>
    <message>
        <source>The host that is taken away for good at the window&apos;s begin.</source>
        <translation>Der Host, der zu Beginn des Zeitraums dauerhaft wegfällt.</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>Host entfernen</translation>
    </message>
    <message>
        <source>The host leaves the fleet for good; what ran there is placed again.</source>
        <translation>Der Host verlässt die Flotte dauerhaft; was dort lief, wird neu platziert.</translation>
    </message>
    <message>
        <source>Remove hosts</source>
        <translation>Hosts entfernen</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label leaves the fleet for good.</source>
        <translation>Jeder Host eines Racks, einer Zone oder mit einem Label verlässt die Flotte dauerhaft.</translation>
    </message>
    <message>
        <source>A host whose capacity and labels each new one copies. Not given: that of the host that leaves.</source>
        <translation>Ein Host, dessen Kapazität und Labels jeder neue übernimmt. Ohne Angabe: die des Hosts, der geht.</translation>
    </message>
    <message>
        <source>What each new one offers of CPU, e.g. 64 cores.</source>
        <translation>Was jeder neue an CPU bietet, z. B. 64 cores.</translation>
    </message>
    <message>
        <source>What each new one offers of memory, e.g. 512 GiB.</source>
        <translation>Was jeder neue an RAM bietet, z. B. 512 GiB.</translation>
    </message>
    <message>
        <source>What each new one offers of GPUs, e.g. 8.</source>
        <translation>Was jeder neue an GPUs bietet, z. B. 8.</translation>
    </message>
    <message>
        <source>Old per new</source>
        <translation>Alte je neuem</translation>
    </message>
    <message>
        <source>How many old hosts leave for each new one.</source>
        <translation>Wie viele alte Hosts für jeden neuen gehen.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>How many old hosts leave at once.</source>
        <translation>Wie viele alte Hosts auf einmal gehen.</translation>
    </message>
    <message>
        <source>From one wave to the next.</source>
        <translation>Von einer Welle zur nächsten.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Leerstand</translation>
    </message>
    <message>
        <source>How long an old host stands empty before it leaves.</source>
        <translation>Wie lange ein alter Host leer steht, bevor er geht.</translation>
    </message>
    <message>
        <source>The new ones are called PREFIX-1, PREFIX-2 and so on.</source>
        <translation>Die neuen heißen PREFIX-1, PREFIX-2 usw.</translation>
    </message>
    <message>
        <source>Replace generation</source>
        <translation>Generation ersetzen</translation>
    </message>
    <message>
        <source>Hosts leave wave after wave as new ones come in their place; what ran there moves.</source>
        <translation>Hosts gehen Welle um Welle, während neue an ihre Stelle kommen; was dort lief, wird verlegt.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the room is held for; the reservations are called PURPOSE-1, PURPOSE-2.</source>
        <translation>Wofür der Platz freigehalten wird; die Reservierungen heißen PURPOSE-1, PURPOSE-2.</translation>
    </message>
    <message>
        <source>How many pieces of that size, each on one host.</source>
        <translation>Wie viele Stücke dieser Größe, jedes auf einem Host.</translation>
    </message>
    <message>
        <source>What each piece holds of CPU, e.g. 4 cores.</source>
        <translation>Was jedes Stück an CPU freihält, z. B. 4 cores.</translation>
    </message>
    <message>
        <source>What each piece holds of memory, e.g. 16 GiB.</source>
        <translation>Was jedes Stück an RAM freihält, z. B. 16 GiB.</translation>
    </message>
    <message>
        <source>What each piece holds of GPUs, e.g. 1.</source>
        <translation>Was jedes Stück an GPUs freihält, z. B. 1.</translation>
    </message>
    <message>
        <source>On this host. Without a host, rack, zone and label anywhere in the fleet.</source>
        <translation>Auf diesem Host. Ohne Host, Rack, Zone und Label irgendwo in der Flotte.</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>On hosts of this rack.</source>
        <translation>Auf Hosts dieses Racks.</translation>
    </message>
    <message>
        <source>On hosts of this zone.</source>
        <translation>Auf Hosts dieser Zone.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>On hosts with these labels, e.g. gpu=a100.</source>
        <translation>Auf Hosts mit diesen Labels, z. B. gpu=a100.</translation>
    </message>
    <message>
        <source>Reserve capacity</source>
        <translation>Kapazität reservieren</translation>
    </message>
    <message>
        <source>Room is held for a purpose on a host, in a rack or zone, or anywhere: nothing runs in it and nothing else gets it.</source>
        <translation>Für einen Zweck wird auf einem Host, in einem Rack, in einer Zone oder irgendwo Platz freigehalten: Nichts läuft darin, und nichts anderes erhält ihn.</translation>
    </message>
    <message>
        <source>Every replica of this service is resized. Name a service or a workload.</source>
        <translation>Jedes Replikat dieses Dienstes erhält eine andere Größe. Einen Dienst oder einen Workload nennen.</translation>
    </message>
    <message>
        <source>Only this workload is resized.</source>
        <translation>Nur dieser Workload erhält eine andere Größe.</translation>
    </message>
    <message>
        <source>Resize workload</source>
        <translation>Workload-Größe ändern</translation>
    </message>
    <message>
        <source>A workload or every replica of a service requests another amount; what no longer fits moves.</source>
        <translation>Ein Workload oder jedes Replikat eines Dienstes fordert eine andere Menge an; was nicht mehr passt, wird verlegt.</translation>
    </message>
    <message>
        <source>The service whose replicas give way to a new version.</source>
        <translation>Der Dienst, dessen Replikate einer neuen Version weichen.</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>How many replicas more there may be meanwhile, e.g. 1 or 25% rounded up (maxSurge).</source>
        <translation>Wie viele Replikate es zwischenzeitlich mehr geben darf, z. B. 1 oder 25%, aufgerundet (maxSurge).</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>How many fewer may be ready meanwhile, e.g. 0 or 25% rounded down (maxUnavailable).</source>
        <translation>Wie viele zwischenzeitlich weniger bereit sein dürfen, z. B. 0 oder 25%, abgerundet (maxUnavailable).</translation>
    </message>
    <message>
        <source>How long a new replica takes until it is ready.</source>
        <translation>Wie lange ein neues Replikat braucht, bis es bereit ist.</translation>
    </message>
    <message>
        <source>Canary steps</source>
        <translation>Canary-Schritte</translation>
    </message>
    <message>
        <source>Shares of the new version and how long each is held, e.g. 5%:1h,25%:2h,100%. Without steps all of it at once.</source>
        <translation>Anteile der neuen Version und wie lange jeder gehalten wird, z. B. 5%:1h,25%:2h,100%. Ohne Schritte alles auf einmal.</translation>
    </message>
    <message>
        <source>Demand factor</source>
        <translation>Bedarfsfaktor</translation>
    </message>
    <message>
        <source>What the new version takes for the same work: 1.1 is a tenth more of all that follows the load, not of what is stored.</source>
        <translation>Was die neue Version für dieselbe Arbeit braucht: 1.1 ist ein Zehntel mehr von allem, was der Last folgt, nicht von Gespeichertem.</translation>
    </message>
    <message>
        <source>Roll out version</source>
        <translation>Version ausrollen</translation>
    </message>
    <message>
        <source>New replicas come and old ones leave, as a rolling update or in canary steps; whoever is ready carries the demand of all. The end of the window takes it back at once.</source>
        <translation>Neue Replikate kommen und alte gehen, als rollierende Aktualisierung oder in Canary-Schritten; wer bereit ist, trägt den gesamten Bedarf. Das Ende des Zeitraums nimmt alles auf einmal zurück.</translation>
    </message>
    <message>
        <source>The service that gets more or fewer replicas.</source>
        <translation>Der Dienst, der mehr oder weniger Replikate erhält.</translation>
    </message>
    <message>
        <source>How many there are in the window.</source>
        <translation>Wie viele es im Zeitraum gibt.</translation>
    </message>
    <message>
        <source>each: a new replica brings as much demand as the last one has. shared: the demand of the service stays what it is and is spread over all replicas.</source>
        <translation>each: Ein neues Replikat bringt so viel Bedarf mit, wie das letzte hat. shared: Der Bedarf des Dienstes bleibt gleich und verteilt sich auf alle Replikate.</translation>
    </message>
    <message>
        <source>Scale service</source>
        <translation>Dienst skalieren</translation>
    </message>
    <message>
        <source>A service runs with another number of replicas: copies of its last one, or fewer of them.</source>
        <translation>Ein Dienst läuft mit einer anderen Anzahl Replikate: mit Kopien des letzten oder mit weniger.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Who is placed first, and on which of the hosts that take it.</source>
        <translation>Wer zuerst platziert wird, und auf welchem der Hosts, die ihn aufnehmen.</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Workloads that run are moved where that lets one in that finds no host.</source>
        <translation>Laufende Workloads werden verlegt, wo das einem Platz schafft, der keinen Host findet.</translation>
    </message>
    <message>
        <source>Set placement policy</source>
        <translation>Platzierungsrichtlinie festlegen</translation>
    </message>
    <message>
        <source>Whatever needs a host finds it by another policy; what runs stays, unless room is made.</source>
        <translation>Was einen Host braucht, findet ihn nach einer anderen Richtlinie; was läuft, bleibt, sofern nicht Platz geschaffen wird.</translation>
    </message>
    <message>
        <source>The service that makes the promise.</source>
        <translation>Der Dienst, der die Zusage gibt.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>The time within which its requests are answered, e.g. 300ms; 0 takes it back.</source>
        <translation>Die Zeit, in der seine Anfragen beantwortet werden, z. B. 300ms; 0 nimmt die Zusage zurück.</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantil</translation>
    </message>
    <message>
        <source>The share of the requests that is answered within the latency; 99 % unless it is stated.</source>
        <translation>Der Anteil der Anfragen, der innerhalb der Latenz beantwortet wird; 99 %, sofern nicht angegeben.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>The share of all requests that is answered well, e.g. 99.9 %; 0 takes it back.</source>
        <translation>Der Anteil aller Anfragen, der richtig beantwortet wird, z. B. 99.9 %; 0 nimmt die Zusage zurück.</translation>
    </message>
    <message>
        <source>Set promise</source>
        <translation>Zusage festlegen</translation>
    </message>
    <message>
        <source>A service promises its callers a latency, an availability, or both (its SLO).</source>
        <translation>Ein Dienst sagt seinen Aufrufern eine Latenz, eine Verfügbarkeit oder beides zu (sein SLO).</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>What a Kubernetes manifest deploys. On the command line manifest=FILE reads YAML or JSON with Deployments, StatefulSets or Pods.</source>
        <translation>Was ein Kubernetes-Manifest bereitstellt. Auf der Befehlszeile liest manifest=FILE YAML oder JSON mit Deployments, StatefulSets oder Pods.</translation>
    </message>
    <message>
        <source>Only this host.</source>
        <translation>Nur dieser Host.</translation>
    </message>
    <message>
        <source>The hosts of this rack.</source>
        <translation>Die Hosts dieses Racks.</translation>
    </message>
    <message>
        <source>The hosts of this zone.</source>
        <translation>Die Hosts dieser Zone.</translation>
    </message>
    <message>
        <source>The hosts with these labels, as Kubernetes selects: gpu=a100, generation!=g9, disk in (nvme, ssd), edge, !edge; with commas between.</source>
        <translation>Die Hosts mit diesen Labels, in der Auswahlsprache von Kubernetes: gpu=a100, generation!=g9, disk in (nvme, ssd), edge, !edge; durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Workloads and services</source>
        <translation>Workloads und Dienste</translation>
    </message>
    <message>
        <source>Load and promises</source>
        <translation>Last und Zusagen</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <source>Every host of the fleet is maintained.</source>
        <translation>Jeder Host der Flotte wird gewartet.</translation>
    </message>
    <message>
        <source>All hosts of a rack.</source>
        <translation>Alle Hosts eines Racks.</translation>
    </message>
    <message>
        <source>All hosts of a zone.</source>
        <translation>Alle Hosts einer Zone.</translation>
    </message>
    <message>
        <source>Hosts or labels</source>
        <translation>Hosts oder Labels</translation>
    </message>
    <message>
        <source>Which hosts to maintain, e.g. a1-01,a1-02 or labels such as &apos;disk in (fast, ssd)&apos;.</source>
        <translation>Welche Hosts gewartet werden, z. B. a1-01,a1-02 oder Labels wie „disk in (fast, ssd)“.</translation>
    </message>
    <message>
        <source>Window opens</source>
        <translation>Fenster öffnet</translation>
    </message>
    <message>
        <source>When the first window opens, e.g. +1d; without it now.</source>
        <translation>Wann das erste Fenster öffnet, z. B. +1d; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>Window closes</source>
        <translation>Fenster schließt</translation>
    </message>
    <message>
        <source>When the first window closes; without it at the end of the computed future.</source>
        <translation>Wann das erste Fenster schließt; ohne Angabe am Ende der berechneten Zukunft.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>How many such windows there are, one after the other.</source>
        <translation>Wie viele solche Fenster es gibt, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>One window every</source>
        <translation>Ein Fenster alle</translation>
    </message>
    <message>
        <source>How long after the opening of one window the next one opens.</source>
        <translation>Wie lange nach dem Öffnen eines Fensters das nächste öffnet.</translation>
    </message>
    <message>
        <source>Most of one rack</source>
        <translation>Höchstens je Rack</translation>
    </message>
    <message>
        <source>At most so many hosts of one rack down together; 0: what the rules allow.</source>
        <translation>Höchstens so viele Hosts eines Racks zugleich außer Betrieb; 0: was die Regeln erlauben.</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Höchstens zugleich</translation>
    </message>
    <message>
        <source>At most so many hosts down together; 0: what the rules allow.</source>
        <translation>Höchstens so viele Hosts zugleich außer Betrieb; 0: was die Regeln erlauben.</translation>
    </message>
    <message>
        <source>Work on a host</source>
        <translation>Arbeit je Host</translation>
    </message>
    <message>
        <source>How long the work on an empty host takes.</source>
        <translation>Wie lange die Arbeit an einem leeren Host dauert.</translation>
    </message>
    <message>
        <source>Work, slow</source>
        <translation>Arbeit, langsam</translation>
    </message>
    <message>
        <source>The same in the slowest of twenty cases; without it half as long again.</source>
        <translation>Dasselbe im langsamsten von zwanzig Fällen; ohne Angabe anderthalbmal so lange.</translation>
    </message>
    <message>
        <source>Without a spare</source>
        <translation>Ohne Reserve</translation>
    </message>
    <message>
        <source>Do not ask that every other host could still be lost meanwhile.</source>
        <translation>Nicht verlangen, dass währenddessen jeder andere Host verzichtbar bleibt.</translation>
    </message>
    <message>
        <source>What grows, with commas between: cpu,network. load is all that follows the load: CPU, memory and network, and GPUs only where their measured use does. What is stored keeps its own trend until disk is named, and as many GPUs are asked for until gpu is.</source>
        <translation>Was wächst, durch Kommas getrennt: cpu,network. load ist alles, was der Last folgt: CPU, RAM und Netzwerk, und GPUs nur dort, wo ihre gemessene Nutzung es tut. Gespeichertes behält seinen eigenen Trend, solange disk nicht genannt ist, und es werden gleich viele GPUs angefordert, solange gpu nicht genannt ist.</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores, or with + or - how much more or less. Not given: as before.</source>
        <translation>Was jedes an CPU reserviert, z. B. 500m oder 2 cores, oder mit + oder - um wie viel mehr oder weniger. Ohne Angabe: wie bisher.</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB, or with + or - how much more or less, e.g. +1.5GiB. Not given: as before.</source>
        <translation>Was jedes an RAM reserviert, z. B. 4 GiB, oder mit + oder - um wie viel mehr oder weniger, z. B. +1.5GiB. Ohne Angabe: wie bisher.</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m, or with + or - how much more or less. Not given: as before.</source>
        <translation>Was jedes an GPUs reserviert, z. B. 1 oder 500m, oder mit + oder - um wie viel mehr oder weniger. Ohne Angabe: wie bisher.</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of CPU, or with + or - how much more or less, e.g. 2 or +500m. Not given: as before.</source>
        <translation>Was ein Replikat der neuen Version an CPU reserviert, oder mit + oder - um wie viel mehr oder weniger, z. B. 2 oder +500m. Ohne Angabe: wie bisher.</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of memory, or with + or - how much more or less, e.g. 4GiB or +1.5GiB. Not given: as before.</source>
        <translation>Was ein Replikat der neuen Version an RAM reserviert, oder mit + oder - um wie viel mehr oder weniger, z. B. 4GiB oder +1.5GiB. Ohne Angabe: wie bisher.</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of GPUs, or with + or - how much more or less, e.g. 1 or +500m. Not given: as before.</source>
        <translation>Was ein Replikat der neuen Version an GPUs reserviert, oder mit + oder - um wie viel mehr oder weniger, z. B. 1 oder +500m. Ohne Angabe: wie bisher.</translation>
    </message>
    <message>
        <source>Which edits</source>
        <translation>Welche Eingriffe</translation>
    </message>
    <message>
        <source>Their numbers in the scenario, e.g. 1,3; they keep their distances. Without it all edits move together.</source>
        <translation>Ihre Nummern im Szenario, z. B. 1,3; ihre Abstände bleiben erhalten. Ohne Angabe verschieben sich alle Eingriffe gemeinsam.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor dem…</translation>
    </message>
    <message>
        <source>The earliest begin, e.g. +1d; without it any begin that is ahead.</source>
        <translation>Der früheste Beginn, z. B. +1d; ohne Angabe jeder Beginn, der noch bevorsteht.</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>Beendet bis</translation>
    </message>
    <message>
        <source>When all of it must be over; without it the end of the computed future.</source>
        <translation>Bis wann alles beendet sein muss; ohne Angabe das Ende der berechneten Zukunft.</translation>
    </message>
    <message>
        <source>A begin every</source>
        <translation>Ein Beginn alle</translation>
    </message>
    <message>
        <source>How far apart the begins are that are judged, each by a whole evaluation.</source>
        <translation>Wie weit die beurteilten Anfangszeiten auseinanderliegen; jede erfordert eine ganze Auswertung.</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>When the edits could take place instead: every begin judged by the verdict, what runs out, the loss of one more host and the margin, ranked.</source>
        <translation>Wann die Eingriffe stattdessen stattfinden könnten: jede Anfangszeit beurteilt nach dem Urteil, nach dem, was ausgeht, nach dem Verlust eines weiteren Hosts und nach dem Spielraum, die besten zuerst.</translation>
    </message>
    <message>
        <source>It goes wrong at</source>
        <translation>Es geht schief am</translation>
    </message>
    <message>
        <source>The numbers of the edits that are taken back, e.g. 1,3; without it all of them.</source>
        <translation>Die Nummern der Eingriffe, die zurückgenommen werden, z. B. 1,3; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>If it goes wrong at some minute: can the edits be taken back then, how long does that take, and until when.</source>
        <translation>Falls es in einer bestimmten Minute schiefgeht: ob sich die Eingriffe dann zurücknehmen lassen, wie lange das dauert und bis wann es geht.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Only what meets from then on, e.g. +1d; without it from now.</source>
        <translation>Nur, was ab dann zusammentrifft, z. B. +1d; ohne Angabe ab jetzt.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Only what meets before then; without it the end of the computed future.</source>
        <translation>Nur, was vorher zusammentrifft; ohne Angabe bis zum Ende der berechneten Zukunft.</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Kollisionen</translation>
    </message>
    <message>
        <source>More hosts</source>
        <translation>Weitere Hosts</translation>
    </message>
    <message>
        <source>Which host they are like; without it the largest of the pool.</source>
        <translation>Welchem Host sie gleichen; ohne Angabe dem größten des Pools.</translation>
    </message>
    <message>
        <source>Whose capacity is looked at; without it that of the whole fleet.</source>
        <translation>Wessen Kapazität betrachtet wird; ohne Angabe die der ganzen Flotte.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>In service from</source>
        <translation>In Betrieb ab</translation>
    </message>
    <message>
        <source>When they are there, e.g. +5d; without it from now on.</source>
        <translation>Wann sie da sind, z. B. +5d; ohne Angabe ab jetzt.</translation>
    </message>
    <message>
        <source>Everything that can move leaves the host for the window, as for maintenance. What left stays where it went when the window ends.</source>
        <translation>Alles Verlegbare verlässt den Host für den Zeitraum, wie bei einer Wartung. Was ihn verlassen hat, bleibt nach dem Ende des Zeitraums am neuen Ort.</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is emptied for the window, as for maintenance. What left stays where it went when the window ends.</source>
        <translation>Jeder Host eines Racks, einer Zone oder mit einem Label wird für den Zeitraum geleert, wie bei einer Wartung. Was ihn verlassen hat, bleibt nach dem Ende des Zeitraums am neuen Ort.</translation>
    </message>
    <message>
        <source>The minute at which going back begins, e.g. 2026-03-03T02:40:00Z or +2d; without it the middle of the first edit&apos;s hours.</source>
        <translation>Die Minute, in der der Rückweg beginnt, z. B. 2026-03-03T02:40:00Z oder +2d; ohne sie die Mitte der Stunden des ersten Eingriffs.</translation>
    </message>
    <message>
        <source>How many hosts more it is held against; without it as few as are enough.</source>
        <translation>Mit wie vielen Hosts mehr verglichen wird; ohne Angabe so wenige, wie reichen.</translation>
    </message>
    <message>
        <source>From the order to the first workload on a host, for the date to order by; without it that of the price book.</source>
        <translation>Von der Bestellung bis zum ersten Workload auf einem Host, für den Bestelltermin; ohne Angabe die des Preisbuchs.</translation>
    </message>
    <message>
        <source>How much kit</source>
        <translation>Wie viele Hosts</translation>
    </message>
    <message>
        <source>How many hosts more it takes, the cheapest mix of them, the date to order by, and how likely the fleet or a zone is full by each day with and without them.</source>
        <translation>Wie viele Hosts mehr es braucht, ihre günstigste Mischung, der Bestelltermin, und wie wahrscheinlich die Flotte oder eine Zone bis zu jedem Tag voll ist, mit ihnen und ohne sie.</translation>
    </message>
    <message>
        <source>Failures as of</source>
        <translation>Ausfälle wie bei</translation>
    </message>
    <message>
        <source>How often hosts fail and how long repairs take, by which published record.</source>
        <translation>Wie oft Hosts ausfallen und wie lange Reparaturen dauern, nach welcher veröffentlichten Aufzeichnung.</translation>
    </message>
    <message>
        <source>N+1 against N+2</source>
        <translation>N+1 gegen N+2</translation>
    </message>
    <message>
        <source>What it costs that one host, two or a rack can be lost, over all zones, which risk is left, the date to order by, and what warm spare hosts cost.</source>
        <translation>Was es über alle Zonen kostet, dass ein Host, zwei oder ein Rack ausfallen dürfen, welches Risiko bleibt, der Bestelltermin, und was warme Reserve-Hosts kosten.</translation>
    </message>
    <message>
        <source>Only list what meets; look for no other hours.</source>
        <translation>Nur auflisten, was zusammentrifft; keine anderen Zeiten suchen.</translation>
    </message>
    <message>
        <source>Which changes, your edits and what is scheduled, collide in capacity or by dependency and not only in the calendar, and the fewest of them to move so that none does.</source>
        <translation>Welche Änderungen, Ihre Eingriffe und das Geplante, durch Kapazität oder Abhängigkeit und nicht nur im Kalender kollidieren, und welche wenigsten zu verschieben sind, damit keine es mehr tut.</translation>
    </message>
    <message>
        <source>cpu, memory, ...; without it every one of single hosts, and of the sum the one that is likeliest to be full.</source>
        <translation>cpu, memory, ...; ohne sie bei einzelnen Hosts jede, und bei der Summe die, die am ehesten voll wird.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Changes that collide</source>
        <translation>Kollidierende Änderungen</translation>
    </message>
    <message>
        <source>What runs out</source>
        <translation>Was ausgeht</translation>
    </message>
    <message>
        <source>Drains that a budget holds up</source>
        <translation>Durch ein Budget blockiertes Leeren</translation>
    </message>
    <message>
        <source>Workloads without a host</source>
        <translation>Workloads ohne Host</translation>
    </message>
    <message>
        <source>Hosts that cannot be lost</source>
        <translation>Unverzichtbare Hosts</translation>
    </message>
    <message>
        <source>Services hit</source>
        <translation>Betroffene Dienste</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Verletzte Zusagen</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Jedes</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hart</translation>
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
        <translation>Intern</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Bevorzugen</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Verlangen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Verify ca</source>
        <translation>CA prüfen</translation>
    </message>
    <message>
        <source>Verify full</source>
        <translation>Vollständig prüfen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Grid nodes (Grid&apos;5000)</source>
        <translation>Grid-Knoten (Grid&apos;5000)</translation>
    </message>
    <message>
        <source>HPC nodes (LANL 2005, exponential)</source>
        <translation>HPC-Knoten (LANL 2005, exponentiell)</translation>
    </message>
    <message>
        <source>HPC nodes (LANL 2005, Weibull)</source>
        <translation>HPC-Knoten (LANL 2005, Weibull)</translation>
    </message>
    <message>
        <source>Desktops (Microsoft 1999)</source>
        <translation>Arbeitsplatzrechner (Microsoft 1999)</translation>
    </message>
</context>
<context>
    <name>exporters</name>
    <message>
        <source>Ansible playbooks</source>
        <translation>Ansible-Playbooks</translation>
    </message>
    <message>
        <source>A folder with an inventory, a playbook of one play per step and one for the way back. What Ansible cannot do waits for a person.</source>
        <translation>Ein Ordner mit einem Inventar, einem Playbook mit einem Play je Schritt und einem für den Rückweg. Was Ansible nicht kann, wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>Steps as a table</source>
        <translation>Schritte als Tabelle</translation>
    </message>
    <message>
        <source>One row per change of the scenario and per step of the plan, safe to open in a spreadsheet.</source>
        <translation>Eine Zeile je Änderung des Szenarios und je Schritt des Plans, gefahrlos in einer Tabellenkalkulation zu öffnen.</translation>
    </message>
    <message>
        <source>Board&apos;s document as a web page</source>
        <translation>CAB-Dokument als Webseite</translation>
    </message>
    <message>
        <source>The board&apos;s document as one page for any browser and screen reader: no script, nothing is loaded from elsewhere.</source>
        <translation>Das CAB-Dokument als eine Seite für jeden Browser und Screenreader: kein Skript, nichts wird nachgeladen.</translation>
    </message>
    <message>
        <source>Steps as a calendar</source>
        <translation>Schritte als Kalender</translation>
    </message>
    <message>
        <source>One calendar event per change of the scenario and per step of the plan, for the forward schedule of change.</source>
        <translation>Ein Kalendereintrag je Änderung des Szenarios und je Schritt des Plans, für den Änderungskalender.</translation>
    </message>
    <message>
        <source>Jira issues</source>
        <translation>Jira-Vorgänge</translation>
    </message>
    <message>
        <source>A folder with one issue for the change and a sub-task for each step, as CSV for the import and as bodies for the REST API.</source>
        <translation>Ein Ordner mit einem Vorgang für die Änderung und einer Unteraufgabe je Schritt, als CSV für den Import und als Request-Bodys für die REST-API.</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>Plan als JSON</translation>
    </message>
    <message>
        <source>The whole plan with its evidence, by the schema penumbra-plan/1; what every other format is made from.</source>
        <translation>Der ganze Plan mit seinen Belegen, nach dem Schema penumbra-plan/1; daraus entstehen alle anderen Formate.</translation>
    </message>
    <message>
        <source>Kubernetes commands and manifests</source>
        <translation>Kubernetes-Befehle und -Manifeste</translation>
    </message>
    <message>
        <source>A folder with the cordons and drains in their order, manifests of the fields that change and a kustomization; each line is asked of the server first.</source>
        <translation>Ein Ordner mit den Sperrungen und Leerungen in ihrer Reihenfolge, Manifesten der geänderten Felder und einer Kustomization; jede Zeile wird zuerst beim Server geprüft.</translation>
    </message>
    <message>
        <source>Board&apos;s document as Markdown</source>
        <translation>CAB-Dokument als Markdown</translation>
    </message>
    <message>
        <source>The words, tables and numbers of the board&apos;s document, for a mail, a wiki or a ticket.</source>
        <translation>Die Texte, Tabellen und Zahlen des CAB-Dokuments, für eine E-Mail, ein Wiki oder ein Ticket.</translation>
    </message>
    <message>
        <source>ServiceNow change request</source>
        <translation>ServiceNow-Änderungsantrag</translation>
    </message>
    <message>
        <source>A folder with the change request, a change task for each step and the affected items, as bodies for the Table API and as CSV for import sets.</source>
        <translation>Ein Ordner mit dem Änderungsantrag, einer Änderungsaufgabe je Schritt und den betroffenen Elementen, als Request-Bodys für die Table API und als CSV für Import-Sets.</translation>
    </message>
    <message>
        <source>Terraform variables and targets</source>
        <translation>Terraform-Variablen und -Ziele</translation>
    </message>
    <message>
        <source>A folder with the values that the plan changes as variables, the addresses it touches and the line that plans it.</source>
        <translation>Ein Ordner mit den Werten, die der Plan ändert, als Variablen, den betroffenen Adressen und der Zeile, die es plant.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, e.g. de: names of days and months are taken from it.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>ddd d. MMM HH:mm</translation>
    </message>
    <message>
        <source>0: many</source>
        <translation>0: many</translation>
    </message>
    <message>
        <source>&apos;1&apos; MMM</source>
        <extracomment>The first of a month in Qt&apos;s date format, where it is written otherwise: &apos;1er&apos; MMM.</extracomment>
        <translation>&apos;1.&apos; MMM</translation>
    </message>
</context>
<context>
    <name>gather</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the server, with the path before /api/v2 where it has one.</source>
        <translation>Adresse des Servers, mit dem Pfad vor /api/v2, wo er einen hat.</translation>
    </message>
    <message>
        <source>Alerts too</source>
        <translation>Auch Alarme</translation>
    </message>
    <message>
        <source>Alerts that name a resource become incidents.</source>
        <translation>Alarme, die eine Ressource nennen, werden zu Störungen.</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences and muted times as maintenances, alerts as incidents.</source>
        <translation>Stummschaltungen und stumme Zeiten als Wartungen, Alarme als Störungen.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Path of the inventory. Ansible runs it where it is a program.</source>
        <translation>Pfad des Inventars. Ist es ein Programm, führt Ansible es aus.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Which hosts of the inventory are asked, as Ansible&apos;s patterns say it.</source>
        <translation>Welche Hosts des Inventars befragt werden, als Muster von Ansible.</translation>
    </message>
    <message>
        <source>Packages too</source>
        <translation>Auch Pakete</translation>
    </message>
    <message>
        <source>Versions of installed packages become configuration items.</source>
        <translation>Versionen installierter Pakete werden zu Konfigurationselementen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Who logs in there.</source>
        <translation>Wer sich dort anmeldet.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Path of the key that ssh uses.</source>
        <translation>Pfad des Schlüssels, den ssh verwendet.</translation>
    </message>
    <message>
        <source>Vault password</source>
        <translation>Vault-Passwort</translation>
    </message>
    <message>
        <source>Path of the file with it, where the inventory has vaults.</source>
        <translation>Pfad der Datei, die es enthält, falls das Inventar Vaults hat.</translation>
    </message>
    <message>
        <source>As root</source>
        <translation>Als root</translation>
    </message>
    <message>
        <source>Serial numbers of the hardware are told to root alone.</source>
        <translation>Seriennummern der Hardware erfährt nur root.</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH-Agent</translation>
    </message>
    <message>
        <source>Path of its socket. The environment is not asked for it.</source>
        <translation>Pfad seines Sockets. Die Umgebung wird nicht danach gefragt.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Path of an ansible.cfg. Without it: the usual ones.</source>
        <translation>Pfad einer ansible.cfg. Ohne Angabe: die üblichen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Name or path of it.</source>
        <translation>Dessen Name oder Pfad.</translation>
    </message>
    <message>
        <source>Hosts at once</source>
        <translation>Hosts zugleich</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Verbindungszeit</translation>
    </message>
    <message>
        <source>How long one host may take to answer.</source>
        <translation>Wie lange ein Host bis zur Antwort brauchen darf.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>How long all of it may take.</source>
        <translation>Wie lange alles zusammen dauern darf.</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>Facts of hosts, and their packages where wanted, through Ansible&apos;s modules.</source>
        <translation>Fakten über Hosts und, falls gewünscht, ihre Pakete, durch Module von Ansible.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Addresses of exporters with commas between them, e.g. web-01:9100. A name of the host may stand before each: web-01=http://10.0.0.5:9100/metrics.</source>
        <translation>Adressen von Exportern, durch Kommas getrennt, z. B. web-01:9100. Vor jeder kann ein Name des Hosts stehen: web-01=http://10.0.0.5:9100/metrics.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>All that the exporters tell, or only the use of CPU, memory, disk and network.</source>
        <translation>Alles, was die Exporter melden, oder nur die Nutzung von CPU, RAM, Platte und Netzwerk.</translation>
    </message>
    <message>
        <source>Exporters</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Scrapes node_exporter and other exporters of Prometheus metrics directly, without a Prometheus server.</source>
        <translation>Liest node_exporter und andere Exporter von Prometheus-Metriken direkt aus, ohne Prometheus-Server.</translation>
    </message>
    <message>
        <source>Page of statistics</source>
        <translation>Statistikseite</translation>
    </message>
    <message>
        <source>Address of the page of statistics (&apos;stats uri&apos;), e.g. http://lb-01:8404/stats.</source>
        <translation>Adresse der Statistikseite („stats uri“), z. B. http://lb-01:8404/stats.</translation>
    </message>
    <message>
        <source>Admin socket</source>
        <translation>Admin-Socket</translation>
    </message>
    <message>
        <source>Path of the socket (&apos;stats socket&apos;), or HOST:PORT of it. It is asked where no page is named.</source>
        <translation>Pfad des Sockets („stats socket“) oder HOST:PORT davon. Er wird befragt, wo keine Seite genannt ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the proxy is called in the inventory. Without it: as the source.</source>
        <translation>Wie der Proxy im Bestand heißt. Ohne Angabe: wie die Quelle.</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Backends and servers with state, weight and load, and reloads, from HAProxy&apos;s page of statistics or its admin socket.</source>
        <translation>Backends und Server mit Status, Gewicht und Last sowie Neuladevorgänge, aus der Statistikseite oder dem Admin-Socket von HAProxy.</translation>
    </message>
    <message>
        <source>Address of the API server, e.g. https://cluster.example:6443.</source>
        <translation>Adresse des API-Servers, z. B. https://cluster.example:6443.</translation>
    </message>
    <message>
        <source>Kubeconfig</source>
        <translation>Kubeconfig</translation>
    </message>
    <message>
        <source>Path of a kubeconfig that names the server, its authority and the user. The other parameters go before what it says.</source>
        <translation>Pfad einer Kubeconfig, die den Server, seine Zertifizierungsstelle und den Benutzer nennt. Die anderen Parameter gehen ihr vor.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>A context of the kubeconfig; without it, its current one.</source>
        <translation>Ein Kontext der Kubeconfig; ohne Angabe der aktuelle.</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Only these, with commas between; without them, all.</source>
        <translation>Nur diese, durch Kommas getrennt; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>How many objects one answer may hold.</source>
        <translation>Wie viele Objekte eine Antwort enthalten darf.</translation>
    </message>
    <message>
        <source>Take what nodes and pods use, where the cluster has the metrics API.</source>
        <translation>Übernimmt, was Knoten und Pods nutzen, wo der Cluster die Metrik-API hat.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Nodes, pods, what makes pods, and disruption budgets of a Kubernetes cluster, listed once and then watched.</source>
        <translation>Knoten, Pods, ihre Controller und Disruption Budgets eines Kubernetes-Clusters, einmal gelistet und dann beobachtet.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Address of the libvirt, e.g. qemu:///system or qemu+ssh://user@host/system.</source>
        <translation>Adresse von libvirt, z. B. qemu:///system oder qemu+ssh://user@host/system.</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>A hypervisor, its virtual machines with what they use, and its pools.</source>
        <translation>Ein Hypervisor, seine virtuellen Maschinen mit ihrer Nutzung und seine Pools.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Paths of log files with commas between them. The program that writes one may stand before it: haproxy=/var/log/haproxy.log. Without any the journal of systemd is read.</source>
        <translation>Pfade von Logdateien, durch Kommas getrennt. Das Programm, das eine schreibt, kann davor stehen: haproxy=/var/log/haproxy.log. Ohne Angabe wird das systemd-Journal gelesen.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The host that the logs are of, where their lines do not say it.</source>
        <translation>Der Host, von dem die Logs stammen, wo ihre Zeilen ihn nicht nennen.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>What else the events are about, e.g. service/shop/cart, with commas between.</source>
        <translation>Was die Ereignisse sonst noch betreffen, z. B. service/shop/cart, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Of times without a zone, e.g. Europe/Berlin. Without it: UTC.</source>
        <translation>Von Zeiten ohne Zone, z. B. Europe/Berlin. Ohne Angabe: UTC.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Whether the first gathering reads what is there (of each file its last 16 MiB, of the journal the history) or only what comes from then on.</source>
        <translation>Ob die erste Erfassung liest, was da ist (von jeder Datei die letzten 16 MiB, vom Journal die Historie), oder nur, was von da an kommt.</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>Journal-Ordner</translation>
    </message>
    <message>
        <source>Where the journal lies, if it is not the machine&apos;s own.</source>
        <translation>Wo das Journal liegt, wenn es nicht das der Maschine selbst ist.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Only these units of the journal, with commas between them.</source>
        <translation>Nur diese Units des Journals, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>How far back the first gathering reads the journal.</source>
        <translation>Wie weit zurück die erste Erfassung das Journal liest.</translation>
    </message>
    <message>
        <source>Learning time</source>
        <translation>Lernzeit</translation>
    </message>
    <message>
        <source>Once so much of a file was read, a line of a kind that it never had is noted; 0s: never.</source>
        <translation>Ist so viel einer Datei gelesen, wird eine Zeile von bisher unbekannter Art vermerkt; 0s: nie.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Follows log files or the journal of systemd and tells of reloads, restarts, new versions, changed settings and deployments, each with its lines.</source>
        <translation>Folgt Logdateien oder dem systemd-Journal und meldet Neuladevorgänge, Neustarts, neue Versionen, geänderte Einstellungen und Bereitstellungen, jeweils mit den Zeilen.</translation>
    </message>
    <message>
        <source>Address of NetBox, with the path before /api where it has one. Its API token is the bearer token.</source>
        <translation>Adresse von NetBox, mit dem Pfad vor /api, wo sie einen hat. Das API-Token dient als Bearer-Token.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Slugs of the sites that are gathered, separated by commas. Without them: all.</source>
        <translation>Slugs der zu erfassenden Standorte, durch Kommas getrennt. Ohne Angabe: alle.</translation>
    </message>
    <message>
        <source>NetBox</source>
        <translation>NetBox</translation>
    </message>
    <message>
        <source>Devices, virtual machines, clusters, racks and sites from the REST API.</source>
        <translation>Geräte, virtuelle Maschinen, Cluster, Racks und Standorte aus der REST-API.</translation>
    </message>
    <message>
        <source>Address of the identity API (Keystone), e.g. https://cloud.example:5000/v3.</source>
        <translation>Adresse der Identitäts-API (Keystone), z. B. https://cloud.example:5000/v3.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The project that the user name is for. An administrator&apos;s sees all servers.</source>
        <translation>Das Projekt, für das der Benutzername gilt. Das eines Administrators sieht alle Server.</translation>
    </message>
    <message>
        <source>Domain of the user</source>
        <translation>Domäne des Benutzers</translation>
    </message>
    <message>
        <source>Domain of the project</source>
        <translation>Domäne des Projekts</translation>
    </message>
    <message>
        <source>Application credential</source>
        <translation>Anwendungs-Credential</translation>
    </message>
    <message>
        <source>Its id, instead of a user name and a project.</source>
        <translation>Dessen Id, anstelle von Benutzername und Projekt.</translation>
    </message>
    <message>
        <source>Secret of it</source>
        <translation>Geheimnis dazu</translation>
    </message>
    <message>
        <source>The secret, or file:PATH of a file that holds it.</source>
        <translation>Das Geheimnis oder file:PATH einer Datei, die es enthält.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Without one: the first of the catalog.</source>
        <translation>Ohne Angabe: die erste des Katalogs.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Which of the addresses in the catalog is used.</source>
        <translation>Welche der Adressen im Katalog verwendet wird.</translation>
    </message>
    <message>
        <source>Compute API</source>
        <translation>Compute-API</translation>
    </message>
    <message>
        <source>Address of the compute API (Nova), where that of the catalog is not to be used.</source>
        <translation>Adresse der Compute-API (Nova), wenn die des Katalogs nicht gelten soll.</translation>
    </message>
    <message>
        <source>OpenStack</source>
        <translation>OpenStack</translation>
    </message>
    <message>
        <source>Hypervisors, servers and flavors from the compute API.</source>
        <translation>Hypervisoren, Server und Flavors aus der Compute-API.</translation>
    </message>
    <message>
        <source>The host whose packages these are, as the inventory calls it.</source>
        <translation>Der Host, zu dem diese Pakete gehören, wie der Bestand ihn nennt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A file with what &apos;dpkg-query -W&apos; printed on the host, or a copy of its /var/lib/dpkg/status. Without it the machine itself is asked.</source>
        <translation>Eine Datei mit der Ausgabe von „dpkg-query -W“ auf dem Host oder eine Kopie seiner /var/lib/dpkg/status. Ohne Angabe wird die Maschine selbst befragt.</translation>
    </message>
    <message>
        <source>Folder of dpkg</source>
        <translation>Ordner von dpkg</translation>
    </message>
    <message>
        <source>Where dpkg keeps its books, if not in /var/lib/dpkg: e.g. of a mounted image.</source>
        <translation>Wo dpkg Buch führt, wenn nicht in /var/lib/dpkg: z. B. in einem eingehängten Image.</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Debian-Pakete</translation>
    </message>
    <message>
        <source>The installed packages of a host with their versions as configuration items, so that upgrades are seen and advisories can be matched.</source>
        <translation>Die installierten Pakete eines Hosts mit ihren Versionen als Konfigurationselemente, damit Aktualisierungen sichtbar werden und Sicherheitshinweise zugeordnet werden können.</translation>
    </message>
    <message>
        <source>What the service is called that the server and its standbys are. Without it: as the source.</source>
        <translation>Wie der Dienst heißt, den der Server und seine Standbys bilden. Ohne Angabe: wie die Quelle.</translation>
    </message>
    <message>
        <source>The host that it runs on, as the inventory calls it.</source>
        <translation>Der Host, auf dem er läuft, wie der Bestand ihn nennt.</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Sizes and load of the databases, standbys, settings and what was changed in them, from a server of PostgreSQL.</source>
        <translation>Größen und Last der Datenbanken, Standbys, Einstellungen und deren Änderungen, von einem PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>A SELECT, or the name of a table or view. Its columns are named as in the native CSV set (resources, relations, samples, events, config), or as the mapping says.</source>
        <translation>Ein SELECT oder der Name einer Tabelle oder Sicht. Die Spalten heißen wie im eigenen CSV-Satz (resources, relations, samples, events, config) oder wie die Zuordnung sagt.</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>Spaltenzuordnung</translation>
    </message>
    <message>
        <source>File of a saved column mapping, where the columns have other names.</source>
        <translation>Datei einer gespeicherten Spaltenzuordnung, wenn die Spalten anders heißen.</translation>
    </message>
    <message>
        <source>Growing column</source>
        <translation>Wachsende Spalte</translation>
    </message>
    <message>
        <source>A column whose values only rise, e.g. a time or a number: each gathering asks only for rows above those that came before.</source>
        <translation>Eine Spalte, deren Werte nur steigen, z. B. eine Zeit oder eine Nummer: Jede Erfassung fragt nur nach Zeilen über den bisherigen.</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>Höchstzahl Zeilen</translation>
    </message>
    <message>
        <source>More rows in one gathering are an error; with a growing column they wait for the next one.</source>
        <translation>Mehr Zeilen in einer Erfassung sind ein Fehler; mit wachsender Spalte warten sie auf die nächste.</translation>
    </message>
    <message>
        <source>Table in PostgreSQL</source>
        <translation>Tabelle in PostgreSQL</translation>
    </message>
    <message>
        <source>Rows of a table, a view or a SELECT in PostgreSQL, whose columns are named like those of the native CSV tables or mapped to them.</source>
        <translation>Zeilen einer Tabelle, einer Sicht oder eines SELECT in PostgreSQL, deren Spalten wie die der eigenen CSV-Tabellen heißen oder ihnen zugeordnet sind.</translation>
    </message>
    <message>
        <source>Address of the server, with the path before /api/v1 where it has one.</source>
        <translation>Adresse des Servers, mit dem Pfad vor /api/v1, wo er einen hat.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Distance between two samples.</source>
        <translation>Abstand zwischen zwei Messwerten.</translation>
    </message>
    <message>
        <source>How far back the first gathering looks.</source>
        <translation>Wie weit die erste Erfassung zurückblickt.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>How old a moment must be before it is asked for, so that its samples are all in.</source>
        <translation>Wie alt ein Zeitpunkt sein muss, bevor er abgefragt wird, damit alle seine Messwerte da sind.</translation>
    </message>
    <message>
        <source>Rate window</source>
        <translation>Ratenfenster</translation>
    </message>
    <message>
        <source>What rates are averaged over. Without it: the step, or three scrape intervals where that is more.</source>
        <translation>Worüber Raten gemittelt werden. Ohne Angabe: der Schritt oder drei Abfrageintervalle, wenn das mehr ist.</translation>
    </message>
    <message>
        <source>Label matchers</source>
        <translation>Label-Filter</translation>
    </message>
    <message>
        <source>Only series with these labels, e.g. env=&quot;prod&quot;,job=&quot;node&quot;.</source>
        <translation>Nur Zeitreihen mit diesen Labels, z. B. env=&quot;prod&quot;,job=&quot;node&quot;.</translation>
    </message>
    <message>
        <source>Host label</source>
        <translation>Host-Label</translation>
    </message>
    <message>
        <source>The label that tells hosts apart.</source>
        <translation>Das Label, das Hosts unterscheidet.</translation>
    </message>
    <message>
        <source>Query for CPU</source>
        <translation>Abfrage für CPU</translation>
    </message>
    <message>
        <source>Own PromQL in millicores with one row per host, or &apos;none&apos;.</source>
        <translation>Eigenes PromQL in Millicores mit einer Zeile je Host oder „none“.</translation>
    </message>
    <message>
        <source>Query for memory</source>
        <translation>Abfrage für RAM</translation>
    </message>
    <message>
        <source>Own PromQL in bytes with one row per host, or &apos;none&apos;.</source>
        <translation>Eigenes PromQL in Bytes mit einer Zeile je Host oder „none“.</translation>
    </message>
    <message>
        <source>Query for disk</source>
        <translation>Abfrage für Platte</translation>
    </message>
    <message>
        <source>Query for network</source>
        <translation>Abfrage für Netzwerk</translation>
    </message>
    <message>
        <source>Own PromQL in bytes a second with one row per host, or &apos;none&apos;.</source>
        <translation>Eigenes PromQL in Bytes pro Sekunde mit einer Zeile je Host oder „none“.</translation>
    </message>
    <message>
        <source>Own series</source>
        <translation>Eigene Zeitreihen</translation>
    </message>
    <message>
        <source>A selector of more series, e.g. {__name__=~&quot;queue_depth|in_flight&quot;}. Gauges are taken as they are, counters as their rate.</source>
        <translation>Ein Selektor weiterer Zeitreihen, z. B. {__name__=~&quot;queue_depth|in_flight&quot;}. Gauges gelten, wie sie sind, Zähler als Rate.</translation>
    </message>
    <message>
        <source>Own queries</source>
        <translation>Eigene Abfragen</translation>
    </message>
    <message>
        <source>PromQL for single series of resources, between semicolons, e.g. service/shop orders (1/s) = sum(rate(orders_total[5m])).</source>
        <translation>PromQL für einzelne Zeitreihen von Ressourcen, durch Semikolons getrennt, z. B. service/shop orders (1/s) = sum(rate(orders_total[5m])).</translation>
    </message>
    <message>
        <source>Remote read</source>
        <translation>Remote Read</translation>
    </message>
    <message>
        <source>Whether own series come by remote read where the server has it: it is faster.</source>
        <translation>Ob eigene Zeitreihen per Remote Read kommen, wo der Server es beherrscht: Das ist schneller.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Whether answers are asked for in gzip, which saves a slow line work and costs the server time. Without it: unless the server is on this machine.</source>
        <translation>Ob Antworten in gzip angefordert werden; das entlastet eine langsame Leitung und kostet den Server Zeit. Ohne Angabe: ja, außer der Server läuft auf dieser Maschine.</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>CPU, memory, disk and network of every host that node_exporter reports to a Prometheus server or one that speaks its API.</source>
        <translation>CPU, RAM, Platte und Netzwerk jedes Hosts, den node_exporter an einen Prometheus-Server oder einen mit dessen API meldet.</translation>
    </message>
    <message>
        <source>HOST:PORT, or the path of a unix socket.</source>
        <translation>HOST:PORT oder der Pfad eines Unix-Sockets.</translation>
    </message>
    <message>
        <source>A user of Redis&apos; access control lists; it needs INFO and CONFIG GET.</source>
        <translation>Ein Benutzer aus den Zugriffslisten von Redis; er braucht INFO und CONFIG GET.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password, or file:PATH of a file that holds it.</source>
        <translation>Das Passwort oder file:PATH einer Datei, die es enthält.</translation>
    </message>
    <message>
        <source>What the service is called that the instance and its replicas are. Without it: as the source.</source>
        <translation>Wie der Dienst heißt, den die Instanz und ihre Replikate bilden. Ohne Angabe: wie die Quelle.</translation>
    </message>
    <message>
        <source>The host that it runs on, as the inventory calls it. Without it, no failure of a host touches it.</source>
        <translation>Der Host, auf dem er läuft, wie der Bestand ihn nennt. Ohne Angabe berührt ihn kein Hostausfall.</translation>
    </message>
    <message>
        <source>How long one gathering may take in all.</source>
        <translation>Wie lange eine Erfassung insgesamt dauern darf.</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Memory, clients, operations, settings and replicas of a Redis server, and what was changed in its settings.</source>
        <translation>RAM, Clients, Operationen, Einstellungen und Replikate eines Redis-Servers sowie Änderungen seiner Einstellungen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where pipelines put files, of any kind that &apos;import&apos; reads. They are left where they are; one that changes is read again.</source>
        <translation>Wohin Pipelines Dateien legen, von jeder Art, die „import“ liest. Sie bleiben, wo sie sind; eine geänderte wird erneut gelesen.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Id of the reader for every file. Without it each file&apos;s content says what it is.</source>
        <translation>Id des Lesers für jede Datei. Ohne Angabe sagt der Inhalt jeder Datei, was sie ist.</translation>
    </message>
    <message>
        <source>Spool folder</source>
        <translation>Spool-Ordner</translation>
    </message>
    <message>
        <source>A folder into which pipelines write files of any kind that can be imported.</source>
        <translation>Ein Ordner, in den Pipelines Dateien jeder importierbaren Art schreiben.</translation>
    </message>
    <message>
        <source>Address of the frontend, e.g. https://zabbix.example/zabbix. The user name with its password, or the API token as bearer token, are those of Zabbix.</source>
        <translation>Adresse des Frontends, z. B. https://zabbix.example/zabbix. Der Benutzername mit Passwort oder das API-Token als Bearer-Token sind die von Zabbix.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys of the items whose values are gathered, with * for any text; * alone is all.</source>
        <translation>Schlüssel der Items, deren Werte erfasst werden, mit * für beliebigen Text; * allein ist alles.</translation>
    </message>
    <message>
        <source>How far back the first gathering looks. What Zabbix keeps no more as values is taken from its trends.</source>
        <translation>Wie weit die erste Erfassung zurückblickt. Was Zabbix nicht mehr als Werte hält, stammt aus seinen Trends.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>How late values may come in, e.g. through a proxy. So much is asked for again.</source>
        <translation>Wie spät Werte eintreffen dürfen, z. B. über einen Proxy. So viel wird erneut abgefragt.</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Hosts, the values of their items, and maintenances, through the API of the frontend.</source>
        <translation>Hosts, die Werte ihrer Items und Wartungen, über die API des Frontends.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>The token, or file:PATH of a file that holds it.</source>
        <translation>Das Token oder file:PATH einer Datei, die es enthält.</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the server&apos;s certificate.</source>
        <translation>PEM-Datei der Zertifizierungsstelle, die das Zertifikat des Servers signiert hat.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>PEM file, where the server asks for one.</source>
        <translation>PEM-Datei, wenn der Server eines verlangt.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>PEM file of the client certificate&apos;s key.</source>
        <translation>PEM-Datei mit dem Schlüssel des Client-Zertifikats.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of a proxy. The environment&apos;s proxy is not used.</source>
        <translation>Adresse eines Proxys. Der Proxy der Umgebung wird nicht verwendet.</translation>
    </message>
    <message>
        <source>How long one request may take in all.</source>
        <translation>Wie lange eine Anfrage insgesamt dauern darf.</translation>
    </message>
    <message>
        <source>HOST:PORT, or the folder of its socket, e.g. /run/postgresql.</source>
        <translation>HOST:PORT oder der Ordner seines Sockets, z. B. /run/postgresql.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>A role of its own with pg_monitor is enough.</source>
        <translation>Eine eigene Rolle mit pg_monitor genügt.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Whether the connection is encrypted and the server&apos;s certificate is checked.</source>
        <translation>Ob die Verbindung verschlüsselt ist und das Zertifikat des Servers geprüft wird.</translation>
    </message>
    <message>
        <source>How long one statement may take; the server is told to end it then.</source>
        <translation>Wie lange eine Anweisung dauern darf; der Server bricht sie dann ab.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>What runs out first?</source>
        <translation>Was geht zuerst aus?</translation>
    </message>
    <message>
        <source>The day begins here: what runs out, by which date and how surely, what left the band of yesterday&apos;s forecast, and which changes come. A double click leads to the resource.</source>
        <translation>Hier beginnt der Tag: was ausgeht, bis wann und wie sicher, was das Band der gestrigen Prognose verließ und welche Änderungen kommen. Ein Doppelklick führt zur Ressource.</translation>
    </message>
    <message>
        <source>Live and shadow</source>
        <translation>Live und Schatten</translation>
    </message>
    <message>
        <source>Every host, as it is and as it will be. Drag the slider above the map: the colours and the Live and Shadow columns follow the moment.</source>
        <translation>Jeder Host, wie er ist und wie er sein wird. Ziehen Sie den Schieber über der Karte: Die Farben und die Spalten „Live“ und „Schatten“ folgen dem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Who is hit?</source>
        <translation>Wer ist betroffen?</translation>
    </message>
    <message>
        <source>Choose a host and let it fail: the map shows hop by hop what that reaches, and why.</source>
        <translation>Wählen Sie einen Host, und lassen Sie ihn ausfallen: Die Karte zeigt Hop für Hop, was das erreicht und warum.</translation>
    </message>
    <message>
        <source>How far can a forecast be trusted?</source>
        <translation>Wie weit ist einer Prognose zu trauen?</translation>
    </message>
    <message>
        <source>The figures above the chart are measured on this series&apos; own past. Let the forecast begin 7 days ago to see how it would have done.</source>
        <translation>Die Zahlen über dem Diagramm sind an der Vergangenheit dieser Zeitreihe gemessen. Lassen Sie die Prognose vor 7 Tagen beginnen, um zu sehen, wie sie abgeschnitten hätte.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>Add an edit, or open a scenario such as Black Friday. Drag its block on the timeline: verdict, chart and findings follow. Undo takes everything back.</source>
        <translation>Fügen Sie einen Eingriff hinzu, oder öffnen Sie ein Szenario wie Black Friday. Ziehen Sie seinen Block auf der Zeitleiste: Urteil, Diagramm und Befunde folgen. Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>What would mend it?</source>
        <translation>Was würde helfen?</translation>
    </message>
    <message>
        <source>Find plans: several ways with their downtime, cost and way back. One that is adopted becomes edits; it leaves as PDF for the board and as JSON for operations.</source>
        <translation>Pläne suchen: mehrere Wege mit Ausfallzeit, Kosten und Rückweg. Ein übernommener Plan wird zu Eingriffen; er lässt sich als PDF für das CAB und als JSON für den Betrieb ausgeben.</translation>
    </message>
    <message>
        <source>Your own fleet</source>
        <translation>Ihre eigene Flotte</translation>
    </message>
    <message>
        <source>Drop an export of your inventory or your monitoring on the window, or connect a live source here. Ctrl+Shift+P finds every command.</source>
        <translation>Ziehen Sie einen Export Ihres Bestands oder Ihres Monitorings auf das Fenster, oder verbinden Sie hier eine Live-Quelle. Strg+Umschalt+P findet jeden Befehl.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What-if planner for a fleet: live and shadow inventory.</source>
        <translation>Was-wäre-wenn-Planer für eine Flotte: Live- und Schattenbestand.</translation>
    </message>
    <message>
        <source>Open the sample fleet.</source>
        <translation>Die Beispielflotte öffnen.</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Diese Sprache verwenden: %1.</translation>
    </message>
    <message>
        <source>Workspaces to open or files to import.</source>
        <translation>Zu öffnende Arbeitsbereiche oder zu importierende Dateien.</translation>
    </message>
    <message>
        <source>There is no language %1. There are %2.</source>
        <translation>Die Sprache %1 gibt es nicht. Es gibt %2.</translation>
    </message>
    <message>
        <source>A tour shows the sample fleet, so %1 was not opened. Leave the file out, or leave out --tour.</source>
        <translation>Eine Tour zeigt die Beispielflotte, daher wurde %1 nicht geöffnet. Die Datei weglassen oder --tour weglassen.</translation>
    </message>
    <message>
        <source>Render every page in every state, on the sample fleet, to PNG files in &lt;folder&gt;.</source>
        <translation>Jede Seite in jedem Zustand mit der Beispielflotte als PNG-Datei in &lt;folder&gt; ausgeben.</translation>
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
        <translation>RAM</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>In the rack</source>
        <translation>Im Rack</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>In der Zone</translation>
    </message>
    <message>
        <source>Runs on the host</source>
        <translation>Läuft auf dem Host</translation>
    </message>
    <message>
        <source>Part of the service</source>
        <translation>Teil des Dienstes</translation>
    </message>
    <message>
        <source>Uses the datastore</source>
        <translation>Nutzt den Datenspeicher</translation>
    </message>
    <message>
        <source>Depends on the service</source>
        <translation>Hängt ab vom Dienst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Existiert ab</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>Existiert bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>CPU capacity</source>
        <translation>CPU-Kapazität</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>RAM-Kapazität</translation>
    </message>
    <message>
        <source>Disk capacity</source>
        <translation>Plattenkapazität</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>Netzwerkkapazität</translation>
    </message>
    <message>
        <source>GPU capacity</source>
        <translation>GPU-Kapazität</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>CPU-Anforderung</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>RAM-Anforderung</translation>
    </message>
    <message>
        <source>Disk request</source>
        <translation>Plattenanforderung</translation>
    </message>
    <message>
        <source>Network request</source>
        <translation>Netzwerkanforderung</translation>
    </message>
    <message>
        <source>GPU request</source>
        <translation>GPU-Anforderung</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>cordoned</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>depends-on</source>
        <translation>hängt ab von</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>minimum replicas</source>
        <translation>Mindestreplikate</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>overcommit</source>
        <translation>Überbuchung</translation>
    </message>
    <message>
        <source>part-of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>request of each</source>
        <translation>Anforderung je Replikat</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>runs-on</source>
        <translation>läuft auf</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>Taints</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>nutzt</translation>
    </message>
    <message>
        <source>within</source>
        <translation>liegt in</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Make an empty workspace file</source>
        <translation>Eine leere Arbeitsbereichsdatei anlegen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a workspace, or import a file of another format</source>
        <translation>Einen Arbeitsbereich öffnen oder eine Datei anderen Formats importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Read files into this workspace, after a preview</source>
        <translation>Dateien nach einer Vorschau in diesen Arbeitsbereich einlesen</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Beispielflotte öffnen</translation>
    </message>
    <message>
        <source>Make a fleet with problems worth finding, to look around</source>
        <translation>Eine Flotte mit lehrreichen Problemen anlegen, um sich umzusehen</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Den letzten Eingriff zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Den zurückgenommenen Eingriff wiederholen</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Take the newest import back: everything is as it was before it</source>
        <translation>Den neuesten Import zurücknehmen: Alles ist wie davor</translation>
    </message>
    <message>
        <source>Redo import</source>
        <translation>Import wiederholen</translation>
    </message>
    <message>
        <source>Import again what was taken back</source>
        <translation>Erneut importieren, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Cancel the computation</source>
        <translation>Berechnung abbrechen</translation>
    </message>
    <message>
        <source>Stop what is being computed; what was there stays</source>
        <translation>Anhalten, was berechnet wird; was da war, bleibt</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>Neu auswerten</translation>
    </message>
    <message>
        <source>Compute the shadow of the present scenario once more</source>
        <translation>Den Schatten des aktuellen Szenarios noch einmal berechnen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Switch between the light and the dark theme</source>
        <translation>Zwischen hellem und dunklem Design wechseln</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Sprache…</translation>
    </message>
    <message>
        <source>Choose what the window speaks</source>
        <translation>Die Sprache des Fensters wählen</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Commands, pages, edits and resources by their names</source>
        <translation>Befehle, Seiten, Eingriffe und Ressourcen nach Namen</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>Die Tasten jedes Befehls wählen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Penumbra</source>
        <translation>Über Penumbra</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>Pläne suchen</translation>
    </message>
    <message>
        <source>Look for ways to mend what the scenario breaks</source>
        <translation>Wege suchen, um die Schäden des Szenarios zu beheben</translation>
    </message>
    <message>
        <source>Adopt the chosen plan</source>
        <translation>Den gewählten Plan übernehmen</translation>
    </message>
    <message>
        <source>Put its steps into the scenario, as one step that can be undone</source>
        <translation>Seine Schritte in das Szenario setzen, als ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Review before a board</source>
        <translation>Prüfung vor dem CAB</translation>
    </message>
    <message>
        <source>The chosen plan on the whole screen, with the decision recorded at the end</source>
        <translation>Der gewählte Plan bildschirmfüllend; am Ende wird die Entscheidung festgehalten</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Preise…</translation>
    </message>
    <message>
        <source>What plans cost, as a table to edit, import and export</source>
        <translation>Was Pläne kosten, als Tabelle zum Bearbeiten, Importieren und Exportieren</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Give the parts of every page the room that they had at first</source>
        <translation>Den Teilen jeder Seite wieder den anfänglichen Platz geben</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>A walk through the pages: what each answers</source>
        <translation>Ein Gang durch die Seiten: was jede beantwortet</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What the chosen finding or number, or the verdict, rests on, and what would turn it</source>
        <translation>Worauf der gewählte Befund, die gewählte Zahl oder das Urteil beruht und was es kippen würde</translation>
    </message>
    <message>
        <source>The weakest hosts…</source>
        <translation>Die schwächsten Hosts…</translation>
    </message>
    <message>
        <source>The smallest sets of hosts that cannot be lost, and who is left without one</source>
        <translation>Die kleinsten unverzichtbaren Kombinationen von Hosts und was dann ohne Host bleibt</translation>
    </message>
    <message>
        <source>Maintenance in waves…</source>
        <translation>Wartung in Wellen…</translation>
    </message>
    <message>
        <source>Many hosts within windows: how many at once, and whether it will finish</source>
        <translation>Viele Hosts innerhalb von Zeitfenstern: wie viele auf einmal und ob alles fertig wird</translation>
    </message>
    <message>
        <source>Kept plans…</source>
        <translation>Abgelegte Pläne…</translation>
    </message>
    <message>
        <source>Plans that the workspace keeps, with what was decided, to open one again</source>
        <translation>Pläne, die der Arbeitsbereich aufbewahrt, mit ihrer Entscheidung, um einen wieder zu öffnen</translation>
    </message>
    <message>
        <source>Scheduled changes…</source>
        <translation>Geplante Änderungen…</translation>
    </message>
    <message>
        <source>What each of them changes, and calling a planned one off</source>
        <translation>Was jede von ihnen ändert; hier geplante lassen sich absagen</translation>
    </message>
    <message>
        <source>Ask about the scenario…</source>
        <translation>Zum Szenario fragen…</translation>
    </message>
    <message>
        <source>When else, what collides, the way back, how much kit: each judged alike</source>
        <translation>Wann sonst, was kollidiert, der Rückweg, wie viel Hardware: alles gleich beurteilt</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>Plan exportieren …</translation>
    </message>
    <message>
        <source>Write the chosen plan for the board, for ops, for a calendar or a ticket</source>
        <translation>Den gewählten Plan für das Gremium, den Betrieb, einen Kalender oder ein Ticket schreiben</translation>
    </message>
    <message>
        <source>Other hours for the change…</source>
        <translation>Andere Stunden für die Änderung …</translation>
    </message>
    <message>
        <source>When the edits could take place instead, the best hours first</source>
        <translation>Wann die Eingriffe stattdessen stattfinden könnten, die besten Stunden zuerst</translation>
    </message>
    <message>
        <source>How much kit…</source>
        <translation>Wie viele Hosts…</translation>
    </message>
    <message>
        <source>How many hosts more the scenario takes, the cheapest mix, the date to order by</source>
        <translation>Wie viele Hosts mehr das Szenario braucht, die günstigste Mischung, der Bestelltermin</translation>
    </message>
    <message>
        <source>Spare hosts: N+1 against N+2…</source>
        <translation>Reserve-Hosts: N+1 gegen N+2…</translation>
    </message>
    <message>
        <source>What it costs that one host, two or a rack can be lost, and the risk left</source>
        <translation>Was es kostet, dass ein Host, zwei oder ein Rack ausfallen dürfen, und das verbleibende Risiko</translation>
    </message>
    <message>
        <source>Remove all edits</source>
        <translation>Alle Eingriffe entfernen</translation>
    </message>
    <message>
        <source>The fleet as it is, with what is scheduled and no more; Undo brings them back</source>
        <translation>Die Flotte, wie sie ist, nur mit dem, was ansteht; Rückgängig holt sie zurück</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Additive</source>
        <translation>Additiv</translation>
    </message>
    <message>
        <source>Autoregression</source>
        <translation>Autoregression</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>Croston</source>
        <translation>Croston</translation>
    </message>
    <message>
        <source>Difference autoregression</source>
        <translation>Differenzen-Autoregression</translation>
    </message>
    <message>
        <source>Double seasonal</source>
        <translation>Doppelt saisonal</translation>
    </message>
    <message>
        <source>Dynamic theta</source>
        <translation>Dynamisches Theta</translation>
    </message>
    <message>
        <source>Global linear</source>
        <translation>Global linear</translation>
    </message>
    <message>
        <source>Harmonic regression</source>
        <translation>Harmonische Regression</translation>
    </message>
    <message>
        <source>Holt</source>
        <translation>Holt</translation>
    </message>
    <message>
        <source>Log autoregression</source>
        <translation>Log-Autoregression</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naiv</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>Optimised theta</source>
        <translation>Optimiertes Theta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Seasonal autoregression</source>
        <translation>Saisonale Autoregression</translation>
    </message>
    <message>
        <source>Seasonal median</source>
        <translation>Saisonaler Median</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Saisonal naiv</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Week level</source>
        <translation>Wochenniveau</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Services, workloads and hosts with what they need, and what a failure reaches.</source>
        <translation>Dienste, Workloads und Hosts mit dem, was sie brauchen, und was ein Ausfall erreicht.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Every host and workload, live beside its shadow, and a map of all hosts over time.</source>
        <translation>Jeder Host und Workload, live neben seinem Schatten, und eine Karte aller Hosts über die Zeit.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>One series with its forecast, its bands and how well they held in the past.</source>
        <translation>Eine Zeitreihe mit ihrer Prognose, ihren Bändern und wie gut diese bisher hielten.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Which names of several sources are one resource, and what was answered about names.</source>
        <translation>Welche Namen aus mehreren Quellen dieselbe Ressource meinen und was zu Namen beantwortet wurde.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What runs out first and what else is found, what left its band, which changes come, which plans wait and how old the data is.</source>
        <translation>Was zuerst ausgeht und was sonst gefunden wird, was sein Band verließ, welche Änderungen kommen, welche Pläne warten und wie alt die Daten sind.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans that mend what the scenario breaks: compare, choose, adopt, export.</source>
        <translation>Pläne, die beheben, was das Szenario beschädigt: vergleichen, wählen, übernehmen, exportieren.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Live sources: how each does, how often it is asked and why.</source>
        <translation>Live-Quellen: wie es um jede steht, wie oft sie abgefragt wird und warum.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Edits of the shadow with their findings and figures before and after.</source>
        <translation>Eingriffe in den Schatten mit ihren Befunden und Zahlen vorher und nachher.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Document</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>Making the sample fleet</source>
        <translation>Beispielflotte wird angelegt</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was stored.</source>
        <translation>Der Import wurde abgebrochen. Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2 read, %L3 stored, %L4 known already, %L5 rejected.</source>
        <translation>%1: %2 gelesen, %L3 gespeichert, %L4 schon bekannt, %L5 abgelehnt.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>%L1 records</source>
        <translation>%L1 Datensätze</translation>
    </message>
    <message>
        <source>And %L1 more of this kind.</source>
        <translation>Und %L1 weitere dieser Art.</translation>
    </message>
    <message>
        <source>Edit &gt; Undo import takes it back.</source>
        <translation>Bearbeiten &gt; Import rückgängig machen nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing was taken back: it was cancelled. The import stays.</source>
        <translation>Nichts wurde zurückgenommen: Der Vorgang wurde abgebrochen. Der Import bleibt.</translation>
    </message>
    <message>
        <source>%1 was taken back: the inventory, the samples and what was answered are what they were before it.</source>
        <translation>%1 wurde zurückgenommen: Bestand, Messwerte und Antworten sind wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>Eingriffe wiederherstellen</translation>
    </message>
    <message>
        <source>Penumbra ended before the last edits were saved. They are back; Undo takes them away.</source>
        <translation>Penumbra endete, bevor die letzten Eingriffe gespeichert waren. Sie sind wieder da; Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>Schatten wird berechnet</translation>
    </message>
    <message>
        <source>Looking for what was gathered</source>
        <translation>Erfasstes wird gesucht</translation>
    </message>
    <message>
        <source>The computation was cancelled. Change something or choose Evaluate again to go on.</source>
        <translation>Die Berechnung wurde abgebrochen. Etwas ändern oder „Neu auswerten“ wählen, um fortzufahren.</translation>
    </message>
    <message>
        <source>Saving the scenario</source>
        <translation>Szenario wird gespeichert</translation>
    </message>
    <message>
        <source>Keeping the model</source>
        <translation>Modell wird abgelegt</translation>
    </message>
    <message>
        <source>Keeping what was answered about names</source>
        <translation>Antworten zu Namen werden abgelegt</translation>
    </message>
    <message>
        <source>Keeping the price book</source>
        <translation>Preisbuch wird abgelegt</translation>
    </message>
    <message>
        <source>Remove all edits</source>
        <translation>Alle Eingriffe entfernen</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Engine</name>
    <message>
        <source>There was not enough memory for this: %1. Choose fewer paths, a coarser step or a shorter horizon, or close other programs.</source>
        <translation>Dafür reichte der Arbeitsspeicher nicht: %1. Weniger Pfade, einen gröberen Schritt oder einen kürzeren Horizont wählen oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>Penumbra made an error and gave up on this: %1 (%2). What you edited is kept. Please report it.</source>
        <translation>In Penumbra trat ein Fehler auf, dies wurde abgebrochen: %1 (%2). Die Eingriffe bleiben erhalten. Bitte melden.</translation>
    </message>
    <message>
        <source>Penumbra made an error and gave up on this: %1. What you edited is kept. Please report it.</source>
        <translation>In Penumbra trat ein Fehler auf, dies wurde abgebrochen: %1. Die Eingriffe bleiben erhalten. Bitte melden.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::EvidenceWatch</name>
    <message>
        <source>Looking for what would turn it</source>
        <translation>Es wird gesucht, was es kippen würde</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Gathering</name>
    <message>
        <source>Reading the sources</source>
        <translation>Quellen werden gelesen</translation>
    </message>
    <message>
        <source>Keeping the source</source>
        <translation>Quelle wird abgelegt</translation>
    </message>
    <message>
        <source>Removing the source</source>
        <translation>Quelle wird entfernt</translation>
    </message>
    <message>
        <source>Storing what was gathered</source>
        <translation>Erfasstes wird gespeichert</translation>
    </message>
    <message>
        <source>Keeping when the sources are due</source>
        <translation>Fälligkeiten der Quellen werden abgelegt</translation>
    </message>
    <message>
        <source>It came with the workspace and was not approved on this machine. It asks nobody before you looked at what it would ask, and approved it.</source>
        <translation>Sie kam mit dem Arbeitsbereich und wurde auf dieser Maschine nicht freigegeben. Sie fragt niemanden, bevor Sie angesehen haben, was sie fragen würde, und es freigegeben haben.</translation>
    </message>
    <message>
        <source>It answers: %1, %2, %3. Nothing was stored.</source>
        <translation>Sie antwortet: %1, %2, %3. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::MaintenanceRun</name>
    <message>
        <source>Planning maintenance in waves</source>
        <translation>Wartung in Wellen wird geplant</translation>
    </message>
    <message>
        <source>Maintenance in waves</source>
        <translation>Wartung in Wellen</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::MatrixRun</name>
    <message>
        <source>Evaluating every combination</source>
        <translation>Jede Kombination wird ausgewertet</translation>
    </message>
    <message>
        <source>Take the combination: %1</source>
        <translation>Kombination übernehmen: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::OverviewWatch</name>
    <message>
        <source>Looking for what runs out first</source>
        <translation>Gesucht wird, was zuerst ausgeht</translation>
    </message>
    <message>
        <source>Holding yesterday&apos;s forecast against what came</source>
        <translation>Gestrige Prognose wird mit dem Eingetretenen verglichen</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Planner</name>
    <message>
        <source>Finding plans</source>
        <translation>Pläne werden gesucht</translation>
    </message>
    <message>
        <source>Adopt: %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <source>Keeping the plans</source>
        <translation>Pläne werden abgelegt</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>There is no plan to adopt. Find plans, and choose one.</source>
        <translation>Es gibt keinen Plan zum Übernehmen. Suchen Sie Pläne, und wählen Sie einen.</translation>
    </message>
    <message>
        <source>The scenario or the inventory has changed since these plans were found, so nothing was adopted. Find plans again for the present state.</source>
        <translation>Das Szenario oder der Bestand hat sich geändert, seit diese Pläne gefunden wurden, daher wurde nichts übernommen. Suchen Sie erneut Pläne für den jetzigen Stand.</translation>
    </message>
    <message>
        <source>%1 The steps are edits on the page What if now. Undo (Ctrl+Z) takes all of them back at once.</source>
        <translation>%1 Die Schritte sind jetzt Eingriffe auf der Seite „Was-wäre-wenn“. Rückgängig (Strg+Z) nimmt alle auf einmal zurück.</translation>
    </message>
    <message>
        <source>Checking another order of the steps</source>
        <translation>Eine andere Reihenfolge der Schritte wird geprüft</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Find plans first, and choose one.</source>
        <translation>Es gibt noch nichts zu prüfen. Suchen Sie zuerst Pläne, und wählen Sie einen.</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>Prüfung wird vorbereitet</translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <translation>Entscheidung wird festgehalten</translation>
    </message>
    <message>
        <source>Kept in the workspace as %1. The command line&apos;s export writes the same documents from it.</source>
        <translation>Im Arbeitsbereich abgelegt als %1. Der Befehl export der Befehlszeile schreibt daraus dieselben Dokumente.</translation>
    </message>
    <message>
        <source>Computing %1 again</source>
        <translation>%1 wird erneut berechnet</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Ptr</name>
    <message>
        <source>It was cancelled. Evaluate again (F5) to have it computed.</source>
        <translation>Abgebrochen. „Neu auswerten“ (F5) lässt es berechnen.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Secrets</name>
    <message>
        <source>There is no keychain here (%1), so the secret is kept until the program ends.</source>
        <translation>Hier gibt es keinen Schlüsselbund (%1), daher wird das Geheimnis bis zum Programmende behalten.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is not in the keychain (%2). Edit the source and enter it again.</source>
        <translation>Das Geheimnis „%1“ ist nicht im Schlüsselbund (%2). Die Quelle bearbeiten und es erneut eingeben.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::ToleranceWatch</name>
    <message>
        <source>Failing every host, rack and zone</source>
        <translation>Ausfall jedes Hosts, jedes Racks und jeder Zone</translation>
    </message>
    <message>
        <source>Failing every two hosts</source>
        <translation>Ausfall je zweier Hosts</translation>
    </message>
    <message>
        <source>Looking for the weakest hosts</source>
        <translation>Suche nach den schwächsten Hosts</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::TopologyWatch</name>
    <message>
        <source>Drawing dependencies</source>
        <translation>Abhängigkeiten werden gezeichnet</translation>
    </message>
</context>
<context>
    <name>penumbra::models::AttributeModel</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>Bietet %1</translation>
    </message>
    <message>
        <source>Reserves %1</source>
        <translation>Reserviert %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>taint %1</source>
        <translation>Taint %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Replicas it needs</source>
        <translation>Nötige Replikate</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>CVSS score</source>
        <translation>CVSS-Wert</translation>
    </message>
</context>
<context>
    <name>penumbra::models::BatchRowsModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2 any more</source>
        <translation>%1: nicht mehr %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <source>%L1 samples in %2</source>
        <translation>%L1 Messwerte in %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>entfällt: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What would be stored</source>
        <translation>Was gespeichert würde</translation>
    </message>
    <message>
        <source>Against what is known</source>
        <translation>Gegenüber Bekanntem</translation>
    </message>
</context>
<context>
    <name>penumbra::models::EditModel</name>
    <message>
        <source>%1
▲ Skipped: %2</source>
        <translation>%1
▲ Übersprungen: %2</translation>
    </message>
    <message>
        <source>This edit does not fit and changes nothing: %1</source>
        <translation>Dieser Eingriff passt nicht und ändert nichts: %1</translation>
    </message>
    <message>
        <source>%1
▲ Does nothing yet: choose what it is about (%2).</source>
        <translation>%1
▲ Bewirkt noch nichts: wählen, worum es geht (%2).</translation>
    </message>
</context>
<context>
    <name>penumbra::models::FleetTable</name>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>geleert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>▲ waiting</source>
        <translation>▲ wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>The median of the predicted use at the chosen moment, of what the host offers then.</source>
        <translation>Der Median der vorhergesagten Nutzung zum gewählten Zeitpunkt, bezogen auf das, was der Host dann bietet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU genutzt</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>RAM genutzt</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>Status dann</translation>
    </message>
    <message>
        <source>planned, %1</source>
        <translation>geplant, %1</translation>
    </message>
    <message>
        <source>✚ %1</source>
        <translation>✚ %1</translation>
    </message>
    <message>
        <source>%1
Planned: an edit or an event brings it; no source has reported it.</source>
        <translation>%1
Geplant: Kommt durch einen Eingriff oder ein Ereignis; von keiner Quelle gemeldet.</translation>
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
        <translation>Zone, Rack, Host, Workload</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU genutzt</translation>
    </message>
</context>
<context>
    <name>penumbra::models::LiveShadowModel</name>
    <message>
        <source>How probably the shadow wants more than there is.</source>
        <translation>Wie wahrscheinlich der Schatten mehr braucht, als da ist.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95-%-Band</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>penumbra::models::LooseNameModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Vermutlich</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Sie hat</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
</context>
<context>
    <name>penumbra::models::MatrixModel</name>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>%1 M %2</source>
        <translation>%1 Mio. %2</translation>
    </message>
    <message>
        <source>nothing runs out</source>
        <translation>nichts geht aus</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 einmalig</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>keine Kosten</translation>
    </message>
    <message>
        <source>◆ %1 left out</source>
        <translation>◆ %1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 without a host</source>
        <translation>%1 ohne Host</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
    <message>
        <source>◆ new hosts stay empty</source>
        <translation>◆ neue Hosts bleiben leer</translation>
    </message>
    <message>
        <source>shortage %1</source>
        <translation>Engpass %1</translation>
    </message>
    <message>
        <source>shortage perhaps %1</source>
        <translation>evtl. Engpass %1</translation>
    </message>
</context>
<context>
    <name>penumbra::models::NameRuleModel</name>
    <message>
        <source>names ending in %1</source>
        <translation>Namen mit Endung %1</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>ohne sie</translation>
    </message>
    <message>
        <source>another than %1</source>
        <translation>etwas anderes als %1</translation>
    </message>
    <message>
        <source>Name or expression</source>
        <translation>Name oder Ausdruck</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Steht für</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PlanModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ohne Plan</translation>
    </message>
    <message>
        <source>The scenario without any plan.</source>
        <translation>Das Szenario ohne jeden Plan.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Click a row to choose it.</source>
        <translation>Eine Zeile anklicken, um sie zu wählen.</translation>
    </message>
    <message>
        <source>P(breach)</source>
        <translation>Schadensrisiko</translation>
    </message>
    <message>
        <source>Chance that something breaks within the horizon, before and after.</source>
        <translation>Wahrscheinlichkeit, dass innerhalb des Horizonts etwas Schaden nimmt, vorher und nachher.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What stands within the horizon, before and with the plan.</source>
        <translation>Was innerhalb des Horizonts ansteht, vorher und mit dem Plan.</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>Ohne Host</translation>
    </message>
    <message>
        <source>Workloads that no host takes, before and after.</source>
        <translation>Workloads, die kein Host aufnimmt, vorher und nachher.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verlegt</translation>
    </message>
    <message>
        <source>Workloads that change their host.</source>
        <translation>Workloads, die ihren Host wechseln.</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exponiert</translation>
    </message>
    <message>
        <source>Workload-days on hosts with a known high vulnerability (CVSS 7 or more), before and after.</source>
        <translation>Workload-Tage auf Hosts mit einer bekannten schweren Schwachstelle (CVSS ab 7), vorher und nachher.</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Of all services together, while the plan is carried out.</source>
        <translation>Für alle Dienste zusammen, während der Plan ausgeführt wird.</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Einmalkosten</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>When its last step has ended, in half of all cases.</source>
        <translation>Wann der letzte Schritt beendet ist, in der Hälfte aller Fälle.</translation>
    </message>
    <message>
        <source>Work and downtime, by the price book.</source>
        <translation>Arbeit und Ausfallzeit, nach dem Preisbuch.</translation>
    </message>
    <message>
        <source>Hosts that are added, by the price book.</source>
        <translation>Hosts, die hinzukommen, nach dem Preisbuch.</translation>
    </message>
    <message>
        <source>▲ incomplete</source>
        <translation>▲ unvollständig</translation>
    </message>
    <message>
        <source>Done by, P50</source>
        <translation>Fertig bis, P50</translation>
    </message>
    <message>
        <source>Way back, P95</source>
        <translation>Rückweg, P95</translation>
    </message>
    <message>
        <source>How long it takes at most to undo everything, in 95 of 100 cases.</source>
        <translation>Wie lange es höchstens dauert, alles zurückzunehmen, in 95 von 100 Fällen.</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PriceModel</name>
    <message>
        <source>Price of</source>
        <translation>Preis für</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>As low as it may be; empty: as expected.</source>
        <translation>So niedrig, wie er sein kann; leer: wie erwartet.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>What is reckoned with; empty: nobody knows, and plans that need it say so.</source>
        <translation>Womit gerechnet wird; leer: Niemand weiß es, und Pläne, die ihn brauchen, weisen darauf hin.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>As high as it may be; empty: as expected.</source>
        <translation>So hoch, wie er sein kann; leer: wie erwartet.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>From the order to the first workload on it, e.g. 7d.</source>
        <translation>Von der Bestellung bis zum ersten Workload darauf, z. B. 7d.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>A host of the fleet that each is like.</source>
        <translation>Ein Host der Flotte, dem jeder gleicht.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Where they would stand.</source>
        <translation>Wo sie stehen würden.</translation>
    </message>
    <message>
        <source>What it is for, or the name of an offer of hosts, or class/NAME of hosts with a price of their own.</source>
        <translation>Wofür er gilt, oder der Name eines Angebots von Hosts, oder class/NAME für Hosts mit eigenem Preis.</translation>
    </message>
    <message>
        <source>What a host of the offer has, or of the class at least, e.g. 64.</source>
        <translation>Was ein Host des Angebots hat, oder einer der Klasse mindestens, z. B. 64.</translation>
    </message>
    <message>
        <source>What a host of the offer has, or of the class at least, e.g. 256GiB.</source>
        <translation>Was ein Host des Angebots hat, oder einer der Klasse mindestens, z. B. 256GiB.</translation>
    </message>
    <message>
        <source>What a host of the offer has, or of the class at least, e.g. 4.</source>
        <translation>Was ein Host des Angebots hat, oder einer der Klasse mindestens, z. B. 4.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The labels that hosts of the class have, e.g. flavour=memory.</source>
        <translation>Die Labels, die Hosts der Klasse haben, z. B. flavour=memory.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>How many a host has, for licences by the socket.</source>
        <translation>Wie viele ein Host hat, für Lizenzen nach Sockel.</translation>
    </message>
</context>
<context>
    <name>penumbra::models::ProblemModel</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>◆ Warning</source>
        <translation>◆ Warnung</translation>
    </message>
    <message>
        <source>▲ Rejected</source>
        <translation>▲ Abgelehnt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>Was falsch ist und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>penumbra::models::SeriesModel</name>
    <message>
        <source>on click</source>
        <translation>auf Klick</translation>
    </message>
    <message>
        <source>Error in the joint forecast of all series, at origins that they share: what findings, plans and their JSON rest on. The series you choose is also tried alone, at origins of its own.</source>
        <translation>Fehler in der gemeinsamen Prognose aller Zeitreihen, an gemeinsamen Startpunkten: Darauf beruhen Befunde, Pläne und ihr JSON. Die gewählte Zeitreihe wird auch allein erprobt, an eigenen Startpunkten.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Joint MASE</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
</context>
<context>
    <name>penumbra::models::SourceModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Waits for your approval</source>
        <translation>Wartet auf Ihre Freigabe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester Wert</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>penumbra::models::StepModel</name>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>%1, at most %2 in nine of ten cases</source>
        <translation>%1, in neun von zehn Fällen höchstens %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>Ohne den Plan</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Mit dem Plan</translation>
    </message>
    <message>
        <source>✓ possible</source>
        <translation>✓ möglich</translation>
    </message>
    <message>
        <source>▲ not possible</source>
        <translation>▲ nicht möglich</translation>
    </message>
</context>
<context>
    <name>penumbra::models::TargetModel</name>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::AskDialog</name>
    <message>
        <source>Ask about the scenario</source>
        <translation>Zum Szenario fragen</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Make it the scenario</source>
        <translation>Zum Szenario machen</translation>
    </message>
    <message>
        <source>What the chosen row proposes becomes the scenario, as one step that undo takes back.</source>
        <translation>Was die gewählte Zeile vorschlägt, wird zum Szenario, als ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>Es gibt keine Antwort</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; ask again for the present one.</source>
        <translation>◆ für einen früheren Stand des Szenarios; für den jetzigen erneut fragen.</translation>
    </message>
    <message>
        <source>Say at the left what you want to know, and press Ask.</source>
        <translation>Sagen Sie links, was Sie wissen wollen, und drücken Sie auf Fragen.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::AxisRow</name>
    <message>
        <source>As on the command line</source>
        <translation>Wie auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Remove this axis</source>
        <translation>Diese Achse entfernen</translation>
    </message>
    <message>
        <source>Values of the axis</source>
        <translation>Werte der Achse</translation>
    </message>
    <message>
        <source>A name, a colon, and the values with | between: edits as for --edit, or none.</source>
        <translation>Ein Name, ein Doppelpunkt und die Werte mit | dazwischen: Eingriffe wie bei --edit oder none.</translation>
    </message>
    <message>
        <source>e.g. none | 1.2 | 1.5</source>
        <translation>z. B. none | 1.2 | 1.5</translation>
    </message>
    <message>
        <source>The values with | between; none stands for the scenario without this edit.</source>
        <translation>Die Werte mit | dazwischen; none steht für das Szenario ohne diesen Eingriff.</translation>
    </message>
    <message>
        <source>without | with</source>
        <translation>ohne | mit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds the value at the left to the axis</source>
        <translation>Fügt den Wert links zur Achse hinzu</translation>
    </message>
    <message>
        <source>This edit is not in the scenario any more. Undo, or remove this axis.</source>
        <translation>Dieser Eingriff ist nicht mehr im Szenario. Rückgängig machen oder diese Achse entfernen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ChangesDialog</name>
    <message>
        <source>Scheduled changes</source>
        <translation>Geplante Änderungen</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>The planned change will not be: nothing of it is counted on any more. The audit log says so, and Edit &gt; Undo import takes it back.</source>
        <translation>Die geplante Änderung wird nicht stattfinden: Nichts davon wird mehr eingerechnet. Das Audit-Log vermerkt es, und Bearbeiten &gt; Import rückgängig machen nimmt es zurück.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Looking for scheduled changes</source>
        <translation>Geplante Änderungen werden gesucht</translation>
    </message>
    <message>
        <source>The scheduled changes cannot be read</source>
        <translation>Die geplanten Änderungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>No change is scheduled</source>
        <translation>Keine Änderung ist geplant</translation>
    </message>
    <message>
        <source>Changes come from calendars, pipelines and planned imports. Here you see what a planned one will change. Before each of them the live sources are asked for a baseline, and afterwards you see here what is different.</source>
        <translation>Änderungen kommen aus Kalendern, Pipelines und geplanten Importen. Hier sehen Sie, was eine geplante ändern wird. Vor jeder werden die Live-Quellen nach einer Referenz befragt, und danach sehen Sie hier, was anders ist.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 kann nicht verglichen werden</translation>
    </message>
    <message>
        <source>Planned for %1, UTC. This is what it will change.</source>
        <translation>Geplant für %1, UTC. Das wird sich ändern.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>It changes nothing of the inventory</source>
        <translation>Am Bestand ändert sich nichts</translation>
    </message>
    <message>
        <source>Planned for %1, UTC.</source>
        <translation>Geplant für %1, UTC.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>What %1 touches is as it was before. %2</source>
        <translation>Was %1 berührt, ist wie zuvor. %2</translation>
    </message>
    <message>
        <source>Calling %1 off</source>
        <translation>%1 wird abgesagt</translation>
    </message>
    <message>
        <source>%1 is being called off. Edit &gt; Undo takes that back.</source>
        <translation>%1 wird abgesagt. Bearbeiten &gt; Import rückgängig machen nimmt das zurück.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be called off.</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt geöffnet, daher lässt sich nichts absagen.</translation>
    </message>
    <message>
        <source>Only what a planned import made can be called off here. This change comes from another source: call it off there, and it is gone here after the next import or gathering.</source>
        <translation>Nur was ein geplanter Import angelegt hat, lässt sich hier absagen. Diese Änderung stammt aus einer anderen Quelle: Sagen Sie sie dort ab; nach dem nächsten Import oder der nächsten Erfassung ist sie auch hier verschwunden.</translation>
    </message>
    <message>
        <source>It is over, so there is nothing to call off.</source>
        <translation>Sie ist vorbei, daher gibt es nichts abzusagen.</translation>
    </message>
    <message>
        <source>It does this while it lasts: %1</source>
        <translation>Solange sie dauert, bewirkt sie: %1</translation>
    </message>
    <message>
        <source>Planned for %1, UTC. Nothing of the inventory stays different.</source>
        <translation>Geplant für %1, UTC. Am Bestand bleibt nichts verändert.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::DependenciesPage</name>
    <message>
        <source>How</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Hop</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Who needs whom, and what a failure reaches</source>
        <translation>Wer wen braucht und was ein Ausfall erreicht</translation>
    </message>
    <message>
        <source>The resource to look at</source>
        <translation>Die zu betrachtende Ressource</translation>
    </message>
    <message>
        <source>Look at a service or host</source>
        <translation>Dienst oder Host betrachten</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 Hop</translation>
    </message>
    <message>
        <source>%1 hops</source>
        <translation>%1 Hops</translation>
    </message>
    <message>
        <source>How far from it</source>
        <translation>Wie weit davon entfernt</translation>
    </message>
    <message>
        <source>How many hops around the resource are shown</source>
        <translation>Wie viele Hops um die Ressource gezeigt werden</translation>
    </message>
    <message>
        <source>What is drawn as one</source>
        <translation>Was zusammengefasst wird</translation>
    </message>
    <message>
        <source>Every host</source>
        <translation>Jeder Host</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Hosts of one rack or zone, and the workloads of one service there, as one</source>
        <translation>Hosts eines Racks oder einer Zone und die Workloads eines Dienstes dort zusammengefasst</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Shows the whole map</source>
        <translation>Zeigt die ganze Karte</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>What it is tied to</source>
        <translation>Womit es verbunden ist</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <translation>Ausfallen lassen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Betrachten</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Shows it on the Fleet page</source>
        <translation>Zeigt es auf der Seite „Flotte“</translation>
    </message>
    <message>
        <source>What the failure reaches</source>
        <translation>Was der Ausfall erreicht</translation>
    </message>
    <message>
        <source>at once, before anything is placed again: %1 lost, %2 degraded</source>
        <translation>sofort, bevor etwas neu platziert wird: %1 verloren, %2 beeinträchtigt</translation>
    </message>
    <message>
        <source>%L1 shown, %L2 more are not: look at one of them, or draw racks or zones</source>
        <translation>%L1 gezeigt, %L2 weitere nicht: eins davon betrachten oder Racks oder Zonen zeichnen</translation>
    </message>
    <message>
        <source>an arrow leads from who needs to what is needed; dashed where it can do without</source>
        <translation>ein Pfeil führt vom Abhängigen zum Benötigten; gestrichelt, wo es ohne geht</translation>
    </message>
    <message>
        <source>End the failure</source>
        <translation>Ausfall beenden</translation>
    </message>
    <message>
        <source>Click a box, or walk with the arrow keys.</source>
        <translation>Ein Kästchen anklicken oder mit den Pfeiltasten ansteuern.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::DiffPanel</name>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;zu</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Reads it the other way round.</source>
        <translation>Vertauscht die beiden Seiten.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Show in the fleet</source>
        <translation>In der Flotte zeigen</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>Beide Seiten werden verglichen</translation>
    </message>
    <message>
        <source>These sides cannot be compared</source>
        <translation>Diese Seiten lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts unterscheidet sich</translation>
    </message>
    <message>
        <source>%1 %2 Choose another moment or another side above.</source>
        <translation>%1 %2 Wählen Sie oben einen anderen Zeitpunkt oder eine andere Seite.</translation>
    </message>
    <message>
        <source>It is not in the live inventory, so the fleet&apos;s lists do not have it.</source>
        <translation>Es ist nicht im Live-Bestand, daher fehlt es in den Listen der Flotte.</translation>
    </message>
    <message>
        <source>Chooses it in the tree, with its chart.</source>
        <translation>Wählt es im Baum aus, mit seinem Diagramm.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::FleetDetails</name>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Show this series with its model, backtest and candidates.</source>
        <translation>Diese Zeitreihe mit Modell, Backtest und Kandidaten zeigen.</translation>
    </message>
    <message>
        <source>Live and shadow</source>
        <translation>Live und Schatten</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Nothing is measured here</source>
        <translation>Hier wird nichts gemessen</translation>
    </message>
    <message>
        <source>A service has no use of its own. Choose one of its workloads or hosts.</source>
        <translation>Ein Dienst hat keine eigene Nutzung. Einen seiner Workloads oder Hosts wählen.</translation>
    </message>
    <message>
        <source>No series of this resource was imported or gathered.</source>
        <translation>Keine Zeitreihe dieser Ressource wurde importiert oder erfasst.</translation>
    </message>
    <message>
        <source>Reading the history of %1</source>
        <translation>Historie von %1 wird gelesen</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>Band %1</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Die Historie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>the look-up was cancelled</source>
        <translation>das Nachschlagen wurde abgebrochen</translation>
    </message>
    <message>
        <source>shadow at %1</source>
        <translation>Schatten am %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>This is not measured itself: it is what the workloads use together. Choose one of them for its model and backtest.</source>
        <translation>Das wird nicht selbst gemessen: Es ist, was die Workloads zusammen nutzen. Wählen Sie einen davon für sein Modell und seinen Backtest.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Search by name, kind or place</source>
        <translation>Nach Name, Art oder Ort suchen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Hosts at</source>
        <translation>Hosts am</translation>
    </message>
    <message>
        <source>Which use colours the map: its median, of what each host offers then.</source>
        <translation>Welche Nutzung die Karte färbt: ihr Median, bezogen auf das, was jeder Host dann bietet.</translation>
    </message>
    <message>
        <source>Busiest dimension</source>
        <translation>Höchste Auslastung</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>keine Zone</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>Median von %1</translation>
    </message>
    <message>
        <source>Tree of the fleet</source>
        <translation>Baum der Flotte</translation>
    </message>
    <message>
        <source>Table of the fleet</source>
        <translation>Tabelle der Flotte</translation>
    </message>
    <message>
        <source>Which use colours the map</source>
        <translation>Welche Nutzung die Karte einfärbt</translation>
    </message>
    <message>
        <source>Tree, table or comparison</source>
        <translation>Baum, Tabelle oder Vergleich</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>In the shadow alone, at %1: %2</source>
        <translation>Nur im Schatten, am %1: %2</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>One series: what was measured, what is expected, and how far that can be trusted</source>
        <translation>Eine Zeitreihe: was gemessen wurde, was erwartet wird und wie weit darauf Verlass ist</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <source>Search by resource or metric</source>
        <translation>Nach Ressource oder Metrik suchen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>pick one to compare</source>
        <translation>einen zum Vergleich wählen</translation>
    </message>
    <message>
        <source>Pin model</source>
        <translation>Modell anheften</translation>
    </message>
    <message>
        <source>Let the shadow use the model chosen here for this series, kept in the workspace</source>
        <translation>Den Schatten für diese Zeitreihe das hier gewählte Modell nutzen lassen, abgelegt im Arbeitsbereich</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf dies beruht</translation>
    </message>
    <message>
        <source>Step by step for the days ahead, or a figure of each day for months</source>
        <translation>Schritt für Schritt für die nächsten Tage oder eine Zahl je Tag für Monate</translation>
    </message>
    <message>
        <source>What is forecast</source>
        <translation>Was prognostiziert wird</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Daily P95</source>
        <translation>P95 je Tag</translation>
    </message>
    <message>
        <source>Daily peak</source>
        <translation>Tagesspitze</translation>
    </message>
    <message>
        <source>Which model forecasts this series here</source>
        <translation>Welches Modell diese Zeitreihe hier prognostiziert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model by backtest</source>
        <translation>Modell nach Backtest</translation>
    </message>
    <message>
        <source>Let the forecast begin in the past, to see how it would have done</source>
        <translation>Die Prognose in der Vergangenheit beginnen lassen, um zu sehen, wie sie abgeschnitten hätte</translation>
    </message>
    <message>
        <source>Where the forecast begins</source>
        <translation>Wo die Prognose beginnt</translation>
    </message>
    <message>
        <source>Begins now</source>
        <translation>Beginnt jetzt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>As the shadow forecasts it: all history, from now on, model by backtest</source>
        <translation>Wie der Schatten sie prognostiziert: ganze Historie, ab jetzt, Modell nach Backtest</translation>
    </message>
    <message>
        <source>Forecasting with %1</source>
        <translation>Prognose mit %1</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>Noch wurde nichts gemessen</translation>
    </message>
    <message>
        <source>This fleet has no series. Import samples.csv or gather from Prometheus to forecast.</source>
        <translation>Diese Flotte hat keine Zeitreihen. Zum Prognostizieren samples.csv importieren oder aus Prometheus erfassen.</translation>
    </message>
    <message>
        <source>Forecasting %1</source>
        <translation>Prognose für %1</translation>
    </message>
    <message>
        <source>The forecast was cancelled</source>
        <translation>Die Prognose wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it again when it suits.</source>
        <translation>Nichts wurde geändert. Sie lässt sich jederzeit erneut anfordern.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Neu prognostizieren</translation>
    </message>
    <message>
        <source>This series cannot be forecast like that</source>
        <translation>So kann diese Zeitreihe nicht prognostiziert werden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 Messwert</translation>
    </message>
    <message>
        <source>%L1 samples</source>
        <translation>%L1 Messwerte</translation>
    </message>
    <message>
        <source>No model could be compared: the history is too short.</source>
        <translation>Kein Modell ließ sich vergleichen: Die Historie ist zu kurz.</translation>
    </message>
    <message>
        <source>%1 past moments</source>
        <translation>%1 vergangenen Zeitpunkten</translation>
    </message>
    <message>
        <source>%1 was chosen by hand; its errors and bands are from %2.</source>
        <translation>%1 wurde von Hand gewählt; Fehler und Bänder stammen aus %2.</translation>
    </message>
    <message>
        <source>%1 had the least error of %2 models, forecasting from %3.</source>
        <translation>%1 hatte den kleinsten Fehler von %2 Modellen, mit Prognosen ab %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>Unpin model</source>
        <translation>Modell lösen</translation>
    </message>
    <message>
        <source>no backtest: too little history</source>
        <translation>kein Backtest: zu wenig Historie</translation>
    </message>
    <message>
        <source>of %1 models in the backtest</source>
        <translation>von %1 Modellen im Backtest</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>Backtest error (MASE)</source>
        <translation>Backtest-Fehler (MASE)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>repeating the past: %1</source>
        <translation>Naive Wiederholung: %1</translation>
    </message>
    <message>
        <source>nothing to measure it on</source>
        <translation>nichts, woran sich messen ließe</translation>
    </message>
    <message>
        <source>Mean absolute error over %1 origins of this series alone, scaled by that of the seasonal naive. The list has the error in the joint forecast of all series.</source>
        <translation>Mittlerer absoluter Fehler über %1 Startpunkte nur dieser Zeitreihe, skaliert mit dem des saisonal naiven Modells. Die Liste zeigt den Fehler in der gemeinsamen Prognose aller Zeitreihen.</translation>
    </message>
    <message>
        <source>Error since it began</source>
        <translation>Fehler seit Beginn</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Against what was measured after the forecast began, scaled like the backtest&apos;s error.</source>
        <translation>Gegenüber dem, was nach Beginn der Prognose gemessen wurde, skaliert wie der Fehler des Backtests.</translation>
    </message>
    <message>
        <source>%1 band held</source>
        <translation>Im Band %1</translation>
    </message>
    <message>
        <source>since it began: %1</source>
        <translation>seit Beginn: %1</translation>
    </message>
    <message>
        <source>of the time, in the backtest</source>
        <translation>der Zeit, im Backtest</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>Band %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>trained from here</source>
        <translation>trainiert ab hier</translation>
    </message>
    <message>
        <source>forecast from here</source>
        <translation>prognostiziert ab hier</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Forecasting from %1, these together were more accurate than any alone: %2.</source>
        <translation>Mit Prognosen ab %1 waren diese zusammen genauer als jedes allein: %2.</translation>
    </message>
    <message>
        <source>Forecasting from %1, these together were hardly less accurate than the best alone, which nobody knows beforehand: %2.</source>
        <translation>Mit Prognosen ab %1 waren diese zusammen kaum ungenauer als das beste allein, das vorher niemand kennt: %2.</translation>
    </message>
    <message>
        <source>Trained on %1 of history, from %2 to %3.</source>
        <translation>Trainiert mit Historie: %1, von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::HourPanel</name>
    <message>
        <source>Failing every host, rack and zone in turn</source>
        <translation>Ausfall jedes Hosts, jedes Racks und jeder Zone der Reihe nach</translation>
    </message>
    <message>
        <source>All that cannot be lost in the chosen hour, to search and to copy</source>
        <translation>Alles, was in der gewählten Stunde unverzichtbar ist, zum Suchen und Kopieren</translation>
    </message>
    <message>
        <source>Weakest: none of up to %1 hosts</source>
        <translation>Schwachstelle: keine mit bis zu %1 Hosts</translation>
    </message>
    <message>
        <source>Weakest: %1</source>
        <translation>Schwachstelle: %1</translation>
    </message>
    <message>
        <source>The weakest hosts</source>
        <translation>Die schwächsten Hosts</translation>
    </message>
    <message>
        <source>Fail every two hosts…</source>
        <translation>Je zwei Hosts ausfallen lassen …</translation>
    </message>
    <message>
        <source>%1 losses to try: this takes minutes and can be cancelled</source>
        <translation>%1 Verluste zu probieren: Das dauert Minuten und lässt sich abbrechen</translation>
    </message>
    <message>
        <source>Weakest: %1; pair %2</source>
        <translation>Schwachstelle: %1; Paar %2</translation>
    </message>
    <message>
        <source>Weakest: %1; then %2</source>
        <translation>Schwachstelle: %1; dann %2</translation>
    </message>
    <message>
        <source>The hosts, racks and zones that cannot be lost, and for which hours that is so</source>
        <translation>Die unverzichtbaren Hosts, Racks und Zonen, und für welche Stunden das gilt</translation>
    </message>
    <message>
        <source>How many cannot be lost, hour by hour:  ▲ a workload is left without a host   ◆ overload at P95</source>
        <translation>Wie viele unverzichtbar sind, Stunde für Stunde:  ▲ ein Workload bleibt ohne Host   ◆ Überlastung bei P95</translation>
    </message>
    <message>
        <source>What cannot be lost</source>
        <translation>Was unverzichtbar ist</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::KeptPlansDialog</name>
    <message>
        <source>Kept plans</source>
        <translation>Abgelegte Pläne</translation>
    </message>
    <message>
        <source>A plan that is opened is computed again from what it was made of, to be reviewed and exported. The scenario stays as it is.</source>
        <translation>Ein geöffneter Plan wird aus dem, woraus er entstand, erneut berechnet und lässt sich dann prüfen und exportieren. Das Szenario bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This workspace keeps no plan yet. Find plans, choose one, and press Keep.</source>
        <translation>Dieser Arbeitsbereich hat noch keinen abgelegten Plan. Suchen Sie Pläne, wählen Sie einen, und drücken Sie „Ablegen“.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::LossesDialog</name>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::MatchPage</name>
    <message>
        <source>Match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Which names of your sources are one resource; what you answer here holds for every later import</source>
        <translation>Welche Namen Ihrer Quellen dieselbe Ressource meinen; was Sie hier antworten, gilt für jeden späteren Import</translation>
    </message>
    <message>
        <source>Perhaps one under two names</source>
        <translation>Vielleicht dieselbe unter zwei Namen</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Es sind zwei</translation>
    </message>
    <message>
        <source>Names without a resource</source>
        <translation>Namen ohne Ressource</translation>
    </message>
    <message>
        <source>The resource that the chosen name is</source>
        <translation>Die Ressource, die der gewählte Name meint</translation>
    </message>
    <message>
        <source>the resource that it is</source>
        <translation>die gemeinte Ressource</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Rules and answers</source>
        <translation>Regeln und Antworten</translation>
    </message>
    <message>
        <source>a suffix to take off, e.g. .example.com</source>
        <translation>eine wegzulassende Endung, z. B. .example.com</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>e.g. (.*)-old</source>
        <translation>z. B. (.*)-old</translation>
    </message>
    <message>
        <source>becomes, e.g. $1</source>
        <translation>wird zu, z. B. $1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Looking for names that may be one resource</source>
        <translation>Namen, die dieselbe Ressource meinen könnten, werden gesucht</translation>
    </message>
    <message>
        <source>1 pair; what they have counts twice until you say that they are one</source>
        <translation>1 Paar; was beide haben, zählt doppelt, bis Sie angeben, dass sie dieselbe Ressource sind</translation>
    </message>
    <message>
        <source>%L1 pairs; what they have counts twice until you say that they are one</source>
        <translation>%L1 Paare; was sie haben, zählt doppelt, bis Sie angeben, dass sie dieselbe Ressource sind</translation>
    </message>
    <message>
        <source>; the first %L1 are shown</source>
        <translation>; die ersten %L1 werden gezeigt</translation>
    </message>
    <message>
        <source>Every name that is used has its resource.</source>
        <translation>Jeder verwendete Name hat seine Ressource.</translation>
    </message>
    <message>
        <source>%L1 to match</source>
        <translation>%L1 abzugleichen</translation>
    </message>
    <message>
        <source>Both are %1</source>
        <translation>Beide sind %1</translation>
    </message>
    <message>
        <source>Both are the left one</source>
        <translation>Beide sind die linke</translation>
    </message>
    <message>
        <source>Both are the right one</source>
        <translation>Beide sind die rechte</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::MatrixPanel</name>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Add axis</source>
        <translation>Achse hinzufügen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>An axis is an edit of the scenario with the values that it takes, e.g. a factor of 1.2, 1.5 and 2. Every combination of all axes becomes one cell below. Add an axis to begin.</source>
        <translation>Eine Achse ist ein Eingriff des Szenarios mit den Werten, die er annimmt, z. B. einem Faktor von 1.2, 1.5 und 2. Jede Kombination aller Achsen wird unten zu einer Zelle. Zum Beginnen eine Achse hinzufügen.</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Kombinationen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writes every combination that is done, as the command line&apos;s matrix does.</source>
        <translation>Schreibt jede fertige Kombination, wie der Befehl matrix der Befehlszeile.</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
        <source>Document (JSON)…</source>
        <translation>Dokument (JSON)…</translation>
    </message>
    <message>
        <source>JSON documents</source>
        <translation>JSON-Dokumente</translation>
    </message>
    <message>
        <source>As on the command line</source>
        <translation>Wie auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Without and with it</source>
        <translation>Ohne und mit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 von %L2 fertig</translation>
    </message>
    <message>
        <source>%1; Run goes on from there</source>
        <translation>%1; „Ausführen“ setzt dort fort</translation>
    </message>
    <message>
        <source>of an earlier scenario; Run computes them for this one</source>
        <translation>aus einem früheren Szenario; „Ausführen“ berechnet sie für dieses</translation>
    </message>
    <message>
        <source>a click makes one the scenario</source>
        <translation>ein Klick macht eine zum Szenario</translation>
    </message>
    <message>
        <source>To the right: %1.</source>
        <translation>Nach rechts: %1.</translation>
    </message>
    <message>
        <source>Down: %1. %2</source>
        <translation>Nach unten: %1. %2</translation>
    </message>
    <message>
        <source>The scenario was changed since these combinations were computed. Run the matrix again, then choose one.</source>
        <translation>Das Szenario wurde geändert, seit diese Kombinationen berechnet wurden. Die Matrix erneut ausführen, dann eine wählen.</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Matrix exportieren</translation>
    </message>
    <message>
        <source>Combinations computed</source>
        <translation>Berechnete Kombinationen</translation>
    </message>
    <message>
        <source>What is wrong with the axes</source>
        <translation>Was an den Achsen falsch ist</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What runs out first, what was unexpected since yesterday, and what waits for you</source>
        <translation>Was zuerst ausgeht, was seit gestern überrascht hat und was auf Sie wartet</translation>
    </message>
    <message>
        <source>What runs out first</source>
        <translation>Was zuerst ausgeht</translation>
    </message>
    <message>
        <source>What left its band since yesterday</source>
        <translation>Seit gestern außerhalb des Bands</translation>
    </message>
    <message>
        <source>Changes of the next 7 days</source>
        <translation>Änderungen der nächsten 7 Tage</translation>
    </message>
    <message>
        <source>Plans waiting for a decision</source>
        <translation>Offene Entscheidungen</translation>
    </message>
    <message>
        <source>How old the data is</source>
        <translation>Wie alt die Daten sind</translation>
    </message>
    <message>
        <source>Open Match</source>
        <translation>Abgleich öffnen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing runs out within the horizon.</source>
        <translation>Innerhalb des Horizonts geht nichts aus.</translation>
    </message>
    <message>
        <source>Nothing of another kind is found.</source>
        <translation>Sonst wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>None is scheduled. Changes come from calendars, pipelines and planned imports.</source>
        <translation>Keine ist geplant. Änderungen kommen aus Kalendern, Pipelines und geplanten Importen.</translation>
    </message>
    <message>
        <source>%L1 of %L2 series</source>
        <translation>%L1 von %L2 Zeitreihen</translation>
    </message>
    <message>
        <source>Every series stayed within what was expected of it.</source>
        <translation>Jede Zeitreihe blieb im erwarteten Bereich.</translation>
    </message>
    <message>
        <source>Nothing was measured since yesterday that had a forecast.</source>
        <translation>Seit gestern wurde nichts gemessen, wofür es eine Prognose gab.</translation>
    </message>
    <message>
        <source>None. Plans that you keep on the Plan page wait here for the board.</source>
        <translation>Keine. Auf der Seite „Plan“ abgelegte Pläne warten hier auf das CAB.</translation>
    </message>
    <message>
        <source>No source has brought anything yet.</source>
        <translation>Noch hat keine Quelle etwas gebracht.</translation>
    </message>
    <message>
        <source>when to expect it, and by when 5, 50 and 95 % of all paths have run out; later: beyond the horizon</source>
        <translation>wann es zu erwarten ist und bis wann es in 5, 50 und 95 % der simulierten Verläufe ausgeht; später: jenseits des Horizonts</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Absagen…</translation>
    </message>
    <message>
        <source>What each scheduled change will change, and calling a planned one off</source>
        <translation>Was jede geplante Änderung ändern wird; hier geplante lassen sich absagen</translation>
    </message>
    <message>
        <source>What runs out first is told with 1 edit of the What-if page added</source>
        <translation>Was zuerst ausgeht, ist mit 1 zusätzlichen Eingriff der Seite „Was-wäre-wenn“ berechnet</translation>
    </message>
    <message>
        <source>What runs out first is told with %L1 edits of the What-if page added</source>
        <translation>Was zuerst ausgeht, ist mit %L1 zusätzlichen Eingriffen der Seite „Was-wäre-wenn“ berechnet</translation>
    </message>
    <message>
        <source>What else was found</source>
        <translation>Was sonst gefunden wurde</translation>
    </message>
    <message>
        <source>after the newest sample</source>
        <translation>nach der neuesten Messung</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PageWidget</name>
    <message>
        <source>No workspace is open</source>
        <translation>Kein Arbeitsbereich ist geöffnet</translation>
    </message>
    <message>
        <source>Open a workspace, drop a file on this window, or make the sample fleet to look around.</source>
        <translation>Einen Arbeitsbereich öffnen, eine Datei auf dieses Fenster ziehen oder die Beispielflotte anlegen, um sich umzusehen.</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Arbeitsbereich wird geöffnet</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>Dieser Arbeitsbereich ist leer</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>Neu auswerten</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>Schatten wird berechnet</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What this rests on, and what would turn it; with nothing chosen, of the verdict</source>
        <translation>Worauf dies beruht und was es kippen würde; ohne Auswahl: für das Urteil</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
    <message>
        <source>What these figures rest on, and what would turn them</source>
        <translation>Worauf diese Zahlen beruhen und was sie kippen würde</translation>
    </message>
    <message>
        <source>Import an export of your CMDB, vCenter, cluster, cloud or spreadsheet; its format is recognised. You will see what would be imported before anything is stored.</source>
        <translation>Einen Export aus CMDB, vCenter, Cluster, Cloud oder Tabellenkalkulation importieren; das Format wird erkannt. Sie sehen, was importiert würde, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>The evaluation failed</source>
        <translation>Die Auswertung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Anderen Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen</translation>
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
        <translation>Wege zur Behebung, mit Kosten und Restbefunden</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>Pläne suchen</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Puts the chosen plan&apos;s steps into the scenario, as one step that can be undone.</source>
        <translation>Setzt die Schritte des gewählten Plans in das Szenario, als einen Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writes the chosen plan for the change board, for ops or for a calendar.</source>
        <translation>Schreibt den gewählten Plan für das CAB, für den Betrieb oder für einen Kalender.</translation>
    </message>
    <message>
        <source>For the board (PDF)…</source>
        <translation>Für das CAB (PDF)…</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Pläne im Vergleich</translation>
    </message>
    <message>
        <source>The chosen plan</source>
        <translation>Der gewählte Plan</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strategies without a plan (%1)</source>
        <translation>Strategien ohne Plan (%1)</translation>
    </message>
    <message>
        <source>Steps (%1)</source>
        <translation>Schritte (%1)</translation>
    </message>
    <message>
        <source>What is left (%1)</source>
        <translation>Was bleibt (%1)</translation>
    </message>
    <message>
        <source>The most probable first.</source>
        <translation>Das Wahrscheinlichste zuerst.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; find plans again for the present one</source>
        <translation>◆ für einen früheren Stand des Szenarios; für den jetzigen erneut Pläne suchen</translation>
    </message>
    <message>
        <source>Finding plans</source>
        <translation>Pläne werden gesucht</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>Kein Plan war möglich</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Noch keine Pläne</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ohne Plan</translation>
    </message>
    <message>
        <source>no plan is chosen</source>
        <translation>kein Plan ist gewählt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>homeless workloads %1</source>
        <translation>Workloads ohne Host %1</translation>
    </message>
    <message>
        <source>Chance of a breach</source>
        <translation>Schadensrisiko</translation>
    </message>
    <message>
        <source>within the horizon</source>
        <translation>innerhalb des Horizonts</translation>
    </message>
    <message>
        <source>P90 %1</source>
        <translation>P90 %1</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>1 move</source>
        <translation>1 Verlegung</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>%1 Verlegungen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>and %1 a month</source>
        <translation>und %1 im Monat</translation>
    </message>
    <message>
        <source>every step can be taken back</source>
        <translation>jeder Schritt ist rücknehmbar</translation>
    </message>
    <message>
        <source>as-is</source>
        <translation>ohne-plan</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>%1: the folder to make it in</source>
        <translation>%1: der Ordner, in dem es angelegt wird</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Preise…</translation>
    </message>
    <message>
        <source>What things cost, as a table to edit; plans are found again when it changes.</source>
        <translation>Was etwas kostet, als Tabelle zum Bearbeiten; ändert sie sich, werden Pläne neu gesucht.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>The chosen plan before a board, on the whole screen, with the decision recorded at the end.</source>
        <translation>Der gewählte Plan vor dem CAB, bildschirmfüllend; am Ende wird die Entscheidung festgehalten.</translation>
    </message>
    <message>
        <source>This order is not possible. %1</source>
        <translation>Diese Reihenfolge ist nicht möglich. %1</translation>
    </message>
    <message>
        <source>Every rule holds in this order. Evaluated anew: %1, chance of a breach %2, downtime %3, done by %4.</source>
        <translation>In dieser Reihenfolge ist jede Regel eingehalten. Neu ausgewertet: %1, Schadensrisiko %2, Ausfallzeit %3, fertig bis %4.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Strategies without a plan</source>
        <translation>Strategien ohne Plan</translation>
    </message>
    <message>
        <source>✔ the chosen plan is adopted: its steps are edits on What if; find plans again to go on from there</source>
        <translation>✔ der gewählte Plan ist übernommen: Seine Schritte sind Eingriffe unter „Was-wäre-wenn“; suchen Sie erneut Pläne, um von dort fortzufahren</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Grundlage: %1.</translation>
    </message>
    <message>
        <source>Keeps the chosen plan in the workspace, for later and for the command line.</source>
        <translation>Legt den gewählten Plan im Arbeitsbereich ab, für später und für die Befehlszeile.</translation>
    </message>
    <message>
        <source>Spare hosts</source>
        <translation>Reservehosts</translation>
    </message>
    <message>
        <source>What N+1 and N+2 cost against how often they would not do, zone by zone; N is what the median demand needs.</source>
        <translation>Was N+1 und N+2 kosten, verglichen damit, wie oft sie nicht reichen würden, Zone für Zone; N ist, was der mediane Bedarf braucht.</translation>
    </message>
    <message>
        <source>and %1 a month, by default prices</source>
        <translation>und %1 im Monat, zu Standardpreisen</translation>
    </message>
    <message>
        <source>A label for the head of every page: PDF, web page, Markdown and JSON.</source>
        <translation>Eine Kennzeichnung im Kopf jeder Seite: PDF, Webseite, Markdown und JSON.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor dem…</translation>
    </message>
    <message>
        <source>When the steps of a plan may begin at the earliest. Left out, they begin with notice: at the second full hour from now on.</source>
        <translation>Wann die Schritte eines Plans frühestens beginnen dürfen. Ohne Angabe beginnen sie mit Vorlauf: zur zweiten vollen Stunde ab jetzt.</translation>
    </message>
    <message>
        <source>When steps may begin at the earliest, UTC</source>
        <translation>Wann Schritte frühestens beginnen dürfen, UTC</translation>
    </message>
    <message>
        <source>Why does it cost so much?</source>
        <translation>Warum kostet der Plan so viel?</translation>
    </message>
    <message>
        <source>Where does the downtime come from?</source>
        <translation>Woher kommt die Ausfallzeit?</translation>
    </message>
    <message>
        <source>Why does it take so long?</source>
        <translation>Warum dauert der Plan so lange?</translation>
    </message>
    <message>
        <source>Reading the kept plans</source>
        <translation>Abgelegte Pläne werden gelesen</translation>
    </message>
    <message>
        <source>◆ found for another begin of the steps; find plans again for this one</source>
        <translation>◆ für einen anderen Beginn der Schritte gefunden; suchen Sie für diesen erneut Pläne</translation>
    </message>
    <message>
        <source>Penumbra tries to shift changes, to move and resize workloads and to add hosts, checks every step, and shows what each way costs and what it leaves. Plans that were kept are opened from the menu: Plan, Kept plans.</source>
        <translation>Penumbra versucht, Änderungen zu verschieben, Workloads zu verlegen und in der Größe zu ändern und Hosts hinzuzufügen, prüft jeden Schritt und zeigt, was jeder Weg kostet und was er übrig lässt. Abgelegte Pläne öffnen Sie über das Menü Plan &gt; Abgelegte Pläne.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Label for the head of every page; empty for none:</source>
        <translation>Kennzeichnung im Kopf jeder Seite; leer für keine:</translation>
    </message>
    <message>
        <source>Classification: none…</source>
        <translation>Einstufung: keine…</translation>
    </message>
    <message>
        <source>Classification: %1…</source>
        <translation>Einstufung: %1…</translation>
    </message>
    <message>
        <source>not every step can be taken back</source>
        <translation>nicht jeder Schritt ist rücknehmbar</translation>
    </message>
    <message>
        <source>Done by, P50</source>
        <translation>Fertig bis, P50</translation>
    </message>
    <message>
        <source>Way back, P95</source>
        <translation>Rückweg, P95</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Find plans first, and choose one.</source>
        <translation>Es gibt noch nichts zu exportieren. Zuerst Pläne suchen und einen wählen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Click a row to choose; sorted by chance of a breach, then breaches left, findings, downtime, cost.</source>
        <translation>Eine Zeile anklicken, um sie zu wählen; sortiert nach Schadensrisiko, dann verbleibenden Schäden, Befunden, Ausfallzeit, Kosten.</translation>
    </message>
    <message>
        <source>Nothing is found within the horizon, so there is nothing to mend.</source>
        <translation>Innerhalb des Horizonts wird nichts gefunden, also ist nichts zu beheben.</translation>
    </message>
    <message>
        <source>No strategy can mend what is found.</source>
        <translation>Keine Strategie kann beheben, was gefunden wurde.</translation>
    </message>
    <message>
        <source>What the plan mends and leaves, how it is taken back, how little would do, and what it cannot mend.</source>
        <translation>Was der Plan behebt und lässt, wie er zurückgenommen wird, wie wenig genügen würde und was er nicht beheben kann.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PriceDialog</name>
    <message>
        <source>Price book</source>
        <translation>Preisbuch</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>A kind of host that can be bought; with offers, only those are bought.</source>
        <translation>Eine Art von Host, die sich kaufen lässt; gibt es Angebote, werden nur diese gekauft.</translation>
    </message>
    <message>
        <source>Default prices</source>
        <translation>Standardpreise</translation>
    </message>
    <message>
        <source>Puts the prices that Penumbra comes with into the table.</source>
        <translation>Setzt die mit Penumbra gelieferten Preise in die Tabelle.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Reads the table from a CSV file, or a price book in JSON.</source>
        <translation>Liest die Tabelle aus einer CSV-Datei oder ein Preisbuch in JSON.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Writes the table as a CSV file.</source>
        <translation>Schreibt die Tabelle als CSV-Datei.</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Price books (*.csv *.json);;All files (*)</source>
        <translation>Preisbücher (*.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export prices</source>
        <translation>Preise exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>What plans of this workspace cost. A low and a high price make a band; a price that is left empty is told with every plan that needs it. What is not counted comes on top where it has a price.</source>
        <translation>Was Pläne dieses Arbeitsbereichs kosten. Ein niedriger und ein hoher Preis ergeben ein Band; ein leer gelassener Preis wird bei jedem Plan genannt, der ihn braucht. Was nicht mitgezählt ist, kommt hinzu, wo es einen Preis hat.</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Hosts of the fleet with a price of their own, such as those with GPUs: by label or by size.</source>
        <translation>Hosts der Flotte mit eigenem Preis, etwa solche mit GPUs: nach Label oder nach Größe.</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>The chosen offer or class.</source>
        <translation>Das gewählte Angebot oder die gewählte Klasse.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ProblemDialog</name>
    <message>
        <source>Looking into %1</source>
        <translation>%1 wird durchgesehen</translation>
    </message>
    <message>
        <source>The place cannot be shown</source>
        <translation>Die Stelle kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Nothing that is measured or limited is to be shown here.</source>
        <translation>Hier gibt es nichts Gemessenes oder Begrenztes zu zeigen.</translation>
    </message>
    <message>
        <source>The scenario against the baseline: %1</source>
        <translation>Mit und ohne Eingriffe im Vergleich: %1</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Ohne Plan: %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ohne die Eingriffe</translation>
    </message>
    <message>
        <source>With and without the plan: %1</source>
        <translation>Mit und ohne Plan im Vergleich: %1</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>Ohne den Plan</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ohne Plan</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Mit dem Plan</translation>
    </message>
    <message>
        <source>What the plan changes</source>
        <translation>Was der Plan ändert</translation>
    </message>
    <message>
        <source>No plan is chosen, so nothing is changed.</source>
        <translation>Kein Plan ist gewählt, daher ändert sich nichts.</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Pläne im Vergleich</translation>
    </message>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>Schritte des gewählten Plans</translation>
    </message>
    <message>
        <source>No plan is chosen, so there are no steps.</source>
        <translation>Kein Plan ist gewählt, daher gibt es keine Schritte.</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>&amp;Genehmigt</translation>
    </message>
    <message>
        <source>Approved with &amp;conditions</source>
        <translation>Mit &amp;Auflagen genehmigt</translation>
    </message>
    <message>
        <source>&amp;Rejected</source>
        <translation>A&amp;bgelehnt</translation>
    </message>
    <message>
        <source>&amp;Deferred</source>
        <translation>&amp;Vertagt</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>Auflagen oder Gründe</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Bisherige Entscheidungen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Choose a decision.</source>
        <translation>Wählen Sie eine Entscheidung.</translation>
    </message>
    <message>
        <source>Say on which conditions.</source>
        <translation>Geben Sie die Auflagen an.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Geben Sie an, wer entscheidet.</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Wird festgehalten…</translation>
    </message>
    <message>
        <source>Recorded in the workspace; every export of this plan carries it from now on.</source>
        <translation>Im Arbeitsbereich festgehalten; ab jetzt enthält jeder Export dieses Plans die Entscheidung.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Scenario against baseline</source>
        <translation>Mit und ohne Eingriffe</translation>
    </message>
    <message>
        <source>What can be lost</source>
        <translation>Ausfallsicherheit</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Steps and their way back</source>
        <translation>Schritte und ihr Rückweg</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Review, %1, screen %2 of %3</source>
        <translation>Prüfung, %1, Ansicht %2 von %3</translation>
    </message>
    <message>
        <source>%1
Plan %2 · hash %3</source>
        <translation>%1
Plan %2 · Hash %3</translation>
    </message>
    <message>
        <source>What is left with the plan, to accept or to mend</source>
        <translation>Was mit dem Plan übrig bleibt, zu akzeptieren oder zu beheben</translation>
    </message>
    <message>
        <source>▲ a workload is left without a host   ◆ overload at P95</source>
        <translation>▲ ein Workload bleibt ohne Host   ◆ Überlastung bei P95</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiteres</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>und %L1 weitere</translation>
    </message>
    <message>
        <source>This is not recorded yet. Escape once more leaves without it.</source>
        <translation>Das ist noch nicht festgehalten. Nochmals Escape verlässt ohne es.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ScenariosPanel</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Keep the edits as…</source>
        <translation>Eingriffe ablegen als…</translation>
    </message>
    <message>
        <source>Keeps a copy of the edits under a name; what is edited then is another scenario.</source>
        <translation>Legt eine Kopie der Eingriffe unter einem Namen ab; was danach bearbeitet wird, ist ein anderes Szenario.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Puts it in place of the edits, as one step.</source>
        <translation>Setzt es an die Stelle der Eingriffe, als ein Schritt.</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Festschreiben…</translation>
    </message>
    <message>
        <source>Schedules what it changes: whatever is asked from then on counts with it.</source>
        <translation>Plant ein, was es ändert: Alles, was von da an gefragt wird, rechnet damit.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Comparing the scenarios</source>
        <translation>Szenarien werden verglichen</translation>
    </message>
    <message>
        <source>The scenarios cannot be compared</source>
        <translation>Die Szenarien lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Choose one to read what limits it and what it gives up.</source>
        <translation>Wählen Sie eines, um zu lesen, was es begrenzt und welche Nachteile es hat.</translation>
    </message>
    <message>
        <source>Keep the edits</source>
        <translation>Eingriffe ablegen</translation>
    </message>
    <message>
        <source>Nothing is edited yet. Add an edit at the left first.</source>
        <translation>Es gibt noch keinen Eingriff. Fügen Sie zuerst links einen hinzu.</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>There is a scenario %1 already. Put the edits in its place?</source>
        <translation>Ein Szenario %1 gibt es bereits. Die Eingriffe an seine Stelle setzen?</translation>
    </message>
    <message>
        <source>Keeping the scenario</source>
        <translation>Szenario wird abgelegt</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Abgelegt als %1.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>%1 festschreiben</translation>
    </message>
    <message>
        <source>From then on everything is counted with it. It stands on the Overview as a scheduled change and can be called off, and Edit &gt; Undo import takes it back.</source>
        <translation>Von da an wird in allem damit gerechnet. Es steht als geplante Änderung in der Übersicht und lässt sich absagen; Bearbeiten &gt; Import rückgängig machen nimmt es zurück.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Festschreiben</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>It cannot be taken back. What was committed from it stays.</source>
        <translation>Das lässt sich nicht zurücknehmen. Was daraus festgeschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>Deleting the scenario</source>
        <translation>Szenario wird gelöscht</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>in brackets: the difference from nothing added</source>
        <translation>in Klammern: der Unterschied zu „Ohne die Eingriffe“</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SideChooser</name>
    <message>
        <source>%1: whose fleet</source>
        <translation>%1: wessen Flotte</translation>
    </message>
    <message>
        <source>%1: at which moment, UTC</source>
        <translation>%1: zu welchem Zeitpunkt, UTC</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SourceDialog</name>
    <message>
        <source>Add a live source</source>
        <translation>Live-Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>shown beside every value, e.g. production</source>
        <translation>steht neben jedem Wert, z. B. production</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>No series is sampled more often, e.g. 30s.</source>
        <translation>Keine Zeitreihe wird öfter abgefragt, z. B. 30s.</translation>
    </message>
    <message>
        <source>Every series is sampled at least so often, e.g. 1h.</source>
        <translation>Jede Zeitreihe wird mindestens so oft abgefragt, z. B. 1h.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far the mean of an hour may be off; between the two bounds the interval follows.</source>
        <translation>Wie weit das Mittel einer Stunde abweichen darf; zwischen den beiden Grenzen richtet sich das Intervall danach.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> requests a minute</source>
        <translation> Anfragen pro Minute</translation>
    </message>
    <message>
        <source>How long before a scheduled change its baseline is gathered.</source>
        <translation>Wie lange vor einer geplanten Änderung die Referenz erfasst wird.</translation>
    </message>
    <message>
        <source>&amp;Shortest interval</source>
        <translation>&amp;Kürzestes Intervall</translation>
    </message>
    <message>
        <source>&amp;Longest interval</source>
        <translation>&amp;Längstes Intervall</translation>
    </message>
    <message>
        <source>Hourly means within</source>
        <translation>Stundenmittel ±</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>Before a change</source>
        <translation>Vor einer Änderung</translation>
    </message>
    <message>
        <source>There is a source of that name already. Choose another name, or edit that one.</source>
        <translation>Eine Quelle dieses Namens gibt es schon. Einen anderen Namen wählen oder jene bearbeiten.</translation>
    </message>
    <message>
        <source>Parameters of the source</source>
        <translation>Parameter der Quelle</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Abfrage läuft…</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Live sources are asked as rarely as their series allow, and always before a scheduled change</source>
        <translation>Live-Quellen werden so selten abgefragt, wie es ihre Zeitreihen erlauben, und immer vor einer geplanten Änderung</translation>
    </message>
    <message>
        <source>What a scheduled change will change, and what is different after it from the baseline before it.</source>
        <translation>Was eine geplante Änderung ändern wird und was danach anders ist als in der Referenz davor.</translation>
    </message>
    <message>
        <source>Live sources</source>
        <translation>Live-Quellen</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Wie es um sie steht</translation>
    </message>
    <message>
        <source>What is wrong with what it brought</source>
        <translation>Was an dem Gebrachten falsch ist</translation>
    </message>
    <message>
        <source>A double click shows the resource or the line that a problem speaks of.</source>
        <translation>Ein Doppelklick zeigt die Ressource oder die Zeile, von der ein Problem spricht.</translation>
    </message>
    <message>
        <source>How often each resource is asked for</source>
        <translation>Wie oft jede Ressource abgefragt wird</translation>
    </message>
    <message>
        <source>Gather now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No live source yet</source>
        <translation>Noch keine Live-Quelle</translation>
    </message>
    <message>
        <source>Connect the monitoring, cluster, proxy or database that you run. Its inventory and its series come in and stay fresh, at the least load that keeps the forecasts true.</source>
        <translation>Verbinden Sie Ihr Monitoring, Ihren Cluster, Ihren Proxy oder Ihre Datenbank. Bestand und Zeitreihen kommen herein und bleiben aktuell, mit der geringsten Last, die die Prognosen verlässlich hält.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Sie ist pausiert.</translation>
    </message>
    <message>
        <source>Gathered %1 with %2, %3 received; the last one took %4 at %5.</source>
        <translation>%1 erfasst mit %2, %3 empfangen; die letzte Erfassung dauerte %4, am %5.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>%L1 times</source>
        <translation>%L1-mal</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation>%L1 Anfragen</translation>
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
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>This source came with the workspace. Once it is approved, this machine asks what stands below whenever the workspace is open, with your files and your rights.</source>
        <translation>Diese Quelle kam mit dem Arbeitsbereich. Nach der Freigabe fragt diese Maschine ab, was unten steht, wann immer der Arbeitsbereich geöffnet ist, mit Ihren Dateien und Ihren Rechten.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Änderungen…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Reading the sources</source>
        <translation>Quellen werden gelesen</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::StepPanel</name>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>Schritte des gewählten Plans</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the chosen step, if every rule still holds.</source>
        <translation>Alt+Aufwärts und Alt+Abwärts verschieben den gewählten Schritt, sofern dann noch jede Regel eingehalten ist.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Carries the chosen step out before the one above it (Alt+Up).</source>
        <translation>Führt den gewählten Schritt vor dem darüberliegenden aus (Alt+Aufwärts).</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Carries the chosen step out after the one below it (Alt+Down).</source>
        <translation>Führt den gewählten Schritt nach dem darunterliegenden aus (Alt+Abwärts).</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Puts the steps back into the order in which the plan was found.</source>
        <translation>Bringt die Schritte zurück in die Reihenfolge, in der der Plan gefunden wurde.</translation>
    </message>
    <message>
        <source>%1. %2 Way back: %3</source>
        <translation>%1. %2 Rückweg: %3</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::TimelinePanel</name>
    <message>
        <source>drag a block to move it, its ends to stretch it, with Ctrl to copy it</source>
        <translation>Block ziehen, um ihn zu verschieben, die Enden, um ihn zu dehnen, mit Strg, um ihn zu kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What it changes, and calling it off…</source>
        <translation>Ansehen, was sie ändert, und absagen…</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>Andere Zeiten…</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WavesDialog</name>
    <message>
        <source>Begin, UTC</source>
        <translation>Beginn, UTC</translation>
    </message>
    <message>
        <source>Done, P95</source>
        <translation>Fertig, P95</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Workloads that leave</source>
        <translation>Workloads, die weichen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Maintenance in waves</source>
        <translation>Wartung in Wellen</translation>
    </message>
    <message>
        <source>What is to be maintained</source>
        <translation>Was gewartet werden soll</translation>
    </message>
    <message>
        <source>The waves in time</source>
        <translation>Die Wellen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Bleibt zurück</translation>
    </message>
    <message>
        <source>Add to the scenario</source>
        <translation>Zum Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Every wave&apos;s drains become edits, as one step that undo takes back.</source>
        <translation>Das Leeren der Hosts jeder Welle wird zu Eingriffen, als ein Schritt, den Rückgängig zurücknimmt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plan the waves</source>
        <translation>Wellen planen</translation>
    </message>
    <message>
        <source>No waves yet</source>
        <translation>Noch keine Wellen</translation>
    </message>
    <message>
        <source>Say which hosts, and in which windows. Penumbra plays each wave through with all earlier ones: capacity, rules and the loss of one more host hold at every state.</source>
        <translation>Angeben, welche Hosts und in welchen Zeitfenstern. Penumbra spielt jede Welle mit allen früheren durch: In jedem Zustand sind Kapazität und Regeln eingehalten, und ein weiterer Host darf ausfallen.</translation>
    </message>
    <message>
        <source>Planning the waves</source>
        <translation>Wellen werden geplant</translation>
    </message>
    <message>
        <source>No waves could be planned</source>
        <translation>Es konnten keine Wellen geplant werden</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; plan again for the present one.</source>
        <translation>◆ für einen früheren Stand des Szenarios; für den jetzigen erneut planen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stays behind (%1)</source>
        <translation>Bleibt zurück (%1)</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Change the future and read at once what breaks, when, and how surely</source>
        <translation>Die Zukunft ändern und sofort sehen, was Schaden nimmt, wann und wie sicher</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Puts a scenario that is kept in this workspace in place of the edits, as one step.</source>
        <translation>Setzt ein in diesem Arbeitsbereich abgelegtes Szenario an die Stelle der Eingriffe, als einen Schritt.</translation>
    </message>
    <message>
        <source>Add edit</source>
        <translation>Eingriff hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Add an edit: fail or drain a host, deploy, scale, grow demand. The figures beside this follow at once, and undo takes everything back.</source>
        <translation>Noch ist nichts geändert. Einen Eingriff hinzufügen: einen Host ausfallen lassen oder leeren, bereitstellen, skalieren, den Bedarf erhöhen. Die Zahlen daneben folgen sofort, und Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>nothing that is looked for happens within the horizon</source>
        <translation>nichts, wonach gesucht wird, geschieht innerhalb des Horizonts</translation>
    </message>
    <message>
        <source>%1 in all, %2 from this scenario</source>
        <translation>%1 insgesamt, %2 aus diesem Szenario</translation>
    </message>
    <message>
        <source>Because: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>What is shown of the scenario</source>
        <translation>Was vom Szenario gezeigt wird</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Every combination of the values of several edits, in one table</source>
        <translation>Jede Kombination der Werte mehrerer Eingriffe, in einer Tabelle</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Stunde für Stunde</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Show more hours</source>
        <translation>Mehr Stunden zeigen</translation>
    </message>
    <message>
        <source>Show fewer hours</source>
        <translation>Weniger Stunden zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all hours</source>
        <translation>Alle Stunden zeigen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1 without the edits</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Erschöpft</translation>
    </message>
    <message>
        <source>Homeless workloads</source>
        <translation>Workloads ohne Host</translation>
    </message>
    <message>
        <source>Services lost</source>
        <translation>Verlorene Dienste</translation>
    </message>
    <message>
        <source>Cannot be lost</source>
        <translation>Unverzichtbar</translation>
    </message>
    <message>
        <source>The chosen edit</source>
        <translation>Der gewählte Eingriff</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The scenarios that are kept, side by side</source>
        <translation>Die abgelegten Szenarien, nebeneinander</translation>
    </message>
    <message>
        <source>Maintenance in waves…</source>
        <translation>Wartung in Wellen…</translation>
    </message>
    <message>
        <source>Many hosts within windows: how many at once, in which order, and whether it will finish.</source>
        <translation>Viele Hosts innerhalb von Zeitfenstern: wie viele auf einmal, in welcher Reihenfolge und ob alles fertig wird.</translation>
    </message>
    <message>
        <source>without the edits: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions about the scenario; each is computed once it is asked.</source>
        <translation>Fragen zum Szenario; jede wird erst berechnet, wenn sie gestellt wird.</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>Andere Zeiten…</translation>
    </message>
    <message>
        <source>All changes that collide, and at which hours yours would not</source>
        <translation>Alle Änderungen, die kollidieren, und zu welchen Zeiten Ihre es nicht täten</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>Remove all edits</source>
        <translation>Alle Eingriffe entfernen</translation>
    </message>
    <message>
        <source>Hosts that cannot be lost in at least one of the coming hours, of 14 days at most. In the hours in which a host is drained or has failed it is none of them.</source>
        <translation>Hosts, die in mindestens einer der kommenden Stunden (höchstens 14 Tage) unverzichtbar sind. In den Stunden, in denen ein Host geräumt oder ausgefallen ist, zählt er nicht dazu.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WhyDialog</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Was es kippen würde</translation>
    </message>
    <message>
        <source>What it rests on, and what would turn it</source>
        <translation>Worauf es beruht und was es kippen würde</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is no longer found</source>
        <translation>Es wird nicht mehr gefunden</translation>
    </message>
    <message>
        <source>The scenario as it is now does not have this finding. Undo (Ctrl+Z) brings back what was before.</source>
        <translation>Das Szenario, wie es jetzt ist, hat diesen Befund nicht. Rückgängig (Strg+Z) stellt wieder her, was zuvor war.</translation>
    </message>
    <message>
        <source>Ask about the verdict</source>
        <translation>Nach dem Urteil fragen</translation>
    </message>
    <message>
        <source>This cannot be answered</source>
        <translation>Das lässt sich nicht beantworten</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Press “Search on” to have it answered.</source>
        <translation>„Weitersuchen“ drücken, um eine Antwort zu erhalten.</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>The search was stopped at %1 %.</source>
        <translation>Die Suche wurde bei %1 % angehalten.</translation>
    </message>
    <message>
        <source>Trying changes… %1 %</source>
        <translation>Änderungen werden ausprobiert… %1 %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Put this change into the scenario, as one step that can be undone</source>
        <translation>Diese Änderung in das Szenario setzen, als ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Add to the scenario: %1</source>
        <translation>Zum Szenario hinzufügen: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>The plan is of another state</source>
        <translation>Der Plan gehört zu einem anderen Stand</translation>
    </message>
    <message>
        <source>The scenario has changed since the plan was found. Find plans again, then ask.</source>
        <translation>Das Szenario hat sich geändert, seit der Plan gefunden wurde. Suchen Sie erneut Pläne, und fragen Sie dann.</translation>
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
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End the guide</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Found by content</source>
        <translation>Am Inhalt erkannt</translation>
    </message>
    <message>
        <source>Open mapping…</source>
        <translation>Zuordnung öffnen…</translation>
    </message>
    <message>
        <source>A JSON file that says what each column of a CSV means.</source>
        <translation>Eine JSON-Datei, die sagt, was jede Spalte einer CSV bedeutet.</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Say by hand which column means what; the preview follows.</source>
        <translation>Von Hand sagen, welche Spalte was bedeutet; die Vorschau folgt.</translation>
    </message>
    <message>
        <source>no mapping</source>
        <translation>keine Zuordnung</translation>
    </message>
    <message>
        <source>Mappings that the workspace keeps</source>
        <translation>Im Arbeitsbereich abgelegte Zuordnungen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>mapped by hand</source>
        <translation>von Hand zugeordnet</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Shows the line of the file that the chosen problem speaks of; so does a double click.</source>
        <translation>Zeigt die Zeile der Datei, von der das gewählte Problem spricht; ein Doppelklick ebenso.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Every rejected row and problem with its place, its reason and its text.</source>
        <translation>Jede abgelehnte Zeile und jedes Problem mit Stelle, Grund und Text.</translation>
    </message>
    <message>
        <source>Things to know</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation>Probleme speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saving the problems</source>
        <translation>Probleme werden gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>Spaltenzuordnung</translation>
    </message>
    <message>
        <source>Column mappings (*.json)</source>
        <translation>Spaltenzuordnungen (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a mapping.</source>
        <translation>%1 kann nicht als Zuordnung gelesen werden.</translation>
    </message>
    <message>
        <source>no kept mapping</source>
        <translation>keine abgelegte Zuordnung</translation>
    </message>
    <message>
        <source>Kept for exactly these columns, used last %1</source>
        <translation>Für genau diese Spalten abgelegt, zuletzt verwendet %1</translation>
    </message>
    <message>
        <source>Kept for other columns; those that it needs are all there</source>
        <translation>Für andere Spalten abgelegt; die nötigen sind alle da</translation>
    </message>
    <message>
        <source>kept in the workspace</source>
        <translation>im Arbeitsbereich abgelegt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the column mapping</source>
        <translation>Spaltenzuordnung speichern</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>kept for these columns</source>
        <translation>für diese Spalten abgelegt</translation>
    </message>
    <message>
        <source>It cannot be planned like that</source>
        <translation>So kann es nicht geplant werden</translation>
    </message>
    <message>
        <source>Reading the beginning of %1</source>
        <translation>Der Anfang von %1 wird gelesen</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>planned changes</source>
        <translation>geplante Änderungen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Say what the columns mean</source>
        <translation>Bedeutung der Spalten angeben</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Diese Datei kann nicht importiert werden</translation>
    </message>
    <message>
        <source>The first %1 of %2 were looked at. The rest is being read; what is shown here is not all.</source>
        <translation>Die ersten %1 von %2 wurden angesehen. Der Rest wird gerade gelesen; was hier gezeigt wird, ist nicht alles.</translation>
    </message>
    <message>
        <source>1 thing to know</source>
        <translation>1 wissenswerter Punkt</translation>
    </message>
    <message>
        <source>%L1 things to know</source>
        <translation>%L1 wissenswerte Punkte</translation>
    </message>
    <message>
        <source>As what the file is read</source>
        <translation>Als was die Datei gelesen wird</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Was importiert würde</translation>
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
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1 – Penumbra</source>
        <translation>%1 – Penumbra</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Why no import can be undone</source>
        <translation>Warum kein Import rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>Computing… (before: %1)</source>
        <translation>Wird berechnet… (vorher: %1)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Workspaces (*.penumbra)</source>
        <translation>Arbeitsbereiche (*.penumbra)</translation>
    </message>
    <message>
        <source>Sample fleet</source>
        <translation>Beispielflotte</translation>
    </message>
    <message>
        <source>There is a sample fleet already, of %1.</source>
        <translation>Es gibt schon eine Beispielflotte, vom %1.</translation>
    </message>
    <message>
        <source>Made anew, it begins at this hour, and what was edited and kept in it is gone.</source>
        <translation>Neu angelegt beginnt sie zu dieser Stunde, und was darin bearbeitet und abgelegt wurde, ist weg.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Öffnen oder importieren</translation>
    </message>
    <message>
        <source>Everything Penumbra reads (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;All files (*)</source>
        <translation>Alles, was Penumbra liest (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where should the new workspace be kept?</source>
        <translation>Wo soll der neue Arbeitsbereich liegen?</translation>
    </message>
    <message>
        <source>Keeping the column mapping</source>
        <translation>Spaltenzuordnung wird abgelegt</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>About Penumbra</source>
        <translation>Über Penumbra</translation>
    </message>
    <message>
        <source>&lt;b&gt;Penumbra %1&lt;/b&gt;&lt;p&gt;A what-if planner that keeps a live and a shadow inventory of a fleet.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Penumbra %1&lt;/b&gt;&lt;p&gt;Ein Was-wäre-wenn-Planer, der einen Live- und einen Schattenbestand einer Flotte führt.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why is this the verdict?</source>
        <translation>Warum dieses Urteil?</translation>
    </message>
    <message>
        <source>What the verdict rests on, and what would turn it</source>
        <translation>Worauf das Urteil beruht und was es kippen würde</translation>
    </message>
    <message>
        <source>Accept or mend this: %1</source>
        <translation>Zu akzeptieren oder zu beheben: %1</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::MappingForm</name>
    <message>
        <source>The unit of the numbers in that column; empty: whole cores, bytes, or as written.</source>
        <translation>Die Einheit der Zahlen in dieser Spalte; leer: ganze Kerne, Bytes oder wie geschrieben.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>what a column says</source>
        <translation>was eine Spalte sagt</translation>
    </message>
    <message>
        <source>The column that says what a row is</source>
        <translation>Die Spalte, die sagt, was eine Zeile ist</translation>
    </message>
    <message>
        <source>One row is a</source>
        <translation>Eine Zeile ist</translation>
    </message>
    <message>
        <source>The whole mapping; labels, filters and constants are said here</source>
        <translation>Die ganze Zuordnung; Labels, Filter und Konstanten werden hier angegeben</translation>
    </message>
    <message>
        <source>The whole mapping as text</source>
        <translation>Die ganze Zuordnung als Text</translation>
    </message>
    <message>
        <source>Name, to find it again</source>
        <translation>Name, zum Wiederfinden</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>The workspace keeps the mapping under this name for later files with the same columns.</source>
        <translation>Der Arbeitsbereich legt die Zuordnung unter diesem Namen ab, für spätere Dateien mit denselben Spalten.</translation>
    </message>
    <message>
        <source>Save mapping as…</source>
        <translation>Zuordnung speichern als…</translation>
    </message>
    <message>
        <source>As a file for `penumbra-cli import --map` and for others.</source>
        <translation>Als Datei für `penumbra-cli import --map` und für andere.</translation>
    </message>
    <message>
        <source>“%1” is a</source>
        <translation>„%1“ ist</translation>
    </message>
    <message>
        <source>(nothing: rejected)</source>
        <translation>(nichts: abgelehnt)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>(as the text says)</source>
        <translation>(wie der Text sagt)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Was jede Spalte ist</translation>
    </message>
    <message>
        <source>The mapping</source>
        <translation>Die Zuordnung</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>immer %1</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>A command, page, edit or resource</source>
        <translation>Ein Befehl, eine Seite, ein Eingriff oder eine Ressource</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>No command, page or resource has a name like that.</source>
        <translation>Kein Befehl, keine Seite und keine Ressource hat einen solchen Namen.</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::PlannedRow</name>
    <message>
        <source>This is planned for</source>
        <translation>Dies ist geplant für</translation>
    </message>
    <message>
        <source>The file says what will be: it becomes a scheduled change, and nothing of it is taken as what is there.</source>
        <translation>Die Datei sagt, was sein wird: Sie wird zu einer geplanten Änderung, und nichts davon gilt als schon vorhanden.</translation>
    </message>
    <message>
        <source>Planned for, UTC</source>
        <translation>Geplant für, UTC</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>How long it takes to carry it out, e.g. 30m or 2h. What it changes stays so.</source>
        <translation>Wie lange die Ausführung dauert, z. B. 30m oder 2h. Was sie ändert, bleibt so.</translation>
    </message>
    <message>
        <source>as the file calls itself</source>
        <translation>wie die Datei sich nennt</translation>
    </message>
    <message>
        <source>Name of the change</source>
        <translation>Name der Änderung</translation>
    </message>
    <message>
        <source>What the change is called. The same name again replaces it.</source>
        <translation>Wie die Änderung heißt. Derselbe Name ersetzt sie.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>called</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten von %1</translation>
    </message>
    <message>
        <source>Click into a field and press the keys.</source>
        <translation>In ein Feld klicken und die Tasten drücken.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Every command has its own keys again.</source>
        <translation>Jeder Befehl hat wieder seine eigenen Tasten.</translation>
    </message>
    <message>
        <source>%1 has new keys.</source>
        <translation>%1 hat neue Tasten.</translation>
    </message>
    <message>
        <source>%1 has the keys that %2 had, which has none now.</source>
        <translation>%1 hat die Tasten, die %2 hatte; dort gibt es nun keine mehr.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::StaleNotice</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where newer samples come from</source>
        <translation>Woher neuere Messwerte kommen</translation>
    </message>
    <message>
        <source>The newest sample is of %1, %2 ago. Every answer counts from that moment on: what it calls coming may be past.</source>
        <translation>Der neueste Messwert ist vom %1 (%2 alt). Jede Antwort rechnet ab diesem Zeitpunkt: Was sie als bevorstehend nennt, kann schon vergangen sein.</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Status</name>
    <message>
        <source>Stop this; what was there stays (Ctrl+.)</source>
        <translation>Dies anhalten; was da war, bleibt (Strg+.)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>revision %L1: %2</source>
        <translation>Revision %L1: %2</translation>
    </message>
    <message>
        <source>revision %L1 from %2</source>
        <translation>Revision %L1 aus %2</translation>
    </message>
    <message>
        <source>data of %1, %2 old</source>
        <translation>Daten vom %1, %2 alt</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>Daten vom %1</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>Fortschritt der Berechnung</translation>
    </message>
    <message>
        <source>Cancel the computation</source>
        <translation>Berechnung abbrechen</translation>
    </message>
    <message>
        <source>Penumbra is done</source>
        <translation>Penumbra ist fertig</translation>
    </message>
    <message>
        <source>%1 (about %2 left)</source>
        <translation>%1 (noch etwa %2)</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Welcome</name>
    <message>
        <source>Plan the fleet before it plans for you</source>
        <translation>Planen Sie Ihre Flotte, bevor die Flotte Sie verplant</translation>
    </message>
    <message>
        <source>Penumbra keeps your live inventory beside a shadow of it: what every host and service will look like at any later moment, with honest bands. Change the shadow, see what runs out, when and how surely, and hand out the plan that mends it.</source>
        <translation>Penumbra führt Ihren Live-Bestand neben seinem Schatten: wie jeder Host und Dienst zu jedem späteren Zeitpunkt aussehen wird, mit geprüften Unsicherheitsbändern. Ändern Sie den Schatten, sehen Sie, was wann und wie sicher knapp wird, und geben Sie den Plan aus, der es behebt.</translation>
    </message>
    <message>
        <source>Look around with the sample fleet</source>
        <translation>Sich mit der Beispielflotte umsehen</translation>
    </message>
    <message>
        <source>36 hosts with eight weeks of history and a few problems worth finding.</source>
        <translation>36 Hosts mit acht Wochen Historie und einigen lehrreichen Problemen.</translation>
    </message>
    <message>
        <source>Import your own fleet</source>
        <translation>Die eigene Flotte importieren</translation>
    </message>
    <message>
        <source>CSV, kubectl&apos;s JSON or iCalendar, dropped here; a preview comes before anything is stored.</source>
        <translation>CSV, JSON von kubectl oder iCalendar hierher ziehen; vor dem Speichern sehen Sie eine Vorschau.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Einen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>One file holds the whole workspace: NAME.penumbra.</source>
        <translation>Eine Datei enthält den ganzen Arbeitsbereich: NAME.penumbra.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation>Den letzten Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartCanvas</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>No value here: not measured, or down then.</source>
        <translation>Hier kein Wert: nicht gemessen oder zu der Zeit ausgefallen.</translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>Diagramm über die Zeit</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>%1. %2. Left and right read the values.</source>
        <translation>%1. %2. Links und Rechts lesen die Werte.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the future begins</source>
        <translation>die Zukunft beginnt</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartLegend</name>
    <message>
        <source>Event or edit</source>
        <translation>Ereignis oder Eingriff</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartView</name>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data as table</source>
        <translation>Daten als Tabelle kopieren</translation>
    </message>
    <message>
        <source>, low</source>
        <translation>, unten</translation>
    </message>
    <message>
        <source>, high</source>
        <translation>, oben</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>Logarithmische Werte</translation>
    </message>
    <message>
        <source>Values from zero</source>
        <translation>Werte ab null</translation>
    </message>
    <message>
        <source>Bytes in steps of 1000</source>
        <translation>Bytes in Schritten von 1000</translation>
    </message>
    <message>
        <source>Show all hours</source>
        <translation>Alle Stunden zeigen</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>penumbra::views::EditForm</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>Beginn, UTC</translation>
    </message>
    <message>
        <source>End, UTC</source>
        <translation>Ende, UTC</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>This version does not know the action &quot;%1&quot;. It is kept as it is.</source>
        <translation>Diese Version kennt die Aktion „%1“ nicht. Sie bleibt erhalten, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ExcerptView</name>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>Zellen der Zeile</translation>
    </message>
</context>
<context>
    <name>penumbra::views::FilterRow</name>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filter für %1</translation>
    </message>
    <message>
        <source>%1: a text that it holds; =text is it, !text does not hold it; &gt;80 %, &lt;=16, &gt;64 GiB compare</source>
        <translation>%1: ein enthaltener Text; =text ist genau dieser, !text enthält ihn nicht; &gt;80 %, &lt;=16, &gt;64 GiB vergleichen</translation>
    </message>
</context>
<context>
    <name>penumbra::views::GraphView</name>
    <message>
        <source>Map of dependencies</source>
        <translation>Karte der Abhängigkeiten</translation>
    </message>
    <message>
        <source>Boxes: %L1. The arrow keys walk along the ties, Return opens.</source>
        <translation>Kästchen: %L1. Die Pfeiltasten folgen den Verbindungen, die Eingabetaste öffnet.</translation>
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
        <translation>Karte aller Hosts nach Nutzung</translation>
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
        <translation>◆ ab 80 %</translation>
    </message>
    <message>
        <source>▲ beyond capacity</source>
        <translation>▲ über der Kapazität</translation>
    </message>
    <message>
        <source>   ✕ offers nothing then</source>
        <translation>   ✕ bietet dann nichts</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>Hosts: %L1. Beyond capacity: %L2. At 80 % or more: %L3. Offering nothing: %L4.</source>
        <translation>Hosts: %L1. Über der Kapazität: %L2. Bei 80 % oder mehr: %L3. Ohne Angebot: %L4.</translation>
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
        <translation>Stunden, in denen ein Verlust nicht überstanden wird</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Until %2.</source>
        <translation>%1 Bis %2.</translation>
    </message>
</context>
<context>
    <name>penumbra::views::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ParamForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Dies ist nötig.</translation>
    </message>
    <message>
        <source>e.g. 90m, 6h or 2d</source>
        <translation>z. B. 90m, 6h oder 2d</translation>
    </message>
    <message>
        <source>e.g. 512MiB or 8GiB</source>
        <translation>z. B. 512MiB oder 8GiB</translation>
    </message>
    <message>
        <source>cores, e.g. 2 or 500m</source>
        <translation>Kerne, z. B. 2 oder 500m</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>Choose one: until then this does nothing.</source>
        <translation>Eines wählen: Bis dahin bewirkt dies nichts.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>penumbra::views::Table</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another place.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The one row does not fit what is searched or filtered. Clear that to see it.</source>
        <translation>Die eine Zeile passt nicht zu Suche oder Filter. Heben Sie diese auf, um sie zu sehen.</translation>
    </message>
    <message>
        <source>None of the %L1 rows fits what is searched or filtered. Clear that to see them.</source>
        <translation>Keine der %L1 Zeilen passt zu Suche oder Filter. Heben Sie diese auf, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>penumbra::views::TimeSlider</name>
    <message>
        <source>Moment of the shadow</source>
        <translation>Zeitpunkt des Schattens</translation>
    </message>
</context>
<context>
    <name>penumbra::views::Timeline</name>
    <message>
        <source>Timeline of changes</source>
        <translation>Zeitleiste der Änderungen</translation>
    </message>
    <message>
        <source>Scheduled in the live inventory; it is changed there.</source>
        <translation>Im Live-Bestand geplant; dort wird sie geändert.</translation>
    </message>
    <message>
        <source>It does not count: switched off, or it does not fit.</source>
        <translation>Zählt nicht: abgeschaltet oder passt nicht.</translation>
    </message>
    <message>
        <source>Changes: %L1. Meetings of them that do harm: %L2. Up and down choose, left and right move, with Shift the end, Ctrl+D copies, Delete removes, Space switches.</source>
        <translation>Änderungen: %L1. Schädliche Zusammentreffen: %L2. Auf und Ab wählen, Links und Rechts verschieben, mit Umschalt das Ende, Strg+D kopiert, Entf löscht, die Leertaste schaltet um.</translation>
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
        <translation>Hosts hinzufügen</translation>
    </message>
    <message>
        <source>The fewest hosts like one that is there which mend what hosts can mend.</source>
        <translation>Die wenigsten Hosts wie ein vorhandener, die beheben, was Hosts beheben können.</translation>
    </message>
    <message>
        <source>Buy hosts</source>
        <translation>Hosts kaufen</translation>
    </message>
    <message>
        <source>The cheapest hosts of a catalogue that hold what runs out or waits, with the date to order them by.</source>
        <translation>Die günstigsten Hosts eines Katalogs, die fassen, was ausgeht oder wartet, mit dem spätesten Bestelldatum.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>Shifts, moves, resizes and adds hosts, in this order, each for what the others leave.</source>
        <translation>Verschiebt, verlegt, ändert Größen und fügt Hosts hinzu, in dieser Reihenfolge, jeweils für das, was noch bleibt.</translation>
    </message>
    <message>
        <source>Move workloads</source>
        <translation>Workloads verlegen</translation>
    </message>
    <message>
        <source>Moves workloads off what runs out, and makes room for those without a host.</source>
        <translation>Verlegt Workloads weg von dem, was ausgeht, und schafft Platz für die ohne Host.</translation>
    </message>
    <message>
        <source>Resize services</source>
        <translation>Dienstgrößen ändern</translation>
    </message>
    <message>
        <source>Shrinks requests far above the measured use to its 95 % peak and a quarter more.</source>
        <translation>Senkt Anforderungen weit über der gemessenen Nutzung auf deren 95-%-Spitze und ein Viertel mehr.</translation>
    </message>
    <message>
        <source>Shift in time</source>
        <translation>Zeitlich verschieben</translation>
    </message>
    <message>
        <source>Moves a planned change to the nearest hours in which nothing breaks.</source>
        <translation>Verschiebt eine geplante Änderung in die nächsten Stunden, in denen nichts Schaden nimmt.</translation>
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
        <translation>Stummschaltungen und Alarme, wie amtool oder die API sie schreiben, und stumme Zeiten einer Konfiguration.</translation>
    </message>
    <message>
        <source>Ansible facts</source>
        <translation>Ansible-Fakten</translation>
    </message>
    <message>
        <source>What ansible -m setup printed or wrote with --tree, or a file of the fact cache.</source>
        <translation>Was ansible -m setup ausgab oder mit --tree schrieb, oder eine Datei des Fakten-Caches.</translation>
    </message>
    <message>
        <source>Ansible inventory</source>
        <translation>Ansible-Inventar</translation>
    </message>
    <message>
        <source>An inventory in INI or YAML, or what ansible-inventory --list printed.</source>
        <translation>Ein Inventar in INI oder YAML oder was ansible-inventory --list ausgab.</translation>
    </message>
    <message>
        <source>AWS Config</source>
        <translation>AWS Config</translation>
    </message>
    <message>
        <source>Snapshots, histories and notifications of AWS Config, and lists of discovered resources.</source>
        <translation>Snapshots, Historien und Benachrichtigungen von AWS Config und Listen gefundener Ressourcen.</translation>
    </message>
    <message>
        <source>AWS EC2</source>
        <translation>AWS EC2</translation>
    </message>
    <message>
        <source>What aws ec2 describe-instances, describe-instance-status, describe-hosts and aws autoscaling describe-auto-scaling-groups print as JSON.</source>
        <translation>Was aws ec2 describe-instances, describe-instance-status, describe-hosts und aws autoscaling describe-auto-scaling-groups als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Backstage catalogue</source>
        <translation>Backstage-Katalog</translation>
    </message>
    <message>
        <source>catalog-info.yaml: components, APIs, resources, systems and what depends on what.</source>
        <translation>catalog-info.yaml: Komponenten, APIs, Ressourcen, Systeme und was wovon abhängt.</translation>
    </message>
    <message>
        <source>Deployments and pipelines</source>
        <translation>Bereitstellungen und Pipelines</translation>
    </message>
    <message>
        <source>Hooks and answers of GitHub and GitLab: deployments, releases, runs, schedules, freezes.</source>
        <translation>Hooks und Antworten von GitHub und GitLab: Bereitstellungen, Releases, Läufe, Zeitpläne, Änderungsstopps.</translation>
    </message>
    <message>
        <source>CloudFormation</source>
        <translation>CloudFormation</translation>
    </message>
    <message>
        <source>Templates, change sets, resources of stacks and their drift.</source>
        <translation>Vorlagen, Change Sets, Ressourcen von Stacks und deren Drift.</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Compose-Datei</translation>
    </message>
    <message>
        <source>compose.yaml, or `docker compose config`: services, replicas, limits, dependencies.</source>
        <translation>compose.yaml oder `docker compose config`: Dienste, Replikate, Limits, Abhängigkeiten.</translation>
    </message>
    <message>
        <source>CSV with a column mapping</source>
        <translation>CSV mit Spaltenzuordnung</translation>
    </message>
    <message>
        <source>Any CSV file, through a saved mapping of its columns.</source>
        <translation>Jede CSV-Datei, durch eine gespeicherte Zuordnung ihrer Spalten.</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Debian-Pakete</translation>
    </message>
    <message>
        <source>What &apos;dpkg-query -W&apos; prints, or dpkg&apos;s status file: each installed package is a configuration item of the host that the file is named after.</source>
        <translation>Was „dpkg-query -W“ ausgibt, oder die Statusdatei von dpkg: Jedes installierte Paket ist ein Konfigurationselement des Hosts, nach dem die Datei benannt ist.</translation>
    </message>
    <message>
        <source>Prometheus and OpenMetrics text</source>
        <translation>Prometheus- und OpenMetrics-Text</translation>
    </message>
    <message>
        <source>What an exporter answers to a scrape: metrics with labels, one sample a line.</source>
        <translation>Was ein Exporter auf eine Abfrage antwortet: Metriken mit Labels, ein Messwert je Zeile.</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>Feature-Flags</translation>
    </message>
    <message>
        <source>Flags of flagd, Unleash and LaunchDarkly as configuration, their dated changes as events.</source>
        <translation>Flags von flagd, Unleash und LaunchDarkly als Konfiguration, ihre datierten Änderungen als Ereignisse.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s statistics</source>
        <translation>HAProxy-Statistik</translation>
    </message>
    <message>
        <source>The table of statistics (;csv or &apos;show stat&apos;), with &apos;show info&apos; before it: backends and servers with their state, weight and load.</source>
        <translation>Die Statistiktabelle (;csv oder „show stat“), mit „show info“ davor: Backends und Server mit Status, Gewicht und Last.</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>Maintenance windows, releases, campaigns and freezes from a calendar file.</source>
        <translation>Wartungsfenster, Releases, Kampagnen und Änderungsstopps aus einer Kalenderdatei.</translation>
    </message>
    <message>
        <source>systemd journal</source>
        <translation>systemd-Journal</translation>
    </message>
    <message>
        <source>journalctl -o json or short-iso: reloads, restarts, versions, flags and deployments.</source>
        <translation>journalctl -o json oder short-iso: Neuladevorgänge, Neustarts, Versionen, Flags und Bereitstellungen.</translation>
    </message>
    <message>
        <source>Kubernetes objects</source>
        <translation>Kubernetes-Objekte</translation>
    </message>
    <message>
        <source>kubectl get -o json or yaml: nodes, pods, controllers, disruption budgets.</source>
        <translation>kubectl get -o json oder yaml: Knoten, Pods, Controller, Disruption Budgets.</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>Definitions of virtual machines, as virsh dumpxml prints them.</source>
        <translation>Definitionen virtueller Maschinen, wie virsh dumpxml sie ausgibt.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Logdatei</translation>
    </message>
    <message>
        <source>Lines of syslog, nginx, HAProxy, Redis, PostgreSQL and others with a time: reloads, restarts, versions, flags and deployments.</source>
        <translation>Zeilen von syslog, nginx, HAProxy, Redis, PostgreSQL und anderen mit einer Zeit: Neuladevorgänge, Neustarts, Versionen, Flags und Bereitstellungen.</translation>
    </message>
    <message>
        <source>Penumbra&apos;s own CSV tables</source>
        <translation>Eigene CSV-Tabellen von Penumbra</translation>
    </message>
    <message>
        <source>resources.csv, relations.csv, samples.csv, events.csv and config.csv, told apart by their column names.</source>
        <translation>resources.csv, relations.csv, samples.csv, events.csv und config.csv, an ihren Spaltennamen erkannt.</translation>
    </message>
    <message>
        <source>NetBox</source>
        <translation>NetBox</translation>
    </message>
    <message>
        <source>Answers of the REST API, exported tables of devices, machines, racks and sites, and dumps.</source>
        <translation>Antworten der REST-API, exportierte Tabellen von Geräten, Maschinen, Racks und Standorten sowie Dumps.</translation>
    </message>
    <message>
        <source>OpenStack compute API</source>
        <translation>OpenStack-Compute-API</translation>
    </message>
    <message>
        <source>Answers with hypervisors, servers, flavors, services, aggregates and availability zones.</source>
        <translation>Antworten mit Hypervisoren, Servern, Flavors, Diensten, Aggregaten und Verfügbarkeitszonen.</translation>
    </message>
    <message>
        <source>OpenTelemetry in JSON</source>
        <translation>OpenTelemetry in JSON</translation>
    </message>
    <message>
        <source>Log records of OTLP: reloads, restarts, versions, flags and deployments.</source>
        <translation>Log-Einträge von OTLP: Neuladevorgänge, Neustarts, Versionen, Flags und Bereitstellungen.</translation>
    </message>
    <message>
        <source>Planned change</source>
        <translation>Geplante Änderung</translation>
    </message>
    <message>
        <source>A Terraform plan, manifest, compose file or change set with the time at which it will be applied.</source>
        <translation>Ein Terraform-Plan, Manifest, Compose-Datei oder Change Set mit der Zeit der Anwendung.</translation>
    </message>
    <message>
        <source>Answers of a Prometheus server</source>
        <translation>Antworten eines Prometheus-Servers</translation>
    </message>
    <message>
        <source>What /api/v1 of Prometheus, Thanos, Mimir or VictoriaMetrics answers: queries, series, targets.</source>
        <translation>Was /api/v1 von Prometheus, Thanos, Mimir oder VictoriaMetrics antwortet: Abfragen, Zeitreihen, Ziele.</translation>
    </message>
    <message>
        <source>Prometheus remote read</source>
        <translation>Prometheus Remote Read</translation>
    </message>
    <message>
        <source>Raw samples as /api/v1/read answers them: a ReadResponse compressed with snappy.</source>
        <translation>Rohe Messwerte, wie /api/v1/read sie antwortet: eine mit snappy komprimierte ReadResponse.</translation>
    </message>
    <message>
        <source>RVTools</source>
        <translation>RVTools</translation>
    </message>
    <message>
        <source>An RVTools workbook, or one of its tabs as CSV: vInfo, vMemory, vHost, vDatastore, vCluster.</source>
        <translation>Eine RVTools-Arbeitsmappe oder eines ihrer Blätter als CSV: vInfo, vMemory, vHost, vDatastore, vCluster.</translation>
    </message>
    <message>
        <source>ServiceNow</source>
        <translation>ServiceNow</translation>
    </message>
    <message>
        <source>Configuration items, their relations and changes, from the Table API or exported as CSV.</source>
        <translation>Konfigurationselemente, ihre Beziehungen und Änderungen, aus der Table API oder als CSV exportiert.</translation>
    </message>
    <message>
        <source>sysstat (sar)</source>
        <translation>sysstat (sar)</translation>
    </message>
    <message>
        <source>sadf -j or sadf -d: use of processors, memory, disks and network of a host.</source>
        <translation>sadf -j oder sadf -d: Nutzung von Prozessoren, RAM, Platten und Netzwerk eines Hosts.</translation>
    </message>
    <message>
        <source>Terraform plan</source>
        <translation>Terraform-Plan</translation>
    </message>
    <message>
        <source>`terraform show -json PLAN`: what stands, what is planned for it, and what drifted.</source>
        <translation>`terraform show -json PLAN`: was steht, was dafür geplant ist und was abgewichen ist.</translation>
    </message>
    <message>
        <source>Terraform state</source>
        <translation>Terraform-Zustand</translation>
    </message>
    <message>
        <source>terraform.tfstate or `terraform show -json`: machines with their sizes, disks, services.</source>
        <translation>terraform.tfstate oder `terraform show -json`: Maschinen mit Größen, Platten, Diensten.</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>Advisories of OSV, CVE 5, NVD 2.0, Anchore and Debian&apos;s security tracker.</source>
        <translation>Sicherheitshinweise von OSV, CVE 5, NVD 2.0, Anchore und dem Security-Tracker von Debian.</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Exported hosts, and answers of the API: hosts, items, history, trends, maintenances.</source>
        <translation>Exportierte Hosts und Antworten der API: Hosts, Items, Historie, Trends, Wartungen.</translation>
    </message>
</context>
<context>
    <name>synonyms</name>
    <message>
        <source>morning triage drift changed overnight surprises runs out first</source>
        <translation>morgen lagebild abweichung drift geändert über nacht überraschungen geht zuerst aus erschöpft knapp</translation>
    </message>
    <message>
        <source>inventory hosts compare drift difference configuration</source>
        <translation>bestand hosts vergleichen drift abweichung unterschied konfiguration</translation>
    </message>
    <message>
        <source>prediction outcome backtest accuracy trend season model</source>
        <translation>vorhersage prognose ergebnis backtest genauigkeit trend saison modell</translation>
    </message>
    <message>
        <source>scenario lose loss n-1 n-2 weakest failure tolerance resilience</source>
        <translation>szenario verlieren verlust n-1 n-2 schwächste ausfall toleranz ausfallsicherheit resilienz</translation>
    </message>
    <message>
        <source>rollback way back mend spare remedy cost steps</source>
        <translation>rollback rückweg zurück beheben reserve abhilfe kosten schritte</translation>
    </message>
    <message>
        <source>impact blast radius map graph who needs whom</source>
        <translation>auswirkung reichweite blast radius karte graph abhängigkeit wer braucht wen</translation>
    </message>
    <message>
        <source>gather live outcome changes baseline drift prometheus</source>
        <translation>erfassen live ergebnis änderungen referenz drift abweichung prometheus</translation>
    </message>
    <message>
        <source>mend remedy solve fix rollback optimise</source>
        <translation>beheben abhilfe lösen reparieren rollback optimieren</translation>
    </message>
    <message>
        <source>accept take over apply</source>
        <translation>annehmen übernehmen anwenden</translation>
    </message>
    <message>
        <source>cab change board decision approve sign rollback</source>
        <translation>cab änderung change board entscheidung genehmigen freigeben unterschreiben rollback</translation>
    </message>
    <message>
        <source>evidence reason explain turn verdict</source>
        <translation>beleg nachweis grund begründung erklären umschlag urteil</translation>
    </message>
    <message>
        <source>lose loss n-1 n-2 pair two hosts failure tolerance homeless</source>
        <translation>verlieren verlust n-1 n-2 paar zwei hosts ausfall toleranz ohne host</translation>
    </message>
    <message>
        <source>warm standby reserve n+1 n+2 newsvendor cost risk</source>
        <translation>warm standby reserve warmreserve n+1 n+2 newsvendor zeitungsjunge kosten risiko</translation>
    </message>
    <message>
        <source>wave drain reboot patch rolling window weekend firmware</source>
        <translation>welle leeren neustart reboot patch rollierend zeitfenster wochenende firmware</translation>
    </message>
    <message>
        <source>cost money budget catalogue currency</source>
        <translation>kosten geld budget preis katalog währung</translation>
    </message>
    <message>
        <source>refresh compute again outcome</source>
        <translation>aktualisieren neu berechnen ergebnis</translation>
    </message>
    <message>
        <source>rollback take back revert</source>
        <translation>rollback zurücknehmen rückgängig zurücksetzen</translation>
    </message>
    <message>
        <source>lose loss outage break crash down</source>
        <translation>verlieren verlust ausfall störung kaputt absturz down</translation>
    </message>
    <message>
        <source>lose loss outage break storage disk</source>
        <translation>verlieren verlust ausfall störung kaputt speicher storage platte</translation>
    </message>
    <message>
        <source>maintenance empty reboot evacuate</source>
        <translation>wartung leeren räumen neustart reboot evakuieren</translation>
    </message>
    <message>
        <source>maintenance empty reboot evacuate wave</source>
        <translation>wartung leeren räumen neustart reboot evakuieren welle</translation>
    </message>
    <message>
        <source>maintenance unschedulable close</source>
        <translation>wartung unschedulable sperren schließen</translation>
    </message>
    <message>
        <source>maintenance wave security update cve vulnerability</source>
        <translation>wartung welle sicherheit update patch cve schwachstelle sicherheitslücke</translation>
    </message>
    <message>
        <source>maintenance refresh generation hardware</source>
        <translation>wartung erneuern austausch generation hardware</translation>
    </message>
    <message>
        <source>release version canary surge wave rollback</source>
        <translation>release version canary surge welle rollback</translation>
    </message>
    <message>
        <source>release new service replicas</source>
        <translation>release neu dienst service replikate</translation>
    </message>
    <message>
        <source>campaign growth load traffic orders</source>
        <translation>kampagne wachstum last verkehr traffic bestellungen aufträge</translation>
    </message>
    <message>
        <source>buy purchase kit order capacity spare</source>
        <translation>kaufen beschaffen anschaffung hardware bestellen kapazität reserve</translation>
    </message>
    <message>
        <source>spare hold headroom standby</source>
        <translation>reserve vorhalten puffer spielraum headroom standby</translation>
    </message>
    <message>
        <source>stored saved approved decided plan open load</source>
        <translation>abgelegt gespeichert aufbewahrt genehmigt freigegeben entschieden plan öffnen laden</translation>
    </message>
    <message>
        <source>call off cancel event calendar committed planned window baseline</source>
        <translation>absagen stornieren abbrechen ereignis kalender zugesagt geplant zeitfenster referenz baseline</translation>
    </message>
    <message>
        <source>pdf print json html markdown ansible terraform jira servicenow save</source>
        <translation>pdf drucken json html markdown ansible terraform jira servicenow speichern</translation>
    </message>
    <message>
        <source>when release surge deploy window alternative reschedule begin go no-go</source>
        <translation>wann release ausrollen deploy zeitraum alternative verschieben umplanen beginn go no-go surge</translation>
    </message>
    <message>
        <source>rollback way back collision</source>
        <translation>rollback weg zurück zurückrollen kollision</translation>
    </message>
    <message>
        <source>campaign growth how many hosts order by lead time buy purchase full by day saturation capacity</source>
        <translation>kampagne wachstum wie viele hosts bestellen bis lieferzeit kaufen kit hardware voll sättigung kapazität</translation>
    </message>
</context>
</TS>
