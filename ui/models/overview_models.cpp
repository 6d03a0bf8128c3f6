#include "models/overview_models.h"

#include "models/finding_model.h"
#include "models/time_text.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace penumbra::models {

namespace {

struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

QString dateText(const std::optional<base::Time>& date) {
    return date ? shortTimeText(*date) : OverviewWords::tr("later");
}

/// As its sentence says: the median of all paths, or of those on which it happens where they are fewer than half.
QString expectedText(const risk::Finding& finding) {
    const auto at = shortTimeText(finding.at);
    return finding.p50 ? at : OverviewWords::tr("if it does: %1").arg(at);
}

QVariant dateOrder(const std::optional<base::Time>& date) {
    return qlonglong(base::toMillis(date.value_or(base::kEndOfTime)));
}

QString nameOf(const std::string& subject, const std::string& metric) {
    const auto name = subject.empty() ? OverviewWords::tr("the fleet") : text(subject);
    return metric.empty() ? name : name + QStringLiteral(" · ") + metricWord(metric);
}

QString errorText(const forecast::Backtest& backtest) {
    return backtest.origins > 0 && !std::isnan(backtest.mase) ? QLocale().toString(backtest.mase, 'f', 2) : QString();
}

} // namespace

std::vector<RowColumn<analysis::RunsOut>> runsOutColumns() {
    using Row = analysis::RunsOut;
    const auto dates = [](auto member, const QString& title) {
        return RowColumn<Row>{title, [member](const Row& row) { return dateText(row.finding.*member); },
                              [member](const Row& row) { return dateOrder(row.finding.*member); }};
    };
    return {{OverviewWords::tr("What"),
             [](const Row& row) { return nameOf(row.finding.subjectName, row.finding.dimension); }},
            {OverviewWords::tr("Expect it"), [](const Row& row) { return expectedText(row.finding); },
             [](const Row& row) { return QVariant(qlonglong(base::toMillis(row.finding.at))); }},
            dates(&risk::Finding::p5, OverviewWords::tr("5 % by")),
            dates(&risk::Finding::p50, OverviewWords::tr("50 % by")),
            dates(&risk::Finding::p95, OverviewWords::tr("95 % by")),
            {OverviewWords::tr("Chance"), [](const Row& row) { return percentText(row.finding.probability); },
             [](const Row& row) { return QVariant(row.finding.probability); }, true},
            {OverviewWords::tr("Error (MASE)"), [](const Row& row) { return errorText(row.backtest); },
             [](const Row& row) { return QVariant(row.backtest.mase); }, true},
            {OverviewWords::tr("Model"), [](const Row& row) { return modelWord(row.model); }}};
}

QString runsOutTip(const analysis::RunsOut& row) { return text(row.finding.text); }

std::vector<RowColumn<risk::Finding>> otherColumns() {
    using Row = risk::Finding;
    return {{OverviewWords::tr("What"), [](const Row& row) { return nameOf(row.subjectName, row.dimension); }},
            {OverviewWords::tr("Finding"), [](const Row& row) { return findingWord(row.kind); }},
            {OverviewWords::tr("When, UTC"), [](const Row& row) { return shortTimeText(row.at); },
             [](const Row& row) { return QVariant(qlonglong(base::toMillis(row.at))); }},
            {OverviewWords::tr("Chance"), [](const Row& row) { return chanceText(row); },
             [](const Row& row) { return QVariant(row.probability); }, true}};
}

QString otherTip(const risk::Finding& row) { return text(row.text); }

std::vector<RowColumn<upkeep::ComingChange>> comingColumns() {
    using Row = upkeep::ComingChange;
    return {{OverviewWords::tr("Change"), [](const Row& row) { return text(row.event.title); }},
            {OverviewWords::tr("Begin, UTC"),
             [](const Row& row) {
                 return row.underWay ? OverviewWords::tr("under way") : shortTimeText(row.event.window.begin);
             },
             [](const Row& row) { return QVariant(qlonglong(base::toMillis(row.event.window.begin))); }}};
}

QString comingTip(const upkeep::ComingChange& row) {
    return OverviewWords::tr("%1, %2, from %3")
        .arg(text(row.event.title), windowText(row.event.window), text(row.event.source));
}

