#pragma once

#include <QStringList>

namespace penumbra::shell {

/// Other words that people look for a command, a page ("page/plan") or an edit ("edit/fail-host") by, in the window's
/// language; empty where its name is enough.
QString synonymsOf(const QString& id);
QStringList synonymIds(); ///< of what has such words

} // namespace penumbra::shell
