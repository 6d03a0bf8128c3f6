#include "shell/status.h"

#include "models/time_text.h"
#include "models/words.h"
#include "shell/notify.h"
#include "store/taken_back.h"
#include "views/elided_label.h"
#include "views/figure_row.h"
#include "views/icon.h"
#include "views/theme.h"

#include <QProgressBar>
#include <QToolButton>
#include <algorithm>

namespace penumbra::shell {

namespace {

constexpr qint64 kLong = 10'000; ///< milliseconds of work after which whoever left is told

/// As what is done took; nothing while too little is done to tell.
std::optional<base::Duration> leftBy(const bridge::Activity& activity) {
    constexpr double kEnough = 0.05;
    constexpr qint64 kWorthIt = 3000; ///< milliseconds
    if (activity.share < kEnough || activity.share >= 1) return {};
    const auto left = static_cast<double>(activity.milliseconds) * (1 - activity.share) / activity.share;
    if (activity.milliseconds < kWorthIt || left < kWorthIt) return {};
    return std::chrono::ceil<std::chrono::seconds>(base::Duration(static_cast<std::int64_t>(left)));
}

} // namespace

std::optional<base::Duration> Remaining::of(const bridge::Activity& activity) {
    constexpr base::Duration kWatched = std::chrono::seconds(2);
    if (!activity.running || activity.title != m_title || activity.milliseconds < m_at) m_ends = {};
    m_title = activity.title;
    m_at = activity.milliseconds;
    const auto left = leftBy(activity);
    if (!left) return {};
    const auto now = base::Duration(activity.milliseconds);
    m_ends.emplace_back(now, now + *left);
    while (m_ends.size() > 1 && m_ends[1].first <= now - kWatched) m_ends.pop_front();
    if (m_ends.front().first > now - kWatched) return {};
    // open work moves its end on as fast as time goes, or faster
    const auto soonest =
        std::min_element(m_ends.begin(), m_ends.end(), [](auto& a, auto& b) { return a.second < b.second; });
    const bool steady = m_ends.back().second - soonest->second <= kWatched / 2;
    return steady ? left : std::nullopt;
}

Status::Status(bridge::Document& document, QWidget* parent) : QStatusBar(parent), m_document(document) {
    setSizeGripEnabled(false);
    setContentsMargins(views::space::small, 0, views::space::small, 0);
    m_activity = new views::ElidedLabel;
    m_activity->setObjectName(QStringLiteral("muted"));
    m_progress = new QProgressBar;
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the computation"));
    m_cancel = new QToolButton;
    m_cancel->setIcon(views::lineIcon(views::icons::cancel));
    m_cancel->setToolTip(tr("Stop this; what was there stays (Ctrl+.)"));
    m_cancel->setAccessibleName(tr("Cancel the computation"));
    m_cancel->setAutoRaise(true);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_document.engine().cancel(); });
    m_data = new views::ElidedLabel;
    m_data->setObjectName(QStringLiteral("muted"));
    addWidget(m_progress);
    addWidget(m_cancel);
    addWidget(m_activity, 1);
    addPermanentWidget(m_data);
    connect(&document.engine(), &bridge::Engine::activityChanged, this, &Status::showActivity);
    connect(&document, &bridge::Document::workspaceChanged, this, &Status::showData);
    connect(&document, &bridge::Document::evaluationChanged, this, &Status::showData);
    m_clock.setInterval(60000);
    connect(&m_clock, &QTimer::timeout, this, &Status::showData);
    m_clock.start();
    showActivity({});
    showData();
}

void Status::showActivity(const bridge::Activity& activity) {
    if (!activity.running && m_running.milliseconds > kLong && !window()->isActiveWindow())
        notify(*window(), tr("Penumbra is done"), m_running.title);
    m_running = activity;
    const auto left = m_remaining.of(activity);
    m_progress->setVisible(activity.running);
    m_cancel->setVisible(activity.running);
    if (!activity.running) {
        m_activity->setFullText({});
        return;
    }
    m_progress->setRange(0, activity.share > 0 ? 1000 : 0);
    m_progress->setValue(static_cast<int>(activity.share * 1000));
    const bool same = activity.what.isEmpty() || activity.what.compare(activity.title, Qt::CaseInsensitive) == 0;
    auto text = same ? activity.title : tr("%1: %2").arg(activity.title, activity.what);
    if (left) text = tr("%1 (about %2 left)").arg(text, models::spanText(*left));
    m_activity->setFullText(text);
}

void Status::showData() {
    const auto& workspace = m_document.workspace();
    if (workspace.path.isEmpty()) {
        m_data->setFullText(tr("No workspace"));
        return;
    }
    QStringList parts{workspace.name};
    if (workspace.readOnly) parts << tr("read only");
    if (workspace.revision.number > 0) {
        const auto source = models::text(workspace.revision.source);
        parts << (store::takesBack(workspace.revision)
                      ? tr("revision %L1: %2").arg(workspace.revision.number).arg(source)
                      : tr("revision %L1 from %2").arg(workspace.revision.number).arg(source));
        const auto& evaluation = m_document.evaluation();
        const auto newest = evaluation ? evaluation->options.now : workspace.revision.time;
        const auto age = m_document.now() - newest;
        const auto sign = models::isOld(age) ? views::signOf(views::Tone::Warning) : QString();
        parts << sign + (age > std::chrono::minutes(1)
                             ? tr("data of %1, %2 old").arg(models::timeText(newest), models::spanText(age))
                             : tr("data of %1").arg(models::timeText(newest)));
    }
    m_data->setFullText(parts.join(QStringLiteral("   ·   ")));
    QStringList notes{workspace.path};
    for (const auto& note : workspace.notes) notes << models::text(note.text);
    m_data->setTip(notes.join(QLatin1Char('\n')));
}

} // namespace penumbra::shell
