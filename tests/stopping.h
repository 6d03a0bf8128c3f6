#pragma once

#include "base/run.h"

#include <QElapsedTimer>
#include <QString>

#include <chrono>
#include <thread>

namespace penumbra::test {

/// Runs the work, stops it after a while, and says what is wrong with how it ended: it must fail as cancelled within
/// 200 ms of the stop. Empty: nothing.
template <class Work>
QString stopsSoon(std::chrono::milliseconds after, const Work& work) {
    std::stop_source stop;
    base::Run run;
    run.stop = stop.get_token();
    std::thread later([&] {
        std::this_thread::sleep_for(after);
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    const auto result = work(run);
    const auto took = timer.elapsed();
    later.join();
    if (result) return "It ended before it was stopped.";
    if (result.error().kind != base::ErrorKind::Cancelled) return QString::fromStdString(result.error().text);
    if (took < after.count()) return QString("It was cancelled after %1 ms, before the stop.").arg(took);
    if (took >= after.count() + 200) return QString("It went on for %1 ms after the stop.").arg(took - after.count());
    return {};
}

} // namespace penumbra::test
