#include "pages/timeline_panel.h"

#include "models/words.h"
#include "pages/changes_dialog.h"
#include "views/timeline.h"

#include <QMenu>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::text;

TimelinePanel::TimelinePanel(Context& context, views::TimeScope& scope, QWidget* parent)
    : QWidget(parent), m_context(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_timeline = new views::Timeline;
    m_timeline->setScope(&scope);
    layout->addWidget(m_timeline);
    auto& document = m_context.document;
    connect(m_timeline, &views::Timeline::picked, this, &TimelinePanel::picked);
    connect(m_timeline, &views::Timeline::addRequested, this, &TimelinePanel::addRequested);
    connect(m_timeline, &views::Timeline::copied, this, &TimelinePanel::copy);
    connect(m_timeline, &views::Timeline::switched, this, &TimelinePanel::switchOver);
    connect(m_timeline, &views::Timeline::menuRequested, this, &TimelinePanel::openMenu);
    connect(m_timeline, &views::Timeline::meetingPicked, this, [this](int meeting) {
        if (meeting < static_cast<int>(m_schedule.meetings.size()))
            emit findingPicked(m_schedule.meetings[static_cast<std::size_t>(meeting)].finding);
    });
    connect(m_timeline, &views::Timeline::removed, this,
            [&document](const QString& key) { document.removeEdit(key.toStdString()); });
    connect(m_timeline, &views::Timeline::moved, this,
            [&document](const QString& key, const base::TimeWindow& window, int drag) {
                const auto* edit = document.findEdit(key.toStdString());
                if (!edit) return;
                auto next = *edit;
                next.window = window;
                document.replaceEdit(next, QStringLiteral("%1:hours:%2").arg(key).arg(drag));
            });
}

void TimelinePanel::show() {
    const auto& evaluation = m_context.document.evaluation();
    if (!evaluation) return;
    m_schedule = planning::scheduleOf(m_context.document.state().scenario, *evaluation);
    std::vector<views::TimelineBlock> blocks;
    for (const auto& item : m_schedule.items)
        blocks.push_back(
            {text(item.key), text(item.title), item.window, item.fromEvent, item.ends, !item.enabled || !item.fits});
    std::vector<views::TimelineMeeting> meetings;
    for (const auto& meeting : m_schedule.meetings)
        meetings.push_back({{meeting.items.begin(), meeting.items.end()},
                            meeting.window,
                            text(evaluation->findings[meeting.finding].text)});
    m_timeline->setContent(std::move(blocks), std::move(meetings));
}

void TimelinePanel::setCurrent(const QString& key) { m_timeline->setCurrent(key); }

QString TimelinePanel::note() const {
    if (!m_timeline->meetings().empty()) return QStringLiteral("\u25b2 ") + m_timeline->meetings().front().text;
    return tr("drag a block to move it, its ends to stretch it, with Ctrl to copy it");
}

void TimelinePanel::copy(const QString& key, const base::TimeWindow& window) {
    const auto* edit = m_context.document.findEdit(key.toStdString());
    if (!edit) return;
    auto next = *edit;
    next.key.clear();
    next.window = window;
    if (window == edit->window) next.window = whatif::hoursBehind(window);
    m_context.document.addEdit(std::move(next));
}

void TimelinePanel::switchOver(const QString& key) {
    const auto* edit = m_context.document.findEdit(key.toStdString());
    if (!edit) return;
    auto next = *edit;
    next.enabled = !next.enabled;
    m_context.document.replaceEdit(next);
}

/// What is scheduled is not edited here: the dialog says what it will change, and calls off what may be.
void TimelinePanel::openEventMenu(const QString& key, const QPoint& global) {
    QMenu menu(this);
    menu.addAction(tr("What it changes, and calling it off…"), this,
                   [this, key] { ChangesDialog(m_context.document, this, key).exec(); });
    menu.exec(global);
}

void TimelinePanel::openMenu(const QString& key, const QPoint& global) {
    const auto* edit = m_context.document.findEdit(key.toStdString());
    if (!edit) return openEventMenu(key, global);
    QMenu menu(this);
    menu.addAction(tr("Copy"), QKeySequence(Qt::CTRL | Qt::Key_D), this,
                   [this, key, window = edit->window] { copy(key, window); });
    menu.addAction(edit->enabled ? tr("Switch off") : tr("Switch on"), QKeySequence(Qt::Key_Space), this,
                   [this, key] { switchOver(key); });
    if (edit->window.end != base::kEndOfTime)
        menu.addAction(tr("Without an end"), this, [this, key] {
            const auto* now = m_context.document.findEdit(key.toStdString());
            if (!now) return;
            auto next = *now;
            next.window.end = base::kEndOfTime;
            m_context.document.replaceEdit(next);
        });
    if (edit->enabled && edit->window.begin != base::kBeginningOfTime)
        menu.addAction(tr("Other hours…"), this, [this, key] { emit hoursAsked(key); });
    menu.addSeparator();
    menu.addAction(tr("Remove"), QKeySequence(Qt::Key_Delete), this,
                   [this, key] { m_context.document.removeEdit(key.toStdString()); });
    menu.exec(global);
}

} // namespace penumbra::pages
