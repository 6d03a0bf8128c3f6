#include "models/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace penumbra::models {

namespace {

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

QString windowText(const base::TimeWindow& window) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("time", text); };
    const bool openBegin = isOpen(window.begin);
    const bool openEnd = isOpen(window.end);
    if (openBegin && openEnd) return tr("from the start, for good");
    if (openBegin) return tr("until %1").arg(shortTimeText(window.end));
    if (openEnd) return tr("from %1, for good").arg(shortTimeText(window.begin));
    const bool sameDay = formatted(window.begin, "yyyyMMdd") == formatted(window.end, "yyyyMMdd");
    return tr("%1 to %2")
        .arg(shortTimeText(window.begin), sameDay ? formatted(window.end, "HH:mm") : shortTimeText(window.end));
}

QString spanText(base::Duration span) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(span).count();
    const auto count = [](long long n, const char* one, const char* many) {
        return QCoreApplication::translate("time", n == 1 ? one : many).arg(n);
    };
    if (seconds < 90) return count(seconds, "%1 second", "%1 seconds");
    if (seconds < 90 * 60) return count((seconds + 30) / 60, "%1 minute", "%1 minutes");
    if (seconds < 48 * 3600) return count((seconds + 1800) / 3600, "%1 hour", "%1 hours");
    return count((seconds + 43200) / 86400, "%1 day", "%1 days");
}

} // namespace penumbra::models
