#include "base/say.h"
#include "base/text.h"
#include "compare/fleet_diff.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::compare {

namespace {

constexpr FleetChange kChanges[] = {FleetChange::Appears,  FleetChange::Goes,      FleetChange::Status,
                                    FleetChange::Moves,    FleetChange::Replicas,  FleetChange::Request,
                                    FleetChange::Capacity, FleetChange::Attribute, FleetChange::Use};

/// "3 things appear", for the head sentence.
std::string sayCountOf(FleetChange change, std::size_t count) {
    const auto n = static_cast<std::int64_t>(count);
    switch (change) {
    case FleetChange::Appears:
        return base::sayCount(n, PENUMBRA_TEXT("Count", "resource appears"),
                              PENUMBRA_TEXT("Count", "resources appear"));
    case FleetChange::Goes:
        return base::sayCount(n, PENUMBRA_TEXT("Count", "resource goes"), PENUMBRA_TEXT("Count", "resources go"));
    case FleetChange::Status:
        return base::sayCount(n, PENUMBRA_TEXT("Count", "change of status"),
                              PENUMBRA_TEXT("Count", "changes of status"));
    case FleetChange::Moves:
        return base::sayCount(n, PENUMBRA_TEXT("Count", "workload stands elsewhere"),
                              PENUMBRA_TEXT("Count", "workloads stand elsewhere"));
    case FleetChange::Replicas:
        return base::sayCount(n, PENUMBRA_TEXT("Count", "service has other replicas"),
                              PENUMBRA_TEXT("Count", "services have other replicas"));
    case FleetChange::Request:
        return base::sayCount(n, PENUMBRA_TEXT("Count", "other request"), PENUMBRA_TEXT("Count", "other requests"));
    case FleetChange::Capacity:
        return base::sayCount(n, PENUMBRA_TEXT("Count", "other capacity"), PENUMBRA_TEXT("Count", "other capacities"));
    case FleetChange::Attribute:
        return base::sayCount(n, PENUMBRA_TEXT("Count", "other attribute"), PENUMBRA_TEXT("Count", "other attributes"));
    case FleetChange::Use:
        return base::sayCount(n, PENUMBRA_TEXT("Count", "use differs"), PENUMBRA_TEXT("Count", "uses differ"));
    }
    return {};
}

std::string kindOf(const Why& why) {
    switch (why.kind) {
    case Why::Kind::Event:
        return PENUMBRA_SAY("Diff", "scheduled: {}")(why.text);
    case Why::Kind::Edit:
        return PENUMBRA_SAY("Diff", "edit: {}")(why.text);
    case Why::Kind::Moved:
    case Why::Kind::Forecast:
    case Why::Kind::Reported:
        break;
    }
    return why.text;
}

} // namespace

std::span<const FleetChange> fleetChanges() { return kChanges; }

const char* fleetChangeName(FleetChange change) {
    switch (change) {
    case FleetChange::Appears:
        return "appears";
    case FleetChange::Goes:
        return "goes";
    case FleetChange::Status:
        return "status";
    case FleetChange::Moves:
        return "moves";
    case FleetChange::Replicas:
        return "replicas";
    case FleetChange::Request:
        return "request";
    case FleetChange::Capacity:
        return "capacity";
    case FleetChange::Attribute:
        return "attribute";
    case FleetChange::Use:
        return "use";
    }
    return "";
}

std::size_t FleetDiff::count(FleetChange change) const {
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return row.change == change; }));
}

std::string sayDiff(const FleetDiff& diff) {
    const auto from = saySide(diff.from), to = saySide(diff.to);
    std::vector<std::string> parts;
    for (const auto change : kChanges)
        if (const auto count = diff.count(change); count > 0) parts.push_back(sayCountOf(change, count));
    if (parts.empty()) return PENUMBRA_SAY("Diff", "Nothing differs between {} and {}.")(from, to);
    return PENUMBRA_SAY("Diff", "From {} to {}: {}.")(from, to, base::sayList(parts));
}

std::string sayRule(const FleetDiff& diff) {
    auto text =
        PENUMBRA_SAY("Diff", "Use is listed where the 80 % bands of both sides do not overlap, or where its median "
                             "changes by more than {:g} % of what the host offers.")(100 * diff.least);
    if (diff.unread > 0)
        text += ' ' + PENUMBRA_SAY("Diff", "Not compared, for lack of a value: {}.")(base::sayCount(
                          static_cast<std::int64_t>(diff.unread), PENUMBRA_TEXT("Count", "use of a host"),
                          PENUMBRA_TEXT("Count", "uses of hosts")));
    return text;
}

std::string sayWhys(const std::vector<Why>& why) {
    std::vector<std::string> texts;
    for (const auto& one : why) texts.push_back(kindOf(one));
    return fmt::format("{}", fmt::join(texts, "; "));
}

} // namespace penumbra::compare
