#include "bridge/gathering.h"

#include "base/deadline.h"
#include "base/say.h"
#include "session/watching.h"

#include <QCryptographicHash>
#include <QSettings>
#include <algorithm>
#include <condition_variable>
#include <fmt/format.h>
#include <mutex>
#include <thread>

namespace penumbra::bridge {

namespace {

constexpr int kPollMilliseconds = 1000;
constexpr qsizetype kMostApproved = 1000;

QString text(const std::string& value) { return QString::fromStdString(value); }

/// The sources that were approved on this machine, each by what it asks whom. A workspace may come from anybody, and a
/// source can run programs and send what it refers to.
const QString kApproved = QStringLiteral("approvedSources");

QString markOf(const gather::Source& source) {
    const auto json = base::dumpJson(gather::toJson(source));
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromStdString(json), QCryptographicHash::Sha256).toHex());
}

void approve(const gather::Source& source) {
    QSettings settings;
    auto marks = settings.value(kApproved).toStringList();
    marks.removeAll(markOf(source));
    marks << markOf(source);
    settings.setValue(kApproved, marks.mid(std::max<qsizetype>(0, marks.size() - kMostApproved)));
}

bool isApproved(const gather::Source& source) {
    return QSettings().value(kApproved).toStringList().contains(markOf(source));
}

/// Work that a gathering thread hands to the engine's worker and waits for. Whoever claims it first settles it: the
/// worker does it, or the waiting thread gives up on it when it is stopped.
struct Errand {
    enum class Stage { Waiting, Claimed, Done, Dropped };
    std::mutex mutex;
    std::condition_variable_any settled;
    Stage stage = Stage::Waiting;
    base::Result<void> result;

    bool claim() {
        const std::scoped_lock lock(mutex);
        if (stage != Stage::Waiting) return false;
        stage = Stage::Claimed;
        return true;
    }
    void settle(base::Result<void> outcome) {
        const std::scoped_lock lock(mutex);
        result = std::move(outcome);
        stage = Stage::Done;
        settled.notify_all();
    }
    /// The engine is done with it, in whatever way.
    void drop() {
        const std::scoped_lock lock(mutex);
        if (stage == Stage::Claimed) { // what it did threw
            result = base::failInternal("What was gathered could not be stored. Please report it.");
            stage = Stage::Done;
        }
        if (stage == Stage::Waiting) stage = Stage::Dropped;
        settled.notify_all();
    }
    base::Result<void> wait(const std::stop_token& stop) {
        std::unique_lock lock(mutex);
        const auto over = [this] { return stage == Stage::Done || stage == Stage::Dropped; };
        if (!settled.wait(lock, stop, over)) {
            if (stage == Stage::Waiting) stage = Stage::Dropped;
            settled.wait(lock, over); // the worker is at it
        }
        if (stage == Stage::Dropped) return base::failCancelled();
        return result;
    }
};

} // namespace

/// What runs beside the GUI thread. `thread` is last: it must end before anything above is gone.
struct Gathering::Threads {
    std::stop_source stop;
    std::unique_ptr<gather::Orchestrator> orchestrator;
    std::jthread thread;
    ~Threads() { stop.request_stop(); }
};

/// One question to a source, on a thread of its own: it may take as long as the source's time limit.
struct Gathering::Test {
    std::stop_source stop;
    std::jthread thread;
    ~Test() { stop.request_stop(); }
};

Gathering::Gathering(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &Gathering::statesChanged);
    connect(&document, &Document::workspaceChanged, this, &Gathering::followWorkspace);
    followWorkspace();
}

Gathering::~Gathering() { stop(); }

void Gathering::followWorkspace() {
    const auto& path = m_document.workspace().path;
    if (path == m_path) return;
    stop();
    m_path = path;
    m_known = false;
    m_sources.clear();
    m_refused.clear();
    emit sourcesChanged();
    if (!path.isEmpty()) load();
}

void Gathering::load() { change(tr("Reading the sources"), {}); }

void Gathering::change(const QString& title, Work work) {
    using Sources = std::vector<gather::WatchedSource>;
    m_document.engine().run<Sources>(
        Lane::Gather, title,
        [work = std::move(work)](Desk& desk, const base::Run&) -> base::Result<Sources> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            if (work)
                if (const auto done = work((*session)->workspace()); !done) return tl::unexpected(done.error());
            return session::readSources((*session)->workspace());
        },
        this,
        [this, of = m_path](base::Result<Sources> sources) {
            if (of != m_path) return;
            if (!sources) {
                if (sources.error().kind != base::ErrorKind::Cancelled)
                    emit m_document.problem(text(sources.error().text));
                return;
            }
            const bool same =
                m_known && m_sources.size() == sources->size() &&
                std::equal(m_sources.begin(), m_sources.end(), sources->begin(),
                           [](const auto& a, const auto& b) { return session::toJson(a) == session::toJson(b); });
            m_known = true;
            if (same && m_refused.empty()) return;
            m_sources = std::move(*sources);
            start();
            emit sourcesChanged();
        });
}

void Gathering::keep(const gather::WatchedSource& source) {
    m_secrets.put(source.source, [this, source](gather::Source referring, const QString& note) {
        auto kept = source;
        kept.source = std::move(referring);
        if (!note.isEmpty()) emit m_document.notice(note);
        approve(kept.source);
        change(tr("Keeping the source"), [kept, now = m_document.now()](store::Workspace& workspace) {
            return session::keepSource(workspace, kept, now);
        });
    });
}

