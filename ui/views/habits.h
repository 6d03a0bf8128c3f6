#pragma once

class QApplication;

namespace penumbra::views {

/// The property of a splitter whose parts the user has given their room, now or in an earlier run.
inline constexpr const char* kSharedByHand = "sharedByHand";

/// What every field and button does from now on. The wheel scrolls what a list, a field of numbers or dates, or a
/// slider stands in, and never changes its value: whoever scrolls a form does not see what changed above. Return
/// presses the button that has the focus. The keys of Undo and Redo pass a field in which nothing was typed.
void keepHabits(QApplication& application);

} // namespace penumbra::views
