#pragma once

#include "base/text.h"
#include "whatif/targets.h"

#include <string_view>

namespace penumbra::whatif {

/// "host", "rack", "zone" and "label" as parameters: the hosts that an action is about. Several narrow one another
/// down.
inline constexpr base::ParamSpec kWhereParams[4] = {
    {.key = "host",
     .title = PENUMBRA_TEXT("actions", "Host"),
     .kind = base::ParamKind::Host,
     .help = PENUMBRA_TEXT("actions", "Only this host.")},
    {.key = "rack",
     .title = PENUMBRA_TEXT("actions", "Rack"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "The hosts of this rack.")},
    {.key = "zone",
     .title = PENUMBRA_TEXT("actions", "Zone"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "The hosts of this zone.")},
    {.key = "label",
     .title = PENUMBRA_TEXT("actions", "Label"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "The hosts with these labels, as Kubernetes selects: gpu=a100, generation!=g9, "
                                      "disk in (nvme, ssd), edge, !edge; with commas between.")},
};

/// The hosts that meet all of what `host`, `rack`, `zone` and `label` say and that are there at some moment of the
/// window, in row order. Usage error where none of the four is given, input error where no host meets them.
base::Result<Rows> hostsWhere(const model::World& world, const base::Params& params, const base::TimeWindow& window);
/// Whether any of the four is given.
bool saysWhere(const base::Params& params);
/// "h1", "hosts of rack r1", "hosts of zone z1 with gpu=a100", in words.
std::string sayWhere(const base::Params& params);

/// An outage of that kind for the host that the parameter "host" names.
base::Result<void> addOutage(model::World& world, const base::Params& params, const base::TimeWindow& window,
                             model::OutageKind kind, const std::string& cause);

/// An outage of that kind for each of those hosts.
base::Result<void> addOutages(model::World& world, const base::Params& params, const base::TimeWindow& window,
                              model::OutageKind kind, const std::string& cause);

/// Index of the place that `text` names, by its natural name or id; the error lists them. `kind` is "zone", "rack" or
/// "datastore".
base::Result<int> placeIndex(const std::vector<std::string>& names, std::string_view text, const char* kind);

/// Kubernetes' selector syntax: "key=value", "key!=value", "key in (a, b)", "key notin (a, b)", "key", "!key", with
/// commas between.
base::Result<std::vector<model::Selector>> parseSelectors(std::string_view text);

/// Hosts that a text means, with the selectors that find them: a host must meet all.
struct HostsNamed {
    Rows rows; ///< ascending; empty where the text is
    std::vector<model::Selector> selectors;
};

/// Reads "h1,h2" (names or ids of hosts) or "disk in (fast, ssd),edge" (labels, as parseSelectors). A word that is both
/// is the host. Error where a host is unknown, or none has the labels.
base::Result<HostsNamed> hostsNamed(const model::World& world, std::string_view text);
/// The selector that every host meets which does not meet this one.
model::Selector opposite(model::Selector selector);

/// Input error where the duration is negative or longer than a hundred years.
base::Result<void> isSpan(const base::Params& params, const char* key);

} // namespace penumbra::whatif
