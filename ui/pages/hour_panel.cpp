#include "pages/hour_panel.h"

#include "models/hour_words.h"
#include "pages/hour_rows.h"
#include "views/elided_label.h"
#include "views/hour_strip.h"
#include "views/theme.h"

#include <QVBoxLayout>

namespace penumbra::pages {

namespace {

bool has(const model::World& world, risk::SweepKind kind) {
    return kind == risk::SweepKind::Racks   ? !world.racks.empty()
           : kind == risk::SweepKind::Zones ? !world.zones.empty()
                                            : !world.hosts.empty();
}

} // namespace

HourPanel::HourPanel(Context& context, views::TimeScope& scope, QWidget* parent)
    : QWidget(parent), m_context(context), m_watch(context.document) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(views::space::tight);
    m_note = new views::ElidedLabel;
    m_note->setObjectName(QStringLiteral("muted"));
    layout->addWidget(m_note);
    m_strip = new views::HourStrip;
    m_strip->setScope(&scope);
    layout->addWidget(m_strip);
    connect(&m_watch, &bridge::ToleranceWatch::changed, this, &HourPanel::show);
    connect(m_strip, &views::HourStrip::chosen, this, [this](int, int step) {
        m_context.selection.setAt(m_rows.front()->grid.at(step));
        showNote();
    });
    showNote();
}

void HourPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_watch.setActive(true);
}

void HourPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_watch.setActive(false);
}

void HourPanel::show() {
    m_strip->setDimmed(!m_watch.current());
    if (m_shown != m_watch.tolerances()) {
        m_shown = m_watch.tolerances();
        m_rows.clear();
        std::vector<views::HourRow> rows;
        base::TimeGrid grid;
        if (m_shown)
            for (const auto& tolerance : m_shown->kinds) {
                grid = tolerance.grid;
                if (!has(*m_shown->evaluation->world, tolerance.kind)) continue;
                m_rows.push_back(&tolerance);
                rows.push_back(hourRow(tolerance));
            }
        m_strip->setRows(std::move(rows), grid, [this](int row, int step) {
            return models::hourText(*m_rows[static_cast<std::size_t>(row)], step);
        });
    }
    showNote();
}

/// What the chosen hour is about; before one is chosen, how to read the strip.
void HourPanel::showNote() {
    const auto legend = tr("What can be lost, 14 days:  ▲ left without a host   ◆ overload at P95");
    if (!m_watch.error().isEmpty())
        m_note->setFullText(m_watch.error());
    else if (!m_shown)
        m_note->setFullText(tr("Failing every host, rack and zone in turn"));
    else if (m_strip->step() < 0 || m_rows.empty())
        m_note->setFullText(legend);
    else
        m_note->setFullText(models::hourText(*m_rows[static_cast<std::size_t>(m_strip->row())], m_strip->step())
                                .replace(QLatin1Char('\n'), QStringLiteral("  ")));
}

} // namespace penumbra::pages
