#include "store/amount_history.h"

#include "base/json.h"
#include "store/history.h"

#include <optional>

namespace penumbra::store {

namespace {

constexpr int kMostStates = 200;

struct State {
    base::Json document;
    std::string source;
    base::Time time{};
};

/// The newest first.
std::vector<State> statesOf(Database& database, std::size_t ordinal) {
    std::vector<State> out;
    Statement rows(database, "SELECT r.document, v.source, v.time FROM resources r JOIN revisions v ON v.number = "
                             "r.from_revision WHERE r.ordinal = ?1 ORDER BY r.from_revision DESC LIMIT ?2");
    rows.with(static_cast<std::int64_t>(ordinal), std::int64_t{kMostStates});
    while (rows.next()) {
        auto json = base::parseJson(rows.text(0), "a resource's state");
        if (!json) {
            database.fail(json.error());
            return out;
        }
        out.push_back({std::move(*json), std::string(rows.text(1)), base::fromMillis(rows.integer(2))});
    }
    return out;
}

std::optional<std::int64_t> amountIn(const State& state, const char* member, const std::string& dimension) {
    const auto& amounts = base::childAt(state.document, member);
    if (!amounts.contains(dimension) || !amounts[dimension].is_number_integer()) return {};
    return amounts[dimension].get<std::int64_t>();
}

AmountFact factOf(const std::vector<State>& states, const char* member, const std::string& dimension) {
    AmountFact out;
    out.dimension = dimension;
    out.value = amountIn(states.front(), member, dimension).value_or(0);
    // runs of states with one value: its source is the one of the oldest state of the run
    for (std::size_t begin = 0; begin < states.size();) {
        const auto value = amountIn(states[begin], member, dimension);
        auto end = begin + 1;
        while (end < states.size() && amountIn(states[end], member, dimension) == value) ++end;
        const auto& first = states[end - 1];
        if (begin == 0) {
            out.source = first.source;
            out.time = first.time;
        } else if (value && *value != out.value && first.source != out.source) {
            out.otherSource = first.source;
            out.otherValue = *value;
            return out;
        }
        begin = end;
    }
    return out;
}

} // namespace

std::vector<AmountFact> readAmountFacts(Database& database, std::size_t ordinal) {
    std::vector<AmountFact> out;
    const auto states = statesOf(database, ordinal);
    if (states.empty()) return out;
    for (const char* member : {"capacity", "request"})
        for (const auto& item : base::childAt(states.front().document, member).items()) {
            out.push_back(factOf(states, member, item.key()));
            out.back().request = std::string_view(member) == "request";
        }
    return out;
}

} // namespace penumbra::store
