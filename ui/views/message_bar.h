#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace penumbra::views {

/// Tells over a page's lower edge what was done or what went wrong. Notices leave by themselves; problems stay.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget& page);
    void showNotice(const QString& text);
    void showProblem(const QString& text);

protected:
    bool eventFilter(QObject* page, QEvent* event) override;

private:
    void place();
    void showText(const QString& text, bool problem);

    QLabel* m_text = nullptr;
    QTimer m_timer;
};

} // namespace penumbra::views