void Gathering::remove(const std::string& name) {
    for (const auto& source : m_sources)
        if (source.source.name == name) m_secrets.forget(source.source);
    change(tr("Removing the source"),
           [name](store::Workspace& workspace) { return session::removeSource(workspace, name); });
}

void Gathering::setPaused(const std::string& name, bool paused) {
    for (auto source : m_sources) {
        if (source.source.name != name) continue;
        source.paused = paused;
        keep(source);
    }
}

void Gathering::gatherNow(const std::string& name) {
    if (m_threads) m_threads->orchestrator->gatherNow(name);
}

void Gathering::start() {
    stop();
    m_refused.clear();
    const auto generation = ++m_generation;
    if (m_sources.empty() || m_document.workspace().readOnly) return;
    for (const auto& source : m_sources)
        if (!isApproved(source.source))
            m_refused[source.source.name] = tr(
                "It came with the workspace and was not approved on this machine. Look at what it asks with Edit, and "
                "save it there to let it run.");
    // each source with its secrets, once all are there
    struct Resolved {
        std::vector<gather::WatchedSource> sources;
        std::size_t open;
    };
    const auto all = std::make_shared<Resolved>(Resolved{m_sources, m_sources.size()});
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        if (m_refused.contains(m_sources[i].source.name)) {
            if (--all->open == 0) begin(std::move(all->sources));
            continue;
        }
        m_secrets.resolve(m_sources[i].source, [this, all, i, generation](gather::Source source, const QString& error) {
            if (generation != m_generation) return;
            if (!error.isEmpty()) m_refused[source.name] = error;
            all->sources[i].source = std::move(source);
            if (--all->open == 0) begin(std::move(all->sources));
        });
    }
}

void Gathering::begin(std::vector<gather::WatchedSource> resolved) {
    auto threads = std::make_unique<Threads>();
    const auto token = threads->stop.get_token();
    const session::WithWorkspace with = [this, token](const Work& work) {
        const auto errand = std::make_shared<Errand>();
        QMetaObject::invokeMethod(
            this,
            [this, errand, &work] {
                m_document.engine().run<bool>(
                    Lane::Gather, tr("Storing what was gathered"),
                    [errand, &work](Desk& desk, const base::Run&) -> base::Result<bool> {
                        if (!errand->claim()) return false; // nobody waits for it any more: `work` is gone
                        const auto session = desk.open();
                        errand->settle(session ? work((*session)->workspace())
                                               : base::Result<void>(tl::unexpected(session.error())));
                        return true;
                    },
                    this, [errand](const base::Result<bool>&) { errand->drop(); });
            },
            Qt::QueuedConnection);
        return errand->wait(token);
    };
    const auto changed = [this](const gather::SourceState& state) {
        if (state.phase != gather::SourceState::Phase::Gathering)
            QMetaObject::invokeMethod(this, &Gathering::stored, Qt::QueuedConnection);
    };
    const auto clock = [this] { return m_document.now(); };
    threads->orchestrator =
        std::make_unique<gather::Orchestrator>(session::hooksFor(with, {clock, base::pause}, changed));
    for (const auto& source : resolved) {
        if (m_refused.contains(source.source.name)) continue;
        if (const auto added = threads->orchestrator->add(source); !added)
            m_refused[source.source.name] = text(added.error().text);
    }
    base::Run run;
    run.stop = token;
    threads->thread =
        std::jthread([orchestrator = threads->orchestrator.get(), run] { orchestrator->run(base::kEndOfTime, run); });
    m_threads = std::move(threads);
    m_poll.start();
    emit statesChanged();
}

void Gathering::stop() {
    m_poll.stop();
    ++m_generation;
    m_threads.reset();
}

void Gathering::stored() {
    emit statesChanged();
    m_document.followGathering();
}

std::vector<gather::SourceState> Gathering::states() const {
    auto running = m_threads ? m_threads->orchestrator->states() : std::vector<gather::SourceState>();
    std::vector<gather::SourceState> out;
    for (const auto& source : m_sources) {
        gather::SourceState state;
        state.name = source.source.name;
        if (source.paused) state.phase = gather::SourceState::Phase::Paused;
        for (auto& one : running)
            if (one.name == state.name) state = std::move(one);
        if (const auto refused = m_refused.find(source.source.name); refused != m_refused.end()) {
            state.phase = gather::SourceState::Phase::Failing;
            state.error = refused->second.toStdString();
        }
        out.push_back(std::move(state));
    }
    return out;
}

void Gathering::test(const gather::Source& source) {
    m_secrets.resolve(source, [this](const gather::Source& resolved, const QString& error) {
        if (!error.isEmpty()) {
            emit tested(false, error);
            return;
        }
        m_test = std::make_unique<Test>();
        base::Run run;
        run.stop = m_test->stop.get_token();
        m_test->thread = std::jthread([this, resolved, run, now = m_document.now()] {
            const auto batch = gather::gather(resolved, {now, {}}, run);
            if (run.stopped()) return;
            const auto answer = batch ? tr("It answers: %1, %2, %3. Nothing was stored.")
                                            .arg(text(base::sayCount(batch->resources.size(), "resource")),
                                                 text(base::sayCount(batch->samples.size(), "series", "series")),
                                                 text(base::sayCount(batch->configItems.size(), "configuration item")))
                                      : text(batch.error().text);
            QMetaObject::invokeMethod(
                this, [this, good = batch.has_value(), answer] { emit tested(good, answer); }, Qt::QueuedConnection);
        });
    });
}

} // namespace penumbra::bridge
