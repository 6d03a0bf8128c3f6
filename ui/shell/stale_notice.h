#pragma once

#include "bridge/document.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace penumbra::shell {

/// Above every page while the newest sample is old: from when on the answers count.
class StaleNotice final : public QFrame {
    Q_OBJECT
public:
    explicit StaleNotice(bridge::Document& document, QWidget* parent = nullptr);

    void offerSources(bool offered); ///< not where they are shown

signals:
    void sourcesWanted();

private:
    void follow();

    bridge::Document& m_document;
    QLabel* m_text = nullptr;
    QToolButton* m_sources = nullptr;
    QTimer m_clock;
};

} // namespace penumbra::shell
