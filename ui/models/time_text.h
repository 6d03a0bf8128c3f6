#pragma once

#include "base/time.h"

#include <QLocale>
#include <QString>

namespace penumbra::models {

/// How a moment is written, each in the order of the window's language.
enum class TimeForm {
    Full,    ///< "Tue 3 Mar 2026, 14:00"
    Field,   ///< "Tue 3 Mar 2026 14:00", to be edited
    Short,   ///< "3 Mar 14:00", for tables and marks
    Date,    ///< "3 Mar 2026"
    WeekDay, ///< "Tue 3 Mar"
    Day,     ///< "3 Mar"
    Clock    ///< "14:00"
};
QString timeFormat(TimeForm form); ///< as QDateTimeEdit and QLocale read it
QLocale timeLocale();              ///< for names of days and months
QString timeText(base::Time time, TimeForm form);

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
/// Whether samples of that age say little about now.
bool isOld(base::Duration age);

} // namespace penumbra::models
