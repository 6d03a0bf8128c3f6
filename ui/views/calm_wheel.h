#pragma once

class QApplication;

namespace penumbra::views {

/// From now on the wheel scrolls what a list, a field of numbers or dates, or a slider stands in, and never changes its
/// value: whoever scrolls a form does not see what changed above.
void calmWheel(QApplication& application);

} // namespace penumbra::views
