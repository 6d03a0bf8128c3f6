#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// One series, or a part of one, out of an answer to remote read (prompb/remote.proto, types.proto). Times as they
/// come.
struct RemoteSeries {
    std::map<std::string, std::string> labels;
    std::vector<std::int64_t> times; ///< UTC milliseconds
    std::vector<double> values;
    int histograms = 0; ///< native ones, or chunks of them, that were passed over
};

/// Called with each series in turn; it may take what is in it.
using TakeSeries = std::function<void(RemoteSeries& series)>;

/// Walks a ReadResponse, already inflated. False where the bytes are none.
bool readSamplesResponse(std::string_view bytes, const TakeSeries& take);

/// Walks one ChunkedReadResponse. False where the bytes are none or a chunk is damaged.
bool readChunkedResponse(std::string_view bytes, const TakeSeries& take);

/// The messages of a stream of Prometheus' chunked reader: length, CRC-32C, bytes.
class ChunkedStream final {
public:
    explicit ChunkedStream(std::string_view bytes) : m_left(bytes) {}
    /// The next message, or none at the end and where the stream is damaged or cut off.
    std::optional<std::string_view> next();
    bool whole() const { return m_whole; }

private:
    std::string_view m_left;
    bool m_whole = true;
};

/// What one series must fit, as in PromQL.
struct RemoteMatcher {
    enum class Type { Equal, NotEqual, Matches, NotMatches };
    std::string label;
    Type type = Type::Equal;
    std::string value;
    bool operator==(const RemoteMatcher&) const = default;
};

/// A ReadRequest for the samples of both moments and between, compressed as it is sent. Streamed chunks are preferred,
/// samples accepted.
std::string readRequest(const std::vector<RemoteMatcher>& matchers, std::int64_t firstMs, std::int64_t lastMs);

/// The content of a block of snappy, or none where it is damaged or larger than `limit`.
std::optional<std::string> inflateBlock(std::string_view bytes, std::size_t limit);

} // namespace penumbra::ingest
