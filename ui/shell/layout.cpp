#include "shell/layout.h"

#include "views/habits.h"

#include <QSettings>

namespace penumbra::shell {

namespace {

const auto kGroup = QStringLiteral("layout");

} // namespace

void Layout::follow(const QString& id, const QWidget& page) {
    int number = 0;
    for (auto* splitter : page.findChildren<QSplitter*>()) {
        const auto key = QStringLiteral("%1/%2/%3").arg(kGroup, id).arg(number++);
        m_made.insert(splitter, splitter->saveState());
        splitter->setProperty(views::kSharedByHand, splitter->restoreState(QSettings().value(key).toByteArray()));
        connect(splitter, &QSplitter::splitterMoved, this, [splitter, key] {
            splitter->setProperty(views::kSharedByHand, true);
            QSettings().setValue(key, splitter->saveState());
        });
        connect(splitter, &QObject::destroyed, this, [this, splitter] { m_made.remove(splitter); });
    }
}

void Layout::reset() {
    QSettings().remove(kGroup);
    for (auto it = m_made.begin(); it != m_made.end(); ++it) {
        it.key()->setProperty(views::kSharedByHand, false);
        it.key()->restoreState(it.value());
    }
}

} // namespace penumbra::shell
