#include "shell/synonyms.h"

#include "models/words.h"

namespace penumbra::shell {

namespace {

struct Synonyms {
    const char* id;
    const char* words;
};

// Words with spaces between, each one that somebody may begin to type; put those of your language.
constexpr Synonyms kSynonyms[] = {
    {"page/overview", QT_TRANSLATE_NOOP("synonyms", "morning triage drift changed overnight surprises runs out first")},
    {"page/fleet", QT_TRANSLATE_NOOP("synonyms", "inventory hosts compare drift difference configuration")},
    {"page/forecast", QT_TRANSLATE_NOOP("synonyms", "prediction outcome backtest accuracy trend season model")},
    {"page/what-if", QT_TRANSLATE_NOOP("synonyms", "scenario lose loss n-1 n-2 weakest failure tolerance resilience")},
    {"page/plan", QT_TRANSLATE_NOOP("synonyms", "rollback way back mend spare remedy cost steps")},
    {"page/dependencies", QT_TRANSLATE_NOOP("synonyms", "impact blast radius map graph who needs whom")},
    {"page/sources", QT_TRANSLATE_NOOP("synonyms", "gather live outcome changes baseline drift prometheus")},
    {"find-plans", QT_TRANSLATE_NOOP("synonyms", "mend remedy solve fix rollback optimise")},
    {"adopt-plan", QT_TRANSLATE_NOOP("synonyms", "accept take over apply")},
    {"export", QT_TRANSLATE_NOOP("synonyms", "pdf print json html markdown ansible terraform jira servicenow save")},
    {"review", QT_TRANSLATE_NOOP("synonyms", "cab change board decision approve sign rollback")},
    {"why", QT_TRANSLATE_NOOP("synonyms", "evidence reason explain turn verdict")},
    {"weakest", QT_TRANSLATE_NOOP("synonyms", "lose loss n-1 n-2 pair two hosts failure tolerance homeless")},
    {"kept-plans", QT_TRANSLATE_NOOP("synonyms", "stored saved approved decided plan open load")},
    {"spare", QT_TRANSLATE_NOOP("synonyms", "warm standby reserve n+1 n+2 newsvendor cost risk")},
    {"waves", QT_TRANSLATE_NOOP("synonyms", "wave drain reboot patch rolling window weekend firmware")},
    {"ask", QT_TRANSLATE_NOOP("synonyms", "rollback way back collision")},
    {"when", QT_TRANSLATE_NOOP("synonyms", "when release surge deploy window alternative reschedule begin go no-go")},
    {"kit", QT_TRANSLATE_NOOP("synonyms", "campaign growth how many hosts order by lead time buy purchase full by day "
                                          "saturation capacity")},
    {"changes", QT_TRANSLATE_NOOP("synonyms", "call off cancel event calendar committed planned window baseline")},
    {"prices", QT_TRANSLATE_NOOP("synonyms", "cost money budget catalogue currency")},
    {"evaluate", QT_TRANSLATE_NOOP("synonyms", "refresh compute again outcome")},
    {"undo", QT_TRANSLATE_NOOP("synonyms", "rollback take back revert")},
    {"undo-import", QT_TRANSLATE_NOOP("synonyms", "rollback take back revert")},
    {"edit/fail-host", QT_TRANSLATE_NOOP("synonyms", "lose loss outage break crash down")},
    {"edit/fail-hosts", QT_TRANSLATE_NOOP("synonyms", "lose loss outage break crash down")},
    {"edit/fail-datastore", QT_TRANSLATE_NOOP("synonyms", "lose loss outage break storage disk")},
    {"edit/drain-host", QT_TRANSLATE_NOOP("synonyms", "maintenance empty reboot evacuate")},
    {"edit/drain-hosts", QT_TRANSLATE_NOOP("synonyms", "maintenance empty reboot evacuate wave")},
    {"edit/cordon-host", QT_TRANSLATE_NOOP("synonyms", "maintenance unschedulable close")},
    {"edit/cordon-hosts", QT_TRANSLATE_NOOP("synonyms", "maintenance unschedulable close")},
    {"edit/patch-hosts", QT_TRANSLATE_NOOP("synonyms", "maintenance wave security update cve vulnerability")},
    {"edit/replace-hosts", QT_TRANSLATE_NOOP("synonyms", "maintenance refresh generation hardware")},
    {"edit/rollout", QT_TRANSLATE_NOOP("synonyms", "release version canary surge wave rollback")},
    {"edit/deploy", QT_TRANSLATE_NOOP("synonyms", "release new service replicas")},
    {"edit/change-demand", QT_TRANSLATE_NOOP("synonyms", "campaign growth load traffic orders")},
    {"edit/add-hosts", QT_TRANSLATE_NOOP("synonyms", "buy purchase kit order capacity spare")},
    {"edit/reserve", QT_TRANSLATE_NOOP("synonyms", "spare hold headroom standby")},
};

} // namespace

QString synonymsOf(const QString& id) {
    for (const auto& one : kSynonyms)
        if (id == QLatin1String(one.id)) return models::registryText("synonyms", one.words);
    return {};
}

QStringList synonymIds() {
    QStringList ids;
    for (const auto& one : kSynonyms) ids << QLatin1String(one.id);
    return ids;
}

} // namespace penumbra::shell
