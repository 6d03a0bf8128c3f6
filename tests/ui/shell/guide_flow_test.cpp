#include "flow.h"
#include "shell/guide.h"
#include "views/tall_area.h"

#include <QScrollBar>
#include <QSplitter>

using namespace flow;

/// The first walk through the pages, and the room that a user gives their parts.
class GuideFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

private slots:
    void initTestCase() { isolate(m_dir); }
    void whoeverMakesTheSampleIsGuidedOnce();
    void sizesAreKeptAndReset();
};

void GuideFlowTest::whoeverMakesTheSampleIsGuidedOnce() {
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/Sample fleet.penumbra");
    auto window = makeWindow();
    const QSize small(1366, 740); // of a screen 768 high, with the desktop's bar
    window->resize(small);
    auto* guide = window->findChild<shell::Guide*>();
    QVERIFY(!window->actions().action("guide")->isEnabled()); // there is nothing to be shown yet
    trigger(*window, "sample");
    QVERIFY(settled(*window));
    QTRY_VERIFY_WITH_TIMEOUT(guide->isRunning(), patience());
    QSet<QString> seen;
    for (int step = 0; step < 20 && guide->isRunning(); ++step) {
        QVERIFY(settled(*window));
        seen << window->currentPage()->metaObject()->className();
        QVERIFY2(window->size() == small,
                 qPrintable(QStringLiteral("%1 takes %2").arg(seen.values().join(' ')).arg(window->height())));
        for (const auto* area : window->findChildren<views::TallArea*>())
            QVERIFY2(!area->isVisible() || area->verticalScrollBar()->maximum() == 0,
                     qPrintable(area->accessibleName()));
        QVERIFY(window->rect().contains(QRect(guide->mapTo(window.get(), QPoint()), guide->size())));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the button that leads on has the focus
    }
    QVERIFY(!guide->isRunning());
    QVERIFY2(seen.size() == 7, qPrintable(QString::number(seen.size())));
    trigger(*window, "guide");
    QVERIFY(guide->isRunning());
    QTest::keyClick(guide, Qt::Key_Escape);
    QVERIFY(!guide->isRunning());
    answerQuestion("Make it anew");
    trigger(*window, "sample");
    QVERIFY(settled(*window));
    QVERIFY(!guide->isRunning()); // once
}

void GuideFlowTest::sizesAreKeptAndReset() {
    const auto path = m_dir.filePath("s.penumbra");
    QList<int> made, dragged;
    {
        auto window = makeWindow();
        QVERIFY(openSample(*window, path));
        window->showPage("forecast");
        QVERIFY(settled(*window));
        auto* splitter = window->currentPage()->findChild<QSplitter*>();
        made = splitter->sizes();
        auto* handle = splitter->handle(1);
        const auto from = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        const QPointF to = from + QPoint(-30, 0);
        QMouseEvent move(QEvent::MouseMove, to, handle->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(handle, &move);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, to.toPoint());
        dragged = splitter->sizes();
        QVERIFY(dragged != made);
    }
    auto window = makeWindow();
    window->document().open(path);
    QVERIFY(settled(*window));
    window->showPage("forecast");
    QVERIFY(settled(*window));
    auto* splitter = window->currentPage()->findChild<QSplitter*>();
    QCOMPARE(splitter->sizes(), dragged);
    trigger(*window, "reset-layout");
    QCOMPARE(splitter->sizes(), made);
    QVERIFY(!QSettings().allKeys().join(' ').contains("layout/"));
}

QTEST_MAIN(GuideFlowTest)
#include "guide_flow_test.moc"
