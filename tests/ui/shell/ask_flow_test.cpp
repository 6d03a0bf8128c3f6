#include "flow.h"

#include "pages/ask_dialog.h"
#include "views/chart_view.h"
#include "views/table.h"

#include <QTabBar>

using namespace flow;
using Phase = bridge::QuestionRun::Phase;

/// Questions about a scenario, asked and answered in the window.
class AskFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;
    views::Choices m_choices;

    bridge::Document& document() { return m_window->document(); }
    QString path() const { return m_folder.filePath("sample.penumbra"); }
    void edit(const char* text) {
        auto edit = whatif::parseEdit(text, document().evaluation()->options.now);
        if (!edit) qFatal("%s", edit.error().text.c_str());
        document().addEdit(std::move(*edit));
        QVERIFY(settled(*m_window));
    }
    /// Presses Ask and waits for the answer that is kept.
    const bridge::QuestionRun::Kept& answered(pages::AskDialog& dialog, const char* id) {
        QTest::mouseClick(button(dialog, "Ask"), Qt::LeftButton);
        if (!settled(*m_window)) qFatal("There is no answer.");
        return dialog.run().kept(*ask::questions().find(id));
    }

private slots:
    void initTestCase() {
        isolate(m_folder);
        m_window = makeWindow();
        QVERIFY(openSample(*m_window, path()));
        edit("drain-host host=a1-01 from=+30h for=2h");
    }
    void cleanupTestCase() { m_window.reset(); }

    /// Nothing is computed before it is asked; then the window says what the command line says.
    void theWindowAnswersAsTheCommandLine() {
        std::map<std::string, base::ParamTexts> texts{{"when", {{"from", "+29h"}, {"to", "+36h"}}}};
        pages::AskDialog dialog(document(), m_choices, "when", texts, nullptr);
        dialog.show();
        QVERIFY(document().engine().idle());
        QVERIFY(shownText(dialog, "Not asked yet"));
        const auto& kept = answered(dialog, "when");
        QCOMPARE(int(kept.phase), int(Phase::Done));
        QVERIFY(shownText(dialog, QString::fromStdString(kept.answer.text)));
        QCOMPARE(dialog.findChild<views::Table*>()->model()->rowCount(), int(kept.answer.tables[0].rows.size()));
        QProcess process;
        process.start(QStringLiteral(PENUMBRA_BIN "/penumbra-cli"),
                      {"when", "-w", path(), "--json", "--edit", "drain-host host=a1-01 from=+30h for=2h", "--from",
                       "+29h", "--to", "+36h"});
        QVERIFY(process.waitForFinished(patience()));
        const auto json = base::parseJson(process.readAllStandardOutput().toStdString(), "when");
        QVERIFY2(json, process.readAllStandardError().constData());
        QCOMPARE((*json)["text"].get<std::string>(), kept.answer.text);
    }

    /// What a row proposes is one step, which undo takes back.
    void aRowBecomesTheScenario() {
        const auto before = serialised(document());
        std::map<std::string, base::ParamTexts> texts{{"when", {{"from", "+29h"}, {"to", "+40h"}}}};
        pages::AskDialog dialog(document(), m_choices, "when", texts, nullptr);
        dialog.show();
        const auto& rows = answered(dialog, "when").answer.tables.at(0).rows;
        const auto at = std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.instead.has_value(); });
        QVERIFY(at != rows.end());
        const auto proposed = at->instead->edits;
        QCOMPARE(button(dialog, "Make it the scenario")->isEnabled(), rows[0].instead.has_value());
        dialog.findChild<views::Table*>()->selectSourceRow(int(at - rows.begin()));
        QTest::mouseClick(button(dialog, "Make it the scenario"), Qt::LeftButton);
        QVERIFY(settled(*m_window));
        QVERIFY(!dialog.isVisible());
        QVERIFY(document().state().scenario.edits == proposed);
        trigger(*m_window, "undo");
        QVERIFY(settled(*m_window));
        QCOMPARE(serialised(document()), before);
    }

    void everyQuestionIsAnsweredOnATabOfItsOwn() {
        std::map<std::string, base::ParamTexts> texts{{"back", {{"at", "+31h"}}}, {"when", {{"to", "+36h"}}}};
        pages::AskDialog dialog(document(), m_choices, "when", texts, nullptr);
        dialog.show();
        auto* tabs = dialog.findChild<QTabBar*>();
        QCOMPARE(tabs->count(), int(ask::questions().size()));
        int tab = 0;
        for (const auto* question : ask::questions()) {
            tabs->setCurrentIndex(tab++);
            const auto& kept = answered(dialog, question->id);
            QVERIFY2(kept.phase == Phase::Done, qPrintable(kept.error));
            QVERIFY(shownText(dialog, QString::fromStdString(kept.answer.text)));
        }
        tabs->setCurrentIndex(0); // its answer is still there
        QVERIFY(shownText(dialog, QString::fromStdString(dialog.run().kept(**ask::questions().begin()).answer.text)));
    }

    /// One command of the palette and one screen: it is asked already, and all of the answer is in sight.
    void aCommandIsAnAnswer() {
        for (const auto& [command, id] : {std::pair{"kit", "saturation"}, {"spare", "spare"}}) {
            bool done = false;
            auto* timer = new QTimer(this);
            connect(timer, &QTimer::timeout, this, [&, timer, id = id] {
                auto* dialog = qobject_cast<pages::AskDialog*>(QApplication::activeModalWidget());
                if (!dialog || dialog->run().kept(*ask::questions().find(id)).phase != Phase::Done) return;
                timer->deleteLater();
                timer->stop();
                const auto& answer = dialog->run().kept(*ask::questions().find(id)).answer;
                done = shownText(*dialog, QString::fromStdString(answer.text));
                std::size_t shown = 0, charts = 0;
                for (const auto& table : answer.tables) (table.grid ? charts : shown) += table.rows.empty() ? 0U : 1U;
                done = done && dialog->findChildren<views::Table*>().size() == qsizetype(shown) &&
                       dialog->findChildren<views::ChartView*>().size() == qsizetype(charts);
                dialog->reject();
            });
            timer->start(20);
            trigger(*m_window, command);
            QVERIFY2(done, command);
        }
    }

    void whatCannotBeAskedIsSaidAndACancelChangesNothing() {
        const auto before = serialised(document());
        std::map<std::string, base::ParamTexts> texts{{"when", {{"which", "7"}}}, {"back", {}}};
        pages::AskDialog dialog(document(), m_choices, "when", texts, nullptr);
        dialog.show();
        QCOMPARE(int(answered(dialog, "when").phase), int(Phase::Failed));
        QVERIFY(shownText(dialog, "'7' is no number of an edit"));
        std::map<std::string, base::ParamTexts> all;
        pages::AskDialog other(document(), m_choices, "when", all, nullptr);
        other.show();
        QTest::mouseClick(button(other, "Ask"), Qt::LeftButton);
        QTest::mouseClick(button(other, "Cancel"), Qt::LeftButton);
        QVERIFY(settled(*m_window));
        QVERIFY(shownText(other, "It was cancelled"));
        QCOMPARE(serialised(document()), before);
    }
};

QTEST_MAIN(AskFlowTest)
#include "ask_flow_test.moc"
