#pragma once

#include "base/time.h"

#include <QDateTimeEdit>

namespace penumbra::views {

/// A field for a moment in UTC, shown to the minute, with a calendar behind it. A click chooses the part that it hits;
/// what is typed over all of it is read as it is shown, or as ISO 8601, when the field is left. Where its least moment
/// has a text for none, Delete empties it, and it is stepped and picked from `start`.
QDateTimeEdit* makeMomentEdit(const QString& accessibleName, base::Time start = {});
/// Nothing is set that is there already: that would undo what is being typed.
void showMoment(QDateTimeEdit& field, base::Time time);
base::Time momentOf(const QDateTimeEdit& field);

} // namespace penumbra::views
