#include "models/words.h"

#include "model/dimension_title.h"
#include "model/policy.h"
#include "risk/prior.h"

#include <QCoreApplication>
#include <cmath>

namespace penumbra::models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString registryText(const char* context, const char* text) {
    return *text ? QCoreApplication::translate(context, text) : QString(); // the empty text is a catalogue's own
}

QString kindWord(model::ResourceKind kind) {
    switch (kind) {
    case model::ResourceKind::Zone:
        return Words::tr("Zone");
    case model::ResourceKind::Rack:
        return Words::tr("Rack");
    case model::ResourceKind::Host:
        return Words::tr("Host");
    case model::ResourceKind::Workload:
        return Words::tr("Workload");
    case model::ResourceKind::Service:
        return Words::tr("Service");
    case model::ResourceKind::Datastore:
        return Words::tr("Datastore");
    case model::ResourceKind::Network:
        return Words::tr("Network");
    }
    return {};
}

QString kindsWord(model::ResourceKind kind) {
    switch (kind) {
    case model::ResourceKind::Zone:
        return Words::tr("zones");
    case model::ResourceKind::Rack:
        return Words::tr("racks");
    case model::ResourceKind::Host:
        return Words::tr("hosts");
    case model::ResourceKind::Workload:
        return Words::tr("workloads");
    case model::ResourceKind::Service:
        return Words::tr("services");
    case model::ResourceKind::Datastore:
        return Words::tr("datastores");
    case model::ResourceKind::Network:
        return Words::tr("networks");
    }
    return {};
}

QString eventWord(model::EventKind kind) {
    switch (kind) {
    case model::EventKind::Maintenance:
        return Words::tr("Maintenance");
    case model::EventKind::Release:
        return Words::tr("Release");
    case model::EventKind::Campaign:
        return Words::tr("Campaign");
    case model::EventKind::Freeze:
        return Words::tr("Freeze");
    case model::EventKind::Incident:
        return Words::tr("Incident");
    case model::EventKind::Other:
        return Words::tr("Event");
    }
    return {};
}

namespace {

/// Ids that the window shows as words, for who translates; sentenceCase() makes them.
[[maybe_unused]] constexpr const char* kChoices[] = {
    QT_TRANSLATE_NOOP("choices", "Admin"),       QT_TRANSLATE_NOOP("choices", "All"),
    QT_TRANSLATE_NOOP("choices", "As is"),       QT_TRANSLATE_NOOP("choices", "Auto"),
    QT_TRANSLATE_NOOP("choices", "Begin"),       QT_TRANSLATE_NOOP("choices", "Core"),
    QT_TRANSLATE_NOOP("choices", "Disable"),     QT_TRANSLATE_NOOP("choices", "Each"),
    QT_TRANSLATE_NOOP("choices", "End"),         QT_TRANSLATE_NOOP("choices", "Follow"),
    QT_TRANSLATE_NOOP("choices", "Hard"),        QT_TRANSLATE_NOOP("choices", "Host"),
    QT_TRANSLATE_NOOP("choices", "Hosts"),       QT_TRANSLATE_NOOP("choices", "Internal"),
    QT_TRANSLATE_NOOP("choices", "Lost"),        QT_TRANSLATE_NOOP("choices", "Never"),
    QT_TRANSLATE_NOOP("choices", "No"),          QT_TRANSLATE_NOOP("choices", "None"),
    QT_TRANSLATE_NOOP("choices", "Prefer"),      QT_TRANSLATE_NOOP("choices", "Public"),
    QT_TRANSLATE_NOOP("choices", "Rack"),        QT_TRANSLATE_NOOP("choices", "Requests"),
    QT_TRANSLATE_NOOP("choices", "Require"),     QT_TRANSLATE_NOOP("choices", "Shared"),
    QT_TRANSLATE_NOOP("choices", "Smooth"),      QT_TRANSLATE_NOOP("choices", "Soft"),
    QT_TRANSLATE_NOOP("choices", "Stay"),        QT_TRANSLATE_NOOP("choices", "Straight"),
    QT_TRANSLATE_NOOP("choices", "Use"),         QT_TRANSLATE_NOOP("choices", "Verify ca"),
    QT_TRANSLATE_NOOP("choices", "Verify full"), QT_TRANSLATE_NOOP("choices", "Yes"),
    QT_TRANSLATE_NOOP("choices", "Zone")};
[[maybe_unused]] constexpr const char* kModels[] = {QT_TRANSLATE_NOOP("models", "Additive"),
                                                    QT_TRANSLATE_NOOP("models", "Autoregression"),
                                                    QT_TRANSLATE_NOOP("models", "Combination"),
                                                    QT_TRANSLATE_NOOP("models", "Croston"),
                                                    QT_TRANSLATE_NOOP("models", "Difference autoregression"),
                                                    QT_TRANSLATE_NOOP("models", "Double seasonal"),
                                                    QT_TRANSLATE_NOOP("models", "Dynamic theta"),
                                                    QT_TRANSLATE_NOOP("models", "Global linear"),
                                                    QT_TRANSLATE_NOOP("models", "Harmonic regression"),
                                                    QT_TRANSLATE_NOOP("models", "Holt"),
                                                    QT_TRANSLATE_NOOP("models", "Log autoregression"),
                                                    QT_TRANSLATE_NOOP("models", "Naive"),
                                                    QT_TRANSLATE_NOOP("models", "Nothing known"),
                                                    QT_TRANSLATE_NOOP("models", "Optimised theta"),
                                                    QT_TRANSLATE_NOOP("models", "Request"),
                                                    QT_TRANSLATE_NOOP("models", "Seasonal autoregression"),
                                                    QT_TRANSLATE_NOOP("models", "Seasonal median"),
                                                    QT_TRANSLATE_NOOP("models", "Seasonal naive"),
                                                    QT_TRANSLATE_NOOP("models", "Theta"),
                                                    QT_TRANSLATE_NOOP("models", "Week level")};
/// Members of model::Difference.
[[maybe_unused]] constexpr const char* kMembers[] = {QT_TRANSLATE_NOOP("members", "cordoned"),
                                                     QT_TRANSLATE_NOOP("members", "depends-on"),
                                                     QT_TRANSLATE_NOOP("members", "kind"),
                                                     QT_TRANSLATE_NOOP("members", "lifetime"),
                                                     QT_TRANSLATE_NOOP("members", "minimum replicas"),
                                                     QT_TRANSLATE_NOOP("members", "name"),
                                                     QT_TRANSLATE_NOOP("members", "overcommit"),
                                                     QT_TRANSLATE_NOOP("members", "part-of"),
                                                     QT_TRANSLATE_NOOP("members", "replicas"),
                                                     QT_TRANSLATE_NOOP("members", "request of each"),
                                                     QT_TRANSLATE_NOOP("members", "rules"),
                                                     QT_TRANSLATE_NOOP("members", "runs-on"),
                                                     QT_TRANSLATE_NOOP("members", "state"),
                                                     QT_TRANSLATE_NOOP("members", "taints"),
                                                     QT_TRANSLATE_NOOP("members", "tier"),
                                                     QT_TRANSLATE_NOOP("members", "uses"),
                                                     QT_TRANSLATE_NOOP("members", "within")};

/// "as-is" as "As is".
QString sentenceCase(QString id) {
    id.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!id.isEmpty()) id[0] = id[0].toUpper();
    return id;
}

} // namespace

