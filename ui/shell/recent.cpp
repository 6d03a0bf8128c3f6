#include "shell/recent.h"

#include <QFileInfo>
#include <QSettings>

namespace penumbra::shell {

namespace {

constexpr auto kKey = "recent";
constexpr int kMost = 10;

} // namespace

QStringList recentWorkspaces() {
    auto paths = QSettings().value(QLatin1String(kKey)).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void rememberWorkspace(const QString& path) {
    auto paths = recentWorkspaces();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(QLatin1String(kKey), QStringList(paths.mid(0, kMost)));
}

} // namespace penumbra::shell
