#pragma once

class QLineEdit;

namespace penumbra::views {

/// Gives a field the button that empties it, with a name for who cannot see its sign.
void makeClearable(QLineEdit& field);

} // namespace penumbra::views
