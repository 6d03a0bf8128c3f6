#pragma once

#include "ingest/reader.h"
#include "model/series_places.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace penumbra::ingest {

/// "host/db-01" as an id; none for a name alone. An unknown kind in front of the slash is part of the name.
std::optional<model::ResourceId> fullId(std::string_view text);

/// Bytes from anywhere as text in UTF-8: what is none is replaced.
std::string cleanText(std::string_view bytes);

/// Of what recurs the occurrences are taken so far from the capture, and so many of one event.
inline constexpr auto kReach = std::chrono::hours(24 * 731);
inline constexpr std::int64_t kMostOccurrences = 5'000;
inline constexpr std::int64_t kMostReplicas = 10'000; ///< that a document may ask for of one service

/// Fills a batch and keeps its books: what was read is what the batch holds plus what was rejected. Not for threads.
class Intake final {
public:
    explicit Intake(const Input& input);

    const Input& input() const { return m_input; }
    /// The file's name without its ending: what is called after the file.
    std::string ownName() const;
    model::Dimensions& dimensions() { return m_batch.dimensions; }
    const model::Batch& batch() const { return m_batch; }

    void add(model::StatedResource resource, std::string_view where);
    void add(model::Relation relation) { m_batch.relations.push_back(std::move(relation)); }
    /// The same, unless the batch already has it from this call.
    void addOnce(model::Relation relation);
    void add(model::ScheduledEvent event, std::string_view where);
    void add(model::ConfigItem item) { m_batch.configItems.push_back(std::move(item)); }
    void add(model::Advisory advisory);
    /// Samples may come in any order; the series keeps the unit of its first one. Its number in the batch.
    std::size_t addSample(const model::SeriesKey& key, base::Unit unit, base::Time time, double value);
    /// One more of a series that an earlier sample has begun.
    void addSample(std::size_t series, base::Time time, double value);
    /// The id of what is called so; a name alone is taken as one of `kind`, which the commit checks (Batch::assumed).
    model::ResourceId named(std::string_view text, model::ResourceKind kind);
    /// An id whose kind is certain, whatever else the source says of that name.
    const model::ResourceId& certain(const model::ResourceId& id);
    /// The resource of that id for a late change, or null.
    model::StatedResource* find(const model::ResourceId& id);

    /// The fact about a resource as this input states it.
    model::Attribute attribute(std::string value, std::string raw = {}) const;

    /// One record is not taken. Its problems are told apart, with error().
    void countRejected(std::int64_t records = 1) { m_batch.accounting.rejected += records; }
    /// One record of that kind was read, or passed over because nothing is planned with it. finish() notes how many of
    /// each there were, so that the reader can be checked against the file.
    void countTaken(const std::string& kind) { ++m_taken[kind]; }
    void countPassed(const std::string& kind) { ++m_passed[kind]; }
    /// Rejects one record for one reason.
    void reject(std::string_view code, std::string_view where, std::string text);
    void error(std::string_view code, std::string_view where, std::string text);
    void warn(std::string_view code, std::string_view where, std::string text);
    void note(std::string_view code, std::string_view where, std::string text);
    /// Whether nobody asked this before: for what is said once.
    bool first(const std::string& what) { return m_asked.insert(what).second; }
    /// "fleet.csv:12"
    std::string at(std::size_t line) const;

    /// Sorts the samples, settles double ones and closes the books.
    model::Batch finish() &&;

private:
    void tell(base::Severity severity, std::string_view code, std::string_view where, std::string text);
    void settle(model::Samples& samples);
    void noteKinds();
    void warnOfFuture();

    const Input& m_input;
    model::Batch m_batch;
    model::SeriesPlaces m_series; ///< in the batch
    std::unordered_map<std::string, std::size_t> m_resources;
    std::set<std::string> m_events;
    std::unordered_set<std::string> m_assumed, m_certain, m_asked;
    std::set<model::Relation> m_once;
    std::map<std::string, int, std::less<>> m_told;
    std::map<std::string, int> m_taken, m_passed; ///< how many of each kind
};

} // namespace penumbra::ingest
