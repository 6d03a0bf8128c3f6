#pragma once

#include "bridge/document.h"

#include <QStatusBar>
#include <QTimer>

class QProgressBar;
class QToolButton;

namespace penumbra::views {
class ElidedLabel;
}

namespace penumbra::shell {

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
    views::ElidedLabel* m_activity = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    views::ElidedLabel* m_data = nullptr;
    QTimer m_clock;
};

} // namespace penumbra::shell
