#include "models/words.h"
#include "pages/what_if.h"
#include "risk/before.h"
#include "simulate/nearest.h"
#include "views/card.h"
#include "views/chart_view.h"
#include "views/table.h"
#include "views/usage_chart.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QToolButton>
#include <algorithm>
#include <set>

namespace penumbra::pages {

using models::text;

namespace {

constexpr int kMostMarks = 6;
constexpr std::size_t kNearest = 5;       ///< hosts without a finding that are nearest to their limit
constexpr std::size_t kMostSubjects = 60; ///< more than anyone reads in a list; the rest is on the Fleet page

struct SubjectWords {
    Q_DECLARE_TR_FUNCTIONS(SubjectWords)
};

using SubjectKey = QList<int>; ///< kind, subject, dimension

QString subjectName(const model::World& world, const simulate::UsageSeries& series) {
    const auto metric = models::metricWord(world.dimensions.at(series.dimension).name);
    const auto row = static_cast<std::size_t>(std::max(series.subject, 0));
    switch (series.kind) {
    case simulate::SubjectKind::Host:
        return SubjectWords::tr("%1 of %2").arg(metric, text(world.hosts[row].name));
    case simulate::SubjectKind::Zone:
        return SubjectWords::tr("%1 in %2").arg(metric, text(world.zones[row]));
    case simulate::SubjectKind::Fleet:
        return SubjectWords::tr("%1 of the fleet").arg(metric);
    }
    return metric;
}

/// The edit without its window, which the mark shows already.
whatif::Edit timeless(whatif::Edit edit) {
    edit.window = {};
    return edit;
}

/// The series that a finding speaks of, or null.
const simulate::UsageSeries* seriesOf(const session::Evaluation& evaluation, const risk::Finding& finding) {
    const auto& world = *evaluation.world;
    const int dimension = world.dimensions.find(finding.dimension);
    if (dimension < 0) return nullptr;
    if (finding.subject.empty()) return evaluation.usage->find(simulate::SubjectKind::Fleet, -1, dimension);
    if (const int host = model::findHost(world, finding.subject); host >= 0)
        return evaluation.usage->find(simulate::SubjectKind::Host, host, dimension);
    for (std::size_t z = 0; z < world.zones.size(); ++z)
        if (model::makeId(model::ResourceKind::Zone, world.zones[z]) == finding.subject)
            return evaluation.usage->find(simulate::SubjectKind::Zone, static_cast<int>(z), dimension);
    return nullptr;
}

} // namespace

/// The chart can show what a finding speaks of, the hosts nearest to their limit, every zone and the fleet; all other
/// hosts are on the Fleet page.
void WhatIfPage::showSubjects() {
    const auto before = m_subject->currentText();
    const auto& usage = *m_shown->usage;
    std::vector<const simulate::UsageSeries*> list;
    std::set<const simulate::UsageSeries*> seen;
    const auto add = [&](const simulate::UsageSeries* series) {
        if (series && seen.insert(series).second) list.push_back(series);
    };
    const int limiting = m_shown->verdict.limitingFinding;
    if (limiting >= 0) add(seriesOf(*m_shown, m_shown->findings[static_cast<std::size_t>(limiting)]));
    for (int row = 0; row < m_findings.rowCount() && list.size() < kMostSubjects; ++row)
        if (const auto& finding = *m_findings.at(row); !finding.dimension.empty()) add(seriesOf(*m_shown, finding));
    for (const auto i : simulate::nearestToLimit(usage, kNearest)) add(usage.series[i].get());
    const auto zones = usage.lowerBound({simulate::SubjectKind::Zone, -1, 0});
    const auto fleet = usage.lowerBound({simulate::SubjectKind::Fleet, -1, 0});
    for (std::size_t i = fleet; i < usage.series.size(); ++i) add(usage.series[i].get());
    for (std::size_t i = zones; i < fleet; ++i) add(usage.series[i].get());
    const QSignalBlocker quiet(m_subject);
    m_subject->clear();
    for (const auto* series : list)
        m_subject->addItem(
            subjectName(*m_shown->world, *series),
            QVariant::fromValue(SubjectKey{static_cast<int>(series->kind), series->subject, series->dimension}));
    if (const int same = m_subject->findText(before); m_subjectChosen && same >= 0) m_subject->setCurrentIndex(same);
}

void WhatIfPage::showChart() {
    if (!m_shown || m_subject->count() == 0) {
        m_chart->clear();
        return;
    }
    const auto key = m_subject->currentData().value<SubjectKey>();
    const auto* shown = m_shown->usage->find(static_cast<simulate::SubjectKind>(key.at(0)), key.at(1), key.at(2));
    if (!shown) {
        m_chart->clear();
        return;
    }
    const auto& series = *shown;
    const auto* before =
        m_shown->baseUsage ? m_shown->baseUsage->find(series.kind, series.subject, series.dimension) : nullptr;
    auto data =
        views::usageChart(series, before, m_shown->usage->grid, m_shown->world->dimensions.at(series.dimension).unit);
    data.title = m_subject->currentText();
    const auto window = m_shown->usage->grid.window();
    const auto mark = [&](const whatif::Edit& edit) {
        if (!edit.enabled || edit.window.begin <= window.begin || !edit.window.overlaps(window)) return;
        views::ChartMark made{edit.window, text(edit.note.empty() ? whatif::describe(timeless(edit)) : edit.note)};
        // One event may change several things: it is one mark.
        const bool there = std::any_of(data.marks.begin(), data.marks.end(), [&made](const auto& other) {
            return other.window == made.window && other.text == made.text;
        });
        if (!there && data.marks.size() < kMostMarks) data.marks.push_back(std::move(made));
    };
    for (const auto& edit : m_shown->scenario.edits) mark(edit);
    for (const auto& edit : m_shown->scheduled) mark(edit);
    m_chart->setData(std::move(data));
}

void WhatIfPage::showSentence() {
    const auto* finding = m_findings.at(m_table->sourceRow());
    m_apart->setVisible(finding && finding->kind == risk::FindingKind::Conflict);
    if (!finding) {
        m_sentence->setText(text(m_shown ? m_shown->verdict.limit : std::string()));
        return;
    }
    QStringList lines{text(risk::withForward(*finding, m_shown->baseFindings))};
    QStringList hops;
    for (const auto& hop : finding->chain) hops << text(hop.reason);
    if (!hops.isEmpty()) lines << tr("Because: %1.").arg(hops.join(tr("; ")));
    m_sentence->setText(lines.join(QLatin1Char('\n')));
    if (const auto* series = seriesOf(*m_shown, *finding)) {
        const int same = m_subject->findText(subjectName(*m_shown->world, *series));
        m_subjectChosen = true;
        if (same >= 0 && same != m_subject->currentIndex()) {
            m_subject->setCurrentIndex(same);
            showChart();
        }
    }
}

} // namespace penumbra::pages
