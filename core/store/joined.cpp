#include "store/joined.h"

#include "base/hash.h"
#include "base/say.h"
#include "base/text.h"
#include "model/match.h"
#include "store/audit.h"
#include "store/documents.h"
#include "store/marks.h"
#include "store/match_rules.h"

#include <algorithm>
#include <deque>
#include <fmt/format.h>
#include <unordered_map>

namespace penumbra::store {

namespace {

constexpr const char* kJoinedKind = "joined";
constexpr base::TimeWindow kAlways{base::kBeginningOfTime, base::kEndOfTime};

std::string nameOf(std::int64_t revision) { return fmt::format("revision {}", revision); }

std::optional<base::Json> readJoined(Database& database, std::int64_t revision) {
    for (const auto& document : readDocuments(database, kJoinedKind)) {
        if (document.name != nameOf(revision)) continue;
        if (auto json = base::parseJson(document.json, document.name)) return std::move(*json);
        failDamaged(database, PENUMBRA_SAY("Problem", "what {} joined")(document.name));
    }
    return {};
}

class SeriesJoiner final {
public:
    SeriesJoiner(Database& database, SeriesIndex& index, std::int64_t revision, UndoKeeper& undo)
        : m_database(database), m_index(index), m_undo(undo), m_statements(database),
          m_writer(database, index, revision, model::kMatchSource, &undo) {}

    void take(SeriesRow row, const model::ResourceId& to) {
        auto key = row.info.key;
        key.resource = to;
        const auto* known = m_index.find(key);
        if (known && known->info.unit != row.info.unit) {
            const auto plain = key.metric;
            key.metric = fmt::format("{} ({})", plain, base::unitName(row.info.unit));
            m_problems.push_back(
                {base::Severity::Note, "unit-differs", model::kMatchSource,
                 PENUMBRA_SAY("Problem", "The {} of {} is kept as '{}' of {}, for that has its {} in {}.")(
                     plain, row.info.key.resource.text(), key.metric, to.text(), plain,
                     base::unitName(known->info.unit))});
            known = m_index.find(key);
        }
        m_undo.series(row.id);
        if (known) {
            add(row, *known);
            key = {model::ResourceId(), std::to_string(row.id)}; // no two series of a file have one key
        }
        row.info.key = std::move(key);
        m_index.write(m_statements, row);
    }
    base::Problems finish() {
        m_writer.write();
        m_index.writeSum(m_database);
        const auto& told = m_writer.problems();
        m_problems.insert(m_problems.end(), told.begin(), told.end());
        return std::move(m_problems);
    }

private:
    void add(const SeriesRow& row, const SeriesRow& known) {
        const auto own = readSamples(m_database, known, kAlways);
        const auto more = readSamples(m_database, row, kAlways);
        auto& fresh = m_samples.emplace_back(model::Samples{known.info.key, known.info.unit, {}, {}});
        for (std::size_t i = 0; i < more.times.size(); ++i)
            if (!std::binary_search(own.times.begin(), own.times.end(), more.times[i])) {
                fresh.times.push_back(more.times[i]);
                fresh.values.push_back(more.values[i]);
            }
        if (!fresh.times.empty()) m_writer.add(fresh);
    }

    Database& m_database;
    SeriesIndex& m_index;
    UndoKeeper& m_undo;
    SeriesIndex::Statements m_statements;
    SampleWriter m_writer;
    std::deque<model::Samples> m_samples; ///< the writer reads them at the end
    base::Problems m_problems;
};

} // namespace

base::Problems joinSeries(Database& database, SeriesIndex& index, const std::vector<model::Join>& joins,
                          std::int64_t revision, UndoKeeper& undo) {
    std::unordered_map<std::string, model::ResourceId> meant;
    for (const auto& join : joins) meant.emplace(join.from.text(), join.to);
    SeriesJoiner joiner(database, index, revision, undo);
    for (std::size_t at = 0; at < index.rows().size() && !database.failed(); ++at)
        if (const auto it = meant.find(index.rows()[at].info.key.resource.text()); it != meant.end())
            joiner.take(index.rows()[at], it->second);
    return joiner.finish();
}

void keepJoined(Database& database, std::int64_t revision, const std::vector<model::Join>& joins,
                const model::MatchRules& before, const model::MatchRules& after, base::Time now) {
    auto names = base::Json::object();
    for (const auto& join : joins) names[join.from.text()] = join.to.text();
    const base::Json json{{"penumbra", kJoinedKind},
                          {"format", 1},
                          {"names", names},
                          {"answered", model::toJson(after.without(before))},
                          {"instead_of", model::toJson(before.without(after))}};
    writeDocument(database, {kJoinedKind, nameOf(revision), base::dumpJson(json), now});
}

std::vector<model::ResourceId> joinedInto(Database& database, std::int64_t revision, const std::string& resource) {
    std::vector<model::ResourceId> out;
    if (const auto json = readJoined(database, revision))
        for (const auto& name : base::childAt(*json, "names").items())
            if (name.value() == resource) out.emplace_back(name.key());
    return out;
}

void takeBackAnswers(Database& database, std::int64_t revision, base::Time now) {
    const auto json = readJoined(database, revision);
    if (!json) return;
    const auto answered = model::matchRulesFromJson(base::childAt(*json, "answered"));
    const auto before = model::matchRulesFromJson(base::childAt(*json, "instead_of"));
    if (!answered || !before) return failDamaged(database, PENUMBRA_SAY("Problem", "what {} joined")(nameOf(revision)));
    base::Problems unreadable;
    writeMatchRules(database, readMatchRules(database, unreadable).without(*answered).with(*before), now);
    deleteDocument(database, kJoinedKind, nameOf(revision));
}

void writeMatchRules(Database& database, const model::MatchRules& rules, base::Time now) {
    const auto json = base::dumpJson(model::toJson(rules));
    writeDocument(database, {kMatchKind, kMatchName, json, now});
    appendAudit(database, now, fmt::format("{} '{}' saved, SHA-256 {}", kMatchKind, kMatchName, base::sha256(json)));
}

} // namespace penumbra::store
