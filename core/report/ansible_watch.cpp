#include "report/ansible_watch.h"

#include "base/json.h"
#include "report/page_abort.h"
#include "report/page_abort_services.h"
#include "report/quote.h"

#include <fmt/format.h>

namespace penumbra::report {

namespace {

/// What the condition reads, and what a person needs to know of it.
Tree entryOf(const base::Json& watch) {
    Tree out{{"id", watch["id"].get<std::string>()},
             {"about", oneLine(base::textAt(watch, watch.contains("host") ? "host" : "service"))}};
    for (const char* key :
         {"metric", "unit", "statistic", "comparison", "threshold", "interval_s", "consecutive", "from", "to"})
        out[key] = watch[key].is_string() ? Tree(oneLine(watch[key].get<std::string>())) : Tree(watch[key]);
    out["text"] = oneLine(base::textAt(watch, "text"));
    return out;
}

} // namespace

std::vector<base::Json> abortWatches(const Document& document) {
    std::vector<base::Json> out;
    for (const auto& list : {abortJson(document), serviceAbortJson(document)})
        for (auto one : list) {
            one["id"] = fmt::format("abort-{}", out.size() + 1);
            out.push_back(std::move(one));
        }
    return out;
}

Tree watchBook(const Document& document) {
    Tree watches = Tree::array();
    for (const auto& one : abortWatches(document)) watches.push_back(entryOf(one));
    const Tree assertion{
        {"name", "Compare the newest samples with the threshold"},
        {"ansible.builtin.assert",
         {{"that", Tree::array({"((penumbra_samples | default({}))[item.id] | default([]))[(0 - item.consecutive):] | "
                                "select('gt' if item.comparison == 'above' else 'lt', item.threshold) | list | length "
                                "< item.consecutive"})},
          {"fail_msg", jinja("{{ item.text }}")},
          {"quiet", true}}},
        {"loop", jinja("{{ penumbra_abort | rejectattr('consecutive', 'none') | list }}")},
        {"loop_control", {{"label", jinja("{{ item.id }}")}}}};
    return Tree::array({Tree{{"name", "Stop where an abort criterion is tripped"},
                             {"hosts", "localhost"},
                             {"gather_facts", false},
                             {"connection", "local"},
                             {"vars", {{"penumbra_abort", watches}}},
                             {"tasks", Tree::array({assertion})}}});
}

} // namespace penumbra::report
