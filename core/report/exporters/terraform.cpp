#include "base/text.h"
#include "report/markdown.h"
#include "report/quote.h"
#include "report/readme.h"
#include "whatif/action.h"

#include "base/json.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace penumbra::report {

using base::Json;

namespace {

/// The variables that the plan gives values to; a configuration reads those that it has a use for.
constexpr const char* kVariables =
    R"(# What the plan changes, by the address or the name of what it changes. Amounts in base units.
variable "penumbra_requests" {
  description = "What each asks for: CPU in millicores, memory in bytes, GPUs in thousandths; null stays as it is."
  type        = map(object({ cpu = number, memory = number, gpu = number }))
  default     = {}
}

variable "penumbra_replicas" {
  description = "How many replicas each has."
  type        = map(number)
  default     = {}
}

variable "penumbra_placement" {
  description = "The host that each is moved to."
  type        = map(string)
  default     = {}
}

variable "penumbra_removed" {
  description = "What leaves the fleet."
  type        = list(string)
  default     = []
}

variable "penumbra_new_hosts" {
  description = "Hosts to add, with the host that they are like and the time from which they are needed."
  type        = list(object({ name = string, count = number, like = string, zone = string, cpu = number, memory = number, gpu = number, from = string }))
  default     = []
}
)";

/// Null where it is not given.
Json amountOf(const base::Params& params, const char* key) {
    return params.has(key) ? Json(static_cast<std::int64_t>(params.number(key))) : Json();
}

Json textOf(const whatif::Edit& edit, const char* key) {
    const auto text = paramOf(edit, key);
    return text.empty() ? Json() : Json(text);
}

class VariableWriter final {
public:
    VariableWriter(const Document& document, const WorkList& list) : m_evaluation(document.evaluation) {
        for (const auto& work : list.work) m_places[work.id] = add(work);
    }
    const std::string& place(const Work& work) const { return m_places.at(work.id); }
    const std::vector<std::string>& targets() const { return m_targets; }
    const Json& values() const { return m_values; }

private:
    /// The address under which the inventory knows the resource, else its name; an address is a target.
    std::string nameOf(const model::Resource& resource) {
        const auto address = attributeOf(resource, "declared-as");
        const bool cloudFormation = attributeOf(resource, "type").find("::") != std::string::npos;
        if (address.empty() || cloudFormation) return model::naturalName(resource.id);
        if (std::find(m_targets.begin(), m_targets.end(), address) == m_targets.end()) m_targets.push_back(address);
        return address;
    }
    /// Where the work stands in the export.
    std::string add(const Work& work) {
        const auto& edit = *work.edit;
        const auto& action = edit.change.action;
        const auto params = whatif::paramsOf(edit.change);
        if (!params) return "by hand: " + markdownText(params.error().text);
        const auto* workload = resourceOf(m_evaluation, edit, "workload");
        const auto* service = resourceOf(m_evaluation, edit, "service");
        const auto* host = resourceOf(m_evaluation, edit, "host");
        if (action == "add-hosts") return addHosts(work, *params);
        if (action == "resize" && (workload || service)) return resize(edit);
        if (action == "scale" && service) {
            m_values["penumbra_replicas"][nameOf(*service)] = params->integer("replicas");
            return "`penumbra_replicas`";
        }
        if (action == "move" && workload && host) {
            m_values["penumbra_placement"][nameOf(*workload)] = host->name;
            return "`penumbra_placement`";
        }
        if (action == "remove-host" && host) {
            m_values["penumbra_removed"].push_back(nameOf(*host));
            return "`penumbra_removed`";
        }
        return "by hand: Terraform declares what there is, and has no word for this.";
    }
    std::string resize(const whatif::Edit& edit) {
        for (const auto& change : absoluteChanges(m_evaluation, edit)) {
            const whatif::Edit one{{}, change, edit.window, {}, true};
            const auto* workload = resourceOf(m_evaluation, one, "workload");
            const auto* subject = workload ? workload : resourceOf(m_evaluation, one, "service");
            const auto params = whatif::paramsOf(change);
            if (!subject || !params) continue;
            auto& known = m_values["penumbra_requests"][nameOf(*subject)];
            for (const char* what : {"cpu", "memory", "gpu"}) // what a later one leaves open stays as it is
                if (auto amount = amountOf(*params, what); !amount.is_null() || !known.contains(what))
                    known[what] = std::move(amount);
        }
        return "`penumbra_requests`";
    }
    std::string addHosts(const Work& work, const base::Params& params) {
        const auto& edit = *work.edit;
        m_values["penumbra_new_hosts"].push_back({{"name", textOf(edit, "name")},
                                                  {"count", params.integer("count")},
                                                  {"like", textOf(edit, "like")},
                                                  {"zone", textOf(edit, "zone")},
                                                  {"cpu", amountOf(params, "cpu")},
                                                  {"memory", amountOf(params, "memory")},
                                                  {"gpu", amountOf(params, "gpu")},
                                                  {"from", base::formatTime(work.window.end)}});
        return "`penumbra_new_hosts`";
    }

    const session::Evaluation& m_evaluation;
    std::vector<std::string> m_targets;
    Json m_values = Json::object();
    std::map<std::string, std::string> m_places; ///< by the id of the work
};

std::string scriptOf(const Document& document, const VariableWriter& writer) {
    std::vector<std::string> words{"terraform", "plan", "-var-file=penumbra.tfvars.json"};
    auto all = words;
    for (const auto& target : writer.targets()) words.push_back("-target=" + target);
    const auto* plan = document.plan();
    const auto out = fmt::format("-out=penumbra-{}.tfplan", plan ? plan->id : "none");
    words.push_back(out);
    all.push_back(out);
    auto script =
        fmt::format("#!/bin/sh\n# {}.\n# Plans and applies nothing. Run it where the configuration is.\nset -eu\n{}\n",
                    planLine(document), shellLine(all));
    if (!writer.targets().empty())
        script += fmt::format("\n# Only where the rest of the configuration must not be looked at, which is no way of "
                              "working:\n# {}\n",
                              oneLine(shellLine(words)));
    return script;
}

base::Result<std::vector<File>> terraformFiles(const Document& document) {
    const auto list = workOf(document);
    const VariableWriter writer(document, list);
    std::string targets;
    for (const auto& target : writer.targets()) targets += oneLine(target) + "\n";
    const Readme readme{
        "Terraform",
        "Copy `penumbra.tf` into the configuration, let its resources read the variables, and run `plan.sh`, "
        "which ends with `terraform plan -out`.",
        [&](const Work& work) { return writer.place(work); },
        {"`targets.txt` lists the addresses that the plan touches, in its order; -target is for "
         "exceptional use, the variables are the better way.",
         "What the inventory knows by no address of Terraform stands in the variables by its name.",
         "Terraform knows no order in time: apply each part when its work begins.",
         "Where several works set the same, the last one stands."}};
    return std::vector<File>{readmeFile(document, list, readme),
                             {"targets.txt", targets},
                             {"penumbra.tf", kVariables},
                             {"penumbra.tfvars.json", base::dumpJsonPretty(writer.values())},
                             {"plan.sh", scriptOf(document, writer)}};
}

} // namespace

extern constinit const Exporter terraformExporter{
    "terraform",
    PENUMBRA_TEXT("exporters", "Terraform variables and targets"),
    "",
    PENUMBRA_TEXT("exporters",
                  "A folder with the values that the plan changes as variables, the addresses it touches and "
                  "the line that plans it."),
    nullptr,
    terraformFiles};

} // namespace penumbra::report
