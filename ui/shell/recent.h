#pragma once

#include <QStringList>

namespace penumbra::shell {

/// The workspaces opened last, newest first; only those that still exist. Kept in the user's settings.
QStringList recentWorkspaces();
void rememberWorkspace(const QString& path);

} // namespace penumbra::shell
