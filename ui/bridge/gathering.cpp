#include "bridge/gathering.h"

#include "base/deadline.h"
#include "base/say.h"
#include "base/text.h"
#include "upkeep/watching.h"

#include <QCryptographicHash>
#include <QSettings>
#include <algorithm>
#include <condition_variable>
#include <fmt/format.h>
#include <mutex>
#include <thread>

namespace penumbra::bridge {

namespace {

constexpr qsizetype kToldLines = 4;
constexpr int kPollMilliseconds = 1000;
constexpr qsizetype kMostApproved = 1000;
constexpr base::Duration kLastWait = std::chrono::milliseconds(500); ///< for the engine, when the window ends

QString text(const std::string& value) { return QString::fromStdString(value); }

/// The sources that were approved on this machine, each by what it asks whom. A workspace may come from anybody, and a
/// source can run programs and send what it refers to.
const QString kApproved = QStringLiteral("approvedSources");

QString markOf(const gather::Source& source) {
    const auto json = base::dumpJson(gather::toJson(source));
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromStdString(json), QCryptographicHash::Sha256).toHex());
}

void approveHere(const gather::Source& source) {
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
            result = base::failInternal(
                PENUMBRA_SAY("Problem", "What was gathered could not be stored. Please report it.")());
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

/// What gathers from one source beside the GUI thread. `thread` is last: it must end before anything above is gone.
struct Gathering::Threads {
    gather::WatchedSource watched; ///< as the workspace has it
    std::stop_source stop;
    base::Json agenda; ///< as it was kept last, for when it is stopped and the engine cannot be asked any more
    std::mutex mutex;  ///< of the agenda
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

Gathering::~Gathering() { keepAgendas(stopAll(), true); }

void Gathering::followWorkspace() {
    const auto& path = m_document.workspace().path;
    if (path == m_path) return;
    stopAll(); // their workspace is closed already
    m_path = path;
    m_known = false;
    m_sources.clear();
    m_refused.clear();
    m_unapproved.clear();
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
            return upkeep::readSources((*session)->workspace());
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
                           [](const auto& a, const auto& b) { return upkeep::toJson(a) == upkeep::toJson(b); });
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
        approveHere(kept.source);
        change(tr("Keeping the source"), [kept, now = m_document.now()](store::Workspace& workspace) {
            return upkeep::keepSource(workspace, kept, now);
        });
    });
}

void Gathering::remove(const std::string& name) {
    for (const auto& source : m_sources)
        if (source.source.name == name) m_secrets.forget(source.source);
    change(tr("Removing the source"),
           [name](store::Workspace& workspace) { return upkeep::removeSource(workspace, name); });
}

void Gathering::setPaused(const std::string& name, bool paused) {
    for (auto source : m_sources) {
        if (source.source.name != name) continue;
        source.paused = paused;
        keep(source);
    }
}

void Gathering::gatherNow(const std::string& name) {
    for (const auto& [source, threads] : m_threads)
        if (name.empty() || source == name) threads->orchestrator->gatherNow(source);
}

void Gathering::approve(const std::string& name) {
    for (const auto& source : m_sources)
        if (source.source.name == name) approveHere(source.source);
    start();
    emit sourcesChanged();
}

bool Gathering::isCurrent(const gather::WatchedSource& watched) const {
    return std::any_of(m_sources.begin(), m_sources.end(),
                       [&](const auto& one) { return upkeep::toJson(one) == upkeep::toJson(watched); });
}

void Gathering::start() {
    const bool may = !m_document.workspace().readOnly;
    std::vector<std::string> over;
    for (const auto& [name, threads] : m_threads)
        if (!may || !isCurrent(threads->watched)) over.push_back(name);
    keepAgendas(stop(over), false);
    m_refused.clear();
    m_unapproved.clear();
    if (!may) return;
    for (const auto& source : m_sources) {
        if (m_threads.contains(source.source.name)) continue;
        if (!isApproved(source.source)) {
            m_unapproved.insert(source.source.name);
            continue;
        }
        m_secrets.resolve(source.source, [this, watched = source](gather::Source resolved, const QString& error) {
            if (!isCurrent(watched) || m_threads.contains(resolved.name)) return;
            if (!error.isEmpty())
                m_refused[resolved.name] = error;
            else
                begin(watched, std::move(resolved));
            emit statesChanged();
        });
    }
}

