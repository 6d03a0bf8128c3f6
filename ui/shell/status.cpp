#include "shell/status.h"

#include "models/time_text.h"
#include "models/words.h"
#include "store/taken_back.h"
#include "views/card.h"
#include "views/figure_row.h"
#include "views/icon.h"
#include "views/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace penumbra::shell {

Status::Status(bridge::Document& document, QWidget* parent) : QStatusBar(parent), m_document(document) {
    setSizeGripEnabled(false);
    setContentsMargins(views::space::small, 0, views::space::small, 0);
    m_activity = views::makeLabel({}, true);
    m_progress = new QProgressBar;
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_cancel = new QToolButton;
    m_cancel->setIcon(views::lineIcon(views::icons::cancel));
    m_cancel->setToolTip(tr("Stop this; what was there stays (Ctrl+.)"));
    m_cancel->setAutoRaise(true);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_document.engine().cancel(); });
    m_data = views::makeLabel({}, true);
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
    m_progress->setVisible(activity.running);
    m_cancel->setVisible(activity.running);
    if (!activity.running) {
        m_activity->clear();
        return;
    }
    m_progress->setRange(0, activity.share > 0 ? 1000 : 0);
    m_progress->setValue(static_cast<int>(activity.share * 1000));
    const bool same = activity.what.isEmpty() || activity.what.compare(activity.title, Qt::CaseInsensitive) == 0;
    m_activity->setText(same ? activity.title : tr("%1: %2").arg(activity.title, activity.what));
}

void Status::showData() {
    const auto& workspace = m_document.workspace();
    if (workspace.path.isEmpty()) {
        m_data->setText(tr("No workspace"));
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
        const auto sign = age > std::chrono::hours(24) ? views::signOf(views::Tone::Warning) : QString();
        parts << sign + (age > std::chrono::minutes(1)
                             ? tr("data of %1, %2 old").arg(models::timeText(newest), models::spanText(age))
                             : tr("data of %1").arg(models::timeText(newest)));
    }
    m_data->setText(parts.join(QStringLiteral("   ·   ")));
    QStringList notes{workspace.path};
    for (const auto& note : workspace.notes) notes << models::text(note.text);
    m_data->setToolTip(notes.join(QLatin1Char('\n')));
}

} // namespace penumbra::shell
