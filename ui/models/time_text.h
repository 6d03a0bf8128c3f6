#pragma once

#include "base/time.h"

#include <QString>

namespace penumbra::models {

/// "Tue 3 Mar 2026, 14:00 UTC"; "" for an open end.
QString timeText(base::Time time);
/// "3 Mar 14:00", for tables and marks.
QString shortTimeText(base::Time time);
/// "3 Mar".
QString dayText(base::Time time);
/// "3 Mar 02:00 to 06:00" or "from 3 Mar 02:00, for good".
QString windowText(const base::TimeWindow& window);
/// "2 hours", "3 days", in whole units that people count in.
QString spanText(base::Duration span);

} // namespace penumbra::models
