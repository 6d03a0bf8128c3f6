<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AddHosts</name>
    <message>
        <source>Add 1 host</source>
        <translation>1 nouvel hôte</translation>
    </message>
    <message>
        <source>Add {} hosts</source>
        <translation>{} nouveaux hôtes</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{} de même type que {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} avec {}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} dans {}</translation>
    </message>
    <message>
        <source>{}, there after {}</source>
        <translation>{}, délai de livraison {}</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>{} core</source>
        <translation>{} cœur</translation>
    </message>
    <message>
        <source>{} cores</source>
        <translation>{} cœurs</translation>
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
        <translation>Appliquer un gabarit de changement</translation>
    </message>
    <message>
        <source>Apply {}: {}</source>
        <translation>Appliquer {} : {}</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{} ; {}</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>{:.4g} call a request</source>
        <translation>{:.4g} appel par requête</translation>
    </message>
    <message>
        <source>{:.4g} calls a request</source>
        <translation>{:.4g} appels par requête</translation>
    </message>
    <message>
        <source>{:.3g} % from a cache</source>
        <translation>{:.3g} % depuis un cache</translation>
    </message>
    <message>
        <source>up to {} attempt</source>
        <translation>jusqu’à {} tentative</translation>
    </message>
    <message>
        <source>up to {} attempts</source>
        <translation>jusqu’à {} tentatives</translation>
    </message>
    <message>
        <source>timeout {:.4g} s</source>
        <translation>timeout {:.4g} s</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>en parallèle</translation>
    </message>
    <message>
        <source>in sequence</source>
        <translation>l’un après l’autre</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not between {} and {}.</source>
        <translation>« {} » n’est pas compris entre {} et {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not from {} and {}.</source>
        <translation>« {} » n’est pas dans l’intervalle de {} à {}.</translation>
    </message>
</context>
<context>
    <name>CandidateWords</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Erreur (MASE)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>{}: {}</source>
        <translation>{} – {}</translation>
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
        <translation>un réplica de {}</translation>
    </message>
    <message>
        <source>{} replicas of {}</source>
        <translation>{} réplicas de {}</translation>
    </message>
    <message>
        <source>{} belongs to a rack that has few of its group</source>
        <translation>{} appartient à une baie où ce groupe est peu présent</translation>
    </message>
    <message>
        <source>{} belongs to a zone that has few of its group</source>
        <translation>{} appartient à une zone où ce groupe est peu présent</translation>
    </message>
    <message>
        <source>{} leaves {}</source>
        <translation>{} quitte {}</translation>
    </message>
    <message>
        <source>{} leave {}</source>
        <translation>{} quittent {}</translation>
    </message>
    <message>
        <source>the taint {} of {} is tolerated</source>
        <translation>la teinte {} de {} est tolérée</translation>
    </message>
    <message>
        <source>it may run on {}, too</source>
        <translation>elle peut aussi s’exécuter sur {}</translation>
    </message>
    <message>
        <source>{} has the label {}={}</source>
        <translation>{} a l’étiquette {}={}</translation>
    </message>
    <message>
        <source>it is no longer kept off {}</source>
        <translation>elle n’est plus tenue à l’écart de {}</translation>
    </message>
    <message>
        <source>{} loses the label {}</source>
        <translation>{} perd l’étiquette {}</translation>
    </message>
    <message>
        <source>{} has the label {}</source>
        <translation>{} a l’étiquette {}</translation>
    </message>
    <message>
        <source>one of the group {} runs in {}</source>
        <translation>un membre du groupe {} s’exécute dans {}</translation>
    </message>
    <message>
        <source>a replica of {} runs in {}</source>
        <translation>un réplica de {} s’exécute dans {}</translation>
    </message>
    <message>
        <source>the licence {} covers {} host more, for {}</source>
        <translation>la licence {} couvre {} hôte de plus, pour {}</translation>
    </message>
    <message>
        <source>the licence {} covers {} hosts more, for {}</source>
        <translation>la licence {} couvre {} hôtes de plus, pour {}</translation>
    </message>
    <message>
        <source>the licence {} covers {} core more, for {}</source>
        <translation>la licence {} couvre {} cœur de plus, pour {}</translation>
    </message>
    <message>
        <source>the licence {} covers {} cores more, for {}</source>
        <translation>la licence {} couvre {} cœurs de plus, pour {}</translation>
    </message>
    <message>
        <source>{} exists then</source>
        <translation>{} existe alors</translation>
    </message>
    <message>
        <source>{} is up again</source>
        <translation>{} est de nouveau actif</translation>
    </message>
    <message>
        <source>{} is not drained</source>
        <translation>{} n’est pas drainé</translation>
    </message>
    <message>
        <source>{} is uncordoned</source>
        <translation>{} n’est plus isolé</translation>
    </message>
    <message>
        <source>{} has {} more</source>
        <translation>{} a {} de plus</translation>
    </message>
    <message>
        <source>{} is freed on {}</source>
        <translation>{} est libéré sur {}</translation>
    </message>
    <message>
        <source>{} are freed on {}</source>
        <translation>{} sont libérés sur {}</translation>
    </message>
    <message>
        <source>the drain of {}</source>
        <translation>le drainage de {}</translation>
    </message>
    <message>
        <source>the cordon of {}</source>
        <translation>l’isolement de {}</translation>
    </message>
    <message>
        <source>the failure of {}</source>
        <translation>la panne de {}</translation>
    </message>
    <message>
        <source>the smaller capacity of {}</source>
        <translation>la capacité réduite de {}</translation>
    </message>
    <message>
        <source>the removal of {}</source>
        <translation>le retrait de {}</translation>
    </message>
    <message>
        <source>{} more replica of {}</source>
        <translation>{} réplica de plus de {}</translation>
    </message>
    <message>
        <source>{} more replicas of {}</source>
        <translation>{} réplicas de plus de {}</translation>
    </message>
    <message>
        <source>{} fewer replica of {}</source>
        <translation>{} réplica de moins de {}</translation>
    </message>
    <message>
        <source>{} fewer replicas of {}</source>
        <translation>{} réplicas de moins de {}</translation>
    </message>
    <message>
        <source>the move of {} to {}</source>
        <translation>le déplacement de {} vers {}</translation>
    </message>
    <message>
        <source>{:.3g} times the demand of {}</source>
        <translation>{:.3g} fois la demande de {}</translation>
    </message>
    <message>
        <source>{:.3g} times the {} of {}</source>
        <translation>{:.3g} fois {} de {}</translation>
    </message>
    <message>
        <source>{} stopped replica of {}</source>
        <translation>{} réplica arrêté de {}</translation>
    </message>
    <message>
        <source>{} stopped replicas of {}</source>
        <translation>{} réplicas arrêtés de {}</translation>
    </message>
    <message>
        <source>the outage of {}</source>
        <translation>l’arrêt de {}</translation>
    </message>
    <message>
        <source>{} resized replica of {}</source>
        <translation>{} réplica redimensionné de {}</translation>
    </message>
    <message>
        <source>{} resized replicas of {}</source>
        <translation>{} réplicas redimensionnés de {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>zone {}</translation>
    </message>
    <message>
        <source>rack {}</source>
        <translation>baie {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} ou {}</translation>
    </message>
</context>
<context>
    <name>ChangeDemand</name>
    <message>
        <source>Demand of {} times {}</source>
        <translation>Demande de {} × {}</translation>
    </message>
    <message>
        <source>Demand of {} in {} times {}</source>
        <translation>Demande de {} en {} × {}</translation>
    </message>
    <message>
        <source>Demand of every workload times {}</source>
        <translation>Demande de chaque charge × {}</translation>
    </message>
    <message>
        <source>Demand of every workload in {} times {}</source>
        <translation>Demande de chaque charge en {} × {}</translation>
    </message>
    <message>
        <source>{} and of what it calls</source>
        <translation>{} et de ce qu’il appelle</translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>{} and back over {}</source>
        <translation>{} et retour en {}</translation>
    </message>
    <message>
        <source>{}, as use</source>
        <translation>{}, en usage</translation>
    </message>
    <message>
        <source>{}, what it stores as before</source>
        <translation>{} (stockage inchangé)</translation>
    </message>
</context>
<context>
    <name>ChangeDependency</name>
    <message>
        <source>{} no longer needs {}</source>
        <translation>{} n’a plus besoin de {}</translation>
    </message>
    <message>
        <source>{} fails with {}</source>
        <translation>{} tombe en panne avec {}</translation>
    </message>
    <message>
        <source>{} is degraded without {}</source>
        <translation>{} est dégradé sans {}</translation>
    </message>
</context>
<context>
    <name>ChangeRules</name>
    <message>
        <source>no longer spread</source>
        <translation>plus répartis</translation>
    </message>
    <message>
        <source>no longer apart</source>
        <translation>plus séparés</translation>
    </message>
    <message>
        <source>no longer gathered</source>
        <translation>plus regroupés</translation>
    </message>
    <message>
        <source>kept on {}</source>
        <translation>seulement sur {}</translation>
    </message>
    <message>
        <source>kept off {}</source>
        <translation>jamais sur {}</translation>
    </message>
    <message>
        <source>alone on {}</source>
        <translation>seuls sur {}</translation>
    </message>
    <message>
        <source>priority {}</source>
        <translation>priorité {}</translation>
    </message>
    <message>
        <source>preempting</source>
        <translation>préemptant</translation>
    </message>
    <message>
        <source>not preempting</source>
        <translation>sans préemption</translation>
    </message>
    <message>
        <source>Rules of {}: {}</source>
        <translation>Règles de {} : {}</translation>
    </message>
    <message>
        <source>spread over hosts</source>
        <translation>répartis sur les hôtes</translation>
    </message>
    <message>
        <source>spread over racks</source>
        <translation>répartis sur les baies</translation>
    </message>
    <message>
        <source>spread over zones</source>
        <translation>répartis sur les zones</translation>
    </message>
    <message>
        <source>one in a host at most</source>
        <translation>un au plus par hôte</translation>
    </message>
    <message>
        <source>one in a rack at most</source>
        <translation>un au plus par baie</translation>
    </message>
    <message>
        <source>one in a zone at most</source>
        <translation>un au plus par zone</translation>
    </message>
    <message>
        <source>gathered in one host</source>
        <translation>regroupés sur un hôte</translation>
    </message>
    <message>
        <source>gathered in one rack</source>
        <translation>regroupés dans une baie</translation>
    </message>
    <message>
        <source>gathered in one zone</source>
        <translation>regroupés dans une zone</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>coming</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparé</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>sans référence</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>Début, UTC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>the resource itself</source>
        <translation>la ressource elle-même</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1: no value</source>
        <translation>%1 : aucune valeur</translation>
    </message>
    <message>
        <source>%1: %2 at %3, the last value</source>
        <translation>%1 : %2 à la date %3, dernière valeur</translation>
    </message>
    <message>
        <source>%1 above %2 from %3</source>
        <translation>%1 au-dessus de %2 à partir du %3</translation>
    </message>
    <message>
        <source>Nothing that is drawn lies above %1</source>
        <translation>Rien de ce qui est tracé ne dépasse %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ClearWords</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>CordonHost</name>
    <message>
        <source>Cordon host {}</source>
        <translation>Isoler l’hôte {}</translation>
    </message>
</context>
<context>
    <name>CordonHosts</name>
    <message>
        <source>Cordon {}</source>
        <translation>Isoler {}</translation>
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
        <translation>jour</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>day has</source>
        <translation>jour a</translation>
    </message>
    <message>
        <source>days have</source>
        <translation>jours ont</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>scheduled event lies</source>
        <translation>événement planifié se situe</translation>
    </message>
    <message>
        <source>scheduled events lie</source>
        <translation>événements planifiés se situent</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>instant</translation>
    </message>
    <message>
        <source>moments</source>
        <translation>instants</translation>
    </message>
    <message>
        <source>calm sample</source>
        <translation>mesure calme</translation>
    </message>
    <message>
        <source>calm samples</source>
        <translation>mesures calmes</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>pair of resources</source>
        <translation>paire de ressources</translation>
    </message>
    <message>
        <source>pairs of resources</source>
        <translation>paires de ressources</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>déplacements</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offre</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>offres</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hôtes</translation>
    </message>
    <message>
        <source>breach that stays</source>
        <translation>rupture restante</translation>
    </message>
    <message>
        <source>breaches that stay</source>
        <translation>ruptures restantes</translation>
    </message>
    <message>
        <source>finding that stays</source>
        <translation>constat restant</translation>
    </message>
    <message>
        <source>findings that stay</source>
        <translation>constats restants</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
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
        <translation>vague</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>vagues</translation>
    </message>
    <message>
        <source>finding stands</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>findings stand</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>charges</translation>
    </message>
    <message>
        <source>resource within it</source>
        <translation>ressource qu’elle contient</translation>
    </message>
    <message>
        <source>resources within it</source>
        <translation>ressources qu’elle contient</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série(s)</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>baie</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>baies</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>datastore</translation>
    </message>
    <message>
        <source>datastores</source>
        <translation>datastores</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>réseaux</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>configuration item</source>
        <translation>élément de configuration</translation>
    </message>
    <message>
        <source>configuration items</source>
        <translation>éléments de configuration</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>avis de sécurité</translation>
    </message>
    <message>
        <source>advisories</source>
        <translation>avis de sécurité</translation>
    </message>
    <message>
        <source>time</source>
        <translation>horodatage</translation>
    </message>
    <message>
        <source>times</source>
        <translation>horodatages</translation>
    </message>
    <message>
        <source>event names</source>
        <translation>événement nomme</translation>
    </message>
    <message>
        <source>events name</source>
        <translation>événements nomment</translation>
    </message>
    <message>
        <source>further problem is</source>
        <translation>autre problème n’est</translation>
    </message>
    <message>
        <source>further problems are</source>
        <translation>autres problèmes ne sont</translation>
    </message>
    <message>
        <source>sample was</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>samples were</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>stopped instance offers</source>
        <translation>instance arrêtée n’offre</translation>
    </message>
    <message>
        <source>stopped instances offer</source>
        <translation>instances arrêtées n’offrent</translation>
    </message>
    <message>
        <source>run was</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>runs were</source>
        <translation>exécutions</translation>
    </message>
    <message>
        <source>reference was</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>references were</source>
        <translation>références</translation>
    </message>
    <message>
        <source>other file is</source>
        <translation>autre fichier</translation>
    </message>
    <message>
        <source>other files are</source>
        <translation>autres fichiers</translation>
    </message>
    <message>
        <source>replica was added</source>
        <translation>réplica a été ajouté</translation>
    </message>
    <message>
        <source>replicas were added</source>
        <translation>réplicas ont été ajoutés</translation>
    </message>
    <message>
        <source>device</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>équipements</translation>
    </message>
    <message>
        <source>device has</source>
        <translation>équipement n’a</translation>
    </message>
    <message>
        <source>devices have</source>
        <translation>équipements n’ont</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>machine virtuelle</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>machines virtuelles</translation>
    </message>
    <message>
        <source>hypervisor does</source>
        <translation>hyperviseur n’indique</translation>
    </message>
    <message>
        <source>hypervisors do</source>
        <translation>hyperviseurs n’indiquent</translation>
    </message>
    <message>
        <source>server does</source>
        <translation>serveur n’indique</translation>
    </message>
    <message>
        <source>servers do</source>
        <translation>serveurs n’indiquent</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>serveurs</translation>
    </message>
    <message>
        <source>variable was</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>variables were</source>
        <translation>variables</translation>
    </message>
    <message>
        <source>virtual machine runs</source>
        <translation>machine virtuelle active</translation>
    </message>
    <message>
        <source>virtual machines run</source>
        <translation>machines virtuelles actives</translation>
    </message>
    <message>
        <source>reference is a key</source>
        <translation>référence est une clé</translation>
    </message>
    <message>
        <source>references are keys</source>
        <translation>références sont des clés</translation>
    </message>
    <message>
        <source>host is</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>hosts are</source>
        <translation>hôtes</translation>
    </message>
    <message>
        <source>such reference was</source>
        <translation>référence de ce type</translation>
    </message>
    <message>
        <source>such references were</source>
        <translation>références de ce type</translation>
    </message>
    <message>
        <source>other reference was</source>
        <translation>autre référence</translation>
    </message>
    <message>
        <source>other references were</source>
        <translation>autres références</translation>
    </message>
    <message>
        <source>release</source>
        <translation>version</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressource</translation>
    </message>
    <message>
        <source>step of it stands as an edit</source>
        <translation>de ses étapes figure comme modification</translation>
    </message>
    <message>
        <source>steps of it stand as edits</source>
        <translation>de ses étapes figurent comme modifications</translation>
    </message>
    <message>
        <source>edit was added</source>
        <translation>modification a été ajoutée</translation>
    </message>
    <message>
        <source>edits were added</source>
        <translation>modifications ont été ajoutées</translation>
    </message>
    <message>
        <source>edit was put in place of what was there</source>
        <translation>modification a remplacé ce qui était là</translation>
    </message>
    <message>
        <source>edits were put in place of what was there</source>
        <translation>modifications ont remplacé ce qui était là</translation>
    </message>
    <message>
        <source>step was there already</source>
        <translation>étape était déjà là</translation>
    </message>
    <message>
        <source>steps were there already</source>
        <translation>étapes étaient déjà là</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>dimension of a host</source>
        <translation>dimension d’un hôte</translation>
    </message>
    <message>
        <source>dimensions of hosts</source>
        <translation>dimensions d’hôtes</translation>
    </message>
    <message>
        <source>other host</source>
        <translation>autre hôte</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>autres hôtes</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>request</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>kept answer</source>
        <translation>réponse conservée</translation>
    </message>
    <message>
        <source>resource appears</source>
        <translation>ressource apparaît</translation>
    </message>
    <message>
        <source>resources appear</source>
        <translation>ressources apparaissent</translation>
    </message>
    <message>
        <source>resource goes</source>
        <translation>ressource disparaît</translation>
    </message>
    <message>
        <source>resources go</source>
        <translation>ressources disparaissent</translation>
    </message>
    <message>
        <source>change of status</source>
        <translation>changement d’état</translation>
    </message>
    <message>
        <source>changes of status</source>
        <translation>changements d’état</translation>
    </message>
    <message>
        <source>workload stands elsewhere</source>
        <translation>charge se trouve ailleurs</translation>
    </message>
    <message>
        <source>workloads stand elsewhere</source>
        <translation>charges se trouvent ailleurs</translation>
    </message>
    <message>
        <source>service has other replicas</source>
        <translation>service a un autre nombre de réplicas</translation>
    </message>
    <message>
        <source>services have other replicas</source>
        <translation>services ont un autre nombre de réplicas</translation>
    </message>
    <message>
        <source>other request</source>
        <translation>autre réservation</translation>
    </message>
    <message>
        <source>other requests</source>
        <translation>autres réservations</translation>
    </message>
    <message>
        <source>other capacity</source>
        <translation>autre capacité</translation>
    </message>
    <message>
        <source>other capacities</source>
        <translation>autres capacités</translation>
    </message>
    <message>
        <source>other attribute</source>
        <translation>autre attribut</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>autres attributs</translation>
    </message>
    <message>
        <source>use differs</source>
        <translation>usage diffère</translation>
    </message>
    <message>
        <source>uses differ</source>
        <translation>usages diffèrent</translation>
    </message>
    <message>
        <source>use of a host</source>
        <translation>usage d’un hôte</translation>
    </message>
    <message>
        <source>uses of hosts</source>
        <translation>usages d’hôtes</translation>
    </message>
    <message>
        <source>workload that has no host</source>
        <translation>charge sans hôte</translation>
    </message>
    <message>
        <source>workloads that have no host</source>
        <translation>charges sans hôte</translation>
    </message>
    <message>
        <source>record</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>records</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>ressources</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>combinaison</translation>
    </message>
    <message>
        <source>combinations</source>
        <translation>combinaisons</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>évaluations</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>réservations</translation>
    </message>
    <message>
        <source>kept answers</source>
        <translation>réponses conservées</translation>
    </message>
    <message>
        <source>host of its rack is</source>
        <translation>hôte de sa baie</translation>
    </message>
    <message>
        <source>hosts of its rack are</source>
        <translation>hôtes de sa baie</translation>
    </message>
    <message>
        <source>step begins</source>
        <translation>étape commence</translation>
    </message>
    <message>
        <source>steps begin</source>
        <translation>étapes commencent</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>redémarrage</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>redémarrages</translation>
    </message>
    <message>
        <source>pair of changes</source>
        <translation>paire de changements</translation>
    </message>
    <message>
        <source>pairs of changes</source>
        <translation>paires de changements</translation>
    </message>
    <message>
        <source>host runs out</source>
        <translation>hôte épuisé</translation>
    </message>
    <message>
        <source>hosts run out</source>
        <translation>hôtes épuisés</translation>
    </message>
    <message>
        <source>host cannot be lost</source>
        <translation>hôte indispensable</translation>
    </message>
    <message>
        <source>hosts cannot be lost</source>
        <translation>hôtes indispensables</translation>
    </message>
    <message>
        <source>workload of the fleet waits for a host</source>
        <translation>charge du parc en attente d’un hôte</translation>
    </message>
    <message>
        <source>workloads of the fleet wait for a host</source>
        <translation>charges du parc en attente d’un hôte</translation>
    </message>
    <message>
        <source>step of the plan</source>
        <translation>étape du plan</translation>
    </message>
    <message>
        <source>steps of the plan</source>
        <translation>étapes du plan</translation>
    </message>
    <message>
        <source>change that is asked for</source>
        <translation>changement demandé</translation>
    </message>
    <message>
        <source>changes that are asked for</source>
        <translation>changements demandés</translation>
    </message>
    <message>
        <source>thing only assumed</source>
        <translation>élément seulement supposé</translation>
    </message>
    <message>
        <source>things only assumed</source>
        <translation>éléments seulement supposés</translation>
    </message>
    <message>
        <source>collision</source>
        <translation>collision</translation>
    </message>
    <message>
        <source>collisions</source>
        <translation>collisions</translation>
    </message>
    <message>
        <source>workload stays</source>
        <translation>charge reste</translation>
    </message>
    <message>
        <source>workloads stay</source>
        <translation>charges restent</translation>
    </message>
    <message>
        <source>other begin</source>
        <translation>autre début</translation>
    </message>
    <message>
        <source>other begins</source>
        <translation>autres débuts</translation>
    </message>
    <message>
        <source>more host whose loss leaves workloads without a host</source>
        <translation>hôte de plus dont la perte laisse des charges sans hôte</translation>
    </message>
    <message>
        <source>more hosts whose loss leaves workloads without a host</source>
        <translation>hôtes de plus dont la perte laisse des charges sans hôte</translation>
    </message>
</context>
<context>
    <name>DegradeHosts</name>
    <message>
        <source>Degrade {} to {}</source>
        <translation>Dégrader {} à {}</translation>
    </message>
    <message>
        <source>{:g} % of {}</source>
        <translation>{:g} % de {}</translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message>
        <source>The series {} began after {}, so the workload takes what it requests. Its samples count when their step has ended, at {}.</source>
        <translation>La série {} a commencé après {}, la charge prend donc ce qu’elle réserve. Ses mesures comptent quand leur pas est terminé, le {}.</translation>
    </message>
    <message>
        <source>The series {} began after {}, so nothing is known of what it takes. Its samples count when their step has ended, at {}.</source>
        <translation>La série {} a commencé après {}, son usage est donc inconnu. Ses mesures comptent quand leur pas est terminé, le {}.</translation>
    </message>
    <message>
        <source>The series {} has no sample between {} and {}, so the workload takes what it requests.</source>
        <translation>La série {} n’a aucune mesure entre {} et {}, la charge prend donc ce qu’elle réserve.</translation>
    </message>
    <message>
        <source>The series {} has no sample between {} and {}, so nothing is known of what it takes.</source>
        <translation>La série {} n’a aucune mesure entre {} et {}, son usage est donc inconnu.</translation>
    </message>
    <message>
        <source>The series {} is in {}, while the dimension {} is in {}, so it fills no host. Import it in {}.</source>
        <translation>La série {} a pour unité {}, alors que la dimension {} a pour unité {} : elle n’occupe donc aucun hôte. L’importer dans l’unité {}.</translation>
    </message>
    <message>
        <source>The forecast of {}: {}</source>
        <translation>La prévision de {} : {}</translation>
    </message>
    <message>
        <source>The same goes for {} more of {} series.</source>
        <translation>Il en va de même pour {} autres séries sur {}.</translation>
    </message>
</context>
<context>
    <name>Deploy</name>
    <message>
        <source>Deploy {} of {}</source>
        <translation>Déployer {} × {}</translation>
    </message>
    <message>
        <source>{} with {} each</source>
        <translation>{} avec {} chacun</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{} comme {}</translation>
    </message>
</context>
<context>
    <name>DeployManifest</name>
    <message>
        <source>Deploy from a manifest</source>
        <translation>Déployer depuis un manifeste</translation>
    </message>
    <message>
        <source>Deploy from a manifest: {}</source>
        <translation>Déployer depuis un manifeste : {}</translation>
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
        <translation>{} ne s’applique pas alors</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>sans {}</translation>
    </message>
    <message>
        <source>it makes room for {}</source>
        <translation>elle fait de la place pour {}</translation>
    </message>
    <message>
        <source>it is placed anew at {}</source>
        <translation>elle est placée à nouveau le {}</translation>
    </message>
    <message>
        <source>before: {}</source>
        <translation>avant : {}</translation>
    </message>
    <message>
        <source>reported between revision {} and revision {}</source>
        <translation>signalé entre la révision {} et la révision {}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>takes nothing new</source>
        <translation>n’accepte rien de nouveau</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>en maintenance</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>aucun hôte</translation>
    </message>
    <message>
        <source>its lifetime is stated</source>
        <translation>sa durée de vie est indiquée</translation>
    </message>
    <message>
        <source>nothing grave is open</source>
        <translation>rien de grave n’est ouvert</translation>
    </message>
    <message>
        <source>vulnerability (CVSS)</source>
        <translation>vulnérabilité (CVSS)</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>sur {}</translation>
    </message>
    <message>
        <source>works</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>placement rules</source>
        <translation>règles de placement</translation>
    </message>
    <message>
        <source>scheduled: {}</source>
        <translation>planifié : {}</translation>
    </message>
    <message>
        <source>edit: {}</source>
        <translation>modification : {}</translation>
    </message>
    <message>
        <source>Nothing differs between {} and {}.</source>
        <translation>Rien ne diffère entre {} et {}.</translation>
    </message>
    <message>
        <source>From {} to {}: {}.</source>
        <translation>Différence entre {} et {} : {}.</translation>
    </message>
    <message>
        <source>Not compared, for lack of a value: {}.</source>
        <translation>Non comparé, faute de valeur : {}.</translation>
    </message>
    <message>
        <source>{}, {} without a host</source>
        <translation>{}, {} sans hôte</translation>
    </message>
    <message>
        <source>{:g} % within {:g} s</source>
        <translation>{:g} % en moins de {:g} s</translation>
    </message>
    <message>
        <source>{:g} % answered</source>
        <translation>{:g} % avec réponse</translation>
    </message>
    <message>
        <source>fails without it</source>
        <translation>tombe en panne sans cela</translation>
    </message>
    <message>
        <source>is degraded without it</source>
        <translation>est dégradé sans cela</translation>
    </message>
    <message>
        <source>dependency on {}</source>
        <translation>dépendance à {}</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>replicas it needs</source>
        <translation>réplicas nécessaires</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>le parc</translation>
    </message>
    <message>
        <source>placement policy</source>
        <translation>politique de placement</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>licence {}</translation>
    </message>
    <message>
        <source>No scenario is kept as &apos;{}&apos;. Say live, shadow, scenario or the name of a kept one.</source>
        <translation>Aucun scénario n’est conservé sous « {} ». Indiquer live, shadow, scenario ou le nom d’un scénario conservé.</translation>
    </message>
    <message>
        <source>{} lies outside the computed future from {} to {}. Choose a moment in it, ask for a longer horizon, or look at live.</source>
        <translation>{} est hors du futur calculé du {} au {}. Choisir un instant de cet intervalle, demander un horizon plus long, ou examiner le réel.</translation>
    </message>
    <message>
        <source>Nothing is reported of {} yet: live goes up to {}. Look at the shadow for later moments.</source>
        <translation>Rien n’est encore signalé pour le {} : le réel va jusqu’au {}. Examiner l’ombre pour des instants ultérieurs.</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Rien n’a encore été signalé.</translation>
    </message>
    <message>
        <source>Nothing was reported by {}: the first inventory is of {}.</source>
        <translation>Rien n’était signalé le {} : le premier inventaire est du {}.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>le réel</translation>
    </message>
    <message>
        <source>the shadow</source>
        <translation>l’ombre</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>le scénario</translation>
    </message>
    <message>
        <source>&apos;{}&apos;</source>
        <translation>« {} »</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} le {}</translation>
    </message>
    <message>
        <source>{} ({} to {})</source>
        <translation>{} ({} à {})</translation>
    </message>
    <message>
        <source>comes: {}</source>
        <translation>arrive : {}</translation>
    </message>
    <message>
        <source>leaves: {}</source>
        <translation>part : {}</translation>
    </message>
    <message>
        <source>measured at another time</source>
        <translation>mesuré à un autre moment</translation>
    </message>
    <message>
        <source>measured on one side, forecast on the other</source>
        <translation>mesuré d’un côté, prévu de l’autre</translation>
    </message>
    <message>
        <source>forecast of another time</source>
        <translation>prévision d’un autre moment</translation>
    </message>
    <message>
        <source>Use is listed where the 80 % bands of both sides do not overlap, or where its median changes by more than {:g} % of what the host offers.</source>
        <translation>Un usage est listé là où les bandes à 80 % des deux côtés ne se recouvrent pas, ou là où sa médiane change de plus de {:g} % de ce qu’offre l’hôte.</translation>
    </message>
</context>
<context>
    <name>DiffWords</name>
    <message>
        <source>+ appears</source>
        <translation>+ apparaît</translation>
    </message>
    <message>
        <source>− goes</source>
        <translation>− disparaît</translation>
    </message>
    <message>
        <source>◆ status</source>
        <translation>◆ état</translation>
    </message>
    <message>
        <source>→ moves</source>
        <translation>→ déplacement</translation>
    </message>
    <message>
        <source>± replicas</source>
        <translation>± réplicas</translation>
    </message>
    <message>
        <source>± request</source>
        <translation>± réservation</translation>
    </message>
    <message>
        <source>± capacity</source>
        <translation>± capacité</translation>
    </message>
    <message>
        <source>≠ attribute</source>
        <translation>≠ attribut</translation>
    </message>
    <message>
        <source>▲ more use</source>
        <translation>▲ usage plus fort</translation>
    </message>
    <message>
        <source>▼ less use</source>
        <translation>▼ usage plus faible</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>bands apart</source>
        <translation>bandes disjointes</translation>
    </message>
    <message>
        <source>bands overlap</source>
        <translation>bandes en recouvrement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The engine cannot tell why.</source>
        <translation>Le moteur ne peut pas dire pourquoi.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Shadow, nothing added</source>
        <translation>Ombre, sans modifications</translation>
    </message>
    <message>
        <source>Shadow with the edits</source>
        <translation>Ombre, avec modifications</translation>
    </message>
    <message>
        <source>The median changes by %1 of what is offered, or of the larger median where nothing is stated.</source>
        <translation>La médiane change de %1 de ce qui est offert, ou de la plus grande des deux médianes si rien n’est indiqué.</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
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
        <translation>Drainer l’hôte {}</translation>
    </message>
</context>
<context>
    <name>DrainHosts</name>
    <message>
        <source>Drain {}</source>
        <translation>Drainer {}</translation>
    </message>
</context>
<context>
    <name>Driver</name>
    <message>
        <source>A forecast of the load needs lines of one length, one for each probability. Give at least its median.</source>
        <translation>Une prévision de la sollicitation exige des lignes de même longueur, une par probabilité. Indiquer au moins sa médiane.</translation>
    </message>
    <message>
        <source>{} of load and response are beyond 1e100 and were left out. Check where they come from.</source>
        <translation>{} de sollicitation et de réponse dépassent 1e100 et ont été écartées. Vérifier d’où elles viennent.</translation>
    </message>
    <message>
        <source>Load and response are known together at {} moments only; nothing can be measured from fewer than {}, so the answer is what was seen.</source>
        <translation>La sollicitation et la réponse ne sont connues ensemble qu’à {} instants ; rien ne peut être mesuré sur moins de {}, la réponse donnée est donc ce qui a été observé.</translation>
    </message>
    <message>
        <source>The load was always the same, so nothing tells what another one would do.</source>
        <translation>La sollicitation a toujours été la même, rien ne dit donc ce qu’une autre produirait.</translation>
    </message>
    <message>
        <source>The load explains nothing: in time held out, knowing it makes the error {:.0f} % smaller. The response is taken as independent of it.</source>
        <translation>La sollicitation n’explique rien : sur une période mise de côté, la connaître réduit l’erreur de {:.0f} %. La réponse est considérée comme indépendante.</translation>
    </message>
    <message>
        <source>The response trails the load by {}.</source>
        <translation>La réponse suit la sollicitation avec un retard de {}.</translation>
    </message>
    <message>
        <source>Load and response are never known at the same moment. Give both series over the same time.</source>
        <translation>La sollicitation et la réponse ne sont jamais connues au même instant. Indiquer les deux séries sur la même période.</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>{} and its load were never measured at the same moment of the history that was looked at.</source>
        <translation>{} et sa sollicitation n’ont jamais été mesurées au même instant dans l’historique examiné.</translation>
    </message>
    <message>
        <source>1 series has no load series: none of the resource, its service or their neighbours, such as requests in 1/s or a queue depth. The first is {}.</source>
        <translation>1 série n’a aucune série de sollicitation : ni la ressource, ni son service, ni leurs voisins n’en ont, par exemple des requêtes en 1/s ou la longueur d’une file. La première est {}.</translation>
    </message>
    <message>
        <source>{} series have no load series: none of the resource, its service or their neighbours, such as requests in 1/s or a queue depth. The first is {}.</source>
        <translation>{} séries n’ont aucune série de sollicitation : ni la ressource, ni son service, ni leurs voisins n’en ont, par exemple des requêtes en 1/s ou la longueur d’une file. La première est {}.</translation>
    </message>
    <message>
        <source>There is no {} in this revision.</source>
        <translation>{} n’existe pas dans cette révision.</translation>
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
        <translation>{} jour</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} jours</translation>
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
        <translation>Indiquer ce que chaque hôte offre : CPU et mémoire, ou un hôte auquel il ressemble.</translation>
    </message>
    <message>
        <source>The lead time counts from the edit&apos;s begin. Say from when.</source>
        <translation>Le délai de livraison se compte à partir du début de la modification. Indiquer à partir de quand.</translation>
    </message>
    <message>
        <source>The window ends before the hosts are there.</source>
        <translation>La période se termine avant que les hôtes soient là.</translation>
    </message>
    <message>
        <source>There is no action &apos;{}&apos;.{}</source>
        <translation>L’action « {} » n’existe pas.{}</translation>
    </message>
    <message>
        <source>A template cannot apply another one.</source>
        <translation>Un gabarit ne peut pas en appliquer un autre.</translation>
    </message>
    <message>
        <source>Its hours count from the begin of the edit. Say from when.</source>
        <translation>Ses heures se comptent à partir du début de la modification. Indiquer à partir de quand.</translation>
    </message>
    <message>
        <source>It begins after the end of the edit&apos;s window.</source>
        <translation>Elle commence après la fin de la période de la modification.</translation>
    </message>
    <message>
        <source>Change {} of the template &apos;{}&apos;, {}: {}</source>
        <translation>Changement {} du gabarit « {} », {} : {}</translation>
    </message>
    <message>
        <source>The ramp must not be negative.</source>
        <translation>La rampe ne doit pas être négative.</translation>
    </message>
    <message>
        <source>A ramp begins with the edit&apos;s window. Say from when the demand changes.</source>
        <translation>Une rampe commence avec la période de la modification. Indiquer à partir de quand la demande change.</translation>
    </message>
    <message>
        <source>A ramp back ends with the edit&apos;s window. Say until when the demand changes.</source>
        <translation>Une rampe retour se termine avec la période de la modification. Indiquer jusqu’à quand la demande change.</translation>
    </message>
    <message>
        <source>The ramps take {} together and the window is {} long. Make it longer or them shorter.</source>
        <translation>Les rampes prennent {} en tout et la période dure {}. Allonger la période ou raccourcir les rampes.</translation>
    </message>
    <message>
        <source>Only the requests of a service flow on to what it calls. Name the service.</source>
        <translation>Seules les requêtes d’un service se propagent à ce qu’il appelle. Nommer le service.</translation>
    </message>
    <message>
        <source>More {} does not come from more requests, so nothing flows on to what the service calls. Leave out callees=follow.</source>
        <translation>Davantage de {} ne vient pas de requêtes plus nombreuses, rien ne se propage donc à ce que le service appelle. Omettre callees=follow.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; cannot depend on itself.</source>
        <translation>Le service « {} » ne peut pas dépendre de lui-même.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; does not depend on &apos;{}&apos; in that window.</source>
        <translation>Le service « {} » ne dépend pas de « {} » pendant cette période.</translation>
    </message>
    <message>
        <source>Say which rule changes: spread, apart, gather, keep-on, keep-off, fence, priority or preempt.</source>
        <translation>Indiquer quelle règle change : spread, apart, gather, keep-on, keep-off, fence, priority ou preempt.</translation>
    </message>
    <message>
        <source>A fence keeps its workloads on its hosts already. Give either keep-on or fence.</source>
        <translation>Un enclos garde déjà ses charges sur ses hôtes. Indiquer soit keep-on, soit fence.</translation>
    </message>
    <message>
        <source>keep-off takes names of hosts or one label, e.g. h1,h2 or &apos;disk in (slow, tape)&apos;.</source>
        <translation>keep-off attend des noms d’hôtes ou une étiquette, p. ex. h1,h2 ou &apos;disk in (slow, tape)&apos;.</translation>
    </message>
    <message>
        <source>Say what share is left of at least one of cpu, memory, disk, network and gpu, below 1.</source>
        <translation>Indiquer la part qui reste d’au moins un parmi cpu, memory, disk, network et gpu, inférieure à 1.</translation>
    </message>
    <message>
        <source>Say what each replica takes: cpu, memory or gpu, or a workload that it is like.</source>
        <translation>Indiquer ce que prend chaque réplica : cpu, memory ou gpu, ou une charge à laquelle il ressemble.</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is not there in that window.</source>
        <translation>La charge « {} » n’est pas là pendant cette période.</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is bound to its host and cannot be placed again.</source>
        <translation>La charge « {} » est liée à son hôte et ne peut pas être replacée.</translation>
    </message>
    <message>
        <source>No workload keeps its data on the datastore &apos;{}&apos; in that window.</source>
        <translation>Aucune charge ne garde ses données sur le datastore « {} » pendant cette période.</translation>
    </message>
    <message>
        <source>The licence &apos;{0}&apos; is counted by the {1} in another edit. Give per={1} here too, or another name.</source>
        <translation>La licence « {0} » est comptée par {1} dans une autre modification. Indiquer per={1} ici aussi, ou un autre nom.</translation>
    </message>
    <message>
        <source>The licence &apos;{}&apos; covers {} at that time by another edit. Give most={} here too, or another time.</source>
        <translation>La licence « {} » couvre {} à ce moment selon une autre modification. Indiquer most={} ici aussi, ou un autre moment.</translation>
    </message>
    <message>
        <source>The replica &apos;{}&apos; is bound to its host and cannot move.</source>
        <translation>Le réplica « {} » est lié à son hôte et ne peut pas être déplacé.</translation>
    </message>
    <message>
        <source>A migration begins with the edit&apos;s window. Say from when.</source>
        <translation>Une migration commence avec la période de la modification. Indiquer à partir de quand.</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is bound to its host and cannot move.</source>
        <translation>La charge « {} » est liée à son hôte et ne peut pas être déplacée.</translation>
    </message>
    <message>
        <source>Nothing is known against the software of {} that is still open then, so a patch mends nothing. A vulnerability comes in as the attribute security.cvss of a host.</source>
        <translation>Rien n’est connu contre les logiciels ({}) qui soit encore ouvert à ce moment, un correctif ne répare donc rien. Une vulnérabilité s’indique par l’attribut security.cvss d’un hôte.</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; is gone already by then.</source>
        <translation>L’hôte « {} » aura déjà disparu à ce moment.</translation>
    </message>
    <message>
        <source>The waves begin with the edit&apos;s window. Say from when.</source>
        <translation>Les vagues commencent avec la période de la modification. Indiquer à partir de quand.</translation>
    </message>
    <message>
        <source>Say how much is held: cpu, memory or gpu.</source>
        <translation>Indiquer la quantité gardée : cpu, memory ou gpu.</translation>
    </message>
    <message>
        <source>Give at least one of cpu, memory and gpu.</source>
        <translation>Indiquer au moins un parmi cpu, memory et gpu.</translation>
    </message>
    <message>
        <source>With surge 0 and unavailable 0 no replica can change. Allow one of them.</source>
        <translation>Avec surge 0 et unavailable 0, aucun réplica ne peut changer. Autoriser l’un des deux.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica then. Deploy one.</source>
        <translation>Le service « {} » n’a alors aucun réplica. En déployer un.</translation>
    </message>
    <message>
        <source>The replica &apos;{}&apos; is bound to its host, so no new one can stand beside it.</source>
        <translation>Le réplica « {} » est lié à son hôte, aucun nouveau ne peut donc coexister avec lui.</translation>
    </message>
    <message>
        <source>A rollout begins with the edit&apos;s window. Say from when.</source>
        <translation>Un déploiement commence avec la période de la modification. Indiquer à partir de quand.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica in that window that could be copied. Deploy one.</source>
        <translation>Le service « {} » n’a pendant cette période aucun réplica à copier. En déployer un.</translation>
    </message>
    <message>
        <source>Say what the service promises: latency=300ms, availability=99.9%, or both.</source>
        <translation>Indiquer l’engagement du service : latency=300ms, availability=99.9%, ou les deux.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes from {}, so it is called off there: the next import or gathering from it says so here.</source>
        <translation>« {} » vient de {} et se déprogramme donc dans cette source : le prochain import ou la prochaine collecte le signalera ici.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is called off already.</source>
        <translation>« {} » est déjà déprogrammé.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}, so nothing of it is still to come: the inventory is what there is. Import what is there now where it does not show that.</source>
        <translation>« {} » devait être terminé le {}, il n’en reste donc rien à venir : l’inventaire est ce qui existe. Importer ce qui est là maintenant s’il ne le montre pas.</translation>
    </message>
    <message>
        <source>There is no planned change &apos;{}&apos;.{}</source>
        <translation>Le changement planifié « {} » n’existe pas.{}</translation>
    </message>
    <message>
        <source>{} planned changes are called &apos;{}&apos;. Say which by its id: {}.</source>
        <translation>{} changements planifiés s’appellent « {} ». Indiquer lequel par son identifiant : {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no step of a canary. Write a share and how long it is held, e.g. 5%:1h.</source>
        <translation>« {} » n’est pas une étape de canary. Écrire une part et la durée pendant laquelle elle est tenue, p. ex. 5%:1h.</translation>
    </message>
    <message>
        <source>The step &apos;{}&apos; must be held between 0s and ten years.</source>
        <translation>L’étape « {} » doit être tenue entre 0s et dix ans.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a number of replicas nor a share such as 25%.</source>
        <translation>« {} » n’est ni un nombre de réplicas ni une part telle que 25%.</translation>
    </message>
    <message>
        <source>The shares of a canary must grow from step to step.</source>
        <translation>Les parts d’un canary doivent croître d’étape en étape.</translation>
    </message>
    <message>
        <source>This version does not know the action &apos;{}&apos;. It is kept and has no effect.</source>
        <translation>Cette version ne connaît pas l’action « {} ». Elle est conservée et n’a aucun effet.</translation>
    </message>
    <message>
        <source>Its window ends before it begins.</source>
        <translation>Sa période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>{} from {} to {} UTC</source>
        <translation>{}, du {} au {} UTC</translation>
    </message>
    <message>
        <source>{} from {} UTC</source>
        <translation>{}, à partir du {} UTC</translation>
    </message>
    <message>
        <source>{} to {} UTC</source>
        <translation>{}, jusqu’au {} UTC</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}, but the live inventory does not show: {}. It is not counted on. Import what is there now, or the plan again with the time at which it will be done.</source>
        <translation>« {} » devait être terminé le {}, mais l’inventaire réel ne montre pas : {}. Il n’en est pas tenu compte. Importer ce qui est là maintenant, ou de nouveau le plan avec le moment où ce sera terminé.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no selector. Write key=value, key!=value, key in (a, b), key notin (a, b), key or !key, with commas between.</source>
        <translation>« {} » n’est pas un sélecteur. Écrire key=value, key!=value, key in (a, b), key notin (a, b), key ou !key, séparés par des virgules.</translation>
    </message>
    <message>
        <source>No host meets &apos;{}&apos;.</source>
        <translation>Aucun hôte ne satisfait « {} ».</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not go with the rest. Give names of hosts or labels, e.g. h1,h2 or disk=fast.</source>
        <translation>« {} » ne va pas avec le reste. Indiquer des noms d’hôtes ou des étiquettes, p. ex. h1,h2 ou disk=fast.</translation>
    </message>
    <message>
        <source>Both a service and a workload are named. Name one of them.</source>
        <translation>Un service et une charge sont nommés tous les deux. N’en nommer qu’un.</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica in that window.</source>
        <translation>Le service « {} » n’a aucun réplica pendant cette période.</translation>
    </message>
    <message>
        <source>Name a service or a workload.</source>
        <translation>Nommer un service ou une charge.</translation>
    </message>
    <message>
        <source>There is no dimension &apos;{}&apos;.{}</source>
        <translation>La dimension « {} » n’existe pas.{}</translation>
    </message>
    <message>
        <source>No dimension is named. Write e.g. dimensions=cpu,network.</source>
        <translation>Aucune dimension n’est nommée. Écrire p. ex. dimensions=cpu,network.</translation>
    </message>
    <message>
        <source>Say which hosts: a host, a rack, a zone or a label.</source>
        <translation>Indiquer quels hôtes : un hôte, une baie, une zone ou une étiquette.</translation>
    </message>
    <message>
        <source>None of the {} hosts is meant by {} in that window.</source>
        <translation>Aucun des {} hôtes n’est visé pendant cette période par : {}.</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos;. {}</source>
        <translation>Introuvable : {} « {} ». {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a time between 0s and a hundred years, not {}.</source>
        <translation>« {} » doit être une durée entre 0s et cent ans, pas {}.</translation>
    </message>
    <message>
        <source>No replica of &apos;{}&apos; has to move to {}.</source>
        <translation>Aucun réplica de « {} » n’a à se déplacer vers {}.</translation>
    </message>
    <message>
        <source>No replica of &apos;{}&apos; has to move from {} to {}.</source>
        <translation>Aucun réplica de « {} » n’a à se déplacer de {} vers {}.</translation>
    </message>
    <message>
        <source>The fleet has none.</source>
        <translation>Le parc n’en a aucun.</translation>
    </message>
    <message>
        <source>It begins at {}, not before the end of what is looked at, {}, so it changes nothing there. Look {} days ahead, or give it earlier hours.</source>
        <translation>Le début {} n’est pas antérieur à la fin de la période examinée, {} : rien n’y change. Porter l’horizon à {} jours, ou indiquer des heures antérieures.</translation>
    </message>
    <message>
        <source>It ends at {}, before the first moment looked at, {}, and changes nothing from there on. Give it later hours, or look from an earlier moment on.</source>
        <translation>La fin {} est antérieure au premier instant examiné, {} : rien ne change à partir de là. Indiquer des heures plus tardives, ou regarder depuis un instant antérieur.</translation>
    </message>
    <message>
        <source>A surge of {} is more than the {} replicas that give way: write {}% for a share, or at most {}.</source>
        <translation>Un surplus de {} dépasse les {} réplicas remplacés : écrivez {}% pour une part, ou {} au plus.</translation>
    </message>
</context>
<context>
    <name>EmptyHosts</name>
    <message>
        <source>{} of the {} new hosts stay empty</source>
        <translation>{} des {} nouveaux hôtes restent vides</translation>
    </message>
    <message>
        <source>The new host stays empty</source>
        <translation>Le nouvel hôte reste vide</translation>
    </message>
    <message>
        <source>The {} new hosts stay empty</source>
        <translation>Les {} nouveaux hôtes restent vides</translation>
    </message>
    <message>
        <source>{}: what waits for a host does not fit there, and what runs stays where it is. Move workloads there, let set-policy with make-room=true move what runs for what waits, or ask for plans.</source>
        <translation>{} : ce qui attend un hôte n’y tient pas, et ce qui s’exécute reste où il est. Y déplacer des charges, laisser set-policy avec make-room=true déplacer ce qui s’exécute au profit de ce qui attend, ou demander des plans.</translation>
    </message>
    <message>
        <source>{}: nothing waits for a host, and what runs stays where it is. Move workloads there, or ask for plans.</source>
        <translation>{} : rien n’attend un hôte, et ce qui s’exécute reste où il est. Y déplacer des charges, ou demander des plans.</translation>
    </message>
</context>
<context>
    <name>Evict</name>
    <message>
        <source>Evict {}</source>
        <translation>Arrêter {}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>What would turn it</source>
        <translation>Ce qui le renverserait</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <source>{}; {} of them stood before the scenario&apos;s edits.</source>
        <translation>{} ; {} d’entre eux existaient avant les modifications du scénario.</translation>
    </message>
    <message>
        <source>GO: nothing is found. NO GO: the edits add a lost service, a workload without a host, or something more likely than not to run out or to break its promise. GO IF: anything else.</source>
        <translation>GO : aucun constat. NO-GO : les modifications ajoutent un service perdu, une charge sans hôte, ou un épuisement ou une rupture d’engagement plus probable qu’improbable. GO CONDITIONNEL : tout le reste.</translation>
    </message>
    <message>
        <source>The most probable breach has a chance of {}.</source>
        <translation>La rupture la plus probable a une probabilité de {}.</translation>
    </message>
    <message>
        <source>the verdict becomes {}.</source>
        <translation>le verdict devient {}.</translation>
    </message>
    <message>
        <source>the verdict becomes {}: {}.</source>
        <translation>le verdict devient {} : {}.</translation>
    </message>
    <message>
        <source>No single change was found that makes it milder.</source>
        <translation>Aucun changement isolé qui l’adoucisse n’a été trouvé.</translation>
    </message>
    <message>
        <source>Nothing was found that makes it worse.</source>
        <translation>Rien qui l’aggrave n’a été trouvé.</translation>
    </message>
    <message>
        <source>later than the horizon</source>
        <translation>après l’horizon</translation>
    </message>
    <message>
        <source>When 5, 50 and 95 % of the paths have run out: {}; {}; {}.</source>
        <translation>Date à laquelle 5, 50 et 95 % des trajectoires sont épuisées : {} ; {} ; {}.</translation>
    </message>
    <message>
        <source>Its chance is {}; less than {} would not be told.</source>
        <translation>Sa probabilité est de {} ; en dessous de {}, il ne serait pas signalé.</translation>
    </message>
    <message>
        <source>Why the hosts refuse it: {}.</source>
        <translation>Pourquoi les hôtes la refusent : {}.</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{} : {}.</translation>
    </message>
    <message>
        <source>It stood before the scenario&apos;s edits.</source>
        <translation>Il existait avant les modifications du scénario.</translation>
    </message>
    <message>
        <source>The scenario&apos;s edits bring it.</source>
        <translation>Les modifications du scénario l’apportent.</translation>
    </message>
    <message>
        <source>it is no longer found, and nothing new breaks.</source>
        <translation>le constat disparaît, et rien de nouveau ne cède.</translation>
    </message>
    <message>
        <source>No single change was found that mends it and breaks nothing new.</source>
        <translation>Aucun changement isolé qui le répare sans rien rompre d’autre n’a été trouvé.</translation>
    </message>
    <message>
        <source>{} is predicted to use {} of {} at {}, 95 % band {} to {}.</source>
        <translation>Selon la prévision, {0} utilise {1} de {2} le {3}, bande à 95 % de {4} à {5}.</translation>
    </message>
    <message>
        <source>No capacity or request is stated, so nothing limits it.</source>
        <translation>Aucune capacité ni réservation n’est indiquée, rien ne le limite donc.</translation>
    </message>
    <message>
        <source>It is above {} with a chance of {}.</source>
        <translation>Le seuil de {} est dépassé avec une probabilité de {}.</translation>
    </message>
    <message>
        <source>the chance to be above it is {} or less.</source>
        <translation>la probabilité de le dépasser est de {} ou moins.</translation>
    </message>
    <message>
        <source>the chance to be above it is more than {}.</source>
        <translation>la probabilité de le dépasser est de plus de {}.</translation>
    </message>
    <message>
        <source>No single change was found that brings that chance to the other side of {}.</source>
        <translation>Aucun changement isolé qui fasse passer cette probabilité de l’autre côté de {} n’a été trouvé.</translation>
    </message>
    <message>
        <source>demand up to 4 times or down to a tenth</source>
        <translation>la demande jusqu’à 4 fois ou jusqu’à un dixième</translation>
    </message>
    <message>
        <source>up to 32 more hosts</source>
        <translation>jusqu’à 32 hôtes de plus</translation>
    </message>
    <message>
        <source>up to 32 more replicas</source>
        <translation>jusqu’à 32 réplicas de plus</translation>
    </message>
    <message>
        <source>changes at that time up to 7 days earlier or later</source>
        <translation>les changements à ce moment, jusqu’à 7 jours plus tôt ou plus tard</translation>
    </message>
    <message>
        <source>each edit left out</source>
        <translation>chaque modification omise</translation>
    </message>
    <message>
        <source>each edit larger or smaller</source>
        <translation>chaque modification plus grande ou plus petite</translation>
    </message>
    <message>
        <source>a request down to a tenth</source>
        <translation>une réservation jusqu’à un dixième</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>There is no change to try.</source>
        <translation>Il n’y a aucun changement à essayer.</translation>
    </message>
    <message>
        <source>Looked at, one at a time: {}; {}.</source>
        <translation>Examinés, un à la fois : {} ; {}.</translation>
    </message>
    <message>
        <source>No capacity is stated, so nothing limits it.</source>
        <translation>Aucune capacité n’est indiquée, rien ne le limite donc.</translation>
    </message>
    <message>
        <source>Reserved are {} of {}, so {} are left.</source>
        <translation>Réservé : {} sur {}, il reste donc {}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No forecast stands behind it: nothing there was measured.</source>
        <translation>Aucune prévision ne l’étaye : rien n’y a été mesuré.</translation>
    </message>
    <message>
        <source>Forecasts by: {}.</source>
        <translation>Prévisions par : {}.</translation>
    </message>
    <message>
        <source>Each was chosen, or weighed with others, by its error in the backtest.</source>
        <translation>Chacune a été choisie, ou pondérée avec d’autres, selon son erreur au test rétrospectif.</translation>
    </message>
    <message>
        <source>Chosen by hand: {}. The others were chosen by the backtest.</source>
        <translation>Choisies à la main : {}. Les autres ont été choisies par le test rétrospectif.</translation>
    </message>
    <message>
        <source>The history is too short for a backtest: the bands are a guess.</source>
        <translation>L’historique est trop court pour un test rétrospectif : les bandes sont une estimation grossière.</translation>
    </message>
    <message>
        <source>Backtest error: {:.2f} on average, from {} origins or more; {} of {} series stay below 1, the error of repeating the cycle before within the history.</source>
        <translation>Erreur du test rétrospectif : {:.2f} en moyenne, sur {} origines ou plus ; {} séries sur {} restent sous 1, l’erreur commise en répétant le cycle précédent dans l’historique.</translation>
    </message>
    <message>
        <source>Bands: the 80 % band held {} of what came, the 95 % band {}.</source>
        <translation>Bandes : la bande à 80 % a contenu {} de ce qui est venu, la bande à 95 % {}.</translation>
    </message>
    <message>
        <source>The history supports the bands until {}; later ones are extrapolated.</source>
        <translation>L’historique permet les bandes jusqu’au {} ; les suivantes sont extrapolées.</translation>
    </message>
    <message>
        <source>Forecast by {}, chosen by hand.</source>
        <translation>Prévision par {}, choisi à la main.</translation>
    </message>
    <message>
        <source>Forecast by {}, chosen or weighed by the error in the backtest.</source>
        <translation>Prévision par {}, choisi ou pondéré selon l’erreur au test rétrospectif.</translation>
    </message>
    <message>
        <source>Backtest error: {:.2f}, from {} origins; 1 is the error of repeating the cycle before within the history.</source>
        <translation>Erreur du test rétrospectif : {:.2f}, sur {} origines ; 1 est l’erreur commise en répétant le cycle précédent dans l’historique.</translation>
    </message>
    <message>
        <source>{} {:.2f} (weight {})</source>
        <translation>{} {:.2f} (poids {})</translation>
    </message>
    <message>
        <source>Candidates and their errors, best first: {}.</source>
        <translation>Candidats et leurs erreurs, le meilleur en premier : {}.</translation>
    </message>
    <message>
        <source>The band of {} held {} of what came.</source>
        <translation>La bande à {} a contenu {} de ce qui est venu.</translation>
    </message>
    <message>
        <source>Predicted use at {}: median {}, 95 % band {} to {}.</source>
        <translation>Usage prévu le {} : médiane {}, bande à 95 % de {} à {}.</translation>
    </message>
    <message>
        <source>Capacity then: {}; {} of the paths lie above it.</source>
        <translation>Capacité à ce moment : {} ; {} des trajectoires la dépassent.</translation>
    </message>
    <message>
        <source>Nothing that was measured stands behind it.</source>
        <translation>Rien de mesuré ne l’étaye.</translation>
    </message>
    <message>
        <source>{} of {}: {}. Together {} samples from {} to {}.</source>
        <translation>{} sur {} : {}. Ensemble, {} mesures du {} au {}.</translation>
    </message>
    <message>
        <source>The oldest of them ends {} before the future begins: {}.</source>
        <translation>La plus ancienne se termine {} avant le début du futur : {}.</translation>
    </message>
    <message>
        <source>All of them reach the begin of the future.</source>
        <translation>Toutes atteignent le début du futur.</translation>
    </message>
    <message>
        <source>No sample is missing between the first and the last.</source>
        <translation>Aucune mesure ne manque entre la première et la dernière.</translation>
    </message>
    <message>
        <source>Gaps: {} of the samples between the first and the last are missing.</source>
        <translation>Lacunes : il manque {} des mesures entre la première et la dernière.</translation>
    </message>
    <message>
        <source>{} is not in the inventory: an edit or a scheduled change adds it.</source>
        <translation>{} n’est pas dans l’inventaire : une modification ou un changement planifié l’ajoute.</translation>
    </message>
    <message>
        <source>Request of {}: {}, stated by &apos;{}&apos; at {}.</source>
        <translation>Réservation de {} : {}, indiquée par « {} » le {}.</translation>
    </message>
    <message>
        <source>Capacity of {}: {}, stated by &apos;{}&apos; at {}.</source>
        <translation>Capacité de {} : {}, indiquée par « {} » le {}.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Inventory of revision {}, taken in from &apos;{}&apos; at {}. The future begins at {}.</source>
        <translation>Inventaire de la révision {}, repris de « {} » le {}. Le futur commence le {}.</translation>
    </message>
    <message>
        <source>Not measured, so that what is requested stands in: {}.</source>
        <translation>Non mesuré, ce qui est réservé en tient donc lieu : {}.</translation>
    </message>
    <message>
        <source>Neither measured nor requesting any are {}: they count as nothing.</source>
        <translation>Ni mesure ni réservation : {}. Compté pour rien.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Workloads are placed by the policy {} at {}.</source>
        <translation>Les charges sont placées selon la politique {} le {}.</translation>
    </message>
    <message>
        <source>{} joint paths of {} in steps of {}; what is less probable than {} is not told.</source>
        <translation>{} trajectoires conjointes sur {} par pas de {} ; ce qui est moins probable que {} n’est pas signalé.</translation>
    </message>
    <message>
        <source>{} may be reserved to {} of what {} offers.</source>
        <translation>{0} : réservation possible jusqu’à {1} de ce qu’offre {2}.</translation>
    </message>
    <message>
        <source>Nobody answered anything about names: what sources call the same is one.</source>
        <translation>Personne n’a répondu au sujet des noms : ce que des sources appellent de même est un seul élément.</translation>
    </message>
    <message>
        <source>Names are joined by {}.</source>
        <translation>Les noms sont réunis par {}.</translation>
    </message>
    <message>
        <source>Left out is the edit {}: {}</source>
        <translation>Modification ignorée, {} : {}</translation>
    </message>
    <message>
        <source>No edit of the scenario counts.</source>
        <translation>Aucune modification du scénario ne compte.</translation>
    </message>
    <message>
        <source>Edits that count: {}.</source>
        <translation>Modifications qui comptent : {}.</translation>
    </message>
    <message>
        <source>No scheduled change holds at that time.</source>
        <translation>Aucun changement planifié ne s’applique à ce moment.</translation>
    </message>
    <message>
        <source>Scheduled changes that hold at that time: {}.</source>
        <translation>Changements planifiés qui s’appliquent à ce moment : {}.</translation>
    </message>
    <message>
        <source>Not enough: {}.</source>
        <translation>Insuffisant : {}.</translation>
    </message>
    <message>
        <source>Without &apos;{}&apos;</source>
        <translation>Sans « {} »</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {} later</source>
        <translation>« {} » {} plus tard</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {} earlier</source>
        <translation>« {} » {} plus tôt</translation>
    </message>
    <message>
        <source>one of the 8 largest workloads moved away</source>
        <translation>l’une des 8 plus grandes charges déplacée ailleurs</translation>
    </message>
    <message>
        <source>Reckoned with the steps of the plans as they are; with another price book others may be found.</source>
        <translation>Calculé avec les étapes des plans telles quelles ; avec un autre livre de prix, d’autres plans peuvent être trouvés.</translation>
    </message>
    <message>
        <source>{} ({:.2f} to {:.2f})</source>
        <translation>{} ({:.2f} à {:.2f})</translation>
    </message>
    <message>
        <source>&apos;{}&apos; costs {} once and {} a month.</source>
        <translation>« {} » coûte {} une fois et {} par mois.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes services down for {} in all.</source>
        <translation>« {} » interrompt des services pendant {} au total.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes no service down.</source>
        <translation>« {} » n’interrompt aucun service.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes {} (P90 {}).</source>
        <translation>« {} » dure {} (P90 {}).</translation>
    </message>
    <message>
        <source>{} (P90 {})</source>
        <translation>{} (P90 {})</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step {}, {}: {}.</source>
        <translation>Étape {}, {} : {}.</translation>
    </message>
    <message>
        <source>The same of {} more.</source>
        <translation>De même pour {} de plus.</translation>
    </message>
    <message>
        <source>Nothing comes from {}.</source>
        <translation>Rien ne provient de {}.</translation>
    </message>
    <message>
        <source>It has no step.</source>
        <translation>Il n’a aucune étape.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>It takes nothing that the price book has a price for.</source>
        <translation>Il ne demande rien qui ait un prix dans le livre de prix.</translation>
    </message>
    <message>
        <source>The prices are the default ones: nobody has stated any.</source>
        <translation>Les prix sont ceux par défaut : personne n’en a indiqué.</translation>
    </message>
    <message>
        <source>The prices are those of the price book as somebody stated it.</source>
        <translation>Les prix sont ceux du livre de prix, tels qu’ils y ont été indiqués.</translation>
    </message>
    <message>
        <source>Nobody knows what {} cost: they count as nothing.</source>
        <translation>Coût inconnu, compté pour rien : {}.</translation>
    </message>
    <message>
        <source>Of a month, new hosts are paid for as soon as they are there, and for good; what the present hosts cost is in no plan.</source>
        <translation>Dans le coût mensuel, les nouveaux hôtes sont payés dès qu’ils sont là, et définitivement ; le coût des hôtes actuels n’entre dans aucun plan.</translation>
    </message>
    <message>
        <source>A change that is only done at another time was paid for by whoever planned it.</source>
        <translation>Un changement seulement fait à un autre moment a été payé par celui qui l’a planifié.</translation>
    </message>
    <message>
        <source>An engineer works as long as the steps take (P50, at most P90); waiting for hosts is nobody&apos;s work.</source>
        <translation>Un ingénieur travaille aussi longtemps que durent les étapes (P50, au plus P90) ; l’attente d’hôtes n’est le travail de personne.</translation>
    </message>
    <message>
        <source>A service goes on while more of its replicas run than it needs; else a move takes it down for {}, and resizing for {} a replica.</source>
        <translation>Un service continue tant qu’il a plus de réplicas actifs qu’il ne lui en faut ; sinon un déplacement l’interrompt pendant {}, et un redimensionnement pendant {} par réplica.</translation>
    </message>
    <message>
        <source>The time of each service counts alike, whoever uses it.</source>
        <translation>Le temps de chaque service compte autant, quels que soient ses utilisateurs.</translation>
    </message>
    <message>
        <source>A move takes {} to prepare and to switch over, and its memory is copied at {} a second, its data at {} a second.</source>
        <translation>Un déplacement demande {} pour la préparation et la bascule ; la mémoire est copiée à {} par seconde, les données à {} par seconde.</translation>
    </message>
    <message>
        <source>How much is copied is the highest that it is forecast to use.</source>
        <translation>La quantité copiée est le plus haut usage prévu.</translation>
    </message>
    <message>
        <source>Resizing restarts replica after replica, {} each; a change is put at another time within {}. P90 is twice that.</source>
        <translation>Un redimensionnement redémarre les réplicas l’un après l’autre, {} chacun ; un changement est mis à un autre moment en {}. Le P90 est le double.</translation>
    </message>
    <message>
        <source>Hosts come after the lead time of the price book, at P90 half as late again; several orders wait side by side.</source>
        <translation>Les hôtes arrivent après le délai de livraison du livre de prix, au P90 après une fois et demie ce délai ; plusieurs commandes attendent en parallèle.</translation>
    </message>
    <message>
        <source>All other steps are done one after the other.</source>
        <translation>Toutes les autres étapes se font l’une après l’autre.</translation>
    </message>
    <message>
        <source>The fleet is that of revision {}, as seen from {}.</source>
        <translation>Le parc est celui de la révision {}, vu au {}.</translation>
    </message>
    <message>
        <source>Plans are weighed by a year, what is paid once and twelve months: {}.</source>
        <translation>Les plans sont comparés sur un an, ce qui est payé une fois et douze mois : {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes to {} in a year.</source>
        <translation>« {} » revient à {} sur un an.</translation>
    </message>
    <message>
        <source>It is the sum over the steps, {} s.</source>
        <translation>C’est la somme sur les étapes, {} s.</translation>
    </message>
    <message>
        <source>{} of work, and {} of waiting for hosts; it is done at {}.</source>
        <translation>{} de travail et {} d’attente d’hôtes ; terminé le {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes {}.</source>
        <translation>« {} » dure {}.</translation>
    </message>
    <message>
        <source>one is to spare, so its steps take nothing down.</source>
        <translation>un réplica est en réserve, ses étapes n’interrompent donc rien.</translation>
    </message>
    <message>
        <source>No number of replicas was found with which {} goes on.</source>
        <translation>Aucun nombre de réplicas n’a été trouvé avec lequel {} continue.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no figure of a plan. Use one of cost, downtime, duration.</source>
        <translation>« {} » n’est pas un chiffre d’un plan. Utiliser cost, downtime ou duration.</translation>
    </message>
    <message>
        <source>The plan was found for another state of the scenario. Find plans again, then ask.</source>
        <translation>Le plan a été trouvé pour un autre état du scénario. Chercher de nouveau des plans, puis redemander.</translation>
    </message>
    <message>
        <source>{} at {} instead of {}: &apos;{}&apos; and &apos;{}&apos; cost the same in a year; below it the first costs less, above it the second.</source>
        <translation>{} à {} au lieu de {} : « {} » et « {} » coûtent autant sur un an ; en dessous, le premier coûte moins, au-dessus, le second.</translation>
    </message>
    <message>
        <source>{} at {} instead of {}: &apos;{}&apos; and &apos;{}&apos; cost the same in a year; above it the first costs less, below it the second.</source>
        <translation>{} à {} au lieu de {} : « {} » et « {} » coûtent autant sur un an ; au-dessus, le premier coûte moins, en dessous, le second.</translation>
    </message>
    <message>
        <source>A lead time of {} instead of {} (step {}): &apos;{}&apos; takes as long as &apos;{}&apos;; a shorter one makes it the quicker of the two.</source>
        <translation>Un délai de livraison de {} au lieu de {} (étape {}) : « {} » dure aussi longtemps que « {} » ; un délai plus court en fait le plus rapide des deux.</translation>
    </message>
</context>
<context>
    <name>FailDatastore</name>
    <message>
        <source>Fail datastore {}</source>
        <translation>Panne du datastore {}</translation>
    </message>
</context>
<context>
    <name>FailHost</name>
    <message>
        <source>Fail host {}</source>
        <translation>Panne de l’hôte {}</translation>
    </message>
</context>
<context>
    <name>FailHosts</name>
    <message>
        <source>Fail {}</source>
        <translation>Panne : {}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>zone {}</source>
        <translation>zone {}</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>l’ensemble du parc</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>est perdu</translation>
    </message>
    <message>
        <source>has a replica without a host</source>
        <translation>a un réplica sans hôte</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>runs out of {} in {} of the paths</source>
        <translation>s’épuise ({}) dans {} des trajectoires</translation>
    </message>
    <message>
        <source>{} cannot place every replica</source>
        <translation>Les réplicas de {} ne peuvent pas tous être placés</translation>
    </message>
    <message>
        <source>{} cannot go on</source>
        <translation>L’activité de {} s’interrompt</translation>
    </message>
    <message>
        <source>{} runs out</source>
        <translation>{} s’épuise</translation>
    </message>
    <message>
        <source>{} run out</source>
        <translation>{} s’épuisent</translation>
    </message>
    <message>
        <source>{} {}, because {} changes meet</source>
        <translation>{} {}, car {} changements se rencontrent</translation>
    </message>
    <message>
        <source>{}: {}. Without either of them it would not happen.</source>
        <translation>{} : {}. Sans l’un ou l’autre, cela n’arriverait pas.</translation>
    </message>
    <message>
        <source>{}: {}. Without any one of them it would not happen.</source>
        <translation>{} : {}. Sans l’un d’entre eux, cela n’arriverait pas.</translation>
    </message>
    <message>
        <source>Collisions of planned changes were searched for only until {}: so many changes meet there that {} placements did not tell them apart. Collisions from then on may be missing; plan fewer changes for the same hours or shorten the horizon to see them.</source>
        <translation>Les collisions de changements planifiés n’ont été recherchées que jusqu’au {} : tant de changements s’y rencontrent que {} placements n’ont pas permis de les distinguer. Des collisions ultérieures peuvent manquer ; planifier moins de changements aux mêmes heures ou raccourcir l’horizon pour les voir.</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} may run out of {} by {}</source>
        <translation>{} : épuisement possible de {} d’ici au {}</translation>
    </message>
    <message>
        <source>{}: the probability is {}. If it does, expect it around {}.</source>
        <translation>{} ; la probabilité est de {}. Si cela arrive, ce sera vers le {}.</translation>
    </message>
    <message>
        <source>{} is likely to run out of {} by {}</source>
        <translation>{} : épuisement probable de {} d’ici au {}</translation>
    </message>
    <message>
        <source>{}: the probability is {}, the median date {}.</source>
        <translation>{} ; la probabilité est de {}, la date médiane le {}.</translation>
    </message>
    <message>
        <source>{} runs out of {} at {}</source>
        <translation>{} : épuisement de {} le {}</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <source>{} runs out of {} around {}</source>
        <translation>{} : épuisement de {} vers le {}</translation>
    </message>
    <message>
        <source>{}, nine times in ten between {} and {}.</source>
        <translation>{}, neuf fois sur dix entre le {} et le {}.</translation>
    </message>
    <message>
        <source>{}; this is a guess, for the history is too short to forecast from.</source>
        <translation>{} ; c’est une estimation grossière, car l’historique est trop court pour une prévision.</translation>
    </message>
    <message>
        <source>{}; dates later than {} are a guess, for the history supports no more.</source>
        <translation>{} ; les dates postérieures au {} sont une estimation grossière, car l’historique n’en permet pas plus.</translation>
    </message>
    <message>
        <source>{} of {} simulated paths lie above the capacity of {} at some step, each step being a mean over {}</source>
        <translation>{} trajectoires simulées sur {} dépassent la capacité de {} à un pas au moins, chaque pas étant une moyenne sur {}</translation>
    </message>
    <message>
        <source>is drained</source>
        <translation>est drainé</translation>
    </message>
    <message>
        <source>has to stay there</source>
        <translation>doit y rester</translation>
    </message>
    <message>
        <source>runs {} of the {} replicas that its budget {} asks for</source>
        <translation>exécute {} des {} réplicas que demande son disruption budget {}</translation>
    </message>
    <message>
        <source>The drain of {} cannot end {}</source>
        <translation>Le drainage de {} ne peut pas se terminer {}</translation>
    </message>
    <message>
        <source>{}: {} of {} has to stay, because the disruption budget {} asks for {} of the {} that run.</source>
        <translation>{} : {} de {} doit rester, car le disruption budget {} demande {} des {} réplicas en service.</translation>
    </message>
    <message>
        <source>{}: {} of {} have to stay, because the disruption budget {} asks for {} of the {} that run.</source>
        <translation>{} : {} de {} doivent rester, car le disruption budget {} demande {} des {} réplicas en service.</translation>
    </message>
    <message>
        <source>{} has no host {}, since it made room for {} of priority {}</source>
        <translation>{} n’a pas d’hôte {}, sa place étant allée à {}, de priorité {}</translation>
    </message>
    <message>
        <source>{} has no host {}</source>
        <translation>{} n’a pas d’hôte {}</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{} : {}.</translation>
    </message>
    <message>
        <source>no host takes it: {}</source>
        <translation>aucun hôte ne l’accepte : {}</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>tombe en panne</translation>
    </message>
    <message>
        <source>has no other host: {}</source>
        <translation>n’a pas d’autre hôte : {}</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>{} has no host</source>
        <translation>{} n’a pas d’hôte</translation>
    </message>
    <message>
        <source>{} have no host</source>
        <translation>{} n’ont pas d’hôte</translation>
    </message>
    <message>
        <source>{} is lost</source>
        <translation>{} est perdu</translation>
    </message>
    <message>
        <source>{} are lost</source>
        <translation>{} sont perdus</translation>
    </message>
    <message>
        <source>If {} fails {}, {}</source>
        <translation>Si {} tombe en panne {}, {}</translation>
    </message>
    <message>
        <source>{} services further on: {}</source>
        <translation>{} services plus loin : {}</translation>
    </message>
    <message>
        <source>{} is lost {}</source>
        <translation>{} est perdu {}</translation>
    </message>
    <message>
        <source>{} is degraded {}</source>
        <translation>{} est dégradé {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <source>{}; it starts at {}</source>
        <translation>{} ; l’origine est {}</translation>
    </message>
    <message>
        <source>{}. Also hit: {}</source>
        <translation>{}. Également touchés : {}</translation>
    </message>
    <message>
        <source>{}, and {} service behind them</source>
        <translation>{} et {} service derrière</translation>
    </message>
    <message>
        <source>{}, and {} services behind them</source>
        <translation>{} et {} services derrière</translation>
    </message>
    <message>
        <source>{:.6g} %</source>
        <translation>{:.6g} %</translation>
    </message>
    <message>
        <source>asked for {:.0f} % more than it can do</source>
        <translation>sollicité {:.0f} % au-delà de ses capacités</translation>
    </message>
    <message>
        <source>{:.0f} % busy</source>
        <translation>occupé à {:.0f} %</translation>
    </message>
    <message>
        <source>{} of its requests answered</source>
        <translation>{} de ses requêtes avec réponse</translation>
    </message>
    <message>
        <source>{} of its requests within {}</source>
        <translation>{} de ses requêtes en moins de {}</translation>
    </message>
    <message>
        <source>{} of {} replicas run</source>
        <translation>{} sur {} réplicas en service</translation>
    </message>
    <message>
        <source>{} on average</source>
        <translation>{} en moyenne</translation>
    </message>
    <message>
        <source>{} of it in its own queue</source>
        <translation>dont {} dans sa propre file</translation>
    </message>
    <message>
        <source>{} fail</source>
        <translation>{} échouent</translation>
    </message>
    <message>
        <source>{} may break its promise of {} by {}</source>
        <translation>{} peut rompre son engagement ({}) d’ici au {}</translation>
    </message>
    <message>
        <source>{}: the probability is {}</source>
        <translation>{} : la probabilité est de {}</translation>
    </message>
    <message>
        <source>{} breaks its promise of {} at {}</source>
        <translation>{} rompt son engagement ({}) le {}</translation>
    </message>
    <message>
        <source>{} breaks its promise of {} around {}</source>
        <translation>{} rompt son engagement ({}) vers le {}</translation>
    </message>
    <message>
        <source>{}: the probability until {} is {}</source>
        <translation>{} : la probabilité jusqu’au {} est de {}</translation>
    </message>
    <message>
        <source>{}, nine times in ten between {} and {}</source>
        <translation>{}, neuf fois sur dix entre le {} et le {}</translation>
    </message>
    <message>
        <source>{}; it breaks at {} ({}).</source>
        <translation>{} ; en cause : {} ({}).</translation>
    </message>
    <message>
        <source>the service itself</source>
        <translation>le service lui-même</translation>
    </message>
    <message>
        <source>The latency of {} leaves out what {} takes: nobody knows how long a request takes there. State the attribute service-time, or measure requests and CPU.</source>
        <translation>La latence de {} ne comprend pas la part de {} : personne ne sait combien de temps une requête y prend. Indiquer l’attribut service-time, ou mesurer les requêtes et le CPU.</translation>
    </message>
    <message>
        <source>The latency of {} leaves out what {} take: nobody knows how long a request takes there. State the attribute service-time, or measure requests and CPU.</source>
        <translation>La latence de {} ne comprend pas les parts de {} : personne ne sait combien de temps une requête y prend. Indiquer l’attribut service-time, ou mesurer les requêtes et le CPU.</translation>
    </message>
    <message>
        <source>Behind {} one relation is taken as one call for each request: nobody states the calls, and the requests of both ends are not measured.</source>
        <translation>Derrière {}, une relation est comptée comme un appel par requête : personne n’indique les appels, et les requêtes des deux extrémités ne sont pas mesurées.</translation>
    </message>
    <message>
        <source>Behind {} {} relations are taken as one call for each request: nobody states the calls, and the requests of both ends are not measured.</source>
        <translation>Derrière {}, {} relations sont comptées comme un appel par requête : personne n’indique les appels, et les requêtes des deux extrémités ne sont pas mesurées.</translation>
    </message>
    <message>
        <source>{} calls {}</source>
        <translation>{} appelle {}</translation>
    </message>
    <message>
        <source>Behind {} services call one another in a circle: {}. Their requests are followed until they change no more.</source>
        <translation>Derrière {}, des services s’appellent en cercle : {}. Leurs requêtes sont suivies jusqu’à ce qu’elles ne changent plus.</translation>
    </message>
    <message>
        <source>The promise of {} was looked at on {} of {} paths, for its services are many.</source>
        <translation>L’engagement de {} a été examiné sur {} trajectoires parmi {}, car ses services sont nombreux.</translation>
    </message>
    <message>
        <source>The drain of {} until {} brought {} there, which does not move back.</source>
        <translation>Le drainage de {} jusqu’au {} y a amené {}, qui n’en repart pas.</translation>
    </message>
    <message>
        <source>The drain of {} until {} brought {} there, which do not move back.</source>
        <translation>Le drainage de {} jusqu’au {} y a amené {}, qui n’en repartent pas.</translation>
    </message>
    <message>
        <source>{} requests/s</source>
        <translation>{} requêtes/s</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>▲ Runs out</source>
        <translation>▲ Épuisé</translation>
    </message>
    <message>
        <source>▲ Homeless</source>
        <translation>▲ Sans hôte</translation>
    </message>
    <message>
        <source>◆ Cannot be lost</source>
        <translation>◆ Indispensable</translation>
    </message>
    <message>
        <source>▲ Service lost</source>
        <translation>▲ Service perdu</translation>
    </message>
    <message>
        <source>◆ Degraded</source>
        <translation>◆ Dégradé</translation>
    </message>
    <message>
        <source>▲ Breaks its promise</source>
        <translation>▲ Engagement rompu</translation>
    </message>
    <message>
        <source>▲ Collision</source>
        <translation>▲ Collision</translation>
    </message>
    <message>
        <source>◆ Drain held</source>
        <translation>◆ Drainage bloqué</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>si panne</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Go if</source>
        <translation>Go conditionnel</translation>
    </message>
    <message>
        <source>No go</source>
        <translation>No-go</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>le parc</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation>ce scénario</translation>
    </message>
    <message>
        <source>sooner, was %1</source>
        <translation>plus tôt (était le %1)</translation>
    </message>
    <message>
        <source>there before</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Proba.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>All {} samples have the same value.</source>
        <translation>Les {} mesures ont toutes la même valeur.</translation>
    </message>
    <message>
        <source>With 1 sample nothing can be measured; the band is a guess from the changes seen.</source>
        <translation>Avec 1 mesure, rien ne peut être évalué ; la bande est une estimation grossière d’après les variations observées.</translation>
    </message>
    <message>
        <source>With {} samples nothing can be measured; the band is a guess from the changes seen.</source>
        <translation>Avec {} mesures, rien ne peut être évalué ; la bande est une estimation grossière d’après les variations observées.</translation>
    </message>
    <message>
        <source>The load keeps its local hours across clock changes, so that days and weeks were counted by the clock.</source>
        <translation>La sollicitation garde ses heures locales lors des changements d’heure ; les jours et les semaines ont donc été comptés à l’horloge.</translation>
    </message>
    <message>
        <source>No clock change in the history shows whether the load keeps its local hours; it was taken to.</source>
        <translation>Aucun changement d’heure dans l’historique ne montre si la sollicitation garde ses heures locales ; il a été supposé que oui.</translation>
    </message>
    <message>
        <source>A horizon of {} cannot be forecast; give 1 to {}.</source>
        <translation>Un horizon de {} ne peut pas être prévu ; indiquer de 1 à {}.</translation>
    </message>
    <message>
        <source>A series with a step of {} has no daily figures; the step must be a day or less.</source>
        <translation>Une série au pas de {} n’a pas de valeurs journalières ; le pas doit être d’un jour au plus.</translation>
    </message>
    <message>
        <source>{} less than {:.0f} % of the samples and counted as missing.</source>
        <translation>{} moins de {:.0f} % des mesures : données considérées comme manquantes.</translation>
    </message>
    <message>
        <source>No day has {:.0f} % of its samples; what there is was taken for whole days.</source>
        <translation>Aucun jour n’a {:.0f} % de ses mesures ; celles qui existent ont été prises pour des jours entiers.</translation>
    </message>
    <message>
        <source>The history supports {}; the bands of the later ones are extrapolated.</source>
        <translation>L’historique permet {} ; les bandes des suivants sont extrapolées.</translation>
    </message>
    <message>
        <source>There is not one sample in the series, so nothing can be said of it.</source>
        <translation>La série ne contient aucune mesure, rien ne peut donc en être dit.</translation>
    </message>
    <message>
        <source>by {:+.0f} %</source>
        <translation>de {:+.0f} %</translation>
    </message>
    <message>
        <source>{} within the horizon; what {} of the kinds did in the past is part of the forecast.</source>
        <translation>{} dans l’horizon ; l’effet passé de {} de ces types est inclus dans la prévision.</translation>
    </message>
    <message>
        <source>The deployment {} before the end changed the level {}; what lies before was brought to the new level.</source>
        <translation>Le déploiement effectué {} avant la fin a changé le niveau {} ; ce qui précède a été ramené au nouveau niveau.</translation>
    </message>
    <message>
        <source>The level changed for good {} before the end ({}); what lies before was brought to the new level.</source>
        <translation>Le niveau a changé durablement {} avant la fin ({}) ; ce qui précède a été ramené au nouveau niveau.</translation>
    </message>
    <message>
        <source>The history holds fewer than two cycles of {} steps, so that cycle was left out.</source>
        <translation>L’historique contient moins de deux cycles de {} pas, ce cycle a donc été écarté.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot forecast this series: its history is too short for it, has no cycle, or no network was trained on the fleet. The backtest chose instead.</source>
        <translation>« {} » ne peut pas prévoir cette série : son historique est trop court pour ce modèle ou n’a pas de cycle, ou aucun réseau n’a été entraîné sur le parc. Le test rétrospectif a choisi à la place.</translation>
    </message>
    <message>
        <source>Only the newest {} samples were looked at.</source>
        <translation>Seules les {} mesures les plus récentes ont été examinées.</translation>
    </message>
    <message>
        <source>Infinite values were treated as missing.</source>
        <translation>Les valeurs infinies ont été traitées comme manquantes.</translation>
    </message>
    <message>
        <source>Only {} of {} samples is there; the rest is missing.</source>
        <translation>Seule {} mesure sur {} est présente ; le reste manque.</translation>
    </message>
    <message>
        <source>Only {} of {} samples are there; the rest is missing.</source>
        <translation>Seules {} mesures sur {} sont présentes ; le reste manque.</translation>
    </message>
    <message>
        <source>The history supports {}; the bands of what is later are extrapolated.</source>
        <translation>L’historique permet {} ; les bandes de ce qui suit sont extrapolées.</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <source>For {} it has been changing steadily, by {} a step; the forecast lets that go on.</source>
        <translation>Depuis {}, la série varie régulièrement, de {} par pas ; la prévision prolonge cette évolution.</translation>
    </message>
    <message>
        <source>For {} it has been changing steadily, by {} a day; the forecast lets that go on.</source>
        <translation>Depuis {}, la série varie régulièrement, de {} par jour ; la prévision prolonge cette évolution.</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>{:.3g} times the requests of {} come to {}, as its history ties them together; in brackets 95 % of resampled fits, which the bands do not hold.</source>
        <translation>{:.3g} fois les requêtes de {} donnent {}, selon le lien établi par l’historique ; entre parenthèses, 95 % des ajustements rééchantillonnés, que les bandes ne contiennent pas.</translation>
    </message>
    <message>
        <source>What is stored ({}) does not grow with the demand: it keeps its own trend. Name dimensions={} for more of it.</source>
        <translation>Ce qui est stocké ({}) ne croît pas avec la demande : il garde sa propre tendance. Indiquer dimensions={} pour le faire croître.</translation>
    </message>
    <message>
        <source>The {} of hosts is measured as a whole and of none of the workloads on them, so it does not grow with their demand.</source>
        <translation>Pour les hôtes, {} est mesuré globalement et pour aucune de leurs charges, et ne croît donc pas avec leur demande.</translation>
    </message>
    <message>
        <source>So do {} more services grow as their history ties their use to their requests.</source>
        <translation>De même, {} autres services croissent selon le lien que leur historique établit entre usage et requêtes.</translation>
    </message>
    <message>
        <source>No history ties the use of {} to requests, so what grows there grows in proportion to them.</source>
        <translation>Aucun historique ne lie l’usage de {} aux requêtes : ce qui y croît le fait donc en proportion.</translation>
    </message>
    <message>
        <source>All else that follows the load grows in proportion.</source>
        <translation>Tout le reste de ce qui suit la sollicitation croît en proportion.</translation>
    </message>
    <message>
        <source>Whole devices ({}) are asked for as before: their measured use does not follow the requests, or is not known. Name dimensions={} for more of them.</source>
        <translation>Les périphériques entiers ({}) sont demandés comme avant : leur usage mesuré ne suit pas les requêtes, ou n’est pas connu. Indiquer dimensions={} pour en demander plus.</translation>
    </message>
    <message>
        <source>It is extrapolated: at most {} requests a second were seen, these are up to {}.</source>
        <translation>C’est une extrapolation : {} requêtes par seconde au plus ont été observées, celles-ci vont jusqu’à {}.</translation>
    </message>
    <message>
        <source>{} {} times</source>
        <translation>{} {} fois</translation>
    </message>
    <message>
        <source>{} {} times ({} to {})</source>
        <translation>{} {} fois ({} à {})</translation>
    </message>
    <message>
        <source>{:.3g} times the requests of {} come to {}, as its history ties them together.</source>
        <translation>{:.3g} fois les requêtes de {} donnent {}, selon le lien établi par l’historique.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Did you mean &apos;{}&apos;?</source>
        <translation>Vouliez-vous dire « {} » ?</translation>
    </message>
    <message>
        <source>Known is {}.</source>
        <translation>Valeur connue : {}.</translation>
    </message>
    <message>
        <source>Known are {}.</source>
        <translation>Valeurs connues : {}.</translation>
    </message>
    <message>
        <source> Did you mean capacity.{0}, what a host offers, or request.{0}, what a workload asks for?</source>
        <translation> Vouliez-vous dire capacity.{0}, ce qu’offre un hôte, ou request.{0}, ce que demande une charge ?</translation>
    </message>
    <message>
        <source> Begin it with attribute. to keep it.</source>
        <translation> Le faire commencer par attribute. pour le conserver.</translation>
    </message>
    <message>
        <source> Did you mean &apos;{}&apos;? Begin it with attribute. to keep it.</source>
        <translation> Vouliez-vous dire « {} » ? Le faire commencer par attribute. pour le conserver.</translation>
    </message>
    <message>
        <source> None is kept.</source>
        <translation> Aucun n’est conservé.</translation>
    </message>
    <message>
        <source> Nothing is planned.</source>
        <translation> Rien n’est planifié.</translation>
    </message>
    <message>
        <source>Known are {} and more.</source>
        <translation>Valeurs connues : {}, entre autres.</translation>
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
        <translation>◆ %1, avec la demande attendue.</translation>
    </message>
    <message>
        <source>◆ %1, with the demand of P90.</source>
        <translation>◆ %1, avec la demande P90.</translation>
    </message>
    <message>
        <source>◆ %1, with the demand of P95.</source>
        <translation>◆ %1, avec la demande P95.</translation>
    </message>
    <message>
        <source>Every single rack can be lost.</source>
        <translation>Chaque baie peut être perdue seule.</translation>
    </message>
    <message>
        <source>Every single zone can be lost.</source>
        <translation>Chaque zone peut être perdue seule.</translation>
    </message>
    <message>
        <source>Every single host can be lost.</source>
        <translation>Chaque hôte peut être perdu seul.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>▲ %1 h</source>
        <translation>▲ %1 h</translation>
    </message>
    <message>
        <source>✓ all hours</source>
        <translation>✓ toujours</translation>
    </message>
    <message>
        <source>◆ %1 h</source>
        <translation>◆ %1 h</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>◆ 1 overloads who takes over, at P95</source>
        <translation>◆ 1 surcharge les hôtes qui prennent le relais, au P95</translation>
    </message>
    <message>
        <source>◆ %1 overload who takes over, at P95</source>
        <translation>◆ %1 surchargent les hôtes qui prennent le relais, au P95</translation>
    </message>
    <message>
        <source>Any two hosts can be lost, by what is reserved.</source>
        <translation>Deux hôtes quelconques peuvent être perdus, d’après ce qui est réservé.</translation>
    </message>
    <message>
        <source>Two hosts</source>
        <translation>Deux hôtes</translation>
    </message>
    <message>
        <source>▲ what is reserved</source>
        <translation>▲ ce qui est réservé</translation>
    </message>
    <message>
        <source>◆ the expected demand</source>
        <translation>◆ la demande attendue</translation>
    </message>
    <message>
        <source>◆ the demand of P90</source>
        <translation>◆ la demande P90</translation>
    </message>
    <message>
        <source>◆ the demand of P95</source>
        <translation>◆ la demande P95</translation>
    </message>
    <message>
        <source>And %1 more: a double click or Return lists them all.</source>
        <translation>Et %1 de plus : un double-clic ou Entrée les liste tous.</translation>
    </message>
    <message>
        <source>And %1 more. A double click or Return lists the first %2.</source>
        <translation>Et %1 de plus. Un double-clic ou Entrée liste les %2 premiers.</translation>
    </message>
    <message>
        <source>▲ 1 leaves a workload without a host</source>
        <translation>▲ 1 laisse une charge sans hôte</translation>
    </message>
    <message>
        <source>▲ %1 leave a workload without a host</source>
        <translation>▲ %1 laissent une charge sans hôte</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 h: %2</source>
        <translation>%1 h : %2</translation>
    </message>
    <message>
        <source>Cannot be lost in this hour: %1 (%2).</source>
        <translation>Indispensables à cette heure : %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>{} of {} replicas run, it needs {}.</source>
        <translation>{} sur {} réplicas en service, il en faut {}.</translation>
    </message>
    <message>
        <source>{} of {} replicas run.</source>
        <translation>{} sur {} réplicas en service.</translation>
    </message>
    <message>
        <source>It depends on {}, which is lost.</source>
        <translation>Le service dépend de {}, qui est perdu.</translation>
    </message>
    <message>
        <source>It depends on {}, which is degraded.</source>
        <translation>Le service dépend de {}, qui est dégradé.</translation>
    </message>
    <message>
        <source>It uses {}, which is lost.</source>
        <translation>Le service utilise {}, qui est perdu.</translation>
    </message>
    <message>
        <source>It uses {}, which is degraded.</source>
        <translation>Le service utilise {}, qui est dégradé.</translation>
    </message>
</context>
<context>
    <name>KeptPlansDialog</name>
    <message>
        <source>waits for a decision</source>
        <translation>attend une décision</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Kept, UTC</source>
        <translation>Conservé, UTC</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>◆ older data</source>
        <translation>◆ données anciennes</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation>données à jour</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>alert that names no resource</source>
        <translation>alerte qui ne nomme aucune ressource</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>time interval</source>
        <translation>intervalle de temps</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>notification without an item</source>
        <translation>notification sans élément</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>older capture</source>
        <translation>capture plus ancienne</translation>
    </message>
    <message>
        <source>deleted resource</source>
        <translation>ressource supprimée</translation>
    </message>
    <message>
        <source>past event</source>
        <translation>événement passé</translation>
    </message>
    <message>
        <source>instance type</source>
        <translation>type d’instance</translation>
    </message>
    <message>
        <source>released host</source>
        <translation>hôte libéré</translation>
    </message>
    <message>
        <source>dedicated host</source>
        <translation>hôte dédié</translation>
    </message>
    <message>
        <source>value without an instance</source>
        <translation>valeur sans instance</translation>
    </message>
    <message>
        <source>auto scaling group</source>
        <translation>groupe auto scaling</translation>
    </message>
    <message>
        <source>terminated instance</source>
        <translation>instance résiliée</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instance</translation>
    </message>
    <message>
        <source>release</source>
        <translation>livraison</translation>
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
        <translation>planification</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>déploiement</translation>
    </message>
    <message>
        <source>freeze period</source>
        <translation>période de gel</translation>
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
        <translation>rapport de tests</translation>
    </message>
    <message>
        <source>change set</source>
        <translation>change set</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>récapitulatif</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>boucle</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>flag</translation>
    </message>
    <message>
        <source>flag change</source>
        <translation>changement de flag</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>listener</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hyperviseur</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>log record of an error</source>
        <translation>enregistrement de journal d’une erreur</translation>
    </message>
    <message>
        <source>log record</source>
        <translation>enregistrement de journal</translation>
    </message>
    <message>
        <source>NaN or infinite value</source>
        <translation>valeur NaN ou infinie</translation>
    </message>
    <message>
        <source>device</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>machine virtuelle</translation>
    </message>
    <message>
        <source>server of a hypervisor</source>
        <translation>serveur d’un hyperviseur</translation>
    </message>
    <message>
        <source>nova-compute</source>
        <translation>nova-compute</translation>
    </message>
    <message>
        <source>zone without computes</source>
        <translation>zone sans compute</translation>
    </message>
    <message>
        <source>availability zone</source>
        <translation>zone de disponibilité</translation>
    </message>
    <message>
        <source>deleted aggregate</source>
        <translation>agrégat supprimé</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>agrégat</translation>
    </message>
    <message>
        <source>flavor</source>
        <translation>flavor</translation>
    </message>
    <message>
        <source>deleted server</source>
        <translation>serveur supprimé</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>sum over hypervisors</source>
        <translation>somme sur des hyperviseurs</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>play</source>
        <translation>play</translation>
    </message>
    <message>
        <source>configuration of an inventory plugin</source>
        <translation>configuration d’un plugin d’inventaire</translation>
    </message>
    <message>
        <source>file of variables</source>
        <translation>fichier de variables</translation>
    </message>
    <message>
        <source>encrypted vault</source>
        <translation>vault chiffré</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>package that is not installed</source>
        <translation>paquet non installé</translation>
    </message>
    <message>
        <source>line without a time</source>
        <translation>ligne sans horodatage</translation>
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
        <translation>métrique</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série(s)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>native histogram</source>
        <translation>histogramme natif</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>dropped target</source>
        <translation>cible écartée</translation>
    </message>
    <message>
        <source>description of a metric</source>
        <translation>description d’une métrique</translation>
    </message>
    <message>
        <source>part of the server&apos;s status</source>
        <translation>partie de l’état du serveur</translation>
    </message>
    <message>
        <source>template</source>
        <translation>gabarit</translation>
    </message>
    <message>
        <source>answer without a list</source>
        <translation>réponse sans liste</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>vMemory row</source>
        <translation>ligne vMemory</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>datastore</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>record without a class</source>
        <translation>enregistrement sans classe</translation>
    </message>
    <message>
        <source>retired item</source>
        <translation>élément mis hors service</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>cancelled change</source>
        <translation>changement annulé</translation>
    </message>
    <message>
        <source>change without a window</source>
        <translation>changement sans fenêtre</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>avis de sécurité</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>value that is text</source>
        <translation>valeur textuelle</translation>
    </message>
    <message>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an advisory</source>
        <translation>un avis de sécurité</translation>
    </message>
    <message>
        <source>an affected range</source>
        <translation>une plage affectée</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>un changement</translation>
    </message>
    <message>
        <source>a time window</source>
        <translation>une fenêtre de temps</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>un appel</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>une ressource</translation>
    </message>
    <message>
        <source>an affinity</source>
        <translation>une affinité</translation>
    </message>
    <message>
        <source>a topology spread</source>
        <translation>une répartition par topologie</translation>
    </message>
    <message>
        <source>an anti-affinity</source>
        <translation>une anti-affinité</translation>
    </message>
    <message>
        <source>a toleration</source>
        <translation>une tolérance</translation>
    </message>
    <message>
        <source>a selector</source>
        <translation>un sélecteur</translation>
    </message>
    <message>
        <source>placement rules</source>
        <translation>des règles de placement</translation>
    </message>
    <message>
        <source>a taint</source>
        <translation>une teinte (taint)</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>une relation</translation>
    </message>
    <message>
        <source>a dimension</source>
        <translation>une dimension</translation>
    </message>
    <message>
        <source>the edit</source>
        <translation>la modification</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>le gabarit</translation>
    </message>
    <message>
        <source>a part of the manifest</source>
        <translation>une partie du manifeste</translation>
    </message>
    <message>
        <source>a cell</source>
        <translation>une cellule</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Penumbra speaks</source>
        <translation>Penumbra parle</translation>
    </message>
    <message>
        <source>The window is made anew for it. What was edited comes back with it.</source>
        <translation>La fenêtre est recréée pour cela. Ce qui a été modifié y revient.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>Likely</name>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {}{}. Nothing was joined; Match asks which are one and which are two.</source>
        <translation>Peut-être des doublons sous deux noms, et ce qu’ils ont compte double : {} – {}{}. Rien n’a été fusionné ; le rapprochement demande lesquelles n’en font qu’une et lesquelles sont deux.</translation>
    </message>
    <message>
        <source>; and {} more</source>
        <translation> ; et {} autres</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>The attribute {} of {} is left out: &apos;{}&apos; is no amount above zero.</source>
        <translation>L’attribut {} de {} est ignoré : « {} » n’est pas une quantité supérieure à zéro.</translation>
    </message>
    <message>
        <source>{} is killed for lack of memory (OOM) when it exceeds its limit of {}: the probability is {}, the median date {}, P95 of the peak is {}.</source>
        <translation>{} est interrompu par manque de mémoire (OOM) au-delà de la limite de {} : la probabilité est de {}, la date médiane le {}, le P95 du pic est de {}.</translation>
    </message>
    <message>
        <source>{} is killed for lack of memory (OOM) when it exceeds its limit of {}: the probability is {}, P95 of the peak is {}.</source>
        <translation>{} est interrompu par manque de mémoire (OOM) au-delà de la limite de {} : la probabilité est de {}, le P95 du pic est de {}.</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {}, the median date {}, P95 of the peak is {}.</source>
        <translation>{} est bridé quand l’usage CPU dépasserait la limite de {} : la probabilité est de {}, la date médiane le {}, le P95 du pic est de {}.</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {}, P95 of the peak is {}.</source>
        <translation>{} est bridé quand l’usage CPU dépasserait la limite de {} : la probabilité est de {}, le P95 du pic est de {}.</translation>
    </message>
</context>
<context>
    <name>LimitLicence</name>
    <message>
        <source>{} runs on at most {} cores licensed by {}</source>
        <translation>{} s’exécute sur {} cœurs au plus sous licence {}</translation>
    </message>
    <message>
        <source>{} runs on at most {} hosts licensed by {}</source>
        <translation>{} s’exécute sur {} hôtes au plus sous licence {}</translation>
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
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} et {} autres</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{} ; {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} autres</translation>
    </message>
    <message>
        <source>{}; and {} more</source>
        <translation>{} ; et {} autres</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
</context>
<context>
    <name>Little</name>
    <message>
        <source>Little&apos;s law</source>
        <translation>La loi de Little</translation>
    </message>
    <message>
        <source>what is in flight</source>
        <translation>le nombre en cours</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>The utilisation law</source>
        <translation>La loi d’utilisation</translation>
    </message>
    <message>
        <source>what is busy</source>
        <translation>l’occupation</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>durée de service</translation>
    </message>
    <message>
        <source>The rate looks like one a minute taken for one a second; divide it by 60 where it is gathered.</source>
        <translation>Le débit ressemble à une valeur par minute prise pour une valeur par seconde ; le diviser par 60 à la collecte.</translation>
    </message>
    <message>
        <source>The rate looks sixty times too small, as if it had been divided by 60 twice; gather it as one a second.</source>
        <translation>Le débit paraît soixante fois trop petit, comme divisé deux fois par 60 ; le collecter par seconde.</translation>
    </message>
    <message>
        <source>That is the number of its replicas ({}): one series is of a single replica, another of all of them. Gather both for the same.</source>
        <translation>C’est le nombre de ses réplicas ({}) : une série porte sur un seul réplica, une autre sur tous. Collecter les deux sur la même base.</translation>
    </message>
    <message>
        <source>Check the units of the three series and that they are of the same requests.</source>
        <translation>Vérifier les unités des trois séries et qu’elles portent sur les mêmes requêtes.</translation>
    </message>
    <message>
        <source>Check that the three series are of the same requests.</source>
        <translation>Vérifier que les trois séries portent sur les mêmes requêtes.</translation>
    </message>
    <message>
        <source>{} could not be checked for {}: its three series are known together and above zero at {} only; {} are needed.</source>
        <translation>{} n’a pas pu être vérifiée pour {} : ses trois séries ne sont connues ensemble et supérieures à zéro qu’à {} ; il en faut {}.</translation>
    </message>
    <message>
        <source>{} does not hold for {}: {} and rate x {} have no relation. {}</source>
        <translation>{} n’est pas respectée pour {} : {} et débit x {} sont sans rapport. {}</translation>
    </message>
    <message>
        <source>{} does not hold for {}: rate x {} is {} times {}. {}</source>
        <translation>{} n’est pas respectée pour {} : débit x {} vaut {} fois {}. {}</translation>
    </message>
    <message>
        <source>{} does not hold for {}: {} is {} times rate x {}. {}</source>
        <translation>{} n’est pas respectée pour {} : {} vaut {} fois débit x {}. {}</translation>
    </message>
    <message>
        <source>The latency looks like milliseconds taken for seconds; import it as seconds.</source>
        <translation>La latence ressemble à des millisecondes prises pour des secondes ; l’importer en secondes.</translation>
    </message>
    <message>
        <source>The latency looks a thousand times too small, as if it had been divided by 1000 twice; import it as seconds.</source>
        <translation>La latence paraît mille fois trop petite, comme divisée deux fois par 1000 ; l’importer en secondes.</translation>
    </message>
    <message>
        <source>The service time looks like milliseconds taken for seconds; import it as seconds.</source>
        <translation>La durée de service ressemble à des millisecondes prises pour des secondes ; l’importer en secondes.</translation>
    </message>
    <message>
        <source>The service time looks a thousand times too small, as if it had been divided by 1000 twice; import it as seconds.</source>
        <translation>La durée de service paraît mille fois trop petite, comme divisée deux fois par 1000 ; l’importer en secondes.</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>&apos;{}&apos; is {}</source>
        <translation>« {} » est {}</translation>
    </message>
    <message>
        <source>{} resources are called &apos;{}&apos;, so what is said of it was not taken. Write the kind in front, e.g. {}.</source>
        <translation>{} ressources s’appellent « {} », ce qui en est dit n’a donc pas été repris. Écrire le type devant, p. ex. {}.</translation>
    </message>
    <message>
        <source>Names without a kind were looked up: {}.</source>
        <translation>Les noms sans type ont été recherchés : {}.</translation>
    </message>
    <message>
        <source>{} stands in this source by its name alone, too. What is said by the name alone was not taken; write one name throughout.</source>
        <translation>{} figure aussi dans cette source sous son seul nom. Ce qui est dit sous le seul nom n’a pas été repris ; écrire partout le même nom.</translation>
    </message>
    <message>
        <source>{} stands in this source under two names that are one thing. What is said under the second was not taken.</source>
        <translation>{} figure dans cette source sous deux noms qui désignent la même chose. Ce qui est dit sous le second n’a pas été repris.</translation>
    </message>
    <message>
        <source>{} and {} both say {} {}, as copies do. It tells neither of them from the other and was not used to recognise them.</source>
        <translation>{} et {} indiquent tous deux {} {}, comme le font les copies. Cela ne les distingue pas l’un de l’autre et n’a pas servi à les reconnaître.</translation>
    </message>
    <message>
        <source>{} says {} {}, and so do {} and {}. Say by hand which of them it is.</source>
        <translation>{} indique {} {}, de même que {} et {}. Préciser à la main de laquelle de ces ressources il s’agit.</translation>
    </message>
    <message>
        <source>{} is another machine than the one that is known by this name: its {} is {}, not {}. It is kept as {}.</source>
        <translation>{} est une autre machine que celle connue sous ce nom : {} est {}, et non {}. Elle est conservée sous le nom {}.</translation>
    </message>
    <message>
        <source>1 resource is known under another name already and joined: {} is {}, by {}.</source>
        <translation>1 ressource est déjà connue sous un autre nom et a été fusionnée : {} est {} (critère : {}).</translation>
    </message>
    <message>
        <source>{} resources are known under another name already and joined: {} is {}, by {}, for example.</source>
        <translation>{} ressources sont déjà connues sous un autre nom et ont été fusionnées : {} est {} (critère : {}), par exemple.</translation>
    </message>
    <message>
        <source>name and site</source>
        <translation>nom et site</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>votre réponse</translation>
    </message>
    <message>
        <source>your rules for names</source>
        <translation>vos règles de noms</translation>
    </message>
    <message>
        <source>its full name or address</source>
        <translation>son nom complet ou son adresse</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Whether another source stated capacities or requests otherwise is not known: {}</source>
        <translation>On ne sait pas si une autre source a indiqué d’autres capacités ou réservations : {}</translation>
    </message>
    <message>
        <source>{} of {} is &apos;{:.60}&apos; now and was &apos;{:.60}&apos; by {}</source>
        <translation>{} de {} vaut maintenant « {:.60} » et valait « {:.60} » selon {}</translation>
    </message>
    <message>
        <source>{}; who stated the amounts of 1 other changed resource before was not looked up</source>
        <translation>{} ; qui avait indiqué auparavant les quantités d’une autre ressource modifiée n’a pas été recherché</translation>
    </message>
    <message>
        <source>{}; who stated the amounts of {} other changed resources before was not looked up</source>
        <translation>{} ; qui avait indiqué auparavant les quantités de {} autres ressources modifiées n’a pas été recherché</translation>
    </message>
    <message>
        <source>1 fact is otherwise than another source said; what came last holds: {}.</source>
        <translation>1 indication diffère de celle d’une autre source ; la dernière reçue l’emporte : {}.</translation>
    </message>
    <message>
        <source>{} facts are otherwise than another source said; what came last holds: {}.</source>
        <translation>{} indications diffèrent de celles d’une autre source ; les dernières reçues l’emportent : {}.</translation>
    </message>
    <message>
        <source>{} that {} named before</source>
        <translation>{} que {} nommait auparavant</translation>
    </message>
    <message>
        <source>{} is not in it any more, so it ends at {}.</source>
        <translation>{} n’y figure plus et se termine donc le {}.</translation>
    </message>
    <message>
        <source>{} are not in it any more, so they end at {}.</source>
        <translation>{} n’y figurent plus et se terminent donc le {}.</translation>
    </message>
    <message>
        <source>{} is not in it any more; it was kept, since the file may be a part of a larger list. Where it lists everything, import it as complete and it ends.</source>
        <translation>{} n’y figure plus ; rien n’a été retiré, car le fichier peut faire partie d’une liste plus longue. S’il contient tout, l’importer comme complet pour y mettre fin.</translation>
    </message>
    <message>
        <source>{} are not in it any more; they were kept, since the file may be a part of a larger list. Where it lists everything, import it as complete and they end.</source>
        <translation>{} n’y figurent plus ; rien n’a été retiré, car le fichier peut faire partie d’une liste plus longue. S’il contient tout, l’importer comme complet pour y mettre fin.</translation>
    </message>
    <message>
        <source>&apos;{} {} {}&apos; was not stored: a {} cannot stand in this relation to a {}.</source>
        <translation>« {} {} {} » n’a pas été enregistré : {} ne peut pas avoir cette relation avec {}.</translation>
    </message>
    <message>
        <source>1 relation that {} said before is not in it any more and was taken back.</source>
        <translation>1 relation que {} indiquait auparavant n’y figure plus et a été retirée.</translation>
    </message>
    <message>
        <source>{} relations that {} said before are not in it any more and were taken back.</source>
        <translation>{} relations que {} indiquait auparavant n’y figurent plus et ont été retirées.</translation>
    </message>
    <message>
        <source>1 event that {} named before is not in it any more, so it ends or never begins.</source>
        <translation>1 événement que {} nommait auparavant n’y figure plus ; il se termine donc ou ne commence jamais.</translation>
    </message>
    <message>
        <source>{} events that {} named before are not in it any more, so they end or never begin.</source>
        <translation>{} événements que {} nommait auparavant n’y figurent plus ; ils se terminent donc ou ne commencent jamais.</translation>
    </message>
    <message>
        <source>The amount of &apos;{}&apos; of {} was left out: a fleet has at most {} dimensions.</source>
        <translation>La quantité « {} » de {} a été écartée : un parc a au plus {} dimensions.</translation>
    </message>
    <message>
        <source>capacity and requests of {} are not taken: it is a {}, and {} a {}</source>
        <translation>la capacité et les réservations de {} ne sont pas reprises : le type est {}, alors que celui de {} est {}</translation>
    </message>
    <message>
        <source>{} of {} is &apos;{:.60}&apos;, not &apos;{:.60}&apos;</source>
        <translation>{} de {} vaut « {:.60} », et non « {:.60} »</translation>
    </message>
    <message>
        <source>{} of {} stay as they are</source>
        <translation>inchangé : {} de {}</translation>
    </message>
    <message>
        <source>{} {} {}, not {}</source>
        <translation>{} {} {}, et non {}</translation>
    </message>
    <message>
        <source>&apos;{} {} {}&apos; cannot be and goes</source>
        <translation>« {} {} {} » est impossible et disparaît</translation>
    </message>
    <message>
        <source>1 fact was said otherwise by the two that were joined: {}.</source>
        <translation>1 indication différait entre les deux ressources fusionnées : {}.</translation>
    </message>
    <message>
        <source>{} facts were said otherwise by the two that were joined: {}.</source>
        <translation>{} indications différaient entre les deux ressources fusionnées : {}.</translation>
    </message>
    <message>
        <source>The series {} came with {} but {}, so none was stored.</source>
        <translation>La série {} est arrivée avec {} mais {}, rien n’en a donc été enregistré.</translation>
    </message>
    <message>
        <source>The series {} is kept in {} but came in {}, so 1 sample was not stored.</source>
        <translation>La série {} est conservée dans l’unité {} mais est arrivée dans l’unité {}, 1 mesure n’a donc pas été enregistrée.</translation>
    </message>
    <message>
        <source>The series {} is kept in {} but came in {}, so {} samples were not stored.</source>
        <translation>La série {} est conservée dans l’unité {} mais est arrivée dans l’unité {}, {} mesures n’ont donc pas été enregistrées.</translation>
    </message>
    <message>
        <source>Of the series {} 1 sample was not stored: no finite number.</source>
        <translation>Série {} : 1 mesure n’a pas été enregistrée, car ce n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>Of the series {} {} samples were not stored: no finite number.</source>
        <translation>Série {} : {} mesures n’ont pas été enregistrées, car ce ne sont pas des nombres finis.</translation>
    </message>
    <message>
        <source>Of the series {} 1 sample was not stored: outside the years 1 to 9999.</source>
        <translation>Série {} : 1 mesure n’a pas été enregistrée, car elle est hors des années 1 à 9999.</translation>
    </message>
    <message>
        <source>Of the series {} {} samples were not stored: outside the years 1 to 9999.</source>
        <translation>Série {} : {} mesures n’ont pas été enregistrées, car elles sont hors des années 1 à 9999.</translation>
    </message>
    <message>
        <source>request {}</source>
        <translation>réservation {}</translation>
    </message>
    <message>
        <source>capacity {}</source>
        <translation>capacité {}</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>teintes</translation>
    </message>
    <message>
        <source>placement rules</source>
        <translation>règles de placement</translation>
    </message>
    <message>
        <source>least replicas</source>
        <translation>réplicas au minimum</translation>
    </message>
    <message>
        <source>the tier</source>
        <translation>le niveau</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
</context>
<context>
    <name>MigrateService</name>
    <message>
        <source>Migrate {}</source>
        <translation>Migrer {}</translation>
    </message>
    <message>
        <source>{} from zone {}</source>
        <translation>{} de la zone {}</translation>
    </message>
    <message>
        <source>{} to zone {}, {} at once</source>
        <translation>{} vers la zone {}, {} à la fois</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>&quot;%1&quot; is no date with a time, so nothing was changed. Write it like &quot;%2&quot; or &quot;2026-03-01 02:00&quot;.</source>
        <translation>« %1 » n’est pas une date avec une heure, rien n’a donc été changé. L’écrire comme « %2 » ou « 2026-03-01 02:00 ».</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
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
        <translation>1er {}</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Move {} to {}</source>
        <translation>Déplacer {} vers {}</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>dépend de</translation>
    </message>
    <message>
        <source>is needed by</source>
        <translation>est requis par</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>utilise</translation>
    </message>
    <message>
        <source>is used by</source>
        <translation>est utilisé par</translation>
    </message>
    <message>
        <source>has the replica</source>
        <translation>a pour réplica</translation>
    </message>
    <message>
        <source>is a replica of</source>
        <translation>est un réplica de</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>s’exécute sur</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>héberge</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>no</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The scenario that was saved as &quot;%1&quot; cannot be read: %2 It is kept as it is. </source>
        <translation>Le scénario enregistré sous « %1 » ne peut pas être lu : %2 Il est conservé tel quel. </translation>
    </message>
    <message>
        <source>What you edit now is saved as &quot;%1&quot;.</source>
        <translation>Ce que vous modifiez désormais est enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>%1 was not made anew: another program has it open, or it cannot be written. Close it there, or open the sample fleet as it is.</source>
        <translation>%1 n’a pas été recréé : un autre programme l’a ouvert, ou il ne peut pas être écrit. L’y fermer, ou ouvrir le parc d’exemple tel quel.</translation>
    </message>
    <message>
        <source>The price book of this workspace cannot be read: %1 Plans go by default prices until another one is saved.</source>
        <translation>Le livre de prix de cet espace de travail est illisible : %1 Les plans utilisent les prix par défaut jusqu’à ce qu’un autre soit enregistré.</translation>
    </message>
    <message>
        <source>The saved scenario</source>
        <translation>Le scénario enregistré</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {} and {}.</source>
        <translation>{} est peut-être un doublon sous deux noms, ce qu’elle a compte donc double : {} et {}.</translation>
    </message>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {} and {}, for example.</source>
        <translation>{} sont peut-être des doublons sous deux noms, ce qu’elles ont compte donc double : {} et {}, par exemple.</translation>
    </message>
    <message>
        <source>1 name that your sources use has no resource, so that what is said to be there stands nowhere: {}.</source>
        <translation>1 nom utilisé par vos sources n’a pas de ressource ; ce qui y est signalé n’apparaît donc nulle part : {}.</translation>
    </message>
    <message>
        <source>{} names that your sources use have no resource, so that what is said to be there stands nowhere: {}, for example.</source>
        <translation>{} noms utilisés par vos sources n’ont pas de ressource ; ce qui y est signalé n’apparaît donc nulle part : {}, par exemple.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>le parc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Proba.</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Erreur (MASE)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1, %2, de %3</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Perhaps because</source>
        <translation>Cause possible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>◆ older data</source>
        <translation>◆ données anciennes</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation>données à jour</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>◆ Paused</source>
        <translation>◆ En pause</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>rien reçu pour l’instant</translation>
    </message>
    <message>
        <source>Expect it</source>
        <translation>À prévoir</translation>
    </message>
    <message>
        <source>Of the %2 steps looked at %1 lay outside of the 95 % band, the first of them at %3; furthest off at %4.</source>
        <translation>Sur les %2 pas examinés, %1 étaient hors de la bande à 95 %, le premier le %3 ; l’écart le plus grand le %4.</translation>
    </message>
    <message>
        <source>The band is that of a forecast over these steps alone. Forecast draws one over the whole horizon, so it may count other steps.</source>
        <translation>La bande est celle d’une prévision sur ces seuls pas. La page « Prévision » en trace une sur tout l’horizon et peut donc compter d’autres pas.</translation>
    </message>
    <message>
        <source>When, UTC</source>
        <translation>Quand, UTC</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>Début, UTC</translation>
    </message>
    <message>
        <source>Since, UTC</source>
        <translation>Depuis, UTC</translation>
    </message>
    <message>
        <source>Kept, UTC</source>
        <translation>Conservé, UTC</translation>
    </message>
    <message>
        <source>5 % by</source>
        <translation>5 % d’ici le</translation>
    </message>
    <message>
        <source>50 % by</source>
        <translation>50 % d’ici le</translation>
    </message>
    <message>
        <source>95 % by</source>
        <translation>95 % d’ici le</translation>
    </message>
    <message>
        <source>no known cause</source>
        <translation>aucune cause connue</translation>
    </message>
    <message>
        <source>if it does: %1</source>
        <translation>si cela arrive : %1</translation>
    </message>
    <message>
        <source>%L1 series</source>
        <translation>%L1 séries</translation>
    </message>
    <message>
        <source>Press Return or double-click to list these series or to fold them.</source>
        <translation>Entrée ou un double clic déplie ou replie la liste de ces séries.</translation>
    </message>
    <message>
        <source>not the same for all</source>
        <translation>pas la même pour toutes</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>New edit</source>
        <translation>Nouvelle modification</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>PatchHosts</name>
    <message>
        <source>Patch {}</source>
        <translation>Corriger {}</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>SVG drawings (*.svg);;PDF documents (*.pdf);;PNG pictures (*.png)</source>
        <translation>Dessins SVG (*.svg);;Documents PDF (*.pdf);;Images PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose a place that can be written to.</source>
        <translation>%1 ne peut pas être écrit : %2. Choisissez un emplacement accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>no finding goes away by its moves: they make some less probable, or shorter</source>
        <translation>ses déplacements ne font disparaître aucun constat : ils en rendent certains moins probables ou plus courts</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts; no bound is known, because the cheapest were not searched for.</source>
        <translation>{:.2f} {} par mois pour les hôtes ; aucune borne n’est connue, car les moins chers n’ont pas été recherchés.</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts: as little as possible, proven.</source>
        <translation>{:.2f} {} par mois pour les hôtes : le moins possible, c’est prouvé.</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts; at least {:.2f} is needed (gap {:.2f}).</source>
        <translation>{:.2f} {} par mois pour les hôtes ; il faut au moins {:.2f} (écart {:.2f}).</translation>
    </message>
    <message>
        <source>{}; no bound is known, because {}.</source>
        <translation>{} ; aucune borne n’est connue, car {}.</translation>
    </message>
    <message>
        <source>{}: as few as possible, proven.</source>
        <translation>{} : le moins possible, c’est prouvé.</translation>
    </message>
    <message>
        <source>{}; at least {} is needed (gap {})</source>
        <translation>{} ; il en faut au moins {} (écart {})</translation>
    </message>
    <message>
        <source>{}; at least {} are needed (gap {})</source>
        <translation>{} ; il en faut au moins {} (écart {})</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <source>{}; no more is known, because {}.</source>
        <translation>{} ; on n’en sait pas plus, car {}.</translation>
    </message>
    <message>
        <source>{}, for a while: step {} moves it on.</source>
        <translation>{}, pour un temps : l’étape {} déplace plus loin.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not fit ({})</source>
        <translation>« {} » ne convient pas ({})</translation>
    </message>
    <message>
        <source>{} would refuse {} at {} ({})</source>
        <translation>{} refuserait {} le {} ({})</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>l’hôte</translation>
    </message>
    <message>
        <source>the {} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>the host that {} lacks</source>
        <translation>l’hôte qui manque à {}</translation>
    </message>
    <message>
        <source>the loss of {}</source>
        <translation>la perte de {}</translation>
    </message>
    <message>
        <source>the replicas of {}</source>
        <translation>les réplicas de {}</translation>
    </message>
    <message>
        <source>the latency that {} promises</source>
        <translation>la latence promise par {}</translation>
    </message>
    <message>
        <source>the availability that {} promises</source>
        <translation>la disponibilité promise par {}</translation>
    </message>
    <message>
        <source>the changes that collide at {}</source>
        <translation>les changements en collision sur {}</translation>
    </message>
    <message>
        <source>the disruption budget of {}</source>
        <translation>le disruption budget de {}</translation>
    </message>
    <message>
        <source>the case is too large to be solved exactly ({} pairs of a workload and a host that it may run on; {} are the limit)</source>
        <translation>le cas est trop grand pour être résolu exactement ({} paires d’une charge et d’un hôte où elle peut s’exécuter ; la limite est de {})</translation>
    </message>
    <message>
        <source>no exact solver was asked when the plan was made</source>
        <translation>aucun solveur exact n’a été interrogé lors de la création du plan</translation>
    </message>
    <message>
        <source>There is nothing that it could mend.</source>
        <translation>Il n’y a rien que cela puisse réparer.</translation>
    </message>
    <message>
        <source>Its steps have no order in which every rule holds all the way.</source>
        <translation>Ses étapes n’ont aucun ordre dans lequel chaque règle tient d’un bout à l’autre.</translation>
    </message>
    <message>
        <source>Carried out in a safe order, its steps mend nothing.</source>
        <translation>Exécutées dans un ordre sûr, ses étapes ne réparent rien.</translation>
    </message>
    <message>
        <source>There is no strategy &apos;{}&apos;. Use one of {}.</source>
        <translation>La stratégie « {} » n’existe pas. En utiliser une parmi : {}.</translation>
    </message>
    <message>
        <source>It comes to the same steps as {}.</source>
        <translation>Elle aboutit aux mêmes étapes que {}.</translation>
    </message>
    <message>
        <source>{} is as good in every respect and better in one. {}</source>
        <translation>{} est aussi bon à tous égards et meilleur sur un point. {}</translation>
    </message>
    <message>
        <source>{} alone ranks before it. {}</source>
        <translation>{} est le seul mieux classé. {}</translation>
    </message>
    <message>
        <source>{} ranks before it and leaves fewer findings than there are. {}</source>
        <translation>{} est mieux classé et laisse moins de constats qu’il n’y en a. {}</translation>
    </message>
    <message>
        <source>More hosts do not mend {}.</source>
        <translation>Des hôtes supplémentaires n’y réparent rien : {}.</translation>
    </message>
    <message>
        <source>New hosts arrive at {}, too late for {}.</source>
        <translation>De nouveaux hôtes arrivent le {}, trop tard pour {}.</translation>
    </message>
    <message>
        <source>Nothing is wrong that more hosts could mend.</source>
        <translation>Aucun des problèmes ne pourrait être réparé par des hôtes supplémentaires.</translation>
    </message>
    <message>
        <source>That is {:.2f} {} a month, of {}</source>
        <translation>Cela fait {:.2f} {} par mois, choix parmi {}</translation>
    </message>
    <message>
        <source>{}; nothing cheaper holds it, by an exact search (by volume alone, at least {:.2f}).</source>
        <translation>{} ; rien de moins cher ne suffit, d’après une recherche exacte (en volume seul, au moins {:.2f}).</translation>
    </message>
    <message>
        <source>{}; the least that it could be is {:.2f}, so at most {:.1f} % too much.</source>
        <translation>{} ; le minimum possible est {:.2f}, soit au plus {:.1f} % de trop.</translation>
    </message>
    <message>
        <source>services would be lost for longer</source>
        <translation>des services seraient perdus plus longtemps</translation>
    </message>
    <message>
        <source>workloads would be without a host for longer</source>
        <translation>des charges seraient sans hôte plus longtemps</translation>
    </message>
    <message>
        <source>Hosts that are ordered now come too late for {}.</source>
        <translation>Les hôtes commandés maintenant arrivent trop tard pour {}.</translation>
    </message>
    <message>
        <source>No host of the fleet&apos;s kinds can help with {}.</source>
        <translation>Aucun hôte des types du parc ne peut aider ici : {}.</translation>
    </message>
    <message>
        <source>No host of the catalogue can help with {}.</source>
        <translation>Aucun hôte du catalogue ne peut aider ici : {}.</translation>
    </message>
    <message>
        <source>Nothing waits for a host or runs out, so no host is needed.</source>
        <translation>Rien n’attend d’hôte ni ne s’épuise, aucun hôte n’est donc nécessaire.</translation>
    </message>
    <message>
        <source>What holds it by size does not by the rules: {}, whether hosts that are there take some of it or not.</source>
        <translation>Ce qui suffit par la taille ne suffit pas selon les règles : {}, que les hôtes présents en prennent une part ou non.</translation>
    </message>
    <message>
        <source>No purchase from this catalogue mends it: no combination of its hosts may hold what needs room.</source>
        <translation>Aucun achat dans ce catalogue ne répare cela : aucune combinaison de ses hôtes ne peut contenir ce qui a besoin de place.</translation>
    </message>
    <message>
        <source>The hosts that are there have room for it once workloads move, so none need be bought.</source>
        <translation>Les hôtes présents ont la place voulue une fois des charges déplacées, il n’y a donc aucun hôte à acheter.</translation>
    </message>
    <message>
        <source>None of the moves tried, alone or two together, makes room for {}.</source>
        <translation>Aucun des déplacements essayés, seul ou par deux, ne fait de place pour {}.</translation>
    </message>
    <message>
        <source>Moves within {} free nothing of its {}.</source>
        <translation>Les déplacements au sein de {} n’y libèrent rien : {}.</translation>
    </message>
    <message>
        <source>{}: what uses it is bound to this host.</source>
        <translation>{} : ce qui en utilise est lié à cet hôte.</translation>
    </message>
    <message>
        <source>{}: none of the moves tried brings it under its capacity.</source>
        <translation>{} : aucun des déplacements essayés ne ramène l’usage sous la capacité.</translation>
    </message>
    <message>
        <source>{}: no other host that may run what is there has room for it.</source>
        <translation>{} : aucun autre hôte pouvant exécuter ce qui est là n’a la place voulue.</translation>
    </message>
    <message>
        <source>Nothing runs out or waits for a host, so no move is needed.</source>
        <translation>Rien ne s’épuise ni n’attend d’hôte, aucun déplacement n’est donc nécessaire.</translation>
    </message>
    <message>
        <source>Nothing waits for room, so no request needs to shrink.</source>
        <translation>Rien n’attend de place, aucune réservation n’a donc à diminuer.</translation>
    </message>
    <message>
        <source>No service requests much more than it uses.</source>
        <translation>Aucun service ne réserve beaucoup plus qu’il n’utilise.</translation>
    </message>
    <message>
        <source>Smaller requests mend nothing: no workload and no failed host waits for CPU or memory that is reserved and not used.</source>
        <translation>Des réservations plus petites ne réparent rien : aucune charge ni aucun hôte en panne n’attend du CPU ou de la mémoire réservés et non utilisés.</translation>
    </message>
    <message>
        <source>No other time of a planned change leaves less harm than there is.</source>
        <translation>Aucun autre moment d’un changement planifié ne laisse moins de dommages qu’il n’y en a.</translation>
    </message>
    <message>
        <source>The offer &apos;{}&apos; is left out. {}</source>
        <translation>L’offre « {} » est ignorée. {}</translation>
    </message>
    <message>
        <source>{} of &apos;{}&apos;</source>
        <translation>{} « {} »</translation>
    </message>
    <message>
        <source>{}, {} after the order.</source>
        <translation>{}, {} après la commande.</translation>
    </message>
    <message>
        <source>needed from {}</source>
        <translation>nécessaires à partir du {}</translation>
    </message>
    <message>
        <source>needed from {} with a chance of 5 %, from {} with one of 50 %</source>
        <translation>nécessaires à partir du {} avec une probabilité de 5 %, à partir du {} avec une probabilité de 50 %</translation>
    </message>
    <message>
        <source>Order {} by {}: {}, and they take {}.</source>
        <translation>Commander {} avant le {} : {}, délai de livraison {}.</translation>
    </message>
    <message>
        <source>Order {} now, {} late: {}, and they take {}.</source>
        <translation>Commander {} maintenant, avec {} de retard : {}, délai de livraison {}.</translation>
    </message>
    <message>
        <source>{:.1f} points of the chance of a breach</source>
        <translation>{:.1f} points de probabilité de rupture</translation>
    </message>
    <message>
        <source>{} of downtime</source>
        <translation>{} d’interruption</translation>
    </message>
    <message>
        <source>{} of duration (P90)</source>
        <translation>{} de durée (P90)</translation>
    </message>
    <message>
        <source>{} against {}</source>
        <translation>{} par rapport à {}</translation>
    </message>
    <message>
        <source>Gives up nothing: no other plan is better in anything.</source>
        <translation>Aucun renoncement : aucun autre plan n’est meilleur en quoi que ce soit.</translation>
    </message>
    <message>
        <source>Gives up {}.</source>
        <translation>Renoncements : {}.</translation>
    </message>
    <message>
        <source>the shifted change would have begun</source>
        <translation>le changement décalé aurait commencé</translation>
    </message>
    <message>
        <source>{} may run out of {} then</source>
        <translation>{} : épuisement possible de {} à ce moment</translation>
    </message>
    <message>
        <source>from then on {}, for what changes in the fleet at that time</source>
        <translation>à partir de là, {}, du fait de ce qui change dans le parc à ce moment</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}), until {} at least: the forecast looks no further.</source>
        <translation>Chaque étape est réversible, la dernière en premier, en environ {} (P95 {}), au moins jusqu’au {} : la prévision ne va pas plus loin.</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}). The point of no return is {}: {}.</source>
        <translation>Chaque étape est réversible, la dernière en premier, en environ {} (P95 {}). Le point de non-retour est le {} : {}.</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}). Going back later than {} takes a risk: {}.</source>
        <translation>Chaque étape est réversible, la dernière en premier, en environ {} (P95 {}). Un retour arrière après le {} comporte un risque : {}.</translation>
    </message>
    <message>
        <source>there is nothing that takes it back</source>
        <translation>rien ne permet de revenir en arrière</translation>
    </message>
    <message>
        <source>It had no host before, so it keeps this one</source>
        <translation>N’avait pas d’hôte auparavant et garde donc celui-ci</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>{}; takes about {}.</source>
        <translation>{} ; prend environ {}.</translation>
    </message>
    <message>
        <source>{}: not possible after the plan, because {}.</source>
        <translation>{} : impossible après le plan, car {}.</translation>
    </message>
    <message>
        <source>step {} cannot be taken back</source>
        <translation>l’étape {} est irréversible</translation>
    </message>
    <message>
        <source>steps {} cannot be taken back</source>
        <translation>les étapes {} sont irréversibles</translation>
    </message>
    <message>
        <source>That is what is there.</source>
        <translation>C’est ce qui est présent.</translation>
    </message>
    <message>
        <source>There are {}: {} too few.</source>
        <translation>Il y en a {} : {} de moins qu’il ne faut.</translation>
    </message>
    <message>
        <source>There are {}: {} more than the rule asks for.</source>
        <translation>Il y en a {} : {} de plus que ne demande la règle.</translation>
    </message>
    <message>
        <source>{} is not counted: it fails or leaves within the horizon.</source>
        <translation>{} n’est pas compté : il tombe en panne ou part dans l’horizon.</translation>
    </message>
    <message>
        <source>{} are not counted: they fail or leave within the horizon.</source>
        <translation>{} ne sont pas comptés : ils tombent en panne ou partent dans l’horizon.</translation>
    </message>
    <message>
        <source>The demand stays under it in {:.2f} % of all hours and paths, the share at which a host more costs what a shortage would ({:.2f} against {:.2f} {} an hour).</source>
        <translation>La demande reste en dessous dans {:.2f} % des heures et des trajectoires, la part à laquelle un hôte de plus coûte ce que coûterait une pénurie ({:.2f} contre {:.2f} {} par heure).</translation>
    </message>
    <message>
        <source>{} would have no host</source>
        <translation>{} n’aurait pas d’hôte</translation>
    </message>
    <message>
        <source>{} would hold up a drain</source>
        <translation>{} bloquerait un drainage</translation>
    </message>
    <message>
        <source>a host would hold more than it has</source>
        <translation>un hôte porterait plus qu’il n’a</translation>
    </message>
    <message>
        <source>a service would be lost for longer</source>
        <translation>un service serait perdu plus longtemps</translation>
    </message>
    <message>
        <source>{}; {} is left</source>
        <translation>{} ; il en reste {}</translation>
    </message>
    <message>
        <source>{}; {} are left</source>
        <translation>{} ; il en reste {}</translation>
    </message>
    <message>
        <source>{}, {} of them only until {}</source>
        <translation>{}, dont {} seulement jusqu’au {}</translation>
    </message>
    <message>
        <source>{}, all of them only until {}</source>
        <translation>{}, tous seulement jusqu’au {}</translation>
    </message>
    <message>
        <source>{}, but only until {}</source>
        <translation>{}, mais seulement jusqu’au {}</translation>
    </message>
    <message>
        <source>There was nothing to mend.</source>
        <translation>Il n’y avait rien à réparer.</translation>
    </message>
    <message>
        <source>Mends all {}.</source>
        <translation>Répare tout ({}).</translation>
    </message>
    <message>
        <source>Mends all {}</source>
        <translation>Répare tout ({})</translation>
    </message>
    <message>
        <source>Mends {} of {}</source>
        <translation>Répare {} des {}</translation>
    </message>
    <message>
        <source>Mends none of the {}</source>
        <translation>Ne répare rien ({})</translation>
    </message>
    <message>
        <source>{}, for fewer hours or with a lower probability.</source>
        <translation>{}, pour moins d’heures ou avec une probabilité moindre.</translation>
    </message>
    <message>
        <source>{} runs {} and needs {}, so none of them may be evicted</source>
        <translation>{} a {} en service et en exige {}, aucun ne peut donc être arrêté</translation>
    </message>
    <message>
        <source>{} could not be lost meanwhile</source>
        <translation>{} serait indispensable pendant ce temps</translation>
    </message>
    <message>
        <source>the forecast does not reach so far</source>
        <translation>la prévision ne va pas aussi loin</translation>
    </message>
    <message>
        <source>it would take until {} (P95), and its window ends at {}</source>
        <translation>cela durerait jusqu’au {} (P95), et sa fenêtre se termine le {}</translation>
    </message>
    <message>
        <source>The schedule takes {} out already, {}.</source>
        <translation>Le calendrier met déjà {} hors service, {}.</translation>
    </message>
    <message>
        <source>{} has no host then, with this wave or without it.</source>
        <translation>{} n’a alors pas d’hôte, avec cette vague ou sans elle.</translation>
    </message>
    <message>
        <source>{} have no host then, with this wave or without it.</source>
        <translation>{} n’ont alors pas d’hôte, avec cette vague ou sans elle.</translation>
    </message>
    <message>
        <source>None of the {} can be maintained in its window.</source>
        <translation>La maintenance dans sa fenêtre n’est possible pour aucun : {}.</translation>
    </message>
    <message>
        <source>It will finish: all {} in {}, at most {} at once, done at {} (P50) or {} (P95).</source>
        <translation>La maintenance aboutira : tous ({}) en {}, {} au plus à la fois, fin le {} (P50) ou le {} (P95).</translation>
    </message>
    <message>
        <source>But 1 wave falls in hours that the schedule troubles already.</source>
        <translation>Mais 1 vague tombe à des heures déjà perturbées par le calendrier.</translation>
    </message>
    <message>
        <source>But {} waves fall in hours that the schedule troubles already.</source>
        <translation>Mais {} vagues tombent à des heures déjà perturbées par le calendrier.</translation>
    </message>
    <message>
        <source>{} stays behind.</source>
        <translation>{} reste de côté.</translation>
    </message>
    <message>
        <source>{} stay behind.</source>
        <translation>{} restent de côté.</translation>
    </message>
    <message>
        <source>{} stays behind: its window is over before its turn comes.</source>
        <translation>{} reste de côté : sa fenêtre est passée avant que vienne son tour.</translation>
    </message>
    <message>
        <source>{} stays behind: {}.</source>
        <translation>{} reste de côté : {}.</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{} de même type que {}</translation>
    </message>
    <message>
        <source>{} &apos;{}&apos;</source>
        <translation>{} « {} »</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>shift {}</source>
        <translation>décaler {}</translation>
    </message>
    <message>
        <source>move {} workloads</source>
        <translation>déplacer {} charges</translation>
    </message>
    <message>
        <source>move {}</source>
        <translation>déplacer {}</translation>
    </message>
    <message>
        <source>resize {}</source>
        <translation>redimensionner {}</translation>
    </message>
    <message>
        <source>add {}</source>
        <translation>ajouter {}</translation>
    </message>
    <message>
        <source>{} until {}</source>
        <translation>{} jusqu’au {}</translation>
    </message>
    <message>
        <source>Left: {}.</source>
        <translation>Reste : {}.</translation>
    </message>
    <message>
        <source>{} {} instead of {}.</source>
        <translation>{} {} (avant : {}).</translation>
    </message>
    <message>
        <source>{} {} instead of {}, for {}.</source>
        <translation>{} {} (avant : {}), pour {}.</translation>
    </message>
    <message>
        <source>Order {} now, to be in service from {} on.</source>
        <translation>Commander {} maintenant, en service à partir du {}.</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>le scénario</translation>
    </message>
    <message>
        <source>&apos;{}&apos;</source>
        <translation>« {} »</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no steps, so nothing came to {}.</source>
        <translation>« {} » n’a aucune étape, rien n’est donc venu dans {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is adopted already: {} in {}. Nothing was changed.</source>
        <translation>« {} » est déjà adopté : {} dans {}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is adopted into {}: {}.</source>
        <translation>« {} » est adopté dans {} : {}.</translation>
    </message>
    <message>
        <source>The price book has no price for a host, so the cheapest cannot be looked for.</source>
        <translation>Le livre de prix n’a pas de prix pour un hôte, les moins chers ne peuvent donc pas être recherchés.</translation>
    </message>
    <message>
        <source>The price book has no price for the offer &apos;{}&apos;, so the cheapest cannot be looked for.</source>
        <translation>Le livre de prix n’a pas de prix pour l’offre « {} », les moins chers ne peuvent donc pas être recherchés.</translation>
    </message>
    <message>
        <source>step {}</source>
        <translation>l’étape {}</translation>
    </message>
    <message>
        <source>steps {} to {}</source>
        <translation>les étapes {} à {}</translation>
    </message>
    <message>
        <source>An order of this plan names each of its steps 1 to {} once.</source>
        <translation>Un ordre de ce plan nomme une seule fois chacune de ses étapes 1 à {}.</translation>
    </message>
    <message>
        <source>{} shift one change together, so no other step comes between them.</source>
        <translation>{} décalent ensemble un même changement, aucune autre étape ne peut donc s’intercaler.</translation>
    </message>
    <message>
        <source>{} must come before {}: it moves the same workload, which goes on from there.</source>
        <translation>{} doit venir avant {} : elle déplace la même charge, qui repart de là.</translation>
    </message>
    <message>
        <source>a host has no room for a workload at that moment</source>
        <translation>un hôte n’a pas de place pour une charge à ce moment</translation>
    </message>
    <message>
        <source>{} must come before {}: without it {}.</source>
        <translation>{} doit venir avant {} : sans elle, {}.</translation>
    </message>
    <message>
        <source>{} cannot come there: {}.</source>
        <translation>{} : position impossible, car {}.</translation>
    </message>
    <message>
        <source>{} must come before {}: without them {}.</source>
        <translation>{} doivent venir avant {} : sans elles, {}.</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>l’ensemble du parc</translation>
    </message>
    <message>
        <source>steps {}</source>
        <translation>les étapes {}</translation>
    </message>
    <message>
        <source>{} × {}: no price is known ({}).</source>
        <translation>{} × {} : aucun prix connu ({}).</translation>
    </message>
    <message>
        <source>{} ({:.2f} to {:.2f})</source>
        <translation>{} ({:.2f} à {:.2f})</translation>
    </message>
    <message>
        <source>{} × {}, at {}: {} a month ({}).</source>
        <translation>{} × {}, à {} : {} par mois ({}).</translation>
    </message>
    <message>
        <source>{} × {}, at {}: {} once ({}).</source>
        <translation>{} × {}, à {} : {} une fois ({}).</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;: say which hosts are of it, by label, cpu, memory or gpu.</source>
        <translation>La classe « {} » du livre de prix : indiquer quels hôtes en font partie, par label, cpu, memory ou gpu.</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;: {}</source>
        <translation>La classe « {} » du livre de prix : {}</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;: {}: {}</source>
        <translation>La classe « {} » du livre de prix : {} : {}</translation>
    </message>
    <message>
        <source>{} {} in a year</source>
        <translation>{} {} par an</translation>
    </message>
    <message>
        <source>{}: hold {} by {}, {} more than the median demand needs, for {} {} a month; {} of them warm.</source>
        <translation>{} : garder {} selon {}, {} de plus que n’exige la demande médiane, pour {} {} par mois ; dont {} en réserve active.</translation>
    </message>
    <message>
        <source>{} down then already, and at most {} may be</source>
        <translation>{} déjà hors service à ce moment, et {} au plus peuvent l’être</translation>
    </message>
    <message>
        <source>{} times in a row it could not be done, the last at {} because {}; moments after that were passed over</source>
        <translation>{} fois de suite sans y parvenir, la dernière le {} car {} ; les instants suivants ont été ignorés</translation>
    </message>
    <message>
        <source>Step {} cannot be taken back once the plan is done; the step says why.</source>
        <translation>L’étape {} est irréversible une fois le plan exécuté ; la raison figure à cette étape.</translation>
    </message>
    <message>
        <source>Steps {} cannot be taken back once the plan is done; each step says why.</source>
        <translation>Les étapes {} sont irréversibles une fois le plan exécuté ; la raison figure à chacune.</translation>
    </message>
    <message>
        <source>No service is lost, nobody waits for a host, nothing runs out and any host can be lost, so nothing needs to shift.</source>
        <translation>Aucun service n’est perdu, rien n’attend un hôte, rien ne s’épuise et n’importe quel hôte peut être perdu ; rien n’a donc à être décalé.</translation>
    </message>
    <message>
        <source>{} workload-days of exposure</source>
        <translation>{} jours-charge d’exposition</translation>
    </message>
    <message>
        <source>Plans may add hosts all the same: this rule weighs the sum of the use alone, and {}, for which a host of the right kind and place is missing, not room in all.</source>
        <translation>Des plans peuvent malgré tout ajouter des hôtes : cette règle ne considère que la somme de l’usage ; or il y a {}, et ce qui y manque est un hôte du bon type au bon endroit, non de la place au total.</translation>
    </message>
    <message>
        <source>No mend on the whole, a trade: findings rise from {} to {}; {} ended, {} left, {} new</source>
        <translation>Dans l’ensemble, un compromis et non une réparation : les constats passent de {} à {} ; terminés : {}, restants : {}, nouveaux : {}</translation>
    </message>
    <message>
        <source>then {}</source>
        <translation>alors {}</translation>
    </message>
    <message>
        <source>the exact solver gave no answer. {}</source>
        <translation>le solveur exact n’a pas donné de réponse. {}</translation>
    </message>
    <message>
        <source>Move {} to {}</source>
        <translation>Déplacer {} vers {}</translation>
    </message>
    <message>
        <source>Move {} from {} to {}</source>
        <translation>Déplacer {} de {} vers {}</translation>
    </message>
    <message>
        <source>{} at {}.</source>
        <translation>{}, le {}.</translation>
    </message>
    <message>
        <source>{}; {} new</source>
        <translation>{} ; {} de plus</translation>
    </message>
    <message>
        <source>{}; {} left, {} new</source>
        <translation>{} ; il en reste {} et {} sont nouveaux</translation>
    </message>
    <message>
        <source>the room that is made fills again or another host fills instead, so no less would run out</source>
        <translation>la place libérée se remplit à nouveau ou un autre hôte se remplit à sa place, si bien que rien de moins ne s&apos;épuiserait</translation>
    </message>
    <message>
        <source>{} alone comes to {} of {} with a chance of {}, and no host that it may run on has more than {}: it needs a larger kind of host, leave to run on one, or to be split.</source>
        <translation>{} atteint à lui seul {} de {} avec une probabilité de {}, et aucun hôte sur lequel il peut tourner n&apos;a plus de {} : il lui faut un type d&apos;hôte plus grand, le droit de tourner sur un tel hôte, ou être scindé.</translation>
    </message>
    <message>
        <source>It will not finish: {} of {} in {}, at most {} at once, these by {} (P50) or {} (P95).</source>
        <translation>La maintenance n’aboutira pas : {} sur {} en {}, {} au plus à la fois, ceux-ci d’ici le {} (P50) ou le {} (P95).</translation>
    </message>
</context>
<context>
    <name>PlannedChange</name>
    <message>
        <source>&apos;{}&apos; (from {})</source>
        <translation>« {} » (à partir du {})</translation>
    </message>
    <message>
        <source>the number of replicas of {}</source>
        <translation>le nombre de réplicas de {}</translation>
    </message>
    <message>
        <source>what is requested by each of {}</source>
        <translation>la réservation de chaque réplica de {}</translation>
    </message>
    <message>
        <source>{} and {} both bring {}: what each of them brings is counted, so it adds up. Where they are one change, call one of them off, and give both one name the next time.</source>
        <translation>{} et {} apportent tous deux {} : ce que chacun apporte est compté, le total s’additionne donc. S’il s’agit d’un seul changement, déprogrammer l’un des deux et leur donner le même nom la prochaine fois.</translation>
    </message>
    <message>
        <source>{} and {} both set {}: to different values, of which one is applied on top of the other. Where they are one change, call one of them off, and give both one name the next time.</source>
        <translation>{} et {} fixent tous deux {}, à des valeurs différentes, dont l’une est appliquée par-dessus l’autre. S’il s’agit d’un seul changement, déprogrammer l’un des deux et leur donner le même nom la prochaine fois.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} avec {}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>takes nothing new</source>
        <translation>n’accepte rien de nouveau</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>drainé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>no reservation</source>
        <translation>aucune réservation</translation>
    </message>
    <message>
        <source>{}, each {}</source>
        <translation>{}, chacun {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>× {} : {}</translation>
    </message>
    <message>
        <source>new {}</source>
        <translation>× nouveau : {}</translation>
    </message>
    <message>
        <source>What these do to a fleet is not known here, so they are not part of &apos;{}&apos;: {}.</source>
        <translation>L’effet de ces éléments sur un parc n’est pas connu ici, ils ne font donc pas partie de « {} » : {}.</translation>
    </message>
    <message>
        <source>It replaces &apos;{}&apos;, which {} planned for {}: what it asks for now is there already, so nothing of that name is planned any more.</source>
        <translation>Ceci remplace « {} », que {} avait planifié pour le {} : ce qui est demandé maintenant existe déjà, plus rien n’est donc planifié sous ce nom.</translation>
    </message>
    <message>
        <source>It replaces &apos;{}&apos;, which {} planned for {}. Give it another name where both are meant.</source>
        <translation>Ceci remplace « {} », que {} avait planifié pour le {}. Donner un autre nom si les deux sont voulus.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for nothing but what is there already.</source>
        <translation>« {} » ne demande que ce qui existe déjà.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not stored: nothing of it changes what a plan here counts with. What was planned under that name before stays.</source>
        <translation>« {} » n’a pas été enregistré : rien n’y change ce dont un plan tient compte ici. Ce qui était planifié auparavant sous ce nom est conservé.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not stored: nothing of it changes what a plan here counts with.</source>
        <translation>« {} » n’a pas été enregistré : rien n’y change ce dont un plan tient compte ici.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}: the inventory is taken to show it already, and nothing of it is applied. Give it the time that is meant.</source>
        <translation>« {} » devait être fait avant le {} : l’inventaire est supposé le refléter déjà, et rien n’en est appliqué. Indiquer la date voulue.</translation>
    </message>
    <message>
        <source>{} is to stand in the zone {}, which the inventory does not have; it is planned without a zone.</source>
        <translation>{} doit se trouver dans la zone {}, absente de l’inventaire ; la planification se fait sans zone.</translation>
    </message>
    <message>
        <source>{} is to be made, but how many cores and how much memory it has is not known, so it is not part of the change. Add it with an edit of your own: add-hosts.</source>
        <translation>{} doit être créé, mais son nombre de cœurs et sa mémoire ne sont pas connus, cela ne fait donc pas partie du changement. L’ajouter par une modification distincte : add-hosts.</translation>
    </message>
    <message>
        <source>{} is to be made, but how many cores and how much memory it has is not known (its type is {}), so it is not part of the change. Add it with an edit of your own: add-hosts.</source>
        <translation>{} doit être créé, mais son nombre de cœurs et sa mémoire ne sont pas connus (son type est {}), cela ne fait donc pas partie du changement. L’ajouter par une modification distincte : add-hosts.</translation>
    </message>
    <message>
        <source>{} is to be removed, but the inventory does not have it, so that is not part of the change. Import what describes it, or match its name.</source>
        <translation>{} doit être supprimé, mais ne figure pas dans l’inventaire, cela ne fait donc pas partie du changement. Importer ce qui le décrit, ou rapprocher son nom.</translation>
    </message>
    <message>
        <source>{} is to be {}, but the inventory does not have it, so that is not part of the change. Import what describes it, or match its name.</source>
        <translation>Pour {}, l’action « {} » est prévue, mais l’inventaire ne le contient pas, cela ne fait donc pas partie du changement. Importer ce qui le décrit, ou rapprocher son nom.</translation>
    </message>
    <message>
        <source>{} of a {}</source>
        <translation>× {} ({})</translation>
    </message>
    <message>
        <source>other {} of a host that is there</source>
        <translation>× autre valeur de {} pour un hôte existant</translation>
    </message>
    <message>
        <source>host to update without another size</source>
        <translation>× hôte à mettre à jour sans autre taille</translation>
    </message>
    <message>
        <source>{} gets another size; that is planned as a host that takes its place.</source>
        <translation>{} change de taille ; cela est planifié comme un hôte qui prend sa place.</translation>
    </message>
    <message>
        <source>{} is to be made, but what it takes is not known: it takes no room.</source>
        <translation>{} doit être créé, mais ses besoins ne sont pas connus : aucune place n’est occupée.</translation>
    </message>
    <message>
        <source>workload to {} without another size</source>
        <translation>× charge, action « {} », sans autre taille</translation>
    </message>
    <message>
        <source>Of services that are there, the number of replicas and what each of them reserves are planned; other versions, limits, rules and volumes are not. Their load stays what it is and is spread over their replicas.</source>
        <translation>Pour les services existants, le nombre de réplicas et la réservation de chacun sont planifiés ; les autres versions, limites, règles et volumes ne le sont pas. Leur sollicitation reste la même et se répartit sur leurs réplicas.</translation>
    </message>
    <message>
        <source>{} reserves nothing, so it takes no room and no load of it is known.</source>
        <translation>{} ne réserve rien, n’occupe donc aucune place, et sa sollicitation n’est pas connue.</translation>
    </message>
    <message>
        <source>The replicas of {} are to have several sizes, for which there is no edit: they keep those that they have.</source>
        <translation>Les réplicas de {} doivent avoir plusieurs tailles, ce qu’aucune modification ne permet : ils gardent les leurs.</translation>
    </message>
    <message>
        <source>new DaemonSet</source>
        <translation>× nouveau DaemonSet</translation>
    </message>
    <message>
        <source>dependency on what has no replicas</source>
        <translation>× dépendance à un élément sans réplica</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Best fit</source>
        <translation>Meilleur ajustement (best fit)</translation>
    </message>
    <message>
        <source>The largest first, each on the host that has the least left.</source>
        <translation>Les plus grandes d’abord, chacune sur l’hôte auquel il reste le moins.</translation>
    </message>
    <message>
        <source>First fit</source>
        <translation>Premier ajustement (first fit)</translation>
    </message>
    <message>
        <source>The largest first, each on the first host of the inventory that takes it.</source>
        <translation>Les plus grandes d’abord, chacune sur le premier hôte de l’inventaire qui l’accepte.</translation>
    </message>
    <message>
        <source>Worst fit</source>
        <translation>Pire ajustement (worst fit)</translation>
    </message>
    <message>
        <source>The largest first, each on the host that has the most left.</source>
        <translation>Les plus grandes d’abord, chacune sur l’hôte auquel il reste le plus.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>In order, each where the kube-scheduler scores highest: little requested, and CPU and memory in balance.</source>
        <translation>Dans l’ordre, chacune là où kube-scheduler donne le meilleur score : peu réservé, CPU et mémoire en équilibre.</translation>
    </message>
    <message>
        <source>vSphere HA</source>
        <translation>vSphere HA</translation>
    </message>
    <message>
        <source>By restart priority, each on the host with the most unreserved CPU and memory.</source>
        <translation>Par priorité de redémarrage, chacune sur l’hôte ayant le plus de CPU et de mémoire non réservées.</translation>
    </message>
    <message>
        <source>Fragmentation-aware</source>
        <translation>Attentif à la fragmentation</translation>
    </message>
    <message>
        <source>In order, each where the least of the free GPUs becomes useless to a typical workload.</source>
        <translation>Dans l’ordre, chacune là où le moins de GPU libres deviennent inutilisables pour une charge typique.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>offers nothing</source>
        <translation>n’offre rien</translation>
    </message>
    <message>
        <source>nothing runs here</source>
        <translation>rien ne s’exécute ici</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>capacité %1</translation>
    </message>
    <message>
        <source>No plan was asked for.</source>
        <translation>Aucun plan n’a été demandé.</translation>
    </message>
    <message>
        <source>(in full on the pages behind)</source>
        <translation>(en entier sur les pages suivantes)</translation>
    </message>
    <message>
        <source>and %1 more, on the pages behind.</source>
        <translation>et %1 autres, sur les pages suivantes.</translation>
    </message>
    <message>
        <source>and %1 more, in the plan&apos;s JSON.</source>
        <translation>et %1 autres, dans le JSON du plan.</translation>
    </message>
    <message>
        <source>What was found, the gravest first</source>
        <translation>Constats, le plus grave en premier</translation>
    </message>
    <message>
        <source>What is left with this plan</source>
        <translation>Ce qui reste avec ce plan</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Plans comparés</translation>
    </message>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>Étapes du plan choisi</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>The PDF could not be started.</source>
        <translation>Le PDF n’a pas pu être commencé.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>(more behind)</source>
        <translation>(suite derrière)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>and %1 more changes, on the pages behind</source>
        <translation>et %1 autres changements, sur les pages suivantes</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no program {} that may be run. Install it, or name its path.</source>
        <translation>Aucun programme {} ne peut être exécuté. L’installer, ou indiquer son chemin.</translation>
    </message>
    <message>
        <source>{} was not run: no pipe for it ({}).</source>
        <translation>{} n’a pas été exécuté : pas de tube pour lui ({}).</translation>
    </message>
    <message>
        <source>{} cannot be started ({}).</source>
        <translation>{} ne peut pas être démarré ({}).</translation>
    </message>
    <message>
        <source>{} was ended after {} without an end of its own.</source>
        <translation>{} a été arrêté après {}, sans s’être terminé de lui-même.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>{} ne peut pas être écrit : {}.</translation>
    </message>
    <message>
        <source>The file {} cannot be opened: {}.</source>
        <translation>Le fichier {} ne peut pas être ouvert : {}.</translation>
    </message>
    <message>
        <source>{} is a folder. Name a file in it.</source>
        <translation>{} est un dossier. Indiquer un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation>Le fichier {} ne peut pas être lu : {}.</translation>
    </message>
    <message>
        <source>The file {} is larger than the limit of {} bytes.</source>
        <translation>Le fichier {} dépasse la limite de {} octets.</translation>
    </message>
    <message>
        <source>{} cannot be written ({}): {}. What was there before is untouched.</source>
        <translation>{} ne peut pas être écrit ({}) : {}. Ce qui existait avant est intact.</translation>
    </message>
    <message>
        <source>The gzip decoder could not be started.</source>
        <translation>Le décodeur gzip n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The compressed data grows beyond the limit of {} bytes.</source>
        <translation>Les données compressées dépassent la limite de {} octets.</translation>
    </message>
    <message>
        <source>The gzip data is cut off or damaged.</source>
        <translation>Les données gzip sont tronquées ou endommagées.</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in one object</source>
        <translation>la clé « {} » figure deux fois dans un même objet</translation>
    </message>
    <message>
        <source>it nests deeper than {} levels</source>
        <translation>l’imbrication dépasse {} niveaux</translation>
    </message>
    <message>
        <source>{} is empty, so there is no JSON to read.</source>
        <translation>{} est vide, il n’y a donc pas de JSON à lire.</translation>
    </message>
    <message>
        <source>{} cannot be read safely: {}.</source>
        <translation>{} ne peut pas être lu sans risque : {}.</translation>
    </message>
    <message>
        <source>{} is not valid JSON: {}.</source>
        <translation>{} n’est pas du JSON valide : {}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no moment. Write it as a date, or as +3d for so long after the future begins.</source>
        <translation>« {0} » n’est pas un instant. Écrire une date, ou +3d pour une telle durée après le début du futur.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no moment. Write 2026-03-01T02:00:00Z, or +3d for three days after the future begins.</source>
        <translation>« {} » n’est pas un instant. Écrire 2026-03-01T02:00:00Z, ou +3d pour trois jours après le début du futur.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; counts from a begin that is not known here. Write a date.</source>
        <translation>« {} » compte à partir d’un début qui n’est pas connu ici. Écrire une date.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; lies beyond the year 9999.</source>
        <translation>« {} » est au-delà de l’année 9999.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number.</source>
        <translation>« {} » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{} must lie between {} and {}.</source>
        <translation>{} doit être compris entre {} et {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither true nor false.</source>
        <translation>« {} » n’est ni true ni false.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no whole number.</source>
        <translation>« {} » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is none of {}.</source>
        <translation>« {} » ne fait pas partie de : {}.</translation>
    </message>
    <message>
        <source>{} takes no parameter &apos;{}&apos;.{}</source>
        <translation>{} n’a pas de paramètre « {} ».{}</translation>
    </message>
    <message>
        <source>{} needs the parameter &apos;{}&apos; ({}).</source>
        <translation>{} a besoin du paramètre « {} » ({}).</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of {}: {}</source>
        <translation>Le paramètre « {} » de {} : {}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can be a date or epoch seconds. Write {1}-{2}-{3}, or {0}.0 for seconds.</source>
        <translation>« {0} » peut être une date ou des secondes epoch. Écrire {1}-{2}-{3}, ou {0}.0 pour des secondes.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time. Write 2026-03-01T02:00:00Z or epoch seconds.</source>
        <translation>« {} » n’est pas un horodatage. Écrire 2026-03-01T02:00:00Z ou des secondes epoch.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time. Write 2026-03-01T02:00:00Z.</source>
        <translation>« {} » n’est pas un horodatage. Écrire 2026-03-01T02:00:00Z.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no duration. Write 90s, 15m, 6h or 14d.</source>
        <translation>« {} » n’est pas une durée. Écrire 90s, 15m, 6h ou 14d.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no unit that Penumbra knows. Use one of count, millicores, bytes, bytes/s, milligpu, ratio, 1/s, s, currency.</source>
        <translation>« {} » n’est pas une unité connue de Penumbra. En utiliser une parmi : count, millicores, bytes, bytes/s, milligpu, ratio, 1/s, s, currency.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount. {}</source>
        <translation>« {} » n’est pas une quantité. {}</translation>
    </message>
    <message>
        <source>Its comma can mean thousands or a decimal; write 1500 or 1.500 for what you mean.</source>
        <translation>Sa virgule peut désigner des milliers ou une décimale ; écrire 1500 ou 1.500 selon le sens voulu.</translation>
    </message>
    <message>
        <source>Write a number, and a unit after it.</source>
        <translation>Écrire un nombre, suivi d’une unité.</translation>
    </message>
    <message>
        <source>Use a unit such as MiB, GB or Gi.</source>
        <translation>Utiliser une unité telle que MiB, GB ou Gi.</translation>
    </message>
    <message>
        <source>Use whole cores, or thousandths with an m, e.g. 500m.</source>
        <translation>Utiliser des cœurs entiers, ou des millièmes avec un m, p. ex. 500m.</translation>
    </message>
    <message>
        <source>This number takes no such unit.</source>
        <translation>Ce nombre n’admet pas cette unité.</translation>
    </message>
    <message>
        <source>{} is empty: it has no row with column names.</source>
        <translation>{} est vide : il n’y a pas de ligne avec les noms des colonnes.</translation>
    </message>
    <message>
        <source>{}:{}: two columns are called &apos;{}&apos;. Rename one of them.</source>
        <translation>{}:{} : deux colonnes s’appellent « {} ». Renommer l’une d’elles.</translation>
    </message>
    <message>
        <source>the row that begins here has a cell of more than {} bytes.</source>
        <translation>la ligne qui commence ici a une cellule de plus de {} octets.</translation>
    </message>
    <message>
        <source>the row that begins here has more than {} columns.</source>
        <translation>la ligne qui commence ici a plus de {} colonnes.</translation>
    </message>
    <message>
        <source>the row that begins here is beyond the limit of {} rows.</source>
        <translation>la ligne qui commence ici dépasse la limite de {} lignes.</translation>
    </message>
    <message>
        <source>the row that begins here has a quote in the wrong place or one that is never closed; double a quote that belongs to the text.</source>
        <translation>la ligne qui commence ici a un guillemet mal placé ou jamais fermé ; doubler un guillemet qui fait partie du texte.</translation>
    </message>
    <message>
        <source>the row that begins here is too large to be held in memory.</source>
        <translation>la ligne qui commence ici est trop grande pour tenir en mémoire.</translation>
    </message>
    <message>
        <source>the row that begins here cannot be parsed.</source>
        <translation>la ligne qui commence ici ne peut pas être analysée.</translation>
    </message>
    <message>
        <source>The CSV parser could not be started.</source>
        <translation>L’analyseur CSV n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>the row that begins here has a cell of more than {} bytes or a quote that is never closed.</source>
        <translation>la ligne qui commence ici a une cellule de plus de {} octets ou un guillemet jamais fermé.</translation>
    </message>
    <message>
        <source>{} is no text: byte {} is zero. Export it again as text in UTF-8.</source>
        <translation>{} n’est pas du texte : l’octet {} vaut zéro. L’exporter à nouveau en texte UTF-8.</translation>
    </message>
    <message>
        <source>{} is empty, so there is nothing to read.</source>
        <translation>{} est vide, il n’y a donc rien à lire.</translation>
    </message>
    <message>
        <source>{} is no workbook that can be opened, it may be cut off: {}.</source>
        <translation>{} n’est pas un classeur qui puisse être ouvert, il est peut-être tronqué : {}.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; is missing or cannot be opened.</source>
        <translation>{} : sa partie « {} » manque ou ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; is damaged.</source>
        <translation>{} : sa partie « {} » est endommagée.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; grows beyond {} MiB.</source>
        <translation>{} : sa partie « {} » dépasse {} MiB.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; grows to more than {} times its packed size, as no honest workbook does.</source>
        <translation>{} : sa partie « {} » dépasse {} fois sa taille compressée, ce que ne fait aucun classeur honnête.</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; is not valid XML at byte {}: {}.</source>
        <translation>{} : sa partie « {} » n’est pas du XML valide à l’octet {} : {}.</translation>
    </message>
    <message>
        <source>{} has more than {} parts.</source>
        <translation>{} a plus de {} parties.</translation>
    </message>
    <message>
        <source>{} is a zip file, but no workbook: it has no part &apos;xl/workbook.xml&apos;.</source>
        <translation>{} est un fichier zip, mais pas un classeur : la partie « xl/workbook.xml » n’y est pas.</translation>
    </message>
    <message>
        <source>{}: row {} of sheet &apos;{}&apos; has more than {} columns.</source>
        <translation>{} : la ligne {} de la feuille « {} » a plus de {} colonnes.</translation>
    </message>
    <message>
        <source>{} has no sheet &apos;{}&apos;.</source>
        <translation>{} n’a pas de feuille « {} ».</translation>
    </message>
    <message>
        <source>{}: sheet &apos;{}&apos; has more than {} rows.</source>
        <translation>{} : la feuille « {} » a plus de {} lignes.</translation>
    </message>
    <message>
        <source>it grows beyond {} values</source>
        <translation>le contenu dépasse {} valeurs</translation>
    </message>
    <message>
        <source>it has a key that is no text</source>
        <translation>une clé n’est pas du texte</translation>
    </message>
    <message>
        <source>there is a comma where a value should begin</source>
        <translation>il y a une virgule là où une valeur devrait commencer</translation>
    </message>
    <message>
        <source>{}:{}: the YAML cannot be read safely: {}.</source>
        <translation>{}:{} : le YAML ne peut pas être lu sans risque : {}.</translation>
    </message>
    <message>
        <source>{}:{}: this is not valid YAML (column {}): {}.</source>
        <translation>{}:{} : ce n’est pas du YAML valide (colonne {}) : {}.</translation>
    </message>
    <message>
        <source>{} answers with a web page, perhaps of a login, and not as a {}. Check the address and the credentials.</source>
        <translation>{} répond par une page web, peut-être de connexion, et non comme {}. Vérifier l’adresse et les identifiants.</translation>
    </message>
    <message>
        <source>The source redirects to {}, which asks for credentials and is not given those of another server. Put that address into the parameter &apos;url&apos;.</source>
        <translation>La source redirige vers {}, qui demande des identifiants et ne reçoit pas ceux d’un autre serveur. Mettre cette adresse dans le paramètre « url ».</translation>
    </message>
    <message>
        <source>{} refuses the credentials (status {}). Check them in the source&apos;s parameters, and what they are allowed to read.</source>
        <translation>{} refuse les identifiants (statut {}). Les vérifier dans les paramètres de la source, ainsi que ce qu’ils ont le droit de lire.</translation>
    </message>
    <message>
        <source>{} has no {} (status 404). Check the address and its path.</source>
        <translation>{} n’a pas ceci : {} (statut 404). Vérifier l’adresse et son chemin.</translation>
    </message>
    <message>
        <source>{} is too busy (status {}) and stayed so. Gather again later.</source>
        <translation>{} est surchargé (statut {}) et l’est resté. Collecter à nouveau plus tard.</translation>
    </message>
    <message>
        <source>{} answered with status {}.</source>
        <translation>{} a répondu avec le statut {}.</translation>
    </message>
    <message>
        <source>The parameter &apos;targets&apos; has a wrong address. {}</source>
        <translation>Le paramètre « targets » contient une adresse incorrecte. {}</translation>
    </message>
    <message>
        <source>The parameter &apos;targets&apos; names no address, e.g. web-01:9100.</source>
        <translation>Le paramètre « targets » ne nomme aucune adresse, p. ex. web-01:9100.</translation>
    </message>
    <message>
        <source>There is no gatherer &apos;{}&apos;. There are: {}.</source>
        <translation>Le collecteur « {} » n’existe pas. Collecteurs existants : {}.</translation>
    </message>
    <message>
        <source>The gatherer {}</source>
        <translation>Le collecteur {}</translation>
    </message>
    <message>
        <source>API of an Alertmanager</source>
        <translation>API d’un Alertmanager</translation>
    </message>
    <message>
        <source>{} is no answer of an Alertmanager. Check the address and its path.</source>
        <translation>{} n’est pas une réponse d’un Alertmanager. Vérifier l’adresse et son chemin.</translation>
    </message>
    <message>
        <source>The list of hosts cannot be written to {}. Make room in /tmp.</source>
        <translation>La liste des hôtes ne peut pas être écrite dans {}. Libérer de la place dans /tmp.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not asked: Ansible would read the name as a pattern.</source>
        <translation>« {} » n’a pas été interrogé : Ansible lirait le nom comme un motif.</translation>
    </message>
    <message>
        <source>None of these hosts is in the inventory: {}.</source>
        <translation>Aucun de ces hôtes n’est dans l’inventaire : {}.</translation>
    </message>
    <message>
        <source>Ansible wrote more than 64 MiB. Ask fewer hosts at once with &apos;pattern&apos;.</source>
        <translation>Ansible a écrit plus de 64 MiB. Interroger moins d’hôtes à la fois avec « pattern ».</translation>
    </message>
    <message>
        <source>There is no program {}. Install ansible-core, or name its path in &apos;program&apos;.</source>
        <translation>Le programme {} n’existe pas. Installer ansible-core, ou indiquer son chemin dans « program ».</translation>
    </message>
    <message>
        <source>No host of the inventory {} fits &apos;{}&apos;. {}</source>
        <translation>Aucun hôte de l’inventaire {} ne correspond à « {} ». {}</translation>
    </message>
    <message>
        <source>Ansible ended with status {}: {}</source>
        <translation>Ansible s’est terminé avec le statut {} : {}</translation>
    </message>
    <message>
        <source>None of the {} targets could be read. {}</source>
        <translation>Aucune des {} cibles n’a pu être lue. {}</translation>
    </message>
    <message>
        <source>{} targets call their host {}. They are named by their addresses; give each a name of its own: NAME={}.</source>
        <translation>{} cibles appellent leur hôte {}. Elles sont nommées par leurs adresses ; donner à chacune son propre nom : NAME={}.</translation>
    </message>
    <message>
        <source>The answer of {} may be cut off: nothing proves its end. Check what stands between, e.g. a proxy.</source>
        <translation>La réponse de {} est peut-être tronquée : rien ne prouve sa fin. Vérifier ce qui se trouve entre les deux, p. ex. un proxy.</translation>
    </message>
    <message>
        <source>{} It has no values now; the other targets have.</source>
        <translation>{} Il n’y a pas de valeurs pour cette cible maintenant ; les autres cibles en ont.</translation>
    </message>
    <message>
        <source>{} holds no metric. Check the address and its path.</source>
        <translation>{} ne contient aucune métrique. Vérifier l’adresse et son chemin.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is another machine for each that asks. Put the host&apos;s name before the target: NAME={}.</source>
        <translation>« {} » désigne une autre machine pour chaque demandeur. Mettre le nom de l’hôte devant la cible : NAME={}.</translation>
    </message>
    <message>
        <source>page of HAProxy&apos;s statistics</source>
        <translation>page de statistiques de HAProxy</translation>
    </message>
    <message>
        <source>{} is no table of HAProxy&apos;s statistics. Check the address: it is what &apos;stats uri&apos; says, without &apos;;csv&apos;.</source>
        <translation>{} n’est pas un tableau de statistiques de HAProxy. Vérifier l’adresse : c’est celle de « stats uri », sans « ;csv ».</translation>
    </message>
    <message>
        <source>The answer of {} is cut off.</source>
        <translation>La réponse de {} est tronquée.</translation>
    </message>
    <message>
        <source>The API server does not let the source read {}. The rest was taken; give its account a role that may list and watch them.</source>
        <translation>Le serveur API ne laisse pas la source lire ceci : {}. Le reste a été repris ; donner à son compte un rôle qui permet de les lister et de les surveiller.</translation>
    </message>
    <message>
        <source>The API server lets the source list {}, but not watch them, so they are listed at each gathering. Give its account a role that may watch them.</source>
        <translation>Le serveur API laisse la source lister ceci, sans pouvoir le surveiller : {}. Une liste est donc demandée à chaque collecte. Donner à son compte un rôle qui permet la surveillance.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;{}&apos;.</source>
        <translation>Le fuseau horaire « {} » n’existe pas.</translation>
    </message>
    <message>
        <source>API of NetBox</source>
        <translation>API de NetBox</translation>
    </message>
    <message>
        <source>{} is no list of the API of NetBox. Check the address.</source>
        <translation>{} n’est pas une liste de l’API de NetBox. Vérifier l’adresse.</translation>
    </message>
    <message>
        <source>{} has {} objects but listed {} of them; perhaps some came or went meanwhile. Gather again.</source>
        <translation>{} a {} objets mais en a listé {} ; certains sont peut-être apparus ou partis entre-temps. Collecter à nouveau.</translation>
    </message>
    <message>
        <source>{} has no last page.</source>
        <translation>{} n’a pas de dernière page.</translation>
    </message>
    <message>
        <source>The parameter &apos;compute-url&apos; is wrong. {}</source>
        <translation>Le paramètre « compute-url » est incorrect. {}</translation>
    </message>
    <message>
        <source>OpenStack gives out tokens by itself. Give &apos;username&apos;, &apos;password&apos; and &apos;project&apos;, or &apos;credential-id&apos; and &apos;credential-secret&apos;, instead of &apos;bearer&apos;.</source>
        <translation>OpenStack délivre lui-même les jetons. Indiquer « username », « password » et « project », ou « credential-id » et « credential-secret », à la place de « bearer ».</translation>
    </message>
    <message>
        <source>OpenStack answers nobody without a name. Give &apos;username&apos;, &apos;password&apos; and &apos;project&apos;, or &apos;credential-id&apos; and &apos;credential-secret&apos;.</source>
        <translation>OpenStack ne répond à personne sans nom. Indiquer « username », « password » et « project », ou « credential-id » et « credential-secret ».</translation>
    </message>
    <message>
        <source>The account may ask for hypervisors no longer, so what is missing cannot be told from what is gone. Give it back its role, or make a new source.</source>
        <translation>Le compte n’a plus le droit de demander les hyperviseurs, ce qui manque ne peut donc pas être distingué de ce qui est parti. Lui rendre son rôle, ou créer une nouvelle source.</translation>
    </message>
    <message>
        <source>The account may not ask for hypervisors, so only the servers of its project were gathered. An administrator&apos;s account sees all.</source>
        <translation>Le compte n’a pas le droit de demander les hyperviseurs, seuls les serveurs de son projet ont donc été collectés. Le compte d’un administrateur voit tout.</translation>
    </message>
    <message>
        <source>The catalog of {} has no {} compute API{}. Check &apos;region&apos;, &apos;interface&apos; and &apos;project&apos;, or give &apos;compute-url&apos;.</source>
        <translation>Le catalogue de {} n’a pas d’API Compute {}{}. Vérifier « region », « interface » et « project », ou indiquer « compute-url ».</translation>
    </message>
    <message>
        <source> in {}</source>
        <translation> dans {}</translation>
    </message>
    <message>
        <source>The catalog leads from https to plain http ({}), where the token would be read by others. Give &apos;compute-url&apos; if that is meant.</source>
        <translation>Le catalogue mène de https à http simple ({}), où le jeton pourrait être lu par d’autres. Indiquer « compute-url » si c’est voulu.</translation>
    </message>
    <message>
        <source>compute API of OpenStack</source>
        <translation>API Compute d’OpenStack</translation>
    </message>
    <message>
        <source>{} lists no {}. Check the address.</source>
        <translation>{} ne liste pas ceci : {}. Vérifier l’adresse.</translation>
    </message>
    <message>
        <source>The list of {} of OpenStack has no end.</source>
        <translation>La liste d’OpenStack ({}) n’a pas de fin.</translation>
    </message>
    <message>
        <source>Give either &apos;file&apos; or &apos;admindir&apos;, not both.</source>
        <translation>Indiquer soit « file », soit « admindir », pas les deux.</translation>
    </message>
    <message>
        <source>There is no installed package in {}. Check the path.</source>
        <translation>Il n’y a aucun paquet installé dans {}. Vérifier le chemin.</translation>
    </message>
    <message>
        <source>dpkg&apos;s books</source>
        <translation>les registres de dpkg</translation>
    </message>
    <message>
        <source>dpkg-query ended with status {}: {:.300}</source>
        <translation>dpkg-query s’est terminé avec le statut {} : {:.300}</translation>
    </message>
    <message>
        <source>The query answers with more than {} MiB. Ask for less, or name a growing column and fewer rows.</source>
        <translation>La requête répond avec plus de {} MiB. En demander moins, ou nommer une colonne croissante et moins de lignes.</translation>
    </message>
    <message>
        <source>The query answers with more than {} rows. Ask for less, or raise &apos;rows&apos;.</source>
        <translation>La requête répond avec plus de {} lignes. En demander moins, ou augmenter « rows ».</translation>
    </message>
    <message>
        <source>Its cursor &apos;{:.40}&apos; cannot be read, so where to go on is not known. Remove the source&apos;s cursor to gather its whole history again.</source>
        <translation>Son curseur « {:.40} » ne peut pas être lu, l’endroit où continuer n’est donc pas connu. Supprimer le curseur de la source pour collecter à nouveau tout son historique.</translation>
    </message>
    <message>
        <source>The history holds more than 10 million steps. Choose a longer &apos;step&apos; or a shorter &apos;history&apos;.</source>
        <translation>L’historique contient plus de 10 millions de pas. Choisir un « step » plus long ou un « history » plus court.</translation>
    </message>
    <message>
        <source>A &apos;username&apos; needs a &apos;password&apos;.</source>
        <translation>Un « username » a besoin d’un « password ».</translation>
    </message>
    <message>
        <source>The parameter &apos;timeout&apos; must lie between 0.1s and 1h.</source>
        <translation>Le paramètre « timeout » doit être compris entre 0.1s et 1h.</translation>
    </message>
    <message>
        <source>It is not known which host it runs on, so no failure of a host touches it. Give the parameter &apos;host&apos;, as the inventory calls it.</source>
        <translation>On ne sait pas sur quel hôte cela s’exécute, aucune panne d’un hôte ne le touche donc. Indiquer le paramètre « host », avec le nom de l’inventaire.</translation>
    </message>
    <message>
        <source>There is no reader &apos;{}&apos;; &apos;schema&apos; lists them.</source>
        <translation>Le lecteur « {} » n’existe pas ; &apos;schema&apos; les liste.</translation>
    </message>
    <message>
        <source>The folder {} cannot be read: {}.</source>
        <translation>Le dossier {} ne peut pas être lu : {}.</translation>
    </message>
    <message>
        <source>The folder {} holds more than {} files. Move away what was read.</source>
        <translation>Le dossier {} contient plus de {} fichiers. Déplacer ce qui a été lu.</translation>
    </message>
    <message>
        <source>Whether {}{} is there cannot be seen: {}. The file is read once it can.</source>
        <translation>La présence de {}{} ne peut pas être constatée : {}. Le fichier sera lu dès que ce sera possible.</translation>
    </message>
    <message>
        <source>It was a planned change, and {}{} is not beside it any more: it is not taken for what is there already. Under another name it is.</source>
        <translation>C’était un changement planifié, et {}{} n’est plus à côté : le fichier n’est pas pris pour ce qui existe déjà. Sous un autre nom, il l’est.</translation>
    </message>
    <message>
        <source>{} It is read again when it changes.</source>
        <translation>{} Une nouvelle lecture suivra s’il change.</translation>
    </message>
    <message>
        <source>The parameter &apos;history&apos; must lie between 1m and 3660d.</source>
        <translation>Le paramètre « history » doit être compris entre 1m et 3660d.</translation>
    </message>
    <message>
        <source>Zabbix answers nobody without a name. Give &apos;username&apos; and &apos;password&apos;, or an API token as &apos;bearer&apos;.</source>
        <translation>Zabbix ne répond à personne sans nom. Indiquer « username » et « password », ou un jeton d’API dans « bearer ».</translation>
    </message>
    <message>
        <source>The HTTP client could not be started.</source>
        <translation>Le client HTTP n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>{} was redirected more than {} times. Check the address.</source>
        <translation>{} a été redirigé plus de {} fois. Vérifier l’adresse.</translation>
    </message>
    <message>
        <source>{} redirects to an address that is not followed. {}</source>
        <translation>{} redirige vers une adresse qui n’est pas suivie. {}</translation>
    </message>
    <message>
        <source>{} redirects from https to plain http ({}). That is refused.</source>
        <translation>{} redirige de https vers http simple ({}). C’est refusé.</translation>
    </message>
    <message>
        <source>{} redirects to {}, which is not given the credentials of another server. Put that address into the parameter &apos;url&apos;.</source>
        <translation>{} redirige vers {}, qui ne reçoit pas les identifiants d’un autre serveur. Mettre cette adresse dans le paramètre « url ».</translation>
    </message>
    <message>
        <source>{} did not answer in full within {}.</source>
        <translation>{} n’a pas répondu en entier en {}.</translation>
    </message>
    <message>
        <source>The file of the parameter &apos;{}&apos; is empty.</source>
        <translation>Le fichier du paramètre « {} » est vide.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; stands in the desktop&apos;s keychain, which only the program with a window opens. Use file:PATH of a file that holds it.</source>
        <translation>Le paramètre « {} » est dans le trousseau du bureau, que seul le programme avec une fenêtre ouvre. Utiliser file:PATH d’un fichier qui le contient.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; holds a line break or a control character.</source>
        <translation>Le paramètre « {} » contient un saut de ligne ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Give either &apos;username&apos; and &apos;password&apos; or &apos;bearer&apos;, not both.</source>
        <translation>Indiquer soit « username » et « password », soit « bearer », pas les deux.</translation>
    </message>
    <message>
        <source>A &apos;password&apos; needs a &apos;username&apos;.</source>
        <translation>Un « password » a besoin d’un « username ».</translation>
    </message>
    <message>
        <source>The parameter &apos;proxy&apos; holds a user. A proxy that asks for one is not supported.</source>
        <translation>Le paramètre « proxy » contient un utilisateur. Un proxy qui en demande un n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The parameter &apos;timeout&apos; must lie between 1s and 1h.</source>
        <translation>Le paramètre « timeout » doit être compris entre 1s et 1h.</translation>
    </message>
    <message>
        <source>The parameter &apos;url&apos; is wrong. {}</source>
        <translation>Le paramètre « url » est incorrect. {}</translation>
    </message>
    <message>
        <source>The parameter &apos;url&apos; has a part after &apos;?&apos;. Leave it out: only the path counts.</source>
        <translation>Le paramètre « url » a une partie après « ? ». L’omettre : seul le chemin compte.</translation>
    </message>
    <message>
        <source>The parameter &apos;namespaces&apos; names &apos;{}&apos;, which is no namespace.</source>
        <translation>Le paramètre « namespaces » nomme « {} », qui n’est pas un espace de noms.</translation>
    </message>
    <message>
        <source>The user of {} gets a token by running &apos;{}&apos;, and Penumbra runs no program. Give the token of a service account in the parameter &apos;bearer&apos;.</source>
        <translation>L’utilisateur de {} obtient un jeton en exécutant « {} », et Penumbra n’exécute aucun programme. Indiquer le jeton d’un compte de service dans le paramètre « bearer ».</translation>
    </message>
    <message>
        <source>The server of {} cannot be used. {}</source>
        <translation>Le serveur de {} ne peut pas être utilisé. {}</translation>
    </message>
    <message>
        <source>{} tells clients not to verify the server&apos;s certificate, which Penumbra always does. Name the file of its authority in the parameter &apos;ca&apos;.</source>
        <translation>{} demande aux clients de ne pas vérifier le certificat du serveur, ce que Penumbra fait toujours. Indiquer le fichier de son autorité dans le paramètre « ca ».</translation>
    </message>
    <message>
        <source>Give the server&apos;s address in &apos;url&apos;, or the path of a kubeconfig in &apos;kubeconfig&apos;.</source>
        <translation>Indiquer l’adresse du serveur dans « url », ou le chemin d’un kubeconfig dans « kubeconfig ».</translation>
    </message>
    <message>
        <source>{} lists {} without an end: more than {} pages or {} MiB. Choose a larger &apos;page&apos;, or name the namespaces that are wanted.</source>
        <translation>{} liste {} sans fin : plus de {} pages ou de {} MiB. Choisir un « page » plus grand, ou nommer les espaces de noms voulus.</translation>
    </message>
    <message>
        <source>Kubernetes API</source>
        <translation>API Kubernetes</translation>
    </message>
    <message>
        <source>{} forgets a list of {} before all of its pages are fetched. Choose a larger &apos;page&apos;.</source>
        <translation>{} oublie une liste ({}) avant que toutes ses pages soient lues. Choisir un « page » plus grand.</translation>
    </message>
    <message>
        <source>What nodes and pods use was not taken. {}</source>
        <translation>Ce qu’utilisent les nœuds et les pods n’a pas été repris. {}</translation>
    </message>
    <message>
        <source>metrics API</source>
        <translation>API de métriques</translation>
    </message>
    <message>
        <source>There are {} more problems of this kind.</source>
        <translation>Il y a {} problèmes de plus de ce genre.</translation>
    </message>
    <message>
        <source>{} has none of the Kubernetes API&apos;s lists. Check the address and its path.</source>
        <translation>{} n’a aucune des listes de l’API Kubernetes. Vérifier l’adresse et son chemin.</translation>
    </message>
    <message>
        <source>{} forbids the source to read anything. Give its account a role that may list and watch nodes, pods and what makes pods.</source>
        <translation>{} interdit à la source de lire quoi que ce soit. Donner à son compte un rôle qui permet de lister et de surveiller les nœuds, les pods et ce qui crée des pods.</translation>
    </message>
    <message>
        <source>{} answers a watch on {} with status {}.</source>
        <translation>{} répond à une surveillance ({}) avec le statut {}.</translation>
    </message>
    <message>
        <source>{} ends each watch on {} at once.</source>
        <translation>{} met aussitôt fin à chaque surveillance ({}).</translation>
    </message>
    <message>
        <source>{} sends a change of {} that is longer than {} MiB. Check what answers there: no cluster has an object of that size.</source>
        <translation>{} envoie un changement ({}) de plus de {} MiB. Vérifier ce qui répond là : aucun cluster n’a d’objet de cette taille.</translation>
    </message>
    <message>
        <source>{} broke off a watch on {}: {:.200}</source>
        <translation>{} a interrompu une surveillance ({}) : {:.200}</translation>
    </message>
    <message>
        <source>libvirt does not open {}: {}. Check the address, and that its service runs and lets this user read.</source>
        <translation>libvirt n’ouvre pas {} : {}. Vérifier l’adresse, et que son service est actif et laisse lire cet utilisateur.</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>aucune raison n’est donnée</translation>
    </message>
    <message>
        <source>The parameter &apos;files&apos; holds &apos;{:.100}&apos;, which is no path that begins with &apos;/&apos;.</source>
        <translation>Le paramètre « files » contient « {:.100} », qui n’est pas un chemin commençant par « / ».</translation>
    </message>
    <message>
        <source>A line of a kind that was not there before: {:.200}</source>
        <translation>Une ligne d’un genre absent jusqu’ici : {:.200}</translation>
    </message>
    <message>
        <source>And {} more.</source>
        <translation>Et {} de plus.</translation>
    </message>
    <message>
        <source>Its cursor cannot be read, so where to go on is not known. Remove the source&apos;s cursor to read its logs again.</source>
        <translation>Son curseur ne peut pas être lu, l’endroit où continuer n’est donc pas connu. Supprimer le curseur de la source pour lire à nouveau ses journaux.</translation>
    </message>
    <message>
        <source>journalctl ended with status {}: {:.300} Check that there is a journal and who may read it.</source>
        <translation>journalctl s’est terminé avec le statut {} : {:.300} Vérifier qu’il y a un journal et qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>{} cannot be read ({}). Check the path, and who may read it.</source>
        <translation>{} ne peut pas être lu ({}). Vérifier le chemin, et qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>{} is no file that can be followed.</source>
        <translation>{} n’est pas un fichier qui puisse être suivi.</translation>
    </message>
    <message>
        <source>{} was replaced and what it was is gone: lines between may be missing.</source>
        <translation>{} a été remplacé et l’ancien contenu a disparu : des lignes entre les deux peuvent manquer.</translation>
    </message>
    <message>
        <source>{} was cut and is written anew: lines between may be missing.</source>
        <translation>{} a été tronqué et est écrit à nouveau : des lignes entre les deux peuvent manquer.</translation>
    </message>
    <message>
        <source>{} was rotated away before it was read, and it is compressed: its lines are missing.</source>
        <translation>{} a fait l’objet d’une rotation avant d’être lu, et est compressé : ses lignes manquent.</translation>
    </message>
    <message>
        <source>{} was rotated away before it was read, and it cannot be read: its lines are missing.</source>
        <translation>{} a fait l’objet d’une rotation avant d’être lu, et ne peut pas être lu : ses lignes manquent.</translation>
    </message>
    <message>
        <source>{} hosts call themselves {} ({}, {}...). They are named by the label {} instead; give them names of their own.</source>
        <translation>{} hôtes s’appellent eux-mêmes {} ({}, {}...). Ils sont nommés par l’étiquette {} à la place ; leur donner des noms propres à chacun.</translation>
    </message>
    <message>
        <source>identity API of OpenStack</source>
        <translation>API d’identité d’OpenStack</translation>
    </message>
    <message>
        <source>{} gave no token. Check that the address is that of the identity API.</source>
        <translation>{} n’a pas donné de jeton. Vérifier que l’adresse est celle de l’API d’identité.</translation>
    </message>
    <message>
        <source>The catalog of {} has a compute API whose address is wrong. {}</source>
        <translation>Le catalogue de {} a une API Compute dont l’adresse est incorrecte. {}</translation>
    </message>
    <message>
        <source>{} settings that may hold a password or the like were left out.</source>
        <translation>{} réglages pouvant contenir un mot de passe ou autre secret ont été écartés.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} does not answer within {}.</source>
        <translation>PostgreSQL sur {} ne répond pas en {}.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} refuses the connection: {}. Check user, password and database in the source&apos;s parameters, and pg_hba.conf.</source>
        <translation>PostgreSQL sur {} refuse la connexion : {}. Vérifier l’utilisateur, le mot de passe et la base de données dans les paramètres de la source, ainsi que pg_hba.conf.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} cannot be reached: {}. Check the address, and whether the server runs.</source>
        <translation>PostgreSQL sur {} est injoignable : {}. Vérifier l’adresse, et que le serveur est actif.</translation>
    </message>
    <message>
        <source>There is no memory for a connection to PostgreSQL.</source>
        <translation>Il n’y a pas de mémoire pour une connexion à PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} broke off its answer: {}.</source>
        <translation>PostgreSQL sur {} a interrompu sa réponse : {}.</translation>
    </message>
    <message>
        <source>To check the server&apos;s certificate &apos;sslmode&apos; needs the parameter &apos;ca&apos;.</source>
        <translation>Pour vérifier le certificat du serveur, « sslmode » a besoin du paramètre « ca ».</translation>
    </message>
    <message>
        <source>COPY is no question that can be asked here. Give a SELECT.</source>
        <translation>COPY n’est pas une question qui puisse être posée ici. Indiquer un SELECT.</translation>
    </message>
    <message>
        <source>PostgreSQL at {} refuses a statement: {}.</source>
        <translation>PostgreSQL sur {} refuse une instruction : {}.</translation>
    </message>
    <message>
        <source>The answer of the reading process is damaged.</source>
        <translation>La réponse du processus de lecture est endommagée.</translation>
    </message>
    <message>
        <source>{} left out: no finite number, out of order, or of no single host.</source>
        <translation>Écarté : {}. Pas un nombre fini, dans le désordre, ou pas d’un seul hôte.</translation>
    </message>
    <message>
        <source>Some of the samples were not asked for.</source>
        <translation>Certaines des mesures n’ont pas été demandées.</translation>
    </message>
    <message>
        <source>The own query &apos;{:.120}&apos; cannot be read. {} Write for example: service/shop orders (1/s) = sum(rate(orders_total[5m]))</source>
        <translation>La requête propre « {:.120} » ne peut pas être lue. {} Écrire par exemple : service/shop orders (1/s) = sum(rate(orders_total[5m]))</translation>
    </message>
    <message>
        <source>It names no resource, or has no &apos;=&apos;.</source>
        <translation>Elle ne nomme aucune ressource, ou n’a pas de « = ».</translation>
    </message>
    <message>
        <source>It has nothing behind its &apos;=&apos;.</source>
        <translation>Elle n’a rien après son « = ».</translation>
    </message>
    <message>
        <source>It has a &apos;)&apos; too many.</source>
        <translation>Elle a une « ) » de trop.</translation>
    </message>
    <message>
        <source>It has no name for its metric.</source>
        <translation>Elle n’a pas de nom pour sa métrique.</translation>
    </message>
    <message>
        <source>It has no name for its resource.</source>
        <translation>Elle n’a pas de nom pour sa ressource.</translation>
    </message>
    <message>
        <source>No series fits {} between {} and {}. Check the parameters &apos;series&apos; and &apos;match&apos;.</source>
        <translation>Aucune série ne correspond à {} du {} au {}. Vérifier les paramètres « series » et « match ».</translation>
    </message>
    <message>
        <source>There is no remote read.</source>
        <translation>Il n’y a pas de remote read.</translation>
    </message>
    <message>
        <source>Nothing of the answer of {} to remote read can be used. {}</source>
        <translation>Rien de la réponse de {} au remote read n’est utilisable. {}</translation>
    </message>
    <message>
        <source>It holds a damaged chunk.</source>
        <translation>Elle contient un bloc endommagé.</translation>
    </message>
    <message>
        <source>It is cut off or damaged: its check sum is wrong.</source>
        <translation>Elle est tronquée ou endommagée : sa somme de contrôle est fausse.</translation>
    </message>
    <message>
        <source>It is not compressed as it should be, or too large.</source>
        <translation>Elle n’est pas compressée comme il le faut, ou est trop grande.</translation>
    </message>
    <message>
        <source>It holds no samples.</source>
        <translation>Elle ne contient aucune mesure.</translation>
    </message>
    <message>
        <source>It is of another type than chunks or samples.</source>
        <translation>Elle est d’un autre type que des blocs ou des mesures.</translation>
    </message>
    <message>
        <source>&apos;{:.200}&apos; is no selector of series. Write for example queue_depth{{job=&quot;shop&quot;}} or {{__name__=~&quot;queue_depth|in_flight&quot;}}.</source>
        <translation>« {:.200} » n’est pas un sélecteur de séries. Écrire par exemple queue_depth{{job=&quot;shop&quot;}} ou {{__name__=~&quot;queue_depth|in_flight&quot;}}.</translation>
    </message>
    <message>
        <source>The answer of {} is JSON, but not that of a Prometheus API.</source>
        <translation>La réponse de {} est du JSON, mais pas celui d’une API Prometheus.</translation>
    </message>
    <message>
        <source>Prometheus API</source>
        <translation>API Prometheus</translation>
    </message>
    <message>
        <source>{} refuses the query ({}): {}</source>
        <translation>{} refuse la requête ({}) : {}</translation>
    </message>
    <message>
        <source>The server says that its answer may be incomplete: {}</source>
        <translation>Le serveur signale que sa réponse peut être incomplète : {}</translation>
    </message>
    <message>
        <source>There is no {} here, because the server has no {}.</source>
        <translation>{} est absent ici, car le serveur n’a pas ceci : {}.</translation>
    </message>
    <message>
        <source>{} has no metrics of node_exporter between {} and {}. Check that it scrapes node_exporter, and the parameter &apos;match&apos;.</source>
        <translation>{} n’a pas de métriques de node_exporter du {} au {}. Vérifier que node_exporter y est relevé, ainsi que le paramètre « match ».</translation>
    </message>
    <message>
        <source>The capacity {} of {} is {}; it was left out.</source>
        <translation>La capacité {} de {} est {} ; elle a été écartée.</translation>
    </message>
    <message>
        <source>CPU and network are averages over {}, since the hosts are scraped only every {} or so.</source>
        <translation>Le CPU et le réseau sont des moyennes sur {}, car les hôtes ne sont relevés qu’à intervalle de {} environ.</translation>
    </message>
    <message>
        <source>Of {} {} left out: no finite number, out of order, or of no single host.</source>
        <translation>De {}, écarté : {}. Pas un nombre fini, dans le désordre, ou pas d’un seul hôte.</translation>
    </message>
    <message>
        <source>Of the own series {} left out: no finite number, out of order, a native histogram, or of no resource.</source>
        <translation>Des séries propres, écarté : {}. Pas un nombre fini, dans le désordre, un histogramme natif, ou d’aucune ressource.</translation>
    </message>
    <message>
        <source>Of the own queries {} left out: no finite number, of a second row where one is meant, or without the label that names its resource. Put sum(...) around a query with many rows.</source>
        <translation>Des requêtes propres, écarté : {}. Pas un nombre fini, une deuxième ligne là où une seule est voulue, ou sans l’étiquette qui nomme sa ressource. Mettre sum(...) autour d’une requête à plusieurs lignes.</translation>
    </message>
    <message>
        <source>The parameter &apos;step&apos; must lie between 1s and 1d.</source>
        <translation>Le paramètre « step » doit être compris entre 1s et 1d.</translation>
    </message>
    <message>
        <source>The parameter &apos;history&apos; must lie between one step and 3660d.</source>
        <translation>Le paramètre « history » doit être compris entre un pas et 3660d.</translation>
    </message>
    <message>
        <source>The parameter &apos;delay&apos; must lie between 0s and 1d.</source>
        <translation>Le paramètre « delay » doit être compris entre 0s et 1d.</translation>
    </message>
    <message>
        <source>The parameter &apos;window&apos; must lie between 1s and 1d.</source>
        <translation>Le paramètre « window » doit être compris entre 1s et 1d.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; is wrong. {}</source>
        <translation>Le paramètre « {} » est incorrect. {}</translation>
    </message>
    <message>
        <source>The parameter &apos;host-label&apos; must be a label&apos;s name: letters, digits and underscores.</source>
        <translation>Le paramètre « host-label » doit être le nom d’une étiquette : lettres, chiffres et traits de soulignement.</translation>
    </message>
    <message>
        <source>The answer to INFO names no version of Redis, so nothing of it is taken.</source>
        <translation>La réponse à INFO ne nomme aucune version de Redis, rien n’en est donc repris.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Redis ({}). Check the address.</source>
        <translation>Ce qui répond ne parle pas le protocole de Redis ({}). Vérifier l’adresse.</translation>
    </message>
    <message>
        <source>Redis refuses the credentials. Check &apos;username&apos; and &apos;password&apos; in the source&apos;s parameters.</source>
        <translation>Redis refuse les identifiants. Vérifier « username » et « password » dans les paramètres de la source.</translation>
    </message>
    <message>
        <source>Redis refuses {} ({:.200}). Allow it to the source&apos;s user.</source>
        <translation>Redis refuse {} ({:.200}). L’autoriser à l’utilisateur de la source.</translation>
    </message>
    <message>
        <source>The configuration is not known, because CONFIG GET is refused ({:.200}).</source>
        <translation>La configuration n’est pas connue, car CONFIG GET est refusé ({:.200}).</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>pas une liste</translation>
    </message>
    <message>
        <source>Redis broke off its answer. Gather again, and look into its log where that stays so.</source>
        <translation>Redis a interrompu sa réponse. Collecter à nouveau, et consulter son journal si cela persiste.</translation>
    </message>
    <message>
        <source>Redis answers to INFO with something that is no text.</source>
        <translation>Redis répond à INFO par autre chose que du texte.</translation>
    </message>
    <message>
        <source>its name cannot be looked up now: too many are being looked up already</source>
        <translation>son nom ne peut pas être résolu maintenant : trop de résolutions sont déjà en cours</translation>
    </message>
    <message>
        <source>its name is not found in time</source>
        <translation>son nom n’est pas trouvé à temps</translation>
    </message>
    <message>
        <source>The source {} failed within Penumbra ({}). Please report it.</source>
        <translation>La source {} a échoué dans Penumbra ({}). Merci de le signaler.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of the source must be a text, a number or true or false.</source>
        <translation>Le paramètre « {} » de la source doit être un texte, un nombre, ou true ou false.</translation>
    </message>
    <message>
        <source>This is no source: it must be an object with &quot;penumbra&quot;: &quot;source&quot;.</source>
        <translation>Ce n’est pas une source : il faut un objet avec &quot;penumbra&quot;: &quot;source&quot;.</translation>
    </message>
    <message>
        <source>The source is of format {}; this version reads format {}.</source>
        <translation>La source est au format {} ; cette version lit le format {}.</translation>
    </message>
    <message>
        <source>The source has no &quot;name&quot;. Give it one: values are shown with it.</source>
        <translation>La source n’a pas de &quot;name&quot;. Lui en donner un : les valeurs sont affichées avec lui.</translation>
    </message>
    <message>
        <source>The source has no &quot;gatherer&quot;, e.g. &quot;prometheus&quot;.</source>
        <translation>La source n’a pas de &quot;gatherer&quot;, p. ex. &quot;prometheus&quot;.</translation>
    </message>
    <message>
        <source>The &quot;params&quot; of the source must be an object.</source>
        <translation>Le &quot;params&quot; de la source doit être un objet.</translation>
    </message>
    <message>
        <source>Nothing answers at {} ({}). Check the address, and whether the server runs.</source>
        <translation>Rien ne répond sur {} ({}). Vérifier l’adresse, et que le serveur est actif.</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>pas de connexion à temps</translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation>le chemin est trop long</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source>{} does not take the question in time.</source>
        <translation>{} n’accepte pas la question à temps.</translation>
    </message>
    <message>
        <source>{} does not answer to its end within {}.</source>
        <translation>{} ne répond pas jusqu’au bout en {}.</translation>
    </message>
    <message>
        <source>{} broke off before its answer was complete ({}).</source>
        <translation>{} a interrompu sa réponse avant qu’elle soit complète ({}).</translation>
    </message>
    <message>
        <source>{} answers with more than {} MiB.</source>
        <translation>{} répond avec plus de {} MiB.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; is no address. Write it as HOST:PORT, or as the path of a socket.</source>
        <translation>Le paramètre « {} » n’est pas une adresse. L’écrire HOST:PORT, ou comme chemin d’un socket.</translation>
    </message>
    <message>
        <source>{} sends more than {} MiB at once.</source>
        <translation>{} envoie plus de {} MiB à la fois.</translation>
    </message>
    <message>
        <source>The certificate of {} is for another name. Use the name that stands in it, or give the server a certificate for this one.</source>
        <translation>Le certificat de {} est pour un autre nom. Utiliser le nom qui y figure, ou donner au serveur un certificat pour celui-ci.</translation>
    </message>
    <message>
        <source>The certificate of {}, or of who signed it, has expired. The server needs a new one.</source>
        <translation>Le certificat de {}, ou de son signataire, a expiré. Le serveur en a besoin d’un nouveau.</translation>
    </message>
    <message>
        <source>The certificate of {} is not yet valid. Check the clocks of both machines.</source>
        <translation>Le certificat de {} n’est pas encore valide. Vérifier les horloges des deux machines.</translation>
    </message>
    <message>
        <source>The certificate of {} was revoked. The server needs a new one.</source>
        <translation>Le certificat de {} a été révoqué. Le serveur en a besoin d’un nouveau.</translation>
    </message>
    <message>
        <source>The certificate of {} is signed by itself and not known here. If it is the right one, name its file in the parameter &apos;ca&apos;.</source>
        <translation>Le certificat de {} est autosigné et n’est pas connu ici. Si c’est le bon, indiquer son fichier dans le paramètre « ca ».</translation>
    </message>
    <message>
        <source>The certificate of {} is signed by an authority that is not trusted here. If it is your own, name that authority&apos;s file in the parameter &apos;ca&apos;.</source>
        <translation>Le certificat de {} est signé par une autorité qui n’est pas approuvée ici. Si c’est la vôtre, indiquer le fichier de cette autorité dans le paramètre « ca ».</translation>
    </message>
    <message>
        <source>{} asks for a client certificate. Name its file and that of its key in the parameters &apos;certificate&apos; and &apos;key&apos;.</source>
        <translation>{} demande un certificat client. Indiquer son fichier et celui de sa clé dans les paramètres « certificate » et « key ».</translation>
    </message>
    <message>
        <source>{} does not accept the client certificate {}. Check who signed it, and until when it is valid.</source>
        <translation>{} n’accepte pas le certificat client {}. Vérifier qui l’a signé et jusqu’à quand il est valide.</translation>
    </message>
    <message>
        <source>{} ended the secure connection before it answered. If it asks for a client certificate, name its file and that of its key in the parameters &apos;certificate&apos; and &apos;key&apos;.</source>
        <translation>{} a mis fin à la connexion sécurisée avant de répondre. Si un certificat client est demandé, indiquer son fichier et celui de sa clé dans les paramètres « certificate » et « key ».</translation>
    </message>
    <message>
        <source>{} ended the secure connection before it answered. Perhaps it does not accept the client certificate {}.</source>
        <translation>{} a mis fin à la connexion sécurisée avant de répondre. Peut-être le certificat client {} n’est-il pas accepté.</translation>
    </message>
    <message>
        <source>No secure connection to {} came about. Does the server speak TLS there?</source>
        <translation>Aucune connexion sécurisée avec {} n’a pu être établie. Le serveur y parle-t-il TLS ?</translation>
    </message>
    <message>
        <source>The connection to {} broke before the answer was complete ({}).</source>
        <translation>La connexion avec {} s’est rompue avant que la réponse soit complète ({}).</translation>
    </message>
    <message>
        <source>{} answers in the encoding &apos;{:.40}&apos;, which was not asked for.</source>
        <translation>{} répond dans l’encodage « {:.40} », qui n’a pas été demandé.</translation>
    </message>
    <message>
        <source>The answer of {} is not whole. {}</source>
        <translation>La réponse de {} n’est pas entière. {}</translation>
    </message>
    <message>
        <source>The name {} cannot be resolved. Check the address and the network.</source>
        <translation>Le nom {} ne peut pas être résolu. Vérifier l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be resolved. Check the parameter &apos;proxy&apos;.</source>
        <translation>Le nom du proxy ne peut pas être résolu. Vérifier le paramètre « proxy ».</translation>
    </message>
    <message>
        <source>{} answers too slowly: no connection within {}, or fewer than {} bytes a second for {}.</source>
        <translation>{} répond trop lentement : pas de connexion en {}, ou moins de {} octets par seconde pendant {}.</translation>
    </message>
    <message>
        <source>What is given as such holds no readable CA certificate.</source>
        <translation>Ce qui est fourni comme certificat CA n’en contient aucun de lisible.</translation>
    </message>
    <message>
        <source>The file {} holds no readable CA certificate.</source>
        <translation>Le fichier {} ne contient aucun certificat CA lisible.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used.</source>
        <translation>Le certificat client ou sa clé ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The client certificate {} or its key cannot be used.</source>
        <translation>Le certificat client {} ou sa clé ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The answer of {} is larger than the limit of {} MiB (its header: {} KiB).</source>
        <translation>La réponse de {} dépasse la limite de {} MiB (son en-tête : {} KiB).</translation>
    </message>
    <message>
        <source>The address could not be read: memory ran out.</source>
        <translation>L’adresse n’a pas pu être lue : mémoire épuisée.</translation>
    </message>
    <message>
        <source>The address cannot be read. Write it like http://prometheus.example:9090.</source>
        <translation>L’adresse ne peut pas être lue. L’écrire comme http://prometheus.example:9090.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be gathered from.</source>
        <translation>Seules les adresses commençant par http:// ou https:// peuvent servir à la collecte.</translation>
    </message>
    <message>
        <source>The address holds a user or a password. Leave them out and use the parameters &apos;username&apos; and &apos;password&apos;, so that they are not shown.</source>
        <translation>L’adresse contient un utilisateur ou un mot de passe. Les omettre et utiliser les paramètres « username » et « password », pour qu’ils ne soient pas affichés.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>L’adresse ne nomme aucun serveur.</translation>
    </message>
    <message>
        <source>{} is no answer of the API of Zabbix. Check the address: it is that of the frontend, e.g. https://zabbix.example/zabbix.</source>
        <translation>{} n’est pas une réponse de l’API de Zabbix. Vérifier l’adresse : c’est celle du frontend, p. ex. https://zabbix.example/zabbix.</translation>
    </message>
    <message>
        <source>API of Zabbix</source>
        <translation>API de Zabbix</translation>
    </message>
    <message>
        <source>Zabbix at {} refused {}: {} {}</source>
        <translation>Zabbix sur {} a refusé {} : {} {}</translation>
    </message>
    <message>
        <source>Zabbix answered {} with something else than a list.</source>
        <translation>Zabbix a répondu à {} par autre chose qu’une liste.</translation>
    </message>
    <message>
        <source>Zabbix has more than {} values in one second at {}, which cannot be asked for in parts. Name fewer &apos;keys&apos;.</source>
        <translation>Zabbix a plus de {} valeurs dans une même seconde, le {}, ce qui ne peut pas être demandé en plusieurs parties. Nommer moins de « keys ».</translation>
    </message>
    <message>
        <source>The calls among {} services feed themselves without end; the first of them is number {}.</source>
        <translation>Les appels entre {} services s’alimentent eux-mêmes sans fin ; le premier d’entre eux porte le numéro {}.</translation>
    </message>
    <message>
        <source>The graph could not be made for drawing.</source>
        <translation>Le graphe n’a pas pu être créé pour le dessin.</translation>
    </message>
    <message>
        <source>The graph could not be laid out.</source>
        <translation>La disposition du graphe n’a pas pu être calculée.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is for whatever matches {}, which names no resource by itself. Add the resources to the event where it is a maintenance of theirs.</source>
        <translation>« {} » vaut pour tout ce qui correspond à {}, ce qui ne nomme aucune ressource. Ajouter les ressources à l’événement s’il s’agit d’une maintenance de celles-ci.</translation>
    </message>
    <message>
        <source>This silence has no &apos;id&apos;, or &apos;startsAt&apos; and &apos;endsAt&apos; cannot be read.</source>
        <translation>Ce silence n’a pas de « id », ou « startsAt » et « endsAt » ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The matchers of this silence cannot be read.</source>
        <translation>Les matchers de ce silence ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>This alert has no labels, or &apos;startsAt&apos; and &apos;endsAt&apos; cannot be read.</source>
        <translation>Cette alerte n’a pas d’étiquettes, ou « startsAt » et « endsAt » ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>This is neither a silence nor an alert.</source>
        <translation>Ce n’est ni un silence ni une alerte.</translation>
    </message>
    <message>
        <source>This configuration holds nothing.</source>
        <translation>Cette configuration ne contient rien.</translation>
    </message>
    <message>
        <source>A matcher of this route cannot be read.</source>
        <translation>Un matcher de cette route ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This time interval has no name.</source>
        <translation>Cet intervalle de temps n’a pas de nom.</translation>
    </message>
    <message>
        <source>The time interval &apos;{}&apos; was not taken. {}</source>
        <translation>L’intervalle de temps « {} » n’a pas été repris. {}</translation>
    </message>
    <message>
        <source>The muted time &apos;{}&apos; is defined nowhere here, so it was left out.</source>
        <translation>La période muette « {} » n’est définie nulle part ici, elle a donc été écartée.</translation>
    </message>
    <message>
        <source>Only the first {} times of &apos;{}&apos; were taken.</source>
        <translation>Seules les {} premières périodes de « {} » ont été reprises.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says when this route notifies, and so is no maintenance.</source>
        <translation>« {} » indique quand cette route notifie, et n’est donc pas une maintenance.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read in its &apos;{}&apos;.</source>
        <translation>« {} » ne peut pas être lu dans « {} ».</translation>
    </message>
    <message>
        <source>Its &apos;times&apos; from &apos;{}&apos; to &apos;{}&apos; cannot be read.</source>
        <translation>Sa période « times » de « {} » à « {} » ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Its &apos;location&apos; is Local: the clock of the server, whose zone nothing here tells.</source>
        <translation>Son « location » est Local : l’horloge du serveur, dont rien ici n’indique le fuseau.</translation>
    </message>
    <message>
        <source>Its &apos;location&apos;, &apos;{}&apos;, is no known zone.</source>
        <translation>Son « location », « {} », n’est pas un fuseau connu.</translation>
    </message>
    <message>
        <source>Ansible has no facts of &apos;{}&apos;: {}</source>
        <translation>Ansible n’a pas de faits de « {} » : {}</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>l’hôte</translation>
    </message>
    <message>
        <source>These facts name no host. The name of the file, &apos;{}&apos;, was taken for it, as ansible --tree names its files.</source>
        <translation>Ces faits ne nomment aucun hôte. Le nom du fichier, « {} », en tient lieu, comme ansible --tree nomme ses fichiers.</translation>
    </message>
    <message>
        <source>The facts of &apos;{}&apos; do not state its {}; it stays unknown until another source says.</source>
        <translation>Les faits de « {} » n’indiquent pas ceci : {}. Cela reste inconnu jusqu’à ce qu’une autre source le dise.</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>processeurs</translation>
    </message>
    <message>
        <source>processors and memory</source>
        <translation>processeurs et mémoire</translation>
    </message>
    <message>
        <source>These packages are of no host that is named, so they were left out.</source>
        <translation>Ces paquets ne sont d’aucun hôte nommé, ils ont donc été écartés.</translation>
    </message>
    <message>
        <source>The line has a quote that does not end, so it was not taken.</source>
        <translation>La ligne a un guillemet qui ne se ferme pas, elle n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>&apos;[{}:{}]&apos; is no section of an inventory; [NAME], [NAME:children] and [NAME:vars] are.</source>
        <translation>« [{}:{}] » n’est pas une section d’inventaire ; [NAME], [NAME:children] et [NAME:vars] en sont.</translation>
    </message>
    <message>
        <source>A group below &apos;{}&apos; has nothing but its name; what follows &apos;{}&apos; was passed over.</source>
        <translation>Un groupe sous « {} » n’a rien d’autre que son nom ; ce qui suit « {} » a été ignoré.</translation>
    </message>
    <message>
        <source>The line has something behind its host that is no variable such as key=value, so it was not taken.</source>
        <translation>La ligne a derrière son hôte quelque chose qui n’est pas une variable telle que key=value, elle n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>The line is a variable, but its section is one of hosts; variables belong to [NAME:vars], so it was not taken.</source>
        <translation>La ligne est une variable, mais sa section est une section d’hôtes ; les variables vont dans [NAME:vars], elle n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>The line has a bracket that does not end, so it was not taken.</source>
        <translation>La ligne a un crochet qui ne se ferme pas, elle n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>{} holds no facts.</source>
        <translation>{} ne contient aucun fait.</translation>
    </message>
    <message>
        <source>&apos;[{}]&apos; is no range such as [01:20] or [a:f].</source>
        <translation>« [{}] » n’est pas une plage telle que [01:20] ou [a:f].</translation>
    </message>
    <message>
        <source>&apos;[{}]&apos; stands for more than {} hosts.</source>
        <translation>« [{}] » représente plus de {} hôtes.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands for more than {} hosts.</source>
        <translation>« {} » représente plus de {} hôtes.</translation>
    </message>
    <message>
        <source>The group &apos;{}&apos; is no mapping with hosts, children or vars.</source>
        <translation>Le groupe « {} » n’est pas une table de clés avec hosts, children ou vars.</translation>
    </message>
    <message>
        <source>The hosts of the group &apos;{}&apos; are no mapping, so they were not taken. Write each as a key that ends in a colon.</source>
        <translation>Les hôtes du groupe « {} » ne forment pas une table de clés, ils n’ont donc pas été repris. Écrire chacun comme une clé terminée par deux-points.</translation>
    </message>
    <message>
        <source>The name of a host is a text, but this is none.</source>
        <translation>Le nom d’un hôte est un texte, mais celui-ci n’en est pas un.</translation>
    </message>
    <message>
        <source>A configuration item is an object, but this is none.</source>
        <translation>Un élément de configuration est un objet, mais celui-ci n’en est pas un.</translation>
    </message>
    <message>
        <source>This configuration item has no resourceType or no resourceId.</source>
        <translation>Cet élément de configuration n’a pas de resourceType ou pas de resourceId.</translation>
    </message>
    <message>
        <source>The time of capture cannot be read, so it is not known which state is the newest.</source>
        <translation>L’heure de capture ne peut pas être lue, on ne sait donc pas quel état est le plus récent.</translation>
    </message>
    <message>
        <source>The configuration is no JSON object, so only the head of the item was taken.</source>
        <translation>La configuration n’est pas un objet JSON, seul l’en-tête de l’élément a donc été repris.</translation>
    </message>
    <message>
        <source>This instance has no InstanceId such as i-0abc.</source>
        <translation>Cette instance n’a pas d’InstanceId tel que i-0abc.</translation>
    </message>
    <message>
        <source>The event &apos;{}&apos; states no end; an hour was taken for it.</source>
        <translation>L’événement « {} » n’indique pas de fin ; une durée d’une heure a été supposée.</translation>
    </message>
    <message>
        <source>This dedicated host has no HostId.</source>
        <translation>Cet hôte dédié n’a pas de HostId.</translation>
    </message>
    <message>
        <source>This is one page of the answer; ask for the next one too and import it.</source>
        <translation>Ceci est une page de la réponse ; demander aussi la suivante et l’importer.</translation>
    </message>
    <message>
        <source>The vCPUs and memory of these instances are those that AWS documents for their type, for the file does not state them: {}.</source>
        <translation>Les vCPU et la mémoire de ces instances sont ceux qu’AWS documente pour leur type, car le fichier ne les indique pas : {}.</translation>
    </message>
    <message>
        <source>The size of these instances is not known: {}. Import `aws ec2 describe-instance-types` of them in the same file, or state their capacity in resources.csv.</source>
        <translation>La taille de ces instances n’est pas connue : {}. Importer la sortie de `aws ec2 describe-instance-types` pour elles dans le même fichier, ou indiquer leur capacité dans resources.csv.</translation>
    </message>
    <message>
        <source>{} nothing while off.</source>
        <translation>{} rien tant que dure l’arrêt.</translation>
    </message>
    <message>
        <source>{} could not be read: its reader failed on it ({}).</source>
        <translation>{} n’a pas pu être lu : son lecteur y a échoué ({}).</translation>
    </message>
    <message>
        <source>{} takes longer to be read than the limit of {}. Split the file, or raise the limit.</source>
        <translation>{} demande plus de temps de lecture que la limite de {}. Diviser le fichier, ou augmenter la limite.</translation>
    </message>
    <message>
        <source>{} holds more than the limit of {} MiB.</source>
        <translation>{} dépasse la limite de {} MiB.</translation>
    </message>
    <message>
        <source>{} could not be read: the reading process broke off its answer.</source>
        <translation>{} n’a pas pu être lu : le processus de lecture a interrompu sa réponse.</translation>
    </message>
    <message>
        <source>{} was not read: its process went silent.</source>
        <translation>{} n’a pas été lu : son processus ne donne plus signe de vie.</translation>
    </message>
    <message>
        <source>{} needs more memory to be read than the limit of {} MiB. Split the file, or raise the limit.</source>
        <translation>{} demande plus de mémoire pour être lu que la limite de {} MiB. Diviser le fichier, ou augmenter la limite.</translation>
    </message>
    <message>
        <source>{} takes more processor time to be read than the limit of {}. Split the file, or raise the limit.</source>
        <translation>{} demande plus de temps processeur pour être lu que la limite de {}. Diviser le fichier, ou augmenter la limite.</translation>
    </message>
    <message>
        <source>{} made the reading process crash (signal {}). Nothing of it was taken; check that the file is whole.</source>
        <translation>{} a fait planter le processus de lecture (signal {}). Rien n’en a été repris ; vérifier que le fichier est entier.</translation>
    </message>
    <message>
        <source>{} could not be read: its reader failed on it.</source>
        <translation>{} n’a pas pu être lu : son lecteur y a échoué.</translation>
    </message>
    <message>
        <source>{} was not read: its process could not be confined.</source>
        <translation>{} n’a pas été lu : son processus n’a pas pu être confiné.</translation>
    </message>
    <message>
        <source>{} made the reading process end early (status {}). Nothing of it was taken.</source>
        <translation>{} a fait finir trop tôt le processus de lecture (statut {}). Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>{} was not read: no pipe ({}).</source>
        <translation>{} n’a pas été lu : pas de tube ({}).</translation>
    </message>
    <message>
        <source>{} was not read: no process for it ({}).</source>
        <translation>{} n’a pas été lu : pas de processus pour lui ({}).</translation>
    </message>
    <message>
        <source>{} was not read: there is no process for it.</source>
        <translation>{} n’a pas été lu : il n’y a pas de processus pour lui.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no schedule. Write five fields: minute, hour, day, month, weekday.</source>
        <translation>« {} » n’est pas une planification. Écrire cinq champs : minute, heure, jour, mois, jour de la semaine.</translation>
    </message>
    <message>
        <source>When this ended is not said, or it is its begin; it and others like it were taken to last a minute.</source>
        <translation>La fin n’est pas indiquée, ou c’est le début ; une durée d’une minute a été supposée, ici et dans les cas semblables.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time zone that this system knows.</source>
        <translation>« {} » n’est pas un fuseau horaire connu de ce système.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; goes on without an end; {} taken, up to {}.</source>
        <translation>« {} » se répète sans fin ; repris : {}, jusqu’au {}.</translation>
    </message>
    <message>
        <source>This deployment has no id or does not say when it was made.</source>
        <translation>Ce déploiement n’a pas d’id ou n’indique pas quand il a été fait.</translation>
    </message>
    <message>
        <source>This run of a workflow does not say when it began.</source>
        <translation>Cette exécution d’un workflow n’indique pas quand elle a commencé.</translation>
    </message>
    <message>
        <source>This deployment does not say when it began.</source>
        <translation>Ce déploiement n’indique pas quand il a commencé.</translation>
    </message>
    <message>
        <source>This deployment does not say when its state changed.</source>
        <translation>Ce déploiement n’indique pas quand son état a changé.</translation>
    </message>
    <message>
        <source>This pipeline does not say when it began.</source>
        <translation>Ce pipeline n’indique pas quand il a commencé.</translation>
    </message>
    <message>
        <source>{} is the same thing as {}, by its id.</source>
        <translation>{} désigne la même chose que {}, d’après son id.</translation>
    </message>
    <message>
        <source>{} does not run, so it offers and takes nothing.</source>
        <translation>{} n’est pas en service, et n’offre ni ne prend donc rien.</translation>
    </message>
    <message>
        <source>How many cores and how much memory {} has is not in this file, and its instance type is not among those that are known.</source>
        <translation>Le nombre de cœurs et la mémoire de {} ne sont pas dans ce fichier, et son type d’instance n’est pas parmi les types connus.</translation>
    </message>
    <message>
        <source>How many cores and how much memory {} has is not in this file.</source>
        <translation>Le nombre de cœurs et la mémoire de {} ne sont pas dans ce fichier.</translation>
    </message>
    <message>
        <source>This resource has no ResourceType, so it cannot be read.</source>
        <translation>Cette ressource n’a pas de ResourceType, elle ne peut donc pas être lue.</translation>
    </message>
    <message>
        <source>This change set could not be made: {}</source>
        <translation>Ce change set n’a pas pu être créé : {}</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>aucune raison n’est donnée.</translation>
    </message>
    <message>
        <source>This change has no Action, so it cannot be read.</source>
        <translation>Ce changement n’a pas d’Action, il ne peut donc pas être lu.</translation>
    </message>
    <message>
        <source>{} is to be removed. Plan with --edit &apos;remove-host host={}&apos;.</source>
        <translation>{} doit être retiré. Planifier avec --edit &apos;remove-host host={}&apos;.</translation>
    </message>
    <message>
        <source>{} left out: no relation that a plan knows.</source>
        <translation>Écarté : {}. Pas une relation connue d’un plan.</translation>
    </message>
    <message>
        <source>{} taken as relations between services: a service is taken to fail with what it refers to.</source>
        <translation>Pris comme relation entre services : {}. Un service est supposé tomber en panne avec ce à quoi il fait référence.</translation>
    </message>
    <message>
        <source>The resource &apos;{}&apos; has no Type, so it cannot be read.</source>
        <translation>La ressource « {} » n’a pas de Type, elle ne peut donc pas être lue.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is taken to be &apos;{}&apos;, the default of its parameter.</source>
        <translation>« {} » est supposé valoir « {} », la valeur par défaut de son paramètre.</translation>
    </message>
    <message>
        <source>The template makes the machine &apos;{}&apos; of the type {}.</source>
        <translation>Le template crée la machine « {} » du type {}.</translation>
    </message>
    <message>
        <source>The template makes the machine &apos;{}&apos;.</source>
        <translation>Le template crée la machine « {} ».</translation>
    </message>
    <message>
        <source>{} A template does not say that it was made, so it is no host yet; plan with --edit &apos;add-hosts count=1 cpu={}m memory={} name={}&apos;.</source>
        <translation>{} Un template n’indique pas qu’elle a été créée, ce n’est donc pas encore un hôte ; planifier avec --edit &apos;add-hosts count=1 cpu={}m memory={} name={}&apos;.</translation>
    </message>
    <message>
        <source>{} A template does not say that it was made, so it is no host yet; how large it is is not known here.</source>
        <translation>{} Un template n’indique pas qu’elle a été créée, ce n’est donc pas encore un hôte ; sa taille n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The condition &apos;{}&apos; is asked for here, but this template does not define it.</source>
        <translation>La condition « {} » est demandée ici, mais ce template ne la définit pas.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; extends &apos;{}&apos;, which is not in this file.</source>
        <translation>« {} » étend « {} », qui n’est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; extends itself by way of &apos;{}&apos;; Compose refuses that. Its own lines were taken alone.</source>
        <translation>« {} » s’étend lui-même en passant par « {} » ; Compose le refuse. Seules ses propres lignes ont été reprises.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; extends the service &apos;{}&apos; of {}, which is another file. What that one says is missing here; import the output of `docker compose config` to have all of it.</source>
        <translation>« {} » étend le service « {} » de {}, qui est un autre fichier. Ce qu’indique ce fichier manque ici ; importer la sortie de `docker compose config` pour tout avoir.</translation>
    </message>
    <message>
        <source>{} included here and not read. Import the output of `docker compose config` to have all of the project.</source>
        <translation>Inclus ici et non lu : {}. Importer la sortie de `docker compose config` pour avoir tout le projet.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;{}&apos; is &apos;{}&apos;, and no default says what that is. It is not known here; import the output of `docker compose config`.</source>
        <translation>« {} » de « {} » est « {} », et aucune valeur par défaut n’indique ce que c’est. Cela n’est pas connu ici ; importer la sortie de `docker compose config`.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;{}&apos; is taken to be &apos;{}&apos;, the default of its variable.</source>
        <translation>« {} » de « {} » est supposé valoir « {} », la valeur par défaut de sa variable.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;{}&apos; cannot be read: {}</source>
        <translation>« {} » de « {} » ne peut pas être lu : {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes every GPU of its host; how many these are is not known here.</source>
        <translation>« {} » prend tous les GPU de son hôte ; leur nombre n’est pas connu ici.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for {} GPUs, which is no number of GPUs, so they were not counted.</source>
        <translation>« {} » demande {} GPU, ce qui n’est pas un nombre de GPU, ils n’ont donc pas été comptés.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; runs once on every host. The hosts are not in this file, so it has no replicas here.</source>
        <translation>« {} » s’exécute une fois sur chaque hôte. Les hôtes ne sont pas dans ce fichier, il n’a donc pas de réplicas ici.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for &apos;{}&apos; replicas; a number from 0 to {} is needed.</source>
        <translation>« {} » demande « {} » réplicas ; il faut un nombre de 0 à {}.</translation>
    </message>
    <message>
        <source>How many replicas &apos;{}&apos; has is not known, so one was taken.</source>
        <translation>Le nombre de réplicas de « {} » n’est pas connu, un seul a donc été supposé.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; only runs with a profile ({}), so its replicas were not added.</source>
        <translation>« {} » ne s’exécute qu’avec un profil ({}), ses réplicas n’ont donc pas été ajoutés.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; depends on itself. Compose refuses that; take the line out.</source>
        <translation>« {} » dépend de lui-même. Compose le refuse ; retirer la ligne.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; may have {} replicas on one host; only a limit of one can be kept.</source>
        <translation>« {} » peut avoir {} réplicas sur un même hôte ; seule une limite de un peut être tenue.</translation>
    </message>
    <message>
        <source>The placement constraint &apos;{}&apos; of &apos;{}&apos; is about something that is not known of hosts here, so it was left out.</source>
        <translation>La contrainte de placement « {} » de « {} » porte sur ce qui n’est pas connu des hôtes ici, elle a donc été écartée.</translation>
    </message>
    <message>
        <source>These services depend on one another in a circle: {}{}. Compose refuses to start them.</source>
        <translation>Ces services dépendent les uns des autres en cercle : {}{}. Compose refuse de les démarrer.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount.</source>
        <translation>« {} » n’est pas une quantité.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount of memory.</source>
        <translation>« {} » n’est pas une quantité de mémoire.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount of memory: write it as 512m or 2g.</source>
        <translation>« {} » n’est pas une quantité de mémoire : l’écrire 512m ou 2g.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is more memory than there can be.</source>
        <translation>« {} » est plus de mémoire qu’il ne peut y en avoir.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of cores.</source>
        <translation>« {} » n’est pas un nombre de cœurs.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is more cores than there can be.</source>
        <translation>« {} » est plus de cœurs qu’il ne peut y en avoir.</translation>
    </message>
    <message>
        <source>{} has no line {} any more: it was changed since it was read.</source>
        <translation>{} n’a plus de ligne {} : le fichier a changé depuis sa lecture.</translation>
    </message>
    <message>
        <source>{} has no row {} in the sheet &apos;{}&apos; any more.</source>
        <translation>{} n’a plus de ligne {} dans la feuille « {} ».</translation>
    </message>
    <message>
        <source>{} cannot be read any more, or is empty.</source>
        <translation>{} ne peut plus être lu, ou est vide.</translation>
    </message>
    <message>
        <source>{} is packed; what the sentence says is all there is to show.</source>
        <translation>{} est compressé ; il n’y a rien à montrer de plus que ce que dit la phrase.</translation>
    </message>
    <message>
        <source>Something stands behind the line &apos;# EOF&apos;.</source>
        <translation>Quelque chose se trouve après la ligne « # EOF ».</translation>
    </message>
    <message>
        <source>The line &apos;# EOF&apos; at the end is missing.</source>
        <translation>La ligne « # EOF » manque à la fin.</translation>
    </message>
    <message>
        <source>{}: this is no OpenMetrics, so nothing was taken. {}</source>
        <translation>{} : ce n’est pas de l’OpenMetrics, rien n’a donc été repris. {}</translation>
    </message>
    <message>
        <source>A line with # must be &apos;# TYPE&apos;, &apos;# UNIT&apos; or &apos;# HELP&apos; with a name and a text.</source>
        <translation>Une ligne avec # doit être « # TYPE », « # UNIT » ou « # HELP » avec un nom et un texte.</translation>
    </message>
    <message>
        <source>The line # {} stands behind a sample.</source>
        <translation>La ligne # {} se trouve après une mesure.</translation>
    </message>
    <message>
        <source>The line # {} {} stands twice.</source>
        <translation>La ligne # {} {} figure deux fois.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no type of a metric.</source>
        <translation>« {} » n’est pas un type de métrique.</translation>
    </message>
    <message>
        <source>The samples of one metric do not stand together.</source>
        <translation>Les mesures d’une même métrique ne sont pas groupées.</translation>
    </message>
    <message>
        <source>Of the samples of one metric some have a time and some have none.</source>
        <translation>Parmi les mesures d’une métrique, certaines ont un horodatage et d’autres non.</translation>
    </message>
    <message>
        <source>The times of a metric go back.</source>
        <translation>Les horodatages d’une métrique reculent.</translation>
    </message>
    <message>
        <source>The name &apos;{}&apos; does not end with its unit &apos;{}&apos;.</source>
        <translation>Le nom « {} » ne se termine pas par son unité « {} ».</translation>
    </message>
    <message>
        <source>The {} &apos;{}&apos; may have no unit.</source>
        <translation>Le type {} (« {} ») ne peut pas avoir d’unité.</translation>
    </message>
    <message>
        <source>The name &apos;{}&apos; belongs to two metrics.</source>
        <translation>Le nom « {} » appartient à deux métriques.</translation>
    </message>
    <message>
        <source>The {} &apos;{}&apos; breaks the rules of OpenMetrics, so its metric was not taken. {}.</source>
        <translation>L’élément {} « {} » enfreint les règles d’OpenMetrics, sa métrique n’a donc pas été reprise. {}.</translation>
    </message>
    <message>
        <source>{}: this is OpenMetrics, whose last line must be &apos;# EOF&apos;. The file was cut off; fetch it again.</source>
        <translation>{} : c’est de l’OpenMetrics, dont la dernière ligne doit être « # EOF ». Le fichier a été tronqué ; le récupérer à nouveau.</translation>
    </message>
    <message>
        <source>This line was not taken. {}</source>
        <translation>Cette ligne n’a pas été reprise. {}</translation>
    </message>
    <message>
        <source>By this format times are in milliseconds, and this one lies before 1974. If it is in seconds, the file is OpenMetrics whose end, &apos;# EOF&apos;, is missing: fetch it again.</source>
        <translation>Dans ce format, les horodatages sont en millisecondes, et celui-ci est antérieur à 1974. S’il est en secondes, le fichier est de l’OpenMetrics dont la fin, « # EOF », manque : le récupérer à nouveau.</translation>
    </message>
    <message>
        <source>The time of its creation is no time</source>
        <translation>L’horodatage de sa création n’en est pas un</translation>
    </message>
    <message>
        <source>A counter is neither negative nor NaN</source>
        <translation>Un compteur n’est ni négatif ni NaN</translation>
    </message>
    <message>
        <source>A count is a whole number and not negative</source>
        <translation>Un nombre d’occurrences est entier et non négatif</translation>
    </message>
    <message>
        <source>A sum is neither negative nor NaN</source>
        <translation>Une somme n’est ni négative ni NaN</translation>
    </message>
    <message>
        <source>A sum is not NaN</source>
        <translation>Une somme n’est pas NaN</translation>
    </message>
    <message>
        <source>A quantile is not negative</source>
        <translation>Un quantile n’est pas négatif</translation>
    </message>
    <message>
        <source>The value of an info is 1</source>
        <translation>La valeur d’un info est 1</translation>
    </message>
    <message>
        <source>The value of a state is 0 or 1</source>
        <translation>La valeur d’un état est 0 ou 1</translation>
    </message>
    <message>
        <source>The buckets do not stand in order</source>
        <translation>Les buckets ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>A bucket holds less than the one before it</source>
        <translation>Un bucket contient moins que le précédent</translation>
    </message>
    <message>
        <source>It has no bucket for +Inf</source>
        <translation>Il manque un bucket pour +Inf</translation>
    </message>
    <message>
        <source>Its count is not what its bucket for +Inf holds</source>
        <translation>Son nombre n’est pas ce que contient son bucket pour +Inf</translation>
    </message>
    <message>
        <source>It has a sum or a count without the other</source>
        <translation>Il y a une somme ou un nombre sans l’autre</translation>
    </message>
    <message>
        <source>With negative buckets it may have no sum</source>
        <translation>Avec des buckets négatifs, il ne peut pas y avoir de somme</translation>
    </message>
    <message>
        <source>Its sum is negative and none of its buckets is</source>
        <translation>La somme est négative alors qu’aucun bucket ne l’est</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no sample of the {} &apos;{}&apos;.</source>
        <translation>« {} » n’est pas une mesure pour {} « {} ».</translation>
    </message>
    <message>
        <source>Only a bucket and the total of a counter may have an exemplar.</source>
        <translation>Seuls un bucket et le total d’un compteur peuvent avoir un exemplar.</translation>
    </message>
    <message>
        <source>A bucket needs the label &apos;le&apos; with a number.</source>
        <translation>Un bucket a besoin de l’étiquette « le » avec un nombre.</translation>
    </message>
    <message>
        <source>A quantile needs the label &apos;quantile&apos; with a number from 0 to 1.</source>
        <translation>Un quantile a besoin de l’étiquette « quantile » avec un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>A state needs the label &apos;{}&apos;.</source>
        <translation>Un état a besoin de l’étiquette « {} ».</translation>
    </message>
    <message>
        <source>It begins with no metric name.</source>
        <translation>Elle ne commence pas par un nom de métrique.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name of a metric.</source>
        <translation>« {} » n’est pas un nom de métrique.</translation>
    </message>
    <message>
        <source>A quote of a label is never closed.</source>
        <translation>Un guillemet d’une étiquette n’est jamais fermé.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name of a label.</source>
        <translation>« {} » n’est pas un nom d’étiquette.</translation>
    </message>
    <message>
        <source>Between two labels stands no comma.</source>
        <translation>Il manque une virgule entre deux étiquettes.</translation>
    </message>
    <message>
        <source>The label &apos;{}&apos; has no value.</source>
        <translation>L’étiquette « {} » n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The value of the label &apos;{}&apos; is not in quotes.</source>
        <translation>La valeur de l’étiquette « {} » n’est pas entre guillemets.</translation>
    </message>
    <message>
        <source>The label &apos;{}&apos; stands twice.</source>
        <translation>L’étiquette « {} » figure deux fois.</translation>
    </message>
    <message>
        <source>One blank must stand before the value.</source>
        <translation>Il faut exactement une espace devant la valeur.</translation>
    </message>
    <message>
        <source>Behind the value stands something that is no blank.</source>
        <translation>Ce qui suit la valeur n’est pas une espace.</translation>
    </message>
    <message>
        <source>Behind the time stands something that is no blank.</source>
        <translation>Ce qui suit l’horodatage n’est pas une espace.</translation>
    </message>
    <message>
        <source>Something stands behind the time.</source>
        <translation>Quelque chose se trouve après l’horodatage.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time.</source>
        <translation>« {} » n’est pas un horodatage.</translation>
    </message>
    <message>
        <source>Its exemplar has no labels in braces.</source>
        <translation>Son exemplar n’a pas d’étiquettes entre accolades.</translation>
    </message>
    <message>
        <source>The labels of its exemplar have over 128 letters.</source>
        <translation>Les étiquettes de son exemplar ont plus de 128 lettres.</translation>
    </message>
    <message>
        <source>Its exemplar has no value.</source>
        <translation>Son exemplar n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The value &apos;{}&apos; of its exemplar is no number.</source>
        <translation>La valeur « {} » de son exemplar n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Behind its exemplar stands something that is no time.</source>
        <translation>Ce qui suit son exemplar n’est pas un horodatage.</translation>
    </message>
    <message>
        <source>Something stands behind its exemplar.</source>
        <translation>Quelque chose se trouve après son exemplar.</translation>
    </message>
    <message>
        <source>The flag &apos;{}&apos; is &apos;{}&apos;; flagd knows ENABLED and DISABLED.</source>
        <translation>Le flag « {} » est « {} » ; flagd connaît ENABLED et DISABLED.</translation>
    </message>
    <message>
        <source>The default of &apos;{}&apos; is &apos;{}&apos;, which is none of its variants.</source>
        <translation>La valeur par défaut de « {} » est « {} », qui n’est aucune de ses variantes.</translation>
    </message>
    <message>
        <source>This entry has no date in milliseconds.</source>
        <translation>Cette entrée n’a pas de date en millisecondes.</translation>
    </message>
    <message>
        <source>This flag has no key, so it cannot be told from others.</source>
        <translation>Ce flag n’a pas de clé, il ne peut donc pas être distingué des autres.</translation>
    </message>
    <message>
        <source>This flag has no name, so it cannot be told from others.</source>
        <translation>Ce flag n’a pas de nom, il ne peut donc pas être distingué des autres.</translation>
    </message>
    <message>
        <source>This event has no type.</source>
        <translation>Cet événement n’a pas de type.</translation>
    </message>
    <message>
        <source>1 resource is referred to but described nowhere in this file, so only the name was kept, as a placeholder without any fact: {}. Import the file that describes what is meant, or match the names.</source>
        <translation>1 ressource est citée mais n’est décrite nulle part dans ce fichier, seul son nom a donc été conservé, comme emplacement réservé sans aucune indication : {}. Importer le fichier qui décrit ce qui est visé, ou rapprocher les noms.</translation>
    </message>
    <message>
        <source>{} resources are referred to but described nowhere in this file, so only the names were kept, as placeholders without any fact: {}. Import the file that describes what is meant, or match the names.</source>
        <translation>{} ressources sont citées mais ne sont décrites nulle part dans ce fichier, seuls les noms ont donc été conservés, comme emplacements réservés sans aucune indication : {}. Importer le fichier qui décrit ce qui est visé, ou rapprocher les noms.</translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation>{}, entre autres</translation>
    </message>
    <message>
        <source>&apos;{}&apos; should be a number that is not below zero, but it is {}. The record was not taken.</source>
        <translation>« {} » devrait être un nombre qui n’est pas inférieur à zéro, mais vaut {}. L’enregistrement n’a pas été repris.</translation>
    </message>
    <message>
        <source>This row has no &apos;pxname&apos;, &apos;svname&apos; or &apos;status&apos;, so it was not taken.</source>
        <translation>Cette ligne n’a pas de « pxname », « svname » ou « status », elle n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>{}: the statistics of HAProxy lack the column &apos;{}&apos;.</source>
        <translation>{} : il manque aux statistiques de HAProxy la colonne « {} ».</translation>
    </message>
    <message>
        <source>It has no readable time.</source>
        <translation>Il n’y a pas d’horodatage lisible.</translation>
    </message>
    <message>
        <source>Its time is not valid.</source>
        <translation>Son horodatage n’est pas valide.</translation>
    </message>
    <message>
        <source>The time zone &apos;{}&apos; is neither known to this system nor described in the file.</source>
        <translation>Le fuseau horaire « {} » n’est ni connu de ce système ni décrit dans le fichier.</translation>
    </message>
    <message>
        <source>Its DTEND cannot be read. {}</source>
        <translation>Son DTEND ne peut pas être lu. {}</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Its DURATION is negative.</source>
        <translation>Son DURATION est négatif.</translation>
    </message>
    <message>
        <source>This event is cancelled, so it was passed over.</source>
        <translation>Cet événement est annulé, il a donc été ignoré.</translation>
    </message>
    <message>
        <source>The event &apos;{}&apos; was not taken. {}</source>
        <translation>L’événement « {} » n’a pas été repris. {}</translation>
    </message>
    <message>
        <source>Its RECURRENCE-ID is no time.</source>
        <translation>Son RECURRENCE-ID n’est pas un horodatage.</translation>
    </message>
    <message>
        <source>It has no readable DTSTART.</source>
        <translation>Il n’a pas de DTSTART lisible.</translation>
    </message>
    <message>
        <source>No occurrence of this event lies within two years of the capture time.</source>
        <translation>Aucune occurrence de cet événement n’est à moins de deux ans de l’heure de capture.</translation>
    </message>
    <message>
        <source>This event has no UID, so a later version of it cannot be told from another event.</source>
        <translation>Cet événement n’a pas d’UID, une version ultérieure ne peut donc pas être distinguée d’un autre événement.</translation>
    </message>
    <message>
        <source>A carriage return stands inside this line; the text may be damaged here.</source>
        <translation>Un retour chariot se trouve à l’intérieur de cette ligne ; le texte est peut-être endommagé ici.</translation>
    </message>
    <message>
        <source>A calendar has no blank lines; this one was passed over.</source>
        <translation>Un calendrier n’a pas de lignes vides ; celle-ci a été ignorée.</translation>
    </message>
    <message>
        <source>This line is longer than {} KiB; it was passed over.</source>
        <translation>Cette ligne dépasse {} KiB ; elle a été ignorée.</translation>
    </message>
    <message>
        <source>This is no calendar line, because it has no name and colon; it was passed over.</source>
        <translation>Ce n’est pas une ligne de calendrier, car il y manque un nom et deux-points ; elle a été ignorée.</translation>
    </message>
    <message>
        <source>This line stands outside of every component; it was passed over.</source>
        <translation>Cette ligne est hors de tout composant ; elle a été ignorée.</translation>
    </message>
    <message>
        <source>The {} that begins here is never closed; the file may be cut off.</source>
        <translation>Le {} qui commence ici n’est jamais fermé ; le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>The file ends before the event does.</source>
        <translation>Le fichier se termine avant l’événement.</translation>
    </message>
    <message>
        <source>This {} stands outside of a calendar (BEGIN:VCALENDAR); the file may be a part of one.</source>
        <translation>Ce {} est hors d’un calendrier (BEGIN:VCALENDAR) ; le fichier est peut-être une partie d’un calendrier.</translation>
    </message>
    <message>
        <source>The {} that ends here was never begun.</source>
        <translation>Le {} qui se termine ici n’a jamais été commencé.</translation>
    </message>
    <message>
        <source>The {} that begins here is not closed before the {} around it.</source>
        <translation>Le {} qui commence ici n’est pas fermé avant le {} qui l’entoure.</translation>
    </message>
    <message>
        <source>The calendar does not name its VERSION and PRODID, as every calendar has to.</source>
        <translation>Le calendrier ne nomme pas ses VERSION et PRODID, comme tout calendrier doit le faire.</translation>
    </message>
    <message>
        <source>The calendar holds nothing.</source>
        <translation>Le calendrier ne contient rien.</translation>
    </message>
    <message>
        <source>A rule that repeats by the second or minute, by the hour of certain days, or faster than monthly in a time zone, is refused: it might never end. Write certain hours as FREQ=DAILY with BYHOUR.</source>
        <translation>Une règle qui se répète par seconde ou par minute, par heure de certains jours, ou plus souvent que chaque mois dans un fuseau horaire, est refusée : elle pourrait ne jamais finir. Écrire des heures précises sous la forme FREQ=DAILY avec BYHOUR.</translation>
    </message>
    <message>
        <source>Its rule repeats too often for a plan to hold.</source>
        <translation>Sa règle se répète trop souvent pour un plan.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no distance from UTC; write e.g. +0100.</source>
        <translation>« {} » n’est pas un écart par rapport à UTC ; écrire p. ex. +0100.</translation>
    </message>
    <message>
        <source>It repeats beyond {}; later occurrences were left out. Import the calendar again later to see them.</source>
        <translation>Il se répète au-delà du {} ; les occurrences ultérieures ont été écartées. Importer à nouveau le calendrier plus tard pour les voir.</translation>
    </message>
    <message>
        <source>Its rule cannot be followed; only its first time was taken.</source>
        <translation>Sa règle ne peut pas être suivie ; seule sa première occurrence a été reprise.</translation>
    </message>
    <message>
        <source>It repeats more often than {} times; the later ones were left out.</source>
        <translation>Il se répète plus de {} fois ; les occurrences suivantes ont été écartées.</translation>
    </message>
    <message>
        <source>Its rule has too many occurrences to be followed to its end.</source>
        <translation>Sa règle a trop d’occurrences pour être suivie jusqu’à la fin.</translation>
    </message>
    <message>
        <source>One of its RDATEs is no date or time, so that occurrence was left out.</source>
        <translation>Un de ses RDATE n’est ni une date ni un horodatage, cette occurrence a donc été écartée.</translation>
    </message>
    <message>
        <source>One of its EXDATEs is no date or time, so it takes no occurrence out.</source>
        <translation>Un de ses EXDATE n’est ni une date ni un horodatage, il ne retire donc aucune occurrence.</translation>
    </message>
    <message>
        <source>It has no DTSTART.</source>
        <translation>Il n’a pas de DTSTART.</translation>
    </message>
    <message>
        <source>Its DTSTART cannot be read. {}</source>
        <translation>Son DTSTART ne peut pas être lu. {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is described more than once in this file, with different values. The later value counts; give the two things different names if they are two.</source>
        <translation>« {} » est décrit plus d’une fois dans ce fichier, avec des valeurs différentes. La dernière valeur compte ; donner aux deux éléments des noms différents s’ils sont deux.</translation>
    </message>
    <message>
        <source>The event &apos;{}&apos; stands more than once in this file. The later one counts.</source>
        <translation>L’événement « {} » figure plus d’une fois dans ce fichier. Le dernier compte.</translation>
    </message>
    <message>
        <source>The series {} has {} whose time already has another value, the first at {}. The value that stands first in the file was kept; remove the wrong one.</source>
        <translation>La série {} a {} dont l’horodatage a déjà une autre valeur, la première fois le {}. La valeur qui vient en premier dans le fichier a été conservée ; supprimer la mauvaise.</translation>
    </message>
    <message>
        <source>These objects were read: {}.</source>
        <translation>Ces objets ont été lus : {}.</translation>
    </message>
    <message>
        <source>1 object says nothing about capacity and was passed over: {}.</source>
        <translation>1 objet ne dit rien sur la capacité et a été ignoré : {}.</translation>
    </message>
    <message>
        <source>{} objects say nothing about capacity and were passed over: {}.</source>
        <translation>{} objets ne disent rien sur la capacité et ont été ignorés : {}.</translation>
    </message>
    <message>
        <source>A sample lies in the future, the last at {}. Check the year and the clock; they were kept.</source>
        <translation>Une mesure est dans le futur, la dernière le {}. Vérifier l’année et l’horloge ; elle a été conservée.</translation>
    </message>
    <message>
        <source>{} samples lie in the future, the last at {}. Check the year and the clock; they were kept.</source>
        <translation>{} mesures sont dans le futur, la dernière le {}. Vérifier l’année et l’horloge ; elles ont été conservées.</translation>
    </message>
    <message>
        <source>The disruption budget &apos;{}&apos; covers no service in this file.</source>
        <translation>Le disruption budget « {} » ne couvre aucun service de ce fichier.</translation>
    </message>
    <message>
        <source>The disruption budget &apos;{}&apos; needs a whole number or a share such as 50%.</source>
        <translation>Le disruption budget « {} » a besoin d’un nombre entier ou d’une part telle que 50%.</translation>
    </message>
    <message>
        <source>{} was not read: the answer of the reading process is damaged.</source>
        <translation>{} n’a pas été lu : la réponse du processus de lecture est endommagée.</translation>
    </message>
    <message>
        <source>{} cannot be read safely: it nests deeper than 64 levels.</source>
        <translation>{} ne peut pas être lu sans risque : l’imbrication dépasse 64 niveaux.</translation>
    </message>
    <message>
        <source>{} is no list of a Kubernetes API: it has no resourceVersion. Check the address and its path.</source>
        <translation>{} n’est pas une liste d’une API Kubernetes : il n’y a pas de resourceVersion. Vérifier l’adresse et son chemin.</translation>
    </message>
    <message>
        <source>{} is no watch of a Kubernetes API: a line of it has no type or no object.</source>
        <translation>{} n’est pas une surveillance d’une API Kubernetes : une de ses lignes n’a pas de type ou pas d’objet.</translation>
    </message>
    <message>
        <source>{} has no context &apos;{}&apos;. Name one of its contexts in the parameter &apos;context&apos;.</source>
        <translation>{} n’a pas de contexte « {} ». Nommer un de ses contextes dans le paramètre « context ».</translation>
    </message>
    <message>
        <source>The context &apos;{}&apos; of {} names no server: its cluster is missing.</source>
        <translation>Le contexte « {} » de {} ne nomme aucun serveur : son cluster manque.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} is no base64 text, so it cannot be used.</source>
        <translation>« {} » de {} n’est pas un texte base64, il ne peut donc pas être utilisé.</translation>
    </message>
    <message>
        <source>{} is no kubeconfig: it is neither YAML nor JSON.</source>
        <translation>{} n’est pas un kubeconfig : ce n’est ni du YAML ni du JSON.</translation>
    </message>
    <message>
        <source>The measured use of &apos;{}&apos; has no time or no quantity that can be read.</source>
        <translation>L’usage mesuré de « {} » n’a pas d’horodatage ou de quantité lisible.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no effect of a taint; it was taken as NoSchedule.</source>
        <translation>« {} » n’est pas un effet de teinte (taint) ; il a été pris comme NoSchedule.</translation>
    </message>
    <message>
        <source>The node &apos;{}&apos; is not ready. Its capacity is counted all the same; fail the host in a scenario if it will stay away.</source>
        <translation>Le nœud « {} » n’est pas prêt. Sa capacité est comptée quand même ; mettre l’hôte en panne dans un scénario s’il doit rester absent.</translation>
    </message>
    <message>
        <source>The node &apos;{}&apos; does not say what is allocatable; its whole capacity was taken, which is more.</source>
        <translation>Le nœud « {} » n’indique pas ce qui est allouable ; toute sa capacité a été prise, ce qui est plus.</translation>
    </message>
    <message>
        <source>The node &apos;{}&apos; states no capacity, so nothing fits on it until one is given.</source>
        <translation>Le nœud « {} » n’indique aucune capacité, rien n’y tient donc jusqu’à ce qu’une capacité soit indiquée.</translation>
    </message>
    <message>
        <source>{} holds no Kubernetes object: there is no &apos;kind&apos;. Export it with kubectl get -o json or yaml.</source>
        <translation>{} ne contient aucun objet Kubernetes : il n’y a pas de « kind ». L’exporter avec kubectl get -o json ou yaml.</translation>
    </message>
    <message>
        <source>Nothing here says which deployment the replica set &apos;{}&apos; of the pod &apos;{}&apos; belongs to, so its service is called after the replica set. Export the replica sets too.</source>
        <translation>Rien ici n’indique à quel déploiement appartient le replica set « {} » du pod « {} », son service porte donc le nom du replica set. Exporter aussi les replica sets.</translation>
    </message>
    <message>
        <source>The pod &apos;{}&apos; runs on the node &apos;{}&apos;, which is not in this file. Import the nodes too.</source>
        <translation>Le pod « {} » s’exécute sur le nœud « {} », qui n’est pas dans ce fichier. Importer aussi les nœuds.</translation>
    </message>
    <message>
        <source>The pod &apos;{}&apos; lists no container, so it asks for nothing.</source>
        <translation>Le pod « {} » ne liste aucun conteneur, il ne demande donc rien.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no Kubernetes quantity: {}</source>
        <translation>« {} » n’est pas une quantité Kubernetes : {}</translation>
    </message>
    <message>
        <source>write a number such as 500m, 2, 128Mi or 1Gi.</source>
        <translation>écrire un nombre tel que 500m, 2, 128Mi ou 1Gi.</translation>
    </message>
    <message>
        <source>K is not legal; write k for 1000 or Ki for 1024.</source>
        <translation>K n’est pas admis ; écrire k pour 1000 ou Ki pour 1024.</translation>
    </message>
    <message>
        <source>the suffix &apos;{}&apos; is unknown.</source>
        <translation>le suffixe « {} » est inconnu.</translation>
    </message>
    <message>
        <source>it is too large or has too many digits.</source>
        <translation>elle est trop grande ou a trop de chiffres.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>elle est trop grande.</translation>
    </message>
    <message>
        <source>it is negative, and an amount cannot be.</source>
        <translation>elle est négative, ce qu’une quantité ne peut pas être.</translation>
    </message>
    <message>
        <source>Kubernetes has no resource &apos;{}&apos;, so it was left out. Is it misspelled?</source>
        <translation>Kubernetes n’a pas de ressource « {} », elle a donc été écartée. Est-elle mal orthographiée ?</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was left out: a fleet has at most {} dimensions.</source>
        <translation>« {} » a été écarté : un parc a au plus {} dimensions.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} means thousandths; this is usually a mistake for Mi or M.</source>
        <translation>« {} » de {} signifie des millièmes ; c’est le plus souvent une erreur pour Mi ou M.</translation>
    </message>
    <message>
        <source>The node affinity on &apos;{}&apos; uses the operator &apos;{}&apos;, which Penumbra does not follow; it was left out.</source>
        <translation>L’affinité de nœud sur « {} » utilise l’opérateur « {} », que Penumbra ne suit pas ; elle a été écartée.</translation>
    </message>
    <message>
        <source>The node affinity allows one of several terms; Penumbra keeps only the first one.</source>
        <translation>L’affinité de nœud admet un terme parmi plusieurs ; Penumbra ne garde que le premier.</translation>
    </message>
    <message>
        <source>The pod anti-affinity over &apos;{}&apos; is about other pods or an unknown topology; Penumbra follows rules among pods of one kind per host, rack and zone only, so it was left out.</source>
        <translation>L’anti-affinité de pods sur « {} » porte sur d’autres pods ou sur une topologie inconnue ; Penumbra ne suit que les règles entre pods d’un même genre, par hôte, baie et zone, elle a donc été écartée.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no effect of a taint.</source>
        <translation>« {} » n’est pas un effet de teinte (taint).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for {} replicas; the limit is {}.</source>
        <translation>« {} » demande {} réplicas ; la limite est de {}.</translation>
    </message>
    <message>
        <source>No pod of &apos;{}&apos; is in this file, so {} as waiting workloads.</source>
        <translation>Aucun pod de « {} » n’est dans ce fichier ; {} comme charges en attente.</translation>
    </message>
    <message>
        <source>A {} and a {} are both called &apos;{}&apos;; only the first one became a service.</source>
        <translation>Un {} et un {} s’appellent tous deux « {} » ; seul le premier est devenu un service.</translation>
    </message>
    <message>
        <source>No pod of the DaemonSet &apos;{}&apos; is in this file; {} were added, one on each node in it that fits.</source>
        <translation>Aucun pod du DaemonSet « {} » n’est dans ce fichier ; {} ont été ajoutés, un sur chacun de ses nœuds qui conviennent.</translation>
    </message>
    <message>
        <source>The {} over &apos;{}&apos; is about pods of several services, of none in this file or over an unknown topology; Penumbra follows rules among the pods of one service per host, rack and zone, so it was left out.</source>
        <translation>La règle ({}) sur « {} » porte sur des pods de plusieurs services, d’aucun service de ce fichier ou sur une topologie inconnue ; Penumbra suit les règles entre les pods d’un même service, par hôte, baie et zone, elle a donc été écartée.</translation>
    </message>
    <message>
        <source>topology spread</source>
        <translation>répartition par topologie</translation>
    </message>
    <message>
        <source>The topology spread over &apos;{}&apos; is followed without its minDomains and nodeTaintsPolicy.</source>
        <translation>La répartition par topologie sur « {} » est suivie sans ses minDomains et nodeTaintsPolicy.</translation>
    </message>
    <message>
        <source>pod affinity</source>
        <translation>affinité de pods</translation>
    </message>
    <message>
        <source>The priority class &apos;{}&apos; is not in this file, so its pods were taken with priority 0. Export the priority classes too.</source>
        <translation>La classe de priorité « {} » n’est pas dans ce fichier, ses pods ont donc été pris avec la priorité 0. Exporter aussi les classes de priorité.</translation>
    </message>
    <message>
        <source>A domain has no name.</source>
        <translation>Un domaine n’a pas de nom.</translation>
    </message>
    <message>
        <source>The domain stands here twice.</source>
        <translation>Le domaine figure ici deux fois.</translation>
    </message>
    <message>
        <source>The domain &apos;{}&apos; has no memory or processors that can be read.</source>
        <translation>Le domaine « {} » n’a pas de mémoire ou de processeurs lisibles.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too far away to be a time.</source>
        <translation>« {} » est trop éloigné pour être un horodatage.</translation>
    </message>
    <message>
        <source>The column mapping is wrong at /columns/{}/unit: &apos;{}&apos; is no unit for it.</source>
        <translation>La correspondance des colonnes est incorrecte en /columns/{}/unit : « {} » n’est pas une unité pour cela.</translation>
    </message>
    <message>
        <source>{}:1: the column mapping needs a column &apos;{}&apos;, which this file does not have. Choose another mapping or another file.</source>
        <translation>{}:1 : la correspondance des colonnes a besoin d’une colonne « {} », que ce fichier n’a pas. Choisir une autre correspondance ou un autre fichier.</translation>
    </message>
    <message>
        <source>The row was not taken because its &apos;{}&apos; is empty, and the mapping says only what these mean: {}.</source>
        <translation>La ligne n’a pas été reprise car son « {} » est vide, et la correspondance n’indique le sens que de ceux-ci : {}.</translation>
    </message>
    <message>
        <source>The row was not taken because its &apos;{}&apos; is &apos;{}&apos;, and the mapping says only what these mean: {}.</source>
        <translation>La ligne n’a pas été reprise car son « {} » est « {} », et la correspondance n’indique le sens que de ceux-ci : {}.</translation>
    </message>
    <message>
        <source>The mapping does not say what &apos;{}&apos; means.</source>
        <translation>La correspondance n’indique pas ce que signifie « {} ».</translation>
    </message>
    <message>
        <source>The column mapping is wrong at {}: {}</source>
        <translation>La correspondance des colonnes est incorrecte en {} : {}</translation>
    </message>
    <message>
        <source>its root</source>
        <translation>sa racine</translation>
    </message>
    <message>
        <source>an object is needed there.</source>
        <translation>il y faut un objet.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is unknown there.{}</source>
        <translation>« {} » y est inconnu.{}</translation>
    </message>
    <message>
        <source>a text is needed there.</source>
        <translation>il y faut un texte.</translation>
    </message>
    <message>
        <source>a list of texts is needed there.</source>
        <translation>il y faut une liste de textes.</translation>
    </message>
    <message>
        <source>a number is needed there.</source>
        <translation>il y faut un nombre.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is nothing that a record of this kind has.{}</source>
        <translation>« {} » n’est rien de ce qu’a un enregistrement de ce type.{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not mapped, and every record of this kind needs it.</source>
        <translation>« {} » n’a pas de correspondance, et chaque enregistrement de ce type en a besoin.</translation>
    </message>
    <message>
        <source>its members belong to another kind of record.</source>
        <translation>ses membres relèvent d’un autre type d’enregistrement.</translation>
    </message>
    <message>
        <source>&apos;to&apos; must be a text such as service/{{column}}.</source>
        <translation>« to » doit être un texte tel que service/{{column}}.</translation>
    </message>
    <message>
        <source>A brace is not closed.</source>
        <translation>Une accolade n’est pas fermée.</translation>
    </message>
    <message>
        <source>The column mapping</source>
        <translation>La correspondance des colonnes</translation>
    </message>
    <message>
        <source>it must be &apos;mapping&apos;, or this is another kind of document.</source>
        <translation>ce doit être « mapping », sinon c’est un autre type de document.</translation>
    </message>
    <message>
        <source>only format 1 is known; a newer version of Penumbra may read it.</source>
        <translation>seul le format 1 est connu ; une version plus récente de Penumbra peut le lire.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a kind of resource nor relation, sample, event or config.</source>
        <translation>« {} » n’est ni un type de ressource, ni relation, sample, event ou config.</translation>
    </message>
    <message>
        <source>it must name a kind of resource for at least one word.</source>
        <translation>il doit nommer un type de ressource pour au moins un mot.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of resource. There are {}.</source>
        <translation>« {} » n’est pas un type de ressource. Types existants : {}.</translation>
    </message>
    <message>
        <source>it needs either &apos;column&apos; (or &apos;columns&apos;) or &apos;template&apos;.</source>
        <translation>il faut soit « column » (ou « columns »), soit « template ».</translation>
    </message>
    <message>
        <source>a list is needed there.</source>
        <translation>il y faut une liste.</translation>
    </message>
    <message>
        <source>it must name the column that says what a row is.</source>
        <translation>il doit nommer la colonne qui dit ce qu’est une ligne.</translation>
    </message>
    <message>
        <source>a selector needs a &apos;key&apos;.</source>
        <translation>un sélecteur a besoin d’une « key ».</translation>
    </message>
    <message>
        <source>{}: the lines {} and {} both hold line {} of {}, in two versions. Delete one of them.</source>
        <translation>{} : les lignes {} et {} contiennent toutes deux la ligne {} de {}, en deux versions. Supprimer l’une d’elles.</translation>
    </message>
    <message>
        <source>{} holds no rejected row of a table. Mend what it tells of in the files themselves and import those.</source>
        <translation>{} ne contient aucune ligne de tableau rejetée. Corriger ce qui y est signalé dans les fichiers eux-mêmes et les importer.</translation>
    </message>
    <message>
        <source>{} holds rows of {} and of {}. Leave the rows of one file in it, or write the rejects of each file on its own.</source>
        <translation>{} contient des lignes de {} et de {}. N’y laisser que les lignes d’un fichier, ou écrire les rejets de chaque fichier séparément.</translation>
    </message>
    <message>
        <source>{}: the row with the code &apos;{}&apos;, which holds the headings, stands below rows that need them. Sort the sheet by file and line again.</source>
        <translation>{} : la ligne au code « {} », qui contient les en-têtes, est sous des lignes qui en ont besoin. Trier de nouveau la feuille par fichier et par ligne.</translation>
    </message>
    <message>
        <source>The answer to a query that computes something names no metric; its series are called &apos;{}&apos; after the file.</source>
        <translation>La réponse à une requête qui calcule quelque chose ne nomme pas de métrique ; ses séries s’appellent « {} », d’après le fichier.</translation>
    </message>
    <message>
        <source>The time of this sample lies beyond the year 9999, so it was not taken. Check its unit.</source>
        <translation>L’horodatage de cette mesure est au-delà de l’année 9999, elle n’a donc pas été reprise. Vérifier son unité.</translation>
    </message>
    <message>
        <source>{} of the series are counters, which only rise until they begin again. They were stored as they are and fill no host; let the server compute rate() and import that.</source>
        <translation>{} des séries sont des compteurs, qui ne font que croître jusqu’à repartir de zéro. Elles ont été enregistrées telles quelles et ne remplissent aucun hôte ; laisser le serveur calculer rate() et importer le résultat.</translation>
    </message>
    <message>
        <source>The labels of {} of the series do not say what they were measured on; they belong to &apos;{}&apos;, named after the file. Rename the file, or import what a server scraped.</source>
        <translation>Les étiquettes de {} des séries n’indiquent pas sur quoi elles ont été mesurées ; elles appartiennent à « {} », d’après le fichier. Renommer le fichier, ou importer ce qu’un serveur a relevé.</translation>
    </message>
    <message>
        <source>{} of the series were measured on &apos;{}&apos;, which is another machine for each server that says so. Give the target its name.</source>
        <translation>{} des séries ont été mesurées sur « {} », qui désigne une autre machine pour chaque serveur qui le dit. Donner son nom à la cible.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C’est vide.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no parameter; write key=value.</source>
        <translation>« {} » n’est pas un paramètre ; écrire key=value.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time zone. Write e.g. Europe/Berlin.</source>
        <translation>« {} » n’est pas un fuseau horaire. Écrire p. ex. Europe/Berlin.</translation>
    </message>
    <message>
        <source>The event ends before it begins.</source>
        <translation>L’événement se termine avant de commencer.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no change. {}</source>
        <translation>« {} » n’est pas un changement. {}</translation>
    </message>
    <message>
        <source>The column &apos;{}&apos; makes &apos;{}&apos; a dimension of its own. Did you mean {}.{}? Then rename the column and import it into a new workspace.</source>
        <translation>La colonne « {} » fait de « {} » une dimension à part. Vouliez-vous dire {}.{} ? Renommer alors la colonne et l’importer dans un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>The unit in its heading is unknown.</source>
        <translation>L’unité dans son en-tête est inconnue.</translation>
    </message>
    <message>
        <source>A fleet has at most {} dimensions, and this one would be another.</source>
        <translation>Un parc a au plus {} dimensions, et celle-ci en serait une de plus.</translation>
    </message>
    <message>
        <source>An amount cannot be negative. Leave the cell empty if it is unknown.</source>
        <translation>Une quantité ne peut pas être négative. Laisser la cellule vide si elle est inconnue.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>La quantité est trop grande.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no dimension of this table. Write e.g. overcommit.cpu.</source>
        <translation>« {} » n’est pas une dimension de ce tableau. Écrire p. ex. overcommit.cpu.</translation>
    </message>
    <message>
        <source>The factor must be from 0.001 to 1000; 16 is sixteen times.</source>
        <translation>Le facteur doit être compris entre 0.001 et 1000 ; 16 signifie seize fois.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in the column &apos;{}&apos; is nothing that one machine alone has, so it tells no other source&apos;s machine from this one and was left out.</source>
        <translation>« {} » dans la colonne « {} » n’est rien que possède une seule machine, cela ne distingue donc pas la machine d’une autre source de celle-ci et a été écarté.</translation>
    </message>
    <message>
        <source>The {1} of &apos;{0}&apos; was read as {2} bytes, for a plain number is bytes. Write e.g. {2}Gi if you mean GiB.</source>
        <translation>{1} de « {0} » a été lu comme {2} octets, car un simple nombre désigne des octets. Écrire p. ex. {2}Gi si ce sont des GiB.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; ends when it begins, so it never exists. Check exists_from and exists_until.</source>
        <translation>« {} » se termine quand il commence, et n’existe donc jamais. Vérifier exists_from et exists_until.</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; has a {} capacity of zero, so nothing that asks for any fits on it. Leave the cell empty if it is unknown.</source>
        <translation>L’hôte « {} » a une capacité nulle ({}), rien qui en demande n’y tient donc. Laisser la cellule vide si elle est inconnue.</translation>
    </message>
    <message>
        <source>Only what has a priority can make others leave. Fill priority, too.</source>
        <translation>Seul ce qui a une priorité peut faire partir d’autres charges. Remplir aussi priority.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no taint. Write key=value:NoSchedule; the effect is NoSchedule, PreferNoSchedule or NoExecute.</source>
        <translation>« {} » n’est pas une teinte (taint). Écrire key=value:NoSchedule ; l’effet est NoSchedule, PreferNoSchedule ou NoExecute.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no selector. Write &apos;label=value&apos;, &apos;label in a|b&apos;, &apos;label not-in a|b&apos;, &apos;label exists&apos; or &apos;label absent&apos;.</source>
        <translation>« {} » n’est pas un sélecteur. Écrire « label=value », « label in a|b », « label not-in a|b », « label exists » ou « label absent ».</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no toleration. Write key=value:NoSchedule, a key alone, or * for every taint.</source>
        <translation>« {} » n’est pas une tolérance. Écrire key=value:NoSchedule, une clé seule, ou * pour toutes les teintes (taints).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no rule. Write host, rack or zone, then &apos;of GROUP&apos; and &apos;soft&apos; if wanted.</source>
        <translation>« {} » n’est pas une règle. Écrire host, rack ou zone, puis « of GROUP » et « soft » si souhaité.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no rule. Write host, rack or zone, then &apos;max 2&apos;, &apos;of GROUP&apos; and &apos;soft&apos; if wanted.</source>
        <translation>« {} » n’est pas une règle. Écrire host, rack ou zone, puis « max 2 », « of GROUP » et « soft » si souhaité.</translation>
    </message>
    <message>
        <source>The metric &apos;{}&apos; is no dimension, so it is kept, but fills no host. Did you mean {}?</source>
        <translation>La métrique « {} » n’est pas une dimension, elle est donc conservée, mais ne remplit aucun hôte. Vouliez-vous dire {} ?</translation>
    </message>
    <message>
        <source>The value is empty: this is kept as a gap, not as zero.</source>
        <translation>La valeur est vide : elle est conservée comme une lacune, pas comme zéro.</translation>
    </message>
    <message>
        <source>The use of {} cannot be negative.</source>
        <translation>L’usage de {} ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not {}.</source>
        <translation>« {} » n’est pas {}.</translation>
    </message>
    <message>
        <source>a number of calls for each request, e.g. 2 or 0.3</source>
        <translation>un nombre d’appels pour chaque requête, p. ex. 2 ou 0.3</translation>
    </message>
    <message>
        <source>a share from 0 to 1, or 0 % to 100 %</source>
        <translation>une part de 0 à 1, ou de 0 % à 100 %</translation>
    </message>
    <message>
        <source>a time such as 250ms or 2s</source>
        <translation>une durée telle que 250ms ou 2s</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no call from one service to another, so what is said of its calls changes nothing.</source>
        <translation>« {} » n’est pas un appel d’un service à un autre, ce qui est dit de ses appels ne change donc rien.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot stand in a relation to itself.</source>
        <translation>« {} » ne peut pas être en relation avec lui-même.</translation>
    </message>
    <message>
        <source>An object of NetBox should stand here.</source>
        <translation>Un objet de NetBox devrait se trouver ici.</translation>
    </message>
    <message>
        <source>This is one page of a list of {}; ask for the others too and import them.</source>
        <translation>Ceci est une page d’une liste de {} ; demander aussi les autres et les importer.</translation>
    </message>
    <message>
        <source>{} holds no object of NetBox: it has neither &apos;results&apos; nor an &apos;id&apos;.</source>
        <translation>{} ne contient aucun objet de NetBox : il n’y a ni « results » ni « id ».</translation>
    </message>
    <message>
        <source>This device has neither a name nor an id.</source>
        <translation>Cet équipement n’a ni nom ni id.</translation>
    </message>
    <message>
        <source>This virtual machine has no name.</source>
        <translation>Cette machine virtuelle n’a pas de nom.</translation>
    </message>
    <message>
        <source>This {} has no name.</source>
        <translation>Cet élément ({}) n’a pas de nom.</translation>
    </message>
    <message>
        <source>NetBox does not say what its {} offer, and not each of them runs workloads. Import their facts, or cordon what is no server.</source>
        <translation>NetBox n’indique pas ce qui est offert par {}, et tous n’exécutent pas de charges. Importer leurs faits, ou isoler ce qui n’est pas un serveur.</translation>
    </message>
    <message>
        <source>{} no name: the id is taken for it, such as device-12.</source>
        <translation>{} pas de nom : l’id en tient lieu, p. ex. device-12.</translation>
    </message>
    <message>
        <source>The disks of {} were read in GB, as releases up to 4.0 write them; from 4.1 on they are in MB.</source>
        <translation>Les disques de {} ont été lus en GB, comme les écrivent les versions jusqu’à 4.0 ; à partir de 4.1, ils sont en MB.</translation>
    </message>
    <message>
        <source>{} has the columns of no table of NetBox that Penumbra knows: devices, virtual machines, racks and sites.</source>
        <translation>{} n’a les colonnes d’aucun tableau de NetBox connu de Penumbra : équipements, machines virtuelles, baies et sites.</translation>
    </message>
    <message>
        <source>This hypervisor has no &apos;hypervisor_hostname&apos;.</source>
        <translation>Cet hyperviseur n’a pas de « hypervisor_hostname ».</translation>
    </message>
    <message>
        <source>The hypervisor &apos;{}&apos; is down. Its capacity is counted all the same; fail the host in a scenario if it will stay away.</source>
        <translation>L’hyperviseur « {} » est hors service. Sa capacité est comptée quand même ; mettre l’hôte en panne dans un scénario s’il doit rester absent.</translation>
    </message>
    <message>
        <source>This server has neither a name nor a UUID.</source>
        <translation>Ce serveur n’a ni nom ni UUID.</translation>
    </message>
    <message>
        <source>This compute service names no host.</source>
        <translation>Ce service compute ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>This availability zone has no &apos;zoneName&apos;.</source>
        <translation>Cette zone de disponibilité n’a pas de « zoneName ».</translation>
    </message>
    <message>
        <source>This server has neither a name nor an id.</source>
        <translation>Ce serveur n’a ni nom ni id.</translation>
    </message>
    <message>
        <source>An object should stand here.</source>
        <translation>Un objet devrait se trouver ici.</translation>
    </message>
    <message>
        <source>This is one page of the {}; ask for the next one too and import it.</source>
        <translation>Ceci est une page de la liste ({}) ; demander aussi la suivante et l’importer.</translation>
    </message>
    <message>
        <source>{} not state what is offered. The compute API leaves that out of lists and from version 2.88 on; ask for details with OpenStack-API-Version: compute 2.53.</source>
        <translation>{} pas ce qui est offert. L’API Compute l’omet dans les listes et à partir de la version 2.88 ; demander les détails avec OpenStack-API-Version: compute 2.53.</translation>
    </message>
    <message>
        <source>{} hypervisors state the same {} GiB of disk. If that is one shared storage, it was counted {} times.</source>
        <translation>{} hyperviseurs indiquent le même disque de {} GiB. S’il s’agit d’un stockage partagé, il a été compté {} fois.</translation>
    </message>
    <message>
        <source>{} not say the hypervisor, so each was taken as a host of its own. An administrator&apos;s list says it.</source>
        <translation>{} pas l’hyperviseur, chacun a donc été pris comme un hôte à part. La liste d’un administrateur l’indique.</translation>
    </message>
    <message>
        <source>The size of {} is not known: the flavor is neither there nor in this file.</source>
        <translation>La taille de {} n’est pas connue : la flavor n’est ni là ni dans ce fichier.</translation>
    </message>
    <message>
        <source>It does not say at what time the change begins, e.g. 2026-12-01T02:00Z.</source>
        <translation>Il n’est pas dit à quel moment le changement commence, p. ex. 2026-12-01T02:00Z.</translation>
    </message>
    <message>
        <source>{} Give the time with its offset from UTC.</source>
        <translation>{} Indiquer l’heure avec son écart par rapport à UTC.</translation>
    </message>
    <message>
        <source>A change takes from 1s to {}, not &apos;{}&apos;.</source>
        <translation>Un changement dure de 1s à {}, pas « {} ».</translation>
    </message>
    <message>
        <source>{} is no planned change: it must begin with &quot;penumbra&quot;: &quot;planned-change&quot;, &quot;format&quot;: 1.</source>
        <translation>{} n’est pas un changement planifié : il doit commencer par &quot;penumbra&quot;: &quot;planned-change&quot;, &quot;format&quot;: 1.</translation>
    </message>
    <message>
        <source>{} has a member &apos;{}&apos;, which a planned change does not take.{}</source>
        <translation>{} a un membre « {} », qu’un changement planifié n’admet pas.{}</translation>
    </message>
    <message>
        <source>The member &apos;{}&apos; of {} must be a text.</source>
        <translation>Le membre « {} » de {} doit être un texte.</translation>
    </message>
    <message>
        <source>A planned change needs the time at which it begins.</source>
        <translation>Un changement planifié a besoin de l’heure à laquelle il commence.</translation>
    </message>
    <message>
        <source>A planned change ends after it begins.</source>
        <translation>Un changement planifié se termine après avoir commencé.</translation>
    </message>
    <message>
        <source>{} describes nothing that a plan could change: no host, workload or service. It can only be imported as what is there.</source>
        <translation>{} ne décrit rien qu’un plan puisse changer : ni hôte, ni charge, ni service. Il ne peut être importé que comme ce qui existe.</translation>
    </message>
    <message>
        <source>These take part in no plan here, so they are left out of the change: {}.</source>
        <translation>Ces éléments n’entrent dans aucun plan ici, ils ne font donc pas partie du changement : {}.</translation>
    </message>
    <message>
        <source>The {} of {} is known only after the plan is applied, so it is not part of the change.</source>
        <translation>{1} : valeur de « {0} » connue seulement une fois le plan appliqué, elle ne fait donc pas partie du changement.</translation>
    </message>
    <message>
        <source>There is no reader &apos;{}&apos;. Use one of {}.</source>
        <translation>Le lecteur « {} » n’existe pas. En utiliser un parmi : {}.</translation>
    </message>
    <message>
        <source>{} is in no format that Penumbra knows. It reads {}; name one to insist on it.</source>
        <translation>{} n’est dans aucun format connu de Penumbra. Formats lus : {} ; en nommer un pour l’imposer.</translation>
    </message>
    <message>
        <source>{} holds neither silences or alerts nor a configuration of an Alertmanager.</source>
        <translation>{} ne contient ni silences ni alertes, ni la configuration d’un Alertmanager.</translation>
    </message>
    <message>
        <source>Facts are an object, but this is none.</source>
        <translation>Des faits sont un objet, mais ceci n’en est pas un.</translation>
    </message>
    <message>
        <source>{} left out, because any of them may be a secret. Import the facts of the hosts for what they are like.</source>
        <translation>Écarté : {}, car chacune pourrait être un secret. Importer les faits des hôtes pour savoir comment ils sont.</translation>
    </message>
    <message>
        <source>This looks like a {} of Ansible, which names no host; nothing came in. Import the inventory itself, or what `ansible-inventory --list` prints.</source>
        <translation>Cela ressemble à ceci dans Ansible : {}. Aucun hôte n’y est nommé, rien n’est donc entré. Importer l’inventaire lui-même, ou ce qu’affiche `ansible-inventory --list`.</translation>
    </message>
    <message>
        <source>An inventory is a mapping of groups, but this is none.</source>
        <translation>Un inventaire est une table de groupes, mais ceci n’en est pas une.</translation>
    </message>
    <message>
        <source>{} holds no configuration item of AWS Config.</source>
        <translation>{} ne contient aucun élément de configuration d’AWS Config.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name of a {}: it has 1 to 63 letters, digits and - _ . only.</source>
        <translation>« {} » n’est pas un nom pour {} : il a de 1 à 63 lettres, chiffres et - _ . seulement.</translation>
    </message>
    <message>
        <source>&apos;{}:{}/{}&apos; is no component, API, resource or system that can be named. Write it as kind:namespace/name.</source>
        <translation>« {}:{}/{} » n’est pas un composant, une API, une ressource ou un système qui puisse être nommé. L’écrire sous la forme kind:namespace/name.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is said to depend on itself.</source>
        <translation>« {} » est dit dépendre de lui-même.</translation>
    </message>
    <message>
        <source>This is no deployment, run or schedule of GitHub or GitLab.</source>
        <translation>Ce n’est pas un déploiement, une exécution ou une planification de GitHub ou de GitLab.</translation>
    </message>
    <message>
        <source>A template has Resources by their names; this document has none.</source>
        <translation>Un template a des Resources par leurs noms ; ce document n’en a pas.</translation>
    </message>
    <message>
        <source>This template has no Resources, which each must have.</source>
        <translation>Ce template n’a pas de Resources, que chacun doit avoir.</translation>
    </message>
    <message>
        <source>A Compose file has &apos;services&apos; by their names at its top; this document has none.</source>
        <translation>Un fichier Compose a à sa racine « services » par leurs noms ; ce document n’en a pas.</translation>
    </message>
    <message>
        <source>1 row was passed over because the mapping&apos;s filter does not keep it.</source>
        <translation>1 ligne a été ignorée car le filtre de la correspondance ne la garde pas.</translation>
    </message>
    <message>
        <source>{} rows were passed over because the mapping&apos;s filter does not keep them.</source>
        <translation>{} lignes ont été ignorées car le filtre de la correspondance ne les garde pas.</translation>
    </message>
    <message>
        <source>The row was not taken because its &apos;{}&apos; cannot be read. {}</source>
        <translation>La ligne n’a pas été reprise car son « {} » ne peut pas être lu. {}</translation>
    </message>
    <message>
        <source>{} seems to hold series. To keep them here, name its columns resource, metric, time and value, or give a column mapping with &quot;record&quot;: &quot;sample&quot;. `penumbra-cli forecast --csv` reads it as it is, without a workspace.</source>
        <translation>{} semble contenir des séries. Pour les conserver ici, nommer ses colonnes resource, metric, time et value, ou fournir une correspondance de colonnes avec &quot;record&quot;: &quot;sample&quot;. `penumbra-cli forecast --csv` le lit tel quel, sans espace de travail.</translation>
    </message>
    <message>
        <source>{} is a CSV file whose columns ({}) belong to no table of Penumbra: {}. Name its columns so, or give a column mapping, a JSON file that says what they mean (on the command line: --map FILE; `penumbra-cli schema mapping` describes it).</source>
        <translation>{} est un fichier CSV dont les colonnes ({}) n’appartiennent à aucun tableau de Penumbra : {}. Nommer ainsi ses colonnes, ou fournir une correspondance de colonnes, un fichier JSON qui en indique le sens (en ligne de commande : --map FILE ; `penumbra-cli schema mapping` la décrit).</translation>
    </message>
    <message>
        <source>This line is no package with a version behind a tab, so it was not taken.</source>
        <translation>Cette ligne n’est pas un paquet avec une version après une tabulation, elle n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>This package has no good name or version.</source>
        <translation>Ce paquet n’a pas de nom ou de version valable.</translation>
    </message>
    <message>
        <source>Lines without a time were taken as measured at {}, {}.</source>
        <translation>Les lignes sans horodatage ont été prises comme mesurées le {}, {}.</translation>
    </message>
    <message>
        <source>as node_time_seconds says</source>
        <translation>comme l’indique node_time_seconds</translation>
    </message>
    <message>
        <source>when the file was last changed</source>
        <translation>date de la dernière modification du fichier</translation>
    </message>
    <message>
        <source>when it was read</source>
        <translation>date de sa lecture</translation>
    </message>
    <message>
        <source>The file describes metrics, but holds no value of any.</source>
        <translation>Le fichier décrit des métriques, mais n’en contient aucune valeur.</translation>
    </message>
    <message>
        <source>These are no flags of flagd, Unleash or LaunchDarkly.</source>
        <translation>Ce ne sont pas des flags de flagd, Unleash ou LaunchDarkly.</translation>
    </message>
    <message>
        <source>{}: this is no table of HAProxy&apos;s statistics, which begins with &apos;{}&apos;. Fetch the page with &apos;;csv&apos; at its end, or say &apos;show stat&apos; to the socket.</source>
        <translation>{} : ce n’est pas un tableau de statistiques de HAProxy, qui commence par « {} ». Récupérer la page avec « ;csv » à la fin, ou dire « show stat » au socket.</translation>
    </message>
    <message>
        <source>A line of this part cannot be read: {}.</source>
        <translation>Une ligne de cette partie ne peut pas être lue : {}.</translation>
    </message>
    <message>
        <source>{}: this is no calendar that can be read. {}</source>
        <translation>{} : ce n’est pas un calendrier lisible. {}</translation>
    </message>
    <message>
        <source>It holds no component.</source>
        <translation>Il ne contient aucun composant.</translation>
    </message>
    <message>
        <source>The calendar holds no event that can be planned with.</source>
        <translation>Le calendrier ne contient aucun événement avec lequel on puisse planifier.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time in __REALTIME_TIMESTAMP, so this entry was not taken.</source>
        <translation>« {} » n’est pas un horodatage dans __REALTIME_TIMESTAMP, cette entrée n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>This entry is no object, so it was not taken.</source>
        <translation>Cette entrée n’est pas un objet, elle n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>This entry was not taken. {}</source>
        <translation>Cette entrée n’a pas été reprise. {}</translation>
    </message>
    <message>
        <source>This line does not begin with a time, a host and a program, so it was not taken.</source>
        <translation>Cette ligne ne commence pas par un horodatage, un hôte et un programme, elle n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>This {} of Kustomize describes how objects are made, not what there is. Import the output of `kubectl kustomize` instead.</source>
        <translation>Ce {} de Kustomize décrit comment des objets sont créés, pas ce qui existe. Importer plutôt la sortie de `kubectl kustomize`.</translation>
    </message>
    <message>
        <source>This object has no &apos;kind&apos;, so it cannot be read.</source>
        <translation>Cet objet n’a pas de « kind », il ne peut donc pas être lu.</translation>
    </message>
    <message>
        <source>The {} &apos;{}&apos; is a hook of a chart: it runs at a release only and was passed over.</source>
        <translation>L’objet {} « {} » est un hook de chart : il ne s’exécute que lors d’une livraison et a été ignoré.</translation>
    </message>
    <message>
        <source>This {} has no name, so it cannot be told from others.</source>
        <translation>Cet élément ({}) n’a pas de nom, il ne peut donc pas être distingué des autres.</translation>
    </message>
    <message>
        <source>{}:{}: this is no well-formed XML: {}.</source>
        <translation>{}:{} : ce n’est pas du XML bien formé : {}.</translation>
    </message>
    <message>
        <source>{} defines no domain of libvirt.</source>
        <translation>{} ne définit aucun domaine de libvirt.</translation>
    </message>
    <message>
        <source>{}: its description is no object.</source>
        <translation>{} : sa description n’est pas un objet.</translation>
    </message>
    <message>
        <source>The times do not say their zone and were taken as UTC. Name the zone of the log.</source>
        <translation>Les horodatages n’indiquent pas leur fuseau et ont été pris comme UTC. Nommer le fuseau du journal.</translation>
    </message>
    <message>
        <source>{}:1: these columns belong to no table of Penumbra. Each needs some: {}. Use a column mapping for other tables.</source>
        <translation>{}:1 : ces colonnes n’appartiennent à aucun tableau de Penumbra. Chacun en exige certaines : {}. Utiliser une correspondance de colonnes pour d’autres tableaux.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {}.</source>
        <translation>Le fichier n’indique pas son encodage ; il a été lu comme {}.</translation>
    </message>
    <message>
        <source>The column &apos;{}&apos; is unknown here and was left out.{}</source>
        <translation>La colonne « {} » est inconnue ici et a été écartée.{}</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns; the extra ones were left out.</source>
        <translation>La ligne a plus de cellules qu’il n’y a de colonnes ; celles en trop ont été écartées.</translation>
    </message>
    <message>
        <source>{} holds no answer of the compute API of OpenStack, such as hypervisors or servers.</source>
        <translation>{} ne contient aucune réponse de l’API Compute d’OpenStack, telle que des hyperviseurs ou des serveurs.</translation>
    </message>
    <message>
        <source>This object holds no logs, spans or metrics.</source>
        <translation>Cet objet ne contient ni journaux, ni spans, ni métriques.</translation>
    </message>
    <message>
        <source>This record has no time, so it was not taken.</source>
        <translation>Cet enregistrement n’a pas d’horodatage, il n’a donc pas été repris.</translation>
    </message>
    <message>
        <source>{} must hold the plan either as JSON in &quot;content&quot; or as &quot;text&quot;, e.g. a manifest in YAML.</source>
        <translation>{} doit contenir le plan soit en JSON dans &quot;content&quot;, soit en &quot;text&quot;, p. ex. un manifeste en YAML.</translation>
    </message>
    <message>
        <source>{}: There is no reader &apos;{}&apos;; &apos;schema&apos; lists them.</source>
        <translation>{} : Le lecteur « {} » n’existe pas ; &apos;schema&apos; les liste.</translation>
    </message>
    <message>
        <source>What {} holds is in no format that a change can be read from.</source>
        <translation>Ce que contient {} n’est dans aucun format dont un changement puisse être lu.</translation>
    </message>
    <message>
        <source>The server says: {}</source>
        <translation>Le serveur dit : {}</translation>
    </message>
    <message>
        <source>The server refused the query ({}): {}. Mend the query and ask again.</source>
        <translation>Le serveur a refusé la requête ({}) : {}. Corriger la requête et redemander.</translation>
    </message>
    <message>
        <source>These labels name no metric.</source>
        <translation>Ces étiquettes ne nomment aucune métrique.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no type of a result that is known here.</source>
        <translation>« {} » n’est pas un type de résultat connu ici.</translation>
    </message>
    <message>
        <source>The result is no list.</source>
        <translation>Le résultat n’est pas une liste.</translation>
    </message>
    <message>
        <source>This row has no labels under &apos;metric&apos;, so it was not taken.</source>
        <translation>Cette ligne n’a pas d’étiquettes sous « metric », elle n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>This is no pair of a time and a value in quotes, so it was not taken.</source>
        <translation>Ce n’est pas une paire d’un horodatage et d’une valeur entre guillemets, elle n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>{} values have {} times.</source>
        <translation>{} valeurs ont {} horodatages.</translation>
    </message>
    <message>
        <source>This value or its time is no number.</source>
        <translation>Cette valeur ou son horodatage n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The server cannot scrape this target: {}</source>
        <translation>Le serveur ne peut pas relever cette cible : {}</translation>
    </message>
    <message>
        <source>The answer holds no data.</source>
        <translation>La réponse ne contient aucune donnée.</translation>
    </message>
    <message>
        <source>{} is a web page and no answer of a Prometheus server: a proxy or a login page stood in between.</source>
        <translation>{} est une page web et non une réponse d’un serveur Prometheus : un proxy ou une page de connexion s’est interposé.</translation>
    </message>
    <message>
        <source>This is no answer of a Prometheus server.</source>
        <translation>Ce n’est pas une réponse d’un serveur Prometheus.</translation>
    </message>
    <message>
        <source>The answer holds no series.</source>
        <translation>La réponse ne contient aucune série.</translation>
    </message>
    <message>
        <source>this is no block of snappy, as an answer to remote read is.</source>
        <translation>ce n’est pas un bloc snappy, comme l’est une réponse à remote read.</translation>
    </message>
    <message>
        <source>its content is larger than 256 MiB. Ask for less time at once.</source>
        <translation>son contenu dépasse 256 MiB. Demander moins de temps à la fois.</translation>
    </message>
    <message>
        <source>its compression is damaged or cut off. Fetch it again.</source>
        <translation>sa compression est endommagée ou tronquée. La récupérer à nouveau.</translation>
    </message>
    <message>
        <source>its content is no answer to remote read. Fetch it again.</source>
        <translation>son contenu n’est pas une réponse à remote read. La récupérer à nouveau.</translation>
    </message>
    <message>
        <source>{}: it holds no host, so it is no export of sadf.</source>
        <translation>{} : il n’y a aucun hôte, ce n’est donc pas un export de sadf.</translation>
    </message>
    <message>
        <source>{} holds no object, as Terraform writes one.</source>
        <translation>{} ne contient aucun objet, tel que Terraform en écrit un.</translation>
    </message>
    <message>
        <source>{} is a Terraform plan in format &apos;{}&apos;; formats 0 and 1 can be read.</source>
        <translation>{} est un plan Terraform au format « {} » ; les formats 0 et 1 peuvent être lus.</translation>
    </message>
    <message>
        <source>This is no advisory of OSV, CVE, NVD, Anchore or Debian&apos;s tracker.</source>
        <translation>Ce n’est pas un avis de sécurité d’OSV, de CVE, de NVD, d’Anchore ou du tracker de Debian.</translation>
    </message>
    <message>
        <source>Zabbix refused the request: {} {} Mend it and ask again.</source>
        <translation>Zabbix a refusé la requête : {} {} La corriger et redemander.</translation>
    </message>
    <message>
        <source>This is neither an export of Zabbix nor an answer of its API.</source>
        <translation>Ce n’est ni un export de Zabbix ni une réponse de son API.</translation>
    </message>
    <message>
        <source>This export of Zabbix holds nothing that can be read.</source>
        <translation>Cet export de Zabbix ne contient rien qui puisse être lu.</translation>
    </message>
    <message>
        <source>1 thing is named here but described elsewhere, for example &apos;{}&apos;. Only the name was added; import what describes what is meant.</source>
        <translation>1 élément est nommé ici mais décrit ailleurs, par exemple « {} ». Seul le nom a été ajouté ; importer ce qui décrit ce qui est visé.</translation>
    </message>
    <message>
        <source>{} things are named here but described elsewhere, for example &apos;{}&apos;. Only the names were added; import what describes what is meant.</source>
        <translation>{} éléments sont nommés ici mais décrits ailleurs, par exemple « {} ». Seuls les noms ont été ajoutés ; importer ce qui décrit ce qui est visé.</translation>
    </message>
    <message>
        <source>A comma in a number can mean thousands or a decimal; write the number with a point.</source>
        <translation>Une virgule dans un nombre peut désigner des milliers ou une décimale ; écrire le nombre avec un point.</translation>
    </message>
    <message>
        <source>Write the number without a sign for thousands.</source>
        <translation>Écrire le nombre sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>It is empty, and this row needs it.</source>
        <translation>C’est vide, et cette ligne en a besoin.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is ambiguous. {}</source>
        <translation>« {} » est ambigu. {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no whole number from {} to {}.</source>
        <translation>« {} » n’est pas un nombre entier de {} à {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither yes nor no.</source>
        <translation>« {} » n’est ni yes ni no.</translation>
    </message>
    <message>
        <source>The row was not taken because of its column &apos;{}&apos;. {}</source>
        <translation>La ligne n’a pas été reprise à cause de sa colonne « {} ». {}</translation>
    </message>
    <message>
        <source>{} virtual machines share their name with another one; their VM ID was added to the name.</source>
        <translation>{} machines virtuelles partagent leur nom avec une autre ; leur VM ID a été ajouté au nom.</translation>
    </message>
    <message>
        <source>{} virtual machines share their UUID with another one, as clones do, so it was not taken as their identity.</source>
        <translation>{} machines virtuelles partagent leur UUID avec une autre, comme le font les clones, il n’a donc pas été pris comme leur identité.</translation>
    </message>
    <message>
        <source>The virtual machine &apos;{}&apos; of vMemory stands not, or more than once, in vInfo; its row was passed over.</source>
        <translation>La machine virtuelle « {} » de vMemory n’est pas, ou est plus d’une fois, dans vInfo ; sa ligne a été ignorée.</translation>
    </message>
    <message>
        <source>Of {} vInfo and vMemory state different memory sizes. The one in vInfo was taken.</source>
        <translation>Tailles de mémoire différentes dans vInfo et vMemory pour {}. Celle de vInfo a été prise.</translation>
    </message>
    <message>
        <source>A vCPU counts as one core ({}), and hyperthreads are no cores; give a host an overcommit.cpu where more may be reserved than it has.</source>
        <translation>Un vCPU compte comme un cœur ({}), et les hyperthreads ne sont pas des cœurs ; donner à un hôte un overcommit.cpu là où il peut être réservé plus qu’il n’a.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is below zero.</source>
        <translation>« {} » est inférieur à zéro.</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; does not state its {}; it stays unknown until another source says.</source>
        <translation>L’hôte « {} » n’indique pas ceci : {}. Cela reste inconnu jusqu’à ce qu’une autre source le dise.</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>cœurs</translation>
    </message>
    <message>
        <source>cores and memory</source>
        <translation>cœurs et mémoire</translation>
    </message>
    <message>
        <source>{} is a workbook without a tab of RVTools, such as vInfo or vHost.</source>
        <translation>{} est un classeur sans onglet de RVTools, tel que vInfo ou vHost.</translation>
    </message>
    <message>
        <source>{} has the columns of no tab of RVTools that Penumbra knows.</source>
        <translation>{} n’a les colonnes d’aucun onglet de RVTools connu de Penumbra.</translation>
    </message>
    <message>
        <source>{} has the columns of no table of ServiceNow that Penumbra knows.</source>
        <translation>{} n’a les colonnes d’aucune table de ServiceNow connue de Penumbra.</translation>
    </message>
    <message>
        <source>The export has exactly 10,000 rows, where ServiceNow cuts exports off. Check that nothing is missing.</source>
        <translation>L’export a exactement 10 000 lignes, nombre auquel ServiceNow tronque les exports. Vérifier qu’il ne manque rien.</translation>
    </message>
    <message>
        <source>{} holds no answer of ServiceNow&apos;s Table API: there is no &apos;result&apos;.</source>
        <translation>{} ne contient aucune réponse de la Table API de ServiceNow : il n’y a pas de « result ».</translation>
    </message>
    <message>
        <source>A record should stand here.</source>
        <translation>Un enregistrement devrait se trouver ici.</translation>
    </message>
    <message>
        <source>The answer has exactly 10,000 records, where ServiceNow cuts it off. Ask for the rest with sysparm_offset.</source>
        <translation>La réponse a exactement 10 000 enregistrements, nombre auquel ServiceNow la tronque. Demander le reste avec sysparm_offset.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not say which is the day and which the month. Export the values, not what is displayed (sysparm_display_value=false), or dates as 2026-01-31.</source>
        <translation>« {} » n’indique pas quel est le jour et quel est le mois. Exporter les valeurs, pas ce qui est affiché (sysparm_display_value=false), ou les dates sous la forme 2026-01-31.</translation>
    </message>
    <message>
        <source>This configuration item has no name.</source>
        <translation>Cet élément de configuration n’a pas de nom.</translation>
    </message>
    <message>
        <source>This relation has no parent or no child.</source>
        <translation>Cette relation n’a pas de parent ou pas d’enfant.</translation>
    </message>
    <message>
        <source>This change has no number.</source>
        <translation>Ce changement n’a pas de numéro.</translation>
    </message>
    <message>
        <source>This change ends before it begins.</source>
        <translation>Ce changement se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Sizes of memory in MB and of disks in GB were read as MiB and GiB, as the discovery counts them; the CPU count is that of sockets, each with the core count where it is stated.</source>
        <translation>Les tailles de mémoire en MB et de disque en GB ont été lues comme MiB et GiB, comme les compte la découverte ; le nombre de CPU est celui des sockets, chacun avec le nombre de cœurs là où il est indiqué.</translation>
    </message>
    <message>
        <source>{} (sys_id) of what is not in this file, so nothing is found by it. Ask for names too, with sysparm_display_value=all.</source>
        <translation>{} (sys_id) d’éléments absents de ce fichier, rien n’est donc trouvé par là. Demander aussi les noms, avec sysparm_display_value=all.</translation>
    </message>
    <message>
        <source>Nothing says how many processors &apos;{}&apos; has, so their use is known as a share only. Export with sadf -j, which says it.</source>
        <translation>Rien n’indique combien de processeurs a « {} », leur usage n’est donc connu que comme une part. Exporter avec sadf -j, qui l’indique.</translation>
    </message>
    <message>
        <source>These times are local ones of the zone &apos;{}&apos;, which is not known here; they were taken as UTC. Export with sadf -j without -T.</source>
        <translation>Ces horodatages sont locaux, du fuseau « {} », qui n’est pas connu ici ; ils ont été pris comme UTC. Exporter avec sadf -j sans -T.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no date and time, so what was measured then was not taken.</source>
        <translation>« {} » n’est pas une date et une heure, ce qui a été mesuré alors n’a donc pas été repris.</translation>
    </message>
    <message>
        <source>This host has no &apos;nodename&apos;, so it was not taken.</source>
        <translation>Cet hôte n’a pas de « nodename », il n’a donc pas été repris.</translation>
    </message>
    <message>
        <source>This heading does not begin with &apos;# hostname;interval;timestamp&apos;.</source>
        <translation>Cet en-tête ne commence pas par « # hostname;interval;timestamp ».</translation>
    </message>
    <message>
        <source>This row has no host, time and values.</source>
        <translation>Cette ligne n’a pas d’hôte, d’horodatage et de valeurs.</translation>
    </message>
    <message>
        <source>No heading stands above this row.</source>
        <translation>Aucun en-tête ne précède cette ligne.</translation>
    </message>
    <message>
        <source>This row has {} cells, its heading {}.</source>
        <translation>Cette ligne a {} cellules, son en-tête {}.</translation>
    </message>
    <message>
        <source>These times are local ones and the file names no zone; they were taken as UTC. Export with sadf -d without -T.</source>
        <translation>Ces horodatages sont locaux et le fichier ne nomme aucun fuseau ; ils ont été pris comme UTC. Exporter avec sadf -d sans -T.</translation>
    </message>
    <message>
        <source>This plan ended in an error, so it may lack changes.</source>
        <translation>Ce plan s’est terminé par une erreur, il peut donc y manquer des changements.</translation>
    </message>
    <message>
        <source>{} is to be deleted. Plan with --edit &apos;remove-host host={}&apos;.</source>
        <translation>{} doit être supprimé. Planifier avec --edit &apos;remove-host host={}&apos;.</translation>
    </message>
    <message>
        <source>{} of {} and {} to be made: what is not there yet was not added; plan with --edit &apos;add-hosts count={} cpu={}m memory={}&apos;.</source>
        <translation>À créer : {} de {} et {}. Ce qui n’existe pas encore n’a pas été ajouté ; planifier avec --edit &apos;add-hosts count={} cpu={}m memory={}&apos;.</translation>
    </message>
    <message>
        <source>{} to be made whose size this plan does not say.</source>
        <translation>À créer, sans que ce plan indique la taille : {}.</translation>
    </message>
    <message>
        <source>This resource has no type or no name, so it cannot be told from others.</source>
        <translation>Cette ressource n’a pas de type ou pas de nom, elle ne peut donc pas être distinguée des autres.</translation>
    </message>
    <message>
        <source>Terraform notes what was made from what. {} taken as relations, between services or of a machine to its disk: a service is taken to fail with what it refers to.</source>
        <translation>Terraform note ce qui a été créé à partir de quoi. Pris comme relation, entre services ou d’une machine à son disque : {}. Un service est supposé tomber en panne avec ce à quoi il fait référence.</translation>
    </message>
    <message>
        <source>{} has no id, so it was never made or its state is damaged. Refresh the state, or remove it there.</source>
        <translation>{} n’a pas d’id, la ressource n’a donc jamais été créée ou son état est endommagé. Actualiser l’état, ou l’y supprimer.</translation>
    </message>
    <message>
        <source>{} is a Terraform state of version {}; versions 1 to 4 can be read.</source>
        <translation>{} est un état Terraform de version {} ; les versions 1 à 4 peuvent être lues.</translation>
    </message>
    <message>
        <source>{} of {} does not say how releases stand.</source>
        <translation>{} de {} n’indique pas l’état des versions.</translation>
    </message>
    <message>
        <source>Of {} it is not known yet whether it is affected; that was left out. It does not mean that it is safe.</source>
        <translation>On ne sait pas encore si ceci est affecté : {}. Cela a été écarté, ce qui ne signifie pas que c’est sûr.</translation>
    </message>
    <message>
        <source>This advisory has no id, so it cannot be told from others.</source>
        <translation>Cet avis de sécurité n’a pas d’id, il ne peut donc pas être distingué des autres.</translation>
    </message>
    <message>
        <source>This is the format 1.1 of NVD, which is no longer kept. Download it in format 2.0.</source>
        <translation>C’est le format 1.1 de NVD, qui n’est plus tenu à jour. Le télécharger au format 2.0.</translation>
    </message>
    <message>
        <source>This host has no name under &apos;host&apos;.</source>
        <translation>Cet hôte n’a pas de nom sous « host ».</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; is disabled in Zabbix, so it has no new values; it may be gone.</source>
        <translation>L’hôte « {} » est désactivé dans Zabbix, il n’a donc pas de nouvelles valeurs ; il a peut-être disparu.</translation>
    </message>
    <message>
        <source>The maintenance &apos;{}&apos; is for the group &apos;{}&apos;, whose hosts are not in this answer. Add them to its events.</source>
        <translation>La maintenance « {} » concerne le groupe « {} », dont les hôtes ne sont pas dans cette réponse. Les ajouter à ses événements.</translation>
    </message>
    <message>
        <source>This maintenance has no &apos;maintenanceid&apos;, or &apos;active_till&apos; is not after &apos;active_since&apos;.</source>
        <translation>Cette maintenance n’a pas de « maintenanceid », ou « active_till » n’est pas postérieur à « active_since ».</translation>
    </message>
    <message>
        <source>Zabbix keeps repeating maintenances by the clock of its server, whose zone no answer tells; they were taken as UTC.</source>
        <translation>Zabbix tient les maintenances répétées selon l’horloge de son serveur, dont aucune réponse n’indique le fuseau ; elles ont été prises comme UTC.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time, so this value was not taken.</source>
        <translation>« {} » n’est pas un horodatage, cette valeur n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>This record has no value, so it was not taken.</source>
        <translation>Cet enregistrement n’a pas de valeur, il n’a donc pas été repris.</translation>
    </message>
    <message>
        <source>Zabbix cannot collect &apos;{}&apos; of this host: {}</source>
        <translation>Zabbix ne peut pas collecter « {} » de cet hôte : {}</translation>
    </message>
    <message>
        <source>Nothing here says what {} measure and on which host; their values belong to &apos;{}&apos;, in no unit. Put the answer of item.get into one list with this one.</source>
        <translation>Rien n’indique ici ce qui est mesuré par {}, ni sur quel hôte ; les valeurs appartiennent à « {} », sans unité. Mettre la réponse de item.get dans une même liste avec celle-ci.</translation>
    </message>
    <message>
        <source>{} known by the number in Zabbix alone. Ask item.get for selectHosts, or put the answer of host.get into one list with this one.</source>
        <translation>Connu seulement par son numéro dans Zabbix : {}. Demander selectHosts à item.get, ou mettre la réponse de host.get dans une même liste avec celle-ci.</translation>
    </message>
    <message>
        <source>{}: it nests deeper than 64 levels.</source>
        <translation>{} : l’imbrication dépasse 64 niveaux.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time zone that this system knows. Write e.g. Europe/Berlin.</source>
        <translation>« {} » n’est pas un fuseau horaire connu de ce système. Écrire p. ex. Europe/Berlin.</translation>
    </message>
    <message>
        <source>{} happens twice in {} because the clock is set back; the first one was taken ({}).</source>
        <translation>{} se produit deux fois dans {} car l’horloge est retardée ; la première a été prise ({}).</translation>
    </message>
    <message>
        <source>{} does not exist in {} because the clock is set forward; it was moved forward to {}.</source>
        <translation>{} n’existe pas dans {} car l’horloge est avancée ; l’heure a été avancée à {}.</translation>
    </message>
    <message>
        <source>it must name the advisory.</source>
        <translation>il doit nommer l’avis de sécurité.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of event. Use maintenance, release, campaign, freeze, incident or other.</source>
        <translation>« {} » n’est pas un type d’événement. Utiliser maintenance, release, campaign, freeze, incident ou other.</translation>
    </message>
    <message>
        <source>it must name an action.</source>
        <translation>il doit nommer une action.</translation>
    </message>
    <message>
        <source>it must name the event.</source>
        <translation>il doit nommer l’événement.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known.</source>
        <translation>« {} » n’est pas connu.</translation>
    </message>
    <message>
        <source>it must be a whole number.</source>
        <translation>ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>a fleet has at most {} dimensions.</source>
        <translation>un parc a au plus {} dimensions.</translation>
    </message>
    <message>
        <source>it must name the resource, e.g. host/db-01.</source>
        <translation>il doit nommer la ressource, p. ex. host/db-01.</translation>
    </message>
    <message>
        <source>{} is no JSON object.</source>
        <translation>{} n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The member &apos;{}&apos; of {}: {}</source>
        <translation>Le membre « {} » ({}) : {}</translation>
    </message>
    <message>
        <source>it must be {}.</source>
        <translation>ce doit être {}.</translation>
    </message>
    <message>
        <source>it must be a whole number of 32 bits.</source>
        <translation>ce doit être un nombre entier de 32 bits.</translation>
    </message>
    <message>
        <source>it must be a time such as 2026-03-01T02:00:00Z.</source>
        <translation>ce doit être un horodatage tel que 2026-03-01T02:00:00Z.</translation>
    </message>
    <message>
        <source>it must be text.</source>
        <translation>ce doit être du texte.</translation>
    </message>
    <message>
        <source>every entry must be text.</source>
        <translation>chaque entrée doit être du texte.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a text that is not empty.</source>
        <translation>« {} » doit être un texte non vide.</translation>
    </message>
    <message>
        <source>Rules for names are a JSON object.</source>
        <translation>Les règles de noms sont un objet JSON.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no regular expression: {}.</source>
        <translation>« {} » n’est pas une expression régulière : {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a list of two texts.</source>
        <translation>« {} » doit être une liste de deux textes.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no {}. Use one of {}.</source>
        <translation>« {} » ne convient pas ici ({}). Utiliser une valeur parmi : {}.</translation>
    </message>
    <message>
        <source>The row {} stands there twice.</source>
        <translation>La ligne {} y figure deux fois.</translation>
    </message>
    <message>
        <source>A price book has one currency. {} is in {}, a row above it in {}.</source>
        <translation>Un livre de prix a une seule devise. {} est en {}, une ligne au-dessus en {}.</translation>
    </message>
    <message>
        <source>{} has no column &apos;{}&apos; to read prices from. Known are {}.</source>
        <translation>{} n’a pas de colonne « {} » où lire des prix. Colonnes connues : {}.</translation>
    </message>
    <message>
        <source>{} has more than {} rows, which is no price book.</source>
        <translation>{} a plus de {} lignes, ce qui n’est pas un livre de prix.</translation>
    </message>
    <message>
        <source>These are the columns. Rows mended in their last cell are imported again with this table.</source>
        <translation>Voici les colonnes. Les lignes corrigées dans leur dernière cellule s’importent à nouveau avec ce tableau.</translation>
    </message>
    <message>
        <source>The folder {} cannot be written: {}.</source>
        <translation>Le dossier {} ne peut pas être écrit : {}.</translation>
    </message>
    <message>
        <source>The folder {} holds {}, which no export wrote there. Name a new or an empty folder.</source>
        <translation>Le dossier {} contient {}, qu’aucun export n’y a écrit. Indiquer un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>{} is a file, and this format is a folder of several files. Name a folder.</source>
        <translation>{} est un fichier, et ce format est un dossier de plusieurs fichiers. Indiquer un dossier.</translation>
    </message>
    <message>
        <source>{} is there already, perhaps from an export that was cut off. Look into it and delete it, or name another folder.</source>
        <translation>{} existe déjà, peut-être à cause d’un export interrompu. L’examiner et le supprimer, ou indiquer un autre dossier.</translation>
    </message>
    <message>
        <source>{} is there already; it may be all that is left of an earlier export. Move it away, or name another folder.</source>
        <translation>{} existe déjà ; c’est peut-être tout ce qui reste d’un export précédent. Le déplacer, ou indiquer un autre dossier.</translation>
    </message>
    <message>
        <source>entry {} of the audit log</source>
        <translation>l’entrée {} du journal d’audit</translation>
    </message>
    <message>
        <source>{} without an id was not stored.</source>
        <translation>{} sans id n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>{} holds text that is not UTF-8, so it was not stored.</source>
        <translation>{} contient du texte qui n’est pas de l’UTF-8, et n’a donc pas été enregistré.</translation>
    </message>
    <message>
        <source>The relations of {} are of no use, for nothing describes it yet. Import what does, or mend the name.</source>
        <translation>Les relations de {} ne servent à rien, car rien ne le décrit encore. Importer ce qui le décrit, ou corriger le nom.</translation>
    </message>
    <message>
        <source>The relations of {} are of no use, for nothing describes them yet. Import what does, or mend the names.</source>
        <translation>Les relations de {} ne servent à rien, car rien ne les décrit encore. Importer ce qui les décrit, ou corriger les noms.</translation>
    </message>
    <message>
        <source>What is said of {} is of no use, for nothing describes it yet. Import what does, or mend the name.</source>
        <translation>Ce qui est dit de {} ne sert à rien, car rien ne le décrit encore. Importer ce qui le décrit, ou corriger le nom.</translation>
    </message>
    <message>
        <source>What is said of {} is of no use, for nothing describes them yet. Import what does, or mend the names.</source>
        <translation>Ce qui est dit de {} ne sert à rien, car rien ne les décrit encore. Importer ce qui les décrit, ou corriger les noms.</translation>
    </message>
    <message>
        <source>A block of samples has an impossible length.</source>
        <translation>Un bloc de mesures a une longueur impossible.</translation>
    </message>
    <message>
        <source>A block of samples cannot be unpacked.</source>
        <translation>Un bloc de mesures ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>A block of samples does not match its checksum.</source>
        <translation>Un bloc de mesures ne correspond pas à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>the configuration history of {}</source>
        <translation>l’historique de configuration de {}</translation>
    </message>
    <message>
        <source>{} is no Penumbra workspace: it is shorter than 100 bytes or cannot be read. Choose a .penumbra file.</source>
        <translation>{} n’est pas un espace de travail Penumbra : le fichier fait moins de 100 octets ou ne peut pas être lu. Choisir un fichier .penumbra.</translation>
    </message>
    <message>
        <source>{} (SQLite says: {})</source>
        <translation>{} (SQLite indique : {})</translation>
    </message>
    <message>
        <source>The workspace {} is damaged; go back to a copy of it.</source>
        <translation>L’espace de travail {} est endommagé ; revenir à une copie.</translation>
    </message>
    <message>
        <source>The workspace {} is no Penumbra workspace; choose a .penumbra file.</source>
        <translation>L’espace de travail {} n’est pas un espace de travail Penumbra ; choisir un fichier .penumbra.</translation>
    </message>
    <message>
        <source>The workspace {} does not fit on the disk; free some space and try again.</source>
        <translation>L’espace de travail {} ne tient pas sur le disque ; libérer de la place et réessayer.</translation>
    </message>
    <message>
        <source>The workspace {} cannot be written; check who may write it.</source>
        <translation>L’espace de travail {} ne peut pas être écrit ; vérifier qui a le droit de l’écrire.</translation>
    </message>
    <message>
        <source>The workspace {} cannot be opened; check that it is there and who may read it.</source>
        <translation>L’espace de travail {} ne peut pas être ouvert ; vérifier qu’il est là et qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>The workspace {} could not be read or written; check the disk.</source>
        <translation>L’espace de travail {} n’a pas pu être lu ou écrit ; vérifier le disque.</translation>
    </message>
    <message>
        <source>The workspace {} is held by another program; close that and try again.</source>
        <translation>L’espace de travail {} est tenu par un autre programme ; fermer celui-ci et réessayer.</translation>
    </message>
    <message>
        <source>The workspace {} refused a statement.</source>
        <translation>L’espace de travail {} a refusé une instruction.</translation>
    </message>
    <message>
        <source>the {} &apos;{}&apos;</source>
        <translation>{} « {} »</translation>
    </message>
    <message>
        <source>the list of documents of the kind &apos;{}&apos;</source>
        <translation>la liste des documents du type « {} »</translation>
    </message>
    <message>
        <source>the cursor of the source &apos;{}&apos;</source>
        <translation>le curseur de la source « {} »</translation>
    </message>
    <message>
        <source>the fleet has too many dimensions.</source>
        <translation>le parc a trop de dimensions.</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>révision {}</translation>
    </message>
    <message>
        <source>the inventory at revision {}</source>
        <translation>l’inventaire à la révision {}</translation>
    </message>
    <message>
        <source>what {} joined</source>
        <translation>ce que {} a fusionné</translation>
    </message>
    <message>
        <source>The {} of {} is kept as &apos;{}&apos; of {}, for that has its {} in {}.</source>
        <translation>{0} de {1} : conservé sous « {2} » de {3}, car {4} y est dans l’unité {5}.</translation>
    </message>
    <message>
        <source>Another program holds {}, so it is open for reading only.</source>
        <translation>Un autre programme tient {}, qui n’est donc ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>{} on {} holds {} (process {} {}, since {}), so it is open for reading only. End that program to change the file here. A file to import can go into the folder of a &apos;spool&apos; source of the workspace instead: while &apos;watch&apos; or the window has it open, they take it from there.</source>
        <translation>{} sur {} tient {} (processus {} {}, depuis {}), qui n’est donc ouvert qu’en lecture. Terminer ce programme pour changer le fichier ici. Un fichier à importer peut aller dans le dossier d’une source « spool » de l’espace de travail : tant que « watch » ou la fenêtre l’a ouvert, il y est pris.</translation>
    </message>
    <message>
        <source>{} cannot be locked for writing ({}), so it is open for reading only.</source>
        <translation>{} ne peut pas être verrouillé en écriture ({}), et n’est donc ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>{} cannot be locked for writing, so it is open for reading only.</source>
        <translation>{} ne peut pas être verrouillé en écriture, et n’est donc ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>the mark &apos;{}&apos;</source>
        <translation>la marque « {} »</translation>
    </message>
    <message>
        <source>The rules for names</source>
        <translation>Les règles de noms</translation>
    </message>
    <message>
        <source>The rules for names were not used: {}</source>
        <translation>Les règles de noms n’ont pas été utilisées : {}</translation>
    </message>
    <message>
        <source>{} could not be brought from format {} to {} and is as it was: {}</source>
        <translation>{} n’a pas pu être amené du format {} au format {} et est inchangé : {}</translation>
    </message>
    <message>
        <source>{} exists already. Open it, or choose another name.</source>
        <translation>{} existe déjà. L’ouvrir, ou choisir un autre nom.</translation>
    </message>
    <message>
        <source>The workspace {} could not be created: {}</source>
        <translation>L’espace de travail {} n’a pas pu être créé : {}</translation>
    </message>
    <message>
        <source>{} is no Penumbra workspace. Choose a .penumbra file, or import this file into a workspace.</source>
        <translation>{} n’est pas un espace de travail Penumbra. Choisir un fichier .penumbra, ou importer ce fichier dans un espace de travail.</translation>
    </message>
    <message>
        <source>The tables of {} are not those of a Penumbra workspace of format {}. The file is damaged or was changed by another program; go back to a copy of it.</source>
        <translation>Les tables de {} ne sont pas celles d’un espace de travail Penumbra au format {}. Le fichier est endommagé ou a été changé par un autre programme ; revenir à une copie.</translation>
    </message>
    <message>
        <source>You may not write {}, so it is open for reading only.</source>
        <translation>Vous n’avez pas le droit d’écrire {}, qui n’est donc ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>A newer Penumbra made {} (format {}, this one knows {}). It is open for reading only and stays as it is; update Penumbra to change it.</source>
        <translation>Un Penumbra plus récent a créé {} (format {}, celui-ci connaît {}). Le fichier n’est ouvert qu’en lecture et reste tel quel ; mettre Penumbra à jour pour le changer.</translation>
    </message>
    <message>
        <source>{} has the older format {}. Open it once for writing to bring it up to date.</source>
        <translation>{} a l’ancien format {}. L’ouvrir une fois en écriture pour le mettre à jour.</translation>
    </message>
    <message>
        <source>{} cannot be opened: {}. Check the name, or create a new workspace.</source>
        <translation>{} ne peut pas être ouvert : {}. Vérifier le nom, ou créer un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>{} is no file, so it is no workspace. Choose a .penumbra file.</source>
        <translation>{} n’est pas un fichier, ce n’est donc pas un espace de travail. Choisir un fichier .penumbra.</translation>
    </message>
    <message>
        <source>{} could not be written: {}.</source>
        <translation>{} n’a pas pu être écrit : {}.</translation>
    </message>
    <message>
        <source>the order of the blocks of {}</source>
        <translation>l’ordre des blocs de {}</translation>
    </message>
    <message>
        <source>the list of blocks of the series {}</source>
        <translation>la liste des blocs de la série {}</translation>
    </message>
    <message>
        <source>the entry of the series {}</source>
        <translation>l’entrée de la série {}</translation>
    </message>
    <message>
        <source>what is kept to take back revision {}</source>
        <translation>ce qui est conservé pour annuler la révision {}</translation>
    </message>
    <message>
        <source>The configuration history of {} is damaged.</source>
        <translation>L’historique de configuration de {} est endommagé.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own check says: {}.</source>
        <translation>Le contrôle propre à SQLite indique : {}.</translation>
    </message>
    <message>
        <source>The inventory at revision {} is damaged.</source>
        <translation>L’inventaire à la révision {} est endommagé.</translation>
    </message>
    <message>
        <source>There are rows of revisions that do not exist.</source>
        <translation>Il y a des lignes de révisions qui n’existent pas.</translation>
    </message>
    <message>
        <source>Row {} of {} from revision {} is damaged.</source>
        <translation>La ligne {} de {}, de la révision {}, est endommagée.</translation>
    </message>
    <message>
        <source>There are blocks of samples that belong to no series.</source>
        <translation>Il y a des blocs de mesures qui n’appartiennent à aucune série.</translation>
    </message>
    <message>
        <source>The kept forecast model of {} is damaged; it is fitted anew.</source>
        <translation>Le modèle de prévision conservé de {} est endommagé ; il est ajusté à nouveau.</translation>
    </message>
    <message>
        <source>It was opened for reading.</source>
        <translation>Le fichier a été ouvert en lecture.</translation>
    </message>
    <message>
        <source>{} cannot be changed here. {}</source>
        <translation>{} ne peut pas être changé ici. {}</translation>
    </message>
    <message>
        <source>There is no revision {} in {}.</source>
        <translation>Il n’y a pas de révision {} dans {}.</translation>
    </message>
    <message>
        <source>The reader says that it read {}, but it delivered {}, rejected {} and met {} twice. Please report this.</source>
        <translation>Le lecteur indique avoir lu {}, mais il en a livré {}, rejeté {} et rencontré {} en double. Merci de le signaler.</translation>
    </message>
    <message>
        <source>{} grew to {} MB because another program keeps the workspace open. Close it there for a moment.</source>
        <translation>{} a atteint {} MB car un autre programme garde l’espace de travail ouvert. L’y fermer un moment.</translation>
    </message>
    <message>
        <source>{} exists already, so the copy was not made. Choose another name.</source>
        <translation>{} existe déjà, la copie n’a donc pas été faite. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>The copy {} was not made: {}</source>
        <translation>La copie {} n’a pas été faite : {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not of the form key=value.</source>
        <translation>« {} » n’est pas de la forme key=value.</translation>
    </message>
    <message>
        <source>The template takes no parameter &apos;{}&apos;.{}</source>
        <translation>Le gabarit n’a pas de paramètre « {} ».{}</translation>
    </message>
    <message>
        <source>The template needs &apos;{}&apos;: with={}=...</source>
        <translation>Le gabarit a besoin de « {} » : with={}=...</translation>
    </message>
    <message>
        <source>&apos;{{{}}}&apos; is none of the template&apos;s parameters.</source>
        <translation>« {{{}}} » n’est aucun des paramètres du gabarit.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; must lie between 0s and a hundred years.</source>
        <translation>&quot;{}&quot; doit être compris entre 0s et cent ans.</translation>
    </message>
    <message>
        <source>it has a member &apos;{}&apos;; write &quot;action&quot;, &quot;params&quot;, &quot;after&quot; and &quot;for&quot;.</source>
        <translation>il y a un membre « {} » ; écrire &quot;action&quot;, &quot;params&quot;, &quot;after&quot; et &quot;for&quot;.</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Le gabarit</translation>
    </message>
    <message>
        <source>This is no template: the member &quot;penumbra&quot; does not say &quot;change-template&quot;.</source>
        <translation>Ce n’est pas un gabarit : le membre &quot;penumbra&quot; ne dit pas &quot;change-template&quot;.</translation>
    </message>
    <message>
        <source>The template has format {}; this version reads format 1.</source>
        <translation>Le gabarit est au format {} ; cette version lit le format 1.</translation>
    </message>
    <message>
        <source>The template needs a list &quot;changes&quot; of 1 to {} changes.</source>
        <translation>Le gabarit a besoin d’une liste &quot;changes&quot; de 1 à {} changements.</translation>
    </message>
    <message>
        <source>Change {} of the template: {}</source>
        <translation>Changement {} du gabarit : {}</translation>
    </message>
    <message>
        <source>its window has a member &apos;{}&apos;; write &quot;begin&quot; and &quot;end&quot;.</source>
        <translation>sa fenêtre a un membre « {} » ; écrire &quot;begin&quot; et &quot;end&quot;.</translation>
    </message>
    <message>
        <source>Two edits of the scenario have the key &apos;{}&apos;. Give each a key of its own.</source>
        <translation>Deux modifications du scénario ont la clé « {} ». Donner à chacune sa propre clé.</translation>
    </message>
    <message>
        <source>This is no scenario: the member &quot;penumbra&quot; does not say &quot;scenario&quot;.</source>
        <translation>Ce n’est pas un scénario : le membre &quot;penumbra&quot; ne dit pas &quot;scenario&quot;.</translation>
    </message>
    <message>
        <source>The scenario has format {}; this version reads format 1.</source>
        <translation>Le scénario est au format {} ; cette version lit le format 1.</translation>
    </message>
    <message>
        <source>The scenario has no list &quot;edits&quot;.</source>
        <translation>Le scénario n’a pas de liste &quot;edits&quot;.</translation>
    </message>
    <message>
        <source>Edit {} of the scenario: {}</source>
        <translation>Modification {} du scénario : {}</translation>
    </message>
    <message>
        <source>A scenario needs a name to be committed under.</source>
        <translation>Un scénario a besoin d’un nom pour être validé.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is left out: a failure is tried, not planned.</source>
        <translation>« {} » est ignoré : une panne s’essaie, elle ne se planifie pas.</translation>
    </message>
    <message>
        <source>Nothing of the scenario &apos;{}&apos; is left to be planned: it has no edit that is switched on, still to come and no failure.</source>
        <translation>Il ne reste rien à planifier du scénario « {} » : aucune de ses modifications n’est activée, encore à venir et autre chose qu’une panne.</translation>
    </message>
    <message>
        <source>it must name a service.</source>
        <translation>il doit nommer un service.</translation>
    </message>
    <message>
        <source>it must lie between 1 and {}.</source>
        <translation>ce doit être compris entre 1 et {}.</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>Le manifeste</translation>
    </message>
    <message>
        <source>This is no manifest in the form that edits carry. On the command line say manifest=FILE.</source>
        <translation>Ce n’est pas un manifeste sous la forme que portent les modifications. En ligne de commande, écrire manifest=FILE.</translation>
    </message>
    <message>
        <source>The manifest needs a list &quot;parts&quot; of 1 to {} parts.</source>
        <translation>Le manifeste a besoin d’une liste &quot;parts&quot; de 1 à {} parties.</translation>
    </message>
    <message>
        <source>{} asks for {}, which the fleet does not have.</source>
        <translation>{} demande {}, que le parc n’a pas.</translation>
    </message>
    <message>
        <source>The quote {} before &apos;{}&apos; is not closed.</source>
        <translation>Le guillemet {} devant « {} » n’est pas fermé.</translation>
    </message>
    <message>
        <source>An edit has either to= or for=, not both.</source>
        <translation>Une modification a soit to=, soit for=, pas les deux.</translation>
    </message>
    <message>
        <source>for= needs from=.</source>
        <translation>for= a besoin de from=.</translation>
    </message>
    <message>
        <source>The window of the edit ends before it begins.</source>
        <translation>La période de la modification se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The action {} takes no parameter &apos;{}&apos;.{}</source>
        <translation>L’action {} n’a pas de paramètre « {} ».{}</translation>
    </message>
    <message>
        <source>The edit is empty. Begin with one of {}.</source>
        <translation>La modification est vide. Commencer par l’un de ceux-ci : {}.</translation>
    </message>
    <message>
        <source>There is no action &apos;{}&apos;.{}</source>
        <translation>L’action « {} » n’existe pas.{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is given twice.</source>
        <translation>« {} » est donné deux fois.</translation>
    </message>
    <message>
        <source>the action {}</source>
        <translation>l’action {}</translation>
    </message>
    <message>
        <source>No workspace is open. Open one, or make a new one first.</source>
        <translation>Aucun espace de travail n’est ouvert. En ouvrir un, ou en créer d’abord un nouveau.</translation>
    </message>
    <message>
        <source>What was gathered could not be stored. Please report it.</source>
        <translation>Ce qui a été collecté n’a pas pu être enregistré. Merci de le signaler.</translation>
    </message>
    <message>
        <source>There is no export format {}.</source>
        <translation>Le format d’export {} n’existe pas.</translation>
    </message>
    <message>
        <source>the gatherer {}</source>
        <translation>le collecteur {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says how much more, and this takes the amount itself: write what it is then, e.g. {}.</source>
        <translation>« {} » dit combien de plus, alors qu’il faut ici la quantité elle-même : écrire ce qu’elle sera, p. ex. {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says how much less, and this takes the amount itself: write what it is then, e.g. {}.</source>
        <translation>« {} » dit combien de moins, alors qu’il faut ici la quantité elle-même : écrire ce qu’elle sera, p. ex. {}.</translation>
    </message>
    <message>
        <source>The row {} has no {}.</source>
        <translation>La ligne {} n’a pas de {}.</translation>
    </message>
    <message>
        <source>Nothing answers at {}: the connection was refused or there is no route to it. Check that the server runs and that the address is right.</source>
        <translation>Rien ne répond sur {} : la connexion a été refusée ou aucune route n’y mène. Vérifier que le serveur est actif et que l’adresse est correcte.</translation>
    </message>
    <message>
        <source>The source {} failed. {} Nothing was stored.</source>
        <translation>La source {} a échoué. {} Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>There is no solver at {}; Debian&apos;s package is coinor-cbc.</source>
        <translation>Il n’y a pas de solveur à {} ; le paquet Debian est coinor-cbc.</translation>
    </message>
    <message>
        <source>No directory for the solver&apos;s files can be made in {}. Name another one.</source>
        <translation>Impossible de créer dans {} un répertoire pour les fichiers du solveur. En indiquer un autre.</translation>
    </message>
    <message>
        <source>{} cannot be started.</source>
        <translation>{} ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>{} was ended after {} seconds without an answer.</source>
        <translation>{} a été arrêté après {} secondes sans réponse.</translation>
    </message>
    <message>
        <source>{} wrote no solution: {}</source>
        <translation>{} n’a écrit aucune solution : {}</translation>
    </message>
    <message>
        <source>{} wrote no solution.</source>
        <translation>{} n’a écrit aucune solution.</translation>
    </message>
    <message>
        <source>The workspace {} is damaged: {} does not match its checksum. Restore a copy of the file; &apos;penumbra-cli verify&apos; lists everything that is damaged.</source>
        <translation>L’espace de travail {} est endommagé : {} ne correspond pas à sa somme de contrôle. Restaurer une copie du fichier ; « penumbra-cli verify » liste tout ce qui est endommagé.</translation>
    </message>
    <message>
        <source>a block of the series of {} of {} from {} to {}</source>
        <translation>un bloc de la série {} de {}, du {} au {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; are a few bytes: write the unit, e.g. {}GiB.</source>
        <translation>« {} » fait quelques octets : indiquez l’unité, p. ex. {}GiB.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>forecast</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>Asking NetBox</source>
        <translation>Interrogation de NetBox</translation>
    </message>
    <message>
        <source>Asking OpenStack</source>
        <translation>Interrogation d’OpenStack</translation>
    </message>
    <message>
        <source>Reading samples</source>
        <translation>Lecture des mesures</translation>
    </message>
    <message>
        <source>Finding metrics</source>
        <translation>Recherche de métriques</translation>
    </message>
    <message>
        <source>Asking Zabbix for values</source>
        <translation>Interrogation des valeurs de Zabbix</translation>
    </message>
    <message>
        <source>failing hosts</source>
        <translation>mise en panne d’hôtes</translation>
    </message>
    <message>
        <source>failing pairs of hosts</source>
        <translation>mise en panne de paires d’hôtes</translation>
    </message>
    <message>
        <source>making the sample fleet</source>
        <translation>création du parc d’exemple</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>judging other hours</source>
        <translation>évaluation d’autres heures</translation>
    </message>
    <message>
        <source>with more hosts</source>
        <translation>avec plus d’hôtes</translation>
    </message>
    <message>
        <source>the cheapest mix</source>
        <translation>le mélange le moins cher</translation>
    </message>
    <message>
        <source>spare hosts</source>
        <translation>hôtes de réserve</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>From {} to {} there is no other begin for it.</source>
        <translation>Du {} au {}, il n’y a pas d’autre début possible.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>no host carries more</source>
        <translation>aucun hôte n’en porte plus</translation>
    </message>
    <message>
        <source>none: the {} of {} may be {:.0f} % short at {}</source>
        <translation>aucune : {} de {}, il peut manquer {:.0f} % le {}</translation>
    </message>
    <message>
        <source>{:.0f} % of the {} of {} at {}</source>
        <translation>{:.0f} % ({} de {}) le {}</translation>
    </message>
    <message>
        <source>as without it</source>
        <translation>comme sans cela</translation>
    </message>
    <message>
        <source>As good as planned.</source>
        <translation>Aussi bon que prévu.</translation>
    </message>
    <message>
        <source>Better: it does not come to this: {}. New is: {}.</source>
        <translation>Mieux : ceci n’arrive pas : {}. Nouveau : {}.</translation>
    </message>
    <message>
        <source>Better: it does not come to this: {}.</source>
        <translation>Mieux : ceci n’arrive pas : {}.</translation>
    </message>
    <message>
        <source>Better: {} % instead of {} % are free at the worst hour.</source>
        <translation>Mieux : {} % au lieu de {} % restent libres à la pire heure.</translation>
    </message>
    <message>
        <source>Better: what it adds holds shorter or is less probable.</source>
        <translation>Mieux : ce qui s’ajoute dure moins longtemps ou est moins probable.</translation>
    </message>
    <message>
        <source>Worse: {}.</source>
        <translation>Moins bien : {}.</translation>
    </message>
    <message>
        <source>Worse: what it adds holds longer or is more probable.</source>
        <translation>Moins bien : ce qui s’ajoute dure plus longtemps ou est plus probable.</translation>
    </message>
    <message>
        <source>Worse: {} % instead of {} % are free at the worst hour.</source>
        <translation>Moins bien : {} % au lieu de {} % restent libres à la pire heure.</translation>
    </message>
    <message>
        <source>This is what is planned.</source>
        <translation>C’est ce qui est prévu.</translation>
    </message>
    <message>
        <source>As planned, from {}: {}.</source>
        <translation>Comme prévu, à partir du {} : {}.</translation>
    </message>
    <message>
        <source>It adds nothing to what stands anyway.</source>
        <translation>Rien ne s’ajoute à ce qui existe de toute façon.</translation>
    </message>
    <message>
        <source>One more failure: {}.</source>
        <translation>Une panne de plus : {}.</translation>
    </message>
    <message>
        <source>One more failure is survived as without it.</source>
        <translation>Une panne de plus est surmontée comme sans cela.</translation>
    </message>
    <message>
        <source>Free at the worst hour: {}.</source>
        <translation>Libre à la pire heure : {}.</translation>
    </message>
    <message>
        <source>None of the {} begins that were judged is better.</source>
        <translation>Aucun des {} débuts évalués n’est meilleur.</translation>
    </message>
    <message>
        <source>The begins are a minute apart at least.</source>
        <translation>Les débuts sont espacés d’une minute au moins.</translation>
    </message>
    <message>
        <source>When it may begin, the best first</source>
        <translation>Débuts possibles, le meilleur en premier</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>It adds</source>
        <translation>Ajoute</translation>
    </message>
    <message>
        <source>One more failure</source>
        <translation>Une panne de plus</translation>
    </message>
    <message>
        <source>Free at the worst hour</source>
        <translation>Libre à la pire heure</translation>
    </message>
    <message>
        <source>Against what is planned</source>
        <translation>Par rapport au prévu</translation>
    </message>
    <message>
        <source>The scenario has no edit to ask about. Add one, or switch one on.</source>
        <translation>Le scénario n’a aucune modification à examiner. En ajouter une, ou en activer une.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of an edit. The scenario has the edits 1 to {}, e.g. 1,2.</source>
        <translation>« {} » n’est pas le numéro d’une modification. Le scénario a les modifications 1 à {}, p. ex. 1,2.</translation>
    </message>
    <message>
        <source>Edit {} is switched off or left out, so it changes nothing.</source>
        <translation>La modification {} est désactivée ou ignorée, et ne change donc rien.</translation>
    </message>
    <message>
        <source>They share hours and nothing else.</source>
        <translation>Ils ont des heures en commun, et rien d’autre.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The point of no return is past.</source>
        <translation>Le point de non-retour est passé.</translation>
    </message>
    <message>
        <source>The point of no return is {}: from then on {}.</source>
        <translation>Le point de non-retour est le {} : à partir de là, {}.</translation>
    </message>
    <message>
        <source>No point of no return was found until {}; later moments were not tried.</source>
        <translation>Aucun point de non-retour n’a été trouvé jusqu’au {} ; les instants ultérieurs n’ont pas été essayés.</translation>
    </message>
    <message>
        <source>No point of no return was found within the computed future.</source>
        <translation>Aucun point de non-retour n’a été trouvé dans le futur calculé.</translation>
    </message>
    <message>
        <source>There is no point of no return before it ends by itself at {}; to be done before that at P95, begin by {}.</source>
        <translation>Il n’y a pas de point de non-retour avant la fin normale, le {} ; pour avoir fini d’ici là au P95, commencer au plus tard le {}.</translation>
    </message>
    <message>
        <source>At {} nothing of it has begun: it is called off and costs nothing.</source>
        <translation>Le {}, rien n’a commencé : tout est déprogrammé et ne coûte rien.</translation>
    </message>
    <message>
        <source>Yes: at {} it can go back, in {} (P95 {}): {} and {}.</source>
        <translation>Oui, le retour arrière est possible le {}, en {} (P95 {}) : {} et {}.</translation>
    </message>
    <message>
        <source>No: at {} it cannot go back: {}.</source>
        <translation>Non, le retour arrière n’est pas possible le {} : {}.</translation>
    </message>
    <message>
        <source>Taken back: {}.</source>
        <translation>Annulé : {}.</translation>
    </message>
    <message>
        <source>Not begun by then, called off: {}.</source>
        <translation>Pas encore commencé à ce moment, déprogrammé : {}.</translation>
    </message>
    <message>
        <source>Over by then, it stays done: {}.</source>
        <translation>Déjà terminé à ce moment, conservé : {}.</translation>
    </message>
    <message>
        <source>Nothing stays of it: the verdict is then {}.</source>
        <translation>Il n’en reste rien : le verdict est alors {}.</translation>
    </message>
    <message>
        <source>After that the verdict is {}; of the scenario stays: {}</source>
        <translation>Ensuite, le verdict est {} ; du scénario, il reste : {}</translation>
    </message>
    <message>
        <source>Reckoned with 120 s a restart, 30 s and 1 GiB a second a move; what the change writes, such as a new form of data, is not known here.</source>
        <translation>Calculé avec 120 s par redémarrage et, par déplacement, 30 s plus 1 s par GiB ; ce que le changement écrit, par exemple un nouveau format de données, n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Going back then, and at each later change of the fleet</source>
        <translation>Retour arrière à ce moment, et à chaque changement ultérieur du parc</translation>
    </message>
    <message>
        <source>It goes wrong at</source>
        <translation>Échec le</translation>
    </message>
    <message>
        <source>Can go back</source>
        <translation>Retour possible</translation>
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
        <translation>Fini le, P95</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Déplacées</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>dépendance</translation>
    </message>
    <message>
        <source>calendar only</source>
        <translation>calendrier seul</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>{} (your edit)</source>
        <translation>{} (votre modification)</translation>
    </message>
    <message>
        <source>Changes that meet</source>
        <translation>Changements qui se rencontrent</translation>
    </message>
    <message>
        <source>They collide in</source>
        <translation>Collision par</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L’une</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>instead of from</source>
        <translation>au lieu du</translation>
    </message>
    <message>
        <source>In capacity: {}; by dependency: {}; in the calendar and no more: {}.</source>
        <translation>En capacité : {} ; par dépendance : {} ; au calendrier seulement : {}.</translation>
    </message>
    <message>
        <source>Between {} and {} lies nothing. Ask for later hours.</source>
        <translation>Il n’y a rien entre le {} et le {}. Demander des heures plus tardives.</translation>
    </message>
    <message>
        <source>Nothing of it is both limited and used.</source>
        <translation>Rien n’y est à la fois limité et utilisé.</translation>
    </message>
    <message>
        <source>The pool has no dimension &apos;{}&apos; that is both limited and used.</source>
        <translation>Le pool n’a pas de dimension « {} » qui soit à la fois limitée et utilisée.</translation>
    </message>
    <message>
        <source>No host is there that new ones could be like.</source>
        <translation>Il n’y a aucun hôte pouvant servir de modèle à de nouveaux hôtes.</translation>
    </message>
    <message>
        <source>the {} of zone {}</source>
        <translation>{} de la zone {}</translation>
    </message>
    <message>
        <source>the {} of the fleet</source>
        <translation>{} du parc</translation>
    </message>
    <message>
        <source>Day, UTC</source>
        <translation>Jour, UTC</translation>
    </message>
    <message>
        <source>With so many more hosts like {}</source>
        <translation>Avec autant d’hôtes de plus de même type que {}</translation>
    </message>
    <message>
        <source>More hosts</source>
        <translation>Hôtes en plus</translation>
    </message>
    <message>
        <source>with 5 % by</source>
        <translation>5 % d’ici le</translation>
    </message>
    <message>
        <source>One path in twenty is full by {}; with a lead time of {} an order now comes too late for it.</source>
        <translation>Une trajectoire sur vingt est saturée d’ici au {} ; avec un délai de livraison de {}, une commande passée maintenant arrive trop tard.</translation>
    </message>
    <message>
        <source>Order by {}: one path in twenty is full by {}, and hosts take {}.</source>
        <translation>Commander d’ici au {} : une trajectoire sur vingt est saturée d’ici au {}, et le délai de livraison des hôtes est de {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is for good</source>
        <translation>« {} » est définitif</translation>
    </message>
    <message>
        <source>{} would be lost</source>
        <translation>perte de {}</translation>
    </message>
    <message>
        <source>{} would have no host</source>
        <translation>{} n’aurait pas d’hôte</translation>
    </message>
    <message>
        <source>a host would hold more than it has</source>
        <translation>un hôte porterait plus qu’il n’a</translation>
    </message>
    <message>
        <source>{} lies outside of the computed future, {} to {}.</source>
        <translation>{} est hors du futur calculé, du {} au {}.</translation>
    </message>
    <message>
        <source>The scenario with the waves is {}, as it is without them.</source>
        <translation>Verdict du scénario avec les vagues : {}, comme sans elles.</translation>
    </message>
    <message>
        <source>The scenario with the waves is {}; without them it is {}.</source>
        <translation>Verdict du scénario avec les vagues : {} ; sans elles : {}.</translation>
    </message>
    <message>
        <source>They add nothing to what is found.</source>
        <translation>Elles n’ajoutent rien aux constats.</translation>
    </message>
    <message>
        <source>They add {}, the gravest: {}</source>
        <translation>Elles ajoutent {} ; le plus grave : {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; begins at once or has begun, so it has no other hours. Give it a begin that is ahead, or leave it out with &apos;which&apos;.</source>
        <translation>« {} » commence tout de suite ou a commencé et n’a donc pas d’autres heures. Donnez-lui un début à venir, ou excluez-la avec &apos;which&apos;.</translation>
    </message>
    <message>
        <source>There are {} begins to judge; {} are the most. Ask for fewer hours or a longer step.</source>
        <translation>Il y aurait {} débuts à juger ; {} au plus sont possibles. Demandez moins d’heures ou un pas plus long.</translation>
    </message>
    <message>
        <source>The best of {} begins: {}, {}.</source>
        <translation>Le meilleur de {} débuts : {}, {}.</translation>
    </message>
    <message>
        <source>At {} an edit does not fit, so they are left out.</source>
        <translation>Écartés, car une modification n’y convient pas : {}.</translation>
    </message>
    <message>
        <source>From {} on it can again.</source>
        <translation>À partir du {}, cela redevient possible.</translation>
    </message>
    <message>
        <source>From {} on it cannot for a while: {}; from {} on it can again.</source>
        <translation>À partir du {}, ce n&apos;est pas possible pendant un temps : {} ; à partir du {}, cela redevient possible.</translation>
    </message>
    <message>
        <source>Left out near the end of the computed future, for the change and its way back, {} at P95, would not be over by then: {}.</source>
        <translation>Écartés vers la fin de l’avenir calculé, car le changement et son retour arrière ({} au P95) ne seraient pas terminés d’ici là : {}.</translation>
    </message>
    <message>
        <source>In the worst minute of the change, {}, the {} of {} may be {:.0f} % short.</source>
        <translation>À la pire minute du changement, le {}, il peut manquer ({} de {}) {:.0f} %.</translation>
    </message>
    <message>
        <source>In the worst minute of the change, {}, {:.0f} % of the {} of {} is free.</source>
        <translation>À la pire minute du changement, le {}, il reste {:.0f} % de libre ({} de {}).</translation>
    </message>
    <message>
        <source>While it is carried out no host carries more than without it.</source>
        <translation>Pendant le changement, aucun hôte ne porte plus que sans lui.</translation>
    </message>
    <message>
        <source>Any one host may be lost then.</source>
        <translation>N’importe quel hôte peut alors être perdu.</translation>
    </message>
    <message>
        <source>like {}</source>
        <translation>de même type que {}</translation>
    </message>
    <message>
        <source>Order by {}.</source>
        <translation>Commander d’ici au {}.</translation>
    </message>
    <message>
        <source>Order now: the date for it, {}, is past by {}.</source>
        <translation>Commander maintenant : la date pour cela, {}, est dépassée de {}.</translation>
    </message>
    <message>
        <source>now, {} late</source>
        <translation>maintenant, {} de retard</translation>
    </message>
    <message>
        <source>Kind of host</source>
        <translation>Type d’hôte</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Délai de livraison</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Commander avant</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Cela suffit.</translation>
    </message>
    <message>
        <source>Hosts alone are not enough.</source>
        <translation>Les hôtes seuls ne suffisent pas.</translation>
    </message>
    <message>
        <source>Sum full</source>
        <translation>Somme saturée</translation>
    </message>
    <message>
        <source>And yet the scenario is a no go: {}</source>
        <translation>Et pourtant le scénario est un NO-GO : {}</translation>
    </message>
    <message>
        <source>For the sum alone {} like {} bring it under {}.</source>
        <translation>Pour la somme seule, {} de même type que {} la ramènent sous {}.</translation>
    </message>
    <message>
        <source>So many are not enough for {}: ask for more.</source>
        <translation>Autant ne suffisent pas pour {} : en demander plus.</translation>
    </message>
    <message>
        <source>N+2: any two hosts</source>
        <translation>N+2 : sans deux quelconques</translation>
    </message>
    <message>
        <source>N+1 and any rack</source>
        <translation>N+1 et n’importe quelle baie</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>sans zone</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>The fleet has too many pairs of hosts to lose every one.</source>
        <translation>Le parc a trop de paires d’hôtes pour les perdre toutes une à une.</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{} de même type que {}</translation>
    </message>
    <message>
        <source>To add: {}.</source>
        <translation>À ajouter : {}.</translation>
    </message>
    <message>
        <source>No host more helps {}.</source>
        <translation>Aucun hôte de plus n’aide ici : {}.</translation>
    </message>
    <message>
        <source>What each level costs, over all zones, and what risk is left</source>
        <translation>Ce que coûte chaque niveau, toutes zones confondues, et le risque qui reste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Risk left</source>
        <translation>Risque restant</translation>
    </message>
    <message>
        <source>Spare hosts by the demand: a host more against a shortage</source>
        <translation>Hôtes de réserve selon la demande : un hôte de plus contre un manque</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>N, the median demand</source>
        <translation>N, demande médiane</translation>
    </message>
    <message>
        <source>Spare, advised</source>
        <translation>Réserve conseillée</translation>
    </message>
    <message>
        <source>Of them warm</source>
        <translation>Dont à chaud</translation>
    </message>
    <message>
        <source>The chance that failures leave a workload without a host within the computed future is {} with N+0, {} with N+1 and {} with N+2.</source>
        <translation>La probabilité que des pannes laissent une charge sans hôte dans le futur calculé est de {} avec N+0, {} avec N+1 et {} avec N+2.</translation>
    </message>
    <message>
        <source>Warm spare hosts are not weighed: that needs a price of a host a month and of an hour of downtime (host_per_month, downtime_per_service_hour), under Plan, Prices, or with &apos;penumbra-cli prices&apos;.</source>
        <translation>Les hôtes de réserve à chaud ne sont pas pesés : il faut un prix d’un hôte par mois et d’une heure d’interruption (host_per_month, downtime_per_service_hour), sous Plan, Prix, ou avec « penumbra-cli prices ».</translation>
    </message>
    <message>
        <source>Warm spares by the demand, which are needed before an ordered host could come: {}, for {} a month.</source>
        <translation>Réserve à chaud selon la demande, nécessaire avant qu’un hôte commandé puisse arriver : {}, pour {} par mois.</translation>
    </message>
    <message>
        <source>{} may still be left without a host: more than {} hosts are not tried for a level.</source>
        <translation>Peuvent encore rester sans hôte : {}. Plus de {} hôtes ne sont pas essayés pour un niveau.</translation>
    </message>
    <message>
        <source>{} takes {} more, for {} a month.</source>
        <translation>{} demande {} de plus, pour {} par mois.</translation>
    </message>
    <message>
        <source>{} is not reached with {} more, for {} a month.</source>
        <translation>{} n’est pas atteint avec {} de plus, pour {} par mois.</translation>
    </message>
    <message>
        <source>N+2 is {} above N+1.</source>
        <translation>N+2 coûte {} de plus que N+1.</translation>
    </message>
    <message>
        <source>It does not hold in {} of the computed future as it is, and in {} with the hosts added.</source>
        <translation>Cela ne tient pas pendant {} du futur calculé dans l’état actuel, et pendant {} avec les hôtes ajoutés.</translation>
    </message>
    <message>
        <source>No number of hosts in service from {} brings it under {}: it is full before with a chance of {}.</source>
        <translation>Aucun nombre d’hôtes en service à partir de {} ne la ramène sous {} : elle est pleine avant avec une probabilité de {}.</translation>
    </message>
    <message>
        <source>So many are not enough for {}, and more are not tried.</source>
        <translation>Autant ne suffisent pas pour {}, et il n’en est pas essayé plus.</translation>
    </message>
    <message>
        <source>At {} there is nothing to take back: failures and loads are not taken back, and all else is over.</source>
        <translation>Le {}, il n’y a rien à annuler : les pannes et les charges ne s’annulent pas, et tout le reste est terminé.</translation>
    </message>
    <message>
        <source>{} a month for a host without a price of its own</source>
        <translation>{} par mois pour un hôte sans prix propre</translation>
    </message>
    <message>
        <source>a lead time of {}</source>
        <translation>un délai de livraison de {}</translation>
    </message>
    <message>
        <source>{} an hour of a service&apos;s downtime</source>
        <translation>{} par heure d’interruption d’un service</translation>
    </message>
    <message>
        <source>Left out of them, for hosts there have no price: {}.</source>
        <translation>Non compris, car des hôtes y sont sans prix : {}.</translation>
    </message>
    <message>
        <source>There is no other begin that could be judged.</source>
        <translation>Il n’y a aucun autre début qui puisse être évalué.</translation>
    </message>
    <message>
        <source>What is planned and its way back, {} at P95, would not be over within the computed future.</source>
        <translation>Ce qui est prévu et son retour arrière ({} au P95) ne seraient pas terminés dans l’avenir calculé.</translation>
    </message>
    <message>
        <source>What does not end is seen up to the end of the computed future: harm that goes on beyond it counts as long wherever it begins; of all else a later begin shows fewer hours.</source>
        <translation>Ce qui ne se termine pas est observé jusqu’à la fin de l’avenir calculé : un dommage qui se prolonge au-delà compte pour la même durée, quel que soit son début ; de tout le reste, un début plus tardif montre moins d’heures.</translation>
    </message>
    <message>
        <source>This is about the fleet as it is, for the scenario has no edit: for a campaign add &apos;Change demand&apos; with its factor and its date.</source>
        <translation>Ceci concerne le parc tel qu’il est, car le scénario n’a aucune modification : pour une campagne, ajoutez « Modifier la demande » avec son facteur et sa date.</translation>
    </message>
    <message>
        <source>A level is about who is left without a host, by what workloads request: a host with more to carry may still run short of what is used (◆ on the What-if page).</source>
        <translation>Un niveau indique qui resterait sans hôte, d’après ce que demandent les charges : un hôte de reprise peut tout de même manquer de ressources à l’usage (◆ sur la page « Et si »).</translation>
    </message>
    <message>
        <source>N+0: all have a host</source>
        <translation>N+0 : un hôte pour tous</translation>
    </message>
    <message>
        <source>N+1: any one host</source>
        <translation>N+1 : un hôte en moins</translation>
    </message>
    <message>
        <source>Short now</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Short then</source>
        <translation>Manque après</translation>
    </message>
    <message>
        <source>{} earlier</source>
        <translation>{} plus tôt</translation>
    </message>
    <message>
        <source>{} later</source>
        <translation>{} plus tard</translation>
    </message>
    <message>
        <source>Proposed hours, one after the other</source>
        <translation>Heures proposées, l’une après l’autre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Collisions left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>The scenario with this row and those above it.</source>
        <translation>Le scénario avec cette ligne et celles au-dessus.</translation>
    </message>
    <message>
        <source>What no other hours end</source>
        <translation>Ce qu’aucune autre heure ne résout</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>No two changes collide in capacity or by dependency.</source>
        <translation>Aucun changement n’entre en collision avec un autre en capacité ou par dépendance.</translation>
    </message>
    <message>
        <source>Moved so, {} of {} remain: {} at other hours, by {} in all.</source>
        <translation>Avec ces décalages, il reste {} sur {} : {} à d’autres heures, de {} au total.</translation>
    </message>
    <message>
        <source>Nothing comes that does not stand at the present hours.</source>
        <translation>Rien ne s’ajoute à ce qui existe déjà aux heures actuelles.</translation>
    </message>
    <message>
        <source>That adds {}: {}</source>
        <translation>Cela ajoute {} : {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; begins at once or has begun, so it has no other hours.</source>
        <translation>« {} » commence tout de suite ou a commencé et n’a donc pas d’autres heures.</translation>
    </message>
    <message>
        <source>For &apos;{}&apos; no other hours within three days were found at which less collides.</source>
        <translation>Pour « {} », aucune autre heure dans les trois jours ne donne moins de collisions.</translation>
    </message>
    <message>
        <source>With &apos;{}&apos; from {} less would collide, but that adds: {}</source>
        <translation>Avec « {} » à partir du {}, il y aurait moins de collisions, mais cela ajoute : {}</translation>
    </message>
    <message>
        <source>{} has a replica on {} and none to spare.</source>
        <translation>{} a un réplica sur {} et aucun de trop.</translation>
    </message>
    <message>
        <source>{} needs {}.</source>
        <translation>{} a besoin de {}.</translation>
    </message>
    <message>
        <source>{} needs {} by way of {}.</source>
        <translation>{} a besoin de {} par l’intermédiaire de {}.</translation>
    </message>
    <message>
        <source>Both change {}.</source>
        <translation>Les deux changent {}.</translation>
    </message>
    <message>
        <source>No other hours were found, within three days, that end a collision and add nothing. Left: {}.</source>
        <translation>Aucune autre heure, dans les trois jours, ne met fin à une collision sans rien ajouter. Restent : {}.</translation>
    </message>
    <message>
        <source>Before any host is there that is ordered now ({}) comes: {}.</source>
        <translation>Avant qu’un hôte commandé maintenant soit là ({}) vient : {}.</translation>
    </message>
    <message>
        <source>Hosts to buy, by the price book</source>
        <translation>Hôtes à acheter, selon le livre de prix</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>your edits</source>
        <translation>vos modifications</translation>
    </message>
    <message>
        <source>what stands anyway</source>
        <translation>ce qui existe de toute façon</translation>
    </message>
    <message>
        <source>Your edits need no more hosts: because of them nothing waits for a host and nothing runs out with a chance above {} that would not without them.</source>
        <translation>Vos modifications ne demandent pas d’hôte supplémentaire : à cause d’elles rien n’attend d’hôte et rien ne s’épuise avec une probabilité supérieure à {} qui ne le ferait sans elles.</translation>
    </message>
    <message>
        <source>something waits for a host, or runs out with a chance above {}</source>
        <translation>quelque chose attend un hôte, ou s’épuise avec une probabilité supérieure à {}</translation>
    </message>
    <message>
        <source>Nothing cheaper holds it.</source>
        <translation>Rien de moins cher n’y suffit.</translation>
    </message>
    <message>
        <source>It is the cheapest that was found; at least {} a month is needed.</source>
        <translation>C’est le moins cher qui ait été trouvé ; il faut au moins {} par mois.</translation>
    </message>
    <message>
        <source>It is the cheapest that was found.</source>
        <translation>C’est le moins cher qui ait été trouvé.</translation>
    </message>
    <message>
        <source>Without your edits no host is needed.</source>
        <translation>Sans vos modifications aucun hôte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Without your edits: {}</source>
        <translation>Sans vos modifications : {}</translation>
    </message>
    <message>
        <source>Nobody said what a host costs: set its price, or offers with their lead times, under Plan, Prices, or with &apos;penumbra-cli prices&apos;.</source>
        <translation>Personne n’a dit ce que coûte un hôte : indiquer son prix, ou des offres avec leurs délais de livraison, sous Plan, Prix, ou avec « penumbra-cli prices ».</translation>
    </message>
    <message>
        <source>Reckoned with defaults: {}. Where they are not yours, set them under Plan, Prices, or with &apos;penumbra-cli prices&apos;.</source>
        <translation>Calculé avec des valeurs par défaut : {}. Si ce ne sont pas les vôtres, les indiquer sous Plan, Prix, ou avec « penumbra-cli prices ».</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>zone {}</translation>
    </message>
    <message>
        <source>Chance by day that your edits fill a host{}</source>
        <translation>Vos modifications remplissent un hôte, par jour{}</translation>
    </message>
    <message>
        <source>Chance by day that some host is full{}</source>
        <translation>Un hôte est plein, par jour{}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>The sum, as it is</source>
        <translation>Somme, telle quelle</translation>
    </message>
    <message>
        <source>Without and with the mix</source>
        <translation>Sans et avec le mélange</translation>
    </message>
    <message>
        <source>{} as it is</source>
        <translation>{} tel quel</translation>
    </message>
    <message>
        <source>The chance that your edits fill a host that has room without them: {}.</source>
        <translation>La probabilité que vos modifications remplissent un hôte qui a de la place sans elles : {}.</translation>
    </message>
    <message>
        <source>The chance that some host is full: {}.</source>
        <translation>La probabilité qu’un hôte soit plein : {}.</translation>
    </message>
    <message>
        <source>The sum has room enough: {} is exceeded with a chance of {}.</source>
        <translation>La somme a assez de place : {} : dépassement avec une probabilité de {}.</translation>
    </message>
    <message>
        <source>The sum, {}, is exceeded with a chance of {} as it is, and of {} with {} more.</source>
        <translation>La somme, {}, est dépassée avec une probabilité de {} telle quelle, et de {} avec {} de plus.</translation>
    </message>
    <message>
        <source>The sum, {}, is exceeded with a chance of {} as it is.</source>
        <translation>La somme, {}, est dépassée avec une probabilité de {} telle quelle.</translation>
    </message>
    <message>
        <source>Zone, like and in service from are not for these hosts, only for what follows.</source>
        <translation>La zone, le modèle et la mise en service ne concernent pas ces hôtes, seulement ce qui suit.</translation>
    </message>
    <message>
        <source>No hosts were found that end one of {} that your edits bring ({}). {}</source>
        <translation>Aucun hôte trouvé ne met fin à ce que vos modifications apportent : {} ({}). {}</translation>
    </message>
    <message>
        <source>Needed from, 5 %</source>
        <translation>Nécessaire dès, 5 %</translation>
    </message>
    <message>
        <source>Without your edits the fleet takes {} anyway, {}, for {} a month. {}</source>
        <translation>Sans vos modifications le parc demande de toute façon {}, {}, pour {} par mois. {}</translation>
    </message>
    <message>
        <source>Host full</source>
        <translation>Hôte plein</translation>
    </message>
    <message>
        <source>Cannot be lost then, by the change: {}. Any other host may.</source>
        <translation>Indispensables alors, du fait du changement : {}. Tout autre hôte peut être perdu.</translation>
    </message>
    <message>
        <source>Cannot be lost then, as without the change: {}. Any other host may.</source>
        <translation>Indispensables alors, comme sans le changement : {}. Tout autre hôte peut être perdu.</translation>
    </message>
    <message>
        <source>Cannot be lost then, by the change: {}; as without it: {}. Any other host may.</source>
        <translation>Indispensables alors, du fait du changement : {} ; comme sans lui : {}. Tout autre hôte peut être perdu.</translation>
    </message>
    <message>
        <source>With {} more, {}, for {} a month, the findings that your edits bring go from {} to {} ({}).</source>
        <translation>Avec {} de plus, {}, pour {} par mois, le nombre de constats qu’apportent vos modifications passe de {} à {} ({}).</translation>
    </message>
    <message>
        <source>With {} more, {}, for {} a month, the findings go from {} to {} ({}).</source>
        <translation>Avec {} de plus, {}, pour {} par mois, le nombre de constats passe de {} à {} ({}).</translation>
    </message>
    <message>
        <source>Not all hours were tried: the search ends after {} evaluations.</source>
        <translation>Toutes les heures n’ont pas été essayées : la recherche s’arrête après {} évaluations.</translation>
    </message>
    <message>
        <source>For &apos;{}&apos; not all hours within three days were tried.</source>
        <translation>Pour « {} », toutes les heures dans les trois jours n’ont pas été essayées.</translation>
    </message>
    <message>
        <source>{}, one of the new hosts</source>
        <translation>{}, l&apos;un des nouveaux hôtes</translation>
    </message>
    <message>
        <source>What hosts alone do not end: {}. Plans also move, shift and resize: find plans.</source>
        <translation>Ce que des hôtes seuls ne règlent pas : {}. Les plans déplacent, décalent et redimensionnent aussi : cherchez des plans.</translation>
    </message>
    <message>
        <source>{} and moves</source>
        <translation>{} et des déplacements</translation>
    </message>
    <message>
        <source>The gravest that is left with it: {}</source>
        <translation>Le plus grave qui reste avec cela : {}</translation>
    </message>
    <message>
        <source>{} more, no moves</source>
        <translation>{} de plus, sans déplacement</translation>
    </message>
    <message>
        <source>The mix, {}</source>
        <translation>Le mélange, {}</translation>
    </message>
    <message>
        <source>{}, no moves</source>
        <translation>{}, sans déplacement</translation>
    </message>
    <message>
        <source>{} with the mix ({})</source>
        <translation>{} avec le mélange ({})</translation>
    </message>
    <message>
        <source>{} with {} more like {} and no moves</source>
        <translation>{} avec {} de plus comme {} et sans déplacement</translation>
    </message>
    <message>
        <source>It is single hosts that run full, for load is not spread evenly over them.</source>
        <translation>Ce sont des hôtes isolés qui se remplissent, car la charge n&apos;est pas répartie également entre eux.</translation>
    </message>
    <message>
        <source>Findings that your edits bring and that need no second change are no collisions: {} of them under What if.</source>
        <translation>Les constats que vos modifications amènent sans qu&apos;il faille un second changement ne sont pas des collisions : {} d&apos;entre eux sous Et si.</translation>
    </message>
    <message>
        <source>{} more cannot be lost</source>
        <translation>{} de plus indispensables</translation>
    </message>
    <message>
        <source>{} short</source>
        <translation>il manque {}</translation>
    </message>
    <message>
        <source>Best begin</source>
        <translation>Meilleur début</translation>
    </message>
    <message>
        <source>Nothing breaks</source>
        <translation>Rien ne cède</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>Égal à partir de</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No host is named.</source>
        <translation>Aucun hôte n’est nommé.</translation>
    </message>
    <message>
        <source>{} does not exist then.</source>
        <translation>{} n’existe pas alors.</translation>
    </message>
    <message>
        <source>{} has failed.</source>
        <translation>{} est en panne.</translation>
    </message>
    <message>
        <source>{} is drained.</source>
        <translation>{} est drainé.</translation>
    </message>
    <message>
        <source>{} is cordoned.</source>
        <translation>{} est isolé.</translation>
    </message>
    <message>
        <source>{} has a taint that it does not tolerate.</source>
        <translation>{} a une teinte (taint) que la charge ne tolère pas.</translation>
    </message>
    <message>
        <source>{} has not the labels that it asks for.</source>
        <translation>{} n’a pas les étiquettes que la charge demande.</translation>
    </message>
    <message>
        <source>{} would put two of its group in one place.</source>
        <translation>{} mettrait deux membres du groupe au même endroit.</translation>
    </message>
    <message>
        <source>{} would spread its group too unevenly.</source>
        <translation>{} répartirait le groupe trop inégalement.</translation>
    </message>
    <message>
        <source>{} has none of the group that it goes with.</source>
        <translation>{} n’a aucun membre du groupe que la charge accompagne.</translation>
    </message>
    <message>
        <source>{} is more than its licence covers.</source>
        <translation>{} dépasse ce que couvre la licence.</translation>
    </message>
    <message>
        <source>{} has no room for it.</source>
        <translation>{} n’a pas de place pour elle.</translation>
    </message>
    <message>
        <source>{} lacks {} of {}.</source>
        <translation>Il manque à {} {} de {}.</translation>
    </message>
    <message>
        <source>one host does not exist then</source>
        <translation>un hôte n’existe pas alors</translation>
    </message>
    <message>
        <source>{} hosts do not exist then</source>
        <translation>{} hôtes n’existent pas alors</translation>
    </message>
    <message>
        <source>one host has failed</source>
        <translation>un hôte est en panne</translation>
    </message>
    <message>
        <source>{} hosts have failed</source>
        <translation>{} hôtes sont en panne</translation>
    </message>
    <message>
        <source>one host is drained</source>
        <translation>un hôte est drainé</translation>
    </message>
    <message>
        <source>{} hosts are drained</source>
        <translation>{} hôtes sont drainés</translation>
    </message>
    <message>
        <source>one host is cordoned</source>
        <translation>un hôte est isolé</translation>
    </message>
    <message>
        <source>{} hosts are cordoned</source>
        <translation>{} hôtes sont isolés</translation>
    </message>
    <message>
        <source>one host has a taint that it does not tolerate</source>
        <translation>un hôte a une teinte (taint) que la charge ne tolère pas</translation>
    </message>
    <message>
        <source>{} hosts have a taint that it does not tolerate</source>
        <translation>{} hôtes ont une teinte (taint) que la charge ne tolère pas</translation>
    </message>
    <message>
        <source>one host has not the labels that it asks for</source>
        <translation>un hôte n’a pas les étiquettes que la charge demande</translation>
    </message>
    <message>
        <source>{} hosts have not the labels that it asks for</source>
        <translation>{} hôtes n’ont pas les étiquettes que la charge demande</translation>
    </message>
    <message>
        <source>one host would put two of its group in one place</source>
        <translation>un hôte mettrait deux membres du groupe au même endroit</translation>
    </message>
    <message>
        <source>{} hosts would put two of its group in one place</source>
        <translation>{} hôtes mettraient deux membres du groupe au même endroit</translation>
    </message>
    <message>
        <source>one host would spread its group too unevenly</source>
        <translation>un hôte répartirait le groupe trop inégalement</translation>
    </message>
    <message>
        <source>{} hosts would spread its group too unevenly</source>
        <translation>{} hôtes répartiraient le groupe trop inégalement</translation>
    </message>
    <message>
        <source>one host has none of the group that it goes with</source>
        <translation>un hôte n’a aucun membre du groupe que la charge accompagne</translation>
    </message>
    <message>
        <source>{} hosts have none of the group that it goes with</source>
        <translation>{} hôtes n’ont aucun membre du groupe que la charge accompagne</translation>
    </message>
    <message>
        <source>one host is more than its licence covers</source>
        <translation>un hôte dépasse ce que couvre la licence</translation>
    </message>
    <message>
        <source>{} hosts are more than its licence covers</source>
        <translation>{} hôtes dépassent ce que couvre la licence</translation>
    </message>
    <message>
        <source>one host has too little {1} left</source>
        <translation>un hôte n’a plus assez de {1}</translation>
    </message>
    <message>
        <source>{0} hosts have too little {1} left</source>
        <translation>{0} hôtes n’ont plus assez de {1}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>place</translation>
    </message>
    <message>
        <source>the only host is not there</source>
        <translation>le seul hôte n’est pas là</translation>
    </message>
    <message>
        <source>{} is not there</source>
        <translation>{} n’est pas là</translation>
    </message>
    <message>
        <source>{} are not there</source>
        <translation>{} ne sont pas là</translation>
    </message>
    <message>
        <source>the only host has failed</source>
        <translation>le seul hôte est en panne</translation>
    </message>
    <message>
        <source>{} has failed</source>
        <translation>{} est en panne</translation>
    </message>
    <message>
        <source>{} have failed</source>
        <translation>{} sont en panne</translation>
    </message>
    <message>
        <source>the only host is drained</source>
        <translation>le seul hôte est drainé</translation>
    </message>
    <message>
        <source>{} is drained</source>
        <translation>{} est drainé</translation>
    </message>
    <message>
        <source>{} are drained</source>
        <translation>{} sont drainés</translation>
    </message>
    <message>
        <source>the only host is cordoned</source>
        <translation>le seul hôte est isolé</translation>
    </message>
    <message>
        <source>{} is cordoned</source>
        <translation>{} est isolé</translation>
    </message>
    <message>
        <source>{} are cordoned</source>
        <translation>{} sont isolés</translation>
    </message>
    <message>
        <source>the only host is tainted against it</source>
        <translation>le seul hôte a une teinte (taint) que la charge ne tolère pas</translation>
    </message>
    <message>
        <source>{} is tainted against it</source>
        <translation>{} a une teinte (taint) que la charge ne tolère pas</translation>
    </message>
    <message>
        <source>{} are tainted against it</source>
        <translation>{} ont une teinte (taint) que la charge ne tolère pas</translation>
    </message>
    <message>
        <source>the only host lacks the labels asked for</source>
        <translation>le seul hôte n’a pas les étiquettes que la charge demande</translation>
    </message>
    <message>
        <source>{} lacks the labels asked for</source>
        <translation>{} n’a pas les étiquettes que la charge demande</translation>
    </message>
    <message>
        <source>{} lack the labels asked for</source>
        <translation>{} n’ont pas les étiquettes que la charge demande</translation>
    </message>
    <message>
        <source>the only host already runs one of its group</source>
        <translation>le seul hôte exécute déjà un membre du groupe</translation>
    </message>
    <message>
        <source>{} already runs one of its group</source>
        <translation>{} exécute déjà un membre du groupe</translation>
    </message>
    <message>
        <source>{} already run one of its group</source>
        <translation>{} exécutent déjà un membre du groupe</translation>
    </message>
    <message>
        <source>the only host would spread its group too unevenly</source>
        <translation>le seul hôte répartirait le groupe trop inégalement</translation>
    </message>
    <message>
        <source>{} would spread its group too unevenly</source>
        <translation>{} répartirait le groupe trop inégalement</translation>
    </message>
    <message>
        <source>the only host has none of the group it goes with</source>
        <translation>le seul hôte n’a aucun membre du groupe que la charge accompagne</translation>
    </message>
    <message>
        <source>{} has none of the group it goes with</source>
        <translation>{} n’a aucun membre du groupe que la charge accompagne</translation>
    </message>
    <message>
        <source>{} have none of the group it goes with</source>
        <translation>{} n’ont aucun membre du groupe que la charge accompagne</translation>
    </message>
    <message>
        <source>the only host is more than its licence covers</source>
        <translation>le seul hôte dépasse ce que couvre la licence</translation>
    </message>
    <message>
        <source>{} is more than its licence covers</source>
        <translation>{} dépasse ce que couvre la licence</translation>
    </message>
    <message>
        <source>{} are more than its licence covers</source>
        <translation>{} dépassent ce que couvre la licence</translation>
    </message>
    <message>
        <source>the only host has too little {1} left</source>
        <translation>le seul hôte n’a plus assez de {1}</translation>
    </message>
    <message>
        <source>{0} has too little {1} left</source>
        <translation>{0} n’a plus assez de {1}</translation>
    </message>
    <message>
        <source>{0} have too little {1} left</source>
        <translation>{0} n’ont plus assez de {1}</translation>
    </message>
    <message>
        <source>{} comes nearest and lacks {}</source>
        <translation>au plus près : {}, où il manque {}</translation>
    </message>
    <message>
        <source>{} comes nearest and lacks {} of {}</source>
        <translation>au plus près : {}, où il manque {} de {}</translation>
    </message>
    <message>
        <source>there is no host</source>
        <translation>il n’y a pas d’hôte</translation>
    </message>
    <message>
        <source>of {} hosts {}</source>
        <translation>sur {} hôtes, {}</translation>
    </message>
    <message>
        <source>{}; it fits if {}</source>
        <translation>{} ; la charge tient si {}</translation>
    </message>
    <message>
        <source>it is bound to its host</source>
        <translation>la charge est liée à son hôte</translation>
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
        <translation>Contenu : {} ; ce qui en est déjà connu sera indiqué à l’enregistrement.</translation>
    </message>
    <message>
        <source>New: {}.</source>
        <translation>Nouveau : {}.</translation>
    </message>
    <message>
        <source>Changed: {}.</source>
        <translation>Modifié : {}.</translation>
    </message>
    <message>
        <source>Not named by this source any more: {}.</source>
        <translation>Plus nommé par cette source : {}.</translation>
    </message>
    <message>
        <source>Known under another name: {}.</source>
        <translation>Connu sous un autre nom : {}.</translation>
    </message>
    <message>
        <source>Perhaps known under another name: {}.</source>
        <translation>Peut-être connu sous un autre nom : {}.</translation>
    </message>
    <message>
        <source>Nothing that the inventory does not know already.</source>
        <translation>Rien que l’inventaire ne connaisse déjà.</translation>
    </message>
    <message>
        <source>adds {}</source>
        <translation>ajoute {}</translation>
    </message>
    <message>
        <source>changes {}</source>
        <translation>modifie {}</translation>
    </message>
    <message>
        <source>removes {}</source>
        <translation>supprime {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos;, planned for {} to {}, {}.</source>
        <translation>« {} », planifié du {} au {}, {}.</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ne change rien</translation>
    </message>
    <message>
        <source>Its {} does not fit: {}</source>
        <translation>Sa modification {} ne convient pas : {}</translation>
    </message>
</context>
<context>
    <name>RemoveHost</name>
    <message>
        <source>Remove host {}</source>
        <translation>Retirer l’hôte {}</translation>
    </message>
</context>
<context>
    <name>RemoveHosts</name>
    <message>
        <source>Remove {}</source>
        <translation>Retirer {}</translation>
    </message>
</context>
<context>
    <name>ReplaceHosts</name>
    <message>
        <source>Replace {}, {} at once</source>
        <translation>Remplacer {}, {} à la fois</translation>
    </message>
    <message>
        <source>{}, by ones like {}</source>
        <translation>{}, par d’autres comme {}</translation>
    </message>
    <message>
        <source>{}, by ones with {}</source>
        <translation>{}, par d’autres avec {}</translation>
    </message>
    <message>
        <source>{}, one new for {} old</source>
        <translation>{}, un nouveau pour {} anciens</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{} brings a go: nothing runs out, loses its host or collides with it within the horizon.</source>
        <translation>{} donne un go : rien ne s’épuise, ne perd son hôte ni n’entre en collision avec lui dans l’horizon.</translation>
    </message>
    <message>
        <source>{} bring a go: nothing runs out, loses its host or collides with them within the horizon.</source>
        <translation>{} donnent un go : rien ne s’épuise, ne perd son hôte ni n’entre en collision avec eux dans l’horizon.</translation>
    </message>
    <message>
        <source>No plan brings a go. {} comes nearest, with a {}: {} against a go, {} of them by the edits. The gravest of these: {}</source>
        <translation>Aucun plan n’obtient de go. {} s’en approche le plus ({}). Ce qui s’y oppose : {}, dont {} dus aux modifications. Le plus grave de ceux-ci : {}</translation>
    </message>
    <message>
        <source>No plan brings a go. {} comes nearest, with a {}: {} against a go, all of them without the edits, too. The gravest: {}</source>
        <translation>Aucun plan n’obtient de go. {} s’en approche le plus ({}). Ce qui s’y oppose : {}, tous aussi sans modifications. Le plus grave : {}</translation>
    </message>
    <message>
        <source>nothing is measured or limited</source>
        <translation>rien n’est mesuré ni limité</translation>
    </message>
    <message>
        <source>{:.0f} % of the {} of {}, {}</source>
        <translation>{:.0f} % ({} de {}), {}</translation>
    </message>
    <message>
        <source>not within the horizon</source>
        <translation>pas dans l’horizon</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Chance of a breach</source>
        <translation>Proba. de rupture</translation>
    </message>
    <message>
        <source>Host nearest to its capacity, upper end of the 95 % band</source>
        <translation>Hôte le plus chargé, haut de la bande à 95 %</translation>
    </message>
    <message>
        <source>Workloads without a host</source>
        <translation>Charges sans hôte</translation>
    </message>
    <message>
        <source>Lost services</source>
        <translation>Services perdus</translation>
    </message>
    <message>
        <source>First runs out, at the median</source>
        <translation>Premier épuisement, à la médiane</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Without a plan nothing says how it is taken back.</source>
        <translation>Sans plan, rien ne dit comment revenir en arrière.</translation>
    </message>
    <message>
        <source>{} with it.</source>
        <translation>Avec le plan : {}.</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>After {} it cannot be taken back without a risk.</source>
        <translation>Après le {}, pas de retour arrière sans risque.</translation>
    </message>
    <message>
        <source>Something is down meanwhile.</source>
        <translation>Quelque chose est arrêté pendant ce temps.</translation>
    </message>
    <message>
        <source>It falls into a freeze.</source>
        <translation>Cela tombe dans une période de gel.</translation>
    </message>
    <message>
        <source>It mends what is more likely than not to break within a day: {}</source>
        <translation>Cela répare ce dont la rupture en moins d’un jour est plus probable qu’improbable : {}</translation>
    </message>
    <message>
        <source>Nothing above the threshold of {} is left with it, it can be taken back all the time, nothing is down and no freeze is meanwhile.</source>
        <translation>Rien au-dessus du seuil de {} ne reste avec cela, le retour arrière est possible à tout moment, rien n’est arrêté et aucun gel n’a lieu pendant ce temps.</translation>
    </message>
    <message>
        <source>Without it: {}</source>
        <translation>Sans le plan : {}</translation>
    </message>
    <message>
        <source>Without it nothing above the threshold of {} was found.</source>
        <translation>Sans le plan, rien n’a été trouvé au-dessus du seuil de {}.</translation>
    </message>
    <message>
        <source>Without it nothing is more likely than not to break, and {}.</source>
        <translation>Sans le plan, aucune rupture n’est plus probable qu’improbable ; {}.</translation>
    </message>
    <message>
        <source>Standard change</source>
        <translation>Changement standard</translation>
    </message>
    <message>
        <source>Emergency change</source>
        <translation>Changement urgent</translation>
    </message>
    <message>
        <source>Normal change</source>
        <translation>Changement normal</translation>
    </message>
    <message>
        <source>It falls into a freeze: {}</source>
        <translation>Cela tombe dans une période de gel : {}</translation>
    </message>
    <message>
        <source>No freeze meanwhile.</source>
        <translation>Aucun gel pendant ce temps.</translation>
    </message>
    <message>
        <source>No freeze is known.</source>
        <translation>Aucun gel n’est connu.</translation>
    </message>
    <message>
        <source>{}, priority {} of 4.</source>
        <translation>{}, priorité {} sur 4.</translation>
    </message>
    <message>
        <source>Nobody carries anything out.</source>
        <translation>Personne n’exécute rien.</translation>
    </message>
    <message>
        <source>Planned {}.</source>
        <translation>Prévu : {}.</translation>
    </message>
    <message>
        <source>{}, {}.</source>
        <translation>{}, {}.</translation>
    </message>
    <message>
        <source>There are {} plans, so number {} cannot be chosen.</source>
        <translation>Il y a {} plans, le numéro {} ne peut donc pas être choisi.</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Avertissement :</translation>
    </message>
    <message>
        <source>The limiting resource</source>
        <translation>La ressource limitante</translation>
    </message>
    <message>
        <source>{}. Thin line: history; dashed: the median of the forecast; shaded: its 80 and 95 per cent bands; thick: the capacity. The numbers above are those of the list below.</source>
        <translation>{}. Trait fin : l’historique ; tireté : la médiane de la prévision ; ombré : ses bandes à 80 et 95 % ; épais : la capacité. Les chiffres ci-dessus sont ceux de la liste ci-dessous.</translation>
    </message>
    <message>
        <source>The forecast of the chart at a few moments</source>
        <translation>La prévision du graphique à quelques instants</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Plans comparés</translation>
    </message>
    <message>
        <source>What each plan leaves, costs and takes; the row of this document is bold</source>
        <translation>Ce que chaque plan laisse, coûte et prend ; la ligne de ce document est en gras</translation>
    </message>
    <message>
        <source>What was found, in short</source>
        <translation>Constats, en bref</translation>
    </message>
    <message>
        <source>What is left with this plan, in short</source>
        <translation>Ce qui reste avec ce plan, en bref</translation>
    </message>
    <message>
        <source>Steps, in short</source>
        <translation>Étapes, en bref</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Step {}: {}</source>
        <translation>Étape {} : {}</translation>
    </message>
    <message>
        <source>Back-out: {}</source>
        <translation>Retour arrière : {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>zone {}</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>le parc</translation>
    </message>
    <message>
        <source>{} With the edits {} sooner.</source>
        <translation>{} Avec les modifications, {} plus tôt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>P(breach)</source>
        <translation>Proba. de rupture</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Réparés</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>Sans hôte</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Coût initial</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Done, P90</source>
        <translation>Fin (P90)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The way back of each step stands beside it in the table of the steps.</source>
        <translation>Le retour arrière de chaque étape figure à côté d’elle dans le tableau des étapes.</translation>
    </message>
    <message>
        <source>sample of {}</source>
        <translation>mesure du {}</translation>
    </message>
    <message>
        <source>nothing is measured</source>
        <translation>rien n’est mesuré</translation>
    </message>
    <message>
        <source>{}, {} (revision {})</source>
        <translation>{}, {} (révision {})</translation>
    </message>
    <message>
        <source>Forecast backtest</source>
        <translation>Test rétrospectif des prévisions</translation>
    </message>
    <message>
        <source>none: nothing is measured</source>
        <translation>aucun : rien n’est mesuré</translation>
    </message>
    <message>
        <source>none: no series is long enough for one</source>
        <translation>aucun : aucune série n’est assez longue</translation>
    </message>
    <message>
        <source>{} series</source>
        <translation>{} séries</translation>
    </message>
    <message>
        <source>80 % band held {:.0f} %, 95 % band {:.0f} %</source>
        <translation>bande à 80 % tenue à {:.0f} %, bande à 95 % à {:.0f} %</translation>
    </message>
    <message>
        <source>too few origins to measure the bands</source>
        <translation>trop peu d’origines pour évaluer les bandes</translation>
    </message>
    <message>
        <source>Newest data</source>
        <translation>Données les plus récentes</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernier import</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>{}, {} steps, {} joint paths, seed {}</source>
        <translation>{}, {} pas, {} trajectoires conjointes, graine {}</translation>
    </message>
    <message>
        <source>Security exposure</source>
        <translation>Exposition de sécurité</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>{} without an effect: not for this revision, or outside of the horizon</source>
        <translation>{} sans effet : pas pour cette révision, ou hors de l’horizon</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>P(breach) {}</source>
        <translation>Proba. de rupture : {}</translation>
    </message>
    <message>
        <source>{} P(breach) leaves such a failure out.</source>
        <translation>{} La probabilité de rupture ne compte pas une telle panne.</translation>
    </message>
    <message>
        <source>Added by the changes: {} P(breach) also counts what stands without them.</source>
        <translation>Ajouté par les changements : {} La probabilité de rupture compte aussi ce qui existe sans eux.</translation>
    </message>
    <message>
        <source>With this plan</source>
        <translation>Avec ce plan</translation>
    </message>
    <message>
        <source>No way back. {}</source>
        <translation>Pas de retour arrière. {}</translation>
    </message>
    <message>
        <source>Fewest moves</source>
        <translation>Déplacements minimaux</translation>
    </message>
    <message>
        <source>Cheapest hosts</source>
        <translation>Hôtes les moins chers</translation>
    </message>
    <message>
        <source>Not priced</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Chosen by hand; checked like that of {}, which was found.</source>
        <translation>Choisi à la main ; vérifié comme celui de {}, qui a été trouvé.</translation>
    </message>
    <message>
        <source>Plan {}. State of {}, revision {}. Hash {}.</source>
        <translation>Plan {}. État de {}, révision {}. Empreinte {}.</translation>
    </message>
    <message>
        <source>Plan {}, owner {}. State of {}, revision {}. Hash {}.</source>
        <translation>Plan {}, responsable {}. État de {}, révision {}. Empreinte {}.</translation>
    </message>
    <message>
        <source>Plan {}, revision {}, hash {}</source>
        <translation>Plan {}, révision {}, empreinte {}</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>Sans le plan</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sans plan</translation>
    </message>
    <message>
        <source>Nothing within the horizon.</source>
        <translation>Rien dans l’horizon.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>{} to {}, by the time of day</source>
        <translation>{} à {}, selon l’heure de la journée</translation>
    </message>
    <message>
        <source>no number is rare enough</source>
        <translation>aucun nombre n’est assez rare</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>step {}</source>
        <translation>l’étape {}</translation>
    </message>
    <message>
        <source>change {}</source>
        <translation>changement {}</translation>
    </message>
    <message>
        <source>Stop, and take back {}.</source>
        <translation>Arrêter et revenir en arrière : {}.</translation>
    </message>
    <message>
        <source>{}, {} above {} in {} of {} in a row: stop, and take back {}.</source>
        <translation>{}, {} au-dessus de {}, {} de {} de suite : arrêter et revenir en arrière, {}.</translation>
    </message>
    <message>
        <source>{}, {} above {} in samples of {} ({}): ask before you take back {}.</source>
        <translation>{}, {} au-dessus de {} dans des mesures de {} ({}) : demander avant de revenir en arrière, {}.</translation>
    </message>
    <message>
        <source>There is nothing to watch: the work touches no host whose use is measured.</source>
        <translation>Il n’y a rien à surveiller : les travaux ne touchent aucun hôte dont l’usage est mesuré.</translation>
    </message>
    <message>
        <source>Nothing that the work touches is measured, so that there is no threshold.</source>
        <translation>Rien de ce que touchent les travaux n’est mesuré, il n’y a donc pas de seuil.</translation>
    </message>
    <message>
        <source>How many samples in a row mean a failure cannot be counted: that takes at least 100 joint paths with past errors.</source>
        <translation>Combien de mesures de suite signifient un échec ne peut pas être compté : il faut pour cela au moins 100 trajectoires conjointes avec des erreurs passées.</translation>
    </message>
    <message>
        <source>If all goes as predicted, {} of the {} joint paths trip any of them; each was chosen so that at most {} do. The thresholds are the upper ends of the 95 % bands.</source>
        <translation>Si tout se passe comme prévu, {} des {} trajectoires conjointes en déclenchent au moins un ; chacun a été choisi pour qu’au plus {} le fassent. Les seuils sont les hauts des bandes à 95 %.</translation>
    </message>
    <message>
        <source>Not measured, and without a threshold: {}.</source>
        <translation>Non mesurés, et sans seuil : {}.</translation>
    </message>
    <message>
        <source>Less tight and left out: {}.</source>
        <translation>Moins serrés et ignorés : {}.</translation>
    </message>
    <message>
        <source>When to stop and go back</source>
        <translation>Quand arrêter et revenir en arrière</translation>
    </message>
    <message>
        <source>When to stop: abort criteria</source>
        <translation>Quand arrêter : critères d’abandon</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>De suite</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fausse alerte</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>directement touché</translation>
    </message>
    <message>
        <source>by a hard dependency</source>
        <translation>par une dépendance forte</translation>
    </message>
    <message>
        <source>by a soft dependency</source>
        <translation>par une dépendance faible</translation>
    </message>
    <message>
        <source>at risk itself</source>
        <translation>lui-même à risque</translation>
    </message>
    <message>
        <source>hit by a risk</source>
        <translation>atteint par un risque</translation>
    </message>
    <message>
        <source>Nobody said who owns these services.</source>
        <translation>Personne n’a indiqué qui est responsable de ces services.</translation>
    </message>
    <message>
        <source>Owners to ask: {}.</source>
        <translation>Responsables à consulter : {}.</translation>
    </message>
    <message>
        <source>Without a known owner: {}.</source>
        <translation>Sans responsable connu : {}.</translation>
    </message>
    <message>
        <source>Touched: {}, {}.</source>
        <translation>Directement touchés : {}, {}.</translation>
    </message>
    <message>
        <source>By a hard dependency: {}; by a soft one: {}.</source>
        <translation>Par une dépendance forte : {} ; par une faible : {}.</translation>
    </message>
    <message>
        <source>Who is hit</source>
        <translation>Qui est touché</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Qui est concerné</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>The point of no return is {}.</source>
        <translation>Point de non-retour : {}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Restored when</source>
        <translation>Rétabli quand</translation>
    </message>
    <message>
        <source>Before it begins</source>
        <translation>Avant le début</translation>
    </message>
    <message>
        <source>It is done when</source>
        <translation>Terminé quand</translation>
    </message>
    <message>
        <source>Seen by, when</source>
        <translation>Constaté par, quand</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>{}, without the plan</source>
        <translation>{}, sans le plan</translation>
    </message>
    <message>
        <source>{}, with it</source>
        <translation>{}, avec le plan</translation>
    </message>
    <message>
        <source>{} of {} is between {} and {}, most likely near {}.</source>
        <translation>{} de {} est entre {} et {}, le plus probablement vers {}.</translation>
    </message>
    <message>
        <source>Capacity of the hosts that are touched, before and after</source>
        <translation>Capacité des hôtes touchés, avant et après</translation>
    </message>
    <message>
        <source>Where the upper end of the 95 % band comes nearest to the capacity. In the charts: the median of the forecast with its 80 and 95 % bands, and the capacity above.</source>
        <translation>Là où le haut de la bande à 95 % s’approche le plus de la capacité. Dans les graphiques : la médiane de la prévision avec ses bandes à 80 et 95 %, et la capacité au-dessus.</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Avec le plan</translation>
    </message>
    <message>
        <source>The {} nearest of {} have charts.</source>
        <translation>Les {} plus proches sur {} ont un graphique.</translation>
    </message>
    <message>
        <source>What to look at after the work</source>
        <translation>Ce qu’il faut regarder après les travaux</translation>
    </message>
    <message>
        <source>If all went as predicted, 8 of 10 of these hold a day after the end of the work.</source>
        <translation>Si tout s’est passé comme prévu, 8 sur 10 d’entre elles se vérifient un jour après la fin des travaux.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <translation>Ce qui est prédit</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Step {}</source>
        <translation>Étape {}</translation>
    </message>
    <message>
        <source>Steps {} to {}</source>
        <translation>Étapes {} à {}</translation>
    </message>
    <message>
        <source>At now the forecast leaves the history because of the scenario: from {} without it to {}.</source>
        <translation>À l’instant présent, la prévision s’écarte de l’historique du fait du scénario : de {} sans lui à {}.</translation>
    </message>
    <message>
        <source>At now the forecast leaves the history because of the scenario ({}): from {} without it to {}.</source>
        <translation>À l’instant présent, la prévision s’écarte de l’historique du fait du scénario ({}) : de {} sans lui à {}.</translation>
    </message>
    <message>
        <source>{} (requested, not measured)</source>
        <translation>{} (réservé, non mesuré)</translation>
    </message>
    <message>
        <source>Nothing is known against the hosts&apos; software.</source>
        <translation>Rien n’est connu contre les logiciels des hôtes.</translation>
    </message>
    <message>
        <source>{} hosts have a known high vulnerability; the highest score is {:.1f}.</source>
        <translation>{} hôtes ont une vulnérabilité élevée connue ; le score le plus haut est {:.1f}.</translation>
    </message>
    <message>
        <source>Type, priority, calendar and vulnerabilities</source>
        <translation>Type, priorité, calendrier et vulnérabilités</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Type: {}</source>
        <translation>Type : {}</translation>
    </message>
    <message>
        <source>Priority: {}</source>
        <translation>Priorité : {}</translation>
    </message>
    <message>
        <source>Freeze meanwhile</source>
        <translation>Gel pendant ce temps</translation>
    </message>
    <message>
        <source>Meanwhile in the calendar</source>
        <translation>Pendant ce temps au calendrier</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>Collision</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>Alternatives, and doing nothing</source>
        <translation>Alternatives, y compris sans plan</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Proba.</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Touchés</translation>
    </message>
    <message>
        <source>{}, at most {}</source>
        <translation>{}, au plus {}</translation>
    </message>
    <message>
        <source>Every step, in the order in which it is carried out</source>
        <translation>Chaque étape, dans l’ordre d’exécution</translation>
    </message>
    <message>
        <source>Takes: the median, and what is not exceeded in 9 of 10 cases.</source>
        <translation>Durée : la médiane, et ce qui n’est pas dépassé dans 9 cas sur 10.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Over the whole horizon, without the plan and with it.</source>
        <translation>Sur tout l’horizon, sans le plan et avec lui.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>The last one holds.</source>
        <translation>La dernière décision vaut.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>Conditions ou motifs</translation>
    </message>
    <message>
        <source>On the hash</source>
        <translation>Sur l’empreinte</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que signifient les mots</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>The changes lose a service, leave a workload without a host, or make something more likely than not to run out.</source>
        <translation>Les changements font perdre un service, laissent une charge sans hôte, ou rendent un épuisement plus probable qu’improbable.</translation>
    </message>
    <message>
        <source>Something above the threshold of {} stands that a board must accept, also where it stood before the changes.</source>
        <translation>Il existe quelque chose au-dessus du seuil de {} qu’un CAB doit accepter, même si cela existait avant les changements.</translation>
    </message>
    <message>
        <source>Nothing above the threshold of {} was found.</source>
        <translation>Rien n’a été trouvé au-dessus du seuil de {}.</translation>
    </message>
    <message>
        <source>The chance of the most probable lost service, homeless workload or exhausted resource within the horizon: at least so probable is any of them.</source>
        <translation>La probabilité du service perdu, de la charge sans hôte ou de la ressource épuisée la plus probable dans l’horizon : la probabilité que l’un d’eux survienne est au moins celle-là.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>A risk with a subject, a time and a chance above the threshold.</source>
        <translation>Un risque avec un objet, une date et une probabilité au-dessus du seuil.</translation>
    </message>
    <message>
        <source>Mended, left, new</source>
        <translation>Réparés, restants, nouveaux</translation>
    </message>
    <message>
        <source>Findings that stood before and do not with the plan; that stand with it too; that stand only with it. Over the whole horizon, also before the plan is done.</source>
        <translation>Constats qui existaient avant et n’existent plus avec le plan ; qui existent aussi avec lui ; qui n’existent qu’avec lui. Sur tout l’horizon, y compris avant la fin du plan.</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Si panne</translation>
    </message>
    <message>
        <source>What one more failure would cost. Nobody foretells the failure: this finding has no chance of its own, and P(breach) leaves it out.</source>
        <translation>Ce que coûterait une panne de plus. Personne ne prédit la panne : ce constat n’a pas de probabilité propre, et la probabilité de rupture ne le compte pas.</translation>
    </message>
    <message>
        <source>A workload that no host takes.</source>
        <translation>Une charge qu’aucun hôte n’accepte.</translation>
    </message>
    <message>
        <source>Not exceeded in half, in 9 of 10 cases.</source>
        <translation>Pas dépassé dans la moitié des cas, dans 9 cas sur 10.</translation>
    </message>
    <message>
        <source>{} to {}. Shift &apos;{}&apos; to {}: {}.</source>
        <translation>{} à {}. Décaler « {} » à {} : {}.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Everything that was found, without the plan</source>
        <translation>Tous les constats, sans le plan</translation>
    </message>
    <message>
        <source>Everything that was found</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>What is left with this plan</source>
        <translation>Ce qui reste avec ce plan</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>What the computation took for granted, and what it left out.</source>
        <translation>Ce que le calcul a supposé, et ce qu’il a ignoré.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Sources de données</translation>
    </message>
    <message>
        <source>The digest of everything that was taken in, by the audit chain of the workspace: {}.</source>
        <translation>L’empreinte de tout ce qui a été repris, selon la chaîne d’audit de l’espace de travail : {}.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Whoever signs decides on the plan with the hash {}.</source>
        <translation>Qui signe décide du plan portant l’empreinte {}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation>Gestionnaire des changements</translation>
    </message>
    <message>
        <source>Owner of the services</source>
        <translation>Responsable des services</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Revision history</source>
        <translation>Historique des révisions</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Put into another order; it was found as {}.</source>
        <translation>Mis dans un autre ordre ; il a été trouvé en tant que {}.</translation>
    </message>
    <message>
        <source>This document, from the state of revision {}.</source>
        <translation>Ce document, d’après l’état de la révision {}.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{}, {} of them of tier 1,</source>
        <translation>{}, dont {} de niveau 1,</translation>
    </message>
    <message>
        <source>The worst loss that is survived at {}: {}; nothing has to move.</source>
        <translation>La pire perte surmontée ({}) : {} ; rien n’a à être déplacé.</translation>
    </message>
    <message>
        <source>The worst loss that is survived at {}: {}; {} find another host.</source>
        <translation>La pire perte surmontée ({}) : {} ; trouvent un autre hôte : {}.</translation>
    </message>
    <message>
        <source>The worst loss that is not survived: {}, {}; services are lost.</source>
        <translation>La pire perte non surmontée : {}, {} ; des services sont perdus.</translation>
    </message>
    <message>
        <source>The worst loss that is not survived: {}, {}; {} are left without a host.</source>
        <translation>La pire perte non surmontée : {}, {} ; restent sans hôte : {}.</translation>
    </message>
    <message>
        <source>Every loss that was tried is survived at any time.</source>
        <translation>Chaque perte essayée est surmontée à tout moment.</translation>
    </message>
    <message>
        <source>survived</source>
        <translation>surmontée</translation>
    </message>
    <message>
        <source>not survived</source>
        <translation>non surmontée</translation>
    </message>
    <message>
        <source>What may fail while the plan is carried out</source>
        <translation>Ce qui peut tomber en panne pendant l’exécution du plan</translation>
    </message>
    <message>
        <source>What may fail meanwhile</source>
        <translation>Ce qui peut tomber en panne pendant ce temps</translation>
    </message>
    <message>
        <source>No loss was tried: nothing is placed in these hours.</source>
        <translation>Aucune perte n’a été essayée : rien n’est placé pendant ces heures.</translation>
    </message>
    <message>
        <source>any one host</source>
        <translation>un hôte quelconque</translation>
    </message>
    <message>
        <source>any two hosts</source>
        <translation>deux hôtes quelconques</translation>
    </message>
    <message>
        <source>any one rack</source>
        <translation>une baie quelconque</translation>
    </message>
    <message>
        <source>One field is {}.</source>
        <translation>Une case représente {}.</translation>
    </message>
    <message>
        <source>One field is {}: it holds where it does all the time.</source>
        <translation>Une case représente {} : elle tient là où elle tient tout le temps.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Step {} is done.</source>
        <translation>L’étape {} est terminée.</translation>
    </message>
    <message>
        <source>It is {} or later.</source>
        <translation>Il est {} ou plus tard.</translation>
    </message>
    <message>
        <source>{} runs on {}.</source>
        <translation>{} s’exécute sur {}.</translation>
    </message>
    <message>
        <source>Nothing that can move runs on {}.</source>
        <translation>Rien de ce qui peut être déplacé ne s’exécute sur {}.</translation>
    </message>
    <message>
        <source>{} takes nothing new.</source>
        <translation>{} n’accepte rien de nouveau.</translation>
    </message>
    <message>
        <source>{} is out of the fleet, and nothing runs on it.</source>
        <translation>{} est hors du parc, et rien ne s’y exécute.</translation>
    </message>
    <message>
        <source>{} has {} replicas, and all of them are ready.</source>
        <translation>{} a {} réplicas, et tous sont prêts.</translation>
    </message>
    <message>
        <source>{} more hosts are up and take workloads.</source>
        <translation>{} hôtes de plus sont actifs et acceptent des charges.</translation>
    </message>
    <message>
        <source>Every replica of {}</source>
        <translation>Chaque réplica de {}</translation>
    </message>
    <message>
        <source>{} requests {} and is ready.</source>
        <translation>{} réserve {} et est à l’état « prêt ».</translation>
    </message>
    <message>
        <source>a host, for a month</source>
        <translation>un hôte, par mois</translation>
    </message>
    <message>
        <source>an hour of a service&apos;s downtime</source>
        <translation>une heure d’interruption d’un service</translation>
    </message>
    <message>
        <source>moving or resizing one workload</source>
        <translation>le déplacement ou le redimensionnement d’une charge</translation>
    </message>
    <message>
        <source>{:.0f} % left</source>
        <translation>{:.0f} % de reste</translation>
    </message>
    <message>
        <source>{:.0f} % over</source>
        <translation>{:.0f} % de trop</translation>
    </message>
    <message>
        <source>more than ten times over</source>
        <translation>plus de dix fois de trop</translation>
    </message>
    <message>
        <source>{:.6g} % within {}</source>
        <translation>{:.6g} % en moins de {}</translation>
    </message>
    <message>
        <source>{:.6g} % answered</source>
        <translation>{:.6g} % de réponses</translation>
    </message>
    <message>
        <source>{} promises {}: {} in the median (P5 {}, P95 {}), tightest around {} at {}.</source>
        <translation>{} promet {} : {} à la médiane (P5 {}, P95 {}), au plus serré vers le {} sur {}.</translation>
    </message>
    <message>
        <source>the service itself</source>
        <translation>le service lui-même</translation>
    </message>
    <message>
        <source>the {} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Any one rack can be lost at any time of the next {}.</source>
        <translation>N’importe quelle baie peut être perdue à tout moment (période examinée : {}).</translation>
    </message>
    <message>
        <source>Any one host can be lost at any time of the next {}.</source>
        <translation>N’importe quel hôte peut être perdu à tout moment (période examinée : {}).</translation>
    </message>
    <message>
        <source>{} does not exist then.</source>
        <translation>{} n’existe pas alors.</translation>
    </message>
    <message>
        <source>{} is bound to {}, which is not up.</source>
        <translation>{} est liée à {}, qui n’est pas actif.</translation>
    </message>
    <message>
        <source>{} has no host.</source>
        <translation>{} n’a pas d’hôte.</translation>
    </message>
    <message>
        <source>{} has no host yet; {} would take it.</source>
        <translation>{} n’a pas encore d’hôte ; accepteurs possibles : {}.</translation>
    </message>
    <message>
        <source>{} would take it, too.</source>
        <translation>Autres accepteurs possibles : {}.</translation>
    </message>
    <message>
        <source>It fits if {}.</source>
        <translation>Elle tient si {}.</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>aucune réservation</translation>
    </message>
    <message>
        <source>{} runs on {}, to which it is bound.</source>
        <translation>{} s’exécute sur {}, à quoi elle est liée.</translation>
    </message>
    <message>
        <source>{} runs on {}, which is drained: without it its service has fewer than its budget asks for.</source>
        <translation>{} s’exécute sur {}, qui est drainé : sans elle, son service a moins que ce que demande son budget.</translation>
    </message>
    <message>
        <source>It offers nothing {}.</source>
        <translation>N’offre rien {}.</translation>
    </message>
    <message>
        <source>Use from {} to {}: history as a solid line, then the median of the forecast as a dashed line within its 80 and 95 per cent bands, and the capacity above. The table below the chart has the numbers.</source>
        <translation>Usage du {} au {} : l’historique en trait plein, puis la médiane de la prévision en tireté dans ses bandes à 80 et 95 %, et la capacité au-dessus. Le tableau sous le graphique donne les chiffres.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>si panne</translation>
    </message>
    <message>
        <source>open</source>
        <translation>indéfini</translation>
    </message>
    <message>
        <source>{} to {} UTC</source>
        <translation>{} à {} UTC</translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation>à partir du {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>jusqu’au {}</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>aucun prix</translation>
    </message>
    <message>
        <source>default prices</source>
        <translation>prix par défaut</translation>
    </message>
    <message>
        <source>prices as given</source>
        <translation>prix tels qu’indiqués</translation>
    </message>
    <message>
        <source>{} and hosts of {}</source>
        <translation>{} et hôtes de {}</translation>
    </message>
    <message>
        <source>{}: {} a month for a host, {} for an hour of a service&apos;s downtime, {} for a move</source>
        <translation>{} : {} par mois pour un hôte, {} pour une heure d’interruption d’un service, {} pour un déplacement</translation>
    </message>
    <message>
        <source>{} to {} {}</source>
        <translation>{} à {} {}</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>au moins {}</translation>
    </message>
    <message>
        <source>No price is known for {}, so the costs leave it out.</source>
        <translation>Aucun prix n’est connu pour {}, les coûts ne le comptent donc pas.</translation>
    </message>
    <message>
        <source>No price is known for {}, so the costs leave them out.</source>
        <translation>Aucun prix n’est connu pour {}, les coûts ne les comptent donc pas.</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO IF</source>
        <translation>GO CONDITIONNEL</translation>
    </message>
    <message>
        <source>NO GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>☐ yes   ☐ with conditions   ☐ no</source>
        <translation>☐ oui   ☐ sous conditions   ☐ non</translation>
    </message>
    <message>
        <source>an hour of an engineer&apos;s work on the steps</source>
        <translation>une heure de travail d’un ingénieur sur les étapes</translation>
    </message>
    <message>
        <source>a core of a host without a price of its own, for a month</source>
        <translation>un cœur d’un hôte sans prix propre, par mois</translation>
    </message>
    <message>
        <source>a GiB of memory of a host without a price of its own, for a month</source>
        <translation>un GiB de mémoire d’un hôte sans prix propre, par mois</translation>
    </message>
    <message>
        <source>a GiB of storage of a host without a price of its own, for a month</source>
        <translation>un GiB de stockage d’un hôte sans prix propre, par mois</translation>
    </message>
    <message>
        <source>the licences of a host, for a month</source>
        <translation>les licences d’un hôte, par mois</translation>
    </message>
    <message>
        <source>the licences of a core, for a month</source>
        <translation>les licences d’un cœur, par mois</translation>
    </message>
    <message>
        <source>the licences of a socket, for a month</source>
        <translation>les licences d’un socket, par mois</translation>
    </message>
    <message>
        <source>a host of the class &apos;{}&apos;, for a month</source>
        <translation>un hôte de la classe « {} », par mois</translation>
    </message>
    <message>
        <source>a host of the offer &apos;{}&apos;, for a month</source>
        <translation>un hôte de l’offre « {} », par mois</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Strictement confidentiel</translation>
    </message>
    <message>
        <source>The classification has {} letters, and a page&apos;s head has room for {}: shorten it.</source>
        <translation>La classification a {} caractères, et l’en-tête d’une page n’a de place que pour {} : la raccourcir.</translation>
    </message>
    <message>
        <source>{} before this page was made, the first at {}: find plans again.</source>
        <translation>{} avant la création de cette page, la première le {} : chercher de nouveau des plans.</translation>
    </message>
    <message>
        <source>Classification:</source>
        <translation>Classification :</translation>
    </message>
    <message>
        <source>The work touches no host whose use is measured.</source>
        <translation>Les travaux ne touchent aucun hôte dont l’usage est mesuré.</translation>
    </message>
    <message>
        <source>No number of samples in a row is rare enough in these hours to mean a failure: ask before anything is taken back. The thresholds are the upper ends of the 95 % bands.</source>
        <translation>Aucun nombre de mesures de suite n’est assez rare à ces heures pour signifier un échec : demander avant tout retour arrière. Les seuils sont les hauts des bandes à 95 %.</translation>
    </message>
    <message>
        <source>Host or service</source>
        <translation>Hôte ou service</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>above {}</source>
        <translation>au-dessus de {}</translation>
    </message>
    <message>
        <source>{:.4g} s for {:.4g} % of the requests</source>
        <translation>{:.4g} s pour {:.4g} % des requêtes</translation>
    </message>
    <message>
        <source>below {}</source>
        <translation>en dessous de {}</translation>
    </message>
    <message>
        <source>{} {} in {} of {} in a row: stop, and take back {}.</source>
        <translation>{} {}, {} de {} de suite : arrêter et revenir en arrière, {}.</translation>
    </message>
    <message>
        <source>{} {} in samples of {} ({}): ask before you take back {}.</source>
        <translation>{} {} dans des mesures de {} ({}) : demander avant de revenir en arrière, {}.</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>réplicas</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>Capacity of the hosts that are touched</source>
        <translation>Capacité des hôtes touchés</translation>
    </message>
    <message>
        <source>Where the upper end of the 95 % band comes nearest to the capacity.</source>
        <translation>Là où le haut de la bande à 95 % s’approche le plus de la capacité.</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Au plus près</translation>
    </message>
    <message>
        <source>Who depends on what is touched: touched services are filled, a solid line is a hard dependency, a dashed one a soft one; what is hit lies to the right.</source>
        <translation>Qui dépend de ce qui est touché : les services touchés sont remplis, un trait plein est une dépendance forte, un trait tireté une faible ; ce qui est atteint se trouve à droite.</translation>
    </message>
    <message>
        <source>Drawn are {} of {}; the table has all.</source>
        <translation>Dessinés : {} sur {} ; le tableau les contient tous.</translation>
    </message>
    <message>
        <source>{} depends on {}</source>
        <translation>{} dépend de {}</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Rayon d’impact</translation>
    </message>
    <message>
        <source>{}, the rest not tried</source>
        <translation>{}, le reste non essayé</translation>
    </message>
    <message>
        <source>Any one host or rack can be lost at any time; not any two hosts.</source>
        <translation>N’importe quel hôte ou n’importe quelle baie peut être perdu à tout moment, mais pas deux hôtes quelconques.</translation>
    </message>
    <message>
        <source>Any one host can be lost at any time; not any two hosts.</source>
        <translation>N’importe quel hôte peut être perdu à tout moment, mais pas deux hôtes quelconques.</translation>
    </message>
    <message>
        <source>Left out: {}. {}</source>
        <translation>Ignoré : {}. {}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} pour {}</translation>
    </message>
    <message>
        <source>The decision on one page</source>
        <translation>La décision en une page</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Way back, and when to take it</source>
        <translation>Retour arrière, et quand y recourir</translation>
    </message>
    <message>
        <source>Risks, calendar and vulnerabilities</source>
        <translation>Risques, calendrier et vulnérabilités</translation>
    </message>
    <message>
        <source>Tests, and what to look at afterwards</source>
        <translation>Tests, et ce qu’il faut regarder ensuite</translation>
    </message>
    <message>
        <source>What the numbers rest on</source>
        <translation>Sur quoi reposent les chiffres</translation>
    </message>
    <message>
        <source>Approvals and history</source>
        <translation>Approbations et historique</translation>
    </message>
    <message>
        <source>The gravest first.</source>
        <translation>Le plus grave d’abord.</translation>
    </message>
    <message>
        <source>Change {}</source>
        <translation>Changement {}</translation>
    </message>
    <message>
        <source>from now on, for good</source>
        <translation>dès maintenant, définitivement</translation>
    </message>
    <message>
        <source>The changes that are asked for</source>
        <translation>Les changements demandés</translation>
    </message>
    <message>
        <source>What the scenario holds. What is only assumed nobody carries out.</source>
        <translation>Ce que contient le scénario. Ce qui est seulement supposé n’est exécuté par personne.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>exécuté</translation>
    </message>
    <message>
        <source>shifted by the plan</source>
        <translation>décalé par le plan</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>None: this is the fleet as it is, with what is in the calendar.</source>
        <translation>Aucun : c’est le parc tel qu’il est, avec ce qui est au calendrier.</translation>
    </message>
    <message>
        <source>Back-out, the last work first</source>
        <translation>Retour arrière, les derniers travaux en premier</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Tests: by what each work is seen to be done</source>
        <translation>Tests : à quoi se constate la fin de chacun des travaux</translation>
    </message>
    <message>
        <source>Whoever carried it out signs for what was seen.</source>
        <translation>Qui a exécuté signe pour ce qui a été constaté.</translation>
    </message>
    <message>
        <source>Its hours end at {}: end it then, or before.</source>
        <translation>Ses heures se terminent le {} : y mettre fin à ce moment, ou avant.</translation>
    </message>
    <message>
        <source>It is a trade and no mend: findings rise from {} to {} by {}.</source>
        <translation>C’est un compromis et non une réparation : les constats passent de {} à {} avec {}.</translation>
    </message>
    <message>
        <source>The fleet as it is</source>
        <translation>Le parc tel qu’il est</translation>
    </message>
    <message>
        <source>error {:.2f} of that of repeating the last cycle</source>
        <translation>erreur égale à {:.2f} fois celle de la répétition du dernier cycle</translation>
    </message>
    <message>
        <source>{}, {} with this plan</source>
        <translation>{}, {} avec ce plan</translation>
    </message>
    <message>
        <source>{}: what is less probable is left out</source>
        <translation>{} : ce qui est moins probable est omis</translation>
    </message>
    <message>
        <source>Digest of the data</source>
        <translation>Empreinte des données</translation>
    </message>
    <message>
        <source>No plan. State of {}, revision {}. Hash {}.</source>
        <translation>Sans plan. État de {}, révision {}. Empreinte {}.</translation>
    </message>
    <message>
        <source>No plan, revision {}, hash {}</source>
        <translation>Sans plan, révision {}, empreinte {}</translation>
    </message>
    <message>
        <source>{} requests a second</source>
        <translation>{} requêtes par seconde</translation>
    </message>
    <message>
        <source>What the work touches, everyone who depends on it, and whom the risks that were found hit; the way leads there from where it begins. Who is hit in one way stands together.</source>
        <translation>Ce que les travaux touchent, tous ceux qui en dépendent, et ceux qu’atteignent les risques constatés ; le chemin y mène depuis le point de départ. Ceux qui sont atteints de la même façon sont regroupés.</translation>
    </message>
    <message>
        <source>Nothing is carried out.</source>
        <translation>Rien n’est exécuté.</translation>
    </message>
    <message>
        <source>{}; part 3 has all of them.</source>
        <translation>{} ; la partie 3 en donne la liste complète.</translation>
    </message>
    <message>
        <source>{}; the steps are done by {} (P90)</source>
        <translation>{} ; étapes terminées d’ici au {} (P90)</translation>
    </message>
    <message>
        <source>{} if it happens</source>
        <translation>{}, si cela arrive</translation>
    </message>
    <message>
        <source>{} at the median, nine times in ten between {} and {}</source>
        <translation>{} à la médiane, neuf fois sur dix entre {} et {}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>later than the horizon</source>
        <translation>après l’horizon</translation>
    </message>
    <message>
        <source>Nothing above the threshold happens within the horizon.</source>
        <translation>Rien au-dessus du seuil n’arrive dans l’horizon.</translation>
    </message>
    <message>
        <source>First to run out, with {}: {} ({}).</source>
        <translation>Premier épuisement, avec une probabilité de {} : {} ({}).</translation>
    </message>
    <message>
        <source>When: {}.</source>
        <translation>Quand : {}.</translation>
    </message>
    <message>
        <source>No plan, so no costs were reckoned.</source>
        <translation>Pas de plan, donc aucun coût n’a été calculé.</translation>
    </message>
    <message>
        <source>{} once, {} a month; downtime: {}</source>
        <translation>{} une fois, {} par mois ; interruption : {}</translation>
    </message>
    <message>
        <source>Nothing else is in the calendar.</source>
        <translation>Il n’y a rien d’autre au calendrier.</translation>
    </message>
    <message>
        <source>In the calendar: {}.</source>
        <translation>Au calendrier : {}.</translation>
    </message>
    <message>
        <source>No collision was found.</source>
        <translation>Aucune collision n’a été trouvée.</translation>
    </message>
    <message>
        <source>Part 7 has {}.</source>
        <translation>La partie 7 indique {}.</translation>
    </message>
    <message>
        <source>Cost, downtime</source>
        <translation>Coût, interruption</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Si rien n’est fait</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Pendant ce temps</translation>
    </message>
    <message>
        <source>{:.0f} %: {} of {}</source>
        <translation>{:.0f} % : {} sur {}</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Workload-days exposed to it: {} without the plan, {} with it.</source>
        <translation>Jours-charge qui y sont exposés : {} sans le plan, {} avec lui.</translation>
    </message>
    <message>
        <source>P(breach) {}. {} once, {} a month. Downtime: {}. Done by {} (P90).</source>
        <translation>Proba. de rupture : {}. {} une fois, {} par mois. Interruption : {}. Fini le {} (P90).</translation>
    </message>
    <message>
        <source>Risk, cost and time</source>
        <translation>Risque, coût et durée</translation>
    </message>
    <message>
        <source>What it mends and leaves</source>
        <translation>Ce qu’il répare et laisse</translation>
    </message>
    <message>
        <source>What it gives up</source>
        <translation>Ce à quoi il renonce</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>P(breach) {}.</source>
        <translation>Proba. de rupture : {}.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Where the forecast puts what is to come: in the 80 % band 8 times of 10, in the 95 % band 19 of 20. Part 9 says how often that was so.</source>
        <translation>Où la prévision situe ce qui vient : dans la bande à 80 % 8 fois sur 10, dans la bande à 95 % 19 fois sur 20. La partie 9 dit combien de fois ce fut le cas.</translation>
    </message>
    <message>
        <source>Joint path</source>
        <translation>Trajectoire conjointe</translation>
    </message>
    <message>
        <source>One possible future of everything at once. A chance is the share of them in which something happens.</source>
        <translation>Un futur possible de tout à la fois. Une probabilité est la part de ces trajectoires dans lesquelles quelque chose arrive.</translation>
    </message>
    <message>
        <source>Way back, point of no return</source>
        <translation>Retour arrière, point de non-retour</translation>
    </message>
    <message>
        <source>How what was done is undone, and until when that is safe.</source>
        <translation>Comment ce qui a été fait est annulé, et jusqu’à quand c’est sans risque.</translation>
    </message>
    <message>
        <source>Touched, hard, soft</source>
        <translation>Touché, forte, faible</translation>
    </message>
    <message>
        <source>The work is done on it; it stops without what is touched; it does worse without.</source>
        <translation>Les travaux s’y déroulent ; s’arrête sans ce qui est touché ; fonctionne moins bien sans.</translation>
    </message>
    <message>
        <source>Tainted, drained</source>
        <translation>Avec teinte, drainé</translation>
    </message>
    <message>
        <source>A host that takes only some workloads; a host that is emptied.</source>
        <translation>Un hôte qui n’accepte que certaines charges ; un hôte qui est vidé.</translation>
    </message>
    <message>
        <source>The fingerprint of this plan with all its numbers: who signs, signs that one. It stands on every page and in the plan&apos;s JSON.</source>
        <translation>L’empreinte de ce plan avec tous ses chiffres : qui signe, signe celle-là. Elle figure sur chaque page et dans le JSON du plan.</translation>
    </message>
    <message>
        <source>To be written in by hand</source>
        <translation>À remplir à la main</translation>
    </message>
    <message>
        <source>What only people know; what is known already stands there.</source>
        <translation>Ce que seules les personnes savent ; ce qui est connu y figure déjà.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>proposed {}</source>
        <translation>proposé le {}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Number in the change system, related changes</source>
        <translation>Numéro dans le système de gestion des changements, changements liés</translation>
    </message>
    <message>
        <source>Date of the board, its recommendation</source>
        <translation>Date du CAB, sa recommandation</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Exécuté par</translation>
    </message>
    <message>
        <source>Begun and ended in fact</source>
        <translation>Début et fin réels</translation>
    </message>
    <message>
        <source>Reviewed on, by, with which result</source>
        <translation>Revu le, par, avec quel résultat</translation>
    </message>
    <message>
        <source>1 more host is up and takes workloads.</source>
        <translation>1 hôte de plus est actif et accepte des charges.</translation>
    </message>
    <message>
        <source>{} workload-days on hosts with a known high vulnerability (CVSS 7 or more)</source>
        <translation>{} jours-charge sur des hôtes ayant une vulnérabilité élevée connue (CVSS 7 ou plus)</translation>
    </message>
    <message>
        <source>Take it back by hand.</source>
        <translation>À annuler à la main.</translation>
    </message>
    <message>
        <source>{} ({} new)</source>
        <translation>{} (nouveaux : {})</translation>
    </message>
    <message>
        <source>Back, P95</source>
        <translation>Retour arr., P95</translation>
    </message>
    <message>
        <source>Throughout the next {} there is a rack that cannot be lost.</source>
        <translation>Pendant les {} à venir, il y a toujours au moins une baie indispensable.</translation>
    </message>
    <message>
        <source>Throughout the next {} there is a host that cannot be lost.</source>
        <translation>Pendant les {} à venir, il y a toujours au moins un hôte indispensable.</translation>
    </message>
    <message>
        <source>For {} in all, within the next {}, there is a rack that cannot be lost; the first stretch follows.</source>
        <translation>Pendant {} au total, sur les {} à venir, il y a au moins une baie indispensable ; voici la première période.</translation>
    </message>
    <message>
        <source>For {} in all, within the next {}, there is a host that cannot be lost; the first stretch follows.</source>
        <translation>Pendant {} au total, sur les {} à venir, il y a au moins un hôte indispensable ; voici la première période.</translation>
    </message>
    <message>
        <source>{} more are in the plan as JSON.</source>
        <translation>{} autres figurent dans le plan au format JSON.</translation>
    </message>
    <message>
        <source>{} Evidence that stands in the section before is not repeated.</source>
        <translation>{} Les justifications déjà données dans la section précédente ne sont pas répétées.</translation>
    </message>
    <message>
        <source>Raised above that: {} of {}, which would otherwise take longer than {} to tell a failure.</source>
        <translation>Relevés au-delà : {} sur {}, qui mettraient sinon plus de {} à révéler un échec.</translation>
    </message>
    <message>
        <source>Way back incomplete. {}</source>
        <translation>Retour arrière incomplet. {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <source>{} ({} left, {} new); {} ended</source>
        <translation>{} ({} restent, {} nouveaux) ; {} résolus</translation>
    </message>
    <message>
        <source>Hosts whose loss leaves a workload without a host (N-1)</source>
        <translation>Hôtes dont la perte laisse une charge sans hôte (N-1)</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>Hold {} for {}</source>
        <translation>Garder {} pour {}</translation>
    </message>
    <message>
        <source>Hold {} times {} for {}</source>
        <translation>Garder {} fois {} pour {}</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>Resize</name>
    <message>
        <source>Resize {} to {}</source>
        <translation>Redimensionner {} à {}</translation>
    </message>
    <message>
        <source>Resize {}: {} each</source>
        <translation>Redimensionner {} : {} chacun</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>The edits bring it forward by {}: the median date was {}, now it is {}.</source>
        <translation>Les modifications l’avancent de {} : la date médiane était le {}, c’est maintenant le {}.</translation>
    </message>
    <message>
        <source>The edits bring it forward by {}: the date that one path in twenty comes to was {}, now it is {}.</source>
        <translation>Les modifications l’avancent de {} : la date qu’atteint une trajectoire sur vingt était le {}, c’est maintenant le {}.</translation>
    </message>
    <message>
        <source>Without the edits the probability was {}.</source>
        <translation>Sans modifications, la probabilité était de {}.</translation>
    </message>
    <message>
        <source>the end of time</source>
        <translation>terme des temps</translation>
    </message>
    <message>
        <source>{} UTC</source>
        <translation>{} UTC</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>tout le temps</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>jusqu’au {}</translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation>à partir du {}</translation>
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
        <translation>100 %</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>plus de 99 %</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>moins de 1 %</translation>
    </message>
    <message>
        <source>{:.0f} %</source>
        <translation>{:.0f} %</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
    <message>
        <source>There is no placement to fail. Import a fleet first.</source>
        <translation>Il n’y a aucun placement à mettre en panne. Importer d’abord un parc.</translation>
    </message>
    <message>
        <source>Ask for one path at least.</source>
        <translation>Demander au moins une trajectoire.</translation>
    </message>
    <message>
        <source>No host has the labels &apos;{}&apos;. Look them up with &apos;show&apos;.</source>
        <translation>Aucun hôte n’a les étiquettes « {} ». Les rechercher avec &apos;show&apos;.</translation>
    </message>
    <message>
        <source>Nothing breaks until {} in {} of {} joint paths of demand, failures and repairs ({}); in {} failures leave somebody without a host. Assumed: hosts fail as {}, {:.4g} h up and {:.3g} h to repair in the mean.</source>
        <translation>Rien ne cède jusqu’au {} dans {} de {} trajectoires conjointes de demande, de pannes et de réparations ({}) ; dans {}, des pannes laissent une charge sans hôte. Hypothèse : les hôtes tombent en panne comme {}, avec en moyenne {:.4g} h de marche et {:.3g} h de réparation.</translation>
    </message>
    <message>
        <source>So many services were looked at on the first {} of {} demand paths, which the joint paths repeat.</source>
        <translation>Les nombreux services ont été examinés sur les {} premières des {} trajectoires de demande, que les trajectoires conjointes répètent.</translation>
    </message>
    <message>
        <source>Those of {} fail as {}, {:.4g} h up and {:.3g} h to repair.</source>
        <translation>Ceux de {} tombent en panne comme {}, avec en moyenne {:.4g} h de marche et {:.3g} h de réparation.</translation>
    </message>
    <message>
        <source>rack {}</source>
        <translation>la baie {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>la zone {}</translation>
    </message>
    <message>
        <source>Without {}, {} has no host. For {}: {}.</source>
        <translation>Sans {}, {} n’a pas d’hôte. Pour {} : {}.</translation>
    </message>
    <message>
        <source>Without {}, {} have no host. For {}: {}.</source>
        <translation>Sans {}, {} n’ont pas d’hôte. Pour {} : {}.</translation>
    </message>
    <message>
        <source>Lost: {}.</source>
        <translation>Perdus : {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of sweep. Use hosts, pairs, racks or zones.</source>
        <translation>« {} » n’est pas un type de balayage. Utiliser hosts, pairs, racks ou zones.</translation>
    </message>
    <message>
        <source>There is no placement to sweep. Import a fleet first.</source>
        <translation>Il n’y a aucun placement à balayer. Importer d’abord un parc.</translation>
    </message>
    <message>
        <source>losing {} leaves {} without a host</source>
        <translation>la perte de {} laisse {} sans hôte</translation>
    </message>
    <message>
        <source>losing {} leaves {} without a host and {} lost</source>
        <translation>la perte de {} laisse {} sans hôte (perdus : {})</translation>
    </message>
    <message>
        <source>losing {} overloads {}, which takes over: its {} runs out in {} of the paths</source>
        <translation>la perte de {} surcharge {}, qui prend le relais : {} s’y épuise dans {} des trajectoires</translation>
    </message>
    <message>
        <source>Hour by hour, hosts, racks or zones can be lost, no pairs. Use one of them.</source>
        <translation>Heure par heure, la perte s’examine pour des hôtes, des baies ou des zones, pas pour des paires. Utiliser l’un d’eux.</translation>
    </message>
    <message>
        <source>These hours lie outside the computed future. Ask for a longer horizon.</source>
        <translation>Ces heures sont hors du futur calculé. Demander un horizon plus long.</translation>
    </message>
    <message>
        <source>from {} UTC on</source>
        <translation>à partir de {} UTC</translation>
    </message>
    <message>
        <source>from {} to {} UTC</source>
        <translation>du {} à {} UTC</translation>
    </message>
    <message>
        <source>N-1</source>
        <translation>N-1</translation>
    </message>
    <message>
        <source>N-1 for racks</source>
        <translation>N-1 pour les baies</translation>
    </message>
    <message>
        <source>N-1 for zones</source>
        <translation>N-1 pour les zones</translation>
    </message>
    <message>
        <source>{} does not hold {}: {}.</source>
        <translation>{} n’est pas assuré {} : {}.</translation>
    </message>
    <message>
        <source>{} does not hold {} even with the expected demand: {}.</source>
        <translation>{} n’est pas assuré {}, même avec la demande attendue : {}.</translation>
    </message>
    <message>
        <source>{} does not hold {} with the demand of P90: {}.</source>
        <translation>{} n’est pas assuré {} avec la demande P90 : {}.</translation>
    </message>
    <message>
        <source>{} does not hold {} with the demand of P95: {}.</source>
        <translation>{} n’est pas assuré {} avec la demande P95 : {}.</translation>
    </message>
    <message>
        <source>Nothing runs out, loses its host or collides within the horizon.</source>
        <translation>Rien ne s’épuise, ne perd son hôte ni n’entre en collision dans l’horizon.</translation>
    </message>
    <message>
        <source>{} set placed again, {} proven survivable</source>
        <translation>{} ensemble replacé, {} dont la perte est prouvée supportable</translation>
    </message>
    <message>
        <source>{} sets placed again, {} proven survivable</source>
        <translation>{} ensembles replacés, {} dont la perte est prouvée supportable</translation>
    </message>
    <message>
        <source>The weakest host at {}: {}.</source>
        <translation>L’hôte le plus faible le {} : {}.</translation>
    </message>
    <message>
        <source>The weakest set of {} hosts at {}: {}.</source>
        <translation>L’ensemble le plus faible de {} hôtes le {} : {}.</translation>
    </message>
    <message>
        <source>{} set of that size is fatal ({}).</source>
        <translation>{} ensemble de cette taille est fatal ({}).</translation>
    </message>
    <message>
        <source>{} sets of that size are fatal ({}).</source>
        <translation>{} ensembles de cette taille sont fatals ({}).</translation>
    </message>
    <message>
        <source>Any {} of {} can be lost at {} ({}).</source>
        <translation>N’importe quel choix de {} parmi {} peut être perdu le {} ({}).</translation>
    </message>
    <message>
        <source>Larger sets were too many to be placed again.</source>
        <translation>Les ensembles plus grands étaient trop nombreux pour être replacés.</translation>
    </message>
    <message>
        <source>There is no placement to search. Import a fleet first.</source>
        <translation>Il n’y a aucun placement à explorer. Importer d’abord un parc.</translation>
    </message>
    <message>
        <source>Ask for sets of 1 to 4 hosts.</source>
        <translation>Demander des ensembles de 1 à 4 hôtes.</translation>
    </message>
    <message>
        <source>1 workload stands on a name that has no resource, so what it uses is counted nowhere: say on Match what the name is, or import what is missing.</source>
        <translation>1 charge repose sur un nom sans ressource, son usage n’est donc compté nulle part : indiquer dans Rapprochement à quoi correspond ce nom, ou importer ce qui manque.</translation>
    </message>
    <message>
        <source>{} workloads stand on names that have no resource, so what they use is counted nowhere: say on Match what the names are, or import what is missing.</source>
        <translation>{} charges reposent sur des noms sans ressource, leur usage n’est donc compté nulle part : indiquer dans Rapprochement à quoi correspondent ces noms, ou importer ce qui manque.</translation>
    </message>
    <message>
        <source>{}, with or without the edits</source>
        <translation>{}, avec ou sans modifications</translation>
    </message>
    <message>
        <source>{} This is so with or without the edits.</source>
        <translation>{} Il en est ainsi avec ou sans modifications.</translation>
    </message>
    <message>
        <source>{} with or without the edits, a breach with a chance of {}. The gravest: {}</source>
        <translation>{}, avec ou sans modifications ; probabilité de rupture : {}. Le plus grave : {}</translation>
    </message>
    <message>
        <source>{} with or without the edits, and no breach is among them. The gravest: {}</source>
        <translation>{}, avec ou sans modifications, sans aucune rupture parmi eux. Le plus grave : {}</translation>
    </message>
    <message>
        <source>The edits bring {} forward.</source>
        <translation>Avancé par les modifications : {}.</translation>
    </message>
    <message>
        <source>{} That is the gravest of {}.</source>
        <translation>{} C’est le plus grave des {}.</translation>
    </message>
    <message>
        <source>The weakest pair of hosts that can each be lost alone: {}</source>
        <translation>La paire la plus faible d’hôtes dont chacun peut être perdu seul : {}</translation>
    </message>
    <message>
        <source>The weakest set of {} hosts that holds none of these: {}</source>
        <translation>L’ensemble le plus faible de {} hôtes qui ne contient aucun de ceux-ci : {}</translation>
    </message>
    <message>
        <source>{}; it is the only one.</source>
        <translation>{} ; il n’y en a pas d’autre.</translation>
    </message>
    <message>
        <source>{}; there are {} such.</source>
        <translation>{} ; il y en a {} de ce type.</translation>
    </message>
    <message>
        <source>Sets of {} hosts beside them were too many to be placed again.</source>
        <translation>Les autres ensembles de {} hôtes étaient trop nombreux pour être placés de nouveau.</translation>
    </message>
    <message>
        <source>Any two hosts that can each be lost alone can be lost together.</source>
        <translation>Deux hôtes quelconques qui peuvent chacun être perdus seuls peuvent être perdus ensemble.</translation>
    </message>
    <message>
        <source>Any {} hosts that hold none of these can be lost.</source>
        <translation>{} hôtes quelconques qui ne contiennent aucun de ceux-ci peuvent être perdus.</translation>
    </message>
    <message>
        <source>Sunday {} {}</source>
        <translation>dimanche {} {}</translation>
    </message>
    <message>
        <source>Monday {} {}</source>
        <translation>lundi {} {}</translation>
    </message>
    <message>
        <source>Tuesday {} {}</source>
        <translation>mardi {} {}</translation>
    </message>
    <message>
        <source>Wednesday {} {}</source>
        <translation>mercredi {} {}</translation>
    </message>
    <message>
        <source>Thursday {} {}</source>
        <translation>jeudi {} {}</translation>
    </message>
    <message>
        <source>Friday {} {}</source>
        <translation>vendredi {} {}</translation>
    </message>
    <message>
        <source>Saturday {} {}</source>
        <translation>samedi {} {}</translation>
    </message>
    <message>
        <source>{}, a breach with a chance of {}. The gravest: {}</source>
        <translation>{} ; probabilité de rupture : {}. Le plus grave : {}</translation>
    </message>
    <message>
        <source>{}, and no breach is among them. The gravest: {}</source>
        <translation>{}, sans aucune rupture parmi eux. Le plus grave : {}</translation>
    </message>
    <message>
        <source>Cannot be lost: without it a workload has no host (▲), or a host that takes over runs out on more paths than one in twenty (◆).</source>
        <translation>Indispensable : sans lui, une charge n’a pas d’hôte (▲), ou un hôte qui prend le relais est épuisé sur plus d’une trajectoire sur vingt (◆).</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Roll out a new version of {}</source>
        <translation>Déployer une nouvelle version de {}</translation>
    </message>
    <message>
        <source>{} with {} each</source>
        <translation>{} avec {} chacun</translation>
    </message>
    <message>
        <source>{}, demand times {}</source>
        <translation>{}, demande × {}</translation>
    </message>
    <message>
        <source>{} in canary steps {}</source>
        <translation>{} par étapes canary {}</translation>
    </message>
    <message>
        <source>{}, at most {} more and {} unavailable</source>
        <translation>{}, au plus {} de plus et {} indisponibles</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>approved with conditions</source>
        <translation>approuvé sous conditions</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>différé</translation>
    </message>
    <message>
        <source>{} by {} at {}.</source>
        <translation>{} par {} le {}.</translation>
    </message>
    <message>
        <source>{} by {} at {}: {}.</source>
        <translation>{} par {} le {} : {}.</translation>
    </message>
    <message>
        <source>{} That was on another state of the plan (hash {}).</source>
        <translation>{} C’était sur un autre état du plan (empreinte {}).</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>It failed; it is tried again.</source>
        <translation>Échec ; une nouvelle tentative suivra.</translation>
    </message>
    <message>
        <source>It failed {} times in a row; it is tried again.</source>
        <translation>{} échecs de suite ; une nouvelle tentative suivra.</translation>
    </message>
    <message>
        <source>Every {}: it changed the last time.</source>
        <translation>Intervalle de {} : il y a eu un changement la dernière fois.</translation>
    </message>
    <message>
        <source>Every {}: nothing changed the last 1 time.</source>
        <translation>Intervalle de {} : rien n’a changé la dernière fois.</translation>
    </message>
    <message>
        <source>Every {}: nothing changed the last {} times.</source>
        <translation>Intervalle de {} : rien n’a changé les {} dernières fois.</translation>
    </message>
    <message>
        <source>It comes with everything, every {}; of {} a value for every {}.</source>
        <translation>Collecte avec tout le reste, à intervalle de {} ; pour {}, une valeur par intervalle de {}.</translation>
    </message>
    <message>
        <source>1 other series comes along, since less rests on it.</source>
        <translation>1 autre série est collectée en même temps, car moins de choses reposent sur elle.</translation>
    </message>
    <message>
        <source>{} other series come along, since less rests on them.</source>
        <translation>{} autres séries sont collectées en même temps, car moins de choses reposent sur elles.</translation>
    </message>
    <message>
        <source>Every {}: {} is scheduled from {} to {}.</source>
        <translation>Intervalle de {} : {} est planifié du {} au {}.</translation>
    </message>
    <message>
        <source>Every {}: it is being learnt ({} of {} samples).</source>
        <translation>Intervalle de {} : apprentissage en cours ({} mesures sur {}).</translation>
    </message>
    <message>
        <source>Every {}: a value was {:.0f} times further off than usual. It waits for {} before it slows down again.</source>
        <translation>Intervalle de {} : une valeur s’est écartée {:.0f} fois plus que d’habitude. Attente de {} avant de ralentir à nouveau.</translation>
    </message>
    <message>
        <source>Every {}: too little is known of it yet. It waits for more samples.</source>
        <translation>Intervalle de {} : trop peu d’éléments sont encore connus. Attente de mesures supplémentaires.</translation>
    </message>
    <message>
        <source>Every {}, which is the longest: hourly means are off by {:.1f} % then.</source>
        <translation>Intervalle de {}, le plus long : les moyennes horaires s’écartent alors de {:.1f} %.</translation>
    </message>
    <message>
        <source>Every {}: hourly means are off by {:.1f} % then. It waits for {} before it goes on to every {}, which the {:.1f} % that are allowed leave room for.</source>
        <translation>Intervalle de {} : les moyennes horaires s’écartent alors de {:.1f} %. Attente de {} avant de passer à un intervalle de {}, ce que permettent les {:.1f} % admis.</translation>
    </message>
    <message>
        <source>Every {}: hourly means are off by {:.1f} % then, every {} by {:.1f} %; {:.1f} % are allowed.</source>
        <translation>Intervalle de {} : les moyennes horaires s’écartent alors de {:.1f} % ; avec un intervalle de {}, de {:.1f} %. Sont admis {:.1f} %.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale {} to 1 replica</source>
        <translation>Passer {} à 1 réplica</translation>
    </message>
    <message>
        <source>Scale {} to {} replicas</source>
        <translation>Passer {} à {} réplicas</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>Nothing added</source>
        <translation>Sans modifications</translation>
    </message>
    <message>
        <source>The edits now</source>
        <translation>Les modifications actuelles</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>Sans hôte</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omise : %1</translation>
    </message>
    <message>
        <source>First shortage</source>
        <translation>Premier épuisement</translation>
    </message>
    <message>
        <source>By when whatever is first runs out in half of the possible futures: at the latest when the first of the findings does, for not every future begins with the same one.</source>
        <translation>Date à laquelle la première ressource, quelle qu’elle soit, est épuisée dans la moitié des futurs possibles : au plus tard celle du premier constat, car tous les futurs ne commencent pas par la même.</translation>
    </message>
    <message>
        <source>Regret is the gap to the best scenario where a scenario does worst: 0 % is the best of all in everything, 100 % the worst of all in something.</source>
        <translation>Le regret est l’écart avec le meilleur scénario là où un scénario fait le moins bien : 0 % est le meilleur de tous en tout, 100 % le pire de tous sur un point.</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>{:.1f} points of the chance of a breach</source>
        <translation>{:.1f} points de probabilité de rupture</translation>
    </message>
    <message>
        <source>{:.1f} points of the chance that something runs out</source>
        <translation>{:.1f} points de probabilité d’épuisement</translation>
    </message>
    <message>
        <source>{} until something runs out</source>
        <translation>{} avant un épuisement</translation>
    </message>
    <message>
        <source>Gives up nothing: no other scenario is better in anything.</source>
        <translation>Aucun regret : aucun autre scénario n’est meilleur en quoi que ce soit.</translation>
    </message>
    <message>
        <source>Gives up {} against the best.</source>
        <translation>Regrets par rapport au meilleur : {}.</translation>
    </message>
    <message>
        <source>{} {} in a year</source>
        <translation>{} {} par an</translation>
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
        <translation>Aucune collecte n’a été faite pour lui avant son début ; ce qui était connu le {} en tient lieu.</translation>
    </message>
    <message>
        <source>The baseline was gathered at {}, before it began.</source>
        <translation>La référence a été collectée le {}, avant son début.</translation>
    </message>
    <message>
        <source>It is compared with what is known now, at {}.</source>
        <translation>La comparaison se fait avec ce qui est connu maintenant, le {}.</translation>
    </message>
    <message>
        <source>It is compared with what was gathered after it, at {}.</source>
        <translation>La comparaison se fait avec ce qui a été collecté après, le {}.</translation>
    </message>
    <message>
        <source>Nothing was gathered for an event &apos;{}&apos;. &apos;compare&apos; without one lists those for which there is something.</source>
        <translation>Rien n’a été collecté pour un événement « {} ». &apos;compare&apos; sans événement liste ceux pour lesquels il y a quelque chose.</translation>
    </message>
    <message>
        <source>The workspace {} has no revision {}.</source>
        <translation>L’espace de travail {} n’a pas de révision {}.</translation>
    </message>
    <message>
        <source>The step must be at least one second.</source>
        <translation>Le pas doit être d’au moins une seconde.</translation>
    </message>
    <message>
        <source>The horizon must be at least one step long.</source>
        <translation>L’horizon doit être d’au moins un pas.</translation>
    </message>
    <message>
        <source>The training history must be at least one step long.</source>
        <translation>L’historique d’apprentissage doit être d’au moins un pas.</translation>
    </message>
    <message>
        <source>The horizon has more than 100,000 steps. Take a longer step or a shorter horizon.</source>
        <translation>L’horizon a plus de 100 000 pas. Choisir un pas plus long ou un horizon plus court.</translation>
    </message>
    <message>
        <source>Ask for 1 to 100,000 paths.</source>
        <translation>Demander de 1 à 100 000 trajectoires.</translation>
    </message>
    <message>
        <source>{} paths over {} steps are more than {} values for every series. Ask for fewer paths, a longer step or a shorter horizon.</source>
        <translation>{} trajectoires sur {} pas font plus de {} valeurs pour chaque série. Demander moins de trajectoires, un pas plus long ou un horizon plus court.</translation>
    </message>
    <message>
        <source>The threshold is a probability between 0 and 1.</source>
        <translation>Le seuil est une probabilité entre 0 et 1.</translation>
    </message>
    <message>
        <source>The scheduled change {} is left out: {}</source>
        <translation>Le changement planifié {} est ignoré : {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>zone {}</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>le parc</translation>
    </message>
    <message>
        <source>Nothing measured {} of {}. Import or gather that series first.</source>
        <translation>Rien n’a mesuré {} de {}. Importer ou collecter d’abord cette série.</translation>
    </message>
    <message>
        <source>{} has no sample before {}. Let the forecast begin later.</source>
        <translation>{} n’a aucune mesure avant le {}. Faire commencer la prévision plus tard.</translation>
    </message>
    <message>
        <source>The newest sample of {} is of {}, longer before {} than the {} of history that a forecast looks at. Gather or import newer ones, or let the forecast begin then.</source>
        <translation>La mesure la plus récente de {} est du {} ; elle précède le {} de plus que l’historique ({}) examiné par une prévision. En collecter ou importer de plus récentes, ou faire commencer la prévision à ce moment.</translation>
    </message>
    <message>
        <source>1 series was fitted.</source>
        <translation>1 série a été ajustée.</translation>
    </message>
    <message>
        <source>{} series were fitted.</source>
        <translation>{} séries ont été ajustées.</translation>
    </message>
    <message>
        <source>{} series went on with the models that are kept.</source>
        <translation>{} séries ont continué avec les modèles conservés.</translation>
    </message>
    <message>
        <source>{} of {} series went on with the models that are kept, 1 was fitted.</source>
        <translation>{} séries sur {} ont continué avec les modèles conservés, 1 a été ajustée.</translation>
    </message>
    <message>
        <source>{} of {} series went on with the models that are kept, {} were fitted.</source>
        <translation>{} séries sur {} ont continué avec les modèles conservés, {} ont été ajustées.</translation>
    </message>
    <message>
        <source>The future begins at {}: samples count by the whole hour. What was measured since, up to {}, counts when its hour has ended, at {}.</source>
        <translation>Le futur commence le {} : les mesures comptent par heure entière. Ce qui a été mesuré depuis, jusqu’au {}, compte quand son heure est terminée, le {}.</translation>
    </message>
    <message>
        <source>The future begins at {}: samples count by the whole step of {}. What was measured since, up to {}, counts when its step has ended, at {}.</source>
        <translation>Le futur commence le {} : les mesures comptent par pas entier de {}. Ce qui a été mesuré depuis, jusqu’au {}, compte quand son pas est terminé, le {}.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample. That is later than its import at {}: check its time, or say when the future begins.</source>
        <translation>Le futur commence le {}, après la mesure la plus récente. C’est plus tard que son import le {} : vérifier sa date, ou indiquer quand le futur commence.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample.</source>
        <translation>Le futur commence le {}, après la mesure la plus récente.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample up to {}. There is a series with later ones; check their times.</source>
        <translation>Le futur commence le {}, après la mesure la plus récente jusqu’au {}. Une série en a de plus tardives ; vérifier leurs dates.</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample up to {}. There are {} series with later ones; check their times.</source>
        <translation>Le futur commence le {}, après la mesure la plus récente jusqu’au {}. {} séries en ont de plus tardives ; vérifier leurs dates.</translation>
    </message>
    <message>
        <source>Nothing is measured, so the future begins at {}, after revision {}.</source>
        <translation>Rien n’est mesuré, le futur commence donc le {}, après la révision {}.</translation>
    </message>
    <message>
        <source>Every workload has ended by {}, so the future begins at {}, when most of them were alive.</source>
        <translation>Toutes les charges sont terminées le {}, le futur commence donc le {}, quand la plupart étaient en vie.</translation>
    </message>
    <message>
        <source>The future begins at {}, as asked.</source>
        <translation>Le futur commence le {}, comme demandé.</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; the values with | between them follow no parameter. Write key=1|2, or &apos; | &apos; with blanks between whole values of the axis.</source>
        <translation>Dans « {} », les valeurs séparées par | ne suivent aucun paramètre. Écrire key=1|2, ou &apos; | &apos; avec des espaces entre des valeurs entières de l’axe.</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; two parameters have several values. Make them two axes.</source>
        <translation>Dans « {} », deux paramètres ont plusieurs valeurs. En faire deux axes.</translation>
    </message>
    <message>
        <source>The label of &apos;{}&apos; has no ] at its end.</source>
        <translation>Il manque ] à la fin de l’étiquette de « {} ».</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has no name. Write &apos;growth: none | change-demand factor=1.2|1.5&apos;.</source>
        <translation>L’axe « {} » n’a pas de nom. Écrire &apos;growth: none | change-demand factor=1.2|1.5&apos;.</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has two values called &apos;{}&apos;. Put a label in brackets in front of them, e.g. [more] scale service=web replicas=9.</source>
        <translation>L’axe « {} » a deux valeurs appelées « {} ». Les faire précéder d’une étiquette entre crochets, p. ex. [more] scale service=web replicas=9.</translation>
    </message>
    <message>
        <source>This version does not know the action &apos;{}&apos;.</source>
        <translation>Cette version ne connaît pas l’action « {} ».</translation>
    </message>
    <message>
        <source>The action {} takes no parameter &apos;{}&apos;.</source>
        <translation>L’action {} n’a pas de paramètre « {} ».</translation>
    </message>
    <message>
        <source>A value is missing. Write e.g. &apos;none | 1.2 | 1.5&apos;, with | between.</source>
        <translation>Il manque une valeur. Écrire p. ex. &apos;none | 1.2 | 1.5&apos;, séparés par |.</translation>
    </message>
    <message>
        <source>The value &apos;{}&apos; stands there twice.</source>
        <translation>La valeur « {} » figure deux fois.</translation>
    </message>
    <message>
        <source>The edit that the axis &apos;{}&apos; varies is not in the scenario.</source>
        <translation>La modification que l’axe « {} » fait varier n’est pas dans le scénario.</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; varies an edit that another axis varies already. Take one of them away.</source>
        <translation>L’axe « {} » fait varier une modification qu’un autre axe fait déjà varier. Retirer l’un des deux.</translation>
    </message>
    <message>
        <source>A matrix needs at least one axis.</source>
        <translation>Une matrice a besoin d’au moins un axe.</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has no value.</source>
        <translation>L’axe « {} » n’a aucune valeur.</translation>
    </message>
    <message>
        <source>Two axes are called &apos;{}&apos;. Give each a name of its own.</source>
        <translation>Deux axes s’appellent « {} ». Donner à chacun son propre nom.</translation>
    </message>
    <message>
        <source>The axes have more than {} combinations. Take fewer values.</source>
        <translation>Les axes ont plus de {} combinaisons. Prendre moins de valeurs.</translation>
    </message>
    <message>
        <source>nothing that is known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>1 stored name was joined: {} is {}. Undo takes that back, before anything is gathered.</source>
        <translation>1 nom enregistré a été fusionné : {} est {}. Annuler revient en arrière, avant toute collecte.</translation>
    </message>
    <message>
        <source>{} stored names were joined: {} is {}, for example. Undo takes that back, before anything is gathered.</source>
        <translation>{} noms enregistrés ont été fusionnés : {} est {}, par exemple. Annuler revient en arrière, avant toute collecte.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;{}&apos; are {} both.</source>
        <translation>« {} » et « {} » désignent tous deux {}.</translation>
    </message>
    <message>
        <source>There is no scheduled event &apos;{}&apos;.</source>
        <translation>L’événement planifié « {} » n’existe pas.</translation>
    </message>
    <message>
        <source>No baseline was taken because the change names no resource, so it is not known what to look at.</source>
        <translation>Aucune référence n’a été prise, car le changement ne nomme aucune ressource : on ne sait pas quoi examiner.</translation>
    </message>
    <message>
        <source>No baseline was taken because there is no live source. Add one, and it is asked before the next change.</source>
        <translation>Aucune référence n’a été prise, car il n’y a pas de source en direct. En ajouter une : elle sera interrogée avant le prochain changement.</translation>
    </message>
    <message>
        <source>No baseline was taken because the change was not known before it began.</source>
        <translation>Aucune référence n’a été prise, car le changement n’était pas connu avant son début.</translation>
    </message>
    <message>
        <source>No baseline was taken because every live source is paused.</source>
        <translation>Aucune référence n’a été prise, car toutes les sources en direct sont en pause.</translation>
    </message>
    <message>
        <source>No baseline was taken because no live source was asked in the time before it began. Keep Penumbra open then, or run &apos;penumbra-cli watch&apos;.</source>
        <translation>Aucune référence n’a été prise, car aucune source en direct n’a été interrogée dans le temps précédant son début. Garder alors Penumbra ouvert, ou exécuter &apos;penumbra-cli watch&apos;.</translation>
    </message>
    <message>
        <source>means of an hour; usually within {}</source>
        <translation>moyennes horaires ; écart habituel d’au plus {}</translation>
    </message>
    <message>
        <source>There is no forecaster called &apos;{}&apos;. Choose one of:{}.</source>
        <translation>Aucune méthode de prévision ne s’appelle « {} ». En choisir une parmi :{}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no dimension of this fleet. Use one of {}.</source>
        <translation>« {} » n’est pas une dimension de ce parc. En utiliser une parmi : {}.</translation>
    </message>
    <message>
        <source>{} offers no {}, so there is nothing to predict.</source>
        <translation>{} n’offre pas ceci : {}. Il n’y a donc rien à prévoir.</translation>
    </message>
    <message>
        <source>{} lies outside the computed future from {} to {}. Ask for a longer horizon.</source>
        <translation>{} est hors du futur calculé du {} au {}. Demander un horizon plus long.</translation>
    </message>
    <message>
        <source>There is no series {} in this revision.</source>
        <translation>La série {} n’existe pas dans cette révision.</translation>
    </message>
    <message>
        <source>{} is to reserve {} and is forecast to use up to {} (95 %)</source>
        <translation>{} doit réserver {} et devrait utiliser jusqu’à {} (95 %) selon la prévision</translation>
    </message>
    <message>
        <source>Resized below its {} use: {}. The room that this frees for placement is in use.</source>
        <translation>Redimensionné en dessous de son usage ({}) : {}. La place que cela libère pour le placement est utilisée.</translation>
    </message>
    <message>
        <source>Resized below its {} use: {}. So are {} more. The room that this frees for placement is in use.</source>
        <translation>Redimensionné en dessous de son usage ({}) : {}. De même pour {} autres. La place que cela libère pour le placement est utilisée.</translation>
    </message>
    <message>
        <source>the baseline {}</source>
        <translation>la référence {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a file nor a column mapping that the workspace keeps.</source>
        <translation>« {} » n’est ni un fichier ni une correspondance de colonnes conservée dans l’espace de travail.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a file nor a column mapping that the workspace keeps. It keeps &apos;{}&apos;.</source>
        <translation>« {} » n’est ni un fichier ni une correspondance de colonnes conservée dans l’espace de travail. Il conserve « {} ».</translation>
    </message>
    <message>
        <source>{} deploys nothing: it holds no Deployment, StatefulSet, ReplicaSet or Pod that can be placed.</source>
        <translation>{} ne déploie rien : il n’y a aucun Deployment, StatefulSet, ReplicaSet ou Pod qui puisse être placé.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no key of a cell.</source>
        <translation>« {} » n’est pas une clé de cellule.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no verdict.</source>
        <translation>« {} » n’est pas un verdict.</translation>
    </message>
    <message>
        <source>the pinned models</source>
        <translation>les modèles épinglés</translation>
    </message>
    <message>
        <source>{} must be a number from 0 to 1,000,000,000, null where nobody knows it, or {{&quot;expected&quot;: 400, &quot;low&quot;: 350, &quot;high&quot;: 500}} with low &lt;= expected &lt;= high.</source>
        <translation>{} doit être un nombre de 0 à 1 000 000 000, null si personne ne le connaît, ou {{&quot;expected&quot;: 400, &quot;low&quot;: 350, &quot;high&quot;: 500}} avec low &lt;= expected &lt;= high.</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is no property of a host, such as cpu, memory, gpu, like or zone, each a text or a number.</source>
        <translation>{} : « {} » n’est pas une propriété d’un hôte, comme cpu, memory, gpu, like ou zone, chacune un texte ou un nombre.</translation>
    </message>
    <message>
        <source>{}: say what a host of it has, cpu and memory, or which host it is like.</source>
        <translation>{} : indiquer ce qu’a un tel hôte, cpu et memory, ou à quel hôte il ressemble.</translation>
    </message>
    <message>
        <source>The price book&apos;s catalogue: offer {} is an object with a name.</source>
        <translation>Le catalogue du livre de prix : l’offre {} est un objet avec un nom.</translation>
    </message>
    <message>
        <source>The price book&apos;s offer &apos;{}&apos;</source>
        <translation>L’offre « {} » du livre de prix</translation>
    </message>
    <message>
        <source>{}: a name has no blank, quote or slash, for hosts are called by it.</source>
        <translation>{} : un nom n’a ni espace, ni guillemet, ni barre oblique, car des hôtes le portent.</translation>
    </message>
    <message>
        <source>{}: say what a month of it costs with price_per_month; null: nobody knows.</source>
        <translation>{} : indiquer ce que coûte un mois avec price_per_month ; null : personne ne sait.</translation>
    </message>
    <message>
        <source>{}: price_per_month</source>
        <translation>{} : price_per_month</translation>
    </message>
    <message>
        <source>{}: say how long it takes from the order to the rack, e.g. &quot;lead_time&quot;: &quot;7d&quot;.</source>
        <translation>{} : indiquer la durée entre la commande et la baie, p. ex. &quot;lead_time&quot;: &quot;7d&quot;.</translation>
    </message>
    <message>
        <source>{}: lead_time: {}</source>
        <translation>{} : lead_time : {}</translation>
    </message>
    <message>
        <source>The price book&apos;s catalogue is a list of at most {} offers.</source>
        <translation>Le catalogue du livre de prix est une liste d’au plus {} offres.</translation>
    </message>
    <message>
        <source>The price book has two offers called &apos;{}&apos;.</source>
        <translation>Le livre de prix a deux offres appelées « {} ».</translation>
    </message>
    <message>
        <source>The price book has no &apos;{}&apos;. Known are {}.</source>
        <translation>Le livre de prix n’a pas de « {} ». Valeurs connues : {}.</translation>
    </message>
    <message>
        <source>A price book is a JSON object.</source>
        <translation>Un livre de prix est un objet JSON.</translation>
    </message>
    <message>
        <source>The price book&apos;s {}</source>
        <translation>{} du livre de prix</translation>
    </message>
    <message>
        <source>The price book&apos;s host_lead_time: {}</source>
        <translation>host_lead_time du livre de prix : {}</translation>
    </message>
    <message>
        <source>the price book of the workspace</source>
        <translation>le livre de prix de l’espace de travail</translation>
    </message>
    <message>
        <source>The plan {} cannot be computed again from this workspace: it comes out differently now. Make the plans anew with &apos;plan&apos;.</source>
        <translation>Le plan {} ne peut pas être recalculé à partir de cet espace de travail : le résultat est maintenant différent. Refaire les plans avec &apos;plan&apos;.</translation>
    </message>
    <message>
        <source>The steps of {} can no longer be carried out in the order that was chosen. {}</source>
        <translation>Les étapes de {} ne peuvent plus être exécutées dans l’ordre choisi. {}</translation>
    </message>
    <message>
        <source>Say who decides: a decision needs a name.</source>
        <translation>Indiquer qui décide : une décision a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Say on which conditions it is approved, or approve it without any.</source>
        <translation>Indiquer sous quelles conditions l’approbation est donnée, ou approuver sans conditions.</translation>
    </message>
    <message>
        <source>A name has at most {} letters, conditions have at most {}.</source>
        <translation>Un nom a au plus {} lettres, des conditions en ont au plus {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no decision. Use one of approved, approved-with-conditions, rejected, deferred.</source>
        <translation>« {} » n’est pas une décision. En utiliser une parmi : approved, approved-with-conditions, rejected, deferred.</translation>
    </message>
    <message>
        <source>A scenario needs a name to be kept under.</source>
        <translation>Un scénario a besoin d’un nom pour être conservé.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is the name of what is being edited. Give the scenario a name of its own.</source>
        <translation>« {} » est le nom de ce qui est en cours de modification. Donner au scénario son propre nom.</translation>
    </message>
    <message>
        <source>No scenario is kept as &apos;{}&apos;.{}</source>
        <translation>Aucun scénario n’est conservé sous « {} ».{}</translation>
    </message>
    <message>
        <source>The &quot;{}&quot; of the source&apos;s sampling must be a duration such as &quot;30s&quot; or &quot;1h&quot;.</source>
        <translation>Le &quot;{}&quot; de l’échantillonnage de la source doit être une durée telle que &quot;30s&quot; ou &quot;1h&quot;.</translation>
    </message>
    <message>
        <source>The shortest interval of a source must lie between 1s and 1d.</source>
        <translation>L’intervalle le plus court d’une source doit être compris entre 1s et 1d.</translation>
    </message>
    <message>
        <source>The longest interval of a source must lie between its shortest one and 1d.</source>
        <translation>L’intervalle le plus long d’une source doit être compris entre son plus court et 1d.</translation>
    </message>
    <message>
        <source>The accuracy of a source must lie between 0.001 and 0.5, e.g. 0.02 for 2 %.</source>
        <translation>La précision d’une source doit être comprise entre 0.001 et 0.5, p. ex. 0.02 pour 2 %.</translation>
    </message>
    <message>
        <source>The budget of a source is in requests a minute, between 1 and 100000; 0 sets no limit.</source>
        <translation>Le budget d’une source est en requêtes par minute, entre 1 et 100000 ; 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>The lead of a source, which is how long before a change its baseline is gathered, must lie between 0s and 7d.</source>
        <translation>L’avance d’une source, c’est-à-dire le temps avant un changement auquel sa référence est collectée, doit être comprise entre 0s et 7d.</translation>
    </message>
    <message>
        <source>The source&apos;s sampling has no &quot;{}&quot;. It knows shortest, longest, accuracy, budget and lead.</source>
        <translation>L’échantillonnage de la source n’a pas de &quot;{}&quot;. Il connaît shortest, longest, accuracy, budget et lead.</translation>
    </message>
    <message>
        <source>the source {}</source>
        <translation>la source {}</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of the source {} is a secret, which a workspace does not keep. Put it into a file that only you can read and write file:PATH.</source>
        <translation>Le paramètre « {} » de la source {} est un secret, qu’un espace de travail ne conserve pas. Le mettre dans un fichier que vous seul pouvez lire et écrire file:PATH.</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of the source {} names its file by a relative path, which is another one elsewhere. Write file:/ and the whole path.</source>
        <translation>Le paramètre « {} » de la source {} nomme son fichier par un chemin relatif, qui en désigne un autre ailleurs. Écrire file:/ et le chemin complet.</translation>
    </message>
    <message>
        <source>The workspace has no source &apos;{}&apos;.</source>
        <translation>L’espace de travail n’a pas de source « {} ».</translation>
    </message>
    <message>
        <source>The plan&apos;s options/now: {}</source>
        <translation>Les options/now du plan : {}</translation>
    </message>
    <message>
        <source>The plan&apos;s options/{}: {}</source>
        <translation>Les options/{} du plan : {}</translation>
    </message>
    <message>
        <source>This document is no stored plan of format 1. A newer Penumbra may have made it.</source>
        <translation>Ce document n’est pas un plan enregistré au format 1. Il a peut-être été créé par un Penumbra plus récent.</translation>
    </message>
    <message>
        <source>No step can begin at {}: the horizon ends at {}. Look further ahead, or begin sooner.</source>
        <translation>Aucune étape ne peut commencer le {} : l’horizon se termine le {}. Regarder plus loin, ou commencer plus tôt.</translation>
    </message>
    <message>
        <source>{}: {} must be a whole number from 1 to {}.</source>
        <translation>{} : {} doit être un nombre entier de 1 à {}.</translation>
    </message>
    <message>
        <source>The price book&apos;s host_classes: class {} is an object with a name without blank, quote or slash.</source>
        <translation>host_classes du livre de prix : la classe {} est un objet avec un nom sans espace, ni guillemet, ni barre oblique.</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;</source>
        <translation>La classe « {} » du livre de prix</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; says nothing about which hosts are of it. It has label, cpu, memory, gpu and sockets.</source>
        <translation>{} : « {} » ne dit rien des hôtes qui en font partie. Possibles : label, cpu, memory, gpu et sockets.</translation>
    </message>
    <message>
        <source>The price book&apos;s host_classes is a list of at most {} classes.</source>
        <translation>host_classes du livre de prix est une liste d’au plus {} classes.</translation>
    </message>
    <message>
        <source>The price book has two classes called &apos;{}&apos;.</source>
        <translation>Le livre de prix a deux classes appelées « {} ».</translation>
    </message>
    <message>
        <source>The price book</source>
        <translation>Le livre de prix</translation>
    </message>
    <message>
        <source>What the drain of {} moves does not move back when it ends at {}: {} where it went, so findings after it may differ too.</source>
        <translation>Ce que déplace le drainage de {} ne revient pas à sa fin, le {} : {} à l’endroit d’arrivée ; les constats ultérieurs peuvent donc aussi différer.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an edit. {}</source>
        <translation>« {} » n’est pas une modification. {}</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; cannot be read. {}</source>
        <translation>L’axe « {} » ne peut pas être interprété. {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
</context>
<context>
    <name>SetPolicy</name>
    <message>
        <source>Place by the policy {}</source>
        <translation>Placer selon la politique {}</translation>
    </message>
    <message>
        <source>{}, moving others to make room</source>
        <translation>{}, en déplaçant d’autres charges pour faire de la place</translation>
    </message>
</context>
<context>
    <name>SetSlo</name>
    <message>
        <source>no latency</source>
        <translation>aucune latence</translation>
    </message>
    <message>
        <source>an answer within {:.4g} s</source>
        <translation>une réponse en moins de {:.4g} s</translation>
    </message>
    <message>
        <source>its latency for {:.6g} %</source>
        <translation>sa latence pour {:.6g} %</translation>
    </message>
    <message>
        <source>no availability</source>
        <translation>aucune disponibilité</translation>
    </message>
    <message>
        <source>{:.6g} % answered</source>
        <translation>{:.6g} % de réponses</translation>
    </message>
    <message>
        <source>{} promises {}</source>
        <translation>{} s’engage sur {}</translation>
    </message>
</context>
<context>
    <name>SpareWords</name>
    <message>
        <source>◆ advised, %1 of them warm</source>
        <translation>◆ conseillé, dont %1 à chaud</translation>
    </message>
    <message>
        <source>✓ there now</source>
        <translation>✓ en place actuellement</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>N+%1</source>
        <translation>N+%1</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Spare, a month</source>
        <translation>Réserve, par mois</translation>
    </message>
    <message>
        <source>Too few in</source>
        <translation>Trop peu pendant</translation>
    </message>
    <message>
        <source>%1 of hours</source>
        <translation>%1 des heures</translation>
    </message>
    <message>
        <source>Shortage, a month</source>
        <translation>Pénurie, par mois</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
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
        <translation>la fusion de noms</translation>
    </message>
    <message>
        <source>the call-off of {}</source>
        <translation>la déprogrammation de {}</translation>
    </message>
    <message>
        <source>the import of {}</source>
        <translation>l’import de {}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: there is no import in {} yet.</source>
        <translation>Rien ne peut être annulé : il n’y a pas encore d’import dans {}.</translation>
    </message>
    <message>
        <source>Only the newest imports can be taken back, up to five, and only while nothing was gathered or answered after them. Go back to a copy of the file where you have one.</source>
        <translation>Seuls les imports les plus récents peuvent être annulés, cinq au plus, et seulement tant que rien n’a été collecté ni répondu après eux. Revenir à une copie du fichier s’il en existe une.</translation>
    </message>
    <message>
        <source>Nothing more can be taken back: what came before the {} is not kept for it. {}</source>
        <translation>Rien de plus ne peut être annulé : ce qui précédait « {} » n’est pas conservé à cet effet. {}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: {} changed the inventory (revision {}, {}). {}</source>
        <translation>Rien ne peut être annulé : « {} » a changé l’inventaire (révision {}, {}). {}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: since {} (revision {}) {} changed the inventory (revision {}, {}). {}</source>
        <translation>Rien ne peut être annulé : depuis {} (révision {}), « {} » a changé l’inventaire (révision {}, {}). {}</translation>
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
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 of the fleet</source>
        <translation>%1 du parc</translation>
    </message>
</context>
<context>
    <name>Surprises</name>
    <message>
        <source>{} of {} changed from {} to {}.</source>
        <translation>{} de {} a changé de {} à {}.</translation>
    </message>
    <message>
        <source>Look back at least {}: fewer than {} steps of {} say nothing.</source>
        <translation>Regarder au moins {} en arrière : moins de {} pas de {} ne disent rien.</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>from the start, for good</source>
        <translation>depuis le début, définitivement</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>from %1, for good</source>
        <translation>dès le %1, définitivement</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>There is no service, workload, host, rack or zone &apos;{}&apos; in the shadow.</source>
        <translation>Il n’y a dans l’ombre ni service, ni charge, ni hôte, ni baie, ni zone « {} ».</translation>
    </message>
    <message>
        <source>{} of {} run, {} needed</source>
        <translation>{} sur {}, {} requis</translation>
    </message>
    <message>
        <source>no replica is known</source>
        <translation>aucun réplica n’est connu</translation>
    </message>
    <message>
        <source>{} has failed.</source>
        <translation>{} est en panne.</translation>
    </message>
    <message>
        <source>{} is drained.</source>
        <translation>{} est drainé.</translation>
    </message>
    <message>
        <source>{} takes nothing new.</source>
        <translation>{} n’accepte rien de nouveau.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} × {}</translation>
    </message>
    <message>
        <source>{} has no host.</source>
        <translation>{} n’a pas d’hôte.</translation>
    </message>
    <message>
        <source>All {} of them fail.</source>
        <translation>Tous ({}) tombent en panne.</translation>
    </message>
    <message>
        <source>{} of {} fail.</source>
        <translation>{} sur {} tombent en panne.</translation>
    </message>
    <message>
        <source>{} fails.</source>
        <translation>{} tombe en panne.</translation>
    </message>
    <message>
        <source>{} runs on {}, which fails.</source>
        <translation>{} s’exécute sur {}, qui tombe en panne.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known. Choose one of none, rack and zone.</source>
        <translation>« {} » n’est pas connu. Choisir none, rack ou zone.</translation>
    </message>
</context>
<context>
    <name>Unpriced</name>
    <message>
        <source>moves</source>
        <translation>déplacements</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>interruption</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>les hôtes</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>cœurs</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>le stockage</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>les licences</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>Bande 95 %</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>Bande 80 %</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Median without the edits</source>
        <translation>Médiane sans modifications</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>go</source>
        <translation>go</translation>
    </message>
    <message>
        <source>go-if</source>
        <translation>go conditionnel</translation>
    </message>
    <message>
        <source>no-go</source>
        <translation>no-go</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>hosts</source>
        <translation>les hôtes</translation>
    </message>
    <message>
        <source>{} of rack {}</source>
        <translation>{} de la baie {}</translation>
    </message>
    <message>
        <source>{} of zone {}</source>
        <translation>{} de la zone {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} avec {}</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>{} without a host</source>
        <translation>{} sans hôte</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>replaced ({})</source>
        <translation>remplacement ({})</translation>
    </message>
    <message>
        <source>replaced by {} ({})</source>
        <translation>remplacement par {} ({})</translation>
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
        <translation>Baie</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Datastore</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>baies</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hôtes</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>charges</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>datastores</source>
        <translation>datastores</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>réseaux</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Gel</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
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
        <translation>ETS, meilleure forme</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>capacité %1</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>attribut %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>réservation %1</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>The attribute {} of {} is left out: &apos;{}&apos; is no CVSS score. Give a number from 0 to 10.</source>
        <translation>L’attribut {} de {} est ignoré : « {} » n’est pas un score CVSS. Indiquer un nombre de 0 à 10.</translation>
    </message>
    <message>
        <source>The attribute {} of {} is left out: {}</source>
        <translation>L’attribut {} de {} est ignoré : {}</translation>
    </message>
    <message>
        <source>The service {} depends on itself. The dependency is left out.</source>
        <translation>Le service {} dépend de lui-même. La dépendance est ignorée.</translation>
    </message>
    <message>
        <source>{} {} {}, but there is no {} in the inventory. The relation is left out; import what is missing.</source>
        <translation>{} {} {}, mais l’inventaire ne contient pas {}. La relation est ignorée ; importer ce qui manque.</translation>
    </message>
    <message>
        <source>One measured host, {}, carries load that no workload accounts for. A movable workload, &apos;load of HOST&apos;, stands for it.</source>
        <translation>Un hôte mesuré, {}, porte une sollicitation qu’aucune charge n’explique. Une charge déplaçable, &apos;load of HOST&apos;, la représente.</translation>
    </message>
    <message>
        <source>{} measured hosts, {} among them, carry load that no workload accounts for. A movable workload, &apos;load of HOST&apos;, stands for it.</source>
        <translation>{} hôtes mesurés, dont {}, portent une sollicitation qu’aucune charge n’explique. Une charge déplaçable, &apos;load of HOST&apos;, la représente.</translation>
    </message>
    <message>
        <source>{} are called &apos;{}&apos;. Use the full id, e.g. {}.</source>
        <translation>{} s’appellent « {} ». Utiliser l’id complet, p. ex. {}.</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos; in the inventory.</source>
        <translation>Introuvable dans l’inventaire : {} « {} ».</translation>
    </message>
    <message>
        <source>{} Did you mean one of {}?</source>
        <translation>{} Vouliez-vous dire l’un de ceux-ci : {} ?</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos;.</source>
        <translation>Introuvable : {} « {} ».</translation>
    </message>
    <message>
        <source>{} Did you mean {}?</source>
        <translation>{} Vouliez-vous dire {} ?</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How many hosts are added.</source>
        <translation>Combien d’hôtes sont ajoutés.</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>A host whose capacity, labels, taints and zone each new one copies.</source>
        <translation>Un hôte dont chaque nouveau copie la capacité, les étiquettes, les teintes et la zone.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>What each offers of CPU, e.g. 32 cores. Replaces that of the host it is like.</source>
        <translation>Ce que chacun offre en CPU, p. ex. 32 cores. Remplace celui de l’hôte copié.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>What each offers of memory, e.g. 128 GiB.</source>
        <translation>Ce que chacun offre en mémoire, p. ex. 128 GiB.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>What each offers of GPUs, e.g. 4.</source>
        <translation>Ce que chacun offre en GPU, p. ex. 4.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>The zone they stand in. Not given: that of the host they are like.</source>
        <translation>La zone où ils se trouvent. Sans indication : celle de l’hôte copié.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Livraison sous</translation>
    </message>
    <message>
        <source>How long after the window&apos;s begin, when they are ordered, they are there.</source>
        <translation>Combien de temps après le début de la période, quand ils sont commandés, ils sont là.</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>Préfixe du nom</translation>
    </message>
    <message>
        <source>They are called PREFIX-1, PREFIX-2 and so on.</source>
        <translation>Ils s’appellent PREFIX-1, PREFIX-2, etc.</translation>
    </message>
    <message>
        <source>Add hosts</source>
        <translation>Ajouter des hôtes</translation>
    </message>
    <message>
        <source>New hosts join at the window&apos;s begin, like one of the fleet or of a size of their own.</source>
        <translation>De nouveaux hôtes arrivent au début de la période, comme l’un de ceux du parc ou de leur propre taille.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>The change template as JSON. On the command line @FILE reads it from a file.</source>
        <translation>Le gabarit de changement en JSON. En ligne de commande, @FILE le lit dans un fichier.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Values for its parameters, e.g. host=db-01,factor=2.</source>
        <translation>Valeurs de ses paramètres, p. ex. host=db-01,factor=2.</translation>
    </message>
    <message>
        <source>Apply template</source>
        <translation>Appliquer un gabarit</translation>
    </message>
    <message>
        <source>Every change of a reusable template happens, each at its hours from the begin of the window on; if one does not fit, none happens.</source>
        <translation>Chaque changement d’un gabarit réutilisable a lieu, chacun à ses heures à partir du début de la période ; si l’un ne convient pas, aucun n’a lieu.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Every replica of this service changes. Without a service and a workload, everything does.</source>
        <translation>Chaque réplica de ce service change. Sans service ni charge, tout change.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Only this workload changes.</source>
        <translation>Seule cette charge change.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>What the demand is multiplied by: 1.2 is a fifth more, 0.5 is half.</source>
        <translation>Ce par quoi la demande est multipliée : 1.2 est un cinquième de plus, 0.5 la moitié.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>How long the demand takes from what it was to the factor, from the window&apos;s begin on.</source>
        <translation>Temps que met la demande pour atteindre le facteur, à partir du début de la période.</translation>
    </message>
    <message>
        <source>Ramp back</source>
        <translation>Rampe retour</translation>
    </message>
    <message>
        <source>How long the demand takes back to what it was, up to the window&apos;s end: a campaign rises, stays and falls.</source>
        <translation>Temps que met la demande pour revenir à ce qu’elle était, jusqu’à la fin de la période : une campagne monte, se maintient et retombe.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>straight: both ramps are straight lines. smooth: they begin and end slowly.</source>
        <translation>straight : les deux rampes sont des droites. smooth : elles commencent et finissent lentement.</translation>
    </message>
    <message>
        <source>Callees</source>
        <translation>Appelés</translation>
    </message>
    <message>
        <source>follow: its requests flow on, so what the service calls gets its share of the change too. stay: only the service itself changes.</source>
        <translation>follow : ses requêtes se propagent, ce que le service appelle reçoit donc sa part du changement. stay : seul le service lui-même change.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>requests: so many times the requests; where their history says what they do to the CPU or another dimension, that grows by so much, else in proportion. use: the use itself is multiplied.</source>
        <translation>requests : autant de fois les requêtes ; là où leur historique dit leur effet sur le CPU ou une autre dimension, celle-ci croît d’autant, sinon en proportion. use : l’usage lui-même est multiplié.</translation>
    </message>
    <message>
        <source>Change demand</source>
        <translation>Modifier la demande</translation>
    </message>
    <message>
        <source>The demand of a service, a workload or everything grows or shrinks by a factor: what follows the load, or the dimensions that are named.</source>
        <translation>La demande d’un service, d’une charge ou de tout croît ou décroît d’un facteur : ce qui suit la sollicitation, ou les dimensions nommées.</translation>
    </message>
    <message>
        <source>The service that calls.</source>
        <translation>Le service qui appelle.</translation>
    </message>
    <message>
        <source>On service</source>
        <translation>Du service</translation>
    </message>
    <message>
        <source>The service that it calls.</source>
        <translation>Le service qu’il appelle.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>hard: it fails with the other. soft: it is degraded without the other. none: it does not need the other.</source>
        <translation>hard : il tombe avec l’autre. soft : il est dégradé sans l’autre. none : il n’a pas besoin de l’autre.</translation>
    </message>
    <message>
        <source>Change dependency</source>
        <translation>Modifier une dépendance</translation>
    </message>
    <message>
        <source>A service depends on another one, hard or soft, or no longer.</source>
        <translation>Un service dépend d’un autre, fortement ou faiblement, ou n’en dépend plus.</translation>
    </message>
    <message>
        <source>The rules of every replica of this service change. Name a service or a workload.</source>
        <translation>Les règles de chaque réplica de ce service changent. Nommer un service ou une charge.</translation>
    </message>
    <message>
        <source>Only the rules of this workload change.</source>
        <translation>Seules les règles de cette charge changent.</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Répartir sur</translation>
    </message>
    <message>
        <source>Replicas are spread evenly over these places. none: they are no longer spread.</source>
        <translation>Les réplicas sont répartis également sur ces lieux. none : ils ne sont plus répartis.</translation>
    </message>
    <message>
        <source>Largest skew</source>
        <translation>Écart maximal</translation>
    </message>
    <message>
        <source>How many more a place may have than the one with the fewest.</source>
        <translation>Combien un lieu peut en avoir de plus que celui qui en a le moins.</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Séparés</translation>
    </message>
    <message>
        <source>No two replicas are in one of these places. none: they may be.</source>
        <translation>Jamais deux réplicas dans l’un de ces lieux. none : c’est permis.</translation>
    </message>
    <message>
        <source>Gather in one</source>
        <translation>Regrouper dans un</translation>
    </message>
    <message>
        <source>All replicas are in one of these places. none: they need not be.</source>
        <translation>Tous les réplicas sont dans l’un de ces lieux. none : ce n’est pas obligé.</translation>
    </message>
    <message>
        <source>As a wish</source>
        <translation>Comme souhait</translation>
    </message>
    <message>
        <source>Spread, apart and gather are kept where that is possible, and broken where it is not.</source>
        <translation>Répartir, séparer et regrouper sont respectés là où c’est possible, et enfreints là où ce ne l’est pas.</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>Seulement sur</translation>
    </message>
    <message>
        <source>The only hosts that are allowed: names such as h1,h2 or labels as Kubernetes selects, such as disk=fast or disk in (fast, ssd).</source>
        <translation>Les seuls hôtes permis : des noms comme h1,h2 ou des étiquettes selon la sélection de Kubernetes, comme disk=fast ou disk in (fast, ssd).</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Jamais sur</translation>
    </message>
    <message>
        <source>Hosts that are not allowed: names or one label.</source>
        <translation>Hôtes non permis : des noms ou une étiquette.</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Enclos</translation>
    </message>
    <message>
        <source>The only hosts that are allowed, names or labels, and nothing else may run there but what is bound to them.</source>
        <translation>Les seuls hôtes permis, noms ou étiquettes, et rien d’autre ne peut s’y exécuter que ce qui y est lié.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Higher ones are placed first.</source>
        <translation>Les plus hautes sont placées d’abord.</translation>
    </message>
    <message>
        <source>Preempt</source>
        <translation>Préempter</translation>
    </message>
    <message>
        <source>Where they fit nowhere, workloads of lower priority make room.</source>
        <translation>Là où elles ne tiennent nulle part, les charges de priorité inférieure font place.</translation>
    </message>
    <message>
        <source>Change placement rules</source>
        <translation>Modifier les règles de placement</translation>
    </message>
    <message>
        <source>Where a workload or every replica of a service may run; what runs where it no longer may moves at the edit&apos;s begin.</source>
        <translation>Où une charge ou chaque réplica d’un service peut s’exécuter ; ce qui s’exécute là où ce n’est plus permis est déplacé au début de la modification.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>The host that takes nothing new.</source>
        <translation>L’hôte qui n’accepte rien de nouveau.</translation>
    </message>
    <message>
        <source>Cordon host</source>
        <translation>Isoler un hôte</translation>
    </message>
    <message>
        <source>What runs on the host stays; nothing new is placed there.</source>
        <translation>Ce qui s’exécute sur l’hôte reste ; rien de nouveau n’y est placé.</translation>
    </message>
    <message>
        <source>Cordon rack or zone</source>
        <translation>Isoler une baie ou une zone</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label keeps what it runs and takes nothing new.</source>
        <translation>Chaque hôte d’une baie, d’une zone ou avec une étiquette garde ce qu’il porte et n’accepte rien de nouveau.</translation>
    </message>
    <message>
        <source>CPU left</source>
        <translation>CPU restant</translation>
    </message>
    <message>
        <source>The share of its CPU that each still offers: 0.5 is half.</source>
        <translation>La part de CPU que chacun offre encore : 0.5 est la moitié.</translation>
    </message>
    <message>
        <source>Memory left</source>
        <translation>Mémoire restante</translation>
    </message>
    <message>
        <source>The share of its memory that each still offers.</source>
        <translation>La part de mémoire que chacun offre encore.</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>Disque restant</translation>
    </message>
    <message>
        <source>The share of its disk that each still offers.</source>
        <translation>La part de disque que chacun offre encore.</translation>
    </message>
    <message>
        <source>Network left</source>
        <translation>Réseau restant</translation>
    </message>
    <message>
        <source>The share of its network that each still offers.</source>
        <translation>La part de réseau que chacun offre encore.</translation>
    </message>
    <message>
        <source>GPUs left</source>
        <translation>GPU restants</translation>
    </message>
    <message>
        <source>The share of its GPUs that each still offers.</source>
        <translation>La part de GPU que chacun offre encore.</translation>
    </message>
    <message>
        <source>Degrade hosts</source>
        <translation>Dégrader des hôtes</translation>
    </message>
    <message>
        <source>Hosts offer a share of what they have: what runs there stays, and takes nothing new where there is no room.</source>
        <translation>Des hôtes offrent une part de ce qu’ils ont : ce qui s’y exécute reste, et rien de nouveau ne vient là où la place manque.</translation>
    </message>
    <message>
        <source>A service of the fleet, which gets more replicas, or the name of a new one.</source>
        <translation>Un service du parc, qui reçoit plus de réplicas, ou le nom d’un nouveau.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>How many are added.</source>
        <translation>Combien sont ajoutés.</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>Réservation CPU</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores.</source>
        <translation>Ce que chacun réserve en CPU, p. ex. 500m ou 2 cores.</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>Réservation mémoire</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB.</source>
        <translation>Ce que chacun réserve en mémoire, p. ex. 4 GiB.</translation>
    </message>
    <message>
        <source>GPU request</source>
        <translation>Réservation GPU</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m.</source>
        <translation>Ce que chacun réserve en GPU, p. ex. 1 ou 500m.</translation>
    </message>
    <message>
        <source>A workload whose requests, placement rules and demand each replica copies; amounts given here replace its own.</source>
        <translation>Une charge dont chaque réplica copie les réservations, les règles de placement et la demande ; les quantités indiquées ici remplacent les siennes.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>No two replicas on one host.</source>
        <translation>Jamais deux réplicas sur un hôte.</translation>
    </message>
    <message>
        <source>Higher ones are placed first. Not given: that of the workload it is like, or 0.</source>
        <translation>Les plus hautes sont placées d’abord. Sans indication : celle de la charge copiée, ou 0.</translation>
    </message>
    <message>
        <source>Deploy workload</source>
        <translation>Déployer une charge</translation>
    </message>
    <message>
        <source>New replicas of a service, known or new, are placed for the window.</source>
        <translation>De nouveaux réplicas d’un service, connu ou nouveau, sont placés pour la période.</translation>
    </message>
    <message>
        <source>Deploy manifest</source>
        <translation>Déployer un manifeste</translation>
    </message>
    <message>
        <source>Everything that a Kubernetes manifest asks for is placed for the window, with its requests and rules.</source>
        <translation>Tout ce que demande un manifeste Kubernetes est placé pour la période, avec ses réservations et ses règles.</translation>
    </message>
    <message>
        <source>The host that is emptied.</source>
        <translation>L’hôte qui est vidé.</translation>
    </message>
    <message>
        <source>Drain host</source>
        <translation>Drainer un hôte</translation>
    </message>
    <message>
        <source>Drain rack or zone</source>
        <translation>Drainer une baie ou une zone</translation>
    </message>
    <message>
        <source>What stops. After the window it is placed again, wherever there is room.</source>
        <translation>Ce qui s’arrête. Après la période, elle est replacée là où il y a de la place.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Sollicitation</translation>
    </message>
    <message>
        <source>shared: the other replicas of its service carry its demand meanwhile. lost: nobody does.</source>
        <translation>shared : les autres réplicas de son service portent sa demande entre-temps. lost : personne ne la porte.</translation>
    </message>
    <message>
        <source>Evict workload</source>
        <translation>Arrêter une charge</translation>
    </message>
    <message>
        <source>One workload stops for the window and frees its room.</source>
        <translation>Une charge s’arrête pour la période et libère sa place.</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Datastore</translation>
    </message>
    <message>
        <source>The datastore that fails.</source>
        <translation>Le datastore qui tombe en panne.</translation>
    </message>
    <message>
        <source>Fail datastore</source>
        <translation>Mettre en panne un datastore</translation>
    </message>
    <message>
        <source>Every workload that keeps its data there stops, keeps its room on its host and goes on after the window.</source>
        <translation>Chaque charge qui y garde ses données s’arrête, garde sa place sur son hôte et reprend après la période.</translation>
    </message>
    <message>
        <source>The host that fails.</source>
        <translation>L’hôte qui tombe en panne.</translation>
    </message>
    <message>
        <source>Fail host</source>
        <translation>Mettre en panne un hôte</translation>
    </message>
    <message>
        <source>The host is gone at once; what ran there is placed again on the hosts that are left.</source>
        <translation>L’hôte disparaît aussitôt ; ce qui s’y exécutait est replacé sur les hôtes restants.</translation>
    </message>
    <message>
        <source>Fail rack or zone</source>
        <translation>Mettre en panne une baie ou une zone</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is gone at once; what ran there is placed again.</source>
        <translation>Chaque hôte d’une baie, d’une zone ou avec une étiquette disparaît aussitôt ; ce qui s’y exécutait est replacé.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What it is called. Several services may share one: an edit for each.</source>
        <translation>Son nom. Plusieurs services peuvent en partager une : une modification pour chacun.</translation>
    </message>
    <message>
        <source>Every replica of this service needs the licence. Name a service or a workload.</source>
        <translation>Chaque réplica de ce service a besoin de la licence. Nommer un service ou une charge.</translation>
    </message>
    <message>
        <source>Only this workload needs it.</source>
        <translation>Seule cette charge en a besoin.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>How many cores, or hosts, it covers.</source>
        <translation>Combien de cœurs ou d’hôtes elle couvre.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Comptée par</translation>
    </message>
    <message>
        <source>core: a host counts with all its cores as soon as one that needs the licence runs there. host: it counts once.</source>
        <translation>core : un hôte compte avec tous ses cœurs dès qu’une charge qui exige la licence s’y exécute. host : il compte une fois.</translation>
    </message>
    <message>
        <source>Limit a licence</source>
        <translation>Limiter une licence</translation>
    </message>
    <message>
        <source>What needs the licence runs on no more cores, or hosts, than it covers; what runs on more moves together at the edit&apos;s begin, unless it is pinned.</source>
        <translation>Ce qui exige la licence ne s’exécute pas sur plus de cœurs ou d’hôtes qu’elle n’en couvre ; ce qui en occupe plus est regroupé au début de la modification, sauf si c’est fixé.</translation>
    </message>
    <message>
        <source>The service whose replicas move.</source>
        <translation>Le service dont les réplicas sont déplacés.</translation>
    </message>
    <message>
        <source>To zone</source>
        <translation>Vers la zone</translation>
    </message>
    <message>
        <source>Where they go, each to the best host there.</source>
        <translation>Où ils vont, chacun sur le meilleur hôte.</translation>
    </message>
    <message>
        <source>From zone</source>
        <translation>Depuis la zone</translation>
    </message>
    <message>
        <source>Only those that run in this zone now. Not given: all that are not there yet.</source>
        <translation>Seulement ceux qui s’exécutent maintenant dans cette zone. Sans indication : tous ceux qui n’y sont pas encore.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>How many move at once.</source>
        <translation>Combien sont déplacés à la fois.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>From one batch to the next.</source>
        <translation>D’un lot au suivant.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>How long both stand side by side until the new one is ready and the old one ends.</source>
        <translation>Combien de temps les deux coexistent jusqu’à ce que le nouveau soit prêt et que l’ancien s’arrête.</translation>
    </message>
    <message>
        <source>Migrate service</source>
        <translation>Migrer un service</translation>
    </message>
    <message>
        <source>The replicas of a service move to another zone, batch after batch, and back at the end of the window.</source>
        <translation>Les réplicas d’un service sont déplacés vers une autre zone, lot après lot, et reviennent à la fin de la période.</translation>
    </message>
    <message>
        <source>What moves.</source>
        <translation>Ce qui est déplacé.</translation>
    </message>
    <message>
        <source>To host</source>
        <translation>Vers l’hôte</translation>
    </message>
    <message>
        <source>Where it goes at the window&apos;s begin. When the host does not take it then, it stays and the refusal is shown.</source>
        <translation>Où elle va au début de la période. Si l’hôte ne l’accepte pas alors, elle reste et le refus est affiché.</translation>
    </message>
    <message>
        <source>Move workload</source>
        <translation>Déplacer une charge</translation>
    </message>
    <message>
        <source>A workload moves to a named host and stays there.</source>
        <translation>Une charge est déplacée vers un hôte nommé et y reste.</translation>
    </message>
    <message>
        <source>Patch hosts</source>
        <translation>Corriger des hôtes</translation>
    </message>
    <message>
        <source>What is known against the hosts&apos; software is mended from the edit&apos;s begin on. A drain for the work is an edit of its own.</source>
        <translation>Ce qui est connu contre les logiciels des hôtes est corrigé dès le début de la modification. Un drainage pour ces travaux est une modification à part.</translation>
    </message>
    <message>
        <source>The host that is taken away for good at the window&apos;s begin.</source>
        <translation>L’hôte retiré définitivement au début de la période.</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>Retirer un hôte</translation>
    </message>
    <message>
        <source>The host leaves the fleet for good; what ran there is placed again.</source>
        <translation>L’hôte quitte le parc définitivement ; ce qui s’y exécutait est replacé.</translation>
    </message>
    <message>
        <source>Remove hosts</source>
        <translation>Retirer des hôtes</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label leaves the fleet for good.</source>
        <translation>Chaque hôte d’une baie, d’une zone ou avec une étiquette quitte le parc définitivement.</translation>
    </message>
    <message>
        <source>A host whose capacity and labels each new one copies. Not given: that of the host that leaves.</source>
        <translation>Un hôte dont chaque nouveau copie la capacité et les étiquettes. Sans indication : celles de l’hôte qui part.</translation>
    </message>
    <message>
        <source>What each new one offers of CPU, e.g. 64 cores.</source>
        <translation>Ce que chaque nouveau offre en CPU, p. ex. 64 cores.</translation>
    </message>
    <message>
        <source>What each new one offers of memory, e.g. 512 GiB.</source>
        <translation>Ce que chaque nouveau offre en mémoire, p. ex. 512 GiB.</translation>
    </message>
    <message>
        <source>What each new one offers of GPUs, e.g. 8.</source>
        <translation>Ce que chaque nouveau offre en GPU, p. ex. 8.</translation>
    </message>
    <message>
        <source>Old per new</source>
        <translation>Anciens par nouveau</translation>
    </message>
    <message>
        <source>How many old hosts leave for each new one.</source>
        <translation>Combien d’anciens hôtes partent pour chaque nouveau.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>How many old hosts leave at once.</source>
        <translation>Combien d’anciens hôtes partent à la fois.</translation>
    </message>
    <message>
        <source>From one wave to the next.</source>
        <translation>D’une vague à la suivante.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Hôte vide</translation>
    </message>
    <message>
        <source>How long an old host stands empty before it leaves.</source>
        <translation>Combien de temps un ancien hôte reste vide avant de partir.</translation>
    </message>
    <message>
        <source>The new ones are called PREFIX-1, PREFIX-2 and so on.</source>
        <translation>Les nouveaux s’appellent PREFIX-1, PREFIX-2, etc.</translation>
    </message>
    <message>
        <source>Replace generation</source>
        <translation>Remplacer une génération</translation>
    </message>
    <message>
        <source>Hosts leave wave after wave as new ones come in their place; what ran there moves.</source>
        <translation>Des hôtes partent vague après vague tandis que de nouveaux les remplacent ; ce qui s’y exécutait est déplacé.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>What the room is held for; the reservations are called PURPOSE-1, PURPOSE-2.</source>
        <translation>Ce pour quoi la place est gardée ; les réservations s’appellent PURPOSE-1, PURPOSE-2.</translation>
    </message>
    <message>
        <source>How many pieces of that size, each on one host.</source>
        <translation>Combien de morceaux de cette taille, chacun sur un hôte.</translation>
    </message>
    <message>
        <source>What each piece holds of CPU, e.g. 4 cores.</source>
        <translation>Ce que chaque morceau garde en CPU, p. ex. 4 cores.</translation>
    </message>
    <message>
        <source>What each piece holds of memory, e.g. 16 GiB.</source>
        <translation>Ce que chaque morceau garde en mémoire, p. ex. 16 GiB.</translation>
    </message>
    <message>
        <source>What each piece holds of GPUs, e.g. 1.</source>
        <translation>Ce que chaque morceau garde en GPU, p. ex. 1.</translation>
    </message>
    <message>
        <source>On this host. Without a host, rack, zone and label anywhere in the fleet.</source>
        <translation>Sur cet hôte. Sans hôte, baie, zone ni étiquette, n’importe où dans le parc.</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>On hosts of this rack.</source>
        <translation>Sur des hôtes de cette baie.</translation>
    </message>
    <message>
        <source>On hosts of this zone.</source>
        <translation>Sur des hôtes de cette zone.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>On hosts with these labels, e.g. gpu=a100.</source>
        <translation>Sur des hôtes avec ces étiquettes, p. ex. gpu=a100.</translation>
    </message>
    <message>
        <source>Reserve capacity</source>
        <translation>Réserver de la capacité</translation>
    </message>
    <message>
        <source>Room is held for a purpose on a host, in a rack or zone, or anywhere: nothing runs in it and nothing else gets it.</source>
        <translation>De la place est gardée dans un but, sur un hôte, dans une baie ou une zone, ou n’importe où : rien ne s’y exécute et rien d’autre ne l’obtient.</translation>
    </message>
    <message>
        <source>Every replica of this service is resized. Name a service or a workload.</source>
        <translation>Chaque réplica de ce service est redimensionné. Nommer un service ou une charge.</translation>
    </message>
    <message>
        <source>Only this workload is resized.</source>
        <translation>Seule cette charge est redimensionnée.</translation>
    </message>
    <message>
        <source>Resize workload</source>
        <translation>Redimensionner une charge</translation>
    </message>
    <message>
        <source>A workload or every replica of a service requests another amount; what no longer fits moves.</source>
        <translation>Une charge ou chaque réplica d’un service réserve une autre quantité ; ce qui ne tient plus est déplacé.</translation>
    </message>
    <message>
        <source>The service whose replicas give way to a new version.</source>
        <translation>Le service dont les réplicas cèdent la place à une nouvelle version.</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>How many replicas more there may be meanwhile, e.g. 1 or 25% rounded up (maxSurge).</source>
        <translation>Combien de réplicas de plus il peut y avoir entre-temps, p. ex. 1 ou 25%, arrondi vers le haut (maxSurge).</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponibles</translation>
    </message>
    <message>
        <source>How many fewer may be ready meanwhile, e.g. 0 or 25% rounded down (maxUnavailable).</source>
        <translation>Combien de moins peuvent être prêts entre-temps, p. ex. 0 ou 25%, arrondi vers le bas (maxUnavailable).</translation>
    </message>
    <message>
        <source>How long a new replica takes until it is ready.</source>
        <translation>Temps que met un nouveau réplica à être prêt.</translation>
    </message>
    <message>
        <source>Canary steps</source>
        <translation>Étapes canary</translation>
    </message>
    <message>
        <source>Shares of the new version and how long each is held, e.g. 5%:1h,25%:2h,100%. Without steps all of it at once.</source>
        <translation>Parts de la nouvelle version et durée de chacune, p. ex. 5%:1h,25%:2h,100%. Sans étapes, tout d’un coup.</translation>
    </message>
    <message>
        <source>Demand factor</source>
        <translation>Facteur de demande</translation>
    </message>
    <message>
        <source>What the new version takes for the same work: 1.1 is a tenth more of all that follows the load, not of what is stored.</source>
        <translation>Ce que la nouvelle version consomme pour le même travail : 1.1 est un dixième de plus de tout ce qui suit la sollicitation, pas de ce qui est stocké.</translation>
    </message>
    <message>
        <source>Roll out version</source>
        <translation>Déployer une version</translation>
    </message>
    <message>
        <source>New replicas come and old ones leave, as a rolling update or in canary steps; whoever is ready carries the demand of all. The end of the window takes it back at once.</source>
        <translation>De nouveaux réplicas arrivent et les anciens partent, en mise à jour progressive ou par étapes canary ; ceux qui sont prêts portent la demande de tous. La fin de la période annule tout d’un coup.</translation>
    </message>
    <message>
        <source>The service that gets more or fewer replicas.</source>
        <translation>Le service qui reçoit plus ou moins de réplicas.</translation>
    </message>
    <message>
        <source>How many there are in the window.</source>
        <translation>Combien il y en a pendant la période.</translation>
    </message>
    <message>
        <source>each: a new replica brings as much demand as the last one has. shared: the demand of the service stays what it is and is spread over all replicas.</source>
        <translation>each : un nouveau réplica apporte autant de demande que le dernier en a. shared : la demande du service reste la même et se répartit sur tous les réplicas.</translation>
    </message>
    <message>
        <source>Scale service</source>
        <translation>Mettre un service à l’échelle</translation>
    </message>
    <message>
        <source>A service runs with another number of replicas: copies of its last one, or fewer of them.</source>
        <translation>Un service tourne avec un autre nombre de réplicas : des copies de son dernier, ou moins d’entre eux.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Who is placed first, and on which of the hosts that take it.</source>
        <translation>Qui est placé d’abord, et sur lequel des hôtes qui l’acceptent.</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Faire de la place</translation>
    </message>
    <message>
        <source>Workloads that run are moved where that lets one in that finds no host.</source>
        <translation>Des charges en cours sont déplacées là où cela en fait entrer une qui ne trouve pas d’hôte.</translation>
    </message>
    <message>
        <source>Set placement policy</source>
        <translation>Définir la politique de placement</translation>
    </message>
    <message>
        <source>Whatever needs a host finds it by another policy; what runs stays, unless room is made.</source>
        <translation>Ce qui a besoin d’un hôte le trouve selon une autre politique ; ce qui s’exécute reste, sauf s’il faut faire de la place.</translation>
    </message>
    <message>
        <source>The service that makes the promise.</source>
        <translation>Le service qui prend l’engagement.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>The time within which its requests are answered, e.g. 300ms; 0 takes it back.</source>
        <translation>Le temps dans lequel ses requêtes reçoivent une réponse, p. ex. 300ms ; 0 retire l’engagement.</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>The share of the requests that is answered within the latency; 99 % unless it is stated.</source>
        <translation>La part des requêtes servies dans la latence ; 99 % sauf indication.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>The share of all requests that is answered well, e.g. 99.9 %; 0 takes it back.</source>
        <translation>La part de toutes les requêtes correctement servies, p. ex. 99.9 % ; 0 retire l’engagement.</translation>
    </message>
    <message>
        <source>Set promise</source>
        <translation>Définir un engagement</translation>
    </message>
    <message>
        <source>A service promises its callers a latency, an availability, or both (its SLO).</source>
        <translation>Un service s’engage envers ses appelants sur une latence, une disponibilité ou les deux (son SLO).</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>What a Kubernetes manifest deploys. On the command line manifest=FILE reads YAML or JSON with Deployments, StatefulSets or Pods.</source>
        <translation>Ce que déploie un manifeste Kubernetes. En ligne de commande, manifest=FILE lit du YAML ou du JSON avec des Deployments, StatefulSets ou Pods.</translation>
    </message>
    <message>
        <source>Only this host.</source>
        <translation>Seulement cet hôte.</translation>
    </message>
    <message>
        <source>The hosts of this rack.</source>
        <translation>Les hôtes de cette baie.</translation>
    </message>
    <message>
        <source>The hosts of this zone.</source>
        <translation>Les hôtes de cette zone.</translation>
    </message>
    <message>
        <source>The hosts with these labels, as Kubernetes selects: gpu=a100, generation!=g9, disk in (nvme, ssd), edge, !edge; with commas between.</source>
        <translation>Les hôtes avec ces étiquettes, selon la sélection de Kubernetes : gpu=a100, generation!=g9, disk in (nvme, ssd), edge, !edge ; séparés par des virgules.</translation>
    </message>
    <message>
        <source>Workloads and services</source>
        <translation>Charges et services</translation>
    </message>
    <message>
        <source>Load and promises</source>
        <translation>Sollicitation et engagements</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message>
        <source>Every host of the fleet is maintained.</source>
        <translation>Chaque hôte du parc passe en maintenance.</translation>
    </message>
    <message>
        <source>All hosts of a rack.</source>
        <translation>Tous les hôtes d’une baie.</translation>
    </message>
    <message>
        <source>All hosts of a zone.</source>
        <translation>Tous les hôtes d’une zone.</translation>
    </message>
    <message>
        <source>Hosts or labels</source>
        <translation>Hôtes ou étiquettes</translation>
    </message>
    <message>
        <source>Which hosts to maintain, e.g. a1-01,a1-02 or labels such as &apos;disk in (fast, ssd)&apos;.</source>
        <translation>Les hôtes à mettre en maintenance, p. ex. a1-01,a1-02 ou des étiquettes comme &apos;disk in (fast, ssd)&apos;.</translation>
    </message>
    <message>
        <source>Window opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>When the first window opens, e.g. +1d; without it now.</source>
        <translation>Quand la première fenêtre s’ouvre, p. ex. +1d ; sans indication, maintenant.</translation>
    </message>
    <message>
        <source>Window closes</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>When the first window closes; without it at the end of the computed future.</source>
        <translation>Quand la première fenêtre se ferme ; sans indication, à la fin du futur calculé.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>How many such windows there are, one after the other.</source>
        <translation>Combien il y a de ces fenêtres, l’une après l’autre.</translation>
    </message>
    <message>
        <source>One window every</source>
        <translation>Une fenêtre tous les</translation>
    </message>
    <message>
        <source>How long after the opening of one window the next one opens.</source>
        <translation>Combien de temps après l’ouverture d’une fenêtre la suivante s’ouvre.</translation>
    </message>
    <message>
        <source>Most of one rack</source>
        <translation>Au plus par baie</translation>
    </message>
    <message>
        <source>At most so many hosts of one rack down together; 0: what the rules allow.</source>
        <translation>Au plus ce nombre d’hôtes d’une baie hors service ensemble ; 0 : ce que les règles permettent.</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Au plus à la fois</translation>
    </message>
    <message>
        <source>At most so many hosts down together; 0: what the rules allow.</source>
        <translation>Au plus ce nombre d’hôtes hors service ensemble ; 0 : ce que les règles permettent.</translation>
    </message>
    <message>
        <source>Work on a host</source>
        <translation>Travail par hôte</translation>
    </message>
    <message>
        <source>How long the work on an empty host takes.</source>
        <translation>Combien de temps prend le travail sur un hôte vide.</translation>
    </message>
    <message>
        <source>Work, slow</source>
        <translation>Travail, lent</translation>
    </message>
    <message>
        <source>The same in the slowest of twenty cases; without it half as long again.</source>
        <translation>De même dans le plus lent de vingt cas ; sans indication, une fois et demie ce temps.</translation>
    </message>
    <message>
        <source>Without a spare</source>
        <translation>Sans réserve</translation>
    </message>
    <message>
        <source>Do not ask that every other host could still be lost meanwhile.</source>
        <translation>Ne pas exiger que tout autre hôte puisse encore être perdu pendant ce temps.</translation>
    </message>
    <message>
        <source>What grows, with commas between: cpu,network. load is all that follows the load: CPU, memory and network, and GPUs only where their measured use does. What is stored keeps its own trend until disk is named, and as many GPUs are asked for until gpu is.</source>
        <translation>Ce qui croît, séparé par des virgules : cpu,network. load est tout ce qui suit la sollicitation : CPU, mémoire et réseau, et les GPU seulement là où leur usage mesuré la suit. Ce qui est stocké garde sa tendance tant que disk n’est pas nommé, et autant de GPU sont demandés tant que gpu ne l’est pas.</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores, or with + or - how much more or less. Not given: as before.</source>
        <translation>Ce que chacun réserve en CPU, p. ex. 500m ou 2 cores, ou avec + ou - combien de plus ou de moins. Sans indication : comme avant.</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB, or with + or - how much more or less, e.g. +1.5GiB. Not given: as before.</source>
        <translation>Ce que chacun réserve en mémoire, p. ex. 4 GiB, ou avec + ou - combien de plus ou de moins, p. ex. +1.5GiB. Sans indication : comme avant.</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m, or with + or - how much more or less. Not given: as before.</source>
        <translation>Ce que chacun réserve en GPU, p. ex. 1 ou 500m, ou avec + ou - combien de plus ou de moins. Sans indication : comme avant.</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of CPU, or with + or - how much more or less, e.g. 2 or +500m. Not given: as before.</source>
        <translation>Ce qu’un réplica de la nouvelle version réserve en CPU, ou avec + ou - combien de plus ou de moins, p. ex. 2 ou +500m. Sans indication : comme avant.</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of memory, or with + or - how much more or less, e.g. 4GiB or +1.5GiB. Not given: as before.</source>
        <translation>Ce qu’un réplica de la nouvelle version réserve en mémoire, ou avec + ou - combien de plus ou de moins, p. ex. 4GiB ou +1.5GiB. Sans indication : comme avant.</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of GPUs, or with + or - how much more or less, e.g. 1 or +500m. Not given: as before.</source>
        <translation>Ce qu’un réplica de la nouvelle version réserve en GPU, ou avec + ou - combien de plus ou de moins, p. ex. 1 ou +500m. Sans indication : comme avant.</translation>
    </message>
    <message>
        <source>Which edits</source>
        <translation>Quelles modifications</translation>
    </message>
    <message>
        <source>Their numbers in the scenario, e.g. 1,3; they keep their distances. Without it all edits move together.</source>
        <translation>Leurs numéros dans le scénario, p. ex. 1,3 ; elles gardent leurs écarts. Sans indication, toutes les modifications se décalent ensemble.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant le…</translation>
    </message>
    <message>
        <source>The earliest begin, e.g. +1d; without it any begin that is ahead.</source>
        <translation>Le début au plus tôt, p. ex. +1d ; sans indication, tout début à venir.</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>Fini avant</translation>
    </message>
    <message>
        <source>When all of it must be over; without it the end of the computed future.</source>
        <translation>Quand tout doit être terminé ; sans indication, la fin du futur calculé.</translation>
    </message>
    <message>
        <source>A begin every</source>
        <translation>Un début tous les</translation>
    </message>
    <message>
        <source>How far apart the begins are that are judged, each by a whole evaluation.</source>
        <translation>Écart entre les débuts évalués, chacun par une évaluation complète.</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Autres heures</translation>
    </message>
    <message>
        <source>When the edits could take place instead: every begin judged by the verdict, what runs out, the loss of one more host and the margin, ranked.</source>
        <translation>Quand les modifications pourraient avoir lieu à la place : chaque début évalué selon le verdict, ce qui s’épuise, la perte d’un hôte de plus et la marge, et classé.</translation>
    </message>
    <message>
        <source>It goes wrong at</source>
        <translation>Échec le</translation>
    </message>
    <message>
        <source>The numbers of the edits that are taken back, e.g. 1,3; without it all of them.</source>
        <translation>Les numéros des modifications à annuler, p. ex. 1,3 ; sans indication, toutes.</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>If it goes wrong at some minute: can the edits be taken back then, how long does that take, and until when.</source>
        <translation>En cas d’échec à une minute donnée : les modifications peuvent-elles alors être annulées, en combien de temps, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Only what meets from then on, e.g. +1d; without it from now.</source>
        <translation>Seulement ce qui se rencontre à partir de là, p. ex. +1d ; sans indication, dès maintenant.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Only what meets before then; without it the end of the computed future.</source>
        <translation>Seulement ce qui se rencontre avant ; sans indication, la fin du futur calculé.</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Collisions</translation>
    </message>
    <message>
        <source>More hosts</source>
        <translation>Hôtes en plus</translation>
    </message>
    <message>
        <source>Which host they are like; without it the largest of the pool.</source>
        <translation>À quel hôte ils ressemblent ; sans indication, au plus grand du pool.</translation>
    </message>
    <message>
        <source>Whose capacity is looked at; without it that of the whole fleet.</source>
        <translation>Ce dont la capacité est examinée ; sans indication, celle de tout le parc.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>In service from</source>
        <translation>En service dès</translation>
    </message>
    <message>
        <source>When they are there, e.g. +5d; without it from now on.</source>
        <translation>Quand ils sont là, p. ex. +5d ; sans indication, dès maintenant.</translation>
    </message>
    <message>
        <source>Everything that can move leaves the host for the window, as for maintenance. What left stays where it went when the window ends.</source>
        <translation>Tout ce qui peut se déplacer quitte l’hôte pendant la fenêtre, comme pour une maintenance. Ce qui est parti reste où il est allé quand la fenêtre se termine.</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is emptied for the window, as for maintenance. What left stays where it went when the window ends.</source>
        <translation>Chaque hôte d’une baie, d’une zone ou portant une étiquette est vidé pendant la fenêtre, comme pour une maintenance. Ce qui est parti reste où il est allé quand la fenêtre se termine.</translation>
    </message>
    <message>
        <source>The minute at which going back begins, e.g. 2026-03-03T02:40:00Z or +2d; without it the middle of the first edit&apos;s hours.</source>
        <translation>La minute à laquelle le retour commence, p. ex. 2026-03-03T02:40:00Z ou +2d ; sans elle, le milieu des heures de la première modification.</translation>
    </message>
    <message>
        <source>How many hosts more it is held against; without it as few as are enough.</source>
        <translation>Avec combien d’hôtes de plus comparer ; sans valeur, aussi peu qu’il en suffit.</translation>
    </message>
    <message>
        <source>From the order to the first workload on a host, for the date to order by; without it that of the price book.</source>
        <translation>De la commande à la première charge sur un hôte, pour la date limite de commande ; sans valeur, celui du livre de prix.</translation>
    </message>
    <message>
        <source>How much kit</source>
        <translation>Combien d’hôtes</translation>
    </message>
    <message>
        <source>How many hosts more it takes, the cheapest mix of them, the date to order by, and how likely the fleet or a zone is full by each day with and without them.</source>
        <translation>Combien d’hôtes de plus il faut, leur mélange le moins cher, la date limite de commande, et la probabilité que le parc ou une zone soit saturé chaque jour, avec et sans eux.</translation>
    </message>
    <message>
        <source>Failures as of</source>
        <translation>Pannes comme</translation>
    </message>
    <message>
        <source>How often hosts fail and how long repairs take, by which published record.</source>
        <translation>À quelle fréquence les hôtes tombent et combien durent les réparations, selon quel relevé publié.</translation>
    </message>
    <message>
        <source>N+1 against N+2</source>
        <translation>N+1 contre N+2</translation>
    </message>
    <message>
        <source>What it costs that one host, two or a rack can be lost, over all zones, which risk is left, the date to order by, and what warm spare hosts cost.</source>
        <translation>Ce que coûte, toutes zones confondues, de pouvoir perdre un hôte, deux ou une baie, le risque qui reste, la date limite de commande, et ce que coûtent des hôtes de réserve à chaud.</translation>
    </message>
    <message>
        <source>Only list what meets; look for no other hours.</source>
        <translation>Seulement lister ce qui coïncide ; ne pas chercher d’autres heures.</translation>
    </message>
    <message>
        <source>Which changes, your edits and what is scheduled, collide in capacity or by dependency and not only in the calendar, and the fewest of them to move so that none does.</source>
        <translation>Quels changements, vos modifications et ce qui est planifié, entrent en collision en capacité ou par dépendance et pas seulement au calendrier, et lesquels, le moins possible, décaler pour qu’aucun ne le fasse.</translation>
    </message>
    <message>
        <source>cpu, memory, ...; without it every one of single hosts, and of the sum the one that is likeliest to be full.</source>
        <translation>cpu, memory, ... ; sans elle toutes pour les hôtes, et pour la somme celle qui a le plus de chances d’être pleine.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Changes that collide</source>
        <translation>Changements en collision</translation>
    </message>
    <message>
        <source>What runs out</source>
        <translation>Ce qui s’épuise</translation>
    </message>
    <message>
        <source>Drains that a budget holds up</source>
        <translation>Drainages bloqués par un budget</translation>
    </message>
    <message>
        <source>Workloads without a host</source>
        <translation>Charges sans hôte</translation>
    </message>
    <message>
        <source>Hosts that cannot be lost</source>
        <translation>Hôtes indispensables</translation>
    </message>
    <message>
        <source>Services hit</source>
        <translation>Services touchés</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Engagements rompus</translation>
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
        <translation>Tout</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Chacun</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Préférer</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Exiger</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisse</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Verify ca</source>
        <translation>Vérifier la CA</translation>
    </message>
    <message>
        <source>Verify full</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Grid nodes (Grid&apos;5000)</source>
        <translation>Nœuds de grille (Grid&apos;5000)</translation>
    </message>
    <message>
        <source>HPC nodes (LANL 2005, exponential)</source>
        <translation>Nœuds HPC (LANL 2005, exponentielle)</translation>
    </message>
    <message>
        <source>HPC nodes (LANL 2005, Weibull)</source>
        <translation>Nœuds HPC (LANL 2005, Weibull)</translation>
    </message>
    <message>
        <source>Desktops (Microsoft 1999)</source>
        <translation>Postes de travail (Microsoft 1999)</translation>
    </message>
</context>
<context>
    <name>exporters</name>
    <message>
        <source>Ansible playbooks</source>
        <translation>Playbooks Ansible</translation>
    </message>
    <message>
        <source>A folder with an inventory, a playbook of one play per step and one for the way back. What Ansible cannot do waits for a person.</source>
        <translation>Un dossier avec un inventaire, un playbook d’un play par étape et un autre pour le retour arrière. Ce qu’Ansible ne peut pas faire attend une personne.</translation>
    </message>
    <message>
        <source>Steps as a table</source>
        <translation>Étapes en tableau</translation>
    </message>
    <message>
        <source>One row per change of the scenario and per step of the plan, safe to open in a spreadsheet.</source>
        <translation>Une ligne par changement du scénario et par étape du plan, sans danger dans un tableur.</translation>
    </message>
    <message>
        <source>Board&apos;s document as a web page</source>
        <translation>Document du CAB en page web</translation>
    </message>
    <message>
        <source>The board&apos;s document as one page for any browser and screen reader: no script, nothing is loaded from elsewhere.</source>
        <translation>Le document du CAB en une page pour tout navigateur et lecteur d’écran : aucun script, rien n’est chargé d’ailleurs.</translation>
    </message>
    <message>
        <source>Steps as a calendar</source>
        <translation>Étapes en calendrier</translation>
    </message>
    <message>
        <source>One calendar event per change of the scenario and per step of the plan, for the forward schedule of change.</source>
        <translation>Un événement de calendrier par changement du scénario et par étape du plan, pour le calendrier des changements.</translation>
    </message>
    <message>
        <source>Jira issues</source>
        <translation>Tickets Jira</translation>
    </message>
    <message>
        <source>A folder with one issue for the change and a sub-task for each step, as CSV for the import and as bodies for the REST API.</source>
        <translation>Un dossier avec un ticket pour le changement et une sous-tâche par étape, en CSV pour l’import et en corps pour l’API REST.</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>Plan en JSON</translation>
    </message>
    <message>
        <source>The whole plan with its evidence, by the schema penumbra-plan/1; what every other format is made from.</source>
        <translation>Le plan entier avec ses preuves, selon le schéma penumbra-plan/1 ; tous les autres formats en sont tirés.</translation>
    </message>
    <message>
        <source>Kubernetes commands and manifests</source>
        <translation>Commandes et manifestes Kubernetes</translation>
    </message>
    <message>
        <source>A folder with the cordons and drains in their order, manifests of the fields that change and a kustomization; each line is asked of the server first.</source>
        <translation>Un dossier avec les isolements et drainages dans leur ordre, les manifestes des champs qui changent et une kustomization ; chaque ligne est d’abord vérifiée auprès du serveur.</translation>
    </message>
    <message>
        <source>Board&apos;s document as Markdown</source>
        <translation>Document du CAB en Markdown</translation>
    </message>
    <message>
        <source>The words, tables and numbers of the board&apos;s document, for a mail, a wiki or a ticket.</source>
        <translation>Les textes, tableaux et chiffres du document du CAB, pour un e-mail, un wiki ou un ticket.</translation>
    </message>
    <message>
        <source>ServiceNow change request</source>
        <translation>Demande de changement ServiceNow</translation>
    </message>
    <message>
        <source>A folder with the change request, a change task for each step and the affected items, as bodies for the Table API and as CSV for import sets.</source>
        <translation>Un dossier avec la demande de changement, une tâche de changement par étape et les éléments concernés, en corps pour la Table API et en CSV pour les import sets.</translation>
    </message>
    <message>
        <source>Terraform variables and targets</source>
        <translation>Variables et cibles Terraform</translation>
    </message>
    <message>
        <source>A folder with the values that the plan changes as variables, the addresses it touches and the line that plans it.</source>
        <translation>Un dossier avec les valeurs que le plan change sous forme de variables, les adresses touchées et la ligne qui le planifie.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, e.g. de: names of days and months are taken from it.</extracomment>
        <translation>fr</translation>
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
        <translation>0: one</translation>
    </message>
    <message>
        <source>&apos;1&apos; MMM</source>
        <extracomment>The first of a month in Qt&apos;s date format, where it is written otherwise: &apos;1er&apos; MMM.</extracomment>
        <translation>&apos;1er&apos; MMM</translation>
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
        <translation>Adresse du serveur, avec le chemin avant /api/v2 s’il en a un.</translation>
    </message>
    <message>
        <source>Alerts too</source>
        <translation>Alertes aussi</translation>
    </message>
    <message>
        <source>Alerts that name a resource become incidents.</source>
        <translation>Les alertes qui nomment une ressource deviennent des incidents.</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences and muted times as maintenances, alerts as incidents.</source>
        <translation>Silences et plages muettes comme maintenances, alertes comme incidents.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Path of the inventory. Ansible runs it where it is a program.</source>
        <translation>Chemin de l’inventaire. Ansible l’exécute si c’est un programme.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Which hosts of the inventory are asked, as Ansible&apos;s patterns say it.</source>
        <translation>Quels hôtes de l’inventaire sont interrogés, selon les motifs d’Ansible.</translation>
    </message>
    <message>
        <source>Packages too</source>
        <translation>Paquets aussi</translation>
    </message>
    <message>
        <source>Versions of installed packages become configuration items.</source>
        <translation>Les versions des paquets installés deviennent des éléments de configuration.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Who logs in there.</source>
        <translation>Qui s’y connecte.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Path of the key that ssh uses.</source>
        <translation>Chemin de la clé qu’utilise ssh.</translation>
    </message>
    <message>
        <source>Vault password</source>
        <translation>Mot de passe Vault</translation>
    </message>
    <message>
        <source>Path of the file with it, where the inventory has vaults.</source>
        <translation>Chemin du fichier qui le contient, si l’inventaire a des vaults.</translation>
    </message>
    <message>
        <source>As root</source>
        <translation>En root</translation>
    </message>
    <message>
        <source>Serial numbers of the hardware are told to root alone.</source>
        <translation>Les numéros de série du matériel ne sont donnés qu’à root.</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>Agent SSH</translation>
    </message>
    <message>
        <source>Path of its socket. The environment is not asked for it.</source>
        <translation>Chemin de son socket. L’environnement n’est pas consulté.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Path of an ansible.cfg. Without it: the usual ones.</source>
        <translation>Chemin d’un ansible.cfg. Sans indication : ceux d’usage.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Name or path of it.</source>
        <translation>Son nom ou son chemin.</translation>
    </message>
    <message>
        <source>Hosts at once</source>
        <translation>Hôtes à la fois</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>How long one host may take to answer.</source>
        <translation>Temps qu’un hôte peut mettre à répondre.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée limite</translation>
    </message>
    <message>
        <source>How long all of it may take.</source>
        <translation>Temps que l’ensemble peut prendre.</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>Facts of hosts, and their packages where wanted, through Ansible&apos;s modules.</source>
        <translation>Faits des hôtes, et leurs paquets si souhaité, par les modules d’Ansible.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Addresses of exporters with commas between them, e.g. web-01:9100. A name of the host may stand before each: web-01=http://10.0.0.5:9100/metrics.</source>
        <translation>Adresses d’exporters séparées par des virgules, p. ex. web-01:9100. Un nom d’hôte peut précéder chacune : web-01=http://10.0.0.5:9100/metrics.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>All that the exporters tell, or only the use of CPU, memory, disk and network.</source>
        <translation>Tout ce que disent les exporters, ou seulement l’usage de CPU, mémoire, disque et réseau.</translation>
    </message>
    <message>
        <source>Exporters</source>
        <translation>Exporters</translation>
    </message>
    <message>
        <source>Scrapes node_exporter and other exporters of Prometheus metrics directly, without a Prometheus server.</source>
        <translation>Lit directement node_exporter et d’autres exporters de métriques Prometheus, sans serveur Prometheus.</translation>
    </message>
    <message>
        <source>Page of statistics</source>
        <translation>Page de statistiques</translation>
    </message>
    <message>
        <source>Address of the page of statistics (&apos;stats uri&apos;), e.g. http://lb-01:8404/stats.</source>
        <translation>Adresse de la page de statistiques (« stats uri »), p. ex. http://lb-01:8404/stats.</translation>
    </message>
    <message>
        <source>Admin socket</source>
        <translation>Socket d’administration</translation>
    </message>
    <message>
        <source>Path of the socket (&apos;stats socket&apos;), or HOST:PORT of it. It is asked where no page is named.</source>
        <translation>Chemin du socket (« stats socket »), ou son HOST:PORT. Il est interrogé si aucune page n’est nommée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the proxy is called in the inventory. Without it: as the source.</source>
        <translation>Nom du proxy dans l’inventaire. Sans indication : celui de la source.</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Backends and servers with state, weight and load, and reloads, from HAProxy&apos;s page of statistics or its admin socket.</source>
        <translation>Backends et serveurs avec état, poids et sollicitation, et rechargements, depuis la page de statistiques ou le socket d’administration de HAProxy.</translation>
    </message>
    <message>
        <source>Address of the API server, e.g. https://cluster.example:6443.</source>
        <translation>Adresse du serveur d’API, p. ex. https://cluster.example:6443.</translation>
    </message>
    <message>
        <source>Kubeconfig</source>
        <translation>Kubeconfig</translation>
    </message>
    <message>
        <source>Path of a kubeconfig that names the server, its authority and the user. The other parameters go before what it says.</source>
        <translation>Chemin d’un kubeconfig qui nomme le serveur, son autorité et l’utilisateur. Les autres paramètres l’emportent.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>A context of the kubeconfig; without it, its current one.</source>
        <translation>Un contexte du kubeconfig ; sans indication, l’actuel.</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <source>Only these, with commas between; without them, all.</source>
        <translation>Seulement ceux-ci, séparés par des virgules ; sans indication, tous.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>How many objects one answer may hold.</source>
        <translation>Combien d’objets une réponse peut contenir.</translation>
    </message>
    <message>
        <source>Take what nodes and pods use, where the cluster has the metrics API.</source>
        <translation>Prend ce qu’utilisent nœuds et pods, là où le cluster a l’API de métriques.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Nodes, pods, what makes pods, and disruption budgets of a Kubernetes cluster, listed once and then watched.</source>
        <translation>Nœuds, pods, contrôleurs de pods et disruption budgets d’un cluster Kubernetes, listés une fois puis suivis.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Address of the libvirt, e.g. qemu:///system or qemu+ssh://user@host/system.</source>
        <translation>Adresse de libvirt, p. ex. qemu:///system ou qemu+ssh://user@host/system.</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>A hypervisor, its virtual machines with what they use, and its pools.</source>
        <translation>Un hyperviseur, ses machines virtuelles avec ce qu’elles utilisent, et ses pools.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Paths of log files with commas between them. The program that writes one may stand before it: haproxy=/var/log/haproxy.log. Without any the journal of systemd is read.</source>
        <translation>Chemins de fichiers journaux séparés par des virgules. Le programme qui en écrit un peut le précéder : haproxy=/var/log/haproxy.log. Sans indication, le journal de systemd est lu.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>The host that the logs are of, where their lines do not say it.</source>
        <translation>L’hôte d’où viennent les journaux, si leurs lignes ne le disent pas.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>What else the events are about, e.g. service/shop/cart, with commas between.</source>
        <translation>Ce que les événements concernent d’autre, p. ex. service/shop/cart, séparé par des virgules.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Of times without a zone, e.g. Europe/Berlin. Without it: UTC.</source>
        <translation>Des heures sans fuseau, p. ex. Europe/Berlin. Sans indication : UTC.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Whether the first gathering reads what is there (of each file its last 16 MiB, of the journal the history) or only what comes from then on.</source>
        <translation>Si la première collecte lit ce qui existe (de chaque fichier les 16 derniers MiB, du journal l’historique) ou seulement ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>Dossier du journal</translation>
    </message>
    <message>
        <source>Where the journal lies, if it is not the machine&apos;s own.</source>
        <translation>Où se trouve le journal, si ce n’est pas celui de la machine.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Only these units of the journal, with commas between them.</source>
        <translation>Seulement ces unités du journal, séparées par des virgules.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How far back the first gathering reads the journal.</source>
        <translation>Jusqu’où la première collecte remonte dans le journal.</translation>
    </message>
    <message>
        <source>Learning time</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Once so much of a file was read, a line of a kind that it never had is noted; 0s: never.</source>
        <translation>Une fois cette durée d’un fichier lue, une ligne d’un genre inédit est notée ; 0s : jamais.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Follows log files or the journal of systemd and tells of reloads, restarts, new versions, changed settings and deployments, each with its lines.</source>
        <translation>Suit des fichiers journaux ou le journal de systemd et signale rechargements, redémarrages, nouvelles versions, réglages modifiés et déploiements, chacun avec ses lignes.</translation>
    </message>
    <message>
        <source>Address of NetBox, with the path before /api where it has one. Its API token is the bearer token.</source>
        <translation>Adresse de NetBox, avec le chemin avant /api s’il en a un. Son jeton d’API est le jeton bearer.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Slugs of the sites that are gathered, separated by commas. Without them: all.</source>
        <translation>Slugs des sites à collecter, séparés par des virgules. Sans indication : tous.</translation>
    </message>
    <message>
        <source>NetBox</source>
        <translation>NetBox</translation>
    </message>
    <message>
        <source>Devices, virtual machines, clusters, racks and sites from the REST API.</source>
        <translation>Équipements, machines virtuelles, clusters, baies et sites depuis l’API REST.</translation>
    </message>
    <message>
        <source>Address of the identity API (Keystone), e.g. https://cloud.example:5000/v3.</source>
        <translation>Adresse de l’API d’identité (Keystone), p. ex. https://cloud.example:5000/v3.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>The project that the user name is for. An administrator&apos;s sees all servers.</source>
        <translation>Le projet auquel se rapporte l’utilisateur. Celui d’un administrateur voit tous les serveurs.</translation>
    </message>
    <message>
        <source>Domain of the user</source>
        <translation>Domaine utilisateur</translation>
    </message>
    <message>
        <source>Domain of the project</source>
        <translation>Domaine du projet</translation>
    </message>
    <message>
        <source>Application credential</source>
        <translation>Credential applicatif</translation>
    </message>
    <message>
        <source>Its id, instead of a user name and a project.</source>
        <translation>Son identifiant, au lieu d’un utilisateur et d’un projet.</translation>
    </message>
    <message>
        <source>Secret of it</source>
        <translation>Son secret</translation>
    </message>
    <message>
        <source>The secret, or file:PATH of a file that holds it.</source>
        <translation>Le secret, ou file:PATH d’un fichier qui le contient.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Without one: the first of the catalog.</source>
        <translation>Sans indication : la première du catalogue.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Which of the addresses in the catalog is used.</source>
        <translation>Laquelle des adresses du catalogue est utilisée.</translation>
    </message>
    <message>
        <source>Compute API</source>
        <translation>API Compute</translation>
    </message>
    <message>
        <source>Address of the compute API (Nova), where that of the catalog is not to be used.</source>
        <translation>Adresse de l’API Compute (Nova), si celle du catalogue ne doit pas servir.</translation>
    </message>
    <message>
        <source>OpenStack</source>
        <translation>OpenStack</translation>
    </message>
    <message>
        <source>Hypervisors, servers and flavors from the compute API.</source>
        <translation>Hyperviseurs, serveurs et flavors depuis l’API Compute.</translation>
    </message>
    <message>
        <source>The host whose packages these are, as the inventory calls it.</source>
        <translation>L’hôte auquel appartiennent ces paquets, tel que l’inventaire le nomme.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A file with what &apos;dpkg-query -W&apos; printed on the host, or a copy of its /var/lib/dpkg/status. Without it the machine itself is asked.</source>
        <translation>Un fichier avec ce que « dpkg-query -W » a affiché sur l’hôte, ou une copie de son /var/lib/dpkg/status. Sans indication, la machine elle-même est interrogée.</translation>
    </message>
    <message>
        <source>Folder of dpkg</source>
        <translation>Dossier de dpkg</translation>
    </message>
    <message>
        <source>Where dpkg keeps its books, if not in /var/lib/dpkg: e.g. of a mounted image.</source>
        <translation>Où dpkg tient ses registres, si ce n’est pas /var/lib/dpkg : p. ex. dans une image montée.</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Paquets Debian</translation>
    </message>
    <message>
        <source>The installed packages of a host with their versions as configuration items, so that upgrades are seen and advisories can be matched.</source>
        <translation>Les paquets installés d’un hôte et leurs versions comme éléments de configuration, pour voir les mises à jour et faire le lien avec les avis de sécurité.</translation>
    </message>
    <message>
        <source>What the service is called that the server and its standbys are. Without it: as the source.</source>
        <translation>Nom du service que forment le serveur et ses standbys. Sans indication : celui de la source.</translation>
    </message>
    <message>
        <source>The host that it runs on, as the inventory calls it.</source>
        <translation>L’hôte sur lequel il s’exécute, tel que l’inventaire le nomme.</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Sizes and load of the databases, standbys, settings and what was changed in them, from a server of PostgreSQL.</source>
        <translation>Tailles et sollicitation des bases, standbys, réglages et ce qui y a changé, depuis un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>A SELECT, or the name of a table or view. Its columns are named as in the native CSV set (resources, relations, samples, events, config), or as the mapping says.</source>
        <translation>Un SELECT, ou le nom d’une table ou d’une vue. Ses colonnes se nomment comme dans le jeu CSV natif (resources, relations, samples, events, config), ou comme le dit la correspondance.</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>File of a saved column mapping, where the columns have other names.</source>
        <translation>Fichier d’une correspondance de colonnes enregistrée, si les colonnes ont d’autres noms.</translation>
    </message>
    <message>
        <source>Growing column</source>
        <translation>Colonne croissante</translation>
    </message>
    <message>
        <source>A column whose values only rise, e.g. a time or a number: each gathering asks only for rows above those that came before.</source>
        <translation>Une colonne dont les valeurs ne font que croître, p. ex. une heure ou un numéro : chaque collecte ne demande que les lignes au-delà des précédentes.</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>Lignes au plus</translation>
    </message>
    <message>
        <source>More rows in one gathering are an error; with a growing column they wait for the next one.</source>
        <translation>Plus de lignes en une collecte sont une erreur ; avec une colonne croissante, elles attendent la suivante.</translation>
    </message>
    <message>
        <source>Table in PostgreSQL</source>
        <translation>Table dans PostgreSQL</translation>
    </message>
    <message>
        <source>Rows of a table, a view or a SELECT in PostgreSQL, whose columns are named like those of the native CSV tables or mapped to them.</source>
        <translation>Lignes d’une table, d’une vue ou d’un SELECT dans PostgreSQL, dont les colonnes se nomment comme celles des tables CSV natives ou leur sont associées.</translation>
    </message>
    <message>
        <source>Address of the server, with the path before /api/v1 where it has one.</source>
        <translation>Adresse du serveur, avec le chemin avant /api/v1 s’il en a un.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Distance between two samples.</source>
        <translation>Distance entre deux mesures.</translation>
    </message>
    <message>
        <source>How far back the first gathering looks.</source>
        <translation>Jusqu’où remonte la première collecte.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>How old a moment must be before it is asked for, so that its samples are all in.</source>
        <translation>Âge que doit avoir un instant avant d’être demandé, pour que toutes ses mesures soient là.</translation>
    </message>
    <message>
        <source>Rate window</source>
        <translation>Fenêtre de débit</translation>
    </message>
    <message>
        <source>What rates are averaged over. Without it: the step, or three scrape intervals where that is more.</source>
        <translation>Ce sur quoi les débits sont moyennés. Sans indication : le pas, ou trois intervalles de relevé si c’est plus.</translation>
    </message>
    <message>
        <source>Label matchers</source>
        <translation>Filtres d’étiquettes</translation>
    </message>
    <message>
        <source>Only series with these labels, e.g. env=&quot;prod&quot;,job=&quot;node&quot;.</source>
        <translation>Seulement les séries avec ces étiquettes, p. ex. env=&quot;prod&quot;,job=&quot;node&quot;.</translation>
    </message>
    <message>
        <source>Host label</source>
        <translation>Label d’hôte</translation>
    </message>
    <message>
        <source>The label that tells hosts apart.</source>
        <translation>L’étiquette qui distingue les hôtes.</translation>
    </message>
    <message>
        <source>Query for CPU</source>
        <translation>Requête CPU</translation>
    </message>
    <message>
        <source>Own PromQL in millicores with one row per host, or &apos;none&apos;.</source>
        <translation>PromQL propre en millicores avec une ligne par hôte, ou « none ».</translation>
    </message>
    <message>
        <source>Query for memory</source>
        <translation>Requête mémoire</translation>
    </message>
    <message>
        <source>Own PromQL in bytes with one row per host, or &apos;none&apos;.</source>
        <translation>PromQL propre en octets avec une ligne par hôte, ou « none ».</translation>
    </message>
    <message>
        <source>Query for disk</source>
        <translation>Requête disque</translation>
    </message>
    <message>
        <source>Query for network</source>
        <translation>Requête réseau</translation>
    </message>
    <message>
        <source>Own PromQL in bytes a second with one row per host, or &apos;none&apos;.</source>
        <translation>PromQL propre en octets par seconde avec une ligne par hôte, ou « none ».</translation>
    </message>
    <message>
        <source>Own series</source>
        <translation>Séries propres</translation>
    </message>
    <message>
        <source>A selector of more series, e.g. {__name__=~&quot;queue_depth|in_flight&quot;}. Gauges are taken as they are, counters as their rate.</source>
        <translation>Un sélecteur de séries supplémentaires, p. ex. {__name__=~&quot;queue_depth|in_flight&quot;}. Les jauges sont prises telles quelles, les compteurs comme débit.</translation>
    </message>
    <message>
        <source>Own queries</source>
        <translation>Requêtes propres</translation>
    </message>
    <message>
        <source>PromQL for single series of resources, between semicolons, e.g. service/shop orders (1/s) = sum(rate(orders_total[5m])).</source>
        <translation>PromQL pour des séries isolées de ressources, séparé par des points-virgules, p. ex. service/shop orders (1/s) = sum(rate(orders_total[5m])).</translation>
    </message>
    <message>
        <source>Remote read</source>
        <translation>Remote read</translation>
    </message>
    <message>
        <source>Whether own series come by remote read where the server has it: it is faster.</source>
        <translation>Si les séries propres viennent par remote read là où le serveur le permet : c’est plus rapide.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Whether answers are asked for in gzip, which saves a slow line work and costs the server time. Without it: unless the server is on this machine.</source>
        <translation>Si les réponses sont demandées en gzip, ce qui soulage une ligne lente et coûte du temps au serveur. Sans indication : oui, sauf si le serveur est sur cette machine.</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>CPU, memory, disk and network of every host that node_exporter reports to a Prometheus server or one that speaks its API.</source>
        <translation>CPU, mémoire, disque et réseau de chaque hôte que node_exporter signale à un serveur Prometheus ou à un serveur qui parle son API.</translation>
    </message>
    <message>
        <source>HOST:PORT, or the path of a unix socket.</source>
        <translation>HOST:PORT, ou le chemin d’un socket unix.</translation>
    </message>
    <message>
        <source>A user of Redis&apos; access control lists; it needs INFO and CONFIG GET.</source>
        <translation>Un utilisateur des listes de contrôle d’accès de Redis ; il lui faut INFO et CONFIG GET.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password, or file:PATH of a file that holds it.</source>
        <translation>Le mot de passe, ou file:PATH d’un fichier qui le contient.</translation>
    </message>
    <message>
        <source>What the service is called that the instance and its replicas are. Without it: as the source.</source>
        <translation>Nom du service que forment l’instance et ses réplicas. Sans indication : celui de la source.</translation>
    </message>
    <message>
        <source>The host that it runs on, as the inventory calls it. Without it, no failure of a host touches it.</source>
        <translation>L’hôte sur lequel il s’exécute, tel que l’inventaire le nomme. Sans indication, aucune panne d’hôte ne le touche.</translation>
    </message>
    <message>
        <source>How long one gathering may take in all.</source>
        <translation>Temps que peut prendre une collecte en tout.</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Memory, clients, operations, settings and replicas of a Redis server, and what was changed in its settings.</source>
        <translation>Mémoire, clients, opérations, réglages et réplicas d’un serveur Redis, et ce qui a changé dans ses réglages.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Where pipelines put files, of any kind that &apos;import&apos; reads. They are left where they are; one that changes is read again.</source>
        <translation>Où les pipelines déposent des fichiers, de tout genre que lit « import ». Ils restent où ils sont ; un fichier modifié est relu.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Id of the reader for every file. Without it each file&apos;s content says what it is.</source>
        <translation>Identifiant du lecteur pour tous les fichiers. Sans indication, le contenu de chacun dit ce qu’il est.</translation>
    </message>
    <message>
        <source>Spool folder</source>
        <translation>Dossier de dépôt</translation>
    </message>
    <message>
        <source>A folder into which pipelines write files of any kind that can be imported.</source>
        <translation>Un dossier où les pipelines écrivent des fichiers de tout genre importable.</translation>
    </message>
    <message>
        <source>Address of the frontend, e.g. https://zabbix.example/zabbix. The user name with its password, or the API token as bearer token, are those of Zabbix.</source>
        <translation>Adresse du frontend, p. ex. https://zabbix.example/zabbix. L’utilisateur avec son mot de passe, ou le jeton d’API comme jeton bearer, sont ceux de Zabbix.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys of the items whose values are gathered, with * for any text; * alone is all.</source>
        <translation>Clés des items dont les valeurs sont collectées, avec * pour tout texte ; * seul est tout.</translation>
    </message>
    <message>
        <source>How far back the first gathering looks. What Zabbix keeps no more as values is taken from its trends.</source>
        <translation>Jusqu’où remonte la première collecte. Ce que Zabbix ne garde plus comme valeurs vient de ses tendances.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>How late values may come in, e.g. through a proxy. So much is asked for again.</source>
        <translation>Retard que peuvent avoir les valeurs, p. ex. par un proxy. Cette durée est redemandée.</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Hosts, the values of their items, and maintenances, through the API of the frontend.</source>
        <translation>Hôtes, valeurs de leurs items et maintenances, par l’API du frontend.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton bearer</translation>
    </message>
    <message>
        <source>The token, or file:PATH of a file that holds it.</source>
        <translation>Le jeton, ou file:PATH d’un fichier qui le contient.</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificat CA</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the server&apos;s certificate.</source>
        <translation>Fichier PEM de l’autorité qui a signé le certificat du serveur.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>PEM file, where the server asks for one.</source>
        <translation>Fichier PEM, si le serveur en demande un.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>PEM file of the client certificate&apos;s key.</source>
        <translation>Fichier PEM de la clé du certificat client.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of a proxy. The environment&apos;s proxy is not used.</source>
        <translation>Adresse d’un proxy. Celui de l’environnement n’est pas utilisé.</translation>
    </message>
    <message>
        <source>How long one request may take in all.</source>
        <translation>Temps que peut prendre une requête en tout.</translation>
    </message>
    <message>
        <source>HOST:PORT, or the folder of its socket, e.g. /run/postgresql.</source>
        <translation>HOST:PORT, ou le dossier de son socket, p. ex. /run/postgresql.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>A role of its own with pg_monitor is enough.</source>
        <translation>Un rôle propre avec pg_monitor suffit.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Whether the connection is encrypted and the server&apos;s certificate is checked.</source>
        <translation>Si la connexion est chiffrée et le certificat du serveur vérifié.</translation>
    </message>
    <message>
        <source>How long one statement may take; the server is told to end it then.</source>
        <translation>Temps que peut prendre une instruction ; le serveur l’interrompt ensuite.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>What runs out first?</source>
        <translation>Qu’est-ce qui s’épuise d’abord ?</translation>
    </message>
    <message>
        <source>The day begins here: what runs out, by which date and how surely, what left the band of yesterday&apos;s forecast, and which changes come. A double click leads to the resource.</source>
        <translation>La journée commence ici : ce qui s’épuise, à quelle date et avec quelle certitude, ce qui a quitté la bande de la prévision d’hier, et les changements à venir. Un double-clic mène à la ressource.</translation>
    </message>
    <message>
        <source>Live and shadow</source>
        <translation>Réel et ombre</translation>
    </message>
    <message>
        <source>Every host, as it is and as it will be. Drag the slider above the map: the colours and the Live and Shadow columns follow the moment.</source>
        <translation>Chaque hôte, tel qu’il est et tel qu’il sera. Faites glisser le curseur au-dessus de la carte : les couleurs et les colonnes Réel et Ombre suivent l’instant choisi.</translation>
    </message>
    <message>
        <source>Who is hit?</source>
        <translation>Qui est touché ?</translation>
    </message>
    <message>
        <source>Choose a host and let it fail: the map shows hop by hop what that reaches, and why.</source>
        <translation>Choisissez un hôte et mettez-le en panne : la carte montre saut par saut ce qui est atteint, et pourquoi.</translation>
    </message>
    <message>
        <source>How far can a forecast be trusted?</source>
        <translation>Jusqu’où se fier à une prévision ?</translation>
    </message>
    <message>
        <source>The figures above the chart are measured on this series&apos; own past. Let the forecast begin 7 days ago to see how it would have done.</source>
        <translation>Les chiffres au-dessus du graphique sont mesurés sur le passé de cette série. Faites commencer la prévision il y a 7 jours pour voir ce qu’elle aurait donné.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Et si ?</translation>
    </message>
    <message>
        <source>Add an edit, or open a scenario such as Black Friday. Drag its block on the timeline: verdict, chart and findings follow. Undo takes everything back.</source>
        <translation>Ajoutez une modification, ou ouvrez un scénario tel que Black Friday. Faites glisser son bloc sur la chronologie : verdict, graphique et constats suivent. Annuler revient sur tout.</translation>
    </message>
    <message>
        <source>What would mend it?</source>
        <translation>Comment y remédier ?</translation>
    </message>
    <message>
        <source>Find plans: several ways with their downtime, cost and way back. One that is adopted becomes edits; it leaves as PDF for the board and as JSON for operations.</source>
        <translation>Trouver des plans : plusieurs voies avec leur interruption, leur coût et leur retour arrière. Un plan adopté devient des modifications ; il s’exporte en PDF pour le CAB et en JSON pour l’exploitation.</translation>
    </message>
    <message>
        <source>Your own fleet</source>
        <translation>Votre propre parc</translation>
    </message>
    <message>
        <source>Drop an export of your inventory or your monitoring on the window, or connect a live source here. Ctrl+Shift+P finds every command.</source>
        <translation>Déposez un export de votre inventaire ou de votre supervision sur la fenêtre, ou connectez ici une source en direct. Ctrl+Maj+P trouve chaque commande.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What-if planner for a fleet: live and shadow inventory.</source>
        <translation>Planificateur d’hypothèses pour un parc : inventaire réel et ombre.</translation>
    </message>
    <message>
        <source>Open the sample fleet.</source>
        <translation>Ouvrir le parc d’exemple.</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Parler cette langue : %1.</translation>
    </message>
    <message>
        <source>Workspaces to open or files to import.</source>
        <translation>Espaces de travail à ouvrir ou fichiers à importer.</translation>
    </message>
    <message>
        <source>There is no language %1. There are %2.</source>
        <translation>La langue %1 n’existe pas. Il y a %2.</translation>
    </message>
    <message>
        <source>A tour shows the sample fleet, so %1 was not opened. Leave the file out, or leave out --tour.</source>
        <translation>Une visite montre le parc d’exemple, %1 n’a donc pas été ouvert. Omettre le fichier, ou omettre --tour.</translation>
    </message>
    <message>
        <source>Render every page in every state, on the sample fleet, to PNG files in &lt;folder&gt;.</source>
        <translation>Rendre chaque page dans chaque état, avec le parc d’exemple, en fichiers PNG dans &lt;folder&gt;.</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>In the rack</source>
        <translation>Dans la baie</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>Dans la zone</translation>
    </message>
    <message>
        <source>Runs on the host</source>
        <translation>S’exécute sur l’hôte</translation>
    </message>
    <message>
        <source>Part of the service</source>
        <translation>Fait partie du service</translation>
    </message>
    <message>
        <source>Uses the datastore</source>
        <translation>Utilise le datastore</translation>
    </message>
    <message>
        <source>Depends on the service</source>
        <translation>Dépend du service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Existe depuis</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>Existe jusqu’à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>CPU capacity</source>
        <translation>Capacité CPU</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>Capacité mémoire</translation>
    </message>
    <message>
        <source>Disk capacity</source>
        <translation>Capacité disque</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>Capacité réseau</translation>
    </message>
    <message>
        <source>GPU capacity</source>
        <translation>Capacité GPU</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>Réservation CPU</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>Réservation mémoire</translation>
    </message>
    <message>
        <source>Disk request</source>
        <translation>Réservation disque</translation>
    </message>
    <message>
        <source>Network request</source>
        <translation>Réservation réseau</translation>
    </message>
    <message>
        <source>GPU request</source>
        <translation>Réservation GPU</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>cordoned</source>
        <translation>isolé</translation>
    </message>
    <message>
        <source>depends-on</source>
        <translation>dépend de</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>durée de vie</translation>
    </message>
    <message>
        <source>minimum replicas</source>
        <translation>réplicas minimum</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>overcommit</source>
        <translation>surallocation</translation>
    </message>
    <message>
        <source>part-of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>réplicas</translation>
    </message>
    <message>
        <source>request of each</source>
        <translation>réservation de chacun</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>runs-on</source>
        <translation>s’exécute sur</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>teintes</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>utilise</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dans</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Make an empty workspace file</source>
        <translation>Créer un fichier d’espace de travail vide</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a workspace, or import a file of another format</source>
        <translation>Ouvrir un espace de travail, ou importer un fichier d’un autre format</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Read files into this workspace, after a preview</source>
        <translation>Lire des fichiers dans cet espace de travail, après un aperçu</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Ouvrir le parc d’exemple</translation>
    </message>
    <message>
        <source>Make a fleet with problems worth finding, to look around</source>
        <translation>Créer un parc avec des problèmes dignes d’intérêt, pour découvrir</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>La refaire</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Take the newest import back: everything is as it was before it</source>
        <translation>Annuler l’import le plus récent : tout est comme avant</translation>
    </message>
    <message>
        <source>Redo import</source>
        <translation>Rétablir l’import</translation>
    </message>
    <message>
        <source>Import again what was taken back</source>
        <translation>Importer à nouveau ce qui a été annulé</translation>
    </message>
    <message>
        <source>Cancel the computation</source>
        <translation>Arrêter le calcul</translation>
    </message>
    <message>
        <source>Stop what is being computed; what was there stays</source>
        <translation>Arrêter ce qui est calculé ; ce qui était là reste</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>Réévaluer</translation>
    </message>
    <message>
        <source>Compute the shadow of the present scenario once more</source>
        <translation>Calculer encore une fois l’ombre du scénario présent</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Switch between the light and the dark theme</source>
        <translation>Passer du thème clair au thème sombre</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Langue…</translation>
    </message>
    <message>
        <source>Choose what the window speaks</source>
        <translation>Choisir la langue de la fenêtre</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <source>Commands, pages, edits and resources by their names</source>
        <translation>Commandes, pages, modifications et ressources par leurs noms</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Raccourcis…</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>Choisir les touches de chaque commande</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About Penumbra</source>
        <translation>À propos de Penumbra</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>Trouver des plans</translation>
    </message>
    <message>
        <source>Look for ways to mend what the scenario breaks</source>
        <translation>Chercher des façons de réparer ce que le scénario met en défaut</translation>
    </message>
    <message>
        <source>Adopt the chosen plan</source>
        <translation>Adopter le plan choisi</translation>
    </message>
    <message>
        <source>Put its steps into the scenario, as one step that can be undone</source>
        <translation>Mettre ses étapes dans le scénario, en une seule opération annulable</translation>
    </message>
    <message>
        <source>Review before a board</source>
        <translation>Revue devant le CAB</translation>
    </message>
    <message>
        <source>The chosen plan on the whole screen, with the decision recorded at the end</source>
        <translation>Le plan choisi en plein écran, avec consignation de la décision à la fin</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Prix…</translation>
    </message>
    <message>
        <source>What plans cost, as a table to edit, import and export</source>
        <translation>Ce que coûtent les plans, en un tableau à modifier, importer et exporter</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Give the parts of every page the room that they had at first</source>
        <translation>Redonner aux parties de chaque page leur place initiale</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>A walk through the pages: what each answers</source>
        <translation>Un parcours des pages : à quoi chacune répond</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>What the chosen finding or number, or the verdict, rests on, and what would turn it</source>
        <translation>Sur quoi repose le constat ou le nombre choisi, ou le verdict, et ce qui le renverserait</translation>
    </message>
    <message>
        <source>The weakest hosts…</source>
        <translation>Les hôtes les plus faibles…</translation>
    </message>
    <message>
        <source>The smallest sets of hosts that cannot be lost, and who is left without one</source>
        <translation>Les plus petits ensembles d’hôtes indispensables, et qui reste alors sans hôte</translation>
    </message>
    <message>
        <source>Maintenance in waves…</source>
        <translation>Maintenance par vagues…</translation>
    </message>
    <message>
        <source>Many hosts within windows: how many at once, and whether it will finish</source>
        <translation>De nombreux hôtes dans des fenêtres : combien à la fois, et si la maintenance aboutira</translation>
    </message>
    <message>
        <source>Kept plans…</source>
        <translation>Plans conservés…</translation>
    </message>
    <message>
        <source>Plans that the workspace keeps, with what was decided, to open one again</source>
        <translation>Plans que l’espace de travail conserve, avec ce qui a été décidé, pour en rouvrir un</translation>
    </message>
    <message>
        <source>Scheduled changes…</source>
        <translation>Changements planifiés…</translation>
    </message>
    <message>
        <source>What each of them changes, and calling a planned one off</source>
        <translation>Ce que chacun d’eux change, et comment en déprogrammer un</translation>
    </message>
    <message>
        <source>Ask about the scenario…</source>
        <translation>Questions sur le scénario…</translation>
    </message>
    <message>
        <source>When else, what collides, the way back, how much kit: each judged alike</source>
        <translation>Autres heures, collisions, retour arrière, matériel : tout est évalué de la même façon</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>Exporter le plan…</translation>
    </message>
    <message>
        <source>Write the chosen plan for the board, for ops, for a calendar or a ticket</source>
        <translation>Écrire le plan choisi pour le comité, l’exploitation, un calendrier ou un ticket</translation>
    </message>
    <message>
        <source>Other hours for the change…</source>
        <translation>Autres heures pour le changement…</translation>
    </message>
    <message>
        <source>When the edits could take place instead, the best hours first</source>
        <translation>Quand les modifications pourraient avoir lieu à la place, les meilleures heures d’abord</translation>
    </message>
    <message>
        <source>How much kit…</source>
        <translation>Combien d’hôtes…</translation>
    </message>
    <message>
        <source>How many hosts more the scenario takes, the cheapest mix, the date to order by</source>
        <translation>Combien d’hôtes de plus demande le scénario, le mélange le moins cher, la date limite de commande</translation>
    </message>
    <message>
        <source>Spare hosts: N+1 against N+2…</source>
        <translation>Hôtes de réserve : N+1 contre N+2…</translation>
    </message>
    <message>
        <source>What it costs that one host, two or a rack can be lost, and the risk left</source>
        <translation>Ce que coûte de pouvoir perdre un hôte, deux ou une baie, et le risque qui reste</translation>
    </message>
    <message>
        <source>Remove all edits</source>
        <translation>Retirer toutes les modifications</translation>
    </message>
    <message>
        <source>The fleet as it is, with what is scheduled and no more; Undo brings them back</source>
        <translation>Le parc tel qu’il est, avec ce qui est planifié et rien de plus ; Annuler les rétablit</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Additive</source>
        <translation>Additif</translation>
    </message>
    <message>
        <source>Autoregression</source>
        <translation>Autorégression</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Combinaison</translation>
    </message>
    <message>
        <source>Croston</source>
        <translation>Croston</translation>
    </message>
    <message>
        <source>Difference autoregression</source>
        <translation>Autorégression des différences</translation>
    </message>
    <message>
        <source>Double seasonal</source>
        <translation>Double saisonnalité</translation>
    </message>
    <message>
        <source>Dynamic theta</source>
        <translation>Thêta dynamique</translation>
    </message>
    <message>
        <source>Global linear</source>
        <translation>Linéaire global</translation>
    </message>
    <message>
        <source>Harmonic regression</source>
        <translation>Régression harmonique</translation>
    </message>
    <message>
        <source>Holt</source>
        <translation>Holt</translation>
    </message>
    <message>
        <source>Log autoregression</source>
        <translation>Autorégression logarithmique</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naïf</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Rien de connu</translation>
    </message>
    <message>
        <source>Optimised theta</source>
        <translation>Thêta optimisé</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Seasonal autoregression</source>
        <translation>Autorégression saisonnière</translation>
    </message>
    <message>
        <source>Seasonal median</source>
        <translation>Médiane saisonnière</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Naïf saisonnier</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Thêta</translation>
    </message>
    <message>
        <source>Week level</source>
        <translation>Niveau hebdomadaire</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Services, workloads and hosts with what they need, and what a failure reaches.</source>
        <translation>Services, charges et hôtes avec ce dont ils ont besoin, et ce qu’une panne atteint.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Every host and workload, live beside its shadow, and a map of all hosts over time.</source>
        <translation>Chaque hôte et chaque charge, le réel à côté de son ombre, et une carte de tous les hôtes dans le temps.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>One series with its forecast, its bands and how well they held in the past.</source>
        <translation>Une série avec sa prévision, ses bandes et leur justesse dans le passé.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Which names of several sources are one resource, and what was answered about names.</source>
        <translation>Quels noms de plusieurs sources désignent la même ressource, et ce qui a été répondu à leur sujet.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>What runs out first and what else is found, what left its band, which changes come, which plans wait and how old the data is.</source>
        <translation>Ce qui s’épuise d’abord et les autres constats, ce qui a quitté sa bande, les changements à venir, les plans en attente et l’âge des données.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans that mend what the scenario breaks: compare, choose, adopt, export.</source>
        <translation>Des plans qui réparent ce que le scénario met en défaut : comparer, choisir, adopter, exporter.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Live sources: how each does, how often it is asked and why.</source>
        <translation>Sources en direct : comment va chacune, à quel rythme elle est interrogée et pourquoi.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Edits of the shadow with their findings and figures before and after.</source>
        <translation>Modifications de l’ombre avec leurs constats et leurs chiffres avant et après.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Document</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Création de %1</translation>
    </message>
    <message>
        <source>Making the sample fleet</source>
        <translation>Création du parc d’exemple</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was stored.</source>
        <translation>L’import a été interrompu. Rien n’en a été enregistré.</translation>
    </message>
    <message>
        <source>%1: %2 read, %L3 stored, %L4 known already, %L5 rejected.</source>
        <translation>%1 : %2 lus, %L3 enregistrés, %L4 déjà connus, %L5 rejetés.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 enregistrement</translation>
    </message>
    <message>
        <source>%L1 records</source>
        <translation>%L1 enregistrements</translation>
    </message>
    <message>
        <source>And %L1 more of this kind.</source>
        <translation>Et %L1 de plus de ce genre.</translation>
    </message>
    <message>
        <source>Edit &gt; Undo import takes it back.</source>
        <translation>Édition &gt; Annuler l’import le retire.</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Annulation de l’import</translation>
    </message>
    <message>
        <source>Nothing was taken back: it was cancelled. The import stays.</source>
        <translation>Rien n’a été annulé : l’opération a été interrompue. L’import reste.</translation>
    </message>
    <message>
        <source>%1 was taken back: the inventory, the samples and what was answered are what they were before it.</source>
        <translation>%1 : annulé. L’inventaire, les mesures et les réponses sont tels qu’avant.</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>Récupérer les modifications</translation>
    </message>
    <message>
        <source>Penumbra ended before the last edits were saved. They are back; Undo takes them away.</source>
        <translation>Penumbra s’est arrêté avant l’enregistrement des dernières modifications. Elles sont de retour ; Annuler les retire.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier : %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir : %1</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>Calcul de l’ombre…</translation>
    </message>
    <message>
        <source>Looking for what was gathered</source>
        <translation>Recherche de ce qui a été collecté</translation>
    </message>
    <message>
        <source>The computation was cancelled. Change something or choose Evaluate again to go on.</source>
        <translation>Le calcul a été interrompu. Modifiez quelque chose ou choisissez Réévaluer pour continuer.</translation>
    </message>
    <message>
        <source>Saving the scenario</source>
        <translation>Enregistrement du scénario</translation>
    </message>
    <message>
        <source>Keeping the model</source>
        <translation>Conservation du modèle</translation>
    </message>
    <message>
        <source>Keeping what was answered about names</source>
        <translation>Conservation des réponses sur les noms</translation>
    </message>
    <message>
        <source>Keeping the price book</source>
        <translation>Conservation du livre de prix</translation>
    </message>
    <message>
        <source>Remove all edits</source>
        <translation>Retirer toutes les modifications</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Engine</name>
    <message>
        <source>There was not enough memory for this: %1. Choose fewer paths, a coarser step or a shorter horizon, or close other programs.</source>
        <translation>La mémoire n’a pas suffi pour ceci : %1. Choisissez moins de trajectoires, un pas plus grossier ou un horizon plus court, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Penumbra made an error and gave up on this: %1 (%2). What you edited is kept. Please report it.</source>
        <translation>Une erreur de Penumbra a fait abandonner ceci : %1 (%2). Vos modifications sont conservées. Merci de la signaler.</translation>
    </message>
    <message>
        <source>Penumbra made an error and gave up on this: %1. What you edited is kept. Please report it.</source>
        <translation>Une erreur de Penumbra a fait abandonner ceci : %1. Vos modifications sont conservées. Merci de la signaler.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::EvidenceWatch</name>
    <message>
        <source>Looking for what would turn it</source>
        <translation>Recherche de ce qui le renverserait</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Gathering</name>
    <message>
        <source>Reading the sources</source>
        <translation>Lecture des sources</translation>
    </message>
    <message>
        <source>Keeping the source</source>
        <translation>Conservation de la source</translation>
    </message>
    <message>
        <source>Removing the source</source>
        <translation>Retrait de la source</translation>
    </message>
    <message>
        <source>Storing what was gathered</source>
        <translation>Enregistrement de ce qui a été collecté</translation>
    </message>
    <message>
        <source>Keeping when the sources are due</source>
        <translation>Conservation des échéances des sources</translation>
    </message>
    <message>
        <source>It came with the workspace and was not approved on this machine. It asks nobody before you looked at what it would ask, and approved it.</source>
        <translation>Elle est venue avec l’espace de travail et n’a pas été approuvée sur cette machine. Elle n’interroge personne avant que vous ayez vu ce qu’elle demanderait et l’ayez approuvé.</translation>
    </message>
    <message>
        <source>It answers: %1, %2, %3. Nothing was stored.</source>
        <translation>Elle répond : %1, %2, %3. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::MaintenanceRun</name>
    <message>
        <source>Planning maintenance in waves</source>
        <translation>Planification de la maintenance par vagues</translation>
    </message>
    <message>
        <source>Maintenance in waves</source>
        <translation>Maintenance par vagues</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::MatrixRun</name>
    <message>
        <source>Evaluating every combination</source>
        <translation>Évaluation de chaque combinaison</translation>
    </message>
    <message>
        <source>Take the combination: %1</source>
        <translation>Prendre la combinaison : %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::OverviewWatch</name>
    <message>
        <source>Looking for what runs out first</source>
        <translation>Recherche de ce qui s’épuise d’abord</translation>
    </message>
    <message>
        <source>Holding yesterday&apos;s forecast against what came</source>
        <translation>Comparaison de la prévision d’hier avec la suite</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Planner</name>
    <message>
        <source>Finding plans</source>
        <translation>Recherche de plans</translation>
    </message>
    <message>
        <source>Adopt: %1</source>
        <translation>Adopter : %1</translation>
    </message>
    <message>
        <source>Keeping the plans</source>
        <translation>Conservation des plans</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>There is no plan to adopt. Find plans, and choose one.</source>
        <translation>Il n’y a aucun plan à adopter. Cherchez des plans, puis choisissez-en un.</translation>
    </message>
    <message>
        <source>The scenario or the inventory has changed since these plans were found, so nothing was adopted. Find plans again for the present state.</source>
        <translation>Le scénario ou l’inventaire a changé depuis que ces plans ont été trouvés, rien n’a donc été adopté. Cherchez de nouveau des plans pour l’état actuel.</translation>
    </message>
    <message>
        <source>%1 The steps are edits on the page What if now. Undo (Ctrl+Z) takes all of them back at once.</source>
        <translation>%1 Ses étapes sont maintenant des modifications sur la page « Et si ». Annuler (Ctrl+Z) les retire toutes d’un coup.</translation>
    </message>
    <message>
        <source>Checking another order of the steps</source>
        <translation>Vérification d’un autre ordre des étapes</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Find plans first, and choose one.</source>
        <translation>Il n’y a encore rien à passer en revue. Cherchez d’abord des plans, puis choisissez-en un.</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>Préparation de la revue</translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <translation>Consignation de la décision</translation>
    </message>
    <message>
        <source>Kept in the workspace as %1. The command line&apos;s export writes the same documents from it.</source>
        <translation>Conservé dans l’espace de travail sous le nom %1. La commande export en ligne de commande en tire les mêmes documents.</translation>
    </message>
    <message>
        <source>Computing %1 again</source>
        <translation>Nouveau calcul de %1</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Ptr</name>
    <message>
        <source>It was cancelled. Evaluate again (F5) to have it computed.</source>
        <translation>Interrompu. Réévaluez (F5) pour le faire calculer.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Secrets</name>
    <message>
        <source>There is no keychain here (%1), so the secret is kept until the program ends.</source>
        <translation>Il n’y a pas de trousseau ici (%1), le secret est donc gardé jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is not in the keychain (%2). Edit the source and enter it again.</source>
        <translation>Le secret « %1 » n’est pas dans le trousseau (%2). Modifiez la source et saisissez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::ToleranceWatch</name>
    <message>
        <source>Failing every host, rack and zone</source>
        <translation>Mise en panne de chaque hôte, baie et zone</translation>
    </message>
    <message>
        <source>Failing every two hosts</source>
        <translation>Mise en panne de chaque paire d’hôtes</translation>
    </message>
    <message>
        <source>Looking for the weakest hosts</source>
        <translation>Recherche des hôtes les plus faibles</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::TopologyWatch</name>
    <message>
        <source>Drawing dependencies</source>
        <translation>Tracé des dépendances</translation>
    </message>
</context>
<context>
    <name>penumbra::models::AttributeModel</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>Offre : %1</translation>
    </message>
    <message>
        <source>Reserves %1</source>
        <translation>Réserve : %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>taint %1</source>
        <translation>teinte %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Replicas it needs</source>
        <translation>Réplicas requis</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>CVSS score</source>
        <translation>Score CVSS</translation>
    </message>
</context>
<context>
    <name>penumbra::models::BatchRowsModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: not %2 any more</source>
        <translation>%1 : plus %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>%L1 samples in %2</source>
        <translation>%L1 mesures en %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nouveau : %1</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>supprimé : %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What would be stored</source>
        <translation>Ce qui serait enregistré</translation>
    </message>
    <message>
        <source>Against what is known</source>
        <translation>Face à ce qui est connu</translation>
    </message>
</context>
<context>
    <name>penumbra::models::EditModel</name>
    <message>
        <source>%1
▲ Skipped: %2</source>
        <translation>%1
▲ Ignorée : %2</translation>
    </message>
    <message>
        <source>This edit does not fit and changes nothing: %1</source>
        <translation>Cette modification ne convient pas et ne change rien : %1</translation>
    </message>
    <message>
        <source>%1
▲ Does nothing yet: choose what it is about (%2).</source>
        <translation>%1
▲ Sans effet pour l’instant : choisir sur quoi elle porte (%2).</translation>
    </message>
</context>
<context>
    <name>penumbra::models::FleetTable</name>
    <message>
        <source>up</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>isolé</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>drainé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>▲ waiting</source>
        <translation>▲ en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>encore inconnu</translation>
    </message>
    <message>
        <source>The median of the predicted use at the chosen moment, of what the host offers then.</source>
        <translation>La médiane de l’usage prédit à l’instant choisi, rapportée à ce que l’hôte offre alors.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU utilisé</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Mém. utilisée</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>État prévu</translation>
    </message>
    <message>
        <source>planned, %1</source>
        <translation>planifié, %1</translation>
    </message>
    <message>
        <source>✚ %1</source>
        <translation>✚ %1</translation>
    </message>
    <message>
        <source>%1
Planned: an edit or an event brings it; no source has reported it.</source>
        <translation>%1
Planifié : une modification ou un événement l’apporte ; aucune source ne l’a signalé.</translation>
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
        <translation>Zone, baie, hôte, charge</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU utilisé</translation>
    </message>
</context>
<context>
    <name>penumbra::models::LiveShadowModel</name>
    <message>
        <source>How probably the shadow wants more than there is.</source>
        <translation>Probabilité que l’ombre demande plus qu’il n’y a.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Excès</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>Bande 95 %</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>penumbra::models::LooseNameModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L’une</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Elle a</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
</context>
<context>
    <name>penumbra::models::MatrixModel</name>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>%1 M %2</source>
        <translation>%1 M %2</translation>
    </message>
    <message>
        <source>nothing runs out</source>
        <translation>rien ne s’épuise</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 en une fois</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>aucun coût</translation>
    </message>
    <message>
        <source>◆ %1 left out</source>
        <translation>◆ %1 omises</translation>
    </message>
    <message>
        <source>%1 without a host</source>
        <translation>%1 sans hôte</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perdus : %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omise : %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>Pas encore calculé.</translation>
    </message>
    <message>
        <source>◆ new hosts stay empty</source>
        <translation>◆ nouveaux hôtes vides</translation>
    </message>
    <message>
        <source>shortage %1</source>
        <translation>pénurie %1</translation>
    </message>
    <message>
        <source>shortage perhaps %1</source>
        <translation>pénurie possible %1</translation>
    </message>
</context>
<context>
    <name>penumbra::models::NameRuleModel</name>
    <message>
        <source>names ending in %1</source>
        <translation>noms finissant par %1</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>sans cette fin</translation>
    </message>
    <message>
        <source>another than %1</source>
        <translation>autre chose que %1</translation>
    </message>
    <message>
        <source>Name or expression</source>
        <translation>Nom ou expression</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Désigne</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PlanModel</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sans plan</translation>
    </message>
    <message>
        <source>The scenario without any plan.</source>
        <translation>Le scénario sans aucun plan.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Click a row to choose it.</source>
        <translation>Cliquer sur une ligne pour la choisir.</translation>
    </message>
    <message>
        <source>P(breach)</source>
        <translation>Rupture</translation>
    </message>
    <message>
        <source>Chance that something breaks within the horizon, before and after.</source>
        <translation>Probabilité que quelque chose rompe dans l’horizon, avant et après.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What stands within the horizon, before and with the plan.</source>
        <translation>Ce qui subsiste dans l’horizon, avant et avec le plan.</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>Sans hôte</translation>
    </message>
    <message>
        <source>Workloads that no host takes, before and after.</source>
        <translation>Charges qu’aucun hôte n’accepte, avant et après.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Déplacées</translation>
    </message>
    <message>
        <source>Workloads that change their host.</source>
        <translation>Charges qui changent d’hôte.</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exposées</translation>
    </message>
    <message>
        <source>Workload-days on hosts with a known high vulnerability (CVSS 7 or more), before and after.</source>
        <translation>Jours-charge sur des hôtes avec une vulnérabilité élevée connue (CVSS 7 ou plus), avant et après.</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Of all services together, while the plan is carried out.</source>
        <translation>De tous les services ensemble, pendant l’exécution du plan.</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Coût initial</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>When its last step has ended, in half of all cases.</source>
        <translation>Quand sa dernière étape est terminée, dans la moitié des cas.</translation>
    </message>
    <message>
        <source>Work and downtime, by the price book.</source>
        <translation>Travail et interruption, selon le livre de prix.</translation>
    </message>
    <message>
        <source>Hosts that are added, by the price book.</source>
        <translation>Hôtes ajoutés, selon le livre de prix.</translation>
    </message>
    <message>
        <source>▲ incomplete</source>
        <translation>▲ incomplet</translation>
    </message>
    <message>
        <source>Done by, P50</source>
        <translation>Fin (P50)</translation>
    </message>
    <message>
        <source>Way back, P95</source>
        <translation>Retour arr., P95</translation>
    </message>
    <message>
        <source>How long it takes at most to undo everything, in 95 of 100 cases.</source>
        <translation>Temps maximal pour tout annuler, dans 95 cas sur 100.</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PriceModel</name>
    <message>
        <source>Price of</source>
        <translation>Prix de</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>As low as it may be; empty: as expected.</source>
        <translation>Le plus bas possible ; vide : comme attendu.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>What is reckoned with; empty: nobody knows, and plans that need it say so.</source>
        <translation>La valeur prise en compte ; vide : personne ne la connaît, et les plans qui en ont besoin le disent.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>As high as it may be; empty: as expected.</source>
        <translation>Le plus haut possible ; vide : comme attendu.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Livraison sous</translation>
    </message>
    <message>
        <source>From the order to the first workload on it, e.g. 7d.</source>
        <translation>De la commande à la première charge qui s’y exécute, p. ex. 7d.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>A host of the fleet that each is like.</source>
        <translation>Un hôte du parc auquel chacun ressemble.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Where they would stand.</source>
        <translation>L’endroit où ils se trouveraient.</translation>
    </message>
    <message>
        <source>What it is for, or the name of an offer of hosts, or class/NAME of hosts with a price of their own.</source>
        <translation>Ce à quoi il s’applique, ou le nom d’une offre d’hôtes, ou class/NOM pour des hôtes avec un prix propre.</translation>
    </message>
    <message>
        <source>What a host of the offer has, or of the class at least, e.g. 64.</source>
        <translation>Ce qu’a un hôte de l’offre, ou au moins un hôte de la classe, p. ex. 64.</translation>
    </message>
    <message>
        <source>What a host of the offer has, or of the class at least, e.g. 256GiB.</source>
        <translation>Ce qu’a un hôte de l’offre, ou au moins un hôte de la classe, p. ex. 256GiB.</translation>
    </message>
    <message>
        <source>What a host of the offer has, or of the class at least, e.g. 4.</source>
        <translation>Ce qu’a un hôte de l’offre, ou au moins un hôte de la classe, p. ex. 4.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The labels that hosts of the class have, e.g. flavour=memory.</source>
        <translation>Les étiquettes qu’ont les hôtes de la classe, p. ex. flavour=memory.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>How many a host has, for licences by the socket.</source>
        <translation>Combien en a un hôte, pour les licences par socket.</translation>
    </message>
</context>
<context>
    <name>penumbra::models::ProblemModel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>◆ Warning</source>
        <translation>◆ Avertissement</translation>
    </message>
    <message>
        <source>▲ Rejected</source>
        <translation>▲ Rejeté</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>Ce qui ne va pas et que faire</translation>
    </message>
</context>
<context>
    <name>penumbra::models::SeriesModel</name>
    <message>
        <source>on click</source>
        <translation>au clic</translation>
    </message>
    <message>
        <source>Error in the joint forecast of all series, at origins that they share: what findings, plans and their JSON rest on. The series you choose is also tried alone, at origins of its own.</source>
        <translation>Erreur dans la prévision conjointe de toutes les séries, à des origines communes : c’est la base des constats, des plans et de leur JSON. La série choisie est aussi essayée seule, à ses propres origines.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Joint MASE</source>
        <translation>MASE conj.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mesures</translation>
    </message>
</context>
<context>
    <name>penumbra::models::SourceModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waits for your approval</source>
        <translation>Attend votre approbation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernière collecte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>penumbra::models::StepModel</name>
    <message>
        <source>at once</source>
        <translation>immédiat</translation>
    </message>
    <message>
        <source>%1, at most %2 in nine of ten cases</source>
        <translation>%1, au plus %2 dans neuf cas sur dix</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Proba.</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>Sans le plan</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Avec le plan</translation>
    </message>
    <message>
        <source>✓ possible</source>
        <translation>✓ possible</translation>
    </message>
    <message>
        <source>▲ not possible</source>
        <translation>▲ impossible</translation>
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
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::AskDialog</name>
    <message>
        <source>Ask about the scenario</source>
        <translation>Questions sur le scénario</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Make it the scenario</source>
        <translation>En faire le scénario</translation>
    </message>
    <message>
        <source>What the chosen row proposes becomes the scenario, as one step that undo takes back.</source>
        <translation>Ce que propose la ligne choisie devient le scénario, en une seule opération qu’Annuler retire.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>Il n’y a pas de réponse</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>La recherche a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; ask again for the present one.</source>
        <translation>◆ pour un état antérieur du scénario ; redemander pour l’état actuel.</translation>
    </message>
    <message>
        <source>Say at the left what you want to know, and press Ask.</source>
        <translation>Indiquez à gauche ce que vous voulez savoir, puis appuyez sur Demander.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::AxisRow</name>
    <message>
        <source>As on the command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Remove this axis</source>
        <translation>Retirer cet axe</translation>
    </message>
    <message>
        <source>Values of the axis</source>
        <translation>Valeurs de l’axe</translation>
    </message>
    <message>
        <source>A name, a colon, and the values with | between: edits as for --edit, or none.</source>
        <translation>Un nom, un deux-points, et les valeurs séparées par | : des modifications comme pour --edit, ou none.</translation>
    </message>
    <message>
        <source>e.g. none | 1.2 | 1.5</source>
        <translation>p. ex. none | 1.2 | 1.5</translation>
    </message>
    <message>
        <source>The values with | between; none stands for the scenario without this edit.</source>
        <translation>Les valeurs séparées par | ; none représente le scénario sans cette modification.</translation>
    </message>
    <message>
        <source>without | with</source>
        <translation>sans | avec</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adds the value at the left to the axis</source>
        <translation>Ajoute à l’axe la valeur à gauche</translation>
    </message>
    <message>
        <source>This edit is not in the scenario any more. Undo, or remove this axis.</source>
        <translation>Cette modification n’est plus dans le scénario. Annulez, ou retirez cet axe.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sans</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ChangesDialog</name>
    <message>
        <source>Scheduled changes</source>
        <translation>Changements planifiés</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Déprogrammer</translation>
    </message>
    <message>
        <source>The planned change will not be: nothing of it is counted on any more. The audit log says so, and Edit &gt; Undo import takes it back.</source>
        <translation>Le changement planifié n’aura pas lieu : plus rien n’en est pris en compte. Le journal d’audit le note, et Édition &gt; Annuler l’import revient en arrière.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Looking for scheduled changes</source>
        <translation>Recherche des changements planifiés</translation>
    </message>
    <message>
        <source>The scheduled changes cannot be read</source>
        <translation>Les changements planifiés ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>No change is scheduled</source>
        <translation>Aucun changement n’est planifié</translation>
    </message>
    <message>
        <source>Changes come from calendars, pipelines and planned imports. Here you see what a planned one will change. Before each of them the live sources are asked for a baseline, and afterwards you see here what is different.</source>
        <translation>Les changements viennent de calendriers, de pipelines et d’imports planifiés. Vous voyez ici ce qu’un changement planifié modifiera. Avant chacun, une référence est demandée aux sources en direct, et vous voyez ensuite ici ce qui diffère.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 ne peut pas être comparé</translation>
    </message>
    <message>
        <source>Planned for %1, UTC. This is what it will change.</source>
        <translation>Planifié : %1, UTC. Voici ce qu’il changera.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>It changes nothing of the inventory</source>
        <translation>Il ne change rien à l’inventaire</translation>
    </message>
    <message>
        <source>Planned for %1, UTC.</source>
        <translation>Planifié : %1, UTC.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>What %1 touches is as it was before. %2</source>
        <translation>Ce que touche %1 est comme avant. %2</translation>
    </message>
    <message>
        <source>Calling %1 off</source>
        <translation>Déprogrammation de %1</translation>
    </message>
    <message>
        <source>%1 is being called off. Edit &gt; Undo takes that back.</source>
        <translation>%1 est déprogrammé. Édition &gt; Annuler l’import revient en arrière.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be called off.</source>
        <translation>L’espace de travail est ouvert en lecture seule, rien ne peut donc être déprogrammé.</translation>
    </message>
    <message>
        <source>Only what a planned import made can be called off here. This change comes from another source: call it off there, and it is gone here after the next import or gathering.</source>
        <translation>Seul ce qu’un import planifié a créé peut être déprogrammé ici. Ce changement vient d’une autre source : le déprogrammer dans celle-ci, et il disparaîtra ici après le prochain import ou la prochaine collecte.</translation>
    </message>
    <message>
        <source>It is over, so there is nothing to call off.</source>
        <translation>Il est terminé, il n’y a donc rien à déprogrammer.</translation>
    </message>
    <message>
        <source>It does this while it lasts: %1</source>
        <translation>Voici ce qu’il fait tant qu’il dure : %1</translation>
    </message>
    <message>
        <source>Planned for %1, UTC. Nothing of the inventory stays different.</source>
        <translation>Planifié : %1, UTC. Rien ne reste différent dans l’inventaire.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::DependenciesPage</name>
    <message>
        <source>How</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Saut</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Who needs whom, and what a failure reaches</source>
        <translation>Qui a besoin de qui, et ce qu’une panne atteint</translation>
    </message>
    <message>
        <source>The resource to look at</source>
        <translation>La ressource à examiner</translation>
    </message>
    <message>
        <source>Look at a service or host</source>
        <translation>Service ou hôte</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 saut</translation>
    </message>
    <message>
        <source>%1 hops</source>
        <translation>%1 sauts</translation>
    </message>
    <message>
        <source>How far from it</source>
        <translation>À quelle distance</translation>
    </message>
    <message>
        <source>How many hops around the resource are shown</source>
        <translation>Combien de sauts autour de la ressource sont montrés</translation>
    </message>
    <message>
        <source>What is drawn as one</source>
        <translation>Ce qui est dessiné comme un tout</translation>
    </message>
    <message>
        <source>Every host</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Hosts of one rack or zone, and the workloads of one service there, as one</source>
        <translation>Les hôtes d’une baie ou d’une zone, et les charges d’un service qui s’y trouvent, comme un tout</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Shows the whole map</source>
        <translation>Montre toute la carte</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>What it is tied to</source>
        <translation>À quoi elle est liée</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <translation>Mettre en panne</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Shows it on the Fleet page</source>
        <translation>La montre sur la page « Parc »</translation>
    </message>
    <message>
        <source>What the failure reaches</source>
        <translation>Ce que la panne atteint</translation>
    </message>
    <message>
        <source>at once, before anything is placed again: %1 lost, %2 degraded</source>
        <translation>perdus : %1, dégradés : %2, aussitôt, avant tout nouveau placement</translation>
    </message>
    <message>
        <source>%L1 shown, %L2 more are not: look at one of them, or draw racks or zones</source>
        <translation>%L1 montrés, %L2 de plus ne le sont pas : en examiner un, ou dessiner des baies ou des zones</translation>
    </message>
    <message>
        <source>an arrow leads from who needs to what is needed; dashed where it can do without</source>
        <translation>une flèche va du demandeur à ce dont il a besoin ; en pointillé s’il peut s’en passer</translation>
    </message>
    <message>
        <source>End the failure</source>
        <translation>Annuler la panne</translation>
    </message>
    <message>
        <source>Click a box, or walk with the arrow keys.</source>
        <translation>Cliquez sur une case, ou déplacez-vous avec les flèches.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>ver&amp;s</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Reads it the other way round.</source>
        <translation>Lit la comparaison dans l’autre sens.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Show in the fleet</source>
        <translation>Montrer dans le parc</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>Comparaison des deux côtés</translation>
    </message>
    <message>
        <source>These sides cannot be compared</source>
        <translation>Ces côtés ne peuvent pas être comparés</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Rien ne diffère</translation>
    </message>
    <message>
        <source>%1 %2 Choose another moment or another side above.</source>
        <translation>%1 %2 Choisir un autre instant ou un autre côté ci-dessus.</translation>
    </message>
    <message>
        <source>It is not in the live inventory, so the fleet&apos;s lists do not have it.</source>
        <translation>Absent de l’inventaire réel, donc des listes du parc.</translation>
    </message>
    <message>
        <source>Chooses it in the tree, with its chart.</source>
        <translation>Le choisit dans l’arbre, avec son graphique.</translation>
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
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Show this series with its model, backtest and candidates.</source>
        <translation>Montrer cette série avec son modèle, son test rétrospectif et ses candidats.</translation>
    </message>
    <message>
        <source>Live and shadow</source>
        <translation>Réel et ombre</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>Nothing is measured here</source>
        <translation>Rien n’est mesuré ici</translation>
    </message>
    <message>
        <source>A service has no use of its own. Choose one of its workloads or hosts.</source>
        <translation>Un service n’a pas d’usage propre. Choisissez l’une de ses charges ou l’un de ses hôtes.</translation>
    </message>
    <message>
        <source>No series of this resource was imported or gathered.</source>
        <translation>Aucune série de cette ressource n’a été importée ni collectée.</translation>
    </message>
    <message>
        <source>Reading the history of %1</source>
        <translation>Lecture de l’historique de %1</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Recherche de %1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>Bande %1</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L’historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>the look-up was cancelled</source>
        <translation>la recherche a été interrompue</translation>
    </message>
    <message>
        <source>shadow at %1</source>
        <translation>ombre au %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>isolé</translation>
    </message>
    <message>
        <source>up</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>This is not measured itself: it is what the workloads use together. Choose one of them for its model and backtest.</source>
        <translation>Ceci n’est pas mesuré en soi : c’est l’usage total des charges. Choisissez-en une pour voir son modèle et son test rétrospectif.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Search by name, kind or place</source>
        <translation>Chercher par nom, type ou lieu</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Hosts at</source>
        <translation>Hôtes le</translation>
    </message>
    <message>
        <source>Which use colours the map: its median, of what each host offers then.</source>
        <translation>L’usage qui colore la carte : sa médiane, rapportée à ce que chaque hôte offre alors.</translation>
    </message>
    <message>
        <source>Busiest dimension</source>
        <translation>Dimension dominante</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>aucune zone</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>médiane de %1</translation>
    </message>
    <message>
        <source>Tree of the fleet</source>
        <translation>Arbre du parc</translation>
    </message>
    <message>
        <source>Table of the fleet</source>
        <translation>Tableau du parc</translation>
    </message>
    <message>
        <source>Which use colours the map</source>
        <translation>L’usage qui colore la carte</translation>
    </message>
    <message>
        <source>Tree, table or comparison</source>
        <translation>Arbre, tableau ou comparaison</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>In the shadow alone, at %1: %2</source>
        <translation>Dans l’ombre seule, le %1 : %2</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>One series: what was measured, what is expected, and how far that can be trusted</source>
        <translation>Une série : ce qui a été mesuré, ce qui est attendu, et à quel point s’y fier</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Search by resource or metric</source>
        <translation>Chercher par ressource ou métrique</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>pick one to compare</source>
        <translation>en choisir un à comparer</translation>
    </message>
    <message>
        <source>Pin model</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Let the shadow use the model chosen here for this series, kept in the workspace</source>
        <translation>Faire utiliser par l’ombre le modèle choisi ici pour cette série, conservé dans l’espace de travail</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Fondements</translation>
    </message>
    <message>
        <source>Step by step for the days ahead, or a figure of each day for months</source>
        <translation>Pas à pas pour les jours à venir, ou un chiffre par jour pour des mois</translation>
    </message>
    <message>
        <source>What is forecast</source>
        <translation>Ce qui est prévu</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Daily P95</source>
        <translation>P95 par jour</translation>
    </message>
    <message>
        <source>Daily peak</source>
        <translation>Pic du jour</translation>
    </message>
    <message>
        <source>Which model forecasts this series here</source>
        <translation>Quel modèle prévoit cette série ici</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model by backtest</source>
        <translation>Par test rétrosp.</translation>
    </message>
    <message>
        <source>Let the forecast begin in the past, to see how it would have done</source>
        <translation>Faire commencer la prévision dans le passé, pour voir ce qu’elle aurait donné</translation>
    </message>
    <message>
        <source>Where the forecast begins</source>
        <translation>Où commence la prévision</translation>
    </message>
    <message>
        <source>Begins now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>As the shadow forecasts it: all history, from now on, model by backtest</source>
        <translation>Comme l’ombre la prévoit : tout l’historique, à partir de maintenant, modèle par test rétrospectif</translation>
    </message>
    <message>
        <source>Forecasting with %1</source>
        <translation>Prévision avec %1</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>Rien n’a encore été mesuré</translation>
    </message>
    <message>
        <source>This fleet has no series. Import samples.csv or gather from Prometheus to forecast.</source>
        <translation>Ce parc n’a aucune série. Importez samples.csv ou collectez depuis Prometheus pour prévoir.</translation>
    </message>
    <message>
        <source>Forecasting %1</source>
        <translation>Prévision de %1</translation>
    </message>
    <message>
        <source>The forecast was cancelled</source>
        <translation>La prévision a été interrompue</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it again when it suits.</source>
        <translation>Rien n’a été changé. Demandez-la à nouveau quand cela convient.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Prévoir à nouveau</translation>
    </message>
    <message>
        <source>This series cannot be forecast like that</source>
        <translation>Cette série ne peut pas être prévue ainsi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 mesure</translation>
    </message>
    <message>
        <source>%L1 samples</source>
        <translation>%L1 mesures</translation>
    </message>
    <message>
        <source>No model could be compared: the history is too short.</source>
        <translation>Aucun modèle n’a pu être comparé : l’historique est trop court.</translation>
    </message>
    <message>
        <source>%1 past moments</source>
        <translation>%1 instants passés</translation>
    </message>
    <message>
        <source>%1 was chosen by hand; its errors and bands are from %2.</source>
        <translation>%1 a été choisi à la main ; ses erreurs et ses bandes viennent de %2.</translation>
    </message>
    <message>
        <source>%1 had the least error of %2 models, forecasting from %3.</source>
        <translation>%1 a eu la plus petite erreur de %2 modèles, en prévoyant depuis %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Épinglé : %1</translation>
    </message>
    <message>
        <source>Unpin model</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>no backtest: too little history</source>
        <translation>aucun test rétrospectif : trop peu d’historique</translation>
    </message>
    <message>
        <source>of %1 models in the backtest</source>
        <translation>parmi %1 modèles testés</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisi à la main</translation>
    </message>
    <message>
        <source>Backtest error (MASE)</source>
        <translation>Erreur au test (MASE)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>repeating the past: %1</source>
        <translation>en répétant le passé : %1</translation>
    </message>
    <message>
        <source>nothing to measure it on</source>
        <translation>rien pour la mesurer</translation>
    </message>
    <message>
        <source>Mean absolute error over %1 origins of this series alone, scaled by that of the seasonal naive. The list has the error in the joint forecast of all series.</source>
        <translation>Erreur absolue moyenne sur %1 origines de cette seule série, rapportée à celle du modèle naïf saisonnier. La liste donne l’erreur dans la prévision conjointe de toutes les séries.</translation>
    </message>
    <message>
        <source>Error since it began</source>
        <translation>Erreur depuis son début</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Against what was measured after the forecast began, scaled like the backtest&apos;s error.</source>
        <translation>Par rapport à ce qui a été mesuré après le début de la prévision, à la même échelle que l’erreur du test rétrospectif.</translation>
    </message>
    <message>
        <source>%1 band held</source>
        <translation>Bande %1 tenue</translation>
    </message>
    <message>
        <source>since it began: %1</source>
        <translation>depuis son début : %1</translation>
    </message>
    <message>
        <source>of the time, in the backtest</source>
        <translation>du temps, lors du test</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>Bande %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>trained from here</source>
        <translation>entraîné à partir d’ici</translation>
    </message>
    <message>
        <source>forecast from here</source>
        <translation>prévu à partir d’ici</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Forecasting from %1, these together were more accurate than any alone: %2.</source>
        <translation>En prévoyant depuis %1, combinés, ces modèles ont été plus précis que chacun séparément : %2.</translation>
    </message>
    <message>
        <source>Forecasting from %1, these together were hardly less accurate than the best alone, which nobody knows beforehand: %2.</source>
        <translation>En prévoyant depuis %1, combinés, ces modèles ont été à peine moins précis que le meilleur seul, que personne ne connaît d’avance : %2.</translation>
    </message>
    <message>
        <source>Trained on %1 of history, from %2 to %3.</source>
        <translation>Entraîné sur un historique de %1, du %2 au %3.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::HourPanel</name>
    <message>
        <source>Failing every host, rack and zone in turn</source>
        <translation>Mise en panne de chaque hôte, baie et zone tour à tour</translation>
    </message>
    <message>
        <source>All that cannot be lost in the chosen hour, to search and to copy</source>
        <translation>Tout ce qui est indispensable à l’heure choisie, à rechercher et à copier</translation>
    </message>
    <message>
        <source>Weakest: none of up to %1 hosts</source>
        <translation>Les plus faibles : aucun, jusqu’à %1 hôtes</translation>
    </message>
    <message>
        <source>Weakest: %1</source>
        <translation>Les plus faibles : %1</translation>
    </message>
    <message>
        <source>The weakest hosts</source>
        <translation>Les hôtes les plus faibles</translation>
    </message>
    <message>
        <source>Fail every two hosts…</source>
        <translation>Pannes de deux hôtes…</translation>
    </message>
    <message>
        <source>%1 losses to try: this takes minutes and can be cancelled</source>
        <translation>%1 pertes à essayer : cela prend quelques minutes et peut être interrompu</translation>
    </message>
    <message>
        <source>Weakest: %1; pair %2</source>
        <translation>Les plus faibles : %1 ; paire %2</translation>
    </message>
    <message>
        <source>Weakest: %1; then %2</source>
        <translation>Les plus faibles : %1 ; puis %2</translation>
    </message>
    <message>
        <source>The hosts, racks and zones that cannot be lost, and for which hours that is so</source>
        <translation>Les hôtes, baies et zones indispensables, et pour quelles heures</translation>
    </message>
    <message>
        <source>How many cannot be lost, hour by hour:  ▲ a workload is left without a host   ◆ overload at P95</source>
        <translation>Nombre d’indispensables par heure :  ▲ charge sans hôte   ◆ surcharge au P95</translation>
    </message>
    <message>
        <source>What cannot be lost</source>
        <translation>Ce qui est indispensable</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::KeptPlansDialog</name>
    <message>
        <source>Kept plans</source>
        <translation>Plans conservés</translation>
    </message>
    <message>
        <source>A plan that is opened is computed again from what it was made of, to be reviewed and exported. The scenario stays as it is.</source>
        <translation>Un plan ouvert est recalculé à partir de ses données d’origine, pour être passé en revue et exporté. Le scénario reste tel quel.</translation>
    </message>
    <message>
        <source>This workspace keeps no plan yet. Find plans, choose one, and press Keep.</source>
        <translation>Cet espace de travail ne conserve encore aucun plan. Cherchez des plans, choisissez-en un et appuyez sur « Conserver ».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::LossesDialog</name>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Jugé selon</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::MatchPage</name>
    <message>
        <source>Match</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Which names of your sources are one resource; what you answer here holds for every later import</source>
        <translation>Quels noms de vos sources désignent la même ressource ; votre réponse vaut pour tous les imports suivants</translation>
    </message>
    <message>
        <source>Perhaps one under two names</source>
        <translation>Peut-être une seule sous deux noms</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Elles sont deux</translation>
    </message>
    <message>
        <source>Names without a resource</source>
        <translation>Noms sans ressource</translation>
    </message>
    <message>
        <source>The resource that the chosen name is</source>
        <translation>La ressource que désigne le nom choisi</translation>
    </message>
    <message>
        <source>the resource that it is</source>
        <translation>la ressource désignée</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>C’est celle-ci</translation>
    </message>
    <message>
        <source>Rules and answers</source>
        <translation>Règles et réponses</translation>
    </message>
    <message>
        <source>a suffix to take off, e.g. .example.com</source>
        <translation>un suffixe à enlever, p. ex. .example.com</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>e.g. (.*)-old</source>
        <translation>p. ex. (.*)-old</translation>
    </message>
    <message>
        <source>becomes, e.g. $1</source>
        <translation>devient, p. ex. $1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Looking for names that may be one resource</source>
        <translation>Recherche de noms qui pourraient être une seule ressource</translation>
    </message>
    <message>
        <source>; the first %L1 are shown</source>
        <translation> ; les %L1 premières sont montrées</translation>
    </message>
    <message>
        <source>Every name that is used has its resource.</source>
        <translation>Chaque nom utilisé a sa ressource.</translation>
    </message>
    <message>
        <source>%L1 to match</source>
        <translation>%L1 à rapprocher</translation>
    </message>
    <message>
        <source>Both are %1</source>
        <translation>Les deux sont %1</translation>
    </message>
    <message>
        <source>Both are the left one</source>
        <translation>Les deux sont celle de gauche</translation>
    </message>
    <message>
        <source>Both are the right one</source>
        <translation>Les deux sont celle de droite</translation>
    </message>
    <message>
        <source>1 pair; what they have counts twice until you say that they are one</source>
        <translation>1 paire ; ce qu’elle a compte double tant que vous n’avez pas dit qu’il s’agit d’une seule ressource</translation>
    </message>
    <message>
        <source>%L1 pairs; what they have counts twice until you say that they are one</source>
        <translation>%L1 paires ; ce qu’elles ont compte double tant que vous n’avez pas dit qu’il s’agit d’une seule ressource</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::MatrixPanel</name>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Add axis</source>
        <translation>Ajouter un axe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>An axis is an edit of the scenario with the values that it takes, e.g. a factor of 1.2, 1.5 and 2. Every combination of all axes becomes one cell below. Add an axis to begin.</source>
        <translation>Un axe est une modification du scénario avec les valeurs qu’elle prend, p. ex. un facteur de 1.2, 1.5 et 2. Chaque combinaison de tous les axes devient une cellule ci-dessous. Ajoutez un axe pour commencer.</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinaisons</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writes every combination that is done, as the command line&apos;s matrix does.</source>
        <translation>Écrit chaque combinaison terminée, comme la commande matrix en ligne de commande.</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Document (JSON)…</source>
        <translation>Document (JSON)…</translation>
    </message>
    <message>
        <source>JSON documents</source>
        <translation>Documents JSON</translation>
    </message>
    <message>
        <source>As on the command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Without and with it</source>
        <translation>Sans et avec</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 sur %L2 terminées</translation>
    </message>
    <message>
        <source>%1; Run goes on from there</source>
        <translation>%1 ; Lancer reprend à partir de là</translation>
    </message>
    <message>
        <source>of an earlier scenario; Run computes them for this one</source>
        <translation>d’un scénario antérieur ; Lancer les calcule pour celui-ci</translation>
    </message>
    <message>
        <source>a click makes one the scenario</source>
        <translation>cliquer sur une combinaison en fait le scénario</translation>
    </message>
    <message>
        <source>To the right: %1.</source>
        <translation>Vers la droite : %1.</translation>
    </message>
    <message>
        <source>Down: %1. %2</source>
        <translation>Vers le bas : %1. %2</translation>
    </message>
    <message>
        <source>The scenario was changed since these combinations were computed. Run the matrix again, then choose one.</source>
        <translation>Le scénario a changé depuis le calcul de ces combinaisons. Relancez la matrice, puis choisissez-en une.</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Exporter la matrice</translation>
    </message>
    <message>
        <source>Combinations computed</source>
        <translation>Combinaisons calculées</translation>
    </message>
    <message>
        <source>What is wrong with the axes</source>
        <translation>Ce qui ne va pas avec les axes</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>What runs out first, what was unexpected since yesterday, and what waits for you</source>
        <translation>Ce qui s’épuise d’abord, ce qui a surpris depuis hier et ce qui vous attend</translation>
    </message>
    <message>
        <source>What runs out first</source>
        <translation>Ce qui s’épuise d’abord</translation>
    </message>
    <message>
        <source>What left its band since yesterday</source>
        <translation>Ce qui a quitté sa bande depuis hier</translation>
    </message>
    <message>
        <source>Changes of the next 7 days</source>
        <translation>Changements sous 7 jours</translation>
    </message>
    <message>
        <source>Plans waiting for a decision</source>
        <translation>Plans en attente d’une décision</translation>
    </message>
    <message>
        <source>How old the data is</source>
        <translation>Âge des données</translation>
    </message>
    <message>
        <source>Open Match</source>
        <translation>Ouvrir Rapprochement</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing runs out within the horizon.</source>
        <translation>Rien ne s’épuise dans l’horizon.</translation>
    </message>
    <message>
        <source>Nothing of another kind is found.</source>
        <translation>Aucun constat d’un autre genre.</translation>
    </message>
    <message>
        <source>None is scheduled. Changes come from calendars, pipelines and planned imports.</source>
        <translation>Aucun n’est planifié. Les changements viennent de calendriers, de pipelines et d’imports planifiés.</translation>
    </message>
    <message>
        <source>%L1 of %L2 series</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Every series stayed within what was expected of it.</source>
        <translation>Chaque série est restée dans ce qui en était attendu.</translation>
    </message>
    <message>
        <source>Nothing was measured since yesterday that had a forecast.</source>
        <translation>Rien de ce qui a été mesuré depuis hier n’avait de prévision.</translation>
    </message>
    <message>
        <source>None. Plans that you keep on the Plan page wait here for the board.</source>
        <translation>Aucun. Les plans conservés sur la page « Plan » attendent ici le CAB.</translation>
    </message>
    <message>
        <source>No source has brought anything yet.</source>
        <translation>Aucune source n’a encore rien apporté.</translation>
    </message>
    <message>
        <source>when to expect it, and by when 5, 50 and 95 % of all paths have run out; later: beyond the horizon</source>
        <translation>date à prévoir, puis dates auxquelles 5, 50 et 95 % des trajectoires sont épuisées ; plus tard : au-delà de l’horizon</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Déprogrammer…</translation>
    </message>
    <message>
        <source>What each scheduled change will change, and calling a planned one off</source>
        <translation>Ce que chaque changement planifié changera, et comment en déprogrammer un</translation>
    </message>
    <message>
        <source>What runs out first is told with 1 edit of the What-if page added</source>
        <translation>Ce qui s’épuise d’abord est indiqué avec 1 modification de la page « Et si » ajoutée</translation>
    </message>
    <message>
        <source>What runs out first is told with %L1 edits of the What-if page added</source>
        <translation>Ce qui s’épuise d’abord est indiqué avec %L1 modifications de la page « Et si » ajoutées</translation>
    </message>
    <message>
        <source>What else was found</source>
        <translation>Les autres constats</translation>
    </message>
    <message>
        <source>after the newest sample</source>
        <translation>après la mesure la plus récente</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PageWidget</name>
    <message>
        <source>No workspace is open</source>
        <translation>Aucun espace de travail n’est ouvert</translation>
    </message>
    <message>
        <source>Open a workspace, drop a file on this window, or make the sample fleet to look around.</source>
        <translation>Ouvrir un espace de travail, déposer un fichier sur cette fenêtre, ou créer le parc d’exemple pour découvrir.</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Ouverture de l’espace de travail</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>Cet espace de travail est vide</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>Réévaluer</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>Calcul de l’ombre…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>What this rests on, and what would turn it; with nothing chosen, of the verdict</source>
        <translation>Sur quoi cela repose, et ce qui le renverserait ; sans rien de choisi, pour le verdict</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Pourquoi ? %1</translation>
    </message>
    <message>
        <source>What these figures rest on, and what would turn them</source>
        <translation>Sur quoi reposent ces chiffres, et ce qui les renverserait</translation>
    </message>
    <message>
        <source>Import an export of your CMDB, vCenter, cluster, cloud or spreadsheet; its format is recognised. You will see what would be imported before anything is stored.</source>
        <translation>Importez un export de votre CMDB, vCenter, cluster, cloud ou tableur ; son format est reconnu. Vous verrez ce qui serait importé avant tout enregistrement.</translation>
    </message>
    <message>
        <source>The evaluation failed</source>
        <translation>L’évaluation a échoué</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Ouvrir un autre espace de travail…</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Impossible d’ouvrir l’espace de travail</translation>
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
        <translation>Réparer ce que le scénario met en défaut, et à quel coût</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>Trouver des plans</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Puts the chosen plan&apos;s steps into the scenario, as one step that can be undone.</source>
        <translation>Met les étapes du plan choisi dans le scénario, en une seule opération annulable.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writes the chosen plan for the change board, for ops or for a calendar.</source>
        <translation>Écrit le plan choisi pour le CAB, pour l’exploitation ou pour un calendrier.</translation>
    </message>
    <message>
        <source>For the board (PDF)…</source>
        <translation>Pour le CAB (PDF)…</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Plans comparés</translation>
    </message>
    <message>
        <source>The chosen plan</source>
        <translation>Le plan choisi</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Strategies without a plan (%1)</source>
        <translation>Stratégies sans plan (%1)</translation>
    </message>
    <message>
        <source>Steps (%1)</source>
        <translation>Étapes (%1)</translation>
    </message>
    <message>
        <source>What is left (%1)</source>
        <translation>Ce qui reste (%1)</translation>
    </message>
    <message>
        <source>The most probable first.</source>
        <translation>Le plus probable d’abord.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; find plans again for the present one</source>
        <translation>◆ pour un état antérieur du scénario ; chercher à nouveau pour l’état présent</translation>
    </message>
    <message>
        <source>Finding plans</source>
        <translation>Recherche de plans</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>Aucun plan n’a pu être établi</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Aucun plan pour l’instant</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sans plan</translation>
    </message>
    <message>
        <source>no plan is chosen</source>
        <translation>aucun plan n’est choisi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>homeless workloads %1</source>
        <translation>charges sans hôte : %1</translation>
    </message>
    <message>
        <source>Chance of a breach</source>
        <translation>Proba. de rupture</translation>
    </message>
    <message>
        <source>within the horizon</source>
        <translation>dans l’horizon</translation>
    </message>
    <message>
        <source>P90 %1</source>
        <translation>P90 %1</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>1 move</source>
        <translation>1 déplacement</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>%1 déplacements</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>and %1 a month</source>
        <translation>et %1 par mois</translation>
    </message>
    <message>
        <source>every step can be taken back</source>
        <translation>chaque étape est réversible</translation>
    </message>
    <message>
        <source>as-is</source>
        <translation>sans-plan</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exporter le plan</translation>
    </message>
    <message>
        <source>%1: the folder to make it in</source>
        <translation>%1 : le dossier où le créer</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Prix…</translation>
    </message>
    <message>
        <source>What things cost, as a table to edit; plans are found again when it changes.</source>
        <translation>Ce que coûtent les choses, en un tableau à modifier ; quand il change, les plans sont recherchés de nouveau.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>The chosen plan before a board, on the whole screen, with the decision recorded at the end.</source>
        <translation>Le plan choisi devant le CAB, en plein écran, avec consignation de la décision à la fin.</translation>
    </message>
    <message>
        <source>This order is not possible. %1</source>
        <translation>Cet ordre n’est pas possible. %1</translation>
    </message>
    <message>
        <source>Every rule holds in this order. Evaluated anew: %1, chance of a breach %2, downtime %3, done by %4.</source>
        <translation>Chaque règle tient dans cet ordre. Réévalué : %1, probabilité de rupture %2, interruption %3, terminé le %4.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Strategies without a plan</source>
        <translation>Stratégies sans plan</translation>
    </message>
    <message>
        <source>✔ the chosen plan is adopted: its steps are edits on What if; find plans again to go on from there</source>
        <translation>✔ le plan choisi est adopté : ses étapes sont des modifications sur « Et si » ; chercher de nouveau des plans pour continuer à partir de là</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Selon %1.</translation>
    </message>
    <message>
        <source>Keeps the chosen plan in the workspace, for later and for the command line.</source>
        <translation>Conserve le plan choisi dans l’espace de travail, pour plus tard et pour la ligne de commande.</translation>
    </message>
    <message>
        <source>Spare hosts</source>
        <translation>Hôtes de réserve</translation>
    </message>
    <message>
        <source>What N+1 and N+2 cost against how often they would not do, zone by zone; N is what the median demand needs.</source>
        <translation>Ce que coûtent N+1 et N+2, face à la fréquence à laquelle ils ne suffiraient pas, zone par zone ; N est ce qu’exige la demande médiane.</translation>
    </message>
    <message>
        <source>and %1 a month, by default prices</source>
        <translation>et %1 par mois, aux prix par défaut</translation>
    </message>
    <message>
        <source>A label for the head of every page: PDF, web page, Markdown and JSON.</source>
        <translation>Une mention pour l’en-tête de chaque page : PDF, page web, Markdown et JSON.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant le…</translation>
    </message>
    <message>
        <source>When the steps of a plan may begin at the earliest. Left out, they begin with notice: at the second full hour from now on.</source>
        <translation>Quand les étapes d’un plan peuvent commencer au plus tôt. Sans indication, elles commencent avec un préavis : à la deuxième heure pleine à partir de maintenant.</translation>
    </message>
    <message>
        <source>When steps may begin at the earliest, UTC</source>
        <translation>Quand les étapes peuvent commencer au plus tôt, UTC</translation>
    </message>
    <message>
        <source>Why does it cost so much?</source>
        <translation>Pourquoi coûte-t-il autant ?</translation>
    </message>
    <message>
        <source>Where does the downtime come from?</source>
        <translation>D’où vient l’interruption ?</translation>
    </message>
    <message>
        <source>Why does it take so long?</source>
        <translation>Pourquoi dure-t-il si longtemps ?</translation>
    </message>
    <message>
        <source>Reading the kept plans</source>
        <translation>Lecture des plans conservés</translation>
    </message>
    <message>
        <source>◆ found for another begin of the steps; find plans again for this one</source>
        <translation>◆ trouvés pour un autre début des étapes ; chercher de nouveau des plans pour celui-ci</translation>
    </message>
    <message>
        <source>Penumbra tries to shift changes, to move and resize workloads and to add hosts, checks every step, and shows what each way costs and what it leaves. Plans that were kept are opened from the menu: Plan, Kept plans.</source>
        <translation>Penumbra essaie de décaler des changements, de déplacer et de redimensionner des charges et d’ajouter des hôtes, vérifie chaque étape et montre ce que chaque solution coûte et ce qu’elle laisse. Les plans conservés s’ouvrent depuis le menu Plan &gt; Plans conservés.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Label for the head of every page; empty for none:</source>
        <translation>Mention pour l’en-tête de chaque page ; vide pour aucune :</translation>
    </message>
    <message>
        <source>Classification: none…</source>
        <translation>Classification : aucune…</translation>
    </message>
    <message>
        <source>Classification: %1…</source>
        <translation>Classification : %1…</translation>
    </message>
    <message>
        <source>not every step can be taken back</source>
        <translation>étapes irréversibles</translation>
    </message>
    <message>
        <source>Done by, P50</source>
        <translation>Fin (P50)</translation>
    </message>
    <message>
        <source>Way back, P95</source>
        <translation>Retour arr., P95</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Find plans first, and choose one.</source>
        <translation>Il n’y a encore rien à exporter. Cherchez d’abord des plans et choisissez-en un.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Click a row to choose; sorted by chance of a breach, then breaches left, findings, downtime, cost.</source>
        <translation>Cliquer sur une ligne pour la choisir ; trié par probabilité de rupture, puis ruptures restantes, constats, interruption, coût.</translation>
    </message>
    <message>
        <source>Nothing is found within the horizon, so there is nothing to mend.</source>
        <translation>Aucun constat dans l’horizon, il n’y a donc rien à réparer.</translation>
    </message>
    <message>
        <source>No strategy can mend what is found.</source>
        <translation>Aucune stratégie ne peut réparer les constats.</translation>
    </message>
    <message>
        <source>What the plan mends and leaves, how it is taken back, how little would do, and what it cannot mend.</source>
        <translation>Ce que le plan répare et laisse, comment il est annulé, le peu qui suffirait et ce qu’il ne peut pas réparer.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PriceDialog</name>
    <message>
        <source>Price book</source>
        <translation>Livre de prix</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Ajouter une offre</translation>
    </message>
    <message>
        <source>A kind of host that can be bought; with offers, only those are bought.</source>
        <translation>Un type d’hôte qui peut être acheté ; s’il y a des offres, seules celles-ci sont achetées.</translation>
    </message>
    <message>
        <source>Default prices</source>
        <translation>Prix par défaut</translation>
    </message>
    <message>
        <source>Puts the prices that Penumbra comes with into the table.</source>
        <translation>Met dans le tableau les prix fournis avec Penumbra.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Reads the table from a CSV file, or a price book in JSON.</source>
        <translation>Lit le tableau dans un fichier CSV, ou un livre de prix en JSON.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes the table as a CSV file.</source>
        <translation>Écrit le tableau dans un fichier CSV.</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importer des prix</translation>
    </message>
    <message>
        <source>Price books (*.csv *.json);;All files (*)</source>
        <translation>Livres de prix (*.csv *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export prices</source>
        <translation>Exporter les prix</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>What plans of this workspace cost. A low and a high price make a band; a price that is left empty is told with every plan that needs it. What is not counted comes on top where it has a price.</source>
        <translation>Ce que coûtent les plans de cet espace de travail. Un prix bas et un prix haut forment une bande ; un prix laissé vide est signalé avec chaque plan qui en a besoin. Ce qui n’est pas compté s’ajoute là où un prix est indiqué.</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Hosts of the fleet with a price of their own, such as those with GPUs: by label or by size.</source>
        <translation>Hôtes du parc avec un prix propre, comme ceux avec des GPU : par étiquette ou par taille.</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>The chosen offer or class.</source>
        <translation>L’offre ou la classe choisie.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ProblemDialog</name>
    <message>
        <source>Looking into %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>The place cannot be shown</source>
        <translation>L’endroit ne peut pas être montré</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Nothing that is measured or limited is to be shown here.</source>
        <translation>Rien de mesuré ni de limité n’est à montrer ici.</translation>
    </message>
    <message>
        <source>The scenario against the baseline: %1</source>
        <translation>Avec et sans modifications : %1</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Sans plan : %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Sans modifications</translation>
    </message>
    <message>
        <source>With and without the plan: %1</source>
        <translation>Avec et sans le plan : %1</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>Sans le plan</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sans plan</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Avec le plan</translation>
    </message>
    <message>
        <source>What the plan changes</source>
        <translation>Ce que le plan change</translation>
    </message>
    <message>
        <source>No plan is chosen, so nothing is changed.</source>
        <translation>Aucun plan n’est choisi, rien ne change donc.</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Plans comparés</translation>
    </message>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>Étapes du plan choisi</translation>
    </message>
    <message>
        <source>No plan is chosen, so there are no steps.</source>
        <translation>Aucun plan n’est choisi, il n’y a donc pas d’étapes.</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>&amp;Approuvé</translation>
    </message>
    <message>
        <source>Approved with &amp;conditions</source>
        <translation>Approuvé sous &amp;conditions</translation>
    </message>
    <message>
        <source>&amp;Rejected</source>
        <translation>&amp;Rejeté</translation>
    </message>
    <message>
        <source>&amp;Deferred</source>
        <translation>&amp;Différé</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>Conditions ou motifs</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Nom de la personne qui décide</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Décisions précédentes</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Choose a decision.</source>
        <translation>Choisir une décision.</translation>
    </message>
    <message>
        <source>Say on which conditions.</source>
        <translation>Indiquer les conditions.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Indiquer qui décide.</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Consignation…</translation>
    </message>
    <message>
        <source>Recorded in the workspace; every export of this plan carries it from now on.</source>
        <translation>Consignée dans l’espace de travail ; chaque export de ce plan la contient désormais.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Scenario against baseline</source>
        <translation>Avec et sans modifications</translation>
    </message>
    <message>
        <source>What can be lost</source>
        <translation>Ce qui peut être perdu</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Steps and their way back</source>
        <translation>Étapes et leur retour arrière</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Review, %1, screen %2 of %3</source>
        <translation>Revue, %1, écran %2 sur %3</translation>
    </message>
    <message>
        <source>%1
Plan %2 · hash %3</source>
        <translation>%1
Plan %2 · empreinte %3</translation>
    </message>
    <message>
        <source>What is left with the plan, to accept or to mend</source>
        <translation>Ce qui reste avec le plan, à accepter ou à réparer</translation>
    </message>
    <message>
        <source>▲ a workload is left without a host   ◆ overload at P95</source>
        <translation>▲ charge sans hôte   ◆ surcharge au P95</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>et %L1 autres</translation>
    </message>
    <message>
        <source>This is not recorded yet. Escape once more leaves without it.</source>
        <translation>Ceci n’est pas encore consigné. Échap encore une fois quitte sans le consigner.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ScenariosPanel</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>Keep the edits as…</source>
        <translation>Conserver sous…</translation>
    </message>
    <message>
        <source>Keeps a copy of the edits under a name; what is edited then is another scenario.</source>
        <translation>Conserve une copie des modifications sous un nom ; ce qui est modifié ensuite est un autre scénario.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Puts it in place of the edits, as one step.</source>
        <translation>Le met à la place des modifications, en une seule opération.</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Valider…</translation>
    </message>
    <message>
        <source>Schedules what it changes: whatever is asked from then on counts with it.</source>
        <translation>Planifie ce qu’il change : tout ce qui est demandé ensuite en tient compte.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Comparing the scenarios</source>
        <translation>Comparaison des scénarios</translation>
    </message>
    <message>
        <source>The scenarios cannot be compared</source>
        <translation>Les scénarios ne peuvent pas être comparés</translation>
    </message>
    <message>
        <source>Choose one to read what limits it and what it gives up.</source>
        <translation>En choisir un pour lire ce qui le limite et à quoi il renonce.</translation>
    </message>
    <message>
        <source>Keep the edits</source>
        <translation>Conserver les modifications</translation>
    </message>
    <message>
        <source>Nothing is edited yet. Add an edit at the left first.</source>
        <translation>Aucune modification. Ajoutez-en d’abord une à gauche.</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>There is a scenario %1 already. Put the edits in its place?</source>
        <translation>Un scénario %1 existe déjà. Mettre les modifications à sa place ?</translation>
    </message>
    <message>
        <source>Keeping the scenario</source>
        <translation>Conservation du scénario</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Conservé sous %1.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Valider %1</translation>
    </message>
    <message>
        <source>From then on everything is counted with it. It stands on the Overview as a scheduled change and can be called off, and Edit &gt; Undo import takes it back.</source>
        <translation>Dès lors, tout en tient compte. Il figure dans la Synthèse comme changement planifié et peut être déprogrammé ; Édition &gt; Annuler l’import revient en arrière.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>It cannot be taken back. What was committed from it stays.</source>
        <translation>C’est irréversible. Ce qui en a été validé reste.</translation>
    </message>
    <message>
        <source>Deleting the scenario</source>
        <translation>Suppression du scénario</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>in brackets: the difference from nothing added</source>
        <translation>entre parenthèses : l’effet du scénario</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SideChooser</name>
    <message>
        <source>%1: whose fleet</source>
        <translation>%1 : le parc de qui</translation>
    </message>
    <message>
        <source>%1: at which moment, UTC</source>
        <translation>%1 : à quel instant, UTC</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SourceDialog</name>
    <message>
        <source>Add a live source</source>
        <translation>Ajouter une source en direct</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>shown beside every value, e.g. production</source>
        <translation>montré à côté de chaque valeur, p. ex. production</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>No series is sampled more often, e.g. 30s.</source>
        <translation>Aucune série n’est relevée plus souvent, p. ex. 30s.</translation>
    </message>
    <message>
        <source>Every series is sampled at least so often, e.g. 1h.</source>
        <translation>Chaque série est relevée au moins à ce rythme, p. ex. 1h.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far the mean of an hour may be off; between the two bounds the interval follows.</source>
        <translation>De combien la moyenne d’une heure peut s’écarter ; l’intervalle en découle, entre les deux bornes.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> requests a minute</source>
        <translation> requêtes par minute</translation>
    </message>
    <message>
        <source>How long before a scheduled change its baseline is gathered.</source>
        <translation>Combien de temps avant un changement planifié sa référence est collectée.</translation>
    </message>
    <message>
        <source>&amp;Shortest interval</source>
        <translation>Intervalle le plus &amp;court</translation>
    </message>
    <message>
        <source>&amp;Longest interval</source>
        <translation>Intervalle le plus &amp;long</translation>
    </message>
    <message>
        <source>Hourly means within</source>
        <translation>Écart horaire max.</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>Before a change</source>
        <translation>Avant un changement</translation>
    </message>
    <message>
        <source>There is a source of that name already. Choose another name, or edit that one.</source>
        <translation>Une source de ce nom existe déjà. Choisissez un autre nom, ou modifiez celle-là.</translation>
    </message>
    <message>
        <source>Parameters of the source</source>
        <translation>Paramètres de la source</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Live sources are asked as rarely as their series allow, and always before a scheduled change</source>
        <translation>Les sources en direct sont interrogées aussi rarement que leurs séries le permettent, et toujours avant un changement planifié</translation>
    </message>
    <message>
        <source>What a scheduled change will change, and what is different after it from the baseline before it.</source>
        <translation>Ce qu’un changement planifié changera, et ce qui diffère après lui de la référence d’avant.</translation>
    </message>
    <message>
        <source>Live sources</source>
        <translation>Sources en direct</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>État de la source</translation>
    </message>
    <message>
        <source>What is wrong with what it brought</source>
        <translation>Ce qui ne va pas dans ce qu’elle a apporté</translation>
    </message>
    <message>
        <source>A double click shows the resource or the line that a problem speaks of.</source>
        <translation>Un double-clic montre la ressource ou la ligne dont parle un problème.</translation>
    </message>
    <message>
        <source>How often each resource is asked for</source>
        <translation>À quel rythme chaque ressource est demandée</translation>
    </message>
    <message>
        <source>Gather now</source>
        <translation>Collecter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No live source yet</source>
        <translation>Aucune source en direct pour l’instant</translation>
    </message>
    <message>
        <source>Connect the monitoring, cluster, proxy or database that you run. Its inventory and its series come in and stay fresh, at the least load that keeps the forecasts true.</source>
        <translation>Connectez la supervision, le cluster, le proxy ou la base de données que vous exploitez. Leur inventaire et leurs séries arrivent et restent à jour, avec juste assez de requêtes pour des prévisions justes.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Elle est en pause.</translation>
    </message>
    <message>
        <source>Gathered %1 with %2, %3 received; the last one took %4 at %5.</source>
        <translation>Collectée %1 avec %2, %3 reçus ; la dernière collecte a pris %4 le %5.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>%L1 times</source>
        <translation>%L1 fois</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 requête</translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation>%L1 requêtes</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Approuver %1</translation>
    </message>
    <message>
        <source>This source came with the workspace. Once it is approved, this machine asks what stands below whenever the workspace is open, with your files and your rights.</source>
        <translation>Cette source est venue avec l’espace de travail. Une fois approuvée, cette machine demande ce qui figure ci-dessous chaque fois que l’espace de travail est ouvert, avec vos fichiers et vos droits.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Changements…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Reading the sources</source>
        <translation>Lecture des sources</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::StepPanel</name>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>Étapes du plan choisi</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the chosen step, if every rule still holds.</source>
        <translation>Alt+Haut et Alt+Bas déplacent l’étape choisie, si chaque règle tient encore.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Carries the chosen step out before the one above it (Alt+Up).</source>
        <translation>Exécute l’étape choisie avant celle qui est au-dessus (Alt+Haut).</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Carries the chosen step out after the one below it (Alt+Down).</source>
        <translation>Exécute l’étape choisie après celle qui est en dessous (Alt+Bas).</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Comme trouvé</translation>
    </message>
    <message>
        <source>Puts the steps back into the order in which the plan was found.</source>
        <translation>Remet les étapes dans l’ordre dans lequel le plan a été trouvé.</translation>
    </message>
    <message>
        <source>%1. %2 Way back: %3</source>
        <translation>%1. %2 Retour arrière : %3</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::TimelinePanel</name>
    <message>
        <source>drag a block to move it, its ends to stretch it, with Ctrl to copy it</source>
        <translation>glisser un bloc pour le déplacer, ses extrémités pour l’étirer, avec Ctrl pour le copier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What it changes, and calling it off…</source>
        <translation>Ce qu’il change, et déprogrammer…</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>Autres heures…</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WavesDialog</name>
    <message>
        <source>Begin, UTC</source>
        <translation>Début, UTC</translation>
    </message>
    <message>
        <source>Done, P95</source>
        <translation>Fin, P95</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Workloads that leave</source>
        <translation>Charges qui partent</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Maintenance in waves</source>
        <translation>Maintenance par vagues</translation>
    </message>
    <message>
        <source>What is to be maintained</source>
        <translation>Ce qui est à maintenir</translation>
    </message>
    <message>
        <source>The waves in time</source>
        <translation>Les vagues dans le temps</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Reste de côté</translation>
    </message>
    <message>
        <source>Add to the scenario</source>
        <translation>Ajouter au scénario</translation>
    </message>
    <message>
        <source>Every wave&apos;s drains become edits, as one step that undo takes back.</source>
        <translation>Les drainages de chaque vague deviennent des modifications, en une seule opération qu’Annuler retire.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Plan the waves</source>
        <translation>Planifier les vagues</translation>
    </message>
    <message>
        <source>No waves yet</source>
        <translation>Aucune vague pour l’instant</translation>
    </message>
    <message>
        <source>Say which hosts, and in which windows. Penumbra plays each wave through with all earlier ones: capacity, rules and the loss of one more host hold at every state.</source>
        <translation>Indiquer quels hôtes, et dans quelles fenêtres. Penumbra simule chaque vague avec toutes les précédentes : la capacité, les règles et la perte d’un hôte de plus tiennent à chaque état.</translation>
    </message>
    <message>
        <source>Planning the waves</source>
        <translation>Planification des vagues</translation>
    </message>
    <message>
        <source>No waves could be planned</source>
        <translation>Aucune vague n’a pu être planifiée</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>La recherche a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; plan again for the present one.</source>
        <translation>◆ pour un état antérieur du scénario ; planifier à nouveau pour l’état présent.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Stays behind (%1)</source>
        <translation>Reste de côté (%1)</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Change the future and read at once what breaks, when, and how surely</source>
        <translation>Changer l’avenir et lire aussitôt ce qui cède, quand et avec quelle certitude</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Ouvrir un scénario</translation>
    </message>
    <message>
        <source>Puts a scenario that is kept in this workspace in place of the edits, as one step.</source>
        <translation>Met un scénario conservé dans cet espace de travail à la place des modifications, en une seule opération.</translation>
    </message>
    <message>
        <source>Add edit</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Add an edit: fail or drain a host, deploy, scale, grow demand. The figures beside this follow at once, and undo takes everything back.</source>
        <translation>Aucune modification. Ajoutez-en une : mettre en panne ou drainer un hôte, déployer, mettre à l’échelle, augmenter la demande. Les chiffres à côté suivent aussitôt, et Annuler revient sur tout.</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>nothing that is looked for happens within the horizon</source>
        <translation>rien de ce qui est recherché n’arrive dans l’horizon</translation>
    </message>
    <message>
        <source>%1 in all, %2 from this scenario</source>
        <translation>%1 en tout, dont %2 du fait de ce scénario</translation>
    </message>
    <message>
        <source>Because: %1.</source>
        <translation>Cause : %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>What is shown of the scenario</source>
        <translation>Ce qui est montré du scénario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Every combination of the values of several edits, in one table</source>
        <translation>Chaque combinaison des valeurs de plusieurs modifications, dans un tableau</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Heure par heure</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Show more hours</source>
        <translation>Montrer plus d’heures</translation>
    </message>
    <message>
        <source>Show fewer hours</source>
        <translation>Montrer moins d’heures</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show all hours</source>
        <translation>Montrer toutes les heures</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>%1 without the edits</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Épuisés</translation>
    </message>
    <message>
        <source>Homeless workloads</source>
        <translation>Sans hôte</translation>
    </message>
    <message>
        <source>Services lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Cannot be lost</source>
        <translation>Indispensables</translation>
    </message>
    <message>
        <source>The chosen edit</source>
        <translation>La modification choisie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The scenarios that are kept, side by side</source>
        <translation>Les scénarios conservés, côte à côte</translation>
    </message>
    <message>
        <source>Maintenance in waves…</source>
        <translation>Maintenance par vagues…</translation>
    </message>
    <message>
        <source>Many hosts within windows: how many at once, in which order, and whether it will finish.</source>
        <translation>De nombreux hôtes dans des fenêtres : combien à la fois, dans quel ordre, et si la maintenance aboutira.</translation>
    </message>
    <message>
        <source>without the edits: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Questions about the scenario; each is computed once it is asked.</source>
        <translation>Questions sur le scénario ; chacune est calculée quand elle est posée.</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>Autres heures…</translation>
    </message>
    <message>
        <source>All changes that collide, and at which hours yours would not</source>
        <translation>Tous les changements qui entrent en collision, et à quelles heures les vôtres ne le feraient pas</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>calcul en cours</translation>
    </message>
    <message>
        <source>Remove all edits</source>
        <translation>Retirer toutes les modifications</translation>
    </message>
    <message>
        <source>Hosts that cannot be lost in at least one of the coming hours, of 14 days at most. In the hours in which a host is drained or has failed it is none of them.</source>
        <translation>Hôtes indispensables pendant au moins une des prochaines heures, sur 14 jours au plus. Pendant les heures où un hôte est vidé ou en panne, il n’en fait pas partie.</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WhyDialog</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Ce qui le renverserait</translation>
    </message>
    <message>
        <source>What it rests on, and what would turn it</source>
        <translation>Sur quoi cela repose, et ce qui le renverserait</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is no longer found</source>
        <translation>Le constat n’existe plus</translation>
    </message>
    <message>
        <source>The scenario as it is now does not have this finding. Undo (Ctrl+Z) brings back what was before.</source>
        <translation>Le scénario tel qu’il est maintenant n’a pas ce constat. Annuler (Ctrl+Z) rétablit l’état précédent.</translation>
    </message>
    <message>
        <source>Ask about the verdict</source>
        <translation>Interroger sur le verdict</translation>
    </message>
    <message>
        <source>This cannot be answered</source>
        <translation>Impossible d’y répondre</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>La recherche a été arrêtée</translation>
    </message>
    <message>
        <source>Press “Search on” to have it answered.</source>
        <translation>Appuyer sur « Continuer la recherche » pour obtenir la réponse.</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Continuer la recherche</translation>
    </message>
    <message>
        <source>The search was stopped at %1 %.</source>
        <translation>La recherche a été arrêtée à %1 %.</translation>
    </message>
    <message>
        <source>Trying changes… %1 %</source>
        <translation>Essai de changements… %1 %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Put this change into the scenario, as one step that can be undone</source>
        <translation>Mettre ce changement dans le scénario, en une seule opération annulable</translation>
    </message>
    <message>
        <source>Add to the scenario: %1</source>
        <translation>Ajouter au scénario : %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>The plan is of another state</source>
        <translation>Le plan est d’un autre état</translation>
    </message>
    <message>
        <source>The scenario has changed since the plan was found. Find plans again, then ask.</source>
        <translation>Le scénario a changé depuis que le plan a été trouvé. Cherchez de nouveau des plans, puis redemandez.</translation>
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
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End the guide</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Found by content</source>
        <translation>Reconnu au contenu</translation>
    </message>
    <message>
        <source>Open mapping…</source>
        <translation>Ouvrir une correspondance…</translation>
    </message>
    <message>
        <source>A JSON file that says what each column of a CSV means.</source>
        <translation>Un fichier JSON qui dit ce que signifie chaque colonne d’un CSV.</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Say by hand which column means what; the preview follows.</source>
        <translation>Dire à la main quelle colonne signifie quoi ; l’aperçu suit.</translation>
    </message>
    <message>
        <source>no mapping</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Mappings that the workspace keeps</source>
        <translation>Correspondances conservées dans l’espace de travail</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>mapped by hand</source>
        <translation>associé à la main</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Montrer l’endroit</translation>
    </message>
    <message>
        <source>Shows the line of the file that the chosen problem speaks of; so does a double click.</source>
        <translation>Montre la ligne du fichier dont parle le problème choisi ; un double-clic aussi.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Every rejected row and problem with its place, its reason and its text.</source>
        <translation>Chaque ligne rejetée et chaque problème avec son endroit, sa raison et son texte.</translation>
    </message>
    <message>
        <source>Things to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation>Enregistrer les problèmes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the problems</source>
        <translation>Enregistrement des problèmes</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Column mappings (*.json)</source>
        <translation>Correspondances de colonnes (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a mapping.</source>
        <translation>%1 ne peut pas être lu comme correspondance.</translation>
    </message>
    <message>
        <source>no kept mapping</source>
        <translation>aucune conservée</translation>
    </message>
    <message>
        <source>Kept for exactly these columns, used last %1</source>
        <translation>Conservée pour exactement ces colonnes, utilisée la dernière fois le %1</translation>
    </message>
    <message>
        <source>Kept for other columns; those that it needs are all there</source>
        <translation>Conservée pour d’autres colonnes ; celles qu’il lui faut sont toutes là</translation>
    </message>
    <message>
        <source>kept in the workspace</source>
        <translation>conservée dans l’espace de travail</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the column mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>kept for these columns</source>
        <translation>conservée pour ces colonnes</translation>
    </message>
    <message>
        <source>It cannot be planned like that</source>
        <translation>Cela ne peut pas être planifié ainsi</translation>
    </message>
    <message>
        <source>Reading the beginning of %1</source>
        <translation>Lecture du début de %1</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>planned changes</source>
        <translation>changements planifiés</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetés</translation>
    </message>
    <message>
        <source>Say what the columns mean</source>
        <translation>Dire ce que signifient les colonnes</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Ce fichier ne peut pas être importé</translation>
    </message>
    <message>
        <source>The first %1 of %2 were looked at. The rest is being read; what is shown here is not all.</source>
        <translation>Les %1 premiers sur %2 ont été examinés. Le reste est en cours de lecture ; ce qui est montré ici n’est pas tout.</translation>
    </message>
    <message>
        <source>1 thing to know</source>
        <translation>1 chose à savoir</translation>
    </message>
    <message>
        <source>%L1 things to know</source>
        <translation>%L1 choses à savoir</translation>
    </message>
    <message>
        <source>As what the file is read</source>
        <translation>Comme quoi le fichier est lu</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Ce qui serait importé</translation>
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
        <translation>Actions</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>%1 – Penumbra</source>
        <translation>%1 – Penumbra</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Why no import can be undone</source>
        <translation>Pourquoi aucun import n’est annulable</translation>
    </message>
    <message>
        <source>Computing… (before: %1)</source>
        <translation>Calcul… (avant : %1)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Workspaces (*.penumbra)</source>
        <translation>Espaces de travail (*.penumbra)</translation>
    </message>
    <message>
        <source>Sample fleet</source>
        <translation>Parc d’exemple</translation>
    </message>
    <message>
        <source>There is a sample fleet already, of %1.</source>
        <translation>Il existe déjà un parc d’exemple, du %1.</translation>
    </message>
    <message>
        <source>Made anew, it begins at this hour, and what was edited and kept in it is gone.</source>
        <translation>Recréé, il commence à cette heure, et ce qui y a été modifié et conservé disparaît.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Le recréer</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Ouvrir ou importer</translation>
    </message>
    <message>
        <source>Everything Penumbra reads (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;All files (*)</source>
        <translation>Tout ce que lit Penumbra (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where should the new workspace be kept?</source>
        <translation>Où garder le nouvel espace de travail ?</translation>
    </message>
    <message>
        <source>Keeping the column mapping</source>
        <translation>Conservation de la correspondance</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>About Penumbra</source>
        <translation>À propos de Penumbra</translation>
    </message>
    <message>
        <source>&lt;b&gt;Penumbra %1&lt;/b&gt;&lt;p&gt;A what-if planner that keeps a live and a shadow inventory of a fleet.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Penumbra %1&lt;/b&gt;&lt;p&gt;Un planificateur d’hypothèses qui tient un inventaire réel et un inventaire ombre d’un parc.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU (GPL), version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Why is this the verdict?</source>
        <translation>Pourquoi ce verdict ?</translation>
    </message>
    <message>
        <source>What the verdict rests on, and what would turn it</source>
        <translation>Sur quoi repose le verdict, et ce qui le renverserait</translation>
    </message>
    <message>
        <source>Accept or mend this: %1</source>
        <translation>À accepter ou à réparer : %1</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::MappingForm</name>
    <message>
        <source>The unit of the numbers in that column; empty: whole cores, bytes, or as written.</source>
        <translation>L’unité des nombres de cette colonne ; vide : cœurs entiers, octets, ou tel qu’écrit.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>what a column says</source>
        <translation>ce que dit une colonne</translation>
    </message>
    <message>
        <source>The column that says what a row is</source>
        <translation>La colonne qui dit ce qu’est une ligne</translation>
    </message>
    <message>
        <source>One row is a</source>
        <translation>Une ligne est</translation>
    </message>
    <message>
        <source>The whole mapping; labels, filters and constants are said here</source>
        <translation>La correspondance entière ; étiquettes, filtres et constantes se disent ici</translation>
    </message>
    <message>
        <source>The whole mapping as text</source>
        <translation>La correspondance entière en texte</translation>
    </message>
    <message>
        <source>Name, to find it again</source>
        <translation>Nom, pour la retrouver</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nom de la correspondance</translation>
    </message>
    <message>
        <source>The workspace keeps the mapping under this name for later files with the same columns.</source>
        <translation>L’espace de travail conserve la correspondance sous ce nom pour les fichiers suivants aux mêmes colonnes.</translation>
    </message>
    <message>
        <source>Save mapping as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>As a file for `penumbra-cli import --map` and for others.</source>
        <translation>En fichier pour `penumbra-cli import --map` et pour d’autres.</translation>
    </message>
    <message>
        <source>“%1” is a</source>
        <translation>« %1 » est</translation>
    </message>
    <message>
        <source>(nothing: rejected)</source>
        <translation>(rien : rejeté)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>(as the text says)</source>
        <translation>(comme dit le texte)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Ce qu’est chaque colonne</translation>
    </message>
    <message>
        <source>The mapping</source>
        <translation>La correspondance</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>toujours %1</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>A command, page, edit or resource</source>
        <translation>Une commande, page, modification ou ressource</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>No command, page or resource has a name like that.</source>
        <translation>Aucune commande, page ou ressource ne porte un tel nom.</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::PlannedRow</name>
    <message>
        <source>This is planned for</source>
        <translation>Ceci est planifié pour</translation>
    </message>
    <message>
        <source>The file says what will be: it becomes a scheduled change, and nothing of it is taken as what is there.</source>
        <translation>Le fichier dit ce qui sera : il devient un changement planifié, et rien n’en est pris pour ce qui existe.</translation>
    </message>
    <message>
        <source>Planned for, UTC</source>
        <translation>Planifié pour, UTC</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Combien de temps cela prend</translation>
    </message>
    <message>
        <source>How long it takes to carry it out, e.g. 30m or 2h. What it changes stays so.</source>
        <translation>Temps nécessaire à l’exécution, p. ex. 30m ou 2h. Ce qu’il change reste ainsi.</translation>
    </message>
    <message>
        <source>as the file calls itself</source>
        <translation>tel que le fichier se nomme</translation>
    </message>
    <message>
        <source>Name of the change</source>
        <translation>Nom du changement</translation>
    </message>
    <message>
        <source>What the change is called. The same name again replaces it.</source>
        <translation>Comment s’appelle le changement. Le même nom le remplace.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>called</source>
        <translation>nom</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Touches de %1</translation>
    </message>
    <message>
        <source>Click into a field and press the keys.</source>
        <translation>Cliquer dans un champ et presser les touches.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Every command has its own keys again.</source>
        <translation>Chaque commande a de nouveau ses propres touches.</translation>
    </message>
    <message>
        <source>%1 has new keys.</source>
        <translation>%1 a de nouvelles touches.</translation>
    </message>
    <message>
        <source>%1 has the keys that %2 had, which has none now.</source>
        <translation>%1 a les touches qu’avait %2, qui n’en a plus.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::StaleNotice</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Where newer samples come from</source>
        <translation>D’où viennent des mesures plus récentes</translation>
    </message>
    <message>
        <source>The newest sample is of %1, %2 ago. Every answer counts from that moment on: what it calls coming may be past.</source>
        <translation>La mesure la plus récente est du %1, il y a %2. Tout est calculé à partir de cet instant ; ce qui est annoncé est peut-être déjà passé.</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Status</name>
    <message>
        <source>Stop this; what was there stays (Ctrl+.)</source>
        <translation>Arrêter ceci ; ce qui était là reste (Ctrl+.)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Aucun espace de travail</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>revision %L1: %2</source>
        <translation>révision %L1 : %2</translation>
    </message>
    <message>
        <source>revision %L1 from %2</source>
        <translation>révision %L1 de %2</translation>
    </message>
    <message>
        <source>data of %1, %2 old</source>
        <translation>données du %1, âge %2</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>données du %1</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>Avancement du calcul</translation>
    </message>
    <message>
        <source>Cancel the computation</source>
        <translation>Arrêter le calcul</translation>
    </message>
    <message>
        <source>Penumbra is done</source>
        <translation>Penumbra a terminé</translation>
    </message>
    <message>
        <source>%1 (about %2 left)</source>
        <translation>%1 (encore %2 environ)</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Welcome</name>
    <message>
        <source>Plan the fleet before it plans for you</source>
        <translation>Planifiez votre parc avant qu’il ne décide pour vous</translation>
    </message>
    <message>
        <source>Penumbra keeps your live inventory beside a shadow of it: what every host and service will look like at any later moment, with honest bands. Change the shadow, see what runs out, when and how surely, and hand out the plan that mends it.</source>
        <translation>Penumbra place votre inventaire réel à côté de son ombre : à quoi ressemblera chaque hôte et chaque service à tout instant ultérieur, avec des marges honnêtes. Changez l’ombre, voyez ce qui s’épuise, quand et avec quelle certitude, et transmettez le plan qui y remédie.</translation>
    </message>
    <message>
        <source>Look around with the sample fleet</source>
        <translation>Découvrir avec le parc d’exemple</translation>
    </message>
    <message>
        <source>36 hosts with eight weeks of history and a few problems worth finding.</source>
        <translation>36 hôtes avec huit semaines d’historique et quelques problèmes dignes d’intérêt.</translation>
    </message>
    <message>
        <source>Import your own fleet</source>
        <translation>Importer votre propre parc</translation>
    </message>
    <message>
        <source>CSV, kubectl&apos;s JSON or iCalendar, dropped here; a preview comes before anything is stored.</source>
        <translation>CSV, JSON de kubectl ou iCalendar, déposés ici ; un aperçu précède tout enregistrement.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>One file holds the whole workspace: NAME.penumbra.</source>
        <translation>Un seul fichier contient tout l’espace de travail : NOM.penumbra.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation>Ouvrir le dernier espace de travail</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartCanvas</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1 : %2 à %3</translation>
    </message>
    <message>
        <source>No value here: not measured, or down then.</source>
        <translation>Aucune valeur ici : non mesuré, ou en panne à ce moment.</translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>Graphique dans le temps</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique : %1</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>%1. %2. Left and right read the values.</source>
        <translation>%1. %2. Gauche et Droite lisent les valeurs.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the future begins</source>
        <translation>début du futur</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartLegend</name>
    <message>
        <source>Event or edit</source>
        <translation>Événement ou modification</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Légende : %1</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartView</name>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Copy data as table</source>
        <translation>Copier les données en tableau</translation>
    </message>
    <message>
        <source>, low</source>
        <translation>, bas</translation>
    </message>
    <message>
        <source>, high</source>
        <translation>, haut</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>Valeurs logarithmiques</translation>
    </message>
    <message>
        <source>Values from zero</source>
        <translation>Valeurs à partir de zéro</translation>
    </message>
    <message>
        <source>Bytes in steps of 1000</source>
        <translation>Octets par pas de 1000</translation>
    </message>
    <message>
        <source>Show all hours</source>
        <translation>Montrer toutes les heures</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
</context>
<context>
    <name>penumbra::views::EditForm</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>Début, UTC</translation>
    </message>
    <message>
        <source>End, UTC</source>
        <translation>Fin, UTC</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>This version does not know the action &quot;%1&quot;. It is kept as it is.</source>
        <translation>Cette version ne connaît pas l’action « %1 ». Elle est conservée telle quelle.</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ExcerptView</name>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>Cellules de la ligne</translation>
    </message>
</context>
<context>
    <name>penumbra::views::FilterRow</name>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filtre de %1</translation>
    </message>
    <message>
        <source>%1: a text that it holds; =text is it, !text does not hold it; &gt;80 %, &lt;=16, &gt;64 GiB compare</source>
        <translation>%1 : un texte qu’il contient ; =text est exactement lui, !text ne le contient pas ; &gt;80 %, &lt;=16, &gt;64 GiB comparent</translation>
    </message>
</context>
<context>
    <name>penumbra::views::GraphView</name>
    <message>
        <source>Map of dependencies</source>
        <translation>Carte des dépendances</translation>
    </message>
    <message>
        <source>Boxes: %L1. The arrow keys walk along the ties, Return opens.</source>
        <translation>Cases : %L1. Les flèches parcourent les liens, Entrée ouvre.</translation>
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
        <translation>Carte de tous les hôtes par usage</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>◆ 80 % and more</source>
        <translation>◆ 80 % et plus</translation>
    </message>
    <message>
        <source>▲ beyond capacity</source>
        <translation>▲ au-delà de la capacité</translation>
    </message>
    <message>
        <source>   ✕ offers nothing then</source>
        <translation>   ✕ n’offre rien à cet instant</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>Hosts: %L1. Beyond capacity: %L2. At 80 % or more: %L3. Offering nothing: %L4.</source>
        <translation>Hôtes : %L1. Au-delà de la capacité : %L2. À 80 % ou plus : %L3. N’offrant rien : %L4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>penumbra::views::HourStrip</name>
    <message>
        <source>Hours in which one loss is not survived</source>
        <translation>Heures où une perte n’est pas surmontée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 Until %2.</source>
        <translation>%1 Jusqu’au %2.</translation>
    </message>
</context>
<context>
    <name>penumbra::views::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ParamForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est requis.</translation>
    </message>
    <message>
        <source>e.g. 90m, 6h or 2d</source>
        <translation>p. ex. 90m, 6h ou 2d</translation>
    </message>
    <message>
        <source>e.g. 512MiB or 8GiB</source>
        <translation>p. ex. 512MiB ou 8GiB</translation>
    </message>
    <message>
        <source>cores, e.g. 2 or 500m</source>
        <translation>cœurs, p. ex. 2 ou 500m</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>Choose one: until then this does nothing.</source>
        <translation>En choisir un : d’ici là, ceci est sans effet.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>penumbra::views::Table</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another place.</source>
        <translation>Le fichier %1 ne peut pas être écrit : %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The one row does not fit what is searched or filtered. Clear that to see it.</source>
        <translation>La seule ligne ne répond pas à la recherche ou au filtre. L’effacer pour la voir.</translation>
    </message>
    <message>
        <source>None of the %L1 rows fits what is searched or filtered. Clear that to see them.</source>
        <translation>Aucune des %L1 lignes ne répond à la recherche ou au filtre. L’effacer pour les voir.</translation>
    </message>
</context>
<context>
    <name>penumbra::views::TimeSlider</name>
    <message>
        <source>Moment of the shadow</source>
        <translation>Instant de l’ombre</translation>
    </message>
</context>
<context>
    <name>penumbra::views::Timeline</name>
    <message>
        <source>Timeline of changes</source>
        <translation>Chronologie des changements</translation>
    </message>
    <message>
        <source>Scheduled in the live inventory; it is changed there.</source>
        <translation>Planifié dans l’inventaire réel ; c’est là qu’il se modifie.</translation>
    </message>
    <message>
        <source>It does not count: switched off, or it does not fit.</source>
        <translation>Ne compte pas : désactivée, ou ne convient pas.</translation>
    </message>
    <message>
        <source>Changes: %L1. Meetings of them that do harm: %L2. Up and down choose, left and right move, with Shift the end, Ctrl+D copies, Delete removes, Space switches.</source>
        <translation>Changements : %L1. Rencontres dommageables : %L2. Haut et Bas choisissent, Gauche et Droite déplacent, avec Maj la fin, Ctrl+D copie, Suppr supprime, Espace active ou désactive.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>planners</name>
    <message>
        <source>Add hosts</source>
        <translation>Ajouter des hôtes</translation>
    </message>
    <message>
        <source>The fewest hosts like one that is there which mend what hosts can mend.</source>
        <translation>Le moins d’hôtes semblables à un hôte existant qui réparent ce que des hôtes peuvent réparer.</translation>
    </message>
    <message>
        <source>Buy hosts</source>
        <translation>Acheter des hôtes</translation>
    </message>
    <message>
        <source>The cheapest hosts of a catalogue that hold what runs out or waits, with the date to order them by.</source>
        <translation>Les hôtes les moins chers d’un catalogue qui contiennent ce qui s’épuise ou attend, avec la date limite de commande.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Combiné</translation>
    </message>
    <message>
        <source>Shifts, moves, resizes and adds hosts, in this order, each for what the others leave.</source>
        <translation>Décale, déplace, redimensionne et ajoute des hôtes, dans cet ordre, chacun pour ce que les autres laissent.</translation>
    </message>
    <message>
        <source>Move workloads</source>
        <translation>Déplacer des charges</translation>
    </message>
    <message>
        <source>Moves workloads off what runs out, and makes room for those without a host.</source>
        <translation>Déplace des charges hors de ce qui s’épuise, et fait de la place pour celles sans hôte.</translation>
    </message>
    <message>
        <source>Resize services</source>
        <translation>Redimensionner des services</translation>
    </message>
    <message>
        <source>Shrinks requests far above the measured use to its 95 % peak and a quarter more.</source>
        <translation>Réduit les réservations très supérieures à l’usage mesuré à son pic à 95 % et un quart de plus.</translation>
    </message>
    <message>
        <source>Shift in time</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>Moves a planned change to the nearest hours in which nothing breaks.</source>
        <translation>Décale un changement planifié vers les heures les plus proches où rien ne cède.</translation>
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
        <translation>Silences et alertes tels que les écrivent amtool ou l’API, et plages muettes d’une configuration.</translation>
    </message>
    <message>
        <source>Ansible facts</source>
        <translation>Faits Ansible</translation>
    </message>
    <message>
        <source>What ansible -m setup printed or wrote with --tree, or a file of the fact cache.</source>
        <translation>Ce qu’ansible -m setup a affiché ou écrit avec --tree, ou un fichier du cache de faits.</translation>
    </message>
    <message>
        <source>Ansible inventory</source>
        <translation>Inventaire Ansible</translation>
    </message>
    <message>
        <source>An inventory in INI or YAML, or what ansible-inventory --list printed.</source>
        <translation>Un inventaire en INI ou YAML, ou ce qu’ansible-inventory --list a affiché.</translation>
    </message>
    <message>
        <source>AWS Config</source>
        <translation>AWS Config</translation>
    </message>
    <message>
        <source>Snapshots, histories and notifications of AWS Config, and lists of discovered resources.</source>
        <translation>Instantanés, historiques et notifications d’AWS Config, et listes de ressources découvertes.</translation>
    </message>
    <message>
        <source>AWS EC2</source>
        <translation>AWS EC2</translation>
    </message>
    <message>
        <source>What aws ec2 describe-instances, describe-instance-status, describe-hosts and aws autoscaling describe-auto-scaling-groups print as JSON.</source>
        <translation>Ce qu’aws ec2 describe-instances, describe-instance-status, describe-hosts et aws autoscaling describe-auto-scaling-groups affichent en JSON.</translation>
    </message>
    <message>
        <source>Backstage catalogue</source>
        <translation>Catalogue Backstage</translation>
    </message>
    <message>
        <source>catalog-info.yaml: components, APIs, resources, systems and what depends on what.</source>
        <translation>catalog-info.yaml : composants, API, ressources, systèmes et ce qui dépend de quoi.</translation>
    </message>
    <message>
        <source>Deployments and pipelines</source>
        <translation>Déploiements et pipelines</translation>
    </message>
    <message>
        <source>Hooks and answers of GitHub and GitLab: deployments, releases, runs, schedules, freezes.</source>
        <translation>Hooks et réponses de GitHub et GitLab : déploiements, livraisons, exécutions, programmations, gels.</translation>
    </message>
    <message>
        <source>CloudFormation</source>
        <translation>CloudFormation</translation>
    </message>
    <message>
        <source>Templates, change sets, resources of stacks and their drift.</source>
        <translation>Modèles, change sets, ressources de piles et leur dérive.</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Fichier Compose</translation>
    </message>
    <message>
        <source>compose.yaml, or `docker compose config`: services, replicas, limits, dependencies.</source>
        <translation>compose.yaml, ou `docker compose config` : services, réplicas, limites, dépendances.</translation>
    </message>
    <message>
        <source>CSV with a column mapping</source>
        <translation>CSV avec correspondance</translation>
    </message>
    <message>
        <source>Any CSV file, through a saved mapping of its columns.</source>
        <translation>Tout fichier CSV, par une correspondance enregistrée de ses colonnes.</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Paquets Debian</translation>
    </message>
    <message>
        <source>What &apos;dpkg-query -W&apos; prints, or dpkg&apos;s status file: each installed package is a configuration item of the host that the file is named after.</source>
        <translation>Ce qu’affiche « dpkg-query -W », ou le fichier d’état de dpkg : chaque paquet installé est un élément de configuration de l’hôte dont le fichier porte le nom.</translation>
    </message>
    <message>
        <source>Prometheus and OpenMetrics text</source>
        <translation>Texte Prometheus et OpenMetrics</translation>
    </message>
    <message>
        <source>What an exporter answers to a scrape: metrics with labels, one sample a line.</source>
        <translation>Ce qu’un exporter répond à un relevé : des métriques avec étiquettes, une mesure par ligne.</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>Feature flags</translation>
    </message>
    <message>
        <source>Flags of flagd, Unleash and LaunchDarkly as configuration, their dated changes as events.</source>
        <translation>Flags de flagd, Unleash et LaunchDarkly comme configuration, leurs changements datés comme événements.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s statistics</source>
        <translation>Statistiques HAProxy</translation>
    </message>
    <message>
        <source>The table of statistics (;csv or &apos;show stat&apos;), with &apos;show info&apos; before it: backends and servers with their state, weight and load.</source>
        <translation>La table de statistiques (;csv ou « show stat »), précédée de « show info » : backends et serveurs avec état, poids et sollicitation.</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>Maintenance windows, releases, campaigns and freezes from a calendar file.</source>
        <translation>Fenêtres de maintenance, livraisons, campagnes et gels d’un fichier de calendrier.</translation>
    </message>
    <message>
        <source>systemd journal</source>
        <translation>Journal systemd</translation>
    </message>
    <message>
        <source>journalctl -o json or short-iso: reloads, restarts, versions, flags and deployments.</source>
        <translation>journalctl -o json ou short-iso : rechargements, redémarrages, versions, flags et déploiements.</translation>
    </message>
    <message>
        <source>Kubernetes objects</source>
        <translation>Objets Kubernetes</translation>
    </message>
    <message>
        <source>kubectl get -o json or yaml: nodes, pods, controllers, disruption budgets.</source>
        <translation>kubectl get -o json ou yaml : nœuds, pods, contrôleurs, disruption budgets.</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>Definitions of virtual machines, as virsh dumpxml prints them.</source>
        <translation>Définitions de machines virtuelles, telles que virsh dumpxml les affiche.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>Lines of syslog, nginx, HAProxy, Redis, PostgreSQL and others with a time: reloads, restarts, versions, flags and deployments.</source>
        <translation>Lignes de syslog, nginx, HAProxy, Redis, PostgreSQL et d’autres avec une heure : rechargements, redémarrages, versions, flags et déploiements.</translation>
    </message>
    <message>
        <source>Penumbra&apos;s own CSV tables</source>
        <translation>Tables CSV de Penumbra</translation>
    </message>
    <message>
        <source>resources.csv, relations.csv, samples.csv, events.csv and config.csv, told apart by their column names.</source>
        <translation>resources.csv, relations.csv, samples.csv, events.csv et config.csv, distingués par leurs noms de colonnes.</translation>
    </message>
    <message>
        <source>NetBox</source>
        <translation>NetBox</translation>
    </message>
    <message>
        <source>Answers of the REST API, exported tables of devices, machines, racks and sites, and dumps.</source>
        <translation>Réponses de l’API REST, tables exportées d’équipements, machines, baies et sites, et dumps.</translation>
    </message>
    <message>
        <source>OpenStack compute API</source>
        <translation>API Compute d’OpenStack</translation>
    </message>
    <message>
        <source>Answers with hypervisors, servers, flavors, services, aggregates and availability zones.</source>
        <translation>Réponses avec hyperviseurs, serveurs, flavors, services, agrégats et zones de disponibilité.</translation>
    </message>
    <message>
        <source>OpenTelemetry in JSON</source>
        <translation>OpenTelemetry en JSON</translation>
    </message>
    <message>
        <source>Log records of OTLP: reloads, restarts, versions, flags and deployments.</source>
        <translation>Enregistrements de journal OTLP : rechargements, redémarrages, versions, flags et déploiements.</translation>
    </message>
    <message>
        <source>Planned change</source>
        <translation>Changement planifié</translation>
    </message>
    <message>
        <source>A Terraform plan, manifest, compose file or change set with the time at which it will be applied.</source>
        <translation>Un plan Terraform, un manifeste, un fichier Compose ou un change set, avec l’heure à laquelle il sera appliqué.</translation>
    </message>
    <message>
        <source>Answers of a Prometheus server</source>
        <translation>Réponses d’un serveur Prometheus</translation>
    </message>
    <message>
        <source>What /api/v1 of Prometheus, Thanos, Mimir or VictoriaMetrics answers: queries, series, targets.</source>
        <translation>Ce que répond /api/v1 de Prometheus, Thanos, Mimir ou VictoriaMetrics : requêtes, séries, cibles.</translation>
    </message>
    <message>
        <source>Prometheus remote read</source>
        <translation>Remote read de Prometheus</translation>
    </message>
    <message>
        <source>Raw samples as /api/v1/read answers them: a ReadResponse compressed with snappy.</source>
        <translation>Mesures brutes telles que les répond /api/v1/read : une ReadResponse compressée avec snappy.</translation>
    </message>
    <message>
        <source>RVTools</source>
        <translation>RVTools</translation>
    </message>
    <message>
        <source>An RVTools workbook, or one of its tabs as CSV: vInfo, vMemory, vHost, vDatastore, vCluster.</source>
        <translation>Un classeur RVTools, ou l’un de ses onglets en CSV : vInfo, vMemory, vHost, vDatastore, vCluster.</translation>
    </message>
    <message>
        <source>ServiceNow</source>
        <translation>ServiceNow</translation>
    </message>
    <message>
        <source>Configuration items, their relations and changes, from the Table API or exported as CSV.</source>
        <translation>Éléments de configuration, leurs relations et changements, de la Table API ou exportés en CSV.</translation>
    </message>
    <message>
        <source>sysstat (sar)</source>
        <translation>sysstat (sar)</translation>
    </message>
    <message>
        <source>sadf -j or sadf -d: use of processors, memory, disks and network of a host.</source>
        <translation>sadf -j ou sadf -d : usage des processeurs, de la mémoire, des disques et du réseau d’un hôte.</translation>
    </message>
    <message>
        <source>Terraform plan</source>
        <translation>Plan Terraform</translation>
    </message>
    <message>
        <source>`terraform show -json PLAN`: what stands, what is planned for it, and what drifted.</source>
        <translation>`terraform show -json PLAN` : ce qui existe, ce qui est planifié pour lui et ce qui a dérivé.</translation>
    </message>
    <message>
        <source>Terraform state</source>
        <translation>État Terraform</translation>
    </message>
    <message>
        <source>terraform.tfstate or `terraform show -json`: machines with their sizes, disks, services.</source>
        <translation>terraform.tfstate ou `terraform show -json` : machines avec leurs tailles, disques, services.</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>Advisories of OSV, CVE 5, NVD 2.0, Anchore and Debian&apos;s security tracker.</source>
        <translation>Avis d’OSV, CVE 5, NVD 2.0, Anchore et du suivi de sécurité de Debian.</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Exported hosts, and answers of the API: hosts, items, history, trends, maintenances.</source>
        <translation>Hôtes exportés, et réponses de l’API : hôtes, items, historique, tendances, maintenances.</translation>
    </message>
</context>
<context>
    <name>synonyms</name>
    <message>
        <source>morning triage drift changed overnight surprises runs out first</source>
        <translation>matin tri triage dérive changé nuit surprises s’épuise en premier</translation>
    </message>
    <message>
        <source>inventory hosts compare drift difference configuration</source>
        <translation>inventaire hôtes comparer dérive différence configuration</translation>
    </message>
    <message>
        <source>prediction outcome backtest accuracy trend season model</source>
        <translation>prédiction prévision résultat backtest précision tendance saison modèle</translation>
    </message>
    <message>
        <source>scenario lose loss n-1 n-2 weakest failure tolerance resilience</source>
        <translation>scénario perdre perte n-1 n-2 plus faible panne tolérance résilience</translation>
    </message>
    <message>
        <source>rollback way back mend spare remedy cost steps</source>
        <translation>rollback retour arrière réparer réserve remède coût étapes</translation>
    </message>
    <message>
        <source>impact blast radius map graph who needs whom</source>
        <translation>impact rayon blast radius carte graphe qui dépend de qui</translation>
    </message>
    <message>
        <source>gather live outcome changes baseline drift prometheus</source>
        <translation>collecter direct live résultat changements référence dérive prometheus</translation>
    </message>
    <message>
        <source>mend remedy solve fix rollback optimise</source>
        <translation>réparer remède résoudre corriger rollback optimiser</translation>
    </message>
    <message>
        <source>accept take over apply</source>
        <translation>accepter reprendre appliquer</translation>
    </message>
    <message>
        <source>cab change board decision approve sign rollback</source>
        <translation>cab changement comité décision approuver signer rollback</translation>
    </message>
    <message>
        <source>evidence reason explain turn verdict</source>
        <translation>preuve raison expliquer renverser verdict</translation>
    </message>
    <message>
        <source>lose loss n-1 n-2 pair two hosts failure tolerance homeless</source>
        <translation>perdre perte n-1 n-2 paire deux hôtes panne tolérance sans hôte</translation>
    </message>
    <message>
        <source>warm standby reserve n+1 n+2 newsvendor cost risk</source>
        <translation>chaud warm standby réserve n+1 n+2 newsvendor coût risque</translation>
    </message>
    <message>
        <source>wave drain reboot patch rolling window weekend firmware</source>
        <translation>vague drainer drainage redémarrage reboot patch rolling fenêtre week-end firmware</translation>
    </message>
    <message>
        <source>cost money budget catalogue currency</source>
        <translation>coût argent budget catalogue devise monnaie</translation>
    </message>
    <message>
        <source>refresh compute again outcome</source>
        <translation>actualiser rafraîchir recalculer résultat</translation>
    </message>
    <message>
        <source>rollback take back revert</source>
        <translation>rollback retirer annuler revenir</translation>
    </message>
    <message>
        <source>lose loss outage break crash down</source>
        <translation>perdre perte panne coupure crash hors service</translation>
    </message>
    <message>
        <source>lose loss outage break storage disk</source>
        <translation>perdre perte panne coupure stockage disque</translation>
    </message>
    <message>
        <source>maintenance empty reboot evacuate</source>
        <translation>maintenance vider redémarrage reboot évacuer</translation>
    </message>
    <message>
        <source>maintenance empty reboot evacuate wave</source>
        <translation>maintenance vider redémarrage reboot évacuer vague</translation>
    </message>
    <message>
        <source>maintenance unschedulable close</source>
        <translation>maintenance non planifiable unschedulable cordon fermer</translation>
    </message>
    <message>
        <source>maintenance wave security update cve vulnerability</source>
        <translation>maintenance vague sécurité mise à jour cve vulnérabilité</translation>
    </message>
    <message>
        <source>maintenance refresh generation hardware</source>
        <translation>maintenance renouvellement génération matériel</translation>
    </message>
    <message>
        <source>release version canary surge wave rollback</source>
        <translation>livraison release version canary surge vague rollback</translation>
    </message>
    <message>
        <source>release new service replicas</source>
        <translation>livraison release nouveau service réplicas</translation>
    </message>
    <message>
        <source>campaign growth load traffic orders</source>
        <translation>campagne croissance charge trafic commandes</translation>
    </message>
    <message>
        <source>buy purchase kit order capacity spare</source>
        <translation>acheter achat matériel commande capacité réserve</translation>
    </message>
    <message>
        <source>spare hold headroom standby</source>
        <translation>réserve garder marge headroom standby</translation>
    </message>
    <message>
        <source>stored saved approved decided plan open load</source>
        <translation>conservé enregistré approuvé décidé plan ouvrir charger</translation>
    </message>
    <message>
        <source>call off cancel event calendar committed planned window baseline</source>
        <translation>décommander annuler événement calendrier engagé planifié fenêtre référence</translation>
    </message>
    <message>
        <source>pdf print json html markdown ansible terraform jira servicenow save</source>
        <translation>pdf imprimer json html markdown ansible terraform jira servicenow enregistrer</translation>
    </message>
    <message>
        <source>when release surge deploy window alternative reschedule begin go no-go</source>
        <translation>quand version déploiement surge fenêtre alternative décaler replanifier début go no-go</translation>
    </message>
    <message>
        <source>rollback way back collision</source>
        <translation>rollback retour arrière collision</translation>
    </message>
    <message>
        <source>campaign growth how many hosts order by lead time buy purchase full by day saturation capacity</source>
        <translation>campagne croissance combien d’hôtes commander délai de livraison acheter achat kit matériel saturation capacité</translation>
    </message>
</context>
</TS>
