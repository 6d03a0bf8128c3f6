#include "shell/notify.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>

namespace penumbra::shell {

void notify(QWidget& window, const QString& title, const QString& text) {
    QApplication::alert(&window);
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    const auto name = QStringLiteral("org.freedesktop.Notifications");
    auto call = QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/Notifications"), name,
                                               QStringLiteral("Notify"));
    // Desktop Notifications Specification 1.2: who, what it replaces, icon, summary, body, actions, hints, how long
    call << QStringLiteral("Penumbra") << 0U << QStringLiteral("org.penumbra.Penumbra") << title << text
         << QStringList() << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.penumbra.Penumbra")}}
         << -1;
    bus.call(call, QDBus::NoBlock);
}

} // namespace penumbra::shell
