#include "pages/hour_panel.h"

#include "models/count_text.h"
#include "models/hour_words.h"
#include "models/words.h"
#include "pages/hour_rows.h"
#include "pages/losses_dialog.h"
#include "risk/phrase.h"
#include "views/elided_label.h"
#include "views/hour_strip.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace penumbra::pages {

using models::text;

namespace {

constexpr std::size_t kMostNames = 3; ///< on the button; the dialog behind it has all

void addRows(const risk::Tolerance& tolerance, const std::vector<risk::Unsurvived>& losses,
             std::vector<LossRow>& rows) {
    for (const auto& one : losses)
        rows.push_back({text(one.name),
                        models::levelText(one.homeless ? risk::DemandLevel::Requests : risk::DemandLevel::P95),
                        models::hoursText(one.hours, tolerance.grid.window()), text(one.text)});
}

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
    m_weakest = new QToolButton;
    m_weakest->setAutoRaise(true);
    connect(m_weakest, &QToolButton::clicked, this, &HourPanel::listWeakest);
    m_all = new QToolButton;
    m_all->setAutoRaise(true);
    connect(m_all, &QToolButton::clicked, this, [this] {
        if (m_strip->step() < 0)
            listAll();
        else
            listHour(m_strip->row(), m_strip->step());
    });
    m_ask = new QToolButton;
    m_ask->setAutoRaise(true);
    m_ask->setText(tr("Fail every two hosts…"));
    connect(m_ask, &QToolButton::clicked, this, [this] { m_watch.askPairs(); });
    layout->addWidget(m_note);
    auto* head = new QHBoxLayout;
    head->addWidget(m_all);
    head->addStretch(1);
    head->addWidget(m_weakest);
    head->addWidget(m_ask);
    layout->addLayout(head);
    m_strip = new views::HourStrip;
    m_strip->setScope(&scope);
    layout->addWidget(m_strip);
    connect(&m_watch, &bridge::ToleranceWatch::changed, this, &HourPanel::show);
    connect(m_strip, &views::HourStrip::chosen, this, [this](int, int step) {
        const auto at = step < 0 ? std::nullopt : std::optional(m_rows.front()->grid.at(step));
        if (at) m_context.selection.setAt(*at);
        m_watch.setMoment(at);
        showNote();
    });
    connect(m_strip, &views::HourStrip::opened, this, &HourPanel::listHour);
    showNote();
}

void HourPanel::setWatching(bool watching) {
    m_weakestAsked = m_weakestAsked && watching;
    m_watch.setActive(watching);
}

void HourPanel::show() {
    m_strip->setDimmed(!m_watch.current());
    if (m_shown != m_watch.tolerances() || m_pairs != m_watch.pairs()) {
        m_shown = m_watch.tolerances();
        m_pairs = m_watch.pairs();
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
        if (m_shown && m_pairs && m_pairs->evaluation == m_shown->evaluation) { // they come later: below the others
            m_rows.push_back(&m_pairs->pairs);
            rows.push_back(hourRow(m_pairs->pairs));
        }
        m_strip->setRows(std::move(rows), grid, [this](int row, int step) {
            return models::hourText(*m_rows[static_cast<std::size_t>(row)], step);
        });
    }
    showNote();
    showWeakest();
    emit changed();
}

