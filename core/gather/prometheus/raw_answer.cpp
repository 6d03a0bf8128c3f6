#include "gather/prometheus/raw_answer.h"

#include "base/text.h"
#include "ingest/remote_read/messages.h"

#include <bit>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr std::size_t kLargest = std::size_t{256} << 20;

/// The NaN by which Prometheus marks that a series ended: no sample (model/value/value.go).
constexpr std::uint64_t kStale = 0x7ff0000000000002;

/// Thins what a server sends, one series after the other, its parts in the order of time.
class Rows final {
public:
    explicit Rows(const base::TimeGrid& grid)
        : m_first(base::toMillis(grid.begin)), m_step(grid.step.count()),
          m_last(base::toMillis(grid.at(grid.count - 1))) {}

    void take(ingest::RemoteSeries& series) {
        if (m_rows.empty() || m_rows.back().labels != series.labels) begin(series);
        auto& row = m_rows.back();
        for (std::size_t i = 0; i < series.times.size(); ++i) add(row, series.times[i], series.values[i]);
        row.rejected += series.histograms;
    }
    std::vector<PrometheusRow> finish() { return std::move(m_rows); }

private:
    void begin(ingest::RemoteSeries& series) {
        const auto room = m_rows.empty() ? series.times.size() : m_rows.back().times.size();
        auto& row = m_rows.emplace_back();
        row.labels = series.labels;
        row.times.reserve(room);
        row.values.reserve(room);
        m_stepEnd = m_first;
    }

    void add(PrometheusRow& row, std::int64_t time, double value) {
        if (time <= m_first - m_step || time > m_last) return;
        if (!std::isfinite(value)) {
            row.rejected += std::bit_cast<std::uint64_t>(value) == kStale ? 0 : 1;
            return;
        }
        if (!row.times.empty() && time <= row.times.back()) {
            row.rejected += time < row.times.back() ? 1 : 0; // chunks that overlap bring a sample twice
            return;
        }
        if (!row.times.empty() && time <= m_stepEnd) {
            row.times.back() = time;
            row.values.back() = value;
            return;
        }
        if (time > m_stepEnd) m_stepEnd += (time - m_stepEnd + m_step - 1) / m_step * m_step;
        row.times.push_back(time);
        row.values.push_back(value);
    }

    std::int64_t m_first, m_step, m_last;
    std::int64_t m_stepEnd = 0; ///< of the newest sample's step
    std::vector<PrometheusRow> m_rows;
};

tl::unexpected<base::Error> refuse(const HttpResponse& response, const std::string& why) {
    return base::failInput(PENUMBRA_SAY("Problem", "Nothing of the answer of {} to remote read can be used. {}")(
        response.from.origin(), why));
}

} // namespace

base::Result<PrometheusAnswer> parseRawAnswer(const HttpResponse& response, const base::TimeGrid& grid) {
    Rows rows(grid);
    const ingest::TakeSeries take = [&](ingest::RemoteSeries& series) { rows.take(series); };
    if (response.contentType.starts_with("application/x-streamed-protobuf")) {
        ingest::ChunkedStream stream(response.body);
        while (const auto message = stream.next())
            if (!ingest::readChunkedResponse(*message, take))
                return refuse(response, PENUMBRA_SAY("Problem", "It holds a damaged chunk.")());
        if (!stream.whole())
            return refuse(response, PENUMBRA_SAY("Problem", "It is cut off or damaged: its check sum is wrong.")());
    } else if (response.contentType.starts_with("application/x-protobuf")) {
        const auto plain = ingest::inflateBlock(response.body, kLargest);
        if (!plain)
            return refuse(response, PENUMBRA_SAY("Problem", "It is not compressed as it should be, or too large.")());
        if (!ingest::readSamplesResponse(*plain, take))
            return refuse(response, PENUMBRA_SAY("Problem", "It holds no samples.")());
    } else {
        return refuse(response, PENUMBRA_SAY("Problem", "It is of another type than chunks or samples.")());
    }
    return PrometheusAnswer{rows.finish(), {}};
}

} // namespace penumbra::gather
