#include "bridge/engine.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <new>
#include <thread>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace penumbra::bridge {

namespace {

constexpr qint64 kGivenBack = 10'000; ///< milliseconds between two times that freed memory is given back

/// Each thread of a computation leaves what it freed in a heap of its own, where nobody finds it again. Whoever frees
/// anything there meanwhile waits, in a large fleet for a fifth of a second: not while the window takes over a result.
void giveMemoryBack(QElapsedTimer& since) {
    if (since.isValid() && since.elapsed() < kGivenBack) return;
    since.start();
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

base::Result<session::Session*> Desk::open() {
    if (!session)
        return base::failUsage(PENUMBRA_SAY("Problem", "No workspace is open. Open one, or make a new one first.")());
    return &*session;
}

namespace {

/// What a work is at, which is a word of the progress or the title of a planner or a check.
QString progressWord(const char* what) {
    for (const char* context : {"Progress", "planners", "checks"})
        if (const auto word = QCoreApplication::translate(context, what); word != QLatin1String(what)) return word;
    return QString::fromUtf8(what);
}

} // namespace

struct Engine::Shared {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::deque<Job> waiting;
    bool running = false;
    Lane lane = Lane::Evaluate;
    QString title;
    std::stop_source stop;
    QElapsedTimer since;
    double share = 0;
    const char* what = "";
    std::jthread thread; // last: it must end before anything above is gone
};

Engine::Engine(QObject* parent) : QObject(parent), m_shared(std::make_unique<Shared>()) {
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &Engine::poll);
    m_shared->thread = std::jthread([this](std::stop_token stop) { work(std::move(stop)); });
}

Engine::~Engine() {
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->waiting.clear();
        m_shared->stop.request_stop();
    }
    m_shared->thread.request_stop();
    m_shared->thread.join();
}

bool Engine::busy(Lane lane) const { return m_openByLane[static_cast<std::size_t>(lane)] > 0; }

void Engine::submit(Job job, Running former) {
    const auto lane = job.lane;
    const auto replaces = [lane](Lane other) {
        if (lane == Lane::Evaluate &&
            (other == Lane::Plans || other == Lane::Sweep || other == Lane::Matrix || other == Lane::Waves ||
             other == Lane::Question || other == Lane::Compare || other == Lane::Predict))
            return true;
        if (lane == Lane::Save && other == Lane::Sweep) return true;
        if (other == Lane::Surprises) return lane != Lane::Overview;
        if (other == Lane::Evidence) return lane != Lane::Surprises;
        return other == lane && lane != Lane::Workspace && lane != Lane::Gather;
    };
    drop(replaces, former == Running::Ends ? std::optional(lane) : std::nullopt);
    ++m_open;
    ++m_openByLane[static_cast<std::size_t>(lane)];
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->waiting.push_back(std::move(job));
    }
    m_shared->wake.notify_one();
    if (!m_timer.isActive()) m_timer.start();
}

void Engine::drop(const std::function<bool(Lane)>& matches, std::optional<Lane> spared) {
    const std::lock_guard lock(m_shared->mutex);
    auto& waiting = m_shared->waiting;
    for (auto it = waiting.begin(); it != waiting.end();) {
        if (!matches(it->lane)) {
            ++it;
            continue;
        }
        const auto lane = it->lane;
        auto dropped = std::move(it->dropped);
        QMetaObject::invokeMethod(
            this, [this, lane, dropped] { delivered(lane, dropped); }, Qt::QueuedConnection);
        it = waiting.erase(it);
    }
    if (m_shared->running && matches(m_shared->lane) && m_shared->lane != spared) m_shared->stop.request_stop();
}

void Engine::cancel() {
    drop([](Lane lane) { return lane != Lane::Save; });
}

void Engine::cancel(Lane lane) {
    drop([lane](Lane other) { return other == lane; });
}

tl::unexpected<base::Error> Engine::thrown(const QString& title) {
    const auto say = [&title](const QString& text) { return base::failInternal(text.arg(title).toStdString()); };
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return say(tr("There was not enough memory for this: %1. Choose fewer paths, a coarser step or a shorter "
                      "horizon, or close other programs."));
    } catch (const std::exception& error) {
        return say(tr("Penumbra made an error and gave up on this: %1 (%2). What you edited is kept. Please report it.")
                       .arg(QStringLiteral("%1"), QString::fromLocal8Bit(error.what())));
    } catch (...) {
        return say(tr("Penumbra made an error and gave up on this: %1. What you edited is kept. Please report it."));
    }
}

void Engine::delivered(Lane lane, const Delivery& delivery) {
    --m_open;
    --m_openByLane[static_cast<std::size_t>(lane)];
    delivery();
    if (m_open == 0) {
        poll();
        emit becameIdle();
    }
}

void Engine::poll() {
    Activity now;
    {
        const std::lock_guard lock(m_shared->mutex);
        if (m_shared->running && m_shared->since.elapsed() > 300)
            now = {true, m_shared->title, progressWord(m_shared->what), m_shared->share, m_shared->since.elapsed()};
    }
    if (m_open == 0) m_timer.stop();
    if (now == m_activity) return;
    m_activity = now;
    emit activityChanged(m_activity);
}

void Engine::work(std::stop_token stop) {
    Desk desk;
    QElapsedTimer givenBack;
    auto& shared = *m_shared;
    while (true) {
        Job job;
        base::Run run;
        {
            std::unique_lock lock(shared.mutex);
            if (!shared.wake.wait(lock, stop, [&shared] { return !shared.waiting.empty(); })) return;
            job = std::move(shared.waiting.front());
            shared.waiting.pop_front();
            shared.stop = std::stop_source();
            shared.running = true;
            shared.lane = job.lane;
            shared.title = job.title;
            shared.share = 0;
            shared.what = "";
            shared.since.start();
            run.stop = shared.stop.get_token();
        }
        run.threads = QThread::idealThreadCount();
        run.progress = [&shared](double share, const char* what) {
            const std::lock_guard lock(shared.mutex);
            shared.share = share;
            shared.what = what;
        };
        if (desk.session) desk.session->workspace().setStop(run.stop);
        auto delivery = job.work(desk, run);
        giveMemoryBack(givenBack);
        {
            const std::lock_guard lock(shared.mutex);
            shared.running = false;
        }
        const auto lane = job.lane;
        QMetaObject::invokeMethod(
            this, [this, lane, delivery = std::move(delivery)] { delivered(lane, delivery); }, Qt::QueuedConnection);
    }
}

} // namespace penumbra::bridge
