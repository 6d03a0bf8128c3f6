#include "shell/welcome.h"
#include "ui/shell/flow.h"

#include <QToolButton>

using namespace penumbra;
using namespace flow;

/// Texts have the room that they need, in every usual size of the window, light and dark.
class RoomTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    void resize(int width, int height) {
        m_window->resize(width, height);
        QVERIFY(settled(*m_window));
        QCOMPARE(m_window->size(), QSize(width, height));
    }

private slots:
    void initTestCase() { isolate(m_folder); }
    void init() { m_window = makeWindow(); }
    void cleanup() { m_window.reset(); }

    void nothingIsCutOnTheWelcomePage_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true})
            for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1366, 768)})
                QTest::addRow("%d %s", size.width(), dark ? "dark" : "light") << size << dark;
    }
    void nothingIsCutOnTheWelcomePage() {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        m_window->setTheme(dark ? views::ThemeMode::Dark : views::ThemeMode::Light);
        auto* page = m_window->findChild<shell::Welcome*>();
        page->setRecent({"/a/one.penumbra", "/a/two.penumbra", "/a/three.penumbra"});
        resize(size.width(), size.height());
        int seen = 0;
        const auto check = [&](const QWidget& widget, const QString& text, int needed) {
            QVERIFY2(widget.height() >= needed, qPrintable(text));
            for (const auto* above = widget.parentWidget(); above != page; above = above->parentWidget())
                QVERIFY2(above->rect().contains(QRect(widget.mapTo(above, QPoint()), widget.size())), qPrintable(text));
            ++seen;
        };
        for (const auto* label : page->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty()) {
                const bool wraps = label->wordWrap();
                check(*label, label->text(),
                      wraps ? label->heightForWidth(label->width()) : label->sizeHint().height());
            }
        for (const auto* found : page->findChildren<QPushButton*>())
            check(*found, found->text(), found->sizeHint().height());
        QVERIFY(seen > 10);
    }

    /// The sentence of the verdict ends in an ellipsis only where the bar ends; then the tool tip tells it.
    void theVerdictTakesTheRoomThatThereIs() {
        QVERIFY(openSample(*m_window, m_folder.filePath("room.penumbra")));
        const auto limit = QString::fromStdString(m_window->document().evaluation()->verdict.limit);
        auto* verdict = m_window->findChild<QToolButton*>("verdict");
        int whole = 0, cut = 0;
        for (const int width : {1024, 1200, 1366, 1700, 2600}) {
            resize(width, 700);
            QVERIFY(verdict->isVisible());
            QCOMPARE(verdict->toolTip(), limit);
            const auto metrics = verdict->fontMetrics();
            QVERIFY(verdict->width() >= metrics.horizontalAdvance(verdict->text()));
            if (verdict->text().endsWith(limit)) {
                ++whole;
                continue;
            }
            ++cut;
            QVERIFY(verdict->text().endsWith(QChar(0x2026)));
            int left = 0; // where the buttons end
            for (const auto* other : verdict->parentWidget()->findChildren<QToolButton*>())
                if (other != verdict && other->isVisible()) left = std::max(left, other->geometry().right());
            QVERIFY2(verdict->x() - left < 40, qPrintable(QString::number(verdict->x() - left)));
        }
        QVERIFY(whole > 0 && cut > 0);
    }
};

QTEST_MAIN(RoomTest)
#include "room_test.moc"
