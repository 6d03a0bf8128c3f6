#pragma once

#include "gather/connection.h"
#include "gather/logs/options.h"

namespace penumbra::gather {

/// The journal of systemd, by journalctl.
class Journal final {
public:
    explicit Journal(LogOptions options) : m_options(std::move(options)) {}

    /// What is new behind the cursor; looks again and again until something is or Ask::wait is over. `waited` is how
    /// long that took.
    base::Result<model::Batch> gather(const Ask& ask, Meter& meter, base::Duration& waited, const base::Run& run) const;

private:
    base::Result<model::Batch> askOnce(const Ask& ask, base::Time now, Meter& meter, const base::Run& run) const;

    LogOptions m_options;
};

} // namespace penumbra::gather
