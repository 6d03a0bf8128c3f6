#pragma once

#include "gather/connection.h"
#include "gather/logs/log_file.h"
#include "gather/logs/new_lines.h"
#include "gather/logs/options.h"

#include <string>
#include <vector>

namespace penumbra::gather {

/// Log files that are followed together. A file that cannot be read is named in the batch, unless none can.
class LogFiles final {
public:
    /// `words` are paths, each with the program that writes it and '=' before it where the planner knows it.
    static base::Result<LogFiles> make(const std::vector<std::string>& words, LogOptions options);

    /// Waits for lines, at most Ask::wait, and reads what is new. `waited` is how long that took.
    base::Result<model::Batch> gather(const Ask& ask, Meter& meter, base::Duration& waited, const base::Run& run);

private:
    struct Followed {
        std::string program; ///< as the planner calls it, or empty
        LogFile file;
        LogPlace start; ///< where to go on without a cursor: nothing of it was kept
        LogPlace place;
        NewLines fresh;
    };

    base::Result<void> resume(const std::string& cursor);
    std::string cursor() const;
    bool anyChanged() const;
    std::uint64_t sizes() const;
    base::Duration waitForLines(base::Duration most, const base::Run& run) const;
    base::Result<void> noteNewKinds(Followed& followed, const std::string& bytes, base::Time now, model::Batch& batch,
                                    const base::Run& run) const;
    base::Result<model::Batch> readLines(const Followed& followed, std::string bytes, bool live, base::Time now,
                                         const base::Run& run) const;

    LogOptions m_options;
    std::vector<Followed> m_files;
};

} // namespace penumbra::gather
