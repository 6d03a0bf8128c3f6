#include "views/param_form.h"

#include "views/habits.h"
#include "views/theme.h"
#include "whatif/action.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QWheelEvent>
#include <QtTest>

using namespace penumbra;
using views::ParamForm;

namespace {

const views::Choices kChoices{{"h1", "h2", "h3"}, {"w1", "w2"}, {"shop"}};

std::span<const base::ParamSpec> specsOf(const char* action) { return whatif::actions().find(action)->params; }

} // namespace

class ParamFormTest final : public QObject {
    Q_OBJECT
private slots:
    void everyActionGetsAForm_data();
    void everyActionGetsAForm();
    void showingAValueChangesNothing();
    void aWrongValueIsToldAndNotPassedOn();
    void aDragKeepsItsNumber();
    void aHeldSliderIsNotMoved();
    void whatIsBeingTypedIsNotOverwritten();
    void hostsAreChosenFromTheFleet();
    void aMomentThatMayBeMissingIsEmptied();
    void theWheelChangesNoValue();
    void returnPressesTheButtonWithTheFocus();
    void undoPassesAFieldInWhichNothingWasTyped();
    void aTypedNumberMovesItsSlider();
    void editsAreChosenByTheirNumbers();
    void anIdIsShownByItsNameAndAnUnknownNameAsItIs();
};

void ParamFormTest::everyActionGetsAForm_data() {
    QTest::addColumn<QString>("action");
    for (const auto* action : whatif::actions()) QTest::newRow(action->id) << QString::fromUtf8(action->id);
}

void ParamFormTest::everyActionGetsAForm() {
    QFETCH(QString, action);
    const auto* found = whatif::actions().find(action.toStdString());
    ParamForm form;
    form.setSpecs(found->params, {}, kChoices);
    form.resize(360, form.sizeHint().height());
    form.show();
    QStringList names;
    for (const auto* widget : form.findChildren<QWidget*>()) names << widget->accessibleName();
    for (const auto& spec : found->params) QVERIFY2(names.contains(QString::fromUtf8(spec.title)), spec.key);
    QVERIFY(form.texts().empty());
}

void ParamFormTest::showingAValueChangesNothing() {
    for (const auto* action : whatif::actions()) {
        ParamForm form;
        QSignalSpy edited(&form, &ParamForm::edited);
        base::ParamTexts texts;
        for (const auto& spec : action->params) texts[spec.key] = spec.preset;
        form.setSpecs(action->params, texts, kChoices);
        form.setTexts(texts);
        QCOMPARE(edited.count(), 0);
        QCOMPARE(form.texts(), texts);
    }
    ParamForm form; // nor does a list that is left again, which shows the name of what is there by its id
    QSignalSpy edited(&form, &ParamForm::edited);
    form.setSpecs(specsOf("drain-host"), {{"host", "host/" + kChoices.hosts.first().toStdString()}}, kChoices);
    for (auto* field : form.findChildren<QLineEdit*>()) emit field->editingFinished();
    QCOMPARE(edited.count(), 0);
}

void ParamFormTest::aWrongValueIsToldAndNotPassedOn() {
    ParamForm form;
    form.setSpecs(specsOf("change-demand"), {{"factor", "1.2"}}, kChoices);
    QSignalSpy edited(&form, &ParamForm::edited);
    auto* slider = form.findChild<QSlider*>(QStringLiteral("factor"));
    auto* field = slider->parentWidget()->findChild<QLineEdit*>();
    const auto type = [field](const QString& text) {
        field->setText(text);
        emit field->editingFinished();
    };
    type(QStringLiteral("many"));
    QCOMPARE(edited.count(), 0);
    QVERIFY(!field->toolTip().isEmpty());
    QVERIFY(field->property("wrong").toBool());
    type(QStringLiteral("-3"));
    QCOMPARE(edited.count(), 0);
    type(QStringLiteral("1.8"));
    QCOMPARE(edited.count(), 1);
    QVERIFY(!field->property("wrong").toBool());
    QCOMPARE(form.texts().at("factor"), std::string("1.8"));
}

