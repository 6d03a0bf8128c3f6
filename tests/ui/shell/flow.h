#pragma once

#include "base/json.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>
#include <functional>

/// What the flows through the whole window share.
namespace flow {

using namespace penumbra;

/// Settings and folders of the user stay out of it.
inline void isolate(const QTemporaryDir& folder) {
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(format, QSettings::UserScope, folder.path());
    QApplication::setApplicationName(QStringLiteral("penumbra-test"));
    QApplication::setOrganizationName(QStringLiteral("penumbra-test"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    views::applyTheme(*qApp, views::ThemeMode::Light);
}

inline bridge::Clock systemClock() {
    return {[] { return base::fromMillis(QDateTime::currentMSecsSinceEpoch()); }, [] { return 0.0; }};
}

inline std::unique_ptr<shell::MainWindow> makeWindow() {
    auto window = std::make_unique<shell::MainWindow>(systemClock());
    window->show();
    return window;
}

/// How long to wait for what always comes; under a sanitizer everything takes many times as long.
inline int patience() { return qEnvironmentVariableIsSet("PENUMBRA_SANITIZED") ? 1'200'000 : 120'000; }

/// Waits until nothing is under way any more: no job, no page that waits for one.
inline bool settled(shell::MainWindow& window, int milliseconds = patience()) {
    int calm = 0;
    return QTest::qWaitFor(
        [&] {
            const auto* page = window.currentPage();
            calm = window.document().engine().idle() && (!page || page->settled()) ? calm + 1 : 0;
            return calm > 3;
        },
        milliseconds);
}

/// A small sample fleet in a window.
inline bool openSample(shell::MainWindow& window, const QString& path) {
    sample::Options options;
    options.hosts = 16;
    options.days = 28;
    options.now = *base::parseTime("2026-03-02T00:00:00Z");
    window.document().openSample(path, options);
    return settled(window) && window.document().phase() == bridge::Phase::Ready;
}

/// The planner's whole state as text.
inline std::string serialised(bridge::Document& document) {
    const auto& options = document.state().options;
    return base::dumpJson(base::Json{{"scenario", whatif::toJson(document.state().scenario)},
                                     {"now", base::toMillis(options.now)},
                                     {"step", options.step.count()},
                                     {"horizon", options.horizon.count()},
                                     {"training", options.training.count()},
                                     {"paths", options.paths},
                                     {"threshold", options.threshold}});
}

inline void trigger(shell::MainWindow& window, const char* action) {
    window.actions().action(QLatin1String(action))->trigger();
}

inline QPushButton* button(const QWidget& widget, const QString& text) {
    for (auto* found : widget.findChildren<QPushButton*>())
        if (found->text() == text && found->isVisible()) return found;
    return nullptr;
}

/// Whether a label that is on the screen holds the text.
inline bool shownText(const QWidget& widget, const QString& text) {
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text)) return true;
    return false;
}

/// Answers the next file dialog with a path, as a user would: types it and presses Return. With none it is cancelled.
inline void answerFileDialog(const QString& path) {
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        timer->deleteLater();
        timer->stop();
        if (path.isEmpty()) return dialog->reject();
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    timer->start(20);
}

/// Presses a button of the next message box.
inline void answerQuestion(const QString& text) {
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, text] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box) return;
        timer->deleteLater();
        timer->stop();
        auto* pressed = button(*box, text);
        if (!pressed) qFatal("The question has no button %s.", qPrintable(text));
        QTest::mouseClick(pressed, Qt::LeftButton);
    });
    timer->start(20);
}

/// Runs the command line and returns its exit status; -1 when it did not end.
inline int cli(const QStringList& arguments, QString* words = nullptr) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(PENUMBRA_BIN "/penumbra-cli"), arguments);
    if (!process.waitForFinished(600'000)) return -1;
    if (words) *words = QString::fromUtf8(process.readAll());
    return process.exitCode();
}

/// Writes a file and returns its path.
inline QString written(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s", qPrintable(path));
    return path;
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace flow
