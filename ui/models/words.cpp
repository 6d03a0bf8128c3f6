#include "models/words.h"

#include "model/policy.h"

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
    auto word = QString(id).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!word.isEmpty()) word[0] = word[0].toUpper();
    return word;
}

QString modelWord(const std::string& model) {
    if (model == "ets-auto") return Words::tr("ETS, best form");
    for (const char* shortForm : {"ets", "ses", "sba", "tsb", "arima", "mstl", "mlp", "gru"})
        if (model == shortForm) return text(model).toUpper();
    auto word = text(model);
    word.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!word.isEmpty()) word[0] = word[0].toUpper();
    return word;
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
