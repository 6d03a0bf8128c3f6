#pragma once

#include <QHash>
#include <QObject>
#include <QSplitter>

namespace penumbra::shell {

/// How the parts of each page share its room: as the user last dragged them, kept in the settings, and back as they
/// were made.
class Layout final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// The splitters of a page that was just made; `id` names it in the settings.
    void follow(const QString& id, const QWidget& page);
    void reset();

private:
    QHash<QSplitter*, QByteArray> m_made; ///< as they were before the user's sizes
};

} // namespace penumbra::shell