QString metricWord(const std::string& metric) {
    if (metric == "cpu") return Words::tr("CPU");
    if (metric == "memory") return Words::tr("Memory");
    if (metric == "disk") return Words::tr("Disk");
    if (metric == "network") return Words::tr("Network");
    if (metric == "gpu") return Words::tr("GPU");
    if (metric == "pods") return Words::tr("Pods");
    return text(metric);
}

QString choiceWord(const base::ParamSpec& spec, const QString& id) {
    const auto* policy =
        spec.choices == std::string_view(model::kPolicyChoices) ? model::policyNames().find(id.toStdString()) : nullptr;
    if (policy) return registryText("Policy", policy->title);
    const auto* failures = risk::failurePriors().find(id.toStdString());
    return registryText("choices", failures ? failures->title : sentenceCase(id).toUtf8().constData());
}

namespace {

QString oneModelWord(const std::string& model) {
    if (model == "ets-auto") return Words::tr("ETS, best form");
    for (const char* shortForm : {"ets", "ses", "sba", "tsb", "arima", "mstl", "mlp", "gru"})
        if (model == shortForm) return text(model).toUpper();
    return registryText("models", sentenceCase(text(model)).toUtf8().constData());
}

} // namespace

QString listText(const QStringList& parts) {
    QString out;
    for (const auto& part : parts) out = &part == &parts.front() ? part : Words::tr("%1, %2").arg(out, part);
    return out;
}

QString modelWord(const std::string& model) {
    const auto ids = text(model).split(QLatin1String(", "));
    QStringList words;
    for (const auto& id : ids) { // "theta (4), request (1)"
        const auto end = id.indexOf(QLatin1String(" ("));
        words << oneModelWord(id.left(end).toStdString()) + (ids.size() > 1 && end >= 0 ? id.mid(end) : QString());
    }
    return listText(words);
}

QString memberWord(const std::string& member) {
    const auto blank = member.find(' ');
    const auto name = blank == std::string::npos ? std::string() : member.substr(blank + 1);
    if (member.starts_with("capacity ")) return Words::tr("capacity %1").arg(text(model::dimensionTitle(name)));
    if (member.starts_with("attribute ")) return Words::tr("attribute %1").arg(text(name));
    if (member.starts_with("label ")) return Words::tr("label %1").arg(text(name));
    if (member.starts_with("request ") && name != "of each")
        return Words::tr("request %1").arg(text(model::dimensionTitle(name)));
    return registryText("members", member.c_str());
}

QString amountText(double value, base::Unit unit) {
    return std::isnan(value) ? QString() : QString::fromStdString(base::formatAmount(value, unit));
}

QString rangeText(double low, double high, base::Unit unit) {
    auto from = amountText(low, unit);
    const auto to = amountText(high, unit);
    if (from == to) return to;
    const auto word = to.mid(to.lastIndexOf(QLatin1Char(' ')));
    if (word.startsWith(QLatin1Char(' ')) && from.endsWith(word)) from.chop(word.size());
    return Words::tr("%1 to %2").arg(from, to);
}

QString percentText(double share) {
    if (std::isnan(share)) return {};
    const double percent = share * 100;
    return Words::tr("%1 %").arg(percent, 0, 'f', percent != 0 && std::abs(percent) < 1 ? 1 : 0);
}

} // namespace penumbra::models