std::vector<SurpriseRow> surpriseRows(const analysis::Surprises& surprises, const std::set<int>& open) {
    std::vector<SurpriseRow> rows;
    for (int g = 0; g < static_cast<int>(surprises.groups.size()); ++g) {
        const auto& group = surprises.groups[static_cast<std::size_t>(g)];
        const bool several = group.members.size() > 1;
        if (several) {
            SurpriseRow row;
            row.surprise = surprises.found[group.members.front()];
            row.cause = group.cause;
            row.group = g;
            row.count = static_cast<int>(group.members.size());
            row.open = open.contains(g);
            if (!group.of.empty()) row.common = model::naturalName(group.of);
            for (const auto member : group.members) {
                row.surprise.since = std::min(row.surprise.since, surprises.found[member].since);
                row.mixed = row.mixed || (group.cause.empty() && !surprises.found[member].causes.empty());
            }
            rows.push_back(std::move(row));
        }
        if (several && !open.contains(g)) continue;
        for (const auto member : group.members) {
            const auto& one = surprises.found[member];
            SurpriseRow row;
            row.surprise = one;
            if (!one.causes.empty()) row.cause = one.causes.front().text;
            row.group = g;
            row.within = several;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

namespace {

QString surpriseName(const SurpriseRow& row) {
    const auto name = nameOf(model::naturalName(row.surprise.key.resource), row.surprise.key.metric);
    if (row.count == 1) return row.within ? QStringLiteral("    ") + name : name;
    const auto series = OverviewWords::tr("%L1 series").arg(row.count);
    return (row.open ? QStringLiteral("\u25be ") : QStringLiteral("\u25b8 ")) +
           (row.common.empty() ? series : OverviewWords::tr("%1: %2").arg(text(row.common), series));
}

} // namespace

std::vector<RowColumn<SurpriseRow>> surpriseColumns() {
    using Row = SurpriseRow;
    const auto alone = [](const Row& row, const QString& amount) { return row.count == 1 ? amount : QString(); };
    return {{OverviewWords::tr("Series"), surpriseName},
            {OverviewWords::tr("Since, UTC"), [](const Row& row) { return shortTimeText(row.surprise.since); }},
            {OverviewWords::tr("Measured"),
             [alone](const Row& row) { return alone(row, amountText(row.surprise.measured, row.surprise.unit)); },
             nullptr, true},
            {OverviewWords::tr("Expected"),
             [alone](const Row& row) {
                 return alone(row, rangeText(row.surprise.low, row.surprise.high, row.surprise.unit));
             },
             nullptr, true},
            {OverviewWords::tr("Perhaps because"), [](const Row& row) {
                 return row.mixed           ? OverviewWords::tr("not the same for all")
                        : row.cause.empty() ? OverviewWords::tr("no known cause")
                                            : text(row.cause);
             }}};
}

QString surpriseTip(const SurpriseRow& of) {
    if (of.count > 1) return OverviewWords::tr("Press Return or double-click to list these series or to fold them.");
    const auto& row = of.surprise;
    auto tip = OverviewWords::tr("Of the %2 steps looked at %1 lay outside of the 95 % band, the first of them at %3; "
                                 "furthest off at %4.")
                   .arg(row.outside)
                   .arg(row.of)
                   .arg(shortTimeText(row.since), shortTimeText(row.at));
    tip += QLatin1Char('\n') +
           OverviewWords::tr("The band is that of a forecast over these steps alone. Forecast draws one over "
                             "the whole horizon, so it may count other steps.");
    for (const auto& cause : row.causes)
        tip += QLatin1Char('\n') + OverviewWords::tr("%1: %2").arg(shortTimeText(cause.at), text(cause.text));
    return tip;
}

std::vector<RowColumn<analysis::WaitingPlan>> planColumns() {
    using Row = analysis::WaitingPlan;
    return {{OverviewWords::tr("Plan"), [](const Row& row) { return text(row.title); }},
            {OverviewWords::tr("Kept, UTC"), [](const Row& row) { return shortTimeText(row.changed); },
             [](const Row& row) { return QVariant(qlonglong(base::toMillis(row.changed))); }},
            {OverviewWords::tr("Rests on"), [](const Row& row) {
                 return row.older ? OverviewWords::tr("◆ older data") : OverviewWords::tr("newest data");
             }}};
}

QString planTip(const analysis::WaitingPlan& row) { return text(row.summary); }

std::vector<RowColumn<AgedSource>> sourceColumns() {
    using Row = AgedSource;
    return {{OverviewWords::tr("Source"), [](const Row& row) { return text(row.source.source); }},
            {OverviewWords::tr("Kind"),
             [](const Row& row) {
                 return row.source.paused ? OverviewWords::tr("◆ Paused")
                        : row.source.live ? OverviewWords::tr("Live")
                                          : OverviewWords::tr("Import");
             }},
            {OverviewWords::tr("Last change"),
             [](const Row& row) {
                 return row.source.newest == base::Time{}
                            ? OverviewWords::tr("nothing came yet")
                            : OverviewWords::tr("%1 ago").arg(spanText(row.now - row.source.newest));
             },
             [](const Row& row) { return QVariant(qlonglong(base::toMillis(row.source.newest))); }, true}};
}

} // namespace penumbra::models
