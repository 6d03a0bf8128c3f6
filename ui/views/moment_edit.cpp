#include "views/moment_edit.h"

#include <QLocale>
#include <QTimeZone>

namespace penumbra::views {

namespace {

constexpr int kRoom = 48; ///< for the frame and the arrow, which the style does not count

QDateTime toQt(base::Time time) { return QDateTime::fromMSecsSinceEpoch(base::toMillis(time), QTimeZone::utc()); }

} // namespace

QDateTimeEdit* makeMomentEdit(const QString& accessibleName) {
    auto* field = new QDateTimeEdit;
    field->setLocale(QLocale(QLocale::English));
    field->setTimeSpec(Qt::UTC);
    field->setDisplayFormat(QStringLiteral("ddd d MMM yyyy HH:mm"));
    field->setCalendarPopup(true);
    field->setKeyboardTracking(false);
    field->setAccessibleName(accessibleName);
    field->ensurePolished();
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("Wed 30 Sep 2026 00:00")) + kRoom);
    return field;
}

void showMoment(QDateTimeEdit& field, base::Time time) {
    if (field.dateTime() != toQt(time)) field.setDateTime(toQt(time));
}

base::Time momentOf(const QDateTimeEdit& field) { return base::fromMillis(field.dateTime().toMSecsSinceEpoch()); }

} // namespace penumbra::views
