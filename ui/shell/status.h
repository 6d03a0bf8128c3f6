#pragma once

#include "bridge/document.h"

#include <QStatusBar>
#include <QTimer>
#include <deque>
#include <optional>

class QProgressBar;
class QToolButton;

namespace penumbra::views {
class ElidedLabel;
}

namespace penumbra::shell {

/// The time that a running job still takes, as what is done took; nothing until the end that this foresees has stood
/// still for two seconds, for not every job knows how long it is.
class Remaining final {
public:
    std::optional<base::Duration> of(const bridge::Activity& activity);

private:
    QString m_title;
    qint64 m_at = 0;                                              ///< milliseconds of what was told last
    std::deque<std::pair<base::Duration, base::Duration>> m_ends; ///< when it was told, which end
};

/// The bottom line: what is being computed, with its progress and a way to stop it, and at the right the revision and
/// the age of the data.
class Status final : public QStatusBar {
    Q_OBJECT
public:
    explicit Status(bridge::Document& document, QWidget* parent = nullptr);

private:
    void showActivity(const bridge::Activity& activity);
    void showData();

    bridge::Document& m_document;
    bridge::Activity m_running; ///< as it was told last
    Remaining m_remaining;
    views::ElidedLabel* m_activity = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    views::ElidedLabel* m_data = nullptr;
    QTimer m_clock;
};

} // namespace penumbra::shell
