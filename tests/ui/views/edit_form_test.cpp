#include "views/edit_form.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;
using views::EditForm;

namespace {

const views::Choices kChoices{{"h1", "h2"}, {"w1"}, {"shop"}};

whatif::Edit edit(const std::string& text) {
    auto parsed = *whatif::parseEdit(text);
    parsed.key = "e1";
    return parsed;
}

base::Time now() { return base::parseTime("2026-03-01T00:00:00Z").value(); }

} // namespace

class EditFormTest final : public QObject {
    Q_OBJECT
private slots:
    void isEmptyWithoutAnEdit();
    void showsTheWindow();
    void windowsComeAndGo();
    void aWindowNeverEndsBeforeItBegins();
    void aLaterBeginKeepsTheLength();
    void aWholeMomentIsTyped();
    void aClickChoosesTheHour();
    void dragsAreNamed();
    void notesArePassedOn();
    void whatIsBeingTypedIsNotOverwritten();
    void unknownActionsAreKept();

private:
    std::vector<whatif::Edit> m_passed;
    QStringList m_keys;
    void follow(EditForm& form);
};

void EditFormTest::follow(EditForm& form) {
    m_passed.clear();
    m_keys.clear();
    connect(&form, &EditForm::edited, this, [this](const whatif::Edit& passed, const QString& key) {
        m_passed.push_back(passed);
        m_keys << key;
    });
}

void EditFormTest::isEmptyWithoutAnEdit() {
    EditForm form;
    QVERIFY(form.isHidden());
    const auto shown = edit("fail-host host=h1");
    form.setEdit(&shown, kChoices, now());
    QVERIFY(!form.isHidden());
    form.setEdit(nullptr, kChoices, now());
    QVERIFY(form.isHidden());
}

void EditFormTest::showsTheWindow() {
    EditForm form;
    follow(form);
    const auto shown = edit("drain-host host=h1 from=2026-03-01T02:00:00Z to=2026-03-01T06:00:00Z");
    form.setEdit(&shown, kChoices, now());
    const auto moments = form.findChildren<QDateTimeEdit*>();
    QCOMPARE(moments.size(), 2);
    QCOMPARE(moments[0]->dateTime().toMSecsSinceEpoch(), base::toMillis(shown.window.begin));
    QCOMPARE(moments[1]->dateTime().toMSecsSinceEpoch(), base::toMillis(shown.window.end));
    QVERIFY(m_passed.empty());
}

void EditFormTest::windowsComeAndGo() {
    EditForm form;
    follow(form);
    const auto shown = edit("fail-host host=h1");
    form.setEdit(&shown, kChoices, now());
    QList<QCheckBox*> boxes;
    for (auto* box : form.findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("From") || box->text() == QStringLiteral("Until")) boxes << box;
    QCOMPARE(boxes.size(), 2);
    boxes[0]->setChecked(true);
    QCOMPARE(m_passed.back().window.begin, now());
    QCOMPARE(m_passed.back().window.end, base::kEndOfTime);
    boxes[1]->setChecked(true);
    QCOMPARE(m_passed.back().window.end, now() + 4h);
    boxes[0]->setChecked(false);
    QCOMPARE(m_passed.back().window.begin, base::kBeginningOfTime);
    QCOMPARE(m_passed.size(), std::size_t(3));
    for (const auto& key : m_keys) QVERIFY(key.isEmpty()); // each one a step of its own
}

void EditFormTest::aWindowNeverEndsBeforeItBegins() {
    EditForm form;
    follow(form);
    const auto shown = edit("drain-host host=h1 from=2026-03-01T02:00:00Z to=2026-03-01T06:00:00Z");
    form.setEdit(&shown, kChoices, now());
    auto* end = form.findChildren<QDateTimeEdit*>()[1];
    end->setDateTime(end->dateTime().addDays(-2));
    QCOMPARE(m_passed.size(), std::size_t(1));
    QVERIFY(!m_passed.back().window.empty());
    QCOMPARE(m_passed.back().window.begin, shown.window.begin);
}

void EditFormTest::aLaterBeginKeepsTheLength() {
    EditForm form;
    follow(form);
    const auto shown = edit("drain-host host=h1 from=2026-03-01T02:00:00Z to=2026-03-01T06:00:00Z");
    form.setEdit(&shown, kChoices, now());
    auto* begin = form.findChildren<QDateTimeEdit*>()[0];
    begin->setDateTime(begin->dateTime().addDays(2));
    QCOMPARE(m_passed.size(), std::size_t(1));
    QCOMPARE(m_passed.back().window.begin, shown.window.begin + 48h);
    QCOMPARE(m_passed.back().window.end, shown.window.end + 48h);
}

