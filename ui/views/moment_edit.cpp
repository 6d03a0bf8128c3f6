#include "views/moment_edit.h"

#include "models/time_text.h"
#include "views/icon.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QTimeZone>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>
#include <algorithm>
#include <optional>
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

/// A moment as people write one: as the field shows it, with or without the day of the week and "UTC", in one word, a
/// day alone for its midnight, or as ISO 8601.
std::optional<QDateTime> read(QString text) {
    text = text.simplified().remove(QLatin1Char(','));
    if (text.endsWith(QLatin1String("UTC"), Qt::CaseInsensitive)) text = text.chopped(3).trimmed();
    const auto locale = models::timeLocale();
    auto format = models::timeFormat(models::TimeForm::Field).remove(QLatin1Char(','));
    const auto undated = QString(format).remove(QLatin1String("ddd")).simplified();
    for (const auto& [tried, as] :
         {std::pair(text, format), std::pair(text, undated), std::pair(text.section(QLatin1Char(' '), 1), undated),
          std::pair(text, QStringLiteral("yyyy-MM-dd HH:mm")),
          std::pair(text, QString(undated).remove(QLatin1String("HH:mm")).simplified()),
          std::pair(QString(text).remove(QLatin1Char(' ')).remove(QLatin1Char(':')), QStringLiteral("ddMMMyyyyHHmm"))})
        if (auto found = locale.toDateTime(tried, as); found.isValid()) {
            found.setTimeZone(QTimeZone::utc());
            return found;
        }
    if (!text.contains(QLatin1Char('-'))) return {}; // a number alone would be seconds since 1970
    const auto time = base::parseTime(text.toStdString());
    return time ? std::optional(toQt(*time)) : std::nullopt;
}

/// Besides section by section it takes what is typed over all of it, and a click chooses the section that it hits.
class MomentEdit final : public QDateTimeEdit {
public:
    explicit MomentEdit(const QDateTime& start) : m_start(start) { lineEdit()->installEventFilter(this); }
    void stepBy(int steps) override {
        if (unset())
            setDateTime(m_start);
        else
            QDateTimeEdit::stepBy(steps);
    }
    bool typing() const { return m_typing; } ///< over all of it; not taken yet

protected:
    QValidator::State validate(QString& text, int& at) const override {
        return m_typing ? QValidator::Acceptable : QDateTimeEdit::validate(text, at);
    }
    void keyPressEvent(QKeyEvent* event) override {
        const bool all = !text().isEmpty() && lineEdit()->selectedText() == text();
        const bool writes = event->matches(QKeySequence::Paste) || event->key() == Qt::Key_Backspace ||
                            event->key() == Qt::Key_Delete ||
                            (!event->text().isEmpty() && event->text().at(0).isPrint());
        if (!m_typing && (all || unset()) && writes) begin();
        if (!m_typing) return QDateTimeEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Escape) return end({});
        const bool step = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
        if (step || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            take();
            return QDateTimeEdit::keyPressEvent(event);
        }
        static_cast<QObject*>(lineEdit())->event(event); // not sent: what it does not use would come back here
    }
    void focusOutEvent(QFocusEvent* event) override {
        if (event->reason() != Qt::PopupFocusReason) take();
        QDateTimeEdit::focusOutEvent(event);
    }
    bool eventFilter(QObject* object, QEvent* event) override {
        if (object == calendarWidget() && event->type() == QEvent::Show && unset())
            QTimer::singleShot(
                0, this, [this] { calendarWidget()->setCurrentPage(m_start.date().year(), m_start.date().month()); });
        if (object == lineEdit() && event->type() == QEvent::MouseButtonRelease && !m_typing)
            QTimer::singleShot(0, this, [this] {
                if (!lineEdit()->hasSelectedText()) setSelectedSection(currentSection());
            });
        return QDateTimeEdit::eventFilter(object, event);
    }

private:
    /// It shows that nothing is set, in words that nobody edits.
    bool unset() const { return !specialValueText().isEmpty() && dateTime() == minimumDateTime(); }

    /// The sections' own bookkeeping stays out of it until the text is taken.
    void begin() {
        if (unset()) lineEdit()->selectAll();
        m_typing = true;
        m_blocker.emplace(lineEdit());
    }
    void take() {
        if (!m_typing) return;
        const auto typed = text();
        const bool clears = typed.trimmed().isEmpty() && !specialValueText().isEmpty();
        const auto found = clears ? std::optional(minimumDateTime()) : read(typed);
        end(found);
        if (found) return;
        QToolTip::showText(mapToGlobal(QPoint(0, height())),
                           QCoreApplication::translate("MomentEdit", "\"%1\" is no date with a time, so nothing was "
                                                                     "changed. Write it like \"%2\" or "
                                                                     "\"2026-03-01 02:00\".")
                               .arg(typed, textFromDateTime(dateTime())),
                           this);
    }
    void end(const std::optional<QDateTime>& found) {
        m_typing = false;
        lineEdit()->setText(textFromDateTime(dateTime()));
        m_blocker.reset();
        if (found) setDateTime(*found);
    }

    QDateTime m_start;
    bool m_typing = false;
    std::optional<QSignalBlocker> m_blocker;
};

} // namespace

QDateTimeEdit* makeMomentEdit(const QString& accessibleName, base::Time start) {
    auto* field = new MomentEdit(toQt(start));
    field->setLocale(models::timeLocale());
    field->setTimeSpec(Qt::UTC);
    field->setDisplayFormat(models::timeFormat(models::TimeForm::Field));
    field->setCalendarPopup(true);
    field->setKeyboardTracking(false);
    field->setAccessibleName(accessibleName);
    dress(*field->calendarWidget());
    field->calendarWidget()->installEventFilter(field);
    field->ensurePolished();
    int widest = 0;
    for (const auto* day :
         {"2026-09-30T00:00:00Z", "2026-12-30T00:00:00Z"}) // long names, and two digits where there are none
        widest = std::max(widest, field->fontMetrics().horizontalAdvance(
                                      models::timeText(*base::parseTime(day), models::TimeForm::Field)));
    field->setMinimumWidth(widest + kRoom);
    return field;
}

void showMoment(QDateTimeEdit& field, base::Time time) {
    if (const auto* edit = dynamic_cast<const MomentEdit*>(&field); edit && edit->typing()) return;
    if (field.dateTime() != toQt(time)) field.setDateTime(toQt(time));
}

base::Time momentOf(const QDateTimeEdit& field) { return base::fromMillis(field.dateTime().toMSecsSinceEpoch()); }

} // namespace penumbra::views
