#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#include <vector>

constexpr double kLimit = 250; ///< milliseconds that an event may take
constexpr double kSlow = 100;  ///< milliseconds from which one is worth a look

/// What a stretch of a thread cost, in milliseconds.
struct Spent {
    double cpu = 0;
    double stood = 0; ///< neither run nor in the queue for a processor: asleep, or waiting for a lock or a disk
    bool tooLong() const { return cpu >= kLimit || stood >= kLimit; }
};

/// Reads the clocks of the thread that it is made on. By the processor's time and the scheduler's account, so that it
/// does not matter what else runs on the machine.
class Meter final {
public:
    Meter() : m_cpu(cpu()), m_queued(queued()) { m_wall.start(); }
    Spent spent() const {
        const double used = cpu() - m_cpu, wall = static_cast<double>(m_wall.nsecsElapsed()) / 1e6;
        return {used, std::max(0.0, wall - used - (queued() - m_queued))};
    }

private:
    static double cpu() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    /// The second number of the kernel's account: nanoseconds in the queue.
    static double queued() {
        thread_local const int account = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
        std::array<char, 96> text{};
        if (account < 0 || pread(account, text.data(), text.size() - 1, 0) <= 0) return 0;
        const char* second = std::strchr(text.data(), ' ');
        return second ? std::strtod(second, nullptr) / 1e6 : 0;
    }

    double m_cpu, m_queued;
    QElapsedTimer m_wall;
};

/// Times every event of the GUI thread, with all that its handler sends on; one that waits for a menu or a dialog is
/// not timed, what happens there is.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    struct Longest {
        Spent spent;
        QString what;
    };
    Longest busiest, stillest;
    std::vector<Longest> slow; ///< each event that took kSlow or more
    std::vector<double> times; ///< milliseconds of processor time of each event
    int frames = 0;            ///< in which windows were painted
    QString place;
    bool tells = true; ///< warns of what takes too long at once

    bool notify(QObject* receiver, QEvent* event) override {
        const int level = QThread::currentThread()->loopLevel();
        if (level == m_level) return QApplication::notify(receiver, event);
        // The receiver may be gone afterwards.
        const auto* button = qobject_cast<QAbstractButton*>(receiver);
        const auto what = QStringLiteral("%1 '%2%3', event %4, %5")
                              .arg(QLatin1String(receiver->metaObject()->className()), receiver->objectName(),
                                   button ? button->text() : QString())
                              .arg(static_cast<int>(event->type()))
                              .arg(place);
        frames += event->type() == QEvent::UpdateRequest;
        const int outer = std::exchange(m_level, level);
        m_waits = false;
        const Meter meter;
        const bool handled = QApplication::notify(receiver, event);
        const auto spent = meter.spent();
        m_level = outer;
        if (!std::exchange(m_waits, true)) note(spent, what);
        return handled;
    }
    bool tooLong() const { return busiest.spent.tooLong() || stillest.spent.tooLong(); }

private:
    void note(const Spent& spent, const QString& what) {
        times.push_back(spent.cpu);
        if (spent.tooLong() && tells)
            qWarning("%.0f ms, %.0f ms still, in %s", spent.cpu, spent.stood, qPrintable(what));
        if (std::max(spent.cpu, spent.stood) >= kSlow) slow.push_back({spent, what});
        if (spent.cpu > busiest.spent.cpu) busiest = {spent, what};
        if (spent.stood > stillest.spent.stood) stillest = {spent, what};
    }

    int m_level = -1;     ///< of the event loop whose event is timed
    bool m_waits = false; ///< within that event others were handled by a loop of its own, as a menu has one
};

inline double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

inline TimedApplication& timedApplication() { return *static_cast<TimedApplication*>(qApp); }
