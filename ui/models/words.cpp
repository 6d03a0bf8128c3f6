#include "models/words.h"

#include <QCoreApplication>
#include <cmath>

namespace penumbra::models {

namespace {

QString tr(const char* word) { return QCoreApplication::translate("words", word); }

} // namespace

QString kindWord(model::ResourceKind kind) {
    switch (kind) {
    case model::ResourceKind::Zone:
        return tr("Zone");
    case model::ResourceKind::Rack:
        return tr("Rack");
    case model::ResourceKind::Host:
        return tr("Host");
    case model::ResourceKind::Workload:
        return tr("Workload");
    case model::ResourceKind::Service:
        return tr("Service");
    case model::ResourceKind::Datastore:
        return tr("Datastore");
    case model::ResourceKind::Network:
        return tr("Network");
    }
    return {};
}

QString kindsWord(model::ResourceKind kind) {
    switch (kind) {
    case model::ResourceKind::Zone:
        return tr("zones");
    case model::ResourceKind::Rack:
        return tr("racks");
    case model::ResourceKind::Host:
        return tr("hosts");
    case model::ResourceKind::Workload:
        return tr("workloads");
    case model::ResourceKind::Service:
        return tr("services");
    case model::ResourceKind::Datastore:
        return tr("datastores");
    case model::ResourceKind::Network:
        return tr("networks");
    }
    return {};
}

QString eventWord(model::EventKind kind) {
    switch (kind) {
    case model::EventKind::Maintenance:
        return tr("Maintenance");
    case model::EventKind::Release:
        return tr("Release");
    case model::EventKind::Campaign:
        return tr("Campaign");
    case model::EventKind::Freeze:
        return tr("Freeze");
    case model::EventKind::Incident:
        return tr("Incident");
    case model::EventKind::Other:
        return tr("Event");
    }
    return {};
}

QString metricWord(const std::string& metric) {
    if (metric == "cpu") return tr("CPU");
    if (metric == "memory") return tr("Memory");
    if (metric == "disk") return tr("Disk");
    if (metric == "network") return tr("Network");
    if (metric == "gpu") return tr("GPU");
    if (metric == "pods") return tr("Pods");
    return text(metric);
}

QString modelWord(const std::string& model) {
    if (model == "ets") return tr("ETS");
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
    const auto word = to.mid(to.lastIndexOf(QLatin1Char(' ')));
    if (word.startsWith(QLatin1Char(' ')) && from.endsWith(word)) from.chop(word.size());
    return tr("%1 to %2").arg(from, to);
}

QString percentText(double share) {
    if (std::isnan(share)) return {};
    const double percent = share * 100;
    return tr("%1 %").arg(percent, 0, 'f', percent != 0 && std::abs(percent) < 1 ? 1 : 0);
}

} // namespace penumbra::models
