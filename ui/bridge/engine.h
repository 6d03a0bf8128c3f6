#pragma once

#include "base/result.h"
#include "base/run.h"
#include "session/session.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace penumbra::bridge {

/// What a job is about. A new job replaces every job of its own lane, and a new evaluation also replaces the plans,
/// sweeps, matrices, waves, questions and comparisons of the former one. Saving does not wait for a sweep, nothing for
/// surprises and for evidence. Jobs of Workspace and Gather are each done.
enum class Lane {
    Workspace,
    Save,
    Evaluate,
    Plans,
    Sweep,
    Matrix,
    Waves,
    Question,
    Compare,
    History,
    Predict,
    Names,
    Preview,
    Overview,
    Topology,
    Surprises,
    Evidence,
    Gather
};
inline constexpr std::size_t kLanes = static_cast<std::size_t>(Lane::Gather) + 1;

/// What becomes of a running job when a newer one of its own lane comes. Where edits follow one another faster than
/// they are computed, as in a drag, one that is stopped each time would never show anything.
enum class Running { Stops, Ends };

/// What the worker thread owns; only jobs see it.
struct Desk {
    std::optional<session::Session> session;
    base::Result<session::Session*> open(); ///< the session, or a usage error when no workspace is open
};

/// What the worker does now, for the status bar.
struct Activity {
    bool running = false;
    QString title;
    QString what;
    double share = 0;
    qint64 milliseconds = 0; ///< since the job began
    bool operator==(const Activity&) const = default;
};

/// The one worker thread that holds the session. The GUI thread hands in jobs and never waits; each job's `done` is
/// called exactly once on the GUI thread, with a Cancelled error when the job was replaced or stopped before it ended,
/// and with an Internal one when the work threw.
class Engine final : public QObject {
    Q_OBJECT
public:
    explicit Engine(QObject* parent = nullptr);
    ~Engine() override; ///< stops what runs and joins the worker

    template <class T>
    using Work = std::function<base::Result<T>(Desk&, const base::Run&)>;

    /// Runs `work` on the worker and then `done` here, unless `receiver` is gone by then.
    template <class T>
    void run(Lane lane, const QString& title, Work<T> work, QObject* receiver,
             std::function<void(base::Result<T>)> done, Running former = Running::Stops);

    /// Stops the running job and drops the waiting ones, save those of Lane::Save: what was edited is never dropped.
    void cancel();
    void cancel(Lane lane);                   ///< the same for one lane
    bool idle() const { return m_open == 0; } ///< every job has been delivered
    bool busy(Lane lane) const;               ///< a job of that lane has not been delivered yet
    const Activity& activity() const { return m_activity; }

signals:
    /// At most ten times a second while something takes longer than 300 ms, and once when the worker rests again.
    void activityChanged(const penumbra::bridge::Activity& activity);
    void becameIdle();

private:
    using Delivery = std::function<void()>;
    struct Job {
        Lane lane = Lane::Evaluate;
        QString title;
        std::function<Delivery(Desk&, const base::Run&)> work;
        Delivery dropped; ///< instead of work, when it never started
    };
    struct Shared; // what both threads touch, behind one mutex

    /// The failure that the exception in flight stands for; inside a catch only.
    static tl::unexpected<base::Error> thrown(const QString& title);
    template <class T>
    static base::Result<T> guarded(const Work<T>& work, const QString& title, Desk& desk, const base::Run& run) {
        try {
            return work(desk, run);
        } catch (...) {
            return thrown(title);
        }
    }
    void submit(Job job, Running former);
    /// Drops the waiting jobs that match; stops the running one unless its lane is spared.
    void drop(const std::function<bool(Lane)>& matches, std::optional<Lane> spared = {});
    void delivered(Lane lane, const Delivery& delivery);
    void poll();
    void work(std::stop_token stop);

    std::unique_ptr<Shared> m_shared;
    QTimer m_timer;
    Activity m_activity;
    int m_open = 0;
    std::array<int, kLanes> m_openByLane{};
};

template <class T>
void Engine::run(Lane lane, const QString& title, Work<T> work, QObject* receiver,
                 std::function<void(base::Result<T>)> done, Running former) {
    const QPointer<QObject> guard(receiver);
    Job job;
    job.lane = lane;
    job.title = title;
    job.work = [work = std::move(work), title, guard, done](Desk& desk, const base::Run& run) -> Delivery {
        auto result = std::make_shared<base::Result<T>>(guarded(work, title, desk, run));
        return [result, guard, done] {
            if (guard) done(std::move(*result));
        };
    };
    job.dropped = [guard, done] {
        if (guard) done(base::failCancelled());
    };
    submit(std::move(job), former);
}

} // namespace penumbra::bridge
