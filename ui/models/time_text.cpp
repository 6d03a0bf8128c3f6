#include "models/time_text.h"

#include "base/say.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace penumbra::models {

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

bool isOpen(base::Time time) { return time == base::kBeginningOfTime || time == base::kEndOfTime; }

QDateTime dateTime(base::Time time) { return QDateTime::fromMSecsSinceEpoch(base::toMillis(time), QTimeZone::utc()); }

QString formatted(base::Time time, TimeForm form) { return isOpen(time) ? QString() : timeText(time, form); }

} // namespace

QLocale timeLocale() {
    //: The code of your language, e.g. de: names of days and months are taken from it.
    return QLocale(QCoreApplication::translate("formats", "en"));
}

QString timeFormat(TimeForm form) {
    // Qt's date formats; put them into your language's order.
    switch (form) {
    case TimeForm::Full:
        return QCoreApplication::translate("formats", "ddd d MMM yyyy, HH:mm");
    case TimeForm::Field:
        return QCoreApplication::translate("formats", "ddd d MMM yyyy HH:mm");
    case TimeForm::Short:
        return QCoreApplication::translate("formats", "d MMM HH:mm");
    case TimeForm::Date:
        return QCoreApplication::translate("formats", "d MMM yyyy");
    case TimeForm::WeekDay:
        return QCoreApplication::translate("formats", "ddd d MMM");
    case TimeForm::Day:
        return QCoreApplication::translate("formats", "d MMM");
    case TimeForm::Clock:
        return QStringLiteral("HH:mm");
    }
    return {};
}

QString timeText(base::Time time, TimeForm form) {
    const auto at = dateTime(time);
    auto format = timeFormat(form);
    if (at.date().day() == 1) //: The first of a month in Qt's date format, where it is written otherwise: '1er' MMM.
        format.replace(QStringLiteral("d MMM"), QCoreApplication::translate("formats", "'1' MMM"));
    return timeLocale().toString(at, format);
}

QString timeText(base::Time time) {
    return isOpen(time) ? QString() : timeText(time, TimeForm::Full) + QStringLiteral(" UTC");
}

QString shortTimeText(base::Time time) { return formatted(time, TimeForm::Short); }

QString dayText(base::Time time) { return formatted(time, TimeForm::Day); }

QString windowText(const base::TimeWindow& window) {
    const bool openBegin = isOpen(window.begin);
    const bool openEnd = isOpen(window.end);
    if (openBegin && openEnd) return TimeWords::tr("from the start, for good");
    if (openBegin) return TimeWords::tr("until %1").arg(shortTimeText(window.end));
    if (openEnd) return TimeWords::tr("from %1, for good").arg(shortTimeText(window.begin));
    const bool sameDay = dateTime(window.begin).date() == dateTime(window.end).date();
    return TimeWords::tr("%1 to %2")
        .arg(shortTimeText(window.begin), sameDay ? formatted(window.end, TimeForm::Clock) : shortTimeText(window.end));
}

QString spanText(base::Duration span) { return QString::fromStdString(base::sayDuration(span)); }

bool isOld(base::Duration age) { return age > std::chrono::hours(24); }

} // namespace penumbra::models