void ParamFormTest::aDragKeepsItsNumber() {
    ParamForm form;
    form.setSpecs(specsOf("change-demand"), {{"factor", "1.2"}}, kChoices);
    auto* slider = form.findChild<QSlider*>(QStringLiteral("factor"));
    std::vector<int> drags;
    connect(&form, &ParamForm::edited, this, [&drags](const QString& key, int drag) {
        QCOMPARE(key, QStringLiteral("factor"));
        drags.push_back(drag);
    });
    for (int round = 0; round < 2; ++round) {
        slider->setSliderDown(true);
        slider->setValue(slider->value() + 2);
        slider->setValue(slider->value() + 2);
        slider->setSliderDown(false);
    }
    QCOMPARE(drags.size(), std::size_t(4));
    QVERIFY(drags[0] > 0);
    QCOMPARE(drags[0], drags[1]);
    QCOMPARE(drags[2], drags[3]);
    QVERIFY(drags[0] != drags[2]);
    slider->setValue(slider->value() + 1); // by the keyboard: a step of its own
    QCOMPARE(drags.back(), 0);
}

void ParamFormTest::aHeldSliderIsNotMoved() {
    ParamForm form;
    form.setSpecs(specsOf("change-demand"), {{"factor", "1.2"}}, kChoices);
    auto* slider = form.findChild<QSlider*>(QStringLiteral("factor"));
    slider->setSliderDown(true);
    slider->setValue(slider->value() + 4);
    const int held = slider->value();
    form.setTexts({{"factor", "1.2"}});
    QCOMPARE(slider->value(), held);
    slider->setSliderDown(false);
    form.setTexts({{"factor", "1.2"}});
    QVERIFY(slider->value() != held);
}

void ParamFormTest::whatIsBeingTypedIsNotOverwritten() {
    for (const auto* key : {"factor", "service", "ramp"}) {
        ParamForm form;
        const base::ParamTexts texts{{"factor", "1.2"}, {"service", "shop"}, {"ramp", "2d"}};
        form.setSpecs(specsOf("change-demand"), texts, kChoices);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        const auto before = QString::fromStdString(texts.at(key));
        QLineEdit* field = nullptr;
        for (auto* line : form.findChildren<QLineEdit*>())
            if (line->text() == before) field = line;
        QVERIFY2(field, key);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, "1");
        const auto typed = field->text(); // a list completes it
        form.setTexts(texts);             // an evaluation arrives
        QCOMPARE(field->text(), typed);
        QTest::keyClicks(field, key == std::string("ramp") ? "h" : ".9");
        QTest::keyClick(field, Qt::Key_Return);
        form.setTexts(texts); // an undo: the field still has the focus, but nothing is half typed
        QCOMPARE(field->text(), before);
    }
}

