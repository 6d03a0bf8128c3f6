#include "shell/tour.h"

#include "shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <cstdio>
#include <functional>

namespace penumbra::shell {

namespace {

constexpr int kPatience = 300000; ///< milliseconds until a page that does not settle is a failure

/// The offscreen platform complains of every window; nothing can be done about it.
void dropPlatformNoise(QtMsgType, const QMessageLogContext&, const QString& text) {
    if (!text.startsWith(QLatin1String("This plugin does not support"))) std::fprintf(stderr, "%s\n", qPrintable(text));
}

bool waitFor(const std::function<bool()>& done) {
    QElapsedTimer timer;
    timer.start();
    int calm = 0; // a page may start its next job only once the events of the last one are handled
    while (timer.elapsed() < kPatience) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        calm = done() ? calm + 1 : 0;
        if (calm > 5) return true;
        QThread::msleep(5);
    }
    return false;
}

bool photograph(MainWindow& window, const QString& file) {
    window.repaint();
    QApplication::processEvents();
    const auto picture = window.grab().toImage();
    if (picture.save(file, "PNG")) {
        std::fprintf(stderr, "%s\n", qPrintable(file));
        return true;
    }
    std::fprintf(stderr, "The picture %s cannot be written. Choose a folder that can be written to.\n",
                 qPrintable(file));
    return false;
}

bool tourPage(MainWindow& window, const pages::Page& page, const QDir& folder) {
    window.showPage(QLatin1String(page.id));
    auto* widget = window.currentPage();
    auto& document = window.document();
    const auto settled = [&] { return document.engine().idle() && widget->settled(); };
    const int stages = widget->stageCount();
    for (int stage = 0; stage < stages; ++stage) {
        if (!waitFor(settled)) return false;
        widget->showStage(stage);
        if (!waitFor(settled)) return false;
        for (const auto& [mode, name] :
             {std::pair{views::ThemeMode::Light, "light"}, {views::ThemeMode::Dark, "dark"}}) {
            views::applyTheme(*qApp, mode);
            if (!waitFor(settled)) return false;
            const auto part = stages > 1 ? QStringLiteral("-%1").arg(stage + 1) : QString();
            if (!photograph(window,
                            folder.filePath(
                                QStringLiteral("%1%2-%3.png").arg(QLatin1String(page.id), part, QLatin1String(name)))))
                return false;
        }
    }
    return true;
}

} // namespace

int runTour(const QString& folder, base::Time now, bridge::Clock clock) {
    const QTemporaryDir scratch;
    const QDir target(folder);
    if (!scratch.isValid() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "The folder %s cannot be made. Choose one that can be written to.\n", qPrintable(folder));
        return 3;
    }
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    qInstallMessageHandler(dropPlatformNoise);
    MainWindow window(std::move(clock));
    window.resize(1366, 768);
    window.show();
    for (const auto& [mode, name] : {std::pair{views::ThemeMode::Light, "light"}, {views::ThemeMode::Dark, "dark"}}) {
        views::applyTheme(*qApp, mode);
        if (!waitFor([] { return true; }) ||
            !photograph(window, target.filePath(QStringLiteral("welcome-%1.png").arg(QLatin1String(name)))))
            return 4;
    }
    window.openSample(scratch.filePath(QStringLiteral("Sample fleet.penumbra")), now);
    auto& document = window.document();
    if (!waitFor([&document] { return document.engine().idle(); }) || document.phase() != bridge::Phase::Ready) {
        std::fprintf(stderr, "The sample fleet cannot be opened: %s\n", qPrintable(document.error()));
        return 4;
    }
    for (const auto* page : pages::pages())
        if (!tourPage(window, *page, target)) {
            std::fprintf(stderr, "The page %s did not settle.\n", page->id);
            return 4;
        }
    return 0;
}

} // namespace penumbra::shell