void Gathering::begin(const gather::WatchedSource& watched, gather::Source resolved) {
    auto threads = std::make_unique<Threads>();
    threads->watched = watched;
    const auto token = threads->stop.get_token();
    const upkeep::WithWorkspace with = [this, token](const Work& work) {
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
    auto hooks = upkeep::hooksFor(with, {clock, base::pause}, changed);
    hooks.keep = [inner = hooks.keep, own = threads.get(), token](const std::string& source, const base::Json& state) {
        {
            const std::scoped_lock lock(own->mutex);
            own->agenda = state;
        }
        if (!token.stop_requested()) inner(source, state);
    };
    threads->orchestrator = std::make_unique<gather::Orchestrator>(std::move(hooks));
    auto source = watched;
    source.source = std::move(resolved);
    if (const auto added = threads->orchestrator->add(source); !added) {
        m_refused[watched.source.name] = text(added.error().text);
        return;
    }
    base::Run run;
    run.stop = token;
    threads->thread =
        std::jthread([orchestrator = threads->orchestrator.get(), run] { orchestrator->run(base::kEndOfTime, run); });
    m_threads[watched.source.name] = std::move(threads);
    m_poll.start();
}

Gathering::Agendas Gathering::stop(const std::vector<std::string>& names) {
    for (const auto& name : names) m_threads.at(name)->stop.request_stop(); // all at once, then each is waited for
    Agendas out;
    for (const auto& name : names) {
        const auto threads = std::move(m_threads.at(name));
        m_threads.erase(name);
        threads->thread.join();
        if (!threads->agenda.is_null()) out.emplace_back(name, std::move(threads->agenda));
    }
    if (m_threads.empty()) m_poll.stop();
    return out;
}

Gathering::Agendas Gathering::stopAll() {
    std::vector<std::string> names;
    for (const auto& [name, threads] : m_threads) names.push_back(name);
    return stop(names);
}

/// `wait`: a little, since nobody is there later to see it through.
void Gathering::keepAgendas(Agendas agendas, bool wait) {
    if (agendas.empty()) return;
    const auto errand = std::make_shared<Errand>();
    m_document.engine().run<bool>(
        Lane::Gather, tr("Keeping when the sources are due"),
        [errand, agendas = std::move(agendas), now = m_document.now()](Desk& desk,
                                                                       const base::Run&) -> base::Result<bool> {
            if (!errand->claim()) return false;
            const auto session = desk.open();
            auto done = session ? base::Result<void>() : base::Result<void>(tl::unexpected(session.error()));
            for (const auto& [source, agenda] : agendas)
                if (done) done = upkeep::keepAgenda((*session)->workspace(), source, agenda, now);
            errand->settle(std::move(done));
            return true;
        },
        this, [errand](const base::Result<bool>&) { errand->drop(); });
    if (!wait) return;
    std::stop_source enough;
    const std::jthread clock([&enough](const std::stop_token& over) {
        base::pause(kLastWait, over);
        enough.request_stop();
    });
    (void)errand->wait(enough.get_token());
}

void Gathering::stored() {
    emit statesChanged();
    m_document.followGathering();
}

std::vector<gather::SourceState> Gathering::states() const {
    std::vector<gather::SourceState> out;
    for (const auto& source : m_sources) {
        gather::SourceState state;
        state.name = source.source.name;
        if (source.paused) state.phase = gather::SourceState::Phase::Paused;
        if (const auto running = m_threads.find(state.name); running != m_threads.end())
            state = running->second->orchestrator->states().front();
        if (m_unapproved.contains(state.name)) {
            state.phase = gather::SourceState::Phase::Unapproved;
            state.reason = tr("It came with the workspace and was not approved on this machine. It asks nobody before "
                              "you looked at what it would ask, and approved it.")
                               .toStdString();
        }
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
            auto answer =
                batch ? tr("It answers: %1, %2, %3. Nothing was stored.")
                            .arg(text(base::sayCount(batch->resources.size(), PENUMBRA_TEXT("Count", "resource"),
                                                     PENUMBRA_TEXT("Count", "resources"))),
                                 text(base::sayCount(batch->samples.size(), PENUMBRA_TEXT("Count", "series"),
                                                     PENUMBRA_TEXT("Count", "series"))),
                                 text(base::sayCount(batch->configItems.size(),
                                                     PENUMBRA_TEXT("Count", "configuration item"),
                                                     PENUMBRA_TEXT("Count", "configuration items"))))
                      : text(batch.error().text);
            if (batch)
                for (const auto& problem : batch->problems)
                    if (problem.severity != base::Severity::Note && answer.count(u'\n') < kToldLines)
                        answer += u'\n' + text(problem.text);
            QMetaObject::invokeMethod(
                this, [this, good = batch.has_value(), answer] { emit tested(good, answer); }, Qt::QueuedConnection);
        });
    });
}

} // namespace penumbra::bridge
