#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace penumbra::shell {

/// A first walk through the pages, one card a page over the page's lower corner: what it answers and what to try there.
class Guide final : public QFrame {
    Q_OBJECT
public:
    explicit Guide(QWidget& page);
    void start();
    bool isRunning() const { return isVisible(); }

signals:
    void pageWanted(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* page, QEvent* event) override;

private:
    void show(int step);
    void place();

    int m_step = 0;
    QLabel *m_title = nullptr, *m_text = nullptr, *m_count = nullptr;
    QPushButton *m_back = nullptr, *m_next = nullptr;
};

} // namespace penumbra::shell
