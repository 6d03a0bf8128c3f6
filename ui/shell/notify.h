#pragma once

#include <QString>

class QWidget;

namespace penumbra::shell {

/// Tells the desktop that something long has ended, as a freedesktop.org notification, and marks the window in the task
/// bar. Where the desktop shows none, the mark is all.
void notify(QWidget& window, const QString& title, const QString& text);

} // namespace penumbra::shell
