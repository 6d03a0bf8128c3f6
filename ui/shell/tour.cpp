#include "shell/tour.h"

#include "pages/review_dialog.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>
#include <cstdio>
#include <functional>

namespace penumbra::shell {

namespace {

constexpr int kSettlingTime = 300000; ///< milliseconds until a page that does not settle is a failure
constexpr auto kLongAgo = std::chrono::days(6);
constexpr double kDamagedAt = 0.3, kDamagedTo = 0.7; ///< of the file: among the samples
constexpr int kDamage = 64;                          ///< bytes of each page of it
constexpr qint64 kPage = 4096;                       ///< bytes, as SQLite writes them
constexpr int kQuality = 70;                         ///< of the PNG writer: quick rather than small

/// The offscreen platform complains of every window; nothing can be done about it.
void dropPlatformNoise(QtMsgType, const QMessageLogContext&, const QString& text) {
    if (!text.startsWith(QLatin1String("This plugin does not support"))) std::fprintf(stderr, "%s\n", qPrintable(text));
}

bool waitFor(const std::function<bool()>& done) {
    QElapsedTimer timer;
    timer.start();
    int calm = 0; // a page may start its next job only once the events of the last one are handled
    while (timer.elapsed() < kSettlingTime) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        calm = done() ? calm + 1 : 0;
        if (calm > 5) return true;
        QThread::msleep(5);
    }
    return false;
}

/// Keeps the worker busy as long as it lives.
class Held {
public:
    explicit Held(bridge::Document& document) {
        document.engine().run<bool>(
            bridge::Lane::Workspace, bridge::Document::tr("Computing the shadow"),
            [over = m_over](bridge::Desk&, const base::Run& run) -> base::Result<bool> {
                while (!*over && !run.stop.stop_requested()) QThread::msleep(2);
                return true;
            },
            &document, [](const base::Result<bool>&) {});
    }
    ~Held() { *m_over = true; }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

private:
    std::shared_ptr<std::atomic<bool>> m_over = std::make_shared<std::atomic<bool>>(false);
};

class Tour {
public:
    Tour(MainWindow& window, const QString& scratch, const QString& folder)
        : m_window(window), m_document(window.document()), m_scratch(scratch), m_folder(folder) {}
    int run(base::Time now);

private:
    using Calm = std::function<bool()>;
    bool take(const QString& name, const Calm& calm) { return take(m_window, name, calm); }
    bool take(QWidget& window, const QString& name, const Calm& calm);
    bool photograph(QWidget& window, const QString& name, double ratio);
    bool everyPage(const QString& state, const Calm& calm);
    bool idle() {
        return waitFor([this] { return m_document.engine().idle(); });
    }
    bool welcome();
    bool empty();
    bool loading(base::Time now);
    bool full();
    bool review();
    bool stale(base::Time now);
    bool error();
    /// A copy of the sample that is damaged at this share of its length.
    QString damagedCopy(const QString& name, double from, double to) const;
    bool fail(const char* what) {
        std::fprintf(stderr, "%s did not come to rest: %s\n", what, qPrintable(m_document.error()));
        return false;
    }

