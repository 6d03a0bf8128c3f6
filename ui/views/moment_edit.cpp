#include "views/moment_edit.h"

#include "models/time_text.h"
#include "views/icon.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QTextCharFormat>
#include <QTimeZone>
#include <QToolButton>
#include <utility>

namespace penumbra::views {

namespace {

constexpr int kRoom = 48; ///< for the frame and the arrow, which the style does not count

QDateTime toQt(base::Time time) { return QDateTime::fromMSecsSinceEpoch(base::toMillis(time), QTimeZone::utc()); }

/// In the theme's colours, with arrows like those of the rest, and high enough for six weeks.
void dress(QCalendarWidget& calendar) {
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const auto day : {Qt::Saturday, Qt::Sunday}) calendar.setWeekdayTextFormat(day, {});
    for (const auto& [name, path] : {std::pair("qt_calendar_prevmonth", "M15 5 L8 12 L15 19"),
                                     std::pair("qt_calendar_nextmonth", "M9 5 L16 12 L9 19")})
        if (auto* arrow = calendar.findChild<QToolButton*>(QLatin1String(name))) arrow->setIcon(lineIcon(path));
    constexpr int kLines = 9; ///< six weeks, their days' names, months and arrows
    const auto line = calendar.fontMetrics().height();
    calendar.setMinimumSize(kLines * line * 2, kLines * (line + line / 2));
}

} // namespace

QDateTimeEdit* makeMomentEdit(const QString& accessibleName) {
    auto* field = new QDateTimeEdit;
    field->setLocale(models::timeLocale());
    field->setTimeSpec(Qt::UTC);
    field->setDisplayFormat(models::timeFormat(models::TimeForm::Field));
    field->setCalendarPopup(true);
    field->setKeyboardTracking(false);
    field->setAccessibleName(accessibleName);
    dress(*field->calendarWidget());
    field->ensurePolished();
    const auto wide = models::timeText(*base::parseTime("2026-09-30T00:00:00Z"), models::TimeForm::Field);
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(wide) + kRoom);
    return field;
}

void showMoment(QDateTimeEdit& field, base::Time time) {
    if (field.dateTime() != toQt(time)) field.setDateTime(toQt(time));
}

base::Time momentOf(const QDateTimeEdit& field) { return base::fromMillis(field.dateTime().toMSecsSinceEpoch()); }

} // namespace penumbra::views
