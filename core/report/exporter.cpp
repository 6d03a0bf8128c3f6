#include "report/exporter.h"

#include "base/hash.h"
#include "report/json.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace penumbra::report {

#define PENUMBRA_ENTRY(name) extern const Exporter name;
#include "report/exporters.def"
#undef PENUMBRA_ENTRY

base::Registry<Exporter> exporters() {
    static constexpr std::array kEntries{
#define PENUMBRA_ENTRY(name) &name,
#include "report/exporters.def"
#undef PENUMBRA_ENTRY
    };
    return base::Registry<Exporter>(kEntries);
}

namespace {

/// The members, at any depth, that hold sentences, names made of words, what came after the plan, or what follows from
/// the rest.
constexpr std::string_view kWords[] = {"text",   "title",     "summary",   "reason",        "limit",
                                       "what",   "why",       "subject",   "preconditions", "assumptions",
                                       "verify", "conflicts", "approvals", "cost_lines"};

/// The members that follow from the others and came after plans were kept: with them their digests would differ.
constexpr std::string_view kFollowing[] = {"tolerance",
                                           "abort_criteria",
                                           "abort_summary",
                                           "blast_radius",
                                           "change_type",
                                           "change_type_reason",
                                           "priority",
                                           "priority_reason",
                                           "planned_window",
                                           "calendar",
                                           "touched",
                                           "measures",
                                           "service_abort_criteria"};

base::Json withoutWords(const base::Json& json) {
    auto out = json.is_object() ? base::Json::object() : base::Json::array();
    if (json.is_object()) {
        for (const auto& [key, value] : json.items())
            if (std::find(std::begin(kWords), std::end(kWords), key) == std::end(kWords))
                out[key] = withoutWords(value);
        return out;
    }
    if (!json.is_array()) return json;
    for (const auto& value : json) out.push_back(withoutWords(value));
    return out;
}

} // namespace

std::string planHash(const Document& document) { return base::sha256(base::dumpJson(planJson(document))); }

std::string planDigest(const Document& document) {
    auto json = withoutWords(planJson(document));
    for (const auto key : kFollowing) json.erase(std::string(key));
    return base::sha256(base::dumpJson(json));
}

} // namespace penumbra::report
