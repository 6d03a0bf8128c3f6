#pragma once

#include "base/params.h"
#include "base/units.h"
#include "model/event.h"
#include "model/resource.h"

#include <QString>

namespace penumbra::models {

/// "Host", "Workload", ...: a kind as people read it.
QString kindWord(model::ResourceKind kind);
/// The plural: "hosts", "workloads", ...
QString kindsWord(model::ResourceKind kind);
QString eventWord(model::EventKind kind);
/// "CPU", "Memory", ...: a metric or dimension as people read it; other names as they are.
QString metricWord(const std::string& metric);
/// "Best fit" of "best-fit": one of the values that a parameter may be chosen from.
QString choiceWord(const base::ParamSpec& spec, const QString& id);
/// "Seasonal naive" of "seasonal-naive", "Theta (4), Naive (1)" of "theta (4), naive (1)", "Theta" of "theta (4)": a
/// model's id in words.
QString modelWord(const std::string& model);
/// "a, b, c", in the punctuation of the language.
QString listText(const QStringList& parts);
QString memberWord(const std::string& member); ///< of a model::Difference
QString amountText(double value, base::Unit unit);
/// "9.1 to 12.1 cores"; the unit is said once where it is the same.
QString rangeText(double low, double high, base::Unit unit);
/// "81 %"; "" for NaN.
QString percentText(double share);

/// A title, summary or help of a registry's entry in the language of the window. `context` is the one that the registry
/// marks its texts with: "actions", "readers", "exporters", "planners" in core, "pages" and "menu" here.
QString registryText(const char* context, const char* text);

inline QString text(const std::string& value) { return QString::fromStdString(value); }

} // namespace penumbra::models
