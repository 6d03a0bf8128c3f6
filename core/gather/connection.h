#pragma once

#include "gather/source.h"

#include "base/run.h"
#include "model/batch.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace penumbra::gather {

/// What one gathering is asked for.
struct Ask {
    base::Time now{};
    std::string cursor; ///< from the last batch of this source; empty: everything in the source's `history`
    /// Look at these alone, where the gatherer can choose (Gatherer::targeted); empty: at everything.
    std::vector<model::ResourceId> only = {};
    /// A source that tells of changes by itself may be waited for so long (Gatherer::watches); zero: not at all.
    base::Duration wait{};
    /// Of `only` these metrics alone, where it can choose that too; empty: all.
    std::vector<std::string> metrics = {};
    /// By metric how far apart samples since the cursor need be, where the source keeps more of them; others: every
    /// one.
    std::map<std::string, base::Duration> every = {};
};

/// What gathering has cost so far, failures included. Any number of threads may add to it.
struct Meter {
    std::atomic<std::int64_t> requests{0};
    std::atomic<std::int64_t> bytes{0}; ///< received, as they came over the wire
    /// Where there is one, a request begins when it lets it: it waits, and says false when it was stopped.
    std::function<bool(const std::stop_token&)> gate;

    /// Counts a request that begins now; false when it must not, because it was stopped.
    bool begin(const base::Run& run) {
        if (gate && !gate(run.stop)) return false;
        ++requests;
        return true;
    }
};

/// A configured source that is gathered from again and again. It may keep sockets and what it saw; all that a later
/// process must know is in the batch's cursor. Used by one thread at a time.
class Connection {
public:
    explicit Connection(Source source) : m_source(std::move(source)) {}
    virtual ~Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Fetches what is new since the cursor and returns whole batches only: an error means nothing of it may be stored,
    /// and the next call may be made with the same cursor. The batch's source and time are filled in.
    base::Result<model::Batch> gather(const Ask& ask, const base::Run& run);

    /// Whether a look at single resources brings that series; the others come with everything only.
    virtual bool looksAt(const model::SeriesKey& key) const;

    const Source& source() const { return m_source; }
    const Meter& meter() const { return m_meter; }
    /// Holds every request from here on to a budget. Not while it gathers.
    void limit(std::function<bool(const std::stop_token&)> gate) { m_meter.gate = std::move(gate); }

protected:
    Meter m_meter;

private:
    virtual base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) = 0;

    Source m_source;
};

} // namespace penumbra::gather
