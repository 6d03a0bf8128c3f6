#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace penumbra::views {

/// A line above the page that tells what was done or what went wrong. Notices leave by themselves; problems stay.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    void showNotice(const QString& text);
    void showProblem(const QString& text);

private:
    void showText(const QString& text, bool problem);

    QLabel* m_text = nullptr;
    QTimer m_timer;
};

} // namespace penumbra::views
