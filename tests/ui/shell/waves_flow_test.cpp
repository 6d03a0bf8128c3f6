#include "flow.h"

#include "pages/waves_dialog.h"
#include "views/table.h"
#include "views/timeline.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>

using namespace flow;

/// Maintenance in waves, asked for and answered in the window.
class WavesFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    bridge::Document& document() { return m_window->document(); }
    QString path() const { return m_folder.filePath("sample.penumbra"); }

    /// Opens the dialog by the window's command, waits for the answer of what it proposes for these hosts, and hands
    /// the dialog over.
    void ask(const std::function<void(pages::WavesDialog&)>& look) {
        QTimer timer;
        bool asked = false;
        connect(&timer, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<pages::WavesDialog*>(QApplication::activeModalWidget());
            if (!dialog || !document().engine().idle()) return;
            if (!asked) {
                asked = true;
                for (auto* list : dialog->findChildren<QComboBox*>())
                    if (list->accessibleName() == QLatin1String("Zone")) {
                        list->setCurrentIndex(1);
                        emit list->activated(1);
                    }
                QTest::mouseClick(button(*dialog, "Plan the waves"), Qt::LeftButton);
                return;
            }
            timer.stop();
            look(*dialog);
            if (dialog->isVisible()) dialog->reject();
        });
        timer.start(20);
        trigger(*m_window, "waves");
        QVERIFY(asked);
        QVERIFY(settled(*m_window));
    }

private slots:
    void initTestCase() {
        isolate(m_folder);
        m_window = makeWindow();
        QVERIFY(openSample(*m_window, path()));
    }
    void cleanupTestCase() { m_window.reset(); }

    /// What the window plans is what the command line answers.
    void theWindowAnswersAsTheCommandLine() {
        base::ParamTexts texts;
        std::string sentence;
        std::size_t waves = 0;
        ask([&](pages::WavesDialog& dialog) {
            QCOMPARE(int(dialog.run().phase()), int(bridge::MaintenanceRun::Phase::Done));
            texts = dialog.texts();
            sentence = dialog.run().schedule().text;
            waves = dialog.run().schedule().waves.size();
            QVERIFY(waves > 0);
            QCOMPARE(dialog.findChild<views::Timeline*>()->blocks().size(), waves);
            QVERIFY(shownText(dialog, QString::fromStdString(sentence)));
        });
        ask([&](pages::WavesDialog& dialog) { // a window that opens later closes later
            auto proposed = dialog.texts();
            for (auto* field : dialog.findChildren<QDateTimeEdit*>())
                if (field->accessibleName() == QLatin1String("Window opens"))
                    field->setDateTime(field->dateTime().addDays(5));
            for (const char* key : {"from", "to"})
                QCOMPARE(*base::parseTime(dialog.texts().at(key)),
                         *base::parseTime(proposed[key]) + std::chrono::days(5));
        });
        QStringList arguments{"waves", "-w", path(), "--json"};
        for (const auto& [key, value] : texts)
            if (!value.empty()) arguments << "--" + QString::fromStdString(key) << QString::fromStdString(value);
        QVERIFY(arguments.contains("--zone"));
        QProcess process;
        process.start(QStringLiteral(PENUMBRA_BIN "/penumbra-cli"), arguments);
        QVERIFY(process.waitForFinished(patience()));
        const auto json = base::parseJson(process.readAllStandardOutput().toStdString(), "waves");
        QVERIFY2(json, process.readAllStandardError().constData());
        QCOMPARE((*json)["text"].get<std::string>(), sentence);
        QCOMPARE((*json)["waves"].size(), waves);
    }

    void allDrainsAreOneStep() {
        const auto before = serialised(document());
        std::size_t drains = 0;
        ask([&](pages::WavesDialog& dialog) {
            drains = dialog.run().schedule().edits.size();
            QTest::mouseClick(button(dialog, "Add to the scenario"), Qt::LeftButton);
        });
        QVERIFY(drains > 0);
        QCOMPARE(document().state().scenario.edits.size(), drains);
        trigger(*m_window, "undo");
        QVERIFY(settled(*m_window));
        QCOMPARE(serialised(document()), before);
    }

    void whatCannotBeAskedIsSaid() {
        views::Choices none;
        pages::WavesDialog dialog(document(), none, {}, nullptr);
        dialog.show();
        QTest::mouseClick(button(dialog, "Plan the waves"), Qt::LeftButton);
        QVERIFY(shownText(dialog, "Say which hosts to maintain"));
        QVERIFY(!button(dialog, "Add to the scenario")->isEnabled());
    }

    /// With whatever is typed in it, and again after the focus went elsewhere.
    void returnInAFieldPlans() {
        pages::WavesDialog dialog(document(), {}, {{"windows", "1"}}, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* plan = button(dialog, "Plan the waves");
        plan->setFocus();
        for (auto* field : dialog.findChildren<QLineEdit*>())
            if (field->accessibleName() == QLatin1String("Work on a host")) {
                field->setFocus();
                field->selectAll();
                QTest::keyClicks(field, "20m");
                QTest::keyClick(field, Qt::Key_Return);
            }
        QCOMPARE(dialog.texts().at("work"), std::string("20m"));
        QVERIFY(shownText(dialog, "Say which hosts to maintain"));
    }

    void aCancelChangesNothing() {
        const auto before = serialised(document());
        pages::WavesDialog dialog(document(), {}, {{"all", "true"}}, nullptr);
        dialog.show();
        QTest::mouseClick(button(dialog, "Plan the waves"), Qt::LeftButton);
        auto* cancel = button(dialog, "Cancel");
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(settled(*m_window));
        QCOMPARE(int(dialog.run().phase()), int(bridge::MaintenanceRun::Phase::Stopped));
        QVERIFY(shownText(dialog, "It was cancelled"));
        QCOMPARE(serialised(document()), before);
    }
};

QTEST_MAIN(WavesFlowTest)
#include "waves_flow_test.moc"