    MainWindow& m_window;
    bridge::Document& m_document;
    QDir m_scratch, m_folder;
    QString m_sample;
    bool m_written = true; ///< every picture so far
};

bool Tour::photograph(QWidget& window, const QString& name, double ratio) {
    window.repaint();
    QApplication::processEvents();
    QPixmap picture(window.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    window.render(&picture);
    const auto file = m_folder.filePath(name + QStringLiteral(".png"));
    m_written = picture.save(file, "PNG", kQuality);
    if (m_written)
        std::fprintf(stderr, "%s\n", qPrintable(file));
    else
        std::fprintf(stderr, "The picture %s cannot be written. Choose a folder that can be written to.\n",
                     qPrintable(file));
    return m_written;
}

/// In both themes, on both screens.
bool Tour::take(QWidget& window, const QString& name, const Calm& calm) {
    struct Screen {
        QSize size;
        double ratio;
        const char* suffix;
    };
    for (const auto& [mode, theme] : {std::pair{views::ThemeMode::Light, "light"}, {views::ThemeMode::Dark, "dark"}}) {
        views::applyTheme(*qApp, mode);
        for (const auto& screen : {Screen{{1920, 1080}, 2, "-4k"}, Screen{{1366, 768}, 1, ""}}) {
            window.resize(screen.size);
            if (!waitFor(calm)) return fail(qPrintable(name));
            const auto file = QStringLiteral("%1-%2%3").arg(name, QLatin1String(theme), QLatin1String(screen.suffix));
            if (!photograph(window, file, screen.ratio)) return false;
        }
    }
    return true;
}

bool Tour::everyPage(const QString& state, const Calm& calm) {
    for (const auto* page : pages::pages()) {
        m_window.showPage(QLatin1String(page->id));
        if (!take(QStringLiteral("%1-%2").arg(QLatin1String(page->id), state), calm)) return false;
    }
    return true;
}

bool Tour::welcome() {
    return take(QStringLiteral("welcome"), [] { return true; });
}

bool Tour::empty() {
    m_document.create(m_scratch.filePath(QStringLiteral("New workspace.penumbra")));
    if (!idle() || m_document.phase() != bridge::Phase::Empty) return fail("The empty workspace");
    return everyPage(QStringLiteral("empty"), [this] { return m_document.engine().idle(); });
}

/// The first evaluation waits until every page was seen waiting for it.
bool Tour::loading(base::Time now) {
    std::optional<Held> held;
    QObject while_;
    QObject::connect(&m_document, &bridge::Document::phaseChanged, &while_, [&] {
        if (m_document.phase() == bridge::Phase::Evaluating && !held) held.emplace(m_document);
    });
    m_sample = m_scratch.filePath(QStringLiteral("Sample fleet.penumbra"));
    m_window.openSample(m_sample, now);
    const auto waits = [this] {
        return m_document.phase() == bridge::Phase::Evaluating && m_document.engine().activity().running;
    };
    if (!waitFor(waits)) return fail("The sample fleet");
    if (!everyPage(QStringLiteral("loading"), waits)) return false;
    held.reset();
    if (!idle() || m_document.phase() != bridge::Phase::Ready) return fail("The sample fleet");
    return true;
}

bool Tour::full() {
    for (const auto* page : pages::pages()) {
        m_window.showPage(QLatin1String(page->id));
        auto* widget = m_window.currentPage();
        const auto settled = [&] { return m_document.engine().idle() && widget->settled(); };
        for (int stage = 0; stage < widget->stageCount(); ++stage) {
            if (!waitFor(settled)) return fail(page->id);
            widget->showStage(stage);
            const auto part = widget->stageCount() > 1 ? QStringLiteral("-%1").arg(stage + 1) : QString();
            if (!waitFor(settled) || !take(QLatin1String(page->id) + part, settled)) return false;
        }
    }
    return true;
}

/// Every screen of the plan that was found, before a board.
bool Tour::review() {
    m_window.showPage(QStringLiteral("plan"));
    const auto calm = [this] { return m_document.engine().idle(); };
    m_window.actions().action(QStringLiteral("review"))->trigger();
    pages::ReviewDialog* dialog = nullptr;
    const auto shown = [&] {
        dialog = m_window.findChild<pages::ReviewDialog*>();
        return calm() && dialog && dialog->isVisible();
    };
    if (!waitFor(shown)) return fail("The review");
    dialog->showNormal(); // else it has the size of the screen
    for (int screen = 0; screen < pages::ReviewDialog::ScreenCount; ++screen) {
        dialog->showScreen(screen);
        if (!take(*dialog, QStringLiteral("review-%1").arg(screen + 1), calm)) return false;
    }
    dialog->close();
    return true;
}

bool Tour::stale(base::Time now) {
    const auto before = (now == base::Time{} ? m_document.now() : now) - kLongAgo;
    m_window.openSample(m_scratch.filePath(QStringLiteral("Sample fleet of last week.penumbra")),
                        std::chrono::floor<std::chrono::hours>(before));
    if (!idle() || m_document.phase() != bridge::Phase::Ready) return fail("The fleet of last week");
    gather::WatchedSource source; // a port on which nobody listens
    source.source = {"production", "prometheus", {{"url", "http://127.0.0.1:9"}}};
    m_window.gathering().keep(source);
    const auto failing = [this] {
        const auto states = m_window.gathering().states();
        return m_document.engine().idle() && !states.empty() &&
               states.front().phase == gather::SourceState::Phase::Failing;
    };
    if (!waitFor(failing)) return fail("The source that does not answer");
    return everyPage(QStringLiteral("stale"),
                     [this] { return m_document.engine().idle() && m_window.currentPage()->settled(); });
}

QString Tour::damagedCopy(const QString& name, double from, double to) const {
    const auto path = m_scratch.filePath(name);
    QFile::copy(m_sample, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) return {};
    const auto pages = static_cast<double>(file.size() / kPage);
    for (auto page = static_cast<qint64>(pages * from); page <= static_cast<qint64>(pages * to); ++page)
        if (file.seek(page * kPage)) file.write(QByteArray(kDamage, 'x'));
    return path;
}

bool Tour::error() {
    m_document.close(); // what stands in the sample's file is all of it then
    if (!idle()) return fail("The sample fleet");
    m_document.open(damagedCopy(QStringLiteral("No workspace.penumbra"), 0, 0));
    if (!idle() || m_document.phase() != bridge::Phase::Failed) return fail("A file that is no workspace");
    if (!take(QStringLiteral("welcome-error"), [this] { return m_document.engine().idle(); })) return false;
    m_document.open(damagedCopy(QStringLiteral("Damaged fleet.penumbra"), kDamagedAt, kDamagedTo));
    if (!idle() || m_document.phase() != bridge::Phase::Failed) return fail("The damaged workspace");
    return everyPage(QStringLiteral("error"), [this] { return m_document.engine().idle(); });
}

int Tour::run(base::Time now) {
    const bool done = welcome() && empty() && loading(now) && full() && review() && stale(now) && error();
    return done ? 0 : m_written ? 4 : 3;
}

} // namespace

int runTour(const QString& folder, base::Time now, bridge::Clock clock) {
    const QTemporaryDir scratch;
    if (!scratch.isValid() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "The folder %s cannot be made. Choose one that can be written to.\n", qPrintable(folder));
        return 3;
    }
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    qInstallMessageHandler(dropPlatformNoise);
    MainWindow window(std::move(clock));
    window.show();
    return Tour(window, scratch.path(), folder).run(now);
}

} // namespace penumbra::shell
