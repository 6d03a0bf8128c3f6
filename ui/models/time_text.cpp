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

QString formatted(base::Time time, const char* format) {
    if (isOpen(time)) return {};
    const auto when = QDateTime::fromMSecsSinceEpoch(base::toMillis(time), QTimeZone::utc());
    return QLocale(QLocale::English).toString(when, QLatin1String(format));
}

} // namespace

QString timeText(base::Time time) {
    return isOpen(time) ? QString() : formatted(time, "ddd d MMM yyyy, HH:mm") + QStringLiteral(" UTC");
}

QString shortTimeText(base::Time time) { return formatted(time, "d MMM HH:mm"); }

QString dayText(base::Time time) { return formatted(time, "d MMM"); }

QString windowText(const base::TimeWindow& window) {
    const bool openBegin = isOpen(window.begin);
    const bool openEnd = isOpen(window.end);
    if (openBegin && openEnd) return TimeWords::tr("from the start, for good");
    if (openBegin) return TimeWords::tr("until %1").arg(shortTimeText(window.end));
    if (openEnd) return TimeWords::tr("from %1, for good").arg(shortTimeText(window.begin));
    const bool sameDay = formatted(window.begin, "yyyyMMdd") == formatted(window.end, "yyyyMMdd");
    return TimeWords::tr("%1 to %2")
        .arg(shortTimeText(window.begin), sameDay ? formatted(window.end, "HH:mm") : shortTimeText(window.end));
}

QString spanText(base::Duration span) { return QString::fromStdString(base::sayDuration(span)); }

} // namespace penumbra::models
