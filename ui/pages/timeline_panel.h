#pragma once

#include "pages/page.h"
#include "planning/schedule.h"

namespace penumbra::views {
class TimeScope;
class Timeline;
} // namespace penumbra::views

namespace penumbra::pages {

/// The scenario's edits and the scheduled events on the time axis; follows each edit and turns what is done to a block
/// into one of the document's.
class TimelinePanel final : public QWidget {
    Q_OBJECT
public:
    TimelinePanel(Context& context, views::TimeScope& scope, QWidget* parent);
    void show(); ///< the document's newest state
    void setCurrent(const QString& key);
    /// What meets first to do harm, or how to use the timeline.
    QString note() const;
    views::Timeline& timeline() { return *m_timeline; }

signals:
    void picked(const QString& key);         ///< of an edit
    void hoursAsked(const QString& key);     ///< of an edit: which other hours it could have
    void findingPicked(std::size_t finding); ///< of the evaluation's: what meets was asked about
    void addRequested(penumbra::base::Time at, const QPoint& global);

private:
    void openMenu(const QString& key, const QPoint& global);
    void openEventMenu(const QString& key, const QPoint& global);
    void copy(const QString& key, const base::TimeWindow& window);
    void switchOver(const QString& key);

    Context m_context;
    planning::Schedule m_schedule;
    views::Timeline* m_timeline = nullptr;
};

} // namespace penumbra::pages
