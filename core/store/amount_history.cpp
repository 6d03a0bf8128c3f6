#include "store/amount_history.h"

#include "base/json.h"
#include "model/match.h"
#include "store/history.h"
#include "store/joined.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace penumbra::store {

namespace {

constexpr int kMostStates = 200;

std::optional<std::int64_t> amountIn(const base::Json& state, const AmountFact& fact) {
    const auto& amounts = base::childAt(state, fact.request ? "request" : "capacity");
    if (!amounts.contains(fact.dimension) || !amounts[fact.dimension].is_number_integer()) return {};
    return amounts[fact.dimension].get<std::int64_t>();
}

std::vector<AmountFact> amountsOf(const base::Json& state) {
    std::vector<AmountFact> out;
    for (const bool request : {false, true})
        for (const auto& item : base::childAt(state, request ? "request" : "capacity").items()) {
            out.push_back({request, item.key(), 0, {}, {}});
            out.back().value = amountIn(state, out.back()).value_or(0);
        }
    return out;
}

base::Json stateIn(Database& database, std::string_view text) {
    auto state = base::parseJson(text, "a resource's state");
    if (state) return std::move(*state);
    database.fail(state.error());
    return {};
}

/// Where the resources stood that a revision changed.
std::unordered_map<std::string, std::int64_t> placesBefore(Database& database, std::int64_t revision) {
    std::unordered_map<std::string, std::int64_t> out;
    Statement rows(database, "SELECT ordinal, document FROM resources WHERE to_revision = ?1");
    rows.with(revision);
    while (rows.next()) out.emplace(base::textAt(stateIn(database, rows.text(1)), "id"), rows.integer(0));
    return out;
}

} // namespace

std::vector<AmountFact> AmountReader::read(Database& database, std::size_t ordinal) {
    std::vector<AmountFact> facts;
    std::string id;
    {
        Statement rows(database, "SELECT document, from_revision FROM resources WHERE ordinal = ?1 ORDER BY "
                                 "from_revision DESC LIMIT ?2");
        rows.with(static_cast<std::int64_t>(ordinal), std::int64_t{kMostStates});
        while (id.empty() && rows.next()) {
            if (isUndone(database, rows.integer(1))) continue;
            const auto state = stateIn(database, rows.text(0));
            facts = amountsOf(state);
            id = base::textAt(state, "id");
        }
    }
    Facts open;
    for (auto& fact : facts) open.push_back(&fact);
    trace(database, static_cast<std::int64_t>(ordinal), id, std::numeric_limits<std::int64_t>::max(), open);
    return database.failed() ? std::vector<AmountFact>() : facts;
}

void AmountReader::trace(Database& database, std::int64_t ordinal, const std::string& id, std::int64_t before,
                         Facts open) {
    std::int64_t joined = 0;
    {
        Statement rows(database,
                       "SELECT r.document, r.from_revision, v.source, v.time FROM resources r JOIN revisions v ON "
                       "v.number = r.from_revision WHERE r.ordinal = ?1 AND r.from_revision < ?3 ORDER BY "
                       "r.from_revision DESC LIMIT ?2");
        rows.with(ordinal, std::int64_t{kMostStates}, before);
        while (joined == 0 && !open.empty() && rows.next()) {
            if (isUndone(database, rows.integer(1))) continue;
            const auto state = stateIn(database, rows.text(0));
            if (base::textAt(state, "id") != id) break; // the place was another resource's before
            std::erase_if(open, [&](const auto* fact) { return amountIn(state, *fact) != fact->value; });
            for (auto* fact : open) {
                fact->source = rows.text(2);
                fact->time = base::fromMillis(rows.integer(3));
            }
            if (rows.text(2) == model::kMatchSource) joined = rows.integer(1);
        }
    }
    if (joined == 0 || open.empty() || database.failed()) return;
    // It may have stood in another place before, and have what became one with it; what it had itself counts first.
    auto ids = joinedInto(database, joined, id);
    ids.emplace_back(id);
    const auto places = placesBefore(database, joined);
    for (const auto& one : ids)
        if (const auto it = places.find(one.text()); it != places.end())
            trace(database, it->second, one.text(), joined, open);
}

bool AmountReader::isUndone(Database& database, std::int64_t revision) {
    if (!m_undone) {
        m_undone.emplace();
        // What an undo brings back is the newest revision before it with the same inventory.
        Statement rows(database,
                       "SELECT u.number, COALESCE((SELECT MAX(t.number) FROM revisions t WHERE t.digest = u.digest AND "
                       "t.number < u.number), 0) FROM revisions u WHERE substr(u.source, 1, 8) = 'undo of '");
        while (rows.next()) m_undone->push_back({rows.integer(1), rows.integer(0)});
    }
    return std::any_of(m_undone->begin(), m_undone->end(),
                       [&](const auto& span) { return span.first < revision && revision <= span.second; });
}

} // namespace penumbra::store
