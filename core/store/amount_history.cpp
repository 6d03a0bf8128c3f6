#include "store/amount_history.h"

#include "base/json.h"
#include "store/history.h"

#include <algorithm>

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

} // namespace

std::vector<AmountFact> AmountReader::read(Database& database, std::size_t ordinal) {
    Statement rows(database,
                   "SELECT r.document, r.from_revision, v.source, v.time FROM resources r JOIN revisions v ON "
                   "v.number = r.from_revision WHERE r.ordinal = ?1 ORDER BY r.from_revision DESC LIMIT ?2");
    rows.with(static_cast<std::int64_t>(ordinal), std::int64_t{kMostStates});
    std::vector<AmountFact> facts;
    std::vector<std::size_t> open; // those that the older states may have as well
    for (bool newest = true; (newest || !open.empty()) && rows.next();) {
        if (isUndone(database, rows.integer(1))) continue;
        const auto state = base::parseJson(rows.text(0), "a resource's state");
        if (!state) {
            database.fail(state.error());
            return {};
        }
        if (newest) facts = amountsOf(*state);
        for (std::size_t i = 0; newest && i < facts.size(); ++i) open.push_back(i);
        newest = false;
        std::erase_if(open, [&](std::size_t i) { return amountIn(*state, facts[i]) != facts[i].value; });
        for (const auto i : open) {
            facts[i].source = rows.text(2);
            facts[i].time = base::fromMillis(rows.integer(3));
        }
    }
    return facts;
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