void EditFormTest::aWholeMomentIsTyped() {
    EditForm form;
    follow(form);
    const auto shown = edit("drain-host host=h1 from=2026-03-01T02:00:00Z to=2026-03-01T06:00:00Z");
    form.setEdit(&shown, kChoices, now());
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    auto* begin = form.findChildren<QDateTimeEdit*>()[0];
    auto* line = begin->findChild<QLineEdit*>();
    const auto type = [&](const char* text, Qt::Key last = Qt::Key_Return) {
        begin->setFocus();
        QTest::keyClick(begin, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(begin, text);
        QTest::keyClick(begin, last);
        return base::fromMillis(begin->dateTime().toMSecsSinceEpoch());
    };
    QCOMPARE(line->text(), QString("Sun 1 Mar 2026 02:00"));
    QCOMPARE(type("Tue 3 Mar 2026 04:30"), shown.window.begin + 50h + 30min); // as it is shown
    QCOMPARE(line->text(), QString("Tue 3 Mar 2026 04:30"));
    QCOMPARE(m_passed.back().window.begin, shown.window.begin + 50h + 30min);
    QCOMPARE(type("Tue 3 Mar 2026, 05:00 UTC"), shown.window.begin + 51h); // as it is written elsewhere
    QCOMPARE(type("4 Mar 2026 05:00"), shown.window.begin + 75h);
    QCOMPARE(type("2026-03-05 05:00", Qt::Key_Tab), shown.window.begin + 99h);
    QCOMPARE(type("5 Mar 2026"), shown.window.begin + 94h); // its midnight
    QCOMPARE(type("05Mar20260530"), shown.window.begin + 99h + 30min);
    QCOMPARE(type("2026-03-05T06:00:00Z"), shown.window.begin + 100h);
    const auto passed = m_passed.size();
    QCOMPARE(type("soon"), shown.window.begin + 100h); // what is no moment changes nothing
    QCOMPARE(type("5 Mar", Qt::Key_Escape), shown.window.begin + 100h);
    QCOMPARE(line->text(), QString("Thu 5 Mar 2026 06:00"));
    QCOMPARE(m_passed.size(), passed);
}

void EditFormTest::aClickChoosesTheHour() {
    EditForm form;
    follow(form);
    const auto shown = edit("drain-host host=h1 from=2026-03-01T02:00:00Z to=2026-03-01T06:00:00Z");
    form.setEdit(&shown, kChoices, now());
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    auto* begin = form.findChildren<QDateTimeEdit*>()[0];
    auto* line = begin->findChild<QLineEdit*>();
    line->setCursorPosition(static_cast<int>(line->text().indexOf("02:00")) + 1);
    const auto at = line->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    line->setCursorPosition(0);
    QTest::mouseClick(line, Qt::LeftButton, {}, at);
    QTRY_COMPARE(line->selectedText(), QString("02"));
    QTest::keyClicks(begin, "23");
    QTest::keyClick(begin, Qt::Key_Return);
    QCOMPARE(m_passed.back().window.begin, shown.window.begin + 21h);
}

void EditFormTest::dragsAreNamed() {
    EditForm form;
    follow(form);
    const auto shown = edit("change-demand factor=1.2");
    form.setEdit(&shown, kChoices, now());
    auto* slider = form.findChild<QSlider*>(QStringLiteral("factor"));
    slider->setSliderDown(true);
    slider->setValue(slider->value() + 2);
    slider->setValue(slider->value() + 2);
    slider->setSliderDown(false);
    QCOMPARE(m_keys.size(), 2);
    QVERIFY(m_keys[0].startsWith(QStringLiteral("e1:factor:")));
    QCOMPARE(m_keys[0], m_keys[1]);
    QVERIFY(m_passed[0].change.params.at("factor") != m_passed[1].change.params.at("factor"));
}

void EditFormTest::notesArePassedOn() {
    EditForm form;
    follow(form);
    const auto shown = edit("fail-host host=h1");
    form.setEdit(&shown, kChoices, now());
    QLineEdit* note = nullptr;
    for (auto* line : form.findChildren<QLineEdit*>())
        if (line->accessibleName() == QStringLiteral("Note")) note = line;
    QVERIFY(note);
    note->setText(QStringLiteral("as in January"));
    emit note->editingFinished();
    emit note->editingFinished(); // nothing new: nothing passed
    QCOMPARE(m_passed.size(), std::size_t(1));
    QCOMPARE(m_passed[0].note, std::string("as in January"));
}

void EditFormTest::whatIsBeingTypedIsNotOverwritten() {
    EditForm form;
    follow(form);
    const auto shown = edit("drain-host host=h1 from=2026-03-01T02:00:00Z to=2026-03-01T06:00:00Z note=before");
    form.setEdit(&shown, kChoices, now());
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    auto* end = form.findChildren<QDateTimeEdit*>()[1];
    auto* date = end->findChild<QLineEdit*>();
    QLineEdit* note = nullptr;
    for (auto* line : form.findChildren<QLineEdit*>())
        if (line->text() == QStringLiteral("before")) note = line;
    QVERIFY(note && date);
    note->setFocus();
    QTest::keyClicks(note, " and af");
    form.setEdit(&shown, kChoices, now()); // an evaluation arrives
    QCOMPARE(note->text(), QStringLiteral("before and af"));
    QTest::keyClicks(note, "ter");
    end->setFocus(); // leaving the field passes it on
    QCOMPARE(m_passed.size(), std::size_t(1));
    QCOMPARE(m_passed[0].note, std::string("before and after"));
    const auto whole = date->text();
    date->setCursorPosition(static_cast<int>(whole.size()));
    QTest::keyClick(end, Qt::Key_Backspace);
    const auto typed = date->text();
    QVERIFY(typed != whole);
    form.setEdit(&m_passed[0], kChoices, now());
    QCOMPARE(date->text(), typed);
    note->setFocus();
    form.setEdit(&shown, kChoices, now()); // undone: nothing is half typed in the note
    QCOMPARE(note->text(), QStringLiteral("before"));
}

void EditFormTest::unknownActionsAreKept() {
    EditForm form;
    follow(form);
    whatif::Edit newer;
    newer.key = "e9";
    newer.change.action = "teleport-host";
    newer.change.params["host"] = "h1";
    form.setEdit(&newer, kChoices, now());
    QVERIFY(m_passed.empty());
    bool told = false;
    for (const auto* label : form.findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("teleport-host"));
    QVERIFY(told);
}

QTEST_MAIN(EditFormTest)
#include "edit_form_test.moc"
