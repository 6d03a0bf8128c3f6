#include "report/seats.h"

#include "base/say.h"
#include "base/text.h"
#include "model/dimension_title.h"
#include "report/json.h"
#include "report/refusal_json.h"
#include "report/words.h"
#include "risk/phrase.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

using base::Json;

class Teller final {
public:
    Teller(const session::Evaluation& evaluation, base::Time at)
        : m_world(*evaluation.world), m_placement(evaluation.usage->placementAt(at)), m_at(at) {}

    Json json(const simulate::Seat& seat) const {
        const auto& row = rowOf(seat);
        Json refusers = Json::array();
        for (const auto& group : seat.refusers)
            refusers.push_back({{"kind", reasonName(group.reason)},
                                {"dimension", group.dimension < 0 ? "" : m_world.dimensions.at(group.dimension).name},
                                {"hosts", namesOf(group.hosts)},
                                {"text", simulate::describe(m_world, group) + "."},
                                {"change", letInJson(m_world, seat.workload, group.change)}});
        return {{"workload", naturalName(row.id)},
                {"id", row.id.text()},
                {"host", seat.host < 0 ? Json() : Json(naturalName(hostRow(seat.host).id))},
                {"host_id", seat.host < 0 ? Json() : Json(hostRow(seat.host).id.text())},
                {"takers", namesOf(seat.takers)},
                {"refusers", refusers},
                {"text", headline(seat)}};
    }

    std::string headline(const simulate::Seat& seat) const {
        const auto& row = rowOf(seat);
        auto text = naturalName(row.id);
        if (row.service >= 0) {
            const auto& service = m_world.services[static_cast<std::size_t>(row.service)].name;
            if (service != row.name) text = PENUMBRA_SAY("Seats", "{} of {}")(text, service);
        }
        text = fmt::format("{} ({})", text, sayRequest(row));
        if (!row.exists.contains(m_at)) return PENUMBRA_SAY("Report", "{} does not exist then.")(text);
        if (seat.host >= 0) return sayHost(text, row, seat);
        const bool lost = std::binary_search(m_placement.lost.begin(), m_placement.lost.end(), seat.workload);
        if (lost && row.host >= 0)
            return PENUMBRA_SAY("Report", "{} is bound to {}, which is not up.")(text,
                                                                                 naturalName(hostRow(row.host).id));
        return seat.takers.empty() ? PENUMBRA_SAY("Report", "{} has no host.")(text)
                                   : PENUMBRA_SAY("Report", "{} has no host yet; {} would take it.")(
                                         text, base::sayCount(seat.takers.size(), PENUMBRA_TEXT("Count", "host"),
                                                              PENUMBRA_TEXT("Count", "hosts")));
    }

    /// What the other hosts say, without the one it runs on: the same for replicas that differ in nothing else.
    std::string others(const simulate::Seat& seat) const {
        std::string text;
        if (seat.host >= 0 && !seat.takers.empty())
            text +=
                "  " +
                PENUMBRA_SAY("Report", "{} would take it, too.")(base::sayCount(
                    seat.takers.size(), PENUMBRA_TEXT("Count", "other host"), PENUMBRA_TEXT("Count", "other hosts"))) +
                "\n";
        for (const auto& group : seat.refusers) {
            auto why = simulate::describe(m_world, group);
            if (why.front() == 'o') why.front() = 'O';
            text += fmt::format("  {}: {}.", why, risk::sayList(namesOf(group.hosts)));
            if (!group.change.obstacles.empty())
                text += " " + PENUMBRA_SAY("Report",
                                           "It fits if {}.")(simulate::describe(m_world, seat.workload, group.change));
            text += "\n";
        }
        return text;
    }

private:
    const model::WorldWorkload& rowOf(const simulate::Seat& seat) const {
        return m_world.workloads[static_cast<std::size_t>(seat.workload)];
    }
    const model::WorldHost& hostRow(int h) const { return m_world.hosts[static_cast<std::size_t>(h)]; }

    std::vector<std::string> namesOf(const std::vector<int>& hosts) const {
        std::vector<std::string> names;
        for (const int h : hosts) names.push_back(naturalName(hostRow(h).id));
        return names;
    }

    /// "2 cores, 4 GiB memory"
    std::string sayRequest(const model::WorldWorkload& row) const {
        const auto request = row.requestAt(m_at);
        const auto amounts = model::sayAmounts(request, m_world.dimensions);
        return amounts.empty() ? PENUMBRA_SAY("Report", "no request")() : amounts;
    }

    std::string sayHost(const std::string& text, const model::WorldWorkload& row, const simulate::Seat& seat) const {
        const auto host = naturalName(hostRow(seat.host).id);
        if (row.rules.pinned) return PENUMBRA_SAY("Report", "{} runs on {}, to which it is bound.")(text, host);
        const bool held =
            std::find(m_placement.held.begin(), m_placement.held.end(), seat.workload) != m_placement.held.end();
        return held ? PENUMBRA_SAY("Report", "{} runs on {}, which is drained: without it its service has fewer than "
                                             "its budget asks for.")(text, host)
                    : PENUMBRA_SAY("Report", "{} runs on {}.")(text, host);
    }

    const model::World& m_world;
    const simulate::Placement& m_placement;
    base::Time m_at;
};

} // namespace

Json seatsJson(const session::Evaluation& evaluation, const std::vector<simulate::Seat>& seats, base::Time at) {
    auto json = header("place", evaluation);
    json["at"] = base::formatTime(at);
    json["policy"] = evaluation.world->policyAt(at);
    json["workloads"] = Json::array();
    const Teller teller(evaluation, at);
    for (const auto& seat : seats) json["workloads"].push_back(teller.json(seat));
    return json;
}

std::string seatWords(const session::Evaluation& evaluation, const std::vector<simulate::Seat>& seats, base::Time at) {
    std::string text, before;
    const Teller teller(evaluation, at);
    for (std::size_t i = 0; i < seats.size(); ++i) {
        auto others = teller.others(seats[i]);
        if (i > 0 && others != before) text += before;
        text += teller.headline(seats[i]) + "\n";
        before = std::move(others);
    }
    return text + before;
}

} // namespace penumbra::report
