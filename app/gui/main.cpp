#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/tour.h"
#include "views/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <csignal>
#include <cstdio>
#include <string_view>

namespace {

using namespace penumbra;

bridge::Clock systemClock() {
    return {[] { return std::chrono::time_point_cast<base::Duration>(std::chrono::system_clock::now()); },
            [] {
                const auto now = std::chrono::steady_clock::now().time_since_epoch();
                return std::chrono::duration<double, std::milli>(now).count();
            }};
}

/// Neither help nor a tour needs a display, and Qt must be told before the application exists: help always, whatever
/// the environment promises, a tour where there is none.
void choosePlatform(int argc, char** argv) {
    bool tour = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--") break;
        tour = tour || argument.starts_with("--tour");
        for (const char* asked : {"-h", "--help", "--help-all", "-v", "--version"})
            if (argument == asked) qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (tour && !display && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
}

views::ThemeMode savedTheme() {
    const auto dark = QSettings().value(QStringLiteral("dark"));
    if (!dark.isValid()) return views::ThemeMode::System;
    return dark.toBool() ? views::ThemeMode::Dark : views::ThemeMode::Light;
}

/// Where it was the last time; the first time on the whole of a screen that has no room to spare.
void showWindow(shell::MainWindow& window) {
    constexpr QSize kRoomy(1400, 850);
    const auto room = window.screen()->availableSize();
    const bool small = room.width() < kRoomy.width() || room.height() < kRoomy.height();
    if (small && !QSettings().contains(QStringLiteral("geometry")))
        window.showMaximized();
    else
        window.show();
}

} // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    choosePlatform(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("penumbra"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setOrganizationName(QStringLiteral("penumbra"));
    QApplication::setApplicationVersion(QStringLiteral(PENUMBRA_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "What-if planner for a fleet: live and shadow inventory."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        QApplication::translate("main",
                                "Render every page in every state, on the sample fleet, to PNG files in <folder>."),
        QStringLiteral("folder"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QApplication::translate("main", "Open the sample fleet."));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QApplication::translate("main", "Speak this language: %1.")
                                          .arg(shell::languageCodes().join(QLatin1String(", "))),
                                      QStringLiteral("code"));
    parser.addOptions({tour, sample, language});
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QApplication::translate("main", "Workspaces to open or files to import."),
                                 QStringLiteral("[file...]"));
    parser.process(application);
    if (!shell::speak(shell::languageFor(parser.value(language)))) {
        const auto why = QApplication::translate("main", "There is no language %1. There are %2.");
        std::fprintf(stderr, "%s\n",
                     qPrintable(why.arg(parser.value(language), shell::languageCodes().join(QLatin1String(", ")))));
        return 2;
    }
    if (parser.isSet(tour)) {
        if (!parser.positionalArguments().isEmpty()) {
            const auto why = QApplication::translate(
                "main",
                "A tour shows the sample fleet, so %1 was not opened. Leave the file out, or leave out --tour.");
            std::fprintf(stderr, "%s\n", qPrintable(why.arg(parser.positionalArguments().constFirst())));
            return 2;
        }
        QStandardPaths::setTestModeEnabled(true);
        views::applyTheme(application, views::ThemeMode::Light);
        return shell::runTour(parser.value(tour), {}, systemClock());
    }
    views::applyTheme(application, savedTheme());
    auto files = parser.positionalArguments();
    bool openSample = parser.isSet(sample);
    while (true) {
        shell::MainWindow window(systemClock());
        showWindow(window);
        QApplication::setQuitOnLastWindowClosed(true);
        if (openSample) window.actions().action(QStringLiteral("sample"))->trigger();
        QMetaObject::invokeMethod(
            &window,
            [&window, files] {
                for (const auto& file : files) window.openFile(file);
            },
            Qt::QueuedConnection);
        if (const int status = QApplication::exec(); status != shell::kMakeAnew) return status;
        shell::speak(shell::languageFor({}));
        files = window.reopen().isEmpty() ? QStringList() : QStringList(window.reopen());
        openSample = false;
    }
}
