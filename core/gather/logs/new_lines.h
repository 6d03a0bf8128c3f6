#pragma once

#include "base/result.h"
#include "base/run.h"
#include "base/time.h"
#include "ingest/logs/template_miner.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::gather {

/// Learns the kinds of lines that a log has and tells of a kind that was never seen before, once it has learnt for
/// long enough by the log's own times. That is a hint for people and no event: what is rare is not always news.
class NewLines final {
public:
    explicit NewLines(base::Duration learn) : m_learn(learn) {}

    /// Takes whole lines; returns the first of each new kind. The lines are looked at in the limited child, and here
    /// only those that it came through with.
    base::Result<std::vector<std::string>> take(const std::string& name, const std::string& lines, base::Time now,
                                                const base::Run& run);

private:
    base::Duration m_learn;
    ingest::TemplateMiner m_miner;
    std::optional<base::Time> m_first; ///< the earliest time of a line that was seen
};

} // namespace penumbra::gather
