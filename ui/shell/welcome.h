#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace penumbra::shell {

/// What the window shows without a workspace: what Penumbra is for and the ways to begin, and recent workspaces.
/// Return opens the last one.
class Welcome final : public QWidget {
    Q_OBJECT
public:
    explicit Welcome(QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);

protected:
    void showEvent(QShowEvent* event) override;

signals:
    void actionRequested(const QString& id); ///< "open", "import" or "sample"
    void openRequested(const QString& path);

private:
    struct Way {
        QWidget* card;
        QLabel* detail;
        QPushButton* button;
    };
    Way addWay(QVBoxLayout* layout, const char* icon, const QString& title, const QString& text, const QString& action);

    Way m_last{}; ///< to the workspace that was opened last
    QString m_lastPath;
    QVBoxLayout* m_recent = nullptr;
    QWidget* m_recentBox = nullptr;
};

} // namespace penumbra::shell
