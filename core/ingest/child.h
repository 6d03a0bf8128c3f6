#pragma once

#include "ingest/reader.h"

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

namespace penumbra::ingest {

/// Runs `work` in a forked child with limits and returns what it returned, its error too, or why there is nothing: too
/// slow, too greedy, crashed. `name` is the input's name in the error. At most limits.memory bytes come back.
///
/// The process may have threads: only the calling one lives on in the child, and what the others held locked stays
/// locked there. So `work` must do nothing but parse: no log, no Qt, no thread, no file; the process's translator,
/// which tells its problems, takes no lock. glibc makes malloc safe across fork; a lock of another library that happens
/// to be held ends in the time limit, not in a hang. The child has no open file but its answer, dies with the parent,
/// and leaves without running destructors.
base::Result<std::string> runLimited(std::string_view name, const Limits& limits,
                                     const std::function<base::Result<std::string>()>& work);

/// A child as of runLimited() that works off one input after the other, each within the limits. It is forked once, so a
/// parent that fills much memory meanwhile pays for no copy of it. Used by one thread at a time; the thread that makes
/// it must outlive it. After an error of its own, not of the work's, it is broken and answers nothing more.
class ReadingProcess final {
public:
    ReadingProcess(Limits limits, const std::function<base::Result<std::string>(std::string_view input)>& work);
    ~ReadingProcess();
    ReadingProcess(const ReadingProcess&) = delete;
    ReadingProcess& operator=(const ReadingProcess&) = delete;

    /// What `work` makes of `head` and `body`, one behind the other.
    base::Result<std::string> read(std::string_view name, std::string_view head, std::string_view body,
                                   const std::stop_token& stop);
    bool broken() const { return m_line < 0; }

private:
    int end(); ///< of the process: its status

    Limits m_limits;
    int m_child = -1;
    int m_line = -1;
};

} // namespace penumbra::ingest
