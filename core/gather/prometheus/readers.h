#pragma once

#include "gather/prometheus_answer.h"
#include "ingest/child.h"

#include <memory>
#include <mutex>
#include <vector>

namespace penumbra::gather {

/// How an answer with many samples is to be read.
struct Reading {
    enum class Kind : std::uint8_t { Matrix, Raw };
    Kind kind = Kind::Matrix;
    base::TimeGrid grid; ///< what was asked for
};

/// A few limited processes that read the many answers of one gathering. read() may be called from any number of
/// threads.
class Readers final {
public:
    /// Makes so many processes in all, if it has not got them; before other threads read.
    void prepare(std::size_t count);
    base::Result<PrometheusAnswer> read(const HttpResponse& response, const Reading& reading, const base::Run& run);

private:
    std::unique_ptr<ingest::ReadingProcess> take();

    std::mutex m_mutex;
    std::size_t m_made = 0;
    std::vector<std::unique_ptr<ingest::ReadingProcess>> m_idle;
};

} // namespace penumbra::gather