/// What the chosen hour is about; before one is chosen, how to read the strip.
void HourPanel::showNote() {
    const bool chosen = m_strip->step() >= 0 && m_strip->row() < static_cast<int>(m_rows.size());
    const auto losses = chosen    ? models::lossesAt(*m_rows[static_cast<std::size_t>(m_strip->row())], m_strip->step())
                        : m_shown ? m_shown->hosts
                                  : std::vector<risk::Unsurvived>();
    m_all->setVisible(!losses.empty());
    m_all->setText(text(risk::sayNames(losses, kMostNames)) + QStringLiteral("…"));
    m_all->setToolTip((chosen ? tr("All that cannot be lost in the chosen hour, to search and to copy")
                              : tr("The hosts, racks and zones that cannot be lost, and for which hours that is so")) +
                      QLatin1Char('\n') + text(risk::sayCannotBeLost()));
    m_all->setAccessibleName(m_all->text());
    m_all->setAccessibleDescription(m_all->toolTip());
    const auto legend =
        tr("How many cannot be lost, hour by hour:  ▲ a workload is left without a host   ◆ overload at P95");
    if (!m_watch.error().isEmpty())
        m_note->setFullText(m_watch.error());
    else if (!m_shown)
        m_note->setFullText(tr("Failing every host, rack and zone in turn"));
    else if (!chosen)
        m_note->setFullText(legend);
    else
        m_note->setFullText(models::hourText(*m_rows[static_cast<std::size_t>(m_strip->row())], m_strip->step())
                                .replace(QLatin1Char('\n'), QStringLiteral("  ")));
}

/// The weakest hosts of the chosen hour, before one is chosen of the first.
void HourPanel::showWeakest() {
    const auto waiting = m_watch.pairsWaiting();
    m_ask->setVisible(waiting > 0);
    m_ask->setToolTip(tr("%1 losses to try: this takes minutes and can be cancelled")
                          .arg(models::amountText(static_cast<double>(waiting), base::Unit::Count)));
    const auto& found = m_watch.weakest();
    m_weakest->setVisible(found && m_watch.weakestCurrent());
    if (!found || !m_watch.weakestCurrent()) return;
    if (std::exchange(m_weakestAsked, false)) QTimer::singleShot(0, this, &HourPanel::listWeakest);
    const auto& weakest = found->weakest;
    if (weakest.sets.empty())
        m_weakest->setText(tr("Weakest: none of up to %1 hosts").arg(weakest.largest));
    else if (weakest.next.empty())
        m_weakest->setText(tr("Weakest: %1").arg(models::text(weakest.sets.front().name)));
    else if (weakest.size == 1)
        m_weakest->setText(tr("Weakest: %1; pair %2")
                               .arg(models::text(weakest.sets.front().name), models::text(weakest.next.front().name)));
    else
        m_weakest->setText(tr("Weakest: %1; then %2")
                               .arg(models::text(weakest.sets.front().name), models::text(weakest.next.front().name)));
    m_weakest->setToolTip(models::text(weakest.text));
    m_weakest->setAccessibleName(m_weakest->text());
    m_weakest->setAccessibleDescription(m_weakest->toolTip());
}

void HourPanel::listWeakest() {
    const auto found = m_watch.weakest();
    m_weakestAsked = !found || !m_watch.weakestCurrent();
    if (m_weakestAsked) return;
    std::vector<LossRow> rows;
    for (const auto* sets : {&found->weakest.sets, &found->weakest.next})
        for (const auto& one : *sets)
            rows.push_back({text(one.name), models::levelText(risk::DemandLevel::Requests),
                            text(risk::sayTime(found->at)), text(one.text)});
    LossesDialog(tr("The weakest hosts"), models::text(found->weakest.text), std::move(rows), this).exec();
}

void HourPanel::listHour(int row, int step) {
    if (row < 0 || step < 0 || row >= static_cast<int>(m_rows.size())) return;
    const auto& tolerance = *m_rows[static_cast<std::size_t>(row)];
    std::vector<LossRow> rows;
    addRows(tolerance, models::lossesAt(tolerance, step), rows);
    const auto words = models::hourText(tolerance, step).split(QLatin1Char('\n'));
    LossesDialog(words.value(0), words.value(1) + QLatin1Char(' ') + text(risk::sayCannotBeLost()), std::move(rows),
                 this)
        .exec();
}

void HourPanel::listAll() {
    std::vector<LossRow> rows;
    for (const auto* tolerance : m_rows)
        if (tolerance->kind != risk::SweepKind::Pairs)
            addRows(*tolerance, risk::unsurvived(*tolerance, tolerance->grid.window(), true), rows);
    LossesDialog(tr("What cannot be lost"), text(risk::sayCannotBeLost()), std::move(rows), this).exec();
}

} // namespace penumbra::pages
