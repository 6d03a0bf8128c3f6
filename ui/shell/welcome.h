#pragma once

#include <QWidget>

class QVBoxLayout;

namespace penumbra::shell {

/// What the window shows without a workspace: what Penumbra is for and the three ways to begin, and recent workspaces.
class Welcome final : public QWidget {
    Q_OBJECT
public:
    explicit Welcome(QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);

signals:
    void actionRequested(const QString& id); ///< "open", "import" or "sample"
    void openRequested(const QString& path);

private:
    void addWay(QVBoxLayout* layout, const char* icon, const QString& title, const QString& text,
                const QString& action);

    QVBoxLayout* m_recent = nullptr;
    QWidget* m_recentBox = nullptr;
};

} // namespace penumbra::shell
