#pragma once

#include "bridge/document.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

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
    QLabel* m_activity = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    QLabel* m_data = nullptr;
    QTimer m_clock;
};

} // namespace penumbra::shell
