#include "ui/shell/flow.h"
#include "ui/shell/timed_application.h"

#include <QAbstractButton>
#include <QFile>
#include <QMenu>
#include <malloc.h>
#include <random>

using namespace penumbra;
using namespace flow;

namespace {

QStringList warnings; ///< told since the test began; what Qt says of the offscreen platform is left out

void collect(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtDebugMsg || type == QtInfoMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
    else if (!text.startsWith(QLatin1String("This plugin does not support")) &&
             !text.contains(QLatin1String("not accepted by receiving widget"))) // Qt Test says so of what just closed
        warnings << text;
}

double megabytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// What the program holds, and what of it is in use.
QString memory(const QWidget& window) {
    const auto heap = mallinfo2();
    return QStringLiteral("%1 MB, %2 MB of the heap in use, %3 objects in the window, %4 other windows")
        .arg(megabytes(), 0, 'f', 0)
        .arg(static_cast<double>(heap.uordblks + heap.hblkhd) / 1e6, 0, 'f', 0)
        .arg(window.findChildren<QObject*>().size())
        .arg(QApplication::topLevelWidgets().size() - 1);
}

/// Sends events of a seed to whatever is on the screen.
class Monkey final : public QObject {
public:
    Monkey(shell::MainWindow& window, unsigned seed) : m_window(window), m_random(seed) { tick(); }
    void act() {
        auto* target = aWidget();
        if (!target) return;
        switch (draw(10)) {
        case 0:
            return m_window.showPage(
                QLatin1String(pages::pages().begin()[draw(static_cast<int>(pages::pages().size()))]->id));
        case 1:
        case 2:
        case 3:
            return QTest::mouseClick(target, draw(6) == 0 ? Qt::RightButton : Qt::LeftButton, someKeys(),
                                     aPoint(*target));
        case 4:
            return QTest::mouseDClick(target, Qt::LeftButton, {}, aPoint(*target));
        case 5:
            return drag(*target);
        case 6:
            return wheel(*target);
        case 7:
            return QTest::keyClicks(target, QString(QChar('a' + draw(26))) + QString::number(draw(100)));
        default:
            return QTest::keyClick(target, aKey(), someKeys());
        }
    }

private:
    /// Also within what opens while it answers.
    void tick() {
        QTimer::singleShot(3, this, [this] { tick(); });
        leave();
    }
    int draw(int below) { return below <= 1 ? 0 : static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    Qt::KeyboardModifiers someKeys() {
        static const Qt::KeyboardModifiers kAll[] = {{}, {}, {}, Qt::ShiftModifier, Qt::ControlModifier};
        return kAll[draw(5)];
    }
    Qt::Key aKey() {
        static const Qt::Key kKeys[] = {Qt::Key_Tab,   Qt::Key_Backtab,  Qt::Key_Up,     Qt::Key_Down,   Qt::Key_Left,
                                        Qt::Key_Right, Qt::Key_Return,   Qt::Key_Space,  Qt::Key_Delete, Qt::Key_Home,
                                        Qt::Key_End,   Qt::Key_PageDown, Qt::Key_Plus,   Qt::Key_Minus,  Qt::Key_Z,
                                        Qt::Key_C,     Qt::Key_D,        Qt::Key_Escape, Qt::Key_F5};
        return kKeys[draw(std::size(kKeys))];
    }
    QPoint aPoint(const QWidget& widget) { return {draw(widget.width()), draw(widget.height())}; }
    QWidget* aWidget() {
        QWidget* top = QApplication::activePopupWidget();
        if (!top) top = QApplication::activeModalWidget();
        if (!top) top = &m_window;
        QList<QWidget*> all;
        for (auto* child : top->findChildren<QWidget*>())
            if (child->isVisible() && child->isEnabled() && child->width() > 0 && child->height() > 0) all << child;
        return all.isEmpty() ? top : all[draw(static_cast<int>(all.size()))];
    }
    void drag(QWidget& target) {
        const auto from = aPoint(target), to = aPoint(target);
        QTest::mousePress(&target, Qt::LeftButton, someKeys(), from);
        for (int part = 1; part <= 3; ++part) QTest::mouseMove(&target, from + (to - from) * part / 3);
        QTest::mouseRelease(&target, Qt::LeftButton, {}, to);
    }
    void wheel(QWidget& target) {
        const QPointF at = aPoint(target);
        QWheelEvent event(at, target.mapToGlobal(at), {}, {0, draw(2) ? 120 : -120}, Qt::NoButton, someKeys(),
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&target, &event);
    }
    /// Menus and dialogs wait for an answer: sometimes one is chosen, files are never.
    void leave() {
        if (auto* popup = QApplication::activePopupWidget()) {
            if (draw(3) == 0)
                QTest::keyClick(popup, draw(2) ? Qt::Key_Down : Qt::Key_Return);
            else
                popup->close();
        } else if (auto* modal = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            if (qobject_cast<QFileDialog*>(modal) || draw(8) == 0)
                modal->reject();
            else
                act();
        }
    }

    shell::MainWindow& m_window;
    std::mt19937 m_random;
};

} // namespace

/// Random events over every page; what they cost in memory and time is told. PENUMBRA_MONKEY: how many, none of which
/// may take long; PENUMBRA_SEED: of which seed.
class MonkeyTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { isolate(m_folder); }

    void nothingCrashesAndNothingWarns() {
        const auto number = [](const char* name, int otherwise) {
            return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
        };
        const int events = number("PENUMBRA_MONKEY", 1'500);
        auto window = makeWindow();
        window->resize(1366, 768);
        QVERIFY(openSample(*window, m_folder.filePath("sample.penumbra")));
        for (const auto* id : {"quit", "close", "new", "open", "import", "sample"}) // they ask for files, or end it
            window->actions().action(QLatin1String(id))->blockSignals(true);
        const auto before = qInstallMessageHandler(&collect);
        Monkey monkey(*window, static_cast<unsigned>(number("PENUMBRA_SEED", 1)));
        for (int i = 0; i < events && warnings.isEmpty(); ++i) {
            monkey.act();
            QApplication::processEvents(QEventLoop::AllEvents, 5);
            if (i % std::max(1, events / 6) == 0) qInfo("%d events: %s.", i, qPrintable(memory(*window)));
            if (document(*window).state().scenario.edits.size() > 12) document(*window).undoStack().setIndex(0);
        }
        qInstallMessageHandler(before);
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n'))));
        QVERIFY(settled(*window));
        QVERIFY(document(*window).phase() == bridge::Phase::Ready);
        qInfo("%d events: %s.", events, qPrintable(memory(*window)));
        const auto& app = timedApplication();
        qInfo("%zu were answered, 99 %% of them in %.1f ms, the longest in %.0f ms: %s.", app.times.size(),
              quantile(app.times, 0.99), app.busiest.spent.cpu, qPrintable(app.busiest.what));
        QVERIFY(!app.tooLong() || !qEnvironmentVariableIsSet("PENUMBRA_MONKEY"));
    }

private:
    static bridge::Document& document(shell::MainWindow& window) { return window.document(); }
};

int main(int argc, char** argv) {
    TimedApplication app(argc, argv);
    app.tells = false;
    MonkeyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "monkey_test.moc"