void ParamFormTest::theWheelChangesNoValue() {
    views::keepHabits(*qApp);
    const base::ParamTexts texts{{"host", "h2"}, {"factor", "1.2"}, {"to", "2026-03-01T02:00:00Z"}};
    const std::array<base::ParamSpec, 2> own{
        base::ParamSpec{.key = "to", .title = "Until", .kind = base::ParamKind::Time},
        base::ParamSpec{.key = "host", .title = "Host", .kind = base::ParamKind::Choice, .choices = "h1|h2|h3"}};
    for (const auto specs : {specsOf("change-demand"), std::span<const base::ParamSpec>(own)}) {
        ParamForm form;
        form.setSpecs(specs, texts, kChoices);
        form.show();
        QSignalSpy edited(&form, &ParamForm::edited);
        int turned = 0;
        for (auto* field : form.findChildren<QWidget*>()) {
            if (!field->isVisible()) continue;
            QWheelEvent event(QPointF(4, 4), field->mapToGlobal(QPointF(4, 4)), {}, QPoint(0, 120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &event);
            turned +=
                qobject_cast<QComboBox*>(field) || qobject_cast<QDateTimeEdit*>(field) || qobject_cast<QSlider*>(field)
                    ? 1
                    : 0;
        }
        QVERIFY(turned > 0);
        QVERIFY(edited.isEmpty());
    }
}

void ParamFormTest::returnPressesTheButtonWithTheFocus() {
    views::keepHabits(*qApp);
    QPushButton button("Next");
    button.show();
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTRY_COMPARE(clicked.count(), 1);
}

void ParamFormTest::undoPassesAFieldInWhichNothingWasTyped() {
    views::keepHabits(*qApp);
    QWidget window;
    QLineEdit field(&window);
    QAction undo(&window);
    undo.setShortcut(QKeySequence::Undo);
    window.addAction(&undo);
    QSignalSpy undone(&undo, &QAction::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keySequence(&field, QKeySequence::Undo);
    QCOMPARE(undone.count(), 1);
    QTest::keyClicks(&field, "x");
    QTest::keySequence(&field, QKeySequence::Undo); // of what was typed
    QCOMPARE(undone.count(), 1);
    QCOMPARE(field.text(), QString());
}

void ParamFormTest::aTypedNumberMovesItsSlider() {
    const base::ParamSpec spec{.key = "hosts", .title = "Hosts", .kind = base::ParamKind::Integer, .preset = "2"};
    ParamForm form;
    form.setSpecs(std::span(&spec, 1), {}, kChoices);
    auto* slider = form.findChild<QSlider*>();
    const int before = slider->value();
    auto* line = form.findChild<QLineEdit*>();
    line->setText("9");
    emit line->editingFinished();
    QCOMPARE(form.texts().at("hosts"), std::string("9"));
    QVERIFY(slider->value() > before);
}

void ParamFormTest::editsAreChosenByTheirNumbers() {
    const base::ParamSpec spec{.key = "which", .title = "Which"};
    auto choices = kChoices;
    choices.edits = {"1  Drain h1", "2  Drain h2", "3  Fail h3"};
    ParamForm form;
    form.setSpecs(std::span(&spec, 1), {}, choices);
    auto* button = form.findChild<QPushButton*>();
    const auto all = button->text();
    button->menu()->actions()[0]->trigger();
    button->menu()->actions()[2]->trigger();
    QCOMPARE(form.texts().at("which"), std::string("1,3"));
    QCOMPARE(button->text(), QStringLiteral("1, 3"));
    form.setTexts({});
    QCOMPARE(button->text(), all);
    QVERIFY(!button->menu()->actions()[0]->isChecked());
}

void ParamFormTest::anIdIsShownByItsNameAndAnUnknownNameAsItIs() {
    const base::ParamSpec spec{.key = "host", .title = "Host", .kind = base::ParamKind::Host};
    ParamForm form;
    for (const auto& [text, shown] : {std::pair("host/h2", "h2"), std::pair("gone", "gone"), std::pair("h3", "h3")}) {
        form.setSpecs(std::span(&spec, 1), {{"host", text}}, kChoices);
        QCOMPARE(form.findChild<QComboBox*>()->currentText(), QString(shown));
        QCOMPARE(form.texts().at("host"), std::string(text));
    }
}

void ParamFormTest::aMomentThatMayBeMissingIsEmptied() {
    const base::ParamSpec spec{.key = "to", .title = "Until", .kind = base::ParamKind::Time};
    ParamForm form;
    auto choices = kChoices;
    choices.now = *base::parseTime("2026-03-01T00:00:00Z");
    form.setSpecs(std::span(&spec, 1), {{"to", "2026-03-01T02:00:00Z"}}, choices);
    QSignalSpy edited(&form, &ParamForm::edited);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    auto* field = form.findChild<QDateTimeEdit*>();
    QVERIFY(field && field->text() != field->specialValueText());
    auto* line = field->findChild<QLineEdit*>();
    field->setFocus();
    line->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), field->specialValueText());
    QVERIFY(!edited.isEmpty());
    const auto texts = form.texts();
    QVERIFY(!texts.contains("to") || texts.at("to").empty());
    // and is typed anew wherever the cursor stands in the words that it is not set
    line->deselect();
    line->setCursorPosition(3);
    QTest::keyClicks(field, "5122026"); // no seconds since 1970
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), field->specialValueText());
    line->deselect();
    QTest::keyClicks(field, "2026-12-01 02:40");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(form.texts().at("to"), std::string("2026-12-01T02:40:00Z"));
    line->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Return);
    field->stepUp();
    QCOMPARE(form.texts().at("to"), std::string("2026-03-01T00:00:00Z")); // not the day after 1970 began
}

void ParamFormTest::hostsAreChosenFromTheFleet() {
    ParamForm form;
    form.setSpecs(specsOf("fail-host"), {{"host", "h2"}}, kChoices);
    auto* list = form.findChild<QComboBox*>();
    QCOMPARE(list->currentText(), QStringLiteral("h2"));
    QSignalSpy edited(&form, &ParamForm::edited);
    list->setCurrentIndex(list->findText(QStringLiteral("h3")));
    emit list->activated(list->currentIndex());
    QCOMPARE(edited.count(), 1);
    QCOMPARE(form.texts().at("host"), std::string("h3"));
    form.setTexts({{"host", "gone"}}); // what the fleet no longer has still shows
    QCOMPARE(list->currentText(), QStringLiteral("gone"));
}

QTEST_MAIN(ParamFormTest)
#include "param_form_test.moc"
