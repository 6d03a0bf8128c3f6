#pragma once

#include <QStackedWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace penumbra::views {

/// What every page stands on: its content, or in its place what is missing and what to do about it.
class StateView final : public QStackedWidget {
    Q_OBJECT
public:
    explicit StateView(QWidget* parent = nullptr);
    /// The page's own content; takes it over.
    void setContent(QWidget* content);
    void showContent();
    /// Nothing to show yet: what it would be and the action that gets there. Without an action text there is no button.
    void showEmpty(const QString& title, const QString& text, const QString& action = {});
    void showLoading(const QString& title);
    /// How far what is loading has come, from 0 to 1 (0: nobody knows), and what is being done; nothing otherwise.
    void showProgress(double share, const QString& what);
    /// What went wrong and what to do about it: again, or something else instead.
    void showError(const QString& title, const QString& text, const QString& action = {}, const QString& other = {});
    bool showsContent() const;

signals:
    void actionTriggered();
    void otherTriggered();

private:
    struct Message {
        QString title, text = {}, action = {}, other = {};
        bool loading = false, error = false;
    };
    void showMessage(const Message& message);
    void say(const QString& text);

    QWidget* m_content = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton *m_action = nullptr, *m_other = nullptr;
};

} // namespace penumbra::views
